// Package cors is a stub of goa.design/plugins/v3/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import "regexp"

func MatchOrigin(origin, spec string) bool { return false }

func MatchOriginRegexp(origin string, spec *regexp.Regexp) bool { return false }
