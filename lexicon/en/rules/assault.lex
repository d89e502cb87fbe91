# ASSAULT: deliberate physical harm to people or their things.

rule   en.assault.attack
match  attack | counterattack | counter-attack
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:doer?
why    criticism in words is "attack" too; an army, a crowd, a gunman as subject or a place as object is the rule in the news
yes    Rebels attacked an army base in the north.   => ASSAULT actor=Rebels
yes    The convoy was attacked by gunmen on Friday.   => ASSAULT firearms actor=gunmen recipient=convoy
no     The committee attached a note to the report.
no     The virus attacks the lungs.

rule   en.assault.attack.no
match  heart+attack/n | panic+attack/n | asthma+attack/n | shark+attack/n | dog+attack/n | bear+attack/n | anxiety+attack/n
type   ASSAULT
nonevent yes
why    illnesses, animals
yes    The former minister died of a heart attack.   => none

rule   en.assault.attack.light
match  make attack on | carry +out attack | launch attack | mount attack | stage attack | unleash attack | perpetrate attack | conduct attack
       | commit attack
roles  subj=actor on=recipient against=recipient
type   ASSAULT
need   subj:actor?
yes    Militants launched an attack on a police station near the border.   => ASSAULT actor=Militants
yes    The insurgents carried out attacks in three provinces.   => ASSAULT actor=insurgents
no     The mower launched an attack on the hedge.

rule   en.assault.under-attack
match  come under+attack | come under+fire | come under+shelling | come under+bombardment | be under+attack
roles  subj=recipient from=actor by=actor
type   ASSAULT
why    who comes under attack suffers it
yes    A patrol came under attack from rebels on Monday.   => ASSAULT recipient=patrol actor=rebels
no     The report came under scrutiny.

rule   en.assault.come-under-criticism
match  come under+criticism | come under+pressure | come under+scrutiny
type   ASSAULT
nonevent yes
yes    The plan came under scrutiny in April.   => none

rule   en.assault.storm-into
match  storm into | burst into | break into | force into
roles  subj=actor into=recipient
type   ASSAULT
need   subj:armed
yes    Gunmen stormed into a hotel in the capital.   => ASSAULT firearms actor=Gunmen
no     The singer burst into tears.

rule   en.assault.storm
match  storm | assault
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:armed
why    police who raid seize (coerce.lex); armed men who raid attack
yes    Rebel fighters stormed the barracks.   => ASSAULT actor=fighters

rule   en.assault.assault.n-on
match  assault/n on | assault/n against | onslaught/n on | onslaught/n against | offensive/n against | offensive/n on | raid/n against | raid/n on
       | incursion/n against | ambush/n | ambush/n on | ambush/n against
roles  subj=actor by=actor on=recipient against=recipient
type   ASSAULT
yes    The army's assault on the port began at dawn.   => ASSAULT actor=army
no     The party presented its charm offensive.

rule   en.assault.assault.n
match  assault/n | onslaught/n | offensive/n | counteroffensive/n | counter-offensive/n | blitz/n
roles  subj=actor by=actor of=recipient
type   ASSAULT
need   definite
yes    The assault was carried out by special forces.   => ASSAULT
no     The shop sells assault rifles.

rule   en.assault.charm-offensive
match  charm+offensive/n | media+offensive/n | diplomatic+offensive/n | media+blitz/n | advertising+blitz/n | verbal+assault/n | verbal+attack/n
       | personal+attack/n | verbal+onslaught/n
type   ASSAULT
nonevent yes
yes    The minister made a personal attack.   => none

rule   en.assault.offensive.light
match  launch offensive | mount offensive | launch assault | mount assault on | launch counteroffensive | launch counter-offensive | begin offensive
       | start offensive | launch raid | launch operation against | launch campaign against | press +on offensive | resume offensive | renew offensive
roles  subj=actor on=recipient against=recipient
type   ASSAULT
why    police who launch an operation may only search; "launch campaign against" wants an armed subject
need   subj:actor
yes    Government forces launched an offensive against the rebels in the east.   => ASSAULT actor=forces recipient=rebels
no     The shop launched a sale.

rule   en.assault.kill
match  kill | slay | murder | slaughter | massacre | butcher | gun +down | mow +down | cut +down | finish +off | put to+death | shoot dead
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:doer?
why    accidents and disasters kill too: see the entries for subjects that are no actors
yes    Two soldiers were killed near the border.   => ASSAULT recipient=soldiers
yes    A gun attack on a bus killed four miners.   => ASSAULT firearms
no     The earthquake killed hundreds of people.

rule   en.assault.kill.accident
match  kill in+accident | kill in+crash | kill in+earthquake | kill in+flood | kill in+avalanche | kill in+landslide | kill in+storm | kill in+fire
       | kill in+derailment | kill in+collision | kill in+hurricane | kill in+quake | kill in+wildfire | kill in+cyclone | kill in+typhoon
       | kill in+tornado | kill in+mudslide | kill in+collapse | kill in+stampede | kill by+lightning | kill by+flood | kill by+avalanche
       | kill by+virus | kill by+disease | kill by+train | kill by+car | kill by+bus | kill by+truck
type   ASSAULT
nonevent yes
why    deaths without intent
yes    Nine people were killed in an earthquake in the mountains.   => none

rule   en.assault.kill.n
match  slaying/n of | massacre/n of | slaughter/n of | shooting/n of | mass+execution/n | extrajudicial+killing/n | extrajudicial+execution/n
roles  subj=actor by=actor of=recipient
type   ASSAULT
yes    The murder squad was blamed for the massacre of the villagers.   => ASSAULT recipient=villagers

rule   en.assault.kill.n-definite
match  massacre/n | bloodbath/n | slaughter/n | pogrom/n | bloodshed/n
roles  subj=actor by=actor of=recipient against=recipient
type   ASSAULT
need   definite
yes    The massacre took place in a village near the river.   => ASSAULT
no     The company made a killing on the stock market.

rule   en.assault.make-killing
match  make killing | be murder
type   ASSAULT
nonevent yes
yes    Traders made a killing on the stock market.   => none

rule   en.assault.assassinate
match  assassinate
roles  subj=actor poss=recipient by=actor obj=recipient of=recipient
type   ASSAULT targeted
need   who
yes    The opposition leader was assassinated outside his home.   => ASSAULT targeted recipient=leader
yes    Extremists assassinated a judge in the capital.   => ASSAULT targeted actor=Extremists recipient=judge
no     She writes murder mysteries.

rule   en.assault.assassination-attempt
match  assassination+attempt/n | attempt/n on+life | assassination+plot/n against | assassination+bid/n
roles  on=recipient against=recipient poss=recipient by=actor
type   ASSAULT targeted
why    an attempt that failed is still an attack
yes    The president survived an assassination attempt on Sunday.   => ASSAULT targeted

rule   en.assault.target-killing
match  targeted+killing/n | hit/n on | drive-by+shooting/n
roles  subj=actor of=recipient by=actor on=recipient
type   ASSAULT targeted
yes    A hit on the mayor shocked the town.   => ASSAULT targeted recipient=mayor

rule   en.assault.execute
match  execute | hang | behead | decapitate | garrotte | guillotine | lynch | crucify | burn +alive | stone to+death | drag to+death
roles  subj=actor obj=recipient
type   ASSAULT
need   obj:actor
why    plans are executed and pictures hung
yes    The militants beheaded two hostages.   => ASSAULT actor=militants recipient=hostages
no     The firm executed the plan on time.

rule   en.assault.abduct
match  abduct | kidnap | take hostage | hold hostage | take captive | hold captive | snatch | hijack | seize as+hostage | take as+hostage
       | take prisoner | hold for+ransom | carjack | shanghai
roles  subj=actor obj=recipient
type   ASSAULT abduct
yes    Armed men kidnapped a priest in the delta.   => ASSAULT abduct actor=men recipient=priest
yes    Two nurses were abducted on their way to work.   => ASSAULT abduct recipient=nurses

rule   en.assault.abduct.n
match  kidnapping/n of | abduction/n of | hijacking/n of | seizure/n of+hostage | kidnap/n of
roles  subj=actor by=actor of=recipient
type   ASSAULT abduct
yes    The abduction of the students caused outrage.   => ASSAULT abduct recipient=students

