#!/bin/sh
# examples/catalogue as a project of its own: built by make with pkg-config and by CMake with find_package, both
# against the installed copy; each pair's client prints what the other's server says. In: the prefix, cmake, a C
# compiler, a CMake generator.
set -eu
prefix=$1 cmake=$2 cc=$3 generator=$4
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT
libdir=$(dirname "$(dirname "$(find "$prefix" -name ingot.pc)")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

# What README and the file itself say of it.
[ "$(wc -l <"$root/examples/catalogue/server.c")" -le 40 ]

cp -r "$root/examples/catalogue" "$work/made"
CFLAGS=-Werror make -C "$work/made" CC="$cc" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$cmake" -S "$root/examples/catalogue" -B "$work/built" -G "$generator" \
	-DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log"
"$cmake" --build "$work/built" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

cat >"$work/expected" <<'END'
store
  glass
    - pane: 80 x 120, heavy, fragile
    - bottle: 12 pieces, fragile
  metal
    - nails: 2.5 kg
END
for pair in made:built built:made; do
	"$work/${pair%:*}/server" "unix://$work/${pair%:*}.sock" >"$work/${pair%:*}.log" &
	server=$!
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		grep -qs '^listening on ' "$work/${pair%:*}.log" && break
		sleep 0.5
	done
	"$work/${pair#*:}/client" "unix://$work/${pair%:*}.sock" store | cmp - "$work/expected"
	if "$work/${pair#*:}/client" "unix://$work/${pair%:*}.sock" nothing 2>"$work/err"; then
		echo "a section that is not there was printed"
		exit 1
	fi
	grep -q '^client: .' "$work/err"
	kill "$server"
	wait "$server" 2>/dev/null || :
	server=
done
