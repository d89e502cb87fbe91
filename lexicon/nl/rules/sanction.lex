# SANCTION: cuts or lowers relations, convicts, expels from a group, recalls an ambassador, withdraws aid.

rule   nl.sanction.veroordelen-tot
match  veroordelen tot | veroordelen wegens | veroordelen voor | veroordelen tot+celstraf | veroordelen tot+jaar | veroordelen tot+gevangenisstraf
       | veroordelen tot+boete | veroordelen bij+verstek | veroordelen tot+levenslang | veroordelen tot+taakstraf | vonnissen | veroordelen tot+maand
roles  subj=actor obj=recipient wegens=topic voor=topic
type   SANCTION convict
yes    Een rechtbank in Moskou veroordeelde de dichter tot zeven jaar strafkamp.  => SANCTION convict actor=rechtbank recipient=dichter
yes    De oud-premier is wegens corruptie veroordeeld.  => SANCTION convict recipient=oud-premier

rule   nl.sanction.uittreden
match  uitstappen uit | terugtrekken uit+verdrag | terugtrekken uit+akkoord | terugtrekken uit+overeenkomst | afscheuren zich van | opzegging/n van
       | afhaken bij | stappen uit+partij | verlaten partij | verlaten fractie | stappen uit+fractie | opzeggen cao | verlaten NAVO
       | weglopen bij+onderhandelingen
roles  subj=actor door=actor obj=topic met=recipient van=recipient uit=topic
type   SANCTION withdraw
need   actor
yes    Twee senatoren verlieten de partij.  => SANCTION withdraw actor=senatoren

rule   nl.sanction.stemmen-tegen-regering
match  brengen ten+val | wegstemmen minister | afstraffen | ontbinden coalitie | val/n van+kabinet | val/n van+regering
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION withdraw
need   who
why    a government brought down in parliament; voters who punish a party at the polls are left out by the subject
yes    De liberalen brachten de regering ten val.  => SANCTION withdraw recipient=regering

rule   nl.sanction.doodstraf
match  veroordelen ter+dood | veroordelen tot+doodstraf | veroordelen tot+dood | uitspreken doodstraf | opleggen doodstraf | dood+vonnis/n
       | doodstraf/n voor
roles  subj=actor obj=recipient tegen=recipient voor=recipient iobj=recipient van=recipient
type   SANCTION convict
yes    Een Iraanse rechtbank veroordeelde de rapper ter dood.  => SANCTION convict actor=rechtbank recipient=rapper

rule   nl.sanction.uit-partij-zetten
match  zetten uit+partij | royeren | zetten uit+fractie | schrappen van+ledenlijst | verwijderen uit+fractie | verwijderen uit+partij | royement/n
       | uitzetten uit+partij | zetten buiten+partij
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
yes    De senator werd uit de partij gezet.  => SANCTION expel recipient=senator

rule   nl.sanction.afzetten-parlement
match  afzetten | afzetten door+parlement | afzetten minister | afzetten rechter | afzetten burgemeester | afzetten voorzitter | afzetting/n van
       | zetten uit+ambt | ontzetten uit+ambt | ontheffen van+functie | ontheffen uit+functie
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   obj:actor
why    removal by soldiers is COERCE seize ("afzetten president" in coerce.lex); passengers and hats are "afgezet" too
yes    Het parlement zette de voorzitter af.  => SANCTION expel actor=parlement recipient=voorzitter

rule   nl.sanction.sanctielijst
match  plaatsen op+sanctielijst | zetten op+sanctielijst | plaatsen op+lijst | zetten op+lijst | zetten op+terrorismelijst
       | plaatsen op+terrorismelijst | zetten op+terreurlijst | plaatsen op+terreurlijst
roles  subj=actor obj=recipient
type   SANCTION discontinue
yes    De Europese Unie zette tien Iraanse generaals op de sanctielijst.  => SANCTION discontinue actor=Unie recipient=generaals

rule   nl.sanction.uit-coalitie
match  stappen uit+coalitie | stappen uit+regering | stappen uit+kabinet | verlaten coalitie | verlaten regering | terugtrekken zich uit+coalitie
       | trekken stekker uit+kabinet | trekken stekker uit+regering | opblazen coalitie | laten vallen kabinet | laten vallen regering
roles  subj=actor
type   SANCTION withdraw
yes    De boerenpartij stapte uit de coalitie.  => SANCTION withdraw actor=boerenpartij

