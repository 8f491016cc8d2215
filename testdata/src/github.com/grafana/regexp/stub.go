// Package regexp is a stub of github.com/grafana/regexp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package regexp

type Regexp struct{}

func (*Regexp) MatchString(s string) bool { return false }

func (*Regexp) String() string { return "" }

func Compile(expr string) (*Regexp, error) { return nil, nil }

func MustCompile(str string) *Regexp { return nil }
