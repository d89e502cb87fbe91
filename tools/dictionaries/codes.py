"""CAMEO codes as the project's: events to a type with modes, actors to a country with a sector."""
import csv, os, unicodedata

# The longest beginning of a code that stands here tells it. None: nothing that the codebook counts as an event.
EVENTS = {
    "01": None, "02": "REQUEST", "023": "REQUEST assist", "024": "REQUEST change", "025": "REQUEST yield", "026": "REQUEST meet",
    "027": "REQUEST meet", "028": "REQUEST meet", "03": "AGREE",
    "04": "CONSULT", "041": "CONSULT phone", "042": "CONSULT visit", "043": "CONSULT visit", "045": "CONSULT third-party",
    "05": "SUPPORT", "057": "AGREE", "06": "COOPERATE", "07": "AID",
    "08": "CONCEDE", "0831": "RETREAT resign", "084": "RETREAT", "0841": "RETREAT release", "086": "RETREAT access", "087": "RETREAT",
    "0871": "RETREAT ceasefire", "0873": "RETREAT disarm", "0874": "RETREAT withdraw",
    "09": "ACCUSE investigate",
    "10": "REQUEST", "103": "REQUEST assist", "104": "REQUEST change", "105": "REQUEST yield", "106": "REQUEST meet",
    "107": "REQUEST meet", "108": "REQUEST meet",
    "11": "ACCUSE", "111": "ACCUSE disapprove", "112": "ACCUSE allege", "116": "SANCTION convict",
    "12": "REJECT", "122": "REJECT assist", "123": "REJECT change", "124": "REJECT yield", "125": "REJECT meet", "126": "REJECT meet",
    "127": "REJECT meet",
    "13": "THREATEN", "1313": "THREATEN relations", "132": "THREATEN restrict", "134": "THREATEN relations", "136": "THREATEN expel",
    "138": "THREATEN violence", "1382": "THREATEN territory",
    "14": "PROTEST", "141": "PROTEST demo", "142": "PROTEST hunger", "143": "PROTEST strike", "144": "PROTEST obstruct", "145": "PROTEST riot",
    "15": "MOBILIZE", "151": "MOBILIZE police", "152": "MOBILIZE troops", "153": "MOBILIZE police", "154": "MOBILIZE troops",
    "16": "SANCTION", "162": "SANCTION discontinue", "163": "SANCTION discontinue", "164": "SANCTION discontinue", "166": "SANCTION expel",
    "17": "COERCE", "171": "COERCE seize", "1712": "ASSAULT destroy", "172": "COERCE restrict", "1721": "COERCE censor",
    "1723": "COERCE curfew", "1724": "COERCE martial-law", "173": "COERCE arrest", "174": "COERCE deport", "175": "ASSAULT crowd-control",
    "176": "COERCE cyber",
    "18": "ASSAULT", "181": "ASSAULT abduct", "182": "ASSAULT", "1821": "ASSAULT sexual", "1822": "ASSAULT torture", "1823": "ASSAULT beat",
    "183": "ASSAULT explosives", "1831": "ASSAULT suicide-attack", "185": "ASSAULT targeted", "186": "ASSAULT targeted",
    "19": "ASSAULT", "191": "COERCE restrict", "192": "COERCE seize", "193": "ASSAULT firearms", "194": "ASSAULT heavy-weapons",
    "195": "ASSAULT aerial", "20": "ASSAULT unconventional",
}

SECTORS = {s: s for s in "GOV MIL COP SPY LEG JUD PTY OPP REB PRM UAF SEP CVL BUS LAB EDU JRN REL NGO REF CRM ELI IGO UNK".split()}
SECTORS |= {"INS": "REB", "RAD": "REB", "AGR": "BUS", "MNC": "BUS", "HLH": "MED", "MED": "JRN", "HRI": "NGO", "ENV": "NGO", "DEV": "NGO",
            "NGM": "NGO", "SET": "CVL", "PPL": "CVL", "CHR": "REL", "MOS": "REL", "JEW": "REL", "BUD": "REL", "HIN": "REL"}
WIDE = {"GOV": {"MIL", "COP", "SPY", "JUD", "LEG"}, "OPP": None, "CVL": None, "ELI": None}  # what a second sector may say more exactly
ACROSS = {"IGO": ("IGO", "IGO"), "NGO": ("NGO", "NGO"), "NGM": ("NGO", "NGO"), "IMG": ("IMG", "REB"), "MNC": ("MNC", "BUS"), "INT": ("UNK", "")}
BODIES = {"UNO": "UNO", "EUR": "EUR", "EEC": "EUR", "EUU": "EUR"}
OLD = {"ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "SCG": "SRB", "YUG": "SRB", "KSV": "XKX", "KOS": "XKX", "PAL": "PSE", "BUR": "MMR", "GER": "DEU"}


def event(code):
    """("ASSAULT torture", True); (None, True) for what is no event; (None, False) for a code that is none."""
    for n in range(len(code), 1, -1):
        if code[:n] in EVENTS:
            return EVENTS[code[:n]], code.isdigit() and len(code) <= 5
    return None, code.strip("-") == ""


def fold(name):
    name = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(" " if c in "-'’_" else c for c in name if not unicodedata.combining(c)).split())


class World:
    """The names that the lexicon has."""

    def __init__(self, data):
        self.countries, self.names = set(), set()
        folder = os.path.join(data, "lexicon", "world")
        for f in sorted(os.listdir(folder)):
            if not f.endswith(".tsv"):
                continue
            for row in csv.reader(open(os.path.join(folder, f), encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(row) < 5 or row[0].startswith("#"):
                    continue
                if row[0] == "country":
                    self.countries.add(row[2])
                self.names |= {(fold(n.lstrip("~")), row[2]) for n in row[4].split(" | ")}

    def actor(self, code):
        """(country, sector, what was left out): "" where the code does not tell."""
        groups = [code[i:i + 3] for i in range(0, len(code), 3)]
        country, sector, rest, left = "", "", groups, []
        if groups and groups[0] in ACROSS:
            country, sector = ACROSS[groups[0]]
            rest = groups[1:]
            if country == "IGO" and rest and rest[0] in BODIES:
                country, rest = BODIES[rest[0]], rest[1:]
        elif groups and (OLD.get(groups[0], groups[0]) in self.countries) and groups[0] not in SECTORS:
            country, rest = OLD.get(groups[0], groups[0]), groups[1:]
        for g in rest:
            s = SECTORS.get(g)
            if not s:
                left.append(g)
            elif not sector or (sector in WIDE and (WIDE[sector] is None or s in WIDE[sector])):
                sector = s
        return country, sector, left
