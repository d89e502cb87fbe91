# COOPERATE: mutual material cooperation: trade, joint exercise, extradition, intelligence sharing.

rule   nl.cooperate.werk-beeld
match  leveren strijd | leveren bijdrage | leveren inspanning | leveren problemen op | delen mening | handel/n in+drugs | drug+handel/n
       | mens+handel/n | handel/n in+aandelen | leveren prestatie | delen smart | delen lakens uit
nonevent yes
type   COOPERATE
yes    De spelers leverden een knappe prestatie.  => none

rule   nl.cooperate.deelnemen
match  deelnemen aan+missie | deelnemen aan+oefening | meedoen aan+oefening | deelnemen aan+operatie | deelnemen aan+coalitie | meedoen aan+missie
       | meedoen met | bijdragen aan+missie | bijdragen aan+vredesmacht
roles  subj=actor van=recipient met=recipient
type   COOPERATE
need   subj:actor
yes    Ierse soldaten nemen deel aan de missie van de Verenigde Naties.  => COOPERATE actor=soldaten recipient=Naties

rule   nl.cooperate.samenwerken
match  samenwerken | samenwerken met | werken samen | samenwerken bij | meewerken aan | meewerken met
roles  subj=both met=both
type   COOPERATE
need   subj:actor
yes    Noorse en Deense rechercheurs werken samen in de zaak.  => COOPERATE actor=rechercheurs
yes    De militie zou met de drugskartels samenwerken.  => COOPERATE actor=militie actor=drugskartels author=open

rule   nl.cooperate.oefening
match  gezamenlijk+oefening/n | gezamenlijk+legeroefening/n | oefenen met | houden oefening met | NAVO-oefening/n | militair+oefening/n met
       | vloot+oefening/n met | gemeenschappelijk+oefening/n | oefening/n met | oefening/n tussen | houden vlootoefening met
       | houden marineoefening met | legeroefening/n met
roles  subj=both met=both tussen=both van=both
type   COOPERATE
need   actor
yes    India houdt een vlootoefening met Japan en Australië.  => COOPERATE actor=India
yes    Bij de gezamenlijke oefening van Polen en Roemenië viel een gewonde.  => COOPERATE actor=Polen actor=Roemenië

rule   nl.cooperate.uitleveren
match  uitleveren | overleveren | overdragen verdachte | overdragen aan+justitie | overleveren aan | uitleveren aan
roles  subj=actor door=actor obj=topic aan=recipient van=topic
type   COOPERATE
why    between states it is mutual; the person handed over is no party. A prisoner exchange is RETREAT release
yes    Spanje leverde de drugsbaron aan Colombia uit.  => COOPERATE actor=Spanje

rule   nl.cooperate.informatie-delen
match  delen inlichting | uitwisselen inlichting | delen informatie | uitwisselen informatie | doorspelen inlichting | uitwisseling/n van+informatie
       | uitwisseling/n van+inlichting | verstrekken inlichting | doorspelen informatie | delen inlichtingen met | verstrekken informatie
       | leveren bewijs | overhandigen bewijs
roles  subj=actor met=both aan=recipient tussen=both
type   COOPERATE
need   actor
yes    De Verenigde Staten delen inlichtingen met Oekraïne.  => COOPERATE actor=Staten actor=Oekraïne

rule   nl.cooperate.handel
match  drijven handel met | drijven handel | handel/n met | handel/n tussen | exporteren naar | uitvoeren naar | leveren aan | leveren gas
       | leveren olie | verkopen wapen aan | handelen met | verkopen olie | verkopen aan | levering/n van | levering/n aan | verkopen gas
roles  subj=actor aan=recipient van=recipient met=both naar=recipient uit=recipient bij=recipient door=actor obj=topic
type   COOPERATE
need   actor recipient
why    trade between parties; weapons given are AID ("leveren wapen")
yes    Noorwegen exporteert vis naar Japan.  => COOPERATE actor=Noorwegen recipient=Japan

rule   nl.cooperate.hervatten
match  hervatten samenwerking | hervatten handel | hervatten export | hervatten vlucht | aanknopen banden | hervatten levering | hervatten vluchten
roles  subj=actor door=actor met=recipient in=recipient naar=recipient aan=recipient
type   COOPERATE
need   actor
yes    Turkije hervatte de handel met Armenië.  => COOPERATE actor=Turkije recipient=Armenië

rule   nl.cooperate.gezamenlijke-actie
match  gezamenlijk+actie/n | gezamenlijk+operatie/n | gezamenlijk+patrouille/n | bouwen samen | ontwikkelen samen | produceren samen | aanleggen samen
       | investeren samen in | oprichten gezamenlijk | varen samen | patrouilleren samen
roles  subj=both van=both met=both
type   COOPERATE
need   actor
yes    Bij een gezamenlijke actie van Belgische en Franse agenten werd de bende opgerold.  => COOPERATE actor=agenten

