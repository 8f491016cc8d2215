package fix

import (
	"go/ast"
	"go/token"
	"net/netip"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/checks"
)

// mendComparison rewrites a comparison of part of the origin so that only the
// site that its constant names passes. Whether the left side is a whole origin
// or a host is not known: there is a proposal for each, and the legitimate
// origins tell which one is right.
func mendComparison(p *Package, f *checks.Finding) []proposal {
	call, x, text := p.comparison(f.Pos)
	if call == nil || !p.pure(x) {
		return nil
	}
	expr := p.src(x)
	pkg := p.src(call.Fun)
	pkg = pkg[:strings.LastIndexByte(pkg, '.')+1] // "strings."
	site := strings.ToLower(strings.Trim(text, "./:"))
	scheme, host, whole := strings.Cut(site, "://")
	if !whole {
		scheme, host = "https", site
	}
	host, _, _ = strings.Cut(host, "/")
	if host == "" || !whole && !strings.Contains(host, ".") && !localHost(host) {
		return nil // Have: part of a name, such as "shop", which is no site
	}
	var out []proposal
	add := func(cond string) {
		e := edit{call.Pos(), call.End(), cond}
		if not, ok := p.parent(call).(*ast.UnaryExpr); ok && !strings.ContainsAny(cond, "|&") {
			e = edit{not.Pos(), not.End(), strings.Replace(cond, "==", "!=", 1)}
		} else if p.needsParens(call, strings.Contains(cond, "||")) && strings.ContainsAny(cond, "|&") {
			e.text = "(" + cond + ")"
		}
		out = append(out, proposal{message: "compare with " + site + " itself", edits: []edit{e}})
	}
	origin := scheme + "://" + host
	isPrefix := symbol(p.callee(call)) == "strings.HasPrefix"
	local := localHost(host)
	if local && !whole {
		origin = "http://" + host
	}
	switch {
	case local:
		// A developer's machine, where ports come and go.
		add(expr + " == " + strconv.Quote(origin) + " || " + pkg + "HasPrefix(" + expr + ", " + strconv.Quote(origin+":") + ")")
		add(expr + " == " + strconv.Quote(host) + " || " + pkg + "HasPrefix(" + expr + ", " + strconv.Quote(host+":") + ")")
		add(expr + " == " + strconv.Quote(host))
	case whole || isPrefix:
		add(expr + " == " + strconv.Quote(origin))
		add(expr + " == " + strconv.Quote(host))
	default:
		sub := "." + host
		add(expr + " == " + strconv.Quote(origin) + " || " +
			pkg + "HasPrefix(" + expr + ", " + strconv.Quote("https://") + ") && " + pkg + "HasSuffix(" + expr + ", " + strconv.Quote(sub) + ")")
		add(expr + " == " + strconv.Quote(host) + " || " + pkg + "HasSuffix(" + expr + ", " + strconv.Quote(sub) + ")")
	}
	return out
}

// localHost reports whether a host, perhaps with a port, is the user's own
// machine.
func localHost(host string) bool {
	name, _, _ := strings.Cut(host, ":")
	if name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return true
	}
	a, err := netip.ParseAddr(name)
	return err == nil && a.IsLoopback()
}

// comparison returns the call of package strings around a constant that
// compares part of x with it.
func (p *Package) comparison(pos token.Pos) (call *ast.CallExpr, x ast.Expr, text string) {
	for _, n := range p.path(pos) {
		c, ok := n.(*ast.CallExpr)
		if !ok {
			continue
		}
		switch symbol(p.callee(c)) {
		case "strings.HasSuffix", "strings.HasPrefix", "strings.Contains":
			if len(c.Args) == 2 {
				if s, ok := p.constant(c.Args[1]); ok {
					return c, c.Args[0], s
				}
			}
		}
		return nil, nil, ""
	}
	return nil, nil, ""
}

// needsParens reports whether an operator takes hold of a call's result so that
// alternatives in its place would be torn apart.
func (p *Package) needsParens(c *ast.CallExpr, or bool) bool {
	switch up := p.parent(c).(type) {
	case *ast.UnaryExpr:
		return true
	case *ast.BinaryExpr:
		return up.Op != token.LOR && (or || up.Op != token.LAND)
	}
	return false
}

// parent returns the node around a call.
func (p *Package) parent(c *ast.CallExpr) ast.Node {
	path := p.path(c.Pos())
	for i, n := range path {
		if n == ast.Node(c) && i+1 < len(path) {
			return path[i+1]
		}
	}
	return nil
}

