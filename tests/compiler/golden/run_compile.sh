#!/bin/sh
# Golden outputs compile without a warning: the C files as C11, C17 and (where the compiler has it) C2x, the headers
# as C11 and C++17.
#
#   run_compile.sh CC CXX INCLUDE GOLDEN
#
# INCLUDE is the folder of libingot's headers, GOLDEN that of the cases; what is made of .x files takes libtirpc's
# headers too. A compiler that is not installed is exit status 77, which ctest shows as skipped.
set -eu
cc=$1 cxx=$2 include=$3 golden=$4
for compiler in "$cc" "$cxx"; do
	if ! command -v "$compiler" >/dev/null; then
		echo "$compiler is not installed: golden outputs are NOT tried with it"
		exit 77
	fi
done
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wvla -Werror"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
tirpc=$(pkg-config --cflags-only-I libtirpc | sed 's/-I/-isystem /g')
bad=0
count=0

standards="c11 c17"
if echo 'typedef int not_empty;' >"$work/empty.c" && "$cc" -std=c2x -fsyntax-only "$work/empty.c" 2>/dev/null; then
	standards="$standards c2x"
fi

# try COMPILER ARGUMENT...: one file that must compile
try() {
	count=$((count + 1))
	"$@" -fsyntax-only || {
		echo "failed: $*" >&2
		bad=1
	}
}

for case in "$golden"/*/; do
	roots="-I$case -I$golden/lmcons -I$include"
	for file in "$case"*.x; do
		[ ! -e "$file" ] || roots="$roots $tirpc"
	done
	for file in "$case"*.c; do
		for standard in $standards; do
			# shellcheck disable=SC2086
			try "$cc" "-std=$standard" $warnings -Wstrict-prototypes $roots "$file"
		done
	done
	for file in "$case"*.h; do
		name=$(basename "$file")
		# Twice: the guard must hold.
		printf '#include "%s"\n#include "%s"\n' "$name" "$name" >"$work/alone.c"
		cp "$work/alone.c" "$work/alone.cc"
		# The declaration behind it keeps a header of constants from being an empty unit.
		echo 'typedef int not_empty;' >>"$work/alone.c"
		# shellcheck disable=SC2086
		try "$cc" -std=c11 $warnings -Wstrict-prototypes $roots "$work/alone.c"
		# shellcheck disable=SC2086
		try "$cxx" -std=c++17 $warnings $roots "$work/alone.cc"
	done
done
echo "$cc, $cxx: $count compilations as $standards"
[ "$count" -gt 0 ] || bad=1
exit "$bad"
