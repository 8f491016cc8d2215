package exec

//go:generate go run ./gen

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"go/types"
	"net"
	"net/netip"
	"net/url"
	"reflect"
	"regexp"
	"strings"
)

// nativeTypes are the types whose methods are called for real on values that
// are fully known. All their methods are pure.
var nativeTypes = map[string]reflect.Type{
	"encoding/base32.Encoding":     reflect.TypeFor[base32.Encoding](),
	"encoding/base64.Encoding":     reflect.TypeFor[base64.Encoding](),
	"encoding/binary.bigEndian":    reflect.TypeOf(binary.BigEndian),
	"encoding/binary.littleEndian": reflect.TypeOf(binary.LittleEndian),
	"net/url.URL":                  reflect.TypeFor[url.URL](),
	"net/url.Userinfo":             reflect.TypeFor[url.Userinfo](),
	"net/url.Values":               reflect.TypeFor[url.Values](),
	"net/url.Error":                reflect.TypeFor[url.Error](),
	"regexp.Regexp":                reflect.TypeFor[regexp.Regexp](),
	"strings.Replacer":             reflect.TypeFor[strings.Replacer](),
	"net/netip.Addr":               reflect.TypeFor[netip.Addr](),
	"net/netip.AddrPort":           reflect.TypeFor[netip.AddrPort](),
	"net/netip.Prefix":             reflect.TypeFor[netip.Prefix](),
	"net.IP":                       reflect.TypeFor[net.IP](),
	"net.IPNet":                    reflect.TypeFor[net.IPNet](),
	"net.IPMask":                   reflect.TypeFor[net.IPMask](),
}

var anyType = types.Universe.Lookup("any").Type()

var errorType = reflect.TypeFor[error]()

// userError carries an error value of the executed program through native code.
type userError struct {
	m *Machine
	v Value
}

func (e *userError) Error() string {
	if s, ok := e.m.callByName(e.v, "Error"); ok {
		return s
	}
	return "error"
}

func (e *userError) Unwrap() error {
	i, ok := e.v.X.(*Iface)
	if !ok || i.Dyn == nil {
		return nil
	}
	r := e.m.Prog.Method(i.Dyn, nil, "Unwrap")
	if r == nil {
		return nil
	}
	out := e.m.CallRef(r, []Value{i.V})
	if rv, ok := e.m.toNative(out, errorType); ok && !rv.IsNil() {
		return rv.Interface().(error)
	}
	return nil
}

// callByName calls a method without arguments that returns a string.
func (m *Machine) callByName(v Value, name string) (string, bool) {
	i, ok := v.X.(*Iface)
	if !ok || i.Dyn == nil {
		return "", false
	}
	r := m.Prog.Method(i.Dyn, nil, name)
	if r == nil || r.Sig.Params().Len() != 0 {
		return "", false
	}
	return m.CallRef(r, []Value{i.V}).AsString()
}

// Bounds of what real functions are given: they run outside the step budget.
const (
	maxText   = 1 << 18 // bytes of all text arguments together
	maxResult = 1 << 22 // bytes that a function could make of them
)

// tooLarge reports whether a real function could take long or make much of its
// arguments: most are linear, but some repeat or replace.
func (m *Machine) tooLarge(args []Value) bool {
	sum, product, weight := 0, 1, 1
	count := func(n int) {
		sum += n
		if n > 1 && product <= maxResult {
			product *= n
		}
	}
	for _, a := range args {
		switch x := a.Strip().X.(type) {
		case string:
			count(len(x))
		case *Slice:
			n := x.Len
			for i := range min(x.Len, 64) {
				if s, ok := m.Elem(x, i).AsString(); ok {
					n += len(s)
				}
			}
			count(n)
			if x.Len > 64 {
				sum += 16 * x.Len
			}
		case *Native:
			if re, ok := x.V.Interface().(*regexp.Regexp); ok && re != nil {
				weight += len(re.String()) / 64 // at worst, each instruction looks at each byte
			}
		}
	}
	m.charge(sum * weight)
	return sum > maxText || sum > 4096 && product > maxResult
}

// callNative calls a real function; ok is false when an argument cannot be
// represented.
func (m *Machine) callNative(fn reflect.Value, args []Value, result types.Type) (v Value, ok bool) {
	ft := fn.Type()
	if m.tooLarge(args) {
		m.stats.count("cut: large argument of a standard function")
		return Value{}, false
	}
	in := make([]reflect.Value, len(args))
	if len(args) != ft.NumIn() {
		return Value{}, false
	}
	for i, a := range args {
		rv, ok := m.toNative(a, ft.In(i))
		if !ok {
			return Value{}, false
		}
		in[i] = rv
	}
	taint := taintOf(args...)
	for _, a := range args {
		taint |= m.reachTaint(a, 2)
	}
	out, failed := callSafely(fn, in)
	if failed != nil {
		m.Throw(Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(failed)}}}, Taint: taint})
	}
	switch len(out) {
	case 0:
		return Value{}, true
	case 1:
		return m.fromNative(out[0], result, taint), true
	}
	tup := make(Tuple, len(out))
	rt, _ := result.(*types.Tuple)
	for i, o := range out {
		var t types.Type
		if rt != nil && i < rt.Len() {
			t = rt.At(i).Type()
		}
		tup[i] = m.fromNative(o, t, taint)
	}
	return Value{X: tup, Taint: taint}, true
}

