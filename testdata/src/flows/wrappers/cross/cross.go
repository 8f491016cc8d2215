// Package cross has wrappers that write the headers of net/http handlers.
package cross

import (
	"errors"
	"net/http"
	"slices"
)

// Enable writes the origin that it is given, with credentials.
func Enable(w http.ResponseWriter, origin string) {
	if origin == "" {
		return
	}
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Credentials", "true")
	h.Add("Vary", "Origin")
}

// Fill does the same to a header.
func Fill(h http.Header, origin string, credentials bool) {
	h.Set("Access-Control-Allow-Origin", origin)
	if credentials {
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

// New lets a list of origins in; a star is everyone.
func New(origins []string, credentials bool) func(http.Handler) http.Handler {
	allowed := make(map[string]bool, len(origins))
	for _, o := range origins {
		allowed[o] = true
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if o := r.Header.Get("Origin"); allowed["*"] || allowed[o] {
				Fill(w.Header(), o, credentials)
			}
			if r.Method == http.MethodOptions {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Allow is New with credentials.
func Allow(origins ...string) func(http.Handler) http.Handler { return New(origins, true) }

// Checker says who is let in.
type Checker interface{ Allowed(origin string) bool }

// Config is how With is told what to do.
type Config struct {
	Origins     []string
	Func        func(origin string) bool
	Checker     Checker
	Credentials bool
}

func (c *Config) lets(origin string) bool {
	switch {
	case c.Func != nil:
		return c.Func(origin)
	case c.Checker != nil:
		return c.Checker.Allowed(origin)
	}
	return slices.Contains(c.Origins, origin) || len(c.Origins) == 1 && c.Origins[0] == "*"
}

// With wraps a handler.
func With(c Config, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); c.lets(o) {
			Fill(w.Header(), o, c.Credentials)
		}
		next(w, r)
	}
}

// Option changes a policy.
type Option func(*Policy) error

// Policy is made by Build or piece by piece.
type Policy struct {
	Origins     []string
	credentials bool
}

// Origins lets further origins in.
func Origins(list ...string) Option {
	return func(p *Policy) error {
		if len(list) == 0 {
			return errors.New("no origins")
		}
		p.Origins = append(p.Origins, list...)
		return nil
	}
}

// Credentials lets cookies in.
func Credentials() Option { return func(p *Policy) error { p.credentials = true; return nil } }

// Build applies options.
func Build(opts ...Option) (*Policy, error) {
	p := &Policy{}
	for _, o := range opts {
		if err := o(p); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// SetCredentials changes a policy.
func (p *Policy) SetCredentials(on bool) { p.credentials = on }

// Add is a step of a builder.
func (p *Policy) Add(origin string) *Policy {
	p.Origins = append(p.Origins, origin)
	return p
}

// Wrap puts the policy in front of a handler.
func (p *Policy) Wrap(next http.Handler) http.Handler { return New(p.Origins, p.credentials)(next) }

// Apply writes the headers of one answer.
func (p *Policy) Apply(w http.ResponseWriter, r *http.Request) bool {
	o := r.Header.Get("Origin")
	if !slices.Contains(p.Origins, o) && !slices.Contains(p.Origins, "*") {
		return false
	}
	Fill(w.Header(), o, p.credentials)
	return true
}

// Handler is a handler with its policy beside it.
type Handler struct {
	Next   http.Handler
	Origin string
}

func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o := h.Origin
	if o == "*" {
		o = r.Header.Get("Origin")
	}
	Enable(w, o)
	h.Next.ServeHTTP(w, r)
}

// Judge asks a function of the caller's.
func Judge(w http.ResponseWriter, r *http.Request, allowed func(origin string) bool) {
	if o := r.Header.Get("Origin"); allowed(o) {
		Enable(w, o)
	}
}

// Set is a set of names.
type Set[T comparable] struct{ of map[T]struct{} }

// SetOf makes a set.
func SetOf[T comparable](list ...T) *Set[T] {
	s := &Set[T]{of: map[T]struct{}{}}
	for _, x := range list {
		s.of[x] = struct{}{}
	}
	return s
}

// Has reports whether something is in the set.
func (s *Set[T]) Has(x T) bool {
	_, ok := s.of[x]
	return ok
}

// Guard is a middleware of any kind of list.
type Guard[L interface{ Has(string) bool }] struct{ List L }

// Handle wraps a handler.
func (g Guard[L]) Handle(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); g.List.Has(o) {
			Enable(w, o)
		}
		next.ServeHTTP(w, r)
	})
}

// Anyone is a constant for New.
const Anyone = "*"

// Default is what Defaulted uses; programs change it.
var Default = Config{Credentials: true}

// Defaulted uses Default.
func Defaulted(next http.HandlerFunc) http.HandlerFunc { return With(Default, next) }
