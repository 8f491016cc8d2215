package corsvet

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// guard keeps a mistake of corsvet's own in one package from ending the
// analysis of all others: a panic becomes the error of that package.
//
// Drivers show only the errors of the analyzer that they were given, not of
// those it requires, so a required analyzer leaves its error here, under the
// package, for the umbrella to return.
type guard struct{ failures sync.Map }

// required guards an analyzer whose error the umbrella returns.
func (g *guard) required(a *analysis.Analyzer) {
	run := a.Run
	none := reflect.Zero(a.ResultType).Interface()
	a.Run = func(pass *analysis.Pass) (res any, err error) {
		if _, failed := g.failures.Load(pass.Pkg); failed {
			return none, nil
		}
		defer func() {
			if r := recover(); r != nil {
				g.failures.Store(pass.Pkg, internalError(r))
				res, err = none, nil
			}
		}()
		return run(pass)
	}
}

// umbrella guards the analyzer that drivers run.
func (g *guard) umbrella(a *analysis.Analyzer) {
	run := a.Run
	a.Run = func(pass *analysis.Pass) (res any, err error) {
		defer func() {
			if r := recover(); r != nil {
				res, err = nil, internalError(r)
			}
		}()
		if err, ok := g.failures.LoadAndDelete(pass.Pkg); ok {
			return nil, err.(error)
		}
		return run(pass)
	}
}

// internalError says in one line what went wrong and where. It must be called
// by the function that recovered.
func internalError(r any) error {
	return fmt.Errorf("internal error: %v%s; please report it", r, panicSite())
}

// panicSite names the statement that panicked, as " at file.go:12".
func panicSite() string {
	var pcs [64]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	panicking := false
	for {
		f, more := frames.Next()
		switch {
		case f.Function == "runtime.gopanic":
			panicking = true
		case panicking && !strings.HasPrefix(f.Function, "runtime."):
			return fmt.Sprintf(" at %s:%d", filepath.Base(f.File), f.Line)
		}
		if !more {
			return ""
		}
	}
}
