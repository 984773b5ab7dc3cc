# Sourced by the other scripts: the Debian 12 packages that Ingot needs, and how to get them.
#
#   ingot_install build   what building the whole tree needs, bench and tests too (rpcgen, CUnit), and running it
#   ingot_install test    that, and what running the tests needs on top
#   ingot_jobs            prints how many jobs to run at once
#
# Asks apt only for what is missing, and not at all when nothing is; needs root or sudo for that.
# docs/dependencies.md says what each package is for.
# shellcheck shell=bash

INGOT_BUILD_PACKAGES=(cmake ninja-build gcc g++ libc6-dev pkg-config libtirpc-dev libcunit1-dev libjansson-dev
	libsqlite3-dev uthash-dev libtbb-dev valgrind rpcsvc-proto)
INGOT_TEST_PACKAGES=(make clang libclang-rt-14-dev)

ingot_install() {
	local wanted=("${INGOT_BUILD_PACKAGES[@]}") missing=() as_root=() package
	if [ "$1" = test ]; then
		wanted+=("${INGOT_TEST_PACKAGES[@]}")
	fi
	for package in "${wanted[@]}"; do
		if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
			missing+=("$package")
		fi
	done
	if [ ${#missing[@]} -eq 0 ]; then
		return 0
	fi
	if [ "$(id -u)" -ne 0 ]; then
		if ! command -v sudo >/dev/null; then
			echo "These packages are missing, and this is neither root nor is there sudo: ${missing[*]}" >&2
			return 1
		fi
		as_root=(sudo)
	fi
	echo "Installing ${missing[*]}"
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update ||
		echo "apt-get update failed; trying with the lists that are there" >&2
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install \
		"${missing[@]}" >/dev/null
}

ingot_jobs() {
	nproc 2>/dev/null || echo 2
}
