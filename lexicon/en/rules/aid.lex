# AID: one-sided material help: money, arms, relief, asylum, rescue.

rule   en.aid.help
match  help | assist | aid | come to+aid | come to+help | come to+rescue | lend hand to | give help to | provide help | provide assistance
       | provide support for | give material to | offer hand to | bail +out | subsidise | subsidize | help +out | extend help to | extend aid to
       | lend help to | provide relief for | help fight | help rebuild | tend to | stand by+victim | provide aid | supply aid to | supply help to
       | furnish aid to
roles  subj=actor obj=recipient to=recipient of=recipient for=recipient
type   AID
need   subj:actor obj:actor
why    "help to" somebody who is no party makes no aid of state; with the light verbs below no such need
yes    Cuban doctors helped the victims of the earthquake.   => AID actor=doctors recipient=victims
no     Regular sleep helps the memory.

rule   en.aid.provide-deliver
match  deliver aid | deliver supply to | distribute aid | distribute relief | deliver relief | deliver help to
roles  subj=actor to=recipient for=recipient into=recipient of=topic
type   AID
yes    Soldiers distributed relief in the delta.   => AID actor=Soldiers
yes    The Red Cross has delivered aid to villages in the valley.   => AID actor=Cross

rule   en.aid.provide-send
match  send aid | send help | send relief to | ship aid to | airlift aid to | airdrop aid | drop aid | dispatch aid to | dispatch help to
       | ship supply to | fly aid to | truck aid to | send supply | rush aid to | rush help to
roles  subj=actor to=recipient for=recipient into=recipient of=topic
type   AID
yes    Jordan airdropped aid over the strip.   => AID actor=Jordan
yes    Turkey sent relief to the flood victims.   => AID actor=Turkey recipient=victims

rule   en.aid.provide
match  provide assistance to | provide aid to | provide support to | provide help to | provide relief to | give aid to | lend assistance to
       | bring aid to | bring aid into | channel aid to | give assistance to | render assistance to | render help to | provide aid for
       | hand +over aid to | extend assistance to | bring relief to
roles  subj=actor to=recipient for=recipient into=recipient of=topic
type   AID
yes    The fund gave aid to the fishermen.   => AID recipient=fishermen

rule   en.aid.aid.n
match  aid/n to | aid/n for | aid/n from | assistance/n to | assistance/n from | relief/n for | relief/n to | humanitarian+aid/n to
       | humanitarian+aid/n for | military+aid/n to | military+aid/n for | military+assistance/n to | financial+aid/n to | food+aid/n to
       | food+aid/n for | humanitarian+assistance/n to | help/n from | emergency+aid/n for | development+aid/n to | aid+package/n for
       | aid+delivery/n to | assistance/n for | military+support/n for | military+support/n to | aid/n by
roles  subj=actor by=actor from=actor to=recipient for=recipient
type   AID
need   subj:actor
yes    China's aid to the island state was generous.   => AID actor=China recipient=state
no     He bought a hearing aid for his father.

rule   en.aid.aid-delivery.n
match  aid+convoy/n | aid+shipment/n | aid+delivery/n | relief+convoy/n | delivery/n of+aid | shipment/n of+aid | aid+airdrop/n | relief+shipment/n
       | delivery/n of+relief | delivery/n of+supply | airdrop/n of+aid | shipment/n of+food | relief+flight/n | aid+flight/n | shipment/n of+medicine
       | consignment/n of+aid | relief+operation/n | distribution/n of+food | distribution/n of+aid | airlift/n of
roles  subj=actor by=actor from=actor to=recipient for=recipient
type   AID
need   definite
yes    The delivery of aid to the camp took two days.   => AID

rule   en.aid.donate-provide
match  provide million to | provide million for | provide billion to | provide billion for | provide billion in | provide million in
       | provide money for | provide money to | provide fund for | provide fund to | provide funding for | provide funding to | provide grant to
       | disburse | disburse million to | transfer million to | channel fund to | wire money to | pay million to | provide finance to
roles  subj=actor obj=topic to=recipient for=recipient in=topic iobj=recipient
type   AID
need   subj:actor
yes    The bank provided funding for the refugees.   => AID actor=bank recipient=refugees

