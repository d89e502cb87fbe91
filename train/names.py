"""names.py - what the recogniser of names is trained on: annotated words, words and their flags, phrases of the world's lists.

  names.py text LANG DATA > WORK/text.cased     raw text, a sentence a line, words as written
  names.py LANG DATA WORK

The second writes WORK/names.train (word, tab, tag a line; an empty line behind a sentence, "# newdoc" in front of a text),
WORK/names.words (form, flags, fine class, coarse class) and WORK/names.phrases (list, phrase). DATA as docs/MODEL.md tells;
classes come from WORK/classes.64 and WORK/classes.512 (classes.c).
"""
import collections, lzma, os, random, re, sys, tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
WORLD = os.path.join(HERE, "..", "lexicon", "world")
FIRST, FAMILY, COMMON, PROPER, DEMONYM, SMALL = 1, 2, 4, 8, 16, 2048
COUNTRY, CITY, TOWN, BODY, PERSON, PEOPLE, WORK = 1, 2, 4, 8, 16, 32, 64
OTHER_LANGUAGE = 5  # texts of another language: numbers of their sources are that much higher
CITY_SIZE, TOWN_SIZE = 100000, 4000


def sentences(path):
    """Rows of each sentence; a text begins where new is true."""
    rows, new = [], False
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            new = True
        elif not line:
            if rows:
                yield new, rows
                new = False
            rows = []
        elif line[0] != "#":
            rows.append(line.split("\t"))
    if rows:
        yield new, rows


rng = random.Random(7)
LOWER = {"en": 0.25, "nl": 0.02}


def put(out, new, forms, tags, source=0):
    """A sentence, and now and then another time in small letters."""
    if new:
        out.write(f"# newdoc {source}\n")
    for f, t in zip(forms, tags):
        out.write(f"{f.replace(' ', ' ')}\t{t}\n")
    out.write("\n")
    if source == 0:
        whole.append((source, [f.replace(" ", " ") for f in forms], tags))
    if rng.random() < LOWER[sys.argv[1]] and any(t != "O" for t in tags):
        small.append((source, [f.lower() for f in forms], tags))


def drawn(pools, cls, words):
    """Another name of that class for these words, of the same kind where it can be told; None to keep them."""
    if cls == "LOC":
        return rng.choice(pools[LOC_SHARE[rng.randrange(len(LOC_SHARE))]]).split(" ")
    if cls == "PER" and all(w[:1].isupper() and "." not in w for w in words):
        family = rng.choice(pools["family"])
        if len(words) == 1:
            return [family if rng.random() < 0.7 else rng.choice(pools["first"])]
        return [rng.choice(pools["first"]), family]
    if cls == "ORG":
        loud = all(w.isupper() for w in words)
        return rng.choice(pools["acronym" if loud else "body"]).split(" ")
    if cls == "MISC" and not all(w.islower() for w in words) and rng.random() < 0.5:
        return rng.choice(pools["work"]).split(" ")
    return None


LOC_SHARE = ("country", "country", "city", "city", "town")


def swap(forms, tags, pools):
    """The sentence with other names in it: the lists then tell more than the words that happen to be in the text."""
    new_forms, new_tags, i = [], [], 0
    while i < len(forms):
        k = i + 1
        if tags[i] == "O":
            new_forms.append(forms[i])
            new_tags.append("O")
        else:
            cls = tags[i][2:]
            while k < len(forms) and tags[k] == "I-" + cls:
                k += 1
            name = drawn(pools, cls, forms[i:k]) or forms[i:k]
            new_forms += name
            new_tags += ["B-" + cls] + ["I-" + cls] * (len(name) - 1)
        i = k
    return new_forms, new_tags


def pools_of(lang, lists):
    spelled = lambda bit: sorted(p for p, bits in lists.items() if bits & bit and p[:1].isupper() and not re.search(r"[\d/()\[\]]", p))
    bodies = [b for b in spelled(BODY) if len(b) > 1]
    return {"country": sorted(p for p in spelled(COUNTRY) if len(p) > 3), "city": spelled(CITY), "town": spelled(TOWN), "work": spelled(WORK), "first": lines("first.txt"), "family": lines("family.txt"),
            "acronym": [b for b in bodies if b.isupper() and " " not in b], "body": [b for b in bodies if not b.isupper()]}


SWAP = 0.6
small = []
whole = []


