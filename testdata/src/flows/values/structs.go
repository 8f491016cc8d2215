package values

import (
	"net/http"

	ginc "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// Fields are set one after the other, the list after the switch.
func fieldsLaterBad() *cors.Cors {
	var o cors.Options
	o.AllowCredentials = true
	o.MaxAge = 300
	o.AllowedOrigins = []string{"https://app.example.com"}
	o.AllowedOrigins = append(o.AllowedOrigins, "null") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	return cors.New(o)
}

// The mistake in the literal is set right below.
func fieldsLaterGood() *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}
	o.AllowedOrigins = []string{"https://app.example.com"}
	return cors.New(o)
}

// The field is set by a caller's function.
func fieldsLaterUnknown(set func(*cors.Options)) *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	set(&o)
	return cors.New(o)
}

// A field is set through a pointer to it.
func throughPointerBad(r *gin.Engine) {
	cfg := new(ginc.Config)
	p := &cfg.AllowOriginFunc
	cfg.AllowCredentials = true
	*p = func(origin string) bool { return len(origin) > 0 } // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc, gin-contrib/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	r.Use(ginc.New(*cfg))
}

// The pointer leads to a field of another configuration.
func throughPointerGood(r *gin.Engine) {
	cfg, other := &ginc.Config{AllowCredentials: true, AllowOrigins: []string{"https://app.example.com"}}, &ginc.Config{}
	p := &other.AllowOrigins
	*p = []string{"*"}
	r.Use(ginc.New(*cfg))
}

// The pointer to the list is the caller's.
func throughPointerUnknown(r *gin.Engine, list *[]string) {
	cfg := &ginc.Config{AllowCredentials: true}
	cfg.AllowOrigins = append(cfg.AllowOrigins, *list...)
	r.Use(ginc.New(*cfg))
}

type base struct {
	Origins []string
	limits
}

type limits struct{ Creds bool }

type site struct {
	base
	Name string
}

// Promoted fields of an embedded structure are set.
func embeddedBad(e *echo.Echo) {
	s := site{Name: "shop"}
	s.Creds = true
	s.Origins = []string{"https://shop.example.com", "null"} // want `nullorigin: AllowOrigins entry "null" lets Origin "null" in with credentials`
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: s.base.Origins, AllowCredentials: s.limits.Creds}))
}

// They are given in the literal.
func embeddedGood(e *echo.Echo) {
	s := &site{base: base{Origins: []string{"https://shop.example.com"}, limits: limits{Creds: true}}}
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: s.Origins, AllowCredentials: s.Creds}))
}

// The embedded part is the caller's.
func embeddedUnknown(e *echo.Echo, b base) {
	s := site{base: b}
	s.Creds = true
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: s.Origins, AllowCredentials: s.Creds}))
}

type app struct {
	HTTP struct {
		CORS *nestedConfig
		Up   websocket.Upgrader
	}
}

type nestedConfig struct {
	Sites map[string][]string
}

// The handshake's check is deep in a structure.
func nestedBad() *app {
	a := &app{}
	a.HTTP.CORS = &nestedConfig{}
	a.HTTP.Up.CheckOrigin = func(*http.Request) bool { return true } // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool \{ return true \} accepts Origin "https://evil\.example"`
	http.HandleFunc("/nested", func(w http.ResponseWriter, r *http.Request) { a.HTTP.Up.Upgrade(w, r, nil) })
	return a
}

// The list is deep in a structure, too.
func nestedGood() *cors.Cors {
	a := app{}
	a.HTTP.CORS = &nestedConfig{Sites: map[string][]string{}}
	a.HTTP.CORS.Sites["shop"] = append(a.HTTP.CORS.Sites["shop"], "https://shop.example.com")
	return private(a.HTTP.CORS.Sites["shop"])
}

// So is the caller's.
func nestedUnknown(a *app) *cors.Cors {
	a.HTTP.CORS.Sites["admin"] = []string{"https://admin.example.com"}
	return private(a.HTTP.CORS.Sites["shop"])
}

// A list of structures without a name.
var anonymousBad = []struct {
	path    string
	origins []string
	private bool
}{
	{"/a", []string{"https://app.example.com"}, true},
	{"/b", []string{"*"}, false}, // want `wildcard: AllowedOrigins entry "\*" lets any website read`
}

// Each becomes a policy.
func anonymousBadUse(mux *http.ServeMux) {
	for _, c := range anonymousBad {
		mux.Handle(c.path, cors.New(cors.Options{AllowedOrigins: c.origins, AllowCredentials: c.private}).Handler(mux))
	}
}

// The switches are the other way around, and so are the lists.
func anonymousGood(mux *http.ServeMux) {
	for _, c := range []struct {
		path    string
		origins [1]string
	}{{"/a", [1]string{"https://app.example.com"}}, {path: "/b", origins: [...]string{"https://b.example.com"}}} {
		mux.Handle(c.path, private(c.origins[:]).Handler(mux))
	}
}

// The list of structures is the caller's.
func anonymousUnknown(mux *http.ServeMux, list []struct{ path, origin string }) {
	for _, c := range list {
		mux.Handle(c.path, private([]string{c.origin}).Handler(mux))
	}
}

// A copy is changed, and used.
func copyBad() *cors.Cors {
	strict := cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	loose := strict
	loose.AllowedOrigins = nil
	loose.AllowOriginFunc = func(string) bool { return true } // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc, rs/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	cors.New(strict)
	return cors.New(loose)
}

// A copy is changed, and the original is used.
func copyGood() *cors.Cors {
	strict := cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	func(o cors.Options) { o.AllowedOrigins = []string{"*"} }(strict)
	p := &strict
	other := *p
	other.AllowedOrigins = []string{"null"}
	return cors.New(*p)
}

// A copy is made of what the caller has.
func copyUnknown(all map[string]cors.Options) *cors.Cors {
	o := all["strict"]
	o.AllowCredentials = true
	return cors.New(o)
}
