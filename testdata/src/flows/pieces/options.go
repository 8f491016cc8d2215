package pieces

import (
	"net/http"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

func newOptions(origins ...string) cors.Options {
	return cors.Options{AllowedOrigins: origins, AllowedMethods: []string{"GET", "POST"}, MaxAge: 600}
}

// A helper makes the options, the caller adds credentials.
func completedBad(h http.Handler) http.Handler {
	opts := newOptions("https://app.example.com", "null") // want `nullorigin: .* sandboxed frame$`
	opts.AllowCredentials = true
	return cors.New(opts).Handler(h)
}

// A helper makes the options for our app, the caller adds credentials.
func completedGood(h http.Handler) http.Handler {
	opts := newOptions(app)
	opts.AllowCredentials = true
	return cors.New(opts).Handler(h)
}

// A helper makes the options for whom the caller's caller says.
func completedUnknown(h http.Handler, origins []string) http.Handler {
	opts := newOptions(origins...)
	opts.AllowCredentials = true
	return cors.New(opts).Handler(h)
}

func withDefaults(o *cors.Options) {
	if len(o.AllowedMethods) == 0 {
		o.AllowedMethods = []string{http.MethodGet}
	}
	o.AllowCredentials = true
}

// A helper completes options that a pointer leads to.
func pointerBad() *cors.Cors {
	o := &cors.Options{AllowOriginFunc: func(origin string) bool { return strings.HasSuffix(origin, "example.com") }} // want `weakorigin: .* with credentials \(no dot before the suffix\)$`
	withDefaults(o)
	return cors.New(*o)
}

// A helper completes options for our app that a pointer leads to.
func pointerGood() *cors.Cors {
	o := &cors.Options{AllowedOrigins: []string{app}}
	withDefaults(o)
	return cors.New(*o)
}

// A helper completes options that the caller began.
func pointerUnknown(o *cors.Options) *cors.Cors {
	if len(o.AllowedOrigins) == 0 {
		o.AllowedOrigins = []string{app}
	}
	withDefaults(o)
	return cors.New(*o)
}

func ginConfig(credentials bool) gincors.Config {
	c := gincors.DefaultConfig()
	c.AllowHeaders = append(c.AllowHeaders, "Authorization")
	c.AllowCredentials = credentials
	return c
}

// The default of the library is completed in two places.
func defaultsBad(r *gin.Engine) {
	c := ginConfig(true)
	c.AllowOriginFunc = func(origin string) bool { return origin != "" } // want `credentials: .* Access-Control-Allow-Credentials: true$`
	r.Use(gincors.New(c))
}

// The default of the library is completed for our app.
func defaultsGood(r *gin.Engine) {
	c := ginConfig(true)
	c.AllowOrigins = []string{app}
	r.Use(gincors.New(c))
}

// The default of the library is completed with the caller's list.
func defaultsUnknown(r *gin.Engine, origins []string) {
	c := ginConfig(true)
	c.AllowOrigins = origins
	r.Use(gincors.New(c))
}

// Entries are appended to a list in the options.
func appendedBad() func(http.Handler) http.Handler {
	o := chicors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	for _, name := range []string{"admin", "status"} {
		o.AllowedOrigins = append(o.AllowedOrigins, "https://"+name+".example.com")
	}
	o.AllowedOrigins = append(o.AllowedOrigins, "null") // want `nullorigin: .* sandboxed frame$`
	return chicors.Handler(o)
}

// Entries are appended to a list in the options, all of them ours.
func appendedGood() func(http.Handler) http.Handler {
	o := chicors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	for _, name := range []string{"admin", "status"} {
		o.AllowedOrigins = append(o.AllowedOrigins, "https://"+name+".example.com")
	}
	return chicors.Handler(o)
}

// Entries of the caller's are appended to a list in the options.
func appendedUnknown(more []string) func(http.Handler) http.Handler {
	o := chicors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	for _, m := range more {
		o.AllowedOrigins = append(o.AllowedOrigins, strings.TrimSpace(m))
	}
	return chicors.Handler(o)
}

type builder struct{ opts cors.Options }

func (b *builder) origins(list ...string) *builder {
	b.opts.AllowedOrigins = append(b.opts.AllowedOrigins, list...)
	return b
}

func (b *builder) credentials() *builder {
	b.opts.AllowCredentials = true
	return b
}

func (b *builder) when(f func(string) bool) *builder {
	b.opts.AllowOriginFunc = f
	return b
}

func (b *builder) build() *cors.Cors { return cors.New(b.opts) }

// A builder of our own collects the options.
func builderBad() *cors.Cors {
	return new(builder).credentials().when(func(string) bool { return true }).build() // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A builder of our own collects the options for our app.
func builderGood() *cors.Cors { return new(builder).credentials().origins(app).build() }

// A builder of our own collects the options for whom a function lets in.
func builderUnknown(f func(string) bool) *cors.Cors {
	return new(builder).credentials().when(f).build()
}

// The default configuration is copied and completed.
func copiedBad(e *echo.Echo) {
	c := middleware.DefaultCORSConfig
	c.AllowCredentials = true
	c.UnsafeWildcardOriginWithAllowCredentials = true
	e.Use(middleware.CORSWithConfig(c)) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// The default configuration is copied and completed with our app.
func copiedGood(e *echo.Echo) {
	c := middleware.DefaultCORSConfig
	c.AllowOrigins = []string{app}
	c.AllowCredentials = true
	e.Use(middleware.CORSWithConfig(c))
}

// The default configuration is copied and completed with the caller's list.
func copiedUnknown(e *echo.Echo, list string) {
	c := middleware.DefaultCORSConfig
	c.AllowOrigins = strings.Split(list, ",")
	c.AllowCredentials = true
	e.Use(middleware.CORSWithConfig(c))
}

func merge(base, over fibercors.Config) fibercors.Config {
	if over.AllowOrigins != "" {
		base.AllowOrigins = over.AllowOrigins
	}
	if over.AllowOriginsFunc != nil {
		base.AllowOriginsFunc = over.AllowOriginsFunc
	}
	base.AllowCredentials = base.AllowCredentials || over.AllowCredentials
	return base
}

var fiberBase = fibercors.Config{AllowOrigins: app, AllowMethods: "GET,POST"}

// One configuration is laid over another.
func mergedBad(f *fiber.App) {
	over := fibercors.Config{AllowCredentials: true, AllowOriginsFunc: func(o string) bool { return len(o) > 0 }} // want `credentials: .* Access-Control-Allow-Credentials: true$`
	f.Use(fibercors.New(merge(fiberBase, over)))
}

// One configuration is laid over another, and our app stays.
func mergedGood(f *fiber.App) {
	f.Use(fibercors.New(merge(fiberBase, fibercors.Config{AllowCredentials: true})))
}

// One configuration is laid over another, which the caller has.
func mergedUnknown(f *fiber.App, over fibercors.Config) {
	f.Use(fibercors.New(merge(fiberBase, over)))
}

func corsOptions(origins handlers.CORSOption) []handlers.CORSOption {
	return []handlers.CORSOption{origins, handlers.AllowedMethods([]string{"GET", "PUT"})}
}

// A list of options is made in one place and lengthened in another.
func listedBad(h http.Handler) http.Handler {
	opts := corsOptions(handlers.AllowedOriginValidator(func(string) bool { return true })) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	opts = append(opts, handlers.AllowCredentials())
	return handlers.CORS(opts...)(h)
}

// A list of options is made in one place and lengthened in another, for our app.
func listedGood(h http.Handler) http.Handler {
	opts := corsOptions(handlers.AllowedOrigins([]string{app}))
	opts = append(opts, handlers.AllowCredentials())
	return handlers.CORS(opts...)(h)
}

// A list of options is lengthened by the caller.
func listedUnknown(h http.Handler, more ...handlers.CORSOption) http.Handler {
	opts := append(corsOptions(handlers.AllowedOrigins([]string{app})), more...)
	return handlers.CORS(opts...)(h)
}
