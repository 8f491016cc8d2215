package exec_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// generator writes random predicates: combinations of the operations that
// people use on origins, inside branches, loops, closures and helpers. What
// it writes compiles, ends and depends on nothing but its argument; it may
// panic.
type generator struct {
	r     *rand.Rand
	out   strings.Builder
	vars  []variable
	n     int // names given
	depth int // of blocks
	loops int // enclosing loops
	inFn  int // enclosing function literals
	calls int // helpers that may be called: those with a smaller number
}

type variable struct{ name, typ string }

// generate writes a package of n predicates f0, f1, ... and their helpers.
func generate(seed uint64, n int, probes []string) string {
	g := &generator{r: rand.New(rand.NewPCG(seed, 17))}
	g.out.WriteString(prelude)
	g.printf("\nvar probes = %#v\n", probes)
	g.printf("\nvar all = []func(string) bool{")
	for i := range n {
		g.printf("f%d, ", i)
	}
	g.printf("}\n")
	for i := range n {
		g.calls = i
		g.predicate(fmt.Sprintf("f%d", i))
	}
	return g.out.String()
}

func (g *generator) printf(format string, args ...any) { fmt.Fprintf(&g.out, format, args...) }

func (g *generator) predicate(name string) {
	g.vars = []variable{{"o", "string"}}
	g.n = 0
	g.printf("\nfunc %s(o string) (res bool) {\n", name)
	g.block(3+g.r.IntN(4), 0)
	g.printf("return %s\n}\n", g.bool(3))
}

func (g *generator) pick(options ...func() string) string { return options[g.r.IntN(len(options))]() }

func (g *generator) name(prefix string) string {
	g.n++
	return fmt.Sprintf("%s%d", prefix, g.n)
}

// of returns a variable of a type, or else.
func (g *generator) of(typ, otherwise string) string {
	var names []string
	for _, v := range g.vars {
		if v.typ == typ {
			names = append(names, v.name)
		}
	}
	if len(names) == 0 {
		return otherwise
	}
	return names[g.r.IntN(len(names))]
}

var texts = []string{"", "https://", "http://", "example.com", ".example.com", "https://example.com", "https://app.example.com", "null", ".", ":", "/", "*", "-", "e", "evil", "localhost", "www.", "com", "é", "%", "a b", "://"}

func (g *generator) text() string { return fmt.Sprintf("%q", texts[g.r.IntN(len(texts))]) }

func (g *generator) fixedList() string {
	var items []string
	for range g.r.IntN(5) {
		items = append(items, g.text())
	}
	return "[]string{" + strings.Join(items, ", ") + "}"
}

