# SANCTION: cuts or lowers relations, convicts, expels from a group, recalls an ambassador, withdraws aid.

rule   nl.sanction.veroordelen-tot
match  veroordelen tot | veroordelen wegens | veroordelen voor | veroordelen tot+celstraf | veroordelen tot+jaar | veroordelen tot+gevangenisstraf
       | veroordelen tot+boete | veroordelen bij+verstek | bevinden schuldig | verklaren schuldig | achten bewezen | veroordelen tot+doodstraf
       | veroordelen tot+levenslang | veroordelen tot+taakstraf | vonnissen | veroordelen ter+dood | veroordelen tot+maand
roles  subj=actor obj=recipient wegens=topic voor=topic
type   SANCTION convict
yes    Een rechtbank in Moskou veroordeelde de dichter tot zeven jaar strafkamp.  => SANCTION convict actor=rechtbank recipient=dichter
yes    De oud-premier is wegens corruptie veroordeeld.  => SANCTION convict recipient=oud-premier

rule   nl.sanction.veroordeling
match  veroordeling/n | vonnis/n tegen | cel+straf/n | gevangenis+straf/n | dood+vonnis/n | veroordeling/n tot | veroordeling/n wegens
       | doodstraf/n voor
roles  subj=actor door=actor van=recipient voor=recipient tegen=recipient poss=recipient
type   SANCTION convict
need   recipient
yes    De veroordeling van de burgemeester wegens fraude is definitief.  => SANCTION convict recipient=burgemeester
yes    Het vonnis tegen de activisten leidde tot protest.  => SANCTION convict recipient=activisten

rule   nl.sanction.straf-opleggen
match  opleggen straf | opleggen celstraf | opleggen gevangenisstraf | opleggen boete | opleggen jaar | krijgen celstraf | krijgen jaar cel
       | krijgen gevangenisstraf | krijgen boete | krijgen straf | krijgen levenslang | opleggen levenslang | krijgen doodstraf | uitspreken doodstraf
       | opleggen doodstraf | beboeten | bestraffen | straffen | opleggen taakstraf | uitspreken straf | krijgen taakstraf | krijgen zweepslag
       | opleggen zweepslag | uitdelen straf | krijgen jaar | opleggen geldboete | krijgen werkstraf
roles  subj=actor iobj=recipient obj=topic aan=recipient van=actor
type   SANCTION convict
why    with "krijgen" the subject undergoes: next entry has it right by its own roles
yes    De rechter legde de generaal twintig jaar cel op.  => SANCTION convict actor=rechter recipient=generaal

rule   nl.sanction.schorsen
match  schorsen | stellen op+non-actief | royeren | zetten uit+partij | uitstoten | uitsluiten van+lidmaatschap | zetten uit+fractie
       | verwijderen uit+fractie | schrappen van+ledenlijst | zetten uit+ambt | excommuniceren | uitsluiten van | verwijderen uit+partij
       | zetten buiten+partij | opschorten lidmaatschap | uitzetten uit+partij | schorsing/n van
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   recipient
why    debates and matches are "geschorst" for a while
yes    De Afrikaanse Unie schorste Soedan.  => SANCTION expel actor=Unie recipient=Soedan
yes    De senator werd uit de partij gezet.  => SANCTION expel recipient=senator

rule   nl.sanction.ontslaan
match  ontslaan | afzetten minister | uitsturen laan | wegsturen minister | wegsturen directeur | ontheffen van+functie | ontheffen uit+functie
       | ontzetten uit+ambt | zetten op+straat | zetten aan+deur | ontslag/n van | heenzenden minister | wegzenden | vervangen minister
       | afzetten rechter | afzetten burgemeester | wippen | afdanken | geven bons | wegsturen premier | wegstemmen regering | afzetten voorzitter
       | sturen naar+huis kabinet | afzetting/n van | afzetten door+parlement | laten vallen minister | wegsturen
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
need   recipient
yes    De president ontsloeg zijn minister van Defensie.  => SANCTION expel actor=president recipient=minister
yes    De premier is door het parlement afgezet.  => SANCTION expel recipient=premier

rule   nl.sanction.diplomaat-uitzetten
match  uitzetten diplomaat | uitwijzen diplomaat | wegsturen diplomaat | wegsturen ambassadeur | uitzetten ambassadeur | uitwijzen ambassadeur
       | verklaren tot+persona | verklaren ongewenst | wegsturen troep | uitzetting/n van+diplomaat | uitwijzing/n van+diplomaat | uitzetten attaché
       | uitzetten consul | wegsturen militair | wegsturen vredesmacht | uitzetten VN-functionaris | uitwijzing/n | uitzetting/n van+ambassadeur
       | uitzetten zaakgelastigde | uitzetten gezant | uitzetten militair | verklaren persona | verzoeken te+vertrekken | uitzetten consul-generaal
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION expel
why    an order to foreign diplomats to leave, also before they left
yes    Litouwen wees vier Wit-Russische diplomaten uit.  => SANCTION expel actor=Litouwen recipient=diplomaten
yes    De Franse ambassadeur is door de junta tot persona non grata verklaard.  => SANCTION expel actor=junta recipient=ambassadeur

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
yes    De samenwerking met het IAEA is door Iran opgeschort.  => SANCTION discontinue actor=Iran recipient=IAEA

