# REJECT: refuses, vetoes, defies, cancels a meeting, denies an allegation.

rule   nl.reject.bestrijden-kwaad
match  bestrijden brand | bestrijden armoede | bestrijden criminaliteit | bestrijden terrorisme | bestrijden vuur | bestrijden inflatie
       | bestrijden corruptie | bestrijden ziekte | bestrijden misdaad | bestrijden fraude | bestrijden werkloosheid | bestrijden symptoom
       | bestrijden honger | bestrijden virus | bestrijden klimaatverandering | bestrijden epidemie | bestrijden smokkel
nonevent yes
type   REJECT
yes    De brandweer bestrijdt het vuur met blushelikopters.  => none

rule   nl.reject.weigeren-beeld
match  weigeren start | weigeren motor | weigeren rem | weigeren dienst | verzetten afspraak | verzetten berg | verzetten klok | verzetten werk
       | verzetten bakens
nonevent yes
type   REJECT
yes    Vrijwilligers verzetten bergen werk.  => none

rule   nl.reject.commentaar
match  weigeren commentaar | reageren not | ingaan op not | geven commentaar not | onthouden zich van+commentaar | willen reageren not
       | willen kwijt not | bereikbaar/a not
nonevent yes
type   REJECT
why    declining to comment is nothing
yes    Het ministerie wilde niet reageren.  => none
yes    De woordvoerder weigerde commentaar.  => none

rule   nl.reject.afwijzen
match  afwijzen | verwerpen | vegen van+tafel | wegwuiven | afketsen | afkeuren voorstel | afkeuren begroting | wijzen van+hand | leggen naast+neer
       | leggen terzijde | schuiven terzijde | schuiven van+tafel | afserveren voorstel | neerleggen naast | schieten af | afschieten voorstel
       | neersabelen voorstel | verwijzen naar+prullenbak | verwijzen naar+rijk | verijdelen plan
roles  subj=actor obj=topic van=recipient
type   REJECT
need   who
why    the proposer ("het voorstel van X") is who is refused
yes    Teheran wees het voorstel van de bemiddelaars af.  => REJECT actor=Teheran recipient=bemiddelaars
yes    Het amendement is door de senaat verworpen.  => REJECT actor=senaat

rule   nl.reject.afwijzen-verzoek
match  afwijzen verzoek | afwijzen eis | verwerpen eis | inwilligen not | afwijzen bezwaar | honoreren not | ingaan op+eis not | ingaan op+verzoek not
       | ingaan op+aanbod not
roles  subj=actor obj=topic van=recipient
type   REJECT
yes    De rechter wees het verzoek van de advocaten af.  => REJECT actor=rechter recipient=advocaten

rule   nl.reject.tegenstemmen
match  halen het not | halen meerderheid not | sneuvelen in+parlement | stranden in+parlement | stranden in+senaat | onthouden zich van+stemming
roles  subj=actor tegen=topic
type   REJECT
need   subj:actor
yes    De oppositie onthield zich van stemming.  => REJECT actor=oppositie

rule   nl.reject.terugkomen
match  terugkomen van+toezegging | verzaken | breken akkoord
roles  subj=actor obj=topic aan=recipient
type   REJECT assist
need   subj:actor
yes    De minister kwam terug van zijn toezegging aan de provincies.  => REJECT assist actor=minister recipient=provincies

rule   nl.reject.wegblijven
match  wegblijven van+top | wegblijven van+overleg | boycotten overleg | boycotten top | boycotten vergadering | wegblijven bij+top
       | boycotten zitting | boycotten debat
roles  subj=actor
type   REJECT meet
yes    De oppositie boycot de vergadering.  => REJECT meet actor=oppositie

rule   nl.reject.stemmen-tegen
match  stemmen tegen | tegenstemmen | stemmen tegen+voorstel | stemmen tegen+resolutie | stemmen tegen+motie | stemmen tegen+wet
roles  subj=actor tegen=topic
type   REJECT
need   actor
yes    Twee coalitiepartijen stemden tegen de begroting.  => REJECT actor=coalitiepartijen
yes    De senaat stemde tegen het voorstel van de regering.  => REJECT actor=senaat

