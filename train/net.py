"""net.py - the network: see docs/MODEL.md for the picture."""
import os
import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence
import cell
from cell import linear, product
from corpus import NE

PRE = 128
SIZES = {  # of the network that is shipped, and of those that teach it
    "small": {"layers": 3, "tr": 96, "h": 192, "arc": 160, "lab": 128, "tag": 160},
    "large": {"layers": 3, "tr": 128, "h": 416, "arc": 400, "lab": 160, "tag": 256},
}
LABELS = ("word", "tb", "upos", "feat", "script", "rel")   # how many there are of each: the corpus tells
STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 25)   # lower ends of the distance classes
BUCKETS = 2 * len(STEPS) + 1             # left, right, and the root


def bucket_matrix(n):
    """[n][n + 1] distance class of head j (0 = root) seen from dependent i (1-based j)."""
    i = np.arange(1, n + 1)[:, None]
    j = np.arange(0, n + 1)[None, :]
    d = np.abs(j - i)
    b = np.searchsorted(np.array(STEPS), d, side="right") - 1
    b = np.clip(b, 0, None)
    b = np.where(j > i, b + len(STEPS), b)
    b[:, 0] = 2 * len(STEPS)
    return b


def _drop(x, p, training):
    """The same units dropped at all places of a sentence."""
    if not training or p == 0:
        return x
    m = torch.empty(x.shape[0], 1, x.shape[2], device=x.device).bernoulli_(1 - p).div_(1 - p)
    return x * m


def _start(rnn, h):
    for name, p in rnn.named_parameters():
        if "bias" in name:
            p.data.zero_()
            p.data[h:2 * h] = 0.5
        elif "hh" in name:
            for g in range(4):
                nn.init.orthogonal_(p.data[g * h:(g + 1) * h])
        else:
            nn.init.xavier_uniform_(p.data)


class Net(nn.Module):
    """size: a row of SIZES; count: number of labels of each kind; naffix, nshape: rows of the tables."""

    def __init__(self, size, count, naffix, nshape):
        super().__init__()
        self.size, tr, h = size, size["tr"], size["h"]
        arc, lab, tag = size["arc"], size["lab"], size["tag"]
        self.word = nn.Embedding(count["word"] + 1, tr)
        self.affix = nn.Embedding(naffix + 1, tr, padding_idx=naffix)
        self.shape = nn.Embedding(nshape, tr)
        self.tb = nn.Embedding(count["tb"], tr)
        for e, s in ((self.word, .1), (self.affix, .08), (self.shape, .1), (self.tb, .1)):
            nn.init.normal_(e.weight, std=s)
        self.affix.weight.data[naffix] = 0
        self.rnn = nn.ModuleList([nn.LSTM(2 * h if i else PRE + tr, h, bidirectional=True, batch_first=True)
                                  for i in range(size["layers"])])
        for r in self.rnn:
            _start(r, h)
        self.dep = nn.Linear(2 * h, arc)
        self.head = nn.Linear(2 * h, arc)
        self.labdep = nn.Linear(2 * h, lab)
        self.labhead = nn.Linear(2 * h, lab, bias=False)
        self.tag = nn.Linear(2 * h, tag)
        self.arc = nn.Linear(arc, arc)             # its bias scores a head by itself
        self.dist = nn.Linear(arc, BUCKETS)
        self.labdist = nn.Embedding(BUCKETS, lab)
        self.root = nn.Parameter(torch.randn(arc) * .1)
        self.labroot = nn.Parameter(torch.randn(lab) * .1)
        self.rel = nn.Linear(lab, count["rel"])
        self.upos = nn.Linear(tag, count["upos"])
        self.feat = nn.Linear(tag, count["feat"])
        self.script = nn.Linear(tag, count["script"])
        self.begin = nn.Linear(tag, 1)             # this word begins a sentence, though the splitter saw none
        self.ne = nn.Linear(tag, NE)               # names: none, begin, inside, end, single of each class
        nn.init.normal_(self.labdist.weight, std=.1)
        nn.init.orthogonal_(self.arc.weight)

    def read(self, b):
        """[B][T][tr] the trained part of words. b: word, shape [B,T], affix [B,T,7], tb [B]."""
        tr = self.word(b["word"]) + self.affix(b["affix"]).sum(2) + self.shape(b["shape"])
        return tr + self.tb(b["tb"])[:, None]

    def encode(self, b):
        """b also has pre [B,T,PRE] and len (on the CPU, not rising)."""
        pre, tr = b["pre"], self.read(b)
        if self.training:
            keep = torch.empty(pre.shape[0], pre.shape[1], 2, device=pre.device).bernoulli_(.95)
            pre, tr = pre * keep[..., :1], tr * keep[..., 1:]
        x = _drop(torch.cat([pre, tr], -1), .2, self.training)
        for r in self.rnn:
            if x.is_cuda or self.size["h"] % 32:   # lstm.c takes whole tiles
                x, _ = pad_packed_sequence(r(pack_padded_sequence(x, b["len"], batch_first=True))[0], batch_first=True)
            else:
                x = cell.layer(r, x, b["len"])
            x = _drop(x, .33, self.training)
        return x

    def tags(self, x):
        """Scores of tags, features, scripts, [B][T] of a beginning, of names."""
        t = _drop(torch.relu(linear(self.tag, x)), .25, self.training)
        return linear(self.upos, t), linear(self.feat, t), linear(self.script, t), self.begin(t)[..., 0], self.ne(t)

    def arcs(self, x, buckets):
        """[B][T][T + 1] score of head j for word i."""
        B, T, _ = x.shape
        d = _drop(torch.relu(linear(self.dep, x)), .33, self.training)
        h = _drop(torch.relu(linear(self.head, x)), .33, self.training)
        h = torch.cat([torch.relu(self.root).expand(B, 1, -1), h], 1)
        s = product(linear(self.arc, d), h.transpose(1, 2))
        return s + linear(self.dist, d).gather(2, buckets[None].expand(B, T, T + 1))

    def labels(self, x, heads, buckets):
        """[B][T][relation] scores given each word's head."""
        B, T, _ = x.shape
        u, v = linear(self.labdep, x), linear(self.labhead, x)
        v = torch.cat([self.labroot.expand(B, 1, -1), v], 1)
        v = v.gather(1, heads[..., None].expand(B, T, v.shape[2]))
        k = buckets[None].expand(B, T, T + 1).gather(2, heads[..., None])[..., 0]
        return linear(self.rel, _drop(torch.relu(u + v + self.labdist(k)), .33, self.training))


