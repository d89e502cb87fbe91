# ASSAULT: deliberate physical harm to people, and armed force against places and things.

rule   nl.assault.aanval-ziekte
match  hart+aanval/n | paniek+aanval/n | angst+aanval/n | astma+aanval/n | hoest+aanval/n | woede+aanval/n | lach+aanval/n
nonevent yes
type   ASSAULT
yes    De oud-minister overleed aan een hartaanval.  => none

rule   nl.assault.bombarderen-beeld
match  bombarderen met+vraag | bombarderen met+kritiek | bombarderen met+mail | bombarderen met+reclame | bombarderen tot
nonevent yes
type   ASSAULT
yes    Journalisten bombardeerden de premier met vragen.  => none

rule   nl.assault.bestoken-beeld
match  bestoken met+vraag | bestoken met+mail | bestoken met+brief | bestoken met+kritiek | bestoken met+verzoek
nonevent yes
type   ASSAULT
yes    Kiezers bestookten de minister met brieven.  => none

rule   nl.assault.aanslag-belasting
match  belasting+aanslag/n | aanslag/n op+portemonnee | aanslag/n op+gezondheid | aanslag/n in+bus | toet+aanslag/n | aanslag/n van+fiscus
nonevent yes
type   ASSAULT
why    a tax assessment; a key stroke; figures of speech
yes    De hogere premie is een aanslag op de portemonnee.  => none

rule   nl.assault.opblazen-beeld
match  opblazen ballon | opblazen verhaal | opblazen rel | opblazen kwestie | opblazen zaak | opblazen incident
nonevent yes
type   ASSAULT
yes    De kwestie is door de media opgeblazen.  => none

rule   nl.assault.doden-eisen
match  eisen leven | eisen dode | eisen slachtoffer | kosten leven
roles  subj=topic
nonevent yes
type   ASSAULT
why    the attack, the storm or the crash that stands as subject is told by its own word
yes    De overstroming eiste dertig levens.  => none

rule   nl.assault.slaan-beeld
match  slaan op+vlucht | slaan munt uit | slaan alarm | slaan brug | slaan handen ineen | slaan acht op | slaan weg in | slaan wet in+wind
       | slaan in+wind | slaan op+hol | slaan bres | slaan plank | slaan figuur | slaan piketpaal | schoppen het tot | trappen op+rem | slaan slaatje
nonevent yes
type   ASSAULT
yes    Duizenden burgers sloegen op de vlucht.  => none
yes    Hulporganisaties slaan alarm over de voedseltekorten.  => none

rule   nl.assault.offensief-beeld
match  charme+offensief/n | media+offensief/n | reclame+offensief/n | diplomatiek+offensief/n | lente+offensief/n
       | beginnen,openen,lanceren,starten,inzetten charmeoffensief,mediaoffensief,reclameoffensief,lenteoffensief,banenoffensief
nonevent yes
type   ASSAULT
yes    De premier begon een charmeoffensief in Brussel.  => none

rule   nl.assault.moord-beeld
match  schreeuwen moord
nonevent yes
type   ASSAULT
yes    De oppositie schreeuwt moord en brand over de bezuinigingen.  => none

rule   nl.assault.droneaanval-uitvoeren
match  uitvoeren droneaanval | aanvallen met+drone | bestoken met+drone | bombarderen met+drone | afsturen drone
roles  subj=actor obj=recipient op=recipient tegen=recipient
type   ASSAULT drone
yes    Rusland heeft de stad Odessa met drones aangevallen.  => ASSAULT drone actor=Rusland

rule   nl.assault.raket-afvuren
match  afvuren raket | afschieten raket | lanceren raket op | afvuren granaat | afvuren mortier | aanvallen met+raket | bestoken met+raket
       | bestoken met+artillerie | bestoken met+mortier | beschieten met+artillerie | beschieten met+raket | beschieten met+mortier
       | beschieten met+tank | aanvallen met+artillerie | bestoken met+granaat
roles  subj=actor obj=recipient op=recipient naar=recipient
type   ASSAULT heavy-weapons
why    with the missile as object, nobody stands as object; a test launch is told as "testen" (mobilize.lex)
yes    Hezbollah vuurde veertig raketten af op Noord-Israël.  => ASSAULT heavy-weapons actor=Hezbollah

rule   nl.assault.beschieten
match  beschieten | nemen onder+vuur | leggen onder+vuur
type   ASSAULT firearms
yes    Strijders beschieten de hoofdstad.  => ASSAULT firearms actor=Strijders
yes    Smokkelaars namen de patrouille onder vuur.  => ASSAULT firearms actor=Smokkelaars recipient=patrouille

rule   nl.assault.vuur-openen
match  openen vuur | geven vuur op | leggen onder+mitrailleurvuur
roles  subj=actor op=recipient
type   ASSAULT firearms
yes    Een schutter opende het vuur op bezoekers van een markt.  => ASSAULT firearms actor=schutter recipient=bezoekers
yes    Op het konvooi is vanuit een hinderlaag het vuur geopend.  => ASSAULT firearms recipient=konvooi

rule   nl.assault.slaags
match  raken slaags | komen tot+handgemeen | komen tot+confrontatie | komen tot+schermutseling | gaan op+vuist | raken in+gevecht
roles  subj=both met=both tussen=both
type   ASSAULT beat
yes    Soldaten raakten in gevecht met rebellen.  => ASSAULT beat actor=Soldaten

rule   nl.assault.opblazen
match  opblazen | brengen tot+ontploffing | brengen tot+explosie
roles  subj=actor obj=recipient van=recipient
type   ASSAULT explosives destroy
no     De president blies de zaak flink op in de pers.
yes    Opstandelingen bliezen de tunnel op.  => ASSAULT explosives destroy

rule   nl.assault.sneuvelen
match  sneuvelen | vallen als+martelaar
roles  subj=recipient
type   ASSAULT
need   subj:armed
why    windows, plans and records "sneuvelen" too
yes    Bij de gevechten sneuvelden drie militairen.  => ASSAULT recipient=militairen
no     Op de schaatsbaan sneuvelde een wereldrecord.

rule   nl.assault.omkomen-bij
match  omkomen door+bom | omkomen door+kogel | omkomen bij+geweld | komen om+leven bij+geweld
roles  subj=recipient
type   ASSAULT
why    "omkomen" by itself also tells accidents and disasters; in an attack, the noun is the event and they are its recipients
yes    Bij een aanval op een school in Birma zijn twintig kinderen omgekomen.  => ASSAULT recipient=kinderen
yes    Zes agenten raakten gewond bij de aanslag.  => ASSAULT recipient=agenten

rule   nl.assault.martelen
match  martelen | folteren | onderwerpen aan+marteling | onderwerpen aan+foltering
type   ASSAULT torture
yes    Soldaten martelden krijgsgevangenen.  => ASSAULT torture actor=Soldaten
yes    De blogger is in zijn cel gemarteld.  => ASSAULT torture recipient=blogger

rule   nl.assault.brandstichten
match  steken in+brand | zetten in+brand | schieten in+brand | steken in+vlam
roles  subj=actor obj=recipient in=recipient van=recipient
type   ASSAULT destroy
why    cars, tyres and bins set alight by a crowd are in protest.lex
yes    Het partijkantoor werd vannacht in brand gestoken.  => ASSAULT destroy recipient=partijkantoor

rule   nl.assault.tot-zinken-brengen
match  brengen tot+zinken | kelderen | torpederen schip
roles  subj=actor obj=recipient van=recipient
type   ASSAULT destroy
need   actor
why    share prices "kelderen" as well
yes    Oekraïne bracht een Russisch landingsschip tot zinken.  => ASSAULT destroy actor=Oekraïne
no     De koers van het aandeel kelderde.

rule   nl.assault.inrijden-op
match  inrijden op | rijden in+op | inrijden in+menigte
roles  subj=actor op=recipient
type   ASSAULT primitive
need   recipient
yes    Een automobilist reed in op bezoekers van de kerstmarkt.  => ASSAULT primitive actor=automobilist recipient=bezoekers
no     De auto reed in op de verkeerde rijbaan.

rule   nl.assault.offensief
match  offensief/n | stormloop/n van | bestorming/n van+basis
roles  subj=actor van=actor door=actor tegen=recipient op=recipient in=place
type   ASSAULT
need   who
why    parties and firms open sales and charm offensives
yes    Het offensief van het leger tegen de Houthi's begon in maart.  => ASSAULT actor=leger recipient=Houthi

rule   nl.assault.hinderlaag
match  lopen in+hinderlaag | lokken in+hinderlaag | rijden in+hinderlaag | terechtkomen in+hinderlaag | komen terecht in+hinderlaag
roles  subj=recipient van=actor
type   ASSAULT
yes    Een patrouille liep in een hinderlaag van jihadisten.  => ASSAULT actor=jihadisten recipient=patrouille

rule   nl.assault.treffen
match  treffen met+raket | treffen met+drone | treffen door+raket | treffen door+kogel | treffen door+granaat | raken door+kogel | treffen door+drone
       | treffen door+granaatscherf | treffen door+bom
roles  subj=actor obj=recipient
type   ASSAULT
why    "treffen" alone tells storms, measures and meetings; the weapon must be named
yes    Een ziekenhuis werd getroffen door een raket.  => ASSAULT heavy-weapons recipient=ziekenhuis
no     De maatregel treft vooral lage inkomens.

rule   nl.assault.vergiftigen
match  vergiftigen | aanvallen met+gifgas | bestoken met+gifgas | aanvallen met+wapen | gebruiken gifgas | inzetten gifgas | gebruiken zenuwgas
       | inzetten zenuwgas
roles  subj=actor obj=recipient tegen=recipient
type   ASSAULT unconventional
need   who
yes    Agenten van de geheime dienst zouden de oppositieleider hebben vergiftigd.  => ASSAULT unconventional actor=Agenten recipient=oppositieleider author=open
no     De discussie vergiftigde de sfeer in de zaal.

rule   nl.assault.bestand-schenden
match  schenden bestand | schenden wapenstilstand | schenden staakt-het-vuren | breken bestand | breken wapenstilstand | schending/n van+bestand
       | schending/n van+staakt-het-vuren | schending/n van+wapenstilstand | breken staakt-het-vuren
