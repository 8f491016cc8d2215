// Package consts has what other packages build their origins from.
package consts

// Parts of origins.
const (
	Scheme = "https" + sep
	Domain = "example.com"
	Dot    = "."
	sep    = "://"
)

// Partners is set by importers.
var Partners []string
