#!/bin/sh
# systemd's units of the installed copy: systemd itself finds nothing wrong with them, and they start the program that was
# installed. In: the prefix. 77 where there is no systemd-analyze.
set -eu
prefix=$1
units=$prefix/lib/systemd/system
command -v systemd-analyze >/dev/null || { echo "SKIPPED: no systemd-analyze here" >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

grep -qx "ExecStart=$prefix/bin/ingotd" "$units/ingotd.service"
# It warns of what it does not know and succeeds nevertheless: a word is one too many. The manual page is not where it looks
# for it.
check() {
	systemd-analyze verify --man=no "$1/ingotd.service" "$1/ingotd.socket" 2>&1 | grep 'ingotd\.' || :
}
check "$units" >"$work/words"
[ ! -s "$work/words" ] || { cat "$work/words"; exit 1; }
# What it is to find is found.
cp "$units"/ingotd.* "$work"
sed -i 's/^ProtectClock=.*/ProtectClocks=yes/' "$work/ingotd.service"
check "$work" | grep -q ProtectClocks
