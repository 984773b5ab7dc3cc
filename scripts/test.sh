#!/usr/bin/env bash
# Everything that says whether this tree is good: installs what the tests need, builds with gcc (release), with
# the sanitizers and with clang, warnings being errors each time, and runs all tests of release and asan, and of
# tsan (ThreadSanitizer) those of memory that use threads. Ends with ctest's summaries, and why a test was skipped
# if one was; the exit status is 0 only if every build and every test was.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

ingot_install test
ingot_services build/services
jobs=$(ingot_jobs)

for preset in release asan tsan clang; do
	echo "== build $preset"
	# From a fresh configuration, so that an old cache cannot decide what is tested; objects are kept.
	cmake --preset "$preset" --fresh >/dev/null
	cmake --build --preset "$preset" --parallel "$jobs"
done

# All runs happen even if the first fails: one look shows everything.
failed=()
for preset in asan tsan release; do
	echo "== test $preset"
	ctest --preset "$preset" --parallel "$jobs" || failed+=("$preset")
	# ctest names the tests that did not run; why they did not stands in its log alone.
	grep -h '^SKIPPED: ' "build/$preset/Testing/Temporary/LastTest.log" | sort -u || true
done

if [ ${#failed[@]} -gt 0 ]; then
	echo "failed: ${failed[*]}" >&2
	exit 1
fi
