#!/usr/bin/env bash
# Makes a machine able to build Saiets: does what is missing, says each long step, and is silent when
# nothing is to do. Other scripts source it and call `setup`, because it also sets variables.
#   tools/setup.sh [run|test|audit|mutants]
set -euo pipefail
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tools/env.sh
. "$tools/env.sh"
# shellcheck source=tools/say.sh
. "$tools/say.sh"
# shellcheck source=tools/packages.sh
. "$tools/packages.sh"
# shellcheck source=tools/wasm-std.sh
. "$tools/wasm-std.sh"
# shellcheck source=tools/rust.sh
. "$tools/rust.sh"
# shellcheck source=tools/programs.sh
. "$tools/programs.sh"

# setup PURPOSE: `run` builds and serves, `test` also needs a browser, `audit` looks at dependencies alone, `mutants` at rules.
setup() {
    mkdir -p "$LOGS"
    need_compiler
    need_rust
    case $1 in
    audit) need_audit_programs ;;
    mutants) need_mutant_programs ;;
    run | test)
        need_node
        need_npm_packages
        need_build_programs
        [ "$1" = run ] || need_browser
        ;;
    *) fail "setup knows run, test, audit and mutants, not '$1'" ;;
    esac
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then setup "${1:-run}"; fi
