# Reporting words of Dutch: verbs, nouns and phrases by which a report says who says what.
# The form is told in docs/LEXICON.md. Stances follow the codebook: neutral unless the word vouches for what is said (endorses)
# or keeps it at a distance (distances).

list complementiser
words dat | of | om

list back
words dat | dit | zulks | zo

list as
words als

list like
words zoals | gelijk | zo

list contrast
words maar | terwijl | hoewel | echter

list unsaid
words zullen | kunnen | mogen | moeten | willen | hoeven | dienen

list no_source
words plan | planning | schema | regel | regels | wet | grondwet | afspraak | traditie | gewoonte | protocol | verwachting | schatting
      | methode | principe | recept | statuut | reglement | artikel | norm | voorschrift | overeenkomst | verdrag | wens | boekje | overlevering

list no_content
words niets | iets | woord | woordje | vraag | verhaal | reden | naam | zich | elkaar | mekaar

# Zeggen, schrijven, melden

cue     nl.say.zeggen
match   zeggen
frame   clause quote inf back
yes     De minister zei dat het bestand standhoudt. => source=De minister | content=het bestand standhoudt
no      Hij zei niets.

cue     nl.say.melden
match   melden
frame   clause quote inf back noun
need    actor
yes     De politie meldt twaalf aanhoudingen. => source=De politie | content=twaalf aanhoudingen | speech=narrative
yes     De politie meldt dat drie mensen gewond raakten. => source=De politie | content=drie mensen gewond raakten
no      De verdachte meldde zich op het bureau.

cue     nl.say.verklaren
match   verklaren
frame   clause quote inf back predicate
yes     De president verklaarde dat de provocaties het overleg belemmeren. => source=De president | content=de provocaties het overleg belemmeren

cue     nl.say.meedelen
match   meedelen | mededelen
frame   clause quote inf back
yes     Het ministerie deelde mee dat de grens dicht blijft. => source=Het ministerie | content=de grens dicht blijft

cue     nl.say.laten-weten
match   laten weten | weten laten
frame   clause quote inf back
yes     De regering liet weten dat de ambassadeur kan wegblijven. => source=De regering | content=de ambassadeur kan wegblijven
no      De agent liet de verdachte gaan.

cue     nl.say.vertellen
match   vertellen
frame   clause quote inf back
yes     De arrestanten vertelden dat ze waren mishandeld. => source=De arrestanten | content=ze waren mishandeld
no      De vrouw vertelde een verhaal.

cue     nl.say.stellen
match   stellen
frame   clause quote back
yes     De premier stelde dat het land zich verzet. => source=De premier | content=het land zich verzet
no      De rechter stelde een vraag.

cue     nl.say.schrijven
match   schrijven
frame   clause quote inf back
yes     De minister schreef op X dat de tijd bijna om is. => source=De minister | content=de tijd bijna om is
no      De journalist schreef een boek.

cue     nl.say.antwoorden
match   antwoorden
frame   clause quote back
yes     De landen antwoordden dat zij een inval als oorlogsverklaring zien. => source=De landen | content=zij een inval als oorlogsverklaring zien

cue     nl.say.reageren
match   reageren
frame   quote
yes     "Dit is onaanvaardbaar", reageerde de minister. => source=de minister | content=Dit is onaanvaardbaar | speech=direct
no      De minister reageerde woedend.

cue     nl.say.benadrukken
match   benadrukken | beklemtonen
frame   clause quote inf back noun
yes     De woordvoerder benadrukte dat iedereen toegang heeft tot een arts. => source=De woordvoerder | content=iedereen toegang heeft tot een arts

cue     nl.say.onderstrepen
match   onderstrepen | onderschrijven
frame   clause quote noun
need    actor
yes     De president onderstreepte het belang van het akkoord. => source=De president | content=het belang van het akkoord | speech=narrative

cue     nl.say.opmerken
match   opmerken
frame   clause quote back
yes     Lavrov merkte op dat de toestand gespannen is. => source=Lavrov | content=de toestand gespannen is
no      De bewaker merkte een man op.

cue     nl.say.toevoegen
match   toevoegen | toevoegen eraan | toevoegen daaraan
frame   clause quote
yes     De minister voegde eraan toe dat het overleg doorgaat. => source=De minister | content=het overleg doorgaat
no      De kok voegde zout toe.

cue     nl.say.uitleggen
match   uitleggen
frame   clause quote back
yes     De generaal legde uit dat het leger zich terugtrok. => source=De generaal | content=het leger zich terugtrok

cue     nl.say.toelichten
match   toelichten
frame   clause quote noun
yes     De minister lichtte het besluit toe. => source=De minister | content=het besluit

cue     nl.say.berichten
match   berichten
frame   clause quote back
yes     Oekraïense media berichtten dat de dienst erachter zit. => source=Oekraïense media | content=de dienst erachter zit

cue     nl.say.rapporteren
match   rapporteren
frame   clause quote back noun
yes     De waarnemers rapporteerden dat er is geschoten. => source=De waarnemers | content=er is geschoten

cue     nl.say.aankondigen
match   aankondigen
frame   clause quote inf back noun
yes     De actiegroep heeft aangekondigd terug te komen. => source=De actiegroep | content=terug te komen
no      Een aangekondigde blokkade ging niet door.

cue     nl.say.bekendmaken
match   bekendmaken | maken bekend | maken wereldkundig | maken duidelijk
frame   clause quote inf back
yes     De premier maakte bekend dat het land niet zal onderhandelen. => source=De premier | content=het land niet zal onderhandelen
no      De uitslag is niet bekendgemaakt.

