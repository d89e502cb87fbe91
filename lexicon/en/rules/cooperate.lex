# COOPERATE: mutual material cooperation: trade, joint exercise, extradition, intelligence sharing.

rule   en.cooperate.cooperate
match  cooperate | collaborate | work together | co-operate | act in+concert with | work in+tandem with | liaise | work closely with
       | coordinate | act together | pull together | work jointly with | co-ordinate with
roles  subj=both with=both on=topic in=topic against=topic
type   COOPERATE
need   subj:actor
yes    Spain and Morocco cooperate in the fight against smuggling.   => COOPERATE actor=Spain actor=Morocco
yes    The Chadian army cooperated with French forces.   => COOPERATE actor=army actor=forces
no     The weather did not cooperate.

rule   en.cooperate.cooperation.n
match  cooperation/n between | cooperation/n with | collaboration/n between | collaboration/n with | military+cooperation/n | security+cooperation/n
       | police+cooperation/n | partnership/n with | partnership/n between | alliance/n with | alliance/n between | co-operation/n between
       | co-operation/n with | coordination/n between | coordination/n with | intelligence+cooperation/n | defence+cooperation/n
roles  subj=both between=both with=both
type   COOPERATE
need   actor
yes    Cooperation between the army and the militia has grown.   => COOPERATE actor=army

rule   en.cooperate.drill
match  hold exercise with | hold drill with | conduct exercise with | conduct drill with | stage exercise with | stage drill with
       | carry +out exercise with | hold exercise together | begin exercise with | begin drill with | launch exercise with | train with
       | exercise with | conduct patrol with | hold manoeuvre with | hold maneuver with | start exercise with | start drill with
       | take part in+exercise | take part in+drill | participate in+exercise | join exercise | join drill | train together | patrol together
       | patrol with | sail with | start drill together | participate in+drill | carry +out drill with | carry +out patrol with | launch drill with
       | train together with
roles  subj=both with=both
type   COOPERATE
need   subj:actor
yes    India held a naval exercise with Japan in the bay.   => COOPERATE actor=India actor=Japan
yes    The Finnish army trained together with the Swedish army.   => COOPERATE actor=army

rule   en.cooperate.drill.n
match  joint+exercise/n with | joint+drill/n with | joint+exercise/n between | joint+patrol/n with | joint+operation/n | multinational+exercise/n
       | joint+patrol/n between | exercise/n with | joint+training/n | drill/n with | joint+drill/n between | nato+exercise/n | combined+exercise/n
roles  subj=both with=both between=both by=actor of=actor
type   COOPERATE
need   actor
yes    A joint operation with Serbia began in May.   => COOPERATE actor=Serbia

rule   en.cooperate.drill-joint
match  joint+exercise/n | joint+drill/n | joint+patrol/n | joint+manoeuvre/n | joint+maneuver/n | joint+raid/n
roles  subj=both with=both between=both by=actor
type   COOPERATE
need   definite
yes    The joint patrols in the gulf will start in May.   => COOPERATE

rule   en.cooperate.extradite
match  extradite | hand +over to | surrender to+court | hand +over suspect | extradite from | transfer to+hague | transfer to+court
       | hand +over fugitive to | hand +over to+court | deliver to+court | turn +over to | deport to+face | turn +over suspect | transfer to+tribunal
roles  subj=actor obj=topic to=recipient
type   COOPERATE
need   subj:actor
yes    Colombia extradited the drug lord to the United States.   => COOPERATE actor=Colombia recipient=States
yes    The suspect was handed over to Belgium by Italy.   => COOPERATE recipient=Belgium

rule   en.cooperate.extradition.n
match  extradition/n | handover/n of+suspect | transfer/n of+suspect to
roles  by=actor from=actor to=recipient of=topic
type   COOPERATE
need   who
yes    The extradition of the banker to Greece took place on Monday.   => COOPERATE recipient=Greece

rule   en.cooperate.intelligence
match  share intelligence | exchange intelligence | exchange data with | pass information to | swap intelligence with | pool intelligence
       | share technology with | share information | exchange information | swap information with | share data | share know-how with | provide tip to
       | share evidence with | tip +off
