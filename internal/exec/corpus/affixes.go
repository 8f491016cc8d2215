package corpus

// This file is about prefixes, suffixes and substrings, right and wrong.

import "strings"

func affixPredicates() []Predicate {
	return []Predicate{
		{"prefixOrigin", false, prefixOrigin},
		{"prefixOriginColon", true, prefixOriginColon},
		{"prefixSwapped", false, prefixSwapped},
		{"suffixBareDomain", false, suffixBareDomain},
		{"suffixDotted", true, suffixDotted},
		{"suffixDottedOrApex", true, suffixDottedOrApex},
		{"suffixSlashSlash", true, suffixSlashSlash},
		{"suffixAfterScheme", false, suffixAfterScheme},
		{"containsDomain", false, containsDomain},
		{"containsDottedDomain", false, containsDottedDomain},
		{"containsNotEvil", false, containsNotEvil},
		{"indexFound", false, indexFound},
		{"indexZero", false, indexZero},
		{"indexAtFixedOffset", false, indexAtFixedOffset},
		{"indexThenRestEmptyOrPort", true, indexThenRestEmptyOrPort},
		{"lastIndexAtEnd", false, lastIndexAtEnd},
		{"lastIndexAtEndChecked", true, lastIndexAtEndChecked},
		{"lastIndexSlash", true, lastIndexSlash},
		{"lastIndexPortStripped", true, lastIndexPortStripped},
		{"sliceEnd", true, sliceEnd},
		{"sliceFront", false, sliceFront},
		{"sliceFrontAndLength", true, sliceFrontAndLength},
		{"sliceUnchecked", true, sliceUnchecked},
		{"precedingByteDot", true, precedingByteDot},
		{"precedingByteNotLetter", false, precedingByteNotLetter},
		{"previewDeployments", false, previewDeployments},
		{"localhostPrefix", false, localhostPrefix},
		{"localhostPrefixColon", true, localhostPrefixColon},
		{"privateNetPrefix", false, privateNetPrefix},
		{"schemeOnly", false, schemeOnly},
		{"topLevelDomainOnly", false, topLevelDomainOnly},
		{"prefixAndDotCount", false, prefixAndDotCount},
		{"suffixAndDotCount", true, suffixAndDotCount},
		{"loweredSuffix", true, loweredSuffix},
		{"hasSuffixNegatedGuards", true, hasSuffixNegatedGuards},
		{"containsAnyRefused", true, containsAnyRefused},
		{"suffixListSwitch", false, suffixListSwitch},
	}
}

// prefixOrigin accepts whatever begins with a friend's origin, such as example.com.evil.net: unsound.
func prefixOrigin(origin string) bool {
	return strings.HasPrefix(origin, "https://example.com")
}

// prefixOriginColon wants the host to end at the colon of a port: sound.
func prefixOriginColon(origin string) bool {
	return origin == "https://example.com" || strings.HasPrefix(origin, "https://example.com:")
}

// prefixSwapped has the arguments the wrong way round, so https://example.co gets in: unsound.
func prefixSwapped(origin string) bool {
	if origin == "" {
		return false
	}
	return strings.HasPrefix("https://example.com", origin)
}

// suffixBareDomain forgets the dot, so evilexample.com gets in: unsound.
func suffixBareDomain(origin string) bool {
	return strings.HasSuffix(origin, "example.com")
}

// suffixDotted wants a dot before the domain: sound.
func suffixDotted(origin string) bool {
	return strings.HasSuffix(origin, ".example.com")
}

// suffixDottedOrApex accepts the domain itself or names under it: sound.
func suffixDottedOrApex(o string) bool {
	const domain = "example.com"
	if o == "https://"+domain || o == "http://"+domain {
		return true
	}
	return strings.HasPrefix(o, "http") && strings.HasSuffix(o, "."+domain)
}

// suffixSlashSlash anchors the host with the slashes before it: sound.
func suffixSlashSlash(origin string) bool {
	return strings.HasSuffix(origin, "//example.com") || strings.HasSuffix(origin, "//www.example.com")
}

// suffixAfterScheme checks both ends but not the boundary before the domain: unsound.
func suffixAfterScheme(origin string) bool {
	return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "example.com")
}

// containsDomain searches the domain anywhere: unsound.
func containsDomain(origin string) bool {
	return strings.Contains(origin, "example.com")
}

// containsDottedDomain searches the dotted domain anywhere, app.example.com.evil.net has it: unsound.
func containsDottedDomain(origin string) bool {
	return strings.Contains(origin, ".example.com")
}

// containsNotEvil refuses what looks evil and accepts the rest: unsound.
func containsNotEvil(origin string) bool {
	if strings.Contains(origin, "evil") || origin == "null" {
		return false
	}
	return true
}

// indexFound takes any position of the domain: unsound.
func indexFound(origin string) bool {
	return strings.Index(origin, "example.com") >= 0
}

// indexZero is a prefix test in disguise: unsound.
func indexZero(origin string) bool {
	return strings.Index(origin, siteOrigin) == 0
}

// indexAtFixedOffset wants the host right after the scheme but leaves its end open: unsound.
func indexAtFixedOffset(origin string) bool {
	at := strings.Index(origin, "app.example.com")
	return at == len("https://") || at == len("http://")
}

// indexThenRestEmptyOrPort looks at what follows the host: sound.
func indexThenRestEmptyOrPort(origin string) bool {
	const host = "://example.com"
	i := strings.Index(origin, host)
	if i < 0 {
		return false
	}
	if i != 4 && i != 5 {
		return false
	}
	rest := origin[i+len(host):]
	return rest == "" || rest[0] == ':'
}

