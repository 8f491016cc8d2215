// Package centrifuge is a stub of github.com/centrifugal/centrifuge for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package centrifuge

import (
	"context"
	"net/http"
	"time"
)

type Client struct{}

func (*Client) Context() context.Context { return nil }

func (*Client) Disconnect(disconnect ...Disconnect) {}

func (*Client) ID() string { return "" }

func (*Client) OnDisconnect(h DisconnectHandler) {}

func (*Client) OnPublish(h PublishHandler) {}

func (*Client) OnSubscribe(h SubscribeHandler) {}

func (*Client) Send(data []byte) error { return nil }

func (*Client) UserID() string { return "" }

type Config struct {
	Version    string
	Name       string
	LogLevel   LogLevel
	LogHandler LogHandler
}

type ConnectEvent struct {
	ClientID  string
	Token     string
	Data      []byte
	Name      string
	Version   string
	Profile   string
	Transport TransportInfo
	Channels  []string
	Headers   map[string]string
}

type ConnectHandler func(*Client)

type ConnectReply struct {
	Context            context.Context
	Credentials        *Credentials
	Data               []byte
	Subscriptions      map[string]SubscribeOptions
	ClientSideRefresh  bool
	Storage            map[string]any
	Profile            string
	MaxMessagesInFrame int
	WriteDelay         time.Duration
	WriteWithTimer     bool
	ReplyWithoutQueue  bool
	QueueInitialCap    int
	QueueShrinkDelay   time.Duration
	PingPongConfig     *PingPongConfig
	Labels             map[string]string
}

type ConnectingHandler func(context.Context, ConnectEvent) (ConnectReply, error)

type Credentials struct {
	UserID   string
	ExpireAt int64
	Info     []byte
}

type Disconnect struct{}

type DisconnectEvent struct{}

type DisconnectHandler func(DisconnectEvent)

type EmulationConfig struct {
	MaxRequestBodySize int
}

type EmulationHandler struct{}

func (*EmulationHandler) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}

type HTTPStreamConfig struct {
	PingPongConfig
	MaxRequestBodySize int
}

type HTTPStreamHandler struct{}

func (*HTTPStreamHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type LogEntry struct{}

type LogHandler func(LogEntry)

type LogLevel int

type Node struct{}

func (*Node) OnConnect(handler ConnectHandler) {}

func (*Node) OnConnecting(handler ConnectingHandler) {}

func (*Node) Publish(channel string, data []byte, opts ...PublishOption) (PublishResult, error) {
	return PublishResult{}, nil
}

func (*Node) Run() error { return nil }

func (*Node) Shutdown(ctx context.Context) error { return nil }

type PingPongConfig struct{}

type PublishCallback func(PublishReply, error)

type PublishEvent struct{}

type PublishHandler func(PublishEvent, PublishCallback)

type PublishOption func(*PublishOptions)

type PublishOptions struct{}

type PublishReply struct{}

type PublishResult struct{}

type SSEConfig struct {
	PingPongConfig
	MaxRequestBodySize int
}

type SSEHandler struct{}

func (*SSEHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type SubscribeCallback func(SubscribeReply, error)

type SubscribeEvent struct{}

type SubscribeHandler func(SubscribeEvent, SubscribeCallback)

type SubscribeOptions struct{}

type SubscribeReply struct{}

type TransportInfo interface {
	AcceptProtocol() string
	DisabledPushFlags() uint64
	Emulation() bool
	Name() string
	Unidirectional() bool
}

type WebsocketConfig struct {
	CheckOrigin                         func(r *http.Request) bool
	ReadBufferSize                      int
	WriteBufferSize                     int
	UseWriteBufferPool                  bool
	MessageSizeLimit                    int
	DecompressedMessageSizeLimit        int
	WriteTimeout                        time.Duration
	Compression                         bool
	CompressionLevel                    int
	CompressionMinSize                  int
	CompressionPreparedMessageCacheSize int64
	DisableHTTP1Upgrade                 bool
	ProcessCommandsOffReadLoop          bool
	PingPongConfig
}

type WebsocketHandler struct{}

func (*WebsocketHandler) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}

func GetCredentials(ctx context.Context) (*Credentials, bool) { return nil, false }

func New(c Config) (*Node, error) { return nil, nil }

func NewEmulationHandler(node *Node, config EmulationConfig) *EmulationHandler { return nil }

func NewHTTPStreamHandler(node *Node, config HTTPStreamConfig) *HTTPStreamHandler { return nil }

func NewSSEHandler(node *Node, config SSEConfig) *SSEHandler { return nil }

func NewWebsocketHandler(node *Node, config WebsocketConfig) *WebsocketHandler { return nil }

func SetCredentials(ctx context.Context, cred *Credentials) context.Context { return nil }
