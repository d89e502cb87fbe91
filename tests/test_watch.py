#!/usr/bin/env python3
"""Feeds and pages into a store, from sites on loopback: `add` with addresses, and `watch`.

    tests/test_watch.py PROGRAM [NAME…]      as tests/system.py
"""
import html, os, signal, sqlite3, subprocess, sys, tempfile, threading, time

import system
from loopback import Site, environment, in_turn, redirect, send, status, text, unchanged
from test_store import one, rows, sound

ANY = {"/robots.txt": status(404)}
NEWS = ["De president van Kenia zei dat de rebellen maandag een dorp hadden aangevallen. Het leger sprak dat tegen. Volgens de politie vielen er twee doden.",
        "Minister Jansen sprak dinsdag in Brussel met zijn Franse collega. Zij werden het eens over hulp. Hij noemde het gesprek nuttig en hartelijk.",
        "Betogers gooiden woensdag stenen naar de politie in Athene. De politie hield tien mensen aan. Een woordvoerder sprak van een rustige nacht."]


def page(body, title="Een kop", head=""):
    return text(f"<!doctype html><html lang=nl><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>"
                + "".join(f"<p>{s.strip()}.</p>" for s in body.split(".") if s.strip()) + "</article></body></html>", Content_Type="text/html; charset=utf-8")


def item(guid, body, url=None, whole=True, title="Een kop"):
    inner = html.escape(body)
    return (f"<item><guid isPermaLink='false'>{guid}</guid><title>{title}</title>" + (f"<link>{url}</link>" if url else "")
            + (f"<content:encoded>{inner}</content:encoded>" if whole else f"<description>{inner}</description>") + "</item>")


def rss(*items):
    return ("<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>De Krant</title>"
            "<language>nl</language>" + "".join(items) + "</channel></rss>")


def feed(*items, **fields):
    return text(rss(*items), Content_Type="application/rss+xml", **fields)


def run(*args, **more):
    return subprocess.run([system.PROGRAM, *args], capture_output=True, timeout=120, cwd=system.ROOT, env=environment(), **more)


def add(db, *args):
    return run("add", db, "--delay=0", *args)


def look(db, *args):
    """One look, at once."""
    if os.path.exists(db):
        with sqlite3.connect(db) as c:
            c.execute("UPDATE feed SET due = '2001-01-01T00:00:00Z'")
        c.close()
    p = run("watch", db, "--once", "--delay=0", *args)
    assert p.returncode == 0, p.stderr
    return p


