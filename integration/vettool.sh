#!/usr/bin/env bash
# Runs corsvet as a vettool and as a tool of another module (the tool directive
# of go.mod), on a small module made for the purpose.
# Needs go. Usage: integration/vettool.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# go vet keeps what a tool said about a package there: begin with none.
export GOCACHE=$work/cache

mkdir "$work/app" && cd "$work/app"
cat >go.mod <<'MOD'
module example.com/app

go 1.26.0
MOD
program bad

# A user writes: go get -tool github.com/corsvet/corsvet/cmd/corsvet@latest
go mod edit -replace "github.com/corsvet/corsvet=$project" -require github.com/corsvet/corsvet@v0.0.0 \
	-tool github.com/corsvet/corsvet/cmd/corsvet
go mod tidy

vet() { tool=$(go tool -n corsvet) && go vet -vettool="$tool" "$@"; }

expect fail 'credentials: ' 'go tool, bad program' go tool corsvet ./...
expect 1 'credentials: ' 'go vet, bad program' vet ./...
expect 1 'credentials: ' 'go vet again, from the cache' vet ./...
expect 0 'credentials: ' 'go vet -json' vet -json ./...
program good
expect 0 '' 'go tool, good program' go tool corsvet ./...
expect 0 '' 'go vet, good program' vet ./...

# A package that was a dependency first and is named later: Go 1.26's vet
# would repeat the silence of the first run, were it not for corsvet.
mkdir server
sed 's/^package main/package server/; s/^func main/func Main/' "$here/testdata/bad/main.go" >server/server.go
printf 'package main\n\nimport "example.com/app/server"\n\nfunc main() { server.Main() }\n' >main.go
vet . >/dev/null 2>&1 || true
expect 1 'server.go:12' 'go vet ./..., after go vet of a package that imports the bad one' vet ./...

finish
