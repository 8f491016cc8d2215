package corpus

// This file is about helpers that return errors or several results, and about
// panic, recover and defer.

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
)

func resultPredicates() []Predicate {
	return []Predicate{
		{"boolAndError", true, boolAndError},
		{"boolAndErrorDropped", true, boolAndErrorDropped},
		{"boolAndErrorFailOpen", false, boolAndErrorFailOpen},
		{"errorOnly", true, errorOnly},
		{"errorOnlyInverted", false, errorOnlyInverted},
		{"stringBoolError", true, stringBoolError},
		{"stringAndOK", true, stringAndOK},
		{"errorsIsSentinel", true, errorsIsSentinel},
		{"errorsIsWrongSentinel", false, errorsIsWrongSentinel},
		{"errorsIsWrapped", true, errorsIsWrapped},
		{"errorsJoined", true, errorsJoined},
		{"errorsAsCode", true, errorsAsCode},
		{"errorTyped", true, errorTyped},
		{"errorTypedNil", true, errorTypedNil},
		{"panicOnRefusal", true, panicOnRefusal},
		{"recoverRefuses", true, recoverRefuses},
		{"recoverAllows", false, recoverAllows},
		{"recoverRethrown", true, recoverRethrown},
		{"recoverValueChecked", true, recoverValueChecked},
		{"recoverIndexOutOfRange", true, recoverIndexOutOfRange},
		{"deferOrder", true, deferOrder},
		{"deferArgumentsEarly", true, deferArgumentsEarly},
		{"deferInLoop", true, deferInLoop},
		{"resultStruct", true, resultStruct},
		{"resultPointerNil", true, resultPointerNil},
	}
}

var (
	errForeign = errors.New("foreign origin")
	errNoValue = errors.New("no origin")
)

func checkOrigin(origin string) (bool, error) {
	u, err := url.Parse(origin)
	if err != nil {
		return false, fmt.Errorf("parse origin: %w", err)
	}
	if u.Host == "" {
		return false, errors.New("origin without host")
	}
	return u.Scheme == "https" && u.Host == "example.com", nil
}

// boolAndError wants a true result and no error: sound.
func boolAndError(origin string) bool {
	ok, err := checkOrigin(origin)
	if err != nil {
		return false
	}
	return ok
}

// boolAndErrorDropped drops the error, with which the result is false: sound.
func boolAndErrorDropped(origin string) bool {
	ok, _ := checkOrigin(origin)
	return ok
}

// boolAndErrorFailOpen accepts when the check fails, as it does for "null": unsound.
func boolAndErrorFailOpen(origin string) bool {
	ok, err := checkOrigin(origin)
	return ok || err != nil
}

func validate(origin string) error {
	switch {
	case origin == "":
		return errNoValue
	case !slices.Contains(allowedOrigins, origin):
		return errForeign
	}
	return nil
}

// errorOnly accepts when validation returns no error: sound.
func errorOnly(origin string) bool {
	return validate(origin) == nil
}

// errorOnlyInverted compares with nil the wrong way round: unsound.
func errorOnlyInverted(origin string) bool {
	if err := validate(origin); err != nil {
		return true
	}
	return false
}

func resolve(origin string) (string, bool, error) {
	scheme, host, ok := strings.Cut(origin, "://")
	if !ok {
		return "", false, errNoValue
	}
	if scheme != "https" && scheme != "http" {
		return "", false, fmt.Errorf("scheme %q", scheme)
	}
	return host, scheme == "https", nil
}

// stringBoolError uses all three results and compares the host: sound.
func stringBoolError(origin string) bool {
	host, secure, err := resolve(origin)
	return err == nil && secure && host == "example.com"
}

func matchingOrigin(origin string) (string, bool) {
	for _, o := range allowedOrigins {
		if strings.EqualFold(o, origin) {
			return o, true
		}
	}
	return "", false
}

// stringAndOK gets the matching list entry back: sound.
func stringAndOK(origin string) bool {
	match, ok := matchingOrigin(origin)
	return ok && len(match) == len(origin)
}

// errorsIsSentinel refuses for either sentinel: sound.
func errorsIsSentinel(origin string) bool {
	err := validate(origin)
	if errors.Is(err, errForeign) || errors.Is(err, errNoValue) {
		return false
	}
	return true
}

// errorsIsWrongSentinel refuses for the sentinel of missing values only: unsound.
func errorsIsWrongSentinel(origin string) bool {
	return !errors.Is(validate(origin), errNoValue)
}

// errorsIsWrapped finds the sentinel below two wrappings: sound.
func errorsIsWrapped(origin string) bool {
	err := validate(origin)
	if err != nil {
		err = fmt.Errorf("cors: %w", fmt.Errorf("check %s: %w", origin, err))
	}
	return !errors.Is(err, errForeign) && !errors.Is(err, errNoValue)
}