rule   nl.reject.tegenstem
match  tegenstem/n van
roles  van=actor tegen=topic
type   REJECT
need   actor
yes    De tegenstem van de senaat was een verrassing.  => REJECT actor=senaat

rule   nl.reject.onzin
match  noemen onzin | noemen leugen | noemen verzinsel | noemen onwaar | noemen onjuist | noemen nepnieuws | noemen ongegrond | noemen flauwekul
       | noemen kletskoek | noemen propaganda | noemen lasterlijk | afdoen als+onzin | afdoen als+verzinsel | afdoen als+leugen
       | afdoen als+propaganda | spreken van+onzin | spreken van+verzinsel
roles  subj=actor obj=topic
type   REJECT
inner  denied
yes    Rabat noemde de berichten onzin.  => REJECT actor=Rabat

rule   nl.reject.weigeren
match  weigeren | vertikken | verdommen
roles  subj=actor van=actor poss=actor obj=topic iobj=recipient
type   REJECT
inner  unreal
need   subj:actor
yes    De minister weigert een antwoord.  => REJECT actor=minister
no     De motor weigerde dienst.

rule   nl.reject.weigeren-hulp
match  weigeren medewerking | weigeren samenwerking | weigeren betaling | weigeren meewerken | stopzetten medewerking | weigeren levering
       | afwijzen hulp | stemmen tegen+steun | weigeren bijdrage
roles  subj=actor aan=recipient iobj=recipient van=recipient voor=recipient met=recipient
type   REJECT assist
yes    Marokko weigert medewerking aan Spanje.  => REJECT assist actor=Marokko recipient=Spanje

rule   nl.reject.weigeren-wijken
match  weigeren aftreden | weigeren vertrek | weigeren opstappen | weigeren overgave | weigeren terugtrekking | uitsluiten terugtrekking
       | weigeren vrijlating | weigeren ontwapening | weigeren toegang geven | overwegen terugtrekking not
roles  subj=actor van=recipient
type   REJECT yield
yes    De rebellen weigeren de vrijlating van de gijzelaars.  => REJECT yield actor=rebellen

rule   nl.reject.veto
match  veto/n | uitspreken veto | gebruiken veto | stellen veto | gebruiken vetorecht | treffen met+veto | veto/n van | dreigen veto
       | inzetten vetorecht
roles  subj=actor van=actor door=actor tegen=topic
type   REJECT
need   actor
yes    Rusland sprak een veto uit tegen de resolutie.  => REJECT actor=Rusland
yes    Met een Amerikaans veto werd de tekst tegengehouden.  => REJECT actor=Amerikaans

rule   nl.reject.ontkennen
match  ontkennen | ontkenning/n van | ontkenning/n | werpen van+zich | werpen @beschuldiging van
roles  subj=actor van=actor poss=actor obj=topic
type   REJECT
inner  denied
yes    Het ministerie ontkent dat er burgers zijn gedood.  => REJECT actor=ministerie

rule   nl.reject.bestrijden
match  bestrijden dat | tegenwerpen | noemen misleidend | noemen bespottelijk
roles  subj=actor obj=topic van=recipient
type   REJECT
inner  denied
yes    De regering noemde het rapport misleidend.  => REJECT actor=regering

rule   nl.reject.verzetten
match  verzetten zich | weerzetten zich | aantekenen verzet | kanten zich tegen | dwarsliggen | stuiten op+verzet van | tegenstribbelen | liggen dwars
       | rebelleren tegen | trotseren | tarten | zetten hak in
roles  subj=actor van=actor tegen=recipient obj=recipient
type   REJECT
need   actor
yes    Armenië verzette zich tegen alle voorstellen.  => REJECT actor=Armenië
no     Ze verzette haar afspraak naar dinsdag.

rule   nl.reject.uitsluiten
match  uitsluiten samenwerking | uitsluiten coalitie | uitsluiten concessie | uitsluiten compromis | uitsluiten verlenging | uitsluiten uitbreiding
       | uitsluiten toetreding | uitsluiten verkiezing
roles  subj=actor met=recipient obj=topic
type   REJECT
need   subj:actor
yes    De partijleider sluit samenwerking met de nationalisten uit.  => REJECT actor=partijleider

