# PROTEST: collective civilian protest.

rule   nl.protest.rel-beeld
match  diplomatiek+rel/n | rel/n over | politiek+rel/n | media+rel/n | krant+rel/n
nonevent yes
type   PROTEST
yes    De uitspraak leidde tot een diplomatieke rel.  => none

rule   nl.protest.steen-naar-hoofd
match  gooien steen in+vijver | gooien knuppel in | gooien handdoek | gooien roer om | gooien olie op+vuur | gooien balletje op | gooien op+tafel
nonevent yes
type   PROTEST
yes    Het Kamerlid gooide de knuppel in het hoenderhok.  => none

rule   nl.protest.staken-beeindigen
match  staken zoekactie | staken zoektocht | staken poging | staken productie | staken uitzending | staken onderzoek | staken wedstrijd
       | staken activiteit | staken stem | staken werkzaamheid | staken betaling | staken verkoop | staken dienstverlening
nonevent yes
type   PROTEST
yes    De kustwacht staakte de zoektocht naar de vermiste vissers.  => none

rule   nl.protest.straat-op
match  komen op+straat | opgaan straat | trekken door+straat | gaan straat op | gaan op+straat | optrekken straat | trekken straat op | komen op+been
       | gaan op+been
roles  subj=actor tegen=recipient
type   PROTEST demo
need   actor
yes    In Boedapest kwamen honderdduizend mensen op straat tegen de regering.  => PROTEST demo actor=mensen recipient=regering
yes    Zondag gingen Venezolaanse migranten de straat op.  => PROTEST demo actor=migranten
no     De krant ligt vanaf morgen op straat.

rule   nl.protest.trekken-naar
match  trekken naar+parlement | trekken naar+plein | trekken naar+paleis | trekken naar+ministerie | trekken naar+ambassade
       | trekken naar+regeringsgebouw | optrekken naar+parlement | oprukken naar+parlement | marcheren naar | marcheren door | optrekken naar+paleis
       | trekken naar+hoofdkantoor | trekken naar+consulaat | trekken naar+Malieveld | samenkomen voor+parlement
roles  subj=actor
type   PROTEST demo
need   actor
why    soldiers who march are mobilize.lex ("marcheren" there needs armed subjects)
yes    Duizenden Georgiërs trokken naar het parlement in Tbilisi.  => PROTEST demo actor=Georgiërs

rule   nl.protest.deelnemen
match  deelnemen aan+demonstratie | deelnemen aan+betoging | meedoen aan+demonstratie | meelopen in+mars | deelnemen aan+protest
       | meelopen met+demonstratie | deelnemen aan+mars | meedoen aan+protest | meedoen aan+betoging | meelopen in+betoging
roles  subj=actor tegen=recipient
type   PROTEST demo
yes    Ruim duizend leraren namen deel aan de betoging.  => PROTEST demo actor=leraren

rule   nl.protest.bekogelen
match  bekogelen | bekogelen met+steen
roles  subj=actor obj=recipient naar=recipient op=recipient tegen=recipient
type   PROTEST riot
yes    De politie werd door betogers met flessen bekogeld.  => PROTEST riot actor=betogers recipient=politie

rule   nl.protest.hongerstaking
match  honger+staking/n | gaan in+hongerstaking | beginnen hongerstaking | zijn in+hongerstaking | weigeren voedsel | weigeren eten
roles  subj=actor van=actor door=actor tegen=recipient
type   PROTEST hunger
yes    De gevangen dissident is in hongerstaking gegaan.  => PROTEST hunger actor=dissident
yes    De hongerstaking van de asielzoekers duurt al drie weken.  => PROTEST hunger actor=asielzoekers

rule   nl.protest.blokkade
match  weg+blokkade/n | snelweg+blokkade/n | spoor+blokkade/n | blokkade/n van+snelweg | blokkade/n van+weg | blokkade+actie/n | haven+blokkade/n
       | boer+blokkade/n | trucker+blokkade/n | blokkade/n van+haven | blokkade/n door+betoger | blokkade/n door+boer | blokkade/n door+actievoerder
       | opwerpen blokkade | barricade/n van
roles  subj=actor door=actor van=topic
type   PROTEST obstruct
yes    Bij de blokkade van de snelweg door actievoerders stonden lange files.  => PROTEST obstruct actor=actievoerders

rule   nl.protest.wake
match  houden wake | waken bij | branden kaars | houden herdenking | staan met+kaars | staan met+spandoek | staan met+bord
roles  subj=actor voor=topic
type   PROTEST demo
need   subj:actor
yes    Voor het gebouw stonden tientallen mensen met kaarsen.  => PROTEST demo actor=mensen

