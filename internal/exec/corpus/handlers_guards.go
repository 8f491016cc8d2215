package corpus

// This file is about handlers whose guard looks at the origin: early returns,
// panics, errors, flags, wrong variables, inverted conditions.

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

func guardHandlers() []Handler {
	return []Handler{
		{"guardReturn", true, guardReturn},
		{"guardErrorAndReturn", true, guardErrorAndReturn},
		{"guardErrorWithoutReturn", false, guardErrorWithoutReturn},
		{"guardPanic", true, guardPanic},
		{"guardPanicRecovered", false, guardPanicRecovered},
		{"guardInverted", false, guardInverted},
		{"guardAfterWrite", false, guardAfterWrite},
		{"guardAfterWritePanics", true, guardAfterWritePanics},
		{"guardOtherVariable", false, guardOtherVariable},
		{"guardNormalisedWritesRaw", true, guardNormalisedWritesRaw},
		{"guardPrefixOfSame", false, guardPrefixOfSame},
		{"guardList", true, guardList},
		{"guardListWritesEntry", true, guardListWritesEntry},
		{"guardListWritesFirst", true, guardListWritesFirst},
		{"guardListStarEntry", false, guardListStarEntry},
		{"guardMap", true, guardMap},
		{"guardMapValueWritten", true, guardMapValueWritten},
		{"guardSwitch", true, guardSwitch},
		{"guardSwitchDefaultReflects", false, guardSwitchDefaultReflects},
		{"guardRegexp", true, guardRegexp},
		{"guardRegexpOpen", false, guardRegexpOpen},
		{"guardURLHost", true, guardURLHost},
		{"guardHelperBool", true, guardHelperBool},
		{"guardHelperWritesResponse", true, guardHelperWritesResponse},
		{"guardHelperResultIgnored", false, guardHelperResultIgnored},
		{"guardHelperError", true, guardHelperError},
		{"guardFlagVariable", true, guardFlagVariable},
		{"guardFlagShadowed", true, guardFlagShadowed},
		{"guardOnlyForCredentials", false, guardOnlyForCredentials},
		{"guardEmptyAllows", true, guardEmptyAllows},
		{"guardDenyList", false, guardDenyList},
		{"guardElseFallback", true, guardElseFallback},
		{"guardElseStar", false, guardElseStar},
		{"guardNullRefused", false, guardNullRefused},
		{"guardTwoStages", true, guardTwoStages},
		{"guardMultipleValues", true, guardMultipleValues},
	}
}

// guardReturn returns before it reflects, unless the origin is known: sound.
func guardReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "https://example.com" {
		return
	}
	w.Header().Set(acao, origin)
}

// guardErrorAndReturn answers 403 and returns: sound.
func guardErrorAndReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && !suffixDotted(origin) {
		http.Error(w, "origin not allowed", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	w.Header().Set(acac, "true")
	fmt.Fprint(w, "secret")
}

// guardErrorWithoutReturn sets a status and goes on, after the header was reflected: unsound.
func guardErrorWithoutReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	if !slices.Contains(allowedOrigins, origin) {
		http.Error(w, "origin not allowed", http.StatusForbidden)
	}
	fmt.Fprint(w, "secret")
}

// guardPanic panics for unknown origins: sound.
func guardPanic(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !originSet[origin] {
		panic(http.ErrAbortHandler)
	}
	w.Header().Set(acao, origin)
	fmt.Fprint(w, "secret")
}

// guardPanicRecovered panics after the header was set and recovers with an answer: unsound.
func guardPanicRecovered(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			http.Error(w, fmt.Sprint(v), http.StatusInternalServerError)
		}
	}()
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	if origin != siteOrigin {
		panic("unexpected origin " + origin)
	}
	fmt.Fprint(w, "secret")
}

// guardInverted reflects in the branch of unknown origins: unsound.
func guardInverted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains(allowedOrigins, origin) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// guardAfterWrite looks at the origin when the headers are already set: unsound.
func guardAfterWrite(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	w.Header().Set(acac, "true")
	if origin != siteOrigin {
		return
	}
	fmt.Fprint(w, "data")
}

// guardAfterWritePanics drops the connection when the origin is unknown, after the headers were set: sound.
func guardAfterWritePanics(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	if origin != siteOrigin && origin != appOrigin {
		panic(http.ErrAbortHandler)
	}
	fmt.Fprint(w, "data")
}

