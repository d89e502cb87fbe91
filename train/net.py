"""net.py - the network: see docs/MODEL.md for the picture."""
import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

PRE, TR, H, ARC, LAB, TAG = 128, 96, 192, 160, 128, 160
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
    m = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p).div_(1 - p)
    return x * m


class Net(nn.Module):
    def __init__(self, nword, naffix, nshape, ntb, nupos, nfeat, nscript, nrel):
        super().__init__()
        self.word = nn.Embedding(nword + 1, TR)
        self.affix = nn.EmbeddingBag(naffix, TR, mode="sum")
        self.shape = nn.Embedding(nshape, TR)
        self.tb = nn.Embedding(ntb, TR)
        for e, s in ((self.word, .1), (self.affix, .08), (self.shape, .1), (self.tb, .1)):
            nn.init.normal_(e.weight, std=s)
        self.rnn1 = nn.LSTM(PRE + TR, H, bidirectional=True, batch_first=True)
        self.rnn2 = nn.LSTM(2 * H, H, bidirectional=True, batch_first=True)
        for r in (self.rnn1, self.rnn2):
            for name, p in r.named_parameters():
                if "bias" in name:
                    p.data.zero_()
                    p.data[H:2 * H] = 0.5
                elif "hh" in name:
                    for g in range(4):
                        nn.init.orthogonal_(p.data[g * H:(g + 1) * H])
                else:
                    nn.init.xavier_uniform_(p.data)
        self.dep = nn.Linear(2 * H, ARC)
        self.head = nn.Linear(2 * H, ARC)
        self.labdep = nn.Linear(2 * H, LAB)
        self.labhead = nn.Linear(2 * H, LAB, bias=False)
        self.tag = nn.Linear(2 * H, TAG)
        self.arc = nn.Linear(ARC, ARC)             # its bias scores a head by itself
        self.dist = nn.Linear(ARC, BUCKETS)
        self.labdist = nn.Embedding(BUCKETS, LAB)
        self.root = nn.Parameter(torch.randn(ARC) * .1)
        self.labroot = nn.Parameter(torch.randn(LAB) * .1)
        self.rel = nn.Linear(LAB, nrel)
        self.upos = nn.Linear(TAG, nupos)
        self.feat = nn.Linear(TAG, nfeat)
        self.script = nn.Linear(TAG, nscript)
        nn.init.normal_(self.labdist.weight, std=.1)
        nn.init.orthogonal_(self.arc.weight)

    def encode(self, b):
        """b: dict of pre [B,T,PRE], word [B,T], affix flat + offsets, shape, tb [B], len [B]."""
        B, T = b["word"].shape
        tr = self.word(b["word"]) + self.affix(b["affix"], b["affix_at"]).view(B, T, TR) + self.shape(b["shape"])
        tr = tr + self.tb(b["tb"])[:, None]
        pre = b["pre"]
        if self.training:
            keep = torch.empty(B, T, 2).bernoulli_(.95)
            pre, tr = pre * keep[..., :1], tr * keep[..., 1:]
        x = _drop(torch.cat([pre, tr], -1), .2, self.training)
        for r in (self.rnn1, self.rnn2):
            y, _ = r(pack_padded_sequence(x, b["len"], batch_first=True))
            x, _ = pad_packed_sequence(y, batch_first=True)
            x = _drop(x, .33, self.training)
        return x

    def tags(self, x):
        t = _drop(torch.relu(self.tag(x)), .25, self.training)
        return self.upos(t), self.feat(t), self.script(t)

    def arcs(self, x, buckets):
        """[B][T][T + 1] score of head j for word i."""
        B, T, _ = x.shape
        d = _drop(torch.relu(self.dep(x)), .33, self.training)
        h = _drop(torch.relu(self.head(x)), .33, self.training)
        h = torch.cat([torch.relu(self.root).expand(B, 1, ARC), h], 1)
        s = self.arc(d) @ h.transpose(1, 2)
        return s + self.dist(d).gather(2, buckets[None].expand(B, T, T + 1))

    def labels(self, x, heads, buckets):
        """[B][T][relation] scores given each word's head."""
        B, T, _ = x.shape
        u, v = self.labdep(x), self.labhead(x)
        v = torch.cat([self.labroot.expand(B, 1, LAB), v], 1)
        v = v.gather(1, heads[..., None].expand(B, T, LAB))
        k = buckets[None].expand(B, T, T + 1).gather(2, heads[..., None])[..., 0]
        return self.rel(_drop(torch.relu(u + v + self.labdist(k)), .33, self.training))
