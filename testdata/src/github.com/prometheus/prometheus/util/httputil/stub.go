// Package httputil is a stub of github.com/prometheus/prometheus/util/httputil for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package httputil

import (
	"net/http"

	"github.com/grafana/regexp"
)

func SetCORS(w http.ResponseWriter, o *regexp.Regexp, r *http.Request) {}
