#!/usr/bin/env python3
"""The commands query and export from the outside: filters against a plain evaluation of the JSON records, and every layout read back.

    tests/test_query.py PROGRAM [NAME…]      run all tests, or those whose name holds one of the words

Prints a line a test and, last, "N passed, N failed". Needs rapper (Debian's raptor2-utils).
"""
import csv, io, json, os, re, shutil, sqlite3, subprocess, sys, tempfile, traceback, unicodedata
from urllib.parse import quote

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCES = [os.path.join(ROOT, p) for p in ("samples/reports.jsonl", "tests/gold/en.jsonl", "tests/gold/nl.jsonl")]
PROGRAM = DB = ""
RECORDS = []  # of the reports in DB, as `code` writes them
ODD = " <b>&amp;\"'\t\n\r\\ {} ]]> 😀"  # what every field may hold


def run(*args, **more):
    return subprocess.run([PROGRAM, *args], capture_output=True, timeout=300, cwd=ROOT, **more)


def told(p, status, *parts):
    text = p.stderr.decode()
    assert p.returncode == status, f"status {p.returncode}, not {status}: {text}"
    assert all(x in text for x in parts), text


def query(*filters, db=None):
    p = run("query", db or DB, *filters)
    assert p.returncode == 0, p.stderr.decode()
    return [json.loads(x) for x in p.stdout.decode().split("\n") if x]


def export(layout, *filters, db=None):
    p = run("export", db or DB, "--as", layout, *filters)
    assert p.returncode == 0, p.stderr.decode()
    return p.stdout.decode()


def events(keep=lambda d, e: True):
    return [(d, e) for d in RECORDS for e in d["events"] if keep(d, e)]


def names(rows):
    return {(r["report"], r["event"]) for r in rows}


def first_day(e):
    m = re.match(r"(?:\.\./)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?", e["date"])
    if not m:
        return ""
    season = {21: 3, 22: 6, 23: 9, 24: 12}
    month = int(m[2] or 1)
    return f"{m[1]}-{season.get(month, month):02d}-{m[3] or '01'}"


def filed(d, e):
    return first_day(e) or (d["published"] or "")[:10]


def plain(s):
    return re.sub(r"[^\w]+", " ", "".join(c for c in unicodedata.normalize("NFD", s.lower()) if not unicodedata.combining(c))).split()


def bears(actor, name):
    words, have = plain(name), plain(actor["name"])
    return any(have[i:i + len(words)] == words for i in range(len(have)))


def who(actors, country=None, sector=None):
    return any((not country or a["country"] == country) and (not sector or a["sector"] == sector) for a in actors)


def said_by(d, e):
    return next((a["actor"] for a in d["attributions"] if a["id"] == e["attribution"]), None)


# What is found

