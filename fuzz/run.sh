#!/usr/bin/env bash
# Run every fuzz target under address and undefined-behaviour sanitizers.
#
#   fuzz/run.sh [SECONDS] [NAME…]    SECONDS for each target (600); NAME: only these targets
#
# Seeds lie in fuzz/seeds/NAME; what the fuzzer finds new goes to fuzz/corpus/NAME (not in the repository).
# Ends with "N passed, N failed"; a failing input is left in fuzz/corpus/NAME.crash-*.
set -uo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
[ $# -gt 0 ] && shift
[ -f build-fuzz/build.ninja ] ||
  CC=clang CXX=clang++ meson setup build-fuzz -Dfuzz=true -Dtests=false -Dbuildtype=debugoptimized -Db_sanitize=address,undefined -Db_lundef=false \
    -Dc_args=-fsanitize=fuzzer-no-link -Dcpp_args=-fsanitize=fuzzer-no-link >/dev/null || exit 1
ninja -C build-fuzz >build-fuzz/log.txt || { cat build-fuzz/log.txt; exit 1; }
pass=0 fail=0
for target in build-fuzz/fuzz/fuzz_*; do
  [ -x "$target" ] && [ -f "$target" ] || continue
  name=${target##*/fuzz_}
  [ $# -gt 0 ] && [[ " $* " != *" $name "* ]] && continue
  mkdir -p "fuzz/corpus/$name" "fuzz/seeds/$name"
  echo "== $name, $seconds s"
  if "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -artifact_prefix="fuzz/corpus/$name.crash-" -print_final_stats=1 \
      "fuzz/corpus/$name" "fuzz/seeds/$name" >"build-fuzz/$name.log" 2>&1; then
    pass=$((pass + 1))
  else
    fail=$((fail + 1))
    tail -40 "build-fuzz/$name.log"
  fi
  grep -E 'stat::number_of_executed_units|stat::new_units_added' "build-fuzz/$name.log"
done
echo "$pass passed, $fail failed"
[ "$fail" = 0 ]
