#!/usr/bin/env python3
"""The metric of the CoNLL 2018 shared task (Zeman et al. 2018): a system's CoNLL-U against the gold one.

    tools/conll18.py GOLD.conllu SYSTEM.conllu [--min-las N] [--json]

Both files must hold the same characters apart from white space. Tokens and sentences are right when they cover the same
characters. Words are aligned: words that are tokens by their characters, words of multiword tokens by the longest
common row of their lower-cased forms inside the stretch of text that the tokens cover. On aligned words: UPOS,
universal features, lemmas (a gold lemma "_" takes any), heads (UAS), heads with relations without subtypes (LAS).
F1 = 2 right / (gold + system). Prints precision, recall, F1 and the share of the aligned words that is right.
"""
import argparse
import json
import sys
import unicodedata

UNIVERSAL_FEATURES = frozenset((
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
    "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite"))


class Fault(Exception):
    pass


class Word:
    __slots__ = ("beg", "end", "form", "lemma", "upos", "feats", "rel", "head", "multi", "index")


class File:
    """Everything of one CoNLL-U file; beg and end count characters without white space."""

    def __init__(self, path):
        self.path = path
        self.chars = []      # pieces of text without white space
        self.at = 0
        self.tokens = []     # (beg, end)
        self.sentences = []  # (beg, end)
        self.words = []
        with open(path, encoding="utf-8") as f:
            self.read(f)
        self.text = "".join(self.chars)

    def token(self, form):
        bare = "".join(c for c in form if not (c.isspace() or unicodedata.category(c) == "Zs"))
        if not bare:
            raise Fault("a token without characters")
        beg = self.at
        self.chars.append(bare)
        self.at += len(bare)
        self.tokens.append((beg, self.at))
        return beg, self.at

    def read(self, lines):
        first, begin, covered, span = 0, 0, 0, None
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\r\n")
            try:
                if line.startswith("#"):
                    continue
                if not line:
                    if len(self.words) > first:
                        self.close(first, begin)
                    first, begin, covered = len(self.words), self.at, 0
                    continue
                col = line.split("\t")
                if len(col) != 10:
                    raise Fault("not ten columns")
                if "." in col[0]:
                    continue
                if "-" in col[0]:
                    covered = int(col[0].split("-")[1])
                    span = self.token(col[1])
                    continue
                inside = int(col[0]) <= covered
                self.word(col, span if inside else self.token(col[1]), inside, first)
            except (Fault, ValueError) as e:
                raise Fault(f"{self.path}:{number}: {e}") from None
        if len(self.words) > first:
            self.close(first, begin)

    def word(self, col, span, inside, first):
        if int(col[0]) != len(self.words) - first + 1:
            raise Fault("word number out of order")
        w = Word()
        w.beg, w.end = span
        w.form, w.lemma, w.upos = col[1].lower(), col[2], col[3]
        w.feats = "|".join(sorted(f for f in col[5].split("|") if f.split("=", 1)[0] in UNIVERSAL_FEATURES))
        w.rel = col[7].split(":")[0]
        w.head = int(col[6]) if col[6] != "_" else None
        w.multi = inside
        w.index = len(self.words)
        self.words.append(w)

    def close(self, first, begin):
        """Heads become indices into words; -1 is the root, None no head."""
        self.sentences.append((begin, self.at))
        for w in self.words[first:]:
            if w.head is None:
                continue
            if w.head > len(self.words) - first:
                raise Fault("a head outside the sentence")
            w.head = first + w.head - 1 if w.head else -1


def common_row(a, b):
    """Index pairs of a longest common subsequence of the forms."""
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            same = a[i].form == b[j].form
            best[i][j] = best[i + 1][j + 1] + 1 if same else max(best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i].form == b[j].form:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1


def stretch(gold, system, i, j):
    """Ends of the rows of words from i and j on that multiword tokens tie together."""
    end = max(w.end for w in (gold[i], system[j]) if w.multi)
    while True:
        i2, j2 = i, j
        while i2 < len(gold) and gold[i2].beg < end:
            i2 += 1
        while j2 < len(system) and system[j2].beg < end:
            j2 += 1
        wider = max([end] + [w.end for w in gold[i:i2] + system[j:j2] if w.multi])
        if wider == end:
            return i2, j2
        end = wider


def align(gold, system):
    """Pairs of aligned words."""
    i = j = 0
    while i < len(gold) and j < len(system):
        g, s = gold[i], system[j]
        if (g.multi or s.multi) and (g.beg == s.beg or (g.multi and s.beg > g.beg) or (s.multi and g.beg > s.beg)
                                     or (g.multi and s.multi)):
            i2, j2 = stretch(gold, system, i, j)
            for a, b in common_row(gold[i:i2], system[j:j2]):
                yield gold[i + a], system[j + b]
            i, j = i2, j2
        elif (g.beg, g.end) == (s.beg, s.end):
            yield g, s
            i, j = i + 1, j + 1
        elif g.beg <= s.beg:
            i += 1
        else:
            j += 1


def count_spans(gold, system):
    return len(gold), len(system), len(set(gold) & set(system)), None


def evaluate(gold, system):
    if gold.text != system.text:
        at = next((k for k, (a, b) in enumerate(zip(gold.text, system.text)) if a != b), min(len(gold.text), len(system.text)))
        raise Fault(f"the files hold different characters from number {at} on: "
                    f"{gold.text[at:at + 20]!r} in the gold file, {system.text[at:at + 20]!r} in the system's")
    pairs = list(align(gold.words, system.words))
    partner = {s.index: g.index for g, s in pairs}
    partner[-1] = -1

    def head_right(g, s):
        return s.head is not None and partner.get(s.head) == g.head

    tests = {
        "Words": lambda g, s: True,
        "UPOS": lambda g, s: g.upos == s.upos,
        "UFeats": lambda g, s: g.feats == s.feats,
        "Lemmas": lambda g, s: g.lemma == "_" or g.lemma == s.lemma,
        "UAS": head_right,
        "LAS": lambda g, s: head_right(g, s) and g.rel == s.rel,
    }
    counts = {"Tokens": count_spans(gold.tokens, system.tokens), "Sentences": count_spans(gold.sentences, system.sentences)}
    for name, test in tests.items():
        right = sum(1 for g, s in pairs if test(g, s))
        counts[name] = len(gold.words), len(system.words), right, len(pairs) if name != "Words" else None
    return {name: scores(*c) for name, c in counts.items()}


def scores(gold, system, right, aligned):
    def share(a, b):
        return 100.0 * a / b if b else 0.0
    return {"precision": share(right, system), "recall": share(right, gold), "f1": share(2 * right, gold + system),
            "aligned": share(right, aligned) if aligned is not None else None}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold")
    ap.add_argument("system")
    ap.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    ap.add_argument("--min-las", type=float, default=0.0, metavar="N", help="exit with 1 when LAS F1 is below N")
    args = ap.parse_args()
    try:
        result = evaluate(File(args.gold), File(args.system))
    except (Fault, OSError) as e:
        sys.exit(f"conll18: {e}")
    if args.json:
        print(json.dumps(result))
    else:
        print("Metric     | Precision |    Recall |  F1 Score | AligndAcc")
        print("-----------+-----------+-----------+-----------+-----------")
        for name, s in result.items():
            aligned = f"{s['aligned']:10.2f}" if s["aligned"] is not None else ""
            print(f"{name:11}|{s['precision']:10.2f} |{s['recall']:10.2f} |{s['f1']:10.2f} |{aligned}")
    sys.exit(1 if result["LAS"]["f1"] < args.min_las else 0)


if __name__ == "__main__":
    main()
