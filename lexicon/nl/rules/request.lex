# REQUEST: asks, calls for, demands, orders. Modes: assist (help), change (policy, conduct), yield (stop, release, withdraw), meet (talks).

rule   nl.request.opeisen-aanslag
match  opeisen aanslag | opeisen verantwoordelijkheid | opeisen aanval | opeisen moord | opeisen verantwoordelijkheid voor | claimen aanslag
       | claimen verantwoordelijkheid
nonevent yes
type   REQUEST
why    claiming an attack is speech; the attack has its own word
yes    Islamitische Staat heeft de aanslag opgeëist.  => none

rule   nl.request.vraag-beeld
match  vragen zich af | vragen tijd | vragen aandacht | vragen om+problemen | vragen geduld | vragen inspanning | eisen tol | eisen aandacht
       | eisen tijd | vragen naar
nonevent yes
type   REQUEST
yes    De verbouwing vraagt tijd.  => none
yes    De hitte eiste haar tol.  => none

rule   nl.request.oproepen-stoppen
match  oproepen tot+ontwapening | pleiten voor+staakt-het-vuren
roles  subj=actor obj=recipient bij=recipient aan=recipient
type   REQUEST yield
yes    De bemiddelaars riepen de milities op tot ontwapening.  => REQUEST yield actor=bemiddelaars recipient=milities

rule   nl.request.vragen-hulp
match  vragen om+hulp | vragen om+bijstand | vragen om+steun | vragen om+wapen | vragen om+geld | vragen hulp | vragen steun | vragen bijstand
       | vragen om+noodhulp | oproepen tot+steun | bedelen om | dringen op+steun | eisen hulp | eisen steun | pleiten voor+steun | oproepen tot+hulp
       | verzoeken om+hulp | verzoeken om+bijstand | eisen samenwerking | vragen opvang | verzoeken om+steun | oproepen tot+samenwerking
roles  subj=actor van=actor aan=recipient obj=topic van=recipient bij=recipient iobj=recipient
type   REQUEST assist
yes    De gouverneur verzoekt om bijstand.  => REQUEST assist actor=gouverneur
yes    De Maldiven vroegen India om hulp.  => REQUEST assist actor=Maldiven recipient=India

rule   nl.request.vragen-gesprek
match  vragen om+gesprek | vragen om+overleg | eisen gesprek | eisen overleg | oproepen tot+dialoog | oproepen tot+overleg
       | oproepen tot+onderhandeling | aandringen op+overleg | vragen om+ontmoeting | vragen om+bemiddeling | oproepen tot+gesprek
       | aandringen op+onderhandeling | aandringen op+gesprek | aanvragen spoedzitting | vragen onderhoud | aanvragen debat | vragen debat
       | eisen debat | vragen om+spoeddebat | aanvragen spoeddebat | vragen om+zitting | pleiten voor+dialoog | pleiten voor+overleg
       | pleiten voor+onderhandeling
roles  subj=actor met=recipient bij=recipient obj=recipient aan=recipient van=recipient
type   REQUEST meet
yes    De boerenorganisaties eisten een gesprek met de minister.  => REQUEST meet actor=boerenorganisaties recipient=minister
yes    Peking riep beide landen op tot dialoog.  => REQUEST meet actor=Peking recipient=landen

rule   nl.request.mobiliseren-kiezers
match  oproepen tot+staking | oproepen tot+boycot | oproepen tot+demonstratie | oproepen tot+actie | oproepen tot+verzet | oproepen tot+opstand
       | oproepen tot+protest | oproepen tot+betoging | oproepen tot+actiedag | oproepen tot+jihad
roles  subj=actor obj=recipient aan=recipient
type   REQUEST
yes    De vakbond riep op tot een nationale staking.  => REQUEST change actor=vakbond

rule   nl.request.verdrag-tekenen
match  uitnodigen tot+onderhandeling | vragen ratificatie | aandringen op+ratificatie | oproepen tot+sanctie | aandringen op+sanctie
       | pleiten voor+sanctie | vragen om+sanctie | eisen sanctie | oproepen tot+maatregel | pleiten voor+hervorming | eisen verandering
       | aandringen op+hervorming | pleiten voor+verandering | oproepen tot+ingrijpen | eisen ingrijpen
