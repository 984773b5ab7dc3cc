#!/bin/sh
# The examples of the memory families print what they should, and valgrind finds nothing wrong with them, nothing
# lost and nothing left. In: the folder of the built programs, "plain" or "sanitized" (then valgrind is not for them).
set -eu
bin=$1 kind=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

watched() {
	if [ "$kind" = sanitized ]; then
		"$@"
	elif command -v valgrind >/dev/null; then
		valgrind -q --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all --error-exitcode=9 "$@"
	else
		echo "SKIPPED: valgrind is not here; the program runs without it" >&2
		"$@"
	fi
}

# expect STATUS PROGRAM ARGUMENT...: what it prints is in $work/expected, what it reads in $work/words.
expect() {
	wanted=$1 program=$2
	shift 2
	status=0
	watched "$bin/$program" "$@" <"$work/words" >"$work/out" 2>"$work/err" || status=$?
	cat "$work/err"
	if [ "$status" -ne "$wanted" ] || [ -s "$work/err" ] || ! diff "$work/expected" "$work/out"; then
		echo "$program $*: exit status $status, expected $wanted"
		exit 1
	fi
}

: >"$work/words"
cat >"$work/expected" <<'END'
allocated: 1024 bytes
reallocated: 2048 bytes
inside: what is written into a buffer stays in it, wherever it goes
freed
END
expect 0 buffers

cat >"$work/expected" <<'END'
configured: 7 bytes
configured again: 24 bytes
run: done, code 0, 1000 frames
run: not done, code 125, 11 frames
run: not done, code 125, 20 frames
the configuration is still here: 24 bytes
over
END
expect 0 expert

printf '0 words; the heap is sound\n' >"$work/expected"
expect 0 heap
echo "one list and every text" >"$work/words"
printf 'and\nevery\nlist\none\ntext\n5 words; the heap is sound\n' >"$work/expected"
expect 0 heap

# A fixed heap is full; what fitted is there.
seq 100 200 >"$work/words"
{
	echo "no room for 139: out of memory"
	seq 100 138
	echo "39 words; the heap is sound"
} >"$work/expected"
expect 1 heap 4096
echo "as expected"
