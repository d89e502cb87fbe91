# COERCE: repression or restriction without bodily harm.

rule   en.coerce.arrest-jail
match  lock +up | incarcerate | imprison | throw into+jail | throw in+jail | throw into+prison | put in+jail | put behind+bar | intern
       | book into+jail | jail without+trial
roles  subj=actor obj=recipient
type   COERCE arrest
yes    The regime imprisoned four editors.   => COERCE arrest actor=regime recipient=editors

rule   en.coerce.arrest-custody
match  arrest | rearrest | re-arrest | take into+custody | hold in+custody | remand in+custody | keep in+custody | put in+custody | put in+detention
       | hold in+detention | place in+detention
roles  subj=actor obj=recipient
type   COERCE arrest
yes    Agents took the editor into custody.   => COERCE arrest actor=Agents recipient=editor
yes    Police arrested twelve demonstrators in the square.   => COERCE arrest actor=Police recipient=demonstrators
yes    A reporter was taken into custody by border guards.   => COERCE arrest recipient=reporter actor=guards

rule   en.coerce.arrest
match  detain | apprehend | nab | round +up | haul +in | take +away in+handcuff | collar | bring in for+questioning | take in for+questioning
       | hold without+charge | detain for+questioning | take to+station
roles  subj=actor obj=recipient
type   COERCE arrest
yes    Officers detained the activist at the airport.   => COERCE arrest actor=Officers recipient=activist
no     The new drug arrested the growth of the tumour.

rule   en.coerce.pick-up
match  pick +up | drag +off | lead +away | whisk +away | haul +away | haul +off | bundle into+van | bundle into+car | grab | take +away | hold
roles  subj=actor obj=recipient
type   COERCE arrest
need   subj:armed obj:actor
why    passengers are picked up, talks are held: police or soldiers must do it to somebody
yes    The union leader was picked up by policemen near his home.   => COERCE arrest recipient=leader actor=policemen
no     The bus picked up the children.

rule   en.coerce.arrest.n
match  detention/n of | detention/n by | apprehension/n of | rearrest/n of | imprisonment/n of | incarceration/n of | internment/n of | jailing/n of
       | arrest/n | mass+arrest/n | rounding/n of
roles  poss=recipient of=recipient by=actor adj=actor comp=actor
type   COERCE arrest
need   who
yes    Her arrest came a day after the vote.   => COERCE arrest
no     He died of cardiac arrest.

rule   en.coerce.arrest.n-no
match  cardiac+arrest/n | house+arrest/n | arrest+warrant/n | detention+centre/n | detention+center/n | detention+camp/n | pre-trial+detention/n
type   COERCE arrest
nonevent yes
why    an illness, a warrant and places; house arrest has its own entry
yes    The patient went into cardiac arrest.   => none

rule   en.coerce.arrest.light
match  make arrest | carry +out arrest | conduct arrest | make detention
roles  subj=actor of=recipient
type   COERCE arrest
yes    Police made three arrests in the port city.   => COERCE arrest actor=Police

rule   en.coerce.house-arrest
match  place under+house | put under+house | keep under+house | confine to+home | hold under+house | confine to+house | confine | hold under+arrest
       | keep under+arrest | be under+arrest | put under+arrest
roles  subj=actor obj=recipient
type   COERCE arrest
need   obj:actor
yes    The army put the deposed president under house arrest.   => COERCE arrest actor=army recipient=president
no     The study was confined to two cities.

rule   en.coerce.remand
match  remand | detain trial | order arrest | order detention | extend detention | remand into+custody | deny bail | refuse bail to
roles  subj=actor obj=recipient of=recipient to=recipient iobj=recipient
type   COERCE arrest
why    detention ordered by a court
yes    A court ordered the detention of two reporters.   => COERCE arrest actor=court recipient=reporters

rule   en.coerce.in-jail
match  languish in+jail | languish in+prison | sit in+jail | be behind+bar | be in+custody | remain in+custody | remain in+jail | remain behind+bar
       | be in+jail | be in+detention | remain in+detention | remain in+prison | serve sentence | be in+prison | spend in+prison | spend in+jail
       | spend behind+bar | spend in+detention
roles  subj=recipient
type   COERCE arrest
why    held as a standing fact; the one who holds is seldom named
need   recipient
yes    The activist remains in custody in the capital.   => COERCE arrest recipient=activist

rule   en.coerce.seize
match  seize | confiscate | impound | requisition | expropriate | commandeer | take possession | nationalise | nationalize | sequester
roles  subj=actor obj=recipient of=recipient from=recipient
type   COERCE seize
why    chances are seized as well: an actor must do it
need   who
yes    The phones of the reporter were confiscated.   => COERCE seize
no     The striker seized his chance.

rule   en.coerce.seize.no
match  seize chance | seize opportunity | seize moment | seize initiative | seize +up
nonevent yes
type   COERCE
yes    The opposition seized the opportunity.   => none

rule   en.coerce.seizure.n
match  seizure/n of | confiscation/n of | expropriation/n of | impounding/n of | nationalisation/n of | nationalization/n of | takeover/n of+building
       | occupation/n of+building
roles  subj=actor by=actor of=recipient
type   COERCE seize
yes    The seizure of the tanker by Iran raised fears.   => COERCE seize actor=Iran

rule   en.coerce.raid
match  raid | search | swoop | comb through | ransack home | ransack office | search home | search house | search office | turn +over home | frisk
       | strip-search | search vehicle | descend on+office | raid home | raid office | search premise | search strip
roles  subj=actor obj=recipient on=recipient of=recipient
type   COERCE seize
need   subj:armed
why    everybody searches for something: police or soldiers must do it; "search for" is no raid
yes    Police raided the offices of a newspaper.   => COERCE seize actor=Police recipient=offices
yes    Officers searched vehicles near the embassy.   => COERCE seize actor=Officers
no     The couple searched for a flat.

rule   en.coerce.search-for
match  search for | search in+vain | search through | search forest | search sea | search rubble | search wreckage | search site for+survivor
       | search area for+survivor
roles  for=topic through=topic
nonevent yes
type   COERCE
yes    Police searched for the missing boy.   => none

rule   en.coerce.raid.n
match  raid/n | police+raid/n | house+search/n | search/n of+home | search/n of+house | search/n of+office | dawn+raid/n | swoop/n on
       | house-to-house+search/n | search/n of+premise | sweep/n
