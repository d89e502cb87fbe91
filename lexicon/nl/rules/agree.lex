# AGREE: agrees, offers, promises, invites, signs up to later cooperation.

rule   nl.agree.offer-trade
match  aanbieden product | aanbieden dienst | aanbieden korting | aanbieden cursus | voorstellen zich | aanbieden boek | stellen voor aan
       | aanbieden software | aanbieden op+website
nonevent yes
type   AGREE
yes    De winkel biedt korting aan.  => none

rule   nl.agree.overeenkomen
match  overeenkomen | komen tot+overeenstemming | komen tot+akkoord | komen tot+vergelijk | komen tot+overeenkomst | komen overeen | vergelijken zich
       | geraken tot+akkoord
roles  subj=both met=both over=topic
type   AGREE
inner  unreal
need   subj:actor
why    figures and fingerprints also "komen overeen": with whom or that-clause, and somebody as subject
yes    De ministers kwamen overeen dat de onderhandelaars opnieuw bijeenkomen.  => AGREE actor=ministers
yes    Frankrijk is met Duitsland een gezamenlijk fonds overeengekomen.  => AGREE actor=Frankrijk actor=Duitsland
no     De cijfers komen overeen met de raming.

rule   nl.agree.bereidheid
match  bereidheid/n | instemming/n met+ontmoeting | instemming/n met+bezoek | instemming/n met+gesprek
roles  subj=actor van=actor met=topic tot=topic
type   AGREE
need   actor
yes    De bereidheid van Servië tot een gesprek verraste de diplomaten.  => AGREE actor=Servië

rule   nl.agree.toetreden
match  toetreden tot | toetreding/n | toetreden tot+coalitie | toetreden tot+regering | toetreden tot+verdrag | aansluiten zich bij
       | aansluiten zich bij+coalitie
roles  subj=actor van=actor tot=recipient bij=recipient
type   AGREE
need   actor
yes    Finland trad in 2023 toe tot de NAVO.  => AGREE actor=Finland recipient=NAVO
yes    De toetreding van Zweden tot de alliantie kostte twee jaar.  => AGREE actor=Zweden

rule   nl.agree.akkoord-sluiten
match  sluiten akkoord | bereiken akkoord | sluiten overeenkomst | bereiken overeenstemming | bereiken overeenkomst | sluiten verdrag | sluiten deal
       | sluiten pact | sluiten vrede | sluiten vredesakkoord | tekenen vredesakkoord | ondertekenen vredesakkoord | sluiten bondgenootschap
       | sluiten alliantie | sluiten coalitieakkoord | bereiken regeerakkoord | sluiten contract | sluiten handelsakkoord | bereiken deal
       | sluiten vriendschapsverdrag | sluiten cao | bereiken vredesakkoord | sluiten vredesverdrag | beklinken | sluiten partnerschap
       | tekenen vredesverdrag | ondertekenen vredesverdrag
roles  subj=both met=both tussen=both
type   AGREE
yes    Egypte en Ethiopië sloten een akkoord over het Nijlwater.  => AGREE actor=Egypte actor=Ethiopië
yes    De vakbonden hebben met de spoorwegen een akkoord bereikt.  => AGREE actor=vakbonden

rule   nl.agree.akkoord
match  akkoord/n tussen | akkoord/n met | vrede+akkoord/n | vrede+verdrag/n | regeer+akkoord/n | handel+akkoord/n | coalitie+akkoord/n | akkoord/n van
       | verdrag/n tussen | overeenkomst/n tussen | overeenkomst/n met | deal/n met | deal/n tussen | handel+verdrag/n | pact/n tussen
       | graan+akkoord/n | samenwerking+akkoord/n | samenwerking+overeenkomst/n | principe+akkoord/n | raam+akkoord/n
roles  subj=both tussen=both met=both van=both
type   AGREE
need   actor
yes    Het akkoord tussen Servië en Kosovo kwam na een nacht praten tot stand.  => AGREE actor=Kosovo

rule   nl.agree.beloven
match  beloven | toezeggen | garanderen | verbinden zich | verplichten zich | engageren zich | zweren trouw | voorspiegelen | waarborgen
roles  subj=actor obj=topic iobj=recipient aan=recipient
type   AGREE
need   subj:actor
why    a promising start ("het belooft een spannende dag te worden") has no one who promises
yes    De minister beloofde de gemeenten extra geld.  => AGREE actor=minister recipient=gemeenten
no     Het belooft een spannende avond te worden.

