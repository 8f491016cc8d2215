package origin

import (
	"strings"
	"unicode"
)

// Defect says why an allow-list entry can never equal a browser's Origin.
type Defect struct {
	// Reason reads after the quoted entry, e.g. `ends in a slash`.
	Reason string
	// Repaired is the entry as it was meant, one that Parse accepts (or, for an
	// entry with a wildcard, without its path). Empty when only the user knows.
	Repaired string
}

// Diagnose finds the defect of an allow-list entry that is compared as a whole.
// It reports false for entries that a browser can send and for "*" and "null",
// which mean something of their own. Entries with a wildcard have only the
// defects that no library's pattern syntax can mend: a path, space around them,
// several entries in one. The empty entry has a defect; whether it matters is
// for the caller to say.
func Diagnose(entry string) (Defect, bool) {
	if entry == "*" || entry == "null" {
		return Defect{}, false
	}
	if reason := shapeDefect(entry); reason != "" {
		return Defect{reason, repair(entry)}, true
	}
	if strings.Contains(entry, "*") {
		return diagnoseWildcard(entry)
	}
	o, reason := parse(entry)
	switch {
	case reason == "" && !misspelt(o):
		return Defect{}, false
	case reason == "":
		reason = "has a misspelt scheme"
	case strings.EqualFold(entry, "null"):
		return Defect{"has upper-case letters", ""}, true // not to be repaired into an open door
	case reason == "has no scheme":
		reason = schemeless(entry)
	}
	return Defect{reason, repair(entry)}, true
}

// shapeDefect finds what is wrong around an entry, before any parsing.
func shapeDefect(entry string) string {
	bare := strings.TrimSpace(entry)
	switch {
	case entry == "":
		return "is empty"
	case bare == "":
		return "holds only space"
	case several(bare):
		return "holds several origins"
	case bare != entry:
		return "holds a space"
	case strings.ContainsAny(entry, "\"'`"):
		return "holds quotes"
	case strings.HasSuffix(entry, ",") || strings.HasPrefix(entry, ","):
		return "holds a comma"
	case strings.HasSuffix(entry, ";"):
		return "ends in a semicolon"
	}
	return ""
}

// listSeparator is what people put between origins in one string.
func listSeparator(r rune) bool {
	return r == ',' || r == ';' || r == '|' || unicode.IsSpace(r)
}

// several reports whether two or more parts of an entry look like origins, or
// like hosts.
func several(entry string) bool {
	origins, hosts := 0, 0
	for part := range strings.FieldsFuncSeq(entry, listSeparator) {
		if strings.Contains(part, "://") {
			origins++
		}
		if strings.Contains(part, "localhost") || strings.Contains(strings.Trim(part, "."), ".") {
			hosts++
		}
	}
	return origins > 1 || hosts > 1
}

// schemeless refines "has no scheme".
func schemeless(entry string) string {
	switch lower := strings.ToLower(entry); {
	case lower == "http" || lower == "https" || lower == "http:" || lower == "https:":
		return "has no host"
	case strings.HasPrefix(lower, "http:") || strings.HasPrefix(lower, "https:"),
		strings.HasPrefix(lower, "http//") || strings.HasPrefix(lower, "https//"):
		return "has a malformed scheme"
	case strings.HasPrefix(lower, "."):
		return "begins with a dot"
	}
	return "has no scheme"
}

// misspelt reports whether a scheme is one letter away from http or https, the
// host being one of the web's.
func misspelt(o Origin) bool {
	if o.Opaque || network(o.Scheme) || len(o.Scheme) < 3 || len(o.Scheme) > 7 {
		return false
	}
	if !registrable(strings.ToLower(o.Host)) && o.Host != "localhost" {
		return false
	}
	return oneEdit(o.Scheme, "http") || oneEdit(o.Scheme, "https")
}

// oneEdit reports whether one insertion, deletion, replacement or swap of
// neighbours turns a into b.
func oneEdit(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	switch len(a) - len(b) {
	case 1:
		return a[1:] == b
	case -1:
		return a == b[1:]
	case 0:
		return a != "" && (a[1:] == b[1:] ||
			len(a) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:])
	}
	return false
}

