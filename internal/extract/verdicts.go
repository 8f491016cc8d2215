package extract

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// Some protections only say that a request is to be refused, and leave it to
// the program to do so. One that does nothing about it, or no more than write
// it down, is not protected. This is read off the code: what a handler does
// besides says nothing about it.

// unheeded adds a policy for every verdict of which nothing depends.
func (e *engine) unheeded() {
	for _, fn := range e.sinks.fns {
		if fn.Synthetic != "" {
			continue
		}
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok || call.Call.StaticCallee() == nil {
					continue
				}
				row := e.in.Index.Verdict(exec.Symbol(call.Call.StaticCallee()))
				if row == nil || !(&heed{seen: map[ssa.Value]bool{}}).none(call) {
					continue
				}
				pos := e.callAt(call.Pos())
				p := &policy.Policy{
					Kind: policy.CSRF, Library: row.Name, Call: e.source(pos), Pos: pos, Ignored: true, Source: e.source,
					Respond: func(policy.Probe) policy.Outcome { return policy.Outcome{} },
				}
				s := policy.NewStudy(p)
				s.Prepare()
				e.studies = append(e.studies, s)
			}
		}
	}
}

// callAt is where the call with its parenthesis at a position begins.
func (e *engine) callAt(paren token.Pos) token.Pos {
	if f := e.file(paren); f != nil {
		path, _ := astutil.PathEnclosingInterval(f, paren, paren)
		for _, n := range path {
			if c, ok := n.(*ast.CallExpr); ok && c.Lparen == paren {
				return c.Pos()
			}
		}
	}
	return paren
}

// heed follows a verdict to what depends on it.
type heed struct{ seen map[ssa.Value]bool }

// none reports whether nothing depends on a value but what is written to a log.
func (h *heed) none(v ssa.Value) bool {
	if h.seen[v] {
		return true
	}
	h.seen[v] = true
	refs := v.Referrers()
	if refs == nil {
		return false
	}
	for _, r := range *refs {
		if !h.idle(r, v) {
			return false
		}
	}
	return true
}

// idle reports whether an instruction that uses v does nothing about it.
func (h *heed) idle(r ssa.Instruction, v ssa.Value) bool {
	switch r := r.(type) {
	case *ssa.DebugRef:
		return true
	case *ssa.Store:
		if r.Addr == v {
			return true // Have: what else the variable holds is of no interest
		}
		switch a := r.Addr.(type) {
		case *ssa.Alloc:
			return h.none(a)
		case *ssa.IndexAddr:
			return h.none(a.X) // the arguments of a variadic function
		}
		return false
	case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.Slice:
		return h.none(r.(ssa.Value))
	case *ssa.IndexAddr:
		return true // Have: made to store an argument
	case *ssa.BinOp:
		return h.nilTest(r)
	case *ssa.Call:
		if r.Call.IsInvoke() && r.Call.Value == v && r.Call.Method.Name() == "Error" {
			return h.none(r)
		}
		return notes(&r.Call)
	}
	return false
}

// nilTest reports whether a comparison decides no more than what is written to
// a log.
func (h *heed) nilTest(b *ssa.BinOp) bool {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return false
	}
	for _, r := range *b.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.If:
			yes, no := r.Block().Succs[0], r.Block().Succs[1]
			if yes != no && !leadsTo(yes, no) && !leadsTo(no, yes) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// leadsTo reports whether a block only writes to a log and goes on with another.
func leadsTo(b, next *ssa.BasicBlock) bool {
	if len(b.Succs) != 1 || b.Succs[0] != next || len(b.Preds) != 1 {
		return false
	}
	for _, in := range b.Instrs {
		switch in := in.(type) {
		case *ssa.Call:
			if !notes(&in.Call) && (!in.Call.IsInvoke() || in.Call.Method.Name() != "Error") {
				return false
			}
		case *ssa.Store:
			if _, ok := in.Addr.(*ssa.IndexAddr); !ok {
				return false
			}
		case *ssa.Go, *ssa.Defer, *ssa.Send, *ssa.MapUpdate, *ssa.Panic:
			return false
		}
	}
	return true
}

// notes reports whether a call only writes something down: to a log, or to the
// terminal.
func notes(c *ssa.CallCommon) bool {
	var name, of string
	if c.IsInvoke() {
		name, of = c.Method.Name(), c.Value.Type().String()
	} else if f := c.StaticCallee(); f != nil && f.Object() != nil && f.Object().Pkg() != nil {
		name, of = f.Name(), f.Object().Pkg().Path()
		if of == "fmt" {
			return strings.HasPrefix(name, "Print") || strings.HasPrefix(name, "Sprint")
		}
		if recv := f.Signature.Recv(); recv != nil {
			of += " " + recv.Type().String()
		}
	}
	if !slices.ContainsFunc(strings.FieldsFunc(of, func(r rune) bool { return strings.ContainsRune("/. *", r) }), isLog) {
		return false
	}
	for _, w := range []string{"Print", "Debug", "Info", "Warn", "Error", "Log", "Trace", "Output", "With", "String", "Any", "Err"} {
		if strings.HasPrefix(name, w) {
			return true
		}
	}
	return false
}

// isLog reports whether a package or type with a name keeps a log.
func isLog(name string) bool {
	switch name = strings.ToLower(name); name {
	case "log", "slog", "klog", "glog", "logr", "logrus", "zerolog", "zap", "logging":
		return true
	}
	return strings.HasSuffix(name, "logger")
}
