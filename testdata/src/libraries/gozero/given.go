package gozero

import (
	"github.com/zeromicro/go-zero/rest"
)

// Who is let in the caller decides.
func given(c rest.RestConf, origins ...string) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors(origins...))
}
