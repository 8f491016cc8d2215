package corpus

// This file is about methods: receivers of all kinds, method values and
// expressions, embedding, interfaces and type switches.

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

func methodPredicates() []Predicate {
	return []Predicate{
		{"methodValueReceiver", true, methodValueReceiver},
		{"methodPointerReceiver", true, methodPointerReceiver},
		{"methodPointerSuffix", false, methodPointerSuffix},
		{"methodValue", true, methodValue},
		{"methodValueBoundEarly", true, methodValueBoundEarly},
		{"methodExpression", true, methodExpression},
		{"methodOnString", true, methodOnString},
		{"methodOnSlice", true, methodOnSlice},
		{"methodOnMap", true, methodOnMap},
		{"methodOnFunc", true, methodOnFunc},
		{"methodOnNil", false, methodOnNil},
		{"fieldOfFuncType", true, fieldOfFuncType},
		{"fieldOfFuncTypeDefault", false, fieldOfFuncTypeDefault},
		{"embeddedPromoted", true, embeddedPromoted},
		{"embeddedShadowed", false, embeddedShadowed},
		{"embeddedPointer", true, embeddedPointer},
		{"embeddedInterface", true, embeddedInterface},
		{"interfaceSingle", true, interfaceSingle},
		{"interfaceSlice", true, interfaceSlice},
		{"interfaceSliceLoose", false, interfaceSliceLoose},
		{"interfaceAsserted", true, interfaceAsserted},
		{"typeSwitchRules", true, typeSwitchRules},
		{"typeSwitchDefault", false, typeSwitchDefault},
		{"stringerCompared", true, stringerCompared},
		{"copiedReceiver", true, copiedReceiver},
		{"builderPattern", true, builderPattern},
		{"builderPatternAllowAll", false, builderPatternAllowAll},
		{"structCompared", true, structCompared},
		{"errorsAsMatched", true, errorsAsMatched},
	}
}

type allowList struct {
	exact    []string
	suffixes []string
}

func (a allowList) Allows(origin string) bool {
	for _, e := range a.exact {
		if e == origin {
			return true
		}
	}
	for _, s := range a.suffixes {
		if strings.HasSuffix(origin, s) {
			return true
		}
	}
	return false
}

func (a *allowList) add(origin string) *allowList {
	a.exact = append(a.exact, origin)
	return a
}

func (a *allowList) addSuffix(s string) { a.suffixes = append(a.suffixes, s) }

var strictList = allowList{exact: []string{"https://example.com"}, suffixes: []string{".example.com"}}

// methodValueReceiver calls a method on a package variable: sound.
func methodValueReceiver(origin string) bool {
	return strictList.Allows(origin)
}

// methodPointerReceiver fills a list through pointer methods: sound.
func methodPointerReceiver(origin string) bool {
	l := new(allowList)
	l.add("https://example.com").add("https://app.example.com")
	l.addSuffix(".app.example.com")
	return l.Allows(origin)
}

// methodPointerSuffix adds a suffix without its dot: unsound.
func methodPointerSuffix(origin string) bool {
	var l allowList
	l.addSuffix("example.com")
	return l.Allows(origin)
}

// methodValue passes a method value as a function: sound.
func methodValue(origin string) bool {
	f := strictList.Allows
	return anyOf(f)(origin)
}

// methodValueBoundEarly binds the receiver's copy before an untrusted entry is added: sound.
func methodValueBoundEarly(origin string) bool {
	l := allowList{exact: []string{"https://example.com"}}
	f := l.Allows
	l.exact = []string{"https://evil.example"}
	return f(origin)
}

// methodExpression uses a method expression with an explicit receiver: sound.
func methodExpression(origin string) bool {
	f := allowList.Allows
	g := (*allowList).Allows
	return f(strictList, origin) && g(&strictList, origin)
}

type originString string

func (o originString) host() string {
	_, h, _ := strings.Cut(string(o), "://")
	return h
}

func (o originString) secure() bool { return strings.HasPrefix(string(o), "https:") }

// methodOnString converts the value to a named type with methods: sound.
func methodOnString(origin string) bool {
	o := originString(origin)
	return o.secure() && (o.host() == "example.com" || o == "https://app.example.com")
}

type originList []string

func (l originList) has(o string) bool {
	for _, e := range l {
		if e == o {
			return true
		}
	}
	return false
}

// methodOnSlice calls a method of a slice type: sound.
func methodOnSlice(origin string) bool {
	return originList{"https://example.com", "https://www.example.com"}.has(origin) ||
		originList(nil).has(origin)
}

type hostMap map[string][]string

func (m hostMap) allows(scheme, host string) bool {
	return originList(m[scheme]).has(host)
}