roles  subj=actor tegen=topic bij=recipient aan=recipient van=recipient
type   REQUEST change
yes    Estland drong bij de EU aan op sancties tegen Minsk.  => REQUEST change actor=Estland

rule   nl.request.oproep-kalmte
match  oproepen tot+kalmte | oproepen tot+terughoudendheid | oproepen tot+zelfbeheersing | oproepen tot+de-escalatie | manen tot+kalmte
       | manen tot+terughoudendheid | vragen om+kalmte | oproep/n tot+kalmte
roles  subj=actor van=actor obj=recipient aan=recipient
type   REQUEST yield
yes    De gouverneur riep de bevolking op tot kalmte.  => REQUEST yield actor=gouverneur recipient=bevolking

rule   nl.request.oproep-bestand
match  oproepen tot+wapenstilstand | oproepen tot+bestand | oproepen tot+staakt-het-vuren | aandringen op+wapenstilstand | aandringen op+bestand
       | aandringen op+staakt-het-vuren | pleiten voor+wapenstilstand | pleiten voor+bestand | eisen wapenstilstand | eisen bestand
       | eisen staakt-het-vuren | oproepen tot+vrede | oproepen tot+beëindiging
roles  subj=actor obj=recipient bij=recipient aan=recipient
type   REQUEST yield
yes    De Veiligheidsraad drong bij beide landen aan op een bestand.  => REQUEST yield actor=Veiligheidsraad recipient=landen

rule   nl.request.ontslag-eisen
match  eisen aftreden | eisen ontslag | eisen opstappen | oproepen tot+aftreden | vragen ontslag | aandringen op+aftreden | aandringen op+ontslag
roles  subj=actor van=recipient
type   REQUEST change
yes    De oppositie eiste het aftreden van de premier.  => REQUEST change actor=oppositie recipient=premier

rule   nl.request.uitlevering-vragen
match  vragen uitlevering | vragen om+uitlevering | verzoeken om+uitlevering | uitlevering+verzoek/n | eisen uitlevering | uitlevering+vraag/n
roles  subj=actor van=topic aan=recipient bij=recipient
type   REQUEST assist
yes    Peru vroeg Argentinië om de uitlevering van de oud-president.  => REQUEST assist actor=Peru

rule   nl.request.eisen
match  eisen | verlangen | opeisen recht | vorderen | sommeren | eisen van | verlangen van | afdwingen
roles  subj=actor van=recipient obj=topic
type   REQUEST
need   subj:actor
why    attacks and accidents "eisen" lives; responsibility for an attack is "opgeëist"
yes    De vakbonden eisen van de minister meer personeel.  => REQUEST actor=vakbonden recipient=minister
yes    Het parlement eiste dat de president het decreet herroept.  => REQUEST yield actor=parlement
no     Het ongeluk eiste drie levens.

rule   nl.request.eis
match  eis/n | eis/n van | stellen eis | stellen ultimatum | ultimatum/n | eisen+pakket/n | formuleren eis
roles  subj=actor van=actor aan=recipient iobj=recipient tegen=recipient
type   REQUEST
need   actor
why    the prosecution's "strafeis" is a charge: below
yes    De eis van Ankara aan Stockholm is niet nieuw.  => REQUEST actor=Ankara recipient=Stockholm
yes    De junta stelde Ecowas een ultimatum.  => REQUEST actor=junta recipient=Ecowas

rule   nl.request.oproepen
match  oproepen | opwekken tot | aansporen | aanmoedigen | manen | aanmanen | vermanen | oproepen aan | bezweren | aanzetten tot
roles  subj=actor obj=recipient aan=recipient tot=topic
type   REQUEST
need   subj:actor
why    memories and questions are "opgeroepen" by things
yes    Burgers worden door het leger opgeroepen thuis te blijven.  => REQUEST change actor=leger recipient=Burgers
no     De film roept herinneringen op aan de jaren tachtig.

