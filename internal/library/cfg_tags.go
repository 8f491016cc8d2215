package library

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// tagged is a way of filling a structure whose fields carry their defaults in
// their tags.
type tagged struct {
	def    string // key of the default
	option string // of a tag that holds several things: the option, as in `env:"X,default=*"`
	name   string // key of the setting's name
	last   bool   // the option runs to the end of the tag
	sep    string // key of the separator between the elements of a list
	by     string // separates elements when the tag says nothing; "," when empty
	prefix string // key of what precedes the names below a structure
	note   string // what a setting is called in messages: "environment variable ", "flag --"
	fixed  bool   // the default is the value: nobody else sets it
	unset  bool   // without a default, the setting is unset to begin with
	must   string // key that says that the setting has to be given
	json   bool   // a list is written in JSON
}

// fill sets every field of the structure that argument i points to.
func (t tagged) fill(c *exec.Call, i int) (exec.Value, bool) {
	cell := pointee(c, i)
	if cell == nil {
		return exec.Value{}, false
	}
	t.into(c, cell)
	return done(c)
}

func (t tagged) into(c *exec.Call, cell *exec.Cell) {
	c.M.Leaves(cell, func(l exec.Leaf) exec.Value {
		if len(l.Path) == 0 {
			return exec.Value{}
		}
		f, tags := l.Path[len(l.Path)-1], l.Tags[len(l.Tags)-1]
		def, ok := t.deflt(c.M, tags, l.Type)
		if ok {
			def = def.At(c.M.Own(f))
		}
		if t.fixed {
			if ok && l.Given() == nil {
				return def
			}
			return exec.Value{}
		}
		if !ok {
			if g := l.Given(); g != nil {
				def = *g
			} else if t.required(tags) {
				return c.M.NewConfig(l.Type, c.Sym+" "+l.Name(), t.noteOf(&l), nil)
			} else if t.unset {
				def = c.M.Zero(l.Type).At(c.M.Own(f))
			} else {
				return c.M.NewUnset(l.Type, c.Sym+" "+l.Name(), t.noteOf(&l))
			}
		}
		return c.M.NewConfig(l.Type, c.Sym+" "+l.Name(), t.noteOf(&l), &def).At(def.Pos)
	})
}

// deflt is the default that a tag gives.
func (t tagged) deflt(m *exec.Machine, tags string, typ types.Type) (exec.Value, bool) {
	text, ok := tag(tags, t.def)
	if !ok {
		return exec.Value{}, false
	}
	if t.option != "" {
		// The default is the last option or ends at a comma; a bracketed
		// list keeps its commas.
		rest, has := t.optionOf(text)
		if !has {
			return exec.Value{}, false
		}
		if inner, isList := strings.CutPrefix(rest, "["); isList {
			rest, _, _ = strings.Cut(inner, "]")
		} else if !t.last {
			rest, _, _ = strings.Cut(rest, ",")
		}
		text = rest
	}
	sep := t.by
	if s, ok := tag(tags, t.sep); ok && t.sep != "" {
		sep = s
	}
	if sep == "" {
		sep = ","
	}
	if _, isList := typ.Underlying().(*types.Slice); isList && t.json {
		texts, ok := jsonTexts(text)
		return textList(m, typ, texts), ok && isText(elemOf(typ))
	}
	return parsed(m, text, sep, typ)
}

// optionOf returns what follows the option in a tag, with spaces in front of it
// as some write it.
func (t tagged) optionOf(text string) (string, bool) {
	for {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(text, " "), t.option); ok && rest != "" && (rest[0] == '=' || rest[0] == ':') {
			return rest[1:], true
		}
		_, rest, ok := strings.Cut(text, ",")
		if !ok {
			return "", false
		}
		text = rest
	}
}

// required reports whether the tags of a field say that it has to be given.
func (t tagged) required(tags string) bool {
	if v, ok := tag(tags, t.must); ok && t.must != "" && v != "false" {
		return true
	}
	if !t.unset {
		return false
	}
	text, _ := tag(tags, t.name)
	for _, o := range strings.Split(text, ",")[1:] {
		if o = strings.TrimSpace(o); strings.EqualFold(o, "required") || o == "notEmpty" {
			return true
		}
	}
	return false
}

func (t tagged) noteOf(l *exec.Leaf) string {
	prefix := ""
	if t.prefix != "" {
		for _, tags := range l.Tags {
			p, _ := tag(tags, t.prefix)
			prefix += p
		}
	}
	text, _ := tag(l.Tags[len(l.Tags)-1], t.name)
	name, _, _ := strings.Cut(text, ",")
	if name == "" || t.name == "" {
		return l.Name()
	}
	return t.note + prefix + name
}

