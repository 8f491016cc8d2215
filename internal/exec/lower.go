package exec

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// lowerer turns one SSA function into a Func.
type lowerer struct {
	p    *Program
	fn   *ssa.Function
	out  *Func
	regs map[ssa.Value]int32
	free map[*ssa.FreeVar]int32
	glob map[*ssa.Global]int32
	fun  map[*ssa.Function]int32
	src  sourceIndex
}

func (p *Program) lower(fn *ssa.Function) *Func {
	l := &lowerer{
		p: p, fn: fn,
		out:  &Func{Sym: Symbol(fn), Recover: -1, Results: fn.Signature.Results(), Pos: fn.Pos(), NumFree: len(fn.FreeVars)},
		regs: map[ssa.Value]int32{},
		free: map[*ssa.FreeVar]int32{},
		glob: map[*ssa.Global]int32{},
		fun:  map[*ssa.Function]int32{},
	}
	l.src = p.sourceOf(fn)
	for i, v := range fn.FreeVars {
		l.free[v] = int32(i)
	}
	for _, prm := range fn.Params {
		l.reg(prm)
		l.out.Params = append(l.out.Params, Param{Name: prm.Name(), Type: prm.Type()})
	}
	l.out.Blocks = make([]Block, len(fn.Blocks))
	for i, b := range fn.Blocks {
		out := &l.out.Blocks[i]
		for _, s := range b.Succs {
			out.Succs = append(out.Succs, int32(s.Index))
		}
		for _, s := range b.Preds {
			out.Preds = append(out.Preds, int32(s.Index))
		}
		for _, in := range b.Instrs {
			if instr, ok := l.instr(in); ok {
				out.Instrs = append(out.Instrs, instr)
			}
		}
	}
	if fn.Recover != nil {
		l.out.Recover = int32(fn.Recover.Index)
	}
	l.out.NumRegs = len(l.regs)
	return l.out
}

func (l *lowerer) reg(v ssa.Value) int32 {
	if r, ok := l.regs[v]; ok {
		return r
	}
	r := int32(len(l.regs))
	l.regs[v] = r
	return r
}

// operand lowers v; pos is where the source writes v if v is a constant.
func (l *lowerer) operand(v ssa.Value, pos token.Pos) Operand {
	switch v := v.(type) {
	case nil:
		return Operand{}
	case *ssa.Const:
		l.out.Consts = append(l.out.Consts, constant1(v).At(pos))
		return Operand{Const, int32(len(l.out.Consts) - 1)}
	case *ssa.Global:
		i, ok := l.glob[v]
		if !ok {
			i = int32(len(l.out.Globals))
			l.glob[v] = i
			l.out.Globals = append(l.out.Globals, GlobalRef{v.Pkg.Pkg.Path() + "." + v.Name(), v.Type().(*types.Pointer).Elem()})
		}
		return Operand{Global, i}
	case *ssa.Function:
		i, ok := l.fun[v]
		if !ok {
			i = int32(len(l.out.Funcs))
			l.fun[v] = i
			l.out.Funcs = append(l.out.Funcs, l.p.Ref(v))
		}
		return Operand{FuncVal, i}
	case *ssa.FreeVar:
		return Operand{FreeVar, l.free[v]}
	case *ssa.Builtin:
		return Operand{}
	}
	return Operand{Reg, l.reg(v)}
}

// constant1 converts an SSA constant to a value.
func constant1(c *ssa.Const) Value {
	if c.Value == nil {
		// The zero value of any type.
		return (&Machine{}).Zero(c.Type())
	}
	b, ok := c.Type().Underlying().(*types.Basic)
	if !ok {
		if tp, isParam := c.Type().(*types.TypeParam); isParam {
			return Value{X: &Unknown{Src: Havoc, Typ: tp, Expr: "typeparam const"}}
		}
		return Value{X: &Unknown{Src: Havoc, Typ: c.Type(), Expr: "const"}}
	}
	switch info := b.Info(); {
	case info&types.IsBoolean != 0:
		return Bool(constant.BoolVal(c.Value))
	case info&types.IsString != 0:
		if c.Value.Kind() == constant.String {
			return Str(constant.StringVal(c.Value))
		}
	case info&types.IsUnsigned != 0:
		n, _ := constant.Uint64Val(constant.ToInt(c.Value))
		return Value{X: n}
	case info&types.IsInteger != 0:
		n, _ := constant.Int64Val(constant.ToInt(c.Value))
		return Value{X: n}
	case info&types.IsFloat != 0:
		f, _ := constant.Float64Val(constant.ToFloat(c.Value))
		return Value{X: f}
	}
	return Value{X: &Unknown{Src: Havoc, Typ: c.Type(), Expr: "const " + c.String()}}
}

