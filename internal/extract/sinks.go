package extract

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

	"github.com/corsvet/corsvet/internal/exec"
)

// sinkSet knows which functions of the package can reach a cross-origin
// policy: nothing else is executed for its own sake.
type sinkSet struct {
	e      *engine
	fns    []*ssa.Function // in source order
	direct map[*ssa.Function]bool
	asks   map[*exec.FuncRef]bool // functions that may ask for the request's origin
	reach  map[*ssa.Function]bool
	refs   map[*ssa.Function][]*ssa.Function // functions that a function refers to
	global map[*ssa.Function][]string        // globals that it reads
	bySym  map[*exec.FuncRef]*ssa.Function
	asking []*ssa.Function // functions that name the header themselves
}

// findSinks scans the package's functions once.
func (e *engine) findSinks() *sinkSet {
	s := &sinkSet{
		e:      e,
		direct: map[*ssa.Function]bool{},
		asks:   map[*exec.FuncRef]bool{},
		refs:   map[*ssa.Function][]*ssa.Function{},
		global: map[*ssa.Function][]string{},
		bySym:  map[*exec.FuncRef]*ssa.Function{},
	}
	for fn := range ssautil.AllFunctions(e.prog.SSA().Prog) {
		if len(fn.Blocks) > 0 && (fn.Pkg == e.prog.SSA() || fn.Pkg == nil) {
			s.fns = append(s.fns, fn)
		}
	}
	s.methods()
	s.sort()
	for _, fn := range s.fns {
		s.scan(fn)
	}
	s.close()
	return s
}

// methods adds the methods of unexported and of generic types that nothing
// here refers to: ssautil leaves them out.
func (s *sinkSet) methods() {
	known := make(map[*ssa.Function]bool, len(s.fns))
	for _, fn := range s.fns {
		known[fn] = true
	}
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || known[fn] || len(fn.Blocks) == 0 {
			return
		}
		known[fn] = true
		s.fns = append(s.fns, fn)
		for _, f := range fn.AnonFuncs {
			add(f)
		}
	}
	for _, m := range s.e.prog.SSA().Members {
		if t, ok := m.(*ssa.Type); ok {
			if n, ok := types.Unalias(t.Type()).(*types.Named); ok && !types.IsInterface(n) {
				for m := range n.Methods() {
					add(s.e.prog.SSA().Prog.FuncValue(m))
				}
			}
		}
	}
}

// sort brings the functions into source order: by the names of files, so that
// neither the order in which they were parsed matters nor that one was parsed
// anew.
func (s *sinkSet) sort() {
	at := make(map[*ssa.Function]token.Position, len(s.fns))
	for _, fn := range s.fns {
		at[fn] = s.e.in.Fset.PositionFor(fn.Pos(), false)
	}
	slices.SortFunc(s.fns, func(a, b *ssa.Function) int {
		p, q := at[a], at[b]
		return cmp.Or(
			strings.Compare(p.Filename, q.Filename),
			cmp.Compare(p.Offset, q.Offset),
			strings.Compare(a.RelString(nil), b.RelString(nil)),
		)
	})
}

// scan notes what one function mentions.
func (s *sinkSet) scan(fn *ssa.Function) {
	var buf [16]*ssa.Value
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			for _, op := range in.Operands(buf[:0]) {
				if *op != nil {
					s.mention(fn, *op)
				}
			}
			switch in := in.(type) {
			case ssa.CallInstruction:
				if in.Common().IsInvoke() {
					s.invoke(fn, in.Common())
				}
			case *ssa.MakeInterface:
				s.converted(fn, in.X.Type())
			}
			s.policyValue(fn, in)
		}
	}
}

