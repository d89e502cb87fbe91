#!/usr/bin/env bash
# Train the recogniser of names of a language from a data folder (docs/MODEL.md), with the syntax model that is there.
#
#   train/names.sh LANG DATA [OUT] [HELD]    OUT: where it goes (models/LANG/names.model); HELD: names to score, as
#                                            names.train in the work folder is written
#
# PREPARE=1: only names.train and the like in the work folder, which training the trees uses as well.
# Work files lie in build-train/LANG; lists and classes that are there are not made again. One thread, fixed seeds; some
# three minutes a language on one core.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")/.." && pwd)
lang=$1 data=$(cd "$2" && pwd) out=${3:-$here/models/$1/names.model}
work=$here/build-train/$lang
mkdir -p "$work"
src=$here/src
[ -f "$work/names.phrases" ] || {
  gcc -O3 -march=native -o "$work/classes" "$here/train/classes.c" -lm
  python3 "$here/train/names.py" text "$lang" "$data" >"$work/text.cased"
  "$work/classes" "$work/text.cased" "$work/classes.64" 64 8
  "$work/classes" "$work/text.cased" "$work/classes.512" 512 6
  python3 "$here/train/names.py" "$lang" "$data" "$work"
}
[ -z "${PREPARE:-}" ] || exit 0
gcc -std=gnu17 -O3 -march=native -ffp-contract=off -I"$src" -o "$work/names" "$here/train/names.c" "$src"/base/*.c "$src"/model/*.c \
  "$src"/syntax/*.c "$src"/ner/*.c -lutf8proc -lxxhash -lz -lm
other=nl net=0.5
[ "$lang" != nl ] || other=en net=0
"$work/names" "$here/models/$lang/syntax.model" "$here/models/$other/syntax.model" $net "$work" "$out" ${4:+"$4"}
