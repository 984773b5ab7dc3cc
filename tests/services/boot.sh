#!/bin/bash
# Boots systemd, the machine's own, on a copy of this machine's files that is thrown away, and runs a program there as root.
#
#   boot.sh PREPARE -- PROGRAM [ARG...]
#
# PREPARE is called with the copy's root before it boots and may change what it likes there, but for /tmp and /run, which are
# empty then. PROGRAM, by its path there, runs when the basic units are up; its output is this script's, and its exit
# status too. 77 and the reason on standard error when systemd cannot be booted here.
#
# Everything is in namespaces (processes, mounts, network, names, control groups): nothing of the machine is changed. The
# files are an overlay whose changes stay in memory, /sys and /proc/sys are read-only, control groups are below groups
# made for the run, the network is a loopback that nothing else sees. All ends with this script.
set -u
systemd=/lib/systemd/systemd

skip() {
	echo "SKIPPED: $*" >&2
	exit 77
}

# The groups of this process, one of each hierarchy that there is, as folders.
own_groups() {
	local controllers path folder
	while IFS=: read -r _ controllers path; do
		folder=/sys/fs/cgroup/${controllers#name=}
		[ -n "$controllers" ] || { folder=/sys/fs/cgroup/unified && [ -d $folder ] || folder=/sys/fs/cgroup; }
		[ ! -w "$folder$path/cgroup.procs" ] || echo "$folder${path%/}"
	done </proc/self/cgroup
}

# The outer half: groups for the run, which go when it has ended; namespaces; the script again inside.
enter() {
	local tool group groups=() status work
	[ "$#" -gt 2 ] && [ "$2" = -- ] || { echo "usage: boot.sh PREPARE -- PROGRAM [ARG...]" >&2; exit 1; }
	for tool in "$systemd" unshare setpriv mount ip systemctl; do
		command -v "$tool" >/dev/null || skip "no $tool here"
	done
	if [ "$(id -u)" -ne 0 ]; then
		sudo -n true 2>/dev/null || skip "booting systemd needs root, or sudo without a password"
		exec sudo -n --preserve-env env "PATH=$PATH" "${BASH_SOURCE[0]}" "$@"
	fi
	unshare --net --mount --pid --cgroup --uts --ipc --fork --mount-proc true 2>/dev/null ||
		skip "this machine allows no namespaces of one's own"
	work=$(mktemp -d)
	for group in $(own_groups); do
		groups+=("$group/ingot-boot.$$")
	done
	# The sleep is what the clean-up has to wait for: groups are empty a moment after the last process has ended.
	trap 'rm -rf "$work"; for group in "${groups[@]}"; do
		for _ in 1 2 3 4 5 6 7 8 9 10; do
			find "$group" -depth -type d -exec rmdir {} + 2>/dev/null
			[ -d "$group" ] || break
			sleep 0.1
		done
	done' EXIT
	trap 'exec 2>/dev/null; kill -KILL $!; wait $!; exit 1' TERM INT HUP
	for group in "${groups[@]}"; do
		mkdir "$group" || skip "no control group of one's own"
		# Groups of processors and memory nodes begin without any.
		for file in cpuset.cpus cpuset.mems; do
			[ ! -w "$group/$file" ] || cat "${group%/*}/$file" >"$group/$file"
		done
	done
	(
		for group in "${groups[@]}"; do
			echo "$BASHPID" >"$group/cgroup.procs" || skip "no control group of one's own"
		done
		exec setpriv --pdeathsig KILL --bounding-set -sys_module,-sys_time,-sys_rawio,-syslog unshare --net --mount --pid --cgroup --uts --ipc --fork --kill-child \
			--propagation private -- env INGOT_BOOT_INSIDE="$work" "${BASH_SOURCE[0]}" "$@" <&0
	) &
	wait $!
	status=$?
	[ "$status" -ne 77 ] || exit 77
	cat "$work/output" 2>/dev/null
	[ -s "$work/status" ] || {
		echo "boot.sh: systemd ended ($status) before the program did:" >&2
		cat "$work/console" >&2
		exit 1
	}
	exit "$(cat "$work/status")"
}

# The root to be: this machine's files, changes in memory; the file systems that a container has.
make_root() {
	local device
	mkdir "$1" && mount -t tmpfs tmpfs "$1" && mkdir "$1/changes" "$1/work" "$1/root" &&
		mount -t overlay overlay -o "lowerdir=/,upperdir=$1/changes,workdir=$1/work" "$1/root" &&
		cd "$1/root" || skip "no overlay over this machine's files"
	mount -t proc proc proc && mount --bind proc/sys proc/sys && mount -o remount,bind,ro proc/sys &&
		mount -t sysfs -o ro sysfs sys || skip "no /proc and /sys of one's own"
	if [ -d /sys/fs/cgroup/systemd ]; then
		mount -t tmpfs tmpfs sys/fs/cgroup && mkdir sys/fs/cgroup/systemd &&
			mount -t cgroup -o none,name=systemd cgroup sys/fs/cgroup/systemd || skip "no control groups"
		[ ! -d /sys/fs/cgroup/unified ] || { mkdir sys/fs/cgroup/unified &&
			mount -t cgroup2 cgroup2 sys/fs/cgroup/unified; } || skip "no control groups"
	else
		mount -t cgroup2 cgroup2 sys/fs/cgroup || skip "no control groups"
	fi
	# What is started at boot empties /tmp, which may take a while where there is much.
	mount -t tmpfs tmpfs run && mount -t tmpfs tmpfs tmp && mount -t tmpfs tmpfs dev && mkdir dev/pts dev/shm ||
		skip "no memory file systems"
	for device in null zero full random urandom tty; do
		: >"dev/$device" && mount --bind "/dev/$device" "dev/$device" || skip "no /dev/$device"
	done
	mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts && ln -s pts/ptmx dev/ptmx &&
		ln -s /proc/self/fd dev/fd || skip "no terminals"
}

# A target of its own: nothing that this machine starts, but the basic units and the program.
make_units() {
	local word command=
	for word in "$@"; do
		command+=" \"$word\""
	done
	rm -rf etc/systemd/system usr/local/lib/systemd/system
	mkdir -p etc/systemd/system run/boot
	: >etc/machine-id
	cat >etc/systemd/system/boot.target <<-END
		[Unit]
		Requires=basic.target
		Wants=boot.service
		AllowIsolate=yes
	END
	# It ends all, whatever becomes of it.
	cat >etc/systemd/system/boot.service <<-END
		[Unit]
		After=basic.target
		[Service]
		Type=oneshot
		TimeoutStartSec=${INGOT_BOOT_SECONDS:-100}
		ExecStart=/bin/sh -c '"\$@" >/run/boot/output 2>&1; echo \$? >/run/boot/status' sh$command
		ExecStopPost=systemctl exit --force --force
	END
}

if [ -z "${INGOT_BOOT_INSIDE:-}" ]; then
	enter "$@"
fi
work=$INGOT_BOOT_INSIDE
unset INGOT_BOOT_INSIDE
prepare=$1
shift 2
exec 3>&2
ip link set lo up || skip "no loopback"
make_root "$work/files"
make_units "$@"
"$prepare" "$PWD" >"$work/console" 2>&1 || { cat "$work/console" >&2; exit 1; }
mount --bind "$work" run/boot && pivot_root . mnt && umount -l /mnt || skip "no root of one's own"
# systemd asks this before it takes itself for a machine.
export container=ingot-boot
exec "$systemd" --system --unit=boot.target --log-target=console --show-status=yes \
	</dev/null >/run/boot/console 2>&1
