# SUPPORT: praises, endorses, approves, recognises, ratifies, expresses solidarity.

rule   nl.support.steunen-beeld
match  steunen op | steunen zich | prijzen zich gelukkig | steun/n in+rug | steunen met+cijfers | danken naam aan | danken aan+ligging
       | prijzen zich uit+markt | loven en bieden | steun+zool/n | steun+punt/n | steun+pilaar/n
nonevent yes
type   SUPPORT
yes    Het plan steunt op drie pijlers.  => none

rule   nl.support.erkennen
match  erkennen land | erkennen staat | erkennen onafhankelijkheid | erkennen als+president | erkennen als+regering | erkennen regering
       | erkennen als+staat | erkenning/n van | erkennen uitslag | erkennen gebied als | erkennen als+staatshoofd | erkennen als+leider
       | erkennen als+interim-president | erkennen genocide | erkennen overwinning | erkennen gezag | erkennen soevereiniteit | erkennen grens
       | erkennen republiek | erkennen overgangsregering
roles  subj=actor door=actor obj=recipient van=recipient
type   SUPPORT
why    "erkennen dat" admits: cues.lex and concede.lex
yes    Spanje erkende de Palestijnse staat.  => SUPPORT actor=Spanje
yes    De oppositieleider is door twintig landen erkend als interim-president.  => SUPPORT actor=landen recipient=oppositieleider

rule   nl.support.voorstemmen
match  stemmen voor | voorstemmen | stemmen voor+wet | stemmen voor+motie | stemmen voor+resolutie | stemmen voor+voorstel
roles  subj=actor voor=topic
type   SUPPORT
need   subj:actor
yes    Negentig Kamerleden stemden voor de wet.  => SUPPORT actor=Kamerleden

rule   nl.support.steunen
match  steunen | ondersteunen | bijvallen | bijspringen | onderschrijven | goedpraten | praten goed | sympathiseren met | omarmen
       | ondersteunen kandidatuur | begunstigen | delen standpunt | aanhangen
roles  subj=actor obj=recipient achter=recipient met=recipient voor=recipient
type   SUPPORT
need   subj:actor
why    goods and money given are AID: longer matches there; walls and figures also support
yes    De vakbonden steunen de regering.  => SUPPORT actor=vakbonden recipient=regering
no     De balken ondersteunen het dak.

rule   nl.support.steun
match  steun/n | steun/n aan | steun/n voor | steun/n van | bijval/n van | ruggen+steun/n | steun+verklaring/n | adhesie+betuiging/n
roles  subj=actor van=actor aan=recipient voor=recipient met=recipient
type   SUPPORT
need   actor
why    military and financial support is AID: longer matches there
yes    De steun van China aan de junta blijft groot.  => SUPPORT actor=China recipient=junta

rule   nl.support.steun-betuigen
match  betuigen steun | betuigen steun aan | uitspreken steun | uitspreken steun aan | uitspreken steun voor | betuigen adhesie | herhalen steun
       | geven steun aan | geven steun | verlenen steun | bevestigen steun | uiten steun | verzekeren van+steun | betuigen bijval | bieden steun
       | solidair/a | uitspreken waardering | uitspreken voorkeur voor | uitspreken bewondering | uitspreken vertrouwen | uitspreken vertrouwen in
       | verlenen gedoogsteun | gedogen
roles  subj=actor aan=recipient voor=recipient met=recipient in=recipient obj=recipient
type   SUPPORT
need   actor
yes    De Afrikaanse Unie sprak haar steun uit aan de overgangsregering.  => SUPPORT actor=Unie recipient=overgangsregering

rule   nl.support.steun-krijgen
match  krijgen steun van | krijgen bijval van | oogsten lof | oogsten bijval | oogsten waardering
roles  subj=recipient van=actor bij=actor
type   SUPPORT
yes    Oekraïne kreeg steun van Polen.  => SUPPORT actor=Polen recipient=Oekraïne

rule   nl.support.prijzen
match  prijzen | bewieroken | ophemelen | lauweren | toezwaaien lof | waarderen
type   SUPPORT
roles  subj=actor obj=recipient aan=recipient iobj=recipient voor=topic met=topic
need   subj:actor
why    goods are priced too
yes    De eurocommissaris prees het besluit van Kopenhagen.  => SUPPORT actor=eurocommissaris

rule   nl.support.verwelkomen
match  verwelkomen | begroeten met+instemming | reageren verheugd | verheugd/a over | reageren positief | reageren tevreden | reageren opgelucht
       | spreken van+doorbraak | spreken van+stap | noemen doorbraak | noemen historisch | noemen succes | blij/a met | verheugen zich over
       | zien als+overwinning
