#!/usr/bin/env bash
# silver.sh LANG DATA WORDS VOLGENS > text: permitted raw text for the teachers to parse, a sentence a line, blanks
# between the words; about WORDS words of the large source (evenly from all of it), all of the small one.
set -euo pipefail
lang=$1 data=$2 words=$3 volgens=$4
case $lang in
  en) large=en_ungdc-1990on small=en_common-voice total=14500000 ;;
  nl) large=nl_laws-third small=nl_common-voice total=13800000 ;;
esac
tokens() {  # sentences of 5 to 45 words as one line each
  "$volgens" run --until=token --lang="$lang" "$1".* | awk -F'\t' '
    /^$/ {if (n >= 4 && n <= 45 && n == last && s ~ /^[A-Z0-9"\047\342]/ && s ~ /[.?!;:,"\235\231]$/) print s; n = 0; s = ""; last = 0; next}
    /^#/ {next}
    $1 ~ /[-.]/ {next}
    {n++; last = $1; s = s (n > 1 ? " " : "") $2}'
}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
xz -dc "$data/raw/$large.txt.xz" | sed 's/^\xef\xbb\xbf//' | awk -v n=$((total / words)) 'int(NR / 50) % n == 0' | split -C 3M - "$dir/large."
xz -dc "$data/raw/$small.txt.xz" | awk '{print $0; print ""}' | split -C 3M - "$dir/small."
{ tokens "$dir/large"; tokens "$dir/small"; } | grep -v '<' | { [ "$lang" = en ] && cat || grep -v ' the '; } | LC_ALL=C sort -u