roles  subj=both with=both to=recipient obj=topic
type   COOPERATE
need   subj:actor
yes    The agency shared intelligence with its German partners.   => COOPERATE actor=agency

rule   en.cooperate.intelligence.n
match  intelligence+sharing/n | sharing/n of+intelligence | exchange/n of+information | exchange/n of+intelligence | information+exchange/n
       | intelligence-sharing/n | data+exchange/n with | information+sharing/n with | intelligence+exchange/n
roles  subj=both with=both between=both by=actor
type   COOPERATE
need   actor
yes    The sharing of intelligence with Israel was stopped by London.   => COOPERATE actor=Israel

rule   en.cooperate.trade-buy
match  import from | import gas from | import oil from | buy oil from | buy gas from | buy weapon from | buy jet from | purchase jet from
       | purchase weapon from | purchase gas from | buy tank from | buy drone from | buy missile from | order jet from | order tank from
       | buy submarine from | buy arm from | import grain from
roles  subj=actor to=recipient from=recipient with=both
type   COOPERATE
need   subj:actor
yes    Egypt imported grain from Romania.   => COOPERATE actor=Egypt recipient=Romania
yes    Hungary bought gas from Russia.   => COOPERATE actor=Hungary recipient=Russia

rule   en.cooperate.trade-supply
match  supply gas to | supply oil to | pipe gas to | deliver gas to | ship oil to | ship gas to | supply grain to
roles  subj=actor to=recipient from=recipient with=both
type   COOPERATE
need   subj:actor
yes    Norway supplied gas to Germany.   => COOPERATE actor=Norway recipient=Germany

rule   en.cooperate.trade
match  trade with | do business with | sell weapon to | sell arm to | sell jet to | sell tank to | sell missile to | sell oil to | sell gas to
       | export weapon to | export arm to | export oil to | export gas to | export grain to | export to | sell drone to | sell system to
       | sell ammunition to | sell fighter to | sell stake to | sell grain to | sell submarine to | sell helicopter to | sell uranium to
roles  subj=actor to=recipient from=recipient with=both
type   COOPERATE
need   subj:actor
yes    South Korea sold howitzers and tanks to Poland.   => COOPERATE actor=Korea

rule   en.cooperate.trade.n
match  arms+sale/n | sale/n of+weapon | weapons+sale/n to | arms+export/n to | trade/n with | trade/n between | gas+supply/n to | sale/n of+jet
       | oil+export/n to | oil+purchase/n from | sale/n of+arm to | sale/n of+tank to | gas+delivery/n to | arms+purchase/n from | gas+export/n to
roles  subj=actor by=actor to=recipient from=recipient with=both between=both
type   COOPERATE
need   subj:actor
yes    The arms sales by Washington continued.   => COOPERATE

rule   en.cooperate.join-forces-plot
match  conspire with | plot with | be in+league with | collude
roles  subj=both with=both alongside=both
type   COOPERATE
need   subj:actor
yes    The general colluded with the smugglers.   => COOPERATE actor=general

rule   en.cooperate.join-forces
match  join force | team +up | join hand with | unite with | partner with | make cause with | fight alongside | fight side | side by | gang +up with
       | combine force | pool resource | pool force | work in+partnership with | enter partnership with | band together | form partnership
       | cooperate militarily with | operate with | operate jointly with | coordinate attack with | fight together
roles  subj=both with=both alongside=both
type   COOPERATE
need   subj:actor
yes    The two rebel groups joined forces in the north.   => COOPERATE actor=groups
yes    Danish and British firms teamed up with the navy.   => COOPERATE actor=navy
no     The colours unite with the sea.

rule   en.cooperate.build
match  build jointly | build pipeline with | launch project with | start project with | build plant with | develop jointly | develop with
       | produce with | build with | build together | develop together | produce jointly | launch satellite for | establish commission with
       | set +up commission with | set +up force with | create force with | set +up venture with | build railway with | found organisation with
       | establish fund with | launch fund with | set +up fund with | manufacture jointly | co-develop with | open pipeline to | inaugurate pipeline
       | inaugurate bridge with | link grid with | connect grid to | inaugurate railway