roles  subj=actor by=actor of=recipient on=recipient at=recipient
type   COERCE seize
need   definite
why    a raid told without arms; "air raid" and "raid on" are in assault.lex
yes    The police raid ended after midnight.   => COERCE seize
no     The family loves to raid the fridge.

rule   en.coerce.raid.light
match  carry +out raid | conduct raid | carry +out search | conduct search | stage raid on | mount raid on | conduct sweep | carry +out sweep
roles  subj=actor on=recipient of=recipient
type   COERCE seize
yes    Police carried out raids on homes in three districts.   => COERCE seize actor=Police

rule   en.coerce.occupy-building
match  take +over building | seize power | grab power | take power in+coup | seize building | take +over television | take +over station | usurp power
       | usurp
roles  subj=actor obj=topic in=place
type   COERCE seize
need   actor
yes    A group of officers seized power in the West African country.   => COERCE seize actor=group

rule   en.coerce.coup
match  topple | overthrow | oust | depose | unseat | stage coup | carry +out coup | dethrone | remove from+power | drive from+power
       | remove from+office | oust from+power | bring +down government | sweep from+power | force from+power | force from+office
       | force +out of+office | oust from+office | overturn government
roles  subj=actor obj=recipient against=recipient
type   COERCE seize
need   who
why    statues are toppled too; voters also unseat
yes    The prime minister was ousted by soldiers in 2021.   => COERCE seize recipient=minister actor=soldiers
no     The storm toppled dozens of trees.

rule   en.coerce.oust-vote
match  oust in+vote | oust in+election | topple by+vote | unseat in+election | oust by+vote | topple in+vote | topple in+election
nonevent yes
type   COERCE
why    voted out of office
yes    The mayor was ousted in an election.   => none

rule   en.coerce.coup.n
match  coup/n | putsch/n | military+takeover/n | coup+d'etat/n | army+takeover/n | power+grab/n | overthrow/n of | ouster/n of | toppling/n of
       | power+seizure/n | military+coup/n | removal/n from+power | removal/n from+office
roles  subj=actor by=actor against=recipient of=recipient in=place
type   COERCE seize
need   definite
yes    The coup in Niger was condemned by its neighbours.   => COERCE seize

rule   en.coerce.coup-attempt
match  coup+attempt/n | attempted+coup/n | failed+coup/n | coup+plot/n | coup+bid/n | botched+coup/n | try overthrow | plot coup | plot overthrow
       | attempt coup | attempt overthrow | plan coup | aborted+coup/n | failed+putsch/n
roles  subj=actor against=recipient of=recipient by=actor
type   COERCE seize
hedge  yes
yes    Officers attempted a coup in the island state.   => COERCE seize actor=Officers author=open

rule   en.coerce.ban
match  ban | outlaw | prohibit | forbid | proscribe | disallow | bar | criminalise | criminalize | issue ban on | declare illegal | impose ban
       | slap ban on | place ban on | introduce ban on | put ban on
roles  subj=actor obj=recipient iobj=recipient on=recipient from=topic
type   COERCE restrict
inner  unreal
need   who
why    a ban laid down; export bans and entry bans are in sanction.lex
yes    The party was outlawed by a military court.   => COERCE restrict recipient=party actor=court
no     Dogs are not allowed on the beach.

rule   en.coerce.ban.n
match  ban/n on | ban/n of | prohibition/n of | prohibition/n on | outlawing/n of | banning/n of | ban/n against | entry+ban/n | travel+ban/n
       | clampdown/n on | clampdown/n against | crackdown/n
roles  subj=actor by=actor on=recipient of=recipient against=recipient
type   COERCE restrict
need   definite
yes    The government's ban on protests lasted a month.   => COERCE restrict actor=government
no     Smokers complain of bans.

rule   en.coerce.crack-down
match  crack +down | clamp +down | suppress | quash rebellion | repress | oppress | put +down protest | put +down revolt | put +down uprising | quell
       | quell protest | stifle dissent | stamp +out dissent | crush dissent | crush protest | persecute | crush uprising | crush revolt | silence
       | muzzle
roles  subj=actor obj=recipient on=recipient
type   COERCE restrict
need   subj:actor
why    appetites and doubts are suppressed too
yes    The authorities cracked down on the opposition.   => COERCE restrict actor=authorities recipient=opposition

rule   en.coerce.repression.n
match  repression/n of | suppression/n of | oppression/n of | persecution/n of | silencing/n of | harassment/n of | intimidation/n of
       | campaign/n of+intimidation against | campaign/n of+repression against | obstruction/n of | targeting/n of
roles  subj=actor by=actor of=recipient against=recipient
type   COERCE
need   who
yes    The harassment of the minority by the junta goes on.   => COERCE recipient=minority actor=junta
no     The suppression of weeds takes time.

rule   en.coerce.block
match  block | blockade | besiege | encircle | seal +off | cordon +off | surround | close +off | cut +off town | impose siege on | impose blockade
       | bottle +up | hem +in | barricade in | lay siege | wall +off | fence +off | isolate | quarantine
roles  subj=actor obj=recipient to=recipient on=recipient
type   COERCE restrict
need   subj:state
why    protesters who block a road are in protest.lex; a bill is blocked in reject.lex; hills surround towns
yes    The navy blockaded the island.   => COERCE restrict actor=navy
no     Hills surround the town.

rule   en.coerce.block-armed
match  block | blockade | besiege | encircle | surround | cut +off town | impose siege on | impose blockade | bottle +up | hem +in
       | barricade in | lay siege | isolate | quarantine
roles  subj=actor obj=recipient to=recipient on=recipient
type   COERCE restrict
need   subj:armed
yes    Guerrillas encircled the mine.   => COERCE restrict actor=Guerrillas

rule   en.coerce.blockade.n
match  blockade/n | siege/n | naval+blockade/n | encirclement/n of | air+blockade/n | cordon/n around | sea+blockade/n | lockdown/n
roles  subj=actor by=actor of=recipient around=recipient against=recipient
type   COERCE restrict
need   definite
yes    The siege of the town entered its third month.   => COERCE restrict
no     He suffers from a siege mentality.

rule   en.coerce.close-border
match  close border | shut border | seal border | close crossing | shut crossing | close airspace | close airport | close frontier | shut frontier
       | close strait | close road | close checkpoint | suspend flight | ban flight | impose zone over | close port | bar entry | close waterway
roles  subj=actor with=recipient to=recipient over=recipient from=recipient of=recipient
type   COERCE restrict
need   actor
yes    Ethiopia closed its border with Eritrea.   => COERCE restrict actor=Ethiopia recipient=Eritrea
yes    The authorities closed the airspace to Russian aircraft.   => COERCE restrict actor=authorities

