# CONSULT: meets, visits, telephones, negotiates.

rule   nl.consult.spreken-beeld
match  spreken van | spreken over | spreken boekdelen | spreken taal | spreken recht | spreken aan | praten over weer | spreken voor+zich
       | bespreken met+zichzelf
nonevent yes
type   CONSULT
why    "spreken van" judges: accuse.lex has the judging words as longer matches
yes    De cijfers spreken voor zich.  => none

rule   nl.consult.bezoek-beeld
match  bezoek/n aan+tandarts | bezoeken website | bezoeken museum | bezoeken school | bezoeken wedstrijd | bezoeken beurs | bezoeken festival
       | bezoeken concert | bellen taxi | museum+bezoek/n | huis+bezoek/n | ziek+huisbezoek/n | school+bezoek/n | kerk+bezoek/n | restaurant+bezoek/n
       | bellen aan | bellen ambulance | bioscoop+bezoek/n | bordeel+bezoek/n
nonevent yes
type   CONSULT
yes    Jaarlijks bezoeken twee miljoen toeristen het museum.  => none

rule   nl.consult.bezoeken
match  bezoeken | visiteren | brengen bezoek | afleggen bezoek | brengen bezoek aan | afleggen bezoek aan | zijn op+bezoek | komen op+bezoek
       | gaan op+bezoek | arriveren voor+bezoek | aankomen voor+bezoek | langsgaan bij | brengen tegenbezoek | zijn te+gast | komen naar+gesprek
roles  subj=actor obj=recipient aan=recipient bij=recipient in=place
type   CONSULT visit
need   subj:actor
why    tourists visit museums, customers shops: the mark of an actor is asked, the rest is risk
yes    De Japanse premier bezocht vrijdag Seoul.  => CONSULT visit actor=premier
yes    De bondskanselier bracht een bezoek aan Kiev.  => CONSULT visit actor=bondskanselier recipient=Kiev

rule   nl.consult.reizen
match  reizen naar | afreizen naar | vliegen naar | vertrekken naar+overleg | reizen voor+overleg | afreizen voor+overleg | doorreizen naar
       | vertrekken voor+top | aankomen in+overleg | landen in+bezoek
roles  subj=actor naar=recipient in=place obj=topic
type   CONSULT visit
need   subj:actor recipient
why    tourists and refugees travel too
yes    De Hongaarse minister reisde naar Moskou.  => CONSULT visit actor=minister recipient=Moskou

rule   nl.consult.bemiddelen
match  bemiddelen | optreden als+bemiddelaar | bemiddeling/n van | leiden onderhandeling | mediëren | werpen zich op+bemiddelaar
       | fungeren als+bemiddelaar | begeleiden gesprek | optreden als+bemiddelaars
roles  subj=actor van=actor door=actor tussen=both
type   CONSULT third-party
need   actor
yes    Oman bemiddelde tussen de twee landen.  => CONSULT third-party actor=Oman

rule   nl.consult.top
match  bijwonen top | bijwonen vergadering | deelnemen aan+top | deelnemen aan+overleg | deelnemen aan+onderhandeling | deelnemen aan+conferentie
       | deelnemen aan+vredesoverleg | bijwonen conferentie | deelnemen aan+bijeenkomst | deelnemen aan+gesprek | deelnemen aan+bespreking
       | bijwonen bijeenkomst | bijwonen inauguratie | toespreken parlement | toespreken vergadering | deelnemen aan+vergadering
roles  subj=actor van=recipient
type   CONSULT multilateral
need   subj:actor
yes    De Turkse president neemt deel aan de top in Kazan.  => CONSULT multilateral actor=president

rule   nl.consult.om-de-tafel
match  gaan om+tafel | zitten om+tafel | gaan rond+tafel | zitten rond+tafel | schuiven aan+tafel | aanschuiven bij | brengen om+tafel
       | zetten om+tafel | steken hoofd bij
roles  subj=both met=both bij=both
type   CONSULT
need   subj:actor
yes    De minister ging met de vakbonden om de tafel.  => CONSULT actor=minister actor=vakbonden

