package checks

import (
	"fmt"
	"go/token"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/policy"
)

// Severity says how bad a finding is.
type Severity uint8

const (
	Info Severity = iota
	Low
	Medium
	High
)

func (s Severity) String() string { return [...]string{"info", "low", "medium", "high"}[s] }

// ParseSeverity is the inverse of [Severity.String].
func ParseSeverity(s string) (Severity, error) {
	for v := Info; v <= High; v++ {
		if v.String() == s {
			return v, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: use high, medium, low or info", s)
}

// Lower returns the next lower severity.
func (s Severity) Lower() Severity {
	if s == Info {
		return s
	}
	return s - 1
}

// Witness is an attacker's origin that shows a finding.
type Witness struct {
	Origin      string
	Credentials bool // it reads as the signed-in user
}

// Finding is one problem of one policy.
type Finding struct {
	Check    string
	Severity Severity
	Pos      token.Pos
	End      token.Pos // set by the driver from the source
	Message  string    // without the check's id
	Witness  *Witness
	Policy   *policy.Study // what it was found in
	// Text is the constant or setting at fault, for fixes.
	Text string
	// Conds is how many settings have to be made for the danger to be there.
	Conds int
	// Supposed is the setting in which somebody has to write the pattern that
	// the finding supposes, and Default lists those on whose default a finding
	// about a pattern rests.
	Supposed string
	Default  []string
	// Public says that a resource which is public on purpose has this: a
	// //corsvet:public comment answers it.
	Public bool
	// Fixes are filled in by package fix.
	Fixes []analysis.SuggestedFix
}

// Check is one check.
type Check struct {
	ID  string
	Off bool // not run by default
	// Asked says that the check goes by what a program asks for, and so
	// applies where nobody has verified what is answered.
	Asked bool
	Run   func(s *policy.Study) []Finding
}

// All lists the checks in the order of the documentation.
func All() []Check {
	return []Check{
		credentialsCheck,
		weakOriginCheck,
		nullOriginCheck,
		insecureCheck,
		websocketCheck,
		bypassCheck,
		wildcardCheck,
		methodsCheck,
		refusedCheck,
		startupCheck,
		directiveCheck,
	}
}

// Passes returns one analyzer per check. Each requires source, whose result is
// a *Policies, and returns its []Finding.
func Passes(source *analysis.Analyzer) []*analysis.Analyzer {
	var out []*analysis.Analyzer
	for _, c := range All() {
		out = append(out, &analysis.Analyzer{
			Name:       c.ID,
			Doc:        Doc(c.ID),
			URL:        URL(c.ID),
			Requires:   []*analysis.Analyzer{source},
			ResultType: reflect.TypeFor[[]Finding](),

			RunDespiteErrors: true,

			Run: func(pass *analysis.Pass) (any, error) {
				var out []Finding
				for _, s := range pass.ResultOf[source].(*Policies).Studies {
					if s.Startup != nil && c.ID != startupCheck.ID && s.Kind != policy.CSRF {
						continue // what never runs lets nobody in
					}
					if s.Notes.Unverified != "" && !c.Asked {
						continue
					}
					for _, f := range c.Run(s) {
						f.Check, f.Policy = c.ID, s
						out = append(out, f)
					}
				}
				return out, nil
			},
		})
	}
	return out
}

// Policies is the result of the analyzer that the checks require.
type Policies struct {
	Studies []*policy.Study
	// Input is what the driver needs to analyse a changed package again. It is
	// no business of the checks.
	Input any
}
