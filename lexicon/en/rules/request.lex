# REQUEST: asks, calls for, demands, orders.

rule   en.request.call-on-no
match  press ahead | press on | press +ahead | press +on | press button | press claim | press case | encourage growth | encourage investment
roles  on=topic
nonevent yes
type   REQUEST
yes    The government pressed ahead with the plan.   => none

rule   en.request.order-light
match  issue order | give order | issue injunction | issue directive | issue instruction | grant injunction | issue ruling
roles  subj=actor to=recipient iobj=recipient against=recipient
type   REQUEST
yes    The court issued an order to the ministry.   => REQUEST actor=court recipient=ministry

rule   en.request.order.n
match  order/n to | court+order/n | order/n by | evacuation+order/n | injunction/n against | ultimatum/n to | order/n of+court | order/n from
       | directive/n to | instruction/n to | restraining+order/n against | decree/n by | order/n for
roles  subj=actor by=actor from=actor to=recipient against=recipient of=actor for=recipient
type   REQUEST
need   who
yes    The army's order to residents came at night.   => REQUEST actor=army recipient=residents

rule   en.request.order-evacuate-release
match  order release | call for+release | demand release | demand return | seek release | appeal for+release | press for+release | push for+release
       | seek extradition | request extradition | demand extradition | demand handover | demand surrender
roles  subj=actor obj=topic of=topic to=recipient from=recipient for=topic on=recipient
type   REQUEST yield
need   subj:actor
yes    The Red Cross demanded the release of the nurses.   => REQUEST yield actor=Cross
yes    Families demanded the release of the hostages.   => REQUEST yield actor=Families

rule   en.request.order-evacuate-ceasefire
match  call for+ceasefire | call for+truce | call for+cessation | demand ceasefire | seek ceasefire | press for+ceasefire | push for+ceasefire
       | call for for+ceasefire | call for for+truce
roles  subj=actor obj=topic of=topic to=recipient from=recipient for=topic on=recipient
type   REQUEST yield
need   subj:actor
yes    The pope demanded a ceasefire.   => REQUEST yield actor=pope

rule   en.request.order-evacuate-calm
match  call for+restraint | appeal for+calm | urge restraint | urge calm | call for+de-escalation | call for+calm | appeal for+restraint
       | counsel restraint
roles  subj=actor obj=topic of=topic to=recipient from=recipient for=topic on=recipient
type   REQUEST yield
need   subj:actor
yes    The bishops appealed for calm.   => REQUEST yield actor=bishops
yes    The UN called for restraint in the region.   => REQUEST yield actor=UN

rule   en.request.order-evacuate
match  order evacuation | order withdrawal | call for+withdrawal | demand end to | demand end | demand halt to | call for+end | call for+halt
       | call for+lifting | demand withdrawal | demand freedom for | demand lifting | urge end to | seek access to | demand access
       | call for+immediate | demand departure | call for+departure | demand ransom | demand removal of
roles  subj=actor obj=topic of=topic to=recipient from=recipient for=topic on=recipient
type   REQUEST yield
need   subj:actor
no     The region has seen an end to rain.
yes    The rebels demanded a ransom.   => REQUEST yield actor=rebels
yes    The widow demanded the removal of the bishop.   => REQUEST yield

rule   en.request.change-resign
match  call for+resignation | demand resignation | seek resignation | call for+dismissal | demand removal | demand dismissal
roles  subj=actor obj=topic of=recipient from=recipient into=topic for=topic
type   REQUEST change
need   subj:actor
yes    The opposition called for the resignation of the premier.   => REQUEST change actor=opposition
yes    Protest leaders demanded the resignation of the governor.   => REQUEST change actor=leaders recipient=governor

rule   en.request.change-inquiry
match  call for+investigation | call for+inquiry | call for+probe | demand inquiry | demand investigation
roles  subj=actor obj=topic of=recipient from=recipient into=topic for=topic
type   REQUEST change
need   subj:actor
yes    Lawyers demanded an inquiry.   => REQUEST change actor=Lawyers
yes    The bar association called for an inquiry into the deaths.   => REQUEST change actor=association

