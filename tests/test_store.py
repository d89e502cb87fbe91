#!/usr/bin/env python3
"""The store from the outside: what is added is there once, whatever happens on the way.

    tests/test_store.py PROGRAM [NAME…]      as tests/system.py
"""
import os, sqlite3, subprocess, sys, tempfile

import system
from system import ROOT, run


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


if __name__ == "__main__":
    sys.exit(system.main(globals()))
