package exec

import (
	"fmt"
	"go/types"
	"slices"
)

// Cell is a variable: a leaf, or a struct or array whose components become
// cells of their own once an address of one is taken.
type Cell struct {
	typ  types.Type
	val  Value
	kids []*Cell
	name string // expression for unknown contents, e.g. a global's name
	pin  bool   // part of the request under test, see Pin
}

// Pin makes a variable one of the request under test: it varies between
// requests, code out of sight does not change it, and may read the origin there.
func (c *Cell) Pin() *Cell { c.pin = true; return c }

// NewCell returns a variable of type t that holds v.
func NewCell(t types.Type, v Value) *Cell { return &Cell{typ: t, val: v} }

// Holds reports whether a variable is another one or has it as a part.
func (c *Cell) Holds(part *Cell) bool {
	return c == part || slices.ContainsFunc(c.kids, func(k *Cell) bool { return k != nil && k.Holds(part) })
}

// Type returns the type of the variable.
func (c *Cell) Type() types.Type { return c.typ }

func (c *Cell) label() string {
	if c.name != "" {
		return c.name
	}
	return fmt.Sprintf("%p", c)
}

// undo is one entry of the log that restores memory between paths.
type undo struct {
	cell *Cell
	val  Value
	kids []*Cell
	mp   *Map
	key  any  // of a changed entry of mp
	old  *Map // whole map before a deletion
	ins  bool // the entry was inserted, last in order
	fn   func()
}

func (m *Machine) logCell(c *Cell) {
	m.trail = append(m.trail, undo{cell: c, val: c.val, kids: c.kids})
}

// logMap saves the whole map; used where order or several keys change.
func (m *Machine) logMap(mp *Map) {
	old := mp.snapshot()
	m.trail = append(m.trail, undo{mp: mp, old: &old})
}

// OnUndo registers fn to be called when memory is rolled back past this
// point. Hosts use it for state that they keep themselves.
func (m *Machine) OnUndo(fn func()) { m.trail = append(m.trail, undo{fn: fn}) }

// mark returns the current position of the undo log.
func (m *Machine) mark() int { return len(m.trail) }

// rollback restores memory to a mark.
func (m *Machine) rollback(mark int) {
	for i := len(m.trail) - 1; i >= mark; i-- {
		u := &m.trail[i]
		switch {
		case u.cell != nil:
			u.cell.val, u.cell.kids = u.val, u.kids
		case u.old != nil:
			*u.mp = *u.old
		case u.mp != nil && u.ins:
			last := len(u.mp.keys) - 1
			delete(u.mp.idx, u.key)
			u.mp.keys, u.mp.vals = u.mp.keys[:last], u.mp.vals[:last]
		case u.mp != nil:
			u.mp.vals[u.mp.idx[u.key]] = u.val
		case u.fn != nil:
			u.fn()
		}
		*u = undo{}
	}
	m.trail = m.trail[:mark]
}

// Load reads a variable.
func (m *Machine) Load(c *Cell) Value {
	if c.kids == nil {
		return c.val
	}
	m.charge(len(c.kids))
	agg := &Agg{Elems: make([]Value, len(c.kids))}
	var taint Taint
	for i, k := range c.kids {
		agg.Elems[i] = m.Load(k)
		taint |= agg.Elems[i].Taint
	}
	return Value{X: agg, Pos: c.val.Pos, Taint: taint}
}

// charge takes the copying of n elements from the budget of the path, which
// otherwise counts instructions; small copies are free.
func (m *Machine) charge(n int) {
	if n > 512 {
		m.total += n / 16
		if m.path != nil {
			m.path.steps += n / 16
		}
	}
}

// Store writes a variable.
func (m *Machine) Store(c *Cell, v Value) {
	if c.kids == nil {
		m.logCell(c)
		c.val = v
		return
	}
	m.charge(8 * len(c.kids))
	for i, k := range c.kids {
		m.Store(k, m.component(v, c.typ, i))
	}
	m.logCell(c)
	c.val.Pos = v.Pos
}

