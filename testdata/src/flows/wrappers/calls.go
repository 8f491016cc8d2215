// Package wrappers uses wrappers of other packages. What a call passes to them
// is reported at the call.
package wrappers

import (
	"net/http"
	"strings"

	"flows/wrappers/cross"
)

const app = "https://app.example.com"

// A function that writes an origin is given the one that asks.
func writerBad(w http.ResponseWriter, r *http.Request) {
	cross.Enable(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A function that writes an origin is given our app.
func writerGood(w http.ResponseWriter, r *http.Request) { cross.Enable(w, app) }

// A function that writes an origin is given the caller's.
func writerUnknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { cross.Enable(w, origin) }
}

// A function that fills a header is given "null".
func fillerBad(w http.ResponseWriter, r *http.Request) {
	cross.Fill(w.Header(), "null", true) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
}

// A function that fills a header is given our app.
func fillerGood(w http.ResponseWriter, r *http.Request) { cross.Fill(w.Header(), app, true) }

// A function that fills a header is given the caller's origin.
func fillerUnknown(origin string, cookies bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { cross.Fill(w.Header(), origin, cookies) }
}

// A function that fills a header is given a star and credentials.
func starBad(w http.ResponseWriter, r *http.Request) {
	cross.Fill(w.Header(), "*", true) // want `refused: browsers refuse .* drop the credentials or list the origins$`
}

// A function that fills a header is given credentials for our app only.
func starGood(w http.ResponseWriter, r *http.Request) {
	cross.Fill(w.Header(), app, r.Header.Get("Origin") == app)
}

// A function that fills a header is given what a function picks.
func starUnknown(pick func(*http.Request) (string, bool)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin, cookies := pick(r)
		cross.Fill(w.Header(), origin, cookies)
	}
}

// A constructor is given a star.
func constructorBad(h http.Handler) http.Handler {
	return cross.New([]string{"*"}, true)(h) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A constructor is given our app.
func constructorGood(h http.Handler) http.Handler { return cross.New([]string{app}, true)(h) }

// A constructor is given the caller's list.
func constructorUnknown(h http.Handler, list []string) http.Handler {
	return cross.New(append(list, app), true)(h)
}

// A constructor with one argument for each origin is given "null".
func variadicBad(h http.Handler) http.Handler {
	return cross.Allow(app, "null")(h) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
}

// A constructor with one argument for each origin is given two sites.
func variadicGood(h http.Handler) http.Handler {
	return cross.Allow(app, "https://admin.example.com")(h)
}

// A constructor with one argument for each origin is given the caller's.
func variadicUnknown(h http.Handler, list string) http.Handler {
	return cross.Allow(strings.Fields(list)...)(h)
}

// A constant of the wrapper's package is everyone.
func constantBad(mux *http.ServeMux) {
	mux.Handle("/", cross.Allow(cross.Anyone)(http.NotFoundHandler())) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A constant of this package is our app.
func constantGood(mux *http.ServeMux) {
	mux.Handle("/", cross.Allow(app)(http.NotFoundHandler()))
}

// A variable of this package is set by others.
func constantUnknown(mux *http.ServeMux) {
	mux.Handle("/", cross.Allow(Site)(http.NotFoundHandler()))
}

// Site is set by importers.
var Site string

// A configuration is given to a wrapper.
func configBad(h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Origins: []string{"*"}, Credentials: true}, h) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A configuration for our app is given to a wrapper.
func configGood(h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Origins: []string{app}, Credentials: true}, h)
}

// A configuration of the caller's is given to a wrapper.
func configUnknown(c cross.Config, h http.HandlerFunc) http.HandlerFunc {
	c.Credentials = true
	return cross.With(c, h)
}

// A function in the configuration says who is let in.
func funcBad(h http.HandlerFunc) http.HandlerFunc {
	c := cross.Config{Credentials: true}
	c.Func = func(o string) bool { return strings.HasPrefix(o, "https://app.example.com") } // want `weakorigin: .* lets "https://app.example.com.evil.net" in, with credentials \(suffix appended\)$`
	return cross.With(c, h)
}

// A function in the configuration lets our app in.
func funcGood(h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Credentials: true, Func: func(o string) bool { return o == app }}, h)
}

// A function of the caller's says who is let in.
func funcUnknown(f func(string) bool, h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Credentials: true, Func: f}, h)
}

type suffix string

func (s suffix) Allowed(origin string) bool { return strings.HasSuffix(origin, string(s)) }

// An interface in the configuration says who is let in.
func interfaceBad(h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Credentials: true, Checker: suffix("example.com")}, h) // want `weakorigin: .* with credentials \(no dot before the suffix\)$`
}

// An interface in the configuration lets our domain in.
func interfaceGood(h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Credentials: true, Checker: suffix(".example.com")}, h)
}

// An interface in the configuration is the caller's.
func interfaceUnknown(c cross.Checker, h http.HandlerFunc) http.HandlerFunc {
	return cross.With(cross.Config{Credentials: true, Checker: c}, h)
}

// A function is handed over with the request.
func judgeBad(w http.ResponseWriter, r *http.Request) {
	cross.Judge(w, r, func(string) bool { return true }) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A function is handed over with the request, and knows our app.
func judgeGood(w http.ResponseWriter, r *http.Request) {
	cross.Judge(w, r, func(o string) bool { return o == app })
}

// A function of the caller's is handed over with the request.
func judgeUnknown(f func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { cross.Judge(w, r, f) }
}