roles  subj=both with=both to=both for=recipient
type   COOPERATE
need   subj:actor
yes    Turkey built a drone plant with Ukraine.   => COOPERATE actor=Turkey actor=Ukraine

rule   en.cooperate.joint-statement
match  issue joint with | issue statement | vote with | vote together | act jointly | run operation | co-sponsor | co-author resolution
       | sponsor resolution with | draft resolution with | co-sponsor resolution | caucus with | govern with | govern together | rule with
       | share power
roles  subj=both with=both
type   COOPERATE
need   subj:actor
yes    The Liberals govern with the Greens in Hamburg.   => COOPERATE actor=Liberals actor=Greens

rule   en.cooperate.police
match  arrest with | investigate jointly | set +up joint | investigate with | carry +out raid with | carry +out operation with
       | conduct operation with | launch operation with | hunt with | search with | set +up team with | run operation with | conduct raid with
       | form team with
roles  subj=both with=both
type   COOPERATE
need   subj:actor
yes    The Iraqi army conducted an operation with Kurdish fighters.   => COOPERATE actor=army actor=fighters

rule   en.cooperate.transit
match  allow use of+base | grant use of+base | let base | lend base to | allow overflight by | grant right of+overflight | open base to | host base
       | host headquarters | provide base to | lease base to | give access to+base | grant access to+base | lease port to | lease land to
       | offer base to | allow transit
roles  subj=actor to=recipient of=recipient by=recipient
type   COOPERATE
need   subj:actor
yes    Djibouti leased a base to China.   => COOPERATE actor=Djibouti recipient=China

rule   en.cooperate.observe-resume
match  resume flight | resume trade | resume export to | resume import from | resume cooperation | restore flight to | restart flight to
       | resume delivery to | resume supply to | resume supply | resume import | restore link with | resume work with | resume export
       | restart trade with
roles  subj=both with=both to=recipient in=recipient between=both from=recipient of=topic
type   COOPERATE
need   subj:actor
yes    Brazil resumed trade with Venezuela.   => COOPERATE actor=Brazil actor=Venezuela
yes    Serbia resumed flights to Kosovo after fifteen years.   => COOPERATE actor=Serbia recipient=Kosovo

rule   en.cooperate.observe
match  exchange student with | exchange delegation | exchange scientist with | twin with | open office in | open consulate in | open school in
       | open route to | launch ferry to
roles  subj=both with=both to=recipient in=recipient between=both from=recipient of=topic
type   COOPERATE
need   subj:actor
yes    Israel opened an office in Rabat.   => COOPERATE actor=Israel recipient=Rabat

rule   en.cooperate.merge
match  unite | form federation with | form confederation | merge force | unify force | form union | create confederation
       | unite behind+candidate | unite in+bloc | form force | create force | set +up force | integrate into+army
roles  subj=both with=both
type   COOPERATE
need   subj:actor
yes    Mali, Niger and Burkina Faso formed a confederation.   => COOPERATE actor=Mali actor=Niger
no     The two rivers merge near the town.

rule   en.cooperate.drill-joint-hold
match  hold,stage,conduct,carry,start,begin,launch,run,complete,perform,undertake @drill joint,combined,bilateral,multinational,trilateral,together
       | take part in+@drill | participate in+@drill | join @drill | hold,conduct,carry,stage,begin,launch @drill with
       | hold,conduct,carry,stage together+@drill | train,patrol,exercise,sail,drill together,jointly,alongside,with | patrol jointly
roles  subj=both with=both alongside=both
type   COOPERATE
need   subj:actor
yes    Kenyan and Jamaican officers held a joint exercise in December.   => COOPERATE actor=officers
yes    The Omani navy conducted a combined drill with Pakistan.   => COOPERATE actor=navy actor=Pakistan

rule   en.cooperate.drill-joint-hold.n
match  joint,combined,bilateral,multinational,trilateral,allied,nato+exercise,drill,manoeuvre,maneuver,patrol,training,operation,mission,wargame/n
roles  subj=both with=both between=both of=both by=both
type   COOPERATE
need   who
yes    The bilateral manoeuvres with Peru lasted a week.   => COOPERATE actor=Peru

