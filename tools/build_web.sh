#!/usr/bin/env bash
# build_web.sh            make src/desk/web/dist from its sources (needs npm)
# build_web.sh --hash     print the hash of the sources (needs nothing)
set -euo pipefail
cd "$(dirname "$0")/../src/desk/web"

sources() { cat package.json package-lock.json world.mjs licenses.mjs islands.css ../../../tools/build_web.sh $(LC_ALL=C ls *.js) | sha256sum | cut -d' ' -f1; }

[ "${1:-}" != --hash ] || { sources; exit; }

npm ci --ignore-scripts --no-audit --no-fund --silent
mkdir -p dist
node_modules/.bin/esbuild main.js --bundle --minify --charset=utf8 --format=iife --target=es2020 --legal-comments=none \
  --banner:js='/* Volgens desk. Licences of the parts: LICENSES.txt */' --metafile=node_modules/.meta.json --log-level=warning --outfile=dist/desk.js
node_modules/.bin/esbuild islands.css --minify --charset=utf8 --log-level=warning --outfile=dist/islands.css
node world.mjs dist/world.json
node licenses.mjs node_modules/.meta.json >dist/LICENSES.txt
sources >dist/SOURCES
for f in desk.js islands.css world.json; do printf '%-12s %7d bytes, %6d gzip\n' "$f" "$(wc -c <dist/$f)" "$(gzip -9nc dist/$f | wc -c)"; done