rule   en.coerce.closure.n
match  closure/n of+border | closure/n of+crossing | border+closure/n | closure/n of+airspace | closing/n of+border | closure/n of+newspaper
       | closure/n of+mosque | closure/n of+school | closure/n of+office | travel+restriction/n | restriction/n on+movement | airspace+closure/n
roles  subj=actor by=actor on=recipient
type   COERCE restrict
yes    The closure of the border lasted a week.   => COERCE restrict

rule   en.coerce.impose-restriction-tighten
match  tighten restriction | tighten control | tighten rule | tighten law | tighten grip on | tighten security
roles  subj=actor obj=recipient on=recipient to=recipient of=recipient against=recipient over=recipient
type   COERCE restrict
need   subj:actor
yes    The regime tightened its control over the universities.   => COERCE restrict actor=regime

rule   en.coerce.impose-restriction-limit
match  curb | curtail | limit access to | impose limit on | limit freedom | limit movement | reintroduce control | rein +in
roles  subj=actor obj=recipient on=recipient to=recipient of=recipient against=recipient over=recipient
type   COERCE restrict
need   subj:actor
yes    The decree curtails the press, and the army curbs the unions.   => COERCE restrict actor=army recipient=unions

rule   en.coerce.impose-restriction
match  impose restriction | restrict access | restrict movement | restrict | impose control on | place restriction on | impose visa
       | impose measure against | introduce restriction | introduce control | impose fine on | impose lockdown | impose condition on | clip wing
roles  subj=actor obj=recipient on=recipient to=recipient of=recipient against=recipient over=recipient
type   COERCE restrict
need   subj:actor
yes    The junta imposed restrictions on aid groups.   => COERCE restrict actor=junta recipient=groups
no     A knee injury restricted the player.

rule   en.coerce.prevent-deny
match  refuse access to | deny entry | deny access | refuse entry | bar entry to | refuse passage to | deny visa | refuse visa | refuse permission to
roles  subj=actor obj=recipient iobj=recipient to=recipient of=recipient
type   COERCE restrict
inner  unreal
need   subj:actor
yes    Hungary denied access to the observers.   => COERCE restrict actor=Hungary
yes    Israel denied entry to two members of parliament.   => COERCE restrict actor=Israel recipient=members

rule   en.coerce.prevent-turn-back
match  stop from | stop at+border | stop at+airport | stop at+checkpoint | turn +back | turn +away | turn +back at+border | push +back migrant
       | stop convoy
roles  subj=actor obj=recipient iobj=recipient to=recipient of=recipient
type   COERCE restrict
inner  unreal
need   subj:actor
yes    Guards turned back sixty migrants.   => COERCE restrict actor=Guards recipient=migrants

rule   en.coerce.prevent-block
match  block from | hinder | obstruct | impede | block passage | block convoy | block entry | block aid | block delivery | block access
roles  subj=actor obj=recipient iobj=recipient to=recipient of=recipient
type   COERCE restrict
inner  unreal
need   subj:actor
yes    Soldiers obstructed the observers.   => COERCE restrict actor=Soldiers

rule   en.coerce.prevent
match  prevent from | keep from | hold +back | prevent entry | prevent access
roles  subj=actor obj=recipient iobj=recipient to=recipient of=recipient
type   COERCE restrict
inner  unreal
need   subj:actor
yes    Soldiers prevented the aid convoy from entering the town.   => COERCE restrict actor=Soldiers recipient=convoy
no     The rain prevented the match from starting.

rule   en.coerce.pushback.n
match  pushback/n | denial/n of+entry | denial/n of+access | denial/n of+visa | refusal/n of+entry
roles  subj=actor by=actor of=recipient
type   COERCE restrict
need   who
yes    The pushback of migrants by Greek guards was filmed.   => COERCE restrict recipient=migrants actor=guards

rule   en.coerce.travel-ban
match  bar from+travel | ban from+travel | prevent from+leave | bar from+leave | strip of+passport | confiscate passport | seize passport
       | revoke passport | impose ban on+travel | strip of+citizenship | strip of+nationality | revoke citizenship
roles  subj=actor obj=recipient on=recipient of=recipient
type   COERCE restrict
yes    The regime stripped ninety critics of their citizenship.   => COERCE restrict actor=regime

rule   en.coerce.ban-candidate
match  disqualify | bar from+run | bar from+stand | ban from+run | strike from+ballot | disqualify from | bar from+office | ban from+office
       | bar from+election | ban from+politics | exclude from+ballot | bar from+politics | ban from+public | deregister | remove from+ballot
       | invalidate candidacy | strike +off
roles  subj=actor obj=recipient of=recipient
type   COERCE restrict
need   obj:actor
yes    The electoral commission disqualified the main opposition candidate.   => COERCE restrict actor=commission recipient=candidate
no     The referee disqualified the second runner.

rule   en.coerce.dissolve
match  dissolve | disband | suspend constitution | suspend parliament | dissolve parliament | dissolve party | dissolve organisation
       | dissolve council | prorogue | annul election | annul result | annul vote | cancel election | suspend assembly | postpone election
       | dissolve assembly | shut +down party | liquidate organisation
roles  subj=actor obj=recipient
type   COERCE restrict
need   subj:actor
why    tablets dissolve and bands disband; early elections are called by dissolving parliament
yes    The court dissolved the largest opposition party.   => COERCE restrict actor=court recipient=party
no     The tablet dissolved in water.

rule   en.coerce.dissolution.n
match  dissolution/n of | annulment/n of+election | annulment/n of+vote | suspension/n of+parliament | suspension/n of+constitution
       | cancellation/n of+election | postponement/n of+election | banning/n of+party
roles  subj=actor by=actor of=recipient
type   COERCE restrict
yes    The dissolution of parliament surprised the parties.   => COERCE restrict recipient=parliament

rule   en.coerce.shut
match  shut +down | close +down | shutter | close office | close school | force closure | order closure | suspend licence | suspend license
       | withdraw licence | suspend operation of | ban activity | suspend activity | cancel registration | revoke registration | revoke licence
       | revoke license | padlock
roles  subj=actor obj=recipient of=recipient
type   COERCE restrict
need   subj:actor
why    firms close plants; a state, court or police must act on somebody
yes    The authorities shut down three charities in the north.   => COERCE restrict actor=authorities recipient=charities
no     The factory shut down in May.