def start(db, *args):
    return subprocess.Popen([system.PROGRAM, "watch", db, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=system.ROOT, env=environment())


def ends(p, how=signal.SIGTERM, within=10):
    p.send_signal(how)
    out, err = p.communicate(timeout=within)
    return p.returncode, out.decode(), err.decode()


def wait_for(what, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return
        time.sleep(0.05)
    assert False, "did not come"


def there(db, n):
    """n reports are in the store."""
    try:
        return one(db, "SELECT count(*) FROM report") == n
    except sqlite3.OperationalError:
        return False


class Store(tempfile.TemporaryDirectory):
    def __enter__(self):
        return os.path.join(super().__enter__(), "x.sqlite")


# add

def test_a_page_by_its_address():
    with Store() as db, Site({**ANY, "/a": page(NEWS[0]), "/b": redirect("/a")}) as s:
        p = add(db, s.url("/a"))
        assert p.stdout == b"1 new, 0 changed, 0 same, 0 copies, 0 refused\n", (p.stdout, p.stderr)
        assert rows(db, "SELECT v.url, v.origin, v.title, v.lang, f.status, f.type FROM version v JOIN fetch f ON f.id = v.fetch") == [
            (s.url("/a"), s.url("/a"), "Een kop", "nl", 200, "text/html; charset=utf-8")]
        assert "rebellen" in one(db, "SELECT text FROM version") and one(db, "SELECT count(*) FROM event") > 0
        assert add(db, s.url("/a"), s.url("/b")).stdout == b"0 new, 0 changed, 2 same, 0 copies, 0 refused\n"
        s.pages["/a"] = page(NEWS[0] + " De rebellen ontkenden dat.")
        assert add(db, s.url("/a")).stdout == b"0 new, 1 changed, 0 same, 0 copies, 0 refused\n"
        sound(db)


def test_addresses_beside_files_and_what_gives_nothing():
    with Store() as db, Site({"/robots.txt": text("User-agent: *\nDisallow: /no\n"), "/a": page(NEWS[0]), "/circle": redirect("/circle"), "/no": page(NEWS[1])}) as s:
        p = add(db, system.SAMPLES, s.url("/x"), s.url("/a"), s.url("/circle"), s.url("/no"), "http://", system.SAMPLES)
        n = len(open(system.SAMPLES).readlines())
        assert p.stdout.decode() == f"{n + 1} new, 0 changed, {n} same, 0 copies, 4 refused\n", (p.stdout, p.stderr)
        told = p.stderr.decode()
        assert p.returncode == 66 and all(x in told for x in (s.url("/x") + ": answered with status 404", "in a circle", "does not allow it (line 2)", "http://: no address")), told
        assert rows(db, "SELECT url, status, bytes IS NULL FROM fetch ORDER BY id")[:2] == [(s.url("/x"), 404, 1), (s.url("/a"), 200, 0)]


def test_a_feed_with_whole_texts():
    with Store() as db, Site({**ANY, "/f": feed(*(item(f"tag:x,{i}", t) for i, t in enumerate(NEWS)))}) as s:
        assert add(db, s.url("/f")).stdout == b"3 new, 0 changed, 0 same, 0 copies, 0 refused\n"
        assert s.paths() == ["/robots.txt", "/f"]
        assert rows(db, "SELECT name, outlet, origin FROM report r JOIN version v ON v.report = r.id")[0] == ("tag:x,0", '["De Krant"]', s.url("/f"))
        s.pages["/f"] = feed(item("tag:x,0", NEWS[0] + " Later meer."), item("tag:x,1", NEWS[1]))
        assert add(db, s.url("/f")).stdout == b"0 new, 1 changed, 1 same, 0 copies, 0 refused\n"
        sound(db)


def test_pages_behind_summaries():
    with Store() as db, Site({"/robots.txt": text("User-agent: *\nDisallow: /no\n")}) as s:
        head = "<meta property='og:site_name' content='Het Blad'><meta property='article:published_time' content='2024-05-01T10:00:00Z'>"
        s.pages.update({"/1": page(NEWS[0], "Titel van de pagina", head), "/2": redirect("/2b"), "/2b": page(NEWS[1]), "/no": page(NEWS[2]), "/empty": page("Kort."),
                        "/pdf": text("%PDF-1.4", Content_Type="application/pdf"),
                        "/wall": page("Wij gebruiken cookies en vergelijkbare technieken om deze dienst te verbeteren. Met jouw toestemming kunnen onze partners gegevens opslaan. " * 3)})
        s.pages["/f"] = feed(*(item(f"http://x/{i}", "Samenvatting: president, minister, Franse collega, politie.", s.url(u), False, f"Titel {i}")
                               for i, u in enumerate(("/1", "/2", "/no", "/gone", "/empty", "/pdf", "/wall"))))
        p = add(db, s.url("/f"))
        assert p.stdout == b"7 new, 0 changed, 0 same, 0 copies, 0 refused\n" and p.returncode == 0, (p.stdout, p.stderr)
        assert p.stderr.decode() == f"volgens: {s.url('/gone')}: answered with status 404: its summary is taken\n", p.stderr
        got = rows(db, "SELECT name, v.title, v.text, v.url, v.published, v.outlet, v.origin FROM report r JOIN version v ON v.id = r.current ORDER BY name")
        assert [x[0] for x in got] == [f"http://x/{i}" for i in range(7)]
        assert "rebellen" in got[0][2] and got[0][1] == "Titel van de pagina" and got[0][4:6] == ("2024-05-01T10:00:00Z", '["Het Blad"]'), got[0]
        assert "Jansen" in got[1][2] and got[1][5] == '["De Krant"]' and got[1][3] == s.url("/2b"), got[1]  # what the page does not say, the feed does
        assert all(x[2].startswith("Samenvatting") for x in got[2:]), got[2:]
        assert "/no" not in s.paths()
        # the second time, only what robots.txt kept away is looked at again, and that needs no question
        s.asked.clear()
        assert add(db, s.url("/f")).stdout == b"0 new, 0 changed, 7 same, 0 copies, 0 refused\n"
        assert s.paths() == ["/robots.txt", "/f"], s.paths()
        # an item that changed leads to its page again
        s.asked.clear()
        s.pages["/1"] = page(NEWS[0] + " Het leger trok zich terug.")
        s.pages["/f"] = feed(item("http://x/0", "Samenvatting die anders is: de president en de politie.", s.url("/1"), False, "Titel 0"))
        assert add(db, s.url("/f")).stdout == b"0 new, 1 changed, 0 same, 0 copies, 0 refused\n"
        assert s.paths()[-1] == "/1" and one(db, "SELECT count(*) FROM version WHERE text LIKE '%trok zich terug%'") == 1
        sound(db)


def test_items_of_nothing_but_a_link():
    bare = lambda url: f"<item><title>Titel</title><link>{url}</link></item>"
    with Store() as db, Site({**ANY, "/1": page(NEWS[0])}) as s:
        s.pages["/f"] = feed(bare(s.url("/1")), bare(s.url("/2")), "<item><title>Niets</title></item>")
        p = add(db, s.url("/f"))
        told = p.stderr.decode()
        assert p.stdout == b"1 new, 0 changed, 0 same, 0 copies, 2 refused\n" and told.count("an item without a text") == 2 and s.url("/2") in told, p
        assert rows(db, "SELECT url FROM report") == [(s.url("/1"),)]
        p = add(db, s.url("/f"))
        assert p.stdout == b"0 new, 0 changed, 2 same, 0 copies, 1 refused\n", p


def test_numbers_of_two_feeds_are_not_the_same_name():
    with Store() as db, Site({**ANY, "/f": feed(item("1", NEWS[0])), "/g": feed(item("1", NEWS[1]))}) as s:
        assert add(db, s.url("/f"), s.url("/g")).stdout == b"2 new, 0 changed, 0 same, 0 copies, 0 refused\n"
        assert rows(db, "SELECT name FROM report ORDER BY id") == [(s.url("/f") + "#1",), (s.url("/g") + "#1",)]


def test_damaged_feeds_are_told_with_their_address():
    with Store() as db, Site({**ANY, "/cut": text(rss(item("tag:x,1", NEWS[0]), item("tag:x,2", NEWS[1]))[:-150], Content_Type="application/rss+xml"),
                              "/bomb": text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel>'
                                            + item("tag:x,3", "&b;&f; " + NEWS[2]).replace("&amp;", "&") + "</channel></rss>", Content_Type="application/rss+xml")}) as s:
        p = add(db, s.url("/cut"), s.url("/bomb"))
        assert s.url("/cut") in p.stderr.decode() and "damaged XML" in p.stderr.decode() and p.returncode == 65, p
        assert p.stdout == b"3 new, 0 changed, 0 same, 0 copies, 1 refused\n", p.stdout
        assert one(db, "SELECT count(*) FROM version WHERE text LIKE '%root:%'") == 0


def test_a_feed_of_the_outside_does_not_lead_inside():
    with Store() as db, Site({**ANY, "/1": page(NEWS[0])}) as s:
        pages = {"http://news.invalid/robots.txt": status(404), "http://news.invalid/f": feed(item("tag:x,1", "Samenvatting van een bericht.", s.url("/1"), False))}
        with Site(pages) as proxy:
            p = subprocess.run([system.PROGRAM, "add", db, "--delay=0", "http://news.invalid/f"], capture_output=True, cwd=system.ROOT, env=environment(http_proxy=proxy.url("")))
        assert p.stdout == b"1 new, 0 changed, 0 same, 0 copies, 0 refused\n" and b"on this machine" in p.stderr and s.asked == [], p
        assert one(db, "SELECT text FROM version").startswith("Samenvatting")


# watch

def test_a_look_is_conditional_and_waits_until_it_is_due():
    with Store() as db, Site({**ANY, "/f": unchanged('"v1"', "Fri, 31 Dec 1999 23:59:59 GMT", rss(item("tag:x,1", NEWS[0])))}) as s:
        p = look(db, s.url("/f"))
        assert p.stdout.decode() == f"{s.url('/f')}: 1 new, 0 changed, 0 same, 0 copies, 0 refused\n", p
        etag, modified, polled, due, failures, interval = rows(db, "SELECT etag, last_modified, polled, due, failures, interval FROM feed")[0]
        assert (etag, modified, failures, interval) == ('"v1"', "Fri, 31 Dec 1999 23:59:59 GMT", 0, 900), rows(db, "SELECT * FROM feed")
        assert one(db, "SELECT strftime('%s', due) - strftime('%s', polled) FROM feed") == 900
        n = len(s.asked)
        p = run("watch", db, "--once", s.url("/f"))  # not due
        assert p.returncode == 0 and p.stdout == b"" and len(s.asked) == n
        p = look(db, s.url("/f"))
        assert p.stdout == p.stderr == b"" and s.asked[-1][1]["if-none-match"] == '"v1"' and "if-modified-since" in s.asked[-1][1], s.asked[-1]
        assert one(db, "SELECT count(*) FROM fetch") == 1 and one(db, "SELECT interval FROM feed") == 1350 and one(db, "SELECT etag FROM feed") == '"v1"'
        sound(db)


def test_what_is_new_and_what_changed_between_looks():
    with Store() as db, Site({**ANY, "/f": feed(item("tag:x,1", NEWS[0]), ETag='"1"')}) as s:
        p = start(db, "--every=1", "--delay=0", "--jobs=2", s.url("/f"))
        wait_for(lambda: there(db, 1))
        s.pages["/f"] = feed(item("tag:x,2", NEWS[1]), item("tag:x,1", NEWS[0] + " Later meer."), ETag='"2"')
        wait_for(lambda: there(db, 2))
        s.pages["/f"] = feed(item("tag:x,3", NEWS[2]), item("tag:x,2", NEWS[1]), ETag='"3"')
        wait_for(lambda: there(db, 3))
        code, out, err = ends(p)
        lines = [x for x in out.splitlines()]
        assert code == 0 and err == "", (code, err)
        assert [x.split(": ")[1][:28] for x in lines] == ["1 new, 0 changed, 0 same, 0 ", "1 new, 1 changed, 0 same, 0 ", "1 new, 0 changed, 1 same, 0 "], lines
        assert rows(db, "SELECT r.name, count(*) FROM report r JOIN version v ON v.report = r.id GROUP BY 1 ORDER BY 1") == [("tag:x,1", 2), ("tag:x,2", 1), ("tag:x,3", 1)]
        sound(db)


def test_ctrl_c_ends_a_long_wait_at_once():
    with Store() as db, Site({**ANY, "/f": feed(item("tag:x,1", NEWS[0]))}) as s:
        p = start(db, "--delay=0", s.url("/f"))
        wait_for(lambda: there(db, 1))
        t = time.monotonic()
        assert ends(p, signal.SIGINT)[0] == 0 and time.monotonic() - t < 3
    with Store() as db, Site({**ANY, "/f": feed(item("tag:x,1", NEWS[0]))}) as s:  # in the wait for the site's turn
        p = start(db, "--delay=50", s.url("/f"))
        wait_for(lambda: s.paths() == ["/robots.txt"])
        t = time.monotonic()
        assert ends(p)[0] == 0 and time.monotonic() - t < 3
        assert rows(db, "SELECT * FROM feed") == []
    with Store() as db, Site({**ANY, "/f": lambda h: time.sleep(30)}) as s:  # while a server says nothing
        p = start(db, "--delay=0", s.url("/f"))
        wait_for(lambda: s.paths() == ["/robots.txt", "/f"])
        t = time.monotonic()
        assert ends(p)[0] == 0 and time.monotonic() - t < 4


def slow_pages(site, n, seconds):
    def slow(body):
        def answer(h):
            time.sleep(seconds)
            page(body)(h)
        return answer
    bodies = [f"De rebellen schoten op dag {i} op het leger bij dorp nummer {i * 7}. De president ontkende dat er {i * 3} doden waren. {NEWS[i % 3]}" for i in range(n)]
    site.pages.update({f"/{i}": slow(b) for i, b in enumerate(bodies)})
    site.pages["/f"] = unchanged('"v"', "x", rss(*(item(f"tag:x,{i}", "Kort bericht.", site.url(f"/{i}"), False) for i in range(n))))


def test_killed_at_any_moment_and_started_again():
    with Store() as db, Site(ANY) as s:
        slow_pages(s, 12, 0.15)
        kept = []
        for wait in (3, 7):
            p = start(db, "--delay=0", "--once", s.url("/f"))
            wait_for(lambda: sum(x[1:].isdigit() for x in s.paths()) >= wait)
            ends(p, signal.SIGKILL)
            sound(db)
            kept.append(one(db, "SELECT count(*) FROM report"))
            assert one(db, "SELECT count(*) FROM feed WHERE etag IS NOT NULL") == 0  # the feed is not done
        assert 0 < kept[0] <= kept[1] < 12, kept
        look(db, s.url("/f"))
        assert one(db, "SELECT count(*) FROM report") == one(db, "SELECT count(*) FROM version") == one(db, "SELECT count(*) FROM coded") == 12
        assert one(db, "SELECT etag FROM feed") == '"v"' and one(db, "SELECT count(DISTINCT item) FROM fetch") == 12
        sound(db)
        s.asked.clear()
        look(db, s.url("/f"))
        assert [x for x in s.paths()] == ["/robots.txt", "/f"]


def test_stopped_in_the_middle_goes_on_where_it_was():
    with Store() as db, Site(ANY) as s:
        slow_pages(s, 10, 0.15)
        p = start(db, "--delay=0", s.url("/f"))
        wait_for(lambda: sum(x[1:].isdigit() for x in s.paths()) >= 4)
        code, out, err = ends(p)
        n = one(db, "SELECT count(*) FROM report")
        assert code == 0 and err == "" and 0 < n < 10, (code, err, n)
        assert one(db, "SELECT count(*) FROM fetch WHERE item IS NOT NULL") == n
        s.asked.clear()
        p = start(db, "--delay=0", "--once", s.url("/f"))  # due at once
        assert p.wait(30) == 0
        p.communicate()
        assert one(db, "SELECT count(*) FROM report") == 10 and sum(x[1:].isdigit() for x in s.paths()) == 10 - n, s.paths()
        sound(db)


def test_two_watches_and_a_reader_on_one_store():
    with Store() as db, Site(ANY) as s, Site(ANY) as other:
        slow_pages(s, 6, 0.1)
        slow_pages(other, 6, 0.1)
        p, q = start(db, "--once", "--delay=0", s.url("/f")), start(db, "--once", "--delay=0", other.url("/f"))
        while p.poll() is None or q.poll() is None:
            there(db, 0)
            time.sleep(0.01)
        said = p.communicate()[1] + q.communicate()[1]
        assert (p.returncode, q.returncode) == (0, 0) and said == b"", said
        assert one(db, "SELECT count(*) FROM feed") == 2 and one(db, "SELECT count(*) FROM version") == one(db, "SELECT count(*) FROM coded")
        sound(db)


def test_a_feed_that_vanished_is_told_and_asked_again():
    with Store() as db, Site({**ANY, "/f": in_turn(feed(item("tag:x,1", NEWS[0])), status(410), status(500), status(500), feed(item("tag:x,2", NEWS[1])))}) as s:
        look(db, s.url("/f"))
        waits = []
        for code in (410, 500, 500):
            p = look(db, s.url("/f"))
            assert f"{s.url('/f')}: answered with status {code} (again after 20" in p.stderr.decode() and p.stdout == b"", p
            waits.append(one(db, "SELECT strftime('%s', due) - strftime('%s', polled) FROM feed"))
        assert waits == [86400, 1800, 3600] and one(db, "SELECT failures FROM feed") == 3, waits
        assert "1 new" in look(db, s.url("/f")).stdout.decode() and one(db, "SELECT failures FROM feed") == 0
        assert rows(db, "SELECT status FROM fetch ORDER BY id") == [(200,), (410,), (500,), (500,), (200,)]


def test_what_feed_and_server_ask_is_kept_to():
    waits = lambda db: rows(db, "SELECT title, strftime('%s', due) - strftime('%s', polled) FROM feed ORDER BY url")
    slow = rss(item("tag:x,1", NEWS[0])).replace("<item>", "<ttl>300</ttl><item>", 1)
    with Store() as db, Site({**ANY, "/f": unchanged('"1"', "x", slow), "/g": feed(item("tag:x,2", NEWS[1]), Cache_Control="max-age=3000")}) as s:
        look(db, s.url("/f"), s.url("/g"))
        assert waits(db) == [("De Krant", 18000), ("De Krant", 3000)]
        look(db, s.url("/f"), s.url("/g"))  # the first is as it was, and says nothing again
        assert s.asked[-2][1]["if-none-match"] == '"1"' and waits(db) == [("De Krant", 18000), ("De Krant", 3000)], waits(db)


def test_feeds_that_hang_or_go_in_circles_leave_the_others_alone():
    with Store() as db, Site({**ANY, "/hang": lambda h: time.sleep(30), "/circle": redirect("/circle2"), "/circle2": redirect("/circle"), "/file": redirect("file:///etc/passwd"),
                              "/html": page(NEWS[1]), "/f": feed(item("tag:x,1", NEWS[0]))}) as s:
        urls = [s.url(x) for x in ("/circle", "/file", "/hang", "/html", "/f")]
        p = look(db, "--timeout=1", *urls)
        told = p.stderr.decode().splitlines()
        assert len(told) == 3 and "in a circle" in told[0] and "only http and https" in told[1] and "not whole within 1 s" in told[2], told
        assert all(u in t and "(again after 20" in t for u, t in zip(urls, told)), told
        assert p.stdout.decode().count("1 new") == 2 and one(db, "SELECT count(*) FROM report") == 2, p.stdout
        kept = {u: (f, w) for u, f, w in rows(db, "SELECT url, failures, strftime('%s', due) - strftime('%s', polled) FROM feed")}
        assert [kept[u] for u in urls] == [(1, 86400), (1, 86400), (1, 900), (0, 900), (0, 900)], kept


def test_retry_after_of_a_feed_is_kept_to():
    with Store() as db, Site({**ANY, "/f": status(429, Retry_After="7200")}) as s:
        p = look(db, "--every=1", s.url("/f"))
        assert "status 429" in p.stderr.decode() and one(db, "SELECT strftime('%s', due) - strftime('%s', polled) FROM feed") == 7200


def test_a_page_that_fails_is_tried_again_and_becomes_a_version():
    with Store() as db, Site({**ANY, "/1": in_turn(status(500), page(NEWS[0]))}) as s:
        s.pages["/f"] = unchanged('"v"', "x", rss(item("tag:x,1", "Samenvatting van een bericht.", s.url("/1"), False)))
        p = look(db, s.url("/f"))
        assert "status 500: its summary is taken" in p.stderr.decode() and one(db, "SELECT etag FROM feed") is None, p
        p = look(db, s.url("/f"))
        assert "0 new, 1 changed" in p.stdout.decode() and "if-none-match" not in s.asked[-2][1], (p, s.asked)
        assert one(db, "SELECT etag FROM feed") == '"v"' and one(db, "SELECT count(*) FROM version") == 2
        s.asked.clear()
        look(db, s.url("/f"))
        assert s.paths() == ["/robots.txt", "/f"] and s.asked[-1][1]["if-none-match"] == '"v"'


def test_a_full_disk_ends_the_watch_with_a_message():
    with Store() as db, Site(ANY) as s:
        s.pages["/f"] = feed(*(item(f"tag:x,{i}", f"Bericht {i}. " + NEWS[i % 3] * 30) for i in range(400)))
        assert add(db, system.SAMPLES).returncode == 0
        p = run("watch", db, "--once", "--delay=0", s.url("/f"), preexec_fn=system.small_files)
        assert p.returncode == 74 and "x.sqlite" in p.stderr.decode(), p
        sound(db)
        assert one(db, "SELECT count(*) FROM feed") == 0
        assert look(db, s.url("/f")).returncode == 0 and one(db, "SELECT count(*) FROM report WHERE name LIKE 'tag:%'") == 400


def test_wrong_usage():
    for args, what in ((["x.sqlite"], "addresses"), (["x.sqlite", "feed.xml"], "no address"), (["x.sqlite", "http://127.0.0.1/", "http://127.0.0.1/"], "twice"), (["--every=0", "x.sqlite", "http://127.0.0.1/"], "every")):
        p = run("watch", *args)
        assert p.returncode == 64 and what in p.stderr.decode(), p
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as f:
        f.write(b"not a database, but long enough to be read as one" * 40)
        f.flush()
        assert run("watch", f.name, "http://127.0.0.1/").returncode == 73


if __name__ == "__main__":
    sys.exit(system.main(globals()))
