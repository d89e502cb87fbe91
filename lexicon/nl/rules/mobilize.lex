# MOBILIZE: moves or readies force without using it.

rule   nl.mobilize.oprukken
match  oprukken | oprukken naar | opmars/n | optrekken naar+front | marcheren naar+hoofdstad | naderen stad
roles  subj=actor van=actor naar=recipient
type   MOBILIZE troops
need   subj:armed
why    viruses, parties and fashions are also "in opmars"
yes    De rebellen rukken op.  => MOBILIZE troops actor=rebellen
no     De elektrische auto is in opmars.
yes    De rebellen rukten op naar de hoofdstad.  => MOBILIZE troops actor=rebellen

rule   nl.mobilize.staat-van-paraatheid
match  brengen in+paraatheid | plaatsen in+paraatheid | brengen in+gereedheid | paraatheid/n verhogen | verhogen paraatheid
       | verhogen gevechtsgereedheid | verkeren in+paraatheid | brengen van+paraatheid | verkeren van+paraatheid | brengen in+alarmfase
       | stellen in+paraatheid | zetten in+paraatheid | brengen in+staat | opschalen dreigingsniveau | verhogen dreigingsniveau
roles  subj=actor obj=topic van=topic
type   MOBILIZE troops
yes    Servië bracht zijn leger in staat van paraatheid.  => MOBILIZE troops actor=Servië

rule   nl.mobilize.wapens
match  afvuren raket in+zee | proef/n met+raket | lanceren raketten | testen wapen | nemen proef met+raket
roles  subj=actor van=actor door=actor
type   MOBILIZE weapons
yes    Iran heeft een nieuw wapen getest.  => MOBILIZE weapons actor=Iran

rule   nl.mobilize.leger-op-straat
match  sturen straat op | sturen op+straat | rijden tank door | verschijnen op+straat | gereedstaan | klaarstaan aan+grens | opdoemen voor+kust
roles  subj=actor obj=topic
type   MOBILIZE troops
need   subj:actor
yes    De president stuurde het leger de straat op.  => MOBILIZE troops actor=president

rule   nl.mobilize.reservisten
match  oproepen reservist | oproepen dienstplichtige | roepen onder+wapen | oproepen voor+dienst | oproepen soldaat
roles  subj=actor
type   MOBILIZE troops
yes    Israël riep driehonderdduizend reservisten op.  => MOBILIZE troops actor=Israël

rule   nl.mobilize.leger-inzetten
match  inzetten leger | inzetten troep | inzetten militair | inzetten soldaat | inzetten garde | inzetten marine | inzetten eenheid
       | inzet/n van+leger | inzet/n van+militair | inzet/n van+troep
roles  subj=actor door=actor tegen=recipient in=place bij=place
type   MOBILIZE troops
yes    In Guayaquil zijn door de regering militairen ingezet.  => MOBILIZE troops actor=regering

rule   nl.mobilize.mobiliseren
match  mobiliseren
roles  subj=actor van=actor door=actor obj=topic tegen=recipient
type   MOBILIZE troops
need   subj:actor
why    voters, fans and funds are "gemobiliseerd" too; a doer must be named, and "mobiliseren" of voters is a rest risk
yes    Soedan mobiliseert het leger.  => MOBILIZE troops actor=Soedan

rule   nl.mobilize.troepen-sturen
match  sturen troep | sturen militair | sturen leger | sturen soldaat | sturen versterking | sturen manschap | sturen tank | zenden troep
       | uitzenden militair | uitzenden troep | overbrengen troep | aanvoeren versterking | sturen eenheid | verplaatsen troep | verplaatsen eenheid
       | sturen bataljon | ontplooien militair | sturen garde | zenden militair | sturen legereenheid | sturen brigade | uitzenden soldaat
       | uitrollen leger
roles  subj=actor obj=topic naar=recipient in=place tegen=recipient aan=place
type   MOBILIZE troops
yes    Rwanda stuurde troepen naar de grens.  => MOBILIZE troops actor=Rwanda

rule   nl.mobilize.samentrekken
match  samentrekken troep | samentrekken leger | samentrekking/n van | concentreren troep | opbouwen troepenmacht | versterken grens
       | versterken troep | uitbreiden troepenmacht | verzamelen troep | opvoeren aanwezigheid | uitbreiden aanwezigheid | versterken aanwezigheid
       | militair+aanwezigheid/n | aanwezigheid/n van+strijdkrachten | aanwezigheid/n van+troep | aanwezigheid/n van+leger | troep+macht/n stationeren
       | samentrekken militair | versterken oostflank
