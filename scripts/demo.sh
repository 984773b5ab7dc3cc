#!/usr/bin/env bash
# The main job, from nothing: installs what the build needs, builds, starts an ingotd of its own on a private socket
# with a store in a temporary folder, announces this machine and a few others, lists them with NetServerEnum, looks
# at the block that came back, and stops. Leaves nothing behind but build/release, also when it is interrupted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

ingot_install build
echo "== build"
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(ingot_jobs)" --target ingotd ingot_cli example_one_block
bin=$PWD/build/release/bin

work=
daemon=

# From here on a signal changes nothing: a second Ctrl-C must not leave the half of it behind.
clean_up() {
	trap - EXIT
	trap '' INT TERM HUP
	if [ -n "$daemon" ]; then
		kill "$daemon" 2>/dev/null || true
		wait "$daemon" 2>/dev/null || true
	fi
	if [ -n "$work" ]; then
		rm -rf "$work"
	fi
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM HUP
work=$(mktemp -d "${TMPDIR:-/tmp}/ingot-demo.XXXXXX")

# Shows a command as a person would type it, and runs it.
run() {
	local word
	printf '\n$ %s' "${1##*/}"
	for word in "${@:2}"; do
		case $word in
		*[!A-Za-z0-9_.,:/=-]*) printf " '%s'" "$word" ;;
		*) printf ' %s' "$word" ;;
		esac
	done
	printf '\n'
	"$@"
}

# 6.1.0-18-amd64 -> 6.1
kernel_version() {
	uname -r | sed -n 's/^\([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1.\2/p'
}

# The addresses of this machine, or its loopback one if it has no other.
addresses() {
	local all
	all=$(hostname -I 2>/dev/null | tr -s ' ' | sed 's/ $//') || true
	echo "${all:-127.0.0.1}"
}

echo "== run"
socket=unix://$work/ingotd.sock
"$bin/ingotd" --listen "$socket" --listen tcp://127.0.0.1:0 --store "$work/servers.db" >"$work/log" 2>&1 &
daemon=$!
for _ in $(seq 100); do
	if [ "$(grep -c '^ingotd: listening on ' "$work/log")" -eq 2 ] || ! kill -0 "$daemon" 2>/dev/null; then
		break
	fi
	sleep 0.1
done
cat "$work/log"
kill -0 "$daemon" # it stands, or this script ends here
tcp=$(sed -n 's/^ingotd: listening on \(tcp:.*\)/\1/p' "$work/log")
export INGOT_LOCAL=$socket

run "$bin/ingot" server announce "$(uname -n)" --type server,workstation,unix --version "$(kernel_version)" \
	--comment "$(uname -s) $(uname -r), $(addresses)"
run "$bin/ingot" server announce ALPHA --type server,print --version 10.0 --comment "File and print server"
run "$bin/ingot" server announce BRAVO --type server,sql --version 6.3 --comment "Databases"
run "$bin/ingot" server announce CHARLIE --type server,time --version 5.2
run "$bin/ingot" server announce DELTA --type workstation --version 6.1 --comment "Grüße aus dem Labor"
run "$bin/examples/one_block"
run "$bin/ingot" server info --server "$tcp"
run "$bin/ingot" server list --type sql --json --server "$tcp"
run "$bin/ingot" server list
