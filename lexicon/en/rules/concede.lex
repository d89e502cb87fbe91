# CONCEDE: gives way in words: eases rules, announces truce or withdrawal, apologises, pardons.

rule   en.concede.apologise
match  apologise | apologize | say sorry to | say sorry for | beg pardon | ask forgiveness | ask for+forgiveness | issue apology | offer apology
       | make apology | express regret for | express remorse | express contrition | beg forgiveness | make amends for | atone for | present apology to
       | convey apology to | render apology to | voice regret for
roles  subj=actor to=recipient for=topic of=recipient over=topic
type   CONCEDE
need   subj:actor
yes    The Belgian king apologised to the families in Kinshasa.   => CONCEDE actor=king recipient=families
yes    The army issued an apology for the shelling.   => CONCEDE actor=army

rule   en.concede.apology.n
match  public+apology/n | formal+apology/n | apology/n
roles  subj=actor by=actor from=actor to=recipient for=topic
type   CONCEDE
need   subj:actor
yes    The premier's apology to the survivors was welcomed.   => CONCEDE actor=premier recipient=survivors

rule   en.concede.apology.n-from
match  apology/n from | apology/n by
roles  from=actor by=actor to=recipient
type   CONCEDE
need   actor
yes    An apology from the Vatican to the victims followed.   => CONCEDE actor=Vatican recipient=victims

rule   en.concede.pardon
match  pardon | amnesty | grant pardon | grant amnesty | issue pardon | offer amnesty | declare amnesty | announce amnesty | give amnesty to
       | commute sentence | reprieve | grant reprieve to | forgive | show clemency to | reduce sentence | show mercy to | announce pardon
       | grant clemency | offer pardon to | spare life | grant immunity
roles  subj=actor obj=recipient to=recipient for=recipient of=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    The Moroccan king pardoned dozens of activists.   => CONCEDE actor=king recipient=activists
yes    The governor commuted the sentences of four prisoners.   => CONCEDE actor=governor recipient=prisoners

rule   en.concede.pardon.n
match  pardon/n for | pardon/n of | presidential+pardon/n | general+amnesty/n | pardon/n by | royal+pardon/n | clemency/n for | amnesty/n
       | amnesty+law/n
roles  subj=actor by=actor for=recipient of=recipient
type   CONCEDE
need   who
yes    The amnesty for the separatists split the party.   => CONCEDE recipient=separatists

rule   en.concede.announce-ceasefire-agree
match  agree to+ceasefire | agree to+truce | agree ceasefire | agree truce | agree on+ceasefire | agree on+truce | sign ceasefire | sign truce
       | sign armistice | reach ceasefire | reach truce | accept ceasefire | accept truce | agree to+pause | agree to+halt | agree cessation
       | agree armistice
roles  subj=both with=both to=recipient of=topic
type   CONCEDE
need   subj:actor
yes    The two armies agreed on a truce.   => CONCEDE actor=armies
yes    Hamas and Israel agreed to a truce in November.   => CONCEDE actor=Hamas

rule   en.concede.announce-ceasefire-extend
match  extend ceasefire | extend truce | renew ceasefire | renew truce
roles  subj=both with=both to=recipient of=topic
type   CONCEDE
need   subj:actor
yes    Israel extended the ceasefire by two days.   => CONCEDE actor=Israel

rule   en.concede.announce-ceasefire-offer
match  offer truce | offer ceasefire
roles  subj=both with=both to=recipient of=topic
type   CONCEDE
need   subj:actor
yes    The rebels offered a truce to the government.   => CONCEDE actor=rebels recipient=government

rule   en.concede.announce-ceasefire
match  announce ceasefire | declare ceasefire | announce truce | declare truce | announce pause | declare end of+hostility | announce end of+hostility
       | announce cessation | declare cessation | declare pause | declare end to+operation | announce end to+operation | announce end of+operation
       | announce halt to | announce suspension of+operation | proclaim ceasefire | proclaim truce
roles  subj=both with=both to=recipient of=topic
type   CONCEDE
need   subj:actor
yes    The rebels declared a ceasefire for the holiday.   => CONCEDE actor=rebels