roles  subj=actor van=actor door=actor tegen=recipient aan=place in=place
type   MOBILIZE troops
yes    Ethiopië trok troepen samen bij de Eritrese grens.  => MOBILIZE troops actor=Ethiopië

rule   nl.mobilize.bezetten
match  bezetten | bezet+gebied/n | bezet/a | houden onder+controle
roles  subj=actor door=actor obj=recipient van=recipient
type   MOBILIZE troops
need   subj:state
why    occupation told as a standing fact; posts, beds and lines are "bezet" as well, buildings by protesters: protest.lex
yes    Turkije bezet sinds 1974 het noorden van Cyprus.  => MOBILIZE troops actor=Turkije
no     Alle bedden in het ziekenhuis zijn bezet.

rule   nl.mobilize.controleren
match  controleren stad | controleren gebied | controleren grondgebied | beheersen gebied | beheersen stad | controleren regio | controleren provincie
roles  subj=actor obj=recipient
type   MOBILIZE troops
need   subj:armed
yes    De rebellen controleren de stad sinds januari.  => MOBILIZE troops actor=rebellen

rule   nl.mobilize.bewaken
match  bewaken | surveilleren | beveiligen | afzetten straat | innemen positie | innemen stelling | posten bij
roles  subj=actor obj=topic van=actor
type   MOBILIZE troops
need   subj:armed
yes    Militairen bewaken sinds vrijdag het presidentieel paleis.  => MOBILIZE troops actor=Militairen

rule   nl.mobilize.wapens-plaatsen
match  plaatsen raket | stationeren raket | plaatsen kernwapen | stationeren kernwapen | opstellen raket | opstellen luchtafweer
       | plaatsen luchtafweer | opstellen geschut | aanvoeren wapen | stationeren wapen | plaatsen afweersysteem | herbewapenen | bewapenen zich
       | opvoeren defensie-uitgave | verhogen defensie-uitgave | opstellen raketinstallatie | aanleggen wapenvoorraad | plaatsen wapen
       | wapen+wedloop/n tussen | opslaan kernwapen | stationering/n van+kernwapen | plaatsing/n van+raket | plaatsen mijn
roles  subj=actor van=topic in=place tegen=recipient
type   MOBILIZE weapons
need   actor
yes    Rusland plaatste kernwapens in Belarus.  => MOBILIZE weapons actor=Rusland

rule   nl.mobilize.politie
match  inzetten politie | inzetten agent | inzetten oproerpolitie | sturen politie | politie+inzet/n | inzetten ME | inzetten politieagent
       | oproepen politieagent | inzetten marechaussee | sturen agent | inzetten rijkswacht | inzetten arrestatieteam | politie+macht/n op+been
       | inzetten politiehond | brengen agent op+been | inzetten veiligheidstroep | inzetten veiligheidsdienst | verhogen politieaanwezigheid
       | inzetten ordedienst
roles  subj=actor obj=topic tegen=recipient
type   MOBILIZE police
yes    De overheid zette vijfduizend agenten in tegen de betogers.  => MOBILIZE police actor=overheid recipient=betogers

rule   nl.mobilize.militie
match  inzetten militie | bewapenen militie | oprichten militie | vormen militie | ronselen strijder | rekruteren strijder | werven huurling
       | ronselen kindsoldaat | rekruteren kindsoldaat | inhuren huurling | bewapenen burger | ronselen | rekruteren | inzetten huurling
       | vormen burgerwacht | uitdelen wapen
roles  subj=actor obj=topic tegen=recipient
type   MOBILIZE militia
need   subj:actor
why    firms and clubs recruit staff: only with armed groups or fighters is it militia; the bare verbs are a rest risk
yes    De generaal rekruteert strijders.  => MOBILIZE militia actor=generaal

rule   nl.mobilize.oefening
match  oefenen met+munitie | militair+oefening/n | leger+oefening/n | vloot+oefening/n | militair+manoeuvre/n | houden legeroefening
       | schiet+oefening/n | houden manoeuvre | militair+parade/n | houden parade | marine+oefening/n | troep+oefening/n | oorlog+oefening/n
       | houden oefening
