# shellcheck shell=bash
# How the scripts speak: one line for a long step, its output in a log that is shown when the step fails.

say() { printf '==> %s\n' "$*" >&2; }
note() { printf '    %s\n' "$*" >&2; }
fail() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# step LINE LOG COMMAND...: runs a command quietly. LINE is said only if the command takes more than two
# seconds, so that a step with nothing to do stays silent. The command must be a program or one function
# whose own steps are joined with `&&`.
step() {
    local line=$1 log=$LOGS/$2.log watcher status=0
    shift 2
    mkdir -p "$LOGS"
    announce "$line" "$log" &
    watcher=$!
    "$@" >"$log" 2>&1 </dev/null || status=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    if [ "$status" -ne 0 ]; then
        tail -n 80 "$log" >&2
        fail "this step failed: $line. Everything it printed is in $log"
    fi
}

# announce LINE LOG: says LINE after two seconds, then a sign of life now and then. Sleeps are short and
# hold no output open, so that nothing waits for them when the step is over.
announce() {
    local line=$1 log=$2 seconds=0 every=300
    [ -t 2 ] && every=60
    sleep 2 >/dev/null 2>&1
    say "$line"
    while kill -0 "$$" 2>/dev/null; do
        sleep 5 >/dev/null 2>&1
        seconds=$((seconds + 5))
        if [ $((seconds % every)) -eq 0 ]; then
            note "$((seconds / 60)) min, $(grep -c '^ *Compiling ' "$log") packages compiled"
        fi
    done
}

# bounded SECONDS COMMAND...: with a time limit where the system can set one.
bounded() {
    local seconds=$1
    shift
    if has timeout; then timeout "$seconds" "$@"; else "$@"; fi
}
