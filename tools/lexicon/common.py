"""What the makers of lexicon/world share: reading the data folder, folding names, writing rows."""
import csv, io, json, lzma, os, re, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = {'æ': 'ae', 'ð': 'd', 'ø': 'o', 'þ': 'th', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ĸ': 'k', 'ł': 'l', 'ŋ': 'n', 'œ': 'oe',
           'ŧ': 't', 'ƀ': 'b', 'ƚ': 'l', 'ǝ': 'e', 'ɓ': 'b', 'ɔ': 'o', 'ɗ': 'd', 'ə': 'e', 'ɛ': 'e', 'ɨ': 'i', 'ɲ': 'n', 'ʉ': 'u'}
GAPS = set("-'`´ʹʺʻʼʽʾʿ‘’‚‛′ \u00a0\u00ad\u202f\ufeff") | {chr(c) for c in range(0x2010, 0x2016)} | {chr(c) for c in range(0x2000, 0x200c)}


def fold(s):
    """The same as name_fold in src/lexicon/fold.c."""
    out = []
    for c in s:
        if c in GAPS or ord(c) <= 32:
            out.append(' ')
            continue
        for d in unicodedata.normalize('NFKD', c):
            if unicodedata.combining(d) or unicodedata.category(d) in ('Mn', 'Mc', 'Me'):
                continue
            for f in d.casefold():
                for g in unicodedata.normalize('NFKD', f):
                    if not unicodedata.combining(g):
                        out.append(' ' if g in GAPS else LETTERS.get(g, g))
    return ' '.join(''.join(out).split())


def read_hand(name, fields):
    """Rows of a hand-written file beside this script: fields divided by " ; ", values by ", ", "-" for none."""
    with open(os.path.join(HERE, name), encoding='utf-8') as f:
        for n, line in enumerate(f, 1):
            line = line.rstrip('\n')
            if not line or line.startswith('#'):
                continue
            v = line.split(' ; ')
            if len(v) != fields:
                sys.exit(f'{name}:{n}: {len(v)} fields, not {fields}')
            yield [[] if x.strip() == '-' else [y.strip() for y in x.split(', ')] for x in v]


def alpha3():
    """ISO 3166: alpha-2 to alpha-3 (Debian's iso-codes)."""
    with open('/usr/share/iso-codes/json/iso_3166-1.json', encoding='utf-8') as f:
        m = {x['alpha_2']: x['alpha_3'] for x in json.load(f)['3166-1']}
    m['XK'] = 'XKX'
    return m


def territories(data, lang):
    """ISO alpha-3 to the names of CLDR in a language, the usual one first."""
    with open(f'{data}/places/cldr/{lang}-territories.json', encoding='utf-8') as f:
        t = json.load(f)['main'][lang]['localeDisplayNames']['territories']
    out = {}
    a3 = alpha3()
    for key, value in t.items():
        code = key.split('-alt-')[0]
        if code in a3:
            out.setdefault(a3[code], []).insert(0 if '-alt-' not in key else 9, value)
    return out


def factbook(data):
    with open(f'{data}/actors/factbook-government.json', encoding='utf-8') as f:
        return json.load(f)


def geonames(data):
    """Rows of GeoNames as dicts."""
    a3 = alpha3()
    with lzma.open(f'{data}/places/geonames_cities500.txt.xz', 'rt', encoding='utf-8') as f:
        for line in f:
            v = line.rstrip('\n').split('\t')
            yield {'id': int(v[0]), 'name': v[1], 'ascii': v[2], 'alt': [x for x in v[3].split(',') if x], 'lat': float(v[4]),
                   'lon': float(v[5]), 'code': v[7], 'country': a3.get(v[8], ''), 'admin1': v[10], 'pop': int(v[14] or 0)}


def unique(names):
    seen, out = set(), []
    for n in names:
        if n and n not in seen:
            seen.add(n)
            out.append(n)
    return out


def row(kind, lang, country, sector, names, **options):
    names = [n.replace('|', '/').replace('\t', ' ').strip() for n in unique(names)]
    tail = ''.join(f'\t{k}={v}' for k, v in options.items() if v not in (None, '', 0))
    return f'{kind}\t{lang or "-"}\t{country}\t{sector or "-"}\t{" | ".join(names)}{tail}'


def write(path, head, rows):
    with open(path, 'w', encoding='utf-8') as f:
        for line in head.strip().split('\n'):
            f.write(f'# {line}\n'.replace('# \n', '#\n'))
        for r in rows:
            f.write(r + '\n')
