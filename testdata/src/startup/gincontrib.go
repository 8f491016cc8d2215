// Package startup configures libraries so that they refuse to start, or not.
package startup

import (
	"startup/settings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Scheme forgets the scheme.
func Scheme(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins: []string{"app.example.com"}, // want `startup: gin-contrib/cors panics when the program starts: bad origin: origins must contain '\*' or include http://,https://`
	}))
}

// Both allows all and lists some.
func Both(r *gin.Engine) {
	r.Use(cors.New(cors.Config{ // want `startup: gin-contrib/cors panics when the program starts: conflict settings: all origins enabled\. AllowOriginFunc or AllowOriginFuncWithContext or AllowOrigins is not needed`
		AllowAllOrigins: true,
		AllowOrigins:    []string{"https://app.example.com"},
	}))
}

// Neither allows anyone.
func Neither(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowMethods: []string{"GET"}})) // want `startup: gin-contrib/cors panics when the program starts: conflict settings: all origins disabled`
}

// Imported takes the name from another package.
func Imported(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{settings.Host} // want `startup: gin-contrib/cors panics when the program starts: bad origin: origins must contain '\*' or include http://,https://`
	r.Use(cors.New(config))
}

// Sites has schemes.
func Sites(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com", "http://localhost:3000"}}))
}

// Func replaces a list.
func Func(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowOriginFunc: func(origin string) bool { return origin == "https://app.example.com" }}))
}

// ImportedSite takes one that has a scheme.
func ImportedSite(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{settings.Site}
	r.Use(cors.New(config))
}

// Checked asks first.
func Checked(r *gin.Engine) {
	config := cors.Config{AllowOrigins: []string{"https://app.example.com"}}
	if err := config.Validate(); err == nil {
		r.Use(cors.New(config))
	}
}

// Given depends on who calls.
func Given(r *gin.Engine, origin string) {
	r.Use(cors.New(cors.Config{AllowOrigins: []string{origin}}))
}
