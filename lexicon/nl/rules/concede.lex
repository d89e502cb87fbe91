# CONCEDE: gives way in words: eases rules, announces truce or withdrawal, apologises, pardons.

rule   nl.concede.toegeven-niet
match  toegeven duimbreed | gunnen blik | permitteren zich | gunnen rust | excuseren voor+afwezigheid | veroorloven zich
nonevent yes
type   CONCEDE
yes    De ploeg kan zich geen fouten permitteren.  => none

rule   nl.concede.versoepeling
match  verlichting/n van+sanctie | verzachting/n | intrekking/n | intrekking/n door | opschorting/n van+wet
roles  subj=actor door=actor van=topic voor=recipient
type   CONCEDE
need   actor
yes    De intrekking van het decreet door de president bracht rust.  => CONCEDE actor=president

rule   nl.concede.terugdraaien
match  terugdraaien | terugdraaien besluit | terugkomen op+besluit | terugkomen van+besluit | terugnemen | halen van+tafel | trekken terug plan
       | terugdraaiing/n
roles  subj=actor obj=topic
type   CONCEDE
need   subj:actor
yes    De nieuwe minister draaide het besluit van zijn voorganger terug.  => CONCEDE actor=minister

rule   nl.concede.bestand-instemmen
match  instemmen met+bestand | instemmen met+wapenstilstand | instemmen met+staakt-het-vuren | aanvaarden bestand | aanvaarden wapenstilstand
       | gaan akkoord met+bestand | gaan akkoord met+wapenstilstand | gaan akkoord met+staakt-het-vuren | accepteren bestand
       | accepteren wapenstilstand
roles  subj=actor
type   CONCEDE
yes    De rebellen aanvaardden het bestand.  => CONCEDE actor=rebellen

rule   nl.concede.excuses
match  aanbieden excuus | aanbieden verontschuldiging | maken excuus | verontschuldigen zich | excuseren zich | bieden excuus aan | aanbieden excuses
       | maken excuses | excuses/n van | aanbieden verontschuldigingen | hebben spijt
roles  subj=actor van=actor aan=recipient iobj=recipient voor=topic
type   CONCEDE
yes    De generaal verontschuldigde zich bij de nabestaanden.  => CONCEDE actor=generaal

rule   nl.concede.excuus
match  excuus/n aan | excuus/n van | verontschuldiging/n aan | verontschuldiging/n van
roles  subj=actor van=actor aan=recipient
type   CONCEDE
need   actor
yes    De excuses van de premier aan de ouders kwamen laat.  => CONCEDE actor=premier recipient=ouders

rule   nl.concede.toegeven
match  toegeven | toegeven aan | capituleren voor | doen water bij+wijn | wijken voor | plooien
roles  subj=actor voor=recipient aan=recipient iobj=recipient obj=recipient
type   CONCEDE
need   subj:actor
why    "toegeven dat" admits a fact: it is a concession of the one criticised; ice and cloth give way too
yes    De president gaf toe aan de druk van de straat.  => CONCEDE actor=president

rule   nl.concede.erkennen-fout
match  erkennen fout | erkennen schuld | erkennen verantwoordelijkheid | toegeven fout | bekennen | bekennen schuld | nemen verantwoordelijkheid
       | erkennen tekortkoming | erkennen falen | steken hand in+boezem | nemen verantwoordelijkheid voor | erkennen onrecht | erkennen rol
       | afleggen bekentenis | doen schuldbekentenis
roles  subj=actor obj=topic aan=recipient
type   CONCEDE
need   subj:actor
yes    De korpschef erkende fouten bij het optreden.  => CONCEDE actor=korpschef

rule   nl.concede.terugtrekking-aankondigen
match  aankondigen vrijlating | beloven vrijlating | toezeggen vrijlating | aankondigen opheffing | aankondigen ontwapening | instemmen met+vrijlating
       | instemmen met+ontwapening | aankondigen versoepeling | aankondigen intrekking
roles  subj=actor van=topic uit=recipient aan=recipient
type   CONCEDE
need   actor
yes    De junta kondigde de vrijlating van politieke gevangenen aan.  => CONCEDE actor=junta

