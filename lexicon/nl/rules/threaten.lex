# THREATEN: warns of an own coercive act.

rule   nl.threaten.oorlog-verklaren-beeld
match  verklaren oorlog aan+drug | verklaren oorlog aan+corruptie | verklaren oorlog aan+armoede | verklaren oorlog aan+misdaad
       | verklaren oorlog aan+overgewicht | verklaren oorlog aan+plastic
nonevent yes
type   THREATEN
yes    De minister verklaarde de oorlog aan het plastic.  => none

rule   nl.threaten.dreigen-ramp
match  dreigen instorten | dreigen failliet | dreigen overstromen | dreigen mislukken | dreigen hongersnood | dreigen tekort | dreigen vallen
       | dreigen uitsterven | dreigen ontsporen | dreigen vastlopen | dreigen escaleren | dreigen verdrinken | dreigen verliezen | dreigen mislopen
       | dreigen kwijtraken | dreigen raken | dreigen uitdrogen | dreigen worden
nonevent yes
type   THREATEN
yes    De onderhandelingen dreigen te mislukken.  => none
yes    In de regio dreigt hongersnood.  => none

rule   nl.threaten.dreigen-geweld
match  dreigen met+geweld | dreigen met+aanval | dreigen met+oorlog | dreigen met+inval | dreigen met+ingrijpen | dreigen met+vergelding
       | dreigen met+aanslag | dreigen met+offensief | dreigen met+bombardement | dreigen met+kernwapen | dreigen met+bom | dreigen met+moord
       | dreigen met+represaille | dreigen met+invasie | dreigen met+wapen | dreigen met+wraak | dreigen aanvallen | zweren wraak
       | bedreigen met+wapen | bedreigen met+mes | bedreigen met+moord | dreigen doden | dreigen bombarderen | dreigen binnenvallen
       | beloven vergelding | aankondigen vergelding | dreigen vernietigen | zinnen op+wraak | dreigen met+raket | dreigen met+luchtaanval
       | dreigen met+leger | dreigen vermoorden | dreigen opblazen
roles  subj=actor obj=recipient tegen=recipient in=recipient op=recipient
type   THREATEN violence
yes    Het West-Afrikaanse blok dreigde met militair ingrijpen in Niger.  => THREATEN violence recipient=Niger

rule   nl.threaten.dreigen-sancties
match  dreigen met+sanctie | dreigen met+boycot | dreigen met+embargo | dreigen met+importheffing | dreigen met+heffing | dreigen met+tarief
       | dreigen met+strafheffing | dreigen met+tegenmaatregel | dreigen met+stopzetting | dreigen met+veto | dreigen met+handelsoorlog
       | dreigen verbreken | dreigen opzeggen | dreigen met+exportverbod | dreigen met+strafmaatregel | dreigen terugtrekken | dreigen met+opschorting
       | dreigen opschorten | dreigen intrekken | houden band tegen+licht | aankondigen tegenmaatregel | aankondigen represaille | herzien relatie
       | dreigen stopzetten | dreigen met+invoerheffing | heroverwegen relatie
roles  subj=actor tegen=recipient met=recipient
type   THREATEN relations
yes    Washington dreigt met sancties tegen Bagdad.  => THREATEN relations actor=Washington recipient=Bagdad
yes    De president dreigde Mexico met hoge importheffingen.  => THREATEN relations actor=president

rule   nl.threaten.dreigen-beperken
match  dreigen met+blokkade | dreigen met+verbod | dreigen sluiten | dreigen met+boete | dreigen met+sluiting | dreigen met+noodtoestand
       | dreigen blokkeren | dreigen afsluiten | dreigen verbieden | dreigen met+censuur | dreigen met+avondklok | dreigen met+ontruiming
       | dreigen met+dwangsom | dreigen met+straf | dreigen ontruimen
roles  subj=actor obj=recipient tegen=recipient
type   THREATEN restrict
yes    Iran dreigde met een blokkade van de zeestraat.  => THREATEN restrict actor=Iran

rule   nl.threaten.dreigen-arrest
match  dreigen met+arrestatie | dreigen met+celstraf | dreigen arresteren | dreigen oppakken | dreigen met+gevangenisstraf | dreigen met+hechtenis
       | dreigen met+gevangenis
roles  subj=actor obj=recipient tegen=recipient
type   THREATEN arrest
yes    De gouverneur dreigt met arrestatie van de parlementsleden.  => THREATEN arrest actor=gouverneur

rule   nl.threaten.dreigen-uitzetten
match  dreigen met+uitzetting | dreigen uitzetten | dreigen met+deportatie | dreigen deporteren | dreigen uitwijzen | dreigen met+uitwijzing
       | dreigen terugsturen | dreigen met+royement | dreigen royeren
