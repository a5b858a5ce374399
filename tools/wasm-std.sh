# shellcheck shell=bash
# Debian's rustc comes without a standard library for WASM, but with its source. We build it once, with
# bitcode, which link-time optimisation needs ("Can't find section .llvmbc" otherwise).

WASM_STD=/usr/lib/rustlib/wasm32-unknown-unknown/lib

build_wasm_std() {
    local folder
    may_become_root "Adding the standard library for WASM to Debian's compiler" || return 1
    folder=$(mktemp -d)
    step "Building Rust's standard library for the browser, about a minute" wasm-std compile_wasm_std "$folder"
    step "Placing it beside Debian's compiler" wasm-std-place place_wasm_std "$folder"
    rm -rf "$folder"
}

# compile_wasm_std FOLDER: the libraries as dependencies of an empty crate.
compile_wasm_std() {
    mkdir -p "$1/src" && : >"$1/src/lib.rs" &&
        printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$1/Cargo.toml" &&
        (cd "$1" && env -u RUSTUP_TOOLCHAIN RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="-C embed-bitcode=yes" \
            CARGO_TARGET_DIR="$1/target" /usr/bin/cargo build --release \
            -Zbuild-std=std,panic_abort,panic_unwind --target wasm32-unknown-unknown)
}

# Old libraries go first: two of one name would be refused.
place_wasm_std() {
    as_root mkdir -p "$WASM_STD" && as_root find "$WASM_STD" -name '*.rlib' -delete &&
        as_root find "$1/target/wasm32-unknown-unknown/release/deps" -name '*.rlib' ! -name 'libempty*' \
            -exec install -m 644 -t "$WASM_STD" {} +
}
