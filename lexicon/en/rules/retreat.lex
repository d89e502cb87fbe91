# RETREAT: gives way in deed.

rule   en.retreat.withdraw-money
match  withdraw money | withdraw cash | withdraw product | withdraw from+race | withdraw from+tournament | withdraw from+competition
       | retreat from+high | pull +out of+race | pull +out of+tournament | withdraw from+match | pull +out of+squad | withdraw deposit
       | withdraw consent
nonevent yes
roles  from=topic of=topic
type   RETREAT
yes    The runner withdrew from the race with an injury.   => none

rule   en.retreat.release-charge
match  discharge | release without+charge | clear of+charge | drop charge | drop case | dismiss charge against | withdraw charge
       | dismiss case against | drop lawsuit against | drop prosecution | drop investigation into | close case against | close investigation into
       | end prosecution | end investigation into
roles  subj=actor obj=recipient to=recipient of=recipient against=recipient into=recipient from=topic on=topic iobj=recipient
type   RETREAT release
need   recipient
yes    Prosecutors dropped the charges against the mayor.   => RETREAT release actor=Prosecutors recipient=mayor

rule   en.retreat.release-acquit
match  acquit | exonerate | clear of | absolve | find innocent | quash conviction | overturn conviction | annul conviction | find guilty not
roles  subj=actor obj=recipient to=recipient of=recipient against=recipient into=recipient from=topic on=topic iobj=recipient
type   RETREAT release
need   recipient
yes    The tribunal acquitted the general.   => RETREAT release actor=tribunal recipient=general

rule   en.retreat.release-bail
match  release on+bail | free on+bail | grant bail | parole | grant parole to
roles  subj=actor obj=recipient to=recipient of=recipient against=recipient into=recipient from=topic on=topic iobj=recipient
type   RETREAT release
need   recipient
yes    The judge granted bail to the activist.   => RETREAT release actor=judge recipient=activist
yes    The reporter was freed on bail by a judge.   => RETREAT release recipient=reporter actor=judge

rule   en.retreat.release
match  release | free | set free | set +free | let go | let +go | set at+liberty | liberate hostage | release from+prison | release from+custody
       | release from+jail | free from+jail | free from+prison | release hostage | release prisoner | release detainee | free prisoner | free hostage
       | free detainee | unseal | let out+prison | let +out of+jail
roles  subj=actor obj=recipient to=recipient of=recipient against=recipient into=recipient from=topic on=topic iobj=recipient
type   RETREAT release
need   recipient
why    reports and films are released: somebody must be let go
yes    Hamas released three hostages on Sunday.   => RETREAT release actor=Hamas recipient=hostages
no     The band released a new album.

rule   en.retreat.release-no
match  release report | release statement | release film | release album | release figure | release result | release document | release data
       | release video | release footage | release detail | release photo | release list | release name | release song | release book | release water
       | release gas | release energy | release image | release transcript | release study | release letter | release product | release brake
       | release version | free space | free fund | release fund | discharge water | discharge from+hospital | discharge patient
       | release from+hospital | release map | release record | release oil
nonevent yes
roles  from=topic
type   RETREAT
yes    The ministry released a report on fishing.   => none

rule   en.retreat.release.n-no
match  press+release/n | news+release/n | release/n of+report | release/n of+album | release/n of+film | release/n of+document | release/n of+data
       | release/n of+figure | release/n of+gas | release/n of+result | film+release/n | release+date/n | release/n of+water | release/n of+statement
       | release/n of+fund | release/n of+video
nonevent yes
type   RETREAT
yes    The release of the report was delayed.   => none

rule   en.retreat.walk-free
match  walk free | go free | walk +out of+prison | walk +out of+jail | leave prison | leave jail | be released | regain freedom
       | return home from+captivity | return from+captivity | leave custody | walk from+court | come home from+prison | be free | emerge from+prison
       | be reunited with+family | walk of+prison | walk out of+prison | walk of+jail | walk out of+jail
roles  subj=recipient
type   RETREAT release
need   recipient
yes    The journalist left prison on Tuesday.   => RETREAT release recipient=journalist

rule   en.retreat.swap
match  swap prisoner | exchange prisoner | exchange hostage | exchange captive | exchange detainee | swap detainee | swap captive | trade prisoner
       | exchange body | exchange prisoner of+war | return body | return remains | hand +over body | exchange soldier | exchange remains
