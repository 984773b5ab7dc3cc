#!/bin/sh
# Every public header alone. In: an installed copy (its prefix), a C and a C++ compiler, and the warning flags
# of each as one word. Compiles each header by itself as C11 and as C++17, by both names that users may write,
# <lmserver.h> and <ingot/lmserver.h>, and refuses a name that the system's headers already have: with
# -I<prefix>/include/ingot it would be found in their place. Exit status 1 if a header fails.
set -eu
prefix=$1 cc=$2 cxx=$3 cflags=$4 cxxflags=$5
count=0
failures=0

fail() {
	echo "headers: $1"
	failures=$((failures + 1))
}

# compiles COMMAND...: the text on standard input is a translation unit without a warning.
compiles() {
	"$@" -fsyntax-only -I"$prefix/include/ingot" -I"$prefix/include" -
}

for file in "$prefix"/include/ingot/*.h; do
	[ -f "$file" ] || break
	header=$(basename "$file")
	count=$((count + 1))
	if echo "#include <$header>" | "$cc" -E -x c - >/dev/null 2>&1; then
		fail "<$header> is a name of the system's"
	fi
	for name in "$header" "ingot/$header"; do
		# Twice: a header must bear being included again. The flags are lists, so they are split.
		text="#include <$name>
#include <$name>
typedef int headers_test_t;"
		# shellcheck disable=SC2086
		echo "$text" | compiles "$cc" -std=c11 $cflags -x c || fail "<$name> does not stand alone in C11"
		# shellcheck disable=SC2086
		echo "$text" | compiles "$cxx" -std=c++17 $cxxflags -x c++ || fail "<$name> does not stand alone in C++17"
	done
done

[ "$count" -gt 0 ] || fail "none in $prefix/include/ingot"
echo "headers: $count looked at, $failures failures"
[ "$failures" -eq 0 ]
