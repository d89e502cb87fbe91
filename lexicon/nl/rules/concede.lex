# CONCEDE: gives way in words: eases rules, announces truce or withdrawal, apologises, pardons.

rule   nl.concede.excuses
match  aanbieden excuus | aanbieden verontschuldiging | maken excuus | verontschuldigen zich | excuseren zich | betuigen spijt | vragen vergiffenis
       | vragen vergeving | uitspreken spijt | betuigen berouw | bieden excuus aan | aanbieden excuses | maken excuses | uiten spijt | excuses/n van
       | spijtbetuiging/n | uitspreken berouw | aanbieden verontschuldigingen | hebben spijt
roles  subj=actor van=actor aan=recipient iobj=recipient voor=topic
type   CONCEDE
yes    De koning bood Suriname excuses aan voor de slavernij.  => CONCEDE actor=koning recipient=Suriname
yes    De generaal verontschuldigde zich bij de nabestaanden.  => CONCEDE actor=generaal

rule   nl.concede.excuus
match  excuus/n aan | excuus/n van | verontschuldiging/n aan | verontschuldiging/n van
roles  subj=actor van=actor aan=recipient
type   CONCEDE
need   actor
yes    De excuses van de premier aan de ouders kwamen laat.  => CONCEDE actor=premier recipient=ouders

rule   nl.concede.toegeven
match  toegeven | zwichten | zwichten voor | inbinden | halen bakzeil | inschikken | bijdraaien | toegeven aan | gaan overstag | gaan door+knie
       | buigen voor | capituleren voor | doen water bij+wijn | wijken voor | tegemoetkomen | tegemoetkomen aan | komen tegemoet | plooien
       | strijken vlag
roles  subj=actor voor=recipient aan=recipient iobj=recipient obj=recipient
type   CONCEDE
need   subj:actor
why    "toegeven dat" admits a fact: it is a concession of the one criticised; ice and cloth give way too
yes    De regering zwichtte voor de boeren.  => CONCEDE actor=regering recipient=boeren
yes    De president gaf toe aan de druk van de straat.  => CONCEDE actor=president

rule   nl.concede.erkennen-fout
match  erkennen fout | erkennen schuld | erkennen verantwoordelijkheid | toegeven fout | bekennen | bekennen schuld | nemen verantwoordelijkheid
       | erkennen nederlaag | toegeven nederlaag | erkennen tekortkoming | erkennen falen | steken hand in+boezem | nemen verantwoordelijkheid voor
       | erkennen onrecht | erkennen rol | afleggen bekentenis | doen schuldbekentenis
roles  subj=actor obj=topic aan=recipient
type   CONCEDE
need   subj:actor
yes    De korpschef erkende fouten bij het optreden.  => CONCEDE actor=korpschef
yes    De verslagen kandidaat gaf zijn nederlaag toe.  => CONCEDE actor=kandidaat

rule   nl.concede.intrekken
match  intrekken wet | intrekken wetsvoorstel | intrekken maatregel | intrekken besluit | intrekken belasting | intrekken decreet | intrekken eis
       | intrekken klacht | intrekken plan | intrekken aanklacht | intrekken bezwaar | terugkomen op+besluit | terugkomen van+besluit
       | halen van+tafel | terugdraaien | terugdraaien besluit | terugnemen | intrekken beschuldiging | afzien van | laten varen plan
       | laten varen eis | intrekken veto | inslikken | bijstellen plan | bijsturen plan | afzwakken | afzwakken eis | schrappen plan
       | inslikken woord | laten vallen eis | terugfluiten | opgeven verzet | staken verzet | versoepelen | versoepelen regel | versoepelen maatregel
       | verlichten | verzachten | opgeven eis
roles  subj=actor obj=topic tegen=recipient van=recipient voor=recipient
type   CONCEDE
need   actor
why    a ban or state of emergency lifted is RETREAT (retreat.lex)
yes    De president trok de omstreden belastingwet in.  => CONCEDE actor=president
yes    De regels voor vluchtelingen werden door het kabinet versoepeld.  => CONCEDE actor=kabinet

rule   nl.concede.bestand-afkondigen
match  afkondigen bestand | afkondigen wapenstilstand | afkondigen staakt-het-vuren | uitroepen bestand | aankondigen bestand
       | aankondigen wapenstilstand | aankondigen staakt-het-vuren | uitroepen wapenstilstand | instemmen met+bestand | instemmen met+wapenstilstand
       | instemmen met+staakt-het-vuren | overeenkomen bestand | overeenkomen wapenstilstand | overeenkomen staakt-het-vuren | aanvaarden bestand
       | aanvaarden wapenstilstand | gaan akkoord met+bestand | gaan akkoord met+wapenstilstand | sluiten bestand | sluiten wapenstilstand
       | verlengen bestand | verlengen wapenstilstand | tekenen wapenstilstand | tekenen bestand | ondertekenen wapenstilstand
       | verlengen staakt-het-vuren | aankondigen gevechtspauze | ondertekenen bestand | sluiten staakt-het-vuren
roles  subj=actor met=both tussen=both
type   CONCEDE
why    announced; in force it is RETREAT ceasefire
yes    De rebellen kondigden een eenzijdig bestand af.  => CONCEDE actor=rebellen
yes    Het leger stemde in met een wapenstilstand.  => CONCEDE actor=leger