rule   nl.reject.geen
match  houden zich aan+verdrag not | toestemmen not | slikken not | dulden not | pikken not | tolereren not
roles  subj=actor obj=topic met=topic
type   REJECT
inner  unreal
need   subj:actor
yes    De regering duldt geen kritiek.  => REJECT actor=regering

rule   nl.reject.afblazen
match  afblazen | afgelasten | annuleren | afzeggen | intrekken uitnodiging | intrekken aanbod | intrekken voorstel | intrekken kandidatuur
       | intrekken toezegging | intrekken belofte
roles  subj=actor obj=topic met=recipient aan=recipient van=recipient
type   REJECT
need   subj:actor
why    concerts and matches are called off for rain: somebody must call off
yes    De president annuleert het feest.  => REJECT actor=president

rule   nl.reject.afscheiden
match  dienstweigeren | dienstweigering/n | weigeren dienstplicht | weigeren dienen | weigeren bevel | ongehoorzaamheid/n
roles  subj=actor van=actor
type   REJECT
need   actor
yes    Honderden reservisten weigeren te dienen.  => REJECT actor=reservisten

rule   nl.reject.weigering
match  weigering/n | weigering/n van | weigering/n om
roles  subj=actor van=actor poss=actor
type   REJECT
inner  unreal
need   actor
yes    De weigering van Ankara om het verdrag te ratificeren wekte verbazing.  => REJECT actor=Ankara

rule   nl.reject.afzeggen-bezoek
match  afzeggen bezoek | afblazen bezoek | annuleren bezoek | afgelasten bezoek | schrappen bezoek | afzeggen reis | annuleren reis
       | annulering/n van+bezoek | uitstellen bezoek
roles  subj=actor aan=recipient van=recipient
type   REJECT meet
need   actor
yes    De president annuleert zijn bezoek.  => REJECT meet actor=president
yes    De Poolse president zegde zijn bezoek aan Oekraïne af.  => REJECT meet actor=president recipient=Oekraïne

rule   nl.reject.afzeggen-overleg
match  afzeggen ontmoeting | afzeggen overleg | afzeggen top | afblazen top | afblazen overleg | afblazen ontmoeting | annuleren ontmoeting
       | annuleren overleg | annuleren top | schrappen ontmoeting | afzeggen gesprek | afblazen gesprek | afzeggen vergadering
roles  subj=actor met=recipient
type   REJECT meet
need   actor
yes    De bonden hebben het overleg met de werkgevers afgezegd.  => REJECT meet actor=bonden recipient=werkgevers

rule   nl.reject.overleg-opschorten
match  afbreken overleg | afbreken onderhandeling | afbreken gesprek | opschorten overleg | opschorten onderhandeling | opschorten gesprek
       | stopzetten onderhandeling | staken onderhandeling | schorsen onderhandeling | opschorting/n van+onderhandeling
roles  subj=actor door=actor met=recipient
type   REJECT meet
yes    Rusland brak de onderhandelingen met Oekraïne af.  => REJECT meet actor=Rusland recipient=Oekraïne

rule   nl.reject.uitnodiging-afslaan
match  afslaan uitnodiging | weigeren uitnodiging | afwijzen uitnodiging | bedanken voor+uitnodiging | afslaan aanbod | afwijzen aanbod
       | weigeren aanbod | verwerpen aanbod | afslaan hulp
roles  subj=actor van=recipient
type   REJECT
yes    De koning sloeg de uitnodiging van de Russische president af.  => REJECT actor=koning

rule   nl.reject.bevel-negeren
match  negeren bevel | negeren oproep | negeren ultimatum | negeren waarschuwing | negeren uitspraak | negeren vonnis | negeren verbod | negeren eis
       | negeren resolutie | negeren avondklok | trotseren verbod | trotseren bevel | trotseren avondklok | leggen naast bevel | overtreden verbod
       | overtreden avondklok
roles  subj=actor van=recipient
type   REJECT yield
need   actor
yes    De betogers negeerden het bevel van de politie.  => REJECT yield actor=betogers recipient=politie

rule   nl.reject.wapenstilstand-afwijzen
match  afwijzen wapenstilstand | afwijzen bestand | afwijzen staakt-het-vuren | verwerpen wapenstilstand | verwerpen bestand
       | verwerpen staakt-het-vuren | weigeren wapenstilstand | weigeren bestand
