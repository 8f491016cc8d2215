package exec_test

import "fmt"

// bool writes an expression of type bool.
func (g *generator) bool(d int) string {
	if d <= 0 {
		return g.of("bool", `strings.HasPrefix(o, "https://")`)
	}
	s := func() string { return g.str(d - 1) }
	l := func() string { return g.list(d - 1) }
	b := func() string { return g.bool(d - 1) }
	i := func() string { return g.int(d - 1) }
	two := func(fn string, x, y func() string) func() string {
		return func() string { return fn + "(" + x() + ", " + y() + ")" }
	}
	infix := func(op string, x, y func() string) func() string {
		return func() string { return "(" + x() + " " + op + " " + y() + ")" }
	}
	return g.pick(
		func() string { return g.of("bool", "true") },
		infix("==", s, s), infix("!=", s, g.text), infix("<", s, s), infix(">=", s, g.text), infix("==", func() string { return "o" }, g.text),
		infix("==", i, i), infix("<", i, i), infix(">", i, i), infix("!=", i, i),
		infix("&&", b, b), infix("||", b, b), infix("!=", b, b), func() string { return "!" + b() },
		two("strings.HasPrefix", s, s), two("strings.HasSuffix", s, g.text), two("strings.HasSuffix", s, s), two("strings.Contains", s, g.text),
		two("strings.EqualFold", s, s), two("strings.ContainsAny", s, g.text),
		func() string { return "strings.ContainsRune(" + s() + ", '.')" },
		two("slices.Contains", l, s), two("slices.Equal", l, l), two("same", s, s), two("shared", l, s), two("endsIn", l, l),
		func() string { return "hmac.Equal(mac(\"k\", " + s() + "), mac(\"k\", " + s() + "))" },
		func() string { return "new(guarded).put(" + s() + ").put(" + g.text() + ").has(" + s() + ")" },
		func() string {
			return "slices.ContainsFunc(" + l() + ", func(x string) bool { return " + g.with("x", "string", func() string { return g.bool(d - 1) }) + " })"
		},
		func() string { return fmt.Sprintf("patterns[%d].MatchString(%s)", g.r.IntN(5), s()) },
		func() string {
			return "func() bool { ok, err := path.Match(" + s() + ", " + s() + "); return ok && err == nil }()"
		},
		func() string { return g.of("map[string]bool", "map[string]bool{}") + "[" + s() + "]" },
		func() string { return "func() bool { _, ok := table[" + s() + "]; return ok }()" },
		func() string { return "utf8.ValidString(" + s() + ")" },
		func() string { return "bytes.Equal([]byte(" + s() + "), []byte(" + s() + "))" },
		func() string { return g.of("*rules", "(&rules{list: slices.Clone(known)})") + ".has(" + s() + ")" },
		func() string { return g.of("func(string) bool", "exact(o).match") + "(" + s() + ")" },
		func() string { return "exact(" + s() + ").match(" + s() + ")" },
		func() string {
			return fmt.Sprintf("(&suffix{%s, %v}).match(%s)", s(), g.r.IntN(2) == 0, s())
		},
		func() string {
			return "(anyOf{exact(" + s() + "), &suffix{" + g.text() + ", true}}).match(" + s() + ")"
		},
		func() string {
			return "func() bool { _, err := check(" + s() + "); return err == nil || errors.Is(err, errNo) && " + b() + " }()"
		},
		func() string {
			return "func() bool { ip, err := netip.ParseAddr(" + s() + "); return err == nil && ip.IsLoopback() }()"
		},
		func() string { return "(net.ParseIP(" + s() + ") != nil)" },
		func() string {
			return "func() bool { h, p, err := net.SplitHostPort(" + s() + "); return err == nil && h != p }()"
		},
		func() string {
			return "func() bool { n, err := strconv.Atoi(" + s() + "); return err == nil && n > " + i() + " }()"
		},
		func() string {
			return "maps.Equal(" + g.of("map[string]bool", "map[string]bool{}") + ", map[string]bool{" + s() + ": true})"
		},
		func() string { return "json.Valid([]byte(" + s() + "))" },
		func() string { return "(any(" + s() + ") == any(" + s() + "))" },
		func() string {
			return "(" + g.of("[2]string", `[2]string{"a", "b"}`) + " == [2]string{" + s() + ", " + s() + "})"
		},
		func() string {
			if g.calls == 0 || g.r.IntN(3) > 0 {
				return b()
			}
			return fmt.Sprintf("f%d(%s)", g.r.IntN(g.calls), s())
		},
	)
}

// block writes n statements in a scope of their own.
func (g *generator) block(n, loopDepth int) {
	scope := len(g.vars)
	g.depth++
	for range n {
		g.statement(loopDepth)
	}
	g.depth--
	if g.depth > 0 {
		g.vars = g.vars[:scope]
	}
}

func (g *generator) declare(prefix, typ, expr string) {
	v := g.name(prefix)
	g.printf("%s := %s\n_ = %s\n", v, expr, v)
	g.vars = append(g.vars, variable{v, typ})
}

