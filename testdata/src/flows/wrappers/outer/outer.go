// Package outer wraps the wrappers of another package once more.
package outer

import (
	"net/http"
	"os"
	"strings"

	"flows/wrappers/cross"
)

// Public passes on what it is given.
func Public(w http.ResponseWriter, origin string) { cross.Enable(w, strings.TrimSuffix(origin, "/")) }

// Server is the wrapped server of a program.
type Server struct {
	*http.ServeMux
	Origins []string
}

// Handler has the policy in front.
func (s *Server) Handler() http.Handler { return cross.Allow(s.Origins...)(s.ServeMux) }

// OpenBad lets everyone in, whoever calls it.
func OpenBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cross.Enable(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		next.ServeHTTP(w, r)
	})
}

// OpenGood lets one site in, whoever calls it.
func OpenGood(next http.Handler) http.Handler {
	return cross.Allow("https://app.example.com")(next)
}

// OpenUnknown lets in whom the environment names.
func OpenUnknown(next http.Handler) http.Handler {
	return cross.Allow(strings.Split(os.Getenv("ALLOWED"), ",")...)(next)
}

// ShippedBad lets everyone in unless the environment says otherwise.
func ShippedBad(next http.Handler) http.Handler {
	list := os.Getenv("ALLOWED")
	if list == "" {
		list = cross.Anyone
	}
	return cross.Allow(strings.Split(list, ",")...)(next) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// ShippedGood lets one site in unless the environment says otherwise.
func ShippedGood(next http.Handler) http.Handler {
	list := os.Getenv("ALLOWED")
	if list == "" {
		list = "https://app.example.com"
	}
	return cross.Allow(strings.Split(list, ",")...)(next)
}

// ShippedUnknown lets in whom a file names.
func ShippedUnknown(next http.Handler, file string) http.Handler {
	list, err := os.ReadFile(file)
	if err != nil {
		return next
	}
	return cross.Allow(strings.Fields(string(list))...)(next)
}
