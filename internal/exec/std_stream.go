package exec

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"go/types"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// Streams are real standard objects that change as they are used: readers,
// scanners, hashes, decoders. They cannot be copied, so what a path did to one
// is undone by making it again: a group of connected streams (a scanner and
// the reader it reads) keeps the list of operations that brought it to where
// it is, and replays them after a rollback.

// stream is one object of a group.
type stream struct {
	g  *streamGroup
	id int
}

// streamGroup holds streams that share state.
type streamGroup struct {
	ops   []streamOp
	objs  []reflect.Value
	done  int // operations that objs reflects; -1: make them again
	taint Taint
	bad   *Unknown // what was written or read could not be known
}

// streamOp is one operation; a constructor appends to the group's objects.
type streamOp func(g *streamGroup) []reflect.Value

// do performs an operation and records it.
func (m *Machine) do(g *streamGroup, op streamOp) []reflect.Value {
	if g.done != len(g.ops) {
		g.objs, g.done = nil, 0
		for _, old := range g.ops {
			old(g)
			g.done++
		}
	}
	n := len(g.ops)
	g.ops = append(g.ops[:n:n], op)
	m.OnUndo(func() { g.ops, g.done = g.ops[:n], -1 })
	out := op(g)
	g.done++
	return out
}

// spoil makes the further results of a group unknown.
func (m *Machine) spoil(g *streamGroup, u *Unknown, taint Taint) {
	bad, old := g.bad, g.taint
	m.OnUndo(func() { g.bad, g.taint = bad, old })
	g.bad = u
	g.taint |= taint
}

func (m *Machine) stain(g *streamGroup, taint Taint) {
	if g.taint|taint != g.taint {
		old := g.taint
		m.OnUndo(func() { g.taint = old })
		g.taint |= taint
	}
}

// streamOf returns the stream behind a value, or nil.
func streamOf(v Value) *stream {
	if o, ok := v.Strip().X.(*Object); ok {
		s, _ := o.Data.(*stream)
		return s
	}
	return nil
}

// streamMakers are the constructors of streams.
var streamMakers = map[string]reflect.Value{
	"bufio.NewReader":            reflect.ValueOf(bufio.NewReader),
	"bufio.NewReaderSize":        reflect.ValueOf(bufio.NewReaderSize),
	"bufio.NewScanner":           reflect.ValueOf(bufio.NewScanner),
	"bytes.NewReader":            reflect.ValueOf(bytes.NewReader),
	"crypto/hmac.New":            reflect.ValueOf(hmac.New),
	"crypto/md5.New":             reflect.ValueOf(md5.New),
	"crypto/sha1.New":            reflect.ValueOf(sha1.New),
	"crypto/sha256.New":          reflect.ValueOf(sha256.New),
	"crypto/sha256.New224":       reflect.ValueOf(sha256.New224),
	"crypto/sha512.New":          reflect.ValueOf(sha512.New),
	"crypto/sha512.New384":       reflect.ValueOf(sha512.New384),
	"crypto/sha512.New512_256":   reflect.ValueOf(sha512.New512_256),
	"encoding/base64.NewDecoder": reflect.ValueOf(base64.NewDecoder),
	"encoding/csv.NewReader":     reflect.ValueOf(csv.NewReader),
	"encoding/hex.NewDecoder":    reflect.ValueOf(hex.NewDecoder),
	"encoding/json.NewDecoder":   reflect.ValueOf(json.NewDecoder),
	"hash/adler32.New":           reflect.ValueOf(adler32.New),
	"hash/crc32.New":             reflect.ValueOf(crc32.New),
	"hash/crc32.NewIEEE":         reflect.ValueOf(crc32.NewIEEE),
	"hash/crc64.New":             reflect.ValueOf(crc64.New),
	"hash/fnv.New32":             reflect.ValueOf(fnv.New32),
	"hash/fnv.New32a":            reflect.ValueOf(fnv.New32a),
	"hash/fnv.New64":             reflect.ValueOf(fnv.New64),
	"hash/fnv.New64a":            reflect.ValueOf(fnv.New64a),
	"hash/fnv.New128":            reflect.ValueOf(fnv.New128),
	"hash/fnv.New128a":           reflect.ValueOf(fnv.New128a),
	"io.LimitReader":             reflect.ValueOf(io.LimitReader),
	"io.NopCloser":               reflect.ValueOf(io.NopCloser),
	"strings.NewReader":          reflect.ValueOf(strings.NewReader),
}

