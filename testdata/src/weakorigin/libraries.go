package weakorigin

import (
	"net/http"
	"regexp"
	"strings"

	"weakorigin/hosts"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// RSFunc misses the dot.
func RSFunc() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return strings.HasSuffix(origin, "example.com") // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
		},
		AllowCredentials: true,
	})
}

// RSLabel has its wildcard inside a label.
func RSLabel() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://*example.com"}, // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
		AllowCredentials: true,
	})
}

// RSEnd has it at the end.
func RSEnd() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"http://localhost*"}, // want `weakorigin: .* lets "http://localhostevil\.net" in, with credentials \(`
		AllowCredentials: true,
	})
}

// RSImported asks another package.
func RSImported() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  hosts.Ours, // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
		AllowCredentials: true,
	})
}

// Gin misses the dot in a method of its own.
func Gin(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOriginFunc:  isOurs,
		AllowCredentials: true,
	}))
}

func isOurs(origin string) bool {
	origin = strings.ToLower(origin)
	return strings.HasSuffix(origin, "example.com") // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
}

var pattern = regexp.MustCompile(`^https://.*example\.com$`) // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`

// Echo matches what may stand before the domain too generously.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc: func(origin string) (bool, error) {
			return pattern.MatchString(origin), nil
		},
		AllowCredentials: true,
	}))
}

// Gorilla compares the beginning.
func Gorilla(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOriginValidator(func(origin string) bool {
			return strings.HasPrefix(origin, "https://app.example.com") // want `weakorigin: .* lets "https://app\.example\.com\.evil\.net" in, with credentials \(`
		}),
		handlers.AllowCredentials(),
	)(h)
}

// RSLabels has its wildcard before a dot.
func RSLabels() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true})
}

// RSPort has it after a colon, where only a port can stand.
func RSPort() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"http://localhost:*"}, AllowCredentials: true})
}

// RSOwn asks another package, which compares whole labels.
func RSOwn() *cors.Cors {
	return cors.New(cors.Options{AllowOriginFunc: hosts.Own, AllowCredentials: true})
}

// GinDot begins the suffix with a dot.
func GinDot(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOriginFunc: func(origin string) bool {
			return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
		},
		AllowCredentials: true,
	}))
}

var whole = regexp.MustCompile(`^https://[a-z0-9-]+\.example\.com$`)

// EchoWhole has one label there.
func EchoWhole(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc:  func(origin string) (bool, error) { return whole.MatchString(origin), nil },
		AllowCredentials: true,
	}))
}

// RSGiven matches what the caller gives.
func RSGiven(re *regexp.Regexp) *cors.Cors {
	return cors.New(cors.Options{AllowOriginFunc: re.MatchString, AllowCredentials: true})
}
