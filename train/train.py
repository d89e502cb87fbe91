"""train.py LANG DATA WORK EPOCHS: train the network; WORK holds vec.bin and vec.vocab and gets best.pt, last.pt.

One thread, fixed seeds. Every epoch prints the scores of the averaged weights on the dev treebank (gold words)."""
import os, random, sys, time
import numpy as np
import torch
from torch.nn import functional as F
import data, net, words

BATCH_WORDS, LR, EMA = 700, 2e-3, 0.998


class Inputs:
    """Per word type: the fixed vector, the kept-word number, the affixes."""

    def __init__(self, types, vec):
        vocab, q, scale = vec
        row = {w: i for i, w in enumerate(vocab)}
        self.pre = np.zeros((len(types.key), net.PRE), np.float32)
        for i, k in enumerate(types.key):
            rows = [len(vocab) + g for g in words.grams(k)]
            if k in row:
                rows.append(row[k])
            if rows:
                self.pre[i] = q[rows].astype(np.int32).sum(0) * scale / len(rows)
        self.scale = 1.0 / float(self.pre.std())
        self.pre *= self.scale
        self.word = np.array([types.wid.get(k, 0) for k in types.key])
        self.affix = [words.affixes(k) for k in types.key]

    def batch(self, sents, rng=None):
        sents = sorted(sents, key=lambda s: -len(s.type))
        B, T = len(sents), len(sents[0].type)
        pad = lambda k, fill: np.stack([np.pad(getattr(s, k), (0, T - len(s.type)), constant_values=fill) for s in sents])
        typ = pad("type", 0)
        live = np.arange(T)[None] < np.array([len(s.type) for s in sents])[:, None]
        word = np.where(live, self.word[typ], 0)
        if rng is not None:
            word = np.where(rng.random(word.shape) < 0.12, 0, word)
        flat, at = [], []
        for i, t in enumerate(typ.reshape(-1)):
            at.append(len(flat))
            if live.reshape(-1)[i]:
                flat += self.affix[t]
        t = torch.from_numpy
        return {
            "pre": t(self.pre[typ] * live[..., None].astype(np.float32)), "word": t(word),
            "affix": torch.tensor(flat), "affix_at": torch.tensor(at), "shape": t(pad("shape", 0)),
            "tb": torch.tensor([s.tb for s in sents]), "len": torch.tensor([len(s.type) for s in sents]),
            "live": t(live), "tag": t(pad("tag", -100)), "feat": t(pad("feat", -100)), "lem": t(pad("lem", -100)),
            "head": t(pad("head", 0)), "label": t(pad("label", -100)), "buckets": t(net.bucket_matrix(T)),
            "sents": sents,
        }


def batches(sents, rng):
    """Sentences of like length together, about BATCH_WORDS words; order shuffled."""
    order = sorted(sents, key=lambda s: len(s.form) + rng.random() * 4)
    out, cur, longest = [], [], 0
    for s in order:
        if cur and max(longest, len(s.form)) * (len(cur) + 1) > BATCH_WORDS:
            out.append(cur)
            cur, longest = [], 0
        cur.append(s)
        longest = max(longest, len(s.form))
    out.append(cur)
    rng.shuffle(out)
    return out


def loss_of(m, b):
    x = m.encode(b)
    up, fe, sc = m.tags(x)
    ce = lambda a, y: F.cross_entropy(a.reshape(-1, a.shape[-1]), y.reshape(-1), ignore_index=-100)
    arcs = m.arcs(x, b["buckets"])
    dead = torch.cat([torch.ones(len(b["len"]), 1, dtype=torch.bool), b["live"]], 1)
    arcs = arcs.masked_fill(~dead[:, None], -1e4)
    gold = torch.where(b["live"], b["head"], torch.tensor(-100))
    return (ce(arcs, gold) + ce(m.labels(x, b["head"], b["buckets"]), b["label"])
            + 0.5 * ce(up, b["tag"]) + 0.5 * ce(fe, b["feat"]) + 0.5 * ce(sc, b["lem"]))