roles  subj=actor obj=recipient over=recipient met=recipient
type   SUPPORT
need   subj:actor
yes    De Verenigde Naties verwelkomden het akkoord tussen de twee landen.  => SUPPORT actor=Naties

rule   nl.support.bedanken
match  bedanken | danken | dank/n aan | dankbetuiging/n | betuigen dank | uitspreken dank | uitspreken dankbaarheid | betuigen dankbaarheid
       | uitspreken erkentelijkheid
roles  subj=actor obj=recipient iobj=recipient aan=recipient voor=topic
type   SUPPORT
need   subj:actor recipient
why    "danken aan" tells a cause
yes    De Oekraïense president bedankte Noorwegen voor de luchtafweer.  => SUPPORT actor=president recipient=Noorwegen
no     De stad dankt haar naam aan een rivier.

rule   nl.support.condoleren
match  uitspreken condoleances | overbrengen condoleances | herdenken | rouwen om | leggen krans
roles  subj=actor obj=recipient iobj=recipient aan=recipient
type   SUPPORT
need   subj:actor
yes    De bondskanselier herdacht de slachtoffers van de aanslag.  => SUPPORT actor=bondskanselier

rule   nl.support.goedkeuring
match  goedkeuring/n | instemming/n | aanneming/n | aanvaarding/n
roles  subj=actor door=actor van=topic met=topic
type   SUPPORT
need   actor
yes    De goedkeuring van het plan door de senaat was een formaliteit.  => SUPPORT actor=senaat

rule   nl.support.meerderheid
match  krijgen meerderheid | halen meerderheid | behalen meerderheid | krijgen groenlicht | krijgen goedkeuring van | krijgen steun in
       | overleven motie | overleven vertrouwensstemming | winnen vertrouwensstemming | krijgen vertrouwen van
roles  subj=recipient van=actor in=actor
type   SUPPORT
need   who
yes    De regering kreeg het vertrouwen van het parlement.  => SUPPORT actor=parlement recipient=regering

rule   nl.support.verkiezen
match  verkiezen tot | benoemen tot | aanwijzen als+opvolger | herkiezen | kiezen tot+president | nomineren | voordragen | inzweren | beëdigen
       | kronen | aanstellen als | geven stemadvies | steunen kandidaat | herbenoemen | aanwijzen als+premier
roles  subj=actor door=actor obj=recipient als=topic
type   SUPPORT
need   actor recipient
yes    Het parlement koos de econoom tot president.  => SUPPORT actor=parlement recipient=econoom

rule   nl.support.toestaan
match  toelaten waarnemer | toelaten tot | opnemen in+unie | verlenen status | toekennen status | verlenen kandidaatstatus | toelaten als+lid
       | openen toetredingsonderhandelingen
roles  subj=actor obj=recipient aan=recipient iobj=recipient van=recipient
type   SUPPORT
need   actor
yes    De Europese Unie verleende Georgië de status van kandidaat-lid.  => SUPPORT

rule   nl.support.pleiten
match  verdedigen besluit | verdedigen optreden | verdedigen beleid | rechtvaardigen | nemen in+bescherming | vergoelijken | tonen begrip voor
       | hebben begrip voor | uitspreken begrip
roles  subj=actor obj=recipient voor=recipient van=recipient
type   SUPPORT
need   subj:actor
yes    De premier nam zijn minister in bescherming.  => SUPPORT actor=premier recipient=minister

rule   nl.support.vertrouwen
match  hebben vertrouwen in | herbevestigen bondgenootschap | onderstrepen bondgenootschap | bevestigen bondgenootschap | vieren onafhankelijkheid met
       | bezegelen vriendschap | onderstrepen vriendschap | bevestigen vriendschap | roemen vriendschap
roles  subj=actor in=recipient met=recipient
type   SUPPORT
need   subj:actor recipient
yes    De president heeft vertrouwen in de minister.  => SUPPORT actor=president recipient=minister

rule   nl.support.rehabiliteren
match  rehabiliteren | herstellen in+eer | eerherstel/n | verlenen eredoctoraat | toekennen prijs | winnen Nobelprijs | bekronen
roles  subj=actor door=actor obj=recipient aan=recipient iobj=recipient
type   SUPPORT
need   recipient
yes    Het comité kende de activiste de vredesprijs toe.  => SUPPORT actor=comité recipient=activiste