rule   en.aid.donate-raise
match  raise money for | raise fund for
roles  subj=actor obj=topic to=recipient for=recipient in=topic iobj=recipient
type   AID
need   subj:actor
yes    Churches raised money for the survivors.   => AID recipient=survivors

rule   en.aid.donate
match  donate | donate million to | give million to | grant million to | contribute to | make donation to | give money to | donate money to
       | donate food to | donate blood | donate vaccine | donate billion to | give billion to | give dollar to | give euro to | contribute fund to
       | contribute million | make contribution to | grant money to | send money to | give fund to | hand million to
roles  subj=actor obj=topic to=recipient for=recipient in=topic iobj=recipient
type   AID
need   subj:actor
yes    Japan donated two million vaccines to Laos.   => AID actor=Japan recipient=Laos

rule   en.aid.donation.n
match  donation/n to | donation/n from | donation/n of | donation/n by | contribution/n to | grant/n to | financial+support/n for
       | cash+injection/n for | contribution/n from | donation/n for | gift/n to | grant/n from | financial+assistance/n to
roles  subj=actor by=actor from=actor to=recipient for=recipient
type   AID
need   subj:actor
yes    Norway's contribution to the relief agency was doubled.   => AID actor=Norway recipient=agency

rule   en.aid.fund
match  fund | finance | bankroll | underwrite | sponsor | pay for | co-finance | foot bill for | subsidise school | provide financing for
       | part-finance | bail out | finance part
roles  subj=actor obj=recipient for=recipient
type   AID
need   subj:actor obj:actor
why    studies are funded as well
yes    Qatar financed the militia for years.   => AID actor=Qatar recipient=militia
no     The firm funded its own research.

rule   en.aid.funding.n
match  funding/n of | financing/n of | funding/n for | financing/n for | sponsorship/n of | bankrolling/n of
roles  subj=actor by=actor from=actor of=recipient for=recipient
type   AID
need   actor recipient
yes    Iran's financing of the movement is no secret.   => AID actor=Iran recipient=movement

rule   en.aid.loan-debt
match  reduce debt | forgive debt | cancel debt | write +off debt | restructure debt
roles  subj=actor obj=topic to=recipient for=recipient of=recipient iobj=recipient
type   AID
need   subj:state
yes    Paris cancelled the debt of Somalia.   => AID actor=Paris recipient=Somalia

rule   en.aid.loan
match  lend | lend money to | lend billion to | loan | give loan to | provide loan to | extend loan to | disburse loan to | extend credit to
       | grant credit to | grant loan | approve loan | lend million to | approve bailout for | approve bailout | grant relief to | provide bailout to
       | give bailout to | postpone repayment
roles  subj=actor obj=topic to=recipient for=recipient of=recipient iobj=recipient
type   AID
need   subj:state
yes    Germany granted a loan to Ukraine.   => AID actor=Germany recipient=Ukraine
no     He lent his bicycle to a neighbour.

rule   en.aid.loan.n
match  loan/n to | loan/n from | debt+relief/n for | bailout/n of | bailout/n for | loan/n for | credit/n to | bailout/n by | rescue+package/n for
       | bailout+package/n for | stimulus/n for | debt+relief/n to
roles  subj=actor by=actor from=actor to=recipient for=recipient of=recipient
type   AID
need   actor
yes    A loan from China to Zambia was restructured.   => AID actor=China recipient=Zambia

rule   en.aid.arms-supply
match  supply weapon | supply arm | provide weapon | provide arm to | supply with+weapon | supply with+arm | provide with+weapon
       | supply ammunition to | provide ammunition to | provide tank to | supply missile to | provide missile to | supply drone to | provide drone to
       | supply jet to | give weapon to | give tank to | provide shell to | supply tank to | provide defence to | supply shell to | provide system to
       | provide equipment to | supply equipment to | furnish weapon to | give missile to
roles  subj=actor obj=recipient to=recipient with=topic iobj=recipient for=recipient
type   AID
need   subj:actor
yes    Iran supplied weapons to the militia.   => AID actor=Iran recipient=militia

rule   en.aid.arms-send
match  send weapon | send arm to | ship weapon to | ship arm to | send ammunition to | send tank to | send missile to | send drone to
       | transfer weapon to | donate tank to | donate weapon to | send shell to | smuggle weapon to | funnel weapon to | ship ammunition to
       | send system to | transfer missile to
