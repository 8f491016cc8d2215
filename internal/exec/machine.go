package exec

import (
	"go/token"
	"go/types"
	"sort"
)

// Limits bound an exploration.
type Limits struct {
	Paths int // complete executions of one entry
	Steps int // instructions of one path
	Total int // instructions of one exploration
	Depth int // nested calls
}

// DefaultLimits suit a handler or a constructor of ordinary size.
var DefaultLimits = Limits{Paths: 96, Steps: 400_000, Total: 2_000_000, Depth: 60}

// Intrinsic implements a function that has no lowered body. It returns false
// when it has nothing to say for these arguments, and the call is unknown.
type Intrinsic func(c *Call) (Value, bool)

// Call is one call of an intrinsic.
type Call struct {
	M    *Machine
	Sym  string           // symbol of the callee
	Sig  *types.Signature // of the callee; nil when it is not known
	Args []Value
	Type types.Type // of the result; nil if there is none
	Pos  token.Pos

	again bool // executed on the defaults of its arguments
}

// Param returns the type of argument i, receiver first, or nil.
func (c *Call) Param(i int) types.Type {
	if c.Sig == nil {
		return nil
	}
	if r := c.Sig.Recv(); r != nil {
		if i == 0 {
			return r.Type()
		}
		i--
	}
	if i < c.Sig.Params().Len() {
		return c.Sig.Params().At(i).Type()
	}
	return nil
}

// Hooks are the host's side of an execution. All fields may be nil.
type Hooks struct {
	// Lookup returns the intrinsic for a symbol.
	Lookup func(sym string) Intrinsic
	// Escape is told of every value that reaches code exec cannot see.
	Escape func(v Value)
	// Stored is told of function values that are put into a variable.
	Stored func(v Value)
	// Effect is told of a call with an unknown effect whose arguments
	// include the object o of the host.
	Effect func(o *Object, sym string)
	// Param returns the value of a parameter of an entry, or no value.
	Param func(t types.Type, name string) Value
	// Global returns the initial value of another package's variable.
	Global func(name string, t types.Type) Value
	// Tagged returns the default that the tags of a field give it.
	Tagged func(m *Machine, l Leaf) (Value, bool)
	// Judges reports whether a function out of sight that sees a whole
	// request, though no text of its origin, may decide about the origin.
	Judges func(sym string) bool
	// Entered reports whether others may have put an entry of a type into a
	// map meanwhile.
	Entered func(t types.Type) bool
	// Field is told of every struct variable one of whose fields is addressed.
	Field func(c *Cell)
	// Compared is told of constants that tainted text is compared with.
	Compared func(kind ConstKind, text string, pos token.Pos)
	// Suppose lists texts that somebody may write where the program takes a
	// regular expression from its configuration.
	Suppose []string
	// Mark is text of the request that stands for others, and Met is told of
	// constants that text with the mark in it is compared with.
	Mark string
	Met  func(text string)
}

// ConstKind says how a constant was compared with the origin.
type ConstKind uint8

const (
	Text     ConstKind = iota // plain text
	Regexp                    // a regular expression
	Glob                      // a path.Match pattern
	Supposed                  // a text that somebody may write as a regular expression
	Part                      // a text that somebody may write where the origin is searched for it
)

// Machine executes lowered functions. It is not safe for concurrent use.
type Machine struct {
	Prog    *Program
	Hooks   Hooks
	Limits  Limits
	globals map[string]*Cell
	states  map[*Cell]*Map            // what libraries keep, see State
	shipped map[*types.TypeName]*Cell // default configurations, see typeDefault
	trail   []undo
	path    *pathState
	depth   int
	total   int
	frames  []*frame
	fresh   int
	ways    [2]*Block // where the condition being decided leads: false, true
	round   int32     // of exploration in progress
	rounds  int32     // of explorations so far
	astray  bool      // a path goes where none has been
	told    []Match   // constants of the comparison in progress, see matched.go
	goal    *goal
	given   []Given          // a decision that is taken beforehand
	refused map[*Block]Given // ways that were closed by decisions of an outer execution
	stats   Stats
}

// Stats counts what an execution could not follow, by reason.
type Stats struct{ Reasons map[string]int }

func (s *Stats) count(reason string) {
	if s.Reasons != nil {
		s.Reasons[reason]++
	}
}

// Top returns the n most frequent reasons, most frequent first.
func (s *Stats) Top(n int) []string {
	keys := make([]string, 0, len(s.Reasons))
	for k := range s.Reasons {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := s.Reasons[keys[i]], s.Reasons[keys[j]]
		return a > b || a == b && keys[i] < keys[j]
	})
	return keys[:min(n, len(keys))]
}

// NewMachine returns a machine for a program.
func NewMachine(p *Program, h Hooks) *Machine {
	return &Machine{Prog: p, Hooks: h, Limits: DefaultLimits, globals: map[string]*Cell{}}
}

// CountReasons makes the machine count what it could not follow.
func (m *Machine) CountReasons() *Stats {
	m.stats.Reasons = map[string]int{}
	return &m.stats
}