def save(path, m, **more):
    """Weights in half precision and what else is given, as arrays by name."""
    out = {k: v.detach().cpu().numpy().astype(np.float16) for k, v in m.items()}
    with open(path + ".tmp", "wb") as f:
        np.savez_compressed(f, **out, **{"=" + k: np.array(v) for k, v in more.items()})
    os.replace(path + ".tmp", path)


def load(path, count, naffix, nshape):
    z = np.load(path)
    size = dict(zip(sorted(SIZES["small"]), z["=size"].tolist()))
    m = Net(size, count, naffix, nshape)
    m.load_state_dict({k: torch.from_numpy(z[k].astype(np.float32)) for k in z.files if k[0] != "="}, strict=False)
    return m.eval()


def narrow(m, h):
    """A network with h units a direction: of each layer those that its readers weigh most."""
    old, n = m.state_dict(), m.size["h"]
    out, keep = dict(old), None      # keep: units of the layer before
    last = m.size["layers"] - 1
    for i in range(last + 1):
        heads = ["dep", "head", "labdep", "labhead", "tag"]
        readers = [old[f"{k}.weight"] for k in heads] if i == last else [old[f"rnn.{i + 1}.weight_ih_l0{d}"] for d in ("", "_reverse")]
        weight = torch.cat(readers).abs().sum(0)
        both = []
        for k, d in enumerate(("", "_reverse")):
            hh = old[f"rnn.{i}.weight_hh_l0{d}"]
            u = torch.sort(torch.topk(weight[k * n:(k + 1) * n] + hh.abs().sum(0), h)[1])[0]
            rows = torch.cat([g * n + u for g in range(4)])
            for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
                out[f"rnn.{i}.{name}_l0{d}"] = old[f"rnn.{i}.{name}_l0{d}"][rows]
            out[f"rnn.{i}.weight_hh_l0{d}"] = out[f"rnn.{i}.weight_hh_l0{d}"][:, u]
            if keep is not None:
                out[f"rnn.{i}.weight_ih_l0{d}"] = out[f"rnn.{i}.weight_ih_l0{d}"][:, keep]
            both.append(k * n + u)
        keep = torch.cat(both)
    out.update({f"{k}.weight": old[f"{k}.weight"][:, keep] for k in heads})
    new = Net(dict(m.size, h=h), {"word": m.word.num_embeddings - 1, "tb": m.tb.num_embeddings, "rel": m.rel.out_features,
                                  "upos": m.upos.out_features, "feat": m.feat.out_features, "script": m.script.out_features},
              m.affix.num_embeddings - 1, m.shape.num_embeddings)
    new.load_state_dict(out)
    return new