func (g *generator) statement(loops int) {
	d := 2
	if g.depth > 3 {
		d = 1
	}
	body := func(loops int) { g.block(1+g.r.IntN(3), loops) }
	switch k := g.r.IntN(35); {
	case k < 3:
		g.declare("s", "string", g.str(d))
	case k < 5:
		g.declare("b", "bool", g.bool(d))
	case k < 6:
		g.declare("n", "int", g.int(d))
	case k < 8:
		g.declare("l", "[]string", g.list(d))
	case k == 8:
		g.declare("m", "map[string]bool", "map[string]bool{"+g.str(d)+": "+g.bool(1)+"}")
	case k == 9:
		g.declare("r", "*rules", "&rules{name: "+g.str(1)+", list: "+g.list(1)+", set: map[string]bool{"+g.text()+": true}}")
	case k == 10:
		g.declare("a", "[2]string", "[2]string{"+g.str(1)+", "+g.str(1)+"}")
	case k == 11 && g.depth < 4:
		v := g.name("fn")
		x := g.name("x")
		g.printf("%s := func(%s string) bool {\n", v, x)
		g.with(x, "string", func() string { body(0); g.printf("return %s\n", g.bool(2)); return "" })
		g.printf("}\n_ = %s\n", v)
		g.vars = append(g.vars, variable{v, "func(string) bool"})
	case k == 12:
		g.printf("%s = %s\n", g.of("string", "o"), g.str(d))
	case k == 13:
		if v := g.of("bool", ""); v != "" {
			g.printf("%s = %s\n", v, g.bool(d))
		}
	case k == 14:
		if v := g.of("int", ""); v != "" {
			g.printf("%s %s %s\n", v, []string{"=", "+=", "-=", "^="}[g.r.IntN(4)], g.int(d))
		}
	case k == 15:
		if v := g.of("[]string", ""); v != "" {
			g.printf("%s = append(%s, %s)\n", v, v, g.str(1))
		}
	case k == 16:
		if v := g.of("[]string", ""); v != "" {
			g.printf("if len(%s) > 0 { %s[(%s&7)%%len(%s)] = %s }\n", v, v, g.int(1), v, g.str(1))
		}
	case k == 17:
		if v := g.of("map[string]bool", ""); v != "" {
			if g.r.IntN(3) == 0 {
				g.printf("delete(%s, %s)\n", v, g.str(1))
			} else {
				g.printf("%s[%s] = %s\n", v, g.str(1), g.bool(1))
			}
		}
	case k == 18:
		if v := g.of("*rules", ""); v != "" {
			switch g.r.IntN(5) {
			case 0:
				g.printf("%s.add(%s).add(%s)\n", v, g.str(1), g.str(1))
			case 1:
				g.printf("%s.set[%s] = true\n", v, g.str(1))
			case 2:
				g.declare("r", "*rules", "func(r rules) *rules { r.n += 3; r.name += \"!\"; r.list = append(r.list, "+g.str(1)+"); return &r }(*"+v+")")
			case 3:
				g.printf("%s.next = &rules{n: %s}\n%s.next.n++\n", v, g.int(1), v)
			default:
				g.printf("%s.n++\n%s.name = %s\n", v, v, g.str(1))
			}
		}
	case k == 19:
		if v := g.of("[2]string", ""); v != "" {
			g.declare("a", "[2]string", v)
			g.printf("%s[%d] = %s\n", v, g.r.IntN(2), g.str(1))
		}
	case k < 23 && g.depth < 4:
		g.printf("if %s {\n", g.bool(d))
		body(loops)
		if g.r.IntN(2) == 0 {
			g.printf("} else {\n")
			body(loops)
		}
		g.printf("}\n")
	case k == 23 && g.depth < 4:
		g.printf("switch %s {\ncase %s, id(%s):\n", g.str(d), "\"null\"", g.str(1))
		body(0)
		g.printf("case id(%s):\n", g.str(1))
		body(0)
		if g.r.IntN(2) == 0 {
			g.printf("fallthrough\n")
		}
		g.printf("default:\n")
		body(0)
		g.printf("}\n")
	case k == 24 && g.depth < 4:
		g.printf("switch {\ncase %s:\n", g.bool(d))
		body(0)
		g.printf("case %s:\n", g.bool(1))
		body(0)
		g.printf("}\n")
	case k == 25 && g.loops < 2 && g.depth < 4:
		i, v := g.name("i"), g.name("v")
		g.printf("for %s, %s := range %s {\n_, _ = %s, %s\nif %s > 4 { break }\n", i, v, g.pick(func() string { return g.list(1) }, func() string { return "each(" + g.list(1) + ")" }), i, v, i)
		g.loop(func() { body(1) }, variable{i, "int"}, variable{v, "string"})
	case k == 26 && g.loops < 2 && g.depth < 4:
		i := g.name("i")
		g.printf("for %s := range %d {\n_ = %s\n", i, 1+g.r.IntN(4), i)
		g.loop(func() { body(1) }, variable{i, "int"})
	case k == 27 && g.loops < 2 && g.depth < 4:
		i := g.name("i")
		g.printf("for %s, c := range sub(%s, 0, 6) {\n_ = %s\nif c == '.' { continue }\n", i, g.str(1), i)
		g.loop(func() { body(1) }, variable{i, "int"})
	case k == 28:
		g.multi()
	case k == 29 && loops > 0:
		g.printf("if %s { %s }\n", g.bool(1), []string{"break", "continue"}[g.r.IntN(2)])
	case k == 30:
		g.printf("if %s { return %s }\n", g.bool(d), g.bool(1))
	case k == 31 && g.inFn == 0:
		switch g.r.IntN(4) {
		case 0:
			g.printf("defer func() { if recover() != nil { res = %s } }()\n", g.bool(1))
		case 1:
			g.printf("defer func(b bool) { res = res != b }(%s)\n", g.bool(1))
		case 2:
			g.printf("if %s { panic(%s) }\n", g.bool(d), g.str(1))
		default:
			g.printf("if %s == \"\" { panic(errNo) }\n", g.str(1))
		}
	case k == 33 && g.loops < 1 && g.depth < 3:
		out, v, w := g.name("out"), g.name("v"), g.name("w")
		g.printf("%s:\nfor _, %s := range %s {\nfor _, %s := range %s {\nif %s == %s { continue %s }\nif %s {\nbreak %s\n}\n", out, v, g.list(1), w, g.list(1), v, w, out, g.with(v, "string", func() string { return g.bool(1) }), out)
		g.loop(func() { g.printf("}\n"); body(1) }, variable{v, "string"})
	case k == 32:
		v := g.name("sb")
		g.printf("var %s strings.Builder\n%s.WriteString(%s)\n%s.WriteByte('.')\nfmt.Fprintf(&%s, \"%%s\", %s)\n", v, v, g.str(1), v, v, g.str(1))
		g.declare("s", "string", v+".String()")
	default:
		v := g.name("by")
		g.printf("%s := []byte(%s)\nif len(%s) > %d { %s[%d] = 'e' }\n", v, g.str(1), v, 3, v, g.r.IntN(4))
		g.declare("s", "string", "string("+v+")")
	}
}