// streamFuncs are functions whose effect is on the streams they are given.
var streamFuncs = map[string]reflect.Value{
	"io.ReadAll":     reflect.ValueOf(io.ReadAll),
	"io.ReadFull":    reflect.ValueOf(io.ReadFull),
	"io.WriteString": reflect.ValueOf(io.WriteString),
}

// streamTypes are the types that the constructors return.
var streamTypes = map[string]bool{
	"bufio.Reader": true, "bufio.Scanner": true, "bytes.Reader": true, "strings.Reader": true,
	"encoding/csv.Reader": true, "encoding/json.Decoder": true, "io.LimitedReader": true,
}

// operands converts arguments for an operation. Arguments that are streams
// are looked up when the operation runs; all must be of one group, which is a
// new one if there is none.
func (c *Call) operands(ft reflect.Type, args []Value) (g *streamGroup, get func(*streamGroup) []reflect.Value, ok bool) {
	if ft.IsVariadic() || len(args) != ft.NumIn() {
		return nil, nil, false
	}
	in := make([]reflect.Value, len(args))
	ids := make([]int, len(args))
	for i, a := range args {
		ids[i] = -1
		s := streamOf(a)
		if s == nil {
			s = c.M.readBuffer(a, ft.In(i))
		}
		if s != nil {
			if g != nil && g != s.g || !c.M.streamType(s).AssignableTo(ft.In(i)) {
				return nil, nil, false
			}
			g, ids[i] = s.g, s.id
			continue
		}
		if c.M.hasUnknown(a, 0) {
			return nil, nil, false
		}
		if in[i], ok = c.M.toNative(a, ft.In(i)); !ok {
			return nil, nil, false
		}
	}
	if g == nil {
		g = &streamGroup{}
	}
	return g, func(g *streamGroup) []reflect.Value {
		out := append([]reflect.Value(nil), in...)
		for i, id := range ids {
			if id >= 0 {
				out[i] = g.objs[id]
			}
		}
		return out
	}, true
}

// streamType returns the Go type of a stream.
func (m *Machine) streamType(s *stream) reflect.Type {
	if s.g.done != len(s.g.ops) {
		m.do(s.g, func(*streamGroup) []reflect.Value { return nil })
	}
	return s.g.objs[s.id].Type()
}

var readerType = reflect.TypeFor[io.Reader]()

// readBuffer makes a stream of the text of a builder or buffer variable that
// is used as a reader; what is left in the variable is then unknown.
func (m *Machine) readBuffer(v Value, rt reflect.Type) *stream {
	cell, ok := v.Strip().X.(*Cell)
	if !ok || rt != readerType || cell.typ == nil || types.TypeString(cell.typ, nil) != "bytes.Buffer" {
		return nil
	}
	text, ok := cell.val.X.(string)
	if !ok || cell.kids != nil {
		return nil
	}
	g := &streamGroup{taint: cell.val.Taint}
	m.do(g, func(g *streamGroup) []reflect.Value {
		g.objs = append(g.objs, reflect.ValueOf(strings.NewReader(text)))
		return nil
	})
	m.logCell(cell)
	cell.val = m.havoc("rest of a buffer", cell.typ)
	return &stream{g, 0}
}

// makeStream runs a constructor.
func makeStream(fn reflect.Value) Intrinsic {
	return func(c *Call) (Value, bool) {
		g, in, ok := c.operands(fn.Type(), c.Args)
		if !ok {
			return Value{}, false
		}
		c.M.stain(g, taintOf(c.Args...))
		id := -1
		_, failed := callSafely(reflect.ValueOf(func() {
			c.M.do(g, func(g *streamGroup) []reflect.Value {
				id = len(g.objs)
				out := fn.Call(in(g))[0]
				if out.Kind() == reflect.Interface {
					out = out.Elem()
				}
				g.objs = append(g.objs, out)
				return nil
			})
		}), nil)
		if failed != nil {
			return Value{}, false
		}
		v := Value{X: &Object{Type: "stream", Data: &stream{g, id}}, Pos: c.Pos}
		if c.Type != nil && types.IsInterface(c.Type) {
			v = Value{X: &Iface{V: v}, Pos: c.Pos}
		}
		return v, true
	}
}

// useStream runs a function on streams.
func useStream(fn reflect.Value) Intrinsic {
	return func(c *Call) (Value, bool) {
		return c.onStream(fn.Type(), func(*streamGroup) reflect.Value { return fn }, c.Args)
	}
}

