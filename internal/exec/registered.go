package exec

import (
	"go/types"
	"slices"
	"strings"
)

// A function that defines flags may be called where execution does not get: by
// main in another package, by the framework of a command line. The variables
// that it has the flags fill hold the defaults of the flags, as shipped.

// definesFlags reports whether a function itself defines flags.
func definesFlags(r *FuncRef) bool {
	body := r.Body()
	if body == nil {
		return false
	}
	for i := range body.Blocks {
		for j := range body.Blocks[i].Instrs {
			in := &body.Blocks[i].Instrs[j]
			if in.Op == OpCall && in.Call != nil && in.Call.Static != nil && DefinesFlag(in.Call.Static.Sym) {
				return true
			}
		}
	}
	return false
}

// DefinesFlag reports whether a function with a symbol defines a flag.
func DefinesFlag(sym string) bool {
	dot := strings.LastIndexByte(sym, '.')
	return dot > 0 && special[sym] != nil && slices.ContainsFunc(flagPackages, func(p string) bool {
		return sym[:dot] == p || sym[:dot] == "(*"+p+".FlagSet)"
	})
}

// KeepFlags executes a function that defines flags, with nothing known of its
// arguments, and keeps nothing of it but the flags and what the variables hold
// that they fill. Two flags that fill one variable leave it without a default.
func (m *Machine) KeepFlags(r *FuncRef, args []Value) {
	if r.Body() == nil {
		return
	}
	type kept struct {
		cell *Cell
		val  Value
	}
	var fills []kept
	var names, defs []Value
	path, depth, frames, trail, total, hooks := m.path, m.depth, m.frames, m.trail, m.total, m.Hooks
	m.Hooks = Hooks{Lookup: hooks.Lookup, Global: hooks.Global, Judges: hooks.Judges}
	m.path, m.trail, m.frames, m.depth = &pathState{limit: asideSteps}, nil, nil, 0
	func() {
		defer func() {
			switch r := recover().(type) {
			case nil, cutPath, halt, goPanic:
			default:
				panic(r)
			}
		}()
		m.CallRef(r, args)
	}()
	for i := range m.trail {
		if c := m.trail[i].cell; c != nil {
			if u := c.val.Unknown(); u != nil && isFlag(u) {
				v := c.val
				if u.Default != nil {
					flag, def := *u, m.lasting(*u.Default)
					flag.Default, v.X = &def, &flag
				}
				fills = append(fills, kept{c, v})
			}
		}
	}
	m.flags().Entries(func(k, v Value) bool {
		names, defs = append(names, k), append(defs, m.lasting(v))
		return true
	})
	m.rollback(0)
	m.path, m.depth, m.frames, m.trail, m.total, m.Hooks = path, depth, frames, trail, total, hooks
	for _, f := range fills {
		if old := f.cell.val.Unknown(); old != nil && isFlag(old) && old.Expr != f.val.Unknown().Expr {
			f.val = m.NewConfig(f.cell.typ, old.Expr, old.Note, nil)
		}
		m.Store(f.cell, f.val)
	}
	for i, k := range names {
		if name, ok := k.AsString(); ok {
			m.DefineFlag(name, defs[i])
		}
	}
}

// lasting is plain data that outlives a rollback.
func (m *Machine) lasting(v Value) Value {
	s, ok := v.X.(*Slice)
	if !ok || s.Arr.typ == nil {
		return v
	}
	elems, _, _ := m.Elems(v)
	out := m.NewSlice(componentType(s.Arr.typ, 0), elems)
	out.X.(*Slice).More = s.More
	return Value{X: out.X, Pos: v.Pos, Taint: v.Taint}
}

// asideSteps bounds what is executed for the flags that it defines.
const asideSteps = 20_000

func isFlag(u *Unknown) bool {
	return u.Src == Config && strings.HasPrefix(u.Expr, "flag ") && u.op == ""
}

// registrars returns the methods of a type that have flags fill its fields and
// say so in their names.
func (m *Machine) registrars(n *types.Named) []func(c *Cell) Value {
	var out []func(c *Cell) Value
	for f := range n.Methods() {
		sig := f.Signature()
		if _, ok := sig.Recv().Type().(*types.Pointer); !ok || !strings.Contains(f.Name(), "Flag") {
			continue
		}
		r := m.Prog.external(f)
		if !definesFlags(r) {
			continue
		}
		out = append(out, func(c *Cell) Value {
			args := []Value{{X: c}}
			for i := range sig.Params().Len() {
				args = append(args, m.NewUnknown(Config, sig.Params().At(i).Type(), "argument "+sig.Params().At(i).Name()))
			}
			return m.CallRef(r, args)
		})
	}
	return out
}

// registered fills a type's default configuration with the defaults of the flags
// that its methods define, and returns its variable; found may be nil.
func (m *Machine) registered(n *types.Named, found *Cell) *Cell {
	for _, register := range m.registrars(n) {
		c := found
		if c == nil {
			c = NewCell(n, m.Zero(n))
		}
		if _, ok := m.aside(func() Value { return register(c) }); ok {
			found = c
		}
	}
	return found
}
