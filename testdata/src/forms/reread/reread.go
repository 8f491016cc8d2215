// Package reread has constructors that read many settings and make handlers
// that read one of them again for each request.
package reread

import (
	"flag"
	"net/http"
	"os"

	"github.com/rs/cors"
)

var cross = flag.Bool("cross", false, "let other sites in")

func on(name string) bool { return os.Getenv(name) != "" }

func either(name, a, b string) string {
	if on(name) {
		return a
	}
	return b
}

// names are settings that have nothing to do with it.
func names() []string {
	return []string{
		either("A", "a", "-"), either("B", "b", "-"), either("C", "c", "-"), either("D", "d", "-"), either("E", "e", "-"),
		either("F", "f", "-"), either("G", "g", "-"), either("H", "h", "-"), either("I", "i", "-"), either("J", "j", "-"),
		either("K", "k", "-"), either("L", "l", "-"), either("M", "m", "-"), either("N", "n", "-"), either("O", "o", "-"),
		either("P", "p", "-"), either("Q", "q", "-"), either("R", "r", "-"), either("S", "s", "-"), either("T", "t", "-"),
		either("U", "u", "-"), either("V", "v", "-"), either("W", "w", "-"), either("X", "x", "-"), either("Y", "y", "-"),
	}
}

// Everyone gets in when the setting is on, which is one among many.
func Serve(mux *http.ServeMux, next http.Handler) {
	println(len(names()), *cross && on("LOUD"))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if !*cross {
			next.ServeHTTP(w, r)
			return
		}
		cors.New(cors.Options{
			AllowOriginFunc:  func(string) bool { return true }, // want `credentials: any website can read this as the signed-in user: .* \(when flag -cross is set\)`
			AllowCredentials: true,
		}).Handler(next).ServeHTTP(w, r)
	})
}

// One site gets in.
func ServeGood(mux *http.ServeMux, next http.Handler) {
	println(len(names()), *cross && on("LOUD"))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if !*cross {
			next.ServeHTTP(w, r)
			return
		}
		cors.New(cors.Options{
			AllowedOrigins:   []string{"https://www.shop.example"},
			AllowCredentials: true,
		}).Handler(next).ServeHTTP(w, r)
	})
}

// The constructor makes this handler only where the setting is off.
func ServeOff(mux *http.ServeMux, next http.Handler) {
	println(len(names()))
	if *cross {
		return
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if *cross {
			cors.New(cors.Options{
				AllowOriginFunc:  func(string) bool { return true },
				AllowCredentials: true,
			}).Handler(next).ServeHTTP(w, r)
		}
	})
}

// Who gets in cannot be known.
func ServeUnknown(mux *http.ServeMux, next http.Handler, known func(string) bool) {
	println(len(names()), *cross && on("LOUD"))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if *cross {
			cors.New(cors.Options{AllowOriginFunc: known, AllowCredentials: true}).Handler(next).ServeHTTP(w, r)
		}
	})
}

// Command is a command line's: its function runs later.
type Command struct{ Run func(args []string) error }

// Everyone gets in when the setting is on, in what a command runs later.
func Later(mux *http.ServeMux, next http.Handler) *Command {
	return &Command{Run: func([]string) error {
		println(len(names()), *cross && on("LOUD"))
		mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
			if *cross {
				cors.New(cors.Options{
					AllowOriginFunc:  func(string) bool { return true }, // want `credentials: any website can read this as the signed-in user: .* \(when flag -cross is set\)`
					AllowCredentials: true,
				}).Handler(next).ServeHTTP(w, r)
			}
		})
		return nil
	}}
}
