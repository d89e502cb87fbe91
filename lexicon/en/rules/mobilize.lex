# MOBILIZE: moves or readies force without using it.

rule   en.mobilize.deploy
match  deploy | redeploy | deploy troop | deploy troops | deploy soldier | deploy army | deploy force | send +in troop | send +in troops
       | send +in army | deploy unit | deploy battalion | deploy brigade | deploy contingent | deploy guard | deploy reinforcement | send +in soldier
       | put army on+street | call +in army | call +in troop | call +in troops | order deployment of | forward-deploy | deploy commando
       | deploy forward
roles  subj=actor obj=topic to=place along=place in=place
type   MOBILIZE troops
need   who
why    airbags and software are deployed too; peacekeepers sent to help are in aid.lex
yes    Kenya deployed soldiers in the capital.   => MOBILIZE troops actor=Kenya
yes    Two battalions were deployed to the border by the general.   => MOBILIZE troops actor=general
no     The parachute deployed too late.

rule   en.mobilize.deployment.n
match  deployment/n of+troop | deployment/n of+troops | deployment/n of+soldier | deployment/n of+force | troop+deployment/n | military+deployment/n
       | deployment/n of+army | deployment/n | redeployment/n
roles  subj=actor by=actor of=actor to=place
type   MOBILIZE troops
need   actor
yes    The deployment of the army in the suburbs was criticised.   => MOBILIZE troops actor=army

rule   en.mobilize.send-troops-dispatch
match  dispatch troop | dispatch troops | dispatch force to | rush troop to | rush troops to | dispatch reinforcement to | rush reinforcement to
       | ferry troop to | ferry troops to | dispatch soldier | airlift troop to | airlift troops to | fly troop to | fly troops to | dispatch unit to
       | dispatch army
roles  subj=actor to=place into=place against=recipient
type   MOBILIZE troops
yes    Chad rushed reinforcements to the lake.   => MOBILIZE troops actor=Chad

rule   en.mobilize.send-troops
match  send troop | send troops | send soldier | send force | send reinforcement | send army | pour troop into | pour troops into | commit troop to
       | commit troops to | transfer troop to | transfer troops to | send unit to | send contingent to | send brigade to | order troop into
       | order troops into | order troop to | order troops to | order army into
roles  subj=actor to=place into=place against=recipient
type   MOBILIZE troops
yes    Turkey sent troops to the border with Syria.   => MOBILIZE troops actor=Turkey

rule   en.mobilize.move-troops
match  move troop | move troops | move force | move reinforcement | bring +up reinforcement | move army | shift troop | shift troops | move unit
       | move soldier to | shift force | relocate troop | relocate troops | transfer unit | advance towards | advance toward | move into position
       | take +up position | take position | concentrate troop | concentrate troops | concentrate force | line +up troop | line +up troops
       | relocate unit | pull together force | reposition troop | reposition troops | reposition force | dig +in | bring +in reinforcement
       | bring +in troop | bring +in troops | regroup | entrench
roles  subj=actor to=place towards=recipient toward=recipient
type   MOBILIZE troops
need   subj:actor
why    armies on the move that do not fight yet
yes    The army moved reinforcements to the front line.   => MOBILIZE troops actor=army

rule   en.mobilize.mass
match  mass troop | mass troops | amass troop | amass troops | build +up troop | build +up troops | gather troop | gather troops | mass force
       | assemble troop | assemble troops | build +up force | mass along | mass at+border | mass on+border | amass force | amass soldier
       | mass soldier | assemble force | assemble army | build +up presence | beef +up presence | boost presence | bolster presence | reinforce border
       | beef +up border | strengthen presence | increase presence | mass near
roles  subj=actor along=place at=place on=place near=place
type   MOBILIZE troops
need   subj:actor
why    fortunes and clouds gather
yes    Azerbaijan massed troops along the frontier.   => MOBILIZE troops actor=Azerbaijan
yes    The alliance boosted its presence in the Baltic.   => MOBILIZE troops actor=alliance

rule   en.mobilize.buildup.n
match  troop+buildup/n | military+buildup/n | build-up/n of+troop | build-up/n of+troops | buildup/n of+troop | buildup/n of+troops | troop+movement/n
       | troop+build-up/n | military+build-up/n | massing/n of+troop | massing/n of+troops | concentration/n of+troop | concentration/n of+troops
       | movement/n of+troop | movement/n of+troops | troop+concentration/n | troop+surge/n | buildup/n of+force | build-up/n of+force
       | military+presence/n | build+up/n of+troop | build+up/n of+troops | build+up/n | build+up/n of+force
