// Package kingpin is a stub of github.com/alecthomas/kingpin/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package kingpin

type Application struct {
	cmdMixin
	Name string
	Help string
}

func New(name, help string) *Application { return nil }

func (*Application) Parse(args []string) (command string, err error) { return "", nil }

type FlagClause struct {
	parserMixin
}

func Flag(name, help string) *FlagClause { return nil }

func (*FlagClause) Bool() (target *bool) { return nil }

func (*FlagClause) Default(values ...string) *FlagClause { return nil }

func (*FlagClause) Envar(name string) *FlagClause { return nil }

func (*FlagClause) Help(help string) *FlagClause { return nil }

func (*FlagClause) Hidden() *FlagClause { return nil }

func (*FlagClause) NoEnvar() *FlagClause { return nil }

func (*FlagClause) OverrideDefaultFromEnvar(envar string) *FlagClause { return nil }

func (*FlagClause) PlaceHolder(placeholder string) *FlagClause { return nil }

func (*FlagClause) Required() *FlagClause { return nil }

func (*FlagClause) Short(name rune) *FlagClause { return nil }

func Parse() string { return "" }

type cmdMixin struct {
	*flagGroup
}

type flagGroup struct{}

func (*flagGroup) Flag(name, help string) *FlagClause { return nil }

type parserMixin struct{}

func (*parserMixin) BoolVar(target *bool) {}

func (*parserMixin) Int() (target *int) { return nil }

func (*parserMixin) String() (target *string) { return nil }

func (*parserMixin) StringVar(target *string) {}

func (*parserMixin) Strings() (target *[]string) { return nil }

func (*parserMixin) StringsVar(target *[]string) {}
