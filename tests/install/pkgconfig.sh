#!/bin/sh
# A program against the installed copy, as pkg-config says: once with the shared libraries, once with the static
# ones, and each of them lets out only names that are Ingot's or Windows'. In: the prefix, a C compiler.
set -eu
prefix=$1 cc=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
module=$(find "$prefix" -name ingot-netapi.pc)
libdir=$(dirname "$(dirname "$module")")
export PKG_CONFIG_PATH="$libdir/pkgconfig"

# What pkg-config prints is a list of flags: it is split.
# shellcheck disable=SC2046
"$cc" -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror -o "$work/shared" "$here/program.c" \
	$(pkg-config --cflags --libs ingot-netapi)
LD_LIBRARY_PATH="$libdir" "$work/shared"

# The archives stand for their -l; what they need from others is what --static adds.
# shellcheck disable=SC2046
"$cc" -std=c11 -o "$work/static" "$here/program.c" $(pkg-config --cflags ingot-netapi) \
	"$libdir/libingot-netapi.a" "$libdir/libingot.a" \
	$(pkg-config --static --libs ingot-netapi | tr ' ' '\n' | grep -v '^-lingot')
env -u LD_LIBRARY_PATH "$work/static"

for library in libingot libingot-netapi libingot-protobuf-c; do
	names=$(nm -D --defined-only "$libdir/$library.so" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }')
	[ -n "$names" ] || { echo "$library.so lets nothing out"; exit 1; }
	foreign=$(echo "$names" | grep -vE '^(ingot_|Ingot|Net|Heap|Expert|GetProcessHeap$|[GS]etLastError$|lm[a-z]+_interface$)' || :)
	[ -z "$foreign" ] || { echo "$library.so lets out:" "$foreign"; exit 1; }
	readelf -d "$libdir/$library.so" | grep -q "SONAME.*\[$library.so.0\]" || { echo "$library.so: soname"; exit 1; }
done

"$(pkg-config --variable=ingotc ingot)" --help >/dev/null
[ -f "$(pkg-config --variable=idldir ingot)/lmserver.idl" ]