rule   nl.request.eisen-stoppen
match  eisen toegang | eisen terugtrekking van | eisen ontwapening | eisen vrijlating van | eisen terugkeer | eisen overgave
       | bepleiten wapenstilstand
roles  subj=actor van=recipient
type   REQUEST yield
yes    De familie eiste de vrijlating van de journalist.  => REQUEST yield actor=familie

rule   nl.request.eisen-aftreden
match  eisen verkiezing | eisen hervorming | eisen herstemming | eisen onderzoek | eisen hertelling | eisen maatregel | eisen gerechtigheid
       | eisen aanpassing | eisen loonsverhoging | oproepen tot+hervorming | vragen ontslag van | eisen erkenning | eisen betaling | eisen herziening
       | eisen garantie | eisen democratie | eisen excuses
roles  subj=actor van=recipient
type   REQUEST change
yes    Er werden nieuwe verkiezingen geëist.  => REQUEST change

rule   nl.request.oproep
match  oproep/n | smeekbede/n | noodkreet/n | hulp+kreet/n
roles  subj=actor van=actor door=actor aan=recipient tot=topic
type   REQUEST
need   actor
yes    De oproep van de secretaris-generaal aan de leiders vond weinig gehoor.  => REQUEST actor=secretaris-generaal recipient=leiders

rule   nl.request.oproep-doen
match  doen oproep | richten oproep tot | doen beroep op | beroep/n op | richten verzoek tot | doen verzoek | indienen verzoek | doen appel op
       | lanceren oproep | ondertekenen oproep | doen aanbeveling | richten brief aan | indienen aanvraag | doen smeekbede | steunen oproep
roles  subj=actor op=recipient aan=recipient tot=recipient bij=recipient
type   REQUEST
why    "in beroep gaan" is an appeal in court: reject.lex
yes    De hulporganisatie deed een beroep op de Europese landen.  => REQUEST actor=hulporganisatie recipient=landen
yes    De gemeenten deden een dringende oproep aan het kabinet.  => REQUEST actor=gemeenten recipient=kabinet

rule   nl.request.verzoeken
match  verzoeken | smeken | verzoek/n | verzoek/n aan | verzoek/n van
roles  subj=actor van=actor obj=recipient iobj=recipient aan=recipient om=topic
type   REQUEST
need   actor
yes    Duitsland verzocht de Verenigde Staten om uitstel.  => REQUEST change actor=Duitsland recipient=Staten
yes    Het verzoek van Belgrado aan de NAVO ligt op tafel.  => REQUEST actor=Belgrado

rule   nl.request.vragen
match  vragen om | vragen aan | vragen te
roles  subj=actor om=topic aan=recipient obj=recipient iobj=recipient
type   REQUEST
need   subj:actor
inner  unreal
why    "vragen" alone asks for information ("vroeg of", cues.lex)
yes    De burgemeester vraagt om extra agenten.  => REQUEST actor=burgemeester
no     De journalist vroeg of de minister tijd had.

rule   nl.request.aandringen
match  aandringen op | aandringen bij | aandringen | dringen op
roles  subj=actor van=actor op=recipient bij=recipient obj=recipient voor=topic
type   REQUEST
need   actor
yes    De bisschop drong aan op bezinning.  => REQUEST change actor=bisschop

rule   nl.request.bevelen
match  bevelen | gelasten | opdragen | instrueren | commanderen | opdracht/n geven | instructie/n aan | geven sein | krijgen bevel | krijgen opdracht
roles  subj=actor van=actor door=actor obj=recipient iobj=recipient aan=recipient
type   REQUEST
inner  unreal
need   actor
yes    De rechter gelastte de staat de asielzoekers op te vangen.  => REQUEST assist actor=rechter recipient=staat

rule   nl.request.bevelen-stoppen
match  bevelen terugtrekking | bevelen ontruiming | bevelen evacuatie | gelasten evacuatie | bevelen vertrek | evacuatie+bevel/n | ontruiming+bevel/n
       | geven evacuatiebevel | bevelen stopzetting | oproepen tot+evacuatie | gelasten stopzetting | gelasten vrijlating | bevelen vrijlating