rule   en.request.change-election
match  demand election | call for+election | call for+referendum | demand referendum | demand vote | call for+vote | demand recount | seek recount
roles  subj=actor obj=topic of=recipient from=recipient into=topic for=topic
type   REQUEST change
need   subj:actor
yes    The opposition demanded an election.   => REQUEST change actor=opposition

rule   en.request.change-pay
match  demand raise | demand pay | demand compensation | demand wage
roles  subj=actor obj=topic of=recipient from=recipient into=topic for=topic
type   REQUEST change
need   subj:actor
yes    Teachers demanded a raise.   => REQUEST change actor=Teachers

rule   en.request.change
match  demand reform | call for+reform | demand change | call for+change | demand justice | demand apology | demand explanation
       | call for+independence | demand independence | demand autonomy | call for+boycott | call for+uprising | call for+revolt | call for+sanction
       | urge sanction | call for+ban | demand ban | call for+repeal | demand repeal | demand answer from | call for+vigilance | demand democracy
       | call for+respect | demand right | demand clarification from | call for+strike | call for+accountability | call for+justice
       | call for+overhaul | demand law | call for+review | call for+action | demand action | seek independence | demand overhaul | seek reform
       | urge reform | press for+reform | push for+reform | demand guarantee | seek guarantee | demand concession
roles  subj=actor obj=topic of=recipient from=recipient into=topic for=topic
type   REQUEST change
need   subj:actor
yes    The students demanded reforms.   => REQUEST change actor=students

rule   en.request.assist-asylum
match  seek asylum | request asylum | apply for+asylum | claim asylum | ask for+asylum | seek refuge
roles  subj=actor from=recipient to=recipient of=recipient in=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    Two pilots requested asylum in Germany.   => REQUEST assist recipient=Germany
yes    Thousands of Syrians applied for asylum in Germany.   => REQUEST assist actor=Syrians

rule   en.request.assist-arms
match  ask for+weapon | seek weapon from | request weapon | request troop | request troops | seek arm from | ask for+ammunition
roles  subj=actor from=recipient to=recipient of=recipient in=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    Kyiv requested weapons from its allies.   => REQUEST assist actor=Kyiv recipient=allies

rule   en.request.assist-money
match  appeal for+donation | seek loan from | request loan | seek investment from | seek bailout | request bailout | appeal for+fund
       | appeal for+money | seek fund | ask for+loan | ask for+money | seek loan
roles  subj=actor from=recipient to=recipient of=recipient in=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    Ghana requested a loan.   => REQUEST assist actor=Ghana

rule   en.request.assist-support
match  seek support | seek backing | appeal for+support | call for+support | rally support | drum +up support | solicit support | request support from
       | ask for+support
roles  subj=actor from=recipient to=recipient of=recipient in=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    The president sought support from the clergy.   => REQUEST assist actor=president

rule   en.request.assist
match  ask for+help | ask for+aid | appeal for+help | appeal for+aid | request assistance | seek aid from | request aid | call for+aid
       | call for+assistance | plead for+help | ask for+assistance | seek help | seek assistance | request help | seek protection
       | call for+intervention | request intervention | ask for+intervention | seek intervention | appeal for+volunteer | seek cooperation
       | seek membership | apply for+membership | apply to+join | seek alliance with | beg for+help | seek supply from | invoke treaty | lobby for+aid
       | call for+cooperation | appeal for+assistance | plead for+aid
roles  subj=actor from=recipient to=recipient of=recipient in=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    Haiti requested assistance from Kenya to fight the gangs.   => REQUEST assist actor=Haiti recipient=Kenya
no     The company seeks a new director.

rule   en.request.assist.n
match  appeal/n for+help | appeal/n for+aid | request/n for+assistance | request/n for+help | request/n for+aid | call/n for+help | plea/n for+help
       | request/n for+asylum | asylum+application/n by | asylum+request/n by | request/n for+weapon | request/n for+support | asylum+claim/n by
       | asylum+bid/n | application/n for+membership | membership+bid/n | membership+application/n | request/n for+loan | application/n for+asylum
       | appeal/n for+support
roles  subj=actor by=actor from=actor to=recipient
type   REQUEST assist
need   who
yes    Lebanon's request for help was heard in Paris.   => REQUEST assist actor=Lebanon

