package corpus

// This file is about regular expressions.

import (
	"regexp"
	"strings"
)

func regexpPredicates() []Predicate {
	return []Predicate{
		{"reAnchored", true, reAnchored},
		{"reUnescapedDot", false, reUnescapedDot},
		{"reNoEnd", false, reNoEnd},
		{"reNoStart", false, reNoStart},
		{"reNoStartDotted", true, reNoStartDotted},
		{"reLocalOptionalPort", true, reLocalOptionalPort},
		{"reMatchStringFunc", true, reMatchStringFunc},
		{"reMatchStringBadPattern", true, reMatchStringBadPattern},
		{"reSubmatchCompared", true, reSubmatchCompared},
		{"reSubmatchHostSuffix", false, reSubmatchHostSuffix},
		{"reNamedGroup", true, reNamedGroup},
		{"reReplacePort", true, reReplacePort},
		{"reReplaceSubdomain", true, reReplaceSubdomain},
		{"reReplaceGreedy", false, reReplaceGreedy},
		{"reQuoteMetaJoined", true, reQuoteMetaJoined},
		{"reQuoteMetaUngrouped", false, reQuoteMetaUngrouped},
		{"reWildcardQuoted", true, reWildcardQuoted},
		{"reWildcardUnquoted", false, reWildcardUnquoted},
		{"reCaseInsensitive", true, reCaseInsensitive},
		{"reFindIndexWhole", true, reFindIndexWhole},
		{"reFindStringEqual", true, reFindStringEqual},
		{"reFindStringNotEmpty", false, reFindStringNotEmpty},
		{"reLocalhost", true, reLocalhost},
		{"reLocalhostOpen", false, reLocalhostOpen},
		{"reAlternationAnchors", false, reAlternationAnchors},
		{"reListAny", true, reListAny},
		{"reOptionalDot", false, reOptionalDot},
		{"reHostBoundary", true, reHostBoundary},
		{"reWordBoundary", false, reWordBoundary},
		{"reBytes", true, reBytes},
		{"reReplaceFunc", true, reReplaceFunc},
		{"reMultiline", true, reMultiline},
		{"reNegated", false, reNegated},
		{"reCompiledWithError", true, reCompiledWithError},
		{"reSplit", true, reSplit},
		{"reFindAllHosts", false, reFindAllHosts},
	}
}

var anchoredRE = regexp.MustCompile(`^https://([a-z0-9-]+\.)*example\.com$`)

// reAnchored has anchors and escaped dots: sound.
func reAnchored(origin string) bool {
	return anchoredRE.MatchString(origin)
}

var unescapedRE = regexp.MustCompile("^https://app.example.com$")

// reUnescapedDot lets any character stand for the dot, so appxexample.com gets in: unsound.
func reUnescapedDot(origin string) bool {
	return unescapedRE.MatchString(origin)
}

// reNoEnd has no anchor at the end: unsound.
func reNoEnd(origin string) bool {
	re := regexp.MustCompile(`^https://example\.com`)
	return re.MatchString(origin)
}

// reNoStart has no anchor at the start: unsound.
func reNoStart(origin string) bool {
	re := regexp.MustCompile(`example\.com$`)
	return re.MatchString(origin)
}

// reNoStartDotted has no anchor at the start, but a dot before the domain: sound.
func reNoStartDotted(origin string) bool {
	return regexp.MustCompile(`\.example\.com(:\d+)?$`).MatchString(origin)
}

// reLocalOptionalPort allows an optional subdomain and port: sound.
func reLocalOptionalPort(origin string) bool {
	re := regexp.MustCompile(`^https?://(?:[\w-]+\.)?example\.com(?::\d{1,5})?$`)
	return re.MatchString(origin)
}

// reMatchStringFunc uses the package-level function: sound.
func reMatchStringFunc(origin string) bool {
	ok, err := regexp.MatchString(`\Ahttps://(app|www|api)\.example\.com\z`, origin)
	if err != nil {
		return false
	}
	return ok
}

