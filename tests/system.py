#!/usr/bin/env python3
"""The program as a whole, from the outside: what goes in, what comes out, what trouble is told.

    tests/system.py PROGRAM [NAME…]      run all tests, or those whose name holds one of the words

Prints a line a test and, last, "N passed, N failed". Needs Debian's python3-jsonschema for the schema test.
"""
import json, os, re, resource, shutil, signal, sqlite3, subprocess, sys, tempfile, traceback

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "samples", "reports.jsonl")
PROGRAM = ""
REPORT = {"id": "x", "lang": "nl", "text": "De minister zei dat het bestand standhoudt."}


def run(*args, stdin=b"", env=None, **more):
    return subprocess.run([PROGRAM, *args], input=stdin, capture_output=True, timeout=300, cwd=ROOT, env={**os.environ, **(env or {})}, **more)


def line(d):
    return json.dumps(d, ensure_ascii=False).encode() + b"\n"


def records(p):
    return [json.loads(x) for x in p.stdout.splitlines()]


def says(p, status, *parts):
    text = p.stderr.decode("utf-8", "replace")
    assert p.returncode == status, f"status {p.returncode}, not {status}: {text}"
    for part in parts:
        assert part in text, f"no {part!r} in {text!r}"


# What comes out

def test_samples_follow_the_schema():
    import jsonschema
    schema = json.load(open(os.path.join(ROOT, "docs", "record.schema.json")))
    check = jsonschema.Draft202012Validator(schema)
    p = run("code", SAMPLES)
    assert p.returncode == 0 and len(records(p)) >= 12, p.stderr
    for d in records(p):
        errors = [f"{d['id']}: {list(e.path)}: {e.message}" for e in check.iter_errors(d)]
        assert not errors, errors[:3]


def test_spans_lie_in_the_text_and_ids_hold_together():
    for d in records(run("code", SAMPLES)):
        n, attributions = len(d["text"]), {a["id"] for a in d["attributions"]}
        spans = [s for a in d["attributions"] for s in [a["source"], a["cue"], *a["content"]]]
        spans += [s for e in d["events"] for s in [e["trigger"], *e["evidence"], *(x["span"] for x in e["actors"] + e["recipients"])]]
        assert all(0 <= s[0] < s[1] <= n for s in spans if s), d["id"]
        assert len({e["id"] for e in d["events"]}) == len(d["events"]), d["id"]
        assert all(e["attribution"] in attributions for e in d["events"] if e["attribution"]), d["id"]
        assert all((e["speaker"] is None) == (e["attribution"] is None) for e in d["events"]), d["id"]


def test_compare_takes_two_reports_and_says_when_it_has_not():
    pairs = os.path.join(ROOT, "tests", "pairs", "dev-reports.jsonl")
    p = run("compare", "--a=dev-01-a", "--b=dev-01-b", pairs)
    d = json.loads(p.stdout)
    text = {r["id"]: r["text"] for r in map(json.loads, open(pairs, encoding="utf-8"))}
    ids = {r["id"]: {x["id"] for x in r["events"] + r["attributions"]} for r in records(run("code", pairs))}
    assert p.returncode == 0 and len(d["propositions"]) > 8 and d["a"]["id"] == "dev-01-a", p.stderr
    for x in d["propositions"]:
        assert (x["a"] is None) == (x["relation"] == "only-b") and (x["b"] is None) == (x["relation"] == "only-a") and x["why"], x
        for side in "ab":
            for s, e in (x[side] or {"spans": []})["spans"]:
                assert 0 <= s < e <= len(text[d[side]["id"]]), x
            assert set((x[side] or {"events": []})["events"]) <= ids[d[side]["id"]], x
    assert p.stdout == run("compare", "--a=dev-01-a", "--b=dev-01-b", pairs).stdout
    says(run("compare", pairs), 65, "12 reports given", "--a=ID")
    says(run("compare", "--a=dev-01-a", pairs), 64, "go together")
    says(run("compare", "--a=dev-01-a", "--b=nobody", pairs), 65, 'no report with the id "nobody"')
    two = line({"id": "x", "lang": "nl", "text": "De minister zei dat het bestand standhoudt."}) + line({"id": "y", "lang": "fr", "text": "Le ministre a dit."})
    says(run("compare", "-", stdin=two), 65, 'the lexicon has no language "fr"')


