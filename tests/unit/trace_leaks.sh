#!/bin/sh
# INGOT_TRACE=leaks prints what a program keeps, and nothing else does. In: the program (traced.c); with a
# second word, "calls", one that keeps results of calls (tests/rpc/traced_call.c).
set -eu
program=$1
day='[0-9]\{4\}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\.[0-9][0-9][0-9]Z'
# A sanitizer's own report of the same leaks is not asked for.
export ASAN_OPTIONS=detect_leaks=0

# said TRACE WHAT: what the program prints, without process numbers and times.
said() {
	output=$(INGOT_TRACE=$1 "$program" "$2" 2>&1 >/dev/null) || { echo "$2: exit status $?: $output"; exit 1; }
	echo "$output" | sed "s/^ingot\[[0-9]*\]/ingot/; s/ at $day\$/ at TIME/; s/0x[0-9a-f]*/NUMBER/"
}

expect() {
	if [ "$2" != "$3" ]; then
		printf '%s: expected\n%s\nbut it is\n%s\n' "$1" "$2" "$3"
		exit 1
	fi
}

if [ "${2:-}" = calls ]; then
	expect "calls" "ingot: not freed: 3 buffers, 58 bytes
ingot: 6 bytes, made by sample.Echo at TIME
ingot: 46 bytes, made by sample.List at TIME
ingot: 6 bytes, made by sample.Echo at TIME" "$(said leaks calls)"
	exit 0
fi
expect "nothing kept" "" "$(said leaks nothing)"
expect "off" "" "$(said '' buffers)"
expect "another word" "" "$(said leaksalot,leak, buffers)"
expect "buffers" "ingot: not freed: 3 buffers, 101007 bytes
ingot: 1000 bytes, made by NetApiBufferAllocate at TIME
ingot: 100000 bytes, made by NetApiBufferAllocate at TIME
ingot: 7 bytes, made by NetApiBufferAllocate at TIME" "$(said leaks buffers)"
expect "results" "ingot: not freed: 4 buffers, 33 bytes
ingot: 8 bytes, made by ingot_encode at TIME
ingot: 8 bytes, made by ingot_decode at TIME
ingot: 8 bytes, made by ingot_clone at TIME
ingot: 9 bytes, made by NetApiBufferAllocate at TIME" "$(said other,leaks,more results)"
expect "blocks" "ingot: not freed: 8 blocks, 400415 bytes
ingot: 101 bytes of the process heap, made by HeapAlloc at TIME
ingot: 102 bytes of the process heap, made by HeapAlloc at TIME
ingot: 100000 bytes of the process heap, made by HeapAlloc at TIME
ingot: 101 bytes of heap NUMBER, made by HeapAlloc at TIME
ingot: 102 bytes of heap NUMBER, made by HeapAlloc at TIME
ingot: 100000 bytes of heap NUMBER, made by HeapAlloc at TIME
ingot: 9 bytes, made by NetApiBufferAllocate at TIME
ingot: 200000 bytes of expert NUMBER, made by ExpertAllocMemory at TIME" "$(said leaks blocks)"
expect "child" "ingot: not freed: 2 buffers, 33 bytes
ingot: 11 bytes, made by NetApiBufferAllocate at TIME
ingot: 22 bytes, made by NetApiBufferAllocate at TIME
ingot: not freed: 1 buffer, 11 bytes
ingot: 11 bytes, made by NetApiBufferAllocate at TIME" "$(said leaks child)"
echo "as expected"
