#!/bin/sh
# Proves that headers.sh finds what it is there to find. In: the same compilers and flags as it takes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# refuses NAME MESSAGE TEXT: a header NAME with this TEXT must be reported with MESSAGE. No MESSAGE: it is good.
refuses() {
	name=$1 message=$2 text=$3
	shift 3
	rm -rf "$work/include"
	mkdir -p "$work/include/ingot"
	printf '%s\n' "$text" >"$work/include/ingot/$name"
	if "$here/headers.sh" "$work" "$@" >"$work/out" 2>&1; then
		[ -z "$message" ] && return
		echo "not noticed: $name: $message"
	elif [ -n "$message" ] && grep -qF "$message" "$work/out"; then
		return
	else
		echo "$name: not as expected:"
		cat "$work/out"
	fi
	failures=$((failures + 1))
}

refuses good.h '' '#pragma once
#include <stdint.h>
struct good { uint32_t count; };' "$@"
refuses needy.h '<needy.h> does not stand alone in C11' '#pragma once
struct needy { uint32_t count; };' "$@"
refuses keyword.h '<ingot/keyword.h> does not stand alone in C++17' '#pragma once
struct keyword { int class; };' "$@"
refuses unguarded.h '<unguarded.h> does not stand alone in C11' 'struct unguarded { int count; };' "$@"
refuses sloppy.h '<sloppy.h> does not stand alone in C11' '#pragma once
int sloppy();' "$@"
refuses limits.h "<limits.h> is a name of the system's" '#pragma once' "$@"

rm -rf "$work/include"
if "$here/headers.sh" "$work" "$@" >"$work/out" 2>&1; then
	echo "not noticed: no headers at all"
	failures=$((failures + 1))
fi

[ "$failures" -eq 0 ] && echo "selftest: every wrong was noticed"
exit "$((failures > 0))"