def put_swapped(out, pools):
    for source, forms, tags in whole:
        if any(t != "O" for t in tags) and rng.random() < (1 if "B-MISC" in tags else SWAP):
            out.write(f"# newdoc {source}\n")
            for f, t in zip(*swap(forms, tags, pools)):
                out.write(f"{f}\t{t}\n")
            out.write("\n")


def put_small(out):
    for source, forms, tags in small:
        out.write(f"# newdoc {source}\n")
        for f, t in zip(forms, tags):
            out.write(f"{f}\t{t}\n")
        out.write("\n")


def spans_to_tags(n, spans):
    tags = ["O"] * n
    for a, b, c in spans:
        for i in range(a, b):
            tags[i] = ("B-" if i == a else "I-") + c
    return tags


# ---- English

def uner(path, out, source=0):
    for new, rows in sentences(path):
        tags = [r[2].replace("OTH", "MISC") for r in rows]
        put(out, new, [r[1] for r in rows], ["O" if t[2:] == "O" else t for t in tags], source)


TITLES = set("president mr mrs ms dr prof professor sir king queen prince princess pope senator sen governor gov minister "
             "general gen colonel col captain capt lieutenant lt major sergeant judge justice secretary chairman director "
             "ambassador chancellor premier rep congressman mayor bishop archbishop cardinal rev reverend saint st uncle "
             "aunt miss madam officer commander sheikh ayatollah imam lord lady dame prime vice deputy foreign former "
             "special envoy chief admiral maj brig brigadier crown attorney press representative".split())
CLASS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def name_in(rows, a, b, cls):
    """The name inside a phrase of entities: from its first to its last proper noun, without titles; None for a description."""
    proper = [r[3] == "PROPN" and r[1][:1].isupper() for r in rows[a:b]]
    if not any(proper):
        return None
    head = next((i for i in range(a, b) if not a < int(rows[i][6]) <= b), a)
    if rows[head][3] != "PROPN":
        return None
    first, last = head, head + 1
    while first > a and (rows[first - 1][3] == "PROPN" or (rows[first - 1][1] in "&-" and first - 1 > a)):
        first -= 1
    while last < b and rows[last][3] == "PROPN":
        last += 1
    if cls == "ORG" and last + 1 < b and rows[last][1] in ("of", "for", "and", "&"):
        while last < b and (rows[last][3] == "PROPN" or rows[last][1] in ("of", "for", "and", "&", "the")):
            last += 1
        while rows[last - 1][3] != "PROPN":
            last -= 1
    while cls == "PER" and first < last - 1 and rows[first][1].lower().rstrip(".") in TITLES:
        first += 1
    return first, last, cls


def gum(path, out, source=1):
    for new, rows in sentences(path):
        rows = [r for r in rows if r[0].isdigit()]
        open_, spans = [], []
        for i, r in enumerate(rows):
            m = re.search(r"(?:^|\|)Entity=([^|]*)", r[9])
            for part in re.findall(r"\([^()]*\)?|[^()]+\)", m[1] if m else ""):
                if part[0] == "(":
                    open_.append((i, part.strip("()").split("-")[1]))
                if part[-1] == ")":
                    spans.append((*open_.pop(), i + 1)) if open_ else None
        named = []
        for a, kind, b in sorted(spans, key=lambda s: (s[0], -s[2])):
            if kind == "time":
                continue
            x = name_in(rows, a, b, CLASS.get(kind, "MISC"))
            if x and not any(x[0] < v and u < x[1] for u, v, _ in named):
                named.append(x)
        put(out, new, [r[1] for r in rows], spans_to_tags(len(rows), named), source)


R3 = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC", "MilitaryPlatform": "MISC", "Weapon": "MISC"}


def re3d(path, out, source=2):
    """Phrases cut down to what has capitals; descriptions fall away."""
    with tarfile.open(path) as tar:
        for m in sorted((m for m in tar.getmembers() if m.name.endswith(".conll")), key=lambda m: m.name):
            new = True
            for block in tar.extractfile(m).read().decode().split("\n\n"):
                rows = [x.split("\t") for x in block.split("\n") if "\t" in x]
                forms, spans, i = [r[0] for r in rows], [], 0
                while i < len(rows):
                    if rows[i][1][:2] != "B-":
                        i += 1
                        continue
                    cls, a = R3.get(rows[i][1][2:]), i
                    i += 1
                    while i < len(rows) and rows[i][1][:2] == "I-":
                        i += 1
                    b = i
                    if not cls:
                        continue
                    while a < b and (not forms[a][:1].isupper() or forms[a].lower().rstrip(".") in TITLES | {"the", "a", "an"}):
                        a += 1
                    while b > a and not forms[b - 1][:1].isupper():
                        b -= 1
                    caps = sum(f[:1].isupper() for f in forms[a:b])
                    if b > a and caps * 2 > b - a:
                        spans.append((a, b, cls))
                if forms:
                    put(out, new, forms, spans_to_tags(len(forms), spans), source)
                    new = False


