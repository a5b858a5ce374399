#!/usr/bin/env bash
# The benchmarks, in the profile that everything else uses. Without words all of them; else `make bench BENCH=enrolment`.
# The planner's (`BENCH=planner`) are programs of their own, compiled for speed: in the common profile every move is
# compared with a full recount.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"

# bench_planner: made-up years and their repairs, then the instances of the timetabling competition in the folder CBCTT,
# each for CBCTT_SECONDS (20) with seed CBCTT_SEED (1), its solution counted anew by the independent scorer.
bench_planner() {
    local built=$CARGO_TARGET_DIR/release/examples
    step "Compiling the planner's benchmarks" bench-planner cargo build --release --package planner --examples
    "$built/year"
    if [ -z "${CBCTT:-}" ]; then
        say "The competition's instances (comp01.ectt ...) are not part of Saiets: CBCTT=FOLDER make bench BENCH=planner"
        return
    fi
    local instance solution
    solution=$(mktemp)
    for instance in "$CBCTT"/*.ectt; do
        [ -e "$instance" ] || fail "there is no .ectt file in $CBCTT"
        "$built/cbctt" "$instance" --seconds "${CBCTT_SECONDS:-20}" --seed "${CBCTT_SEED:-1}" --out "$solution"
        "$built/cbctt_score" "$instance" "$solution"
    done
    rm -f "$solution"
}

setup run
cd "$ROOT"
chosen=(--bench '*')
if [ "$*" = planner ]; then
    bench_planner
    exit
fi
if [ $# -gt 0 ]; then chosen=("${@/#/--bench=}"); fi
# The whole workspace, even for one benchmark: with `--package store` alone the database engine would be compiled again.
step "Compiling the benchmarks, $(engine_time)" bench cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}" --no-run
cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}"
if [ $# -eq 0 ]; then bench_planner; fi