rule   nl.concede.terugtrekking-aankondigen
match  aankondigen terugtrekking | aankondigen aftocht | aankondigen vertrek | beloven terugtrekking | toezeggen terugtrekking
       | instemmen met+terugtrekking | aankondigen vrijlating | beloven vrijlating | toezeggen vrijlating | aankondigen aftreden | aankondigen ontslag
       | aankondigen opstappen | aankondigen opheffing | aankondigen ontwapening | instemmen met+vrijlating | instemmen met+ontwapening
       | aankondigen hervorming | beloven hervorming | toezeggen hervorming | aankondigen versoepeling | aankondigen verkiezing | beloven verkiezing
       | uitschrijven verkiezing | beloven onderzoek | toezeggen onderzoek | aankondigen intrekking
roles  subj=actor van=topic uit=recipient aan=recipient
type   CONCEDE
need   actor
yes    De Franse president kondigde de terugtrekking van zijn troepen uit Niger aan.  => CONCEDE actor=president
yes    De premier heeft zijn aftreden aangekondigd.  => CONCEDE actor=premier

rule   nl.concede.gratie
match  verlenen gratie | amnestie/n | verlenen amnestie | begenadigen | krijgen gratie van | afkondigen amnestie | kwijtschelden straf | kwijtschelden
       | omzetten doodstraf | schenken gratie | verlenen pardon | verlenen kwijtschelding | vergeven | gratiëring/n | schelden straf kwijt
       | kwijtschelden schuld | krijgen amnestie
roles  subj=actor aan=recipient iobj=recipient obj=recipient van=recipient
type   CONCEDE
need   recipient
why    with "krijgen" the subject is the one pardoned: the roles then show the giver after "van"
yes    De president verleende gratie aan de opstandelingen.  => CONCEDE actor=president recipient=opstandelingen

rule   nl.concede.toestaan
match  toestaan | vergunnen | geven toestemming | verlenen toestemming | verlenen vergunning | permitteren | inwilligen | inwilligen eis
       | inwilligen verzoek | gunnen | geven ruimte | geven vergunning | honoreren verzoek | afgeven vergunning | geven groen licht | inwilliging/n
       | openen deur voor | openstellen | instemmen met+eis | vrijgeven tegoed
roles  subj=actor obj=topic iobj=recipient aan=recipient van=recipient voor=recipient
type   CONCEDE
need   subj:actor
inner  unreal
yes    De burgemeester stond een mars van de studenten toe.  => CONCEDE actor=burgemeester
yes    Iran gaf de inspecteurs toestemming de centrale te betreden.  => CONCEDE actor=Iran recipient=inspecteurs

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
match  doen concessie | concessie/n aan | concessie/n van | doen tegemoetkoming | tegemoetkoming/n aan | toegeving/n | doen toegeving | knieval/n voor
       | maken knieval | tonen bereidheid tot+concessie | toenadering+poging/n | doen stap terug | maken gebaar | gebaar/n van+wil | maken geste
roles  subj=actor van=actor aan=recipient voor=recipient
type   CONCEDE
need   actor
yes    De werkgevers deden een concessie aan de vakbonden.  => CONCEDE actor=werkgevers recipient=vakbonden

rule   nl.concede.beeindigen-bevel
match  geven bevel tot+terugtrekking | geven bevel tot+staakt-het-vuren | staken toestand | erkennen uitspraak | aanvaarden uitspraak
       | aanvaarden besluit | neerleggen zich bij | berusten in | aanvaarden nederlaag | accepteren nederlaag | accepteren besluit
       | accepteren uitslag | aanvaarden uitslag | schikken zich naar | neerleggen bij+besluit | schikken met | treffen schikking | schikking/n met
roles  subj=actor obj=topic bij=topic met=recipient van=recipient
type   CONCEDE
need   subj:actor
yes    De oppositiekandidaat legde zich bij de uitslag neer.  => CONCEDE actor=oppositiekandidaat
yes    De bank trof een schikking met de toezichthouder.  => CONCEDE actor=bank recipient=toezichthouder

rule   nl.concede.toegeven-niet
match  toegeven duimbreed | gunnen blik | permitteren zich | gunnen rust | excuseren voor+afwezigheid | veroorloven zich
nonevent yes
type   CONCEDE
yes    De ploeg kan zich geen fouten permitteren.  => none

rule   nl.concede.capituleren
match  capituleren | capitulatie/n | overgave/n
roles  subj=actor van=actor aan=recipient voor=recipient
type   RETREAT disarm
need   actor
yes    De stad capituleerde na drie maanden; het garnizoen capituleerde mee.  => RETREAT disarm

rule   nl.concede.versoepeling
match  versoepeling/n | verlichting/n van+sanctie | verzachting/n | intrekking/n | intrekking/n door | opschorting/n van+wet
roles  subj=actor door=actor van=topic voor=recipient
type   CONCEDE
need   actor
yes    De intrekking van het decreet door de president bracht rust.  => CONCEDE actor=president

rule   nl.concede.distantieren-eigen
match  terugnemen woord | terugnemen uitspraak | rectificeren | nuanceren uitspraak | herroepen | intrekken uitspraak | inslikken kritiek
       | intrekken boete | herroepen verklaring | rectificatie/n | matigen toon | doven vuur
roles  subj=actor obj=topic
type   CONCEDE
need   subj:actor
yes    De minister nam zijn woorden terug.  => CONCEDE actor=minister
