package corpus

// This file is about allow-lists searched with the slices and sort packages,
// with variadic helpers and with range-over-func iterators.

import (
	"iter"
	"slices"
	"sort"
	"strings"
)

func listLibraryPredicates() []Predicate {
	return []Predicate{
		{"slicesContains", true, slicesContains},
		{"slicesContainsFuncFold", true, slicesContainsFuncFold},
		{"slicesContainsFuncPrefix", false, slicesContainsFuncPrefix},
		{"slicesContainsNegated", false, slicesContainsNegated},
		{"slicesIndex", true, slicesIndex},
		{"slicesIndexOffByOne", true, slicesIndexOffByOne},
		{"slicesIndexFuncSuffix", true, slicesIndexFuncSuffix},
		{"slicesBinarySearch", true, slicesBinarySearch},
		{"slicesBinarySearchIgnoringFound", false, slicesBinarySearchIgnoringFound},
		{"slicesBinarySearchFunc", true, slicesBinarySearchFunc},
		{"sortSearchStrings", true, sortSearchStrings},
		{"sortSearchStringsUnchecked", false, sortSearchStringsUnchecked},
		{"sortSearchClosure", true, sortSearchClosure},
		{"slicesDeleteFunc", true, slicesDeleteFunc},
		{"slicesReverseLabels", true, slicesReverseLabels},
		{"slicesEqualLabels", true, slicesEqualLabels},
		{"slicesEqualFirstLabels", false, slicesEqualFirstLabels},
		{"slicesCompactMax", true, slicesCompactMax},
		{"variadicOneOf", true, variadicOneOf},
		{"variadicSpread", true, variadicSpread},
		{"variadicNone", true, variadicNone},
		{"iterSeqLoop", true, iterSeqLoop},
		{"iterSeqGenerated", true, iterSeqGenerated},
		{"iterSeq2Enabled", true, iterSeq2Enabled},
		{"iterFiltered", true, iterFiltered},
		{"iterCollected", true, iterCollected},
		{"iterPulled", false, iterPulled},
		{"splitSeqLoop", true, splitSeqLoop},
		{"slicesValuesPrefix", false, slicesValuesPrefix},
	}
}

// slicesContains looks the origin up in a package-level list: sound.
func slicesContains(origin string) bool {
	return slices.Contains(allowedOrigins, origin)
}

// slicesContainsFuncFold compares entries without regard to case: sound.
func slicesContainsFuncFold(origin string) bool {
	return slices.ContainsFunc(allowedOrigins, func(o string) bool {
		return strings.EqualFold(o, origin)
	})
}

// slicesContainsFuncPrefix accepts anything that begins with an entry: unsound.
func slicesContainsFuncPrefix(origin string) bool {
	return slices.ContainsFunc(allowedOrigins, func(o string) bool {
		return strings.HasPrefix(origin, o)
	})
}

// slicesContainsNegated accepts what is not in the list of blocked origins: unsound.
func slicesContainsNegated(origin string) bool {
	blocked := []string{"null", "https://evil.example", ""}
	return !slices.Contains(blocked, origin)
}

// slicesIndex checks the index for -1: sound.
func slicesIndex(origin string) bool {
	return slices.Index(allowedOrigins, origin) != -1
}

// slicesIndexOffByOne wants an index above zero, so it only loses the first entry: sound.
func slicesIndexOffByOne(origin string) bool {
	return slices.Index(allowedOrigins, origin) > 0
}

// slicesIndexFuncSuffix finds a domain that the origin is under, dot included: sound.
func slicesIndexFuncSuffix(origin string) bool {
	i := slices.IndexFunc(allowedDomains, func(d string) bool {
		return strings.HasSuffix(origin, "."+d) || strings.HasSuffix(origin, "//"+d)
	})
	return i >= 0
}

// slicesBinarySearch sorts a copy and uses the found flag: sound.
func slicesBinarySearch(origin string) bool {
	sorted := slices.Clone(allowedOrigins)
	slices.Sort(sorted)
	_, found := slices.BinarySearch(sorted, origin)
	return found
}

// slicesBinarySearchIgnoringFound takes a position inside the list for a hit: unsound.
func slicesBinarySearchIgnoringFound(origin string) bool {
	sorted := slices.Sorted(slices.Values(allowedOrigins))
	pos, _ := slices.BinarySearch(sorted, origin)
	return pos < len(sorted)
}

// slicesBinarySearchFunc searches a sorted list of structs by a field: sound.
func slicesBinarySearchFunc(origin string) bool {
	table := []listedOrigin{
		{"https://www.example.com", true},
		{"https://example.com", true},
		{"https://api.example.com", false},
	}
	slices.SortFunc(table, func(a, b listedOrigin) int {
		return strings.Compare(a.Origin, b.Origin)
	})
	i, ok := slices.BinarySearchFunc(table, origin, func(e listedOrigin, target string) int {
		return strings.Compare(e.Origin, target)
	})
	return ok && table[i].Enabled
}

// sortSearchStrings checks the element at the found position: sound.
func sortSearchStrings(origin string) bool {
	list := []string{"https://www.example.com", "https://example.com", "https://app.example.com"}
	sort.Strings(list)
	i := sort.SearchStrings(list, origin)
	return i < len(list) && list[i] == origin
}

// sortSearchStringsUnchecked forgets to compare the element found: unsound.
func sortSearchStringsUnchecked(origin string) bool {
	list := []string{"https://app.example.com", "https://example.com", "https://www.example.com"}
	return sort.SearchStrings(list, origin) < len(list)
}

