#!/usr/bin/env bash
# The benchmarks, in the profile that everything else uses. Without words all of them; else `make bench BENCH=enrolment`.
# The planner's (`BENCH=planner`, `BENCH=cbctt`) are programs of their own, compiled for speed: in the common profile every
# move is compared with a full recount.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"

# bench_planner: made-up years and their repairs, then the instances of the timetabling competition, if there are any.
bench_planner() {
    step "Compiling the planner's benchmarks" bench-planner cargo build --release --package planner --examples
    "$CARGO_TARGET_DIR/release/examples/year"
    if [ -n "${CBCTT:-}" ]; then
        bench_cbctt
    else
        say "The competition's instances (comp01.ectt ...) are not part of Saiets: CBCTT=FOLDER make bench BENCH=cbctt"
    fi
}

# bench_cbctt: each instance of the folder CBCTT, with each of CBCTT_SEEDS (5) seeds and each of CBCTT_SECONDS (10,60) of
# a core; costs are counted anew by the independent scorer. Runs are kept in the file CBCTT_RUNS, if one is named, so that
# what was stopped can be gone on with.
bench_cbctt() {
    [ -d "${CBCTT:-}" ] || fail "CBCTT=FOLDER make bench BENCH=cbctt, with the competition's instances (comp01.ectt ...) in it"
    step "Compiling the planner's benchmarks" bench-planner cargo build --release --package planner --examples
    "$CARGO_TARGET_DIR/release/examples/cbctt_table" "$CBCTT" --seconds "${CBCTT_SECONDS:-10,60}" \
        --seeds "${CBCTT_SEEDS:-5}" ${CBCTT_RUNS:+--runs "$CBCTT_RUNS"}
}

setup run
cd "$ROOT"
chosen=(--bench '*')
case "$*" in
planner | cbctt)
    "bench_$*"
    exit
    ;;
esac
if [ $# -gt 0 ]; then chosen=("${@/#/--bench=}"); fi
# The whole workspace, even for one benchmark: with `--package store` alone the database engine would be compiled again.
step "Compiling the benchmarks, $(engine_time)" bench cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}" --no-run
cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}"
if [ $# -eq 0 ]; then bench_planner; fi
