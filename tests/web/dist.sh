#!/usr/bin/env bash
# dist.sh: the served files are what their sources give, and small enough. Where npm answers, they are made again and compared byte by byte.
set -uo pipefail
cd "$(dirname "$0")/../.."
dist=src/desk/web/dist
pass=0 fail=0
check() {  # check NAME COMMAND…
  local name=$1; shift
  if "$@"; then pass=$((pass + 1)); else fail=$((fail + 1)); echo "FAILED: $name"; fi
}
made_from_sources() { [ "$(tools/build_web.sh --hash)" = "$(cat $dist/SOURCES)" ]; }
small() {  # all that a page with a drawing takes from the script's side, compressed
  local n
  n=$(cat $dist/desk.js $dist/islands.css $dist/world.json src/desk/web/desk.css 2>/dev/null | gzip -9nc | wc -c)
  echo "script, styles and land: $n bytes compressed"
  [ "$n" -le 125000 ]
}
licensed() {  # every part that the lock names as bundled has its licence
  grep -q '^preact ' $dist/LICENSES.txt && grep -q '^htm ' $dist/LICENSES.txt && grep -q '^d3-geo ' $dist/LICENSES.txt &&
    grep -q '^topojson-client ' $dist/LICENSES.txt && grep -q '^world-atlas ' $dist/LICENSES.txt
}
no_code_from_text() { ! grep -qE '\beval\(|new Function\(' $dist/desk.js && ! grep -q 'innerHTML *=' src/desk/web/*.js; }
made_again() {
  local at status
  at=$(mktemp -d)
  tools/build_web.sh "$at" >/dev/null && diff -r "$at" $dist
  status=$?
  rm -r "$at"
  return $status
}
check 'dist is made from these sources: run tools/build_web.sh' made_from_sources
check 'small enough' small
check 'licences' licensed
check 'no code made from text' no_code_from_text
if command -v npm >/dev/null && npm ping --silent >/dev/null 2>&1; then check 'made again, the same bytes' made_again; else echo 'no npm registry: not made again'; fi
echo "$pass passed, $fail failed"
[ "$fail" = 0 ]
