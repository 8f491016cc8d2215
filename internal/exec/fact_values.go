package exec

import (
	"fmt"
	"go/types"
	"reflect"
	"regexp"
	"strconv"
)

// wireValue is a value in a fact. Values form a graph: cells and maps that
// are shared stay shared.
type wireValue struct {
	Kind  vkind
	Text  string
	Type  int
	Elems []int
	Off   int
	Len   int
	Cap   int
	Src   uint8
	Note  string
	Deflt int
	State int // of a variable: what a library keeps for it
}

type vkind uint8

const (
	vNone vkind = iota
	vNil
	vBool
	vInt
	vUint
	vFloat
	vString
	vAgg
	vSlice
	vMap
	vClosure
	vIface
	vCell
	vRegexp
	vError
	vUnknown
)

// maxFactValues caps the values of one package's fact.
const maxFactValues = 20000

// value returns the index of a value plus one.
func (e *encoder) value(v Value) int {
	if v.X == nil || len(e.out.Values) > maxFactValues {
		return 0
	}
	switch v.X.(type) {
	case *Cell, *Map:
		if i, ok := e.cells[v.X]; ok {
			return i
		}
	}
	e.out.Values = append(e.out.Values, wireValue{})
	i := len(e.out.Values)
	switch v.X.(type) {
	case *Cell, *Map:
		e.cells[v.X] = i
	}
	defer func(was bool) { e.byName = was }(e.byName)
	e.byName = false
	w := e.wireValue(v)
	e.out.Values[i-1] = w
	return i
}

func (e *encoder) wireValue(v Value) wireValue {
	switch x := v.X.(type) {
	case Nil:
		return wireValue{Kind: vNil}
	case bool:
		return wireValue{Kind: vBool, Text: strconv.FormatBool(x)}
	case int64:
		return wireValue{Kind: vInt, Text: strconv.FormatInt(x, 10)}
	case uint64:
		return wireValue{Kind: vUint, Text: strconv.FormatUint(x, 10)}
	case float64:
		return wireValue{Kind: vFloat, Text: strconv.FormatFloat(x, 'g', -1, 64)}
	case string:
		return wireValue{Kind: vString, Text: x}
	case *Agg:
		w := wireValue{Kind: vAgg}
		for _, el := range x.Elems {
			w.Elems = append(w.Elems, e.value(el))
		}
		return w
	case *Slice:
		w := wireValue{Kind: vSlice, Off: x.Off, Len: x.Len, Cap: x.Cap, Elems: []int{e.value(Value{X: x.Arr})}}
		if x.More != nil {
			w.Deflt = e.value(Value{X: x.More})
		}
		return w
	case *Map:
		w := wireValue{Kind: vMap}
		for i, k := range x.keys {
			w.Elems = append(w.Elems, e.value(k), e.value(x.vals[i]))
		}
		if x.More != nil || x.Open != nil {
			return wireValue{Kind: vUnknown, Src: uint8(Havoc), Text: "map"}
		}
		return w
	case *Closure:
		if x.Ref == nil || x.Go != nil {
			break
		}
		e.root(x.Ref)
		w := wireValue{Kind: vClosure, Text: x.Ref.Key(), Type: e.typ(x.Ref.Sig)}
		for _, f := range x.Free {
			w.Elems = append(w.Elems, e.value(f))
		}
		return w
	case *Iface:
		if n, ok := x.V.X.(*Native); ok && x.Dyn == nil {
			if err, ok := n.V.Interface().(error); ok {
				return wireValue{Kind: vError, Text: err.Error()}
			}
		}
		return wireValue{Kind: vIface, Type: e.typ(x.Dyn), Elems: []int{e.value(x.V)}}
	case *Cell:
		return wireValue{Kind: vCell, Type: e.typ(x.typ), Elems: []int{e.value(e.m.Load(x))}, Text: e.expr(x.name), State: e.state(x)}
	case *Native:
		if re, ok := x.V.Interface().(*regexp.Regexp); ok {
			return wireValue{Kind: vRegexp, Text: re.String()}
		}
	case *Unknown:
		w := wireValue{Kind: vUnknown, Src: uint8(x.Src), Text: e.expr(x.Expr), Type: e.typ(x.Typ), Note: x.Note}
		if x.Default != nil {
			w.Deflt = e.value(*x.Default)
		}
		return w
	}
	return wireValue{Kind: vUnknown, Src: uint8(Havoc), Text: fmt.Sprintf("%T", v.X)}
}

// value returns the value with an index.
func (d *decoder) value(i int) Value {
	if i <= 0 || i > len(d.in.Values) {
		return Value{}
	}
	if v, ok := d.cells[i]; ok {
		return v
	}
	w := &d.in.Values[i-1]
	m := &Machine{Prog: d.prog}
	switch w.Kind {
	case vNil:
		return NilValue()
	case vBool:
		return Bool(w.Text == "true")
	case vInt:
		n, _ := strconv.ParseInt(w.Text, 10, 64)
		return Value{X: n}
	case vUint:
		n, _ := strconv.ParseUint(w.Text, 10, 64)
		return Value{X: n}
	case vFloat:
		f, _ := strconv.ParseFloat(w.Text, 64)
		return Value{X: f}
	case vString:
		return Str(w.Text)
	case vAgg:
		agg := &Agg{}
		for _, el := range w.Elems {
			agg.Elems = append(agg.Elems, d.value(el))
		}
		return Value{X: agg}
	case vSlice:
		arr, _ := d.value(w.Elems[0]).X.(*Cell)
		if arr == nil {
			break
		}
		s := &Slice{Arr: arr, Off: w.Off, Len: w.Len, Cap: w.Cap}
		s.More = d.value(w.Deflt).Unknown()
		return Value{X: s}
	case vMap:
		mp := NewMap()
		d.cells[i] = Value{X: mp}
		for j := 0; j+1 < len(w.Elems); j += 2 {
			k := d.value(w.Elems[j])
			if key, ok := k.comparable(); ok {
				mp.set(key, k, d.value(w.Elems[j+1]))
			}
		}
		return Value{X: mp}
	case vClosure:
		sig, _ := d.typ(w.Type).(*types.Signature)
		c := &Closure{Ref: d.prog.imported(d, w.Text, sig)}
		for _, f := range w.Elems {
			c.Free = append(c.Free, d.value(f))
		}
		return Value{X: c}
	case vIface:
		return Value{X: &Iface{Dyn: d.typ(w.Type), V: d.value(w.Elems[0])}}
	case vCell:
		c := NewCell(d.mustType(w.Type), Value{})
		c.name = w.Text
		d.cells[i] = Value{X: c}
		c.val = d.value(w.Elems[0])
		if w.State > 0 {
			d.state(c, w.State)
		}
		return Value{X: c}
	case vRegexp:
		if re, err := regexp.Compile(w.Text); err == nil {
			return Value{X: &Native{reflect.ValueOf(re)}}
		}
	case vError:
		return Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(&namedError{w.Text})}}}}
	case vUnknown:
		u := m.newUnknown(Source(w.Src), d.typ(w.Type), w.Text)
		u.Note = w.Note
		if w.Deflt > 0 {
			def := d.value(w.Deflt)
			u.Default = &def
		}
		if u.Src == Config && isBool(u.Typ) {
			u.cost = [2]cost{byChoice, byChoice}
			if u.Default != nil {
				m.preferDefault(u)
			}
		}
		return Value{X: u}
	}
	return m.havoc("fact value", d.typ(w.Type))
}
