// Package melody is a stub of github.com/olahol/melody for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package melody

import (
	"net"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

const (
	CloseAbnormalClosure         = 1006
	CloseGoingAway               = 1001
	CloseInternalServerErr       = 1011
	CloseInvalidFramePayloadData = 1007
	CloseMandatoryExtension      = 1010
	CloseMessageTooBig           = 1009
	CloseNoStatusReceived        = 1005
	CloseNormalClosure           = 1000
	ClosePolicyViolation         = 1008
	CloseProtocolError           = 1002
	CloseServiceRestart          = 1012
	CloseTLSHandshake            = 1015
	CloseTryAgainLater           = 1013
	CloseUnsupportedData         = 1003
)

var (
	ErrClosed            error
	ErrMessageBufferFull error
	ErrSessionClosed     error
	ErrWriteClosed       error
)

type Config struct {
	WriteWait         time.Duration
	PongWait          time.Duration
	PingPeriod        time.Duration
	MaxMessageSize    int64
	MessageBufferSize int
}

type Melody struct {
	Config   *Config
	Upgrader *websocket.Upgrader
}

func (*Melody) Broadcast(msg []byte) error { return nil }

func (*Melody) BroadcastBinary(msg []byte) error { return nil }

func (*Melody) BroadcastBinaryFilter(msg []byte, fn func(*Session) bool) error { return nil }

func (*Melody) BroadcastBinaryOthers(msg []byte, s *Session) error { return nil }

func (*Melody) BroadcastFilter(msg []byte, fn func(*Session) bool) error { return nil }

func (*Melody) BroadcastMultiple(msg []byte, sessions []*Session) error { return nil }

func (*Melody) BroadcastOthers(msg []byte, s *Session) error { return nil }

func (*Melody) Close() error { return nil }

func (*Melody) CloseWithMsg(msg []byte) error { return nil }

func (*Melody) HandleClose(fn func(*Session, int, string) error) {}

func (*Melody) HandleConnect(fn func(*Session)) {}

func (*Melody) HandleDisconnect(fn func(*Session)) {}

func (*Melody) HandleError(fn func(*Session, error)) {}

func (*Melody) HandleMessage(fn func(*Session, []byte)) {}

func (*Melody) HandleMessageBinary(fn func(*Session, []byte)) {}

func (*Melody) HandlePong(fn func(*Session)) {}

func (*Melody) HandleRequest(w http.ResponseWriter, r *http.Request) error { return nil }

func (*Melody) HandleRequestWithKeys(w http.ResponseWriter, r *http.Request, keys map[string]interface{}) error {
	return nil
}

func (*Melody) HandleSentMessage(fn func(*Session, []byte)) {}

func (*Melody) HandleSentMessageBinary(fn func(*Session, []byte)) {}

func (*Melody) IsClosed() bool { return false }

func (*Melody) Len() int { return 0 }

func (*Melody) Sessions() ([]*Session, error) { return nil, nil }

type Session struct {
	Request *http.Request
	Keys    map[string]interface{}
}

func (*Session) Close() error { return nil }

func (*Session) CloseWithMsg(msg []byte) error { return nil }

func (*Session) Get(key string) (interface{}, bool) { return nil, false }

func (*Session) IsClosed() bool { return false }

func (*Session) LocalAddr() net.Addr { return nil }

func (*Session) MustGet(key string) interface{} { return nil }

func (*Session) RemoteAddr() net.Addr { return nil }

func (*Session) Set(key string, value interface{}) {}

func (*Session) UnSet(key string) {}

func (*Session) Write(msg []byte) error { return nil }

func (*Session) WriteBinary(msg []byte) error { return nil }

func FormatCloseMessage(closeCode int, text string) []byte { return nil }

func New() *Melody { return nil }
