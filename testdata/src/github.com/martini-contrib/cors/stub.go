// Package cors is a stub of github.com/martini-contrib/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"net/http"
	"time"
)

type Options struct {
	AllowAllOrigins  bool
	AllowOrigins     []string
	AllowCredentials bool
	AllowMethods     []string
	AllowHeaders     []string
	ExposeHeaders    []string
	MaxAge           time.Duration
}

func (*Options) Header(origin string) (headers map[string]string) { return nil }

func (*Options) IsOriginAllowed(origin string) (allowed bool) { return false }

func (*Options) PreflightHeader(origin, rMethod, rHeaders string) (headers map[string]string) {
	return nil
}

func Allow(opts *Options) http.HandlerFunc { return nil }

func AllowSimple(origin, methods, headers string) http.HandlerFunc { return nil }
