#!/usr/bin/env bash
# Train the model of a language from a data folder (docs/MODEL.md): text, word vectors, network, 8-bit model file.
#
#   train/train.sh LANG DATA [OUT] [EPOCHS]    OUT: where the model goes (models/LANG/syntax.model); EPOCHS: 24
#
# Then names.sh trains the recogniser of names. Work files lie in build-train/LANG. One thread, fixed seeds; some 75 minutes a language on one core.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")" && pwd)
lang=$1 data=$(cd "$2" && pwd) out=${3:-$here/../models/$1/syntax.model} epochs=${4:-24}
work=$here/../build-train/$lang
mkdir -p "$work" "$(dirname "$out")"
out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")
work=$(cd "$work" && pwd)
cd "$here"
gcc -O3 -march=native -o "$work/vectors" vectors.c -lm
[ -f "$work/vec.bin" ] || {
  /usr/bin/python3 prep.py "$lang" "$data" >"$work/text"
  "$work/vectors" "$work/text" "$work/vec.bin.part" "$work/vec.vocab" 3 >"$work/vec.log" 2>&1
  mv "$work/vec.bin.part" "$work/vec.bin"
}
/usr/bin/python3 train.py "$lang" "$data" "$work" "$epochs" | tee "$work/train.log"
/usr/bin/python3 export.py "$lang" "$data" "$work" "$out"
[ $# -gt 2 ] || ./names.sh "$lang" "$data"
