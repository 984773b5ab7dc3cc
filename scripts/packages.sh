# Sourced by the other scripts: the Debian 12 packages that Ingot needs, and how to get them.
#
#   ingot_install build   what building the whole tree needs, bench and tests too (rpcgen, CUnit), and running it
#   ingot_install test    that, and what running the tests needs on top
#   ingot_install bench   the peers that ingot-bench leaves out where they are missing, and what bench/report draws with
#   ingot_services DIR    unpacks the real ONC services that tests/services calls into DIR
#   ingot_jobs            prints how many jobs to run at once
#
# Asks apt only for what is missing, and not at all when nothing is; needs root or sudo for that.
# docs/dependencies.md says what each package is for.
# shellcheck shell=bash

INGOT_BUILD_PACKAGES=(cmake ninja-build gcc g++ cpp libc6-dev pkg-config libtirpc-dev libcunit1-dev libjansson-dev
	libsqlite3-dev libinih-dev libsystemd-dev libprotobuf-c-dev uthash-dev libtbb-dev valgrind rpcsvc-proto protobuf-c-compiler
	protobuf-compiler libprotobuf-dev libprotoc-dev)
INGOT_TEST_PACKAGES=(make clang libclang-rt-14-dev python3-protobuf iproute2 netbase libwrap0)
INGOT_BENCH_PACKAGES=(libflatbuffers-dev flatbuffers-compiler libcapnp-dev capnproto gnuplot-nox python3)
INGOT_SERVICE_PACKAGES=(rpcbind rusersd rusers rstatd rstat-client nfs-kernel-server nfs-common)

ingot_install() {
	local wanted=("${INGOT_BUILD_PACKAGES[@]}") missing=() package
	case $1 in
	test) wanted+=("${INGOT_TEST_PACKAGES[@]}") ;;
	bench) wanted+=("${INGOT_BENCH_PACKAGES[@]}") ;;
	esac
	for package in "${wanted[@]}"; do
		if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
			missing+=("$package")
		fi
	done
	if [ ${#missing[@]} -eq 0 ]; then
		return 0
	fi
	if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
		echo "These packages are missing, and this is neither root nor is there sudo: ${missing[*]}" >&2
		return 1
	fi
	echo "Installing ${missing[*]}"
	ingot_apt update || echo "apt-get update failed; trying with the lists that are there" >&2
	ingot_apt -y --no-install-recommends install "${missing[@]}" >/dev/null
}

# Unpacked, not installed: to test Ingot is no reason to run an NFS server, inetd or rpcbind on this machine.
ingot_services() {
	local into=$1 work package
	if [ "$(cat "$into/packages" 2>/dev/null)" = "${INGOT_SERVICE_PACKAGES[*]}" ]; then
		return 0
	fi
	echo "Unpacking ${INGOT_SERVICE_PACKAGES[*]}"
	work=$(mktemp -d)
	# As whoever this is: apt's own user could not write here.
	if ! (cd "$work" && apt-get -qq -o APT::Sandbox::User= download "${INGOT_SERVICE_PACKAGES[@]}") 2>/dev/null &&
		! { ingot_apt update &&
			(cd "$work" && apt-get -qq -o APT::Sandbox::User= download "${INGOT_SERVICE_PACKAGES[@]}"); }; then
		rm -rf "$work"
		return 1
	fi
	rm -rf "$into"
	mkdir -p "$into"
	for package in "$work"/*.deb; do
		dpkg-deb -x "$package" "$into" || { rm -rf "$work"; return 1; }
	done
	rm -rf "$work"
	echo "${INGOT_SERVICE_PACKAGES[*]}" >"$into/packages"
}

ingot_apt() {
	local as_root=()
	if [ "$(id -u)" -ne 0 ]; then
		as_root=(sudo)
	fi
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@"
}

ingot_jobs() {
	nproc 2>/dev/null || echo 2
}
