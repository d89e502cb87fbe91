# REJECT: refuses, vetoes, defies, cancels a meeting, denies an allegation.

rule   en.reject.reject
match  reject | rebuff | spurn | disclaim | throw +out | brush +aside | wave +aside | brush +off | pour water on | give shrift to | turn +down
       | say no to | turn back on | shrug +off | dismiss out+of | turn +down application | reject application
roles  subj=actor obj=recipient to=recipient on=recipient as=topic
type   REJECT
need   subj:actor
why    the thing refused stands as the object, and with it whose it was
yes    Tehran rejected the letter of the European powers.   => REJECT actor=Tehran
yes    The gift was turned down by the rebels.   => REJECT actor=rebels

rule   en.reject.rejection.n
match  rejection/n of | refusal/n of | rejection/n by | refusal/n by | repudiation/n of | dismissal/n of+claim | rebuff/n to | rebuff/n of
roles  subj=actor by=actor of=topic to=recipient
type   REJECT
need   actor
yes    Hungary's rejection of the plan angered its partners.   => REJECT actor=Hungary

rule   en.reject.refuse
match  refuse | decline | balk at | baulk at | demur | refuse point-blank
roles  subj=actor obj=topic iobj=recipient at=topic
type   REJECT
need   subj:actor
why    declining to comment is nothing; figures decline
yes    The general refused to sign the paper.   => REJECT actor=general
yes    Egypt refused to take part in the operation.   => REJECT actor=Egypt
no     Exports declined in June.
yes    The militia refused to negotiate with the elders.   => REJECT meet actor=militia

rule   en.reject.refusal.n
match  refusal/n | unwillingness/n | reluctance/n | rejection/n
roles  subj=actor by=actor
type   REJECT
need   subj:actor
yes    The president's refusal to resign led to new rallies.   => REJECT change actor=president
no     The refusal rate was high.

rule   en.reject.unwilling
match  unwilling/a
roles  subj=actor
type   REJECT
need   subj:actor
yes    Both governments are unwilling to pay the ransom.   => REJECT yield actor=governments

rule   en.reject.decline-comment
match  decline comment | refuse comment | decline to+comment | decline interview | refuse interview
nonevent yes
type   REJECT
why    declining to comment is nothing
yes    The palace declined comment on Friday.   => none

rule   en.reject.deny-allegation
match  contest claim | deny allegation | deny accusation | deny charge | reject allegation | reject accusation | reject charge | reject claim
       | dismiss allegation | dismiss accusation | dismiss claim | dismiss charge | refute claim | refute allegation | deny claim | rebut claim
       | dispute claim
roles  subj=actor obj=topic of=recipient by=recipient from=recipient in=topic for=topic
type   REJECT
need   subj:actor
inner  denied
yes    The ministry rejected the allegations.   => REJECT actor=ministry

rule   en.reject.deny-report
match  deny report | dismiss report | dismiss rumour | reject report | reject version | reject account
roles  subj=actor obj=topic of=recipient by=recipient from=recipient in=topic for=topic
type   REJECT
need   subj:actor
inner  denied
yes    The palace denied the report.   => REJECT actor=palace

rule   en.reject.deny
match  deny | refute | rebut | dispute | contradict | disavow | deny that | gainsay | deny involvement in | deny responsibility for | deny wrongdoing
       | deny role in | dismiss criticism | reject criticism | dismiss as+baseless | dismiss as+propaganda | dismiss as+false | brand as+lie
       | reject notion
roles  subj=actor obj=topic of=recipient by=recipient from=recipient in=topic for=topic
type   REJECT
inner  denied
need   subj:actor
why    the denial is the event; what is denied is no second record
yes    The army denied any involvement in the killing.   => REJECT actor=army
yes    Moscow denied that its aircraft had crossed the border.   => REJECT actor=Moscow
no     The results contradict the theory.

rule   en.reject.deny-entry
match  deny service | deny boarding
nonevent yes
type   REJECT
yes    The airline denied service to a family.   => none

rule   en.reject.denial.n
match  denial/n | rebuttal/n
roles  subj=actor by=actor from=actor of=topic
type   REJECT
inner  denied
need   subj:actor
yes    The ministry's denial of the report came late.   => REJECT actor=ministry

