// Package traefik makes headers middleware for Traefik.
package traefik

import "github.com/traefik/traefik/v3/pkg/config/dynamic"

// A star with credentials becomes the request's origin.
func star() *dynamic.Middleware {
	return &dynamic.Middleware{Headers: &dynamic.Headers{
		AccessControlAllowOriginList:  []string{"*"}, // want `credentials: any website can read this as the signed-in user: with AccessControlAllowOriginList entry "\*", Traefik sends Origin "https://evil\.example" back`
		AccessControlAllowCredentials: true,
	}}
}

func public() *dynamic.Headers {
	return &dynamic.Headers{AccessControlAllowOriginList: []string{"*"}} // want `wildcard: AccessControlAllowOriginList entry "\*" lets any website read`
}

// An expression matches anywhere.
func regex() dynamic.Headers {
	return dynamic.Headers{
		AccessControlAllowOriginListRegex: []string{`https://.*\.example\.com`}, // want `weakorigin: .* lets "https://.*" in, with credentials`
		AccessControlAllowCredentials:     true,
	}
}

func one() *dynamic.Headers {
	return &dynamic.Headers{AccessControlAllowOriginList: []string{"https://app.example.com"}, AccessControlAllowCredentials: true, AddVaryHeader: true}
}

func anchored() *dynamic.Headers {
	return &dynamic.Headers{AccessControlAllowOriginListRegex: []string{`^https://[a-z]+\.example\.com$`}, AccessControlAllowCredentials: true}
}

// Headers of another kind are no policy.
func other() *dynamic.Headers {
	return &dynamic.Headers{CustomResponseHeaders: map[string]string{"X-Frame-Options": "DENY"}}
}

func given(origins []string) *dynamic.Headers {
	return &dynamic.Headers{AccessControlAllowOriginList: origins, AccessControlAllowCredentials: true}
}