roles  subj=actor by=actor of=topic
type   MOBILIZE troops
need   who
yes    The Russian troop buildup near Kharkiv alarmed Kyiv.   => MOBILIZE troops actor=Russian

rule   en.mobilize.mobilise-conscript
match  conscript | draft | draft into+army | recruit fighter | recruit soldier | enlist | recruit mercenary | recruit | introduce conscription
       | reintroduce conscription | call +up conscript | impose conscription | extend conscription | hire mercenary
roles  subj=actor obj=topic into=topic
type   MOBILIZE troops
need   subj:state
yes    The army conscripted students.   => MOBILIZE troops actor=army

rule   en.mobilize.mobilise-reserve
match  call +up reservist | mobilise reservist | mobilize reservist | activate reserve | activate force | activate reservist | activate guard
       | summon reservist
roles  subj=actor obj=topic into=topic
type   MOBILIZE troops
need   subj:state
yes    The government called up reservists.   => MOBILIZE troops actor=government

rule   en.mobilize.mobilise
match  mobilise | mobilize | call +up | mobilise troop | mobilise troops | mobilize troop | mobilize troops | mobilise army | order mobilisation
       | order mobilization | declare mobilisation | declare mobilization | announce mobilisation | announce mobilization | call to+arm | raise army
       | muster force
roles  subj=actor obj=topic into=topic
type   MOBILIZE troops
need   subj:state
why    voters are mobilised, players drafted, staff recruited: a state or army must do it
yes    Israel mobilised tens of thousands of reservists.   => MOBILIZE troops actor=Israel
no     The coach drafted a new striker.

rule   en.mobilize.mobilisation.n
match  mobilisation/n | mobilization/n | conscription/n | call-up/n of+reservist | general+mobilisation/n | general+mobilization/n | call-up/n
       | partial+mobilisation/n | partial+mobilization/n | recruitment/n of+fighter | activation/n of+force | activation/n of+reservist
       | military+draft/n | recruitment/n of+mercenary | call+up/n of+reservist | call+up/n
roles  subj=actor by=actor of=topic
type   MOBILIZE troops
need   actor
yes    Russia's mobilisation drove thousands abroad.   => MOBILIZE troops actor=Russia

rule   en.mobilize.alert
match  put on+alert | place on+alert | put army on+alert | place force on+alert | raise level | raise alert | put force on+alert | put troop on+alert
       | put troops on+alert | be on+alert | heighten alert | go on+alert | put on+standby | place on+standby | place on+readiness | put on+readiness
       | step +up readiness | put on+footing | raise readiness | place troop on+alert | place troops on+alert | put military on+alert | be on+standby
roles  subj=actor obj=topic of=topic
type   MOBILIZE troops
need   subj:actor
yes    South Korea put its army on high alert.   => MOBILIZE troops actor=Korea
no     The system put the driver on alert.

rule   en.mobilize.station
match  station | station troop | station troops | station soldier in | station force in | garrison | post troop | post troops | base troop in
       | base troops in | keep troop in | keep troops in | maintain troop in | maintain troops in | keep soldier in | maintain presence in
       | maintain force in | post soldier | host troop | host troops | garrison troop in | garrison troops in | be stationed in | quarter
roles  subj=actor obj=topic in=place
type   MOBILIZE troops
need   subj:actor
yes    France stationed soldiers in the desert town.   => MOBILIZE troops actor=France

rule   en.mobilize.occupy
match  occupy | occupy territory | occupy part | occupy village | occupy town | occupy land | take +up position in | control territory
       | hold territory | hold town | remain in+control | occupy area
roles  subj=actor obj=recipient of=recipient
type   MOBILIZE troops
need   subj:armed
why    told as a standing fact
yes    Turkish troops occupy the north of Cyprus.   => MOBILIZE troops
no     The museum occupies an old mill.

rule   en.mobilize.occupation.n
match  occupation/n of | military+occupation/n | occupation/n by | occupied+territory/n
roles  subj=actor by=actor of=recipient
type   MOBILIZE troops
need   actor
yes    Morocco's occupation of the territory began in 1975.   => MOBILIZE troops actor=Morocco

