# Word lists of the event coder: what function words and verbs do to the words that hang on them.
# Lemmas in small letters without "_", but for "modal" and parts of "hedge", which hold forms. Lists in sorted order of names.

# Adpositions of the doer, with nouns: "aanval door rebellen".
list   agent-adposition
words  door

# Wapens, schepen en vliegtuigen die handelen voor wie ze zijn.
list   arms
words  drone | raket | gevechtsvliegtuig | straaljager | bommenwerper | vliegtuig | helikopter | tank | artillerie | oorlogsschip | schip | vaartuig
       | fregat | onderzeeër | kanonneerboot | vloot | bulldozer | granaat | patrouilleboot | kustwachtschip | konvooi | colonne | pantservoertuig

# What somebody asks for, or refuses, by its verb or noun: help; talks; to let go, to stop. Anything else asked for is a change.
list   asked-change
words  aftreden | opstappen | ontslag | verontschuldigen | verontschuldiging | excuus | uitleg | opheldering

list   asked-assist
words  helpen | bijstaan | steunen | ondersteunen | sturen | leveren | geven | verlenen | verstrekken | financieren | doneren | bijdragen | beschermen
       | opvangen | samenwerken | meewerken | ingrijpen | investeren | lenen | redden | evacueren | uitleveren | delen | bewapenen | trainen
       | bemiddelen | hulp | steun | bijstand | wapen | munitie | geld | fonds | donatie | asiel | bescherming | visum | troep | versterking
       | ingreep | lening | noodhulp | vredesmacht | lidmaatschap | investering | vrijwilliger | raket | luchtafweer | medewerking | uitlevering

# Words for the asking itself.
list   asked-form
words  oproep | verzoek | eis | bevel | pleidooi | beroep | petitie | ultimatum | termijn | druk | voorwaarde | brief | aanwijzing | straf
       | dagvaarding | noodzaak | besluit | aanvraag | motie | vordering | last | opdracht | jaar

list   asked-leave
words  vertrekken | verlaten | weggaan | evacueren | vluchten | verhuizen

list   asked-meet
words  ontmoeten | praten | onderhandelen | overleggen | spreken | bespreken | gesprek | overleg | onderhandeling | ontmoeting | top | vergadering
       | conferentie | bemiddeling | dialoog | onderhandelingstafel | tafel | bezoek | bijeenkomst

list   asked-yield
words  stoppen | staken | ophouden | beëindigen | vrijlaten | loslaten | terugtrekken | weghalen | overgeven | ontwapenen | opheffen | laten
       | toelaten | toestaan | afzien | ontruimen | afstaan | versoepelen | intrekken | opschorten | inhouden | neerleggen | overdragen
       | herroepen | terugdraaien | schrappen | afblazen | heropenen | openstellen | vrijgeven | gratie | wapenstilstand | staakt-het-vuren
       | bestand | terughoudendheid | kalmte | terugtrekking | vrijlating | vertrek | ontwapening | toegang | de-escalatie | amnestie | vrijheid
       | inbinden | matigen | opgeven | kwijtschelden | doorlaten | beteugelen

# What is tried may have failed.
list   attempt
words  poging | proberen | trachten | pogen | beproeven | lijken | schijnen

