package corpus

// This file is about functions as values: literals, closures over allow-lists,
// combinators, callbacks, recursion and deferred closures.

import (
	"slices"
	"strings"
)

func closurePredicates() []Predicate {
	return []Predicate{
		{"literalVariable", true, literalVariable},
		{"closureOverList", true, closureOverList},
		{"closureOverListAtInit", true, closureOverListAtInit},
		{"closureSeesLaterChange", false, closureSeesLaterChange},
		{"closureCounts", true, closureCounts},
		{"immediatelyInvoked", true, immediatelyInvoked},
		{"combinatorAnyOf", true, combinatorAnyOf},
		{"combinatorAllOf", true, combinatorAllOf},
		{"combinatorNot", false, combinatorNot},
		{"combinatorEmptyAllOf", false, combinatorEmptyAllOf},
		{"curried", true, curried},
		{"loopVariablePerRound", true, loopVariablePerRound},
		{"memoized", true, memoized},
		{"recursiveLabels", true, recursiveLabels},
		{"recursiveClosure", true, recursiveClosure},
		{"mutualRecursion", true, mutualRecursion},
		{"callbackEach", true, callbackEach},
		{"callbackStops", true, callbackStops},
		{"factoryByName", true, factoryByName},
		{"factoryUnknownName", false, factoryUnknownName},
		{"nilFuncAllows", false, nilFuncAllows},
		{"nilFuncPanics", true, nilFuncPanics},
		{"optionFuncs", true, optionFuncs},
		{"optionFuncsInsecure", false, optionFuncsInsecure},
		{"pipelineNormalises", true, pipelineNormalises},
		{"chainOfResponsibility", true, chainOfResponsibility},
		{"deferredClosureAllows", false, deferredClosureAllows},
		{"helperChain", true, helperChain},
		{"helperChainLoses", false, helperChainLoses},
		{"swappedPackageFunc", true, swappedPackageFunc},
	}
}

// literalVariable calls a function literal held in a local variable: sound.
func literalVariable(origin string) bool {
	allowed := func(o string) bool {
		return o == "https://example.com" || strings.HasSuffix(o, ".example.com")
	}
	return allowed(origin)
}

func newOriginChecker(origins []string) func(string) bool {
	set := make(map[string]struct{})
	for _, o := range origins {
		set[strings.ToLower(o)] = struct{}{}
	}
	return func(origin string) bool {
		_, ok := set[strings.ToLower(origin)]
		return ok
	}
}

// closureOverList builds a checker over a list and calls it: sound.
func closureOverList(origin string) bool {
	check := newOriginChecker([]string{"https://example.com", "https://APP.example.com"})
	return check(origin)
}

var packageChecker = newOriginChecker(allowedOrigins)

// closureOverListAtInit calls a checker built when the package was initialised: sound.
func closureOverListAtInit(origin string) bool {
	return packageChecker(origin)
}

// closureSeesLaterChange changes the captured suffix after the closure was made, dropping its dot: unsound.
func closureSeesLaterChange(origin string) bool {
	suffix := ".example.com"
	check := func() bool { return strings.HasSuffix(origin, suffix) }
	suffix = suffix[1:]
	return check()
}

// closureCounts counts equal entries in a captured variable: sound.
func closureCounts(origin string) bool {
	n := 0
	count := func(o string) {
		if o == origin {
			n++
		}
	}
	for _, o := range allowedOrigins {
		count(o)
	}
	return n == 1
}

// immediatelyInvoked calls a literal on the spot: sound.
func immediatelyInvoked(origin string) bool {
	return func(list ...string) bool {
		return slices.Contains(list, origin)
	}("https://example.com", "https://api.example.com")
}

type check func(string) bool

func exactly(want string) check { return func(o string) bool { return o == want } }
func underDomain(d string) check {
	return func(o string) bool { return strings.HasSuffix(o, "."+d) }
}
func withScheme(s string) check {
	return func(o string) bool { return strings.HasPrefix(o, s+"://") }
}

func anyOf(checks ...check) check {
	return func(o string) bool {
		for _, c := range checks {
			if c(o) {
				return true
			}
		}
		return false
	}
}

func allOf(checks ...check) check {
	return func(o string) bool {
		for _, c := range checks {
			if !c(o) {
				return false
			}
		}
		return true
	}
}