def test_filters_find_what_the_records_hold():
    both = lambda e: e["actors"] + e["recipients"]
    dyad = lambda e, a, b: (who(e["actors"], a) and who(e["recipients"], b)) or (who(e["actors"], b) and who(e["recipients"], a)) or (
        not e["recipients"] and any(i != j and x["country"] == a and y["country"] == b for i, x in enumerate(e["actors"]) for j, y in enumerate(e["actors"])))
    cases = {
        (): lambda d, e: True,
        ("--type=ASSAULT",): lambda d, e: e["type"] == "ASSAULT",
        ("--mode=firearms",): lambda d, e: "firearms" in e["mode"],
        ("--actor=TUR",): lambda d, e: who(e["actors"], "TUR"),
        ("--recipient=TUR/GOV",): lambda d, e: who(e["recipients"], "TUR", "GOV"),
        ("--actor=COP",): lambda d, e: who(e["actors"], None, "COP"),
        ("--actor=NGO",): lambda d, e: any("NGO" in (a["country"], a["sector"]) for a in e["actors"]),
        ("--with=KEN",): lambda d, e: who(both(e), "KEN"),
        ("--actor=TUR", "--with=GRC"): lambda d, e: dyad(e, "TUR", "GRC"),
        ("--actor=SRB", "--with=XKX"): lambda d, e: dyad(e, "SRB", "XKX"),
        ("--actor=vucic",): lambda d, e: any(bears(a, "Vucic") for a in e["actors"]),
        ("--recipient=Human Rights Watch",): lambda d, e: any(bears(a, "Human Rights Watch") for a in e["recipients"]),
        ("--actor=RSF",): lambda d, e: any(bears(a, "RSF") for a in e["actors"]),
        ("--speaker=GOV",): lambda d, e: e["attribution"] and said_by(d, e)["sector"] == "GOV",
        ("--speaker=IND", "--type=ASSAULT"): lambda d, e: e["type"] == "ASSAULT" and e["attribution"] and said_by(d, e)["country"] == "IND",
        ("--speaker=-",): lambda d, e: not e["attribution"],
        ("--reading=facts",): lambda d, e: e["author"] == "yes",
        ("--reading=claims",): lambda d, e: e["author"] != "yes",
        ("--reading=source",): lambda d, e: e["attribution"] is not None,
        ("--reading=facts", "--type=ASSAULT", "--actor=GOV"): lambda d, e: e["author"] == "yes" and e["type"] == "ASSAULT" and who(e["actors"], None, "GOV"),
        ("--country=-",): lambda d, e: e["place"] is None,
        ("--country=XKX",): lambda d, e: e["place"] and e["place"]["country"] == "XKX",
        ("--place=kashmir",): lambda d, e: e["place"] and e["place"]["name"] == "Kashmir",
        ("--outlet=sample TEXT",): lambda d, e: "Sample text" in d["outlet"],
        ("--report=sample-en-06",): lambda d, e: d["id"] == "sample-en-06",
        ("--lang=nl", "--type=COERCE"): lambda d, e: d["lang"] == "nl" and e["type"] == "COERCE",
        ("--confidence=0.85",): lambda d, e: e["confidence"] >= .85,
        ("--from=2024",): lambda d, e: filed(d, e) >= "2024",
        ("--from=2023-04", "--to=2023-04"): lambda d, e: filed(d, e)[:7] == "2023-04",
        ("--to=2021-02-10", "--from=2021-02-10"): lambda d, e: filed(d, e) == "2021-02-10",
        ("--text=presidential palace",): lambda d, e: all(re.search(r"\b%s" % w, d["text"], re.I) for w in ("presidential", "palace")),
    }
    some = 0
    for filters, keep in cases.items():
        want = {(d["id"], e["id"]) for d, e in events(keep)}
        got = names(query(*filters))
        assert got == want, (filters, sorted(got ^ want)[:5], len(got), len(want))
        p = run("query", DB, *filters, "--count")
        assert int(p.stdout) == len(want), (filters, p.stdout, len(want))
        some += bool(want)
    assert some >= len(cases) - 1, some


def test_rows_hold_what_the_records_hold():
    rows = {(r["report"], r["event"]): r for r in query()}
    for d, e in events():
        r = rows[d["id"], e["id"]]
        for key in ("type", "cameo", "trigger", "evidence", "date", "attribution", "author", "speaker", "confidence", "rule"):
            assert r[key] == e[key], (key, r, e)
        assert sorted(r["mode"]) == sorted(e["mode"]) and r["flags"] == e.get("flags", []) and r["contexts"] == e.get("contexts", [])
        for key in ("actors", "recipients"):
            assert [{k: v for k, v in a.items() if k != "words"} for a in r[key]] == e[key], (r, e)
            assert all(a.get("words") == (d["text"][slice(*a["span"])] if a["span"] else None) for a in r[key]), r
        assert (r["place"] or {}).get("name") == (e["place"] or {}).get("name")
        assert (r["title"], r["outlet"], r["lang"], r["url"], r["published"]) == (d["title"], d["outlet"], d["lang"], d["url"], d["published"])
        assert r["words"] == d["text"][slice(*e["evidence"][0])] and r["trigger_words"] == d["text"][slice(*e["trigger"])]
        said = next((a for a in d["attributions"] if a["id"] == e["attribution"]), None)
        assert (r["speech"], r["stance"]) == ((said["speech"], said["stance"]) if said else (None, None))
        assert r["filed"] == filed(d, e), (r["filed"], filed(d, e), e["date"])