rule   en.coerce.censor-internet
match  cut,sever,disable,jam internet,network,signal,data
       | extend,order,impose suspension,shutdown,blackout of+internet,network | suspend,snap,switch internet,network,data,service
       | block website | shut +down internet | cut +off internet | block internet | block access to+internet | block access to+website | block app
       | block platform | block social | restrict internet | block site | throttle internet | shut internet
roles  subj=actor obj=recipient to=topic of=recipient
type   COERCE censor
need   who
yes    The government shut down the internet on election day.   => COERCE censor actor=government
yes    The regulator blocked the website of an independent newspaper.   => COERCE censor actor=regulator

rule   en.coerce.censor-paper
match  shut +down newspaper | shut +down station | ban newspaper | ban book | ban film | suspend newspaper | close newspaper | close station
       | shut newspaper | ban magazine | blacklist book
roles  subj=actor obj=recipient to=topic of=recipient
type   COERCE censor
need   who
yes    The junta closed a newspaper.   => COERCE censor actor=junta

rule   en.coerce.censor
match  censor | pull off+air | suspend broadcaster | gag | jam signal | jam broadcast | ban broadcast | revoke accreditation | suspend broadcast
       | ban broadcaster | ban journalist | shut broadcaster | black +out | revoke licence of+broadcaster | strip of+accreditation
       | withdraw accreditation | take off+air
roles  subj=actor obj=recipient to=topic of=recipient
type   COERCE censor
need   who
yes    The broadcaster was taken off the air by the junta.   => COERCE censor recipient=broadcaster actor=junta
no     The censor enjoyed the film.
yes    Regulators suspended the broadcaster for a month.   => COERCE censor actor=Regulators

rule   en.coerce.censor.n
match  suspension,shutdown/n of+internet,data | internet+suspension/n | censorship/n of | internet+shutdown/n | internet+blackout/n | media+blackout/n | news+blackout/n | gag+order/n | suspension/n of+newspaper
       | suspension/n of+broadcaster | internet+cut/n | censorship/n by | internet+blockade/n | ban/n on+book | ban/n on+newspaper
       | blocking/n of+website | blocking/n of
roles  subj=actor by=actor of=recipient on=recipient
type   COERCE censor
yes    The internet shutdown lasted four days.   => COERCE censor

rule   en.coerce.curfew
match  impose curfew | declare curfew | order curfew | clamp curfew | announce curfew | place under+curfew | extend curfew | introduce curfew
       | enforce curfew | put under+curfew | decree curfew | reimpose curfew
roles  subj=actor on=recipient obj=topic in=place
type   COERCE curfew
yes    The governor imposed a curfew on the port city.   => COERCE curfew actor=governor

rule   en.coerce.curfew.n
match  curfew/n | night-time+curfew/n | overnight+curfew/n | dusk-to-dawn+curfew/n
roles  subj=actor by=actor in=place
type   COERCE curfew
need   definite
yes    The curfew starts at eight in the evening.   => COERCE curfew

rule   en.coerce.martial-law
match  declare law | impose law | declare state of+emergency | impose state of+emergency | declare emergency | impose emergency
       | extend state of+emergency | decree state of+emergency | proclaim law | proclaim state of+emergency | place under+law | extend emergency
       | declare state of+siege | declare state of+war | introduce law | declare state | impose rule | put under+law | impose state | decree law
roles  subj=actor obj=topic in=place
type   COERCE martial-law
need   actor
why    "martial law" and "state of emergency" are told by their last or first noun
yes    The government declared a state of emergency in two regions.   => COERCE martial-law actor=government
no     The clerk declared his income.

rule   en.coerce.martial-law.n
match  martial+law/n | state/n of+emergency | emergency+rule/n | state/n of+siege | emergency+law/n | imposition/n of+law | declaration/n of+law
       | declaration/n of+emergency
roles  subj=actor by=actor
type   COERCE martial-law
need   definite
yes    The state of emergency was extended by thirty days.   => COERCE martial-law

rule   en.coerce.deport
match  put on+plane,flight,bus,train to | fly to+Hague
       | deport | expel migrant | expel refugee | expel family | evict | banish | drive from+home | displace | uproot | repatriate by+force | exile
       | force from+home | send back to | drive +out resident | resettle by+force | force into+exile | force to+flee | expel from+home
       | expel from+village | drive into+exile | send into+exile | clear camp | dismantle camp
roles  subj=actor obj=recipient from=topic to=topic
type   COERCE deport
need   who
yes    Turkey deported dozens of asylum seekers last month.   => COERCE deport actor=Turkey recipient=seekers
no     The gardener uprooted a tree.
yes    The city council cleared the camp under the motorway.   => COERCE deport actor=council
yes    Pakistan repatriated families by force.   => COERCE deport actor=Pakistan recipient=families

rule   en.coerce.deport.n
match  deportation/n | eviction/n | mass+deportation/n | forced+displacement/n of | forced+return/n of | forced+eviction/n of | expulsion/n of+migrant
       | expulsion/n of+refugee | displacement/n of | forced+repatriation/n of | mass+expulsion/n of | removal/n of+migrant | refoulement/n of
       | forced+transfer/n of
roles  poss=recipient of=recipient by=actor adj=actor
type   COERCE deport
need   who
yes    The deportation of the refugees by Sudan drew criticism.   => COERCE deport recipient=refugees

rule   en.coerce.withhold
match  cut +off electricity | cut +off water | cut +off gas | cut +off power | cut electricity to | cut water to | cut power to | cut gas to
       | cut +off supply | cut supply | cut supply to | turn +off gas | turn +off water | withhold | deprive of | starve of | deny food to
       | deny water to | turn +off tap | halt supply to | cut +off
roles  subj=actor obj=recipient to=recipient from=recipient of=topic
type   COERCE withhold
need   who
why    aid cut off as a penalty is in sanction.lex
yes    The city council cut off electricity to the camp.   => COERCE withhold actor=council
no     The editor withheld his opinion.
yes    Ankara turned off the water of the town.   => COERCE withhold actor=Ankara

rule   en.coerce.withhold.n
match  power+cut/n to | water+cut/n to | cut-off/n of | cutoff/n of | withholding/n of | deprivation/n of | cut+off/n of
roles  subj=actor by=actor to=recipient from=recipient
type   COERCE withhold
need   who
yes    The government's withholding of salaries angered teachers.   => COERCE withhold actor=government

