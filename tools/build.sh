# shellcheck shell=bash
# The two halves: what the browser gets (into $SITE) and the server (into $PROGRAM).

# The site is fresh when it was built from this checkout and nothing it is made of changed since. cargo-leptos
# itself empties the folder and runs wasm-bindgen and wasm-opt each time.
site_is_fresh() {
    local built=$SITE.built
    [ -f "$SITE/hash.txt" ] && [ "$(cat "$built" 2>/dev/null)" = "$(site_key)" ] || return 1
    [ -z "$(cd "$ROOT" && find Cargo.toml Cargo.lock app style public tools/compress.mjs end2end/package-lock.json -path app/store -prune -o -newer "$built" -print | head -n 1)" ]
}
site_key() { printf '%s %s' "$ROOT" "$(cat "$CHOICE")"; }

# `--release` chooses the profiles named in Cargo.toml (`wasm-release`), and keeps cargo-leptos from adding RUSTFLAGS.
make_site() {
    (cd "$ROOT" && cargo leptos build --release --frontend-only) && node "$ROOT/tools/compress.mjs" "$SITE" &&
        mkdir -p "${PROGRAM%/*}" && cp "$SITE/hash.txt" "${PROGRAM%/*}/hash.txt" # Leptos looks beside the program first
}

build_site() {
    local begun=$SITE.begun
    site_is_fresh && return 0
    site_key >"$begun" # its time is when the build began: what is saved meanwhile counts as newer
    step "Compiling the pages for the browser, about 4 minutes the first time" site make_site
    mv "$begun" "$SITE.built"
}

# About how long the server takes: the database engine is the long part, once.
engine_time() {
    if compgen -G "$CARGO_TARGET_DIR/debug/deps/libsurrealdb_core-*.rlib" >/dev/null; then
        echo "a minute or two"
    else
        echo "about 30 minutes the first time, most of it the database engine"
    fi
}

# The same command that cargo-leptos gives for its server half, with the same variables.
build_server() {
    step "Compiling the server, $(engine_time)" server \
        cargo build --manifest-path "$ROOT/Cargo.toml" --package=server --bin=saiets --profile=dev
}

# clippy-driver compiles our own packages, and plain rustc the rest: linted and compiled in one go. `cargo clippy`
# would check every dependency again in a form of its own, the database engine included.
linted() {
    RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS="-Dwarnings" cargo "$@"
}
