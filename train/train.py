"""train.py WORK OUT.npz [options]: train a network on WORK/corpus.npz.

  --size small|large   row of net.SIZES; --layers N, --units N change it
  --start NET.npz      go on from a network; with fewer --units, its weightier ones are kept
  --seed N             (1)
  --steps N            steps of Adam (6000); or --seconds N: as many as fit, told from the first ones
  --batch N            words a step (3000)
  --rate X             (0.002)
  --silver FILE        also parsed raw text, from teach.py
  --share X            of the steps that take parsed text: in the last 30 % half of it (0.5)
  --leave FILE.npy     numbers of gold sentences to leave out; they are scored as well
  --report N           scores and a saved network every N steps (500)
  --device cpu|cuda    (cuda where there is one)

Averaged weights. Prints scores of the dev treebank (gold words, best head without a tree constraint)."""
import argparse, time
import numpy as np
import torch
import feed, net, words

EMA, EVERY = 0.998, 5


def options():
    a = argparse.ArgumentParser()
    a.add_argument("work"), a.add_argument("out")
    a.add_argument("--size", default="small"), a.add_argument("--layers", type=int), a.add_argument("--units", type=int)
    a.add_argument("--start")
    a.add_argument("--seed", type=int, default=1), a.add_argument("--steps", type=int, default=6000)
    a.add_argument("--seconds", type=float), a.add_argument("--batch", type=int, default=3000)
    a.add_argument("--rate", type=float, default=2e-3), a.add_argument("--silver"), a.add_argument("--leave")
    a.add_argument("--share", type=float, default=.5), a.add_argument("--report", type=int, default=500)
    a.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return a.parse_args()


def ce(logits, target, weight):
    """Mean cross entropy; target [B][T][K], -1 for none, with weights [B][T][K] or each 1."""
    lp = torch.log_softmax(logits, -1).gather(-1, target.clamp(min=0))
    w = (target >= 0).float() if weight is None else weight * (target >= 0)
    return -(lp * w).sum() / w.sum().clamp(min=1)


def loss_of(m, b):
    x = m.encode(b)
    up, fe, sc, beg, ne = m.tags(x)
    arcs = m.arcs(x, b["buckets"])
    dead = torch.cat([torch.ones_like(b["live"][:, :1]), b["live"]], 1)
    arcs = arcs.masked_fill(~dead[:, None], -1e4)
    loss = (ce(arcs, b["heads"], b["head.p"]) + ce(m.labels(x, b["head"], b["buckets"]), b["label"], b["label.p"])
            + ce(up, b["tag"], b["tag.p"]) + 0.5 * ce(fe, b["feat"], b["feat.p"]) + ce(sc, b["lem"], b["lem.p"]))
    if "begin" in b:
        y = b["begin"]
        z = torch.nn.functional.binary_cross_entropy_with_logits(beg, y.clamp(min=0).float(), reduction="none")
        loss = loss + (z * (y >= 0)).sum() / (y >= 0).sum().clamp(min=1)
    if "ne" in b:
        loss = loss + 0.5 * ce(ne, b["ne"][..., None], None)
    return loss


@torch.no_grad()
def scores(m, f, part, u):
    """Percent right with gold words: UPOS, features, script, UAS, LAS; names: percent found, and right, of the words in them."""
    m.eval()
    n = torch.zeros(9, device=f.device, dtype=torch.float64)
    for c in feed.batches(u, 8000, np.random.default_rng(0)):
        b = f.batch(part, c)
        x = m.encode(b)
        up, fe, sc, _, ne = m.tags(x)
        t = up.argmax(-1)
        g = fe.masked_fill(~f.mask[t], -1e9).argmax(-1)
        live = b["live"]
        dead = torch.cat([torch.ones_like(live[:, :1]), live], 1)
        h = m.arcs(x, b["buckets"]).masked_fill(~dead[:, None], -1e4).argmax(-1)
        l = m.labels(x, h, b["buckets"]).argmax(-1)
        ok = (h == b["head"]) & live
        hit = lambda a, k: ((a == b[k][..., 0]) & live).sum()
        n += torch.stack([live.sum(), hit(t, "tag"), hit(g, "feat"), hit(sc.argmax(-1), "lem"), ok.sum(),
                          (ok & (l == b["label"][..., 0])).sum()] + names_hit(ne.argmax(-1), b.get("ne", torch.zeros_like(t))))
    n = n.cpu().numpy()
    return np.append(100 * n[1:6] / n[0], 100 * n[6] / np.maximum(n[7:], 1))