// Kid returns the cell of component i of a struct or array cell, or nil when
// the type has no such component.
func (m *Machine) Kid(c *Cell, i int) *Cell {
	if c.kids == nil {
		n := componentCount(c.typ)
		if n < 0 || n > maxElems {
			return nil
		}
		m.charge(8 * n)
		kids := make([]*Cell, n)
		backing := make([]Cell, n)
		for j := range kids {
			backing[j] = Cell{typ: componentType(c.typ, j), val: m.component(c.val, c.typ, j)}
			kids[j] = &backing[j]
		}
		// Have: the same contents, spread over cells. Not logged: stores
		// to kids are, so a rollback leaves them equal to c.val.
		c.kids = kids
	}
	if i < 0 || i >= len(c.kids) {
		return nil
	}
	return c.kids[i]
}

// maxElems bounds arrays that are spread over cells.
const maxElems = 1 << 17

// component returns element i of the aggregate value v of type t.
func (m *Machine) component(v Value, t types.Type, i int) Value {
	switch x := v.X.(type) {
	case *Agg:
		if i < len(x.Elems) {
			return x.Elems[i]
		}
	case *Unknown:
		return m.derive(x, componentName(t, i), componentType(t, i)).Tainted(v.Taint)
	case nil, Nil:
		return m.Zero(componentType(t, i))
	}
	return m.havoc("component", componentType(t, i))
}

func componentCount(t types.Type) int {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		return u.NumFields()
	case *types.Array:
		return int(u.Len())
	}
	return -1
}

func componentType(t types.Type, i int) types.Type {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		if i < u.NumFields() {
			return u.Field(i).Type()
		}
	case *types.Array:
		return u.Elem()
	}
	return types.Typ[types.Invalid]
}

func componentName(t types.Type, i int) string {
	if s, ok := t.Underlying().(*types.Struct); ok && i < s.NumFields() {
		return "." + s.Field(i).Name()
	}
	return fmt.Sprintf("[%d]", i)
}

// Field returns the cell of the named field of a struct cell, or nil.
func (m *Machine) Field(c *Cell, name string) *Cell {
	s, ok := c.typ.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for i := range s.NumFields() {
		if s.Field(i).Name() == name {
			return m.Kid(c, i)
		}
	}
	return nil
}

// Zero returns the zero value of a type.
func (m *Machine) Zero(t types.Type) Value {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch info := u.Info(); {
		case info&types.IsBoolean != 0:
			return Value{X: false}
		case info&types.IsString != 0:
			return Value{X: ""}
		case info&types.IsUnsigned != 0:
			return Value{X: uint64(0)}
		case info&types.IsInteger != 0:
			return Value{X: int64(0)}
		case info&types.IsFloat != 0:
			return Value{X: float64(0)}
		case u.Kind() == types.UntypedNil, u.Kind() == types.UnsafePointer:
			return NilValue()
		}
		return m.havoc("zero", t)
	case *types.Struct:
		if u == noStruct {
			return m.havoc("zero", t)
		}
		agg := &Agg{Elems: make([]Value, u.NumFields())}
		for i := range agg.Elems {
			agg.Elems[i] = m.Zero(u.Field(i).Type())
		}
		return Value{X: agg}
	case *types.Array:
		if u.Len() > maxElems {
			return m.havoc("array", t)
		}
		agg := &Agg{Elems: make([]Value, u.Len())}
		z := m.Zero(u.Elem())
		for i := range agg.Elems {
			agg.Elems[i] = z
		}
		return Value{X: agg}
	case *types.Tuple:
		tup := make(Tuple, u.Len())
		for i := range tup {
			tup[i] = m.Zero(u.At(i).Type())
		}
		return Value{X: tup}
	case *types.TypeParam:
		return m.havoc("type parameter", t)
	}
	return NilValue()
}

