#!/bin/sh
# Messages of the printed interfaces, in protoc's text form, and the bytes that they are.
#
#   run_messages.sh INGOTC IDL PROTOC MESSAGES PAGE
#
# Each MESSAGES/BASE.MESSAGE.*.txt is a message of BASE.proto, printed from IDL/BASE.idl, from the file of that name
# beside the folder MESSAGES, or, for "page", from the examples of PAGE (docs/proto.md). Its first comment is its bytes in hexadecimal: protoc makes them of the text, and
# reads the text back out of them. The exit status is 1 when anything differs, 77 without protoc.
set -u
ingotc=$1 idl=$2 protoc=$3 messages=$4 page=$5
command -v "$protoc" >/dev/null || {
	echo "skipped: there is no protoc (Debian's package protobuf-compiler)"
	exit 77
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
failures=0 count=0

awk '/^```idl$/ { on = 1; next } /^```$/ { on = 0 } on' "$page" >page.idl
cp "$messages"/../*.idl "$messages"/../*.x .
for file in "$idl"/*.idl ./*.idl ./*.x; do
	base=$(basename "${file%.*}")
	"$ingotc" -I "$idl" --emit=proto "$file" >"$base.proto" 2>notes || {
		cat notes
		exit 1
	}
done
for file in "$messages"/*.txt; do
	name=$(basename "$file")
	base=${name%%.*}
	message=${name#*.}
	message=$base.${message%%.*}
	count=$((count + 1))
	grep -v '^#' "$file" >wanted
	sed -n 's/^# *//p' "$file" | tr -d ' \n' >wanted.hex
	"$protoc" -I. --encode="$message" "$base.proto" <wanted >bytes || failures=$((failures + 1))
	od -An -v -tx1 bytes | tr -d ' \n' >hex
	cmp hex wanted.hex || {
		echo "$name: other bytes: $(cat hex)"
		failures=$((failures + 1))
	}
	"$protoc" -I. --decode="$message" "$base.proto" <bytes >back || failures=$((failures + 1))
	diff -u wanted back || failures=$((failures + 1))
done
echo "$count messages, $failures failures"
[ "$count" -gt 0 ] && [ "$failures" -eq 0 ]
