#!/bin/bash
# What changing over from protobuf-c's unpack brings: builds before/ and after/ in a folder of their own, lets both print
# address books of some lengths, compares what they print, and measures what reading and releasing the book cost them.
#
#   measure.sh [PEOPLE]...     (default: 10000)
#
# Needs protoc-c, libprotobuf-c, an installed Ingot that pkg-config finds, and valgrind. Prints docs/from-protobuf-c.md's
# table.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "$here/." "$work"
cd "$work"
make -s all >log 2>&1 || { cat log >&2; exit 1; }
LD_LIBRARY_PATH=$(pkg-config --variable=libdir ingot)${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export LD_LIBRARY_PATH

# Instructions inside the two calls that were replaced; printing is the same for both.
instructions() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="$1" --toggle-collect="$2" \
		"${@:3}" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p'
}

allocations() {
	valgrind "$@" 2>&1 >/dev/null | sed -n 's/.*total heap usage: \([0-9,]*\) allocs.*/\1/p'
}

# A line of the table: the number of people, whose functions, what unpacks, what frees, the program.
row() {
	printf "| %s | %s | %s | %s |\n" "$1" "$2" "$(allocations "${@:5}")" "$(instructions "$3" "$4" "${@:5}")"
}

printf '| people | unpacked by | calls to malloc | instructions to unpack and free |\n|---|---|---|---|\n'
for people in "${@:-10000}"; do
	./fill book "$people"
	before/list book >before.txt
	after/list book >after.txt
	cmp before.txt after.txt
	[ "$(grep -c @example.org after.txt)" -eq "$people" ]
	row "$people" protobuf-c tutorial__address_book__unpack tutorial__address_book__free_unpacked before/list book
	row "$people" Ingot ingot_protobuf_c_unpack NetApiBufferFree after/list book
done
