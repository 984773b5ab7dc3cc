#!/bin/sh
# Whether decoding and encoding still take no more instructions than they did: the test of speed that a busy machine
# does not disturb. Another compiler makes other instructions, so only the one that the figures are of is held to them.
#   bench/instructions_kept.sh BENCH COMPILER [KEPT]     COMPILER as "GNU 12.2.0"; KEPT is bench/instructions.kept
# Exit status 0; 1 when a row takes more than 5 % more, 77 when there is nothing to hold.
set -eu
bench=$1
compiler=$2
here=$(dirname "$0")
kept=${3:-$here/instructions.kept}

command -v valgrind >/dev/null || { echo "skipped: there is no valgrind"; exit 77; }
wanted=$(sed -n 's/^compiler //p' "$kept")
[ "$compiler" = "$wanted" ] || { echo "skipped: the figures are of $wanted, this is $compiler"; exit 77; }

for instructions in avx2 bmi2 movbe; do
	grep -qw $instructions /proc/cpuinfo || { echo "skipped: the processor lacks $instructions"; exit 77; }
done

sed -n 's/^row //p' "$kept" | {
	verdict=0
	while read -r which most; do
		line=$("$here/instructions.sh" "$bench" 10000 "$which" </dev/null)
		# no instructions at all means that none were counted
		echo "$line" | awk -v most="$most" '{
			bad = $2 == 0 || $2 > most * 1.05
			print $0 ", " most " kept" (bad ? ": not held" : "")
			exit bad
		}' || verdict=1
	done
	exit $verdict
}
