package policy

import "strings"

// Level is what a website obtains from a response.
type Level uint8

const (
	Blocked      Level = iota // the browser keeps the response from the page
	Readable                  // readable without credentials
	Credentialed              // readable as the signed-in user
)

// Certainty qualifies a level.
type Certainty uint8

const (
	No Certainty = iota
	Unknown
	Yes
)

// Grant returns what a browser gives to a page of the origin when it receives
// the response (Fetch standard, "CORS check"). certain is false when the
// response does not tell.
func (r *Response) Grant(origin string) (level Level, certain bool) {
	if r.Upgraded || r.Passed {
		return Credentialed, true // a handshake carries cookies, and its messages are readable
	}
	switch len(r.AllowOrigin) {
	case 0:
		return Blocked, true
	case 1:
	default:
		return Blocked, true // two values are joined and never match
	}
	ao := r.AllowOrigin[0]
	switch {
	case ao.Chosen:
		// The requester writes its own origin there.
	case !ao.Known:
		return Blocked, false
	case ao.Text == "*":
		return Readable, true
	case ao.Text != origin:
		return Blocked, true
	}
	switch {
	case len(r.Credentials) != 1:
		return Readable, true
	case !r.Credentials[0].Known:
		return Readable, false
	case r.Credentials[0].Text == "true":
		return Credentialed, true
	}
	return Readable, true
}

// Wildcard reports whether the response carries a literal "*".
func (r *Response) Wildcard() bool {
	return len(r.AllowOrigin) == 1 && r.AllowOrigin[0].Known && r.AllowOrigin[0].Text == "*"
}

// AllowsCredentials reports whether the response says so in words that
// browsers accept.
func (r *Response) AllowsCredentials() bool {
	return len(r.Credentials) == 1 && r.Credentials[0].Known && r.Credentials[0].Text == "true"
}

// Varies reports whether caches are told that the response depends on Origin.
func (r *Response) Varies() (yes, known bool) {
	known = true
	for _, f := range r.Vary {
		if !f.Known {
			known = false
		}
		for _, name := range strings.Split(f.Text, ",") {
			name = strings.TrimSpace(name)
			if name == "*" || strings.EqualFold(name, "Origin") {
				return true, true
			}
		}
	}
	return false, known
}

// unsure reports whether a header that decides what a browser does is not known.
func (r *Response) unsure() bool {
	if r.Doubt {
		return true
	}
	for _, fields := range [][]Field{r.AllowOrigin, r.Credentials, r.Methods} {
		for _, f := range fields {
			if !f.Known && !f.Chosen {
				return true
			}
		}
	}
	return false
}

// repeatsMethod reports whether a preflight is told that what it asked for is
// allowed, with the method's own text.
func (r Response) repeatsMethod() bool {
	return !r.Doubt && len(r.AllowOrigin) > 0 && len(r.Methods) > 0 && r.Methods[0].Repeated
}
