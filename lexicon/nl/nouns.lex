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
words  diplomaat | ambassadeur | attaché | attachés | consul | gezant | zaakgelastigde | consul-generaal | ambassademedewerker | ambassadepersoneel | nuntius
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

# People who may be arrested, tried, expelled.
list   persoon
words  activist | journalist | demonstrant | betoger | actievoerder | verdachte | oppositieleider | politicus | dissident | advocaat | student | blogger
       | verslaggever | correspondent | cameraman | relschopper | migrant | bendelid | terrorist | jihadist | syriëganger | imam | predikant | geestelijke
       | priester | monnik | oud-minister | oud-president | parlementariër | burgemeester | rechter | agent | militair | officier | generaal | spion
       | hacker | smokkelaar | mensensmokkelaar | drugshandelaar | klokkenluider | mensenrechtenactivist | vakbondsleider | vakbondslid | hooligan
       | opposant | criticus | tegenstander | ex-minister | ex-president | zakenman | oligarch | topman | directeur | zanger | schrijver | kunstenaar
       | redacteur | hoofdredacteur | man | vrouw | jongere | tiener | arrestant | hulpverlener | arts | leraar | boer | staker | visser | herder

# What security forces look through or take.
list   buit
words  computer | telefoon | wapen | drugs | cocaïne | heroïne | schip | tanker | vrachtwagen | auto | geld | goud | document | laptop | paspoort | boot
       | jacht | tegoed | bezitting | munitie | lading | camera | vuurwerk | vermogen | villa | huis | bedrijf | landbouwgrond | graan | vissersboot
       | explosief | materiaal | spandoek | kapitaal | trekker | tractor | vliegtuig | drone | olie | krant | boek | hulpgoed | archief | gebouw

# Places that are searched, stormed, shut, occupied.
list   gebouw
words  huis | woning | kantoor | redactie | gebouw | hoofdkantoor | partijkantoor | moskee | kerk | universiteit | appartement | krant | bedrijf | ministerie
       | parlement | paleis | ambassade | consulaat | school | ziekenhuis | kazerne | politiebureau | gemeentehuis | stadhuis | partijgebouw | vluchtelingenkamp
       | studio | klooster | tempel | synagoge | loods | boerderij | villa | hotel | winkel | fabriek | station | luchthaven | vliegveld | haven | bank
       | rechtbank | omroepgebouw | staatstelevisie | televisiestation | campus | faculteit | kamp | azc | asielzoekerscentrum
       | bibliotheek | museum | vakbondskantoor | clubhuis | café | brug | kerncentrale | kernreactor | gevangenis | parlementsgebouw | residentie

# Lines and places of passage.
list   doorgang
words  grens | luchtruim | grensovergang | grenspost | haven | weg | snelweg | brug | corridor | zeestraat | luchthaven | kanaal | spoor | spoorlijn | autosnelweg
       | toegangsweg | aanvoerweg | doorgang | tunnel | checkpoint | vliegveld | zee | vaarweg | grensgebied | oprit | rotonde | kruispunt | straat | plein
       | ingang | toegang | havenmond | sluis | rijbaan | ringweg | landgrens | zeegrens | luchtweg | distributiecentrum | raffinaderij

# Gatherings that a state may forbid.
list   samenkomst
words  demonstratie | betoging | staking | protest | bijeenkomst | samenkomst | mars | optocht | tegendemonstratie | manifestatie | partijcongres | congres
       | pride | herdenking | wake | protestmars | concert | festival | dienst | gebedsdienst | verkiezingsbijeenkomst | samenscholing | toespraak

# Groups and bodies that a state may forbid or dissolve.
list   vereniging
words  partij | organisatie | beweging | vereniging | vakbond | ngo | oppositiepartij | stichting | groepering | mensenrechtenorganisatie | milieuorganisatie
       | studentenvereniging | kerk | sekte | burgerbeweging | mediabedrijf | school | hulporganisatie | actiegroep | motorclub | moskee | instelling | zender
       | uitgeverij | bedrijf | krant | instituut

# People and things of sport: what is done with them is no event.
list   sporter
words  speler | spits | verdediger | keeper | doelman | middenvelder | aanvaller | international | voetballer | renner | wielrenner | atleet | coach | trainer
       | bondscoach | selectie | elftal | ploeg | wedstrijd | duel | finale | titel | beker | bal | doel | goal | medaille | record | wereldrecord
       | koppositie | etappe | set | tegenstander | scheidsrechter | sprinter | schaatser | tennisser | zwemmer | club | competitie | transfer

# Works of art and what is shown of them.
list   kunstwerk
words  film | boek | roman | album | voorstelling | toneelstuk | serie | tentoonstelling | schilderij | lied | concert | musical | opera
       | recensie | podium | festival | show | rol | prijs | Oscar | documentaire | plaat | stuk | verhaal | gedicht | podcast | vertoning
