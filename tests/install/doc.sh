#!/bin/sh
# The two programs of docs/idl.md, and those of docs/proto.md, as they stand there, built against the installed copy by make
# with pkg-config and by CMake with find_package: each pair's client is answered by the other's server.
# In: the prefix, cmake, a C compiler, a CMake generator.
set -eu
prefix=$1 cmake=$2 cc=$3 generator=$4
docs=$(cd "$(dirname "$0")/../.." && pwd)/docs
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

# block PAGE FENCE START: the page's first block that begins with a line like START
block() {
	awk -v fence="\`\`\`$2" -v start="$3" '
		$0 == fence && !is_found { begins = 1; next }
		/^```$/ { on = begins = 0 }
		begins { on = is_found = index($0, start) == 1; begins = 0 }
		on' "$docs/$1"
}

# programs PAGE FILE FENCE START MAKE EXPECTED: FILE is the block of FENCE and START, the Makefile begins with MAKE, and the
# client prints EXPECTED.
programs() {
	page=$1 file=$2
	work_page=$work/$page
	mkdir -p "$work_page/made"
	cd "$work_page/made"
	block "$page" "$3" "$4" >"$file"
	block "$page" c '/* server.c' >server.c
	block "$page" c '/* client.c' >client.c
	block "$page" make "$5" >Makefile
	block "$page" cmake 'cmake_minimum' >CMakeLists.txt
	for file in *; do
		[ -s "$file" ] || { echo "$page has no $file"; exit 1; }
	done
	cp -r "$work_page/made" "$work_page/source"
	CFLAGS=-Werror make CC="$cc" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
	"$cmake" -S "$work_page/source" -B "$work_page/built" -G "$generator" \
		-DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log"
	"$cmake" --build "$work_page/built" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
	# shellcheck disable=SC2059
	printf "$6" >"$work/expected"
	answer made built
	answer built made
}

# answer SERVER CLIENT: of which folders
answer() {
	socket=$work_page/$1.sock
	"$work_page/$1/server" "unix://$socket" 2>/dev/null &
	server=$!
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ -S "$socket" ] && break
		sleep 0.5
	done
	"$work_page/$2/client" "unix://$socket" | cmp - "$work/expected"
	kill "$server"
	wait "$server" 2>/dev/null || :
	server=
}

programs idl.md greeter.idl idl '/* greeter.idl' INGOTC 'Hello, world!\nHello, world!\nHello, world!\n'
programs proto.md service.proto protobuf 'syntax = "proto3"' PROTOC 'thing on page 0\nthing on page 1\nthing on page 2\n'
