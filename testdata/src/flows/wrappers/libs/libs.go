// Package libs wraps libraries.
package libs

import (
	"net/http"
	"slices"
	"time"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

// CORS is rs/cors for a list of origins.
func CORS(origins []string, credentials bool) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: credentials, MaxAge: 300})
}

// Gin is gin-contrib/cors with a function.
func Gin(allow func(string) bool) gin.HandlerFunc {
	c := gincors.DefaultConfig()
	c.AllowOriginFunc = allow
	c.AllowCredentials = true
	c.MaxAge = time.Hour
	return gincors.New(c)
}

// Hub upgrades connections.
type Hub struct{ up websocket.Upgrader }

// OpensBad makes a hub for hosts; none is everyone.
func OpensBad(hosts ...string) *Hub {
	h := &Hub{}
	h.up.ReadBufferSize = 1024
	h.up.CheckOrigin = func(r *http.Request) bool { // want `websocket: any website .* \(when parameter hosts is not set\)$`
		return len(hosts) == 0 || slices.Contains(hosts, r.Header.Get("Origin"))
	}
	return h
}

// OpensGood makes a hub for hosts; none is nobody.
func OpensGood(hosts ...string) *Hub {
	h := &Hub{}
	h.up.CheckOrigin = func(r *http.Request) bool { return slices.Contains(hosts, r.Header.Get("Origin")) }
	return h
}

// OpensUnknown makes a hub for whom a function accepts.
func OpensUnknown(check func(*http.Request) bool) *Hub {
	return &Hub{websocket.Upgrader{CheckOrigin: check}}
}

func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c, err := h.up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// Upgrade opens a connection after a test.
func Upgrade(w http.ResponseWriter, r *http.Request, check func(*http.Request) bool) (*websocket.Conn, error) {
	u := websocket.Upgrader{CheckOrigin: check}
	return u.Upgrade(w, r, nil)
}

// Protect refuses cross-site requests but for some paths.
func Protect(h http.Handler, except ...string) http.Handler {
	p := http.NewCrossOriginProtection()
	for _, e := range except {
		p.AddInsecureBypassPattern(e)
	}
	return p.Handler(h)
}
