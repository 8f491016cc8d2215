package corpus

// This file is about where the allowed origin comes from: Referer, query,
// form, host, path, cookies, tables, and not always the Origin header.

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

func sourceHandlers() []Handler {
	return []Handler{
		{"sourceReferer", false, sourceReferer},
		{"sourceRefererChecked", true, sourceRefererChecked},
		{"sourceRefererGuardsOrigin", false, sourceRefererGuardsOrigin},
		{"sourceQuery", false, sourceQuery},
		{"sourceQueryInList", true, sourceQueryInList},
		{"sourceQueryGuardsOrigin", true, sourceQueryGuardsOrigin},
		{"sourceHost", true, sourceHost},
		{"sourceHostCompared", true, sourceHostCompared},
		{"sourceHostURL", true, sourceHostURL},
		{"sourceHostSuffixOfOrigin", false, sourceHostSuffixOfOrigin},
		{"sourceHostPrefixOfOrigin", false, sourceHostPrefixOfOrigin},
		{"sourceCookie", true, sourceCookie},
		{"sourcePathTenant", true, sourcePathTenant},
		{"sourcePathTenantStar", false, sourcePathTenantStar},
		{"sourceFormValue", false, sourceFormValue},
		{"sourceOriginHeaderAlias", true, sourceOriginHeaderAlias},
		{"sourceFirstNonEmpty", false, sourceFirstNonEmpty},
		{"sourceCustomOrigin", true, sourceCustomOrigin},
		{"sourceRequestStruct", true, sourceRequestStruct},
		{"sourceJSONP", true, sourceJSONP},
	}
}

// sourceReferer derives the origin from the Referer and allows it: unsound.
func sourceReferer(w http.ResponseWriter, r *http.Request) {
	ref, err := url.Parse(r.Referer())
	if err == nil && ref.Host != "" {
		w.Header().Set(acao, ref.Scheme+"://"+ref.Host)
	}
	fmt.Fprint(w, "data")
}

// sourceRefererChecked derives the origin from the Referer and looks it up: sound.
func sourceRefererChecked(w http.ResponseWriter, r *http.Request) {
	ref, err := url.Parse(r.Header.Get("Referer"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if o := ref.Scheme + "://" + ref.Host; slices.Contains(allowedOrigins, o) {
		w.Header().Set(acao, o)
	}
}

// sourceRefererGuardsOrigin searches the domain in the Referer and reflects the origin: unsound.
func sourceRefererGuardsOrigin(w http.ResponseWriter, r *http.Request) {
	if !strings.Contains(r.Referer(), "example.com") {
		http.Error(w, "no hot-linking", http.StatusForbidden)
		return
	}
	w.Header().Set(acao, r.Header.Get("Origin"))
	fmt.Fprint(w, "data")
}

// sourceQuery allows the origin that the URL names: unsound.
func sourceQuery(w http.ResponseWriter, r *http.Request) {
	if o := r.URL.Query().Get("origin"); o != "" {
		w.Header().Set(acao, o)
		w.Header().Set(acac, "true")
	}
	fmt.Fprint(w, "data")
}

// sourceQueryInList allows the origin that the URL names, if it is a friend: sound.
func sourceQueryInList(w http.ResponseWriter, r *http.Request) {
	for _, o := range r.URL.Query()["origin"] {
		if slices.Contains(allowedOrigins, o) {
			w.Header().Set(acao, o)
		}
	}
	fmt.Fprint(w, "data")
}

// sourceQueryGuardsOrigin wants URL and header to name the same friend: sound.
func sourceQueryGuardsOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	named := r.URL.Query().Get("origin")
	if named != "" && named != origin {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if originSet[origin] {
		w.Header().Set(acao, origin)
	}
}

// sourceHost allows the origin that has the request's own host: sound.
func sourceHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, "https://"+r.Host)
	w.Header().Set(acac, "true")
	fmt.Fprint(w, "data")
}

// sourceHostCompared reflects when origin and host agree: sound.
func sourceHostCompared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "http://"+r.Host || origin == "https://"+r.Host {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// sourceHostURL compares the parsed origin's host with the request's: sound.
func sourceHostURL(w http.ResponseWriter, r *http.Request) {
	if !checkSameHost(r) {
		http.Error(w, "cross origin", http.StatusForbidden)
		return
	}
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set(acao, o)
	}
	fmt.Fprint(w, "data")
}