// callSafely turns a panic of the real function into a value; control
// transfers of exec's own pass through.
func callSafely(fn reflect.Value, in []reflect.Value) (out []reflect.Value, failed error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case cutPath, halt, goPanic:
			panic(r)
		case error:
			failed = r
		default:
			failed = &nativePanic{r}
		}
	}()
	if fn.Type().IsVariadic() {
		return fn.CallSlice(in), nil
	}
	return fn.Call(in), nil
}

type nativePanic struct{ v any }

func (p *nativePanic) Error() string { return "panic" }

// callNativeMethod calls a method of an opaque native value.
func (m *Machine) callNativeMethod(x *Native, name string, args []Value, result types.Type) (Value, bool) {
	fn := x.V.MethodByName(name)
	if !fn.IsValid() && x.V.CanAddr() {
		fn = x.V.Addr().MethodByName(name)
	}
	if !fn.IsValid() && x.V.Kind() == reflect.Struct {
		p := reflect.New(x.V.Type())
		p.Elem().Set(x.V)
		fn = p.MethodByName(name)
	}
	if !fn.IsValid() {
		return Value{}, false
	}
	if re, ok := x.V.Interface().(*regexp.Regexp); ok && taintOf(args...) != 0 {
		m.Tell(Regexp, re.String(), 0)
	}
	return m.callNative(fn, args, result)
}

// toNative converts a fully known value to the Go type rt.
func (m *Machine) toNative(v Value, rt reflect.Type) (reflect.Value, bool) {
	v = m.resolve(v)
	if n, ok := v.X.(*Native); ok {
		if n.V.Type().AssignableTo(rt) {
			return n.V, true
		}
		if rt.Kind() == reflect.Pointer && n.V.Type() == rt.Elem() {
			p := reflect.New(rt.Elem())
			p.Elem().Set(n.V)
			return p, true
		}
		if n.V.Kind() == reflect.Pointer && n.V.Type().Elem() == rt && !n.V.IsNil() {
			return n.V.Elem(), true
		}
		return reflect.Value{}, false
	}
	if _, ok := v.X.(Nil); ok {
		switch rt.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Func, reflect.Interface:
			return reflect.Zero(rt), true
		}
	}
	switch rt.Kind() {
	case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		switch v.X.(type) {
		case bool, string, int64, uint64, float64:
			rv := reflect.ValueOf(v.X)
			if rv.CanConvert(rt) && (rt.Kind() == reflect.String) == (rv.Kind() == reflect.String) {
				return rv.Convert(rt), true
			}
		}
	case reflect.Slice, reflect.Array:
		return m.listToNative(v, rt)
	case reflect.Map:
		return m.mapToNative(v, rt)
	case reflect.Func:
		if cl, ok := v.X.(*Closure); ok {
			if rv, ok := realFunc(cl, rt); ok {
				return rv, true
			}
			return m.funcToNative(v, rt), true
		}
	case reflect.Interface:
		return m.ifaceToNative(v, rt)
	case reflect.Pointer:
		if c, ok := v.X.(*Cell); ok {
			if n, ok := m.Load(c).X.(*Native); ok {
				return m.toNative(Value{X: n}, rt)
			}
			if s, ok := m.toNative(m.Load(c), rt.Elem()); ok {
				p := reflect.New(rt.Elem())
				p.Elem().Set(s)
				return p, true
			}
		}
	case reflect.Struct:
		if a, ok := v.X.(*Agg); ok {
			return m.structToNative(a, rt)
		}
	}
	return reflect.Value{}, false
}

func (m *Machine) listToNative(v Value, rt reflect.Type) (reflect.Value, bool) {
	elems, complete, ok := m.Elems(v)
	if !ok || !complete {
		return reflect.Value{}, false
	}
	var out reflect.Value
	if rt.Kind() == reflect.Slice {
		out = reflect.MakeSlice(rt, len(elems), len(elems))
	} else {
		out = reflect.New(rt).Elem()
		if out.Len() != len(elems) {
			return reflect.Value{}, false
		}
	}
	for i, e := range elems {
		rv, ok := m.toNative(e, rt.Elem())
		if !ok {
			return reflect.Value{}, false
		}
		out.Index(i).Set(rv)
	}
	return out, true
}

func (m *Machine) mapToNative(v Value, rt reflect.Type) (reflect.Value, bool) {
	mp, ok := v.X.(*Map)
	if !ok || mp.Open != nil || mp.More != nil {
		return reflect.Value{}, false
	}
	out := reflect.MakeMap(rt)
	for k, e := range mp.Entries {
		rk, ok1 := m.toNative(k, rt.Key())
		re, ok2 := m.toNative(e, rt.Elem())
		if !ok1 || !ok2 {
			return reflect.Value{}, false
		}
		out.SetMapIndex(rk, re)
	}
	return out, true
}

