package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// Helpers that make, read and choose values: they stand between the text that
// the user wrote and the setting that it reaches.

// helper is a function of values; a generic one is known by its own name.
type helper = func(c *exec.Call) (exec.Value, bool)

// options lists helpers of a package.
func options(path string, fns map[string]helper) []Option {
	names := map[string]int{}
	for n := range fns {
		names[n] = 0
	}
	var out []Option
	for _, n := range sortedKeys(names) {
		out = append(out, Option{path + "." + n, fns[n]})
	}
	return out
}

// pointerTo is &v.
func pointerTo(c *exec.Call) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(p.Elem(), c.Args[0].At(c.Pos)), true
}

// pointedAt is *p, or the fallback or zero value when p is nil.
func pointedAt(c *exec.Call) (exec.Value, bool) {
	if !c.M.NotNil(c.Args[0]) {
		if len(c.Args) > 1 {
			return c.Args[1], true
		}
		return c.M.Zero(c.Type), true
	}
	cell := c.M.Pointee(c.Args[0])
	if cell == nil {
		return exec.Value{}, false
	}
	return c.M.Load(cell), true
}

// pointersTo is a list of pointers to the elements of a list.
func pointersTo(c *exec.Call) (exec.Value, bool) {
	return eachElem(c, func(v exec.Value, t types.Type) (exec.Value, bool) {
		p, ok := t.(*types.Pointer)
		if !ok {
			return exec.Value{}, false
		}
		return c.M.NewPointer(p.Elem(), v), true
	})
}

// pointedList is the list of what the pointers of a list point to.
func pointedList(c *exec.Call) (exec.Value, bool) {
	return eachElem(c, func(v exec.Value, _ types.Type) (exec.Value, bool) {
		cell := c.M.Pointee(v)
		if cell == nil {
			return exec.Value{}, false
		}
		return c.M.Load(cell), true
	})
}

// eachElem makes the list of what f gives for the elements of argument 0.
func eachElem(c *exec.Call, f func(v exec.Value, elem types.Type) (exec.Value, bool)) (exec.Value, bool) {
	list := c.M.Resolve(c.Args[0])
	t, isList := c.Type.Underlying().(*types.Slice)
	elems, complete, ok := c.M.Elems(list)
	if !isList || !ok || !complete {
		return exec.Value{}, false
	}
	out := make([]exec.Value, len(elems))
	for i, e := range elems {
		if out[i], ok = f(c.M.Resolve(e), t.Elem()); !ok {
			return exec.Value{}, false
		}
	}
	return c.M.NewSlice(t.Elem(), out).At(list.Pos), true
}

// standard is a function that one of the standard library does the work of.
func standard(sym string) helper {
	return func(c *exec.Call) (exec.Value, bool) { return c.M.CallSymbol(sym, c.Args, c.Type) }
}

// mustResult is the first argument where the last one, an error, is nil.
func mustResult(c *exec.Call) (exec.Value, bool) {
	if err := c.M.Resolve(c.Args[1]).Strip(); err.Known() && !err.IsNil() {
		if ok, isBool := err.AsBool(); !isBool || !ok {
			c.M.Throw(exec.Str("must"))
		}
	} else if err.Unknown() != nil && c.M.NotNil(err) {
		c.M.Throw(exec.Str("must"))
	}
	return c.Args[0], true
}

// awsRows are the helpers of the two AWS SDKs, which much code uses for its
// own pointers.
func awsRows() []*Row {
	const v1, v2 = "github.com/aws/aws-sdk-go/aws", "github.com/aws/aws-sdk-go-v2/aws"
	covers := Doc{Versions: "v1.55.8", Covers: "pointers and lists of pointers"}
	covers2 := covers
	covers2.Versions = "v1.47.7"
	return []*Row{
		{Name: "aws-sdk-go", Paths: []string{v1}, Doc: covers, Options: options(v1, map[string]helper{
			"Bool": pointerTo, "String": pointerTo, "Int64": pointerTo, "StringSlice": pointersTo,
			"BoolValue": pointedAt, "StringValue": pointedAt, "Int64Value": pointedAt, "StringValueSlice": pointedList,
		})},
		{Name: "aws-sdk-go-v2", Paths: []string{v2}, Doc: covers2, Options: options(v2, map[string]helper{
			"Bool": pointerTo, "String": pointerTo, "Int32": pointerTo, "Int64": pointerTo, "StringSlice": pointersTo,
			"ToBool": pointedAt, "ToString": pointedAt, "ToInt32": pointedAt, "ToStringSlice": pointedList,
		})},
	}
}

// k8sPointers are the pointer helpers of Kubernetes.
func k8sPointers() *Row {
	const path = "k8s.io/utils/ptr"
	return &Row{
		Name: "k8s.io/utils/ptr", Paths: []string{path}, Doc: Doc{Versions: "2023 to 2026", Covers: "pointers"},
		Options: options(path, map[string]helper{"To": pointerTo, "Deref": pointedAt}),
	}
}
