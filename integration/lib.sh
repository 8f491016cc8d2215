# What the scripts of this folder share: source it. Not a script of its own.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$here")
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

# program NAME: main.go of the current directory becomes testdata/NAME's.
program() { cp "$here/testdata/$1/main.go" main.go; }

passed=0 failed=0

# expect STATUS TEXT NAME COMMAND...: the command exits with STATUS (a number,
# or "fail" for any but 0) and prints TEXT; an empty TEXT means nothing at all.
expect() {
	local want=$1 text=$2 name=$3 got=0 ok=yes
	shift 3
	echo "=== $name"
	"$@" >"$work/out" 2>&1 || got=$?
	cat "$work/out"
	case $want in
	fail) [ "$got" != 0 ] || ok=no ;;
	*) [ "$got" = "$want" ] || ok=no ;;
	esac
	if [ -n "$text" ]; then
		grep -qF -- "$text" "$work/out" || ok=no
	else
		[ ! -s "$work/out" ] || ok=no
	fi
	if [ $ok = yes ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "--- $name: exit $got, wanted $want and ${text:-no output}"
	fi
}

# finish prints the count and ends the script with it.
finish() {
	echo "$passed passed, $failed failed"
	[ "$failed" = 0 ]
	exit
}
