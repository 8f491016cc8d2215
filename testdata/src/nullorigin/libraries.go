package nullorigin

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

// RS lists it.
func RS() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "null"}, // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
		AllowCredentials: true,
	})
}

// RSPublic does so without credentials.
func RSPublic() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"https://app.example.com",
			"null", // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in: any website can send it from a sandboxed frame`
		},
	})
}

// RSFunc compares with it.
func RSFunc() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://app.example.com" || origin == "null" // want `nullorigin: origin == "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
		},
		AllowCredentials: true,
	})
}

// Gorilla lists it.
func Gorilla(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com", "null"}), handlers.AllowCredentials())(h) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
}

// RSSites lists sites.
func RSSites() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
}

// RSNot turns it away.
func RSNot() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return origin != "null" && origin == "https://app.example.com" },
		AllowCredentials: true,
	})
}

// GinSites lists sites.
func GinSites(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{AllowOrigins: []string{"https://app.example.com"}}))
}

// GorillaSites lists sites.
func GorillaSites(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials())(h)
}

// RSGiven depends on who calls.
func RSGiven(origins ...string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true})
}
