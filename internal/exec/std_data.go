package exec

import (
	"encoding/json"
	"fmt"
	"go/token"
	"go/types"
	"reflect"
	"strconv"
)

// Decoders fill variables of the program's own types. Plain data types are
// rebuilt as reflect types, field tags included, so that the real decoder can
// do it.

// hidden stands for an unexported field, which no decoder touches.
type hidden struct{}

var hiddenType = reflect.TypeFor[hidden]()

// reflectType returns the Go type that corresponds to a plain data type.
func reflectType(t types.Type) (rt reflect.Type, ok bool) {
	if t == nil {
		return nil, false
	}
	defer func() {
		if recover() != nil { // StructOf refuses some embedded fields
			rt, ok = nil, false
		}
	}()
	rt = reflectType1(t, 0)
	return rt, rt != nil
}

func reflectType1(t types.Type, depth int) reflect.Type {
	if depth > 8 {
		return nil
	}
	if rt, ok := nativeTypeOf(t); ok {
		return rt
	}
	if n, ok := types.Unalias(t).(*types.Named); ok && decodesItself(n) {
		return nil
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return basicTypes[u.Kind()]
	case *types.Slice:
		if e := reflectType1(u.Elem(), depth+1); e != nil {
			return reflect.SliceOf(e)
		}
	case *types.Array:
		if e := reflectType1(u.Elem(), depth+1); e != nil && u.Len() < 4096 {
			return reflect.ArrayOf(int(u.Len()), e)
		}
	case *types.Pointer:
		if e := reflectType1(u.Elem(), depth+1); e != nil {
			return reflect.PointerTo(e)
		}
	case *types.Map:
		k, e := reflectType1(u.Key(), depth+1), reflectType1(u.Elem(), depth+1)
		if k != nil && e != nil && k.Comparable() {
			return reflect.MapOf(k, e)
		}
	case *types.Interface:
		if u.Empty() {
			return reflect.TypeFor[any]()
		}
	case *types.Struct:
		return reflectStruct(u, depth)
	}
	return nil
}

func reflectStruct(u *types.Struct, depth int) reflect.Type {
	fields := make([]reflect.StructField, u.NumFields())
	for i := range fields {
		f := u.Field(i)
		if !f.Exported() {
			if f.Embedded() {
				return nil // its exported fields would be promoted
			}
			fields[i] = reflect.StructField{Name: "Hidden" + strconv.Itoa(i) + "_", Type: hiddenType, Tag: `json:"-"`}
			continue
		}
		ft := reflectType1(f.Type(), depth+1)
		if ft == nil {
			return nil
		}
		fields[i] = reflect.StructField{Name: f.Name(), Type: ft, Tag: reflect.StructTag(u.Tag(i)), Anonymous: f.Embedded()}
	}
	return reflect.StructOf(fields)
}

var basicTypes = map[types.BasicKind]reflect.Type{
	types.Bool: reflect.TypeFor[bool](), types.String: reflect.TypeFor[string](),
	types.Int: reflect.TypeFor[int](), types.Int8: reflect.TypeFor[int8](), types.Int16: reflect.TypeFor[int16](),
	types.Int32: reflect.TypeFor[int32](), types.Int64: reflect.TypeFor[int64](),
	types.Uint: reflect.TypeFor[uint](), types.Uint8: reflect.TypeFor[uint8](), types.Uint16: reflect.TypeFor[uint16](),
	types.Uint32: reflect.TypeFor[uint32](), types.Uint64: reflect.TypeFor[uint64](),
	types.Float32: reflect.TypeFor[float32](), types.Float64: reflect.TypeFor[float64](),
}

// decodesItself reports whether a type has a method that decoders call.
func decodesItself(n *types.Named) bool {
	for i := range n.NumMethods() {
		switch n.Method(i).Name() {
		case "UnmarshalJSON", "UnmarshalText", "MarshalJSON", "MarshalText", "Scan":
			return true
		}
	}
	return false
}

// pointee prepares a real variable with the contents of the variable that a
// pointer argument points to.
func (m *Machine) pointee(v Value) (*Cell, reflect.Value, bool) {
	cell, ok := v.Strip().X.(*Cell)
	if !ok || cell.typ == nil {
		return nil, reflect.Value{}, false
	}
	rt, ok := reflectType(cell.typ)
	if !ok {
		return nil, reflect.Value{}, false
	}
	cur := m.Load(cell)
	if m.hasUnknown(cur, 0) {
		return nil, reflect.Value{}, false
	}
	rv, ok := m.toNative(cur, rt)
	if !ok {
		return nil, reflect.Value{}, false
	}
	p := reflect.New(rt)
	p.Elem().Set(rv)
	return cell, p, true
}

// fill stores back what was decoded at a position into a real variable. What the
// decoding left as it was stays.
func (m *Machine) fill(c *Cell, rv reflect.Value, taint Taint, pos token.Pos) {
	if old, ok := m.toNative(m.Load(c), rv.Type()); ok && reflect.DeepEqual(old.Interface(), rv.Interface()) {
		return
	}
	if s, ok := c.typ.Underlying().(*types.Struct); ok && rv.Kind() == reflect.Struct && rv.NumField() == s.NumFields() {
		for i := range rv.NumField() {
			if k := m.Kid(c, i); k != nil && rv.Field(i).Type() != hiddenType {
				m.fill(k, rv.Field(i), taint, pos)
			}
		}
		return
	}
	v := m.fromNative(rv, c.typ, taint).At(pos)
	if s, ok := v.X.(*Slice); ok {
		elems, _, _ := m.Elems(v)
		v = m.NewSlice(componentType(s.Arr.typ, 0), elems).Tainted(v.Taint).At(pos)
	}
	m.Store(c, v)
}

