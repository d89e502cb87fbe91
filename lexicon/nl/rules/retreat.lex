# RETREAT: gives way in deed. Modes: withdraw, release, disarm, ceasefire, access, resign.

rule   nl.retreat.terugtrekken
match  terugtrekken zich | terugtrekken troep | terugtrekken leger | terugtrekken militair | terugtrekken soldaat | terugtrekken eenheid
       | terughalen troep | terughalen militair | terugroepen troep | terugroepen militair | weghalen troep | wegtrekken | wegtrekken uit
       | blazen aftocht | aftocht/n | ontruimen basis | ontruimen stelling | overdragen basis | verlaten stelling | verlaten basis | opgeven stelling
       | opgeven stad | verlaten stad | terugtrekken tank | terugtrekken wapen | terugtrekken materieel | terugtrekken strijdkrachten
       | ontruimen kazerne | opgeven positie | verlaten positie | terugroepen leger | terugtrekken | terugtrekking/n | troep+terugtrekking/n
       | vertrek/n van+troep | vertrek/n van+militair | terugtocht/n | deëscaleren
roles  subj=actor van=actor door=actor obj=topic uit=recipient
type   RETREAT withdraw
need   subj:actor
why    from a treaty, coalition or race it is SANCTION withdraw or resign: longer matches; candidates "trekken zich terug" below
yes    De Keniaanse troepen trokken zich terug uit de stad.  => RETREAT withdraw actor=troepen
yes    Frankrijk haalde zijn militairen uit Mali terug.  => RETREAT withdraw actor=Frankrijk recipient=Mali

rule   nl.retreat.terugtrekking
match  terugtrekking/n van | terugtrekking/n uit | terugtrekking/n door | vertrek/n van | aftocht/n van | terugtocht/n van
roles  subj=actor van=actor door=actor uit=recipient
type   RETREAT withdraw
need   actor
yes    De terugtrekking van het Ethiopische leger uit Tigray is begonnen.  => RETREAT withdraw actor=leger

rule   nl.retreat.vertrekken
match  verlaten land | verlaten gebied | verlaten parlementsgebouw | verlaten gebouw | vertrekken uit+land | verlaten dorp | achterlaten voertuig
       | verlaten post | ontvluchten post | keren terug naar+kazerne | terugkeren naar+kazerne | verlaten kazerne
roles  subj=actor obj=topic
type   RETREAT withdraw
need   subj:armed
yes    De laatste Duitse soldaten verlieten het land.  => RETREAT withdraw actor=soldaten
no     De laatste toeristen verlieten het land.

rule   nl.retreat.vrijlaten
match  vrijlaten | loslaten gijzelaar | loslaten gevangene | laten vrij | stellen in+vrijheid | invrijheidstellen | heenzenden | laten gaan gijzelaar
       | laten gaan gevangene | overdragen gijzelaar | overdragen gevangene | laten vertrekken gijzelaar | vrijgeven gevangene | vrijgeven gijzelaar
       | stellen op+voet | laten gaan | vrijgeven schip | vrijgeven bemanning | vrijgeven lichaam | vrijgeven | overdragen lichaam
       | vrijlating/n regelen
roles  subj=actor obj=recipient aan=topic van=recipient
type   RETREAT release
need   recipient
yes    De junta liet tweehonderd politieke gevangenen vrij.  => RETREAT release actor=junta recipient=gevangenen
yes    De journalist is door de rebellen vrijgelaten.  => RETREAT release actor=rebellen recipient=journalist

rule   nl.retreat.vrijlating
match  vrijlating/n | invrijheidstelling/n | vrijgave/n | gevangene+ruil/n | gevangene+uitwisseling/n | heenzending/n | ruil/n van+gevangene
       | uitwisseling/n van+gevangene | uitwisselen gevangene | ruilen gevangene | ruilen krijgsgevangene | uitwisselen krijgsgevangene
roles  subj=actor door=actor van=recipient poss=recipient tussen=both met=both
type   RETREAT release
need   who
yes    De vrijlating van de vier monniken door het regime werd gevierd.  => RETREAT release actor=regime recipient=monniken
yes    Oekraïne en Rusland hebben weer gevangenen geruild.  => RETREAT release actor=Oekraïne actor=Rusland

rule   nl.retreat.vrijkomen
match  vrijkomen | komen vrij | vrij/a | komen op+voet | gaan vrijuit | komen op+vrije+voet
roles  subj=recipient
type   RETREAT release
need   subj:actor
why    seats, money and substances also come free; "vrij" means many things: somebody must be free
yes    Twee Franse gegijzelden kwamen dinsdag vrij.  => RETREAT release recipient=gegijzelden
no     Bij de brand kwam asbest vrij.

