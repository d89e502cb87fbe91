# ACCUSE: criticises, condemns, complains, accuses, sues, investigates.

rule   nl.accuse.schenden
match  schenden recht | schenden mensenrecht | schenden soevereiniteit | schenden resolutie | overtreden resolutie
roles  subj=actor van=recipient
type   MOBILIZE troops
nonevent yes
why    a breach of a rule is an evaluation, not an act; the air space is in mobilize.lex by a longer match
yes    Het besluit schendt de rechten van patiënten.  => none

rule   nl.accuse.onbegrip
match  wekken woede | wekken woede bij | leiden tot+woede | zorgen voor+ophef | stuiten op+kritiek | stuiten op+verontwaardiging
       | krijgen storm van+kritiek
nonevent yes
type   ACCUSE
why    nobody in particular accuses
yes    Het plan stuitte op kritiek.  => none

rule   nl.accuse.verraad
match  verraden | steken in+rug | dolkstoot/n | woordbreuk/n | plegen woordbreuk
type   ACCUSE
need   obj:actor
nonevent yes
why    the word judges; without a source it is the outlet's own figure
yes    Zijn partijgenoten hebben hem in de rug gestoken.  => none

rule   nl.accuse.verwijten
match  verwijten | voorhouden | werpen voor+voet
roles  subj=actor iobj=recipient obj=topic aan=recipient
type   ACCUSE disapprove
inner  alleged
yes    De premier verwijt de oppositie dat ze geweld uitlokt.  => ACCUSE disapprove actor=premier recipient=oppositie
yes    Vakbonden verweten de directie laksheid.  => ACCUSE disapprove actor=Vakbonden

rule   nl.accuse.kritiek
match  kritiek/n op | kritiek/n van | kritiek/n aan+adres
roles  subj=actor van=actor door=actor op=recipient
type   ACCUSE disapprove
need   actor
yes    De kritiek van de Rekenkamer op het ministerie is niet mals.  => ACCUSE disapprove actor=Rekenkamer recipient=ministerie

rule   nl.accuse.kritiek-krijgen
match  krijgen kritiek | oogsten kritiek van | krijgen verwijt | krijgen uitbrander | liggen onder+vuur vanwege | liggen onder+vuur wegens
       | komen onder+vuur wegens | liggen onder+vuur om | komen onder+vuur vanwege
roles  subj=recipient van=actor
type   ACCUSE disapprove
yes    De minister ligt onder vuur vanwege de fout.  => ACCUSE disapprove

rule   nl.accuse.spreken-van
match  spreken van+agressie | spreken van+schande | spreken van+provocatie | spreken van+schijnproces | spreken van+misdaad | spreken van+genocide
       | spreken van+terreur | spreken van+staatsgreep | spreken van+oorlogsmisdaad | spreken van+schending | spreken van+verraad | spreken van+leugen
       | spreken van+laf | spreken van+chantage | spreken van+machtsmisbruik | spreken van+inmenging | spreken van+sabotage | spreken van+hypocrisie
       | spreken van+fraude | spreken van+censuur | spreken van+intimidatie | spreken van+heksenjacht | spreken van+klap | spreken van+willekeur
       | spreken van+doofpot
roles  subj=actor van=recipient
type   ACCUSE disapprove
inner  alleged
yes    Jerevan sprak van agressie.  => ACCUSE disapprove actor=Jerevan
yes    De vakbond spreekt van intimidatie door de directie.  => ACCUSE disapprove actor=vakbond

rule   nl.accuse.bestempelen
match  bestempelen als+terrorist | bestempelen als+terroristisch | brandmerken als | brandmerken | afschilderen als | wegzetten als | bestempelen tot
       | bestempelen als+illegaal | betitelen als+misdaad | kwalificeren als+genocide | bestempelen als+onwettig | aanmerken als+misdrijf
       | stigmatiseren
roles  subj=actor obj=recipient
type   ACCUSE disapprove
yes    De regering bestempelde de actievoerders als terroristen.  => ACCUSE disapprove actor=regering recipient=actievoerders

rule   nl.accuse.ambassadeur-ontbieden
match  ontbieden | roepen op+matje | ontbieden op+ministerie | ontbieding/n van | roepen ter+verantwoording | laten komen op+matje
roles  subj=actor door=actor obj=recipient van=recipient
type   ACCUSE disapprove
need   recipient
yes    Turkije ontbood de Zweedse ambassadeur.  => ACCUSE disapprove actor=Turkije recipient=ambassadeur

rule   nl.accuse.aanklagen
match  aanklagen | vervolgen | stellen in+staat van | voorleiden | doorverwijzen naar+correctionele | dienen klacht tegen
roles  subj=actor obj=recipient tegen=recipient iobj=recipient van=recipient bij=topic
type   ACCUSE allege
need   who
yes    Justitie klaagde de zakenman aan wegens omkoping.  => ACCUSE allege actor=Justitie recipient=zakenman
yes    De blogger wordt vervolgd voor smaad.  => ACCUSE allege recipient=blogger

rule   nl.accuse.terechtstaan
match  terechtstaan | staan terecht | verschijnen voor+rechter | moeten verantwoorden zich | voorkomen voor+rechter | staan voor+rechter
       | verschijnen voor+rechtbank
roles  subj=recipient
type   ACCUSE allege
need   subj:actor
yes    Twaalf betogers staan in Hongkong terecht wegens opruiing.  => ACCUSE allege recipient=betogers

rule   nl.accuse.verdenken
match  verdenken | stellen in+verdenking | aanmerken als+verdachte | aanwijzen als+verdachte | vermoeden dader
type   ACCUSE allege
inner  alleged
need   who
yes    De politie verdenkt een ex-militair van de brandstichting.  => ACCUSE allege actor=politie recipient=ex-militair
yes    Drie ambtenaren worden verdacht van spionage.  => ACCUSE allege recipient=ambtenaren

