package pieces

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
)

// A router that is made elsewhere is mounted behind the cookies.
func mountedBad() http.Handler {
	files := chi.NewRouter()
	files.Get("/", func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	})
	r := chi.NewRouter()
	r.Use(cookiesFor)
	r.Mount("/files", files)
	return r
}

// A router that is made elsewhere is mounted behind a guard.
func mountedGood() http.Handler {
	files := chi.NewRouter()
	files.Get("/", func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin"))
		allowCookies(w)
	})
	r := chi.NewRouter()
	r.Use(ours)
	r.Mount("/files", files)
	return r
}

// A router of the caller's is mounted behind the cookies.
func mountedUnknown(files http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(cookiesFor)
	r.Mount("/files", files)
	return r
}

// A function adds routes to a router that it is given.
func givenBad(r gin.IRouter) {
	api := r.Group("/api")
	api.Use(ginCookies)
	api.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	})
}

// A function adds routes for our app to a router that it is given.
func givenGood(r fiber.Router) {
	r.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.Next()
	})
	r.Group("/api").Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, app)
		return nil
	})
}

// A function adds routes for the caller's origin to a router that it is given.
func givenUnknown(r chi.Router, origin string) {
	r.Group(func(r chi.Router) {
		r.Use(cookiesFor, originFor(origin))
		r.Get("/me", http.NotFound)
	})
}
