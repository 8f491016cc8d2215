// Package cobra is a stub of github.com/spf13/cobra for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cobra

import (
	"context"

	"github.com/spf13/pflag"
)

type Command struct {
	Use               string
	Aliases           []string
	Short             string
	Long              string
	Example           string
	Args              PositionalArgs
	PersistentPreRun  func(cmd *Command, args []string)
	PersistentPreRunE func(cmd *Command, args []string) error
	PreRun            func(cmd *Command, args []string)
	PreRunE           func(cmd *Command, args []string) error
	Run               func(cmd *Command, args []string)
	RunE              func(cmd *Command, args []string) error
	PostRun           func(cmd *Command, args []string)
	Hidden            bool
	SilenceErrors     bool
	SilenceUsage      bool
}

func (*Command) AddCommand(cmds ...*Command) {}

func (*Command) Context() context.Context { return nil }

func (*Command) Execute() error { return nil }

func (*Command) ExecuteContext(ctx context.Context) error { return nil }

func (*Command) Flags() *pflag.FlagSet { return nil }

func (*Command) Help() error { return nil }

func (*Command) MarkFlagRequired(name string) error { return nil }

func (*Command) Name() string { return "" }

func (*Command) PersistentFlags() *pflag.FlagSet { return nil }

func (*Command) Root() *Command { return nil }

func (*Command) SetArgs(a []string) {}

type PositionalArgs func(cmd *Command, args []string) error

func CheckErr(msg interface{}) {}

func ExactArgs(n int) PositionalArgs { return nil }

func MinimumNArgs(n int) PositionalArgs { return nil }

func NoArgs(cmd *Command, args []string) error { return nil }

func OnInitialize(y ...func()) {}
