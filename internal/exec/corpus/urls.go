package corpus

// This file is about url.Parse and what people do with the result.

import (
	"net/url"
	"slices"
	"strings"
)

func urlPredicates() []Predicate {
	return []Predicate{
		{"urlHostEqual", true, urlHostEqual},
		{"urlHostnameEqual", true, urlHostnameEqual},
		{"urlHostnameDotted", true, urlHostnameDotted},
		{"urlHostnameBareSuffix", false, urlHostnameBareSuffix},
		{"urlHostContains", false, urlHostContains},
		{"urlSchemeAndHost", true, urlSchemeAndHost},
		{"urlErrorIgnored", true, urlErrorIgnored},
		{"urlErrorAllows", true, urlErrorAllows},
		{"urlNoHostAllows", false, urlNoHostAllows},
		{"urlRequestURI", true, urlRequestURI},
		{"urlRequestURIValid", false, urlRequestURIValid},
		{"urlStringRoundTrip", true, urlStringRoundTrip},
		{"urlRebuilt", true, urlRebuilt},
		{"urlPortAllowed", true, urlPortAllowed},
		{"urlPortOnly", false, urlPortOnly},
		{"urlSchemeOnly", false, urlSchemeOnly},
		{"urlIsAbs", false, urlIsAbs},
		{"urlParsedList", true, urlParsedList},
		{"urlParsedListSchemeOnly", false, urlParsedListSchemeOnly},
		{"urlSameOrigin", true, urlSameOrigin},
		{"urlStrictShape", true, urlStrictShape},
		{"urlHostnameLabels", true, urlHostnameLabels},
		{"urlHostnameFirstLabel", false, urlHostnameFirstLabel},
		{"urlTrimWWW", true, urlTrimWWW},
		{"urlStructLiteral", true, urlStructLiteral},
		{"urlEscaped", true, urlEscaped},
		{"urlQueryValues", true, urlQueryValues},
		{"urlSwitchHostname", true, urlSwitchHostname},
		{"urlParentDomain", true, urlParentDomain},
		{"urlSchemeless", true, urlSchemeless},
		{"urlHostPrefix", false, urlHostPrefix},
		{"urlPathEmptyWanted", false, urlPathEmptyWanted},
	}
}

// urlHostEqual compares the parsed host, port included: sound.
func urlHostEqual(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Host == "example.com"
}

// urlHostnameEqual compares the host name without the port: sound.
func urlHostnameEqual(origin string) bool {
	if u, err := url.Parse(origin); err == nil {
		return u.Hostname() == "example.com" || u.Hostname() == "localhost"
	}
	return false
}

// urlHostnameDotted accepts the domain and names under it: sound.
func urlHostnameDotted(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return false
	}
	host := strings.ToLower(u.Hostname())
	return host == "example.com" || strings.HasSuffix(host, ".example.com")
}

// urlHostnameBareSuffix parses with care and then forgets the dot: unsound.
func urlHostnameBareSuffix(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" || u.Host == "" {
		return false
	}
	return strings.HasSuffix(u.Hostname(), "example.com")
}

// urlHostContains searches the domain anywhere in the host: unsound.
func urlHostContains(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.Contains(u.Host, "example.com")
}

// urlSchemeAndHost compares scheme and host: sound.
func urlSchemeAndHost(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	if u.Scheme != "https" {
		return false
	}
	switch u.Host {
	case "example.com", "www.example.com", "app.example.com:8443":
		return true
	}
	return false
}

// urlErrorIgnored ignores the parse error, panics on what does not parse, and compares exactly: sound.
func urlErrorIgnored(origin string) bool {
	u, _ := url.Parse(origin)
	return u.Host == "example.com"
}

// urlErrorAllows lets through what does not parse, which no browser sends: sound.
func urlErrorAllows(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return true
	}
	return u.Host == "example.com"
}

// urlNoHostAllows takes a missing host for a same-origin request, and "null" has none: unsound.
func urlNoHostAllows(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	if u.Host == "" {
		return true
	}
	return u.Host == "example.com"
}

// urlRequestURI uses ParseRequestURI and compares the host: sound.
func urlRequestURI(origin string) bool {
	u, err := url.ParseRequestURI(origin)
	if err != nil {
		return false
	}
	return slices.Contains([]string{"example.com", "app.example.com"}, u.Hostname())
}

// urlRequestURIValid accepts any valid URL: unsound.
func urlRequestURIValid(origin string) bool {
	_, err := url.ParseRequestURI(origin)
	return err == nil
}

// urlStringRoundTrip prints the parsed URL and compares that: sound.
func urlStringRoundTrip(origin string) bool {
	u, err := url.Parse(strings.TrimSpace(origin))
	if err != nil {
		return false
	}
	u.Path = ""
	return u.String() == "https://example.com"
}

// urlRebuilt puts scheme and host together again and looks them up: sound.
func urlRebuilt(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	key := u.Scheme + "://" + u.Host
	return originSet[key]
}