def test_same_bytes_whatever_the_jobs():
    one, two, five = (run("code", "--jobs", n, SAMPLES).stdout for n in "125")
    assert one and one == two == five


def test_input_order_is_kept():
    lines = [line({**REPORT, "id": f"r{i}", "text": REPORT["text"] * (1 + i * 7 % 5)}) for i in range(40)]
    p = run("code", "--jobs=2", stdin=b"".join(lines))
    assert [d["id"] for d in records(p)] == [f"r{i}" for i in range(40)]


def test_no_text_leaves_the_text_out():
    assert all("text" not in d for d in records(run("code", "--no-text", SAMPLES)))


def test_tables_have_a_row_an_event():
    import csv, io
    events = sum(len(d["events"]) for d in records(run("code", SAMPLES)))
    assert events > 20
    rows = list(csv.DictReader(io.StringIO(run("code", "--format=csv", SAMPLES).stdout.decode(), newline="")))
    assert len(rows) == events and all(r["type"] and r["author"] in ("yes", "no", "open") and r["rule"] for r in rows)
    tsv = run("code", "--format=tsv", SAMPLES).stdout.decode().splitlines()
    assert len(tsv) == events + 1 and len({x.count("\t") for x in tsv}) == 1


def test_plain_text_gets_an_id_from_its_text():
    p = run("code", "--lang=nl", stdin=REPORT["text"].encode())
    (d,) = records(p)
    assert re.fullmatch("[0-9a-f]{16}", d["id"]) and d["published"] is None


INTAKE = os.path.join("tests", "data", "intake")


def test_pages_and_feeds_come_in_beside_others():
    p = run("code", os.path.join(INTAKE, "article.html"), os.path.join(INTAKE, "rss2.xml"), os.path.join(INTAKE, "atom.xml"), SAMPLES)
    says(p, 65, "rss2.xml:19: an item without a text")
    d = records(p)
    assert [x["title"] for x in d[:3]] == ["Grensposten bij Varda weer open", "Leger <b>trekt</b> zich terug & onderhandelt", "Rebellen schieten op patrouille"]
    assert d[0]["published"] == "2031-05-04T09:12:00+02:00" and d[0]["outlet"] == ["Testkrant"], d[0]
    assert d[1]["id"] == "testkrant-1" and d[1]["lang"] == "nl" and len(d) > 16
    page = open(os.path.join(ROOT, INTAKE, "article.html"), "rb").read()
    assert records(run("code", stdin=page)) == [d[0]]


def test_items_of_agencies_come_in():
    p = run("code", *(os.path.join(INTAKE, x) for x in ("ninjs1.json", "ninjs2.json", "ninjs3.json", "newsml.xml", "nitf.xml")))
    says(p, 65, "ninjs2.json:2: an item that is no text", "ninjs2.json:3:", "newsml.xml:21: an item that its source has withdrawn")
    ids = [x["id"] for x in records(p)]
    assert ids[1:4] == ["urn:test:nl:1", "urn:test:3", "urn:test:4"] and ids[-1] == "herald-77" and len(ids) == 8, ids


def test_archives_come_in_folded_or_not():
    one, two = (run("code", "--jobs=2", os.path.join(INTAKE, f"news.warc{x}")) for x in ("", ".gz"))
    assert one.stdout == two.stdout and [x["url"][-2:] for x in records(one)] == ["/a", "/b", "/c", "/d"], one.stderr
    data = open(os.path.join(ROOT, INTAKE, "news.warc.gz"), "rb").read()
    cut = run("code", stdin=data[:-40])
    says(cut, 65, "<stdin>: 10: the gzip data are cut off".replace(": 10", ":10"))
    assert cut.stdout == b"".join(two.stdout.splitlines(True)[:3])


