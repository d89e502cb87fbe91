# What the comparison of two reports needs of English: src/compare/vocabulary.h. Words stand in their dictionary form unless a
# form is told.

# Words that tell nothing of what a clause is about.
list    compare-stop
words   be | have | do | will | would | can | could | may | might | must | shall | should | say | tell | state | declare | report | go | come | get
        | make | take | give | put | let | keep | also | still | already | then | there | here | so | however | now | more | very | again | stand | lie | sit
        | fall | hold | bring | follow | other | own | self | all | only | just | year | day | hour | time | man | person | people | side | minister | president | premier
        | spokesman | spokeswoman | spokesperson | government | ministry | country | matter | question | carry | happen | see | find | call | out | up | off
        | the | and | for | with | that | this | from | its | his | her | their | was | were | are | has | had | been | but | not | they | them | who | which
        | when | where | into | than | after | before | about | over | under | against | between | during | according | said | says | first | second | two
        | monday | tuesday | wednesday | thursday | friday | saturday | sunday | prime | official

# How strong a word is on its scale: the words of one scale can stand in for each other, the higher the number the stronger.
# The scales are those of lexicon/nl/compare.lex.
list    compare-strength
words   ask=press:1 | request=press:1 | warn=press:4 | warning=press:4 | invite=press:1 | propose=press:1 | suggest=press:1 | advise=press:1
        | appeal=press:2 | urge=press:2 | plead=press:2 | encourage=press:2 | press=press:3 | demand=press:4 | insist=press:3 | order=press:5 | command=press:5
        | instruct=press:5 | threaten=press:6 | threat=press:6 | ultimatum=press:6
        | disappointment=blame:1 | disappointed=blame:1 | concern=blame:1 | concerned=blame:1 | worry=blame:1 | worried=blame:1 | regret=blame:1 | important=blame:1
        | criticise=blame:2 | criticize=blame:2 | criticism=blame:2 | deplore=blame:3 | denounce=blame:4 | irresponsible=blame:2 | unhelpful=blame:1
        | condemn=blame:4 | unacceptable=blame:4 | accuse=blame:4 | outrageous=blame:4 | criminal=blame:5 | barbaric=blame:6 | inhuman=blame:5 | inhumane=blame:5
        | terrorist=blame:6 | crime=blame:5
        | consider=commit:1 | hope=commit:1 | wish=commit:1 | ready=commit:1 | willing=commit:1 | readiness=commit:1 | willingness=commit:1 | discuss=commit:1 | explore=commit:1 | offer=commit:2 | plan=commit:2
        | promise=commit:3 | pledge=commit:3 | commit=commit:3 | vow=commit:4 | swear=commit:4 | guarantee=commit:4 | agree=commit:4 | sign=commit:5
        | escort=harm:1 | stop=harm:1 | push=harm:2 | disperse=harm:3 | arrest=harm:3 | detain=harm:3 | expel=harm:3 | deport=harm:4 | attack=harm:4 | beat=harm:4
        | abuse=harm:4 | torture=harm:6 | clash=harm:2 | incident=harm:2 | skirmish=harm:3 | battle=harm:4 | massacre=harm:9 | slaughter=harm:9 | murder=harm:8
        | kill=harm:7 | die=harm:7
        | decline=refuse:1 | refuse=refuse:2 | reject=refuse:3 | rule=refuse:2
        | slight=size:1 | minor=size:1 | limited=size:1 | serious=size:3 | severe=size:3 | heavy=size:3 | massive=size:4 | huge=size:4

# Forms that keep what is told at a distance, beside the list hedge.
list    compare-unsure
words   might

# Words by which a side says that it is not so.
list    compare-denial
words   deny | denial | refute | fabrication | fabricate | fabricated | propaganda | lie | liar | nonsense | untrue | false | falsehood | fake | baseless
        | unfounded | groundless | invention | invented | slander | myth | rebut

# Nouns for things that have several names, by class.
list    compare-naming
words   protester=crowd | demonstrator=crowd | rioter=crowd | citizen=crowd | crowd=crowd | mob=crowd | hooligan=crowd | marcher=crowd | troublemaker=crowd
        | protest=unrest | demonstration=unrest | rally=unrest | riot=unrest | unrest=unrest | uprising=unrest | march=unrest | disorder=unrest | disturbance=unrest
        | rebel=fighters | terrorist=fighters | fighter=fighters | militant=fighters | insurgent=fighters | gunman=fighters | extremist=fighters | separatist=fighters
        | guerrilla=fighters | militia=fighters | resistance=fighters
        | war=war | invasion=war | aggression=war | intervention=war | crisis=war | conflict=war | question=war | issue=war
        | migrant=refugees | refugee=refugees | illegal=refugees
        | regime=rule | junta=rule | occupier=rule
        | referendum=vote | plebiscite=vote | vote=vote | election=vote | ballot=vote
        | liberation=taking | capture=taking | conquest=taking | occupation=taking | annexation=taking | reunification=taking
        | wall=barrier | fence=barrier | barrier=barrier | blockade=closure | closure=closure | siege=closure | quarantine=closure

# Numbers in words; "+": a lower bound.
list    compare-count
words   two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10 | eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15
        | sixteen=16 | seventeen=17 | eighteen=18 | nineteen=19 | twenty=20 | thirty=30 | forty=40 | fifty=50 | sixty=60 | seventy=70 | eighty=80
        | ninety=90 | hundred=100 | thousand=1000 | million=1000000 | dozens=24+ | scores=40+ | hundreds=200+ | thousands=2000+ | millions=2000000+
        | twenty-one=21 | twenty-two=22 | twenty-three=23 | twenty-four=24 | twenty-five=25 | twenty-six=26 | twenty-seven=27 | twenty-eight=28 | twenty-nine=29
        | thirty-five=35

# Endings that a form may lose (=: what comes in their place, alternatives divided by commas) where no parse gave the dictionary form.
list    compare-ending
words   ied=y | ies=y | ed=,e | ing=,e | es=,e | s | d

# Spellings of foreign names, made plain.
list    compare-spelling
words   tch=ch | dj=j | dzh=j | ou=u | oo=u | ee=i | aa=a | kh=h | ck=k | ph=f

# Those who saw it: what they tell is not the outlet's own word.
list    compare-witness
words   eyewitness | witness | bystander

# Words by which somebody is said to use no violence.
list    compare-calm
words   peaceful | peacefully | calm | calmly | quietly | restraint | restrained | non-violent | nonviolent | orderly | unarmed | humanely | defenceless

# Words by which what is told is made small.
list    compare-few
words   some | few | handful | only | slight | minor | isolated | limited
