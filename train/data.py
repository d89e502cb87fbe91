"""data.py - treebanks as arrays."""
import collections
import numpy as np
import words, lemmas

# treebank files of a language: (file, treebank number, share of it in each epoch)
TRAIN = {
    "nl": [("nl_alpino-regen-train", 0, 1.0), ("nl_lassysmall-ud-dev", 1, 1.0), ("nl_alpino-regen-extra", 2, 0.35)],
    "en": [("en_ewt-ud-train", 0, 1.0), ("en_gum-free-train", 1, 1.0)],
}
DEV = {"nl": ("nl_alpino-ud-dev", 0), "en": ("en_ewt-ud-dev", 0)}
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


class Sentence:
    __slots__ = "form upos feats head rel lemma script shape type tag feat lem label tb".split()


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
    s.shape = [words.shape(f, i == 0) for i, f in enumerate(s.form)]
    return s


def noisy(s, rng):
    """The sentence as a headline or a careless hand would have it; the trees stay."""
    r = rng.random()
    n = len(s.form)
    if r < 0.02:
        form = [f.upper() for f in s.form]
    elif r < 0.04:
        form = [f[:1].upper() + f[1:] for f in s.form]
    elif r < 0.055:
        form = [f.lower() for f in s.form]
    elif r < 0.12 and n > 2 and s.upos[-1] == "PUNCT" and s.form[-1] in ".!?" and n not in s.head:
        form = None
    else:
        return s
    t = Sentence()
    cut = n - 1 if form is None else n
    for k in Sentence.__slots__:
        v = getattr(s, k)
        setattr(t, k, v[:cut] if isinstance(v, (list, np.ndarray)) else v)
    if form is not None:
        t.shape = np.array([words.shape(f, i == 0) for i, f in enumerate(form)])
        t.lem = np.where(np.array([x[0] == "k" for x in s.script]), -100, s.lem)
    return t


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


class Types:
    """Numbers the word keys; their pieces, affixes and kept-word numbers."""

    def __init__(self, labels):
        self.id, self.wid = {}, {w: i + 1 for i, w in enumerate(labels.word)}
        self.key = []

    def get(self, form, cache={}):
        k = words.key(form)
        if k not in self.id:
            self.id[k] = len(self.key)
            self.key.append(k)
        return self.id[k]


def encode(sents, labels, types):
    rel = {x: i for i, x in enumerate(labels.rel)}
    feat = {x: i for i, x in enumerate(labels.feats)}
    scr = {x: i for i, x in enumerate(labels.script)}
    upos = {x: i for i, x in enumerate(UPOS)}
    for s in sents:
        s.type = np.array([types.get(f) for f in s.form])
        s.tag = np.array([upos.get(x, -100) for x in s.upos])
        s.feat = np.array([feat.get(x, -100) for x in s.feats])
        s.lem = np.array([scr.get(x, -100) for x in s.script])
        s.label = np.array([rel.get(x, -100) for x in s.rel])
        s.head = np.array(s.head)
        s.shape = np.array(s.shape)


def vectors(path_bin, path_vocab):
    """(kept words in order, int8 table [V + B][D], its scale)."""
    raw = np.fromfile(path_bin, dtype=np.float32)
    V, B, D = raw[:3].view(np.int32)
    table = raw[3:].reshape(V + B, D)
    scale = float(np.quantile(np.abs(table), 0.9995)) / 127
    q = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    vocab = [x.split(" ")[0] for x in open(path_vocab, encoding="utf-8").read().split("\n") if x]
    assert len(vocab) == V
    return vocab, q, scale
