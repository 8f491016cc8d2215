#!/usr/bin/env bash
# Builds golangci-lint with corsvet and runs it on a small module made for the
# purpose. Needs go; the first build takes some minutes and 2 GB of caches.
# Usage: integration/golangci/check.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

lint=$work/golangci-lint
(cd "$here/golangci" && go build -o "$lint" .)
export GOLANGCI_LINT_CACHE=$work/cache

mkdir "$work/app" && cd "$work/app"
printf 'module example.com/app\n\ngo 1.26\n' >go.mod
cp "$here/golangci/.golangci.yml" .

program bad
expect 1 'credentials: ' 'bad program' "$lint" run ./...
expect 1 '(corsvet)' 'bad program again, from the cache' "$lint" run ./...
sed -i 's|^\(\t*\)\(.*"Access-Control-Allow-Origin".*\)|\1\2 //nolint:corsvet // a test|' main.go
expect 0 '0 issues' 'silenced with //nolint' "$lint" run ./...
program good
expect 0 '0 issues' 'good program' "$lint" run ./...
cp "$here/golangci/.golangci.yml" misspelt.yml
sed -i 's/severity:/sevrity:/' misspelt.yml
expect 3 'unknown field "sevrity"' 'a misspelt setting' "$lint" run -c misspelt.yml ./...
sed 's/# disable:.*/disable: [wildcrad]/' .golangci.yml >misspelt.yml
expect 3 'unknown check' 'a misspelt check' "$lint" run -c misspelt.yml ./...

finish
