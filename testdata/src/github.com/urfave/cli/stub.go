// Package cli is a stub of github.com/urfave/cli for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cli

import "flag"

type App struct {
	Name     string
	Usage    string
	Version  string
	Commands []Command
	Flags    []Flag
	Before   BeforeFunc
	Action   interface{}
}

func NewApp() *App { return nil }

func (*App) Run(arguments []string) (err error) { return nil }

type BeforeFunc func(*Context) error

type Command struct {
	Name        string
	Usage       string
	Before      BeforeFunc
	Action      interface{}
	Subcommands Commands
	Flags       []Flag
}

type Commands []Command

type Context struct {
	App     *App
	Command Command
}

func (*Context) Bool(name string) bool { return false }

func (*Context) Int(name string) int { return 0 }

func (*Context) String(name string) string { return "" }

func (*Context) StringSlice(name string) []string { return nil }

type Flag interface {
	String() string
	Apply(*flag.FlagSet)
	GetName() string
}

type StringFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	Value       string
	Destination *string
}

func (StringFlag) Apply(set *flag.FlagSet) {}

func (StringFlag) GetName() string { return "" }

func (StringFlag) String() string { return "" }

type StringSlice []string

type StringSliceFlag struct {
	Name   string
	Usage  string
	EnvVar string
	Value  *StringSlice
}

func (StringSliceFlag) Apply(set *flag.FlagSet) {}

func (StringSliceFlag) GetName() string { return "" }

func (StringSliceFlag) String() string { return "" }

type BoolFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	Destination *bool
}

func (BoolFlag) Apply(set *flag.FlagSet) {}

func (BoolFlag) GetName() string { return "" }

func (BoolFlag) String() string { return "" }
