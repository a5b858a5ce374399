#!/usr/bin/env bash
# Builds Saiets and serves the demo house. Further words are handed to `saiets serve`.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# shellcheck source=tools/build.sh
. "$tools/build.sh"

setup run
build_site
build_server
cd "$ROOT"
exec "$PROGRAM" serve "$@"
