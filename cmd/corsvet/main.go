// Command corsvet analyses Go packages for insecure and broken CORS policies.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/corsvet/corsvet"
)

func main() { singlechecker.Main(corsvet.Analyzer) }