# Judging words: in one side's words about the other they make a charge.
list   blame
words  aanvallen | agressie | agressief | agressor | annexatie | barbaars | bedreigen | bedreiging | belachelijk | belemmeren | belemmering
       | beledigend | bezetter | bezetting | brutaal | chantage | criminaliseren | destabiliseren | dictatuur | discriminatie
       | escalatie | fascistisch | fout | genocide | gevaarlijk | huichelachtig | hypocriet | hypocrisie | illegaal | immoreel | inbreuk
       | inmenging | intimidatie | intimideren | lafhartig | leugen | liegen | manipulatie | manipuleren | mensonwaardig | misbruik | misbruiken
       | misdaad | misdadig | misdadiger | mislukking | onaanvaardbaar | onacceptabel | ondemocratisch | onderdrukken | onderdrukking | ondermijnen
       | onfatsoenlijk | ongegrond | ongeoorloofd | ongrondwettelijk | onmenselijk | onrechtmatig | onrechtvaardig | ontoelaatbaar | onverantwoord
       | onverantwoordelijk | onwettig | oorlogsmisdaad | overtreding | partijdig | politiestaat | propaganda | provocatie | provoceren | provocerend
       | roekeloos | saboteren | sabotage | schande | schandalig | schandelijk | schenden | schending | schijnproces | schuld | schuldig
       | staatsgreep | staatsterreur | terreur | terrorisme | terrorist | terroristisch | levensgevaarlijk | ontluisterend | schadelijk | verantwoordelijkheid | verraad | verraden | verstoren
       | verstorend | vijandig | wangedrag | wreed | wreedheid | zwendel | dreiging | desinformatie | buitensporig | disproportioneel | vervalsen
       | aanfluiting | absurd | afleidingsmanoeuvre | afrekening | afschuwelijk | antidemocratisch | arrogant | bedenkelijk | bedrieglijk | bedrog
       | beschamend | betreurenswaardig | bevooroordeeld | capitulatie | censuur | corrupt | corruptie | cynisch | dictator | dictatoriaal
       | dieptepunt | doofpot | excessief | farce | fiasco | flauwekul | fraude | gebrekkig | heksenjacht | hysterisch | illegitiem | immorele
       | incompetent | kinderachtig | klap | knieval | kortzichtig | krankzinnig | kwaadaardig | kwalijk | laf | lachwekkend | leugenaar | leugenachtig
       | machtsgreep | machtsmisbruik | machtswellust | mensenrechtenschending | minachting | misleiden | misleidend | misleiding | misplaatst
       | moord | moordenaar | naïef | nalatig | nalatigheid | nazi | negeren | nonsens | nutteloos | obstructie | oneerlijk | ongehoord | ongeldig
       | ongepast | onheus | onjuist | onkunde | onnodig | onnozel | onrecht | onrechtmatigheid | onredelijk | ontoereikend | ontwrichten | onverstandig
       | onverteerbaar | onvriendelijk | onwaardig | onwaar | onzin | onzinnig | oorlogszuchtig | oplichterij | opruien | opruiend | overdreven | paniekvoetbal
       | populistisch | puinhoop | racistisch | ramp | rampzalig | repressie | repressief | respectloos | schandvlek | schijnheilig | schijnverkiezing
       | slap | smerig | stuitend | tekortschieten | terreuraanval | terreurdaad | tiran | tirannie | treurig | verdacht | verdraaien | verdraaiing
       | verkwisting | verkwanselen | vernederend | vernedering | verrader | verwerpelijk | verzinsel | volkenrechtschending | walgelijk | wanbeleid
       | wanprestatie | wanvertoning | weerzinwekkend | wegkijken | willekeur | willekeurig | zoethouder | zondebok | zorgelijk | zwak | zwaktebod

# What hangs on these did not take place.
list   cancel
words  afgeblazen | afgelast | geannuleerd | geschrapt | ingetrokken | opgeschort | uitgesteld | afblazen | afgelasten | afketsen | annuleren | falen | mislukken | mislukt | nalaten | opschorten | schrappen | uitblijven | uitstellen
       | verhinderen | verijdelen | verijdeld | vermijden | verzuimen | voorkomen | weigeren | afwenden

list   condition
words  als | indien | mits | tenzij | zolang | wanneer | ingeval | of | alsof

# Nouns too wide to be one occurrence by themselves.
list   generic
words  geweld | conflict | oorlog | strijd | crisis | spanning | onderhandeling | overleg | steun | samenwerking | hulp | druk

# Kinds of text that tell no news, in the first words of a report, before a colon.
list   genre
words  uitleg | uitlegger | recensie | quiz | recept | puzzel | horoscoop | begrippenlijst | boekrecensie | filmrecensie | theaterrecensie

list   genitive
words  van

# Telling that something is not vouched for; forms and lemmas.
list   hedge
words  beweerd | beweerde | naar | mogelijk | mogelijke | vermoedelijk | vermoedelijke | vermeend | vermeende | zogenaamd | zogenaamde | zogeheten
       | wellicht | misschien | waarschijnlijk | waarschijnlijke | kennelijk | schijnbaar | ogenschijnlijk | verluidt | verondersteld
       | veronderstelde | gesuggereerd | onbevestigd | onbevestigde | dreigend | dreigende

# Verbs that only carry a noun of action: their subject is its doer.
list   light-verb
words  houden | voeren | plegen | uitvoeren | doen | leveren | beginnen | starten | openen | organiseren | lanceren | hervatten | aangaan
       | ondernemen | inzetten | opzetten | maken | hebben | staken | beëindigen | afkondigen | indienen | geven | verlenen | bieden

