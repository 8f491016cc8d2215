package origin

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// Bounds on the sampling of a regular expression's syntax tree.
const (
	maxVariants = 48  // token sequences kept per node
	maxTokens   = 96  // per sequence
	maxSteps    = 4e3 // nodes visited, repeated visits included
	maxOwnClass = 10  // single characters that the owner may have registered all of
)

// token is a piece of what a pattern spells.
type token struct {
	kind     tokenKind
	text     string         // of a literal
	class    *syntax.Regexp // of a wild: one character's class
	min, max int            // of a wild: how many; max < 0 for no bound
}

type tokenKind uint8

const (
	literal tokenKind = iota
	anyDot            // an unescaped dot on its own
	wild              // characters of a class, repeated or from a large class
	begin
	end
)

// expander samples the strings that a pattern describes as token sequences.
//
// The first variant of a node is its plainest, every optional part present.
// Concatenation varies one element at a time instead of multiplying, so the
// number of sequences grows with the sum of the alternatives, not the product.
type expander struct{ steps int }

func (x *expander) expand(re *syntax.Regexp) [][]token {
	if x.steps++; x.steps > maxSteps {
		return nil
	}
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return [][]token{{}}
	case syntax.OpLiteral:
		return [][]token{{{kind: literal, text: strings.ToLower(string(re.Rune))}}}
	case syntax.OpCharClass:
		return expandClass(re)
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return [][]token{{{kind: anyDot, class: re}}}
	case syntax.OpBeginLine, syntax.OpBeginText:
		return [][]token{{{kind: begin}}}
	case syntax.OpEndLine, syntax.OpEndText:
		return [][]token{{{kind: end}}}
	case syntax.OpCapture:
		return x.expand(re.Sub[0])
	case syntax.OpStar:
		return x.repeat(re.Sub[0], 0, -1)
	case syntax.OpPlus:
		return x.repeat(re.Sub[0], 1, -1)
	case syntax.OpQuest:
		return x.repeat(re.Sub[0], 0, 1)
	case syntax.OpRepeat:
		return x.repeat(re.Sub[0], re.Min, re.Max)
	case syntax.OpConcat:
		return x.concat(re.Sub)
	case syntax.OpAlternate:
		return x.alternate(re.Sub)
	}
	return nil // OpNoMatch
}

// expandClass spells out a small class, each character of which may be the
// owner's (example[12]), and leaves a large one wild.
func expandClass(re *syntax.Regexp) [][]token {
	n := 0
	for i := 0; i+1 < len(re.Rune); i += 2 {
		n += int(re.Rune[i+1]-re.Rune[i]) + 1
	}
	large := [][]token{{{kind: wild, class: re, min: 1, max: 1}}}
	if n > 2*maxOwnClass { // twice: both cases
		return large
	}
	var out [][]token
	for i := 0; i+1 < len(re.Rune); i += 2 {
		for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
			if checkChars(string(r)) == "" || r == ':' || r == '/' {
				out = append(out, []token{{kind: literal, text: string(r)}})
			}
		}
	}
	if len(out) > maxOwnClass {
		return large
	}
	return out
}

func (x *expander) repeat(sub *syntax.Regexp, min, max int) [][]token {
	for sub.Op == syntax.OpCapture {
		sub = sub.Sub[0]
	}
	var out [][]token
	switch {
	case sub.Op == syntax.OpAnyChar, sub.Op == syntax.OpAnyCharNotNL,
		sub.Op == syntax.OpCharClass && max != 1: // [12]? may be the owner's, like [12]
		out = [][]token{{{kind: wild, class: sub, min: min, max: max}}}
	default:
		once := x.expand(sub)
		if len(once) == 0 {
			break
		}
		before := slices.Repeat([][]token{once[0]}, clamp(min-1, 0, 8))
		for _, v := range once {
			out = appendVariant(out, append(slices.Clone(before), v)...)
		}
		if max < 0 || max > len(before)+1 {
			out = appendVariant(out, append(slices.Clone(before), once[0], once[0])...)
		}
	}
	if min == 0 {
		out = append(out, []token{})
	}
	return out
}

func (x *expander) concat(subs []*syntax.Regexp) [][]token {
	parts := make([][][]token, len(subs))
	base := make([][]token, len(subs))
	for i, sub := range subs {
		if parts[i] = x.expand(sub); len(parts[i]) == 0 {
			return nil
		}
		base[i] = parts[i][0]
	}
	out := appendVariant(nil, base...)
	if out == nil {
		return nil // too long
	}
	// Round by round, so that one long alternation does not crowd out the rest.
	for round, more := 1, true; more && len(out) < maxVariants; round++ {
		more = false
		for i := range parts {
			if round < len(parts[i]) {
				more = true
				varied := slices.Clone(base)
				varied[i] = parts[i][round]
				out = appendVariant(out, varied...)
			}
		}
	}
	return out
}

// alternate takes turns among the alternatives; of very many it takes a sample
// spread over all of them.
func (x *expander) alternate(subs []*syntax.Regexp) [][]token {
	const most = 24
	step := (len(subs) + most - 1) / most
	var parts [][][]token
	for i := 0; i < len(subs); i += step {
		parts = append(parts, x.expand(subs[i]))
	}
	var out [][]token
	for round, more := 0, true; more && len(out) < maxVariants; round++ {
		more = false
		for _, p := range parts {
			if round < len(p) {
				more = true
				out = appendVariant(out, p[round])
			}
		}
	}
	return out
}

// appendVariant joins parts to one sequence, merging literals, and appends it
// unless there are enough or it is too long.
func appendVariant(out [][]token, parts ...[]token) [][]token {
	if len(out) >= maxVariants {
		return out
	}
	var seq []token
	for _, part := range parts {
		for _, t := range part {
			if n := len(seq); n > 0 && t.kind == literal && seq[n-1].kind == literal {
				seq[n-1].text += t.text
				continue
			}
			seq = append(seq, t)
		}
		if len(seq) > maxTokens {
			return out
		}
	}
	return append(out, seq)
}

// fits reports whether a wild can spell s, and stretches s where the wild wants
// more characters.
func (t token) fits(s string) (string, bool) {
	for _, r := range s {
		if !classHas(t.class, r) {
			return "", false
		}
	}
	if short := t.min - len(s); short > 0 && short <= 63 {
		pad := t.filler()
		if pad == "" {
			return "", false
		}
		s = strings.Repeat(pad, short) + s
	}
	return s, len(s) >= t.min && (t.max < 0 || len(s) <= t.max)
}

// filler is one character of the class that may stand in a host, "" if none.
func (t token) filler() string {
	for _, r := range "a1-" {
		if classHas(t.class, r) {
			return string(r)
		}
	}
	return ""
}

func classHas(re *syntax.Regexp, r rune) bool {
	if re.Op != syntax.OpCharClass {
		return true // OpAnyChar, OpAnyCharNotNL
	}
	for i := 0; i+1 < len(re.Rune); i += 2 {
		if re.Rune[i] <= r && r <= re.Rune[i+1] {
			return true
		}
	}
	return false
}

// weight estimates the instructions that a pattern compiles to, up to limit.
func weight(re *syntax.Regexp, limit int) int {
	n := 1 + len(re.Rune)
	for _, sub := range re.Sub {
		if n += weight(sub, limit-n); n >= limit {
			return limit
		}
	}
	if re.Op == syntax.OpRepeat {
		n *= clamp(max(re.Min, re.Max), 1, 1000)
	}
	return min(n, limit)
}

func clamp(n, low, high int) int { return min(max(n, low), high) }
