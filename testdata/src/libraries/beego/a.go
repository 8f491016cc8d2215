// Package beego configures the CORS filter of beego.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/filter/cors"
)

func star() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"*"}, // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "\*", beego sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		AllowCredentials: true,
	}))
}

func all() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowAllOrigins:  true,
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and beego sends both: drop AllowCredentials or list the origins`
	}))
}

func suffix() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://*example.com"}, // want `weakorigin: AllowOrigins entry "https://\*example\.com" lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		AllowCredentials: true,
	}))
}

func good() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://*.example.com"},
		AllowCredentials: true,
	}))
}
