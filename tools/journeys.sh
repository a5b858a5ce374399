# shellcheck shell=bash
# The browser tests against the real program, with a folder of its own on a free port of this machine.

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

answers() { node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1"; }

# start_house FOLDER PORT: serves the demo house; its process id is left in HOUSE.
start_house() {
    SAIETS_DATA=$1 SAIETS_LISTEN=127.0.0.1:$2 "$PROGRAM" serve >"$LOGS/journeys-server.log" 2>&1 &
    HOUSE=$!
}

# wait_for ADDRESS: up to a minute, or until the server is gone.
wait_for() {
    local try
    for try in $(seq 120); do
        answers "$1" && return 0
        kill -0 "$HOUSE" 2>/dev/null || break
        sleep 0.5
    done
    tail -n 40 "$LOGS/journeys-server.log" >&2
    fail "the server did not answer at $1 (try $try)"
}

# Asks the server to stop, waits ten seconds, then insists.
end_house() {
    local try
    kill "$HOUSE" 2>/dev/null || true
    for try in $(seq 20); do
        kill -0 "$HOUSE" 2>/dev/null || break
        [ "$try" -lt 20 ] || kill -9 "$HOUSE"
        sleep 0.5
    done
    rm -rf "$HOUSE_DATA"
}

# journeys OPTION...: options go to Playwright.
journeys() {
    local port status=0
    port=$(free_port)
    HOUSE_DATA=$(mktemp -d)
    start_house "$HOUSE_DATA" "$port"
    trap end_house EXIT
    wait_for "http://127.0.0.1:$port/"
    say "Walking through the pages in a real browser"
    (cd "$ROOT/end2end" && SAIETS_URL="http://127.0.0.1:$port" SAIETS_DATA="$HOUSE_DATA" SAIETS_PROGRAM="$PROGRAM" SAIETS_TRACES="$CACHE/traces" ./node_modules/.bin/playwright test "$@") || status=$?
    if [ "$status" -ne 0 ]; then note "The server's own words are in $LOGS/journeys-server.log"; fi
    return "$status"
}
