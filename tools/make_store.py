#!/usr/bin/env python3
"""A store of any size for tests and measurements: TEST DATA, nothing in it happened.

    tools/make_store.py DB N [--program build/volgens] [--distinct 2000] [--seed 1] [--reports FILE]

Makes DISTINCT reports out of paragraphs of the sample and test reports, states exchanged for others, and codes them; then
multiplies their rows with other names, days moved by weeks, and a reference number at the end of the text, until the store
holds N reports or a few more. Every outlet is named "Test …" and every text ends with a line that says what it is. The same seed gives
the same store. With --reports it writes the distinct reports as JSON lines to FILE ("-" for standard output) and no store.
"""
import argparse, json, os, random, re, shutil, sqlite3, subprocess, sys, tempfile
from datetime import date, timedelta

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCES = ["samples/reports.jsonl", "tests/gold/en.jsonl", "tests/gold/nl.jsonl"]
NOTE = {"en": "Test data, recombined from invented reports.", "nl": "Testgegevens, samengesteld uit verzonnen berichten."}
OUTLETS = {"en": ["Test Wire", "Test Tribune", "Test Observer", "Test Radio", "Test State Agency", "Test Gazette"],
           "nl": ["Testbureau", "Test Dagblad", "Test Omroep", "Test Courant", "Test Staatsagentschap"]}
# nl state, nl adjective, en state, en adjective, nl capital, en capital
STATES = """Turkije Turks Turkey Turkish Ankara Ankara
Griekenland Grieks Greece Greek Athene Athens
Bulgarije Bulgaars Bulgaria Bulgarian Sofia Sofia
Roemenië Roemeens Romania Romanian Boekarest Bucharest
Servië Servisch Serbia Serbian Belgrado Belgrade
Georgië Georgisch Georgia Georgian Tbilisi Tbilisi
Armenië Armeens Armenia Armenian Jerevan Yerevan
Azerbeidzjan Azerbeidzjaans Azerbaijan Azerbaijani Bakoe Baku
Rusland Russisch Russia Russian Moskou Moscow
Oekraïne Oekraïens Ukraine Ukrainian Kiev Kyiv
Iran Iraans Iran Iranian Teheran Tehran
Irak Iraaks Iraq Iraqi Bagdad Baghdad
Israël Israëlisch Israel Israeli Jeruzalem Jerusalem
Egypte Egyptisch Egypt Egyptian Caïro Cairo
Ethiopië Ethiopisch Ethiopia Ethiopian Addis-Abeba Addis_Ababa
Kenia Keniaans Kenya Kenyan Nairobi Nairobi
Soedan Soedanees Sudan Sudanese Khartoem Khartoum
Rwanda Rwandees Rwanda Rwandan Kigali Kigali
Congo Congolees Congo Congolese Kinshasa Kinshasa
Nigeria Nigeriaans Nigeria Nigerian Abuja Abuja
India Indiaas India Indian Delhi Delhi
Pakistan Pakistaans Pakistan Pakistani Islamabad Islamabad
China Chinees China Chinese Peking Beijing
Japan Japans Japan Japanese Tokio Tokyo
Indonesië Indonesisch Indonesia Indonesian Jakarta Jakarta
Frankrijk Frans France French Parijs Paris
Duitsland Duits Germany German Berlijn Berlin
Polen Pools Poland Polish Warschau Warsaw
Hongarije Hongaars Hungary Hungarian Boedapest Budapest"""
STATES = [[w.replace("_", " ") for w in s.split()] for s in STATES.splitlines()]


