#!/usr/bin/env bash
# Everything that must hold: format, lints, tests, the browser's half, its weight, journeys in a real browser.
# The test runners' own summary lines come last.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"
# shellcheck source=tools/journeys.sh
. "$tools/journeys.sh"

SCRIPTS_KIB=200

check_format() {
    step "Checking the format" format cargo fmt --manifest-path "$ROOT/Cargo.toml" --all --check
}

# The code that only the browser compiles. Its dependencies are few, so that checking them apart is cheap.
lint_browser_half() {
    step "Checking the code for the browser, about 2 minutes the first time" lint-browser \
        cargo clippy --package hydrate --target wasm32-unknown-unknown --profile wasm-release \
        --target-dir "$CACHE/target/front" -- -Dwarnings
}

run_tests() {
    step "Checking and compiling the tests, $(engine_time)" tests \
        linted test "${WITHOUT_BROWSER[@]}" --no-run
    say "Running the tests"
    linted test "${WITHOUT_BROWSER[@]}" --no-fail-fast
}

setup test
cd "$ROOT"
check_format
lint_browser_half
run_tests
build_site
node "$tools/weigh.mjs" "$SITE/pkg" "$SCRIPTS_KIB"
# The tests have brought the program itself along ($PROGRAM), linted and compiled once.
journeys "$@"
