#!/usr/bin/env python3
"""Office-holders that lexicon/world/holders.tsv lacks: python3 tools/lexicon/holders.py DATA [--coverage]

lexicon/world/holders-un.tsv        who spoke for a state in the UN General Debate, with post and year (CC0)
lexicon/world/holders-factbook.tsv  chiefs of state and heads of government of the World Factbook (public domain)

Hand-written terms win: a derived one is left out where its office is held by somebody else then, or the person is there
already. A debate tells a year, not a term: a term reaches from October before the first to September after the last
speech. --coverage prints the states and years (2010-2025) without a head of state or government."""
import csv, html, re, sys
from collections import defaultdict
from common import *

WORLD = os.path.join(HERE, '../../lexicon/world')
FIRST = 2009
TITLES = ('of state mr. ms. mrs. miss mr ms mrs dr. dr sir dame lord baroness general gen. lieutenant colonel col. major captain marshal sheikh shaikh sayyid '
          'seyyed ratu h.e. his her excellency majesty highness honourable the right hon. prof. professor king emir amir prince sultan').split()
SURNAME_FIRST = 'CHN PRK KOR TWN KHM'.split()
TWO_SURNAMES = 'ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN'.split()
PARTICLES = 'al el bin ibn ben de da dos do van von der den la le di du ould abu st.'.split()
MONTHS = 'January February March April May June July August September October November December'.split()


def office_of(post):
    p = post.lower().replace('-', ' ')
    if re.match(r'(deputy|second|assistant|former|acting permanent|under)', p) and 'deputy prime minister' not in p:
        return None
    if re.match(r'(first )?vice (president|prime)', p):
        return 'vice president' if 'president' in p else 'deputy head of government'
    if re.match(r'(prime minister|head of government|president of the (council of ministers|government)|federal chancellor|chancellor)', p):
        return 'head of government'
    if re.match(r'(president|head of state|king|emir|amir|sultan|prince\b|constitutional president|chair\w* of the presidency|captain)', p):
        return 'head of state'
    if 'crown prince' in p:
        return 'crown prince'
    if re.search(r'foreign|external (affairs|relations)|secretary of state$|relations with states', p):
        return 'foreign minister'
    if 'deputy prime minister' in p:
        return 'deputy head of government'
    if re.match(r'(un|permanent) representative', p):
        return 'ambassador'
    return 'minister' if re.match(r'(federal |union )?minister (for|of) [a-z]', p) and 'of state' not in p else None


def plain_name(name):
    name = re.sub(r'\(.*?\)|,.*', '', name).strip()
    words = name.split()
    while len(words) > 1 and words[0].lower() in TITLES:
        words.pop(0)
    return ' '.join(w.capitalize() if w.isupper() and len(w) > 3 else w for w in words)


def family(name, state):
    w = name.split()
    if len(w) > 2 and (w[-1] in ('Jr.', 'Jr', 'Sr.') or re.fullmatch('[IVX]+', w[-1])):
        w = w[:-1] if not re.fullmatch('[IVX]+', w[-1]) else w
    if re.fullmatch('[IVX]+', w[-1]):
        return ' '.join(w[-2:])
    if state in SURNAME_FIRST and len(w) in (2, 3) and '-' not in w[0]:
        return w[0]
    if state in TWO_SURNAMES and len(w) >= 4 and w[-2].lower() not in PARTICLES:
        return w[-2]
    return w[-1]


def spellings(name, state):
    f, w = family(name, state), name.split()
    out = [name]
    at = w.index(f) if f in w else -1
    plain = not any(x.lower() in PARTICLES for x in w)
    if state in TWO_SURNAMES and len(w) == 3 and plain:  # "Carlos Alvarado Quesada": one given name, or two
        return out + [f'{w[0]} {w[1]}', f'{w[0]} {w[2]}', '~' + w[1], '~' + w[2]]
    if at >= 2 and plain:
        out += [f'{x} {f}' for x in (w[0], w[at - 1]) if len(x.strip('.')) > 1 and (x is w[0] or state not in TWO_SURNAMES)]
    return out + ['~' + f]