rule   nl.sanction.sancties
match  opleggen sanctie | afkondigen sanctie | instellen sanctie | uitvaardigen sanctie | verlengen sanctie | aanscherpen sanctie
       | verscherpen sanctie | sanctioneren | uitbreiden sanctie | aankondigen sanctie | treffen met+sanctie | nemen sanctie | opleggen strafmaatregel
       | nemen strafmaatregel | plaatsen op+sanctielijst | zetten op+sanctielijst | zetten op+lijst | bevriezen tegoed | bevriezen bezitting
       | bevriezen vermogen | opleggen embargo | instellen embargo | afkondigen embargo | instellen boycot | afkondigen boycot | nemen tegenmaatregel
       | bevriezen rekening | uitsluiten van+SWIFT | plaatsen op+lijst | opleggen handelsbeperking | zetten op+zwarte+lijst
       | zetten op+terrorismelijst | plaatsen op+terrorismelijst | bestempelen als+terreurgroep | aannemen sanctie | aannemen sanctiepakket
       | goedkeuren sanctiepakket
roles  subj=actor obj=topic tegen=recipient aan=recipient iobj=recipient voor=recipient van=recipient
type   SANCTION discontinue
yes    De Baltische staten kondigden sancties af tegen de miljardair.  => SANCTION discontinue actor=staten recipient=miljardair
yes    Aan vier generaals zijn sancties opgelegd.  => SANCTION discontinue recipient=generaals

rule   nl.sanction.sanctie
match  sanctie/n tegen | sanctie/n van | handel+embargo/n | wapen+embargo/n | olie+embargo/n | handel+boycot/n | sanctie+pakket/n | straf+maatregel/n
       | economisch+boycot/n | embargo/n tegen | embargo/n | export+verbod/n | import+verbod/n | invoer+verbod/n | uitvoer+verbod/n | olie+boycot/n
       | straf+heffing/n
roles  subj=actor van=actor door=actor tegen=recipient op=recipient
type   SANCTION discontinue
need   who
yes    Het wapenembargo tegen Libië wordt op zee gecontroleerd.  => SANCTION discontinue recipient=Libië

rule   nl.sanction.heffing
match  opleggen heffing | invoeren importheffing | opleggen importheffing | verhogen importheffing | instellen heffing | invoeren heffing
       | opleggen invoerrecht | verhogen invoerrecht | opleggen tarief | heffen invoerrecht | verhogen tarief | import+heffing/n | straf+tarief/n
       | invoer+heffing/n | handel+tarief/n | verbieden uitvoer | verbieden invoer | verbieden export | verbieden import | stopzetten export
       | stopzetten import | beperken export | beperken uitvoer | opschorten export | afkondigen exportverbod | instellen exportverbod
       | stopzetten gasleverantie | stopzetten levering | stopzetten uitvoer | stoppen levering | stoppen met+levering | stoppen met+leveren
       | opschorten levering | opschorten handel | staken levering | stoppen export | stopzetten handel | verbieden verkoop aan
       | opleggen exportbeperking
roles  subj=actor van=actor op=recipient aan=recipient tegen=recipient iobj=recipient voor=recipient naar=recipient uit=recipient
type   SANCTION discontinue
need   actor
yes    De Verenigde Staten legden Canada importheffingen op.  => SANCTION discontinue actor=Staten recipient=Canada
yes    China verbood de uitvoer van gallium naar Japan.  => SANCTION discontinue actor=China recipient=Japan

rule   nl.sanction.hulp-stopzetten
match  stopzetten hulp | opschorten hulp | bevriezen hulp | intrekken hulp | schrappen hulp | staken hulp | stopzetten steun | bevriezen steun
       | opschorten steun | opschorten subsidie | stopzetten subsidie | intrekken subsidie | bevriezen fonds | inhouden fonds
       | stopzetten financiering | opschorten financiering | intrekken financiering | schrappen subsidie | stopzetten wapenlevering
       | opschorten wapenlevering | opzeggen financiering | korten op+hulp | draaien geldkraan dicht | dichtdraaien geldkraan
       | stopzetten ontwikkelingshulp | opschorten ontwikkelingshulp | bevriezen subsidie | bevriezen geld | staken steun | schorsen steun
       | staken financiering | stopzetten begrotingssteun | stoppen steun | stoppen hulp
roles  subj=actor aan=recipient voor=recipient van=topic
type   SANCTION discontinue
yes    Zweden schortte de ontwikkelingshulp aan Burkina Faso op.  => SANCTION discontinue actor=Zweden recipient=Burkina
yes    De financiering van de organisatie is stopgezet.  => SANCTION discontinue

