package exec

import (
	"go/token"
	"go/types"
	"math"
	"strings"
	"unicode"
)

// binop computes x op y; t is the type of the result.
func (m *Machine) binop(op token.Token, x, y Value, t types.Type) Value {
	x, y = m.resolve(x), m.resolve(y)
	taint := taintOf(x, y)
	switch op {
	case token.EQL:
		return m.equal(x, y).Tainted(taint)
	case token.NEQ:
		return m.not(m.equal(x, y)).Tainted(taint)
	}
	if r := arith(op, x.X, y.X, t); r != nil {
		m.comparedPair(op, x, y)
		pos := x.Pos
		if s, ok := x.X.(string); ok && s == "" {
			pos = y.Pos
		}
		return Value{X: r, Pos: pos, Taint: taint}
	}
	if v, ok := m.compareLen(op, x, y); ok {
		return v.Tainted(taint)
	}
	if x.Unknown() != nil || y.Unknown() != nil {
		v := m.lift(op.String(), t, []Value{x, y}, func(d []Value) Value { return m.binop(op, d[0], d[1], t) })
		v.shifted(op, x, y)
		return v
	}
	return m.havoc("operation "+op.String(), t)
}

func (m *Machine) comparedPair(op token.Token, x, y Value) {
	if op == token.ADD {
		return
	}
	if x.Taint != 0 {
		m.compared(Text, y)
	}
	if y.Taint != 0 {
		m.compared(Text, x)
	}
	m.met(x, y)
	m.met(y, x)
}

// met tells the host of the constants that marked text is compared with.
func (m *Machine) met(x Value, with ...Value) {
	s, ok := x.AsString()
	if !ok || x.Taint != 0 || m.Hooks.Mark == "" || !strings.Contains(s, m.Hooks.Mark) {
		return
	}
	for _, v := range with {
		v = v.Strip()
		if text, ok := v.AsString(); ok && v.Taint == 0 {
			m.Hooks.Met(text)
		}
	}
}

// shifted notes that v is x op y, the sum or difference of a length and a number.
func (v Value) shifted(op token.Token, x, y Value) {
	k, ok := y.AsInt()
	if op == token.SUB {
		k = -k
	}
	u := x.Unknown()
	if !ok || u == nil || op != token.ADD && op != token.SUB {
		return
	}
	r := v.Unknown()
	switch {
	case u.length != nil:
		r.length, r.plus = u.length, u.plus+k
	case u.lenOf != nil:
		r.length, r.plus = u, k
	}
}

// compareLen decides comparisons of a bounded unknown length with a number.
func (m *Machine) compareLen(op token.Token, x, y Value) (Value, bool) {
	switch op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
	default:
		return Value{}, false
	}
	u, n, swapped := x.Unknown(), int64(0), false
	k, ok := y.AsInt()
	if u == nil || !ok {
		u, swapped = y.Unknown(), true
		k, ok = x.AsInt()
	}
	if u != nil && u.length != nil { // len(x) + plus op k
		u, k = u.length, k-u.plus
	}
	if u == nil || u.lenOf == nil || !ok {
		return Value{}, false
	}
	n = u.minLen
	if swapped { // k op len  ->  len op' k
		switch op {
		case token.LSS:
			op = token.GTR
		case token.LEQ:
			op = token.GEQ
		case token.GTR:
			op = token.LSS
		case token.GEQ:
			op = token.LEQ
		}
	}
	switch {
	case op == token.GTR && n > k, op == token.GEQ && n >= k:
		return Bool(true), true
	case op == token.LSS && n >= k, op == token.LEQ && n > k:
		return Bool(false), true
	}
	if k == 0 && u.lenOf.Typ != nil && isStringType(u.lenOf.Typ) && (op == token.GTR || op == token.LEQ) {
		// Have: a test whether a text is empty; asked in other words too.
		empty := m.equal(Value{X: u.lenOf, Taint: taintOf(x, y)}, Str(""))
		if op == token.GTR {
			empty = m.not(empty)
		}
		return empty, true
	}
	// Have: a test whether the list is longer than k. "Empty" is a choice
	// of configuration; being longer is not.
	longer := m.newUnknown(u.Src, types.Typ[types.Bool], u.Expr+">"+Value{X: k}.String())
	longer.Note, longer.Default = u.Note, nil
	longer.from = []*Unknown{u}
	bound := k
	switch op {
	case token.GEQ, token.LSS:
		bound = k - 1
		longer.Expr = u.Expr + ">" + Value{X: bound}.String()
	}
	longer.op, longer.args = ">", []Value{{X: u}}
	longer.eval = func(d []Value) Value {
		n, ok := d[0].AsInt()
		if !ok {
			return Value{}
		}
		return Bool(n > bound)
	}
	longer.about = u.Src == Config && taintOf(x, y)&Origin != 0
	switch {
	case bound < 0:
		longer.prefer = 1
		if op == token.GEQ || op == token.GTR {
			return Bool(true), true
		}
		return Bool(false), true
	case longer.about:
		longer.cost = [2]cost{free, maybe} // that something was found is not shown
	case u.Src == Config && bound == 0:
		longer.cost = [2]cost{maybe, free}
		longer.prefer = 1
		if longer.asks = !swapped && !u.lenOf.data; longer.asks && u.lenOf.op == "" { // Have: no loop, and a setting as it is
			longer.cost[0] = byChoice
			longer.filled = u.lenOf
		}
	case u.Src >= Opaque:
		longer.cost = m.boolCost(">", u.Src, taintOf(x, y))
	}
	if u.Default != nil {
		if d, ok := u.Default.AsInt(); ok {
			b := Bool(d > bound)
			longer.Default = &b
			otherwise := longer.cost
			longer.cost = [2]cost{free, free}
			m.preferDefault(longer)
			longer.plain = otherwise
		}
	}
	v := Value{X: longer}
	if op == token.LSS || op == token.LEQ {
		v = m.not(v)
	}
	return v, true
}

