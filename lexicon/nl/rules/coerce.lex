# COERCE: repression or restriction without violence.

rule   nl.coerce.oppakken-beeld
match  oppakken draad | oppakken leven | oppakken signaal | oppakken thema | oppakken rol | oppakken taak | oppakken idee | oppakken werk
nonevent yes
type   COERCE
yes    De bewoners pakten na de overstroming de draad weer op.  => none

rule   nl.coerce.staat-uitroepen-land
match  uitroepen staat onafhankelijk | uitroepen republiek | uitroepen kalifaat | uitroepen tot+winnaar | uitroepen tot+president
       | uitroepen tot+beste
nonevent yes
type   COERCE
yes    De krant riep haar uit tot beste minister van het jaar.  => none

rule   nl.coerce.arrestatie-verrichten
match  verrichten arrestatie | verrichten aanhouding | overgaan tot+arrestatie | overgaan tot+aanhouding
roles  subj=actor van=recipient onder=recipient
type   COERCE arrest
yes    De federale politie verrichtte vijf arrestaties.  => COERCE arrest actor=politie

rule   nl.coerce.vastzetten
match  vastzetten | zetten vast | zetten achter+tralie | gooien in+cel | stoppen in+cel | houden in+detentie | plaatsen in+vreemdelingenbewaring
       | zetten in+cel | overbrengen naar+gevangenis
roles  subj=actor obj=recipient van=recipient
type   COERCE arrest
need   obj:actor
why    interest rates, cars and principles are also "vastgezet" or "vastgehouden"
yes    De junta zette de afgezette president vast in zijn ambtswoning.  => COERCE arrest actor=junta recipient=president
no     Het bestuur houdt vast aan zijn plan.

rule   nl.coerce.vastzitten
match  vastzitten | zitten in+cel | zitten in+hechtenis | zitten in+voorarrest | zitten achter+tralie | zitten in+gevangenis | verblijven in+detentie
       | zitten in+bewaring | zitten vast
roles  subj=recipient
type   COERCE arrest
need   subj:actor
yes    De protestleider zit sinds zaterdag vast.  => COERCE arrest recipient=protestleider
no     De trein zit vast in de sneeuw.

rule   nl.coerce.belanden-in-cel
match  belanden in+cel | belanden in+gevangenis | verdwijnen in+cel | verdwijnen achter+tralie | verdwijnen in+gevangenis | belanden achter+tralie
roles  subj=recipient
type   COERCE arrest
yes    Honderden critici van het regime belandden in de gevangenis.  => COERCE arrest

rule   nl.coerce.uitzetten
match  deporteren | zetten over+grens | uitzetten journalist | zetten op+vliegtuig | zetten uit+land | terugsturen naar+land | uitzetten gezin
       | zetten land uit | uitzetten imam | uitzetten predikant | uitzetten geestelijke
roles  subj=actor obj=recipient
type   COERCE deport
why    "uitzetten" alone also invests money and plots a course; diplomats sent away are SANCTION expel
yes    De Verenigde Staten deporteerden tweehonderd Venezolanen.  => COERCE deport actor=Staten recipient=Venezolanen
yes    De imam is door Frankrijk het land uitgezet.  => COERCE deport recipient=imam

rule   nl.coerce.hacken
match  hacken | kraken computer | inbreken in+computer | inbreken in+computersysteem | inbreken in+netwerk | platleggen site | leggen plat site
       | platleggen website | leggen plat website | uitvoeren cyberaanval | infecteren met+virus | besmetten met+spionagesoftware
       | inbreken in+systeem | plegen cyberaanval | doen cyberaanval | stelen gegevens | buitmaken gegevens | gijzelen computer | spioneren bij
       | hacken telefoon
roles  subj=actor obj=recipient van=recipient bij=recipient
type   COERCE cyber
need   who
yes    Noord-Koreaanse hackers hebben een cryptobeurs gehackt.  => COERCE cyber actor=hackers

rule   nl.coerce.ingrijpen
match  ingrijpen bij | ingrijpen in | grijpen in | stellen onder+curatele | plaatsen onder+beheer | stellen onder+toezicht | plaatsen onder+bewind
       | brengen onder+controle | overnemen bedrijf | stellen onder+bewind
roles  subj=actor obj=recipient bij=recipient in=recipient
type   COERCE restrict
need   actor
yes    De minister greep in bij de chipfabrikant.  => COERCE restrict actor=minister recipient=chipfabrikant

rule   nl.coerce.in-hechtenis-nemen
match  nemen in+hechtenis | nemen in+bewaring | nemen in+verzekering | stellen in+bewaring | stellen in+verzekering | plaatsen in+hechtenis
       | houden in+hechtenis | zetten in+hechtenis
roles  subj=actor obj=recipient
type   COERCE arrest
yes    Twee journalisten werden door de politie in hechtenis genomen.  => COERCE arrest actor=politie recipient=journalisten

rule   nl.coerce.huisarrest
match  huisarrest/n | plaatsen onder+huisarrest | opleggen huisarrest | zetten onder+huisarrest | staan onder+huisarrest
roles  subj=actor door=actor obj=recipient van=recipient voor=recipient iobj=recipient poss=recipient
type   COERCE arrest
why    with "staan" the subject is the prisoner, told by the first example of the second sort
need   who
yes    De junta plaatste de premier onder huisarrest.  => COERCE arrest actor=junta recipient=premier

rule   nl.coerce.opsluiten
match  opsluiten | gevangenzetten | zetten gevangen | interneren | detineren | insluiten | gooien in+gevangenis | zetten in+gevangenis
       | werpen in+gevangenis | stoppen in+kamp | opsluiten in+kamp
roles  subj=actor obj=recipient
type   COERCE arrest
need   recipient
yes    China sluit journalisten op.  => COERCE arrest actor=China recipient=journalisten
yes    China heeft honderdduizenden Oeigoeren opgesloten.  => COERCE arrest actor=China recipient=Oeigoeren

rule   nl.coerce.omverwerpen
match  omverwerpen | omverwerping/n | stoten van+macht | verdrijven uit+macht | verjagen uit+macht
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE seize
need   who
yes    De omverwerping van de regering door militairen mislukte.  => COERCE seize recipient=regering
yes    De dictator is door paramilitairen omvergeworpen.  => COERCE seize actor=paramilitairen recipient=dictator

rule   nl.coerce.kandidaat-uitsluiten
match  uitsluiten van+verkiezing | schrappen kandidaat | uitsluiten kandidaat | weren van+verkiezing | diskwalificeren | weren kandidaat
       | uitsluiten van+deelname
roles  subj=actor obj=recipient van=topic
type   COERCE restrict
need   recipient
yes    De kieskommissie sloot de kandidaat uit van de verkiezingen.  => COERCE restrict recipient=kandidaat

rule   nl.coerce.arresteren
match  arresteren | oppakken | aanhouden | inrekenen | slaan in+boei | inboeien
type   COERCE arrest
need   who
why    cases and appointments are "aangehouden" too, ideas "opgepakt": somebody must stand on either side
yes    De politie heeft in Den Haag zestig activisten aangehouden.  => COERCE arrest actor=politie recipient=activisten
yes    Sindsdien zijn ruim driehonderd betogers opgepakt.  => COERCE arrest recipient=betogers
no     Het onweer houdt nog tot morgen aan.
no     De minister prees de aanhoudende steun van Zweden.

rule   nl.coerce.arrestatie
match  arrestatie/n
roles  subj=actor door=actor van=recipient poss=recipient onder=recipient
type   COERCE arrest
why    "arrestatiebevel" and "aanhoudingsbevel" are threaten.lex
yes    De arrestatie van de oppositieleider door de veiligheidsdienst leidde tot woede.  => COERCE arrest actor=veiligheidsdienst recipient=oppositieleider

rule   nl.coerce.hechtenis
match  voorarrest/n van | hechtenis/n van | detentie/n van | voorlopig+hechtenis/n
roles  door=actor van=recipient voor=recipient poss=recipient
type   COERCE arrest
need   recipient
yes    De detentie van de activist duurt al vier jaar.  => COERCE arrest recipient=activist

rule   nl.coerce.huisarrest-opleggen
match  verlengen hechtenis | verlengen voorarrest | bevelen aanhouding | bevelen hechtenis | gelasten aanhouding | verlengen detentie
       | bevelen gevangenneming
roles  subj=actor van=recipient iobj=recipient
type   COERCE arrest
yes    De rechter verlengde het voorarrest van de aangehouden burgemeester.  => COERCE arrest actor=rechter recipient=burgemeester

rule   nl.coerce.inval
match  inval/n | politie+inval/n
roles  subj=actor van=actor door=actor bij=recipient in=recipient op=recipient
type   COERCE seize
yes    De inval van de politie duurde acht uur.  => COERCE seize actor=politie