rule   nl.sanction.verdrag-opzeggen
match  opzeggen verdrag | opzeggen akkoord | opzeggen overeenkomst | opzegging/n van+verdrag | terugtrekken zich uit+verdrag
       | terugtrekken zich uit+akkoord | stappen uit+verdrag | stappen uit+akkoord | opzeggen bestand | opzeggen wapenstilstand
       | opzeggen staakt-het-vuren
roles  subj=actor door=actor met=recipient
type   SANCTION withdraw
yes    Rusland heeft het verdrag met Noorwegen opgezegd.  => SANCTION withdraw actor=Rusland recipient=Noorwegen

rule   nl.sanction.onderhandeling-verlaten
match  verlaten onderhandeling | verlaten overleg | weglopen van+onderhandelingstafel | weglopen uit+overleg | weglopen uit+onderhandeling
       | stappen uit+overleg | stappen uit+onderhandeling | verlaten onderhandelingstafel | opblazen overleg
roles  subj=actor met=recipient
type   SANCTION withdraw
yes    De vakbonden liepen weg uit het overleg.  => SANCTION withdraw actor=vakbonden

rule   nl.sanction.lidmaatschap
match  opzeggen lidmaatschap | uittreden | uittreding/n uit | verlaten organisatie | verlaten alliantie | stappen uit+alliantie | stappen uit+unie
       | stappen uit+organisatie | terugtrekken zich uit+organisatie | afscheiden zich van | afsplitsen zich
roles  subj=actor door=actor van=recipient uit=recipient
type   SANCTION withdraw
need   actor
yes    Mali stapte uit de regionale organisatie.  => SANCTION withdraw actor=Mali

rule   nl.sanction.veroordeling
match  veroordeling/n | vonnis/n tegen | cel+straf/n | gevangenis+straf/n | veroordeling/n tot | veroordeling/n wegens
roles  subj=actor door=actor van=recipient voor=recipient tegen=recipient poss=recipient
type   SANCTION convict
need   recipient
yes    De veroordeling van de burgemeester wegens fraude is definitief.  => SANCTION convict recipient=burgemeester
yes    Het vonnis tegen de activisten leidde tot protest.  => SANCTION convict recipient=activisten

rule   nl.sanction.straf-opleggen
match  opleggen straf | opleggen celstraf | opleggen gevangenisstraf | opleggen jaar | krijgen jaar cel | opleggen levenslang | bestraffen | straffen
       | opleggen taakstraf | uitspreken straf | opleggen zweepslag | uitdelen straf
roles  subj=actor iobj=recipient obj=topic aan=recipient van=actor
type   SANCTION convict
why    with "krijgen" the subject undergoes: next entry has it right by its own roles
yes    De rechter legde de generaal twintig jaar cel op.  => SANCTION convict actor=rechter recipient=generaal

rule   nl.sanction.ontslaan
match  ontslaan | zetten op+straat | zetten aan+deur | ontslag/n van | heenzenden minister | vervangen minister | wippen | afdanken | geven bons
       | wegstemmen regering | sturen naar+huis kabinet | laten vallen minister
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   recipient
yes    De president heeft zijn minister van Defensie ontslagen.  => SANCTION expel actor=president recipient=minister

rule   nl.sanction.diplomaat-uitzetten
match  wegsturen troep | uitzetten attaché | uitzetten consul | wegsturen militair | wegsturen vredesmacht | uitzetten VN-functionaris | uitwijzing/n
       | uitzetting/n van+ambassadeur | uitzetten zaakgelastigde | uitzetten gezant | uitzetten militair | verzoeken te+vertrekken
       | uitzetten consul-generaal
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
why    an order to foreign diplomats to leave, also before they left
yes    De uitwijzing van de attaché door Praag volgde een dag later.  => SANCTION expel recipient=attaché

rule   nl.sanction.ambassadeur-terugroepen
match  terugroepen ambassadeur | terughalen ambassadeur | terugtrekken ambassadeur | terugroepen gezant | terugroepen diplomaat
       | terugroeping/n van+ambassadeur | sluiten ambassade | terughalen diplomaat | terugroepen consul | terugroepen zaakgelastigde
roles  subj=actor door=actor uit=recipient in=recipient van=actor
type   SANCTION discontinue
yes    Algerije riep zijn ambassadeur uit Madrid terug.  => SANCTION discontinue actor=Algerije recipient=Madrid

