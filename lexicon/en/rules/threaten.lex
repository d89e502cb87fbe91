# THREATEN: warns of one's own coercive act.

rule   en.threaten.threat.n
match  threat/n from+group | threat/n of+retaliation | threat/n to+strike | threat/n of+sanction against | threat/n of+action | threat/n
roles  subj=actor by=actor against=recipient from=actor
type   THREATEN
need   subj:actor
yes    The general's threat against the neighbour was dismissed.   => THREATEN actor=general recipient=neighbour
no     The threat of frost has passed.

rule   en.threaten.threat.n-by
match  threat/n by | threat/n from+militant | verbal+threat/n | threat/n from+rebel
roles  subj=actor by=actor against=recipient
type   THREATEN
need   actor
yes    A threat by the rebels closed the road.   => THREATEN actor=rebels

rule   en.threaten.violence-weapon
match  threaten force | threaten with+force | threaten with+knife | threaten with+gun | hold at+gunpoint | threaten at+gunpoint
       | threaten with+missile
roles  subj=actor obj=recipient against=recipient on=recipient of=recipient
type   THREATEN violence
need   subj:actor
yes    The robbers held the guards at gunpoint.   => THREATEN violence recipient=guards

rule   en.threaten.violence
match  threaten war | threaten strike against | threaten death | threaten with+death | threaten with+violence | threaten with+war
       | threaten with+attack | threaten invasion | threaten action | threaten with+destruction | threaten intervention | threaten life
       | threaten reprisal | threaten retaliation | threaten escalation | threaten with+invasion | threaten attack on | threaten attack
roles  subj=actor obj=recipient against=recipient on=recipient of=recipient
type   THREATEN violence
need   subj:actor
yes    The militia threatened attacks on oil tankers.   => THREATEN violence actor=militia
yes    Pyongyang threatened the South with destruction.   => THREATEN violence actor=Pyongyang recipient=South

rule   en.threaten.violence.n
match  death+threat/n | bomb+threat/n | threat/n of+violence | threat/n of+war | threat/n of+force | nuclear+threat/n | threat/n of+attack
       | threat/n of+invasion | threat/n of+death | nuclear+blackmail/n | threat/n of+retaliation against | hoax+threat/n
roles  subj=actor by=actor against=recipient from=actor
type   THREATEN violence
yes    The school was closed after a bomb threat.   => THREATEN violence
yes    Death threats against the judge were reported to the police.   => THREATEN violence recipient=judge

rule   en.threaten.death-threat-light
match  receive threat | get threat | face threat from | receive death | be threatened
roles  subj=recipient from=actor to=recipient
type   THREATEN violence
yes    The editor received threats from a neo-Nazi group.   => THREATEN violence recipient=editor actor=group

rule   en.threaten.vow-revenge-warn
match  warn of+retaliation | warn of+response | warn of+reprisal | warn of+revenge | warn of+strike | warn of+attack by
roles  subj=actor on=recipient against=recipient for=topic of=topic
type   THREATEN violence
yes    Tehran warned of retaliation.   => THREATEN violence actor=Tehran
yes    The army warned of retaliation after the raid.   => THREATEN violence actor=army

rule   en.threaten.vow-revenge
match  vow revenge | vow retaliation | swear revenge | vow response | vow vengeance | vow to+retaliate | promise revenge | promise retaliation
       | pledge revenge | pledge retaliation | vow reprisal | threaten revenge | threaten vengeance | promise response | swear vengeance
       | vow punishment | vow destruction | swear retaliation | threaten response
roles  subj=actor on=recipient against=recipient for=topic of=topic
type   THREATEN violence
yes    Hezbollah vowed revenge on Israel for the killing.   => THREATEN violence actor=Hezbollah recipient=Israel

rule   en.threaten.vow-crush-kill
match  threaten kill | threaten shoot | threaten blow | threaten execute
roles  subj=actor
type   THREATEN violence
need   subj:actor
yes    The gunmen threatened to kill the hostages.   => THREATEN violence actor=gunmen
yes    The junta threatened to shoot any foreign soldier.   => THREATEN violence actor=junta

