package exec

import (
	"go/token"
	"go/types"
	"reflect"
	"strings"
)

// std returns the intrinsic of a function of the standard library.
func std(sym string) Intrinsic {
	if in, ok := special[sym]; ok {
		return in
	}
	if fn, ok := nativeFuncs()[sym]; ok {
		return nativeCall(fn)
	}
	if fn, ok := streamMakers[sym]; ok {
		return makeStream(fn)
	}
	if fn, ok := streamFuncs[sym]; ok {
		return useStream(fn)
	}
	if t, name, ok := splitMethod(sym); ok {
		if streamTypes[t] {
			return func(c *Call) (Value, bool) {
				if s := streamOf(c.Args[0]); s != nil {
					return c.streamMethod(s, name)
				}
				return Value{}, false
			}
		}
		if in := headerMethod(t, name); in != nil {
			return in
		}
		if rt, ok := nativeTypes[t]; ok {
			if t == "net/url.URL" && urlParts[name] != "" {
				return urlMethod(name)
			}
			return nativeMethod(rt, name)
		}
		if in := syncMethod(t, name); in != nil {
			return in
		}
		if in := textMethod(t, name); in != nil {
			return in
		}
	}
	return nil
}

// splitMethod parses "(*net/url.URL).Hostname" into type and method.
func splitMethod(sym string) (typ, name string, ok bool) {
	rest, ok := strings.CutPrefix(sym, "(")
	if !ok {
		return "", "", false
	}
	i := strings.LastIndex(rest, ").")
	if i < 0 {
		return "", "", false
	}
	typ = strings.TrimPrefix(rest[:i], "*")
	if j := strings.IndexByte(typ, '['); j >= 0 {
		typ = typ[:j]
	}
	return typ, rest[i+2:], true
}

// special holds the functions that need the machine.
var special map[string]Intrinsic

func init() { //nolint:gochecknoinits // breaks an initialisation cycle between the table and the machine
	special = map[string]Intrinsic{}
	for _, table := range []map[string]Intrinsic{sliceFuncs, listFuncs, mapFuncs, orderFuncs, syncFuncs, envFuncs, flagFuncs, contextFuncs, miscFuncs, dataFuncs, requestFuncs, iterFuncs} {
		for sym, in := range table {
			special[sym] = in
		}
	}
}

// nativeCall calls a real function when all arguments are known, and is a
// pure function of its unknown arguments otherwise.
func nativeCall(fn reflect.Value) Intrinsic {
	return func(c *Call) (Value, bool) {
		c.M.noteCompared(c.Sym, c.Args, c.Pos)
		return c.M.judged(c.Sym, c.Args, c.M.pure(c, func(args []Value) (Value, bool) {
			return c.M.callNative(fn, args, c.Type)
		})), true
	}
}

// nativeMethod calls a method of a native type on a converted receiver.
func nativeMethod(rt reflect.Type, name string) Intrinsic {
	ptr := reflect.PointerTo(rt)
	meth, ok := ptr.MethodByName(name)
	if !ok {
		return nil
	}
	if strings.HasPrefix(name, "Put") || name == "Encode" || name == "Decode" {
		return writeCall(meth.Func)
	}
	return func(c *Call) (Value, bool) {
		c.M.noteCompared(c.Sym, c.Args, c.Pos)
		return c.M.judged(c.Sym, c.Args, c.M.pure(c, func(args []Value) (Value, bool) {
			if len(args) > 0 && args[0].IsNil() && rt.Kind() == reflect.Struct {
				c.M.Throw(Str("nil pointer dereference"))
			}
			if len(args) > 0 {
				if n, ok := args[0].X.(*Native); ok && n.V.Type() != ptr && n.V.Type() != rt {
					return Value{}, false
				}
				if _, isNative := args[0].X.(*Native); !isNative {
					if _, isCell := args[0].X.(*Cell); !isCell {
						// A value receiver: make it addressable.
						args[0] = Value{X: NewCell(types.Typ[types.Invalid], args[0]), Taint: args[0].Taint}
					}
				}
			}
			return c.M.callNative(meth.Func, args, c.Type)
		})), true
	}
}

