package exec

import (
	"go/token"
	"go/types"
)

// Op is an instruction's operation. The set mirrors package ssa, which is the
// form that functions are lowered from; it is kept apart so that a function of
// another package can be carried in a fact.
type Op uint8

const (
	OpInvalid Op = iota
	OpAlloc
	OpLoad
	OpStore
	OpFieldAddr
	OpField
	OpIndexAddr
	OpIndex
	OpLookup
	OpMapUpdate
	OpSlice
	OpMakeSlice
	OpMakeMap
	OpMakeChan
	OpMakeClosure
	OpMakeInterface
	OpChangeInterface
	OpChangeType
	OpConvert
	OpSliceToArray
	OpTypeAssert
	OpExtract
	OpBin
	OpUn
	OpCall
	OpGo
	OpDefer
	OpRunDefers
	OpIf
	OpJump
	OpReturn
	OpPanic
	OpPhi
	OpRange
	OpNext
	OpSelect
	OpSend
	OpRecv
)

// RefKind says what an Operand refers to.
type RefKind uint8

const (
	None RefKind = iota
	Reg
	Const
	Global
	FuncVal
	FreeVar
)

// Operand is an instruction's operand.
type Operand struct {
	Kind RefKind
	N    int32 // register, or index into the function's tables
}

// Instr is one instruction.
type Instr struct {
	Op      Op
	Tok     token.Token
	CommaOk bool  // of an OpIf: it is the test of a loop
	Dst     int32 // register that receives the result, or -1
	Index   int32 // field, tuple element, or block of a Jump
	A, B, C Operand
	D       Operand
	Args    []Operand
	Type    types.Type // of the result, or the asserted or allocated type
	Call    *Callee
	Pos     token.Pos
}

// Callee says what a call calls.
type Callee struct {
	Static  *FuncRef // a function known by symbol
	Builtin string
	Method  *types.Func // an interface method; the receiver is operand A
	Type    types.Type  // result type, nil if none
}

// Block is a basic block. Succs index the function's blocks.
type Block struct {
	Instrs []Instr
	Succs  []int32
	Preds  []int32

	loop   uint8 // see leaves
	seen   int32 // the latest exploration that has been here, see Explore
	beaten bool  // a path of the first half of an exploration has been here
}

// Func is a lowered function.
type Func struct {
	Sym     string
	Params  []Param
	NumFree int
	NumRegs int
	Blocks  []Block
	Recover int32 // block run after a recovered panic, or -1
	Consts  []Value
	Globals []GlobalRef
	Funcs   []*FuncRef
	Results *types.Tuple
	Pos     token.Pos
	visited bool  // executed at least once
	abroad  bool  // of another package, as its fact has it
	flags   uint8 // of an imported function, see Reaches
}

// Param is a parameter, receiver first.
type Param struct {
	Name string
	Type types.Type
}

// GlobalRef names a package-level variable.
type GlobalRef struct {
	Sym  string // "import/path.Name"
	Type types.Type
}

// FuncRef is a function known by its symbol: lowered, intrinsic or neither.
type FuncRef struct {
	Sym       string // as intrinsics know it; a generic function's for an instance
	ID        string // unique: tells instances of a generic function apart
	Sig       *types.Signature
	body      *Func
	lower     func() *Func
	intrinsic Intrinsic
	resolved  bool
	Pkg       string // of an imported function: the package whose fact carries it
	generic   string // key of the generic function that this is an instance of
}

// Body returns the lowered body of the function, or nil if it has none here.
func (r *FuncRef) Body() *Func {
	if r.body == nil && r.lower != nil {
		r.body = r.lower()
		r.lower = nil
	}
	return r.body
}