roles  subj=actor obj=recipient to=recipient with=topic iobj=recipient for=recipient
type   AID
need   subj:actor
yes    Berlin sent howitzers and shells to Kyiv.   => AID actor=Berlin recipient=Kyiv

rule   en.aid.arms-ammunition
match  deliver ammunition to | deliver shell to
roles  subj=actor obj=recipient to=recipient with=topic iobj=recipient for=recipient
type   AID
need   subj:actor
yes    Prague delivered ammunition to Ukraine.   => AID actor=Prague recipient=Ukraine

rule   en.aid.arms
match  arm | deliver weapon | deliver tank | equip | deliver missile to | deliver drone to | deliver jet to | hand +over weapon to | deliver system to
       | deliver equipment to | deliver helicopter to
roles  subj=actor obj=recipient to=recipient with=topic iobj=recipient for=recipient
type   AID
need   subj:actor
why    kitchens are equipped too
yes    Poland delivered fourteen tanks to Ukraine.   => AID actor=Poland recipient=Ukraine
yes    Sudan armed the rebels in the east.   => AID actor=Sudan recipient=rebels

rule   en.aid.arms.n
match  delivery/n of+weapon | arms+supply/n to | weapons+delivery/n to | supply/n of+weapon | supply/n of+arm | shipment/n of+weapon
       | delivery/n of+tank | delivery/n of+missile | weapon+delivery/n | arming/n of | arms+transfer/n to | supply/n of+ammunition
       | delivery/n of+ammunition | weapons+supply/n to | arms+delivery/n | delivery/n of+jet | weapons+shipment/n to | shipment/n of+arm
       | arms+shipment/n | delivery/n of+arm | weapons+transfer/n to
roles  subj=actor by=actor from=actor to=recipient of=recipient
type   AID
need   who
yes    The delivery of weapons to Ukraine was delayed.   => AID recipient=Ukraine

rule   en.aid.train
match  train soldier | train troop | train troops | train army | train police | train force | train | advise army | coach soldier | train pilot
       | train officer | send instructor to | send trainer to | send adviser to | provide training to | provide training for | provide intelligence to
       | pass intelligence to | train rebel | send advisor to | give training to | provide instruction to | mentor | supply intelligence to
roles  subj=actor obj=recipient to=recipient for=recipient
type   AID
need   subj:state
yes    British instructors trained Ukrainian soldiers in Kent.   => AID
yes    Rwanda sent advisers to Mozambique.   => AID actor=Rwanda recipient=Mozambique
no     He trained for the marathon.

rule   en.aid.rescue-safety
match  bring to+safety | lift to+safety | bring ashore | move to+safety | lead to+safety | take to+safety | carry to+safety | escort to+safety
       | ferry to+safety | winch to+safety
roles  subj=actor obj=recipient from=topic of=topic to=place
type   AID
need   obj:actor
yes    Soldiers brought the villagers to safety.   => AID actor=Soldiers recipient=villagers

rule   en.aid.rescue-pull
match  pull from+rubble | pull from+sea | pick +up from+sea | extricate | pull from+wreckage
roles  subj=actor obj=recipient from=topic of=topic to=place
type   AID
need   obj:actor
yes    Firefighters pulled two children from the rubble.   => AID recipient=children

rule   en.aid.rescue
match  rescue | save | evacuate | airlift | fly +out | free from+rubble | move out+of | move +out of | get +out of | evacuate to+hospital
roles  subj=actor obj=recipient from=topic of=topic to=place
type   AID
need   obj:actor
why    files are saved and goals; buildings are evacuated
yes    The coast guard rescued sixty migrants off Crete.   => AID actor=guard recipient=migrants
yes    Hundreds of villagers were evacuated by helicopter.   => AID recipient=villagers
no     The goalkeeper saved a penalty.

rule   en.aid.rescue.n
match  rescue/n of | rescue+operation/n | rescue+mission/n | evacuation/n | airlift/n | rescue+effort/n | medical+evacuation/n of | rescue/n by
       | rescue+work/n | search-and-rescue+operation/n | evacuation+flight/n
roles  subj=actor by=actor of=recipient from=topic
type   AID
need   definite
yes    The evacuation of the wounded from the plant began at noon.   => AID

