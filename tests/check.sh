#!/usr/bin/env bash
# All tests of the project, on a machine where `./dev` has installed what they need.
# Ends with a line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
pass=0 fail=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

say() { printf '\n== %s (%ss)\n' "$*" "$SECONDS"; }
count() {  # what a step printed as "N passed, N failed", or one for the step itself
  local status=$1 p f
  p=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed.*/\1/p' "$log" | tail -1)
  f=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed.*/\2/p' "$log" | tail -1)
  if [ -z "$p" ]; then p=$((status == 0)) f=$((status != 0)); fi
  [ "$status" != 0 ] && [ "$f" = 0 ] && f=1
  pass=$((pass + p)) fail=$((fail + f))
}
step() {  # step NAME COMMAND…: run, show, count
  say "$1"; shift
  "$@" >"$log" 2>&1
  local status=$?
  if [ "$status" = 0 ]; then tail -n 3 "$log"; else tail -n 60 "$log"; fi
  count "$status"
}

build() {  # build FOLDER [options]
  local dir=$1; shift
  [ -f "$dir/build.ninja" ] || meson setup "$dir" "$@" && ninja -C "$dir"
}
unit() {  # every cmocka program of a build, their tests counted one by one
  meson test -C "$1" --print-errorlogs --suite unit
  local status=$?
  local p f
  p=$(grep -ao '\[  PASSED  \] [0-9]* test' "$1"/meson-logs/testlog.txt | awk '{s += $4} END {print s + 0}')
  f=$(grep -ao '\[  FAILED  \] [0-9]* test' "$1"/meson-logs/testlog.txt | awk '{s += $4} END {print s + 0}')
  echo "$p passed, $f failed"
  return $status
}
library() {  # install, compile the example against it, run it, shared and static
  local at=$PWD/build-check/installed
  rm -rf "$at"
  DESTDIR=$at meson install -C build-check --quiet || return 1
  local pc=$(find "$at" -name volgens.pc) lib
  lib=$(dirname "$(dirname "$pc")")
  export PKG_CONFIG_PATH=$(dirname "$pc") PKG_CONFIG_SYSROOT_DIR=$at
  local text='Rebels fired on a patrol on Monday, the army said.' shared static
  cc docs/example/example.c $(pkg-config --cflags --libs volgens) -o build-check/example || return 1
  shared=$(LD_LIBRARY_PATH=$lib build-check/example en "$text" "$PWD") || return 1
  cc docs/example/example.c -I"$at/usr/local/include" "$lib/libvolgens.a" $(pkg-config --libs-only-l $(pkg-config --print-requires-private volgens)) $(sed -n 's/^Libs.private: //p' "$pc") -lstdc++ -lm -pthread -o build-check/example-static || return 1
  static=$(build-check/example-static en "$text" "$PWD") || return 1
  echo "$shared" | grep -q '"type":"ASSAULT"' && [ "$shared" = "$static" ]
}
reference() {  # the network in C and in numpy agree on sentences, with the small model of the tests and the real ones
  local tmp model lang
  tmp=$(mktemp -d)
  for lang in en nl; do
    for model in tests/data/tiny.model models/$lang/syntax.model; do
      /usr/bin/python3 train/reference.py "$model" "$lang" >"$tmp/numpy" &&
        build-check/tests/syntax_vectors "$model" "$tmp/numpy" >"$tmp/c" &&
        [ -s "$tmp/c" ] && diff "$tmp/numpy" "$tmp/c" || { rm -r "$tmp"; return 1; }
    done
    cat "$tmp/numpy"
  done
  rm -r "$tmp"
}
sources() {  # files and functions keep to their size
  git ls-files 'src/*.c' 'src/*.h' | xargs wc -l | awk '$2 != "total" && $1 > 800 {print; bad = 1} END {exit bad}'
}

step 'build with gcc, no warnings' build build-check -Dbuildtype=release -Dwerror=true
step 'build with clang, no warnings' env CC=clang CXX=clang++ bash -c "$(declare -f build); build build-clang -Dbuildtype=debugoptimized -Dwerror=true"
step 'build with address and undefined-behaviour sanitizers' build build-asan -Dbuildtype=debugoptimized -Db_sanitize=address,undefined -Db_lundef=false
step 'unit tests' unit build-check
step 'unit tests under the sanitizers' unit build-asan
step 'the network in C and in numpy agree' reference
step 'the recurrent layer of the trainer in C and in numpy agree' /usr/bin/python3 train/check_lstm.py
step 'rooms: no upward include, no circle of calls' tools/check_rooms.py build-clang
step 'files keep to their size' sources
step 'lexicon: every example comes out as written, but those wanted' tests/wanted.sh build-check/volgens
step 'cases: short texts and what must come out' tests/cases.py build-check/volgens
step 'wanted cases: none comes out yet' tests/cases.py build-check/volgens --wanted
step 'records of the annotated test reports' tests/records.py build-check/volgens
step 'golden cases' tests/golden.sh build-check/volgens
step 'pairs of reports: no worse than they were' tools/score_pairs.py tests/pairs/dev.json --program=build-check/volgens --floor=60,75
step 'pairs that nothing was tuned on: no worse than they were' tools/score_pairs.py tests/pairs/kept.json --program=build-check/volgens --floor=57,72
step 'the program from the outside' tests/system.py build-check/volgens
step 'the store' tests/test_store.py build-check/volgens
step 'the desk over HTTP' tests/test_desk.py build-check/volgens
step 'the desk over HTTP, under the sanitizers' tests/test_desk.py build-asan/volgens
step 'fetching, against sites on loopback' tests/test_fetch.py build-asan/tests/fetch_tool build-check/volgens
step 'query and export: filters, tables, layouts of other tools' tests/test_query.py build-check/volgens
step 'feeds and pages into a store' tests/test_watch.py build-check/volgens
step 'samples under the sanitizers' build-asan/volgens code --no-text samples/reports.jsonl
step 'the script of the desk is what its sources give' tests/web/dist.sh
step 'the desk in a browser' tests/web/run.sh build-check/volgens build-check/desk
step 'the library, shared and static' library

printf '\n%s passed, %s failed\n' "$pass" "$fail"
[ "$fail" = 0 ]
