#!/bin/sh
# protoc reads what protoc-gen-ingot's code writes, and the other way round. In: protoc, protoc_values, the folder of the
# texts, the folders of the .proto files. Each NAME.txt is a message in protoc's text form: --decode makes it of our
# bytes, and --encode makes bytes of it, which we read: the same ones, but for .entries, of which protoc sends more.
# --update in front writes the texts anew, to be read.
set -u
update=
if [ "$1" = --update ]; then
	update=1
	shift
fi
protoc=$1 values=$2 folder=$3
shift 3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failures=0
count=0

fail() {
	echo "$name: $1"
	failures=$((failures + 1))
}

# The paths as protoc's options.
for path in "$@"; do
	set -- "$@" "-I$path"
	shift
done
for text in "$folder"/*.txt; do
	name=$(basename "$text" .txt)
	file=${name%%.*}.proto
	message=${name%.zeros}
	message=${message%.entries}
	[ "$file" != desk.proto ] || file=service.proto
	count=$((count + 1))
	"$values" "$name" write >"$work/ours" || fail "is not written"
	"$protoc" "$@" "--decode=$message" "$file" <"$work/ours" >"$work/text" || fail "protoc does not read it"
	[ -z "$update" ] || cp "$work/text" "$text"
	diff -u "$text" "$work/text" || fail "is another message to protoc"
	"$protoc" "$@" "--encode=$message" "$file" <"$text" >"$work/theirs" 2>"$work/words" || {
		cat "$work/words"
		fail "protoc does not write it"
	}
	case $name in
	*.entries) ;;
	*) cmp "$work/ours" "$work/theirs" || fail "has other bytes of protoc's" ;;
	esac
	"$values" "$name" read <"$work/theirs" || fail "is not read"
done
echo "$count messages, $failures failures"
[ "$count" -ge 6 ] && [ "$failures" -eq 0 ]