rule   en.reject.dismiss
match  declare,pronounce,call,consider null | declare void
       | pooh-pooh | laugh +off | play +down | discount | dismiss out | sneer at | scoff | wave +away | make light | dismiss idea | dismiss concern
       | dismiss outcry,uproar,furore,backlash,condemnation,objection,complaint,call,demand | dismiss fear | dismiss talk | dismiss suggestion | dismiss warning | dismiss protest | dismiss strike | dismiss plan | dismiss result
       | dismiss vote | dismiss threat | dismiss decision | pooh pooh
roles  subj=actor obj=recipient at=recipient of=recipient as=topic
type   REJECT
need   subj:actor
why    an official who is dismissed loses his post: sanction.lex has the people; shops discount goods
yes    The prime minister played down the incident.   => REJECT actor=minister
no     The shop discounts bread at six.

rule   en.reject.rule-out
match  rule +out | exclude possibility of | preclude | shut door on | slam door on | shut door to | close door to | close door on | foreclose
       | take +off table | exclude option of | rule +out talk with | rule out
roles  subj=actor obj=topic on=recipient to=recipient
type   REJECT
need   subj:actor
yes    The chancellor ruled out new talks with the union.   => REJECT meet actor=chancellor

rule   en.reject.veto-block
match  block resolution | block bill | block law | block proposal | block motion | block move | block plan | block bid | block decision | block deal
       | block agreement | block statement | block package | block appointment | block sanction | block vote | block candidacy | block accession
       | block membership
roles  subj=actor obj=topic against=topic on=topic of=recipient
type   REJECT
need   subj:actor
yes    Hungary blocked the statement.   => REJECT actor=Hungary
yes    The aid package was blocked by Hungary.   => REJECT actor=Hungary

rule   en.reject.veto
match  veto | use veto | wield veto | exercise veto | veto resolution | cast veto | stymie | derail | sink plan | sink deal | thwart plan | thwart bid
roles  subj=actor obj=topic against=topic on=topic of=recipient
type   REJECT
need   subj:actor
yes    Russia vetoed a draft resolution on the ceasefire.   => REJECT actor=Russia

rule   en.reject.veto.n
match  veto/n | presidential+veto/n | veto/n on
roles  subj=actor by=actor of=topic against=topic
type   REJECT
need   actor
yes    The veto by China was no surprise.   => REJECT actor=China

rule   en.reject.vote-down
match  vote +down | vote against | defeat bill | defeat motion | defeat proposal | defeat amendment | vote no on | reject bill | reject motion
       | reject amendment | defeat resolution | vote +out | vote in+opposition to | reject budget | reject law | reject treaty | vote not
       | fail to+pass bill | fail to+adopt | reject nominee | strike +down law | strike +down | overturn law | quash law | annul law
roles  subj=actor obj=topic against=topic on=topic
type   REJECT change
need   subj:actor
why    a failed vote is a refusal; courts that strike down a law too
yes    Parliament voted down the budget by three votes.   => REJECT change actor=Parliament
yes    Lawmakers voted against the treaty.   => REJECT change actor=Lawmakers
no     The tigers voted with their feet.

rule   en.reject.fail-vote
match  bill/n fail | vote/n against | no+vote/n | defeat/n of+bill | defeat/n of+motion | no-vote/n
roles  by=actor of=topic against=topic subj=actor
type   REJECT change
need   actor
yes    The vote against the treaty by the Senate was narrow.   => REJECT change actor=Senate

rule   en.reject.oppose
match  oppose | be against | stand against | resist | resist pressure | stand +up to | come +out against | take stand against | set face against
       | object | fight plan | resist call | withstand pressure | stand firm against | stand in+way | be opposed to | dig in heel | dig heel
       | hold +out against | fight proposal | fight bill | fight law | balk
roles  subj=actor obj=topic against=recipient to=recipient of=topic
type   REJECT
need   subj:actor
why    steel resists heat
yes    Norway opposes the ban on seal products.   => REJECT actor=Norway
no     The coating resists water.

rule   en.reject.opposition.n
match  opposition/n to | resistance/n to | opposition/n from | resistance/n from | opposed/a to | opposition/n by | resistance/n by | defiant/a
       | intransigence/n | non-compliance/n with | disobedience/n
