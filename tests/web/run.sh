#!/usr/bin/env bash
# run.sh [VOLGENS] [OUT]: the desk in a browser, over a store of the samples, the annotated test reports and invented ones. Pictures in OUT.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
volgens=$(realpath "${1:-$here/../../build-check/volgens}")
out=$(realpath -m "${2:-$here/../../build-check/desk}")
top=$(cd "$here/../.." && pwd)

missing=()
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
command -v npm >/dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} != 0 ]; then
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q >/dev/null
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
fi
cd "$here"
if ! cmp -s package-lock.json node_modules/.lock; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || { echo "the tests in a browser need playwright-core and axe-core from the npm registry, which could not be had"; exit 1; }
  cp package-lock.json node_modules/.lock
fi

at=$(mktemp -d)
desk=
end() { [ -z "$desk" ] || kill "$desk" 2>/dev/null || true; rm -rf "$at"; }
trap end EXIT
cd "$top"
"$volgens" code --store="$at/store.sqlite" samples/reports.jsonl tests/gold/nl.jsonl tests/gold/en.jsonl tests/web/data/reports.jsonl >/dev/null
for after in link; do "$volgens" "$after" "$at/store.sqlite" >/dev/null; done

"$volgens" desk --port=0 "$at/store.sqlite" >"$at/log" 2>&1 &
desk=$!
for _ in $(seq 100); do
  base=$(grep -ao 'http://127.0.0.1:[0-9]*' "$at/log" | head -1) && [ -n "$base" ] && break
  sleep 0.1
done
[ -n "${base:-}" ] || { cat "$at/log"; echo "the desk does not begin"; exit 1; }

id() { sqlite3 "$at/store.sqlite" "SELECT id FROM report WHERE name = '$1'"; }
status=0
REPORT=/report/$(id ram-1) MARKUP=/report/$(id markup) READOUTS="/readouts?a=$(id call-no)&b=$(id call-dk)" node "$here/check.mjs" "$base" "$out" || status=$?
kill -0 "$desk" 2>/dev/null || { wait "$desk" || echo "the desk ended by itself, status $?"; cat "$at/log"; exit 1; }
exit $status
