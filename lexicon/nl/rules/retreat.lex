# RETREAT: gives way in deed. Modes: withdraw, release, disarm, ceasefire, access, resign.

rule   nl.retreat.vrij-beeld
match  vrij/a van | geven zich over aan+drank | vrijlaten dier | laten vrij dier | vrijgeven rapport | geven vrij rapport | vrijgeven beelden
       | geven vrij beelden | vrijgeven cijfers | geven vrij cijfers | vrijgeven document | geven vrij document | vrijkomen plaats | komen vrij plaats
       | vrijkomen geld | komen vrij geld | vrijkomen stof | komen vrij stof | vrijkomen gas | komen vrij gas | opstappen trein | vrijgeven naam
       | geven vrij naam | geven terug bal | opstappen fiets | terugtrekken haar | laten gaan haar | vrijgeven foto | geven vrij foto
nonevent yes
type   RETREAT
yes    De politie gaf de naam van het slachtoffer vrij.  => none

rule   nl.retreat.vrijkomen
match  vrijkomen | komen vrij | vrij/a | komen op+voet | gaan vrijuit | komen op+vrije+voet
roles  subj=recipient
type   RETREAT release
need   subj:actor
why    seats, money and substances also come free; "vrij" means many things: somebody must be free
yes    De gijzelaars komen vrij.  => RETREAT release recipient=gijzelaars
no     Bij de brand kwam asbest vrij.

rule   nl.retreat.kandidaat
match  terugtrekken zich uit+race | terugtrekken kandidatuur | terugtrekken zich als+kandidaat | terugtrekken zich uit+verkiezing
       | terugtrekken zich uit+politiek | afzien van+kandidatuur | afzien van+herverkiezing
roles  subj=actor
type   RETREAT resign
need   subj:actor
yes    De president trok zich terug uit de race om het Witte Huis.  => RETREAT resign actor=president

rule   nl.retreat.op-vrije-voeten
match  stellen op+voet | stellen in+vrijheid | invrijheidstellen | heenzenden | laten gaan | loslaten gijzelaar | loslaten gevangene
       | vrijlaten op+borgtocht | laten vrij op+borgtocht | schorsen hechtenis
roles  subj=actor obj=recipient van=recipient
type   RETREAT release
need   obj:actor
yes    De politie zond de betogers na verhoor heen.  => RETREAT release actor=politie recipient=betogers

rule   nl.retreat.grens-heropenen
match  heropenen grens | openen grens | heropenen grensovergang | openen grensovergang | openstellen grens | stellen open grens | opening/n van+grens
       | heropening/n van+grens | heropenen luchtruim | heropening/n van+grensovergang
roles  subj=actor door=actor met=recipient voor=recipient
type   RETREAT access
yes    Egypte heropende de grens met Gaza.  => RETREAT access actor=Egypte recipient=Gaza

rule   nl.retreat.terugtrekken
match  terugtrekken zich | terugtrekken eenheid | wegtrekken | wegtrekken uit | blazen aftocht | verlaten stad | terugtrekken tank
       | terugtrekken wapen | terugtrekken materieel | terugtrekken strijdkrachten | terugroepen leger | terugtrekken | deëscaleren
       | terugtrekken zich uit
roles  subj=actor van=actor door=actor obj=topic uit=recipient
type   RETREAT withdraw
need   subj:actor
why    from a treaty, coalition or race it is SANCTION withdraw or resign: longer matches; candidates "trekken zich terug" below
yes    De Keniaanse troepen trokken zich terug uit de stad.  => RETREAT withdraw actor=troepen

rule   nl.retreat.vertrekken
match  verlaten land | verlaten gebied | verlaten parlementsgebouw | verlaten gebouw | vertrekken uit+land | verlaten dorp | achterlaten voertuig
       | verlaten post | ontvluchten post | keren terug naar+kazerne | terugkeren naar+kazerne
roles  subj=actor obj=topic
type   RETREAT withdraw
need   subj:armed
yes    De laatste Duitse soldaten verlieten het land.  => RETREAT withdraw actor=soldaten
no     De laatste toeristen verlieten het land.

