#!/usr/bin/env python3
"""Score the comparison of reports against pairs with planted propositions.

    tools/score_pairs.py PAIRS.json [REPORTS.jsonl] [--program=build/volgens] [--errors] [--floor=RECALL,PRECISION]

PAIRS: a list of {pair, a, b, propositions: [{gist, a: {q}|null, b: {q}|null, relation}]}; q are words of the report, once in its
text; REPORTS holds the texts by id (PAIRS with "-reports.jsonl" at the end of its name when not given).

A proposition of the program fits a planted one when the same sides are null and, on each other side, one of its spans shares
with the words of the planted one at least half of the shorter of the two. Fits are taken one to one, those with the right
relation first, then by overlap.
  found      planted ones that some proposition fits
  right      planted ones that one of the right relation fits
  precision  of the program's propositions, those that fit a planted one with the right relation
With --floor the exit status is 1 when right or precision (in percent) is lower.
"""
import json, os, subprocess, sys
from collections import Counter

RELATIONS = "both only-a only-b softened strengthened renamed contradicted unattributed-in-a unattributed-in-b".split()


def place(text, q):
    at = text.find(q["q"])
    assert at >= 0, f"not in the text: {q['q']}"
    return at, at + len(q["q"])


def overlap(spans, gold):
    """Share of the shorter one, best of the spans."""
    best = 0.0
    for s, e in spans:
        both = min(e, gold[1]) - max(s, gold[0])
        best = max(best, both / max(1, min(e - s, gold[1] - gold[0])))
    return best


def fit(mine, gold):
    share = []
    for side in "ab":
        if (mine[side] is None) != (gold[side] is None):
            return 0.0
        if mine[side]:
            share.append(overlap(mine[side]["spans"], gold[side]))
    return sum(share) / len(share) if min(share) >= 0.5 else 0.0


def match(mine, gold):
    fits = [(m["relation"] == g["relation"], fit(m, g), -i, -j) for i, m in enumerate(mine) for j, g in enumerate(gold)]
    used_m, used_g, out = set(), set(), {}
    for right, share, i, j in sorted((f for f in fits if f[1] > 0), reverse=True):
        if i in used_m or j in used_g:
            continue
        used_m.add(i), used_g.add(j)
        out[-j] = (-i, right)
    return out


def told(text, spans):
    return " … ".join(text[s:e] for s, e in spans) if spans else "-"


def main():
    paths = [a for a in sys.argv[1:] if not a.startswith("--")]
    option = dict(a[2:].partition("=")[::2] for a in sys.argv[1:] if a.startswith("--"))
    if not paths:
        sys.exit(__doc__)
    reports_path = paths[1] if len(paths) > 1 else paths[0].removesuffix(".json") + "-reports.jsonl"
    program = option.get("program", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../build/volgens"))
    pairs = json.load(open(paths[0], encoding="utf-8"))
    text = {r["id"]: r["text"] for r in map(json.loads, open(reports_path, encoding="utf-8"))}
    planted, found, right, given, good = Counter(), Counter(), Counter(), Counter(), Counter()
    for p in pairs:
        run = subprocess.run([program, "compare", f"--a={p['a']}", f"--b={p['b']}", reports_path], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        mine = json.loads(run.stdout)["propositions"]
        gold = [{"relation": g["relation"], **{s: g[s] and place(text[p[s]], g[s]) for s in "ab"}} for g in p["propositions"]]
        fits = match(mine, gold)
        for j, g in enumerate(gold):
            planted[g["relation"]] += 1
            found[g["relation"]] += j in fits
            right[g["relation"]] += j in fits and fits[j][1]
        ok = {i for i, r in fits.values() if r}
        for i, m in enumerate(mine):
            given[m["relation"]] += 1
            good[m["relation"]] += i in ok
        if "errors" in option:
            by_mine = {i: j for j, (i, r) in fits.items()}
            print(f"\n== {p['pair']}")
            for i, m in enumerate(mine):
                mark = "=" if i in ok else "~" if i in by_mine else "+"
                was = f" (planted: {gold[by_mine[i]]['relation']})" if mark == "~" else ""
                print(f"{mark} {m['relation']} {m['score']}{was}: {m['why']}")
                for s in "ab":
                    print(f"      {s}: {told(text[p[s]], m[s] and m[s]['spans'])}")
            for j, g in enumerate(gold):
                if j not in fits:
                    print(f"- {g['relation']}: {p['propositions'][j]['gist']}")
                    for s in "ab":
                        print(f"      {s}: {told(text[p[s]], g[s] and [g[s]])}")
    print(f"\n{'relation':<18}{'planted':>8}{'found':>7}{'right':>7}{'given':>7}{'good':>6}")
    for r in RELATIONS:
        print(f"{r:<18}{planted[r]:>8}{found[r]:>7}{right[r]:>7}{given[r]:>7}{good[r]:>6}")
    n, k = max(1, planted.total()), max(1, given.total())
    recall, precision = 100 * right.total() / n, 100 * good.total() / k
    print(f"planted {planted.total()}  found {100 * found.total() / n:.1f}  right {recall:.1f}  given {given.total()}  precision {precision:.1f}")
    if "floor" in option:
        low = [float(x) for x in option["floor"].split(",")]
        bad = (recall < low[0]) + (precision < low[1])
        print(f"{2 - bad} passed, {bad} failed")
        sys.exit(bad > 0)


main()
