// Package gobwas opens WebSockets with github.com/gobwas/ws, which leaves the
// origin to the program.
package gobwas

import (
	"errors"
	"net"
	"net/http"

	"github.com/gobwas/ws"
)

func Unchecked(w http.ResponseWriter, r *http.Request) {
	conn, _, _, err := ws.UpgradeHTTP(r, w) // want `websocket: any website can open this WebSocket as the signed-in user: gobwas/ws accepts Origin "https://evil\.example" in ws\.UpgradeHTTP\(r, w\), and nothing in front of it refuses that`
	if err != nil {
		return
	}
	defer conn.Close()
}

func Checked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	if err != nil {
		return
	}
	defer conn.Close()
}

func Accept(ln net.Listener) {
	conn, err := ln.Accept()
	if err != nil {
		return
	}
	_, _ = ws.Upgrade(conn) // want `websocket: any website can open this WebSocket as the signed-in user: gobwas/ws accepts Origin "https://evil\.example" in ws\.Upgrade\(conn\), and nothing in front of it refuses that`
}

func AcceptChecked(ln net.Listener) {
	conn, err := ln.Accept()
	if err != nil {
		return
	}
	u := ws.Upgrader{
		OnHeader: func(key, value []byte) error {
			if string(key) == "Origin" && string(value) != "https://app.example.com" {
				return errors.New("origin")
			}
			return nil
		},
	}
	_, _ = u.Upgrade(conn)
}

// The origin is kept by one callback and judged by another.
func AcceptLater(ln net.Listener) {
	conn, err := ln.Accept()
	if err != nil {
		return
	}
	origin := ""
	u := ws.Upgrader{
		OnHeader: func(key, value []byte) error {
			if string(key) == "Origin" {
				origin = string(value)
			}
			return nil
		},
		OnBeforeUpgrade: func() (ws.HandshakeHeader, error) {
			if origin != "https://app.example.com" {
				return nil, ws.RejectConnectionError(ws.RejectionStatus(403))
			}
			return nil, nil
		},
	}
	_, _ = u.Upgrade(conn)
}

// The caller's upgrader cannot be known.
func AcceptWith(u ws.Upgrader, conn net.Conn) {
	_, _ = u.Upgrade(conn)
}