rule   nl.agree.beloven-worden
match  beloven worden
type   AGREE
nonevent yes
why    what looks promising is promised by nobody
yes    Het belooft een spannende avond te worden.  => none

rule   nl.agree.belofte
match  belofte/n | toezegging/n | garantie/n | doen belofte | doen toezegging | doen gelofte | geven garantie | geven belofte | geven woord
       | afgeven garantie | bieden garantie | geven toezegging
roles  subj=actor van=actor aan=recipient iobj=recipient
type   AGREE
need   actor
why    "garantie" of goods has no party that gives it to another
yes    De belofte van de premier aan de boeren werd op band vastgelegd.  => AGREE actor=premier recipient=boeren

rule   nl.agree.offer
match  aanbieden | aanbod/n | aanbod/n van | doen aanbod | aanbieden hulp | bieden bemiddeling | aanbieden bemiddeling | openstaan voor+gesprek
       | staan open voor+gesprek | aanbieden opvang | aanbieden gesprek
roles  subj=actor van=actor iobj=recipient aan=recipient obj=topic
type   AGREE
need   actor
why    an apology offered is CONCEDE, a resignation handed in RETREAT; a petition handed over PROTEST: longer matches
yes    Het aanbod van Japan aan de Filipijnen ligt op tafel.  => AGREE actor=Japan recipient=Filipijnen

rule   nl.agree.invite
match  uitnodigen | inviteren | uitnodiging/n | sturen uitnodiging | uitnodiging/n van | uitnodiging/n aan
roles  subj=actor van=actor door=actor obj=recipient aan=recipient voor=topic
type   AGREE
need   recipient
yes    De Chinese president nodigde zijn Braziliaanse ambtgenoot uit.  => AGREE actor=president recipient=ambtgenoot
yes    Oekraïne is voor de top in Vilnius uitgenodigd.  => AGREE recipient=Oekraïne

rule   nl.agree.toezeggen-hulp
match  toezeggen steun | toezeggen hulp | toezeggen geld | beloven steun | beloven hulp | toezeggen wapen | toezeggen miljoen | toezeggen miljard
       | toezeggen noodhulp | beloven levering | toezeggen levering | toezeggen bijdrage | toezeggen gevechtsvliegtuig
roles  subj=actor obj=topic aan=recipient voor=recipient iobj=recipient met=recipient
type   AGREE
yes    De minister belooft steun aan de boeren.  => AGREE actor=minister
yes    Noorwegen zegde Oekraïne hulp toe.  => AGREE actor=Noorwegen recipient=Oekraïne

rule   nl.agree.afspraak
match  tegemoetzien samenwerking | intensiveren samenwerking | versterken samenwerking | verdiepen samenwerking | uitbreiden samenwerking
       | aanhalen band | versterken band
roles  subj=both met=both tussen=both tot=recipient
type   AGREE
need   actor
yes    Marokko haalde de banden met Spanje aan.  => AGREE actor=Marokko actor=Spanje

rule   nl.agree.zullen-samenwerken
match  gaan samenwerken | zullen samenwerken | willen samenwerken | plannen samenwerking | gaan helpen | zullen steunen | blijven steunen
       | blijven helpen | zullen voortzetten steun | voortzetten steun | blijven opvangen
roles  subj=actor met=both obj=recipient
type   AGREE
need   subj:actor
yes    Polen en Litouwen gaan samenwerken bij de bewaking van de grens.  => AGREE actor=Polen

rule   nl.agree.verdragstekst
match  overeenstemming/n over | consensus/n over | overeenstemming/n tussen
roles  subj=both tussen=both
type   AGREE
need   actor
yes    De overeenstemming tussen de fracties bleef broos.  => AGREE actor=fracties

rule   nl.agree.bereid
match  bereid/a | zijn bereid | verklaren zich bereid | tonen zich bereid | bereidverklaren
roles  subj=actor
type   AGREE
need   subj:actor
inner  unreal
yes    De rebellen zijn bereid met de regering te praten.  => AGREE actor=rebellen
no     Het plan is bereid in de keuken van het ministerie.

