package martini

import (
	"net/http"

	"github.com/martini-contrib/cors"
)

// Who is let in the caller decides.
func given(origins []string) http.HandlerFunc {
	return cors.Allow(&cors.Options{AllowOrigins: origins, AllowCredentials: true})
}