roles  subj=actor by=actor from=actor to=recipient of=recipient with=recipient
type   REJECT
need   subj:actor
yes    Austria's opposition to the plan is firm.   => REJECT actor=Austria
no     The opposition won two seats.

rule   en.reject.defy-ignore
match  ignore ban | ignore order | ignore call | ignore appeal | ignore warning | ignore demand | ignore request | ignore ruling | ignore ultimatum
       | disregard order | disregard warning | disregard | ignore invitation | ignore plea | ignore | ignore command
roles  subj=actor obj=topic from=recipient by=recipient of=recipient with=topic
type   REJECT yield
need   subj:actor
yes    The rebels ignored the ultimatum.   => REJECT yield actor=rebels
yes    The captain ignored an order from the coast guard.   => REJECT yield actor=captain

rule   en.reject.defy-ban
match  violate ban | defy ban | flout ban | break ban | break curfew | violate curfew | defy curfew
roles  subj=actor obj=topic from=recipient by=recipient of=recipient with=topic
type   REJECT yield
need   subj:actor
yes    Students defied the curfew.   => REJECT yield actor=Students
yes    The crowd defied the ban on gatherings.   => REJECT yield actor=crowd

rule   en.reject.defy
match  defy | flout | disobey | defy order | refuse order | fail to+comply with | refuse to+comply with | violate order | snub order | flout order
roles  subj=actor obj=topic from=recipient by=recipient of=recipient with=topic
type   REJECT yield
need   subj:actor
no     The trick defies gravity.
yes    The general defied the president.   => REJECT yield actor=general

rule   en.reject.defiance
match  act in+defiance | defiance/n of+order | defiance/n of+ban | breach/n of+curfew | violation/n of+ban | defiance/n of+court | defiance/n of
roles  subj=actor of=recipient
type   REJECT yield
yes    The defiance of the court by the union was punished.   => REJECT yield

rule   en.reject.violate-renege
match  go +back on | break promise | break pledge | break word | break vow | back +out of | break commitment | backtrack on | renege
roles  subj=actor obj=topic on=topic of=topic with=recipient
type   REJECT
need   subj:actor
yes    The minister broke his promise.   => REJECT actor=minister
yes    The government reneged on the deal with the unions.   => REJECT actor=government

rule   en.reject.violate
match  violate ceasefire | break ceasefire | breach ceasefire | violate truce | break truce | violate agreement | breach agreement | break agreement
       | violate treaty | breach treaty | violate resolution | breach resolution | violate sanction | break sanction | violate embargo | break embargo
       | flout resolution | violate law | violate accord | breach sanction | violate convention
roles  subj=actor obj=topic on=topic of=topic with=recipient
type   REJECT
need   subj:actor
yes    The militia broke the truce after three days.   => REJECT yield actor=militia

rule   en.reject.violation.n
match  violation/n of+ceasefire | breach/n of+ceasefire | ceasefire+violation/n | truce+violation/n | breach/n of+treaty | violation/n of+treaty
       | breach/n of+agreement | violation/n of+agreement | violation/n of+resolution | ceasefire+breach/n | breach/n of+sanction
       | violation/n of+truce
roles  subj=actor by=actor
type   REJECT
need   actor
yes    The ceasefire violation by the rebels was reported on Sunday.   => REJECT actor=rebels

rule   en.reject.cancel-meeting-postpone
match  put +off visit | put +off trip | postpone visit | postpone trip | postpone meeting | postpone talk | postpone summit | put +off meeting
       | put +off talk
roles  subj=actor obj=topic with=recipient to=recipient of=topic iobj=recipient
type   REJECT meet
need   actor
yes    Berlin postponed the visit.   => REJECT meet actor=Berlin

rule   en.reject.cancel-meeting
match  cancel meeting | cancel visit | cancel trip | cancel talk | call +off meeting | call +off visit | call +off talk | cancel summit
       | call +off summit | call +off trip | scrap meeting | scrap visit | scrap talk | cancel conference | cancel appearance | abandon trip
       | pull +out of+meeting | pull +out of+summit | scrap summit | cancel dinner with | disinvite | uninvite | withdraw invitation to
