#!/bin/sh
# The examples of the memory families, built with pkg-config against the installed copy, do what
# tests/examples/run.sh says. In: the prefix, a C compiler.
set -eu
prefix=$1 cc=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

for program in buffers heap expert; do
	# shellcheck disable=SC2046
	"$cc" -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror -g -o "$work/$program" "$root/examples/$program.c" \
		$(pkg-config --cflags --libs ingot)
done
"$root/tests/examples/run.sh" "$work" plain
