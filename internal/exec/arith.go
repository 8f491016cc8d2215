package exec

import (
	"go/token"
	"go/types"
)

// arith computes on known operands; nil means it cannot.
func arith(op token.Token, x, y any, t types.Type) any {
	switch a := x.(type) {
	case string:
		b, ok := y.(string)
		if !ok {
			return nil
		}
		switch op {
		case token.ADD:
			if len(a)+len(b) > 1<<20 {
				return nil
			}
			return a + b
		case token.LSS:
			return a < b
		case token.LEQ:
			return a <= b
		case token.GTR:
			return a > b
		case token.GEQ:
			return a >= b
		}
	case int64:
		if b, ok := y.(int64); ok {
			return wrapInt(integerOp(op, a, b), t)
		}
		if b, ok := y.(uint64); ok { // shifts
			return wrapInt(shiftOp(op, a, b), t)
		}
	case uint64:
		if b, ok := y.(uint64); ok {
			return wrapInt(integerOp(op, a, b), t)
		}
		if b, ok := y.(int64); ok && b >= 0 {
			return wrapInt(shiftOp(op, a, uint64(b)), t)
		}
	case float64:
		if b, ok := y.(float64); ok {
			return floatOp(op, a, b)
		}
	case bool:
		if b, ok := y.(bool); ok {
			switch op {
			case token.AND, token.LAND:
				return a && b
			case token.OR, token.LOR:
				return a || b
			}
		}
	}
	return nil
}

// integerOp computes on operands of one integer type; nil means it cannot.
func integerOp[T int64 | uint64](op token.Token, a, b T) any {
	switch op {
	case token.ADD:
		return a + b
	case token.SUB:
		return a - b
	case token.MUL:
		return a * b
	case token.QUO:
		if b != 0 {
			return a / b
		}
	case token.REM:
		if b != 0 {
			return a % b
		}
	case token.AND:
		return a & b
	case token.OR:
		return a | b
	case token.XOR:
		return a ^ b
	case token.AND_NOT:
		return a &^ b
	case token.SHL, token.SHR:
		if b >= 0 {
			return shiftOp(op, a, uint64(b))
		}
	case token.LSS:
		return a < b
	case token.LEQ:
		return a <= b
	case token.GTR:
		return a > b
	case token.GEQ:
		return a >= b
	}
	return nil
}

func shiftOp[T int64 | uint64](op token.Token, a T, b uint64) any {
	switch op {
	case token.SHL:
		return a << min(b, 64)
	case token.SHR:
		return a >> min(b, 64)
	}
	return nil
}

func floatOp(op token.Token, a, b float64) any {
	switch op {
	case token.ADD:
		return a + b
	case token.SUB:
		return a - b
	case token.MUL:
		return a * b
	case token.QUO:
		return a / b
	case token.LSS:
		return a < b
	case token.LEQ:
		return a <= b
	case token.GTR:
		return a > b
	case token.GEQ:
		return a >= b
	}
	return nil
}

// wrapInt truncates an integer result to the size of its type.
func wrapInt(x any, t types.Type) any {
	b, ok := t.Underlying().(*types.Basic)
	if !ok {
		return x
	}
	bits := map[types.BasicKind]uint{types.Int8: 8, types.Uint8: 8, types.Int16: 16, types.Uint16: 16, types.Int32: 32, types.Uint32: 32}[b.Kind()]
	if bits == 0 {
		return x
	}
	switch n := x.(type) {
	case int64:
		return n << (64 - bits) >> (64 - bits)
	case uint64:
		return n << (64 - bits) >> (64 - bits)
	}
	return x
}
