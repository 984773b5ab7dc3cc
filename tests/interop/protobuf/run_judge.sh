#!/bin/sh
# Random values of interface files: we write them as protobuf, Google's implementation for Python reads, judges and
# writes them again, in two pieces; we read those.
#
#   run_judge.sh SPEAKER INGOTC PROTOC SEED FILES VALUES PAGE FILE...
#
# VALUES of each structure of FILES random interface files, of the examples of PAGE (docs/proto.md) and of each FILE.
# The exit status is 1 when one is another than it was, 77 without protoc or Python's protobuf.
set -u
speaker=$1 ingotc=$2 protoc=$3 seed=$4 files=$5 values=$6 page=$7
judge=$(realpath "$(dirname "$0")/judge.py")
PYTHONPATH=$(realpath "$(dirname "$0")/../../support")${PYTHONPATH:+:$PYTHONPATH}
export PYTHONPATH
shift 7
for python in python3 /usr/bin/python3 none; do
	"$python" -c 'import google.protobuf' 2>/dev/null && break
done
if [ "$python" = none ] || ! command -v "$protoc" >/dev/null; then
	echo "SKIPPED: there is no protoc, or no protobuf for Python (Debian's packages protobuf-compiler and python3-protobuf)"
	exit 77
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
awk '/^```idl$/ { on = 1; next } /^```$/ { on = 0 } on' "$page" >"$work/page.idl"
cp "$@" "$work" && cd "$work" || exit 1
named=$(ls | sed 's/\..*//')
"$speaker" write "$seed" "$files" || exit 1

for file in *.idl *.x; do
	"$ingotc" --emit=proto "$file" >"${file%.*}.proto" 2>notes || {
		cat notes
		exit 1
	}
done
"$protoc" -I. --descriptor_set_out=descriptors --include_imports ./*.proto 2>notes || {
	cat notes
	exit 1
}
# -B: Python leaves nothing in the folder of the sources.
"$speaker" say "$seed" "$values" *.idl *.x >ours &&
	"$python" -B "$judge" descriptors "$protoc" $named <ours >theirs &&
	"$speaker" hear "$seed" "$values" *.idl *.x <theirs