def test_plain_text_in_another_set():
    for text in ("De rebellen schoten op een patrouille bij het café.".encode("cp1252"), "De rebellen schoten op een patrouille bij het café.".encode("utf-16")):
        (d,) = records(run("code", "--lang=nl", stdin=text))
        assert d["text"] == "De rebellen schoten op een patrouille bij het café."


def test_language_is_recognised_when_not_given():
    texts = {"nl": "De regering heeft gisteren besloten dat de soldaten naar huis mogen.", "en": "The government decided yesterday that the soldiers may go home."}
    for lang, text in texts.items():
        (d,) = records(run("code", stdin=line({"id": "x", "text": text})))
        assert d["lang"] == lang, d["lang"]


def test_store_holds_what_the_json_holds():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        out = records(run("code", "--store", db, SAMPLES))
        again = run("code", "--store", db, SAMPLES)  # coding again replaces, never doubles
        assert again.returncode == 0, again.stderr
        c = sqlite3.connect(db)
        assert c.execute("SELECT count(*) FROM report").fetchone()[0] == len(out)
        assert c.execute("SELECT count(*) FROM event").fetchone()[0] == sum(len(d["events"]) for d in out)
        assert c.execute("SELECT count(*) FROM attribution").fetchone()[0] == sum(len(d["attributions"]) for d in out)
        facts = sum(e["author"] == "yes" for d in out for e in d["events"])
        assert c.execute("SELECT count(*) FROM facts").fetchone()[0] == facts
        words = {r[0] for r in c.execute("SELECT words FROM events")}
        assert {d["text"][slice(*e["evidence"][0])] for d in out for e in d["events"]} == words
        assert c.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert not c.execute("PRAGMA foreign_key_check").fetchall()


def test_search_holds_the_newest_version_only():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        for text in (REPORT["text"], "De minister ontkende dat er geschoten was.", "De minister ontkende dat er geschoten was."):
            assert run("code", "--store", db, stdin=line({**REPORT, "text": text})).returncode == 0
        c = sqlite3.connect(db)
        hits = lambda w: c.execute("SELECT v.number FROM search s JOIN version v ON v.id = s.rowid WHERE search MATCH ?", (w,)).fetchall()
        assert hits("minister") == [(2,)] and hits("bestand") == [], (hits("minister"), hits("bestand"))
        c.execute("INSERT INTO search(search) VALUES('integrity-check')")


def linked_store(t):
    """Three invented reports: two tell one shelling and its denial, one tells a call in the other language."""
    reports = [
        {"id": "a", "lang": "en", "published": "2024-03-14", "text": "India's defence ministry said Pakistani troops had opened fire on an Indian post near Kupwara on 12 March. "
         "Pakistan's army denied this. India demanded that Pakistan release four prisoners."},
        {"id": "b", "lang": "en", "published": "2024-03-14", "text": "Pakistani troops opened fire on an Indian post near Kupwara on 12 March, the Indian defence ministry said."},
        {"id": "c", "lang": "en", "published": "2024-03-20", "text": "Pakistan released four Indian prisoners on Tuesday."},
    ]
    db = os.path.join(t, "x.sqlite")
    assert run("code", "--store", db, stdin=b"".join(line(r) for r in reports)).returncode == 0
    return db