rule   nl.protest.verzamelen
match  verzamelen zich bij | verzamelen zich voor | verzamelen zich op+plein | samenkomen op+plein | samenkomen voor | verzamelen bij+parlement
       | verzamelen zich bij+parlement | verzamelen zich voor+ambassade | verzamelen zich voor+parlement | verzamelen zich bij+ambassade
       | verzamelen zich voor+gebouw | samendrommen voor | samendrommen bij
roles  subj=actor
type   PROTEST demo
need   subj:actor
yes    Honderden demonstranten verzamelden zich voor de ambassade.  => PROTEST demo actor=demonstranten

rule   nl.protest.in-opstand
match  komen in+opstand | komen in+verzet | opstand/n tegen | volk+opstand/n | revolte/n | rebellie/n | komen in+opstand tegen
roles  subj=actor van=actor tegen=recipient
type   PROTEST riot
need   who
yes    De opstand tegen de gouverneur begon op het platteland.  => PROTEST riot recipient=gouverneur

rule   nl.protest.stenen-gooien
match  gooien steen | gooien met+steen | gooien fles | gooien met+fles | gooien stoeptegel | werpen steen | gooien kassei | gooien met+kassei
       | gooien met+stoeptegel | gooien projectiel | gooien met+projectiel
roles  subj=actor naar=recipient op=recipient tegen=recipient
type   PROTEST riot
yes    Relschoppers gooiden stenen naar agenten.  => PROTEST riot actor=Relschoppers recipient=agenten

rule   nl.protest.vuurwerk-gooien
match  gooien vuurwerk | gooien met+vuurwerk | afsteken vuurwerk | bekogelen met+vuurwerk | gooien vuurwerkbom | schieten vuurwerk
roles  subj=actor obj=recipient naar=recipient op=recipient
type   PROTEST riot
need   recipient
yes    Jongeren gooiden vuurwerk naar de politie.  => PROTEST riot recipient=politie

rule   nl.protest.eieren-gooien
match  gooien ei | gooien met+ei | gooien met+tomaat | gooien tomaat | gooien verf | bekogelen met+ei | bekogelen met+tomaat | gooien met+verf
       | gooien soep
roles  subj=actor obj=recipient naar=recipient op=recipient tegen=recipient
type   PROTEST vandalize
yes    Actievoerders gooiden verf op het standbeeld.  => PROTEST vandalize actor=Actievoerders

rule   nl.protest.betogen
match  betogen | demonstreren | manifesteren
roles  subj=actor tegen=recipient
type   PROTEST demo
why    "betogen dat" is an argument: cues.lex; a product is "gedemonstreerd" with an object
yes    In Tbilisi betoogden opnieuw duizenden burgers tegen de regering.  => PROTEST demo actor=burgers recipient=regering
yes    Er wordt al een week massaal gedemonstreerd.  => PROTEST demo

rule   nl.protest.demonstratie
match  demonstratie/n | protest+actie/n | protest+bijeenkomst/n | protest+demonstratie/n | protest+manifestatie/n | mens+keten/n | stilteprotest/n
roles  subj=actor van=actor door=actor comp=actor tegen=recipient
type   PROTEST demo
why    a show of goods or of strength is also a "demonstratie"; press use is nearly always the march
yes    De demonstratie van de boeren verliep rustig.  => PROTEST demo actor=boeren

rule   nl.protest.demonstratie-houden
match  houden demonstratie | houden betoging | houden protest | organiseren demonstratie | organiseren betoging | houden manifestatie
       | aantekenen protest massaal | houden stille tocht | houden steundemonstratie | houden protestactie | organiseren protest
       | houden protestbijeenkomst
roles  subj=actor tegen=recipient
type   PROTEST demo
yes    Leraren organiseren een demonstratie tegen de regering.  => PROTEST demo actor=Leraren recipient=regering

rule   nl.protest.protesteren
match  protesteren
roles  subj=actor tegen=recipient
type   PROTEST demo
why    a state or minister that "protesteert bij" somebody files a complaint: accuse.lex
yes    Tienduizenden Serviërs protesteerden in Belgrado tegen president Vučić.  => PROTEST demo actor=Serviërs recipient=Vučić
no     De scheidsrechter floot, en niemand had iets te zeggen.

rule   nl.protest.protest
match  protest/n | student+protest/n | boer+protest/n | straat+protest/n | volk+protest/n | klimaat+protest/n | vreedzaam+protest/n
roles  subj=actor van=actor door=actor comp=actor tegen=recipient
type   PROTEST demo
need   actor
why    "uit protest tegen" is a motive; "onder protest" a manner
yes    Het protest van de boeren duurt voort.  => PROTEST demo actor=boeren
yes    De protesten van de boeren tegen de regering houden aan.  => PROTEST demo actor=boeren recipient=regering