rule   en.aid.asylum-take-in
match  take +in refugee | take +in migrant | take +in | accept refugee | admit refugee | welcome refugee | accept seeker | take +in family
       | take +in child | absorb refugee | receive refugee | accept migrant | take +in thousand | take +in hundred
roles  subj=actor obj=recipient to=recipient for=recipient iobj=recipient
type   AID
need   subj:actor recipient
yes    Canada accepted refugees from Syria.   => AID actor=Canada
yes    Uganda took in thousands of refugees from Congo.   => AID actor=Uganda recipient=refugees

rule   en.aid.asylum-shelter
match  shelter | give shelter to | provide shelter to | provide shelter for | house refugee | accommodate refugee | give sanctuary to
       | provide sanctuary to | offer sanctuary to | offer shelter to | house | put +up refugee | accommodate migrant
roles  subj=actor obj=recipient to=recipient for=recipient iobj=recipient
type   AID
need   subj:actor recipient
yes    Churches sheltered the migrants.   => AID recipient=migrants

rule   en.aid.asylum
match  grant asylum | give refuge to | offer refuge | grant refuge to | harbour | harbor | grant humanitarian to | host refugee | resettle refugee
       | give asylum | provide refuge to | provide refuge for | grant protection | grant residence to | resettle
roles  subj=actor obj=recipient to=recipient for=recipient iobj=recipient
type   AID
need   subj:actor recipient
yes    Mexico granted asylum to the deposed president.   => AID actor=Mexico recipient=president

rule   en.aid.asylum.n
match  asylum/n to | asylum/n for | political+asylum/n for | refuge/n for | resettlement/n of+refugee | sheltering/n of | reception/n of+refugee
       | asylum/n in | granting/n of+asylum
roles  subj=actor by=actor to=recipient for=recipient of=recipient
type   AID
need   actor recipient
yes    Ecuador's asylum for the activist lasted seven years.   => AID actor=Ecuador recipient=activist

rule   en.aid.feed-hand-out
match  hand +out food | hand +out | hand +out blanket | distribute food | distribute water | distribute blanket | distribute medicine | distribute
       | distribute ration | distribute tent | hand +out water | hand +out meal | hand +out parcel
roles  subj=actor obj=topic to=recipient for=recipient with=topic iobj=recipient
type   AID
need   subj:actor
yes    The army distributed water to residents.   => AID actor=army recipient=residents
yes    Volunteers handed out blankets in the school.   => AID actor=Volunteers

rule   en.aid.feed-medicine
match  deliver medicine | send medicine to | deliver vaccine to | ship vaccine to | send vaccine to | supply vaccine to | give medicine to
       | provide medicine
roles  subj=actor obj=topic to=recipient for=recipient with=topic iobj=recipient
type   AID
need   subj:actor
yes    Cuba sent medicine to Venezuela.   => AID actor=Cuba recipient=Venezuela

rule   en.aid.feed-energy
match  deliver fuel to | supply fuel to | provide electricity to | supply electricity to
roles  subj=actor obj=topic to=recipient for=recipient with=topic iobj=recipient
type   AID
need   subj:actor
yes    Algeria supplied fuel to Lebanon.   => AID actor=Algeria recipient=Lebanon

rule   en.aid.feed
match  provide food | provide meal | provide water to | provide shelter | serve meal to | give food to | bring food to | deliver food | supply food to
       | supply with+food | provide with+food | supply water to | deliver water to | cook for | give blanket to | ship grain to | send grain to
       | ship food to | send tent to | provide tent | set +up kitchen | send food | feed people | feed refugee | feed family | feed child
       | feed victim | feed population
roles  subj=actor obj=topic to=recipient for=recipient with=topic iobj=recipient
type   AID
need   subj:actor
yes    The army provided food for the villagers.   => AID actor=army recipient=villagers

rule   en.aid.treat-build
match  build shelter for | build school for | rebuild house | rebuild school | build camp for | repair school | reconnect village | restore power
roles  subj=actor obj=recipient to=recipient for=recipient
type   AID
need   subj:actor
yes    The Turkish army rebuilt a school.   => AID actor=army

rule   en.aid.treat-camp
match  set +up camp for | set +up hospital | set +up shelter | open shelter for | open hospital | set +up clinic | set +up tent | open clinic
       | run clinic