def test_reports_of_one_event_are_linked():
    with tempfile.TemporaryDirectory() as t:
        db = linked_store(t)
        p = run("link", db)
        assert p.returncode == 0 and p.stdout.startswith(b"3 reports"), (p.stdout, p.stderr)
        c = sqlite3.connect(db)
        (told,) = c.execute("SELECT reports FROM occurrence WHERE type='ASSAULT'").fetchall()
        assert told == (2,), told
        (item,) = records(run("contested", db))
        assert {(v["country"], v["position"]) for v in item["voices"]} == {("IND", "asserts"), ("PAK", "denies")}, item
        (made,) = [x for x in records(run("commitments", "--fulfilled", db))]
        assert made["kind"] == "request" and made["acts"][0]["report"] == "c", made
        (pair,) = records(run("pairs", db))
        assert (pair["a"]["report"], pair["b"]["report"], pair["shared"]) == ("a", "b", 2), pair
        rows = lambda: c.execute("SELECT a, b, kind, score FROM link ORDER BY 1, 2, 3").fetchall()
        before = rows()
        assert run("link", db).stdout.startswith(b"0 reports") and rows() == before
        assert run("link", "--all", db).stdout.startswith(b"3 reports") and rows() == before
        assert not c.execute("PRAGMA foreign_key_check").fetchall()


def test_link_needs_a_store():
    says(run("link", "/no/such/file.sqlite"), 73, "/no/such/file.sqlite")
    says(run("link"), 64, "link takes one DB")
    says(run("contested", SAMPLES), 73, SAMPLES)


def test_conllu_comes_out_and_goes_in():
    trees = run("run", "--until=tree", SAMPLES)
    assert trees.returncode == 0 and trees.stdout.count(b"# sent_id") > 60, trees.stderr
    says(run("run", "--from=conllu", stdin=trees.stdout), 64, "--lang")
    with tempfile.NamedTemporaryFile(suffix=".conllu") as f:
        f.write(trees.stdout)
        f.flush()
        again = run("run", "--from=conllu", "--lang=nl", "--until=tree", f.name)
        assert again.returncode == 0, again.stderr
        body = lambda b: [x for x in b.splitlines() if x and not x.startswith(b"#")]
        assert body(again.stdout) == body(trees.stdout)


def test_stages_add_columns():
    column = lambda p, k: {x.split("\t")[k] for x in p.stdout.decode().splitlines() if x[:1].isdigit() and "-" not in x.split("\t")[0]}
    assert column(run("run", "--until=token", SAMPLES), 3) == {"_"}
    tag = run("run", "--until=tag", SAMPLES)
    assert "VERB" in column(tag, 3) and column(tag, 7) == {"_"}
    assert "nsubj" in column(run("run", "--until=tree", SAMPLES), 7)
    assert any("Actor=" in x for x in column(run("run", "--until=mark", SAMPLES), 9))


def test_explain_names_rule_file_and_line():
    p = run("explain", SAMPLES)
    assert p.returncode == 0 and re.search(r"lexicon/(nl|en)/\S+\.lex:\d+", p.stdout.decode()), p.stderr


def test_confidence_is_the_sum_of_its_signs():
    import math
    told = re.findall(r"^    confidence ([\d.]+): (.*)$", run("explain", SAMPLES).stdout.decode(), re.M)
    given = [e["confidence"] for d in records(run("code", SAMPLES)) for e in d["events"]]
    assert [float(c) for c, _ in told] == given and len(set(given)) > 10, given
    for c, signs in told:
        s = sum(float(x) for x in re.findall(r" ([+-][\d.]+)", signs))
        assert abs(min(.95, max(.1, 1 / (1 + math.exp(-s)))) - float(c)) < .025, (c, signs)


def test_confidence_is_lower_where_the_words_tell_less():
    texts = ["The army arrested three editors in Mali on 4 May.", "Amadou Keita said that the editors in Mali, weary of arrests by gunmen, might leave."]
    plain, loose = (records(run("code", stdin=line({"id": "x", "lang": "en", "text": t})))[0]["events"] for t in texts)
    coerce = lambda events: next(e["confidence"] for e in events if e["type"] == "COERCE")
    assert coerce(plain) > .8 > .5 > coerce(loose), (plain, loose)


