package library

import (
	"go/token"
	"go/types"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// View is one configuration as a model reads it. Reading an unknown setting
// decides it for the current path.
type View struct {
	M       *exec.Machine
	Entry   *Entry
	Call    token.Pos // where the policy is made
	Version string    // the library's module version, such as "v1.4.0"; empty when it is not known
	Host    string    // the Host header of probes
	vals    map[string]exec.Value
	partial bool           // unseen code may have changed the settings
	extra   []policy.Field // what a predicate adds to Vary
	cause   token.Pos
	unseen  bool // a list that is not all known may hold "*"
	// advisory says which flaw of this version the last answer shows.
	advisory string
	// Request returns the value for a parameter of a predicate that is not
	// the origin: a request, a framework context.
	Request func(t types.Type, p policy.Probe) exec.Value
	// Serve runs a handler on a request that a protection refused, and tells
	// whether it passes the request on to the protected handler and which
	// status it answers; 0 is unknown.
	Serve func(deny, protected exec.Value, p policy.Probe) (passed bool, status int)
}

// NewView returns the view of settings by the library's own names.
func NewView(m *exec.Machine, e *Entry, call token.Pos, vals map[string]exec.Value) *View {
	return &View{M: m, Entry: e, Call: call, Host: policy.Host, vals: vals}
}

// Fresh returns the view as it was before a model ran.
func (v *View) Fresh() *View {
	c := *v
	c.cause, c.advisory, c.extra, c.unseen = token.NoPos, "", nil, false
	return &c
}

// Value returns a setting by name.
func (v *View) Value(name string) exec.Value { return v.vals[name] }

// pool is the list setting of a view that has the entries of all calls.
const pool = "entries of all calls"

// Share returns the view of a call whose list is pooled with those of others.
func (v *View) Share(with []*View) *View {
	c := *v
	c.vals = maps.Clone(v.vals)
	var all []exec.Value
	for _, o := range with {
		list := o.M.Resolve(o.Value(o.Entry.Pool))
		if elems, complete, ok := o.M.Elems(list); ok && complete {
			all = append(all, elems...)
		}
	}
	c.vals[pool] = v.M.NewSlice(stringType, all)
	return &c
}

// Pooled is the name of the setting that has the entries of all calls.
func (v *View) Pooled() string {
	if _, ok := v.vals[pool]; ok {
		return pool
	}
	return v.Entry.Pool
}

// Item is one element of a list setting.
type Item struct {
	Text  string
	Known bool
	Pos   token.Pos
	Note  string
}

// List returns the elements of a list setting and whether that is all.
func (v *View) List(name string) (items []Item, complete bool) {
	x := v.M.Resolve(v.vals[name]).Strip()
	if c, isPtr := x.X.(*exec.Cell); isPtr { // *string, *[]*string
		x = v.M.Resolve(v.M.Load(c)).At(x.Pos)
	}
	if x.X == nil || x.IsNil() {
		return nil, true
	}
	if s, ok := x.AsString(); ok { // comma-separated
		if s == "" {
			return nil, true
		}
		for _, part := range strings.Split(s, ",") {
			items = append(items, Item{Text: strings.TrimSpace(part), Known: true, Pos: x.Pos})
		}
		return items, true
	}
	elems, complete, ok := v.M.Elems(x)
	if !ok {
		if u := x.Unknown(); u != nil && u.Default != nil && v.M.DefaultHolds(u) {
			return v.defaultList(u, x.Pos)
		}
		return nil, false
	}
	for _, e := range elems {
		e = v.M.Resolve(e.Strip())
		if c, isPtr := e.X.(*exec.Cell); isPtr {
			e = v.M.Load(c).At(e.Pos)
		}
		s, known := e.AsString()
		it := Item{Text: s, Known: known, Pos: e.Pos}
		if u := e.Unknown(); u != nil {
			it.Note = u.Note
			complete = false
			if u.Default != nil && v.M.DefaultHolds(u) {
				if d, ok := u.Default.AsString(); ok {
					it.Text, it.Known = d, true
					v.M.AssumeDefault(u)
					complete = true
				}
			}
		}
		if !it.Pos.IsValid() {
			it.Pos = x.Pos
		}
		items = append(items, it)
	}
	return items, complete
}

// defaultList uses the default that the program gives to configuration.
func (v *View) defaultList(u *exec.Unknown, pos token.Pos) ([]Item, bool) {
	sub := &View{M: v.M, vals: map[string]exec.Value{"": u.Default.At(pos)}}
	v.M.AssumeDefault(u)
	items, complete := sub.List("")
	for i := range items {
		items[i].Note = u.Note
	}
	return items, complete
}

// Bool decides a boolean setting.
func (v *View) Bool(name string) bool {
	x := v.vals[name].Strip()
	if x.X == nil {
		return false
	}
	if c, ok := x.X.(*exec.Cell); ok { // *bool
		x = v.M.Load(c)
	}
	if x.IsNil() {
		return false
	}
	return v.M.Decide(x)
}

// on reports whether a boolean setting is known to be true: for what does not
// matter enough to split the path.
func (v *View) on(name string) bool {
	b, _ := v.M.Resolve(v.vals[name]).AsBool()
	return b
}

// Empty decides whether a list setting is empty.
func (v *View) Empty(name string) bool {
	x := v.M.Resolve(v.vals[name])
	if x.X == nil {
		return true
	}
	if u := x.Unknown(); u != nil && u.Default != nil && v.M.DefaultHolds(u) {
		items, complete := v.defaultList(u, x.Pos)
		return complete && len(items) == 0
	}
	empty := v.M.Empty(x)
	if u := x.Unknown(); empty && u != nil && u.Default == nil {
		// That a setting which somebody else gives is empty is their
		// choice; nothing here shows it.
		v.M.Doubt("empty " + name)
	}
	return empty
}

// Has decides whether a function or pointer setting is set. One that somebody
// else gives counts as set: what it does is not known then.
func (v *View) Has(name string) bool {
	if u := v.M.Resolve(v.vals[name]).Unknown(); u != nil && u.Default == nil {
		return true
	}
	return v.M.NotNil(v.vals[name])
}

// Ask calls a predicate setting. Its parameters are filled by type: a string
// is the origin, the rest comes from the host.
func (v *View) Ask(name string, p policy.Probe) exec.Value {
	fn := v.M.Resolve(v.vals[name])
	var args []exec.Value
	var result types.Type
	if sig := v.M.Signature(fn); sig != nil {
		for i := range sig.Params().Len() {
			t := sig.Params().At(i).Type()
			if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
				args = append(args, exec.Str(p.Origin).Tainted(exec.Origin))
			} else if v.Request != nil {
				args = append(args, v.Request(t, p))
			} else {
				args = append(args, v.M.NewUnknown(exec.Opaque, t, "argument").Tainted(exec.Origin))
			}
		}
		switch res := sig.Results(); res.Len() {
		case 0:
		case 1:
			result = res.At(0).Type()
		default:
			result = res
		}
	}
	v.cause = fn.Pos
	// Have: a predicate, so whatever it asks about the request is about the
	// origin.
	judges := v.M.Hooks.Judges
	v.M.Hooks.Judges = nil
	defer func() { v.M.Hooks.Judges = judges }()
	return v.M.Call(fn, args, result)
}