rule   nl.sanction.betrekkingen-verbreken
match  verbreken betrekking | verbreken relatie | verbreken band | opschorten betrekking | bevriezen betrekking | bevriezen relatie
       | verbreken contact | opzeggen vriendschap | verlagen betrekking | opschorten samenwerking | verbreking/n van | stopzetten samenwerking
       | beëindigen samenwerking | opzeggen samenwerking | breken met | opschorten partnerschap | verbreken samenwerking | afkoelen betrekking
       | doorsnijden band | opschorting/n van | opschorten relatie | bevriezen contact | verbreken alliantie | stopzetten contact
roles  subj=actor door=actor met=recipient
type   SANCTION discontinue
need   actor
yes    Colombia verbrak de betrekkingen met Israël.  => SANCTION discontinue actor=Colombia recipient=Israël

rule   nl.sanction.sancties
match  opleggen sanctie | afkondigen sanctie | instellen sanctie | uitvaardigen sanctie | verlengen sanctie | aanscherpen sanctie
       | verscherpen sanctie | sanctioneren | uitbreiden sanctie | aankondigen sanctie | treffen met+sanctie | nemen sanctie | opleggen strafmaatregel
       | nemen strafmaatregel | nemen tegenmaatregel | uitsluiten van+SWIFT | opleggen handelsbeperking | zetten op+zwarte+lijst
       | bestempelen als+terreurgroep | aannemen sanctie | aannemen sanctiepakket | goedkeuren sanctiepakket | keuren goed sanctiepakket
roles  subj=actor obj=topic tegen=recipient aan=recipient iobj=recipient voor=recipient van=recipient
type   SANCTION discontinue
yes    Aan vier generaals zijn sancties opgelegd.  => SANCTION discontinue recipient=generaals

rule   nl.sanction.sanctie
match  sanctie/n tegen | sanctie/n van | sanctie+pakket/n | straf+maatregel/n | economisch+boycot/n | olie+boycot/n
roles  subj=actor van=actor door=actor tegen=recipient op=recipient
type   SANCTION discontinue
need   who
yes    De sancties tegen Belarus blijven van kracht.  => SANCTION discontinue recipient=Belarus

rule   nl.sanction.heffing
match  instellen heffing | handel+tarief/n | stopzetten import | opschorten handel | stoppen export | stopzetten handel | verbieden verkoop aan
       | opleggen exportbeperking
roles  subj=actor van=actor op=recipient aan=recipient tegen=recipient iobj=recipient voor=recipient naar=recipient uit=recipient
type   SANCTION discontinue
need   actor
yes    India schortte de handel met Pakistan op.  => SANCTION discontinue actor=India

rule   nl.sanction.hulp-stopzetten
match  stopzetten hulp | opschorten hulp | bevriezen hulp | intrekken hulp | schrappen hulp | staken hulp | stopzetten steun | bevriezen steun
       | opschorten steun | opschorten subsidie | stopzetten subsidie | intrekken subsidie | bevriezen fonds | inhouden fonds
       | stopzetten financiering | opschorten financiering | intrekken financiering | schrappen subsidie | opzeggen financiering | korten op+hulp
       | draaien geldkraan dicht | dichtdraaien geldkraan | stopzetten ontwikkelingshulp | opschorten ontwikkelingshulp | bevriezen subsidie
       | bevriezen geld | staken steun | schorsen steun | staken financiering | stopzetten begrotingssteun | stoppen steun | stoppen hulp
roles  subj=actor aan=recipient voor=recipient van=topic
type   SANCTION discontinue
yes    Zweden schortte de ontwikkelingshulp aan Burkina Faso op.  => SANCTION discontinue actor=Zweden recipient=Burkina
yes    De financiering van de organisatie is stopgezet.  => SANCTION discontinue

rule   nl.sanction.diplomatiek-verlagen
match  opzeggen graanakkoord | intrekken erkenning | ontnemen status | afnemen titel | intrekken onderscheiding | ontnemen immuniteit
       | intrekken immuniteit | afnemen lintje | intrekken veiligheidsgarantie | opheffen coördinatiecentrum | intrekken handelsvoordeel
       | schrappen handelsvoordeel | ontnemen bevoegdheid | intrekken licentie | intrekken vergunning | ontnemen voorzitterschap | ontnemen status van
       | ontnemen stemrecht in
