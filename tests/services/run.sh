#!/bin/bash
# Runs a program among real ONC services, Debian's own, on a loopback that nothing else sees.
#
#   run.sh [SERVICE...] -- PROGRAM [ARG...]
#
# SERVICE is rusersd, rstatd or mountd; rpcbind always runs. Each answers at 127.0.0.1 before the program starts.
# All of it happens in namespaces of its own (network, mounts, processes): ports, /run and /var/lib are private, so
# that any number of runs may overlap with each other and with the machine's own services, and whatever was
# started ends with the run, however that ends (but for a SIGKILL, which sudo does not pass on). Says the
# program's exit status; 77 and the reason on standard error when the services cannot be started here, 1 when
# one of them is there and does not answer.
#
# Takes the services from build/services (scripts/packages.sh unpacks them there) or, where that has none, from
# the system. Environment: INGOT_WRITE_UTMP, the program write_utmp, for rusersd.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
unpacked=$here/../../build/services
PATH=$unpacked/usr/sbin:$unpacked/usr/bin:$unpacked/sbin:$unpacked/bin:$PATH:/usr/sbin:/sbin
export PATH

declare -A programs=([rusersd]=rpc.rusersd [rstatd]=rpc.rstatd [mountd]=rpc.mountd)

skip() {
	echo "SKIPPED: $*" >&2
	exit 77
}

fail() {
	echo "run.sh: $*" >&2
	exit 1
}

# The mounts of the run: memory over every folder that a service writes to.
prepare_files() {
	local folder
	for folder in /run /var/lib /srv; do
		mount -t tmpfs tmpfs "$folder" || skip "no memory file system over $folder"
	done
	mkdir -p /run/own /var/lib/nfs /srv/glass /srv/metal /srv/wood
	: >/var/lib/nfs/etab
	printf '%s:0x00000001\n' 192.0.2.7:/srv/wood 10.0.0.1:/srv/metal 10.0.0.1:/srv/glass >/var/lib/nfs/rmtab
	# rpcbind gives up root for this user, whom its package's installation would have made.
	if ! getent passwd _rpc >/dev/null; then
		{ cat /etc/passwd && echo '_rpc:x:65533:65534::/run/rpcbind:/usr/sbin/nologin'; } >/run/own/passwd
		mount --bind /run/own/passwd /etc/passwd || skip "no user _rpc"
	fi
	# One name for this machine in what the clients print.
	printf '127.0.0.1 localhost\n::1 localhost\n' >/run/own/hosts
	mount --bind /run/own/hosts /etc/hosts || skip "this machine keeps its names"
	# This machine's rules about who may call its services are not meant for these.
	for folder in /etc/hosts.allow /etc/hosts.deny; do
		[ ! -e "$folder" ] || mount --bind /dev/null "$folder" || skip "$folder stays in the way"
	done
}

# Waits until a program of a version answers a call over UDP or TCP.
await() {
	local number=$1 version=$2 transport=$3 name=$4 end=$((SECONDS + ${INGOT_SERVICE_SECONDS:-30}))
	until timeout 5 rpcinfo -T "$transport" 127.0.0.1 "$number" "$version" >/run/own/answer 2>&1; do
		[ "$SECONDS" -lt "$end" ] || fail "$name does not answer: $(cat /run/own/answer /run/own/"$name")"
		sleep 0.1
	done
}

start() {
	case $1 in
	rpcbind)
		rpcbind -f >/run/own/rpcbind 2>&1 &
		await 100000 4 tcp rpcbind
		;;
	rusersd)
		# Lines that no machine has, so that nobody's typing changes how long they are idle.
		"${INGOT_WRITE_UTMP:?}" /run/utmp alice:pts/901::1780000000 bob:pts/902:glass.example:1780003600 \
			carol:tty903::1780090000 || fail "no users to show"
		rpc.rusersd >/run/own/rusersd 2>&1
		await 100002 3 udp rusersd
		;;
	rstatd)
		rpc.rstatd >/run/own/rstatd 2>&1
		await 100001 3 udp rstatd
		;;
	mountd)
		# /etc/exports stays out of it: what is exported is said here. One list has several names, one has one.
		exportfs -i -o ro,fsid=1,no_subtree_check 127.0.0.1:/srv/glass 10.0.0.0/8:/srv/glass \
			'*.example.org:/srv/glass' @masons:/srv/glass &&
			exportfs -i -o ro,fsid=2,no_subtree_check '*:/srv/metal' &&
			exportfs -i -o ro,fsid=3,no_subtree_check 192.0.2.7:/srv/wood @masons:/srv/wood ||
			fail "exportfs failed"
		rpc.mountd --foreground --no-nfs-version 4 >/run/own/mountd 2>&1 &
		await 100005 1 tcp mountd
		await 100005 3 tcp mountd
		;;
	esac
}

# The outer half: what is missing is said here, then the script runs again inside.
enter() {
	local word tool as_root=() tools=(unshare setpriv mount ip rpcbind rpcinfo)
	for word in "$@"; do
		[ "$word" != -- ] || break
		[ -n "${programs[$word]:-}" ] || fail "no service $word here: ${!programs[*]}"
		tools+=("${programs[$word]}")
		[ "$word" != mountd ] || tools+=(exportfs)
	done
	[ "${word:-}" = -- ] || fail "no -- and no program after it"
	for tool in "${tools[@]}"; do
		command -v "$tool" >/dev/null || skip "no $tool here (scripts/packages.sh gets it)"
	done
	if [ "$(id -u)" -ne 0 ]; then
		# rpcbind sets its groups, which user namespaces forbid: only root will do.
		sudo -n true 2>/dev/null || skip "real services need root, or sudo without a password"
		as_root=(sudo -n --preserve-env env "PATH=$PATH")
	fi
	"${as_root[@]}" unshare --net --mount --pid --fork --mount-proc true 2>/dev/null ||
		skip "this machine allows no namespaces of one's own (unshare --net --mount --pid)"
	# unshare waits for the run and hears no SIGTERM meanwhile; it ends with this script, and the run ends with it.
	trap 'exec 2>/dev/null; "${as_root[@]}" sh -c "kill -KILL $!"; exit 1' TERM INT HUP
	"${as_root[@]}" setpriv --pdeathsig KILL unshare --net --mount --pid --fork --kill-child --mount-proc \
		--propagation private -- env INGOT_SERVICES_INSIDE=1 "${BASH_SOURCE[0]}" "$@" <&0 &
	wait $!
	exit $?
}

if [ -z "${INGOT_SERVICES_INSIDE:-}" ]; then
	enter "$@"
fi
unset INGOT_SERVICES_INSIDE
ip link set lo up || skip "no loopback"
prepare_files
start rpcbind
while [ "$1" != -- ]; do
	start "$1"
	shift
done
shift
"$@"