roles  subj=actor
type   REJECT yield
yes    De rebellen weigeren een wapenstilstand.  => REJECT yield actor=rebellen
yes    De generaals wezen een wapenstilstand af.  => REJECT yield actor=generaals

rule   nl.reject.steun-intrekken
match  intrekken steun | intrekken steun aan | opzeggen steun | onthouden steun | weigeren steun | weigeren hulp | intrekken gedoogsteun
       | opzeggen gedoogsteun
roles  subj=actor aan=recipient iobj=recipient voor=recipient
type   REJECT assist
yes    Het CDA trok zijn steun aan de regering in.  => REJECT assist actor=CDA recipient=regering

rule   nl.reject.asiel-weigeren
match  afwijzen asielverzoek | afwijzen asielaanvraag | weigeren asiel | afwijzen aanvraag | weigeren opvang | weigeren verblijfsvergunning
roles  subj=actor van=recipient iobj=recipient aan=recipient
type   REJECT assist
yes    De dienst wees de asielaanvraag van de journalist af.  => REJECT assist recipient=journalist

rule   nl.reject.wet-blokkeren
match  blokkeren wet | blokkeren besluit | blokkeren voorstel | blokkeren resolutie | blokkeren wetsvoorstel | blokkeren toetreding
       | blokkeren sanctie | blokkeren benoeming | blokkeren steunpakket | blokkeren akkoord | tegenhouden wetsvoorstel | tegenhouden wet
       | tegenhouden toetreding | tegenhouden resolutie
roles  subj=actor van=recipient
type   REJECT
need   actor
yes    Hongarije blokkeert de toetreding van Zweden.  => REJECT actor=Hongarije recipient=Zweden

rule   nl.reject.tegenwerken
match  dwarsbomen | tegenwerken | torpederen | torpederen voorstel | saboteren overleg | kelderen wetsvoorstel | ondergraven | ondermijnen
       | frustreren
roles  subj=actor obj=recipient van=recipient
type   REJECT
need   subj:actor
yes    De senaatsfractie torpedeerde het akkoord.  => REJECT actor=senaatsfractie

rule   nl.reject.wegstemmen
match  wegstemmen | afstemmen | wegstemmen voorstel | verwerpen in+stemming | stemmen weg
roles  subj=actor obj=topic van=recipient
type   REJECT
need   subj:actor
why    radios are "afgestemd" as well
yes    De senaat stemde de hervorming weg.  => REJECT actor=senaat

rule   nl.reject.tegenspreken
match  tegenspreken | spreken tegen | weerspreken | weerleggen | ontkrachten | ontzenuwen | loochenen | betwisten | contesteren
roles  subj=actor obj=topic
type   REJECT
inner  denied
need   subj:actor
yes    XR sprak de bewering van de politie tegen.  => REJECT actor=XR

rule   nl.reject.kritiek-afwijzen
match  afwijzen kritiek | afwijzen beschuldiging | verwerpen beschuldiging | afwijzen verwijt | verwerpen verwijt | verwerpen kritiek
       | pareren kritiek | wegwuiven kritiek | ontkennen schuld | ontkennen betrokkenheid | afwijzen aantijging | verwerpen aantijging
       | ontkennen beschuldiging
roles  subj=actor van=recipient
type   REJECT
yes    De premier wees de kritiek van de Rekenkamer af.  => REJECT actor=premier recipient=Rekenkamer

rule   nl.reject.verzet
match  verzet/n tegen | verzet/n van | bieden verzet | plegen verzet | weerstand/n tegen | bieden weerstand
roles  subj=actor van=actor tegen=recipient
type   REJECT
need   actor
yes    Het verzet van de gemeenteraad tegen het azc groeit.  => REJECT actor=gemeenteraad

rule   nl.reject.in-beroep
match  gaan in+beroep | gaan in+hoger | aantekenen beroep | instellen beroep | gaan in+cassatie | aantekenen cassatie | tekenen beroep aan
       | indienen beroep | hoger+beroep/n | aanvechten vonnis | aanvechten besluit | aanvechten uitslag
roles  subj=actor van=actor tegen=topic
type   REJECT
need   actor
yes    De veroordeelde senator gaat in beroep.  => REJECT actor=senator

