package corpus

// This file is about rewriting an origin, or building the expected one, before
// the comparison.

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

func rewritePredicates() []Predicate {
	return []Predicate{
		{"replaceWWW", false, replaceWWW},
		{"replaceSchemeAll", true, replaceSchemeAll},
		{"replaceDomainAway", false, replaceDomainAway},
		{"replacerStripsScheme", true, replacerStripsScheme},
		{"replacerNormalises", false, replacerNormalises},
		{"builderExpected", true, builderExpected},
		{"builderLowered", true, builderLowered},
		{"mapDropsPunctuation", false, mapDropsPunctuation},
		{"mapLowersASCII", true, mapLowersASCII},
		{"mapStripsDigits", false, mapStripsDigits},
		{"sprintfSubdomain", true, sprintfSubdomain},
		{"sprintfQuoted", true, sprintfQuoted},
		{"sprintfPadded", true, sprintfPadded},
		{"sprintfTruncated", false, sprintfTruncated},
		{"sprintWidthVerbs", true, sprintWidthVerbs},
		{"sscanfPort", true, sscanfPort},
		{"concatenatedKey", true, concatenatedKey},
		{"concatenatedBoth", false, concatenatedBoth},
		{"portRangeAtoi", true, portRangeAtoi},
		{"portParseIgnoredError", true, portParseIgnoredError},
		{"quoteComparison", true, quoteComparison},
		{"joinReversed", true, joinReversed},
		{"repeatedPrefix", true, repeatedPrefix},
		{"upperCompared", true, upperCompared},
		{"titleCased", true, titleCased},
	}
}

// replaceWWW removes "www." anywhere, so exwww.ample.com becomes a friend: unsound.
func replaceWWW(origin string) bool {
	return strings.Replace(origin, "www.", "", 1) == "https://example.com"
}

// replaceSchemeAll upgrades the scheme before comparing: sound.
func replaceSchemeAll(origin string) bool {
	return strings.ReplaceAll(origin, "http://", "https://") == "https://example.com"
}

// replaceDomainAway only asks whether the domain occurred: unsound.
func replaceDomainAway(origin string) bool {
	return len(strings.ReplaceAll(origin, ".example.com", "")) < len(origin)
}

var stripScheme = strings.NewReplacer("https://", "", "http://", "")

// replacerStripsScheme removes schemes with a Replacer and compares the host: sound.
func replacerStripsScheme(origin string) bool {
	return stripScheme.Replace(origin) == "example.com"
}

// replacerNormalises drops hyphens to be tolerant, so exam-ple.com gets in: unsound.
func replacerNormalises(origin string) bool {
	r := strings.NewReplacer("-", "", "_", "", "http://", "https://")
	return r.Replace(origin) == "https://example.com"
}

// builderExpected writes the expected origin into a Builder: sound.
func builderExpected(origin string) bool {
	var b strings.Builder
	b.WriteString("https")
	b.WriteRune(':')
	b.WriteByte('/')
	b.WriteByte('/')
	fmt.Fprintf(&b, "%s.%s", "app", "example.com")
	return b.String() == origin && b.Len() == len(origin)
}

// builderLowered lowers the origin rune by rune into a Builder: sound.
func builderLowered(origin string) bool {
	var b strings.Builder
	for _, r := range origin {
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() == "https://example.com"
}

// mapDropsPunctuation keeps letters only, so exam-ple.com gets in: unsound.
func mapDropsPunctuation(origin string) bool {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, origin)
	return letters == "httpsexamplecom"
}

func lowerASCII(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + ('a' - 'A')
	}
	return r
}

// mapLowersASCII lowers ASCII letters before the comparison: sound.
func mapLowersASCII(origin string) bool {
	return strings.Map(lowerASCII, origin) == siteOrigin
}

// mapStripsDigits removes digits and hyphens from the host before a suffix test without a dot: unsound.
func mapStripsDigits(origin string) bool {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9', r == '-':
			return -1
		}
		return r
	}, origin)
	return strings.HasSuffix(plain, "example.com")
}

