# AID: one-sided material help: money, arms, relief, asylum, rescue.

rule   nl.aid.redden-beeld
match  redden het | redden gezicht | redden meubel | redden zich | redden eer | redden boom | redden bank | redden kabinet | redden wat
       | redden planeet
nonevent yes
type   AID
yes    De ploeg redde het niet.  => none

rule   nl.aid.hulp-beeld
match  helpen handje | helpen om+zeep | helpen aan+overwinning | helpen in+zadel | helpen herinneren | kunnen helpen not | helpen schip
       | financieren hypotheek | financieren huis | geven geld uit | helpen voorsprong | verzorgen optreden | verzorgen concert | helpen ploeg
nonevent yes
type   AID
yes    Een eigen doelpunt hielp de ploeg aan de overwinning.  => none

rule   nl.aid.financiele-steun
match  steunen financieel | ondersteunen financieel | steunen met+geld | ondersteunen met+geld | financieel+steun/n | financieel+hulp/n
       | steunen met+miljoen | ondersteunen met+miljoen
roles  subj=actor van=actor obj=recipient aan=recipient voor=recipient
type   AID
need   actor
yes    Qatar steunt de Libanese strijdkrachten financieel.  => AID actor=Qatar recipient=strijdkrachten

rule   nl.aid.bewapenen
match  bewapenen | voorzien van+wapen | uitrusten met+wapen
roles  subj=actor obj=recipient
type   AID
need   subj:actor obj:actor
yes    De generaal voorziet de militie van wapens.  => AID actor=generaal

rule   nl.aid.evacueren
match  evacueren | evacuatie/n | evacuatie/n van | brengen in+veiligheid | brengen naar+veiligheid
roles  subj=actor door=actor obj=recipient van=recipient poss=recipient
type   AID
need   who
yes    Parlementsleden werden door bewakers in veiligheid gebracht.  => AID actor=bewakers recipient=Parlementsleden

rule   nl.aid.hulp-verlenen
match  verlenen hulp | bieden hulp | geven hulp | sturen hulp | verlenen bijstand | verlenen noodhulp | bieden noodhulp | sturen noodhulp
       | bieden bijstand | leveren noodhulp | verstrekken hulp | bieden ondersteuning | verlenen ondersteuning | geven bijstand | zenden hulp
       | schenken hulp | verlenen humanitairehulp | bieden verlichting | geven noodhulp | schieten te+hulp | komen te+hulp | snellen te+hulp
roles  subj=actor aan=recipient iobj=recipient obj=recipient voor=recipient
type   AID
yes    Marokko stuurde noodhulp naar Libië.  => AID actor=Marokko

rule   nl.aid.helpen
match  helpen | bijstaan | assisteren | bijspringen met | helpen uit+brand
type   AID
need   subj:actor obj:actor
why    measures and pills also help
yes    Vrijwilligers helpen asielzoekers aan de poort.  => AID actor=Vrijwilligers recipient=asielzoekers
yes    Het regime wordt door huurlingen bijgestaan.  => AID actor=huurlingen recipient=regime
no     De maatregel helpt tegen files.

rule   nl.aid.geven
match  geven geld | geven miljoen | geven miljard | verstrekken geld | overmaken geld | overmaken miljoen | financieren | sponsoren | bekostigen
       | bijdragen miljoen | geld+steun/n | toekennen steun | uitkeren steun | storten miljoen
roles  subj=actor van=actor obj=topic aan=recipient iobj=recipient voor=recipient
type   AID
need   actor
yes    De krant werd gefinancierd door een buitenlandse stichting.  => AID actor=stichting

rule   nl.aid.wapens-leveren
match  leveren wapen | leveren tank | leveren munitie | leveren drone | leveren raket | leveren gevechtsvliegtuig | leveren luchtafweer
       | leveren helikopter | leveren F-16 | leveren houwitser | leveren straaljager | leveren afweersysteem | leveren pantservoertuig
       | leveren materieel | leveren wapensysteem
