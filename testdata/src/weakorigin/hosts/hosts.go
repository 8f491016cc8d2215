// Package hosts compares origins for other packages.
package hosts

import "strings"

// Ours misses the dot: the package that asks lets strangers in.
func Ours(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// Own requires TLS and a whole label.
func Own(origin string) bool {
	host, ok := strings.CutPrefix(origin, "https://")
	return ok && (host == "example.com" || strings.HasSuffix(host, ".example.com"))
}