rule   nl.accuse.aansprakelijk
match  klokkenluiden | rapporteren over+schending | publiceren rapport over+schending | documenteren schending | documenteren misdaad
       | documenteren marteling
roles  subj=actor door=actor van=recipient
type   ACCUSE allege
inner  alleged
yes    Amnesty documenteerde schendingen door de politie.  => ACCUSE allege actor=Amnesty

rule   nl.accuse.vragen-stellen
match  stellen vraag over+optreden | eisen opheldering van
roles  subj=actor aan=recipient van=recipient over=topic
type   REQUEST
yes    Kamerleden eisten opheldering van de minister.  => REQUEST change actor=Kamerleden recipient=minister

rule   nl.accuse.vraagtekens
match  zetten vraagteken bij | twijfelen aan+eerlijkheid | betwijfelen | trekken in+twijfel | stellen ter+discussie | plaatsen vraagteken bij
roles  subj=actor bij=topic obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De waarnemers trokken de uitslag in twijfel.  => ACCUSE disapprove actor=waarnemers

rule   nl.accuse.afstand-nemen
match  nemen afstand van | distantiëren zich van | afstand/n van+uitspraak
roles  subj=actor van=recipient
type   ACCUSE disapprove
need   actor recipient
yes    De partijleider nam afstand van de senator.  => ACCUSE disapprove actor=partijleider recipient=senator

rule   nl.accuse.voor-rechter-dagen
match  dagen voor+rechter | dagen voor+gerecht | slepen voor+rechter | slepen voor+gerecht | slepen voor+hof | brengen voor+rechter
       | slepen voor+tribunaal | brengen voor+hof | dagvaarden | brengen voor+tribunaal
roles  subj=actor obj=recipient
type   ACCUSE allege
yes    Zuid-Afrika daagde Israël voor het gerecht in Den Haag.  => ACCUSE allege actor=Zuid-Afrika recipient=Israël

rule   nl.accuse.naar-rechter
match  stappen naar+rechter | stappen naar+rechtbank | stappen naar+hof | procederen tegen | gaan naar+rechter | stappen naar+raad
roles  subj=actor tegen=recipient
type   ACCUSE allege
need   subj:actor
yes    Tien gemeenten stappen naar de rechter.  => ACCUSE allege actor=gemeenten

rule   nl.accuse.opgeroepen-verhoor
match  ondervragen | ondervraging/n | verhoor/n van | verhoren | voelen aan+tand | horen als+verdachte
roles  subj=actor door=actor obj=recipient van=recipient
type   ACCUSE investigate
need   recipient
yes    De politie ondervroeg de directeur van de luchthaven.  => ACCUSE investigate actor=politie recipient=directeur

rule   nl.accuse.beschuldigen
match  beschuldigen | betichten
roles  subj=actor obj=recipient iobj=recipient van=topic
type   ACCUSE allege
yes    De president beschuldigde de oppositie van landverraad.  => ACCUSE allege actor=president recipient=oppositie
yes    Het leger wordt door dorpelingen beschuldigd van plunderingen.  => ACCUSE allege actor=dorpelingen recipient=leger

rule   nl.accuse.beschuldiging
match  beschuldiging/n | aantijging/n | verdachtmaking/n | aanklacht/n | tenlastelegging/n
roles  subj=actor van=actor door=actor tegen=recipient aan=recipient jegens=recipient
type   ACCUSE allege
need   who
yes    De beschuldigingen van Kiev aan het adres van Boedapest bleven niet onbeantwoord.  => ACCUSE allege actor=Kiev
yes    De aantijging van de generaal tegen de premier haalde alle kranten.  => ACCUSE allege actor=generaal recipient=premier

rule   nl.accuse.beschuldiging-uiten
match  uiten beschuldiging | doen beschuldiging | indienen aanklacht | formuleren aanklacht | herhalen beschuldiging | richten beschuldiging tot
roles  subj=actor aan=recipient tegen=recipient tot=recipient
type   ACCUSE allege
yes    De premier uitte een beschuldiging tegen de oppositie.  => ACCUSE allege actor=premier

rule   nl.accuse.verwijt
match  verwijt/n | maken verwijt | richten verwijt tot
roles  subj=actor van=actor aan=recipient iobj=recipient tot=recipient
type   ACCUSE disapprove
need   actor
yes    Het verwijt van de burgemeester aan het kabinet kwam hard aan.  => ACCUSE disapprove actor=burgemeester recipient=kabinet

rule   nl.accuse.veroordelen
match  veroordelen
type   ACCUSE disapprove
why    with a sentence ("veroordelen tot", "wegens") it is a verdict: sanction.lex; without one, by a state or person, it condemns
inner  alleged
yes    De Europese Unie veroordeelde de staatsgreep.  => ACCUSE disapprove actor=Unie
yes    De raketaanval is door de buurlanden scherp veroordeeld.  => ACCUSE disapprove actor=buurlanden

rule   nl.accuse.veroordeling
match  veroordeling/n door | veroordeling/n van+geweld | veroordeling/n van+aanval | uitspreken veroordeling | uitspreken afkeuring
       | uitspreken verontwaardiging | uitspreken ongenoegen | uitspreken bezorgdheid over | uitspreken zorg over | uiten bezorgdheid over
       | uiten zorg over | uiten ongenoegen | uitspreken teleurstelling over | uiten ontevredenheid
