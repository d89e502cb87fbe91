#!/usr/bin/env python3
"""lexicon/world/groups.tsv from the UCDP Actor Dataset 22.1 (CC BY 4.0): groups.py DATA > groups.tsv

Formally organised non-state groups (Org 1) with the state of their first location; by full name and by acronym where
that cannot be taken for a word. Groups written by hand in lexicon/world/bodies.tsv are left out here.
"""
import csv, os, re, sys
from common import HERE, alpha3, fold, territories

OTHER = {'DR Congo (Zaire)': 'COD', 'Myanmar (Burma)': 'MMR', 'Russia (Soviet Union)': 'RUS', 'Yemen (North Yemen)': 'YEM', 'Bosnia-Herzegovina': 'BIH',
         'Serbia (Yugoslavia)': 'SRB', 'Ivory Coast': 'CIV', 'United States of America': 'USA', 'Cambodia (Kampuchea)': 'KHM', 'Congo': 'COG', 'Macedonia, FYR': 'MKD',
         'North Macedonia': 'MKD', 'Kingdom of eSwatini (Swaziland)': 'SWZ', 'Zimbabwe (Rhodesia)': 'ZWE', 'Madagascar (Malagasy)': 'MDG', 'Vietnam (North Vietnam)': 'VNM',
         'South Vietnam': 'VNM', 'South Yemen': 'YEM', 'Turkey': 'TUR', 'Myanmar': 'MMR', 'Trinidad and Tobago': 'TTO'}


def main(data):
    state = {n: a for a, ns in territories(data, 'en').items() for n in ns} | OTHER
    with open(os.path.join(HERE, '../../lexicon/world/bodies.tsv'), encoding='utf-8') as f:
        known = {fold(n.strip(' ~')) for line in f if line[:1] not in '#\n' for n in line.split('\t')[4].split(' | ')}
    sys.stdout.reconfigure(encoding='utf-8')
    print('# Armed groups of the UCDP Actor Dataset version 22.1, Uppsala Conflict Data Program (CC BY 4.0); made by tools/lexicon/groups.py.')
    taken = set(known)
    with open(f'{data}/actors/ucdp-actor-221.csv', encoding='utf-8-sig') as f:
        for r in csv.DictReader(f):
            place = state.get(r['Location'].split(', ')[0].strip())
            if r['Org'] != '1' or not place or ' - ' in r['NameData'] or 'overnment' in r['NameData'] or r['NameData'].startswith('Republic'):
                continue
            names = []
            for n in (r['NameOrigFullEng'], r['NameData'], r['NameOrig']):
                n = ' '.join(re.sub(r'\(.*\)', '', n, flags=re.S).split())
                acronym = ' ' not in n
                if n in ('', 'n/a') or ':' in n or (acronym and (len(n) < 3 or (n.isalpha() and not n.isupper() and len(n) < 5))):
                    continue
                if fold(n) not in taken:
                    taken.add(fold(n))
                    names.append(n)
            if names and not (set(map(fold, (r['NameData'], r['NameOrigFullEng']))) & known):
                print('\t'.join(['group', '-', place, 'REB', ' | '.join(names), 'id=ucdp:' + r['ActorId']]))


main(sys.argv[1])
