// Package library is what corsvet knows of Go libraries, as data: which
// functions make a cross-origin policy, how their settings are spelled, and
// what the library answers.
//
// A library is one [Row] in one file, listed in [Rows]. Nothing outside its
// row names a library. Behaviour is a [Model], a small function that answers a
// probe as the library's released source does; the rows are compared with the
// responses of the real libraries in tests.
package library

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// Row is one library.
type Row struct {
	Name  string   // short name used in messages: "rs/cors"
	Paths []string // import paths whose import makes a package matter
	// Uses are names of functions, methods and types whose use makes a package
	// matter, where the import alone says too little.
	Uses []string
	// Texts are parts of constants that make a package matter if it also imports
	// one of Paths, where neither an import nor a name tells enough.
	Texts   []string
	Entries []Entry
	// Literals are struct types whose value is a policy wherever it goes, with
	// the type's name as symbol: a value that is set in this package and used
	// in another one.
	Literals []Entry
	// Verdicts are functions whose error says that a request is refused: the
	// protection lies with who calls them.
	Verdicts []string
	Options  []Option          // functions that make or change a configuration
	Flags    []FlagType        // struct types whose values are flags
	Globals  []Global          // variables with default settings
	Context  map[string]Action // accessors of a framework's request context
	Types    []ContextType     // framework types that stand for a request
	Routers  []Router          // types that run middlewares in front of handlers
	// Responses are types that a handler returns as its response.
	Responses []ResponseType
	// Tags make fields headers, for frameworks whose handlers take and return
	// structures. They may be nil.
	Tags *HeaderTags
	// Tagged reads the default of a field off its tags, for libraries that
	// fill structures by them. It may be nil.
	Tagged func(m *exec.Machine, tags string, t types.Type) (exec.Value, bool)
	Notes  policy.Notes
	Doc    Doc // for the documentation
}

// FlagType is a struct type of which every value is a flag of the program,
// wherever it goes.
type FlagType struct {
	Sym    string
	Define func(m *exec.Machine, flag exec.Value, t types.Type)
}

// Doc says what a row models, for the documentation.
type Doc struct {
	Versions string // versions that were read or run: "v1.5.0 to v1.11.1"
	Covers   string // what is modelled, in a few words
}

// Entry is a function or method whose call applies a policy. So does its use
// as a value: a method value or function that is handed to a framework.
type Entry struct {
	Sym    string                // go/types spelling: "github.com/rs/cors.New"
	Config int                   // index of the configuration argument, receiver first; -1 for none
	Fields Fields                // settings by field name of the configuration
	Params map[int]string        // settings by argument, receiver first, when there is no configuration
	Gather Gather                // settings that neither fields nor arguments hold, or nil
	Base   map[string]exec.Value // settings that the entry itself makes
	Model  Model
	Check  Check // start-up validation, or nil
	Errors bool  // Check's message is returned as an error; else it is a panic
	Kind   policy.Kind
	// Request, for entries that run per request (a WebSocket upgrade, a
	// function that writes the headers): the call itself grants or refuses.
	Request bool
	// Pool is a list setting whose entries all calls in a process share: each
	// lets in what the others do. A model reads the list [View.Pooled].
	Pool    string
	Keeps   bool // the middleware answers requests of origins that are not let in itself
	Raw     bool // a Request entry that may run without a handler around it: on a bare connection
	Handler bool // the entry returns a handler that asks the model for each request
	// Result makes the value that the entry returns, when that value rather
	// than the call is the policy; see [Row.Literals].
	Result func(c *exec.Call) (exec.Value, bool)
	// Dead returns the entries of lists that can never match, each with the
	// reason as note. It may be nil.
	Dead func(v *View) []Item
}

// Fields says which dimension each setting is. A setting is a field of the
// configuration; a dot leads into a nested structure: "Cors.AllowOrigin".
// Settings that come from [Entry.Params] or [Entry.Gather] are listed too.
type Fields map[string]policy.Dim

// Gather reads settings from a call: functional options, a builder.
type Gather func(c *exec.Call, s *Settings)

// Model answers a probe for a configuration. It may be called on several
// paths, on which unknown settings are decided differently.
type Model func(v *View, p policy.Probe) policy.Response

// Check is a Model's optional start-up validation: it returns the library's
// own words when the configuration is rejected.
type Check func(v *View) (message string)

