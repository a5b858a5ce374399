# shellcheck shell=bash
# Programs built from the crates registry into the cache folder, and the npm packages.

CARGO_LEPTOS=0.3.11
CARGO_DENY=0.20.2
CARGO_MUTANTS=27.1.0

# locked_version CRATE: the version in Cargo.lock.
locked_version() {
    awk -v line="name = \"$1\"" '$0 == line { getline; gsub(/version = |"/, ""); print; exit }' "$ROOT/Cargo.lock"
}

# is_version VERSION PROGRAM...: whether a program says it is of that version.
is_version() {
    local version=$1
    shift
    has "$1" && "$@" --version 2>/dev/null | grep -wF "$version" >/dev/null
}

# cargo_install CRATE VERSION OPTION...: with the crate's own lock file; where that names a package that asks for a
# newer Rust than there is, all the same (it asks out of habit); and without it where it names something the registry
# no longer has. Its variables stay inside.
cargo_install() (
    crate=$1 version=$2 status=0
    shift 2
    export CARGO_TARGET_DIR=$CACHE/tools-target CARGO_PROFILE_DEV_DEBUG=0
    install() { cargo install "$crate" --version "$version" --root "$CACHE/tools" "$@"; }
    install --locked "$@" || install --locked --ignore-rust-version "$@" || install "$@" || status=$?
    rm -rf "$CACHE/tools-target"
    exit "$status"
)

# need_program LINE CRATE VERSION PROGRAM OPTION...
need_program() {
    local line=$1 crate=$2 version=$3 program=$4
    shift 4
    is_version "$version" "$program" && return 0
    step "$line" "install-$crate" cargo_install "$crate" "$version" "$@"
    hash -r
}

need_build_programs() {
    local bindgen
    bindgen=$(locked_version wasm-bindgen)
    [ -n "$bindgen" ] || fail "Cargo.lock names no wasm-bindgen"
    need_program "Compiling wasm-bindgen $bindgen, about 4 minutes the first time" wasm-bindgen-cli "$bindgen" wasm-bindgen
    need_program "Compiling cargo-leptos $CARGO_LEPTOS, about 11 minutes the first time" cargo-leptos "$CARGO_LEPTOS" cargo-leptos \
        --debug --features no_downloads
}

need_audit_programs() {
    need_program "Compiling cargo-deny $CARGO_DENY, about 6 minutes the first time" cargo-deny "$CARGO_DENY" cargo-deny --debug
}

# It tells its version only as a word of cargo's.
need_mutant_programs() {
    is_version "$CARGO_MUTANTS" cargo-mutants mutants && return 0
    need_program "Compiling cargo-mutants $CARGO_MUTANTS, about 3 minutes the first time" cargo-mutants "$CARGO_MUTANTS" cargo-mutants --debug
}

# wasm-opt, Playwright and axe, exactly as locked. No package runs a script of its own, no browser is fetched.
need_npm_packages() {
    local lock=$ROOT/end2end/package-lock.json mark=$ROOT/end2end/node_modules/.lock-installed
    cmp -s "$lock" "$mark" && return 0
    step "Fetching wasm-opt and the browser test runner from npm, about a minute" npm \
        env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix "$ROOT/end2end" --ignore-scripts --no-audit --no-fund
    cp "$lock" "$mark"
}
