package corpus

// This file is about guards that are not about the origin: path, method, host,
// cookie, user agent, query, TLS, and mixtures of those with origin checks.

import (
	"fmt"
	"net/http"
	"path"
	"slices"
	"strings"
)

func nonOriginGuardHandlers() []Handler {
	return []Handler{
		{"pathPublicReflects", false, pathPublicReflects},
		{"pathAdminExcluded", false, pathAdminExcluded},
		{"pathPolicies", true, pathPolicies},
		{"pathBaseSwitch", false, pathBaseSwitch},
		{"methodGuardReflects", false, methodGuardReflects},
		{"methodAndOrigin", true, methodAndOrigin},
		{"methodOptionsOnlyReflects", true, methodOptionsOnlyReflects},
		{"methodPutReflects", true, methodPutReflects},
		{"hostGuardReflects", false, hostGuardReflects},
		{"hostPicksOrigin", true, hostPicksOrigin},
		{"hostLocalReflects", false, hostLocalReflects},
		{"cookieGuardReflects", false, cookieGuardReflects},
		{"cookieAndOrigin", true, cookieAndOrigin},
		{"userAgentReflects", false, userAgentReflects},
		{"userAgentAndOrigin", true, userAgentAndOrigin},
		{"queryDebugReflects", false, queryDebugReflects},
		{"contentTypeGuard", false, contentTypeGuard},
		{"requestedWithGuard", false, requestedWithGuard},
		{"authorizationGuard", false, authorizationGuard},
		{"tlsGuard", true, tlsGuard},
		{"featureFlagOff", true, featureFlagOff},
		{"featureFlagOn", false, featureFlagOn},
		{"acceptGuardReflects", false, acceptGuardReflects},
	}
}

// pathPublicReflects reflects anybody below /public/: unsound.
func pathPublicReflects(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/public/") {
		w.Header().Set(acao, r.Header.Get("Origin"))
	}
	fmt.Fprint(w, "data")
}

// pathAdminExcluded reflects anybody except below /admin: unsound.
func pathAdminExcluded(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/admin") {
		http.Error(w, "same origin only", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
	fmt.Fprint(w, "data")
}

// pathPolicies has a list of friends per path: sound.
func pathPolicies(w http.ResponseWriter, r *http.Request) {
	policies := []struct {
		prefix  string
		origins []string
	}{
		{"/admin/", []string{"https://admin.example.com"}},
		{"/api/", []string{"https://example.com", "https://app.example.com"}},
		{"/", []string{"https://example.com"}},
	}
	origin := r.Header.Get("Origin")
	for _, p := range policies {
		if !strings.HasPrefix(r.URL.Path, p.prefix) {
			continue
		}
		if slices.Contains(p.origins, origin) {
			w.Header().Set(acao, origin)
		}
		break
	}
	fmt.Fprint(w, "data")
}

// pathBaseSwitch gives a star to some files: unsound.
func pathBaseSwitch(w http.ResponseWriter, r *http.Request) {
	switch path.Ext(r.URL.Path) {
	case ".js", ".woff2", ".css":
		w.Header().Set(acao, "*")
	default:
		w.Header().Set(acao, siteOrigin)
	}
	fmt.Fprint(w, "data")
}

// methodGuardReflects refuses other methods than GET and reflects anybody: unsound.
func methodGuardReflects(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// methodAndOrigin guards the method first and the origin second: sound.
func methodAndOrigin(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if origin := r.Header.Get("Origin"); eqIfElseChain(origin) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// methodOptionsOnlyReflects reflects anybody in preflights, but names a friend in answers: sound.
func methodOptionsOnlyReflects(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.Header().Set(acam, "GET, POST, PUT, DELETE")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set(acao, siteOrigin)
	fmt.Fprint(w, "data")
}

// methodPutReflects reflects anybody for PUT, for which the preflight never passes: sound.
func methodPutReflects(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodPut:
		w.Header().Set(acao, r.Header.Get("Origin"))
	case http.MethodOptions:
		w.Header().Set(acao, siteOrigin)
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set(acao, siteOrigin)
	}
}

// hostGuardReflects reflects anybody on the API's host: unsound.
func hostGuardReflects(w http.ResponseWriter, r *http.Request) {
	if r.Host == "api.example.com" {
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.Header().Set(acac, "true")
	}
	fmt.Fprint(w, "data")
}

// hostPicksOrigin picks the friend by the host that was asked for: sound.
func hostPicksOrigin(w http.ResponseWriter, r *http.Request) {
	allow := "https://www.example.com"
	if strings.HasPrefix(r.Host, "api.") {
		allow = "https://app.example.com"
	}
	if r.Header.Get("Origin") == allow {
		w.Header().Set(acao, allow)
	}
	fmt.Fprint(w, "data")
}

// hostLocalReflects reflects anybody when it runs on a developer's machine, which strangers' pages can reach: unsound.
func hostLocalReflects(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.Host, "localhost") {
		w.Header().Set(acao, r.Header.Get("Origin"))
	} else {
		w.Header().Set(acao, siteOrigin)
	}
	fmt.Fprint(w, "data")
}

// cookieGuardReflects wants a session cookie, which the victim has, and reflects anybody: unsound.
func cookieGuardReflects(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil || c.Value == "" {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "true")
	fmt.Fprint(w, "account data")
}

// cookieAndOrigin wants a session cookie and a known origin: sound.
func cookieAndOrigin(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	origin := r.Header.Get("Origin")
	if !mapValueOfFalse(origin) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	w.Header().Set(acac, "true")
}

// userAgentReflects reflects anybody whose browser calls itself Mozilla: unsound.
func userAgentReflects(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.UserAgent(), "Mozilla/") {
		w.Header().Set(acao, r.Header.Get("Origin"))
	}
	fmt.Fprint(w, "data")
}