roles  subj=actor door=actor over=recipient van=recipient
type   ACCUSE disapprove
inner  alleged
yes    De ministers spraken hun afkeuring uit over de aanval.  => ACCUSE disapprove actor=ministers
yes    Washington uitte zijn bezorgdheid over de arrestaties.  => ACCUSE disapprove actor=Washington

rule   nl.accuse.hekelen
match  hekelen | bekritiseren | kritiseren | kapittelen | afkraken | afbranden | fileren | afserveren | neersabelen | verguizen
type   ACCUSE disapprove
inner  alleged
yes    De ombudsman hekelde het optreden van de gemeente.  => ACCUSE disapprove actor=ombudsman
yes    De minister werd door de oppositie bekritiseerd.  => ACCUSE disapprove actor=oppositie recipient=minister

rule   nl.accuse.kritiek-uiten
match  uiten kritiek | leveren kritiek | hebben kritiek op | oogsten kritiek | krijgen kritiek van | klinken kritiek | foeteren op | schoppen naar
       | aanvallen over | aanvallen op+beleid | hameren op+fout | spuien kritiek
roles  subj=actor op=recipient naar=recipient tegen=recipient obj=recipient over=topic
type   ACCUSE disapprove
inner  alleged
yes    De vakbond uitte felle kritiek op de directie.  => ACCUSE disapprove actor=vakbond

rule   nl.accuse.noemen-oordeel
match  noemen onaanvaardbaar | noemen onacceptabel | noemen schandalig | noemen onverantwoord | noemen illegaal | noemen onwettig | noemen misdadig
       | noemen barbaars | noemen terrorist | noemen dictator | noemen schande | noemen laf | noemen terreur | noemen oorlogsmisdaad
       | noemen schending | noemen genocide | noemen moordenaar | noemen crimineel | noemen leugenaar | noemen schijnheilig | noemen provocatie
       | noemen staatsgreep | noemen agressie | noemen verraad | noemen landverraad | noemen absurd | noemen onmenselijk | noemen ontoelaatbaar
       | noemen ongehoord | noemen betreurenswaardig | noemen misdaad | noemen vergissing | noemen farce | noemen schijnproces | noemen ongrondwettig
       | noemen onrechtvaardig | noemen hypocriet | noemen gevaarlijk | noemen roekeloos | noemen onterecht | noemen afschuwelijk | noemen walgelijk
       | noemen weerzinwekkend | noemen onbegrijpelijk | noemen respectloos | noemen disproportioneel | noemen verwerpelijk | noemen zorgwekkend
       | noemen vals | noemen verrader | noemen marionet | noemen capitulatie | noemen fout | noemen schandelijk | noemen beschamend
       | noemen buitensporig | noemen chantage | noemen boterzacht
roles  subj=actor obj=recipient
type   ACCUSE disapprove
why    "noemen" alone names or lists
yes    De minister noemde de aanval onaanvaardbaar.  => ACCUSE disapprove actor=minister
yes    Amnesty noemt het vonnis een schande.  => ACCUSE disapprove actor=Amnesty
no     De minister noemde drie voorbeelden.

rule   nl.accuse.vinden
match  vinden onaanvaardbaar | vinden onacceptabel | vinden schandalig | vinden onverantwoord | vinden schande | vinden onbegrijpelijk
       | vinden onterecht | vinden onrechtvaardig | achten onaanvaardbaar | achten onrechtmatig | vinden buitensporig | vinden ongepast
       | vinden onbestaanbaar | achten verantwoordelijk
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De Raad van Kerken vindt de uitzettingen onaanvaardbaar.  => ACCUSE disapprove actor=Raad

rule   nl.accuse.verantwoordelijk-houden
match  houden verantwoordelijk | stellen verantwoordelijk | houden aansprakelijk | stellen aansprakelijk | geven schuld | leggen schuld bij
       | wijten aan | leggen verantwoordelijkheid bij | zoeken schuld bij | toeschrijven aan | wijzen met+vinger naar | wijzen aan als+dader
       | beschouwen als+verantwoordelijke | stellen in+gebreke | wijzen naar | wijzen vinger
roles  subj=actor obj=recipient iobj=recipient aan=recipient bij=recipient naar=recipient
type   ACCUSE allege
inner  alleged
need   actor recipient
why    delays are "geweten aan" technique; "wijten" counts when a party stands behind it
yes    Kinshasa houdt Rwanda verantwoordelijk voor de aanval.  => ACCUSE allege actor=Kinshasa recipient=Rwanda
yes    De regering gaf de demonstranten de schuld van de onrust.  => ACCUSE allege actor=regering recipient=demonstranten
no     De vertraging is te wijten aan technische problemen.

rule   nl.accuse.betreuren
match  betreuren | reageren verontwaardigd,woedend,boos,ontstemd,fel,verbolgen,furieus,geprikkeld,gepikeerd,kwaad,verbijsterd,geschokt,teleurgesteld,verbouwereerd
roles  subj=actor obj=recipient op=recipient
type   ACCUSE disapprove
inner  alleged
need   actor
yes    De VN-chef betreurde het Russische besluit.  => ACCUSE disapprove actor=VN-chef
yes    Peking reageerde woedend op het bezoek.  => ACCUSE disapprove actor=Peking

rule   nl.accuse.klagen
match  klagen over | beklagen zich | doen beklag | klagen bij | doen beklag bij | klacht/n van | aankaarten misstand | beklagen zich bij
       | indienen protest | aantekenen protest | tekenen protest aan | aankloppen met+klacht
roles  subj=actor van=actor door=actor over=recipient bij=recipient tegen=recipient
type   ACCUSE disapprove
inner  alleged
need   actor
yes    De vakbond klaagde bij de minister over de directie.  => ACCUSE disapprove actor=vakbond recipient=minister

