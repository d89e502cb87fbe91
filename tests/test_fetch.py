#!/usr/bin/env python3
"""Fetching, against sites on loopback: what is taken, what is refused and told, how long a site is left alone.

    tests/test_fetch.py FETCH_TOOL PROGRAM [NAME…]      run all tests, or those whose name holds one of the words

FETCH_TOOL is build/tests/fetch_tool, whose clock stands still: waits are exact and take no time. Ends with "N passed, N failed".
"""
import gzip, json, os, socket, subprocess, sys, tempfile, traceback, zlib

from loopback import Site, environment, hang, in_turn, raw, redirect, send, short_of, status, text, trickle, unchanged

TOOL = PROGRAM = ""
ANY = {"/robots.txt": status(404)}


def get(*args, env=None):
    p = subprocess.run([TOOL, *map(str, args)], capture_output=True, timeout=60, env=environment(**(env or {})))
    assert p.returncode == 0, (p.returncode, p.stderr)
    return [json.loads(x) for x in p.stdout.splitlines()]


def one(*args, **more):
    got = get(*args, **more)
    assert len(got) == 1, got
    return got[0]


def fails(d, end, *parts):
    assert d["end"] == end, d
    for x in parts:
        assert x in (d["error"] or ""), (x, d["error"])
    assert d["bytes"] == 0 and d["text"] is None, d


# What is taken

def test_a_page_with_what_its_header_says():
    with Site({**ANY, "/a": text("één", ETag='"x"', Last_Modified="Fri, 31 Dec 1999 23:59:59 GMT", Cache_Control="max-age=300")}) as s:
        d = one(s.url("/a#part"))
        assert (d["end"], d["status"], d["text"], d["type"]) == ("ok", 200, "één", "text/plain; charset=utf-8"), d
        assert (d["etag"], d["last_modified"], d["fresh"], d["retry_after"]) == ('"x"', "Fri, 31 Dec 1999 23:59:59 GMT", 300, -1), d
        assert d["error"] is None and d["url"] == s.url("/a") and d["moved"] is None, d
        assert s.paths() == ["/robots.txt", "/a"]
        assert all(h["user-agent"].startswith("volgens/") and "if-none-match" not in h and "cookie" not in h for _, h in s.asked), s.asked


def test_not_modified_by_etag_and_by_date():
    with Site({**ANY, "/f": unchanged('"v1"', "Fri, 31 Dec 1999 23:59:59 GMT", "<rss/>")}) as s:
        first, by_etag, by_date, other = get(s.url("/f"), 'etag="v1"', s.url("/f"), "since=Fri, 31 Dec 1999 23:59:59 GMT", s.url("/f"), 'etag="v0"', s.url("/f"))
        assert first["end"] == other["end"] == "ok" and first["text"] == "<rss/>"
        for d in (by_etag, by_date):
            assert (d["end"], d["status"], d["bytes"], d["error"], d["fresh"], d["etag"]) == ("same", 304, 0, None, 600, '"v1"'), d


def test_marks_with_line_ends_are_not_sent():
    with Site({**ANY, "/f": text("x")}) as s:
        assert one("etag=\"a\"\r\nX-Evil: yes", s.url("/f"))["end"] == "ok"
        assert "x-evil" not in s.asked[-1][1] and "if-none-match" not in s.asked[-1][1], s.asked


def test_304_that_was_not_asked_for():
    with Site({**ANY, "/f": status(304)}) as s:
        fails(one(s.url("/f")), "failed", s.url("/f"), "304")


def test_what_was_compressed_comes_whole():
    body = b"report " * 5000
    with Site({**ANY, "/g": raw(gzip.compress(body), Content_Encoding="gzip"), "/d": raw(zlib.compress(body), Content_Encoding="deflate")}) as s:
        assert [d["bytes"] for d in get(s.url("/g"), s.url("/d"))] == [35000, 35000]
        assert "gzip" in s.asked[-1][1]["accept-encoding"]


def test_chunks_and_an_empty_page():
    def chunks(h):
        h.send_response_only(200)
        h.send_header("Transfer-Encoding", "chunked")
        h.end_headers()
        h.wfile.write(b"3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")
    with Site({**ANY, "/c": chunks, "/e": text("")}) as s:
        c, e = get(s.url("/c"), s.url("/e"))
        assert c["text"] == "onetwo" and e["end"] == "ok" and e["text"] == "", (c, e)


# Redirects