// equal is x == y.
func (m *Machine) equal(x, y Value) Value {
	if xu, yu := x.Unknown(), y.Unknown(); xu != nil || yu != nil {
		return m.equalUnknown(x, y, xu, yu)
	}
	xi, xok := x.X.(*Iface)
	yi, yok := y.X.(*Iface)
	switch {
	case xok && yok:
		if xi.Dyn != nil && yi.Dyn != nil && !types.Identical(xi.Dyn, yi.Dyn) {
			return Bool(false)
		}
		return m.equal(xi.V, yi.V)
	case xok && y.IsNil(), yok && x.IsNil():
		return Bool(false)
	case xok:
		return m.equal(xi.V, y)
	case yok:
		return m.equal(x, yi.V)
	}
	switch a := x.X.(type) {
	case *Agg:
		b, ok := y.X.(*Agg)
		if !ok || len(a.Elems) != len(b.Elems) {
			break
		}
		for i := range a.Elems {
			e := m.equal(a.Elems[i], b.Elems[i])
			if eq, known := e.AsBool(); !known || !eq {
				return e
			}
		}
		return Bool(true)
	case *Slice, *Map, *Closure:
		if y.IsNil() {
			return Bool(false)
		}
	case Nil:
		switch y.X.(type) {
		case Nil:
			return Bool(true)
		case *Slice, *Map, *Closure, *Cell, *Native, *Object:
			return Bool(false)
		}
	case *Cell:
		if b, ok := y.X.(*Cell); ok {
			return Bool(a == b)
		}
		if y.IsNil() {
			return Bool(false)
		}
	}
	m.told = m.told[:0]
	m.comparedPair(token.EQL, x, y)
	ka, oka := x.comparable()
	kb, okb := y.comparable()
	if oka && okb {
		if f, ok := ka.(float64); ok && math.IsNaN(f) {
			return Bool(false)
		}
		return m.judged("==", nil, Bool(ka == kb))
	}
	return m.havoc("equality", types.Typ[types.Bool])
}

// secrets end the names of texts that only those know whom they were given to.
var secrets = []string{"token", "ticket", "secret", "key", "session", "code", "auth", "nonce", "sid"}

// noSecrets end the names of texts that many know: what objects are called, and
// where they are.
var noSecrets = []string{"name", "namespace", "kind", "type", "version", "project", "cluster", "region", "host", "path", "pod", "container"}

