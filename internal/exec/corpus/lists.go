package corpus

// This file is about hand-written loops over allow-lists.

import (
	"bufio"
	"strings"
)

func listPredicates() []Predicate {
	return []Predicate{
		{"listLoopReturn", true, listLoopReturn},
		{"listLoopFlagBreak", true, listLoopFlagBreak},
		{"listLoopContinue", true, listLoopContinue},
		{"listClassicFor", true, listClassicFor},
		{"listRangeInt", true, listRangeInt},
		{"listBackwards", true, listBackwards},
		{"listNestedSchemesHostsPorts", true, listNestedSchemesHostsPorts},
		{"listLastComparisonWins", true, listLastComparisonWins},
		{"listAnyDifferent", false, listAnyDifferent},
		{"listPrefixEntries", false, listPrefixEntries},
		{"listSuffixEntries", false, listSuffixEntries},
		{"listDottedSuffixEntries", true, listDottedSuffixEntries},
		{"listWithStar", false, listWithStar},
		{"listStarSkipped", true, listStarSkipped},
		{"listJoinedContains", false, listJoinedContains},
		{"listDelimitedContains", true, listDelimitedContains},
		{"listCSVTrimmed", true, listCSVTrimmed},
		{"listCSVTrailingComma", false, listCSVTrailingComma},
		{"listWildcardSubdomains", true, listWildcardSubdomains},
		{"listWildcardSloppy", false, listWildcardSloppy},
		{"listOfStructs", true, listOfStructs},
		{"listOfStructPointers", true, listOfStructPointers},
		{"listMatrix", true, listMatrix},
		{"listAppended", true, listAppended},
		{"listRulesFirstMatch", true, listRulesFirstMatch},
		{"listRulesCatchAll", false, listRulesCatchAll},
		{"listEmptyMeansAll", false, listEmptyMeansAll},
		{"listScannerLines", true, listScannerLines},
		{"listCopiedSlice", true, listCopiedSlice},
		{"listSubslice", true, listSubslice},
		{"listWhileShrinking", true, listWhileShrinking},
	}
}

var allowedOrigins = []string{
	"https://example.com",
	"https://www.example.com",
	"https://app.example.com",
}

// listLoopReturn returns on the first equal entry: sound.
func listLoopReturn(origin string) bool {
	for _, allowed := range allowedOrigins {
		if origin == allowed {
			return true
		}
	}
	return false
}

// listLoopFlagBreak sets a flag and breaks on an equal entry: sound.
func listLoopFlagBreak(origin string) bool {
	found := false
	for i := range allowedOrigins {
		if allowedOrigins[i] == origin {
			found = true
			break
		}
	}
	return found
}

// listLoopContinue skips entries that differ: sound.
func listLoopContinue(origin string) bool {
	n := 0
	for _, o := range allowedOrigins {
		if !strings.EqualFold(o, origin) {
			continue
		}
		n++
	}
	return n != 0
}

// listClassicFor walks the list with an index variable: sound.
func listClassicFor(origin string) bool {
	var i int
	for i = 0; i < len(allowedOrigins); i++ {
		if allowedOrigins[i] == origin {
			break
		}
	}
	return i < len(allowedOrigins)
}

// listRangeInt walks the list with a range over its length: sound.
func listRangeInt(origin string) bool {
	for i := range len(allowedOrigins) {
		if origin == allowedOrigins[i] {
			return true
		}
	}
	return false
}

// listBackwards walks the list from its end: sound.
func listBackwards(origin string) bool {
	i := len(allowedOrigins) - 1
	for i >= 0 && allowedOrigins[i] != origin {
		i--
	}
	return i != -1
}

// listNestedSchemesHostsPorts builds all combinations and compares each exactly: sound.
func listNestedSchemesHostsPorts(origin string) bool {
	schemes := []string{"http", "https"}
	hosts := []string{"example.com", "app.example.com"}
	ports := []string{"", ":8080", ":8443"}
	for _, s := range schemes {
		for _, h := range hosts {
			for _, p := range ports {
				if s+"://"+h+p == origin {
					return true
				}
			}
		}
	}
	return false
}

