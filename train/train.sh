#!/usr/bin/env bash
# Train the model of a language from a data folder (docs/MODEL.md): word vectors, teachers, their view of raw text, a wide
# network that learns it, that network's own view, a narrower one that goes on from it and is shipped, 8-bit model file.
#
#   train/train.sh LANG DATA [OUT]    OUT: where the model goes (models/LANG/syntax.model)
#
#   STEPS=4000      steps of each network            TEACHERS=4     how many       BATCH=3000   words a step
#   SIZE=large      of the teachers                  WORDS=1400000  raw text for them to parse
#   VECTORS=MODEL   word vectors of a model made before          UNITS=224    of the network that is shipped
#
# Then, if no OUT is given, names.sh trains the recogniser of names. Work files lie in build-train/LANG;
# what is there is not made again. Fixed seeds; uses a GPU if PyTorch finds one.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")" && pwd)
lang=$1 data=$(cd "$2" && pwd) out=${3:-$here/../models/$1/syntax.model}
steps=${STEPS:-4000} teachers=${TEACHERS:-4} volgens=$here/../build/volgens
work=$here/../build-train/$lang
mkdir -p "$work" "$(dirname "$out")"
out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")
work=$(cd "$work" && pwd)
vectors=${VECTORS:+$(realpath "$VECTORS")}
[ -x "$volgens" ] || { echo "train.sh: ./dev build first: $volgens splits the text" >&2; exit 66; }
cd "$here"
py() { /usr/bin/python3 "$@"; }
[ -z "$vectors" ] || cp "$vectors" "$work/vec.model"
[ -f "$work/vec.model" ] || [ -f "$work/vec.bin" ] || {
  gcc -O3 -march=native -o "$work/vectors" vectors.c -lm
  py prep.py "$lang" "$data" >"$work/text"
  "$work/vectors" "$work/text" "$work/vec.bin.part" "$work/vec.vocab" 3 >"$work/vec.log" 2>&1
  mv "$work/vec.bin.part" "$work/vec.bin"
}
[ -f "$work/corpus.npz" ] || {
  ./silver.sh "$lang" "$data" "${WORDS:-1400000}" "$volgens" >"$work/silver.txt"
  PREPARE=1 ./names.sh "$lang" "$data"
  py corpus.py "$lang" "$data" "$work" "$volgens"
}
for ((i = 1; i <= teachers; i++)); do
  [ -f "$work/teacher$i.npz" ] || {
    py train.py "$work" "$work/teacher.part.npz" --size "${SIZE:-large}" --seed $i --steps "$steps" ${BATCH:+--batch $BATCH} | tee "$work/teacher$i.log"
    mv "$work/teacher.part.npz" "$work/teacher$i.npz"
  }
done
[ -f "$work/silver.npz" ] || py teach.py "$work" "$work"/teacher?.npz
[ -f "$work/wide.npz" ] || {
  py train.py "$work" "$work/wide.part.npz" --units 256 --silver "$work/silver.npz" --steps "$steps" ${BATCH:+--batch $BATCH} | tee "$work/wide.log"
  mv "$work/wide.part.npz" "$work/wide.npz"
}
[ -f "$work/own/silver.npz" ] || {
  mkdir -p "$work/own"
  ln -sf ../corpus.npz "$work/own/"
  py teach.py "$work/own" "$work/wide.npz"
}
py train.py "$work" "$work/net.npz" --start "$work/wide.npz" --units "${UNITS:-224}" --silver "$work/own/silver.npz" --rate 0.001 \
  --steps $((steps * 2)) --batch "${BATCH:-1500}" | tee "$work/train.log"
py export.py "$lang" "$data" "$work" "$out" "$work/net.npz"
[ $# -gt 2 ] || ./names.sh "$lang" "$data"
