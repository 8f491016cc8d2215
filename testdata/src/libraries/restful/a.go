// Package restful hands the CORS filter of go-restful to containers.
package restful

import (
	"github.com/emicklei/go-restful/v3"
)

func zero(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{CookiesAllowed: true, Container: c}
	c.Filter(cors.Filter) // want `credentials: any website can read this as the signed-in user: with cors\.Filter, go-restful sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func dotStar(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{".*"}, // want `credentials: any website can read this as the signed-in user: with AllowedDomains entry "\.\*", go-restful sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		CookiesAllowed: true,
	}
	c.Filter(cors.Filter)
}

// Entries are compared literally: "*" matches nothing.
func star(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: []string{"*"}, CookiesAllowed: true}
	c.Filter(cors.Filter)
}

func anonymous(c *restful.Container) {
	restful.Filter(restful.CrossOriginResourceSharing{AllowedMethods: []string{"GET"}}.Filter) // want `wildcard: restful\.CrossOriginResourceSharing\{AllowedMethods: \[\]string\{"GET"\}\}\.Filter sends every Origin back, so any website can read this; fine only for public data`
}

func wrapped(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{CookiesAllowed: true, AllowedDomainFunc: func(origin string) bool { return origin != "" }} // want `credentials: any website can read this as the signed-in user: func\(origin string\) bool \{ return origin != "" \} sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	c.Filter(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		cors.Filter(req, resp, chain)
	})
}

func good(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: []string{"https://app.example.com"}, CookiesAllowed: true, Container: c}
	c.Filter(cors.Filter)
	c.Filter(c.OPTIONSFilter)
}