roles  subj=actor obj=recipient to=recipient for=recipient
type   AID
need   subj:actor
yes    The Red Cross opened a clinic for refugees.   => AID actor=Cross recipient=refugees
yes    The Swiss army set up a field hospital near the city.   => AID actor=army

rule   en.aid.treat
match  treat wounded | treat patient | treat injured | treat victim | treat casualty | care for | look after refugee | treat survivor
       | provide care to | provide care for | vaccinate child | provide treatment to | vaccinate | clear mine | demine | clear landmine
roles  subj=actor obj=recipient to=recipient for=recipient
type   AID
need   subj:actor
yes    Doctors Without Borders treated patients in the camp.   => AID recipient=patients

rule   en.aid.send-help-team
match  send medic to | send nurse to | dispatch team to | dispatch rescuer to | dispatch doctor to | send firefighter | send expert to
       | send engineer to | send plane with+aid | send ship with+aid | deploy rescuer | deploy medic | deploy doctor | deploy firefighter
       | send rescuer | send doctor | dispatch expert to | send worker to | fly rescuer to | send ship to | deploy team of+rescuer
roles  subj=actor to=recipient
type   AID
yes    Greece sent rescuers to Turkey after the quake.   => AID actor=Greece recipient=Turkey

rule   en.aid.peacekeepers
match  deploy peacekeeper | send peacekeeper | deploy observer | send observer to | dispatch peacekeeper to | send mission of+peacekeeper
       | contribute troop to+mission | contribute troops to+mission | contribute peacekeeper to | deploy monitor | send monitor to
       | dispatch observer to | protect civilian | escort convoy | guard camp | protect convoy | provide security for | monitor ceasefire
       | monitor election | observe election | secure airport | send force to+haiti | patrol buffer
roles  subj=actor to=recipient for=recipient of=topic obj=topic
type   AID
need   subj:actor
why    military protection by a third is help
yes    Nepal sent peacekeepers to South Sudan.   => AID actor=Nepal recipient=Sudan

rule   en.aid.peacekeeping.n
match  peacekeeping+mission/n | peacekeeping+operation/n | observer+mission/n | stabilisation+mission/n | monitoring+mission/n | peacekeeping+force/n
       | deployment/n of+peacekeeper | deployment/n of+observer | training+mission/n | stabilization+mission/n
roles  subj=actor by=actor in=recipient to=recipient
type   AID
need   subj:actor
yes    Kenya's peacekeeping mission in Haiti began in June.   => AID actor=Kenya

rule   en.aid.work-alongside
match  work alongside | help restore | assist in | help with | help find | help search | help extinguish | help put +out | help evacuate | help repair
       | help clear | help organise | give advice to | lend expertise to | advise on | provide expertise to | support with+equipment | provide with
       | supply
roles  subj=actor obj=recipient with=topic to=recipient in=topic alongside=recipient
type   AID
need   subj:state
yes    Dutch engineers and the army helped repair the dam.   => AID actor=army

rule   en.aid.ask-no
match  first+aid/n | hearing+aid/n | legal+aid/n | marital+aid/n | visual+aid/n | band+aid/n | save money | save time | save energy | save game
       | save penalty | save file | help himself | help herself | help itself | arm with+fact | sponsor team | sponsor event | sponsor bill
       | fund study | fund research | help not
nonevent yes
type   AID
yes    The bank sponsors a cycling team.   => none

rule   en.aid.rebuild
match  rebuild | reconstruct | repair bridge | build bridge for | build hospital in | build road in | invest in | invest million in
       | invest billion in | pour money into | contribute to+reconstruction | pledge for+reconstruction | support reconstruction
       | finance reconstruction | fund reconstruction | build school in | build housing for | build home for
roles  subj=actor in=recipient into=recipient of=topic for=recipient obj=topic
type   AID
need   subj:state
yes    Saudi Arabia invested two billion dollars in Pakistan.   => AID actor=Arabia recipient=Pakistan

