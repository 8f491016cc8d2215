// Package filled has options of which several have a value when the caller
// gives none.
package filled

import (
	"net/http"
	"strings"
)

type Options struct {
	Sites   []string
	Verbs   []string
	Accepts []string
	Quiet   bool
}

// Bad where no sites are given; whether verbs and headers are given too changes
// nothing, so the finding does not name them.
func Headers(o Options) func(http.Handler) http.Handler {
	if o.Sites == nil {
		o.Sites = []string{"*"}
	}
	if o.Verbs == nil {
		o.Verbs = []string{http.MethodGet, http.MethodHead}
	}
	if o.Accepts == nil {
		o.Accepts = []string{"Content-Type"}
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if len(o.Accepts) > 0 {
				w.Header().Set("Access-Control-Allow-Headers", strings.Join(o.Accepts, ", "))
			}
			if len(o.Verbs) > 0 {
				w.Header().Set("Access-Control-Allow-Methods", strings.Join(o.Verbs, ", "))
			}
			if len(o.Sites) > 0 {
				w.Header().Set("Access-Control-Allow-Origin", strings.Join(o.Sites, ", ")) // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data \(when o.Sites is not set\)$`
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Bad: credentials are sent along whether or not somebody logs that, so the
// finding names no setting.
func Signed(o Options) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !o.Quiet && len(o.Verbs) == 0 {
			println("all verbs")
		}
		if r.Method == http.MethodOptions && o.Quiet {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want `refused: browsers refuse .*: drop the credentials or list the origins$`
	}
}

// Good: without sites there is one.
func Own(o Options) http.HandlerFunc {
	if o.Sites == nil {
		o.Sites = []string{"https://shop.example.com"}
	}
	if o.Verbs == nil {
		o.Verbs = []string{http.MethodGet, http.MethodHead}
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(o.Sites, ", "))
		w.Header().Set("Access-Control-Allow-Methods", strings.Join(o.Verbs, ", "))
	}
}

// Good: without sites there is no header.
func Silent(o Options) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o.Sites == nil {
			return
		}
		if o.Verbs == nil {
			o.Verbs = []string{http.MethodGet}
		}
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
		w.Header().Set("Access-Control-Allow-Methods", strings.Join(o.Verbs, ", "))
	}
}

// Not known: what the caller gives.
func Given(o Options) http.HandlerFunc {
	if o.Verbs == nil {
		o.Verbs = []string{http.MethodGet}
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(o.Sites, ", "))
		w.Header().Set("Access-Control-Allow-Methods", strings.Join(o.Verbs, ", "))
	}
}