func (m *Machine) equalUnknown(x, y Value, xu, yu *Unknown) Value {
	if n, ok := x.AsInt(); ok && n == 0 && yu != nil && yu.lenOf != nil {
		x, y, xu, yu = y, x, yu, xu
	}
	if n, ok := y.AsInt(); ok && n == 0 && xu != nil && xu.lenOf != nil {
		// len(x) == 0 is !(len(x) > 0): one question, one answer.
		if v, ok := m.compareLen(token.LEQ, x, y); ok {
			return v
		}
	}
	if xu != nil && yu != nil && xu.Expr == yu.Expr && xu.Src < Havoc {
		return Bool(true)
	}
	if xu == nil {
		x, y, xu, yu = y, x, yu, xu
	}
	if y.IsNil() && isBuilding(xu.op) {
		return Bool(false) // an error that was made
	}
	if isBool(xu.Typ) {
		if b, ok := y.AsBool(); ok {
			if b {
				return x
			}
			return m.not(x)
		}
	}
	if tooLong(x, y) {
		return Bool(false)
	}
	if s, ok := y.AsString(); ok {
		for _, n := range xu.Not {
			if n == s {
				return Bool(false)
			}
		}
	}
	if x.Taint != 0 {
		m.compared(Text, y)
	}
	v := m.lift("==", types.Typ[types.Bool], []Value{x, y}, func(d []Value) Value { return m.equal(d[0], d[1]) })
	u := v.Unknown()
	if u == nil {
		return v
	}
	if yu == nil {
		u.eqX, u.eqY = xu, y
	} else if yu.Typ != nil && isStringType(yu.Typ) {
		// Two unknown texts, such as a token and what the requester sends:
		// nothing shows that they are equal.
		u.cost, u.prefer = [2]cost{free, maybe}, -1
		u.secret = (xu.Text || yu.Text) && xu.Default == nil && yu.Default == nil && v.Taint&Origin == 0
		u.secret = u.secret && !xu.called(noSecrets...) && !yu.called(noSecrets...)
		return v
	}
	if xu.Src == Config && u.Default == nil && v.Taint&Origin == 0 {
		switch {
		case y.IsNil():
			// Which of two values a pointer or function has is not
			// a choice of text: both are feasible.
			u.cost = [2]cost{free, free}
			if isError(xu.Typ) {
				u.prefer = 1
			} else {
				u.prefer = -1
			}
			if isList(xu.Typ) {
				u.cost = [2]cost{free, maybe}
				if u.asks = !xu.data; u.asks && xu.op == "" {
					u.cost[1] = byChoice
				}
			}
		default:
			s, ok := y.AsString()
			if !xu.isData() && (ok && isWord(s) || enumerated(xu.Typ, y) != "") {
				u.cost, u.prefer = [2]cost{free, byChoice}, -1
				u.asks = ok && s == ""
			} else if isBoolValue(y) {
				u.cost = [2]cost{byChoice, byChoice}
			} else {
				u.cost, u.prefer = [2]cost{free, maybe}, -1
			}
		}
		return v
	}
	if u.about && u.Default == nil && xu.op != "" && x.Taint&Origin != 0 && !isError(xu.Typ) {
		u.cost, u.prefer = resultCost(xu.op, y), 0
		return v
	}
	if s, ok := y.AsString(); ok && xu.Src == Config && u.prefer < 0 && s != "" && !isWord(s) {
		u.cost[1], u.plain[1] = maybe, maybe // data, which nothing shows to be this
	}
	if y.IsNil() && u.prefer == 0 {
		if isError(xu.Typ) {
			u.prefer = 1
		} else {
			u.prefer = -1
		}
	}
	return v
}

// resultCost is the price of deciding that what a function made of the origin
// and of configuration equals y. Only of a search it is known that it may find
// nothing.
func resultCost(op string, y Value) [2]cost {
	text, isText := y.AsString()
	switch {
	case op != "lookup" && op != "index" && !strings.Contains(op, ".Find"):
		return [2]cost{maybe, maybe}
	case y.IsNil() || isText && text == "":
		return feasible(true)
	}
	return feasible(false)
}

func isBoolValue(v Value) bool { _, ok := v.AsBool(); return ok }

func isError(t types.Type) bool {
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}

func isList(t types.Type) bool {
	if t == nil {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Slice, *types.Map:
		return true
	}
	return false
}

func (m *Machine) unop(op token.Token, x Value, t types.Type) Value {
	x = m.resolve(x)
	switch op {
	case token.NOT:
		return m.not(x)
	case token.SUB:
		switch n := x.X.(type) {
		case int64:
			x.X = -n
			return x
		case float64:
			x.X = -n
			return x
		}
	case token.XOR:
		switch n := x.X.(type) {
		case int64:
			x.X = wrapInt(^n, t)
			return x
		case uint64:
			x.X = wrapInt(^n, t)
			return x
		}
	}
	if x.Unknown() != nil {
		return m.lift(op.String(), t, []Value{x}, nil)
	}
	return m.havoc("operation", t)
}

// isWord reports whether text is the name of one of several choices, such as a
// mode of the program, rather than data that happens to be compared.
func isWord(s string) bool {
	for _, r := range s {
		if r != '-' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}
