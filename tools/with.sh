#!/usr/bin/env bash
# Runs one command with the project's toolchain, folders and variables, so that nothing is compiled twice:
#   tools/with.sh cargo test --workspace --exclude hydrate -- roster
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
setup run
exec "$@"
