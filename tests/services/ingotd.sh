#!/bin/bash
# ingotd and rpcbind: its programs are found without a port while it runs, and gone when it has ended; with
# --no-rpcbind they are never there. In: the folder of the built programs. Runs inside run.sh.
set -eu
bin=$1
work=$(mktemp -d)
daemon=
trap 'if [ -n "$daemon" ]; then kill -KILL "$daemon"; fi; rm -rf "$work"' EXIT

fail() {
	echo "ingotd.sh: $*" >&2
	cat "$work"/* >&2
	exit 1
}

# start [ARG...]: ingotd, until it is ready.
start() {
	: >"$work/out"
	"$bin/ingotd" --listen tcp://127.0.0.1:0 --listen "unix://$work/socket" --store :memory: --name glasshouse "$@" \
		>"$work/out" 2>"$work/log" &
	daemon=$!
	for _ in $(seq 200); do
		[ "$(wc -l <"$work/out")" -lt 2 ] || return 0
		kill -0 "$daemon" || break
		sleep 0.1
	done
	fail "ingotd is not ready"
}

stop() {
	local status=0
	kill -TERM "$daemon"
	wait "$daemon" || status=$?
	daemon=
	[ "$status" -eq 0 ] || fail "ingotd ended with $status"
}

# programs: the lines of rpcinfo that are ingotd's: program, version, transport, port.
programs() {
	rpcinfo -p 127.0.0.1 | awk -v from="$first" -v to="$last" '$1 >= from && $1 <= to' >"$work/programs"
}

first=$((0x20001f00)) last=$((0x20001f05))
start
port=$(sed -n 's/.*tcp:.*://p' "$work/out")
programs
[ "$(wc -l <"$work/programs")" -eq 12 ] || fail "not six interfaces in two versions each"
if awk -v port="$port" '$3 != "tcp" || $4 != port' "$work/programs" | grep .; then
	fail "registered elsewhere than at $port"
fi
for encoding in xdr protobuf; do
	"$bin/ingot" --encoding "$encoding" --server tcp://127.0.0.1 server list >"$work/list" || fail "no list"
	grep -qi '^glasshouse' "$work/list" || fail "not its list"
done
stop
programs
[ ! -s "$work/programs" ] || fail "still registered after its end"

# Another one has them: it says so, and serves.
start
mv "$work/out" "$work/first"
other=$daemon
"$bin/ingotd" --listen tcp://127.0.0.1:0 --store :memory: >"$work/out" 2>"$work/log" &
daemon=$!
for _ in $(seq 200); do
	[ ! -s "$work/out" ] || break
	sleep 0.1
done
grep -q 'rpcbind does not take the programs' "$work/log" || fail "nothing said of the other daemon"
stop
programs
[ "$(wc -l <"$work/programs")" -eq 12 ] || fail "the second one withdrew the first one's programs"
daemon=$other
stop

start --no-rpcbind
programs
[ ! -s "$work/programs" ] || fail "registered in spite of --no-rpcbind"
stop

# await COMMAND...: until it succeeds.
await() {
	for _ in $(seq 250); do
		! "$@" || return 0
		sleep 0.1
	done
	fail "in vain: $*"
}

end_rpcbind() {
	kill -TERM "$(pidof rpcbind)"
	for _ in $(seq 100); do
		pidof rpcbind >/dev/null || break
		sleep 0.1
	done
}

all_there() {
	programs 2>/dev/null
	[ "$(wc -l <"$work/programs")" -eq 12 ]
}

# No rpcbind (in this namespace it is the only one): a line, and all else as ever. It comes, and is told.
end_rpcbind
start
grep -q 'no rpcbind is here' "$work/log" || fail "nothing said of rpcbind's absence"
"$bin/ingot" --server "unix://$work/socket" server list >"$work/list" || fail "no list without rpcbind"
rpcbind -f &
await all_there
grep -q 'registered with rpcbind' "$work/log" || fail "nothing said of rpcbind's coming"
# It goes and comes again, and knows nothing any more; then what it was told last is withdrawn.
end_rpcbind
rpcbind -f &
await all_there
stop
programs
[ ! -s "$work/programs" ] || fail "still registered after its end"
end_rpcbind
