# Function words and other small sets of Dutch that several rooms use. Lists stand in the order of their names.

# What stands before the colon of an answer in an interview without names.
list   answer-label
words  a | antwoord

# Words that lead to the source of a report in a credit line.
list   credit
words  bron | bronnen | referentie | via | door

# Determiners that make a phrase definite.
list   definite
words  de | het | 't | die | dat | deze | dit | onze | ons | zijn | haar | hun | mijn | diens | beide

# What somebody issued: it speaks with its issuer's voice.
list   document
words  brief | verklaring | communiqué | persbericht | rapport | memo | nota | mededeling | bericht | notitie | bekendmaking
       | decreet | besluit | arrest | vonnis | uitspraak | document | tweet | post | resolutie | motie | petitie | manifest | oproep | circulaire
       | videoboodschap | video | e-mail | mail | richtlijn | kamerbrief | nieuwsbrief

# Endings of a possessor that is written as one word.
list   genitive
words  s | 's | ’s | '

# Adpositions that tell where; "w" (weak) marks those that tell more often something else,
# "p" those that with a state tell whom an act is done to ("called on Kenya").
list   locative
words  in | te | bij=w | op=p | nabij | rond=w | rondom | langs=w | aan=p | buiten=w | binnen=w | vanuit | boven=w | onder=w | voor=p
       | naast=w | tegenover=p | naar=p | ten=w | ter=w | uit=w | richting=w | door=w

# Particles inside personal names.
list   name-part
words  van | de | den | der | het | 't | ten | ter | von | zu | al | el | bin | ibn | da | di | du | la | le

# Adpositions that tell to whom something belongs or where it comes from.
list   origin
words  van | uit | der | des | voor | namens | bij

# The own side of who writes.
list   our
words  ons | onze

# Nouns for places that a name stands beside.
list   place-noun
words  dorp | stad | stadje | gemeente | provincie | regio | district | deelstaat | gebied | eiland | streek | staat | hoofdstad
       | grenspost | controlepost | post | checkpoint | berg | rivier | meer | zee | haven | luchthaven | vliegveld | station
       | gevangenis | ziekenhuis | kamp | vluchtelingenkamp | wijk | buurt | straat | plein | laan | weg | snelweg | kibboets | kibbutz
       | basis | legerbasis | dam | brug | grens | grensovergang | stadion | universiteit | moskee | kerk | plaats | plaatsje | kust

# Subordinate clauses end with their verb, so a verb right behind "en" is in the main clause. In a main clause one phrase stands before
# the verb.
list   word-order
words  verb-final | verb-second

# Pronouns. 1 2 3 person, s p number, m f n gender, P possessive, R relative, X reflexive, D demonstrative.
list   pronoun
words  ik=1s | mij=1s | me=1s | mijn=1sP | wij=1p | we=1p | ons=1p | onze=1pP | jij=2s | je=2s | jou=2s | jouw=2sP | u=2s | uw=2sP
       | jullie=2p | hij=3sm | hem=3sm | zijn=3sP | z'n=3sP | zij=3f | ze=3f | haar=3sf | hen=3p | hun=3pP | het=3sn | diens=3smP
       | die=RD | dat=RDn | wie=R | welke=R | hetgeen=Rn | wat=Rn | zich=3X | zichzelf=3X | elkaar=3pX | elkaars=3pXP
       | deze=D | dezen=Dp | beiden=Dp | dezelfde=D | zelf=X

# Nouns that count: the phrase means who is counted.
list   quantity
words  aantal | deel | tiental | tientallen | honderdtal | honderd | honderden | duizend | duizenden | tienduizenden | miljoen | miljoenen | groep | groepje | team | meerderheid | helft | handvol | reeks | merendeel | rest | massa | dozijn

# What stands before the colon of a question in an interview.
list   question-label
words  v | vraag | q | interviewer

# "The same".
list   same
words  dezelfde | hetzelfde | diezelfde | datzelfde | die | dat

# Nouns for one side in a conflict or talks: with a country it means the state.
list   side
words  zijde | kant | kamp

# How many a definite plural names; with more than one sign it is definite by itself.
list   count-of
words  beide=2d | twee=2 | drie=3 | vier=4

