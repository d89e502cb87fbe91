#!/usr/bin/env bash
# Train the recogniser of names of a language from a data folder (docs/MODEL.md), with the syntax model that is there.
#
#   train/names.sh LANG DATA [OUT] [HELD]    OUT: where it goes (models/LANG/names.model); HELD: names to score, as
#                                            names.train in the work folder is written
#
# Work files lie in build-train/LANG. One thread, fixed seeds; some three minutes a language on one core.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")/.." && pwd)
lang=$1 data=$(cd "$2" && pwd) out=${3:-$here/models/$1/names.model}
work=$here/build-train/$lang
mkdir -p "$work"
src=$here/src
gcc -O3 -march=native -o "$work/classes" "$here/train/classes.c" -lm
gcc -std=gnu17 -O3 -march=native -ffp-contract=off -I"$src" -o "$work/names" "$here/train/names.c" "$src"/base/*.c "$src"/model/*.c \
  "$src"/syntax/*.c "$src"/ner/*.c -lutf8proc -lxxhash -lm
python3 "$here/train/names.py" text "$lang" "$data" >"$work/text.cased"
"$work/classes" "$work/text.cased" "$work/classes.64" 64 8
"$work/classes" "$work/text.cased" "$work/classes.512" 512 6
python3 "$here/train/names.py" "$lang" "$data" "$work"
other=nl
[ "$lang" != nl ] || other=en
"$work/names" "$here/models/$lang/syntax.model" "$here/models/$other/syntax.model" "$work" "$out" ${4:+"$4"}
