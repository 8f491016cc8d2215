// Package gincors configures older CORS packages for gin.
package gincors

import (
	"github.com/gin-gonic/contrib/cors"
	"github.com/gin-gonic/gin"
	itsjamie "github.com/itsjamie/gin-cors"
	tommy "github.com/tommy351/gin-cors"
)

// The current version of itsjamie/gin-cors does not start with this.
func jamieBoth(r *gin.Engine) {
	r.Use(itsjamie.Middleware(itsjamie.Config{
		Origins:     "*", // want `startup: itsjamie/gin-cors panics when the program starts: Do not use Origins = "\*" and Credentials = true together\.`
		Credentials: true,
	}))
}

func jamieNone(r *gin.Engine) {
	r.Use(itsjamie.Middleware(itsjamie.Config{Credentials: true})) // want `startup: itsjamie/gin-cors panics when the program starts: You must set at least a single valid origin`
}

func jamieStar(r *gin.Engine) {
	r.Use(itsjamie.Middleware(itsjamie.Config{Origins: "*", Methods: "GET"})) // want `wildcard: Origins entry "\*" lets any website read`
}

// Nothing is compared without a list.
func tommyZero(r *gin.Engine) {
	r.Use(tommy.Middleware(tommy.Options{AllowCredentials: true})) // want `credentials: any website can read this as the signed-in user: .* tommy351/gin-cors sends Origin`
}

func tommyStar(r *gin.Engine) {
	r.Use(tommy.Middleware(tommy.Options{
		AllowOrigins:     []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials`
	}))
}

func contribDefault(r *gin.Engine) {
	r.Use(cors.Default()) // want `wildcard: cors\.Default\(\) lets any website read`
}

func contribFunc(r *gin.Engine) {
	c := cors.DefaultConfig()
	c.AllowAllOrigins = false
	c.AllowOriginFunc = func(string) bool { return true } // want `credentials: any website can read this as the signed-in user`
	c.AllowCredentials = true
	r.Use(cors.New(c))
}

func contribNoScheme(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowedOrigins: []string{"example.com"}})) // want `startup: gin-gonic/contrib/cors panics when the program starts: bad origin: origins must include http:// or https://`
}

func jamieListed(r *gin.Engine) {
	r.Use(itsjamie.Middleware(itsjamie.Config{Origins: "https://app.example.com, https://admin.example.com", Credentials: true}))
}

// A star in a list is compared literally.
func jamieList(r *gin.Engine) {
	r.Use(itsjamie.Middleware(itsjamie.Config{Origins: "https://app.example.com, *", Credentials: true}))
}

func tommyListed(r *gin.Engine) {
	r.Use(tommy.Middleware(tommy.Options{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func contribListed(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func contribFunction(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowOriginFunc: func(o string) bool { return o == "https://app.example.com" }, AllowCredentials: true}))
}

func contribAdded(r *gin.Engine) {
	c := cors.DefaultConfig()
	c.AllowAllOrigins = false
	c.AllowedOrigins = []string{"https://app.example.com"}
	c.AddAllowedHeaders("Authorization")
	r.Use(cors.New(c))
}

func jamieGiven(r *gin.Engine, origins string) {
	r.Use(itsjamie.Middleware(itsjamie.Config{Origins: origins, Credentials: true}))
}

func tommyGiven(r *gin.Engine, origins []string) {
	r.Use(tommy.Middleware(tommy.Options{AllowOrigins: origins, AllowCredentials: true}))
}