rule   en.assault.abduct.n-definite
match  kidnapping/n | abduction/n | hostage-taking/n | hijacking/n | hostage+taking/n | hostage+crisis/n
roles  poss=recipient of=recipient by=actor
type   ASSAULT abduct
need   definite
yes    The kidnapping took place near the lake.   => ASSAULT abduct

rule   en.assault.capture-people
match  capture | take into+captivity | hold in+captivity | take to+captivity
roles  subj=actor obj=recipient
type   ASSAULT abduct
need   recipient
why    captured soldiers and hostages; a captured town is in the entry below
yes    The rebels captured four soldiers in the battle.   => ASSAULT abduct actor=rebels recipient=soldiers
no     The camera captured the sunset.

rule   en.assault.capture-town
match  overrun | recapture | retake | conquer | take +over | reconquer
roles  subj=actor obj=recipient from=recipient
type   ASSAULT
need   subj:armed
why    a town or post taken by fighting
no     The film captured the mood of the times.
yes    The rebels conquered Goma.   => ASSAULT actor=rebels

rule   en.assault.capture-control
match  seize control of | take control of | gain control of | wrest control of | capture control of | regain control of | retake control of
       | wrest from
roles  subj=actor of=recipient from=recipient
type   ASSAULT
need   subj:armed
yes    The rebels took control of Goma.   => ASSAULT actor=rebels
no     The bank took control of the firm.

rule   en.assault.fall-of
match  fall to | capture/n of | recapture/n of | conquest/n of | seizure/n of+town | seizure/n of+city | seizure/n of+village
roles  subj=recipient to=actor of=recipient by=actor
type   ASSAULT
need   actor
yes    The town fell to the rebels on Thursday.   => ASSAULT actor=rebels
no     The currency fell to a record low.

rule   en.assault.beat
match  beat | beat +up | beat to+death | club | batter | bludgeon | baton | thrash | flog | whip | cane | rough +up | manhandle | kick | punch | slap
       | pummel | knock +down | pistol-whip | cudgel | whip pistol
roles  subj=actor obj=recipient
type   ASSAULT beat
need   obj:actor
why    teams beat each other and hearts beat: see the entry for sport
yes    A journalist was beaten by guards outside the court.   => ASSAULT beat recipient=journalist actor=guards
no     The player kicked the ball over the bar.

rule   en.assault.beat.sport
match  beat in+final | beat in+match | beat in+semi-final | beat in+game | beat in+election | beat at+poll | beat on+penalty | beat in+runoff
       | beat in+play-off | beat in+cup | beat in+vote
type   ASSAULT beat
nonevent yes
why    sport and elections
yes    Spain beat Italy in the final on Sunday.   => none

rule   en.assault.beating.n
match  beating/n | flogging/n | lashing/n | caning/n of | mistreatment/n of | maltreatment/n of | manhandling/n of | ill-treatment/n | ill+treatment/n
roles  poss=recipient of=recipient by=actor
type   ASSAULT beat
need   who
yes    The beating of a lawyer by policemen caused anger.   => ASSAULT beat recipient=lawyer actor=policemen

rule   en.assault.fight-fist
match  exchange blow with | trade blow with | come to+blow | scuffle with | brawl with | grapple with | fistfight/n with | scuffle/n with
       | brawl/n with | scuffle/n between | brawl/n between | fistfight/n between
roles  subj=both with=both between=both
type   ASSAULT beat
need   actor
why    a brawl between two sides: all in actors
yes    Deputies scuffled with guards in the chamber.   => ASSAULT beat actor=Deputies actor=guards

rule   en.assault.torture
match  torture | waterboard | torment
roles  subj=actor obj=recipient
type   ASSAULT torture
need   obj:actor
yes    The guards tortured two prisoners for days.   => ASSAULT torture actor=guards recipient=prisoners
no     The song was torture for the ears.

rule   en.assault.torture.n
match  torture/n of | torture/n by | subject to+torture | torturing/n of | electrocution/n of | mutilation/n of
roles  subj=actor obj=recipient of=recipient by=actor
type   ASSAULT torture
yes    The torture of detainees by soldiers went on for months.   => ASSAULT torture recipient=detainees actor=soldiers

rule   en.assault.maim
match  maim | mutilate | disfigure | blind | lacerate | dismember | amputate
roles  subj=actor obj=recipient
type   ASSAULT torture
need   obj:actor
yes    The militia maimed several villagers.   => ASSAULT torture actor=militia recipient=villagers

rule   en.assault.rape
match  rape | gang-rape | molest | sodomize | sodomise | rape gang
roles  subj=actor obj=recipient
type   ASSAULT sexual
yes    Soldiers raped women in the village.   => ASSAULT sexual actor=Soldiers recipient=women

rule   en.assault.rape.n
match  rape/n of | rape/n by | gang+rape/n | sexual+violence/n against | sexual+abuse/n of | gang-rape/n of | sexual+assault/n | sexual+slavery/n
       | gang+rape/n of
roles  subj=actor of=recipient on=recipient against=recipient by=actor
type   ASSAULT sexual
need   who
yes    The rape of a student by two soldiers led to an outcry.   => ASSAULT sexual recipient=student actor=soldiers

rule   en.assault.stab
match  stab | knife | hack to+death | hack with+machete | slash | stab to+death | spear | bayonet | pelt with | pelt | stone | bludgeon with+stick
       | attack with+knife | attack with+machete | attack with+axe | attack with+stone
roles  subj=actor obj=recipient
type   ASSAULT primitive
need   obj:actor
why    budgets are slashed, spears of asparagus
yes    A man stabbed two soldiers at the station.   => ASSAULT primitive actor=man recipient=soldiers

rule   en.assault.stab.n
match  stabbing/n | knife+attack/n | machete+attack/n | axe+attack/n | stone-throwing/n | knifing/n of | arrow+attack/n | acid+attack/n on
       | stone+throwing/n
roles  subj=actor of=recipient on=recipient by=actor
type   ASSAULT primitive
yes    The stabbing of a priest by a teenager stunned the town.   => ASSAULT primitive recipient=priest actor=teenager

rule   en.assault.ram
match  ram | drive into+crowd | plow into+crowd | plough into+crowd | run +over
roles  subj=actor obj=recipient into=recipient
type   ASSAULT
need   who
yes    The coastguard rammed a fishing boat.   => ASSAULT actor=coastguard

rule   en.assault.ram.n
match  car+ramming/n | vehicle+attack/n | ramming+attack/n | car-ramming+attack/n | vehicle-ramming/n | ramming/n | vehicle+ramming/n
roles  subj=actor of=recipient by=actor on=recipient
type   ASSAULT
yes    The ramming of a fishing boat by a coastguard ship led to a protest.   => ASSAULT

rule   en.assault.shoot
match  shoot | shoot to+death | gun | shoot +down | shoot +dead | spray with+bullet | exchange fire with | trade fire with | trade shot with
       | exchange shot with | return fire | open fire | open fire on | open fire at | find shoot
roles  subj=actor obj=recipient on=recipient upon=recipient at=recipient into=recipient with=recipient
type   ASSAULT firearms
why    films and pictures are shot, goals are shot
need   who
yes    Soldiers opened fire on a bus in the valley.   => ASSAULT firearms actor=Soldiers
yes    A young man was shot by police in the suburb.   => ASSAULT firearms recipient=man actor=police
no     The film was shot in Prague.
yes    Soldiers opened fire on demonstrators near the bridge.   => ASSAULT firearms actor=Soldiers recipient=demonstrators

rule   en.assault.shoot.film
match  shoot film | shoot scene | shoot video | shoot movie | shoot picture | shoot photo | shoot goal | shoot footage | shoot documentary
       | shoot wide | shoot at+goal | shoot +up | shoot hoop
type   ASSAULT firearms
nonevent yes
yes    The director shot the film in Malta.   => none

rule   en.assault.shooting.n
match  shooting/n | mass+shooting/n | gun+attack/n | gunfire/n | shoot-out/n between | shoot-out/n with | exchange/n of+fire between
       | exchange/n of+fire with | sniper+fire/n | shootout/n | firefight/n | gun+battle/n | gunfight/n | shoot+out/n between | shoot+out/n with
roles  subj=actor by=actor of=recipient on=recipient at=recipient between=both with=both
type   ASSAULT firearms
need   definite
yes    The shooting at the border post left two guards dead.   => ASSAULT firearms
no     Shooting of the series starts in May.

