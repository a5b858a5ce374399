#!/usr/bin/env bash
# Plants one small mistake after another into a package of rules and runs that package's tests: which mistake does no
# test notice? Names those, and the share that was noticed. Takes an hour, so it stands beside `make test`.
#   tools/mutants.sh [PACKAGE] [OPTION of cargo-mutants]...     for example: tools/mutants.sh domain --file '*roster*'
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

LEAST_PERCENT=85

setup mutants
cd "$ROOT"
package=domain
case ${1:-} in
'' | -*) ;;
*)
    package=$1
    shift
    ;;
esac

# Of the planner its rules and its score; how well it searches is measured (`make bench BENCH=cbctt`), no test can say.
# Compiling it for speed takes longer than its tests gain by it.
if [ "$package" = planner ]; then
    set -- --file 'server/planner/src/rules*' --file 'server/planner/src/rules/*' \
        --file 'server/planner/src/state*' --file 'server/planner/src/state/*' \
        --cargo-arg=--config=profile.dev.package.planner.opt-level=1 "$@"
fi

# A folder of its own: alone, the package has other features than in the whole workspace. Line numbers and the smallest
# failing example of a property are of no use here and cost time.
export CARGO_TARGET_DIR=$CACHE/mutants/target CARGO_PROFILE_DEV_DEBUG=0 PROPTEST_MAX_SHRINK_ITERS=0
found=$CACHE/mutants/$package
mkdir -p "$found"
say "Planting mistakes into $package, 4 to 20 seconds for each"
status=0
cargo mutants --package "$package" --no-times --output "$found" "$@" || status=$?
# 2: some were missed, 3: some ran out of time; both are counted below. Anything else is a failure of its own.
case $status in
0 | 2 | 3) ;;
*) fail "cargo-mutants ended with $status; what it did lies in $found/mutants.out" ;;
esac

count() { wc -l <"$found/mutants.out/$1.txt"; }
caught=$(count caught) endless=$(count timeout) missed=$(count missed) unviable=$(count unviable)
noticed=$((caught + endless)) all=$((caught + endless + missed))
[ "$all" -gt 0 ] || fail "no mistake could be planted into $package"
percent=$((100 * noticed / all))
say "$package: $noticed of $all noticed ($endless by running out of time), $percent %; $unviable more did not compile"
[ "$percent" -ge "$LEAST_PERCENT" ] || fail "at least $LEAST_PERCENT % are wanted; the missed ones are in $found/mutants.out/missed.txt"
