#!/bin/sh
# The examples of docs/idl.md, one after the other, are an interface file that compiles, and so is what becomes of it.
#
#   run_doc.sh INGOTC PAGE INCLUDE CC
set -eu
ingotc=$1 page=$2 include=$3 cc=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

awk '/^```idl$/ { on = 1; next } /^```$/ { on = 0 } on' "$page" >"$work/page.idl"
[ "$(grep -c ';' "$work/page.idl")" -gt 50 ] || {
	echo "the page has lost its examples" >&2
	exit 1
}
"$ingotc" -o "$work" --client --server "$work/page.idl"
for file in "$work"/*.c; do
	"$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror "-I$include" -fsyntax-only "$file"
done
# Every attribute that is accepted with a note stands in the page's table, and makes a note.
for word in ms_union endpoint explicit_handle idempotent strict_context_handle type_strict_context_handle \
	enable_allocate force_allocate optimize disable_consistency_check annotation helpstring helpstringcontext \
	helpstringdll helpcontext helpfile; do
	grep -q "^|.*\`$word\`" "$page" || {
		echo "$word is not on the page" >&2
		exit 1
	}
	printf '[%s] interface one { typedef long NUMBER; }\n' "$word" >"$work/one.idl"
	"$ingotc" -o "$work" "$work/one.idl" 2>"$work/notes"
	grep -q "note: attribute '$word' changes nothing here" "$work/notes" || {
		echo "$word makes no note" >&2
		exit 1
	}
done