rule   en.coerce.misinformation-rig
match  manipulate vote | falsify result | rig | rig election | stuff ballot
roles  subj=actor obj=recipient about=recipient against=recipient
type   COERCE misinformation
need   subj:actor
yes    The ruling party rigged the election.   => COERCE misinformation actor=party

rule   en.coerce.misinformation-fake
match  spread news about+fake | forge document | fabricate document | fabricate evidence | fabricate charge | falsify | doctor video | doctor image
       | fake document
roles  subj=actor obj=recipient about=recipient against=recipient
type   COERCE misinformation
need   subj:actor
yes    Agents forged a document about the candidate.   => COERCE misinformation actor=Agents

rule   en.coerce.misinformation
match  spread disinformation | spread misinformation | spread rumour | spread rumor | spread lie | spread propaganda | stuff box
       | peddle disinformation | spread falsehood | spread news | peddle propaganda | disseminate disinformation | disseminate propaganda
roles  subj=actor obj=recipient about=recipient against=recipient
type   COERCE misinformation
need   subj:actor
yes    Russian agents spread disinformation about the refugees.   => COERCE misinformation actor=agents recipient=refugees
no     The engineers rigged a mast.

rule   en.coerce.misinformation.n
match  disinformation+campaign/n | smear+campaign/n | propaganda+campaign/n | disinformation+operation/n | influence+operation/n
       | election+interference/n | vote-rigging/n | vote+rigging/n | electoral+fraud/n | vote+fraud/n | election+fraud/n | election+meddling/n
       | ballot-stuffing/n | interference/n in+election | meddling/n in+election | rigging/n of | falsification/n of | manipulation/n of+vote
       | ballot+stuffing/n | influence+campaign/n
roles  subj=actor by=actor against=recipient
type   COERCE misinformation
need   who
yes    The ministry exposed a Russian disinformation campaign against Moldova.   => COERCE misinformation actor=Russian

rule   en.coerce.cyber
match  break into+network | break into+computer | infect with+malware | carry +out cyberattack | carry +out cyber-attack on | cripple website
       | take +down website | deface website | launch cyberattack | hack website | hack account | infect computer | steal data from
       | penetrate network | breach network | infiltrate network | compromise network | hack server | launch cyber-attack on
       | launch cyber-attack against | bring +down website | knock +offline | hack network | hack phone | hack computer | hack email | hack bank
       | hack system | hack ministry
roles  subj=actor obj=recipient into=recipient on=recipient against=recipient from=recipient
type   COERCE cyber
need   who
yes    North Korean hackers hacked into the network of a bank.   => COERCE cyber actor=hackers recipient=network
yes    Hackers defaced the website of the ministry.   => COERCE cyber actor=Hackers

rule   en.coerce.cyber.n
match  cyberattack/n | cyber-attack/n | cyber+attack/n | hacking/n of | hack/n of | ransomware+attack/n | data+breach/n | ddos+attack/n
       | malware+attack/n | digital+assault/n | digital+attack/n | cyber+assault/n | hacking+attack/n | phishing+attack/n | cyberespionage/n
       | cyber+espionage/n | cyber+operation/n against | denial-of-service+attack/n | hacker+attack/n | cyberassault/n
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   COERCE cyber
yes    A cyberattack on the ministry took down its website.   => COERCE cyber recipient=ministry

rule   en.coerce.spy
match  spy on | wiretap | bug | eavesdrop on | intercept call | monitor call | place under+surveillance | put under+surveillance | surveil
       | keep under+surveillance | tail | intercept communication | tap phone | spy for | steal secret | snoop on | track movement
roles  subj=actor obj=recipient on=recipient of=recipient for=topic
type   COERCE
need   subj:actor
yes    The agency spied on opposition members for years.   => COERCE actor=agency recipient=members
no     The software bugged the users.

rule   en.coerce.spy.n
match  surveillance/n of | espionage/n against | wiretapping/n of | spying/n on | eavesdropping/n on | spying/n against | phone-tapping/n of
       | spying/n for | surveillance/n by | spyware+attack/n | phone+tapping/n of
roles  subj=actor by=actor of=recipient on=recipient against=recipient for=topic
type   COERCE
need   who
yes    The surveillance of reporters by the spy agency was illegal.   => COERCE recipient=reporters actor=agency

rule   en.coerce.interrogate
match  question | grill | hound | extort from | coerce | strong-arm | fingerprint | question under+caution | cross-examine | debrief suspect
       | arm strong | examine cross
roles  subj=actor obj=recipient from=recipient
type   COERCE
need   subj:armed obj:actor
why    everybody asks questions; police and secret services interrogate
yes    Detectives questioned the lawyer for six hours.   => COERCE actor=Detectives recipient=lawyer
no     The reporter questioned the minister.

rule   en.coerce.interrogate2
match  interrogate | harass | intimidate | extort | blackmail
roles  subj=actor obj=recipient from=recipient
type   COERCE
need   obj:actor
yes    The thugs harassed the voters.   => COERCE recipient=voters

rule   en.coerce.interrogation.n
match  questioning/n of | extortion/n of | blackmail/n of | blackmailing/n of | harassment/n by | intimidation/n by | interrogation/n
roles  poss=recipient of=recipient by=actor
type   COERCE
need   recipient
yes    The interrogation of the suspect by agents went on all night.   => COERCE recipient=suspect actor=agents

rule   en.coerce.annex
match  annex | annexation/n
roles  subj=actor obj=recipient of=recipient by=actor
type   COERCE seize
need   who
yes    Russia annexed Crimea in 2014.   => COERCE seize actor=Russia recipient=Crimea
no     The hotel annex has ten rooms.

rule   en.coerce.intercept-ship
match  intercept | board | board ship | board vessel | detain ship | detain vessel | stop ship | board boat | intercept boat | intercept ship
       | tow to+port | escort to+port | force +down plane | divert plane | force plane
roles  subj=actor obj=recipient
type   COERCE restrict seize
need   subj:armed
why    passengers board planes
yes    The coast guard boarded a fishing boat near the reef.   => COERCE restrict seize actor=guard
no     The passengers boarded the train.

rule   en.coerce.settle
match  build settlement | expand settlement | approve settlement | seize land | legalise outpost | confiscate land | demolish home | demolish house
       | establish outpost | approve construction of+settlement | grab land
roles  subj=actor from=recipient of=recipient
type   COERCE seize
need   actor
yes    The army seized land from two villages.   => COERCE seize actor=army