rule   nl.coerce.inval-doen
match  doen inval | uitvoeren inval | binnenvallen kantoor | binnenvallen huis | binnenvallen woning | binnenvallen gebouw | binnenvallen redactie
       | binnenvallen hoofdkantoor | binnenvallen bedrijf | binnenvallen partijkantoor | binnenvallen moskee | binnenvallen universiteit
       | binnenvallen appartement | binnenvallen krant
roles  subj=actor obj=recipient bij=recipient in=recipient van=recipient op=recipient
type   COERCE seize
yes    De politie deed een inval bij een krant in Managua.  => COERCE seize actor=politie recipient=krant
yes    Agenten vielen woensdag het kantoor van de partij binnen.  => COERCE seize actor=Agenten recipient=partij

rule   nl.coerce.doorzoeken
match  doorzoeken | uitkammen | fouilleren
type   COERCE seize
need   actor
yes    Rechercheurs doorzochten de woning van de minister.  => COERCE seize actor=Rechercheurs
no     Met de nieuwe functie is het archief te doorzoeken.

rule   nl.coerce.in-beslag-nemen
match  nemen in+beslag | leggen beslag op | inbeslagnemen | aanslaan
roles  subj=actor obj=recipient bij=recipient van=recipient op=recipient
type   COERCE seize
need   actor
why    attention and time are also "in beslag genomen": somebody must act
yes    De douane nam tweehonderd kilo cocaïne in beslag.  => COERCE seize actor=douane
no     Het onderzoek nam jaren in beslag.
yes    Israëlische troepen namen vrachtwagens van een hulporganisatie in beslag.  => COERCE seize actor=troepen recipient=hulporganisatie

rule   nl.coerce.beslag
match  inbeslagneming/n | inbeslagname/n | beslaglegging/n
roles  subj=actor door=actor van=recipient
type   COERCE seize
need   who
yes    De inbeslagneming van de tanker door de kustwacht leidde tot protest.  => COERCE seize actor=kustwacht

rule   nl.coerce.weghalen
match  weghalen tent | afbreken tentenkamp | afbreken kamp | slopen huis | slopen woning | weghalen barricade | afpakken camera | afnemen telefoon
       | innemen persaccreditatie | afnemen camera | ontmantelen kamp | neerhalen barricade
roles  subj=actor van=recipient obj=topic iobj=recipient
type   COERCE seize
yes    De politie haalde woensdag tenten van asielzoekers weg.  => COERCE seize actor=politie recipient=asielzoekers
yes    Het leger sloopte drie woningen van Palestijnse families.  => COERCE seize actor=leger

rule   nl.coerce.staatsgreep
match  staatsgreep/n | coup/n | macht+overname/n | putsch/n | macht+greep/n | coup+poging/n
roles  subj=actor van=actor door=actor tegen=recipient in=place
type   COERCE seize
yes    Bij de staatsgreep tegen de president vielen geen doden.  => COERCE seize recipient=president
yes    De staatsgreep van de generaals werd veroordeeld.  => COERCE seize actor=generaals

rule   nl.coerce.staatsgreep-plegen
match  overnemen macht van | trekken macht naar
roles  subj=actor tegen=recipient van=recipient
type   COERCE seize
need   actor
yes    De generaals trokken de macht naar zich toe.  => COERCE seize actor=generaals

rule   nl.coerce.afzetten
match  afzetten president | afzetten premier | afzetten regering | afzetten koning | zetten aan+kant president | omverwerpen regering
       | afzetten leider | afzetten regeringsleider | afzetten staatshoofd | omverwerpen regime
roles  subj=actor obj=recipient
type   COERCE seize
why    "afzetten" alone drops off passengers, cuts off roads and takes off hats; removal by parliament is in sanction.lex
yes    Militairen zetten in juli de president af.  => COERCE seize actor=Militairen recipient=president
yes    De regering werd door paramilitairen omvergeworpen.  => COERCE seize actor=paramilitairen recipient=regering

rule   nl.coerce.bezetten
match  bezetten zender | bezetten staatstelevisie | bezetten presidentieel paleis | bezetten luchthaven
roles  subj=actor obj=recipient van=recipient
type   COERCE seize
need   subj:armed
why    a road or building held by protesters is in protest.lex, land held by an army in mobilize.lex
yes    Muitende soldaten bezetten de luchthaven van de hoofdstad.  => COERCE seize actor=soldaten

rule   nl.coerce.ontruimen
match  ontruimen | ontruiming/n | schoonvegen plein | vegen schoon plein
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE restrict
need   who
why    evacuating the people of a threatened building is AID ("evacueren")
yes    De politie ontruimde het bezette universiteitsgebouw.  => COERCE restrict actor=politie
yes    De ontruiming van het tentenkamp door de oproerpolitie verliep rustig.  => COERCE restrict actor=oproerpolitie

rule   nl.coerce.verbieden
match  verbieden
roles  subj=actor obj=topic iobj=recipient voor=recipient aan=recipient van=recipient
type   COERCE restrict
inner  unreal
need   actor
yes    De regering heeft Afghaanse vrouwen verboden te studeren.  => COERCE restrict actor=regering
no     De sfeer in het stadion was verboden terrein voor pessimisten.

rule   nl.coerce.verbod
match  verbod/n op | uitvaardigen verbod | afkondigen verbod | instellen verbod | opleggen verbod | vlieg+verbod/n | opleggen spreekverbod
roles  subj=actor van=actor door=actor op=topic voor=recipient aan=recipient iobj=recipient
type   COERCE restrict
need   who
yes    Het ministerie kondigde een verbod op demonstraties af.  => COERCE restrict actor=ministerie

rule   nl.coerce.toestaan-niet
match  toestaan not | toelaten not | binnenlaten not | vergunnen not | laten binnen not
roles  subj=actor obj=recipient iobj=recipient aan=recipient
type   COERCE restrict
inner  unreal
yes    Het leger laat journalisten niet toe in het gebied.  => COERCE restrict actor=leger recipient=journalisten

rule   nl.coerce.weigeren-toegang
match  weigeren toegang | ontzeggen toegang | weigeren doorgang | belemmeren toegang | blokkeren toegang | weigeren aan+grens | beletten doorgang
       | ontzeggen doorgang | versperren weg | versperren doorgang | afsluiten toegang | terugsturen aan+grens | tegenhouden aan+grens
roles  subj=actor obj=recipient iobj=recipient van=recipient voor=recipient aan=recipient
type   COERCE restrict
yes    De inspecteurs werd de toegang tot de kerncentrale ontzegd.  => COERCE restrict recipient=inspecteurs

rule   nl.coerce.tegenhouden
match  tegenhouden | beletten | verhinderen | afsnijden pas | verhinderen toegang
type   COERCE restrict
inner  unreal
need   subj:actor obj:actor
why    goals, laws and floods are also stopped: both sides must be people or bodies
yes    De politie hield Kamerleden bij de ingang tegen.  => COERCE restrict actor=politie recipient=Kamerleden
no     De keeper hield de strafschop tegen.

rule   nl.coerce.blokkade
match  blokkade/n | zee+blokkade/n | economisch+blokkade/n | hulp+blokkade/n
roles  subj=actor door=actor van=recipient tegen=recipient
type   COERCE restrict
why    a road blockade by protesters is in protest.lex ("wegblokkade", "blokkade van de snelweg")
yes    De Israëlische blokkade van Gaza duurt al jaren.  => COERCE restrict actor=Israëlische recipient=Gaza

rule   nl.coerce.blokkeren-staat
match  blokkeren haven | blokkeren invoer | blokkeren zeeweg | afsnijden van | afsnijden aanvoerweg | instellen blokkade | opleggen blokkade
       | handhaven blokkade | afsluiten van+buitenwereld | omsingelen stad
roles  subj=actor obj=recipient van=recipient aan=recipient naar=recipient tegen=recipient
type   COERCE restrict
need   actor
yes    De marine blokkeert de havens van het buurland.  => COERCE restrict actor=marine recipient=buurland

rule   nl.coerce.grens-sluiten
match  sluiten grens | sluiten luchtruim | sluiten grensovergang | sluiten grenspost | dichtgooien grens | sluiten luchtgrens | sluiten zeegrens
       | sluiten haven | dichtgooien grensovergang | sluiting/n van+grens | sluiting/n van+grensovergang | sluiting/n van+luchtruim | grens+sluiting/n
       | sluiten doorgang
roles  subj=actor door=actor met=recipient voor=recipient
type   COERCE restrict
yes    Venezuela sloot gisteren de grens met Brazilië.  => COERCE restrict actor=Venezuela recipient=Brazilië
yes    Het luchtruim is voor Russische toestellen gesloten.  => COERCE restrict recipient=Russische

