#!/usr/bin/env python3
"""Take dictionaries of TABARI and PETRARCH into a lexicon. Standard library only.

    tools/import_dictionary.py [--data FOLDER] [--name NAME] [--lang en] [--persons] [--actors FILE…] [--agents FILE…] [--verbs FILE…]

--data     the folder that holds lexicon/ and models/ (default: this repository). Written are
             lexicon/world/user/NAME.tsv        names, from --actors
             lexicon/LANG/user/NAME-agents.lex  nouns, from --agents
             lexicon/LANG/user/NAME-rules.lex   rules and lists, from --verbs
--name     small letters, digits and "-" (default "import"); the files of an earlier import of that name are replaced
--persons  actors without dates are persons too; else only those with dates are, others are bodies or armed groups

What cannot be taken, or only in part, is told on standard error with file and line, and counted. The forms that are read, and
what becomes of them: docs/LEXICON.md, "Dictionaries of other programs". Then look at `volgens lint`.
"""
import argparse, glob, os, re, sys

from dictionaries import actors, codes, verbs

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Told:
    """What is told of the lines of one file."""
    left = parts = 0

    def __init__(self, path):
        self.path = path

    def out(self, line, why, what):
        Told.left += 1
        print(f"{self.path}:{line}: left out: {why}: {what}", file=sys.stderr)

    def part(self, line, why, what):
        Told.parts += 1
        print(f"{self.path}:{line}: in part: {why}: {what}", file=sys.stderr)


def known_agents(folder):
    known = set()
    for path in glob.glob(os.path.join(folder, "**", "*.lex"), recursive=True):
        text = re.sub(r"\n[ \t]+", " ", open(path, encoding="utf-8").read())
        for words in re.findall(r"^agent[ \t]+(.*)$", text, re.M):
            known |= {"_".join(w.split()).lower() for w in words.split("|")}
    return known


def write(path, head, blocks, between):
    if not blocks:
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"# {head}; made by tools/import_dictionary.py.\n{between[1:]}" + between.join(blocks) + "\n")
    print(path)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", default=ROOT)
    p.add_argument("--name", default="import")
    p.add_argument("--lang", default="en")
    p.add_argument("--persons", action="store_true")
    for what in ("actors", "agents", "verbs"):
        p.add_argument(f"--{what}", nargs="+", default=[])
    a = p.parse_args()
    if not re.fullmatch("[a-z0-9-]+", a.name) or not os.path.isdir(os.path.join(a.data, "lexicon", a.lang)):
        p.error(f"--name is small letters, digits and '-'; {a.data} holds lexicon/{a.lang}")
    names = os.path.join(a.data, "lexicon", "world", "user", a.name + ".tsv")
    nouns, rules = (os.path.join(a.data, "lexicon", a.lang, "user", f"{a.name}-{x}.lex") for x in ("agents", "rules"))
    for old, given in ((names, a.actors), (nouns, a.agents), (rules, a.verbs)):
        if given and os.path.exists(old):
            os.remove(old)
    world, known = codes.World(a.data), known_agents(os.path.join(a.data, "lexicon", a.lang))
    rows = list(dict.fromkeys(r for f in a.actors for r in actors.actors(f, world, a.persons, Told(f))))
    blocks = [b for f in a.agents for b in actors.agents(f, world, known, Told(f))]
    made, lists = [], []
    for i, f in enumerate(a.verbs):
        r, l = verbs.verbs(f, a.name + (f"-{i + 1}" if i else ""), a.lang, Told(f))
        made, lists = made + r, lists + l
    of = lambda files: "From " + ", ".join(map(os.path.basename, files))
    write(names, of(a.actors), rows, "\n")
    write(nouns, of(a.agents), blocks, "\n\n")
    write(rules, of(a.verbs), lists + made, "\n\n")
    print(f"{len(rows)} rows of names, {len(blocks)} blocks of agents, {len(made)} rules, {len(lists)} lists; "
          f"{Told.left} left out, {Told.parts} in part", file=sys.stderr)


if __name__ == "__main__":
    main()