rule   nl.retreat.vrijlaten
match  vrijlaten | laten vrij | laten gaan gijzelaar | laten gaan gevangene | laten vertrekken gijzelaar | vrijgeven schip | geven vrij schip
       | vrijgeven bemanning | geven vrij bemanning | vrijgeven | geven vrij | vrijlating/n regelen
roles  subj=actor obj=recipient aan=topic van=recipient
type   RETREAT release
need   recipient
yes    De journalist is door de rebellen vrijgelaten.  => RETREAT release actor=rebellen recipient=journalist

rule   nl.retreat.vrijlating
match  vrijlating/n | invrijheidstelling/n | vrijgave/n | heenzending/n
roles  subj=actor door=actor van=recipient poss=recipient tussen=both met=both
type   RETREAT release
need   who
yes    De vrijlating van de vier monniken door het regime werd gevierd.  => RETREAT release recipient=monniken

rule   nl.retreat.vrijspreken
match  vrijspreken | spreken vrij | ontslaan van+rechtsvervolging | vernietigen vonnis | vernietigen veroordeling
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient
type   RETREAT release
yes    Het hof sprak de twee agenten vrij.  => RETREAT release actor=hof recipient=agenten
yes    De oud-minister is van omkoping vrijgesproken.  => RETREAT release recipient=oud-minister

rule   nl.retreat.ontwapenen
match  opgeven strijd | ontmantelen wapen | opgeven kernwapen | afbouwen kernarsenaal | overdragen wapens aan | ontbinden zich | inleveren wapens
       | afzweren strijd
roles  subj=actor van=actor door=actor aan=recipient bij=recipient obj=topic
type   RETREAT disarm
need   subj:actor
yes    De gewapende groep heeft de strijd opgegeven.  => RETREAT disarm actor=groep

rule   nl.retreat.bestand
match  bestand/n | wapen+stilstand/n | staakt-het-vuren/n | gevecht+pauze/n | staking/n van+vijandelijkheid
roles  subj=both tussen=both met=both van=both
type   RETREAT ceasefire
need   definite
why    computer files are "bestanden" too: asks for a definite one; announced only, it is CONCEDE
yes    Het bestand tussen Armenië en Azerbeidzjan houdt stand.  => RETREAT ceasefire actor=Azerbeidzjan
no     De gegevens staan in een bestand op de server.

rule   nl.retreat.bestand-ingaan
match  ingaan bestand | ingaan wapenstilstand | ingaan staakt-het-vuren | treden bestand in+werking | standhouden bestand
       | standhouden staakt-het-vuren | standhouden wapenstilstand | gelden bestand | gelden staakt-het-vuren | zwijgen wapen
       | treden staakt-het-vuren in+werking
roles  tussen=both
type   RETREAT ceasefire
yes    In Jemen is het bestand tussen de strijdende partijen ingegaan.  => RETREAT ceasefire actor=partijen

rule   nl.retreat.vuren-staken
match  staken vuren | staken strijd | staken vijandelijkheid | staken gevecht | staken aanval | staken bombardement | staken beschieting
       | stopzetten aanval | stopzetten bombardement | beëindigen offensief | stoppen aanval | naleven bestand | naleven staakt-het-vuren
       | naleven wapenstilstand | eerbiedigen bestand | beëindigen oorlog | staken offensief | opschorten aanval | beëindigen strijd
       | stopzetten gevecht | eerbiedigen staakt-het-vuren | beëindigen gevecht | onderbreken gevecht | opschorten offensief | stopzetten offensief
       | beëindigen vijandelijkheid | staken vijandelijkheden | staken beschietingen
roles  subj=actor met=both tegen=recipient op=recipient
type   RETREAT ceasefire
yes    Beide partijen staakten de vijandelijkheden.  => RETREAT ceasefire actor=partijen
yes    De gevechten zijn na bemiddeling van de VN gestaakt.  => RETREAT ceasefire

