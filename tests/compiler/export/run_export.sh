#!/bin/sh
# The interface in other languages, over a corpus of interface files.
#
#   run_export.sh INGOTC IDL RPCGEN CC RPC_FLAGS FILE...
#
# IDL is the folder of Ingot's own interfaces, RPC_FLAGS what a compiler needs to find <rpc/rpc.h>. For every FILE:
#   --emit=idl, compiled, gives the same files as FILE itself, and prints itself again;
#   --emit=x is taken by rpcgen, and a C compiler takes what that makes;
#   all of them come out the same a second time, and change nothing on the disk.
# The exit status is 1 when anything differs.
set -u
ingotc=$1 idl=$2 rpcgen=$3 cc=$4 flags=$5
shift 5
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
failures=0 count=0

fail() {
	echo "$base: $1" >&2
	failures=$((failures + 1))
}

# What must stand on the disk is only what the shell writes.
round_trip() {
	mkdir ours again printed
	"$ingotc" -I "$folder" -I "$idl" -o ours "$file" || fail "does not compile"
	"$ingotc" -I "$folder" -I "$idl" --emit=idl "$file" >"printed/$base.idl" || fail "is not printed"
	"$ingotc" -I "$folder" -I "$idl" -o again "printed/$base.idl" || fail "printed, it does not compile"
	diff -r -u ours again || fail "printed, it is another interface"
	"$ingotc" -I "$folder" -I "$idl" --emit=idl "printed/$base.idl" | cmp - "printed/$base.idl" ||
		fail "printed twice, it is another text"
}

take_x() {
	mkdir x
	"$ingotc" -I "$idl" --emit=x "$file" >"x/$base.x" 2>x/notes || fail "has no .x"
	"$ingotc" -I "$idl" --emit=x "$file" 2>/dev/null | cmp - "x/$base.x" || fail "has another .x the second time"
	# Every regret is a comment and a note.
	[ "$(grep -c 'Not said here' "x/$base.x")" -eq "$(grep -c 'note: not in the .x file' x/notes)" ] ||
		fail "regrets in one place only"
	cd x || exit 1
	if ! { "$rpcgen" -h -o "$base.h" "$base.x" && "$rpcgen" -c -o xdr.c "$base.x" &&
		"$rpcgen" -l -o client.c "$base.x" && "$rpcgen" -m -o server.c "$base.x"; }; then
		fail "rpcgen does not take its .x"
	fi
	for source in xdr.c client.c server.c; do
		# rpcgen makes an empty one, or none, where there is nothing to say.
		[ -s $source ] || continue
		# shellcheck disable=SC2086
		"$cc" -w $flags -fsyntax-only $source || fail "rpcgen's $source does not compile"
	done
	cd ..
}

for file in "$@"; do
	base=$(basename "$file" .idl)
	folder=$(dirname "$file")
	count=$((count + 1))
	round_trip
	take_x
	rm -rf ours again printed x
done
echo "$count files, $failures failures"
[ "$count" -gt 0 ] && [ "$failures" -eq 0 ]