rule   en.request.meet
match  request meeting | request talk | call for+talk | call for+dialogue | call for+meeting | call for+negotiation | seek meeting with
       | ask for+meeting | urge talk | appeal for+dialogue | seek talk | request call | call for+session | request session | call for+summit
       | demand meeting | demand talk | demand negotiation | press for+talk | push for+talk | demand session | propose to+meet | seek dialogue
       | request visit | request consultation | request audience with | seek audience with | urge dialogue | seek mediation | request mediation
       | ask for+talk | seek negotiation with | convene emergency
roles  subj=actor with=recipient of=recipient from=recipient
type   REQUEST meet
need   subj:actor
yes    Russia requested a meeting of the Security Council.   => REQUEST meet actor=Russia recipient=Council
yes    The bishops called for dialogue with the rebels.   => REQUEST meet actor=bishops

rule   en.request.meet.n
match  call/n for+dialogue | call/n for+talk | request/n for+meeting | request/n for+talk | appeal/n for+dialogue | call/n for+negotiation
       | appeal/n for+talk | request/n for+call | plea/n for+talk
roles  subj=actor by=actor from=actor to=recipient with=recipient
type   REQUEST meet
need   who
yes    The king's call for dialogue was welcomed.   => REQUEST meet actor=king

rule   en.request.yield.n
match  call/n for+ceasefire | call/n for+restraint | appeal/n for+calm | demand/n for+release | call/n for+withdrawal | call/n for+calm
       | appeal/n for+restraint | call/n for+truce | demand/n for+withdrawal | call/n for+end | extradition+request/n | request/n for+extradition
       | ransom+demand/n | call/n for+release | demand/n for+ransom | demand/n for+end | call/n for+de-escalation | appeal/n for+ceasefire
       | appeal/n for+release
roles  subj=actor by=actor from=actor to=recipient on=recipient
type   REQUEST yield
need   who
yes    The Security Council's call for restraint was ignored.   => REQUEST yield actor=Council

rule   en.request.change.n
match  call/n for+reform | call/n for+election | demand/n for+reform | call/n for+resignation | demand/n for+change | demand/n for+independence
       | call/n for+inquiry | call/n for+investigation | demand/n for+resignation | call/n for+boycott | call/n for+sanction | demand/n for+pay
       | demand/n for+election | demand/n for+apology | call/n for+strike | pay+demand/n | wage+demand/n | call/n for+change | demand/n for+inquiry
       | demand/n for+autonomy
roles  subj=actor by=actor from=actor to=recipient on=recipient
type   REQUEST change
need   who
yes    The students' demands for reform were heard.   => REQUEST change actor=students

rule   en.request.summon-own
match  recall to+duty | call on to+enlist | call to+account | call to+order | call to+heel | ask to+leave | ask to+resign | call on to+resign
       | tell to+resign
roles  subj=actor obj=recipient on=recipient
type   REQUEST
need   subj:actor recipient
yes    The opposition called every man to account.   => REQUEST change actor=opposition

rule   en.request.recommend
match  recommend | advise | counsel | warn against | caution
roles  subj=actor obj=recipient against=topic to=recipient
type   REQUEST change
need   subj:actor obj:actor
why    doctors advise patients; a state that warns its citizens off a place asks something
yes    Canada advised its citizens to leave Lebanon.   => REQUEST change actor=Canada recipient=citizens
no     The critic recommended the soup.

rule   en.request.ultimatum
match  give deadline | set deadline | issue deadline to | give until | set condition for | impose deadline on | lay +down condition
roles  subj=actor obj=recipient for=recipient to=recipient on=recipient iobj=recipient
type   REQUEST
need   subj:actor
why    an ultimatum with a stated consequence is in threaten.lex
yes    The kidnappers set a deadline for the family.   => REQUEST actor=kidnappers

rule   en.request.invite-un
match  refer case to | bring before+council | refer matter to | ask court | petition court | appeal to+court for | ask parliament | ask council
       | apply to+court | seek injunction | seek order against | request warrant | seek warrant | seek penalty for | seek sentence | demand sentence
