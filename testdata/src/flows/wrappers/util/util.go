// Package util has whatever is needed everywhere.
package util

import "strings"

// InSlice reports whether a list holds a text, whatever the case.
func InSlice(s string, list []string) bool {
	for i := 0; i < len(list); i++ {
		if strings.EqualFold(strings.TrimSpace(list[i]), s) {
			return true
		}
	}
	return false
}

// Keys returns the keys of a map of switches that are on.
func Keys(m map[string]bool) (keys []string) {
	for k, on := range m {
		if on {
			keys = append(keys, k)
		}
	}
	return keys
}

// Or returns the first text that is not empty.
func Or(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// Host returns what stands between the scheme and the path.
func Host(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	return host
}

// IsURL reports whether a text looks like a URL.
func IsURL(s string) bool { return strings.Contains(s, "://") }