@torch.no_grad()
def scores(m, inp, sents, mask):
    """Percent right with gold words: UPOS, FEATS, script, UAS, LAS (best head, no tree constraint)."""
    m.eval()
    n = np.zeros(6)
    order = sorted(sents, key=lambda s: len(s.form))
    for i in range(0, len(order), 40):
        b = inp.batch(order[i:i + 40])
        x = m.encode(b)
        up, fe, sc = m.tags(x)
        u = up.argmax(-1)
        f = fe.masked_fill(~mask[u], -1e9).argmax(-1)
        live = b["live"]
        dead = torch.cat([torch.ones(len(b["len"]), 1, dtype=torch.bool), live], 1)
        h = m.arcs(x, b["buckets"]).masked_fill(~dead[:, None], -1e4).argmax(-1)
        l = m.labels(x, h, b["buckets"]).argmax(-1)
        ok = (h == b["head"]) & live
        n += np.array([live.sum(), ((u == b["tag"]) & live).sum(), ((f == b["feat"]) & live).sum(),
                       ((sc.argmax(-1) == b["lem"]) & live).sum(), ok.sum(), (ok & (l == b["label"])).sum()])
    return 100 * n[1:] / n[0]


def build(lang, folder, work):
    sents = [(s, share) for name, tb, share in data.TRAIN[lang] for s in data.read(f"{folder}/ud/{name}.conllu", tb)]
    train = [s for s, _ in sents]
    dev = data.read(f"{folder}/ud/{data.DEV[lang][0]}.conllu", data.DEV[lang][1])
    labels = data.Labels(train)
    types = data.Types(labels)
    data.encode(train, labels, types)
    data.encode(dev, labels, types)
    vec = data.vectors(f"{work}/vec.bin", f"{work}/vec.vocab")
    inp = Inputs(types, vec)
    m = net.Net(len(labels.word), 1 << words.AFFIX_BITS, words.SHAPES, len(data.TRAIN[lang]), len(data.UPOS),
                len(labels.feats), len(labels.script), len(labels.rel))
    return sents, dev, labels, inp, m


def main():
    lang, folder, work, epochs = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    torch.set_num_threads(1)
    torch.manual_seed(1)
    np.random.seed(1)
    rng, nrng = random.Random(1), np.random.default_rng(1)
    sents, dev, labels, inp, m = build(lang, folder, work)
    mask = torch.from_numpy(labels.mask)
    print(f"{lang}: {len(sents)} sentences, {len(labels.word)} words, {len(labels.feats)} feats, "
          f"{len(labels.script)} scripts, {len(labels.rel)} relations, {sum(p.numel() for p in m.parameters())} weights",
          flush=True)
    opt = torch.optim.Adam(m.parameters(), lr=LR, betas=(.9, .98), eps=1e-8)
    ema = {k: v.clone() for k, v in m.state_dict().items()}
    per_epoch = len(batches([s for s, p in sents if rng.random() < p], random.Random(2)))
    total, step, best, t0 = per_epoch * epochs, 0, 0, time.time()
    for epoch in range(epochs):
        m.train()
        lost = 0
        for b in batches([data.noisy(s, rng) for s, p in sents if rng.random() < p], rng):
            at = step / total
            opt.param_groups[0]["lr"] = LR * min(1, step / 200 + .05) * (1 if at < .3 else max(.02, (1 - at) / .7))
            opt.zero_grad(set_to_none=True)
            loss = loss_of(m, inp.batch(b, nrng))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(m.parameters(), 2.0)
            opt.step()
            step += 1
            lost += float(loss.detach())
            if step % 5 == 0:
                d = min(EMA, step / (step + 100)) ** 5
                with torch.no_grad():
                    for k, v in m.state_dict().items():
                        ema[k].mul_(d).add_(v, alpha=1 - d)
            if step % 100 == 0:
                print(f"  {step}/{total} loss {lost / 100:.3f} {time.time() - t0:.0f}s", flush=True)
                lost = 0
        keep = {k: v.clone() for k, v in m.state_dict().items()}
        m.load_state_dict(ema)
        sc = scores(m, inp, dev, mask)
        print(f"epoch {epoch + 1}: UPOS {sc[0]:.2f} FEATS {sc[1]:.2f} script {sc[2]:.2f} UAS {sc[3]:.2f} "
              f"LAS {sc[4]:.2f}  {time.time() - t0:.0f}s", flush=True)
        torch.save({"net": ema, "labels": labels, "scale": inp.scale}, f"{work}/last.tmp")
        os.replace(f"{work}/last.tmp", f"{work}/last.pt")
        if sc[4] > best:
            best = sc[4]
            torch.save({"net": ema, "labels": labels, "scale": inp.scale}, f"{work}/best.tmp")
            os.replace(f"{work}/best.tmp", f"{work}/best.pt")
        m.load_state_dict(keep)


if __name__ == "__main__":
    main()