cue     nl.say.uiteenzetten
match   uiteenzetten
frame   clause noun
yes     De president zette het standpunt van Moskou uiteen. => source=De president | content=het standpunt van Moskou | speech=narrative

cue     nl.say.herhalen
match   herhalen
frame   clause quote inf back noun
yes     De premier herhaalde dat het eiland zelf beslist. => source=De premier | content=het eiland zelf beslist

cue     nl.say.twitteren
match   twitteren | tweeten | posten
frame   clause quote back
yes     De senator twitterde dat de wet van tafel moet. => source=De senator | content=de wet van tafel moet

cue     nl.say.getuigen
match   getuigen
frame   clause quote
yes     De soldaat getuigde dat er op burgers is geschoten. => source=De soldaat | content=er op burgers is geschoten

cue     nl.say.roepen
match   roepen | schreeuwen | uitroepen | scanderen
frame   clause quote inf
yes     "Weg met de dictator", riepen de betogers. => source=de betogers | content=Weg met de dictator | speech=direct

cue     nl.say.fluisteren
match   fluisteren | mompelen
frame   clause quote
yes     "Ik ben bang", fluisterde de vrouw. => source=de vrouw | content=Ik ben bang | speech=direct

cue     nl.say.foeteren
match   foeteren | mopperen | zuchten | sneren | briesen | tieren | schamperen | smalen
frame   quote clause
yes     "Ik vind dat geen penalty", foeterde de bondscoach. => source=de bondscoach | content=Ik vind dat geen penalty | speech=direct

cue     nl.say.grappen
match   grappen | schertsen | lachen
frame   quote
yes     "Wij zijn te oud", grapte de minister. => source=de minister | content=Wij zijn te oud | speech=direct
no      De kinderen lachten.

cue     nl.say.vervolgen
match   vervolgen | verzuchten | besluiten
frame   quote
yes     "Dat is een schande", vervolgde de burgemeester. => source=de burgemeester | content=Dat is een schande | speech=direct
no      De man werd vervolgd voor diefstal.

cue     nl.say.citeren
match   citeren | aanhalen
frame   clause quote
yes     De krant citeerde: "Wij geven niet op." => source=De krant | content=Wij geven niet op.

cue     nl.say.op-de-hoogte
match   brengen op+hoogte | stellen op+hoogte
frame   clause van
yes     Het ministerie bracht Turkije op de hoogte van het bezwaar. => source=Het ministerie | content=het bezwaar | speech=narrative

cue     nl.say.inlichten
match   inlichten | informeren
frame   clause over
yes     De premier lichtte het parlement in over de plannen. => source=De premier | content=de plannen | speech=narrative

cue     nl.say.gewag-maken
match   maken gewag van | maken melding van
frame   van clause
yes     De diensten maken gewag van meer dan duizend pogingen. => source=De diensten | content=meer dan duizend pogingen | speech=narrative

cue     nl.say.verslag-doen
match   doen verslag van | doen mededeling van | doen kond van
frame   van
yes     De waarnemers deden verslag van de beschietingen. => source=De waarnemers | content=de beschietingen | speech=narrative

cue     nl.say.spreken-van
match   spreken van
frame   van
yes     België sprak van een schijnproces. => source=België | content=een schijnproces | speech=narrative
no      De mannen spraken elkaar op het plein.

cue     nl.say.reppen
match   reppen van
frame   van
yes     De krant rept van een staatsgreep. => source=De krant | content=een staatsgreep | speech=narrative

cue     nl.say.heten
match   heten
frame   clause
source  none
stance  distances
yes     Zijn visum was verlopen, heette het. => source=- | content=Zijn visum was verlopen | stance=distances
no      De hond heet Bello.

cue     nl.say.staan-in
match   staan in | staan daarin
frame   clause
source  in
yes     In het rapport staat dat duizenden accounts reclame maakten. => source=het rapport | content=duizenden accounts reclame maakten
no      De tank staat in de straat.

cue     nl.say.vernemen
match   vernemen van | horen van | vernemen bij
frame   clause
source  van
yes     De redactie vernam van diplomaten dat het overleg is mislukt. => source=diplomaten | content=het overleg is mislukt

cue     nl.say.doorgeven
match   doorgeven | overbrengen | voorlezen
frame   clause quote
yes     De havendienst gaf door dat het schip was geraakt. => source=De havendienst | content=het schip was geraakt
no      De post bracht een pakje over.

cue     nl.say.telefoneren
match   bellen over
frame   over
yes     Inwoners belden over beschietingen. => source=Inwoners | content=beschietingen | speech=narrative
no      De presidenten belden met elkaar.

cue     nl.say.verhalen
match   verhalen | vermelden | signaleren | memoreren
frame   clause quote
yes     De kroniek vermeldt dat de stad werd geplunderd. => source=De kroniek | content=de stad werd geplunderd

cue     nl.say.weten-te-melden
match   weten melden | weten vertellen
frame   clause quote back
yes     De krant weet te melden dat de top is afgelast. => source=De krant | content=de top is afgelast

cue     nl.say.ontvallen
match   ontvallen | laten ontvallen
frame   clause quote
yes     De minister liet zich ontvallen dat het geld op is. => content=het geld op is

cue     nl.say.opperen
match   bijvallen | aanvullen | tegenwerpen | inbrengen | opperen
frame   quote clause
yes     De adviseur opperde dat het leger zich terugtrekt. => source=De adviseur | content=het leger zich terugtrekt

cue     nl.say.schetsen
match   schetsen | beschrijven
frame   clause noun
need    actor
yes     De gezant schetste de toestand in de stad. => source=De gezant | content=de toestand in de stad | speech=narrative

