# What stands before the colon of an answer in an interview without names.
list   answer-label
words  a | antwoord

# Endings of a possessor that is written as one word.
list   genitive
words  s | 's | ’s | '

# The own side of who writes.
list   our
words  ons | onze

# Nouns that count: the phrase means who is counted.
list   quantity
words  aantal | deel | tiental | tientallen | honderdtal | honderd | honderden | duizend | duizenden | tienduizenden | miljoen | miljoenen | groep | groepje | team | meerderheid | helft | handvol | reeks | merendeel | rest | massa | dozijn