rule   en.threaten.vow-crush
match  vow retaliate | vow avenge | vow punish | vow strike | vow crush | vow fight | vow destroy | vow attack | vow hit | vow respond | vow defeat
       | vow hunt | swear avenge | pledge avenge | pledge retaliate | promise retaliate | promise strike | threaten invade | threaten bomb
       | threaten strike | threaten destroy | threaten retaliate | threaten use | threaten launch
roles  subj=actor
type   THREATEN violence
need   subj:actor
why    the verb in the infinitive tells what is threatened
yes    The militia vowed to fight the invaders.   => THREATEN violence actor=militia

rule   en.threaten.warn
match  warn of+consequence | warn of+measure | warn of+action | warn of+countermeasure | warn of+step | warn against+move | deliver warning to
       | send warning to | issue warning | warn of+price | warn of+cost | warn of+penalty | give warning | issue ultimatum | give ultimatum
       | present ultimatum to | set ultimatum | deliver ultimatum
roles  subj=actor obj=recipient to=recipient against=recipient iobj=recipient for=recipient
type   THREATEN
need   subj:actor
why    "warn" by itself only reports
yes    The ministry warned of consequences if the flights go on.   => THREATEN actor=ministry
yes    The rebels gave the government an ultimatum.   => THREATEN actor=rebels recipient=government
no     Forecasters issued a warning for high winds.

rule   en.threaten.weather
match  weather+warning/n | storm+warning/n | flood+warning/n | tsunami+warning/n | health+warning/n | issue warning for | warning+sign/n
       | profit+warning/n | early+warning/n | warning+light/n
nonevent yes
roles  for=topic
type   THREATEN
yes    The institute issued a warning for heavy snow.   => none

rule   en.threaten.warning.n
match  warning/n to | stern+warning/n | warning/n of+retaliation | warning/n of+consequence | ultimatum/n | final+warning/n | warning/n against
       | stark+warning/n to | veiled+threat/n | warning/n from+army | warning/n of+response
roles  subj=actor by=actor to=recipient from=actor against=recipient
type   THREATEN
need   subj:actor
yes    China's stern warning to Taipei was heard in Washington.   => THREATEN actor=China recipient=Taipei

rule   en.threaten.sanction-leave
match  threaten to+sever | threaten withdrawal from | threaten to+withdraw | threaten to+quit | threaten to+leave | threaten exit from
roles  subj=actor obj=topic against=recipient on=recipient of=recipient from=recipient
type   THREATEN relations
need   subj:actor
yes    The party threatened to quit the coalition.   => THREATEN relations actor=party

rule   en.threaten.sanction
match  threaten sanction | threaten with+sanction | threaten tariff | threaten with+tariff | threaten boycott | threaten embargo | threaten measure
       | threaten countermeasure | threaten with+expulsion | threaten with+boycott | threaten suspension | threaten to+suspend | warn of+sanction
       | threaten retaliation over+tariff | threaten punishment | threaten cut | threaten with+isolation | threaten with+cut
roles  subj=actor obj=topic against=recipient on=recipient of=recipient from=recipient
type   THREATEN relations
need   subj:actor
yes    The United States threatened new tariffs on European cars.   => THREATEN relations actor=States
yes    The bloc threatened sanctions against the junta.   => THREATEN relations actor=bloc recipient=junta

rule   en.threaten.relations-inf
match  threaten quit | threaten leave | threaten withdraw | threaten suspend | threaten impose | threaten sever | threaten recall | threaten halt
       | threaten stop | threaten pull | threaten freeze | threaten break | threaten end | threaten cancel | threaten veto
roles  subj=actor
type   THREATEN relations
need   subj:actor
yes    Budapest threatened to veto the aid package.   => THREATEN relations actor=Budapest

rule   en.threaten.sanction.n
match  threat/n of+sanction | sanctions+threat/n | tariff+threat/n | threat/n of+tariff | threat/n of+boycott | threat/n of+veto | threat/n of+embargo
       | sanction+threat/n | strike+threat/n
roles  subj=actor by=actor against=recipient
type   THREATEN relations
need   who
yes    Washington's threat of sanctions was rejected in Ankara.   => THREATEN relations actor=Washington