rule   nl.consult.praten
match  praten met | spreken met | discussiëren met | doorpraten met | gaan in+gesprek | zijn in+gesprek | gaan in+debat | treden in+overleg
       | treden in+onderhandeling | zijn in+onderhandeling | gaan in+conclaaf
roles  subj=both met=both
type   CONSULT
need   subj:actor actor
yes    De koning sprak met de vertegenwoordigers van de slachtoffers.  => CONSULT actor=koning actor=vertegenwoordigers

rule   nl.consult.ontmoeten
match  ontmoeten | treffen elkaar | ontmoeten elkaar
roles  subj=both obj=both met=both
type   CONSULT
need   subj:actor
yes    De Griekse premier ontmoette zijn Turkse ambtgenoot in Vilnius.  => CONSULT actor=premier actor=ambtgenoot
yes    De ministers ontmoetten elkaar in Genève.  => CONSULT actor=ministers
no     De rivieren ontmoeten elkaar bij de oude brug.

rule   nl.consult.ontmoeting
match  ontmoeting/n | treffen/n | onderonsje/n | tête-à-tête/n
roles  subj=both tussen=both met=both van=both
type   CONSULT
need   actor
yes    De ontmoeting tussen Trump en Xi duurde anderhalf uur.  => CONSULT actor=Xi

rule   nl.consult.ontmoeting-hebben
match  hebben ontmoeting | houden bijeenkomst | houden topoverleg | hebben contact | houden vergadering | houden consultatie | beleggen vergadering
       | beleggen bijeenkomst | onderhouden zich | houden top | hebben afspraak | hebben topontmoeting | hebben besprekingen | hebben bijeenkomst
       | houden ronde | houden topontmoeting
roles  subj=both met=both tussen=both
type   CONSULT
yes    De minister had een ontmoeting met zijn Chinese ambtgenoot.  => CONSULT actor=minister actor=ambtgenoot

rule   nl.consult.bijeenkomen
match  bijeenkomen | samenkomen | vergaderen | bijeenzitten | komen bij+elkaar | zitten rondtafel | gaan rondtafel | samenzitten | zitten met
       | vergaderen met | zitten samen | confereren | beraadslagen | delibereren | komen in+spoedzitting | komen bijeen
roles  subj=both met=both bij=both
type   CONSULT
need   subj:actor
yes    De ministers van Financiën kwamen in Brussel bijeen.  => CONSULT actor=ministers

rule   nl.consult.bijeenkomst
match  bijeenkomst/n | vrede+conferentie/n | spoed+overleg/n | vrede+overleg/n | minister+bijeenkomst/n | spoed+zitting/n | beraad/n | spoed+beraad/n
       | crisis+beraad/n | crisis+overleg/n | vergadering/n van | overleg/n tussen | overleg/n met | bespreking/n tussen | gesprek/n tussen
       | gesprek/n met | besprekingen/n | vergadering/n met | conferentie/n over | donor+conferentie/n | zitting/n van+Veiligheidsraad
roles  subj=both tussen=both met=both van=both
type   CONSULT
need   actor
yes    Na een spoedoverleg tussen Londen en Dublin was er geen doorbraak.  => CONSULT actor=Dublin
yes    De bijeenkomst van de ministers in Luxemburg duurde tot middernacht.  => CONSULT actor=ministers

rule   nl.consult.onderhandelen
match  onderhandelen | overleggen | confereren met | beraden zich met | gesprekken voeren | bespreken met | dialogeren | vergaderen over
roles  subj=both met=both obj=both over=topic
type   CONSULT
need   subj:actor
why    "praten met" a neighbour is a talk as well; only actors make it an event
yes    De Verenigde Staten onderhandelen met de Taliban over gevangenen.  => CONSULT actor=Staten actor=Taliban

rule   nl.consult.onderhandeling-beginnen
match  hervatten gesprek | beginnen gesprek | hervatten overleg | hervatten vredesoverleg | hervatten dialoog | beginnen vredesoverleg
       | openen gesprek | starten gesprek | aangaan dialoog | aanknopen dialoog | aangaan onderhandeling
roles  subj=both met=both tussen=both
type   CONSULT
yes    Belgrado en Pristina hervatten de gesprekken.  => CONSULT actor=Belgrado actor=Pristina

