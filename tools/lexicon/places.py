#!/usr/bin/env python3
"""lexicon/world/places.txt from GeoNames (CC BY 4.0): places.py DATA > places.txt

Places of 2,500 people and more, and seats of government of any size, by their own name; those of 60,000 and more
also by the other names in Latin letters that GeoNames knows. Rows as in src/lexicon/places.h.
"""
import lzma, re, sys
from common import alpha3, fold

LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ' .’-]{4,40}$")
OTHERS_FROM, NAME_FROM = 60000, 2500


def main(data):
    a3, rows = alpha3(), {}
    with lzma.open(f'{data}/places/geonames_cities500.txt.xz', 'rt', encoding='utf-8') as f:
        for line in f:
            c = line.rstrip('\n').split('\t')
            number, name, plain, others, lat, lon, code, state, people = c[0], c[1], c[2], c[3], c[4], c[5], c[7], c[8], int(c[14] or 0)
            if state not in a3 or (people < NAME_FROM and not code.startswith('PPLA')) or code in ('PPLX', 'PPLH', 'PPLQ'):
                continue
            names = {name, plain}
            if people >= OTHERS_FROM:
                names.update(o for o in others.split(',') if LATIN.match(o))
            for n in names:
                key = fold(n)
                if key and '\t' not in n:
                    usual = n if fold(name) != key else name
                    rows.setdefault((key, number), (key, usual, a3[state], f'{float(lat):.3f}', f'{float(lon):.3f}', str(people), number))
    order = sorted(rows.values(), key=lambda r: (r[0].encode(), -int(r[5]), int(r[6])))
    sys.stdout.reconfigure(encoding='utf-8')
    for r in order:
        print('\t'.join(r))


main(sys.argv[1])
