#!/bin/sh
# What both sides make of one .x file, ready to be compiled into one program.
#
#   prepare.sh INGOTC FILE OUT
#
# OUT/ours has ingotc's files and exchange.h, the list of the types; OUT/theirs has rpcgen's. rpcgen knows no lines that
# go on with a backslash, so it gets them in one piece.
set -eu
ingotc=$1 file=$2 out=$3
base=$(basename "$file" .x)
rm -rf "$out/ours" "$out/theirs"
mkdir -p "$out/ours" "$out/theirs"
"$ingotc" -o "$out/ours" "$file"
{
	printf '#include "%s.h"\n#define TYPES \\\n' "$base"
	sed -n 's/^extern const ingot_type ingot_type_\(.*\);/\tTYPE(\1) \\/p' "$out/ours/$base.h"
	echo
} >"$out/ours/exchange.h"
for other in "$(dirname "$file")"/*.x; do
	sed -e :a -e '/\\$/N; s/\\\n//; ta' "$other" >"$out/theirs/$(basename "$other")"
done
cd "$out/theirs"
rpcgen -N -h -o "$base.h" "$base.x"
rpcgen -N -c -o "${base}_xdr.c" "$base.x"
