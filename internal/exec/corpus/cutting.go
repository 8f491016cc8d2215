package corpus

// This file is about taking an origin apart with Split, Cut, Trim and friends.

import (
	"strings"
	"unicode"
)

func cuttingPredicates() []Predicate {
	return []Predicate{
		{"splitDotsLastTwo", true, splitDotsLastTwo},
		{"splitDotsSecondLabel", false, splitDotsSecondLabel},
		{"splitSchemeIndexed", true, splitSchemeIndexed},
		{"splitNHostAndPort", true, splitNHostAndPort},
		{"splitColonHost", true, splitColonHost},
		{"splitAfterLabels", true, splitAfterLabels},
		{"splitOnDomain", false, splitOnDomain},
		{"cutSchemeHostSet", true, cutSchemeHostSet},
		{"cutAtDomain", false, cutAtDomain},
		{"cutAtDomainBothSides", true, cutAtDomainBothSides},
		{"cutPrefixSuffixLabel", true, cutPrefixSuffixLabel},
		{"cutSuffixBare", false, cutSuffixBare},
		{"trimPrefixFold", true, trimPrefixFold},
		{"trimPrefixTwice", true, trimPrefixTwice},
		{"trimSuffixChanged", false, trimSuffixChanged},
		{"trimLeftCutset", false, trimLeftCutset},
		{"trimRightPort", true, trimRightPort},
		{"trimBothCutset", false, trimBothCutset},
		{"trimFuncSpace", true, trimFuncSpace},
		{"trimLeftFuncScheme", true, trimLeftFuncScheme},
		{"fieldsOfHeader", true, fieldsOfHeader},
		{"fieldsOfSetting", true, fieldsOfSetting},
		{"fieldsFuncSetting", true, fieldsFuncSetting},
		{"fieldsFuncLabels", false, fieldsFuncLabels},
		{"commaJoinedAny", true, commaJoinedAny},
		{"registrableByHand", true, registrableByHand},
		{"labelByLabel", true, labelByLabel},
	}
}

// splitDotsLastTwo compares the last two labels, with at least three of them: sound.
func splitDotsLastTwo(origin string) bool {
	parts := strings.Split(origin, ".")
	n := len(parts)
	return n > 2 && parts[n-2] == "example" && parts[n-1] == "com"
}

// splitDotsSecondLabel compares the second label, which app.example.com.evil.net shares: unsound.
func splitDotsSecondLabel(origin string) bool {
	parts := strings.Split(origin, ".")
	if len(parts) < 2 {
		return false
	}
	return parts[1] == "example"
}

// splitSchemeIndexed indexes the second part without a check, panics without one, and compares exactly: sound.
func splitSchemeIndexed(origin string) bool {
	return strings.Split(origin, "://")[1] == "example.com"
}

// splitNHostAndPort takes scheme, host and port apart: sound.
func splitNHostAndPort(origin string) bool {
	parts := strings.SplitN(origin, ":", 3)
	if len(parts) < 2 || parts[0] != "https" {
		return false
	}
	if parts[1] != "//example.com" && parts[1] != "//app.example.com" {
		return false
	}
	return len(parts) == 2 || parts[2] == "8443"
}

// splitColonHost ignores the port and compares the host: sound.
func splitColonHost(origin string) bool {
	_, rest, found := strings.Cut(origin, "://")
	if !found {
		return false
	}
	host := strings.Split(rest, ":")[0]
	return host == "example.com" || host == "localhost"
}

// splitAfterLabels keeps the separators and compares the last two pieces: sound.
func splitAfterLabels(origin string) bool {
	pieces := strings.SplitAfter(origin, ".")
	if len(pieces) < 3 {
		return false
	}
	return pieces[len(pieces)-2]+pieces[len(pieces)-1] == "example.com"
}

// splitOnDomain only counts the parts around the domain: unsound.
func splitOnDomain(origin string) bool {
	return len(strings.Split(origin, ".example.com")) == 2
}

// cutSchemeHostSet looks the host up and does not mind the scheme: sound.
func cutSchemeHostSet(origin string) bool {
	if _, host, ok := strings.Cut(origin, "://"); ok {
		_, known := hostSet[host]
		return known
	}
	return false
}

// cutAtDomain cuts at the domain and checks only what is before: unsound.
func cutAtDomain(origin string) bool {
	before, _, found := strings.Cut(origin, "example.com")
	return found && (before == "https://" || strings.HasSuffix(before, "."))
}

// cutAtDomainBothSides checks what is before and after the domain: sound.
func cutAtDomainBothSides(origin string) bool {
	before, after, found := strings.Cut(origin, "example.com")
	if !found || after != "" {
		return false
	}
	return before == "https://" || strings.HasSuffix(before, ".")
}