rule   nl.coerce.sluiten-instelling
match  sluiten kantoor | sluiten moskee | sluiten kerk | sluiten school | sluiten universiteit | sluiten consulaat | sluiten organisatie | sluiten ngo
roles  subj=actor obj=recipient van=recipient
type   COERCE restrict
need   actor
yes    Nicaragua sloot het kantoor van de VN-commissaris.  => COERCE restrict actor=Nicaragua

rule   nl.coerce.censureren
match  censureren | muilkorven | zetten op+zwart | maken monddood | opleggen zwijgen
roles  subj=actor obj=recipient iobj=recipient aan=recipient
type   COERCE censor
yes    De overheid censureerde berichten over de epidemie.  => COERCE censor actor=overheid

rule   nl.coerce.censuur
match  censuur/n | persbreidel/n | publicatie+verbod/n | spreek+verbod/n | nieuw+blokkade/n | media+verbod/n | mediastilte/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient voor=recipient
type   COERCE censor
need   who
yes    De censuur van de Chinese overheid treft ook buitenlandse media.  => COERCE censor actor=overheid

rule   nl.coerce.blokkeren-media
match  blokkeren website | blokkeren medium | blokkeren kanaal | intrekken vergunning zender | blokkeren site | blokkeren account
       | blokkeren uitzending | blokkeren platform | blokkeren app | halen uit+lucht zender
roles  subj=actor obj=topic van=recipient
type   COERCE censor
need   actor
yes    De Russische toezichthouder blokkeerde de website van de krant.  => COERCE censor actor=toezichthouder recipient=krant

rule   nl.coerce.avondklok
match  avondklok/n | instellen avondklok | afkondigen avondklok | uitgaan+verbod/n | nacht+klok/n | instellen uitgaansverbod
       | afkondigen uitgaansverbod | invoeren avondklok | uitroepen avondklok
roles  subj=actor voor=recipient in=place
type   COERCE curfew
yes    De gouverneur stelde een avondklok in.  => COERCE curfew actor=gouverneur
yes    In de hoofdstad geldt sinds gisteren een uitgaansverbod.  => COERCE curfew

rule   nl.coerce.noodtoestand
match  uitroepen noodtoestand | afkondigen noodtoestand | uitroepen staat | afkondigen staat | instellen noodtoestand | verlengen noodtoestand
       | afkondigen krijgswet | uitroepen krijgswet | invoeren krijgswet | uitroepen uitzonderingstoestand | afkondigen uitzonderingstoestand
       | afkondigen noodbevel | afkondiging/n van+noodtoestand | afkondiging/n van+krijgswet | uitvaardigen noodbevel | uitvaardigen noodverordening
       | instellen noodbevel | verlengen krijgswet
roles  subj=actor door=actor in=place
type   COERCE martial-law
why    "de staat van beleg/oorlog uitroepen"; "noodtoestand" for floods names the same act
yes    De president heeft de noodtoestand uitgeroepen.  => COERCE martial-law actor=president
yes    In Ecuador is na de gevangenisopstanden de noodtoestand afgekondigd.  => COERCE martial-law

rule   nl.coerce.noodbevel
match  noodbevel/n | nood+verordening/n | veiligheid+risicogebied/n | krijgswet/n | staat/n van+beleg | nood+toestand/n
roles  subj=actor van=actor voor=recipient
type   COERCE martial-law
need   definite
yes    De noodtoestand in Sri Lanka duurt al een maand.  => COERCE martial-law

rule   nl.coerce.deportatie
match  deportatie/n | uitzetting/n | massa+deportatie/n | gedwongen+terugkeer/n
roles  subj=actor door=actor van=recipient poss=recipient naar=topic
type   COERCE deport
need   who
yes    De uitzetting van Afghaanse vluchtelingen door Pakistan gaat door.  => COERCE deport recipient=vluchtelingen

rule   nl.coerce.verdrijven-burgers
match  verjagen bewoner | verdrijven bewoner | verdrijven burger | verjagen burger | verdrijven inwoner | verdrijving/n van | verjagen uit+huis
       | verdrijven uit+huis | verdrijven bevolking | verjagen bevolking | verdrijven uit+dorp | verjagen dorpeling
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE deport
yes    Milities verdreven duizenden bewoners uit hun dorpen.  => COERCE deport recipient=bewoners

rule   nl.coerce.achterhouden
match  achterhouden | onthouden hulp | afsluiten water | afsluiten stroom | afsluiten gaskraan | onthouden water | achterhouden informatie
       | weigeren vrijgeven lichaam | achterhouden lichaam | onthouden voedsel | afsnijden elektriciteit | afsnijden water | afsluiten elektriciteit
       | onthouden medicijn | achterhouden hulpgoed | onthouden zorg | onthouden slaap
roles  subj=actor obj=topic voor=recipient aan=recipient iobj=recipient van=recipient
type   COERCE withhold
need   actor
yes    Het ministerie hield documenten voor het parlement achter.  => COERCE withhold actor=ministerie
yes    Israël sloot de stroom naar de enclave af.  => COERCE withhold actor=Israël

rule   nl.coerce.desinformatie
match  verspreiden desinformatie | verspreiden nepnieuws | verspreiden leugen | desinformatie+campagne/n | beïnvloeding+campagne/n
       | beïnvloeding+operatie/n | laster+campagne/n | verspreiden propaganda | verspreiden haat | haat+campagne/n | inmenging/n in+verkiezing
       | beïnvloeden verkiezing | vervalsen stemming | mengen zich in+verkiezing | verspreiden geruchten
roles  subj=actor van=actor door=actor over=topic tegen=recipient in=place
type   COERCE misinformation
need   actor
yes    Volgens de dienst verspreidt Rusland desinformatie over de verkiezingen.  => COERCE misinformation actor=Rusland author=open

rule   nl.coerce.cyberaanval
match  cyber+aanval/n | hack/n | hack+aanval/n | ddos+aanval/n | computer+inbraak/n | cyber+spionage/n | digitaal+aanval/n | ransomware+aanval/n
       | hacker+aanval/n | phishing+aanval/n | DDoS-aanval/n | gijzelsoftware+aanval/n | cyber+operatie/n | cyber+sabotage/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient bij=recipient
type   COERCE cyber
yes    De cyberaanval op het Estse ministerie werd aan Russische hackers toegeschreven.  => COERCE cyber recipient=ministerie

rule   nl.coerce.spionage
match  spionage/n voor | spioneren voor | spionage/n tegen | spionage/n door | spionage+actie/n | plegen spionage
roles  subj=actor door=actor van=actor tegen=recipient voor=topic
type   COERCE
need   actor
yes    De militair zou jarenlang voor Rusland hebben gespioneerd.  => COERCE actor=militair author=open

rule   nl.coerce.intimideren
match  intimideren | treiteren | pesten | lastigvallen | koeioneren | terroriseren | tiranniseren
type   COERCE
need   obj:actor
yes    Veiligheidsagenten intimideerden waarnemers bij de stembureaus.  => COERCE actor=Veiligheidsagenten recipient=waarnemers

rule   nl.coerce.intimidatie
match  onderdrukking/n | repressie/n tegen | repressie/n van | vervolging/n van+minderheid
roles  subj=actor door=actor van=recipient tegen=recipient
type   COERCE
need   who
yes    De onderdrukking van de Oeigoeren door China kwam ter sprake.  => COERCE recipient=Oeigoeren

rule   nl.coerce.onderdrukken
match  onderdrukken | knechten | dwingen | verplichten | pressen | dwingen tot | noodzaken
type   COERCE
inner  unreal
need   subj:actor obj:actor
why    circumstances force people too; sneezes are suppressed
yes    Het leger onderdrukt de burgers.  => COERCE actor=leger recipient=burgers
no     De storm dwong schepen uit te wijken.

rule   nl.coerce.beperken
match  beperken bewegingsvrijheid | beperken vrijheid | beperken toegang | ontnemen stemrecht
roles  subj=actor obj=topic van=recipient iobj=recipient voor=recipient
type   COERCE restrict
need   actor
yes    De Taliban beperkten de bewegingsvrijheid van vrouwen verder.  => COERCE restrict actor=Taliban recipient=vrouwen

rule   nl.coerce.stilleggen
match  stilleggen vluchten | leggen stil vluchten | opleggen maatregel | opleggen beperking | stilleggen werk | leggen stil werk | stilleggen bouw
       | leggen stil bouw | opleggen verplichting | stilleggen fabriek | leggen stil fabriek