rule   en.assault.shooting.n-with
match  shooting/n by | shootout/n between | gunfight/n with | gunfight/n between | gun+battle/n between | firefight/n between | firefight/n with
roles  subj=actor by=actor of=recipient between=both with=both
type   ASSAULT firearms
yes    A firefight between soldiers and smugglers broke out at dawn.   => ASSAULT firearms actor=soldiers actor=smugglers

rule   en.assault.bomb-grenade
match  hurl grenade at | throw grenade | lob grenade | toss grenade
roles  subj=actor obj=recipient at=recipient
type   ASSAULT explosives
need   who
yes    Rebels threw a grenade at the checkpoint.   => ASSAULT explosives actor=Rebels

rule   en.assault.bomb-detonate
match  detonate bomb | detonate device | set +off bomb | set +off explosive | explode bomb | plant bomb | detonate explosive | detonate
roles  subj=actor obj=recipient at=recipient
type   ASSAULT explosives
need   who
yes    Militants planted a bomb near the court.   => ASSAULT explosives actor=Militants

rule   en.assault.bomb
match  bomb | bomb +out | blow +up | booby-trap | firebomb | petrol-bomb | throw bomb at | hurl bomb | letter-bomb | trap booby | bomb petrol
       | bomb letter
roles  subj=actor obj=recipient at=recipient
type   ASSAULT explosives
need   who
why    coal and gold are mined
yes    Militants blew up a bridge near the capital.   => ASSAULT explosives actor=Militants
yes    The embassy was bombed by extremists in 1998.   => ASSAULT explosives recipient=embassy actor=extremists
no     The company mines copper in the south.

rule   en.assault.bombing.n
match  bombing/n | bomb+attack/n | bomb+blast/n | car+bombing/n | car+bomb/n | roadside+bomb/n | truck+bomb/n | bomb+explosion/n | grenade+attack/n
       | firebombing/n of | parcel+bomb/n | letter+bomb/n | landmine+blast/n | improvised+device/n | mortar+bomb/n | nail+bomb/n | petrol+bomb/n
       | firebomb/n
roles  subj=actor by=actor of=recipient on=recipient against=recipient
type   ASSAULT explosives
yes    A car bomb went off near the market.   => ASSAULT explosives
yes    The bombing of the pipeline cut supplies.   => ASSAULT explosives
yes    A roadside bomb hit a patrol near the lake.   => ASSAULT explosives

rule   en.assault.go-off
match  explode | go +off
roles  subj=topic
type   ASSAULT explosives
nonevent yes
why    an explosion may be an accident; bombs are found by their nouns
yes    A gas bottle exploded in the kitchen.   => none

rule   en.assault.suicide
match  suicide+bombing/n | suicide+attack/n | suicide+bomber/n | suicide+blast/n | suicide+mission/n | detonate vest | detonate belt
       | blow +up himself | blow +up herself | blow +up themselves
roles  subj=actor by=actor of=recipient on=recipient against=recipient at=recipient
type   ASSAULT suicide-attack
yes    A suicide bombing shook the mosque.   => ASSAULT suicide-attack

rule   en.assault.air-strike
match  air+strike/n | airstrike/n | air+raid/n | air+attack/n | bombing+raid/n | air+assault/n | aerial+bombardment/n | aerial+attack/n
       | bombing+run/n | bombing+campaign/n | air+bombardment/n | barrel+bomb/n | helicopter+attack/n | air+campaign/n | air+bombing/n
       | carpet+bombing/n | airstrikes/n
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   ASSAULT aerial
yes    Israeli air strikes on Gaza began at dawn.   => ASSAULT aerial recipient=Gaza

rule   en.assault.air-strike.light
match  carry +out airstrike | carry +out strike | conduct airstrike | conduct strike | launch airstrike | bombard from+air | strafe | carpet-bomb
       | drop bomb | bomb from+air | launch strike | bomb carpet
roles  subj=actor obj=recipient on=recipient against=recipient
type   ASSAULT aerial
yes    The air force carried out airstrikes on rebel camps.   => ASSAULT aerial actor=force
yes    Jets dropped bombs on a market town.   => ASSAULT aerial

rule   en.assault.drone
match  drone+attack/n | drone+strike/n | drone+raid/n | drone+assault/n | attack with+drone | strike with+drone | hit with+drone | launch drone
       | fire drone at | send drone against | drone+barrage/n | target with+drone | drone+bombing/n
roles  subj=actor obj=recipient by=actor on=recipient against=recipient at=recipient
type   ASSAULT drone
yes    A drone attack on the refinery started a fire.   => ASSAULT drone
yes    Ukraine attacked the depot with drones.   => ASSAULT drone actor=Ukraine

rule   en.assault.shell
match  shell | bombard | pound | mortar | pummel with+artillery | rain +down on | bombard with | hit with+artillery | pound with+artillery
       | hit with+rocket | hit with+missile | attack with+missile | attack with+rocket | attack with+artillery | strike with+missile
roles  subj=actor obj=recipient on=recipient
type   ASSAULT heavy-weapons
why    peas are shelled and readers bombarded with questions
need   who
yes    Government troops shelled the town for three days.   => ASSAULT heavy-weapons actor=troops
no     The cook shelled the peas.

rule   en.assault.shell.no
match  shell +out | bombard with+question | bombard with+advertisement | bombard with+message | pound pavement
type   ASSAULT heavy-weapons
nonevent yes
yes    The firm shelled out two million dollars.   => none

rule   en.assault.shelling.n
match  shelling/n | bombardment/n | artillery+fire/n | artillery+attack/n | artillery+strike/n | mortar+attack/n | mortar+fire/n | rocket+attack/n
       | missile+attack/n | missile+strike/n | rocket+fire/n | tank+fire/n | artillery+barrage/n | missile+barrage/n | rocket+barrage/n
       | barrage/n of+rocket | barrage/n of+missile | salvo/n of+rocket | salvo/n of+missile | barrage/n against | artillery+shelling/n
roles  subj=actor by=actor of=recipient on=recipient against=recipient
type   ASSAULT heavy-weapons
yes    The shelling of the village went on all night.   => ASSAULT heavy-weapons
yes    A ballistic missile strike hit the harbour at dawn.   => ASSAULT heavy-weapons

rule   en.assault.fire-missile
match  fire missile at | fire missile into | launch rocket at | launch missile at | launch missile against | fire shell at | lob rocket at
       | lob shell at | fire shell into | launch rocket into | launch rocket against | fire torpedo at | torpedo | fire salvo at | fire barrage at
       | launch missile on | fire rocket | fire mortar | fire artillery
roles  subj=actor at=recipient into=recipient against=recipient on=recipient obj=topic
type   ASSAULT heavy-weapons
yes    Militants fired rockets at the port city.   => ASSAULT heavy-weapons actor=Militants

rule   en.assault.torpedo
match  torpedo plan | torpedo deal | torpedo talk | torpedo agreement | torpedo bill | torpedo effort
type   ASSAULT heavy-weapons
nonevent yes
yes    The party torpedoed the deal.   => none

rule   en.assault.strike
match  strike | hit
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:armed
why    earthquakes strike, prices hit records, workers strike; an army as subject decides
yes    Israeli forces struck a building in the south.   => ASSAULT actor=forces
no     The car hit a tree.

rule   en.assault.strike-at
match  strike at | hit target | strike target | hit at | strike position | hit position | strike inside | hit +back at | strike +back at
roles  subj=actor at=recipient obj=recipient
type   ASSAULT
need   subj:actor
yes    The air force hit targets in the north.   => ASSAULT actor=force

rule   en.assault.strike.n-on
match  strike/n on | strike/n against | strike/n at
roles  subj=actor by=actor on=recipient against=recipient at=recipient
type   ASSAULT
why    a strike on something is a blow, not a stoppage
yes    American strikes on the facility caused heavy damage.   => ASSAULT

rule   en.assault.be-hit
match  hit by+missile | hit by+rocket | hit by+shell | strike by+missile | strike by+rocket | hit by+mortar | strike by+shell | hit in+attack
       | hit by+artillery | hit by+bullet
roles  obj=recipient subj=topic by=topic
type   ASSAULT heavy-weapons
yes    A school was hit by a rocket on Monday.   => ASSAULT heavy-weapons recipient=school