cue     nl.say.aangeven
match   aangeven | aanvoeren | aantekenen | aanstippen | aanroeren
frame   clause quote back
need    actor
yes     De burgemeester gaf aan dat de betoging doorgaat. => source=De burgemeester | content=de betoging doorgaat

cue     nl.say.suggereren
match   suggereren
frame   clause noun back
yes     De gouverneur suggereerde dat de rebellen hulp krijgen. => source=De gouverneur | content=de rebellen hulp krijgen

cue     nl.say.speculeren
match   speculeren over
frame   over clause
yes     De analisten speculeren over een nieuw offensief. => source=De analisten | content=een nieuw offensief | speech=narrative

# Erkennen, onthullen, herinneren: wat de krant voor waar houdt

cue     nl.admit.bevestigen
match   bevestigen
frame   clause quote inf back noun
stance  endorses
yes     De voorzitter bevestigt dat alle troepen weg zijn. => source=De voorzitter | content=alle troepen weg zijn | stance=endorses
no      Dat is van onafhankelijke zijde niet bevestigd.

cue     nl.admit.erkennen
match   erkennen
frame   clause quote inf back noun
stance  endorses
yes     De politie erkent dat agenten hebben geslagen. => source=De politie | content=agenten hebben geslagen | stance=endorses

cue     nl.admit.erkennen-als
match   erkennen als
frame   nothing
why     staten en regeringen erkennen is een daad, geen uitspraak
no      Nederland erkende Guaidó als president.

cue     nl.admit.toegeven
match   toegeven
frame   clause quote inf back
stance  endorses
yes     De minister gaf toe dat het niet had mogen gebeuren. => source=De minister | content=het niet had mogen gebeuren | stance=endorses
no      De rebellen gaven niet toe.

cue     nl.admit.onthullen
match   onthullen | openbaren
frame   clause noun
stance  endorses
yes     De krant onthulde dat het leger wapens kocht. => source=De krant | content=het leger wapens kocht | stance=endorses

cue     nl.admit.herinneren
match   herinneren
frame   clause
stance  endorses
yes     Het staatshoofd herinnerde eraan dat de eerste bijeenkomst is gehouden. => source=Het staatshoofd | content=de eerste bijeenkomst is gehouden | stance=endorses

cue     nl.admit.wijzen-op
match   wijzen
frame   clause op
need    actor
stance  endorses
yes     De president wees erop dat de leiding verantwoordelijk is. => source=De president | content=de leiding verantwoordelijk is | stance=endorses

cue     nl.admit.in-herinnering
match   brengen in+herinnering | roepen in+herinnering
frame   clause noun
stance  endorses
yes     Hij bracht in herinnering dat de wegen waren vermijnd. => source=Hij | content=de wegen waren vermijnd | stance=endorses

cue     nl.admit.vaststellen
match   vaststellen | constateren
frame   clause noun back
stance  endorses
yes     Het comité heeft vastgesteld dat de brug is aangevallen. => source=Het comité | content=de brug is aangevallen | stance=endorses

cue     nl.admit.bekennen
match   bekennen | opbiechten | belijden
frame   clause quote inf noun
stance  endorses
yes     De verdachte heeft bekend dat hij de brand had gesticht. => source=De verdachte | content=hij de brand had gesticht | stance=endorses

cue     nl.admit.inzien
match   inzien | beseffen
frame   clause
stance  endorses
yes     De regering ziet in dat de wet niet werkt. => source=De regering | content=de wet niet werkt | stance=endorses

cue     nl.admit.excuses
match   aanbieden excuus voor | aanbieden verontschuldiging voor | aanbieden excuses voor
frame   voor
stance  endorses
yes     De commandant bood zijn excuses aan voor de beschieting. => source=De commandant | content=de beschieting | stance=endorses

cue     nl.admit.verontschuldigen
match   verontschuldigen
frame   voor
stance  endorses
yes     De generaal verontschuldigde zich voor de aanval. => source=De generaal | content=de aanval | stance=endorses

# Beweren: waar de krant afstand van houdt

cue     nl.claim.beweren
match   beweren
frame   clause quote inf back noun
stance  distances
yes     De militant beweert dat de agenten begonnen te spuiten. => source=De militant | content=de agenten begonnen te spuiten | stance=distances

cue     nl.claim.insinueren
match   insinueren | verzinnen | voorwenden
frame   clause
stance  distances
yes     De krant insinueerde dat de minister geld aannam. => source=De krant | content=de minister geld aannam | stance=distances

cue     nl.claim.pretenderen
match   pretenderen | claimen
frame   clause inf noun
stance  distances
yes     De rebellen claimen dat zij de stad beheersen. => source=De rebellen | content=zij de stad beheersen | stance=distances

cue     nl.claim.voorstellen-als
match   voorstellen als | afschilderen als | voordoen als
frame   predicate noun
need    actor
stance  distances
yes     De autoriteiten schilderden de betogers af als terroristen. => source=De autoriteiten | content=de betogers | stance=distances

cue     nl.claim.volhouden
match   volhouden | houden vol
frame   clause inf quote
yes     Bakoe houdt vol dat Armenië begon. => source=Bakoe | content=Armenië begon

cue     nl.claim.opeisen
match   opeisen
frame   noun
need    actor
yes     De rebellen eisten de aanslag op. => source=De rebellen | content=de aanslag | speech=narrative

cue     nl.claim.bezweren
match   bezweren | zweren
frame   clause quote inf noun
need    actor
yes     De beweging zweert wraak. => source=De beweging | content=wraak | speech=narrative
yes     De minister zwoer dat de strijd doorgaat. => source=De minister | content=de strijd doorgaat