// Option is a function that returns or changes a configuration: a functional
// option, a setter, a builder step, a constructor of defaults.
type Option struct {
	Sym   string
	Apply func(c *exec.Call) (exec.Value, bool)
}

// Global is a package variable of the library with the value that the library
// gives it.
type Global struct {
	Sym   string // "import/path.Name"
	Value func(m *exec.Machine, t types.Type) exec.Value
}

// Action is what an accessor of a request context does.
type Action uint8

const (
	NoAction       Action = iota
	GetHeader             // string of request header arg 1
	SetHeader             // response header arg 1 = arg 2
	SetHeaderEmpty        // the same, and an empty value deletes
	AddHeader             // append arg 2 to response header arg 1
	AppendHeader          // join the further arguments to response header arg 1 with ", "
	DelHeader             // remove response header arg 1
	RespHeader            // the response's http.Header
	ReqHeader             // the request's http.Header
	GetRequest            // *http.Request
	GetWriter             // http.ResponseWriter
	GetMethod             // request method
	GetHost               // request host
	GetPath               // request path: a circumstance
	QueryText             // text that the requester chooses
	Circumstances         // result is a circumstance of the request, no effect
	WriteBody             // sends the header, then the body
	Next                  // runs the handlers behind this one
	NoEffect              // nothing that matters here
	Stop                  // the handlers behind this one do not run
	GetSelf               // an accessor object that is the context again
	GetHeaderBytes        // []byte of request header arg 1
	GetRespHeader         // string of response header arg 1
	AddVary               // join the arguments to Vary
	GetPart               // an object of the exchange, of the type that the result or field has
	IsPreflight           // whether the method is OPTIONS
	GetReferer            // the Referer header
	SetReqHeader          // request header arg 1 = arg 2
	DelReqHeader          // remove request header arg 1
	ResetHeader           // remove all response headers
	ReqHeaderMap          // the request's header as a map of the type that the result or field has
)

// ContextType is a type through which a handler sees the request.
type ContextType struct {
	Type string // "*github.com/gin-gonic/gin.Context"
	// Request says what fields hold: the request, the writer, further objects
	// of the exchange. A dot leads into a nested structure.
	Request  map[string]Action
	ReadOnly bool // nothing can be answered through it: a parameter of this type makes no handler
	Part     bool // the type also describes clients: a value of unknown origin is not the exchange
	Buffered bool // headers may be set until the handler returns
}

// Router is a type that keeps middlewares and runs them in front of handlers.
type Router struct {
	Type string // "*github.com/gin-gonic/gin.Engine", or an interface that routers have
	Same string // the field that keeps the middlewares, if it is not the type itself
	// Methods, names apart by spaces, by what they do with the handlers among
	// their arguments.
	Use, Group, Route string
	Scope             string // hand a function a router that begins with those added so far
	Mount             string // run another router behind those added so far
	Serve             string // serve a request
	HandlerFirst      bool   // a route's handler stands before its middlewares
	Continues         bool   // a middleware that returns without a word lets the next one run
}

// RouterMethod is a method of a router.
type RouterMethod struct {
	Router *Router
	Does   RouterAction
}

// RouterAction is what a method of a router does.
type RouterAction uint8

const (
	UseMiddleware RouterAction = iota // adds middlewares
	NewGroup                          // returns a router that begins with those added so far
	AddRoute                          // adds handlers that run behind those added so far
	NewScope                          // hands such a router to a function
	ServeRoutes                       // serves a request with the handlers added so far
	MountRouter                       // runs the handlers of another router behind those added so far
)

// ResponseType is a struct type that a handler returns as its response.
type ResponseType struct {
	Type    string   // "github.com/aws/aws-lambda-go/events.APIGatewayProxyResponse"
	Headers []string // fields that map header names to a value or values
}

// HeaderTags are the tags of fields that a framework fills from the request and
// sends as the response.
type HeaderTags struct {
	Header string // its value is the name of a header
	Query  string // its value is the name of a parameter
}

// methods adds the methods of a receiver, spelled "(*path.T)": names by what
// the methods do.
func (r *Row) methods(recv string, does map[Action]string) {
	if r.Context == nil {
		r.Context = map[string]Action{}
	}
	for a, names := range does {
		for _, name := range strings.Fields(names) {
			r.Context[recv+"."+name] = a
		}
	}
}

// Rows returns all libraries. The order is that of the documentation.
func Rows() []*Row { return rows() }
