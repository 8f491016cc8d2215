package corpus

// This file is about data structures and small languages of the program's own:
// tries, tables in text, rules that are parsed, caches.

import (
	"bufio"
	"bytes"
	"cmp"
	"container/list"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"iter"
	"maps"
	"net"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"time"
	"unicode"
	"unicode/utf8"
)

func structurePredicates() []Predicate {
	return []Predicate{
		{"trieOfLabels", true, trieOfLabels},
		{"trieAnyPrefix", false, trieAnyPrefix},
		{"parentsWalked", true, parentsWalked},
		{"tailsWalked", false, tailsWalked},
		{"labelsRecursive", true, labelsRecursive},
		{"labelsRecursiveShort", false, labelsRecursiveShort},
		{"hashFNV", true, hashFNV},
		{"hashHMAC", true, hashHMAC},
		{"csvTable", true, csvTable},
		{"csvTableStar", false, csvTableStar},
		{"scannedLines", true, scannedLines},
		{"scannedBlankLine", false, scannedBlankLine},
		{"linkedList", true, linkedList},
		{"rulesParsed", true, rulesParsed},
		{"rulesParsedBareSuffix", false, rulesParsedBareSuffix},
		{"rulesParsedOpenPattern", false, rulesParsedOpenPattern},
		{"recoveredToYes", false, recoveredToYes},
		{"recoveredToNo", true, recoveredToNo},
		{"runesOneByOne", true, runesOneByOne},
		{"runesDropped", false, runesDropped},
		{"scannedFormat", false, scannedFormat},
		{"onceSorted", true, onceSorted},
		{"sortedPosition", false, sortedPosition},
		{"ownBinarySearch", true, ownBinarySearch},
		{"deepEqualParts", true, deepEqualParts},
		{"templateMade", true, templateMade},
		{"fallsThrough", false, fallsThrough},
		{"memoExact", true, memoExact},
		{"memoIndex", false, memoIndex},
		{"portRange", true, portRange},
		{"portMissing", false, portMissing},
		{"ringOfRules", true, ringOfRules},
		{"bitsOfFlags", false, bitsOfFlags},
	}
}

type labelNode struct {
	kids map[string]*labelNode
	all  bool
}

func (n *labelNode) insert(host string, all bool) *labelNode {
	at := n
	for _, l := range slices.Backward(strings.Split(host, ".")) {
		if at.kids == nil {
			at.kids = map[string]*labelNode{}
		}
		next, ok := at.kids[l]
		if !ok {
			next = &labelNode{}
			at.kids[l] = next
		}
		at = next
	}
	at.all = all
	return n
}

var labels = (&labelNode{}).insert("app.example.com", true).insert("api.example.com", true)

func secureHost(origin string) string {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" || u.User != nil || u.Path != "" {
		return ""
	}
	return u.Hostname()
}

// trieOfLabels walks the labels from the right: sound.
func trieOfLabels(origin string) bool {
	at := labels
	for _, l := range slices.Backward(strings.Split(secureHost(origin), ".")) {
		next, ok := at.kids[l]
		if !ok {
			return at.all
		}
		at = next
	}
	return at.all
}

// trieAnyPrefix is content with the first label that it knows: unsound.
func trieAnyPrefix(origin string) bool {
	at := labels
	for _, l := range slices.Backward(strings.Split(secureHost(origin), ".")) {
		next, ok := at.kids[l]
		if !ok {
			return at != labels
		}
		at = next
	}
	return true
}

func parents(host string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for ok := true; ok && yield(host); {
			_, host, ok = strings.Cut(host, ".")
		}
	}
}

var zones = map[string]struct{}{"example.com": {}}

// parentsWalked looks the host and its parents up: sound.
func parentsWalked(origin string) bool {
	for p := range parents(secureHost(origin)) {
		if _, ok := zones[p]; ok {
			return true
		}
	}
	return false
}

// tailsWalked looks every tail of the host up: unsound.
func tailsWalked(origin string) bool {
	h := secureHost(origin)
	for i := range len(h) {
		if _, ok := zones[h[i:]]; ok {
			return true
		}
	}
	return false
}

func endsIn(have, want []string) bool {
	if len(want) == 0 {
		return true
	}
	n, m := len(have)-1, len(want)-1
	return n >= 0 && have[n] == want[m] && endsIn(have[:n], want[:m])
}

// labelsRecursive compares the last labels: sound.
func labelsRecursive(origin string) bool {
	return endsIn(strings.Split(secureHost(origin), "."), []string{"example", "com"})
}

// labelsRecursiveShort compares too few of them: unsound.
func labelsRecursiveShort(origin string) bool {
	return endsIn(strings.Split(secureHost(origin), "."), []string{"net"}) || labelsRecursive(origin)
}

