#!/usr/bin/env bash
# Two houses on one database server: sign-ins, queues and messages must behave as in one. Outside `make test`, because
# the database server has to be compiled first.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"

setup test
DATABASE=$CARGO_TARGET_DIR/database-server
step "Compiling a database server, about 20 minutes the first time" database-server \
    cargo build --manifest-path "$tools/database-server/Cargo.toml" --locked --target-dir "$DATABASE"
build_site
step "Compiling the trial, $(engine_time)" two-houses linted test "${WITHOUT_BROWSER[@]}" --test http --no-run
SAIETS_DATABASE_SERVER=$DATABASE/debug/database-server \
    linted test "${WITHOUT_BROWSER[@]}" --test http -- --ignored --nocapture two_houses
