// Package martini configures martini-contrib/cors.
package martini

import (
	"net/http"

	"github.com/martini-contrib/cors"
)

func simple() http.HandlerFunc { return cors.AllowSimple("*", "GET", "Origin") } // want `wildcard: AllowOrigins entry "\*" lets any website read every response behind it; fine only for public data`

func star() http.HandlerFunc {
	return cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}) // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "\*", martini-contrib/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func good() http.HandlerFunc {
	return cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
}
