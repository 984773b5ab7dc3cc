#!/bin/sh
# Each .proto file becomes the very files of the folder golden, which both compilers take without a warning, the headers as C++17
# too. In: protoc, protoc-gen-ingot, this folder, the folder of the public headers. --update writes them anew, to be read.
set -u
protoc=$1 plugin=$2 folder=$3 include=$4 update=${5-}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
wanted="-Wall -Wextra -Wpedantic -Wconversion -Werror"

"$protoc" "--plugin=protoc-gen-ingot=$plugin" "--ingot_out=$work" -I "$folder" -I "$folder/golden" -I "$include" \
	service.proto include/parts.proto defaults.proto words.proto || exit 1
if [ "$update" = --update ]; then
	cp -r "$work"/* "$folder/golden"
	exit 0
fi
cd "$work" || exit 1
for file in *.h *.c include/*; do
	diff -u "$folder/golden/$file" "$file" || exit 1
done
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	for file in *.c include/*.c; do
		# shellcheck disable=SC2086
		$cc -std=c11 $wanted -I . -I "$include" -c "$file" -o "$work/object" || exit 1
	done
done
for cxx in g++ clang++; do
	command -v $cxx >/dev/null || continue
	for file in *.h include/*.h; do
		# shellcheck disable=SC2086
		$cxx -std=c++17 $wanted -I . -I "$include" -fsyntax-only -x c++ "$file" || exit 1
	done
done

# One half alone, a program number from outside.
mkdir "$work/half" || exit 1
"$protoc" "--plugin=protoc-gen-ingot=$plugin" "--ingot_out=$work/half" --ingot_opt=client,program=0x20001234 \
	-I "$folder" -I "$include" service.proto || exit 1
[ ! -e "$work/half/service_server.c" ] || exit 1
grep -q '0x20001234' "$work/half/service_client.c"
