// Package websocket is a stub of github.com/kataras/iris/v12/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gobwas"
	"github.com/kataras/neffos/gorilla"
)

var (
	DefaultGobwasUpgrader  = gobwas.DefaultUpgrader
	DefaultGorillaUpgrader = gorilla.DefaultUpgrader
	GobwasUpgrader         = gobwas.Upgrader
	GorillaUpgrader        = gorilla.Upgrader
	New                    = neffos.New

	OnAnyEvent            = neffos.OnAnyEvent
	OnNamespaceConnect    = neffos.OnNamespaceConnect
	OnNamespaceConnected  = neffos.OnNamespaceConnected
	OnNamespaceDisconnect = neffos.OnNamespaceDisconnect
	OnNativeMessage       = neffos.OnNativeMessage
	OnRoomJoin            = neffos.OnRoomJoin
	OnRoomJoined          = neffos.OnRoomJoined
	OnRoomLeave           = neffos.OnRoomLeave
	OnRoomLeft            = neffos.OnRoomLeft
)

type (
	Conn       = neffos.Conn
	Events     = neffos.Events
	Message    = neffos.Message
	NSConn     = neffos.NSConn
	Namespaces = neffos.Namespaces
)

type IDGenerator func(*context.Context) string

func GetContext(c *neffos.Conn) *context.Context { return nil }

func Handler(s *neffos.Server, idGenerator ...IDGenerator) context.Handler { return nil }

func Upgrade(ctx *context.Context, idGen IDGenerator, s *neffos.Server) *neffos.Conn { return nil }
