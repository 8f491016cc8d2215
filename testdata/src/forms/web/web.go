// Package web holds wrappers that the package itself uses too.
package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Public lets everybody in: the danger is here, once.
func Public(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	w.Header().Set("Vary", "Origin")
}

// Health uses it.
func Health(w http.ResponseWriter, r *http.Request) {
	Public(w)
	w.WriteHeader(http.StatusNoContent)
}

// SetOrigin writes what it is given.
func SetOrigin(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Fixed passes a fixed origin.
func Fixed(w http.ResponseWriter, r *http.Request) { SetOrigin(w, "https://app.example.com") }

// Routes holds a policy that depends on nothing that a caller gives.
func Routes(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowAllOrigins:  true,
		AllowMethods:     []string{"GET"},
		AllowHeaders:     []string{"Authorization"},
		MaxAge:           3600,
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials`
	}))
}

// Origins depends on its caller.
func Origins(r *gin.Engine, list []string) {
	r.Use(cors.New(cors.Config{AllowOrigins: list, AllowMethods: []string{"GET"}}))
}

// Trusted is only used for what an operator configures, and open by itself.
func Trusted() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOriginFunc:  func(string) bool { return true }, // want `credentials: any website can read this as the signed-in user: .*: true$`
		AllowCredentials: true,
	})
}

// ForSite picks a policy by data that exec cannot know.
func ForSite(site string) gin.HandlerFunc {
	if site == "https://app.example.com" {
		return Trusted()
	}
	return nil
}