rule   nl.accuse.protesteren-bij
match  protesteren bij | protest/n bij | protest+nota/n | overhandigen protestnota | sturen protestnota | protest+brief/n | aantekenen protest bij
       | overhandigen nota
roles  subj=actor van=actor bij=recipient aan=recipient tegen=recipient
type   ACCUSE disapprove
why    a diplomatic protest is no march
yes    Athene protesteerde bij de Turkse regering.  => ACCUSE disapprove actor=Athene recipient=regering
yes    Het ministerie stuurde de ambassade een protestnota.  => ACCUSE disapprove actor=ministerie

rule   nl.accuse.vervolging
match  vervolging/n van | strafvervolging/n | instellen vervolging | inverdenkingstelling/n | straf+zaak/n tegen | straf+proces/n tegen
roles  subj=actor door=actor van=recipient tegen=recipient
type   ACCUSE allege
need   recipient
yes    De vervolging van journalisten door het regime neemt toe.  => ACCUSE allege recipient=journalisten

rule   nl.accuse.onderzoeken
match  onderzoeken rol | onderzoeken incident | onderzoeken toedracht | onderzoeken zaak | onderzoeken aanslag | onderzoeken moord
       | onderzoeken oorlogsmisdaad | onderzoeken misdrijf | onderzoeken handelen | onderzoeken klacht | onderzoeken beschuldiging
       | onderzoeken melding | onderzoeken fraude | onderzoeken betrokkenheid | onderzoeken schending | onderzoeken dood | onderzoeken optreden
       | onderzoeken brand
roles  subj=actor van=recipient tegen=recipient
type   ACCUSE investigate
why    doctors and scholars also investigate; the thing looked into must be named
yes    Een VN-commissie onderzoekt de schendingen.  => ACCUSE investigate actor=VN-commissie
yes    De dood van de arrestant wordt door de rijksrecherche onderzocht.  => ACCUSE investigate actor=rijksrecherche

rule   nl.accuse.onderzoek
match  onderzoek/n naar | onderzoek/n tegen | politie+onderzoek/n | parlementair+onderzoek/n | onderzoek/n intern | integriteit+onderzoek/n
       | justitieel+onderzoek/n | recherche+onderzoek/n
roles  subj=actor van=actor door=actor naar=recipient tegen=recipient
type   ACCUSE investigate
need   who
yes    Het onderzoek van de rijksrecherche naar de agenten is afgerond.  => ACCUSE investigate actor=rijksrecherche recipient=agenten
no     Volgens onderzoek slapen jongeren te kort.

rule   nl.accuse.onderzoek-openen
match  openen onderzoek | instellen onderzoek | beginnen onderzoek | starten onderzoek | aankondigen onderzoek | gelasten onderzoek
       | lopen onderzoek tegen | doen onderzoek naar+rol | doen onderzoek naar+misdrijf | doen onderzoek naar+misstand | leiden onderzoek naar
       | openen dossier tegen | opstarten onderzoek | bevelen onderzoek
roles  subj=actor naar=recipient tegen=recipient
type   ACCUSE investigate
yes    Het parket in Brussel opende een onderzoek naar de burgemeester.  => ACCUSE investigate actor=parket recipient=burgemeester
yes    Er is een strafrechtelijk onderzoek naar de militairen ingesteld.  => ACCUSE investigate recipient=militairen

rule   nl.accuse.bezwaar
match  bezwaar/n tegen | maken bezwaar tegen | hebben bezwaar tegen | aantekenen bezwaar | opperen bezwaar | bezwaar/n van | tegenwerping/n
roles  subj=actor van=actor tegen=recipient
type   ACCUSE disapprove
need   actor
yes    Hongarije maakte bezwaar tegen de tekst.  => ACCUSE disapprove actor=Hongarije
yes    Het bezwaar van de fractie tegen het amendement bleef.  => ACCUSE disapprove actor=fractie

rule   nl.accuse.distantieren
match  keren zich tegen
roles  subj=actor van=recipient tegen=recipient obj=recipient
type   ACCUSE disapprove
need   subj:actor recipient
yes    Twee ministers keerden zich tegen de premier.  => ACCUSE disapprove actor=ministers recipient=premier

rule   nl.accuse.vervalst
match  noemen vervalst | noemen frauduleus | noemen gestolen | noemen oneerlijk | noemen gemanipuleerd | roepen fraude | reppen van fraude
       | reppen van+fraude | gewagen van+fraude
roles  subj=actor van=recipient obj=recipient
type   ACCUSE allege
inner  alleged
yes    De oppositieleider noemt de verkiezingen vervalst.  => ACCUSE allege actor=oppositieleider

rule   nl.accuse.kwalijk-nemen
match  nemen kwalijk | kwalijknemen | aanrekenen | nadragen | duiden euvel | verwijten lafheid
roles  subj=actor iobj=recipient obj=recipient
type   ACCUSE disapprove
inner  alleged
need   actor
yes    De bewoners nemen de gemeente haar zwijgen kwalijk.  => ACCUSE disapprove actor=bewoners

rule   nl.accuse.afkeuren
match  afkeuren | laken | gispen | wraken | afkeuring/n van | misprijzen
type   ACCUSE disapprove
roles  subj=actor obj=recipient van=recipient
inner  alleged
need   actor
yes    Het parlement keurde het optreden van de minister af.  => ACCUSE disapprove actor=parlement

rule   nl.accuse.uithalen
match  uithalen naar | uitvallen naar | uitvallen tegen | uitvaren tegen | sneren naar | tekeergaan tegen | fulmineren tegen | schelden op
       | afgeven op | trekken van+leer tegen | tieren tegen