// Allows calls a predicate setting that returns a bool first.
func (v *View) Allows(name string, p policy.Probe) bool {
	r := v.Ask(name, p)
	if t, ok := r.X.(exec.Tuple); ok {
		if len(t) > 1 && v.M.IsErr(t[len(t)-1]) {
			return false
		}
		r = t[0]
	}
	return v.M.Decide(r)
}

// MatchOrigin reports whether an entry of a list setting lets the origin in;
// match says how the library compares. The entry becomes the cause. An unknown
// rest of the list makes a mismatch doubtful.
func (v *View) MatchOrigin(name, origin string, match func(entry, origin string) bool) bool {
	return v.matchOrigin(name, origin, exec.Text, match)
}

// MatchPatterns is MatchOrigin for a list of regular expressions, which match
// anywhere in the origin unless they are anchored.
func (v *View) MatchPatterns(name, origin string) bool {
	return v.matchOrigin(name, origin, exec.Regexp, func(entry, origin string) bool {
		re, err := regexp.Compile(entry)
		return err == nil && re.MatchString(origin)
	})
}

// pattern returns the text of a *regexp.Regexp setting, or "".
func (v *View) pattern(name string) string {
	if n, ok := v.M.Resolve(v.vals[name]).X.(*exec.Native); ok {
		if re, ok := n.V.Interface().(*regexp.Regexp); ok {
			return re.String()
		}
	}
	return ""
}

// headerText makes a response header value from a text setting.
func (v *View) headerText(name string) []policy.Field {
	x := v.M.Resolve(v.vals[name])
	s, ok := x.AsString()
	if !ok {
		if x.X == nil {
			return nil
		}
		f := policy.Field{Pos: x.Pos}
		if u := x.Unknown(); u != nil {
			f.Note = u.Note
		}
		return []policy.Field{f}
	}
	if s == "" {
		return nil
	}
	return []policy.Field{{Text: s, Known: true, Pos: x.Pos}}
}

// MatchRegexp reports whether a *regexp.Regexp setting matches an origin.
func (v *View) MatchRegexp(name, origin string) bool {
	x := v.M.Resolve(v.vals[name])
	if n, ok := x.X.(*exec.Native); ok {
		if re, ok := n.V.Interface().(*regexp.Regexp); ok {
			v.M.Tell(exec.Regexp, re.String(), x.Pos)
			v.SetCause(name)
			return re.MatchString(origin)
		}
	}
	match, ok := v.M.CallSymbol("(*regexp.Regexp).MatchString", []exec.Value{x, exec.Str(origin).Tainted(exec.Origin)}, types.Typ[types.Bool])
	if !ok {
		v.M.Doubt("unknown pattern " + name)
		return false
	}
	v.SetCause(name)
	return v.M.Decide(match)
}

