#!/usr/bin/env bash
# Train the model of a language from a data folder (docs/MODEL.md): word vectors, teachers, their view of raw text, the
# network that is shipped, 8-bit model file.
#
#   train/train.sh LANG DATA [OUT]    OUT: where the model goes (models/LANG/syntax.model)
#
#   STEPS=4000      steps of each network            TEACHERS=4     how many       BATCH=3000   words a step
#   SIZE=large      of the teachers                  WORDS=1400000  raw text for them to parse
#   VECTORS=MODEL   word vectors of a model made before
#
# Then, if no OUT is given, names.sh trains the recogniser of names. Work files lie in build-train/LANG;
# what is there is not made again. Fixed seeds; uses a GPU if PyTorch finds one.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")" && pwd)
lang=$1 data=$(cd "$2" && pwd) out=${3:-$here/../models/$1/syntax.model}
steps=${STEPS:-4000} teachers=${TEACHERS:-4} volgens=$here/../build/volgens
case $lang in en) units=256 ;; *) units=240 ;; esac
work=$here/../build-train/$lang
mkdir -p "$work" "$(dirname "$out")"
out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")
work=$(cd "$work" && pwd)
[ -x "$volgens" ] || { echo "train.sh: ./dev build first: $volgens splits the text" >&2; exit 66; }
cd "$here"
py() { /usr/bin/python3 "$@"; }
[ -z "${VECTORS:-}" ] || cp "$VECTORS" "$work/vec.model"
[ -f "$work/vec.model" ] || [ -f "$work/vec.bin" ] || {
  gcc -O3 -march=native -o "$work/vectors" vectors.c -lm
  py prep.py "$lang" "$data" >"$work/text"
  "$work/vectors" "$work/text" "$work/vec.bin.part" "$work/vec.vocab" 3 >"$work/vec.log" 2>&1
  mv "$work/vec.bin.part" "$work/vec.bin"
}
[ -f "$work/corpus.npz" ] || {
  ./silver.sh "$lang" "$data" "${WORDS:-1400000}" "$volgens" >"$work/silver.txt"
  py corpus.py "$lang" "$data" "$work" "$volgens"
}
for ((i = 1; i <= teachers; i++)); do
  [ -f "$work/teacher$i.npz" ] || {
    py train.py "$work" "$work/teacher.part.npz" --size "${SIZE:-large}" --seed $i --steps "$steps" ${BATCH:+--batch $BATCH} | tee "$work/teacher$i.log"
    mv "$work/teacher.part.npz" "$work/teacher$i.npz"
  }
done
[ -f "$work/silver.npz" ] || py teach.py "$work" "$work"/teacher?.npz
py train.py "$work" "$work/net.npz" --units $units --silver "$work/silver.npz" --steps "$steps" ${BATCH:+--batch $BATCH} | tee "$work/train.log"
py export.py "$lang" "$data" "$work" "$out" "$work/net.npz"
[ $# -gt 2 ] || ./names.sh "$lang" "$data"
