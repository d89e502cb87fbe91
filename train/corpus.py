"""corpus.py LANG DATA WORK [SPLITTER]: treebanks and raw text as flat arrays in WORK/corpus.npz.

Raw text is WORK/silver.txt, a sentence a line with blanks between the words; none if the file is missing. SPLITTER is the
program (build/volgens): where it finds no end of a sentence in the text of a treebank, `joins` is set, so that the
network learns to find it.

Names are WORK/names.train (names.py) and WORK/names.held if they are there: words then also have ne (0 none, else begin, inside,
end, single of PER, ORG, LOC, MISC; -1 not annotated), and pool.type holds, from pool.at[ne] on, types to put in the place of
such a word.

For each part (gold, dev, silver) every word has: type, shape as it stands / in capitals / with capital / lower, tag, feat,
lem, label (-1: not among the labels), head (place in the array, -1 the root), keeps (the lemma keeps capitals); every
sentence: at, len, tb, joins. For each type: pre (fixed vector), word (kept words, 0 others), affix (padded)."""
import os, subprocess, sys, tempfile
import numpy as np
import data, names, words

AFFIXES = 7


class Types:
    def __init__(self):
        self.id, self.key = {}, []
        self.of_form = {}

    def get(self, form):
        t = self.of_form.get(form)
        if t is None:
            k = words.key(form)
            if k not in self.id:
                self.id[k] = len(self.key)
                self.key.append(k)
            t = self.of_form[form] = self.id[k]
        return t


def looks(form, cache={}):
    """Shapes of the word as it stands, in capitals, with a capital, in lower case; not first of its sentence."""
    s = cache.get(form)
    if s is None:
        s = cache[form] = [words.shape(f, False) for f in (form, form.upper(), form[:1].upper() + form[1:], form.lower())]
    return s


def flat(sents, labels, types):
    """Arrays of sentences with trees."""
    code = lambda items: {x: i for i, x in enumerate(items)}
    rel, feat, scr, upos = code(labels.rel), code(labels.feats), code(labels.script), code(data.UPOS)
    at = np.cumsum([0] + [len(s.form) for s in sents])
    every = lambda f: np.array([x for s in sents for x in f(s)])
    return {
        "type": every(lambda s: [types.get(f) for f in s.form]).astype(np.int32),
        "shape": every(lambda s: [looks(f) for f in s.form]).astype(np.uint8),
        "tag": every(lambda s: [upos.get(x, -1) for x in s.upos]).astype(np.int16),
        "feat": every(lambda s: [feat.get(x, -1) for x in s.feats]).astype(np.int16),
        "lem": every(lambda s: [scr.get(x, -1) for x in s.script]).astype(np.int16),
        "label": every(lambda s: [rel.get(x, -1) for x in s.rel]).astype(np.int16),
        "head": np.array([h - 1 + at[i] if h else -1 for i, s in enumerate(sents) for h in s.head]).astype(np.int32),
        "begin": every(lambda s: [i == 0 for i in range(len(s.form))]).astype(np.int8),
        "keeps": every(lambda s: [x[0] == "k" for x in s.script]),
        "stop": np.array([len(s.form) > 2 and s.upos[-1] == "PUNCT" and s.form[-1] in ".!?" and len(s.form) not in s.head
                          for s in sents]),
        "at": at[:-1].astype(np.int32), "len": np.diff(at).astype(np.int32), "tb": np.array([s.tb for s in sents]),
    }


def flat_raw(path, types):
    lines = [x.split(" ") for x in open(path, encoding="utf-8").read().split("\n") if x]
    at = np.cumsum([0] + [len(x) for x in lines])
    return {"type": np.array([types.get(f) for x in lines for f in x]).astype(np.int32),
            "shape": np.array([looks(f) for x in lines for f in x]).astype(np.uint8),
            "at": at[:-1].astype(np.int32), "len": np.diff(at).astype(np.int32), "tb": np.zeros(len(lines), int)}


def ends(conllu):
    """Ends of sentences, counted in characters without white space."""
    out, n, covered = [], 0, 0
    for line in conllu.split("\n"):
        c = line.split("\t")
        if not line:
            if n and (not out or out[-1] != n):
                out.append(n)
            covered = 0
        elif line[0] == "#" or "." in c[0] or ("-" not in c[0] and int(c[0]) <= covered):
            continue
        else:
            covered = int(c[0].split("-")[-1])
            n += len("".join(c[1].split()))
    return out


def joins(lang, path, splitter):
    """For each sentence of the treebank: the splitter does not see its end."""
    here = os.path.dirname(os.path.abspath(__file__))
    text = subprocess.run([sys.executable, f"{here}/../tools/raw_text.py", path], stdout=subprocess.PIPE, check=True).stdout
    with tempfile.NamedTemporaryFile(suffix=".txt") as f:
        f.write(text)
        f.flush()
        out = subprocess.run([splitter, "run", "--until=token", f"--lang={lang}", f.name], stdout=subprocess.PIPE, check=True)
    seen = set(ends(out.stdout.decode()))
    return np.array([e not in seen for e in ends(open(path, encoding="utf-8").read())])