roles  subj=actor van=actor bij=place rond=recipient
type   MOBILIZE troops
need   actor
why    a drill of one army; joint drills are COOPERATE ("gezamenlijk", "met")
yes    China begon een grote militaire oefening rond Taiwan.  => MOBILIZE troops actor=China
yes    Bij een legeroefening van Finland kwam een soldaat om.  => MOBILIZE troops actor=Finland

rule   nl.mobilize.dienstplicht
match  oproepen voor+dienstplicht | uitbreiden leger | opvoeren bewapening | vergroten leger | uitbreiden strijdmacht
roles  subj=actor door=actor
type   MOBILIZE troops
need   actor
yes    Polen breidt het leger uit.  => MOBILIZE troops actor=Polen

rule   nl.mobilize.onderscheppen
match  onderscheppen vliegtuig | onderscheppen bommenwerper | onderscheppen toestel | begeleiden bommenwerper | schaduwen | opstijgen straaljager
       | laten opstijgen F-16 | omcirkelen eiland | onderscheppen straaljager | schaduwen schip
roles  subj=actor obj=recipient
type   MOBILIZE troops
need   actor
yes    Noorse F-16's onderschepten twee bommenwerpers.  => MOBILIZE troops
yes    De Britse marine schaduwde een Russisch spionageschip.  => MOBILIZE troops actor=marine

rule   nl.mobilize.mobilisatie
match  mobilisatie/n | mobilisatie/n van | mobilisatie+bevel/n | afkondigen mobilisatie | bevelen mobilisatie
roles  subj=actor door=actor tegen=recipient van=topic
type   MOBILIZE troops
need   actor
yes    Ethiopië kondigde een algemene mobilisatie af.  => MOBILIZE troops actor=Ethiopië

rule   nl.mobilize.schepen-sturen
match  sturen marineschip | sturen oorlogsschip | sturen vliegdekschip | sturen fregat | sturen kruiser | sturen vloot | sturen gevechtsvliegtuig
       | sturen straaljager | sturen duikboot | sturen patrouilleschip
roles  subj=actor naar=place
type   MOBILIZE troops
yes    De Verenigde Staten stuurden een vliegdekschip naar het gebied.  => MOBILIZE troops actor=Staten

rule   nl.mobilize.stationeren
match  stationeren | legeren | stationeren troep | stationeren militair | stationering/n van | ontplooien troep | ontplooien eenheid
       | ontplooien leger | ontplooien soldaat | ontplooien wapen | ontplooien raket | ontplooiing/n van | legering/n van
roles  subj=actor door=actor obj=topic in=place
type   MOBILIZE troops
need   actor
yes    Duitsland stationeert een brigade in Litouwen.  => MOBILIZE troops actor=Duitsland
yes    Rusland ontplooide raketten in Kaliningrad.  => MOBILIZE troops actor=Rusland
no     De vereniging ontplooide tal van activiteiten.

rule   nl.mobilize.opmars
match  opmars/n van | opmars/n naar | troep+beweging/n | troep+concentratie/n | troep+opbouw/n | troep+verplaatsing/n | troep+uitbreiding/n
roles  subj=actor van=actor door=actor naar=recipient aan=place
type   MOBILIZE troops
need   actor
yes    De opmars van het leger naar de grensstad kwam tot stilstand.  => MOBILIZE troops actor=leger

rule   nl.mobilize.luchtruim-schenden
match  schenden luchtruim | schending/n van+luchtruim | luchtruim+schending/n | binnendringen luchtruim | binnenvliegen luchtruim
       | binnendringen in+luchtruim | schenden grens | grens+schending/n | schending/n van+grens | schenden zeegrens | binnenvaren wateren
roles  subj=actor door=actor van=recipient
type   MOBILIZE troops
yes    Athene protesteerde tegen de schending van het luchtruim door Turkije.  => MOBILIZE troops

rule   nl.mobilize.bezetting
match  bezetting/n | bezetting/n van | bezetting/n door | militair+bezetting/n
roles  subj=actor door=actor van=recipient
type   MOBILIZE troops
need   actor
yes    De Israëlische bezetting van het gebied duurt al decennia.  => MOBILIZE troops

rule   nl.mobilize.patrouille
match  patrouille/n van | bewaking/n van | patrouilleren | houden patrouille | opvoeren patrouille | uitvoeren patrouille
roles  subj=actor van=actor door=actor
type   MOBILIZE troops
need   actor
yes    Soldaten patrouilleren in de straten van de hoofdstad.  => MOBILIZE troops actor=Soldaten