roles  subj=actor door=actor
type   ASSAULT
yes    Het leger heeft het bestand tweemaal geschonden.  => ASSAULT actor=leger

rule   nl.assault.doelwit
match  doelwit/n van+aanslag | doelwit/n van+aanval | slachtoffer/n van+aanslag | slachtoffer/n van+aanval | mikpunt/n van+geweld
       | slachtoffer/n van+geweld
roles  subj=recipient
type   ASSAULT
yes    De oud-president was het doelwit van een aanslag.  => ASSAULT

rule   nl.assault.drone-neerstorten
match  afsturen op+drone | boren zich in+gebouw
roles  subj=topic
type   ASSAULT drone
yes    Drie drones boorden zich in een flatgebouw.  => ASSAULT drone

rule   nl.assault.platbranden
match  platbranden | leggen in+as | leggen in+puin | gelijkmaken met+grond | schieten aan+puin | schieten in+puin | wegvagen | kapotschieten
       | bombarderen in+puin
roles  subj=actor obj=recipient van=recipient
type   ASSAULT destroy
need   actor
yes    De wijk is door artillerie van het leger in puin gelegd.  => ASSAULT destroy heavy-weapons

rule   nl.assault.om-het-leven-brengen
match  brengen om+leven | ombrengen | afmaken | ruimen uit+weg
roles  subj=actor obj=recipient
type   ASSAULT
need   who
yes    De strijders brachten zeven gevangenen om het leven.  => ASSAULT actor=strijders

rule   nl.assault.bewusteloos-slaan
match  slaan bewusteloos | slaan in+elkaar | trappen in+elkaar | slaan tegen+grond | duwen tegen+grond | neerslaan | slaan in+gezicht
       | slaan ziekenhuis in | werken tegen+grond
roles  subj=actor obj=recipient iobj=recipient
type   ASSAULT beat
need   who
yes    Een oppositieleider werd door agenten bewusteloos geslagen.  => ASSAULT beat actor=agenten recipient=oppositieleider

rule   nl.assault.gewond-schieten
match  schieten in+been | schieten in+hoofd | schieten in+rug | schieten door+hoofd | schieten in+borst | schieten in+hand | schieten in+arm
roles  subj=actor obj=recipient
type   ASSAULT firearms
need   who
yes    Een betoger werd door een agent in het been geschoten.  => ASSAULT firearms actor=agent recipient=betoger

rule   nl.assault.aanvallen
match  aanvallen
type   ASSAULT
why    "aanvallen op" and "aanvallen over" (in words) are longer matches in accuse.lex
yes    Rebellen vielen zondagnacht een legerbasis aan.  => ASSAULT actor=Rebellen recipient=legerbasis
yes    Het konvooi werd door strijders aangevallen.  => ASSAULT actor=strijders recipient=konvooi

rule   nl.assault.aanval
match  aanval/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT
yes    De aanval van het leger op de stad Goma duurde twee dagen.  => ASSAULT actor=leger
yes    Bij de Russische aanval op Charkov vielen drie doden.  => ASSAULT actor=Russische

rule   nl.assault.aanval-uitvoeren
match  uitvoeren aanval | openen aanval | plegen aanval | inzetten aanval | lanceren aanval | doen aanval
roles  subj=actor op=recipient tegen=recipient
type   ASSAULT
yes    Het leger heeft een aanval op het rebellenkamp uitgevoerd.  => ASSAULT actor=leger
yes    Jemenitische strijders openden de aanval op de havenstad.  => ASSAULT actor=strijders

rule   nl.assault.luchtaanval
match  lucht+aanval/n | helikopter+aanval/n | bombardement/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT aerial
yes    Bij een Israëlische luchtaanval op Beiroet is een commandant gedood.  => ASSAULT aerial actor=Israëlische recipient=Beiroet
yes    Het bombardement op de markt kostte twintig burgers het leven.  => ASSAULT aerial

rule   nl.assault.luchtaanval-uitvoeren
match  uitvoeren luchtaanval | uitvoeren bombardement
roles  subj=actor op=recipient tegen=recipient
type   ASSAULT aerial
yes    Turkije voert een bombardement uit op de stad.  => ASSAULT aerial actor=Turkije

rule   nl.assault.bombarderen
match  bombarderen | platbombarderen | kapotbombarderen
type   ASSAULT aerial
why    "bombarderen met vragen" and "tot iets bombarderen" are longer matches
yes    De luchtmacht bombardeerde dinsdag een wapendepot.  => ASSAULT aerial actor=luchtmacht
yes    Het dorp is door het leger gebombardeerd.  => ASSAULT aerial actor=leger

rule   nl.assault.droneaanval
match  drone+aanval/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT drone
yes    Bij een Oekraïense droneaanval op een raffinaderij brak brand uit.  => ASSAULT drone actor=Oekraïense

rule   nl.assault.raketaanval
match  raket+aanval/n | artillerie+aanval/n | mortier+aanval/n | granaat+aanval/n | tank+aanval/n | raket+beschieting/n | artillerie+beschieting/n
       | mortier+beschieting/n | artillerie+vuur/n | mortier+vuur/n | granaat+vuur/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT heavy-weapons
yes    De raketaanval op het station eiste vijftig levens.  => ASSAULT heavy-weapons

rule   nl.assault.bestoken
match  bestoken
type   ASSAULT
yes    Opstandelingen bestookten het politiebureau urenlang.  => ASSAULT actor=Opstandelingen recipient=politiebureau

rule   nl.assault.beschieting
match  beschieting/n
roles  subj=actor door=actor van=recipient op=recipient
type   ASSAULT firearms
yes    De beschieting van het dorp door separatisten duurde de hele nacht.  => ASSAULT firearms actor=separatisten

