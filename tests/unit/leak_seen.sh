#!/bin/sh
# A buffer that a program loses is reported by a leak checker, although the registry knows of it: by
# LeakSanitizer in a sanitizer build, else by valgrind. In: the program, "sanitized" or "plain".
set -eu
program=$1 build=$2
if [ "$build" = sanitized ]; then
	checker=LeakSanitizer
	output=$("$program" 2>&1) && status=0 || status=$?
elif command -v valgrind >/dev/null; then
	checker=' lost: 1,'
	output=$(valgrind --leak-check=full --error-exitcode=9 --errors-for-leak-kinds=definite,indirect,possible \
		"$program" 2>&1) && status=0 || status=$?
else
	echo "SKIPPED: valgrind is not here"
	exit 77
fi
echo "$output"
[ "$status" -ne 0 ] || { echo "the lost buffer was not noticed"; exit 1; }
echo "$output" | grep -q "$checker"