# Vinden, menen, vermoeden

cue     nl.hold.vinden
match   vinden
frame   clause quote predicate
yes     De partij vindt dat het kabinet moet opstappen. => source=De partij | content=het kabinet moet opstappen
no      De politie vond een wapen.

cue     nl.hold.verdedigen
match   verdedigen besluit | verdedigen beslissing | verdedigen beleid | verdedigen aanpak | verdedigen optreden | verdedigen aangifte | verdedigen plan
        | verdedigen keuze | verdedigen maatregel | verdedigen wet | verdedigen ingreep | verdedigen inzet | verdedigen akkoord
frame   noun
why     een stad verdedigen is geen uitspraak
yes     De minister verdedigde het besluit van de regering. => source=De minister | content=het besluit van de regering | speech=narrative
no      De soldaten verdedigden de stad.

cue     nl.hold.willen
match   willen
frame   that
yes     Amnesty wil dat het leger het incident onderzoekt. => source=Amnesty | content=het leger het incident onderzoekt
no      De partij wil naar huis.

cue     nl.hold.zinspelen
match   zinspelen op
frame   clause op
yes     De president zinspeelde op een nieuwe aanval. => source=De president | content=een nieuwe aanval | speech=narrative

cue     nl.hold.menen
match   menen | geloven | denken
frame   clause quote
yes     De rechter meent dat het bewijs voldoende is. => source=De rechter | content=het bewijs voldoende is
no      De soldaten dachten aan thuis.

cue     nl.hold.achten
match   achten
frame   predicate
yes     De gezant acht een akkoord mogelijk. => source=De gezant | content=een akkoord mogelijk | speech=narrative

cue     nl.hold.oordelen
match   oordelen
frame   clause quote
yes     De ombudsman oordeelde dat de politie te ver ging. => source=De ombudsman | content=de politie te ver ging

cue     nl.hold.concluderen
match   concluderen
frame   clause quote back
yes     De onderzoekers concluderen dat het leger verantwoordelijk is. => source=De onderzoekers | content=het leger verantwoordelijk is

cue     nl.hold.vermoeden
match   vermoeden
frame   clause noun
yes     België vermoedde dat Iran hem liet arresteren. => source=België | content=Iran hem liet arresteren

cue     nl.hold.vrezen
match   vrezen
frame   clause voor noun
yes     De fracties vreesden dat vrijwilligers vervolgd worden. => source=De fracties | content=vrijwilligers vervolgd worden

cue     nl.hold.hopen
match   hopen
frame   clause inf op
yes     De president hoopt dat de vrede standhoudt. => source=De president | content=de vrede standhoudt

cue     nl.hold.verwachten
match   verwachten
frame   clause
yes     Analisten verwachten dat de rebellen aanvallen. => source=Analisten | content=de rebellen aanvallen

cue     nl.hold.voorspellen
match   voorspellen | voorzien
frame   clause noun
need    actor
yes     De generaal voorspelde dat de oorlog lang duurt. => source=De generaal | content=de oorlog lang duurt

cue     nl.hold.schatten
match   schatten op | ramen op | becijferen op | houden het op
frame   noun op
need    actor
yes     De vakbond houdt het op 16.000 betogers. => source=De vakbond | content=16.000 betogers | speech=narrative

cue     nl.hold.willen-weten
match   weten willen | willen weten | afvragen
frame   clause quote
yes     De oppositie vraagt zich af of de wet werkt. => source=De oppositie | content=de wet werkt

cue     nl.hold.wijten
match   wijten | toeschrijven
frame   noun aan
need    actor
yes     Hamas wijt het oponthoud aan technische redenen. => source=Hamas | content=het oponthoud aan technische redenen | speech=narrative

cue     nl.hold.zien-anders
match   zien anders
frame   noun
yes     De ombudsman ziet dat anders. => source=De ombudsman | content=dat | speech=narrative

cue     nl.hold.zien-hand
match   zien hand
frame   van
need    actor
yes     De diensten zien de hand van een vreemde staat. => source=De diensten | content=een vreemde staat | speech=narrative

cue     nl.hold.zorgen
match   maken zorg over | maken zorgen over
frame   over clause
yes     De raad maakt zich zorgen over de toestand. => source=De raad | content=de toestand | speech=narrative

cue     nl.hold.van-mening
match   zijn van+mening | zijn van+oordeel
frame   clause
yes     De commissie is van mening dat de verkiezingen eerlijk waren. => content=de verkiezingen eerlijk waren

cue     nl.hold.betwijfelen
match   betwijfelen | twijfelen aan
frame   clause noun aan
yes     De onderzoeker betwijfelt of de foto echt is. => source=De onderzoeker | content=de foto echt is

cue     nl.hold.uitsluiten
match   uitsluiten
frame   clause noun
yes     De president sloot uit dat er troepen gaan. => source=De president | content=er troepen gaan

# Ontkennen, bestrijden, afwijzen

cue     nl.deny.ontkennen
match   ontkennen
frame   clause quote inf noun
yes     Moskou ontkent elke inmenging. => source=Moskou | content=elke inmenging | speech=narrative

cue     nl.deny.tegenspreken
match   tegenspreken | weerspreken | dementeren
frame   clause quote noun
yes     De partij dementeerde dat zij haar leider verbergt. => source=De partij | content=zij haar leider verbergt
yes     De directie spreekt de berichten tegen. => source=De directie | content=de berichten | speech=narrative

cue     nl.deny.bestrijden
match   bestrijden | betwisten
frame   clause noun back
yes     De junta heeft bestreden dat zij de ambassade uithongerde. => source=De junta | content=zij de ambassade uithongerde

