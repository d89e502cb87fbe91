#!/usr/bin/env python3
"""The desk over HTTP: pages, headers, what it refuses, and markup in every field of a store.

    tests/test_desk.py PROGRAM [WORDS OF TEST NAMES…]
"""
import html, http.client, json, os, re, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, threading, traceback, urllib.parse
from html.parser import HTMLParser

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = None
TMP = None
VOID = {"meta", "link", "input", "br", "hr", "img"}


class Desk:
    """A desk over a store, on a free port."""

    def __init__(self, path):
        self.process = subprocess.Popen([PROGRAM, "desk", path, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
        line = self.process.stdout.readline().decode()
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\n", line)
        assert found, (line, self.process.stderr.read() if not line else "")
        self.port = int(found[1])
        self.host = f"127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(30) == 0, self.process.stderr.read()
        self.process.stdout.close(), self.process.stderr.close()

    def ask(self, path, method="GET", body=None, **headers):
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        c.request(method, path, body, {k.replace("_", "-"): v for k, v in headers.items()})
        r = c.getresponse()
        r.text = r.read().decode("utf-8")
        c.close()
        return r

    def page(self, path, status=200):
        r = self.ask(path)
        assert r.status == status, (path, r.status, r.text[:500])
        return r.text

    def token(self):
        return re.search(r'<meta name="volgens-token" content="([0-9a-f]{32})">', self.page("/about"))[1]

    def raw(self, data):
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as s:
            s.sendall(data)
            answer = b""
            while part := s.recv(65536):
                answer += part
            return answer.decode()


def sample_store(name="samples.sqlite"):
    path = os.path.join(TMP, name)
    if not os.path.exists(path):
        with open(os.devnull, "w") as null:
            subprocess.run([PROGRAM, "code", f"--store={path}", "samples/reports.jsonl", "tests/web/data/reports.jsonl"], stdout=null, check=True, cwd=ROOT)
            subprocess.run([PROGRAM, "link", path], stdout=null, check=True, cwd=ROOT)
    return path


class Checker(HTMLParser):
    """Elements open and close in order, ids are unique, every control has a label, attributes are quoted by construction."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.labels, self.controls, self.seen = [], set(), set(), [], {}
        self.feed(text)
        self.close()
        assert not self.open, self.open
        for c, inside in self.controls:
            assert inside or c in self.labels, f"no label for {c}"

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        assert len(a) == len(attrs), ("attribute twice", tag, attrs)
        assert not any(k.startswith("on") or k == "style" for k in a), (tag, attrs)
        self.seen[tag] = self.seen.get(tag, 0) + 1
        if "id" in a:
            assert a["id"] not in self.ids, ("id twice", a["id"])
            self.ids.add(a["id"])
        if tag == "label" and "for" in a:
            self.labels.add(a["for"])
        if tag in ("select", "textarea") or (tag == "input" and a.get("type") != "hidden"):
            self.controls.append((a.get("id"), "label" in self.open))
        if tag == "script":
            assert a.get("src") == "/static/desk.js", attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open[-4:], self.getpos())
        self.open.pop()


PAGES = ["/", "/?text=Fidan", "/?page=2", "/?type=ASSAULT&reading=claims", "/reports", "/reports?text=gijzelaars&lang=nl&from=2022", "/report/1", "/report/9", "/about", "/timeline", "/timeline?actor=TUR", "/map", "/map?reading=facts", "/graph", "/graph?from=2024", "/contested", "/contested?country=TUR&type=ASSAULT&from=2024&to=2024-12", "/commitments", "/commitments?kind=request&fulfilled=yes", "/readouts", "/readouts?a=call-no", "/readouts?a=call-no&b=call-dk"]
API = ["/api/events?limit=3", "/api/timeline", "/api/map?reading=claims", "/api/graph", "/api/contested", "/api/commitments?kind=offer", "/api/pairs", "/api/pairs?report=call-no", "/api/compare?a=call-no&b=call-dk"]


def test_pages_are_whole_and_well_formed():
    with Desk(sample_store()) as d:
        for path in PAGES:
            r = d.ask(path)
            assert r.status == 200 and r.getheader("Content-Type") == "text/html; charset=utf-8", path
            got = Checker(r.text).seen
            assert got["h1"] == got["main"] == got["header"] == got["footer"] == 1 and got["nav"] >= 1, (path, got)
            assert 'href="#main"' in r.text and '<html lang="en">' in r.text


def test_search_finds_by_words_and_filters():
    with Desk(sample_store()) as d:
        hits = lambda path: d.page(path).count('<li class="hit')
        assert hits("/") == 20 and hits("/?page=2") == 20
        assert 0 < hits("/?text=gijzelaars") < 20 and hits("/?text=nietsvandatalles") == 0
        page = d.page("/?type=ASSAULT&reading=claims&actor=GRC/MIL")
        assert hits("/?type=ASSAULT&reading=claims&actor=GRC/MIL") == 1 and 'class="hit claim"' in page and "said by" in page and "Hakan Fidan" in page
        assert "Griekse kustwachters" in page and "/report/1#" in page and 'lang="nl"' in page
        assert '<option value="ASSAULT" selected>' in page and 'value="GRC/MIL"' in page
        assert "That cannot be asked" in d.page("/?from=yesterday", 400)
        assert "page=2" in d.page("/?text=de&page=1") or hits("/?text=de") <= 20


def test_report_shows_its_text_with_records_where_they_stand():
    with Desk(sample_store()) as d:
        page = d.page("/report/1")
        text = re.search(r'<div class="text" lang="nl">(.*?)</div>', page, re.S)[1]
        want = json.loads(open(os.path.join(ROOT, "samples", "reports.jsonl"), encoding="utf-8").readline())["text"]
        plain = re.sub(r'<a class="(by|num)[^>]*>.*?</a>', "", text)
        plain = re.sub(r"<[^>]*>", "", plain)
        assert plain.split() == want.split(), plain
        assert re.search(r'class="seg[^"]*trig[^"]*claim"[^>]*>geschoten</span><a class="num claim"', text), text
        assert ">TUR/GOV:</a>" in text
        ids = set(re.findall(r'<li id="(e[0-9a-f]+)"', page))
        assert len(ids) >= 5 and all(x in ids for x in re.findall(r'class="num[^"]*" href="#([^"]*)"', text))
        assert d.ask("/report/999999").status == 404 and d.ask("/report/1?version=7").status == 404


def test_reports_are_listed_with_events_or_without():
    with Desk(sample_store()) as d:
        titles = lambda path: re.findall(r'<li class="shelf"><p class="what"><a href="/report/\d+" lang="\w+">([^<]*)</a>', d.page(path))
        every = titles("/reports") + titles("/reports?page=2")
        assert len(every) == len(set(every)) > 20 and titles("/reports?page=3") == []
        assert titles("/reports?text=gijzelaars") == ["Rebellen laten gijzelaars vrij"] and titles("/reports?text=gijzelaars&lang=en") == []
        assert set(titles("/reports?lang=nl")) | set(titles("/reports?lang=en")) >= set(titles("/reports"))
        assert "Rebellen laten gijzelaars vrij" in titles("/reports?from=2022-05&to=2022-05") and len(titles("/reports?from=2022-05&to=2022-05")) == 1
        assert titles("/reports?outlet=voorbeeldtekst") and d.ask("/reports?from=soon").status == 400


def test_a_damaged_store_is_told_and_nothing_breaks():
    path = os.path.join(TMP, "damaged.sqlite")
    shutil.copy(sample_store(), path)
    c = sqlite3.connect(path)
    size = c.execute("PRAGMA page_size").fetchone()[0]
    roots = [r for (r,) in c.execute("SELECT rootpage FROM sqlite_schema WHERE name IN ('event', 'attribution', 'occurrence', 'search_data')")]
    c.close()
    with open(path, "r+b") as f:
        for root in roots:
            f.seek((root - 1) * size)
            f.write(b"\xA5" * size)
    with Desk(path) as d:
        statuses = set()
        for page in PAGES + API:
            r = d.ask(page)
            statuses.add(r.status)
            assert r.status in (200, 404, 500), (page, r.status)
            assert r.status != 500 or "damaged.sqlite" in r.text, (page, r.text[-600:])
        assert 500 in statuses
        assert d.process.poll() is None


def test_a_correction_waits_for_another_writer():
    path = os.path.join(TMP, "busy.sqlite")
    shutil.copy(sample_store(), path)
    with Desk(path) as d:
        token, event = d.token(), re.search(r'<li id="(e[0-9a-f]+)"', d.page("/report/1"))[1]
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE report SET url='https://a.example/' WHERE id=1")
        threading.Timer(1.5, lambda: other.execute("COMMIT")).start()
        assert "a.example" not in d.page("/report/1")  # reads go on beside it
        body = json.dumps({"report": 1, "event": event, "verdict": "wrong"})
        assert d.ask("/api/correction", "POST", body, Content_Type="application/json", X_Volgens_Token=token).status == 200
        assert "a.example" in d.page("/report/1") and "marked: wrong" in d.page("/report/1")


def test_drawings_count_what_the_search_finds():
    with Desk(sample_store()) as d:
        get = lambda path: json.loads(d.page(path))
        for filters in ("", "actor=TUR", "reading=claims", "type=ASSAULT", "from=2024&to=2024-06"):
            total = get(f"/api/events?{filters}")["total"]
            days, places, graph = (get(f"/api/{x}?{filters}") for x in ("timeline", "map", "graph"))
            undated = total - sum(b[k] for b in days["buckets"] for k in ("coop_fact", "coop_claim", "conf_fact", "conf_claim"))
            assert days["events"] == places["events"] == graph["events"] == total and 0 <= undated and not days["cut"], (filters, total, undated)
            assert sum(p["facts"] + p["claims"] for p in places["places"] + [places["nowhere"]]) == total
            assert all(sum(p["types"].values()) == p["facts"] + p["claims"] for p in places["places"])
            names = {n["id"] for n in graph["nodes"]}
            assert all(a["from"] in names and a["to"] in names and a["coop"] + a["conf"] == a["facts"] + a["claims"] for a in graph["acts"])
            assert all(s["about"] in names and (s["source"] is None or s["source"] in names) for s in graph["says"])
        assert get("/api/timeline?reading=facts")["buckets"] and all(b["coop_claim"] == b["conf_claim"] == 0 for b in get("/api/timeline?reading=facts")["buckets"])
        assert any(a["from"] == "GRC/MIL" and a["conf"] for a in get("/api/graph?type=ASSAULT")["acts"])


def test_two_readouts_stand_side_by_side():
    with Desk(sample_store()) as d:
        pairs = json.loads(d.page("/api/pairs"))["pairs"]
        assert {pairs[0]["a"]["name"], pairs[0]["b"]["name"]} == {"call-no", "call-dk"} and pairs[0]["contact"], pairs
        a, b = pairs[0]["a"]["report"], pairs[0]["b"]["report"]
        assert f"/readouts?a={a}&amp;b={b}" in d.page("/readouts") and f"/readouts?a={a}&amp;b={b}" in d.page(f"/readouts?a={b}")
        page = d.page(f"/readouts?a={a}&b={b}")
        want = json.loads(d.page(f"/api/compare?a={a}&b={b}"))["propositions"]
        lines = re.findall(r'<li id="p\d+" data-prop="(\d+)" data-relation="([\w-]+)"', page)
        assert [r for _, r in lines] == [p["relation"] for p in want] and len(want) > 3
        for k, side in enumerate("ab"):
            text = re.search(rf'<section data-side="{side}".*?<div class="text"[^>]*>(.*?)</div>', page, re.S)[1]
            assert {str(i + 1) for i, p in enumerate(want) if p[side]} == set(" ".join(re.findall(r'data-prop="([^"]*)"', text)).split())
        assert d.ask("/readouts?a=1&b=nothing").status == 404 and d.ask("/api/compare?a=1").status == 400


def test_contested_and_commitments_tell_who_and_in_which_words():
    with Desk(sample_store()) as d:
        items = json.loads(d.page("/api/contested"))["items"]
        assert items and all({v["position"] for v in x["voices"]} - {"asserts"} for x in items)
        page = d.page("/contested")
        assert all(html.escape(v["words"]).replace("&#x27;", "&#39;") in page for x in items for v in x["voices"]) and page.count("<tr data-status=") == len(items)
        made = json.loads(d.page("/api/commitments"))["items"]
        assert {"request", "promise"} <= {x["kind"] for x in made}
        assert d.page("/commitments?kind=request").count("<tr data-status=") == sum(x["kind"] == "request" for x in made)
        assert d.ask("/commitments?kind=wish").status == 400 and d.ask("/contested?country=Turkey").status == 400 and d.ask("/contested?from=soon").status == 400


def test_records_are_explained_with_and_without_the_script():
    with Desk(sample_store()) as d:
        event = re.search(r'<li id="(e[0-9a-f]+)" class="record claim"', d.page("/report/1"))[1]
        why = json.loads(d.page(f"/api/explain?report=1&event={event}"))["text"]
        assert "rule" in why and "geschoten" in why and "confidence" in why
        page = d.page(f"/report/1?explain={event}")
        assert '<details open>' in page and "nl.assault" in page
        r = d.ask(f"/api/explain?report=1&event={event}", Accept="text/html,*/*")
        assert r.status == 303 and r.getheader("Location") == f"/report/1?explain={event}#{event}"
        assert d.ask("/api/explain?report=77&event=e1").status == 404 and d.ask("/api/explain").status == 400


def test_corrections_are_kept_by_script_and_by_form():
    path = sample_store("corrections.sqlite")
    with Desk(path) as d:
        token = d.token()
        event = re.search(r'<li id="(e[0-9a-f]+)"', d.page("/report/1"))[1]
        body = {"report": "1", "event": event, "verdict": "should", "field": "type", "value": "REJECT", "note": "see \u201cthe words\u201d"}
        r = d.ask("/api/correction", "POST", json.dumps(body), Content_Type="application/json", X_Volgens_Token=token)
        assert r.status == 200 and json.loads(r.text)["ok"] is True, r.text
        form = urllib.parse.urlencode({"report": 1, "event": event, "verdict": "right", "field": "type", "value": "", "note": "", "token": token})
        r = d.ask("/api/correction", "POST", form, Content_Type="application/x-www-form-urlencoded", Origin=f"http://{d.host}")
        assert r.status == 303 and r.getheader("Location") == f"/report/1#{event}", (r.status, r.text)
        rows = sqlite3.connect(path).execute("SELECT report, event, verdict, field, value, note FROM correction ORDER BY id").fetchall()
        assert rows == [("sample-nl-01", event, "should", "type", "REJECT", "see \u201cthe words\u201d"), ("sample-nl-01", event, "right", None, None, None)], rows
        page = d.page("/report/1")
        assert "type should be “REJECT”" in page and "marked: right" in page
        for change, status in (({"verdict": "maybe"}, 400), ({"event": "e0"}, 404), ({"report": "99"}, 404), ({"field": "colour"}, 400), ({"value": "x" * 600}, 400)):
            r = d.ask("/api/correction", "POST", json.dumps({**body, **change}), Content_Type="application/json", X_Volgens_Token=token)
            assert r.status == status and json.loads(r.text)["error"], (change, r.status, r.text)
        assert sqlite3.connect(path).execute("SELECT count(*) FROM correction").fetchone() == (2,)


def test_writes_need_token_origin_and_type():
    with Desk(sample_store()) as d:
        token = d.token()
        body = json.dumps({"report": "1", "event": "e1", "verdict": "right"})
        send = lambda **h: d.ask("/api/correction", "POST", body, **{"Content_Type": "application/json", **h}).status
        assert send() == 403 and send(X_Volgens_Token="0" * 32) == 403 and send(X_Volgens_Token=token[:-1]) == 403
        assert send(X_Volgens_Token=token, Origin="http://evil.example") == 403 and send(X_Volgens_Token=token, Origin="null") == 403
        assert send(X_Volgens_Token=token, Origin=f"http://127.0.0.1:{d.port + 1}") == 403
        assert send(X_Volgens_Token=token, Content_Type="text/plain") == 415
        assert send(X_Volgens_Token=token) == 404  # all is well, but for the event
        assert d.ask("/api/correction", "POST", "{", Content_Type="application/json", X_Volgens_Token=token).status == 400
        form = "report=1&event=e1&verdict=right&token=" + "0" * 32
        assert d.ask("/api/correction", "POST", form, Content_Type="application/x-www-form-urlencoded").status == 403


def test_every_start_has_its_own_token():
    path = sample_store()
    with Desk(path) as a, Desk(path) as b:
        assert a.token() != b.token()


def test_only_its_own_host_is_answered():
    with Desk(sample_store()) as d:
        for host in (f"127.0.0.1:{d.port}", f"localhost:{d.port}", f"LOCALHOST:{d.port}", f"[::1]:{d.port}"):
            assert d.ask("/", Host=host).status == 200, host
        for host in ("evil.example", f"evil.example:{d.port}", "127.0.0.1", f"127.0.0.1:{d.port + 1}", f"127.0.0.1:{d.port}0", f"127.0.0.1.evil.example:{d.port}", f"127.0.0.1:0{d.port}", ""):
            r = d.ask("/", Host=host)
            assert r.status in (400, 421) and "volgens-token" not in r.text, (host, r.status)
        assert " 421 " in d.raw(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n").split("\r\n")[0]  # no Host at all
        assert " 421 " in d.raw(b"GET / HTTP/1.0\r\n\r\n").split("\r\n")[0]


def test_it_listens_on_loopback_only():
    with Desk(sample_store()) as d:
        rows = [x.split() for x in open("/proc/net/tcp")][1:]
        at = [r[1].split(":")[0] for r in rows if r[3] == "0A" and int(r[1].split(":")[1], 16) == d.port]
        assert at == ["0100007F"], at
        six = [x.split() for x in open("/proc/net/tcp6")][1:] if os.path.exists("/proc/net/tcp6") else []
        assert not [r for r in six if r[3] == "0A" and int(r[1].split(":")[1], 16) == d.port]


def test_every_answer_bears_the_headers():
    with Desk(sample_store()) as d:
        for path in PAGES + API + ["/nothing", "/static/desk.css", "/static/desk.js", "/api/explain", "/" + "x" * 5000]:
            r = d.ask(path)
            csp = r.getheader("Content-Security-Policy") or ""
            assert "default-src 'none'" in csp and "script-src 'self'" in csp and "frame-ancestors 'none'" in csp and "unsafe" not in csp, path
            assert r.getheader("X-Content-Type-Options") == "nosniff" and r.getheader("Referrer-Policy") == "same-origin", path
            assert r.getheader("Cross-Origin-Opener-Policy") == r.getheader("Cross-Origin-Resource-Policy") == "same-origin", path
            assert not r.getheader("Access-Control-Allow-Origin")


def test_methods():
    with Desk(sample_store()) as d:
        for method in ("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"):
            assert d.ask("/", method).status == 405, method
        assert d.ask("/", "POST", "a=b", Content_Type="application/x-www-form-urlencoded").status == 405
        assert d.ask("/api/correction").status == 405
        r = d.ask("/", "HEAD")
        assert r.status == 200 and r.text == "" and int(r.getheader("Content-Length")) > 1000


def test_too_much_is_refused():
    with Desk(sample_store()) as d:
        token = d.token()
        big = b'{"note":"' + b"x" * (10 << 20) + b'"}'
        head = f"POST /api/correction HTTP/1.1\r\nHost: {d.host}\r\nContent-Type: application/json\r\nX-Volgens-Token: {token}\r\nConnection: close\r\n"
        r = d.ask("/api/correction", "POST", big, Content_Type="application/json", X_Volgens_Token=token)
        assert r.status == 413 and json.loads(r.text)["error"], r.status
        chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
        assert " 413 " in d.raw(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 320 + b"0\r\n\r\n").split("\r\n")[0]
        assert d.ask("/?text=" + "x" * 4200).status == 414 and d.ask("/?text=" + "x" * 3000).status == 200
        assert d.ask("/?" + "&".join(f"a{i}=1" for i in range(65))).status == 400
        assert d.raw(f"GET / HTTP/1.1\r\nHost: {d.host}\r\nX: {'y' * 100000}\r\n\r\n".encode()).split("\r\n")[0].split()[1] in ("400", "413", "431", "494")
        assert d.ask("/").status == 200


def test_no_path_leads_to_a_file():
    with Desk(sample_store()) as d:
        for path in ("/../../etc/passwd", "/static/../../../etc/passwd", "/static/%2e%2e/%2e%2e/etc/passwd", "/static/..%2f..%2fetc/passwd", "//etc/passwd", "/static/", "/static/desk.css/..",
                     "/static/desk.css%00.js", "/report/../about", "/report/1/2", "/report/-1", "/report/1x", "/report/", "/report/99999999999999999999", "/%2e%2e/", "/static\\..\\x", "/?/../../etc/passwd"):
            r = d.raw(f"GET {path} HTTP/1.1\r\nHost: {d.host}\r\nConnection: close\r\n\r\n".encode())
            status = r.split()[1]
            assert status == ("200" if path.startswith("/?") else "404"), (path, status)
            assert "root:" not in r


def test_static_files_have_tags():
    with Desk(sample_store()) as d:
        for path, kind in (("/static/desk.css", "text/css"), ("/static/icon.svg", "image/svg+xml")):
            r = d.ask(path)
            assert r.status == 200 and r.getheader("Content-Type").startswith(kind) and len(r.text) > 100
            tag = r.getheader("ETag")
            again = d.ask(path, If_None_Match=tag)
            assert again.status == 304 and again.text == "" and d.ask(path, If_None_Match='"other"').status == 200


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&amp;</textarea></title>\u2028]]>'


def hostile_store():
    """A store with markup in every column of text that takes any, as no intake would let it in."""
    path = os.path.join(TMP, "hostile.sqlite")
    os.path.exists(path) or shutil.copy(sample_store("made.sqlite"), path)
    c = sqlite3.connect(path)
    c.execute("PRAGMA foreign_keys=OFF")
    event, report = c.execute("SELECT e.name, r.name FROM event e JOIN version v ON v.id=e.version JOIN report r ON r.id=v.report WHERE e.place IS NOT NULL AND e.attribution IS NOT NULL LIMIT 1").fetchone()
    c.execute("INSERT INTO correction(report, hash, event, type, trigger_begin, trigger_end, verdict, field, value, note, made) SELECT name, '', ?, '', 0, 0, 'should', ?, ?, ?, ? FROM report",
              (event, HOSTILE, HOSTILE, HOSTILE, HOSTILE))
    skip = {"report.name", "correction.report", "correction.event", "correction.verdict", "event.day", "event.filed", "coded.day", "event.author", "event.type", "mention.kind", "participant.role"}
    for (table,) in c.execute("SELECT name FROM sqlite_schema WHERE type='table' AND sql LIKE '%STRICT%'").fetchall():
        for _, name, kind, *_ in c.execute(f"PRAGMA table_info({table})").fetchall():
            if kind != "TEXT" or f"{table}.{name}" in skip:
                continue
            for tail in ("", f" || '{table}' || rowid", f" || {name}", None):  # what is unique stays unique
                assert tail is not None, (table, name)
                try:
                    c.execute(f'UPDATE "{table}" SET "{name}" = ?{tail}', (HOSTILE,))
                    break
                except (sqlite3.IntegrityError, sqlite3.OperationalError):
                    pass
    c.execute("UPDATE version SET text = ? || text", (HOSTILE,))
    c.execute("UPDATE report SET name = ? || id", (HOSTILE,))
    c.execute("UPDATE correction SET report = (SELECT name FROM report WHERE id = correction.id), event = (SELECT e.name FROM event e JOIN report r ON r.current = e.version WHERE r.id = correction.id LIMIT 1)")
    c.execute("UPDATE version SET url = 'javascript:alert(1)' WHERE id = 1")
    c.commit()
    return path


def test_markup_in_every_field_comes_out_escaped():
    path = hostile_store()
    with Desk(path) as d:
        token = d.token()
        ask = urllib.parse.quote(HOSTILE)
        pages = PAGES + [p for i in range(1, 15) for p in (f"/report/{i}", f"/report/{i}?explain={ask}")] + [f"/?text={ask}&actor={ask}&place={ask}&outlet={ask}&from={ask}", f"/?place={ask}&{ask}={ask}", "/readouts?a=1&b=2", f"/readouts?a={ask}", f"/reports?text={ask}&outlet={ask}&lang={ask}", f"/{ask}"]
        seen = 0
        for page in pages:
            r = d.ask(page)
            assert "<script>" not in r.text and "<img" not in r.text, page
            assert "javascript:" not in r.text, page
            if r.status == 200:
                Checker(r.text)
                seen += r.text.count("&lt;script&gt;")
        assert seen > 200, seen
        for page in API + [f"/api/explain?report=1&event={ask}"]:
            r = d.ask(page)
            assert "<" not in r.text and "\u2028" not in r.text and "&" not in r.text, page
            if r.status == 200:
                json.loads(r.text)
        assert token


def test_pages_never_write_data_past_the_writer():
    """Every page and answer goes through html_put and json_put, whose formats are literals; nothing there calls out_* with data."""
    folder = os.path.join(ROOT, "src", "desk")
    checked = 0
    for f in sorted(os.listdir(folder)):
        if not re.fullmatch(r"(page|api)_\w+\.c|(frame|parts|text|record|filters|explain)\.c", f):
            continue
        checked += 1
        source = open(os.path.join(folder, f), encoding="utf-8").read()
        for n, line in enumerate(source.splitlines(), 1):
            assert not re.search(r'\bout_(put|byte|printf|json|csv|tsv|int|fixed|send)\(', line), f"{f}:{n}: {line}"
            assert not re.search(r'\bout_text\((?!&why, "[^"]*"\))', line), f"{f}:{n}: {line}"
            assert not re.search(r' [a-z-]+=%', line), f"{f}:{n}: an attribute without quotes: {line}"
    assert checked >= 10


def test_many_requests_at_once():
    with Desk(sample_store()) as d:
        faults = []
        want = {p: d.page(p) for p in PAGES}

        def work(k):
            try:
                c = http.client.HTTPConnection("127.0.0.1", d.port, timeout=60)
                for i in range(20):
                    path = PAGES[(i + k) % len(PAGES)]
                    c.request("GET", path)
                    if c.getresponse().read().decode() != want[path]:
                        faults.append(path)
                c.close()
            except Exception as e:
                faults.append(e)

        threads = [threading.Thread(target=work, args=(k,)) for k in range(32)]
        [t.start() for t in threads], [t.join() for t in threads]
        assert not faults, faults[:3]


def test_a_connection_that_says_nothing_blocks_nobody():
    with Desk(sample_store()) as d:
        idle = [socket.create_connection(("127.0.0.1", d.port)) for _ in range(40)]
        idle[0].sendall(b"GET / HT")
        assert d.ask("/").status == 200
        [s.close() for s in idle]


def test_what_cannot_be_served_is_told():
    for args, status, words in ((["/no/such/store.sqlite"], 73, "/no/such/store.sqlite"), ([os.path.join(ROOT, "README.md")], 73, "README.md"), ([], 64, "one store"), (["a", "--port=x"], 64, "--port")):
        p = subprocess.run([PROGRAM, "desk", *args], capture_output=True, cwd=ROOT, timeout=60)
        assert p.returncode == status and words in p.stderr.decode() and not p.stdout, (args, p)
    with Desk(sample_store()) as d:
        p = subprocess.run([PROGRAM, "desk", sample_store(), f"--port={d.port}"], capture_output=True, cwd=ROOT, timeout=60)
        assert p.returncode == 69 and str(d.port) in p.stderr.decode(), p


def test_it_ends_at_once_when_told():
    for how in (signal.SIGINT, signal.SIGTERM):
        with Desk(sample_store()) as d:
            keep = http.client.HTTPConnection("127.0.0.1", d.port)
            keep.request("GET", "/")
            keep.getresponse().read()
            d.process.send_signal(how)
            assert d.process.wait(10) == 0


def main():
    global PROGRAM, TMP
    PROGRAM = os.path.abspath(sys.argv[1])
    words = sys.argv[2:]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as TMP:
        for name, test in list(globals().items()):
            if not name.startswith("test_") or (words and not any(w in name for w in words)):
                continue
            try:
                test()
                passed += 1
                print("ok    ", name[5:].replace("_", " "), flush=True)
            except Exception:
                failed += 1
                print("FAILED", name[5:].replace("_", " "), "\n" + traceback.format_exc()[-1800:], flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
