package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// loRow is github.com/samber/lo.
func loRow() *Row {
	const path = "github.com/samber/lo"
	keep := func(want bool, test func(c *exec.Call, e exec.Value, i int) exec.Value) helper {
		return func(c *exec.Call) (exec.Value, bool) {
			list := c.M.Resolve(c.Args[0])
			elems, complete, ok := c.M.Elems(list)
			elem := elemOf(c.Type)
			if !ok || !complete || elem == nil {
				return exec.Value{}, false
			}
			var out []exec.Value
			for i, e := range elems {
				if c.M.Decide(test(c, e, i)) == want {
					out = append(out, e)
				}
			}
			return c.M.NewSlice(elem, out).At(list.Pos), true
		}
	}
	return &Row{
		Name: "lo", Paths: []string{path},
		Doc: Doc{Versions: "v1.38.0 to v1.53.0", Covers: "pointers, choices and lists"},
		Options: options(path, map[string]helper{
			"ToPtr":      pointerTo,
			"FromPtr":    pointedAt,
			"FromPtrOr":  pointedAt,
			"Must":       mustResult,
			"Must1":      mustResult,
			"Contains":   standard("slices.Contains"),
			"ContainsBy": standard("slices.ContainsFunc"),
			"SomeBy":     standard("slices.ContainsFunc"),
			"Empty":      func(c *exec.Call) (exec.Value, bool) { return c.M.Zero(c.Type), true },
			"Ternary": func(c *exec.Call) (exec.Value, bool) {
				if c.M.Decide(c.Args[0]) {
					return c.Args[1], true
				}
				return c.Args[2], true
			},
			"TernaryF": func(c *exec.Call) (exec.Value, bool) {
				if c.M.Decide(c.Args[0]) {
					return c.M.Call(c.Args[1], nil, c.Type), true
				}
				return c.M.Call(c.Args[2], nil, c.Type), true
			},
			"CoalesceOrEmpty": standard("cmp.Or"),
			"Coalesce":        loCoalesce,
			"Uniq":            loUniq,
			"Without":         loWithout,
			"Flatten":         standard("slices.Concat"),
			"FlatMap":         loFlatMap,
			"FilterMap":       loFilterMap,
			"Keys":            loFromMaps(true),
			"Values":          loFromMaps(false),
			"Assign":          loAssign,
			"SliceToMap":      loToMap,
			"Associate":       loToMap,
			"KeyBy":           loKeyBy,
			"ForEach":         loForEach,
			"Map": func(c *exec.Call) (exec.Value, bool) {
				i := -1
				return eachElem(c, func(v exec.Value, t types.Type) (exec.Value, bool) {
					i++
					return c.M.Call(c.Args[1], []exec.Value{v, exec.Int(i)}, t), true
				})
			},
			"Filter": keep(true, func(c *exec.Call, e exec.Value, i int) exec.Value {
				return c.M.Call(c.Args[1], []exec.Value{e, exec.Int(i)}, boolType)
			}),
			"Compact": keep(false, func(c *exec.Call, e exec.Value, _ int) exec.Value {
				return c.M.Equal(e, c.M.Zero(elemOf(c.Type)))
			}),
		}),
	}
}

// elemOf is the element type of a list type.
func elemOf(t types.Type) types.Type {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return s.Elem()
	}
	return nil
}

// knownList returns the elements of argument i when all of them are known.
func knownList(c *exec.Call, i int) ([]exec.Value, bool) {
	elems, complete, ok := c.M.Elems(c.M.Resolve(c.Args[i]))
	return elems, ok && complete
}

// madeOf is the list of a call's result type, at the list that it was made of.
func madeOf(c *exec.Call, elems []exec.Value) (exec.Value, bool) {
	elem := elemOf(c.Type)
	if elem == nil {
		return exec.Value{}, false
	}
	return c.M.NewSlice(elem, elems).At(c.M.Resolve(c.Args[0]).Pos), true
}

// ask calls a function argument; it has one result, or several.
func ask(c *exec.Call, fn exec.Value, args ...exec.Value) exec.Tuple {
	var t types.Type
	if sig := c.M.Signature(c.M.Resolve(fn)); sig != nil {
		switch res := sig.Results(); res.Len() {
		case 0:
		case 1:
			t = res.At(0).Type()
		default:
			t = res
		}
	}
	v := c.M.Call(fn, args, t)
	if tup, ok := v.X.(exec.Tuple); ok {
		return tup
	}
	return exec.Tuple{v}
}

