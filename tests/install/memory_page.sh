#!/bin/sh
# The program of docs/memory.md, as it stands there, built with pkg-config against the installed copy, prints what stands
# below it, but for the process number and times. In: the prefix, a C compiler.
set -eu
prefix=$1 cc=$2
page=$(cd "$(dirname "$0")/../.." && pwd)/docs/memory.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

# block FENCE: the page's block of this kind
block() {
	sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$page" | sed '1d;$d'
}

without_times() {
	sed 's/^ingot\[[0-9]*\]/ingot/; s/ at [-0-9T:.]*Z$/ at TIME/'
}

block c >"$work/forgets.c"
block text | without_times >"$work/expected"
[ -s "$work/expected" ] || { echo "the page does not say what its program prints"; exit 1; }
# shellcheck disable=SC2046
"$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror -o "$work/forgets" "$work/forgets.c" $(pkg-config --cflags --libs ingot)
INGOT_TRACE=leaks "$work/forgets" >"$work/out" 2>"$work/err"
cat "$work/out" "$work/err" | without_times | diff "$work/expected" -