rule   en.mobilize.incursion-airspace
match  violate airspace | enter airspace | penetrate airspace | breach airspace | fly over | fly through airspace | overfly | infringe airspace
       | fly near | buzz
roles  subj=actor obj=recipient of=recipient into=recipient over=recipient on=recipient near=recipient off=recipient
type   MOBILIZE troops
need   subj:armed
yes    Russian warplanes and the air force violated the airspace of Estonia.   => MOBILIZE troops actor=force recipient=Estonia

rule   en.mobilize.incursion
match  trespass | intrude | enter water | enter territory | cross border | cross into | cross line | cross frontier | breach border | violate water
       | violate border | violate territory | violate sovereignty | stray into | sail into water | sail into | enter zone | approach vessel
       | approach ship | sail near | encroach on
roles  subj=actor obj=recipient of=recipient into=recipient over=recipient on=recipient near=recipient off=recipient
type   MOBILIZE troops
need   subj:armed
why    trespass by forces
yes    Chinese fighter jets entered the zone off Taiwan.   => MOBILIZE troops
yes    Soldiers crossed the border into Liberia.   => MOBILIZE troops actor=Soldiers recipient=Liberia
no     Tourists crossed the border on foot.

rule   en.mobilize.incursion.n
match  violation/n of+airspace | airspace+violation/n | border+violation/n | trespass/n into | overflight/n of | incursion/n | intrusion/n
       | violation/n of+border | overflight/n by | airspace+incursion/n | violation/n of+water
roles  subj=actor by=actor into=recipient of=recipient
type   MOBILIZE troops
need   who
yes    The incursion into Ecuador by Colombian soldiers led to a crisis.   => MOBILIZE troops recipient=Ecuador actor=soldiers

rule   en.mobilize.enter
match  enter | move into | push towards | reach outskirts of | enter city | enter town | enter village | enter camp | sweep through | fan +out across
       | patrol | patrol street | patrol water | patrol border | guard | guard building | take +up position around | stand guard | stand guard at
       | stand guard outside | fan +out | cordon | parade
roles  subj=actor obj=place into=place through=place
type   MOBILIZE troops
need   subj:armed
yes    Government troops entered the town without a fight.   => MOBILIZE troops actor=troops
yes    Soldiers patrolled the streets of the capital.   => MOBILIZE troops actor=Soldiers
no     The singer entered the stage.

rule   en.mobilize.patrol.n
match  military+patrol/n | naval+patrol/n | border+patrol/n by | army+patrol/n | patrol/n by | military+parade/n | show/n of+force
       | display/n of+force | show/n of+strength | sabre-rattling/n | demonstration/n of+force | freedom-of-navigation+patrol/n | army+parade/n
       | freedom-of-navigation+operation/n | sabre+rattling/n
roles  subj=actor by=actor
type   MOBILIZE troops
need   actor
yes    The Chinese show of force around the island lasted two days.   => MOBILIZE troops actor=Chinese

rule   en.mobilize.exercise
match  hold drill | conduct drill | stage exercise | stage drill | carry +out exercise | carry +out drill | begin exercise | begin drill
       | launch exercise | hold manoeuvre | conduct manoeuvre | hold maneuver | start exercise | hold game | stage manoeuvre | rehearse attack
       | simulate attack | practise landing | conduct maneuver | hold wargame | start drill | launch drill | simulate strike | simulate blockade
       | practice landing | hold exercise | conduct exercise
roles  subj=actor in=place near=place of=recipient
type   MOBILIZE troops
need   subj:actor
why    drills with others are in cooperate.lex
yes    China held military exercises around Taiwan.   => MOBILIZE troops actor=China

rule   en.mobilize.exercise.n
match  military+exercise/n | military+drill/n | war+game/n | naval+exercise/n | live-fire+exercise/n | live-fire+drill/n | military+manoeuvre/n
       | military+maneuver/n | artillery+drill/n | naval+drill/n | army+exercise/n | nuclear+drill/n | nuclear+exercise/n | wargame/n
       | landing+exercise/n | air+drill/n | missile+drill/n
roles  subj=actor by=actor
type   MOBILIZE troops
need   definite
yes    The military exercises near the border will last a week.   => MOBILIZE troops

rule   en.mobilize.weapons-ships
match  deploy warship | deploy carrier | send warship | send fleet to | dispatch warship | send carrier to | dispatch carrier to | dispatch fleet to
       | send gunboat to | send frigate to | dispatch frigate to | send destroyer to | deploy submarine | dispatch vessel to | sail warship through
       | send vessel to | deploy vessel | dispatch destroyer to | send submarine to