rule   en.threaten.arrest
match  issue warrant | threaten with+arrest | threaten with+prosecution | threaten with+jail | threaten prosecution | threaten with+prison
       | threaten with+imprisonment | put on+list of+wanted | issue notice for | approve warrant | obtain warrant for | threaten lawsuit
       | threaten suit | threaten to+arrest | threaten with+lawsuit | threaten with+fine | threaten arrest of
roles  subj=actor obj=recipient for=recipient against=recipient of=recipient
type   THREATEN arrest
why    an arrest warrant announces an arrest
yes    The court issued a warrant for the general on Tuesday.   => THREATEN arrest actor=court recipient=general
yes    Police threatened the marchers with arrest.   => THREATEN arrest actor=Police recipient=marchers

rule   en.threaten.arrest-inf
match  threaten arrest | threaten prosecute | threaten jail | threaten sue | threaten detain | threaten fine | threaten punish | vow arrest
       | vow prosecute | vow bring | vow sue | promise punish | promise arrest | promise prosecute
roles  subj=actor
type   THREATEN arrest
need   subj:actor
yes    The governor threatened to jail striking doctors.   => THREATEN arrest actor=governor

rule   en.threaten.arrest-warrant.n
match  arrest+warrant/n for | arrest+warrant/n against | warrant/n for+arrest | international+warrant/n for | warrant/n against | red+notice/n for
       | warrant/n for
roles  subj=actor by=actor for=recipient against=recipient of=recipient from=actor
type   THREATEN arrest
yes    An arrest warrant for the former president was made public.   => THREATEN arrest recipient=president

rule   en.threaten.search-warrant
match  warrant+officer/n | search+warrant/n
nonevent yes
type   THREATEN
yes    The officers showed a search warrant.   => none

rule   en.threaten.expel
match  threaten deportation | threaten with+deportation | threaten expulsion | threaten with+eviction | threaten deport | threaten expel
       | threaten evict | face deportation | face expulsion | face eviction
roles  subj=actor obj=recipient of=recipient
type   THREATEN expel
need   subj:actor
yes    The minister threatened the foreign students with deportation.   => THREATEN expel actor=minister recipient=students

rule   en.threaten.restrict
match  threaten blockade | threaten curfew | threaten closure | threaten close | threaten block | threaten ban | threaten shut | threaten seal
       | threaten crackdown | vow crackdown | threaten with+ban | threaten with+blockade | threaten with+closure | threaten shutdown
       | warn of+crackdown | threaten seize | threaten restrict | promise crackdown on | threaten emergency | threaten law
roles  subj=actor obj=recipient on=recipient of=recipient
type   THREATEN restrict
need   subj:actor
yes    Iran threatened to close the strait.   => THREATEN restrict actor=Iran
yes    The regime vowed a crackdown on looters.   => THREATEN restrict actor=regime recipient=looters

rule   en.threaten.territory
match  claim sovereignty over | lay claim to | assert claim to | claim territory | threaten annexation | threaten annex | threaten occupy
       | threaten retake | vow retake | vow recapture | vow liberate | vow reclaim | press claim to | assert sovereignty over
roles  subj=actor over=recipient to=recipient of=recipient
type   THREATEN territory
need   subj:actor
yes    Venezuela laid claim to the oil-rich region.   => THREATEN territory actor=Venezuela

rule   en.threaten.not-rule-out
match  rule +out force not | exclude force not | rule +out strike not | rule +out intervention not | rule +out action not | exclude action not
roles  subj=actor against=recipient
type   THREATEN violence
need   subj:actor
yes    The president did not rule out force against the rebels.   => THREATEN violence actor=president

rule   en.threaten.brandish
match  brandish | brandish weapon | brandish gun at | brandish knife at | point gun at | aim gun at | point weapon at | aim rifle at | train gun on
       | rattle sabre | rattle saber | flex muscle | show force | point rifle at | level gun at | wave gun at | wield knife | draw gun on
       | pull gun on | point pistol at | put gun to+head
roles  subj=actor at=recipient on=recipient
type   THREATEN violence
need   subj:actor
yes    The guards pointed their guns at the reporters.   => THREATEN violence actor=guards recipient=reporters

