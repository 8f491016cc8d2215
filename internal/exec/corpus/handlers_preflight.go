package corpus

// This file is about preflights: OPTIONS short cuts, branches that disagree
// with the actual answer, and headers echoed from the request.

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

func preflightHandlers() []Handler {
	return []Handler{
		{"preflightShortcutReflects", false, preflightShortcutReflects},
		{"preflightShortcutFriend", true, preflightShortcutFriend},
		{"preflightStrictActualOpen", false, preflightStrictActualOpen},
		{"preflightOpenActualStrict", true, preflightOpenActualStrict},
		{"preflightOnlyHeaders", true, preflightOnlyHeaders},
		{"preflightMethodSwitch", true, preflightMethodSwitch},
		{"preflightEchoesHeaders", false, preflightEchoesHeaders},
		{"preflightRequiresMethodHeader", true, preflightRequiresMethodHeader},
		{"preflightAllowsMethodsList", true, preflightAllowsMethodsList},
		{"preflightTeapot", true, preflightTeapot},
		{"preflightHelperDetects", true, preflightHelperDetects},
		{"preflightWritesStatusFirst", false, preflightWritesStatusFirst},
		{"preflightMaxAge", true, preflightMaxAge},
		{"preflightTable", false, preflightTable},
		{"preflightPrivateNetwork", true, preflightPrivateNetwork},
	}
}

// preflightShortcutReflects reflects anybody and ends OPTIONS requests early: unsound.
func preflightShortcutReflects(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
	w.Header().Set(acam, "GET, POST, PUT, DELETE, OPTIONS")
	w.Header().Set(acah, "Content-Type, Authorization, X-Requested-With")
	if r.Method == "OPTIONS" {
		w.WriteHeader(204)
		return
	}
	fmt.Fprint(w, "data")
}

// preflightShortcutFriend names a friend and ends OPTIONS requests early: sound.
func preflightShortcutFriend(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, siteOrigin)
	w.Header().Set(acam, "POST, GET, OPTIONS, PUT, DELETE")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprint(w, "data")
}