rule   en.coerce.force-labour
match  force to+work | press-gang | conscript forcibly | force into+army | press into+service | force into+labour | force into+marriage | coerce into
       | subject to+labour | gang press
roles  subj=actor obj=recipient into=topic
type   COERCE
need   subj:actor obj:actor
yes    The rebels pressed boys into service.   => COERCE actor=rebels recipient=boys

rule   en.coerce.tax
match  impose tax on | levy tax on | freeze account | block account | fine | impose fine | impose penalty on | slap fine on | levy fine on
       | freeze fund of | hit with+fine
roles  subj=actor obj=recipient on=recipient of=recipient with=topic
type   COERCE restrict
need   actor
why    fines by an authority, not a court; sentences are in sanction.lex
yes    The regulator fined the broadcaster for its reports.   => COERCE restrict actor=regulator recipient=broadcaster
no     The weather was fine.

rule   en.coerce.stop-check
match  set +up checkpoint | set +up roadblock | erect checkpoint | erect roadblock | check identity | check paper | impose checkpoint | close square
       | close street | search passenger | erect barrier | erect fence | build wall | build fence along | seal street
roles  subj=actor along=recipient of=recipient
type   COERCE restrict
need   subj:armed
yes    Soldiers set up roadblocks around the capital.   => COERCE restrict actor=Soldiers

rule   en.coerce.clear
match  clear square | clear camp of+migrant | clear street | clear building | remove protester | clear protester | evict protester | clear barricade
       | remove demonstrator | clear site | remove activist | clear encampment | dismantle barricade | dismantle encampment
roles  subj=actor from=topic
type   COERCE
need   subj:armed
yes    Police cleared the square at dawn.   => COERCE actor=Police

rule   en.coerce.control-media
match  put under+control | bring under+control | take +over broadcaster | take +over newspaper | place under+control | place under+supervision
       | put under+administration | take +over channel
roles  subj=actor obj=recipient of=actor
type   COERCE seize
need   subj:actor obj:actor
yes    The government placed the broadcaster under its control.   => COERCE seize actor=government recipient=broadcaster
no     Firefighters brought the blaze under control.

rule   en.coerce.close-crossing
match  close,shut,seal,block @border | close,shut +down,off @border | reclose @border
roles  subj=actor obj=topic with=recipient to=recipient of=recipient
type   COERCE restrict
why    a border or crossing that is closed, by whomever
yes    The crossings into the valley have been shut since October.   => COERCE restrict
yes    Poland sealed its frontier with Belarus.   => COERCE restrict actor=Poland recipient=Belarus

rule   en.coerce.extend-measure
match  extend,prolong,renew,reimpose,reinstate,enforce,impose,tighten,introduce,order,announce,decree,slap,widen,reintroduce @measure
roles  subj=actor obj=topic on=recipient against=recipient in=place
type   COERCE restrict
need   subj:actor
yes    The governor extended a ban on gatherings until Thursday.   => COERCE restrict actor=governor
no     The band extended its tour.

rule   en.coerce.extend-emergency
match  extend,prolong,renew,declare,impose,proclaim,decree,reimpose,invoke state of+emergency,siege,exception,war
       | extend,prolong,renew,declare,impose,invoke emergency | extend,impose,declare,proclaim law martial | impose,declare rule direct,military
roles  subj=actor obj=topic in=place
type   COERCE martial-law
need   subj:actor
yes    Parliament prolonged the state of emergency by a month.   => COERCE martial-law actor=Parliament
yes    The president declared martial law late on Tuesday.   => COERCE martial-law actor=president

rule   en.coerce.detain-more
match  handcuff | take,lead,march +away,off in+handcuff,cuff | take,lead,haul,drag,remove from+home,house,office,dormitory,newsroom,court
       | put,place,keep,hold in+cell,jail,prison,custody,detention,isolation,solitary | hold incommunicado | keep behind+bar,lock
       | throw,toss,lock in,into+cell,dungeon,jail,prison | round +up | pick +up for+questioning | place,put,hold,keep under+arrest,detention,lock
       | take into+custody,detention | remand in,into+custody | detain,arrest,hold,seize on+suspicion,charge | commit to+prison,jail
       | serve with+warrant
roles  subj=actor obj=recipient on=topic for=topic
type   COERCE arrest
need   recipient
yes    Ten journalists were taken from their homes at dawn.   => COERCE arrest recipient=journalists
yes    The police kept the lawyer in isolation for a week.   => COERCE arrest actor=police recipient=lawyer
no     The nurse took the sheets from the house.

rule   en.coerce.detain-more.n
match  mass,arbitrary,unlawful,wrongful,illegal,secret,preventive,administrative,incommunicado+detention,arrest,imprisonment/n
       | roundup/n of | round-up/n of | jailing,detention,arrest,internment,imprisonment,incarceration/n of,by | wave/n of+arrest
       | spate,string,series/n of+arrest
roles  subj=actor by=actor of=recipient poss=recipient
type   COERCE arrest
need   who
yes    The arbitrary detention of three teachers by the army was criticised.   => COERCE arrest recipient=teachers actor=army
yes    The arrest of the mayor led to angry scenes.   => COERCE arrest recipient=mayor

rule   en.coerce.search-more
match  search,raid,comb,ransack,enter,storm,swoop @building | search bag,luggage,car,vehicle,truck,boat,flat,room | execute,carry warrant for+search
       | search for+weapon,explosive,drug
       | seize phone,laptop,computer,passport,document,file,material,equipment,cash,asset,ship,vessel,tanker,boat,cargo,shipment,weapon,gun,drug,property,land,farm,container,drone,car,truck,goods
       | confiscate phone,laptop,passport,camera,weapon,land,property,equipment,document,cargo | impound vehicle,ship,vessel,plane,aircraft,boat,car
       | carry,make +off with
roles  subj=actor obj=topic of=recipient from=recipient
type   COERCE seize
need   subj:armed
why    police, soldiers or guards must do it
yes    Customs officers and police searched the flats of two bankers.   => COERCE seize actor=police
no     The couple searched a flat for mould.
yes    Customs officers seized the ship in the harbour.   => COERCE seize actor=officers

rule   en.coerce.foil-coup
match  foil,thwart,prevent,crush,avert,uncover,put coup,putsch,takeover | foil,thwart,uncover attempt to+overthrow,topple,seize
       | foil,thwart,uncover plot to+overthrow,topple | accuse of+plotting,coup | plot,plan,attempt,stage,mount coup,putsch,takeover
