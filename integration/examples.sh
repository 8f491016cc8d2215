#!/usr/bin/env bash
# Checks that corsvet says about examples/ what examples/findings.txt holds,
# and nothing about bookshop-right. Needs go.
# Usage: integration/examples.sh [-update]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(cd "$project" && go build -o "$work/corsvet" ./cmd/corsvet)
cd "$project/examples"

status=0
"$work/corsvet" -test=false ./bookshop-wrong >"$work/findings.txt" || status=$?
if [ "${1-}" = -update ]; then
	cp "$work/findings.txt" findings.txt
fi

expect 0 '' 'corsvet says about bookshop-wrong what findings.txt holds' diff findings.txt "$work/findings.txt"
expect 0 '' 'and exits with 3' test $status = 3
expect 0 '' 'it says nothing about bookshop-right' "$work/corsvet" ./bookshop-right

finish