roles  subj=actor obj=topic van=recipient iobj=recipient
type   SANCTION discontinue
need   actor
yes    De toezichthouder trok de vergunning van de bank in.  => SANCTION discontinue actor=toezichthouder recipient=bank

rule   nl.sanction.straf-krijgen
match  krijgen schorsing | krijgen ontslag van | krijgen strafmaatregel | horen veroordelen | schuldig/a aan
roles  subj=recipient door=actor van=actor
type   SANCTION convict
need   subj:actor
yes    De senator kreeg een schorsing van drie maanden.  => SANCTION convict recipient=senator

rule   nl.sanction.contract-opzeggen
match  opzeggen contract | annuleren order | annuleren contract | verbreken contract | ontbinden contract | annuleren bestelling | stopzetten project
       | schrappen contract | stopzetten investering | beëindigen contract | afblazen deal
roles  subj=actor met=recipient van=recipient bij=recipient voor=topic
type   SANCTION discontinue
need   actor
yes    Spanje annuleerde het contract met de wapenfabrikant.  => SANCTION discontinue actor=Spanje recipient=wapenfabrikant

rule   nl.sanction.celstraf-krijgen
match  krijgen celstraf | krijgen gevangenisstraf | krijgen boete | krijgen straf | krijgen levenslang | krijgen doodstraf | krijgen taakstraf
       | krijgen werkstraf | krijgen zweepslag | krijgen jaar | oplopen celstraf | oplopen boete | oplopen straf | krijgen maand
roles  subj=recipient van=actor
type   SANCTION convict
need   subj:actor
yes    De oud-minister kreeg een celstraf van twee jaar.  => SANCTION convict recipient=oud-minister

rule   nl.sanction.boete
match  beboeten | opleggen boete | opleggen geldboete | opleggen dwangsom | geven boete | uitschrijven boete
roles  subj=actor obj=recipient iobj=recipient aan=recipient
type   SANCTION convict
need   who
yes    De Europese Commissie legde het techbedrijf een boete op.  => SANCTION convict recipient=techbedrijf

rule   nl.sanction.schuldig-bevinden
match  bevinden schuldig | verklaren schuldig | achten schuldig | achten bewezen | vinden schuldig | bevinden schuldig aan
roles  subj=actor obj=recipient
type   SANCTION convict
need   who
yes    De jury bevond de oud-agent schuldig.  => SANCTION convict recipient=oud-agent

rule   nl.sanction.wegsturen
match  wegsturen | uitsturen laan | sturen naar+huis | wegzenden | wegsturen minister | wegsturen directeur | wegsturen premier
roles  subj=actor obj=recipient
type   SANCTION expel
need   subj:actor obj:actor
why    mail is sent off too
yes    De president stuurde zijn minister van Financiën weg.  => SANCTION expel actor=president recipient=minister

rule   nl.sanction.persona-non-grata
match  verklaren tot+persona | verklaren persona | verklaren ongewenst | uitwijzen diplomaat | uitzetten diplomaat | uitwijzen ambassadeur
       | uitzetten ambassadeur | uitzetting/n van+diplomaat | uitwijzing/n van+diplomaat | wegsturen diplomaat | wegsturen ambassadeur
roles  subj=actor door=actor obj=recipient
type   SANCTION expel
yes    Litouwen wees vier Wit-Russische diplomaten uit.  => SANCTION expel actor=Litouwen recipient=diplomaten

rule   nl.sanction.embargo
match  opleggen embargo | instellen embargo | afkondigen embargo | instellen boycot | afkondigen boycot | embargo/n | embargo/n tegen
       | wapen+embargo/n | olie+embargo/n | handel+embargo/n | handel+boycot/n
roles  subj=actor van=actor door=actor tegen=recipient aan=recipient voor=recipient iobj=recipient
type   SANCTION discontinue
need   who
yes    De Veiligheidsraad stelde een wapenembargo tegen Zuid-Soedan in.  => SANCTION discontinue actor=Veiligheidsraad recipient=Zuid-Soedan

rule   nl.sanction.uitvoer-verbieden
match  verbieden uitvoer | verbieden export | verbieden invoer | verbieden import | stopzetten export | stopzetten uitvoer | beperken export
       | beperken uitvoer | opschorten export | instellen exportverbod | afkondigen exportverbod | export+verbod/n | import+verbod/n
       | uitvoer+verbod/n | invoer+verbod/n
roles  subj=actor van=actor door=actor naar=recipient uit=recipient aan=recipient
type   SANCTION discontinue
need   actor
yes    China verbood de uitvoer van gallium naar Japan.  => SANCTION discontinue actor=China recipient=Japan