roles  subj=actor iobj=recipient aan=recipient van=recipient voor=recipient
type   COERCE restrict
need   actor
yes    De gemeente legde de bewoners beperkingen op.  => COERCE restrict actor=gemeente recipient=bewoners

rule   nl.coerce.annuleren-verkiezing
match  verklaren ongeldig | ongeldigverklaring/n | nietigverklaring/n | vernietigen uitslag | verklaren nietig | trekken stekker uit
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE restrict
need   who
yes    Het hof verklaarde de verkiezingen ongeldig.  => COERCE restrict actor=hof

rule   nl.coerce.annexeren
match  annexeren | inlijven | annexatie/n | inlijving/n
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE seize
yes    Rusland annexeerde in 2014 de Krim.  => COERCE seize actor=Rusland recipient=Krim

rule   nl.coerce.enteren
match  enteren | onderscheppen schip | onderscheppen boot | leggen aan+ketting | opbrengen schip | aanhouden schip | onderscheppen tanker
       | opbrengen vissersboot | onderscheppen vloot
roles  subj=actor obj=recipient van=recipient
type   COERCE seize
yes    De Israëlische marine onderschepte een schip met activisten.  => COERCE seize actor=marine
yes    De olietanker werd door de Franse marine geënterd.  => COERCE seize actor=marine

rule   nl.coerce.kolonie-bouw
match  uitbreiden nederzetting | bouwen nederzetting | nederzetting+bouw/n
roles  subj=actor op=place in=place
type   COERCE seize
need   actor
yes    De regering breidt de nederzettingen op de Westoever uit.  => COERCE seize actor=regering

rule   nl.coerce.visumplicht
match  invoeren visumplicht | invoeren grenscontrole | instellen grenscontrole | opschorten visumverlening | invoeren meldplicht | opleggen meldplicht
roles  subj=actor voor=recipient iobj=recipient
type   COERCE restrict
yes    Duitsland voerde grenscontroles in.  => COERCE restrict actor=Duitsland

rule   nl.coerce.aanhouding
match  aanhouding/n | inhechtenisneming/n | gevangenneming/n | opsluiting/n
roles  subj=actor door=actor van=recipient poss=recipient onder=recipient
type   COERCE arrest
yes    De aanhouding van de activist leidde tot woede.  => COERCE arrest recipient=activist

rule   nl.coerce.vasthouden
match  vasthouden | houden vast | houden gevangen | houden in+cel | gevangenhouden
roles  subj=actor obj=recipient
type   COERCE arrest
need   obj:actor
why    hostages are ASSAULT abduct ("vasthouden gijzelaar"); a principle is held on to with "aan"
yes    De militairen houden de president sinds juli vast in zijn residentie.  => COERCE arrest actor=militairen recipient=president
no     De kiezers houden vast aan hun partij.

rule   nl.coerce.huiszoeking
match  huis+zoeking/n | verrichten huiszoeking | doen huiszoeking | houden huiszoeking | uitvoeren huiszoeking | door+zoeking/n
roles  subj=actor door=actor bij=recipient in=recipient van=recipient
type   COERCE seize
yes    Bij drie advocaten zijn huiszoekingen verricht.  => COERCE seize recipient=advocaten

rule   nl.coerce.razzia
match  razzia/n | klop+jacht/n | houden razzia | uitvoeren razzia
roles  subj=actor van=actor door=actor tegen=recipient op=recipient onder=recipient
type   COERCE seize
yes    Bij een razzia tegen migranten werden honderden mensen gecontroleerd.  => COERCE seize recipient=migranten

rule   nl.coerce.onteigenen
match  onteigenen | onteigening/n | confisqueren | confiscatie/n | verbeurdverklaren | nationaliseren | nationalisatie/n
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE seize
need   who
yes    De onteigening van de boeren door de staat leidde tot rechtszaken.  => COERCE seize recipient=boeren
yes    Bolivia nationaliseerde de gasbedrijven.  => COERCE seize actor=Bolivia

rule   nl.coerce.macht-grijpen
match  grijpen macht | overnemen macht | grijpen naar+macht | trekken macht | machtgrijpen | plegen coup | plegen staatsgreep
roles  subj=actor tegen=recipient van=recipient
type   COERCE seize
need   actor
yes    De generaals plegen een staatsgreep.  => COERCE seize actor=generaals
yes    In Gabon hebben militairen de macht gegrepen.  => COERCE seize actor=militairen

rule   nl.coerce.omsingelen
match  omsingelen | omsingeling/n | insluiten stad | insluiten enclave | afgrendelen | afgrendeling/n
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE restrict
need   who
yes    Het parlementsgebouw is door militairen omsingeld.  => COERCE restrict actor=militairen

rule   nl.coerce.belegeren
match  belegeren | belegering/n | slaan beleg om | beleg/n van
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE restrict
need   who
yes    De rebellen belegeren de stad sinds april.  => COERCE restrict actor=rebellen

rule   nl.coerce.hulp-blokkeren
match  blokkeren hulp | blokkeren konvooi | blokkeren hulpkonvooi | blokkeren hulpgoed | blokkeren levering | blokkeren aanvoer | blokkeren doorvoer
       | blokkeren corridor | tegenhouden hulp | tegenhouden konvooi | tegenhouden hulpkonvooi | doorlaten not | laten door not | doorlaten hulp not
roles  subj=actor van=recipient aan=recipient naar=recipient voor=recipient
type   COERCE restrict
need   who
yes    Azerbeidzjan blokkeerde de corridor naar de enclave.  => COERCE restrict actor=Azerbeidzjan
yes    Het hulpkonvooi van de Verenigde Naties werd door soldaten tegengehouden.  => COERCE restrict actor=soldaten recipient=Naties

rule   nl.coerce.visum-weigeren
match  weigeren visum | intrekken visum | weigeren inreis | weigeren landing | ontzeggen landing | intrekken landingsrecht | weigeren paspoort
       | weigeren accreditatie | weigeren binnenkomst | weigeren vergunning
roles  subj=actor obj=recipient iobj=recipient van=recipient aan=recipient
type   COERCE restrict
need   who
yes    Egypte weigerde de journalisten een visum.  => COERCE restrict actor=Egypte recipient=journalisten

rule   nl.coerce.partij-verbieden
match  verbieden partij | ontbinden partij | ontbinden organisatie | verbieden organisatie | verbieden beweging | ontbinden vereniging
       | ontbinden vakbond | verbieden vakbond | opdoeken organisatie | partij+verbod/n | ontbinding/n van+organisatie
roles  subj=actor door=actor obj=recipient
type   COERCE restrict
need   actor
yes    Het hof heeft de partij van de oppositieleider verboden.  => COERCE restrict actor=hof recipient=partij

rule   nl.coerce.betoging-verbieden
match  verbieden demonstratie | verbieden betoging | verbieden staking | verbieden protest | verbieden bijeenkomst | verbieden samenkomst
       | demonstratie+verbod/n | betoging+verbod/n | samenscholing+verbod/n | staking+verbod/n
roles  subj=actor door=actor van=recipient voor=recipient
type   COERCE restrict
yes    De burgemeester verbood een betoging van de studenten.  => COERCE restrict actor=burgemeester recipient=studenten

rule   nl.coerce.reisverbod
match  opleggen reisverbod | reis+verbod/n | inreis+verbod/n | uitreis+verbod/n | opleggen inreisverbod | opleggen uitreisverbod | gebied+verbod/n
       | opleggen gebiedsverbod | opleggen contactverbod
roles  subj=actor door=actor iobj=recipient voor=recipient aan=recipient
type   COERCE restrict
need   who
yes    Het reisverbod voor de activist blijft.  => COERCE restrict recipient=activist
yes    De rechtbank legde de activist een uitreisverbod op.  => COERCE restrict actor=rechtbank recipient=activist

rule   nl.coerce.internet-afsluiten
match  afsluiten internet | blokkeren internet | platleggen internet | leggen plat internet | stilleggen internet | leggen stil internet
       | internet+blokkade/n | uitschakelen internet | afknijpen internet | verstoren internet
roles  subj=actor door=actor voor=recipient
type   COERCE censor
yes    De regering sloot tijdens de verkiezingen het internet af.  => COERCE censor actor=regering

rule   nl.coerce.zender-sluiten
match  sluiten krant | sluiten zender | sluiten redactie | verbieden krant | verbieden zender | verbieden medium | intrekken persaccreditatie
       | intrekken accreditatie | intrekken perskaart | halen uit+lucht | sluiten omroep | sluiten radio | sluiten radiozender | verbieden uitzending
       | verbieden boek | verbieden film
roles  subj=actor obj=recipient van=recipient
type   COERCE censor
need   actor
yes    De Russische autoriteiten sloten de zender.  => COERCE censor actor=autoriteiten recipient=zender