def exchange(text, lang, order):
    """Each state of the list becomes the one that `order` puts in its place: name, adjective, capital."""
    words = {}
    for old, new in zip(STATES, order):
        pairs = [(old[0], new[0]), (old[1] + "e", new[1] + "e"), (old[1], new[1]), (old[4], new[4])] if lang == "nl" else list(zip(old[2:4] + old[5:], new[2:4] + new[5:]))
        words.update(pairs)
        words.update({a.upper(): b.upper() for a, b in pairs})
    return re.sub(r"\b(" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b", lambda m: words[m[1]], text)


def distinct_reports(n, seed):
    rng = random.Random(seed)
    pool = {"en": [], "nl": []}
    for f in SOURCES:
        for x in open(os.path.join(ROOT, f), encoding="utf-8"):
            d = json.loads(x)
            pool[d["lang"]].append((d["title"], d["text"].split("\n\n")[1:]))
    for i in range(n):
        lang = rng.choice(("en", "nl"))
        order = rng.sample(STATES, len(STATES))
        title, paragraphs = rng.choice(pool[lang])
        body = [paragraphs[0]] + [rng.choice(rng.choice(pool[lang])[1]) for _ in range(rng.randint(2, 7))]
        body = list(dict.fromkeys(body))
        title = exchange(title, lang, order)
        text = "\n\n".join([title] + [exchange(p, lang, order) for p in body] + [NOTE[lang]])
        day = date(2024, 1, 1) + timedelta(days=rng.randrange(28))
        yield {"id": f"test-{i:06d}", "lang": lang, "title": title, "published": f"{day}T{rng.randrange(24):02d}:{rng.randrange(60):02d}:00Z",
               "outlet": [rng.choice(OUTLETS[lang])], "url": f"https://test.invalid/{lang}/{i:06d}", "text": text}


def shifted(c, table, moved, own):
    """Columns of a table and what to select for them, rows of the tables in `moved` shifted by :k times their size."""
    parent = {f[3]: f[2] for f in c.execute(f"PRAGMA foreign_key_list({table})")}
    columns, values = [], []
    for _, name, kind, *_ in c.execute(f"PRAGMA table_info({table})"):
        key = table if name == "id" else {"coded": "version"}.get(parent.get(name), parent.get(name))
        columns.append(f'"{name}"')
        values.append(own.get(name) or (f'"{name}" + :k * {moved[key]}' if key in moved else f'"{name}"'))
    return f"INSERT INTO main.{table}({', '.join(columns)}) SELECT {', '.join(values)} FROM base.{table}"


WEEKS = "date({0}, printf('+%d days', :k * 7))"
OWN = {
    "report": {"name": "name || printf('-%03d', :k)", "url": "url || printf('-%03d', :k)", "copy_of": "NULL", "copy_share": "NULL"},
    "version": {"published": WEEKS.format("substr(published, 1, 10)") + " || substr(published, 11)", "url": "url || printf('-%03d', :k)",
                "text": "text || printf(' %06d-%03d', id, :k)", "hash": "printf('%016x', id + :k * 100000)"},
    "coded": {"day": WEEKS.format("day")},
    "event": {"day": WEEKS.format("day"), "filed": f"CASE filed WHEN '' THEN '' ELSE {WEEKS.format('filed')} END", "occurrence": "NULL",
              "date": f"CASE WHEN date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' THEN {WEEKS.format('date')} ELSE date END"},
}
MANY = ["report", "version", "coded", "outlet", "sentence", "mention", "attribution", "content", "finding", "event", "mode", "participant", "evidence"]


def stems(c):
    """What the full-text index of the base holds: (version, title, body) in its own words."""
    c.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(base, search, instance)")
    rows = {}
    for term, doc, column, offset in c.execute("SELECT term, doc, col, offset FROM temp.word"):
        rows.setdefault(doc, {"title": {}, "body": {}})[column][offset] = term
    text = lambda d: " ".join(d[k] for k in sorted(d))
    return [(doc, text(r["title"]), text(r["body"])) for doc, r in sorted(rows.items())]


def multiply(path, base, copies):
    c = sqlite3.connect(path, isolation_level=None)
    c.execute("ATTACH ? AS base", (base,))
    for pragma in ("main.synchronous=OFF", "main.cache_size=-400000", "foreign_keys=OFF"):
        c.execute("PRAGMA " + pragma)
    c.execute("BEGIN")
    moved = {t: c.execute(f"SELECT coalesce(max(id), 0) FROM base.{t}").fetchone()[0] for t in ("report", "version", "attribution", "event")}
    statements = [shifted(c, t, moved, OWN.get(t, {})) for t in MANY]
    words, each = stems(c), moved["version"]
    for k in range(1, copies):
        for sql in statements:
            c.execute(sql, {"k": k})
        c.executemany("INSERT INTO main.search(rowid, title, body) VALUES(?,?,?)",
                      ((doc + k * each, title, f"{body} {doc:06d} {k:03d}") for doc, title, body in words))
        print(f"\r{(k + 1) * each} reports", end="", file=sys.stderr, flush=True)
    c.execute("COMMIT")
    print(file=sys.stderr)
    c.execute("ANALYZE")
    c.close()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("db", nargs="?")
    p.add_argument("n", nargs="?", type=int, default=2000)
    p.add_argument("--program", default=os.path.join(ROOT, "build", "volgens"))
    p.add_argument("--distinct", type=int, default=2000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--reports")
    a = p.parse_args()
    copies = max(1, -(-a.n // a.distinct))
    lines = "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in distinct_reports(-(-a.n // copies), a.seed)).encode()
    if a.reports:
        (sys.stdout.buffer if a.reports == "-" else open(a.reports, "wb")).write(lines)
        return
    if not a.db or os.path.exists(a.db):
        sys.exit(f"{a.db}: there is a file already" if a.db else "no store named")
    with tempfile.TemporaryDirectory() as t:
        base = os.path.join(t, "base.sqlite")
        subprocess.run([a.program, "code", "--jobs=2", "--store", base], input=lines, stdout=subprocess.DEVNULL, check=True)
        shutil.copyfile(base, a.db)
        multiply(a.db, base, copies)


if __name__ == "__main__":
    main()
