// Package apis is a stub of github.com/pocketbase/pocketbase/apis for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package apis

import (
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/hook"
)

const (
	DefaultCorsMiddlewareId       = "pbCors"
	DefaultCorsMiddlewarePriority = -1041
)

var (
	DefaultCORSConfig CORSConfig
)

type CORSConfig struct {
	AllowOrigins                             []string
	AllowOriginFunc                          func(origin string) (bool, error)
	AllowMethods                             []string
	AllowHeaders                             []string
	AllowCredentials                         bool
	UnsafeWildcardOriginWithAllowCredentials bool
	ExposeHeaders                            []string
	MaxAge                                   int
}

func CORS(config CORSConfig) *hook.Handler[*core.RequestEvent] { return nil }