rule   en.aid.give-relief
match  send,deliver,bring,provide,distribute,supply,give,hand,ship,fly,airlift,airdrop,truck,dispatch,donate,rush,ferry,drop,transport,get,take,carry,serve,parachute @relief to,for,into,in,among,over
       | send,deliver,bring,provide,distribute,supply,donate,airdrop,airlift,ship @relief | hand,dole,give +out @relief | supply,provide with+@relief
       | set,open,run +up kitchen,clinic,hospital,shelter,camp for | feed refugee,people,family,child,villager,migrant,victim,survivor,displaced
       | resume,restart,restore,step,increase,boost,scale +up aid,assistance,relief,funding,delivery
       | resume,restore,restart,unblock,release aid,assistance,funding,fund | unfreeze aid,assistance,funding
roles  subj=actor obj=topic to=recipient for=recipient iobj=recipient into=recipient among=recipient
type   AID
need   subj:actor
yes    The Red Cross brought mattresses and water to the school.   => AID actor=Cross
yes    Brussels has resumed aid to the government.   => AID actor=Brussels recipient=government
no     The waiter brought water to the table.

rule   en.aid.give-relief.n
match  delivery,distribution,shipment,consignment,airlift,airdrop,supply,donation,provision,dispatch/n of+@relief
       | relief,aid,humanitarian,food,medical,emergency,grain,water+convoy,shipment,delivery,flight,consignment,airlift,airdrop,operation,mission,supply,distribution,donation,package/n
       | shipload,truckload,planeload/n of+@relief | convoy/n of+aid,relief,food
roles  subj=actor by=actor of=actor from=actor comp=actor to=recipient for=recipient
type   AID
need   who
yes    A relief convoy of the Red Cross reached the valley.   => AID

rule   en.aid.give-arms
match  send,deliver,supply,provide,give,transfer,ship,donate,hand,furnish,lend,smuggle,funnel,fly,pass @weapon to,for | supply,deliver,provide,donate @weapon
       | send,dispatch,second instructor,trainer,adviser,advisor,mentor to | provide,supply,pass intelligence to | repair,service,maintain @weapon for
roles  subj=actor obj=topic to=recipient for=recipient iobj=recipient
type   AID
need   subj:actor recipient
yes    Sweden donated howitzers to Ukraine.   => AID actor=Sweden recipient=Ukraine
no     The United States sent a warship to the gulf.

rule   en.aid.equip-with
match  supply,provide,equip,arm,outfit with+@weapon | arm rebel,group,fighter,army,insurgent,faction,ally | train @troops
       | train pilot,police,recruit,rebel,officer,cadet,guard
roles  subj=actor obj=recipient with=topic
type   AID
need   subj:actor
yes    Algeria supplied the rebels with rifles.   => AID actor=Algeria recipient=rebels

rule   en.aid.give-arms.n
match  delivery,supply,shipment,transfer,donation,handover,provision,consignment/n of+@weapon
       | arms,weapons,military,ammunition,weapon+delivery,shipment,supply,transfer,aid,assistance,package,donation/n | training/n of+@troops
roles  subj=actor by=actor from=actor to=recipient for=recipient of=topic
type   AID
need   who
yes    The minister thanked Germany for the delivery of a further battery to Ukraine.   => AID recipient=Ukraine

rule   en.aid.give-money
match  give million,billion,thousand,money,fund,grant,loan,euro,dollar,pound,krona,funding,subsidy,donation,cash to,for,in
       | grant,donate,provide,contribute,pay,send,transfer,disburse,channel,wire,lend,loan,award,hand million,billion,thousand,money,fund,grant,loan,euro,dollar,pound,krona,funding,subsidy,donation,cash,credit to,for,in
       | allocate billion,thousand,money,fund,grant,loan,euro,dollar,pound,krona,funding,subsidy,donation,cash,credit to,for,in | bail,help +out
       | cancel,forgive,write,reschedule,restructure debt of,for
       | bankroll,finance,fund,subsidise,subsidize,sponsor,underwrite militia,group,party,army,government,rebel,campaign,movement,agency,charity,union
       | increase,double,raise,boost,step contribution,aid,funding,support to,for | approve loan,bailout,grant,aid for,to
roles  subj=actor obj=topic to=recipient for=recipient iobj=recipient of=recipient in=topic
type   AID
need   subj:actor
yes    Denmark disbursed a loan to Kenya.   => AID actor=Denmark recipient=Kenya
yes    Tehran bankrolled the movement.   => AID actor=Tehran
no     The shop gave a discount to pensioners.

