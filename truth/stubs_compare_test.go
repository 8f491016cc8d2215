package truth

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"testing"
)

// A comparer reports the differences of one stub package.
type comparer struct {
	t       *testing.T
	pkg     string
	symbols int
}

// errorf reports a difference at the symbol, unless the table kept has it.
func (c *comparer) errorf(symbol, format string, args ...any) {
	c.t.Helper()
	full := c.pkg + "." + symbol
	if _, ok := kept[full]; ok {
		usedKept[full] = true
		return
	}
	c.t.Errorf("%s: %s", full, fmt.Sprintf(format, args...))
}

func (c *comparer) same(symbol, what string, stub, real types.Type) {
	c.t.Helper()
	if s, r := typeString(stub), typeString(real); s != r {
		c.errorf(symbol, "%s differs\n\tstub    %s\n\tlibrary %s", what, s, r)
	}
}

func (c *comparer) packages(stub, real *types.Package) {
	c.pkg = stub.Path()
	if stub.Name() != real.Name() {
		c.t.Errorf("%s: package name is %s, the library's is %s", c.pkg, stub.Name(), real.Name())
	}
	for _, name := range stub.Scope().Names() {
		c.symbols++
		s, r := stub.Scope().Lookup(name), real.Scope().Lookup(name)
		if r == nil {
			c.errorf(name, "the library has no such symbol")
			continue
		}
		if k, l := kind(s), kind(r); k != l {
			c.errorf(name, "stub has a %s, the library a %s", k, l)
			continue
		}
		switch s := s.(type) {
		case *types.Const:
			r := r.(*types.Const)
			c.same(name, "type", s.Type(), r.Type())
			if !constant.Compare(s.Val(), token.EQL, r.Val()) {
				c.errorf(name, "value is %s, the library's is %s", s.Val(), r.Val())
			}
		case *types.Var, *types.Func:
			c.same(name, "type", s.Type(), r.Type())
		case *types.TypeName:
			if s.IsAlias() {
				c.same(name, "type", s.Type(), r.Type())
			} else {
				c.named(name, s.Type().(*types.Named), r.Type().(*types.Named))
			}
		}
	}
}

func kind(o types.Object) string {
	switch o := o.(type) {
	case *types.Const:
		return "constant"
	case *types.Var:
		return "variable"
	case *types.Func:
		return "function"
	case *types.TypeName:
		if o.IsAlias() {
			return "type alias"
		}
		return "type"
	}
	return fmt.Sprintf("%T", o)
}

func (c *comparer) named(name string, stub, real *types.Named) {
	if s, r := typeParams(stub.TypeParams()), typeParams(real.TypeParams()); s != r {
		c.errorf(name, "type parameters are %s, the library's are %s", s, r)
		return
	}
	switch s := stub.Underlying().(type) {
	case *types.Struct:
		if r, ok := real.Underlying().(*types.Struct); ok {
			c.fields(name, s, r)
		} else {
			c.errorf(name, "stub is a struct, the library has %s", typeString(real.Underlying()))
		}
	case *types.Interface:
		r, ok := real.Underlying().(*types.Interface)
		switch {
		case !ok:
			c.errorf(name, "stub is an interface, the library has %s", typeString(real.Underlying()))
		case !s.IsMethodSet() || !r.IsMethodSet():
			c.same(name, "constraint", s, r)
		default:
			for m := range s.Methods() {
				c.symbols++
				c.method(name, m, lookup(r.Methods(), m.Name()))
			}
		}
	default:
		c.same(name, "underlying type", s, real.Underlying())
	}
	for m := range stub.Methods() {
		c.symbols++
		c.method(name, m, lookup(real.Methods(), m.Name()))
	}
}

func lookup(methods func(func(*types.Func) bool), name string) *types.Func {
	for m := range methods {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

func (c *comparer) method(name string, stub, real *types.Func) {
	name += "." + stub.Name()
	if real == nil {
		c.errorf(name, "the library has no such method")
		return
	}
	c.same(name, "signature", stub.Type(), real.Type())
	if s, r := pointerReceiver(stub), pointerReceiver(real); s != r {
		c.errorf(name, "pointer receiver is %t, the library's is %t", s, r)
	}
}

func pointerReceiver(m *types.Func) bool {
	_, ok := m.Signature().Recv().Type().(*types.Pointer)
	return ok
}

// fields wants every stub field in the library, with the same type and in the
// same order.
func (c *comparer) fields(name string, stub, real *types.Struct) {
	index := map[string]int{}
	for i := range real.NumFields() {
		index[real.Field(i).Name()] = i
	}
	last := -1
	for f := range stub.Fields() {
		c.symbols++
		symbol := name + "." + f.Name()
		i, ok := index[f.Name()]
		if !ok {
			c.errorf(symbol, "the library has no such field")
			continue
		}
		r := real.Field(i)
		c.same(symbol, "type", f.Type(), r.Type())
		if f.Embedded() != r.Embedded() {
			c.errorf(symbol, "embedded is %t, the library's is %t", f.Embedded(), r.Embedded())
		}
		if i < last {
			c.errorf(symbol, "is not in the library's field order")
		}
		last = max(last, i)
	}
}
