// Package text has helpers that know nothing of what they are used for.
package text

import "strings"

// In reports whether a list holds a text.
func In(list []string, s string) bool {
	for _, x := range list {
		if strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}

// EndsWith reports whether a text ends with one of several.
func EndsWith(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}
