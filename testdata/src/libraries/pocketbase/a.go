// Package pocketbase configures PocketBase's CORS middleware.
package pocketbase

import (
	"github.com/pocketbase/pocketbase/apis"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/hook"
)

func defaults() *hook.Handler[*core.RequestEvent] { return apis.CORS(apis.DefaultCORSConfig) } // want `wildcard: apis\.CORS\(apis\.DefaultCORSConfig\) lets any website read every response behind it; fine only for public data`

func wide() *hook.Handler[*core.RequestEvent] {
	return apis.CORS(apis.CORSConfig{AllowOrigins: []string{"https://*"}, AllowCredentials: true}) // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "https://\*", PocketBase sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func good() *hook.Handler[*core.RequestEvent] {
	return apis.CORS(apis.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
}