// str writes an expression of type string.
func (g *generator) str(d int) string {
	if d <= 0 {
		if g.r.IntN(3) == 0 {
			return g.text()
		}
		return g.of("string", "o")
	}
	s := func() string { return g.str(d - 1) }
	f := func(format string, args ...func() string) func() string {
		return func() string {
			vals := make([]any, len(args))
			for i, a := range args {
				vals[i] = a()
			}
			return fmt.Sprintf(format, vals...)
		}
	}
	i := func() string { return g.int(d - 1) }
	l := func() string { return g.list(d - 1) }
	b := func() string { return g.bool(d - 1) }
	return g.pick(
		func() string { return g.of("string", "o") },
		func() string { return g.of("string", "o") },
		g.text,
		f("strings.ToLower(%s)", s), f("strings.ToUpper(%s)", s), f("strings.TrimSpace(%s)", s),
		f("strings.TrimPrefix(%s, %s)", s, s), f("strings.TrimSuffix(%s, %s)", s, s),
		f("strings.Trim(%s, %s)", s, s), f("strings.TrimLeft(%s, %s)", s, g.text), f("strings.TrimRight(%s, %s)", s, g.text),
		f("strings.ReplaceAll(%s, %s, %s)", s, g.text, g.text), f("strings.Replace(%s, %s, %s, 1)", s, g.text, s),
		f("(%s + %s)", s, s), f("(%s + %s)", s, g.text),
		f("sub(%s, %s, %s)", s, i, i), f("at(%s, %s)", l, i),
		f("strings.Join(%s, %s)", l, g.text), f("strings.Repeat(%s, %s&3)", s, i),
		f("fmt.Sprintf(\"%%s://%%s\", %s, %s)", s, s), f("fmt.Sprintf(\"%%q:%%d:%%v\", %s, %s, %s)", s, i, b), f("fmt.Sprint(%s, %s)", l, i),
		f("strconv.Itoa(%s)", i), f("strconv.Quote(%s)", s), f("hostOf(%s)", s), f("path.Base(%s)", s), f("path.Clean(%s)", s),
		f("url.QueryEscape(%s)", s), f("string([]byte(%s))", s), f("string([]rune(%s))", s), f("hex.EncodeToString([]byte(%s))", s),
		f("base64.StdEncoding.EncodeToString([]byte(%s))", s),
		f("table[%s]", s), f("pick(%s, %s, %s)", b, s, s), f("min(%s, %s)", s, s), f("max(%s, %s)", s, s),
		f("strings.Map(func(r rune) rune { if r == '.' { return -1 }; return unicode.ToUpper(r) }, %s)", s),
		f("patterns[%s&3].ReplaceAllString(%s, \"$1\")", i, s), f("patterns[%s&3].FindString(%s)", i, s),
		f("func() string { if %s { return %s }; return %s }()", b, s, s),
		f("digest(%s)[:8]", s), f("hex.EncodeToString(mac(%s, %s))", g.text, s), f("strings.NewReplacer(\".\", \"-\", \"e\", %s).Replace(%s)", g.text, s),
		f("func() (s string) { n, _ := fmt.Sscanf(%s, \"https://%%s\", &s); return s + strconv.Itoa(n) }()", s),
		f("func() string { var b bytes.Buffer; b.WriteString(%s); fmt.Fprint(&b, %s); return b.String() }()", s, i),
		f("%s.name", func() string { return g.of("*rules", `(&rules{name: "n"})`) }),
		f("func(s string) string { s += %s; return s }(%s)", g.text, s),
		f("string(rune(65 + %s&7))", i),
		f("%s[%s&1]", func() string { return g.of("[2]string", `[2]string{"a", "b"}`) }, i),
	)
}

// int writes an expression of type int.
func (g *generator) int(d int) string {
	if d <= 0 {
		if g.r.IntN(2) == 0 {
			return fmt.Sprint(g.r.IntN(12) - 2)
		}
		return g.of("int", "len(o)")
	}
	s := func() string { return g.str(d - 1) }
	i := func() string { return g.int(d - 1) }
	l := func() string { return g.list(d - 1) }
	return g.pick(
		func() string { return g.of("int", "3") },
		func() string { return fmt.Sprint(g.r.IntN(20)) },
		func() string { return "len(" + s() + ")" },
		func() string { return "len(" + l() + ")" },
		func() string { return "strings.Index(" + s() + ", " + s() + ")" },
		func() string { return "strings.LastIndex(" + s() + ", " + g.text() + ")" },
		func() string { return "strings.Count(" + s() + ", " + g.text() + ")" },
		func() string { return "strings.IndexByte(" + s() + ", '.')" },
		func() string { return "strings.IndexAny(" + s() + ", \":/\")" },
		func() string { return "strings.Compare(" + s() + ", " + s() + ")" },
		func() string { return "slices.Index(" + l() + ", " + s() + ")" },
		func() string { return "sort.SearchStrings(known, " + s() + ")" },
		func() string { return "utf8.RuneCountInString(" + s() + ")" },
		func() string { return "len([]rune(" + s() + "))" },
		func() string { return "(" + i() + " + " + i() + ")" },
		func() string { return "(" + i() + " - " + i() + ")" },
		func() string { return "(" + i() + "&15 * " + i() + ")" },
		func() string { return "(" + i() + " % " + fmt.Sprint(1+g.r.IntN(5)) + ")" },
		func() string { return "(" + i() + " / " + fmt.Sprint(1+g.r.IntN(5)) + ")" },
		func() string { return "(" + i() + " ^ " + i() + ")" },
		func() string { return "(" + i() + " &^ " + i() + ")" },
		func() string { return "(" + i() + " >> 1)" },
		func() string { return "(" + i() + " << 2)" },
		func() string { return "int(uint8(id(" + i() + ")))" },
		func() string { return "int(int8(id(" + i() + ")))" },
		func() string { return "int(uint16(id(" + i() + ")) * 257)" },
		func() string { return "min(" + i() + ", " + i() + ")" },
		func() string { return g.of("*rules", "(&rules{n: 2})") + ".count()" },
		func() string { return g.of("*rules", "(&rules{n: 2})") + ".n" },
		func() string { return "pick(" + g.bool(d-1) + ", " + i() + ", " + i() + ")" },
		func() string { return "bytes.IndexByte([]byte(" + s() + "), 'e')" },
		func() string { return "int(fold(" + s() + ")&15)" },
		func() string { return "position(slices.Sorted(slices.Values(" + l() + ")), " + s() + ")" },
		func() string { return "cmp.Compare(" + s() + ", " + s() + ")" },
		func() string {
			return "slices.IndexFunc(" + l() + ", func(x string) bool { return " + g.with("x", "string", func() string { return g.bool(d - 1) }) + " })"
		},
	)
}

