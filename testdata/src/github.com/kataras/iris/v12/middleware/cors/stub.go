// Package cors is a stub of github.com/kataras/iris/v12/middleware/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/kataras/iris/v12/context"
)

const (
	NoReferrer                  ReferrerPolicy = "no-referrer"
	NoReferrerWhenDowngrade     ReferrerPolicy = "no-referrer-when-downgrade"
	Origin                      ReferrerPolicy = "origin"
	OriginWhenCrossOrigin       ReferrerPolicy = "origin-when-cross-origin"
	SameOrigin                  ReferrerPolicy = "same-origin"
	StrictOrigin                ReferrerPolicy = "strict-origin"
	StrictOriginWhenCrossOrigin ReferrerPolicy = "strict-origin-when-cross-origin"
	UnsafeURL                   ReferrerPolicy = "unsafe-url"
)

var (
	AllowAnyOrigin         func(_ *context.Context, _ string) bool
	DefaultErrorHandler    func(ctx *context.Context, _ error)
	DefaultOriginExtractor func(ctx *context.Context) (string, bool)
	ErrOriginNotAllowed    error
	StrictOriginExtractor  func(ctx *context.Context) (string, bool)
)

type AllowOriginFunc = func(ctx *context.Context, origin string) bool

type CORS struct{}

func (*CORS) AllowHeaders(headers ...string) *CORS { return nil }

func (*CORS) AllowOrigin(originLine string) *CORS { return nil }

func (*CORS) AllowOriginFunc(fn AllowOriginFunc) *CORS { return nil }

func (*CORS) AllowOriginMatcherFunc(fn func(origin string) bool) *CORS { return nil }

func (*CORS) AllowOriginRegex(regexpLines ...string) *CORS { return nil }

func (*CORS) AllowOrigins(origins ...string) *CORS { return nil }

func (*CORS) DisallowCredentials() *CORS { return nil }

func (*CORS) ExposeHeaders(headers ...string) *CORS { return nil }

func (*CORS) ExtractOriginFunc(fn ExtractOriginFunc) *CORS { return nil }

func (*CORS) HandleErrorFunc(fn HandleErrorFunc) *CORS { return nil }

func (*CORS) Handler() context.Handler { return nil }

func (*CORS) MaxAge(d time.Duration) *CORS { return nil }

func (*CORS) ReferrerPolicy(referrerPolicy ReferrerPolicy) *CORS { return nil }

type ExtractOriginFunc = func(ctx *context.Context) (string, bool)

type HandleErrorFunc = func(ctx *context.Context, err error)

type ReferrerPolicy string

func (ReferrerPolicy) String() string { return "" }

func New() *CORS { return nil }