roles  subj=actor obj=recipient van=recipient
type   THREATEN expel
yes    Ankara dreigde tien ambassadeurs met uitzetting.  => THREATEN expel actor=Ankara recipient=ambassadeurs

rule   nl.threaten.dreigen-gebied
match  dreigen annexeren | dreigen met+annexatie | dreigen bezetten | dreigen innemen | maken aanspraak op | opeisen gebied | claimen gebied
       | opeisen grondgebied | dreigen met+afscheiding | dreigen met+bezetting
roles  subj=actor op=recipient van=recipient
type   THREATEN territory
need   subj:actor
why    claims in law ("aanspraak maken op een uitkering") are no territory: the mode supposes a state
yes    Venezuela dreigt het buurgebied te annexeren.  => THREATEN territory actor=Venezuela

rule   nl.threaten.waarschuwen
match  waarschuwen dat | waarschuwen voor+gevolg | waarschuwen voor+vergelding | waarschuwen voor+represaille | waarschuwen met+klem
       | waarschuwen voor+reactie | geven waarschuwing | voorspellen reactie | waarschuwing/n aan+adres | waarschuwen voor+tegenmaatregel
       | waarschuwen voor+maatregel | waarschuwen voor+consequentie
roles  subj=actor obj=recipient aan=recipient
type   THREATEN
need   subj:actor
why    weather offices and doctors also warn; only the own answer threatens
yes    Peking waarschuwde Taipei voor de gevolgen.  => THREATEN actor=Peking recipient=Taipei
no     Het KNMI waarschuwt voor gladheid.

rule   nl.threaten.oorlog-verklaren
match  verklaren oorlog | oorlog+verklaring/n | beschouwen als+oorlogsverklaring | opvatten als+oorlogsverklaring | zien als+oorlogsverklaring
roles  subj=actor aan=recipient iobj=recipient
type   THREATEN violence
yes    De rebellenbeweging verklaarde de regering de oorlog.  => THREATEN violence actor=rebellenbeweging recipient=regering

rule   nl.threaten.vervolging-dreigen
match  dreigen met+vervolging | dreigen met+rechtszaak | dreigen met+aangifte | dreigen met+proces | dreigen aanklagen | dreigen vervolgen
roles  subj=actor obj=recipient tegen=recipient
type   THREATEN arrest
yes    De minister dreigde klimaatactivisten met vervolging.  => THREATEN arrest actor=minister

rule   nl.threaten.staking-dreigen
match  dreigen met+staking | dreigen staken | dreigen met+actie | dreigen met+protest | dreigen met+hongerstaking | dreigen met+werkonderbreking
roles  subj=actor tegen=recipient
type   THREATEN
yes    De treinmachinisten dreigen met een staking.  => THREATEN actor=treinmachinisten

rule   nl.threaten.vertrek-dreigen
match  dreigen met+vertrek | dreigen opstappen | dreigen met+breuk | dreigen stappen uit | dreigen verlaten
roles  subj=actor
type   THREATEN relations
yes    De coalitiepartner dreigde met vertrek uit de regering.  => THREATEN relations actor=coalitiepartner

rule   nl.threaten.dreigen
match  dreigen
roles  subj=actor met=topic obj=recipient tegen=recipient
type   THREATEN
need   subj:actor
why    buildings that "dreigen in te storten" and banks that "dreigen failliet te gaan" threaten nobody
yes    De vakbond dreigt de haven plat te leggen.  => THREATEN actor=vakbond
yes    De president dreigde met harde taal.  => THREATEN actor=president
no     Het dak van de school dreigt in te storten.

rule   nl.threaten.bedreigen
match  bedreigen | bedreiging/n aan+adres | bedreiging/n van | bedreiging/n tegen | uiten bedreiging
roles  subj=actor door=actor obj=recipient van=recipient tegen=recipient aan=recipient
type   THREATEN violence
need   recipient
why    species, coasts and jobs are "bedreigd" as well: somebody must be threatened
yes    Betogers bedreigden de wethouder.  => THREATEN violence actor=Betogers recipient=wethouder
no     De bever wordt met uitsterven bedreigd.

rule   nl.threaten.dreigement
match  dreigement/n | uiten dreigement | dreigement/n van | uitslaan taal | dreig+taal/n
roles  subj=actor van=actor tegen=recipient aan=recipient
type   THREATEN
need   actor
yes    Het dreigement van de president aan de buurlanden werd serieus genomen.  => THREATEN actor=president

rule   nl.threaten.arrestatiebevel
match  arrestatie+bevel/n | aanhouding+bevel/n | uitvaardigen arrestatiebevel | uitvaardigen aanhoudingsbevel | opsporing+bevel/n
       | uitvaardigen opsporingsbevel | arrestatie+mandaat/n | aanhouding+mandaat/n | zetten op+opsporingslijst | signaleren internationaal
       | uitvaardigen aanhoudingsmandaat | opsporing/n verzocht
