package origin

import (
	"fmt"
	"net/netip"
	"strconv"
	"strings"
)

// Origin is a tuple origin as a browser serialises it (scheme://host[:port],
// lower case, no default port), or the opaque origin "null".
//
// Source: HTML Standard, section 7.1.1 "Origins".
type Origin struct {
	Scheme string // without "://", e.g. "https"
	Host   string // IPv6 addresses keep their brackets; empty for file://
	Port   string // decimal, empty for the scheme's default
	Opaque bool   // "null"; the other fields are then empty
}

// maxLen bounds the text of an origin, in bytes: a scheme, a host of at most
// 253 and a port. What is longer was not sent by a browser.
const maxLen = 320

// Parse reads what a browser can send as Origin, and nothing else: the exact
// serialisation of a tuple origin, or "null". It therefore rejects
// "https://example.com/", "https://Example.com" and "https://example.com:443".
//
// Beside http and https it accepts schemes that a browser, a web view or an
// extension has for its own pages (chrome-extension://id, capacitor://localhost,
// file:// of Android web views), since Go servers do see them. It rejects ws,
// wss and ftp: a WebSocket handshake carries the origin of the page.
//
// Host names are letters, digits, "-" and "_". Some browsers let more through
// (WebKit: "{", "!"), but nobody has such a host for a legitimate site and no
// look-alike needs one. The error reads `origin "x" has a path`.
func Parse(s string) (Origin, error) {
	o, why := parse(s)
	if why != "" {
		if len(s) > maxLen {
			s = s[:maxLen] + "..."
		}
		return Origin{}, fmt.Errorf("origin %q %s", s, why)
	}
	return o, nil
}

// parse is Parse with the bare reason, empty if s is an origin. Reasons read
// after the quoted text and double as those of [Diagnose].
func parse(s string) (o Origin, why string) {
	switch {
	case s == "null":
		return Origin{Opaque: true}, ""
	case s == "":
		return o, "is empty"
	case len(s) > maxLen:
		return o, "is too long for an origin"
	}
	scheme, rest, ok := strings.Cut(s, "://")
	if !ok {
		return o, "has no scheme"
	}
	if why := checkScheme(scheme); why != "" {
		return o, why
	}
	authority, why := cutTail(rest)
	if why != "" {
		return o, why
	}
	host, port, why := splitPort(authority)
	if why != "" {
		return o, why
	}
	if network(scheme) {
		why = checkHost(host)
	} else {
		why = checkOpaqueHost(scheme, host)
	}
	if why == "" {
		why = checkPort(scheme, port)
	}
	if why != "" {
		return o, why
	}
	return Origin{Scheme: scheme, Host: host, Port: strings.TrimPrefix(port, ":")}, ""
}

// checkScheme says why pages of a scheme do not send it, or "".
func checkScheme(scheme string) string {
	switch scheme {
	case "http", "https":
		return ""
	case "":
		return "has no scheme"
	case "ws", "wss":
		return "has a WebSocket scheme, while browsers send the scheme of the page"
	case "ftp":
		return "has a scheme that browsers no longer load"
	case "about", "blob", "data", "filesystem", "javascript", "mailto":
		return `has a scheme whose pages send "null"`
	}
	for i := 0; i < len(scheme); i++ {
		c := scheme[i]
		switch {
		case 'a' <= c && c <= 'z':
		case 'A' <= c && c <= 'Z':
			return "has upper-case letters"
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		case c == ' ':
			return "holds a space"
		default:
			return "has a malformed scheme"
		}
	}
	return ""
}

// cutTail checks that nothing follows the authority.
func cutTail(rest string) (authority, why string) {
	i := strings.IndexAny(rest, "/?#@\\")
	if i < 0 {
		return rest, ""
	}
	switch rest[i] {
	case '@':
		return "", "has a user name"
	case '?':
		return "", "has a query"
	case '#':
		return "", "has a fragment"
	case '\\':
		return "", "holds a backslash"
	}
	switch {
	case i == 0:
		return "", "has no host"
	case i == len(rest)-1:
		return "", "ends in a slash"
	}
	return "", "has a path"
}

// splitPort cuts the authority before its port; port keeps its colon so that an
// empty one can be told from none.
func splitPort(authority string) (host, port, why string) {
	if strings.HasPrefix(authority, "[") {
		i := strings.IndexByte(authority, ']')
		if i < 0 {
			return "", "", "has an IPv6 address without a closing bracket"
		}
		host, port = authority[:i+1], authority[i+1:]
		if port != "" && port[0] != ':' {
			return "", "", "has text between its host and port"
		}
		return host, port, ""
	}
	i := strings.IndexByte(authority, ':')
	if i < 0 {
		return authority, "", ""
	}
	if strings.IndexByte(authority[i+1:], ':') >= 0 {
		if _, err := netip.ParseAddr(authority); err == nil {
			return "", "", "has an IPv6 address without brackets"
		}
		return "", "", "has more than one port"
	}
	return authority[:i], authority[i:], ""
}

// checkPort says why a port (with its colon) is never sent, or "".
func checkPort(scheme, port string) string {
	if port == "" {
		return ""
	}
	digits := port[1:]
	if digits == "" {
		return "has a colon without a port"
	}
	n, err := strconv.ParseUint(digits, 10, 16)
	switch {
	case err != nil || n == 0:
		return "has an invalid port"
	case digits[0] == '0':
		return "has a port with leading zeros"
	case digits == defaultPort(scheme):
		return "names the default port"
	}
	return ""
}

// defaultPort is the port that browsers leave out.
//
// Source: URL Standard, section 4.2, "special scheme".
func defaultPort(scheme string) string {
	switch scheme {
	case "http", "ws":
		return "80"
	case "https", "wss":
		return "443"
	case "ftp":
		return "21"
	}
	return ""
}

// network reports whether a scheme's hosts are machines on a network, so that
// whoever owns the name serves the page.
func network(scheme string) bool {
	switch scheme {
	case "http", "https", "ws", "wss", "ftp":
		return true
	}
	return false
}

// String is the serialisation: for an Origin that Parse returned, its argument.
func (o Origin) String() string {
	switch {
	case o.Opaque:
		return "null"
	case o.Port != "":
		return o.Scheme + "://" + o.Host + ":" + o.Port
	}
	return o.Scheme + "://" + o.Host
}

// Loopback reports whether the page comes from the user's own machine:
// 127.0.0.0/8, ::1, localhost and *.localhost. Pages of apps and extensions
// (capacitor://localhost) do not.
//
// Source: Secure Contexts, section 3.1 "Is origin potentially trustworthy?".
func (o Origin) Loopback() bool {
	return network(o.Scheme) && loopback(o.Host)
}

// Secure reports whether nobody on the network path can forge the page: https,
// wss, a loopback host, or a scheme that does not use the network. The opaque
// origin is not secure.
func (o Origin) Secure() bool {
	switch {
	case o.Opaque:
		return false
	case o.Scheme == "https" || o.Scheme == "wss":
		return true
	case network(o.Scheme):
		return loopback(o.Host)
	}
	return o.Scheme != ""
}
