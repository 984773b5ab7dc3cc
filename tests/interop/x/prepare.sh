#!/bin/sh
# What both sides make of one .x file, ready to be compiled into one program.
#
#   prepare.sh INGOTC FILE OUT [OTHER]...
#
# OUT/ours has ingotc's files and exchange.h, the list of the types; OUT/theirs has rpcgen's; both also have those of each
# OTHER.x beside FILE. For each type T, of a typedef too, the file is given a structure with nothing but a T, so that each
# has a table. rpcgen knows no lines that go on with a backslash, so it gets them in one piece.
set -eu
ingotc=$1 file=$2 out=$3
shift 3
base=$(basename "$file" .x) folder=$(dirname "$file")
rm -rf "$out/ours" "$out/theirs"
mkdir -p "$out/ours/x" "$out/theirs"
for other in "$folder"/*.x; do
	cp "$other" "$out/ours/x"
done
cd "$out"

# "VALUE T" or "POINTER T" for each function ingot_xdr_T that the header has.
"$ingotc" -o ours "ours/x/$base.x"
sed -n -e 's/^bool_t ingot_xdr_\([^(]*\)(XDR \*xdrs, [^*]* \*\*block);/VALUE \1/p' \
	-e 's/^bool_t ingot_xdr_\([^(]*\)(XDR \*xdrs, [^*]* \*pointer);/POINTER \1/p' "ours/$base.h" >types
[ "$(wc -l <types)" -eq "$(grep -c '^bool_t ingot_xdr_' "ours/$base.h")" ]
while read -r form name; do
	echo "struct only_$name { $name value; };"
done <types >>"ours/x/$base.x"
{
	printf '#include "%s.h"\n#define TYPES \\\n' "$base"
	sed 's/\(.*\) \(.*\)/\t\1(\2) \\/' types
	echo
} >ours/exchange.h

for other in ours/x/*.x; do
	sed -e :a -e '/\\$/N; s/\\\n//; ta' "$other" >"theirs/$(basename "$other")"
done
for each in "$base" "$@"; do
	"$ingotc" -o ours "ours/x/$each.x"
done
cd theirs
# What nis_callback.x has from a header of Solaris's.
echo 'extern bool_t xdr_nis_object(XDR *, nis_object *);' >nis_clnt.h
for each in "$base" "$@"; do
	rpcgen -N -h -o "$each.h" "$each.x"
	rpcgen -N -c -o "${each}_xdr.c" "$each.x"
done
