// Package cors is a stub of github.com/jub0bs/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"net/http"
)

type Config struct {
	Origins                                       []string
	Credentialed                                  bool
	Methods                                       []string
	RequestHeaders                                []string
	MaxAgeInSeconds                               int
	ResponseHeaders                               []string
	DangerouslyTolerateInsecureOrigins            bool
	DangerouslyTolerateSubdomainsOfPublicSuffixes bool

	ExtraConfig // only in releases up to v0.10; see the drift test's list
}

// ExtraConfig is kept from v0.10: later releases have its fields in Config.
type ExtraConfig struct {
	PreflightSuccessStatus                        int
	DangerouslyTolerateInsecureOrigins            bool
	DangerouslyTolerateSubdomainsOfPublicSuffixes bool
}

type Middleware struct{}

func (*Middleware) Config() *Config { return nil }

func (*Middleware) Debug() bool { return false }

func (*Middleware) Reconfigure(cfg *Config) error { return nil }

func (*Middleware) SetDebug(b bool) {}

func (*Middleware) Wrap(h http.Handler) http.Handler { return nil }

func NewMiddleware(cfg Config) (*Middleware, error) { return nil, nil }
