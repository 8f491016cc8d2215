// Package policy holds the one value that everything else talks about: a
// cross-origin policy that answers probe requests.
//
// A Policy comes from a library's configuration or from a handler that writes
// headers itself; what reads it cannot tell the difference. Checks ask what it
// responds ([Policy.Respond]) and what a browser makes of the response
// ([Response.Grant], after the Fetch standard's CORS protocol), and point at
// the settings that the user must change.
package policy

import "go/token"

// Probe is one request that a policy is asked to answer.
type Probe struct {
	Origin    string // the Origin header; empty for none
	Preflight bool   // OPTIONS with Access-Control-Request-Method
	Method    string // requested method of a preflight; empty means PUT
	Headers   string // requested headers of a preflight; empty means x-evil
	Private   bool   // the preflight asks for private network access
	Path      string // path of the request; empty for any
}

// RequestMethod is the method of a request that changes state.
func (p Probe) RequestMethod() string {
	if p.Method == "" {
		return "POST"
	}
	return p.Method
}

// RequestPath is the path of a request that changes state.
func (p Probe) RequestPath() string {
	if p.Path == "" {
		return "/account/settings"
	}
	return p.Path
}

// UnsafeMethods are the methods that protections against cross-site requests
// look at.
var UnsafeMethods = []string{"POST", "PUT", "PATCH", "DELETE"}

// Unnamed are probes for paths that no program names: what lets a stranger
// through there lets it through everywhere.
func Unnamed() []Probe {
	var out []Probe
	for _, path := range []string{"/account/settings", "/settings"} {
		for _, m := range UnsafeMethods {
			out = append(out, Probe{Origin: Evil, Method: m, Path: path})
		}
	}
	return out
}

// Host is the Host header of every probe: the site that the policy protects.
// It is a name under which strangers can be told from friends.
const Host = "api.victim.example"

// Field is one value of a response header, with where it came from.
type Field struct {
	Text   string
	Known  bool
	Chosen bool // unknown, but text that the requester chooses freely
	Pos    token.Pos
	Made   token.Pos // where the text itself comes from, in the package that writes it
	Note   string    // provenance of an unknown value, for messages
	// Reflected says that the text was computed from the request's Origin.
	Reflected bool
	// Repeated says that the text was computed from other text of the request,
	// such as the method that a preflight asks for.
	Repeated bool
	// Foreign says that a function of another package wrote it, whose danger
	// that package reports.
	Foreign bool
}

// Condition is configuration that a response rests on.
type Condition struct {
	Text    string // for messages: `flag -cors is set`; empty if it names no setting
	About   string // what was asked, the same for both answers
	Default bool   // it is what the program does as shipped
	Pos     token.Pos
	Taken   bool   // the answer
	Of      string // the setting that it is about
	// Supposed is what somebody has to write there as a regular expression or,
	// with Part, as what that function looks for in an origin.
	Supposed string
	Part     string
}

// Match is text of the program that an origin was compared with, and where it
// stands.
type Match struct {
	Text string
	Pos  token.Pos
}

// Supposed returns the condition of a response that rests on what somebody may
// write as a regular expression or part of an origin.
func (r *Response) Supposed() (Condition, bool) {
	for _, c := range r.Conds {
		if c.Supposed != "" {
			return c, true
		}
	}
	return Condition{}, false
}

// Response is what is sent on one execution path.
type Response struct {
	AllowOrigin    []Field
	Credentials    []Field
	Methods        []Field
	Headers        []Field
	Expose         []Field
	MaxAge         []Field
	Vary           []Field
	PrivateNetwork []Field

	Passed   bool      // a request that changes state got through a protection against cross-site requests
	PassedAt token.Pos // what let it through
	PassedOn string    // the only host on which it gets through; empty for any
	Status   int       // of the answer; 0 when it is not known

	Upgraded   bool      // a WebSocket handshake was accepted
	UpgradedAt token.Pos // what accepted it
	UpgradedBy string    // the library
	// UpgradedVia is the library's setting at UpgradedAt; empty for the call.
	UpgradedVia     string
	UpgradedForeign bool    // by a function of another package that reports it
	Doubt           bool    // the execution cannot be vouched for
	Matched         []Match // what the origin turned out to match on the way
	Conds           []Condition
	Cause           token.Pos // the setting, entry or function that let the origin in
	Late            []Field   // CORS headers written after the header was sent
	// Advisory names the flaw of the library's version that this response
	// shows, and the version that fixes it.
	Advisory string
}