rule   nl.coerce.lockdown
match  lockdown/n | afkondigen lockdown | instellen lockdown | opleggen lockdown | invoeren lockdown
roles  subj=actor van=actor voor=recipient
type   COERCE restrict
need   actor
yes    De overheid kondigde een lockdown af in drie steden.  => COERCE restrict actor=overheid

rule   nl.coerce.verkiezing-uitstellen
match  uitstellen verkiezing | annuleren verkiezing | afgelasten verkiezing | opschorten verkiezing
roles  subj=actor
type   COERCE restrict
need   actor
yes    De Senegalese president stelde de verkiezingen uit.  => COERCE restrict actor=president

rule   nl.coerce.terugsturen
match  terugsturen asielzoeker | terugsturen migrant | terugsturen vluchteling | push-back/n | pushback/n | terug+zending/n
       | terugsturen bootvluchteling | terugduwen | uitzetten asielzoeker | uitzetten vreemdeling | uitzetten migrant | uitzetten vluchteling
roles  subj=actor van=actor door=actor obj=recipient
type   COERCE deport
need   who
yes    Griekse kustwachters duwden een boot met migranten terug; Athene stuurde migranten terug naar Turkije.  => COERCE deport actor=Athene recipient=migranten

rule   nl.coerce.verbannen
match  verbannen | verbanning/n | sturen in+ballingschap | uitzetten | uitzetten naar | uitwijzen
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE deport
need   obj:actor
why    diplomats are SANCTION expel: longer matches; money and courses are "uitgezet" as well
yes    De koning verbant de generaal.  => COERCE deport actor=koning recipient=generaal
no     Het bedrijf zette een nieuwe koers uit.

rule   nl.coerce.afluisteren
match  afluisteren | aftappen | bespioneren | bespieden | plaatsen afluisterapparatuur bij | afluister+operatie/n
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE cyber
need   who
yes    De telefoon van de journaliste werd door de veiligheidsdienst afgeluisterd.  => COERCE cyber actor=veiligheidsdienst recipient=journaliste

rule   nl.coerce.verkiezingsfraude
match  vervalsen verkiezing | vervalsen uitslag | frauderen bij+verkiezing | knoeien met+stem | manipuleren uitslag | manipuleren verkiezing
       | stelen verkiezing | verkiezing+fraude/n | stembus+fraude/n
roles  subj=actor van=actor door=actor
type   COERCE misinformation
need   actor
yes    Volgens waarnemers heeft de regeringspartij de uitslag vervalst.  => COERCE misinformation actor=regeringspartij author=open

rule   nl.coerce.loon-inhouden
match  inhouden salaris | inhouden loon | inhouden pensioen | weigeren uitbetaling | inhouden belastinggeld
roles  subj=actor van=recipient iobj=recipient
type   COERCE withhold
need   actor
yes    Israël hield het belastinggeld van de Palestijnse Autoriteit in.  => COERCE withhold actor=Israël recipient=Autoriteit

rule   nl.coerce.hinderen
match  hinderen | belemmeren | bemoeilijken | dwarszitten | belemmeren werk | hinderen werk
roles  subj=actor obj=recipient van=recipient
type   COERCE restrict
need   subj:actor
why    wind and debts hinder too
yes    Het leger belemmert hulpverleners in hun werk.  => COERCE restrict actor=leger recipient=hulpverleners
no     Dichte mist hinderde het verkeer.

rule   nl.coerce.misleiden
match  misleiden | voorliegen | misleiding/n van | beliegen | leiden om+tuin
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE misinformation
need   subj:actor obj:actor
yes    De minister misleidde het parlement.  => COERCE misinformation actor=minister recipient=parlement

rule   nl.coerce.stelen
match  stelen hulpgoed | stelen graan | roven vee | beroven | stelen vee | buitmaken wapen | buitmaken materieel | wegvoeren graan
roles  subj=actor obj=recipient van=recipient
type   COERCE seize
need   subj:actor
yes    Milities roofden vee van de herders.  => COERCE seize actor=Milities recipient=herders

rule   nl.coerce.recht-afschaffen
match  afschaffen recht | afschaffen vrijheid | beperken recht | inperken recht | inperken vrijheid | inperken persvrijheid | beperken persvrijheid
       | inperken demonstratierecht | beperken demonstratierecht | inperken stakingsrecht | beperken stakingsrecht | ontnemen recht | afnemen recht
roles  subj=actor van=recipient iobj=recipient
type   COERCE restrict
need   actor
yes    De Taliban beperkten de rechten van vrouwen verder.  => COERCE restrict actor=Taliban recipient=vrouwen

rule   nl.coerce.nationaliteit-afnemen
match  ontnemen nationaliteit | afnemen nationaliteit | intrekken nationaliteit | intrekken paspoort | ontnemen staatsburgerschap
       | intrekken verblijfsvergunning | afnemen paspoort | innemen paspoort
roles  subj=actor van=recipient iobj=recipient
type   COERCE restrict
need   who
yes    Nicaragua ontnam tweehonderd opposanten hun nationaliteit.  => COERCE restrict actor=Nicaragua

rule   nl.coerce.wegvoeren
match  afvoeren betoger | wegslepen | meenemen naar+bureau | meenemen naar+politiebureau | overbrengen naar+politiebureau | leiden naar+buiten
       | dragen naar+buiten | afvoeren geboeid
roles  subj=actor obj=recipient
type   COERCE arrest
need   obj:actor
no     De takelwagen sleepte twee auto's weg.
yes    Agenten hebben de demonstranten weggesleept.  => COERCE arrest actor=Agenten recipient=demonstranten

rule   nl.coerce.intimidatie-daad
match  intimidatie/n van | intimidatie/n door | bedreigen met+ontslag
roles  subj=actor door=actor van=recipient
type   COERCE
need   actor
yes    De intimidatie van kiezers door milities duurt voort.  => COERCE actor=milities recipient=kiezers

rule   nl.coerce.immuniteit-opheffen
match  opheffen immuniteit | opheffing/n van+immuniteit | schorsen parlement | ontbinden parlement | ontbinding/n van+parlement | stilleggen parlement
       | leggen stil parlement | schorsen grondwet | opschorten grondwet
roles  subj=actor door=actor van=recipient obj=recipient
type   COERCE restrict
need   who
yes    Het Pakistaanse parlement hief de immuniteit van de senator op.  => COERCE restrict actor=parlement recipient=senator

rule   nl.coerce.inmenging
match  inmenging/n in | mengen zich in | bemoeien zich met+verkiezing | verkiezing+inmenging/n | inmenging/n van | buitenlands+inmenging/n
roles  subj=actor van=actor door=actor in=recipient
type   COERCE misinformation
need   actor
yes    De inmenging van Moskou werd door de dienst beschreven.  => COERCE misinformation actor=Moskou

rule   nl.coerce.arresteren-lijst
match  arresteren,aanhouden,oppakken,inrekenen,vastzetten,vasthouden,opsluiten,detineren,interneren,wegvoeren,meenemen,afvoeren,overmeesteren,ophalen,inboeien,verhaften @persoon
       | houden aan,vast @persoon | pakken op @persoon | sluiten op @persoon | nemen mee @persoon | voeren af,weg @persoon | zetten vast @persoon
       | rekenen in @persoon | nemen,stellen,plaatsen in+hechtenis,bewaring,verzekering,voorarrest,vreemdelingendetentie | lichten van+bed
       | plukken van+straat | halen uit+bed | gooien,stoppen,zetten,werpen,smijten in+cel,gevangenis,bak,kerker,kamp,strafkamp,isoleercel
       | houden onder+huisarrest | belanden,zitten,verdwijnen in,achter+cel,tralie,gevangenis,hechtenis,voorarrest
       | overbrengen,brengen,meenemen,afvoeren naar+politiebureau,bureau,cel,gevangenis,commissariaat
       | verlengen,bevelen,gelasten,eisen hechtenis,voorarrest,detentie,aanhouding,gevangenhouding,gevangenneming
       | verrichten,uitvoeren,doen arrestatie,aanhouding
roles  subj=actor door=actor obj=recipient van=recipient onder=recipient
type   COERCE arrest
need   who
yes    De geheime dienst heeft drie dissidenten ingerekend.  => COERCE arrest actor=dienst recipient=dissidenten
yes    Agenten plukten een journalist van straat.  => COERCE arrest actor=Agenten recipient=journalist
no     De regen hield de hele nacht aan.

rule   nl.coerce.arrest-soorten
match  massa,willekeurig,preventief,bestuurlijk,massaal,politiek+arrestatie,aanhouding,detentie,opsluiting,hechtenis/n | arrestatie+golf,actie/n
       | gevangen+neming,houding,zetting/n | huisarrest/n van | voorarrest/n van | bewaring/n van | vreemdeling+detentie/n
       | voorlopig+hechtenis,aanhouding/n
