package pieces

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

// A proxy reflects in the answers that it passes on, a layer allows cookies.
func proxyBad(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Set("Access-Control-Allow-Origin", res.Request.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		return nil
	}
	return cookiesFor(p)
}

// A proxy reflects with cookies in the answers that it passes on, behind a guard.
func proxyGood(u *url.URL) http.Handler {
	return ours(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(u) },
		ModifyResponse: func(res *http.Response) error {
			res.Header.Set("Access-Control-Allow-Credentials", "true")
			res.Header.Set("Access-Control-Allow-Origin", res.Request.Header.Get("Origin"))
			return nil
		},
	})
}

// A proxy removes what the service behind it allows, and a layer adds the
// caller's origin.
func proxyUnknown(u *url.URL, origin string) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Del("Access-Control-Allow-Origin")
		return nil
	}
	return cookiesFor(originFor(origin)(p))
}