roles  subj=actor van=actor door=actor tegen=recipient voor=recipient
type   THREATEN arrest
yes    Het arrestatiebevel tegen de rebellenleider blijft van kracht.  => THREATEN arrest recipient=rebellenleider

rule   nl.threaten.vergelden
match  zullen vergelden | laten onbeantwoord not | blijven onbeantwoord not | uitsluiten geweld not | uitsluiten ingrijpen not | sluiten optie uit not
       | blijven ongestraft not | laten ongestraft not | terugslaan zullen | beantwoorden zullen | aankondigen aanval | aankondigen wraak
       | aankondigen offensief | aankondigen grondoffensief
roles  subj=actor op=recipient tegen=recipient
type   THREATEN violence
need   subj:actor
yes    De generaal zei dat het leger de aanval niet onbeantwoord laat.  => THREATEN violence actor=leger

rule   nl.threaten.ultimatum
match  geven ultimatum | geven uur | stellen termijn | stellen deadline | geven deadline
roles  subj=actor iobj=recipient obj=topic aan=recipient
type   THREATEN
why    an ultimatum carries its own consequence
yes    De rebellen geven de regering een ultimatum.  => THREATEN actor=rebellen

rule   nl.threaten.sabelgekletter
match  sabel+gekletter/n | rinkelen met+sabel | oorlog+taal/n | spierbal+taal/n | kletteren met+sabel | laten spierbal rollen | wapen+gekletter/n
roles  subj=actor van=actor
type   THREATEN violence
need   actor
yes    Het wapengekletter van Pyongyang baart Tokio zorgen.  => THREATEN violence actor=Pyongyang

rule   nl.threaten.afpersen
match  afpersen | chanteren | afpersing/n | chantage/n
roles  subj=actor door=actor obj=recipient van=recipient
type   THREATEN
need   recipient
yes    De rebellen chanteren de minister.  => THREATEN actor=rebellen

rule   nl.threaten.bomdreiging
match  bom+dreiging/n | bom+melding/n | doen bommelding
roles  subj=actor tegen=recipient bij=recipient
type   THREATEN violence
yes    Na een bommelding is de rechtbank ontruimd.  => THREATEN violence

rule   nl.threaten.overwegen-maatregel
match  overwegen sanctie | overwegen maatregel | overwegen tegenmaatregel | overwegen boycot | dreigen maatregel | voorbereiden sanctie
       | voorbereiden tegenmaatregel | uitsluiten sanctie not | overwegen importheffing | overwegen heffing | aankondigen stap
roles  subj=actor tegen=recipient
type   THREATEN relations
need   subj:actor
yes    De Europese Commissie overweegt sancties tegen de junta.  => THREATEN relations actor=Commissie recipient=junta

rule   nl.threaten.doodsbedreiging
match  doodsbedreiging/n | bedreigen met+dood | dreigen met+dood | uiten doodsbedreiging | sturen kogelbrief | dreig+brief/n | dreig+mail/n
       | kogel+brief/n
roles  subj=actor van=actor door=actor obj=recipient tegen=recipient aan=recipient
type   THREATEN violence
need   who
yes    De rechter ontving een dreigbrief van de bende.  => THREATEN violence

rule   nl.threaten.geweld-lijst
match  dreigen,zweren,waarschuwen,zinnen met,voor,op+@geweld
       | dreigen aanvallen,doden,bombarderen,binnenvallen,vernietigen,vermoorden,opblazen,schieten,terugslaan,vergelden,afslachten,onthoofden,ingrijpen,beschieten,verwoesten,aanslaan,neerschieten,executeren
       | bedreigen,dreigen met+moord,wapen,mes,pistool,geweld,vernietiging,vergelding,oorlog,executie,verkrachting
       | aankondigen,beloven,zweren vergelding,wraak,represaille,offensief,grondoffensief,tegenaanval,aanval,antwoord | verklaren oorlog aan
       | beschouwen,opvatten,zien als+oorlogsverklaring,oorlogsdaad | laten onbeantwoord,ongestraft not | blijven onbeantwoord,ongestraft,antwoord not
       | komen antwoord op | sluiten uit geweld,ingrijpen,optie,inval not | uitsluiten geweld,ingrijpen,inval,oorlog not | antwoorden met+middel
       | betalen prijs zullen | dood,bom,moord,terreur,oorlog,raket,nucleair,vuur+dreiging,dreigement,bedreiging,melding,verklaring/n
       | dreig+bericht,telefoontje,video,filmpje/n | sturen dreigbrief,doodsbedreiging,doodsbedreigingen
       | ontvangen,krijgen kogelbrief,dreigbrief,doodsbedreiging,doodsbedreigingen
