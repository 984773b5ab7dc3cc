#!/bin/sh
# Golden outputs include what they need and no more.
#
#   run_includes.sh CC INCLUDE GOLDEN
#
# INCLUDE is the folder of libingot's headers, GOLDEN that of the cases. A system header, or ingot/export.h, is there
# only where one of its names is; and a header that says one of a system header's names includes that. Any other of
# libingot's headers, or the file's own, is put out of the file, with what it includes itself in its place: then the
# file must not compile. An imported file's header is there because the interface file says import.
set -eu
cc=$1 include=$2 golden=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
tirpc=$(pkg-config --cflags-only-I libtirpc)
bad=0 count=0

fail() {
	echo "$file: $1" >&2
	bad=1
}

# says HEADER PATTERN: whether it is there as the code wants it; what a .c file says may come from its own header
says() {
	count=$((count + 1))
	has=no uses=no
	grep -qx "#include [<\"]$1[>\"]" "$file" && has=yes
	grep -qE "(^|[^A-Za-z0-9_])($2)([^A-Za-z0-9_]|\$)" "$work/code" && uses=yes
	case $has$uses$file in
	yesno* | noyes*.h) fail "has $1: $has; says one of its names: $uses" ;;
	esac
}

# compiles FILE: with the stubs' part of its headers
compiles() {
	# shellcheck disable=SC2086
	$cc -std=c11 -Werror=implicit-function-declaration -fsyntax-only $stubs -I"$case" -I"$golden/lmcons" -I"$include" $tirpc -x c "$1" 2>/dev/null
}

# needs HEADER PATH: without it, the file does not compile
needs() {
	count=$((count + 1))
	grep '^#include' "$2" >"$work/instead" || :
	sed -e "\\,^#include \"$1\",{r $work/instead
d}" "$file" >"$work/without"
	compiles "$work/without" && fail "does not need \"$1\""
	return 0
}

for case in "$golden"/*/; do
	stubs=$(sed -n 's/^#ifdef \([A-Z0-9_]*_STUBS\)$/-D\1/p' "$case"*.h | tr '\n' ' ')
	for file in "$case"*.[ch]; do
		# A generated file begins by saying so: tests stand here as well.
		head -n 1 "$file" | grep -q 'generated from' || continue
		"$cc" -fpreprocessed -dD -E -P -x c "$file" 2>/dev/null | grep -v '^#include' >"$work/code"
		compiles "$file" || fail "does not compile"
		says stdint.h 'u?int(8|16|32|64)_t|u?intptr_t|U?INT64_C'
		says uchar.h 'char16_t'
		says stddef.h 'offsetof|size_t|NULL'
		grep -q '"ingot/export.h"' "$file" && says ingot/export.h 'INGOT_(BEGIN|END)_DECLS'
		own=$(basename "$file")
		own=${own%.c}
		for header in $(sed -n 's/^#include "\(.*\)"$/\1/p' "$file"); do
			case $header in
			ingot/export.h) ;;
			ingot/*) needs "$header" "$include/$header" ;;
			"${own%_*}.h") needs "$header" "$case$header" ;;
			esac
		done
	done
done
echo "$count includes"
[ "$count" -gt 0 ] || bad=1
exit "$bad"
