#!/bin/sh
# The .x files of Debian's packages, and our own: ingotc takes each without a word; what it writes compiles without a
# warning; and every type has the size, and every member the offset, that rpcgen's header gives it.
#
#   run_layout.sh INGOTC INCLUDE CC CXX OWN
#
# INCLUDE is the folder of libingot's headers, OWN that of our files.
set -eu
ingotc=$1 include=$2 cc=$3 cxx=$4 own=$5
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
tirpc="-isystem /usr/include/tirpc"
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
failures=0
types=0

fail() {
	echo "$1" >&2
	failures=$((failures + 1))
}

# compile_outputs BASE: C11 and C2x, the header as C++17 too
compile_outputs() {
	for file in "$work/out/$1"_*.c; do
		for standard in gnu11 c11; do
			# shellcheck disable=SC2086
			"$cc" -std=$standard -D_DEFAULT_SOURCE $warnings -Wstrict-prototypes -I"$work/out" -I"$include" $tirpc \
				-fsyntax-only "$file" || fail "$file does not compile as $standard"
		done
	done
	printf '#include "%s.h"\n#include "%s.h"\n' "$1" "$1" >"$work/alone.cc"
	# shellcheck disable=SC2086
	"$cxx" -std=c++17 $warnings -I"$work/out" -I"$include" $tirpc -fsyntax-only "$work/alone.cc" ||
		fail "$1.h does not compile as C++17"
}

# print_layout HEADER BASE: compiled against that header, run
print_layout() {
	{
		printf '#include <stddef.h>\n#include <stdio.h>\n#include %s\nint main(void)\n{\n' "$1"
		cat "$work/$2.body"
		printf '\treturn 0;\n}\n'
	} >"$work/print.c"
	# shellcheck disable=SC2086
	"$cc" -std=gnu11 -w -I"$include" $tirpc -o "$work/print" "$work/print.c" && "$work/print"
}

for file in /usr/include/rpcsvc/*.x /usr/include/tirpc/rpc/*.x /usr/include/tirpc/rpcsvc/*.x "$own"/*.x; do
	base=$(basename "$file" .x)
	folder=$(dirname "$file")
	mkdir -p "$work/out" "$work/rpcgen"
	if ! "$ingotc" -o "$work/out" "$file" >"$work/said" 2>&1 || [ -s "$work/said" ]; then
		cat "$work/said"
		fail "ingotc has something to say of $file"
		continue
	fi
	compile_outputs "$base"
	# rpcgen knows no lines that go on with a backslash, though one of its own files has them.
	mkdir -p "$work/rpcgen$folder"
	for other in "$folder"/*.x; do
		sed -e :a -e '/\\$/N; s/\\\n//; ta' "$other" >"$work/rpcgen$folder/$(basename "$other")"
	done
	(cd "$work/rpcgen$folder" && rpcgen -N -h "$base.x") >"$work/rpcgen/$base.h" ||
		fail "rpcgen refuses $base.x"
	awk -f "$here/layout.awk" "$work/rpcgen/$base.h" >"$work/$base.body"
	theirs="\"$work/rpcgen/$base.h\""
	# What rpcgen makes of this one does not compile; libtirpc has the same, mended.
	[ "$base" != rpcb_prot ] || theirs="<rpc/rpc.h>"
	if ! print_layout "$theirs" "$base" >"$work/theirs"; then
		fail "rpcgen's $base.h does not compile"
	elif ! print_layout "\"$work/out/$base.h\"" "$base" >"$work/ours"; then
		fail "our $base.h lacks something that rpcgen's has"
	elif ! diff -u "$work/theirs" "$work/ours"; then
		fail "$base.x: not rpcgen's layout"
	fi
	types=$((types + $(wc -l <"$work/ours")))
done
echo "$types sizes and offsets, $failures failures"
[ "$types" -ge 500 ] || fail "too few types: are rpcsvc-proto and libtirpc-dev installed?"
[ "$failures" -eq 0 ]