rule   en.assault.be-hit-drone
match  hit by+drone | strike by+drone | damage by+drone
roles  obj=recipient subj=topic by=topic
type   ASSAULT drone
yes    A tanker was hit by a drone off the coast.   => ASSAULT drone

rule   en.assault.invade
match  invade | attack across+border | march into | roll into | sweep into | advance on | push into | thrust into
roles  subj=actor obj=recipient into=recipient on=recipient
type   ASSAULT
need   who
yes    Iraq invaded Kuwait in August 1990.   => ASSAULT actor=Iraq recipient=Kuwait
yes    The country was invaded by its neighbour.   => ASSAULT recipient=country actor=neighbour

rule   en.assault.invasion.n
match  invasion/n | full-scale+invasion/n | ground+offensive/n | ground+invasion/n | ground+operation/n | ground+assault/n
       | military+operation/n against | military+campaign/n against | military+offensive/n
roles  subj=actor by=actor of=recipient against=recipient
type   ASSAULT
need   who
yes    Russia's invasion of Ukraine began in February 2022.   => ASSAULT actor=Russia recipient=Ukraine
no     An invasion of locusts ruined the crops.

rule   en.assault.war
match  wage war on | wage war against | make war on | go to+war with | fight war with | fight war against | be at+war with | start war with
       | start war against
roles  subj=actor on=recipient against=recipient with=recipient
type   ASSAULT
need   recipient
yes    The rebels have waged war against the government since 2011.   => ASSAULT actor=rebels recipient=government

rule   en.assault.fight
match  fight | battle | do battle with | combat | skirmish with | engage in+combat with | engage in+battle with | join battle with
roles  subj=actor obj=recipient against=recipient with=both
type   ASSAULT
need   subj:armed recipient
why    corruption, fires and illness are fought as well
yes    Rebels fought government soldiers in the hills.   => ASSAULT actor=Rebels recipient=soldiers
no     The mayor fights corruption.

rule   en.assault.clash
match  clash | exchange fire | trade fire | skirmish | trade shot | exchange gunfire | trade gunfire
roles  subj=both obj=topic with=both
type   ASSAULT
need   actor
yes    Soldiers and rebels clashed near the airport.   => ASSAULT actor=Soldiers
yes    Police clashed with armed smugglers at the port.   => ASSAULT actor=Police
no     The colours of the curtains clash.

rule   en.assault.clash.n-between
match  clash/n between | clash/n with | fighting/n between | fighting/n with | battle/n between | battle/n with | skirmish/n between | skirmish/n with
       | combat/n between | combat/n with | hostility/n between | violence/n between | confrontation/n between | war/n between
       | exchange/n between+soldier | war/n with | war/n against | war/n on
roles  subj=both between=both with=both against=recipient on=recipient
type   ASSAULT
need   actor
yes    Clashes between soldiers and rebels left five dead.   => ASSAULT actor=soldiers
no     The battle with inflation is not over.

rule   en.assault.clash.n
match  clash/n | fighting/n | skirmish/n | hostility/n | combat/n
roles  subj=both between=both
type   ASSAULT
need   definite
yes    The clashes began after midnight.   => ASSAULT

rule   en.assault.war-on-drugs
match  war/n on+drug | war/n on+poverty | war/n on+terror | war/n on+crime | trade+war/n | price+war/n | culture+war/n | star+war/n | cold+war/n
       | world+war/n | civil+war/n | war/n of+word | bidding+war/n | turf+war/n
type   ASSAULT
nonevent yes
why    figures of speech, and wars that are no single occurrence
yes    The two countries are locked in a trade war.   => none

rule   en.assault.wound
match  injure | hurt
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:actor obj:actor
why    without a doer it may be an accident
yes    Gunmen injured three policemen in the town.   => ASSAULT firearms actor=Gunmen recipient=policemen
no     The player injured his knee.

rule   en.assault.wound.in
match  wound in+attack | injure in+attack | hurt in+attack | wound in+shooting | injure in+shooting | wound in+clash | injure in+clash
       | wound in+shelling | injure in+shelling | wound in+strike | injure in+strike | wound in+bombing | injure in+bombing | injure in+blast
       | wound in+blast | injure in+explosion | wound in+explosion | wound by+shrapnel | injure by+shrapnel | wound in+fighting | injure in+fighting
       | hurt in+clash | wound by+gunfire | injure in+raid | wound in+raid | hurt in+scuffle | injure in+scuffle
roles  obj=recipient subj=topic
type   ASSAULT
why    blasts are left to their own nouns when nobody did them
need   obj:actor
yes    Two policemen were injured in the shooting.   => ASSAULT firearms recipient=policemen

rule   en.assault.ambush
match  ambush | waylay | lie in+wait for | lay ambush for | set ambush for
roles  subj=actor obj=recipient for=recipient
type   ASSAULT
yes    Gunmen ambushed an army convoy on the road.   => ASSAULT firearms actor=Gunmen recipient=convoy

rule   en.assault.repel
match  repel attack | repel | repulse | beat +back | fend +off | fight +off | beat +off | drive +back | hold +off | thwart attack
       | foil attack | fend +off attack | ward +off attack | repulse attack | beat +back attack | fight +off attack
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:armed
yes    Soldiers repelled the attackers after a long fight.   => ASSAULT actor=Soldiers recipient=attackers

rule   en.assault.shoot-down
match  shoot +down drone | shoot +down missile | shoot +down aircraft | shoot +down plane | shoot +down jet | shoot +down helicopter | down drone
       | down helicopter | down aircraft | down jet | down plane | intercept missile | intercept rocket | intercept drone | shoot +down rocket
       | bring +down drone | bring +down helicopter | destroy drone
roles  subj=actor obj=recipient
type   ASSAULT
yes    The army shot down a drone over the border.   => ASSAULT actor=army

rule   en.assault.destroy-fire
match  set fire to | set on+fire | torch | burn +down | set +alight | set ablaze | incinerate | burn to+ground
roles  subj=actor obj=recipient to=recipient
type   ASSAULT destroy
need   subj:actor
yes    The rebels set fire to a school.   => ASSAULT destroy actor=rebels recipient=school
yes    The militia torched dozens of shops in the old town.   => ASSAULT destroy actor=militia

rule   en.assault.destroy-rubble
match  demolish | raze | level | flatten | reduce to+rubble | reduce to+ash | bulldoze | raze to+ground
roles  subj=actor obj=recipient to=recipient
type   ASSAULT destroy
need   subj:actor
yes    Troops levelled the old quarter.   => ASSAULT destroy actor=Troops

rule   en.assault.destroy
match  destroy | wreck | lay waste to | sabotage | ransack | blow to+piece | sink | knock +out | desecrate | gut | dynamite | scuttle | ravage
roles  subj=actor obj=recipient to=recipient
type   ASSAULT destroy
need   subj:actor
why    storms destroy as well; a crowd that sets fires protests (protest.lex)
yes    Soldiers destroyed dozens of houses in the village.   => ASSAULT destroy actor=Soldiers
no     The fire destroyed a warehouse.

rule   en.assault.destruction.n
match  destruction/n of | demolition/n of | burning/n of+village | burning/n of+house | arson+attack/n | sabotage/n | razing/n of | sinking/n of
       | torching/n of | desecration/n of | arson/n | demolishing/n of
roles  subj=actor by=actor of=recipient on=recipient against=recipient
type   ASSAULT destroy
need   who
yes    Israel's demolition of the homes drew protests.   => ASSAULT destroy actor=Israel
no     The destruction of the rainforest goes on.

rule   en.assault.eliminate
match  neutralise | neutralize | eliminate | liquidate | wipe +out | annihilate | exterminate | take +out | kill +off | decimate | dispatch | crush
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:armed obj:actor
why    the army's words for killing; debts and teams are wiped out too
yes    Troops eliminated two militants in the forest.   => ASSAULT actor=Troops recipient=militants
no     The bank wiped out its losses.

rule   en.assault.genocide
match  commit genocide | commit atrocity | commit massacre | commit crime | atrocity/n against | crime/n against+civilian | genocide/n
       | ethnic+cleansing/n
roles  subj=actor by=actor of=recipient against=recipient obj=topic
type   ASSAULT
need   who
yes    The militia committed a massacre in the village.   => ASSAULT actor=militia