roles  subj=actor van=recipient voor=recipient aan=recipient
type   REQUEST yield
yes    Het leger beval de ontruiming van vier dorpen.  => REQUEST yield actor=leger

rule   nl.request.voorstellen
match  voorstel/n van | indienen voorstel | indienen amendement | indienen wetsvoorstel | indienen resolutie | voorleggen resolutie
       | voorleggen wetsvoorstel | indienen motie voor
roles  subj=actor van=actor bij=recipient aan=recipient
type   REQUEST change
why    an offer to the other side is AGREE ("een voorstel doen", agree.lex)
need   actor
yes    De fractie diende een wetsvoorstel in bij de Kamer.  => REQUEST change actor=fractie recipient=Kamer

rule   nl.request.waarschuwen-burgers
match  willen van+weten | willen weten | willen opheldering | vragen garantie | eisen toezegging | vragen toezegging | vragen verduidelijking
roles  subj=actor van=recipient
type   REQUEST
need   subj:actor
yes    D66 wil weten welke garanties er zijn gegeven.  => REQUEST change actor=D66

rule   nl.request.stoppen-met
match  aanroepen | inroepen artikel | maken aanhangig | voorleggen aan+hof | vragen advies | verzoekschrift/n | indienen verzoekschrift
       | indienen petitie bij+parlement
roles  subj=actor bij=recipient aan=recipient
type   REQUEST
need   subj:actor
yes    Polen maakte de zaak aanhangig bij het hof.  => REQUEST change actor=Polen recipient=hof

rule   nl.request.einde-eisen
match  eisen einde | eisen eind | eisen beëindiging | eisen stopzetting | eisen opheffing | eisen intrekking | eisen terugtrekking | eisen vertrek
       | oproepen tot+terugtrekking | aandringen op+terugtrekking
roles  subj=actor van=recipient
type   REQUEST yield
yes    Betogers eisen een eind aan het geweld.  => REQUEST yield actor=Betogers

rule   nl.request.excuses-eisen
match  eisen excuus | eisen verontschuldiging | vragen om+excuus | eisen rectificatie | eisen genoegdoening | eisen compensatie
       | eisen schadevergoeding
roles  subj=actor van=recipient
type   REQUEST change
yes    De vakbond eiste een schadevergoeding van de gemeente.  => REQUEST change actor=vakbond recipient=gemeente

rule   nl.request.hulp-inroepen
match  inroepen hulp | inroepen hulp van | inroepen bijstand | inroepen steun | roepen om+hulp | aankloppen bij | hulp+verzoek/n | bijstand+verzoek/n
       | aanvragen bijstand | aanvragen noodhulp
roles  subj=actor van=recipient bij=recipient
type   REQUEST assist
yes    Het leger riep de hulp van huurlingen in.  => REQUEST assist actor=leger recipient=huurlingen

rule   nl.request.asiel-aanvragen
match  aanvragen asiel | vragen asiel | vragen om+asiel | verzoeken om+asiel | asiel+aanvraag/n | asiel+verzoek/n | zoeken bescherming in
roles  subj=actor van=actor in=recipient bij=recipient
type   REQUEST assist
need   actor
yes    De bokser vroeg asiel aan in Frankrijk.  => REQUEST assist actor=bokser recipient=Frankrijk

rule   nl.request.druk
match  uitoefenen druk op | zetten onder+druk | opvoeren druk op | leggen druk op | voeren druk op | vergroten druk op | verhogen druk op | druk/n van
roles  subj=actor van=actor op=recipient obj=recipient
type   REQUEST
need   actor
yes    Brussel zette Boekarest onder druk.  => REQUEST actor=Brussel recipient=Boekarest

rule   nl.request.pleiten
match  pleiten voor | bepleiten | houden pleidooi | pleidooi/n voor | pleidooi/n van | breken lans voor | ijveren voor | lobbyen voor | lobbyen bij
roles  subj=actor van=actor voor=topic bij=recipient
type   REQUEST
need   actor
yes    De Finse president pleitte voor strengere regels.  => REQUEST change actor=president

