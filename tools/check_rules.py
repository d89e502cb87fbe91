#!/usr/bin/env python3
"""Check the form of event rules: keys, types and modes, roles, examples, ids and alternatives that stand twice.

usage: check_rules.py FILE.lex...      exit 1 when something is wrong

What the entries do to a sentence is not looked at here (`volgens lint` does that)."""
import re
import sys

MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons"
               " crowd-control unconventional",
}
MODES = {t: set(m.split()) for t, m in MODES.items()}
ROLES = {"actor", "recipient", "both", "place", "topic"}
NEEDS = {"actor", "recipient", "who", "definite", "subj:actor", "obj:actor", "obj:place", "subj:state", "subj:armed"}
KEYS = {"rule", "match", "roles", "type", "need", "inner", "hedge", "nonevent", "why", "yes", "no"}
INNER = {"unreal", "alleged", "denied", "fact"}


def blocks(path):
    """The blocks of one file: lists of [key, value, line]."""
    block = []
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line.strip():
            if block:
                yield block
            block = []
        elif line.lstrip().startswith("#"):
            continue
        elif line[0] in " \t":
            block[-1][1] += " " + line.strip()
        else:
            key, _, value = line.partition(" ")
            block.append([key, value.strip(), n])
    if block:
        yield block


def outcome_faults(text, rule_type, nonevent):
    """What is wrong with the part after "=>"."""
    words = text.split()
    if not words:
        return ["nothing after =>"]
    if words[0] == "none":
        return [] if nonevent and len(words) == 1 else ["none in a rule that makes events"]
    if nonevent:
        return ["an event from a nonevent rule"]
    if words[0] != rule_type:
        return [f"type {words[0]} in a rule of {rule_type}"]
    return [f"not understood: {w}" for w in words[1:]
            if w not in MODES[rule_type] and not re.match(r"(actor|recipient)=\S", w)
            and not re.fullmatch(r"author=(yes|no|open)", w) and "=" in w]


def example_faults(key, value, rule_type, nonevent):
    if key == "no":
        return ["=> in a no example"] if "=>" in value else []
    if value.count(" => ") != 1:
        return ["yes without one =>"]
    sentence, out = value.split(" => ")
    faults = outcome_faults(out.strip(), rule_type, nonevent)
    for m in re.finditer(r"(actor|recipient)=(.*?)(?= (?:actor|recipient|author)=|$)", out.strip()):
        for word in m.group(2).split():
            if word.lower() not in sentence.lower():
                faults.append(f"{word} is not in the sentence")
    return faults


def match_faults(value):
    faults = []
    for alt in value.split("|"):
        items = alt.split()
        if not items:
            faults.append("an empty alternative")
            continue
        if "+" in items[0] and not items[0].endswith(("/n", "/a")):
            faults.append(f"the head must stand first: {alt.strip()}")
        if "not" in items[:-1]:
            faults.append(f"not must stand last: {alt.strip()}")
        faults += [f"not understood: {i}" for i in items if not re.fullmatch(r"\(?=?\+?[^\s()=]+(\+[^\s()]+)?(/[nav])?\)?", i)]
    return faults


def rule_faults(block):
    fields = {}
    for key, value, _ in block:
        fields.setdefault(key, []).append(value)
    faults = [f"unknown key {k}" for k in fields if k not in KEYS]
    faults += [f"{k} stands twice" for k in fields if k not in ("yes", "no") and len(fields[k]) > 1]
    faults += [f"{k} is missing" for k in ("rule", "match", "type", "yes") if k not in fields]
    if any("missing" in f for f in faults):
        return faults
    rule_type, *modes = fields["type"][0].split()
    if rule_type not in MODES:
        return faults + [f"unknown type {rule_type}"]
    faults += [f"{rule_type} has no mode {m}" for m in modes if m not in MODES[rule_type]]
    faults += match_faults(fields["match"][0])
    for pair in fields.get("roles", [""])[0].split():
        if not re.fullmatch(r"[^\s=]+=\w+", pair) or pair.split("=")[1] not in ROLES:
            faults.append(f"role {pair}")
    faults += [f"need {n}" for n in fields.get("need", [""])[0].split() if n not in NEEDS]
    faults += [f"inner {i}" for i in fields.get("inner", []) if i not in INNER]
    faults += [f"{k} {v}" for k in ("hedge", "nonevent") for v in fields.get(k, []) if v != "yes"]
    for key in ("yes", "no"):
        for value in fields.get(key, []):
            faults += example_faults(key, value, rule_type, "nonevent" in fields)
    return faults


def main(paths):
    ids, alternatives, faults, rules = {}, {}, 0, 0

    def report(path, line, text):
        nonlocal faults
        faults += 1
        print(f"{path}:{line}: {text}")

    for path in paths:
        for block in blocks(path):
            key, name, line = block[0]
            if key != "rule":
                continue
            rules += 1
            for f in rule_faults(block):
                report(path, line, f"{name}: {f}")
            if name in ids:
                report(path, line, f"{name} also at {ids[name]}")
            ids[name] = f"{path}:{line}"
            for alt in next((v for k, v, _ in block if k == "match"), "").split("|"):
                items = [i for i in alt.split() if not i.startswith("(")]
                form = " ".join(items[:1] + sorted(items[1:]))
                if form in alternatives:
                    report(path, line, f"{name}: \"{form}\" also in {alternatives[form]}")
                alternatives[form] = name
    print(f"{rules} rules, {len(alternatives)} alternatives, {faults} faults")
    return faults > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