// reMatchStringBadPattern has a pattern that does not compile, so nobody gets in: sound.
func reMatchStringBadPattern(origin string) bool {
	ok, _ := regexp.MatchString(`https://(example\.com`, origin)
	return ok
}

var partsRE = regexp.MustCompile(`^(https?)://([^:/]+)(?::(\d+))?$`)

// reSubmatchCompared takes the origin apart and compares the host: sound.
func reSubmatchCompared(origin string) bool {
	m := partsRE.FindStringSubmatch(origin)
	if m == nil {
		return false
	}
	return m[1] == "https" && m[2] == "example.com" && (m[3] == "" || m[3] == "8443")
}

// reSubmatchHostSuffix takes the origin apart and forgets the dot: unsound.
func reSubmatchHostSuffix(origin string) bool {
	m := partsRE.FindStringSubmatch(origin)
	return len(m) == 4 && strings.HasSuffix(m[2], "example.com")
}

var namedRE = regexp.MustCompile(`^https://(?P<sub>[a-z]+)\.(?P<domain>[a-z.]+)$`)

// reNamedGroup compares a named group with the domain: sound.
func reNamedGroup(origin string) bool {
	m := namedRE.FindStringSubmatch(origin)
	if m == nil {
		return false
	}
	sub := m[namedRE.SubexpIndex("sub")]
	domain := m[namedRE.SubexpIndex("domain")]
	return domain == "example.com" && sub != "www"
}

var portRE = regexp.MustCompile(`:\d+$`)

// reReplacePort removes a port and compares exactly: sound.
func reReplacePort(origin string) bool {
	return portRE.ReplaceAllString(origin, "") == "https://example.com"
}

// reReplaceSubdomain removes one leading label and compares exactly: sound.
func reReplaceSubdomain(origin string) bool {
	apex := regexp.MustCompile(`^https://[^.]+\.`).ReplaceAllString(origin, "https://")
	return apex == "https://example.com"
}

// reReplaceGreedy removes everything up to the domain, dot or not: unsound.
func reReplaceGreedy(origin string) bool {
	return regexp.MustCompile(`^.*(example\.com)$`).ReplaceAllString(origin, "$1") == "example.com"
}

var joinedRE = func() *regexp.Regexp {
	quoted := make([]string, len(allowedOrigins))
	for i, o := range allowedOrigins {
		quoted[i] = regexp.QuoteMeta(o)
	}
	return regexp.MustCompile("^(" + strings.Join(quoted, "|") + ")$")
}()

// reQuoteMetaJoined is built from a quoted list inside a group: sound.
func reQuoteMetaJoined(origin string) bool {
	return joinedRE.MatchString(origin)
}

// reQuoteMetaUngrouped joins quoted origins without a group, so anchors bind to the ends only: unsound.
func reQuoteMetaUngrouped(origin string) bool {
	var quoted []string
	for _, o := range allowedOrigins {
		quoted = append(quoted, regexp.QuoteMeta(o))
	}
	re := regexp.MustCompile("^" + strings.Join(quoted, "|") + "$")
	return re.MatchString(origin)
}

func compileWildcard(pattern string) *regexp.Regexp {
	quoted := regexp.QuoteMeta(pattern)
	return regexp.MustCompile("^" + strings.ReplaceAll(quoted, `\*`, ".*") + "$")
}

// reWildcardQuoted quotes the pattern before it expands the star: sound.
func reWildcardQuoted(origin string) bool {
	return compileWildcard("https://*.example.com").MatchString(origin)
}

// reWildcardUnquoted expands the star and leaves the dots unescaped: unsound.
func reWildcardUnquoted(origin string) bool {
	pattern := strings.Replace("https://*.example.com", "*", ".*", -1)
	re, err := regexp.Compile("^" + pattern + "$")
	return err == nil && re.MatchString(origin)
}

// reCaseInsensitive ignores case: sound.
func reCaseInsensitive(origin string) bool {
	return regexp.MustCompile(`(?i)^https://(www\.)?example\.com$`).MatchString(origin)
}

// reFindIndexWhole wants the match to cover the whole value: sound.
func reFindIndexWhole(origin string) bool {
	loc := regexp.MustCompile(`https://(app\.)?example\.com`).FindStringIndex(origin)
	return loc != nil && loc[0] == 0 && loc[1] == len(origin)
}

