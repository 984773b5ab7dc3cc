#!/bin/sh
# What both sides make of one .x file, ready to be compiled into one program.
#
#   prepare.sh INGOTC FILE OUT [OTHER]...
#
# OUT/ours has ingotc's files and exchange.h, the list of the types; OUT/theirs has rpcgen's; both also have those of each
# OTHER.x beside FILE. rpcgen knows no lines that go on with a backslash, so it gets them in one piece.
set -eu
ingotc=$1 file=$2 out=$3
shift 3
base=$(basename "$file" .x)
rm -rf "$out/ours" "$out/theirs"
mkdir -p "$out/ours" "$out/theirs"
for each in "$base" "$@"; do
	"$ingotc" -o "$out/ours" "$(dirname "$file")/$each.x"
done
{
	printf '#include "%s.h"\n#define TYPES \\\n' "$base"
	sed -n 's/^extern const ingot_type ingot_type_\(.*\);/\tTYPE(\1) \\/p' "$out/ours/$base.h"
	echo
} >"$out/ours/exchange.h"
for other in "$(dirname "$file")"/*.x; do
	sed -e :a -e '/\\$/N; s/\\\n//; ta' "$other" >"$out/theirs/$(basename "$other")"
done
cd "$out/theirs"
# What nis_callback.x has from a header of Solaris's.
echo 'extern bool_t xdr_nis_object(XDR *, nis_object *);' >nis_clnt.h
for each in "$base" "$@"; do
	rpcgen -N -h -o "$each.h" "$each.x"
	rpcgen -N -c -o "${each}_xdr.c" "$each.x"
done