def test_newest_day_first_and_pages_are_pieces():
    all_rows = query()
    assert [r["filed"] for r in all_rows] == sorted((r["filed"] for r in all_rows), reverse=True)
    for day in {r["filed"] for r in all_rows}:
        rows = [r["row"] for r in all_rows if r["filed"] == day]
        assert rows == sorted(rows)
    pages = [r for at in range(0, len(all_rows), 40) for r in query("--limit=40", f"--offset={at}")]
    assert pages == all_rows
    assert query("--type=COERCE", "--limit=7", "--offset=2") == query("--type=COERCE")[2:9]


def test_old_versions_and_copies_do_not_count():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        for text in ("Rebels fired on a patrol in Mali.", "The army arrested three editors in Mali."):
            assert subprocess.run([PROGRAM, "code", "--store", db], input=json.dumps({"id": "r", "lang": "en", "text": text}).encode(), capture_output=True, cwd=ROOT).returncode == 0
        assert [r["type"] for r in query(db=db)] == ["COERCE"]
        assert subprocess.run([PROGRAM, "code", "--store", db], input=json.dumps({"id": "copy", "lang": "en", "text": "The army arrested three editors in Mali, Test Wire says."}).encode(),
                              capture_output=True, cwd=ROOT).returncode == 0
        assert len(query(db=db)) == 2
        c = sqlite3.connect(db)
        c.execute("UPDATE report SET copy_of=(SELECT id FROM report WHERE name='r') WHERE name='copy'")
        c.commit()
        assert [r["report"] for r in query(db=db)] == ["r"]
        assert {r["report"]: r["copy"] for r in query("--copies", db=db)} == {"r": False, "copy": True}


def test_corrections_are_told():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        shutil.copy(DB, db)
        d, e = events()[3]
        c = sqlite3.connect(db)
        for verdict in ("wrong", "right"):
            c.execute("INSERT INTO correction(report, hash, event, type, trigger_begin, trigger_end, verdict, made) SELECT ?, v.hash, ?, ?, ?, ?, ?, 'x' FROM version v JOIN report r ON r.current=v.id"
                      " WHERE r.name=?", (d["id"], e["id"], e["type"], *e["trigger"], verdict, d["id"]))
        c.commit()
        assert {(r["report"], r["event"]): r["verdict"] for r in query(db=db) if r["verdict"]} == {(d["id"], e["id"]): "right"}


# Tables

def cell(value):
    return "" if value is None else value


def table(text, layout):
    if layout == "csv":
        return list(csv.DictReader(io.StringIO(text, newline="")))
    back = lambda s: re.sub(r"\\(.)", lambda m: {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}[m[1]], s)
    lines = [x.split("\t") for x in text.split("\n") if x]
    return [dict(zip(lines[0], map(back, x), strict=True)) for x in lines[1:]]


def check_tables(db):
    rows = query(db=db)
    for layout in ("csv", "tsv"):
        p = run("query", db, "--format", layout)
        got = table(p.stdout.decode(), layout)
        assert len(got) == len(rows)
        for g, r in zip(got, rows):
            for key in ("report", "title", "published", "lang", "url", "event", "type", "cameo", "date", "filed", "speech", "stance", "author", "speaker", "words", "rule"):
                assert g[key] == cell(r[key]), (layout, key, g[key], r[key])
            assert g["outlet"] == "; ".join(r["outlet"]) and g["trigger"] == r["trigger_words"] and [int(g["trigger_begin"]), int(g["trigger_end"])] == r["trigger"]
            assert g["actor_codes"] == "; ".join(a["country"] + "/" + a["sector"] for a in r["actors"])
            assert g["place"] == (r["place"] or {}).get("name", "") and float(g["confidence"]) == r["confidence"]
            told = lambda a: "[%s]" % (a["name"] or a.get("words") or a["country"]) if a.get("implicit") else a["name"] or a.get("words") or a["country"]
            assert g["recipients"] == "; ".join(map(told, r["recipients"])), (g, r)
            assert g["says"] == (told(r["says"]) if r["says"] else "")