roles  subj=actor obj=topic with=recipient to=recipient of=topic iobj=recipient
type   REJECT meet
need   actor
why    cancelling a meeting; hikes and football trips have no actor
yes    Mexico cancelled a meeting with the American president.   => REJECT meet actor=Mexico recipient=president
yes    Netanyahu called off his trip to Paris.   => REJECT meet actor=Netanyahu

rule   en.reject.cancellation.n
match  cancellation/n of+meeting | cancellation/n of+visit | cancellation/n of+talk | cancellation/n of+summit | postponement/n of+talk
       | postponement/n of+visit | cancellation/n of+trip | boycott/n of+talk | walkout/n from+talk | boycott/n of+summit
roles  subj=actor by=actor
type   REJECT meet
yes    The cancellation of the summit by Beijing was a surprise.   => REJECT meet actor=Beijing

rule   en.reject.refuse-talk-boycott
match  boycott talk | boycott summit | boycott session | boycott meeting | boycott conference | skip meeting | skip summit | skip talk | snub
       | snub meeting | skip inauguration
roles  subj=actor obj=recipient with=recipient from=recipient on=recipient of=topic
type   REJECT meet
need   subj:actor
yes    The opposition boycotted the session.   => REJECT meet actor=opposition

rule   en.reject.refuse-talk-rule-out
match  rule +out talk | rule +out dialogue with | rule +out meeting with | rule +out negotiation
roles  subj=actor obj=recipient with=recipient from=recipient on=recipient of=topic
type   REJECT meet
need   subj:actor
yes    The premier ruled out negotiations with the separatists.   => REJECT meet actor=premier

rule   en.reject.refuse-talk
match  reject talk | refuse talk | reject dialogue | refuse meeting with | decline invitation | turn +down invitation | reject invitation
       | refuse invitation | reject negotiation | stay +away from+talk | stay +away from+summit | walk +out of+meeting | walk +out of+session
       | walk +out of+talk | storm +out of+talk | walk +out on | reject mediation | reject offer of+talk | storm +out | stand +up | walk of+session
       | walk of+meeting | walk of+talk | storm of+session
roles  subj=actor obj=recipient with=recipient from=recipient on=recipient of=topic
type   REJECT meet
need   subj:actor
yes    The rebels rejected talks with the junta.   => REJECT meet actor=rebels recipient=junta
yes    Deputies walked out of the session in anger.   => REJECT meet actor=Deputies

rule   en.reject.suspend-talk
match  suspend talk | suspend negotiation | suspend dialogue | halt talk | freeze talk | freeze dialogue with | suspend participation in+talk
       | interrupt talk | delay talk with | put talk on+hold | suspend contact with | pause talk | pause negotiation
roles  subj=actor obj=topic with=recipient
type   REJECT meet
need   actor
yes    Seoul suspended talks with the North on Thursday.   => REJECT meet actor=Seoul recipient=North

rule   en.reject.refuse-yield-court
match  reject appeal | reject plea | reject bail | refuse bail | turn +down appeal | turn +down plea | dismiss appeal | reject petition
       | dismiss petition | throw +out case | throw +out appeal | dismiss case | dismiss lawsuit | throw +out lawsuit | reject lawsuit
       | reject request for+bail
roles  subj=actor obj=topic for=topic of=recipient by=recipient from=recipient with=recipient to=recipient against=topic
type   REJECT yield
need   subj:actor
yes    A judge rejected the bail plea.   => REJECT yield actor=judge
yes    The court dismissed an appeal by the jailed editor.   => REJECT yield actor=court recipient=editor

rule   en.reject.refuse-yield
match  refuse to+surrender | refuse to+leave | reject ultimatum | reject demand | refuse demand | refuse concession | reject ceasefire | reject truce
       | reject call | hold +out | reject surrender | rule +out concession | reject calls for | rule +out ceasefire | rule +out withdrawal
       | stand by decision | stick to+position | stand ground | hold ground | refuse to+yield | rule +out surrender
roles  subj=actor obj=topic for=topic of=recipient by=recipient from=recipient with=recipient to=recipient against=topic
type   REJECT yield
need   subj:actor
yes    The separatists rejected the ultimatum of the governor.   => REJECT yield actor=separatists recipient=governor