// policyValue marks functions that set a field of a configuration which is a
// policy by itself, or that make a handler of a type of another package.
func (s *sinkSet) policyValue(fn *ssa.Function, in ssa.Instruction) {
	switch in := in.(type) {
	case *ssa.FieldAddr:
		t := in.X.Type().Underlying().(*types.Pointer).Elem()
		if s.e.tags != nil {
			st := t.Underlying().(*types.Struct)
			if isCORSName(reflect.StructTag(st.Tag(in.Field)).Get(s.e.tags.Header)) || s.e.holdsHeaders(st.Field(in.Field).Type()) {
				s.direct[fn] = true
			}
		}
		if ref := s.e.literalType(t); ref != nil {
			name := t.Underlying().(*types.Struct).Field(in.Field).Name()
			if _, ok := ref.Entry.Fields[name]; ok {
				s.direct[fn] = true
			}
		}
	case *ssa.MakeInterface:
		if s.librarysHandler(in.X.Type()) || s.importedHandler(in.X.Type()) {
			s.direct[fn] = true
		}
	}
}

// librarysHandler reports whether the ServeHTTP method of a type is an entry.
func (s *sinkSet) librarysHandler(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, s.e.in.Pkg, "ServeHTTP")
	m, ok := obj.(*types.Func)
	if !ok || m.Pkg() == s.e.in.Pkg {
		return false
	}
	ref := s.e.in.Index.Entry(m.FullName())
	return ref != nil && ref.Entry.Request
}

// importedHandler reports whether the ServeHTTP method of a type of another
// package reaches a policy.
func (s *sinkSet) importedHandler(t types.Type) bool {
	n := named(t)
	if n == nil || n.Obj().Pkg() == nil || n.Obj().Pkg() == s.e.in.Pkg || s.e.prog.Imports == nil {
		return false
	}
	r := s.e.prog.Method(t, s.e.in.Pkg, "ServeHTTP")
	return r != nil && s.importedReaches(r)
}

func (s *sinkSet) mention(fn *ssa.Function, v ssa.Value) {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value == nil || v.Value.Kind() != constant.String {
			return
		}
		switch text := constant.StringVal(v.Value); {
		case namesPolicy(text, s.e.in.Index):
			s.direct[fn] = true
		case asksFor(text):
			s.asking = append(s.asking, fn)
		}
	case *ssa.Function:
		if v.Blocks == nil {
			if s.marks(exec.Symbol(v)) || s.reachesElsewhere(v) {
				s.direct[fn] = true
			}
			return
		}
		s.refs[fn] = append(s.refs[fn], v)
	case *ssa.Global:
		s.global[fn] = append(s.global[fn], v.Pkg.Pkg.Path()+"."+v.Name())
	}
}

// asksFor reports whether text is the name of a request header that tells where
// a request comes from.
func asksFor(text string) bool {
	return strings.EqualFold(text, "Origin") || strings.EqualFold(text, "Referer") || strings.EqualFold(text, "Sec-Fetch-Site")
}

// marks reports whether calling a function makes a policy.
func (s *sinkSet) marks(sym string) bool { return s.e.in.Index.Entry(sym) != nil }

// reachesElsewhere reports whether a function of another package can reach a
// policy, as that package's fact says.
func (s *sinkSet) reachesElsewhere(fn *ssa.Function) bool {
	return s.importedReaches(s.e.prog.Ref(fn))
}

// invoke links a call through an interface to the methods of that name.
func (s *sinkSet) invoke(fn *ssa.Function, c *ssa.CallCommon) {
	if s.marks(c.Method.FullName()) {
		s.direct[fn] = true
	}
	for _, g := range s.fns {
		if g.Signature.Recv() != nil && g.Name() == c.Method.Name() && g.Parent() == nil && c.Method.Pkg() == s.e.in.Pkg {
			s.refs[fn] = append(s.refs[fn], g)
		}
	}
}

// converted links a conversion to an interface to the methods of the type:
// whoever gets the interface may call them.
func (s *sinkSet) converted(fn *ssa.Function, t types.Type) {
	n := named(t)
	if n == nil || n.Obj().Pkg() != s.e.in.Pkg {
		return
	}
	for i := range n.NumMethods() {
		if g := s.e.prog.SSA().Prog.FuncValue(n.Method(i)); g != nil && len(g.Blocks) > 0 {
			s.refs[fn] = append(s.refs[fn], g)
		}
	}
}