def names_hit(found, gold):
    """Words with the right class, in names of the gold, in names found; places left out, classes PER, ORG, LOC."""
    kind = lambda y: torch.where((y > 0) & (y < 13), (y + 3) // 4, torch.zeros_like(y))
    f, g = kind(found) * (gold >= 0), kind(gold)
    return [((f == g) & (g > 0)).sum(), (g > 0).sum(), (f > 0).sum()]


class Source:
    """Batches without end: gold ones, mixed with silver ones by the share asked for."""

    def __init__(self, f, o, rng, left):
        self.f, self.o, self.rng, self.left, self.wait = f, o, rng, left, {}

    def _fill(self, part):
        f, rng = self.f, self.rng
        u = f.units(part, rng, None if part == "gold" else 20000, glue=.6 if part == "gold" else 0)
        if part == "gold" and self.left is not None:
            u = u[~np.isin(u[:, 0], self.left)]
        self.wait[part] = feed.batches(u, self.o.batch, rng)

    def next(self, share):
        part = "silver" if share > 0 and self.rng.random() < share else "gold"
        if not self.wait.get(part):
            self._fill(part)
        return self.f.batch(part, self.wait[part].pop(), self.rng)


class Average:
    def __init__(self, m):
        self.p = [p for p in m.parameters()]
        self.v = [p.detach().clone() for p in self.p]

    @torch.no_grad()
    def take(self, step):
        d = min(EMA, step / (step + 100)) ** EVERY
        for v, p in zip(self.v, self.p):
            v.mul_(d).add_(p.detach(), alpha=1 - d)

    @torch.no_grad()
    def swap(self):
        for v, p in zip(self.v, self.p):
            t = p.detach().clone()
            p.copy_(v)
            v.copy_(t)


def main():
    o = options()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    f = feed.Feed(f"{o.work}/corpus.npz", o.device, o.silver)
    size = dict(net.SIZES[o.size])
    size.update({k: v for k, v in (("layers", o.layers), ("h", o.units)) if v})
    if o.start:
        m = net.load(o.start, f.count, 1 << words.AFFIX_BITS, words.SHAPES)
        if size["h"] < m.size["h"]:
            m = net.narrow(m, size["h"])
        size = m.size
    else:
        m = net.Net(size, f.count, 1 << words.AFFIX_BITS, words.SHAPES)
    m.to(o.device)
    dev, held, left = f.units("dev"), None, None
    if not o.silver or not len(f.z["silver.at"]):   # none, or nothing that the teachers agreed on
        o.share = 0
    if o.leave:
        gold = f.units("gold")
        held = gold[np.load(o.leave)]
        left = held[:, 0]
        f.z["gold.joins"][np.load(o.leave)] = False
    opt = torch.optim.Adam(m.parameters(), lr=o.rate, betas=(.9, .95))
    ave, src, steps, t0, lost = Average(m), Source(f, o, rng, left), o.steps, time.time(), 0
    print(f"{o.out}: {sum(p.numel() for p in m.parameters())} weights, {size}", flush=True)
    step = 0
    while step < steps:
        at = step / steps
        opt.param_groups[0]["lr"] = o.rate * min(1, step / 200 + .05) * (1 if at < .3 else max(.02, (1 - at) / .7))
        m.train()
        opt.zero_grad(set_to_none=True)
        loss = loss_of(m, src.next(o.share if at < .7 else o.share / 2))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(m.parameters(), 2.0)
        opt.step()
        step += 1
        lost = lost + loss.detach()
        if step % EVERY == 0:
            ave.take(step)
        if o.seconds and step in (20, 120):
            if step == 120:
                steps = int(120 + (o.seconds - (time.time() - t0)) / ((time.time() - t1) / 100))
                print(f"{o.out}: {steps} steps fit", flush=True)
            t1 = time.time()
        if step % o.report == 0 or step == steps:
            ave.swap()
            line = " ".join("%.2f" % x for x in scores(m, f, "dev", dev))
            if held is not None:
                line += " held out " + " ".join("%.2f" % x for x in scores(m, f, "gold", held))
            net.save(o.out, m.state_dict(), size=[size[k] for k in sorted(size)])
            ave.swap()
            print(f"{o.out}: {step}/{steps} loss {float(lost) / o.report:.3f} dev {line} {time.time() - t0:.0f}s", flush=True)
            lost = 0


if __name__ == "__main__":
    main()