func (l *lowerer) instr(in ssa.Instruction) (Instr, bool) {
	o := Instr{Dst: -1, Pos: l.src.start(in.Pos())}
	if v, ok := in.(ssa.Value); ok {
		o.Dst = l.reg(v)
		o.Type = v.Type()
	}
	at := func(v ssa.Value) Operand { return l.operand(v, in.Pos()) }
	switch in := in.(type) {
	case *ssa.DebugRef:
		return o, false
	case *ssa.Alloc:
		o.Op, o.Type = OpAlloc, in.Type().Underlying().(*types.Pointer).Elem()
	case *ssa.Store:
		o.Op, o.A, o.B = OpStore, at(in.Addr), l.operand(in.Val, l.src.stored(in))
		o.Pos = l.src.stored(in)
	case *ssa.UnOp:
		o.A, o.CommaOk, o.Tok = at(in.X), in.CommaOk, in.Op
		switch in.Op {
		case token.MUL:
			o.Op = OpLoad
		case token.ARROW:
			o.Op = OpRecv
		default:
			o.Op = OpUn
		}
	case *ssa.BinOp:
		x, y := l.src.operands(in)
		o.Op, o.Tok, o.A, o.B = OpBin, in.Op, l.operand(in.X, x), l.operand(in.Y, y)
	case *ssa.FieldAddr:
		o.Op, o.A, o.Index = OpFieldAddr, at(in.X), int32(in.Field)
	case *ssa.Field:
		o.Op, o.A, o.Index = OpField, at(in.X), int32(in.Field)
	case *ssa.IndexAddr:
		o.Op, o.A, o.B = OpIndexAddr, at(in.X), at(in.Index)
	case *ssa.Index:
		o.Op, o.A, o.B = OpIndex, at(in.X), at(in.Index)
	case *ssa.Lookup:
		o.Op, o.A, o.B, o.CommaOk = OpLookup, at(in.X), at(in.Index), in.CommaOk
	case *ssa.MapUpdate:
		k, v := l.src.entry(in)
		o.Op, o.A, o.B, o.C = OpMapUpdate, at(in.Map), l.operand(in.Key, k), l.operand(in.Value, v)
		o.Type, o.Pos = in.Map.Type(), v
	case *ssa.Slice:
		o.Op, o.A, o.B, o.C, o.D = OpSlice, at(in.X), at(in.Low), at(in.High), at(in.Max)
	case *ssa.MakeSlice:
		o.Op, o.A, o.B = OpMakeSlice, at(in.Len), at(in.Cap)
	case *ssa.MakeMap:
		o.Op = OpMakeMap
	case *ssa.MakeChan:
		o.Op = OpMakeChan
	case *ssa.MakeClosure:
		o.Op, o.A = OpMakeClosure, at(in.Fn)
		for _, b := range in.Bindings {
			o.Args = append(o.Args, at(b))
		}
	case *ssa.MakeInterface:
		o.Op, o.A, o.Type = OpMakeInterface, at(in.X), in.X.Type()
	case *ssa.ChangeInterface:
		o.Op, o.A = OpChangeInterface, at(in.X)
	case *ssa.ChangeType:
		o.Op, o.A = OpChangeType, at(in.X)
	case *ssa.Convert:
		o.Op, o.A = OpConvert, l.operand(in.X, l.src.converted(in.Pos()))
	case *ssa.MultiConvert:
		o.Op, o.A = OpConvert, at(in.X)
	case *ssa.SliceToArrayPointer:
		o.Op, o.A = OpSliceToArray, at(in.X)
	case *ssa.TypeAssert:
		o.Op, o.A, o.Type, o.CommaOk = OpTypeAssert, at(in.X), in.AssertedType, in.CommaOk
	case *ssa.Extract:
		o.Op, o.A, o.Index = OpExtract, at(in.Tuple), int32(in.Index)
	case *ssa.Call:
		o.Op = OpCall
		l.call(&o, in, &in.Call)
	case *ssa.Go:
		o.Op = OpGo
		l.call(&o, in, &in.Call)
	case *ssa.Defer:
		o.Op = OpDefer
		l.call(&o, in, &in.Call)
		o.D = l.operand(in.DeferStack, in.Pos())
	case *ssa.RunDefers:
		o.Op = OpRunDefers
	case *ssa.If:
		o.Op, o.A, o.Index = OpIf, at(in.Cond), question(in.Cond)
		o.CommaOk = strings.HasSuffix(in.Block().Comment, ".loop")
	case *ssa.Jump:
		o.Op = OpJump
	case *ssa.Return:
		o.Op = OpReturn
		for i, r := range in.Results {
			o.Args = append(o.Args, l.operand(r, l.src.result(in, i)))
		}
	case *ssa.Panic:
		o.Op, o.A = OpPanic, at(in.X)
	case *ssa.Phi:
		o.Op = OpPhi
		for _, e := range in.Edges {
			o.Args = append(o.Args, at(e))
		}
	case *ssa.Range:
		o.Op, o.A = OpRange, at(in.X)
	case *ssa.Next:
		o.Op, o.A = OpNext, at(in.Iter)
	case *ssa.Select:
		o.Op = OpSelect
	case *ssa.Send:
		o.Op, o.A, o.B = OpSend, at(in.Chan), at(in.X)
	default:
		panic(fmt.Sprintf("exec: unexpected instruction %T", in))
	}
	return o, true
}

func (l *lowerer) call(o *Instr, in ssa.Instruction, c *ssa.CallCommon) {
	o.Call = &Callee{}
	if res := c.Signature().Results(); res.Len() == 1 {
		o.Call.Type = res.At(0).Type()
	} else if res.Len() > 1 {
		o.Call.Type = res
	}
	pos, args := l.src.call(in, c)
	o.Pos = pos
	for i, a := range c.Args {
		p := pos
		if i < len(args) && args[i].IsValid() {
			p = args[i]
		}
		o.Args = append(o.Args, l.operand(a, p))
	}
	switch {
	case c.IsInvoke():
		o.Call.Method = c.Method
		o.A = l.operand(c.Value, pos)
	default:
		switch v := c.Value.(type) {
		case *ssa.Builtin:
			o.Call.Builtin = v.Name()
		case *ssa.Function:
			o.Call.Static = l.p.Ref(v)
		default:
			o.A = l.operand(v, pos)
		}
	}
}
