#!/bin/sh
# The two programs of docs/idl.md, as they stand there, built against the installed copy by make with pkg-config and by
# CMake with find_package: each pair's client is answered by the other's server.
# In: the prefix, cmake, a C compiler, a CMake generator.
set -eu
prefix=$1 cmake=$2 cc=$3 generator=$4
page=$(cd "$(dirname "$0")/../.." && pwd)/docs/idl.md
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

# block FENCE START: the page's block that begins with a line like START
block() {
	awk -v fence="\`\`\`$1" -v start="$2" '
		$0 == fence { begins = 1; next }
		/^```$/ { on = begins = 0 }
		begins { on = index($0, start) == 1; begins = 0 }
		on' "$page"
}

mkdir "$work/made"
cd "$work/made"
block idl '/* greeter.idl' >greeter.idl
block c '/* server.c' >server.c
block c '/* client.c' >client.c
block make 'INGOTC' >Makefile
block cmake 'cmake_minimum' >CMakeLists.txt
for file in *; do
	[ -s "$file" ] || { echo "the page has no $file"; exit 1; }
done
cp -r "$work/made" "$work/source"
CFLAGS=-Werror make CC="$cc" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$cmake" -S "$work/source" -B "$work/built" -G "$generator" \
	-DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log"
"$cmake" --build "$work/built" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

printf 'Hello, world!\nHello, world!\nHello, world!\n' >"$work/expected"
for pair in made:built built:made; do
	socket=$work/${pair%:*}.sock
	"$work/${pair%:*}/server" "unix://$socket" 2>/dev/null &
	server=$!
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ -S "$socket" ] && break
		sleep 0.5
	done
	"$work/${pair#*:}/client" "unix://$socket" | cmp - "$work/expected"
	kill "$server"
	wait "$server" 2>/dev/null || :
	server=
done