rule   nl.mobilize.kernproef
match  kern+proef/n | kernwapen+test/n | testen kernwapen | uitvoeren kernproef | houden kernproef | kern+test/n
roles  subj=actor van=actor door=actor
type   MOBILIZE weapons
yes    De kernproef van India in 1998 leidde tot sancties.  => MOBILIZE weapons actor=India

rule   nl.mobilize.rakettest
match  testen raket | lanceren raket | raket+proef/n | raket+test/n | raket+lancering/n | proef+lancering/n | uitvoeren raketproef
       | uitvoeren rakettest | testen kruisraket | houden raketproef
roles  subj=actor van=actor door=actor
type   MOBILIZE weapons
yes    Noord-Korea heeft opnieuw een ballistische raket getest.  => MOBILIZE weapons actor=Noord-Korea

rule   nl.mobilize.uranium
match  verrijken uranium | uranium+verrijking/n | hervatten uraniumverrijking | ontwikkelen kernwapen | bouwen kernwapen | opvoeren uraniumverrijking
       | hervatten kernprogramma
roles  subj=actor van=actor door=actor
type   MOBILIZE weapons
need   actor
yes    Iran verrijkt uranium tot zestig procent.  => MOBILIZE weapons actor=Iran

rule   nl.mobilize.wapen-richten
match  richten wapen op | richten geweer op | richten pistool op | richten radar op | trekken wapen | trekken dienstwapen | richten loop op
roles  subj=actor op=recipient
type   MOBILIZE weapons
need   actor
yes    Een agent richtte zijn wapen op de demonstranten.  => MOBILIZE weapons actor=agent recipient=demonstranten

rule   nl.mobilize.dienstplicht-invoeren
match  invoeren dienstplicht | herinvoeren dienstplicht | verlengen dienstplicht | uitbreiden dienstplicht | herinvoering/n van+dienstplicht
roles  subj=actor door=actor
type   MOBILIZE troops
yes    Letland voerde de dienstplicht weer in.  => MOBILIZE troops actor=Letland

rule   nl.mobilize.waarschuwingsschot
match  lossen waarschuwingsschot | waarschuwing+schot/n | afvuren waarschuwingsschot | schieten in+lucht | vuren in+lucht | waarschuwing+salvo/n
roles  subj=actor van=actor door=actor op=recipient
type   MOBILIZE weapons
why    at a crowd it is ASSAULT crowd-control
yes    De kustwacht loste een waarschuwingsschot.  => MOBILIZE weapons actor=kustwacht

rule   nl.mobilize.grens-oversteken
match  oversteken grens | oversteken bestandslijn | overschrijden grens | binnendringen grondgebied | overtrekken grens | doorkruisen luchtruim
       | binnenvliegen | oversteken zeegrens
roles  subj=actor door=actor van=recipient met=recipient naar=recipient
type   MOBILIZE troops
need   subj:armed
why    trespass by forces; migrants and lorries cross borders too, limits are exceeded
yes    Ugandese soldaten staken de grens met Congo over.  => MOBILIZE troops actor=soldaten recipient=Congo

rule   nl.mobilize.missie
match  vrede+macht/n sturen | sturen vredesmacht | uitzenden vredesmacht | zenden vredesmacht | sturen blauwhelm | stationeren blauwhelm
       | sturen missie | verlengen mandaat | verlengen missie | uitzending/n van
roles  subj=actor obj=topic naar=recipient in=recipient
type   MOBILIZE troops
need   actor
why    peacekeepers sent: troops moved, without use; the vote for it is SUPPORT
yes    Kenia stuurde blauwhelmen naar Haïti.  => MOBILIZE troops actor=Kenia recipient=Haïti