// listLastComparisonWins overwrites its flag in each round, so only the last entry counts: sound.
func listLastComparisonWins(origin string) bool {
	ok := false
	for _, o := range allowedOrigins {
		ok = o == origin
	}
	return ok
}

// listAnyDifferent is true as soon as one entry differs, which is always: unsound.
func listAnyDifferent(origin string) bool {
	ok := false
	for _, o := range allowedOrigins {
		ok = ok || o != origin
	}
	return ok
}

// listPrefixEntries takes entries as prefixes, so example.com.evil.net gets in: unsound.
func listPrefixEntries(origin string) bool {
	for _, allowed := range allowedOrigins {
		if strings.HasPrefix(origin, allowed) {
			return true
		}
	}
	return false
}

var allowedDomains = []string{"example.com", "example-cdn.test"}

// listSuffixEntries takes bare domains as suffixes, so evilexample.com gets in: unsound.
func listSuffixEntries(origin string) bool {
	for _, d := range allowedDomains {
		if strings.HasSuffix(origin, d) {
			return true
		}
	}
	return false
}

// listDottedSuffixEntries wants the domain itself or a dot before it: sound.
func listDottedSuffixEntries(origin string) bool {
	for _, d := range allowedDomains {
		if origin == "https://"+d || strings.HasSuffix(origin, "."+d) {
			return true
		}
	}
	return false
}

var configuredOrigins = []string{"https://example.com", "*"}