rule   nl.cooperate.investeren
match  investeren in | investering/n van | financieren bouw | bouwen centrale | aanleggen spoorlijn | aanleggen haven | bouwen kerncentrale
       | investeren miljard | verlenen lening | verstrekken lening | verstrekken krediet | lening/n aan | lening/n van
roles  subj=actor van=actor in=recipient aan=recipient iobj=recipient voor=recipient
type   COOPERATE
need   actor recipient
yes    China verstrekte een lening aan Zambia.  => COOPERATE actor=China recipient=Zambia

rule   nl.cooperate.binnenhalen
match  binnenhalen huurling | binnenhalen bondgenoot | inhuren huurling van | inhuren beveiliger | toelaten troep | huisvesten basis | stellen basis
       | openstellen basis | stellen open basis | openstellen haven | stellen open haven | openstellen luchtruim | stellen open luchtruim
       | openen luchtruim | openstellen vliegbasis | stellen open vliegbasis
roles  subj=actor voor=recipient aan=recipient obj=recipient van=recipient
type   COOPERATE
need   actor
yes    Djibouti stelt zijn haven open voor de Franse marine.  => COOPERATE actor=Djibouti recipient=marine

rule   nl.cooperate.voldoen
match  nakomen afspraak | nakomen akkoord | nakomen belofte | naleven akkoord | uitvoeren akkoord | uitvoeren overeenkomst | inlossen belofte
       | geven gevolg aan | verlenen medewerking | verlenen medewerking aan | geven gehoor aan | nakomen toezegging | nakomen verplichting
       | gehoorzamen | opvolgen bevel | naleven verdrag | uitvoeren afspraak
roles  subj=actor aan=recipient met=recipient obj=topic
type   COOPERATE
need   subj:actor
yes    De fabrikant verleende medewerking aan de inspecteurs.  => COOPERATE actor=fabrikant recipient=inspecteurs

rule   nl.cooperate.samenspannen
match  samenspannen | samenspannen met | heulen met | collaboreren | collaboreren met | aanpappen met | samenzweren met | complotteren met
roles  subj=both met=both
type   COOPERATE
need   subj:actor
yes    De generaal zou met de rebellen hebben samengespannen.  => COOPERATE actor=generaal actor=rebellen author=open

rule   nl.cooperate.handen-ineen
match  slaan hand ineen | ineenslaan hand | bundelen kracht | optrekken met | trekken op met | bundelen krachten
roles  subj=both met=both
type   COOPERATE
need   subj:actor
yes    De vakbonden bundelen hun krachten.  => COOPERATE actor=vakbonden

rule   nl.cooperate.olie-kopen
match  kopen olie | kopen gas | kopen graan | importeren olie | importeren gas | invoeren olie | afnemen gas | inkopen gas | importeren uit
       | invoeren uit | afnemen olie
roles  subj=actor van=recipient uit=recipient bij=recipient
type   COOPERATE
need   actor recipient
yes    India koopt olie van Rusland.  => COOPERATE actor=India recipient=Rusland

rule   nl.cooperate.ambassade-heropenen
match  heropenen ambassade | openen ambassade | openen consulaat | heropenen consulaat | heropening/n van+ambassade | uitwisselen ambassadeur
       | opening/n van+ambassade
roles  subj=actor door=actor met=recipient in=recipient
type   COOPERATE
need   actor
yes    Saudi-Arabië heropende zijn ambassade in Damascus.  => COOPERATE actor=Saudi-Arabië recipient=Damascus

rule   nl.cooperate.uitlevering
match  uitlevering/n | overlevering/n
roles  subj=actor door=actor aan=recipient van=topic
type   COOPERATE
need   who
yes    De uitlevering van de verdachte aan Nederland volgde een week later.  => COOPERATE recipient=Nederland

rule   nl.cooperate.samenwerking
match  samenwerking/n tussen | samenwerking/n met | samenwerking/n van | militair+samenwerking/n | politie+samenwerking/n
roles  subj=both tussen=both met=both van=both
type   COOPERATE
need   actor
why    cooperation to come is AGREE
yes    De militaire samenwerking tussen Turkije en Somalië dateert van 2011.  => COOPERATE actor=Turkije actor=Somalië

rule   nl.cooperate.wapens-verkopen
match  verkopen wapen | verkopen straaljager | verkopen raket | verkopen gevechtsvliegtuig | verkopen drone | kopen wapen | kopen straaljager
       | kopen gevechtsvliegtuig | kopen raket | kopen drone | aankopen gevechtsvliegtuig | bestellen straaljager | wapen+verkoop/n
       | aankopen straaljager | aankopen drone | bestellen tank | kopen tank
