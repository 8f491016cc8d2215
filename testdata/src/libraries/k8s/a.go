// Package k8s wraps handlers with the CORS filter of the Kubernetes API server.
package k8s

import (
	"net/http"

	"k8s.io/apiserver/pkg/server/filters"
)

func all(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{".*"}, nil, nil, nil, "true") // want `credentials: any website can read this as the signed-in user: with allowedOriginPatterns entry "\.\*", k8s\.io/apiserver sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func unanchored(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{"https://app.example.com"}, nil, nil, nil, "true") // want `weakorigin: allowedOriginPatterns entry .* lets "https://app\.example\.com\.evil\.net" in, with credentials \(not anchored at the end\)`
}

func good(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://app\.example\.com$`}, nil, nil, nil, "true")
}

func none(h http.Handler) http.Handler {
	return filters.WithCORS(h, nil, nil, nil, nil, "true")
}