rule   nl.retreat.vrijspreken
match  vrijspreken | vrijspraak/n | ontslaan van+rechtsvervolging | krijgen vrijspraak | stellen buiten+vervolging | seponeren
       | laten vallen aanklacht | laten vallen vervolging | seponeren zaak | seponering/n | vernietigen vonnis | vernietigen veroordeling
       | stopzetten vervolging | stopzetten onderzoek | intrekken arrestatiebevel | vrijlaten op+borgtocht | schorsen hechtenis | staken vervolging
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient
type   RETREAT release
yes    Het hof sprak de twee agenten vrij.  => RETREAT release actor=hof recipient=agenten
yes    De oud-minister is van omkoping vrijgesproken.  => RETREAT release recipient=oud-minister

rule   nl.retreat.ontwapenen
match  neerleggen wapen | inleveren wapen | ontwapenen | overgeven zich | ontwapening/n | leggen wapen neer | opgeven strijd | geven zich over
       | overhandigen wapen | afstaan wapen | ontmantelen wapen | opgeven kernwapen | ontmantelen kernprogramma | ontmantelen raket
       | afbouwen kernarsenaal | overdragen wapens aan | demobiliseren | ontbinden militie | ontbinden zich | melden zich bij+politie | aangeven zich
       | strijken wapen | ontmanteling/n van+wapen | afzweren geweld | inleveren wapens | afzweren strijd | demobilisatie/n
roles  subj=actor van=actor door=actor aan=recipient bij=recipient obj=topic
type   RETREAT disarm
need   subj:actor
yes    De PKK-strijders legden de wapens neer.  => RETREAT disarm actor=PKK-strijders
yes    Honderd opstandelingen gaven zich over aan het leger.  => RETREAT disarm actor=opstandelingen recipient=leger

rule   nl.retreat.capitulatie
match  capitulatie/n van | overgave/n van | wapen+inlevering/n
roles  subj=actor van=actor aan=recipient
type   RETREAT disarm
need   actor
yes    De overgave van het garnizoen aan de rebellen volgde bij zonsopgang.  => RETREAT disarm actor=garnizoen recipient=rebellen

rule   nl.retreat.bestand
match  bestand/n | wapen+stilstand/n | staakt-het-vuren/n | gevecht+pauze/n | staking/n van+vijandelijkheid
roles  subj=both tussen=both met=both van=both
type   RETREAT ceasefire
need   definite
why    computer files are "bestanden" too: asks for a definite one; announced only, it is CONCEDE
yes    Het bestand tussen Armenië en Azerbeidzjan houdt stand.  => RETREAT ceasefire actor=Armenië actor=Azerbeidzjan
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
match  doorlaten konvooi | toelaten konvooi | toelaten hulp | doorlaten hulpgoed | toelaten inspecteur | binnenlaten | doorlaten | openen grens
       | heropenen grens | heropenen grensovergang | openen grensovergang | openen corridor | openstellen corridor | openstellen grens
       | opening/n van+grens | heropening/n van+grens | binnenlaten inspecteur | toelaten journalist | toelaten hulpkonvooi | binnenlaten konvooi
       | verlenen doorgang | heropenen luchtruim | toelaten hulporganisatie | verlenen toegang | geven toegang | krijgen toegang | heropenen haven
       | heropenen weg | vrijgeven weg
roles  subj=actor door=actor obj=recipient voor=recipient met=recipient van=recipient aan=recipient iobj=recipient tot=topic
type   RETREAT access
need   actor
yes    Egypte heropende de grens met Gaza.  => RETREAT access actor=Egypte recipient=Gaza
yes    De rebellen lieten een konvooi met voedsel door.  => RETREAT access actor=rebellen

rule   nl.retreat.opheffen
match  opheffen blokkade | opheffen sanctie | opheffen embargo | opheffen avondklok | opheffen noodtoestand | opheffen verbod | opheffen beleg
       | opheffen beperking | opheffen maatregel | opheffen staat | intrekken sanctie | intrekken verbod | intrekken noodtoestand | intrekken bevel
       | opschorten bevel | opheffing/n van | beëindigen blokkade | beëindigen noodtoestand | beëindigen belegering | opheffen boycot
       | schrappen sanctie | schrappen van+sanctielijst | schrappen van+terreurlijst | versoepelen sanctie | verlichten sanctie | opheffen krijgswet
       | deblokkeren | intrekken krijgswet | intrekken staat | opheffen grensblokkade | opheffen lockdown | opheffen wapenembargo
       | intrekken importheffing | schrappen importheffing | opheffen heffing | opheffen exportverbod | toelaten export | hervatten hulp
       | schrappen heffing | vrijgeven tegoeden | herstellen persvrijheid | opheffen blokkering | halen van+sanctielijst | halen van+terreurlijst
       | verlagen importheffing | beëindigen bezetting