def test_redirects_are_followed_and_permanent_ones_told():
    with Site({**ANY, "/a": redirect("b", 301), "/b": redirect("/c?d=e", 308), "/c": text("there"), "/x": redirect("/y", 301), "/y": redirect("/c", 302)}) as s:
        d, temporary = get(s.url("/a"), s.url("/x"))
        assert d["text"] == "there" and d["redirects"] == 2 and d["url"] == d["moved"] == s.url("/c?d=e"), d
        assert temporary["text"] == "there" and temporary["moved"] is None, temporary


def test_redirects_in_a_circle():
    with Site({**ANY, "/a": redirect("/b"), "/b": redirect("/c"), "/c": redirect("/b"), "/self": redirect("/self#x")}) as s:
        d, self = get(s.url("/a"), s.url("/self"))
        fails(d, "wrong", s.url("/a") + " leads to " + s.url("/b"), "in a circle")
        fails(self, "wrong", "in a circle")
        assert s.paths().count("/b") == 1


def test_redirects_without_end():
    with Site({**ANY, **{f"/{i}": redirect(f"/{i + 1}") for i in range(50)}}) as s:
        fails(one("redirects=4", s.url("/0")), "wrong", s.url("/0"), "more than 4 redirects")
        assert s.paths() == ["/robots.txt", "/0", "/1", "/2", "/3", "/4"]
        d = one(s.url("/40"))
        assert d["redirects"] == 10 and d["status"] == 404, d