// reFindStringEqual wants the match to equal the value: sound.
func reFindStringEqual(origin string) bool {
	re := regexp.MustCompile(`https://[a-z]+\.example\.com`)
	return origin != "" && re.FindString(origin) == origin
}

// reFindStringNotEmpty wants any match anywhere: unsound.
func reFindStringNotEmpty(origin string) bool {
	return regexp.MustCompile(`[a-z]+\.example\.com`).FindString(origin) != ""
}

// reLocalhost accepts the own machine on any port: sound.
func reLocalhost(origin string) bool {
	return regexp.MustCompile(`^https?://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?$`).MatchString(origin)
}

// reLocalhostOpen leaves the end open after localhost: unsound.
func reLocalhostOpen(origin string) bool {
	return regexp.MustCompile(`^http://localhost(:\d+)?`).MatchString(origin)
}

// reAlternationAnchors binds one anchor to each alternative: unsound.
func reAlternationAnchors(origin string) bool {
	re := regexp.MustCompile(`^https://example\.com|app\.example\.com$`)
	return re.MatchString(origin)
}

var originREs = []*regexp.Regexp{
	regexp.MustCompile(`^https://example\.com$`),
	regexp.MustCompile(`^https://[a-z-]+\.example\.com$`),
	regexp.MustCompile(`^https://pr-[0-9]+\.preview\.example\.com$`),
}

// reListAny tries a list of anchored expressions: sound.
func reListAny(origin string) bool {
	for _, re := range originREs {
		if re.MatchString(origin) {
			return true
		}
	}
	return false
}

// reOptionalDot makes the dot optional, so evilexample.com gets in: unsound.
func reOptionalDot(origin string) bool {
	return regexp.MustCompile(`^https://.*\.?example\.com$`).MatchString(origin)
}

// reHostBoundary wants the start or a dot before the domain: sound.
func reHostBoundary(origin string) bool {
	host := hostnameOf(origin)
	return regexp.MustCompile(`(^|\.)example\.com$`).MatchString(host)
}

// reWordBoundary trusts \b, which also holds before a dot or a hyphen: unsound.
func reWordBoundary(origin string) bool {
	return regexp.MustCompile(`\bexample\.com\b`).MatchString(origin)
}

// reBytes matches a byte slice: sound.
func reBytes(origin string) bool {
	return anchoredRE.Match([]byte(origin))
}

// reReplaceFunc lowers the scheme and host by a function and compares: sound.
func reReplaceFunc(origin string) bool {
	lowered := regexp.MustCompile(`[A-Z]+`).ReplaceAllStringFunc(origin, strings.ToLower)
	return lowered == "https://example.com"
}

// reMultiline anchors at lines, and an origin has one line: sound.
func reMultiline(origin string) bool {
	return regexp.MustCompile(`(?m)^https://example\.com$`).MatchString(origin)
}

// reNegated accepts what does not look like a blocked name: unsound.
func reNegated(origin string) bool {
	blocked := regexp.MustCompile(`(?i)(evil|null|localhost)`)
	return !blocked.MatchString(origin)
}

// reCompiledWithError falls back to equality when compiling fails: sound.
func reCompiledWithError(origin string) bool {
	re, err := regexp.Compile(`^https://(?=app)`)
	if err != nil {
		return origin == "https://app.example.com"
	}
	return re.MatchString(origin)
}

// reSplit splits at the separators and compares all parts: sound.
func reSplit(origin string) bool {
	parts := regexp.MustCompile(`://|:|\.`).Split(origin, -1)
	return len(parts) == 3 && parts[0] == "https" && parts[1] == "example" && parts[2] == "com"
}

// reFindAllHosts collects all labels and looks for two of them in any order: unsound.
func reFindAllHosts(origin string) bool {
	seen := map[string]bool{}
	for _, label := range regexp.MustCompile(`[a-z0-9-]+`).FindAllString(origin, -1) {
		seen[label] = true
	}
	return seen["example"] && seen["com"]
}