rule   nl.protest.scanderen
match  scanderen | roepen leus | uitjouwen | uitfluiten | zwaaien met+vlag | joelen | roepen slogan | boegeroep/n | fluitconcert/n
roles  subj=actor obj=recipient
type   PROTEST demo
need   subj:actor
yes    Betogers scandeerden leuzen tegen de president.  => PROTEST demo actor=Betogers
yes    De minister werd door boeren uitgejouwd.  => PROTEST demo actor=boeren recipient=minister

rule   nl.protest.rellen
match  rel/n | onlust/n | ongeregeldheid/n | ongeregeldheden/n | straat+gevecht/n | volk+oproer/n | rellen/n | straat+rel/n | oproer/n | voetbal+rel/n
       | gevangenis+opstand/n
roles  subj=actor van=actor door=actor tussen=both tegen=recipient
type   PROTEST riot
why    "een rel" in politics is a quarrel: only the plural and its kin are meant; the singular with an adjective is below
yes    Bij rellen in Parijse voorsteden zijn tientallen auto's uitgebrand.  => PROTEST riot
yes    Na de onlusten in Kampala zijn honderd mensen opgepakt.  => PROTEST riot

rule   nl.protest.relschoppen
match  relschoppen | rellen | ontketenen rellen | aanrichten ravage | zorgen voor+onrust
roles  subj=actor tegen=recipient van=recipient
type   PROTEST riot
yes    Supporters richtten een ravage aan in de binnenstad.  => PROTEST riot actor=Supporters

rule   nl.protest.bestormen
match  bestormen | bestorming/n | binnendringen
roles  subj=actor door=actor obj=recipient van=recipient in=recipient
type   PROTEST riot
need   actor
why    armed groups that storm a base or town: assault.lex; shops are "bestormd" by customers
yes    Betogers bestormden in Nairobi het parlement.  => PROTEST riot actor=Betogers recipient=parlement

rule   nl.protest.vernielen
match  vernielen | aanrichten vernieling | slaan kort | slopen meubilair
roles  subj=actor obj=recipient van=recipient
type   PROTEST vandalize
yes    Betogers vernielden bushokjes en auto's.  => PROTEST vandalize actor=Betogers

rule   nl.protest.vernieling
match  vernieling/n | vandalisme/n
roles  subj=actor door=actor van=recipient aan=recipient
type   PROTEST vandalize
need   who
yes    De vernieling van het monument door demonstranten wordt onderzocht.  => PROTEST vandalize actor=demonstranten

rule   nl.protest.staken
match  staken
roles  subj=actor tegen=recipient voor=topic
type   PROTEST strike
why    "vijandelijkheden staken", "het zoeken staken" and ties in a vote are elsewhere; a strike has no object
yes    Het treinpersoneel staakte maandag in heel België.  => PROTEST strike actor=treinpersoneel
yes    De stakende verpleegkundigen eisen meer loon.  => PROTEST strike
no     De redders staakten de zoekactie.

rule   nl.protest.staking
match  staking/n | staking+actie/n | estafette+staking/n | spoor+staking/n | leraar+staking/n | stiptheid+actie/n | arts+staking/n | haven+staking/n
roles  subj=actor van=actor door=actor comp=actor bij=recipient tegen=recipient
type   PROTEST strike
yes    De staking van het grondpersoneel legt de luchthaven plat.  => PROTEST strike actor=grondpersoneel
yes    Door een algemene staking rijden er geen bussen.  => PROTEST strike

rule   nl.protest.staking-aankondigen
match  aankondigen staking | aankondigen actie | aankondigen demonstratie | aankondigen protest | aankondigen blokkade | aanzeggen staking
       | indienen stakingsaanzegging | aankondigen betoging | aankondigen werkonderbreking | overwegen staking | aankondigen stakingsdag
roles  subj=actor tegen=recipient
type   PROTEST strike
hedge  yes
yes    De bonden kondigen een staking aan.  => PROTEST strike actor=bonden author=open

rule   nl.protest.boycotten
match  boycotten | boycot/n | boycotactie/n | boycot/n van | afroepen boycot | uitroepen boycot
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient
type   PROTEST boycott
why    a state that boycotts another's goods is sanction.lex ("handelsboycot")
yes    De oppositie boycot de verkiezingen.  => PROTEST boycott actor=oppositie
yes    Het songfestival wordt door vier omroepen geboycot.  => PROTEST boycott actor=omroepen