roles  subj=actor door=actor van=topic aan=recipient iobj=recipient obj=recipient
type   AID
need   actor
yes    Duitsland leverde Oekraïne een luchtafweersysteem.  => AID actor=Duitsland recipient=Oekraïne

rule   nl.aid.goederen
match  sturen voedsel | sturen medicijn | sturen hulpgoed | leveren hulpgoed | brengen hulpgoed | leveren voedsel | leveren medicijn | sturen tent
       | binnenrijden hulpkonvooi | bezorgen hulpgoed | sturen vaccin | leveren vaccin | doneren vaccin | afleveren hulpgoed
roles  subj=actor door=actor aan=recipient naar=recipient onder=recipient iobj=recipient voor=recipient boven=place
type   AID
need   who
yes    India stuurde medicijnen naar Afghanistan.  => AID actor=India recipient=Afghanistan

rule   nl.aid.hulp-ontvangen
match  ontvangen hulp | krijgen hulp van | krijgen geld van | krijgen wapen van | ontvangen wapen van | ontvangen steun van | ontvangen geld van
       | nemen medicijn in+ontvangst | nemen in+ontvangst | krijgen hulp | ontvangen hulpgoed | ontvangen noodhulp van | ontvangen subsidie van
       | ontvangen hulp van
roles  subj=recipient van=actor uit=actor in=actor
type   AID
need   who
yes    De rebellen kregen wapens van een buurland.  => AID actor=buurland recipient=rebellen

rule   nl.aid.redden
match  redden | ontzetten | repatriëren | bevrijden gijzelaar,ontvoerde,gegijzelde,vrouw,kind,familie,@mensen
roles  subj=actor door=actor obj=recipient van=recipient poss=recipient
type   AID
need   recipient
yes    De kustwacht redde zestig migranten.  => AID actor=kustwacht recipient=migranten

rule   nl.aid.opvangen
match  opvangen vluchteling | opvangen asielzoeker | opvangen ontheemde | opvangen migrant | opvangen slachtoffer | bieden onderdak | bieden opvang
       | verlenen onderdak | opnemen vluchteling | herbergen vluchteling | toelaten vluchteling | huisvesten vluchteling | bieden toevlucht
       | geven onderdak | hervestigen | opvangen gezin | opvangen gewonde | opvangen mens | geven opvang
roles  subj=actor door=actor obj=recipient aan=recipient iobj=recipient van=recipient
type   AID
need   actor
yes    Polen biedt onderdak aan vluchtelingen.  => AID actor=Polen recipient=vluchtelingen

rule   nl.aid.verzorgen
match  behandelen patiënt | behandelen gewonde | verzorgen | verplegen | behandelen slachtoffer | vaccineren | opereren gewonde | voeden
       | verzorgen gewonde | inenten | voorzien van+voedsel | voorzien van+water | voorzien in+behoefte | behandelen kind | voorzien van+onderdak
roles  subj=actor door=actor obj=recipient van=recipient
type   AID
need   subj:actor recipient
yes    Artsen zonder Grenzen behandelt patiënten bij het aanmeldcentrum.  => AID actor=Artsen recipient=patiënten

rule   nl.aid.bouwen
match  herstellen stroom | bouwen noodwoning | bouwen kamp | wederopbouw/n financieren | opzetten tentenkamp | inrichten opvang | openen opvang
       | opzetten kliniek | openen noodopvang | opzetten noodkamp
roles  subj=actor voor=recipient in=place van=topic
type   AID
need   actor
yes    De gemeente opende een noodopvang voor daklozen.  => AID actor=gemeente

rule   nl.aid.schuld
match  kwijtschelden lening | schelden kwijt lening | verlichten schuld | schuld+verlichting/n | schuld+kwijtschelding/n | vrijgeven lening
       | geven vrij lening | uitbetalen lening | vrijgeven tranche | geven vrij tranche | uitkeren tranche
roles  subj=actor door=actor aan=recipient van=recipient voor=recipient
type   AID
need   actor
yes    Het IMF gaf een nieuwe tranche vrij voor Pakistan.  => AID actor=IMF recipient=Pakistan

