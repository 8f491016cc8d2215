// Package prometheus writes headers with Prometheus' SetCORS.
package prometheus

import (
	"net/http"

	"github.com/grafana/regexp"
	"github.com/prometheus/prometheus/util/httputil"
)

var (
	all   = regexp.MustCompile("^(?:.*)$")                  // want `wildcard: "\^\(\?:\.\*\)\$" lets any website read this; fine only for public data`
	loose = regexp.MustCompile(`https://app\.example\.com`) // want "weakorigin: regexp\\.MustCompile\\(`https://app\\\\\\.example\\\\\\.com`\\) lets \"https://app\\.example\\.com\\.evil\\.net\" in \\(not anchored at the end\\)"
	exact = regexp.MustCompile(`^(?:https://app\.example\.com)$`)
)

func star(w http.ResponseWriter, r *http.Request) {
	httputil.SetCORS(w, all, r)
	w.Write(nil)
}

func unanchored(w http.ResponseWriter, r *http.Request) {
	httputil.SetCORS(w, loose, r)
	w.Write(nil)
}

func good(w http.ResponseWriter, r *http.Request) {
	httputil.SetCORS(w, exact, r)
	w.Write(nil)
}