def test_tables_hold_what_the_json_holds():
    check_tables(DB)


def odd_store(folder):
    """A store with markup, quotes, tabs and line ends in every text that is written out."""
    db = os.path.join(folder, "odd.sqlite")
    shutil.copy(DB, db)
    c = sqlite3.connect(db)
    for column in ("report.name", "version.title", "version.url", "version.published", "outlet.name", "actor.name", "actor.identifier", "place.name", "attribution.rule", "event.rule", "event.date"):
        t, k = column.split(".")
        c.execute(f"UPDATE {t} SET {k} = coalesce({k}, '') || ?" + (" || (SELECT count(*) FROM place x WHERE x.id<place.id)" if t == "place" else ""), (ODD,))
    c.execute("UPDATE version SET text = replace(text, ' ', char(9)) WHERE id % 3 = 0")
    c.execute("UPDATE version SET text = replace(text, 'e', '\"') WHERE id % 3 = 1")
    c.commit()
    return db


def test_odd_fields_survive():
    with tempfile.TemporaryDirectory() as t:
        db = odd_store(t)
        rows = query(db=db)
        assert len(rows) == len(events())
        for r in rows:
            assert all(r[k].endswith(ODD) for k in ("report", "title", "url", "published", "rule")) and all(o.endswith(ODD) for o in r["outlet"])
            assert all(a["name"].endswith(ODD) and a["id"].endswith(ODD) for a in r["actors"] + r["recipients"])
        assert any('"' in r["words"] for r in rows) and any("\t" in r["words"] for r in rows)
        check_tables(db)
        assert names(query("--report", "sample-en-06" + ODD, db=db)) == {(r["report"], r["event"]) for r in rows if r["report"] == "sample-en-06" + ODD}


def test_parquet_needs_duckdb():
    p = run("query", DB, "--format=parquet", env={**os.environ, "PATH": "/nonexistent"})
    told(p, 71, "needs the program duckdb")
    with tempfile.TemporaryDirectory() as t:  # a program of that name gets the CSV, and what it writes comes out
        path = os.path.join(t, "duckdb")
        with open(path, "w") as f:
            f.write(f"#!{sys.executable}\nimport sys\nassert sys.argv[1] == '-c' and 'FORMAT parquet' in sys.argv[2], sys.argv\nsys.stdout.write(sys.stdin.buffer.read().decode().upper())\n")
        os.chmod(path, 0o755)
        p = run("query", DB, "--format=parquet", env={**os.environ, "PATH": t})
        assert p.returncode == 0 and p.stdout.decode() == run("query", DB, "--format=csv").stdout.decode().upper(), p.stderr
        with open(path, "w") as f:
            f.write("#!/bin/sh\nexit 3\n")
        told(run("query", DB, "--format=parquet", env={**os.environ, "PATH": t}), 74)


def test_parquet_by_duckdb_itself():
    if not shutil.which("duckdb"):
        print("       (duckdb is not installed: passed over)")
        return
    with tempfile.NamedTemporaryFile(suffix=".parquet") as f:
        f.write(run("query", DB, "--format=parquet").stdout)
        f.flush()
        p = subprocess.run(["duckdb", "-csv", "-noheader", "-c", f"SELECT count(*) FROM '{f.name}'"], capture_output=True)
        assert int(p.stdout) == len(events()), p.stderr


# Layouts of other tools

def rows_of(layout, *filters, db=None):
    return [x.split("\t") for x in export(layout, *filters, db=db).split("\n") if x]


