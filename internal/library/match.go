package library

import (
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// How libraries compare an entry with a request's origin.

// exact compares byte by byte.
func exact(entry, origin string) bool { return entry == origin }

// fold compares without regard to case.
func fold(entry, origin string) bool { return strings.EqualFold(entry, origin) }

// oneStar treats the first "*" of an entry as any text; the rest is literal,
// further stars included.
func oneStar(entry, origin string) bool {
	prefix, suffix, found := strings.Cut(entry, "*")
	if !found {
		return entry == origin
	}
	return len(origin) >= len(prefix)+len(suffix) && strings.HasPrefix(origin, prefix) && strings.HasSuffix(origin, suffix)
}

// foldOneStar is oneStar without regard to case.
func foldOneStar(entry, origin string) bool {
	return oneStar(strings.ToLower(entry), strings.ToLower(origin))
}

// requested returns the method that a preflight asks for.
func requested(p policy.Probe) string {
	if p.Method == "" {
		return "PUT"
	}
	return p.Method
}

// requestedHeaders returns the headers that a preflight asks for.
func requestedHeaders(p policy.Probe) string {
	if p.Headers == "" {
		return "x-evil"
	}
	return p.Headers
}

// canonicalList spells a list of header names as net/http does.
func canonicalList(names string) string {
	var out []string
	for _, n := range strings.Split(names, ",") {
		out = append(out, http.CanonicalHeaderKey(strings.TrimSpace(n)))
	}
	return strings.Join(out, ", ")
}

// spelledList makes a header value of a list, each name once.
func spelledList(v *View, name string, spell func(string) string) []policy.Field {
	items, complete := v.List(name)
	var texts []string
	for _, it := range items {
		if t := spell(strings.ToLower(strings.TrimSpace(it.Text))); !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return []policy.Field{{Text: strings.Join(texts, ","), Known: complete, Pos: v.vals[name].Pos}}
}

// globPattern is the regular expression of an entry in which "*" is any text
// and "?" any character, as echo and beego make it.
func globPattern(entry string) *regexp.Regexp {
	pattern := regexp.QuoteMeta(entry)
	pattern = strings.ReplaceAll(pattern, `\*`, ".*")
	pattern = strings.ReplaceAll(pattern, `\?`, ".")
	re, err := regexp.Compile("^" + pattern + "$")
	if err != nil {
		return nil
	}
	return re
}

// lastLabels compares labels from the right until the entry has a "*", which
// ends the comparison with success: "https://example.*" lets every https origin
// in. Schemes must be equal. It is echo's matchSubdomain, which fiber copied.
func lastLabels(entry, origin string) bool {
	scheme, auth, ok := strings.Cut(entry, "://")
	originScheme, originAuth, okOrigin := strings.Cut(origin, "://")
	if !ok || !okOrigin || len(originAuth) > 253 {
		return false
	}
	if s, _, _ := strings.Cut(scheme, ":"); s != strings.SplitN(originScheme, ":", 2)[0] {
		return false
	}
	want, have := strings.Split(auth, "."), strings.Split(originAuth, ".")
	for i := range have {
		if i >= len(want) {
			return false
		}
		switch w := want[len(want)-1-i]; w {
		case "*":
			return true
		case have[len(have)-1-i]:
		default:
			return false
		}
	}
	return false
}

// lines makes a header that is sent once per text.
func lines(texts ...string) []policy.Field {
	out := make([]policy.Field, len(texts))
	for i, t := range texts {
		out[i] = policy.Field{Text: t, Known: true}
	}
	return out
}

// Names that Vary lists on a preflight.
const (
	varyMethod  = "Access-Control-Request-Method"
	varyHeaders = "Access-Control-Request-Headers"
	varyAll     = "Origin, " + varyMethod + ", " + varyHeaders
)

func known(text string) []policy.Field { return []policy.Field{{Text: text, Known: true}} }
