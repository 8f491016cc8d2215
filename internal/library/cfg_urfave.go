package library

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// urfaveRow is github.com/urfave/cli: flags are values in the application or
// command. Each is known by the value that describes it.
func urfaveRow() *Row {
	const v1, v2, v3 = "github.com/urfave/cli", "github.com/urfave/cli/v2", "github.com/urfave/cli/v3"
	r := &Row{
		Name: "urfave/cli", Paths: []string{v1, v2, v3},
		Doc: Doc{Versions: "v1.22.17, v2.27.7, v3.4.1", Covers: "flags with their defaults, look-ups by name"},
	}
	for path, context := range map[string]string{v1: "Context", v2: "Context", v3: "Command"} {
		app := "App"
		if path == v3 {
			app = "Command"
		}
		r.Options = append(r.Options, method(path, app, "Run", urfaveRun))
		for _, name := range []string{"Bool", "Int", "String", "StringSlice"} {
			r.Options = append(r.Options, method(path, context, name, urfaveFlag))
		}
	}
	r.Options = append(r.Options, Option{v2 + ".NewStringSlice", func(c *exec.Call) (exec.Value, bool) {
		p, ok := instance(c)
		if ok {
			c.M.MapSet(c.M.State(p), exec.Str("values"), c.Args[0].At(c.Pos))
		}
		return p, ok
	}})
	sortOptions(r.Options)
	for _, path := range []string{v1, v2} {
		for _, typ := range []string{"BoolFlag", "IntFlag", "StringFlag", "StringSliceFlag"} {
			r.Flags = append(r.Flags, FlagType{path + "." + typ, urfaveDefineFlag})
		}
	}
	r.Flags = append(r.Flags, FlagType{v3 + ".FlagBase", urfaveDefineFlag})
	return r
}

func urfaveFlag(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
	name, ok := c.M.Resolve(args[0]).AsString()
	if !ok || c.Type == nil {
		return exec.Value{}, false
	}
	def, _ := c.M.FlagDefault(name)
	if def.X != nil {
		if def, ok = cast(c.M, def, c.Type); !ok {
			def = exec.Value{}
		}
	}
	return c.M.Flag(name, c.Type, def), true
}

func urfaveRun(c *exec.Call, recv exec.Value, _ []exec.Value) (exec.Value, bool) {
	urfaveDefine(c.M, recv, c.Param(0), 0)
	return done(c)
}

// urfaveDefine defines the flags of an application or command and of the
// commands below it.
func urfaveDefine(m *exec.Machine, cmd exec.Value, t types.Type, depth int) {
	if depth > 8 {
		return
	}
	flags, _ := m.FieldOf(cmd, t, "Flags")
	elems, _, _ := m.Elems(m.Resolve(flags))
	for _, e := range elems {
		if i, ok := e.X.(*exec.Iface); ok {
			urfaveDefineFlag(m, i.V, i.Dyn)
		}
	}
	for _, field := range []string{"Commands", "Subcommands"} {
		list, ok := m.FieldOf(cmd, t, field)
		if !ok {
			continue
		}
		elem := elemOf(fieldType(t, field))
		elems, _, _ := m.Elems(m.Resolve(list))
		for _, e := range elems {
			urfaveDefine(m, e, elem, depth+1)
		}
	}
}

func urfaveDefineFlag(m *exec.Machine, flag exec.Value, t types.Type) {
	names, _ := m.FieldOf(flag, t, "Name")
	text, ok := m.Resolve(names).AsString()
	value, has := m.FieldOf(flag, t, "Value")
	if !ok || !has {
		return
	}
	required, _ := m.FieldOf(flag, t, "Required")
	if must, _ := m.Resolve(required).AsBool(); must {
		m.RequireFlag(text)
		return
	}
	if mp := m.State(value); mp != nil {
		if list, isList := mp.Get(exec.Str("values")); isList {
			value = list
		}
	}
	if p, isPtr := m.Resolve(value).X.(*exec.Cell); isPtr {
		value = m.Load(p).At(value.Pos)
	}
	all := strings.Split(text, ",") // v1 lists the short names there too
	aliases, _ := m.FieldOf(flag, t, "Aliases")
	more, _, _ := m.Elems(m.Resolve(aliases))
	for _, a := range more {
		if s, ok := a.AsString(); ok {
			all = append(all, s)
		}
	}
	for _, name := range all {
		m.DefineFlag(strings.TrimSpace(name), value)
	}
	if dst, ok := m.FieldOf(flag, t, "Destination"); ok {
		if cell, ok := m.Resolve(dst).X.(*exec.Cell); ok {
			if d, ok := cast(m, value, cell.Type()); ok {
				m.Store(cell, m.Flag(strings.TrimSpace(all[0]), cell.Type(), d))
			}
		}
	}
}