CLASSES = ("PER", "ORG", "LOC", "MISC")
NE = 1 + 4 * len(CLASSES)


def entities(sents, path):
    """ne of every word of the sentences."""
    tags_of, forms, tags = {}, [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if "\t" in line:
            f, t = line.rsplit("\t", 1)
            forms.append(f)
            tags.append(t)
        elif forms:
            tags_of.setdefault("\t".join(forms), tags)
            forms, tags = [], []
    out = []
    for s in sents:
        tags = tags_of.get("\t".join(f.replace(" ", "\u00a0") for f in s.form))
        if not tags:
            out += [-1] * len(s.form)
            continue
        for t, after in zip(tags, tags[1:] + ["O"]):
            last = after[0] != "I"
            out.append(0 if t == "O" else 1 + 4 * CLASSES.index(t[2:]) + (3 * last if t[0] == "B" else 1 + last))
    return np.array(out, np.int16)


def pools(lang, gold, types):
    """(first place of each ne, types): what stands there in the treebanks, and words of the lists of names."""
    begin, _, end, single = range(4)
    more = {}
    for name, places in (("first.txt", (begin, single)), ("family.txt", (end, single, single))):
        forms = sorted(names.lines(name))
        for i in np.random.default_rng(1).permutation(len(forms))[:8000]:
            for p in places:
                more.setdefault(1 + p, []).append(types.get(forms[i]))
    for x, bits in sorted(names.phrases(lang).items()):
        if bits & (names.COUNTRY | names.CITY) and x[:1].isupper() and " " not in x:
            more.setdefault(1 + 4 * CLASSES.index("LOC") + single, []).append(types.get(x))
    at, out = [0], []
    for k in range(NE):
        own = gold["type"][gold["ne"] == k].tolist() if k else []
        extra = more.get(k, [])
        out += own * max(1, len(extra) // max(1, len(own))) + extra
        at.append(len(out))
    return np.array(at, np.int32), np.array(out, np.int32)


def by_type(types, labels, vec):
    wid = {w: i + 1 for i, w in enumerate(labels.word)}
    affix = np.full((len(types.key), AFFIXES), 1 << words.AFFIX_BITS, np.int32)
    for i, k in enumerate(types.key):
        a = words.affixes(k)
        affix[i, :len(a)] = a
    return {"pre": np.stack([vec.of(k) for k in types.key]), "word": np.array([wid.get(k, 0) for k in types.key]).astype(np.int32),
            "affix": affix}


def build(lang, folder):
    """(sentences with the share of each epoch, dev sentences, labels)"""
    sents = [(s, share) for name, tb, share in data.TRAIN[lang] for s in data.read(f"{folder}/ud/{name}.conllu", tb)]
    dev = data.read(f"{folder}/ud/{data.DEV[lang][0]}.conllu", data.DEV[lang][1])
    return sents, dev, data.Labels([s for s, _ in sents])


def main():
    lang, folder, work = sys.argv[1:4]
    sents, dev, labels = build(lang, folder)
    types = Types()
    parts = {"gold": flat([s for s, _ in sents], labels, types), "dev": flat(dev, labels, types)}
    parts["gold"]["share"] = np.array([p for _, p in sents], np.float32)
    if len(sys.argv) > 4:
        parts["gold"]["joins"] = np.concatenate([joins(lang, f"{folder}/ud/{name}.conllu", sys.argv[4])
                                                 for name, _, _ in data.TRAIN[lang]])
    if os.path.exists(f"{work}/silver.txt"):
        parts["silver"] = flat_raw(f"{work}/silver.txt", types)
    t = {}
    if os.path.exists(f"{work}/names.train"):
        parts["gold"]["ne"] = entities([s for s, _ in sents], f"{work}/names.train")
        t["pool.at"], t["pool.type"] = pools(lang, parts["gold"], types)
        print(np.bincount(parts["gold"]["ne"] + 1), "words without, of no, of each kind of name")
    if os.path.exists(f"{work}/names.held"):
        parts["dev"]["ne"] = entities(dev, f"{work}/names.held")
    t.update(by_type(types, labels, data.Vectors(work)))
    used = np.unique(parts["gold"]["type"])
    t["scale"] = np.array(1.0 / float(t["pre"][used].std()))
    t["pre"] = (t["pre"] * t["scale"]).astype(np.float16)
    t["mask"] = labels.mask
    t["sizes"] = np.array([labels.sizes(lang)[k] for k in ("word", "tb", "upos", "feat", "script", "rel")])
    for part, arrays in parts.items():
        t.update({f"{part}.{k}": v for k, v in arrays.items()})
    np.savez_compressed(f"{work}/corpus.npz", **t)
    print({k: len(v["at"]) for k, v in parts.items()}, len(types.key), "types", labels.sizes(lang))


if __name__ == "__main__":
    main()