rule   nl.concede.gratie
match  verlenen gratie | begenadigen | krijgen gratie van | kwijtschelden straf | kwijtschelden | schelden kwijt | omzetten doodstraf
       | schenken gratie | verlenen pardon | verlenen kwijtschelding | vergeven | gratiëring/n | schelden straf kwijt | kwijtschelden schuld
       | schelden kwijt schuld
roles  subj=actor aan=recipient iobj=recipient obj=recipient van=recipient
type   CONCEDE
need   recipient
why    with "krijgen" the subject is the one pardoned: the roles then show the giver after "van"
yes    De president verleende gratie aan de opstandelingen.  => CONCEDE actor=president recipient=opstandelingen

rule   nl.concede.toestaan
match  toestaan | vergunnen | permitteren | gunnen | geven ruimte | geven groen licht | openen deur voor | openstellen | stellen open
       | instemmen met+eis | vrijgeven tegoed | geven vrij tegoed
roles  subj=actor obj=topic iobj=recipient aan=recipient van=recipient voor=recipient
type   CONCEDE
need   subj:actor
inner  unreal
yes    De burgemeester stond een mars van de studenten toe.  => CONCEDE actor=burgemeester

rule   nl.concede.uitstellen
match  uitstellen ontruiming | uitstellen executie | uitstellen aanval | uitstellen offensief | uitstellen heffing | uitstellen uitzetting
       | opschorten executie | opschorten uitzetting | opschorten plan | opschorten hervorming | opschorten stemming | opschorten staking
       | uitstellen wet | uitstellen importheffing | opschorten importheffing | uitstellen belasting | opschorten heffing | opschorten wet
       | opschorten maatregel
roles  subj=actor van=recipient voor=recipient tegen=recipient
type   CONCEDE
need   actor
yes    Washington stelde de importheffingen tegen Mexico een maand uit.  => CONCEDE actor=Washington recipient=Mexico

rule   nl.concede.concessie
match  doen concessie | concessie/n aan | concessie/n van | toegeving/n | doen toegeving | knieval/n voor | maken knieval
       | tonen bereidheid tot+concessie | toenadering+poging/n | doen stap terug | maken gebaar | gebaar/n van+wil | maken geste
roles  subj=actor van=actor aan=recipient voor=recipient
type   CONCEDE
need   actor
yes    De werkgevers deden een concessie aan de vakbonden.  => CONCEDE actor=werkgevers recipient=vakbonden

rule   nl.concede.distantieren-eigen
match  terugnemen woord | terugnemen uitspraak | rectificeren | nuanceren uitspraak | herroepen | intrekken uitspraak | inslikken kritiek
       | intrekken boete | herroepen verklaring | rectificatie/n | matigen toon | doven vuur
roles  subj=actor obj=topic
type   CONCEDE
need   subj:actor
yes    De minister nam zijn woorden terug.  => CONCEDE actor=minister

rule   nl.concede.vergiffenis
match  vragen vergiffenis | vragen vergeving | betuigen spijt | uitspreken spijt | betuigen berouw | uiten spijt | uitspreken berouw
       | spijtbetuiging/n | tonen berouw
roles  subj=actor van=actor aan=recipient voor=topic
type   CONCEDE
yes    De paus vroeg de inheemse volken om vergeving; hij betuigde spijt.  => CONCEDE

rule   nl.concede.zwichten
match  zwichten | zwichten voor | inbinden | bijdraaien | inschikken | halen bakzeil | gaan overstag | gaan door+knie | buigen voor | strijken vlag
       | komen terug van+besluit
roles  subj=actor voor=recipient
type   CONCEDE
need   subj:actor
yes    De regering zwichtte voor de boeren.  => CONCEDE actor=regering recipient=boeren

rule   nl.concede.versoepelen
match  versoepelen | versoepelen regel | versoepelen maatregel | versoepeling/n | verzachten | verlichten | verlichting/n van+regel | verruimen regel
roles  subj=actor door=actor voor=recipient van=topic obj=topic
type   CONCEDE
need   actor
yes    De regels voor vluchtelingen werden door het kabinet versoepeld.  => CONCEDE actor=kabinet

rule   nl.concede.afzien
match  afzien van | zien af van | laten varen | laten varen plan | laten vallen eis | laten vallen plan | opgeven eis | opgeven verzet
       | schrappen plan | inslikken woord