roles  subj=actor to=place in=place through=place over=place
type   MOBILIZE weapons
yes    Britain dispatched a frigate to Guyana.   => MOBILIZE weapons actor=Britain
yes    The United States sent a warship to the gulf.   => MOBILIZE weapons actor=States

rule   en.mobilize.weapons-jets
match  deploy aircraft | deploy jet | deploy bomber | send jet | deploy drone | send bomber | deploy plane | deploy helicopter | scramble fighter
       | fly bomber over
roles  subj=actor to=place in=place through=place over=place
type   MOBILIZE weapons
yes    Poland deployed jets at the border.   => MOBILIZE weapons actor=Poland

rule   en.mobilize.weapons
match  deploy missile | deploy tank | deploy system | deploy weapon | deploy artillery | deploy battery | deploy launcher | send tank | move tank
       | move missile to | move artillery | station missile | station weapon in | position missile | bring +up tank | install missile in
roles  subj=actor to=place in=place through=place over=place
type   MOBILIZE weapons
yes    Tanks were deployed around the palace.   => MOBILIZE weapons

rule   en.mobilize.scramble
match  scramble jet | scramble | scramble aircraft | scramble plane | intercept aircraft | intercept bomber | escort bomber | intercept plane
       | intercept jet | shadow | escort warship | shadow ship | shadow warship | shadow vessel | escort aircraft
roles  subj=actor obj=topic
type   MOBILIZE weapons
need   subj:actor
yes    Norway scrambled fighter jets to meet the bombers.   => MOBILIZE weapons actor=Norway

rule   en.mobilize.test
match  test missile | test-fire | test-fire missile | test rocket | test weapon | test-launch | launch missile | launch satellite | launch rocket
       | fire missile into+sea | fire missile | conduct test | carry +out test | conduct launch | detonate nuclear | test device | test bomb
       | launch missile into+sea | test icbm | fire projectile | test-launch missile | test torpedo | test drone | launch icbm | fire missile test
       | fire test | fire test missile | launch test | launch test missile
roles  subj=actor over=recipient into=place towards=recipient
type   MOBILIZE weapons
need   subj:state
why    missiles fired at a target are in assault.lex; firms launch satellites
yes    North Korea tested a missile.   => MOBILIZE weapons actor=Korea
yes    Iran launched a missile into the sea.   => MOBILIZE weapons actor=Iran

rule   en.mobilize.test.n
match  missile+test/n | nuclear+test/n | missile+launch/n | rocket+test/n | test-firing/n of | weapons+test/n | test+launch/n | launch/n of+missile
       | rocket+launch/n by | launch/n of+satellite by | weapon+test/n | test/n of+missile | nuclear+explosion/n | test+firing/n of
roles  subj=actor by=actor of=topic
type   MOBILIZE weapons
need   definite
yes    North Korea's missile test was the fifth this year.   => MOBILIZE weapons actor=Korea

rule   en.mobilize.enrich-buy
match  acquire missile | acquire weapon | buy weapon | purchase tank | purchase missile | procure weapon | smuggle weapon | smuggle arm
roles  subj=actor obj=topic from=topic
type   MOBILIZE weapons
need   subj:actor
yes    Algeria acquired weapons for its army.   => MOBILIZE weapons actor=Algeria

rule   en.mobilize.enrich-build
match  build nuclear | develop weapon | develop missile | produce weapon | modernise army | modernise arsenal | upgrade arsenal | build warhead
       | build up arsenal | build +up arsenal | build warship | manufacture weapon | produce missile
roles  subj=actor obj=topic from=topic
type   MOBILIZE weapons
need   subj:actor
yes    Iran produced a missile.   => MOBILIZE weapons actor=Iran

rule   en.mobilize.enrich
match  enrich uranium | stockpile weapon | stockpile | rearm | expand arsenal | increase spending on+defence | raise spending on+defence
       | boost spending on+defence | arm itself | stockpile uranium | resume enrichment | step +up enrichment
roles  subj=actor obj=topic from=topic
type   MOBILIZE weapons
need   subj:actor
yes    Iran enriched uranium to sixty per cent.   => MOBILIZE weapons actor=Iran

