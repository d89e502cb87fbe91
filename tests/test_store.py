#!/usr/bin/env python3
"""The store from the outside: what is added is there once, whatever happens on the way.

    tests/test_store.py PROGRAM [NAME…]      as tests/system.py
"""
import json, os, re, signal, sqlite3, subprocess, sys, tempfile, time

import system
from system import REPORT, ROOT, SAMPLES, line, run, says, small_files

OTHER = "De president ontkende dat soldaten op betogers hadden geschoten."


def rows(db, sql, *values):
    c = sqlite3.connect(db)
    try:
        return c.execute(sql, values).fetchall()
    finally:
        c.close()


def one(db, sql, *values):
    return rows(db, sql, *values)[0][0]


def sound(db):
    assert one(db, "PRAGMA integrity_check") == "ok" and not rows(db, "PRAGMA foreign_key_check")


def make_store(db, *args):
    p = subprocess.run([os.path.join(ROOT, "tools", "make_store.py"), db, *args, "--program", system.PROGRAM], capture_output=True)
    assert p.returncode == 0, p.stderr


def add(db, *sources, stdin=b"", **more):
    return run("add", db, *sources, stdin=stdin, **more)


def counts(p):
    """new, changed, same, copies, refused"""
    m = re.fullmatch(r"(\d+) new, (\d+) changed, (\d+) same, (\d+) copies, (\d+) refused\n", p.stdout.decode())
    assert m, (p.stdout, p.stderr)
    return tuple(map(int, m.groups()))


def reports(n, **more):
    """n test reports that have nothing in common, as JSON lines."""
    p = subprocess.run([os.path.join(ROOT, "tools", "make_store.py"), "--reports", "-", "x", str(n), "--distinct", str(n)], capture_output=True)
    assert p.returncode == 0, p.stderr
    return p.stdout


def test_add_takes_each_report_once():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        n = len(open(SAMPLES).readlines())
        assert counts(add(db, SAMPLES)) == (n, 0, 0, 0, 0)
        before = rows(db, "SELECT * FROM event")
        assert counts(add(db, SAMPLES, SAMPLES, "--jobs=3")) == (0, 0, 2 * n, 0, 0)
        assert rows(db, "SELECT * FROM event") == before and one(db, "SELECT count(*) FROM version") == n
        assert counts(add(db, "-", stdin=line(REPORT) * 8)) == (1, 0, 7, 0, 0)
        origins = {x for (x,) in rows(db, "SELECT DISTINCT origin FROM version")}
        assert origins == {SAMPLES, "<stdin>"}, origins
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", one(db, "SELECT added FROM version"))
        sound(db)


def test_add_gives_the_same_store_whatever_the_jobs():
    with tempfile.TemporaryDirectory() as t:
        text = reports(60)
        dump = []
        for jobs in "1", "2", "5":
            db = os.path.join(t, jobs)
            assert counts(add(db, "-", "--jobs", jobs, stdin=text))[0] == 60
            dump.append([rows(db, f"SELECT * FROM {x}") for x in ("report", "coded", "event", "participant", "actor", "mention")])
        assert dump[0] == dump[1] == dump[2] and len(dump[0][2]) > 300


def test_a_report_that_changed_is_a_version():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert counts(add(db, "-", stdin=line(REPORT)))[0] == 1
        assert counts(add(db, "-", stdin=line({**REPORT, "text": OTHER}))) == (0, 1, 0, 0, 0)
        assert counts(add(db, "-", stdin=line({**REPORT, "text": OTHER, "title": "Een kop"}))) == (0, 1, 0, 0, 0)
        assert counts(add(db, "-", stdin=line(REPORT) + line({**REPORT, "text": OTHER}))) == (0, 0, 2, 0, 0)  # both are known
        assert rows(db, "SELECT number, title FROM version ORDER BY id") == [(1, None), (2, None), (3, "Een kop")]
        assert rows(db, "SELECT DISTINCT report, number FROM reports JOIN events ON report = name") == [("x", 3)]

        assert all("betogers" in w or "ontkende" in w for (w,) in rows(db, "SELECT words FROM events"))
        sound(db)


