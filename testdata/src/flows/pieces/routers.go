package pieces

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
)

// One of gin's middlewares reflects, the other allows cookies.
func ginBad() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Writer.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		c.Next()
	}, ginCookies)
	r.GET("/me", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{}) })
	return r
}

func ginCookies(c *gin.Context) { c.Header("Access-Control-Allow-Credentials", "true") }

// One of gin's middlewares lets our app in, the other allows cookies.
func ginGood() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		if o := c.GetHeader("Origin"); o == app {
			c.Header("Access-Control-Allow-Origin", o)
		}
	}, ginCookies)
	r.GET("/me", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{}) })
	return r
}

// One of gin's middlewares is the caller's, the other allows cookies.
func ginUnknown(first gin.HandlerFunc) *gin.Engine {
	r := gin.New()
	r.Use(first, ginCookies)
	r.GET("/me", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{}) })
	return r
}

func echoCookies(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
		return next(c)
	}
}

func echoOrigin(pick func(string) string) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, pick(c.Request().Header.Get(echo.HeaderOrigin)))
			return next(c)
		}
	}
}

// A group of echo's allows cookies, the route reflects.
func echoBad(e *echo.Echo) {
	g := e.Group("/api", echoCookies)
	g.GET("/me", func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, c.Request().Header.Get(echo.HeaderOrigin)) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		return c.NoContent(http.StatusOK)
	})
}

// A group of echo's allows cookies, to our app only.
func echoGood(e *echo.Echo) {
	g := e.Group("/api", echoCookies, echoOrigin(func(string) string { return app }))
	g.GET("/me", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
}

// A group of echo's allows cookies, to whom a function picks.
func echoUnknown(e *echo.Echo, pick func(string) string) {
	g := e.Group("/api", echoCookies, echoOrigin(pick))
	g.GET("/me", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
}

func cookiesFor(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		next.ServeHTTP(w, r)
	})
}

func originFor(origin string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			allowOrigin(w, origin)
			next.ServeHTTP(w, r)
		})
	}
}

// A route of chi's adds the null origin to the cookies of all routes.
func chiBad() http.Handler {
	r := chi.NewRouter()
	r.Use(cookiesFor)
	r.Route("/files", func(r chi.Router) {
		r.Use(originFor("null")) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
		r.Get("/", http.NotFound)
	})
	return r
}

// A route of chi's adds our app to the cookies of all routes.
func chiGood() http.Handler {
	r := chi.NewRouter()
	r.Use(cookiesFor)
	r.Route("/files", func(r chi.Router) {
		r.Use(originFor(app))
		r.Get("/", http.NotFound)
	})
	return r
}

// A route of chi's adds the caller's origin to the cookies of all routes.
func chiUnknown(origin string) http.Handler {
	r := chi.NewRouter()
	r.With(cookiesFor, originFor(origin)).Get("/", http.NotFound)
	return r
}

// Fiber's first handler reflects, its second allows cookies.
func fiberBad() *fiber.App {
	f := fiber.New()
	f.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, c.Get(fiber.HeaderOrigin)) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		return c.Next()
	})
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Response().Header.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
	return f
}

// Fiber's first handler turns strangers away, its second allows cookies.
func fiberGood() *fiber.App {
	f := fiber.New()
	f.Use(func(c *fiber.Ctx) error {
		if c.Get("Origin") != app {
			return c.SendStatus(fiber.StatusForbidden)
		}
		c.Set(fiber.HeaderAccessControlAllowOrigin, c.Get(fiber.HeaderOrigin))
		return c.Next()
	})
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
	return f
}

// Fiber's first handler asks a function of the caller's.
func fiberUnknown(known func(string) bool) *fiber.App {
	f := fiber.New()
	f.Use(func(c *fiber.Ctx) error {
		if o := c.Get(fiber.HeaderOrigin); known(o) {
			c.Set(fiber.HeaderAccessControlAllowOrigin, o)
		}
		return c.Next()
	})
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
	return f
}

// A subrouter of gorilla's reflects behind the cookies of its parent.
func gorillaBad() http.Handler {
	r := mux.NewRouter()
	r.Use(cookiesFor)
	api := r.PathPrefix("/api").Subrouter()
	api.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}).Methods("GET")
	return r
}

// A subrouter of gorilla's has our app, the other one the cookies.
func gorillaGood() http.Handler {
	r := mux.NewRouter()
	private, public := r.PathPrefix("/me").Subrouter(), r.PathPrefix("/news").Subrouter()
	private.Use(cookiesFor, mux.MiddlewareFunc(originFor(app)))
	private.HandleFunc("/", http.NotFound)
	public.HandleFunc("/", http.NotFound)
	return r
}

// A subrouter of gorilla's has the caller's origin.
func gorillaUnknown(origin string) http.Handler {
	r := mux.NewRouter()
	r.Use(cookiesFor)
	r.PathPrefix("/me").Subrouter().Use(originFor(origin))
	return r
}

// Nothing stands in front of an upgrade that accepts everyone.
func socketBad() http.Handler {
	m := http.NewServeMux()
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Host != "" }} // want `websocket: any website`
	m.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) { up.Upgrade(w, r, nil) })
	return cookiesFor(m)
}

func ours(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && o != app {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A middleware turns strangers away in front of an upgrade that accepts everyone.
func socketGood() http.Handler {
	m := http.NewServeMux()
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	m.Handle("/ws", ours(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { up.Upgrade(w, r, nil) })))
	return m
}

// The caller's test stands in front of an upgrade that accepts everyone.
func socketUnknown(known func(origin string) bool) http.HandlerFunc {
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	return func(w http.ResponseWriter, r *http.Request) {
		if known(r.Header.Get("Origin")) {
			up.Upgrade(w, r, nil)
		}
	}
}