roles  subj=actor van=topic obj=topic
type   CONCEDE
need   subj:actor
yes    Het bestuur zag af van de sluiting.  => CONCEDE actor=bestuur

rule   nl.concede.amnestie
match  amnestie/n | verlenen amnestie | afkondigen amnestie | krijgen amnestie | generaal+pardon/n | amnestie+wet/n
roles  subj=actor van=actor aan=recipient voor=recipient
type   CONCEDE
need   who
yes    De regering kondigde amnestie af voor de rebellen.  => CONCEDE actor=regering recipient=rebellen

rule   nl.concede.toestemming-geven
match  geven toestemming | verlenen toestemming | verlenen vergunning | geven vergunning | afgeven vergunning | geven verlof | krijgen toestemming van
       | krijgen vergunning van
roles  subj=actor iobj=recipient aan=recipient voor=topic
type   CONCEDE
need   actor
inner  unreal
why    with "krijgen" the subject receives; the giver then stands after "van" and is left out
yes    De inspecteurs kregen toestemming van Iran; Teheran gaf ook journalisten toestemming.  => CONCEDE actor=Teheran
yes    De provincie verleende de fabriek een vergunning.  => CONCEDE actor=provincie

rule   nl.concede.nederlaag
match  erkennen nederlaag | toegeven nederlaag | aanvaarden nederlaag | accepteren nederlaag | aanvaarden uitslag | accepteren uitslag
       | neerleggen zich bij | berusten in | accepteren besluit | aanvaarden besluit | aanvaarden uitspraak | aanvaarden vonnis
roles  subj=actor
type   CONCEDE
need   subj:actor
yes    De verslagen kandidaat gaf zijn nederlaag toe.  => CONCEDE actor=kandidaat

rule   nl.concede.schikking
match  treffen schikking | schikking/n met | schikken met | sluiten schikking | komen tot+schikking | schikking/n tussen
roles  subj=actor met=recipient tussen=both
type   CONCEDE
need   actor
yes    De bank trof een schikking met de toezichthouder.  => CONCEDE actor=bank recipient=toezichthouder

rule   nl.concede.bestand-sluiten
match  sluiten bestand | sluiten wapenstilstand | sluiten staakt-het-vuren | overeenkomen bestand | overeenkomen wapenstilstand
       | overeenkomen staakt-het-vuren | tekenen wapenstilstand | tekenen bestand | ondertekenen wapenstilstand | ondertekenen bestand
       | verlengen bestand | verlengen wapenstilstand | verlengen staakt-het-vuren | bereiken bestand | bereiken wapenstilstand
roles  subj=both met=both tussen=both
type   CONCEDE
yes    De milities sloten een wapenstilstand met het leger.  => CONCEDE actor=milities actor=leger

rule   nl.concede.troepen-terug-aankondigen
match  aankondigen terugtrekking | aankondigen aftocht | beloven terugtrekking | toezeggen terugtrekking | instemmen met+terugtrekking
       | aankondigen vertrek
roles  subj=actor van=topic uit=recipient
type   CONCEDE
need   actor
yes    De Franse president kondigde de terugtrekking van zijn troepen uit Niger aan.  => CONCEDE actor=president recipient=Niger

rule   nl.concede.verkiezingen
match  uitschrijven verkiezing | aankondigen verkiezing | beloven verkiezing | aankondigen hervorming | beloven hervorming | toezeggen hervorming
       | beloven onderzoek | toezeggen onderzoek
roles  subj=actor
type   CONCEDE
need   actor
yes    De overgangsregering schreef vervroegde verkiezingen uit.  => CONCEDE actor=overgangsregering

rule   nl.concede.intrekken
match  intrekken wet | intrekken wetsvoorstel | intrekken maatregel | intrekken besluit | intrekken belasting | intrekken decreet | intrekken eis
       | intrekken klacht | intrekken plan | intrekken bezwaar | intrekken beschuldiging | laten varen eis | intrekken veto | inslikken
       | bijstellen plan | bijsturen plan | afzwakken | afzwakken eis | terugfluiten | staken verzet
