package corpus

// This file is about plain comparisons: one origin, two origins, constants,
// and the ways people get a chain of == and != wrong.

import (
	"fmt"
	"strings"
)

func equalityPredicates() []Predicate {
	return []Predicate{
		{"eqLiteral", true, eqLiteral},
		{"eqYoda", true, eqYoda},
		{"neqEarlyReturn", true, neqEarlyReturn},
		{"eqThreeAlternatives", true, eqThreeAlternatives},
		{"eqIfElseChain", true, eqIfElseChain},
		{"eqFoldConst", true, eqFoldConst},
		{"eqTrimmedSlash", true, eqTrimmedSlash},
		{"eqOrNoOrigin", true, eqOrNoOrigin},
		{"denyListOfOne", false, denyListOfOne},
		{"allowEveryone", false, allowEveryone},
		{"eqOrNull", false, eqOrNull},
		{"eqConcatenatedConsts", true, eqConcatenatedConsts},
		{"eqSprintf", true, eqSprintf},
		{"eqThroughPointer", true, eqThroughPointer},
		{"neqOrNeqRefusesAll", true, neqOrNeqRefusesAll},
		{"neqAndNeqInverted", false, neqAndNeqInverted},
		{"orBindsLooser", true, orBindsLooser},
		{"nonEmptyWillDo", false, nonEmptyWillDo},
		{"eqArrayElements", true, eqArrayElements},
		{"eqComparedThreeWay", true, eqComparedThreeWay},
		{"comparedWithLess", false, comparedWithLess},
		{"eqDefaultPortNormalised", true, eqDefaultPortNormalised},
		{"doubleNegation", true, doubleNegation},
		{"eqShadowedResult", true, eqShadowedResult},
		{"eqDevOrProd", true, eqDevOrProd},
	}
}

const (
	siteScheme = "https"
	siteDomain = "example.com"
	siteOrigin = siteScheme + "://" + siteDomain
	appOrigin  = siteScheme + "://app." + siteDomain
)

// eqLiteral accepts exactly one origin, so it is sound.
func eqLiteral(origin string) bool {
	return origin == "https://example.com"
}

// eqYoda has the constant on the left; it is the same exact comparison and sound.
func eqYoda(o string) bool {
	if siteOrigin == o {
		return true
	}
	return false
}

// neqEarlyReturn refuses first and accepts what is left, which is one origin: sound.
func neqEarlyReturn(origin string) bool {
	if origin != appOrigin {
		return false
	}
	return true
}

// eqThreeAlternatives accepts three spelled-out origins and is sound.
func eqThreeAlternatives(origin string) bool {
	return origin == "https://example.com" ||
		origin == "https://www.example.com" ||
		origin == "https://app.example.com"
}

// eqIfElseChain writes the alternatives as an if/else chain and is sound.
func eqIfElseChain(origin string) bool {
	var ok bool
	if origin == "" {
		ok = false
	} else if origin == "https://example.com" {
		ok = true
	} else if origin == "https://admin.example.com" {
		ok = true
	} else {
		ok = false
	}
	return ok
}

// eqFoldConst ignores case, which no other host can exploit: sound.
func eqFoldConst(origin string) bool {
	return strings.EqualFold(origin, siteOrigin)
}

// eqTrimmedSlash tolerates slashes at the end before an exact comparison: sound.
func eqTrimmedSlash(origin string) bool {
	return strings.TrimRight(origin, "/") == siteOrigin
}

// eqOrNoOrigin lets requests without an Origin pass, which a cross-origin page cannot produce: sound.
func eqOrNoOrigin(origin string) bool {
	return len(origin) == 0 || origin == siteOrigin
}

// denyListOfOne blocks one known bad origin and lets every other stranger in: unsound.
func denyListOfOne(origin string) bool {
	return origin != "https://evil.example"
}

// allowEveryone never looks at the origin: unsound.
func allowEveryone(string) bool {
	return true
}

// eqOrNull accepts "null", which any sandboxed frame can send: unsound.
func eqOrNull(origin string) bool {
	if origin == "null" {
		return true // local files during development
	}
	return origin == siteOrigin
}

// eqConcatenatedConsts builds the expected origin from constants: sound.
func eqConcatenatedConsts(origin string) bool {
	const sub = "app"
	return origin == siteScheme+"://"+sub+"."+siteDomain
}

// eqSprintf formats the expected origins and compares exactly: sound.
func eqSprintf(origin string) bool {
	expected := fmt.Sprintf("%s://%s", siteScheme, siteDomain)
	withPort := fmt.Sprintf("%s:%d", expected, 8443)
	return origin == expected || origin == withPort
}

var primaryOrigin = "https://example.com"

// eqThroughPointer reads the expected origin through a pointer: sound.
func eqThroughPointer(origin string) bool {
	p := &primaryOrigin
	return *p == origin
}

// neqOrNeqRefusesAll confuses or with and; every origin differs from one of the two, so nobody gets in: sound.
func neqOrNeqRefusesAll(origin string) bool {
	foreignToSite := origin != siteOrigin
	foreignToApp := origin != appOrigin
	if foreignToSite || foreignToApp {
		return false
	}
	return true
}

// neqAndNeqInverted returns true in the branch meant to refuse: unsound.
func neqAndNeqInverted(origin string) bool {
	if origin != siteOrigin && origin != appOrigin {
		return true
	}
	return false
}

// orBindsLooser relies on the precedence of && over ||; all parts still need equality: sound.
func orBindsLooser(origin string) bool {
	return origin == siteOrigin || origin == appOrigin && strings.HasPrefix(origin, "https")
}

// nonEmptyWillDo takes any non-empty value for a good one: unsound.
func nonEmptyWillDo(origin string) bool {
	return strings.TrimSpace(origin) != ""
}

// eqArrayElements compares with the elements of an array by index: sound.
func eqArrayElements(origin string) bool {
	known := [...]string{0: siteOrigin, 2: appOrigin, 1: "https://www.example.com"}
	return origin == known[0] || origin == known[1] || origin == known[2]
}

// eqComparedThreeWay uses strings.Compare for equality: sound.
func eqComparedThreeWay(origin string) bool {
	return strings.Compare(origin, appOrigin) == 0
}

// comparedWithLess accepts everything that sorts before a bound: unsound.
func comparedWithLess(origin string) bool {
	return strings.Compare(origin, "https://example.com") <= 0
}

// eqDefaultPortNormalised drops an explicit default port at the end and compares exactly: sound.
func eqDefaultPortNormalised(origin string) bool {
	o := origin
	if strings.HasSuffix(o, ":443") {
		o = o[:len(o)-4]
	}
	return o == siteOrigin
}

// doubleNegation negates an inequality through a variable: sound.
func doubleNegation(origin string) bool {
	foreign := !(origin == siteOrigin)
	if !foreign {
		return !foreign
	}
	return !!!foreign
}

// eqShadowedResult assigns to a shadowing variable, so the outer one stays false for all but one origin: sound.
func eqShadowedResult(origin string) bool {
	ok := origin == siteOrigin
	if len(origin) > 0 {
		ok := true
		_ = ok
	}
	return ok
}

const debugBuild = false

// eqDevOrProd has a permissive branch behind a false constant: sound.
func eqDevOrProd(origin string) bool {
	if debugBuild {
		return true
	}
	return origin == siteOrigin
}