// mendEntry rewrites an entry of a list that is compared loosely: the apex and
// its subdomains instead of a suffix, the origin itself instead of a prefix.
func mendEntry(p *Package, f *checks.Finding) []proposal {
	lit, text, up := p.literal(f.Pos)
	if lit == nil {
		return nil
	}
	if list, _ := elements(lit, up); list == nil {
		return nil
	}
	prefix, host, whole := strings.Cut(text, "://")
	scheme := prefix + "://"
	if !whole {
		scheme, host = "", text
	}
	wild := strings.Contains(host, "*")
	host = strings.Trim(host, "*.")
	if host == "" || strings.ContainsAny(host, "*") {
		return nil
	}
	with := func(entries ...string) proposal {
		return proposal{message: "name " + host + " itself", edits: []edit{{lit.Pos(), lit.End(), quoted(entries)}}}
	}
	apex := scheme
	if apex == "" {
		apex = "https://"
	}
	var out []proposal
	if strings.HasPrefix(text, scheme+"*") || !whole {
		star := ""
		if wild {
			star = "*"
		}
		sub := apex + star + "." + host
		if !wild {
			sub = "." + host
		}
		out = append(out, with(apex+host, sub), with(host, star+"."+host))
	}
	return append(out, with(apex+host), with(host))
}

// mendRegexp anchors a pattern and escapes its dots.
func mendRegexp(p *Package, f *checks.Finding) []proposal {
	lit, text, _ := p.literal(f.Pos)
	if lit == nil {
		return nil
	}
	if _, err := regexp.Compile(text); err != nil || text == "" {
		return nil
	}
	escaped := escapeDots(text)
	body := strings.TrimSuffix(strings.TrimPrefix(escaped, "^"), "$")
	if endsEscaped(strings.TrimSuffix(escaped, "$")) {
		body = strings.TrimPrefix(escaped, "^")
	}
	if alternates(body) {
		body = "(?:" + body + ")"
	}
	heads := []string{"^"}
	if !strings.HasPrefix(text, "^") && !strings.Contains(text, "//") {
		// It takes sub-domains, of an origin or of a host.
		heads = []string{`^https://(?:[a-z0-9-]+\.)*`, `^(?:[a-z0-9-]+\.)*`, "^"}
	}
	var out []proposal
	for _, head := range heads {
		body := body
		if head != "^" {
			body = strings.TrimPrefix(strings.TrimPrefix(body, ".*"), `\.`)
		}
		pattern := head + body + "$"
		friend, ok := sample(text, pattern)
		if pattern == text || !ok {
			continue
		}
		if !strings.Contains(friend, "://") {
			friend = "https://" + friend
		}
		out = append(out, proposal{
			message: "anchor and escape the pattern",
			edits:   []edit{{lit.Pos(), lit.End(), quoteLike(lit.Value, pattern)}},
			keeps:   []string{friend},
		})
	}
	return out
}

// quoteLike writes a string as the literal that it replaces is written.
func quoteLike(old, s string) string {
	if strings.HasPrefix(old, "`") && !strings.Contains(s, "`") {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// escapeDots escapes the dots between two letters or digits, or behind a
// group or class: they are meant literally in a host's name.
func escapeDots(s string) string {
	var b strings.Builder
	class := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '\\' && i+1 < len(s):
			b.WriteByte(c)
			i++
			c = s[i]
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '.' && !class && i > 0 && i+1 < len(s) && wordy(s[i+1]) && (wordy(s[i-1]) || strings.IndexByte(")]+*?}", s[i-1]) >= 0):
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return b.String()
}

func wordy(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '('
}

// endsEscaped reports whether what follows s would be escaped.
func endsEscaped(s string) bool {
	n := 0
	for strings.HasSuffix(s, `\`) {
		n, s = n+1, s[:len(s)-1]
	}
	return n%2 == 1
}

// alternates reports whether a pattern has alternatives outside of any group.
func alternates(pattern string) bool {
	depth, class := 0, false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '(':
			if !class {
				depth++
			}
		case ')':
			if !class {
				depth--
			}
		case '|':
			if depth == 0 && !class {
				return true
			}
		}
	}
	return false
}

// sample returns a text that the new pattern takes and the old one took too.
func sample(old, changed string) (string, bool) {
	o, err := regexp.Compile(old)
	if err != nil {
		return "", false
	}
	n, err := regexp.Compile(changed)
	if err != nil {
		return "", false
	}
	tree, err := syntax.Parse(changed, syntax.Perl)
	if err != nil {
		return "", false
	}
	s := example(tree)
	return s, n.MatchString(s) && o.MatchString(s)
}

// example writes one text that a pattern without odd assertions matches. What
// may be repeated stands there once, what may be left out does not.
func example(re *syntax.Regexp) string {
	switch re.Op {
	case syntax.OpLiteral:
		return string(re.Rune)
	case syntax.OpCharClass:
		for _, r := range "a1" {
			for i := 0; i+1 < len(re.Rune); i += 2 {
				if re.Rune[i] <= r && r <= re.Rune[i+1] {
					return string(r)
				}
			}
		}
		if len(re.Rune) > 0 {
			return string(re.Rune[0])
		}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return "a"
	case syntax.OpCapture, syntax.OpPlus, syntax.OpStar, syntax.OpAlternate:
		return example(re.Sub[0])
	case syntax.OpRepeat:
		return strings.Repeat(example(re.Sub[0]), min(max(re.Min, 1), 64))
	case syntax.OpConcat:
		var b strings.Builder
		for _, s := range re.Sub {
			b.WriteString(example(s))
		}
		return b.String()
	}
	return ""
}