def english(data, out, source):
    uner(f"{data}/ner/en_uner-ewt-train.iob2", out, source)
    gum(f"{data}/ud/en_gum-free-train.conllu", out, source + 1)
    re3d(f"{data}/ner/en_re3d.tar.xz", out, source + 2)


# ---- Dutch

def name_runs(rows):
    """Runs of proper nouns that the tree joins: [a, b)."""
    proper = [("deeleigen" in r[4] or "|eigen" in r[4]) for r in rows]
    i = 0
    while i < len(rows):
        j = i + 1
        if proper[i]:
            while j < len(rows) and proper[j] and rows[j][7].split(":")[0] in ("flat", "fixed") and i <= int(rows[j][6]) - 1 < j:
                j += 1
            yield i, j
        i = j


def listed(forms, lists, spans):
    """Bodies and states of two words and more that the treebank takes for common words ("Europese Commissie")."""
    i = 0
    while i < len(forms):
        for n in range(6, 1, -1):
            bits = lists.get(" ".join(forms[i:i + n]), 0) if i + n <= len(forms) else 0
            cls = "ORG" if bits & BODY else "LOC" if bits & COUNTRY else None
            if cls and forms[i + n - 1][:1].isupper() and not any(i < b and a < i + n for a, b, _ in spans):
                spans.append((i, i + n, cls))
                i += n - 1
                break
        i += 1


def alpino(path, labels, lists, out, source=0):
    for new, rows in sentences(path):
        rows = [r for r in rows if r[0].isdigit()]
        spans = []
        for a, b in name_runs(rows):
            cls = labels.get(" ".join(r[1] for r in rows[a:b]), "O")
            if cls != "O":
                spans.append((a, b, cls))
        listed([r[1] for r in rows], lists, spans)
        put(out, True, [r[1] for r in rows], spans_to_tags(len(rows), sorted(spans)), source)


def dutch(data, out, source):
    labels = dict(reversed(x.split("\t")) for x in lines("nl.tsv"))
    for name in TREES["nl"]:
        alpino(f"{data}/ud/{name}.conllu", labels, phrases("nl"), out, source)


# ---- lists

def lines(name):
    with open(os.path.join(HERE, "names", name), encoding="utf-8") as f:
        return [x for x in f.read().split("\n") if x and x[0] != "#"]