rule   nl.support.luisteren
match  vinden terecht | noemen terecht | noemen verstandig | noemen moedig | noemen gerechtvaardigd | spreken van+overwinning | noemen bemoedigend
       | noemen constructief | noemen opluchting | noemen overwinning | noemen mijlpaal
roles  subj=actor obj=recipient
type   SUPPORT
need   subj:actor
yes    De vakbond noemde het vonnis terecht.  => SUPPORT actor=vakbond

rule   nl.support.groen-licht
match  geven licht | zetten licht op+groen | fiatteren | geven fiat | machtigen | accorderen | autoriseren | homologeren
roles  subj=actor voor=topic obj=recipient aan=recipient
type   SUPPORT
need   subj:actor
yes    Het hof gaf groen licht voor de uitlevering.  => SUPPORT actor=hof

rule   nl.support.motie-aannemen
match  aannemen motie | aannemen resolutie | aannemen wet | aannemen wetsvoorstel | aannemen voorstel | aannemen amendement | aannemen begroting
       | aannemen grondwet | aannemen verklaring | aannemen hervorming | aannemen pakket | goedkeuren wet | keuren goed wet | goedkeuren begroting
       | keuren goed begroting
roles  subj=actor van=recipient
type   SUPPORT
yes    De resolutie is door de Veiligheidsraad aangenomen.  => SUPPORT actor=Veiligheidsraad

rule   nl.support.akkoord-gaan
match  gaan akkoord | gaan akkoord met | instemmen | instemmen met | stemmen in+met | stemmen in met | akkoord/a met
roles  subj=actor met=topic
type   SUPPORT
need   subj:actor
yes    De Eerste Kamer stemde in met het verdrag.  => SUPPORT actor=Kamer

rule   nl.support.ratificeren
match  ratificeren | bekrachtigen verdrag | bekrachtigen wet | bekrachtigen | ratificatie/n | bekrachtiging/n | bekrachtigen uitslag
roles  subj=actor door=actor van=topic obj=topic
type   SUPPORT
need   actor
yes    Het Turkse parlement ratificeerde de toetreding.  => SUPPORT actor=parlement

rule   nl.support.feliciteren
match  feliciteren | gelukwensen | felicitatie/n | complimenteren | compliment/n aan | maken compliment
roles  subj=actor van=actor door=actor obj=recipient aan=recipient iobj=recipient
type   SUPPORT
need   recipient
yes    De nieuwe president werd door zijn buurlanden gefeliciteerd.  => SUPPORT actor=buurlanden recipient=president

rule   nl.support.toejuichen
match  toejuichen | bejubelen | applaudisseren voor | toejuichen besluit | onthalen op+applaus | loven | roemen
roles  subj=actor obj=recipient voor=recipient
type   SUPPORT
need   subj:actor
yes    De vakbonden juichen het besluit toe.  => SUPPORT actor=vakbonden

rule   nl.support.huldigen
match  huldigen | eren | onderscheiden met | decoreren | ridderen | uitreiken onderscheiding | toekennen onderscheiding | uitreiken medaille
       | brengen hulde | brengen eerbetoon
roles  subj=actor obj=recipient aan=recipient iobj=recipient
type   SUPPORT
need   actor recipient
yes    De president onderscheidde de piloten met een medaille.  => SUPPORT actor=president recipient=piloten

rule   nl.support.medeleven
match  betuigen medeleven | uitspreken medeleven | condoleren | betuigen rouwbeklag | betuigen deelneming | overbrengen condoleance | condoleance/n
       | betuigen condoleance
roles  subj=actor van=actor obj=recipient iobj=recipient aan=recipient met=recipient
type   SUPPORT
need   actor
yes    De paus condoleerde de families van de slachtoffers.  => SUPPORT actor=paus recipient=families

rule   nl.support.solidariteit
match  betuigen solidariteit | uitspreken solidariteit | solidariteit/n met | verklaren zich solidair | solidair/a met | betonen solidariteit
       | zijn solidair met
roles  subj=actor van=actor met=recipient
type   SUPPORT
need   actor
yes    De solidariteit van de vakbonden met de stakers is groot.  => SUPPORT actor=vakbonden

rule   nl.support.scharen
match  scharen zich achter | staan achter | gaan staan achter | scharen zich aan+zijde | springen in+bres | opkomen voor | staan pal
       | opnemen het voor | nemen op voor
roles  subj=actor achter=recipient van=recipient voor=recipient
type   SUPPORT
need   subj:actor
yes    De partij schaarde zich achter de minister.  => SUPPORT actor=partij recipient=minister

