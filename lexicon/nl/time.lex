# Words that tell when: lists with values, read by src/mark/mark_time.c. A value says what the word means:
# months and weekdays by number (Monday 1), days by their distance from the report's date, units by a letter
# (d day, w week, m month, y year, e weekend, h shorter than a day). A month whose value ends in "c" is also another
# word and counts only with a capital.

list   clock
words  uur | u | u.

list   day
words  eergisteren=-2 | eergisteravond=-2 | gister=-1 | gisteren=-1 | gisteravond=-1 | gistermiddag=-1 | gistermorgen=-1
       | gisternacht=-1 | gisterochtend=-1 | heden=0 | morgen=1 | morgenavond=1 | morgenmiddag=1 | morgenochtend=1
       | overmorgen=2 | vanavond=0 | vandaag=0 | vanmiddag=0 | vanmorgen=0 | vannacht=0 | vanochtend=0

list   day-part
words  avond | middag | morgen | nacht=night | namiddag | ochtend | voormiddag | vooravond

list   month
words  januari=1 | jan=1 | februari=2 | feb=2 | febr=2 | maart=3 | mrt=3 | april=4 | apr=4 | mei=5 | juni=6 | jun=6
       | juli=7 | jul=7 | augustus=8 | aug=8 | september=9 | sep=9 | sept=9 | oktober=10 | okt=10 | november=11
       | nov=11 | december=12 | dec=12

list   month-part
words  begin | eind | einde | half | medio

list   number
words  een=1 | één=1 | twee=2 | drie=3 | vier=4 | vijf=5 | zes=6 | zeven=7 | acht=8 | negen=9 | tien=10 | elf=11
       | twaalf=12 | dertien=13 | veertien=14 | vijftien=15 | twintig=20 | dertig=30 | enkele=3 | paar=2

list   time-ago
words  geleden | terug

# "voor" is left out: "voor 5 mei" is "for" as often as "before".
list   time-before
words  vóór

list   time-following
words  daaropvolgende | volgende | vorige=- | voorgaande=-

list   time-frequency
words  dagelijks | dagelijkse | elke | iedere | jaarlijks | jaarlijkse | maandelijks | maandelijkse | per | wekelijks
       | wekelijkse

list   time-in
words  binnen | over

list   time-last
words  afgelopen | jongstleden | laatste | verleden | voorbije | vorig | vorige

list   time-later
words  daarna | eerder=- | ervoor=- | later | nadien | tevoren=-

# Words that begin a clause of what goes on at the same time.
list   meanwhile
words  toen | terwijl | waarbij | waarna | waarop

# Adpositions of where something heads ("to") or comes from, or what it is about ("on"), not where it is.
list   direction
words  naar=to | op=on | uit | vanuit | aan | richting | door

# Adverbs that go on from what was told before.
list   resuming
words  daarbij | hierbij | toen

# "for the third time since"
list   occasion
words  keer | maal

# Adpositions before a day that is still to come.
list   time-for
words  voor | tegen

list   time-next
words  aankomende | aanstaande | komend | komende | volgend | volgende

list   time-of
words  van

list   time-on
words  in | op | rond | om | tijdens

list   time-range
words  en=and | op | t/m | tot | - | –

list   time-since
words  na | sedert=past | sinds=past | vanaf

list   time-then
words  sindsdien

list   time-this
words  deze | dit

list   time-until
words  tot | uiterlijk

# Forms of the plural that are past as well as present; "end": how such forms end.
list   two-tenses
words  staken | braken | dden=end | tten=end | sten=end

list   unit
words  daags=d | dag=d | dagen=d | eeuw=q | etmaal=d | jaar=y | jaren=y | kwartaal=q | maand=m | maanden=m | minuten=h
       | minuut=h | seconden=h | uren=h | uur=h | week=w | weekeinde=e | weekend=e | weken=w | kwartier=h | decennia=q

list   weekday
words  maandag=1 | dinsdag=2 | woensdag=3 | donderdag=4 | vrijdag=5 | zaterdag=6 | zondag=7

# Verbs and other words that turn a present tense to what is still to come.
list   future
words  gaan | moeten | mogen | willen | zullen | verwachten | plannen

# Auxiliaries that make a perfect with a participle.
list   perfect
words  hebben | zijn