// methodOnMap calls a method of a map type: sound.
func methodOnMap(origin string) bool {
	m := hostMap{"https": {"example.com"}, "http": {"localhost:3000", "localhost:8080"}}
	scheme, host, ok := strings.Cut(origin, "://")
	return ok && m.allows(scheme, host)
}

func (c check) negate() check { return not(c) }
func (c check) ask(o string) bool {
	return c(o)
}

// methodOnFunc calls methods of a function type: sound.
func methodOnFunc(origin string) bool {
	return exactly(siteOrigin).negate().negate().ask(origin)
}

type nilablePolicy struct{ origins []string }

func (p *nilablePolicy) permits(o string) bool {
	if p == nil {
		return true
	}
	return originList(p.origins).has(o)
}

// methodOnNil calls a method on a nil pointer, which permits everybody: unsound.
func methodOnNil(origin string) bool {
	var p *nilablePolicy
	return p.permits(origin)
}

type corsOptions struct {
	AllowedOrigins  []string
	AllowOriginFunc func(origin string) bool
	AllowNull       bool
}

func (o *corsOptions) allowed(origin string) bool {
	if origin == "null" {
		return o.AllowNull
	}
	if o.AllowOriginFunc != nil {
		return o.AllowOriginFunc(origin)
	}
	for _, a := range o.AllowedOrigins {
		if a == "*" || strings.EqualFold(a, origin) {
			return true
		}
	}
	return false
}

// fieldOfFuncType sets a function field, which wins over a star in the list: sound.
func fieldOfFuncType(origin string) bool {
	o := &corsOptions{
		AllowedOrigins:  []string{"*"},
		AllowOriginFunc: func(origin string) bool { return origin == "https://example.com" },
	}
	return o.allowed(origin)
}

// fieldOfFuncTypeDefault leaves the function field unset, so the star counts: unsound.
func fieldOfFuncTypeDefault(origin string) bool {
	o := corsOptions{AllowedOrigins: []string{"https://example.com", "*"}}
	return o.allowed(origin)
}

type baseChecker struct{ domain string }

func (b baseChecker) Check(origin string) bool {
	return origin == "https://"+b.domain || strings.HasSuffix(origin, "."+b.domain)
}

type auditedChecker struct {
	baseChecker
	seen int
}

// embeddedPromoted calls the promoted method of an embedded struct: sound.
func embeddedPromoted(origin string) bool {
	c := auditedChecker{baseChecker: baseChecker{"example.com"}}
	c.seen++
	return c.Check(origin) && c.seen == 1
}

type looseChecker struct{ baseChecker }

func (l looseChecker) Check(origin string) bool {
	return l.baseChecker.Check(origin) || strings.HasSuffix(origin, l.domain)
}

// embeddedShadowed calls the outer method, which forgets the dot: unsound.
func embeddedShadowed(origin string) bool {
	return looseChecker{baseChecker{domain: "example.com"}}.Check(origin)
}

type remoteChecker struct {
	*baseChecker
	name string
}

// embeddedPointer promotes through an embedded pointer changed later: sound.
func embeddedPointer(origin string) bool {
	b := &baseChecker{"evil.net"}
	r := remoteChecker{b, "remote"}
	b.domain = "example.com"
	return r.Check(origin)
}

type originChecker interface{ Check(origin string) bool }

type namedChecker struct {
	originChecker
	name string
}

// embeddedInterface promotes the method of an embedded interface: sound.
func embeddedInterface(origin string) bool {
	var c originChecker = namedChecker{auditedChecker{baseChecker: baseChecker{"example.com"}}, "site"}
	return c.Check(origin)
}

type decider interface {
	Decide(origin string) (bool, string)
}

type onlyDecider struct{ allowed map[string]string }

func (d *onlyDecider) Decide(origin string) (bool, string) {
	reason, ok := d.allowed[origin]
	return ok, reason
}

var theDecider decider = &onlyDecider{allowed: map[string]string{"https://example.com": "our site"}}

// interfaceSingle calls an interface with one implementation: sound.
func interfaceSingle(origin string) bool {
	ok, reason := theDecider.Decide(origin)
	return ok && reason != ""
}

type exactChecker string

func (e exactChecker) Check(o string) bool { return string(e) == o }

type suffixChecker string

func (s suffixChecker) Check(o string) bool { return strings.HasSuffix(o, string(s)) }

type regexpChecker struct{ *regexp.Regexp }

func (r regexpChecker) Check(o string) bool { return r.MatchString(o) }

func anyChecker(origin string, cs ...originChecker) bool {
	for _, c := range cs {
		if c.Check(origin) {
			return true
		}
	}
	return false
}