roles  subj=both with=both of=recipient to=recipient
type   RETREAT release
need   subj:actor
yes    Russia and Ukraine exchanged prisoners on Christmas Day.   => RETREAT release actor=Russia actor=Ukraine

rule   en.retreat.swap.n
match  prisoner+swap/n | prisoner+exchange/n | exchange/n of+prisoner | swap/n of+prisoner | exchange/n of+captive | prisoners+exchange/n
       | hostage+exchange/n | exchange/n of+hostage | exchange/n of+body
roles  subj=both between=both with=both
type   RETREAT release
need   definite
yes    The prisoner swap between Iran and Belgium was kept secret.   => RETREAT release actor=Iran actor=Belgium

rule   en.retreat.surrender
match  surrender | give himself +up | give themselves +up | give herself +up | lay +down arm | lay +down weapon | hand +in weapon | hand +over weapon
       | turn +in weapon | give +up weapon | disarm | demobilise | demobilize | surrender weapon | hand +in arm | turn himself +in
       | turn themselves +in | put +down weapon | give +up arm | lay down arms | decommission weapon | surrender arm | yield weapon | hand +over arm
       | wave flag | raise flag | throw +down weapon | drop weapon
roles  subj=actor to=recipient obj=topic
type   RETREAT disarm
need   subj:actor
yes    Forty rebels laid down their arms in the valley.   => RETREAT disarm actor=rebels
yes    The gunman surrendered to the police.   => RETREAT disarm actor=gunman recipient=police

rule   en.retreat.surrender.n
match  surrender/n | disarmament/n | demobilisation/n of | demobilization/n of | decommissioning/n of+weapon | handover/n of+weapon | laying/n of+arm
       | disarming/n of
roles  subj=actor of=actor by=actor to=recipient
type   RETREAT disarm
need   actor
yes    The surrender of the rebels ended the siege.   => RETREAT disarm actor=rebels

rule   en.retreat.destroy-own
match  destroy stockpile | dismantle missile | dismantle arsenal | scrap missile | dismantle reactor | dismantle site | dismantle programme
       | dismantle program | give +up nuclear | dismantle weapon | shut +down reactor | dismantle base | close base | destroy weapon | halt enrichment
       | suspend enrichment | stop enrichment | scrap nuclear | suspend test | halt test | scrap warhead | dismantle warhead | freeze programme
roles  subj=actor of=topic
type   RETREAT disarm
need   subj:actor
yes    Libya dismantled its chemical weapons in 2004.   => RETREAT disarm actor=Libya

rule   en.retreat.ceasefire-stop
match  halt hostility | stop fighting | stop shelling | stop attack | halt attack | halt shelling | halt offensive | suspend offensive | halt bombing
       | suspend operation | stop offensive | stop bombing | suspend hostility | pause fighting | pause offensive | halt strike on | stop strike
       | halt fighting | suspend attack | pause attack | suspend bombing | halt campaign | suspend fighting | suspend raid | suspend strike on
       | suspend strike against
roles  subj=actor on=recipient against=recipient
type   RETREAT ceasefire
need   subj:actor
yes    The rebels halted their attacks.   => RETREAT ceasefire actor=rebels
yes    The army suspended its offensive in the hills.   => RETREAT ceasefire actor=army

rule   en.retreat.ceasefire-end
match  end offensive | end attack | end bombing | end hostility | end fighting | end operation | end raid | end war | end campaign
roles  subj=actor on=recipient against=recipient
type   RETREAT ceasefire
need   subj:actor
yes    The militia ended the fighting.   => RETREAT ceasefire actor=militia

rule   en.retreat.ceasefire
match  cease fire | cease hostility | observe ceasefire | observe truce | respect ceasefire | respect truce | honour ceasefire | honor ceasefire
       | hold fire | silence gun | call +off offensive | implement ceasefire | adhere to+ceasefire | abide by+ceasefire | uphold ceasefire
       | cease attack | keep ceasefire | keep truce | call +off attack on
roles  subj=actor on=recipient against=recipient
type   RETREAT ceasefire
need   subj:actor
yes    Both sides observed the truce over the holiday.   => RETREAT ceasefire actor=sides

