package corpus

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Probe is the shape of a request that a page on some origin can make a browser
// send.
type Probe struct {
	Method, Host, Path string
	// Query is the raw query; ORIGIN in it stands for the escaped origin.
	Query string
	// Header holds further headers; ORIGIN in a value stands for the origin.
	Header map[string]string
}

var browserHeaders = map[string]string{
	"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
	"Accept":     "text/html,*/*;q=0.8",
	"Referer":    "ORIGIN/page.html?from=example.com",
	"Cookie":     "session=abc123; theme=app",
}

func with(more map[string]string) map[string]string {
	all := map[string]string{}
	for _, m := range []map[string]string{browserHeaders, more} {
		for k, v := range m {
			all[k] = v
		}
	}
	return all
}

// Probes lists request shapes for handlers, actual requests and preflights.
var Probes = []Probe{
	{"GET", "api.example.com", "/", "", browserHeaders},
	{"GET", "api.example.com", "/api/users", "origin=ORIGIN&callback=f", browserHeaders},
	{"GET", "api.example.com", "/api/users/7", "debug=1", browserHeaders},
	{"GET", "api.example.com", "/public/info", "", browserHeaders},
	{"GET", "api.example.com", "/static/app.js", "", browserHeaders},
	{"GET", "api.example.com", "/admin/settings", "", browserHeaders},
	{"GET", "api.example.com", "/health", "", nil},
	{"GET", "example.com", "/", "", browserHeaders},
	{"GET", "app.example.com", "/", "", nil},
	{"GET", "localhost:8080", "/", "", browserHeaders},
	{"HEAD", "api.example.com", "/", "", browserHeaders},
	{"POST", "api.example.com", "/api/users", "", with(map[string]string{"Content-Type": "application/x-www-form-urlencoded"})},
	{"POST", "api.example.com", "/api/users", "", with(map[string]string{"Content-Type": "text/plain;charset=UTF-8"})},
	{"PUT", "api.example.com", "/api/users/7", "", with(map[string]string{"Content-Type": "application/json"})},
	{"DELETE", "api.example.com", "/api/users/7", "", browserHeaders},
	{"GET", "api.example.com", "/api/users", "", with(map[string]string{"X-Requested-With": "XMLHttpRequest"})},
	{"GET", "api.example.com", "/api/users", "", with(map[string]string{"Authorization": "Bearer 1234"})},
	{"OPTIONS", "api.example.com", "/api/users/7", "", map[string]string{"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "content-type"}},
	{"OPTIONS", "api.example.com", "/", "", nil},
}

// Request builds the request of the probe for an origin, as a server sees it.
// An empty origin means that there is no Origin header at all.
func (p Probe) Request(origin string) *http.Request {
	r := &http.Request{
		Method:     p.Method,
		Host:       p.Host,
		URL:        &url.URL{Path: p.Path, RawQuery: strings.ReplaceAll(p.Query, "ORIGIN", url.QueryEscape(origin))},
		Proto:      "HTTP/1.1",
		ProtoMajor: 1,
		ProtoMinor: 1,
		Header:     http.Header{},
		Body:       http.NoBody,
		RemoteAddr: "203.0.113.9:4711",
	}
	r.RequestURI = r.URL.RequestURI()
	for k, v := range p.Header {
		r.Header.Set(k, strings.ReplaceAll(v, "ORIGIN", origin))
	}
	if origin != "" {
		r.Header["Origin"] = []string{origin}
	}
	return r.WithContext(context.Background())
}

// Preflight returns the probe's preflight, and whether a browser sends one.
func (p Probe) Preflight() (Probe, bool) {
	var unsafe []string
	for k, v := range p.Header {
		if !safelisted(k, v) {
			unsafe = append(unsafe, strings.ToLower(k))
		}
	}
	if p.Method == http.MethodOptions || len(unsafe) == 0 && slices.Contains([]string{"GET", "HEAD", "POST"}, p.Method) {
		return Probe{}, false
	}
	slices.Sort(unsafe)
	h := map[string]string{
		"Access-Control-Request-Method": p.Method,
		"User-Agent":                    browserHeaders["User-Agent"],
		"Accept":                        "*/*",
	}
	if len(unsafe) > 0 {
		h["Access-Control-Request-Headers"] = strings.Join(unsafe, ",")
	}
	return Probe{http.MethodOptions, p.Host, p.Path, p.Query, h}, true
}

func safelisted(name, value string) bool {
	switch name {
	case "User-Agent", "Accept", "Referer", "Cookie":
		return true
	case "Content-Type":
		ct, _, _ := strings.Cut(value, ";")
		return slices.Contains([]string{"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"}, ct)
	}
	return false
}

// Readable reports whether a browser lets a page on the origin read an answer
// with these headers, with or without credentials.
func Readable(origin string, h http.Header) bool {
	values := fieldValues(h, acao)
	return len(values) == 1 && (values[0] == "*" || origin != "" && values[0] == origin)
}

// Passes reports whether an answer with this status and these headers lets the
// probe pass its preflight, without credentials at least.
func (p Probe) Passes(origin string, status int, h http.Header) bool {
	if status < 200 || status > 299 || !Readable(origin, h) {
		return false
	}
	if !slices.Contains([]string{"GET", "HEAD", "POST"}, p.Method) && !listed(h, acam, p.Method) {
		return false
	}
	for k, v := range p.Header {
		if !safelisted(k, v) && !listed(h, acah, k) {
			return false
		}
	}
	return true
}

func listed(h http.Header, field, want string) bool {
	for _, v := range fieldValues(h, field) {
		for _, item := range strings.Split(v, ",") {
			item = strings.TrimSpace(item)
			if strings.EqualFold(item, want) || item == "*" && want != "Authorization" {
				return true
			}
		}
	}
	return false
}

// fieldValues finds a field whatever the case of its name in the map, because
// that is how it arrives.
func fieldValues(h http.Header, field string) (values []string) {
	for k, vs := range h {
		if strings.EqualFold(k, field) {
			values = append(values, vs...)
		}
	}
	return values
}