roles  subj=actor obj=recipient to=recipient against=topic for=topic
type   REQUEST
need   subj:actor
yes    The prosecution sought a sentence of ten years.   => REQUEST actor=prosecution

rule   en.request.collect
match  sign petition | launch petition | hand +in petition | present petition to | deliver petition to | gather signature | collect signature
       | hand petition to | submit petition to | sign letter to | write letter to | address letter to | write to | start petition | send letter to
roles  subj=actor to=recipient against=topic
type   REQUEST change
need   subj:actor recipient
yes    Residents presented a petition to the mayor.   => REQUEST change actor=Residents recipient=mayor

rule   en.request.must
match  stipulate that | propose leave | stress need for | underline need for | underscore need for | emphasise need for | emphasize need for
       | highlight need for | call +out for
roles  subj=actor for=topic
type   REQUEST
need   subj:actor
yes    The envoy stressed the need for a political solution.   => REQUEST change actor=envoy

rule   en.request.tell-must
match  want to
roles  subj=actor obj=recipient
type   REQUEST
need   subj:actor obj:actor
why    to want somebody else to do it is a wish told as a demand; "wants to" has no object
yes    Washington wants Beijing to release the pastor.   => REQUEST yield actor=Washington recipient=Beijing
no     The mayor wants to build a bridge.

rule   en.request.request-that
match  request that | ask that | demand that | recommend that | propose that
roles  subj=actor
type   REQUEST
need   subj:actor
yes    The opposition demanded that the minister resign.   => REQUEST change actor=opposition

rule   en.request.urge
match  urge | exhort | implore | beseech | entreat | beg | petition | lobby | press | admonish to | prod | nudge | enjoin | encourage | adjure
       | ask of | put pressure on | exert pressure on | pressure | pressurise | pressurize | bring pressure on | pile pressure on
       | increase pressure on | step +up pressure on | heap pressure on | keep pressure on
roles  subj=actor obj=recipient with=recipient to=recipient on=recipient upon=recipient of=recipient
type   REQUEST
need   subj:actor
why    the mode depends on what is asked; buttons and claims are pressed
yes    The pope exhorted both armies to stop.   => REQUEST yield actor=pope recipient=armies
no     She pressed the button twice.

rule   en.request.call-for
match  call for | appeal for | plead for | clamour for | clamor for | campaign for | agitate for | push for | press for | advocate | lobby for
       | petition for | demand | insist on | seek | request | ask for | make appeal for | issue call for | issue appeal for | make plea for
       | insist upon | cry +out for | renew call for | repeat call for | reiterate call for | back call for | join call for | make demand
       | present demand | put demand to
roles  subj=actor obj=topic from=recipient of=recipient for=topic on=topic to=recipient
type   REQUEST
need   subj:actor
yes    The opposition demanded answers.   => REQUEST change actor=opposition
yes    The governor appealed for blood after the blast.   => REQUEST change actor=governor
yes    Teachers are seeking higher pay from the state.   => REQUEST change actor=Teachers
no     The recipe calls for two eggs.

rule   en.request.demand.n
match  demand/n for | call/n for | appeal/n for | request/n for | plea/n for | appeal/n to | plea/n to | request/n to | call/n on | demand/n that
       | petition/n for | petition/n to | ask/n for
roles  subj=actor by=actor from=actor to=recipient on=recipient for=topic
type   REQUEST
need   subj:actor
why    demand for goods and calls in general have nobody behind them
yes    The president's plea for patience went unheard.   => REQUEST change actor=president
no     Demand for oil fell last year.

rule   en.request.demand.n-by
match  call/n from | appeal/n by | appeal/n from | request/n by | request/n from | plea/n by | plea/n from | demand/n by | demand/n from | call/n by
roles  subj=actor by=actor from=actor for=topic
type   REQUEST
need   actor
yes    The request from Ukraine came late.   => REQUEST actor=Ukraine

rule   en.request.order
match  mandate | compel | oblige | order that | decree that | rule that | require | tell to+leave | issue injunction against
       | grant injunction against | issue summons
