package exec_test

import (
	"fmt"
	"go/types"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
)

// directForms is the part of the source of the direct tests with ways of values
// through lists, text, branches, structures and calls.
const directForms = `
func sliceOf() string          { l := []string{"a", "b", "c"}; return strings.Join(l[1:], "") }
func repeated() string         { return strings.Join(slices.Repeat([]string{"a", "b"}, 2), "") }
func replaced() string         { return strings.Join(slices.Replace([]string{"a", "b", "c"}, 0, 2, "x"), "") }
func inserted() string         { return strings.Join(slices.Insert([]string{"a", "c"}, 1, "b"), "") }
func deleted() string          { return strings.Join(slices.Delete([]string{"a", "b", "c"}, 0, 2), "") }
func clipped() string          { a := []string{"a", "b"}; b := slices.Clip(a[:1]); b = append(b, "z"); return a[1] + b[1] }
func grown() int               { return len(slices.Grow([]string{"a"}, 10)) }
func compacted() string        { return strings.Join(slices.CompactFunc([]string{"a", "A", "b"}, strings.EqualFold), "") }
func equalFunc() bool          { return slices.EqualFunc([]string{"a"}, []string{"A"}, strings.EqualFold) }
func mapEqual() bool           { return maps.EqualFunc(map[string]int{"a": 1}, map[string]int{"a": 2}, func(x, y int) bool { return x+1 == y }) }
func keysOf() string           { return strings.Join(slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})), "") }
func byIndex() string          { return [...]string{2: "c", 0: "a"}[mode(2)] }
func shadowed() string         { s := "out"; if s := "in"; s != "" { _ = s }; return s }
func swapped() string          { a, b := "a", "b"; a, b = b, a; return a + b }
func bare() (s string, n int)  { s, n = "bare", 1; return }
func deferredList() (l []string) { defer func() { l = append(l, "last") }(); return []string{"first"} }
func chosen() string           { return cmp.Or("", "second", "third") }
func decodedText() string {
	o := struct{ Kept, New string }{Kept: "kept"}
	json.Unmarshal([]byte("{\"new\": \"new\"}"), &o)
	return o.Kept + o.New
}
func copiedBuilder() string    { b := chain{}.add("a"); b.add("lost"); return strings.Join(b.add("b").list, "") }
func embeddedCall() string     { return describe(outer{inner{"x"}}) }
func onceOnly() int            { n := 0; f := sync.OnceFunc(func() { n++ }); f(); f(); return n }
func fallsThrough() string {
	s := ""
	switch mode(1) {
	case 1:
		s += "a"
		fallthrough
	case 2:
		s += "b"
	default:
		s += "c"
	}
	return s
}

func register(fs *flag.FlagSet) {
	fs.Func("other", "", func(string) error { return nil })
	fs.StringVar(&fromFlag1, "one", "shipped", "")
	fs.StringVar(&fromFlag2, "two", "first", "")
}
func registerTwo(fs *flag.FlagSet) { fs.StringVar(&fromFlag2, "again", "second", "") }
func one() string              { return fromFlag1 }
func two() string              { return fromFlag2 }

var fromFlag1, fromFlag2 string

type mode int

const (
	off mode = iota
	on
)

func enumerated(m mode) bool   { if m == on { return true }; return false }
func counted(n int) bool       { if n == 3 { return true }; return false }
func streamed(next func() (string, bool)) string {
	s := "none"
	for {
		x, ok := next()
		if !ok {
			return s
		}
		s = "some"
		_ = x
	}
}
func received(c chan string) string {
	s := "none"
	for range c {
		s = "some"
	}
	return s
}
func firstEmpty(l []string) string {
	for _, x := range l {
		if x == "" {
			return "empty"
		}
	}
	return ""
}

func viaSlice() string         { l := []string{"a", "b"}; return append(l[:1], "slice")[1] } // pos:slice
func viaInsert() string        { return slices.Insert([]string{"a"}, 0, "insert")[0] } // pos:insert
func viaConcatLists() string   { return slices.Concat([]string{"x"}, []string{"concat"})[1] } // pos:concat
func viaRepeat() string        { return slices.Repeat([]string{"repeat"}, 3)[2] } // pos:repeat
func viaKeys() string          { return slices.Collect(maps.Keys(map[string]bool{"keys": true}))[0] } // pos:keys
func viaArrayOf() string       { return [...]string{on: "arrayOf"}[on] } // pos:arrayOf
func viaStructMap() string     { return map[string]options{"k": {Origins: []string{"structMap"}}}["k"].Origins[0] } // pos:structMap
func viaNamed() string         { s, _ := named(); return s }
func named() (s string, err error) {
	s = "named" // pos:named
	return
}
func viaDefer() string         { l := deferredTo("deferred"); return l[0] } // pos:deferred
func deferredTo(s string) (l []string) { defer func() { l = append(l, s) }(); return nil }
func viaFields() string        { return strings.Fields("fields b")[0] } // pos:strings.Fields
func viaSplitAll() string      { l := append([]string(nil), strings.Split("x,y", ",")...); return l[1] } // pos:strings.Split
func viaBranch() string {
	s := "else"
	if len(list) == 2 {
		s = "branch" // pos:branch
	}
	return s
}
func viaJSON() string {
	var o struct{ Origins []string }
	json.Unmarshal([]byte("{\"origins\": [\"json\"]}"), &o) // pos:{
	return o.Origins[0]
}
func viaDefaultKept() string {
	o := struct{ Origins, Other []string }{Origins: []string{"keptDefault"}} // pos:keptDefault
	json.Unmarshal([]byte("{\"other\": [\"json\"]}"), &o)
	return o.Origins[0]
}
func viaOnce() string          { return sync.OnceValue(func() string { return "once" })() } // pos:once
func viaGeneric() string       { return convert[text]("generic") } // pos:generic
func viaInterface() string     { return describe(outer{inner{"interface"}}) } // pos:interface
func viaPointerField() string {
	o := &options{}
	p := &o.Origins
	*p = []string{"pointerField"} // pos:pointerField
	return o.Origins[0]
}
func viaAnonymous() string     { for _, c := range []struct{ l []string }{{[]string{"anonymous"}}} { return c.l[0] }; return "" } // pos:anonymous
func viaMethodValue() string   { f := (&options{Origins: []string{"methodValue"}}).head; return f() } // pos:methodValue

type text string

func convert[T ~string](s T) string { return string(s) }

type chain struct{ list []string }

func (c chain) add(s string) chain { c.list = append(c.list[:len(c.list):len(c.list)], s); return c }

type describer interface{ describe() string }

type inner struct{ s string }

func (i inner) describe() string { return i.s }

type outer struct{ describer }

func describe(d describer) string { return d.describe() }
`