rule   nl.retreat.doorlaten
match  doorlaten konvooi | toelaten konvooi | toelaten hulp | doorlaten hulpgoed | toelaten inspecteur | binnenlaten | doorlaten | openen corridor
       | openstellen corridor | stellen open corridor | binnenlaten inspecteur | toelaten journalist | toelaten hulpkonvooi | binnenlaten konvooi
       | verlenen doorgang | toelaten hulporganisatie | verlenen toegang | geven toegang | krijgen toegang | heropenen haven | heropenen weg
       | vrijgeven weg | geven vrij weg
roles  subj=actor door=actor obj=recipient voor=recipient met=recipient van=recipient aan=recipient iobj=recipient tot=topic
type   RETREAT access
need   actor
yes    De rebellen lieten een konvooi met voedsel door.  => RETREAT access actor=rebellen

rule   nl.retreat.aftreden-naam
match  aftreden/n van | troon+afstand/n | terugtreden/n van | ontslag/n indienen
roles  subj=actor van=actor poss=actor
type   RETREAT resign
need   actor
yes    De troonsafstand van de koning kwam onverwacht.  => RETREAT resign actor=koning

rule   nl.retreat.losgeld
match  betalen losgeld | betalen dwangsom | betalen schadevergoeding | betalen compensatie | vergoeden schade | betalen herstelbetaling
       | uitkeren schadevergoeding | herstel+betaling/n aan
roles  subj=actor aan=recipient iobj=recipient voor=topic
type   RETREAT
need   actor
yes    De rederij betaalde losgeld aan de kapers.  => RETREAT actor=rederij

rule   nl.retreat.teruggeven
match  teruggeven | restitueren | teruggave/n | overdragen gebied | afstaan gebied | afstaan grondgebied | teruggeven kunst | teruggeven roofkunst
       | restitutie/n | overdracht/n van+gebied | overdragen soevereiniteit | teruggeven land
roles  subj=actor door=actor obj=topic aan=recipient
type   RETREAT
need   actor recipient
yes    Duitsland gaf tweeëntwintig beelden terug aan Nigeria.  => RETREAT actor=Duitsland recipient=Nigeria

rule   nl.retreat.vluchten-leger
match  vluchten leger | slaan op+vlucht soldaat | deserteren | overlopen naar | desertie/n | overlopen
roles  subj=actor naar=recipient
type   RETREAT withdraw
need   subj:armed
yes    Tientallen soldaten deserteerden.  => RETREAT withdraw actor=soldaten

rule   nl.retreat.troepen-terughalen
match  terughalen troep | terughalen militair | terugroepen troep | terugroepen militair | weghalen troep | weghalen militair | terugtrekken troep
       | terugtrekken leger | terugtrekken militair | terugtrekken soldaat
roles  subj=actor uit=recipient van=recipient
type   RETREAT withdraw
yes    Frankrijk haalde zijn militairen uit Mali terug.  => RETREAT withdraw actor=Frankrijk recipient=Mali

rule   nl.retreat.troepenterugtrekking
match  terugtrekking/n | troep+terugtrekking/n | terugtrekking/n van | terugtrekking/n uit | terugtrekking/n door | aftocht/n | terugtocht/n
       | aftocht/n van | terugtocht/n van | vertrek/n van+troep | vertrek/n van+militair
roles  subj=actor van=actor door=actor uit=recipient
type   RETREAT withdraw
need   actor
yes    De terugtrekking van het Ethiopische leger uit Tigray is begonnen.  => RETREAT withdraw actor=leger

rule   nl.retreat.basis-ontruimen
match  ontruimen basis | ontruimen stelling | ontruimen kazerne | verlaten stelling | verlaten basis | opgeven stelling | opgeven stad
       | opgeven positie | verlaten positie | verlaten kazerne | overdragen basis | sluiten basis
roles  subj=actor van=topic aan=recipient
type   RETREAT withdraw
need   actor
yes    De Amerikanen ontruimden hun basis in Agadez.  => RETREAT withdraw actor=Amerikanen

rule   nl.retreat.gijzelaars-overdragen
match  overdragen gijzelaar | overdragen gevangene | vrijgeven gijzelaar | geven vrij gijzelaar | vrijgeven gevangene | geven vrij gevangene
       | laten vrij gijzelaar | overdragen lichaam | vrijgeven lichaam | geven vrij lichaam | overdragen krijgsgevangene
