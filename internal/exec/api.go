package exec

import (
	"errors"
	"go/token"
	"go/types"
	"reflect"
	"strings"
)

// What hosts need of the machine's operations.

// Decide picks a direction for a boolean value on the current path.
func (m *Machine) Decide(v Value) bool { return m.decide(v) }

// Equal is x == y.
func (m *Machine) Equal(x, y Value) Value { return m.binop(opEqual, x, y, types.Typ[types.Bool]) }

// Not negates a boolean value.
func (m *Machine) Not(v Value) Value { return m.not(m.resolve(v)) }

// Length is len(v).
func (m *Machine) Length(v Value) Value { return m.length(m.resolve(v)) }

// Empty decides whether a string, list or map is empty.
func (m *Machine) Empty(v Value) bool {
	if v.X == nil {
		return true
	}
	v = m.resolve(v)
	if s, ok := v.AsString(); ok {
		return s == ""
	}
	if u := v.Unknown(); u != nil && u.Typ != nil && isStringType(u.Typ) {
		return m.decide(m.equal(v, Str("")))
	}
	return m.decide(m.binop(opEqual, m.length(v), Int(0), types.Typ[types.Bool]))
}

// NotNil decides whether a function, pointer or interface is not nil.
func (m *Machine) NotNil(v Value) bool {
	if v.X == nil {
		return false
	}
	return !m.decide(m.equal(m.resolve(v), NilValue()))
}

// Resolve replaces an unknown by what the current path found it equal to.
func (m *Machine) Resolve(v Value) Value { return m.resolve(v) }

// FieldOf returns the named field of a struct value or of the struct that a
// pointer points to; ok is false when there is none.
func (m *Machine) FieldOf(v Value, t types.Type, name string) (Value, bool) {
	v = m.resolve(v)
	if c, ok := v.X.(*Cell); ok {
		v, t = m.Load(c), c.typ
	}
	if t == nil {
		return Value{}, false
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
		if u := v.Unknown(); u != nil {
			v = m.Load(m.target(u, t))
		}
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return Value{}, false
	}
	for i := range s.NumFields() {
		if s.Field(i).Name() == name {
			if v.X == nil || v.IsNil() {
				return m.Zero(s.Field(i).Type()), true
			}
			return m.field(v, i, s.Field(i).Type()), true
		}
	}
	return Value{}, false
}

// Append returns the list with further elements.
func (m *Machine) Append(list Value, elem types.Type, more Value) Value {
	return m.append([]Value{list, more}, types.NewSlice(elem))
}

// CallMethodNamed calls a method of a value of dynamic type t by name.
func (m *Machine) CallMethodNamed(t types.Type, v Value, pkg *types.Package, name string, args []Value) (Value, bool) {
	r := m.Prog.Method(t, pkg, name)
	if r == nil {
		return Value{}, false
	}
	return m.CallRef(r, append([]Value{v}, args...)), true
}