rule   nl.protest.blokkeren
match  blokkeren | barricaderen | opwerpen barricade | versperren | opwerpen wegversperring
roles  subj=actor obj=recipient van=recipient aan=recipient
type   PROTEST obstruct
need   actor
why    states and armies block ports and aid: coerce.lex; a party blocks a law: reject.lex; things also block
yes    Boze boeren blokkeerden een snelweg bij Parijs.  => PROTEST obstruct actor=boeren
no     Een omgevallen boom blokkeert de weg.

rule   nl.protest.bezetten
match  bezetten universiteit | bezetten gebouw | bezetten rijbaan | bezetten kruispunt | bezetten plein | bezetten campus | bezetten snelweg
       | bezetten fabriek | bezetten aula | bezetten rectoraat | bezetten spoor | bezetten kantoor | bezetten brug | bezetten weg
       | bezetting/n van+universiteit | bezetting/n van+gebouw | bezetting/n van+campus | kraken pand | bezetten station | bezetten auditorium
roles  subj=actor door=actor obj=recipient van=recipient
type   PROTEST obstruct
yes    Studenten bezetten een gebouw van de universiteit.  => PROTEST obstruct actor=Studenten
yes    Het kruispunt werd door klimaatactivisten bezet.  => PROTEST obstruct actor=klimaatactivisten

rule   nl.protest.ordeverstoring
match  ordeverstoring/n | wanordelijkheid/n | verstoren orde | verstoren zitting | verstoren toespraak | onderbreken toespraak | verstoren debat
       | verstoren bijeenkomst
roles  subj=actor van=actor door=actor
type   PROTEST obstruct
need   actor
yes    Actievoerders verstoorden de toespraak van de minister.  => PROTEST obstruct actor=Actievoerders

rule   nl.protest.manifestatie
match  manifestatie/n | massa+betoging/n | massa+demonstratie/n | massa+protest/n | massa+bijeenkomst/n | betoging/n
roles  subj=actor van=actor door=actor comp=actor tegen=recipient
type   PROTEST demo
yes    De betoging van de vakbonden in Brussel verliep rustig.  => PROTEST demo actor=vakbonden

rule   nl.protest.mars
match  protest+mars/n | vrede+mars/n | klimaat+mars/n | mars/n tegen | fakkel+tocht/n | protest+optocht/n | protest+tocht/n | houden mars
       | houden protestmars | houden fakkeltocht | houden optocht | rouw+stoet/n
roles  subj=actor van=actor door=actor comp=actor tegen=recipient voor=topic
type   PROTEST demo
yes    Studenten hielden een protestmars naar het ministerie.  => PROTEST demo actor=Studenten

rule   nl.protest.actie-voeren
match  voeren actie | voeren actie tegen | actievoeren | voeren protest | komen in+actie tegen | ageren tegen | voeren campagne tegen
roles  subj=actor tegen=recipient
type   PROTEST demo
need   actor
yes    Boeren voeren al weken actie tegen de regering.  => PROTEST demo actor=Boeren recipient=regering

rule   nl.protest.sit-in
match  sit-in/n | houden sit-in | protest+kamp/n | tent+kamp/n opslaan | opslaan tent | kamperen voor | bivakkeren voor | bivakkeren bij
       | kamperen bij | kamperen rond
roles  subj=actor van=actor
type   PROTEST demo
need   actor
yes    Al weken kamperen duizenden mensen bij de legerbasis.  => PROTEST demo actor=mensen

rule   nl.protest.plunderen-winkels
match  plunderen winkel | plunderen supermarkt | leeghalen winkel | halen leeg winkel | plunderen warenhuis | leeghalen supermarkt
       | halen leeg supermarkt | plunderen magazijn | plundering/n | plundering/n van
roles  subj=actor door=actor van=recipient
type   PROTEST riot
yes    Jongeren plunderden winkels in Durban.  => PROTEST riot

rule   nl.protest.bekladden
match  bekladden | besmeuren | bekladding/n | beschadigen standbeeld | neerhalen standbeeld | omvertrekken standbeeld | bespuiten met+verf
roles  subj=actor door=actor obj=recipient van=recipient
type   PROTEST vandalize
need   who
yes    Actievoerders bekladden het hoofdkantoor van de bank.  => PROTEST vandalize actor=Actievoerders recipient=hoofdkantoor

rule   nl.protest.ruiten
match  ingooien ruit | inslaan ruit | ingooien raam | ingooien venster | sneuvelen ruit | vernielen ruit | inslaan raam
roles  subj=actor van=recipient
type   PROTEST vandalize
yes    Bij het consulaat zijn ruiten ingegooid.  => PROTEST vandalize

rule   nl.protest.vlag-verbranden
match  verbranden vlag | steken vlag in+brand | verbranden beeltenis | verbranden koran | verbranden pop | verbranden portret | verscheuren koran
       | koran+verbranding/n | vlag+verbranding/n