rule   en.reject.refuse-assist-asylum
match  refuse asylum | reject asylum | turn +down asylum | deny asylum | refuse extradition | reject extradition | refuse to+extradite
roles  subj=actor obj=recipient to=recipient of=recipient with=recipient iobj=recipient from=recipient
type   REJECT assist
need   subj:actor
yes    Cyprus denied asylum to the sailors.   => REJECT assist actor=Cyprus
yes    Spain rejected the extradition of the general.   => REJECT assist actor=Spain

rule   en.reject.refuse-assist
match  refuse help | reject aid | refuse aid | reject offer of+help | refuse to+help | turn +down aid | refuse loan | reject bailout | turn +down loan
       | refuse support | refuse assistance | reject assistance | refuse to+cooperate with | refuse weapon | refuse to+supply | reject request
       | reject bid | refuse to+fund | refuse cooperation | reject cooperation | refuse permission
roles  subj=actor obj=recipient to=recipient of=recipient with=recipient iobj=recipient from=recipient
type   REJECT assist
need   subj:actor
yes    Myanmar refused aid from its neighbours after the storm.   => REJECT assist actor=Myanmar recipient=neighbours

rule   en.reject.refuse-change-result
match  reject result | refuse result | reject outcome | reject ruling | reject verdict | contest result
roles  subj=actor obj=topic of=recipient by=recipient from=recipient
type   REJECT change
need   subj:actor
yes    The party rejected the verdict.   => REJECT change actor=party
yes    The opposition candidate rejected the result of the election.   => REJECT change actor=candidate

rule   en.reject.refuse-change-offer
match  reject proposal | reject plan | reject deal | reject offer | refuse offer | turn +down offer | turn +down proposal
roles  subj=actor obj=topic of=recipient by=recipient from=recipient
type   REJECT change
need   subj:actor
yes    The union rejected the offer.   => REJECT change actor=union

rule   en.reject.refuse-change
match  reject reform | refuse to+recognise | refuse to+recognize | refuse to+resign | refuse to+accept | refuse recognition | reject resolution
       | reject compromise | reject draft | reject constitution | refuse compromise | rule +out compromise | rule +out change | reject agreement
       | reject idea | reject decision | reject suggestion | reject solution | reject roadmap | reject timetable
       | reject settlement | reject package | reject nomination | refuse nomination | reject candidacy
roles  subj=actor obj=topic of=recipient by=recipient from=recipient
type   REJECT change
need   subj:actor
yes    Voters rejected the constitution in a referendum.   => REJECT change actor=Voters

rule   en.reject.appeal
match  file,lodge,bring challenge with,against,in
       | appeal against | lodge appeal | file appeal | appeal verdict | appeal ruling | appeal sentence | appeal decision | appeal conviction
       | challenge ruling | challenge verdict | contest ruling | contest election | challenge result | challenge decision | challenge law
       | contest verdict | contest charge | enter appeal | launch appeal | seek retrial | contest decision | challenge election
roles  subj=actor obj=topic against=recipient of=recipient
type   REJECT
need   subj:actor
why    lodging an appeal refuses the verdict
yes    The prosecutor lodged an appeal against the acquittal.   => REJECT actor=prosecutor
yes    The former minister appealed the verdict.   => REJECT actor=minister

rule   en.reject.appeal.n
match  appeal/n against | challenge/n to | legal+challenge/n against | legal+challenge/n to | challenge/n against
roles  subj=actor by=actor against=recipient to=recipient
type   REJECT
need   actor
yes    The legal challenge against the decree by the prosecutor failed.   => REJECT

rule   en.reject.abandon
match  abandon plan | abandon path | abandon agreement | abandon talk | drop plan | drop bid | shelve plan | scrap plan | abandon effort
       | abandon deal | walk +away from+deal | walk +away from+talk | walk +away from | abandon process | give +up on+talk | turn away from
       | abandon project | put +off plan | put plan on+hold | shelve project | shelve bill | shelve deal | abandon bid | put accession on+hold
       | freeze accession