rule   nl.agree.uitnodiging-aanvaarden
match  ingaan op+uitnodiging | aanvaarden uitnodiging | aannemen uitnodiging | accepteren uitnodiging | ingaan op+aanbod | aanvaarden aanbod
       | aannemen aanbod | accepteren aanbod
roles  subj=actor van=recipient
type   AGREE
yes    De koning heeft de uitnodiging van de Indiase premier aanvaard.  => AGREE actor=koning

rule   nl.agree.geld-uittrekken
match  uittrekken miljoen | uittrekken miljard | uittrekken euro | uittrekken dollar | vrijmaken miljoen | maken vrij miljoen | vrijmaken miljard
       | maken vrij miljard | vrijmaken geld | maken vrij geld | vrijmaken euro | maken vrij euro | vrijmaken dollar | maken vrij dollar
       | reserveren miljoen | toezeggen euro | toezeggen dollar | uittrekken bedrag | uittrekken geld
roles  subj=actor voor=recipient
type   AGREE
yes    Australië trok tien miljoen dollar uit voor de slachtoffers van de cycloon.  => AGREE actor=Australië recipient=slachtoffers

rule   nl.agree.hulp-aankondigen
match  aankondigen steun | aankondigen hulp | aankondigen steunpakket | aankondigen hulppakket | aankondigen levering | aankondigen investering
       | aankondigen noodhulp | aankondigen lening | aankondigen wapenpakket
roles  subj=actor aan=recipient voor=recipient
type   AGREE
yes    De Europese Unie kondigde een nieuw hulppakket voor Jordanië aan.  => AGREE actor=Unie recipient=Jordanië

rule   nl.agree.bezoek-aankondigen
match  aankondigen bezoek | aankondigen telefoongesprek | aankondigen samenwerking | aankondigen ontmoeting | aankondigen overleg
       | aankondigen gesprek | aankondigen top | aankondigen onderhandeling | aankondigen dialoog | plannen ontmoeting | plannen bezoek | plannen top
roles  subj=actor met=recipient aan=recipient
type   AGREE
yes    De Turkse president kondigde een ontmoeting met zijn Griekse ambtgenoot aan.  => AGREE actor=president recipient=ambtgenoot

rule   nl.agree.betrekkingen-herstellen
match  normaliseren betrekking | normaliseren relatie | herstellen betrekking | herstellen relatie | aanknopen betrekking | hervatten betrekking
       | verbeteren betrekking | ontdooien relatie | normalisering/n van | herstel/n van+betrekking | aanhalen betrekking | herstellen band
       | aanknopen relatie | verbeteren relatie
roles  subj=both met=both tussen=both van=topic
type   AGREE
need   actor
yes    Iran en Saudi-Arabië herstelden de diplomatieke betrekkingen.  => AGREE actor=Iran actor=Saudi-Arabië

rule   nl.agree.toenadering
match  zoeken toenadering | toenadering/n tussen | toenadering/n tot | toenadering/n van
roles  subj=actor van=actor tussen=both tot=recipient
type   AGREE
need   actor
yes    Ankara zoekt toenadering tot Damascus.  => AGREE actor=Ankara recipient=Damascus

rule   nl.agree.compromis
match  komen tot+compromis | bereiken compromis | sluiten compromis | compromis/n tussen | compromis/n over | vinden compromis
roles  subj=both met=both tussen=both
type   AGREE
need   actor
yes    De coalitiepartners bereikten een compromis over het klimaat.  => AGREE actor=coalitiepartners

rule   nl.agree.tekenen
match  tekenen akkoord | ondertekenen akkoord | tekenen verdrag | ondertekenen verdrag | tekenen overeenkomst | ondertekenen overeenkomst
       | tekenen contract | ondertekenen contract | tekenen memorandum | ondertekenen memorandum | tekenen intentieverklaring
       | ondertekenen intentieverklaring | ondertekenen verklaring | tekenen deal | ondertekening/n van | paraferen akkoord | paraferen verdrag
       | ondertekenen deal
