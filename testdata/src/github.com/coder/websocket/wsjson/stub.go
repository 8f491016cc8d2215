// Package wsjson is a stub of github.com/coder/websocket/wsjson for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package wsjson

import (
	"context"

	"github.com/coder/websocket"
)

func Read(ctx context.Context, c *websocket.Conn, v any) error { return nil }

func Write(ctx context.Context, c *websocket.Conn, v any) error { return nil }
