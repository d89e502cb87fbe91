#!/usr/bin/env python3
"""Short texts and what must come out of them.

    tests/cases.py [PROGRAM [FILE...]]     FILE: tests/cases/*.txt when none is given; last line "N passed, N failed"
    tests/cases.py PROGRAM --wanted        those of tests/wanted/cases.txt, which fail today: one that passes is told, to be moved

A file is a row of blocks with a blank line between them; "#" starts a comment line. A block:

    case  nl a call told twice is one call        language, and what the case shows
    date  2024-03-14                              when the report was published (optional)
    text  First paragraph.                        one line a paragraph; the first is a headline when `title` stands before it
    text  Second paragraph.
    want  CONSULT phone who=AZE,USA from= to= date= place= author=yes speaker= by= words= flags=
    not   SUPPORT to=USA                          no such event
    count 2                                       so many events in all
    said  who=AZE/GOV source=… cue=… content=… speech=… stance=…
    mute  cue=…                                   no such attribution
    find  unattributed De bewering …              a finding of that kind, and how its words begin
    lost  partisan                                no finding of that kind
    same  ASSAULT 2                               so many records of the type tell one occurrence

`want`, `not`: a type, modes, then conditions, each optional. from, to: the countries or COUNTRY/SECTOR of actors and recipients in
any order, "" none; who: of both together; by: COUNTRY/SECTOR of the attribution's speaker, "" for the outlet; words: the trigger;
about: contexts that are among its own.
Values with blanks go on to the next key. A program that gives more than is asked for passes: say `count` or `not` to forbid it."""
import json, pathlib, re, subprocess, sys
from collections import Counter

HERE = pathlib.Path(__file__).parent
KEY = re.compile(r"(?:^|\s)([a-z]+)=")


def conditions(text):
    """("TYPE mode", {key: value})"""
    hits = list(KEY.finditer(text))
    head = text[:hits[0].start()] if hits else text
    ends = [h.start() for h in hits[1:]] + [len(text)]
    return head.split(), {h.group(1): text[h.end():e].strip() for h, e in zip(hits, ends)}


def blocks(path):
    block = []
    for n, line in enumerate(path.read_text(encoding="utf-8").split("\n") + [""], 1):
        if line.startswith("#"):
            continue
        if not line.strip():
            if block:
                yield block
            block = []
            continue
        key, _, value = line.partition(" ")
        block.append((n, key, value.strip()))


def code_of(actor, like):
    return f"{actor['country']}/{actor['sector']}" if "/" in like else actor["country"]


def same_set(actors, want):
    return sorted({code_of(a, want) for a in actors}) == sorted(x for x in want.split(",") if x)


def event_fits(report, e, head, cond):
    text, said = report["text"], {a["id"]: a for a in report["attributions"]}
    place, by = (e["place"] or {}).get("name", ""), said[e["attribution"]]["actor"] if e["attribution"] else None
    given = {
        "from": lambda v: same_set(e["actors"], v), "to": lambda v: same_set(e["recipients"], v),
        "who": lambda v: same_set(e["actors"] + e["recipients"], v), "date": lambda v: e["date"] == v, "place": lambda v: place == v,
        "author": lambda v: e["author"] == v, "speaker": lambda v: (e["speaker"] or "") == v,
        "by": lambda v: v == (code_of(by, v) if by else ""), "words": lambda v: text[slice(*e["trigger"])] == v,
        "flags": lambda v: ",".join(e.get("flags", [])) == v, "about": lambda v: set(v.split(",")) <= set(e.get("contexts", [])),
    }
    return e["type"] == head[0] and set(head[1:]) <= set(e["mode"]) and all(given[k](v) for k, v in cond.items())


def said_fits(report, a, cond):
    text = report["text"]
    span = lambda s: text[slice(*s)] if s else ""
    given = {
        "who": lambda v: code_of(a["actor"], v) == v, "name": lambda v: a["actor"].get("name", "") == v,
        "source": lambda v: span(a["source"]) == v, "cue": lambda v: span(a["cue"]) == v,
        "content": lambda v: " … ".join(span(c) for c in a["content"]) == v, "speech": lambda v: a["speech"] == v,
        "stance": lambda v: a["stance"] == v, "parent": lambda v: bool(a["parent"]) == (v == "yes"),
    }
    return all(given[k](v) for k, v in cond.items())


def fault(report, key, value):
    head, cond = conditions(value)
    events = [e for e in report["events"] if head and event_fits(report, e, head, cond)] if key in ("want", "not") else []
    said = [a for a in report["attributions"] if said_fits(report, a, cond)] if key in ("said", "mute") else []
    if key == "want" and not events or key == "said" and not said:
        return "does not come out"
    if key == "not" and events or key == "mute" and said:
        return "comes out"
    if key in ("find", "lost"):
        kind, _, start = value.partition(" ")
        there = any(f["kind"] == kind and report["text"][slice(*f["span"])].startswith(start) for f in report["findings"])
        return None if there == (key == "find") else "does not come out" if key == "find" else "comes out"
    if key == "same":
        told = Counter(e["occurrence"] for e in report["events"] if e["type"] == value.split()[0])
        return None if int(value.split()[1]) in told.values() else f"occurrences: {sorted(told.values())}"
    if key == "count" and len(report["events"]) != int(value):
        return f"{len(report['events'])} events"
    return None


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else str(HERE / "../build/volgens")
    wanted = "--wanted" in sys.argv
    files = [HERE / "wanted/cases.txt"] if wanted else [pathlib.Path(f) for f in sys.argv[2:]] or sorted(HERE.glob("cases/*.txt"))
    cases, lines = [], []
    for path in files:
        for block in blocks(path):
            n, _, name = block[0]
            paragraphs = [v for _, k, v in block if k in ("title", "text")]
            report = {"id": f"{path}:{n}", "lang": name[:2], "text": "\n\n".join(paragraphs)}
            report.update({"title": v for _, k, v in block if k == "title"})
            report.update({"published": v for _, k, v in block if k == "date"})
            cases.append(block)
            lines.append(json.dumps(report, ensure_ascii=False))
    out = subprocess.run([program, "code"], input="\n".join(lines), capture_output=True, text=True, check=True).stdout
    passed = failed = 0
    for block, line in zip(cases, out.splitlines(), strict=True):
        report = json.loads(line)
        for n, key, value in block:
            if key not in ("want", "not", "count", "said", "mute", "find", "lost", "same"):
                assert key in ("case", "date", "title", "text"), f"{report['id']}: no such key: {key}"
                continue
            why = fault(report, key, value)
            good = (why is None) != wanted
            passed, failed = passed + good, failed + (not good)
            if not good:
                print(f"{report['id'].rsplit(':', 1)[0]}:{n}: {key} {value}: {why or 'comes out now: move it to tests/cases'}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
