package origin

import "strings"

// Bounds on what is derived from constants; beyond them constants are ignored.
const (
	maxConstants = 128 // pieces, after comma lists are split
	maxConstant  = 2048
)

// piece is one constant that an origin check compared with, taken apart. It may
// be anything from a full origin to a fragment of a host.
type piece struct {
	from   string // the constant as written
	scheme string // "" if the constant names none
	// head and tail are the literal host text before the first and after the
	// last wildcard, in lower case. Without a wildcard both are the host text.
	head, tail string
	wild       bool
	port       string // digits; "" for none or any
	bare       bool   // names no host at all: "https://", ":3000"
}

// pieces takes constants apart, in order and without repetition.
func pieces(constants []string) []piece {
	var out []piece
	seen := make(map[string]bool)
	for _, c := range constants {
		if len(c) > maxConstant {
			continue
		}
		for part := range strings.FieldsFuncSeq(c, listSeparator) {
			part = strings.ToLower(strings.Trim(part, "\"'`^$"))
			if part == "" || part == "null" || len(part) > maxLen || seen[part] {
				continue
			}
			if len(out) == maxConstants {
				return out
			}
			seen[part] = true
			out = append(out, takeApart(part, c))
		}
	}
	return out
}

// takeApart reads one lower-case constant.
func takeApart(s, from string) piece {
	p := piece{from: from}
	scheme, rest, ok := strings.Cut(s, "://")
	switch {
	case ok:
		p.scheme = strings.TrimSuffix(scheme, "s?") // https? is both, http stands for it
		if strings.ContainsAny(scheme, "*{}()[]") {
			p.scheme = ""
		}
	case s == "http", s == "http:", s == "http:/", s == "https", s == "https:", s == "https:/":
		p.scheme, rest = strings.TrimRight(s, ":/"), ""
	default:
		rest = strings.TrimPrefix(s, "//")
	}
	rest = stars(rest)
	if i := strings.IndexAny(rest, "/#"); i >= 0 {
		rest = rest[:i]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	host, port := rest, ""
	if strings.HasPrefix(rest, "[") {
		if i := strings.IndexByte(rest, ']'); i >= 0 {
			host, port = rest[:i+1], rest[i+1:]
		}
	} else if h, ok := canonicalIPv6(rest); ok {
		host = h
	} else if i := strings.IndexByte(rest, ':'); i >= 0 {
		host, port = rest[:i], rest[i:]
	}
	p.port = strings.TrimPrefix(port, ":")
	if checkPort("", port) != "" {
		p.port = ""
	}
	p.head, p.tail = host, host
	if i := strings.IndexByte(host, '*'); i >= 0 {
		p.wild = true
		p.head, p.tail = host[:i], host[strings.LastIndexByte(host, '*')+1:]
	}
	p.bare = host == ""
	return p
}

// stars writes the placeholders of globs, templates and formats as one "*" each
// and drops the backslashes of text taken from a regular expression.
func stars(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		end := i
		switch c := s[i]; {
		case c == '\\':
			continue
		case c == '{':
			end = i + max(strings.LastIndexByte(s[i:], '}'), 0)
		case c == '[' && !isBracketedIPv6(s[i:]):
			end = i + max(strings.IndexByte(s[i:], ']'), 0)
		case c == '(':
			end = i + max(strings.IndexByte(s[i:], ')'), 0)
		case c == '<':
			end = i + max(strings.IndexByte(s[i:], '>'), 0)
		case c == '%' && i+1 < len(s):
			end = i + 1
		case c == '$' && i+1 < len(s) && s[i+1] == '{':
			end = i + max(strings.IndexByte(s[i:], '}'), 0)
		case c == '*' || c == '?' || c == '+' || c == '$' || c == '%':
		default:
			b.WriteByte(c)
			continue
		}
		i = end
		if n := b.Len(); n == 0 || b.String()[n-1] != '*' {
			b.WriteByte('*')
		}
	}
	return b.String()
}

func isBracketedIPv6(s string) bool {
	i := strings.IndexByte(s, ']')
	return i > 0 && isIP(s[:i+1])
}

// owner is the site that literal host text evidently names as the user's own,
// "" if it names none. open tells that other text may stand directly before.
//
//	example.com          example.com
//	.app.example.com     example.com
//	-pr.example.com      example.com   (open, whatever precedes the dash)
//	.github.io, .com     ""            strangers live there
//	-myteam.vercel.app   ""            so does whatever-myteam.vercel.app
//	example              ""            a fragment
func owner(text string, open bool) string {
	if strings.HasPrefix(text, "-") || strings.HasPrefix(text, "_") {
		i := strings.IndexByte(text, '.')
		if i < 0 {
			return ""
		}
		text, open = text[i:], false
	}
	host := strings.Trim(text, ".")
	if host == "" {
		return ""
	}
	if _, _, is := PublicSuffix(host); is {
		return ""
	}
	if !strings.Contains(host, ".") && !loopback(host) && (open || host[0] != '[') {
		return ""
	}
	return siteOf(host)
}

// owners collects the sites that the pieces name.
func owners(ps []piece) map[string]bool {
	own := make(map[string]bool)
	for _, p := range ps {
		if p.scheme != "" && !network(p.scheme) {
			own[p.scheme+"://"+p.tail] = true // "chrome-extension://" names no page: harmless
			continue
		}
		if site := owner(p.tail, p.wild); site != "" {
			own[site] = true
		}
		if !p.wild {
			continue
		}
		if site := owner(p.head, false); site != "" {
			own[site] = true
		}
	}
	return own
}
