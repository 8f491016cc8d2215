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

// shared makes two filters. The library keeps the patterns of both in one
// list, so that the one for the public part opens the other.
func shared() {
	web.InsertFilter("/public/*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins: []string{"*"}, // want `credentials: any website can read this as the signed-in user: with "\*", beego sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true` `wildcard`
	}))
	web.InsertFilter("/account/*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// Two lists of named origins open nothing that one of them would not.
func sharedGood() {
	web.InsertFilter("/public/*", web.BeforeRouter, cors.Allow(&cors.Options{AllowOrigins: []string{"https://www.example.com"}}))
	web.InsertFilter("/account/*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// Only one of the two is ever made.
func either(public bool) {
	if public {
		web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
			AllowOrigins: []string{"*"}, // want `wildcard`
		}))
	} else {
		web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
			AllowOrigins:     []string{"https://app.example.com"},
			AllowCredentials: true,
		}))
	}
}

// The other filter is made by another function, perhaps of another program.
func alone() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}
