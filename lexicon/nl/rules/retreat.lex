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
yes    Egypte liet de inspecteurs toe.  => RETREAT access actor=Egypte recipient=inspecteurs

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
yes    De verdachte meldde zich bij de politie.  => RETREAT disarm actor=verdachte

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
yes    De wethouder legde haar ambt neer.  => RETREAT resign actor=wethouder

rule   nl.retreat.sancties-opheffen
match  opheffen sanctie | intrekken sanctie | schrappen sanctie | versoepelen sanctie | verlichten sanctie | opheffen embargo | opheffen wapenembargo
       | opheffing/n van+sanctie | opheffing/n van+embargo | opschorten sanctie | opheffen boycot | schrappen van+sanctielijst
       | halen van+sanctielijst | schrappen van+terreurlijst | halen van+terreurlijst
roles  subj=actor door=actor obj=recipient tegen=recipient
type   RETREAT
yes    De Europese Unie heeft de sancties tegen Syrië opgeheven.  => RETREAT actor=Unie recipient=Syrië
yes    Zwitserland schrapte de bank van de sanctielijst.  => RETREAT actor=Zwitserland

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
need   actor
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
       | uitwisselen,ruilen,uitruilen gevangene,krijgsgevangene,gijzelaar,lichaam met
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

rule   nl.retreat.terugtrekken-lijst
match  terugtrekken,terughalen,terugroepen,weghalen,evacueren,overplaatsen @troep | trekken terug @troep | halen weg @troep
       | terugtrekken zich uit+stad,dorp,gebied,land,stelling,enclave,regio | verlaten stelling,basis,kazerne,positie,stad,eiland,loopgraaf,frontlijn
       | ontruimen,opgeven,prijsgeven,overgeven stelling,basis,kazerne,positie,post,stad,dorp,gebied,eiland,loopgraaf,frontlijn | druipen af
       | vluchten uit+stelling | blazen aftocht | slaan op+vlucht | afbouwen,verminderen,inkrimpen troepenmacht,aanwezigheid,missie | keren om @troep
       | terugtrekking,aftocht,vertrek,terugtocht/n van+@troep | troep+terugtrekking,vermindering,reductie/n
roles  subj=actor van=actor door=actor uit=recipient
type   RETREAT withdraw
need   subj:armed
why    a state's own statement that it will is CONCEDE; athletes and firms withdraw, too
yes    De militie gaf haar stellingen prijs.  => RETREAT withdraw actor=militie

rule   nl.retreat.terugtrekken-staat
match  terugtrekken,terughalen,terugroepen,weghalen,afbouwen @troep | trekken terug @troep | halen terug @troep
       | beëindigen,afbouwen,staken missie,bezetting,operatie,interventie
roles  subj=actor uit=recipient in=recipient
type   RETREAT withdraw
need   subj:state
yes    Duitsland haalde zijn soldaten terug uit Mali.  => RETREAT withdraw actor=Duitsland recipient=Mali

rule   nl.retreat.vrijlaten-lijst
match  vrijlaten,loslaten,overdragen,laten gijzelaar,gevangene,krijgsgevangene,verdachte,arrestant,activist,journalist,demonstrant,betoger,dissident,matroos,bemanning,visser
       | laten vrij | laten gaan | stellen,lopen,zijn op+voet | vrijspreken,heenzenden,seponeren | spreken vrij | vrijlating,invrijheidstelling/n van
       | vrij/a weer | schorsen,opheffen voorarrest,hechtenis | vrijlaten op+borgtocht,borgsom | overhandigen gijzelaar,lichaam,krijgsgevangene
       | gijzelaar,lichaam,krijgsgevangene+ruil,uitwisseling/n | gevangene,gijzelaar,lichaam,krijgsgevangene+vrijlating/n
       | uitwisselen,ruilen gijzelaar | uitruilen gijzelaar,krijgsgevangene,lichaam | overdragen lichaam
       | laten vallen aanklacht,beschuldiging,zaak,vervolging | intrekken,seponeren aanklacht,arrestatiebevel,uitleveringsverzoek,klacht
       | bevrijden uit+gevangenis,cel,kerker,kamp,strafkamp
roles  subj=actor door=actor van=recipient obj=recipient aan=topic tegen=recipient
type   RETREAT release
need   who
yes    De bende liet de ontvoerde matrozen vrij.  => RETREAT release actor=bende recipient=matrozen
yes    De officier seponeerde de aanklacht tegen de zanger.  => RETREAT release actor=officier recipient=zanger

rule   nl.retreat.vrij-persoon
match  vrij/a weer | zijn op+voet | verlaten cel,gevangenis,celblok | mogen naar+huis
roles  subj=recipient
type   RETREAT release
need   subj:actor
yes    De activist is na drie jaar vrijgekomen.  => RETREAT release recipient=activist
no     Er kwamen plaatsen vrij in de trein.