roles  subj=actor naar=recipient tegen=recipient op=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De oud-premier haalde uit naar zijn opvolger.  => ACCUSE disapprove actor=oud-premier recipient=opvolger

rule   nl.accuse.schande-spreken
match  spreken schande van | spreken schande | roepen schande
roles  subj=actor van=recipient
type   ACCUSE disapprove
yes    De oppositie sprak schande van het besluit.  => ACCUSE disapprove actor=oppositie

rule   nl.accuse.klacht-indienen
match  indienen klacht | neerleggen klacht | indienen klacht tegen | indienen bezwaar | klacht/n tegen | indienen klacht bij
roles  subj=actor van=actor tegen=recipient bij=topic
type   ACCUSE allege
yes    Oekraïne diende bij de handelsorganisatie een klacht in tegen Hongarije.  => ACCUSE allege actor=Oekraïne recipient=Hongarije

rule   nl.accuse.zaak-aanspannen
match  aanspannen zaak | aanspannen rechtszaak | aanspannen proces | aanspannen geding | aanspannen kortgeding | aanspannen procedure
       | beginnen rechtszaak | starten rechtszaak | aandoen proces | beginnen procedure | starten procedure | inleiden procedure | aanspannen claim
roles  subj=actor tegen=recipient iobj=recipient
type   ACCUSE allege
yes    De milieuorganisatie spande een rechtszaak tegen de staat aan.  => ACCUSE allege actor=milieuorganisatie recipient=staat

rule   nl.accuse.aangifte
match  doen aangifte | doen aangifte tegen | aangifte/n tegen | indienen aangifte | aangifte/n van+mishandeling
roles  subj=actor tegen=recipient van=topic
type   ACCUSE allege
yes    De burgemeester deed aangifte tegen een actievoerder.  => ACCUSE allege actor=burgemeester recipient=actievoerder

rule   nl.accuse.proces
match  proces/n tegen | zaak/n tegen | straf+zaak/n | recht+zaak/n tegen | straf+proces/n | rechtszaak/n | strafproces/n
roles  subj=actor van=actor door=actor tegen=recipient
type   ACCUSE allege
need   recipient
yes    Het proces tegen de oud-president begon maandag.  => ACCUSE allege recipient=oud-president

rule   nl.accuse.afzettingsprocedure
match  afzetting+procedure/n | impeachment/n | impeachment+procedure/n | beginnen afzettingsprocedure | starten afzettingsprocedure
       | openen afzettingsprocedure | indienen afzettingsmotie | afzetting+motie/n
roles  subj=actor van=actor tegen=recipient
type   ACCUSE disapprove
need   who
yes    De impeachment van de president mislukte.  => ACCUSE disapprove
yes    Het parlement begon een afzettingsprocedure tegen de president.  => ACCUSE disapprove actor=parlement recipient=president

rule   nl.accuse.enquete
match  parlementair+enquête/n | instellen enquête | instellen onderzoekscommissie | instellen commissie | onderzoek+commissie/n naar
       | houden hoorzitting over | hoorzitting/n over
roles  subj=actor naar=recipient over=recipient
type   ACCUSE investigate
need   who
yes    De Tweede Kamer stelde een enquête naar het ministerie in.  => ACCUSE investigate actor=Kamer recipient=ministerie

rule   nl.accuse.vertrouwen-opzeggen
match  opzeggen vertrouwen | opzeggen vertrouwen in | verliezen vertrouwen in | zeggen vertrouwen op
roles  subj=actor in=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De raad heeft het vertrouwen in de burgemeester opgezegd.  => ACCUSE disapprove actor=raad recipient=burgemeester

rule   nl.accuse.uitschelden
match  uitschelden | beledigen | belasteren | schofferen | honen | bespotten | zwartmaken | maken belachelijk | ridiculiseren | maken zwart
       | kleineren | maken uit voor | uitmaken voor
type   ACCUSE disapprove
need   obj:actor
yes    De president beledigt journalisten.  => ACCUSE disapprove actor=president recipient=journalisten
yes    De president schold journalisten uit.  => ACCUSE disapprove actor=president recipient=journalisten

rule   nl.accuse.waarschuwing
match  tikken op+vinger | lezen les | uitvegen mantel | wassen oor | geven uitbrander | nagelen aan+schandpaal | zetten op+plaats | terechtwijzen
       | berispen | berisping/n | geven berisping | krijgen berisping
roles  subj=actor obj=recipient iobj=recipient van=recipient
type   ACCUSE disapprove
need   who
yes    Brussel tikte Warschau op de vingers.  => ACCUSE disapprove actor=Brussel recipient=Warschau

rule   nl.accuse.straf-eisen
match  eisen celstraf | eisen gevangenisstraf | eisen straf | eisen doodstraf | straf+eis/n | eisen jaar | eisen levenslang | vorderen straf
       | vragen celstraf | eisen taakstraf | eisen boete
roles  subj=actor tegen=recipient voor=recipient
type   ACCUSE allege
why    a prosecutor's demand in court belongs to the charge
yes    Het Openbaar Ministerie eiste twaalf jaar cel tegen de oud-politicus.  => ACCUSE allege recipient=oud-politicus

rule   nl.accuse.hand-zien
match  zien hand van | zien hand in | zitten achter | zitten achter aanslag | verdenking/n tegen | verdenking/n jegens | vermoeden achter
roles  subj=actor van=recipient tegen=recipient
type   ACCUSE allege
need   recipient
yes    De inlichtingendienst ziet de hand van Moskou.  => ACCUSE allege actor=inlichtingendienst recipient=Moskou

