#!/usr/bin/env python3
"""Score the names that the program finds in raw text.

    tools/names.py raw GOLD [TREES] > reports.jsonl    the gold's plain text, a report a document; with TREES, the same
                                                       sentences as a treebank, paragraphs are parted as there
    volgens run --until=tag reports.jsonl > found.conllu
    tools/names.py score GOLD found.conllu [--errors]

GOLD is an IOB2 file with sentences and words (Universal NER: number, word, tag, …; "# newdoc" begins a document) or a folder of
CLIN26 files (number, word, bracketed entities, link). A name is right when its first and last letter and its class (PER,
ORG, LOC) are those of the gold; white space does not count, so words may be cut otherwise. Other classes are left out.

CLIN26 marks phrases ("Apple CEO Steve Jobs", "de Beatles", "San Jose, Californië"). They are cut down to names: at commas, without
words in small letters, titles in capitals and names inside the phrase. What keeps no capital is no name. Adjectives of countries and
compounds with a word ("Apple-logo") are names in neither: they count neither as right nor as wrong.
"""
import collections, glob, json, os, re, sys

CLASSES = ("PER", "ORG", "LOC")
NO_SPACE_BEFORE = set(",.;:!?)]}%’”»")


def paragraphs(path):
    """Sentences that begin a paragraph."""
    new, out = False, set()
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            new = True
        elif line.startswith("# sent_id ="):
            if new:
                out.add(line.split("=", 1)[1].strip())
            new = False
    return out


def read_iob2(path, trees=None):
    """[(id, [(words, text or None, [(first, last, class)])])]"""
    docs, words, tags, text = [], [], [], None
    parts = paragraphs(trees) if trees else set()

    def close():
        nonlocal words, tags, text
        if words:
            if not docs:
                docs.append(["1", []])
            docs[-1][1].append((words, text, spans_of(tags), []))
        words, tags, text = [], [], None

    def begin(name):
        return "\n\n" if name in parts else ""

    gap = ""

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            close()
            docs.append([line.split("=")[-1].strip(), []])
        elif line.startswith("# sent_id ="):
            gap = begin(line.split("=", 1)[1].strip())
        elif line.startswith("# text ="):
            text = gap + line[8:].strip()
        elif not line:
            close()
        elif line[0] != "#":
            p = line.split("\t")
            words.append(p[1])
            tags.append(p[2])
    close()
    return docs


def spans_of(tags):
    out, i = [], 0
    while i < len(tags):
        if tags[i] == "O":
            i += 1
            continue
        k, cls = i + 1, tags[i][2:]
        while k < len(tags) and tags[k] == "I-" + cls:
            k += 1
        out.append((i, k, cls))
        i = k
    return out


def brackets(rows):
    """Entities of a CLIN26 sentence: (first, last, class), nested ones too."""
    out, left = [], []
    for i, (_, mark) in enumerate(rows):
        for part in mark.replace(" ", "").split("|"):
            m = re.fullmatch(r"(\(?)([A-Z]{2,})(\)?)", part)
            if not m:
                continue
            if m[1]:
                left.append((i, m[2]))
            if m[3]:
                k = next((k for k in range(len(left) - 1, -1, -1) if left[k][1] == m[2]), None)
                if k is not None:
                    out.append((left.pop(k)[0], i + 1, m[2]))
    return out


TITLE = re.compile(r"[A-Z]{2,3}")
OPEN = re.compile(r"(?:[A-Z]\w*(?:aanse|se|ische)|\w+-[a-z]\w+)")


def names_of(rows, found):
    """The phrases cut down to names, and what is left open."""
    names, open_ = set(), set()
    inner = {(a, b) for a, b, c in found if c in CLASSES}
    for a, b, cls in found:
        if cls not in CLASSES:
            continue
        start = a
        for i in range(a, b + 1):
            if i < b and rows[i][0] not in (",", "("):
                continue
            first, last = start, i
            start = i + 1
            for u, v in inner:  # a name inside, in front of the rest
                if (u, v) != (a, b) and first <= u and v < last and cls == "PER":
                    first = max(first, v)
            low = [k for k in range(first, last) if rows[k][0] in ("in", "van")]
            if low and cls == "LOC":
                last = low[0]
            while first < last and not rows[first][0][:1].isupper() or (first < last - 1 and cls == "PER" and TITLE.fullmatch(rows[first][0])):
                first += 1
            if first < last and rows[first][0] in ("De", "Het", "The"):
                first += 1
            while last > first and not (rows[last - 1][0][:1].isalnum() and (rows[last - 1][0][:1].isupper() or rows[last - 1][0] == ".")):
                last -= 1
            if first >= last or (cls == "PER" and TITLE.fullmatch(rows[first][0])):
                continue
            if last == first + 1 and OPEN.fullmatch(rows[first][0]):
                open_.add((first, last))
            else:
                names.add((first, last, cls))
            if cls == "PER":
                break  # behind the comma a description follows
    drop = {x for x in names if any(y != x and y[2] == x[2] and x[0] <= y[0] and y[1] <= x[1] for y in names)}
    return sorted(names - drop), sorted(open_)


