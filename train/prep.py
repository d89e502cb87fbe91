"""prep.py LANG DATA > text: raw text as one sentence of word keys a line, for vectors.c.

Small, typical sources are repeated so that statutes and speeches do not drown them."""
import lzma, os, random, sys
import words

SOURCES = {  # file, characters to take at most, times
    "nl": [("raw/nl_laws-third.txt.xz", 22_000_000, 1), ("raw/nl_common-voice.txt.xz", 1 << 30, 2),
           ("raw/nl_news-sentences.txt.xz", 1 << 30, 3)],
    "en": [("raw/en_ungdc-1990on.txt.xz", 45_000_000, 1), ("raw/en_common-voice.txt.xz", 1 << 30, 3)],
}
TREES = {
    "nl": [("ud/nl_alpino-regen-train.conllu", 3), ("ud/nl_lassysmall-ud-dev.conllu", 3),
           ("ud/nl_alpino-regen-extra.conllu", 1)],
    "en": [("ud/en_ewt-ud-train.conllu", 4), ("ud/en_gum-free-train.conllu", 4)],
}


def raw_lines(path, limit, lang, cache):
    size = os.path.getsize(path)
    taken = 0
    skip = 1
    with lzma.open(path, "rt", encoding="utf-8", errors="replace") as f:
        total = {"nl_laws-third.txt.xz": 91_646_259, "en_ungdc-1990on.txt.xz": 91_615_592}.get(os.path.basename(path), size)
        skip = max(1, total // limit)
        for i, line in enumerate(f):
            if i % skip:
                continue
            toks = words.rough_tokens(line, lang)
            if 2 < len(toks) < 300:
                yield " ".join(cached(t, cache) for t in toks)


def cached(t, cache):
    k = cache.get(t)
    if k is None:
        k = cache[t] = words.key(t).replace(" ", "")
    return k


def tree_lines(path, cache):
    sent = []
    for line in open(path, encoding="utf-8"):
        if line == "\n":
            yield " ".join(sent)
            sent = []
        elif line[0] != "#":
            col = line.split("\t")
            if col[0].isdigit():
                sent.append(cached(col[1], cache))


def main():
    lang, data = sys.argv[1:3]
    cache, out = {}, []
    for name, limit, times in SOURCES[lang]:
        out += list(raw_lines(os.path.join(data, name), limit, lang, cache)) * times
    for name, times in TREES[lang]:
        out += list(tree_lines(os.path.join(data, name), cache)) * times
    random.Random(1).shuffle(out)
    sys.stdout.write("\n".join(out) + "\n")


main()