rule   en.cooperate.work-with
match  work,cooperate,collaborate,co-operate,coordinate closely,jointly,together,with | liaise closely,jointly,together
       | join force,hand with | team +up with | pool resource,effort,intelligence
       | share,pass information,data,evidence,technology,know-how,expertise,tip with,to
       | exchange,swap,pool intelligence,information,data,evidence,technology,know-how,expertise,tip with,to
       | set,create,form,establish,launch +up force,team,committee,commission,centre,center,unit,body,fund,venture,group joint,common
       | sign,run,carry,conduct,launch operation,investigation,raid,project,mission,patrol joint,with
       | build,develop,produce,manufacture jointly,together,with | investigate,arrest jointly,with
roles  subj=both with=both to=both
type   COOPERATE
need   subj:actor
yes    The two police forces set up a joint team in May.   => COOPERATE actor=forces
no     The engine works closely with the gearbox.

rule   en.cooperate.hand-over-suspect
match  extradite,surrender,transfer,hand,deliver,turn,deport suspect,fugitive,prisoner,criminal,banker,smuggler,drug,baron,lord,leader,general,killer,wanted,defendant to
       | hand,turn,give +over suspect,fugitive,criminal,banker,smuggler to | extradite to,from | hand +over to+court,tribunal,authority,police
roles  subj=actor obj=topic to=recipient
type   COOPERATE
need   subj:actor
yes    Serbia surrendered the fugitive to Croatia.   => COOPERATE actor=Serbia recipient=Croatia

rule   en.cooperate.trade-more
match  sell,export gas,oil,grain,wheat,electricity,coal,uranium,fuel,steel,fertiliser,fertilizer,wine,fish,meat,rice,lng to
       | supply gas,oil,grain,wheat,coal,uranium,steel,fertiliser,fertilizer,wine,fish,meat,rice,lng to
       | ship gas,oil,wheat,electricity,coal,uranium,fuel,steel,fertiliser,fertilizer,wine,fish,meat,rice,lng to
       | deliver gas,oil,grain,wheat,electricity,coal,uranium,steel,fertiliser,fertilizer,wine,fish,meat,rice,lng to
       | buy,import,purchase,order gas,oil,grain,wheat,electricity,coal,uranium,fuel,steel,fertiliser,lng from | sell,export @weapon to
       | buy,purchase,order,acquire,procure,import @weapon from
       | resume,restart,restore,reopen,increase,expand trade,flight,export,import,link,route,ferry with,to,between
       | open route,line,link to,between,with | build,open,inaugurate,launch pipeline,railway,bridge,interconnector with,to,between
       | do business,trade with
roles  subj=actor obj=topic to=recipient from=recipient with=both between=both
type   COOPERATE
need   subj:actor
yes    Egypt bought wheat from Ukraine.   => COOPERATE actor=Egypt recipient=Ukraine

rule   en.cooperate.trade-more.n
match  sale,export,purchase,import,supply,delivery/n of+gas,oil,grain,jet,missile,tank,weapon,arm,wheat,submarine,drone
       | arms,weapons,oil,gas,grain,trade,wheat,uranium+sale,export,purchase,import,exchange/n
       | joint+venture,project,force,mission,team,investigation,commission/n | intelligence,information,data+sharing,exchange,cooperation/n
roles  subj=actor by=actor to=recipient from=recipient with=both between=both
type   COOPERATE
need   actor
yes    The sale of submarines to Taiwan by Berlin was denied.   => COOPERATE

rule   en.cooperate.figures
match  cooperate not | work in,with+wood,material,clay,child,patient,client,animal,office,factory,garden,number | export,sell to+customer,client
       | share price,news,photo,joke,bed,meal,fate,spoils,point,video | train with+club,team,squad
       | exchange,swap shirt,ring,pleasantry,glance,greeting,vow,number,gift | merge into | collaborate on+album,song,film | sail through
nonevent yes
type   COOPERATE
why    work in general, sport, courtesies
yes    The carpenter works with wood.   => none
