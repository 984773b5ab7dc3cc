#!/bin/sh
# examples/services as a project of its own: built by make with pkg-config and by CMake with find_package, both against
# the installed copy; all four programs print, of Debian's own services, what the programs print after which they are
# named. In: the prefix, cmake, a C compiler, a CMake generator. Exit status 77: the services cannot be started here.
set -eu
prefix=$1 cmake=$2 cc=$3 generator=$4
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

cp -r "$root/examples/services" "$work/made"
CFLAGS=-Werror make -C "$work/made" CC="$cc" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$cmake" -S "$root/examples/services" -B "$work/built" -G "$generator" \
	-DCMAKE_C_COMPILER="$cc" -DCMAKE_C_FLAGS="-Wall -Wextra -Werror" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log"
"$cmake" --build "$work/built" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

for folder in made built; do
	for program in "rpcinfo -p" "showmount -e"; do
		"$root/tests/services/run.sh" mountd -- "$root/tests/services/same.sh" "$program 127.0.0.1" \
			"$work/$folder/${program% *}" 127.0.0.1
	done
done
