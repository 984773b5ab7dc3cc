#!/bin/bash
# examples/from-protobuf-c and the page about it: the page's difference is that of the files, and its three lines are in
# one; both programs build, print the same, and the one with Ingot makes as many calls to malloc for a large book as for a
# small one.
# In: the prefix, a C compiler.
set -eu
prefix=$1 cc=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name ingot.pc)")
export PKG_CONFIG_PATH CC=$cc

diff -u --label before/list.c --label after/list.c "$root/examples/from-protobuf-c/before/list.c" \
	"$root/examples/from-protobuf-c/after/list.c" >"$work/diff" || :
awk '/^```/ { inside = 0 } inside { print } /^```diff/ { inside = 1 }' "$root/docs/from-protobuf-c.md" |
	cmp - "$work/diff" || {
	echo "docs/from-protobuf-c.md does not show the difference of list.c"
	exit 1
}

awk '/^```/ { inside = 0 } inside { print } /^```c$/ { inside = 1 }' "$root/docs/from-protobuf-c.md" >"$work/lines"
[ "$(wc -l <"$work/lines")" -eq 3 ]
while read -r line; do
	grep -qF "$line" "$root/examples/from-protobuf-c/after/list.c" || {
		echo "list.c has no '$line', which docs/from-protobuf-c.md shows"
		exit 1
	}
done <"$work/lines"

"$root/examples/from-protobuf-c/measure.sh" 10 1000 >"$work/table"
cat "$work/table"
awk -F '|' '$2 + 0 { gsub(",", "", $4); calls[$2 + 0 $3] = $4 + 0 }
	END { exit !(calls["10 Ingot "] > 0 && calls["10 Ingot "] == calls["1000 Ingot "] &&
		calls["1000 protobuf-c "] > 8000) }' "$work/table"