rule   en.retreat.ceasefire.n
match  ceasefire/n | cease-fire/n | truce/n | humanitarian+pause/n | cessation/n of+hostility | armistice/n | halt/n in+fighting | end/n of+hostility
       | pause/n in+fighting | lull/n in+fighting | humanitarian+truce/n | suspension/n of+hostility | halt/n to+fighting | end/n to+fighting
       | cease+fire/n
roles  subj=both between=both with=both
type   RETREAT ceasefire
need   definite
yes    The ceasefire between Israel and Hezbollah took hold on Wednesday.   => RETREAT ceasefire actor=Israel

rule   en.retreat.ceasefire-light
match  come into+force | come into+effect | take effect
type   RETREAT ceasefire
nonevent yes
why    the truce is found by its noun, laws take effect too
yes    The law took effect in May.   => none

rule   en.retreat.access-border
match  open crossing | reopen crossing | reopen border | open border | reopen airspace | reopen airport | reopen road | open airspace to | reopen port
       | open checkpoint | remove roadblock | clear roadblock | open port to
roles  subj=actor obj=topic to=recipient for=recipient with=recipient of=recipient into=place on=recipient
type   RETREAT access
need   subj:actor
yes    Jordan reopened its border with Syria.   => RETREAT access actor=Jordan recipient=Syria
yes    Egypt reopened the border crossing with Gaza.   => RETREAT access actor=Egypt recipient=Gaza

rule   en.retreat.access-siege
match  lift blockade | lift siege | end blockade | end siege | unblock | unblock website
roles  subj=actor obj=topic to=recipient for=recipient with=recipient of=recipient into=place on=recipient
type   RETREAT access
need   subj:actor
yes    The army lifted the siege.   => RETREAT access actor=army

rule   en.retreat.access
match  allow access to | grant access to | give access to | allow convoy | let convoy | let aid in | let +in aid | let aid through | let +through
       | let through | allow aid | allow delivery | open corridor | allow inspector | admit inspector | let inspector | grant passage to
       | allow passage | grant entry to | open gate to | permit access to | allow entry | restore access to | allow entry to | permit entry
       | permit delivery | allow observer | allow truck | let truck | restore internet | restore electricity to | restore water to | restore service
       | reopen strait
roles  subj=actor obj=topic to=recipient for=recipient with=recipient of=recipient into=place on=recipient
type   RETREAT access
need   subj:actor
yes    The militia let an aid convoy through on Friday.   => RETREAT access actor=militia

rule   en.retreat.access.n
match  reopening/n of+border | opening/n of+border | reopening/n of+crossing | humanitarian+corridor/n | lifting/n of+blockade | lifting/n of+siege
       | opening/n of+crossing | reopening/n of+airport | reopening/n of+airspace | opening/n of+corridor | humanitarian+access/n | reopening/n of
       | end/n of+blockade | end/n of+siege | end/n to+siege
roles  subj=actor by=actor
type   RETREAT access
need   definite
yes    The reopening of the border by Kenya pleased traders.   => RETREAT access

rule   en.retreat.resign-office
match  quit post | leave office | leave post | relinquish power | give +up power | abdicate | hand +over power | hand power to | relinquish post
       | quit office | vacate office | cede power | renounce throne | give +up post | leave power | resign post | relinquish office
roles  subj=actor obj=topic to=recipient as=topic from=topic over=topic
type   RETREAT resign
need   subj:actor
yes    The king gave up power.   => RETREAT resign actor=king

rule   en.retreat.resign
match  resign | step +down | step down | quit as | hand +in resignation | step +aside | submit resignation | announce resignation
       | announce abdication | bow +out | resign in+protest | resign as+minister | quit over | tender resignation to | present resignation | quit job
       | quit cabinet | hand +over command | stand aside | stand +down
roles  subj=actor obj=topic to=recipient as=topic from=topic over=topic
type   RETREAT resign
need   subj:actor
yes    The health minister resigned on Thursday over the scandal.   => RETREAT resign actor=minister
yes    President Rajapaksa stepped down after months of protests.   => RETREAT resign actor=Rajapaksa

