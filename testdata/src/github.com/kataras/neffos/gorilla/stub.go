// Package gorilla is a stub of github.com/kataras/neffos/gorilla for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gorilla

import (
	"github.com/gorilla/websocket"
	"github.com/kataras/neffos"
)

var DefaultUpgrader neffos.Upgrader

func Upgrader(upgrader websocket.Upgrader) neffos.Upgrader { return nil }