rule   nl.reject.beroep-verwerpen
match  afwijzen beroep | verwerpen beroep | verwerpen cassatieberoep | afwijzen klacht | verwerpen klacht | afwijzen vordering | verklaren ongegrond
       | verklaren niet-ontvankelijk | verklaren onontvankelijk | afwijzen gratieverzoek
roles  subj=actor van=recipient obj=topic
type   REJECT
yes    Het hof wees het beroep van de oud-generaal af.  => REJECT actor=hof recipient=oud-generaal

rule   nl.reject.belofte-breken
match  breken belofte | breken woord | verbreken belofte | schenden belofte | breken afspraak | terugkomen op+belofte | terugkrabbelen | verloochenen
roles  subj=actor aan=recipient
type   REJECT assist
need   subj:actor
yes    De regering brak haar belofte aan de boeren.  => REJECT assist actor=regering recipient=boeren

rule   nl.reject.akkoord-niet-nakomen
match  nakomen not | houden zich aan not | houden zich aan+afspraak not | houden aan+akkoord not | naleven not | houden woord not | schenden akkoord
       | schenden afspraak | schenden verdrag | schenden overeenkomst
roles  subj=actor met=recipient
type   REJECT assist
need   subj:actor
yes    Westerse landen hielden zich niet aan het memorandum.  => REJECT assist actor=landen

rule   nl.reject.niet-erkennen
match  erkennen not | aanvaarden not | accepteren not | instemmen not | gaan akkoord not | goedkeuren not | keuren goed not | ratificeren not
       | ondertekenen not | tekenen not
roles  subj=actor obj=topic met=topic
type   REJECT
inner  unreal
need   subj:actor
yes    Servië erkent de onafhankelijkheid van Kosovo niet.  => REJECT actor=Servië

rule   nl.reject.poot-stijf
match  houden poot stijf | houden been stijf | houden voet bij | blijven bij+weigering | weigeren concessie | weigeren compromis | toegeven not
       | wijken not | zwichten not | inbinden not | buigen not
roles  subj=actor voor=recipient
type   REJECT
need   subj:actor
yes    De vakbonden houden hun poot stijf.  => REJECT actor=vakbonden

rule   nl.reject.nee-zeggen
match  zeggen nee tegen | zeggen nee | zeggen neen | staan afwijzend tegenover | stemmen afwijzend | bedanken voor+eer | passen voor
       | willen weten van not | zien zitten not | voelen voor not
roles  subj=actor tegen=recipient tegenover=recipient voor=topic van=topic
type   REJECT
need   subj:actor
yes    Ankara zei nee tegen het voorstel.  => REJECT actor=Ankara

rule   nl.reject.weigeren-gesprek
match  weigeren gesprek | weigeren overleg | weigeren onderhandeling | weigeren ontmoeting | weigeren onderhandelen | weigeren praten
       | weigeren ontvangen | uitsluiten gesprek | uitsluiten onderhandeling | willen praten not | afzegging/n van | weigeren hand
roles  subj=actor obj=topic aan=recipient met=recipient van=recipient
type   REJECT meet
yes    De president weigert een gesprek met de bonden.  => REJECT meet actor=president

rule   nl.reject.afwijzing
match  afwijzing/n | verwerping/n | afwijzing/n van | afwijzing/n door
roles  subj=actor door=actor van=topic
type   REJECT
need   actor
yes    De afwijzing van het plan door de regering verraste niemand.  => REJECT actor=regering

rule   nl.reject.beroep
match  aanvechten | stellen beroep in
roles  subj=actor tegen=topic obj=topic
type   REJECT
need   actor
yes    De partij vecht de benoeming aan.  => REJECT actor=partij

rule   nl.reject.houden-vol
match  toegeven duimbreed not | zeggen neen tegen | afhouden boot | houden boot af | houden af
roles  subj=actor tegen=recipient tegenover=recipient
type   REJECT
need   subj:actor
yes    De regering houdt de boot af.  => REJECT actor=regering

rule   nl.reject.uitlevering-weigeren
match  weigeren uitlevering | weigeren uitleveren | weigeren overlevering | weigeren overdracht
roles  subj=actor aan=recipient van=topic
type   REJECT assist
yes    Cuba weigert de overdracht van de verdachten.  => REJECT assist actor=Cuba

