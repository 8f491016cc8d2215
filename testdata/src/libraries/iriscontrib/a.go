// Package iriscontrib configures iris-contrib/middleware/cors.
package iriscontrib

import (
	"github.com/iris-contrib/middleware/cors"
	"github.com/kataras/iris/v12"
)

func all(app *iris.Application) { app.UseRouter(cors.AllowAll()) } // want `credentials: any website can read this as the signed-in user: with cors\.AllowAll\(\), iris-contrib/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`

func star(app *iris.Application) {
	app.UseRouter(cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})) // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "\*", iris-contrib/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func good(app *iris.Application) {
	app.UseRouter(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}