rule   en.retreat.resignation.n
match  resignation/n | resignation/n as | abdication/n | departure/n from+office | stepping/n of+down | handover/n of+power | transfer/n of+power
roles  subj=actor of=actor by=actor
type   RETREAT resign
need   actor
yes    The resignation of the prime minister came as a surprise.   => RETREAT resign actor=minister

rule   en.retreat.lift-curfew
match  lift curfew | end curfew | lift state of+emergency | lift emergency | lift law | end law | end state of+emergency | lift lockdown
       | abolish curfew | repeal law | abolish law | lift arrest
roles  subj=actor obj=topic on=recipient against=recipient from=recipient of=recipient for=recipient
type   RETREAT
need   subj:actor
yes    The governor lifted the curfew.   => RETREAT actor=governor
yes    The curfew was lifted by the governor on Sunday.   => RETREAT actor=governor

rule   en.retreat.lift-tariff
match  lift tariff | remove tariff | suspend tariff | scrap tariff on
roles  subj=actor obj=topic on=recipient against=recipient from=recipient of=recipient for=recipient
type   RETREAT
need   subj:actor
yes    Canada lifted its tariffs on steel.   => RETREAT actor=Canada

rule   en.retreat.lift-asset
match  unfreeze asset | unfreeze fund | release asset | unfreeze
roles  subj=actor obj=topic on=recipient against=recipient from=recipient of=recipient for=recipient
type   RETREAT
need   subj:actor
yes    Switzerland unfroze the assets.   => RETREAT actor=Switzerland

rule   en.retreat.lift
match  lift sanction | lift ban | lift restriction | lift embargo | remove sanction | waive sanction | remove from+list | remove restriction
       | end sanction | end ban on | suspend sanction | lift suspension | end embargo on | repeal sanction | repeal ban | repeal act | lift measure
       | lift visa | abolish visa | lift control | overturn ban | scrap ban | scrap restriction | reverse ban | end restriction on
roles  subj=actor obj=topic on=recipient against=recipient from=recipient of=recipient for=recipient
type   RETREAT
why    a measure lifted in deed; "to ease" is in concede.lex
need   subj:actor
yes    The United States lifted sanctions on the Syrian bank.   => RETREAT actor=States recipient=bank

rule   en.retreat.lifting.n
match  lifting/n of+sanction | lifting/n of+ban | lifting/n of+curfew | lifting/n of+restriction | removal/n of+sanction | repeal/n of
       | end/n of+curfew | lifting/n of+embargo | lifting/n of | removal/n of+tariff | end/n of+sanction | removal/n of+restriction | unfreezing/n of
roles  subj=actor by=actor of=topic
type   RETREAT
need   actor
yes    The lifting of the ban by the court was celebrated.   => RETREAT actor=court

rule   en.retreat.call-off-strike
match  call +off strike | end strike | end protest | call +off protest | call +off rally | call +off demonstration | suspend protest | end boycott
       | call +off boycott | end blockade of+road | halt strike | return to+work | call +off march | cancel strike | lift roadblock
       | call +off walkout | end occupation | cancel protest | cancel rally | cancel demonstration | cancel march | call +off action | end sit-in
       | end walkout | suspend action | call +off hunger | end occupation of+building | resume work | suspend strike
roles  subj=actor obj=topic
type   RETREAT
need   subj:actor
yes    The pilots' union called off its strike.   => RETREAT actor=union
yes    Farmers ended their protest on Friday.   => RETREAT actor=Farmers

rule   en.retreat.revoke-suit
match  withdraw appeal | withdraw complaint | withdraw lawsuit | drop lawsuit | drop appeal | drop complaint | withdraw motion
roles  subj=actor obj=topic of=recipient on=topic
type   RETREAT
need   subj:actor
yes    The prosecutor withdrew the appeal.   => RETREAT actor=prosecutor

rule   en.retreat.revoke-reinstate
match  reinstate | reinstate official | restore licence | restore citizenship | reinstate judge | reinstate as
roles  subj=actor obj=topic of=recipient on=topic
type   RETREAT
need   subj:actor
yes    The court reinstated two judges.   => RETREAT actor=court
yes    The court reinstated the dismissed governor.   => RETREAT actor=court

rule   en.retreat.revoke
match  revoke decree | revoke decision | revoke order | rescind | rescind decision | rescind order | reverse decision | reverse course on
       | overturn decision | annul decree | withdraw decree | cancel order | cancel decree | repeal | take +back decision | withdraw law
       | scrap decree | revoke | overturn on | reverse order | withdraw decision | rescind ban | revoke ban | suspend decree | nullify decree
