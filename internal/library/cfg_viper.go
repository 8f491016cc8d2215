package library

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

const viperPath = "github.com/spf13/viper"

// viperRow is github.com/spf13/viper: keys without regard to case, a dot leads
// into a section. A value that was Set wins; what the operator writes comes
// next; the default is that of SetDefault, or of the flag that is bound.
func viperRow() *Row {
	r := &Row{
		Name: "viper", Paths: []string{viperPath},
		Doc: Doc{Versions: "v1.4.0 to v1.21.0", Covers: "settings with their defaults, bound flags, decoding into structs"},
	}
	single := func(m *exec.Machine) exec.Value { return m.Singleton(viperPath) }
	add := func(name string, apply func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool)) {
		r.Options = append(r.Options, bothWays(viperPath, "Viper", name, apply, single)...)
	}
	add("SetDefault", viperStore("default "))
	add("Set", viperStore("set "))
	add("BindPFlag", viperBind)
	add("BindPFlags", viperBindAll)
	add("Sub", viperSub)
	add("IsSet", viperIsSet)
	add("Unmarshal", viperUnmarshal)
	add("UnmarshalKey", viperUnmarshalKey)
	for _, name := range []string{"Get", "GetBool", "GetDuration", "GetInt", "GetString", "GetStringMap", "GetStringMapString", "GetStringSlice"} {
		add(name, viperGet)
	}
	for _, name := range []string{"AddConfigPath", "AutomaticEnv", "BindEnv", "SetConfigFile", "SetConfigName", "SetConfigType", "SetEnvKeyReplacer", "SetEnvPrefix", "ReadInConfig"} {
		add(name, func(c *exec.Call, _ exec.Value, _ []exec.Value) (exec.Value, bool) { return done(c) })
	}
	r.Options = append(r.Options,
		Option{viperPath + ".New", instance},
		Option{viperPath + ".GetViper", func(c *exec.Call) (exec.Value, bool) { return single(c.M), true }})
	return r
}

// viperTable returns what an instance was told and the section that it shows.
func viperTable(m *exec.Machine, recv exec.Value) (mp *exec.Map, section string) {
	for range 8 {
		mp = m.State(recv)
		if mp == nil {
			return nil, ""
		}
		base, isSub := mp.Get(exec.Str("base"))
		if !isSub {
			return mp, section
		}
		name, _ := mp.Get(exec.Str("section"))
		text, _ := name.AsString()
		section = text + "." + section
		recv = base
	}
	return nil, ""
}

func viperStore(kind string) func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	return func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
		mp, section := viperTable(c.M, recv)
		key, ok := c.M.Resolve(args[0]).AsString()
		if mp != nil && ok {
			v := args[1].Strip().At(args[1].Pos).At(c.Pos)
			c.M.MapSet(mp, exec.Str(kind+strings.ToLower(section+key)), v)
		}
		return exec.Value{}, true
	}
}

func viperGet(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	mp, section := viperTable(c.M, recv)
	key, ok := c.M.Resolve(args[0]).AsString()
	if mp == nil || !ok {
		return exec.Value{}, false
	}
	return viperValue(c, mp, section+key, c.Type, nil), true
}

// viperValue is the value of a key; without a default in viper it has the one
// that is given.
func viperValue(c *exec.Call, mp *exec.Map, key string, t types.Type, given *exec.Value) exec.Value {
	low := strings.ToLower(key)
	if v, ok := viperFind(mp, "set ", low); ok {
		if out, ok := cast(c.M, v, t); ok {
			return out
		}
	}
	def, ok := viperFind(mp, "default ", low)
	if !ok {
		def, ok = mp.Get(exec.Str("flag " + low))
	}
	if _, all := mp.Get(exec.Str("flags")); !ok && all {
		def, ok = c.M.FlagDefault(key)
	}
	if !ok && given != nil {
		def = *given
	}
	return settingOf(c, t, "setting "+low, "setting "+key, def)
}