rule   nl.reject.niet-steunen
match  steunen not | ondersteunen not | meewerken not | willen meedoen not | deelnemen not | bijdragen not | leveren wapen not | meewerken aan not
       | meewerken met not | samenwerken not | samenwerken met not | deelnemen aan not | meedoen aan not
roles  subj=actor obj=topic aan=topic
type   REJECT assist
inner  unreal
need   subj:actor
yes    Oostenrijk werkt niet mee aan de sancties.  => REJECT assist actor=Oostenrijk

rule   nl.reject.afwijzen-lijst
match  afwijzen,verwerpen,wegstemmen,afschieten,afkeuren,torpederen,blokkeren,tegenhouden,terugsturen,kelderen,weglachen,wegwuiven,afstemmen,afserveren,boycotten @wet
       | wijzen af,van+hand @wet | stemmen weg @wet | schieten af @wet | houden tegen @wet | stemmen tegen+@wet | tegenstemmen,stemmen tegen
       | uitspreken,gebruiken,stellen,dreigen veto over,tegen | treffen met+veto | sneuvelen,stranden,stuklopen in+parlement,kamer,senaat,commissie
       | halen meerderheid,het not | halen tweederdemeerderheid,kamermeerderheid,quorum not | krijgen meerderheid,steun not
       | afwijzing,verwerping/n van+@wet | tegenstem,veto/n van,tegen
roles  subj=actor door=actor van=topic tegen=topic over=topic
type   REJECT
need   who
yes    De senaat stemde de asielwet weg.  => REJECT actor=senaat
yes    China sprak zijn veto uit over de ontwerpresolutie.  => REJECT actor=China
no     De keeper hield de bal tegen.

rule   nl.reject.niet-gehaald
match  halen meerderheid,het,tweederdemeerderheid not | sneuvelen,stranden,stuklopen in+parlement,kamer,senaat | krijgen meerderheid not
       | verwerpen met+stem
type   REJECT
yes    De motie haalde het niet.  => REJECT
yes    Het wetsvoorstel sneuvelde in de senaat.  => REJECT

rule   nl.reject.weigeren-lijst
match  weigeren aanbod,uitnodiging,voorstel,eis,verzoek,bemiddeling,hulp,plan,vredesplan,oproep,ultimatum,voorwaarde,vergelijk,oplossing,opvolging,benoeming,coalitie,samenwerking
       | afslaan,verwerpen,afhouden aanbod,uitnodiging,voorstel,eis,verzoek,bemiddeling,hulp,compromis,concessie,plan,vredesplan,oproep,ultimatum,voorwaarde,vergelijk,oplossing,opvolging,benoeming,coalitie,samenwerking
       | afwijzen aanbod,uitnodiging,voorstel,eis,verzoek,bemiddeling,hulp,compromis,concessie,vredesplan,oproep,ultimatum,voorwaarde,vergelijk,oplossing,opvolging,benoeming,coalitie,samenwerking
       | uitsluiten aanbod,uitnodiging,voorstel,eis,verzoek,bemiddeling,hulp,plan,vredesplan,oproep,ultimatum,voorwaarde,vergelijk,oplossing,opvolging,benoeming
       | slaan af aanbod,uitnodiging | wijzen af,van+hand aanbod,verzoek,eis,kritiek,beschuldiging,voorstel | bedanken voor+uitnodiging,functie,baan
       | passen voor+eer,uitnodiging,functie,baan | leggen naast+neer oproep,bevel,verbod,vonnis,kritiek,advies | trekken,halen neus op voor
       | steken neus | doen af als+onzin,leugen,propaganda,verzinsel,kinderachtig,laster,nepnieuws,stemmingmakerij | afdoen als
       | geven krimp,duimbreed not | geven toe,op not | blijven bij+standpunt,eis,besluit | keren zich tegen | kanten zich tegen
       | verzetten,weren zich tegen | zien in not | gaan akkoord met not | gaan mee in,met not | bekrachtigen,nemen not
roles  subj=actor van=recipient door=actor obj=topic tegen=recipient aan=recipient
type   REJECT
need   subj:actor
yes    De stakers sloegen het aanbod van de directie af.  => REJECT actor=stakers
yes    De gemeente deed het gerucht af als laster.  => REJECT actor=gemeente
no     De motor weigerde dienst.