rule   en.mobilize.enrich.n
match  uranium+enrichment/n | nuclear+programme/n | arms+race/n | rearmament/n of | arms+smuggling/n by | stockpiling/n of+weapon | arms+buildup/n
       | weapons+smuggling/n by
roles  subj=actor by=actor of=actor
type   MOBILIZE weapons
need   actor
yes    The rearmament of Japan worries its neighbours.   => MOBILIZE weapons actor=Japan

rule   en.mobilize.warning-shot
match  fire shot | fire shot into+air | fire in+air | fire into+air | fire flare | fire shot across+bow | fire volley into+air | fire round into+air
       | shoot in+air | shoot into+air | fire shot in+air
roles  subj=actor at=recipient
type   MOBILIZE weapons
need   subj:armed
why    warning shots, when not at a crowd
yes    Border guards fired warning shots into the air.   => MOBILIZE weapons actor=guards

rule   en.mobilize.warning-shot.n
match  warning+shot/n
roles  subj=actor by=actor at=recipient
type   MOBILIZE weapons
yes    Warning shots by the navy were heard at dawn.   => MOBILIZE weapons actor=navy

rule   en.mobilize.aim
match  aim missile at | point missile at | train weapon on | lock radar on | point artillery at | target with+radar | lock onto | aim laser at
       | direct laser at | train radar on | shine laser at | arm missile | load missile | lay mine | lay mine in | mine water | mine border
       | plant mine | plant landmine | fortify border | fortify | dig trench | build bunker | fortify position | build trench along
roles  subj=actor at=recipient on=recipient onto=recipient
type   MOBILIZE weapons
need   subj:armed
yes    The frigate's crew and the navy locked their radar on a patrol plane.   => MOBILIZE weapons actor=navy
no     The camera locked onto the bird.

rule   en.mobilize.police
match  deploy police | deploy officer | send +in police | send police | call +in police | deploy policeman | dispatch police | step +up security
       | beef +up security | boost security | increase patrol | step +up patrol | tighten security at | deploy security | increase security
       | mobilise police | mobilize police | deploy gendarme | bolster security | send officer to | strengthen security | send gendarme
       | put police on+alert
roles  subj=actor to=place at=place in=place
type   MOBILIZE police
need   subj:actor
yes    The governor deployed police around the courthouse.   => MOBILIZE police actor=governor
yes    Berlin stepped up security at synagogues.   => MOBILIZE police actor=Berlin

rule   en.mobilize.police.n
match  police+presence/n | police+deployment/n | police+operation/n | deployment/n of+police | security+operation/n | security+presence/n
       | police+cordon/n | deployment/n of+officer | deployment/n of+gendarme | security+sweep/n
roles  subj=actor by=actor
type   MOBILIZE police
need   definite
yes    The police operation in the harbour went on for hours.   => MOBILIZE police

rule   en.mobilize.militia
match  mobilise militia | mobilize militia | deploy militia | raise militia | form militia | arm militia | arm civilian | recruit militia | form group
       | take +up arm | take arm against | muster fighter | rally fighter | mobilise fighter | mobilize fighter | send militia to | arm villager
       | train fighter | form unit | call fighter to+arm | send fighter | deploy fighter | gather fighter
roles  subj=actor against=recipient to=place
type   MOBILIZE militia
need   subj:actor
yes    Villagers took up arms against the bandits.   => MOBILIZE militia actor=Villagers recipient=bandits
yes    The warlord mobilised his militia in the hills.   => MOBILIZE militia actor=warlord

rule   en.mobilize.war-prep
match  prepare for+war | prepare for+attack | prepare for+invasion | prepare offensive | ready force | ready troop | ready troops | plan offensive
       | prepare counteroffensive | gear up for+war | prepare for+offensive | brace for+attack | prepare for+battle | ready army | prepare to+attack
       | prepare to+invade | prepare invasion | plan invasion
roles  subj=actor of=recipient
type   MOBILIZE troops
need   subj:actor
yes    The general readied his troops for the night.   => MOBILIZE troops actor=general

rule   en.mobilize.declare-war
match  declare war | declare state of+war with
roles  subj=actor on=recipient against=recipient with=recipient
type   THREATEN violence
need   subj:actor
yes    Germany declared war on Russia in 1914.   => THREATEN violence actor=Germany recipient=Russia