rule   nl.support.oproep-steunen
match  aansluiten zich bij+oproep | aansluiten zich bij+veroordeling | aansluiten zich bij+kritiek | bijvallen kritiek | onderschrijven oproep
       | steunen oproep van | eens/a met
roles  subj=actor obj=topic van=recipient met=recipient
type   SUPPORT
need   subj:actor
yes    Denemarken sloot zich aan bij de oproep van de Duitse minister.  => SUPPORT actor=Denemarken

rule   nl.support.goedkeuren
match  goedkeuren | keuren goed | billijken | geven groenlicht | onderschrijven plan | goedkeuring/n hechten | hechten goedkeuring
       | hechten goedkeuring aan | geven goedkeuring | verlenen goedkeuring | sanctioneren wet | ondertekenen wet | aannemen wetgeving
       | aannemen wijziging | aannemen plan
roles  subj=actor obj=topic met=topic van=recipient voor=topic
type   SUPPORT
need   subj:actor
why    "aannemen" alone supposes, hires and accepts: only what is put to a vote counts
no     De politie neemt aan dat de dader gevlucht is.
yes    De senaat keurde de benoeming goed.  => SUPPORT actor=senaat

rule   nl.support.wet-aannemen
match  aannemen,goedkeuren,aanvaarden,bekrachtigen,ratificeren,steunen,doorvoeren,loodsen,stemmen @wet | keuren goed @wet | nemen aan @wet
       | instemmen met+@wet | stemmen in met+@wet | stemmen voor+@wet | gaan akkoord met+@wet | verlenen,geven goedkeuring,groenlicht,akkoord aan
       | loodsen door+parlement,kamer,senaat | jagen door+parlement,kamer | halen door+parlement,kamer,senaat
roles  subj=actor door=actor voor=recipient tegen=topic van=recipient
type   SUPPORT
need   actor
yes    De senatoren stemden in met het verdrag.  => SUPPORT actor=senatoren
no     De trainer keurde de bal goed.

rule   nl.support.wet-gehaald
match  halen,krijgen,behalen,vinden meerderheid,kamermeerderheid,tweederdemeerderheid,goedkeuring | krijgen groen+licht | krijgen steun in
       | passeren parlement,senaat,kamer | komen door+kamer,senaat,parlement | aannemen met+stem
       | aanneming,goedkeuring,bekrachtiging,aanvaarding/n van+@wet
roles  door=actor in=actor van=actor
type   SUPPORT
why    a bill that got through: who voted is told by "in", "door", "van"
yes    Het wetsvoorstel haalde een ruime meerderheid.  => SUPPORT
no     De partij haalde vier zetels.

rule   nl.support.steun-lijst
match  betuigen,uitspreken,uiten,herhalen,bevestigen,toezeggen,verklaren,bieden,geven steun,bijval,adhesie,solidariteit,sympathie,medeleven,instemming,vertrouwen,waardering,dankbaarheid,respect,lof
       | steunen in+strijd | scharen zich achter+zijde | achter/a staan | verzekeren van+steun | rug+dekking/n geven | kiezen kant,zijde,partij voor
       | staan aan+kant,zijde | stellen zich achter | zeggen steun toe | aanbevelen kandidaat
roles  subj=actor aan=recipient met=recipient voor=recipient van=recipient jegens=recipient achter=recipient in=recipient obj=recipient
type   SUPPORT
need   subj:actor
yes    De Griekse premier betuigde zijn solidariteit met Cyprus.  => SUPPORT actor=premier recipient=Cyprus
yes    De vakbond schaarde zich achter de minister.  => SUPPORT actor=vakbond recipient=minister

rule   nl.support.steun-soorten
match  vertrouwen+stem/n | steun+betuiging/n | adhesie+verklaring/n | solidariteit+verklaring,betuiging/n | instemming/n van | stem+advies/n voor
       | bijval/n | lof+uiting/n | gedoog+steun/n | goedkeuring/n van+kamer | groen+licht/n van | zegen/n van+president
roles  subj=actor van=actor aan=recipient voor=recipient met=recipient
type   SUPPORT
need   actor
yes    De solidariteitsverklaring van de bonden verscheen maandag.  => SUPPORT actor=bonden

rule   nl.support.erkennen-lijst
match  erkennen uitslag,verkiezingsuitslag,overwinning,zege,staat,onafhankelijkheid,regering,soevereiniteit,genocide,gezag,grens,interim-president,grondgebied,overgangsraad
       | aanvaarden,accepteren verkiezingsuitslag,overwinning,zege,staat,onafhankelijkheid,regering,soevereiniteit,genocide,gezag,grens,interim-president,grondgebied,overgangsraad
       | erkennen als+president,leider,staat,regering,staatshoofd,vertegenwoordiger,winnaar,land,vluchteling,kandidaat,genocide
       | diplomatiek+erkenning/n | erkenning/n van+staat | erkenning/n door