def check_gdelt(rows):
    assert rows and all(len(r) == 61 for r in rows), {len(r) for r in rows}
    for r in rows:
        assert re.fullmatch(r"\d+", r[0]) and re.fullmatch(r"(\d{8})?", r[1]) and r[1].startswith(r[2]) and r[2].startswith(r[3]), r
        assert not r[4] or (r[4][:4] == r[3] and 0 <= float(r[4][4:]) <= .9999), r
        assert re.fullmatch(r"\d{3,4}", r[26]) and r[26].startswith(r[27]) and len(r[27]) == 3 and r[27].startswith(r[28]) and 1 <= int(r[28]) <= 20, r
        root = int(r[28])
        assert r[29] == str(1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4) and -10 <= float(r[30]) <= 10, r
        assert r[25] in "01" and int(r[31]) >= 1 and r[32] == r[33] == "1"
        assert r[35] == r[43] == "0" and r[51] in "034" and re.fullmatch(r"([A-Z]{2})?", r[53]) and (r[51] == "0") == (not r[56]), r
        assert not r[56] or (-90 <= float(r[56]) <= 90 and -180 <= float(r[57]) <= 180)
        for at in (5, 15):
            assert re.fullmatch(r"[A-Z]{0,9}", r[at]) and re.fullmatch(r"([A-Z]{3})?", r[at + 2]) and re.fullmatch(r"([A-Z]{3})?", r[at + 7]), r
        assert re.fullmatch(r"\d{14}", r[59]) and r[60], r
    assert len({r[0] for r in rows}) == len(rows)


def pairs(e):
    a, b = len(e["actors"]), len(e["recipients"])
    return a * b if a and b else b if b else a if a < 2 else a * (a - 1) if a else 1


