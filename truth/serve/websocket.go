package serve

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"net/http"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// WebSockets asks a handler that accepts or refuses handshakes, over a real
// connection.
func WebSockets(h http.Handler) Server {
	return Listener(func(l net.Listener) error {
		s := &http.Server{Handler: h, ErrorLog: log.New(discard{}, "", 0)}
		return s.Serve(l)
	})
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

// Listener is WebSockets for a server of another kind. It is never stopped;
// the program ends soon.
func Listener(serve func(net.Listener) error) Server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go serve(l)
	return func(p policy.Probe) Answer {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			panic(err)
		}
		defer c.Close()
		var b strings.Builder
		fmt.Fprintf(&b, "GET %s HTTP/1.1\r\nHost: %s\r\n", Path, policy.Host)
		b.WriteString("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
		if p.Origin != "" {
			fmt.Fprintf(&b, "Origin: %s\r\n", p.Origin)
		}
		if _, err := fmt.Fprintf(c, "%s\r\n", b.String()); err != nil {
			panic(err)
		}
		line, err := bufio.NewReader(c).ReadString('\n')
		if err != nil {
			return Answer{} // closed without an answer
		}
		return Answer{Upgraded: strings.Contains(line, " 101 ")}
	}
}
