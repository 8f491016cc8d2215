// Package bypass takes requests out of cross-origin protection, or does not.
package bypass

import (
	"net/http"

	"bypass/routes"
)

// All switches the protection off for the sake of one client.
func All(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern("/") // want `bypass: any website can send requests that change data to every path as the signed-in user: cop\.AddInsecureBypassPattern\("/"\) takes them out of the protection`
	return cop.Handler(h)
}

// Constant takes the pattern from another package.
func Constant(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern(routes.All) // want `bypass: any website can send requests that change data to every path as the signed-in user: cop\.AddInsecureBypassPattern\(routes\.All\) takes them out of the protection`
	return cop.Handler(h)
}

// Post does so for the requests that matter.
func Post(h http.Handler) http.Handler {
	var cop http.CrossOriginProtection
	for _, p := range []string{"POST /", "POST /hooks/"} { // want `bypass: any website can send POST requests to every path as the signed-in user: cop\.AddInsecureBypassPattern\(p\) takes them out of the protection`
		cop.AddInsecureBypassPattern(p)
	}
	return cop.Handler(h)
}

// Deny passes on what was refused.
func Deny(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(h) // want `bypass: any website can send requests that change data to every path as the signed-in user: the handler for refused requests passes them on, so the protection does nothing`
	return cop.Handler(h)
}

// Bare forgets the scheme, and the error.
func Bare(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddTrustedOrigin("app.example.com") // want `bypass: CrossOriginProtection refuses this with an error and trusts nothing: invalid origin "app\.example\.com": scheme is required`
	return cop.Handler(h)
}

// Hook exempts one path, which checks a signature.
func Hook(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern(routes.Hook)
	return cop.Handler(h)
}

// Static exempts what changes nothing.
func Static(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.AddInsecureBypassPattern("GET /static/")
	return cop.Handler(h)
}

// Trusted names a site.
func Trusted(h http.Handler) (http.Handler, error) {
	cop := http.NewCrossOriginProtection()
	if err := cop.AddTrustedOrigin("https://app.example.com"); err != nil {
		return nil, err
	}
	return cop.Handler(h), nil
}

// Zero is strict.
func Zero(h http.Handler) http.Handler {
	var cop http.CrossOriginProtection
	return cop.Handler(h)
}

// Page says no in the site's own words.
func Page(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	cop.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		w.Write([]byte("this form was sent from another site"))
	}))
	return cop.Handler(h)
}

// Given depends on who calls.
func Given(h http.Handler, patterns ...string) http.Handler {
	cop := http.NewCrossOriginProtection()
	for _, p := range patterns {
		cop.AddInsecureBypassPattern(p)
	}
	return cop.Handler(h)
}