rule   nl.request.bevel-geven
match  geven bevel | geven opdracht | geven order | uitvaardigen bevel | geven instructie | bevel/n van | bevel/n aan | bevel/n om
roles  subj=actor van=actor door=actor iobj=recipient aan=recipient
type   REQUEST
inner  unreal
need   actor
yes    De generaal gaf zijn manschappen bevel.  => REQUEST actor=generaal recipient=manschappen

rule   nl.request.dicteren
match  voorschrijven | dicteren | verordonneren | verordenen | ordonneren | opleggen voorwaarde | stellen voorwaarde | stellen als+voorwaarde
roles  subj=actor iobj=recipient aan=recipient obj=topic
type   REQUEST
need   subj:actor
why    doctors prescribe pills
yes    De junta stelde de bemiddelaars drie voorwaarden.  => REQUEST actor=junta recipient=bemiddelaars

rule   nl.request.vrijlating-eisen
match  eisen vrijlating | oproepen tot+vrijlating | aandringen op+vrijlating | vragen om+vrijlating | vragen vrijlating | pleiten voor+vrijlating
       | eisen invrijheidstelling
roles  subj=actor van=topic obj=recipient bij=recipient aan=recipient
type   REQUEST yield
yes    De familie drong bij de junta aan op vrijlating van de journalist.  => REQUEST yield actor=familie

rule   nl.request.ophitsen
match  ophitsen | opruien | opstoken | aanhitsen | opjutten | aanzetten tot+geweld | aanzetten tot+haat | oproepen tot+geweld | oproepen tot+haat
       | opruiing/n
roles  subj=actor van=actor obj=recipient aan=recipient tegen=topic
type   REQUEST
need   actor
yes    De predikant hitste zijn aanhangers op tegen de minderheid.  => REQUEST actor=predikant recipient=aanhangers

rule   nl.request.aanraden
match  adviseren | aanraden | afraden | aanbevelen | ontraden | aanbeveling/n van
roles  subj=actor van=actor obj=recipient iobj=recipient aan=recipient
type   REQUEST
need   subj:actor recipient
yes    Nederland raadt reizigers aan de hoofdstad te mijden.  => REQUEST change actor=Nederland recipient=reizigers

rule   nl.request.opheldering
match  eisen opheldering | vragen opheldering | eisen uitleg | vragen uitleg | vragen om+opheldering | vragen om+uitleg | wensen opheldering
       | stellen kamervraag | stellen vraag aan | interpelleren | interpellatie/n
roles  subj=actor van=recipient aan=recipient bij=recipient over=topic
type   REQUEST
yes    Kamerleden vroegen om uitleg van de minister.  => REQUEST change actor=Kamerleden

rule   nl.request.hulp-lijst
match  vragen,verzoeken,smeken,roepen,bedelen,schreeuwen,pleiten,aankloppen om,voor+@hulp | vragen,verzoeken,smeken,roepen,pleiten om,voor+@wapen
       | eisen,vragen,inroepen,aanvragen,zoeken @hulp | vragen aan @hulp
       | vragen om+bemiddeling,bescherming,bijstand,opvang,uitlevering,samenwerking,luchtsteun
       | oproepen,manen,aansporen tot+steun,hulp,samenwerking,solidariteit,bijstand | roepen op tot+steun,hulp,samenwerking,bijstand
       | aandringen op+steun,samenwerking,@hulp | dringen aan op+@hulp | indienen asielverzoek,asielaanvraag,asiel,hulpverzoek,uitleveringsverzoek
       | aanvragen asielverzoek,asielaanvraag,hulpverzoek,uitleveringsverzoek | vragen aan asiel | inroepen,vragen hulp,bijstand van
       | hulp,bijstand,uitlevering,steun,rechtshulp+verzoek,aanvraag/n | hulp,asiel,bijstand,uitlevering,steun,rechtshulp+vraag,roep/n
       | asiel,bijstand,uitlevering,steun,rechtshulp+kreet/n | roep/n om+hulp,@hulp | noodkreet/n van
roles  subj=actor van=recipient aan=recipient bij=recipient iobj=recipient obj=recipient
type   REQUEST assist
need   actor
yes    De gouverneur smeekte om bloed en geld; Peru vroeg Brazilië om noodhulp.  => REQUEST assist actor=Peru recipient=Brazilië

