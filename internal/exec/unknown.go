package exec

import (
	"fmt"
	"go/token"
	"go/types"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
)

// Source says what makes a value unknown. The order matters: a value computed
// from several unknowns has the largest source among them.
type Source uint8

const (
	// Circumstance is chosen by the requester or by chance: path, method,
	// cookies, the state of a database. Both branches are feasible.
	Circumstance Source = iota
	// Config is chosen by whoever deploys the program: environment, flags,
	// files, parameters of exported functions.
	Config
	// Opaque is the result of code that exec could not look into.
	Opaque
	// Havoc is unknown for reasons of exec's own.
	Havoc
)

func (s Source) String() string {
	return [...]string{"circumstance", "config", "opaque", "havoc"}[s]
}

// Unknown is a value that execution does not fix.
type Unknown struct {
	Src     Source
	Typ     types.Type // may be nil
	Expr    string     // equal expressions denote equal values on one path
	Default *Value     // the value the program itself gives (Config only)
	Note    string     // for messages: `environment variable "ORIGINS"`
	Pos     token.Pos
	Not     []string // strings that the value is known to differ from
	Text    bool     // text that the requester chooses freely (query, body)
	unset   bool     // a setting without default that the program reads: zero until somebody makes it
	data    bool     // an element of a list, or made of one: data rather than a mode of the program
	cost    [2]cost  // of deciding a boolean false, true
	prefer  int8     // 1 true first, -1 false first
	neg     *Unknown // the boolean that this one negates
	lenOf   *Unknown // set for len(x) of an unknown x
	minLen  int64    // lower bound of a length
	length  *Unknown // set for a length plus a number
	plus    int64    // that number
	filled  *Unknown // set for a test whether this list has elements
	asks    bool     // a test whether a setting is empty
	eqX     *Unknown // set for eqX == eqY
	eqY     Value

	// How it was computed, see suppose.go.
	op     string
	args   []Value
	eval   func([]Value) Value
	from   []*Unknown // the unknowns among the arguments, or what it is a part of
	member string     // the field that it is, if it is one
	about  bool       // a test of the origin against configuration
	secret bool       // whether text that the requester chooses is some text that the program does not fix
	plain  [2]cost    // cost where the default does not hold
	// missing has bit i set when deciding for false (0) or true (1) supposes
	// that there is nothing where the program looks for something.
	missing uint8
	full    *Unknown // set for a test whether this text is there
}

// cost says what deciding an unknown boolean one way means for a path.
type cost uint8

const (
	free     cost = iota // feasible
	byChoice             // feasible when a deployment chooses so
	maybe                // exec cannot tell
)

// Condition is a decision on configuration that a path rests on.
type Condition struct {
	Expr    string
	Note    string
	Taken   bool
	Default bool // the direction that the program's own default takes
	Pos     token.Pos
	// Supposed is the text with which the condition holds when somebody writes
	// it as a regular expression or, with Part, where that function searches
	// the origin for it; empty for other conditions.
	Supposed string
	Part     string

	of *Unknown // what was decided
}

// NewUnknown returns an unknown value of type t.
func (m *Machine) NewUnknown(src Source, t types.Type, expr string) Value {
	return Value{X: m.newUnknown(src, t, expr)}
}

// NewConfig returns an unknown configuration value with the program's own
// default (nil if there is none) and a note for messages.
func (m *Machine) NewConfig(t types.Type, expr, note string, def *Value) Value {
	// A default may be configuration itself: a flag that defaults to an
	// environment variable that defaults to nothing.
	for def != nil {
		inner := def.Unknown()
		if inner == nil {
			break
		}
		def = inner.Default
	}
	if def == nil {
		def = m.typeDefault(t)
	}
	u := m.newUnknown(Config, t, expr)
	u.Note, u.Default = note, def
	if mayBeBool(t) {
		u.cost = [2]cost{byChoice, byChoice}
		if def != nil {
			m.preferDefault(u)
		}
	}
	return Value{X: u}
}

// NewUnset returns configuration that the program reads and gives no default. It
// is at zero as shipped, but that says something only to a program that asks.
func (m *Machine) NewUnset(t types.Type, expr, note string) Value {
	v := m.NewConfig(t, expr, note, nil)
	v.Unknown().unset = true
	return v
}