roles  subj=actor obj=topic tegen=recipient van=recipient voor=recipient
type   CONCEDE
need   actor
why    a ban or state of emergency lifted is RETREAT (retreat.lex)
yes    De president trok de omstreden belastingwet in.  => CONCEDE actor=president

rule   nl.concede.bestand-afkondigen
match  afkondigen bestand | afkondigen wapenstilstand | afkondigen staakt-het-vuren | uitroepen bestand | aankondigen bestand
       | aankondigen wapenstilstand | aankondigen staakt-het-vuren | uitroepen wapenstilstand | aankondigen gevechtspauze
roles  subj=actor met=both tussen=both
type   CONCEDE
why    announced; in force it is RETREAT ceasefire
yes    De rebellen kondigden een eenzijdig bestand af.  => CONCEDE actor=rebellen

rule   nl.concede.tegemoetkomen
match  tegemoetkomen | komen tegemoet | tegemoetkomen aan | doen tegemoetkoming | tegemoetkoming/n aan | inwilligen | inwilligen eis
       | inwilligen verzoek | inwilliging/n | honoreren verzoek | ingaan op+eis | ingaan op+verzoek
roles  subj=actor van=recipient aan=recipient iobj=recipient obj=recipient
type   CONCEDE
need   actor
yes    De regering willigde de eisen van de stakers in.  => CONCEDE actor=regering recipient=stakers

rule   nl.concede.aftreden-aankondigen
match  aankondigen aftreden | aankondigen ontslag | aankondigen opstappen | beloven aftreden | toezeggen aftreden | aankondigen terugtreden
roles  subj=actor
type   CONCEDE
yes    De premier kondigde zijn aftreden aan.  => CONCEDE actor=premier

rule   nl.concede.besluit-terug
match  intrekken,terugdraaien,herroepen,schrappen,opschorten,uitstellen,afzwakken,bijstellen,verzachten,versoepelen,herzien,aanpassen,temperen,verlagen,bevriezen,terugnemen @besluit
       | trekken in,terug @besluit | draaien terug @besluit | halen van+tafel @besluit | zien af van+@besluit | afzien van+staking,veto,eis,@besluit
       | laten varen @besluit | slikken in @besluit | maken ongedaan @besluit | komen terug op,van+@besluit | leggen in+ijskast @besluit
       | zetten in+ijskast | intrekking,versoepeling,verzachting,opschorting,uitstel/n van+@besluit
roles  subj=actor door=actor voor=recipient van=topic tegen=recipient
type   CONCEDE
need   actor
why    a ban or measure lifted in deed is RETREAT ("opheffen"); here: given up or eased in words
yes    De minister schrapte de omstreden bezuiniging.  => CONCEDE actor=minister
yes    De regering ziet af van de pensioenhervorming.  => CONCEDE actor=regering
no     De trainer past zijn opstelling aan.

rule   nl.concede.aankondigen
match  aankondigen aftreden,onderzoek,terugtocht,verlichting,troepenvermindering,gebaar,amnestie,machtsoverdracht,overdracht,heropening
       | beloven aftocht,opheffing,ontwapening,versoepeling,intrekking,aftreden,vertrek,terugtocht,verlichting,troepenvermindering,gebaar,amnestie,machtsoverdracht,overdracht,heropening
       | toezeggen aftocht,opheffing,ontwapening,versoepeling,intrekking,aftreden,vertrek,verkiezing,terugtocht,verlichting,troepenvermindering,gebaar,amnestie,machtsoverdracht,overdracht,heropening
       | afkondigen terugtrekking,aftocht,vrijlating,opheffing,ontwapening,versoepeling,intrekking,aftreden,vertrek,verkiezing,hervorming,onderzoek,terugtocht,verlichting,troepenvermindering,gebaar,amnestie,machtsoverdracht,overdracht,heropening
       | aankondigen,afkondigen,uitroepen,voorstellen,verlengen,afspreken bestand,wapenstilstand,staakt-het-vuren,gevechtspauze,kerstbestand,paasbestand,vuurpauze
       | uitschrijven referendum | beloven,toezeggen beterschap,einde,verbetering,terugkeer
