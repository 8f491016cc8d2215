package library

import (
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

func known(text string) []policy.Field { return []policy.Field{{Text: text, Known: true}} }

// containsFold reports whether a known item equals text without regard to case.
func containsFold(items []Item, text string) bool {
	for _, it := range items {
		if it.Known && strings.EqualFold(it.Text, text) {
			return true
		}
	}
	return false
}