cue     nl.deny.weerleggen
match   weerleggen | ontzenuwen | loochenen | logenstraffen
frame   clause noun
yes     De woordvoerder weerlegde de aantijgingen. => source=De woordvoerder | content=de aantijgingen | speech=narrative

cue     nl.deny.afwijzen
match   afwijzen | verwerpen | wegwuiven | afserveren
frame   noun clause
yes     De minister wees de kritiek af. => source=De minister | content=de kritiek | speech=narrative

cue     nl.deny.afwijzen-verzoek
match   afwijzen verzoek | afwijzen beroep | verwerpen beroep | verwerpen motie | verwerpen wet
frame   nothing
why     een besluit over een verzoek is een daad, geen uitspraak
no      De rechter wees het verzoek af.

cue     nl.deny.van-de-hand
match   wijzen van+hand
frame   noun clause
yes     Rusland wijst alle beschuldigingen van de hand. => source=Rusland | content=alle beschuldigingen | speech=narrative

cue     nl.deny.verre-werpen
match   werpen verre | werpen @beschuldiging van
frame   noun
yes     Het paleis wierp de beschuldiging verre van zich. => source=Het paleis | content=de beschuldiging | speech=narrative

cue     nl.deny.distantieren
match   distantiëren | distantieren
frame   van
yes     De leider distantieert zich van het geweld. => source=De leider | content=het geweld | speech=narrative

cue     nl.deny.afstand-nemen
match   nemen afstand van
frame   van
yes     De partij neemt afstand van de aanval. => source=De partij | content=de aanval | speech=narrative

# Beschuldigen, veroordelen, bekritiseren

cue     nl.blame.beschuldigen
match   beschuldigen
frame   clause inf van
yes     De burgemeester beschuldigde de consul van leugens. => source=De burgemeester | content=leugens | speech=narrative

cue     nl.blame.betichten
match   betichten
frame   clause inf van
yes     De oppositie beticht de regering van fraude. => source=De oppositie | content=fraude | speech=narrative

cue     nl.blame.verwijten
match   verwijten
frame   clause inf noun
yes     De vicepremier verweet de minister dat hij de onrust aanwakkert. => source=De vicepremier | content=hij de onrust aanwakkert

cue     nl.blame.verdenken
match   verdenken
frame   clause inf van
yes     Justitie verdenkt de man van moord. => source=Justitie | content=moord | speech=narrative

cue     nl.blame.veroordelen
match   veroordelen
frame   noun clause
yes     De bisschoppen veroordeelden het geweld. => source=De bisschoppen | content=het geweld | speech=narrative

cue     nl.blame.veroordelen-straf
match   veroordelen tot | veroordelen wegens | veroordelen cel
frame   nothing
why     een vonnis is een daad, geen uitspraak
no      De rechter veroordeelde de man tot twintig jaar cel.

cue     nl.blame.bekritiseren
match   bekritiseren | kritiseren
frame   noun clause
yes     De oppositie bekritiseert het besluit. => source=De oppositie | content=het besluit | speech=narrative

cue     nl.blame.hekelen
match   hekelen | laken | gispen | wraken
frame   noun clause
yes     Het ministerie hekelt het vonnis. => source=Het ministerie | content=het vonnis | speech=narrative

cue     nl.blame.afkeuren
match   afkeuren | verfoeien
frame   noun clause
yes     De Staten keuren het optreden van de minister af. => source=De Staten | content=het optreden van de minister | speech=narrative

cue     nl.blame.beklagen
match   beklagen | klagen daarover | klagen | beklagen daarover
frame   clause quote over
yes     De bewoners klagen over de beschietingen. => source=De bewoners | content=de beschietingen | speech=narrative

cue     nl.blame.kritiek
match   hebben kritiek op | uiten kritiek op | leveren kritiek op | uitoefenen kritiek op
frame   op
yes     De bond heeft kritiek op het plan. => source=De bond | content=het plan | speech=narrative

cue     nl.blame.uithalen
match   uithalen naar
frame   quote
yes     "Dit is laf", haalde de premier uit naar de betogers. => source=de premier | content=Dit is laf | speech=direct

cue     nl.blame.betreuren
match   betreuren
frame   noun clause inf
yes     De brandweer betreurt het incident. => source=De brandweer | content=het incident | speech=narrative

cue     nl.blame.verantwoordelijk-naam
match   houden verantwoordelijk | stellen verantwoordelijk
frame   noun
need    actor
yes     De beweging houdt Israël verantwoordelijk. => source=De beweging | content=Israël | speech=narrative

cue     nl.blame.verantwoordelijk
match   houden verantwoordelijk voor | stellen verantwoordelijk voor
frame   noun voor
yes     Kiev houdt Moskou verantwoordelijk voor de aanval. => source=Kiev | content=de aanval | speech=narrative

cue     nl.blame.bezwaar
match   maken bezwaar tegen | aantekenen protest tegen
frame   tegen
yes     De buren maken bezwaar tegen de moskee. => source=De buren | content=de moskee | speech=narrative

cue     nl.blame.spijt
match   betuigen spijt over
frame   over
yes     De minister betuigde spijt over de doden. => source=De minister | content=de doden | speech=narrative

# Noemen

cue     nl.call.noemen
match   noemen
frame   predicate noun
yes     De premier noemde het bezoek onverantwoord. => source=De premier | content=het bezoek onverantwoord | speech=narrative
no      De methode is genoemd naar een jurist.

cue     nl.call.noemen-naar
match   noemen naar
frame   nothing
why     vernoemen
no      De wet is genoemd naar een jurist.