roles  subj=actor door=actor tegen=recipient van=topic voor=recipient op=recipient aan=recipient
type   RETREAT
yes    De Europese Unie hief de sancties tegen Syrië op.  => RETREAT actor=Unie recipient=Syrië
yes    De avondklok is in vier wijken opgeheven.  => RETREAT

rule   nl.retreat.staking-afblazen
match  afblazen staking | afblazen actie | beëindigen staking | opschorten actie | staken actie | opheffen bezetting | beëindigen protest
       | beëindigen blokkadeactie | afgelasten staking | afblazen protest | beëindigen hongerstaking | staken protest | staken hongerstaking
       | afgelasten demonstratie | hervatten werk | afblazen demonstratie | stoppen hongerstaking | stopzetten actie | beëindigen bezetting van
       | opschorten hongerstaking | afblazen blokkade
roles  subj=actor bij=topic
type   RETREAT
yes    De bonden bliezen de staking bij het spoor af.  => RETREAT actor=bonden

rule   nl.retreat.aftreden
match  aftreden | opstappen | nemen ontslag | indienen ontslag | aanbieden ontslag | neerleggen functie | neerleggen ambt | doen afstand van
       | abdiceren | neerleggen mandaat | neerleggen voorzitterschap | inleveren zetel | vertrekken als | opgeven zetel | neerleggen presidentschap
       | neerleggen taak | inleveren ontslag | bieden ontslag aan | ruimen veld | terugtreden | neerleggen partijleiderschap | opstappen als
       | aftreden als | trekken zich terug als | indienen ontslag bij | nemen ontslag als | afdragen macht | overdragen macht
roles  subj=actor als=topic aan=recipient bij=recipient obj=topic
type   RETREAT resign
need   subj:actor
yes    De premier van Nepal is na de protesten afgetreden.  => RETREAT resign actor=premier
yes    Twee ministers dienden hun ontslag in.  => RETREAT resign actor=ministers
no     De reiziger stapte in Utrecht op de trein.

rule   nl.retreat.aftreden-naam
match  aftreden/n van | ontslag+neming/n | troon+afstand/n | terugtreden/n van | ontslag/n indienen | ontslag+aanvraag/n
roles  subj=actor van=actor poss=actor
type   RETREAT resign
need   actor
yes    De ontslagneming van de minister kwam onverwacht.  => RETREAT resign actor=minister

rule   nl.retreat.kandidaat
match  terugtrekken zich uit+race | terugtrekken kandidatuur | terugtrekken zich als+kandidaat | terugtrekken zich uit+verkiezing
       | terugtrekken zich uit+politiek | afzien van+kandidatuur | afzien van+herverkiezing
roles  subj=actor
type   RETREAT resign
need   subj:actor
yes    De president trok zich terug uit de race om het Witte Huis.  => RETREAT resign actor=president

rule   nl.retreat.losgeld
match  betalen losgeld | betalen dwangsom | betalen schadevergoeding | betalen compensatie | vergoeden schade | betalen herstelbetaling
       | uitkeren schadevergoeding | herstel+betaling/n aan
roles  subj=actor aan=recipient iobj=recipient voor=topic
type   RETREAT
need   actor
yes    De rederij betaalde losgeld aan de kapers.  => RETREAT actor=rederij recipient=kapers

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

rule   nl.retreat.stoppen
match  stopzetten bouw | stopzetten kernprogramma | bevriezen kernprogramma | opschorten kernprogramma | stoppen verrijking | staken verrijking
       | terugdraaien maatregel | terugdraaien wet | toelaten weer | stoppen met+bombarderen | stoppen met+verrijking | stilleggen kerncentrale
       | terugdraaien verbod
roles  subj=actor
type   RETREAT
need   subj:actor
yes    Iran bevroor zijn kernprogramma.  => RETREAT actor=Iran

rule   nl.retreat.vrij-beeld
match  vrij/a van | geven zich over aan+drank | vrijlaten dier | vrijgeven rapport | vrijgeven beelden | vrijgeven cijfers | vrijgeven document
       | vrijkomen plaats | vrijkomen geld | vrijkomen stof | vrijkomen gas | opstappen trein | vrijgeven naam | geven terug bal | opstappen fiets
       | terugtrekken haar | laten gaan haar | vrijgeven foto
nonevent yes
type   RETREAT
yes    De politie gaf de naam van het slachtoffer vrij.  => none
