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

# The same findings as the command's own and as go vet's, across packages and a
# vendored module, and in all of the analyzer's test data that is about that.
go build -C "$project" -o "$work/corsvet" ./cmd/corsvet
sed 's/severity: low/severity: info/; s/path-mode: gomod/path-mode: wd/' "$here/golangci/.golangci.yml" >"$work/all.yml"
printf '  uniq-by-line: false\n' >>"$work/all.yml"

# lines NAME: findings as sorted lines, without what each way adds.
lines() { sed -nE 's|^(\./)?([^ ]+\.go:[0-9]+:[0-9]+: .*)$|\2|; s| \(corsvet\)$||; /^[^ ]+\.go:/p' | sort -u >"$work/$1"; }

# same NAME DIRECTORY LEAST PATTERN...: the three ways find the same there, and
# no less than so many.
same() {
	local name=$1 dir=$2 least=$3 found
	shift 3
	echo "=== $name"
	(cd "$dir" && "$work/corsvet" "$@" 2>&1) | lines alone || true
	(cd "$dir" && go vet -vettool="$work/corsvet" "$@" 2>&1) | lines vet || true
	(cd "$dir" && "$lint" run -c "$work/all.yml" --output.text.print-issued-lines=false --output.text.colors=false "$@" 2>&1) | lines lint || true
	found=$(wc -l <"$work/alone")
	echo "$found findings"
	if [ "$found" -ge "$least" ] && diff "$work/alone" "$work/vet" && diff "$work/alone" "$work/lint"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "--- $name: $found findings, wanted at least $least, and the same in all three"
	fi
}

cp -r "$here/testdata/across" "$work/across"
same 'across packages and modules' "$work/across" 8 ./...
export GO111MODULE=off GOFLAGS='' GOPATH=$project/testdata
same 'test data of the analyzer' "$project/testdata/src" 200 ./forms/... ./flows/... ./ws/... ./fw/...

finish