def world(name):
    for line in open(os.path.join(WORLD, name), encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if line[0] != "#" and len(p) > 4:
            yield p[0], p[1], [x.lstrip("~") for x in p[4].split(" | ")]


SPLIT = re.compile(r"[\w.’'-]+|[^\w\s]")


def phrase(text):
    return " ".join(x if x.count(".") > 1 or len(x) < 2 else x.rstrip(".") for x in SPLIT.findall(text))


def phrases(lang):
    lists = collections.Counter()

    def add(text, bit):
        p = phrase(text)
        if p and len(p.split()) <= 6:
            lists[p] |= bit

    for kind, code, names in world("countries.tsv"):
        if code in (lang, "-"):
            bit = COUNTRY if kind in ("country", "capital") else PEOPLE
            for x in names:
                add(x, bit)
    for line in open(os.path.join(WORLD, "places.txt"), encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if len(p) > 5 and int(p[5]) >= TOWN_SIZE:
            add(p[0], CITY if int(p[5]) >= CITY_SIZE else TOWN)
            add(p[1], CITY if int(p[5]) >= CITY_SIZE else TOWN)
    for name in ("bodies.tsv", "groups.tsv"):
        for _, code, names in world(name):
            if code in (lang, "-"):
                for x in names:
                    add(x, BODY)
    for _, _, names in world("holders.tsv"):
        add(names[0], PERSON)
    for x in lines("bodies.txt"):
        add(x, BODY)
    for x in lines("regions.txt"):
        add(x, CITY)
    for x in lines("works.txt"):
        add(x, WORK)
    return lists


def raw_counts(path):
    """How often a form stands with a capital inside a sentence, and in small letters."""
    capital, small = collections.Counter(), collections.Counter()
    for line in open(path, encoding="utf-8"):
        t = line.split()
        for i, x in enumerate(t):
            if x[0].islower():
                small[x] += 1
            elif x[0].isupper() and i > 0 and x[1:].islower() and t[i - 1][-1].isalpha():
                capital[x] += 1
    return capital, small


def words(lang, work):
    flags = collections.Counter()
    for x in lines("first.txt"):
        flags[x] |= FIRST
    for x in lines("family.txt"):
        flags[x] |= FAMILY
    for kind, code, names in world("countries.tsv"):
        if code == lang and kind in ("adjective", "inhabitant"):
            for x in names:
                flags[x] |= DEMONYM
    capital, small = raw_counts(os.path.join(work, "text.cased"))
    for x, n in small.items():
        title = x[:1].upper() + x[1:]
        if n >= 4 and n > 4 * capital[title]:
            flags[x] |= COMMON
            flags[title] |= COMMON
    for x, n in capital.items():
        if n >= 2 and n > 4 * small[x.lower()]:
            flags[x] |= PROPER
    for kind, code, names in world("countries.tsv"):
        if code in (lang, "-") and kind in ("country", "capital"):
            for x in names:
                if " " not in x and small[x.lower()] * 10 <= capital[x]:
                    flags[x.lower()] |= SMALL
    for line in open(os.path.join(WORLD, "places.txt"), encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if len(p) > 5 and " " not in p[0] and int(p[5]) >= CITY_SIZE and small[p[0]] * 10 <= capital[p[1]] and not flags[p[1]] & COMMON and len(p[0]) > 3:
            flags[p[1].lower()] |= SMALL
    fine, coarse = ({}, {})
    for table, size in ((fine, 512), (coarse, 64)):
        for line in open(os.path.join(work, f"classes.{size}"), encoding="utf-8"):
            w, c = line.rstrip("\n").split("\t")
            table[w] = int(c)
    return {w: (flags[w], fine.get(w, 0), coarse.get(w, 0)) for w in sorted(set(flags) | set(fine))}


TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*\.?(?=\s|$)|\w+(?:[-'’]\w+)*|[^\w\s]")
RAW = {"nl": (("nl_news-sentences", 1, True), ("nl_common-voice", 1, False)),  # file, one line of so many, cut into words already
       "en": (("en_ungdc-1990on", 2, False), ("en_common-voice", 1, False))}
TREES = {"nl": ("nl_alpino-regen-train", "nl_alpino-regen-extra", "nl_lassysmall-ud-dev"),
         "en": ("en_ewt-ud-train", "en_gum-free-train")}


def raw_text(lang, data):
    for name in TREES[lang]:
        for _, rows in sentences(f"{data}/ud/{name}.conllu"):
            print(*(r[1].replace(" ", "_") for r in rows if r[0].isdigit()))
    for name, part, cut in RAW[lang]:
        for i, line in enumerate(lzma.open(f"{data}/raw/{name}.txt.xz", "rt", encoding="utf-8")):
            if i % part:
                continue
            if cut:
                print(line.strip())
                continue
            for s in re.split(r'(?<=[.?!])\s+(?=[A-Z"“])', line.strip()):
                t = TOKEN.findall(s)
                if t and len(t[-1]) > 1 and t[-1][-1] == ".":
                    t[-1:] = [t[-1][:-1], "."]
                if t:
                    print(*t)


def main():
    if sys.argv[1] == "text":
        return raw_text(*sys.argv[2:4])
    lang, data, work = sys.argv[1:4]
    with open(os.path.join(work, "names.train"), "w", encoding="utf-8") as out:
        for i, read in enumerate({"nl": (dutch, english), "en": (english,)}[lang]):
            read(data, out, i * OTHER_LANGUAGE)
        put_small(out)
        put_swapped(out, pools_of(lang, phrases(lang)))
    with open(os.path.join(work, "names.words"), "w", encoding="utf-8") as out:
        for w, (f, a, b) in words(lang, work).items():
            out.write(f"{w}\t{f}\t{a}\t{b}\n")
    with open(os.path.join(work, "names.phrases"), "w", encoding="utf-8") as out:
        for p, bits in sorted(phrases(lang).items()):
            out.write(f"{bits}\t{p}\n")


if __name__ == "__main__":
    main()
