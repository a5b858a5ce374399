#!/usr/bin/env bash
# Takes the pictures of the README from the running demo house, in a real browser.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"
# shellcheck source=tools/journeys.sh
. "$tools/journeys.sh"

setup test
build_site
build_server
mkdir -p "$ROOT/end2end/pictures"
export SAIETS_NOW=2026-11-24T07:30:00Z # a Tuesday morning in term, so that the pictures are the same on any day
SAIETS_PICTURES=$ROOT/end2end/pictures journeys pictures --project 'with scripts'
