"""export.py LANG DATA WORK OUT NET.npz: the trained network as a model file with 8-bit weights.

Weights lie within -63..63, and four that the kernel adds up in 16 bits sum to 128 at most in size (src/model/kernel.h). Each row
has its own scale. Inputs of layers: words and rnn outputs as (q - 128) * s, rectified ones as q * s. The scales of the
rectified ones are set on training sentences."""
import collections, lzma, os, sys, tarfile
import numpy as np
import torch
import corpus, data, english, feed, lemmas, net, store, words

WMAX, SMALL = 63, 128
SLOT_NONE = 0xffffffff


def panels(w, zero, cols=None):
    """Float rows [N][K] (columns already scaled) -> packed [N/16][K/4][16][4] int8, scale [N], start [N] int32."""
    N, K = w.shape
    n16, k4 = -(-N // 16) * 16, -(-K // 4) * 4
    scale = np.maximum(np.abs(w).max(1), 1e-8) / WMAX
    q = np.zeros((n16, k4), np.int8)
    while True:
        q[:N, :K] = np.rint(w / scale[:, None])
        size = fours(q)[:N]
        if (size <= SMALL).all():
            break
        scale *= np.maximum(1, size / (SMALL - .5))
    full = np.zeros(n16, np.float32)
    full[:N] = scale
    start = (-zero * q.astype(np.int32).sum(1)).astype(np.int32)
    packed = q.reshape(n16 // 16, 16, k4 // 4, 4).transpose(0, 2, 1, 3).reshape(n16, k4)
    return packed, full, start


def fours(q):
    """The largest sum of sizes of each row, over the weights that the kernel adds up in 16 bits."""
    a = np.abs(q.astype(np.int32))
    a = a[:, :a.shape[1] // 8 * 8].reshape(len(a), -1, 2, 2, 2).sum((2, 4))
    return a.reshape(len(a), -1).max(1, initial=0)


def layer(out, name, w, bias, zero):
    q, scale, start = panels(np.asarray(w, np.float64), zero)
    b = np.zeros(len(scale), np.float32)
    if bias is not None:
        b[:len(bias)] = bias
    out[name + ".w"], out[name + ".scale"], out[name + ".start"], out[name + ".bias"] = q, scale, start, b


def strings(out, name, items):
    raw = [x.encode() for x in items]
    out[name + ".text"] = b"".join(raw)
    out[name + ".at"] = np.cumsum([0] + [len(r) for r in raw]).astype("<u4")


def rows_by_hash(out, name, keys):
    """Open addressing: hash of the key and row per slot."""
    n = 1 << max(4, int(np.ceil(np.log2(len(keys) * 1.5))))
    hashes, rows = np.zeros(n, "<u8"), np.full(n, SLOT_NONE, "<u4")
    for row, h in enumerate(keys):
        i = h & (n - 1)
        while rows[i] != SLOT_NONE:
            i = (i + 1) & (n - 1)
        hashes[i], rows[i] = h, row
    out[name + ".hash"], out[name + ".row"] = hashes, rows


def rows_by_key(out, name, keys):
    rows_by_hash(out, name, [words.fnv64(k.encode()) for k in keys])


def dictionary(out, entries):
    """entries: (kind, key, value), kind a small number; found by hash of kind and key."""
    n = 1 << max(4, int(np.ceil(np.log2(max(1, len(entries)) * 1.5))))
    slot, text = np.zeros(n, "<u4"), bytearray(b"\0")
    for kind, key, value in entries:
        i = words.fnv64(key.encode(), 100 + kind) & (n - 1)
        while slot[i]:
            i = (i + 1) & (n - 1)
        slot[i] = len(text)
        text += bytes([kind]) + key.encode() + b"\0" + value.encode() + b"\0"
    out["dict.slot"], out["dict.text"] = slot, bytes(text)


def table8(w, q=0.9998):
    scale = float(np.quantile(np.abs(w), q)) / 127
    return np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale


class Ranges:
    """The largest values at each rectified layer, and of the trained part of words, over some sentences."""

    def __init__(self, m, f, u):
        self.v = collections.defaultdict(list)
        with torch.no_grad():
            for i in range(0, len(u), 50):
                self.look(m, f.batch("gold", u[i:i + 50]))

    def look(self, m, b):
        live = b["live"]
        full = m.encode(b)
        x = full[live]
        d, h = torch.relu(m.dep(x)), torch.relu(m.head(x))
        u, v = m.labdep(full), m.labhead(full)
        k = m.labdist.weight.abs().max(1).values.mean()
        self.add("pre", b["pre"][live].abs())
        self.add("tr", m.read(b)[live].abs())
        self.add("tag", torch.relu(m.tag(x)))
        self.add("dep", d)
        self.add("head", torch.cat([h, torch.relu(m.root)[None]]))
        self.add("arc", m.arc(d).abs())
        self.add("lab", torch.relu(u[live] + v.roll(1, 1)[live] + k))

    def add(self, name, x):
        self.v[name].append(x.reshape(-1).numpy()[::7])

    def top(self, name, q):
        return float(np.quantile(np.concatenate(self.v[name]), q))


def rnn(out, name, r, cols):
    g = lambda k: getattr(r, k).detach().numpy()
    bias = np.concatenate([g("bias_ih_l0" + s) + g("bias_hh_l0" + s) for s in ("", "_reverse")])
    w = np.concatenate([g("weight_ih_l0"), g("weight_ih_l0_reverse")])
    layer(out, name + ".in", w * cols, bias, 128)
    for s, d in (("", "f"), ("_reverse", "b")):
        layer(out, name + ".h" + d, g("weight_hh_l0" + s) / 127, None, 128)
        del out[name + ".h" + d + ".bias"]


def words_tables(out, m, labels, vec, scale, const):
    n = len(vec.table) - (1 << words.GRAM_BITS)
    out["pre.table"] = vec.table
    rows_by_hash(out, "pre", sorted(vec.row, key=vec.row.get))
    assert len(vec.row) == n
    const["pre_scale"] = vec.scale * scale
    out["word.table"], const["word_scale"] = table8(m.word.weight.detach().numpy())
    rows_by_key(out, "word", labels.word)
    out["affix.table"], const["affix_scale"] = table8(m.affix.weight.detach().numpy()[:-1])
    out["shape.table"] = (m.shape.weight + m.tb.weight[0]).detach().numpy()


def heads(out, m, top, const, named):
    n = lambda x: x.detach().numpy().astype(np.float64)
    s = {k: top.top(k, .9999) / 255 for k in ("tag", "dep", "lab")}
    s.update({k: top.top(k, .9999) / 2047 for k in ("arc", "head")})
    const.update({k + "_step": v for k, v in s.items()})
    layer(out, "tag1", n(m.tag.weight) / 127, n(m.tag.bias), 128)
    layer(out, "arc1", np.concatenate([n(m.dep.weight), n(m.head.weight), n(m.labdep.weight), n(m.labhead.weight)]) / 127,
          np.concatenate([n(m.dep.bias), n(m.head.bias), n(m.labdep.bias), np.zeros(m.size["lab"])]), 128)
    tags = [m.upos, m.feat, m.script, m.begin] + [m.ne] * named
    layer(out, "tag2", np.concatenate([n(x.weight) for x in tags]) * s["tag"], np.concatenate([n(x.bias) for x in tags]), 0)
    layer(out, "arc2", np.concatenate([n(m.arc.weight), n(m.dist.weight)]) * s["dep"],
          np.concatenate([n(m.arc.bias), n(m.dist.bias)]), 0)
    layer(out, "rel2", n(m.rel.weight) * s["lab"], n(m.rel.bias), 0)
    out["root.head"] = np.clip(np.rint(np.maximum(n(m.root), 0) / s["head"]), 0, 2047).astype("<i2")
    out["root.lab"] = n(m.labroot).astype("<f4")
    out["dist.lab"] = n(m.labdist.weight).astype("<f4")


CONST = "pre_scale pre_step word_scale affix_scale tr_step tag_step dep_step arc_step head_step lab_step".split()


def entries(sents):
    """The lemma dictionary: words with one lemma in all (or nearly all) places."""
    seen, main = (collections.defaultdict(collections.Counter) for _ in range(2))
    for s in sents:
        for f, u, l, x in zip(s.form, s.upos, s.lemma, s.script):
            if x.split("|")[1] == "P":
                l = l.split("_", 1)[1]
            for counts in (seen, main)[:1 + (s.tb == 0)]:
                counts[(data.UPOS.index(u) + 1 if u in data.UPOS else 0, f)][l] += 1
    for k, c in main.items():       # where the first treebank has enough, it alone decides
        if sum(c.values()) > 2:
            seen[k] = c
    out = []
    propn = data.UPOS.index("PROPN") + 1
    for (u, f), c in sorted(seen.items()):
        (l, n), total = c.most_common(1)[0], sum(c.values())
        if u and n >= 0.9 * total and (total > 1 or "_" in l or u != propn) and len(f) < 200 and len(l) < 200:
            out.append((u, f, l))
    return out


LEFT, RIGHT, WORD, FORM, PARTICLE = range(200, 205)   # src/syntax/lemma.h
OPEN = ("NOUN", "PROPN", "ADJ", "VERB", "NUM", "ADV")


def count_class(n):
    return str(min(9, n.bit_length() - 1))


def parts(sents):
    """Parts of compounds, plain lemmas, and particles of separable verbs, each with how often it was seen."""
    left, right, lemma = collections.defaultdict(collections.Counter), collections.Counter(), collections.Counter()
    particle = collections.defaultdict(lambda: [0, 0])
    for s in sents:
        for i, (f, l, u, x) in enumerate(zip(s.form, s.lemma, s.upos, s.script)):
            if u in OPEN and "_" not in l:
                lemma[l.lower()] += 1
            if s.rel[i] == "compound:prt" and s.head[i] and s.upos[s.head[i] - 1] == "VERB":
                n = particle[f.lower()]
                n[0] += 1
                n[1] += s.script[s.head[i] - 1].split("|")[1] == "P"
            if x.split("|")[1] != "C":
                continue
            whole, last = lemmas.apply(x, f), l.split("_")[-1]
            if whole.endswith(last) and len(whole) > len(last):
                right[last.lower()] += 1
                left[whole[:-len(last)].lower()][l.rsplit("_", 1)[0].lower()] += 1
    out = [(RIGHT, k, count_class(n)) for k, n in sorted(right.items())]
    for k, c in sorted(left.items()):
        v, n = c.most_common(1)[0]
        out.append((LEFT, k, count_class(n) + v))
    out += [(WORD, k, count_class(n)) for k, n in sorted(lemma.items())]
    out += [(PARTICLE, k, count_class(n)) for k, (n, p) in sorted(particle.items()) if n > 1 and p >= .7 * n]
    return [x for x in out if 0 < len(x[1]) < 100 and len(x[2]) < 100 and "\0" not in x[1]]


def lex_lines(folder, name):
    path = f"{folder}/lex/{name}"
    with (lzma.open(path, "rt", encoding="utf-8") if name.endswith(".xz") else open(path, encoding="utf-8")) as f:
        return [x.rstrip("\n") for x in f]


def listed(lang, folder, sents):
    """(words that exist, verb forms that the treebanks lack) from the word lists of the data folder."""
    known = {f.lower() for s in sents for f in s.form} | {l.lower() for s in sents for l in s.lemma}
    forms = []
    if lang == "nl":
        known |= {x.strip().lower() for x in lex_lines(folder, "nl_opentaal_words.txt.xz")}
        verb = collections.defaultdict(set)
        for line in lex_lines(folder, "nl_unimorph.tsv.xz"):
            if line.count("\t") != 2:
                continue
            lemma, form, tags = line.split("\t")
            known |= {lemma, form}
            if tags.startswith("V") and " " not in form:
                verb[form].add(lemma)
        forms = [(FORM, f, min(l)) for f, l in sorted(verb.items()) if len(l) == 1 and ("PST" in f or f != min(l))]
        forms = [x for x in forms if not x[1].startswith(x[2][:-2])]
    if lang == "en":
        known |= {x.split(" ")[0] for x in lex_lines(folder, "en_50k.txt")[:40000]}
        with tarfile.open(f"{folder}/lex/en_propbank.tar.xz") as t:
            verbs = {os.path.basename(n)[:-4] for n in t.getnames() if n.endswith(".xml")}
        known |= verbs
        used = collections.Counter(l for s in sents for l, u in zip(s.lemma, s.upos) if u == "VERB" and l.isalpha() and l.islower())
        verbs |= {l for l, n in used.items() if n > 1}
        forms = [(FORM, f, v) for f, v in sorted(english.forms(verbs).items())]
    return known, forms


def marks(out, known):
    """16 bits of the hash of each word, by open addressing."""
    n = 1 << int(np.ceil(np.log2(len(known) * 1.4)))
    mark = np.zeros(n, "<u2")
    for w in sorted(known):
        h = words.fnv64(w.encode(), 300)
        m, i = h >> 48 or 1, h & (n - 1)
        while mark[i] and mark[i] != m:
            i = (i + 1) & (n - 1)
        mark[i] = m
    out["known.mark"] = mark


def main():
    lang, folder, work, path, trained = sys.argv[1:6]
    torch.set_num_threads(1)
    sents, _, labels = corpus.build(lang, folder)
    f = feed.Feed(f"{work}/corpus.npz", "cpu")
    assert list(labels.sizes(lang).values()) == list(f.count.values())
    m = net.load(trained, f.count, 1 << words.AFFIX_BITS, words.SHAPES)
    out, const = {}, {}
    out["about"] = f"Volgens syntax model, language {lang}, CC BY-SA 4.0; see LICENSE beside this file".encode()
    strings(out, "upos", data.UPOS)
    strings(out, "rel", labels.rel)
    strings(out, "feat", ["" if f == "_" else f for f in labels.feats])
    strings(out, "script", labels.script)
    out["feat.mask"] = (labels.mask.T @ (1 << np.arange(len(data.UPOS)))).astype("<u4")
    words_tables(out, m, labels, data.Vectors(work), float(f.z["scale"]), const)
    top = Ranges(m, f, f.units("gold")[::40])
    const.update({k + "_step": top.top(k, .9995) / 127 for k in ("pre", "tr")})
    for i, r in enumerate(m.rnn):
        rnn(out, f"rnn{i + 1}", r, 1 / 127 if i else np.repeat([const["pre_step"], const["tr_step"]], [net.PRE, m.size["tr"]]))
    heads(out, m, top, const, "gold.ne" in f.z)
    out["const"] = np.array([const[k] for k in CONST], "<f4")
    every = [s for s, _ in sents]
    known, forms = listed(lang, folder, every)
    dictionary(out, entries(every) + parts(every) + forms)
    marks(out, known)
    store.write(path, out)


if __name__ == "__main__":
    main()