rule   en.assault.violence.n
match  violence/n against | brutality/n against | violence/n by | violent+crackdown/n on | violent+repression/n of | use/n of+force against
       | use/n of+violence against | atrocity/n | aggression/n against | act/n of+violence against | act/n of+aggression against
roles  subj=actor by=actor against=recipient on=recipient of=recipient
type   ASSAULT
need   who
yes    Police violence against students led to more rallies.   => ASSAULT recipient=students

rule   en.assault.use-force
match  use force against | use violence against | use force on | resort to+force against | use fire against | use firearm against | use ammunition
       | use tank | use artillery | use mortar | use weapon
roles  subj=actor against=recipient on=recipient
type   ASSAULT
need   subj:actor
yes    The police used violence against the strikers.   => ASSAULT actor=police

rule   en.assault.lay-hand
match  lay hand on | raise hand against | lay finger on | do harm to | inflict wound on | inflict injury on | inflict harm on
roles  subj=actor on=recipient against=recipient to=recipient
type   ASSAULT beat
need   who
yes    The guards laid hands on a reporter.   => ASSAULT beat actor=guards recipient=reporter

rule   en.assault.inflict
match  inflict loss on | inflict damage on | inflict casualty | deal blow to
roles  subj=actor on=recipient to=recipient
type   ASSAULT
need   subj:armed
yes    The rebels inflicted heavy losses on the army.   => ASSAULT actor=rebels recipient=army

rule   en.assault.die-in
match  die in+attack | die in+shelling | die in+shooting | die in+bombing | die in+clash | die in+airstrike | die in+strike | die in+raid
       | die in+fighting | die in+ambush | die in+violence | die in+assault | die in+massacre | perish in+attack | die at+hand | die under+torture
       | die in+custody
roles  subj=recipient of=actor
type   ASSAULT
why    deaths belong to the attack that caused them
yes    Four villagers died in the shelling.   => ASSAULT heavy-weapons recipient=villagers

rule   en.assault.death-toll
match  leave dead | kill themselves | kill himself | kill herself | commit suicide | lose life | kill bill | kill time | kill proposal | kill deal
       | kill plan | kill project
type   ASSAULT
nonevent yes
why    suicides, plans killed, and tolls that belong to an attack told elsewhere
yes    The drivers killed time at the border.   => none

rule   en.assault.crowd-control-gas
match  fire gas | use gas | tear-gas | teargas | fire teargas | deploy gas | lob gas | shoot gas at | disperse with+gas | use teargas | gas tear
roles  subj=actor obj=recipient at=recipient on=recipient against=recipient
type   ASSAULT crowd-control
yes    Police used tear gas outside the court.   => ASSAULT crowd-control actor=Police

rule   en.assault.crowd-control-cannon
match  use cannon | deploy cannon | fire cannon | turn cannon on | disperse with+cannon
roles  subj=actor obj=recipient at=recipient on=recipient against=recipient
type   ASSAULT crowd-control
yes    The police turned water cannon on the farmers.   => ASSAULT crowd-control actor=police recipient=farmers

rule   en.assault.crowd-control
match  fire bullet | use bullet | fire grenade | use spray | pepper-spray | baton-charge | disperse with+bullet | fire shot at+crowd | use mean
       | use grenade | use means | spray pepper | charge baton
roles  subj=actor obj=recipient at=recipient on=recipient against=recipient
type   ASSAULT crowd-control
yes    The police fired rubber bullets at the dockers.   => ASSAULT crowd-control actor=police recipient=dockers

rule   en.assault.disperse
match  disperse | break +up rally | break +up protest | break +up demonstration | break +up march | break +up crowd | break +up sit-in
       | break +up gathering | scatter | charge at | charge into | break +up | drive +away | push +back | chase +away | clear +out
roles  subj=actor obj=recipient at=recipient into=recipient
type   ASSAULT crowd-control
need   subj:armed
why    the crowd by itself disperses quietly
yes    Riot police dispersed the protesters outside parliament.   => ASSAULT crowd-control actor=police recipient=protesters
no     The crowd dispersed peacefully.

rule   en.assault.disperse.n
match  dispersal/n of | break-up/n of+protest | breakup/n of+protest | baton+charge/n | police+charge/n | tear+gas/n at | crackdown/n on+protester
       | crackdown/n on+protest | crackdown/n on+demonstrator | crackdown/n against+protester | violent+dispersal/n of | break+up/n of+protest
roles  subj=actor by=actor of=recipient on=recipient against=recipient
type   ASSAULT crowd-control
yes    The dispersal of the rally by riot police caused anger.   => ASSAULT crowd-control

rule   en.assault.unconventional
match  gas | poison | nerve-agent | use agent | use sarin | irradiate | use phosphorus | use munition | agent nerve
roles  subj=actor obj=recipient against=recipient on=recipient
type   ASSAULT unconventional
need   who
yes    The agents poisoned a former spy in the cathedral town.   => ASSAULT unconventional actor=agents recipient=spy
no     Mushrooms poisoned the dog.

rule   en.assault.unconventional.n
match  gas+attack/n | chemical+attack/n | sarin+attack/n | poison+attack/n | use/n of+weapon | poisoning/n | gassing/n of
roles  subj=actor poss=recipient by=actor of=recipient on=recipient
type   ASSAULT unconventional
need   who
yes    The poisoning of the opposition leader caused an outcry.   => ASSAULT unconventional recipient=leader
no     He was treated for food poisoning.

rule   en.assault.food-poisoning
match  food+poisoning/n | alcohol+poisoning/n | carbon+poisoning/n | lead+poisoning/n | blood+poisoning/n | monoxide+poisoning/n
type   ASSAULT unconventional
nonevent yes
yes    Twenty guests fell ill with food poisoning.   => none

rule   en.assault.throw
match  throw rock at | hurl rock at | pelt with+stone | hurl bomb at | throw firebomb at | throw molotov at | throw brick at | hurl brick at
       | throw object at | throw acid at | throw egg at | pelt with+egg | throw cocktail at | hurl cocktail at | throw acid on | hurl projectile at
       | throw projectile at | throw missile at
roles  subj=actor obj=topic at=recipient on=recipient
type   ASSAULT primitive
why    stones thrown at police by a crowd: protest.lex, where police are the recipient
yes    Settlers threw rocks at a farmer's car.   => ASSAULT primitive actor=Settlers

rule   en.assault.attack-verb.light2
match  target | single +out for+attack | target in+attack | target with+rocket | target with+missile | target in+raid | target with+strike
       | make target of
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:armed
why    advertisements target readers; only the armed target with arms
yes    Rebels targeted a convoy of trucks near the pass.   => ASSAULT actor=Rebels recipient=convoy
no     The campaign targets young voters.

rule   en.assault.rob
match  rob | mug | loot from | hold +up bank | plunder | pillage
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:actor
why    robbery is harm done to people or firms; looting by a crowd is in protest.lex
yes    Armed men robbed a bank in the centre.   => ASSAULT actor=men recipient=bank

rule   en.assault.robbery.n
match  armed+robbery/n | bank+robbery/n | piracy/n | pirate+attack/n | mugging/n of | home+invasion/n
roles  subj=actor by=actor of=recipient on=recipient
type   ASSAULT
need   who
yes    The mugging of a tourist was reported.   => ASSAULT recipient=tourist

rule   en.assault.abuse
match  abuse | mistreat | maltreat | ill-treat | brutalise | brutalize | victimise | terrorise | terrorize | treat ill
roles  subj=actor obj=recipient
type   ASSAULT
need   obj:actor
yes    Guards mistreated the prisoners for weeks.   => ASSAULT actor=Guards recipient=prisoners
no     The athlete abused painkillers.

rule   en.assault.abuse.n
match  abuse/n of+prisoner | abuse/n of+detainee | abuse/n by | mistreatment/n of+prisoner | abuse/n against | persecution/n by
roles  subj=actor by=actor of=recipient against=recipient
type   ASSAULT
need   who
yes    The abuse of detainees by guards was filmed.   => ASSAULT recipient=detainees actor=guards

rule   en.assault.retaliate
match  retaliate against+attack | retaliatory+strike/n | retaliatory+attack/n | reprisal+attack/n | revenge+attack/n | revenge+killing/n
       | reprisal+raid/n | terror+attack/n | terrorist+attack/n
