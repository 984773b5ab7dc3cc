#!/bin/sh
# The README's program, as it stands there, built with pkg-config against the installed copy: lists the servers of
# an installed ingotd over a unix socket and over TCP, each time under valgrind, without a byte lost.
# In: the prefix, a C compiler.
set -eu
prefix=$1 cc=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
daemon=
trap '[ -z "$daemon" ] || kill "$daemon" 2>/dev/null || :; rm -rf "$work"' EXIT
module=$(find "$prefix" -name ingot-netapi.pc)
libdir=$(dirname "$(dirname "$module")")
export PKG_CONFIG_PATH="$libdir/pkgconfig" LD_LIBRARY_PATH="$libdir"

sed -n '/^```c$/,/^```$/p' "$root/README.md" | sed '1d;$d' >"$work/servers.c"
cmp "$work/servers.c" "$root/examples/servers.c"
# shellcheck disable=SC2046
"$cc" -Wall -Wextra -Werror -g -o "$work/servers" "$work/servers.c" $(pkg-config --cflags --libs ingot-netapi)

"$prefix/bin/ingotd" --listen "unix://$work/socket" --listen tcp://127.0.0.1:0 --store "$work/store.db" \
	--name MEADOW >"$work/log" &
daemon=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
	[ "$(grep -c '^ingotd: listening on ' "$work/log")" -eq 2 ] && break
	sleep 0.5
done
tcp=$(sed -n 's/^ingotd: listening on \(tcp:.*\)/\1/p' "$work/log")
"$prefix/bin/ingot" server announce ALPHA --type server --version 10.2 --comment "A file server" --server "unix://$work/socket"

if command -v valgrind >/dev/null; then
	set -- valgrind -q --leak-check=full --show-leak-kinds=definite,indirect,possible \
		--errors-for-leak-kinds=definite,indirect,possible --error-exitcode=9
else
	echo "SKIPPED: valgrind is not here; the program runs without it"
	set --
fi
for server in "$tcp" "unix://$work/socket"; do
	"$@" "$work/servers" "$server" >"$work/out"
	grep -q '^MEADOW ' "$work/out"
	grep -q '^ALPHA  *10\.2  A file server$' "$work/out"
done
"$prefix/bin/ingot" server list --server "$tcp" >"$work/xdr"
"$prefix/bin/ingot" --encoding=protobuf server list --server "$tcp" >"$work/protobuf"
grep -q '^ALPHA .*A file server$' "$work/protobuf"
cmp "$work/xdr" "$work/protobuf"
if "$work/servers" "unix://$work/nobody" 2>"$work/err"; then
	echo "a server that is not there was listed"
	exit 1
fi
grep -q '^NetServerEnum: .' "$work/err"