rule   nl.retreat.aftreden-lijst
match  neerleggen,opgeven,inleveren,opzeggen,afstaan @functie | leggen neer @functie | doen afstand van+troon,macht,@functie | stappen op als
       | treden af,terug als | nemen ontslag als | dienen ontslag in | indienen,aanbieden,nemen,inleveren ontslag
       | verlaten regering,kabinet,politiek,partijleiding | vertrekken bij | opstappen,aftreden uit,bij | terugtreden,ontslagnemen als,uit,bij
       | houden voor+gezien | gooien handdoek | overdragen,afstaan macht,leiding,bevel aan | draagt macht over | trekken conclusie
       | stellen zich niet herkiesbaar | afzien van+termijn | troon+afstand/n | ontslag+name,aanvraag,brief/n
       | aftreden,opstappen,terugtreden/n van+@leider | val/n van+kabinet,regering
roles  subj=actor van=actor als=topic aan=recipient bij=topic
type   RETREAT resign
need   subj:actor
yes    De gouverneur stelt zich niet herkiesbaar.  => RETREAT resign actor=gouverneur
no     De spits legde de bal neer.

rule   nl.retreat.maatregel-opheffen
match  opheffen uitgaansverbod,reisverbod,reisadvies,grenscontrole,vliegverbod,censuur,uitzonderingstoestand,@sanctie
       | intrekken beperking,avondklok,lockdown,blokkade,embargo,uitgaansverbod,reisverbod,beleg,blokkering,reisadvies,exportverbod,grenscontrole,vliegverbod,censuur,uitzonderingstoestand,@sanctie
       | schrappen,afschaffen,opschorten,versoepelen,stopzetten verbod,beperking,noodtoestand,avondklok,lockdown,blokkade,embargo,krijgswet,uitgaansverbod,reisverbod,beleg,blokkering,staat,reisadvies,exportverbod,grenscontrole,vliegverbod,censuur,uitzonderingstoestand,@sanctie
       | beëindigen verbod,beperking,avondklok,lockdown,embargo,krijgswet,uitgaansverbod,reisverbod,beleg,blokkering,staat,reisadvies,exportverbod,grenscontrole,vliegverbod,censuur,uitzonderingstoestand,@sanctie
       | opheffen,intrekken,schrappen,beëindigen,afschaffen,opschorten,versoepelen,stopzetten @heffing
       | heffen op verbod,noodtoestand,avondklok,blokkade,beleg,@sanctie | opheffing/n van+verbod,beleg,@sanctie
       | intrekking,beëindiging,afschaffing,einde/n van+noodtoestand,avondklok,blokkade,verbod,beleg,@sanctie
       | ontdooien,vrijgeven,deblokkeren tegoed,rekening,vermogen | geven vrij tegoed | hervatten export,uitvoer,subsidie,levering,internet
       | herstellen export,uitvoer,hulp,subsidie,levering,internet | toelaten uitvoer,hulp,subsidie,levering,internet
       | beëindigen,opheffen,staken,afblazen,stopzetten,opbreken,opgeven,opschorten @staking | breken af,op @staking | blazen af @staking
       | hervatten,gaan werk,aan+slag | keren terug naar+werk
roles  subj=actor door=actor tegen=recipient van=topic voor=recipient op=recipient aan=recipient
type   RETREAT
why    taken back in deed; announced only: CONCEDE
yes    De gouverneur beëindigde de avondklok.  => RETREAT actor=gouverneur
no     De scheidsrechter stopte de wedstrijd.
yes    De vakbond blies de staking af.  => RETREAT actor=vakbond

rule   nl.retreat.bestand-lijst
match  staken vuur,oorlog,luchtaanval,raketaanval,gevechtshandeling
       | stoppen vuur,strijd,vijandelijkheid,gevecht,bombardement,beschieting,offensief,oorlog,luchtaanval,raketaanval,gevechtshandeling
       | stopzetten vuur,strijd,vijandelijkheid,beschieting,oorlog,luchtaanval,raketaanval,gevechtshandeling
       | beëindigen vuur,aanval,bombardement,beschieting,luchtaanval,raketaanval,gevechtshandeling
       | opschorten vuur,strijd,vijandelijkheid,gevecht,bombardement,beschieting,oorlog,luchtaanval,raketaanval,gevechtshandeling
       | onderbreken vuur,strijd,vijandelijkheid,aanval,bombardement,beschieting,offensief,oorlog,luchtaanval,raketaanval,gevechtshandeling
       | naleven,ingaan,standhouden,verlengen gevechtspauze | eerbiedigen,gelden wapenstilstand,gevechtspauze
       | respecteren bestand,wapenstilstand,staakt-het-vuren,gevechtspauze | houden stand bestand,wapenstilstand,staakt-het-vuren
       | gaan in bestand,wapenstilstand,staakt-het-vuren | worden,zijn van+kracht bestand,wapenstilstand,staakt-het-vuren | zwijgen kanon,geschut
       | kerst,paas,grens,eenzijdig,humanitair,tijdelijk,fragiel+bestand,wapenstilstand,staakt-het-vuren,gevechtspauze/n
