# shellcheck shell=bash
# What the system must bring. Debian's packages are installed; elsewhere we name what is missing.

on_debian() { [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ]) && has apt-get; }

# as_root COMMAND...: as it is for root, otherwise through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# may_become_root WHY: false when neither root nor sudo is at hand. Asks for the password before a quiet step.
may_become_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    has sudo || return 1
    say "$1 needs administrator rights; sudo may ask for your password."
    sudo -v
}

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep '^install ok installed$' >/dev/null; }
offered() { apt-cache policy "$1" 2>/dev/null | grep '^ *Candidate: [^(]' >/dev/null; }

missing_of() {
    local package
    for package in "$@"; do installed "$package" || printf '%s ' "$package"; done
}

fetch_debian() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# debian_packages LINE PACKAGE...: installs what is missing. False when Debian does not offer a package.
debian_packages() {
    local line=$1 missing package
    shift
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    may_become_root "Installing Debian packages (${missing% })" ||
        fail "please install as administrator: apt-get install ${missing% }"
    step "Reading Debian's list of packages" apt-update as_root apt-get update -q
    for package in $missing; do offered "$package" || return 1; done
    # shellcheck disable=SC2086 # one word for each package
    step "$line" apt-install fetch_debian $missing
}

# A C compiler: some crates carry C sources, and linking needs it.
need_compiler() {
    has cc && return 0
    on_debian || fail "a C compiler is missing (cc). Please install your system's package: gcc or clang, with the C library's headers."
    debian_packages "Installing the C compiler from Debian, about a minute" gcc libc6-dev ||
        fail "Debian offers no gcc here; please check its list of sources."
}

# Node runs wasm-opt and the browser tests.
need_node() {
    local version
    if has node && has npm; then
        version=$(node --version)
        version=${version#v}
        [ "${version%%.*}" -ge 20 ] && return 0
        fail "node $version is too old; please install Node 20 or newer."
    fi
    fail "node and npm are missing; please install Node 20 or newer."
}

find_browser() {
    local name
    for name in "${CHROME:-}" chromium chromium-browser google-chrome-stable google-chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        if [ -n "$name" ] && has "$name"; then
            CHROME=$(command -v "$name")
            export CHROME
            return 0
        fi
    done
    return 1
}

# A real mail server for the tests, aiosmtpd, and trustme for its sealed line, in a folder of their own.
AIOSMTPD=1.4.6
TRUSTME=1.2.1
mail_server_is_there() {
    "$SAIETS_MAIL_PYTHON" -c "from importlib.metadata import version as v
import sys
sys.exit((v('aiosmtpd'), v('trustme')) != ('$AIOSMTPD', '$TRUSTME'))" 2>/dev/null
}
fetch_mail_server() {
    rm -rf "$CACHE/tools/mail" && python3 -m venv "$CACHE/tools/mail" &&
        "$SAIETS_MAIL_PYTHON" -m pip install --quiet --disable-pip-version-check "aiosmtpd==$AIOSMTPD" "trustme==$TRUSTME"
}
need_mail_server() {
    mail_server_is_there && return 0
    if ! python3 -c 'import ensurepip' 2>/dev/null; then
        on_debian || fail "Python 3 with its venv module is missing; please install your system's packages."
        debian_packages "Installing Python from Debian for the mail server of the tests, about a minute" python3 python3-venv ||
            fail "Debian offers no python3-venv here; please check its list of sources."
    fi
    step "Fetching the mail server of the tests from PyPI, a few seconds" mail-server fetch_mail_server
}

# A real browser, for `make test` alone. Playwright downloads none.
need_browser() {
    find_browser && return 0
    on_debian || fail "Chromium is missing. Please install Chromium or Chrome, or set CHROME to its program."
    debian_packages "Installing Chromium from Debian for the browser tests, about two minutes" chromium ||
        fail "Debian offers no chromium here; set CHROME to a Chrome or Chromium."
    find_browser || fail "Chromium was installed and is still not found; set CHROME to its program."
}
