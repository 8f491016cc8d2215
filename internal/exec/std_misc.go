package exec

import (
	"go/token"
	"go/types"
	"net/textproto"
	"strconv"
	"strings"
)

const (
	opAdd   = token.ADD
	opEqual = token.EQL
)

// headerMethod returns the intrinsic for http.Header, url.Values (when
// mutable) and textproto.MIMEHeader, which are ordinary maps here.
func headerMethod(typ, name string) Intrinsic {
	switch typ {
	case "net/http.Header", "net/textproto.MIMEHeader":
		return func(c *Call) (Value, bool) { return c.header(name, canonical) }
	case "net/url.Values":
		if name != "Encode" {
			return func(c *Call) (Value, bool) { return c.header(name, func(v Value) Value { return v }) }
		}
	}
	return nil
}

// canonical returns the canonical form of a header name argument.
func canonical(v Value) Value {
	if s, ok := v.AsString(); ok {
		v.X = textproto.CanonicalMIMEHeaderKey(s)
	}
	return v
}

func (c *Call) header(name string, canonical func(Value) Value) (Value, bool) {
	recv := c.Args[0]
	strT := types.Typ[types.String]
	if recv.IsNil() {
		switch name {
		case "Get":
			return Str(""), true
		case "Values", "Clone":
			return NilValue(), true
		case "Has":
			return Bool(false), true
		case "Set", "Add":
			c.M.Throw(Str("assignment to entry in nil map"))
		}
		return Value{}, true
	}
	mp, ok := recv.X.(*Map)
	if !ok {
		if u := recv.Unknown(); u != nil && (name == "Get" || name == "Values") {
			return c.unknownOf()
		}
		return Value{}, false
	}
	var key Value
	if len(c.Args) > 1 {
		key = canonical(c.Args[1])
	}
	switch name {
	case "Get", "Values":
		if _, known := key.AsString(); !known {
			return c.unknownOf()
		}
		v, has := mp.Get(key)
		if !has && mp.Open != nil {
			v = mp.Open(key)
			has = v.X != nil
		}
		if name == "Values" {
			if !has {
				return NilValue(), true
			}
			return v, true
		}
		if !has {
			return Str(""), true
		}
		if u := v.Unknown(); u != nil {
			return c.M.derive(u, "[0]", strT).Tainted(v.Taint), true
		}
		elems, _, ok := c.M.Elems(v)
		if !ok {
			return c.M.havoc("header value", strT), true
		}
		if len(elems) == 0 {
			return Str(""), true
		}
		return elems[0], true
	case "Has":
		if _, known := key.AsString(); !known || mp.Open != nil || mp.More != nil {
			return c.unknownOf()
		}
		_, has := mp.Get(key)
		return Bool(has).Tainted(key.Taint | recv.Taint), true
	case "Set":
		c.M.MapSet(mp, key, c.M.NewSlice(strT, []Value{c.Args[2].At(c.Pos)}).At(c.M.Passed(c.Args[2], c.Pos)).Tainted(c.M.foreign()))
		return Value{}, true
	case "Add":
		old, has := mp.Get(key)
		if !has {
			old = NilValue()
		}
		list := c.M.append([]Value{old, c.M.NewSlice(strT, []Value{c.Args[2].At(c.Pos)})}, types.NewSlice(strT))
		list.Pos = c.M.Passed(c.Args[2], c.Pos)
		c.M.MapSet(mp, key, list.Tainted(c.M.foreign()))
		return Value{}, true
	case "Del":
		c.M.MapDelete(mp, key)
		return Value{}, true
	case "Clone":
		cp := mp.snapshot()
		return Value{X: &cp, Pos: recv.Pos, Taint: recv.Taint}, true
	}
	return Value{}, false
}

