#!/usr/bin/env bash
# The lexicon's examples, less those in tests/wanted/lint.txt that are known to fail today: that list may only shrink.
#
#   tests/wanted.sh [PROGRAM]    a new failure, or a wanted example that now passes, is named
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-build/volgens}
out=$(mktemp) got=$(mktemp)
trap 'rm -f "$out" "$got"' EXIT
"$program" lint >"$out" || true
tail -2 "$out"
passed=$(sed -n 's/^\([0-9]*\) passed,.*/\1/p' "$out")
[ -n "$passed" ]
export LC_ALL=C
{ grep -v ' passed, ' "$out" || true; } | sed -n 's/^[^ ]*: \(.*\)/\1/p' | sed 's/ gives .*//; s/ ([^ ]*lex:[0-9]*) does$//' | sort -u >"$got"
new=$(sort -u tests/wanted/lint.txt | comm -13 - "$got")
gone=$(sort -u tests/wanted/lint.txt | comm -23 - "$got")
[ -z "$new" ] || printf 'fails now:\n%s\n' "$new"
[ -z "$gone" ] || printf 'passes now, take it out of tests/wanted/lint.txt:\n%s\n' "$gone"
echo "$passed passed, $(printf '%s' "$new$gone" | grep -c .) failed" || true
[ -z "$new$gone" ]
