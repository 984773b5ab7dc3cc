#!/bin/sh
# What ingotc prints for protoc-gen-ingot is taken by it, and compiles. In: ingotc, protoc, protoc-gen-ingot, the folder of
# Ingot's own interfaces, the folder of the public headers, interface files.
set -u
ingotc=$1 protoc=$2 plugin=$3 folder=$4 include=$5
shift 5
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
calls=0

for file in "$folder"/*.idl "$@"; do
	base=$(basename "$file" .idl)
	own=$(dirname "$file")
	"$ingotc" -I "$own" -I "$folder" --emit=proto-options "$file" >"$base.proto" 2>notes || {
		cat notes
		failures=$((failures + 1))
	}
	# The same but for what is optional and the options.
	"$ingotc" -I "$own" -I "$folder" --emit=proto "$file" 2>/dev/null | sed 's/oneof maybe_[A-Za-z0-9_]* { \(.*;\) }/optional \1/' >plain
	sed -e '/^import "ingot/d' -e '/^  option (\.ingot/d' -e 's/ { option (\.ingot\.procedure) = \([0-9]*\); }/;  \/\/ procedure \1/' \
		"$base.proto" | cat -s | diff -u plain - || failures=$((failures + 1))
	calls=$((calls + $(grep -c 'option (.ingot.procedure) = ' "$base.proto")))
done
for file in *.proto; do
	"$protoc" "--plugin=protoc-gen-ingot=$plugin" --ingot_out=. -I . -I "$include" "$file" || failures=$((failures + 1))
done
for file in *.c; do
	cc -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror -I . -I "$include" -fsyntax-only "$file" ||
		failures=$((failures + 1))
done
echo "$calls calls, $failures failures"
[ "$calls" -ge 60 ] && [ "$failures" -eq 0 ]
