package corpus

// This file is about helpers that take a request, as CheckOrigin of a web
// socket library does. Each predicate builds a request with the origin in it.

import (
	"context"
	"net/http"
	"net/textproto"
	"net/url"
	"slices"
	"strings"
)

func requestPredicates() []Predicate {
	return []Predicate{
		{"requestCheckOrigin", true, requestCheckOrigin},
		{"requestCheckOriginAll", false, requestCheckOriginAll},
		{"requestSameHost", true, requestSameHost},
		{"requestSameHostContains", false, requestSameHostContains},
		{"requestHeaderIndexed", true, requestHeaderIndexed},
		{"requestHeaderValues", true, requestHeaderValues},
		{"requestLowerCaseKey", true, requestLowerCaseKey},
		{"requestOriginOrReferer", false, requestOriginOrReferer},
		{"requestMissingOriginAllows", true, requestMissingOriginAllows},
		{"requestWrongHeader", false, requestWrongHeader},
		{"requestCloned", true, requestCloned},
		{"requestContextValue", true, requestContextValue},
		{"requestMethodSwitch", true, requestMethodSwitch},
		{"requestStructMethod", true, requestStructMethod},
		{"requestBuiltByHelper", true, requestBuiltByHelper},
	}
}

func requestFrom(origin string) *http.Request {
	return &http.Request{
		Method: http.MethodGet,
		Host:   "example.com",
		URL:    &url.URL{Path: "/"},
		Header: http.Header{"Origin": []string{origin}},
	}
}

func checkRequestOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	return origin == "https://example.com" || origin == "https://app.example.com"
}

// requestCheckOrigin reads the Origin header and compares exactly: sound.
func requestCheckOrigin(origin string) bool {
	return checkRequestOrigin(requestFrom(origin))
}

type upgrader struct {
	CheckOrigin func(r *http.Request) bool
}

// requestCheckOriginAll has a CheckOrigin that returns true: unsound.
func requestCheckOriginAll(origin string) bool {
	up := upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	return up.CheckOrigin(requestFrom(origin))
}

func checkSameHost(r *http.Request) bool {
	origin := r.Header["Origin"]
	if len(origin) == 0 {
		return true
	}
	u, err := url.Parse(origin[0])
	if err != nil {
		return false
	}
	return strings.EqualFold(u.Host, r.Host)
}

// requestSameHost compares the origin's host with the request's: sound.
func requestSameHost(origin string) bool {
	return checkSameHost(requestFrom(origin))
}

// requestSameHostContains searches the request's host in the origin: unsound.
func requestSameHostContains(origin string) bool {
	r := requestFrom(origin)
	return strings.Contains(r.Header.Get("Origin"), r.Host)
}

// requestHeaderIndexed takes the first value of the header map: sound.
func requestHeaderIndexed(origin string) bool {
	r := requestFrom(origin)
	return r.Header["Origin"][0] == siteOrigin
}

// requestHeaderValues adds a second value and wants all values to be known: sound.
func requestHeaderValues(origin string) bool {
	r := requestFrom(origin)
	r.Header.Add("Origin", "https://example.com")
	for _, v := range r.Header.Values("origin") {
		if !slices.Contains(allowedOrigins, v) {
			return false
		}
	}
	return true
}

// requestLowerCaseKey reads the header through a lower-case name, which Get canonicalises: sound.
func requestLowerCaseKey(origin string) bool {
	r := requestFrom(origin)
	if _, ok := r.Header["origin"]; ok {
		return true
	}
	if textproto.CanonicalMIMEHeaderKey("oRIGIN") != "Origin" {
		return true
	}
	return r.Header.Get("origin") == siteOrigin
}

// requestOriginOrReferer falls back to a prefix of the Referer: unsound.
func requestOriginOrReferer(origin string) bool {
	r := requestFrom(origin)
	r.Header.Set("Referer", origin+"/index.html")
	if r.Header.Get("Origin") == siteOrigin {
		return true
	}
	return strings.HasPrefix(r.Referer(), siteOrigin)
}

// requestMissingOriginAllows accepts requests without the header, which this one never is: sound.
func requestMissingOriginAllows(origin string) bool {
	r := requestFrom(origin)
	if r.Header.Values("Origin") == nil {
		return true
	}
	return checkRequestOrigin(r)
}

// requestWrongHeader compares a header that the client did not send: unsound.
func requestWrongHeader(origin string) bool {
	r := requestFrom(origin)
	return r.Header.Get("X-Origin") == "" || r.Header.Get("Origin") == siteOrigin
}

// requestCloned changes the header of a clone and checks the original: sound.
func requestCloned(origin string) bool {
	r := requestFrom(origin)
	c := r.Clone(context.Background())
	c.Header.Set("Origin", siteOrigin)
	return checkRequestOrigin(r) && checkRequestOrigin(c)
}

type originKey struct{}

// requestContextValue carries the origin in the request's context: sound.
func requestContextValue(origin string) bool {
	r := requestFrom(origin)
	r = r.WithContext(context.WithValue(r.Context(), originKey{}, r.Header.Get("Origin")))
	o, ok := r.Context().Value(originKey{}).(string)
	return ok && o == siteOrigin
}

// requestMethodSwitch is strict for the method the request has: sound.
func requestMethodSwitch(origin string) bool {
	r := requestFrom(origin)
	switch r.Method {
	case http.MethodOptions:
		return true
	case http.MethodGet, http.MethodHead:
		return checkRequestOrigin(r)
	}
	return false
}

type requestGuard struct {
	header string
	allow  []string
}

func (g *requestGuard) ok(r *http.Request) bool {
	return slices.Contains(g.allow, r.Header.Get(g.header))
}

// requestStructMethod reads the header named in a struct: sound.
func requestStructMethod(origin string) bool {
	g := &requestGuard{header: "Origin", allow: allowedOrigins}
	return g.ok(requestFrom(origin))
}

// requestBuiltByHelper builds the request with http.NewRequest: sound.
func requestBuiltByHelper(origin string) bool {
	r, err := http.NewRequest(http.MethodGet, "https://example.com/ws", nil)
	if err != nil {
		return false
	}
	r.Header.Set("Origin", origin)
	return "https://"+r.Host == r.Header.Get("Origin") && r.URL.Path == "/ws"
}