rule   nl.sanction.importheffing
match  opleggen heffing | opleggen importheffing | opleggen invoerrecht | opleggen tarief | invoeren importheffing | invoeren heffing
       | verhogen importheffing | verhogen invoerrecht | verhogen tarief | import+heffing/n | straf+heffing/n | heffen invoerrecht | invoer+heffing/n
       | straf+tarief/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient iobj=recipient aan=recipient voor=recipient
type   SANCTION discontinue
need   actor
yes    De Verenigde Staten legden Canada importheffingen op.  => SANCTION discontinue actor=Staten recipient=Canada

rule   nl.sanction.levering-stoppen
match  stopzetten levering | stoppen met+levering | stoppen levering | opschorten levering | stoppen met+leveren | stopzetten gasleverantie
       | staken levering | dichtdraaien gaskraan | stopzetten wapenlevering | opschorten wapenlevering
roles  subj=actor aan=recipient van=topic
type   SANCTION discontinue
yes    Nijmegen stopte met de levering van chips aan Dongguan; Rusland stopte de levering van gas aan Polen.  => SANCTION discontinue actor=Rusland recipient=Polen

rule   nl.sanction.schorsen
match  schorsen | stellen op+non-actief | uitstoten | uitsluiten van+lidmaatschap | excommuniceren | uitsluiten van | opschorten lidmaatschap
       | schorsing/n van
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   recipient
why    debates and matches are "geschorst" for a while
yes    De Afrikaanse Unie heeft Soedan geschorst.  => SANCTION expel actor=Unie recipient=Soedan

rule   nl.sanction.terugtrekken-waarnemers
match  terugtrekken waarnemer | terugroepen waarnemer | terugtrekken personeel | beëindigen missie | stopzetten missie | opzeggen missie
       | opschorten missie | beëindigen operatie
roles  subj=actor uit=recipient in=recipient
type   SANCTION withdraw
need   actor
yes    De OVSE heeft haar waarnemers teruggetrokken.  => SANCTION withdraw actor=OVSE

rule   nl.sanction.betrekking-verslechteren
match  mijden | schuwen | laten links | isoleren | doen in+ban | sluiten uit
type   SANCTION
need   subj:actor obj:actor
yes    De bondgenoten hebben de junta geïsoleerd.  => SANCTION recipient=junta

rule   nl.sanction.tegoeden-bevriezen
match  bevriezen tegoed,tegoeden | bevriezen bezitting | bevriezen vermogen | bevriezen rekening | bevriezing/n van+tegoed | blokkeren rekening
       | blokkeren tegoed | blokkeren vermogen
roles  subj=actor door=actor van=recipient
type   SANCTION discontinue
yes    Zwitserland bevroor de tegoeden van de gevluchte president.  => SANCTION discontinue actor=Zwitserland recipient=president

rule   nl.sanction.veroordelen-lijst
match  veroordelen tot+@straf | veroordelen tot+jaar,maand,levenslang,dood,verbanning,betaling,uur | veroordelen wegens,voor,bij
       | opleggen,geven,uitspreken,uitdelen,krijgen,ontvangen @straf | leggen op @straf | spreken uit vonnis,veroordeling,doodvonnis
       | vellen,wijzen,uitspreken vonnis,doodvonnis,oordeel,arrest over | bevinden,verklaren,achten,vinden schuldig | achten bewezen
       | sturen naar+gevangenis,cel | draaien bak in | moeten cel in | celstraf,gevangenisstraf,taakstraf,doodstraf/n voor,tegen,van,wegens
       | veroordeling/n voor,tegen,van | vonnis/n voor,van,wegens | levenslang/n voor | dood,werk,jeugd+straf/n
       | cel,gevangenis,dood,werk,jeugd+vonnis/n | bekrachtigen,bevestigen,handhaven,verlengen,verzwaren vonnis,veroordeling,doodvonnis,straf,celstraf
roles  subj=actor door=actor obj=recipient iobj=recipient aan=recipient voor=recipient tegen=recipient van=recipient
type   SANCTION convict
need   recipient
why    who gets a penalty is told by nl.sanction.straf-krijgen; here the court gives it
yes    De rechtbank legde de activist een werkstraf op.  => SANCTION convict actor=rechtbank recipient=activist
yes    Het hof bekrachtigde het doodvonnis tegen de predikant.  => SANCTION convict actor=hof recipient=predikant

