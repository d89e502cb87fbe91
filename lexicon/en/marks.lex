# Function words and other small sets of English that several rooms use. Lists stand in the order of their names.

# What stands before the colon of an answer in an interview without names.
list   answer-label
words  a | answer

# Words that lead to the source of a report in a credit line.
list   credit
words  source | sources | reference | via | credit

# Determiners that make a phrase definite.
list   definite
words  the | this | that | these | those | its | his | her | their | our | my | both

# What somebody issued: it speaks with its issuer's voice.
list   document
words  letter | statement | communique | communiqué | release | report | memo | note | notice | message | decree | decision | ruling
       | verdict | document | tweet | post | bulletin | memorandum | resolution | motion | petition | declaration | appeal | manifesto | dossier
       | complaint | email | e-mail | video | communication | directive | circular | brief | paper | white_paper

# Endings of a possessor that is written as one word.
list   genitive
words  's | ’s

# Adpositions that tell where; "w" (weak) marks those that tell more often something else,
# "p" those that with a state tell whom an act is done to ("called on Kenya").
list   locative
words  in | at=w | near | around=w | on=p | along=w | outside | inside | within=w | across | above=w | beside=w | into=w | to=p | off=w
       | over=w | towards=p | toward=p | through=w

# Particles inside personal names.
list   name-part
words  van | de | den | der | von | zu | al | el | bin | ibn | da | di | du | la | le | of | the

# Adpositions that tell to whom something belongs or where it comes from.
list   origin
words  of | from | for | with

# The own side of who writes.
list   our
words  our

# Nouns for places that a name stands beside.
list   place-noun
words  village | town | city | municipality | province | region | district | state | area | territory | island | valley | capital
       | checkpoint | crossing | post | mountain | river | lake | sea | harbour | harbor | port | airport | station | prison | hospital
       | camp | neighbourhood | neighborhood | suburb | street | square | avenue | road | highway | base | dam | bridge | border | stadium
       | university | mosque | church | kibbutz | coast | county | strait | reef | shoal

# Pronouns. 1 2 3 person, s p number, m f n gender, P possessive, R relative, X reflexive, D demonstrative.
list   pronoun
words  i=1s | me=1s | my=1sP | mine=1s | we=1p | us=1p | our=1pP | ours=1p | you=2 | your=2P | he=3sm | him=3sm | his=3smP | she=3sf
       | her=3sf | hers=3sf | it=3sn | its=3snP | they=3p | them=3p | their=3pP | theirs=3p | who=R | whom=R | which=R | whose=RP | that=RD
       | himself=3smX | herself=3sfX | itself=3snX | themselves=3pX | ourselves=1pX | myself=1sX | this=Dn | these=Dp | those=Dp | both=Dp

# Nouns that count: the phrase means who is counted.
list   quantity
words  number | part | dozen | dozens | score | scores | hundred | hundreds | thousand | thousands | ten | tens | million | millions | group | team | majority | half | handful | series | rest | crowd | pair | couple | most | some | many | several | none

# What stands before the colon of a question in an interview.
list   question-label
words  q | question | interviewer | host

# "The same".
list   same
words  same | that

# Nouns for one side in a conflict or talks: with a country it means the state.
list   side
words  side

# How many a definite plural names; with more than one sign it is definite by itself.
list   count-of
words  both=2d | two=2 | three=3 | four=4

# With whom somebody deals.
list   comitative
words  with

# Nouns that by themselves, in the plural, mean both sides.
list   parties-to
words  party | side

# Titles that take their sector from the body they head, where it is named.
list   of-body
words  president | vice-president | secretary | commissioner | executive | director | governor | delegate

# What somebody does who heads a body.
list   lead-verb
words  lead | head | chair | run | direct | represent | command

# What an organisation that tells of itself calls "our", and what only a state does.
list   own-body
words  staff | team | colleague | director | head | volunteer | member | mission | office | researcher | spokesperson | spokesman | spokeswoman
       | coordinator | secretary-general | chairman | chairwoman | chair | manager | organisation | organization | activist

list   own-state
words  country | nation | president | government | army | soldier | troop | force | people | land | territory | border | republic | minister
       | fatherland | homeland | military | navy | parliament | citizen

# To work for somebody, and the adpositions for whom.
list   work-verb
words  work | serve | volunteer

list   work-for
words  for | with | at

# Of who held an office once: words before it, and what a word begins with.
list   former
words  former | ex | erstwhile | onetime | ousted | deposed

list   former-prefix
words  ex-

# Nouns for armed people of the army, the police or rebels alike.
list   any-force
words  officer | commander | patrol | unit | column | convoy | checkpoint | fighter | guard

# Nouns that a named body which is no state goes by.
list   group-noun
words  movement | group | organization | organisation | militia | bloc | alliance

# Nouns for kinds of bodies: with an article and nothing else they take up a body of that kind told by its name.
list   kind-noun
words  company | firm | corporation | bank | manufacturer | carmaker | automaker | airline | operator | retailer | union | federation | party | university
       | hospital | clinic | charity | foundation | association | institute | think-tank | church | diocese | ngo | nonprofit | watchdog | conglomerate
       | utility | supplier | insurer | lender | chain | brewer | drugmaker | contractor | developer

# Where somebody goes.
list   destination
words  to | into | toward | towards | for

# Offices that no list of office-holders has: a family name behind them is somebody else's.
list   local-office
words  mayor | alderman | councillor | councilor | judge | sheriff | magistrate | constable | sergeant | inspector | superintendent | detective | coroner | vicar | headmaster | principal | dean | officer | trooper | alderwoman

# Nouns for bodies that say nothing of which: "a company spokesman" is of the one named last.
list   generic-body
words  company | agency | union | party | organization | organisation | department | ministry | group | bank | university | hospital | charity | army | campaign | council | network | firm | team | court | church

# Nouns and forms of address for women, for men.
list   female-noun
words  wife | mother | daughter | sister | widow | girl | woman | aunt | niece | grandmother | granddaughter | stepmother | queen | princess | duchess | actress | spokeswoman | chairwoman | congresswoman | councilwoman | policewoman | businesswoman | heiress | nun | waitress | landlady | girlfriend | fiancée | stewardess | schoolgirl | ms | ms. | mrs | mrs. | miss | lady | madam | dame | baroness | countess | ombudswoman | saleswoman | alderwoman

list   male-noun
words  husband | father | son | brother | widower | boy | man | uncle | nephew | grandfather | grandson | stepfather | king | prince | duke | spokesman | chairman | congressman | councilman | policeman | businessman | monk | waiter | landlord | boyfriend | schoolboy | mr | mr. | lord | baron | count | salesman | fisherman | gunman | ombudsman | priest | imam | pope | bishop | rabbi | ayatollah | sheikh
