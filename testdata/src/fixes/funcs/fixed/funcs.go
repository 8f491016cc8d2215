// Package funcs has functions that let everyone in.
package funcs

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// Gin has one that says yes.
func Gin(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// GinBeside has a list, too.
func GinBeside(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOrigins:     []string{"https://www.example.com", "https://app.example.com"},
		AllowCredentials: true,
	}))
}

// GinLater sets it later.
func GinLater(r *gin.Engine) {
	config := gincors.DefaultConfig()
	config.AllowCredentials = true
	config.AllowOrigins = []string{"https://app.example.com"}
	r.Use(gincors.New(config))
}

func everyone(origin string) bool { return origin != "" }

// RS names a function.
func RS() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	})
}

// RSRequest looks at the request.
func RSRequest() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	})
}

// Echo returns an error, too.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// Gorilla takes it as an option.
func Gorilla(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOriginValidator(func(origin string) bool { return origin == "https://app.example.com" }),
		handlers.AllowCredentials(),
	)(h)
}

// Socket opens a WebSocket.
func Socket(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		switch r.Header.Get("Origin") {
		case "", "https://app.example.com":
			return true
		}
		return false
	}}
	if c, err := u.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func anyRequest(*http.Request) bool { return true }

// SocketNamed names a function.
func SocketNamed(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		switch r.Header.Get("Origin") {
		case "", "https://app.example.com":
			return true
		}
		return false
	}}
	if c, err := u.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// Methods lets everyone change things.
func Methods() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "PUT", "DELETE"},
	})
}