// envFuncs read the environment: configuration whose default is "unset".
var envFuncs = map[string]Intrinsic{
	"os.Getenv": func(c *Call) (Value, bool) {
		name, _ := c.Args[0].AsString()
		def := Str("").At(c.Pos)
		return c.M.NewConfig(types.Typ[types.String], "env "+name, "environment variable "+name, &def).At(c.Pos), true
	},
	"os.LookupEnv": func(c *Call) (Value, bool) {
		name, _ := c.Args[0].AsString()
		def, no := Str("").At(c.Pos), Bool(false)
		note := "environment variable " + name
		text := c.M.NewConfig(types.Typ[types.String], "env "+name, note, &def).At(c.Pos)
		has := c.M.NewConfig(types.Typ[types.Bool], "has env "+name, note, &no)
		has.Unknown().full = text.Unknown()
		return Value{X: Tuple{text, has}}, true
	},
	"os.Exit":         func(c *Call) (Value, bool) { c.M.Halt(); return Value{}, true },
	"runtime.Goexit":  func(c *Call) (Value, bool) { c.M.Halt(); return Value{}, true },
	"log.Fatal":       func(c *Call) (Value, bool) { c.M.escapeAll(c.Args); c.M.Halt(); return Value{}, true },
	"log.Fatalf":      func(c *Call) (Value, bool) { c.M.escapeAll(c.Args); c.M.Halt(); return Value{}, true },
	"log.Fatalln":     func(c *Call) (Value, bool) { c.M.escapeAll(c.Args); c.M.Halt(); return Value{}, true },
	"log.Panic":       func(c *Call) (Value, bool) { c.M.Throw(Str("log.Panic")); return Value{}, true },
	"log.Panicf":      func(c *Call) (Value, bool) { c.M.Throw(Str("log.Panicf")); return Value{}, true },
	"time.Now":        circumstance,
	"time.Since":      circumstance,
	"math/rand.Intn":  circumstance,
	"math/rand.Int":   circumstance,
	"os.Hostname":     circumstance,
	"crypto/rand.Int": circumstance,
}

// circumstance is the result of a function that depends on nothing the
// program or its configuration fixes.
func circumstance(c *Call) (Value, bool) {
	return c.M.spread(Circumstance, c.Type, c.Sym+"@"+strconv.Itoa(int(c.Pos))+"#"+strconv.Itoa(c.M.occurrence(c.Sym)), 0), true
}

var flagFuncs = flagTable()

var flagPackages = []string{"flag", "github.com/spf13/pflag"}

// flagTable covers flag.T(name, default, usage) and flag.TVar(&v, name,
// default, usage), on the package and on a FlagSet.
func flagTable() map[string]Intrinsic {
	t := map[string]Intrinsic{}
	for _, pkg := range flagPackages {
		for _, kind := range []string{"String", "Bool", "Int", "Int64", "Uint", "Uint64", "Float64", "Duration", "StringSlice", "StringArray"} {
			for _, short := range []string{"", "P"} {
				t[pkg+"."+kind+short] = flagValue(0, short != "")
				t["(*"+pkg+".FlagSet)."+kind+short] = flagValue(1, short != "")
				t[pkg+"."+kind+"Var"+short] = flagVar(0, short != "")
				t["(*"+pkg+".FlagSet)."+kind+"Var"+short] = flagVar(1, short != "")
			}
		}
	}
	return t
}

func (c *Call) flagDefault(i int, shorthand bool) (name string, def Value, ok bool) {
	if i >= len(c.Args) {
		return "", Value{}, false
	}
	name, ok = c.Args[i].AsString()
	d := i + 1
	if shorthand {
		d++
	}
	if !ok || d >= len(c.Args) {
		return "", Value{}, false
	}
	return name, c.Args[d], true
}

func flagValue(first int, shorthand bool) Intrinsic {
	return func(c *Call) (Value, bool) {
		name, def, ok := c.flagDefault(first, shorthand)
		elem, isPtr := pointerElem(c.Type)
		if !ok || !isPtr {
			return Value{}, false
		}
		c.M.DefineFlag(name, def)
		return c.M.NewPointer(elem, c.M.Flag(name, elem, def)), true
	}
}

func flagVar(first int, shorthand bool) Intrinsic {
	return func(c *Call) (Value, bool) {
		name, def, ok := c.flagDefault(first+1, shorthand)
		if !ok {
			return Value{}, false
		}
		c.M.DefineFlag(name, def)
		if cell, isCell := c.Args[first].X.(*Cell); isCell {
			c.M.Store(cell, c.M.Flag(name, cell.typ, def))
		}
		return Value{}, true
	}
}

// ctxData is a context made by context.WithValue.
type ctxData struct {
	parent   Value
	key, val Value
}