rule   nl.request.verandering-lijst
match  eisen verandering,hervorming,verkiezing,onderzoek,maatregel,loonsverhoging,excuses,excuus,aanpassing,opheldering,erkenning,sanctie,boycot,wapenembargo,hertelling,schadevergoeding,compensatie,gerechtigheid,garantie,autonomie,onafhankelijkheid,democratie,referendum,loon,prijsverlaging,vliegverbod,verbod,herziening,afschaffing,ingrijpen,actie,duidelijkheid,verantwoording,inspraak,berechting,vervolging,straf,invoering,ontslag,aftreden,opstappen,vertrek,rectificatie,genoegdoening,verklaring,beterschap,koerswijziging
       | vragen verandering,hervorming,verkiezing,onderzoek,maatregel,loonsverhoging,excuses,excuus,aanpassing,opheldering,erkenning,sanctie,boycot,wapenembargo,hertelling,schadevergoeding,compensatie,gerechtigheid,autonomie,onafhankelijkheid,democratie,referendum,loon,prijsverlaging,vliegverbod,verbod,herziening,afschaffing,ingrijpen,actie,duidelijkheid,verantwoording,inspraak,berechting,vervolging,straf,invoering,ontslag,aftreden,opstappen,vertrek,rectificatie,genoegdoening,verklaring,beterschap,koerswijziging
       | bepleiten,vorderen,verlangen,wensen verandering,hervorming,verkiezing,onderzoek,maatregel,loonsverhoging,excuses,excuus,aanpassing,opheldering,erkenning,sanctie,boycot,wapenembargo,hertelling,schadevergoeding,compensatie,gerechtigheid,garantie,autonomie,onafhankelijkheid,democratie,referendum,loon,prijsverlaging,vliegverbod,verbod,herziening,afschaffing,ingrijpen,actie,duidelijkheid,verantwoording,toezegging,inspraak,berechting,vervolging,straf,invoering,ontslag,aftreden,opstappen,vertrek,rectificatie,genoegdoening,verklaring,beterschap,koerswijziging
       | oproepen,aandringen,pleiten,manen,aansporen,ijveren,lobbyen,vragen tot,op,voor,om+verandering,hervorming,verkiezing,onderzoek,maatregel,sanctie,boycot,ingrijpen,actie,erkenning,verbod,aftreden,ontslag,ratificatie,wapenembargo,referendum,versobering,uitbreiding,herstel,gerechtigheid
       | dringen aan op+onderzoek,maatregel,hervorming,sanctie,verkiezing,aftreden,ontslag,verbod
       | roepen op tot+onderzoek,maatregel,hervorming,sanctie,verkiezing,boycot,actie,staking,verzet,protest,demonstratie,betoging
       | indienen,presenteren,voorleggen eisenpakket,petitie,amendement,motie,wetsvoorstel,ontwerpresolutie,burgerinitiatief
       | stellen vraag,kamervraag,voorwaarde,eis aan,over | vragen om+uitleg,opheldering,excuses,duidelijkheid
roles  subj=actor van=recipient aan=recipient bij=recipient iobj=recipient obj=topic
type   REQUEST change
need   subj:actor
yes    Amnesty eist de berechting van de officieren.  => REQUEST change actor=Amnesty
yes    De bonden dringen aan op een verbod.  => REQUEST change actor=bonden
no     Het spel vraagt verandering van tactiek.