roles  subj=actor obj=topic of=recipient on=topic
type   RETREAT
need   subj:actor
yes    The president revoked the decree after the protests.   => RETREAT actor=president

rule   en.retreat.return
match  return territory to | hand +back | give +back | hand +over territory to | return property to | return asset to | restore property to
       | return artefact to | return artifact to | cede territory | cede control of+town | return island to | hand +over hostage
       | hand +over prisoner to | hand +over body to | hand +over village to | return village | return child to | return prisoner | return treasure to
       | repatriate artefact | cede | return soldier to | return captive to | hand +over captive to | return land | restore control of
       | return statue to | return artefact | return remains to | return painting to | return bronze to
roles  subj=actor obj=topic to=recipient of=topic
type   RETREAT
need   subj:actor
yes    Germany returned the statues to Nigeria.   => RETREAT actor=Germany recipient=Nigeria
yes    Armenia handed back four villages.   => RETREAT actor=Armenia

rule   en.retreat.pay
match  pay ransom | pay compensation | pay reparation | compensate | indemnify | pay extortion to | pay money | meet ransom | pay damage
roles  subj=actor to=recipient obj=recipient for=topic
type   RETREAT
need   subj:actor
yes    The shipping firm paid a ransom to the pirates.   => RETREAT actor=firm recipient=pirates

rule   en.retreat.ransom.n
match  ransom+payment/n | payment/n of+ransom | ransom/n to | reparation/n to | payment/n of+compensation
roles  subj=actor by=actor to=recipient
type   RETREAT
need   who
yes    The payment of ransom to the gang was denied.   => RETREAT recipient=gang

rule   en.retreat.comply
match  comply with | comply with+order | comply with+resolution | comply with+demand | abide by+ruling | obey order | heed call | heed appeal
       | abide by | obey | heed | heed warning | fulfil demand | fulfill demand | accede to+request | act on+demand | comply with+request
       | respect ruling | implement ruling
roles  subj=actor with=recipient by=recipient of=recipient obj=topic for=topic
type   RETREAT
need   subj:actor
yes    The militia complied with the order of the mediators.   => RETREAT actor=militia
no     The toy complies with the standard.

rule   en.retreat.flee
match  flee | flee country | go into+exile | escape to | seek shelter in | run away | run +away | flee across+border | desert | defect
       | desert from+army | flee home | flee advance of | escape from+prison
roles  subj=actor from=recipient to=place into=place obj=topic
type   RETREAT
need   subj:armed
why    refugees who flee give way to nobody in particular and make no event; soldiers and rebels do
yes    Hundreds of soldiers fled across the river.   => RETREAT actor=soldiers
no     The thief's cat fled into the garden.

rule   en.retreat.withdraw-troops
match  withdraw troop | withdraw troops | withdraw force | pull +out troop | pull +out troops | pull troop out+of | pull troops out+of
       | pull +back troop | pull +back troops | pull +back force | pull force out+of | pull troop from | pull troops from | withdraw army from
       | withdraw soldier | withdraw unit from | pull +out force | withdraw fighter from | evacuate troop | evacuate troops | pull +out soldier
       | bring +home troop | bring +home troops | bring troop home | bring troops home | pull force from | draw +down force | pull force | pull troops
       | pull troop | pull soldier | pull army
roles  subj=actor from=recipient of=topic obj=topic behind=place to=place
type   RETREAT withdraw
need   subj:actor
yes    Russia withdrew its troops from Kherson.   => RETREAT withdraw actor=Russia recipient=Kherson
yes    France withdrew its soldiers from Mali in 2022.   => RETREAT withdraw actor=France recipient=Mali

rule   en.retreat.withdraw-leave
match  leave position | abandon position | abandon post | vacate | leave base | quit town | abandon town | leave town | leave country
roles  subj=actor from=recipient of=topic obj=topic behind=place to=place
type   RETREAT withdraw
need   subj:actor
yes    The rebels abandoned their positions.   => RETREAT withdraw actor=rebels