// list writes an expression of type []string.
func (g *generator) list(d int) string {
	if d <= 0 {
		return g.of("[]string", "slices.Clone(known)")
	}
	s := func() string { return g.str(d - 1) }
	l := func() string { return g.list(d - 1) }
	i := func() string { return g.int(d - 1) }
	return g.pick(
		func() string { return g.of("[]string", "slices.Clone(known)") },
		g.fixedList,
		func() string { return "[]string{" + s() + ", " + s() + "}" },
		func() string { return "strings.Split(" + s() + ", " + g.text() + ")" },
		func() string { return "strings.SplitN(" + s() + ", \".\", 2)" },
		func() string { return "strings.Fields(" + s() + ")" },
		func() string {
			return "strings.FieldsFunc(" + s() + ", func(r rune) bool { return r == '.' || r == '/' })"
		},
		func() string { return "append(slices.Clone(" + l() + "), " + s() + ")" },
		func() string { return "append([]string{" + s() + "}, " + l() + "...)" },
		func() string { return "slices.Clone(" + l() + ")" },
		func() string { return "slices.Concat(" + l() + ", " + l() + ")" },
		func() string { return "slices.Sorted(slices.Values(" + l() + "))" },
		func() string { return "slices.Compact(slices.Sorted(slices.Values(" + l() + ")))" },
		func() string {
			return "slices.Sorted(maps.Keys(" + g.of("map[string]bool", `map[string]bool{"a": true}`) + "))"
		},
		func() string { return "slices.Collect(strings.SplitSeq(" + s() + ", \"e\"))" },
		func() string {
			return "filter(" + l() + ", func(x string) bool { return " + g.with("x", "string", func() string { return g.bool(d - 1) }) + " })"
		},
		func() string {
			x := l()
			return "func(l []string) []string { return l[min(len(l), " + i() + "&3):] }(" + x + ")"
		},
		func() string { return g.of("*rules", "(&rules{list: slices.Clone(known)})") + ".list" },
		func() string { return "patterns[3].FindStringSubmatch(" + s() + ")" },
		func() string { return "rows(" + s() + ")" },
		func() string { return "lines(" + s() + " + \"\\n\" + " + s() + ")" },
		func() string {
			return "func(l []string) []string { slices.SortFunc(l, func(a, b string) int { return cmp.Compare(len(a), len(b))*2 + cmp.Compare(a, b) }); return l }(slices.Clone(" + l() + "))"
		},
	)
}

// with makes a variable visible while an expression is written.
func (g *generator) with(name, typ string, write func() string) string {
	n := len(g.vars)
	g.vars = append(g.vars, variable{name, typ})
	g.inFn++
	out := write()
	g.inFn--
	g.vars = g.vars[:n]
	return out
}
