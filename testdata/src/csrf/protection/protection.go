// Package protection uses net/http.CrossOriginProtection.
package protection

import (
	"log"
	"net/http"
)

func Bypass(pattern string) *http.CrossOriginProtection {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern("/")            // want `bypass: any website can send requests that change data to every path as the signed-in user: cop.AddInsecureBypassPattern\("/"\) takes them out of the protection`
	cop.AddInsecureBypassPattern("/{path...}")   // want `bypass: .* every path`
	cop.AddInsecureBypassPattern("POST /")       // want `bypass: any website can send POST requests to every path`
	cop.AddInsecureBypassPattern("example.com/") // want `bypass: .* every path`
	cop.AddInsecureBypassPattern("/{page}")      // want `bypass: .* any path like "/settings"`
	cop.AddInsecureBypassPattern("hook")         // want `bypass: .* panics when the program starts: parsing "hook"`
	cop.AddInsecureBypassPattern("/hooks/")
	cop.AddInsecureBypassPattern("POST /hooks/stripe")
	cop.AddInsecureBypassPattern("/{$}")
	cop.AddInsecureBypassPattern(pattern)
	return cop
}

func Trusted(origin string) *http.CrossOriginProtection {
	cop := http.NewCrossOriginProtection()
	cop.AddTrustedOrigin("app.example.com")          // want `bypass: CrossOriginProtection refuses this with an error and trusts nothing: invalid origin "app.example.com": scheme is required`
	cop.AddTrustedOrigin("https://app.example.com/") // want `bypass: .* path, query, and fragment are not allowed`
	cop.AddTrustedOrigin("https://*.example.com")    // want `bypass: CrossOriginProtection never trusts anyone by "https://\*.example.com": a wildcard is compared literally`
	if err := cop.AddTrustedOrigin("https://app.example.com"); err != nil {
		log.Fatal(err)
	}
	_ = cop.AddTrustedOrigin(origin)
	return cop
}

func DenyPasses(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // want `bypass: .* the handler for refused requests passes them on`
		log.Println("cross-origin", r.URL.Path)
		h.ServeHTTP(w, r)
	}))
	return cop.Handler(h)
}

func DenyIsTheHandler(mux *http.ServeMux) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(mux) // want `bypass: .* the handler for refused requests passes them on`
	return cop.Handler(mux)
}

func DenyAnswersOK(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // want `bypass: the handler for refused cross-origin requests answers 200`
		w.Write([]byte("no"))
	}))
	return cop.Handler(h)
}

func Denies(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "no", http.StatusForbidden)
	}))
	return cop.Handler(h)
}

// Another handler for errors is not the protected one.
func DeniesElsewhere(h, errors http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		errors.ServeHTTP(w, r)
	}))
	return cop.Handler(h)
}

// A pattern with a host takes only that host out.
func OneHost(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern("hooks.shop.example/")      // want `bypass: .* to every path of hooks\.shop\.example as the signed-in user`
	cop.AddInsecureBypassPattern("hooks.shop.example/pay/x") // one path
	return cop.Handler(h)
}

type server struct {
	protection *http.CrossOriginProtection
	counter    func(error)
}

func (s *server) change(w http.ResponseWriter, r *http.Request) { w.Write([]byte("changed")) }

// The verdict is thrown away.
func (s *server) Dropped(w http.ResponseWriter, r *http.Request) {
	_ = s.protection.Check(r) // want `bypass: any website can send requests that change data as the signed-in user: the error of s\.protection\.Check\(r\) is ignored, so the protection does nothing: answer 403 and return`
	s.change(w, r)
}

// The verdict is written to a log, and the request served.
func (s *server) Logged(w http.ResponseWriter, r *http.Request) {
	if err := s.protection.Check(r); err != nil { // want `bypass: .* the error of s\.protection\.Check\(r\) is ignored`
		log.Printf("cross-origin request to %s: %v", r.URL.Path, err)
	}
	s.change(w, r)
}

// It stands alone.
func (s *server) Alone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.protection.Check(r) // want `bypass: .* the error of s\.protection\.Check\(r\) is ignored`
		next.ServeHTTP(w, r)
	})
}

// The request is refused.
func (s *server) Heeded(w http.ResponseWriter, r *http.Request) {
	if err := s.protection.Check(r); err != nil {
		log.Print(err)
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.change(w, r)
}

// It is served if all is well.
func (s *server) Inside(w http.ResponseWriter, r *http.Request) {
	err := s.protection.Check(r)
	if err == nil {
		s.change(w, r)
	} else {
		log.Print(err)
	}
}

// Whoever calls is told.
func (s *server) Told(r *http.Request) error { return s.protection.Check(r) }

// Who is signed in depends on it.
func (s *server) Anonymous(w http.ResponseWriter, r *http.Request) {
	if s.protection.Check(r) != nil {
		r.Header.Del("Cookie")
	}
	s.change(w, r)
}

// What becomes of it cannot be known: a function out of sight may panic.
func (s *server) Counted(w http.ResponseWriter, r *http.Request) {
	s.counter(s.protection.Check(r))
	s.change(w, r)
}
