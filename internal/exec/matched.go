package exec

import (
	"go/token"
	"strings"
)

// What tainted text is compared with, and which of the comparisons held on a
// path: the latter let the origin in, the others are merely near by.

// Match is a constant with which tainted text was compared.
type Match struct {
	Text string
	Pos  token.Pos
}

// Bounds on what is remembered of one comparison, and of one path.
const (
	maxTold    = 64
	maxMatched = 64
)

// Tell tells the host of a constant that tainted text is compared with.
func (m *Machine) Tell(kind ConstKind, text string, pos token.Pos) {
	if m.Hooks.Compared == nil {
		return
	}
	m.Hooks.Compared(kind, text, pos)
	if len(m.told) < maxTold {
		m.told = append(m.told, Match{text, pos})
	}
}

// Matched notes that a comparison with a constant held.
func (m *Machine) Matched(text string, pos token.Pos) {
	if m.path == nil || m.Hooks.Compared == nil {
		return
	}
	list := m.path.info.Matched
	if len(list) == maxMatched {
		list = list[1:]
	}
	m.path.info.Matched = append(list, Match{text, pos})
}

// compared tells the host of a constant that tainted values were compared with.
func (m *Machine) compared(kind ConstKind, v Value) {
	if m.Hooks.Compared == nil {
		return
	}
	if u := v.Unknown(); u != nil && u.Default != nil {
		v = u.Default.At(v.Pos)
	}
	if s, ok := v.AsString(); ok && v.Taint == 0 {
		m.Tell(kind, s, v.Pos)
	}
}

// judged notes whether the comparison whose constants were told last held.
func (m *Machine) judged(sym string, args []Value, result Value) Value {
	if len(m.told) > 0 && succeeded(sym, args, result) {
		for _, t := range m.told {
			m.Matched(t.Text, t.Pos)
		}
	}
	m.told = m.told[:0]
	return result
}

// succeeded reports whether the result of a comparing function says that it
// found what it looked for.
func succeeded(sym string, args []Value, v Value) bool {
	switch x := v.X.(type) {
	case bool:
		return x
	case int64:
		if strings.HasSuffix(sym, "Compare") {
			return x == 0
		}
		return x > 0 || x == 0 && strings.Contains(sym, "Index")
	case string:
		for _, a := range args {
			if s, ok := a.Strip().AsString(); ok && a.Strip().Taint != 0 && s == x {
				return false // nothing was trimmed or replaced
			}
		}
		return x != ""
	case *Slice:
		return x.Len > 1 || x.Len == 1 && strings.Contains(sym, "Find")
	case Tuple:
		if n := len(x); n > 0 {
			if found, ok := x[n-1].AsBool(); ok {
				return found
			}
			return succeeded(sym, args, x[0])
		}
	}
	return false
}

// matchedAmong notes the key or element that tainted text is equal to.
func (m *Machine) matchedAmong(keys []Value, text Value) {
	text = text.Strip()
	s, ok := text.AsString()
	if !ok || text.Taint == 0 || m.Hooks.Compared == nil {
		return
	}
	for _, k := range keys {
		k = k.Strip()
		if t, ok := k.AsString(); ok && t == s && k.Taint == 0 {
			m.Matched(t, k.Pos)
			return
		}
	}
}
