package library

import (
	"strconv"
	"strings"
)

// Before reports whether the library in use is known to be older than a
// version. An unknown version counts as the newest.
func (v *View) Before(version string) bool { return older(v.Version, version) }

// Flaw makes a known flaw of an old version part of the answer: id is an
// advisory or empty, fixed the version that mends it.
func (v *View) Flaw(id, fixed string) {
	v.advisory = "fixed in " + fixed
	if id != "" {
		v.advisory = id + ", " + v.advisory
	}
}

// older reports whether version a is known and comes before b.
func older(a, b string) bool {
	x, preX, ok := parseVersion(a)
	if !ok {
		return false
	}
	y, preY, _ := parseVersion(b)
	for i := range x {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return preX && !preY
}

// parseVersion reads "v1.2.3-pre+build"; pre says that it is a pre-release or
// pseudo-version.
func parseVersion(s string) (n [3]int, pre, ok bool) {
	s, ok = strings.CutPrefix(s, "v")
	if !ok {
		return n, false, false
	}
	s, _, _ = strings.Cut(s, "+")
	s, _, pre = strings.Cut(s, "-")
	parts := strings.Split(s, ".")
	if len(parts) > 3 {
		return n, false, false
	}
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil {
			return n, false, false
		}
		n[i] = v
	}
	return n, pre, true
}
