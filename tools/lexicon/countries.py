#!/usr/bin/env python3
"""Make lexicon/world/countries.tsv: python3 tools/lexicon/countries.py DATA

DATA/places/cldr, DATA/actors/factbook-government.json, DATA/places/geonames_cities500.txt.xz, and countries.txt here."""
import sys
from common import *


def inflect(adjective):
    """Armeens -> Armeense, Chinees -> Chinese; words that do not inflect stay."""
    if adjective.endswith('ees'):
        return adjective[:-3] + 'ese'
    if adjective.endswith(('s', 'ch')):
        return adjective + 'e'
    return None


def capital_places(data):
    best = {}
    for p in geonames(data):
        if p['code'] == 'PPLC' or p['pop'] > 20000:
            for n in {fold(x) for x in [p['name'], p['ascii']] + p['alt']}:
                k = (p['country'], n)
                if k not in best or (p['code'] == 'PPLC', p['pop']) > (best[k]['code'] == 'PPLC', best[k]['pop']):
                    best[k] = p
            if p['code'] == 'PPLC':
                best[(p['country'], None)] = p
    return best


def official(data):
    """English long forms of the factbook, by folded short name."""
    out = {}
    for c in factbook(data):
        n = c['names']
        for key in ('conventional short form', 'conventional long form'):
            if n.get(key) and n[key] not in ('none',):
                out[fold(n[key])] = [x for x in (n.get('conventional short form'), n.get('conventional long form')) if x and x != 'none']
    return out


def make(data):
    nl, en, places, long = territories(data, 'nl'), territories(data, 'en'), capital_places(data), official(data)
    rows, seen = [], set()
    for iso, nl_names, nl_adj, nl_inh, en_names, en_adj, en_inh, capital in read_hand('countries.txt', 8):
        iso = iso[0]
        seen.add(iso)
        rows += one(iso, nl_names + nl.get(iso, []), nl_adj, nl_inh, en_names, en.get(iso, []), en_adj, en_inh, capital, places, long)
    for iso in sorted(set(nl) - seen):
        rows += one(iso, nl[iso], [], [], [], en.get(iso, []), [], [], [], places, long)
    return rows


def one(iso, nl_names, nl_adj, nl_inh, en_hand, en_cldr, en_adj, en_inh, capital, places, long):
    full = [x for n in en_hand + en_cldr for x in long.get(fold(n), []) if ',' not in x and '(' not in x]
    plain = [x for x in (en_cldr[:1] + en_hand) if '(' not in x and ' - ' not in x and '&' not in x and '“' not in x]
    if iso in ('TUR', 'MMR', 'HKG', 'MAC', 'CIV', 'USA', 'GBR', 'PSE', 'BHS', 'GMB', 'MDV', 'NLD', 'COD', 'COG', 'CZE', 'PHL', 'BIH'):
        plain = en_hand
    amp = [x.replace('&', 'and') for x in en_cldr if '&' in x]
    nl_names = [x for x in nl_names if '(' not in x and ' - ' not in x and ' SAR ' not in x and ' & ' not in x]
    out = [row('country', 'nl', iso, '', nl_names)] if nl_names else []
    out.append(row('country', 'en', iso, '', plain + amp + full + [x for x in en_cldr if '(' not in x and '&' not in x and ' - ' not in x]))
    forms = [y for x in nl_adj for y in (x, inflect(x)) if y]
    if forms:
        out.append(row('adjective', 'nl', iso, '', forms))
    if en_adj:
        out.append(row('adjective', 'en', iso, '', en_adj))
    if nl_inh:
        out.append(row('inhabitant', 'nl', iso, '', nl_inh))
    if en_inh:
        out.append(row('inhabitant', 'en', iso, '', en_inh))
    for i, group in enumerate(split_capitals(iso, capital, places)):
        p = places.get((iso, fold(group[0]))) or (places.get((iso, None)) if i == 0 else None)
        o = dict(geoname=p['id'], lat=p['lat'], lon=p['lon'], weight=p['pop']) if p else {}
        out.append(row('capital', '', iso, '', group, **o))
    return out


def split_capitals(iso, capital, places):
    """Names of the same city together; a second seat of government apart."""
    apart = {'Cotonou', 'Sucre', 'Gitega', 'Abidjan', 'Tel Aviv', 'Putrajaya', 'Port Sudan', 'Cape Town', 'Dar es Salaam', 'Aden'}
    groups = []
    for c in capital:
        p = places.get((iso, fold(c)))
        for g, q in groups:
            if (c not in apart and not (c == 'Kaapstad' and g[0] != 'Cape Town')) and (q is p or p is None or g[0] not in apart and c not in apart and c != 'Kaapstad'):
                g.append(c)
                break
        else:
            groups.append(([c], p))
    return [g for g, _ in groups]


if __name__ == '__main__':
    out = os.path.join(HERE, '../../lexicon/world/countries.tsv')
    write(out, '''States and territories: names, adjectives, inhabitants, capitals.
Made by tools/lexicon/countries.py from CLDR (Unicode licence), the World Factbook (public domain), GeoNames (CC BY 4.0)
and tools/lexicon/countries.txt. Do not edit: change those.''', make(sys.argv[1]))
