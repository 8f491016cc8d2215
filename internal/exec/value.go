package exec

import (
	"fmt"
	"go/token"
	"go/types"
	"reflect"
	"strconv"
	"strings"
)

// Taint says what a value depends on.
type Taint uint8

const (
	// Origin marks a value computed from the probe's origin: its text, its
	// length, the outcome of a comparison.
	Origin Taint = 1 << iota
	// Request marks text that the requester writes elsewhere in the request,
	// such as Referer or a query parameter.
	Request
	// Foreign marks what a function of another package wrote whose danger
	// that package has reported itself.
	Foreign
)

// Value is a payload with its provenance. The zero Value is "no value".
//
// Payloads (X): bool, int64, uint64, float64, string; Nil; *Cell (a pointer);
// *Agg (a struct or array); *Slice; *Map; *Closure; *Iface; *Native; *Object;
// Tuple; *Unknown.
type Value struct {
	X     any
	Pos   token.Pos // start of the expression that produced the value; may be invalid
	Taint Taint
}

// Nil is the payload of a nil pointer, slice, map, func, channel or interface.
type Nil struct{}

// Agg is the payload of a struct or array value. It is immutable.
type Agg struct{ Elems []Value }

// Slice is a view of an array cell. More, when set, says that unknown
// elements follow the known ones.
type Slice struct {
	Arr           *Cell
	Off, Len, Cap int
	More          *Unknown
}

// Iface is an interface value with its dynamic type.
type Iface struct {
	Dyn types.Type // nil for a native value whose Go type exec does not model
	V   Value
}

// Native is a real Go value that exec keeps opaque, such as *regexp.Regexp.
type Native struct{ V reflect.Value }

// label tells native values apart: by their text where they have one.
func (n *Native) label() string {
	t := n.V.Type().String()
	if n.V.Kind() == reflect.Pointer && n.V.IsNil() || !n.V.CanInterface() {
		return t
	}
	if s, ok := n.V.Interface().(fmt.Stringer); ok {
		return t + "(" + strconv.Quote(s.String()) + ")"
	}
	return t
}

// Object is a value supplied by the host of the machine, such as the
// ResponseWriter of a probe. Its methods are intrinsics named after the
// interface or type given as Type, for example "(net/http.ResponseWriter).Header".
type Object struct {
	Type string // qualified type name, e.g. "net/http.ResponseWriter"
	Data any
}

// Closure is a function value: a lowered function with its free variables, a
// function known by symbol only, or Go code of the host.
type Closure struct {
	Ref  *FuncRef
	Free []Value
	Go   func(m *Machine, args []Value) Value
	// Foreign says that a function of another package made it whose danger
	// that package has reported itself.
	Foreign bool
}

// Tuple is the payload of a multi-value result.
type Tuple []Value

// Map is a map with concrete keys. Open, when set, says that keys that are
// not listed may exist too, and produces their value.
type Map struct {
	keys []Value
	vals []Value
	idx  map[any]int
	Open func(key Value) Value
	More *Unknown // unknown keys may have been stored
}

// Constructors.

// Str returns a string value.
func Str(s string) Value { return Value{X: s} }

// Bool returns a boolean value.
func Bool(b bool) Value { return Value{X: b} }

// Int returns a signed integer value.
func Int(i int) Value { return Value{X: int64(i)} }

// NilValue returns nil.
func NilValue() Value { return Value{X: Nil{}} }

// At returns v with the position pos unless v already has one.
func (v Value) At(pos token.Pos) Value {
	if !v.Pos.IsValid() {
		v.Pos = pos
	}
	return v
}

// Tainted returns v with additional taint.
func (v Value) Tainted(t Taint) Value {
	v.Taint |= t
	return v
}

// IsNil reports whether v is known to be nil.
func (v Value) IsNil() bool { _, ok := v.X.(Nil); return ok }

// Unknown returns the unknown payload of v, or nil.
func (v Value) Unknown() *Unknown {
	u, _ := v.X.(*Unknown)
	return u
}

// Known reports whether v has a payload other than Unknown.
func (v Value) Known() bool {
	if v.X == nil {
		return false
	}
	_, ok := v.X.(*Unknown)
	return !ok
}

// AsString returns the text of a known string.
func (v Value) AsString() (string, bool) { s, ok := v.X.(string); return s, ok }

// AsBool returns a known boolean.
func (v Value) AsBool() (bool, bool) { b, ok := v.X.(bool); return b, ok }