// TestChoices looks at what a path rests on: a constant of an enumeration is a
// choice that can be named, a number is not, and that a stream or an element is
// empty nothing shows.
func TestChoices(t *testing.T) {
	prog, m := direct(t)
	for name, want := range map[string]string{
		"enumerated": "false[] true[parameter is on] ",
		"counted":    "false[] true[]? ",
		"streamed":   `"some"[ ] "none"[]? "some"[  ] `,
		"received":   `"some"[] "none"[]? "some"[]? `,
		"firstEmpty": `""[] ""[]? "empty"[]? `,
	} {
		ref := prog.Ref(prog.SSA().Func(name))
		arg := m.NewConfig(ref.Sig.Params().At(0).Type(), "p", exec.Parameter(""), nil)
		if _, isFunc := arg.Unknown().Typ.Underlying().(*types.Signature); !isFunc {
			arg.Unknown().Note = "parameter"
		}
		vals, paths := call(prog, m, name, arg)
		got := ""
		for i, v := range vals[:min(len(vals), 3)] {
			says := ""
			for j, c := range paths[i].Conds {
				if j > 0 {
					says += " "
				}
				says += c.Says()
			}
			got += fmt.Sprintf("%v[%s]", v, says)
			if paths[i].Maybe {
				got += "?"
			}
			got += " "
		}
		if got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// TestKeepFlags executes functions for the flags that they define: a variable
// that two flags fill has no default.
func TestKeepFlags(t *testing.T) {
	prog, m := direct(t)
	for _, name := range []string{"register", "registerTwo"} {
		ref := prog.Ref(prog.SSA().Func(name))
		m.KeepFlags(ref, []exec.Value{m.NewConfig(ref.Sig.Params().At(0).Type(), "fs", "fs", nil)})
	}
	for name, want := range map[string]string{"one": `"shipped"`, "two": ""} {
		vals, _ := call(prog, m, name)
		u := vals[0].Unknown()
		if u == nil || u.Src != exec.Config {
			t.Fatalf("%s: %v", name, vals)
		}
		got := ""
		if u.Default != nil {
			got = u.Default.String()
		}
		if got != want {
			t.Errorf("%s: default %s, want %s", name, got, want)
		}
	}
}
