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

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// Row is one library.
type Row struct {
	Name    string   // short name used in messages: "rs/cors"
	Paths   []string // import paths whose import makes a package matter
	Entries []Entry
	Options []Option          // functions that make or change a configuration
	Context map[string]Action // accessors of a framework's request context
	Types   []ContextType     // framework types that stand for a request
	Notes   policy.Notes
}

// Entry is a function or method whose call applies a policy.
type Entry struct {
	Sym    string                // go/types spelling: "github.com/rs/cors.New"
	Config int                   // index of the configuration argument, receiver first; -1 for none
	Fields Fields                // settings by field name of the configuration
	Base   map[string]exec.Value // settings that the entry itself makes
	Model  Model
	Check  Check // start-up validation, or nil
	Kind   policy.Kind
	// Request, for entries that run per request (a WebSocket upgrade): the
	// call itself grants or refuses.
	Request bool
}

// Fields says which dimension each field of a configuration is.
type Fields map[string]policy.Dim

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
	GetSelf               // an accessor object that is the context again
	GetHeaderBytes        // []byte of request header arg 1
)

// ContextType is a type through which a handler sees the request.
type ContextType struct {
	Type    string            // "*github.com/gin-gonic/gin.Context"
	Request map[string]Action // fields that hold the request or the writer
}

// Rows returns all libraries. The order is that of the documentation.
func Rows() []*Row { return rows() }

// typeString spells a type as rows do.
func typeString(t types.Type) string { return types.TypeString(t, nil) }