roles  subj=both met=both tussen=both door=both
type   AGREE
need   actor
yes    Kenia en Oeganda tekenden een overeenkomst over de pijpleiding.  => AGREE actor=Kenia actor=Oeganda
yes    Het verdrag werd door vijftig landen ondertekend.  => AGREE actor=landen

rule   nl.agree.eens-worden
match  worden eens | zijn eens over | raken eens | eens/a over | komen uit+met | uitkomen met
roles  subj=both met=both over=topic
type   AGREE
need   actor
yes    De ministers zijn het eens over de begroting.  => AGREE actor=ministers

rule   nl.agree.afspreken
match  afspreken | maken afspraak | afspraak/n tussen | afspraak/n met | komen tot+afspraak
roles  subj=both met=both tussen=both
type   AGREE
need   actor
inner  unreal
yes    De grensautoriteiten maakten afspraken met de buurlanden.  => AGREE actor=grensautoriteiten actor=buurlanden

rule   nl.agree.propose
match  doen voorstel | voorstellen | presenteren voorstel | voorleggen voorstel | voorleggen vredesplan | presenteren vredesplan | lanceren vredesplan
       | indienen vredesplan
roles  subj=actor aan=recipient iobj=recipient obj=topic
type   AGREE
need   actor
why    an offer to the other side; a bill put to parliament is REQUEST; "zich voorstellen" is below
yes    Azerbeidzjan heeft een voorstel gedaan om de weg te gebruiken.  => AGREE actor=Azerbeidzjan

rule   nl.agree.offer-hand
match  reiken hand | uitsteken hand | uitreiken hand | doen handreiking | doen geste | uitsteken olijftak | reiken olijftak
roles  subj=actor aan=recipient iobj=recipient naar=recipient
type   AGREE
yes    De nieuwe president stak de hand uit naar de oppositie.  => AGREE actor=president recipient=oppositie

rule   nl.agree.instemmen
match  instemmen met+gesprek | instemmen met+onderhandeling | instemmen met+bezoek | instemmen met+ontmoeting | instemmen met+komst
       | instemmen met+deelname | instemmen met+uitlevering | toezeggen komst | toezeggen medewerking | uitspreken bereidheid | tonen bereidheid
       | meewerken willen | openstaan voor+onderhandeling | staan open voor+onderhandeling
roles  subj=actor van=actor met=recipient voor=topic aan=recipient
type   AGREE
need   subj:actor
inner  unreal
yes    Het regime stemde in met een bezoek van de gezant.  => AGREE actor=regime

rule   nl.agree.coalitie
match  vormen coalitie | vormen regering | smeden coalitie | aangaan coalitie | aangaan alliantie | aangaan samenwerking | aangaan verbond
       | aangaan partnerschap | smeden alliantie | vormen front | vormen alliantie | aangaan bondgenootschap | fuseren
roles  subj=actor met=both tot=recipient bij=recipient van=actor
type   AGREE
need   actor
why    signing up to what lies ahead
yes    De twee partijen vormen een coalitie met de boerenpartij.  => AGREE actor=partijen

rule   nl.agree.akkoord-lijst
match  sluiten,bereiken,tekenen,ondertekenen,paraferen,aangaan,verlengen,vernieuwen,hernieuwen,afsluiten,goedkeuren,bezegelen @akkoord
       | zetten handtekening onder | plaatsen handtekening onder | komen tot+@akkoord | geraken tot+akkoord,vergelijk | zijn eruit
       | onderhandelen uit @akkoord
roles  subj=actor met=both tussen=both onder=topic
type   AGREE
need   actor
yes    De minister zette zijn handtekening onder het verdrag.  => AGREE actor=minister
no     De winkel sluit om zes uur.

rule   nl.agree.akkoord-tot-stand
match  komen @akkoord tot+stand | rond/a @akkoord | bezegelen @akkoord met | liggen akkoord op+tafel
roles  tussen=both met=both van=actor
type   AGREE
yes    Het akkoord tussen de bonden en de regering kwam gisteren tot stand.  => AGREE actor=bonden actor=regering