rule   nl.aid.beschermen
match  beschermen burger | beschermen konvooi | bieden bescherming | verlenen bescherming | beschermen dorp | beschermen betoger
roles  subj=actor obj=recipient aan=recipient iobj=recipient van=recipient
type   AID
need   subj:actor
yes    De politie beschermde de betogers.  => AID actor=politie recipient=betogers

rule   nl.aid.militaire-steun
match  steunen militair | ondersteunen militair | steunen met+wapen | ondersteunen met+wapen | militair+steun/n | militair+hulp/n | wapen+steun/n
       | militair+bijstand/n
roles  subj=actor van=actor obj=recipient aan=recipient voor=recipient
type   AID
need   who
yes    De militaire steun van Noorwegen aan Oekraïne loopt door tot 2027.  => AID actor=Noorwegen recipient=Oekraïne

rule   nl.aid.wapens-sturen
match  sturen wapen | sturen munitie | sturen tank naar | overdragen wapen | geven wapen | doneren wapen | schenken tank | doneren munitie
       | sturen luchtafweer | smokkelen wapen
roles  subj=actor aan=recipient naar=recipient iobj=recipient
type   AID
need   actor
yes    Tsjechië stuurde munitie naar Oekraïne.  => AID actor=Tsjechië recipient=Oekraïne

rule   nl.aid.wapenlevering
match  wapen+levering/n | wapen+zending/n | munitie+levering/n | tank+levering/n
roles  subj=actor van=actor door=actor aan=recipient
type   AID
need   who
yes    De Franse wapenleveringen aan Armenië gaan door.  => AID actor=Franse recipient=Armenië

rule   nl.aid.opleiden
match  trainen soldaat | opleiden soldaat | trainen militair | opleiden militair | trainen agent | opleiden rekruut | trainen troep | opleiden agent
       | trainen leger | trainen strijder | opleiden piloot | trainen piloot
roles  subj=actor obj=recipient
type   AID
need   actor
yes    Nederlandse militairen trainen Oekraïense soldaten.  => AID actor=militairen

rule   nl.aid.voedsel-droppen
match  droppen hulpgoed | afwerpen hulpgoed | droppen voedsel | afwerpen voedsel | voedsel+dropping/n | droppen pakket | uitwerpen voedsel
roles  subj=actor door=actor boven=place
type   AID
yes    Egyptische vliegtuigen dropten voedsel boven het kamp.  => AID

rule   nl.aid.uitdelen
match  uitdelen voedsel | uitdelen tent | uitdelen deken | uitdelen water | uitdelen maaltijd | uitdelen hulpgoed | uitdeling/n van+voedsel
       | verdelen voedsel | verdelen hulpgoed | distribueren voedsel | verstrekken voedsel | verstrekken maaltijd | uitdelen kleding
roles  subj=actor door=actor aan=recipient onder=recipient iobj=recipient
type   AID
yes    Kerken deelden tenten uit aan de asielzoekers.  => AID actor=Kerken recipient=asielzoekers

rule   nl.aid.artsen-sturen
match  sturen arts | sturen hulpverlener | sturen reddingswerker | sturen reddingsteam | sturen veldhospitaal | opzetten veldhospitaal
       | sturen blusvliegtuig | inzetten reddingsteam | sturen verpleegkundige | sturen brandweer | sturen hulpteam
roles  subj=actor naar=recipient aan=recipient
type   AID
yes    Griekenland stuurde twee blusvliegtuigen naar Portugal.  => AID actor=Griekenland recipient=Portugal

rule   nl.aid.asiel-verlenen
match  verlenen asiel | geven asiel | bieden asiel | krijgen asiel | krijgen asiel in | verlenen verblijfsvergunning | verlenen vluchtelingenstatus
       | toekennen asiel | toekennen vluchtelingenstatus
