#!/bin/sh
# Every bad/NAME.proto must be refused with exactly the words of NAME.err, and no file written. In: protoc, protoc-gen-ingot,
# the folder, where ingot/options.proto is. --update writes the .err files anew, to be read before they are committed.
set -u
protoc=$1 plugin=$2 folder=$3 include=$4 update=${5-}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failures=0
cases=0

fail() {
	echo "$1"
	failures=$((failures + 1))
}

for file in "$folder"/*.proto; do
	name=$(basename "$file" .proto)
	cases=$((cases + 1))
	mkdir "$work/out"
	"$protoc" "--plugin=protoc-gen-ingot=$plugin" "--ingot_out=$work/out" -I "$folder" -I "$include" \
		"$name.proto" >"$work/words" 2>&1 && fail "$name: taken"
	[ -z "$(ls -A "$work/out")" ] || fail "$name: a file was written"
	rm -r "$work/out"
	if [ "$update" = --update ]; then
		cp "$work/words" "$folder/$name.err"
	elif ! diff -u "$folder/$name.err" "$work/words"; then
		fail "$name: not the expected words"
	fi
done

# What is no request, and options that nobody knows.
echo "no request" | "$plugin" >"$work/out" 2>"$work/words" && fail "text was taken for a request"
grep -q 'this is no request' "$work/words" || fail "text: not the expected words"
[ ! -s "$work/out" ] || fail "text: something on standard output"
"$plugin" file.proto >"$work/out" 2>&1 </dev/null
[ $? -eq 2 ] || fail "a file as argument: not exit status 2"
for option in speed program=0 program=x; do
	"$protoc" "--plugin=protoc-gen-ingot=$plugin" "--ingot_out=$work" "--ingot_opt=$option" -I "$folder" \
		stream.proto >"$work/words" 2>&1 && fail "$option: taken"
	grep -q -e "--ingot_opt: '$option' is not" "$work/words" || fail "$option: not the expected words"
done

echo "$cases cases, $failures failures"
[ "$cases" -ge 6 ] && [ "$failures" -eq 0 ]
