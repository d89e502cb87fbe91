#!/usr/bin/env python3
"""Annotated test reports, and which of their records come out.

    tests/records.py [PROGRAM]             compare with tests/gold/state.txt; last line "N passed, N failed"
    tests/records.py --accept [PROGRAM]    take what comes out now (then read `git diff tests/gold/state.txt`)

tests/gold/*.jsonl holds reports with their attributions and events by docs/CODEBOOK.md (tests/gold/README.md). state.txt has a line a
record: report, record, and what of it comes out right today: for an attribution `found` and `speaker` (country and sector), for an
event `type`, `who` (countries), `sector`, `voice` (attribution or none, author value). Records with nothing right are the wanted corpus.
A record that loses something is a failure; one that gains is told, so that it can be accepted. Records marked optional do not count."""
import json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).parent
STATE = HERE / "gold/state.txt"


def touch(a, b):
    return bool(a and b) and min(a[1], b[1]) > max(a[0], b[0])


def countries(actors):
    return {a["country"] for a in actors}


def sectors(actors):
    return {(a["country"], a["sector"]) for a in actors}


def sides(e, how):
    a, r = how(e["actors"]), how(e["recipients"])
    return a | r if e["type"] == "CONSULT" else (a, r)


def rights_of_attribution(g, s):
    same = touch(g["cue"], s["cue"]) or (not (g["cue"] and s["cue"]) and any(touch(x, y) for x in g["content"] for y in s["content"]))
    if not same:
        return []
    return ["found"] + ["speaker"] * (sectors([g["actor"]]) == sectors([s["actor"]]))


def rights_of_event(g, s):
    hit = touch(g["trigger"], s["trigger"]) or any(touch(x, s["trigger"]) for x in g["evidence"])
    if not hit or s["type"] not in {g["type"], *g.get("alt", [])}:
        return []
    g = {**g, "type": s["type"]}
    out = ["type"] + ["who"] * (sides(g, countries) == sides(s, countries)) + ["sector"] * (sides(g, sectors) == sides(s, sectors))
    return out + ["voice"] * (bool(g["attribution"]) == bool(s["attribution"]) and g["author"] == s["author"])


def match(gold, system, rights):
    """Each gold record with the best system record that no other has taken; ties go to the earlier."""
    pairs = sorted(((-len(r), i, j) for i, g in enumerate(gold) for j, s in enumerate(system) if (r := rights(g, s))))
    taken, used = {}, set()
    for _, i, j in pairs:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return {i: rights(gold[i], system[j]) for i, j in taken.items()}


def state(program):
    lines = []
    for path in sorted(HERE.glob("gold/*.jsonl")):
        out = subprocess.run([program, "code", str(path)], capture_output=True, text=True, check=True).stdout
        for gold, system in zip(map(json.loads, path.open(encoding="utf-8")), map(json.loads, out.splitlines()), strict=True):
            for kind, rights in (("attributions", rights_of_attribution), ("events", rights_of_event)):
                right = match(gold[kind], system[kind], rights)
                lines += [" ".join([gold["id"], g["id"], *right.get(i, [])]) for i, g in enumerate(gold[kind]) if not g.get("optional")]
    return lines


def main():
    args = [a for a in sys.argv[1:] if a != "--accept"]
    now = state(args[0] if args else str(HERE / "../build/volgens"))
    if "--accept" in sys.argv:
        STATE.write_text("\n".join(now) + "\n", encoding="utf-8")
        return
    before = {tuple(x[:2]): set(x[2:]) for x in (line.split() for line in STATE.read_text(encoding="utf-8").splitlines())}
    lost = gained = 0
    for line in now:
        x = line.split()
        had = before.get(tuple(x[:2]), set())
        if had - set(x[2:]):
            lost += 1
            print(f"{x[0]} {x[1]}: lost {' '.join(sorted(had - set(x[2:])))}")
        gained += bool(set(x[2:]) - had)
    if gained:
        print(f"{gained} records gained something: tests/records.py --accept")
    wanted = sum(len(line.split()) == 2 for line in now)
    print(f"{len(now)} records, {wanted} wanted")
    print(f"{len(now) - lost} passed, {lost} failed")
    sys.exit(lost > 0)


main()
