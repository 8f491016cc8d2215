// Package iris is a stub of github.com/kataras/iris/v12 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package iris

import (
	"context"
	"net/http"

	v12context "github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/core/host"
	"github.com/kataras/iris/v12/core/router"
)

const (
	MethodConnect                          = "CONNECT"
	MethodDelete                           = "DELETE"
	MethodGet                              = "GET"
	MethodHead                             = "HEAD"
	MethodNone                             = "NONE"
	MethodOptions                          = "OPTIONS"
	MethodPatch                            = "PATCH"
	MethodPost                             = "POST"
	MethodPut                              = "PUT"
	MethodTrace                            = "TRACE"
	StatusAccepted                         = 202
	StatusAlreadyReported                  = 208
	StatusBadGateway                       = 502
	StatusBadRequest                       = 400
	StatusBandwidthLimitExceeded           = 509
	StatusBlockedByWindowsParentalControls = 450
	StatusConflict                         = 409
	StatusContinue                         = 100
	StatusCreated                          = 201
	StatusEarlyHints                       = 103
	StatusExpectationFailed                = 417
	StatusFailedDependency                 = 424
	StatusForbidden                        = 403
	StatusFound                            = 302
	StatusGatewayTimeout                   = 504
	StatusGone                             = 410
	StatusHTTPVersionNotSupported          = 505
	StatusIMUsed                           = 226
	StatusInsufficientStorage              = 507
	StatusInternalServerError              = 500
	StatusInvalidSSLCertificate            = 526
	StatusInvalidToken                     = 498
	StatusLengthRequired                   = 411
	StatusLocked                           = 423
	StatusLoopDetected                     = 508
	StatusMethodNotAllowed                 = 405
	StatusMisdirectedRequest               = 421
	StatusMovedPermanently                 = 301
	StatusMultiStatus                      = 207
	StatusMultipleChoices                  = 300
	StatusNetworkAuthenticationRequired    = 511
	StatusNetworkReadTimeout               = 598
	StatusNoContent                        = 204
	StatusNonAuthoritativeInfo             = 203
	StatusNotAcceptable                    = 406
	StatusNotExtended                      = 510
	StatusNotFound                         = 404
	StatusNotImplemented                   = 501
	StatusNotModified                      = 304
	StatusOK                               = 200
	StatusPageExpired                      = 419
	StatusPartialContent                   = 206
	StatusPaymentRequired                  = 402
	StatusPermanentRedirect                = 308
	StatusPreconditionFailed               = 412
	StatusPreconditionRequired             = 428
	StatusProcessing                       = 102
	StatusProxyAuthRequired                = 407
	StatusRequestEntityTooLarge            = 413
	StatusRequestHeaderFieldsTooLarge      = 431
	StatusRequestTimeout                   = 408
	StatusRequestURITooLong                = 414
	StatusRequestedRangeNotSatisfiable     = 416
	StatusResetContent                     = 205
	StatusSeeOther                         = 303
	StatusServiceUnavailable               = 503
	StatusSiteFrozen                       = 530
	StatusSiteOverloaded                   = 529
	StatusSwitchingProtocols               = 101
	StatusTeapot                           = 418
	StatusTemporaryRedirect                = 307
	StatusTokenRequired                    = 499
	StatusTooEarly                         = 425
	StatusTooManyRequests                  = 429
	StatusUnauthorized                     = 401
	StatusUnavailableForLegalReasons       = 451
	StatusUnprocessableEntity              = 422
	StatusUnsupportedMediaType             = 415
	StatusUpgradeRequired                  = 426
	StatusUseProxy                         = 305
	StatusVariantAlsoNegotiates            = 506
)

var (
	StatusText func(code int) string
)

type Application struct {
	*router.APIBuilder
	*router.Router
}

func (*Application) Build() error { return nil }

func (*Application) Configure(configurators ...Configurator) *Application { return nil }

func (*Application) Listen(hostPort string, withOrWithout ...Configurator) error { return nil }

func (*Application) NewHost(srv *http.Server) *host.Supervisor { return nil }

func (*Application) Run(serve Runner, withOrWithout ...Configurator) error { return nil }

func (*Application) Shutdown(ctx context.Context) error { return nil }

func (*Application) SubdomainRedirect(from router.Party, to router.Party) router.Party { return nil }

func (*Application) WWW() router.Party { return nil }

type Configurator func(*Application)

type Context = *v12context.Context

type Handler = v12context.Handler

type Map = v12context.Map

type Party = router.Party

type Runner func(*Application) error

func Addr(addr string, hostConfigs ...host.Configurator) Runner { return nil }

func Default() *Application { return nil }

func New() *Application { return nil }