rule   en.concede.ceasefire-agreement.n
match  ceasefire+agreement/n | ceasefire+deal/n | truce+agreement/n | truce+deal/n | announcement/n of+ceasefire | armistice+agreement/n
       | declaration/n of+ceasefire | ceasefire+announcement/n | ceasefire+offer/n | truce+offer/n | ceasefire+accord/n | announcement/n of+withdrawal
       | agreement/n on+ceasefire | ceasefire+deal/n between | truce+deal/n between
roles  subj=both between=both by=actor
type   CONCEDE
need   definite
yes    The ceasefire agreement took effect at noon.   => CONCEDE

rule   en.concede.announce-withdrawal-release
match  agree to+release | order release of+prisoner | agree to+lift | announce lifting | promise release | announce reopening | agree to+return
       | announce release | agree release
roles  subj=actor of=topic from=recipient
type   CONCEDE
need   subj:actor
yes    The court announced the release of the editor.   => CONCEDE actor=court
yes    The junta announced the release of four ministers.   => CONCEDE actor=junta

rule   en.concede.announce-withdrawal-plan
match  promise withdrawal | plan withdrawal
roles  subj=actor of=topic from=recipient
type   CONCEDE
need   subj:actor
yes    Berlin planned the withdrawal of its soldiers.   => CONCEDE actor=Berlin

rule   en.concede.announce-withdrawal
match  announce withdrawal | announce pullout | order withdrawal of+troop | order withdrawal of+troops | order retreat | order troop to+withdraw
       | order troops to+withdraw | agree to+withdraw | agree withdrawal | agree to+pull | agree to+disarm | announce end of+strike
       | announce drawdown | announce reduction of+troop | announce reduction of+troops | announce disarmament | announce end of+mission
       | announce departure of+troop | announce departure of+troops
roles  subj=actor of=topic from=recipient
type   CONCEDE
need   subj:actor
yes    Paris announced the withdrawal of its troops from Niger.   => CONCEDE actor=Paris

rule   en.concede.agree-inf
match  agree withdraw | agree free | agree stop | agree halt | agree end | agree lift | agree disarm | agree suspend | agree cease | agree leave
       | agree surrender | agree return | agree resign | agree step | agree drop | agree allow | agree ease | agree reduce | agree let | agree pull
       | agree abandon | agree extradite | agree cancel | agree give | agree permit
roles  subj=both with=both
type   CONCEDE
need   subj:actor
yes    The militia agreed to free the pilots.   => CONCEDE actor=militia

rule   en.concede.order-own
match  tell commander | order troop to+stop | order troops to+stop | order ceasefire | order end to | order troop back | order troops back
       | order halt | order pullback | order army to+stop | order suspension of+operation | order end of+operation | halt operation | order pause
       | instruct troop to+withdraw | instruct troops to+withdraw | order withdrawal from
roles  subj=actor to=topic obj=topic from=recipient
type   CONCEDE
need   subj:actor
why    ordering one's own forces to stop
yes    The president ordered a halt to the bombing.   => CONCEDE actor=president

rule   en.concede.admit-plead
match  confess | make confession
roles  subj=actor for=topic to=recipient in=topic
type   CONCEDE
need   subj:actor
inner  fact
yes    The mayor confessed to the fraud.   => CONCEDE actor=mayor

rule   en.concede.admit-error
match  admit wrongdoing | acknowledge mistake | admit mistake | concede mistake | admit error | acknowledge error | admit failure
       | acknowledge failure | acknowledge wrongdoing | concede error | admit fault
roles  subj=actor for=topic to=recipient in=topic
type   CONCEDE
need   subj:actor
inner  fact
yes    The army admitted its mistake.   => CONCEDE actor=army

rule   en.concede.admit
match  admit guilt | admit responsibility | acknowledge responsibility for | own +up to | accept blame for | accept responsibility
       | take responsibility for+death | admit killing | admit defeat | acknowledge guilt | admit to | take blame for | admit involvement in
       | admit role in | acknowledge role in
