#!/usr/bin/env python3
"""Time other parsers beside volgens on the same sentences: words a second of the processor, one thread, text to trees.

    tools/peers.py VOLGENS REPORTS.jsonl

Dutch: frog (Debian's frog, frogdata and uctodata; tags, lemmas and trees only). English: link-parser (Debian's link-grammar). One that is not
installed is passed over. The time to start, measured on one short sentence, is taken off. The programs do not do the same:
frog finds tags, lemmas and dependency trees, link-parser links by a grammar (and tries long for sentences it cannot read),
volgens tags, lemmas, features and trees.
"""
import json, os, resource, shutil, subprocess, sys, tempfile

PEERS = {
    "nl": ("frog", "De minister spreekt .", lambda f: ["frog", "-n", "--skip=acn", "--threads=1", "-t", f, "-o", f + ".out"], None),
    "en": ("link-parser", "The minister speaks .", lambda f: ["link-parser", "en", "-batch", "-limit=100", "-timeout=5"], True),
}
REPEAT = 20     # times that volgens reads the text, or it would be done before it can be measured


def processor(command, stdin=None):
    """Seconds of the processor that a command took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(stdin or os.devnull) as f:
        run = subprocess.run(command, stdin=f, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False,
                             cwd=tempfile.gettempdir())
    if run.returncode != 0:
        raise RuntimeError("%s fails: %s" % (command[0], run.stderr.decode(errors="replace").strip().split("\n")[-1]))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def sentences(volgens, reports, lang):
    """(text with a sentence a line, words) of the reports in a language."""
    mine = [line for line in open(reports, encoding="utf-8") if json.loads(line).get("lang") == lang]
    out = subprocess.run([volgens, "run", "--until=token"], input="".join(mine), text=True, stdout=subprocess.PIPE, check=True).stdout
    texts = [line[9:] for line in out.split("\n") if line.startswith("# text = ")]
    return texts, sum(1 for line in out.split("\n") if line[:1].isdigit() and "-" not in line.split("\t")[0])


def write(folder, name, lines):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
    return path


def measure(volgens, lang, peer, texts, words):
    """Words a second of the peer and of volgens."""
    name, short, command, by_stdin = peer
    with tempfile.TemporaryDirectory() as folder:
        text, one = write(folder, "text.txt", texts), write(folder, "one.txt", [short])
        took = [processor(command(f), f if by_stdin else None) for f in (one, text)]
        tree = [volgens, "run", "--until=tree", "--lang=" + lang]
        own = [processor(tree + [one]), processor(tree + [text] * REPEAT)]
    return words / (took[1] - took[0]), words * REPEAT / (own[1] - own[0])


def main():
    volgens, reports = os.path.abspath(sys.argv[1]), sys.argv[2]
    print("%-12s %-4s %8s %12s %20s" % ("peer", "lang", "words", "words/s", "volgens, words/s"))
    for lang, peer in PEERS.items():
        if not shutil.which(peer[0]):
            print(f"{peer[0]:12} {lang:4} is not installed: passed over")
            continue
        texts, words = sentences(volgens, reports, lang)
        if not words:
            continue
        try:
            speed, mine = measure(volgens, lang, peer, texts, words)
            print(f"{peer[0]:12} {lang:4} {words:8} {speed:12.0f} {mine:20.0f}   {mine / speed:.0f} times")
        except RuntimeError as e:
            print(f"{peer[0]:12} {lang:4} {e}: passed over")


if __name__ == "__main__":
    main()
