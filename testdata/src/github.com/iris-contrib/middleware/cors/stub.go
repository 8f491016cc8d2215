// Package cors is a stub of github.com/iris-contrib/middleware/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"log"

	iris "github.com/kataras/iris/v12"
)

type Cors struct {
	Log *log.Logger
}

func (*Cors) Serve(ctx iris.Context) {}

type Options struct {
	AllowedOrigins     []string
	AllowOriginFunc    func(origin string) bool
	AllowedMethods     []string
	AllowedHeaders     []string
	ExposedHeaders     []string
	MaxAge             int
	AllowCredentials   bool
	OptionsPassthrough bool
	Debug              bool
}

func AllowAll() iris.Handler { return nil }

func Default() iris.Handler { return nil }

func New(options Options) iris.Handler { return nil }