roles  subj=actor door=actor van=recipient onder=recipient tegen=recipient
type   COERCE arrest
yes    De massale arrestaties van studenten door de oproerpolitie gingen door.  => COERCE arrest actor=oproerpolitie recipient=studenten

rule   nl.coerce.inval-lijst
match  binnenvallen,doorzoeken,uitkammen,afzoeken,overhoophalen @gebouw | vallen binnen @gebouw | kammen uit @gebouw
       | doen,uitvoeren,houden,verrichten inval,huiszoeking,razzia,zoekactie,doorzoeking,politieactie,controle,klopjacht bij,in,op
       | politie,drug,nacht,massa,leger+inval,razzia,huiszoeking,actie/n | klop+jacht/n op | huis,door+zoeking/n bij | fouilleren,doorzoeken @persoon
       | uitkammen wijk,dorp,stad,kamp | zoekactie/n naar+verdachte
roles  subj=actor door=actor van=actor obj=recipient bij=recipient in=recipient op=recipient onder=recipient
type   COERCE seize
need   actor
yes    De politie doorzocht het hotel.  => COERCE seize actor=politie
yes    De militie hield een razzia onder migranten.  => COERCE seize actor=militie recipient=migranten
no     De zoekmachine doorzoekt het archief.

rule   nl.coerce.beslag-lijst
match  inbeslagnemen,confisqueren,afpakken,afnemen,verbeurdverklaren,onteigenen,vorderen,opeisen,innemen,aanslaan,buitmaken,roven,stelen,wegvoeren,weghalen,meenemen @buit
       | pakken,nemen af @buit | nationaliseren,confisqueren,onteigenen,vorderen | beslag,inbeslag+legging,name,neming/n op,van
       | onderscheppen,vinden,aantreffen cocaïne,heroïne,drug,drugs,wapen,munitie,sigaret,smokkelwaar | opbrengen,enteren,onderscheppen,vasthouden schip,tanker,boot,vissersboot,vrachtschip,jacht,konvooi,vrachtwagen | leggen aan+ketting
       | afbreken,slopen,neerhalen,opruimen,ontmantelen tent,tentenkamp,kamp,huis,barricade,woning,monument,standbeeld | roven,leeghalen graan,vee
roles  subj=actor door=actor obj=recipient van=recipient bij=recipient uit=recipient
type   COERCE seize
need   actor
yes    De douane heeft het jacht van de oligarch aan de ketting gelegd.  => COERCE seize actor=douane
yes    Soldaten pakten de camera van een journalist af.  => COERCE seize actor=Soldaten recipient=journalist
no     De verdediger pakte de bal af.

rule   nl.coerce.macht-lijst
match  grijpen,overnemen,veroveren macht,controle,regeringsmacht | grijpen naar+macht | nemen over macht
       | plegen,voorbereiden,uitvoeren,beramen coup,staatsgreep,putsch | afzetten,omverwerpen,verdrijven,verjagen,wegjagen,stoten @leider
       | zetten af @leider | werpen omver @leider | zetten aan+kant,dijk @leider | zetten uit+macht | verdrijven van+macht
       | verdrijven,stoten van,uit+troon | stoten uit+macht
       | bezetten,innemen,overnemen staatstelevisie,televisiegebouw,zender,presidentieel,omroepgebouw,luchthaven,paleis,ministerie,radiostation
       | militair,bloedeloos,geweldloos,mislukt+coup,staatsgreep,machtsgreep/n | coup,staatsgreep,machtsovername,machtsgreep/n van,door,tegen
       | trekken macht naar
roles  subj=actor door=actor van=actor obj=recipient tegen=recipient
type   COERCE seize
need   who
yes    Officieren hebben de sultan aan de kant gezet.  => COERCE seize actor=Officieren recipient=sultan
yes    Soldaten bezetten het televisiegebouw.  => COERCE seize actor=Soldaten

rule   nl.coerce.verbieden-lijst
match  verbieden,afgelasten,ontbinden,opbreken,beëindigen,weren,onmogelijkmaken,verhinderen @samenkomst
       | verbieden,ontbinden,opheffen,sluiten,weren,opdoeken @vereniging
       | verbieden,bannen,weren hoofddoek,boerka,nikab,partij,gebruik,verkoop,abortus,vuurwerk,vlag,symbool,taal,lied,visserij,jacht,alcohol,vape,app,smartphone
       | uitvaardigen,afkondigen,instellen beperking,maatregel,noodmaatregel,reisverbod,demonstratieverbod,gebiedsverbod,contactverbod,inreisverbod,vliegverbod,vaarverbod,visserijverbod,samenscholingsverbod,rookverbod,lockdown,quarantaine,meldplicht,grenscontrole,visumplicht,paspoortcontrole,spreekverbod,stakingsverbod,sproeiverbod,dwangmaatregel
       | opleggen beperking,maatregel,noodmaatregel,demonstratieverbod,vliegverbod,vaarverbod,visserijverbod,samenscholingsverbod,rookverbod,lockdown,quarantaine,meldplicht,grenscontrole,visumplicht,paspoortcontrole,stakingsverbod,sproeiverbod,dwangmaatregel
       | invoeren,verlengen,aanscherpen,uitbreiden verbod,beperking,maatregel,noodmaatregel,reisverbod,demonstratieverbod,gebiedsverbod,contactverbod,inreisverbod,vliegverbod,vaarverbod,visserijverbod,samenscholingsverbod,rookverbod,lockdown,quarantaine,meldplicht,grenscontrole,visumplicht,paspoortcontrole,spreekverbod,stakingsverbod,sproeiverbod,dwangmaatregel
       | leggen op verbod,beperking,gebiedsverbod,meldplicht | stellen in verbod,grenscontrole,quarantaine
       | demonstratie,betoging,samenscholing,staking,partij,contact,boerka,hoofddoek,abortus,vuurwerk,rook,visserij,jacht,vaar,toegangs,activiteiten,sproei,stadion+verbod/n
       | verbod/n van | gelden verbod
roles  subj=actor door=actor van=recipient voor=recipient iobj=recipient aan=recipient op=topic
type   COERCE restrict
need   who
why    a ban laid down; export bans are SANCTION discontinue
yes    De burgemeester verbood de mars van de studenten.  => COERCE restrict actor=burgemeester recipient=studenten
yes    De rechter legde de stalker een contactverbod op.  => COERCE restrict actor=rechter
yes    Italië stelde grenscontroles in.  => COERCE restrict actor=Italië

rule   nl.coerce.sluiten-lijst
match  sluiten,afsluiten,dichtgooien,afgrendelen,afzetten,barricaderen,bewaken,dichtdoen grens,luchtruim,grensovergang,grenspost,haven,corridor,zeestraat,luchthaven,checkpoint,landgrens,zeegrens,vliegveld
       | blokkeren grens,luchtruim,grensovergang,grenspost,corridor,zeestraat,luchthaven,checkpoint,landgrens,zeegrens,vliegveld
       | gooien,doen dicht grens,grensovergang,luchtruim | doen op+slot grens,luchtruim
       | sluiten gebedshuis,ziekenhuis,klooster,vakbondskantoor,partijkantoor,mensenrechtenorganisatie,winkel,café
       | opdoeken moskee,kerk,school,universiteit,kantoor,ngo,gebedshuis,ziekenhuis,klooster,vakbondskantoor,partijkantoor,mensenrechtenorganisatie,winkel,café
       | verzegelen,dichtspijkeren moskee,kerk,school,universiteit,kantoor,organisatie,ngo,gebedshuis,ziekenhuis,klooster,vakbondskantoor,partijkantoor,mensenrechtenorganisatie,winkel,café
       | sluiting,afsluiting,blokkering/n van+grens,grensovergang,luchtruim,haven,school,moskee,luchthaven,kantoor
       | grens,lucht,haven+sluiting,blokkade/n
       | blokkeren hulp,konvooi,hulpgoed,levering,aanvoer,doorvoer,toevoer,schip,vrachtwagen,tanker,hulpschip,flottielje,graanschip
       | tegenhouden,weigeren hulp,konvooi,hulpgoed,levering,aanvoer,doorvoer,corridor,toevoer,schip,vrachtwagen,tanker,hulpschip,flottielje,graanschip
       | onderscheppen hulp,hulpgoed,levering,aanvoer,doorvoer,corridor,toevoer,hulpschip,flottielje,graanschip
       | instellen,opleggen,handhaven zeeblokkade,beleg,belegering | verscherpen,afkondigen blokkade,zeeblokkade,beleg,belegering
       | belegeren,insluiten,afsnijden,isoleren stad,dorp,enclave,gebied,kamp,eiland,paleis,gebouw,wijk
       | omsingelen dorp,enclave,gebied,kamp,eiland,paleis,gebouw,wijk | slaan beleg om | economisch,zee,land,olie,totaal+blokkade/n
       | blokkade,beleg,belegering,omsingeling/n van+stad,enclave,gebied,eiland,gaza | snijden af van
