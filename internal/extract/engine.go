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
	// Fact returns what an imported package exported, or nil. It may be nil.
	Fact func(*types.Package) []byte
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
	in        Input
	prog      *exec.Program
	m         *exec.Machine
	std       stdTypes
	ex        *exchange // the exchange that handlers run in, or nil
	captured  []capture
	seen      map[string]bool // fingerprints of captured handlers and policies
	studies   []*policy.Study
	consts    []policy.Constant
	constSeen map[policy.Constant]bool
	sinks     *sinkSet
	handlers  int
	root      *exec.FuncRef          // being executed for its own sake
	reported  map[*exec.FuncRef]bool // functions whose danger is inside
}

// capture is a handler that reached code exec cannot see.
type capture struct {
	fn  exec.Value
	sig *types.Signature
	dyn types.Type // for an interface value with a ServeHTTP method
	key string
}

// Run finds the policies of a package that passed the gate.
func Run(in Input, stats bool) *Result {
	e := &engine{in: in, seen: map[string]bool{}, reported: map[*exec.FuncRef]bool{}}
	e.prog = exec.NewProgram(in.Fset, in.Pkg, in.Files, in.Info)
	e.prog.Imports = imports(in)
	e.m = exec.NewMachine(e.prog, exec.Hooks{
		Lookup:   e.lookup,
		Escape:   e.escape,
		Effect:   e.effect,
		Compared: e.compared,
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
	e.drain(policyScope{})
	for _, r := range e.sinks.roots() {
		res.Roots = append(res.Roots, r.Sym)
		e.runRoot(r)
	}
	for _, r := range e.sinks.unvisited(e.m) {
		res.Roots = append(res.Roots, "unvisited "+r.Sym)
		e.runRoot(r)
	}
	res.Policies = e.studies
	res.Fact = e.export()
	return res
}

// Bounds of the work spent on one package.
const (
	rootPaths    = 24  // executions of one constructor
	handlerPaths = 64  // executions of one handler for one probe
	maxHandlers  = 400 // handlers driven in one package
)

// runRoot executes a function that nothing in the package calls: as a handler
// if it looks like one, as a constructor otherwise.
func (e *engine) runRoot(fn *exec.FuncRef) {
	if fn.Body() == nil {
		return
	}
	e.root = fn
	defer func() { e.root = nil }()
	if e.isHandler(fn.Sig) {
		args := e.freeArgs(fn)
		e.drive(capture{fn: exec.Value{X: &exec.Closure{Ref: fn}, Pos: fn.Body().Pos}, sig: fn.Sig, key: "root " + fn.Sym}, args)
		return
	}
	e.m.Explore(rootPaths, func() exec.Value {
		e.captured = nil
		return e.m.CallRef(fn, e.freeArgs(fn))
	}, func(p exec.Path, v exec.Value) {
		e.escape(v)
		e.drain(policyScope{})
	})
}

// policyScope is reserved for what a policy inherits from where it was found.
type policyScope struct{}

// drain drives the handlers captured so far.
func (e *engine) drain(policyScope) {
	for len(e.captured) > 0 {
		c := e.captured[0]
		e.captured = e.captured[1:]
		e.drive(c, nil)
	}
}

// freeArgs are the arguments of a root: what the requester sends where the
// type says so, configuration elsewhere.
func (e *engine) freeArgs(fn *exec.FuncRef) []exec.Value {
	body := fn.Body()
	args := make([]exec.Value, len(body.Params))
	for i, p := range body.Params {
		name := p.Name
		if name == "" || name == "_" {
			name = "parameter"
		}
		args[i] = e.m.NewConfig(p.Type, fn.Sym+":"+name, name, nil)
	}
	return args
}

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
func (e *engine) study(p *policy.Policy) {
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
	s.Prepare()
	e.consts, e.constSeen = outerConsts, outerSeen
	e.studies = append(e.studies, s)
}