// userAgentAndOrigin treats an old browser differently, and a friend's origin is needed anyway: sound.
func userAgentAndOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != siteOrigin {
		return
	}
	if strings.Contains(r.Header.Get("User-Agent"), "MSIE 9") {
		w.Header().Set(acao, siteOrigin)
	} else {
		w.Header().Set(acao, origin)
		w.Header().Set(acac, "true")
	}
}

// queryDebugReflects reflects anybody who asks for it in the URL: unsound.
func queryDebugReflects(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.URL.Query().Get("debug") == "1" || origin == siteOrigin {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// contentTypeGuard wants a content type that forms can send, and reflects anybody: unsound.
func contentTypeGuard(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		ct, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
		if strings.TrimSpace(ct) != "application/x-www-form-urlencoded" {
			w.WriteHeader(http.StatusUnsupportedMediaType)
			return
		}
		w.Header().Set(acao, r.Header.Get("Origin"))
	}
	fmt.Fprint(w, "data")
}

// requestedWithGuard wants a custom header, but its preflight allows everybody to send it: unsound.
func requestedWithGuard(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set(acao, r.Header.Get("Origin"))
		w.Header().Set(acah, r.Header.Get("Access-Control-Request-Headers"))
		w.Header().Set(acam, "GET")
		return
	}
	if r.Header.Get("X-Requested-With") != "XMLHttpRequest" {
		http.Error(w, "scripts only", http.StatusBadRequest)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// authorizationGuard reflects anybody who sends no token, too, as the check is after the header: unsound.
func authorizationGuard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acah, "Authorization")
	if r.Header.Get("Authorization") != "Bearer 1234" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	fmt.Fprint(w, "data")
}

// tlsGuard picks scheme by the connection and compares exactly: sound.
func tlsGuard(w http.ResponseWriter, r *http.Request) {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	want := scheme + "://" + "app.example.com"
	if origin := r.Header.Get("Origin"); origin == want {
		w.Header().Set(acao, origin)
	}
}

var featureFlags = map[string]bool{"open-cors": false, "open-fonts": true}

// featureFlagOff reflects anybody behind a flag that is off: sound.
func featureFlagOff(w http.ResponseWriter, r *http.Request) {
	if featureFlags["open-cors"] {
		w.Header().Set(acao, r.Header.Get("Origin"))
		return
	}
	w.Header().Set(acao, siteOrigin)
}

// featureFlagOn reflects anybody behind a flag that is on: unsound.
func featureFlagOn(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, siteOrigin)
	if on, ok := featureFlags["open-fonts"]; ok && on {
		w.Header().Set(acao, r.Header.Get("Origin"))
	}
}

// acceptGuardReflects reflects anybody whose request accepts anything: unsound.
func acceptGuardReflects(w http.ResponseWriter, r *http.Request) {
	accept := r.Header.Get("Accept")
	for part := range strings.SplitSeq(accept, ",") {
		if strings.HasPrefix(strings.TrimSpace(part), "*/*") {
			w.Header().Set(acao, r.Header.Get("Origin"))
		}
	}
	fmt.Fprint(w, "data")
}