roles  subj=actor obj=recipient aan=topic
type   RETREAT release
yes    Hamas droeg drie gijzelaars over aan het Rode Kruis.  => RETREAT release actor=Hamas recipient=gijzelaars

rule   nl.retreat.vrijspraak
match  vrijspraak/n | krijgen vrijspraak | vrijspraak/n van | vrijspraak/n voor
roles  subj=actor door=actor van=recipient voor=recipient
type   RETREAT release
need   who
yes    De vrijspraak van de twee agenten leidde tot rellen.  => RETREAT release recipient=agenten

rule   nl.retreat.overgeven
match  overgeven zich | geven zich over | overgave/n | overgave/n van | capituleren | capitulatie/n | capitulatie/n van | melden zich bij+politie
       | aangeven zich
roles  subj=actor van=actor aan=recipient voor=recipient bij=recipient
type   RETREAT disarm
need   actor
yes    De overgave van het garnizoen aan de rebellen volgde bij zonsopgang.  => RETREAT disarm actor=garnizoen recipient=rebellen

rule   nl.retreat.wapens-inleveren
match  inleveren wapen | overhandigen wapen | afstaan wapen | leggen wapen neer | neerleggen wapen | strijken wapen | wapen+inlevering/n
       | afzweren geweld
roles  subj=actor aan=recipient bij=recipient
type   RETREAT disarm
yes    De PKK-strijders legden de wapens neer.  => RETREAT disarm actor=PKK-strijders

rule   nl.retreat.ontwapening
match  ontwapening/n | ontmanteling/n van+wapen | demobilisatie/n | demobiliseren | ontwapenen | ontbinden militie | ontmantelen raket
       | ontmantelen kernprogramma
roles  subj=actor van=actor door=actor obj=topic
type   RETREAT disarm
need   actor
yes    De ontwapening van de militie verloopt traag.  => RETREAT disarm actor=militie

rule   nl.retreat.ontslag-indienen
match  indienen ontslag | aanbieden ontslag | nemen ontslag | nemen ontslag als | bieden ontslag aan | inleveren ontslag | ontslag+neming/n
       | ontslag+aanvraag/n
roles  subj=actor van=actor bij=recipient aan=recipient als=topic
type   RETREAT resign
need   actor
yes    Twee ministers dienden hun ontslag in.  => RETREAT resign actor=ministers

rule   nl.retreat.functie-neerleggen
match  neerleggen functie | neerleggen ambt | neerleggen mandaat | neerleggen voorzitterschap | neerleggen presidentschap | neerleggen taak
       | neerleggen partijleiderschap | opgeven zetel | inleveren zetel | ruimen veld | doen afstand van | overdragen macht | afdragen macht
roles  subj=actor aan=recipient
type   RETREAT resign
need   subj:actor
yes    De burgemeester legde haar ambt neer.  => RETREAT resign actor=burgemeester

rule   nl.retreat.sancties-opheffen
match  opheffen sanctie | intrekken sanctie | schrappen sanctie | versoepelen sanctie | verlichten sanctie | opheffen embargo | opheffen wapenembargo
       | opheffing/n van+sanctie | opheffing/n van+embargo | opschorten sanctie | opheffen boycot | schrappen van+sanctielijst
       | halen van+sanctielijst | schrappen van+terreurlijst | halen van+terreurlijst
roles  subj=actor door=actor obj=recipient tegen=recipient
type   RETREAT
yes    De Europese Unie heeft de sancties tegen Syrië opgeheven.  => RETREAT actor=Unie recipient=Syrië

rule   nl.retreat.opheffen
match  opheffen verbod | opheffen beperking | opheffen maatregel | intrekken verbod | intrekken bevel | opschorten bevel | opheffing/n van
       | deblokkeren | opheffen grensblokkade | intrekken importheffing | schrappen importheffing | opheffen heffing | opheffen exportverbod
       | toelaten export | hervatten hulp | schrappen heffing | vrijgeven tegoeden | geven vrij tegoeden | herstellen persvrijheid
       | opheffen blokkering | verlagen importheffing
