// Package neffos opens WebSockets with github.com/kataras/neffos and with its
// wrapper in iris.
package neffos

import (
	"errors"
	"log"
	"net/http"

	"github.com/gobwas/ws"
	gorillaws "github.com/gorilla/websocket"
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/websocket"
	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gobwas"
	"github.com/kataras/neffos/gorilla"
)

func message(c *neffos.NSConn, m neffos.Message) error { return nil }

// Plain uses the upgrader that compares nothing.
func Plain() {
	s := neffos.New(gobwas.DefaultUpgrader, neffos.Events{neffos.OnNativeMessage: message}) // want `websocket: any website can open this WebSocket as the signed-in user: kataras/neffos accepts Origin "https://evil\.example" in neffos\.New\(gobwas\.DefaultUpgrader, neffos\.Events\{neffos\.OnNativeMessage: message\}\), and nothing in front of it refuses that`
	s.OnConnect = func(c *neffos.Conn) error {
		log.Println(c.ID(), "connected")
		return nil
	}
	http.Handle("/ws", s)
}

// Iris does the same by way of iris.
func Iris(app *iris.Application) {
	s := websocket.New(websocket.DefaultGobwasUpgrader, websocket.Events{websocket.OnNativeMessage: message}) // want `websocket: any website can open this WebSocket as the signed-in user: kataras/neffos accepts Origin "https://evil\.example" in websocket\.New\(websocket\.DefaultGobwasUpgrader, websocket\.Events\{websocket\.OnNativeMessage: message\}\), and nothing in front of it refuses that`
	app.Get("/ws", websocket.Handler(s))
}

// Options of gobwas/ws change nothing.
var Options = neffos.New(gobwas.Upgrader(ws.HTTPUpgrader{}), neffos.Namespaces{"chat": neffos.Events{"say": message}}) // want `websocket: any website can open this WebSocket as the signed-in user: kataras/neffos accepts Origin "https://evil\.example" in neffos\.New\(gobwas\.Upgrader\(ws\.HTTPUpgrader\{\}\), neffos\.Namespaces\{"chat": neffos\.Events\{"say": message\}\}\), and nothing in front of it refuses that`

// Gorilla is judged by its CheckOrigin.
func Gorilla() *neffos.Server {
	return neffos.New(gorilla.Upgrader(gorillaws.Upgrader{
		CheckOrigin: func(r *http.Request) bool { return true }, // want `websocket: .* CheckOrigin: .* accepts`
	}), neffos.Events{})
}

// GorillaDefault compares hosts.
func GorillaDefault() *neffos.Server {
	return neffos.New(gorilla.DefaultUpgrader, neffos.Events{neffos.OnNativeMessage: message})
}

// OnConnect refuses other sites.
func OnConnect() {
	s := neffos.New(gobwas.DefaultUpgrader, neffos.Events{})
	s.OnConnect = func(c *neffos.Conn) error {
		if c.Socket().Request().Header.Get("Origin") != "https://app.example.com" {
			return errors.New("origin")
		}
		return nil
	}
	http.Handle("/ws", s)
}

// IrisContext is the way of iris to the request.
func IrisContext(app *iris.Application) {
	s := websocket.New(websocket.DefaultGobwasUpgrader, websocket.Events{})
	s.OnConnect = func(c *websocket.Conn) error {
		if websocket.GetContext(c).GetHeader("Origin") != "https://app.example.com" {
			return errors.New("origin")
		}
		return nil
	}
	app.Get("/ws", websocket.Handler(s))
}

// Before asks before the upgrade.
func Before(app *iris.Application) {
	open := websocket.Handler(websocket.New(websocket.DefaultGobwasUpgrader, websocket.Events{}))
	app.Get("/ws", func(ctx iris.Context) {
		if ctx.GetHeader("Origin") != "https://app.example.com" {
			ctx.StatusCode(403)
			return
		}
		open(ctx)
	})
}

// Namespace may be refused by an event.
func Namespace() *neffos.Server {
	return neffos.New(gobwas.DefaultUpgrader, neffos.Events{neffos.OnNamespaceConnect: message})
}

// With is given the upgrader.
func With(up neffos.Upgrader, h neffos.ConnHandler) *neffos.Server {
	return neffos.New(up, h)
}