# With whom somebody deals.
list   comitative
words  met

# Nouns that by themselves, in the plural, mean both sides.
list   parties-to
words  partij | zijde | kant | kamp

# Titles that take their sector from the body they head, where it is named.
list   of-body
words  president | vicepresident | secretaris | secretaris-generaal | commissaris | directeur | afgevaardigde | gedelegeerde | militant

# What somebody does who heads a body.
list   lead-verb
words  leiden | voorzitten | aanvoeren | besturen | vertegenwoordigen

# What an organisation that tells of itself calls "our", and what only a state does.
list   own-body
words  medewerker | personeel | team | collega | directeur | hoofd | vrijwilliger | lid | missie | kantoor | onderzoeker | woordvoerder | woordvoerster
       | coördinator | voorzitter | organisatie | activist | hulpverlener

list   own-state
words  land | natie | president | regering | leger | soldaat | militair | troep | strijdkracht | volk | grondgebied | grens | republiek | minister
       | vaderland | marine | parlement | burger

# To work for somebody, and the adpositions for whom.
list   work-verb
words  werken

list   work-for
words  voor | bij

# Of who held an office once: words before it, and what a word begins with.
list   former
words  voormalig | gewezen | vroeger | afgezet | afgetreden

list   former-prefix
words  oud- | ex-

# Nouns for armed people of the army, the police or rebels alike.
list   any-force
words  commandant | patrouille | eenheid | manschap | officier | konvooi | gewapende

# Nouns that a named body which is no state goes by.
list   group-noun
words  beweging | groep | groepering | organisatie | militie | actiegroep | verbond | alliantie

# Nouns for kinds of bodies: with an article and nothing else they take up a body of that kind told by its name.
list   kind-noun
words  bedrijf | onderneming | concern | bank | fabrikant | maatschappij | luchtvaartmaatschappij | rederij | vakbond | bond | vakcentrale | vakvereniging
       | partij | universiteit | ziekenhuis | stichting | vereniging | hulporganisatie | mensenrechtenorganisatie | vakorganisatie | werkgeversorganisatie
       | brancheorganisatie | denktank | instituut | oliebedrijf | techbedrijf | uitgever | kerk | bisdom | club | federatie | koepel | ngo | actiegroep

# Where somebody goes.
list   destination
words  naar | richting

# Offices that no list of office-holders has: a family name behind them is somebody else's.
list   local-office
words  wethouder | burgemeester | schepen | gedeputeerde | raadslid | korpschef | hoofdcommissaris | inspecteur | officier | rechter | directeur | rector | pastoor | dijkgraaf | loco-burgemeester | gemeentesecretaris | fractievoorzitter | statenlid

# Nouns for bodies that say nothing of which: "a company spokesman" is of the one named last.
list   generic-body
words  bedrijf | bond | vakbond | partij | organisatie | dienst | krant | groep | bank | universiteit | ziekenhuis | stichting | concern | ministerie

# Nouns and forms of address for women, for men.
list   female-noun
words  vrouw | echtgenote | moeder | dochter | zus | zuster | weduwe | meisje | tante | nicht | oma | grootmoeder | kleindochter | koningin | prinses | hertogin | actrice | zangeres | woordvoerster | voorzitster | politica | studente | leerlinge | lerares | docente | activiste | journaliste | verslaggeefster | bewoonster | inwoonster | onderzoekster | directrice | minister-presidente | presidente | advocate | agente | demonstrante | betoogster | verpleegster | vriendin | buurvrouw | boerin | mevrouw | mevr. | non | barones | gravin | keizerin | ombudsvrouw | bewindsvrouw | zakenvrouw | topvrouw | raadsvrouw | kokkin | heldin

list   male-noun
words  man | echtgenoot | vader | zoon | broer | weduwnaar | jongen | oom | neef | opa | grootvader | kleinzoon | koning | prins | hertog | zegsman | bewindsman | zakenman | topman | raadsman | vriend | buurman | meneer | heer | dhr. | monnik | baron | graaf | keizer | priester | imam | paus | bisschop | pastoor | dominee | rabbijn | sjeik | ayatollah | politieman | brandweerman | cameraman
