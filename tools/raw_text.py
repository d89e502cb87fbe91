#!/usr/bin/env python3
"""Raw text of a treebank, as a parser would be given it.

    tools/raw_text.py GOLD.conllu > raw.txt

Sentences of a paragraph are joined as their SpaceAfter says; "# newpar" and "# newdoc" part paragraphs by an empty
line. With --wrap N the paragraphs are broken into lines of at most N columns, as the shared task's files were.
"""
import argparse
import sys
import textwrap


def sentences(lines):
    """Yields (begins a paragraph, list of (form, space after))."""
    new, tokens, covered = False, [], 0
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("#"):
            new = new or line.startswith(("# newpar", "# newdoc")) and not line.startswith("# newpar_block")
        elif line:
            col = line.split("\t")
            if "." in col[0]:
                continue
            if "-" in col[0]:
                covered = int(col[0].split("-")[1])
            elif int(col[0]) <= covered:
                continue
            tokens.append((col[1], "SpaceAfter=No" not in col[9].split("|")))
        elif tokens:
            yield new, tokens
            new, tokens, covered = False, [], 0
    if tokens:
        yield new, tokens


def paragraphs(lines):
    text = ""
    for new, tokens in sentences(lines):
        if new and text:
            yield text.rstrip(" ")
            text = ""
        text += "".join(form + (" " if space else "") for form, space in tokens)
    if text:
        yield text.rstrip(" ")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold")
    ap.add_argument("--wrap", type=int, default=0, metavar="N")
    args = ap.parse_args()
    with open(args.gold, encoding="utf-8") as f:
        out = list(paragraphs(f))
    if args.wrap:
        out = ["\n".join(textwrap.wrap(p, args.wrap, break_long_words=False, break_on_hyphens=False)) for p in out]
    sys.stdout.write("\n\n".join(out) + "\n")


if __name__ == "__main__":
    main()