var contextFuncs = map[string]Intrinsic{
	"context.Background": emptyContext,
	"context.TODO":       emptyContext,
	"context.WithValue": func(c *Call) (Value, bool) {
		d := &ctxData{parent: c.Args[0], key: c.Args[1], val: c.Args[2]}
		return Value{X: &Iface{V: Value{X: &Object{Type: "context.Context", Data: d}}}}, true
	},
	"context.WithCancel":   childContext,
	"context.WithTimeout":  childContext,
	"context.WithDeadline": childContext,
	"(context.Context).Value": func(c *Call) (Value, bool) {
		v := c.Args[0]
		for {
			o, ok := v.Strip().X.(*Object)
			if !ok {
				return Value{}, false
			}
			d, ok := o.Data.(*ctxData)
			if !ok || d == nil {
				return NilValue(), true
			}
			if eq, known := c.M.equal(d.key, c.Args[1]).AsBool(); known && eq {
				return d.val, true
			}
			v = d.parent
		}
	},
}

func emptyContext(c *Call) (Value, bool) {
	return Value{X: &Iface{V: Value{X: &Object{Type: "context.Context", Data: (*ctxData)(nil)}}}}, true
}

func childContext(c *Call) (Value, bool) {
	return Value{X: Tuple{c.Args[0], {X: &Closure{Go: func(*Machine, []Value) Value { return Value{} }}}}}, true
}

var miscFuncs = map[string]Intrinsic{
	"(net/http.HandlerFunc).ServeHTTP": func(c *Call) (Value, bool) {
		return c.M.Call(c.Args[0], c.Args[1:], nil), true
	},
	"(error).Error": func(c *Call) (Value, bool) {
		if n, ok := c.Args[0].Strip().X.(*Native); ok {
			if e, ok := n.V.Interface().(error); ok {
				return Str(e.Error()), true
			}
		}
		return c.unknownOf()
	},
	"errors.As": func(c *Call) (Value, bool) { return c.errorsAs() },
	"cmp.Compare": func(c *Call) (Value, bool) {
		if !c.Args[0].Known() || !c.Args[1].Known() {
			return c.unknownOf()
		}
		c.M.noteCompared(c.Sym, c.Args, c.Pos)
		return c.M.judged(c.Sym, nil, Int(c.M.order(c.Args[0], c.Args[1])).Tainted(taintOf(c.Args...))), true
	},
	"cmp.Or": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return c.unknownOf()
		}
		for _, e := range elems {
			if !c.M.decide(c.M.equal(e, c.M.Zero(c.Type))) {
				return e, true
			}
		}
		return c.M.Zero(c.Type), true
	},
	"strings.Repeat":     repeat,
	"bytes.Repeat":       repeat,
	"strings.Clone":      func(c *Call) (Value, bool) { return c.Args[0], true },
	"fmt.Fprintf":        fprint,
	"fmt.Fprint":         fprint,
	"fmt.Fprintln":       fprint,
	"io.WriteString":     writeString,
	"regexp.MustCompile": func(c *Call) (Value, bool) { return c.compileRegexp(false), true },
	"regexp.Compile":     func(c *Call) (Value, bool) { return c.compileRegexp(true), true },
}

// repeat is strings.Repeat and bytes.Repeat with a bounded result.
func repeat(c *Call) (Value, bool) {
	text, known := c.M.Text(c.Args[0])
	n, ok := c.Args[1].AsInt()
	if known && ok && n > 0 && len(text) > 0 && n > int64(maxText/len(text)) {
		c.M.stats.count("cut: " + c.Sym)
		return c.M.havoc(c.Sym, c.Type).Tainted(taintOf(c.Args...)), true
	}
	return nativeCall(nativeFuncs()[c.Sym])(c)
}

// fprint writes to a builder or buffer of the program; other writers are the
// host's business.
func fprint(c *Call) (Value, bool) {
	w := c.Args[0].Strip()
	strT := types.Typ[types.String]
	if s := streamOf(w); s != nil {
		sub := &Call{M: c.M, Sym: "fmt.S" + strings.TrimPrefix(c.Sym, "fmt.F"), Args: c.Args[1:], Type: strT, Pos: c.Pos}
		text, ok := std(sub.Sym)(sub)
		if !ok {
			text = c.M.havoc("text", strT)
		}
		inner := &Call{M: c.M, Sym: c.Sym, Args: []Value{w, c.M.Bytes(text)}, Type: c.Type, Pos: c.Pos}
		return inner.streamMethod(s, "Write")
	}
	if v, ok := c.writeTo(c.Args[0]); ok {
		return v, true
	}
	cell, ok := w.X.(*Cell)
	if !ok {
		return Value{}, false
	}
	if !isTextBuffer(cell.typ) {
		return Value{}, false
	}
	sub := &Call{M: c.M, Sym: "fmt.S" + strings.TrimPrefix(c.Sym, "fmt.F"), Args: c.Args[1:], Type: strT, Pos: c.Pos}
	text, ok := std(sub.Sym)(sub)
	if !ok {
		text = c.M.havoc("text", strT)
	}
	buf := &Call{M: c.M, Sym: c.Sym, Args: []Value{w, text}, Type: c.Type, Pos: c.Pos}
	return buf.textBuffer("WriteString")
}