// cutPrefixSuffixLabel wants exactly one label between scheme and domain: sound.
func cutPrefixSuffixLabel(origin string) bool {
	rest, ok := strings.CutPrefix(origin, "https://")
	if !ok {
		return false
	}
	label, ok := strings.CutSuffix(rest, ".example.com")
	return ok && label != "" && !strings.Contains(label, ".")
}

// cutSuffixBare cuts the bare domain off and accepts any rest: unsound.
func cutSuffixBare(origin string) bool {
	_, ok := strings.CutSuffix(origin, "example.com")
	return ok
}

// trimPrefixFold compares the host without the scheme, ignoring case: sound.
func trimPrefixFold(origin string) bool {
	return strings.EqualFold(strings.TrimPrefix(origin, "https://"), "app.example.com")
}

// trimPrefixTwice removes the scheme and an optional www: sound.
func trimPrefixTwice(origin string) bool {
	host := strings.TrimPrefix(origin, "https://")
	host = strings.TrimPrefix(host, "www.")
	return host == "example.com"
}

// trimSuffixChanged asks whether trimming the bare domain changes anything: unsound.
func trimSuffixChanged(origin string) bool {
	return strings.TrimSuffix(origin, "example.com") != origin
}

// trimLeftCutset takes TrimLeft's cutset for a prefix, so texample.com gets in: unsound.
func trimLeftCutset(origin string) bool {
	return strings.TrimLeft(origin, "https://") == "example.com"
}

// trimRightPort trims digits and the colon at the end before comparing: sound.
func trimRightPort(origin string) bool {
	return strings.TrimRight(origin, ":0123456789") == "https://example.com"
}

// trimBothCutset trims letters of the scheme at both ends, so hexample.com gets in: unsound.
func trimBothCutset(origin string) bool {
	return strings.Trim(origin, "htps:/") == "example.com"
}

// trimFuncSpace trims white space with a function before comparing: sound.
func trimFuncSpace(origin string) bool {
	return strings.TrimFunc(origin, unicode.IsSpace) == siteOrigin
}

// trimLeftFuncScheme trims everything up to the slashes by a stateful function: sound.
func trimLeftFuncScheme(origin string) bool {
	slashes := 0
	host := strings.TrimLeftFunc(origin, func(r rune) bool {
		if slashes == 2 {
			return false
		}
		if r == '/' {
			slashes++
		}
		return true
	})
	return slashes == 2 && host == "example.com"
}

// fieldsOfHeader wants every origin in a space separated value to be known: sound.
func fieldsOfHeader(origin string) bool {
	fields := strings.Fields(origin)
	if len(fields) == 0 {
		return false
	}
	for _, f := range fields {
		if f != siteOrigin && f != appOrigin {
			return false
		}
	}
	return true
}

// fieldsOfSetting splits a setting at white space and compares: sound.
func fieldsOfSetting(origin string) bool {
	const setting = "https://example.com\n\thttps://api.example.com   http://localhost:3000"
	for _, o := range strings.Fields(setting) {
		if o == origin {
			return true
		}
	}
	return false
}

// fieldsFuncSetting splits a setting at several separators and compares: sound.
func fieldsFuncSetting(origin string) bool {
	sep := func(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) }
	for _, o := range strings.FieldsFunc("https://example.com; https://www.example.com,,", sep) {
		if o == origin {
			return true
		}
	}
	return false
}

// fieldsFuncLabels looks for a label sequence anywhere in the name: unsound.
func fieldsFuncLabels(origin string) bool {
	words := strings.FieldsFunc(origin, func(r rune) bool {
		return !unicode.IsLetter(r)
	})
	for i := 0; i+1 < len(words); i++ {
		if words[i] == "example" && words[i+1] == "com" {
			return true
		}
	}
	return false
}

// commaJoinedAny accepts a value of which one comma part is known, and browsers send one part: sound.
func commaJoinedAny(origin string) bool {
	for part := range strings.SplitSeq(origin, ",") {
		if strings.TrimSpace(part) == siteOrigin {
			return true
		}
	}
	return false
}

// registrableByHand computes the last two labels and compares them with the domain: sound.
func registrableByHand(origin string) bool {
	_, host, ok := strings.Cut(origin, "://")
	if !ok {
		return false
	}
	if i := strings.IndexByte(host, ':'); i >= 0 {
		host = host[:i]
	}
	last := strings.LastIndex(host, ".")
	if last <= 0 {
		return false
	}
	second := strings.LastIndex(host[:last], ".")
	return host[second+1:] == "example.com"
}

// labelByLabel compares labels from the right in a loop: sound.
func labelByLabel(origin string) bool {
	_, host, _ := strings.Cut(origin, "//")
	have := strings.Split(host, ".")
	want := strings.Split("example.com", ".")
	if len(have) < len(want) {
		return false
	}
	for i := 1; i <= len(want); i++ {
		if have[len(have)-i] != want[len(want)-i] {
			return false
		}
	}
	return true
}
