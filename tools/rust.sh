# shellcheck shell=bash
# Which Rust builds Saiets. The easy road is rustup with the target wasm32-unknown-unknown. Where rustup can
# fetch nothing, Debian's own rustc is used, with a standard library for WASM built from Debian's source.
# The choice is written to the cache folder; every run checks that it still holds.

CHOICE=$CACHE/rust
DEBIAN_RUST=(rustc-web rust-web-src cargo-web rust-web-clippy rustfmt-web lld-22)

wanted_rust() { sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$ROOT/Cargo.toml"; }

# The active rustc is at least as new as Cargo.toml says, with its formatter and lints.
new_enough() {
    local have
    have=$(rustc --version 2>/dev/null | cut -d' ' -f2) && [ -n "$have" ] &&
        [ "$(printf '%s\n%s\n' "$(wanted_rust)" "$have" | sort -V | head -n 1)" = "$(wanted_rust)" ] &&
        rustfmt --version >/dev/null 2>&1 && clippy-driver --version >/dev/null 2>&1
}

wasm_folder() { printf '%s/lib/rustlib/wasm32-unknown-unknown/lib' "$(rustc --print sysroot)"; }

# Compiles a small program the way the browser's half is compiled, link-time optimisation included: the
# proof that compiler, standard library and linker belong together.
wasm_works() {
    local folder status=0
    compgen -G "$(wasm_folder)/libstd-*.rlib" >/dev/null || return 1
    folder=$(mktemp -d)
    printf '#[unsafe(no_mangle)]\npub extern "C" fn probe(n: u32) -> usize { format!("{n}").len() }\n' >"$folder/probe.rs"
    rustc --edition 2024 --crate-type cdylib --target wasm32-unknown-unknown -C opt-level=z -C lto -C panic=abort \
        ${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:+-C linker="$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER"} \
        -o "$folder/probe.wasm" "$folder/probe.rs" >"$LOGS/wasm-probe.log" 2>&1 || status=$?
    rm -rf "$folder"
    return "$status"
}

# What must not change unnoticed: the compiler and the standard library for WASM.
fingerprint() { { rustc -vV && cat "$(wasm_folder)"/*.rlib; } 2>/dev/null | cksum; }

# take_road rustup TOOLCHAIN | take_road debian: sets the variables of a road, and ROAD for the record.
take_road() {
    ROAD=$*
    if [ "$1" = rustup ]; then
        export RUSTUP_TOOLCHAIN=$2
        unset CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
        return 0
    fi
    if has rustup; then export RUSTUP_TOOLCHAIN=saiets; else PATH=/usr/bin:$PATH; fi
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
}

# Roads, from the one that costs nothing to the one that costs most. Each leaves its variables set.
road_rustup_ready() {
    has rustup || return 1
    take_road rustup "$(active_toolchain)" && new_enough && wasm_works
}
road_debian_ready() {
    has wasm-ld-22 && [ -x /usr/bin/rustc ] || return 1
    if has rustup; then rustup run saiets rustc --version >/dev/null 2>&1 || return 1; fi
    take_road debian && new_enough && wasm_works
}
# Adds the target and nothing else: a person's toolchains are theirs to update.
road_rustup_fetch() {
    has rustup || return 1
    take_road rustup "$(active_toolchain)"
    new_enough || return 1
    say "Asking rustup for the browser's target (up to two minutes)"
    bounded 120 rustup target add wasm32-unknown-unknown >"$LOGS/rustup.log" 2>&1 && wasm_works
}
road_debian_build() {
    on_debian || return 1
    say "No fitting Rust from rustup here: taking Debian's compiler"
    debian_packages "Installing Debian's Rust compiler, about two minutes" "${DEBIAN_RUST[@]}" || return 1
    take_road debian
    if has rustup; then rustup toolchain link saiets /usr >"$LOGS/rustup.log" 2>&1 || return 1; fi
    new_enough || return 1
    wasm_works || build_wasm_std && wasm_works
}

# What the person at this machine chose, whatever road was tried before.
active_toolchain() {
    if [ -n "$ASKED_TOOLCHAIN" ]; then
        echo "$ASKED_TOOLCHAIN"
    else
        env -u RUSTUP_TOOLCHAIN rustup show active-toolchain 2>/dev/null | cut -d' ' -f1
    fi
}

# The recorded choice, if it still holds.
recorded_road() {
    local road toolchain mark
    [ -r "$CHOICE" ] || return 1
    { read -r road toolchain && read -r mark; } <"$CHOICE" || return 1
    take_road "$road" ${toolchain:+"$toolchain"} && new_enough && [ "$mark" = "$(fingerprint)" ] &&
        { [ "$road" = rustup ] || has wasm-ld-22; }
}

# A rebuilt standard library makes older WASM artefacts fail ("possibly newer version of crate `std`").
forget_wasm() { rm -rf "${CARGO_TARGET_DIR:?}/front/wasm32-unknown-unknown"; }

need_rust() {
    local road
    ASKED_TOOLCHAIN=${RUSTUP_TOOLCHAIN:-}
    has rustup || has cargo || on_debian || fail "Rust is missing: please install rustup, then run this again."
    mkdir -p "$LOGS"
    recorded_road && return 0
    for road in road_rustup_ready road_debian_ready road_rustup_fetch road_debian_build; do
        "$road" || continue
        forget_wasm
        printf '%s\n%s\n' "$ROAD" "$(fingerprint)" >"$CHOICE"
        return 0
    done
    fail "Rust $(wanted_rust) or newer with the target wasm32-unknown-unknown is needed. Please run: rustup update && rustup target add wasm32-unknown-unknown"
}
