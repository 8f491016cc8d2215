package corsvet_test

import (
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

// Code that never runs, and policies that are open in some modes only.
var modeFlows = []flow{
	{"false", "a literal condition"},
	{"constant", "a constant condition"},
	{"switch", "a switch on a constant"},
	{"elsewhere", "a constant of another package"},
	{"return", "code behind a return"},
	{"loop", "code in a loop"},
	{"panic", "code beside a panic"},
	{"system", "the operating system"},

	{"field", "a field of the configuration"},
	{"nested", "a field within a field"},
	{"method", "a method that tells the mode"},
	{"environment", "a variable of the environment"},
	{"lookup", "that there is a variable of the environment"},
	{"parsed", "a variable of the environment as a boolean"},
	{"flag", "a flag"},
	{"default", "a flag that is on"},
	{"setting", "a setting of a configuration library"},

	{"shipped", "the mode that the program ships"},
	{"unless", "whatever is not production"},
	{"early", "an early return"},
	{"middleware", "a middleware that a switch puts in"},
	{"option", "an option that a switch changes"},
	{"star", "a star without credentials"},
	{"socket", "a switch in the test of an upgrader"},
	{"bypass", "a switch that takes paths out of a protection"},
	{"request", "a header of the request"},
	{"weekday", "the time"},
	{"linked", "a variable that the linker sets"},
	{"two", "two switches"},
}

// reports takes the place of a test for diagnostics without expectations.
type reports struct{}

func (reports) Errorf(string, ...any) {}

// What only a mode opens is one level lower: none of it is left at the
// severity that it has otherwise, and all of the rest.
func TestFlowsModesLower(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	found := func(severity string) (plain, conditional int) {
		for _, r := range analysistest.Run(reports{}, analysistest.TestData(), corsvet.New(corsvet.Options{Severity: severity}), "flows/modes") {
			for _, d := range r.Diagnostics {
				if strings.Contains(d.Message, " (when ") {
					conditional++
				} else {
					plain++
				}
			}
		}
		return plain, conditional
	}
	plain, conditional := found("low")
	if plain == 0 || conditional == 0 {
		t.Fatalf("%d findings, and %d in some modes", plain, conditional)
	}
	if p, c := found("high"); p != plain || c != 0 {
		t.Errorf("of high severity are %d of %d findings, and %d of those in some modes", p, plain, c)
	}
}
