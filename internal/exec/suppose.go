package exec

import (
	"go/token"
	"go/types"
	"strings"
)

// Suppositions: what would be if a setting had a certain text.
//
// An unknown that was computed remembers the computation ([Unknown.eval]), so
// that it can be repeated on another text than the one that nobody knows. Two
// questions are answered that way. What does a test of the origin say for a
// setting that has nothing to do with it? That direction is feasible. And what
// does a test say that goes wrong with what operators write, whatever that is:
// a regular expression that the program compiles as it stands, the beginning,
// the end or a part of an origin? That is shown for the one text, and the path
// says so in a condition.

// stranger is a setting that has nothing to do with any probe.
const stranger = "https://operator.invalid"

// supposition is one repeated computation.
type supposition struct {
	text     string
	of       *Unknown // the setting that the text stands for
	compiled bool     // it was compiled as a regular expression
	part     string   // the function that searched the origin for it
	unset    bool     // nobody has made the settings, rather than that they have the text
}

// maxSuppose bounds the depth of a repeated computation.
const maxSuppose = 12

// suppose computes v again with a text in place of the settings in it. It
// reports false if that cannot be done.
func (m *Machine) suppose(v Value, s *supposition, depth int) (Value, bool) {
	v = m.resolve(v)
	if depth > maxSuppose {
		return v, false
	}
	switch x := v.X.(type) {
	case *Unknown:
		r, ok := m.supposeUnknown(x, s, depth)
		r.Taint |= v.Taint
		return r, ok
	case *Iface:
		in, ok := m.suppose(x.V, s, depth+1)
		return Value{X: &Iface{Dyn: x.Dyn, V: in}, Pos: v.Pos, Taint: v.Taint}, ok
	case *Slice:
		if !m.hasUnknown(v, 0) {
			return v, true
		}
		if x.More != nil || x.Arr.typ == nil {
			return v, false
		}
		elems := make([]Value, x.Len)
		for i := range elems {
			var ok bool
			if elems[i], ok = m.suppose(m.Elem(x, i), s, depth+1); !ok {
				return v, false
			}
		}
		return m.NewSlice(componentType(x.Arr.typ, 0), elems), true
	}
	return v, !m.hasUnknown(v, 0)
}

func (m *Machine) supposeUnknown(u *Unknown, s *supposition, depth int) (Value, bool) {
	if u.neg != nil {
		v, ok := m.supposeUnknown(u.neg, s, depth)
		return m.not(v), ok && v.Known()
	}
	if u.Src != Config {
		return Value{}, false
	}
	if u.eval == nil { // Have: a setting, or what became of one
		s.of = u
		switch {
		case s.unset && u.unset && u.Typ != nil:
			return m.Zero(u.Typ), true
		case s.unset:
			return Value{}, false
		case u.Typ == nil:
		case isStringType(u.Typ):
			return Str(s.text), true
		case types.TypeString(u.Typ.Underlying(), nil) == "[]string":
			return m.Strings(s.text), true
		}
		return Value{}, false
	}
	args := make([]Value, len(u.args))
	for i, a := range u.args {
		var ok bool
		if args[i], ok = m.suppose(a, s, depth+1); !ok {
			return Value{}, false
		}
	}
	if compiles(u.op) && !m.resolve(u.args[0]).Known() {
		s.compiled = true
	}
	if searches(u.op) && len(u.args) == 2 && u.args[0].Taint&Origin != 0 != (u.args[1].Taint&Origin != 0) {
		s.part = u.op
	}
	v := u.eval(args)
	return v, v.Known()
}

// remember notes from which arguments, and how, an unknown was computed.
func (v Value) remember(args []Value, eval func([]Value) Value) {
	if u := v.Unknown(); u != nil {
		u.args, u.eval = args, eval
	}
}

// dropEmpty forgets what a regular expression does while the setting that it
// comes from is empty: that is no default, somebody has to write it.
func (v Value) dropEmpty(sym string) {
	u := v.Unknown()
	if u == nil || u.Default == nil || !compiles(sym) || len(u.args) == 0 || u.args[0].Unknown() == nil {
		return
	}
	for _, s := range u.args[0].Unknown().settings(0) {
		if s.Default != nil && isEmpty(*s.Default) {
			u.Default, u.cost, u.prefer = nil, u.plain, 0
			return
		}
	}
}

func isEmpty(v Value) bool {
	switch x := v.X.(type) {
	case string:
		return x == ""
	case *Slice:
		return x.Len == 0 && x.More == nil
	case Nil:
		return true
	}
	return false
}

// compiles reports whether a function compiles its first argument as a regular
// expression.
func compiles(op string) bool {
	return strings.HasPrefix(op, "regexp.MustCompile") || strings.HasPrefix(op, "regexp.Compile") || strings.HasPrefix(op, "regexp.Match")
}

// searches reports whether a function looks for its second argument in a part
// of the first.
func searches(op string) bool {
	switch op {
	case "strings.HasPrefix", "strings.HasSuffix", "strings.Contains", "strings.Index", "strings.CutPrefix", "strings.CutSuffix",
		"bytes.HasPrefix", "bytes.HasSuffix", "bytes.Contains", "bytes.Index":
		return true
	}
	return false
}

// ordinarily is what a test of the origin says for a setting that has nothing
// to do with it.
func (m *Machine) ordinarily(u *Unknown) (result, known bool) {
	if !u.about || u.eval == nil {
		return false, false
	}
	v, ok := m.supposeUnknown(u, &supposition{text: stranger}, 0)
	if !ok {
		return false, false
	}
	return v.AsBool()
}