roles  subj=actor by=actor on=recipient against=recipient
type   ASSAULT
yes    The terrorist attack in Nice shocked the country.   => ASSAULT

rule   en.assault.disappear
match  enforced+disappearance/n | forced+disappearance/n | conscript by+force | child+soldier/n recruit | enslave | traffic
roles  subj=actor by=actor obj=recipient of=recipient
type   ASSAULT abduct
need   who
yes    The militants enslaved hundreds of women.   => ASSAULT abduct actor=militants recipient=women

rule   en.assault.storm-crowd
match  set +upon | attack by+mob | mob | gang +up on | trample | jump | rush at | lunge at
roles  subj=actor obj=recipient on=recipient at=recipient
type   ASSAULT beat
need   subj:actor obj:actor
yes    The mob trampled two reporters.   => ASSAULT beat recipient=reporters
no     The athlete jumped two metres.

rule   en.assault.burn-person
match  burn to+death | burn alive | douse with+petrol | scald | immolate | throw acid | attack with+acid | douse with+acid
roles  subj=actor obj=recipient
type   ASSAULT
need   obj:actor
yes    The mob burned two men to death.   => ASSAULT recipient=men

rule   en.assault.strangle
match  strangle | suffocate | drown | choke | smother | asphyxiate | starve to+death | choke to+death
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:actor obj:actor
yes    The guards strangled a prisoner in his cell.   => ASSAULT actor=guards recipient=prisoner
no     Smoke choked the city.

rule   en.assault.attempt
match  try attack | plot attack | plan attack | prepare attack | plot assassination | plot against | attempted+murder/n | plot/n against
       | plan/n of+attack | plot/n of+assassination | attempted+assassination/n of | attempt attack | plot bombing | plot murder
roles  subj=actor on=recipient of=recipient against=recipient
type   ASSAULT
hedge  yes
why    planned or merely tried
yes    The group plotted an attack on the embassy.   => ASSAULT actor=group recipient=embassy author=open

rule   en.assault.foiled
match  foiled+attack/n | foiled+plot/n | foil plot | thwart plot | foil bombing | prevent attack | foil attempt
roles  subj=topic by=topic on=recipient against=recipient
type   ASSAULT
hedge  yes
why    an attack that the police prevented did not come about
yes    The police foiled a plot against the prime minister.   => ASSAULT author=open

rule   en.assault.assassination.n
match  assassination/n | murder/n
roles  poss=recipient of=recipient by=actor
type   ASSAULT targeted
need   who
why    the possessor of the noun is the victim
yes    The assassination of the general shook the country.   => ASSAULT targeted recipient=general
no     She writes murder mysteries.

rule   en.assault.fire-on
match  fire on | fire upon | fire at | shoot at | open +up on | fire shot at | fire into | shoot into | fire volley at | take shot at | snipe at
roles  subj=actor on=recipient upon=recipient at=recipient into=recipient
type   ASSAULT firearms
need   recipient
why    "on Sunday" is no target
yes    Border guards fired at a group of smugglers.   => ASSAULT firearms actor=guards recipient=group
no     The army fired on Sunday.

rule   en.assault.fire-on-thing
match  fire,shoot,snipe on+@building | fire,shoot upon+@building | open fire on+@building
roles  subj=actor on=recipient upon=recipient
type   ASSAULT firearms
need   subj:actor
why    whose thing it is may stay untold
yes    The coast guard fired on a boat.   => ASSAULT firearms actor=guard
no     The cook fired on Sunday.

rule   en.assault.fire-at-thing
match  fire,shoot,snipe at+@building | fire,shoot into+@building
roles  subj=actor at=recipient into=recipient
type   ASSAULT firearms
need   subj:actor
why    "at an ambulance on its way": what follows is no target
yes    Fighters shot at an ambulance on its way to the town.   => ASSAULT firearms actor=Fighters
no     The guards fired at noon.

rule   en.assault.killing.n
match  killing/n | slaying/n
roles  poss=recipient of=recipient by=actor
type   ASSAULT
need   recipient
why    a possessor is the victim: "his killing"
yes    The killing of two farmers shocked the village.   => ASSAULT recipient=farmers
no     The company made a killing on the stock market.

rule   en.assault.attack.n-on
match  attack/n on | attack/n against | attack/n upon | attack/n at
roles  subj=actor by=actor on=recipient against=recipient upon=recipient at=recipient
type   ASSAULT
yes    The rebels' attack on the barracks lasted two hours.   => ASSAULT actor=rebels

rule   en.assault.attack.n
match  attack/n
roles  subj=actor by=actor
type   ASSAULT
need   definite
yes    The attack left twelve soldiers dead.   => ASSAULT
no     He lives in fear of attacks.

rule   en.assault.wounded
match  wound
roles  subj=actor obj=recipient
type   ASSAULT
need   obj:actor
why    "wounded" tells of weapons, "injured" may be an accident
yes    Three soldiers were wounded near the front.   => ASSAULT recipient=soldiers

rule   en.assault.slash-no
match  slash price | slash budget | slash cost | slash job | slash rate | slash spending | slash tax | slash forecast | slash estimate | slash output
       | slash funding | slash wage | ram bill | ram law | wound pride | shoot penalty | beat drum | beat record | kill joke | kill idea
       | target audience | target market | target voter
nonevent yes
type   ASSAULT
why    budgets and figures of speech
yes    The company slashed its prices.   => none

rule   en.assault.down-building
match  knock,tear,pull,bring,burn +down @building | smash,crush,gut,wreck,raze,level,flatten,shatter,burn,torch @building
       | damage,destroy @building | set @building on+fire | set @building ablaze,alight
roles  subj=actor obj=recipient of=recipient
type   ASSAULT destroy
need   subj:actor
why    an actor must do it: storms and quakes wreck houses too; a crowd that does so is in protest.lex
yes    An Israeli bulldozer knocked down a watchtower on the hill.   => ASSAULT destroy
no     The storm knocked down a fence.
yes    Soldiers burned down the market.   => ASSAULT destroy actor=Soldiers

rule   en.assault.destroy-vehicle
match  shoot +down,out @weapon | down,destroy,intercept,neutralise,neutralize,sink,disable @weapon | bring,take +down @weapon | knock +out @weapon
       | take +out @weapon | blast +out of+sky
roles  subj=actor obj=topic of=recipient
type   ASSAULT destroy
need   subj:actor
why    a weapon of the other side that is destroyed
yes    The navy disabled two drones over the gulf.   => ASSAULT destroy actor=navy
yes    Ukrainian gunners destroyed a Russian howitzer.   => ASSAULT destroy
no     The glitch downed the server.

rule   en.assault.destroy-vehicle.n
match  downing/n of | shooting+down/n of | shooting/n of+drone | interception/n of+missile,drone,rocket | shootdown/n of
roles  subj=actor by=actor of=topic
type   ASSAULT destroy
yes    The interception of the missile by Turkey led to a crisis.   => ASSAULT destroy actor=Turkey

rule   en.assault.fire-first
match  fire first | shoot first | open fire first
roles  subj=actor obj=recipient on=recipient at=recipient
type   ASSAULT firearms
need   subj:actor
yes    The ministry said that Indian troops had fired first.   => ASSAULT firearms actor=troops author=open
no     They asked the questions first.

rule   en.assault.gunfire.n
match  gunfire/n | sniper,automatic,small-arms,machine-gun,gun,cross-border+fire/n | burst/n of+fire,gunfire | exchange/n of+fire,gunfire
       | volley/n of+shot,gunfire | hail/n of+bullet | gunshot/n
roles  subj=actor by=actor from=actor between=both at=recipient on=recipient
type   ASSAULT firearms
yes    Bursts of automatic fire were heard near the palace.   => ASSAULT firearms
yes    The patrol was pinned down by sniper fire from the rebels.   => ASSAULT firearms
no     Smoke rose from the fire.

rule   en.assault.attack.kinds
match  arson,knife,axe,sword,hammer,machete,stabbing+attack,rampage,spree/n
roles  subj=actor by=actor on=recipient against=recipient in=place
type   ASSAULT primitive
yes    A sword attack on a church shocked the town.   => ASSAULT primitive