// guardOtherVariable checks the host that was asked for and reflects the origin: unsound.
func guardOtherVariable(w http.ResponseWriter, r *http.Request) {
	origin, host := r.Header.Get("Origin"), r.Host
	if !strings.HasSuffix(host, "example.com") {
		http.Error(w, "wrong host", http.StatusMisdirectedRequest)
		return
	}
	w.Header().Set(acao, origin)
	fmt.Fprint(w, "data")
}

// guardNormalisedWritesRaw checks a normalised copy and reflects the raw value, which is equal for browsers: sound.
func guardNormalisedWritesRaw(w http.ResponseWriter, r *http.Request) {
	raw := r.Header.Get("Origin")
	clean := strings.ToLower(strings.TrimSpace(raw))
	if clean == siteOrigin || clean == appOrigin {
		w.Header().Set(acao, raw)
	}
}

// guardPrefixOfSame checks a prefix and reflects the whole: unsound.
func guardPrefixOfSame(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(origin) < len(siteOrigin) || origin[:len(siteOrigin)] != siteOrigin {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	w.WriteHeader(http.StatusOK)
}

// guardList reflects after an equal entry was found: sound.
func guardList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range allowedOrigins {
		if o == origin {
			w.Header().Set(acao, origin)
			w.Header().Add("Vary", "Origin")
			break
		}
	}
	fmt.Fprint(w, "data")
}

// guardListWritesEntry writes the list's entry, not the request's value: sound.
func guardListWritesEntry(w http.ResponseWriter, r *http.Request) {
	for _, o := range allowedOrigins {
		if strings.EqualFold(o, r.Header.Get("Origin")) {
			w.Header().Set(acao, o)
		}
	}
	fmt.Fprint(w, "data")
}

// guardListWritesFirst checks a prefix loosely, but writes a fixed entry: sound.
func guardListWritesFirst(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.Header.Get("Origin"), allowedOrigins[0]) {
		w.Header().Set(acao, allowedOrigins[0])
	}
	fmt.Fprint(w, "data")
}

// guardListStarEntry writes the matching entry, which may be a star: unsound.
func guardListStarEntry(w http.ResponseWriter, r *http.Request) {
	for _, o := range configuredOrigins {
		if o == "*" || o == r.Header.Get("Origin") {
			w.Header().Set(acao, o)
			break
		}
	}
	fmt.Fprint(w, "data")
}

// guardMap reflects origins with a true entry: sound.
func guardMap(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); originSet[o] {
		w.Header()[acao] = []string{o}
		w.Header()[acac] = []string{"true"}
	}
	_ = json.NewEncoder(w).Encode(map[string]int{"n": 1})
}

// guardMapValueWritten writes the value an origin is mapped to: sound.
func guardMapValueWritten(w http.ResponseWriter, r *http.Request) {
	answer := map[string]string{
		"https://example.com":     "https://example.com",
		"https://www.example.com": "https://www.example.com",
		"https://evil.example":    "https://example.com",
	}
	if a, ok := answer[r.Header.Get("Origin")]; ok {
		w.Header().Set(acao, a)
	}
}

// guardSwitch reflects in a case that lists origins: sound.
func guardSwitch(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "":
		// not a cross-origin request
	case "https://example.com", "https://app.example.com":
		w.Header().Set(acao, origin)
		w.Header().Set(acac, "true")
	default:
		w.WriteHeader(http.StatusForbidden)
	}
}

// guardSwitchDefaultReflects reflects in the default case, without credentials: unsound.
func guardSwitchDefaultReflects(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case siteOrigin:
		w.Header().Set(acac, "true")
		fallthrough
	default:
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

var siteRE = regexp.MustCompile(`^https://([a-z]+\.)?example\.com$`)

// guardRegexp reflects what an anchored expression matches: sound.
func guardRegexp(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); siteRE.MatchString(o) {
		w.Header().Set(acao, o)
		w.Header().Set("Vary", "Origin")
	}
	fmt.Fprint(w, "data")
}

// guardRegexpOpen reflects what an expression without an end matches: unsound.
func guardRegexpOpen(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if ok, _ := regexp.MatchString(`^https://(\w+\.)?example\.com`, o); !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, o)
	fmt.Fprint(w, "data")
}

// guardURLHost compares the parsed host and reflects: sound.
func guardURLHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Hostname() != "example.com" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	w.WriteHeader(http.StatusOK)
}

