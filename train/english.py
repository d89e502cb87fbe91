"""english.py - forms of English verbs: those that no rule makes, and the rules."""

IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; befall befell befallen; beget begot
begotten; begin began begun; behold beheld; bend bent; beseech besought; bet; bid bade bidden; bind bound; bite bit bitten;
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built; burn burnt; burst; buy
bought; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut; deal dealt; dig dug; dive dove;
do does did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall
fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook
forsaken; freeze froze frozen; get got gotten; give gave given; go goes went gone; grind ground; grow grew grown; hang hung;
have has had; hear heard; hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led;
lean leant; leap leapt; learn learnt; leave left; lend lent; let; lie lay lain; light lit; lose lost; make made; mean meant;
meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; mow mown; outdo outdid outdone; overcome
overcame; overdo overdid overdone; overhear overheard; override overrode overridden; overrun overran; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven;
put; quit; read; rebuild rebuilt; redo redid redone; repay repaid; retake retook retaken; rethink rethought; rewrite rewrote
rewritten; rid; ride rode ridden; ring rang rung; rise rose risen; run ran; saw sawn; say said; see saw seen; seek sought;
sell sold; send sent; set; sew sewn; shake shook shaken; shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut;
sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit; smell smelt; sneak snuck;
sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; split; spoil spoilt;
spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode
stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam
swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust; tread
trod trodden; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold
upheld; upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wring wrung; write wrote written; mimic mimicked mimicking; panic panicked panicking;
traffic trafficked trafficking; picnic picnicked picnicking; frolic frolicked frolicking
"""
VOWELS = "aeiou"


def irregular():
    """(form, verb) pairs."""
    for row in IRREGULAR.replace("\n", " ").split(";"):
        verb, *forms = row.split()
        for f in forms:
            yield f, verb


def regular(verb):
    """The forms that spelling allows."""
    if verb.endswith("e"):
        stem = verb[:-1]
        out = [verb + "s", verb + "d", (verb if verb.endswith(("ee", "oe", "ye", "nge")) else stem) + "ing"]
        return out + ([verb[:-2] + "ying"] if verb.endswith("ie") else [])
    if verb.endswith("y") and len(verb) > 2 and verb[-2] not in VOWELS:
        return [verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    out = [verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s"), verb + "ed", verb + "ing"]
    if len(verb) > 2 and verb[-1] not in VOWELS + "wxyh" and verb[-2] in VOWELS and (verb[-3] not in VOWELS or verb[-3:-1] == "ui"):
        out += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return out


def forms(verbs):
    """form -> verb, where only one verb has it and it is no verb itself."""
    found = {}
    for v in sorted(verbs):
        for f in regular(v):
            found.setdefault(f, set()).add(v)
    out = {f: min(v) for f, v in found.items() if len(v) == 1 and f not in verbs}
    for f, v in irregular():
        if f not in verbs or f == "left":
            out[f] = v
    return out