rule   nl.reject.ontkennen-lijst
match  ontkennen,tegenspreken,weerspreken,weerleggen,loochenen,betwisten,ontkrachten,ontzenuwen,dementeren,bestrijden,pareren,wegwuiven,verwerpen,logenstraffen @beschuldiging
       | ontkennen betrokkenheid,schuld,bericht,gerucht,verantwoordelijkheid,lezing,plan,misbruik
       | spreken tegen bericht,gerucht,lezing,@beschuldiging | dementeren | logenstraffen
       | noemen leugen,verzinsel,onzin,onwaar,onjuist,nepnieuws,ongegrond,flauwekul,kletskoek,lasterlijk,laster,verzonnen,gelogen,larie,broodje,apekool,fabeltje,desinformatie,hersenspinsel
       | werpen,wijzen verre | werpen,wijzen,slaan verre,van+zich | ontkenning,tegenspraak/n van,door | verklaren onschuldig | zeggen te+liegen | pleiten onschuldig
       | houden vol onschuldig
roles  subj=actor door=actor obj=topic
type   REJECT
inner  denied
need   subj:actor
yes    De veertiger sprak de aantijgingen tegen; de minister dementeerde het gerucht.  => REJECT actor=minister
yes    De president noemde het bericht een verzinsel.  => REJECT actor=president
no     De spits ontkende zijn blessure niet langer te voelen.

rule   nl.reject.beroep-lijst
match  gaan in+beroep,hoger,cassatie,verweer | aantekenen,instellen,indienen beroep,cassatie,verzet,bezwaar,hoger | tekenen aan beroep,cassatie,verzet
       | vechten aan vonnis,besluit,uitslag,uitspraak,straf,wet,ontslag
       | aanvechten vonnis,besluit,uitslag,uitspraak,straf,wet,ontslag,benoeming,verbod | hoger,cassatie+beroep/n tegen,van | beroep+schrift/n
roles  subj=actor van=actor tegen=topic
type   REJECT
need   subj:actor
yes    Het openbaar ministerie stelde cassatie in.  => REJECT actor=ministerie
yes    De bond vecht het verbod aan.  => REJECT actor=bond

rule   nl.reject.rechter-afwijzen
match  afwijzen,verwerpen,ongegrondverklaren beroep,klacht,vordering,gratieverzoek,cassatieberoep,bezwaar,eis,verzoek,wrakingsverzoek,uitleveringsverzoek,asielverzoek,asielaanvraag,claim,aanvraag
       | wijzen af beroep,klacht,vordering,verzoek,eis,aanvraag,gratieverzoek | verklaren ongegrond,niet-ontvankelijk,onontvankelijk
       | weigeren,afwijzen gratie,uitlevering,asiel,uitstel,borgtocht | afwijzing/n van+beroep,asielverzoek,gratieverzoek,verzoek
roles  subj=actor door=actor van=recipient
type   REJECT
need   actor
why    a plea turned down by a court
yes    De rechter wees het wrakingsverzoek van de activist af.  => REJECT actor=rechter recipient=activist

rule   nl.reject.meet-lijst
match  afzeggen,afblazen,annuleren,afgelasten,schrappen,uitstellen,opschorten,afbreken,verdagen,boycotten,weigeren,cancelen,torpederen @overleg
       | afzeggen,afblazen,annuleren,schrappen,uitstellen,afbreken,cancelen bezoek,reis,staatsbezoek,missie,werkbezoek | zeggen af @overleg
       | zeggen af bezoek,reis,komst | blazen af @overleg | blazen af bezoek,reis | breken af @overleg | stellen uit @overleg | schorten op @overleg
       | wegblijven van,bij+@overleg | blijven weg van,bij+@overleg | verlaten,boycotten zaal,vergadering,zitting,debat
       | weigeren gesprek,overleg,onderhandelen,praten,ontvangen,hand,tafel | laten wachten @diplomaat | sluiten uit gesprek,overleg,onderhandeling
       | uitsluiten gesprek,overleg,onderhandeling,dialoog | komen opdagen not | verschijnen op,bij not | praten,onderhandelen,spreken met not
       | ontvangen not | afzegging,annulering,uitstel,afgelasting/n van+bezoek,@overleg | stopzetting/n van+@overleg