roles  subj=actor for=topic to=recipient in=topic
type   CONCEDE
inner  fact
need   subj:actor
why    bombers who "claim responsibility" do not give way: that is an attribution
yes    The ministry admitted responsibility for the deaths.   => CONCEDE actor=ministry

rule   en.concede.claim-responsibility
match  claim responsibility | claim credit for
nonevent yes
roles  for=topic
type   CONCEDE
why    reporting words: the attack is the event
yes    The group claimed responsibility.   => none

rule   en.concede.concede-demand
match  bow to+pressure | bow to+demand | yield to+pressure | yield to+demand | accede to+demand | accept demand | meet demand of
       | buckle under+pressure | grant demand
roles  subj=actor obj=topic to=recipient on=topic of=recipient
type   CONCEDE
need   subj:actor
yes    The government yielded to pressure.   => CONCEDE actor=government
yes    The mayor bowed to the demands of the taxi drivers.   => CONCEDE actor=mayor

rule   en.concede.concede-soften
match  back +down | climb +down | backpedal | backtrack | make u-turn | perform u-turn | soften stance | soften position | soften tone
       | water +down plan | water +down | change course | reverse course
roles  subj=actor obj=topic to=recipient on=topic of=recipient
type   CONCEDE
need   subj:actor
yes    Ankara softened its stance.   => CONCEDE actor=Ankara

rule   en.concede.concede-accept
match  concede | concede defeat | concede election | accept defeat | accept ruling | accept verdict | accept result
roles  subj=actor obj=topic to=recipient on=topic of=recipient
type   CONCEDE
need   subj:actor
yes    The candidate accepted the result.   => CONCEDE actor=candidate
yes    The opposition leader conceded defeat on Monday.   => CONCEDE actor=leader

rule   en.concede.concede
match  give in | give +in | bow to | cave in to | cave +in | relent | yield to | capitulate | make concession | give ground | make compromise
       | grant concession to | knuckle under | cave to | bend to | throw +in towel | give way
roles  subj=actor obj=topic to=recipient on=topic of=recipient
type   CONCEDE
need   subj:actor
why    goals are conceded in sport
no     The goalkeeper conceded three goals.
yes    The ministry made concessions to the teachers.   => CONCEDE actor=ministry recipient=teachers

rule   en.concede.concede-goal
match  concede goal | concede penalty | concede that | give ground on+price | concede corner | concede foul | concede point
nonevent yes
type   CONCEDE
yes    Ajax conceded a goal in the last minute.   => none

rule   en.concede.concession.n
match  concession/n to | concession/n by | concession/n from | climbdown/n | capitulation/n | u-turn/n | u+turn/n
roles  subj=actor by=actor from=actor to=recipient on=topic over=topic
type   CONCEDE
need   actor
yes    The concession by the government to the farmers ended the blockade.   => CONCEDE actor=government recipient=farmers

rule   en.concede.ease-rule
match  ease rule | relax rule | loosen rule | relax law | ease condition for | soften law | soften rule | ease visa | ease policy | loosen law
roles  subj=actor on=recipient against=recipient for=recipient
type   CONCEDE
need   subj:actor
yes    Japan relaxed the rules for migrants.   => CONCEDE actor=Japan recipient=migrants

rule   en.concede.ease-sanction
match  ease sanction | ease blockade | ease embargo | ease siege | relax sanction | relax embargo
roles  subj=actor on=recipient against=recipient for=recipient
type   CONCEDE
need   subj:actor
yes    Washington eased the embargo.   => CONCEDE actor=Washington
yes    The blockade was eased by the coalition.   => CONCEDE actor=coalition

rule   en.concede.ease
match  ease restriction | relax restriction | loosen restriction | ease curb | relax control | ease curfew | relax curfew | ease ban | relax ban
       | ease measure | ease control | relax measure | loosen control | ease lockdown | loosen grip on | relax grip | ease pressure on
roles  subj=actor on=recipient against=recipient for=recipient
type   CONCEDE
need   subj:actor
yes    Egypt has eased restrictions on travellers from Gaza.   => CONCEDE actor=Egypt recipient=travellers

