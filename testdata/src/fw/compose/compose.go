// Package compose puts handlers of net/http and CORS libraries together with
// routers and chains that have no policy of their own.
package compose

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	kratos "github.com/go-kratos/kratos/v2/transport/http"
	"github.com/gorilla/handlers"
	"github.com/julienschmidt/httprouter"
	"github.com/justinas/alice"
	"github.com/rs/cors"
	"github.com/urfave/negroni/v3"
)

func home(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

// everyone is a middleware of the common kind.
func everyone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func Chain() http.Handler { return alice.New(everyone).ThenFunc(home) }

func ChainLibrary() http.Handler {
	return alice.New(cors.AllowAll().Handler).ThenFunc(home) // want `wildcard: cors\.AllowAll\(\).* lets any website read`
}

// Negroni has middleware with three parameters.
func Negroni(mux *http.ServeMux) http.Handler {
	n := negroni.Classic()
	n.UseFunc(func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		next(w, r)
	})
	n.UseHandler(mux)
	return n
}

// Logger is a type with negroni's method.
type Logger struct{}

func (Logger) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `wildcard: .* sends every Origin back`
	next(w, r)
}

func NegroniTypes() *negroni.Negroni { return negroni.New(Logger{}) }

// Router answers preflights for all routes.
func Router() http.Handler {
	r := httprouter.New()
	r.GET("/", func(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { w.WriteHeader(http.StatusNoContent) })
	r.GET("/open", func(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		w.Write([]byte(p.ByName("name")))
	})
	return r
}

func Kratos() *kratos.Server {
	return kratos.NewServer(kratos.Address(":8000"), kratos.Filter(handlers.CORS(
		handlers.AllowedOrigins([]string{"*"}), // want `wildcard: AllowedOrigins entry "\*" lets any website read`
	)))
}

// listed knows its site.
func listed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func ChainListed() http.Handler {
	site := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	return alice.New(listed, site.Handler).ThenFunc(home)
}

func NegroniListed() *negroni.Negroni {
	n := negroni.New()
	n.UseFunc(func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); o == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		next(w, r)
	})
	return n
}

func RouterListed() http.Handler {
	r := httprouter.New()
	r.GlobalOPTIONS = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
	})
	r.Handler(http.MethodGet, "/", listed(http.HandlerFunc(home)))
	return r
}

func KratosListed() *kratos.Server {
	return kratos.NewServer(kratos.Filter(listed, handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials())))
}

func ChiListed() http.Handler {
	r := chi.NewRouter()
	r.Use(listed)
	r.Get("/", home)
	return r
}

// Given puts together what it is given.
func Given(mw ...alice.Constructor) http.Handler { return alice.New(mw...).ThenFunc(home) }
