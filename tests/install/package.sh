#!/bin/sh
# The CMake package of the installed copy: configures, builds and runs consumer/, then proves that a touched
# import rebuilds the stubs, that nothing is rebuilt without a reason, and that stubs which come out the same are not
# compiled again.
# In: the prefix, cmake, a C compiler, a CMake generator.
set -eu
prefix=$1 cmake=$2 cc=$3 generator=$4
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "$here/consumer" "$work/source"
"$cmake" -S "$work/source" -B "$work/build" -G "$generator" \
	-DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$prefix" >"$work/log"
"$cmake" --build "$work/build"
"$work/build/consumer"
"$work/build/consumer_static"
"$work/build/desk"
"$work/build/desk_static"
"$work/build/messages"
"$work/build/messages_static"
"$work/build/places"

"$cmake" --build "$work/build" >"$work/log"
if grep -e 'ingotc note.idl' -e 'protoc-gen-ingot places.proto' "$work/log"; then
	echo "stubs were made again without a reason"
	exit 1
fi
touch "$work/source/paper.idl"
"$cmake" --build "$work/build" >"$work/log"
if ! grep -q 'ingotc note.idl' "$work/log"; then
	echo "a touched import did not make the stubs again"
	exit 1
fi
if grep 'Building C object' "$work/log"; then
	echo "stubs that did not change were compiled again"
	exit 1
fi
# A change that shows in the header is compiled.
echo 'cpp_quote("/* one more line */")' >>"$work/source/paper.idl"
"$cmake" --build "$work/build" >"$work/log"
if ! grep -q 'Building C object.*paper_tables' "$work/log"; then
	echo "a changed import was not compiled again"
	exit 1
fi
