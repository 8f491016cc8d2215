package exec

import (
	"fmt"
	"go/constant"
	"go/types"
	"strings"
)

// Readable reports whether the note of a configuration value reads as a setting
// to whoever runs the program: a flag, a variable of the environment, a key, a
// field, a parameter. What a function out of sight returned does not.
func Readable(note string) bool {
	return note != "" && !strings.Contains(note, "()")
}

// Says puts a decision on configuration in words, such as
// `environment variable MODE is "dev"`; empty if no setting can be named.
func (c *Condition) Says() string {
	if !Readable(c.Note) {
		return ""
	}
	is := "is"
	if !c.Taken {
		is = "is not"
	}
	set, unset := "is set", "is not set"
	if !c.Taken {
		set, unset = unset, set
	}
	u := c.of
	switch {
	case u == nil:
	case u.op == "":
		if !isBool(u.Typ) {
			break
		}
		return c.Note + " " + set
	case u.op == ">":
		return c.Note + " " + set
	case u.op == "==" && u.eqX != nil && u.eqX.op == "":
		switch y := u.eqY.X.(type) {
		case Nil:
			return c.Note + " " + unset
		case string:
			if y == "" {
				return c.Note + " " + unset
			}
			return fmt.Sprintf("%s %s %q", c.Note, is, y)
		case int64, uint64, float64, bool:
			if name := enumerated(u.eqX.Typ, u.eqY); name != "" {
				return c.Note + " " + is + " " + name
			}
			return fmt.Sprintf("%s %s %v", c.Note, is, y)
		}
	}
	return c.Note + " says so"
}

// enumerated returns the name of the constant of a type of the program's own that
// has a number as its value: one of several choices. It is empty for others.
func enumerated(t types.Type, v Value) string {
	n, ok := types.Unalias(t).(*types.Named)
	x, isInt := v.AsInt()
	if !ok || !isInt || n.Obj().Pkg() == nil || !isInteger(n) {
		return ""
	}
	scope := n.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		c, ok := scope.Lookup(name).(*types.Const)
		if !ok || !types.Identical(c.Type(), n) {
			continue
		}
		if y, exact := constant.Int64Val(constant.ToInt(c.Val())); exact && y == x {
			return name
		}
	}
	return ""
}

// fieldNote names a part of a setting.
func fieldNote(note, suffix string) string {
	if note == "" || !strings.HasPrefix(suffix, ".") || strings.Trim(suffix, ".0123456789") == "" {
		return note
	}
	return strings.TrimPrefix(note, parameter) + suffix
}

// parameter starts the notes of parameters.
const parameter = "parameter "

// Parameter is the note of a parameter.
func Parameter(name string) string {
	if name == "" || name == "_" {
		return ""
	}
	return parameter + name
}