def test_redirects_to_other_schemes_are_refused():
    for to in ("file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "FILE:/etc/passwd", "data:text/plain,x"):
        with Site({**ANY, "/a": redirect(to)}) as s:
            fails(one(s.url("/a")), "wrong", s.url("/a") + " leads to " + to, "http")
    with Site({**ANY, "/a": redirect("http://user:secret@127.0.0.1/")}) as s:
        fails(one(s.url("/a")), "wrong", "user name")


def test_addresses_that_are_none():
    for url in ("file:///etc/passwd", "ftp://127.0.0.1/", "http://", "http://a b/", "nonsense"):
        fails(one(url), "wrong", url)


def test_a_redirect_to_another_site_asks_its_robots():
    with Site({"/robots.txt": text("User-agent: *\nDisallow: /p\n"), "/p": text("no")}) as other:
        with Site({**ANY, "/a": redirect(other.url("/p"))}) as s:
            fails(one(s.url("/a")), "refused", s.url("/a"), other.url("/p"), "line 2")
            assert other.paths() == ["/robots.txt"]


def test_nothing_from_outside_leads_inside():
    with Site({**ANY, "/a": text("a"), "/b": redirect("/a")}) as s:
        refused = one("outside=1", s.url("/a"))
        fails(refused, "wrong", s.url("/a"), "on this machine")
        fails(one("outside=1", s.url("/a").replace("127.0.0.1", "localhost")), "wrong", "on this machine")
        assert s.asked == []
        assert [(d["end"], d["inside"]) for d in get(s.url("/a"), s.url("/b"))] == [("ok", True)] * 2  # inside leads to inside
    with Site({**ANY, "/a": text("a")}) as s:  # outside, as far as can be seen: through a proxy
        pages = {"http://news.invalid/robots.txt": status(404), "http://news.invalid/a": redirect(s.url("/a")),
                 "http://robots.invalid/robots.txt": redirect(s.url("/a")), "http://robots.invalid/b": text("b")}
        with Site(pages) as proxy:
            env = {"http_proxy": proxy.url("")}
            fails(one("http://news.invalid/a", env=env), "wrong", "http://news.invalid/a leads to " + s.url("/a"), "on this machine")
            fails(one("http://robots.invalid/b", env=env), "wrong", "on this machine")
            assert s.asked == []


# What goes wrong

def test_pages_that_are_not_there():
    with Site({**ANY, "/gone": status(410), "/no": status(403), "/broken": status(500), "/none": status(204)}) as s:
        got = get(s.url("/x"), s.url("/gone"), s.url("/no"), s.url("/broken"), s.url("/none"))
        for d, end, code in zip(got, ["gone", "gone", "gone", "failed", "failed"], [404, 410, 403, 500, 204]):
            fails(d, end, f"status {code}", "http://127.0.0.1")
            assert d["status"] == code, d


def test_a_server_that_says_nothing():
    with Site({**ANY, "/h": hang(20)}) as s:
        fails(one("total_ms=400", s.url("/h")), "failed", s.url("/h"), "not whole within 1 s")


def test_a_server_that_sends_a_byte_now_and_then():
    with Site({**ANY, "/t": trickle(0.2, 100)}) as s:
        fails(one("slow_bytes=50", "slow_s=1", s.url("/t")), "failed", s.url("/t"), "less than 50 bytes a second for 1 s")


def test_nobody_there():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/a"
        fails(one(url), "failed", url, "robots.txt", "onnect")


def test_a_connection_that_does_not_come():
    with socket.socket() as s:  # a full queue of connections: the next one waits
        s.bind(("127.0.0.1", 0))
        s.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for w in waiting:
            w.setblocking(False)
            w.connect_ex(s.getsockname())
        fails(one("connect_ms=300", f"http://127.0.0.1:{s.getsockname()[1]}/a"), "failed", "no connection within 1 s")
        for w in waiting:
            w.close()


def test_lengths_that_are_wrong():
    with Site({**ANY, "/short": short_of(b"half", 100), "/nonsense": raw(b"x", Content_Length="many"), "/less": raw(b"whole and more", Content_Length="5")}) as s:
        short, nonsense, less = get(s.url("/short"), s.url("/nonsense"), s.url("/less"))
        fails(short, "failed", s.url("/short"), "ended before")
        fails(nonsense, "failed", s.url("/nonsense"))
        assert less["text"] == "whole", less


def test_too_large_announced_or_not():
    def endless(h):
        h.send_response_only(200)
        h.end_headers()
        while True:
            h.wfile.write(b"x" * 65536)
    with Site({**ANY, "/big": raw(b"x" * 200001), "/fits": raw(b"x" * 200000), "/endless": endless}) as s:
        big, fits, end = get("max_bytes=200000", s.url("/big"), s.url("/fits"), s.url("/endless"))
        fails(big, "wrong", s.url("/big"), "more than 200000 bytes")
        fails(end, "wrong", s.url("/endless"), "more than 200000 bytes")
        assert fits["end"] == "ok" and fits["bytes"] == 200000


def test_bombs_are_left_at_the_limit():
    bomb = gzip.compress(b"\0" * (300 << 20), 9)
    assert len(bomb) < 400_000
    double = gzip.compress(bomb, 9)
    with Site({**ANY, "/bomb": raw(bomb, Content_Encoding="gzip"), "/double": raw(double, Content_Encoding="gzip, gzip")}) as s:
        for d in get(s.url("/bomb"), s.url("/double")):
            fails(d, "wrong", "more than 16777216 bytes")
        many = one("tries=1", s.url("/bomb"))
        assert many["end"] == "wrong"


def test_bytes_that_unfold_to_nothing():
    nothing = zlib.compressobj(9, zlib.DEFLATED, 31)
    head = nothing.compress(b"x")
    def endless(h):
        h.send_response_only(200)
        h.send_header("Content-Encoding", "gzip")
        h.end_headers()
        h.wfile.write(head)
        while True:
            h.wfile.write(nothing.flush(zlib.Z_FULL_FLUSH) * 1000 or b"\0\0\0\xff\xff" * 1000)
    with Site({**ANY, "/n": endless}) as s:
        fails(one("max_bytes=300000", s.url("/n")), "wrong", "more than 300000 bytes")


def test_what_is_no_gzip():
    with Site({**ANY, "/a": raw(b"not gzip", Content_Encoding="gzip"), "/c": raw(b"x", Content_Encoding="gzip, gzip, gzip, gzip, gzip, gzip, gzip")}) as s:
        for d in get(s.url("/a"), s.url("/c")):
            fails(d, "failed", "http://127.0.0.1")


def test_headers_without_end():
    def endless(h):
        h.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            h.wfile.write(b"X-A: " + b"a" * 60000 + b"\r\n")
    def long_field(h):
        send(h, 200, b"x", {"ETag": '"' + "e" * 5000 + '"', "Content_Type": "text/plain\xe9"})
    with Site({**ANY, "/h": endless, "/l": long_field}) as s:
        fails(one("total_ms=5000", s.url("/h")), "failed", s.url("/h"))
        d = one(s.url("/l"))
        assert d["end"] == "ok" and d["etag"] is None and d["type"] is None, d


def test_what_is_no_http():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen(5)
        url = f"http://127.0.0.1:{s.getsockname()[1]}/a"
        p = subprocess.Popen([TOOL, url], stdout=subprocess.PIPE, env=environment())
        c, _ = s.accept()
        c.recv(1000)
        c.sendall(b"SSH-2.0-OpenSSH\r\n")
        c.close()
        fails(json.loads(p.communicate(timeout=30)[0]), "failed", url)


def test_certificates_are_verified():
    with tempfile.TemporaryDirectory() as t:
        pem = os.path.join(t, "own.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-days", "2", "-keyout", pem, "-out", pem + ".crt"], check=True, capture_output=True)
        with open(pem, "a") as f:
            f.write(open(pem + ".crt").read())
        with Site({**ANY, "/a": text("secret")}, tls=pem) as s:
            fails(one(s.url("/a")), "failed", s.url("/a"), "certificate")
            assert s.paths() == []
            trust = {"SSL_CERT_FILE": pem + ".crt"}
            assert one(s.url("/a"), env=trust)["text"] == "secret"
            fails(one(s.url("/a").replace("127.0.0.1", "localhost"), env={**trust, "no_proxy": "localhost"}), "failed", "localhost")  # another name