class Hand:
    """The hand-written rows: by state and office, and all names of a state."""

    def __init__(self):
        self.terms, self.names = defaultdict(list), defaultdict(set)
        with open(os.path.join(WORLD, 'holders.tsv'), encoding='utf-8') as f:
            for line in f:
                v = line.rstrip('\n').split('\t')
                if v[0] != 'person':
                    continue
                o = dict(x.split('=') for x in v[5:])
                names = [fold(n.strip('~')) for n in v[4].split(' | ')]
                begin, end = int(o.get('from', 0)), int(o.get('to', 99999999))
                self.terms[v[2], o.get('office')].append((begin, end, names))
                self.names[v[2]] |= {(n.split()[-1], begin, end) for n in names} | {(n, begin, end) for n in names}

    def knows(self, state, name, begin, end):
        """Is the person there, in whatever office, about then?"""
        keys = {fold(name), fold(family(name, state)).split()[-1]}
        return any(n in keys and b <= end + 20000 and e >= begin - 20000 for n, b, e in self.names[state])

    def held(self, state, office, begin, end):
        """Is the middle of the term taken by a hand-written one?"""
        middle = (begin // 10000 + end // 10000) // 2 * 10000 + 601
        return any(b <= middle <= e for b, e, _ in self.terms[state, office])


def un_terms(data):
    said = defaultdict(list)
    with open(f'{data}/actors/un_general_debate_speakers.tsv', encoding='utf-8-sig') as f:
        for r in csv.reader(f, delimiter='\t'):
            if len(r) < 6 or not r[0].isdigit() or int(r[0]) < FIRST:
                continue
            office, name = office_of(r[5].strip()), plain_name(r[4])
            if office and len(name.split()) > 1 and re.fullmatch('[A-Z]{3}', r[2]):
                said[r[2], office].append((int(r[0]), name))
    for (state, office), all_of in sorted(said.items()):
        runs = []
        for year, name in sorted(all_of):
            key = fold(family(name, state))
            if runs and runs[-1]['key'] == key:
                runs[-1]['last'] = year
                runs[-1]['names'].append(name)
            else:
                runs.append({'key': key, 'first': year, 'last': year, 'names': [name]})
        for r in runs:
            yield state, office, r['names'], (r['first'] - 1) * 10000 + 1001, (r['last'] + 1) * 10000 + 930


def un_rows(data, hand):
    out, states = [], set(alpha3().values())
    for state, office, names, begin, end in un_terms(data):
        if state not in states or hand.knows(state, names[-1], begin, end) or hand.held(state, office, begin, end):
            continue
        forms = unique([s for n in sorted(set(names), key=len) for s in spellings(n, state)])
        forms.sort(key=lambda x: x.startswith('~'))
        open_end = end > 20250101
        out.append(row('person', '', state, 'GOV', forms, office=office, **{'from': begin, 'to': '' if open_end else end}))
    return out


def book_states(data):
    """Short and long names of the factbook to ISO codes."""
    names = {}
    for iso, all_of in territories(data, 'en').items():
        for n in all_of:
            names.setdefault(fold(n), iso)
    for iso, *rest in read_hand('countries.txt', 8):
        for n in rest[3]:
            names.setdefault(fold(n), iso[0])
    return names | {'burma': 'MMR', 'turkey turkiye': 'TUR', 'korea north': 'PRK', 'korea south': 'KOR', 'holy see vatican city': 'VAT'}


def book_person(text):
    """'President Abdelmadjid TEBBOUNE (since 12 December 2019)': names, begin; None when nobody is named."""
    text = html.unescape(re.sub('<[^>]*>', ' ', text)).split(';')[0]
    m = re.match(r'\s*(.*?)\s*\(since ([^)]*)\)', text)
    if not m or 'vacant' in m[1]:
        return None
    name = re.sub(r'^of State ', '', re.sub(r'^.*\b(President|Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Prince|Pope|Duke|Leader|Taoiseach|Chairperson|Chair|Governor|Executive|Affairs|'
                  r'Gen\.|Capt\.|Col\.|Dr\.|Sir|Sr\.|General)\)? ', '', m[1].split(',')[0].split('also')[0]).strip())
    words = name.replace('(', '').replace(')', '').split()
    capitals = [i for i, w in enumerate(words) if w.isupper() and len(w.strip('.')) > 1]
    if not capitals or len(words) < 2:
        return None
    proper = [w if not w.isupper() or re.fullmatch('[IVX]+', w) else '-'.join(x.capitalize() for x in w.split('-')) for w in words]
    surname = ' '.join(proper[capitals[0]:capitals[-1] + 1])
    date = re.match(r'(?:(\d+) )?(?:(\w+) )?(\d{4})', m[2])
    if not date:
        return None
    month = next((i + 1 for i, x in enumerate(MONTHS) if date[2] and x[:3] == date[2][:3]), 1)
    begin = int(date[3]) * 10000 + month * 100 + 1
    forms = [' '.join(proper)]
    if capitals[0] > 0:
        forms.append(f'{proper[0]} {surname}')
    return unique(forms) + ['~' + surname], begin


def book_rows(data, hand):
    states, out, seen = book_states(data), [], set()
    for c in factbook(data):
        n, e = c['names'], c.get('executive') or {}
        iso = next((states[fold(n[k])] for k in ('conventional short form', 'conventional long form') if n.get(k) and fold(n[k]) in states), None)
        if not iso:
            continue
        for key, office in (('chief of state', 'head of state'), ('head of government', 'head of government')):
            p = book_person(e.get(key, ''))
            if not p or (iso, p[0][0]) in seen or 'represented by' in e.get(key, '') or hand.knows(iso, p[0][-1].strip('~'), p[1], 99999999):
                continue
            if key == 'chief of state' and re.match(r'(King CHARLES|President Emmanuel|King FREDERIK X of|King HARALD V of|President of China|President Donald)', e[key]):
                continue
            if any(en == 99999999 and b >= p[1] for b, en, _ in hand.terms[iso, office]):
                continue
            seen.add((iso, p[0][0]))
            out.append(row('person', '', iso, 'GOV', p[0], office=office, **{'from': p[1]}))
    return out


def coverage():
    years = defaultdict(set)
    for name in ('holders.tsv', 'holders-un.tsv', 'holders-factbook.tsv'):
        with open(os.path.join(WORLD, name), encoding='utf-8') as f:
            for line in f:
                v = line.rstrip('\n').split('\t')
                o = dict(x.split('=') for x in v[5:])
                if v[0] != 'person' or o.get('office') not in ('head of state', 'head of government', 'supreme leader'):
                    continue
                for y in range(2010, 2026):
                    if int(o.get('from', 0)) <= y * 10000 + 1231 and int(o.get('to', 99999999)) >= y * 10000 + 101:
                        years[v[2]].add(y)
    states = sorted(s for s in years)
    full = [s for s in states if len(years[s]) == 16]
    print(f'{len(states)} states and territories, {len(full)} of them without a gap; {sum(map(len, years.values()))} of {16 * len(states)} years')
    for s in states:
        if len(years[s]) < 16:
            print(s, *[y for y in range(2010, 2026) if y not in years[s]])


if __name__ == '__main__':
    data, hand = sys.argv[1], Hand()
    write(os.path.join(WORLD, 'holders-un.tsv'), '''Who spoke for a state in the UN General Debate since 2009, with post and years: made by tools/lexicon/holders.py from the list of
speakers of the UN General Debate Corpus (CC0), without those that holders.tsv has. Do not edit. A term is as long as the debates show it.''', un_rows(data, hand))
    write(os.path.join(WORLD, 'holders-factbook.tsv'), '''Chiefs of state and heads of government of the World Factbook (public domain), without those that holders.tsv has: made by
tools/lexicon/holders.py. Do not edit.''', book_rows(data, hand))
    if '--coverage' in sys.argv:
        coverage()