def test_coverage_lists_entries():
    p = run("coverage", SAMPLES)
    assert p.returncode == 0 and len(p.stdout.splitlines()) > 100, p.stderr


# Trouble

def test_baseline_diff_tells_what_changed_by_rule():
    p = run("baseline-diff", "tests/data/before.jsonl", "tests/data/after.jsonl")
    out = p.stdout.decode()
    assert p.returncode == 0, p
    assert out.endswith("20 the same, 2 changed, 1 new, 1 gone\n"), out
    assert "force.charge.act: +0 -1 ~0\n  - sample-nl-01  ACCUSE allege “zei” from=TUR/GOV" in out, out
    assert "nl.protest.werk-neerleggen: +1 -0 ~0\n  + sample-nl-02  PROTEST strike" in out, out
    assert "author=yes speaker= by=\n  > sample-nl-01  CONSULT phone" in out, out
    again = run("baseline-diff", "tests/data/before.jsonl", "tests/data/before.jsonl").stdout.decode()
    assert again == "23 the same, 0 changed, 0 new, 0 gone\n", again
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as bad:
        bad.write('{"id": "x", "attributions": [], "events": []}\n{broken\n')
        bad.flush()
        says(run("baseline-diff", "tests/data/before.jsonl", bad.name), 65, ".jsonl:2", "no record")


def test_broken_json_in_the_middle():
    p = run("code", stdin=line({**REPORT, "id": "a"}) + b'{"id": "b", "text": \n' + line({**REPORT, "id": "c"}))
    says(p, 65, "<stdin>:2:")
    assert [d["id"] for d in records(p)] == ["a", "c"]


def test_wrong_shapes():
    bad = [b"[1]\n", b'{"id":"b"}\n', b'{"id":"b","text":7}\n', b'{"id":"b","text":"x y","published":"yesterday"}\n', b'{"id":"b","text":"x","outlet":{}}\n']
    for i, b in enumerate(bad):
        p = run("code", stdin=line(REPORT) + b + line(REPORT))
        says(p, 65, "<stdin>:2: " if i else "<stdin>:2:")
        assert len(records(p)) == 2


def test_invalid_utf8_and_nul():
    p = run("code", stdin=line(REPORT) + b'{"id":"b","text":"caf\xe9"}\n{"id":"c","text":"a\\u0000b"}\n' + line(REPORT))
    says(p, 65, "<stdin>:2:", "<stdin>:3:")
    assert len(records(p)) == 2
    says(run("code", stdin="Een café, twee cafés,\ndrie caf".encode() + b"\xe9s.\n"), 65, "<stdin>:2:9: not UTF-8")
    says(run("code", stdin=b"Een \0 regel."), 65, "<stdin>:1:5: a NUL byte")


def test_empty_text():
    says(run("code", stdin=line({**REPORT, "text": " \n"})), 65, "<stdin>:1: the text is empty")
    says(run("code", stdin=b""), 65, "empty")


def test_line_of_fifty_megabytes():
    big = b'{"id":"big","text":"' + b"woord " * (50 << 20 >> 2) + b'"}\n'
    assert len(big) > 50 << 20
    p = run("code", stdin=line(REPORT) + big + line(REPORT))
    says(p, 65, "<stdin>:2:")
    assert len(records(p)) == 2


def test_report_of_a_million_words():
    says(run("code", stdin=line({**REPORT, "text": "Het regent weer. " * 333334})), 65, "<stdin>:1:", "the limit is")


def test_long_report_is_coded():
    p = run("code", stdin=line({**REPORT, "text": "Rebellen schoten op een patrouille. " * 4000}))
    assert p.returncode == 0 and len(records(p)) == 1, p.stderr