rule   nl.consult.bezoek
match  bezoek/n | bezoek/n aan | bezoek/n van
roles  subj=actor van=actor aan=recipient bij=recipient in=recipient
type   CONSULT visit
need   who
yes    Het bezoek van de Franse president aan de Zweedse koning duurt twee dagen.  => CONSULT visit actor=president recipient=koning

rule   nl.consult.ontvangen
match  ontvangen president | ontvangen premier | ontvangen minister | ontvangen ambassadeur | ontvangen delegatie | ontvangen ambtgenoot
       | ontvangen collega | ontvangen gezant | ontvangen kanselier | ontvangen leider | ontvangen koning | verwelkomen delegatie
       | ontvangen staatshoofd | ontvangen gast | ontvangen secretaris-generaal | ontvangen afvaardiging | ontvangen vertegenwoordiger
       | ontvangen oppositieleider | ontvangen op+paleis | ontvangen op+ministerie | onthalen | ontvangen in+audiëntie | ontvangen commissaris
       | ontvangen regeringsleider | ontvangen parlementariër | ontvangen vicepresident
roles  subj=actor obj=recipient
type   CONSULT visit
why    the host receives: the guest is the visitor, but nobody names his travel; host actor, guest recipient as told
yes    President Tokajev ontving de Nederlandse premier.  => CONSULT visit actor=Tokajev recipient=premier
yes    De delegatie werd door de emir ontvangen.  => CONSULT visit actor=emir recipient=delegatie

rule   nl.consult.gastheer
match  gastheer/n | optreden als+gastheer | zijn gastheer van | organiseren top | hosten | organiseren vredesoverleg | organiseren conferentie
       | organiseren topontmoeting | beleggen conferentie | bijeenroepen raad | bijeenroepen vergadering | bijeenroepen parlement | bijeenroepen top
       | bijeenroepen kabinet | bijeenroepen veiligheidsraad
roles  subj=actor voor=topic van=topic
type   CONSULT multilateral
need   subj:actor
yes    Angola organiseerde in november een regionale top over de crisis.  => CONSULT multilateral actor=Angola
yes    De secretaris-generaal riep de Veiligheidsraad bijeen.  => CONSULT multilateral actor=secretaris-generaal

rule   nl.consult.telefoneren
match  bellen | bellen met | opbellen | telefoneren | telefoneren met | voeren telefoongesprek | hebben telefoongesprek | hebben contact telefonisch
       | overleggen per+telefoon | voeren telefoongesprek met | plegen telefoontje | plegen telefoontjes met | spreken per+telefoon
       | overleggen telefonisch | spreken telefonisch | onderhouden zich telefonisch | spreken met telefonisch
roles  subj=both obj=both met=both tussen=both
type   CONSULT phone
need   subj:actor
why    citizens who ring the police are no consultation, but are coded alike; a rest risk
yes    De Franse president belde zaterdag met zijn Iraanse ambtgenoot.  => CONSULT phone actor=president actor=ambtgenoot
yes    De Amerikaanse minister heeft de president van Azerbeidzjan opgebeld.  => CONSULT phone actor=minister actor=president

rule   nl.consult.standpunten
match  wisselen van+gedachte | wisselen standpunt | uitwisselen standpunt | uitwisselen gedachten | bespreken situatie | bespreken toestand
       | bespreken kwestie | bespreken samenwerking | bespreken betrekking | bespreken conflict | bespreken crisis | bespreken oorlog
       | bespreken vredesproces | doornemen agenda | spreken elkaar | bespreken ontwikkeling | bespreken veiligheid | bespreken plan
       | bespreken vredesplan | bespreken onderwerp | wisselen van+gedachten | bespreken voorstel | bespreken migratie | bespreken voortgang
roles  subj=both met=both over=topic obj=topic
type   CONSULT
need   subj:actor
yes    De presidenten bespraken de situatie aan de grens.  => CONSULT actor=presidenten
yes    Beide delegaties wisselden van gedachten over de handel.  => CONSULT actor=delegaties