roles  subj=actor door=actor met=recipient aan=recipient van=recipient bij=topic
type   REJECT meet
need   actor
why    a meeting that is off when nobody is said to cancel it is the meeting itself, author no
yes    Serbië blies de vredestop af.  => REJECT meet actor=Serbië
yes    De minister bleef weg van het spoeddebat.  => REJECT meet actor=minister
no     De trainer stelde de training uit.

rule   nl.reject.assist-lijst
match  weigeren,afwijzen,uitsluiten medewerking,steun,bijdrage,levering,betaling,asiel,opvang,gedoogsteun,bijstand,vergunning,uitlevering,deelname,toelating,lidmaatschap,@hulp
       | intrekken,onthouden,opzeggen medewerking,samenwerking,steun,hulp,bijdrage,levering,betaling,asiel,opvang,gedoogsteun,bijstand,vergunning,uitlevering,deelname,toelating,lidmaatschap,@hulp
       | trekken in steun,toezegging | zeggen op steun,medewerking | willen helpen,meewerken,bijdragen,leveren,betalen not
       | bijdragen,helpen,meebetalen aan not | doen mee aan not | werken mee aan not | leveren,sturen,geven @wapen not | opvangen @mensen not
       | breken toezegging,verdrag,bestandsakkoord,overeenkomst,verplichting
       | verbreken woord,toezegging,afspraak,akkoord,verdrag,bestandsakkoord,overeenkomst,verplichting
       | schenden woord,toezegging,bestandsakkoord,verplichting
       | verzaken belofte,woord,toezegging,afspraak,akkoord,verdrag,bestandsakkoord,overeenkomst,verplichting
       | komen terug op,van+belofte,toezegging,afspraak | nakomen belofte,afspraak not | komen na belofte,afspraak not | trekken handen af van
       | laten in+steek,kou | laten vallen bondgenoot | stoten voor+hoofd
roles  subj=actor aan=recipient van=recipient iobj=recipient met=recipient obj=topic
type   REJECT assist
need   subj:actor
yes    De coalitiepartij zegde haar steun op.  => REJECT assist actor=coalitiepartij
yes    De gemeente werkt niet mee aan de uitzettingen.  => REJECT assist actor=gemeente

rule   nl.reject.yield-lijst
match  weigeren,uitsluiten,verwerpen,afwijzen aftreden,vertrek,opstappen,overgave,terugtrekking,vrijlating,ontwapening,evacuatie,wapenstilstand,bestand,staakt-het-vuren,toegang,gevechtspauze,gevangenenruil,versoepeling,opheffing,terugtreden
       | wijzen af wapenstilstand,bestand,staakt-het-vuren,gevechtspauze
       | negeren,trotseren,tarten,overtreden,schenden,naastleggen bevel,oproep,ultimatum,waarschuwing,uitspraak,vonnis,verbod,eis,resolutie,avondklok,dagvaarding,demonstratieverbod,stakingsverbod,blokkade,maatregel,wet,regel
       | overwegen aftreden,vertrek not | willen wijken,opstappen,aftreden,vertrekken,stoppen not
       | wijken,buigen,zwichten,inbinden,toegeven,capituleren voor not | treden,stappen af,op not | geven gehoor aan not
       | houden zich aan+verbod,regel,avondklok,bestand,uitspraak not | vrijlaten,vrijgeven gijzelaar,gevangene not | laten vrij not | melden zich not
roles  subj=actor obj=topic van=recipient
type   REJECT yield
need   subj:actor
yes    De demonstranten trotseerden het demonstratieverbod.  => REJECT yield actor=demonstranten
yes    De burgemeester sloot zijn vertrek uit.  => REJECT yield actor=burgemeester
no     De spits negeerde zijn trainer.

rule   nl.reject.vernietigen-besluit
match  vernietigen,nietigverklaren,ongeldigverklaren besluit,vergunning,beschikking,decreet,verordening,ontslag,maatregel,boete
roles  subj=actor door=actor van=recipient
type   REJECT
need   subj:actor
why    a court undoes what an authority decided; verdicts quashed are RETREAT release
yes    De bestuursrechter vernietigde het besluit van de minister.  => REJECT actor=bestuursrechter recipient=minister
no     Het leger vernietigde de brug.