// listWithStar honours a star that somebody left in the list: unsound.
func listWithStar(origin string) bool {
	for _, o := range configuredOrigins {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

// listStarSkipped ignores the star in the list: sound.
func listStarSkipped(origin string) bool {
	for _, o := range configuredOrigins {
		if o == "*" {
			continue
		}
		if o == origin {
			return true
		}
	}
	return false
}

// listJoinedContains looks for the origin inside the joined list, where https://example.co is found too: unsound.
func listJoinedContains(origin string) bool {
	joined := strings.Join(allowedOrigins, ",")
	return origin != "" && strings.Contains(joined, origin)
}

// listDelimitedContains puts delimiters on both sides before it searches the joined list: sound.
func listDelimitedContains(origin string) bool {
	joined := "," + strings.Join(allowedOrigins, ",") + ","
	return strings.Contains(joined, ","+origin+",")
}

const csvOrigins = "https://example.com, https://app.example.com ,https://www.example.com"

// listCSVTrimmed splits a comma separated setting, trims and compares: sound.
func listCSVTrimmed(origin string) bool {
	for _, field := range strings.Split(csvOrigins, ",") {
		if strings.TrimSpace(field) == origin {
			return true
		}
	}
	return false
}

// listCSVTrailingComma takes the empty field after the last comma for a suffix, which matches all: unsound.
func listCSVTrailingComma(origin string) bool {
	const setting = ".example.com,.example.net,"
	for _, suffix := range strings.Split(setting, ",") {
		if strings.HasSuffix(origin, suffix) {
			return true
		}
	}
	return false
}

var wildcardOrigins = []string{"https://example.com", "https://*.example.com"}

// listWildcardSubdomains splits patterns at the star and keeps the dot: sound.
func listWildcardSubdomains(origin string) bool {
	for _, pattern := range wildcardOrigins {
		before, after, star := strings.Cut(pattern, "*")
		if !star {
			if origin == pattern {
				return true
			}
			continue
		}
		if len(origin) > len(before)+len(after) &&
			strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after) {
			return true
		}
	}
	return false
}

// listWildcardSloppy drops "*." from the pattern and searches what is left: unsound.
func listWildcardSloppy(origin string) bool {
	for _, pattern := range wildcardOrigins {
		bare := strings.Replace(pattern, "*.", "", 1)
		bare = strings.TrimPrefix(bare, "https://")
		if strings.Contains(origin, bare) {
			return true
		}
	}
	return false
}

type listedOrigin struct {
	Origin  string
	Enabled bool
}

// listOfStructs compares with enabled entries only: sound.
func listOfStructs(origin string) bool {
	entries := []listedOrigin{
		{"https://example.com", true},
		{"https://evil.example", false},
		{Origin: "https://app.example.com", Enabled: true},
	}
	for _, e := range entries {
		if e.Enabled && e.Origin == origin {
			return true
		}
	}
	return false
}

// listOfStructPointers changes an entry through its pointer before the comparison: sound.
func listOfStructPointers(origin string) bool {
	entries := []*listedOrigin{
		{Origin: "https://example.com", Enabled: true},
		{Origin: "https://evil.example", Enabled: true},
	}
	entries[1].Enabled = false
	for _, e := range entries {
		if e == nil || !e.Enabled {
			continue
		}
		if e.Origin == origin {
			return true
		}
	}
	return false
}

// listMatrix searches a list of lists for an equal origin: sound.
func listMatrix(origin string) bool {
	groups := [][]string{
		{"https://example.com", "https://www.example.com"},
		nil,
		{"http://localhost:3000"},
		{},
	}
	for _, group := range groups {
		for _, o := range group {
			if o == origin {
				return true
			}
		}
	}
	return false
}

// listAppended grows the list before it compares exactly: sound.
func listAppended(origin string) bool {
	list := make([]string, 0, 2)
	list = append(list, "https://example.com")
	for _, sub := range []string{"app", "api", "admin"} {
		list = append(list, "https://"+sub+".example.com")
	}
	list = append(list, allowedOrigins[1:]...)
	for _, o := range list {
		if o == origin {
			return true
		}
	}
	return false
}

type listRule struct {
	suffix string
	allow  bool
}

func firstRule(rules []listRule, origin string) bool {
	for _, r := range rules {
		if strings.HasSuffix(origin, r.suffix) {
			return r.allow
		}
	}
	return false
}

// listRulesFirstMatch applies the first matching rule and refuses otherwise: sound.
func listRulesFirstMatch(origin string) bool {
	return firstRule([]listRule{
		{"//legacy.example.com", false},
		{".example.com", true},
		{"//example.com", true},
		{"", false},
	}, origin)
}

// listRulesCatchAll ends with a rule that accepts everything: unsound.
func listRulesCatchAll(origin string) bool {
	return firstRule([]listRule{
		{".evil.net", false},
		{".example.com", true},
		{"", true},
	}, origin)
}

var unsetOrigins []string

// listEmptyMeansAll treats an unset list as "everybody": unsound.
func listEmptyMeansAll(origin string) bool {
	if len(unsetOrigins) == 0 {
		return true
	}
	for _, o := range unsetOrigins {
		if o == origin {
			return true
		}
	}
	return false
}

const originFile = `# allowed origins
https://example.com

https://app.example.com
# https://evil.example
`

// listScannerLines reads a text line by line, skips comments and compares: sound.
func listScannerLines(origin string) bool {
	if origin == "" {
		return false
	}
	sc := bufio.NewScanner(strings.NewReader(originFile))
	for sc.Scan() {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if line == origin {
			return true
		}
	}
	return false
}

// listCopiedSlice overwrites an entry of a copy and leaves the original alone: sound.
func listCopiedSlice(origin string) bool {
	local := make([]string, len(allowedOrigins))
	copy(local, allowedOrigins)
	local[0] = "https://api.example.com"
	for _, o := range local {
		if o == origin {
			return true
		}
	}
	return false
}

// listSubslice compares with the part of an array before the untrusted entry: sound.
func listSubslice(origin string) bool {
	all := [4]string{"https://example.com", "https://www.example.com", "https://evil.example", "null"}
	trusted := all[:2]
	for _, o := range trusted {
		if o == origin {
			return true
		}
	}
	return false
}

// listWhileShrinking takes entries off the front until one is equal: sound.
func listWhileShrinking(origin string) bool {
	todo := allowedOrigins
	for len(todo) > 0 {
		var head string
		head, todo = todo[0], todo[1:]
		if head == origin {
			return true
		}
	}
	return false
}
