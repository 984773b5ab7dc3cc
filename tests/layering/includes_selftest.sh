#!/bin/sh
# Proves that the include scan finds what it is there to find: a small good tree passes, and each of the
# wrongs below, put into a copy of it, is reported in its own words.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# A file in each room of the table, with the includes that it may have.
plant() (
	rm -rf "$work/tree"
	awk '$1 == "layer" { print $2 }' "$here/layers.txt" | while read -r folder; do
		mkdir -p "$work/tree/$folder"
		echo '/* empty */' >"$work/tree/$folder/$(echo "$folder" | tr / _).c"
	done
	mkdir -p "$work/tree/idl"
	cd "$work/tree"
	echo 'interface lmserver {}' >idl/lmserver.idl
	echo '#include "ingot/export.h"' >runtime/include/ingot/table.h
	echo '/* a DWORD in a comment
	is no DWORD */ typedef int status;' >runtime/include/ingot/export.h
	echo '#include "ingot/table.h"' >runtime/include/ingot/rpc.h
	echo 'typedef int DWORD;' >runtime/include/wintypes.h
	printf '#include "wintypes.h"\n#include "lmserver.h"\n' >runtime/include/lm.h
	echo '#include <stdint.h>' >runtime/base/checked.h
	echo '#include "checked.h"' >runtime/memory/heap.h
	printf '#include <rpc/rpc.h>\n#include "heap.h"\n#include "ingot/rpc.h"\n' >runtime/rpc/call.c
	echo '/* #include "heap.h" */' >stubs/base/arena.h
	printf '#include "arena.h"\n#include "ingot/table.h"\n' >stubs/emit/names.h
	printf '#include "names.h"\n#include "arena.h"\n' >stubs/main.c
	mkdir client/table
	echo '/* the same name in another family, in a folder of its own */' >client/table/checked.h
	echo '#include "checked.h"' >client/table/table.c
	printf '#include "lm.h"\n#include "lmserver.h"\n#include <jansson.h>\n' >client/main.c
)

# refuses FILE LINE MESSAGE: LINE put into FILE must make the scan fail with MESSAGE.
refuses() {
	plant
	printf '%s\n' "$2" >>"$work/tree/$1"
	if "$here/includes.sh" "$work/tree" >"$work/out"; then
		echo "not noticed: $2 in $1"
		failures=$((failures + 1))
	elif ! grep -qF "$3" "$work/out"; then
		echo "noticed, but not as '$3': $2 in $1"
		cat "$work/out"
		failures=$((failures + 1))
	fi
}

plant
if ! "$here/includes.sh" "$work/tree"; then
	echo "the good tree was refused"
	failures=$((failures + 1))
fi

refuses runtime/base/up.c '#include "heap.h"' 'runtime/base may not include "heap.h" (runtime/memory)'
refuses runtime/base/up.c '  #  include   "heap.h" /* spaced */' 'runtime/base may not include "heap.h"'
refuses runtime/memory/up.c '/* before */ #include "call.h"' '"call.h" is no header of any layer'
refuses runtime/codec/up.c '#include <rpc/xdr.h>' '<rpc/xdr.h> is for runtime/rpc alone'
refuses client/up.c '#include <rpc/rpc.h>' '<rpc/rpc.h> is for runtime/rpc alone'
refuses client/up.c '#include "heap.h"' 'client may not include "heap.h"'
refuses client/up.c '#include <sqlite3.h>' '<sqlite3.h> is for server alone'
refuses stubs/emit/up.c '#include "ingot/rpc.h"' 'stubs/emit may not include "ingot/rpc.h"'
refuses stubs/emit/up.c '#include "wintypes.h"' 'stubs/emit may not include "wintypes.h"'
refuses stubs/base/up.c '#include "names.h"' 'stubs/base may not include "names.h" (stubs/emit)'
refuses stubs/model/up.c '#include "lmserver.h"' 'stubs/model may not include "lmserver.h" (generated)'
refuses runtime/include/ingot/up.h '#include "wintypes.h"' 'may not include "wintypes.h"'
refuses runtime/include/ingot/up.h 'int f(DWORD level);' 'DWORD does not belong into a header'
refuses runtime/rpc/checked.h '/* twice */' '"checked.h" stands in runtime/base too'
refuses runtime/orphan.c 'int x;' 'its folder has no row in the layer table'

plant
rm -r "$work/tree/runtime/codec"
if "$here/includes.sh" "$work/tree" >"$work/out"; then
	echo "not noticed: a layer that is not there"
	failures=$((failures + 1))
fi

[ "$failures" -eq 0 ] && echo "selftest: every wrong was noticed"
exit "$((failures > 0))"
