// Package nosurf uses github.com/justinas/nosurf.
package nosurf

import (
	"net/http"
	"regexp"
	"strings"

	"github.com/justinas/nosurf"
)

func Protect(h http.Handler, api *regexp.Regexp) http.Handler {
	p := nosurf.New(h)
	p.ExemptGlob("/*")                                     // want `bypass: .* any path like "/settings"`
	p.ExemptRegexp("/")                                    // want `bypass: .* every path`
	p.ExemptRegexp(regexp.MustCompile("^/.*$"))            // want `bypass: .* every path`
	p.ExemptFunc(func(*http.Request) bool { return true }) // want `bypass: .* every path`
	p.ExemptGlob("/hooks/*")
	p.ExemptPath("/login")
	p.ExemptRegexp(regexp.MustCompile("^/api/"))
	p.ExemptRegexp(api)
	p.ExemptFunc(func(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/hooks/") })
	p.ExemptFunc(func(r *http.Request) bool { return r.Header.Get("Authorization") != "" })
	return p
}