roles  subj=actor van=recipient
type   PROTEST vandalize
yes    Voor de ambassade werd een Zweedse vlag verbrand.  => PROTEST vandalize

rule   nl.protest.werk-neerleggen
match  neerleggen werk | leggen werk neer | onderbreken werk | neerlegging/n van+werk | werk+onderbreking/n | werk+neerlegging/n | neerleggen arbeid
roles  subj=actor van=actor door=actor bij=recipient
type   PROTEST strike
yes    In de gevangenissen legden cipiers het werk neer.  => PROTEST strike actor=cipiers

rule   nl.protest.staking-uitroepen
match  uitroepen staking | organiseren staking | beginnen staking | houden staking | gaan in+staking | deelnemen aan+staking
       | uitroepen stiptheidsactie | voeren stiptheidsactie | staken mee
roles  subj=actor tegen=recipient bij=recipient
type   PROTEST strike
yes    De vakbonden riepen een algemene staking uit.  => PROTEST strike actor=vakbonden

rule   nl.protest.platleggen
match  platleggen | lamleggen | leggen plat | leggen lam | leggen lam verkeer | platleggen spoor | leggen plat spoor | platleggen haven
       | leggen plat haven | platleggen bedrijf | leggen plat bedrijf | lamleggen verkeer
roles  subj=actor obj=recipient
type   PROTEST obstruct
need   subj:actor
why    storms and faults also paralyse traffic
yes    De vakbond legde het spoorverkeer plat.  => PROTEST obstruct actor=vakbond
no     Sneeuw legde het treinverkeer plat.

rule   nl.protest.vastketenen
match  vastketenen zich | ketenen zich vast | vastlijmen zich | lijmen zich vast | vastplakken zich | plakken zich vast
roles  subj=actor aan=topic
type   PROTEST obstruct
need   subj:actor
yes    Twee activisten lijmden zich vast aan het wegdek.  => PROTEST obstruct actor=activisten

rule   nl.protest.bezet-houden
match  houden bezet | bezethouden
roles  subj=actor obj=recipient
type   PROTEST obstruct
need   actor
why    an army that holds land: told by "bezetten" with armed subjects (mobilize.lex)
yes    Studenten houden sinds maandag de aula van de universiteit bezet.  => PROTEST obstruct actor=Studenten

rule   nl.protest.muiten
match  muiten | slaan aan+muiten | muiterij/n | muiterij/n van
roles  subj=actor van=actor tegen=recipient
type   PROTEST riot
yes    Soldaten sloegen in de hoofdstad aan het muiten.  => PROTEST riot actor=Soldaten

rule   nl.protest.brand-steken-betogers
match  steken auto in+brand | steken band in+brand | steken vuilnisbak in+brand | steken bus in+brand | verbranden autoband
       | steken barricade in+brand | steken vuilcontainer in+brand | steken banden in+brand | steken vuur | steken politieauto in+brand
       | staken in+brand
roles  subj=actor van=recipient
type   PROTEST vandalize
yes    Relschoppers staken auto's in brand.  => PROTEST vandalize actor=Relschoppers

rule   nl.protest.actievoeren
match  lopen te+hoop tegen | lopen storm tegen
roles  subj=actor tegen=recipient
type   PROTEST demo
need   actor
yes    Bewoners liepen te hoop tegen de gemeente.  => PROTEST demo actor=Bewoners recipient=gemeente

rule   nl.protest.opstand
match  opstand/n | oproer/n tegen
roles  subj=actor van=actor tegen=recipient
type   PROTEST riot
need   who
yes    De opstand van de bevolking begon in 2011.  => PROTEST riot actor=bevolking

rule   nl.protest.petitie
match  petitie/n tegen | handtekening+actie/n | aanbieden petitie | indienen petitie | ondertekenen petitie | tekenen petitie
roles  subj=actor van=actor aan=recipient tegen=recipient bij=recipient
type   PROTEST
yes    Ouders boden de wethouder een petitie aan.  => PROTEST actor=Ouders