func not(c check) check { return func(o string) bool { return !c(o) } }

// combinatorAnyOf accepts when one of three closed checks does: sound.
func combinatorAnyOf(origin string) bool {
	return anyOf(exactly("https://example.com"), exactly("http://localhost:3000"), underDomain("example.com"))(origin)
}

// combinatorAllOf wants scheme and dotted suffix and not one subdomain: sound.
func combinatorAllOf(origin string) bool {
	ok := allOf(withScheme("https"), underDomain("example.com"), not(exactly("https://dev.app.example.com")))
	return ok(origin)
}

// combinatorNot negates a check of one bad origin: unsound.
func combinatorNot(origin string) bool {
	return allOf(withScheme("https"), not(underDomain("evil.net")))(origin)
}

// combinatorEmptyAllOf wants all of no checks, which always holds: unsound.
func combinatorEmptyAllOf(origin string) bool {
	var configured []check
	return allOf(configured...)(origin)
}

// curried passes scheme, host and origin one after the other: sound.
func curried(origin string) bool {
	f := func(scheme string) func(string) func(string) bool {
		return func(host string) func(string) bool {
			return func(o string) bool { return o == scheme+"://"+host }
		}
	}
	return f("https")("example.com")(origin) || f("http")("localhost:3000")(origin)
}

// loopVariablePerRound captures the loop variable, which is new in each round: sound.
func loopVariablePerRound(origin string) bool {
	var checks []func() bool
	for _, o := range []string{"https://example.com", "https://app.example.com"} {
		checks = append(checks, func() bool { return o == origin })
	}
	for i := len(checks) - 1; i >= 0; i-- {
		if checks[i]() {
			return true
		}
	}
	return false
}

func memo(f func(string) bool) func(string) bool {
	cache := map[string]bool{}
	return func(s string) bool {
		if v, ok := cache[s]; ok {
			return v
		}
		v := f(s)
		cache[s] = v
		return v
	}
}

// memoized asks a caching wrapper twice: sound.
func memoized(origin string) bool {
	f := memo(func(o string) bool { return o == siteOrigin })
	return f(origin) && f(origin)
}

func underRecursively(host, domain string) bool {
	if host == domain {
		return true
	}
	_, parent, ok := strings.Cut(host, ".")
	return ok && underRecursively(parent, domain)
}

// recursiveLabels removes labels by recursion until the domain is reached: sound.
func recursiveLabels(origin string) bool {
	return underRecursively(strings.TrimPrefix(origin, "https://"), "example.com")
}

// recursiveClosure searches a list with a closure that calls itself: sound.
func recursiveClosure(origin string) bool {
	var search func(list []string) bool
	search = func(list []string) bool {
		if len(list) == 0 {
			return false
		}
		return list[0] == origin || search(list[1:])
	}
	return search(allowedOrigins)
}

func evenMatches(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	return a[0] == b[0] && oddMatches(a[1:], b[1:])
}

func oddMatches(a, b string) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	return a[0] == b[0] && evenMatches(a[1:], b[1:])
}

// mutualRecursion compares two strings with two functions calling each other: sound.
func mutualRecursion(origin string) bool {
	return evenMatches(origin, "https://example.com")
}

func each(list []string, f func(string)) {
	for _, s := range list {
		f(s)
	}
}

// callbackEach sets a captured flag from a callback: sound.
func callbackEach(origin string) (ok bool) {
	each(allowedOrigins, func(o string) {
		if o == origin {
			ok = true
		}
	})
	return ok
}

func until(list []string, f func(string) (stop bool)) (stopped bool) {
	for _, s := range list {
		if f(s) {
			return true
		}
	}
	return
}

// callbackStops stops at the first domain the origin is under, dot included: sound.
func callbackStops(origin string) bool {
	return until(allowedDomains, func(d string) bool {
		return origin == "https://"+d || strings.HasSuffix(origin, "."+d)
	})
}

func checkerNamed(kind string) func(string) bool {
	switch kind {
	case "exact":
		return eqLiteral
	case "subdomains":
		return suffixDotted
	case "list":
		return func(o string) bool { return slices.Contains(allowedOrigins, o) }
	default:
		return func(string) bool { return true }
	}
}

// factoryByName picks a sound check by name: sound.
func factoryByName(origin string) bool {
	return checkerNamed("list")(origin) || checkerNamed("subdomains")(origin)
}