roles  subj=actor obj=recipient to=recipient against=recipient
type   REQUEST
need   subj:actor obj:actor
why    laws oblige as well: an actor must do it
yes    The government obliged the firms to pay.   => REQUEST change actor=government
no     The couple ordered fish and chips.

rule   en.request.ask-to
match  ask to | tell to | order to | instruct to | request to | beg to | command to | direct to
roles  subj=actor obj=recipient iobj=recipient on=recipient upon=recipient to=recipient
type   REQUEST
need   subj:actor
why    with an infinitive these words demand; without one "ask" and "tell" only question and report
yes    Residents were ordered by the governor to stay indoors.   => REQUEST change actor=governor recipient=Residents
yes    The ministry asked residents to stay indoors.   => REQUEST change actor=ministry recipient=residents
yes    The general told the rebels to go home.   => REQUEST yield actor=general recipient=rebels
no     The reporter asked about the weather.

rule   en.request.call-on
match  call on | call upon | appeal to | plead with
roles  subj=actor obj=actor on=recipient upon=recipient to=recipient with=recipient
type   REQUEST
need   actor recipient
why    "called on Sunday" has nobody called upon
yes    The workers appealed to the government.   => REQUEST actor=workers recipient=government
no     A neighbour called on Sunday.

rule   en.request.press
match  urge,press,exhort,implore,beseech,beg,petition,lobby,pressure,push,prod,encourage,ask,request,tell,order,instruct,direct,command,require,oblige,compel,counsel to
       | bring,put,exert,pile,heap,increase,step pressure to,on,upon | serve,issue ultimatum,order,summons,notice to,on
       | give deadline,ultimatum,until | set deadline,condition,ultimatum | lay,set down condition,term
roles  subj=actor obj=recipient iobj=recipient on=recipient upon=recipient to=recipient
type   REQUEST
need   subj:actor recipient
yes    The bishop put pressure on the governor.   => REQUEST actor=bishop recipient=governor

rule   en.request.renew-call
match  renew,repeat,reiterate,issue,send,restate,voice,address,back,join,echo,amplify,step,direct,submit,file,lodge,present,hand,put call,appeal,plea,request,demand,petition,application,motion,bid for,to,on,that
       | make appeal,plea,request,demand,petition,application,motion,bid for,to,on,that
       | launch call,plea,request,demand,petition,application,motion,bid for,to,on,that
roles  subj=actor to=recipient on=recipient for=topic
type   REQUEST
need   subj:actor
yes    The premier renewed his plea to Poland for rockets.   => REQUEST assist actor=premier

rule   en.request.renew-call.n
match  call,appeal,plea,demand,request,petition,ultimatum,bid,cry,exhortation/n for,to,on,by,from
       | urgent,fresh,renewed,joint,desperate,formal,official,repeated,emotional,last-minute+call,appeal,plea,demand,request,ultimatum/n
       | extradition,asylum,ransom,evacuation,release,transfer,withdrawal,aid,prosecution,resignation+request,demand,order,bid,application,plea,call,appeal/n
roles  subj=actor by=actor from=actor to=recipient on=recipient for=topic
type   REQUEST
need   subj:actor
yes    The governor's renewed plea to donors was heard.   => REQUEST assist actor=governor

rule   en.request.need-to
match  stress,underline,underscore,emphasise,emphasize,highlight necessity,importance,urgency for,of,to,on
       | reiterate,insist need,necessity,importance,urgency for,of,to,on
       | demand answer,clarification,probe,sacking,truce,halt,rise,deal,dialogue,protection,help,aid,support,weapon
       | want,require answer,explanation,clarification,guarantee,apology,action,justice,change,reform,inquiry,investigation,probe,election,recount,vote,referendum,resignation,dismissal,sacking,removal,release,return,withdrawal,ceasefire,truce,halt,end,lifting,compensation,rise,raise,wage,right,autonomy,independence,access,extradition,handover,ransom,deal,talk,dialogue,meeting,protection,help,aid,support,weapon
       | seek answer,explanation,clarification,apology,action,justice,change,inquiry,investigation,probe,election,vote,referendum,dismissal,sacking,removal,return,withdrawal,truce,halt,end,lifting,compensation,rise,raise,wage,right,autonomy,access,handover,ransom,deal,meeting,aid,weapon
       | request answer,explanation,clarification,guarantee,apology,action,justice,change,reform,inquiry,investigation,probe,election,recount,vote,referendum,resignation,dismissal,sacking,removal,release,return,withdrawal,ceasefire,truce,halt,end,lifting,compensation,rise,raise,wage,right,autonomy,independence,access,handover,ransom,deal,dialogue,protection,support
       | beg for
