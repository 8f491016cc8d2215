package exec

import (
	"go/types"
	"strings"
)

// A program that reads its configuration where execution does not get, in main
// or in a decoder of its own, hands a structure on whose fields are unknown
// here. What they are as shipped is written down beside the type all the same:
// in a function that makes the default configuration, in a variable that holds
// it, in a method that completes an empty one or defines flags for it, or in the
// tags of the fields.

// typeDefault returns the configuration that the program ships for a structure
// or a pointer to one; nil when the package of the type names none, or several.
func (m *Machine) typeDefault(t types.Type) *Value {
	if t == nil {
		return nil
	}
	elem, ptr := t, false
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		elem, ptr = p.Elem(), true
	}
	n, ok := types.Unalias(elem).(*types.Named)
	if !ok || n.TypeArgs().Len() > 0 {
		return nil
	}
	if s, ok := n.Underlying().(*types.Struct); !ok || !hasExported(s) || !m.inSight(n.Obj().Pkg()) {
		return nil
	}
	c, done := m.shipped[n.Obj()]
	if !done {
		if m.shipped == nil {
			m.shipped = map[*types.TypeName]*Cell{}
		}
		m.shipped[n.Obj()] = nil // in a cycle
		c = m.shippedWith(n)
		m.shipped[n.Obj()] = c
	}
	if c == nil {
		return nil
	}
	v := Value{X: c}
	if !ptr {
		v = m.Load(c)
	}
	return &v
}

// inSight reports whether exec knows the functions and variables of a package
// as they are written: a library's default is not the program's.
func (m *Machine) inSight(p *types.Package) bool {
	if p == nil {
		return false
	}
	return p == m.Prog.Pkg || m.Prog.Imports != nil && m.Prog.Imports.decoder(p.Path()) != nil
}

// shippedWith makes the variable that holds a type's default configuration.
func (m *Machine) shippedWith(n *types.Named) *Cell {
	var found *Cell
	for _, made := range m.defaultsOf(n) {
		v, ok := m.aside(made)
		if !ok {
			continue
		}
		if tup, isTuple := v.X.(Tuple); isTuple && len(tup) > 0 {
			v = tup[0]
		}
		c, isCell := v.Strip().X.(*Cell)
		if _, isAgg := v.X.(*Agg); isAgg {
			c, isCell = NewCell(n, v), true
		}
		if !isCell || c.typ == nil || !types.Identical(c.typ, n) {
			continue
		}
		if found != nil {
			return nil // Have: two; which one is shipped nobody says
		}
		found = c
	}
	found = m.registered(n, found)
	if found == nil && m.Hooks.Tagged != nil {
		found = NewCell(n, m.Zero(n))
	}
	if found == nil {
		return nil
	}
	some := false
	outer := m.trail
	m.Leaves(found, func(l Leaf) Value {
		if m.Hooks.Tagged != nil && l.Given() == nil && len(l.Tags) > 0 {
			if v, ok := m.Hooks.Tagged(m, l); ok {
				some = true
				return v.At(m.Own(l.Path[len(l.Path)-1]))
			}
		}
		if u := l.Old.Unknown(); l.Given() != nil && (u == nil || given(*u.Default)) {
			some = true
			return Value{}
		}
		// Have: left at zero, which says nothing of what it will be.
		return Value{X: m.newUnknown(Config, l.Type, "unset "+l.Name())}
	})
	m.trail = outer
	if !some {
		return nil
	}
	return found
}

// aside runs f in the state after initialisation, on no path of its own: what
// it makes stays. It reports whether the result can be vouched for.
func (m *Machine) aside(f func() Value) (v Value, ok bool) {
	path, depth, frames, trail, total := m.path, m.depth, m.frames, m.trail, m.total
	hooks := m.Hooks
	m.Hooks = Hooks{Lookup: hooks.Lookup, Global: hooks.Global, Judges: hooks.Judges}
	st := &pathState{}
	m.path, m.trail, m.frames, m.depth = st, nil, nil, 0
	defer func() {
		m.path, m.depth, m.frames, m.trail, m.total = path, depth, frames, trail, total
		m.Hooks = hooks
		switch r := recover().(type) {
		case nil:
		case cutPath, halt, goPanic:
			ok = false
		default:
			panic(r)
		}
	}()
	v = f()
	return v, !st.info.Maybe
}

// defaultsOf returns what the package of a type offers as its default, by name
// and type: functions without parameters that return one, else variables, else
// methods that complete an empty one, else the function New of its name.
func (m *Machine) defaultsOf(n *types.Named) []func() Value {
	scope := n.Obj().Pkg().Scope()
	var funcs, vars, methods, makers []func() Value
	for _, name := range scope.Names() {
		made := name == "New"+n.Obj().Name()
		if !speaksOfDefaults(name) && !made {
			continue
		}
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			sig := obj.Signature()
			if sig.TypeParams().Len() > 0 || sig.Params().Len() > 0 || sig.Results().Len() == 0 || !isOf(sig.Results().At(0).Type(), n) {
				break
			}
			r := m.Prog.external(obj)
			switch f := func() Value { return m.CallRef(r, nil) }; {
			case r.Body() == nil:
			case made:
				makers = append(makers, f)
			default:
				funcs = append(funcs, f)
			}
		case *types.Var:
			if isOf(obj.Type(), n) {
				vars = append(vars, func() Value { return m.Load(m.global(GlobalRef{obj.Pkg().Path() + "." + name, obj.Type()})) })
			}
		}
	}
	for f := range n.Methods() {
		sig := f.Signature()
		if !speaksOfDefaults(f.Name()) || sig.Params().Len() > 0 || sig.Results().Len() > 1 {
			continue
		}
		if _, ok := sig.Recv().Type().(*types.Pointer); !ok || sig.Results().Len() == 1 && !isError(sig.Results().At(0).Type()) {
			continue
		}
		if r := m.Prog.external(f); r.Body() != nil {
			methods = append(methods, func() Value {
				c := NewCell(n, m.Zero(n))
				m.CallRef(r, []Value{{X: c}})
				return Value{X: c}
			})
		}
	}
	switch {
	case len(funcs) > 0:
		return funcs
	case len(vars) > 0:
		return vars
	case len(methods) > 0:
		return methods
	}
	return makers
}

// speaksOfDefaults reports whether a name says that something is the default.
func speaksOfDefaults(name string) bool {
	return strings.Contains(name, "Default") || strings.HasPrefix(name, "default")
}

func isOf(t types.Type, n *types.Named) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	return types.Identical(t, n)
}
