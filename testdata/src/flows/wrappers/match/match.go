// Package match compares texts.
package match

import (
	"path"
	"regexp"
	"strings"
)

// Suffix reports whether a host is a domain or ends with it.
func Suffix(host, domain string) bool { return strings.HasSuffix(host, domain) }

// Domain reports whether a host is a domain or below it.
func Domain(host, domain string) bool {
	return host != "" && host == domain || strings.HasSuffix(host, "."+domain)
}

// Glob reports whether one of several patterns matches.
func Glob(s string, patterns ...string) bool {
	for _, p := range patterns {
		if ok, err := path.Match(p, s); err == nil && ok {
			return true
		}
	}
	return false
}

// Rule is a compiled expression.
type Rule struct{ re *regexp.Regexp }

// MustRule compiles an expression.
func MustRule(expr string) Rule { return Rule{regexp.MustCompile(expr)} }

// Fits reports whether a text fits.
func (r Rule) Fits(s string) bool { return r.re.MatchString(s) }

// Any is a function that is true if one of several is.
func Any(fs ...func(string) bool) func(string) bool {
	return func(s string) bool {
		for _, f := range fs {
			if f(s) {
				return true
			}
		}
		return false
	}
}