func isStringType(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// Reach returns the taint of a value and of what it gives access to.
func (m *Machine) Reach(v Value) Taint { return m.reachTaint(v, 0) }

// AssumeDefault records that the current path uses the program's own default
// of a configuration value.
func (m *Machine) AssumeDefault(u *Unknown) {
	if m.path == nil {
		return
	}
	c := Condition{Expr: u.Expr, Note: u.Note, Taken: true, Default: true, Pos: u.Pos}
	m.path.info.Conds = append(m.path.info.Conds, c)
}

// Signature returns the signature of a function value, or nil.
func (m *Machine) Signature(fn Value) *types.Signature {
	switch x := fn.X.(type) {
	case *Closure:
		if x.Ref != nil {
			sig := x.Ref.Sig
			if sig.Recv() != nil && len(x.Free) == 0 {
				return sig
			}
			return sig
		}
	case *Unknown:
		if x.Typ != nil {
			sig, _ := x.Typ.Underlying().(*types.Signature)
			return sig
		}
	}
	return nil
}

// IsErr decides whether an error value is not nil.
func (m *Machine) IsErr(v Value) bool { return m.NotNil(v) }

// CallSymbol calls the intrinsic of a standard function.
func (m *Machine) CallSymbol(sym string, args []Value, result types.Type) (Value, bool) {
	in := std(sym)
	if in == nil {
		return Value{}, false
	}
	return in(&Call{M: m, Sym: sym, Args: args, Type: result})
}

// Concat is a + b for strings.
func (m *Machine) Concat(a, b Value) Value { return m.binop(opAdd, a, b, types.Typ[types.String]) }

// Bytes is []byte(v).
func (m *Machine) Bytes(v Value) Value { return m.convert(v, types.NewSlice(types.Typ[types.Byte])) }

// AsText converts a string or byte slice value to a string value.
func (m *Machine) AsText(v Value) Value {
	v = m.resolve(v)
	switch v.X.(type) {
	case *Slice:
		return m.convert(v, types.Typ[types.String])
	}
	return v
}

// Text returns the text of a known string or byte slice.
func (m *Machine) Text(v Value) (string, bool) { return m.AsText(v).AsString() }

// NewError returns a non-nil error value.
func (m *Machine) NewError(text string) Value {
	return Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(errors.New(text))}}}}
}

// Nonzero reports whether a pointer, an interface or the like is not nil, as far
// as the current path knows.
func (m *Machine) Nonzero(v Value) bool {
	if v = m.resolve(v); v.X == nil {
		return false
	}
	none := m.equal(v, Value{X: Nil{}})
	if b, ok := none.AsBool(); ok {
		return !b
	}
	if u := none.Unknown(); u != nil {
		for s := m.path; s != nil; s = s.parent {
			if b, ok := s.memo[u.Expr]; ok {
				return !b
			}
		}
	}
	return false
}

// Visited reports whether a function's body has been executed.
func (m *Machine) Visited(r *FuncRef) bool { return r.body != nil && r.body.visited }

// foreign is the taint of what the functions in progress write: the innermost
// of this package answers for what it does.
func (m *Machine) foreign() Taint {
	for i := len(m.frames) - 1; i >= 0; i-- {
		switch f := m.frames[i]; {
		case f.foreign:
			return Foreign
		case !f.fn.abroad:
			return 0
		}
	}
	return 0
}

// InForeign reports whether a function of another package that reports its
// own danger is in progress.
func (m *Machine) InForeign() bool { return m.foreign() != 0 }

// Steps returns how many instructions have been executed, with what the copying
// of large values counts for.
func (m *Machine) Steps() int { return m.total }

// Abroad reports whether the innermost function in progress is one of another
// package.
func (m *Machine) Abroad() bool {
	n := len(m.frames)
	return n > 0 && m.frames[n-1].fn.abroad
}

// Here returns the position of the innermost call in progress that has one:
// the place in this package for what happens in functions of others.
func (m *Machine) Here() token.Pos {
	for i := len(m.frames) - 1; i >= 0; i-- {
		if p := m.frames[i].pos; p.IsValid() {
			return p
		}
	}
	return token.NoPos
}

// InProgress calls yield for every lowered function in progress, innermost
// first.
func (m *Machine) InProgress(yield func(*Func)) {
	for i := len(m.frames) - 1; i >= 0; i-- {
		yield(m.frames[i].fn)
	}
}

// LimitSteps ends the current path, as if the program had ended, after n more
// steps, and what is decided on the way there makes no further paths.
func (m *Machine) LimitSteps(n int) {
	if m.path != nil {
		m.path.limit = m.path.steps + n
	}
}

// DefaultHolds reports whether the current path is consistent with the
// program's own default of a configuration value: no decision on it has gone
// the other way.
func (m *Machine) DefaultHolds(u *Unknown) bool {
	if m.path == nil {
		return true
	}
	for _, c := range m.path.info.Conds {
		if !c.Default && (strings.Contains(c.Expr, u.Expr) || c.of != nil && c.of.shares(u)) {
			return false
		}
	}
	return true
}