rule   nl.consult.gevangenenbezoek
match  bezoeken in+cel | bezoeken in+gevangenis | bezoeken gevangene | bezoeken gewonde | bezoeken slachtoffer | inspecteren | inspectie/n van
       | inspecteren kerncentrale | bezoeken troep
roles  subj=actor obj=recipient van=recipient
type   CONSULT visit
need   subj:actor
yes    Inspecteurs van de Verenigde Naties inspecteerden het kamp.  => CONSULT visit actor=Inspecteurs

rule   nl.consult.overleg-voeren
match  voeren overleg | plegen overleg | hebben overleg | houden overleg | voeren topoverleg | houden beraad | houden spoedoverleg
       | voeren spoedoverleg | hebben spoedoverleg
roles  subj=both met=both tussen=both
type   CONSULT
yes    Ethiopië en Somalië voeren in Ankara overleg.  => CONSULT actor=Ethiopië actor=Somalië

rule   nl.consult.gesprek-voeren
match  voeren gesprek | hebben gesprek | voeren dialoog | hebben onderhoud | onderhouden zich met | voeren bespreking | hebben bespreking
       | houden bespreking | hebben consultatie | voeren consultatie | aangaan gesprek
roles  subj=both met=both tussen=both
type   CONSULT
yes    De koning had een gesprek met de formateur.  => CONSULT actor=koning
yes    In Bagdad werden gesprekken tussen Iran en Turkije gevoerd.  => CONSULT actor=Turkije

rule   nl.consult.onderhandelingen-voeren
match  voeren onderhandeling | hebben onderhandeling | hervatten onderhandeling | beginnen onderhandeling | openen onderhandeling
       | starten onderhandeling | aanknopen onderhandeling | voortzetten onderhandeling
roles  subj=both met=both tussen=both
type   CONSULT
yes    In Caïro werden onderhandelingen gevoerd.  => CONSULT
yes    De Europese Unie opende de onderhandelingen met Albanië.  => CONSULT actor=Unie actor=Albanië

rule   nl.consult.raadplegen
match  raadplegen | consulteren | sonderen | polsen | bijpraten | consultatie/n van | afstemmen met
roles  subj=actor obj=recipient met=recipient van=recipient
type   CONSULT
need   subj:actor recipient
why    books and the weather are "geraadpleegd" as well
yes    De kanselier polst de ministers.  => CONSULT actor=kanselier
yes    De Duitse kanselier raadpleegde zijn bondgenoten.  => CONSULT actor=kanselier recipient=bondgenoten

rule   nl.consult.top-naam
match  top/n van | top/n tussen | top/n met | top+ontmoeting/n | top+overleg/n | top+conferentie/n | EU-top/n | NAVO-top/n | klimaat+top/n
       | crisis+top/n | top+beraad/n
roles  subj=both tussen=both met=both van=both
type   CONSULT multilateral
need   actor
yes    De top van de Afrikaanse leiders in Nairobi is afgesloten.  => CONSULT multilateral actor=leiders

rule   nl.consult.delegatie-sturen
match  sturen delegatie | zenden delegatie | sturen gezant | zenden gezant | sturen onderhandelaar | afvaardigen | sturen minister | sturen diplomaat
roles  subj=actor naar=recipient
type   CONSULT visit
need   subj:actor
yes    Egypte stuurde een delegatie naar Israël.  => CONSULT visit actor=Egypte recipient=Israël

rule   nl.consult.video
match  video+gesprek/n | video+top/n | video+conferentie/n | videobellen | spreken via+videoverbinding | overleggen via+videoverbinding
       | vergaderen per+video | overleg/n per+videoverbinding | overleg/n via+videoverbinding
roles  subj=both tussen=both met=both van=both
type   CONSULT phone
need   actor
yes    In een videogesprek met de ministers kondigde de president maatregelen aan.  => CONSULT phone actor=ministers

rule   nl.consult.onderhandeling
match  onderhandeling/n | vrede+onderhandeling/n | vrede+besprekingen/n | vrede+gesprek/n | handel+onderhandeling/n | coalitie+onderhandeling/n
       | formatie+gesprek/n | toetreding+onderhandeling/n | onderhandeling/n tussen | onderhandeling/n met | coalitie+gesprek/n
       | vrede+overleg/n tussen | nucleair+overleg/n | onderhandeling+ronde/n | cao-overleg/n | gesprek+ronde/n | gijzelaar+onderhandeling/n
       | bestand+onderhandeling/n