def memory_of(reports):  # most resident memory, in kB, of coding the samples over and over
    rows = open(SAMPLES, "rb").read().splitlines(keepends=True)
    with tempfile.NamedTemporaryFile() as f:
        for i in range(reports):
            f.write(rows[i % len(rows)].replace(b'"id": "', b'"id": "%d-' % i, 1))
        f.flush()
        p = subprocess.Popen([PROGRAM, "code", "--no-text", f.name], stdout=subprocess.DEVNULL, cwd=ROOT)
        _, status, used = os.wait4(p.pid, 0)
        assert status == 0, status
        return used.ru_maxrss


def test_memory_does_not_grow_with_the_reports():
    few, many = memory_of(140), memory_of(2800)
    assert many < 1.1 * few, f"{few} kB for 140 reports, {many} kB for 2800"


def test_unsupported_language():
    p = run("code", stdin=line({**REPORT, "lang": "fr"}) + line(REPORT))
    says(p, 65, "fr")
    assert len(records(p)) == 1


def test_missing_file_goes_on_with_the_next():
    p = run("code", "/no/such/file.jsonl", SAMPLES)
    says(p, 66, "/no/such/file.jsonl")
    assert len(records(p)) >= 12


def test_full_disk():
    with open("/dev/full", "wb") as full:
        p = subprocess.run([PROGRAM, "code", SAMPLES], stdout=full, stderr=subprocess.PIPE, cwd=ROOT)
    says(p, 74, "standard output: No space left on device")


def small_files():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))


def test_store_on_a_full_disk_keeps_what_it_had():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert run("code", "--store", db, stdin=line(REPORT)).returncode == 0
        many = b"".join(line({**REPORT, "id": f"r{i}", "text": f"Report {i}. " + REPORT["text"] * 20}) for i in range(600))
        p = run("code", "--lang=nl", "--store", db, stdin=many, preexec_fn=small_files)
        says(p, 74, "x.sqlite")
        c = sqlite3.connect(db)
        assert c.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert c.execute("SELECT count(*) FROM report WHERE name='x'").fetchone()[0] == 1
        assert c.execute("SELECT count(*) FROM report WHERE current NOT IN (SELECT version FROM attribution)").fetchone()[0] == 0


def test_store_that_is_no_database():
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as f:
        f.write(b"not a database, but long enough to be read as one" * 40)
        f.flush()
        says(run("code", "--store", f.name, stdin=line(REPORT)), 73, f.name)
    says(run("code", "--store", "/no/such/folder/x.sqlite", stdin=line(REPORT)), 73, "/no/such/folder/x.sqlite")


