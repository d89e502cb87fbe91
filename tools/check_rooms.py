#!/usr/bin/env python3
"""Hold the direction of dependencies: no include upward in the table of rooms, no circle of direct calls between files.

    tools/check_rooms.py BUILD_FOLDER

Includes are read from src/; calls from the symbol tables of the object files in BUILD_FOLDER (nm), compiled without
link-time optimisation.
"""
import os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOMS = ["base", "lexicon", "model", "intake", "fetch", "text", "syntax", "ner", "mark", "code", "compare", "store", "run", "collect", "desk", "cli"]
# `text` fills the struct of syntax/tree.h, which knows nothing of models: it stands with the intake, in front of both.
BELOW_ROOMS = {"syntax/tree.h": "intake"}


def room(path):
    return ROOMS.index(BELOW_ROOMS.get(path, path.split("/")[0]))


def upward_includes():
    faults = []
    for folder, _, files in os.walk(os.path.join(ROOT, "src")):
        for f in sorted(files):
            path = os.path.relpath(os.path.join(folder, f), os.path.join(ROOT, "src"))
            if not f.endswith((".c", ".h", ".cc", ".cpp")):
                continue
            for n, text in enumerate(open(os.path.join(folder, f), encoding="utf-8"), 1):
                m = re.match(r'\s*#\s*include\s+"([a-z]+/[^"]+)"', text)
                if m and m[1].split("/")[0] in ROOMS and room(m[1]) > room(path):
                    faults.append(f"src/{path}:{n}: includes {m[1]}, a room further down")
    return faults


def call_graph(build):
    defined, wanted = {}, {}
    for folder, _, files in os.walk(build):
        for f in files:
            if not f.endswith(".o") or "volgens-core" not in folder:
                continue
            name = f.replace(".c.o", ".c").replace(".cc.o", ".cc").replace("src_", "", 1).replace("_", "/", 1)
            for text in subprocess.run(["nm", os.path.join(folder, f)], capture_output=True, text=True).stdout.splitlines():
                kind, symbol = text[17:18], text[19:]
                if kind in "TDBRVW":
                    defined[symbol] = name
                elif kind == "U":
                    wanted.setdefault(name, set()).add(symbol)
    return {f: sorted({defined[s] for s in symbols if s in defined} - {f}) for f, symbols in wanted.items()}


def circle(graph):
    state, stack = {}, []

    def visit(f):
        state[f] = "open"
        stack.append(f)
        for g in graph.get(f, []):
            if state.get(g) == "open":
                return stack[stack.index(g):] + [g]
            if g not in state and (found := visit(g)):
                return found
        state[f] = "done"
        stack.pop()
        return None

    for f in sorted(graph):
        if f not in state and (found := visit(f)):
            return found
    return None


def main():
    faults = upward_includes()
    graph = call_graph(sys.argv[1])
    if len(graph) < 10:
        faults.append(f"{sys.argv[1]}: only {len(graph)} object files with calls: is it built?")
    if found := circle(graph):
        faults.append("files call each other in a circle: " + " -> ".join(found))
    for f in faults:
        print(f)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
