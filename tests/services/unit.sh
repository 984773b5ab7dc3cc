#!/bin/bash
# ingotd under a systemd that has booted: the installed units are enabled, started by a caller, announced to, read their
# settings again, survive what kills them and stop; the daemon has no privileges and cannot write elsewhere.
#
#   unit.sh CMAKE BUILD     the test: boot.sh runs the other two
#   unit.sh ROOT            installs the built programs and this script there
#   unit.sh                 inside, once systemd has booted
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

case $# in
2)
	export INGOT_UNIT_CMAKE=$1 INGOT_UNIT_BUILD=$2
	exec "$here/boot.sh" "$here/unit.sh" -- /usr/local/bin/unit.sh
	;;
1)
	DESTDIR=$1 "$INGOT_UNIT_CMAKE" --install "$INGOT_UNIT_BUILD" --prefix /usr/local
	cp "$here/unit.sh" "$1/usr/local/bin/unit.sh"
	rm -rf "$1/etc/ingot" "$1/var/lib/ingot" "$1/var/lib/private/ingot"
	mkdir -p "$1/home/somebody"
	exit
	;;
esac

export PATH=/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin
cd /

fail() {
	echo "unit.sh: $*"
	systemctl status --no-pager ingotd.service ingotd.socket
	journalctl --no-pager -o short-monotonic
	exit 1
}
trap 'fail "line $LINENO"' ERR

# await COMMAND...: until it succeeds.
await() {
	local end=$((SECONDS + 20))
	until "$@" >/tmp/await 2>&1; do
		[ "$SECONDS" -lt "$end" ] || { cat /tmp/await; fail "in vain: $*"; }
		sleep 0.05
	done
}

property() { systemctl show --value -p "$1" "${2:-ingotd.service}"; }

# said TEXT [JOURNALCTL-OPTION...]: whether the journal has it from the unit.
said() {
	local text=$1
	shift
	journalctl -q -o cat -u ingotd.service "$@" | grep -qF -- "$text"
}

settings() {
	mkdir -p /etc/ingot
	printf '%s\n' "$@" >/etc/ingot/ingotd.conf
}

# What the documentation says, and TCP addresses for the socket unit as its head says.
mkdir -p /etc/systemd/system/ingotd.socket.d
printf '[Socket]\nListenStream=0.0.0.0:4001\nListenStream=[::]:4001\n' >/etc/systemd/system/ingotd.socket.d/tcp.conf
systemctl daemon-reload
systemctl enable --now ingotd.socket ingotd.service
[ "$(property ActiveState)" = active ] || fail "enabled, but not active"

# Started by a caller: there is a socket and no service, and whoever asks is answered.
systemctl stop ingotd.service
[ "$(property ActiveState ingotd.socket)" = active ] || fail "the socket went with the service"
[ "$(property ActiveState)" = inactive ] || fail "stopped, but not inactive"
[ "$(property Result)" = success ] || fail "stopped, but not well"
ingot --server tcp://127.0.0.1:4001 server list >/tmp/list
ingot --server 'tcp://[::1]:4001' server list >/tmp/list
[ "$(property ActiveState)" = active ] || fail "called, but not active"
ingot server list >/tmp/list
ingot server announce one --comment first --domain D

# As a user without privileges, in a system that it cannot write to.
main=$(property MainPID)
if grep '^Cap...:.*[1-9a-f]' "/proc/$main/status"; then fail "capabilities are left"; fi
if grep -P '^[UG]id:.*\t0(\t|$)' "/proc/$main/status"; then fail "it is root"; fi
grep -qx 'NoNewPrivs:.*1' "/proc/$main/status"
grep -qx 'Seccomp:.*2' "/proc/$main/status"
user=$(awk '/^Uid:/ { print $2 }' "/proc/$main/status")
[ "$(stat -c %u:%a /var/lib/private/ingot)" = "$user:750" ]
[ "$(stat -c %u:%a /var/lib/private/ingot/servers.db)" = "$user:600" ]
# Not even root could, who is asked to in its place.
for folder in / /etc /usr /var/lib /home /root; do
	if nsenter -t "$main" -m touch "$folder/x" 2>/dev/null; then fail "$folder can be written to"; fi
done
if nsenter -t "$main" -m ls /home/somebody 2>/dev/null; then fail "/home is seen"; fi
score=$(systemd-analyze security --no-pager ingotd.service | sed -n 's/.*Overall exposure level for ingotd.service: \([0-9]*\)\.\([0-9]\).*/\1\2/p')
[ -n "$score" ] && [ "$score" -le 20 ] || fail "exposed: $score tenths"

# What it asks the system for is to be had in there all the same.
for words in "server info --level 1001" "wksta info" "wksta users" "user list" "user info root" "group list" \
	"group members root" "session list" time stats; do
	# shellcheck disable=SC2086
	ingot $words >/tmp/answer || fail "no answer: $words"
done
ingot session list | grep -qw root || fail "root is not root to it"

# Settings are read again; a mistake is told and changes nothing.
settings '[access]' 'time = nobody'
systemctl reload ingotd.service
await said "read the settings again"
if ingot time >/tmp/answer 2>&1; then fail "the settings do not hold"; fi
await said "refused NetrRemoteTOD to unix://, user 0" -p warning
settings '[access]' 'time = everybody'
systemctl reload ingotd.service
await said "ingotd.conf:2: 'everybody' is neither" -p err
[ "$(property ActiveState)" = active ] || fail "a mistake ended it"
if ingot time >/tmp/answer 2>&1; then fail "a mistake changed something"; fi
if said "<"; then fail "priorities are in the text"; fi
# With it nothing starts; without it all is as it was.
systemctl stop ingotd.socket ingotd.service
[ ! -e /run/ingot/ingotd.sock ] || fail "the socket's file is left"
if systemctl start ingotd.service; then fail "started with a mistake"; fi
settings '[server]' 'processes = 2'
systemctl reset-failed ingotd.service ingotd.socket
systemctl start ingotd.service
[ "$(property ActiveState ingotd.socket)" = active ] || fail "no socket for it"
ingot server list --domain D | grep -q '^one' || fail "what was announced is gone"

# A process is killed, and another takes its place; the one that looks after them, and systemd does.
main=$(property MainPID)
child=$(cut -d ' ' -f 1 "/proc/$main/task/$main/children")
kill -KILL "$child"
await said "process $child was killed by signal 9 and is replaced"
[ "$(property MainPID)" = "$main" ] || fail "not replaced, but restarted"
await ingot server list
kill -KILL "$main"
restarted() { [ "$(property MainPID)" != "$main" ] && [ "$(property ActiveState)" = active ]; }
await restarted
await ingot --server tcp://127.0.0.1:4001 server list

# It goes with all its processes, and nothing has failed.
systemctl stop ingotd.service ingotd.socket
[ "$(property Result)" = success ] || fail "stopped, but not well"
if grep -x ingotd /proc/[0-9]*/comm; then fail "a process is left"; fi
[ -z "$(journalctl -q -o cat -p crit)" ] || fail "something went very wrong"