roles  subj=actor aan=recipient iobj=recipient in=actor
type   AID
why    with "krijgen" the subject receives: then the subject is one of the two sides and "in" tells the giver
need   who
yes    Brazilië verleende asiel aan de oud-president.  => AID actor=Brazilië recipient=oud-president

rule   nl.aid.reddingsoperatie
match  redding/n | redding+actie/n | redding+operatie/n | redding/n van
roles  subj=actor door=actor van=recipient
type   AID
need   who
yes    De redding van de mijnwerkers door een Chileens team duurde weken.  => AID recipient=mijnwerkers

rule   nl.aid.doneren
match  doneren | schenken | donatie/n | schenking/n | doneren aan | schenken geld | schenken miljoen
roles  subj=actor van=actor obj=topic aan=recipient iobj=recipient voor=recipient
type   AID
need   actor
yes    Canada schonk twintig miljoen dollar aan het vluchtelingenkamp.  => AID actor=Canada

rule   nl.aid.subsidie
match  verlenen subsidie | toekennen subsidie | verstrekken subsidie | subsidiëren | subsidie/n aan | geven subsidie
roles  subj=actor van=actor obj=recipient aan=recipient iobj=recipient voor=recipient
type   AID
need   actor recipient
yes    De gemeente verleende subsidie aan het opvanghuis voor vluchtelingen.  => AID actor=gemeente

rule   nl.aid.escorteren
match  escorteren | begeleiden konvooi | begeleiden schip | begeleiden tanker
roles  subj=actor obj=recipient van=recipient
type   AID
need   subj:actor
yes    Blauwhelmen begeleidden een konvooi van het Rode Kruis.  => AID actor=Blauwhelmen recipient=Kruis

rule   nl.aid.inzamelen
match  inzamelen geld | ophalen geld | inzameling+actie/n | inzamelen goederen | inzamelen kleding | inzamelen voedsel
roles  subj=actor van=actor voor=recipient
type   AID
need   actor
yes    Scholieren zamelden geld in voor de slachtoffers.  => AID actor=Scholieren recipient=slachtoffers

rule   nl.aid.mijnen-ruimen
match  ruimen mijn | ontmijnen | opruimen landmijn | ruimen landmijn | mijnenruimen | opruimen mijn | ruimen explosief
roles  subj=actor
type   AID
need   subj:actor
yes    Belgische militairen ruimen mijnen in Irak.  => AID actor=militairen

rule   nl.aid.oppikken
match  oppikken drenkeling | oppikken migrant | halen uit+zee | halen van+boot | oppikken uit+zee | halen uit+water | opvissen | halen uit+puin
       | bevrijden uit+puin | opvangen bootvluchteling
roles  subj=actor obj=recipient
type   AID
need   recipient
yes    Een Spaans reddingsschip pikte veertig migranten op.  => AID recipient=migranten

rule   nl.aid.hulp
match  hulp/n aan | nood+hulp/n | hulp/n van | ontwikkeling+hulp/n | voedsel+hulp/n | hulp+actie/n | hulp+operatie/n | hulp+konvooi/n
       | hulp+transport/n | hulp/n voor | hulp+pakket/n | bijstand/n aan | humanitair+hulp/n | steun+pakket/n | nood+fonds/n | medisch+hulp/n
       | hulp+vlucht/n
roles  subj=actor van=actor aan=recipient voor=recipient naar=recipient
type   AID
need   who
yes    Een hulpkonvooi van het Wereldvoedselprogramma bereikte de enclave.  => AID actor=Wereldvoedselprogramma

rule   nl.aid.verzorging
match  verzorging/n van | opvang/n van | verpleging/n van | huisvesting/n van
roles  subj=actor door=actor van=recipient
type   AID
need   actor
yes    De opvang van vluchtelingen door de gemeente kost miljoenen.  => AID actor=gemeente recipient=vluchtelingen

