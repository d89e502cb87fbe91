#!/usr/bin/env bash
# Golden cases: reports whose records were read and accepted.
#
#   tests/golden.sh [PROGRAM]     compare; prints what differs, last "N passed, N failed"
#   tests/golden.sh --accept [PROGRAM]   take what comes out now (then read `git diff tests/golden`)
#
# tests/golden/NAME.jsonl holds reports, NAME.txt what `volgens show` makes of them.
set -euo pipefail
cd "$(dirname "$0")/.."
program=build/volgens
accept=
[ "${1:-}" = --accept ] && accept=1 && shift
program=${1:-$program}
pass=0 fail=0
for in in samples/reports.jsonl tests/golden/*.jsonl; do
  [ -f "$in" ] || continue
  want=tests/golden/$(basename "$in" .jsonl).txt
  if [ -n "$accept" ]; then
    "$program" show "$in" >"$want"
  elif "$program" show "$in" | diff -u "$want" - ; then
    pass=$((pass + 1))
  else
    fail=$((fail + 1))
  fi
done
echo "$pass passed, $fail failed"
[ "$fail" = 0 ]