// newUnknown returns an unknown whose expression is short enough to be a key.
func (m *Machine) newUnknown(src Source, t types.Type, expr string) *Unknown {
	if len(expr) > 200 {
		h := fnv.New64a()
		h.Write([]byte(expr))
		expr = expr[:60] + "#" + strconv.FormatUint(h.Sum64(), 36)
	}
	u := &Unknown{Src: src, Typ: t, Expr: expr}
	if src >= Opaque && mayBeBool(t) {
		u.cost = [2]cost{maybe, maybe}
	}
	if src == Havoc && m != nil {
		m.stats.count("havoc: " + expr)
	}
	return u
}

// havoc returns a value about which exec has nothing to say.
func (m *Machine) havoc(what string, t types.Type) Value {
	m.fresh++
	return Value{X: m.newUnknown(Havoc, t, what+"#"+strconv.Itoa(m.fresh))}
}

// Havoc returns a value that is unknown for a reason of the caller's.
func (m *Machine) Havoc(what string, t types.Type) Value { return m.havoc(what, t) }

func (m *Machine) havocResult(fn *Func) Value {
	switch fn.Results.Len() {
	case 0:
		return Value{}
	case 1:
		return m.havoc("result", fn.Results.At(0).Type())
	}
	t := make(Tuple, fn.Results.Len())
	for i := range t {
		t[i] = m.havoc("result", fn.Results.At(i).Type())
	}
	return Value{X: t}
}

// mayBeBool reports whether a value of type t can be decided. In the fact of a
// generic function, which serves all instances, type parameters are no types.
func mayBeBool(t types.Type) bool {
	if t == nil || t == types.Typ[types.Invalid] || isBool(t) {
		return true
	}
	_, ok := t.(*types.TypeParam)
	return ok
}

