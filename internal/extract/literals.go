package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// A configuration may be set in one package and used in another, or used where
// execution does not get: an upgrader in an exported variable, one that is
// handed to a GraphQL server. So every variable of such a type
// ([library.Row.Literals]) whose fields the package sets is a policy of its
// own, judged by what it holds when a path ends.
//
// A handler may do the check itself in front of an upgrader that accepts
// everyone. What a handler is seen to do with a configuration therefore
// replaces the judgement of the configuration alone.

// literal is a variable that holds a configuration.
type literal struct {
	cell    *exec.Cell
	ref     *library.EntryRef
	foreign bool // made by a function of another package
}

// literalPolicy is the study of a configuration, kept until it is known
// whether a handler was seen to use it.
type literalPolicy struct {
	site     string
	study    *policy.Study
	deciders []*exec.FuncRef
}

// usage is what the handlers of the package were seen to do with a
// configuration.
type usage struct {
	judged bool // some handler's behaviour towards a stranger is certain
	// For the handler being driven:
	sure, unsure, friends bool
}

// touched is told of every struct whose fields the program addresses.
func (e *engine) touched(c *exec.Cell) {
	if f := e.flagType(c.Type()); f != nil {
		n := len(e.flags)
		e.m.OnUndo(func() { e.flags = e.flags[:n] })
		e.flags = append(e.flags[:n:n], c)
	}
	ref := e.literalType(c.Type())
	if ref == nil {
		return
	}
	e.addLiteral(c, ref)
}

func (e *engine) literalType(t types.Type) *library.EntryRef {
	if ref, ok := e.litTypes[t]; ok {
		return ref
	}
	ref := e.in.Index.LiteralType(t)
	if e.litTypes == nil {
		e.litTypes = map[types.Type]*library.EntryRef{}
	}
	e.litTypes[t] = ref
	return ref
}

func (e *engine) flagType(t types.Type) *library.FlagType {
	f, ok := e.flagTypes[t]
	if !ok {
		f = e.in.Index.FlagType(t)
		if e.flagTypes == nil {
			e.flagTypes = map[types.Type]*library.FlagType{}
		}
		e.flagTypes[t] = f
	}
	return f
}

// defineFlags makes known the flags that are values, as they are at the end of
// a path, to the functions that are called back later.
func (e *engine) defineFlags() {
	flags := e.flags
	e.flags = nil
	e.m.OnUndo(func() { e.flags = flags })
	for _, c := range flags {
		e.flagType(c.Type()).Define(e.m, exec.Value{X: c}, c.Type())
	}
}

// keepFlags makes known the flags that functions define which nothing here calls.
func (e *engine) keepFlags(init initialisers) {
	for _, fn := range e.sinks.fns {
		if fn.Parent() != nil || fn.Synthetic != "" || !definesFlags(fn) || e.sinks.inTest(fn) || init.only(fn) {
			continue
		}
		if ref := e.prog.Ref(fn); ref.Body() != nil {
			e.aside(func() { e.m.KeepFlags(ref, e.freeArgs(ref)) })
		}
	}
}

// aside executes something for what it leaves in the machine alone: what it
// makes and registers is forgotten, and policies are not studied.
func (e *engine) aside(f func()) {
	saved := *e
	e.muted = true
	e.seen, e.routes, e.usages = map[string]bool{}, nil, nil
	e.journeys, e.layerOf = nil, nil
	e.libHandlers, e.layers = maps.Clone(e.libHandlers), maps.Clone(e.layers)
	f()
	*e = saved
}

// definesFlags reports whether a function itself defines flags.
func definesFlags(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			if c, ok := in.(*ssa.Call); ok {
				if f := c.Call.StaticCallee(); f != nil && len(f.Blocks) == 0 && exec.DefinesFlag(exec.Symbol(f)) {
					return true
				}
			}
		}
	}
	return false
}

func (e *engine) addLiteral(c *exec.Cell, ref *library.EntryRef) {
	for _, l := range e.literals {
		if l.cell == c {
			return
		}
	}
	n := len(e.literals)
	e.m.OnUndo(func() { e.literals = e.literals[:n] })
	e.literals = append(e.literals[:n:n], literal{c, ref, e.m.Abroad()})
}

// settleLiterals judges the configurations as they are at the end of a path.
// What the path itself rests on does not matter, except configuration.
func (e *engine) settleLiterals() {
	e.settlePool()
	for _, l := range e.literals {
		v := library.Configure(l.ref.Entry, &exec.Call{M: e.m, Args: []exec.Value{{X: l.cell}}})
		v.Version = e.libraryVersion(l.ref)
		site := e.settingsSite(l.ref, v)
		if site == "" || e.seen["literal "+site] {
			continue
		}
		e.seen["literal "+site] = true
		e.m.Apart(func() { e.studyLiteral(l, v, site) })
	}
}