// AsInt returns a known integer.
func (v Value) AsInt() (int64, bool) {
	switch x := v.X.(type) {
	case int64:
		return x, true
	case uint64:
		return int64(x), true
	}
	return 0, false
}

// Strip removes the interface around v.
func (v Value) Strip() Value {
	for {
		i, ok := v.X.(*Iface)
		if !ok {
			return v
		}
		t := v.Taint
		pos := v.Pos
		v = i.V.At(pos)
		v.Taint |= t
	}
}

// comparable returns a Go value usable as a map key that is equal exactly
// when the two values are equal in Go; ok is false for unknown parts.
func (v Value) comparable() (any, bool) {
	switch x := v.X.(type) {
	case bool, int64, uint64, float64, string, Nil, *Cell, *Object:
		return x, true
	case *Iface:
		k, ok := x.V.comparable()
		if !ok {
			return nil, false
		}
		name := ""
		if x.Dyn != nil {
			name = types.TypeString(x.Dyn, nil)
		}
		return [2]any{name, k}, true
	case *Agg:
		var b strings.Builder
		for _, e := range x.Elems {
			k, ok := e.comparable()
			if !ok {
				return nil, false
			}
			fmt.Fprintf(&b, "%T:%v\x00", k, k)
		}
		return "agg:" + b.String(), true
	case *Native:
		if x.V.Comparable() {
			return x.V.Interface(), true
		}
	}
	return nil, false
}

// String formats v for debugging and for expressions of unknown values.
func (v Value) String() string {
	switch x := v.X.(type) {
	case nil:
		return "<none>"
	case string:
		return fmt.Sprintf("%q", x)
	case bool, int64, uint64, float64:
		return fmt.Sprint(x)
	case Nil:
		return "nil"
	case *Unknown:
		return x.Expr
	case *Cell:
		return "&" + x.label()
	case *Iface:
		return x.V.String()
	case *Closure:
		if x.Ref != nil {
			return "func " + x.Ref.Sym
		}
		return "func"
	case *Agg:
		return fmt.Sprintf("{%d}", len(x.Elems))
	case *Slice:
		return fmt.Sprintf("[%d]%s+%d", x.Len, x.Arr.label(), x.Off)
	case *Map:
		return fmt.Sprintf("map[%d]", len(x.keys))
	case *Object:
		return x.Type
	case *Native:
		return x.label()
	case Tuple:
		return fmt.Sprintf("tuple%d", len(x))
	}
	return fmt.Sprintf("%T", v.X)
}

// Len returns the number of listed keys.
func (mp *Map) Len() int { return len(mp.keys) }

// Entries calls yield for every listed entry in insertion order.
func (mp *Map) Entries(yield func(k, v Value) bool) {
	for i, k := range mp.keys {
		if !yield(k, mp.vals[i]) {
			return
		}
	}
}

func (mp *Map) find(k any) int {
	if mp.idx == nil {
		return -1
	}
	if i, ok := mp.idx[k]; ok {
		return i
	}
	return -1
}

// Get returns the value stored under k.
func (mp *Map) Get(k Value) (Value, bool) {
	key, ok := k.comparable()
	if !ok {
		return Value{}, false
	}
	if i := mp.find(key); i >= 0 {
		return mp.vals[i], true
	}
	return Value{}, false
}

// snapshot copies the entries for the undo log.
func (mp *Map) snapshot() Map {
	c := *mp
	c.keys = append([]Value(nil), mp.keys...)
	c.vals = append([]Value(nil), mp.vals...)
	c.idx = make(map[any]int, len(mp.idx))
	for k, i := range mp.idx {
		c.idx[k] = i
	}
	return c
}

// set stores without logging.
func (mp *Map) set(key any, k, v Value) {
	if i := mp.find(key); i >= 0 {
		mp.vals[i] = v
		return
	}
	if mp.idx == nil {
		mp.idx = make(map[any]int)
	}
	mp.idx[key] = len(mp.keys)
	mp.keys = append(mp.keys, k)
	mp.vals = append(mp.vals, v)
}

// remove deletes without logging.
func (mp *Map) remove(key any) {
	i := mp.find(key)
	if i < 0 {
		return
	}
	mp.keys = append(mp.keys[:i:i], mp.keys[i+1:]...)
	mp.vals = append(mp.vals[:i:i], mp.vals[i+1:]...)
	mp.idx = make(map[any]int, len(mp.keys))
	for j, k := range mp.keys {
		if c, ok := k.comparable(); ok {
			mp.idx[c] = j
		}
	}
}
