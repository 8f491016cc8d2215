package exec

import "go/types"

// Command-line flags. Commands share out flags among sets in ways that only
// show when the program runs; here a flag is known by its name alone, and two
// of one name with different defaults have none.

func (m *Machine) flags() *Map { return m.State(m.Singleton("flags")) }

// DefineFlag notes a flag of the program with its default.
func (m *Machine) DefineFlag(name string, def Value) {
	mp := m.flags()
	if old, ok := mp.Get(Str(name)); ok {
		if same, known := m.equal(old, def).AsBool(); !(known && same) && old.Pos != def.Pos {
			def = Value{X: &Unknown{Src: Config, Expr: "flag " + name}}
		}
	}
	m.MapSet(mp, Str(name), def)
}

// RequireFlag notes that a flag has to be given: it has no default.
func (m *Machine) RequireFlag(name string) { m.MapSet(m.flags(), Str(name), Value{}) }

// FlagDefault returns the default of the flag with a name.
func (m *Machine) FlagDefault(name string) (Value, bool) { return m.flags().Get(Str(name)) }

// Flag returns the value of a flag: configuration with the given default; none
// when def is no value.
func (m *Machine) Flag(name string, t types.Type, def Value) Value {
	if def.X == nil {
		return m.NewConfig(t, "flag "+name, "flag -"+name, nil)
	}
	return m.NewConfig(t, "flag "+name, "flag -"+name, &def).At(def.Pos)
}