// writeString is io.WriteString.
func writeString(c *Call) (Value, bool) {
	w := c.Args[0].Strip()
	if streamOf(w) != nil {
		return useStream(streamFuncs[c.Sym])(c)
	}
	if cell, ok := w.X.(*Cell); ok && cell.typ != nil {
		if isTextBuffer(cell.typ) {
			buf := &Call{M: c.M, Sym: c.Sym, Args: []Value{w, c.Args[1]}, Type: c.Type, Pos: c.Pos}
			return buf.textBuffer("WriteString")
		}
	}
	return c.writeTo(c.Args[0])
}

// writeTo writes to a writer of the program's own type.
func (c *Call) writeTo(w Value) (Value, bool) {
	i, ok := w.X.(*Iface)
	if !ok || i.Dyn == nil {
		return Value{}, false
	}
	r := c.M.Prog.Method(i.Dyn, nil, "Write")
	if r == nil || r.Body() == nil {
		return Value{}, false
	}
	text, _ := c.unknownOf()
	if t, isTuple := text.X.(Tuple); isTuple && len(t) > 0 {
		text = t[0]
	}
	bytes := types.NewSlice(types.Typ[types.Byte])
	data := Value{X: c.M.newUnknown(sourceOf(text), bytes, "written by "+c.Sym), Taint: text.Taint}
	if c.Sym == "io.WriteString" {
		data = c.M.Bytes(c.Args[1])
	}
	return c.M.CallRef(r, []Value{i.V, data}), true
}

// compileRegexp keeps the position of the pattern with the compiled value. One
// that is not known stands where it is compiled.
func (c *Call) compileRegexp(withErr bool) Value {
	sym := "regexp.MustCompile"
	if withErr {
		sym = "regexp.Compile"
	}
	p, ok := c.Args[0].AsString()
	if !ok || len(p) > 1<<16 {
		v := c.M.pure(c, func(args []Value) (Value, bool) {
			if p, ok := args[0].AsString(); !ok || len(p) > 1<<16 {
				return Value{}, false
			}
			return c.M.callNative(nativeFuncs()[sym], args, c.Type)
		})
		if t, isTuple := v.X.(Tuple); isTuple {
			t[0].Pos = c.Pos
		}
		return v
	}
	v, ok := c.M.callNative(nativeFuncs()[sym], c.Args, c.Type)
	if !ok {
		v, _ = c.unknownOf()
		return v
	}
	if t, isTuple := v.X.(Tuple); isTuple {
		t[0].Pos = c.Args[0].Pos
	}
	v.Pos = c.Args[0].Pos
	return v
}

// errorsAs looks for the target's type in the chain of an error.
func (c *Call) errorsAs() (Value, bool) {
	target, ok := c.Args[1].Strip().X.(*Cell)
	if !ok {
		return Value{}, false
	}
	err := c.Args[0]
	for range 16 {
		i, ok := err.X.(*Iface)
		if !ok {
			if err.IsNil() {
				return Bool(false), true
			}
			return Value{}, false
		}
		if i.Dyn == nil {
			n, isNative := i.V.X.(*Native)
			if !isNative {
				return Value{}, false
			}
			u, wraps := n.V.Interface().(interface{ Unwrap() error })
			if !wraps {
				return Bool(false), true
			}
			inner, isUser := u.Unwrap().(*userError)
			if !isUser {
				return Bool(false), true
			}
			err = inner.v
			continue
		}
		if types.Identical(i.Dyn, target.typ) {
			c.M.Store(target, i.V)
			return Bool(true), true
		}
		r := c.M.Prog.Method(i.Dyn, nil, "Unwrap")
		if r == nil {
			return Bool(false), true
		}
		err = c.M.CallRef(r, []Value{i.V})
	}
	return Value{}, false
}