def test_a_page_that_changed_is_a_version_by_its_address():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        page = {"lang": "nl", "url": "https://test.invalid/a"}
        assert counts(add(db, "-", stdin=line({**page, "text": REPORT["text"]})))[0] == 1
        assert counts(add(db, "-", stdin=line({**page, "text": OTHER}))) == (0, 1, 0, 0, 0)
        assert rows(db, "SELECT count(*) FROM report") == [(1,)] and one(db, "SELECT number FROM reports") == 2
        assert counts(add(db, "-", stdin=line({**page, "id": "own", "text": OTHER + " Meer."})))[0] == 1  # a name of its own


def test_a_summary_gives_way_to_the_page_and_never_takes_its_place():
    url = "https://test.invalid/page"
    feed = f"""<rss version="2.0"><channel><title>Test Courant</title><link>https://test.invalid/</link><item><title>Betoging</title><link>{url}</link><guid>test-7</guid>
        <description>De president ontkende dat er geschoten was.</description></item></channel></rss>"""
    page = f"""<html lang="nl"><head><title>Betoging</title><link rel="canonical" href="{url}"><meta property="og:type" content="article"><meta name="author" content="Anna Test"></head><body><article>
        <h1>Betoging</h1><p>De president ontkende maandag dat soldaten op betogers hadden geschoten. De oppositie zei dat er vier doden waren gevallen bij het paleis.</p>
        <p>Volgens de politie schoten betogers eerst. Dat sprak de vakbond tegen, die spreekt van een vreedzame optocht met vlaggen.</p></article></body></html>"""
    with tempfile.TemporaryDirectory() as t:
        for name, text in ("feed.xml", feed), ("page.html", page):
            open(os.path.join(t, name), "w").write(text)
        both = [os.path.join(t, x) for x in ("feed.xml", "page.html")]
        for k, order in enumerate((both, both[::-1])):
            db = os.path.join(t, f"{k}.sqlite")
            for source in order + order:
                p = add(db, source, "--lang=nl")
                assert p.returncode == 0, p.stderr
            assert rows(db, "SELECT format, summary, author FROM version JOIN report r ON r.current = version.id") == [("html", 0, "Anna Test")]
            assert rows(db, "SELECT summary FROM version ORDER BY id") == ([(1,), (0,)] if k == 0 else [(0,)])
            sound(db)


def test_the_same_under_another_name_is_the_same():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert counts(add(db, "-", stdin=line(REPORT) + line({**REPORT, "id": "y"}))) == (1, 0, 1, 0, 0)
        assert rows(db, "SELECT name FROM report") == [("x",)]


def test_add_walks_folders_in_order_without_links_and_hidden_files():
    with tempfile.TemporaryDirectory() as t:
        at = lambda *p: os.path.join(t, "in", *p)
        os.makedirs(at("b", "c"))
        os.makedirs(at(".git"))
        for path, text in (("b", "c", "2.txt"), "twee"), (("a.txt",), "een"), (("z.txt",), "drie"), ((".git", "x.txt"), "hidden"), ((".hidden.txt",), "hidden"):
            open(at(*path), "w").write(f"Bericht {text}: rebellen schoten op een patrouille.")
        open(os.path.join(t, "outside.txt"), "w").write("Buiten: rebellen schoten.")
        os.symlink(at(), at("b", "circle"))
        os.symlink(os.path.join(t, "outside.txt"), at("out.txt"))
        os.symlink("/dev/zero", at("zero.txt"))
        os.mkfifo(at("pipe.txt"))
        db = os.path.join(t, "x.sqlite")
        assert counts(add(db, at(), "--lang=nl")) == (3, 0, 0, 0, 0)
        assert rows(db, "SELECT origin FROM version ORDER BY id") == [(at("a.txt"),), (at("b", "c", "2.txt"),), (at("z.txt"),)]
        os.symlink(at("b"), os.path.join(t, "named"))
        assert counts(add(db, os.path.join(t, "named"), "--lang=nl")) == (0, 0, 1, 0, 0)  # a link that is named is meant


