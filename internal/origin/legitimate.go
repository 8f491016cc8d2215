package origin

import "strings"

// Legitimate lists the origins that the constants themselves name: full origins
// verbatim (repaired where a browser would write them otherwise), bare hosts as
// https://host (http for the user's own machine), ".example.com" as
// https://app.example.com, wildcards filled in. Prefixes, ports, words and
// public suffixes name nobody in particular and give none. A fix must keep what
// is listed here working.
func Legitimate(constants []string) []string {
	var out []string
	seen := make(map[string]bool)
	add := func(s string) {
		if _, why := parse(s); why == "" && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	for _, c := range constants {
		if len(c) > maxConstant {
			continue
		}
		for part := range strings.FieldsFuncSeq(c, listSeparator) {
			if len(out) == maxConstants {
				return out
			}
			if s := named(part); s != "" {
				add(s)
			}
		}
	}
	return out
}

// named is the origin that one constant names, "" if none.
func named(c string) string {
	if c == "null" || c == "*" {
		return ""
	}
	if o, why := parse(c); why == "" && !misspelt(o) {
		if o.Host == "" && o.Scheme != "file" || strings.HasSuffix(o.Host, ".") && len(o.Host) > 1 {
			return "" // a prefix
		}
		if !network(o.Scheme) {
			return c
		}
		if !strings.Contains(o.Host, ".") && o.Port == "" && !loopback(o.Host) && !isIP(o.Host) {
			return "" // https://app: a prefix rather than a host
		}
		if _, _, is := PublicSuffix(o.Host); is && strings.Contains(o.Host, ".") {
			return "" // no page lives there
		}
		return c
	}
	p := takeApart(strings.ToLower(strings.Trim(c, "\"'`^$")), c)
	if p.scheme != "" && !network(p.scheme) {
		return repair(c)
	}
	host := p.host()
	if host == "" {
		return ""
	}
	scheme := p.scheme
	switch {
	case scheme == "ws" || scheme == "http":
		scheme = "http"
	case scheme == "" && (loopback(host) || p.port == "80"):
		scheme = "http"
	default:
		scheme = "https"
	}
	port := p.port
	if port == "" && strings.Contains(c, host) && strings.Contains(c, ":*") || strings.HasSuffix(c, ":") && !strings.HasSuffix(c, "s:") {
		port = "3000" // any port
	}
	if port == defaultPort(scheme) {
		port = ""
	}
	if h, ok := asciiHost(host); ok {
		host = h
	}
	return Origin{Scheme: scheme, Host: host, Port: port}.String()
}

// host is a host that the piece names, its wildcard filled in; "" if the piece
// is a prefix, a word, or leaves the registrable domain open.
func (p piece) host() string {
	if owner(p.tail, p.wild) == "" {
		return "" // example, -pr.vercel.app, .github.io
	}
	switch {
	case strings.HasSuffix(p.tail, ".") || strings.HasSuffix(p.tail, "-"):
		return ""
	case p.wild:
		fill := p.head
		if fill == "" || strings.IndexByte(".-_", fill[len(fill)-1]) >= 0 {
			fill += "app"
		}
		if strings.IndexByte(".-_", p.tail[0]) < 0 {
			if p.head == "" {
				return p.tail // *example.com means example.com too
			}
			fill += "."
		}
		return fill + p.tail
	case strings.IndexByte(".-_", p.tail[0]) >= 0:
		return "app" + p.tail
	}
	return p.tail
}

// Twins are the neighbours of a legitimate origin that the same owner's network
// path or machine serves, but that a policy may not have meant: the plain-http
// page of the same host and port, another port, and a sub-domain. Each is empty
// where there is none: http for an origin that is http already, sub for
// addresses, all three for "null", apps and extensions.
func Twins(legit string) (http, otherPort, sub string) {
	o, why := parse(legit)
	if why != "" || o.Opaque || !network(o.Scheme) {
		return "", "", ""
	}
	twin := func(scheme, host, port string) string {
		if port == defaultPort(scheme) {
			port = ""
		}
		return Origin{Scheme: scheme, Host: host, Port: port}.String()
	}
	if o.Scheme == "https" {
		http = twin("http", o.Host, o.Port)
	}
	other := "8443"
	if o.Port == other {
		other = "9443"
	}
	otherPort = twin(o.Scheme, o.Host, other)
	if !isAddress(o.Host) {
		s := twin(o.Scheme, "sub."+o.Host, o.Port)
		if _, why := parse(s); why == "" {
			sub = s
		}
	}
	return http, otherPort, sub
}
