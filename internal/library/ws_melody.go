package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// melodyRow is github.com/olahol/melody, read and run at v1.1.4: its gorilla
// upgrader accepts every origin until the program changes CheckOrigin.
func melodyRow() *Row {
	const path = "github.com/olahol/melody"
	fields := Fields{"Upgrader.CheckOrigin": policy.OriginFunc}
	model := originFuncOrSameHost("Upgrader.CheckOrigin")
	return &Row{
		Name:  "olahol/melody",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: path + ".New", Config: -1, Result: newMelody, Kind: policy.WebSocket},
			{Sym: "(*" + path + ".Melody).HandleRequest", Config: 0, Request: true, Kind: policy.WebSocket, Fields: fields, Model: model},
			{Sym: "(*" + path + ".Melody).HandleRequestWithKeys", Config: 0, Request: true, Kind: policy.WebSocket, Fields: fields, Model: model},
		},
		Literals: []Entry{{Sym: path + ".Melody", Kind: policy.WebSocket, Fields: fields, Model: model}},
		Doc:      Doc{Versions: "v1.1.4", Covers: "New, Upgrader.CheckOrigin"},
	}
}

// newMelody is func New() *Melody.
func newMelody(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	m := exec.NewCell(ptr.Elem(), c.M.Zero(ptr.Elem()))
	field := c.M.Field(m, "Upgrader")
	if field == nil {
		return exec.Value{}, false
	}
	up, ok := field.Type().(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	upgrader := exec.NewCell(up.Elem(), c.M.Zero(up.Elem()))
	check := c.M.Field(upgrader, "CheckOrigin")
	if check == nil {
		return exec.Value{}, false
	}
	c.M.Store(check, acceptAll(c))
	c.M.Store(field, exec.Value{X: upgrader, Pos: c.Pos})
	return exec.Value{X: m, Pos: c.Pos}, true
}
