package corpus

// This file is about generic helpers and types with their own constraints.

import (
	"cmp"
	"slices"
	"strings"
)

func genericPredicates() []Predicate {
	return []Predicate{
		{"genericContains", true, genericContains},
		{"genericContainsNamedType", true, genericContainsNamedType},
		{"genericSet", true, genericSet},
		{"genericFilter", true, genericFilter},
		{"genericMapThenContains", true, genericMapThenContains},
		{"genericAny", true, genericAny},
		{"genericAnyPrefix", false, genericAnyPrefix},
		{"genericReduce", true, genericReduce},
		{"genericPairs", true, genericPairs},
		{"genericMust", true, genericMust},
		{"genericOptional", true, genericOptional},
		{"genericOptionalDefault", false, genericOptionalDefault},
		{"genericOrdered", false, genericOrdered},
		{"genericConstraintMethod", true, genericConstraintMethod},
		{"genericPointerConstraint", true, genericPointerConstraint},
		{"genericTree", true, genericTree},
		{"genericByteish", true, genericByteish},
		{"genericTernary", true, genericTernary},
	}
}

func containsAny[T comparable](list []T, v T) bool {
	for _, e := range list {
		if e == v {
			return true
		}
	}
	return false
}

// genericContains instantiates an own Contains for strings: sound.
func genericContains(origin string) bool {
	return containsAny([]string{"https://example.com", "https://app.example.com"}, origin)
}

type stringish interface{ ~string }

func foldIn[S stringish](list []S, v string) bool {
	for _, e := range list {
		if strings.EqualFold(string(e), v) {
			return true
		}
	}
	return false
}

// genericContainsNamedType uses a constraint over named string types: sound.
func genericContainsNamedType(origin string) bool {
	return foldIn([]originString{"https://example.com", "https://WWW.example.com"}, origin)
}

type setOf[K comparable] map[K]struct{}

func newSet[K comparable](keys ...K) setOf[K] {
	s := make(setOf[K], len(keys))
	for _, k := range keys {
		s[k] = struct{}{}
	}
	return s
}

func (s setOf[K]) Has(k K) bool { _, ok := s[k]; return ok }

func (s setOf[K]) Union(t setOf[K]) setOf[K] {
	u := setOf[K]{}
	for k := range s {
		u[k] = struct{}{}
	}
	for k := range t {
		u[k] = struct{}{}
	}
	return u
}

// genericSet asks the union of two generic sets: sound.
func genericSet(origin string) bool {
	prod := newSet("https://example.com", "https://www.example.com")
	dev := newSet("http://localhost:3000")
	return prod.Union(dev).Has(origin)
}