func (g *generator) loop(body func(), vars ...variable) {
	n := len(g.vars)
	g.vars = append(g.vars, vars...)
	g.loops++
	body()
	g.loops--
	g.vars = g.vars[:n]
	g.printf("}\n")
}

// multi writes a statement with several results.
func (g *generator) multi() {
	a, b, c := g.name("s"), g.name("s"), g.name("b")
	switch g.r.IntN(7) {
	case 0:
		g.printf("%s, %s, %s := strings.Cut(%s, %s)\n", a, b, c, g.str(1), g.text())
	case 1:
		g.printf("%s, %s := strings.CutPrefix(%s, %s)\n%s := %s\n", a, c, g.str(1), g.text(), b, a)
	case 2:
		u := g.name("u")
		g.printf("%s, err := url.Parse(%s)\nif err != nil { return %s }\n%s, %s, %s := %s.Host, %s.Scheme, %s.Port() == \"\"\n", u, g.str(1), g.bool(1), a, b, c, u, u, u)
		g.printf("_, _, _ = %s, %s, %s\n", a, b, c)
		if g.inFn > 0 || g.loops > 0 || g.depth > 1 {
			g.vars = append(g.vars, variable{a, "string"}, variable{b, "string"}, variable{c, "bool"})
			return
		}
	case 3:
		g.printf("%s, %s := table[%s]\n%s := %s\n", a, c, g.str(1), b, a)
	case 4:
		e := g.name("err")
		g.printf("%s, %s := check(%s)\n%s, %s := fmt.Sprint(%s), %s != nil\n", a, e, g.str(1), b, c, e, e)
	case 5:
		x := g.name("y")
		g.printf("var %s any = pick[any](%s, %s, %s)\nvar %s string\nvar %s bool\nvar %s string\nswitch t := %s.(type) {\ncase string: %s = t\ncase int: %s = t > 3\ncase nil: %s = \"nil\"\ndefault: %s = true\n}\n",
			x, g.bool(1), g.pick(func() string { return g.str(1) }, func() string { return "errNo" }, func() string { return "nil" }), g.pick(func() string { return g.int(1) }, func() string { return "[]string(nil)" }), a, c, b, x, a, c, b, c)
	default:
		m := g.name("mm")
		g.printf("var %s matcher = exact(%s)\nif %s { %s = &suffix{of: %s} }\n_, %s := %s.(*suffix)\n%s := fmt.Sprint(%s)\n%s := %s + %q\n", m, g.str(1), g.bool(1), m, g.str(1), c, m, a, c, b, a, "x")
	}
	g.printf("_, _, _ = %s, %s, %s\n", a, b, c)
	g.vars = append(g.vars, variable{a, "string"}, variable{b, "string"}, variable{c, "bool"})
}