// realFunc returns the standard function that a closure is.
func realFunc(cl *Closure, rt reflect.Type) (reflect.Value, bool) {
	if cl.Ref == nil || len(cl.Free) > 0 {
		return reflect.Value{}, false
	}
	for _, table := range []map[string]reflect.Value{nativeFuncs(), streamMakers} {
		if fn, ok := table[cl.Ref.Sym]; ok && fn.Type().AssignableTo(rt) {
			return fn, true
		}
	}
	return reflect.Value{}, false
}

func (m *Machine) funcToNative(v Value, rt reflect.Type) reflect.Value {
	return reflect.MakeFunc(rt, func(in []reflect.Value) []reflect.Value {
		args := make([]Value, len(in))
		for i, a := range in {
			args[i] = m.fromNative(a, nil, v.Taint)
		}
		r := m.callValue(v, args, nil, v.Pos)
		out := make([]reflect.Value, rt.NumOut())
		list := Tuple{r}
		if t, ok := r.X.(Tuple); ok {
			list = t
		}
		for i := range out {
			out[i] = reflect.Zero(rt.Out(i))
			if i >= len(list) {
				continue
			}
			e := m.resolve(list[i])
			if u := e.Unknown(); u != nil && isBoolKind(rt.Out(i)) {
				e = Bool(m.decideUnknown(u, e.Taint&Origin != 0))
			}
			if rv, ok := m.toNative(e, rt.Out(i)); ok {
				out[i] = rv
			} else {
				m.Doubt("callback result")
			}
		}
		return out
	})
}

func isBoolKind(t reflect.Type) bool { return t.Kind() == reflect.Bool }

func (m *Machine) ifaceToNative(v Value, rt reflect.Type) (reflect.Value, bool) {
	i, ok := v.X.(*Iface)
	if !ok {
		i = &Iface{V: v}
	}
	if n, ok := i.V.X.(*Native); ok && n.V.Type().AssignableTo(rt) {
		return n.V, true
	}
	if i.Dyn != nil {
		if m.Prog.Method(i.Dyn, nil, "Error") != nil {
			return reflect.ValueOf(error(&userError{m, Value{X: i}})), errorType.AssignableTo(rt)
		}
		if rt.NumMethod() == 0 && m.Prog.Method(i.Dyn, nil, "String") != nil {
			s, ok := m.callByName(Value{X: i}, "String")
			return reflect.ValueOf(s), ok
		}
	}
	if rt.NumMethod() > 0 {
		return reflect.Value{}, false
	}
	switch x := i.V.X.(type) {
	case bool, string, float64:
		return reflect.ValueOf(x), true
	case int64:
		if b, ok := basicOf(i.Dyn); ok && b.Kind() == types.Int32 {
			return reflect.ValueOf(int32(x)), true
		}
		return reflect.ValueOf(int(x)), true
	case uint64:
		if b, ok := basicOf(i.Dyn); ok && b.Kind() == types.Uint8 {
			return reflect.ValueOf(byte(x)), true
		}
		return reflect.ValueOf(uint(x)), true
	case *Slice:
		if rv, ok := m.listToNative(i.V, reflect.TypeFor[[]string]()); ok && x.Len > 0 {
			return rv, true
		}
		if rv, ok := m.listToNative(i.V, reflect.TypeFor[[]byte]()); ok {
			return rv, true
		}
	case *Cell:
		if rt, ok := nativeTypeOf(x.typ); ok {
			return m.toNative(i.V, reflect.PointerTo(rt))
		}
	}
	if rt, ok := reflectType(i.Dyn); ok && !hides(rt, 0) {
		return m.toNative(i.V, rt)
	}
	return reflect.Value{}, false
}

func basicOf(t types.Type) (*types.Basic, bool) {
	if t == nil {
		return nil, false
	}
	b, ok := t.Underlying().(*types.Basic)
	return b, ok
}

func nativeTypeOf(t types.Type) (reflect.Type, bool) {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil, false
	}
	rt, ok := nativeTypes[n.Obj().Pkg().Path()+"."+n.Obj().Name()]
	return rt, ok
}

func (m *Machine) structToNative(a *Agg, rt reflect.Type) (reflect.Value, bool) {
	if rt.NumField() != len(a.Elems) {
		return reflect.Value{}, false
	}
	out := reflect.New(rt).Elem()
	for i, e := range a.Elems {
		f := rt.Field(i)
		if f.Type == hiddenType {
			continue
		}
		if !f.IsExported() {
			return reflect.Value{}, false
		}
		rv, ok := m.toNative(e, f.Type)
		if !ok {
			return reflect.Value{}, false
		}
		out.Field(i).Set(rv)
	}
	return out, true
}