# robots.txt

def test_robots_disallow():
    with Site({"/robots.txt": text("User-agent: *\nDisallow: /\n\nUser-agent: volgens\nDisallow: /private\nAllow: /private/open\n"),
               "/a": text("a"), "/private/open": text("open"), "/private/x": text("x")}) as s:
        a, opened, no, again = get(s.url("/a"), s.url("/private/open"), s.url("/private/x"), s.url("/private/x?y"))
        assert a["text"] == "a" and opened["text"] == "open"
        fails(no, "refused", s.url("/private/x"), "robots.txt", "line 5")
        fails(again, "refused")
        assert s.paths() == ["/robots.txt", "/a", "/private/open"]


def test_robots_that_cannot_be_had():
    for page, end in ((status(500), "failed"), (status(429), "failed"), (status(403), "ok"), (status(410), "ok"), (hang(20), "failed"), (redirect("/robots.txt"), "ok"),
                      (redirect("file:///etc/passwd"), "failed"), (short_of(b"User-agent", 100), "failed")):
        with Site({"/robots.txt": page, "/a": text("a")}) as s:
            d = one("total_ms=400", s.url("/a"))
            assert d["end"] == end, (d, page)
            assert ("/a" in s.paths()) == (end == "ok")
            assert end == "ok" or (s.url("/a") in d["error"] and "robots.txt" in d["error"]), d


def test_robots_are_kept_a_day_and_a_failure_five_minutes():
    with Site({"/robots.txt": in_turn(status(500), text("User-agent: *\nDisallow: /b\n"), status(500), text("User-agent: *\nDisallow: /a\n")), "/a": text("a"), "/b": text("b")}) as s:
        hour = 3600_000
        got = get(s.url("/a"), "pass_ms=200000", s.url("/a"), "pass_ms=200000", s.url("/a"), s.url("/b"),
                  f"pass_ms={23 * hour}", s.url("/a"), f"pass_ms={2 * hour}", s.url("/a"), s.url("/b"), "pass_ms=200000", s.url("/a"), "pass_ms=200000", s.url("/a"))
        assert [d["end"] for d in got] == ["failed", "failed", "ok", "refused", "ok", "ok", "refused", "ok", "refused"], [d["end"] for d in got]
        # a copy that is there counts on while the site fails, and is asked for again after five minutes
        assert s.paths().count("/robots.txt") == 4, s.paths()


def test_robots_elsewhere():
    with Site({"/r": text("User-agent: volgens\nDisallow: /a\n")}) as other:
        with Site({"/robots.txt": redirect(other.url("/r")), "/a": text("a")}) as s:
            fails(one(s.url("/a")), "refused", s.url("/a"))
            assert s.paths() == ["/robots.txt"]


def test_robots_without_end_count_up_to_the_limit():
    def endless(h):
        h.send_response_only(200)
        h.end_headers()
        h.wfile.write(b"User-agent: *\nDisallow: /no\n")
        while True:
            h.wfile.write(b"# more of the same\n" * 4000)
    with Site({"/robots.txt": endless, "/a": text("a"), "/no": text("no")}) as s:
        assert [d["end"] for d in get(s.url("/a"), s.url("/no"))] == ["ok", "refused"]


# Politeness

def test_a_site_is_left_alone_between_questions():
    with Site({**ANY, "/a": redirect("/b"), "/b": text("b")}) as s, Site({**ANY, "/c": text("c")}) as other:
        got = get(s.url("/a"), s.url("/b"), other.url("/c"), "pass_ms=1500", s.url("/b"), other.url("/c"))
        # in the last two, the time that passed elsewhere counts: 2000 waited for the other site, and 1500 gone by
        assert [d["sleeps"] for d in got] == [[2000, 2000], [2000], [2000], [], [500]], [d["sleeps"] for d in got]