func (e *engine) studyLiteral(l literal, v *library.View, site string) {
	v.Request = e.predicateArgument
	for _, name := range sortedFields(l.ref.Entry.Fields) {
		if pos := e.m.Resolve(v.Value(name)).Pos; pos.IsValid() {
			v.Call = e.literalAround(pos, l.cell.Type())
			break
		}
	}
	p := &policy.Policy{
		Kind: l.ref.Entry.Kind, Library: l.ref.Row.Name, Notes: l.ref.Row.Notes,
		Pos: v.Call, Settings: e.settings(l.ref, v),
	}
	if l.foreign && whole(p) && !placed(p) {
		return // it is that package's own business
	}
	outer, captured := e.ex, e.captured
	e.ex, e.deciders = nil, nil
	p.Respond = e.answers(l.ref, v)
	first := len(e.studies)
	e.study(p, exec.Value{})
	e.ex, e.captured = outer, captured
	for _, s := range e.studies[first:] {
		e.pending = append(e.pending, literalPolicy{site, s, deciders(l.ref, v)})
	}
	e.studies = e.studies[:first:first]
}

// literalAround returns the start of the literal of type t around the position
// of one of its settings; the position itself if that was set elsewhere.
func (e *engine) literalAround(pos token.Pos, t types.Type) token.Pos {
	f := e.file(pos)
	if f == nil {
		return pos
	}
	path, _ := astutil.PathEnclosingInterval(f, pos, pos)
	for _, n := range path {
		if lit, ok := n.(*ast.CompositeLit); ok && t != nil && types.Identical(e.in.Info.TypeOf(lit), t) {
			return lit.Pos()
		}
	}
	return pos
}

// unusedLiterals adds the configurations that no handler was seen to use.
func (e *engine) unusedLiterals() {
	for _, p := range e.pending {
		if u := e.usages[p.site]; u == nil || !u.judged {
			e.studies = append(e.studies, p.study)
			if dangerous(p.study) {
				e.report(p.deciders)
			}
		}
	}
	e.pending = nil
}

// settingsSite names the places in the source where the settings of a
// configuration come from; it is empty when none is set.
func (e *engine) settingsSite(ref *library.EntryRef, v *library.View) string {
	var b strings.Builder
	for _, name := range sortedFields(ref.Entry.Fields) {
		val := e.m.Resolve(v.Value(name))
		if s := e.valueSite(val, 0); s != "" {
			b.WriteString(name[strings.LastIndexByte(name, '.')+1:])
			b.WriteByte('=')
			b.WriteString(s)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// valueSite names the place of a setting; empty for zero values and unknowns.
func (e *engine) valueSite(v exec.Value, depth int) string {
	switch x := v.X.(type) {
	case nil, *exec.Unknown:
		return ""
	case *exec.Iface:
		return e.valueSite(x.V.At(v.Pos), depth)
	case *exec.Closure:
		if x.Ref != nil {
			pos := token.NoPos
			if body := x.Ref.Body(); body != nil {
				pos = body.Pos
			}
			return x.Ref.Sym + "@" + strconv.Itoa(int(pos))
		}
	case *exec.Slice:
		elems, _, _ := e.m.Elems(v)
		s := ""
		for i, el := range elems {
			if i < 64 && depth < 3 {
				s += e.valueSite(el.At(v.Pos), depth+1) + ","
			}
		}
		return s
	default:
		if isZero(e.m, v) {
			return ""
		}
	}
	return v.String() + "@" + strconv.Itoa(int(v.Pos))
}

// used notes that the handler being driven came to use a configuration.
func (x *exchange) used(site string) {
	if site != "" {
		x.sites = append(x.sites, site)
	}
}

// noteUse records for one path of a handler which configurations it used.
func (e *engine) noteUse(x *exchange, doubt bool, p exec.Path) {
	for _, site := range x.sites {
		u := e.usages[site]
		if u == nil {
			if e.usages == nil {
				e.usages = map[string]*usage{}
			}
			u = &usage{}
			e.usages[site] = u
		}
		switch {
		case x.probe.Origin != policy.Evil, p.Secret:
			u.friends = true // a stranger's page does not know the secret
		case doubt && p.Asked:
			u.friends = true // Have: someone else says who is a stranger
		case doubt:
			u.unsure = true
		default:
			u.sure = true
		}
	}
}

// judgeUse concludes from the executions of one handler: its behaviour is
// certain when a stranger certainly gets to the handshake, or when a stranger
// never does and others do.
func (e *engine) judgeUse() {
	for _, u := range e.usages {
		u.judged = u.judged || u.sure || u.friends && !u.unsure
		u.sure, u.unsure, u.friends = false, false, false
	}
}
