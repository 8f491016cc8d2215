package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// koanfRow is github.com/knadh/koanf: a map or a structure that is loaded
// gives the defaults, files and the environment come on top.
func koanfRow() *Row {
	const path, confmap, structs = "github.com/knadh/koanf/v2", "github.com/knadh/koanf/providers/confmap", "github.com/knadh/koanf/providers/structs"
	r := &Row{
		Name: "koanf", Paths: []string{path, confmap, structs},
		Doc: Doc{Versions: "v2.0.0 to v2.4.1", Covers: "settings with the defaults of maps and structures"},
		Options: []Option{
			{path + ".New", instance},
			{confmap + ".Provider", func(c *exec.Call) (exec.Value, bool) {
				p, ok := instance(c)
				mp, isMap := c.M.Resolve(c.Args[0]).X.(*exec.Map)
				if !ok || !isMap {
					return exec.Value{}, false
				}
				for k, v := range mp.Entries {
					c.M.MapSet(c.M.State(p), k, v)
				}
				return p, true
			}},
			{structs + ".Provider", koanfStruct},
		},
	}
	r.Options = append(r.Options, method(path, "Koanf", "Load", func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
		into, from := c.M.State(recv), c.M.State(args[0])
		if into == nil {
			return exec.Value{}, false
		}
		if from != nil && from.More == nil {
			for k, v := range from.Entries {
				c.M.MapSet(into, k, v)
			}
		}
		return done(c)
	}))
	for _, name := range []string{"Bool", "Get", "Int", "String", "Strings"} {
		r.Options = append(r.Options, method(path, "Koanf", name, func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
			key, def, ok := koanfFind(c, recv, args)
			if !ok {
				return exec.Value{}, false
			}
			return settingOf(c, c.Type, "setting "+key, "setting "+key, def), true
		}))
	}
	r.Options = append(r.Options, method(path, "Koanf", "Exists", func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
		key, def, ok := koanfFind(c, recv, args)
		if !ok || def.X != nil {
			return exec.Bool(true), ok // Have: a default, or a key that nobody knows
		}
		unset := exec.Bool(false)
		return c.M.NewConfig(boolType, "setting "+key+" exists", "setting "+key, &unset), true
	}))
	for _, name := range []string{"Unmarshal", "UnmarshalWithConf"} {
		r.Options = append(r.Options, method(path, "Koanf", name, koanfDecode))
	}
	return r
}

// koanfFind is the key that a method reads, and the default that the program
// loaded for it: none in an instance that was filled out of sight.
func koanfFind(c *exec.Call, recv exec.Value, args []exec.Value) (key string, def exec.Value, ok bool) {
	key, ok = c.M.Resolve(args[0]).AsString()
	if mp := c.M.State(recv); ok && mp != nil {
		def, _ = viperFind(mp, "", key)
	}
	return key, def, ok
}

// koanfStruct is a provider whose settings are the fields of a structure.
func koanfStruct(c *exec.Call) (exec.Value, bool) {
	p, ok := instance(c)
	key, isText := textArg(c, 1)
	i, isIface := c.M.Resolve(c.Args[0]).X.(*exec.Iface)
	if !ok || !isText || !isIface || i.Dyn == nil {
		return exec.Value{}, false
	}
	from, isCell := i.V.X.(*exec.Cell)
	if !isCell {
		from = exec.NewCell(i.Dyn, i.V)
	}
	c.M.Leaves(from, func(l exec.Leaf) exec.Value {
		if g := l.Given(); g != nil {
			c.M.MapSet(c.M.State(p), exec.Str(tagPath(&l, key)), *g)
		}
		return exec.Value{}
	})
	return p, true
}

func koanfDecode(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	mp := c.M.State(recv)
	section, ok := c.M.Resolve(args[0]).AsString()
	cell, isCell := c.M.Resolve(args[1]).Strip().X.(*exec.Cell)
	if mp == nil || !ok || !isCell {
		return exec.Value{}, false
	}
	c.M.Leaves(cell, func(l exec.Leaf) exec.Value {
		key := strings.Trim(section+"."+tagPath(&l, "koanf"), ".")
		def, found := viperFind(mp, "", key)
		if !found {
			if g := l.Given(); g != nil {
				def = *g
			}
		}
		return settingOf(c, l.Type, "setting "+key, "setting "+key, def)
	})
	return done(c)
}