// pure evaluates a function without side effects: for real when its arguments
// are known, symbolically otherwise.
func (m *Machine) pure(c *Call, eval func([]Value) (Value, bool)) Value {
	unknown := false
	args := make([]Value, len(c.Args))
	for i, a := range c.Args {
		args[i] = m.resolve(a)
		if m.hasUnknown(args[i], 0) {
			unknown = true
		}
	}
	if !unknown {
		if v, ok := eval(append([]Value(nil), args...)); ok {
			return v.At(c.Pos)
		}
	}
	// Describe lists that hold unknown elements by those elements.
	flat := m.flatten(args)
	if tup, ok := c.Type.(*types.Tuple); ok {
		out := make(Tuple, tup.Len())
		for i := range out {
			again := func(d []Value) Value {
				if v, ok := eval(append([]Value(nil), d...)); ok {
					if t, isTuple := v.X.(Tuple); isTuple && i < len(t) {
						return t[i]
					}
				}
				return Value{}
			}
			lifted := again
			if len(flat) != len(args) {
				lifted = nil
			}
			out[i] = m.lift(c.Sym+"."+string(rune('0'+i)), tup.At(i).Type(), flat, lifted)
			out[i].remember(args, again)
			out[i].dropEmpty(c.Sym)
			if u := out[i].Unknown(); u != nil && !unknown {
				u.Src = Opaque
			}
			if isError(tup.At(i).Type()) && out[i].Unknown() != nil {
				out[i].Unknown().Src = min(out[i].Unknown().Src, Opaque)
			}
		}
		return Value{X: out, Pos: c.Pos}
	}
	again := func(d []Value) Value {
		v, ok := eval(append([]Value(nil), d...))
		if !ok {
			return Value{}
		}
		return v
	}
	lifted := again
	if len(flat) != len(args) {
		lifted = nil
	}
	if searches(c.Sym) && isBool(c.Type) && len(args) == 2 && tooLong(args[1], args[0]) {
		return Bool(false).At(c.Pos)
	}
	v := m.lift(c.Sym, c.Type, flat, lifted)
	v.remember(args, again)
	v.dropEmpty(c.Sym)
	if u := v.Unknown(); u != nil && !unknown {
		u.Src = Opaque
		if isBool(c.Type) {
			u.cost = m.boolCost(c.Sym, Opaque, v.Taint)
		}
		m.stats.count("call: " + c.Sym)
	}
	return v.At(c.Pos)
}

// hasUnknown reports whether a value holds something unknown within reach of
// a native call.
func (m *Machine) hasUnknown(v Value, depth int) bool {
	if depth > 3 {
		return false
	}
	switch x := v.X.(type) {
	case *Unknown:
		return true
	case *Iface:
		return m.hasUnknown(x.V, depth)
	case *Slice:
		if x.More != nil {
			return true
		}
		for i := range x.Len {
			if m.hasUnknown(m.Elem(x, i), depth+1) {
				return true
			}
		}
	case *Agg:
		for _, e := range x.Elems {
			if m.hasUnknown(e, depth+1) {
				return true
			}
		}
	case *Cell:
		return m.hasUnknown(m.Load(x), depth+1)
	case *Map:
		if x.More != nil || x.Open != nil {
			return true
		}
		for _, e := range x.vals {
			if m.hasUnknown(e, depth+1) {
				return true
			}
		}
	}
	return false
}

// flatten replaces containers that hold unknowns by the unknowns in them, so
// that the source and the expression of a result are theirs.
func (m *Machine) flatten(args []Value) []Value {
	out := make([]Value, 0, len(args))
	for _, a := range args {
		switch x := a.X.(type) {
		case *Slice:
			if m.hasUnknown(a, 0) {
				for i := range min(x.Len, 16) {
					out = append(out, m.Elem(x, i).Strip())
				}
				if x.More != nil {
					out = append(out, Value{X: x.More, Taint: a.Taint})
				}
				continue
			}
		case *Cell:
			if m.hasUnknown(a, 0) {
				if u := firstUnknown(m, m.Load(x), 0); u != nil {
					out = append(out, Value{X: u, Taint: a.Taint | cellTaint(x, 0)})
					continue
				}
			}
		case *Iface:
			out = append(out, a.Strip())
			continue
		}
		out = append(out, a)
	}
	return out
}