rule   en.assault.attack.gun
match  gun,sniper,rifle,shooting,machine-gun,drive-by+attack,assault,rampage,ambush,spree/n | mass,school,fatal,deadly+shooting/n
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   ASSAULT firearms
yes    A deadly shooting at the market left the town in shock.   => ASSAULT firearms

rule   en.assault.attack.blast
match  car,truck,roadside,nail,parcel,letter,suitcase,pipe,twin,bomb,grenade,mine,landmine,ied+bombing,blast,explosion,attack,bomb/n
       | booby+trap/n | explosive+device/n
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   ASSAULT explosives
yes    A landmine explosion hit a patrol near the lake.   => ASSAULT explosives

rule   en.assault.attack.air
match  air,aerial,helicopter,jet,fighter,warplane+strike,attack,raid,bombardment,assault,sortie,bombing,offensive/n
       | bombing+sortie,mission/n | wave/n of+airstrike | airstrike/n by
roles  subj=actor by=actor on=recipient against=recipient of=recipient
type   ASSAULT aerial
yes    A bombing sortie over the valley drove people into the forest.   => ASSAULT aerial

rule   en.assault.attack.drone
match  drone,uav,quadcopter,shahed,kamikaze+attack,strike,raid,assault,barrage,swarm,bombardment,incursion,hit/n | swarm,wave/n of+drone
roles  subj=actor by=actor on=recipient against=recipient at=recipient of=topic
type   ASSAULT drone
yes    A swarm of drones set the port on fire.   => ASSAULT drone

rule   en.assault.attack.heavy
match  missile,rocket,artillery,mortar,tank,shell,cross-border,ballistic,cruise,naval+attack,strike,barrage,bombardment,salvo,shelling,assault,volley/n
       | missile,rocket,artillery,mortar,tank,shell,ballistic,cruise,naval+fire/n
       | barrage,salvo,hail,volley/n of+rocket,missile,shell,artillery,mortar | shellfire/n
roles  subj=actor by=actor on=recipient against=recipient at=recipient of=recipient
type   ASSAULT heavy-weapons
yes    A volley of mortar shells woke the suburb.   => ASSAULT heavy-weapons

rule   en.assault.attack.terror
match  terror,terrorist,extremist,jihadist,islamist,militant,insurgent,rebel,guerrilla,separatist,settler,army,police,mob,gang,cartel,militia+attack,assault,ambush,onslaught/n
       | deadly,fatal,lethal,bloody,coordinated,unprovoked,surprise,overnight,targeted+attack,strike,assault/n
       | deadly,fatal,lethal,bloody,coordinated,cross-border,unprovoked,surprise,overnight,targeted+raid/n
roles  subj=actor by=actor comp=actor adj=actor on=recipient against=recipient
type   ASSAULT
yes    A deadly overnight strike shocked the province.   => ASSAULT

rule   en.assault.torch-people
match  beat,kick,punch,club,whip,slap,hit,assault,attack,manhandle,strike with+baton,butt,rifle,stick,fist,belt,club,truncheon,chain
roles  subj=actor obj=recipient with=topic
type   ASSAULT beat
yes    Soldiers beat a driver with rifle butts at the checkpoint.   => ASSAULT beat actor=Soldiers recipient=driver
yes    Police beat protesters with batons.   => ASSAULT beat actor=Police recipient=protesters

rule   en.assault.rough-treatment
match  tie,chain,handcuff,blindfold,strip,drag,shove,push,throw to+ground,floor,wall | drag out+of | drag from+car,home,house,bus
       | break arm,leg,nose,rib,jaw,finger | leave bruised | hit in+face | spit at
roles  subj=actor obj=recipient of=recipient
type   ASSAULT beat
need   subj:actor obj:actor
yes    Officers dragged a reporter from the car.   => ASSAULT beat actor=Officers recipient=reporter
no     Workers dragged the piano from the house.

rule   en.assault.snatch
match  take,seize,grab,abduct,kidnap,snatch at+gunpoint | take +away at+gunpoint | whisk,spirit +away | force into+van,vehicle,car,boot
       | bundle into+van,vehicle,car,boot | hold against+will | hold,keep,take in+captivity,hostage | keep hostage,captive | take to+forest,bush
roles  subj=actor obj=recipient
type   ASSAULT abduct
need   obj:actor
why    police who take somebody away arrest: coerce.lex has them by the doer
yes    Gunmen bundled the teacher into the boot of a car.   => ASSAULT abduct actor=Gunmen recipient=teacher

rule   en.assault.captives.n
match  hostage-taking/n | mass+kidnapping,abduction/n | kidnapping,abduction,capture/n of,by | taking/n of+hostage | abductee/n of
roles  subj=actor by=actor of=recipient
type   ASSAULT abduct
need   who
yes    The taking of hostages by bandits shocked the state.   => ASSAULT abduct

rule   en.assault.exchange
match  exchange,trade,swap fire,gunfire,shot,shelling,strike,blow,missile,rocket,artillery with,across,over
roles  subj=both obj=topic with=both
type   ASSAULT
need   subj:actor
yes    Thai and Cambodian soldiers exchanged fire across the border.   => ASSAULT actor=soldiers

rule   en.assault.battle.n
match  battle,clash,fighting,combat,skirmish,hostility,scuffle,brawl/n between
roles  between=both
type   ASSAULT
yes    Fighting between the two broke out in August.   => ASSAULT
no     The gap between rich and poor grows.

rule   en.assault.heavy-fighting.n
match  heavy,fierce,intense,renewed,street,house-to-house,fresh,sporadic,bitter+fighting,clash,combat,battle,skirmish/n
roles  subj=both between=both with=both
type   ASSAULT
yes    Heavy fighting broke out around the airport at dawn.   => ASSAULT
no     The company faces fierce competition.

rule   en.assault.burst-in
match  burst,storm,break,barge,smash,charge,rush,push into+building,house,home,office,embassy,parliament,school,hospital,mosque,church,court,studio,station,prison,village,town,camp,base
roles  subj=actor into=recipient
type   ASSAULT
need   subj:armed
yes    Soldiers barged into a mosque in the night.   => ASSAULT actor=Soldiers
no     The crowd burst into song.

rule   en.assault.mass-kill
match  massacre,slaughter,butcher,execute,gun,shoot,mow,kill in+cold,raid,rampage,massacre | kill execution-style
       | hack,burn,stab,beat,bludgeon,club,stone,trample,starve,torture to+death | shoot,gun,mow,cut +down | put to+sword
       | open,fire on+crowd,protester,demonstrator,civilian,convoy,villager
roles  subj=actor obj=recipient on=recipient
type   ASSAULT
need   recipient subj:doer?
yes    Gunmen killed six villagers in the raid.   => ASSAULT firearms actor=Gunmen recipient=villagers
no     The avalanche killed two climbers in cold weather.

rule   en.assault.suffer
match  suffer,sustain wound,injury in+attack,shooting,bombing,clash,strike,blast | suffer attack | survive attack,assassination,ambush,shooting
       | escape attack,assassination,ambush,attempt
roles  subj=recipient
type   ASSAULT
need   recipient
yes    The governor survived an ambush on the road to the coast.   => ASSAULT recipient=governor

rule   en.assault.mine
match  lay landmine,explosive,ied,device,bomb | plant explosive,ied,device,bomb | mine road,field,bridge,harbour | rig with+explosive
roles  subj=actor obj=topic
type   ASSAULT explosives
need   subj:armed
yes    The rebels planted explosives under a bridge.   => ASSAULT explosives actor=rebels

rule   en.assault.capture-place
match  capture,seize,take,overrun,recapture,retake,conquer,liberate,grab town,city,village,town,hill,post,outpost,base,airport,district,province,capital,island,ridge,settlement,barracks,position,territory,dam,suburb,crossing
       | occupy city,hill,post,outpost,base,airport,district,province,capital,island,ridge,settlement,barracks,position,dam,suburb,crossing
       | claim,assume control of | fight way into | breach defence,defense,line | break through+line,defence,defense | gain ground
       | advance,close,push in,on,into,towards,toward+town,city,village,capital,centre,center
roles  subj=actor obj=recipient of=recipient from=recipient
type   ASSAULT
need   subj:armed
yes    The rebels captured two villages near the lake.   => ASSAULT actor=rebels
no     The film captured the town's charm.