// interfaceSlice asks exact, dotted and anchored checkers through an interface: sound.
func interfaceSlice(origin string) bool {
	return anyChecker(origin,
		exactChecker("https://example.com"),
		suffixChecker(".example.com"),
		regexpChecker{regexp.MustCompile(`^http://localhost:\d+$`)},
	)
}

// interfaceSliceLoose has one checker without a boundary: unsound.
func interfaceSliceLoose(origin string) bool {
	return anyChecker(origin, exactChecker("https://example.com"), suffixChecker("-app.netlify.app"), suffixChecker("app.netlify.app"))
}

// interfaceAsserted asserts an any value to a concrete checker: sound.
func interfaceAsserted(origin string) bool {
	var v any = exactChecker("https://app.example.com")
	if _, ok := v.(suffixChecker); ok {
		return true
	}
	e, ok := v.(exactChecker)
	return ok && e.Check(origin)
}

func matchRule(rule any, origin string) bool {
	switch r := rule.(type) {
	case nil:
		return false
	case bool:
		return r
	case string:
		return r == origin
	case []string:
		return originList(r).has(origin)
	case *regexp.Regexp:
		return r.MatchString(origin)
	case func(string) bool:
		return r(origin)
	case interface{ Check(string) bool }:
		return r.Check(origin)
	}
	return true
}

// typeSwitchRules applies rules of several dynamic types, all closed: sound.
func typeSwitchRules(origin string) bool {
	rules := []any{false, nil, "https://example.com", []string{"https://www.example.com"}, suffixDotted, suffixChecker(".app.example.com"), anchoredRE}
	for _, r := range rules {
		if matchRule(r, origin) {
			return true
		}
	}
	return false
}

// typeSwitchDefault passes a type the switch does not know and falls through to true: unsound.
func typeSwitchDefault(origin string) bool {
	return matchRule([]byte("https://example.com"), origin)
}

type endpoint struct {
	Scheme, Host string
	Port         int
}

func (e endpoint) String() string {
	if e.Port == 0 {
		return e.Scheme + "://" + e.Host
	}
	return fmt.Sprintf("%s://%s:%d", e.Scheme, e.Host, e.Port)
}

// stringerCompared compares with the String form of structs: sound.
func stringerCompared(origin string) bool {
	for _, e := range []fmt.Stringer{endpoint{"https", "example.com", 0}, endpoint{"http", "localhost", 3000}} {
		if e.String() == origin {
			return true
		}
	}
	return fmt.Sprint(endpoint{"https", "example.com", 8443}) == origin
}

func (a allowList) withEvil() { a.exact[0] = "https://evil.example"; a.suffixes = nil }

// copiedReceiver changes a copy of the suffixes but the shared array of exact entries, which is not used: sound.
func copiedReceiver(origin string) bool {
	l := allowList{exact: []string{""}, suffixes: []string{".example.com"}}
	l.withEvil()
	l.exact = nil
	return l.Allows(origin)
}

type policyBuilder struct {
	all     bool
	origins []string
}

func (b policyBuilder) Allow(o ...string) policyBuilder {
	b.origins = append(b.origins, o...)
	return b
}
func (b policyBuilder) AllowAll() policyBuilder { b.all = true; return b }
func (b policyBuilder) Build() func(string) bool {
	return func(o string) bool { return b.all || originList(b.origins).has(o) }
}

// builderPattern throws the result of AllowAll away, as the builder works on copies: sound.
func builderPattern(origin string) bool {
	b := policyBuilder{}.Allow("https://example.com")
	_ = b.AllowAll()
	return b.Allow("https://api.example.com").Build()(origin)
}

// builderPatternAllowAll keeps the result of AllowAll: unsound.
func builderPatternAllowAll(origin string) bool {
	return policyBuilder{}.Allow("https://example.com").AllowAll().Build()(origin)
}

// structCompared compares structs and arrays of structs: sound.
func structCompared(origin string) bool {
	scheme, host, _ := strings.Cut(origin, "://")
	got := endpoint{Scheme: scheme, Host: host}
	return got == endpoint{"https", "example.com", 0} || [1]endpoint{got} == [1]endpoint{{"https", "app.example.com", 0}}
}

type refusedError struct{ origin string }

func (e *refusedError) Error() string { return "refused " + e.origin }

func admit(origin string) error {
	if origin == siteOrigin {
		return nil
	}
	return fmt.Errorf("admit: %w", &refusedError{origin})
}

// errorsAsMatched refuses when the error chain holds a refusal: sound.
func errorsAsMatched(origin string) bool {
	var r *refusedError
	err := admit(origin)
	if errors.As(err, &r) {
		return r.origin != origin
	}
	return err == nil
}
