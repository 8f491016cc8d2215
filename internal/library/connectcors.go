package library

import "github.com/corsvet/corsvet/internal/exec"

// connectCORS is connectrpc.com/cors, read at v0.1.0: lists of methods and
// headers to feed a CORS library with, none of them a wildcard.
func connectCORS() *Row {
	const path = "connectrpc.com/cors"
	list := func(texts ...string) func(c *exec.Call) (exec.Value, bool) {
		return func(c *exec.Call) (exec.Value, bool) { return c.M.Strings(texts...).At(c.Pos), true }
	}
	return &Row{
		Name:  "connectrpc.com/cors",
		Paths: []string{path},
		Doc:   Doc{"v0.1.0 (read, not run)", "the lists"},
		Options: []Option{
			{path + ".AllowedMethods", list("GET", "POST")},
			{path + ".AllowedHeaders", list("Content-Type", "Connect-Protocol-Version", "Connect-Timeout-Ms", "Grpc-Timeout", "X-Grpc-Web", "X-User-Agent")},
			{path + ".ExposedHeaders", list("Grpc-Status", "Grpc-Message", "Grpc-Status-Details-Bin")},
		},
	}
}
