// Package middleware is a stub of github.com/labstack/echo/v5/middleware for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package middleware

import (
	"net/http"
	"net/url"
	"regexp"

	echo "github.com/labstack/echo/v5"
)

var (
	DefaultCSRFConfig   CSRFConfig
	DefaultSecureConfig SecureConfig
)

type BasicAuthValidator func(c *echo.Context, user string, password string) (bool, error)

type BeforeFunc func(c *echo.Context)

type CORSConfig struct {
	Skipper               Skipper
	AllowOrigins          []string
	UnsafeAllowOriginFunc func(c *echo.Context, origin string) (allowedOrigin string, allowed bool, err error)
	AllowMethods          []string
	AllowHeaders          []string
	AllowCredentials      bool
	ExposeHeaders         []string
	MaxAge                int
}

func (CORSConfig) ToMiddleware() (echo.MiddlewareFunc, error) { return nil, nil }

type CSRFConfig struct {
	Skipper               Skipper
	TrustedOrigins        []string
	AllowSecFetchSiteFunc func(c *echo.Context) (bool, error)
	TokenLength           uint8
	TokenLookup           string
	Generator             func() string
	ContextKey            string
	CookieName            string
	CookieDomain          string
	CookiePath            string
	CookieMaxAge          int
	CookieSecure          bool
	CookieHTTPOnly        bool
	CookieSameSite        http.SameSite
	ErrorHandler          func(c *echo.Context, err error) error
}

func (CSRFConfig) ToMiddleware() (echo.MiddlewareFunc, error) { return nil, nil }

type ExtractorSource string

type KeyAuthValidator func(c *echo.Context, key string, source ExtractorSource) (bool, error)

type ProxyBalancer interface {
	AddTarget(target *ProxyTarget) bool
	Next(c *echo.Context) (*ProxyTarget, error)
	RemoveTarget(targetName string) bool
}

type ProxyConfig struct {
	Skipper        Skipper
	Balancer       ProxyBalancer
	RetryCount     int
	RetryFilter    func(c *echo.Context, e error) bool
	ErrorHandler   func(c *echo.Context, err error) error
	Rewrite        map[string]string
	RegexRewrite   map[*regexp.Regexp]string
	ContextKey     string
	Transport      http.RoundTripper
	ModifyResponse func(*http.Response) error
}

func (ProxyConfig) ToMiddleware() (echo.MiddlewareFunc, error) { return nil, nil }

type ProxyTarget struct {
	Name string
	URL  *url.URL
	Meta map[string]any
}

type SecureConfig struct {
	Skipper               Skipper
	XSSProtection         string
	ContentTypeNosniff    string
	XFrameOptions         string
	HSTSMaxAge            int
	HSTSExcludeSubdomains bool
	ContentSecurityPolicy string
	CSPReportOnly         bool
	HSTSPreloadEnabled    bool
	ReferrerPolicy        string
}

func (SecureConfig) ToMiddleware() (echo.MiddlewareFunc, error) { return nil, nil }

type Skipper func(c *echo.Context) bool

func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc { return nil }

func BodyLimit(limitBytes int64) echo.MiddlewareFunc { return nil }

func CORS(allowOrigins ...string) echo.MiddlewareFunc { return nil }

func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc { return nil }

func CSRF() echo.MiddlewareFunc { return nil }

func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc { return nil }

func DefaultSkipper(c *echo.Context) bool { return false }

func Gzip() echo.MiddlewareFunc { return nil }

func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc { return nil }

func Proxy(balancer ProxyBalancer) echo.MiddlewareFunc { return nil }

func ProxyWithConfig(config ProxyConfig) echo.MiddlewareFunc { return nil }

func Recover() echo.MiddlewareFunc { return nil }

func RequestID() echo.MiddlewareFunc { return nil }

func RequestLogger() echo.MiddlewareFunc { return nil }

func Secure() echo.MiddlewareFunc { return nil }

func SecureWithConfig(config SecureConfig) echo.MiddlewareFunc { return nil }