// loCoalesce is the first argument that is not zero.
func loCoalesce(c *exec.Call) (exec.Value, bool) {
	res, isTuple := c.Type.(*types.Tuple)
	elems, ok := knownList(c, 0)
	if !isTuple || res.Len() != 2 || !ok {
		return exec.Value{}, false
	}
	zero := c.M.Zero(res.At(0).Type())
	for _, e := range elems {
		if !c.M.Decide(c.M.Equal(e, zero)) {
			return exec.Value{X: exec.Tuple{e, exec.Bool(true)}}, true
		}
	}
	return exec.Value{X: exec.Tuple{zero, exec.Bool(false)}}, true
}

// among decides whether a value is in a list.
func among(c *exec.Call, list []exec.Value, v exec.Value) bool {
	for _, e := range list {
		if c.M.Decide(c.M.Equal(e, v)) {
			return true
		}
	}
	return false
}

func loUniq(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok {
		return exec.Value{}, false
	}
	var out []exec.Value
	for _, e := range elems {
		if !among(c, out, e) {
			out = append(out, e)
		}
	}
	return madeOf(c, out)
}

func loWithout(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	exclude, ok2 := knownList(c, 1)
	if !ok || !ok2 {
		return exec.Value{}, false
	}
	var out []exec.Value
	for _, e := range elems {
		if !among(c, exclude, e) {
			out = append(out, e)
		}
	}
	return madeOf(c, out)
}

// loFlatMap is the lists that a function makes of the elements, one after the
// other.
func loFlatMap(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok || elemOf(c.Type) == nil {
		return exec.Value{}, false
	}
	out := exec.NilValue()
	for i, e := range elems {
		out = c.M.Append(out, elemOf(c.Type), ask(c, c.Args[1], e, exec.Int(i))[0])
	}
	return out, true
}

func loFilterMap(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok {
		return exec.Value{}, false
	}
	var out []exec.Value
	for i, e := range elems {
		r := ask(c, c.Args[1], e, exec.Int(i))
		if len(r) != 2 {
			return exec.Value{}, false
		}
		if c.M.Decide(r[1]) {
			out = append(out, r[0])
		}
	}
	return madeOf(c, out)
}

// knownMaps calls yield for the entries of the maps of argument 0 when all of
// them are known.
func knownMaps(c *exec.Call, yield func(k, v exec.Value)) bool {
	maps, ok := knownList(c, 0)
	if !ok {
		maps = []exec.Value{c.Args[0]} // Keys and Values had one, up to v1.46.0
	}
	for _, m := range maps {
		m = c.M.Resolve(m)
		mp, isMap := m.X.(*exec.Map)
		if m.IsNil() {
			continue
		}
		if !isMap || mp.Open != nil || mp.More != nil {
			return false
		}
		for k, v := range mp.Entries {
			yield(k, v)
		}
	}
	return true
}

func loFromMaps(keys bool) helper {
	return func(c *exec.Call) (exec.Value, bool) {
		var out []exec.Value
		ok := knownMaps(c, func(k, v exec.Value) {
			if keys {
				v = k
			}
			out = append(out, v)
		})
		if !ok {
			return exec.Value{}, false
		}
		return madeOf(c, out)
	}
}

// loAssign merges maps: the last one wins.
func loAssign(c *exec.Call) (exec.Value, bool) {
	out := exec.NewMap()
	ok := knownMaps(c, func(k, v exec.Value) { c.M.MapSet(out, k, v) })
	return exec.Value{X: out, Pos: c.Pos}, ok
}

func loToMap(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok {
		return exec.Value{}, false
	}
	out := exec.NewMap()
	for _, e := range elems {
		r := ask(c, c.Args[1], e)
		if len(r) != 2 {
			return exec.Value{}, false
		}
		c.M.MapSet(out, r[0], r[1])
	}
	return exec.Value{X: out, Pos: c.Pos}, true
}

func loKeyBy(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok {
		return exec.Value{}, false
	}
	out := exec.NewMap()
	for _, e := range elems {
		c.M.MapSet(out, ask(c, c.Args[1], e)[0], e)
	}
	return exec.Value{X: out, Pos: c.Pos}, true
}

func loForEach(c *exec.Call) (exec.Value, bool) {
	elems, ok := knownList(c, 0)
	if !ok {
		return exec.Value{}, false
	}
	for i, e := range elems {
		ask(c, c.Args[1], e, exec.Int(i))
	}
	return exec.Value{}, true
}
