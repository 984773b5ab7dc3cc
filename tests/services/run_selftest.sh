#!/bin/bash
# run.sh keeps its word: it says the program's status, keeps runs apart, leaves nothing running however it
# ends, and says what it cannot do. In: the program write_utmp. 77 where run.sh cannot start services.
set -u
run=$(cd "$(dirname "$0")" && pwd)/run.sh
export INGOT_WRITE_UTMP=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0
as_root=()
signals=(TERM HUP KILL)
if [ "$(id -u)" -ne 0 ]; then
	as_root=(sudo -n)
	signals=(TERM HUP)
fi

check() {
	local what=$1
	shift
	"$@" || { echo "not so: $what" >&2; wrong=1; }
}

# Waits, 30 seconds at most, until a command succeeds.
until_so() {
	local end=$((SECONDS + 30))
	until "$@"; do
		[ "$SECONDS" -lt "$end" ] || return 1
		sleep 0.1
	done
}

# The processes, from whichever run, that have the mark in their environment.
marked() {
	"${as_root[@]}" grep -lz "^RUN_MARK=$1\$" /proc/[0-9]*/environ 2>/dev/null
}

nothing_is_marked() {
	[ -z "$(marked "$1")" ]
}

says() {
	local status=$1 text=$2 got
	shift 2
	"$@" >"$work/said" 2>&1
	got=$?
	[ "$got" -eq "$status" ] && grep -q "$text" "$work/said" && return
	echo "status $got, not $status with '$text': $(cat "$work/said")" >&2
	return 1
}

"$run" rusersd rstatd mountd -- true
[ $? -ne 77 ] || exit 77

check "the program's status is said" says 5 '^arg two$' "$run" -- sh -c 'echo "arg $1"; exit 5' sh two
check "a service that there is not is refused" says 1 'no service nfsd here' "$run" nfsd -- true
check "a program is asked for" says 1 'no program' "$run" mountd
# Another user may not get at a tree in root's own folder at all.
if [ "$(id -u)" -eq 0 ] && setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$run"; then
	check "nobody is told that root is needed" says 77 '^SKIPPED: .*root' \
		env PATH=/usr/bin:/bin setpriv --reuid=65534 --regid=65534 --clear-groups "$run" -- true
fi

# A tree whose rusersd never comes up.
mkdir -p "$work/tree/tests/services" "$work/tree/build/services"
cp "$run" "$work/tree/tests/services"
cp -r "$(dirname "$run")/../../build/services/." "$work/tree/build/services" 2>/dev/null
mkdir -p "$work/tree/build/services/usr/sbin"
printf '#!/bin/sh\necho no voice today\n' >"$work/tree/build/services/usr/sbin/rpc.rusersd"
chmod +x "$work/tree/build/services/usr/sbin/rpc.rusersd"
check "a silent service is named, with its last words" says 1 'no voice today' \
	env INGOT_SERVICE_SECONDS=1 "$work/tree/tests/services/run.sh" rusersd -- true

# Two at once: each has its own port 111, with its own services behind it.
"$run" mountd -- sh -c "rpcinfo -p >$work/first; touch $work/first.ready
	until [ -e $work/second ]; do sleep 0.1; done; rpcinfo -p >$work/first.again" &
first=$!
check "the first run comes up" until_so test -e "$work/first.ready"
check "the second comes up beside it" "$run" rusersd -- sh -c "rpcinfo -p >$work/both; mv $work/both $work/second"
wait "$first"
check "the first sees mountd" grep -q ' 100005 ' "$work/first"
check "the first does not see rusersd" eval "! grep -q ' 100002 ' $work/first.again"
check "the second sees rusersd" grep -q ' 100002 ' "$work/second"
check "the second does not see mountd" eval "! grep -q ' 100005 ' $work/second"

# However a run ends, what it started ends. rusersd and rstatd are daemons: nobody's children.
for signal in "${signals[@]}"; do
	RUN_MARK=$$.$signal "$run" rusersd rstatd mountd -- sh -c "touch $work/up.$signal; exec sleep 600" &
	runner=$!
	check "the run comes up" until_so test -e "$work/up.$signal"
	check "its services are seen" test "$(marked $$.$signal | wc -l)" -ge 6
	kill -"$signal" "$runner"
	wait "$runner" 2>/dev/null
	check "nothing is left after SIG$signal" until_so nothing_is_marked "$$.$signal"
done
RUN_MARK=$$.end "$run" rusersd rstatd mountd -- true
check "nothing is left after the end" until_so nothing_is_marked "$$.end"
exit "$wrong"
