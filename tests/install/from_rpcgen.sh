#!/bin/bash
# examples/from-rpcgen and the page about it: the page's differences are those of the files, both halves build, both
# clients print the same, also across, and Ingot's needs fewer calls to malloc. In: the prefix, a C compiler.
# Exit status 77: rpcbind, which rpcgen's server needs, cannot be started here.
set -eu
prefix=$1 cc=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name ingot.pc)")
export PKG_CONFIG_PATH CC=$cc

for file in client.c server.c; do
	diff -u --label "before/$file" --label "after/$file" "$root/examples/from-rpcgen/before/$file" \
		"$root/examples/from-rpcgen/after/$file" >"$work/diff" || :
	awk '/^```/ { inside = 0 } inside { print } /^```diff/ { inside = 1 }' \
		"$root/docs/from-rpcgen.md" >"$work/page"
	grep -qxF -- "--- before/$file" "$work/page"
	awk -v name="$file" '/^--- before\// { shown = $2 == "before/" name } shown' "$work/page" | cmp - "$work/diff" || {
		echo "docs/from-rpcgen.md does not show the difference of $file"
		exit 1
	}
done

status=0
"$root/tests/services/run.sh" -- "$root/examples/from-rpcgen/measure.sh" 10 1000 >"$work/table" || status=$?
cat "$work/table"
[ "$status" -eq 0 ] || exit "$status"
awk -F '|' '$2 + 0 == 1000 { gsub(",", "", $4); calls[$3] = $4 + 0 }
	END { exit !(calls[" Ingot "] > 0 && calls[" Ingot "] + 2000 < calls[" rpcgen "]) }' "$work/table"