rule   nl.mobilize.sturen-lijst
match  sturen,zenden,uitzenden,inzetten,verplaatsen,overbrengen,ontplooien,stationeren,legeren,samentrekken,concentreren,mobiliseren,aanvoeren,verzamelen,uitrollen,oproepen,opstellen,uitsturen,overvliegen,klaarzetten @troep
       | zetten in @troep | trekken samen @troep | roepen op @troep | zenden uit @troep | stellen op @troep | brengen over @troep
       | uitbreiden,vergroten troepenmacht,aanwezigheid,oostflank,grensbewaking,garnizoen,defensie,grens,patrouille
       | versterken,verdubbelen troepenmacht,aanwezigheid,leger,oostflank,grensbewaking,garnizoen,defensie,grens,patrouille
       | opvoeren troepenmacht,aanwezigheid,leger,oostflank,grensbewaking,garnizoen,defensie,grens | voeren op aanwezigheid,patrouille
       | roepen,oproepen onder+wapen | brengen,plaatsen,stellen,zetten in+paraatheid,gereedheid,alarmfase,staat
       | verhogen paraatheid,dreigingsniveau,gevechtsgereedheid,waakzaamheid | gelasten,uitroepen mobilisatie
       | invoeren,herinvoeren,verlengen,uitbreiden dienstplicht | leger,marine,vloot+concentratie,beweging,opbouw,verplaatsing/n
       | troep,leger,marine,vloot+ontplooiing,versterking,macht/n
       | inzet,stationering,ontplooiing,verplaatsing,samentrekking,aanvoer,uitzending/n van+@troep | aankomen,arriveren @troep in
       | houden marineoefening,vlootoefening,schietoefening
       | beginnen,uitvoeren legeroefening,oefening,manoeuvre,marineoefening,vlootoefening,schietoefening,parade | luchtmacht+oefening/n
       | leger,vloot,marine,schiet,luchtmacht,oorlog+manoeuvre,parade/n
roles  subj=actor van=topic naar=recipient door=actor
type   MOBILIZE troops
need   actor
why    troops sent as help in a disaster are AID; a joint drill is COOPERATE
yes    De president zet naast agenten ook mariniers in.  => MOBILIZE troops actor=president
yes    Algerije verplaatste een pantserbrigade naar de grens met Mali.  => MOBILIZE troops actor=Algerije
no     De trainer zette een extra spits in.

rule   nl.mobilize.posities-lijst
match  bewaken,beveiligen,afgrendelen stad,gebied,grens,wijk,brug,kruispunt,regeringswijk,parlement,luchthaven,provincie,eiland,straat,dorp,haven,weg
       | afzetten stad,gebied,grens,wijk,brug,kruispunt,regeringswijk,parlement,luchthaven,provincie,eiland,dorp,haven,weg
       | controleren grens,wijk,brug,kruispunt,regeringswijk,parlement,luchthaven,eiland,straat,dorp,haven,weg
       | beheersen grens,wijk,brug,kruispunt,regeringswijk,parlement,luchthaven,provincie,eiland,straat,dorp,haven,weg
       | bezetten stad,gebied,grens,wijk,brug,kruispunt,regeringswijk,parlement,provincie,eiland,straat,dorp,haven,weg | betrekken positie,stelling
       | nemen positie,stelling in | inrichten,opzetten,opwerpen controlepost,wegversperring,checkpoint,controleposten,post
       | patrouilleren,surveilleren in,op,langs | oprukken richting | optrekken,marcheren naar,richting | rukken op naar | trekken op naar
       | naderen hoofdstad,eiland,grens | omcirkelen stad,hoofdstad,eiland,grens | oversteken demarcatielijn,scheidslijn
       | overschrijden bestandslijn,demarcatielijn,scheidslijn | steken grens over
       | schenden,binnenvliegen luchtruim,grens,wateren,zeegrens,grondgebied | binnendringen luchtruim,grens,wateren,zeegrens
       | dringen binnen luchtruim,wateren | binnenvaren wateren | onderscheppen schip,spionagevliegtuig,onderzeeër,oorlogsschip
       | schaduwen,begeleiden,achtervolgen vliegtuig,bommenwerper,straaljager,schip,toestel,spionagevliegtuig,onderzeeër,oorlogsschip
       | laten opstijgen straaljager,gevechtsvliegtuig,F-16 | opstijgen straaljager,gevechtsvliegtuig
       | voorbereiden offensief,tegenoffensief,aanval,grondoffensief,inval,operatie | grens,luchtruim+schending/n
       | schending/n van+luchtruim,grens,wateren | uitrukken
roles  subj=actor door=actor van=recipient obj=recipient naar=recipient
type   MOBILIZE troops
need   subj:armed
yes    Soldaten hebben controleposten ingericht.  => MOBILIZE troops actor=Soldaten
yes    Straaljagers van de luchtmacht schonden het luchtruim; Ugandese militairen naderen de hoofdstad.  => MOBILIZE troops actor=militairen

