"""tiny.py OUT: a model of three small layers with made-up numbers, for tests/test_reference.c: the same bytes on every run.

It knows nothing of any language. Tables repeat after some rows, so that the file packs well."""
import sys
import numpy as np
import export, store, words

L, PRE, TR, H, TAG, ARC, LAB = 3, 16, 16, 16, 16, 16, 16
UPOS, REL, FEAT, SCRIPT = ["NOUN", "VERB", "PUNCT"], ["root", "nsubj", "punct"], ["", "Number=Sing"], ["l|-||0:", "k|-||0:"]


class Numbers:
    """A linear congruential row, in order, so that no library's generator matters."""

    def __init__(self, seed):
        self.state = seed

    def ints(self, n, low, high):
        out = np.zeros(n, np.int64)
        for i in range(n):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
            out[i] = low + (self.state >> 33) % (high - low + 1)
        return out

    def floats(self, n, low, high):
        return (low + (high - low) * self.ints(n, 0, 1 << 20) / (1 << 20)).astype(np.float32)


def table(r, rows, cols):
    return np.resize(r.ints(997 * cols, -127, 127).astype(np.int8).reshape(997, cols), (rows, cols))


def layer(out, r, name, N, K, zero, bias=True):
    n16 = -(-N // 16) * 16
    q = r.ints(n16 * K, -63, 63).astype(np.int8).reshape(n16, K)
    q[N:] = 0
    out[name + ".w"] = q.reshape(n16 // 16, 16, K // 4, 4).transpose(0, 2, 1, 3).reshape(n16, K)
    out[name + ".scale"] = r.floats(n16, .0005, .002)
    out[name + ".start"] = (-zero * q.astype(np.int32).sum(1)).astype(np.int32)
    if bias:
        out[name + ".bias"] = r.floats(n16, -.5, .5)


def main():
    r, out = Numbers(7), {"about": b"A model for tests: it knows nothing."}
    for name, items in (("upos", UPOS), ("rel", REL), ("feat", FEAT), ("script", SCRIPT)):
        export.strings(out, name, items)
    out["feat.mask"] = np.array([7, 3], "<u4")
    seen = ["de", "the", "president", ".", "met", "with", "agency"]
    out["pre.table"] = table(r, len(seen) + (1 << words.GRAM_BITS), PRE)
    export.rows_by_key(out, "pre", seen)
    out["word.table"] = table(r, len(seen) + 1, TR)
    export.rows_by_key(out, "word", seen)
    out["affix.table"] = table(r, 1 << words.AFFIX_BITS, TR)
    out["shape.table"] = r.floats(words.SHAPES * TR, -.3, .3).reshape(words.SHAPES, TR)
    for i in range(L):
        name = "rnn%d" % (i + 1)
        layer(out, r, name + ".in", 8 * H, PRE + TR if i == 0 else 2 * H, 128)
        layer(out, r, name + ".hf", 4 * H, H, 128, False)
        layer(out, r, name + ".hb", 4 * H, H, 128, False)
    layer(out, r, "tag1", TAG, 2 * H, 128)
    layer(out, r, "tag2", len(UPOS) + len(FEAT) + len(SCRIPT), TAG, 0)
    layer(out, r, "arc1", 2 * ARC + 2 * LAB, 2 * H, 128)
    layer(out, r, "arc2", ARC + 32, ARC, 0)
    layer(out, r, "rel2", len(REL), LAB, 0)
    out["root.head"] = r.ints(ARC, 0, 900).astype("<i2")
    out["root.lab"] = r.floats(LAB, -1, 1)
    out["dist.lab"] = r.floats(19 * LAB, -1, 1).reshape(19, LAB)
    export.dictionary(out, [(1, "schoten", "schot")])
    out["known.mark"] = np.zeros(16, "<u2")
    #                  pre_scale pre_step word_sc affix_sc tr_step tag_step dep_step arc_step head_step lab_step
    out["const"] = np.array([.01, .008, .004, .003, .012, .01, .01, .002, .002, .01], "<f4")
    store.write(sys.argv[1], out)


if __name__ == "__main__":
    main()