roles  subj=actor met=both tussen=both van=topic uit=topic
type   CONCEDE
need   actor
yes    De generaal kondigde de heropening van de universiteit aan.  => CONCEDE actor=generaal
yes    De rebellen spraken een kerstbestand af met het leger.  => CONCEDE actor=rebellen actor=leger

rule   nl.concede.excuus-lijst
match  aanbieden,maken,uiten,uitspreken,betuigen,tonen excuus,verontschuldiging,spijt,berouw,leedwezen,excuses,schuldbekentenis
       | bieden aan excuus,excuses,verontschuldiging | spijten | vragen om+vergeving,vergiffenis | vragen vergeving,excuus,vergiffenis
       | gaan stof door | gaan door+stof
       | bekennen,toegeven,erkennen schuld,fout,misdaad,ongelijk,tekortkoming,falen,nalatigheid,nederlaag,wandaad,onrecht,aansprakelijkheid,blunder
       | nemen op+zich schuld,verantwoordelijkheid | steken hand in+boezem | excuus,spijt+betuiging/n | schuld+bekentenis/n | excuses/n aan
roles  subj=actor van=actor aan=recipient tegenover=recipient iobj=recipient voor=topic
type   CONCEDE
need   actor
yes    De burgemeester erkende zijn blunder.  => CONCEDE actor=burgemeester

rule   nl.concede.toestaan-lijst
match  geven licentie,visum,vrijgeleide,fiat | verlenen verlof,licentie,visum,vrijgeleide,fiat
       | afgeven toestemming,verlof,licentie,visum,vrijgeleide,fiat | verstrekken toestemming,vergunning,verlof,licentie,visum,vrijgeleide,fiat
       | krijgen visum van | toestaan mars,protest,export,bouw,boring,bezoek,doorgang,terugkeer,inspectie,komst,landing,doorvaart,verkoop
       | vergunnen,goedkeuren,toelaten demonstratie,betoging,mars,protest,export,bouw,boring,bezoek,doorgang,terugkeer,inspectie,komst,landing,doorvaart,verkoop
       | staan toe demonstratie,betoging,mars,export,bouw,bezoek,terugkeer | legaliseren | vergunning/n verlenen
       | verstrekking,verlening,afgifte/n van+vergunning,visum | toestaan demonstratie,betoging
roles  subj=actor aan=recipient voor=recipient iobj=recipient van=recipient
type   CONCEDE
need   actor
yes    De burgemeester stond de betoging van de boeren toe.  => CONCEDE actor=burgemeester recipient=boeren

rule   nl.concede.zwichten-lijst
match  plooien,zwenken,inbinden,inschikken voor | gaan door+bocht | doen concessie,toegeving,handreiking,tegemoetkoming,water
       | inwilligen,honoreren,overnemen eis,verzoek,wens,voorwaarde | willigen in eis | komen tegemoet aan | geven toe aan+eis,druk,protest
       | aanvaarden voorwaarde,eis,compromis | accepteren vonnis,uitspraak,voorwaarde,eis,compromis
       | slikken,inslikken nederlaag,vonnis,uitspraak,voorwaarde,eis,compromis | leggen zich neer bij | matigen eis,standpunt
       | temperen,bijstellen eis,toon,standpunt
roles  subj=actor voor=recipient aan=recipient van=recipient
type   CONCEDE
need   subj:actor
yes    De werkgevers honoreerden de looneis van de bonden.  => CONCEDE actor=werkgevers
no     De verdediger moest wijken voor de spits.

rule   nl.concede.gratie-lijst
match  verlenen gratie,pardon,kwijtschelding,strafvermindering,clementie,vrijgeleide,uitstel
       | schenken,geven gratie,amnestie,pardon,kwijtschelding,strafvermindering,clementie,vrijgeleide,uitstel | gratiëren
       | omzetten,verlagen,verminderen,halveren straf,doodstraf,celstraf | krijgen gratie,pardon,strafvermindering
       | kwijtschelden straf,boete,belasting | gratie,amnestie+verlening,regeling/n | gratie+wet/n | straf+vermindering/n voor
roles  subj=actor door=actor aan=recipient iobj=recipient voor=recipient van=recipient obj=recipient
type   CONCEDE
need   who
yes    De koning schonk de opstandelingen gratie.  => CONCEDE actor=koning recipient=opstandelingen