// hashFNV compares hashes that were written to: sound.
func hashFNV(origin string) bool {
	a, b := fnv.New64a(), fnv.New64a()
	io.WriteString(a, origin)
	b.Write([]byte("https://app.example.com"))
	return a.Sum64() == b.Sum64()
}

// hashHMAC compares keyed digests: sound.
func hashHMAC(origin string) bool {
	sum := func(s string) []byte {
		h := hmac.New(sha256.New, []byte("pepper"))
		h.Write([]byte(s))
		return h.Sum(nil)
	}
	return hmac.Equal(sum(origin), sum("https://app.example.com"))
}

const originTable = "name,origin\napp,https://app.example.com\nall,*\n"

// csvTable reads a table in text: sound.
func csvTable(origin string) bool {
	recs, err := csv.NewReader(strings.NewReader(originTable)).ReadAll()
	return err == nil && slices.ContainsFunc(recs[1:], func(r []string) bool { return r[1] == origin })
}

// csvTableStar takes a line of the table for a wildcard: unsound.
func csvTableStar(origin string) bool {
	recs, _ := csv.NewReader(strings.NewReader(originTable)).ReadAll()
	return slices.ContainsFunc(recs[1:], func(r []string) bool { return r[1] == origin || r[1] == "*" })
}

const originLines = "https://app.example.com\n# theirs\n\nhttps://api.example.com\n"

// scannedLines skips comments and blank lines: sound.
func scannedLines(origin string) bool {
	for sc := bufio.NewScanner(strings.NewReader(originLines)); sc.Scan(); {
		if l := strings.TrimSpace(sc.Text()); l != "" && l[0] != '#' && l == origin {
			return true
		}
	}
	return false
}

// scannedBlankLine takes a blank line for a prefix: unsound.
func scannedBlankLine(origin string) bool {
	for sc := bufio.NewScanner(strings.NewReader(originLines)); sc.Scan(); {
		if strings.HasPrefix(origin, sc.Text()) {
			return true
		}
	}
	return false
}

// linkedList walks a list of package container/list: sound.
func linkedList(origin string) bool {
	l := list.New()
	l.PushBack("https://app.example.com")
	l.PushFront("https://api.example.com")
	for e := l.Front(); e != nil; e = e.Next() {
		if e.Value.(string) == origin {
			return true
		}
	}
	return false
}

type originRule interface{ admits(origin string) bool }

type (
	exactRule  string
	suffixRule string
	regexpRule struct{ *regexp.Regexp }
)

func (r exactRule) admits(origin string) bool  { return string(r) == origin }
func (r suffixRule) admits(origin string) bool { return strings.HasSuffix(origin, string(r)) }
func (r regexpRule) admits(origin string) bool { return r.MatchString(origin) }

func parseRule(s string) (originRule, error) {
	switch {
	case s == "":
		return nil, errors.New("empty rule")
	case s[0] == '~':
		re, err := regexp.Compile(s[1:])
		if err != nil {
			return nil, fmt.Errorf("rule %q: %w", s, err)
		}
		return regexpRule{re}, nil
	case s[0] == '*':
		return suffixRule(s[1:]), nil
	}
	return exactRule(s), nil
}

func admittedBy(origin string, rules ...string) bool {
	for _, s := range rules {
		r, err := parseRule(s)
		if err != nil {
			continue
		}
		switch r := r.(type) {
		case exactRule:
			if r.admits(origin) {
				return true
			}
		case suffixRule, regexpRule:
			if r.admits(origin) {
				return true
			}
		}
	}
	return false
}

// rulesParsed reads rules of three kinds: sound.
func rulesParsed(origin string) bool {
	return admittedBy(origin, "https://example.com", "*.example.com", "", "~(", `~^https://[a-z]+\.example\.com:\d+$`)
}

// rulesParsedBareSuffix has a suffix without a dot: unsound.
func rulesParsedBareSuffix(origin string) bool {
	return admittedBy(origin, "https://example.com", "*example.com")
}

// rulesParsedOpenPattern has a pattern without an end: unsound.
func rulesParsedOpenPattern(origin string) bool {
	return admittedBy(origin, "https://example.com", `~^https://[a-z]+\.example\.com`)
}

// recoveredToYes takes a panic for consent: unsound.
func recoveredToYes(origin string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = true
		}
	}()
	parts := strings.Split(origin, "://app.example.com")
	return parts[1] == "" && parts[0] == "https"
}

// recoveredToNo takes it for a refusal: sound.
func recoveredToNo(origin string) (ok bool) {
	defer func() {
		if r := recover(); r != nil {
			ok = false
		}
	}()
	parts := strings.Split(origin, "://app.example.com")
	return parts[0] == "https" && parts[1] == ""
}

