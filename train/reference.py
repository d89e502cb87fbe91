"""reference.py MODEL FILE.conllu|LANG: the forward pass of src/syntax/net.c in numpy, step for step and to the bit.

With a treebank: reads gold words, prints the scores of tags, lemma scripts, heads and relations (best head, no tree
constraint). With a language: prints the test vectors of tests/data/syntax_LANG.tsv."""
import sys
import numpy as np
import data, store, words

f32 = np.float32
STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 25)
EXP2 = [f32(x) for x in (1.5403530e-4, 1.3333558e-3, 9.6181291e-3, 5.5504109e-2, 2.4022651e-1, 6.9314718e-1, 1.0)]


def sigmoid(x):
    t = np.clip(x, f32(-30), f32(30)) * f32(-1.4426950408889634)
    n = (t + f32(12582912)) - f32(12582912)
    f = t - n
    p = np.full_like(f, EXP2[0])
    for c in EXP2[1:]:
        p = p * f + c
    e = p * ((n.astype(np.int32) + 127) << 23).view(f32)
    return f32(1) / (f32(1) + e)


def tanh(x):
    return f32(2) * sigmoid(f32(2) * x) - f32(1)


def signed(x, step):
    """(q - 128) * step"""
    v = np.clip(x * (f32(1) / f32(step)), f32(-127), f32(127))
    return (v + f32(128.5)).astype(np.int32).astype(np.uint8)


def rectified(x, step):
    v = np.clip(x * (f32(1) / f32(step)), f32(0), f32(255))
    return (v + f32(0.5)).astype(np.int32).astype(np.uint8)


def distance_classes(n):
    i, j = np.arange(1, n + 1)[:, None], np.arange(0, n + 1)[None, :]
    c = np.clip(np.searchsorted(np.array(STEPS), np.abs(j - i), side="right") - 1, 0, None)
    c = np.where(j > i, c + len(STEPS), c)
    c[:, 0] = 2 * len(STEPS)
    return c


