// Package twins lets plain http in.
package twins

import (
	"net/http"

	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/rs/cors"
)

// Both has the twin already.
func Both() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"https://app.example.com",
			"http://app.example.com", // want `insecure: `
		},
		AllowCredentials: true,
	})
}

// One has the insecure one only.
func One() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"http://www.example.com", "http://localhost:3000"}, // want `insecure: `
		AllowCredentials: true,
	})
}

// Fiber has a list in one text.
func Fiber(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     "https://app.example.com, http://www.example.com", // want `insecure: `
		AllowCredentials: true,
	}))
}

// Fixed writes it into the header.
func Fixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://www.example.com") // want `insecure: `
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Compared compares with two.
func Compared(w http.ResponseWriter, r *http.Request) {
	switch o := r.Header.Get("Origin"); o {
	case "https://app.example.com", "http://app.example.com", "http://www.example.com": // want `insecure: "http://app` `insecure: "http://www`
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
	}
}
