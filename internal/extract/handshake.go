package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// upgrade is an entry that runs inside a handler and grants or refuses there:
// a WebSocket handshake.
func (e *engine) upgrade(ref *library.EntryRef, v *library.View, c *exec.Call) (exec.Value, bool) {
	x := e.ex
	if x == nil {
		return exec.Value{}, false
	}
	x.used(e.settingsSite(ref, v))
	probe := x.probe
	probe.Origin = e.sentOrigin(c)
	v.Request = func(t types.Type, _ policy.Probe) exec.Value { return e.handedOn(c, t) }
	r := v.Answer(probe)
	if r.Upgraded {
		x.upgraded = true
		x.upgrade.UpgradedAt = r.UpgradedAt
		x.upgrade.UpgradedBy = ref.Row.Name
		x.upgrade.UpgradedVia = e.settingAt(ref, v, r.UpgradedAt)
		x.upgrade.UpgradedForeign = e.m.InForeign() || (e.madeElsewhere(c) || e.decidedElsewhere(ref, v)) && x.upgrade.UpgradedVia == ""
		e.deciders = append(e.deciders, deciders(ref, v)...)
		x.flush()
		e.m.Halt() // Have: who gets in is settled; conversations have no end
	}
	return e.refusal(c), true
}

// madeElsewhere reports whether what a call uses was made by a function of
// another package that reports it.
func (e *engine) madeElsewhere(c *exec.Call) bool {
	return slices.ContainsFunc(c.Args, func(a exec.Value) bool { return a.Taint&exec.Foreign != 0 })
}

// deciders are the functions among the settings of an entry.
func deciders(ref *library.EntryRef, v *library.View) []*exec.FuncRef {
	var out []*exec.FuncRef
	for _, name := range sortedFields(ref.Entry.Fields) {
		if cl, ok := v.Value(name).Strip().X.(*exec.Closure); ok && cl.Ref != nil {
			out = append(out, cl.Ref)
		}
	}
	return out
}

// decidedElsewhere reports whether a setting is a function of another package
// that reports what it lets in.
func (e *engine) decidedElsewhere(ref *library.EntryRef, v *library.View) bool {
	return slices.ContainsFunc(deciders(ref, v), func(r *exec.FuncRef) bool {
		return r.Pkg != "" && e.prog.Imports.FlagsOf(r)&exec.Reported != 0
	})
}

// sentOrigin is the Origin header of the request that an entry is handed: the
// program may have removed or replaced it.
func (e *engine) sentOrigin(c *exec.Call) string {
	text := e.ex.get(exec.Str("Origin"))
	for i, a := range c.Args {
		if t := c.Param(i); t != nil && types.TypeString(t, nil) == "*net/http.Request" {
			text = e.requestHeader(c, a, exec.Str("Origin"))
		}
	}
	if s, ok := text.AsString(); ok {
		return s
	}
	e.m.Doubt("unknown Origin header")
	return e.ex.probe.Origin
}

// handedOn is what a predicate is given for a parameter of type t: the
// argument of that type which the entry got, or what the exchange has.
func (e *engine) handedOn(c *exec.Call, t types.Type) exec.Value {
	for i, a := range c.Args {
		if p := c.Param(i); p != nil && types.Identical(p, t) {
			return a
		}
	}
	if v := e.argument(t); v.X != nil {
		return v
	}
	return e.m.NewUnknown(exec.Circumstance, t, "argument")
}

// settingAt names the setting whose value stands at a position, for messages.
func (e *engine) settingAt(ref *library.EntryRef, v *library.View, pos token.Pos) string {
	if !pos.IsValid() {
		return ""
	}
	for _, name := range sortedFields(ref.Entry.Fields) {
		val := e.m.Resolve(v.Value(name))
		if builtIn(val) {
			continue
		}
		found := val.Pos == pos
		elems, _, _ := e.m.Elems(val)
		for _, el := range elems {
			found = found || el.Pos == pos
		}
		if found {
			return name[strings.LastIndexByte(name, '.')+1:]
		}
	}
	return ""
}

// refusal is the result of a handshake that is refused: an error where there is
// one, circumstances else.
func (e *engine) refusal(c *exec.Call) exec.Value {
	one := func(t types.Type) exec.Value {
		if isError(t) {
			return c.M.NewError("handshake refused")
		}
		return c.M.NewUnknown(exec.Circumstance, t, c.Sym)
	}
	switch t := c.Type.(type) {
	case nil:
		return exec.Value{}
	case *types.Tuple:
		out := make(exec.Tuple, t.Len())
		for i := range out {
			out[i] = one(t.At(i).Type())
		}
		return exec.Value{X: out}
	default:
		return one(t)
	}
}

// result is the value of an entry that returns a policy.
func (e *engine) result(ref *library.EntryRef, c *exec.Call) (exec.Value, bool) {
	v, ok := ref.Entry.Result(c)
	if ok && e.m.InForeign() {
		v = v.Tainted(exec.Foreign)
	}
	if cell, isCell := v.X.(*exec.Cell); ok && isCell {
		e.touched(cell)
	}
	return v, ok
}

// libraryHandler is a handler that a library returns: when it is served, it
// asks the model.
func (e *engine) libraryHandler(ref *library.EntryRef, v *library.View, c *exec.Call) (exec.Value, bool) {
	if c.Type == nil {
		return exec.Value{}, false
	}
	sig, ok := c.Type.Underlying().(*types.Signature)
	if !ok {
		return exec.Value{}, false
	}
	cl := &exec.Closure{Go: func(m *exec.Machine, args []exec.Value) exec.Value {
		r, _ := e.upgrade(ref, v.Fresh(), &exec.Call{M: m, Sym: c.Sym, Sig: sig, Args: args, Type: resultOf(sig), Pos: c.Pos})
		return r
	}}
	if e.libHandlers == nil {
		e.libHandlers = map[*exec.Closure]*types.Signature{}
	}
	e.libHandlers[cl] = sig
	return exec.Value{X: cl, Pos: c.Pos}, true
}

// serveLibrary serves a handler of a library.
func (e *engine) serveLibrary(fn exec.Value, sig *types.Signature) exec.Value {
	var args []exec.Value
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		a := e.argument(t)
		if a.X == nil {
			a = e.m.NewUnknown(exec.Circumstance, t, "argument")
		}
		args = append(args, a)
	}
	return e.m.Call(fn, args, resultOf(sig))
}

// here is the innermost call in progress that stands in this package.
func (e *engine) here() token.Pos {
	for _, p := range e.m.Stack() {
		if e.file(p) != nil {
			return p
		}
	}
	return token.NoPos
}