rule   en.threaten.pay-price
match  face consequence | face consequence for | face wrath | bear consequence of | suffer consequence
       | face retaliation | pay price | face music | hold accountable for+attack | have consequence
roles  subj=recipient
type   THREATEN
need   subj:actor
hedge  yes
why    "will pay a high price": a threat only by somebody; the speaker is the one who threatens
yes    Israel will pay a high price for the strike.   => THREATEN

rule   en.threaten.deter
match  deter | intimidate with | cow | menace | blackmail with | hold threat over | scare with | deter attack
roles  subj=actor obj=recipient over=recipient with=topic
type   THREATEN
need   subj:actor obj:actor
yes    The gang menaced shopkeepers in the harbour district.   => THREATEN actor=gang recipient=shopkeepers
no     High prices deter buyers.

rule   en.threaten.send-threat
match  send threat to | send threat | make threat to | send letter with+threat
roles  subj=actor to=recipient
type   THREATEN violence
need   subj:actor
yes    Extremists sent threats to a mosque in Utrecht.   => THREATEN violence actor=Extremists

rule   en.threaten.threaten
match  threaten | issue threat | make threat | repeat threat | renew threat | utter threat against | threaten by
roles  subj=actor obj=recipient against=recipient to=recipient with=topic
type   THREATEN
need   subj:actor
why    floods and recessions threaten as well
yes    Turkey threatened Greece with consequences.   => THREATEN actor=Turkey recipient=Greece
no     Heavy rain threatened the harvest.

rule   en.threaten.harm
match  threaten,vow,promise,swear,pledge,warn,resolve to+attack,strike,kill,bomb,invade,destroy,crush,shoot,retaliate,respond,answer,avenge,hit,fight,punish,execute,behead,burn,sink,wipe,annihilate,target,shell,eliminate
       | threaten,vow,promise,swear,pledge attack,strike,war,force,violence,retaliation,revenge,reprisal,response,invasion,action,vengeance,destruction,death,escalation,bloodshed against,on,with,for
       | threaten with+attack,strike,war,force,violence,retaliation,death,invasion,destruction,gun,knife,missile,rape,beheading
       | threaten life,family of | point,aim,train,brandish,wave gun,rifle,knife,weapon,pistol,machete at | hold at+gunpoint,knifepoint
       | answer,respond,retaliate,react in+kind | answer with+force | warn of+retaliation,strike,war,response,reprisal,attack,force
       | vow,swear revenge,vengeance,retaliation,response
roles  subj=actor obj=recipient against=recipient on=recipient with=topic at=recipient
type   THREATEN violence
need   subj:actor
yes    The junta resolved to answer any violation with force.   => THREATEN violence actor=junta
yes    The warlord swore to burn the village.   => THREATEN violence actor=warlord

rule   en.threaten.harm.n
match  death,bomb,nuclear,military,terror,invasion,rape+threat,blackmail/n
       | threat/n of,by,from,against,to+attack,force,war,violence,retaliation,strike,invasion,death,reprisal,kill
roles  subj=actor by=actor from=actor against=recipient to=recipient
type   THREATEN violence
yes    A death threat forced the teacher into hiding.   => THREATEN violence

rule   en.threaten.law
match  threaten,vow,promise,warn,pledge to+arrest,prosecute,sue,jail,charge,detain,fine,imprison,try
       | threaten,vow arrest,prosecution,jail,imprisonment,lawsuit,charge,detention,fine for,against,of
       | warn arrest,prosecution,jail,imprisonment,lawsuit,charge,action,detention,fine for,against,of
       | threaten with+arrest,prosecution,jail,prison,lawsuit,fine,charge,detention,trial
       | warn prosecute,arrest,jail,charge,punish,fine,detain | issue,obtain,put warrant,notice for,against,out | issue warrant
roles  subj=actor obj=recipient for=recipient against=recipient of=topic
type   THREATEN arrest
need   subj:actor
yes    The ministry warned that lawbreakers would be prosecuted.   => THREATEN arrest actor=ministry
yes    The governor threatened to prosecute the organisers.   => THREATEN arrest actor=governor

rule   en.threaten.law.n
match  arrest,international,detention+warrant/n for,against,by | warrant/n for,against,of+arrest
roles  subj=actor by=actor for=recipient against=recipient
type   THREATEN arrest
yes    The detention warrant for the banker was signed in Milan.   => THREATEN arrest recipient=banker

