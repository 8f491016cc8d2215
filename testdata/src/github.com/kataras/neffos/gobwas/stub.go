// Package gobwas is a stub of github.com/kataras/neffos/gobwas for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gobwas

import (
	"github.com/gobwas/ws"
	"github.com/kataras/neffos"
)

var DefaultUpgrader neffos.Upgrader

func Upgrader(upgrader ws.HTTPUpgrader) neffos.Upgrader { return nil }
