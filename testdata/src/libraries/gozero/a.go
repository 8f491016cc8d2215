// Package gozero configures go-zero's servers.
package gozero

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

func defaults(c rest.RestConf) *rest.Server { return rest.MustNewServer(c, rest.WithCors()) } // want `wildcard: rest\.WithCors\(\) lets any website read every response behind it; fine only for public data`

func star(c rest.RestConf) *rest.Server { return rest.MustNewServer(c, rest.WithCors("*")) } // want `credentials: any website can read this as the signed-in user: with origins entry "\*", go-zero sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`

func headers(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCorsHeaders("X-Token")) // want `credentials: any website can read this as the signed-in user: with rest\.WithCorsHeaders\("X-Token"\), go-zero sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func custom(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Headers", "Content-Type")
	}, nil, "*")) // want `credentials: any website can read this as the signed-in user: with origins entry "\*", go-zero sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

// An entry is also a suffix behind a dot: every .net site.
func suffix(c rest.RestConf) *rest.Server { return rest.MustNewServer(c, rest.WithCors("net")) } // want `weakorigin: origins entry "net" lets "https://net\.evil\.net" in, with credentials \(suffix appended\)`

func good(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors("https://app.example.com"))
}
