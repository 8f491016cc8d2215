// Package cli is a stub of github.com/urfave/cli/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cli

import "flag"

type ActionFunc func(*Context) error

type App struct {
	Name     string
	Usage    string
	Version  string
	Commands []*Command
	Flags    []Flag
	Before   BeforeFunc
	Action   ActionFunc
}

func (*App) Run(arguments []string) (err error) { return nil }

type BeforeFunc func(*Context) error

type Command struct {
	Name        string
	Aliases     []string
	Usage       string
	Before      BeforeFunc
	Action      ActionFunc
	Subcommands []*Command
	Flags       []Flag
}

type Context struct {
	App     *App
	Command *Command
}

func (*Context) Bool(name string) bool { return false }

func (*Context) Int(name string) int { return 0 }

func (*Context) IsSet(name string) bool { return false }

func (*Context) String(name string) string { return "" }

func (*Context) StringSlice(name string) []string { return nil }

type Flag interface {
	String() string
	Apply(*flag.FlagSet) error
	IsSet() bool
	Names() []string
}

type StringFlag struct {
	Name        string
	Usage       string
	Required    bool
	Value       string
	Destination *string
	Aliases     []string
	EnvVars     []string
}

func (*StringFlag) IsSet() bool { return false }

func (*StringFlag) Apply(set *flag.FlagSet) error { return nil }

func (*StringFlag) Names() []string { return nil }

func (*StringFlag) String() string { return "" }

type BoolFlag struct {
	Name        string
	Usage       string
	Required    bool
	Value       bool
	Destination *bool
	Aliases     []string
	EnvVars     []string
}

func (*BoolFlag) IsSet() bool { return false }

func (*BoolFlag) Apply(set *flag.FlagSet) error { return nil }

func (*BoolFlag) Names() []string { return nil }

func (*BoolFlag) String() string { return "" }

type StringSlice struct{}

func NewStringSlice(defaults ...string) *StringSlice { return nil }

func (*StringSlice) Value() []string { return nil }

type StringSliceFlag struct {
	Name        string
	Usage       string
	Required    bool
	Value       *StringSlice
	Destination *StringSlice
	Aliases     []string
	EnvVars     []string
}

func (*StringSliceFlag) IsSet() bool { return false }

func (*StringSliceFlag) Apply(set *flag.FlagSet) error { return nil }

func (*StringSliceFlag) Names() []string { return nil }

func (*StringSliceFlag) String() string { return "" }