// preflightStrictActualOpen checks preflights and reflects anybody in simple requests: unsound.
func preflightStrictActualOpen(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.Method == http.MethodOptions {
		if !slices.Contains(allowedOrigins, origin) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set(acao, origin)
		w.Header().Set(acam, "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set(acao, origin)
	fmt.Fprint(w, "data")
}

// preflightOpenActualStrict gives preflights a star and checks the actual request: sound.
func preflightOpenActualStrict(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set(acao, "*")
		w.Header().Set(acam, "*")
		w.Header().Set(acah, "*")
		return
	}
	if origin := r.Header.Get("Origin"); reAnchored(origin) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// preflightOnlyHeaders answers nothing but preflights, so no answer can be read: sound.
func preflightOnlyHeaders(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.Header().Set(acam, r.Header.Get("Access-Control-Request-Method"))
		w.WriteHeader(http.StatusOK)
		return
	}
	fmt.Fprint(w, "data")
}

// preflightMethodSwitch has a branch per method, all naming friends: sound.
func preflightMethodSwitch(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch r.Method {
	case http.MethodOptions:
		if origin == siteOrigin || origin == appOrigin {
			w.Header().Set(acao, origin)
			w.Header().Set(acam, "GET, PUT")
		}
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet, http.MethodHead:
		w.Header().Set(acao, siteOrigin)
		fmt.Fprint(w, "data")
	case http.MethodPut:
		if origin == appOrigin {
			w.Header().Set(acao, origin)
		}
		w.WriteHeader(http.StatusOK)
	default:
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

// preflightEchoesHeaders echoes origin, method and headers of the request: unsound.
func preflightEchoesHeaders(w http.ResponseWriter, r *http.Request) {
	echo := map[string]string{
		"Origin":                         acao,
		"Access-Control-Request-Method":  acam,
		"Access-Control-Request-Headers": acah,
	}
	for from, to := range echo {
		if v := r.Header.Get(from); v != "" {
			w.Header().Set(to, v)
		}
	}
	w.WriteHeader(http.StatusOK)
}

// preflightRequiresMethodHeader treats OPTIONS without a requested method as an actual request and checks both: sound.
func preflightRequiresMethodHeader(w http.ResponseWriter, r *http.Request) {
	_, asked := r.Header["Access-Control-Request-Method"]
	preflight := r.Method == http.MethodOptions && asked
	if !trustedOrigin(r) {
		if preflight {
			w.WriteHeader(http.StatusForbidden)
		}
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	if preflight {
		w.Header().Set(acam, "DELETE")
	}
}

// preflightAllowsMethodsList wants the requested method and the origin in lists: sound.
func preflightAllowsMethodsList(w http.ResponseWriter, r *http.Request) {
	origin, method := r.Header.Get("Origin"), r.Method
	if method == http.MethodOptions {
		method = r.Header.Get("Access-Control-Request-Method")
	}
	methods := []string{http.MethodGet, http.MethodPut}
	if !slices.Contains(methods, method) || !slices.Contains(allowedOrigins, origin) {
		return
	}
	w.Header().Set(acao, origin)
	w.Header().Set(acam, strings.Join(methods, ","))
}

// preflightTeapot refuses all preflights and reflects anybody for methods that need one: sound.
func preflightTeapot(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusTeapot)
	case http.MethodPut, http.MethodDelete, http.MethodPatch:
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.WriteHeader(http.StatusOK)
	}
}

func isPreflight(r *http.Request) bool {
	return r.Method == http.MethodOptions &&
		r.Header.Get("Origin") != "" &&
		r.Header.Get("Access-Control-Request-Method") != ""
}

// preflightHelperDetects detects preflights with a helper and allows friends in both branches: sound.
func preflightHelperDetects(w http.ResponseWriter, r *http.Request) {
	allow := ""
	if o := r.Header.Get("Origin"); urlHostnameDotted(o) {
		allow = o
	}
	if isPreflight(r) {
		if allow != "" {
			w.Header().Set(acao, allow)
			w.Header().Set(acah, "content-type")
			w.Header().Set(acam, "PUT")
		}
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if allow != "" {
		w.Header().Set(acao, allow)
	}
	fmt.Fprint(w, "data")
}

// preflightWritesStatusFirst loses its preflight headers, but reflects anybody in simple requests: unsound.
func preflightWritesStatusFirst(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acam, "GET, POST")
}

// preflightMaxAge caches preflights of friends: sound.
func preflightMaxAge(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != appOrigin {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	h := w.Header()
	h.Set(acao, appOrigin)
	if r.Method == http.MethodOptions {
		h.Set("Access-Control-Max-Age", strconv.Itoa(24*60*60))
		h.Set(acam, "GET, PUT, PATCH")
		h.Add("Vary", "Access-Control-Request-Method")
	}
	w.WriteHeader(http.StatusOK)
}

// preflightTable calls a function per method, of which GET reflects anybody: unsound.
func preflightTable(w http.ResponseWriter, r *http.Request) {
	table := map[string]http.HandlerFunc{
		http.MethodOptions: func(w http.ResponseWriter, _ *http.Request) { w.Header().Set(acao, siteOrigin) },
		http.MethodGet:     reflectPlain,
		http.MethodPost:    fixedOrigin,
	}
	f, ok := table[r.Method]
	if !ok {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	f(w, r)
}

// preflightPrivateNetwork answers private network preflights for friends: sound.
func preflightPrivateNetwork(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := hostSet[strings.TrimPrefix(origin, "https://")]; !ok {
		http.Error(w, "", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	if r.Header.Get("Access-Control-Request-Private-Network") == "true" {
		w.Header().Set("Access-Control-Allow-Private-Network", "true")
	}
	w.WriteHeader(http.StatusOK)
}