roles  subj=actor tussen=both met=both van=actor
type   RETREAT ceasefire
yes    De guerrillastrijders onderbraken hun offensief.  => RETREAT ceasefire
yes    Sinds maandag geldt er een gevechtspauze tussen het leger en de rebellen.  => RETREAT ceasefire actor=leger actor=rebellen

rule   nl.retreat.ontwapenen-lijst
match  inleveren,neerleggen,afgeven,overhandigen,afstaan,overdragen,ontmantelen @wapen | leveren in @wapen | leggen neer @wapen | geven af @wapen
       | overgeven zich | geven zich over | geven zich aan | melden zich bij+politie,justitie,gevangenis | afzweren wapen,geweld
       | ontmantelen,opgeven,beëindigen kernprogramma,wapenprogramma,arsenaal,kernarsenaal | ontbinden,opheffen militie,brigade
       | ontwapening,demobilisatie,overgave,capitulatie/n van
roles  subj=actor van=actor aan=recipient bij=recipient
type   RETREAT disarm
need   subj:actor
yes    De strijders leverden hun geweren in bij het leger.  => RETREAT disarm actor=strijders recipient=leger

rule   nl.retreat.toegang-lijst
match  openen grens,grensovergang,haven,weg,snelweg,checkpoint,luchthaven,grenspost,doorgang,zeestraat,spoorlijn,school,moskee,kanaal
       | heropenen grens,grensovergang,luchtruim,corridor,snelweg,checkpoint,luchthaven,grenspost,doorgang,zeestraat,spoorlijn,school,moskee,kanaal
       | openstellen grens,grensovergang,weg,snelweg,checkpoint,luchthaven,grenspost,doorgang,zeestraat,spoorlijn,school,moskee,kanaal
       | vrijgeven grens,grensovergang,luchtruim,corridor,haven,snelweg,checkpoint,luchthaven,grenspost,doorgang,zeestraat,spoorlijn,school,moskee,kanaal
       | deblokkeren grens,grensovergang,luchtruim,corridor,haven,weg,snelweg,checkpoint,luchthaven,grenspost,doorgang,zeestraat,spoorlijn,school,moskee,kanaal
       | stellen open grens | geven vrij haven,corridor,doorgang | toelaten hulpverlener,ambulance,vrachtwagen,@hulpgoed
       | doorlaten hulp,inspecteur,journalist,waarnemer,hulporganisatie,hulpverlener,ambulance,vrachtwagen,@hulpgoed
       | binnenlaten hulp,journalist,waarnemer,hulporganisatie,hulpverlener,ambulance,vrachtwagen,@hulpgoed
       | laten toe,door,binnen konvooi,inspecteur,waarnemer,hulpverlener,@hulpgoed | geven,krijgen doorgang
       | opening,heropening/n van+grens,grensovergang,luchtruim,corridor,haven | passeren,oversteken konvooi grens
roles  subj=actor door=actor aan=recipient voor=recipient obj=recipient tot=topic
type   RETREAT access
need   actor
yes    De junta gaf de haven vrij.  => RETREAT access actor=junta
no     De winkel opende een tweede ingang.

rule   nl.retreat.betalen
match  betalen,uitkeren,overmaken losgeld,schadevergoeding,dwangsom,herstelbetaling,compensatie,smartengeld,boete aan | betalen losgeld
       | teruggeven,restitueren,retourneren,overdragen kunst,roofkunst,gebied,land,schedel,eiland,kunstwerk,goud,geld aan
       | geven terug gebied,land,roofkunst,kunst | teruggave,restitutie,overdracht/n van+kunst,gebied,roofkunst,land
       | verlagen,halveren,schrappen @heffing | stopzetten verrijking,boring,nederzettingenbouw | staken kernprogramma,bouw,boring,nederzettingenbouw
       | bevriezen,opschorten verrijking,bouw,boring,nederzettingenbouw
roles  subj=actor aan=recipient voor=topic op=topic
type   RETREAT
need   subj:actor
yes    Duitsland gaf de roofkunst terug aan Benin.  => RETREAT actor=Duitsland recipient=Benin
