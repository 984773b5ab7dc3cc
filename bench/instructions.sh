#!/bin/sh
# Instructions that a record takes, by row: what a noisy machine cannot disturb. Needs valgrind. It counts
# inside the functions of the bench that have the row's action and subject in their names.
#   bench/instructions.sh BENCH [RECORDS [ACTION/SUBJECT]...]     BENCH is the built ingot-bench, RECORDS 10000
set -eu
bench=$1
records=${2:-10000}
shift $(($# < 2 ? $# : 2))
if [ $# -eq 0 ]; then
	set -- decode/ingot decode/rpcgen encode/ingot encode/rpcgen unpack/ingot unpack/drop_in unpack/protobuf_c \
		pack/ingot pack/protobuf_c
fi

for which; do
	action=${which%/*}
	subject=${which#*/}
	row=$action/$records/$subject
	collected=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		--toggle-collect="${action}_$subject" --toggle-collect="release_$subject" \
		"$bench" --once --records "$records" --filter "$row" 2>&1 |
		sed -n 's/.*Collected : \([0-9]*\).*/\1/p')
	awk -v row="$row" -v n="$collected" -v records="$records" \
		'BEGIN { printf "%-24s %8.1f instructions a record\n", row, n / records }'
done
