# REJECT: refuses, vetoes, defies, cancels a meeting, denies an allegation.

rule   nl.reject.weigeren
match  weigeren | vertikken | verdommen | weigering/n | weigering/n van
roles  subj=actor van=actor poss=actor obj=topic iobj=recipient
type   REJECT
inner  unreal
need   subj:actor
yes    De minister weigerde op te stappen.  => REJECT actor=minister
yes    De gevangene weigert te praten.  => REJECT actor=gevangene
no     De motor weigerde dienst.

rule   nl.reject.weigeren-hulp
match  weigeren steun | weigeren hulp | weigeren medewerking | weigeren samenwerking | weigeren uitlevering | weigeren betaling | weigeren meewerken
       | intrekken steun | stopzetten medewerking | weigeren asiel | afwijzen asielverzoek | afslaan hulp | weigeren levering | afwijzen hulp
       | weigeren opvang | afwijzen asielaanvraag | weigeren uitleveren | onthouden steun | intrekken steun aan | opzeggen steun | stemmen tegen+steun
       | weigeren bijdrage
roles  subj=actor aan=recipient iobj=recipient van=recipient voor=recipient met=recipient
type   REJECT assist
yes    Het CDA trok zijn steun aan de regering in.  => REJECT assist actor=CDA recipient=regering
yes    Marokko weigert medewerking aan Spanje.  => REJECT assist actor=Marokko recipient=Spanje

rule   nl.reject.weigeren-gesprek
match  weigeren gesprek | weigeren overleg | weigeren onderhandeling | weigeren ontmoeting | weigeren onderhandelen | weigeren praten
       | weigeren ontvangen | afzeggen bezoek | afzeggen ontmoeting | afzeggen overleg | afgelasten bezoek | annuleren bezoek | afblazen bezoek
       | afblazen top | annuleren ontmoeting | annuleren overleg | schrappen bezoek | schrappen ontmoeting | afzeggen top | afblazen overleg
       | annuleren top | uitsluiten gesprek | uitsluiten onderhandeling | willen praten not | afslaan uitnodiging | weigeren uitnodiging
       | afwijzen uitnodiging | afzegging/n van | annulering/n van+bezoek | weigeren hand | wegblijven van+top | wegblijven van+overleg
       | boycotten overleg | boycotten top | boycotten vergadering | afbreken overleg | opschorten overleg | opschorten onderhandeling
       | opschorten gesprek | afblazen ontmoeting
roles  subj=actor obj=topic aan=recipient met=recipient van=recipient
type   REJECT meet
yes    De Poolse president zegde zijn bezoek aan Kiev af.  => REJECT meet actor=president recipient=Kiev
yes    De ontmoeting met de premier is door de bonden afgezegd.  => REJECT meet actor=bonden recipient=premier

rule   nl.reject.weigeren-wijken
match  weigeren aftreden | weigeren vertrek | weigeren opstappen | weigeren overgave | negeren bevel | negeren oproep | negeren ultimatum
       | negeren waarschuwing | trotseren verbod | negeren uitspraak | negeren vonnis | negeren verbod | negeren eis | trotseren bevel
       | trotseren avondklok | negeren resolutie | weigeren terugtrekking | uitsluiten terugtrekking | weigeren vrijlating | weigeren wapenstilstand
       | verwerpen wapenstilstand | verwerpen bestand | afwijzen wapenstilstand | afwijzen bestand | negeren avondklok | leggen bevel naast
       | weigeren ontwapening | weigeren toegang geven | wijken not | zwichten not | verwerpen staakt-het-vuren | afwijzen staakt-het-vuren
       | overwegen terugtrekking not
roles  subj=actor van=recipient
type   REJECT yield
yes    De betogers negeerden het bevel van de politie.  => REJECT yield actor=betogers recipient=politie
yes    De rebellen verwierpen een wapenstilstand.  => REJECT yield actor=rebellen

rule   nl.reject.afwijzen
match  afwijzen | verwerpen | vegen van+tafel | wegwuiven | afketsen | wegstemmen | afstemmen | afkeuren voorstel | afkeuren begroting
       | wijzen van+hand | leggen naast+neer | leggen terzijde | schuiven terzijde | schuiven van+tafel | afserveren voorstel
       | tegenhouden wetsvoorstel | neerleggen naast | schieten af | afschieten voorstel | neersabelen voorstel | torpederen | torpederen voorstel
       | kelderen wetsvoorstel | verwijzen naar+prullenbak | verwijzen naar+rijk | blokkeren wet | blokkeren besluit | blokkeren voorstel
       | blokkeren resolutie | blokkeren wetsvoorstel | blokkeren toetreding | blokkeren sanctie | blokkeren benoeming | saboteren overleg
       | dwarsbomen | verijdelen plan | tegenwerken
