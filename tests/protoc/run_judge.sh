#!/bin/sh
# Random bytes of .proto files' messages before Google's implementation for Python (judge.py) and before ours (judged.c).
#
#   run_judge.sh PROTOC JUDGED COUNT SEED FILE.proto...
#
# The exit status is 1 when they disagree, 77 without Python's protobuf.
set -u
protoc=$1 judged=$2 count=$3 seed=$4
shift 4
for python in python3 /usr/bin/python3 none; do
	"$python" -c 'import google.protobuf' 2>/dev/null && break
done
if [ "$python" = none ]; then
	echo "SKIPPED: there is no protobuf for Python (Debian's package python3-protobuf)"
	exit 77
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cp "$@" "$work" || exit 1
(cd "$work" && "$protoc" --descriptor_set_out=descriptors ./*.proto) || exit 1
# -B: Python leaves nothing in the folder of the sources.
PYTHONPATH=$(dirname "$0")/../support${PYTHONPATH:+:$PYTHONPATH}
export PYTHONPATH
"$python" -B "$(dirname "$0")/judge.py" "$work/descriptors" "$judged" "$count" "$seed"