roles  subj=actor obj=topic with=recipient from=recipient on=topic
type   REJECT
need   subj:actor
yes    The government abandoned the deal with Brussels.   => REJECT actor=government recipient=Brussels

rule   en.reject.plead
match  plead not | enter plea | maintain innocence | protest innocence | plead innocent | insist innocence | declare innocence
roles  subj=actor to=topic
type   REJECT
need   subj:actor
why    who pleads not guilty denies the charge
yes    The former commander maintained his innocence in court.   => REJECT actor=commander

rule   en.reject.distance
match  distance himself from | distance herself from | distance itself from | distance themselves from | dissociate himself from
       | dissociate itself from | disown | wash hand | disclaim responsibility for | disclaim responsibility | dissociate from | distance from
roles  subj=actor from=recipient obj=recipient of=recipient on=recipient
type   REJECT
need   subj:actor
yes    The mayor distanced himself from the statement of his party.   => REJECT actor=mayor

rule   en.reject.recognise-not
match  recognise not | recognize not | accept not | agree not | tolerate not | allow not | budge not | compromise not | negotiate not | back +down not
       | yield not | surrender not | give +in not | attend not | cooperate not | comply not | withdraw not | support not | permit not
roles  subj=actor obj=recipient with=recipient
type   REJECT
need   subj:actor
why    a refusal told by a negation
yes    Kosovo does not recognise the ruling.   => REJECT actor=Kosovo

rule   en.reject.standoff
match  no+intention/n of | stand by refusal | remain defiant | stay defiant | vow defiance | remain unmoved | vow not | pledge not | insist not
roles  subj=actor
type   REJECT
need   subj:actor
yes    The rebel leader remained defiant on Thursday.   => REJECT actor=leader

rule   en.reject.claim-denied
match  reject,dismiss,deny,refute,rebut,dispute,contest,disown,counter,contradict,repudiate,rubbish,debunk allegation,accusation,charge,claim,report,rumour,rumor,suggestion,insinuation,version,account,story,assertion,criticism,notion,speculation,finding,complaint,narrative,involvement,wrongdoing,responsibility,role,link,guilt,knowledge,plot,intention of,by,from,in,that,as
       | reject,dispute,refute that | dismiss,reject,denounce,describe,brand,label,wave as+@baseless | call,term,label,brand @baseless
       | call allegation,claim,report,accusation,charge @baseless | plead guilty not | proclaim innocence | issue denial
roles  subj=actor obj=topic of=recipient by=recipient from=recipient as=topic in=topic
type   REJECT
inner  denied
need   subj:actor
yes    The foreign minister dismissed this as unfounded.   => REJECT actor=minister
yes    The palace disputed the story.   => REJECT actor=palace

rule   en.reject.claim-denied.n
match  denial,rejection,rebuttal,refutation,dismissal,repudiation/n of,by,from | flat,categorical,strong,official,vehement+denial,rejection/n
roles  subj=actor by=actor from=actor of=topic
type   REJECT
inner  denied
need   actor
yes    The categorical denial by the palace came at noon.   => REJECT actor=palace

rule   en.reject.refuse-more
match  reject,refuse,decline,rebuff,spurn,snub,turn invitation,offer,talk,meeting,dialogue,negotiation,mediation,summit,visit,request for,to,with,from,of,by
       | refuse to+meet,talk,attend,speak,see,receive | decline to+meet,talk,negotiate,attend,speak,see,receive
       | cancel,postpone,scrap,boycott,skip,shun,call,put,leave,quit,storm,walk,suspend,abandon,delay,freeze,halt,pause,break @talks off,with,to,in,over
       | cancel,postpone,scrap,boycott,skip @talks | call,put +off @talks | walk,storm +out of+@talks
       | cancel,call,scrap,postpone +off visit,trip,tour | cancel,scrap,postpone visit,trip,tour | stay +away from+@talks
       | disinvite,uninvite
roles  subj=actor obj=topic with=recipient from=recipient of=recipient by=recipient to=recipient
type   REJECT meet
need   subj:actor
yes    Baku scrapped the summit with Yerevan.   => REJECT meet actor=Baku recipient=Yerevan