def test_closed_pipe():
    p = subprocess.Popen([PROGRAM, "code", *[SAMPLES] * 20], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    p.stdout.read(10)
    p.stdout.close()
    err = p.stderr.read().decode()
    assert p.wait(60) == 74 and "Broken pipe" in err, err


def data_copy(folder):
    for part in ("lexicon", "models"):
        shutil.copytree(os.path.join(ROOT, part), os.path.join(folder, part))
    return folder


def test_missing_or_damaged_model():
    with tempfile.TemporaryDirectory() as t:
        data_copy(t)
        models = sorted(os.path.join(d, f) for d, _, fs in os.walk(os.path.join(t, "models", "nl")) for f in fs if os.path.getsize(os.path.join(d, f)) > 100_000)
        assert models
        with open(models[0], "r+b") as f:
            f.seek(os.path.getsize(models[0]) // 2)
            b = f.read(1)
            f.seek(-1, 1)
            f.write(bytes([b[0] ^ 1]))
        says(run("code", "--data", t, stdin=line(REPORT)), 65, models[0])
        os.truncate(models[0], 1000)
        says(run("code", "--data", t, stdin=line(REPORT)), 65, models[0])
        shutil.rmtree(os.path.join(t, "models", "nl"))
        p = run("code", "--data", t, stdin=line(REPORT) + line({"id": "e", "lang": "en", "text": "Rebels fired on a patrol."}))
        says(p, 65, "nl")
        assert [d["id"] for d in records(p)] == ["e"]


def test_damaged_lexicon():
    with tempfile.TemporaryDirectory() as t:
        data_copy(t)
        with open(os.path.join(t, "lexicon", "nl", "zz.lex"), "w") as f:
            f.write("# broken\n\nrule   nl.broken.one\nmatch  breken\ntype   NOSUCHTYPE\nyes    Het breekt.\n")
        says(run("code", "--data", t, stdin=line(REPORT)), 65, "zz.lex:5:8: ")
    says(run("code", "--data", "/no/such/folder", stdin=line(REPORT)), 66, "/no/such/folder")


def import_tiny(folder):
    files = [x for k in ("actors", "agents", "verbs") for x in (f"--{k}", os.path.join("tests", "data", f"tiny.{k}.txt"))]
    tool = os.path.join("tools", "import_dictionary.py")
    return subprocess.run([sys.executable, tool, "--data", folder, "--name", "tiny", *files], capture_output=True, cwd=ROOT)


def coded(folder, text, **more):
    p = run("code", "--data", folder, stdin=line({"id": "x", "lang": "en", "text": text, **more}))
    assert p.returncode == 0, p.stderr
    who = lambda v: [a["country"] + "/" + a["sector"] for a in v]
    return [(e["type"], *e["mode"], who(e["actors"]), who(e["recipients"])) for e in records(p)[0]["events"]]


def test_imported_dictionaries_code_what_was_not_coded():
    wants = [
        ("The rebels frobnicated the soldiers near the river.", {}, ("ASSAULT", ["UNK/REB"], ["UNK/MIL"])),
        ("The rebels frobnicated the ledgers of the union.", {}, ("COERCE", "seize", ["UNK/REB"], ["UNK/LAB"])),
        ("Velma Kortrant criticised the strike.", {"published": "2012-05-01"}, ("ACCUSE", "disapprove", ["NLD/GOV"], [])),
        ("Fighters of the League of Zanderij attacked a village.", {}, ("ASSAULT", ["SUR/REB"], [])),
        ("Tollgatemen attacked three demonstrators in Suriname.", {}, ("ASSAULT", ["SUR/COP"], ["SUR/CVL"])),
    ]
    with tempfile.TemporaryDirectory() as t:
        data_copy(t)
        for text, more, want in wants:
            assert want not in coded(t, text, **more), text
        p = import_tiny(t)
        assert p.returncode == 0, p.stderr
        for text, more, want in wants:
            assert want in coded(t, text, **more), (want, coded(t, text, **more))
        assert b"/user/tiny" not in run("lint", "--data", t).stdout  # the examples made for the rules come out


def test_import_tells_each_line_it_cannot_take():
    with tempfile.TemporaryDirectory() as t:
        data_copy(t)
        told = import_tiny(t).stderr.decode().splitlines()
        for what in ("actors.txt:9: left out: a date", "actors.txt:11: left out: an unknown code", "actors.txt:12: left out: the lexicon has that name",
                     "agents.txt:6: left out: the lexicon has that agent", "agents.txt:7: left out: no single code", "verbs.txt:5: left out: a synonym of several",
                     "verbs.txt:12: left out: a clause", "verbs.txt:13: in part: the code 043", "verbs.txt:16: left out: a noun with words before it",
                     "verbs.txt:17: left out: a word before the verb"):
            assert any(f"tests/data/tiny.{what}" in x for x in told), (what, told)
        out, part = (sum(f": {k}: " in x for x in told) for k in ("left out", "in part"))
        assert told[-1].endswith(f"{out} left out, {part} in part"), told[-1]
        files = [f for d, _, fs in os.walk(os.path.join(t, "lexicon")) for f in fs if f.startswith("tiny")]
        rows = open(os.path.join(t, "lexicon", "world", "user", "tiny.tsv")).read()
        assert "body\t-\tUNK\tUNK\tObservers of the Nine" in rows and "body\t-\tSUR\tGOV\tLower Zanderij" in rows, rows
        assert sorted(files) == ["tiny-agents.lex", "tiny-rules.lex", "tiny.tsv"], files


def test_every_cameo_code_becomes_a_type_and_mode_that_rules_may_have():
    sys.path.insert(0, os.path.join(ROOT, "tools"))
    from dictionaries import codes
    with tempfile.TemporaryDirectory() as t:
        data_copy(t)
        path = os.path.join(t, "all.txt")
        with open(path, "w") as f:
            f.writelines(f"--- V [{c}] ---\n{''.join(chr(65 + int(x)) for x in c)}ZZ\n" for c in codes.EVENTS)
        tool = os.path.join(ROOT, "tools", "import_dictionary.py")
        p = subprocess.run([sys.executable, tool, "--data", t, "--verbs", path], capture_output=True)
        made = sum(v is not None for v in codes.EVENTS.values())
        assert f"{made} rules" in p.stderr.decode() and made > 80, p.stderr
        assert coded(t, "The rebels fired on a patrol.")


def test_wrong_usage():
    for args in (["code", "--format=xml"], ["code", "--jobs=0"], ["code", "--jobs", "two"], ["code", "--nonsense"], ["nonsense"], ["code", "--store"], ["help", "nonsense"]):
        says(run(*args), 64, "volgens: ")


# Help

def commands():
    return re.findall(r"^  (\w+) ", run("help").stdout.decode(), re.M)


def test_help_man_and_completion():
    assert {"code", "run", "explain", "lint", "coverage", "version", "help"} <= set(commands())
    for c in commands():
        text = run("help", c).stdout.decode()
        assert f"Usage: volgens {c}" in text and "--data" in text
        assert run(c, "--help").stdout.decode() in (text, run("help", "help").stdout.decode())
    page = subprocess.run(["scdoc"], input=run("help", "--man").stdout, capture_output=True)
    assert page.returncode == 0 and b".SH NAME" in page.stdout, page.stderr
    assert subprocess.run(["bash", "-n"], input=run("help", "--completion").stdout).returncode == 0


def test_help_examples_run_as_written():
    n = 0
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "out.sqlite")  # where an example says out.sqlite: a store of the samples
        assert run("code", "--store", db, SAMPLES).returncode == 0 and run("link", db).returncode == 0
        for c in commands():
            for example in re.findall(r"^  (build/volgens .*)$", run("help", c).stdout.decode(), re.M):
                words = example.replace("build/volgens", PROGRAM).replace("out.sqlite", db)
                p = subprocess.run(words, shell=True, capture_output=True, cwd=ROOT, timeout=600)
                assert p.returncode == 0 and p.stdout, (example, p.stderr)
                n += 1
    assert n >= 8


def test_readme_examples_run_as_written():
    text = open(os.path.join(ROOT, "README.md"), encoding="utf-8").read()
    blocks = [b for b in re.findall(r"```sh\n(.*?)```", text, re.S)]
    lines = [x for b in blocks for x in b.splitlines() if "build/volgens" in x and not x.startswith("#")]
    assert len(lines) >= 3
    with tempfile.TemporaryDirectory() as t:
        for x in lines:
            p = subprocess.run(x.replace("build/volgens", PROGRAM).replace("out.sqlite", os.path.join(t, "out.sqlite")), shell=True, capture_output=True, cwd=ROOT, timeout=600)
            assert p.returncode == 0 and p.stdout, (x, p.stderr)


def main(tests):
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv[1])
    words = sys.argv[2:]
    passed = failed = 0
    for name, test in list(tests.items()):
        if not name.startswith("test_") or (words and not any(w in name for w in words)):
            continue
        try:
            test()
            passed += 1
            print("ok    ", name[5:].replace("_", " "), flush=True)
        except Exception as e:
            failed += 1
            print("FAILED", name[5:].replace("_", " "), "\n" + "".join(traceback.format_exception(e))[:2000], flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(globals()))
