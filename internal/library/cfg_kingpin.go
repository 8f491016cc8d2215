package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// kingpinRow is github.com/alecthomas/kingpin: a flag is built step by step;
// the last step says its type.
func kingpinRow() *Row {
	const path = "github.com/alecthomas/kingpin/v2"
	r := &Row{
		Name: "kingpin", Paths: []string{path},
		Doc: Doc{Versions: "v2.4.0", Covers: "flags with their defaults"},
	}
	flag := func(c *exec.Call, _ exec.Value, args []exec.Value) (exec.Value, bool) {
		p, ok := instance(c)
		if mp := kingpinTable(c.M, p); ok && mp != nil {
			c.M.MapSet(mp, exec.Str("name"), args[0])
		}
		return p, ok
	}
	r.Options = append(r.Options,
		Option{path + ".Flag", func(c *exec.Call) (exec.Value, bool) { return flag(c, exec.Value{}, c.Args) }},
		method(path, "flagGroup", "Flag", flag),
		method(path, "FlagClause", "Default", func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
			if mp := kingpinTable(c.M, recv); mp != nil {
				v := args[0]
				if elems, _, _ := c.M.Elems(c.M.Resolve(v)); len(elems) > 0 {
					v = v.At(elems[0].Pos)
				}
				c.M.MapSet(mp, exec.Str("default"), v)
			}
			return recv, true
		}))
	for _, step := range []string{"Envar", "Help", "Hidden", "NoEnvar", "OverrideDefaultFromEnvar", "PlaceHolder", "Short"} {
		r.Options = append(r.Options, method(path, "FlagClause", step, func(c *exec.Call, recv exec.Value, _ []exec.Value) (exec.Value, bool) {
			return recv, true
		}))
	}
	r.Options = append(r.Options,
		method(path, "FlagClause", "Bool", kingpinValue),
		method(path, "FlagClause", "Required", func(c *exec.Call, recv exec.Value, _ []exec.Value) (exec.Value, bool) {
			if mp := kingpinTable(c.M, recv); mp != nil {
				c.M.MapSet(mp, exec.Str("required"), exec.Bool(true))
			}
			return recv, true
		}))
	for _, last := range []string{"Int", "String", "Strings"} {
		r.Options = append(r.Options, method(path, "parserMixin", last, kingpinValue))
	}
	for _, last := range []string{"BoolVar", "StringVar", "StringsVar"} {
		r.Options = append(r.Options, method(path, "parserMixin", last, kingpinVar))
	}
	sortOptions(r.Options)
	return r
}

// kingpinTable is what a flag was told so far. Steps and last steps see
// different parts of the flag; the parser in it stands for both.
func kingpinTable(m *exec.Machine, flag exec.Value) *exec.Map {
	if c, ok := m.Resolve(flag).X.(*exec.Cell); ok {
		if inner := m.Field(c, "parserMixin"); inner != nil {
			return m.State(exec.Value{X: inner})
		}
	}
	return m.State(flag)
}

func kingpinFlag(c *exec.Call, recv exec.Value, t types.Type) (exec.Value, bool) {
	mp := kingpinTable(c.M, recv)
	if mp == nil || mp.More != nil {
		return exec.Value{}, false
	}
	name, _ := mp.Get(exec.Str("name"))
	text, ok := name.AsString()
	if !ok {
		return exec.Value{}, false
	}
	def, has := mp.Get(exec.Str("default"))
	_, required := mp.Get(exec.Str("required"))
	switch {
	case required:
		def = exec.Value{}
	case !has:
		def = c.M.Zero(t).At(c.Pos)
	default:
		if _, isList := t.Underlying().(*types.Slice); !isList {
			elems, _, _ := c.M.Elems(c.M.Resolve(def))
			if len(elems) == 0 {
				return exec.Value{}, false
			}
			def = elems[0].At(def.Pos)
		}
		if def, ok = cast(c.M, def, t); !ok {
			def = exec.Value{}
		}
	}
	return c.M.Flag(text, t, def), true
}

func kingpinValue(c *exec.Call, recv exec.Value, _ []exec.Value) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	v, ok := kingpinFlag(c, recv, p.Elem())
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(p.Elem(), v), true
}

func kingpinVar(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	cell, ok := c.M.Resolve(args[0]).X.(*exec.Cell)
	if !ok {
		return exec.Value{}, false
	}
	v, ok := kingpinFlag(c, recv, cell.Type())
	if !ok {
		return exec.Value{}, false
	}
	c.M.Store(cell, v)
	return exec.Value{}, true
}