rule   nl.protest.demo-lijst
match  ontvouwen,uitrollen,tonen,ophangen spandoek,vlag
       | houden demonstratie,betoging,protest,protestactie,manifestatie,mars,protestmars,wake,fakkeltocht,tocht,optocht,herdenking,actie,protestbijeenkomst,steunbetoging,lawaaidemonstratie,actiedag,protestdag,mensenketen,picketline
       | organiseren,beginnen,plannen,uitroepen demonstratie,betoging,protest,protestactie,manifestatie,mars,protestmars,wake,fakkeltocht,tocht,optocht,herdenking,actie,sit-in,protestbijeenkomst,steunbetoging,lawaaidemonstratie,actiedag,protestdag,mensenketen,picketline
       | voeren demonstratie,betoging,protestactie,manifestatie,mars,protestmars,wake,fakkeltocht,tocht,optocht,herdenking,sit-in,protestbijeenkomst,steunbetoging,lawaaidemonstratie,actiedag,protestdag,mensenketen,picketline
       | gaan,komen op+plein,parlement,paleis,ministerie,ambassade,binnenstad
       | gaan,komen,trekken,stromen over+straat,plein,parlement,paleis,ministerie,ambassade,binnenstad
       | gaan,komen,stromen naar+straat,plein,parlement,paleis,ministerie,ambassade,binnenstad
       | gaan,komen,stromen door+straat,plein,parlement,paleis,ministerie,ambassade,binnenstad
       | trekken,stromen op+straat,plein,parlement,paleis,ministerie,ambassade,binnenstad | trekken naar+straat,binnenstad
       | trekken door+plein,parlement,paleis,ministerie,ambassade,binnenstad
       | verzamelen,opstellen zich voor,bij,op+parlement,ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,hoofdkantoor,paleis,consulaat
       | samenkomen voor+ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,paleis
       | samenkomen,samendrommen,samenstromen,betogen,demonstreren,protesteren,kamperen,waken,posten bij+parlement,ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,paleis
       | samenkomen,samendrommen,samenstromen,betogen,demonstreren,protesteren,kamperen,waken,posten op+parlement,ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,paleis
       | samenkomen,samendrommen,samenstromen,betogen,demonstreren,protesteren,kamperen,waken,posten tegen+parlement,ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,paleis
       | samendrommen,samenstromen,betogen,demonstreren,protesteren,kamperen,waken,posten voor+parlement,ambassade,plein,gebouw,stadhuis,ministerie,rechtbank,paleis
       | scanderen,roepen leus,slogan,schande | zwaaien met+vlag,spandoek | dragen,ontrollen,ophangen spandoek,bord
       | uitfluiten,uitjouwen,wegfluiten,uitjoelen @leider
       | deelnemen,meedoen,meelopen aan,in,met+demonstratie,betoging,mars,protest,actie,manifestatie,tocht | komen in+actie | voeren actie voor
       | lopen mee in+mars,betoging
       | protest,massa,student,boer,vrouw,klimaat,vrede,straat,tegen,boeren,lawaai,steun,solidariteit,vakbond,anti-regerings,leraren,volk,scholier,anti-oorlogs,pro-palestijns,arts,trucker,taxi,dagelijks,massaal,vreedzaam,wekelijks+demonstratie,betoging,mars,protestactie,manifestatie,bijeenkomst,tocht,dag/n
       | protest,massa,vrouw,vrede,tegen,boeren,lawaai,steun,solidariteit,vakbond,anti-regerings,leraren,scholier,anti-oorlogs,pro-palestijns,arts,trucker,taxi,dagelijks,massaal,wekelijks+protest/n
       | protest,student,boer,vrouw,klimaat,vrede,straat,tegen,boeren,lawaai,steun,solidariteit,vakbond,anti-regerings,leraren,volk,scholier,anti-oorlogs,pro-palestijns,arts,trucker,taxi,dagelijks,massaal,vreedzaam,wekelijks+actie/n
       | stil+tocht/n | actie+dag,kamp,mars,actie/n | aanbieden petitie,handtekening
roles  subj=actor van=actor door=actor comp=actor tegen=recipient aan=recipient iobj=recipient obj=recipient
type   PROTEST demo
need   actor
why    collective and civilian; generals and ministers "komen in actie" too, but then not against
yes    Scholieren hielden een sit-in.  => PROTEST demo actor=Scholieren
yes    De boerenprotesten tegen de regering houden aan.  => PROTEST demo recipient=regering
no     De trainer ging de straat op met zijn hond.

