#!/bin/bash
# What changing over from rpcgen brings: builds before/ and after/ in a folder of their own, lets both clients ask for
# a list of some length, compares what they print, and measures what receiving and releasing the list cost them.
#
#   measure.sh [ENTRIES]...     (default: 10000)
#
# Needs rpcgen, libtirpc, an installed Ingot that pkg-config finds, valgrind, and an rpcbind at 127.0.0.1 where
# rpcgen's server can register; tests/services/run.sh makes one of its own. Prints docs/from-rpcgen.md's table.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

cp "$here/phonebook.x" "$work"
for half in before after; do
	mkdir "$work/$half"
	cp "$here/$half"/*.c "$here/$half/Makefile" "$work/$half"
	make -s -C "$work/$half" >"$work/$half/log" 2>&1 || { cat "$work/$half/log" >&2; exit 1; }
done
cd "$work"
LD_LIBRARY_PATH=$(pkg-config --variable=libdir ingot)${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export LD_LIBRARY_PATH

# Instructions inside the call and what releases its result; printing is the same for both.
instructions() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=lookup_1 --toggle-collect="$1" \
		"${@:2}" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p'
}

allocations() {
	valgrind "$@" 2>&1 >/dev/null | sed -n 's/.*total heap usage: \([0-9,]*\) allocs.*/\1/p'
}

# Milliseconds that the client takes from start to end, with the server's part: the best of twenty.
milliseconds() {
	local TIMEFORMAT=%3R
	for _ in $(seq 20); do
		{ time "$@" >/dev/null; } 2>&1
	done | sort -n | head -n 1 | awk '{ print $1 * 1000 }'
}

# Starts a server of so many entries.
serve() {
	PHONEBOOK_SIZE=$1 "${@:2}" >"$work/server.log" 2>&1 &
	servers+=($!)
}

# A line of the table; $3 is what releases a result.
row() {
	printf "| %s | %s | %s | %s | %s |\n" "$1" "$2" "$(allocations "${@:4}")" "$(instructions "${@:3}")" \
		"$(milliseconds "${@:4}")"
}

await() {
	for _ in $(seq 100); do
		"$@" none >"$work/answer" 2>&1 && return
		sleep 0.1
	done
	cat "$work/answer" "$work/server.log" >&2
	exit 1
}

printf '| entries | stubs | calls to malloc | instructions for the call | milliseconds |\n|---|---|---|---|---|\n'
for entries in "${@:-10000}"; do
	serve "$entries" before/server
	serve "$entries" after/server "unix://$work/socket"
	await before/client 127.0.0.1
	await after/client "unix://$work/socket"
	before/client 127.0.0.1 subscriber >before.txt
	after/client "unix://$work/socket" subscriber >after.txt
	cmp before.txt after.txt
	# One client of Ingot's asks rpcgen's server, by way of rpcbind.
	after/client tcp://127.0.0.1 subscriber | cmp before.txt -
	[ "$(wc -l <after.txt)" -eq "$entries" ]
	row "$entries" rpcgen clnt_freeres before/client 127.0.0.1 subscriber
	row "$entries" Ingot NetApiBufferFree after/client "unix://$work/socket" subscriber
	kill "${servers[@]}"
	wait "${servers[@]}" || true
	servers=()
	rm -f "$work/socket"
done
