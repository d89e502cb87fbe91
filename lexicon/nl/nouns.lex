# Classes of nouns that stand with verbs in rules: "aannemen @wet". A compound counts by its last part. In the order of their names.

# What two sides agree on.
list   akkoord
words  akkoord | overeenkomst | verdrag | deal | pact | contract | vredesakkoord | vredesverdrag | bondgenootschap | alliantie | coalitieakkoord
       | regeerakkoord | handelsakkoord | vriendschapsverdrag | cao | partnerschap | memorandum | intentieverklaring | protocol | convenant
       | principeakkoord | raamakkoord | samenwerkingsakkoord | graanakkoord | loonakkoord | handelsverdrag | klimaatakkoord | migratiedeal
       | associatieakkoord | defensiepact | veiligheidspact | verdedigingspact | vrijhandelsakkoord | ruilakkoord | overgangsakkoord | cao-akkoord
       | gedoogakkoord | hoofdlijnenakkoord | bestuursakkoord | begrotingsakkoord | pensioenakkoord | stikstofakkoord | visserijakkoord
       | gasakkoord | samenwerkingsovereenkomst | leverantiecontract | wapendeal | vredesdeal | gijzelaarsdeal | handelsdeal | overgangsverdrag

# Where people live or sit who are driven out of it.
list   bezetting
words  bezetting | kamp | tentenkamp | kraakpand | barricade | wegblokkade | blokkade | sit-in | campus | plein | rijbaan | snelweg

# Charges and blame.
list   beschuldiging
words  beschuldiging | aantijging | verwijt | kritiek | aanklacht | claim | verdachtmaking | bewering | insinuatie | aanname | tenlastelegging | klacht

# What an authority has decided and may take back.
list   besluit
words  besluit | maatregel | verbod | decreet | wet | plan | belasting | regel | beperking | voorstel | wetsvoorstel | bevel | order | verhoging
       | hervorming | bezuiniging | heffing | accijns | prijsverhoging | belastingverhoging | pensioenhervorming | importheffing
       | uitzetting | executie | ontruiming | regeling | beslissing | boete | lockdown | beleid

# Envoys of a state.
list   diplomaat
words  diplomaat | ambassadeur | attaché | consul | gezant | zaakgelastigde | consul-generaal | ambassademedewerker | ambassadepersoneel | nuntius
       | handelsattaché

# Offices that are held.
list   functie
words  functie | ambt | mandaat | voorzitterschap | presidentschap | partijleiderschap | leiderschap | zetel | lidmaatschap | premierschap
       | fractievoorzitterschap | burgemeesterschap | post | kamerzetel | raadszetel | ministerschap | wethouderschap | commando | taak | titel
       | kandidatuur | lijsttrekkerschap | baan

# Acts of force.
list   geweld
words  aanval | geweld | oorlog | inval | ingrijpen | vergelding | aanslag | offensief | bombardement | kernwapen | bom | moord | represaille
       | invasie | wapen | wraak | raket | luchtaanval | leger | raketaanval | droneaanval | grondoffensief | bestorming | beschieting | bloedbad
       | terreur | terreuraanslag | strijd | vernietiging | executie | dood | interventie | escalatie | tegenaanval

# Tolls and duties on trade.
list   heffing
words  heffing | invoerheffing | importheffing | invoerrecht | tarief | importtarief | strafheffing | exportheffing | invoertarief | straftarief
       | douanerecht | antidumpingheffing | tegenheffing | heffingen | tarieven | exportbelasting | invoerbelasting

# What is given to those who need it.
list   hulp
words  hulp | steun | subsidie | financiering | bijstand | noodhulp | ontwikkelingshulp | steunpakket | hulppakket | lening | krediet | geld | fonds
       | bijdrage | begrotingssteun | miljoen | miljard | euro | dollar | donatie | noodfonds | noodlening | budget | hulpgeld | steungeld | tranche
       | ontwikkelingsgeld | wapensteun | toelage | compensatie | tegemoetkoming | schenking | gift

list   hulpgoed
words  voedsel | medicijn | hulpgoed | tent | deken | water | drinkwater | maaltijd | vaccin | brandstof | kleding | voedselpakket | graan | meel
       | noodpakket | hulpgoederen | hulplading | bloed | generator | melkpoeder | rijst | verband | zuurstof | veldhospitaal | reddingsvest
       | hulpkonvooi | medicijnen | noodrantsoen | ambulance | brandweerwagen | zaaigoed

# Heads of states and what they lead.
list   leider
words  president | premier | minister | regering | kabinet | koning | leider | burgemeester | regeringsleider | staatshoofd | regime | bewind | dictator
       | minister-president | vicepremier | bondskanselier | kanselier | sultan | emir | gouverneur | monarch | junta | staatssecretaris | coalitie
       | parlementsvoorzitter | interim-president | partijleider | wethouder

# Bodies of the press and what they publish.
list   medium
words  krant | zender | website | medium | kanaal | site | account | platform | app | radiozender | omroep | televisiezender | tijdschrift | weekblad
       | dagblad | nieuwssite | persbureau | blog | socialemediaplatform | radiostation | redactie | tv-zender | staatsomroep | podcast | TikTok
       | Facebook | Twitter | Telegram | YouTube | WhatsApp | Instagram | X