cue     nl.call.betitelen
match   betitelen als | bestempelen als | omschrijven als | typeren als | kwalificeren als | karakteriseren als | aanduiden als | aanmerken als | afdoen als | duiden als
frame   noun predicate
yes     De regering bestempelde de groep als terroristisch. => source=De regering | content=de groep als terroristisch | speech=narrative

cue     nl.call.beschrijven-als
match   beschrijven als | benoemen als | zien als | beschouwen als
frame   noun predicate
yes     De woordvoerder beschreef het gesprek als open. => source=De woordvoerder | content=het gesprek als open | speech=narrative

cue     nl.call.uitmaken-voor
match   uitmaken voor | verslijten voor
frame   noun voor
yes     De betogers maakten de agenten uit voor moordenaars. => source=De betogers | content=moordenaars | speech=narrative

# Prijzen, danken, steunen

cue     nl.praise.prijzen
match   prijzen | loven | roemen | bejubelen
frame   noun clause
yes     De commissaris prees het besluit. => source=De commissaris | content=het besluit | speech=narrative

cue     nl.praise.verwelkomen
match   verwelkomen | toejuichen
frame   noun clause
yes     Blinken verwelkomde het staken van de vijandelijkheden. => source=Blinken | content=het staken van de vijandelijkheden | speech=narrative

cue     nl.praise.verwelkomen-iemand
match   verwelkomen in | verwelkomen op
frame   nothing
why     ontvangst van gasten
no      De koning verwelkomde de gasten in het paleis.

cue     nl.praise.danken
match   bedanken | danken
frame   voor
stance  endorses
yes     Hij bedankte het staatshoofd voor zijn hulp. => source=Hij | content=zijn hulp | stance=endorses

cue     nl.praise.feliciteren
match   feliciteren | gelukwensen
frame   met
yes     De president feliciteerde zijn collega met de overwinning. => source=De president | content=de overwinning | speech=narrative

cue     nl.praise.betuigen
match   betuigen
frame   noun
yes     De minister betuigde zijn steun voor de onderhandelingen. => source=De minister | content=zijn steun voor de onderhandelingen | speech=narrative

cue     nl.praise.uitspreken-steun
match   uitspreken steun aan | uitspreken steun voor | uitspreken solidariteit met | uitspreken waardering voor
frame   noun aan voor met
yes     De Caricom sprak haar steun uit aan de regering. => source=De Caricom | content=de regering | speech=narrative

cue     nl.praise.uitspreken
match   uitspreken wens | uitspreken verwachting | uitspreken hoop | uitspreken vrees | uitspreken vertrouwen | uitspreken zorg
frame   clause inf over noun
yes     Hij sprak de wens uit om de geschillen te beheersen. => source=Hij | content=de geschillen te beheersen

cue     nl.praise.uiten
match   uiten | verwoorden | vertolken
frame   noun
need    actor
yes     De gezant uitte zijn bezorgdheid over de aanval. => source=De gezant | content=zijn bezorgdheid over de aanval | speech=narrative

cue     nl.praise.condoleren
match   condoleren
frame   noun met
yes     De president condoleerde de families. => source=De president | content=de families | speech=narrative

# Vragen, eisen, oproepen

cue     nl.ask.eisen
match   eisen
frame   clause inf noun quote
need    actor
yes     De bonden eisen dat de formateur zijn nota bijstuurt. => source=De bonden | content=de formateur zijn nota bijstuurt
no      De aanslag eiste twintig levens.

cue     nl.ask.eisen-levens
match   eisen leven | eisen slachtoffer | eisen tol | eisen dode
frame   nothing
why     een ramp eist levens, niemand spreekt
no      De aardbeving eiste honderd levens.

cue     nl.ask.vragen
match   vragen
frame   inf clause quote
yes     De rechter vroeg waarom de man vluchtte. => source=De rechter | content=waarom de man vluchtte

cue     nl.ask.vragen-om
match   vragen om | bidden om
frame   om inf clause
yes     De burgemeester vroeg om hulp. => source=De burgemeester | content=hulp | speech=narrative

cue     nl.ask.verzoeken
match   verzoeken | smeken
frame   om inf clause noun
yes     De regering verzocht de bewoners om te vertrekken. => source=De regering | content=te vertrekken

cue     nl.ask.oproepen
match   oproepen
frame   inf clause quote tot
yes     De leider roept burgers op naar het parlement te komen. => source=De leider | content=naar het parlement te komen

cue     nl.ask.aandringen
match   aandringen
frame   clause inf op
yes     De gezant drong aan op een bestand. => source=De gezant | content=een bestand | speech=narrative

cue     nl.ask.pleiten
match   pleiten | bepleiten
frame   clause inf voor noun
yes     De partij pleit voor een verbod. => source=De partij | content=een verbod | speech=narrative

cue     nl.ask.adviseren
match   adviseren | aanraden | aanbevelen | ontraden | afraden
frame   clause inf quote noun
yes     Het ministerie adviseert reizigers om het land te verlaten. => source=Het ministerie | content=het land te verlaten

cue     nl.ask.manen
match   manen | aanmanen | sommeren | aansporen
frame   inf clause tot
yes     De burgemeester maande de betogers om te vertrekken. => source=De burgemeester | content=te vertrekken

cue     nl.ask.bevelen
match   bevelen | gelasten | opdragen | verordonneren | instrueren | verplichten
frame   inf clause noun
yes     De commissie heeft het platform opgedragen om de gegevens te bewaren. => source=De commissie | content=de gegevens te bewaren

cue     nl.ask.verlangen
match   vorderen | verlangen
frame   clause inf noun
yes     Ankara verlangt dat de groep wordt ontwapend. => source=Ankara | content=de groep wordt ontwapend

