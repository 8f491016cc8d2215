// Package truth checks the stubs below testdata/src against the libraries they
// stand for.
//
// It is a module of its own, so that the analyzer's go.mod stays free of those
// libraries. To move to newer releases, run "go get" and "go mod tidy" here,
// then "go test": each line it prints names a symbol whose stub must follow.
// A new stub package also gets a line in deps.go.
package truth
