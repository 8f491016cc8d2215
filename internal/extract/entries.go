package extract

import (
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// entry is the intrinsic of a library function that applies a policy.
func (e *engine) entry(ref *library.EntryRef) exec.Intrinsic {
	return func(c *exec.Call) (exec.Value, bool) {
		if ref.Entry.Result != nil {
			return e.result(ref, c)
		}
		v := e.view(ref, c)
		switch {
		case ref.Entry.Handler:
			return e.libraryHandler(ref, v, c)
		case ref.Entry.Request && e.ex != nil && ref.Entry.Kind == policy.CORS:
			return e.writeHeaders(ref, v, c)
		case ref.Entry.Request && e.ex != nil:
			return e.upgrade(ref, v, c)
		case ref.Entry.Request && !ref.Entry.Raw:
			return exec.Value{}, false
		}
		e.libraryPolicy(ref, v, c)
		if option := e.in.Index.Option(ref.Entry.Sym); option != nil {
			return option(c)
		}
		return e.newLayer(ref, v, c)
	}
}

// view reads the settings of a call.
func (e *engine) view(ref *library.EntryRef, c *exec.Call) *library.View {
	v := library.Configure(ref.Entry, c)
	v.Request = e.predicateArgument
	v.Serve = e.serveRefused
	v.Version = e.libraryVersion(ref)
	return v
}

// predicateArgument is what a predicate of a library is given besides the
// origin.
func (e *engine) predicateArgument(t types.Type, p policy.Probe) exec.Value {
	if e.ex == nil || e.ex.probe != p {
		e.ex = e.newExchange(p)
	}
	if v := e.argument(t); v.X != nil {
		return v
	}
	return e.m.NewUnknown(exec.Circumstance, t, "argument")
}

// libraryPolicy records the policy that a constructor makes.
func (e *engine) libraryPolicy(ref *library.EntryRef, v *library.View, c *exec.Call) {
	if e.ex != nil {
		e.perRequest(ref, v, c)
		return
	}
	if ref.Entry.Pool != "" {
		e.pools(ref, v, c)
	}
	e.recordPolicy(ref, v, c)
}

func (e *engine) recordPolicy(ref *library.EntryRef, v *library.View, c *exec.Call) {
	call := e.source(c.Pos)
	key := "policy " + ref.Entry.Sym + "@" + e.in.Fset.Position(c.Pos).String()
	for _, name := range sortedFields(ref.Entry.Fields) {
		key += "|" + name + "=" + e.fingerprint(v.Value(name)) + e.places(v.Value(name))
	}
	key += e.fingerprint(v.Value(v.Pooled()))
	e.arrive(key, func() { e.studyLibrary(ref, v, c.Pos, call) })
}

// perRequest judges a policy that is made anew for each request, to answer it:
// on its own if the request has no part in its settings, else by what it
// answers to the request under test.
func (e *engine) perRequest(ref *library.EntryRef, v *library.View, c *exec.Call) {
	var reach exec.Taint
	for name := range ref.Entry.Fields {
		reach |= e.m.Reach(e.m.Resolve(v.Value(name)))
	}
	if reach&(exec.Origin|exec.Request) != 0 {
		if ref.Entry.Kind == policy.CORS {
			e.writeHeaders(ref, v, c)
		}
		return
	}
	outer, captured := e.ex, e.captured
	e.ex = nil
	e.m.Apart(func() { e.libraryPolicy(ref, v, c) })
	e.ex, e.captured = outer, captured
}

// studyLibrary studies a configuration.
func (e *engine) studyLibrary(ref *library.EntryRef, v *library.View, pos token.Pos, call string) {
	p := &policy.Policy{
		Kind: ref.Entry.Kind, Library: ref.Row.Name, Call: call, Notes: ref.Row.Notes,
		Pos: pos, Settings: e.settings(ref, v),
	}
	if e.m.InForeign() && !placed(p) {
		return // it is reported where it is made
	}
	if whole(p) {
		// Have: all there is to say about it can be said here.
		e.m.InProgress(func(f *exec.Func) { e.inside[f] = true })
	}
	if ref.Entry.Kind == policy.CSRF {
		p.Probes = policy.Unnamed()
	}
	if ref.Entry.Dead != nil {
		for _, it := range ref.Entry.Dead(v.Fresh()) {
			p.Dead = append(p.Dead, policy.Item{Text: it.Text, Pos: it.Pos, Note: it.Note})
		}
	}
	if ref.Entry.Check != nil {
		p.Startup = e.startup(ref, v)
	}
	p.Respond = e.answers(ref, v)
	if p.Startup != nil {
		// Have: a program that does not start, or a policy that is not made.
		p.Respond = func(policy.Probe) policy.Outcome { return policy.Outcome{Complete: true} }
	}
	e.deciders = deciders(ref, v)
	e.study(p, exec.Value{})
}

// whole reports whether all settings of a policy that say who is let in are
// known.
func whole(p *policy.Policy) bool {
	for d, s := range p.Settings {
		if admits(d) && !s.Known {
			return false
		}
	}
	return true
}

// admits reports whether settings of a dimension say who is let in.
func admits(d policy.Dim) bool {
	return d <= policy.Credentials || d == policy.Bypass || d == policy.Deny
}

// placed reports whether a setting of a policy that says who is let in was
// written in this package: values that facts carry have no positions.
func placed(p *policy.Policy) bool {
	for d, s := range p.Settings {
		if !admits(d) {
			continue
		}
		if s.Pos.IsValid() || slices.ContainsFunc(s.Items, func(it policy.Item) bool { return it.Pos.IsValid() }) {
			return true
		}
	}
	return false
}

// answers makes the Respond of a configuration: the library's model, run on
// every way in which unknown settings may be decided.
func (e *engine) answers(ref *library.EntryRef, v *library.View) func(policy.Probe) policy.Outcome {
	return func(probe policy.Probe) policy.Outcome {
		var out policy.Outcome
		out.Complete = true
		outer := e.ex
		e.everyHost(func() {
			var r policy.Response
			x := e.m.Explore(handlerPaths, func() exec.Value {
				e.ex = nil
				r = policy.Response{}
				pv := v.Fresh()
				pv.Host = e.host()
				r = pv.Answer(probe)
				if r.Upgraded {
					r.UpgradedBy, r.UpgradedVia = ref.Row.Name, e.settingAt(ref, pv, r.UpgradedAt)
				}
				return exec.Value{}
			}, func(p exec.Path, _ exec.Value) {
				r.Doubt = p.Maybe || p.Cut || p.Halted
				r.Conds, r.Matched = e.named(conditions(p.Conds)), matches(p.Matched)
				if p.Panicks {
					r = policy.Response{Doubt: r.Doubt}
				}
				out.Responses = append(out.Responses, r)
			})
			out.Complete = out.Complete && x.Complete
		})
		e.ex = outer
		return out
	}
}

// startup runs a library's validation; it counts when every execution that
// rests on the program's defaults is refused.
func (e *engine) startup(ref *library.EntryRef, v *library.View) *policy.Startup {
	var found *policy.Startup
	passes := false
	given := len(e.m.Conditions().Conds) // what being constructed at all rests on
	e.m.Explore(8, func() exec.Value {
		pv := v.Fresh()
		msg := pv.Refusal()
		return exec.Str(msg).At(pv.Cause())
	}, func(p exec.Path, res exec.Value) {
		msg, _ := res.AsString()
		conds := conditions(p.Conds)
		// A program may require its configuration: that it does not start
		// without is no mistake.
		chosen := len(conds) > given
		if p.Maybe || p.Cut || chosen {
			passes = true
			return
		}
		if msg == "" {
			passes = true
		} else if found == nil {
			found = &policy.Startup{Message: msg, Error: ref.Entry.Errors, Pos: res.Pos, Conds: conds}
		}
	})
	if passes {
		return nil
	}
	return found
}

// settings describes what the user wrote, by dimension.
func (e *engine) settings(ref *library.EntryRef, v *library.View) map[policy.Dim]*policy.Setting {
	out := map[policy.Dim]*policy.Setting{}
	for _, name := range sortedFields(ref.Entry.Fields) {
		dim := ref.Entry.Fields[name]
		val := e.m.Resolve(v.Value(name))
		if val.X == nil || isZero(e.m, val) || builtIn(val) {
			continue
		}
		_, byBase := ref.Entry.Base[name]
		s := &policy.Setting{Name: name, Set: !byBase || val.Pos.IsValid(), Known: true, Pos: val.Pos}
		switch x := val.X.(type) {
		case bool:
			s.Items = []policy.Item{{Bool: x, Pos: val.Pos}}
		case *exec.Unknown:
			s.Known = false
			if dim == policy.Origins && x.Default != nil {
				e.m.Apart(func() { s.Items = known(v.List(name)) })
			}
		case *exec.Closure:
			s.Items = []policy.Item{{Pos: val.Pos}}
		case int64: // a number of seconds
		default:
			items, complete := v.List(name)
			s.Known, s.Items = complete, known(items, complete)
		}
		if _, taken := out[dim]; !taken || s.Set {
			out[dim] = s
		}
	}
	return out
}

// builtIn reports whether a function is the library's own default.
func builtIn(v exec.Value) bool {
	c, ok := v.X.(*exec.Closure)
	return ok && c.Go != nil
}

func isZero(m *exec.Machine, v exec.Value) bool {
	switch x := v.X.(type) {
	case exec.Nil:
		return true
	case bool:
		return !x
	case string:
		return x == ""
	case int64:
		return x == 0
	}
	return false
}

// known converts the entries of a list that can be told.
func known(items []library.Item, _ bool) []policy.Item {
	var out []policy.Item
	for _, it := range items {
		if it.Known {
			out = append(out, policy.Item{Text: it.Text, Pos: it.Pos, Note: it.Note})
		}
	}
	return out
}