# Forms of auxiliaries: open (not vouched for), reported (somebody's words), future, would, must, can.
# What harm is done with, or who does it with that: gives the mode of an assault that no other word gives.
list   means-aerial
words  gevechtsvliegtuig | straaljager | bommenwerper | vliegtuig | helikopter | luchtaanval | toestel

list   means-crowd-control
words  rubber | traangas | wapenstok | pepperspray | waterkanon

list   means-drone
words  drone

list   means-explosives
words  bom | granaat | mijn | explosief | explosieven | dynamiet | bomaanslag | explosie | ontploffing | bermbom

list   means-firearms
words  schutter | sluipschutter | kogel | geweer | pistool | vuurwapen | schietpartij | schot | machinegeweer

list   means-heavy-weapons
words  artillerie | tank | mortier | raket | granaatvuur | houwitser | beschieting | bombardement | torpedo | oorlogsschip | raketwerper

list   means-primitive
words  mes | kapmes | bijl | zwaard | steen | baksteen | fles | hamer | stok | knuppel | steekpartij

list   means-unconventional
words  sarin | novitsjok | chloorgas | gif | zenuwgas

list   modal
words  zou=reported | zouden=reported | zal=future | zullen=future | moet=must | moeten=must | dient=must | dienen=must | kan=can | kunnen=can
       | mag=can | mogen=can | zult=future | hoeft=must | hoeven=must

list   negation
words  niet | geen | nooit | noch | nimmer | niemand | evenmin | niets | nergens | geenszins

# Verbs of taking place: what they deny did not happen.
list   occur
words  plaatsvinden | doorgaan | komen | gebeuren | gaan | vallen | zijn | volgen | uitbreken | beginnen | plaatshebben

list   plan
words  plan | plannen | voornemen | voorbereiden | beramen | besluiten | aankondigen | aangekondigd | gepland | voorgenomen | beogen
       | voorzien | verwachten | verwacht | overwegen | voorbereiding | dreigen | geplannen | beraden | klaarmaken

# Adpositions and marks of what is wanted or aimed at.
# Words that judge well.
list   praise
words  bemoedigend | bewonderenswaardig | constructief | dapper | deskundig | doorbraak | eerlijk | historisch | hoopgevend | hoopvol | indrukwekkend
       | juist | legitiem | lofwaardig | mijlpaal | moedig | nuttig | positief | rechtmatig | rechtvaardig | redelijk | succes | succesvol | terecht
       | uitstekend | verstandig | verheugend | vooruitgang | vruchtbaar | waardevol | welkom | wijs

# What answers an act in kind: told of the own future, it threatens.
list   reprisal
words  aanpakken | afrekenen | antwoord | antwoorden | beantwoorden | berechten | bestraffen | boeten | consequentie | gevolg | ingrijpen | maatregel | opdraaien
       | optreden | oorlog | prijs | reageren | represaille | rechtbank | sanctie | straf | straffen | tegenaanval | tegenmaatregel | terugslaan | vergelden | vergelding
       | verantwoording | vernietigen | vervolgen | wraak | wreken

list   purpose
words  om | tot | voor | op | te | aan | opdat | teneinde | naar

list   quantity
words  aantal | tiental | honderdtal | duizendtal | tientallen | honderd | honderden | duizend | duizenden | miljoen | groep | groepje | reeks | handvol | dozijn
       | merendeel | meerderheid | minderheid | deel | helft | twintigtal | dertigtal | vijftigtal | veertigtal | menigte | massa | paar | lid | rest

# Nouns of matches: five different ones make a report one about sport, which has no events.
list   sport
words  doelpunt | wedstrijd | keeper | doelman | spits | aanvaller | verdediger | middenvelder | voorzet | hoekschop | strafschop | scheidsrechter | competitie | elftal | finale | halve | rust | treffer | kopbal | blessuretijd | eredivisie | coach | trainer | bondscoach | medaille | wielrenner | etappe | klassement | set | tiebreak | doelsaldo | gelijkmaker | publiekslieveling | koploper

# Nouns of plays, films and books: eight different ones make a report one about those.
list   stage
words  theater | schouwburg | acteur | actrice | regisseur | toneelschrijver | première | monoloog | publiek | podium | toneel | gordijn | scène | akte
       | voorstelling | toneelstuk | productie | criticus | recensie | komedie | tragedie | roman | schrijver | hoofdpersoon | hoofdstuk | film
       | filmmaker | scenario | vervolg | orkest | dirigent | symfonie | sopraan | opera | ballet | danser | choreografie | kostuum | album | lied
       | zanger | melodie | gedicht | schilderij | galerie | tentoonstelling | curator | plot | dialoog | ensemble | repetitie | rol | script