roles  subj=actor door=actor tegen=recipient van=topic voor=recipient op=recipient aan=recipient
type   RETREAT
yes    De gemeente hief het verbod op betogingen op.  => RETREAT actor=gemeente

rule   nl.retreat.staking-afblazen
match  afblazen staking | afblazen actie | beëindigen staking | opschorten actie | staken actie | beëindigen protest | beëindigen blokkadeactie
       | afgelasten staking | afblazen protest | beëindigen hongerstaking | staken protest | staken hongerstaking | afgelasten demonstratie
       | hervatten werk | afblazen demonstratie | stoppen hongerstaking | stopzetten actie | beëindigen bezetting van | opschorten hongerstaking
       | afblazen blokkade
roles  subj=actor bij=topic
type   RETREAT
yes    De bonden bliezen de staking bij het spoor af.  => RETREAT actor=bonden

rule   nl.retreat.aftreden
match  aftreden | opstappen | abdiceren | vertrekken als | terugtreden | opstappen als | aftreden als | trekken zich terug als | indienen ontslag bij
roles  subj=actor als=topic aan=recipient bij=recipient obj=topic
type   RETREAT resign
need   subj:actor
yes    De premier van Nepal is na de protesten afgetreden.  => RETREAT resign actor=premier
no     De reiziger stapte in Utrecht op de trein.

rule   nl.retreat.stoppen
match  stopzetten bouw | stopzetten kernprogramma | bevriezen kernprogramma | opschorten kernprogramma | stoppen verrijking | staken verrijking
       | terugdraaien maatregel | terugdraaien wet | toelaten weer | stoppen met+bombarderen | stoppen met+verrijking | stilleggen kerncentrale
       | leggen stil kerncentrale | terugdraaien verbod
roles  subj=actor
type   RETREAT
need   subj:actor
yes    Iran bevroor zijn kernprogramma.  => RETREAT actor=Iran

rule   nl.retreat.gevangenenruil
match  gevangene+ruil/n | gevangene+uitwisseling/n | ruil/n van+gevangene | uitwisseling/n van+gevangene | uitwisselen gevangene | ruilen gevangene
       | ruilen krijgsgevangene | uitwisselen krijgsgevangene | uitruilen gevangene | uitwisselen lichaam | ruilen lichaam
roles  subj=both tussen=both met=both
type   RETREAT release
need   who
yes    Bij een gevangenenruil tussen Rusland en Oekraïne kwamen negentig soldaten thuis.  => RETREAT release actor=Rusland actor=Oekraïne

rule   nl.retreat.zaak-seponeren
match  seponeren | seponeren zaak | seponering/n | laten vallen aanklacht | laten vallen vervolging | stopzetten vervolging | stopzetten onderzoek
       | staken vervolging | intrekken aanklacht | intrekken arrestatiebevel | stellen buiten+vervolging
roles  subj=actor door=actor tegen=recipient van=recipient obj=topic
type   RETREAT release
need   actor
yes    Justitie liet de aanklacht tegen de zanger vallen.  => RETREAT release actor=Justitie recipient=zanger

rule   nl.retreat.noodtoestand-opheffen
match  opheffen noodtoestand | opheffen avondklok | opheffen staat | opheffen krijgswet | intrekken noodtoestand | intrekken staat
       | intrekken krijgswet | beëindigen noodtoestand | opheffing/n van+noodtoestand | opheffing/n van+avondklok | opheffen lockdown
roles  subj=actor door=actor
type   RETREAT
yes    President Yoon hief de noodtoestand op.  => RETREAT actor=Yoon

rule   nl.retreat.blokkade-opheffen
match  opheffen blokkade | beëindigen blokkade | opheffen beleg | beëindigen belegering | opheffing/n van+blokkade | opheffen bezetting
       | beëindigen bezetting
roles  subj=actor door=actor van=recipient
type   RETREAT
yes    De boeren hebben de blokkade van de snelweg opgeheven.  => RETREAT actor=boeren
