"""check_lstm.py: lstm.c against the same sums in numpy, forward and backward, with tiles (where the machine has them) and without.

Products are of bfloat16 numbers there, so results may differ by some thousandths of the largest. Needs gcc; no PyTorch."""
import ctypes, os, subprocess, sys, tempfile
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sigmoid = lambda x: 1 / (1 + np.exp(-x))


def library(folder, *flags):
    out = os.path.join(folder, "lstm%d.so" % len(flags))
    subprocess.run(["gcc", "-O3", "-ffast-math", "-fopenmp-simd", "-shared", "-fPIC", *flags, "-o", out, f"{HERE}/lstm.c", "-lm"], check=True)
    c = ctypes.CDLL(out)
    return c if c.lstm_start() == 0 else None


def forward(gates, w, live, back):
    """Values of gates, cells and outputs; gates [T][B][4H], w [4H][H], live [T]."""
    T, B, H = gates.shape[0], gates.shape[1], w.shape[1]
    g, cell, out = np.zeros_like(gates), np.zeros((T, B, H)), np.zeros((T, B, H))
    h = c = np.zeros((B, H))
    for t in range(T)[::-1] if back else range(T):
        n = live[t]
        i, f, z, q = np.split(gates[t, :n] + h[:n] @ w.T, 4, 1)
        i, f, z, q = sigmoid(i), sigmoid(f), np.tanh(z), sigmoid(q)
        g[t, :n] = np.concatenate([i, f, z, q], 1)
        cell[t, :n] = f * c[:n] + i * z
        out[t, :n] = q * np.tanh(cell[t, :n])
        h, c = out[t], cell[t]
    return g, cell, out


def backward(g, cell, w, live, back, d):
    """What a loss with gradient d [T][B][H] on the outputs asks of the gates."""
    T, B, H = d.shape
    order = list(range(T)[::-1] if back else range(T))
    ask, dh, dc = np.zeros_like(g), np.zeros((B, H)), np.zeros((B, H))
    for s in range(T)[::-1]:
        t, n = order[s], live[order[s]]
        was = cell[order[s - 1]] if s else np.zeros((B, H))
        dh = dh + d[t]
        i, f, z, q = np.split(g[t], 4, 1)
        e = np.tanh(cell[t])
        p = dc + dh * q * (1 - e * e)
        ask[t] = np.concatenate([p * z * i * (1 - i), p * was * f * (1 - f), p * i * (1 - z * z), dh * e * q * (1 - q)], 1)
        ask[t, n:] = 0
        dc, dh = p * f, ask[t] @ w
        dc[n:] = 0
    return ask


def at(x):
    return x.ctypes.data_as(ctypes.c_void_p)


def in_c(c, gates, w, live, back, d):
    T, B, H = d.shape
    f32 = lambda x: np.ascontiguousarray(x, np.float32)
    g, w, d, live = f32(gates), f32(w), f32(d), np.ascontiguousarray(live, np.int32)
    cell, out, packed = (np.zeros(s, k) for s, k in (((T, B, H), np.float32), ((T, B, H), np.float32), (4 * H * H, np.uint16)))
    c.lstm_pack(at(w), H, 4 * H, H, 1, at(packed))
    c.lstm_forward(T, B, H, back, at(live), at(packed), at(g), at(cell), at(out))
    values = g.copy()
    c.lstm_pack(at(w), 4 * H, H, H, 0, at(packed))
    c.lstm_backward(T, B, H, back, at(live), at(packed), at(g), at(cell), at(d))
    return values, cell, out, g


def main():
    rng, bad = np.random.default_rng(1), 0
    T, B, H = 9, 64, 96
    live = np.sort(rng.integers(1, B + 1, T))[::-1]
    gates, w, d = rng.normal(size=(T, B, 4 * H)), rng.normal(size=(4 * H, H)) * .1, rng.normal(size=(T, B, H))
    gates[2, 0] = 200                                     # far where the curves are flat
    mask = np.arange(B)[None, :, None] < live[:, None, None]
    with tempfile.TemporaryDirectory() as folder:
        for name, flags in (("this machine's", ["-march=native"]), ("plain", [])):
            c = library(folder, *flags)
            for back in (0, 1):
                want = forward(gates * mask, w, live, back)
                want += (backward(want[0], want[1], w, live, back, d * mask),)
                got = in_c(c, gates * mask, w, live, back, d * mask)
                far = [float(np.abs(a - b).max() / np.abs(a).max()) for a, b in zip(want, got)]
                print(f"{name} instructions, {'backward' if back else 'forward'} layer: values, cells, outputs, gradients differ by", *("%.4f" % x for x in far))
                bad += not all(x < .01 for x in far)
    sys.exit(bad > 0)


main()