// urlPortAllowed compares the host name and allows certain ports: sound.
func urlPortAllowed(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Hostname() != "example.com" && u.Hostname() != "app.example.com" {
		return false
	}
	switch p := u.Port(); p {
	case "", "443", "8443":
		return true
	default:
		return false
	}
}

// urlPortOnly looks at the port and nothing else: unsound.
func urlPortOnly(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && (u.Port() == "8443" || u.Port() == "3000")
}

// urlSchemeOnly looks at the scheme and nothing else: unsound.
func urlSchemeOnly(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Scheme == "https"
}

// urlIsAbs accepts any absolute URL with a host: unsound.
func urlIsAbs(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && u.IsAbs() && u.Host != ""
}

func mustParseURL(s string) *url.URL {
	u, err := url.Parse(s)
	if err != nil {
		panic("bad URL in configuration: " + s)
	}
	return u
}

var trustedURLs = []*url.URL{
	mustParseURL("https://example.com"),
	mustParseURL("https://app.example.com"),
}

// urlParsedList compares scheme and host with parsed URLs: sound.
func urlParsedList(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	for _, t := range trustedURLs {
		if t.Scheme == u.Scheme && strings.EqualFold(t.Host, u.Host) {
			return true
		}
	}
	return false
}

// urlParsedListSchemeOnly compares schemes where it should compare hosts: unsound.
func urlParsedListSchemeOnly(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(trustedURLs, func(t *url.URL) bool {
		return t.Scheme == u.Scheme || t.Host == u.Host
	})
}

func portOf(u *url.URL) string {
	if p := u.Port(); p != "" {
		return p
	}
	if u.Scheme == "https" {
		return "443"
	}
	return "80"
}

func sameOriginURL(a, b *url.URL) bool {
	return a.Scheme == b.Scheme && a.Hostname() == b.Hostname() && portOf(a) == portOf(b)
}

// urlSameOrigin compares scheme, host and effective port: sound.
func urlSameOrigin(origin string) bool {
	got, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return sameOriginURL(got, trustedURLs[0])
}

// urlStrictShape refuses everything besides scheme and host before comparing: sound.
func urlStrictShape(origin string) bool {
	u, err := url.Parse(origin)
	switch {
	case err != nil:
		return false
	case u.User != nil, u.Path != "", u.RawQuery != "", u.Fragment != "", u.Opaque != "":
		return false
	case u.Scheme != "https":
		return false
	}
	return strings.HasSuffix("."+u.Host, ".example.com")
}

// urlHostnameLabels compares the last two labels of the host name: sound.
func urlHostnameLabels(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	labels := strings.Split(u.Hostname(), ".")
	if n := len(labels); n >= 2 {
		return labels[n-2] == "example" && labels[n-1] == "com"
	}
	return false
}

// urlHostnameFirstLabel compares the first label only, so app.evil.net gets in: unsound.
func urlHostnameFirstLabel(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	first, _, _ := strings.Cut(u.Hostname(), ".")
	return first == "app" || first == "api"
}

// urlTrimWWW removes www. in front of the host name: sound.
func urlTrimWWW(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.TrimPrefix(u.Hostname(), "www.") == "example.com"
}

// urlStructLiteral prints a URL built from its parts and compares: sound.
func urlStructLiteral(origin string) bool {
	want := url.URL{Scheme: "https", Host: "app.example.com"}
	return origin == want.String()
}

// urlEscaped compares the escaped form: sound.
func urlEscaped(origin string) bool {
	return url.QueryEscape(origin) == "https%3A%2F%2Fexample.com"
}

// urlQueryValues keeps the allowed origins in url.Values: sound.
func urlQueryValues(origin string) bool {
	v := url.Values{}
	v.Add("origin", "https://example.com")
	v.Add("origin", "https://www.example.com")
	v.Set("other", "https://evil.example")
	return slices.Contains(v["origin"], origin) || origin == v.Get("missing")
}

// urlSwitchHostname switches on the host name: sound.
func urlSwitchHostname(origin string) (ok bool) {
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	switch h := u.Hostname(); {
	case h == "localhost", h == "127.0.0.1", h == "::1":
		ok = true
	case h == "example.com":
		ok = u.Scheme == "https"
	}
	return
}

// urlParentDomain walks up the host name until the domain is reached: sound.
func urlParentDomain(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	for h := u.Hostname(); h != ""; {
		if h == "example.com" {
			return true
		}
		i := strings.Index(h, ".")
		if i < 0 {
			break
		}
		h = h[i+1:]
	}
	return false
}

// urlSchemeless adds slashes to parse a value without its scheme: sound.
func urlSchemeless(origin string) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(origin, "http:"), "https:")
	if !strings.HasPrefix(rest, "//") {
		rest = "//" + rest
	}
	u, err := url.Parse(rest)
	if err != nil {
		return false
	}
	return u.Host == "example.com"
}

// urlHostPrefix takes a prefix of the host for the host: unsound.
func urlHostPrefix(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.HasPrefix(u.Host, "app.example.com")
}

// urlPathEmptyWanted accepts whatever has the shape of an origin: unsound.
func urlPathEmptyWanted(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return false
	}
	return u.Path == "" && u.RawQuery == "" && u.User == nil
}
