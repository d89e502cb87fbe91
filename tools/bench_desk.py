#!/usr/bin/env python3
"""How fast the desk answers, by wrk on loopback: one request after the other, then eight at a time.

    tools/bench_desk.py PROGRAM DB [--seconds 5]

Each row asks for different things in turn (words, actors, reports), so that no answer is asked for twice in a row. Shown: the
median and the 95th percentile in milliseconds as wrk saw them, and the processor's milliseconds a request, which tell the same
on a machine that is busy with other work. Ends with status 1 when a page is over 300 ms, or a search over 100 ms, at the 95th percentile.
"""
import argparse, os, re, signal, sqlite3, subprocess, sys, tempfile

LUA = """
local paths, i = {%s}, 0
request = function() i = i %% #paths + 1; return wrk.format("GET", paths[i]) end
done = function(summary, latency, requests)
  io.write(string.format("RESULT %%d %%d %%.1f %%.1f\\n", summary.requests, summary.errors.status + summary.errors.timeout + summary.errors.read,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
"""


def ticks(pid):
    f = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(f[11]) + int(f[12])) / os.sysconf("SC_CLK_TCK")


def pages(db):
    """What each row asks for: the commonest actors and outlets of the store, reports all over it."""
    c = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    last = c.execute("SELECT max(id) FROM report").fetchone()[0]
    step = max(1, last // 40)
    actors = [f"{a}/{b}" for a, b in c.execute("SELECT country, sector FROM (SELECT x.country, x.sector, count(*) n FROM (SELECT actor FROM participant LIMIT 100000) p JOIN actor x ON x.id=p.actor "
                                              "WHERE x.country<>'UNK' GROUP BY 1,2 ORDER BY n DESC LIMIT 12)")]
    places = [x for (x,) in c.execute("SELECT l.name FROM (SELECT place FROM event WHERE place IS NOT NULL LIMIT 50000) e JOIN place l ON l.id=e.place GROUP BY l.name ORDER BY count(*) DESC LIMIT 8")]
    days = [d[:7] for (d,) in c.execute("SELECT filed FROM event WHERE filed>'' ORDER BY filed DESC LIMIT 1 OFFSET 20000")] or ["2024"]
    reports = [r for (r,) in c.execute(f"SELECT id FROM report WHERE id % {step} = 0 LIMIT 40")]
    words = ["regering", "ministers", "protest", "aanval", "police", "talks", '"foreign minister"', "border -army", "leger", "gijzelaars", "helicopter", "sanctions", "vakbonden haven"]
    quote = lambda s: re.sub(r"[^\w/.-]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), s)
    pairs = [f"/readouts?a={a}&b={b}" for a, b in zip(reports[::2], reports[1::2])]
    return [
        ("search: words", 100, [f"/?text={quote(w)}" for w in words]),
        ("search: an actor and a type", 100, [f"/?actor={a}&type={t}" for a in actors for t in ("ASSAULT", "CONSULT", "ACCUSE")]),
        ("search: words, a place, a reading", 100, [f"/?text={quote(w)}&place={quote(p)}&reading=claims" for w in words[:6] for p in places]),
        ("search: the newest", 100, ["/", "/?page=2", "/?reading=facts"]),
        ("report", 300, [f"/report/{r}" for r in reports]),
        ("timeline of an actor", 300, [f"/timeline?actor={a}" for a in actors]),
        ("timeline of a pair", 300, [f"/timeline?actor={a}&with={b}" for a, b in zip(actors, actors[1:])]),
        ("timeline of all", 300, ["/timeline", f"/timeline?from={days[0]}"]),
        ("map", 300, ["/map"] + [f"/map?actor={a}" for a in actors]),
        ("graph", 300, ["/graph"] + [f"/graph?actor={a}" for a in actors]),
        ("contested", 300, ["/contested"] + [f"/contested?country={a[:3]}" for a in actors]),
        ("two readouts: proposals", 300, ["/readouts"]),
        ("two readouts: two texts", 300, pairs),
        ("commitments", 300, ["/commitments"] + [f"/commitments?country={a[:3]}" for a in actors]),
        ("about", 300, ["/about"]),
        ("/api/events", 300, [f"/api/events?actor={a}&limit=50" for a in actors]),
    ]


def measure(port, pid, paths, seconds, connections):
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as f:
        f.write(LUA % ", ".join('"' + p.replace('"', '\\"') + '"' for p in paths))
        f.flush()
        before = ticks(pid)
        p = subprocess.run(["wrk", f"-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "--latency", "-s", f.name, f"http://127.0.0.1:{port}"], capture_output=True, text=True)
        used = ticks(pid) - before
    found = re.search(r"RESULT (\d+) (\d+) ([\d.]+) ([\d.]+)", p.stdout)
    if not found:
        sys.exit(f"wrk: {p.stdout}{p.stderr}")
    n = int(found[1])
    return n, int(found[2]), float(found[3]), float(found[4]), used * 1000 / max(n, 1)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("program"), a.add_argument("db"), a.add_argument("--seconds", type=int, default=5)
    o = a.parse_args()
    rows = pages(o.db)
    desk = subprocess.Popen([o.program, "desk", o.db, "--port=0"], stdout=subprocess.PIPE, text=True)
    port = re.search(r":(\d+)/", desk.stdout.readline())[1]
    over = 0
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n\n| page | requests | median ms | 95th ms | processor ms | 95th ms, 8 at a time |\n|---|---|---|---|---|---|")
    try:
        for name, limit, paths in rows:
            measure(port, desk.pid, paths, 1, 1)  # what the system has not read yet
            n, errors, median, high, cpu = measure(port, desk.pid, paths, o.seconds, 1)
            many = measure(port, desk.pid, paths, o.seconds, 8)
            over += high > limit or errors + many[1] > 0
            note = f" **over {limit}**" if high > limit else ""
            note += f" **{errors + many[1]} errors**" if errors + many[1] else ""
            print(f"| {name}{note} | {n} | {median:.1f} | {high:.1f} | {cpu:.1f} | {many[3]:.1f} |", flush=True)
    finally:
        desk.send_signal(signal.SIGTERM)
        desk.wait()
    return over > 0


if __name__ == "__main__":
    sys.exit(main())