rule   nl.accuse.wrijven
match  leggen ten+laste | aanwrijven | aantijgen | tenlasteleggen | leggen last | schuiven in+schoen
roles  subj=actor iobj=recipient obj=topic
type   ACCUSE allege
yes    De aanklager legt de verdachten moord ten laste.  => ACCUSE allege actor=aanklager

rule   nl.accuse.wantrouwen
match  motie/n van+wantrouwen | wantrouwen+motie/n | indienen wantrouwensmotie | indienen motie van+wantrouwen | motie/n van+afkeuring
       | stemmen voor+wantrouwensmotie
roles  subj=actor tegen=recipient
type   ACCUSE disapprove
yes    De motie van wantrouwen tegen de wethouder werd verworpen.  => ACCUSE disapprove recipient=wethouder

rule   nl.accuse.desavoueren
match  desavoueren | afvallen | aftroeven | nemen op+korrel | stellen aan+kaak
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De krant stelde misstanden bij de politie aan de kaak.  => ACCUSE disapprove actor=krant

rule   nl.accuse.bezorgd
match  uiten bezorgdheid | uitspreken bezorgdheid | uiten zorg | uitspreken zorg | maken zich zorgen over | maken zich ongerust over | bezorgd/a over
       | verontrust/a over | bezorgdheid/n over | maken zich zorg over | maken zich zorgen om | maken zich zorgen | maken zich zorg
roles  subj=actor over=recipient van=actor
type   ACCUSE disapprove
need   actor recipient
why    concern about somebody's conduct; concern without an addressee is speech only
yes    De Raad van Europa maakt zich zorgen over de Turkse regering.  => ACCUSE disapprove actor=Raad

rule   nl.accuse.strafonderzoek
match  straf+onderzoek/n | openen strafonderzoek | starten strafonderzoek | beginnen strafonderzoek | gerechtelijk+onderzoek/n
       | strafrechtelijk+onderzoek/n | vooronderzoek/n | openen vooronderzoek | openen strafzaak | opsporing+onderzoek/n | openen opsporingsonderzoek
roles  subj=actor van=actor door=actor naar=recipient tegen=recipient
type   ACCUSE investigate
yes    Het strafonderzoek tegen de gouverneur duurt al een jaar.  => ACCUSE investigate recipient=gouverneur

rule   nl.accuse.veroordelen-lijst
match  veroordelen,afkeuren,hekelen,bekritiseren,laken,afwijzen,aanklagen,betreuren,verafschuwen,brandmerken,gispen,misprijzen aanval,aanslag,geweld,inval,optreden,besluit,schending,bombardement,uitspraak,arrestatie,executie,annexatie,bezetting,beleid,wet,plan,houding,moord,staatsgreep,coup,verkiezing,vonnis,aanpak,gang,maatregel,terreur,agressie,beschieting,sluiting,oorlog
       | spreken schande,afschuw,verontwaardiging uit
       | uiten,uitspreken,verwoorden,spuien kritiek,afkeuring,afschuw,verontwaardiging,ongenoegen,onvrede,woede,bezorgdheid,zorg,teleurstelling,verbijstering,protest,bezwaar,wantrouwen,klacht,ongerustheid,frustratie over,op,aan,tegen
       | hebben,leveren,geven kritiek,commentaar,bedenking op,over,bij | schieten op+korrel | halen uit naar | haalt uit naar
       | uithalen,sneren tegen,op | uitvaren,tekeergaan,fulmineren,tieren naar,op | ageren,foeteren,razen naar,tegen,op | schelden naar,tegen
       | uitvallen op | trekken fel van+leer | vegen vloer,mantel aan,uit met | lezen les | geven veeg,sneer,uitbrander | kraken,branden,breken af
       | maken brandhout van | laten heel van+beleid not | hangen aan+klok | vallen aan over | plaatsen kanttekening bij
roles  subj=actor van=recipient door=actor obj=recipient over=recipient op=recipient aan=recipient tegen=recipient naar=recipient jegens=recipient bij=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De bisschoppen hekelden het optreden van de militairen.  => ACCUSE disapprove actor=bisschoppen recipient=militairen
yes    De vakbond haalde fel uit naar de directeur.  => ACCUSE disapprove actor=vakbond recipient=directeur
no     De rechter veroordeelde de man tot twee jaar cel.