rule   nl.sanction.straf-lijst
match  krijgen,ontvangen,oplopen,incasseren @straf | krijgen uur | draaien bak,cel in | moeten cel,gevangenis in | verdwijnen voor+jaar
roles  subj=recipient
type   SANCTION convict
need   subj:actor
yes    De oud-minister kreeg een werkstraf.  => SANCTION convict recipient=oud-minister
no     De spits kreeg een strafschop.

rule   nl.sanction.boete-lijst
match  beboeten,bestraffen,straffen @persoon | opleggen boete,dwangsom,geldboete,miljoenenboete,bestuursboete aan | leggen op boete,dwangsom,geldboete
       | uitschrijven,geven bon,bekeuring | uitdelen boete,bon,bekeuring | slingeren op+bon | miljoenen,recordboete,dwang,bestuurs+boete,som/n voor
       | krijgen,betalen boete,miljoenenboete van
roles  subj=actor door=actor obj=recipient iobj=recipient aan=recipient voor=recipient
type   SANCTION convict
need   who
yes    De toezichthouder deelde een miljoenenboete aan de bank uit.  => SANCTION convict actor=toezichthouder recipient=bank

rule   nl.sanction.uitwijzen-lijst
match  uitwijzen,uitzetten,wegsturen,terugsturen,verklaren @diplomaat | zetten uit @diplomaat | wijzen uit @diplomaat
       | sturen weg,naar+huis @diplomaat | verklaren tot+ongewenst | geven,krijgen uur,dag,week om+te
       | moeten land verlaten @diplomaat | uitwijzing,uitzetting,wegsturen/n van+@diplomaat | wegsturen blauwhelm,@troep
       | uitzetten,wegjagen blauwhelm,vredesmacht,@troep | ontzeggen terugkeer aan+@diplomaat | verklaren tot+persoon
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
yes    Nicaragua wees de nuntius uit.  => SANCTION expel actor=Nicaragua recipient=nuntius
yes    Warschau verklaarde tien Russische diplomaten ongewenst.  => SANCTION expel actor=Warschau recipient=diplomaten

rule   nl.sanction.royeren-lijst
match  royeren,schorsen,uitstoten,weren,uitsluiten,verwijderen,verbannen lidstaat,land,lid,kamerlid,raadslid,senator,partijlid,voorzitter,delegatie,fractielid
       | zetten uit+partij,fractie,bond,unie,organisatie,raad,coalitie,vereniging | schorsen als+lid | stoten uit van | zetten op+keien
       | zetten aan+dijk | sturen laan uit | sturen naar+huis
       | ontslaan,ontheffen,ontzetten,wegsturen,afzetten,schorsen,afdanken,passeren,wippen minister,generaal,ambtenaar,directeur,bestuurder,rechter,hoogleraar,politiechef,commissaris,legerchef,stafchef,leraar,agent,burgemeester,wethouder,medewerker,bewindspersoon,opperbevelhebber,gouverneur,topman
       | vervangen generaal,ambtenaar,directeur,bestuurder,rechter,hoogleraar,politiechef,commissaris,legerchef,stafchef,leraar,agent,burgemeester,wethouder,medewerker,bewindspersoon,opperbevelhebber,gouverneur,topman
       | ontheffen,ontslaan,ontzetten uit,van+functie,ambt,taak,post | royement,uitsluiting,afzetting/n van | wegstemmen,naarhuissturen @leider
       | sturen naar+huis @leider | stemmen weg @leider
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   recipient
yes    De president verving de legerchef.  => SANCTION expel actor=president recipient=legerchef
yes    De Raad van Europa heeft de delegatie geschorst.  => SANCTION expel actor=Raad recipient=delegatie
no     De scheidsrechter schorste de wedstrijd.

rule   nl.sanction.breken-lijst
match  verbreken,opschorten,bevriezen,stopzetten,beëindigen,verlagen,afkappen,staken,opzeggen,terugschroeven,afbouwen,afkoelen @relatie
       | zeggen op,af @relatie | schorten op @relatie | zetten stop @relatie | breken af @relatie | terugroepen,terughalen,terugtrekken @diplomaat
       | roepen,halen,trekken terug @diplomaat | sluiten ambassade,consulaat,vertegenwoordiging,consulaat-generaal,handelsmissie,kantoor
       | moeten deur sluiten | gaan dicht consulaat,ambassade | breken met+regime,buurland,junta,bondgenoot | sluiting/n van+ambassade,consulaat
       | verbreking,opschorting,bevriezing,beëindiging/n van+@relatie | opschorten,bevriezen,stopzetten @akkoord | schorten op @akkoord
