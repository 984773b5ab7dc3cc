#!/bin/sh
# The interface as protobuf: that protoc takes it, that it stays as it is, and that the page about it is true.
#
#   run_proto.sh INGOTC IDL PROTOC PAGE [--accept] FILE...
#
# IDL is the folder of Ingot's own interfaces, PAGE is docs/proto.md. For every FILE, --emit=proto comes out the same
# twice, changes nothing on the disk, and is taken by protoc without a word. A FILE with a golden .proto beside it comes
# out like that; --accept keeps what comes out as the new one, to be read. The examples of PAGE are an interface file,
# and each piece of protobuf there is a piece of what is printed for it. The exit status is 1 when anything differs, 77
# without protoc.
set -u
ingotc=$1 idl=$2 protoc=$3 page=$4
shift 4
accept=
if [ "$1" = --accept ]; then
	accept=1
	shift
fi
command -v "$protoc" >/dev/null || {
	echo "skipped: there is no protoc (Debian's package protobuf-compiler)"
	exit 77
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/out"
cd "$work/out" || exit 1
failures=0 count=0

fail() {
	echo "$base: $1" >&2
	failures=$((failures + 1))
}

# print_one FILE: BASE.proto, in the folder in which what it imports is printed too.
print_one() {
	base=$(basename "${1%.*}")
	folder=$(dirname "$1")
	count=$((count + 1))
	"$ingotc" -I "$folder" -I "$idl" --emit=proto "$1" >"$base.proto" 2>../notes || {
		fail "is not printed"
		cat ../notes
	}
	"$ingotc" -I "$folder" -I "$idl" --emit=proto "$1" 2>/dev/null | cmp - "$base.proto" ||
		fail "is another text the second time"
	# What is a comment there is a note here.
	said=$(grep -c 'not in the .proto file: constants' ../notes)
	kept=$(grep -c -m1 '^// const ' "$base.proto")
	[ "$said" -eq "$kept" ] || fail "says $said times that it has constants, and has $kept"
	if [ "$folder" = "$golden" ]; then
		[ -z "$accept" ] || cp "$base.proto" "$folder"
		diff -u "$folder/$base.proto" "$base.proto" || fail "is not the golden one"
	fi
}

take() {
	base=${1%.proto}
	"$protoc" -I. --descriptor_set_out=../first "$1" >../said 2>&1 || fail "protoc does not take it"
	"$protoc" -I. --descriptor_set_out=../second "$1" >>../said 2>&1
	[ ! -s ../said ] || {
		fail "protoc says something"
		cat ../said
	}
	cmp ../first ../second || fail "another descriptor the second time"
	[ -s ../first ] || fail "an empty descriptor"
}

# Each piece of the page, as it is.
read_page() {
	base=page
	awk '/^```idl$/ { on = 1; next } /^```$/ { on = 0 } on' "$page" >../page.idl
	mkdir ../pieces
	awk '/^```proto$/ { on = 1; n++; next } /^```$/ { on = 0 } on { print >("../pieces/" n) }' "$page"
	cp "$golden/places.idl" ..
	(
		golden=
		print_one ../page.idl
		exit "$failures"
	) || failures=$((failures + 1))
	printed=$(cat page.proto)
	for piece in ../pieces/*; do
		case $printed in
		*"$(cat "$piece")"*) ;;
		*)
			fail "has another piece $(basename "$piece") than what is printed:"
			cat "$piece"
			;;
		esac
	done
	[ "$(find ../pieces -type f | wc -l)" -ge 10 ] || fail "has lost its examples"
}

golden=$(dirname "$page")/../tests/compiler/proto
golden=$(cd "$golden" && pwd) || exit 1
for file in "$@"; do
	print_one "$file"
done
read_page
for file in *.proto; do
	take "$file"
done
# What must stand on the disk is only what the shell writes.
[ -z "$(find . -type f ! -name '*.proto')" ] || fail "has left something behind"
echo "$count files, $failures failures"
[ "$count" -gt 0 ] && [ "$failures" -eq 0 ]