rule   nl.protest.rel-lijst
match  gooien,werpen,bekogelen,smijten met,naar+@projectiel | gooien,werpen,smijten @projectiel | bekogelen met+vuurwerk
       | gooien,afsteken,schieten vuurwerk,vuurwerkbom,vuurpijl,rookbom,fakkel naar,op | slaan aan+plunderen,rellen
       | bestormen parlement,ambassade,stadhuis,paleis,ambtswoning,residentie,presidentswoning,gebouw,regeringsgebouw,consulaat,gemeentehuis
       | bestorming/n van+parlement,ambassade,stadhuis,gebouw,regeringsgebouw | binnendringen parlement,gemeentehuis,gebouw
       | dringen binnen in+parlement,gebouw | plunderen benzinestation,apotheek,bank,pakhuis
       | leeghalen warenhuis,magazijn,benzinestation,apotheek,bank,pakhuis
       | leegroven winkel,supermarkt,warenhuis,magazijn,benzinestation,apotheek,bank,pakhuis | halen leeg magazijn | komen in+opstand
       | keren zich gewelddadig | clashen,botsen betoger,demonstrant,relschopper met | raken slaags betoger,demonstrant,supporter,hooligan,jongere met
       | breken uit rel,onlusten,rellen | uitbreken rel,onlusten,rellen,ongeregeldheden | gevangenis,honger,brood,volk,student,boeren,rassen+rel/n
       | straat,voetbal,gevangenis,honger,brood,volk,student,boeren,rassen+rellen,onlusten/n
       | straat,voetbal,honger,brood,volk,student,boeren,rassen+opstand/n | straat,voetbal,gevangenis,honger,brood,student,boeren,rassen+oproer/n
       | onlusten/n | aanrichten chaos,onrust,ongeregeldheden | zorgen ravage,vernieling,chaos,onrust,ongeregeldheden
roles  subj=actor van=actor door=actor obj=recipient naar=recipient op=recipient tegen=recipient met=recipient
type   PROTEST riot
yes    Jongeren gooiden bierflessen naar de politie.  => PROTEST riot recipient=politie
yes    Betogers plunderden een benzinestation.  => PROTEST riot actor=Betogers
no     De kok gooide de steen van de perzik weg.

rule   nl.protest.vernielen-lijst
match  vernielen,ingooien,inslaan,bekladden,besmeuren,beschadigen,omvertrekken,omverhalen,lekprikken,leksteken,kapotslaan,verwoesten ruit,raam,auto,politieauto,bus,bushokje,etalage,winkel,monument,standbeeld,gevel,muur,kunstwerk,camera,band,stemlokaal,stembus,meubilair,interieur,kerk,moskee,graf,kantoor,zendmast,flitspaal
       | slopen,neerhalen ruit,raam,auto,politieauto,bus,bushokje,etalage,winkel,gevel,muur,kunstwerk,camera,band,stemlokaal,stembus,meubilair,interieur,kerk,moskee,graf,kantoor,zendmast,flitspaal
       | slaan in,kort,stuk ruit,raam,meubilair,etalage | gooien in ruit,raam | steken lek band
       | steken,zetten in+brand auto,politieauto,bus,band,vuilnisbak,container,barricade,taxi,winkel,hooibaal,pop,scooter,prullenbak,palet
       | gaan op in+vlam | opgaan in+vlam auto,taxi,winkel | verbranden vlag,beeltenis,koran,pop,portret,paspoort,stembiljet,boek,autoband,hooi
       | verscheuren koran,vlag | koran,vlag,boek+verbranding/n | gooien,bekogelen,besmeuren met+ei,tomaat,verf,soep,mest,modder,taart
       | gooien ei,tomaat,verf,soep,taart naar,op | storten,dumpen mest,afval,puin,hooi,bieten voor,op | lijmen,plakken zich vast
roles  subj=actor obj=recipient van=recipient naar=recipient op=recipient
type   PROTEST vandalize
need   actor
why    with a civilian doer; armed forces are ASSAULT destroy
yes    Actievoerders besmeurden de gevel met verf.  => PROTEST vandalize actor=Actievoerders
no     De storm vernielde drie auto's.

rule   nl.protest.staken-lijst
match  houden,beginnen,organiseren werkonderbreking,stiptheidsactie,estafettestaking,spoorstaking,langzaamaanactie,zitstaking,stakingsactie,stakingsdag
       | uitroepen werkonderbreking,estafettestaking,spoorstaking,langzaamaanactie,zitstaking,stakingsactie,stakingsdag
       | voeren staking,werkonderbreking,estafettestaking,spoorstaking,langzaamaanactie,zitstaking,stakingsactie,stakingsdag
       | voortzetten,verlengen,plannen staking,werkonderbreking,stiptheidsactie,estafettestaking,spoorstaking,langzaamaanactie,zitstaking,stakingsactie,stakingsdag
       | leggen arbeid neer | onderbreken arbeid | roepen uit staking | aankondigen actiedag | aanzeggen stakingsdag,actiedag,werkonderbreking
       | kondigen aan staking
       | staken personeel,werknemer,leraar,buschauffeur,machinist,spoorman,arts,arbeider,ambtenaar,piloot,cabinepersoneel,verpleegkundige
       | neerlaten,sluiten uit+protest winkel,rolluik,winkelier | laten neer rolluik | houden dicht,gesloten winkel,school
       | blijven dicht,gesloten winkel,school uit+protest
       | bus,taxi,piloten,ziekenhuis,metro,trein,douane,wild,algemeen,lucht,post,vuilnis,nationaal,politie,onderwijs,zorg,student,staal,trucker,boeren,vakbond,werknemers+staking/n
       | spoor,haven,leraar,arts,bus,taxi,piloten,ziekenhuis,metro,trein,douane,estafette,wild,algemeen,lucht,post,vuilnis,nationaal,politie,onderwijs,zorg,student,staal,trucker,boeren,vakbond,werknemers+stakingsactie/n
       | langzaamaan+actie/n | staking,actie+golf,dag/n