rule   nl.agree.akkoord-soorten
match  visserij,migratie,klimaat,loon,cao-,defensie,veiligheid,pensioen,stikstof,begroting,bestuur,gas,wapen,gijzelaar,gevangene,regering,licht,sociaal,voorlopig,bilateraal,historisch+akkoord/n
       | visserij,migratie,klimaat,loon,cao-,defensie,veiligheid,pensioen,stikstof,begroting,bestuur,gas,wapen,gijzelaar,gevangene,regering,coalitie,licht,sociaal,voorlopig,bilateraal,historisch+deal,pact/n
       | intentie+verklaring/n | memorandum/n van | convenant/n met | verbond/n tussen | verbond/n met | alliantie/n tussen | alliantie/n met
roles  subj=actor van=actor tussen=both met=both
type   AGREE
need   actor
yes    Het loonakkoord tussen de bonden en de werkgevers geldt voor twee jaar.  => AGREE actor=bonden

rule   nl.agree.hulp-beloven
match  toezeggen,beloven,garanderen,aanbieden,aankondigen @hulp | toezeggen,beloven,aanbieden @wapen | toezeggen,beloven,aanbieden @troep
       | aanbieden @hulpgoed | bieden aan @hulp | openstellen,optrekken fonds | uittrekken,vrijmaken,reserveren,klaarzetten @hulp
       | stellen beschikbaar @hulp | beschikbaarstellen,beschikbaarmaken @hulp
roles  subj=actor iobj=recipient aan=recipient voor=recipient van=topic
type   AGREE
need   actor
yes    Japan zegde een noodlening aan Sri Lanka toe.  => AGREE actor=Japan recipient=Lanka

rule   nl.agree.nieuwe-stap
match  instemmen met+@overleg | aanvaarden,accepteren,aannemen bemiddeling | aannemen,aanvaarden vredesplan,vredesvoorstel
       | bevestigen,herhalen bereidheid | toezeggen samenwerking,onderzoek | beloven medewerking,samenwerking,komst,onderzoek
       | ingaan op+uitnodiging,aanbod,voorstel | openstaan,staan voor+gesprek,dialoog,overleg
       | aanbieden opvang,onderdak,asiel,bemiddeling,training,samenwerking | toezeggen,beloven opvang,onderdak,asiel,bemiddeling,training
       | opwerpen zich als+bemiddelaar
roles  subj=actor met=recipient van=recipient aan=recipient tussen=topic
type   AGREE
need   subj:actor
yes    Iran bevestigde zijn bereidheid tot gesprekken met de Europeanen.  => AGREE actor=Iran

rule   nl.agree.planning
match  aankondigen,plannen,afspreken,overeenkomen,vastleggen @overleg | aankondigen,overeenkomen samenwerking,bezoek,oefening,partnerschap
       | maken,smeden plan voor+@overleg | prikken,vastleggen datum voor+@overleg | uitbreiden,versterken,verdiepen,intensiveren,hernieuwen @relatie
roles  subj=actor met=both tussen=both aan=recipient naar=recipient
type   AGREE
need   subj:actor
yes    De twee regeringen kwamen een nieuw overleg overeen.  => AGREE actor=regeringen

rule   nl.agree.handelscontract
match  gunnen contract,opdracht | binnenhalen,binnenslepen contract,order | plaatsen bestelling,order bij | afsluiten leveringscontract
       | winnen contract
roles  subj=actor aan=recipient iobj=recipient bij=recipient met=both van=recipient
type   AGREE
need   subj:actor
yes    Het ministerie gunde de opdracht aan een Zweeds bedrijf.  => AGREE actor=ministerie recipient=bedrijf

rule   nl.agree.toetreden-meer
match  aansluiten zich bij+alliantie,coalitie,missie,organisatie,unie | toetreden tot+alliantie,organisatie,unie,eurozone,kabinet,missie
       | lidworden van | worden lid van | lid/n worden van+navo
roles  subj=actor bij=recipient tot=recipient van=recipient
type   AGREE
need   subj:actor
yes    Finland trad toe tot de alliantie.  => AGREE actor=Finland

rule   nl.agree.lijst-verbinden
match  verbinden zich ertoe | verplichten zich ertoe,tot | engageren zich ertoe,om | committeren zich aan | scharen zich bij+coalitie | bundelen lijst
       | vormen kartel,blok,lijstverbinding,meerderheid met | fuseren met
roles  subj=actor met=both aan=recipient
type   AGREE
need   who
yes    De liberalen vormen een kartel met de groene partij.  => AGREE