rule   en.concede.easing.n
match  easing/n of+restriction | relaxation/n of+rule | easing/n of+sanction | loosening/n of+restriction | easing/n of+blockade | easing/n of
       | relaxation/n of | easing/n of+curfew | easing/n of+measure
roles  subj=actor by=actor of=topic
type   CONCEDE
need   actor
yes    The easing of the rules by Brussels was welcome news.   => CONCEDE actor=Brussels

rule   en.concede.permit-permission
match  give permission to | give permission for | grant permit to | issue permit to | issue permit for | grant licence to | grant permission
       | grant accreditation to | issue permit | grant permit
roles  subj=actor obj=recipient to=recipient for=topic of=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    The governor issued a permit to the workers.   => CONCEDE actor=governor

rule   en.concede.permit-legalise
match  legalise | legalize | decriminalise | decriminalize | unban | legalise party
roles  subj=actor obj=recipient to=recipient for=topic of=recipient iobj=recipient
type   CONCEDE
need   subj:actor obj:actor
yes    Thailand legalised the party.   => CONCEDE actor=Thailand recipient=party

rule   en.concede.permit
match  permit | allow | let | allow protest | permit protest | authorise protest | authorise rally | authorize protest | permit rally | allow rally
       | issue visa to | grant visa | allow return | permit return
roles  subj=actor obj=recipient to=recipient for=topic of=recipient iobj=recipient
type   CONCEDE
need   subj:actor obj:actor
why    software allows things; aid let through is in retreat.lex
yes    The mayor allowed the union to meet.   => CONCEDE actor=mayor
no     The window allows light into the room.

rule   en.concede.grant
match  grant right to | grant autonomy | grant independence | grant suffrage to | extend right to | cede power to | transfer power to
       | give autonomy to | recognise right | grant citizenship to | give citizenship to | grant self-rule to | grant freedom to | share power with
       | cede control of | restore right
roles  subj=actor to=recipient with=recipient of=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    Papua New Guinea granted autonomy to Bougainville.   => CONCEDE actor=Guinea

rule   en.concede.withdraw-plan-demand
match  withdraw demand | drop demand | drop claim | abandon demand | drop condition | withdraw claim | give +up demand | drop request
roles  subj=actor obj=topic to=recipient for=topic
type   CONCEDE
need   subj:actor
yes    The kidnappers dropped their demand for money.   => CONCEDE actor=kidnappers

rule   en.concede.withdraw-plan-objection
match  drop objection to | drop opposition to | lift objection to | withdraw objection to | drop veto | lift veto | withdraw veto | lift opposition to
       | drop resistance to
roles  subj=actor obj=topic to=recipient for=topic
type   CONCEDE
need   subj:actor
yes    Greece withdrew its veto.   => CONCEDE actor=Greece
yes    Turkey dropped its objection to the accession of Sweden.   => CONCEDE actor=Turkey

rule   en.concede.withdraw-plan
match  withdraw bill | scrap bill | scrap tax | drop bill | drop plan for+tax | withdraw proposal | announce reversal of | shelve law | scrap law
       | scale +back plan | withdraw threat | drop threat | retract | recant | take +back statement | retract statement | take +back word
roles  subj=actor obj=topic to=recipient for=topic
type   CONCEDE
need   subj:actor
why    what is given up was one's own
yes    The Kenyan president withdrew the finance bill.   => CONCEDE actor=president

rule   en.concede.election
match  call election | call referendum | announce election | agree to+election | set election | schedule election | agree to+referendum
       | announce referendum | agree to+inquiry | agree to+dialogue | announce reform | announce concession | promise concession | announce transition
       | announce handover | unveil reform | agree to+demand | call poll | agree to+reform
roles  subj=actor to=topic of=topic for=topic
type   CONCEDE
need   subj:actor
yes    The caretaker premier called a snap election for July.   => CONCEDE actor=premier

rule   en.concede.resign-offer
match  offer to+resign | tender resignation | announce resignation plan | promise to+resign | announce retirement from | offer to+step
       | rule +out candidacy | rule +out term | announce departure | offer resignation to
