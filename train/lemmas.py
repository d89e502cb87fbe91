"""lemmas.py - lemmas as labels: a script that turns a form into its lemma.

  script  case '|' kind '|' front '|' back
  case    l lower case; c first letter capital, rest lower; k as it stands
  kind    - plain; C compound: the back edit applies, the split is found by a splitter; P the separable particle
          of the tree (a compound:prt dependent) goes in front
  front   edit of the first letters: '=' keep one, '-' drop one, '+x' insert x
  back    'n:xyz' drop the last n code points, add xyz
"""


def _cased(form, case):
    if case == "l":
        return form.lower()
    if case == "c":
        return form[:1].upper() + form[1:].lower()
    return form


def _case_of(form, lemma):
    if lemma == lemma.lower():
        return "l"
    if lemma == _cased(lemma, "c"):
        return "c"
    return "k"


def _common(a, b):
    """Longest common substring: (start in a, start in b, length); the first of equals."""
    best = (0, 0, 0)
    for i in range(len(a)):
        for j in range(len(b)):
            n = 0
            while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                n += 1
            if n > best[2]:
                best = (i, j, n)
    return best


def _front(a, b):
    """Edit from a to b by keep, drop, insert with the fewest changes; keeps first, then insertions."""
    n, m = len(a), len(b)
    cost = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n, -1, -1):
        for j in range(m, -1, -1):
            if i == n or j == m:
                cost[i][j] = n - i + m - j
            else:
                cost[i][j] = 1 + min(cost[i + 1][j], cost[i][j + 1])
                if a[i] == b[j]:
                    cost[i][j] = min(cost[i][j], cost[i + 1][j + 1])
    i = j = 0
    out = ""
    while i < n or j < m:
        if i < n and j < m and a[i] == b[j] and cost[i][j] == cost[i + 1][j + 1]:
            out += "="
            i, j = i + 1, j + 1
        elif j < m and (i == n or cost[i][j] == 1 + cost[i][j + 1]):
            out += "+" + b[j]
            j += 1
        else:
            out += "-"
            i += 1
    return out


def _compound(base, parts):
    """Where the last part begins in base, or -1."""
    last, want = parts[-1], len("".join(parts[:-1]))
    best, at = 0, -1
    for p in range(max(1, want - 2), min(len(base), want + 4)):
        n = 0
        while p + n < len(base) and n < len(last) and base[p + n] == last[n]:
            n += 1
        if n > best or (n == best and at >= 0 and abs(p - want) < abs(at - want)):
            best, at = n, p
    return at if best >= min(2, len(last)) else -1


def make(form, lemma, upos, particle):
    """The script for one word; particle is the lower form of its compound:prt dependent, or None."""
    kind, front = "-", ""
    if particle and lemma.startswith(particle + "_"):
        kind, lemma = "P", lemma[len(particle) + 1:]
    case = _case_of(form, lemma)
    base = _cased(form, case)
    parts = lemma.split("_")
    if len(parts) > 1 and upos not in ("VERB", "AUX") and min(map(len, parts)) > 0:
        at = _compound(base, parts)
        if at > 0:
            kind, lemma = "C", base[:at] + parts[-1]
    p = 0
    while p < len(base) and p < len(lemma) and base[p] == lemma[p]:
        p += 1
    if p == 0 or (kind != "C" and "_" in lemma):
        i, j, n = _common(base, lemma)
        front = _front(base[:i], lemma[:j])
        back = (len(base) - i - n, lemma[j + n:])
    else:
        back = (len(base) - p, lemma[p:])
    return "%s|%s|%s|%d:%s" % (case, kind, front, *back)


def apply(script, form, particle=None, split=None):
    """The lemma; None when the script does not fit the form."""
    case, kind, rest = script.split("|", 2)
    front, back = rest.rsplit("|", 1)
    base = _cased(form, case)
    drop, add = back.split(":", 1)
    out, i, k = "", 0, 0
    while k < len(front):
        if front[k] == "+":
            out += front[k + 1]
            k += 2
            continue
        if i >= len(base):
            return None
        out += base[i] if front[k] == "=" else ""
        i += 1
        k += 1
    if int(drop) > len(base) - i:
        return None
    lemma = out + base[i:len(base) - int(drop)] + add
    if kind == "P" and particle:
        lemma = particle + "_" + lemma
    if kind == "C" and split:
        lemma = split(lemma)
    return lemma