rule   en.retreat.withdraw
match  withdraw | pull +out | pull +back | fall +back | fall back | retreat | beat retreat | redeploy from | withdraw tank | withdraw artillery
       | withdraw weapon | complete withdrawal | end occupation of | complete pullout | give +up position | disengage | reduce presence
       | withdraw military | hand +over base
roles  subj=actor from=recipient of=topic obj=topic behind=place to=place
type   RETREAT withdraw
need   subj:actor
why    cash and remarks are withdrawn; leaving a treaty or talks is in sanction.lex
yes    The rebels pulled back from the airport.   => RETREAT withdraw actor=rebels
no     The tide retreated slowly.

rule   en.retreat.withdrawal.n
match  withdrawal/n of+troop | withdrawal/n of+troops | troop+withdrawal/n | pull-out/n from | pullback/n of | pullback/n from | military+withdrawal/n
       | evacuation/n of+troop | evacuation/n of+troops | drawdown/n of | pullout/n | retreat/n from | retreat/n of | retreat/n by | retreat/n to
       | pull-out/n of | pull-back/n of | disengagement/n from | withdrawal/n | pull+out/n from | pull+out/n of | pull+back/n of
roles  subj=actor by=actor of=actor from=recipient
type   RETREAT withdraw
need   actor
yes    The withdrawal of Ethiopian troops from the town began on Friday.   => RETREAT withdraw actor=troops
yes    The Dutch pullout from the province was completed in 2010.   => RETREAT withdraw actor=Dutch

rule   en.retreat.release.n
match  liberation/n of+hostage | release/n from+prison | freeing/n of | acquittal/n | release/n | release/n from+jail | release/n from+custody
       | parole/n of | discharge/n of+prisoner | prisoner+release/n | release/n of+prisoner | release/n of+hostage | exoneration/n of
       | release/n on+bail | hostage+release/n
roles  poss=recipient of=recipient by=actor
type   RETREAT release
need   recipient
yes    The release of the aid worker by the militia was confirmed.   => RETREAT release recipient=worker actor=militia

rule   en.retreat.free
match  release,free,liberate,let hostage,prisoner,detainee,captive,journalist,activist,suspect,soldier,crew,sailor,demonstrator,protester,inmate,critic,dissident,editor,leader,student,lawyer,opponent,worker,pilot,priest,nun,pupil,girl,tourist,national
       | release,free,discharge on,from,without+bail,prison,jail,custody,captivity,detention,charge,parole,arrest | let free
       | grant,give,set bail,parole | acquit,clear,exonerate,absolve of,on | quash,overturn,annul,void,throw,vacate conviction,sentence,verdict
       | drop,withdraw,dismiss,throw charge,case,prosecution,indictment against | release into+custody,house
roles  subj=actor obj=recipient to=recipient of=recipient against=recipient from=topic on=topic
type   RETREAT release
need   recipient
yes    The kidnappers freed the nurse after ten days.   => RETREAT release actor=kidnappers recipient=nurse
yes    The activist was discharged from custody.   => RETREAT release recipient=activist

rule   en.retreat.free.n
match  release,freeing,liberation,acquittal,discharge,exoneration/n of+hostage,prisoner,detainee,captive,journalist,activist,suspect,soldier,crew,sailor,protester,inmate,critic,editor,leader,student,lawyer
       | prisoner,hostage,captive,detainee+release,swap,exchange/n | swap,exchange/n of+prisoner,captive,detainee,hostage,body
roles  subj=actor by=actor of=recipient between=both with=both
type   RETREAT release
yes    The freeing of the sailors by the pirates took months.   => RETREAT release actor=pirates

rule   en.retreat.swap-more
match  swap,exchange,trade prisoner,captive,detainee,hostage,body,soldier,remains with,for | swap,exchange,trade prisoner,captive,detainee,hostage,body,remains
roles  subj=both with=both
type   RETREAT release
need   subj:actor
yes    Armenia and Azerbaijan swapped captives at the border.   => RETREAT release actor=Armenia actor=Azerbaijan

