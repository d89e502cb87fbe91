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
match  stemmen tegen | tegenstemmen | tegenstem/n van | stemmen tegen+voorstel | stemmen tegen+resolutie | stemmen tegen+motie | stemmen tegen+wet
roles  subj=actor van=actor tegen=topic
type   REJECT
need   actor
yes    Twee coalitiepartijen stemden tegen de begroting.  => REJECT actor=coalitiepartijen

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
match  ontkennen | ontkenning/n van | ontkenning/n | werpen van+zich
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
yes    De president annuleert zijn bezoek.  => REJECT meet actor=president
yes    De Poolse president zegde zijn bezoek aan Oekraïne af.  => REJECT meet actor=president recipient=Oekraïne

rule   nl.reject.afzeggen-overleg
match  afzeggen ontmoeting | afzeggen overleg | afzeggen top | afblazen top | afblazen overleg | afblazen ontmoeting | annuleren ontmoeting
       | annuleren overleg | annuleren top | schrappen ontmoeting | afzeggen gesprek | afblazen gesprek | afzeggen vergadering
roles  subj=actor met=recipient
type   REJECT meet
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