rule   nl.aid.geven-lijst
match  geven,bieden,verlenen,sturen,zenden,leveren,verstrekken,schenken,overmaken,storten,doneren,uitkeren,toekennen,overhandigen,vrijmaken,inzetten,bezorgen @hulp
       | geven,sturen,zenden,leveren,brengen,bezorgen,verstrekken,schenken,doneren,uitdelen,verdelen,droppen,afwerpen,distribueren,overhandigen,aanvoeren,vervoeren,laden,transporteren,rondbrengen @hulpgoed
       | delen uit @hulpgoed | werpen af @hulpgoed | landen vliegtuig met+@hulpgoed | aankomen,arriveren konvooi,hulpgoed | aankomen met+@hulpgoed
       | vertrekken met+@hulpgoed | binnenrijden vrachtwagen met+@hulpgoed | binnenrijden konvooi,hulpgoed,vrachtwagen
roles  subj=actor aan=recipient iobj=recipient voor=recipient naar=recipient onder=recipient uit=actor
type   AID
need   who
why    promised aid is AGREE; a firm gives money too, but then to somebody
yes    Marokko stuurde dekens naar de slachtoffers.  => AID actor=Marokko recipient=slachtoffers
no     De winkel levert voedsel aan huis.

rule   nl.aid.wapens-lijst
match  leveren,geven,sturen,zenden,schenken,doneren,overdragen,verstrekken,smokkelen,overhandigen @wapen | voorzien,uitrusten van,met+@wapen
       | levering,leverantie,zending,overdracht/n van+@wapen
       | wapen,munitie,tank,drone,raket,straaljager,luchtafweer,helikopter+levering,leverantie,zending,transport,overdracht,steun,hulp/n
roles  subj=actor van=actor door=actor aan=recipient iobj=recipient obj=recipient voor=recipient naar=recipient
type   AID
need   actor
yes    Noorwegen schonk houwitsers aan Oekraïne.  => AID actor=Noorwegen recipient=Oekraïne
yes    De munitietransporten van Servië naar Congo gaan door.  => AID actor=Servië recipient=Congo

rule   nl.aid.opvang-lijst
match  opvangen,opnemen,huisvesten,herbergen,onderbrengen,toelaten,verwelkomen,hervestigen @mensen
       | verlenen,bieden asiel,onderdak,toevlucht,opvang,verblijfsvergunning,schuilplaats,vluchtelingenstatus
       | geven,toekennen asiel,onderdak,toevlucht,opvang,verblijfsvergunning,bescherming,schuilplaats,vluchtelingenstatus | krijgen asiel,onderdak van
       | vangen op @mensen | nemen op @mensen
       | openen,inrichten,opzetten,bouwen opvang,noodopvang,opvangcentrum,tentenkamp,veldhospitaal,noodkamp,kliniek,noodwoning
roles  subj=actor obj=recipient aan=recipient iobj=recipient voor=recipient van=actor
type   AID
need   subj:actor
yes    De kerk bood het gezin een schuilplaats.  => AID actor=kerk recipient=gezin

rule   nl.aid.redden-lijst
match  redden,bevrijden,halen,evacueren,oppikken,vissen,ontzetten,bergen uit,van+zee,water,boot,puin,gebouw,huis,stad,gebied,land,schip,brand,handen,auto,rivier
       | evacueren @mensen
       | evacueren,repatriëren,wegbrengen burger,bewoner,inwoner,gewonde,patiënt,omwonende,dorpeling,kind,toerist,landgenoot,gijzelaar,personeel,diplomaat
       | brengen onder,over naar+ziekenhuis | overbrengen naar+ziekenhuis | afvoeren naar+ziekenhuis | overvliegen naar+ziekenhuis
       | zoek,berging,evacuatie,lucht,repatriëring+actie,operatie/n | zoek,redding,berging,evacuatie,lucht,repatriëring+brug,missie,vlucht/n
roles  subj=actor obj=recipient van=recipient uit=place
type   AID
need   who
yes    De brandweer haalde een gezin uit het brandende huis.  => AID actor=brandweer recipient=gezin