// lastIndexAtEnd forgets that -1 can equal the difference of the lengths, as for https://abc.io: unsound.
func lastIndexAtEnd(origin string) bool {
	const suffix = "app.example.com"
	return strings.LastIndex(origin, suffix) == len(origin)-len(suffix)
}

// lastIndexAtEndChecked excludes -1 and wants a dot: sound.
func lastIndexAtEndChecked(origin string) bool {
	const suffix = ".example.com"
	i := strings.LastIndex(origin, suffix)
	return i != -1 && i == len(origin)-len(suffix)
}

// lastIndexSlash compares what follows the last slash: sound.
func lastIndexSlash(origin string) bool {
	host := origin[strings.LastIndex(origin, "/")+1:]
	if host == "example.com" {
		return true
	}
	return strings.HasSuffix(host, ".example.com")
}

// lastIndexPortStripped cuts a port off and compares exactly: sound.
func lastIndexPortStripped(origin string) bool {
	o := origin
	if i := strings.LastIndexByte(o, ':'); i > len("https:") {
		o = o[:i]
	}
	return o == "https://example.com" || o == "http://example.com"
}

// sliceEnd slices the end off and compares it, dot included: sound.
func sliceEnd(origin string) bool {
	const want = ".example.com"
	n := len(origin) - len(want)
	if n < 0 {
		return false
	}
	return origin[n:] == want
}

// sliceFront slices the front off and compares it, leaving the end open: unsound.
func sliceFront(origin string) bool {
	want := "https://app.example.com"
	return len(origin) >= len(want) && origin[:len(want)] == want
}

// sliceFrontAndLength compares the front and the length, which is equality: sound.
func sliceFrontAndLength(origin string) bool {
	want := "https://app.example.com"
	if len(origin) != len(want) {
		return false
	}
	return origin[:8] == want[:8] && origin[8:] == want[8:]
}

// sliceUnchecked slices without a length check, panics on short values, and compares exactly: sound.
func sliceUnchecked(origin string) bool {
	return origin[:8] == "https://" && origin[len("https://"):] == "example.com"
}

// precedingByteDot looks at the byte before the domain: sound.
func precedingByteDot(origin string) bool {
	const domain = "example.com"
	if !strings.HasSuffix(origin, domain) {
		return false
	}
	if len(origin) == len(domain) {
		return false
	}
	switch origin[len(origin)-len(domain)-1] {
	case '.', '/':
		return true
	}
	return false
}

// precedingByteNotLetter excludes letters before the domain but not a hyphen: unsound.
func precedingByteNotLetter(origin string) bool {
	rest, ok := strings.CutSuffix(origin, "example.com")
	if !ok || rest == "" {
		return false
	}
	c := rest[len(rest)-1]
	return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
}

// previewDeployments trusts names on shared hosting that anybody can pick: unsound.
func previewDeployments(origin string) bool {
	if origin == siteOrigin {
		return true
	}
	return strings.HasPrefix(origin, "https://myapp-") && strings.HasSuffix(origin, ".vercel.app")
}

// localhostPrefix accepts localhost.evil.net: unsound.
func localhostPrefix(origin string) bool {
	return origin == siteOrigin || strings.HasPrefix(origin, "http://localhost")
}

// localhostPrefixColon wants the colon of a port after localhost: sound.
func localhostPrefixColon(origin string) bool {
	return origin == siteOrigin || strings.HasPrefix(origin, "http://localhost:")
}

// privateNetPrefix takes 192.168.evil.net for an address: unsound.
func privateNetPrefix(origin string) bool {
	for _, p := range []string{"http://192.168.", "http://10.", "http://127.0.0.1"} {
		if strings.HasPrefix(origin, p) {
			return true
		}
	}
	return false
}

// schemeOnly accepts every https origin: unsound.
func schemeOnly(origin string) bool {
	return strings.HasPrefix(strings.ToLower(origin), "https://")
}

// topLevelDomainOnly accepts everything under .com: unsound.
func topLevelDomainOnly(origin string) bool {
	return strings.HasSuffix(origin, ".com")
}

// prefixAndDotCount wants two dots after a fixed first label, app.evil.net has them: unsound.
func prefixAndDotCount(origin string) bool {
	return strings.HasPrefix(origin, "https://app.") && strings.Count(origin, ".") == 2
}

// suffixAndDotCount allows one level of subdomains: sound.
func suffixAndDotCount(origin string) bool {
	return strings.Count(origin, ".") == 2 && strings.HasSuffix(origin, ".example.com")
}

// loweredSuffix lowers the case before a dotted suffix test: sound.
func loweredSuffix(origin string) bool {
	lower := strings.ToLower(origin)
	return strings.HasSuffix(lower, ".example.com") || lower == "https://example.com"
}

// hasSuffixNegatedGuards refuses step by step and accepts what passes all: sound.
func hasSuffixNegatedGuards(origin string) bool {
	if !strings.HasPrefix(origin, "https://") {
		return false
	}
	host := origin[len("https://"):]
	if host == "" || host[0] == '.' {
		return false
	}
	if !strings.HasSuffix("."+host, ".example.com") {
		return false
	}
	return true
}

// containsAnyRefused refuses odd characters before a dotted suffix test: sound.
func containsAnyRefused(origin string) bool {
	host := strings.TrimPrefix(origin, "https://")
	if strings.ContainsAny(host, "/@:?#\\ ") || strings.ContainsRune(host, '%') {
		return false
	}
	return strings.HasSuffix(host, ".example.com")
}

// suffixListSwitch has one case that forgets the dot: unsound.
func suffixListSwitch(origin string) bool {
	switch {
	case strings.HasSuffix(origin, ".example.com"):
		return true
	case strings.HasSuffix(origin, ".example.test"):
		return true
	case strings.HasSuffix(origin, "myexample.com"), strings.HasSuffix(origin, "lexample.com"):
		return true
	}
	return false
}