rule   nl.sanction.uittreden
match  terugtrekken zich uit+verdrag | terugtrekken zich uit+akkoord | uittreden | uitstappen uit | stappen uit+coalitie | stappen uit+verdrag
       | stappen uit+regering | stappen uit+akkoord | verlaten coalitie | verlaten organisatie | opzeggen verdrag | opzeggen akkoord
       | opzeggen lidmaatschap | verlaten onderhandeling | verlaten overleg | weglopen van+onderhandelingstafel | weglopen uit+overleg
       | verlaten regering | verlaten onderhandelingstafel | verlaten alliantie | opzeggen bestand | opzeggen wapenstilstand | opzeggen overeenkomst
       | terugtrekken uit+verdrag | terugtrekken uit+akkoord | terugtrekken uit+overeenkomst | stappen uit+alliantie | afscheuren zich van
       | uittreding/n uit | opzegging/n van | opblazen coalitie | laten vallen kabinet | laten vallen regering | trekken stekker uit+kabinet
       | trekken stekker uit+regering | stappen uit+kabinet | terugtrekken zich uit+organisatie | opblazen overleg | afhaken bij
       | weglopen uit+onderhandeling | stappen uit+overleg | stappen uit+partij | verlaten partij | verlaten fractie | afsplitsen zich
       | stappen uit+fractie | opzeggen cao | opzeggen staakt-het-vuren | afscheiden zich van | verlaten NAVO | weglopen bij+onderhandelingen
       | terugtrekken zich uit+coalitie | stappen uit+unie | stappen uit+organisatie | stappen uit+onderhandeling
roles  subj=actor door=actor obj=topic met=recipient van=recipient uit=topic
type   SANCTION withdraw
need   actor
yes    De boerenpartij stapte uit de coalitie.  => SANCTION withdraw actor=boerenpartij
yes    Rusland zegde het verdrag met Noorwegen op.  => SANCTION withdraw actor=Rusland recipient=Noorwegen

rule   nl.sanction.diplomatiek-verlagen
match  opzeggen graanakkoord | intrekken erkenning | ontnemen status | afnemen titel | intrekken onderscheiding | ontnemen immuniteit
       | intrekken immuniteit | afnemen lintje | intrekken veiligheidsgarantie | opheffen coördinatiecentrum | intrekken handelsvoordeel
       | schrappen handelsvoordeel | ontnemen bevoegdheid | intrekken licentie | intrekken vergunning | ontnemen voorzitterschap | ontnemen status van
       | ontnemen stemrecht in
roles  subj=actor obj=topic van=recipient iobj=recipient
type   SANCTION discontinue
need   actor
yes    De toezichthouder trok de vergunning van de bank in.  => SANCTION discontinue actor=toezichthouder recipient=bank

rule   nl.sanction.terugtrekken-waarnemers
match  terugtrekken waarnemer | terugroepen waarnemer | terugtrekken personeel | beëindigen missie | stopzetten missie | opzeggen missie
       | opschorten missie | beëindigen operatie
roles  subj=actor uit=recipient in=recipient
type   SANCTION withdraw
need   actor
yes    De OVSE trok haar waarnemers uit het gebied terug.  => SANCTION withdraw actor=OVSE

rule   nl.sanction.straf-krijgen
match  krijgen schorsing | krijgen ontslag van | krijgen strafmaatregel | oplopen straf | oplopen boete | oplopen celstraf | horen veroordelen
       | schuldig/a aan
roles  subj=recipient door=actor van=actor
type   SANCTION convict
need   subj:actor
yes    De oud-minister liep een celstraf van twee jaar op.  => SANCTION convict recipient=oud-minister

rule   nl.sanction.betrekking-verslechteren
match  mijden | schuwen | laten links | isoleren | doen in+ban | sluiten uit
type   SANCTION
need   subj:actor obj:actor
yes    De Arabische Liga isoleerde Damascus jarenlang.  => SANCTION actor=Liga recipient=Damascus

rule   nl.sanction.contract-opzeggen
match  opzeggen contract | annuleren order | annuleren contract | verbreken contract | ontbinden contract | annuleren bestelling | stopzetten project
       | schrappen contract | stopzetten investering | beëindigen contract | afblazen deal
roles  subj=actor met=recipient van=recipient bij=recipient voor=topic
type   SANCTION discontinue
need   actor
yes    Spanje annuleerde het contract met de wapenfabrikant.  => SANCTION discontinue actor=Spanje recipient=wapenfabrikant

rule   nl.sanction.stemmen-tegen-regering
match  brengen ten+val | wegstemmen minister | afstraffen | ontbinden coalitie | val/n van+kabinet | val/n van+regering
roles  subj=actor door=actor obj=recipient van=recipient
type   SANCTION withdraw
need   who
why    a government brought down in parliament; voters who punish a party at the polls are left out by the subject
yes    De liberalen brachten de regering ten val.  => SANCTION withdraw actor=liberalen recipient=regering
