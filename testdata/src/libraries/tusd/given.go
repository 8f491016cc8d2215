package tusd

import (
	"regexp"

	"github.com/tus/tusd/v2/pkg/handler"
)

// Who is let in the caller decides.
func given(c *handler.StoreComposer, allowed *regexp.Regexp) (*handler.Handler, error) {
	return handler.NewHandler(handler.Config{StoreComposer: c, Cors: &handler.CorsConfig{AllowOrigin: allowed, AllowCredentials: true}})
}