// viperIsSet is whether a key has a value: one that was set, a default, or what
// the operator writes.
func viperIsSet(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	mp, section := viperTable(c.M, recv)
	key, ok := c.M.Resolve(args[0]).AsString()
	if mp == nil || !ok {
		return exec.Value{}, false
	}
	low := strings.ToLower(section + key)
	_, set := viperFind(mp, "set ", low)
	_, def := viperFind(mp, "default ", low)
	if set || def {
		return exec.Bool(true), true
	}
	no := exec.Bool(false)
	return c.M.NewConfig(boolType, "is set "+low, "setting "+section+key, &no), true
}

// viperFind looks a key up, and in the sections above it.
func viperFind(mp *exec.Map, kind, key string) (exec.Value, bool) {
	if v, ok := mp.Get(exec.Str(kind + key)); ok {
		return v, true
	}
	for i := strings.LastIndexByte(key, '.'); i > 0; i = strings.LastIndexByte(key[:i], '.') {
		v, ok := mp.Get(exec.Str(kind + key[:i]))
		if !ok {
			continue
		}
		for _, part := range strings.Split(key[i+1:], ".") {
			section, isMap := v.Strip().X.(*exec.Map)
			if !isMap {
				return exec.Value{}, false
			}
			if v, ok = section.Get(exec.Str(part)); !ok {
				return exec.Value{}, false
			}
		}
		return v, true
	}
	return exec.Value{}, false
}

func viperBind(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	mp, section := viperTable(c.M, recv)
	key, ok := c.M.Resolve(args[0]).AsString()
	if mp != nil && ok {
		if def, ok := flagBehind(c.M, args[1]); ok {
			c.M.MapSet(mp, exec.Str("flag "+strings.ToLower(section+key)), def)
		}
	}
	return done(c)
}

// viperBindAll binds every flag under its own name.
func viperBindAll(c *exec.Call, recv exec.Value, _ []exec.Value) (exec.Value, bool) {
	if mp, _ := viperTable(c.M, recv); mp != nil {
		c.M.MapSet(mp, exec.Str("flags"), exec.Bool(true))
	}
	return done(c)
}

func viperSub(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	key, ok := c.M.Resolve(args[0]).AsString()
	sub, isPtr := instance(c)
	if !ok || !isPtr {
		return exec.Value{}, false
	}
	mp := c.M.State(sub)
	c.M.MapSet(mp, exec.Str("base"), recv)
	c.M.MapSet(mp, exec.Str("section"), exec.Str(key))
	return sub, true
}

func viperUnmarshal(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	return viperDecode(c, recv, "", args[0])
}

func viperUnmarshalKey(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool) {
	key, ok := c.M.Resolve(args[0]).AsString()
	if !ok {
		return exec.Value{}, false
	}
	return viperDecode(c, recv, key+".", args[1])
}

// viperDecode fills a structure as mapstructure does.
func viperDecode(c *exec.Call, recv exec.Value, prefix string, into exec.Value) (exec.Value, bool) {
	mp, section := viperTable(c.M, recv)
	cell, ok := c.M.Resolve(into).Strip().X.(*exec.Cell)
	if mp == nil || !ok {
		return exec.Value{}, false
	}
	c.M.Leaves(cell, func(l exec.Leaf) exec.Value {
		key := strings.TrimSuffix(section+prefix+tagPath(&l, "mapstructure"), ".")
		return viperValue(c, mp, key, l.Type, l.Given())
	})
	return done(c)
}

// tagPath is the path of a field in a configuration file: the names that the
// tags give, or those of the fields.
func tagPath(l *exec.Leaf, key string) string {
	var parts []string
	for i, f := range l.Path {
		text, _ := tag(l.Tags[i], key)
		name, opts, _ := strings.Cut(text, ",")
		if strings.Contains(opts, "squash") || name == "" && f.Embedded() && key != "mapstructure" {
			continue
		}
		if name == "" {
			name = f.Name()
		}
		parts = append(parts, name)
	}
	return strings.Join(parts, ".")
}