roles  subj=actor to=recipient from=topic
type   CONCEDE
need   subj:actor
yes    The defence minister offered his resignation to the king.   => CONCEDE actor=minister recipient=king

rule   en.concede.compensate
match  agree to+compensate | agree to+pay | offer compensation | promise compensation | offer reparation to | agree compensation with
       | agree to+compensation | promise reparation
roles  subj=actor to=recipient with=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    Germany offered compensation to the Herero.   => CONCEDE actor=Germany

rule   en.concede.delay
match  postpone tax | delay tax | postpone reform | delay reform | delay law | postpone deadline | extend deadline | pause reform | suspend reform
       | suspend tax | freeze reform | postpone law | delay execution | suspend execution | stay execution | delay deportation | delay offensive
       | postpone offensive | delay attack | put +off attack | call +off attack | call +off strike against | postpone execution
roles  subj=actor for=recipient of=recipient
type   CONCEDE
need   subj:actor
yes    The government suspended the reform of the pensions.   => CONCEDE actor=government

rule   en.concede.ceasefire-more
match  agree,declare,announce,accept,offer,sign,reach,extend,renew,proclaim,order,call truce,ceasefire,cease-fire,armistice,pause,cessation,halt,standstill
       | agree on,to+truce,ceasefire,cease-fire,armistice,pause,cessation
       | agree to+stop,halt,cease,suspend,end,withdraw,pull,disarm,release,free,lift,ease,leave,surrender,return,hand,drop,allow,reopen,open,resign,lay,abandon,exchange,swap
       | announce,promise,pledge,order,plan withdrawal,pullout,pullback,retreat,drawdown,release,lifting,reopening,end,suspension,disarmament,departure,halt,return of,to,from
roles  subj=both with=both to=topic of=topic from=recipient
type   CONCEDE
need   subj:actor
yes    The two clans agreed on a cessation of hostilities.   => CONCEDE actor=clans
yes    Addis Ababa announced the pullback of its army.   => CONCEDE actor=Ababa

rule   en.concede.tell-own
match  order,tell,instruct,command,direct @troops to+stop,halt,cease,withdraw,hold,pull,pause,stand,retreat
       | order halt,end,stop,pause,suspension,withdrawal,retreat,pullback,ceasefire to,of,from,in
roles  subj=actor obj=topic
type   CONCEDE
need   subj:actor
why    ordering one's own forces to stop
yes    The colonel told his soldiers to withdraw.   => CONCEDE actor=colonel

rule   en.concede.apology-more
match  apologise,apologize,atone to,for,over | issue,offer,make,present,convey,extend,deliver apology,amends to,for,over
       | express,voice,convey regret,remorse,contrition for
       | express,voice regret over,at+death,loss,killing,incident,suffering,casualty,injury | say,be sorry for,to
       | ask,beg forgiveness,pardon
       | admit,acknowledge,concede,accept mistake,error,fault,wrongdoing,guilt,responsibility,failure,blame,liability,defeat,shortcoming,involvement
roles  subj=actor to=recipient for=topic of=recipient over=topic
type   CONCEDE
inner  fact
need   subj:actor
yes    The foreign minister expressed regret over the loss of life.   => CONCEDE actor=minister
yes    The air force conceded an error.   => CONCEDE actor=force

rule   en.concede.pardon-more
match  pardon,amnesty,reprieve,forgive prisoner,rebel,convict,detainee,activist,deserter,opponent,critic,president,protester,inmate,dissident,journalist
       | grant,give,offer,issue,announce,declare,decree pardon,amnesty,clemency,immunity,reprieve to,for
       | grant,issue,declare,announce,decree pardon,amnesty,clemency | commute,reduce,cut,shorten,suspend sentence,term of,for | spare life of
roles  subj=actor obj=recipient to=recipient for=recipient of=recipient
type   CONCEDE
need   subj:actor
yes    The emir decreed an amnesty for deserters.   => CONCEDE actor=emir