// streamMethod calls a method of a stream.
func (c *Call) streamMethod(s *stream, name string) (Value, bool) {
	meth, ok := c.M.streamType(s).MethodByName(name)
	if !ok {
		return Value{}, false
	}
	if name == "Decode" && len(c.Args) == 2 {
		return c.decodeStream(s)
	}
	return c.onStream(meth.Type, func(*streamGroup) reflect.Value { return meth.Func }, c.Args)
}

// onStream performs a function or method whose arguments include a stream.
func (c *Call) onStream(ft reflect.Type, fn func(*streamGroup) reflect.Value, args []Value) (Value, bool) {
	var s *stream
	for i, a := range args {
		if s = streamOf(a); s == nil && i < ft.NumIn() {
			s = c.M.readBuffer(a, ft.In(i))
			if s != nil {
				args = append([]Value(nil), args...)
				args[i] = Value{X: &Object{Type: "stream", Data: s}}
			}
		}
		if s != nil {
			break
		}
	}
	if s == nil {
		return Value{}, false
	}
	g, in, ok := c.operands(ft, args)
	if !ok || g.bad != nil {
		// Have: something unknown was or is now written.
		return c.spoiled(s, args), true
	}
	c.M.stain(g, taintOf(args...))
	var real []reflect.Value
	out, failed := callSafely(reflect.ValueOf(func() []reflect.Value {
		return c.M.do(g, func(g *streamGroup) []reflect.Value {
			real = in(g)
			return fn(g).Call(real)
		})
	}), nil)
	if failed != nil {
		c.M.Throw(Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(failed)}}}, Taint: g.taint})
	}
	c.writeBack(args, real, g.taint)
	return c.results(out[0].Interface().([]reflect.Value), g.taint), true
}

// spoiled is the result of an operation on a stream of unknown contents.
func (c *Call) spoiled(s *stream, args []Value) Value {
	flat := c.M.flatten(args)
	if s.g.bad != nil {
		flat = append(flat, Value{X: s.g.bad, Taint: s.g.taint})
	}
	name := c.Sym + "#" + strconv.Itoa(c.M.occurrence(c.Sym))
	one := func(t types.Type, name string) Value { return c.M.lift(name, t, flat, nil) }
	bad := one(types.Typ[types.String], name).Unknown()
	c.M.spoil(s.g, bad, taintOf(flat...))
	for _, a := range args {
		c.M.clobber(a, bad.Src, taintOf(flat...), 0)
	}
	switch t := c.Type.(type) {
	case nil:
		return Value{}
	case *types.Tuple:
		out := make(Tuple, t.Len())
		for i := range out {
			out[i] = one(t.At(i).Type(), name+"."+strconv.Itoa(i))
		}
		return Value{X: out}
	default:
		return one(t, name)
	}
}

// writeBack stores what a real function wrote into byte slice arguments.
func (c *Call) writeBack(args []Value, real []reflect.Value, taint Taint) {
	for i, a := range args {
		s, ok := a.X.(*Slice)
		if !ok || i >= len(real) || !real[i].IsValid() || real[i].Kind() != reflect.Slice || real[i].Type().Elem().Kind() != reflect.Uint8 {
			continue
		}
		for j := range min(s.Len, real[i].Len()) {
			b := real[i].Index(j).Uint()
			if old, _ := c.M.Elem(s, j).AsInt(); uint64(old) == b {
				continue
			}
			if k := c.M.Kid(s.Arr, s.Off+j); k != nil {
				c.M.Store(k, Value{X: b, Taint: taint})
			}
		}
	}
}

// results converts the results of a real function.
func (c *Call) results(out []reflect.Value, taint Taint) Value {
	switch len(out) {
	case 0:
		return Value{}
	case 1:
		return c.M.fromNative(out[0], c.Type, taint)
	}
	tup := make(Tuple, len(out))
	rt, _ := c.Type.(*types.Tuple)
	for i, o := range out {
		var t types.Type
		if rt != nil && i < rt.Len() {
			t = rt.At(i).Type()
		}
		tup[i] = c.M.fromNative(o, t, taint)
	}
	return Value{X: tup, Taint: taint}
}

// writeCall calls a real function that writes into a byte slice argument.
func writeCall(fn reflect.Value) Intrinsic {
	return func(c *Call) (Value, bool) {
		_, in, ok := c.operands(fn.Type(), c.Args)
		if !ok {
			return Value{}, false
		}
		taint := taintOf(c.Args...)
		real := in(nil)
		out, failed := callSafely(fn, real)
		if failed != nil {
			c.M.Throw(Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(failed)}}}, Taint: taint})
		}
		c.writeBack(c.Args, real, taint)
		return c.results(out, taint), true
	}
}