roles  subj=actor van=actor obj=recipient aan=recipient tegen=recipient iobj=recipient
type   THREATEN violence
need   who
yes    De guerrilla zwoer wraak; de generaal dreigde met een tegenaanval.  => THREATEN violence actor=generaal
yes    De bende bedreigde de journalist met de dood.  => THREATEN violence actor=bende recipient=journalist
no     Er dreigt onweer in het oosten.

rule   nl.threaten.relaties-lijst
match  dreigen,waarschuwen met,voor+@sanctie
       | dreigen met+tegenmaatregel,boycot,stopzetting,veto,handelsoorlog,exportverbod,opschorting,breuk,vertrek,represaille,maatregel,vergeldingsmaatregel,strafmaatregel,uittreding,opzegging,@heffing
       | dreigen verbreken,opzeggen,terugtrekken,opschorten,intrekken,stopzetten,opstappen,verlaten,uittreden,stoppen,bevriezen,uitsluiten,schorsen,korten,terugroepen
       | overwegen,voorbereiden @sanctie | overwegen,voorbereiden represaille,stap | aankondigen tegenmaatregel,represaille
       | houden tegen+licht @relatie | herzien,heroverwegen,herbekijken @relatie | stellen herziening in+vooruitzicht
roles  subj=actor tegen=recipient aan=recipient met=recipient
type   THREATEN relations
need   subj:actor
yes    Peking dreigt met een boycot.  => THREATEN relations actor=Peking
yes    Burundi houdt de betrekkingen met Rwanda tegen het licht.  => THREATEN relations actor=Burundi

rule   nl.threaten.beperken-lijst
match  dreigen met+blokkade,verbod,boete,sluiting,noodtoestand,censuur,avondklok,ontruiming,dwangsom,straf,ontbinding,afsluiting,lockdown,inbeslagname,onteigening
       | dreigen sluiten,blokkeren,afsluiten,verbieden,ontruimen,beboeten,onteigenen,dichtdraaien,dichtgooien,ontbinden,censureren,afsnijden
roles  subj=actor obj=recipient tegen=recipient
type   THREATEN restrict
need   subj:actor
yes    De toezichthouder dreigt de zender te beboeten.  => THREATEN restrict actor=toezichthouder

rule   nl.threaten.arrest-lijst
match  dreigen met+arrestatie,celstraf,gevangenisstraf,hechtenis,gevangenis,vervolging,rechtszaak,aangifte,proces,aanhouding,cel,kortgeding,claim
       | dreigen arresteren,oppakken,aanklagen,vervolgen,opsluiten,aanhouden,berechten,dagvaarden
       | uitvaardigen,uitschrijven,verspreiden,aanvragen arrestatiebevel,aanhoudingsbevel,opsporingsbevel,aanhoudingsmandaat,opsporingsbericht
       | arrestatie,aanhouding,opsporing+bevel,mandaat,bericht/n tegen,voor | loven beloning,premie uit voor | zetten beloning,prijs op+hoofd
       | zinspelen op+arrestatie,aanhouding,vervolging
roles  subj=actor door=actor tegen=recipient voor=recipient van=recipient obj=recipient
type   THREATEN arrest
need   who
yes    Het Strafhof vaardigde een arrestatiebevel uit tegen de generaal.  => THREATEN arrest actor=Strafhof recipient=generaal

rule   nl.threaten.uitzetten-lijst
match  dreigen met+uitzetting,deportatie,uitwijzing,royement,ontslag,afzetting,schorsing
       | dreigen uitzetten,deporteren,uitwijzen,terugsturen,royeren,ontslaan,wegsturen,afzetten
roles  subj=actor obj=recipient van=recipient
type   THREATEN expel
need   subj:actor
yes    De premier dreigde de minister te ontslaan.  => THREATEN expel actor=premier

rule   nl.threaten.actie-lijst
match  dreigen met+@staking | dreigen staken,demonstreren,platleggen,protesteren | stellen termijn,ultimatum,deadline | geven uur,deadline,ultimatum
       | waarschuwen voor+stap | aankondigen stap,maatregel tegen | zullen gevolgen hebben | afpersen,chanteren | persen af
roles  subj=actor tegen=recipient iobj=recipient obj=recipient aan=recipient
type   THREATEN
need   subj:actor
yes    De bonden dreigen met een estafettestaking.  => THREATEN actor=bonden

rule   nl.threaten.gebied-lijst
match  dreigen afscheiden,inlijven | dreigen met+inlijving | doen aanspraak op | opeisen eiland,provincie,strook,zeegebied,gasveld
       | claimen grondgebied,eiland,provincie,strook,zeegebied,gasveld | eisen op gebied,eiland | aanspraak/n op
roles  subj=actor op=recipient van=recipient
type   THREATEN territory
need   subj:actor
yes    Guatemala maakt aanspraak op een deel van Belize.  => THREATEN territory actor=Guatemala