rule   en.mobilize.move-forces
match  bring,fly,ship,draft +in troop,soldier,force,reinforcement,police,guard
       | deploy,send,dispatch,move,rush,transfer,redeploy,fly,airlift,ship,order,station,position,base,post,commit,shift,bring,pour,concentrate,mass,amass,assemble,gather,build,reposition,march @troops to,in,into,at,on,near,along,around,across,towards,toward,over
       | mobilise,mobilize,deploy,redeploy,activate,recall,call,raise,muster,ready,reinforce,rotate,marshal @troops | call +up,out @troops
       | send +in @troops | put @troops on+alert,standby,footing,readiness | order @troops to | move,bring +up,in @troops
       | increase,boost,bolster,strengthen,beef,raise presence,level,number military,troop | beef,step +up presence,patrol
       | strengthen,reinforce,fortify,bolster,harden border,front,garrison,defence,defense,position,line,flank
roles  subj=actor obj=topic to=place in=place along=place near=place
type   MOBILIZE troops
yes    The president ordered five thousand soldiers to the region.   => MOBILIZE troops actor=president
yes    Marines were deployed around the courthouse by the governor.   => MOBILIZE troops actor=governor
yes    Soldiers have been deployed in three districts.   => MOBILIZE troops

rule   en.mobilize.move-forces.n
match  deployment,dispatch,redeployment,arrival,massing,mobilisation,mobilization,movement,concentration,transfer,sending,posting/n of+@troops
       | troop,military,army,force+deployment,buildup,build-up,movement,presence,reinforcement,concentration,mobilisation,mobilization,surge/n
       | reinforcement/n to,for,from | call-up/n of+@troops | show,display/n of+force,strength | parade/n of+troop
       | army,military,border,naval+patrol,parade,manoeuvre,maneuver/n
roles  subj=actor by=actor of=actor to=place
type   MOBILIZE troops
need   who
yes    The dispatch of marines by the White House angered the governor.   => MOBILIZE troops

rule   en.mobilize.trespass
match  enter,violate,penetrate,cross,invade airspace,water,zone,territory,border,line,frontier
       | breach airspace,water,zone,territory,border,frontier
       | trespass,intrude,stray,sail,cross,encroach,venture,fly into,on,near,over,through+airspace,water,zone,territory,island,strait,reef,shoal,line
       | swarm,loiter,anchor,sail,circle around,near,off,at | buzz,shadow,circle,tail ship,vessel,plane,aircraft,island | approach within
roles  subj=actor obj=recipient of=recipient into=recipient over=recipient near=recipient
type   MOBILIZE troops
need   subj:armed
yes    Two Russian jets violated the airspace of Finland.   => MOBILIZE troops
no     The yacht sailed near the island.

rule   en.mobilize.guard-place
match  take @building under+guard | take,put,place,keep under+guard
       | guard,secure,patrol,protect,garrison,man,picket street,border,airport,building,plant,bridge,camp,palace,parliament,facility,embassy,road,square,station,port,coast,water,pipeline,line,checkpoint,convoy,village,town,city,capital,entrance
       | stand guard,sentry,watch | take +up position around,in,outside,near,at,on | set +up base,camp,post,position,outpost | dig +in,trench
       | line street,road
roles  subj=actor obj=place in=place
type   MOBILIZE troops
need   subj:armed
yes    Units of the army have taken the airport under guard.   => MOBILIZE troops
yes    Soldiers secured the bridge in the night.   => MOBILIZE troops actor=Soldiers

rule   en.mobilize.weapons-more
match  deploy,place,station,position,install,put,move,bring,mount,park,base,dispatch,site,set,sail,scramble,ready,load,aim,point,train @weapon to,in,at,on,near,along,around,among,between,over,into,through
       | send,transfer,fly @weapon in,at,on,near,along,around,among,between,over,into,through
       | deploy,station,install,scramble,dispatch,ready,position,activate @weapon | bring,move,wheel,set +up,in,out @weapon | roll +out tank
       | test,test-fire,test-launch,fire,launch @weapon into,over,towards,toward,off+sea,water,ocean
       | test,test-fire,test-launch,unveil,parade,display @weapon | put @weapon on+alert | lock radar
roles  subj=actor obj=topic to=place in=place
type   MOBILIZE weapons
need   subj:actor
why    weapons sent as help to somebody are in aid.lex, fired at somebody in assault.lex
yes    Peskov accused Kyiv of placing air defences and rockets among homes.   => MOBILIZE weapons actor=Kyiv author=open
yes    Poland stationed howitzers near the border.   => MOBILIZE weapons actor=Poland