rule   nl.aid.verplegen-lijst
match  behandelen,verzorgen,opereren,verplegen,vaccineren,inenten gewonde,patiënt,slachtoffer,kind,bewoner,vluchteling,soldaat,demonstrant,gijzelaar
       | verlenen,bieden zorg,hulp,slachtofferhulp,rechtsbijstand,bijstand | komen te+hulp | schieten,snellen te+hulp | staan bij
       | assisteren,bijstaan bij,met | springen bij | voeden @mensen | rukken uit voor+brand
roles  subj=actor obj=recipient aan=recipient iobj=recipient
type   AID
need   subj:actor
yes    Artsen verzorgden de slachtoffers.  => AID actor=Artsen recipient=slachtoffers

rule   nl.aid.blussen
match  bestrijden,blussen brand,bosbrand | doorzoeken,afzoeken puin,zee,gebied | zoeken naar+overlevende,vermiste,drenkeling
       | inzetten,sturen blusvliegtuig,blushelikopter,reddingshond,reddingswerker,reddingsteam,arts,verpleegkundige,hulpverlener,brandweer,zoekteam,ingenieur,brandweerman
       | uitzenden reddingsteam | herstellen,repareren stroomnet,brug,waterleiding,stroomvoorziening,weg,dijk
roles  subj=actor naar=recipient aan=recipient
type   AID
need   subj:actor
yes    Spanje stuurde blusvliegtuigen naar Portugal.  => AID actor=Spanje recipient=Portugal
no     De spits bluste zijn dorst.

rule   nl.aid.financieren-lijst
match  financieren,subsidiëren,sponsoren,bekostigen oorlog,strijd,militie,rebel,terrorisme,wederopbouw,partij,campagne,nederzetting,school,ziekenhuis,opvang,propaganda
       | kwijtschelden,verlichten,herstructureren,overnemen schuld,lening | schelden kwijt schuld
       | verstrekken,verlenen,toekennen,geven lening,krediet,noodlening,subsidie,uitkering,toelage | inzamelen,ophalen @hulp
       | houden inzamelingsactie,benefiet | betalen tranche | uitbetalen tranche,lening | opleiden,trainen @troep
       | trainen,opleiden rekruut,agent,strijder,piloot,politieagent,kadet,militie | training,opleiding/n van+@troep
roles  subj=actor aan=recipient voor=recipient iobj=recipient van=recipient obj=recipient door=actor
type   AID
need   subj:actor
yes    Iran financiert de militie.  => AID actor=Iran recipient=militie
yes    Britse militairen trainen Oekraïense mariniers.  => AID actor=militairen recipient=mariniers

rule   nl.aid.naamwoorden
match  hulp,financieel,technisch,logistiek,water,steun+hulp/n
       | nood,voedsel,hulp,ontwikkeling,medisch,humanitair,financieel,technisch,logistiek,water,steun+bijstand/n
       | nood,voedsel,hulp,ontwikkeling,medisch,humanitair,financieel,technisch,logistiek,militair,water,steun+hulpverlening,zending,lading,goederen/n
       | nood,voedsel,ontwikkeling,medisch,humanitair,financieel,technisch,logistiek,militair,water,steun+konvooi,transport,vlucht,operatie/n
       | hulp+programma/n | steun+lening/n | nood+lening/n | voedsel+dropping,uitdeling,bedeling,bank/n | redding+werk/n
roles  subj=actor van=actor door=actor aan=recipient voor=recipient naar=recipient
type   AID
need   who
yes    De humanitaire bijstand aan de vluchtelingen stokt.  => AID recipient=vluchtelingen
no     De noodhulp is een telefoonnummer.

rule   nl.aid.redden-figuurlijk
match  redden punt,gelijkspel,seizoen,wedstrijd,bedrijf,huwelijk,partij,club,dag,zaak,banken,euro,klimaat,soort,dier,economie,baan
       | helpen klant,patiënt in+zadel | helpen bij+keuze | geven voorsprong,les,concert | helpen met+huiswerk | bevrijden van+last
       | leveren commentaar,topprestatie,werk,stuk
nonevent yes
type   AID
yes    De keeper redde een punt voor zijn ploeg.  => none
