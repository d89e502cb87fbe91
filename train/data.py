"""data.py - treebanks, label sets, and fixed word vectors."""
import collections, os
import numpy as np
import lemmas, store, words

# treebank files of a language: (file, treebank number, share of it in each epoch)
TRAIN = {
    "nl": [("nl_alpino-regen-train", 0, 1.0), ("nl_lassysmall-ud-dev", 1, 1.0), ("nl_alpino-regen-extra", 2, 0.35)],
    "en": [("en_ewt-ud-train", 0, 1.0), ("en_gum-free-train", 1, 1.0)],
}
DEV = {"nl": ("nl_alpino-ud-dev", 0), "en": ("en_ewt-ud-dev", 0)}
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


class Sentence:
    __slots__ = "form upos feats head rel lemma script tb".split()


def read(path, tb):
    out, rows = [], []
    for line in open(path, encoding="utf-8"):
        if line == "\n":
            out.append(_sentence(rows, tb))
            rows = []
        elif line[0] != "#":
            c = line.rstrip("\n").split("\t")
            if c[0].isdigit():
                rows.append(c)
    return out


def _sentence(rows, tb):
    s = Sentence()
    s.tb = tb
    s.form = [c[1] for c in rows]
    s.lemma = [c[2] for c in rows]
    s.upos = [c[3] for c in rows]
    s.feats = [c[5] for c in rows]
    s.head = [int(c[6]) for c in rows]
    s.rel = [c[7] for c in rows]
    prt = {}
    for i, c in enumerate(rows):
        if c[7] == "compound:prt":
            prt.setdefault(int(c[6]) - 1, c[1].lower())
    s.script = [lemmas.make(c[1], c[2], c[3], prt.get(i)) for i, c in enumerate(rows)]
    return s


class Labels:
    """Label sets and the kept words, from the training sentences."""

    def __init__(self, sents, least_script=2, least_word=2):
        count = lambda k: collections.Counter(x for s in sents for x in getattr(s, k))
        self.rel = sorted(count("rel"))
        self.feats = sorted(x for x, n in count("feats").items() if n > 1)
        self.script = [x for x, n in sorted(count("script").items(), key=lambda x: (-x[1], x[0])) if n >= least_script]
        keys = collections.Counter(words.key(f) for s in sents for f in s.form)
        self.word = [w for w, n in sorted(keys.items(), key=lambda x: (-x[1], x[0])) if n >= least_word]
        pairs = {(u, f) for s in sents for u, f in zip(s.upos, s.feats)}
        self.mask = np.array([[(u, f) in pairs for f in self.feats] for u in UPOS])

    def sizes(self, lang):
        return {"word": len(self.word), "tb": len(TRAIN[lang]), "upos": len(UPOS), "feat": len(self.feats),
                "script": len(self.script), "rel": len(self.rel)}


class Vectors:
    """Fixed vectors: rows of words by the hash of their key, and a table in 8 bits, words first, then pieces."""

    def __init__(self, work):
        path = f"{work}/vec.model"
        if os.path.exists(path):      # the vectors of a model made before
            t = store.read(path)
            self.table = t["pre.table"]
            self.row = {int(h): int(r) for h, r in zip(t["pre.hash"][0], t["pre.row"][0]) if r != 0xffffffff}
            self.scale = 1.0
            return
        raw = np.fromfile(f"{work}/vec.bin", dtype=np.float32)
        V, B, D = raw[:3].view(np.int32)
        table = raw[3:].reshape(V + B, D)
        self.scale = float(np.quantile(np.abs(table), 0.9995)) / 127
        self.table = np.clip(np.rint(table / self.scale), -127, 127).astype(np.int8)
        vocab = [x.split(" ")[0] for x in open(f"{work}/vec.vocab", encoding="utf-8").read().split("\n") if x]
        assert len(vocab) == V
        self.row = {words.fnv64(w.encode()): i for i, w in enumerate(vocab)}

    def of(self, key):
        first = len(self.table) - (1 << words.GRAM_BITS)
        rows = [first + g for g in words.grams(key)]
        own = self.row.get(words.fnv64(key.encode()))
        if own is not None:
            rows.append(own)
        if not rows:
            return np.zeros(self.table.shape[1], np.float32)
        return self.table[rows].astype(np.int32).sum(0) * np.float32(self.scale / len(rows))