// sourceHostSuffixOfOrigin wants the origin to end in the host, without a boundary: unsound.
func sourceHostSuffixOfOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, strings.TrimPrefix(r.Host, "api.")) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// sourceHostPrefixOfOrigin wants the origin to begin with the host: unsound.
func sourceHostPrefixOfOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	_, host, _ := strings.Cut(origin, "//")
	if strings.HasPrefix(host, r.Host) {
		w.Header().Set(acao, origin)
	}
	fmt.Fprint(w, "data")
}

// sourceCookie picks the friend by a cookie: sound.
func sourceCookie(w http.ResponseWriter, r *http.Request) {
	allow := siteOrigin
	if c, err := r.Cookie("theme"); err == nil && c.Value == "app" {
		allow = appOrigin
	}
	w.Header().Set(acao, allow)
	fmt.Fprint(w, "data")
}

func tenantOrigins(p string) []string {
	switch first, _, _ := strings.Cut(strings.TrimPrefix(p, "/"), "/"); first {
	case "api":
		return []string{"https://app.example.com", "https://admin.example.com"}
	case "public", "static":
		return []string{"*"}
	}
	return []string{"https://example.com"}
}

// sourcePathTenant has friends per tenant and ignores stars: sound.
func sourcePathTenant(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range tenantOrigins(r.URL.Path) {
		if o == origin {
			w.Header().Set(acao, o)
			return
		}
	}
	w.WriteHeader(http.StatusNotFound)
}

// sourcePathTenantStar sends a tenant's star: unsound.
func sourcePathTenantStar(w http.ResponseWriter, r *http.Request) {
	origins := tenantOrigins(r.URL.Path)
	if i := slices.Index(origins, r.Header.Get("Origin")); i >= 0 {
		w.Header().Set(acao, origins[i])
	} else if origins[0] == "*" {
		w.Header().Set(acao, "*")
	}
	fmt.Fprint(w, "data")
}

// sourceFormValue allows the origin that the form or the URL names: unsound.
func sourceFormValue(w http.ResponseWriter, r *http.Request) {
	if o := r.FormValue("origin"); o != "" {
		w.Header().Set(acao, o)
	}
	fmt.Fprint(w, "data")
}

// sourceOriginHeaderAlias prefers a header set by the own proxy and checks whatever it got: sound.
func sourceOriginHeaderAlias(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("X-Original-Origin")
	if o == "" {
		o = r.Header.Get("Origin")
	}
	if eqSprintf(o) {
		w.Header().Set(acao, o)
	}
}

// sourceFirstNonEmpty takes the first source that has a value and allows it: unsound.
func sourceFirstNonEmpty(w http.ResponseWriter, r *http.Request) {
	allow := firstNonZero(r.Header.Get("X-Allow-Origin"), r.Header.Get("Origin"), "*")
	w.Header().Set(acao, allow)
	fmt.Fprint(w, "data")
}

// sourceCustomOrigin looks at a header that browsers do not send and defaults to a friend: sound.
func sourceCustomOrigin(w http.ResponseWriter, r *http.Request) {
	allow := r.Header.Get("X-Partner")
	if _, ok := partners[allow]; !ok {
		allow = siteOrigin
	}
	w.Header().Set(acao, allow)
}

type requestFacts struct {
	Origin, Host, Method string
	Secure               bool
}

func factsOf(r *http.Request) requestFacts {
	f := requestFacts{Origin: r.Header.Get("Origin"), Host: r.Host, Method: r.Method}
	f.Secure = strings.HasPrefix(f.Origin, "https://")
	return f
}

// sourceRequestStruct collects facts of the request in a struct and decides by them: sound.
func sourceRequestStruct(w http.ResponseWriter, r *http.Request) {
	switch f := factsOf(r); {
	case !f.Secure:
		w.WriteHeader(http.StatusForbidden)
	case f.Origin == siteOrigin, strings.HasSuffix(f.Origin, ".app.example.com"):
		w.Header().Set(acao, f.Origin)
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusForbidden)
	}
}

// sourceJSONP answers with a callback and has a friend in the header: sound.
func sourceJSONP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, appOrigin)
	data, err := json.Marshal([]int{1, 2, 3})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if cb := r.URL.Query().Get("callback"); cb == "" {
		_, _ = w.Write(data)
	} else {
		fmt.Fprintf(w, "%s(%s)", "cb", data)
	}
}
