#!/usr/bin/env bash
# build_web.sh [FOLDER]    make the served files from src/desk/web, into its dist/ or another folder (needs npm)
# build_web.sh --hash      print the hash of the sources (needs nothing)
set -euo pipefail
out=${1:-dist}
case $out in /*|--hash) ;; *) [ $# = 0 ] || out=$PWD/$out ;; esac
cd "$(dirname "$0")/../src/desk/web"

sources() { cat package.json package-lock.json world.mjs licenses.mjs islands.css ../../../tools/build_web.sh $(LC_ALL=C ls *.js) | sha256sum | cut -d' ' -f1; }

[ "$out" != --hash ] || { sources; exit; }

npm ci --ignore-scripts --no-audit --no-fund --silent
mkdir -p "$out"
node_modules/.bin/esbuild main.js --bundle --minify --charset=utf8 --format=iife --target=es2020 --legal-comments=none \
  --banner:js='/* Volgens desk. Licences of the parts: LICENSES.txt */' --metafile=node_modules/.meta.json --log-level=warning --outfile="$out/desk.js"
node_modules/.bin/esbuild islands.css --minify --charset=utf8 --log-level=warning --outfile="$out/islands.css"
node world.mjs "$out/world.json"
node licenses.mjs node_modules/.meta.json >"$out/LICENSES.txt"
sources >"$out/SOURCES"
for f in desk.js islands.css world.json; do printf '%-12s %7d bytes, %6d gzip\n' "$f" "$(wc -c <"$out/$f")" "$(gzip -9nc "$out/$f" | wc -c)"; done