// factoryUnknownName misspells the name and gets the permissive default: unsound.
func factoryUnknownName(origin string) bool {
	return checkerNamed("Exact")(origin)
}

var allowOriginFunc func(string) bool

// nilFuncAllows accepts all while no function is configured: unsound.
func nilFuncAllows(origin string) bool {
	if allowOriginFunc == nil {
		return true
	}
	return allowOriginFunc(origin)
}

// nilFuncPanics calls a function that was never set, so nobody gets in: sound.
func nilFuncPanics(origin string) bool {
	return origin == siteOrigin || allowOriginFunc(origin)
}

type policyOptions struct {
	origins    []string
	subdomains bool
	insecure   bool
}

type policyOption func(*policyOptions)

func withOrigin(o string) policyOption {
	return func(p *policyOptions) { p.origins = append(p.origins, o) }
}

func withSubdomains() policyOption {
	return func(p *policyOptions) { p.subdomains = true }
}

func withInsecure(on bool) policyOption {
	return func(p *policyOptions) { p.insecure = on }
}

func newPolicy(opts ...policyOption) func(string) bool {
	var p policyOptions
	for _, o := range opts {
		o(&p)
	}
	return func(origin string) bool {
		if p.insecure {
			return true
		}
		for _, o := range p.origins {
			if o == origin {
				return true
			}
			if p.subdomains && strings.HasSuffix(origin, "."+strings.TrimPrefix(o, "https://")) {
				return true
			}
		}
		return false
	}
}

// optionFuncs configures a policy with functional options: sound.
func optionFuncs(origin string) bool {
	return newPolicy(withOrigin("https://example.com"), withSubdomains(), withInsecure(false))(origin)
}

// optionFuncsInsecure leaves an insecure option in place: unsound.
func optionFuncsInsecure(origin string) bool {
	return newPolicy(withOrigin("https://example.com"), withInsecure(true))(origin)
}

// pipelineNormalises runs a list of string functions before the comparison: sound.
func pipelineNormalises(origin string) bool {
	steps := []func(string) string{
		strings.TrimSpace,
		strings.ToLower,
		func(s string) string { return strings.TrimSuffix(s, "/") },
	}
	for _, step := range steps {
		origin = step(origin)
	}
	return origin == "https://example.com"
}

type verdict int

const (
	undecided verdict = iota
	refuse
	accept
)

// chainOfResponsibility asks deciders in turn and refuses when none decides: sound.
func chainOfResponsibility(origin string) bool {
	deciders := []func(string) verdict{
		func(o string) verdict {
			if o == "" || o == "null" {
				return refuse
			}
			return undecided
		},
		func(o string) verdict {
			if slices.Contains(allowedOrigins, o) {
				return accept
			}
			return undecided
		},
	}
	for _, d := range deciders {
		if v := d(origin); v != undecided {
			return v == accept
		}
	}
	return false
}

// deferredClosureAllows overwrites the refusal of "null" in a deferred closure: unsound.
func deferredClosureAllows(origin string) (ok bool) {
	defer func() {
		if origin == "null" {
			ok = true
		}
	}()
	return origin == siteOrigin
}

func step1(o string) string { return step2(strings.TrimSuffix(o, "/")) }
func step2(o string) string { return strings.ToLower(o) }
func decide(o string) bool  { return isApex(o) || isSub(o) }
func isApex(o string) bool  { return o == "https://example.com" }
func isSub(o string) bool   { return strings.HasSuffix(o, dotted("example.com")) }
func isLoose(o string) bool {
	return strings.HasSuffix(o, strings.TrimLeft(dotted("example.com"), "."))
}
func dotted(d string) string { return "." + d }

// helperChain goes through helpers calling helpers: sound.
func helperChain(origin string) bool {
	return decide(step1(origin))
}

// helperChainLoses loses the dot in the last helper: unsound.
func helperChainLoses(origin string) bool {
	return isApex(step1(origin)) || isLoose(step2(origin))
}

var compareOrigins = func(a, b string) bool { return strings.Contains(a, b) }

func init() {
	compareOrigins = strings.EqualFold
}

// swappedPackageFunc calls a function variable that init replaced by an exact comparison: sound.
func swappedPackageFunc(origin string) bool {
	return compareOrigins(origin, "https://example.com")
}
