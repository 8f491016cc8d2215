package exec

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// What libraries keep travels with facts too: the settings that a package's
// initialiser gave to a library, and those of instances in its variables.

// singletons encodes what the package told the libraries that keep one
// instance for the whole program.
func (e *encoder) singletons() {
	var syms []string
	for sym := range e.m.globals {
		if strings.HasPrefix(sym, singleton) {
			syms = append(syms, sym)
		}
	}
	slices.Sort(syms)
	for _, sym := range syms {
		if mp := e.m.states[e.m.globals[sym]]; mp != nil && mp.Len() > 0 {
			e.out.Globals = append(e.out.Globals, wireGlobal{Sym: sym, Value: e.value(Value{X: mp})})
		}
	}
}

// state returns the index of what a library keeps for a variable, or 0.
func (e *encoder) state(c *Cell) int {
	mp := e.m.states[c]
	if mp == nil && e.m.Prog != nil && e.m.Prog.Imports != nil {
		mp = e.m.Prog.Imports.states[c]
	}
	if mp == nil || mp.Len() == 0 {
		return 0
	}
	return e.value(Value{X: mp})
}

// address matches the names of variables that have no name.
var address = regexp.MustCompile(`0x[0-9a-f]+`)

// expr is an expression as it stands in a fact: the addresses in it, which
// differ from run to run, are numbered.
func (e *encoder) expr(s string) string {
	if !strings.Contains(s, "0x") {
		return s
	}
	return address.ReplaceAllStringFunc(s, func(a string) string {
		n, ok := e.addresses[a]
		if !ok {
			n = len(e.addresses)
			if e.addresses == nil {
				e.addresses = map[string]int{}
			}
			e.addresses[a] = n
		}
		return "v" + strconv.Itoa(n)
	})
}

// state puts the table of an instance in place.
func (d *decoder) state(c *Cell, i int) {
	if mp, ok := d.value(i).X.(*Map); ok {
		if d.im.states == nil {
			d.im.states = map[*Cell]*Map{}
		}
		d.im.states[c] = mp
	}
}

// shared adds what other packages told a library's only instance.
func (im *Imported) shared(m *Machine, sym string, into *Map) {
	for _, p := range slices.Sorted(maps.Keys(im.pkgs())) {
		d := im.decoder(p)
		if d == nil {
			continue
		}
		i, ok := d.globals[sym]
		if !ok {
			continue
		}
		d.prog = m.Prog
		mp, ok := d.value(d.in.Globals[i].Value).X.(*Map)
		if !ok {
			continue
		}
		for k, v := range mp.Entries {
			if key, ok := k.comparable(); ok {
				into.set(key, k, v)
			}
		}
	}
}
