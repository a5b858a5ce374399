# shellcheck shell=bash disable=SC2034 # the scripts that source this file use its variables
# The one place for folders and variables. Every script sources it, so that cargo, cargo-leptos, clippy and
# the tests see the same values: a different LEPTOS_OUTPUT_NAME alone recompiles Leptos, another
# toolchain or feature set recompiles the database engine (25 minutes).

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${SAIETS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/saiets}
LOGS=$CACHE/logs
SITE=$CACHE/site
PROGRAM=$CACHE/target/debug/saiets

export CARGO_TARGET_DIR=$CACHE/target
export PATH="$CACHE/tools/bin:$ROOT/end2end/node_modules/.bin:$PATH"
# SurrealDB's futures are deep in a debug build; rustc itself is glad of it as well.
export RUST_MIN_STACK=16777216

# cargo-leptos builds into this folder and the server serves from it. The hashes of the file names lie
# inside, so that the folder is complete by itself.
export LEPTOS_OUTPUT_NAME=saiets
export LEPTOS_SITE_ROOT=$SITE
export LEPTOS_SITE_PKG_DIR=pkg
export LEPTOS_STYLE_BUNDLE=true
export LEPTOS_HASH_FILES=true
export LEPTOS_HASH_FILE_NAME=$SITE/hash.txt
export SAIETS_SITE=$SITE
unset LEPTOS_WATCH SERVER_FN_PREFIX DISABLE_SERVER_FN_HASH SERVER_FN_MOD_PATH

# The server and everything that shares its dependencies. `--package store` would switch off features that
# the server turns on in shared crates, and compile the database engine a second time.
WITHOUT_BROWSER=(--workspace --exclude hydrate)
