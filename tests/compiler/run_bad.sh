#!/bin/sh
# Every bad/NAME.idl and bad/NAME.x must be refused with exactly the words of bad/NAME.err, exit status 1, and no file written. In a
# folder called noted, every NAME.idl must compile with exactly the words of NAME.err.
#
#   run_bad.sh INGOTC FOLDER            compare
#   run_bad.sh INGOTC FOLDER --update   write the .err files anew, to be read before they are committed
set -u

ingotc=$1
folder=$2
update=${3-}
failures=0
cases=0
wanted=1 least=60
case $folder in
*/noted) wanted=0 least=1 ;;
esac

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
mkdir "$work/out"
cd "$folder" || exit 1

fail() {
	echo "$1"
	failures=$((failures + 1))
}

for file in *.idl *.x; do
	[ -f "$file" ] || continue
	name=${file%.*}
	cases=$((cases + 1))
	"$ingotc" -MD -o "$work/out" "$file" >"$work/stdout" 2>"$work/stderr"
	status=$?
	[ "$status" -eq "$wanted" ] || fail "$file: exit status $status, not $wanted"
	[ ! -s "$work/stdout" ] || fail "$file: something on standard output"
	[ "$wanted" -eq 0 ] || [ -z "$(ls -A "$work/out")" ] || fail "$file: a file was written"
	if [ "$update" = --update ]; then
		cp "$work/stderr" "$name.err"
	elif ! diff -u "$name.err" "$work/stderr"; then
		fail "$file: not the expected words"
	fi
done
for file in *.err; do
	[ -f "${file%.err}.idl" ] || [ -f "${file%.err}.x" ] || fail "$file: there is no such file"
done

echo "$cases cases, $failures failures"
[ "$cases" -ge $least ] || fail "too few cases: is this the right folder?"
[ "$failures" -eq 0 ]