roles  subj=both van=recipient met=recipient tussen=both uit=recipient in=recipient obj=recipient
type   SANCTION discontinue
need   who
yes    Bolivia verbrak de diplomatieke betrekkingen met Israël.  => SANCTION discontinue actor=Bolivia recipient=Israël
yes    Denemarken sloot zijn ambassade in Bagdad.  => SANCTION discontinue actor=Denemarken recipient=Bagdad

rule   nl.sanction.sancties-lijst
match  opleggen,afkondigen,instellen,uitvaardigen,verlengen,aanscherpen,verscherpen,uitbreiden,aannemen,goedkeuren,invoeren,treffen,nemen,verzwaren,handhaven,heropleggen,aankondigen @sanctie
       | leggen op @sanctie | scherpen aan @sanctie | stellen in @sanctie | kondigen af @sanctie | treffen met+@sanctie
       | plaatsen,zetten op+sanctielijst,terreurlijst,lijst,terrorismelijst,opsporingslijst,zwarte
       | bestempelen,aanmerken als+terreurgroep,terreurorganisatie
       | bevriezen,blokkeren,vastzetten,confisqueren tegoed,bezitting,vermogen,rekening,bankrekening,bankgoed,activa
       | bevriezing/n van+tegoed,rekening,vermogen | uitsluiten van+swift,betalingsverkeer,aanbesteding
       | economisch,persoonlijk,europees,amerikaans,internationaal,financieel,nieuw,zwaar,gericht,eenzijdig+sanctie,strafmaatregel/n
       | persoonlijk,europees,amerikaans,internationaal,financieel,nieuw,zwaar,gericht,eenzijdig+boycot/n | sanctie/n op
       | strafmaatregel,boycot/n tegen,op | embargo/n van,op | gas,export,voedsel,economisch+embargo/n | wapen,gas,export,voedsel+boycot/n
roles  subj=actor door=actor obj=recipient tegen=recipient aan=recipient iobj=recipient voor=recipient op=recipient van=recipient
type   SANCTION discontinue
need   who
yes    Canada legde nieuwe sancties op aan de junta.  => SANCTION discontinue actor=Canada recipient=junta
yes    Letland bevroor de bankrekeningen van de oligarch.  => SANCTION discontinue actor=Letland recipient=oligarch

rule   nl.sanction.handel-lijst
match  stopzetten,opschorten,verbieden,beperken,staken,blokkeren,stoppen,bevriezen,stilleggen,afbreken,afknijpen,verminderen,halveren,beëindigen,bannen @handel
       | zetten stop @handel | schorten op @handel | leggen stil @handel | stoppen met+@handel | draaien dicht gaskraan,oliekraan,kraan,geldkraan
       | dichtdraaien,sluiten gaskraan,oliekraan,kraan,geldkraan
       | invoeren,instellen,opleggen,verhogen,heffen,verdubbelen,afkondigen,optrekken,aankondigen @heffing | voeren in @heffing | leggen op @heffing
       | instellen,afkondigen importverbod,invoerverbod,uitvoerverbod,handelsverbod,exportstop
       | uitvaardigen exportverbod,importverbod,invoerverbod,uitvoerverbod,handelsverbod,exportstop
       | export,uitvoer,handel,staal,auto,antidumping,douane+heffing/n | import,invoer,export,uitvoer,staal,auto,antidumping,douane+tarief/n
       | straf,handel,staal,auto,antidumping,douane+verbod/n
       | import,invoer,export,uitvoer,straf,handel,staal,auto,antidumping,douane+recht,oorlog,stop,beperking/n | handelsoorlog/n met,tussen
       | opzeggen,verbreken order,bestelling,wapendeal,deal,project,investering,koop | annuleren wapendeal,deal,project,investering,samenwerking,koop
       | ontbinden,schrappen order,bestelling,wapendeal,deal,project,investering,samenwerking,koop
       | afblazen contract,order,bestelling,wapendeal,project,investering,samenwerking,koop
       | opschorten contract,order,bestelling,wapendeal,deal,project,investering,koop | weren product,bedrijf,leverancier,apparatuur
