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

// older reports whether version a is known and comes before b. The versions
// v0.0.0-... of a module that was never tagged tell their time and nothing else.
func older(a, b string) bool {
	x, preX, ok := parseVersion(a)
	y, preY, _ := parseVersion(b)
	if untagged := [3]int{}; !ok || x == untagged && y != untagged {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return preX != "" && (preY == "" || preX < preY)
}

// parseVersion reads "v1.2.3-pre+build"; pre is empty except for pre-releases
// and pseudo-versions, whose order it gives by their time.
func parseVersion(s string) (n [3]int, pre string, ok bool) {
	s, ok = strings.CutPrefix(s, "v")
	if !ok {
		return n, "", false
	}
	s, _, _ = strings.Cut(s, "+")
	s, pre, _ = strings.Cut(s, "-")
	parts := strings.Split(s, ".")
	if len(parts) > 3 {
		return n, "", false
	}
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil {
			return n, "", false
		}
		n[i] = v
	}
	return n, pre, true
}