roles  subj=both tussen=both met=both van=both
type   CONSULT
need   actor
yes    De onderhandelingen tussen de junta en Ecowas duurden drie dagen.  => CONSULT actor=junta actor=Ecowas

rule   nl.consult.telefoongesprek
match  telefoon+gesprek/n | telefoontje/n | telefonisch+overleg/n | telefonisch+onderhoud/n | telefonisch+contact/n
roles  subj=both tussen=both met=both van=both
type   CONSULT phone
need   actor
yes    In een telefoongesprek met de Indiase premier bracht hij de grens ter sprake.  => CONSULT phone actor=premier

rule   nl.consult.formatie
match  formeren | informeren coalitie | voeren coalitiegesprek | voeren formatieoverleg | onderhandelen over+regering | onderhandelen over+coalitie
       | formatie+overleg/n
roles  subj=both met=both tussen=both
type   CONSULT
need   actor
yes    De partijen voeren coalitiegesprekken met de christendemocraten.  => CONSULT actor=partijen

rule   nl.consult.benoemen-gezant
match  benoemen gezant | benoemen bemiddelaar | aanwijzen bemiddelaar | aanstellen bemiddelaar | aanstellen gezant | aanwijzen gezant
       | benoemen onderhandelaar | benoemen ambassadeur
roles  subj=actor voor=topic in=recipient bij=recipient
type   CONSULT
hedge  yes
need   actor
yes    De Afrikaanse Unie stelde een gezant aan voor Soedan.  => CONSULT actor=Unie author=open

rule   nl.consult.staatsbezoek
match  staat+bezoek/n | werk+bezoek/n | bliksem+bezoek/n | verrassing+bezoek/n | afleggen staatsbezoek | brengen staatsbezoek | brengen werkbezoek
       | afleggen werkbezoek | brengen bliksembezoek | tegen+bezoek/n | vriendschap+bezoek/n | kennismaking+bezoek/n
roles  subj=actor van=actor aan=recipient bij=recipient
type   CONSULT visit
need   who
yes    Het staatsbezoek van de Franse president aan Zweden duurt twee dagen.  => CONSULT visit actor=president recipient=Zweden

rule   nl.consult.bemiddeling
match  bemiddeling/n | mediatie/n | bemiddeling+poging/n | bemiddeling+missie/n | pendel+diplomatie/n
roles  subj=actor van=actor door=actor tussen=both
type   CONSULT third-party
need   actor
yes    De bemiddelingspoging van Qatar liep op niets uit.  => CONSULT third-party actor=Qatar

rule   nl.consult.overleg-lijst
match  voeren,hebben,houden,plegen,hervatten,beginnen,openen,starten,voortzetten,afronden @overleg | beleggen spoedvergadering,vergadering,spoedberaad
       | zitten in+@overleg | aanschuiven voor+@overleg | komen bijeen voor+@overleg | komen samen voor+@overleg | gaan in+overleg,beraad,conclaaf met
       | aanvangen @overleg
roles  subj=both met=both tussen=both bij=recipient
type   CONSULT
need   actor
yes    De vakbonden hadden een onderhoud met de minister.  => CONSULT actor=vakbonden actor=minister
no     Het debat over de begroting begint om tien uur.