// Path is what one execution of an entry rested on.
type Path struct {
	Maybe   bool        // it took a decision that exec cannot vouch for
	Asked   bool        // it took one that code out of sight, or a setting, makes of the origin
	Secret  bool        // text that the requester chooses was equal to text that the program does not fix
	Conds   []Condition // configuration it depends on, in order
	Cut     bool        // a budget ended it
	Endless bool        // the budget was that of instructions: most likely a loop that never ends
	Halted  bool        // the program ended: os.Exit, log.Fatal
	End     token.Pos   // where it did
	Panicks bool        // a panic reached the entry
	Matched []Match     // constants that the origin turned out to match, in order
}

type decision struct {
	expr  string
	taken bool
	both  bool // the other direction is feasible too
	of    *Unknown
	other *Block // where the other direction leads, if that is known
}

type pathState struct {
	parent *pathState
	prefix []bool
	taken  []decision
	memo   map[string]bool
	bound  map[string]Value
	target map[string]*Cell
	seen   map[string]int
	steps  int
	limit  int  // of steps, after which the path ends quietly; 0 for none
	opened bool // it supposes that the operator let everyone in, or named nobody
	info   Path
}

// Control flow out of an execution, carried by panics.
type (
	cutPath struct{ reason string }
	halt    struct{}
	goPanic struct{ v Value }
)

// outOfSteps is why a path that ran too long was cut.
const outOfSteps = "steps"

func (m *Machine) runPath(outer *pathState, prefix []bool, entry func() Value, done func(Path, Value)) *pathState {
	st := &pathState{parent: outer, prefix: prefix}
	if outer != nil {
		st.info = Path{Maybe: outer.info.Maybe, Conds: outer.info.Conds[:len(outer.info.Conds):len(outer.info.Conds)]}
	}
	m.path = st
	mark := m.mark()
	var result Value
	func() {
		defer func() {
			switch r := recover().(type) {
			case nil:
			case cutPath:
				st.info.Cut, st.info.Endless = true, r.reason == outOfSteps
				m.stats.count("cut: " + r.reason)
			case halt:
				st.info.Halted, st.info.End = true, m.Here()
			case goPanic:
				st.info.Panicks = true
			default:
				panic(r)
			}
		}()
		result = entry()
	}()
	done(st.info, result)
	m.path = st
	m.rollback(mark)
	return st
}

// decide picks a direction for a condition.
func (m *Machine) decide(v Value) bool {
	v = m.resolve(v)
	switch x := v.X.(type) {
	case bool:
		return x
	case *Unknown:
		return m.decideUnknown(x, v.Taint&Origin != 0)
	}
	return m.decideUnknown(m.havoc("condition", types.Typ[types.Bool]).Unknown(), false)
}

func (m *Machine) decideUnknown(u *Unknown, ofOrigin bool) bool {
	if u.neg != nil {
		m.ways[0], m.ways[1] = m.ways[1], m.ways[0]
		return !m.decideUnknown(u.neg, ofOrigin)
	}
	st := m.path
	if st == nil {
		return u.prefer > 0
	}
	for s := st; s != nil; s = s.parent {
		if b, ok := s.memo[u.Expr]; ok {
			if s != st {
				m.refuse(u.Expr, b)
			}
			return b
		}
	}
	ways, steered := m.ways, m.steer()
	beforehand, given := m.beforehand(u)
	m.ways = [2]*Block{}
	cost, prefer, byDefault := m.price(u)
	var taken bool
	other := ways[1]
	if n := len(st.taken); n < len(st.prefix) {
		taken = st.prefix[n]
	} else if given {
		taken = beforehand
	} else if steered != 0 {
		taken = steered > 0
	} else if m.contrary(u, cost) {
		taken = prefer <= 0
	} else if prefer != 0 {
		taken = prefer > 0
	} else {
		// Prefer the direction that says least about configuration.
		taken = cost[1] < cost[0]
	}
	if taken {
		other = ways[0]
	}
	st.taken = append(st.taken, decision{u.Expr, taken, st.limit == 0 && steered == 0 && !given, u, other})
	if st.memo == nil {
		st.memo = map[string]bool{}
	}
	st.memo[u.Expr] = taken
	c := cost[0]
	if taken {
		c = cost[1]
	}
	switch {
	case c == maybe:
		if s := m.supposed(u, taken); s != nil {
			st.info.Conds = append(st.info.Conds, Condition{Expr: u.Expr, Note: s.of.Note, Taken: taken, Pos: s.of.Pos, Supposed: s.text, Part: s.part, of: s.of})
			if s.part != "" {
				m.bind(s)
			}
			break
		}
		st.info.Maybe = true
		st.info.Asked = st.info.Asked || ofOrigin && (u.Src == Opaque || u.Src == Config)
		st.opened = st.opened || taken && u.opens() || u.supposes(taken)
		st.info.Secret = st.info.Secret || taken && u.secret
		m.stats.count("maybe: " + u.Expr)
	case c == byChoice && byDefault && !Readable(u.Note):
		// The program says what it wants, and nobody could name the
		// setting that would change that.
		st.info.Maybe = true
		m.stats.count("maybe: " + u.Expr)
	case u.Src == Config && (c == byChoice || byDefault):
		cond := Condition{Expr: u.Expr, Note: u.Note, Taken: taken, Default: c == free, Pos: u.Pos, of: u}
		if steered != 0 || given { // what the goal rests on comes first
			st.info.Conds = append([]Condition{cond}, st.info.Conds...)
		} else {
			st.info.Conds = append(st.info.Conds, cond)
		}
	}
	if taken && u.eqX != nil {
		if st.bound == nil {
			st.bound = map[string]Value{}
		}
		st.bound[u.eqX.Expr] = u.eqY
	}
	if taken && u.full != nil {
		// Have: a variable that is there. That it is empty nothing shows.
		full := *u.full
		full.Default, full.Not = nil, append(full.Not[:len(full.Not):len(full.Not)], "")
		if st.bound == nil {
			st.bound = map[string]Value{}
		}
		st.bound[full.Expr] = Value{X: &full}
	}
	if !taken && u.filled != nil && u.filled.Typ != nil {
		if st.bound == nil {
			st.bound = map[string]Value{}
		}
		st.bound[u.filled.Expr] = m.Zero(u.filled.Typ)
	}
	return taken
}