roles  subj=actor obj=topic from=recipient of=recipient for=topic on=topic to=recipient
type   REQUEST
need   subj:actor
yes    The envoy underscored the need for restraint.   => REQUEST yield actor=envoy

rule   en.request.court-order
match  order,rule,decree,direct,command,mandate that
       | order,direct,instruct,require government,ministry,company,firm,police,army,state,party,city,council,minister,platform,bank,broadcaster,university,authority to
       | grant,issue,impose injunction,order,writ,moratorium against,to,on | issue,give,sign,hand order,directive,instruction,decree to,for,on
       | subpoena document,record
roles  subj=actor obj=recipient to=recipient against=recipient
type   REQUEST
need   subj:actor
yes    A judge instructed the ministry to publish the letters.   => REQUEST change actor=judge recipient=ministry

rule   en.request.want-from
match  want,need,expect help,weapon,aid,money,troop,support,answer from | apply for+membership,asylum,visa,loan,aid
       | seek,request,ask help,aid,asylum,refuge,weapon,support,backing,assistance,loan,money,fund,mediation,protection,permission,membership,intervention,investment,reinforcement,extradition from,of,in,with,by
       | ask,turn to for+help,aid,support,money,protection
roles  subj=actor obj=topic from=recipient of=recipient in=recipient to=recipient with=recipient
type   REQUEST assist
need   subj:actor
yes    Two sailors sought asylum in Norway.   => REQUEST assist recipient=Norway
yes    Malawi applied for a loan from the fund.   => REQUEST assist actor=Malawi

rule   en.request.figures
match  ask question,about,after,price,way,why | call for+egg,celebration,drink,reservation,caution | ask for+bill,menu,trouble
       | require skill,attention,time,surgery,work,treatment,investment,effort,registration,practice,training
       | seek advice,revenge,shelter,employment,work,job,treatment,partner,talent,comfort,truth
       | order food,drink,book,pizza,online,meal,coffee,ticket,wine,copy | press button,key,case,on,ahead,charge,home,conference
       | push on,ahead,through,door,button,limit,back,up,down,boundary | demand attention,respect,skill,energy,concentration
       | beg question,differ | command respect,attention,price,view,majority | direct film,play,traffic,movie,series
       | encourage growth,investment,spending,child | urge | lobby+group/n
       | popular,consumer,energy,electricity,oil,labour,labor,domestic,strong,weak,global,market,peak,export+demand/n
       | demand/n for+oil,gas,gold,steel,energy,housing,labour,labor,chip,car,good,product,ticket,copper,electricity,grain,loan
       | phone,wake-up,close,curtain,roll+call/n | sex,wide,box-office,mass,broad,universal+appeal/n | in order
       | law,money,mail,tall,working,pecking,world+order/n
nonevent yes
type   REQUEST
why    trade, manners, figures of speech
yes    The couple ordered a pizza.   => none
yes    Consumer demand rose in May.   => none

rule   en.request.call-for-bare
match  call,appeal,plead for
roles  subj=actor obj=actor for=topic on=recipient to=recipient
type   REQUEST
need   actor
why    "called for" has no passive: who stands as its subject asks, whatever the tree says
yes    The bar association called for better roads.   => REQUEST change actor=association
no     The recipe calls for two eggs.

rule   en.request.anonymity
match  request,ask,demand anonymity | ask for+anonymity,comment | request comment
nonevent yes
type   REQUEST
why    words of reporters about their sources
yes    An officer requesting anonymity described the cell.   => none

rule   en.request.warn-against
match  warn against
roles  subj=actor obj=recipient against=topic
type   REQUEST change
need   actor
why    against doing something: who is to refrain may stand nowhere
yes    The charity warned against hasty trials.   => REQUEST change actor=charity