rule   en.mobilize.weapons-more.n
match  deployment,stationing,positioning,placement,installation,movement,testing,test,launch,launching,test-firing/n of+@weapon
       | missile,rocket,nuclear,weapons,weapon,ballistic,hypersonic,satellite,icbm,artillery+test,launch,deployment,drill,firing/n
       | warning,test+shot,launch/n
roles  subj=actor by=actor of=topic
type   MOBILIZE weapons
need   who
yes    The stationing of howitzers by Poland alarmed Minsk.   => MOBILIZE weapons actor=Poland

rule   en.mobilize.police-more
match  deploy,send,move,transfer,dispatch,post,station,assign,draft,bring,rush,fly,redeploy police,officer,policeman,gendarme,constable,agent,trooper,detective to,in,at,around,outside,on
       | call,bring,draft,send +in police,officer,gendarme | step,beef +up security,policing,patrol at,around,in
       | increase,tighten,boost,heighten,reinforce,strengthen security,policing,patrol,protection at,around,in,for
       | put,place police,officer on+alert,standby | deploy,mobilise,mobilize police,officer,gendarme,policeman,constable
       | provide,give protection police
roles  subj=actor to=place at=place in=place
type   MOBILIZE police
need   subj:actor
yes    The inspector general has moved four hundred officers to a camp.   => MOBILIZE police actor=general

rule   en.mobilize.police-more.n
match  heavy,massive,large,strong+police,security+presence/n | deployment,presence,mobilisation,dispatch/n of+police,officer,gendarme,policeman
       | police,security+deployment,reinforcement,cordon,presence,alert/n
roles  subj=actor by=actor of=actor
type   MOBILIZE police
need   definite
yes    The deployment of gendarmes in the port lasted a week.   => MOBILIZE police

rule   en.mobilize.militia-more
match  arm militia,militiaman,militiamen,volunteer,villager,civilian,tribesman,settler,vigilante,youth,herder
       | recruit,train,mobilise,mobilize,raise,form,organise,organize,muster,rally,call militia,militiaman,militiamen,volunteer,villager,civilian,tribesman,settler,vigilante,fighter,youth,herder
       | take +up arm,weapon | swarm,gather,anchor near,around,at+reef,shoal | form unit,brigade,squad volunteer
roles  subj=actor obj=topic against=recipient
type   MOBILIZE militia
need   subj:actor
yes    The ministry recruited militiamen in three districts.   => MOBILIZE militia actor=ministry

rule   en.mobilize.readiness
match  raise,lift,heighten,increase level,alert,readiness,preparedness | go,be,stay,put,place on+alert,footing,standby
       | prepare,brace,gear,ready for+war,battle,attack,offensive,invasion,assault,siege
       | order,declare,announce,decree,begin,launch,start,extend mobilisation,mobilization,conscription,draft,call-up
       | introduce,reintroduce,bring,restore service,conscription,draft military,compulsory
roles  subj=actor of=topic
type   MOBILIZE troops
need   subj:state
yes    Latvia reintroduced compulsory military service.   => MOBILIZE troops actor=Latvia

rule   en.mobilize.figures
match  deploy airbag,software,technology,app,parachute,fund,tactic,strategy,resource,model,skill,charm
       | mobilise,mobilize voter,support,resource,fund,money,public,supporter
       | recruit staff,teacher,nurse,player,worker,student,customer,driver,doctor,talent
       | launch product,campaign,app,bid,book,album,career,service,inquiry,search,appeal,website
       | test water,blood,patient,theory,hypothesis,drug,vaccine,patience,nerve,limit,student,positive,car
       | enter market,talk,race,politics,agreement,competition,parliament,phase,force,coalition,week,month,year,service | fire imagination,shot across
       | cross line,finish,mind,road,fingers,street | patrol midfield | guard against,secret,lead | scramble egg,home
       | draft law,bill,letter,plan,text,resolution,player,report,statement
nonevent yes
type   MOBILIZE
why    figures of speech and trade
yes    The firm launched a new product in May.   => none

rule   en.mobilize.occupy-state
match  occupy | hold territory
roles  subj=actor obj=recipient of=recipient
type   MOBILIZE troops
need   subj:state
why    told as a standing fact; crowds that occupy are in protest.lex
yes    Russia has occupied Crimea since 2014.   => MOBILIZE troops actor=Russia recipient=Crimea