roles  subj=actor door=actor van=actor op=topic tegen=recipient aan=recipient voor=recipient naar=recipient uit=recipient met=recipient
type   SANCTION discontinue
need   actor
yes    India beperkte de uitvoer van rijst naar Bangladesh.  => SANCTION discontinue actor=India recipient=Bangladesh
yes    Mexico verhoogde de importheffing op staal.  => SANCTION discontinue actor=Mexico

rule   nl.sanction.hulp-lijst
match  stopzetten,opschorten,bevriezen,intrekken,schrappen,staken,korten,halveren,beëindigen,inhouden,verlagen,verminderen,stoppen,afbouwen,blokkeren,terugvorderen,dichtdraaien @hulp
       | zetten stop @hulp | schorten op @hulp | trekken in @hulp | stoppen met+@hulp | bezuinigen,korten op+@hulp | halen geld weg bij
       | stopzetting,opschorting,bevriezing,intrekking,schrapping/n van+@hulp
roles  subj=actor door=actor aan=recipient voor=recipient van=recipient iobj=recipient
type   SANCTION discontinue
need   actor
why    one's own support of a motion or party withdrawn is REJECT assist: "intrekken steun" stands there, longer
yes    Zweden bevroor de ontwikkelingshulp aan Burkina Faso.  => SANCTION discontinue actor=Zweden recipient=Faso

rule   nl.sanction.uittreden-lijst
match  verlaten coalitie,regering,kabinet,unie,bond,navo,verdrag,hof,strafhof,vakcentrale,overleg,onderhandeling,onderhandelingstafel,raad,formatie,klimaatakkoord,atoomakkoord,gedoogconstructie
       | opzeggen,uittreden,stappen,terugtrekken coalitie,regering,kabinet,partij,fractie,alliantie,unie,organisatie,bond,navo,verdrag,hof,strafhof,vakcentrale,overleg,onderhandeling,onderhandelingstafel,raad,formatie,klimaatakkoord,atoomakkoord,gedoogconstructie
       | stappen uit+coalitie,regering,kabinet,bond,navo,verdrag,overleg,onderhandeling,akkoord,raad,formatie,hof,strafhof,ecowas
       | terugtrekken uit+coalitie,regering,kabinet,partij,fractie,alliantie,unie,organisatie,bond,navo,overleg,onderhandeling,raad,formatie,hof,strafhof,ecowas
       | trekken uit+coalitie,regering,kabinet,partij,fractie,alliantie,unie,organisatie,bond,navo,verdrag,overleg,onderhandeling,akkoord,raad,formatie,hof,strafhof,ecowas
       | stappen op uit+overleg,coalitie | zeggen op lidmaatschap,verdrag,akkoord,@akkoord | opzeggen,opblazen,verscheuren @akkoord
       | trekken stekker uit | laten vallen kabinet,coalitie,regering | opblazen coalitie,kabinet,overleg,formatie
       | weglopen,wegwandelen uit,van,bij+overleg,onderhandeling,onderhandelingstafel,coalitie | lopen weg uit,van,bij+overleg,onderhandeling,tafel
       | afsplitsen zich van | scheiden zich af van | scheuren zich af van
       | uittreding,vertrek,terugtrekking,uitstap/n uit+unie,verdrag,coalitie,organisatie,akkoord,regering,navo | opzegging/n van+@akkoord
       | afscheiding,afsplitsing/n van+partij | schorsen,opschorten deelname,lidmaatschap | terugtrekken delegatie,missie,onderhandelaar,politiemissie
       | terugroepen delegatie,missie,onderhandelaar,personeel,politiemissie
       | terughalen waarnemer,delegatie,missie,onderhandelaar,personeel,politiemissie
roles  subj=actor van=actor uit=recipient obj=recipient met=recipient bij=recipient
type   SANCTION withdraw
need   actor
yes    De liberalen stapten uit de regering; de partij van de premier verliet de coalitie.  => SANCTION withdraw actor=partij
yes    Burundi zegde het verdrag op.  => SANCTION withdraw actor=Burundi
no     De reiziger verliet de trein.

rule   nl.sanction.sport
match  schorsen,royeren,ontslaan,wegsturen,beboeten,uitsluiten,straffen,diskwalificeren,verkopen @sporter | veroordelen tot+degradatie,strafschop
       | krijgen rood,geel,strafschop,kaart
nonevent yes
type   SANCTION
yes    De voetbalbond schorste de spits.  => none