roles  subj=topic against=recipient by=actor
type   COERCE seize
hedge  yes
yes    The security committee said it had foiled a coup.   => COERCE seize author=open

rule   en.coerce.seize-power
match  seize,grab,take,usurp,assume power | take +over power,country,government,state,palace
       | seize,occupy,storm,take palace,parliament,ministry,television,station,building,headquarters
       | oust,depose,topple,overthrow,unseat,remove,force president,premier,minister,government,leader,ruler,king,regime
       | install,appoint junta,regime
roles  subj=actor obj=recipient
type   COERCE seize
need   subj:armed
yes    Officers deposed the elected president in a night.   => COERCE seize actor=Officers recipient=president
yes    The army toppled President Mohamed Bazoum in July.   => COERCE seize actor=army recipient=Bazoum

rule   en.coerce.outlaw
match  ban,outlaw,prohibit,forbid,bar @demo
       | ban,outlaw,proscribe party,group,organisation,organization,movement,union,church,sect,association,charity,wing
       | ban,bar,forbid,prohibit,block from+enter,travel,leave,work,teach,publish,attend,run,stand,vote,speak,fly,protest
       | ban use,display,wearing,slogan,flag,veil,symbol,hijab
       | prohibit,forbid use,sale,display,wearing,slogan,flag,veil,symbol,hijab,import
       | withdraw,revoke,cancel,suspend,annul,strip licence,license,registration,accreditation,passport,permit,citizenship,status,charter,mandate
       | refuse permit,licence,visa,entry,access,accreditation,registration
       | deny permission,permit,licence,visa,entry,access,accreditation,registration
       | dissolve,disband,deregister,close,shut party,group,organisation,organization,association,union,charity,foundation,ngo,movement
       | place under+ban,restriction,curfew | make illegal
roles  subj=actor obj=recipient of=recipient to=recipient iobj=recipient from=topic for=topic
type   COERCE restrict
inner  unreal
need   subj:actor
yes    The interior minister proscribed the youth wing of the party.   => COERCE restrict actor=minister
yes    The governor banned a rally of the far right.   => COERCE restrict actor=governor

rule   en.coerce.outlaw.n
match  ban,prohibition/n on,of,against+protest,rally,gathering,demonstration,assembly,party,movement,slogan,flag,travel,veil
       | blanket,nationwide,total,driving,burka,veil,hijab,protest,rally,flag,party+ban/n
       | revocation,withdrawal,suspension,cancellation/n of+licence,license,registration,passport,citizenship,permit
       | crackdown,clampdown/n on,against | quashing,stifling,muzzling/n of
roles  subj=actor by=actor on=recipient of=recipient against=recipient
type   COERCE restrict
need   who
yes    The crackdown on the clergy by the junta goes on.   => COERCE restrict recipient=clergy actor=junta

rule   en.coerce.censor-more
match  ban,block,suspend,shut,close,censor,silence,jam,raid,throttle,gag @medium | take,force,pull,knock @medium off+air
       | order @medium to+close,stop,remove | shut +down @medium | cut,restrict,block access to+@medium
       | block,restrict,delete,remove,ban account,post,video,article,content,hashtag | pulp book | gag lawyer,journalist,reporter,witness
       | ban reporting
roles  subj=actor obj=recipient of=recipient on=topic
type   COERCE censor
need   who
yes    The army cut access to the internet in the south.   => COERCE censor actor=army

rule   en.coerce.cyber-more
match  hack,breach,deface,cripple,penetrate,infiltrate,paralyse,paralyze,infect,compromise,disable,sabotage,attack,target,crash @computer
       | break,hack,gain into @computer | take,bring,knock +down,offline @computer
       | steal,leak,exfiltrate,siphon data,file,record,secret,password,email from
       | launch,mount,carry,conduct,stage,wage cyberattack,cyber-attack,hack,ransomware,malware,phishing,ddos against,on
       | plant,spread,deploy,install malware,spyware,virus,ransomware | encrypt file,data,record
       | hit by+cyberattack,ransomware,cyber-attack,hack,malware | hold @computer to+ransom
roles  subj=actor obj=recipient into=recipient on=recipient against=recipient from=recipient of=recipient by=topic
type   COERCE cyber
yes    The results system of the commission had been hacked.   => COERCE cyber
no     She hacked the branches from the tree.

rule   en.coerce.cyber-more.n
match  cyber,hacker,hacking,ransomware,malware,ddos,phishing,spyware,digital,computer,online,network+attack,assault,offensive,raid,intrusion,operation,campaign,breach,sabotage,espionage,heist/n
       | defacement/n of | hack-and-leak+operation/n
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   COERCE cyber
yes    A ransomware assault on the ministry went on for days.   => COERCE cyber recipient=ministry

rule   en.coerce.hunger-weapon
match  use hunger,starvation,food,water,famine as+weapon | starve +out
       | cut,turn,shut +off water,electricity,power,gas,internet,heating,fuel,supply,food,communication
       | block,halt,stop,obstruct,hold,impede delivery,entry,flow,passage,supply,convoy of,with+aid,food,fuel,medicine
       | deny aid,food,water,medicine,treatment,care to | deprive of+food,water,sleep,medicine,freedom,right
       | freeze salary,wage,pay,payment,tax,revenue,pension,money | withhold,block salary,wage,pay,payment,tax,revenue,pension,fund,money
       | block,stop relief,food,fuel into,to,for,from | withhold,halt,bar aid,relief,food,fuel into,to,for,from
roles  subj=actor obj=recipient to=recipient from=recipient of=topic
type   COERCE withhold
need   subj:actor
yes    The agency accused the army of using hunger as a weapon.   => COERCE withhold actor=army author=open

rule   en.coerce.expel-people
match  deport,expel,evict,remove,return,repatriate,send,push,banish,exile migrant,refugee,seeker,family,villager,resident,tenant,squatter,worker,student,settler,nomad,traveller,immigrant,national,bedouin,inhabitant,civilian
       | drive,force,expel,push,chase from,out+home,land,village,country,house,territory,town | put,place,load on+plane,flight,bus to
       | clear,demolish,dismantle,raze,bulldoze camp,encampment,settlement,slum,squat,shanty | force to+leave,flee,move,relocate
       | order eviction,deportation,expulsion,removal of | evict from
roles  subj=actor obj=recipient of=recipient from=topic to=topic
type   COERCE deport
need   subj:actor
no     The tide drove the boats from the harbour.
yes    Hundreds of families were evicted from their homes by the army.   => COERCE deport recipient=families actor=army

