#!/usr/bin/env python3
"""Fit the weights of an event's confidence (src/code/confidence.h) from annotated reports. Standard library only.

    train/confidence.py PROGRAM FIT.jsonl[,FIT.jsonl…] NEWER.jsonl [CHECK.jsonl…]  >weights.h   (src/code/confidence_weights.h)

Each file holds a report a line in the codebook's form. PROGRAM codes them; an event is right when it pairs, one to one, with an
annotated event whose trigger it overlaps, or in whose evidence its trigger lies, and the type is one of that event's. Events that pair
with an optional one count neither way. The model is a logistic regression over the signs that `explain` prints, shrunk towards zero;
how much, and how far its sums are then pulled together, is told by predictions for FIT reports left out. Rules fit reports that were
read while they were written better than others; NEWER reports, by which none was, tell one number more, what all sums are lowered by.
The curves (each also with who did what to whom right) go to standard error: of FIT reports left out, of NEWER ones, each half of the
reports with the number told by the other half, and of the CHECK files.
"""
import json, math, re, subprocess, sys

LINE = re.compile(r"^    confidence [\d.]+: (.*)$")


def load(path):
    return [json.loads(x) for x in open(path, encoding="utf-8") if x.strip()]


def overlap(a, b):
    return bool(a and b) and min(a[1], b[1]) > max(a[0], b[0])


def types(g):
    return {g["type"], *g.get("alt", [])}


def countries(actors):
    return {a.get("country") for a in actors or []}


def same_who(g, s):
    ga, gr, sa, sr = (countries(x) for x in (g["actors"], g["recipients"], s["actors"], s["recipients"]))
    return ga | gr == sa | sr if g["type"] == "CONSULT" else (ga, gr) == (sa, sr)


def weight(g, s):
    hit, right = overlap(g["trigger"], s["trigger"]), s["type"] in types(g)
    if not hit and not (right and any(overlap(e, s["trigger"]) for e in g["evidence"])):
        return 0
    return 8 * right + 4 * hit + 2 * same_who(g, s)


def judge(gold, events):
    """Of each event: None (an optional one), else whether its type, and whether also its countries are right."""
    pairs = sorted((-weight(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(events) if weight(g, s))
    of, taken = {}, set()
    for _, i, j in pairs:
        if i not in taken and j not in of:
            of[j] = gold[i]
            taken.add(i)
    out = []
    for j, s in enumerate(events):
        g = of.get(j)
        right = g is not None and s["type"] in types(g)
        out.append(None if g is not None and g.get("optional") else (right, right and same_who(g, s)))
    return out


def run(program, what, path):
    return subprocess.run([program, what, path], check=True, capture_output=True).stdout.decode()


def rows(program, path):
    """(report, signs, type right, who right) of each event that counts, and the names of signs in the order of the bits."""
    gold = {d["id"]: d["events"] for d in load(path)}
    signs = [[re.sub(r" [+-][\d.]+$", "", x) for x in LINE.match(l)[1].split(", ")] for l in run(program, "explain", path).splitlines() if LINE.match(l)]
    out, at = [], 0
    for d in map(json.loads, run(program, "code", path).splitlines()):
        for verdict in judge(gold[d["id"]], d["events"]):
            if verdict:
                out.append((d["id"], signs[at], *verdict))
            at += 1
    assert at == len(signs), (at, len(signs))
    return out


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30, min(30, x))))


