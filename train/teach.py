"""teach.py WORK TEACHER.npz… : the teachers' mean view of the raw text, in WORK/silver.npz.

For each word the three likeliest tags, features, scripts, relations (under the likeliest head) and heads, with their
probabilities. Sentences whose likeliest heads make no tree are left out."""
import os, sys, time
import numpy as np
import torch
import feed, net, words

K = 3


def tree(head):
    """head [n], 0 the root: one root, no circle."""
    if (head == 0).sum() != 1:
        return False
    up = np.concatenate([[0], head])
    at = np.arange(len(up))
    for _ in range(len(up).bit_length()):
        at, up = up[at], up[up]
    return not at.any() and not up.any()


@torch.no_grad()
def view(teachers, b, mask):
    """Mean probabilities of the teachers for a batch."""
    live = b["live"]
    dead = torch.cat([torch.ones_like(live[:, :1]), live], 1)
    T = live.shape[1]
    own = torch.cat([torch.zeros(T, 1, dtype=torch.bool, device=live.device),
                     torch.eye(T, dtype=torch.bool, device=live.device)], 1)
    xs = [m.encode(b) for m in teachers]
    mean = lambda parts: torch.stack(list(parts)).mean(0)
    p = {}
    tags = [m.tags(x) for m, x in zip(teachers, xs)]
    p["tag"] = mean(t[0].softmax(-1) for t in tags)
    ok = mask[p["tag"].argmax(-1)]
    p["feat"] = mean(t[1].masked_fill(~ok, -1e9).softmax(-1) for t in tags)
    p["lem"] = mean(t[2].softmax(-1) for t in tags)
    p["head"] = mean(m.arcs(x, b["buckets"]).masked_fill(~dead[:, None] | own[None], -1e4).softmax(-1)
                     for m, x in zip(teachers, xs))
    best = p["head"].argmax(-1)
    p["label"] = mean(m.labels(x, best, b["buckets"]).softmax(-1) for m, x in zip(teachers, xs))
    return {k: v.topk(K, -1) for k, v in p.items()}


def main():
    work, names = sys.argv[1], sys.argv[2:]
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(1)
    f = feed.Feed(f"{work}/corpus.npz", device, silver=f"{work}/corpus.npz")
    teachers = [net.load(n, f.count, 1 << words.AFFIX_BITS, words.SHAPES).to(device) for n in names]
    N = len(f.z["silver.type"])
    out = {k: np.zeros((N, K), np.int32 if k == "head" else np.int16) for k in ("tag", "feat", "lem", "label", "head")}
    prob = {k: np.zeros((N, K), np.float16) for k in out}
    keep, t0, seen = [], time.time(), 0
    todo = feed.batches(f.units("silver"), 12000, np.random.default_rng(0))
    for u in todo:
        u = u[np.argsort(-u[:, 1], kind="stable")]
        top = {k: (i.cpu().numpy(), p.cpu().numpy()) for k, (p, i) in view(teachers, f.batch("silver", u), f.mask).items()}
        for r, (at, n, tb, _) in enumerate(u.tolist()):
            if not tree(top["head"][0][r, :n, 0]):
                continue
            keep.append((at, n, tb))
            for k, (i, p) in top.items():
                out[k][at:at + n] = np.where(i[r, :n] == 0, -1, i[r, :n] - 1 + at) if k == "head" else i[r, :n]
                prob[k][at:at + n] = p[r, :n]
        seen += len(u)
    keep = np.array(sorted(keep)).reshape(-1, 3)
    z = {f"silver.{k}": v for k, v in out.items()}
    z.update({f"silver.{k}.p": v for k, v in prob.items()})
    z.update({"silver.at": keep[:, 0].astype(np.int32), "silver.len": keep[:, 1].astype(np.int32), "silver.tb": keep[:, 2]})
    np.savez(f"{work}/silver.tmp.npz", **z)
    os.replace(f"{work}/silver.tmp.npz", f"{work}/silver.npz")
    print(f"{work}: {len(keep)} of {seen} sentences make trees, {keep[:, 1].sum()} words, {len(todo)} batches, {time.time() - t0:.0f}s",
          flush=True)


if __name__ == "__main__":
    main()