def test_what_cannot_be_taken_is_told_and_the_rest_added():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        bad = line(REPORT) + b'{"id": "b", "text": \n' + line({"id": "fr", "lang": "fr", "text": "Le ministre a parlé."}) + line({**REPORT, "id": "c", "text": OTHER})
        p = add(db, "-", "/no/such/file", stdin=bad)
        says(p, 65, "<stdin>:2:", "fr", "/no/such/file")
        assert counts(p) == (2, 0, 0, 0, 3)
        assert run("add", db).returncode == 64 and run("add").returncode == 64


def test_killed_and_started_again_loses_nothing_and_doubles_nothing():
    with tempfile.TemporaryDirectory() as t:
        source, db = os.path.join(t, "in.jsonl"), os.path.join(t, "x.sqlite")
        n = 1500
        open(source, "wb").write(reports(n))
        kept = []
        for wait in (0.9, 1.6, 2.2):
            p = subprocess.Popen([system.PROGRAM, "add", db, source, "--jobs=2"], stdout=subprocess.PIPE, cwd=ROOT)
            time.sleep(wait)
            p.send_signal(signal.SIGKILL)
            p.wait()
            p.stdout.close()
            kept.append(one(db, "SELECT count(*) FROM report") if os.path.exists(db) and rows(db, "SELECT 1 FROM sqlite_schema") else 0)
            if os.path.exists(db):
                sound(db)
        new, changed, same, copies, refused = counts(add(db, source, "--jobs=2"))
        assert 0 < kept[-1] < n and kept == sorted(kept), kept
        assert (new, same, changed, refused) == (n - kept[-1], kept[-1], 0, 0), (new, same, kept)
        assert one(db, "SELECT count(*) FROM coded") == one(db, "SELECT count(*) FROM version") == n
        sound(db)


def test_two_writers_at_once_end_well():
    with tempfile.TemporaryDirectory() as t:
        db, source = os.path.join(t, "x.sqlite"), os.path.join(t, "in.jsonl")
        n = 700
        open(source, "wb").write(reports(n))
        pair = [subprocess.Popen([system.PROGRAM, "add", db, source], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) for _ in range(3)]
        ends = [p.communicate(timeout=300) + (p.returncode,) for p in pair]
        assert all(s == 0 for _, _, s in ends), ends
        numbers = [tuple(map(int, re.findall(rb"\d+", out))) for out, _, _ in ends]
        assert sum(x[0] for x in numbers) == n and sum(x[2] for x in numbers) == 2 * n, numbers
        assert all(x[0] for x in numbers), numbers  # each got its turn
        assert one(db, "SELECT count(*) FROM report") == one(db, "SELECT count(*) FROM version") == n
        sound(db)


def test_a_full_disk_keeps_what_was_written():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert counts(add(db, "-", stdin=line(REPORT)))[0] == 1
        p = add(db, "-", stdin=reports(100), preexec_fn=small_files)
        says(p, 74, "x.sqlite")
        sound(db)
        had = one(db, "SELECT count(*) FROM report")
        assert had >= 1
        assert counts(add(db, "-", stdin=reports(100)))[0] == 101 - had