rule   en.reject.refuse-help
match  refuse,decline,reject,turn help,aid,assistance,support,loan,asylum,extradition,weapon,cooperation,bailout,funding,money,visa,protection,handover,delivery to,for,from,of
       | deny help,assistance,support,loan,asylum,extradition,weapon,cooperation,bailout,funding,money,visa,protection,handover,request,delivery to,for,from,of
       | refuse to+help,send,support,supply,provide,fund,cooperate,assist,extradite,arm,sell,host,finance
       | decline to+help,send,support,supply,provide,fund,cooperate,assist,extradite,arm,accept,sell,host,finance
       | turn +down request,plea,application for+asylum,aid,help,loan,support
roles  subj=actor obj=topic to=recipient for=recipient of=recipient from=recipient iobj=recipient
type   REJECT assist
need   subj:actor
yes    Hungary has refused to send weapons.   => REJECT assist actor=Hungary
yes    Malta declined to host the survivors.   => REJECT assist actor=Malta

rule   en.reject.refuse-yield-more
match  refuse to+withdraw,leave,surrender,release,stop,yield,disarm,step,quit,lift,end,halt,free,budge,back,hand,let,open,obey,comply,vacate,retreat,return,evacuate,stand
       | decline to+withdraw,leave,surrender,release,stop,yield,disarm,resign,step,quit,lift,end,halt,free,budge,back,hand,let,open,obey,comply,vacate,retreat,return,evacuate,stand
       | reject,refuse,rebuff,spurn demand,order,ultimatum,call,ban,ruling,warning,curfew,plea,appeal,deadline,injunction,instruction,pressure,truce,ceasefire,restriction,blockade of,by,from,for,to,on
       | ignore,defy,disregard,flout,resist,violate,disobey demand,order,ultimatum,call,ban,ruling,warning,curfew,plea,appeal,request,deadline,injunction,instruction,pressure,truce,ceasefire,restriction,blockade of,by,from,for,to,on
       | defy,ignore,disobey,disregard demand,order,ultimatum,ban,ruling,warning,curfew,deadline,injunction,instruction,restriction,blockade,resolution
       | flout demand,order,ultimatum,ban,ruling,warning,curfew,deadline,injunction,instruction,restriction,blockade | stand,hold firm,ground,fast
       | rule +out ceasefire,truce,withdrawal,surrender,concession,release,resignation | vow,pledge,promise to+stay,resist,remain | dig +in heel
roles  subj=actor obj=topic of=recipient by=recipient from=recipient to=recipient for=topic
type   REJECT yield
need   subj:actor
yes    The squatters' leader and the union refused to leave.   => REJECT yield actor=union
yes    That order was flouted by the governor.   => REJECT yield actor=governor

rule   en.reject.defied-passive
match  defy,flout,ignore,disregard demand,order,ban,ruling,ultimatum,curfew,resolution
roles  subj=actor obj=topic of=recipient
type   REJECT yield
yes    That demand has been defied to this day.   => REJECT yield

rule   en.reject.oppose-more
match  fight,contest,challenge,block,veto,stall,obstruct,thwart,scupper,bury,kill,defeat,quash,spike @motion | oppose,resist,reject @motion
       | campaign,come against | vote no | stand in,in+way | raise,register,voice,express veto to,against | lodge,file opposition,veto to,against
       | hold +up bid,deal,accession,ratification,approval,process,appointment,merger,agreement,accord,nomination,package
       | oppose,resist,veto,stall,thwart,scupper plan,deal,bid,appointment,sale,accession,membership,sanction,statement,candidate,project,proposal,decision,move,idea,compromise,nomination,merger,agreement,accord,aid,package,mission,operation,construction,demolition,expansion,deployment,cut,hike,settlement,roadmap,timetable,draft,offer,constitution,result,outcome,verdict
       | reject appointment,sale,accession,membership,sanction,statement,candidate,project,move,merger,accord,mission,operation,construction,demolition,expansion,deployment,cut,hike
       | block plan,deal,bid,appointment,accession,membership,sanction,statement,candidate,project,proposal,decision,move,idea,compromise,nomination,merger,agreement,accord,package,mission,operation,construction,demolition,expansion,deployment,cut,hike,settlement,roadmap,timetable,draft,offer,constitution,result,outcome,verdict
       | reject out+of,hand | rule +out plan,idea,deal,option,return,coalition,deployment,involvement,role,participation