func trustedOrigin(r *http.Request) bool {
	o := r.Header.Get("Origin")
	return o == siteOrigin || strings.HasSuffix(o, "."+siteDomain)
}

// guardHelperBool asks a helper about the request: sound.
func guardHelperBool(w http.ResponseWriter, r *http.Request) {
	if !trustedOrigin(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

func refuseForeign(w http.ResponseWriter, r *http.Request) (done bool) {
	if trustedOrigin(r) {
		return false
	}
	http.Error(w, http.StatusText(http.StatusForbidden), http.StatusForbidden)
	return true
}

// guardHelperWritesResponse returns when a helper has answered: sound.
func guardHelperWritesResponse(w http.ResponseWriter, r *http.Request) {
	if refuseForeign(w, r) {
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// guardHelperResultIgnored sets the header first and then ignores that a helper refused: unsound.
func guardHelperResultIgnored(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	refuseForeign(w, r)
	fmt.Fprint(w, "data")
}

// guardHelperError returns on the helper's error: sound.
func guardHelperError(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, err := parseTrusted(origin); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	w.Header().Set(acao, origin)
	fmt.Fprint(w, "data")
}

// guardFlagVariable keeps the verdict in a variable used later: sound.
func guardFlagVariable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	trusted := false
	for _, d := range allowedDomains {
		trusted = trusted || strings.HasSuffix(origin, "."+d)
	}
	w.Header().Set("Cache-Control", "no-store")
	if trusted {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// guardFlagShadowed shadows the verdict, so the outer one stays false and nobody is allowed: sound.
func guardFlagShadowed(w http.ResponseWriter, r *http.Request) {
	trusted := false
	if origin := r.Header.Get("Origin"); origin != "" {
		trusted := slices.Contains(allowedOrigins, origin)
		_ = trusted
	}
	if trusted {
		w.Header().Set(acao, r.Header.Get("Origin"))
	}
	fmt.Fprint(w, "data")
}

// guardOnlyForCredentials reflects anybody and checks the origin for credentials only: unsound.
func guardOnlyForCredentials(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set(acao, origin)
	if slices.Contains(allowedOrigins, origin) {
		w.Header().Set(acac, "true")
	}
	fmt.Fprint(w, "data")
}

// guardEmptyAllows serves requests without an origin and guards the rest: sound.
func guardEmptyAllows(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		w.Header().Set(acao, "*")
		fmt.Fprint(w, "data")
		return
	}
	if eqThreeAlternatives(origin) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// guardDenyList reflects whoever is not on a deny-list: unsound.
func guardDenyList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, bad := range []string{"null", "https://evil.example"} {
		if origin == bad {
			http.Error(w, "blocked", http.StatusForbidden)
			return
		}
	}
	w.Header().Set(acao, origin)
}

// guardElseFallback names a default friend for unknown origins: sound.
func guardElseFallback(w http.ResponseWriter, r *http.Request) {
	allow := r.Header.Get("Origin")
	if !slices.Contains(allowedOrigins, allow) {
		allow = allowedOrigins[0]
	}
	w.Header().Set(acao, allow)
	w.Header().Set(acac, "true")
}

// guardElseStar gives strangers a star instead of the credentials: unsound.
func guardElseStar(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); eqLiteral(o) {
		w.Header().Set(acao, o)
		w.Header().Set(acac, "true")
	} else {
		w.Header().Set(acao, "*")
	}
	fmt.Fprint(w, "data")
}

// guardNullRefused refuses only "null": unsound.
func guardNullRefused(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "null" || origin == "" {
		return
	}
	w.Header().Set(acao, origin)
	w.Header().Set(acac, "true")
}

// guardTwoStages checks the scheme, then the host, each with its own return: sound.
func guardTwoStages(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	host, ok := strings.CutPrefix(origin, "https://")
	if !ok {
		http.Error(w, "https only", http.StatusForbidden)
		return
	}
	if _, known := hostSet[host]; !known {
		http.Error(w, "unknown host", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, "https://"+host)
	fmt.Fprint(w, "data")
}

// guardMultipleValues refuses requests with several Origin headers and compares the one: sound.
func guardMultipleValues(w http.ResponseWriter, r *http.Request) {
	values := r.Header.Values("Origin")
	if len(values) != 1 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if values[0] == siteOrigin {
		w.Header().Set(acao, values[0])
	}
	w.WriteHeader(http.StatusOK)
}
