# Words that tell when: lists with values, read by src/mark/mark_time.c. A value says what the word means:
# months and weekdays by number (Monday 1), days by their distance from the report's date ("night": the one before it and it), units by a letter
# (d day, w week, m month, y year, e weekend, h shorter than a day). A month whose value ends in "c" is also another
# word and counts only with a capital.

list   clock
words  am | a.m. | a.m | gmt | hours | pm | p.m. | p.m | utc

list   day
words  overnight=night | today=0 | tomorrow=1 | tonight=0 | yesterday=-1

# "Wednesday night" is still Wednesday, so "night" has no value here.
list   day-part
words  afternoon | evening | midday | midnight | morning | night | noon

# Verbs and other words that turn a present tense to what is still to come.
list   future
words  due | expect | may | must | plan | schedule | shall | set | will | want | would

list   month
words  january=1 | jan=1c | february=2 | feb=2c | march=3c | mar=3c | april=4c | apr=4c | may=5c | june=6c | jun=6c
       | july=7 | jul=7c | august=8c | aug=8c | september=9 | sep=9c | sept=9c | october=10 | oct=10c | november=11
       | nov=11c | december=12 | dec=12c

list   month-part
words  beginning | early | end | late | mid | mid- | middle

list   number
words  a=1 | an=1 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10 | eleven=11
       | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15 | sixteen=16 | twenty=20 | thirty=30

list   time-ago
words  ago

list   time-before
words  before

list   time-following
words  following | next | previous=- | preceding=-

list   time-frequency
words  annual | daily | each | every | monthly | per | weekly | yearly

list   time-in
words  in | within

list   time-last
words  last | past

list   time-later
words  afterwards | earlier=- | later | previously=-

# Words that begin a clause of what goes on at the same time.
list   meanwhile
words  as | when | while | whereupon

# Adpositions of where something heads ("to") or comes from, or what it is about ("on"), not where it is.
list   direction
words  to=to | on=on | from | into=to | toward | towards | off

# Adverbs that go on from what was told before.
list   resuming
words  then

# "for the third time since"
list   occasion
words  time

# Adpositions before a day that is still to come.
list   time-for
words  for

list   time-next
words  coming | next | upcoming

list   time-of
words  of

list   time-on
words  around | at | during | in | on | over

list   time-range
words  - | – | and=and | through | till | to | until

list   time-since
words  after | from | since=past

list   time-this
words  this

list   time-until
words  by | till | until

# Forms that are past as well as present.
list   two-tenses
words  put | set | cut | hit | shut | let | beat | quit | spread

list   unit
words  century=q | day=d | days=d | decade=q | decades=q | hour=h | hours=h | minute=h | minutes=h | month=m | months=m
       | quarter=q | second=h | seconds=h | week=w | weekend=e | weekends=e | weeks=w | year=y | years=y

list   weekday
words  monday=1 | mon=1 | tuesday=2 | tue=2 | tues=2 | wednesday=3 | wed=3 | thursday=4 | thu=4 | thurs=4 | friday=5
       | fri=5 | saturday=6 | sunday=7

# Auxiliaries that make a perfect with a participle.
list   perfect
words  have
