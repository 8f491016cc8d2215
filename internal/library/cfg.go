package library

import (
	"encoding/json"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// Rows named cfg_* are libraries that bring configuration into a program. They
// make no policy; their functions give settings their defaults. What nobody
// declared a default for has none, except in the environment, where a variable
// is unset to begin with.

var boolType = types.Typ[types.Bool]

// settingOf is configuration of the program with a default, converted to the
// type that it is asked for; def without a payload is none.
func settingOf(c *exec.Call, t types.Type, expr, note string, def exec.Value) exec.Value {
	if def.X != nil {
		if d, ok := cast(c.M, def, t); ok {
			return c.M.NewConfig(t, expr, note, &d).At(d.Pos)
		}
	}
	return c.M.NewUnset(t, expr, note).At(c.Pos)
}

// cast converts a value as configuration libraries do: a text is split into a
// list or parsed.
func cast(m *exec.Machine, v exec.Value, t types.Type) (exec.Value, bool) {
	pos := v.Pos
	v = m.Resolve(v).Strip()
	if c, ok := v.X.(*exec.Cell); ok {
		v = m.Load(c).Strip()
	}
	v = v.At(pos)
	if u := v.Unknown(); u != nil {
		if u.Default == nil {
			return exec.Value{}, false
		}
		return cast(m, u.Default.At(pos), t)
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return v, true
	case *types.Slice:
		if text, ok := v.AsString(); ok {
			return textList(m, t, strings.Fields(strings.ReplaceAll(text, ",", " "))).At(pos), true
		}
		elems, complete, ok := m.Elems(v)
		if !ok || !complete {
			return exec.Value{}, false
		}
		if v.IsNil() {
			return v, true
		}
		out := make([]exec.Value, len(elems))
		for i, e := range elems {
			if out[i], ok = cast(m, e, u.Elem()); !ok {
				return exec.Value{}, false
			}
		}
		return m.NewSlice(u.Elem(), out).At(pos), true
	case *types.Basic:
		text, isText := v.AsString()
		switch info := u.Info(); {
		case info&types.IsString != 0:
			return v, isText
		case info&types.IsBoolean != 0:
			if _, ok := v.AsBool(); ok {
				return v, true
			}
			b, err := strconv.ParseBool(text)
			return exec.Bool(b).At(pos), isText && err == nil
		case info&types.IsInteger != 0:
			if _, ok := v.AsInt(); ok {
				return v, true
			}
			n, err := strconv.Atoi(text)
			return exec.Int(n).At(pos), isText && err == nil
		}
	case *types.Map:
		_, ok := v.X.(*exec.Map)
		return v, ok
	}
	return exec.Value{}, false
}

// textList is a list of texts of type t.
func textList(m *exec.Machine, t types.Type, texts []string) exec.Value {
	elems := make([]exec.Value, len(texts))
	for i, s := range texts {
		elems[i] = exec.Str(s)
	}
	return m.NewSlice(t.Underlying().(*types.Slice).Elem(), elems)
}

// parsed is the value that a text in a struct tag or a flag's default has for
// a field of type t.
func parsed(m *exec.Machine, text, sep string, t types.Type) (exec.Value, bool) {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		if !isText(u.Elem()) {
			return exec.Value{}, false
		}
		parts, ok := jsonTexts(text)
		if text != "" && !ok {
			parts = strings.Split(text, sep)
		}
		return textList(m, t, parts), true
	case *types.Pointer:
		v, ok := parsed(m, text, sep, u.Elem())
		if !ok {
			return exec.Value{}, false
		}
		return m.NewPointer(u.Elem(), v), true
	}
	return cast(m, exec.Str(text), t)
}

// jsonTexts returns the texts of a list that is written in JSON.
func jsonTexts(text string) (texts []string, ok bool) {
	ok = strings.HasPrefix(text, "[") && json.Unmarshal([]byte(text), &texts) == nil
	return texts, ok
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// done is the result of a function that may fail in ways that do not matter:
// nothing, or an error that may or may not be there.
func done(c *exec.Call) (exec.Value, bool) {
	if c.Type == nil {
		return exec.Value{}, true
	}
	if _, isTuple := c.Type.(*types.Tuple); isTuple {
		return exec.Value{}, false
	}
	return c.M.NewUnknown(exec.Circumstance, c.Type, c.Sym+" result@"+strconv.Itoa(int(c.Pos))), true
}

// textArg is argument i as text.
func textArg(c *exec.Call, i int) (string, bool) {
	if i >= len(c.Args) {
		return "", false
	}
	return c.M.Resolve(c.Args[i]).Strip().AsString()
}

// pointee is the variable that argument i points to.
func pointee(c *exec.Call, i int) *exec.Cell {
	if i >= len(c.Args) {
		return nil
	}
	cell, _ := c.M.Resolve(c.Args[i]).Strip().X.(*exec.Cell)
	return cell
}

// tag returns the value of the first key that a struct tag has.
func tag(tags string, keys ...string) (string, bool) {
	for _, k := range keys {
		if v, ok := reflect.StructTag(tags).Lookup(k); ok {
			return v, true
		}
	}
	return "", false
}

// bothWays lists a function of a package under its own symbol and, with the
// receiver in front, that of a method of typ.
func bothWays(path, typ, name string, apply func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool), single func(m *exec.Machine) exec.Value) []Option {
	return []Option{
		{path + "." + name, func(c *exec.Call) (exec.Value, bool) { return apply(c, single(c.M), c.Args) }},
		method(path, typ, name, apply),
	}
}

// method lists a method of a pointer type.
func method(path, typ, name string, apply func(c *exec.Call, recv exec.Value, args []exec.Value) (exec.Value, bool)) Option {
	return Option{"(*" + path + "." + typ + ")." + name, func(c *exec.Call) (exec.Value, bool) {
		return apply(c, c.Args[0], c.Args[1:])
	}}
}

// sortOptions puts options in the order of their symbols.
func sortOptions(list []Option) {
	slices.SortFunc(list, func(a, b Option) int { return strings.Compare(a.Sym, b.Sym) })
}

// instance returns a new instance of a library's type: the target of the
// call's first result.
func instance(c *exec.Call) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(p.Elem(), c.M.Zero(p.Elem())).At(c.Pos), true
}

// settles reports whether a row only gives settings their values: importing
// the library says nothing about policies.
func (r *Row) settles() bool {
	return len(r.Options) > 0 && len(r.Entries)+len(r.Literals)+len(r.Context)+len(r.Types)+len(r.Responses)+len(r.Uses) == 0
}

// configuration lists the libraries that bring settings into a program.
func configuration() []*Row {
	rows := []*Row{
		pflagRow(),
		cobraRow(),
		viperRow(),
		envconfigRow(),
		caarlosEnv(),
		cleanenvRow(),
		sethvargoRow(),
		defaultsRow(),
		goZeroConfRow(),
		urfaveRow(),
		kingpinRow(),
		koanfRow(),
		loRow(),
	}
	rows = append(rows, awsRows()...)
	return append(rows, k8sPointers())
}
