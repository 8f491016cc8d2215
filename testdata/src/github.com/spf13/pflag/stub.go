// Package pflag is a stub of github.com/spf13/pflag for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package pflag

import (
	"time"
)

const (
	ContinueOnError ErrorHandling = 0
	ExitOnError     ErrorHandling = 1
	PanicOnError    ErrorHandling = 2
)

var (
	CommandLine *FlagSet
)

type ErrorHandling int

type Flag struct {
	Name                string
	Shorthand           string
	Usage               string
	Value               Value
	DefValue            string
	Changed             bool
	NoOptDefVal         string
	Deprecated          string
	Hidden              bool
	ShorthandDeprecated string
	Annotations         map[string][]string
}

type FlagSet struct {
	Usage                func()
	SortFlags            bool
	ParseErrorsWhitelist ParseErrorsAllowlist
}

func (*FlagSet) AddFlagSet(newSet *FlagSet) {}

func (*FlagSet) Arg(i int) string { return "" }

func (*FlagSet) Args() []string { return nil }

func (*FlagSet) Bool(name string, value bool, usage string) *bool { return nil }

func (*FlagSet) BoolP(name string, shorthand string, value bool, usage string) *bool { return nil }

func (*FlagSet) BoolVar(p *bool, name string, value bool, usage string) {}

func (*FlagSet) BoolVarP(p *bool, name string, shorthand string, value bool, usage string) {}

func (*FlagSet) Changed(name string) bool { return false }

func (*FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration { return nil }

func (*FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {}

func (*FlagSet) GetBool(name string) (bool, error) { return false, nil }

func (*FlagSet) GetInt(name string) (int, error) { return 0, nil }

func (*FlagSet) GetString(name string) (string, error) { return "", nil }

func (*FlagSet) GetStringArray(name string) ([]string, error) { return nil, nil }

func (*FlagSet) GetStringSlice(name string) ([]string, error) { return nil, nil }

func (*FlagSet) Int(name string, value int, usage string) *int { return nil }

func (*FlagSet) IntP(name string, shorthand string, value int, usage string) *int { return nil }

func (*FlagSet) IntVar(p *int, name string, value int, usage string) {}

func (*FlagSet) IntVarP(p *int, name string, shorthand string, value int, usage string) {}

func (*FlagSet) Lookup(name string) *Flag { return nil }

func (*FlagSet) Parse(arguments []string) error { return nil }

func (*FlagSet) Set(name string, value string) error { return nil }

func (*FlagSet) String(name string, value string, usage string) *string { return nil }

func (*FlagSet) StringArray(name string, value []string, usage string) *[]string { return nil }

func (*FlagSet) StringArrayP(name string, shorthand string, value []string, usage string) *[]string {
	return nil
}

func (*FlagSet) StringArrayVar(p *[]string, name string, value []string, usage string) {}

func (*FlagSet) StringArrayVarP(p *[]string, name string, shorthand string, value []string, usage string) {
}

func (*FlagSet) StringP(name string, shorthand string, value string, usage string) *string {
	return nil
}

func (*FlagSet) StringSlice(name string, value []string, usage string) *[]string { return nil }

func (*FlagSet) StringSliceP(name string, shorthand string, value []string, usage string) *[]string {
	return nil
}

func (*FlagSet) StringSliceVar(p *[]string, name string, value []string, usage string) {}

func (*FlagSet) StringSliceVarP(p *[]string, name string, shorthand string, value []string, usage string) {
}

func (*FlagSet) StringVar(p *string, name string, value string, usage string) {}

func (*FlagSet) StringVarP(p *string, name string, shorthand string, value string, usage string) {}

func (*FlagSet) Var(value Value, name string, usage string) {}

func (*FlagSet) VarP(value Value, name string, shorthand string, usage string) {}

type ParseErrorsAllowlist struct{}

type Value interface {
	Set(string) error
	String() string
	Type() string
}

func Arg(i int) string { return "" }

func Args() []string { return nil }

func Bool(name string, value bool, usage string) *bool { return nil }

func BoolP(name string, shorthand string, value bool, usage string) *bool { return nil }

func BoolVar(p *bool, name string, value bool, usage string) {}

func BoolVarP(p *bool, name string, shorthand string, value bool, usage string) {}

func Duration(name string, value time.Duration, usage string) *time.Duration { return nil }

func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {}

func Int(name string, value int, usage string) *int { return nil }

func IntP(name string, shorthand string, value int, usage string) *int { return nil }

func IntVar(p *int, name string, value int, usage string) {}

func IntVarP(p *int, name string, shorthand string, value int, usage string) {}

func Lookup(name string) *Flag { return nil }

func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet { return nil }

func Parse() {}

func Set(name string, value string) error { return nil }

func String(name string, value string, usage string) *string { return nil }

func StringArray(name string, value []string, usage string) *[]string { return nil }

func StringArrayP(name string, shorthand string, value []string, usage string) *[]string { return nil }

func StringArrayVar(p *[]string, name string, value []string, usage string) {}

func StringArrayVarP(p *[]string, name string, shorthand string, value []string, usage string) {}

func StringP(name string, shorthand string, value string, usage string) *string { return nil }

func StringSlice(name string, value []string, usage string) *[]string { return nil }

func StringSliceP(name string, shorthand string, value []string, usage string) *[]string { return nil }

func StringSliceVar(p *[]string, name string, value []string, usage string) {}

func StringSliceVarP(p *[]string, name string, shorthand string, value []string, usage string) {}

func StringVar(p *string, name string, value string, usage string) {}

func StringVarP(p *string, name string, shorthand string, value string, usage string) {}