// resolve replaces an unknown by what the path has found it equal to.
func (m *Machine) resolve(v Value) Value {
	u, ok := v.X.(*Unknown)
	if !ok {
		return v
	}
	for s := m.path; s != nil; s = s.parent {
		if b, ok := s.bound[u.Expr]; ok {
			b.Taint |= v.Taint
			return b
		}
	}
	return v
}

// Used returns the variable that an unknown pointer points to if the current
// path has used it, else nil.
func (m *Machine) Used(u *Unknown) *Cell {
	for s := m.path; s != nil; s = s.parent {
		if c, ok := s.target[u.Expr]; ok {
			return c
		}
	}
	return nil
}

// target returns the variable that an unknown pointer points to; it is the
// same variable each time on one path.
func (m *Machine) target(u *Unknown, elem types.Type) *Cell {
	if c := m.Used(u); c != nil {
		return c
	}
	c := NewCell(elem, m.derive(u, "", elem))
	c.name = u.Expr
	if st := m.path; st != nil {
		if st.target == nil {
			st.target = map[string]*Cell{}
		}
		st.target[u.Expr] = c
	}
	return c
}

// occurrence numbers repeated evaluations of one instruction on a path.
func (m *Machine) occurrence(key string) int {
	st := m.path
	if st == nil {
		m.fresh++
		return m.fresh
	}
	if st.seen == nil {
		st.seen = map[string]int{}
	}
	st.seen[key]++
	return st.seen[key]
}

// Conditions returns what the current path rests on so far.
func (m *Machine) Conditions() Path {
	if m.path == nil {
		return Path{}
	}
	return m.path.info
}

// Doubt makes the current path one that exec cannot vouch for.
func (m *Machine) Doubt(reason string) {
	if m.path != nil {
		m.path.info.Maybe = true
		m.stats.count("maybe: " + reason)
	}
}

// Apart runs f in the memory of the current path as if no decision on the way
// there was in doubt, except those that the operator let everyone in.
func (m *Machine) Apart(f func()) {
	outer := m.path
	if outer != nil {
		st := *outer
		st.info.Maybe = st.opened
		m.path = &st
	}
	defer func() { m.path = outer }()
	f()
}

// Halt ends the current path as os.Exit does.
func (m *Machine) Halt() { panic(halt{}) }

// Throw panics inside the executed program.
func (m *Machine) Throw(v Value) { panic(goPanic{v}) }

func (m *Machine) step() {
	m.total++
	if m.path != nil {
		m.path.steps++
		if m.path.limit > 0 && m.path.steps > m.path.limit {
			panic(halt{})
		}
		if m.path.steps > m.Limits.Steps {
			panic(cutPath{outOfSteps})
		}
	}
	if m.total > 2*m.Limits.Total {
		panic(cutPath{"total"})
	}
}

// Stack returns the positions of the calls in progress, innermost first.
func (m *Machine) Stack() []token.Pos {
	out := make([]token.Pos, 0, len(m.frames))
	for i := len(m.frames) - 1; i >= 0; i-- {
		out = append(out, m.frames[i].pos)
	}
	return out
}

// Init executes the package initialiser, so that package variables have the
// values that a started program sees. What it cannot follow stays unknown.
func (m *Machine) Init() {
	fn := m.Prog.ssapkg.Func("init")
	if fn == nil {
		return
	}
	body := m.Prog.Ref(fn).Body()
	// One path, not rolled back: later explorations start from it.
	st := &pathState{}
	m.path = st
	func() {
		defer func() {
			switch r := recover().(type) {
			case nil, cutPath, halt, goPanic:
			default:
				panic(r)
			}
		}()
		m.run(body, nil, nil)
	}()
	m.path, m.depth, m.frames, m.trail = nil, 0, nil, nil
	m.total = 0
}
