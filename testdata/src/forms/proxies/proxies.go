// Package proxies changes the headers of answers that a reverse proxy passes on.
package proxies

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

// Bad: every answer of the service behind it is opened.
func Open(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(resp *http.Response) error {
		resp.Header.Set("Access-Control-Allow-Origin", resp.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		resp.Header.Set("Access-Control-Allow-Credentials", "true")
		return nil
	}
	return p
}

// Bad: a named function in a literal.
func Star(u *url.URL) http.Handler {
	return &httputil.ReverseProxy{
		Rewrite:        func(r *httputil.ProxyRequest) { r.SetURL(u) },
		ModifyResponse: star,
	}
}

func star(resp *http.Response) error {
	resp.Header.Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	return nil
}

// Good: headers of the service behind it are removed.
func Closed(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(resp *http.Response) error {
		resp.Header.Del("Access-Control-Allow-Origin")
		resp.Header.Del("Access-Control-Allow-Credentials")
		return nil
	}
	return p
}

// Good: one origin.
func One(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(resp *http.Response) error {
		if o := resp.Request.Header.Get("Origin"); o == "https://app.example.com" {
			resp.Header.Set("Access-Control-Allow-Origin", o)
			resp.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		return nil
	}
	return p
}

// Good: a client that reads what a server allows.
func Reads(u string) (bool, error) {
	resp, err := http.Get(u)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()
	return resp.Header.Get("Access-Control-Allow-Origin") == "*", nil
}

// Not known: the origin comes from the service behind it.
func Passed(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(resp *http.Response) error {
		resp.Header.Set("Access-Control-Allow-Origin", resp.Header.Get("X-Allowed"))
		return nil
	}
	return p
}