roles  subj=actor obj=topic van=recipient
type   REJECT
need   who
why    the proposer ("het voorstel van X") is who is refused
yes    Teheran wees het voorstel van de bemiddelaars af.  => REJECT actor=Teheran recipient=bemiddelaars
yes    Het amendement is door de senaat verworpen.  => REJECT actor=senaat
yes    Hongarije blokkeert sancties.  => REJECT actor=Hongarije

rule   nl.reject.afwijzing
match  afwijzing/n | verwerping/n | afwijzing/n van | afwijzing/n door
roles  subj=actor door=actor van=topic
type   REJECT
need   actor
yes    De afwijzing van het plan door Athene verraste niemand.  => REJECT actor=Athene

rule   nl.reject.afwijzen-verzoek
match  afwijzen beroep | verwerpen beroep | afwijzen verzoek | afwijzen vordering | afwijzen klacht | verwerpen klacht | afwijzen eis | verwerpen eis
       | inwilligen not | afwijzen bezwaar | verklaren ongegrond | verklaren niet-ontvankelijk | honoreren not | afwijzen gratieverzoek
       | verklaren onontvankelijk | afwijzen aanvraag | ingaan op+eis not | ingaan op+verzoek not | ingaan op+aanbod not
roles  subj=actor obj=topic van=recipient
type   REJECT
yes    Het hof wees het beroep van de oud-generaal af.  => REJECT actor=hof recipient=oud-generaal
yes    De rechtbank verklaarde de klacht van de omwonenden ongegrond.  => REJECT actor=rechtbank recipient=omwonenden

rule   nl.reject.veto
match  veto/n | uitspreken veto | gebruiken veto | stellen veto | gebruiken vetorecht | treffen met+veto | veto/n van | dreigen veto
       | inzetten vetorecht
roles  subj=actor van=actor door=actor tegen=topic
type   REJECT
need   actor
yes    Rusland sprak een veto uit tegen de resolutie.  => REJECT actor=Rusland
yes    Met een Amerikaans veto werd de tekst tegengehouden.  => REJECT actor=Amerikaans

rule   nl.reject.tegenstemmen
match  stemmen tegen | tegenstemmen | stemmen weg | halen het not | halen meerderheid not | sneuvelen in+parlement | stranden in+parlement
       | stranden in+senaat | stemmen afwijzend | onthouden zich van+stemming
roles  subj=actor tegen=topic
type   REJECT
need   subj:actor
yes    Twee coalitiepartijen stemden tegen de begroting.  => REJECT actor=coalitiepartijen
yes    De fractie stemde tegen.  => REJECT actor=fractie

rule   nl.reject.ontkennen
match  ontkennen | loochenen | ontkenning/n van | ontkenning/n | spreken tegen | tegenspreken | weerspreken | werpen van+zich
roles  subj=actor van=actor poss=actor obj=topic
type   REJECT
inner  denied
yes    Het ministerie ontkent dat er burgers zijn gedood.  => REJECT actor=ministerie
yes    Berichten over een coup werden door de regering tegengesproken.  => REJECT actor=regering

rule   nl.reject.bestrijden
match  bestrijden dat | weerleggen | betwisten | ontzenuwen | tegenwerpen | ontkrachten | pareren kritiek | afwijzen kritiek | wegwuiven kritiek
       | afwijzen beschuldiging | verwerpen beschuldiging | afdoen als+onzin | noemen onzin | noemen leugen | noemen verzinsel | noemen ongegrond
       | noemen onwaar | noemen onjuist | noemen nepnieuws | noemen flauwekul | noemen lasterlijk | afdoen als+verzinsel | afwijzen verwijt
       | spreken van+onzin | spreken van+verzinsel | noemen misleidend | noemen kletskoek | noemen bespottelijk | noemen propaganda | ontkennen schuld
       | ontkennen betrokkenheid | verwerpen verwijt | verwerpen kritiek
roles  subj=actor obj=topic van=recipient
type   REJECT
inner  denied
yes    De premier wees de kritiek van de Rekenkamer af.  => REJECT actor=premier recipient=Rekenkamer
yes    Rabat noemde de berichten onzin.  => REJECT actor=Rabat

rule   nl.reject.bestrijden-dat
match  bestrijden
roles  subj=actor obj=topic
type   REJECT
inner  denied
need   subj:actor
why    crime, fire and poverty are "bestreden" (nonevent below); with a clause it denies
yes    De junta bestrijdt dat zij burgers uithongert.  => REJECT actor=junta
no     Nieuwe middelen bestrijden de kwaal beter.

rule   nl.reject.bestrijden-kwaad
match  bestrijden brand | bestrijden armoede | bestrijden criminaliteit | bestrijden terrorisme | bestrijden vuur | bestrijden inflatie
       | bestrijden corruptie | bestrijden ziekte | bestrijden misdaad | bestrijden fraude | bestrijden werkloosheid | bestrijden symptoom
       | bestrijden honger | bestrijden virus | bestrijden klimaatverandering | bestrijden epidemie | bestrijden smokkel