// runesOneByOne compares rune by rune: sound.
func runesOneByOne(origin string) bool {
	const want = "https://app.example.com"
	if utf8.RuneCountInString(origin) != len(want) {
		return false
	}
	for i, r := range want {
		if rune(origin[i]) != r {
			return false
		}
	}
	return true
}

// runesDropped leaves out what is no letter: unsound.
func runesDropped(origin string) bool {
	var b strings.Builder
	for _, r := range strings.TrimPrefix(origin, "https://") {
		if unicode.IsLetter(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return strings.HasPrefix(b.String(), "appexamplecom")
}

// scannedFormat scans the host and looks at its end: unsound.
func scannedFormat(origin string) bool {
	var host string
	n, _ := fmt.Sscanf(origin, "https://%s", &host)
	return n == 1 && strings.HasSuffix(host, "example.com")
}

var sortedOnce = sync.OnceValue(func() []string {
	return slices.Sorted(maps.Keys(map[string]int{"https://www.example.com": 1, "https://app.example.com": 2}))
})

// onceSorted searches keys that are sorted when first needed: sound.
func onceSorted(origin string) bool {
	_, ok := slices.BinarySearch(sortedOnce(), origin)
	return ok
}

// sortedPosition forgets to compare what it finds: unsound.
func sortedPosition(origin string) bool {
	return sort.SearchStrings(sortedOnce(), origin) < len(sortedOnce())
}

func position[S ~[]K, K cmp.Ordered](s S, k K) (int, bool) {
	lo, hi := 0, len(s)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); s[mid] < k {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(s) && s[lo] == k
}

// ownBinarySearch searches with a generic function of its own: sound.
func ownBinarySearch(origin string) bool {
	_, ok := position(sortedOnce(), origin)
	return ok
}

// deepEqualParts compares the parts as a whole: sound.
func deepEqualParts(origin string) bool {
	return reflect.DeepEqual(strings.SplitN(origin, ":", 3), []string{"https", "//app.example.com", "8443"})
}

// templateMade compares with what a template makes: sound.
func templateMade(origin string) bool {
	var b bytes.Buffer
	t := template.Must(template.New("origin").Parse("https://{{.}}.example.com"))
	return t.Execute(&b, "app") == nil && b.String() == origin
}

// fallsThrough ends at a label from two sides: unsound.
func fallsThrough(origin string) bool {
	switch h := secureHost(origin); {
	case h == "app.example.com":
		fallthrough
	case strings.Count(h, ".") == 2:
		goto in
	default:
		return false
	}
in:
	return true
}

type rememberedAnswer struct {
	ok      bool
	expires time.Time
}

type rememberedAnswers struct {
	mu   sync.Mutex
	seen map[string]*rememberedAnswer
}

func (v *rememberedAnswers) of(origin string, f func(string) bool) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	if e := v.seen[origin]; e != nil && time.Now().Before(e.expires) {
		return e.ok
	}
	e := &rememberedAnswer{f(origin), time.Now().Add(time.Minute)}
	if v.seen == nil {
		v.seen = map[string]*rememberedAnswer{}
	}
	v.seen[origin] = e
	return e.ok
}

var exactVerdicts, indexVerdicts rememberedAnswers

// memoExact remembers what a comparison said: sound.
func memoExact(origin string) bool {
	return exactVerdicts.of(origin, func(s string) bool { return s == "https://app.example.com" })
}

// memoIndex remembers what a search for the name said: unsound.
func memoIndex(origin string) bool {
	return indexVerdicts.of(origin, func(s string) bool { return strings.Index(s, "example.com") > 0 })
}

// portRange allows the ports of one host: sound.
func portRange(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	p, err := strconv.Atoi(cmp.Or(u.Port(), "443"))
	return err == nil && p >= 443 && p <= 9000 && u.Hostname() == "app.example.com" && u.Scheme == "https"
}

// portMissing takes an origin without a port for its own: unsound.
func portMissing(origin string) bool {
	host, _, err := net.SplitHostPort(strings.TrimPrefix(origin, "https://"))
	return err != nil || host == "app.example.com"
}

// ringOfRules goes round an array with an index that wraps: sound.
func ringOfRules(origin string) bool {
	ring := [3]string{"https://example.com", "https://app.example.com", "https://api.example.com"}
	for i, n := 2, 0; n < len(ring); i, n = (i+1)%len(ring), n+1 {
		if ring[i] == origin {
			return true
		}
	}
	return false
}

// bitsOfFlags collects what it found in bits and asks for any: unsound.
func bitsOfFlags(origin string) bool {
	var found uint8
	if strings.HasPrefix(origin, "https://") {
		found |= 1 << 0
	}
	if strings.HasSuffix(origin, ".example.com") {
		found |= 1 << 1
	}
	return found&3 != 0
}