rule   en.coerce.expel-people.n
match  mass,forced,forcible,illegal,planned+eviction,deportation,expulsion,displacement,removal,transfer,repatriation,return,pushback/n
       | eviction,deportation,expulsion,displacement,ousting,removal/n of+family,migrant,refugee,seeker,villager,resident,tenant,settler
roles  subj=actor by=actor of=recipient
type   COERCE deport
need   who
yes    The forced transfer of the herders by the army began at night.   => COERCE deport recipient=herders

rule   en.coerce.fine-authority
match  fine,penalise,penalize firm,company,bank,broadcaster,platform,club,party,newspaper,airline | impose,levy,slap fine,penalty on
       | hit,slap with+fine,penalty | fine for | order to+pay
roles  subj=actor obj=recipient on=recipient of=recipient with=topic
type   COERCE restrict
need   subj:state
yes    The commission slapped a penalty on the airline.   => COERCE restrict actor=commission recipient=airline

rule   en.coerce.block-way
match  stop,halt,turn,block,hold convoy,truck,lorry,bus,ship,vessel,boat,migrant,car,aid,flotilla at,from
       | turn,push,send +back migrant,refugee,boat,convoy,vessel,truck,asylum | block,bar,deny,refuse entry,access,passage,entrance to
       | prevent,stop,bar,keep,block from+enter,leave,reach,cross,pass,land,return,dock | cordon,seal,close,block,fence,wall +off
       | surround,encircle,besiege,blockade,ring building,house,town,city,camp,compound,village,embassy,island,base,campus
       | cut +off town,city,village,island,area | restrict,limit,curb movement,travel,flight,access,freedom
roles  subj=actor obj=recipient from=topic to=recipient
type   COERCE restrict
inner  unreal
need   subj:armed
yes    The coast guard turned back a boat with forty migrants.   => COERCE restrict actor=guard
no     The bus stopped at the corner.
yes    The army besieged the city for months.   => COERCE restrict actor=army

rule   en.coerce.spy-more
match  bug,tap,wiretap,intercept phone,call,embassy,communication,conversation,message
       | monitor,track,watch,follow,shadow activist,dissident,journalist,lawyer,critic,opponent | infect phone with+spyware
       | infiltrate group,movement,party,organisation
roles  subj=actor obj=recipient on=recipient of=recipient
type   COERCE
need   subj:actor
yes    The intelligence service tapped the phones of two lawyers.   => COERCE actor=service recipient=lawyers

rule   en.coerce.pressure
match  intimidate,harass,pressure,bully,coerce,blackmail,extort voter,journalist,reporter,judge,witness,lawyer,critic,opponent,activist,worker,resident,shopkeeper,candidate,official,family,villager,student
       | force to+sign,confess,resign,work,marry,fight,recant
roles  subj=actor obj=recipient
type   COERCE
need   subj:actor obj:actor
yes    Men of the governor harassed the witnesses.   => COERCE recipient=witnesses
no     The coach forced the error.

rule   en.coerce.meddle
match  interfere,meddle in+election,vote,poll,referendum,campaign
       | rig,steal,falsify,manipulate,tamper,doctor election,vote,poll,result,ballot,referendum,count | stuff,burn,destroy box,ballot | buy vote
       | spread,circulate,peddle,disseminate,sow,plant,push,publish disinformation,misinformation,falsehood,lie,propaganda,hoax,rumour,rumor
       | run,wage,mount,conduct,launch campaign of+disinformation,smear,influence
       | fake,forge,fabricate,doctor video,letter,document,evidence,image,result,passport,quote
roles  subj=actor obj=topic in=topic about=recipient against=recipient of=recipient
type   COERCE misinformation
need   subj:actor
yes    The ruling party manipulated the count.   => COERCE misinformation actor=party
yes    The government spread falsehoods about the refugees.   => COERCE misinformation actor=government recipient=refugees

rule   en.coerce.meddle.n
match  interference,meddling/n in+election,vote,poll,referendum,affair,campaign
       | vote,ballot,election,poll+rigging,fraud,tampering,manipulation,interference,meddling,theft,irregularity/n
       | disinformation,smear,propaganda,influence,fake-news+campaign,operation,drive,war/n
roles  subj=actor by=actor against=recipient adj=actor
type   COERCE misinformation
need   who
yes    The ministry traced an influence drive by Iran.   => COERCE misinformation actor=Iran

rule   en.coerce.figures
match  seize day,moment,opportunity,chance,initiative,advantage,lead,attention,imagination | arrest development,decline,fall,growth,slide
       | block shot,punch,view,path,sun,caller,number | ban smoking | raid fridge,larder,pantry | search web,internet,soul
       | search for+survivor,victim,body,truth,meaning,answer,word | freeze frame,food | hack life | restrict growth,scoring | siege+mentality/n
       | steal show,scene,heart,limelight | tap potential,market,talent
nonevent yes
type   COERCE
why    figures of speech
yes    The young team seized the initiative.   => none

rule   en.coerce.close-road
match  block road | block highway | block street | block bridge | block motorway | blockade road | blockade highway | shut road | shut highway | occupy road
       | block,blockade,close,shut,seal square,border,crossing,port,building,campus,entrance,avenue,university,office | close,seal road,street,highway,bridge
       | occupy road,street,highway,bridge,square,border,port,campus,entrance,avenue,university,office
roles  subj=actor obj=topic
type   COERCE restrict
need   subj:armed
why    an army or police force that closes a road restricts
yes    Soldiers blocked the roads into the valley.   => COERCE restrict actor=Soldiers

rule   en.coerce.questioned
match  question without+counsel,lawyer | question by+police,officer,detective,investigator,agent | question for+hour
roles  subj=actor obj=recipient by=actor
type   COERCE
need   obj:actor
yes    The lawyer was questioned without counsel all night.   => COERCE recipient=lawyer
no     The reporter questioned the minister.

rule   en.coerce.withhold-no
match  withhold opinion,judgment,judgement,comment,name,consent,smile,information,verdict
nonevent yes
type   COERCE
yes    The editor withheld his opinion.   => none

rule   en.coerce.take-over
match  take +over house,home,land,property,building,farm,village,firm,company,bank,factory,church,mosque,port,field,school
roles  subj=actor obj=recipient of=recipient
type   COERCE seize
need   subj:actor
why    states and settlers who take what is not theirs; firms buy firms, which no party of the news does
yes    Settlers took over a house in Hebron.   => COERCE seize actor=Settlers
no     The bank took over its rival.
