#!/usr/bin/env bash
# The benchmarks, in the profile that everything else uses. Without words all of them; else `make bench BENCH=enrolment`.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"

setup run
cd "$ROOT"
chosen=(--bench '*')
if [ $# -gt 0 ]; then chosen=("${@/#/--bench=}"); fi
# The whole workspace, even for one benchmark: with `--package store` alone the database engine would be compiled again.
step "Compiling the benchmarks, $(engine_time)" bench cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}" --no-run
cargo bench --profile dev "${WITHOUT_BROWSER[@]}" "${chosen[@]}"