rule   en.aid.shelter-people
match  shelter,house,accommodate,host,take,harbour,harbor,welcome,receive,admit,accept,absorb,resettle refugee,migrant,seeker,family,displaced,evacuee,dissident,deserter,survivor,exile,fugitive
       | give,offer,provide,grant shelter,refuge,asylum,sanctuary,protection,haven,accommodation,residence
       | let,take +in refugee,migrant,people,family,seeker,person,child,thousand,hundred | open door,home,border to,for+refugee,migrant
       | put +up family,refugee
roles  subj=actor obj=recipient to=recipient iobj=recipient for=recipient
type   AID
need   who
yes    The militants had been given shelter on Pakistani soil.   => AID recipient=militants
yes    Venezuela has let in three thousand refugees.   => AID actor=Venezuela
no     The stadium houses a museum.

rule   en.aid.save-people
match  rescue,save,pull,free,dig,drag,extract,lift,pluck,winch,carry from,out,of,under+rubble,sea,debris,water,wreckage,fire,ruin,building,ship,boat,river,roof,mud,flood
       | pull,dig,bring,haul alive | move,take,bring,lead,escort,ferry,evacuate,fly,transfer,bus,carry to,into+safety,shelter
       | evacuate villager,resident,people,patient,family,civilian,child,wounded,citizen,national,student,town,village,area,inhabitant,worker
       | fly,airlift,get,bring +out,home citizen,national,people,family,tourist,student,worker,wounded | bring to+safety,shore
       | treat,vaccinate,care patient,wounded,injured,victim,survivor,child | search,look for+survivor
roles  subj=actor obj=recipient from=topic to=topic
type   AID
need   recipient
yes    Rescuers pulled a girl alive from the rubble.   => AID recipient=girl
yes    Villagers are being moved to shelters by bus.   => AID recipient=Villagers
no     The crew pulled the piano from the water.

rule   en.aid.save-people.n
match  rescue,evacuation,airlift/n of,from,by | search,rescue,evacuation,relief+operation,effort,mission,flight,work/n | mass,emergency,medical+evacuation/n
roles  subj=actor by=actor of=recipient
type   AID
need   who
yes    The evacuation of two hundred pilgrims from the valley took a day.   => AID

rule   en.aid.help-with
match  help,assist,aid in,with
       | help rebuild,restore,repair,train,fight,evacuate,search,extinguish,clear,find,organise,feed,protect,pay,put,contain,treat,rescue
       | work alongside | lend support,hand,help,expertise to
       | send,dispatch,deploy,fly,provide,lend firefighter,rescuer,doctor,medic,nurse,expert,engineer,team,paramedic,volunteer,dog,plane,helicopter to,for
       | come to+aid,rescue,assistance | clear,remove mine,landmine | rebuild,repair,restore school,hospital,house,bridge,road,grid,dam in,for
       | send,deploy,contribute,provide,lead peacekeeper,observer,monitor,mission to,in | protect,escort convoy,civilian,villager,refugee
roles  subj=actor obj=recipient alongside=recipient in=topic with=topic to=recipient for=recipient
type   AID
need   subj:actor recipient
yes    American experts and the army have been working alongside their Albanian colleagues.   => AID
no     The manual helps users with the setup.

rule   en.aid.figures
match  save time,energy,day,face,penalty,file,shot,point,seat,best,money,cost | rescue point,draw,economy,deal
       | hearing,first,legal,visual,band,marital,kool,teaching,study+aid/n
       | aid+worker,group,agency,organisation,organization,official,programme,program,budget/n | help yourself
       | deliver speech,verdict,baby,blow,warning,message,judgment,result,lecture,promise,ruling,performance,letter,mail,pizza
       | serve sentence,term,time,notice,tennis,purpose,interest | pull out,ahead,apart,back | give birth,notice | host party,show,quiz,podcast
       | treat like,as,cancer,disease
nonevent yes
type   AID
why    words for no help from one party to another
yes    The goalkeeper saved a penalty.   => none
yes    The bishop delivered a speech.   => none

rule   en.aid.give-arms.n-definite
match  delivery,supply,shipment,transfer,donation,handover/n of+@weapon
roles  subj=actor by=actor from=actor to=recipient for=recipient
type   AID
need   definite
yes    The delivery of a further battery came last week.   => AID
no     Delivery of weapons takes time.