roles  subj=actor door=actor van=recipient voor=recipient naar=recipient aan=recipient obj=recipient met=recipient
type   COERCE restrict
need   actor
yes    Pakistan deed de grens met Afghanistan op slot.  => COERCE restrict actor=Pakistan recipient=Afghanistan
yes    Jihadisten sneden het dorp af van de buitenwereld.  => COERCE restrict actor=Jihadisten
no     De keeper sloot zijn doel af.

rule   nl.coerce.weigeren-lijst
match  weigeren,ontzeggen,ontnemen,beletten,versperren,onthouden toegang,visum,inreis,landing,doorgang,binnenkomst,vergunning,accreditatie,verblijf,uitreis,paspoort,landingsrecht,doorvaart,terugkeer,toestemming,spreekrecht
       | intrekken visum,paspoort,verblijfsvergunning,landingsrecht,nationaliteit,staatsburgerschap,rijbewijs,zendvergunning,uitzendvergunning
       | afnemen,schorsen visum,paspoort,verblijfsvergunning,accreditatie,perskaart,landingsrecht,nationaliteit,staatsburgerschap,rijbewijs,zendvergunning,uitzendvergunning
       | trekken in visum,paspoort,verblijfsvergunning,accreditatie,landingsrecht | toelaten,binnenlaten,doorlaten,toestaan @mensen not
       | toelaten waarnemer,journalist,konvooi,hulpverlener,inspecteur,@diplomaat not | laten toe,binnen,door not | weigeren aan+grens,deur,poort
       | tegenhouden aan+grens,checkpoint | sturen terug aan+grens
       | ontnemen,afnemen,beperken,inperken,afschaffen,schenden,opschorten,uithollen @recht | nemen af @recht | perken in @recht
       | uitsluiten van+verkiezing,stemming,deelname | sluiten uit van+verkiezing,deelname
       | schrappen,weren,diskwalificeren kandidaat,oppositiekandidaat | weren,schrappen van+verkiezing,kandidatenlijst,stembiljet
       | schorsen,ontbinden,stilleggen parlement,grondwet,zitting | ontbinding,schorsing/n van+parlement
roles  subj=actor door=actor obj=recipient iobj=recipient aan=recipient van=recipient
type   COERCE restrict
need   actor
yes    Egypte liet de waarnemers niet toe.  => COERCE restrict actor=Egypte recipient=waarnemers

rule   nl.coerce.ontruimen-lijst
match  ontruimen,leegvegen,vrijmaken plein,kamp,tentenkamp,gebouw,kraakpand,universiteit,bezetting,campus,rijbaan,snelweg,pand,woning,wijk,station,bos,terrein
       | schoonvegen kamp,tentenkamp,gebouw,kraakpand,universiteit,bezetting,campus,rijbaan,snelweg,pand,woning,wijk,station,bos,terrein
       | maken einde aan+@bezetting | maken eind aan+@bezetting | ontruiming,beëindiging/n van+@bezetting | vegen schoon straat | zetten uit+huis
       | uitzetten huurder | huis+uitzetting/n
       | verwijderen,verdrijven,wegsturen,wegdragen,weghalen,wegjagen betoger,demonstrant,activist,actievoerder,bezetter,kraker,blokkeerder,student,boer
       | sturen,slepen,dragen,leiden weg betoger,demonstrant,activist | leiden,dragen,zetten naar,uit+buiten,zaal
roles  subj=actor door=actor obj=recipient van=recipient
type   COERCE restrict
need   who
yes    De ME maakte een einde aan de bezetting van de faculteit.  => COERCE restrict
yes    Agenten droegen de blokkeerders een voor een weg van de weg; de politie stuurde de activisten weg.  => COERCE restrict actor=politie recipient=activisten

rule   nl.coerce.censuur-lijst
match  sluiten,verbieden,blokkeren,schorsen,censureren,afsluiten,muilkorven,opdoeken,platleggen,verstoren,ontoegankelijkmaken @medium
       | halen uit+ether | sluiten af internet | leggen plat,stil internet
       | afsluiten,blokkeren,platleggen,afknijpen,vertragen,uitschakelen internet,telefoonnetwerk,socialemedia,telefoonverkeer | zetten op+zwart
       | maken monddood | leggen zwijgen,spreekverbod op | snoeren mond | verbieden toneelstuk,lied,cartoon | internet+blokkade,afsluiting,verbod/n
       | pers,media,publicatie,spreek+verbod,blokkade,breidel/n | censureren,verwijderen bericht,video,artikel,uitzending
roles  subj=actor door=actor obj=recipient van=recipient voor=recipient
type   COERCE censor
need   actor
yes    De autoriteiten haalden de radiozender uit de lucht.  => COERCE censor actor=autoriteiten recipient=radiozender
yes    De Venezolaanse regering blokkeerde het platform.  => COERCE censor actor=regering
no     De speler blokkeerde het account van zijn fan.

rule   nl.coerce.noodtoestand-lijst
match  afkondigen beleg,noodverordening,rampentoestand | uitroepen beleg,noodbevel,noodverordening,rampentoestand
       | instellen krijgswet,uitzonderingstoestand,beleg,noodverordening,rampentoestand
       | verlengen uitzonderingstoestand,beleg,noodbevel,noodverordening,rampentoestand
       | invoeren noodtoestand,uitzonderingstoestand,beleg,noodbevel,noodverordening,rampentoestand
       | uitvaardigen noodtoestand,krijgswet,uitzonderingstoestand,beleg,rampentoestand
       | opleggen noodtoestand,krijgswet,uitzonderingstoestand,beleg,noodbevel,noodverordening,rampentoestand | roepen uit noodtoestand,krijgswet
       | kondigen af noodtoestand,krijgswet | uitroeping,instelling,verlenging/n van+noodtoestand,krijgswet,uitzonderingstoestand,noodverordening
       | afkondiging/n van+uitzonderingstoestand,noodverordening | gelden noodbevel,noodverordening,noodtoestand,krijgswet
roles  subj=actor door=actor voor=topic
type   COERCE martial-law
yes    De gouverneur vaardigde een noodverordening uit.  => COERCE martial-law actor=gouverneur

rule   nl.coerce.avondklok-lijst
match  afkondigen,instellen nachtklok,spertijd | invoeren,uitroepen uitgaansverbod,nachtklok,spertijd
       | opleggen,verlengen,verscherpen avondklok,uitgaansverbod,nachtklok,spertijd | stellen in avondklok,uitgaansverbod | kondigen af avondklok
       | gelden avondklok,uitgaansverbod,spertijd
roles  subj=actor door=actor voor=recipient
type   COERCE curfew
yes    In de hoofdstad geldt een uitgaansverbod.  => COERCE curfew

rule   nl.coerce.deporteren-lijst
match  deporteren,uitwijzen,terugzenden,verbannen,verjagen,wegvoeren,terugduwen,overbrengen asielzoeker,migrant,vreemdeling,vluchteling,imam,predikant,journalist,gezin,bootvluchteling,bewoner,inwoner,burger,bevolking,dorpeling,minderheid,statushouder,student,arbeidsmigrant,verslaggever,correspondent,haatprediker
       | uitzetten imam,predikant,journalist,gezin,bootvluchteling,bewoner,inwoner,burger,bevolking,dorpeling,minderheid,statushouder,student,arbeidsmigrant,verslaggever,correspondent,haatprediker
       | terugsturen vreemdeling,imam,predikant,journalist,gezin,bewoner,inwoner,burger,bevolking,dorpeling,minderheid,statushouder,student,arbeidsmigrant,verslaggever,correspondent,haatprediker
       | verdrijven,wegsturen asielzoeker,migrant,vreemdeling,vluchteling,imam,predikant,journalist,gezin,bootvluchteling,bewoner,inwoner,burger,bevolking,dorpeling,minderheid,statushouder,arbeidsmigrant,verslaggever,correspondent,haatprediker
       | zetten land uit | zetten uit+land | zetten over+grens | zetten op+vliegtuig,boot
       | sturen terug,weg asielzoeker,migrant,vluchteling,bootvluchteling | duwen terug boot,migrant | jagen op,over+vlucht,grens bewoner,burger
       | sturen,dwingen in+ballingschap | gedwongen,collectief+deportatie/n | massa,gedwongen,collectief+uitzetting,verhuizing,verplaatsing/n
       | massa,collectief+terugkeer/n | deportatie,uitzetting,verdrijving,terugzending,verbanning/n van | deportatie,uitzet+vlucht/n
       | sturen,zenden,overbrengen migrant,asielzoeker,vluchteling,bootvluchteling naar