cue     nl.ask.uitnodigen
match   uitnodigen
frame   inf
yes     De president nodigde de rebellen uit om te praten. => source=De president | content=te praten

cue     nl.ask.voorstellen
match   voorstellen
frame   clause inf noun quote
yes     De premier stelde voor om de troepen terug te trekken. => source=De premier | content=de troepen terug te trekken

cue     nl.ask.ultimatum
match   stellen eis | stellen ultimatum | stellen voorwaarde
frame   clause
yes     De rebellen stellen de voorwaarde dat het leger vertrekt. => source=De rebellen | content=het leger vertrekt

cue     nl.ask.aandacht
match   vragen aandacht voor
frame   voor
yes     De bond vraagt aandacht voor de gevangenen. => source=De bond | content=de gevangenen | speech=narrative

# Beloven, dreigen, waarschuwen

cue     nl.promise.beloven
match   beloven | toezeggen
frame   clause inf noun quote
yes     De minister belooft de wet uit te stellen. => source=De minister | content=de wet uit te stellen

cue     nl.promise.garanderen
match   garanderen | waarborgen | verzekeren
frame   clause quote noun
need    actor
yes     De president verzekerde dat de verkiezingen doorgaan. => source=De president | content=de verkiezingen doorgaan

cue     nl.promise.aanbieden
match   aanbieden
frame   inf
need    actor
yes     Turkije bood aan om te bemiddelen. => source=Turkije | content=te bemiddelen
no      De gasten kregen koffie aangeboden.

cue     nl.promise.bereid
match   verklaren bereid | tonen bereid
frame   inf clause
yes     De rebellen tonen zich bereid om te onderhandelen. => source=De rebellen | content=te onderhandelen

cue     nl.threat.dreigen
match   dreigen
frame   inf clause met quote
need    actor
yes     Ecowas dreigde met ingrijpen. => source=Ecowas | content=ingrijpen | speech=narrative
no      De dam dreigt te breken.

cue     nl.threat.waarschuwen
match   waarschuwen
frame   clause quote inf voor tegen
yes     Het ministerie waarschuwde dat het besluit gevolgen zal hebben. => source=Het ministerie | content=het besluit gevolgen zal hebben

cue     nl.threat.bedreigen
match   bedreigen
frame   met
need    actor
yes     De generaal bedreigde het dorp met vernietiging. => source=De generaal | content=vernietiging | speech=narrative

# Zelfstandige naamwoorden

cue     nl.noun.bewering
match   bewering/n | stelling/n
frame   complement over
stance  distances
yes     De bewering van het leger over een blokkade was onwaar. => source=het leger | content=een blokkade | stance=distances

cue     nl.noun.claim
match   claim/n | aantijging/n
frame   complement over
stance  distances
yes     De claim van de rebellen dat zij de stad beheersen is niet bevestigd. => source=de rebellen | content=zij de stad beheersen | stance=distances

cue     nl.noun.beschuldiging
match   beschuldiging/n | verwijt/n | verdachtmaking/n
frame   complement
yes     De minister ontkende de beschuldiging van Kiev dat Moskou de dam opblies. => source=Kiev | content=Moskou de dam opblies

cue     nl.noun.gerucht
match   gerucht/n
frame   complement
stance  distances
yes     De president noemde het gerucht dat dorpen zijn beschoten een verzinsel. => source=- | content=dorpen zijn beschoten | stance=distances

cue     nl.noun.bericht
match   bericht/n | berichtgeving/n
frame   complement
yes     Berichten dat de stroom is afgesneden werden ontkend. => content=de stroom is afgesneden

cue     nl.noun.verklaring
match   verklaring/n | mededeling/n | opmerking/n | uitspraak/n | uitlating/n
frame   complement
yes     De uitspraak van de minister dat het leger faalde leidde tot woede. => source=de minister | content=het leger faalde

cue     nl.noun.waarschuwing
match   waarschuwing/n
frame   complement voor
yes     De waarschuwing van de president dat de oorlog nadert werd genegeerd. => source=de president | content=de oorlog nadert

cue     nl.noun.oproep
match   oproep/n | pleidooi/n
frame   complement inf tot voor
yes     De oproep van de paus tot vrede vond gehoor. => source=de paus | content=vrede | speech=narrative

cue     nl.noun.verzoek
match   verzoek/n | smeekbede/n
frame   complement inf om
yes     Het verzoek van Kiev om wapens ligt bij de regering. => source=Kiev | content=wapens | speech=narrative

cue     nl.noun.eis
match   eis/n
frame   complement inf
yes     De eis van de bond dat de lonen stijgen ligt op tafel. => source=de bond | content=de lonen stijgen

cue     nl.noun.dreigement
match   dreigement/n | dreiging/n
frame   complement inf
yes     Het dreigement van Iran om de zeestraat te sluiten maakte indruk. => source=Iran | content=de zeestraat te sluiten

cue     nl.noun.belofte
match   belofte/n | toezegging/n | garantie/n | verzekering/n
frame   complement inf
yes     De belofte van de premier om af te treden werd gebroken. => source=de premier | content=af te treden

cue     nl.noun.aankondiging
match   aankondiging/n | bekendmaking/n
frame   complement inf
yes     De aankondiging van Moskou dat het verdrag stopt, verraste de markt. => source=Moskou | content=het verdrag stopt

cue     nl.noun.ontkenning
match   ontkenning/n
frame   complement
yes     De ontkenning van de generaal dat hij bevel gaf overtuigde niet. => source=de generaal | content=hij bevel gaf

