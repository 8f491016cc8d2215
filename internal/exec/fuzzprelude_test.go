package exec_test

// prelude is declared once in the generated package.
const prelude = `package main

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

var _ = []any{bytes.Equal, base64.StdEncoding, hex.EncodeToString, json.Valid, errors.New, fmt.Sprint, net.ParseIP, netip.ParseAddr, url.Parse, path.Base, sort.Strings, strconv.Itoa, unicode.IsDigit, utf8.RuneLen, slices.Max[[]int], maps.Clone[map[int]int], regexp.MatchString, strings.ToLower}

var patterns = []*regexp.Regexp{
	regexp.MustCompile("^https://([a-z0-9-]+\\.)?example\\.com$"),
	regexp.MustCompile("example.com"),
	regexp.MustCompile("(?i)^https?://[^/]*$"),
	regexp.MustCompile("^(https?)://([^:/]+)(:\\d+)?$"),
	regexp.MustCompile("evil|null"),
}

var known = []string{"https://example.com", "https://app.example.com", "null", "http://localhost:3000"}

var table = map[string]string{"https://example.com": "example", "null": "", "https://evil.example": "*"}

var errNo = errors.New("no")

type rules struct {
	name string
	list []string
	set  map[string]bool
	n    int
	next *rules
	test func(string) bool
}

func (r rules) count() int { return r.n + len(r.list) }

func (r *rules) add(s string) *rules { r.list = append(r.list, s); r.n++; return r }

func (r *rules) has(s string) bool { return slices.Contains(r.list, s) || r.set[s] }

type matcher interface{ match(s string) bool }

type exact string

func (e exact) match(s string) bool { return string(e) == s }

type suffix struct {
	of  string
	dot bool
}

func (x *suffix) match(s string) bool {
	if x.dot {
		return strings.HasSuffix(s, "."+x.of)
	}
	return strings.HasSuffix(s, x.of)
}

type anyOf []matcher

func (a anyOf) match(s string) bool {
	for _, m := range a {
		if m.match(s) {
			return true
		}
	}
	return false
}

func pick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func id[T any](x T) T { return x }

func each[T any](list []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, x := range list {
			if !yield(i, x) {
				return
			}
		}
	}
}

func filter(list []string, keep func(string) bool) (out []string) {
	for _, s := range list {
		if keep(s) {
			out = append(out, s)
		}
	}
	return out
}

func hostOf(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return "!"
	}
	return u.Hostname()
}

func at(list []string, i int) string {
	if len(list) == 0 {
		return ""
	}
	return list[((i%len(list))+len(list))%len(list)]
}

func sub(s string, i, j int) string {
	i = min(max(i, 0), len(s))
	j = min(max(j, i), len(s))
	return s[i:j]
}

func check(s string) (string, error) {
	if s == "" {
		return "", errNo
	}
	if strings.Contains(s, "evil") {
		return s, fmt.Errorf("check %q: %w", s, errNo)
	}
	return strings.TrimPrefix(s, "https://"), nil
}

func digest(s string) string {
	h := sha256.New()
	io.WriteString(h, s)
	return hex.EncodeToString(h.Sum(nil))
}

func mac(key, s string) []byte {
	h := hmac.New(sha256.New, []byte(key))
	h.Write([]byte(s))
	return h.Sum(nil)
}

func fold(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

func rows(s string) (out []string) {
	recs, err := csv.NewReader(strings.NewReader(s)).ReadAll()
	if err != nil {
		return []string{"!"}
	}
	for _, r := range recs {
		out = append(out, r...)
	}
	return out
}

func lines(s string) (out []string) {
	for sc := bufio.NewScanner(strings.NewReader(s)); sc.Scan(); {
		out = append(out, strings.TrimSpace(sc.Text()))
	}
	return out
}

func position[S ~[]K, K cmp.Ordered](s S, k K) int {
	lo, hi := 0, len(s)
	for lo < hi {
		if mid := (lo + hi) / 2; s[mid] < k {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func endsIn(have, want []string) bool {
	if len(want) == 0 {
		return true
	}
	n, m := len(have)-1, len(want)-1
	return n >= 0 && have[n] == want[m] && endsIn(have[:n], want[:m])
}

type guarded struct {
	mu   sync.RWMutex
	once sync.Once
	set  map[string]int
	last atomic.Value
}

func (g *guarded) put(s string) *guarded {
	g.once.Do(func() { g.set = map[string]int{} })
	g.mu.Lock()
	defer g.mu.Unlock()
	g.set[s]++
	g.last.Store(s)
	return g
}

func (g *guarded) has(s string) bool {
	g.mu.RLock()
	defer g.mu.RUnlock()
	if l, ok := g.last.Load().(string); ok && l == s {
		return true
	}
	_, ok := g.set[s]
	return ok
}

func shared(list []string, s string) bool {
	var m sync.Map
	for i, x := range list {
		m.LoadOrStore(x, i)
	}
	v, ok := m.Load(s)
	n, _ := v.(int)
	return ok && n%2 == 0
}

func run(f func(string) bool, s string) (c byte) {
	defer func() {
		if recover() != nil {
			c = 'P'
		}
	}()
	if f(s) {
		return 'T'
	}
	return 'F'
}

func main() {
	for i, f := range all {
		line := make([]byte, 0, len(probes))
		for _, p := range probes {
			line = append(line, run(f, p))
		}
		fmt.Fprintf(os.Stdout, "%d %s\n", i, line)
	}
}
`