def read_clin(folder):
    docs = []
    for path in sorted(glob.glob(os.path.join(folder, "*.ne"))):
        docs.append([os.path.basename(path).split("_")[0], []])
        for block in re.split(r"\n\s*\n", open(path, encoding="utf-8").read()):
            rows = [(p[1].strip(), p[2].strip()) for p in (x.split("\t") for x in block.split("\n")) if len(p) > 2]
            if rows:
                names, open_ = names_of(rows, brackets(rows))
                docs[-1][1].append(([r[0] for r in rows], None, names, open_))
    return docs


def read_gold(path, trees=None):
    return read_clin(path) if os.path.isdir(path) else read_iob2(path, trees)


def plain(words):
    out = ""
    for i, w in enumerate(words):
        glue = not out or w[0] in NO_SPACE_BEFORE or out[-1] in "(‘“«" or (w in ("'s", "n't") or out.endswith("$"))
        out += w if glue else " " + w
    return out


def raw(gold, lang, trees):
    for name, sents in read_gold(gold, trees):
        texts = [t or plain(w) for w, t, _, _ in sents]
        body = " ".join(texts) if sents[0][1] else "\n\n".join(texts[:2] + [" ".join(texts[2:])])
        print(json.dumps({"id": name, "lang": lang, "text": body}, ensure_ascii=False))


def letters(words, spans):
    """Spans of words as spans of letters, white space left out; the number of letters."""
    at, n = [0], 0
    for w in words:
        n += len(re.sub(r"\s", "", w))
        at.append(n)
    return [(at[s[0]], at[s[1]], *s[2:]) for s in spans], n


def read_found(path):
    """id -> (text without white space, names)"""
    out, words, tags, name = {}, [], [], None

    def close():
        if name is not None:
            out[name] = ("".join(words).replace(" ", ""), letters(words, spans_of(tags))[0])

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id ="):
            if line.split("=", 1)[1].strip() == name:
                continue
            close()
            name, words, tags = line.split("=", 1)[1].strip(), [], []
        elif line and line[0] != "#":
            p = line.split("\t")
            if "-" in p[0]:
                continue
            m = re.search(r"(?:^|\|)NE=([^|]+)", p[9])
            words.append(p[1])
            tags.append(m[1] if m else "O")
    close()
    return out


def score(gold, found, errors):
    system = read_found(found)
    count = collections.Counter()
    for name, sents in read_gold(gold):
        text, names = system.get(name, ("", []))
        want, pardon, at, own = set(), set(), 0, ""
        for words, _, spans, open_ in sents:
            got, n = letters(words, spans)
            want |= {(a + at, b + at, c) for a, b, c in got if c in CLASSES}
            pardon |= {(a + at, b + at) for a, b in letters(words, open_)[0]}
            at += n
            own += re.sub(r"\s", "", "".join(words))
        if own != text:
            sys.exit(f"{name}: the texts differ from {os.path.commonprefix([own, text])[-20:]!r} on")
        have = {x for x in names if x[2] in CLASSES and (x[0], x[1]) not in pardon}
        for c in CLASSES:
            count["gold", c] += sum(x[2] == c for x in want)
            count["found", c] += sum(x[2] == c for x in have)
            count["right", c] += sum(x[2] == c for x in want & have)
        if errors:
            for x in sorted(want ^ have):
                print(f"{'missed' if x in want else 'wrong '} {x[2]} {own[x[0]:x[1]]}   in {own[max(0, x[0] - 30):x[1] + 20]}  [{name}]")
    for c in (*CLASSES, "all"):
        g, f, r = (sum(count[k, x] for x in (CLASSES if c == "all" else (c,))) for k in ("gold", "found", "right"))
        p, q = r / f if f else 0, r / g if g else 0
        print(f"{c:4} precision {100 * p:5.2f}  recall {100 * q:5.2f}  F1 {200 * p * q / (p + q) if p + q else 0:5.2f}   ({g} names, {f} found)")


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(args) in (2, 3) and args[0] == "raw":
        raw(args[1], "nl" if os.path.isdir(args[1]) else "en", args[2] if len(args) > 2 else None)
    elif len(args) == 3 and args[0] == "score":
        score(args[1], args[2], "--errors" in sys.argv)
    else:
        sys.exit(__doc__)


main()
