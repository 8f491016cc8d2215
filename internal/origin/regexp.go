package origin

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// Bounds on one pattern: well below 1 ms for those that people write; at the
// bounds compiling the pattern takes longer than the search.
const (
	maxPattern = 8 << 10 // bytes; longer patterns give no attacks
	maxWeight  = 10e3    // instructions; so do heavier ones
	maxTries   = 1500    // candidates judged per pattern
	matchWork  = 600e3   // instructions times matches
)

// RegexpAttacks invents origins of strangers that a pattern matches as
// [regexp.Regexp.MatchString] does. They are derived from the pattern's syntax
// tree: text in front where ^ is missing, behind where $ is, a letter for an
// unescaped dot, wildcards that reach into the registrable domain, alternatives
// that lose an anchor. The user's own sites are those of legit and those that
// the literal text of the pattern names.
//
// Every result has been matched. None for a pattern does not prove it safe:
// patterns beyond the bounds give none either.
func RegexpAttacks(pattern string, legit []string, max int) []Attack {
	return attackRegexp(pattern, legit, max, "")
}

// RegexpHostAttacks is [RegexpAttacks] for patterns that see only what follows
// the scheme, as url.URL.Host holds it. The results are whole https origins.
func RegexpHostAttacks(pattern string, legit []string, max int) []Attack {
	return attackRegexp(pattern, legit, max, "https://")
}

// hunt is the search for attacks on one pattern.
type hunt struct {
	*judge
	re      *regexp.Regexp
	pattern string
	scheme  string // what the pattern does not see, with "://"
	evil    string // a stranger's domain
	tries   int    // candidates left
	matches int    // matches left
}

func attackRegexp(pattern string, legit []string, max int, scheme string) []Attack {
	if max <= 0 || len(pattern) > maxPattern {
		return nil
	}
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	load := weight(tree, maxWeight)
	if load >= maxWeight {
		return nil
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil
	}
	seqs := new(expander).expand(tree)
	h := &hunt{
		judge:   newJudge(ownersOfPattern(pattern, seqs, legit), max),
		re:      re,
		pattern: pattern,
		scheme:  scheme,
		tries:   maxTries,
		matches: clamp(matchWork/load, 16, 500),
	}
	h.evil = h.stranger()
	h.universal()
	// The likeliest holes of all sequences first, then the rarer ones.
	for _, stage := range []func([]token){h.edges, h.dots, h.fills, h.pairs} {
		for _, seq := range seqs {
			if h.full() || h.tries <= 0 || h.matches <= 0 {
				return h.out
			}
			stage(seq)
		}
	}
	return h.out
}

// ownersOfPattern collects the sites that a pattern names: those of its sampled
// sequences, and those of its text, which also holds what sampling left out.
func ownersOfPattern(pattern string, seqs [][]token, legit []string) map[string]bool {
	own := make(map[string]bool)
	keep := func(text string, open bool) {
		if site := owner(text, open); site != "" {
			own[site] = true
		}
	}
	for _, l := range legit {
		if o, why := parse(l); why == "" && !o.Opaque {
			own[o.Site()] = true
		}
	}
	const hole = "*" // where a wild stands; no host holds it
	for _, seq := range seqs {
		text := spell(seq, func(int, token) string { return hole })
		if o, why := parse(text); why == "" && !network(o.Scheme) {
			own[o.Site()] = true
			continue
		}
		if i := strings.LastIndex(text, "//"); i >= 0 {
			text = text[i+2:]
		}
		if i := strings.IndexAny(text, ":/"); i >= 0 {
			text = text[:i]
		}
		for i, part := range strings.Split(text, hole) {
			keep(part, i > 0)
		}
	}
	for run := range strings.FieldsFuncSeq(unescape(pattern), func(r rune) bool { return checkChars(string(r)) != "" }) {
		if strings.Contains(run, ".") {
			keep(run, true)
		}
	}
	return own
}

// unescape writes a pattern's escaped dots and dashes plain, in lower case, and
// a slash for all other escapes.
func unescape(pattern string) string {
	b := []byte(strings.ToLower(pattern))
	out := b[:0]
	for i := 0; i < len(b); i++ {
		switch {
		case b[i] != '\\' || i+1 == len(b):
			out = append(out, b[i])
			continue
		case b[i+1] == '.' || b[i+1] == '-':
			out = append(out, b[i+1])
		default:
			out = append(out, '/')
		}
		i++
	}
	return string(out)
}

// spell writes a sequence, fill giving the text of its wilds and dots; anchors
// spell nothing.
func spell(seq []token, fill func(int, token) string) string {
	var b strings.Builder
	for i, t := range seq {
		switch t.kind {
		case literal:
			b.WriteString(t.text)
		case anyDot:
			b.WriteByte('.')
		case wild:
			b.WriteString(fill(i, t))
		}
	}
	return b.String()
}
