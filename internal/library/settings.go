package library

import (
	"go/types"
	"maps"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

var stringType = types.Typ[types.String]

// Settings is a configuration that is made call by call: by functional
// options, by the steps of a builder, by setters.
type Settings struct {
	vals    map[string]exec.Value
	partial bool // something that cannot be seen may have changed it
}

// Set stores a setting.
func (s *Settings) Set(name string, v exec.Value) {
	if s.vals == nil {
		s.vals = map[string]exec.Value{}
	}
	s.vals[name] = v
}

// Doubt says that unseen code may have changed the settings.
func (s *Settings) Doubt() { s.partial = true }

// setOn is Set with the change undone when the current path ends.
func (s *Settings) setOn(m *exec.Machine, name string, v exec.Value) {
	old, oldPartial := s.vals, s.partial
	m.OnUndo(func() { s.vals, s.partial = old, oldPartial })
	s.vals = maps.Clone(old)
	s.Set(name, v)
}

// option is the value of a functional option.
type option struct{ apply func(s *Settings) }

// optionObject is the type name of option values.
const optionObject = "corsvet.option"

func newOption(c *exec.Call, apply func(s *Settings)) (exec.Value, bool) {
	return exec.Value{X: &exec.Object{Type: optionObject, Data: &option{apply}}, Pos: c.Pos}, true
}

// optionSetting makes a functional option that stores its first argument.
func optionSetting(name string) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		if len(c.Args) == 0 {
			return exec.Value{}, false
		}
		v := c.Args[0].At(c.Pos)
		return newOption(c, func(s *Settings) { s.Set(name, v) })
	}
}

// optionTrue makes a functional option that switches something on.
func optionTrue(name string) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		v := exec.Bool(true).At(c.Pos)
		return newOption(c, func(s *Settings) { s.Set(name, v) })
	}
}

// optionNothing makes a functional option that does not matter here.
func optionNothing(c *exec.Call) (exec.Value, bool) { return newOption(c, func(*Settings) {}) }

// gatherOptions reads functional options from the variadic argument i.
func gatherOptions(i int) Gather {
	return func(c *exec.Call, s *Settings) {
		if i < len(c.Args) {
			applyOptions(c.M, c.Args[i], s)
		}
	}
}

func applyOptions(m *exec.Machine, list exec.Value, s *Settings) {
	elems, complete, ok := m.Elems(m.Resolve(list))
	if !ok || !complete {
		s.Doubt()
	}
	for _, e := range elems {
		applyOption(m, e, s)
	}
}

// applyOption applies one functional option; an unknown one may do anything.
func applyOption(m *exec.Machine, v exec.Value, s *Settings) {
	v = m.Resolve(v).Strip()
	if o, ok := v.X.(*exec.Object); ok {
		if opt, ok := o.Data.(*option); ok {
			opt.apply(s)
			return
		}
	}
	if !v.IsNil() {
		s.Doubt()
	}
}

// newBuilder makes the constructor of a builder: an object whose methods
// change its settings.
func newBuilder(typ string, start map[string]exec.Value) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		s := &Settings{vals: maps.Clone(start)}
		return exec.Value{X: &exec.Object{Type: typ, Data: s}, Pos: c.Pos}, true
	}
}

// builder returns the settings of a builder.
func builder(m *exec.Machine, v exec.Value) *Settings {
	if o, ok := m.Resolve(v).Strip().X.(*exec.Object); ok {
		if s, ok := o.Data.(*Settings); ok {
			return s
		}
	}
	return nil
}

// buildStep makes a method of a builder that stores something and returns the
// builder.
func buildStep(step func(c *exec.Call, set func(name string, v exec.Value))) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		s := builder(c.M, c.Args[0])
		if s == nil {
			return exec.Value{}, false
		}
		step(c, func(name string, v exec.Value) { s.setOn(c.M, name, v) })
		return c.Args[0], true
	}
}

// gatherBuilder reads the settings of the builder that is the receiver.
func gatherBuilder(c *exec.Call, s *Settings) {
	b := builder(c.M, c.Args[0])
	if b == nil {
		s.Doubt()
		return
	}
	for name, v := range b.vals {
		s.Set(name, v)
	}
	s.partial = s.partial || b.partial
}

// Configure reads the settings of a call of an entry.
func Configure(e *Entry, c *exec.Call) *View {
	s := &Settings{vals: map[string]exec.Value{}}
	for name, v := range e.Base {
		s.Set(name, v)
	}
	if i := e.Config; i >= 0 && i < len(c.Args) {
		readConfig(e, c, i, s)
	}
	for i, name := range e.Params {
		if i < len(c.Args) {
			s.Set(name, c.Args[i])
		}
	}
	if e.Gather != nil {
		e.Gather(c, s)
	}
	v := NewView(c.M, e, c.Pos, s.vals)
	v.partial = s.partial
	return v
}

// readConfig reads the fields of the configuration argument. A variadic
// configuration counts by its first element.
func readConfig(e *Entry, c *exec.Call, i int, s *Settings) {
	arg := c.M.Resolve(c.Args[i]).Strip()
	t := typeOf(arg)
	if t == nil {
		t = c.Param(i)
	}
	if t != nil {
		if list, ok := t.Underlying().(*types.Slice); ok {
			t = list.Elem()
		}
	}
	if _, isList := arg.X.(*exec.Slice); isList || arg.IsNil() && isVariadic(c, i) {
		elems, _, _ := c.M.Elems(arg)
		if len(elems) == 0 {
			return
		}
		arg = elems[0]
	}
	if t == nil && !arg.IsNil() {
		s.Doubt() // Have: a configuration that cannot be looked into
	}
	for name := range e.Fields {
		if v, ok := fieldAt(c.M, arg, t, name); ok {
			s.Set(name, v)
		}
	}
}

func isVariadic(c *exec.Call, i int) bool {
	return c.Sig != nil && c.Sig.Variadic() && i == len(c.Args)-1
}

// fieldAt reads a field by a path of names.
func fieldAt(m *exec.Machine, v exec.Value, t types.Type, path string) (exec.Value, bool) {
	for {
		name, rest, more := strings.Cut(path, ".")
		if v.IsNil() {
			return exec.Value{}, false // Have: no configuration, so the library's defaults
		}
		f, ok := m.FieldOf(v, t, name)
		if !ok || !more {
			return f, ok
		}
		v, t, path = m.Resolve(f), fieldType(t, name), rest
	}
}

// fieldType returns the type of a field of a struct or of a pointer to one.
func fieldType(t types.Type, name string) types.Type {
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			if s.Field(i).Name() == name {
				return s.Field(i).Type()
			}
		}
	}
	return nil
}

func typeOf(v exec.Value) types.Type {
	switch x := v.X.(type) {
	case *exec.Cell:
		return x.Type()
	case *exec.Unknown:
		return x.Typ
	}
	return nil
}

// Answer runs the entry's model for a probe.
func (v *View) Answer(p policy.Probe) policy.Response {
	r := v.Entry.Model(v, p)
	v.settle(len(r.AllowOrigin) > 0 || r.Upgraded)
	if v.partial {
		v.M.Doubt("unknown options")
	}
	r.Cause = v.Cause()
	r.Advisory = v.advisory
	return r
}

// Refusal returns what the library says on refusing the settings, or "".
func (v *View) Refusal() string {
	msg := v.Entry.Check(v)
	v.settle(false)
	return msg
}

// constant makes the value of a library's variable.
func constant(v exec.Value) func(m *exec.Machine, t types.Type) exec.Value {
	return func(*exec.Machine, types.Type) exec.Value { return v }
}
