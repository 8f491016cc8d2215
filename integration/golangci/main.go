// Command golangci is golangci-lint with corsvet among its linters.
package main

import (
	"os"
	"runtime"

	_ "github.com/corsvet/corsvet/gclplugin"
	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"
)

func main() {
	info := commands.BuildInfo{
		// With a version here golangci-lint would go on using the findings that
		// an older corsvet left in its cache; now the binary's hash is the key.
		Version:   "(devel)",
		GoVersion: runtime.Version(),
		Commit:    "corsvet/integration/golangci",
		Date:      "(unknown)",
	}
	if err := commands.Execute(info); err != nil { // Execute has printed it
		os.Exit(exitcodes.Failure)
	}
}