// price is what deciding an unknown boolean costs on the current path, which
// direction comes first, and whether that is the program's own default.
func (m *Machine) price(u *Unknown) (cost [2]cost, prefer int8, byDefault bool) {
	d, byDefault := false, u.Default != nil
	if byDefault {
		d, byDefault = u.Default.AsBool()
	}
	cost, prefer = u.cost, u.prefer
	if byDefault {
		cost, prefer = u.plain, 0
	}
	if way, ok := m.ordinarily(u); ok {
		cost, prefer = feasible(way), 0
	}
	if byDefault && m.DefaultHolds(u) {
		return withDefault(cost, d)
	}
	if !byDefault && m.asShipped(u) {
		cost[0], cost[1], byDefault = free, free, true
		return cost, prefer, byDefault
	}
	return cost, prefer, false
}

// asShipped reports whether a test finds out that nobody has made a setting. A
// program that asks says what it ships by what it does then.
func (m *Machine) asShipped(u *Unknown) bool {
	if !u.asks || u.Src != Config || u.about || u.eval == nil {
		return false
	}
	v, ok := m.supposeUnknown(u, &supposition{unset: true}, 0)
	empty, isBool := v.AsBool()
	return ok && isBool && empty == (u.cost[1] > u.cost[0])
}

// feasible is the cost of a test that goes one way for sure.
func feasible(taken bool) [2]cost {
	if taken {
		return [2]cost{maybe, free}
	}
	return [2]cost{free, maybe}
}

// withDefault makes the direction of the default the free one.
func withDefault(c [2]cost, d bool) (cost [2]cost, prefer int8, byDefault bool) {
	if d {
		c[0], c[1] = max(byChoice, c[0]), free
		return c, 1, true
	}
	c[0], c[1] = free, max(byChoice, c[1])
	return c, -1, true
}

// supposed returns the supposition with which a test is decided in a direction
// because the text was compiled as a regular expression, or because the origin
// was only searched for it.
func (m *Machine) supposed(u *Unknown, taken bool) *supposition {
	if !u.about || u.eval == nil {
		return nil
	}
	for _, text := range m.Hooks.Suppose {
		s := &supposition{text: text}
		v, ok := m.supposeUnknown(u, s, 0)
		b, isBool := v.AsBool()
		if !ok || !isBool || b != taken || !s.compiled && s.part == "" || s.of == nil || !Readable(s.of.Note) {
			continue
		}
		if s.of.Default != nil && !isEmpty(*s.of.Default) {
			return nil // Have: a pattern of the program's own, which shows what is meant
		}
		if s.compiled || m.agrees(s) {
			return s
		}
	}
	return nil
}

// agrees reports whether the decisions of the path so far are those that it
// takes with a supposition.
func (m *Machine) agrees(s *supposition) bool {
	for st := m.path; st != nil; st = st.parent {
		for _, d := range st.taken {
			if d.of == nil || !d.of.shares(s.of) {
				continue
			}
			v, ok := m.supposeUnknown(d.of, &supposition{text: s.text}, 0)
			if b, isBool := v.AsBool(); ok && isBool && b != d.taken {
				return false
			}
		}
	}
	return true
}

// bind makes the rest of the path go as supposed.
func (m *Machine) bind(s *supposition) {
	v := Str(s.text)
	if s.of.Typ != nil && isList(s.of.Typ) {
		v = m.Strings(s.text)
	}
	st := m.path
	if st.bound == nil {
		st.bound = map[string]Value{}
	}
	st.bound[s.of.Expr] = v
}

// searched tells the host what somebody may write where the origin is searched
// for a setting.
func (m *Machine) searched(v Value, sym string, pos token.Pos) {
	u := v.Unknown()
	if u == nil || u.Src != Config || !searches(sym) || u.Default != nil && !isEmpty(*u.Default) {
		return
	}
	for _, text := range m.Hooks.Suppose {
		m.Hooks.Compared(Part, text, pos)
	}
}

// compiledFrom tells the host of a regular expression that somebody else
// writes, with the texts that he may write.
func (m *Machine) compiledFrom(v Value, sym string, pos token.Pos) {
	u := v.Unknown()
	if u == nil || u.Src != Config || !compiles(u.op) && !compiles(sym) {
		return
	}
	for _, text := range m.Hooks.Suppose {
		m.Hooks.Compared(Supposed, text, v.At(pos).Pos)
	}
}

// settings are the unknowns that one was computed from, down to those that
// nothing else is known of.
func (u *Unknown) settings(depth int) []*Unknown {
	if u.neg != nil {
		u = u.neg
	}
	if len(u.from) == 0 || depth > maxSuppose {
		return []*Unknown{u}
	}
	var out []*Unknown
	for _, f := range u.from {
		out = append(out, f.settings(depth+1)...)
	}
	return out
}

// shares reports whether two unknowns were computed from the same setting.
func (u *Unknown) shares(o *Unknown) bool {
	theirs := o.settings(0)
	for _, a := range u.settings(0) {
		for _, b := range theirs {
			if a.Expr == b.Expr {
				return true
			}
		}
	}
	return false
}

// tooLong reports whether a text has more bytes than another one that is known,
// whatever the unknown parts of it are.
func tooLong(text, known Value) bool {
	s, ok := known.AsString()
	return ok && leastLength(text, 0) > len(s)
}

// leastLength is how many bytes a text has at least.
func leastLength(v Value, depth int) int {
	if s, ok := v.AsString(); ok {
		return len(s)
	}
	u := v.Unknown()
	if u == nil || u.op != "+" || depth > maxSuppose {
		return 0
	}
	n := 0
	for _, a := range u.args {
		n += leastLength(a, depth+1)
	}
	return n
}