rule   nl.request.wijken-lijst
match  eisen,vragen,bepleiten,verlangen,bevelen,gelasten vrijlating,terugtrekking,wapenstilstand,bestand,staakt-het-vuren,einde,eind,beëindiging,stopzetting,opheffing,intrekking,ontwapening,toegang,overgave,evacuatie,ontruiming,terugkeer,invrijheidstelling,gevechtspauze,doorgang,teruggave,kalmte,terughoudendheid,gratie,uitstel,opschorting,de-escalatie,opening,heropening,losgeld
       | oproepen,aandringen,pleiten,manen,aansporen,vragen,smeken tot,op,voor,om+vrijlating,terugtrekking,wapenstilstand,bestand,staakt-het-vuren,einde,beëindiging,stopzetting,opheffing,intrekking,ontwapening,overgave,kalmte,terughoudendheid,zelfbeheersing,de-escalatie,vrede,matiging,rust,gratie,uitstel,clementie,gevechtspauze,evacuatie,genade,geduld
       | roepen op tot+kalmte,vrede,wapenstilstand,terughoudendheid,vrijlating,terugtrekking,staakt-het-vuren,evacuatie,de-escalatie
       | dringen aan op+vrijlating,terugtrekking,wapenstilstand,staakt-het-vuren,kalmte,einde
       | geven,uitvaardigen evacuatiebevel,ontruimingsbevel,bevel tot+ontruiming | evacuatie,ontruiming+bevel,oproep/n
       | oproep/n tot+kalmte,vrede,staakt-het-vuren,vrijlating,terughoudendheid | verbieden man,@troep
roles  subj=actor van=recipient aan=recipient bij=recipient iobj=recipient obj=topic
type   REQUEST yield
need   subj:actor
yes    De paus smeekte om genade voor de gijzelaars.  => REQUEST yield actor=paus
yes    De familie vroeg de rechter om uitstel.  => REQUEST yield actor=familie

rule   nl.request.overleg-lijst
match  vragen,verzoeken,oproepen,aandringen,pleiten,manen,eisen,aansporen om,tot,op,voor+@overleg
       | eisen,vragen,aanvragen,bepleiten,verzoeken @overleg | vragen aan @overleg | roepen op tot+@overleg | dringen aan op+@overleg
       | oproep,pleidooi,verzoek/n tot,voor,om+@overleg | uitnodigen,oproepen tot+onderhandeling
       | aanvragen,vragen spoeddebat,debat,spoedzitting,hoorzitting,onderhoud,bemiddeling,zitting
roles  subj=actor van=actor met=recipient aan=recipient bij=recipient obj=recipient
type   REQUEST meet
need   subj:actor
yes    De boeren eisten een gesprek met de minister.  => REQUEST meet actor=boeren
yes    De oppositie vroeg een spoeddebat aan.  => REQUEST meet actor=oppositie

rule   nl.request.bevel-lijst
match  bevelen,gelasten,opdragen,sommeren,verzoeken,verordonneren,instrueren,vragen,manen,aanmanen,oproepen,smeken,bezweren,aansporen,aanmoedigen,aanraden,adviseren @persoon
       | geven bevel,opdracht,order,instructie,last aan,om,tot | krijgen bevel,opdracht,order van,om | uitvaardigen decreet | roepen op @persoon
       | roepen op burger,bevolking,bewoner,omwonende,achterban,land,regering,partij,lid,werknemer,kiezer | draagt op | dragen op | raden aan,af
       | afraden,aanraden,ontraden,adviseren,aanbevelen reis,bewoner,burger,reiziger,landgenoot,toerist | bepalen dat
       | beroep,oproep,last,opdracht,smeekbede,appel/n van,aan,op,om | verzoek/n op,om | bevel/n op | noodkreet/n aan,op,om
       | doen beroep,oproep,verzoek,appel,suggestie,voorstel op,aan,tot | richten oproep,verzoek,brief,smeekbede tot,aan | sturen brandbrief aan
       | indienen verzoek,verzoekschrift bij | zetten druk op
roles  subj=actor obj=recipient iobj=recipient aan=recipient op=recipient bij=recipient tot=recipient van=recipient
type   REQUEST
need   actor
yes    De gouverneur richtte een smeekbede aan het leger.  => REQUEST change actor=gouverneur recipient=leger
yes    De burgemeester riep omwonenden op binnen te blijven.  => REQUEST change actor=burgemeester

rule   nl.request.sport
match  oproepen,selecteren,aanmoedigen,vragen,aansporen @sporter | eisen,opeisen,claimen bal,koppositie,zege,overwinning,strafschop,hoofdrol,tol,plek
       | roepen op @sporter
nonevent yes
type   REQUEST
yes    De bondscoach riep drie spelers op.  => none
