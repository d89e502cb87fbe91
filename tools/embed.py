#!/usr/bin/env python3
"""Files as a C array, for the desk: `assets` of src/desk/asset.h.

    tools/embed.py OUT.c NAME=FILE[+FILE…] …

Files joined by "+" are served as one. The tag of a file is a hash of its bytes.
"""
import hashlib, os, sys

TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8"}


def main():
    rows, arrays = [], []
    for i, (name, files) in enumerate(x.split("=", 1) for x in sorted(sys.argv[2:])):
        data = b"".join(open(f, "rb").read() for f in files.split("+"))
        body = "\n".join(",".join(str(b) for b in data[k:k + 40]) + "," for k in range(0, len(data), 40)) or "0"
        arrays.append(f"static const unsigned char bytes_{i}[] = {{\n{body}\n}};\n")
        tag = hashlib.sha256(data).hexdigest()[:16]
        rows.append(f'    {{"/static/{name}", "{TYPES[os.path.splitext(name)[1]]}", "\\"{tag}\\"", bytes_{i}, {len(data)}}},\n')
    with open(sys.argv[1], "w") as f:
        f.write('/* Made by tools/embed.py. */\n#include "desk/asset.h"\n\n' + "\n".join(arrays))
        f.write("\nconst asset assets[] = {\n" + "".join(rows) + "    {0},\n};\n")


if __name__ == "__main__":
    main()
