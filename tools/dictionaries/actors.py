"""Dictionaries of actors and of agents: names and common nouns for those who act."""
import re

from dictionaries.codes import fold

CODE = re.compile(r"\[([^\]\n]*)[\]}]")
SMALL = set("a an and as at by de del der des di du el en for in la le of on the to van voor with y".split())
GROUPS = {"REB", "SEP", "UAF", "PRM", "CRM"}


def lines(path):
    """(number, line) without comments and empty lines."""
    hidden = False
    for n, line in enumerate(open(path, encoding="utf-8", errors="replace"), 1):
        if hidden:
            hidden = "-->" not in line
            continue
        line = re.sub(r"<!--.*?-->", "", line)
        hidden = "<!--" in line
        line = re.split(r"#|<!|\s;", line)[0].rstrip()
        if line.strip():
            yield n, line


def date(text):
    """yyyymmdd from yyyymmdd or yymmdd; "" when it is neither."""
    if len(text) == 6 and text.isdigit():
        text = ("20" if int(text[:2]) <= 30 else "19") + text
    good = len(text) == 8 and text.isdigit() and 1 <= int(text[4:6]) <= 12 and 1 <= int(text[6:]) <= 31
    return text if good else ""


def term(text):
    """(from, to) of "19970101-20061231", ">20070101", "<061231", ""; None when it cannot be read."""
    text = text.replace(" ", "")
    if not text:
        return "", ""
    if text[0] in "<>":
        d = date(text[1:])
        return None if not d else ("", d) if text[0] == "<" else (d, "")
    parts = [date(x) for x in text.split("-")]
    return tuple(parts) if len(parts) == 2 and all(parts) and parts[0] <= parts[1] else None


def plain(name):
    """"THE_UNITED_NATIONS_" as a name: blanks, capitals as usual."""
    words = [w for w in re.split(r"[_\s|]+", name) if w]
    if len(words) > 1 and words[0].upper() == "THE":
        words = words[1:]
    if len(words) == 1 and len(words[0]) <= 6:
        return words[0]
    small = [w.lower() if i and w.lower() in SMALL else w for i, w in enumerate(words)]
    return " ".join("-".join(map(str.capitalize, w.split("-"))) if w.isupper() and "." not in w else w for w in small)


def entries(path, told):
    """(line number, names, codes) of each actor."""
    now = None
    for n, line in lines(path):
        codes, head = CODE.findall(line), line.split("[")[0].strip()
        if head.startswith("+") and now:
            now[1].append(head[1:])
        elif head and not line[0].isspace():
            if now:
                yield now
            now = (n, [head], [])
        elif head or not now:
            told.out(n, "no name, synonym or code", line)
            continue
        now[2].extend((n, c) for c in codes)
    if now:
        yield now


def row(world, names, code, when, persons):
    country, sector, left = world.actor(code)
    dates = term(when)
    if dates is None or not (country or sector) or len(code) % 3:
        return None, "a date that cannot be read" if dates is None else "an unknown code"
    kind = "person" if persons or any(dates) else "group" if sector in GROUPS else "body"
    options = [f"{k}={v}" for k, v in zip(("from", "to"), dates) if v]
    note = f"{' '.join(left)} of the code is left out" if left else ""
    return "\t".join([kind, "-", country or "UNK", sector or ("GOV" if country in world.countries else "UNK"), " | ".join(names), *options]), note


def actors(path, world, persons, told):
    """Rows for a .tsv file of the world's names."""
    out = []
    for n, names, codes in entries(path, told):
        names = list(dict.fromkeys(filter(None, map(plain, names))))
        if not names or not codes:
            told.out(n, "without a name or a code", " | ".join(names))
            continue
        dated = any(re.search(r"\d", c) for _, c in codes)
        for at, c in codes:
            code, _, when = c.strip().partition(" ")
            country = world.actor(code)[0]
            fresh = [x for x in names if when.strip() or (fold(x), country) not in world.names]
            for x in names:
                if x not in fresh:
                    told.out(at, "the lexicon has that name already", x)
            if not fresh:
                continue
            made, note = row(world, fresh, code, when.strip(), persons or dated)
            if not made:
                told.out(at, note, f"{names[0]} [{c}]")
                continue
            if note:
                told.part(at, note, f"{names[0]} [{c}]")
            out.append(made)
    return list(dict.fromkeys(out))


def agents(path, world, known, told):
    """Blocks of agents by code; `known` words stand in the lexicon already and grow by those taken."""
    sets, by_code = {}, {}
    for n, line in lines(path):
        if line.startswith("!") and "=" in line:
            name, _, words = line.partition("=")
            sets[name.strip()] = [w.strip() for w in words.split(",") if w.strip()]
            continue
        codes, head = CODE.findall(line), line.split("[")[0]
        code = codes[0].replace("~", "").strip() if codes else ""
        country, sector, left = world.actor(code.split(" ")[0])
        if not sector or len(codes) > 1 or " " in code:
            told.out(n, "no single code that is known", line.strip())
            continue
        if left:
            told.part(n, f"{' '.join(left)} of the code is left out", line.strip())
        for word in expand(head, sets):
            if word in known:
                told.out(n, "the lexicon has that agent already", word)
                continue
            known.add(word)
            by_code.setdefault((f"{country} " if country else "") + sector, []).append(word)
    return [f"agent  {' | '.join(words)}\ncode   {code}" for code, words in sorted(by_code.items())]


def expand(head, sets):
    """The words of an agent's line; plurals in -s are found without being named."""
    more = re.findall(r"\{([^}]*)\}", head)
    words = [re.sub(r"\{[^}]*\}", "", head).strip()] + [w for m in more for w in m.replace(",", " ").split()]
    for name, members in sets.items():
        words = [w.replace(name, m) for w in words for m in (members if name in w else [""])]
    words = ["_".join(filter(None, re.split(r"[_\s]+", w))).lower() for w in words]
    words = [w[4:] if w.startswith("the_") else w for w in words]
    first = words[0] if words else ""
    return [w for i, w in enumerate(dict.fromkeys(words)) if w and not (i and w in (first + "s", first + "es", first[:-1] + "ies"))]