rule   en.concede.ease-more
match  ease,relax,loosen,soften,water,scale,roll,tone,dilute,temper restriction,rule,curb,control,limit,sanction,curfew,lockdown,ban,embargo,blockade,law,policy,stance,position,tone,demand,condition,measure,requirement,stand
       | roll,scale,water +back,down plan,cut,reform,bill,law | cap,freeze,cut,lower,reduce,subsidise,subsidize price,tax,fare,fee,rent,bill of,on
       | put,impose,set ceiling,cap,lid on+price,rent,fuel
       | shelve,postpone,delay,suspend,pause,drop,scrap,withdraw,ditch,abandon,freeze reform,tax,plan,increase,hike,cut,project,law,bill,execution,deportation,eviction,rise,levy,mandate after,amid,under
       | raise,increase wage,pension,salary,pay,subsidy | grant,meet,accept,yield,give,bow,accede,cave,submit demand,pressure in,to
       | make,grant,offer concession to
roles  subj=actor obj=topic on=recipient for=recipient to=recipient of=topic
type   CONCEDE
need   subj:state
yes    The government has put a ceiling on fuel prices.   => CONCEDE actor=government
yes    The cabinet watered down the reform.   => CONCEDE actor=cabinet

rule   en.concede.permit-more
match  permit,allow,authorise,authorize,license,approve @demo
       | permit return,export,import,visit,flight,passage,use,entry,sale,work of,by,to,for
       | allow return,export,import,visit,flight,use,sale,work of,by,to,for
       | authorise,authorize return,export,import,visit,observer,flight,passage,use,entry,access,sale,work of,by,to,for
       | grant,issue permission,permit,licence,license,authorisation,authorization,visa,accreditation,clearance to,for
       | give permission,permit,licence,license,authorisation,authorization,visa,accreditation,leave to,for
       | grant,give,cede,devolve,extend,transfer autonomy,independence,citizenship,right,vote,status,power,control to
       | legalise,legalize,decriminalise,unban party,union,group,abortion,marriage,drug,cannabis,divorce
       | call,announce,schedule,set,agree election,poll,referendum,vote,ballot snap,early,fresh,new | call election,referendum
roles  subj=actor to=recipient for=recipient iobj=recipient obj=topic
type   CONCEDE
need   subj:actor
yes    The mayor authorised the rally.   => CONCEDE actor=mayor
yes    The ministry granted licences to the traders.   => CONCEDE actor=ministry

rule   en.concede.climb-down
match  back,climb,step +down,off over,on,from | cave,give +in to | bow,yield,bend,submit,capitulate to+pressure,demand,call,request,will
       | accede to+pressure,demand,call,will | backtrack over | backpedal,relent on,over | make,perform u-turn,climbdown,volte-face,about-turn
       | drop,withdraw,abandon,soften,retract,waive demand,condition,objection,veto,opposition,claim,threat,resistance,insistence,remark,statement,accusation to,on,of,for
       | drop,withdraw,waive,lift objection,veto,demand,condition,threat | concede to
roles  subj=actor to=recipient on=topic
type   CONCEDE
need   subj:actor
yes    Ankara waived its objection to the pact.   => CONCEDE actor=Ankara
yes    The ministry backed down over the tariff.   => CONCEDE actor=ministry

rule   en.concede.figures
match  concede goal,penalty,corner,point,free-kick,foul,try,run | give up,way,out | ease pain,traffic,past | relax muscle,mood
       | let go,alone,know,down,out | allow for,light,access,user,player,visitor,reader | permit not | loosen tie | lower price
       | soften butter,blow | forgive me,us | admit patient,fan,pupil | allow time,room
nonevent yes
type   CONCEDE
why    sport, cooking, figures of speech
yes    The visitors conceded two goals.   => none

rule   en.concede.apologise-bare
match  apologise,apologize for,to,over
roles  subj=actor to=recipient for=topic over=topic
type   CONCEDE
why    only people apologise, known or not
yes    Another apologised for his words.   => CONCEDE

rule   en.concede.apology.n-of
match  apology/n of,from,by
roles  of=actor from=actor by=actor to=recipient for=topic
type   CONCEDE
need   actor
yes    The apology of the Belgian king to Congo was short.   => CONCEDE actor=king recipient=Congo
