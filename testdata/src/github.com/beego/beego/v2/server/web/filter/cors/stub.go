// Package cors is a stub of github.com/beego/beego/v2/server/web/filter/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/beego/beego/v2/server/web"
)

type Options struct {
	AllowAllOrigins  bool
	AllowCredentials bool
	AllowOrigins     []string
	AllowMethods     []string
	AllowHeaders     []string
	ExposeHeaders    []string
	MaxAge           time.Duration
}

func (*Options) Header(origin string) map[string]string { return nil }

func (*Options) IsOriginAllowed(origin string) bool { return false }

func (*Options) PreflightHeader(origin string, rMethod string, rHeaders string) map[string]string {
	return nil
}

func Allow(opts *Options) web.FilterFunc { return nil }
