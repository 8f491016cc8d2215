package fcors

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// Who is let in the caller decides.
func given(first string, others ...string) (func(http.Handler) http.Handler, error) {
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins(first, others...))
}
