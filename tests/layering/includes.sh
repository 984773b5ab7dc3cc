#!/bin/sh
# Include scan of a source tree. In: the tree (default: this one). Out: the includes that look the wrong way,
# and exit status 1 if there are any. The layers are those of layers.txt; includes.awk does the work.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}"

# POSIX file names of this tree have no blanks: one word a file.
files=$(find runtime stubs client server idl \( -name '*.[ch]' -o -name '*.idl' \) -type f | LC_ALL=C sort)
# shellcheck disable=SC2086
LC_ALL=C awk -f "$here/includes.awk" "$here/layers.txt" pass=1 $files pass=2 $files
echo "layers: $(echo "$files" | wc -l) files, all includes look downward"