roles  subj=actor obj=topic to=recipient of=recipient by=recipient against=topic
type   REJECT
need   subj:actor
yes    The Senate blocked the appointment.   => REJECT actor=Senate
yes    Vienna stalled the accession of Romania.   => REJECT actor=Vienna

rule   en.reject.oppose-more.n
match  rejection,refusal,veto,opposition,resistance,objection,defiance/n of,to,by,from,against | defeat,rejection,veto,blocking/n of+@motion
roles  subj=actor by=actor from=actor of=topic to=topic
type   REJECT
need   actor
yes    The blocking of the bill by the Senate was expected.   => REJECT actor=Senate

rule   en.reject.court-turns-down
match  reject,deny appeal,plea,petition,application,motion,suit,lawsuit,case,bid,challenge of,by,from,to,for,out,down
       | dismiss appeal,plea,petition,application,request,motion,suit,lawsuit,case,bid,challenge of,by,from,to,for,out,down
       | refuse,turn,rebuff appeal,plea,petition,application,motion,suit,lawsuit,case,bid,challenge,complaint,claim of,by,from,to,for,out,down
       | throw,quash,strike,toss appeal,plea,petition,application,request,motion,suit,lawsuit,case,bid,challenge,complaint,claim of,by,from,to,for,out,down
       | throw,toss +out,down appeal,plea,petition,application,suit,lawsuit,case,bid,challenge,complaint
       | turn +out,down appeal,plea,petition,suit,lawsuit,case,bid,challenge,complaint | deny bail | deny bail to
roles  subj=actor obj=topic of=recipient by=recipient from=recipient to=recipient for=topic
type   REJECT yield
need   subj:actor
yes    The tribunal tossed out the challenge of the editor.   => REJECT yield actor=tribunal recipient=editor

rule   en.reject.court-bail-passive
match  turn,throw +down,out application,plea,request for+bail | reject,refuse bail | turn +down application,plea,appeal
roles  subj=actor obj=topic of=recipient for=topic
type   REJECT yield
yes    Seven applications for bail had been turned down.   => REJECT yield

rule   en.reject.appeal-more
match  appeal,challenge,contest,dispute,fight verdict,ruling,sentence,conviction,decision,judgment,judgement,acquittal,result,order,extradition,expulsion,ban,fine,election,law,decree,charge,deportation,dismissal in,to,before,at,against
       | enter,launch,bring,mount appeal,challenge,objection against,to,with,over | appeal against,to | take to+court appeal | seek retrial,review
roles  subj=actor obj=topic against=topic to=topic of=recipient
type   REJECT
need   subj:actor
yes    The prosecutor appealed against the acquittal.   => REJECT actor=prosecutor
yes    The opposition party contested the ruling in court.   => REJECT actor=party

rule   en.reject.figures
match  decline comment,interview,sharply,steeply,slightly,by
       | decline to+comment,discuss,say,elaborate,identify,answer,confirm,name,specify,be,reveal,disclose,speculate
       | refuse to+comment,discuss,say,elaborate,answer,confirm,name,speculate | deny not
       | deny opportunity,chance,himself,itself,place,goal,victory | reject kidney,organ,transplant,shot,ball
       | ignore calorie,price,child,pain,symptom,noise,name | resist temptation,urge,heat,water,rust,infection,stain | oppose thumb
       | break record,bone,leg,silence,ice,fast,cover,bread,rank | violate speed | beat back | strike +out | play down,up
       | turn down+volume,heat,road,bed,street | fail exam,test | dispute winner,penalty,call
       | defy gravity,odds,expectation,logic,description,age,belief | walk out of+prison,hospital,house,room,shop,jail,door
       | walk +out on+night,morning,sunday,monday,tuesday,wednesday,thursday,friday,saturday,wife,family
nonevent yes
type   REJECT
why    declining to comment is nothing; figures of speech
yes    An official declined to discuss the matter.   => none
yes    The team defied the odds.   => none

rule   en.reject.break-up
match  break +up without+agreement,deal,result,accord
nonevent yes
type   REJECT
why    talks that end so break nothing that was agreed
yes    The partners broke up without a deal.   => none