rule   nl.accuse.noemen-lijst
match  noemen,heten teleurstellend,onverstandig,ongelukkig,ongehoord,ondenkbaar,onbestaanbaar,ongepast,misplaatst,onbeschoft,respectloos,schadelijk,ontluisterend,zielig,hypocriet,eenzijdig,overdreven,voorbarig,onnodig,stuitend,pijnlijk,onverteerbaar,onaanvaardbaar,onacceptabel,schandalig,onverantwoord,illegaal,onwettig,misdadig,barbaars,laf,onmenselijk,ontoelaatbaar,ongehoord,betreurenswaardig,ongrondwettig,onrechtvaardig,hypocriet,gevaarlijk,roekeloos,onterecht,afschuwelijk,walgelijk,onbegrijpelijk,respectloos,disproportioneel,verwerpelijk,zorgwekkend,vals,fout,schandelijk,beschamend,buitensporig,absurd,onvriendelijk,provocerend,wreed,cynisch,onrechtmatig,ondemocratisch,onfatsoenlijk,kinderachtig,belachelijk,naïef,kwaadaardig,onzorgvuldig,onbehoorlijk,onvoldoende,ondermaats,willekeurig,racistisch,discriminerend,slap,triest,droevig,unfair,oneerlijk,arrogant
       | vinden illegaal,onwettig,misdadig,barbaars,laf,onmenselijk,ontoelaatbaar,ongehoord,betreurenswaardig,ongrondwettig,hypocriet,gevaarlijk,roekeloos,afschuwelijk,walgelijk,respectloos,disproportioneel,verwerpelijk,zorgwekkend,vals,fout,schandelijk,beschamend,absurd,onvriendelijk,provocerend,wreed,cynisch,onrechtmatig,ondemocratisch,onfatsoenlijk,kinderachtig,belachelijk,naïef,kwaadaardig,onzorgvuldig,onbehoorlijk,onvoldoende,ondermaats,willekeurig,racistisch,discriminerend,slap,triest,droevig,unfair,oneerlijk,arrogant
       | achten onacceptabel,schandalig,onverantwoord,illegaal,onwettig,misdadig,barbaars,laf,onmenselijk,ontoelaatbaar,ongehoord,betreurenswaardig,ongrondwettig,onrechtvaardig,hypocriet,gevaarlijk,roekeloos,onterecht,afschuwelijk,walgelijk,onbegrijpelijk,respectloos,disproportioneel,verwerpelijk,zorgwekkend,vals,fout,schandelijk,beschamend,buitensporig,absurd,onvriendelijk,provocerend,wreed,cynisch,ondemocratisch,onfatsoenlijk,kinderachtig,belachelijk,naïef,kwaadaardig,onzorgvuldig,onbehoorlijk,onvoldoende,ondermaats,willekeurig,racistisch,discriminerend,slap,triest,droevig,unfair,oneerlijk,arrogant
       | noemen schande,terreur,oorlogsmisdaad,schending,genocide,moordenaar,crimineel,leugenaar,provocatie,staatsgreep,agressie,verraad,misdaad,vergissing,farce,schijnproces,verrader,marionet,capitulatie,chantage,afrekening,heksenjacht,doofpot,klap,zoethouder,blamage,wanbeleid,machtsmisbruik,willekeur,censuur,terrorist,dictator,bezetter,agressor,terreuraanval,oorlogsdaad,schoffering,klucht,misleiding,zoenoffer,zondebok,poppenkast,volksverlakkerij,propaganda,show,afgang,ramp,oorlogsverklaring,piraterij,diefstal,roof,chantage,inbreuk,inmenging,dolkstoot,kaakslag
       | spreken van+schande,terreur,misdaad,genocide,verraad,chantage,inmenging,sabotage,fraude,censuur,intimidatie,heksenjacht,willekeur,doofpot,moord,agressie,provocatie,oorlogsmisdaad,machtsmisbruik,blamage,wanbeleid,staatsterreur,dictatuur,discriminatie,diefstal,klucht,terreuraanval,terreurdaad,oorlogsdaad,inbreuk,leugen,oorlogsverklaring,afrekening
       | hebben over+terreuraanval,misdaad,schande,genocide,censuur,terreur
       | bestempelen,kwalificeren,betitelen,omschrijven,typeren,brandmerken,afschilderen,wegzetten,neerzetten,karakteriseren als
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De oppositie sprak van een klucht.  => ACCUSE disapprove actor=oppositie
yes    De gezant noemde de raid piraterij.  => ACCUSE disapprove actor=gezant
no     De trainer noemde de nederlaag verdiend.

rule   nl.accuse.beschuldigen-lijst
match  uiten,doen,formuleren,herhalen,richten,lanceren @beschuldiging tegen,aan,jegens | beschuldigen,betichten,verdenken,aanklagen,aanwijzen van,als
       | leggen ten+laste | leggen schuld,verantwoordelijkheid bij | geven schuld | schuiven schuld op,naar,af
       | stellen,houden verantwoordelijk,aansprakelijk,schuldig | wijzen met+vinger naar | wijzen naar | zien hand van,in | schrijven toe aan
       | wijten aan | zoeken schuld bij | maken uit voor | verwijten,aanwrijven,nadragen,voorwerpen,aanrekenen | houden vol dat | beweren dat
       | beschuldiging,aantijging,verwijt,aanklacht,verdenking/n aan,tegen,jegens,richting
       | indienen,neerleggen,doen klacht,aangifte,aanklacht,strafklacht tegen,bij,wegens,van | dienen in klacht,aanklacht,aangifte
       | slepen,dagen,brengen,trekken voor+rechter,rechtbank,hof,tribunaal,gerecht,strafhof,tuchtraad
       | stappen,trekken,gaan naar+rechter,rechtbank,hof,gerecht,strafhof,tuchtraad,ombudsman
       | aanspannen,beginnen,starten,voeren,inleiden,aandoen rechtszaak,proces,geding,kortgeding,zaak,procedure,bodemprocedure,tuchtzaak,massaclaim
       | spannen aan geding,zaak,rechtszaak,proces | indienen schadeclaim,vordering,eis,bezwaarschrift tegen,bij | dagvaarden
       | vervolgen,aanklagen wegens,voor | stellen in+staat,verdenking | aanmerken,aanwijzen,bestempelen als+verdachte | klagen aan | verklagen
roles  subj=actor van=topic door=actor obj=recipient iobj=recipient tegen=recipient aan=recipient jegens=recipient bij=recipient naar=recipient op=recipient in=recipient
type   ACCUSE allege
need   subj:actor recipient
no     De trainer klaagde over het veld.
yes    De werkgevers spanden een kort geding aan tegen de vakbond.  => ACCUSE allege actor=werkgevers recipient=vakbond