roles  subj=actor van=actor door=actor comp=actor bij=topic tegen=recipient
type   PROTEST strike
yes    De piloten hielden een werkonderbreking.  => PROTEST strike actor=piloten
yes    De artsenstaking duurt al een week.  => PROTEST strike
no     De vissers staken de zoektocht.

rule   nl.protest.blokkeren-lijst
match  blokkeren,versperren,barricaderen,bezetten,platleggen,lamleggen,ontregelen,bezethouden gebouw,universiteit,fabriek,spoor,verkeer,kantoor,parlement,stadhuis,ministerie,hoofdkantoor,brug,rijbaan,@doorgang
       | stilleggen gebouw,universiteit,spoor,verkeer,kantoor,stadhuis,ministerie,hoofdkantoor,brug,rijbaan,@doorgang
       | omsingelen universiteit,fabriek,spoor,verkeer,kantoor,parlement,stadhuis,ministerie,hoofdkantoor,brug,rijbaan,@doorgang
       | bezetten,kraken,blokkeren @gebouw | houden bezet @doorgang | houden bezet @gebouw
       | leggen plat,lam,stil verkeer,spoor,haven,bedrijf,stad,productie,luchthaven | opwerpen blokkade
       | oprichten,bouwen barricade,blokkade,wegversperring | ketenen,kluisteren zich vast,aan | lijmen,plakken zich aan
       | vastketenen,vastlijmen,vastplakken zich | zetten op+slot snelweg | rijden snelweg op met+trekker,tractor | rijden met+trekker,tractor naar
       | zitten op+rijbaan,spoor | weg,snelweg,spoor,boeren,trucker,tractor,verkeer,fabriek,universiteit,bedrijf+blokkade/n
       | weg,snelweg,spoor,haven,grens,boeren,trucker,tractor,verkeer,fabriek,universiteit,bedrijf+bezetting,blokkadeactie/n
       | weg,snelweg,spoor,haven,grens,tractor,verkeer,fabriek,universiteit,bedrijf+actie/n
       | blokkade,bezetting/n van+snelweg,weg,haven,universiteit,gebouw,kantoor,spoor,brug,fabriek,campus,grensovergang
       | verstoren vergadering,dienst,college,plechtigheid,wedstrijd
       | onderbreken zitting,debat,bijeenkomst,vergadering,orde,dienst,college,plechtigheid,wedstrijd
roles  subj=actor van=topic door=actor comp=actor obj=recipient bij=recipient
type   PROTEST obstruct
need   actor
why    civilians; forces and states that shut a way are COERCE restrict
yes    Vissers versperden de havenmond.  => PROTEST obstruct actor=Vissers
yes    Truckers legden de haven plat.  => PROTEST obstruct actor=Truckers
no     Een omgevallen boom blokkeerde de weg.

rule   nl.protest.honger-boycot
match  treden in+hongerstaking | houden,voortzetten hongerstaking | dorst+staking/n
roles  subj=actor van=actor
type   PROTEST hunger
yes    De gedetineerde activiste is in hongerstaking gegaan.  => PROTEST hunger

rule   nl.protest.publiek
match  bekogelen,uitfluiten,uitjouwen,beklimmen @kunstwerk | uitfluiten,uitjouwen,bekogelen,scanderen @sporter
       | bezetten,innemen plek,stoel,zetel
nonevent yes
type   PROTEST
yes    Het publiek floot de scheidsrechter uit.  => none

rule   nl.protest.plunderen-burger
match  plunderen,leegroven,leeghalen
roles  subj=actor door=actor obj=recipient
type   PROTEST riot
need   actor
why    armed men who plunder are ASSAULT destroy, whose need comes first
yes    Betogers plunderden het kantoor.  => PROTEST riot actor=Betogers
no     De storm plunderde de tuin.

rule   nl.protest.bezetten-burger
match  bezetten
roles  subj=actor door=actor obj=recipient
type   PROTEST obstruct
need   subj:actor
why    those who are no armed force and no state
yes    Studenten bezetten het rectoraat.  => PROTEST obstruct actor=Studenten
no     De kamers waren alle bezet.
