"""words.py - how a word is looked at: its key, its pieces, its shape.

The same rules stand in src/syntax/word.c; tests/syntax_vectors holds examples that both must meet.

  key     lower case, quotes and dashes made plain, digits made 0, at most 40 code points
  grams   hashes of all pieces of 3..5 code points of <key>
  affixes hashes of the first 1..3 and last 1..4 code points of the key
  shape   one of SHAPES classes made of case, digits and place in the sentence
"""
import re

GRAM_BITS = 16
AFFIX_BITS = 14
KEY_MAX = 40
SHAPES = 24

_QUOTE2 = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_QUOTE1 = "\u2018\u2019\u201a\u201b\u2032\u00b4`"
_DASH = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_MAP = {}
for _c in _QUOTE2:
    _MAP[_c] = '"'
for _c in _QUOTE1:
    _MAP[_c] = "'"
for _c in _DASH:
    _MAP[_c] = "-"
_WHOLE = {"''": '"', ",,": '"', "--": "-", "---": "-", "\u2026": "..."}


def _fold(c):
    if c in _MAP:
        return _MAP[c]
    if "0" <= c <= "9":
        return "0"
    low = c.lower()
    return low if len(low) == 1 else c


def key(form):
    k = "".join(_fold(c) for c in form)
    k = _WHOLE.get(k, k)
    if len(k) > KEY_MAX:
        k = k[:KEY_MAX // 2] + k[-KEY_MAX // 2:]
    return k


def fnv64(data, seed=0):
    h = 0xcbf29ce484222325 ^ seed
    for b in data:
        h = ((h ^ b) * 0x100000001b3) & 0xffffffffffffffff
    h ^= h >> 32
    return h


def grams(k):
    s = "<" + k + ">"
    out = []
    for n in (3, 4, 5):
        for i in range(len(s) - n + 1):
            out.append(fnv64(s[i:i + n].encode(), n) & ((1 << GRAM_BITS) - 1))
    return out


def affixes(k):
    out = []
    for n in (1, 2, 3):
        if len(k) >= n:
            out.append(fnv64(k[:n].encode(), 16 + n) & ((1 << AFFIX_BITS) - 1))
    for n in (1, 2, 3, 4):
        if len(k) >= n:
            out.append(fnv64(k[-n:].encode(), 32 + n) & ((1 << AFFIX_BITS) - 1))
    return out


def _case(form):
    """0 no letters, 1 lower, 2 one capital letter in all, 3 first capital, 4 all capitals, 5 mixed."""
    up = [c for c in form if c.lower() != c and len(c.lower()) == 1]
    low = [c for c in form if c.upper() != c and len(c.upper()) == 1 and c.lower() == c]
    if not up:
        return 1 if low else 0
    if not low:
        return 2 if len(up) == 1 else 4
    return 3 if len(up) == 1 and form[0] == up[0] else 5


def shape(form, first):
    """0..23: case class, whether there is a digit, whether it opens the sentence."""
    digit = any("0" <= c <= "9" for c in form)
    return _case(form) * 4 + (2 if digit else 0) + (1 if first else 0)


_TOK = re.compile(r"[^\W_]+(?:[-.'\u2019][^\W_]+)*|[^\w\s]")
_CLITIC = re.compile(r"(?i)(\w)(n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))\b")


def rough_tokens(line, lang):
    """Tokens good enough for word statistics."""
    if lang == "en":
        line = _CLITIC.sub(r"\1 \2", line)
        return [m for m in re.findall(r"(?i)n['\u2019]t\b|['\u2019](?:s|re|ve|ll|d|m)\b|" + _TOK.pattern, line)]
    return _TOK.findall(line)