// close computes the functions from which a sink can be reached.
func (s *sinkSet) close() {
	users := map[*ssa.Function][]*ssa.Function{}
	for fn, refs := range s.refs {
		for _, r := range refs {
			users[r] = append(users[r], fn)
		}
	}
	upwards := func(work []*ssa.Function) map[*ssa.Function]bool {
		reach := map[*ssa.Function]bool{}
		for len(work) > 0 {
			fn := work[len(work)-1]
			work = work[:len(work)-1]
			if !reach[fn] {
				reach[fn] = true
				work = append(work, users[fn]...)
			}
		}
		return reach
	}
	s.reach = upwards(slices.Collect(maps.Keys(s.direct)))
	for fn := range s.reach {
		s.bySym[s.e.prog.Ref(fn)] = fn
	}
	for fn := range upwards(slices.Clone(s.asking)) {
		s.asks[s.e.prog.Ref(fn)] = true
	}
}

// addHotGlobals marks functions that read a package variable in which header
// names are stored.
func (s *sinkSet) addHotGlobals(e *engine) {
	hot := map[string]bool{}
	changed := false
	for _, fn := range s.fns {
		for _, g := range s.global[fn] {
			is, done := hot[g]
			if !done {
				if c := e.m.GlobalCell(g); c != nil {
					is = e.mentions(e.m.Load(c), 0)
				}
				hot[g] = is
			}
			if is && !s.direct[fn] && fn.Synthetic == "" {
				s.direct[fn] = true
				changed = true
			}
		}
	}
	if changed {
		s.close()
	}
}

// mentions reports whether a value holds a header name or a handler that
// reaches a sink.
func (e *engine) mentions(v exec.Value, depth int) bool {
	if depth > 4 {
		return false
	}
	switch x := v.X.(type) {
	case string:
		return namesPolicy(x, e.in.Index)
	case *exec.Closure:
		return e.sinks.interesting(v, 0)
	case *exec.Iface:
		return e.mentions(x.V, depth)
	case *exec.Cell:
		return e.mentions(e.m.Load(x), depth+1)
	case *exec.Slice:
		for i := range min(x.Len, 64) { // tables of generated code have millions
			if e.mentions(e.m.Elem(x, i), depth+1) {
				return true
			}
		}
	case *exec.Agg:
		for _, el := range x.Elems[:min(len(x.Elems), 64)] {
			if e.mentions(el, depth+1) {
				return true
			}
		}
	case *exec.Map:
		for k, el := range x.Entries {
			if e.mentions(k, depth+1) || e.mentions(el, depth+1) {
				return true
			}
		}
	}
	return false
}

// roots are the functions to start from: those that reach a sink and that no
// other such function refers to, in source order. What a test does with a
// function says nothing about how the program uses it, so tests do not count.
func (s *sinkSet) roots() []*exec.FuncRef {
	referred := map[*ssa.Function]bool{}
	for fn := range s.reach {
		for _, r := range s.refs[fn] {
			if r != fn && (!s.inTest(fn) || s.inTest(r)) {
				referred[r] = true
			}
		}
	}
	var out []*exec.FuncRef
	for _, fn := range s.fns {
		if s.reach[fn] && !referred[fn] && fn.Parent() == nil && fn.Synthetic == "" {
			out = append(out, s.e.prog.Ref(fn))
		}
	}
	return out
}

// around returns the function that holds a position, or nil.
func (s *sinkSet) around(pos token.Pos) *exec.FuncRef {
	if fn := s.innermost(pos); fn != nil {
		return s.e.prog.Ref(fn)
	}
	return nil
}

// holder returns the method or exported function that holds a position, or nil.
func (s *sinkSet) holder(pos token.Pos) *exec.FuncRef {
	fn := s.innermost(pos)
	for fn != nil && fn.Parent() != nil {
		fn = fn.Parent()
	}
	if fn == nil || fn.Object() == nil || !fn.Object().Exported() && fn.Signature.Recv() == nil {
		return nil
	}
	return s.e.prog.Ref(fn)
}

