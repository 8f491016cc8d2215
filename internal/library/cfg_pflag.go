package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

const pflagPath = "github.com/spf13/pflag"

// pflagRow is github.com/spf13/pflag: exec knows its definitions, as those of
// package flag; here are the look-ups by name.
func pflagRow() *Row {
	r := &Row{
		Name: "pflag", Paths: []string{pflagPath},
		Doc: Doc{Versions: "v1.0.3 to v1.0.10", Covers: "flags with their defaults, look-ups by name"},
	}
	for _, name := range []string{"GetBool", "GetInt", "GetString", "GetStringArray", "GetStringSlice"} {
		r.Options = append(r.Options, method(pflagPath, "FlagSet", name, flagByName))
	}
	r.Options = append(r.Options,
		Option{pflagPath + ".Lookup", func(c *exec.Call) (exec.Value, bool) { return flagObject(c, exec.Value{}, c.Args) }},
		method(pflagPath, "FlagSet", "Lookup", flagObject),
		method(pflagPath, "FlagSet", "AddFlagSet", nothing),
		method(pflagPath, "FlagSet", "Changed", func(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
			name, _ := c.M.Resolve(args[0]).AsString()
			no := exec.Bool(false).At(c.Pos)
			return c.M.NewConfig(boolType, "flag "+name+" set", "flag -"+name, &no), true
		}))
	return r
}

// nothing is a call that changes nothing here.
func nothing(c *exec.Call, _ exec.Value, _ []exec.Value) (exec.Value, bool) { return done(c) }

// flagByName is a look-up that returns a flag's value and an error.
func flagByName(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
	name, ok := c.M.Resolve(args[0]).AsString()
	res, isTuple := c.Type.(*types.Tuple)
	if !ok || !isTuple {
		return exec.Value{}, false
	}
	def, _ := c.M.FlagDefault(name)
	return exec.Value{X: exec.Tuple{c.M.Flag(name, res.At(0).Type(), def), exec.NilValue()}}, true
}

// flagObject is a flag found by name.
func flagObject(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
	name, ok := c.M.Resolve(args[0]).AsString()
	p, isPtr := instance(c)
	if !ok || !isPtr {
		return exec.Value{}, false
	}
	c.M.MapSet(c.M.State(p), exec.Str("name"), exec.Str(name))
	return p, true
}

// flagBehind returns the default of the flag that a pointer stands for.
func flagBehind(m *exec.Machine, p exec.Value) (exec.Value, bool) {
	mp := m.State(p)
	if mp == nil {
		return exec.Value{}, false
	}
	v, _ := mp.Get(exec.Str("name"))
	name, ok := v.AsString()
	if !ok {
		return exec.Value{}, false
	}
	return m.FlagDefault(name)
}

// cobraRow is github.com/spf13/cobra.
func cobraRow() *Row {
	const path = "github.com/spf13/cobra"
	set := func(c *exec.Call, _ exec.Value, _ []exec.Value) (exec.Value, bool) {
		return c.M.NewConfig(c.Type, "flag set", "flag set", nil), true
	}
	return &Row{
		Name: "cobra", Paths: []string{path},
		Doc: Doc{Versions: "v1.0.0 to v1.10.2", Covers: "flags of commands"},
		Options: []Option{
			method(path, "Command", "Flags", set),
			method(path, "Command", "PersistentFlags", set),
			method(path, "Command", "AddCommand", nothing),
			method(path, "Command", "MarkFlagRequired", func(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
				if name, ok := c.M.Resolve(args[0]).AsString(); ok {
					c.M.RequireFlag(name)
				}
				return done(c)
			}),
			{path + ".OnInitialize", func(c *exec.Call) (exec.Value, bool) {
				// They run before any command does.
				fns, _, _ := c.M.Elems(c.M.Resolve(c.Args[0]))
				for _, fn := range fns {
					c.M.Call(fn, nil, nil)
				}
				return exec.Value{}, true
			}},
		},
	}
}