func (v *View) matchOrigin(name, origin string, kind exec.ConstKind, match func(entry, origin string) bool) bool {
	return v.scan(name, kind, func(it Item) bool { return match(it.Text, origin) })
}

// scan looks at the known entries of a list setting in order until stop, which
// decides about an origin, says so. That entry becomes the cause. Reaching the
// end of a list that is not all known is doubtful.
func (v *View) scan(name string, kind exec.ConstKind, stop func(it Item) bool) bool {
	found, complete := v.scanKnown(name, kind, stop)
	if !found && !complete {
		v.restUnknown(name)
	}
	return found
}

// scanKnown is scan without doubt; complete says whether the list is all known.
func (v *View) scanKnown(name string, kind exec.ConstKind, stop func(it Item) bool) (found, complete bool) {
	items, complete := v.List(name)
	for _, it := range items {
		if it.Known {
			v.M.Tell(kind, it.Text, it.Pos)
		}
	}
	for _, it := range items {
		if it.Known && stop(it) {
			v.cause = it.Pos
			v.M.Matched(it.Text, it.Pos)
			return true, complete
		}
	}
	return false, complete
}

func (v *View) restUnknown(name string) { v.M.Doubt("unknown entries of " + name) }

// Match reports whether an item of a list setting other than origins matches.
func (v *View) Match(name, text string, match func(item, text string) bool) bool {
	items, complete := v.List(name)
	for _, it := range items {
		if it.Known && match(it.Text, text) {
			return true
		}
	}
	if !complete {
		v.restUnknown(name)
	}
	return false
}

// Contains reports whether a list setting holds a text.
func (v *View) Contains(name, text string) bool { return v.Match(name, text, exact) }

// holds reports whether a list setting is known to hold a text: for what does
// not say who gets in.
func (v *View) holds(name, text string) bool {
	items, _ := v.List(name)
	return slices.ContainsFunc(items, func(it Item) bool { return it.Known && it.Text == text })
}

// ContainsOrigin is Contains for a list of origins: the entry becomes the cause.
// That the unknown rest of a list may hold "*" matters only to an origin that
// nothing else lets in.
func (v *View) ContainsOrigin(name, text string) bool {
	if text != "*" {
		return v.MatchOrigin(name, text, exact)
	}
	found, complete := v.scanKnown(name, exec.Text, func(it Item) bool { return it.Text == text })
	v.unseen = v.unseen || !found && !complete
	return found
}

// settle makes an answer doubtful that another "*" would have changed.
func (v *View) settle(granted bool) {
	if v.unseen && !granted {
		v.restUnknown("the list of origins")
	}
}

// Cause is the position that let the origin in, or the call.
func (v *View) Cause() token.Pos {
	if v.cause.IsValid() {
		return v.cause
	}
	return v.Call
}

// SetCause makes the named setting the cause of what follows.
func (v *View) SetCause(name string) {
	if p := v.vals[name].Pos; p.IsValid() {
		v.cause = p
	} else {
		v.cause = v.Call
	}
}

// Field makes a response header value.
func (v *View) Field(text string) []policy.Field {
	return []policy.Field{{Text: text, Known: true, Pos: v.Cause()}}
}

// Echo makes a response header value that repeats the request's origin.
func (v *View) Echo(origin string) []policy.Field {
	return []policy.Field{{Text: origin, Known: true, Pos: v.Cause(), Reflected: true}}
}

// CredentialsTrue makes the credentials header, pointing at its setting.
func (v *View) CredentialsTrue(name string) []policy.Field {
	pos := v.vals[name].Pos
	if !pos.IsValid() {
		pos = v.Call
	}
	return []policy.Field{{Text: "true", Known: true, Pos: pos}}
}

// grant fills in the headers that let an origin in: "*" or the origin itself,
// and the credentials that a boolean setting asks for.
func (v *View) grant(r *policy.Response, star bool, origin, credentials string) {
	if star {
		r.AllowOrigin = v.Field("*")
	} else {
		r.AllowOrigin = v.Echo(origin)
	}
	if credentials != "" && v.Bool(credentials) {
		r.Credentials = v.CredentialsTrue(credentials)
	}
}

// Join makes a header value from a list setting.
func (v *View) Join(name, sep string, def ...string) []policy.Field {
	items, complete := v.List(name)
	var texts []string
	for _, it := range items {
		texts = append(texts, it.Text)
	}
	if len(items) == 0 && complete {
		texts = def
	}
	if len(texts) == 0 {
		return nil
	}
	return []policy.Field{{Text: strings.Join(texts, sep), Known: complete, Pos: v.vals[name].Pos}}
}