roles  subj=actor door=actor obj=recipient van=recipient naar=topic
type   COERCE deport
need   who
yes    Algerije stuurde de migranten terug naar Niger.  => COERCE deport actor=Algerije recipient=migranten

rule   nl.coerce.cyber-lijst
match  hacken computer,computersysteem,netwerk,website,server,site,systeem,mailserver,ministerie,bank,ziekenhuis,database,account,e-mail
       | kraken,gijzelen computersysteem,netwerk,website,server,site,systeem,telefoon,mailserver,ministerie,bank,ziekenhuis,database,account,e-mail
       | platleggen computer,computersysteem,netwerk,server,systeem,telefoon,mailserver,ministerie,bank,ziekenhuis,database,account,e-mail
       | binnendringen,infecteren,saboteren computer,computersysteem,netwerk,website,server,site,systeem,telefoon,mailserver,ministerie,bank,ziekenhuis,database,account,e-mail
       | leggen plat netwerk,systeem | leggen lam website,site,netwerk,systeem | dringen binnen in+netwerk,systeem,computer,computersysteem
       | inbreken in+verkiezingssysteem,server | breken in+computer,netwerk,systeem,verkiezingssysteem,server
       | uitvoeren,plegen,doen hackaanval,ddos-aanval,computeraanval | inzetten cyberaanval,hackaanval,ddos-aanval,computeraanval
       | stelen,buitmaken data,staatsgeheim,persoonsgegevens,bestand,geheim
       | ontfutselen,lekken gegevens,data,staatsgeheim,persoonsgegevens,bestand,geheim
       | afluisteren,bespioneren,aftappen,schaduwen,volgen,bespieden,begluren minister,president,journalist,activist,diplomaat,advocaat,gesprek,telefoon,bondgenoot,oppositie,ambassade
       | cyber,hack,ddos-,ransomware,hacker,phishing,gijzelsoftware,computer,digitaal,spionage+aanval,operatie,campagne,inbraak,actie/n
       | infecteren met+spionagesoftware,spyware,malware,gijzelsoftware | besmetten met+virus,spyware,malware,gijzelsoftware
roles  subj=actor door=actor obj=recipient op=recipient tegen=recipient van=recipient bij=recipient
type   COERCE cyber
need   who
yes    Hackers legden de website van het ministerie plat.  => COERCE cyber actor=Hackers recipient=ministerie
yes    De dienst luisterde de telefoon van de minister af.  => COERCE cyber actor=dienst recipient=minister
no     De fans hackten het spel.

rule   nl.coerce.misleiden-lijst
match  verspreiden complottheorie,misinformatie,roddel,deepfake
       | verbreiden,rondsturen,publiceren desinformatie,nepnieuws,leugen,propaganda,haat,geruchten,complottheorie,misinformatie,roddel,deepfake
       | manipuleren stemming,referendum,verkiezingsuitslag | vervalsen referendum,verkiezingsuitslag
       | beïnvloeden,stelen uitslag,stemming,referendum,verkiezingsuitslag | verstoren verkiezing,uitslag,stemming,referendum,verkiezingsuitslag
       | lastercampagne,propaganda,trollen+campagne/n | desinformatie,laster,haat,lastercampagne,propaganda,trollen+operatie/n | kiezers+fraude/n
       | verkiezing,stembus,kiezers+bedrog,manipulatie,beïnvloeding/n | stembus,kiezers+inmenging/n | knoeien met+uitslag,cijfer,verkiezing
       | rommelen,sjoemelen met+stem,uitslag,cijfer,verkiezing | mengen zich in+aangelegenheid,campagne | inmenging/n met+verkiezing
       | inmenging,bemoeienis/n in,met+aangelegenheid | bemoeienis/n in,met+verkiezing
       | misleiden,voorliegen,bedriegen,beliegen,bedotten,foppen,manipuleren parlement,kamer,kiezer,publiek,toezichthouder,regering,volk,bevolking
roles  subj=actor door=actor van=actor obj=recipient in=recipient over=topic
type   COERCE misinformation
need   actor
yes    De zender verspreidde complottheorieën over de burgemeester.  => COERCE misinformation actor=zender
yes    De minister loog het parlement voor; hij misleidde de Kamer.  => COERCE misinformation recipient=Kamer

rule   nl.coerce.onthouden-lijst
match  achterhouden water,stroom,elektriciteit,voedsel,medicijn,zorg,loon,salaris,pensioen,belastinggeld,gas,brandstof,uitkering,slaap,drinkwater,document
       | onthouden stroom,elektriciteit,loon,salaris,pensioen,belastinggeld,lichaam,informatie,gas,brandstof,uitkering,drinkwater,document
       | afsluiten voedsel,medicijn,zorg,loon,salaris,pensioen,belastinggeld,lichaam,informatie,gas,brandstof,uitkering,slaap,drinkwater,document
       | afsnijden stroom,voedsel,medicijn,zorg,loon,salaris,pensioen,belastinggeld,lichaam,informatie,gas,brandstof,uitkering,slaap,drinkwater,document
       | inhouden water,stroom,elektriciteit,voedsel,medicijn,zorg,lichaam,informatie,gas,brandstof,uitkering,slaap,drinkwater,document
       | blokkeren,dichtdraaien,afknijpen,weigeren water,stroom,elektriciteit,voedsel,medicijn,zorg,loon,salaris,pensioen,belastinggeld,lichaam,informatie,gas,brandstof,uitkering,slaap,drinkwater,document
       | draaien dicht water,stroom | sluiten af water,stroom,elektriciteit,gas
       | houden in,achter loon,salaris,belastinggeld,lichaam,document,informatie
roles  subj=actor van=recipient iobj=recipient aan=recipient voor=recipient
type   COERCE withhold
need   actor
yes    Israël sneed het water van het kamp af.  => COERCE withhold actor=Israël
no     De sporter onthield zich van alcohol.

rule   nl.coerce.dwang-lijst
match  intimideren,treiteren,pesten,lastigvallen,koeioneren,terroriseren,tiranniseren,vernederen,onderdrukken,knechten,discrimineren,vervolgen,dwingen,chanteren,bedreigen,kleineren minderheid,burger,journalist,activist,kiezer,oppositie,bewoner,christen,moslim,vrouw,rechter,waarnemer,getuige,student,vluchteling
       | stellen onder+curatele,bewind,toezicht,voogdij | plaatsen onder+beheer,bewind,toezicht,curatele | zetten onder+bewind | nemen over,op bestuur
       | ingrijpen in,bij+bedrijf,universiteit,gemeente,partij,krant,club,school
       | annexeren,inlijven,onteigenen gebied,grond,land,provincie,schiereiland,regio | lijven in gebied
       | bouwen,uitbreiden,goedkeuren nederzetting,kolonie,buitenpost | onderdrukking,repressie,vervolging,intimidatie,discriminatie/n van,door,tegen
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient bij=recipient in=recipient
type   COERCE
need   subj:actor
yes    De geheime politie vernederde de oppositie.  => COERCE actor=politie
yes    Milities terroriseren de bewoners.  => COERCE actor=Milities recipient=bewoners
no     Hitte en honger terroriseren de bewoners.

rule   nl.coerce.sport
match  vasthouden,tegenhouden,opsluiten,hinderen,blokkeren,verbieden,afpakken,stelen,overnemen @sporter | grijpen kans,moment,macht not
       | nemen over stokje | overnemen stokje,leiding,bedrijf,concurrent
nonevent yes
type   COERCE
yes    De verdediger hield de spits vast.  => none

rule   nl.coerce.bezetten-gewapend
match  bezetten,omsingelen,innemen,overnemen @gebouw | bezetten,innemen,overnemen @medium
roles  subj=actor door=actor obj=recipient
type   COERCE seize
need   subj:armed
why    civilians who sit in a building are PROTEST obstruct; a building seized without violence told is COERCE
yes    Militairen bezetten de redactie van de krant.  => COERCE seize actor=Militairen
no     Studenten bezetten de faculteit.

rule   nl.coerce.laten-verwijderen
match  laten verwijderen | laten afvoeren | laten wegvoeren | laten wegslepen
roles  subj=actor obj=recipient
type   COERCE restrict
need   subj:actor recipient
yes    De burgemeester liet de betogers verwijderen.  => COERCE restrict actor=burgemeester recipient=betogers
no     Hij liet het hek verwijderen.