// zeroIn is the zero value of a type in a function. A fact leaves the type of a
// type parameter open; the arguments of the call tell what it is.
func (m *Machine) zeroIn(f *frame, t types.Type) Value {
	if !f.fn.abroad || t != types.Typ[types.Invalid] {
		return m.Zero(t)
	}
	var zero Value
	for i, p := range f.fn.Params {
		arg := f.regs[i]
		if p.Type != t {
			list, ok := p.Type.(*types.Slice)
			elems, _, _ := m.Elems(arg)
			if !ok || list.Elem() != t || len(elems) == 0 {
				continue
			}
			arg = elems[0]
		}
		var z Value
		switch x := arg.X.(type) {
		case string:
			z = Str("")
		case bool:
			z = Bool(false)
		case int64:
			z = Value{X: int64(0)}
		case *Unknown:
			if x.Typ != nil {
				z = m.Zero(x.Typ)
			}
		}
		if z.X == nil || zero.X != nil && zero.X != z.X {
			return m.Zero(t) // Have: several type parameters
		}
		zero = z
	}
	if zero.X == nil {
		return m.Zero(t)
	}
	return zero
}

// NewSlice returns a slice value of the given elements.
func (m *Machine) NewSlice(elem types.Type, elems []Value) Value {
	arr := NewCell(types.NewArray(elem, int64(len(elems))), Value{X: &Agg{Elems: elems}})
	var taint Taint
	for _, e := range elems {
		taint |= e.Taint
	}
	return Value{X: &Slice{Arr: arr, Len: len(elems), Cap: len(elems)}, Taint: taint}
}

// Strings returns a slice value of strings.
func (m *Machine) Strings(list ...string) Value {
	elems := make([]Value, len(list))
	for i, s := range list {
		elems[i] = Str(s)
	}
	return m.NewSlice(types.Typ[types.String], elems)
}

// Elem returns element i of a slice.
func (m *Machine) Elem(s *Slice, i int) Value {
	j := s.Off + i
	if s.Arr.kids != nil {
		if j < len(s.Arr.kids) {
			return m.Load(s.Arr.kids[j])
		}
		return m.havoc("index", componentType(s.Arr.typ, 0))
	}
	return m.component(s.Arr.val, s.Arr.typ, j)
}

// Elems returns the known elements of a slice value and whether that is all
// of them; ok is false when v is not a known slice.
func (m *Machine) Elems(v Value) (elems []Value, complete, ok bool) {
	switch x := v.X.(type) {
	case Nil:
		return nil, true, true
	case *Slice:
		m.charge(x.Len)
		elems = make([]Value, x.Len)
		for i := range elems {
			// What a function of the standard library made is at its call.
			elems[i] = m.Elem(x, i).At(v.Pos)
		}
		return elems, x.More == nil, true
	case *Agg:
		return x.Elems, true, true
	}
	return nil, false, false
}

// NewMap returns an empty map.
func NewMap() *Map { return &Map{} }

// MapSet stores an entry; unknown keys make the map open.
func (m *Machine) MapSet(mp *Map, k, v Value) {
	key, ok := k.comparable()
	if !ok {
		m.logMap(mp)
		if mp.More == nil {
			mp.More = &Unknown{Src: sourceOf(k, v), Expr: "entry " + k.String(), data: true}
		}
		return
	}
	if i := mp.find(key); i >= 0 {
		m.trail = append(m.trail, undo{mp: mp, key: key, val: mp.vals[i]})
	} else {
		m.trail = append(m.trail, undo{mp: mp, key: key, ins: true})
	}
	mp.set(key, k, v)
}

// MapDelete deletes an entry.
func (m *Machine) MapDelete(mp *Map, k Value) {
	if key, ok := k.comparable(); ok {
		m.logMap(mp)
		mp.remove(key)
	}
}

// NewPointer returns a pointer to a fresh variable holding v.
func (m *Machine) NewPointer(t types.Type, v Value) Value {
	return Value{X: NewCell(t, v), Pos: v.Pos}
}
