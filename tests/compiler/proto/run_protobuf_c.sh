#!/bin/sh
# The interface as protobuf, taken by protobuf-c: its compiler writes C for what is printed, and a C compiler takes it.
#
#   run_protobuf_c.sh INGOTC IDL PROTOC_C CC FILE...
#
# IDL is the folder of Ingot's own interfaces. The exit status is 1 when a FILE is not taken, 77 without protobuf-c.
set -u
ingotc=$1 idl=$2 protoc_c=$3 cc=$4
shift 4
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
if ! command -v "$protoc_c" >/dev/null || ! echo '#include <protobuf-c/protobuf-c.h>' | "$cc" -E - >/dev/null 2>&1; then
	echo "skipped: there is no protobuf-c (Debian's packages protobuf-c-compiler and libprotobuf-c-dev)"
	exit 77
fi
failures=0 count=0

for file in "$@"; do
	count=$((count + 1))
	base=$(basename "${file%.*}")
	"$ingotc" -I "$(dirname "$file")" -I "$idl" --emit=proto "$file" >"$base.proto" 2>notes ||
		failures=$((failures + 1))
done
for file in *.proto; do
	"$protoc_c" -I. --c_out=. "$file" || failures=$((failures + 1))
done
for file in *.pb-c.c; do
	"$cc" -w -I. -fsyntax-only "$file" || failures=$((failures + 1))
done
echo "$count files, $failures failures"
[ "$count" -gt 0 ] && [ "$failures" -eq 0 ]
