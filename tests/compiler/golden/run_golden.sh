#!/bin/sh
# Golden outputs: what ingotc writes, byte for byte.
#
#   run_golden.sh INGOTC IDL CASE...            compile and compare
#   run_golden.sh INGOTC IDL --accept CASE...   compile and keep as the new golden files, to be read
#
# IDL is the folder of Ingot's own interfaces. A CASE is a folder of .idl or .x files with what becomes of them; one
# without any stands for IDL/<its name>.idl. Every file that is written must be in CASE, and the other way
# round. The exit status is 1 when anything differs.
set -eu
ingotc=$1 idl=$2
shift 2
accept=
if [ "$1" = --accept ]; then
	accept=1
	shift
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
bad=0

for case in "$@"; do
	rm -rf "$work/out"
	mkdir "$work/out"
	set -- "$case"/*.idl
	[ -e "$1" ] || set -- "$case"/*.x
	[ -e "$1" ] || set -- "$idl/$(basename "$case").idl"
	for file in "$@"; do
		"$ingotc" -I "$case" -I "$idl" -o "$work/out" --client --server "$file"
	done
	if [ -n "$accept" ]; then
		rm -f "$case"/*.h "$case"/*.c
		cp "$work/out"/* "$case"
		continue
	fi
	# The second run finds everything as it should be and must not touch it.
	touch -d 2001-01-01 "$work/out"/*
	for file in "$@"; do
		"$ingotc" -I "$case" -I "$idl" -o "$work/out" --client --server "$file"
	done
	if [ -n "$(find "$work/out" -newermt 2002-01-01 -type f)" ]; then
		echo "$(basename "$case"): files were written that did not change" >&2
		bad=1
	fi
	diff -r -u -x '*.idl' -x '*.x' "$case" "$work/out" || bad=1
done
if [ "$bad" != 0 ]; then
	echo "not as expected; if it is right so: cmake --build <build folder> --target golden-refresh" >&2
fi
exit "$bad"
