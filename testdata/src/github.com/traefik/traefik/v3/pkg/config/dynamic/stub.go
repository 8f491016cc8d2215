// Package dynamic is a stub of github.com/traefik/traefik/v3/pkg/config/dynamic for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package dynamic

type Headers struct {
	CustomRequestHeaders              map[string]string
	CustomResponseHeaders             map[string]string
	AccessControlAllowCredentials     bool
	AccessControlAllowHeaders         []string
	AccessControlAllowMethods         []string
	AccessControlAllowOriginList      []string
	AccessControlAllowOriginListRegex []string
	AccessControlExposeHeaders        []string
	AccessControlMaxAge               *int64
	AddVaryHeader                     bool
}

type Middleware struct {
	Headers *Headers
}
