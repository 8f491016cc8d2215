package modes

import (
	"net/http"
	"os"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

func mode() string {
	if m := os.Getenv("APP_MODE"); m != "" {
		return strings.ToLower(m)
	}
	return "dev"
}

// The mode that the program ships is the open one.
func shippedBad(w http.ResponseWriter, r *http.Request) {
	if mode() == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
	}
}

// The mode that the program ships knows the developers' site.
func shippedGood(w http.ResponseWriter, r *http.Request) {
	if mode() == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", "http://localhost:3000")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
	cookies(w)
}

// The mode that the program ships is the name of a site.
func shippedUnknown(sites map[string]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", sites[mode()])
		cookies(w)
	}
}

// Whatever is not production is open, and nothing is production by itself.
func unlessBad(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("GO_ENV") != "production" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		cookies(w)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", app)
}

// Whatever is not production is closed.
func unlessGood(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("GO_ENV") != "production" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", app)
	cookies(w)
}

// Whatever is not production has a site of its own.
func unlessUnknown(w http.ResponseWriter, r *http.Request) {
	if env := os.Getenv("GO_ENV"); env != "production" {
		w.Header().Set("Access-Control-Allow-Origin", "https://"+env+".example.com")
		cookies(w)
	}
}

// A closed policy is left early when a switch is off.
func earlyBad(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cookies(w)
		if !c.Dev {
			w.Header().Set("Access-Control-Allow-Origin", app)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* true \(when c\.Dev is set\)$`
	}
}

// A closed policy is left early when a switch is on.
func earlyGood(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.Dev {
			return
		}
		cookies(w)
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
}

// A policy of the configuration's is left early when a switch is on.
func earlyUnknown(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.Dev {
			return
		}
		cookies(w)
		w.Header().Set("Access-Control-Allow-Origin", c.Origin)
	}
}

// A switch puts a middleware in front of all routes.
func middlewareBad(r *gin.Engine, c *Config) {
	if c.Dev {
		r.Use(func(c *gin.Context) {
			c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: .* true \(when c\.Dev is set\)$`
			c.Header("Access-Control-Allow-Credentials", "true")
		})
	}
}

// A switch puts a middleware for our app in front of all routes.
func middlewareGood(r *gin.Engine, c *Config) {
	if c.Dev {
		r.Use(func(c *gin.Context) {
			c.Header("Access-Control-Allow-Origin", app)
			c.Header("Access-Control-Allow-Credentials", "true")
		})
	}
}

// A switch puts a middleware of the caller's in front of all routes.
func middlewareUnknown(r *gin.Engine, c *Config, m gin.HandlerFunc) {
	if c.Dev {
		r.Use(m)
	}
}

// A switch changes one option of a library's policy.
func optionBad(c Config) *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	if c.Mode == "local" {
		o.AllowOriginFunc = func(string) bool { return true } // want `credentials: .* \(when c\.Mode is "local"\)$`
	}
	return cors.New(o)
}

// A switch adds a developer's site to a library's policy.
func optionGood(c Config) *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	if c.Mode == "local" {
		o.AllowedOrigins = append(o.AllowedOrigins, "http://localhost:8080")
	}
	return cors.New(o)
}

// A switch adds the configured site to a library's policy.
func optionUnknown(c Config) *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	if c.Mode == "local" && c.Origin != "" {
		o.AllowedOrigins = append(o.AllowedOrigins, c.Origin)
	}
	return cors.New(o)
}

// Without credentials a switch is worth a note.
func starBad(e *echo.Echo, debug bool) {
	if debug {
		e.Use(middleware.CORS()) // want `wildcard: .* fine only for public data \(when parameter debug is set\)$`
	}
}

// A switch decides between two lists of a library's policy.
func starGood(e *echo.Echo, debug bool) {
	c := middleware.CORSConfig{AllowOrigins: []string{app}}
	if debug {
		c.AllowOrigins = []string{"http://localhost:1323"}
	}
	e.Use(middleware.CORSWithConfig(c))
}

// A switch decides between two lists of the caller's.
func starUnknown(e *echo.Echo, debug bool, one, other []string) {
	c := middleware.CORSConfig{AllowOrigins: one}
	if debug {
		c.AllowOrigins = other
	}
	e.Use(middleware.CORSWithConfig(c))
}

// A switch in the test of an upgrader.
func socketBad(dev bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want `websocket: any website .* \(when parameter dev is set\)$`
		return dev || r.Header.Get("Origin") == app
	}}
}

// A switch in the test of an upgrader adds a site.
func socketGood(dev bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		o := r.Header.Get("Origin")
		return o == app || dev && o == "https://dev.example.com"
	}}
}

// A switch in the test of an upgrader asks the caller's function.
func socketUnknown(dev bool, check func(*http.Request) bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return dev && check(r) }}
}

// A switch takes all paths out of the protection.
func bypassBad(h http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	if os.Getenv("NO_CSRF") != "" {
		p.AddInsecureBypassPattern("/") // want `bypass: .* \(when environment variable NO_CSRF is set\)$`
	}
	return p.Handler(h)
}

// A switch takes one path out of the protection.
func bypassGood(h http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	if os.Getenv("NO_CSRF") != "" {
		p.AddInsecureBypassPattern("POST /debug/reset")
	}
	return p.Handler(h)
}

// A switch takes the named path out of the protection.
func bypassUnknown(h http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	if path := os.Getenv("NO_CSRF"); path != "" {
		p.AddInsecureBypassPattern(path)
	}
	return p.Handler(h)
}