rule   en.threaten.break-off
match  threaten,vow,warn to+sanction,impose,suspend,cut,quit,leave,withdraw,sever,recall,halt,freeze,veto,boycott,downgrade,break,stop,cancel,walk,pull,end,scrap,tear,review
       | threaten,warn sanction,tariff,boycott,embargo,duty,penalty,countermeasure,veto,withdrawal,exit,cut,suspension,levy against,on,of,with,for,from
       | promise sanction,tariff,boycott,embargo,duty,penalty,countermeasure,veto,exit,cut,levy against,on,of,with,for,from
       | threaten with+sanction,tariff,boycott,embargo,penalty,suspension,cut | warn of+sanction,tariff
roles  subj=actor obj=topic against=recipient on=recipient with=recipient of=topic from=recipient
type   THREATEN relations
need   subj:actor
yes    Warsaw threatened to veto the budget.   => THREATEN relations actor=Warsaw

rule   en.threaten.break-off.n
match  sanction,sanctions,tariff,veto,boycott,trade+threat/n | threat/n of+sanction,tariff,boycott,embargo,veto,duty,penalty,withdrawal
roles  subj=actor by=actor against=recipient
type   THREATEN relations
need   who
yes    Washington's threat of duties on steel alarmed Ottawa.   => THREATEN relations actor=Washington

rule   en.threaten.throw-out
match  threaten,warn to+expel,deport,evict,banish,remove,send | vow to+expel,deport,evict,banish,remove
       | threaten with+deportation,eviction,removal | threaten expulsion,deportation,eviction of
       | give hour,day to+leave village,region,town,home
roles  subj=actor obj=recipient of=recipient
type   THREATEN expel
need   subj:actor
yes    The council vowed to evict the squatters.   => THREATEN expel actor=council

rule   en.threaten.shut-out
match  threaten,vow,warn to+block,close,shut,ban,seal,blockade,restrict,censor,bar,besiege
       | threaten closure,blockade,ban,siege,curfew,shutdown of,on,with | threaten with+closure,ban,blockade,siege
roles  subj=actor obj=recipient on=recipient of=recipient with=topic
type   THREATEN restrict
need   subj:actor
yes    Tehran threatened to seal the strait.   => THREATEN restrict actor=Tehran

rule   en.threaten.take-land
match  threaten,vow to+annex,occupy,seize,partition | lay,press claim to,on | assert,stake,renew claim to,on,over
       | claim sovereignty,territory,island,ownership over,of | threaten annexation,occupation,seizure of
roles  subj=actor obj=topic of=recipient over=recipient to=recipient
type   THREATEN territory
need   subj:actor
yes    Caracas vowed to annex the province.   => THREATEN territory actor=Caracas

rule   en.threaten.own-step
match  warn,threaten of+consequence,measure,countermeasure,step,action | threaten to+protest,act,resume,go,call,take,use,publish,expose
       | reserve right to | warn hold responsible,accountable | vow hold accountable,responsible
       | issue,deliver,utter,repeat,renew threat,warning,ultimatum to,against | make,send warning,ultimatum to,against | play with+fire
       | pay dearly | draw line red
roles  subj=actor obj=recipient to=recipient against=recipient of=topic
type   THREATEN
need   subj:actor
yes    Beijing said that it reserved the right to take further steps.   => THREATEN actor=Beijing
yes    The union threatened to resume its protest in August.   => THREATEN actor=union

rule   en.threaten.figures
match  threaten species,livelihood,survival,health,economy,growth,future,stability,harvest,climate,coast,rain,snow,victory,goal,lead,record,existence,jobs,job
       | threaten to+rain,overflow,collapse,overwhelm,derail,undermine,become,spread,spoil,overshadow,engulf,erupt,boil,spill,run,fall
       | warn driver,patient,consumer,parent,motorist,investor,smoker | weather,storm,flood,health,avalanche,heat,early,travel+warning,alert/n
       | idle,empty+threat/n
nonevent yes
type   THREATEN
why    what things threaten is no act
yes    The strike threatens the harvest.   => none