rule   en.retreat.pull-back
match  withdraw,pull,evacuate,bring,recall @troops from,out,back,home | pull,bring,draw +out,back,home,down @troops
       | withdraw,pull,move @weapon from,out,back | pull,fall,move +back from,to,behind
       | leave,quit position,base,town,village,city,trench,front,outpost,airport,airfield,territory,zone,bridgehead
       | abandon,vacate,evacuate position,post,base,town,village,city,trench,front,outpost,airport,airfield,territory,zone,bridgehead
       | reduce,cut,draw,scale presence,force,troop | hand +over base,control,post to | end deployment,mission,withdrawal,pullout
       | complete,finish occupation,deployment,mission,withdrawal,pullout
roles  subj=actor from=recipient of=topic obj=topic
type   RETREAT withdraw
need   subj:actor
yes    Chad pulled its soldiers out of the border town.   => RETREAT withdraw actor=Chad
yes    The guerrillas abandoned the airfield.   => RETREAT withdraw actor=guerrillas

rule   en.retreat.pull-back.n
match  withdrawal,pullout,pull-out,pullback,retreat,evacuation,departure,drawdown/n of+@troops
       | troop,military,army+withdrawal,pullout,pull-out,pullback,reduction,drawdown,cut/n
       | phased,partial,full,total,complete+withdrawal,pullout,retreat/n
roles  subj=actor by=actor of=actor from=recipient
type   RETREAT withdraw
need   who
yes    The phased pullout of the marines from the island began.   => RETREAT withdraw actor=marines

rule   en.retreat.lift-more
match  lift,end,remove,scrap,abolish,drop,repeal,revoke,waive,suspend,reverse,overturn,rescind,cancel,withdraw @measure on,against,for,of
       | lift,remove,scrap,end,repeal @measure | lift,remove,suspend,scrap,waive,end,drop,withdraw @sanctions
       | lift,remove,suspend,scrap,cut,lower,waive,drop @levy | lift,end,revoke state of+emergency,siege | lift,end,repeal law martial
       | withdraw,drop,abandon,scrap,rescind,revoke,repeal,annul,reverse,retract,cancel,shelve,ditch,axe @motion
       | withdraw case,suit,lawsuit,complaint,appeal,petition,challenge,bid,candidacy
       | drop case,suit,lawsuit,complaint,appeal,petition,challenge,candidacy
       | discontinue case,suit,lawsuit,complaint,appeal,petition,claim,challenge,bid,candidacy
       | abandon case,suit,lawsuit,complaint,appeal,petition,claim,challenge,candidacy | remove from+list,blacklist
       | unfreeze,return asset,fund,account,money | release asset,account,money
       | reinstate,rehabilitate minister,judge,official,officer,general,worker,licence,passport,citizenship,service
       | restore minister,judge,official,officer,general,worker,licence,passport,citizenship
roles  subj=actor obj=topic on=recipient against=recipient for=recipient of=recipient from=topic
type   RETREAT
need   subj:actor
yes    The opposition party has withdrawn a second case.   => RETREAT actor=party
yes    The council scrapped the ban on street music.   => RETREAT actor=council

rule   en.retreat.end-action
match  end strike,walkout,stoppage,protest,occupation,sit-in,hunger,boycott,demonstration,encampment,picket
       | suspend,halt,abandon,cancel,call strike,walkout,stoppage,blockade,protest,occupation,sit-in,hunger,boycott,demonstration,encampment,picket
       | stop walkout,stoppage,blockade,protest,occupation,sit-in,hunger,boycott,demonstration,encampment,picket
       | call +off strike,walkout,stoppage,blockade,protest,occupation,sit-in,boycott,demonstration,encampment,picket,march,rally
       | return,go to,back+work,job,classroom,post,plant,class | resume work,duty,service,class
       | leave,clear,dismantle camp,square,building,barricade,roadblock voluntarily | take +down barricade | lift roadblock,picket,barricade
       | remove blockade,picket,barricade
roles  subj=actor obj=topic
type   RETREAT
need   subj:actor
yes    Hotel workers returned to their jobs on Wednesday.   => RETREAT actor=workers
yes    The teachers returned to class at noon.   => RETREAT actor=teachers

rule   en.retreat.stop-fire
match  cease,halt,stop,suspend,pause,end,break,interrupt fire,hostility,fighting,attack,offensive,bombing,shelling,bombardment,operation,raid,strike,war,campaign,assault,airstrike
       | hold,observe,respect,honour,honor,keep,implement,maintain,uphold,abide ceasefire,truce,cease-fire,armistice,pause | hold fire | fall silent
       | abide by+ceasefire,truce | lay +down arm
