#!/bin/sh
# What a .x leaves out, word for word: in the file as comments, on standard error as notes, each once.
#
#   run_losses.sh INGOTC IDL FOLDER [--update]
#
# FOLDER has losses.idl and what is expected of it, losses.x and losses.notes. --update writes those anew, to be read.
set -u
ingotc=$1 idl=$2 folder=$3 update=${4-}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$folder" || exit 1

"$ingotc" -I "$idl" --emit=x losses.idl >"$work/losses.x" 2>"$work/losses.notes" || exit 1
if [ "$update" = --update ]; then
	cp "$work/losses.x" "$work/losses.notes" .
	exit 0
fi
diff -u losses.x "$work/losses.x" && diff -u losses.notes "$work/losses.notes" || exit 1
twice=$(grep ': note: ' losses.notes | sort | uniq -d)
[ -z "$twice" ] || { echo "said twice: $twice" >&2; exit 1; }