func filter[T any](in []T, keep func(T) bool) (out []T) {
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

// genericFilter filters structs and counts what is left: sound.
func genericFilter(origin string) bool {
	entries := []listedOrigin{{"https://example.com", true}, {"https://evil.example", false}}
	hits := filter(entries, func(e listedOrigin) bool { return e.Enabled && e.Origin == origin })
	return len(hits) == 1
}

func mapped[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

// genericMapThenContains maps names to origins and searches those: sound.
func genericMapThenContains(origin string) bool {
	origins := mapped([]string{"www", "app"}, func(sub string) string {
		return "https://" + sub + ".example.com"
	})
	return slices.Contains(origins, origin)
}

func anyWhere[T any](list []T, f func(T) bool) bool {
	for i := range list {
		if f(list[i]) {
			return true
		}
	}
	return false
}

// genericAny wants equality with any entry: sound.
func genericAny(origin string) bool {
	return anyWhere(allowedOrigins, func(o string) bool { return o == origin })
}

// genericAnyPrefix wants any entry to be a prefix: unsound.
func genericAnyPrefix(origin string) bool {
	return anyWhere(allowedOrigins, func(o string) bool { return strings.HasPrefix(origin, o) })
}

func reduce[T, A any](list []T, acc A, f func(A, T) A) A {
	for _, v := range list {
		acc = f(acc, v)
	}
	return acc
}

// genericReduce folds equalities into a bool: sound.
func genericReduce(origin string) bool {
	return reduce(allowedOrigins, false, func(ok bool, o string) bool { return ok || o == origin })
}

type pair[K comparable, V any] struct {
	Key K
	Val V
}

func lookup[K comparable, V any](ps []pair[K, V], k K) (v V, ok bool) {
	for _, p := range ps {
		if p.Key == k {
			return p.Val, true
		}
	}
	return v, false
}

// genericPairs looks the origin up in a list of pairs: sound.
func genericPairs(origin string) bool {
	allowed, ok := lookup([]pair[string, bool]{
		{"https://example.com", true},
		{"https://evil.example", false},
	}, origin)
	return ok && allowed
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// genericMust panics for what is not accepted, which counts as refusal: sound.
func genericMust(origin string) bool {
	return must(parseTrusted(origin)) != ""
}

type optional[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) optional[T]    { return optional[T]{v, true} }
func none[T any]() (o optional[T])   { return }
func (o optional[T]) orElse(d T) T   { return choose(o.ok, o.v, d) }
func choose[T any](c bool, a, b T) T { return map[bool]T{true: a, false: b}[c] }
func firstNonZero[T comparable](v ...T) (zero T) {
	for _, x := range v {
		if x != zero {
			return x
		}
	}
	return zero
}

func rating(origin string) optional[int] {
	if origin == siteOrigin {
		return some(10)
	}
	return none[int]()
}

// genericOptional defaults to zero points for unknown origins: sound.
func genericOptional(origin string) bool {
	return rating(origin).orElse(0) > 5
}

// genericOptionalDefault defaults to a passing mark for unknown origins: unsound.
func genericOptionalDefault(origin string) bool {
	return rating(origin).orElse(6) > 5
}

func between[T cmp.Ordered](lo, v, hi T) bool { return lo <= v && v <= hi }

// genericOrdered takes an interval in sort order for a list: unsound.
func genericOrdered(origin string) bool {
	return between("https://app.example.com", origin, "https://example.com")
}

type originHolder interface {
	comparable
	String() string
}

func holds[T originHolder](origin string, hs ...T) bool {
	for _, h := range hs {
		if h.String() == origin {
			return true
		}
	}
	return false
}

// genericConstraintMethod calls a method that the constraint asks for: sound.
func genericConstraintMethod(origin string) bool {
	return holds(origin, endpoint{"https", "example.com", 0}, endpoint{"https", "example.com", 8443})
}

type configurable[T any] interface {
	*T
	configure(origin string)
}

type plainPolicy struct{ only string }

func (p *plainPolicy) configure(o string) { p.only = o }

func build[T any, P configurable[T]](origin string) T {
	var t T
	P(&t).configure(origin)
	return t
}

// genericPointerConstraint configures a value through a pointer constraint: sound.
func genericPointerConstraint(origin string) bool {
	return build[plainPolicy](siteOrigin).only == origin
}

type tree[T cmp.Ordered] struct {
	left, right *tree[T]
	value       T
}

func (t *tree[T]) insert(v T) *tree[T] {
	if t == nil {
		return &tree[T]{value: v}
	}
	switch cmp.Compare(v, t.value) {
	case -1:
		t.left = t.left.insert(v)
	case +1:
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree[T]) has(v T) bool {
	for t != nil {
		switch {
		case v == t.value:
			return true
		case v < t.value:
			t = t.left
		default:
			t = t.right
		}
	}
	return false
}

// genericTree searches a generic binary tree: sound.
func genericTree(origin string) bool {
	var t *tree[string]
	for _, o := range allowedOrigins {
		t = t.insert(o)
	}
	return t.has(origin)
}

func endsWith[S ~string | ~[]byte](s S, suffix string) bool {
	n := len(s) - len(suffix)
	return n >= 0 && string(s[n:]) == suffix
}

// genericByteish tests a dotted suffix for strings and byte slices alike: sound.
func genericByteish(origin string) bool {
	return endsWith(origin, ".example.com") && endsWith([]byte(origin), ".com")
}

// genericTernary chooses between two lists by the scheme: sound.
func genericTernary(origin string) bool {
	secure := strings.HasPrefix(origin, "https://")
	list := choose(secure, []string{"https://example.com"}, []string{"http://localhost:3000"})
	return slices.Contains(list, origin) && firstNonZero("", origin) == origin
}