rule   nl.consult.overleg-soorten
match  handel,coalitie,cao-,begroting,veiligheid,kabinet,partij,fractie,klimaat,pensioen,loon,grens,nacht,rondetafel,werk,vertrouwelijk,geheim,bilateraal,trilateraal,rechtstreeks,direct,informeel,verkennend,sociaal,eerste+overleg/n
       | spoed,top,handel,crisis,cao-,begroting,veiligheid,kabinet,partij,fractie,klimaat,pensioen,loon,grens,nacht,rondetafel,werk,vertrouwelijk,geheim,bilateraal,trilateraal,rechtstreeks,direct,informeel,verkennend,sociaal,eerste+gesprek/n
       | spoed,top,crisis,formatie,cao-,begroting,veiligheid,kabinet,partij,fractie,klimaat,pensioen,loon,grens,nacht,rondetafel,werk,vertrouwelijk,geheim,bilateraal,trilateraal,rechtstreeks,direct,informeel,verkennend,sociaal,eerste+onderhandeling/n
       | vrede,handel,coalitie,formatie,cao-,begroting,veiligheid,kabinet,partij,fractie,klimaat,pensioen,loon,grens,nacht,rondetafel,werk,vertrouwelijk,geheim,bilateraal,trilateraal,rechtstreeks,direct,informeel,verkennend,sociaal,eerste+beraad/n
       | spoed,top,vrede,handel,crisis,coalitie,formatie,cao-,begroting,veiligheid,kabinet,partij,fractie,klimaat,pensioen,loon,grens,nacht,rondetafel,werk,vertrouwelijk,geheim,bilateraal,trilateraal,rechtstreeks,direct,informeel,verkennend,sociaal,eerste+bespreking/n
       | ronde/n van+onderhandeling | onderhoud/n met | gedachte+wisseling/n met | contact/n tussen | hoor+zitting/n met | audiëntie/n bij
roles  subj=both van=both met=both tussen=both bij=recipient
type   CONSULT
need   actor
yes    Het geheime overleg tussen Oman en Iran duurde een week.  => CONSULT actor=Oman actor=Iran

rule   nl.consult.bezoek-lijst
match  brengen staatsbezoek,werkbezoek,bliksembezoek,beleefdheidsbezoek
       | afleggen staatsbezoek,werkbezoek,bliksembezoek,tegenbezoek,beleefdheidsbezoek | aankomen,arriveren voor+overleg,top,gesprek
       | landen,neerstrijken voor+bezoek,overleg,top,gesprek | zijn,komen,gaan op+staatsbezoek,werkbezoek
       | verblijven,blijven op+bezoek,staatsbezoek,werkbezoek
       | reizen,afreizen,vertrekken,vliegen,trekken,gaan voor+overleg,gesprek,top,onderhandeling,bezoek | afsteken naar | overkomen voor+overleg
       | bezoeken @troep | bezoeken front,fronttroep,kamp,rampgebied | aandoen
roles  subj=actor aan=recipient obj=recipient naar=recipient bij=recipient in=place
type   CONSULT visit
need   subj:actor
yes    De Duitse kanselier bracht een bliksembezoek aan Kiev.  => CONSULT visit actor=kanselier recipient=Kiev
yes    De minister reisde voor overleg naar Ankara af.  => CONSULT visit actor=minister recipient=Ankara
no     De toerist bracht een bezoek aan de dierentuin.

rule   nl.consult.ontvangen-lijst
match  ontvangen,verwelkomen,onthalen @leider | ontvangen,verwelkomen,onthalen @diplomaat
       | ontvangen,verwelkomen delegatie,afvaardiging,gast,ambtgenoot,collega,bezoek,onderhandelaar,vakbond,commissaris,secretaris-generaal
       | ontvangen op+paleis,kantoor,ministerie,stadhuis,vliegveld | ontvangen in+audiëntie
roles  subj=recipient obj=actor
type   CONSULT visit
need   subj:actor
why    the host is visited: A visits B, A actor, B recipient
yes    De premier verwelkomde de Poolse minister.  => CONSULT visit actor=minister recipient=premier

rule   nl.consult.telefoon-lijst
match  voeren,hebben telefoongesprek,telefoontje,videogesprek,videooverleg,belletje
       | spreken,overleggen,praten per+telefoon,videoverbinding,video,beeldverbinding,videolink
       | spreken,overleggen via+telefoon,video,beeldverbinding,videolink | vergaderen per+telefoon,videoverbinding,beeldverbinding,videolink
       | vergaderen,praten via+telefoon,videoverbinding,video,beeldverbinding,videolink | hangen aan+telefoon met | bellen op | belvideo+gesprek/n
       | telefoon,video,belvideo+overleg,onderhoud,contact/n | telefoon,belvideo+conferentie,top/n | telefoneren,bellen,opbellen met
       | spreken telefonisch | hebben contact telefonisch