roles  subj=actor on=recipient against=recipient
type   RETREAT ceasefire
need   subj:armed
yes    Rebel forces paused their offensive for the feast.   => RETREAT ceasefire actor=forces

rule   en.retreat.open-up
match  open,reopen,unblock,restore @border | open,reopen @border to,for,with
       | let,allow,permit,wave +in,through convoy,truck,aid,inspector,observer,journalist,ship,relief,lorry,doctor
       | allow,let,permit convoy,truck,aid,inspector,observer,ship,relief,lorry,delivery,food,medicine into,in,through,across,to
       | grant,give,allow,restore access,passage,entry to,for | open,establish corridor,crossing humanitarian
       | restore power,electricity,water,internet,service to | lift,end,break siege,blockade | admit inspector,observer,monitor,journalist
roles  subj=actor obj=topic to=recipient for=recipient of=recipient with=recipient into=recipient
type   RETREAT access
need   subj:actor
yes    Sudan reopened the crossing for lorries.   => RETREAT access actor=Sudan
yes    The junta restored electricity to the town.   => RETREAT access actor=junta

rule   en.retreat.quit-office
match  resign,step,stand,quit,bow from,as,over,in+post,office,minister,leader,chair,chairman,chief,protest,scandal,head,premier,president,job,role,parliament,cabinet,government,governor,speaker,mayor,director
       | step,stand +down,aside,back | hand resignation | leave,quit,vacate,relinquish,give,resign @office | give +up @office
       | renounce throne,crown,power
roles  subj=actor to=recipient obj=topic from=topic as=topic
type   RETREAT resign
need   subj:actor
yes    The transport minister quit over the scandal.   => RETREAT resign actor=minister
yes    The speaker relinquished her seat.   => RETREAT resign actor=speaker

rule   en.retreat.disarm-more
match  surrender,hand,give,turn,lay,yield,put,drop +over,up,in,down @weapon | surrender,hand,yield @weapon to
       | surrender,give,turn himself,herself,themselves,itself
       | destroy,dismantle,scrap,decommission,give stockpile,arsenal,warhead,missile,mine,programme,program | wave flag white
roles  subj=actor to=recipient obj=topic
type   RETREAT disarm
need   subj:actor
yes    The rebels handed in rifles in the valley.   => RETREAT disarm actor=rebels

rule   en.retreat.give-back
match  return,restore,cede,repatriate land,territory,island,village,artefact,artifact,statue,body,remains,property,asset,bronze,painting,relic,bone,skull,treasure,ship,plane,money to
       | hand land,territory,island,village,artefact,artifact,statue,body,remains,property,asset,bronze,painting,relic,bone,skull,treasure,ship,plane to
       | give land,territory,island,village,artefact,artifact,statue,body,remains,property,asset,bronze,painting,relic,bone,skull,treasure,ship,plane to
       | hand,give +back land,territory,island,village,artefact,statue,property,asset | pay ransom,compensation,damage,reparation,indemnity to,for
       | compensate victim,family,owner,survivor
roles  subj=actor to=recipient obj=topic
type   RETREAT
need   subj:actor
yes    Germany returned the skulls to Namibia.   => RETREAT actor=Germany recipient=Namibia
yes    Belgium handed back a relic.   => RETREAT actor=Belgium

rule   en.retreat.figures
match  release album,film,song,single,statement,report,figure,data,video,footage,game,book,detail,result,trailer,energy,gas,water,image,photo,list,map,audio,record,schedule,document,update,name
       | withdraw cash,money,product,remark,player,consent | drop ball,price,hint,anchor,point
       | withdraw,retire,pull from,out+race,match,tournament,squad,final,competition,contest,event,game
       | open fire,door,account,book,shop,restaurant,talk,school,exhibition,season,festival | free kick,time,space,trade,market
       | give speech,interview | return home,call,to+form,school,power,earth | step +up,in | stand trial | clear throat,way,air,hurdle,snow
       | disarm critic,audience | hair,album,film,press,news,carbon+release,retreat/n | yoga,writing,corporate,spiritual+retreat/n
nonevent yes
type   RETREAT
why    things that come out, sport, figures of speech
yes    The band released a single in June.   => none
yes    The sprinter withdrew from the final.   => none
