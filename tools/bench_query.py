#!/usr/bin/env python3
"""How long queries over a store take: a page of 50 events, and the count to 10,001, as the search page of the desk asks for both.

    tools/bench_query.py DB [--program build/volgens] [--runs 9]

Each line starts the program anew, on caches of the system that are warm. Times are of the processor (user and system), the lowest and the
median of the runs, in milliseconds; what starting and opening the store take (first line) is part of all others. Make a store with
tools/make_store.py.
"""
import argparse, os, statistics, subprocess

QUERIES = ["--report=none", "", "--actor=RUS", "--actor=UNK", "--actor=GOV", "--actor=RUS --recipient=UKR", "--actor=RUS --with=UKR", "--actor=GOV --with=COP",
           "--actor=putin", "--type=ASSAULT", "--type=ASSAULT --actor=MIL", "--type=RETREAT --actor=NGO --recipient=JUD", "--from=2024-03 --to=2024-03", "--text=minister",
           "--text=regering --type=AID", "--text=grensovergang", "--speaker=GOV", "--speaker=- --type=AID", "--country=UKR", "--country=-", "--outlet=Testbureau", "--reading=claims",
           "--reading=facts --actor=RUS --type=AID --mode=troops", "--lang=nl --confidence=0.9"]


def measure(args, runs):
    times = []
    for _ in range(runs):
        p = subprocess.Popen(args, stdout=subprocess.PIPE)
        out = p.stdout.read()
        _, status, used = os.wait4(p.pid, 0)
        assert status == 0, args
        times.append(1000 * (used.ru_utime + used.ru_stime))
    return out, min(times), statistics.median(times)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("db")
    a.add_argument("--program", default="build/volgens")
    a.add_argument("--runs", type=int, default=9)
    a = a.parse_args()
    print("| filters | page: lowest | median | count: lowest | median | events |\n|---|---|---|---|---|---|")
    for q in QUERIES:
        base = [a.program, "query", a.db, *q.split()]
        _, low, mid = measure(base + ["--limit=50"], a.runs)
        n, count_low, count_mid = measure(base + ["--count", "--limit=10001"], a.runs)
        n = int(n)
        print(f"| {q.replace('--', '') or 'none'} | {low:.0f} | {mid:.0f} | {count_low:.0f} | {count_mid:.0f} | {'over 10,000' if n > 10000 else f'{n:,}'} |", flush=True)


if __name__ == "__main__":
    main()