// sprintfSubdomain formats each allowed subdomain: sound.
func sprintfSubdomain(origin string) bool {
	for _, sub := range []string{"www", "app", "api"} {
		if origin == fmt.Sprintf("https://%s.example.com", sub) {
			return true
		}
	}
	return false
}

// sprintfQuoted compares quoted forms, which are equal for equal origins: sound.
func sprintfQuoted(origin string) bool {
	return fmt.Sprintf("%q", origin) == `"https://example.com"`
}

// sprintfPadded pads to a width and compares exactly: sound.
func sprintfPadded(origin string) bool {
	return fmt.Sprintf("%-24s|", origin) == "https://app.example.com |"
}

// sprintfTruncated formats at most nineteen characters, so example.com.evil.net gets in: unsound.
func sprintfTruncated(origin string) bool {
	return fmt.Sprintf("%.19s", origin) == "https://example.com"
}

// sprintWidthVerbs formats scheme, host and port with different verbs: sound.
func sprintWidthVerbs(origin string) bool {
	want := fmt.Sprintf("%v://%s:%d", "http", "localhost", 3000)
	also := fmt.Sprint("http://localhost:", 8080)
	return origin == want || origin == also
}

// sscanfPort reads a port number after a fixed text and formats it back: sound.
func sscanfPort(origin string) bool {
	var port int
	n, err := fmt.Sscanf(origin, "http://localhost:%d", &port)
	if err != nil || n != 1 {
		return false
	}
	return origin == fmt.Sprintf("http://localhost:%d", port)
}

// concatenatedKey concatenates a tenant and the origin and compares the key: sound.
func concatenatedKey(origin string) bool {
	tenant := "acme"
	key := tenant + "|" + origin
	switch key {
	case "acme|https://example.com", "acme|https://app.example.com":
		return true
	}
	return false
}

// concatenatedBoth searches a friend in the origin put before and after a separator: unsound.
func concatenatedBoth(origin string) bool {
	return strings.Contains("<"+origin+">", "example.com>")
}

// portRangeAtoi accepts localhost on a range of ports: sound.
func portRangeAtoi(origin string) bool {
	p, ok := strings.CutPrefix(origin, "http://localhost:")
	if !ok {
		return origin == siteOrigin
	}
	port, err := strconv.Atoi(p)
	return err == nil && 3000 <= port && port <= 3999
}

// portParseIgnoredError ignores the error of ParseUint, after the host was compared: sound.
func portParseIgnoredError(origin string) bool {
	host, p, _ := strings.Cut(strings.TrimPrefix(origin, "https://"), ":")
	if host != "example.com" {
		return false
	}
	port, _ := strconv.ParseUint(p, 10, 16)
	return port == 0 || port == 8443
}

// quoteComparison compares strconv.Quote forms: sound.
func quoteComparison(origin string) bool {
	return strconv.Quote(origin) == strconv.Quote(appOrigin)
}

// joinReversed reverses the labels and compares a prefix that ends in a dot: sound.
func joinReversed(origin string) bool {
	host := strings.TrimPrefix(origin, "https://")
	labels := strings.Split(host, ".")
	for i, j := 0, len(labels)-1; i < j; i, j = i+1, j-1 {
		labels[i], labels[j] = labels[j], labels[i]
	}
	return strings.HasPrefix(strings.Join(labels, ".")+".", "com.example.")
}

// repeatedPrefix builds the scheme's slashes with Repeat: sound.
func repeatedPrefix(origin string) bool {
	return origin == "https:"+strings.Repeat("/", 2)+"example.com"
}

// upperCompared raises both sides before the comparison: sound.
func upperCompared(origin string) bool {
	return strings.ToUpper(origin) == strings.ToUpper(siteOrigin)
}

// titleCased compares with a first letter raised by hand: sound.
func titleCased(origin string) bool {
	if origin == "" {
		return false
	}
	return strings.ToUpper(origin[:1])+origin[1:] == "Https://example.com"
}