cue     nl.noun.bevestiging
match   bevestiging/n | erkenning/n | bekentenis/n
frame   complement
stance  endorses
yes     De bekentenis van de man dat hij had geschoten, werd opgenomen. => source=de man | content=hij had geschoten | stance=endorses

cue     nl.noun.voorstel
match   voorstel/n
frame   complement inf
yes     Het voorstel van Turkije om te bemiddelen werd aanvaard. => source=Turkije | content=te bemiddelen

cue     nl.noun.vermoeden
match   vermoeden/n | verdenking/n | vrees/n | verwachting/n | hoop/n
frame   complement
yes     De vrees van de Kamer dat het geld verdwijnt groeit. => source=de Kamer | content=het geld verdwijnt

cue     nl.noun.oordeel
match   oordeel/n | conclusie/n | mening/n | opvatting/n | standpunt/n | overtuiging/n
frame   complement
yes     Het oordeel van de commissie dat de politie faalde was hard. => source=de commissie | content=de politie faalde

cue     nl.noun.kritiek
match   kritiek/n
frame   complement op
yes     De kritiek van de bond op het plan was scherp. => source=de bond | content=het plan | speech=narrative

cue     nl.noun.klacht
match   klacht/n | bezwaar/n | protest/n
frame   complement tegen over
yes     De klacht van de president tegen de uitslag is afgewezen. => source=de president | content=de uitslag | speech=narrative

cue     nl.noun.suggestie
match   suggestie/n | insinuatie/n
frame   complement
stance  distances
yes     De suggestie van de krant dat hij loog was onjuist. => source=de krant | content=hij loog | stance=distances

cue     nl.noun.bevel
match   bevel/n | opdracht/n
frame   complement inf
yes     Het bevel van de generaal om te schieten werd genegeerd. => source=de generaal | content=te schieten

cue     nl.noun.ultimatum
match   ultimatum/n
frame   complement inf
yes     Het ultimatum van de junta om te vertrekken verliep. => source=de junta | content=te vertrekken

# Voorzetsels en vaste wendingen

cue     nl.by.volgens
phrase  volgens
frame   according
yes     Volgens de politie vielen er gewonden. => source=de politie | content=vielen er gewonden | speech=according
no      De bouw verloopt volgens plan.

cue     nl.by.lezing
phrase  zo luidt de beschuldiging van | zo luidt het verwijt van | zo luidt de lezing van | zo luidt de klacht van | is de lezing van | was de lezing van | is het verhaal van | is het verwijt van | was het verwijt van | is de klacht van | luidt de lezing van | luidt het verwijt van | luidt de klacht van | luidt de beschuldiging van | luidt het oordeel van | luidt de conclusie van
frame   according
yes     De brug is door rebellen opgeblazen, is de lezing van het leger. => source=het leger | content=De brug is door rebellen opgeblazen | speech=according

cue     nl.by.aldus
phrase  aldus
frame   according quote
yes     Er waren geen slachtoffers, aldus de woordvoerster. => source=de woordvoerster | content=Er waren geen slachtoffers | speech=according

cue     nl.by.naar-eigen-zeggen
phrase  naar eigen zeggen
frame   according
source  subj
yes     De kandidate had naar eigen zeggen gewonnen. => source=De kandidate | content=gewonnen | speech=according

cue     nl.by.naar-zeggen
phrase  naar zeggen van | naar het zeggen van | naar verluidt uit
frame   according
yes     Het dorp is naar zeggen van de bewoners verlaten. => source=de bewoners | content=verlaten | speech=according

cue     nl.by.in-de-woorden
phrase  in de woorden van | met de woorden van
frame   according
yes     Het is in de woorden van de paus een derde wereldoorlog. => source=de paus | content=een derde wereldoorlog

cue     nl.by.op-gezag
phrase  op gezag van | op het gezag van
frame   according
yes     Er vielen op gezag van het ministerie tien doden. => source=het ministerie | content=tien doden

cue     nl.by.beroep
phrase  met een beroep op | met beroep op | onder verwijzing naar | op basis van verklaringen van
frame   according
yes     De krant schreef met een beroep op bronnen dat de top mislukt is. => source=bronnen

cue     nl.by.monde
phrase  bij monde van | middels een woordvoerder van
frame   according
yes     Er komt bij monde van de minister geen hulp. => source=de minister | content=geen hulp

cue     nl.by.blijkens
phrase  blijkens | luidens
frame   according
yes     Luidens het parket is de man gevlucht. => source=het parket | content=is de man gevlucht

cue     nl.by.in-de-ogen
phrase  in de ogen van | in de optiek van | in de visie van
frame   according
yes     Het bestand is in de ogen van Hamas mislukt. => source=Hamas | content=mislukt

cue     nl.by.naar-oordeel
phrase  naar het oordeel van | naar de mening van | naar het inzicht van | naar oordeel van | naar mening van
frame   according
yes     De aanval was naar het oordeel van de raad onwettig. => source=de raad | content=onwettig

cue     nl.by.naar-schatting-van
phrase  naar schatting van | naar berekening van
frame   according
yes     Er kwamen naar schatting van de politie duizend mensen. => source=de politie | content=duizend mensen

cue     nl.say.luiden
match   luiden
frame   clause quote
source  bij
yes     Er zijn wapens gevonden, luidt het bij het parket. => source=het parket | content=Er zijn wapens gevonden
no      De klok luidde om twaalf uur.

cue     nl.hold.uitgaan-van
match   uitgaan van | uitgaan ervan
frame   that van
need    actor
yes     De politie gaat uit van een afrekening. => source=De politie | content=een afrekening | speech=narrative
no      De wet gaat uit van gelijkheid.