// jsonUnmarshal is json.Unmarshal of known text into plain data.
func jsonUnmarshal(c *Call) (Value, bool) {
	data, known := c.M.Text(c.Args[0])
	cell, p, ok := c.M.pointee(c.Args[1])
	if !known || !ok {
		return Value{}, false
	}
	taint := taintOf(c.Args...)
	err := json.Unmarshal([]byte(data), p.Interface())
	c.M.fill(cell, p.Elem(), taint, c.Args[0].At(c.Pos).Pos)
	return c.errorResult(err, taint), true
}

func (c *Call) errorResult(err error, taint Taint) Value {
	if err == nil {
		return NilValue().Tainted(taint)
	}
	return Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(err)}}}, Taint: taint}
}

// jsonMarshal is json.Marshal of plain data.
func jsonMarshal(c *Call) (Value, bool) {
	rv, ok := c.M.plain(c.Args[0])
	if !ok {
		return Value{}, false
	}
	taint := c.M.reachTaint(c.Args[0], 0)
	data, err := json.Marshal(rv.Interface())
	list := c.M.explode(string(data), types.Typ[types.Byte]).Tainted(taint)
	return Value{X: Tuple{list, c.errorResult(err, taint)}}, true
}

// plain converts an interface argument that holds plain data.
func (m *Machine) plain(v Value) (reflect.Value, bool) {
	i, ok := v.X.(*Iface)
	if !ok || i.Dyn == nil || m.hasUnknown(i.V, 0) {
		return reflect.Value{}, false
	}
	rt, ok := reflectType(i.Dyn)
	if !ok {
		return reflect.Value{}, false
	}
	return m.toNative(i.V, rt)
}

// decodeStream is Decode of a decoder.
func (c *Call) decodeStream(s *stream) (Value, bool) {
	cell, p, ok := c.M.pointee(c.Args[1])
	if !ok || s.g.bad != nil {
		return c.spoiled(s, c.Args), true
	}
	initial := p.Elem().Interface()
	out := c.M.do(s.g, func(g *streamGroup) []reflect.Value {
		dst := reflect.New(p.Type().Elem())
		dst.Elem().Set(reflect.ValueOf(initial))
		res := g.objs[s.id].MethodByName("Decode").Call([]reflect.Value{dst})
		return []reflect.Value{dst, res[0]}
	})
	c.M.fill(cell, out[0].Elem(), s.g.taint, c.Pos)
	err, _ := out[1].Interface().(error)
	return c.errorResult(err, s.g.taint), true
}

// scanText is fmt.Sscan and its relatives.
func scanText(c *Call) (Value, bool) {
	fixed := 1
	if c.Sym == "fmt.Sscanf" {
		fixed = 2
	}
	in := make([]reflect.Value, 0, 8)
	for _, a := range c.Args[:fixed] {
		s, ok := a.AsString()
		if !ok {
			return Value{}, false
		}
		in = append(in, reflect.ValueOf(s))
	}
	dsts, ok := c.list(fixed)
	if !ok {
		return Value{}, false
	}
	cells := make([]*Cell, len(dsts))
	for i, d := range dsts {
		cell, p, ok := c.M.pointee(d)
		if !ok {
			return Value{}, false
		}
		cells[i] = cell
		in = append(in, p)
	}
	fn := map[string]any{"fmt.Sscan": fmt.Sscan, "fmt.Sscanf": fmt.Sscanf, "fmt.Sscanln": fmt.Sscanln}[c.Sym]
	out, failed := callSafely(reflect.ValueOf(func() []reflect.Value { return reflect.ValueOf(fn).Call(in) }), nil)
	if failed != nil {
		return Value{}, false
	}
	taint := taintOf(c.Args...)
	for i, cell := range cells {
		c.M.fill(cell, in[fixed+i].Elem(), taint, c.Args[0].At(c.Pos).Pos)
	}
	return c.results(out[0].Interface().([]reflect.Value), taint), true
}

var dataFuncs = map[string]Intrinsic{
	"encoding/json.Unmarshal": jsonUnmarshal,
	"encoding/json.Marshal":   jsonMarshal,
	"fmt.Sscan":               scanText,
	"fmt.Sscanf":              scanText,
	"fmt.Sscanln":             scanText,
}

// hides reports whether a type has parts that stand for unexported fields, or
// pointers: its printed form is not that of the program's own value.
func hides(rt reflect.Type, depth int) bool {
	switch rt.Kind() {
	case reflect.Pointer:
		return true
	case reflect.Slice, reflect.Array:
		return hides(rt.Elem(), depth+1)
	case reflect.Map:
		return hides(rt.Elem(), depth+1) || hides(rt.Key(), depth+1)
	case reflect.Struct:
		for i := range rt.NumField() {
			if f := rt.Field(i).Type; f == hiddenType || hides(f, depth+1) {
				return true
			}
		}
	}
	return false
}