rule   en.assault.counter
match  retaliate,respond,reply,answer,hit,strike +back with+strike,airstrike,missile,rocket,fire,artillery,shelling,drone,bombardment
       | retaliate by+fire,shell,bomb,strike,attack | respond,reply,answer,retaliate with+strike,airstrike,missile,rocket,artillery,shelling,fire
roles  subj=actor against=recipient on=recipient
type   ASSAULT
need   subj:actor
yes    The army responded with artillery against the camp.   => ASSAULT heavy-weapons actor=army

rule   en.assault.vehicle
match  drive,plough,plow,ram,crash,steer,slam car,vehicle,van,truck,lorry into | plough,plow,drive,ram,crash into+crowd,protester,pedestrian,march,market,people
roles  subj=actor into=recipient
type   ASSAULT primitive
need   recipient
yes    The extremist drove a van into protesters near the station.   => ASSAULT primitive recipient=protesters
no     The bus crashed into a wall.

rule   en.assault.poison
match  poison,gas,contaminate,nerve-agent with,using | lace with+poison | spray with+acid,chemical,agent
       | use,deploy,fire,release chlorine,sarin,phosphorus,chemical,poison,agent against,on
roles  subj=actor obj=recipient against=recipient on=recipient
type   ASSAULT unconventional
need   recipient
yes    The army used chlorine against the villagers.   => ASSAULT unconventional actor=army recipient=villagers

rule   en.assault.crowd-weapon
match  throw,hurl,toss,lob,detonate,deploy,use,fire flash-bang,flashbang,stun,smoke | throw,hurl,toss,fire device,grenade at+crowd,protester,demonstrator,resident,people | fire,lob,shoot,hurl,throw,launch canister,shell,grenade,round,cartridge at,on,into+protester,crowd,demonstrator,marcher,student,farmer,worker,striker,doctor,youth,supporter,rally,march,people,activist,teacher,migrant | fire,lob,shoot,hurl,throw,launch canister at,into,on | fire,use,deploy,launch,shoot,spray,lob tear,gas,teargas,cannon,pellet,pepper,flashbang,bullet at,on,against+protester,crowd,demonstrator,marcher,student,rally,youth,striker,farmer
       | hit,strike,wound,injure by+bullet rubber | hose +down | water-cannon | kettle
       | disperse,scatter,break crowd,protest,rally,march,demonstration,gathering,protester,demonstrator with
       | force +back,out protester,demonstrator,crowd
roles  subj=actor obj=recipient at=recipient on=recipient against=recipient by=topic
type   ASSAULT crowd-control
yes    Police sprayed pepper at demonstrators near the court.   => ASSAULT crowd-control actor=Police recipient=demonstrators
yes    Police fired tear gas at the students.   => ASSAULT crowd-control recipient=students
yes    The riot police used water cannon against the students.   => ASSAULT crowd-control actor=police recipient=students

rule   en.assault.figures
match  attack problem,issue,task,question,record,price,ball
       | hit target,note,headline,peak,high,low,bottom,brake,button,limit
       | strike balance,chord,tone,pose,note,match,gold,oil | strike late,twice,early | shoot series | bomb at+office
       | kill time,bill,mood,plan,deal,pain,joke,off | beat odds,record,clock,forecast,expectation,estimate,drum,deadline,cancer,rival
       | torpedo hope,career,reputation,chance,evidence,marriage,dream,trust
       | sink,wreck,destroy plan,hope,deal,talk,bill,career,reputation,chance,evidence,marriage,dream,agreement,trust,effort
       | storm to+victory,power,win,title,lead | storm into+lead,final
       | execute plan,order,search,strategy,task,program,contract,will,command,penalty,manoeuvre | hijack agenda,debate,term,word,narrative
       | level playing,score,criticism,accusation,charge | flatten curve,price | crush hope,dream,record,garlic,grape
       | explode in+popularity,size | target audience,consumer,market,customer,inflation,growth,voter | take prisoner not | take no+prisoner
       | fight cancer,inflation,fire,blaze,corruption,poverty,crime,disease,virus,election,case,recession,deflation,obesity
       | battle cancer,illness,flame,blaze,wildfire,inflation,addiction,storm
       | combat crime,corruption,inflation,poverty,climate,trafficking,smuggling,disease,racism,terrorism,extremism | wound pride,feeling
       | ram home | fire question,employee,worker,imagination | demolish argument,rival,opponent | bury hatchet,news,lead
       | murder song,language | torture logic
nonevent yes
type   ASSAULT
why    figures of speech, sport, trade
yes    The striker struck late to win the cup.   => none
yes    The government fights inflation.   => none

rule   en.assault.figures.n
match  heart,panic,asthma,anxiety,cardiac,shark,dog,bear,bee,wolf,crocodile,verbal,personal,scathing,blistering,rhetorical,stinging,veiled,charm,media,political,advertising,sales+attack,offensive,assault,blitz,onslaught,broadside/n
       | attack/n on+ball,goal,character,record,reputation,policy | shot/n on,at+goal | shooting/n of+film,series,scene,video,movie
       | shot/n in+arm,dark | war/n of+nerve,word,attrition | battle/n for+title,ball,soul,heart,audience,vote | battle/n of+wit,word,will,sex,band
       | battle/n with+cancer,illness,depression,addiction
       | fight/n against+cancer,inflation,poverty,corruption,climate,disease,crime,racism,hunger,covid | storm/n of+applause,protest,criticism,outrage
       | barrage,hail,volley,salvo/n of+question,criticism,complaint,abuse,insult,email | strike/n at+heart | bomb/n cyclone
       | sex,time,photo,carbon+bomb/n | price,culture,bidding,turf,trade,tariff,cold,civil,world,currency,star+war/n
       | bomb+disposal,squad,shelter,alert,scare,cyclone/n | murder,crime+mystery,novel,drama,story,weapon,trial,charge,suspect,case/n
       | killing+field,spree,machine/n | massacre/n on+pitch | attack+line,dog,ad/n
nonevent yes
type   ASSAULT
why    illnesses, animals, words, sport, art
yes    The play ended in a storm of applause.   => none
yes    His second shot on goal went wide.   => none
yes    She lost her battle with cancer on Monday.   => none

rule   en.assault.eliminated
match  eliminate,neutralise,neutralize,liquidate militant,terrorist,criminal,rebel,fighter,gunman,bandit,insurgent,extremist,jihadist,attacker,saboteur,commander,guerrilla,gangster
roles  subj=actor obj=recipient
type   ASSAULT
yes    Twenty-six armed criminals have been eliminated.   => ASSAULT recipient=criminals

rule   en.assault.assaulted
match  assault
roles  subj=actor obj=recipient
type   ASSAULT
need   subj:actor
yes    Thugs assaulted the reporter.   => ASSAULT recipient=reporter

rule   en.assault.hit-in
match  hit,strike,shoot,beat,injure,wound in+eye,head,face,leg,chest,arm,back,stomach,neck,foot,knee,temple,hand
roles  subj=actor obj=recipient by=actor
type   ASSAULT
need   obj:actor
yes    A student was hit in the eye.   => ASSAULT recipient=student
no     The ball was hit in the air.

rule   en.assault.hurt-by
match  hurt,injure,wound by+stone,bottle,firework,brick,rock,bullet,shrapnel,missile,flare,knife,grenade
roles  obj=recipient subj=topic by=topic
type   ASSAULT
need   obj:actor
yes    Ten officers were hurt by stones.   => ASSAULT primitive recipient=officers
no     The tree was hurt by frost.

rule   en.assault.missile-hits
match  hit,strike,destroy,damage,wreck,flatten,rock,gut @building
       | hit,strike,injure,wound,maim people,resident,civilian,villager,crowd,convoy,town,village,city,district,suburb,capital
       | slam,crash,smash,tear,rip,plough into+@building
       | land,fall,explode in,on,near+town,village,city,district,suburb,field,street,courtyard,market,playground
roles  subj=actor obj=recipient of=recipient into=recipient
type   ASSAULT
need   subj:missile
why    a shell comes from somebody, known or not
yes    A rocket hit a market in the old town.   => ASSAULT heavy-weapons
yes    A drone slammed into a block of flats.   => ASSAULT drone
no     A car hit a fence.
yes    An airstrike hit a hospital in the city.   => ASSAULT aerial