func isBool(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// sourceOf returns the largest source among the unknown values.
func sourceOf(vs ...Value) Source {
	s := Circumstance
	for _, v := range vs {
		switch x := v.X.(type) {
		case *Unknown:
			s = max(s, x.Src)
		case *Iface:
			s = max(s, sourceOf(x.V))
		case *Slice:
			if x.More != nil {
				s = max(s, x.More.Src)
			}
		}
	}
	return s
}

func taintOf(vs ...Value) Taint {
	var t Taint
	for _, v := range vs {
		t |= v.Taint
		if i, ok := v.X.(*Iface); ok {
			t |= i.V.Taint
		}
	}
	return t
}

// derive returns a part of an unknown: a field, an element, a target.
func (m *Machine) derive(u *Unknown, suffix string, t types.Type) Value {
	d := m.newUnknown(u.Src, t, u.Expr+suffix)
	d.Note, d.Pos, d.Text = u.Note, u.Pos, u.Text
	d.data = u.isData()
	if name, ok := strings.CutPrefix(suffix, "."); ok {
		d.member = name
	}
	d.unset = u.unset && !d.data
	if strings.HasPrefix(suffix, "[") {
		d.from = []*Unknown{u} // a list as a whole is one setting
	}
	if u.Src == Config {
		d.Note = fieldNote(u.Note, suffix)
	}
	if u.Src == Config && mayBeBool(t) {
		d.cost = [2]cost{byChoice, byChoice}
	}
	if u.Default != nil {
		if z, ok := m.deriveDefault(u, suffix); ok {
			d.Default = &z
			if inner := z.Unknown(); inner != nil {
				d.Default = inner.Default
			}
		}
	}
	if d.Default == nil && u.Src == Config {
		d.Default = m.typeDefault(t)
	}
	if d.Default != nil && isBool(t) {
		m.preferDefault(d)
	}
	return Value{X: d, Pos: u.Pos}
}

// deriveDefault returns the part of an unknown's default.
func (m *Machine) deriveDefault(u *Unknown, suffix string) (Value, bool) {
	switch x := u.Default.X.(type) {
	case *Cell:
		if suffix == "" { // what a pointer points to
			return m.Load(x), true
		}
	case *Agg:
		for i, e := range x.Elems {
			if u.Typ != nil && suffix == componentName(u.Typ, i) {
				return e, true
			}
		}
	case *Slice:
		for i := range x.Len {
			if suffix == fmt.Sprintf("[%d]", i) {
				return m.Elem(x, i), true
			}
		}
	}
	return Value{}, false
}

// lift computes op over args of which at least one is unknown. When every
// unknown argument has a default, the result has one too: eval of the defaults.
func (m *Machine) lift(op string, t types.Type, args []Value, eval func([]Value) Value) Value {
	src, taint := sourceOf(args...), taintOf(args...)
	expr := op + "("
	note := ""
	text := false
	for i, a := range args {
		if i > 0 {
			expr += ","
		}
		expr += a.String()
		if u := a.Unknown(); u != nil {
			if note == "" {
				note = u.Note
			}
			text = text || u.Text
		}
	}
	u := m.newUnknown(src, t, expr+")")
	u.Note, u.Text = note, text
	u.op, u.args, u.eval = op, args, eval
	for _, a := range args {
		x := a.Unknown()
		if x == nil {
			continue
		}
		u.from = append(u.from, x)
		if x.isData() && !isInteger(t) {
			u.data = true // the length of a list is not
		}
	}
	if isBool(t) {
		u.cost, u.about = m.boolCost(op, src, taint), src == Config && taint&Origin != 0
		if src == Config && u.data {
			// That a list of the operator's holds some word is his choice
			// of data, and no finding rests on it.
			u.cost = [2]cost{free, maybe}
		}
	}
	if src == Config && eval != nil {
		if defs, ok := defaultsOf(args); ok {
			d := eval(defs)
			if d.Known() {
				for _, a := range defs {
					d = d.At(a.Pos)
				}
				u.Default = &d
				if isBool(t) {
					m.preferDefault(u)
				}
			}
		}
	}
	return Value{X: u, Taint: taint}
}

// opens reports whether an unknown test asks configuration for "*".
func (u *Unknown) opens() bool {
	if u.Src != Config || u.op != "==" && u.op != "slices.Contains" {
		return false
	}
	return slices.ContainsFunc(u.args, func(a Value) bool { s, ok := a.AsString(); return ok && s == "*" })
}

// called reports whether the field that an unknown is, or what a request was
// asked for to get it, has a name that says what kind of text it is.
func (u *Unknown) called(kinds ...string) bool {
	name := u.member
	for _, a := range u.args {
		if s, ok := a.AsString(); ok {
			name = s
		}
	}
	name = strings.ToLower(name)
	return slices.ContainsFunc(kinds, func(k string) bool { return strings.HasSuffix(name, k) })
}

// isData reports whether an unknown is a list or made of one.
func (u *Unknown) isData() bool { return u.data || isList(u.Typ) }

func isInteger(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// boolCost is the price of deciding an unknown test for each direction.
func (m *Machine) boolCost(op string, src Source, taint Taint) [2]cost {
	about := taint&Origin != 0
	switch {
	case src == Havoc:
		return [2]cost{maybe, maybe}
	case src == Opaque:
		if about {
			return [2]cost{maybe, maybe}
		}
		return [2]cost{free, free}
	case about:
		// The probe's origin against something not fixed here: being
		// different is always feasible, being equal is not shown.
		return [2]cost{free, maybe}
	case src == Config:
		return [2]cost{byChoice, byChoice}
	}
	return [2]cost{free, free}
}

// preferDefault makes the direction of the default the free one.
func (m *Machine) preferDefault(u *Unknown) {
	u.plain = u.cost
	if d, ok := u.Default.AsBool(); ok {
		u.cost, u.prefer, _ = withDefault(u.cost, d)
	}
}

func defaultsOf(args []Value) ([]Value, bool) {
	out := make([]Value, len(args))
	for i, a := range args {
		out[i] = a
		if u := a.Unknown(); u != nil {
			if u.Default == nil {
				return nil, false
			}
			out[i] = *u.Default
			out[i].Taint |= a.Taint
		}
	}
	return out, true
}

// not negates a boolean.
func (m *Machine) not(v Value) Value {
	switch x := v.X.(type) {
	case bool:
		v.X = !x
		return v
	case *Unknown:
		if x.neg != nil {
			v.X = x.neg
			return v
		}
		n := *x
		n.Expr = "!" + x.Expr
		n.neg = x
		n.cost = [2]cost{x.cost[1], x.cost[0]}
		n.prefer = -x.prefer
		n.eqX = nil
		if x.Default != nil {
			d := m.not(*x.Default)
			n.Default = &d
		}
		v.X = &n
		return v
	}
	return m.havoc("not", types.Typ[types.Bool])
}