def test_what_is_no_store_is_left_alone():
    with tempfile.TemporaryDirectory() as t:
        at = lambda n: os.path.join(t, n)
        open(at("text"), "w").write("not a database, but long enough to be read as one " * 40)
        c = sqlite3.connect(at("other"))
        c.execute("CREATE TABLE t(x)")
        c.commit()
        c.close()
        assert add(at("newer"), SAMPLES).returncode == add(at("cut"), SAMPLES).returncode == 0
        c = sqlite3.connect(at("newer"))
        c.execute("PRAGMA user_version=2")
        c.close()
        os.truncate(at("cut"), os.path.getsize(at("cut")) // 2)
        for name, word in ("text", "not a database"), ("other", "not a store of volgens"), ("newer", "form 2"), ("cut", "malformed"):
            before = open(at(name), "rb").read()
            p = add(at(name), "-", stdin=line({**REPORT, "id": "later", "text": OTHER * 9}))
            assert p.returncode in (73, 74), (name, p)
            says(p, p.returncode, at(name), word)
            if name != "cut":
                assert open(at(name), "rb").read() == before, name


GOLD = [json.loads(x) for f in ("en", "nl") for x in open(os.path.join(ROOT, "tests", "gold", f + ".jsonl"), encoding="utf-8")]


def with_head(p):
    return ["Another headline altogether, by the desk of the paper", "By our correspondent (Test Agency)", *p[1:]]


def with_a_number_changed(p):
    text = "\n\n".join(p)
    m = list(re.finditer(r"\d+", text))
    if not m:
        return p
    m = m[len(m) // 2]
    return [text[:m.start()] + str(int(m[0]) + 3) + text[m.end():]]


# What papers do to wire copy: (name, paragraphs -> paragraphs, how many of a hundred must be found)
MADE_OF = [
    ("head", with_head, 100), ("last", lambda p: with_head(p)[:-1], 100), ("number", with_a_number_changed, 100), ("half", lambda p: with_head(p)[:2 + len(p) // 2], 95),
    ("order", lambda p: [*p[:2], p[3], p[2], *p[4:]], 100),
    ("words", lambda p: [re.sub(r"\w+([.!?])", r"ook\1", x) for x in with_head(p)], 90),  # a word of every sentence
    ("more", lambda p: with_head(p) + ["Later the ministry said it had nothing to add to the statement of the morning, and that a fuller account would follow next week."], 100),
]


def test_wire_copy_is_linked_and_nothing_else():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        day = lambda d: (d["published"] or "2024-01-01")[:10]
        first = [{"id": d["id"], "lang": d["lang"], "published": day(d), "text": d["text"]} for d in GOLD]
        copies = [{**d, "id": f"{d['id']}#{name}", "published": d["published"] + "T20:00:00Z", "text": "\n\n".join(make(d["text"].split("\n\n")))}
                  for name, make, _ in MADE_OF for d in first]
        new, _, _, linked, _ = counts(add(db, "-", "--jobs=2", stdin=b"".join(map(line, first + copies))))
        assert new == len(first + copies)
        of = dict(rows(db, "SELECT c.name, r.name FROM report c JOIN report r ON r.id = c.copy_of"))
        assert linked == len(of) and not [x for x in of if "#" not in x], of
        assert all(a.split("#")[0] == b for a, b in of.items())
        for name, _, least in MADE_OF:
            found = sum(f"{d['id']}#{name}" in of for d in first)
            print(f"       {name}: {found} of {len(first)}")
            assert found * 100 >= least * len(first), (name, found)
        assert one(db, "SELECT min(copy_share) FROM report") >= .6
        events = {x for (x,) in rows(db, "SELECT report FROM facts UNION SELECT report FROM claims UNION SELECT report FROM by_source")}
        assert events <= {d["id"] for d in first + copies} - set(of)


TWO = ["Minister Berg said on Tuesday: 'We will not sign a treaty that gives away our fishing grounds, and we never promised that we would.' "
       "The talks in Oslo broke up an hour later. Delegates of the other side left by a side door.",
       "Talks on a fishing treaty collapsed in Oslo. Eleven countries had sent envoys, some for the first time in years, after a winter of quarrels at sea. "
       "'We will not sign a treaty that gives away our fishing grounds, and we never promised that we would,' Berg told reporters on the stairs. Iceland blamed him for the failure."]


def test_two_reports_of_one_event_are_no_copies():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        both = b"".join(line({"id": str(i), "lang": "en", "published": "2024-03-05", "text": x}) for i, x in enumerate(TWO))
        assert counts(add(db, "-", stdin=both)) == (2, 0, 0, 0, 0)


def test_the_earliest_is_the_original_whatever_the_order():
    text = GOLD[0]["text"].split("\n\n")
    made = [(i, day, text[:len(text) - k]) for i, day, k in (("b", "2024-05-02", 1), ("c", "2024-05-03T08:00:00+02:00", 0), ("a", "2024-05-01", 2), ("none", None, 0), ("c2", "2024-05-03T06:30:00Z", 0))]
    for order in (made, made[::-1], made[2:] + made[:2]):
        with tempfile.TemporaryDirectory() as t:
            db = os.path.join(t, "x.sqlite")
            for i, day, p in order:  # one by one, then all again
                add(db, "-", stdin=line({"id": i, "lang": "en", "published": day, "text": "\n\n".join(p) + f" {i}"}))
            assert rows(db, "SELECT c.name, r.name FROM report c JOIN report r ON r.id = c.copy_of ORDER BY 1") == [(x, "a") for x in ("b", "c", "c2", "none")]
            # the original turns into something else: those that are left stay with it until they come anew; it is no copy
            other = GOLD[1]["text"]
            assert counts(add(db, "-", stdin=line({"id": "b", "lang": "en", "published": "2024-05-02", "text": other}))) == (0, 1, 0, 0, 0)
            assert rows(db, "SELECT c.name FROM report c WHERE copy_of IS NOT NULL ORDER BY 1") == [("c",), ("c2",), ("none",)]
            assert one(db, "SELECT count(*) FROM near") == one(db, "SELECT count(DISTINCT key || '-' || report) FROM near")
            assert counts(add(db, "-", stdin=line({"id": "z", "lang": "en", "published": "2024-06-02", "text": other}))) == (1, 0, 0, 1, 0)


def test_damage_is_told_and_nothing_written_over_it():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert add(db, SAMPLES).returncode == 0
        p = run("verify", db)
        assert p.returncode == 0 and re.fullmatch(rb"sound: 14 reports, 14 versions, \d+ events\n", p.stdout), p
        whole = open(db, "rb").read()
        hurt = bytearray(whole)
        for at in range(8 * 4096, len(hurt), 4096):  # every page but the first: schema and all
            hurt[at:at + 64] = b"\xa5" * 64
        open(db, "wb").write(hurt)
        for args in (("verify", db), ("add", db, "-"), ("rebuild", "--all", db), ("query", db)):
            p = run(*args, stdin=line({**REPORT, "id": "later", "text": OTHER}))
            assert p.returncode in (65, 73, 74) and b"x.sqlite" in p.stderr and (b"malformed" in p.stderr or b"not sound" in p.stderr), (args, p)
        assert open(db, "rb").read()[8 * 4096:] == bytes(hurt[8 * 4096:])
        open(db, "wb").write(whole)
        c = sqlite3.connect(db)
        c.execute("UPDATE event SET trigger_end = 99999 WHERE id = 1")
        c.execute("UPDATE event SET place = 777 WHERE id = 2")
        c.commit()
        c.close()
        p = run("verify", db)
        says(p, 65, "not sound (2 faults")
        assert b"outside the text of report sample-nl-01" in p.stdout and b"row 2 of event points to a row of place" in p.stdout, p.stdout


def rebuilt(p):
    """versions coded anew, of these with other records, refused; events come, gone, changed, the same"""
    assert p.returncode == 0, p.stderr
    return tuple(map(int, re.findall(r"(\d+) [a-z]", p.stdout.decode().splitlines()[-1])))


def test_rebuild_codes_anew_what_another_engine_coded_and_tells_what_changed():
    with tempfile.TemporaryDirectory() as t:
        db, data = os.path.join(t, "x.sqlite"), os.path.join(t, "data")
        os.mkdir(data)
        system.data_copy(data)
        new = {"id": "new", "lang": "en", "text": "The rebels frobnicated the soldiers near the river. The army arrested three editors in Mali on 4 May."}
        assert counts(add(db, SAMPLES, "-", stdin=line(new) + line({**new, "text": new["text"] + " It rained."})))[:2] == (15, 1)
        ids = lambda: rows(db, "SELECT e.id, e.name FROM event e JOIN version v ON v.id = e.version JOIN report r ON r.id = v.report WHERE r.name <> 'new' ORDER BY e.id")
        before, n = ids(), one(db, "SELECT count(*) FROM event")
        c = sqlite3.connect(db)
        c.execute("INSERT INTO link(a, b, kind, score, evidence) SELECT min(e.id), max(e.id), 'test', 1, '{}' FROM event e JOIN version v ON v.id = e.version WHERE v.report < 5")
        c.commit()
        c.close()
        assert rebuilt(run("rebuild", db)) == (0, 0, 0, 0, 0, 0, 0)
        assert rebuilt(run("rebuild", "--all", db, "--jobs=2")) == (16, 0, 0, 0, 0, 0, n)
        assert system.import_tiny(data).returncode == 0
        p = run("rebuild", db, "--each", "--data", data)
        assert rebuilt(p) == (16, 2, 0, 2, 0, 0, n), p.stdout  # both versions
        assert re.search(r"^\+ new e\w+ ASSAULT; .*frobnicated", p.stdout.decode(), re.M) and re.search(r"^\S+: \+2 -0 ~0$", p.stdout.decode(), re.M), p.stdout
        assert ids() == before and one(db, "SELECT count(*) FROM link WHERE kind = 'test'") == 1  # what stayed the same was not touched
        assert one(db, "SELECT count(DISTINCT run) FROM coded") == 1
        assert one(db, "SELECT count(*) FROM events WHERE words LIKE '%frobnicated%'") == 1
        assert rebuilt(run("rebuild", db)) == (16, 2, 0, 0, 2, 0, n)
        assert one(db, "SELECT count(*) FROM search WHERE search MATCH 'frobnic'") == 1
        sound(db)


def test_rebuild_killed_and_started_again_goes_on():
    with tempfile.TemporaryDirectory() as t:
        db, n = os.path.join(t, "x.sqlite"), 1500
        assert counts(add(db, "-", "--jobs=2", stdin=reports(n)))[0] == n
        before = rows(db, "SELECT name, type, date, rule FROM event ORDER BY id")
        p = subprocess.Popen([system.PROGRAM, "rebuild", "--all", db], stdout=subprocess.PIPE, cwd=ROOT)
        done = "SELECT count(*) FROM coded JOIN run ON run.id = run WHERE lexicon <> ''"
        while one(db, done) in (0, n) and p.poll() is None:
            time.sleep(.05)
        p.send_signal(signal.SIGKILL)
        p.wait()
        p.stdout.close()
        k = one(db, done)
        assert 0 < k < n, k
        assert rebuilt(run("rebuild", db))[:3] == (n - k, 0, 0)
        assert rows(db, "SELECT name, type, date, rule FROM event ORDER BY id") == before
        sound(db)
        says(run("rebuild", os.path.join(t, "none")), 66, "none")
        assert not os.path.exists(os.path.join(t, "none"))


def listed(db, *more):
    p = run("corrections", db, *more)
    assert p.returncode == 0, p.stderr
    return [json.loads(x) for x in p.stdout.splitlines()]


def test_corrections_are_bound_to_words_and_survive_a_rebuild():
    with tempfile.TemporaryDirectory() as t:
        db, data = os.path.join(t, "x.sqlite"), os.path.join(t, "data")
        os.mkdir(data)
        system.import_tiny(system.data_copy(data))
        text = "The rebels frobnicated the soldiers near the river. The army arrested three editors in Mali on 4 May 2012. Rebels fired on a patrol."
        assert counts(add(db, "-", "--data", data, stdin=line({"id": "r", "lang": "en", "published": "2012-05-05", "text": text})))[0] == 1
        event = {w: e for w, e in rows(db, "SELECT substr(text, trigger_begin + 1, trigger_end - trigger_begin), name FROM event JOIN version v ON v.id = version")}
        say = lambda word, *more: run("correct", db, "r", event[word], *more)
        assert say("frobnicated", "right", "--note=seen").returncode == 0
        assert say("arrested", "should", "type=COERCE", "date=2012-05-03", "place=Bamako, MLI", "actor=MLI/COP; MLI/MIL").returncode == 0
        assert say("fired", "wrong").returncode == 0
        state = lambda: [(x["words"], x["verdict"], x["field"], x["state"]) for x in listed(db)]
        want = [("frobnicated", "right", None, "holds"), ("arrested", "should", "type", "mended"), ("arrested", "should", "date", "open"), ("arrested", "should", "place", "open"),
                ("arrested", "should", "actor", "open"), ("fired", "wrong", None, "open")]
        assert state() == want, state()
        c = sqlite3.connect(db)
        c.execute("UPDATE correction SET event = 'e0000000000' WHERE trigger_begin = (SELECT trigger_begin FROM event WHERE name = ?)", (event["arrested"],))
        c.commit()
        c.close()
        assert state() == want  # the name of an event may change
        assert rebuilt(run("rebuild", db))[4] == 1  # without the rule of "frobnicate"
        assert state() == [("frobnicated", "right", None, "lost"), *want[1:]], state()
        c = sqlite3.connect(db)  # a lexicon that no longer takes "fired" for an event
        c.execute("PRAGMA foreign_keys=ON")
        c.execute("DELETE FROM event WHERE name = ?", (event["fired"],))
        c.commit()
        c.close()
        assert state()[-1] == ("fired", "wrong", None, "mended")
        assert listed(db, "nobody") == [] and len(listed(db, "r")) == 6
        p = add(db, "-", stdin=line({"id": "r", "lang": "en", "text": "Short. " + text}))
        assert counts(p)[1] == 1, p
        assert {x["state"] for x in listed(db)} == {"old"}, listed(db)
        assert not listed(db, "--gold")
        sound(db)


def test_corrected_reports_are_gold():
    import jsonschema
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert add(db, SAMPLES).returncode == 0
        coded = {d["id"]: d for d in map(json.loads, run("code", SAMPLES).stdout.splitlines())}
        d = coded["sample-en-01"]
        assert not listed(db, "--gold")
        own = next(e for e in d["events"] if e["attribution"] is None)
        other = next(e for e in d["events"] if e["id"] != own["id"])
        third = next(e for e in d["events"] if e["id"] not in (own["id"], other["id"]))
        say = lambda e, *more: run("correct", db, d["id"], e["id"], *more)
        for args in ((own, "should", "source=XXX/GOV Somebody", "date=", "place=", "mode=", "recipient="), (other, "wrong"), (third, "wrong"), (third, "should", "type=AID"), (third, "right")):
            assert say(*args).returncode == 0, say(*args).stderr
        (gold,) = listed(db, "--gold")
        schema = json.load(open(os.path.join(ROOT, "docs", "record.schema.json")))
        jsonschema.Draft202012Validator(schema).validate(gold)
        events = {e["id"]: e for e in gold["events"]}
        assert set(events) == {e["id"] for e in d["events"]} - {other["id"]}
        assert gold["attributions"][:-1] == d["attributions"] and gold["text"] == d["text"] and gold["outlet"] == d["outlet"]
        new = gold["attributions"][-1]
        assert new["actor"]["country"] == "XXX" and new["actor"]["name"] == "Somebody" and new["content"] == own["evidence"][:1]
        e = events[own["id"]]
        assert (e["attribution"], e["speaker"], e["date"], e["place"], e["mode"], e["recipients"], e["verdict"]) == (new["id"], "open", "", None, [], [], "should")
        plain = lambda e: {k: v for k, v in e.items() if k not in ("verdict", "contexts", "flags", "date_span")}
        for x in d["events"]:
            if x["id"] not in (own["id"], other["id"]):
                assert plain(events[x["id"]]) == plain(x), (plain(events[x["id"]]), plain(x))
        assert events[third["id"]]["verdict"] == "right"  # the newest counts


def test_corrections_that_mean_nothing_are_refused():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert add(db, "-", stdin=line(REPORT)).returncode == 0
        event = one(db, "SELECT name FROM event") if rows(db, "SELECT 1 FROM event") else None
        if event is None:
            assert add(db, SAMPLES).returncode == 0
        report, event = rows(db, "SELECT report, event FROM events LIMIT 1")[0]
        for status, args in ((64, ()), (64, (report, event)), (65, (report, event, "maybe")), (65, (report, "e0", "right")), (65, ("nobody", event, "right")), (64, (report, event, "should")),
                             (64, (report, event, "should", "date")), (65, (report, event, "should", "colour=red")), (65, (report, event, "should", "type=MURDER")),
                             (65, (report, event, "should", "actor=the army")), (65, (report, event, "should", "author=perhaps")), (65, (report, event, "should", "date=yesterday")),
                             (64, (report, event, "right", "date=2024"))):
            assert run("correct", db, *args).returncode == status, (args, run("correct", db, *args))
        assert one(db, "SELECT count(*) FROM correction") == 0
        says(run("corrections", os.path.join(t, "none")), 73, "none")


def test_made_stores_are_sound_and_marked():
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        make_store(db, "60", "--distinct", "20")
        assert one(db, "SELECT count(*) FROM report") == one(db, "SELECT count(*) FROM coded") == 60
        assert one(db, "SELECT count(DISTINCT hash) FROM version") == 60
        assert one(db, "SELECT count(*) FROM events") > 300 and one(db, "SELECT count(DISTINCT actors) FROM events") > 30
        assert one(db, "SELECT count(*) FROM version WHERE outlet NOT LIKE ?", '["Test%') == 0
        assert one(db, "SELECT count(*) FROM search WHERE search MATCH '000020'") == 2
        c = sqlite3.connect(db)
        c.execute("INSERT INTO search(search) VALUES('integrity-check')")
        c.close()
        sound(db)


def test_every_column_is_in_the_documentation():
    text = open(os.path.join(ROOT, "docs", "STORE.md"), encoding="utf-8").read()
    told = {m[1]: m[2] for m in re.finditer(r"^\| `(\w+)` \|(.*)$", text.split("## Copies")[0], re.M)}
    with tempfile.TemporaryDirectory() as t:
        db = os.path.join(t, "x.sqlite")
        assert add(db, "-", stdin=line(REPORT)).returncode == 0
        names = [n for (n,) in rows(db, "SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual', 'view') AND schema = 'main' AND name NOT LIKE 'sqlite_%'")]
        assert len(names) > 25, names
        assert set(told) == set(names), set(told) ^ set(names)
        views = {n for (n,) in rows(db, "SELECT name FROM sqlite_schema WHERE type = 'view'")}
        columns = [(n, c) for n in names if n not in views for (c,) in rows(db, "SELECT name FROM pragma_table_info(?)", n)]
        named = lambda c, row: c in re.findall(r"\w+", " ".join(re.findall(r"`([^`]*)`", row)))
        assert not [x for x in columns if not named(x[1], told[x[0]])], [x for x in columns if not named(x[1], told[x[0]])]


if __name__ == "__main__":
    sys.exit(system.main(globals()))