func firstUnknown(m *Machine, v Value, depth int) *Unknown {
	if depth > 3 {
		return nil
	}
	switch x := v.X.(type) {
	case *Unknown:
		return x
	case *Agg:
		for _, e := range x.Elems {
			if u := firstUnknown(m, e, depth+1); u != nil {
				return u
			}
		}
	case *Cell:
		return firstUnknown(m, m.Load(x), depth+1)
	case *Slice:
		if x.More != nil {
			return x.More
		}
		for i := range min(x.Len, 16) {
			if u := firstUnknown(m, m.Elem(x, i), depth+1); u != nil {
				return u
			}
		}
	case *Iface:
		return firstUnknown(m, x.V, depth)
	}
	return nil
}

// noteCompared reports the constants that a pure function combines with
// tainted text: they are what look-alike origins are made of.
func (m *Machine) noteCompared(sym string, args []Value, call token.Pos) {
	m.told = m.told[:0]
	if m.Hooks.Compared == nil {
		return
	}
	if !isBuilding(sym) {
		for _, a := range args {
			m.met(a.Strip(), args...)
		}
	}
	tainted := false
	for _, a := range args {
		if a.Strip().Taint != 0 {
			tainted = true
		}
	}
	if !tainted {
		return
	}
	if isBuilding(sym) {
		return
	}
	kind := Text
	if strings.HasSuffix(sym, ".Match") && (strings.HasPrefix(sym, "path.") || strings.HasPrefix(sym, "path/filepath.")) {
		kind = Glob
	}
	if sym == "regexp.MatchString" || sym == "regexp.Match" {
		kind = Regexp
	}
	for _, a := range args {
		a = a.Strip()
		if a.Taint != 0 {
			continue
		}
		m.compiledFrom(a, sym, call)
		m.searched(a, sym, call)
		if u := a.Unknown(); u != nil && u.Default != nil {
			a = u.Default.At(a.Pos)
		}
		switch x := a.X.(type) {
		case string:
			m.compared(kind, a.At(call))
		case *Slice:
			for i := range min(x.Len, 64) {
				m.compared(Text, m.Elem(x, i))
			}
		case *Native:
			if re, ok := x.V.Interface().(interface{ String() string }); ok && x.V.Type().String() == "*regexp.Regexp" {
				m.Tell(Regexp, re.String(), a.Pos)
			}
		}
	}
}

// isBuilding names functions that make text rather than judge it.
func isBuilding(sym string) bool {
	switch sym {
	case "fmt.Sprintf", "fmt.Sprint", "fmt.Sprintln", "fmt.Errorf", "errors.New", "strings.Join", "strings.Repeat", "net.JoinHostPort":
		return true
	}
	return false
}

// harmless names functions outside exec's sight that change nothing their
// arguments point to.
func harmless(sym string) bool {
	for _, p := range []string{"log.", "(*log.Logger).", "log/slog.", "(*log/slog.", "fmt.Print", "fmt.Fprint", "(*sync.", "(context.", "context.", "time.", "os.", "errors.",
		"github.com/sirupsen/logrus.", "(*github.com/sirupsen/logrus.", "(*go.uber.org/zap.", "go.uber.org/zap.", "github.com/rs/zerolog", "(*github.com/rs/zerolog", "(github.com/rs/zerolog"} {
		if strings.HasPrefix(sym, p) {
			return true
		}
	}
	return false
}

// stdGlobal returns the value of a variable of another package.
func stdGlobal(m *Machine, g GlobalRef) Value {
	switch g.Sym {
	case "os.Args":
		return m.NewConfig(g.Type, "os.Args", "command line", nil)
	case "net/http.NoBody":
		return m.NewUnknown(Circumstance, g.Type, g.Sym)
	}
	if v, ok := nativeVars()[g.Sym]; ok {
		out := Value{X: &Native{v}}
		if types.IsInterface(g.Type) {
			out = Value{X: &Iface{V: out}}
		}
		return out
	}
	if isError(g.Type) {
		return Value{X: &Iface{V: Value{X: &Native{reflect.ValueOf(&namedError{g.Sym})}}}}
	}
	if types.IsInterface(g.Type) {
		return m.NewUnknown(Circumstance, g.Type, g.Sym)
	}
	return m.NewConfig(g.Type, g.Sym, "variable "+shortName(g.Sym), nil)
}

// namedError stands for an error variable of another package.
type namedError struct{ name string }

func (e *namedError) Error() string { return e.name }
