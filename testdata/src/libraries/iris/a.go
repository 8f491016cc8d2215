// Package iris builds the CORS middleware of iris.
package iris

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

func defaults(app *iris.Application) { app.UseRouter(cors.New().Handler()) } // want `credentials: any website can read this as the signed-in user: with cors\.New\(\)\.Handler\(\), iris sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`

func anonymous(app *iris.Application) {
	app.UseRouter(cors.New().DisallowCredentials().Handler()) // want `wildcard: cors\.New\(\)\.DisallowCredentials\(\)\.Handler\(\) sends every Origin back, so any website can read this; fine only for public data`
}

func pattern(app *iris.Application) {
	app.UseRouter(cors.New().AllowOriginRegex(`https://.*\.example\.com`).Handler()) // want "weakorigin: AllowOriginRegex entry `https://\\.\\*\\\\\\.example\\\\\\.com` lets \"https://evil\\.example\\.com\\.evil\\.net\" in, with credentials \\(not anchored at the end\\)"
}

func steps(app *iris.Application) {
	c := cors.New()
	c.AllowOrigins("https://app.example.com", "*") // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "\*", iris sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	app.UseRouter(c.Handler())
}

func good(app *iris.Application) {
	app.UseRouter(cors.New().
		ExtractOriginFunc(cors.StrictOriginExtractor).
		AllowOrigin("https://app.example.com, https://www.example.com").
		Handler())
}

func unknown(app *iris.Application, c *cors.CORS) { app.UseRouter(c.Handler()) }
