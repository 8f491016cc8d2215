package corpus

// This file is about the ways to write a header: map assignment, variables,
// helpers, other letter cases, tables of headers and copies of header maps.

import (
	"fmt"
	"maps"
	"net/http"
	"net/textproto"
	"slices"
	"strings"
)

func writeHandlers() []Handler {
	return []Handler{
		{"writeMapAssignment", false, writeMapAssignment},
		{"writeMapAssignmentFriend", true, writeMapAssignmentFriend},
		{"writeMapRawLowerCase", false, writeMapRawLowerCase},
		{"writeMapNilValue", true, writeMapNilValue},
		{"writeMapOriginSlice", false, writeMapOriginSlice},
		{"writeMapAppended", true, writeMapAppended},
		{"writeHeaderVariable", true, writeHeaderVariable},
		{"writeOddCase", false, writeOddCase},
		{"writeMisspelledName", true, writeMisspelledName},
		{"writeOtherHeader", true, writeOtherHeader},
		{"writeHelperHeaderParam", false, writeHelperHeaderParam},
		{"writeHelperHeaderParamFriend", true, writeHelperHeaderParamFriend},
		{"writeHelperPointerToWriter", false, writeHelperPointerToWriter},
		{"writeHelperPointerGuarded", true, writeHelperPointerGuarded},
		{"writeTableOfHeaders", true, writeTableOfHeaders},
		{"writeTableReflected", false, writeTableReflected},
		{"writeMapsCopy", true, writeMapsCopy},
		{"writeMapsCopyReflected", false, writeMapsCopyReflected},
		{"writeBuiltAndCopied", true, writeBuiltAndCopied},
		{"writeCloneForgotten", true, writeCloneForgotten},
		{"writeRequestHeadersCopied", true, writeRequestHeadersCopied},
		{"writeCanonicalKeyFunc", false, writeCanonicalKeyFunc},
		{"writeStructOfHeaders", true, writeStructOfHeaders},
		{"writeVarySplit", true, writeVarySplit},
		{"writeMethodValue", false, writeMethodValue},
		{"writeSetterFromMap", true, writeSetterFromMap},
	}
}

// writeMapAssignment reflects by assigning to the header map: unsound.
func writeMapAssignment(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{r.Header.Get("Origin")}
	w.WriteHeader(http.StatusOK)
}

// writeMapAssignmentFriend assigns a friend to the header map: sound.
func writeMapAssignmentFriend(w http.ResponseWriter, _ *http.Request) {
	w.Header()[acao] = []string{"https://app.example.com"}
	w.Header()[acac] = []string{"true"}
	fmt.Fprint(w, "data")
}

// writeMapRawLowerCase assigns under a lower-case name, which goes out as it is: unsound.
func writeMapRawLowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{r.Header.Get("Origin")}
	fmt.Fprint(w, "data")
}

// writeMapNilValue assigns nil over the reflected value: sound.
func writeMapNilValue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	w.Header()[acao] = nil
	fmt.Fprint(w, "data")
}

// writeMapOriginSlice hands the request's slice of values on: unsound.
func writeMapOriginSlice(w http.ResponseWriter, r *http.Request) {
	if values, ok := r.Header["Origin"]; ok {
		w.Header()[acao] = values
	}
	fmt.Fprint(w, "data")
}

// writeMapAppended appends every friend, and browsers refuse several values: sound.
func writeMapAppended(w http.ResponseWriter, _ *http.Request) {
	h := w.Header()
	for _, o := range allowedOrigins {
		h[acao] = append(h[acao], o)
	}
	fmt.Fprint(w, "nobody can read this")
}

// writeHeaderVariable keeps the header map in a variable and writes after a check: sound.
func writeHeaderVariable(w http.ResponseWriter, r *http.Request) {
	in, out := r.Header, w.Header()
	if in.Get("Origin") == siteOrigin {
		out.Set(acao, in.Get("Origin"))
		out.Set(acac, "true")
	}
	out.Set("Content-Type", "application/json")
	fmt.Fprint(w, "{}")
}

// writeOddCase reads and writes under odd spellings, which Get and Set correct: unsound.
func writeOddCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("aCCESS-cONTROL-aLLOW-oRIGIN", r.Header.Get("ORIGIN"))
	fmt.Fprint(w, "data")
}

// writeMisspelledName writes a header that no browser knows: sound.
func writeMisspelledName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origins", r.Header.Get("Origin"))
	w.Header().Set("Access_Control_Allow_Origin", "*")
	fmt.Fprint(w, "nobody can read this")
}

// writeOtherHeader reflects the origin into headers that grant nothing: sound.
func writeOtherHeader(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("X-Your-Origin", origin)
	w.Header().Set("Access-Control-Expose-Headers", "X-Your-Origin")
	w.Header().Set("Timing-Allow-Origin", origin)
	w.Header().Set(acao, appOrigin)
}

func setCORS(h http.Header, origin string) {
	h.Set(acao, origin)
	h.Set(acac, "true")
	h.Add("Vary", "Origin")
}

