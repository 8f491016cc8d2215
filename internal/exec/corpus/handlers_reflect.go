package corpus

// This file is about handlers without any decision: reflected, fixed and
// wildcard origins, with and without credentials.

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

func reflectHandlers() []Handler {
	return []Handler{
		{"reflectPlain", false, reflectPlain},
		{"reflectWithCredentials", false, reflectWithCredentials},
		{"reflectNonEmpty", false, reflectNonEmpty},
		{"reflectOrStar", false, reflectOrStar},
		{"reflectLowered", false, reflectLowered},
		{"reflectSprintf", false, reflectSprintf},
		{"reflectHostRebuilt", false, reflectHostRebuilt},
		{"reflectCredentialsTitleCase", false, reflectCredentialsTitleCase},
		{"starPublic", false, starPublic},
		{"starWithCredentials", false, starWithCredentials},
		{"nullLiteral", false, nullLiteral},
		{"fixedOrigin", true, fixedOrigin},
		{"fixedOriginCredentials", true, fixedOriginCredentials},
		{"fixedOriginAddedTwice", true, fixedOriginAddedTwice},
		{"fixedOriginList", true, fixedOriginList},
		{"fixedWildcardPattern", true, fixedWildcardPattern},
		{"reflectAddedToFixed", true, reflectAddedToFixed},
		{"noHeadersAtAll", true, noHeadersAtAll},
		{"credentialsOnly", true, credentialsOnly},
	}
}

const (
	acao = "Access-Control-Allow-Origin"
	acac = "Access-Control-Allow-Credentials"
	acam = "Access-Control-Allow-Methods"
	acah = "Access-Control-Allow-Headers"
)

// reflectPlain reflects any origin, so strangers can read: unsound.
func reflectPlain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	fmt.Fprintln(w, "hello")
}

// reflectWithCredentials reflects any origin and allows credentials: unsound.
func reflectWithCredentials(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
	_, _ = io.WriteString(w, `{"user":"alice"}`)
}

// reflectNonEmpty reflects any origin that is not empty: unsound.
func reflectNonEmpty(rw http.ResponseWriter, req *http.Request) {
	if o := req.Header.Get("Origin"); o != "" {
		h := rw.Header()
		h.Set(acao, o)
		h.Add("Vary", "Origin")
		h.Set(acac, "true")
	}
	rw.WriteHeader(http.StatusOK)
}

// reflectOrStar reflects the origin, or answers a star without one: unsound.
func reflectOrStar(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set(acao, origin)
	w.Header().Set(acac, "true")
}

// reflectLowered reflects the lowered origin, which is what browsers send anyway: unsound.
func reflectLowered(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, strings.ToLower(r.Header.Get("Origin")))
	w.WriteHeader(http.StatusNoContent)
}

// reflectSprintf formats the origin into the header: unsound.
func reflectSprintf(w http.ResponseWriter, r *http.Request) {
	value := fmt.Sprintf("%s", r.Header.Get("Origin"))
	w.Header().Set(acao, value)
	_, _ = w.Write([]byte("ok"))
}

// reflectHostRebuilt rebuilds the origin from its parsed parts and reflects that: unsound.
func reflectHostRebuilt(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Host == "" {
		http.Error(w, "bad origin", http.StatusBadRequest)
		return
	}
	w.Header().Set(acao, u.Scheme+"://"+u.Host)
	_, _ = w.Write([]byte("ok"))
}

// reflectCredentialsTitleCase misspells the credentials value, yet anybody reads without them: unsound.
func reflectCredentialsTitleCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header().Set(acac, "True")
	fmt.Fprint(w, "data")
}

// starPublic lets everybody read without credentials: unsound in the sense of this package.
func starPublic(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprint(w, "public")
}

// starWithCredentials combines a star with credentials; browsers ignore the latter, and strangers still read without them: unsound.
func starWithCredentials(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, "*")
	w.Header().Set(acac, "true")
	fmt.Fprint(w, "public")
}

// nullLiteral allows "null", which sandboxed frames of strangers have: unsound.
func nullLiteral(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, "null")
	fmt.Fprint(w, "for local files")
}

// fixedOrigin always names one friend: sound.
func fixedOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://example.com")
	fmt.Fprintf(w, "hello %s", r.URL.Path)
}

// fixedOriginCredentials always names one friend and allows credentials: sound.
func fixedOriginCredentials(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, appOrigin)
	w.Header().Set(acac, "true")
	w.Header().Set("Vary", "Origin")
	w.WriteHeader(http.StatusAccepted)
}

// fixedOriginAddedTwice sends two values, which browsers refuse: sound.
func fixedOriginAddedTwice(w http.ResponseWriter, _ *http.Request) {
	w.Header().Add(acao, "https://example.com")
	w.Header().Add(acao, "https://app.example.com")
	fmt.Fprint(w, "nobody can read this")
}

// fixedOriginList sends a comma separated list, which browsers refuse: sound.
func fixedOriginList(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, strings.Join(allowedOrigins, ", "))
	fmt.Fprint(w, "nobody can read this")
}

// fixedWildcardPattern sends a pattern, which browsers do not expand: sound.
func fixedWildcardPattern(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, "https://*.example.com")
	fmt.Fprint(w, "nobody can read this")
}

// reflectAddedToFixed adds the reflected origin to a fixed one, so there are always two values: sound.
func reflectAddedToFixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, "https://example.com")
	w.Header().Add(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "nobody can read this")
}

// noHeadersAtAll knows nothing of CORS: sound.
func noHeadersAtAll(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.WriteHeader(http.StatusCreated)
		return
	}
	http.NotFound(w, r)
}

// credentialsOnly allows credentials but no origin: sound.
func credentialsOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acac, "true")
	w.Header().Set(acam, "GET, PUT")
	_, _ = io.WriteString(w, r.Header.Get("Origin"))
}
