// Package fcors is a stub of github.com/jub0bs/fcors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fcors

import (
	"net/http"

	"github.com/jub0bs/fcors/internal"
)

type Middleware = func(http.Handler) http.Handler

type Option = internal.Option

type OptionAnon = internal.OptionAnon

func AllowAccess(one OptionAnon, others ...OptionAnon) (Middleware, error) { return nil, nil }

func AllowAccessWithCredentials(one Option, others ...Option) (Middleware, error) { return nil, nil }

func ExposeAllResponseHeaders() OptionAnon { return nil }

func ExposeResponseHeaders(one string, others ...string) Option { return nil }

func FromAnyOrigin() OptionAnon { return nil }

func FromOrigins(one string, others ...string) Option { return nil }

func MaxAgeInSeconds(delta uint) Option { return nil }

func PreflightSuccessStatus(code uint) Option { return nil }

func WithAnyMethod() Option { return nil }

func WithAnyRequestHeaders() Option { return nil }

func WithMethods(one string, others ...string) Option { return nil }

func WithRequestHeaders(one string, others ...string) Option { return nil }
