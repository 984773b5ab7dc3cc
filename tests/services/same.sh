#!/bin/sh
# Two programs print the same, byte for byte, and both succeed. In: one as a line, the other as words.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
line=$1
shift
sh -c "$line" >"$work/theirs"
"$@" >"$work/ours"
[ -s "$work/theirs" ]
diff "$work/theirs" "$work/ours"
