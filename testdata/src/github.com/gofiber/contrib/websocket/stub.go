// Package websocket is a stub of github.com/gofiber/contrib/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"io"
	"time"

	"github.com/fasthttp/websocket"
	fiber "github.com/gofiber/fiber/v2"
)

const (
	BinaryMessage                = 2
	CloseAbnormalClosure         = 1006
	CloseGoingAway               = 1001
	CloseInternalServerErr       = 1011
	CloseInvalidFramePayloadData = 1007
	CloseMandatoryExtension      = 1010
	CloseMessage                 = 8
	CloseMessageTooBig           = 1009
	CloseNoStatusReceived        = 1005
	CloseNormalClosure           = 1000
	ClosePolicyViolation         = 1008
	CloseProtocolError           = 1002
	CloseServiceRestart          = 1012
	CloseTLSHandshake            = 1015
	CloseTryAgainLater           = 1013
	CloseUnsupportedData         = 1003
	PingMessage                  = 9
	PongMessage                  = 10
	TextMessage                  = 1
)

var (
	ErrBadHandshake error
	ErrCloseSent    error
	ErrReadLimit    error
)

type Config struct {
	Filter            func(*fiber.Ctx) bool
	HandshakeTimeout  time.Duration
	Subprotocols      []string
	Origins           []string
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   websocket.BufferPool
	EnableCompression bool
	RecoverHandler    func(*Conn)
}

type Conn struct {
	*websocket.Conn
}

func (*Conn) Cookies(key string, defaultValue ...string) string { return "" }

func (*Conn) Headers(key string, defaultValue ...string) string { return "" }

func (*Conn) IP() string { return "" }

func (*Conn) Locals(key string, value ...interface{}) interface{} { return nil }

func (*Conn) Params(key string, defaultValue ...string) string { return "" }

func (*Conn) Query(key string, defaultValue ...string) string { return "" }

func FormatCloseMessage(closeCode int, text string) []byte { return nil }

func IsCloseError(err error, codes ...int) bool { return false }

func IsUnexpectedCloseError(err error, expectedCodes ...int) bool { return false }

func IsWebSocketUpgrade(c *fiber.Ctx) bool { return false }

func JoinMessages(c *websocket.Conn, term string) io.Reader { return nil }

func New(handler func(*Conn), config ...Config) fiber.Handler { return nil }
