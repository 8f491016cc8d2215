// Package envconfig is a stub of github.com/kelseyhightower/envconfig for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package envconfig

import (
	"io"
	"text/template"
)

const (
	DefaultListFormat  = "This application is configured via the environment. The following environment\nvariables can be used:\n{{range .}}\n{{usage_key .}}\n  [description] {{usage_description .}}\n  [type]        {{usage_type .}}\n  [default]     {{usage_default .}}\n  [required]    {{usage_required .}}{{end}}\n"
	DefaultTableFormat = "This application is configured via the environment. The following environment\nvariables can be used:\n\nKEY\tTYPE\tDEFAULT\tREQUIRED\tDESCRIPTION\n{{range .}}{{usage_key .}}\t{{usage_type .}}\t{{usage_default .}}\t{{usage_required .}}\t{{usage_description .}}\n{{end}}"
)

var (
	ErrInvalidSpecification error
)

type Decoder interface {
	Decode(value string) error
}

type ParseError struct {
	KeyName   string
	FieldName string
	TypeName  string
	Value     string
	Err       error
}

func (*ParseError) Error() string { return "" }

type Setter interface {
	Set(value string) error
}

func CheckDisallowed(prefix string, spec interface{}) error { return nil }

func MustProcess(prefix string, spec interface{}) {}

func Process(prefix string, spec interface{}) error { return nil }

func Usage(prefix string, spec interface{}) error { return nil }

func Usagef(prefix string, spec interface{}, out io.Writer, format string) error { return nil }

func Usaget(prefix string, spec interface{}, out io.Writer, tmpl *template.Template) error {
	return nil
}
