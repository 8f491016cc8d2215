package startup

import (
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/jub0bs/cors"
)

// Fiber refuses "*" with credentials.
func Fiber(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     "*", // want `startup: fiber panics when the program starts: \[CORS\] Insecure setup, 'AllowCredentials' is set to true, and 'AllowOrigins' is set to a wildcard\.`
		AllowCredentials: true,
	}))
}

// FiberDefault does so, too, when the list is left out.
func FiberDefault(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{AllowCredentials: true})) // want `startup: fiber panics when the program starts: \[CORS\] Insecure setup, 'AllowCredentials' is set to true, and 'AllowOrigins' is set to a wildcard\.`
}

// Jub0bs refuses it with an error.
func Jub0bs() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"*"}, // want `startup: jub0bs/cors returns an error when the program starts: cors: for security reasons, you cannot both allow all origins and enable credentialed access`
		Credentialed: true,
	})
}

// Jub0bsPlain refuses plain http with credentials.
func Jub0bsPlain() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"http://app.example.com"}, // want `startup: jub0bs/cors returns an error when the program starts: cors: for security reasons, insecure origin patterns like "http://app\.example\.com" are by default prohibited when credentialed access is enabled`
		Credentialed: true,
	})
}

// FiberSites lists sites.
func FiberSites(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: "https://app.example.com", AllowCredentials: true}))
}

// FiberDynamic asks a function.
func FiberDynamic(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOriginsFunc: func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}))
}

// Jub0bsSites lists sites.
func Jub0bsSites() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Credentialed: true})
}

// Jub0bsSubdomains lists all below one.
func Jub0bsSubdomains() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"https://*.example.com"}, Credentialed: true})
}

// Jub0bsGiven depends on who calls.
func Jub0bsGiven(origins []string) (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: origins, Credentialed: true})
}