roles  subj=actor door=actor van=recipient obj=recipient als=topic
type   SUPPORT
need   subj:actor
yes    Noorwegen erkende de Palestijnse staat.  => SUPPORT actor=Noorwegen

rule   nl.support.prijzen-lijst
match  prijzen,loven,roemen,eren,huldigen,complimenteren,feliciteren,gelukwensen,bedanken,danken,toejuichen,bejubelen,bewonderen,waarderen om,voor,met
       | spreken lof over | zwaaien lof toe | uitspreken dank,bewondering | tonen zich verheugd,tevreden,ingenomen,opgetogen | steken hart onder+riem
       | begroeten als+held,doorbraak | noemen hoopvol,welkom,wijs,voorbeeld,vooruitgang | spreken van+mijlpaal,succes,opluchting,vooruitgang
roles  subj=actor obj=recipient over=recipient voor=topic om=topic met=topic aan=recipient
type   SUPPORT
need   subj:actor
yes    De gouverneur prees de brandweer om haar moed.  => SUPPORT actor=gouverneur recipient=brandweer

rule   nl.support.benoemen-lijst
match  benoemen,aanstellen,verkiezen,herkiezen,herbenoemen,voordragen,nomineren,aanwijzen,uitroepen,inhuldigen tot+president,premier,minister,voorzitter,opvolger,leider,ambassadeur,rechter,kandidaat,lijsttrekker,commissaris,gouverneur,formateur,informateur
       | benoemen,aanstellen,kiezen,verkiezen,herkiezen,herbenoemen,voordragen,nomineren,uitroepen,inhuldigen als+president,premier,minister,voorzitter,opvolger,leider,ambassadeur,rechter,kandidaat,lijsttrekker,commissaris,gouverneur,formateur,informateur
       | kiezen tot+premier,minister,voorzitter,opvolger,leider,ambassadeur,rechter,kandidaat,lijsttrekker,commissaris,gouverneur,formateur,informateur
       | aanwijzen als+president,minister,voorzitter,leider,ambassadeur,rechter,kandidaat,lijsttrekker,commissaris,gouverneur,formateur,informateur
       | beëdigen @leider | installeren als+burgemeester | inauguratie,beëdiging/n van | leggen eed af
roles  subj=actor obj=recipient van=recipient
type   SUPPORT
need   actor recipient
yes    Het parlement koos de oud-burgemeester tot president.  => SUPPORT actor=parlement recipient=oud-burgemeester

rule   nl.support.rouw
match  betuigen condoleance,deelneming,rouwbeklag,condoleances | uitspreken condoleance,deelneming,rouwbeklag
       | overbrengen medeleven,condoleance,deelneming,rouwbeklag | sturen medeleven,condoleance,deelneming,rouwbeklag,condoleances
       | condoleren,herdenken,betreuren slachtoffer,dode | leven mee met | leggen bloem,krans bij | staan stil bij
roles  subj=actor aan=recipient met=recipient obj=recipient van=recipient
type   SUPPORT
need   subj:actor
yes    De Belgische koning betuigde zijn medeleven aan de families.  => SUPPORT actor=koning recipient=families

rule   nl.support.pleiten-toetreding
match  verdedigen inval,aanval,keuze,maatregel,oorlog,ingrijpen
       | rechtvaardigen,vergoelijken,goedpraten optreden,beleid,besluit,inval,aanval,keuze,maatregel,oorlog,ingrijpen | springen bij voor
       | breken lans voor | vragen begrip voor | uitspreken begrip voor | bijtreden | onderschrijven kritiek,standpunt,conclusie
       | delen kritiek,conclusie,oproep
roles  subj=actor obj=topic voor=recipient van=recipient
type   SUPPORT
need   subj:actor
yes    De partijleider verdedigde het optreden van de politie.  => SUPPORT actor=partijleider recipient=politie
no     De verdediger verdedigde zijn doel.

rule   nl.support.cultuur
match  verdedigen,steunen,prijzen,roemen,loven,toejuichen,bejubelen,bewonderen,noemen,vieren,eren @kunstwerk
       | verdedigen,toejuichen,bejubelen,prijzen,loven @sporter
nonevent yes
type   SUPPORT
yes    De regisseur verdedigde zijn film.  => none