class Layer:
    def __init__(self, t, name):
        q = t[name + ".w"]
        n, k = q.shape
        w = q.reshape(n // 16, k // 4, 16, 4).transpose(0, 2, 1, 3).reshape(n, k)
        self.w = w.astype(f32).T.copy()      # sums stay below 2^24, so float products are exact
        self.start, self.scale = t[name + ".start"][0], t[name + ".scale"][0]
        self.bias = t[name + ".bias"][0] if name + ".bias" in t else None

    def sums(self, x):
        return (x.astype(f32) @ self.w).astype(np.int32) + self.start

    def __call__(self, x):
        return self.sums(x).astype(f32) * self.scale + self.bias


class Model:
    def __init__(self, path):
        t = self.t = store.read(path)
        names = "pre_scale pre_step word_scale affix_scale tr_step tag_step dep_step arc_step head_step lab_step".split()
        self.c = dict(zip(names, t["const"][0]))
        self.l = {n[:-2]: Layer(t, n[:-2]) for n in t if n.endswith(".w")}
        self.H = t["rnn1.hf.w"].shape[1]
        self.ARC, self.LAB = t["root.head"].shape[1], t["root.lab"].shape[1]
        self.rows = {n: {int(h): int(r) for h, r in zip(t[n + ".hash"][0], t[n + ".row"][0]) if r != 0xffffffff}
                     for n in ("pre", "word")}
        s = lambda n: [t[n + ".text"][0][a:b].tobytes().decode() for a, b in zip(t[n + ".at"][0], t[n + ".at"][0][1:])]
        self.upos, self.rel, self.feat, self.script = s("upos"), s("rel"), s("feat"), s("script")

    def word(self, form, first):
        t, c, k = self.t, self.c, words.key(form)
        V = t["pre.table"].shape[0] - (1 << words.GRAM_BITS)
        h = words.fnv64(k.encode())
        rows = [V + g for g in words.grams(k)]
        if h in self.rows["pre"]:
            rows.append(self.rows["pre"][h])
        pre = t["pre.table"][rows].astype(np.int32).sum(0).astype(f32) * (c["pre_scale"] / f32(max(1, len(rows))))
        w = t["word.table"][self.rows["word"].get(h, -1) + 1].astype(f32) * c["word_scale"]
        a = t["affix.table"][words.affixes(k)].astype(np.int32).sum(0).astype(f32) * c["affix_scale"]
        tr = (w + a) + t["shape.table"][words.shape(form, first)]
        return np.concatenate([signed(pre, c["pre_step"]), signed(tr, c["tr_step"])])

    def direction(self, z, hidden, back):
        T, H = len(z), self.H
        h, c = np.full((1, H), 128, np.uint8), np.zeros(H, f32)
        out = np.zeros((T, H), np.uint8)
        for t in (range(T - 1, -1, -1) if back else range(T)):
            a = z[t] + hidden.sums(h)[0].astype(f32) * hidden.scale
            i, f, g, o = sigmoid(a[:H]), sigmoid(a[H:2 * H]), tanh(a[2 * H:3 * H]), sigmoid(a[3 * H:])
            c = f * c + i * g
            h = ((o * tanh(c)) * f32(127) + f32(128.5)).astype(np.int32).astype(np.uint8)[None]
            out[t] = h
        return out

    def encode(self, forms):
        x = np.stack([self.word(f, i == 0) for i, f in enumerate(forms)])
        H = self.H
        for n in sorted(n[:4] for n in self.l if n.startswith("rnn") and n.endswith(".in")):
            z = self.l[n + ".in"](x)
            x = np.concatenate([self.direction(z[:, :4 * H], self.l[n + ".hf"], False),
                                self.direction(z[:, 4 * H:], self.l[n + ".hb"], True)], 1)
        return x

    def tags(self, x):
        z = self.l["tag2"](rectified(self.l["tag1"](x), self.c["tag_step"]))
        U, F, S = len(self.upos), len(self.feat), len(self.script)
        u = z[:, :U].argmax(1)
        ok = (self.t["feat.mask"][0][None] >> u[:, None].astype(np.uint32)) & 1
        return u, np.where(ok, z[:, U:U + F], f32(-1e30)).argmax(1), z[:, U + F:U + F + S].argmax(1)

    def trees(self, x):
        """(scores [T][T + 1] of heads, relation of each word under its best head)"""
        T, c, t, ARC, LAB = len(x), self.c, self.t, self.ARC, self.LAB
        a = self.l["arc1"](x)
        dep, head = rectified(a[:, :ARC], c["dep_step"]), np.maximum(a[:, ARC:2 * ARC], 0)
        u, v = a[:, 2 * ARC:2 * ARC + LAB], np.concatenate([t["root.lab"], a[:, 2 * ARC + LAB:]])
        z = self.l["arc2"](dep)
        narrow = lambda y, step: (np.clip(y * (f32(1) / step), f32(-2047), f32(2047)) + f32(2048.5)).astype(np.int64) - 2048
        q = narrow(z[:, :ARC], c["arc_step"])
        h = np.concatenate([t["root.head"].astype(np.int64), narrow(head, c["head_step"])])
        d = np.clip(z[:, ARC:ARC + 19] * (f32(1) / (c["arc_step"] * c["head_step"])), -2.0**28, 2.0**28).astype(np.int64)
        k = distance_classes(T)
        s = q @ h.T + np.take_along_axis(d, k, 1)
        other = s.copy()
        other[np.arange(T), np.arange(T) + 1] = -(1 << 30)
        best = other.argmax(1)
        hid = (u + v[best]) + t["dist.lab"][k[np.arange(T), best]]
        r = self.l["rel2"](rectified(hid, c["lab_step"]))[:, :len(self.rel)]
        return s, best, r.argmax(1)


SAMPLE = {
    "nl": ["De president sprak met zijn ambtgenoot .", "Aanvallers", "GESPREKKEN OVER BESTAND MISLUKT",
           "\u201e We vallen de 2e stad niet aan , \u201d aldus\u00a0woordvoerder Ren\u00e9e \u010capek \u2013 vrijdag \u2026",
           "Volgens het persbureau schoten Armeense strijdkrachten dinsdag om 14.30 uur op grenswachten van Azerbeidzjan ."],
    "en": ["The president spoke with his counterpart by telephone .", "Attackers", "CEASEFIRE TALKS COLLAPSE",
           "\u201c We ca n't accept this , \u201d said spokeswoman Ren\u00e9e \u010capek \u2014 on Friday \u2026",
           "According to the agency , Armenian forces opened fire on border guards at 2:30 p.m. , wounding 12 ."],
}


def vectors(m, lang):
    """For tests: hashes of what each stage of the pass gives for some sentences."""
    for text in SAMPLE[lang]:
        forms = text.split(" ")
        x = m.encode(forms)
        z = m.l["tag2"](rectified(m.l["tag1"](x), m.c["tag_step"]))
        s, _, _ = m.trees(x)
        print("\t".join([text] + ["%016x" % words.fnv64(np.ascontiguousarray(a).tobytes())
                                  for a in (x, z.astype("<f4"), s.astype("<i4"))]))


def main():
    m = Model(sys.argv[1])
    if sys.argv[2] in SAMPLE:
        return vectors(m, sys.argv[2])
    sents = data.read(sys.argv[2], 0)
    if len(sys.argv) > 3:
        sents = sents[:int(sys.argv[3])]
    n = np.zeros(6)
    for s in sents:
        x = m.encode(s.form)
        u, f, l = m.tags(x)
        _, h, r = m.trees(x)
        ok = h == np.array(s.head)
        n += [len(x), sum(m.upos[a] == b for a, b in zip(u, s.upos)),
              sum((m.feat[a] or "_") == b for a, b in zip(f, s.feats)), sum(m.script[a] == b for a, b in zip(l, s.script)),
              ok.sum(), sum(o and m.rel[a] == b for o, a, b in zip(ok, r, s.rel))]
    print("UPOS %.2f FEATS %.2f script %.2f UAS %.2f LAS %.2f" % tuple(100 * n[1:] / n[0]))


if __name__ == "__main__":
    main()