// Outcome is everything a policy may answer to one probe.
type Outcome struct {
	Responses []Response
	Complete  bool // no execution path is missing
}

// Kind says what a policy protects.
type Kind uint8

const (
	CORS Kind = iota
	WebSocket
	CSRF // what a protection against cross-site requests lets through
)

// Dim is a dimension of a policy's settings.
type Dim uint8

const (
	Origins Dim = iota
	OriginFunc
	AllowAll
	Credentials
	Methods
	RequestHeaders
	ExposedHeaders
	MaxAge
	PrivateNetwork
	Wildcards
	Bypass // requests that a protection leaves out
	Deny   // the handler for refused requests
	Other
)

// Item is one value of a setting as the user wrote it.
type Item struct {
	Text string
	Bool bool
	Pos  token.Pos
	Note string // where an unknown or default value comes from
}

// Setting is what the user wrote for one dimension.
type Setting struct {
	Name  string // the user's name for it: AllowedOrigins, "Access-Control-Allow-Methods"
	Items []Item
	Known bool // the items are all there is
	Set   bool // the user wrote something
	Pos   token.Pos
}

// ConstKind says how a constant was compared with the origin.
type ConstKind uint8

const (
	Text ConstKind = iota
	Regexp
	Glob
	// Supposed is a text that somebody may write as a regular expression.
	Supposed
	// Part is a text that somebody may write where the origin is searched for it.
	Part
)

// Constant is text that the policy compares origins with.
type Constant struct {
	Kind ConstKind
	Text string
	Pos  token.Pos
	Expr string // source of the comparison, for messages
}

// plain reports whether a constant is text that the program itself compares
// with.
func (c Constant) plain() bool { return c.Kind == Text || c.Kind == Glob }

// Startup is a configuration that the library refuses when the program starts.
type Startup struct {
	Message string // the library's own words
	Error   bool   // returned as an error rather than a panic
	Pos     token.Pos
	Conds   []Condition
}

// Policy is one cross-origin policy.
type Policy struct {
	Kind     Kind
	Library  string // name of the library's row; empty for hand-written headers
	Call     string // what the user wrote to create it, e.g. `cors.Default()`
	Pos      token.Pos
	End      token.Pos
	Body     token.Pos // where the handler's function begins; invalid for a configuration
	Settings map[Dim]*Setting
	Startup  *Startup
	Ignored  bool // the program asks the protection and does not heed the answer
	Notes    Notes
	Probes   []Probe // further probes that the checks of its kind need
	Dead     []Item  // entries that can never match, each with the reason as note

	// Respond answers a probe. It is deterministic and has no side effects.
	Respond func(Probe) Outcome
	// Constants returns what origins were compared with, after Respond ran.
	Constants func() []Constant
	// Source returns the source text of the expression at a position.
	Source func(token.Pos) string
}

// Notes are facts of the library that messages need.
type Notes struct {
	MethodStar string // what the library does with "*" among methods
	// Unverified names whoever answers according to the policy, such as a
	// cloud provider, when nobody has verified what they answer. Then only the
	// checks that go by what the program asks for apply.
	Unverified string
}

// Setting returns the setting of a dimension, or an empty one.
func (p *Policy) Setting(d Dim) *Setting {
	if s := p.Settings[d]; s != nil {
		return s
	}
	return &Setting{}
}