// taggedRow is a library whose functions fill the structure that argument i
// points to.
func taggedRow(name, path, versions string, t tagged, args map[string]int) *Row {
	r := &Row{Name: name, Paths: []string{path}, Doc: Doc{Versions: versions, Covers: "structures with their defaults in tags"}, Tagged: t.deflt}
	for _, fn := range sortedKeys(args) {
		i := args[fn]
		r.Options = append(r.Options, Option{path + "." + fn, func(c *exec.Call) (exec.Value, bool) { return t.fill(c, i) }})
	}
	return r
}

func sortedKeys(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

const envNote = "environment variable "

// envconfigRow is github.com/kelseyhightower/envconfig.
func envconfigRow() *Row {
	return taggedRow("envconfig", "github.com/kelseyhightower/envconfig", "v1.4.0",
		tagged{def: "default", name: "envconfig", must: "required", note: envNote, unset: true},
		map[string]int{"Process": 1, "MustProcess": 1})
}

// caarlosEnv is github.com/caarlos0/env in its major versions.
func caarlosEnv() *Row {
	t := tagged{def: "envDefault", name: "env", sep: "envSeparator", prefix: "envPrefix", note: envNote, unset: true}
	r := &Row{Name: "caarlos0/env", Tagged: t.deflt, Doc: Doc{Versions: "v6.0.0 to v11.4.2", Covers: "structures with their defaults in tags"}}
	into := func(c *exec.Call) (exec.Value, bool) { return t.fill(c, 0) }
	for _, v := range []string{"v6", "v7", "v8", "v9", "v10", "v11"} {
		path := "github.com/caarlos0/env/" + v
		r.Paths = append(r.Paths, path)
		r.Options = append(r.Options, Option{path + ".Parse", into})
		if v != "v6" && v != "v7" {
			r.Options = append(r.Options, Option{path + ".ParseWithOptions", into})
		}
	}
	const latest = "github.com/caarlos0/env/v11"
	r.Options = append(r.Options,
		Option{latest + ".ParseAs", t.made},
		Option{latest + ".ParseAsWithOptions", t.made},
		Option{latest + ".Must", mustResult})
	return r
}

// made is a function that returns a filled structure and an error.
func (t tagged) made(c *exec.Call) (exec.Value, bool) {
	res, ok := c.Type.(*types.Tuple)
	if !ok || res.Len() != 2 {
		return exec.Value{}, false
	}
	typ := res.At(0).Type()
	cell := exec.NewCell(typ, c.M.Zero(typ))
	t.into(c, cell)
	err := c.M.NewUnknown(exec.Circumstance, res.At(1).Type(), c.Sym+" error")
	return exec.Value{X: exec.Tuple{c.M.Load(cell), err}}, true
}

// cleanenvRow is github.com/ilyakaznacheev/cleanenv.
func cleanenvRow() *Row {
	return taggedRow("cleanenv", "github.com/ilyakaznacheev/cleanenv", "v1.2.0 to v1.5.0",
		tagged{def: "env-default", name: "env", sep: "env-separator", must: "env-required", prefix: "env-prefix", note: envNote},
		map[string]int{"ReadConfig": 1, "ReadEnv": 0})
}

// sethvargoRow is github.com/sethvargo/go-envconfig.
func sethvargoRow() *Row {
	const path = "github.com/sethvargo/go-envconfig"
	t := tagged{def: "env", option: "default", last: true, name: "env", note: envNote, unset: true}
	r := taggedRow("go-envconfig", path, "v1.0.0 to v1.4.3", t, map[string]int{"Process": 1})
	r.Options = append(r.Options, Option{path + ".MustProcess", func(c *exec.Call) (exec.Value, bool) {
		if cell := pointee(c, 1); cell != nil {
			t.into(c, cell)
		}
		return c.Args[1], true
	}})
	return r
}

// defaultsRow is github.com/creasty/defaults: zero fields get their defaults.
func defaultsRow() *Row {
	return taggedRow("creasty/defaults", "github.com/creasty/defaults", "v1.5.0 to v1.8.0",
		tagged{def: "default", json: true, fixed: true}, map[string]int{"Set": 0, "MustSet": 0})
}

// goZeroConfRow is the configuration of github.com/zeromicro/go-zero.
func goZeroConfRow() *Row {
	return taggedRow("go-zero/conf", "github.com/zeromicro/go-zero/core/conf", "v1.5.0 to v1.9.0",
		tagged{def: "json", option: "default", name: "json", note: "setting "},
		map[string]int{"Load": 1, "MustLoad": 1})
}