func (s *sinkSet) innermost(pos token.Pos) *ssa.Function {
	if !pos.IsValid() {
		return nil
	}
	var inner *ssa.Function
	for _, fn := range s.fns {
		if n := fn.Syntax(); n != nil && n.Pos() <= pos && pos < n.End() && (inner == nil || n.Pos() >= inner.Syntax().Pos()) {
			inner = fn
		}
	}
	return inner
}

// inTest reports whether a function stands in a test file.
func (s *sinkSet) inTest(fn *ssa.Function) bool {
	return strings.HasSuffix(s.e.in.Fset.Position(fn.Pos()).Filename, "_test.go")
}

// unvisited are the functions with a sink of their own that no execution has
// entered: they are run directly, with less knowledge.
func (s *sinkSet) unvisited(m *exec.Machine) []*exec.FuncRef {
	var out []*exec.FuncRef
	for _, fn := range s.fns {
		if top := outermost(fn); s.direct[fn] && fn.Synthetic == "" && top.Synthetic == "" && !m.Visited(s.e.prog.Ref(fn)) {
			out = append(out, s.e.prog.Ref(top))
		}
	}
	return out
}

// outermost returns the declared function that a function stands in, or the
// initialisation of the package.
func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// interesting reports whether a function value can reach a sink, itself or
// through what it captured.
func (s *sinkSet) interesting(v exec.Value, depth int) bool {
	if s == nil || depth > 3 {
		return false
	}
	switch x := v.X.(type) {
	case *exec.Closure:
		if s.e.libHandlers[x] != nil || x.Ref != nil && s.reaches(x.Ref) {
			return true
		}
		for _, f := range x.Free {
			if s.interesting(f, depth+1) {
				return true
			}
		}
	case *exec.Iface:
		return s.interesting(x.V, depth) || x.Dyn != nil && s.servesHTTP(s.e, x.Dyn)
	case *exec.Cell:
		for _, r := range s.e.routesIn(x) {
			for _, h := range r.handlers() {
				if s.interesting(h, depth+1) {
					return true
				}
			}
		}
		return s.interesting(s.e.m.Load(x), depth+1)
	case *exec.Unknown:
		c := s.e.m.Used(x)
		return c != nil && s.interesting(exec.Value{X: c}, depth)
	case *exec.Agg:
		for _, el := range x.Elems {
			if s.interesting(el, depth+1) {
				return true
			}
		}
	case *exec.Slice:
		for i := range min(x.Len, 64) {
			if s.interesting(s.e.m.Elem(x, i), depth+1) {
				return true
			}
		}
	case *exec.Map:
		for _, el := range x.Entries {
			if s.interesting(el, depth+1) {
				return true
			}
		}
	}
	return false
}

// importedReaches is reachesElsewhere for a reference.
func (s *sinkSet) importedReaches(r *exec.FuncRef) bool {
	return r.Pkg != "" && s.e.prog.Imports.FlagsOf(r)&exec.Reaches != 0
}

// reaches reports whether a function can reach a sink.
func (s *sinkSet) reaches(r *exec.FuncRef) bool {
	_, ok := s.bySym[r]
	return ok || s.importedReaches(r)
}

// servesWith reports whether a value of a type of this package has a ServeHTTP
// method, and holds something that reaches a sink.
func (s *sinkSet) servesWith(v exec.Value, x *exec.Iface) bool {
	n := named(x.Dyn)
	if n == nil || n.Obj().Pkg() != s.e.in.Pkg || !s.interesting(x.V.At(v.Pos), 0) {
		return false
	}
	r := s.e.prog.Method(x.Dyn, s.e.in.Pkg, "ServeHTTP")
	return r != nil && r.Body() != nil
}

// servesHTTP reports whether a type of this package has a ServeHTTP method
// that reaches a sink.
func (s *sinkSet) servesHTTP(e *engine, t types.Type) bool {
	if s.librarysHandler(t) {
		return true
	}
	r := e.prog.Method(t, e.in.Pkg, "ServeHTTP")
	if r == nil || r.Body() == nil {
		return false
	}
	return s.reaches(r)
}