rule   nl.assault.schieten-op
match  schieten op | vuren op | schieten naar
roles  subj=actor op=recipient naar=recipient
type   ASSAULT firearms
why    "schieten" alone is ambiguous (foto's schieten, te hulp schieten)
yes    Rebellen schoten op een patrouille.  => ASSAULT firearms actor=Rebellen recipient=patrouille
yes    Het schieten op onze grenswachten ging de hele nacht door.  => ASSAULT firearms recipient=grenswachten
no     De fotograaf schoot tweehonderd beelden.

rule   nl.assault.neerschieten
match  neerschieten | doodschieten | schieten dood | aanschieten
type   ASSAULT firearms
need   who
yes    Een agent schoot een gewapende man neer.  => ASSAULT firearms actor=agent recipient=man
yes    De journalist werd voor zijn huis doodgeschoten.  => ASSAULT firearms recipient=journalist

rule   nl.assault.neerhalen
match  neerhalen vliegtuig | neerhalen helikopter | neerhalen toestel | neerhalen straaljager | neerschieten vliegtuig | neerschieten toestel
       | neerschieten helikopter | schieten uit+lucht
roles  subj=actor obj=recipient van=recipient
type   ASSAULT destroy
yes    Rebellen hebben een helikopter van het leger neergehaald.  => ASSAULT destroy actor=Rebellen recipient=leger

rule   nl.assault.schietpartij
match  schiet+partij/n | schiet+incident/n | beschieten/n
roles  subj=actor van=actor door=actor op=recipient
type   ASSAULT firearms
yes    De schietpartij in Antwerpen duurde een uur.  => ASSAULT firearms

rule   nl.assault.vuurgevecht
match  vuur+gevecht/n | vuur+wisseling/n
roles  subj=both tussen=both met=both
type   ASSAULT firearms
yes    Bij een vuurgevecht tussen agenten en bendeleden vielen vier doden.  => ASSAULT firearms actor=agenten

rule   nl.assault.gevecht
match  gevecht/n | strijd+toneel/n | veld+slag/n | schermutseling/n | confrontatie/n tussen | treffen/n tussen
roles  subj=both tussen=both met=both tegen=both
type   ASSAULT
need   who
why    "een gevecht tegen de klok", "het gevecht om het doelpunt": no party named, no event
yes    De gevechten tussen het leger en de rebellen duren voort.  => ASSAULT
no     Het wordt een gevecht tegen de klok.

rule   nl.assault.vechten
match  vechten,strijden met,tegen,aan+zijde | meevechten met | vechten tegen | strijden tegen | leveren slag met | leveren strijd met | leveren gevecht met
roles  subj=both met=both tegen=both
type   ASSAULT
need   subj:armed
why    people also fight poverty, fire and illness
yes    Regeringstroepen vechten al een week tegen strijders van al-Shabaab.  => ASSAULT actor=Regeringstroepen actor=strijders
no     De arts vecht tegen de bezuinigingen.

rule   nl.assault.handgemeen
match  handgemeen/n | vecht+partij/n | knok+partij/n | steek+spel/n | opstootje/n
roles  subj=both tussen=both met=both van=both
type   ASSAULT beat
yes    Bij een handgemeen tussen militanten en agenten viel een gewonde.  => ASSAULT beat actor=militanten actor=agenten

rule   nl.assault.aanslag
match  aanslag/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT
yes    De aanslag op de Slowaakse premier schokte het land.  => ASSAULT recipient=premier

rule   nl.assault.aanslag-plegen
match  plegen aanslag | uitvoeren aanslag | begaan aanslag
roles  subj=actor op=recipient tegen=recipient
type   ASSAULT
yes    Separatisten pleegden een aanslag op een politiepost.  => ASSAULT actor=Separatisten

rule   nl.assault.aanslag-beramen
match  beramen aanslag | voorbereiden aanslag | plannen aanslag | beramen aanval | plannen aanval | voorbereiden aanval | beramen moord
       | beramen ontvoering
roles  subj=actor op=recipient tegen=recipient
type   ASSAULT
hedge  yes
yes    De twee mannen bereidden volgens de dienst een aanslag op een kerk voor.  => ASSAULT actor=mannen author=open

rule   nl.assault.bomaanslag
match  autobom+aanslag/n | bom+aanval/n | granaat+aanslag/n | bom+brief/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT explosives
yes    De granaataanslag op de kazerne was dinsdag.  => ASSAULT explosives

rule   nl.assault.zelfmoordaanslag
match  zelfmoord+aanslag/n | zelfmoord+aanval/n | zelfmoord+actie/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT suicide-attack
yes    Een zelfmoordaanslag op een kazerne in Mogadishu kostte dertien rekruten het leven.  => ASSAULT suicide-attack

rule   nl.assault.zich-opblazen
match  opblazen zich
roles  subj=actor
type   ASSAULT suicide-attack
yes    De aanslagpleger blies zich op bij een controlepost.  => ASSAULT suicide-attack actor=aanslagpleger

rule   nl.assault.bom-ontploffen
match  ontploffen bom | exploderen bom | afgaan bom | ontploffen autobom | ontploffen bermbom | exploderen autobom | ontploffen granaat
       | exploderen granaat | ontploffen explosief | afgaan explosief | ontploffing/n van+bom
roles  subj=topic
type   ASSAULT explosives
yes    In het centrum van Bogota is een bom ontploft.  => ASSAULT explosives

rule   nl.assault.bom-plaatsen
match  plaatsen bom | leggen bom | plaatsen explosief | verstoppen bom | leggen landmijn | leggen mijn | plaatsen autobom
roles  subj=actor
type   ASSAULT explosives
yes    Onbekenden plaatsten een bom onder de auto van de rechter.  => ASSAULT explosives

rule   nl.assault.ondermijnen-mijnen
match  vermijnen
type   ASSAULT explosives
yes    Sabotagegroepen vermijnden de aanvoerwegen van het leger.  => ASSAULT explosives actor=Sabotagegroepen

rule   nl.assault.doden
match  doden
type   ASSAULT
yes    Strijders doodden zondag zeventien dorpelingen.  => ASSAULT actor=Strijders recipient=dorpelingen
yes    Bij de overval op het dorp werden acht mensen gedood.  => ASSAULT recipient=mensen

rule   nl.assault.vermoorden
match  vermoorden
type   ASSAULT
yes    De burgemeester is door een drugsbende vermoord.  => ASSAULT recipient=burgemeester

rule   nl.assault.moord
match  moord/n | massa+moord/n | door+moord/n | roof+moord/n | eer+moord/n | vrouw+moord/n | volk+moord/n
roles  subj=actor door=actor op=recipient van=recipient
type   ASSAULT
need   recipient
why    without a victim the word names a crime in general
yes    De moord op de mensenrechtenactivist bleef onopgehelderd.  => ASSAULT recipient=mensenrechtenactivist
no     Het aantal aangiften van moord daalde vorig jaar.

rule   nl.assault.sluipmoord
match  sluip+moord/n | moord+aanslag/n | liquidatie/n | gif+moord/n
roles  subj=actor door=actor op=recipient van=recipient
type   ASSAULT targeted
yes    De liquidatie van de kroongetuige werd op camera vastgelegd.  => ASSAULT targeted recipient=kroongetuige

rule   nl.assault.liquideren
match  liquideren
type   ASSAULT targeted
need   obj:actor
why    firms are liquidated too
yes    De geheime dienst zou de dissident hebben geliquideerd.  => ASSAULT targeted actor=dienst recipient=dissident author=open

rule   nl.assault.executeren
match  executeren | terechtstellen | stellen terecht | fusilleren | brengen ter+dood
type   ASSAULT targeted
yes    Iran heeft drie veroordeelde betogers geëxecuteerd.  => ASSAULT targeted actor=Iran recipient=betogers

rule   nl.assault.uitschakelen
match  uitschakelen
type   ASSAULT
need   obj:actor subj:armed
why    machines and football clubs are also "uitgeschakeld"
yes    Het leger heeft vier terroristen uitgeschakeld.  => ASSAULT actor=leger recipient=terroristen
no     Ajax werd in de eerste ronde uitgeschakeld.

rule   nl.assault.verwonden
match  verwonden | afdrogen
type   ASSAULT beat
need   who
yes    De man verwondde twee agenten.  => ASSAULT beat actor=man recipient=agenten

rule   nl.assault.slaan
match  slaan | schoppen | trappen | stompen | meppen
type   ASSAULT beat
need   obj:actor
why    "slaan" has dozens of other uses; only a person who is hit counts
yes    Een verslaggever werd door beveiligers geslagen en geschopt.  => ASSAULT beat actor=beveiligers recipient=verslaggever
no     De bedrijven slaan de handen ineen.
no     De klok sloeg twaalf.

rule   nl.assault.klap-krijgen
match  krijgen klap van | krijgen slaag van | uitdelen klap | geven klap | oplopen klap | krijgen trap van | uitdelen stokslag
roles  subj=recipient van=actor
type   ASSAULT beat
need   actor
why    with "krijgen" and "oplopen" the subject undergoes; firms and coalitions also "krijgen een klap"
yes    Een fotograaf kreeg klappen van agenten.  => ASSAULT beat actor=agenten recipient=fotograaf
no     De economie kreeg een klap.

rule   nl.assault.mishandelen
match  mishandelen | behandelen hardhandig | behandelen ruw
type   ASSAULT beat
yes    Beveiligers mishandelden een Afghaanse asielzoeker.  => ASSAULT beat actor=Beveiligers recipient=asielzoeker
yes    De gevangenen zijn door bewakers mishandeld.  => ASSAULT beat actor=bewakers

rule   nl.assault.mishandeling
match  mishandeling/n | aftuiging/n | afranseling/n | geweldpleging/n tegen
roles  subj=actor door=actor van=recipient tegen=recipient
type   ASSAULT beat
need   recipient
yes    De mishandeling van een arrestant door agenten werd gefilmd.  => ASSAULT beat actor=agenten recipient=arrestant
no     Hij zat eerder vast wegens mishandeling.

rule   nl.assault.verkrachten
match  verkrachten | aanranden | misbruiken
type   ASSAULT sexual
need   obj:actor
why    power and rules are "misbruikt" and "verkracht" as well
yes    Milities hebben honderden vrouwen verkracht.  => ASSAULT sexual actor=Milities recipient=vrouwen

rule   nl.assault.verkrachting
match  verkrachting/n | aanranding/n
roles  subj=actor door=actor van=recipient
type   ASSAULT sexual
need   recipient
yes    De verkrachting van een studente leidde tot woede in Delhi.  => ASSAULT sexual recipient=studente

rule   nl.assault.ontvoeren
match  ontvoeren | kidnappen | schaken | wegvoeren
type   ASSAULT abduct
need   who
yes    Gewapende mannen ontvoerden tachtig scholieren.  => ASSAULT abduct actor=mannen
yes    De hulpverlener was in Mali ontvoerd.  => ASSAULT abduct recipient=hulpverlener

rule   nl.assault.ontvoering
match  ontvoering/n | gijzeling/n | kidnapping/n | gijzeling+actie/n
roles  subj=actor door=actor van=recipient
type   ASSAULT abduct
yes    De ontvoering van twee priesters door een bende is veroordeeld.  => ASSAULT abduct recipient=priesters

rule   nl.assault.vernietigen
match  vernietigen | verwoesten | platgooien
roles  subj=actor obj=recipient van=recipient
type   ASSAULT destroy
need   actor
why    storms and floods destroy too; courts annul ("het besluit vernietigen", retreat.lex)
yes    Het leger vernietigde drie tanks van de vijand.  => ASSAULT destroy actor=leger
no     Een orkaan verwoestte duizenden huizen.

rule   nl.assault.verwoesting
match  vernietiging/n | verwoesting/n
roles  subj=actor door=actor van=recipient
type   ASSAULT destroy
need   actor
yes    De verwoesting van het dorp door milities is op satellietbeelden te zien.  => ASSAULT destroy actor=milities

rule   nl.assault.sabotage
match  sabotage/n | sabotage+daad/n | sabotage+actie/n
roles  subj=actor door=actor van=recipient aan=recipient tegen=recipient
type   ASSAULT destroy
need   definite
yes    De sabotage van de pijpleiding door duikers wordt onderzocht.  => ASSAULT destroy

rule   nl.assault.neersteken
match  neersteken | doodsteken | steken dood | hakken op+in
roles  subj=actor obj=recipient op=recipient
type   ASSAULT primitive
yes    Het parlementslid is bij een spreekuur doodgestoken.  => ASSAULT primitive

rule   nl.assault.steekpartij
match  steek+partij/n | mes+aanval/n | mes+aanslag/n | bijl+aanval/n | machete+aanval/n | steek+incident/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT primitive
yes    Bij een steekpartij in Solingen vielen drie doden.  => ASSAULT primitive

rule   nl.assault.binnenvallen
match  binnenvallen | binnenrukken
type   ASSAULT
why    raids on houses and offices are in coerce.lex ("binnenvallen kantoor")
yes    Iraakse troepen vielen in augustus 1990 Koeweit binnen.  => ASSAULT actor=troepen recipient=Koeweit

rule   nl.assault.inval-in
match  inval/n in | invasie/n | inval/n van+leger | leger+inval/n
roles  subj=actor van=actor door=actor in=recipient
type   ASSAULT
need   who
why    "inval in een woning" is a search: then no state stands after "in", and coerce.lex has it
yes    De Russische invasie van februari 2022 dreef miljoenen mensen op de vlucht.  => ASSAULT actor=Russische
yes    Sinds de inval van Turkije in Syrië zijn dorpen ontvolkt.  => ASSAULT actor=Turkije recipient=Syrië

rule   nl.assault.invasie-uitvoeren
match  uitvoeren inval in | beginnen invasie | uitvoeren invasie | doen inval in+land
roles  subj=actor in=recipient van=recipient
type   ASSAULT
need   recipient
yes    Het Rwandese leger begon een invasie van Congo.  => ASSAULT actor=leger recipient=Congo

rule   nl.assault.offensief-beginnen
match  beginnen offensief | openen offensief | lanceren offensief | inzetten offensief | voortzetten offensief | hervatten offensief
roles  subj=actor tegen=recipient op=recipient
type   ASSAULT
need   subj:armed
yes    Het regeringsleger is een offensief tegen de rebellen begonnen.  => ASSAULT actor=regeringsleger recipient=rebellen

rule   nl.assault.verovering
match  verovering/n | inname/n | herovering/n | val/n van+stad
roles  subj=actor door=actor van=recipient
type   ASSAULT
need   recipient
yes    De inname van Palmyra door regeringstroepen was een keerpunt.  => ASSAULT actor=regeringstroepen recipient=Palmyra

rule   nl.assault.terugslaan
match  terugdringen | verdrijven | verjagen
roles  subj=actor obj=recipient van=recipient
type   ASSAULT
need   subj:armed
why    debts, costs and crowds are also pushed back
yes    Het leger dreef de strijders terug en verdreef hen uit de stad.  => ASSAULT actor=leger recipient=hen
no     Het kabinet wil het tekort terugdringen.

rule   nl.assault.overvallen
match  overvallen
type   ASSAULT
need   who
why    people are also surprised ("overvallen door het nieuws")
yes    Gewapende bandieten overvielen een goudmijn.  => ASSAULT actor=bandieten
no     De wandelaars werden overvallen door het noodweer.

rule   nl.assault.overval
match  overval/n | roof+overval/n | hinderlaag/n | beroving/n
roles  subj=actor van=actor door=actor op=recipient van=actor
type   ASSAULT
yes    De overval op de bank mislukte.  => ASSAULT

rule   nl.assault.inslaan
match  inslaan raket | inslaan granaat | inslaan drone | inslaan bom | inslaan projectiel | neerkomen raket | neerkomen granaat
roles  subj=topic
type   ASSAULT heavy-weapons
yes    In een woonwijk van Kiev sloeg een raket in.  => ASSAULT heavy-weapons

rule   nl.assault.geweld-tegen
match  geweld/n tegen | gebruiken geweld tegen | plegen geweld tegen | gebruiken geweld | inzetten geweld tegen | optreden met+geweld tegen
       | geweld/n van
roles  subj=actor van=actor door=actor tegen=recipient
type   ASSAULT
need   actor
why    "geweld" alone is general; a doer must be named
yes    De politie gebruikte geweld tegen vreedzame betogers.  => ASSAULT actor=politie recipient=betogers
no     De minister wil geweld tegen hulpverleners harder straffen.

rule   nl.assault.traangas
match  traan+gas/n | waterkanon/n | water+werper/n | rubber+kogel/n | pepper+spray/n | flits+granaat/n | lacrimogeen/n | matrak/n
roles  door=actor van=actor tegen=recipient op=recipient
type   ASSAULT crowd-control
why    the means tell the act whatever verb stands by; the light-verb phrases below name the doer
yes    Het traangas dreef tot in de zijstraten.  => ASSAULT crowd-control

rule   nl.assault.traangas-inzetten
match  inzetten traangas | inzetten waterkanon | inzetten waterwerper | gebruiken traangas | gebruiken waterkanon | afvuren traangas | vuren traangas
       | schieten traangas | gooien traangas | afvuren rubberkogel | schieten rubberkogel | gebruiken pepperspray | inzetten pepperspray
       | afschieten traangas | inzetten rubberkogel | gebruiken rubberkogel | gebruiken waterwerper | bespuiten met+waterkanon
       | spuiten met+waterkanon | inzetten wapenstok | gebruiken wapenstok | afvuren flitsgranaat | schieten met+rubberkogel | vuren rubberkogel
       | bespuiten met+pepperspray
roles  subj=actor obj=recipient tegen=recipient op=recipient naar=recipient
type   ASSAULT crowd-control
yes    De oproerpolitie zette waterkanonnen in tegen de betogers.  => ASSAULT crowd-control actor=oproerpolitie recipient=betogers
yes    De politie vuurde traangas en rubberkogels af op studenten.  => ASSAULT crowd-control actor=politie recipient=studenten

rule   nl.assault.uiteendrijven
match  uiteendrijven | uiteenjagen | uiteenslaan | drijven uit+elkaar | jagen uit+elkaar | slaan uit+elkaar | schoonvegen | vegen schoon
       | verspreiden betoger | verspreiden menigte | verspreiden demonstrant
roles  subj=actor obj=recipient van=recipient
type   ASSAULT crowd-control
yes    De politie dreef honderden betogers met traangas uiteen.  => ASSAULT crowd-control actor=politie
yes    De menigte werd door agenten te paard uit elkaar gejaagd.  => ASSAULT crowd-control actor=agenten recipient=menigte

rule   nl.assault.charge
match  uitvoeren charge | charge/n | charge/n van | chargeren | charge/n op
roles  subj=actor van=actor op=recipient tegen=recipient
type   ASSAULT crowd-control
need   actor
yes    De charges van de politie duurden tot middernacht.  => ASSAULT crowd-control actor=politie

rule   nl.assault.neerslaan
match  neerslaan opstand | neerslaan protest | neerslaan betoging | neerslaan demonstratie | indrukken kop | neerslaan revolte | neerslaan muiterij
roles  subj=actor van=recipient
type   ASSAULT crowd-control
yes    Het regime sloeg de opstand van de boeren bloedig neer.  => ASSAULT crowd-control actor=regime recipient=boeren

rule   nl.assault.gifaanval
match  gif+aanval/n | gas+aanval/n | gifgas+aanval/n | zuur+aanval/n | zenuwgas+aanval/n | chemisch+aanval/n | chemisch+wapen/n tegen
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT unconventional
yes    De gifaanval op de stad was in april.  => ASSAULT unconventional

rule   nl.assault.vergiftiging
match  vergiftiging/n
roles  subj=actor door=actor van=recipient
type   ASSAULT unconventional
need   recipient
yes    De vergiftiging van de oud-spion leidde tot een diplomatieke rel.  => ASSAULT unconventional recipient=oud-spion
no     Kleine kinderen lopen het meeste risico op vergiftiging.

rule   nl.assault.bloedbad-aanrichten
match  aanrichten bloedbad | aanrichten slachting | aanrichten slachtpartij | plegen volkerenmoord | plegen massamoord | plegen moord op
       | begaan moord op
roles  subj=actor onder=recipient op=recipient tegen=recipient
type   ASSAULT
yes    Soldaten richtten een bloedbad aan onder de dorpelingen.  => ASSAULT actor=Soldaten recipient=dorpelingen

rule   nl.assault.zuivering
match  etnisch+zuivering/n | deporteren massaal
roles  subj=actor door=actor van=recipient
type   ASSAULT
need   who
yes    De etnische zuivering van de Rohingya door het leger kwam voor het hof.  => ASSAULT actor=leger recipient=Rohingya

rule   nl.assault.plunderen
match  plunderen | brandschatten | leegroven | roven leeg
type   ASSAULT destroy
need   subj:armed
yes    Strijders plunderden dorpen in Darfur.  => ASSAULT destroy actor=Strijders

rule   nl.assault.wurgen
match  wurgen | verstikken | verdrinken | doodrijden | rijden dood | overrijden | ophangen aan+boom
type   ASSAULT
need   subj:actor obj:actor
yes    Een bewaker wurgde de gevangene in zijn cel.  => ASSAULT actor=bewaker recipient=gevangene

rule   nl.assault.strijd
match  strijd/n tussen
roles  tussen=both
type   ASSAULT
need   actor
why    contests between clubs and candidates: only armed sides make it an event, which the merge cannot see; kept to two named sides
yes    De strijd tussen het leger en de paramilitairen verwoest de hoofdstad.  => ASSAULT actor=leger actor=paramilitairen

rule   nl.assault.oorlog
match  oorlog/n tegen | oorlog/n van | voeren oorlog tegen | voeren oorlog met | beginnen oorlog tegen | ontketenen oorlog tegen | ontketenen oorlog
       | voeren oorlog in
roles  subj=actor van=actor tegen=recipient met=recipient in=recipient
type   ASSAULT
need   actor
yes    Rusland voert sinds 2022 oorlog tegen Oekraïne.  => ASSAULT actor=Rusland recipient=Oekraïne
no     De oorlog tegen drugs kost miljarden.

rule   nl.assault.agressie
match  agressie/n tegen | agressie/n jegens | agressie/n van
roles  subj=actor van=actor tegen=recipient jegens=recipient
type   ASSAULT
need   actor
yes    De agressie van Rusland tegen Oekraïne is in strijd met het Handvest.  => ASSAULT actor=Rusland recipient=Oekraïne

rule   nl.assault.mislukte-aanslag
match  verijdelen aanslag | voorkomen aanslag | verijdelen aanval | verijdelen bomaanslag | verijdelen moordaanslag | verijdelen terreuraanslag
roles  subj=topic op=recipient
type   ASSAULT
hedge  yes
why    the attack did not come about; the one who foiled it is not its doer
yes    De politie heeft een aanslag op de synagoge verijdeld.  => ASSAULT

rule   nl.assault.terreurdaad
match  terreur+daad/n | terreur+aanslag/n | terreur+aanval/n | terreur/n tegen | geweld+daad/n
roles  subj=actor van=actor door=actor tegen=recipient op=recipient
type   ASSAULT
yes    Bij de terreuraanslag op het concert vielen 145 doden.  => ASSAULT

rule   nl.assault.granaat-gooien
match  gooien granaat | gooien handgranaat | gooien brandbom | gooien molotovcocktail | werpen brandbom | afwerpen bom | gooien bom | afwerpen granaat
       | droppen bom
roles  subj=actor naar=recipient op=recipient
type   ASSAULT explosives
yes    Een man gooide een handgranaat naar de wachtpost.  => ASSAULT explosives actor=man

rule   nl.assault.uithongeren
match  uithongeren
type   ASSAULT
need   who
why    hunger as a weapon; the siege itself is COERCE restrict
yes    Het leger hongert de bevolking van de enclave uit.  => ASSAULT actor=leger recipient=bevolking

rule   nl.assault.botsing
match  botsing/n | botsing/n tussen | botsing/n met | clash/n tussen | clash/n met | rel/n tussen
roles  subj=both tussen=both met=both
type   ASSAULT
need   actor
why    two actors must be named; collisions of vehicles name none
yes    Bij botsingen tussen agenten en demonstranten raakten tien mensen gewond.  => ASSAULT actor=agenten actor=demonstranten
no     Bij de botsing tussen twee treinen vielen geen gewonden.

rule   nl.assault.uitmoorden
match  uitmoorden | afslachten | uitroeien
roles  subj=actor obj=recipient
type   ASSAULT
need   who
why    diseases and weeds are "uitgeroeid"
yes    Milities moordden hele gezinnen uit.  => ASSAULT actor=Milities recipient=gezinnen

rule   nl.assault.lynchen
match  lynchen | stenigen | lynch+partij/n | steniging/n
roles  subj=actor door=actor obj=recipient van=recipient
type   ASSAULT targeted
yes    Een verdachte werd door een woedende menigte gelyncht.  => ASSAULT targeted actor=menigte recipient=verdachte

rule   nl.assault.onthoofden
match  onthoofden | onthoofding/n
roles  subj=actor door=actor obj=recipient van=recipient
type   ASSAULT primitive
need   who
yes    Strijders onthoofdden twee dorpshoofden.  => ASSAULT primitive actor=Strijders

rule   nl.assault.molesteren
match  molesteren | aftuigen | toetakelen | afranselen | afrossen | aframmelen
roles  subj=actor obj=recipient
type   ASSAULT beat
yes    De activist werd door agenten afgeranseld.  => ASSAULT beat actor=agenten recipient=activist

rule   nl.assault.gevangennemen
match  gevangennemen | nemen gevangen | nemen krijgsgevangene | maken krijgsgevangene | maken krijgsgevangen | gevangenmaken | maken gevangen
roles  subj=actor obj=recipient
type   ASSAULT abduct
why    fighters taken in battle; arrests by police have their own words
yes    Bij de overval op de grenspost namen rebellen tien militairen gevangen.  => ASSAULT abduct actor=rebellen

rule   nl.assault.gijzelaars-nemen
match  nemen gijzelaar | nemen in+gijzeling | houden in+gijzeling | houden gijzelaar | vasthouden gijzelaar | houden vast gijzelaar | gijzelen
       | houden gegijzeld
roles  subj=actor obj=recipient
type   ASSAULT abduct
yes    De bende nam vijf gijzelaars.  => ASSAULT abduct actor=bende
yes    Gevangenen gijzelden twee bewakers.  => ASSAULT abduct recipient=bewakers

rule   nl.assault.offensief-grond
match  grond+offensief/n | grond+operatie/n | grond+inval/n | leger+operatie/n | militair+operatie/n | tegen+offensief/n
roles  subj=actor van=actor door=actor tegen=recipient in=recipient
type   ASSAULT
need   actor
yes    Het grondoffensief van het leger tegen de rebellen begon voor zonsopgang.  => ASSAULT actor=leger recipient=rebellen

rule   nl.assault.innemen-stad
match  innemen stad | innemen dorp | veroveren stad | veroveren dorp | heroveren stad | heroveren dorp | innemen basis | veroveren basis
       | innemen hoofdstad | veroveren gebied | heroveren gebied | innemen plaats | veroveren plaats
roles  subj=actor obj=recipient op=recipient
type   ASSAULT
yes    De stad werd na drie dagen door de rebellen ingenomen.  => ASSAULT actor=rebellen
yes    De strijders veroverden twee dorpen op het leger.  => ASSAULT actor=strijders recipient=leger

rule   nl.assault.vallen-stad
match  verliezen stad aan | verliezen gebied aan | verliezen controle over+stad | verliezen dorp aan
roles  subj=recipient aan=actor
type   ASSAULT
need   subj:armed
yes    Het leger verloor de stad aan de rebellen.  => ASSAULT actor=rebellen recipient=leger

rule   nl.assault.terugdrijven
match  terugdrijven | terugwerpen | terugslaan | afslaan aanval | afslaan inval | afslaan offensief
roles  subj=actor obj=recipient van=recipient
type   ASSAULT
need   who
yes    De vijand werd door onze troepen teruggeworpen.  => ASSAULT actor=troepen recipient=vijand

rule   nl.assault.brand-stichten
match  brandstichten | stichten brand | brand+stichting/n
roles  subj=actor door=actor in=place bij=recipient
type   ASSAULT destroy
yes    Onbekenden stichtten brand bij de moskee.  => ASSAULT destroy

rule   nl.assault.vergelding
match  vergelding+aanval/n | vergelding+actie/n | wraak+actie/n | nemen wraak | nemen wraak op | vergelden | vergelding/n voor
roles  subj=actor van=actor op=recipient tegen=recipient
type   ASSAULT
need   who
yes    Bij een Pakistaanse vergeldingsactie kwamen drie soldaten om.  => ASSAULT actor=Pakistaanse

rule   nl.assault.raketten-regenen
match  vuren raket,raketten | vuren granaat | schieten raket | vuren salvo | afvuren salvo | vuren kogel | afvuren kogel | afvuren projectiel
       | afvuren kruisraket
roles  subj=actor op=recipient naar=recipient
type   ASSAULT heavy-weapons
yes    Rebellen vuurden raketten op de luchthaven.  => ASSAULT heavy-weapons actor=Rebellen

rule   nl.assault.steken
match  steken met+mes | insteken op | steken neer | toesteken
roles  subj=actor obj=recipient op=recipient
type   ASSAULT primitive
need   who
yes    De man stak met een mes in op voorbijgangers.  => ASSAULT primitive actor=man recipient=voorbijgangers

rule   nl.assault.overmeesteren
match  overmeesteren | overmannen | overrompelen | overweldigen
type   ASSAULT
need   subj:actor obj:actor
yes    De bewakers overmeesteren de gevangene.  => ASSAULT actor=bewakers recipient=gevangene

rule   nl.assault.bevechten
match  bevechten | binden strijd met | aangaan gevecht
roles  subj=both obj=both met=both
type   ASSAULT
need   subj:armed
yes    De militie bindt de strijd aan met de jihadisten.  => ASSAULT actor=militie

rule   nl.assault.schieten-beeld
match  schieten op+doel | schieten op+goal | schieten in+lach | schieten te+binnen | schieten foto | schieten plaatje | schieten wortel
       | schieten gat in | schieten bres in | schieten te+kort | schieten op+pianist
nonevent yes
type   ASSAULT
yes    De fotograaf schoot een plaatje van de koning.  => none

rule   nl.assault.geweld-sport
match  aanvallen over+flank | aanval/n op+titel | aanval/n op+wereldrecord | aanval/n op+record
       | openen aanval op+wereldrecord,titel,record,koppositie | inzetten aanval op+titel,record,wereldrecord
nonevent yes
type   ASSAULT
yes    De schaatser opent zaterdag de aanval op het wereldrecord.  => none

rule   nl.assault.onder-vuur-liggen
match  liggen onder+vuur | komen onder+vuur
roles  subj=recipient van=actor
type   ASSAULT
need   subj:armed
why    politicians and firms also lie under fire, in words
no     De bestuursvoorzitter ligt onder vuur vanwege zijn bonus.
yes    De soldaten kwamen bij de brug onder vuur.  => ASSAULT recipient=soldaten

rule   nl.assault.schieten-met-scherp
match  schieten met+scherp | schieten met+munitie | schieten met+kogel
roles  subj=actor op=recipient
type   ASSAULT firearms
yes    De politie schoot met scherp.  => ASSAULT firearms actor=politie

rule   nl.assault.veroveren
match  veroveren | heroveren | innemen | lopen onder+voet | krijgen in+handen
roles  subj=actor obj=recipient op=recipient
type   ASSAULT
need   subj:armed
why    prizes, markets and seats are conquered too
no     De partij veroverde twaalf zetels.
yes    Het leger heroverde Goma.  => ASSAULT actor=leger

rule   nl.assault.vallen-in-handen
match  vallen in+hand
roles  subj=recipient van=actor
type   ASSAULT
need   actor
yes    De stad viel in handen van de rebellen.  => ASSAULT actor=rebellen

rule   nl.assault.slaan-met
match  slaan met+wapenstok | slaan met+knuppel | slaan met+matrak | bewerken met+wapenstok | inslaan op | inhakken op | slaan met+geweerkolf
       | slaan met+stok
roles  subj=actor obj=recipient op=recipient
type   ASSAULT beat
need   who
yes    Agenten sloegen in op de demonstranten.  => ASSAULT beat actor=Agenten recipient=demonstranten

rule   nl.assault.botsen
match  botsen met | botsen op
roles  subj=both met=both tussen=both op=both
type   ASSAULT
need   subj:armed
why    trains, cars and opinions collide too
no     Een vrachtwagen botste op een tram.
yes    Soldaten zijn opnieuw met rebellen gebotst.  => ASSAULT actor=Soldaten actor=rebellen

rule   nl.assault.doodslaan
match  doodslaan | slaan dood | doodschoppen | schoppen dood | doodtrappen | trappen dood | doodmartelen | martelen dood | doodknuppelen
       | knuppelen dood
type   ASSAULT beat
yes    Bewakers hebben een gevangene doodgeslagen.  => ASSAULT beat actor=Bewakers recipient=gevangene

rule   nl.assault.executie
match  executie/n | terechtstelling/n
roles  subj=actor door=actor van=recipient
type   ASSAULT targeted
need   recipient
why    "bij executie van het vonnis", "executieveiling": no victim named
yes    De executie van de drie activisten leidde tot protesten.  => ASSAULT targeted recipient=activisten

rule   nl.assault.marteling
match  marteling/n | foltering/n
roles  subj=actor door=actor van=recipient
type   ASSAULT torture
need   recipient
yes    De marteling van activisten door het regime is uitvoerig beschreven.  => ASSAULT torture actor=regime recipient=activisten

rule   nl.assault.kapen
match  kapen
type   ASSAULT abduct
why    goals, headlines and brands are "gekaapt" as well
yes    De trein is door rebellen gekaapt.  => ASSAULT abduct actor=rebellen

rule   nl.assault.bloedbad
match  bloed+bad/n | slacht+partij/n | slachting/n | massa+slachting/n | massacre/n | pogrom/n
roles  subj=actor van=actor door=actor onder=recipient op=recipient tegen=recipient
type   ASSAULT
need   who
yes    Het bloedbad onder de dorpelingen wordt aan de militie toegeschreven.  => ASSAULT recipient=dorpelingen

rule   nl.assault.bestormen-basis
match  bestormen basis | bestormen kazerne | bestormen stelling | bestormen kamp | bestormen politiebureau | bestormen stad | bestormen dorp
       | bestormen grenspost | bestormen gevangenis
roles  subj=actor obj=recipient van=recipient
type   ASSAULT
why    a parliament or embassy stormed by a crowd is in protest.lex
yes    Jihadisten bestormden een kazerne in het noorden van Burkina Faso.  => ASSAULT actor=Jihadisten

rule   nl.assault.bekladden-geweld
match  aanvliegen | gaan te+lijf | bijten | bespugen | spugen op
type   ASSAULT beat
need   who
roles  subj=actor obj=recipient iobj=recipient
yes    Een Kamerlid ging de minister te lijf.  => ASSAULT beat actor=Kamerlid recipient=minister

rule   nl.assault.lossen-schot
match  lossen schot op | afvuren schot op | lossen schot | schot/n op | schot/n vallen
roles  subj=actor op=recipient
type   ASSAULT firearms
need   actor
why    warning shots are in mobilize.lex
yes    Een onbekende man loste drie schoten op de kandidaat.  => ASSAULT firearms actor=man recipient=kandidaat

rule   nl.assault.brandbom
match  brand+bom/n | molotov+cocktail/n | vuurwerk+bom/n | springstof+aanslag/n
roles  subj=actor van=actor naar=recipient op=recipient
type   ASSAULT explosives
yes    De brandbom op het politiebureau richtte schade aan.  => ASSAULT explosives

rule   nl.assault.verdwijnen
match  laten verdwijnen | doen verdwijnen
type   ASSAULT abduct
need   obj:actor
no     De goochelaar laat een duif verdwijnen.
yes    De junta liet tegenstanders verdwijnen.  => ASSAULT abduct actor=junta recipient=tegenstanders

rule   nl.assault.terugschieten
match  terugschieten | beantwoorden vuur | terugvuren | beantwoorden aanval met
roles  subj=actor van=actor op=recipient tegen=recipient
type   ASSAULT
need   who
yes    De grenstroepen schoten terug op de aanvallers.  => ASSAULT actor=grenstroepen recipient=aanvallers

rule   nl.assault.vliegtuig-kapen
match  kapen vliegtuig | kapen schip | kapen tanker | kapen bus | kapen boot | vliegtuig+kaping/n | kaping/n
roles  subj=actor door=actor van=recipient
type   ASSAULT abduct
need   who
yes    De kaping van de olietanker door Houthi's zorgt voor onrust.  => ASSAULT abduct actor=Houthi

rule   nl.assault.verkrachting-groep
match  seksueel+geweld/n | groep+verkrachting/n | seksueel+misbruik/n van | seksueel+geweld/n tegen | misbruik/n van+kind
roles  subj=actor van=actor door=actor tegen=recipient
type   ASSAULT sexual
need   who
yes    Het seksueel geweld tegen dorpelingen is gedocumenteerd.  => ASSAULT sexual recipient=dorpelingen

rule   nl.assault.drone-neerhalen
match  neerhalen drone | neerschieten drone | onderscheppen drone | uitschakelen drone | onderscheppen raket | neerhalen raket
roles  subj=actor van=recipient
type   ASSAULT destroy
need   actor
yes    Het leger haalde twaalf drones neer.  => ASSAULT destroy actor=leger

rule   nl.assault.saboteren-spoor
match  saboteren | doorknippen kabel | doorsnijden kabel | beschadigen kabel | beschadigen pijpleiding | doorsnijden datakabel | beschadigen zeekabel
roles  subj=actor obj=recipient van=recipient
type   ASSAULT destroy
need   actor
why    talks and plans are sabotaged in words (reject.lex has "saboteren overleg")
yes    Onbekenden hebben het spoor gesaboteerd; extremisten saboteerden ook de kabels.  => ASSAULT destroy actor=extremisten

rule   nl.assault.genocide
match  plegen genocide | genocide/n op | genocide/n tegen | genocide/n van
roles  subj=actor door=actor op=recipient tegen=recipient van=actor
type   ASSAULT
need   who
yes    Het hof onderzoekt de genocide op de burgers.  => ASSAULT recipient=burgers

rule   nl.assault.oorlogsmisdaden
match  plegen oorlogsmisdaad | begaan oorlogsmisdaad | plegen wreedheid | begaan wreedheid | begaan gruweldaad | plegen misdaad tegen
       | oorlog+misdaad/n van | begaan misdaad tegen | plegen gruweldaad
roles  subj=actor van=actor tegen=recipient jegens=recipient
type   ASSAULT
need   actor
yes    Beide legers hebben oorlogsmisdaden gepleegd.  => ASSAULT actor=legers

rule   nl.assault.explosie-aanslag
match  bom+explosie/n | bom+ontploffing/n | bom+aanslag/n | auto+bom/n | berm+bom/n | bomaanslag/n | autobom/n | bermbom/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT explosives
yes    De bomaanslag op de markt kwam zonder waarschuwing.  => ASSAULT explosives

rule   nl.assault.ingrijpen-militair
match  interveniëren militair | ingrijpen militair | militair+ingrijpen/n | militair+interventie/n | militair+ingreep/n | militair+actie/n
roles  subj=actor van=actor door=actor in=recipient tegen=recipient
type   ASSAULT
need   actor
yes    De militaire interventie van Frankrijk begon in 2013.  => ASSAULT actor=Frankrijk

rule   nl.assault.aanvallen-lijst
match  uitvoeren,openen,plegen,inzetten,lanceren,doen,beginnen,hervatten,voortzetten,ondernemen aanval,offensief,tegenaanval,grondoffensief,bestorming,overval,inval,tegenoffensief
       | voeren uit aanval,overval,bestorming | zetten in aanval,offensief | vallen aan,binnen @troep
       | aanvallen,belagen,bespringen,bestormen,overrompelen konvooi,patrouille,basis,kazerne,post,dorp,stad,kamp,controlepost,bus,@gebouw
       | aanvallen,overvallen,belagen,bespringen,bestormen,overrompelen @persoon | leggen,lokken,lopen,rijden in+hinderlaag
       | grens,grond,verrassing,nacht,tegen,wraak,terreur,flank,preventief,nieuw,zwaar,gecoördineerd,dodelijk,rebellen,guerrilla+aanval/n
       | grens,grond,verrassing,nacht,tegen,wraak,vergelding,terreur,flank,preventief,nieuw,zwaar,gecoördineerd,dodelijk,rebellen,guerrilla+offensief,overval/n
       | grens,grond,verrassing,nacht,tegen,terreur,flank,preventief,nieuw,zwaar,gecoördineerd,dodelijk,rebellen,guerrilla+actie/n
       | hinderlaag/n van,bij,tegen | hervatten vijandelijkheden,vijandelijkheid | oplaaien gevecht,strijd | laaien op gevecht,strijd
       | uitbreken gevecht
roles  subj=actor van=actor door=actor obj=recipient op=recipient tegen=recipient
type   ASSAULT
need   who
why    shots and goals are attacks in sport; here somebody armed or a place that is hit stands beside
yes    Rebellen overvielen een konvooi van de VN.  => ASSAULT actor=Rebellen
yes    De guerrilla-aanval op de kazerne duurde een uur.  => ASSAULT
no     De spits viel de verdediging aan.

rule   nl.assault.luchtaanval-lijst
match  uitvoeren luchtbombardement,luchtoffensief,precisiebombardement
       | plegen,hervatten,voortzetten,lanceren,beginnen,openen luchtaanval,bombardement,luchtbombardement,luchtoffensief,precisiebombardement
       | voeren uit luchtaanval,bombardement | bombarderen,bestoken,platgooien vanuit,uit+lucht,vliegtuig
       | afwerpen,droppen,gooien,werpen bom,vatbom,clusterbom,brandbom,fosforbom op,boven | werpen af bom | luchtaanval/n van,op
       | lucht,helikopter,nacht,straaljager,raketten+bombardement,raid/n | nacht,straaljager,raketten+aanval/n | vatbom,clusterbom/n op
roles  subj=actor van=actor door=actor op=recipient boven=recipient tegen=recipient obj=recipient
type   ASSAULT aerial
no     De leraar bombardeerde de klas met vragen.
yes    De luchtmacht heeft bommen op het dorp afgeworpen.  => ASSAULT aerial actor=luchtmacht

rule   nl.assault.drone-lijst
match  plegen,lanceren droneaanval | aanvallen,bestoken,treffen,bombarderen met+kamikazedrone,drones
       | aanvallen,bestoken,bombarderen,raken door+drone,kamikazedrone,drones | treffen door+kamikazedrone,drones
       | raken met+drone,kamikazedrone,drones | afsturen,sturen,lanceren,afvuren drone,kamikazedrone op,naar | sturen af drone op
       | drone+zwerm,inslag,bombardement/n | slaan in drone | neerkomen drone
roles  subj=actor van=actor door=actor obj=recipient op=recipient naar=recipient
type   ASSAULT drone
yes    Bij een drone-inslag in Odessa viel een dode; Rusland stuurde kamikazedrones naar Kiev.  => ASSAULT drone actor=Rusland recipient=Kiev
no     De fotograaf lanceerde een drone boven het strand.

rule   nl.assault.raket-lijst
match  afvuren,afschieten,vuren,schieten,gooien raket,granaat,mortier,projectiel,kruisraket,mortiergranaat,artilleriegranaat,torpedo,salvo,antitankraket op
       | afvuren,afschieten,lanceren,vuren,schieten raket,granaat,mortier,projectiel,kruisraket,mortiergranaat,artilleriegranaat,torpedo,salvo,antitankraket naar
       | lanceren granaat,mortier,projectiel,kruisraket,mortiergranaat,artilleriegranaat,torpedo,salvo,antitankraket op
       | vuren,schieten af raket,granaat,mortier,projectiel,salvo op | aanvallen met+mortier,granaat,tank,kruisraket,clustermunitie,mortiergranaat
       | aanvallen,bestoken,beschieten,raken door+raket,artillerie,mortier,granaat,tank,kruisraket,clustermunitie,mortiergranaat
       | bestoken met+tank,kruisraket,clustermunitie,mortiergranaat
       | treffen met+artillerie,mortier,granaat,tank,kruisraket,clustermunitie,mortiergranaat
       | treffen door+artillerie,mortier,tank,kruisraket,clustermunitie,mortiergranaat
       | beschieten met+granaat,kruisraket,clustermunitie,mortiergranaat
       | raken met+raket,artillerie,mortier,granaat,tank,kruisraket,clustermunitie,mortiergranaat | zee,kruisraket,grad+aanval/n
       | granaat,tank,zee,kruisraket,grad+beschieting/n | raket,tank,zee,kruisraket,grad+vuur/n
       | raket,artillerie,mortier,granaat,tank,zee,kruisraket,grad+inslag,barrage,salvo/n | inslaan mortiergranaat,kruisraket
       | neerkomen projectiel,mortiergranaat,kruisraket | ontploffen raket,projectiel,mortiergranaat,kruisraket | slaan in raket,granaat
       | raketregen/n op
roles  subj=actor van=actor door=actor obj=recipient op=recipient naar=recipient tegen=recipient
type   ASSAULT heavy-weapons
yes    Een raketinslag verwoestte de school; de militie vuurde een antitankraket af op een bus.  => ASSAULT heavy-weapons actor=militie

rule   nl.assault.schieten-lijst
match  beschieten,neerschieten,doodschieten,aanschieten,neermaaien,neerknallen,onderschieten,doorzeven @persoon | schieten neer,aan
       | beschieten huis,auto,bus,dorp,patrouille,konvooi,schip,post,demonstrant,menigte,boot,stelling | openen,geven,hervatten vuur op
       | nemen,leggen onder+vuur,schot | schieten,vuren op,naar | schieten met+scherp,munitie,kalasjnikov,kogel | schieten in+buik | lossen schot op
       | vuur,schiet+gevecht,partij,wisseling,incident,duel/n | treffen,raken,doden door+kogel | beschieting/n van,door,op
roles  subj=actor van=recipient door=actor obj=recipient op=recipient naar=recipient met=both tussen=both
type   ASSAULT firearms
need   who
yes    Gemaskerde mannen openden het vuur op een bus.  => ASSAULT firearms actor=mannen
yes    De journaliste werd door een agent aangeschoten.  => ASSAULT firearms actor=agent recipient=journaliste
no     De spits schoot de bal naar de hoek.

rule   nl.assault.bom-lijst
match  ontploffen landmijn,bommen,pieper,walkietalkie,pakketbom,springlading,handgranaat,tijdbom,mijn,brandbom
       | exploderen bermbom,explosief,landmijn,bommen,pieper,walkietalkie,pakketbom,springlading,handgranaat,tijdbom,mijn,brandbom
       | afgaan autobom,bermbom,granaat,landmijn,bommen,pieper,walkietalkie,pakketbom,springlading,handgranaat,tijdbom,mijn,brandbom
       | detoneren bom,autobom,bermbom,granaat,explosief,landmijn,bommen,pieper,walkietalkie,pakketbom,springlading,handgranaat,tijdbom,mijn,brandbom
       | plaatsen bermbom,handgranaat,granaat,molotovcocktail,brandbom,landmijn,springlading
       | leggen bermbom,explosief,handgranaat,granaat,molotovcocktail,brandbom,autobom,springlading
       | verstoppen bermbom,explosief,handgranaat,granaat,molotovcocktail,brandbom,landmijn,autobom,springlading
       | gooien bermbom,explosief,landmijn,autobom,springlading
       | werpen bom,bermbom,explosief,handgranaat,granaat,molotovcocktail,landmijn,autobom,springlading
       | laten bom,bermbom,explosief,handgranaat,granaat,molotovcocktail,brandbom,landmijn,autobom,springlading
       | ondermijnen brug,gebouw,spoor,pijpleiding | bermbom,brandbom,vuurwerkbom,dynamiet,pakketbom+aanslag/n
       | autobom,bermbom,granaat,brandbom,vuurwerkbom,dynamiet,springstof,pakketbom+explosie,ontploffing/n
       | autobom,bermbom,brandbom,vuurwerkbom,dynamiet,springstof,pakketbom+aanval/n | ontploffing/n van+granaat,landmijn,pieper,autobom,bermbom
       | explosie/n van+bom,granaat,landmijn,pieper,autobom,bermbom | aansteken,steken vuurwerk op+kamp
roles  subj=actor van=topic door=actor op=recipient naar=recipient bij=recipient
type   ASSAULT explosives
yes    Op de markt is een bermbom ontploft.  => ASSAULT explosives
yes    Opstandelingen legden een springlading onder de brug.  => ASSAULT explosives actor=Opstandelingen
no     De tijdbom onder het pensioenstelsel tikt.

rule   nl.assault.zelfmoord-lijst
match  opblazen zich in,op,bij,tussen,voor | blazen zich op | plegen,uitvoeren zelfmoordaanslag,zelfmoordactie | kamikaze+aanslag,aanval,actie/n
       | zelfmoord,kamikaze+terrorist/n
roles  subj=actor van=actor door=actor op=recipient
type   ASSAULT suicide-attack
yes    Een vrouw blies zich op bij een controlepost.  => ASSAULT suicide-attack actor=vrouw

rule   nl.assault.doden-lijst
match  doden,vermoorden,ombrengen,afmaken,afslachten,uitmoorden,omleggen,neermaaien burger,dorpeling,soldaat,agent,bewoner,@persoon
       | beroven van+leven | politiek,dubbel,kinder,journalisten,homo,gruwel,familie,volken+moord/n
       | moord,doding,afslachting,slachting,bloedbad,slachtpartij/n op,van,onder+@persoon
       | aanrichten bloedbad,slachting,slachtpartij,massamoord onder | plegen,begaan doodslag,massamoord
roles  subj=actor obj=recipient door=actor op=recipient van=recipient onder=recipient
type   ASSAULT
need   recipient
yes    Strijders slachtten de dorpelingen af.  => ASSAULT actor=Strijders recipient=dorpelingen
no     De acteur vermoordde zijn rol.

rule   nl.assault.sneuvelen-bij
match  sneuvelen,omkomen,sterven,bezwijken bij,door,in+geweld,kogel,rel,strijd,granaat,explosie,bom,ongeregeldheid,onlusten,protest
       | komen om,om+leven bij,door,in+geweld,rel,explosie,ongeregeldheid,onlusten,protest
       | raken gewond bij,door,in+geweld,rel,explosie,kogel,granaat,bom,rubberkogel | vallen als+martelaar
roles  subj=recipient
type   ASSAULT
need   recipient
why    deaths belong to the attack that caused them: with "aanval", "aanslag" … the noun is the event and they are its recipients
yes    Twee agenten sneuvelden bij het geweld.  => ASSAULT recipient=agenten

rule   nl.assault.gericht-lijst
match  liquideren,executeren,terechtstellen,fusilleren,lynchen,stenigen,ophangen,onthoofden,guillotineren,kruisigen @persoon | brengen ter+dood
       | hangen op @persoon | voeren uit,voltrekken doodvonnis,executie
       | uitvoeren,plegen,beramen,voltrekken liquidatie,sluipmoord,moordaanslag,executie,doodvonnis | sluip,gif,eer,maffia+moord/n
       | moord+aanslag,poging/n op | liquidatie,executie,terechtstelling,lynchpartij,steniging,onthoofding/n van
roles  subj=actor door=actor obj=recipient op=recipient van=recipient
type   ASSAULT targeted
need   who
yes    Taliban hebben op een plein vier mannen opgehangen; het regime executeerde de dissident.  => ASSAULT targeted actor=regime recipient=dissident

rule   nl.assault.slaan-lijst
match  slaan,schoppen,trappen,stompen,meppen,mishandelen,toetakelen,aftuigen,molesteren,afranselen,aanvliegen,knuppelen,neerslaan,ranselen,geselen,duwen,wurgen,bijten,bespuwen,afrossen,neerkwakken @persoon
       | slaan in+elkaar,gezicht,hoofd | slaan,trappen,schoppen bewusteloos,dood,verrot | slaan met+wapenstok,knuppel,stok,geweerkolf,matrak,vuist
       | slaan,timmeren,inslaan,inhakken,inbeuken op,los | slaan los op | gaan op+vuist | gaan te+lijf
       | geven,uitdelen,krijgen,ontvangen klap,vuistslag,pak,trap,kopstoot,stomp,stokslag,slaag,aframmeling aan,van
       | mishandeling,aframmeling,aftuiging,afranseling/n van,door | knok,vecht+partij/n
       | handgemeen,schermutseling,vechtpartij,opstootje/n tussen,met
roles  subj=actor door=actor obj=recipient van=recipient op=recipient iobj=recipient tussen=both met=both aan=recipient
type   ASSAULT beat
need   subj:actor
yes    Agenten sloegen in op de betogers.  => ASSAULT beat actor=Agenten recipient=betogers
no     De drummer slaat op zijn trom.

rule   nl.assault.menigte-lijst
match  inzetten,gebruiken flitsgranaat,geluidsgranaat,stungranaat,plasticine,rookgranaat,matrak,peperspray
       | afvuren waterkanon,waterwerper,pepperspray,wapenstok,geluidsgranaat,stungranaat,plasticine,rookgranaat,matrak,peperspray
       | vuren,schieten waterkanon,waterwerper,pepperspray,flitsgranaat,wapenstok,geluidsgranaat,stungranaat,plasticine,rookgranaat,matrak,peperspray
       | gooien waterkanon,waterwerper,rubberkogel,pepperspray,flitsgranaat,wapenstok,geluidsgranaat,stungranaat,plasticine,rookgranaat,matrak,peperspray
       | spuiten,sproeien traangas,waterkanon,waterwerper,rubberkogel,pepperspray,flitsgranaat,wapenstok,geluidsgranaat,stungranaat,plasticine,rookgranaat,matrak,peperspray
       | zetten in traangas,waterkanon,waterwerper,wapenstok
       | bestoken,antwoorden,reageren,uiteendrijven,verspreiden,verjagen met+traangas,waterkanon,rubberkogel,pepperspray,waterwerper,wapenstok
       | bespuiten met+traangas,rubberkogel,waterwerper,wapenstok
       | uiteendrijven,uiteenjagen,uiteenslaan,terugdringen,schoonvegen betoging,demonstratie,menigte,betoger,demonstrant,protest,mars
       | verspreiden betoging,demonstratie,protest,mars | drijven,slaan,jagen uiteen+elkaar | neerslaan staking,volksopstand
       | onderdrukken,smoren opstand,protest,betoging,demonstratie,revolte,muiterij,staking,volksopstand | slaan neer opstand,protest,betoging
       | drukken kop in | uitvoeren,maken charge | voeren uit charge | chargeren | lossen waarschuwingsschot op+menigte,betoger
       | inzet,gebruik/n van+traangas,waterkanon,rubberkogel,pepperspray,wapenstok | politie+charge/n | traangas,rubberkogel+granaat/n
       | neerslaan/n van
roles  subj=actor door=actor obj=recipient op=recipient tegen=recipient van=recipient naar=recipient
type   ASSAULT crowd-control
yes    De oproerpolitie antwoordde met traangas.  => ASSAULT crowd-control actor=oproerpolitie
yes    Het leger sloeg de volksopstand neer.  => ASSAULT crowd-control actor=leger

rule   nl.assault.ontvoeren-lijst
match  ontvoeren,kidnappen,gijzelen,gevangennemen,meesleuren,wegvoeren,schaken soldaat,militair,leerling,scholier,meisje,kind,priester,toerist,hulpverlener,piloot,zakenman,gijzelaar,buschauffeur,bemanning,dorpeling,@persoon
       | nemen,houden gijzelaar,gegijzeld,gevangen,krijgsgevangene | nemen,houden in+gijzeling,gijzelneming | maken krijgsgevangen,krijgsgevangene
       | kapen vliegtuig,schip,bus,tanker,trein,boot | ontvoering,gijzeling,kidnapping,gijzelneming,kaping,gevangenneming/n van,door
       | gijzeling,ontvoering,kaping,kidnap+actie,drama,poging,golf/n | massa+ontvoering/n
roles  subj=actor door=actor obj=recipient van=recipient
type   ASSAULT abduct
why    arrests by police are COERCE arrest
yes    Rebellen voerden vijftig leerlingen weg.  => ASSAULT abduct actor=Rebellen

rule   nl.assault.martelen-lijst
match  martelen,folteren,mishandelen,pijnigen gevangene,arrestant,gedetineerde,krijgsgevangene,@persoon | onderwerpen aan+marteling,foltering
       | marteling,foltering/n van,door | toedienen,geven elektroschok | elektrocuteren | waterboarden
roles  subj=actor door=actor obj=recipient van=recipient
type   ASSAULT torture
need   who
yes    De geheime politie folterde de dissident.  => ASSAULT torture actor=politie recipient=dissident

rule   nl.assault.seksueel-lijst
match  verkrachten,aanranden,misbruiken,betasten vrouw,meisje,kind,gevangene,vluchteling,dorpeling,studente,@persoon | massa+verkrachting/n
       | verkrachting,aanranding/n van,door | seksueel+geweld/n van,door | seksueel+misbruik/n door,tegen
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient
type   ASSAULT sexual
need   who
yes    Soldaten verkrachtten vrouwen in het kamp; de aanrandingen door militieleden gingen door.  => ASSAULT sexual
no     De spits misbruikte zijn kans.

rule   nl.assault.vernielen-lijst
match  vernietigen,verwoesten,platgooien,platbranden,afbranden,vernielen,beschadigen,saboteren,platbombarderen,wegvagen doel,doelwit,brug,dorp,huis,kerk,moskee,ziekenhuis,school,depot,wapendepot,munitiedepot,olieopslag,raffinaderij,pijpleiding,centrale,kabel,spoor,stuwdam,stad,tank,schip,vliegtuig,graansilo,waterleiding,elektriciteitscentrale,energiecentrale,stelling,hoofdkwartier,radar,woonwijk,tunnel,erfgoed,monument
       | neerhalen,neerschieten,onderscheppen,uitschakelen,afschieten vliegtuig,helikopter,toestel,straaljager,drone,raket,kruisraket,bommenwerper
       | halen,schieten neer drone,raket,vliegtuig,helikopter | schieten uit+lucht | schieten,bombarderen,leggen in,aan+puin,as
       | steken,zetten,schieten in+brand dorp,huis,kerk,moskee,oogst,hut,tank,schip | branden plat,af dorp,huis,kamp
       | doorsnijden,doorknippen datakabel,zeekabel,kabel,pijpleiding | beschadigen datakabel,zeekabel | laten zinken schip | brengen tot+zinken
       | plunderen,leegroven,brandschatten dorp,stad,klooster,kerk,museum,magazijn,huis,hulpgoed
       | verwoesting,vernietiging,vernieling/n van+brug,dorp,kerk,huis,stuwdam,erfgoed,ziekenhuis | sabotage/n van,aan,door
       | sabotage+daad,actie,aanslag/n
roles  subj=actor door=actor obj=recipient van=recipient
type   ASSAULT destroy
need   subj:armed
yes    Jihadisten brandden het dorp plat; het leger vernietigde de stuwdam.  => ASSAULT destroy actor=leger
no     De storm verwoestte het dorp.

rule   nl.assault.primitief-lijst
match  neersteken,doodsteken,onthoofden,afsnijden,inhakken,bewerken,toetakelen met+mes,machete,bijl,hakmes,kapmes,steekwapen,schroevendraaier
       | steken met+machete,bijl,hakmes,kapmes,steekwapen,schroevendraaier | steken neer,dood @persoon | snijden keel door
       | inrijden,rijden in,op+menigte,groep,publiek,betoger,voetganger | steek+partij,incident/n | mes,bijl,machete,steek,hakmes+aanval,aanslag/n
       | mes,bijl,machete,hakmes+partij/n | overgieten met+zuur,benzine | zuur+aanval/n
roles  subj=actor door=actor obj=recipient op=recipient van=recipient
type   ASSAULT primitive
need   who
yes    Een man stak met een mes een agent neer.  => ASSAULT primitive actor=man

rule   nl.assault.gif-lijst
match  vergiftigen,vergassen bevolking,dorp,@persoon
       | inzetten,gebruiken gifgas,zenuwgas,chloorgas,fosfor,mosterdgas,novitsjok,chemisch,strijdgas tegen,op | zetten in wapen chemisch
       | inzetten,gebruiken wapen chemisch,biologisch | gif,gas,gifgas,zenuwgas,chloor,mosterdgas,chemisch,biologisch+aanval,aanslag/n
       | vergiftiging/n van+@persoon
roles  subj=actor door=actor obj=recipient tegen=recipient op=recipient van=recipient
type   ASSAULT unconventional
need   who
yes    Het regime zette mosterdgas in tegen de opstandelingen.  => ASSAULT unconventional actor=regime recipient=opstandelingen

rule   nl.assault.veroveren-lijst
match  veroveren,heroveren,bevrijden,overmeesteren,binnentrekken,binnenrukken,binnenvallen stad,dorp,gebied,basis,hoofdstad,plaats,provincie,kazerne,post,eiland,wijk,stelling,heuvel,luchthaven,haven,brug,regio,streek,grensovergang,gemeente,nederzetting,knooppunt,land,buurland,enclave,deel
       | innemen stad,dorp,gebied,basis,hoofdstad,plaats,provincie,kazerne,post,eiland,wijk,heuvel,luchthaven,haven,brug,regio,streek,grensovergang,gemeente,nederzetting,knooppunt,land,buurland,enclave,deel
       | nemen in stad,dorp,basis,post,wijk,hoofdstad | rukken,vallen,trekken binnen stad,land,dorp,buurland,gebied | vallen in+hand,handen
       | krijgen in+handen,bezit stad,dorp,basis
       | verdrijven,verjagen,terugdringen,terugdrijven,terugslaan,verslaan,bevechten rebel,leger,vijand,jihadist,militie,soldaat,@troep
       | dringen terug rebel,vijand,jihadist | vechten,strijden,slagleveren met,tegen,om+rebel,leger,soldaat,militie,jihadist,@troep
       | leveren slag,strijd,gevecht om | inname,verovering,herovering,val,bevrijding/n van+stad,dorp,hoofdstad,eiland,kazerne
       | inval,invasie/n in,van | straat,grond,vuur,hevig,zwaar,nieuw,bloedig,man-tegen-man+gevecht/n
       | gevecht,veldslag,schermutseling,botsing,confrontatie,strijd/n tussen,met,om
roles  subj=actor door=actor obj=recipient van=recipient in=recipient tussen=both met=both tegen=recipient
type   ASSAULT
need   subj:armed
why    seats, markets and hearts are conquered too; a town taken by fighting counts
yes    Het leger bevrijdde het dorp; jihadisten namen de wijk in.  => ASSAULT actor=jihadisten
no     De kandidaat veroverde het hart van de stad.

rule   nl.assault.sport
match  verslaan,aanvallen,vernederen,slaan,kloppen,inmaken,uitschakelen,schieten,neersabelen,afdrogen,wegvagen,overrompelen,veroveren,heroveren,pakken @sporter
       | aanvallen,verwoesten,slopen,bestormen @kunstwerk | treffen paal,lat | beschieten doel | kapen goal,punt,zege,slogan,krantenkop
nonevent yes
type   ASSAULT
yes    De ploeg vernederde haar tegenstander.  => none
yes    De renner viel de koppositie aan.  => none

rule   nl.assault.wapen-treft
match  treffen | raken | verwoesten | vernielen | beschadigen | inslaan in,op | neerkomen op,in | vallen op | ontploffen in,bij,boven
       | vernietigen | platleggen | doorboren
roles  subj=actor obj=recipient op=recipient in=topic bij=topic boven=topic
type   ASSAULT
need   subj:missile
why    een granaat komt van iemand, bekend of niet
yes    Een raket trof een markt in de oude stad.  => ASSAULT heavy-weapons
yes    Syrische granaten troffen zaterdag een flatgebouw.  => ASSAULT explosives
no     De storm trof een dorp aan de kust.
no     De auto raakte een hek.

rule   nl.assault.schot-van
match  schot/n van | schot/n door | komen schot,kogel,vuur,salvo van
roles  subj=topic van=actor door=actor
type   ASSAULT firearms
need   actor
yes    Het schot van de bewaker trof een omstander.  => ASSAULT firearms actor=bewaker

rule   nl.assault.overvallen-weer
match  overvallen door+noodweer,slaap,duisternis,regen,sneeuw,onweer,mist,storm,hoogwater,vloed,lawine,kou,twijfel,paniek,vermoeidheid
nonevent yes
type   ASSAULT
yes    De zeilers werden overvallen door een storm.  => none
