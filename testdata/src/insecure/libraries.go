package insecure

import (
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/rs/cors"
)

// RS lists one.
func RS() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "http://app.example.com"}, // want `insecure: "http://app\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
		AllowCredentials: true,
	})
}

// Gin lists one, with a port.
func Gin(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOrigins: []string{
			"http://localhost:5173",
			"http://intranet.example.com:8080", // want `insecure: "http://intranet\.example\.com:8080" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
		},
		AllowCredentials: true,
	}))
}

// Fiber lists one in a string.
func Fiber(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     "https://app.example.com,http://app.example.com", // want `insecure: "http://app\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
		AllowCredentials: true,
	}))
}

// RSTLS lists none.
func RSTLS() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
}

// RSPublic sends no credentials.
func RSPublic() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"http://app.example.com"}})
}

// GinLoopback is the developer's own machine.
func GinLoopback(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOrigins:     []string{"http://localhost:3000", "http://127.0.0.1:3000"},
		AllowCredentials: true,
	}))
}

// GinGiven depends on who calls.
func GinGiven(r *gin.Engine, host string) {
	r.Use(gincors.New(gincors.Config{AllowOrigins: []string{"http://" + host}, AllowCredentials: true}))
}
