# What stands before the colon of an answer in an interview without names.
list   answer-label
words  a | answer

# What somebody issued: it speaks with its issuer's voice.
list   document
words  letter | statement | communique | communiqué | release | report | memo | note | notice | message | decree | decision | ruling
       | verdict | document | tweet | post | bulletin | memorandum

# Particles inside personal names.
list   name-part
words  van | de | den | der | von | zu | al | el | bin | ibn | da | di | du | la | le | of | the

# Nouns for places that a name stands beside.
list   place-noun
words  village | town | city | municipality | province | region | district | state | area | territory | island | valley | capital
       | checkpoint | crossing | post | mountain | river | lake | sea | harbour | harbor | port | airport | station | prison | hospital
       | camp | neighbourhood | neighborhood | suburb | street | square | avenue | road | highway | base | dam | bridge | border | stadium
       | university | mosque | church | kibbutz | coast | county | strait | reef | shoal
