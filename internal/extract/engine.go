package extract

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// Input is a type-checked package.
type Input struct {
	Fset  *token.FileSet
	Pkg   *types.Package
	Files []*ast.File
	Info  *types.Info
	Index *library.Index
	// Main says that the package belongs to the program under analysis, not
	// to one of its dependencies.
	Main bool
	// Fact returns what an imported package exported, or nil. It may be nil.
	Fact func(*types.Package) []byte
	// Probes are further questions to every policy, besides those that it
	// brings to mind itself.
	Probes []policy.Probe
}

// Result is what was found in a package.
type Result struct {
	Policies []*policy.Study
	Fact     []byte      // what importers may need, or nil
	Stats    *exec.Stats // what exec could not follow, when asked for
	Roots    []string    // functions that were executed for their own sake
}

// engine executes one package.
type engine struct {
	in          Input
	prog        *exec.Program
	m           *exec.Machine
	std         stdTypes
	muted       bool      // nothing is studied now, see aside
	ex          *exchange // the exchange that handlers run in, or nil
	captured    []capture
	callbacks   []exec.Value    // functions that reach a sink, kept for later calls
	seen        map[string]bool // fingerprints of captured handlers and policies
	studies     []*policy.Study
	arrived     map[string]*arrivals           // ways to policies, by key
	arrivedKeys []string                       // in order
	journeys    map[string]*journey            // of functions that were put aside
	byType      map[types.Type][]*exec.FuncRef // see answering
	journey     *journey                       // the one in progress
	detour      *detour                        // a root is executed with one decision the other way
	met         []*arrivals                    // of the path in progress
	ends        map[token.Pos]bool             // where programs that serve end
	consts      []policy.Constant
	constSeen   map[policy.Constant]bool
	sinks       *sinkSet
	routes      map[*exec.Cell][]route // of the program's muxes
	mux         exec.Value             // http.DefaultServeMux, when it was wanted
	muxes       []*exec.Cell           // those that have any, in order
	routed      []*exec.Cell           // those whose routes are not captured yet
	handlers    int
	panics      int                    // executions of handlers that ended in a panic
	versions    map[string]string      // of libraries, by import path
	given       string                 // the decision that is taken beforehand, for keys
	root        *exec.FuncRef          // being executed for its own sake
	hostName    string                 // Host of the request, if not the usual one
	hosts       []string               // names that the Host was compared with
	reported    map[*exec.FuncRef]bool // functions whose danger is inside
	inside      map[*exec.Func]bool    // functions in progress when a danger was found
	deciders    []*exec.FuncRef        // functions that decided for the policy under study

	restore     []func()  // puts back variables that main changes
	literals    []literal // configurations on the current path
	pooled      []pooled  // calls on the current path that share their entries
	litTypes    map[types.Type]*library.EntryRef
	flags       []*exec.Cell // values that are flags, on the current path
	flagTypes   map[types.Type]*library.FlagType
	pending     []literalPolicy
	usages      map[string]*usage // by site
	libHandlers map[*exec.Closure]*types.Signature
	layers      map[*exec.Closure]*types.Signature // middlewares of libraries
	layerOf     map[*exec.Cell]*layer
	ctxTypes    map[ctxKey]*library.ContextType
	led         map[types.Type]leads
	handing     map[string]bool     // methods of in-house interfaces that give objects of the exchange
	tags        *library.HeaderTags // that make fields headers, or nil
	tagged      map[types.Type]bool
	entries     map[string]bool // types of what methods put into maps
}

// capture is a handler that reached code exec cannot see.
type capture struct {
	fn  exec.Value
	sig *types.Signature
	dyn types.Type // for an interface value with a ServeHTTP method
	key string
	of  exec.Value // of a method in an interface of the program's own: the receiver

	behind    []capture // what runs behind it, see chain.go
	via       *stop     // the route that a mux takes, or nil
	continues bool      // it runs even if a handler in front of it does not say so
}

// Run finds the policies of a package that passed the gate.
func Run(in Input, stats bool) *Result {
	e := &engine{in: in, tags: headerTags(in), seen: map[string]bool{}, reported: map[*exec.FuncRef]bool{}, inside: map[*exec.Func]bool{}}
	e.prog = exec.NewProgram(in.Fset, in.Pkg, in.Files, in.Info)
	e.prog.Imports = imports(in)
	e.m = exec.NewMachine(e.prog, exec.Hooks{
		Lookup:   e.lookup,
		Escape:   e.escape,
		Effect:   e.effect,
		Field:    e.touched,
		Global:   e.global,
		Tagged:   in.Index.Tagged,
		Compared: e.compared,
		Suppose:  policy.Operator,
		Judges:   judges,
		Entered:  e.entered,
		Stored:   e.stored,
		Mark:     policy.Host,
		Met:      e.hostMet,
	})
	res := &Result{}
	if stats {
		res.Stats = e.m.CountReasons()
	}
	e.std = findStdTypes(in.Pkg)
	e.captured = nil
	e.sinks = e.findSinks()
	e.m.Init()
	e.sinks.addHotGlobals(e)
	e.defineFlags()
	e.settleLiterals()
	e.loosen()
	e.drain()
	e.callBack()
	for _, r := range e.sinks.roots() {
		res.Roots = append(res.Roots, r.Sym)
		e.runRoot(r)
		e.runGiven(r)
	}
	e.runVariables(e.sinks.unread())
	e.runVariables(e.sinks.aside())
	for _, r := range e.sinks.unvisited(e.m) {
		res.Roots = append(res.Roots, "unvisited "+r.Sym)
		e.runRoot(r)
	}
	for _, r := range e.doubted() {
		res.Roots = append(res.Roots, "doubted "+r.Sym)
		e.runFreely(r)
	}
	for _, r := range e.runMissed() {
		res.Roots = append(res.Roots, "missed "+r.Sym)
	}
	e.unheeded()
	e.unusedLiterals()
	e.takeDetours()
	e.weighArrivals()
	res.Policies = e.studies
	res.Fact = e.export()
	return res
}

// Bounds of the work spent on one package.
const (
	rootPaths    = 24  // executions of one constructor
	detourPaths  = 4   // executions of one constructor with one decision the other way
	handlerPaths = 64  // executions of one handler for one probe
	maxHandlers  = 400 // handlers driven in one package
)

// compared records a constant that tainted text was compared with.
func (e *engine) compared(kind exec.ConstKind, text string, pos token.Pos) {
	if text == "" || len(text) > 4096 || len(e.consts) >= 256 {
		return
	}
	c := policy.Constant{Kind: policy.ConstKind(kind), Text: text, Pos: pos}
	if e.constSeen[c] {
		return
	}
	if e.constSeen == nil {
		e.constSeen = map[policy.Constant]bool{}
	}
	e.constSeen[c] = true
	e.consts = append(e.consts, c)
}

// study prepares a policy while the state it lives in is in place.
func (e *engine) study(p *policy.Policy, handler exec.Value) {
	p.Source = e.source
	outerConsts, outerSeen := e.consts, e.constSeen
	e.consts, e.constSeen = nil, nil
	p.Constants = func() []policy.Constant {
		out := make([]policy.Constant, len(e.consts))
		for i, c := range e.consts {
			c.Expr = e.comparison(c.Pos)
			out[i] = c
		}
		return out
	}
	s := policy.NewStudy(p)
	s.Prepare(e.in.Probes...)
	constants := p.Constants()
	p.Constants = func() []policy.Constant { return constants }
	e.consts, e.constSeen = outerConsts, outerSeen
	if e.settle(s, handler) {
		e.studies = append(e.studies, s)
	}
}
