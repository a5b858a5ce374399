#!/usr/bin/env bash
# Licences, sources, who may depend on what, and known weaknesses of the dependencies. The last needs the public
# advisory database; where it cannot be fetched, set SAIETS_ADVISORIES=off to leave it out.
set -euo pipefail
# shellcheck source=tools/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup audit
cd "$ROOT"
checks=(licenses bans sources)
[ "${SAIETS_ADVISORIES:-on}" = off ] || checks+=(advisories)
cargo deny check "${checks[@]}"