roles  subj=actor van=recipient aan=recipient bij=recipient in=recipient
type   COOPERATE
need   actor recipient
yes    Noorwegen verkocht straaljagers aan Roemenië.  => COOPERATE actor=Noorwegen recipient=Roemenië

rule   nl.cooperate.oefening-lijst
match  bilateraal,trilateraal,multinationaal+oefening/n
       | gemeenschappelijk,bilateraal,trilateraal,multinationaal+legeroefening,patrouille,operatie,actie/n
       | gezamenlijk,gemeenschappelijk,bilateraal,trilateraal,multinationaal+vlootoefening,manoeuvre,marineoefening,luchtmachtoefening/n
       | houden legeroefening,manoeuvre met | beginnen,starten,voeren oefening,legeroefening,vlootoefening,manoeuvre,marineoefening met
       | oefenen samen | trainen,vliegen samen | trainen samen met
       | beginnen,houden,starten,voeren,organiseren oefening,legeroefening,vlootoefening,manoeuvre gezamenlijk,gemeenschappelijk
roles  subj=both van=both met=both tussen=both
type   COOPERATE
need   actor
yes    De gezamenlijke marineoefening van India en Frankrijk duurt een week.  => COOPERATE actor=India actor=Frankrijk

rule   nl.cooperate.handel-lijst
match  verkopen,leveren,exporteren,uitvoeren gas,olie,graan,uranium,steenkool,chip,technologie,grondstof,elektriciteit,@wapen
       | kopen,aankopen,bestellen,inkopen,aanschaffen,importeren,afnemen gas,olie,graan,uranium,steenkool,chip,aardgas,@wapen
       | investeren miljoen,miljard,euro,dollar in | bouwen,aanleggen,financieren kerncentrale,haven,spoorlijn,pijpleiding,fabriek,centrale,dam,basis
       | nemen af gas,olie | hervatten,heropenen,uitbreiden,herstellen handel,export,import,vlucht,levering,treinverkeer,luchtverbinding
       | wapen,gas,olie,graan+verkoop,aankoop,handel,export,import/n
roles  subj=actor van=recipient aan=recipient bij=recipient in=recipient met=both uit=recipient tussen=both
type   COOPERATE
need   subj:actor recipient
yes    Hongarije neemt gas af van Rusland.  => COOPERATE actor=Hongarije recipient=Rusland
no     De winkel verkoopt chips aan scholieren.

rule   nl.cooperate.rechtshulp
match  uitleveren,overleveren,overdragen,overbrengen verdachte,crimineel,gevangene,terrorist,oorlogsmisdadiger,drugsbaron aan | verlenen rechtshulp
       | bieden medewerking,rechtshulp
       | delen,uitwisselen,doorspelen,doorgeven,verstrekken,overhandigen inlichting,informatie,gegevens,bewijs,bewijsmateriaal,dossier,kennis,satellietbeeld aan,met
       | samenwerken aan | meewerken bij | uitlevering,overlevering,overdracht/n van+verdachte | inlichting+uitwisseling,samenwerking/n
roles  subj=actor obj=recipient aan=recipient met=both tussen=both
type   COOPERATE
need   subj:actor
yes    De Belgische politie deelde dossiers met haar Franse collega's.  => COOPERATE actor=politie

rule   nl.cooperate.banden
match  openen,heropenen ambassade,consulaat,grensovergang,luchtverbinding,kantoor,vertegenwoordiging in
       | sturen,benoemen,accrediteren ambassadeur naar,in | uitwisselen ambassadeur,diplomaat,student
       | herstellen,hervatten,aanknopen,normaliseren betrekking,relatie,banden | oprichten,vormen,opzetten samen,gezamenlijk | bundelen strijdkrachten
       | verenigen kracht,strijdkrachten
roles  subj=both met=both tussen=both in=recipient naar=recipient
type   COOPERATE
need   subj:actor
yes    Denemarken heropende zijn consulaat in Syrië.  => COOPERATE actor=Denemarken

rule   nl.cooperate.naleven
match  naleven afspraak,belofte,verplichting,overeenkomst,toezegging,vredesakkoord | nakomen verdrag,overeenkomst,vredesakkoord
       | eerbiedigen,respecteren,honoreren afspraak,akkoord,verdrag,belofte,verplichting,overeenkomst,toezegging,vredesakkoord
       | uitvoeren verdrag,belofte,verplichting,toezegging,vredesakkoord | leven na akkoord,afspraak | komen na afspraak,belofte
       | houden zich aan+afspraak,akkoord,belofte,verdrag | gehoor+geven/n | geven gehoor,gevolg aan+oproep,bevel,verzoek
       | gehoorzamen bevel,oproep,bevelschrift | opvolgen oproep,bevelschrift
roles  subj=actor met=both aan=topic
type   COOPERATE
need   subj:actor
yes    De rebellen houden zich aan de afspraak.  => COOPERATE actor=rebellen
