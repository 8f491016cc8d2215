package iriscontrib

import (
	"github.com/iris-contrib/middleware/cors"
	"github.com/kataras/iris/v12"
)

// Who is let in the caller decides.
func given(app *iris.Application, origins []string) {
	app.UseRouter(cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}))
}