def test_crawl_delay_wins_when_it_is_longer():
    with Site({"/robots.txt": text("User-agent: *\nCrawl-delay: 7\n"), "/a": text("a")}) as s:
        assert [d["sleeps"] for d in get(s.url("/a"), s.url("/a"))] == [[7000], [7000]]
    with Site({"/robots.txt": text("User-agent: *\nCrawl-delay: 0.5\n"), "/a": text("a")}) as s:
        assert [d["sleeps"] for d in get(s.url("/a"), s.url("/a"))] == [[2000], [2000]]


def test_retry_after_is_kept_to():
    with Site({**ANY, "/a": in_turn(status(429, Retry_After="9"), status(503, Retry_After="5"), text("a"))}) as s:
        d = one(s.url("/a"))
        assert d["text"] == "a" and d["sleeps"] == [2000, 9000, 8000], d  # two failures in a row: twice doubled is longer than 5 s


def test_busy_without_end_is_left_for_later():
    with Site({**ANY, "/a": status(503), "/b": text("b")}) as s:
        d = one(s.url("/a"))
        fails(d, "later", s.url("/a"), "503")
        assert d["sleeps"] == [2000, 4000, 8000] and d["retry_after"] == 16 and s.paths().count("/a") == 3, d


def test_a_long_retry_after_is_not_waited_for():
    with Site({**ANY, "/a": status(429, Retry_After="3600"), "/b": text("b")}) as s:
        d, other, then = get(s.url("/a"), s.url("/b"), "pass_ms=3600000", s.url("/b"))
        fails(d, "later", "429")
        assert d["retry_after"] == 3600 and d["sleeps"] == [2000] and s.paths().count("/a") == 1, d
        fails(other, "later", s.url("/b"), "another 3600 s")
        assert other["retry_after"] == 3600 and other["sleeps"] == []
        assert then["text"] == "b"


def test_a_site_that_fails_is_asked_less_and_less():
    with Site({**ANY, "/a": short_of(b"x", 9)}) as s:
        got = get(*[s.url("/a")] * 6, "patience_ms=9000000", s.url("/a"))
        assert [d["sleeps"] for d in got][:5] == [[2000], [4000], [8000], [16000], [32000]], [d["sleeps"] for d in got]
        fails(got[5], "later", "another 64 s")


def test_stopping():
    with Site({**ANY, "/a": text("a")}) as s:
        fails(one("stop_at=1", s.url("/a")), "stopped", s.url("/a"), "stopped")
        assert s.paths() == ["/robots.txt"]
        fails(one("stop_at=0", s.url("/a")), "stopped")


# The program

def run(*args, **env):
    return subprocess.run([PROGRAM, "fetch", *args], capture_output=True, timeout=60, env=environment(**env))


def test_the_command_writes_bytes_and_tells_faults():
    with Site({**ANY, "/a": raw(b"\0\xff bytes"), "/b": text("more")}) as s:
        p = run("--delay=0", s.url("/a"), s.url("/x"), s.url("/b"))
        assert p.stdout == b"\0\xff bytesmore" and p.returncode == 66, p
        assert p.stderr.decode() == f"volgens: {s.url('/x')}: answered with status 404\n", p.stderr
        p = run("--delay=0", "--info", s.url("/b"), s.url("/x"))
        b, x = map(json.loads, p.stdout.splitlines())
        assert b["bytes"] == 4 and b["error"] is None and x["status"] == 404 and "404" in x["error"] and p.stderr == b"", p
    p = run()
    assert p.returncode == 64 and b"which address" in p.stderr
    assert run("--delay=-1", "http://127.0.0.1/").returncode == 64


def test_the_command_gives_up_in_time():
    with Site({**ANY, "/h": hang(20)}) as s:
        p = run("--delay=0", "--timeout=1", s.url("/h"))
        assert p.returncode == 74 and b"not whole within 1 s" in p.stderr, p


def test_proxies_by_the_usual_variables():
    with Site({"http://news.invalid/robots.txt": status(404), "http://news.invalid/a": text("by proxy"), **ANY, "/b": text("straight")}) as s:
        p = run("--delay=0", "http://news.invalid/a", s.url("/b"), http_proxy=s.url(""))
        assert p.stdout == b"by proxystraight", p


def main():
    global TOOL, PROGRAM
    TOOL, PROGRAM = map(os.path.abspath, sys.argv[1:3])
    words = sys.argv[3:]
    passed = failed = 0
    for name, test in list(globals().items()):
        if not name.startswith("test_") or (words and not any(w in name for w in words)):
            continue
        try:
            test()
            passed += 1
            print("ok    ", name[5:].replace("_", " "), flush=True)
        except Exception as e:
            failed += 1
            print("FAILED", name[5:].replace("_", " "), "\n" + "".join(traceback.format_exception(e))[-2500:], flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