rule   nl.accuse.onderzoek-lijst
match  openen,instellen,beginnen,starten,gelasten,aankondigen,bevelen,uitbreiden,heropenen,leiden,uitvoeren onderzoek,strafonderzoek,gerechtelijk,vooronderzoek,opsporingsonderzoek,strafzaak,moordonderzoek,antidumpingonderzoek,terreuronderzoek,corruptieonderzoek,fraudeonderzoek,integriteitsonderzoek,feitenonderzoek,dossier
       | stellen in onderzoek,onderzoekscommissie | lopen onderzoek naar,tegen
       | onderzoeken,uitzoeken,nagaan rol,incident,toedracht,zaak,aanslag,moord,oorlogsmisdaad,misdrijf,handelen,klacht,beschuldiging,fraude,betrokkenheid,schending,dood,optreden,corruptie,misbruik,aangifte,schietpartij,politieoptreden,misstand,omkoping,handelwijze
       | horen,verhoren,ondervragen getuige,verdachte,@persoon | oproepen getuige,verdachte | voelen aan+tand
       | straf,moord,opsporing,integriteit,recherche,gerechtelijk,justitieel,strafrechtelijk,fraude,corruptie,parlementair,onafhankelijk,intern,politie,terreur+onderzoek,enquête,verhoor/n naar,tegen,van
       | verhoor,ondervraging/n van | instellen enquêtecommissie,waarheidscommissie
       | oprichten,benoemen onderzoekscommissie,enquêtecommissie,waarheidscommissie,commissie | raads+enquête/n | houden verhoor over
       | houden hoorzitting,verhoor met | horen,verhoren onder+eed
roles  subj=actor door=actor van=recipient naar=recipient tegen=recipient obj=recipient over=topic
type   ACCUSE investigate
need   who
yes    Het parket heropende het onderzoek naar de oud-minister.  => ACCUSE investigate actor=parket recipient=oud-minister
yes    De recherche verhoorde de burgemeester.  => ACCUSE investigate actor=recherche recipient=burgemeester
no     De student onderzoekt mossen.
no     De minister roept de boeren op naar huis te gaan.

rule   nl.accuse.proces-lijst
match  voorkomen | staan voor+rechtbank,hof,krijgsraad,tribunaal,raadkamer,strafrechter,politierechter,onderzoeksrechter
       | verschijnen voor+hof,krijgsraad,tribunaal,raadkamer,strafrechter,politierechter,onderzoeksrechter
       | moeten,komen voor+rechter,rechtbank,hof,krijgsraad,tribunaal,raadkamer,strafrechter,politierechter,onderzoeksrechter
roles  subj=recipient
type   ACCUSE allege
need   subj:actor
yes    De generaal verscheen voor de krijgsraad.  => ACCUSE allege recipient=generaal

rule   nl.accuse.aanklagen-lijst
match  eisen,vorderen,vragen @straf tegen,voor | eisen jaar,maand | voorleiden
       | rechtszaak,strafzaak,aanklacht,strafproces,megaproces,corruptieproces/n tegen | vervolging/n tegen | strafvervolging,dagvaarding/n van,tegen
       | aanklacht/n van | vervolgen,aanklagen,dagvaarden,voorleiden,verdenken @persoon
roles  subj=actor door=actor tegen=recipient van=recipient obj=recipient voor=recipient
type   ACCUSE allege
need   recipient
yes    Justitie eist een werkstraf tegen de activist.  => ACCUSE allege actor=Justitie recipient=activist
yes    Het corruptieproces tegen de oud-premier is begonnen.  => ACCUSE allege recipient=oud-premier

rule   nl.accuse.diplomatiek-lijst
match  ontbieden,oproepen,roepen @diplomaat | roepen op,ter+matje,verantwoording | ontbieden op+ministerie,matje | ontbieding/n van
       | overhandigen,sturen,indienen,aanbieden protestnota,nota,protestbrief,protest aan,bij | dienen in protest | aantekenen protest,bezwaar bij
       | aantekenen,indienen protest,bezwaar tegen | indienen bezwaar bij | tekenen aan protest,bezwaar | protest+nota,brief/n | protesteren bij
       | beklagen zich over,bij | klagen over,bij | doen beklag | wantrouwen+motie/n | motie/n van+wantrouwen,afkeuring,treurnis
       | opzeggen vertrouwen in | zeggen vertrouwen op | beginnen,starten impeachmentprocedure | inleiden afzettingsprocedure,impeachmentprocedure
       | impeachment+motie/n
roles  subj=actor obj=recipient aan=recipient bij=recipient tegen=recipient van=recipient over=recipient in=recipient
type   ACCUSE disapprove
need   who
yes    Parijs ontbood de Iraanse ambassadeur.  => ACCUSE disapprove actor=Parijs recipient=ambassadeur
yes    De gemeenteraad zegde het vertrouwen in de wethouder op.  => ACCUSE disapprove actor=gemeenteraad recipient=wethouder

rule   nl.accuse.cultuur
match  afkraken,fileren,kraken,neersabelen,bekritiseren,hekelen,recenseren,bespreken,veroordelen @kunstwerk | bekritiseren,afbranden,hekelen @sporter
nonevent yes
type   ACCUSE
yes    De recensent kraakte de voorstelling af.  => none

rule   nl.accuse.kritisch
match  kritisch/a over | kritisch/a
roles  subj=actor over=recipient
type   ACCUSE disapprove
need   subj:actor
yes    De bond was kritisch over het kabinet.  => ACCUSE disapprove actor=bond recipient=kabinet
no     De toestand is kritisch.

rule   nl.accuse.zaak-aanzeggen
match  aanzeggen,aankondigen arbitragezaak,rechtszaak,procedure,zaak,kort+geding tegen | aanzeggen arbitragezaak,rechtszaak,procedure,zaak
roles  subj=actor iobj=recipient tegen=recipient
type   ACCUSE allege
need   subj:actor
yes    De minister heeft het bedrijf een rechtszaak aangezegd.  => ACCUSE allege actor=minister recipient=bedrijf