// diagnoseWildcard looks behind the authority of a pattern only.
func diagnoseWildcard(entry string) (Defect, bool) {
	start := 0
	if i := strings.Index(entry, "//"); i >= 0 {
		start = i + 2
	}
	i := strings.IndexByte(entry[start:], '/')
	if i < 0 {
		return Defect{}, false
	}
	d := Defect{Reason: "has a path"}
	if start+i == len(entry)-1 {
		d.Reason = "ends in a slash"
	}
	repaired := entry[:start+i]
	host, _, _ := strings.Cut(repaired[start:], ":")
	if k := strings.LastIndexByte(host, '*'); k >= 0 {
		host = host[k+1:]
	}
	// Repairing "https://*/" or "https://*.com/" would open a closed door.
	if _, _, is := PublicSuffix(host); !is && strings.Contains(strings.Trim(host, "."), ".") {
		if plausible(repaired) {
			d.Repaired = repaired
		}
	}
	return d, true
}

// plausible reports whether a pattern is an origin once its wildcards are
// filled in.
func plausible(pattern string) bool {
	filled := strings.ReplaceAll(strings.TrimSuffix(pattern, ":*"), "*", "w")
	if !strings.Contains(filled, "://") {
		filled = "https://" + filled
	}
	_, why := parse(filled)
	return why == ""
}

// repair writes an entry as a browser would, or gives up with "".
func repair(entry string) string {
	s := strings.Trim(entry, " \t\r\n\"'`,;")
	if len(s) > maxLen || strings.Contains(s, "*") || strings.EqualFold(s, "null") {
		return ""
	}
	scheme, rest, ok := cutScheme(s)
	if ok {
		rest, _, _ = strings.Cut(rest, "/")
	} else {
		rest = strings.TrimSuffix(rest, "/")
	}
	if i := strings.IndexAny(rest, "?#\\"); i >= 0 && ok {
		rest = rest[:i]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	if h, ok := canonicalIPv6(rest); ok {
		rest = h
	}
	host, port, why := splitPort(rest)
	if why != "" || host == "" && scheme != "file" {
		return ""
	}
	if network(scheme) || !ok {
		host = strings.ToLower(host)
	} else if scheme == "chrome-extension" || scheme == "moz-extension" {
		host = strings.ToLower(host)
	}
	if h, ok := canonicalIPv6(strings.Trim(host, "[]")); ok {
		host = h
	} else if h, ok := asciiHost(host); ok {
		host = h
	}
	port = strings.TrimLeft(strings.TrimPrefix(port, ":"), "0")
	if !ok {
		if scheme = guessScheme(host, port); scheme == "" {
			return ""
		}
	}
	fixed := scheme + "://" + host
	if port != "" && port != defaultPort(scheme) {
		fixed += ":" + port
	}
	if o, why := parse(fixed); why != "" || misspelt(o) {
		return ""
	}
	return fixed
}

// cutScheme splits off a scheme, mending its punctuation and spelling. Without
// one it reports false and rest is the host.
func cutScheme(s string) (scheme, rest string, ok bool) {
	scheme, rest, ok = strings.Cut(s, "://")
	if !ok {
		for _, head := range []string{"https:/", "http:/", "https//", "http//", "https:", "http:"} {
			if len(s) > len(head) && strings.EqualFold(s[:len(head)], head) {
				return strings.TrimRight(strings.ToLower(head), ":/"), s[len(head):], true
			}
		}
		return "", strings.TrimPrefix(s, "//"), false
	}
	scheme = strings.ToLower(scheme)
	switch {
	case scheme == "":
		return "", rest, false
	case scheme == "wss", scheme == "htps", scheme == "htpps", scheme == "htttps", scheme == "hhttps":
		scheme = "https"
	case scheme == "ws", scheme == "htp", scheme == "htpp", scheme == "htttp", scheme == "hhttp":
		scheme = "http"
	}
	return scheme, rest, true
}

// guessScheme supplies the scheme that a host without one was meant to have:
// http for the user's own machine, https for the web, none for single labels,
// which may be anything, and for port 80, where https would be absurd.
func guessScheme(host, port string) string {
	switch {
	case loopback(host):
		return "http"
	case port == "80":
		return ""
	case strings.Contains(strings.Trim(host, "."), "."), isIP(host), port != "":
		return "https"
	}
	return ""
}
