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
browser_half() {
    step "Checking the code for the browser, about 2 minutes the first time" lint-browser \
        cargo clippy --package hydrate --target wasm32-unknown-unknown --profile wasm-release \
        --target-dir "$CACHE/target/front" -- -Dwarnings
    build_site
}

compile_tests() {
    step "Checking and compiling the tests, $(engine_time)" tests \
        linted test "${WITHOUT_BROWSER[@]}" --no-run
}

# Both halves at once: the last crates of each are compiled one after the other, by one processor. They share no folder.
compile() {
    set -m # a process group of its own, which ends as a whole when the tests do not compile
    browser_half &
    set +m
    BROWSER_HALF=$!
    trap 'kill -- "-$BROWSER_HALF" 2>/dev/null || true' EXIT
    compile_tests
    wait "$BROWSER_HALF"
    trap - EXIT
}

# All but the one that kills a process thirty times: it keeps one processor busy for minutes, the other is free meanwhile.
run_tests() {
    say "Running the tests"
    linted test "${WITHOUT_BROWSER[@]}" --no-fail-fast -- --skip killing::
}

run_killing() {
    linted test "${WITHOUT_BROWSER[@]}" --test store -- killing:: >"$LOGS/killing.log" 2>&1
}

# The journeys, and beside them the killing; what it says comes last.
journeys_and_killing() {
    run_killing &
    local killing=$! walked=0 killed=0
    journeys "$@" || walked=$?
    wait "$killing" || killed=$?
    cat "$LOGS/killing.log"
    return $((walked | killed))
}

setup test
cd "$ROOT"
check_format
compile
run_tests
node "$tools/weigh.mjs" "$SITE/pkg" "$SCRIPTS_KIB"
# The tests have brought the program itself along ($PROGRAM), linted and compiled once.
journeys_and_killing "$@"
