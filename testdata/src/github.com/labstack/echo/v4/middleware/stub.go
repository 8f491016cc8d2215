// Package middleware is a stub of github.com/labstack/echo/v4/middleware for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package middleware

import (
	"net/http"
	"net/url"
	"regexp"

	echo "github.com/labstack/echo/v4"
)

var (
	DefaultCORSConfig   CORSConfig
	DefaultCSRFConfig   CSRFConfig
	DefaultSecureConfig SecureConfig
)

type BasicAuthValidator func(string, string, echo.Context) (bool, error)

type BeforeFunc func(c echo.Context)

type CORSConfig struct {
	Skipper                                  Skipper
	AllowOrigins                             []string
	AllowOriginFunc                          func(origin string) (bool, error)
	AllowMethods                             []string
	AllowHeaders                             []string
	AllowCredentials                         bool
	UnsafeWildcardOriginWithAllowCredentials bool
	ExposeHeaders                            []string
	MaxAge                                   int
}

type CSRFConfig struct {
	Skipper               Skipper
	TrustedOrigins        []string
	AllowSecFetchSiteFunc func(c echo.Context) (bool, error)
	TokenLength           uint8
	TokenLookup           string
	ContextKey            string
	CookieName            string
	CookieDomain          string
	CookiePath            string
	CookieMaxAge          int
	CookieSecure          bool
	CookieHTTPOnly        bool
	CookieSameSite        http.SameSite
	ErrorHandler          CSRFErrorHandler
}

func (CSRFConfig) ToMiddleware() (echo.MiddlewareFunc, error) { return nil, nil }

type CSRFErrorHandler func(err error, c echo.Context) error

type KeyAuthValidator func(auth string, c echo.Context) (bool, error)

type ProxyBalancer interface {
	AddTarget(*ProxyTarget) bool
	Next(echo.Context) *ProxyTarget
	RemoveTarget(string) bool
}

type ProxyConfig struct {
	Skipper        Skipper
	Balancer       ProxyBalancer
	RetryCount     int
	RetryFilter    func(c echo.Context, e error) bool
	ErrorHandler   func(c echo.Context, err error) error
	Rewrite        map[string]string
	RegexRewrite   map[*regexp.Regexp]string
	ContextKey     string
	Transport      http.RoundTripper
	ModifyResponse func(*http.Response) error
}

type ProxyTarget struct {
	Name string
	URL  *url.URL
	Meta echo.Map
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

type Skipper func(c echo.Context) bool

func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc { return nil }

func BodyLimit(limit string) echo.MiddlewareFunc { return nil }

func CORS() echo.MiddlewareFunc { return nil }

func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc { return nil }

func CSRF() echo.MiddlewareFunc { return nil }

func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc { return nil }

func DefaultSkipper(echo.Context) bool { return false }

func Gzip() echo.MiddlewareFunc { return nil }

func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc { return nil }

func Logger() echo.MiddlewareFunc { return nil }

func Proxy(balancer ProxyBalancer) echo.MiddlewareFunc { return nil }

func ProxyWithConfig(config ProxyConfig) echo.MiddlewareFunc { return nil }

func Recover() echo.MiddlewareFunc { return nil }

func RequestID() echo.MiddlewareFunc { return nil }

func Rewrite(rules map[string]string) echo.MiddlewareFunc { return nil }

func Secure() echo.MiddlewareFunc { return nil }

func SecureWithConfig(config SecureConfig) echo.MiddlewareFunc { return nil }