list   talk
words  bespreken | spreken | praten | discussie | discussiëren | debat | debatteren | overleggen | overleg | gesprek | onderhandelen | onderhandeling
       | vergadering | agenda | gedachtewisseling | onderwerp | thema | beraadslagen | kwestie | vraag | bespreking | topoverleg

list   topic
words  over | omtrent | inzake | betreffende | aangaande | rond | rondom

# Adpositions of an act that goes on at the time of the verb: "killed on Monday in a strike".
list   together
words  in | bij | tijdens | door | met

# Adpositions of the one an act is done to, where a rule names none.
list   toward
words  tegen | aan | jegens

# Words that call something untrue: they deny it.
list   untrue
words  onjuist | onwaar | ongegrond | verzinsel | onzin | onzinnig | flauwekul | nonsens | leugen | fabeltje | fictie | laster | verdichtsel | broodjeaap

# Wat iemand tegen tegenspraak in blijft zeggen; wat een ander zou moeten doen.
list   hearsay
words  bericht | berichten | melden | melding | gerucht | vermoeden | rapporteren | aantijging

# Werkwoorden die ergens voor instaan: wat niet bevestigd is, is open.
list   vouch
words  bevestigen | verifiëren | staven | natrekken

list   insist
words  volhouden | houden_vol | staande_houden

list   want
words  willen

# Waarvoor iemand gewaarschuwd wordt.
list   provocation
words  aanval | schending | agressie | provocatie | inval | stap | poging | inmenging | interventie | invasie | escalatie | overtreding | beschieting | obstakel
       | uitstel | weigering | daad

# Verbs of warning.
list   warn
words  waarschuwen | dreigen | zinspelen | zweren | bezweren | beloven | aankondigen

# Wished, feared, thought of: no event.
list   wish
words  willen | wensen | hopen | hoop | wens | vrezen | vrees | angst | dromen | verlangen | zorg | bezorgd | bang | risico | gevaar | kans | dreigen
       | mogelijkheid | noodzaak | recht | durven | neigen | idee | gedachte | eventueel | waarschuwen | bereid | bereidheid

# Nouns that tell of a doer only that it is somebody.
list   anyone
words  man | persoon | iemand | onbekende

# Where people live: an attack on one hits them.
list   settlement
words  dorp | stad | stadje | wijk | buitenwijk | buurt | gehucht | nederzetting | huis | woning | markt | school | flatgebouw | flat | appartement | appartementencomplex | woonwijk | woonblok
       | woongebouw | rijhuis | boerderij | café | restaurant | hotel | winkel | winkelcentrum | supermarkt | trein | bus | metro | station | tram
       | begrafenis | bruiloft | bushalte | tehuis | speelplaats | strand | nachtclub | concertzaal | congrescentrum | sporthal | kantoor

# Verbs of those whom an attack hit: "bij de aanval kwamen twee soldaten om".
list   casualty
words  omkomen | sneuvelen | sterven | overlijden | bezwijken | raken | gewond | doodgaan | gewondraken

# What two sides do to each other.
list   reciprocal
words  elkaar | elkander | mekaar

# What talks do that are held without success.
list   fruitless
words  mislukken | stranden | stuklopen | vastlopen | afketsen | falen | klappen | ontsporen

# What makes any quality a reproach.
list   excess
words  te | overdreven

# What flies and hits, by itself or sent by somebody.
list   missile
words  raket | granaat | drone | bom | mortiergranaat | mortier | projectiel | torpedo | luchtaanval | luchtaanvallen | aanvalsdrone | kamikazedrone
       | kruisraket | zweefbom | brandbom | clusterbom | granaatscherf | beschieting | bombardement | raketaanval | droneaanval | salvo | kogel
       | artilleriegranaat | tankgranaat | explosief | luchtafweerraket | vliegtuigbom

# Verbs that, told to somebody, ask for nothing.
list   no-command
words  kijken | luisteren | denken | stellen | zien | laten | wachten | geloven | vergeten | onthouden | bedenken | weten | dank | danken | feliciteren | hebben | zijn | worden

# Subjects that mean nobody in particular.
list   whoever
words  wie | eenieder | degene

# What is lodged against the ruling of a court.
list   appeal
words  beroep | cassatie | appel | cassatieberoep | verzet