rule   nl.mobilize.wapens-lijst
match  testen,lanceren,afvuren,beproeven raket,kernwapen,kruisraket,langeafstandsraket,satelliet,drone,wapen,torpedo in+zee
       | testen,beproeven raket,kernwapen,luchtafweer | lanceren raket,satelliet,kruisraket
       | uitvoeren,houden,doen kernproef,raketproef,rakettest,proeflancering | stationeren,plaatsen,opstellen,verplaatsen,aanvoeren,opslaan @wapen
       | stellen op @wapen | opvoeren kernprogramma,wapenproductie,defensie-uitgaven | hervatten wapenproductie,bewapening,defensie-uitgaven
       | uitbreiden uraniumverrijking,kernprogramma,wapenproductie,bewapening,defensie-uitgaven | ontwikkelen,bouwen kruisraket,kernbom
       | produceren kernwapen,kruisraket,kernbom | verhogen,opvoeren defensiebudget,defensiebegroting | richten @wapen op | trekken pistool,mes
       | lossen,afvuren waarschuwingsschot,waarschuwingsschoten | schieten,vuren in+lucht | raket,kern,kernwapen,wapen+test,proef,lancering/n
       | lancering/n van+raket | waarschuwing+schot,schoten/n | stationering,plaatsing/n van+@wapen | herbewapening/n van
roles  subj=actor van=actor door=actor op=recipient naar=recipient
type   MOBILIZE weapons
need   actor
yes    Noord-Korea beproefde een langeafstandsraket.  => MOBILIZE weapons actor=Noord-Korea
no     De monteur testte de motor.

rule   nl.mobilize.politie-lijst
match  inzetten,sturen,oproepen,mobiliseren,uitsturen,opstellen oproerpolitie,politie,agent,ME,rijkswacht,marechaussee,politieagent,arrestatieteam,ordedienst,veiligheidstroep,veiligheidsdienst,politieversterking
       | zetten in oproerpolitie,agent,ME | uitrukken oproerpolitie,politie | brengen op+been agent,politie
       | politie+inzet,aanwezigheid/n | verhogen,opvoeren politieaanwezigheid,surveillance,toezicht,beveiliging
roles  subj=actor naar=recipient tegen=recipient
type   MOBILIZE police
need   actor
yes    De gouverneur mobiliseerde de politie.  => MOBILIZE police actor=gouverneur

rule   nl.mobilize.militie-lijst
match  ronselen,rekruteren huurling,jongere,vrijwilliger,burgerwacht,militie,rekruut,dorpeling,kolonist,burger,gevangene,jihadist
       | werven,inhuren strijder,kindsoldaat,jongere,vrijwilliger,burgerwacht,militie,rekruut,dorpeling,kolonist,burger,gevangene,jihadist
       | bewapenen huurling,strijder,kindsoldaat,jongere,vrijwilliger,burgerwacht,rekruut,dorpeling,kolonist,gevangene,jihadist
       | inzetten strijder,kindsoldaat,jongere,vrijwilliger,burgerwacht,rekruut,dorpeling,kolonist,burger,gevangene,jihadist
       | mobiliseren strijder,vrijwilliger,burgerwacht,militie,burger
       | trainen huurling,kindsoldaat,jongere,vrijwilliger,burgerwacht,dorpeling,kolonist,burger,gevangene,jihadist
       | oprichten burgerwacht,brigade,vrijwilligersleger,privéleger,guerrillabeweging
       | vormen brigade,vrijwilligersleger,privéleger,guerrillabeweging
       | opzetten,uitbreiden militie,burgerwacht,brigade,vrijwilligersleger,privéleger,guerrillabeweging | uitdelen,verspreiden wapen aan
roles  subj=actor onder=topic aan=recipient
type   MOBILIZE militia
need   subj:actor
yes    De warlord heeft een privéleger gevormd; de rebellen ronselden kindsoldaten.  => MOBILIZE militia actor=rebellen

rule   nl.mobilize.naar-grens
match  overbrengen,verplaatsen,sturen,aanvoeren,dirigeren @troep naar+grens,front,noordgrens,zuidgrens,oostgrens,westgrens,grensgebied,frontlinie,frontlijn,hoofdstad
roles  subj=actor door=actor naar=recipient
type   MOBILIZE troops
yes    Een divisie is naar de noordgrens overgebracht.  => MOBILIZE troops

rule   nl.mobilize.bezetten-gewapend
match  bezetten | houden onder+controle,bezetting
roles  subj=actor door=actor obj=recipient
type   MOBILIZE troops
need   subj:armed
yes    Rebellen houden de vallei onder controle.  => MOBILIZE troops actor=Rebellen
no     Studenten houden de collegezaal onder controle.