def test_gdelt_events():
    rows = rows_of("gdelt")
    check_gdelt(rows)
    facts = events(lambda d, e: e["author"] == "yes")
    assert len(rows) == sum(max(1, pairs(e)) for d, e in facts)
    rowid = {r["row"]: r for r in query()}
    assert {int(r[0]) // 1000 for r in rows} == {k for k, r in rowid.items() if r["author"] == "yes"}
    for r in rows:
        e = rowid[int(r[0]) // 1000]
        assert r[26] == e["cameo"] and r[1] == e["filed"].replace("-", "") and (not e["actors"] or r[7] in [a["country"] for a in e["actors"]] + [""]), (r, e)
    more = rows_of("gdelt", "--reading=all")
    check_gdelt(more)
    assert len(more) == sum(max(1, pairs(e)) for d, e in events()) > len(rows)
    assert len(rows_of("gdelt", "--reading=claims")) == len(more) - len(rows)
    values = {r[26]: float(r[30]) for r in more}
    known = {"190": -10, "193": -10, "173": -5, "112": -2, "111": -2, "040": 1, "042": 1.9, "030": 4, "120": -4, "181": -9, "141": -6.5, "145": -7.5, "0841": 7, "070": 7, "100": -5, "130": -4.4}
    assert len(known.keys() & values.keys()) > 8 and all(values[k] == v for k, v in known.items() if k in values), values


def test_gdelt_mentions():
    rows, ids = rows_of("gdelt-mentions"), {r[0]: r for r in rows_of("gdelt")}
    assert rows and all(len(r) == 16 for r in rows)
    assert {r[0] for r in rows} == ids.keys()
    texts = {d["id"]: d["text"] for d in RECORDS}
    for r in rows:
        assert r[1] == r[2] == ids[r[0]][59] and r[3] in "12" and int(r[6]) >= 1 and r[10] in "01" and 10 <= int(r[11]) <= 95, r
        text = texts[r[5]]
        assert int(r[12]) == len(text) and 0 <= int(r[9]) < len(text) and all(-1 <= int(x) < len(text) for x in r[7:9]), r
    for k, r in ids.items():
        assert sum(m[0] == k for m in rows) == int(r[31])


def test_layouts_without_quoting_stay_whole():
    with tempfile.TemporaryDirectory() as t:
        db = odd_store(t)
        assert len(rows_of("gdelt", db=db)) == len(rows_of("gdelt")) and all(len(r) == 61 for r in rows_of("gdelt", db=db))
        assert all(len(r) == 16 for r in rows_of("gdelt-mentions", db=db))
        assert any("<b>" in r[6] for r in rows_of("gdelt", db=db))


def test_plover():
    rows = [json.loads(x) for x in export("plover").split("\n") if x]
    facts = {(d["id"] + "/" + e["id"]): (d, e) for d, e in events(lambda d, e: e["author"] == "yes")}
    assert [r["id"] for r in rows] and {r["id"] for r in rows} == facts.keys()
    for r in rows:
        d, e = facts[r["id"]]
        assert r["event"] == e["type"] and r["author"] == "yes" and r["quadCode"] in (1, 2, 3, 4) and r["text"] == d["text"][r["textInfo"]["start"]:r["textInfo"]["end"]]
        assert [(a["code"], a["sector"]) for a in r["source"]] == [(a["country"], a["sector"]) for a in e["actors"]] and len(r["target"]) == len(e["recipients"])
        assert re.fullmatch(r"(\d{4}-\d\d-\d\d)?", r["date"]) and re.fullmatch(r"\d{4}-\d\d-\d\d", r.get("enddate", "2000-01-01")), r
    with tempfile.TemporaryDirectory() as t:
        odd = [json.loads(x) for x in export("plover", db=odd_store(t)).split("\n") if x]
        assert len(odd) == len(rows) and all(ODD in r["id"] and r["publication"].endswith(ODD) for r in odd if "publication" in r)
    claims = [json.loads(x) for x in export("plover", "--reading=claims").split("\n") if x]
    assert claims and all(r["author"] in ("no", "open") for r in claims) and any(r.get("attribution", {}).get("source") for r in claims)


POLECAT = ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,"
           "Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,"
           "City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version").split(",")


def test_polecat():
    with tempfile.TemporaryDirectory() as t:
        for db in (DB, odd_store(t)):
            rows = list(csv.reader(io.StringIO(export("polecat", db=db), newline=""), delimiter="\t"))
            assert rows[0] == POLECAT and len(rows[0]) == 40 and all(len(r) == 40 for r in rows)
            got = [dict(zip(POLECAT, r)) for r in rows[1:]]
            want = query("--reading=facts", db=db)
            assert len(got) == len(want)
            for g, w in zip(got, want):
                assert g["Event ID"] == w["report"] + "/" + w["event"] and g["Event Type"] == w["type"] and g["Event Date"] == (w["filed"] or "None")
                assert g["Quad Code"] in ("Verbal Cooperation", "Material Cooperation", "Verbal Conflict", "Material Conflict") and "" not in g.values()
                assert g["Actor Name"] == ("; ".join(a["name"] or "None" for a in w["actors"]) or "None") and g["Source"] == (w["outlet"] or ["None"])[0]
                assert g["Actor Country"] == ("; ".join("None" if a["country"] == "UNK" else a["country"] for a in w["actors"]) or "None")
                assert re.fullmatch(r"(None|\d+)(; (None|\d+))*", g["Actor COW"])
    cow = {g["Actor Country"]: g["Actor COW"] for g in got}
    assert all(cow[k] == v for k, v in {"USA": "2", "TUR": "640", "NLD": "210", "BEL": "211", "GBR": "200"}.items() if k in cow) and len(cow) > 10


def check_annotations(db, texts):
    page = json.loads(export("webannotation", db=db))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
    found = {"event": set(), "attribution": set()}
    for a in page["items"]:
        kind, report, name = re.fullmatch(r"urn:volgens:(event|attribution):([\w.~%-]+):(\w+)", a["id"]).groups()
        body = json.loads(a["body"]["value"])
        assert a["type"] == "Annotation" and a["motivation"] and a["body"]["type"] == "TextualBody" and body
        assert (body["event"] if kind == "event" else body["id"]) == name
        found[kind].add((report, name))
        spans = body["evidence"] if kind == "event" else body["content"]
        assert len(a["target"]) == len(spans) > 0
        for target, span in zip(a["target"], spans):
            position, quoted = target["selector"]
            assert position == {"type": "TextPositionSelector", "start": span[0], "end": span[1]} and target["source"] and quoted["type"] == "TextQuoteSelector"
            text = texts[report]
            assert quoted["exact"] == text[span[0]:span[1]] and quoted["prefix"] == text[max(0, span[0] - 32):span[0]] and quoted["suffix"] == text[span[1]:span[1] + 32], (quoted, span)
    return found


def test_web_annotations():
    name = lambda n: quote(n, safe="-._~")
    found = check_annotations(DB, {name(d["id"]): d["text"] for d in RECORDS})
    assert found["event"] == {(name(d["id"]), e["id"]) for d, e in events()}
    assert found["attribution"] == {(name(d["id"]), a["id"]) for d in RECORDS if d["events"] for a in d["attributions"]}
    with tempfile.TemporaryDirectory() as t:
        db = odd_store(t)
        texts = {name(n): x for n, x in sqlite3.connect(db).execute("SELECT r.name, v.text FROM report r JOIN version v ON v.id=r.current")}
        assert sum(map(len, check_annotations(db, texts).values())) == sum(map(len, found.values()))


def quads(trig):
    with tempfile.NamedTemporaryFile("w", suffix=".trig", encoding="utf-8", newline="") as f:
        f.write(trig)
        f.flush()
        p = subprocess.run(["rapper", "-q", "-i", "trig", "-o", "nquads", f.name], capture_output=True)
        assert p.returncode == 0 and not p.stderr, p.stderr.decode()[:500]
        checked = subprocess.run(["rapper", "-i", "trig", "-c", f.name], capture_output=True)
        assert checked.returncode == 0, checked.stderr
    term = r'(<[^>]*>|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@\w+)?|_:\w+)'
    return [re.fullmatch(rf"{term} {term} {term}(?: {term})? \.", x).groups() for x in p.stdout.decode().split("\n") if x]


SEM, RDF = "<http://semanticweb.cs.vu.nl/2009/11/sem/", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


def test_trig_keeps_the_voices_apart():
    all_quads = quads(export("trig"))
    place = {(s, g) for s, p, o, g in all_quads if p == RDF and o == SEM + "Event>"}
    tail = {"yes": "", "no": "-no", "open": "-open"}
    want = set()
    for d, e in events():
        name = quote(d["id"], safe="-._~")
        graph = f"<urn:volgens:report:{name}#"
        if e["attribution"]:
            want.add((f"<urn:volgens:event:{name}:{e['id']}>", graph + e["attribution"] + tail[e["speaker"]] + ">"))
        if not e["attribution"] or e["author"] != "open":
            want.add((f"<urn:volgens:event:{name}:{e['id']}>", graph + "voice" + tail[e["author"]] + ">"))
    assert place == want, sorted(place ^ want)[:4]
    assert any("#voice-open>" in g for s, g in place) and any(re.search(r"#a\d+>", g) for s, g in place) and any("-no>" in g for s, g in place)
    told_of = {s for s, p, o, g in all_quads if p == "<http://www.w3.org/ns/prov#wasAttributedTo>" and not g}
    made_by = {s for s, p, o, g in all_quads if p == "<http://www.w3.org/ns/prov#wasGeneratedBy>" and not g}
    assert {g for s, g in place} <= told_of and {re.sub(r"-(open|no)>$", ">", g) for s, g in place} <= made_by
    asserts = {(s, o.strip('"')) for s, p, o, g in all_quads if p == "<urn:volgens:term:asserts>"}
    assert all((g, (re.search(r"-(open|no)>$", g) or [0, "yes"])[1]) in asserts for s, g in place)
    typed = {(s, g): o for s, p, o, g in all_quads if p == SEM + "eventType>"}
    assert typed.keys() == place
    acts = {(s, o) for s, p, o, g in all_quads if p == SEM + "hasActor>"}
    assert len(acts) > 100 and {o for s, o in acts} <= {s for s, p, o, g in all_quads if p == RDF and o == SEM + "Actor>"}
    times = [o for s, p, o, g in all_quads if p == SEM + "hasTimeStamp>"]
    assert times and all(re.fullmatch(r'"\d{4}-\d\d-\d\d"\^\^<http://www.w3.org/2001/XMLSchema#date>|".*"\^\^<http://id.loc.gov/datatypes/edtf/EDTF>', x) for x in times)
    assert any(p == "<http://groundedannotationframework.org/gaf#denotedBy>" for s, p, o, g in all_quads)


def test_trig_with_odd_fields():
    with tempfile.TemporaryDirectory() as t:
        db = odd_store(t)
        plain_quads, odd_quads = quads(export("trig")), quads(export("trig", db=db))
        count = lambda v: sum(p == RDF and o == SEM + "Event>" for s, p, o, g in v)
        assert count(plain_quads) == count(odd_quads)
        back = lambda s: re.sub(r'\\(u[0-9A-F]{4}|U[0-9A-F]{8}|.)', lambda m: chr(int(m[1][1:], 16)) if len(m[1]) > 1 else {"t": "\t", "n": "\n", "r": "\r"}.get(m[1], m[1]), s)
        titles = {back(o[1:-1]) for s, p, o, g in odd_quads if p == "<http://purl.org/dc/terms/title>"}
        assert titles and all(x.endswith(ODD) for x in titles), list(titles)[:2]


def test_exports_take_filters():
    one = json.loads(export("webannotation", "--report=sample-en-06", "--type=ASSAULT"))["items"]
    d = next(d for d in RECORDS if d["id"] == "sample-en-06")
    assert {a["id"].split(":")[-1] for a in one if ":event:" in a["id"]} == {e["id"] for e in d["events"] if e["type"] == "ASSAULT"}
    assert len(rows_of("gdelt", "--limit=3")) >= 3 and len({int(r[0]) // 1000 for r in rows_of("gdelt", "--limit=3")}) == 3
    assert export("trig", "--type=AID") == export("trig", "--type=AID")
    assert json.loads(export("webannotation", "--report=nosuch"))["items"] == []


# Trouble

def test_trouble_is_told():
    told(run("query"), 64, "name one store")
    told(run("query", DB, "--actr=RUS"), 64, "actr")
    told(run("query", DB, "--type=WAR"), 64, "type=WAR: wants one of the 16 types")
    told(run("query", DB, "--from=yesterday"), 64, "from=yesterday: wants a day")
    told(run("query", DB, "--text=!!"), 64, "no word to look for")
    told(run("query", "/no/such/store.sqlite"), 73, "/no/such/store.sqlite")
    told(run("query", SOURCES[0]), 73, SOURCES[0])
    told(run("export", DB), 64, "--as=gdelt|gdelt-mentions|plover|polecat|webannotation|trig")
    told(run("export", DB, "--as=xml"), 64, "xml")
    with open("/dev/full", "wb") as full:
        p = subprocess.run([PROGRAM, "export", DB, "--as=trig"], stdout=full, stderr=subprocess.PIPE, cwd=ROOT)
    told(p, 74, "standard output: No space left on device")


def main():
    global PROGRAM, DB
    PROGRAM = os.path.abspath(sys.argv[1])
    words = sys.argv[2:]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as t:
        DB = os.path.join(t, "store.sqlite")
        p = subprocess.run([PROGRAM, "code", "--jobs=2", "--store", DB, *SOURCES], capture_output=True, cwd=ROOT)
        assert p.returncode == 0, p.stderr
        RECORDS.extend(json.loads(x) for x in p.stdout.splitlines())
        for name, test in list(globals().items()):
            if not name.startswith("test_") or (words and not any(w in name for w in words)):
                continue
            try:
                test()
                passed += 1
                print("ok    ", name[5:].replace("_", " "), flush=True)
            except Exception as e:
                failed += 1
                print("FAILED", name[5:].replace("_", " "), "\n" + "".join(traceback.format_exception_only(e))[:2000], flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
