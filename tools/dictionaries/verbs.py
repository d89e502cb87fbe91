"""Dictionaries of verbs and their patterns, as rules."""
import re

from dictionaries.actors import lines
from dictionaries.codes import event

PREPOSITIONS = set("""about above across after against along among around as at before behind between beyond by despite during for from in
inside into of off on onto out outside over past since through throughout to toward towards under until up upon with within without""".split())
AUXILIARIES = {"was", "were", "is", "are", "be", "been", "being", "has", "have", "had"}
GOVERNING = set("about after against at by for from into of to toward towards upon with".split())  # after a verb, never a particle
CLAUSE = AUXILIARIES | set("that will would can could may might must shall should not and or to if whether who which do does did".split())
ITEMS = 6


class Cannot(Exception):
    pass


def singular(noun):
    for end, to in (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x")):
        if noun.endswith(end) and len(noun) > len(end) + 1:
            return noun[:-len(end)] + to
    return noun[:-1] if len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def verb(line):
    """(match, form for an example, code) of "GIVE {GIVES GAVE} [070]", "+BEEF_UP"; the forms tell the past."""
    codes = re.findall(r"\[([^\]]*)\]", line)
    forms = re.findall(r"\{([^}]*)\}", line)
    head = re.sub(r"\{[^}]*\}|\[[^\]]*\]", "", line).strip().strip("_").lower()
    words = head.split("_")
    if len(head.split()) != 1 or not re.fullmatch(r"[+a-z'_-]+", head):
        raise Cannot("no verb of one or more joined words")
    if len(words) > 1 and any(w.startswith("+") for w in words[1:]):
        raise Cannot("words before the verb")
    words = [w.lstrip("+") for w in words]
    past = words[0] + ("d" if words[0].endswith("e") else "ed")
    for f in (forms[0].lower().replace("+", "").split() if forms else []):
        if not f.split("_")[0].endswith(("s", "ing")):
            past = f.split("_")[0]
            break
    return " ".join(words), " ".join([past, *words[1:]]), codes[0].strip() if codes else None


def tokens(text):
    """Words, "(PREP NOUN)" and "{A NOUN}" groups of one side of a pattern."""
    return re.findall(r"\([^)]*\)|\{[^}]*\}|\S+", text)


class Patterns:
    def __init__(self, name):
        self.name, self.sets, self.used = name, {}, {}

    def word(self, w):
        """A noun as an item writes it: "torture", "attack,attacks", "@import-money"."""
        w = w.strip("_")
        if w.startswith("&"):
            members = self.sets.get(w[1:].strip("_").lower())
            if not members:
                raise Cannot("an unknown or empty set of synonyms")
            key = f"{self.name}-{w[1:].strip('_').lower()}"
            self.used[key] = members
            return "@" + key
        if w.startswith("{"):
            inner = w[1:-1]
            options = [x.strip().lower() for x in re.split(r"[|,]", inner)]
            if len(options) == 1 and len(options[0].split()) > 1:
                raise Cannot("a noun with words before it")
            return ",".join(options)
        if not re.fullmatch(r"[A-Za-z'-]+", w):
            raise Cannot("a sign or joined words that rules do not have" if "_" in w else f"the sign {w}")
        if w.lower() in CLAUSE:
            raise Cannot("a clause with the verb")
        return singular(w.lower())

    def group(self, group, roles):
        """"(OF TORTURE)" -> of+torture; "(AGAINST +)" -> against, which then holds the recipient."""
        words = group[1:-1].split() if group.startswith("(") else group.split()
        if not words or words[0].lower() not in PREPOSITIONS:
            raise Cannot("an adposition that is none")
        adp, rest = words[0].lower(), words[1:]
        rest = [re.sub(r"\s+", " ", x) for x in tokens(" ".join(rest))]
        if not rest or rest == ["+"] or rest == ["$"]:
            roles[adp] = "actor" if rest == ["$"] else "recipient"
            return adp
        if len(rest) > 1:
            raise Cannot("more than one noun behind an adposition")
        return f"{adp}+{self.word(rest[0])}"

    def after(self, text, roles):
        items, todo = [], tokens(text)
        while todo:
            t = todo.pop(0)
            if t in ("+", "$", "%"):
                if "obj" in roles:
                    raise Cannot("both sides behind the verb")
                roles["obj"] = {"+": "recipient", "$": "actor", "%": "both"}[t]
            elif t.startswith("("):
                items.append(self.group(t, roles))
            elif t.strip("_").lower() in PREPOSITIONS:
                items.append(self.group(f"{t.strip('_')} {todo.pop(0) if todo else ''}", roles))
            else:
                items.append(self.word(t))
        return items

    def before(self, text, roles):
        """What stands before the verb: "$", "%", and "+ WAS" of a passive; a named word cannot be asked for there."""
        for t in tokens(text):
            if t == "%":
                roles["subj"] = "both"
            elif t == "+":
                roles["passive"] = "yes"
            elif t != "$" and t.lower() not in AUXILIARIES:
                raise Cannot("a word before the verb")

    def read(self, text):
        """(items, roles) of what stands in a pattern before the code."""
        if text.count("*") != 1:
            raise Cannot("a pattern without its verb")
        roles = {}
        first, rest = text.split("*")
        self.before(first, roles)
        items = self.after(rest, roles)
        if "passive" in roles:  # "+ WAS * BY $": the tree knows who did it
            items = [i for i in items if i != "by"]
            roles.pop("by", None), roles.pop("passive")
        if len(items) > ITEMS:
            raise Cannot("more than six words with the verb")
        return items, roles


def example(past, items, roles, outcome, sets):
    words, objects = [], 0
    for i in items:
        adp, plus, noun = i.partition("+")
        noun = noun if plus else "" if adp in PREPOSITIONS else adp
        noun = sets[noun[1:]][0] if noun.startswith("@") else noun.split(",")[0]
        if plus or adp in PREPOSITIONS:
            words.append(f"{adp} {noun}" if plus else f"{adp} the army")
        else:
            words.append(f"the {noun}")
            objects += 1
    if not objects and (past.split()[-1] in GOVERNING or "recipient" not in [v for k, v in roles.items() if k != "obj"]):
        words.insert(0, "the army")
    return f"The rebels {' '.join([past, *words])}.   => {outcome}"


def joined(verb, items):
    """"ask for" with "meeting" is "ask for+meeting"; "call off" with "talk" stays."""
    *front, last = verb.split()
    if front and last in GOVERNING and items and "+" not in items[0] and items[0] not in PREPOSITIONS:
        return " ".join([*front, f"{last}+{items[0]}", *items[1:]])
    return " ".join([verb, *items])


class Rules:
    def __init__(self, name, lang, sets):
        self.name, self.lang, self.sets, self.out, self.seen = name, lang, sets, [], {}

    def put(self, told, n, verbs, items, roles, code, line):
        """One rule for the verbs, or none where code and pattern give nothing."""
        first, _, second = code.partition(":")
        kind, known = event(first)
        if not known:
            return told.out(n, "an unknown code", line)
        if second and second != first:
            told.part(n, f"the code {second} of the other side is left out", line)
        if second == first:
            roles |= {"subj": "both", "obj": "both", "with": "both"}
        match = [joined(v, items) for v, _ in verbs]
        fresh = [m for m in match if m not in self.seen]
        if not kind and not items:
            return told.out(n, "no event by the codebook", line)
        for m in match:
            if m in self.seen and self.seen[m] != kind:
                told.out(n, "the same words had another code before", f"{m} [{code}]")
        if not fresh:
            return None
        self.seen |= {m: kind for m in fresh}
        past = next(p for v, p in verbs if joined(v, items) == fresh[0])
        rule = [f"rule   {self.lang}.{(kind or 'none').split()[0].lower()}.{self.name}-{len(self.out) + 1}", f"match  {' | '.join(fresh)}"]
        last = fresh[0].split()[-1]
        if not items and last in GOVERNING and len(verbs) == 1:
            roles = {last: "recipient", **roles}
        given = {"subj": "actor", "obj": "recipient", "iobj": "recipient", **roles}
        if roles:
            rule.append("roles  " + " ".join(f"{k}={v}" for k, v in given.items()))
        rule += [f"type   {kind}", "need   who", f"yes    {example(past, items, roles, kind, self.sets)}"] if kind else ["nonevent yes"]
        self.out.append("\n".join(rule))


def synonyms(path):
    """{set: words}, and (line, words) of those that are more than one word."""
    sets, left, now = {}, [], None
    for n, line in lines(path):
        text = line.strip()
        if text.startswith("&"):
            now = sets.setdefault(text[1:].split()[0].strip("_").lower(), [])
        elif text.startswith("+") and now is not None:
            word = re.sub(r"\[.*", "", text[1:]).strip().strip("_").lower()
            if re.fullmatch(r"[a-z'-]+", word):
                now.append(singular(word))
            else:
                left.append((n, text))
        else:
            now = None
    return sets, left


def verbs(path, name, lang, told):
    """(rules, lists): blocks for a .lex file."""
    patterns = Patterns(name)
    patterns.sets, left = synonyms(path)
    rules = Rules(name, lang, patterns.used)
    for n, text in left:
        told.out(n, "a synonym of several words", text)
    block, own, in_set = "---", [], False
    for n, line in lines(path):
        text = line.strip()
        codes = re.findall(r"\[([^\]]*)\]", text)
        in_set = text.startswith("&") or (in_set and text.startswith("+"))
        try:
            if in_set:
                continue
            if text.startswith("---"):
                block, own = codes[0].strip() if codes else "---", []
            elif text.startswith("~"):
                raise Cannot("a transformation of verbs")
            elif text.startswith("-"):
                if not own or not codes:
                    raise Cannot("a pattern without a verb or a code")
                items, roles = patterns.read(text[1:].split("[")[0])
                rules.put(told, n, own, items, roles, codes[-1].strip(), text)
            else:
                match, past, code = verb(text)
                own.append((match, past))
                rules.put(told, n, [own[-1]], [], {}, code or block, text)
        except Cannot as e:
            told.out(n, str(e), text)
    lists = [f"list   {k}\nwords  {' | '.join(dict.fromkeys(v))}" for k, v in sorted(patterns.used.items())]
    return rules.out, lists