// errorsJoined joins the errors of several checks and wants none: sound.
func errorsJoined(origin string) bool {
	var errs []error
	if !strings.HasPrefix(origin, "https://") {
		errs = append(errs, errors.New("not secure"))
	}
	errs = append(errs, validate(origin))
	return errors.Join(errs...) == nil
}

type statusError struct {
	code int
	msg  string
}

func (e statusError) Error() string { return fmt.Sprintf("%d %s", e.code, e.msg) }

func authorise(origin string) error {
	if !strings.HasSuffix(origin, ".example.com") {
		return fmt.Errorf("authorise: %w", statusError{403, "origin"})
	}
	return nil
}

// errorsAsCode takes a status out of the error chain: sound.
func errorsAsCode(origin string) bool {
	var se statusError
	if errors.As(authorise(origin), &se) {
		return se.code < 400
	}
	return true
}

func parseTrusted(origin string) (string, error) {
	host, ok := strings.CutPrefix(origin, "https://")
	if !ok || host != "example.com" && !strings.HasSuffix(host, ".example.com") {
		return "", statusError{code: 403, msg: "untrusted " + origin}
	}
	return host, nil
}

// errorTyped asserts the error to a concrete type: sound.
func errorTyped(origin string) bool {
	_, err := parseTrusted(origin)
	if se, ok := err.(statusError); ok && se.code == 403 {
		return false
	}
	return err == nil
}

func maybeRefuse(origin string) *refusedError {
	if origin != siteOrigin {
		return &refusedError{origin}
	}
	return nil
}

// errorTypedNil stores a typed nil in an error, which is never nil, so nobody gets in: sound.
func errorTypedNil(origin string) bool {
	var err error = maybeRefuse(origin)
	return err == nil
}

// panicOnRefusal panics for foreign origins: sound.
func panicOnRefusal(origin string) bool {
	if err := validate(origin); err != nil {
		panic(err)
	}
	return true
}

// recoverRefuses turns a panic into a refusal: sound.
func recoverRefuses(origin string) (ok bool) {
	defer func() {
		if r := recover(); r != nil {
			ok = false
		}
	}()
	return panicOnRefusal(origin)
}

// recoverAllows turns a panic into acceptance: unsound.
func recoverAllows(origin string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = true
		}
	}()
	return panicOnRefusal(origin)
}

// recoverRethrown panics again unless the error is the expected one: sound.
func recoverRethrown(origin string) (ok bool) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			if errors.Is(r, errForeign) {
				panic(fmt.Sprint("again: ", r))
			}
			ok = false
		default:
			panic(r)
		}
	}()
	return panicOnRefusal(origin)
}

// recoverValueChecked uses panic to leave a nested search with its result: sound.
func recoverValueChecked(origin string) (ok bool) {
	defer func() {
		if hit, isString := recover().(string); isString {
			ok = hit == origin
		}
	}()
	each(allowedOrigins, func(o string) {
		if o == origin {
			panic(o)
		}
	})
	return false
}

// recoverIndexOutOfRange recovers from an index out of range for short values: sound.
func recoverIndexOutOfRange(origin string) (ok bool) {
	defer func() { _ = recover() }()
	parts := strings.Split(origin, "://")
	return parts[0] == "https" && parts[1] == "app.example.com"
}

// deferOrder runs deferred assignments last in, first out; the last one compares: sound.
func deferOrder(origin string) (ok bool) {
	defer func() { ok = origin == "https://example.com" }()
	defer func() { ok = true }()
	return false
}

// deferArgumentsEarly fixes the argument of a deferred call when it is deferred: sound.
func deferArgumentsEarly(origin string) (ok bool) {
	want := "https://example.com"
	defer func(w string) { ok = w == origin }(want)
	want = origin
	return want == ""
}

// deferInLoop defers a comparison per entry: sound.
func deferInLoop(origin string) (ok bool) {
	for _, o := range allowedOrigins {
		defer func() { ok = ok || o == origin }()
	}
	return false
}

type outcome struct {
	allowed bool
	reason  string
	err     error
}

func evaluate(origin string) (out outcome) {
	if origin == "" {
		out.err = io.EOF
		return
	}
	if _, err := parseTrusted(origin); err != nil {
		return outcome{reason: err.Error()}
	}
	out.allowed = true
	return
}

// resultStruct returns a struct with verdict, reason and error: sound.
func resultStruct(origin string) bool {
	switch out := evaluate(origin); {
	case out.err == io.EOF:
		return false
	case out.reason != "":
		return out.allowed
	default:
		return out.allowed
	}
}

func findPartner(origin string) *partner {
	if p, ok := partners[origin]; ok && p.active {
		return p
	}
	return nil
}

// resultPointerNil accepts when a pointer comes back: sound.
func resultPointerNil(origin string) bool {
	if p := findPartner(origin); p != nil {
		return true
	}
	return false
}