// sortSearchClosure uses sort.Search with a closure and compares the element: sound.
func sortSearchClosure(origin string) bool {
	list := [3]string{"https://app.example.com", "https://example.com", "https://www.example.com"}
	i := sort.Search(len(list), func(i int) bool { return list[i] >= origin })
	if i == len(list) {
		return false
	}
	return list[i] == origin
}

// slicesDeleteFunc removes all other entries and looks whether one stayed: sound.
func slicesDeleteFunc(origin string) bool {
	rest := slices.DeleteFunc(slices.Clone(allowedOrigins), func(o string) bool {
		return o != origin
	})
	return len(rest) > 0
}

// slicesReverseLabels reverses the host's labels and compares the first two: sound.
func slicesReverseLabels(origin string) bool {
	host, ok := strings.CutPrefix(origin, "https://")
	if !ok {
		return false
	}
	labels := strings.Split(host, ".")
	slices.Reverse(labels)
	return len(labels) >= 2 && labels[0] == "com" && labels[1] == "example"
}

// slicesEqualLabels compares the last two labels as a slice: sound.
func slicesEqualLabels(origin string) bool {
	_, host, ok := strings.Cut(origin, "://")
	if !ok {
		return false
	}
	labels := strings.Split(host, ".")
	if len(labels) < 2 {
		return false
	}
	return slices.Equal(labels[len(labels)-2:], []string{"example", "com"})
}

// slicesEqualFirstLabels compares the first labels instead of the last: unsound.
func slicesEqualFirstLabels(origin string) bool {
	labels := strings.Split(strings.TrimPrefix(origin, "https://"), ".")
	if len(labels) < 3 {
		return false
	}
	return slices.Equal(labels[:3], []string{"app", "example", "com"})
}

// slicesCompactMax needs the greatest entry of a compacted list: sound.
func slicesCompactMax(origin string) bool {
	list := append(slices.Clone(allowedOrigins), allowedOrigins...)
	slices.Sort(list)
	list = slices.Compact(list)
	return len(list) == 3 && slices.Max(list) == origin
}

func oneOf(s string, candidates ...string) bool {
	for _, c := range candidates {
		if s == c {
			return true
		}
	}
	return false
}

// variadicOneOf passes the allowed origins as variadic arguments: sound.
func variadicOneOf(origin string) bool {
	return oneOf(origin, "https://example.com", "https://app.example.com")
}

// variadicSpread spreads a slice into a variadic helper: sound.
func variadicSpread(origin string) bool {
	return oneOf(origin, append([]string{"http://localhost:3000"}, allowedOrigins...)...)
}

// variadicNone forgets the candidates, so nobody gets in: sound.
func variadicNone(origin string) bool {
	return oneOf(origin)
}

func eachAllowed(yield func(string) bool) {
	for _, o := range allowedOrigins {
		if !yield(o) {
			return
		}
	}
}

// iterSeqLoop ranges over an iterator function and returns from inside: sound.
func iterSeqLoop(origin string) bool {
	for o := range eachAllowed {
		if o == origin {
			return true
		}
	}
	return false
}

func subdomainOrigins(domain string, subs ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield("https://" + domain) {
			return
		}
		for _, s := range subs {
			if !yield("https://" + s + "." + domain) {
				return
			}
		}
	}
}

// iterSeqGenerated ranges over generated origins and breaks on equality: sound.
func iterSeqGenerated(origin string) bool {
	ok := false
	for o := range subdomainOrigins("example.com", "www", "app") {
		if o == origin {
			ok = true
			break
		}
	}
	return ok
}

func originFlags() iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		_ = yield("https://example.com", true) &&
			yield("https://evil.example", false) &&
			yield("https://www.example.com", true)
	}
}

// iterSeq2Enabled ranges over pairs and skips disabled ones: sound.
func iterSeq2Enabled(origin string) bool {
	for o, enabled := range originFlags() {
		if !enabled {
			continue
		}
		if o == origin {
			return true
		}
	}
	return false
}

func filterSeq(seq iter.Seq[string], keep func(string) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// iterFiltered chains a filter before the comparison: sound.
func iterFiltered(origin string) bool {
	candidates := filterSeq(eachAllowed, func(o string) bool { return !strings.Contains(o, "www.") })
	for o := range candidates {
		if o == origin {
			return true
		}
	}
	return false
}

// iterCollected collects an iterator into a slice and searches that: sound.
func iterCollected(origin string) bool {
	list := slices.Collect(subdomainOrigins("example.com", "api", "admin"))
	return slices.Contains(list, origin)
}

// iterPulled pulls entries one by one and accepts whatever extends one of them: unsound.
func iterPulled(origin string) bool {
	next, stop := iter.Pull(subdomainOrigins("example.com", "app"))
	defer stop()
	for {
		o, ok := next()
		if !ok {
			return false
		}
		if strings.HasPrefix(origin, o) {
			return true
		}
	}
}

// splitSeqLoop ranges over the parts of a setting without building a slice: sound.
func splitSeqLoop(origin string) bool {
	for o := range strings.SplitSeq("https://example.com;https://api.example.com", ";") {
		if o == origin {
			return true
		}
	}
	return false
}

// slicesValuesPrefix swaps the arguments of HasPrefix, so https://example.co gets in: unsound.
func slicesValuesPrefix(origin string) bool {
	for o := range slices.Values(allowedOrigins) {
		if strings.HasPrefix(o, origin) && len(origin) > len("https://") {
			return true
		}
	}
	return false
}
