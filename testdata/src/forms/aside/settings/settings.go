// Package settings is what an operator writes.
package settings

type options struct {
	Limit int
	Open  bool
}

// Server is filled elsewhere.
var Server = &options{}