roles  subj=both met=both tussen=both van=both obj=both
type   CONSULT phone
need   actor
yes    De ministers overlegden per videoverbinding met hun Japanse ambtgenoot.  => CONSULT phone actor=ministers actor=ambtgenoot

rule   nl.consult.derde
match  bemiddelen tussen,in | optreden,fungeren als+gastheer,scheidsrechter,tussenpersoon
       | dienen als+bemiddelaar,gastheer,scheidsrechter,tussenpersoon | leiden gesprek,vredesoverleg | begeleiden onderhandeling,vredesoverleg
       | brengen samen,bijeen partij | brengen om,rond+tafel | vredes+missie/n van | pendelen tussen | shuttle+diplomatie/n | bemiddeling+voorstel/n
roles  subj=actor van=actor door=actor tussen=recipient in=topic
type   CONSULT third-party
need   actor
yes    Qatar trad op als bemiddelaar tussen beide partijen.  => CONSULT third-party actor=Qatar

rule   nl.consult.multilateraal
match  bijeenkomen,samenkomen,vergaderen,samenzijn in+top
       | houden,hebben,beleggen top,topconferentie,topontmoeting,vredesconferentie,donorconferentie,klimaattop,ministerraad
       | organiseren topconferentie,vredesconferentie,donorconferentie,klimaattop,ministerraad | bijwonen,toespreken @overleg
       | deelnemen,meedoen,aanzitten aan+@overleg | aanwezig/a op,bij+@overleg | afreizen,vertrekken naar+top,conferentie
       | navo-,eu-,g7-,g20-,brics-,klimaat,vrede,donor,ministers,wereld,africa,ecowas-,oost+top,conferentie,vergadering/n
roles  subj=both van=both met=both tussen=both in=place
type   CONSULT multilateral
need   subj:actor
yes    De ministers van de lidstaten woonden de top in Riga bij.  => CONSULT multilateral actor=ministers

rule   nl.consult.vergadering-orgaan
match  bijeenkomen,vergaderen,samenkomen,zetelen,beraadslagen spoed,achter+deur | komen bijeen,samen | zitten samen,bijeen,rond+tafel,aan+tafel met
       | praten,spreken,discussiëren over | debatteren,onderhandelen,overleggen,vergaderen,bakkeleien,steggelen over,met | gaan met+tafel
       | nemen deel aan+@overleg | sluiten zich op met | treffen elkaar
roles  subj=both met=both over=topic
type   CONSULT
need   subj:actor actor
yes    De Veiligheidsraad kwam vrijdag bijeen.  => CONSULT actor=Veiligheidsraad
yes    De ministers praatten met de boeren over de stikstofregels.  => CONSULT actor=ministers actor=boeren

rule   nl.consult.uitwisselen
match  wisselen,uitwisselen informatie,gedachte,mening,standpunt,ervaring over | aftasten mogelijkheid met | verkennen mogelijkheid met
       | bijpraten,informeren,inlichten,briefen over | briefing/n van | gesprekken/n met | kennismaken met | kennismaking+gesprek/n
       | onderhouden contact met
roles  subj=both met=both obj=recipient over=topic
type   CONSULT
need   subj:actor who
yes    De generaal praatte de ministers bij over de toestand aan het front.  => CONSULT actor=generaal

rule   nl.consult.sturen-gezant
match  sturen topdiplomaat,afvaardiging,missie,waarnemer,onderzoeker,inspecteur,@diplomaat
       | zenden onderhandelaar,topdiplomaat,afvaardiging,missie,waarnemer,onderzoeker,inspecteur,@diplomaat
       | afvaardigen,uitsturen,uitzenden delegatie,gezant,onderhandelaar,topdiplomaat,afvaardiging,missie,waarnemer,onderzoeker,inspecteur,@diplomaat
       | vertrekken delegatie naar | afreizen delegatie naar
roles  subj=actor naar=recipient obj=topic
type   CONSULT visit
need   subj:actor
yes    Algerije stuurde een gezant naar Mali.  => CONSULT visit actor=Algerije recipient=Mali
