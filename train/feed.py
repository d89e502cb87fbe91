"""feed.py - the flat arrays of corpus.py as batches on a device."""
import numpy as np
import torch
import net, words

PLAIN, CAPITALS, TITLE, LOWER = range(4)   # columns of `shape`
SWAP = .35                                 # of the words of names, others stand in their place


class Feed:
    def __init__(self, path, device, silver=None):
        """path: corpus.npz; silver: what teach.py wrote, in place of the raw text."""
        z = np.load(path)
        self.device = device
        self.z = {k: z[k] for k in z.files if silver or not k.startswith("silver.")}
        if silver:
            self.z.update(np.load(silver))
        self.count = dict(zip(net.LABELS, self.z["sizes"].tolist()))
        put = lambda x, kind: torch.from_numpy(np.ascontiguousarray(x)).to(device=device, dtype=kind)
        self.pre, self.word = put(z["pre"], torch.float32), put(z["word"], torch.long)
        self.affix, self.mask = put(z["affix"], torch.long), put(z["mask"], torch.bool)
        self.t = {k: put(v, torch.bool if v.dtype == bool else torch.long) for k, v in self.z.items()
                  if "." in k and v.dtype.kind in "iub"}
        self.t.update({k: put(v, torch.float32) for k, v in self.z.items() if "." in k and v.dtype.kind == "f"})
        self.bucket = {}

    def buckets(self, T):
        if T not in self.bucket:
            self.bucket[T] = torch.from_numpy(net.bucket_matrix(T)).to(self.device)
        return self.bucket[T]

    def units(self, part, rng=None, take=None, glue=0.0):
        """Rows (at, len, tb, variant) of the sentences of a part; in training with noise, and with sentences joined that
        the splitter would not part. take: number of sentences, chosen by chance."""
        z = self.z
        at, n, tb = (z[f"{part}.{k}"] for k in ("at", "len", "tb"))
        joins = z.get(f"{part}.joins")
        if joins is not None and glue > 0:
            last = np.append(tb[1:] != tb[:-1], True)
            join = joins & ~last & (rng.random(len(at)) < glue)
            first = ~np.concatenate([[False], join[:-1]])
            group = np.cumsum(first) - 1
            total = np.bincount(group, weights=n).astype(int)
            many = total[group] > 60            # too long together: as they were
            first |= many
            group = np.cumsum(first) - 1
            n = np.bincount(group, weights=n).astype(int)
            at, tb = at[first], tb[first]
            share = z[f"{part}.share"][first] if f"{part}.share" in z else None
        else:
            share = z.get(f"{part}.share")
        u = np.stack([at, n, tb, np.zeros(len(at), int)], 1)
        if rng is None:
            return u
        if share is not None:
            u = u[rng.random(len(u)) < share]
        if take is not None:
            u = u[rng.permutation(len(u))[:take]]
        r = rng.random(len(u))
        u[:, 3] = np.select([r < .02, r < .04, r < .055], [CAPITALS, TITLE, LOWER], PLAIN)
        stop = z.get(f"{part}.stop")
        if stop is not None:
            ends = np.zeros(len(z[f"{part}.type"]), bool)
            ends[z[f"{part}.at"] + z[f"{part}.len"] - 1] = stop
            cut = (r >= .055) & (r < .12) & ends[u[:, 0] + u[:, 1] - 1] & (u[:, 1] > 2)
            u[cut, 1] -= 1
        return u

    def batch(self, part, u, rng=None):
        """u: rows of units, any order."""
        u = u[np.argsort(-u[:, 1], kind="stable")]
        T, dev, t = int(u[0, 1]), self.device, self.t
        v = torch.from_numpy(u).to(dev)
        place = torch.arange(T, device=dev)[None]
        live = place < v[:, 1:2]
        idx = torch.where(live, v[:, :1] + place, v[:, :1])
        typ, variant = t[part + ".type"][idx], v[:, 3]
        shape, swapped = t[part + ".shape"][idx, variant[:, None]], None
        if rng is not None and part == "gold" and "pool.at" in self.z:
            typ, swapped = self._swap(typ, t["gold.ne"][idx].clamp(min=0))
        shape = torch.where(place == 0, shape | 1, shape)
        word = torch.where(live, self.word[typ], torch.zeros_like(typ))
        if rng is not None:
            word = word.masked_fill(torch.rand(word.shape, device=dev) < .12, 0)
        b = {"pre": self.pre[typ] * live[..., None], "word": word, "affix": self.affix[typ], "shape": shape, "tb": v[:, 2],
             "len": torch.from_numpy(u[:, 1].copy()), "live": live, "buckets": self.buckets(T), "idx": idx}
        if part + ".head" in t:
            self._gold(part, b, v, idx, live, variant)
        if swapped is not None:
            b["lem"] = b["lem"].masked_fill(swapped[..., None], -1)
        if part + ".ne" in t:
            b["ne"] = torch.where(live, t[part + ".ne"][idx], torch.full_like(idx, -1))
        return b

    def _swap(self, typ, ne):
        """Other names in the place of some, and where."""
        at = self.t["pool.at"]
        n = at[ne + 1] - at[ne]
        swapped = (n > 0) & (torch.rand(ne.shape, device=self.device) < SWAP)
        other = at[ne] + (torch.rand(ne.shape, device=self.device) * n).long().clamp(min=0)
        return torch.where(swapped, self.t["pool.type"][other.clamp(max=len(self.t["pool.type"]) - 1)], typ), swapped

    def _gold(self, part, b, v, idx, live, variant):
        """Targets [B][T][K], -1 for none, with weights if the part has them."""
        t, none = self.t, torch.full_like(idx, -1)
        for k in ("tag", "feat", "lem", "label"):
            y = t[f"{part}.{k}"][idx]
            y = y[..., None] if y.dim() == 2 else y
            b[k] = torch.where(live[..., None], y, none[..., None])
        if part + ".keeps" in t:
            b["lem"] = b["lem"].masked_fill((t[part + ".keeps"][idx] & (variant[:, None] > 0))[..., None], -1)
        h = t[part + ".head"][idx]
        h = h[..., None] if h.dim() == 2 else h
        own = torch.where(h < 0, torch.zeros_like(h), h - v[:, :1, None] + 1).clamp(0, idx.shape[1])
        b["heads"] = torch.where(live[..., None], own, none[..., None])
        b["head"] = own[..., 0] * live
        for k in ("tag", "feat", "lem", "label", "head"):
            b[k + ".p"] = t[f"{part}.{k}.p"][idx] if f"{part}.{k}.p" in t else None
        if part + ".begin" in t:
            b["begin"] = torch.where(live, t[part + ".begin"][idx], none)
            b["begin"][:, 0] = -1


def batches(u, size, rng):
    """Units of like length together, at most `size` places a batch; order shuffled."""
    order = np.argsort(u[:, 1] + rng.random(len(u)) * 3)
    out, start, longest = [], 0, 0
    for i, n in enumerate(u[order, 1].tolist() + [None]):
        if n is None or (i > start and max(longest, n) * (i - start + 1) > size):
            out.append(u[order[start:i]])
            start, longest = i, 0
        longest = max(longest, n or 0)
    return [out[i] for i in rng.permutation(len(out))]