def solve(a, b):
    n = len(b)
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p], b[i], b[p] = a[p], a[i], b[p], b[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            if f:
                for c in range(i, n):
                    a[r][c] -= f * a[i][c]
                b[r] -= f * b[i]
    for i in reversed(range(n)):
        b[i] = (b[i] - sum(a[i][c] * b[c] for c in range(i + 1, n))) / a[i][i]
    return b


def fit(x, y, n, penalty, rounds=6):
    """x: lists of the indices below n of signs that hold; sign 0 always does and is not shrunk."""
    w = [0.0] * n
    for _ in range(rounds):
        grad = [-(penalty if i else 1e-3) * w[i] for i in range(n)]
        hess = [[(penalty if i else 1e-3) * (i == j) for j in range(n)] for i in range(n)]
        for on, want in zip(x, y):
            p = sigmoid(sum(w[i] for i in on))
            for i in on:
                grad[i] += want - p
                for j in on:
                    hess[i][j] += p * (1 - p)
        w = [a + b for a, b in zip(w, solve(hess, grad))]
    return w


def scale(sums, y):
    """Slope and shift that make sums of left-out reports say what share is right."""
    a, b = 1.0, 0.0
    for _ in range(20):
        g, h = [0.0, 0.0], [[1e-6, 0.0], [0.0, 1e-6]]
        for s, want in zip(sums, y):
            p = sigmoid(a * s + b)
            v = (s, 1.0)
            for i in range(2):
                g[i] += (want - p) * v[i]
                for j in range(2):
                    h[i][j] += p * (1 - p) * v[i] * v[j]
        da, db = solve(h, g)
        a, b = a + da, b + db
    return a, b


def shift(sums, y):
    b = 0.0
    for _ in range(20):
        p = [sigmoid(s + b) for s in sums]
        b += (sum(y) - sum(p)) / (1e-6 + sum(q * (1 - q) for q in p))
    return b


def loss(p, y):
    return -sum(math.log(q if want else 1 - q) for q, want in zip(p, y)) / len(y)


def curve(title, p, right, who):
    say = lambda s: print(s, file=sys.stderr)
    say(f"{title}: {len(p)} events, {sum(right) / len(p):.3f} right, log loss {loss(p, right):.4f}")
    say(f"{'confidence':>12} {'events':>7} {'mean':>6} {'type':>6} {'who':>6}")
    for low in range(0, 100, 10):
        i = [j for j, q in enumerate(p) if low <= round(q * 100) < low + 10]
        if i:
            share = lambda v: sum(v[j] for j in i) / len(i)
            say(f"{low / 100:8.1f}–{low / 100 + .1:.1f} {len(i):7} {share(p):6.2f} {share(right):6.2f} {share(who):6.2f}")


def left_out(x, y, n, ids, folds, penalty):
    out = [0.0] * len(x)
    for f in range(folds):
        train = [i for i in range(len(x)) if ids[i] != f]
        w = fit([x[i] for i in train], [y[i] for i in train], n, penalty)
        for i in range(len(x)):
            if ids[i] == f:
                out[i] = sum(w[j] for j in x[i])
    return out


def clip(x):
    return min(.95, max(.1, sigmoid(x)))


def choose(x, y, n, reports):
    """The penalty, slope and shift that predict left-out reports best, and those predictions."""
    known = sorted(set(reports))
    ids = [known.index(r) % 8 for r in reports]
    best = None
    for penalty in (1, 2, 4, 8, 16, 32):
        sums = left_out(x, y, n, ids, 8, penalty)
        a, b = scale(sums, y)
        q = [clip(a * s + b) for s in sums]
        if best is None or loss(q, y) < best[0]:
            best = loss(q, y), penalty, a, b, q
    return best[1:]


def halves(reports, sums, y):
    """Sums of each half of the reports, moved by what the other half tells."""
    known = sorted(set(reports))
    odd = [known.index(r) % 2 for r in reports]
    by = [shift([s for s, o in zip(sums, odd) if o != h], [v for v, o in zip(y, odd) if o != h]) for h in (0, 1)]
    print(f"shift told by each half: {by[1]:+.3f} {by[0]:+.3f}", file=sys.stderr)
    return [s + by[o] for s, o in zip(sums, odd)]


def main():
    program, fits, newer, checks = sys.argv[1], sys.argv[2].split(","), sys.argv[3], sys.argv[4:]
    header = open("src/code/confidence_weights.h", encoding="utf-8").read()
    names = re.findall(r'S_INIT\("([^"]+)"\)', header)
    index = {n: i for i, n in enumerate(names)}
    data = [r for p in fits for r in rows(program, p)]
    x, y = [[index[n] for n in r[1]] for r in data], [r[2] for r in data]
    penalty, a, b, q = choose(x, y, len(names), [r[0] for r in data])
    print(f"penalty {penalty}, slope {a:.3f}, shift {b:+.3f}", file=sys.stderr)
    curve("reports left out", q, y, [r[3] for r in data])
    w = [a * v for v in fit(x, y, len(names), penalty)]
    w[0] += b
    total = lambda r: sum(w[index[n]] for n in r[1])
    d = rows(program, newer)
    sums, right = [total(r) for r in d], [r[2] for r in d]
    moved = halves([r[0] for r in d], sums, right)
    curve(newer, [clip(s) for s in moved], right, [r[3] for r in d])
    w[0] += shift(sums, right)
    for path in checks:
        d = rows(program, path)
        curve(path, [clip(total(r)) for r in d], [r[2] for r in d], [r[3] for r in d])
    for n, i in index.items():
        header = re.sub(r'(S_INIT\("%s"\)\}?, )-?\d+' % re.escape(n), lambda m: m[1] + str(round(1000 * w[i])), header)
    print(header, end="")


if __name__ == "__main__":
    main()