# What goes in and out of a country.
list   handel
words  handel | export | import | invoer | uitvoer | handelsverkeer | gaslevering | olieleverantie | levering | leverantie | wapenleverantie
       | wapenlevering | gastoevoer | olietoevoer | vliegverkeer | treinverkeer | vlucht | verkoop | doorvoer | wapenexport | graanexport | wapenverkoop
       | olie-export | gasexport | toevoer | wapenuitvoer

# Talks.
list   overleg
words  overleg | gesprek | onderhandeling | dialoog | vredesoverleg | onderhoud | bespreking | topoverleg | vredesonderhandeling | consultatie
       | ontmoeting | vergadering | bijeenkomst | beraad | spoedoverleg | crisisoverleg | top | conferentie | formatiegesprek | coalitieoverleg
       | topontmoeting | vredesgesprek | spoedberaad | rondetafelgesprek | discussie | onderhandelingsronde | gespreksronde | spoeddebat | debat
       | handelsoverleg | klimaattop | vredestop | cao-overleg | besprekingen | topconferentie | delegatie

# What is thrown at people and windows.
list   projectiel
words  steen | fles | stoeptegel | kassei | projectiel | blikje | straatsteen | bierfles | klinker | baksteen | kei | stok | stoel | glas | hek

# Political power in a state.
list   recht
words  recht | vrijheid | persvrijheid | demonstratierecht | stakingsrecht | bewegingsvrijheid | kiesrecht | stemrecht | vrouwenrecht | burgerrecht
       | grondrecht | mensenrecht | nationaliteit | staatsburgerschap | paspoort | verblijfsvergunning | immuniteit
       | internetvrijheid | privacy | abortusrecht | asielrecht

# Ties between states.
list   relatie
words  betrekking | relatie | band | samenwerking | contact | partnerschap | vriendschap | alliantie | betrekkingen | bondgenootschap | banden
       | handelsrelatie | vriendschapsband | handelsbetrekking | uitwisseling

# Measures of one state against another.
list   sanctie
words  sanctie | embargo | boycot | strafmaatregel | wapenembargo | olieboycot | handelsembargo | sanctiepakket | handelsbeperking | tegenmaatregel
       | sanctieregime | handelssanctie | reisverbod | exportbeperking | sancties | handelsboycot

# Collective acts of protest.
list   staking
words  staking | protest | demonstratie | betoging | blokkade | bezetting | hongerstaking | stakingsactie | blokkadeactie | actie | protestactie
       | protestmars | manifestatie | sit-in | stiptheidsactie | werkonderbreking | boycot | spoorstaking | protestkamp | mars | campagne
       | bezettingsactie | wegblokkade | havenstaking | estafettestaking

# Punishments.
list   straf
words  straf | celstraf | gevangenisstraf | taakstraf | werkstraf | boete | levenslang | doodstraf | zweepslag | geldboete | jeugddetentie | dwangsom
       | gevangenschap | jeugdstraf | strafkamp | dwangarbeid | rijverbod | beroepsverbod | schorsing | enkelband | tbs | cel | dwangverpleging
       | effectief | huisarrest

# Armed people that are moved.
list   troep
words  troep | leger | militair | soldaat | eenheid | bataljon | brigade | divisie | manschap | garde | marine | versterking | commando | paratroep
       | grensbewaker | regiment | reservist | legereenheid | grondtroep | pantserbrigade | marinier | vliegdekschip | oorlogsschip | tank | fregat
       | marineschip | vloot | gevechtsvliegtuig | straaljager | bommenwerper | gevechtshelikopter | onderzeeër | pantserwagen | para | luchtmacht
       | legerkonvooi | elitetroep | konvooi | huurling | grenstroep

# Votes, bills, texts that a parliament decides on.
list   wet
words  motie | resolutie | wet | wetsvoorstel | voorstel | amendement | begroting | grondwet | verklaring | hervorming | pakket | wetgeving | wijziging
       | plan | nota | regeling | verordening | wetswijziging | initiatiefwet | spoedwet | noodwet | belastingplan | grondwetswijziging | ratificatie
       | verdrag | akkoord | kandidatuur | benoeming | toetreding | wetsontwerp | ontwerpresolutie | steunpakket | hervormingsplan | kieswet
       | pensioenwet | abortuswet | amnestiewet | asielwet | klimaatwet | burgerinitiatief | referendum | ordonnantie | decreet | jaarbegroting

list   wapen
words  wapen | munitie | tank | drone | raket | gevechtsvliegtuig | luchtafweer | helikopter | houwitser | straaljager | afweersysteem | pantservoertuig
       | materieel | wapensysteem | granaat | kruisraket | pantserwagen | artillerie | gevechtshelikopter | onderzeeër | fregat | kanon | geweer
       | mortier | springstof | raketwerper | kernwapen | clustermunitie | luchtafweerraket | langeafstandsraket | oorlogstuig | patrouilleboot
       | luchtdoelraket | artilleriegranaat | legermateriaal | wapentuig | luchtverdediging | luchtafweersysteem | antitankraket | nachtkijker

# People who are taken in, sent back, rescued.
list   mensen
words  vluchteling | asielzoeker | migrant | ontheemde | bootvluchteling | drenkeling | vreemdeling | gezin | dakloze | slachtoffer | overlevende
       | statushouder | ontheemden | arbeidsmigrant | kind | vrouw | burger | bewoner | inwoner | opvarende | bemanning | bemanningslid | gegijzelde
       | gijzelaar | gestrande | toerist | wees | evacué | landgenoot