// writeHelperHeaderParam passes the header map and any origin to a helper: unsound.
func writeHelperHeaderParam(w http.ResponseWriter, r *http.Request) {
	setCORS(w.Header(), r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// writeHelperHeaderParamFriend passes a friend to the same helper: sound.
func writeHelperHeaderParamFriend(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "" {
		setCORS(w.Header(), "https://www.example.com")
	}
	fmt.Fprint(w, "data")
}

func enableCors(w *http.ResponseWriter, r *http.Request) {
	(*w).Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	(*w).Header().Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
}

// writeHelperPointerToWriter passes a pointer to the writer to a reflecting helper: unsound.
func writeHelperPointerToWriter(w http.ResponseWriter, r *http.Request) {
	enableCors(&w, r)
	if r.Method == "OPTIONS" {
		return
	}
	fmt.Fprint(w, "data")
}

// writeHelperPointerGuarded calls the reflecting helper for friends only: sound.
func writeHelperPointerGuarded(w http.ResponseWriter, r *http.Request) {
	if listWildcardSubdomains(r.Header.Get("Origin")) {
		enableCors(&w, r)
	}
	fmt.Fprint(w, "data")
}

var standardHeaders = map[string]string{
	"Access-Control-Allow-Origin":  "https://example.com",
	"Access-Control-Allow-Methods": "GET, POST",
	"X-Content-Type-Options":       "nosniff",
	"Cache-Control":                "no-store",
}

// writeTableOfHeaders ranges over a map of headers with a friend: sound.
func writeTableOfHeaders(w http.ResponseWriter, _ *http.Request) {
	for name, value := range standardHeaders {
		w.Header().Set(name, value)
	}
	fmt.Fprint(w, "data")
}

// writeTableReflected ranges over pairs, one of which has the reflected origin: unsound.
func writeTableReflected(w http.ResponseWriter, r *http.Request) {
	pairs := [][2]string{
		{acao, r.Header.Get("Origin")},
		{acac, "true"},
		{"Vary", "Origin"},
	}
	for _, p := range pairs {
		w.Header().Set(p[0], p[1])
	}
	fmt.Fprint(w, "data")
}

// writeMapsCopy copies a prepared header with a friend: sound.
func writeMapsCopy(w http.ResponseWriter, _ *http.Request) {
	prepared := http.Header{
		acao:   {"https://example.com"},
		"Vary": {"Origin", "Accept"},
	}
	maps.Copy(w.Header(), prepared)
	fmt.Fprint(w, "data")
}

// writeMapsCopyReflected copies a header over the friend set before: unsound.
func writeMapsCopyReflected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, siteOrigin)
	maps.Copy(w.Header(), map[string][]string{acao: {r.Header.Get("Origin")}})
	fmt.Fprint(w, "data")
}

// writeBuiltAndCopied builds a header for friends and copies all values: sound.
func writeBuiltAndCopied(w http.ResponseWriter, r *http.Request) {
	built := make(http.Header)
	if o := r.Header.Get("Origin"); slices.Contains(allowedOrigins, o) {
		built.Set(acao, o)
	}
	built.Add("Vary", "Origin")
	built.Add("Vary", "Accept-Encoding")
	for k, vs := range built {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
	fmt.Fprint(w, "data")
}

// writeCloneForgotten reflects into a clone that is never sent: sound.
func writeCloneForgotten(w http.ResponseWriter, r *http.Request) {
	h := w.Header().Clone()
	if h == nil {
		h = http.Header{}
	}
	h.Set(acao, r.Header.Get("Origin"))
	w.Header().Set("X-Header-Count", fmt.Sprint(len(h)))
	fmt.Fprint(w, "nobody can read this")
}

// writeRequestHeadersCopied echoes request headers with a prefix and names a friend: sound.
func writeRequestHeadersCopied(w http.ResponseWriter, r *http.Request) {
	for k, vs := range r.Header {
		for _, v := range vs {
			w.Header().Add("X-Echo-"+k, v)
		}
	}
	w.Header().Set(acao, siteOrigin)
}

// writeCanonicalKeyFunc computes the key with CanonicalHeaderKey and reflects: unsound.
func writeCanonicalKeyFunc(w http.ResponseWriter, r *http.Request) {
	key := http.CanonicalHeaderKey(strings.Join([]string{"access", "control", "allow", "origin"}, "-"))
	w.Header()[key] = []string{r.Header.Get(textproto.CanonicalMIMEHeaderKey("origin"))}
	fmt.Fprint(w, "data")
}

type headerPlan struct {
	name, value string
	when        func(r *http.Request) bool
}

// writeStructOfHeaders sets planned headers whose condition holds: sound.
func writeStructOfHeaders(w http.ResponseWriter, r *http.Request) {
	always := func(*http.Request) bool { return true }
	for _, p := range []headerPlan{
		{"Vary", "Origin", always},
		{acao, r.Header.Get("Origin"), trustedOrigin},
		{acac, "true", trustedOrigin},
	} {
		if p.when(r) {
			w.Header().Set(p.name, p.value)
		}
	}
	fmt.Fprint(w, "data")
}

// writeVarySplit allows friends and merges Vary by hand: sound.
func writeVarySplit(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	vary := strings.Split(w.Header().Get("Vary"), ",")
	vary = append(vary, "Origin")
	w.Header().Set("Vary", strings.Join(vary, ", "))
	if o := r.Header.Get("Origin"); o == siteOrigin && slices.Contains(vary, "Origin") {
		w.Header().Set(acao, o)
	}
	fmt.Fprint(w, "data")
}

// writeMethodValue keeps Set and Get as method values and reflects: unsound.
func writeMethodValue(w http.ResponseWriter, r *http.Request) {
	set, get := w.Header().Set, r.Header.Get
	set(acao, get("Origin"))
	fmt.Fprint(w, "data")
}

// writeSetterFromMap picks a setter from a map of functions by verdict: sound.
func writeSetterFromMap(w http.ResponseWriter, r *http.Request) {
	setters := map[bool]func(http.Header, string){
		true:  setCORS,
		false: func(h http.Header, _ string) { h.Set("X-Reason", "foreign origin") },
	}
	setters[trustedOrigin(r)](w.Header(), r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}