nonevent yes
type   REJECT
yes    De brandweer bestrijdt het vuur met blushelikopters.  => none

rule   nl.reject.verzetten
match  verzetten zich | weerzetten zich | verzet/n tegen | verzet/n van | bieden verzet | plegen verzet | aantekenen verzet | kanten zich tegen
       | dwarsliggen | stuiten op+verzet van | tegenstribbelen | liggen dwars | rebelleren tegen | trotseren | tarten | zetten hak in
roles  subj=actor van=actor tegen=recipient obj=recipient
type   REJECT
need   actor
yes    Armenië verzette zich tegen alle voorstellen.  => REJECT actor=Armenië
yes    Het verzet van de gemeenteraad tegen het azc groeit.  => REJECT actor=gemeenteraad
no     Ze verzette haar afspraak naar dinsdag.

rule   nl.reject.beroep
match  gaan in+beroep | gaan in+hoger | aantekenen beroep | instellen beroep | aantekenen cassatie | gaan in+cassatie | aanvechten | hoger+beroep/n
       | indienen beroep | stellen beroep in | aanvechten besluit | aanvechten vonnis | aanvechten uitslag | tekenen beroep aan
roles  subj=actor tegen=topic obj=topic
type   REJECT
need   actor
yes    De veroordeelde senator gaat in beroep.  => REJECT actor=senator
yes    Het Openbaar Ministerie tekende beroep aan tegen de vrijspraak.  => REJECT actor=Ministerie

rule   nl.reject.uitsluiten
match  uitsluiten samenwerking | uitsluiten coalitie | uitsluiten concessie | uitsluiten compromis | uitsluiten verlenging | uitsluiten uitbreiding
       | uitsluiten toetreding | uitsluiten verkiezing
roles  subj=actor met=recipient obj=topic
type   REJECT
need   subj:actor
yes    De partijleider sluit samenwerking met de nationalisten uit.  => REJECT actor=partijleider recipient=nationalisten

rule   nl.reject.geen
match  erkennen not | aanvaarden not | accepteren not | instemmen not | steunen not | ondertekenen not | tekenen not | toegeven not | meewerken not
       | ondersteunen not | ratificeren not | goedkeuren not | nakomen not | houden aan+akkoord not | houden zich aan+afspraak not
       | houden zich aan+verdrag not | houden zich aan not | willen weten van not | voelen voor not | zien zitten not | inbinden not | buigen not
       | toestemmen not | gaan akkoord not | slikken not | dulden not | pikken not | tolereren not
roles  subj=actor obj=topic met=topic
type   REJECT
inner  unreal
need   subj:actor
yes    Servië erkent de onafhankelijkheid van Kosovo niet.  => REJECT actor=Servië
yes    Het land zal het verdrag niet ratificeren.  => REJECT actor=land

rule   nl.reject.houden-vol
match  houden poot stijf | houden been stijf | weigeren concessie | weigeren compromis | blijven bij+weigering | toegeven duimbreed not
       | houden voet bij | staan afwijzend tegenover | zeggen nee tegen | zeggen neen tegen | bedanken voor+eer | passen voor | afhouden boot
       | houden boot af | houden af
roles  subj=actor tegen=recipient tegenover=recipient
type   REJECT
need   subj:actor
yes    De vakbonden houden hun poot stijf.  => REJECT actor=vakbonden
yes    Ankara zei nee tegen het voorstel.  => REJECT actor=Ankara

rule   nl.reject.afblazen
match  afblazen | afgelasten | annuleren | afzeggen | intrekken uitnodiging | intrekken aanbod | intrekken voorstel | intrekken kandidatuur
       | intrekken toezegging | intrekken belofte
roles  subj=actor obj=topic met=recipient aan=recipient van=recipient
type   REJECT
need   subj:actor
why    concerts and matches are called off for rain: somebody must call off
yes    De president blies de top met de bondgenoten af.  => REJECT actor=president recipient=bondgenoten

rule   nl.reject.terugkomen
match  terugkomen op+belofte | terugkomen van+toezegging | breken belofte | breken woord | verbreken belofte | schenden belofte | verzaken
       | terugkrabbelen | breken afspraak | breken akkoord
roles  subj=actor obj=topic aan=recipient
type   REJECT assist
need   subj:actor
yes    De regering brak haar belofte aan de boeren.  => REJECT assist actor=regering recipient=boeren

rule   nl.reject.afscheiden
match  dienstweigeren | dienstweigering/n | weigeren dienstplicht | weigeren dienen | weigeren bevel | ongehoorzaamheid/n
roles  subj=actor van=actor
type   REJECT
need   actor
yes    Honderden reservisten weigeren te dienen.  => REJECT actor=reservisten

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
