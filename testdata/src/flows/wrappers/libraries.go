package wrappers

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"flows/wrappers/acl"
	"flows/wrappers/libs"
	"flows/wrappers/outer"
)

// A wrapper of a library is given a star.
func libraryBad(h http.Handler) http.Handler {
	return libs.CORS([]string{"*"}, false).Handler(h) // want `wildcard: .* fine only for public data$`
}

// A wrapper of a library is given our app.
func libraryGood(h http.Handler) http.Handler { return libs.CORS([]string{app}, true).Handler(h) }

// A wrapper of a library is given the caller's list.
func libraryUnknown(h http.Handler, list ...string) http.Handler {
	return libs.CORS(list, len(list) > 0).Handler(h)
}

// A wrapper of a library is given a predicate.
func predicateBad(r *gin.Engine) {
	r.Use(libs.Gin(func(o string) bool { return strings.Contains(o, "example.com") })) // want `weakorigin: .* with credentials`
}

// A wrapper of a library is given the method of a strict list.
func predicateGood(r *gin.Engine) { r.Use(libs.Gin(acl.NewList(app).Allowed)) }

// A wrapper of a library is given the method of the caller's list.
func predicateUnknown(r *gin.Engine, list *acl.List) { r.Use(libs.Gin(list.Allowed)) }

// A hub for WebSockets is made for our app and for sandboxes.
func hubBad(mux *http.ServeMux) {
	mux.Handle("/ws", libs.OpensGood(app, "null")) // want `nullorigin: .* sandboxed frame$`
}

// A hub for WebSockets is made for our app.
func hubGood(mux *http.ServeMux) { mux.Handle("/ws", libs.OpensGood(app)) }

// A hub for WebSockets is made for the caller's hosts.
func hubUnknown(mux *http.ServeMux, hosts []string) {
	mux.Handle("/ws", libs.OpensGood(append(hosts, app)...))
}

// A function that upgrades is given a test that accepts everyone.
func upgradeBad(w http.ResponseWriter, r *http.Request) {
	libs.Upgrade(w, r, func(*http.Request) bool { return true }) // want `websocket: any website`
}

// A function that upgrades is given nothing, so that the host is compared.
func upgradeGood(w http.ResponseWriter, r *http.Request) { libs.Upgrade(w, r, nil) }

// A function that upgrades is given the caller's test.
func upgradeUnknown(check func(*http.Request) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { libs.Upgrade(w, r, check) }
}

// A wrapper of the protection takes all paths out.
func protectBad(h http.Handler) http.Handler {
	return libs.Protect(h, "POST /hooks", "/") // want `bypass: `
}

// A wrapper of the protection takes one path out.
func protectGood(h http.Handler) http.Handler { return libs.Protect(h, "POST /hooks") }

// A wrapper of the protection takes out what the caller says.
func protectUnknown(h http.Handler, paths ...string) http.Handler { return libs.Protect(h, paths...) }

// A wrapper of a wrapper is given the origin that asks.
func twiceBad(w http.ResponseWriter, r *http.Request) {
	outer.Public(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A wrapper of a wrapper is given our app.
func twiceGood(w http.ResponseWriter, r *http.Request) { outer.Public(w, app+"/") }

// A wrapper of a wrapper is given the caller's origin.
func twiceUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { outer.Public(w, origin) }
}

// A server of another package passes its list to a wrapper.
func serverBad() http.Handler {
	s := &outer.Server{ServeMux: http.NewServeMux()}
	s.Origins = []string{"*"}
	return s.Handler() // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A server of another package passes our app to a wrapper.
func serverGood() http.Handler {
	s := outer.Server{ServeMux: http.NewServeMux(), Origins: []string{app}}
	return s.Handler()
}

// A server of another package passes the caller's list to a wrapper.
func serverUnknown(list []string) http.Handler {
	s := outer.Server{ServeMux: http.NewServeMux(), Origins: list}
	return s.Handler()
}

// What is wrong in a wrapper is said there, and not where it is called.
func used(mux *http.ServeMux) {
	mux.Handle("/a", outer.OpenBad(http.NotFoundHandler()))
	mux.Handle("/b", outer.OpenGood(http.NotFoundHandler()))
	mux.Handle("/c", outer.OpenUnknown(http.NotFoundHandler()))
	mux.Handle("/d", outer.ShippedBad(http.NotFoundHandler()))
	mux.Handle("/e", outer.ShippedGood(http.NotFoundHandler()))
	mux.Handle("/ws", libs.OpensBad())
	mux.Handle("/f", outer.ShippedUnknown(http.NotFoundHandler(), "sites"))
}
