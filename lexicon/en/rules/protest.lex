# PROTEST: collective protest of civilians.

rule   en.protest.protest
match  protest | demonstrate | rally against | march against | rally for | march for | rally outside | demonstrate in+support | rally in+support
       | march in+support | march in+solidarity with
roles  subj=actor against=recipient at=recipient over=topic for=topic of=topic with=topic outside=place
type   PROTEST demo
need   subj:actor
why    results demonstrate, states protest to each other (accuse.lex), markets rally
yes    Thousands of students protested against the government in Dhaka.   => PROTEST demo actor=students recipient=government
yes    Farmers demonstrated outside the ministry on Monday.   => PROTEST demo actor=Farmers
no     The study demonstrates the risk.

rule   en.protest.rally
match  rally | march | take to+street | pour into+street | take +out into+street | come +out into+street | gather in+square | gather in+front
       | assemble outside | march past | gather at+square | come on+street | go onto+street | descend on+capital | gather | throng | swarm
       | turn +out on+street | flood street | fill street | fill square | parade through | return to+street | take to+square | hold vigil
       | light candle | stage vigil | march towards | march across | come onto+street | be on+street | spill onto+street | pour onto+street
       | converge on | form chain
roles  subj=actor on=recipient outside=place in=place of=place through=place to=place at=place
type   PROTEST demo
need   subj:actor
why    shares rally, soldiers march (mobilize.lex), clouds gather
yes    Thousands of people took to the streets of the capital.   => PROTEST demo actor=people
yes    Villagers marched on the town hall.   => PROTEST demo actor=Villagers
no     Shares rallied on Friday.

rule   en.protest.light-join
match  join protest | join rally | join demonstration | join march | attend rally | attend protest | take part in+protest | take part in+demonstration
       | take part in+march | take part in+rally | participate in+protest | participate in+march | participate in+rally | participate in+demonstration
roles  subj=actor against=recipient over=topic
type   PROTEST demo
yes    Thousands of nurses took part in the protest.   => PROTEST demo actor=nurses

rule   en.protest.light-organise
match  organise protest | organize protest | organise rally | organise demonstration | organise march | organize rally | organize demonstration
       | organize march | lead protest | lead march | lead rally | lead demonstration
roles  subj=actor against=recipient over=topic
type   PROTEST demo
yes    Students organised a march through Belgrade.   => PROTEST demo actor=Students

rule   en.protest.light
match  stage protest | hold protest | stage demonstration | hold demonstration | hold rally | stage rally | stage march | hold march | stage sit-in
       | hold sit-in | mount protest | stage walkout | launch protest | continue protest | resume protest | hold gathering | stage vigil outside
       | rally behind+banner
roles  subj=actor against=recipient over=topic
type   PROTEST demo
yes    Opposition supporters held a rally against the president.   => PROTEST demo actor=supporters recipient=president
yes    Miners staged a walkout at the plant.   => PROTEST demo actor=Miners

rule   en.protest.n-against
match  protest/n against | demonstration/n against | rally/n against | march/n against | protest/n by | demonstration/n by | rally/n by | march/n by
       | protest/n over | protest/n at | demonstration/n over | rally/n in+support of | mass+protest/n | street+protest/n | mass+demonstration/n
       | protest+march/n | mass+rally/n | protest+rally/n | sit-in/n | candlelight+vigil/n | protest/n outside | demonstration/n outside
       | rally/n outside | protest+movement/n against | march/n through | demonstration/n for | demonstration/n in+support of | street+demonstration/n
       | silent+march/n | solidarity+march/n | torchlight+march/n | farmers+protest/n | student+protest/n | protest+camp/n | sit+in/n
roles  subj=actor by=actor against=recipient at=topic over=topic of=actor outside=place for=topic
type   PROTEST demo
yes    Protests against the new law spread to other cities.   => PROTEST demo
yes    A demonstration by teachers blocked the centre.   => PROTEST demo actor=teachers

rule   en.protest.n
match  protest/n | demonstration/n | rally/n | march/n
roles  subj=actor by=actor of=actor
type   PROTEST demo
need   definite
why    without an article the noun is often a general word
yes    The protests began in the port and reached the capital.   => PROTEST demo
no     He gave a demonstration of the machine.

rule   en.protest.n-no
match  election+rally/n | campaign+rally/n | stock+rally/n | market+rally/n | relief+rally/n | protest+vote/n | car+rally/n | peace+march/n
       | wedding+march/n | demonstration/n of+strength | demonstration/n of+power | military+march/n | rally+driver/n
nonevent yes
type   PROTEST
why    campaign meetings, markets, sport, notes between states
yes    The election rally of the party was small.   => none

rule   en.protest.riot
match  riot | rampage | run +riot | go on+rampage | rise +up | revolt | rebel against | mutiny | clash with+police | storm parliament | storm embassy
       | break through+cordon | break through+barrier | break into+parliament | overrun embassy | storm consulate | storm ministry | storm office
       | overrun parliament | storm hall | fight with+police | battle with+police | scuffle with+police | battle police | confront police
roles  subj=actor against=recipient with=recipient obj=recipient into=recipient
type   PROTEST riot
need   subj:actor
yes    Football fans rioted in the old town.   => PROTEST riot actor=fans
yes    Demonstrators clashed with police on Sunday.   => PROTEST riot actor=Demonstrators recipient=police

rule   en.protest.riot.n
match  riot/n | rioting/n | unrest/n | uprising/n | revolt/n | rebellion/n against | rampage/n | riot/n over | unrest/n over | bread+riot/n
       | food+riot/n | prison+riot/n | race+riot/n | mutiny/n | prison+mutiny/n | popular+uprising/n | mob+violence/n | mass+unrest/n
       | street+fighting/n | looting/n | popular+revolt/n
roles  subj=actor by=actor against=recipient of=actor
type   PROTEST riot
need   definite
yes    The riots broke out after a boy was shot.   => PROTEST riot
no     The garden was a riot of colour.

rule   en.protest.riot.no
match  riot+police/n | riot/n of+colour | riot/n of+color | riot+gear/n | riot+shield/n
nonevent yes
type   PROTEST
yes    The garden is a riot of colour.   => none

rule   en.protest.throw-police
match  throw at+police | hurl at+police | throw at+officer | hurl at+officer | pelt police | pelt officer | throw stone at+police
       | throw stone at+officer | throw at+soldier | stone police | attack police | lob at+police | attack officer | pelt soldier | lob at+officer
       | throw stone at+soldier | throw bottle at+police | throw firework at+police | throw stone | throw firework | throw bottle | hurl stone
       | hurl firework | hurl bottle | throw rock | hurl rock | throw molotov | throw brick
roles  subj=actor at=recipient obj=topic
type   PROTEST riot
need   subj:actor
why    stones at the police in a crowd are a riot
yes    Protesters threw stones at police in the suburb.   => PROTEST riot actor=Protesters recipient=police

rule   en.protest.vandalize-flag
match  burn flag | topple statue | tear +down statue | pull +down statue | tear +down poster | burn effigy
roles  subj=actor obj=recipient to=recipient of=recipient at=recipient
type   PROTEST vandalize
need   subj:actor
yes    Protesters burned a flag outside the embassy.   => PROTEST vandalize actor=Protesters

rule   en.protest.vandalize-fire
match  burn tyre | burn tire | set fire to+car | burn car | torch car | torch building | set tyre on+fire | set barricade on+fire | light fire
       | set alight | set fire | burn +down office
roles  subj=actor obj=recipient to=recipient of=recipient at=recipient
type   PROTEST vandalize
need   subj:actor?
yes    Rioters torched a building.   => PROTEST vandalize actor=Rioters
yes    Several buses were set alight on Friday night.   => PROTEST vandalize
no     Lightning set the barn alight.

rule   en.protest.vandalize
match  vandalise | vandalize | loot | deface | smash window | smash shop | tear +down fence | daub | spray-paint | tear +down barrier | break window
       | throw paint at | throw soup at | overturn car | smash +up | paint spray
roles  subj=actor obj=recipient to=recipient of=recipient at=recipient
type   PROTEST vandalize
need   subj:actor?
why    armies loot as well (assault.lex); a crowd that wrecks things protests
yes    Rioters looted shops in the city centre.   => PROTEST vandalize actor=Rioters
yes    Activists threw paint at the ministry.   => PROTEST vandalize actor=Activists recipient=ministry

rule   en.protest.vandalize.n
match  vandalism/n | looting/n of | defacing/n of | act/n of+vandalism | burning/n of+flag | flag+burning/n | toppling/n of+statue | looting/n by
       | desecration/n of+grave
roles  subj=actor by=actor of=recipient
type   PROTEST vandalize
need   who
yes    The looting of shops by youths lasted two days.   => PROTEST vandalize actor=youths

rule   en.protest.strike-go-on
match  go on+strike | be on+strike | stay on+strike | go +out on+strike | embark on+strike | come +out on+strike | remain on+strike
roles  subj=actor against=recipient over=topic for=topic
type   PROTEST strike
yes    Dockers went on strike in Antwerp.   => PROTEST strike actor=Dockers
yes    Railway workers went on strike over pay.   => PROTEST strike actor=workers

rule   en.protest.strike-work
match  walk +off job | down tool | stop work | lay +down tool | refuse to+work
roles  subj=actor against=recipient over=topic for=topic
type   PROTEST strike
yes    The miners have downed tools.   => PROTEST strike

rule   en.protest.strike
match  stage strike | hold strike | launch strike over | stage walkout over | begin strike | start strike | declare strike | strike for+pay
       | strike over | join strike | strike against | continue strike | stage stoppage | observe strike | extend strike | strike for+wage
       | resume strike | call sick | hold stoppage | walk +out of+class | stage slowdown | take part in+strike | strike in+protest
roles  subj=actor against=recipient over=topic for=topic
type   PROTEST strike
need   subj:actor
yes    Doctors staged a two-day strike against the reform.   => PROTEST strike actor=Doctors
no     Israeli air strikes on Gaza began at dawn.

rule   en.protest.strike.n
match  general+strike/n | strike/n by | strike/n over | labour+strike/n | labor+strike/n | work+stoppage/n | wildcat+strike/n | teachers+strike/n
       | rail+strike/n | industrial+action/n | nationwide+strike/n | national+strike/n | pilots+strike/n | doctors+strike/n | transport+strike/n
       | warning+strike/n | walkout/n | walk-out/n | work-to-rule/n | two-day+strike/n | one-day+strike/n | three-day+strike/n | port+strike/n
       | indefinite+strike/n | school+strike/n | strike+action/n | miners+strike/n | bus+strike/n | day/n of+action | labour+action/n | stoppage/n by
       | farm+strike/n | sympathy+strike/n | solidarity+strike/n | train+strike/n | walk+out/n | day+strike/n | hour+strike/n
roles  subj=actor by=actor of=actor over=topic against=recipient
type   PROTEST strike
yes    A general strike brought the country to a standstill.   => PROTEST strike
yes    The strike by nurses entered its second week.   => PROTEST strike actor=nurses

rule   en.protest.strike.n-definite
match  strike/n
roles  subj=actor by=actor of=actor
type   PROTEST strike
need   subj:actor
why    a bare strike may be a blow or a stoppage: the one who strikes decides (workers, unions)
yes    The teachers' strike closed most schools.   => PROTEST strike actor=teachers
no     The bowler had three strikes in a row.

rule   en.protest.hunger
match  go on+hunger | be on+hunger | begin hunger | hunger+strike/n | refuse food | begin fast | stage hunger | hunger-strike/n
       | go on+strike in+prison | fast/n in+protest | fast in+protest | refuse meal
roles  subj=actor by=actor of=actor
type   PROTEST hunger
yes    The prisoners refused food for a month.   => PROTEST hunger actor=prisoners

rule   en.protest.hunger.light
match  start strike in+cell | end hunger | sew lip | set himself on+fire | set herself on+fire | self-immolation/n | self-immolate | sew mouth
       | set on+fire himself | self+immolation/n | immolate self
roles  subj=actor of=actor by=actor poss=actor
type   PROTEST hunger
why    harm to oneself in protest is nearest to a hunger strike
yes    The monk set himself on fire outside the temple.   => PROTEST hunger actor=monk

rule   en.protest.boycott
match  boycott | shun | stay away from+poll | boycott election | boycott vote | boycott product | boycott game | stay +away from | stay away from
roles  subj=actor obj=recipient from=recipient
type   PROTEST boycott
need   subj:actor
why    boycotted talks are a refusal (reject.lex)
yes    Opposition parties boycotted the parliamentary election.   => PROTEST boycott actor=parties

rule   en.protest.boycott.n
match  boycott/n | election+boycott/n | consumer+boycott/n | academic+boycott/n | trade+boycott/n by | cultural+boycott/n
roles  subj=actor by=actor of=recipient against=recipient
type   PROTEST boycott
need   who
yes    The boycott of the election by the opposition weakened the result.   => PROTEST boycott actor=opposition

rule   en.protest.obstruct-road
match  block road | block highway | block street | block motorway | block bridge | block traffic | barricade road | set +up roadblock | occupy road
       | blockade road | paralyse traffic | paralyze traffic | block junction | shut road | shut highway | blockade highway | disrupt traffic
roles  subj=actor obj=topic to=topic in=place outside=place
type   PROTEST obstruct
need   subj:actor
yes    Activists blocked a bridge in Rotterdam.   => PROTEST obstruct actor=Activists
yes    Farmers blocked a highway near the border.   => PROTEST obstruct actor=Farmers

rule   en.protest.obstruct-occupy
match  occupy | occupy square | occupy campus | occupy building | occupy university | occupy factory
roles  subj=actor obj=topic to=topic in=place outside=place
type   PROTEST obstruct
need   subj:actor
yes    Workers occupied the factory.   => PROTEST obstruct actor=Workers
yes    Students occupied the university building.   => PROTEST obstruct actor=Students

rule   en.protest.obstruct-barricade
match  barricade | erect barricade | put +up barricade | set +up barricade | build barricade | man barricade
roles  subj=actor obj=topic to=topic in=place outside=place
type   PROTEST obstruct
need   subj:actor
yes    Residents erected barricades in the port.   => PROTEST obstruct actor=Residents

rule   en.protest.obstruct
match  block railway | block port | block entrance of | block entrance | block rail | block crossing | picket | glue to | chain to | block runway
       | block border | block lorry | blockade refinery | shut +down port | shut +down office | paralyse | paralyze | bring to+standstill | camp +out
       | camp outside | glue hand to | block train | block tram | disrupt meeting | disrupt session | disrupt speech | heckle | disrupt ceremony
roles  subj=actor obj=topic to=topic in=place outside=place
type   PROTEST obstruct
need   subj:actor
why    soldiers who block or occupy are in coerce.lex and mobilize.lex
no     A fallen tree blocked the road.
yes    The dockers blocked the port.   => PROTEST obstruct actor=dockers

rule   en.protest.obstruct.n
match  road+blockade/n | roadblock/n by | blockade/n by+farmer | blockade/n by+protester | blockade/n of+road | blockade/n of+highway
       | occupation/n of+campus | occupation/n of+university | occupation/n of+square | picket/n | picket+line/n | blockade/n by+trucker
       | human+chain/n | go-slow/n | road+block/n by | blockade/n of+port by | encampment/n | blockade/n of+motorway | sit-down+protest/n | go+slow/n
roles  subj=actor by=actor of=topic
type   PROTEST obstruct
yes    A road blockade by villagers ended peacefully.   => PROTEST obstruct actor=villagers

rule   en.protest.call
match  mass+walkout/n | shout slogan | chant slogan | wave banner | wave placard | burn portrait | burn copy | boo | jeer | bang pot
       | hold +up placard | carry placard | carry banner | chant
roles  subj=actor obj=topic against=recipient of=recipient
type   PROTEST demo
need   subj:actor
yes    Protesters chanted slogans against the king.   => PROTEST demo actor=Protesters recipient=king
no     The choir chanted a psalm.

rule   en.protest.planned
match  plan protest | plan demonstration | plan rally | plan march | plan strike | call protest | call demonstration | call rally | call for+protest
       | announce protest | announce demonstration | planned+protest/n | planned+demonstration/n | planned+march/n | planned+rally/n | plan march on
       | threaten protest | announce rally
roles  subj=actor against=recipient
type   PROTEST demo
hedge  yes
yes    The opposition planned a rally in the main square.   => PROTEST demo actor=opposition author=open

rule   en.protest.strike-planned
match  announce strike | call strike | plan walkout | planned+strike/n | plan strike over | schedule strike | planned+walkout/n | vote for+strike
       | vote to+strike | ballot for+strike | back strike | prepare strike
roles  subj=actor over=topic against=recipient
type   PROTEST strike
hedge  yes
yes    The union called a strike over unpaid wages.   => PROTEST strike actor=union author=open

rule   en.protest.break-in
match  storm,overrun,invade,break,force,burst,push into+embassy,consulate,parliament,palace,ministry,hall,council,headquarters,court,station,congress,capitol
       | storm,invade,occupy,overrun embassy,consulate,parliament,congress,capitol,mosque | try to+storm
       | break through+line,cordon,barrier,barricade,fence,police | scale,climb,breach fence,wall,barrier,gate
       | throw stone,bottle,firework,flare,brick,rock,petrol,molotov,egg,scooter,cobblestone,firecracker,object at
       | hurl,lob,fire,launch,pelt stone,bottle,firework,flare,brick,rock,petrol,molotov,egg,paint,scooter,cobblestone,firecracker,object at
       | clash,scuffle,battle,fight,brawl,tussle,skirmish with+police,officer,guard,gendarme,trooper,soldier,agent
roles  subj=actor into=recipient at=recipient with=recipient obj=topic
type   PROTEST riot
need   subj:actor
why    a crowd that storms or throws; armed men who storm are in assault.lex
yes    Students tried to break into the Japanese embassy in Seoul.   => PROTEST riot actor=Students
yes    Residents hurled fireworks at officers in the suburb.   => PROTEST riot actor=Residents recipient=officers
no     The pitcher threw a ball at the wall.

rule   en.protest.riot-more.n
match  violent,angry,deadly,post-election,anti-government,anti-police,student,youth,ethnic,communal,sectarian,race,food,fuel,prison+riot,unrest,disturbance,uprising,clash,revolt,rebellion/n
       | civil,public,social+unrest,disorder/n | night/n of+rioting,unrest,violence | clash/n with+police
       | clash/n between+protester,demonstrator,police,fan,student,supporter | street+violence/n | outbreak/n of+rioting,looting
roles  subj=actor by=actor between=actor with=recipient against=recipient of=actor
type   PROTEST riot
yes    Ethnic unrest gripped the valley in May.   => PROTEST riot
yes    The clashes between protesters and guards lasted till dawn.   => PROTEST riot actor=protesters

rule   en.protest.vandalize-more
match  smash,break,torch,burn,overturn,wreck,trash,damage,deface,spray,daub,egg,ransack,vandalise,vandalize window,shop,store,car,bus,statue,monument,office,building,bank,police,barrier,stall,kiosk,door,poster,banner,camera,mosque,church,grave,cemetery,memorial,tram,billboard
       | spray,throw,pour,splash,smear paint,soup,blood,oil,graffiti on,over,at | light,start fire,bonfire,barricade
       | set tyre,tire,bin,dumpster,bus,car,barricade,furniture,effigy,portrait on+fire | burn flag,effigy,poster,koran,quran,book
       | trample,tear flag,effigy,portrait,poster,koran,quran,copy,book | tear,pull,bring,topple +down statue,monument,fence,barrier,poster,flag
       | glue themselves,himself,herself to+painting
roles  subj=actor obj=topic of=recipient on=recipient at=recipient
type   PROTEST vandalize
need   subj:actor
yes    Demonstrators overturned a bus in the port.   => PROTEST vandalize actor=Demonstrators
no     The children broke a window.

rule   en.protest.demo-more
match  join,lead,attend,organise,organize,stage,hold,mount,launch,begin,start,continue,resume,call,support @demo against,over,for,outside,at,in
       | hold,stage,mount,organise,organize @demo
       | march,rally,demonstrate,protest,gather,assemble,turn,take,pour,parade,walk in+protest,solidarity,support,thousand,memory
       | march on,through,towards,toward,to+parliament,palace,ministry,capital,square,embassy,centre,center,court,hall
       | gather,assemble,rally,crowd,congregate,camp,picket outside,in,at,before+parliament,palace,ministry,square,embassy,court,hall,headquarters,prison,consulate
       | take,come,pour,spill,return,flood to,onto,into,on+street,square | wave placard,banner,portrait | chant,shout slogan,name
       | stage,hold,observe die-in,flashmob,teach-in,lie-in | bang pot,drum | walk out in+protest | stage walkout
roles  subj=actor against=recipient over=topic at=place outside=place
type   PROTEST demo
need   subj:actor
yes    Pensioners gathered outside the ministry with banners.   => PROTEST demo actor=Pensioners
yes    Residents held a vigil for the dead miners.   => PROTEST demo actor=Residents
no     Tourists gathered at the gate of the museum.

rule   en.protest.demo-more.n
match  anti-government,pro-democracy,anti-war,pro-palestinian,anti-corruption,anti-austerity,anti-immigration,anti-vaccine,far-right,climate,peaceful,mass,nationwide,street,student,farmer,farmers,union,opposition,women,teacher,doctor,solidarity,silent,candlelight,torchlight,pride,large,huge,violent,spontaneous,daily,weekly,banned,unauthorised,unauthorized+protest,demonstration,rally,march,vigil,procession,gathering,sit-in,walkout/n
       | wave/n of+protest,demonstration | day/n of+protest,rage,anger
roles  subj=actor by=actor of=actor against=recipient over=topic comp=actor
type   PROTEST demo
yes    A wave of protests swept the valley after the vote.   => PROTEST demo
yes    The banned rally went ahead on Saturday.   => PROTEST demo

rule   en.protest.strike-more
match  walk +out,off over,in | walk +out indefinitely | walk +out indefinitely on | walk +off,out of+job,work,class,plant,factory,mine,site | go,come,be,stay,remain on,out+strike
       | stage strike,stoppage,go-slow,slowdown,sick-out
       | hold,begin,start,launch,continue,extend,join,observe,mount strike,walkout,stoppage,go-slow,slowdown,sick-out | down tool
       | stop,refuse,cease work | refuse to+work | shut,close shop in+protest | strike for,over,against
       | boycott class,school,exam,lecture,work,court | call +in sick | withhold labour,labor | take action industrial | vote for,to+strike
roles  subj=actor over=topic against=recipient for=topic
type   PROTEST strike
need   subj:actor
yes    Miners walked off the job over unpaid wages.   => PROTEST strike actor=Miners
no     The golfer walked off the course.

rule   en.protest.strike-more.n
match  nurses,teachers,pilots,drivers,dockers,doctors,miners,teacher,nurse,pilot,doctor,driver,worker,workers,rail,tube,metro,train,bus,airport,port,transport,hospital,school,university,public-sector,truckers,lorry,farmers,taxi,post,postal,refinery,steel,garment,actors,writers,judges,civil,week-long,day-long,24-hour,48-hour,hour,day,week,general,national,nationwide,indefinite,wildcat,unlimited,rolling,token,warning,regional+strike,stoppage/n
       | nurses,teachers,pilots,drivers,dockers,doctors,miners,nurse,pilot,driver,worker,workers,rail,tube,metro,train,bus,airport,port,transport,hospital,school,university,public-sector,truckers,lorry,taxi,post,postal,refinery,steel,garment,actors,writers,judges,civil,week-long,day-long,24-hour,48-hour,hour,day,week,general,national,indefinite,wildcat,unlimited,rolling,token,warning,regional+walkout/n
       | industrial,strike+action/n | lightning+strike/n by | sick-out/n
roles  subj=actor by=actor of=actor comp=actor over=topic against=recipient
type   PROTEST strike
yes    A rolling strike closed the ferry port.   => PROTEST strike

rule   en.protest.obstruct-more
match  block,blockade,barricade,obstruct,occupy,shut,cut road,street,highway,motorway,freeway,bridge,junction,railway,track,port,border,crossing,entrance,gate,runway,tunnel,square,campus,building,factory,mine,refinery,depot,avenue,intersection,roundabout,stretch,lane,traffic,lorry,truck,train,university,hall,office
       | close road,street,highway,motorway,freeway,bridge,junction,railway,track,port,border,crossing,entrance,gate,runway,tunnel,square,campus,building,factory,mine,refinery,depot,avenue,intersection,roundabout,stretch,lane,traffic,lorry,truck,train,university,hall
       | set,put,erect,build,burn +up roadblock,barricade | form chain human | chain,glue,tie themselves,himself,herself,hand to
       | lie,sit +down in,on+road,street,track | bring to+standstill,halt
       | disrupt,interrupt,storm speech,session,meeting,hearing,ceremony,match,conference,stage | camp in,up,on+lawn,park
       | set in,up,on+square,campus,lawn,park | pitch tent | shut down,bring city,capital,country,traffic
roles  subj=actor obj=topic in=place
type   PROTEST obstruct
need   subj:actor
why    protesters; soldiers and police who block are told by the next of the kind in coerce.lex
yes    Taxi drivers blocked a motorway outside the city.   => PROTEST obstruct actor=drivers
no     A landslide blocked the road.

rule   en.protest.hunger-more
match  go,be,start,begin,end,continue,launch,enter on+hunger,fast | begin,start,launch,stage,declare,continue strike hunger
       | refuse food,meal,medication | fast in,for,until+protest,release | sew mouth,lip | set himself,herself,themselves on+fire,alight
roles  subj=actor
type   PROTEST hunger
yes    The detainees began a hunger strike in their cells.   => PROTEST hunger actor=detainees

rule   en.protest.boycott-more
match  boycott election,vote,poll,referendum,ceremony,product,good,company,shop,brand,sitting,opening,inauguration,debate,census,parade,festival
       | refuse to+vote | stay +away from+poll,vote,sitting,ceremony,school | snub ceremony,inauguration | join,launch,organise boycott
roles  subj=actor obj=recipient of=recipient
type   PROTEST boycott
need   subj:actor
yes    Deputies of the party boycotted the opening of parliament.   => PROTEST boycott actor=Deputies

rule   en.protest.planned-more
match  plan,announce,schedule,prepare,threaten @demo | call,urge for+protest,demonstration,strike,walkout,rally
       | call supporter,member,people to+street,protest,rally | plan strike,stoppage | announce,call,schedule walkout,stoppage
       | threaten strike,walkout,stoppage | planned,scheduled,announced,upcoming+protest,rally,march,demonstration/n
roles  subj=actor against=recipient over=topic
type   PROTEST demo
hedge  yes
yes    The alliance announced a march on the palace.   => PROTEST demo actor=alliance author=open

rule   en.protest.figures
match  protest innocence
       | demonstrate enthusiasm,capacity,competence,strength,value,ability,skill,use,commitment,need,product,effect,technique,importance,willingness,resolve
       | rally behind,round,around | rally from | march on+time | strike rich
       | gather pace,dust,steam,momentum,information,evidence,data,intelligence,speed,strength,signature,support
       | occupy position,post,place,seat,mind,room,top | flood market | fill gap,post,vacancy | boo +off | wave goodbye,hand,through
       | break record,news,ground,silence,even,leg,promise,heart,window record | carry weight,out | lucky,third,first+strike/n
       | burst into+tear,song,laughter,flame,applause | break into+song,run,smile,sweat,market | storm +back | light up | riot/n of+colour,color
       | reading,reception+riot/n | strike+rate,partner,force,duo,zone/n | rally+car,stage,cry,point/n
       | market,stock,price,share,gold,bond,oil,relief,late,fightback+rally/n | frog,wedding,death,funeral+march/n | picket+fence/n | hunger+game/n
nonevent yes
type   PROTEST
why    sport, markets, figures of speech
yes    The tennis champion rallied from two sets down.   => none
yes    The garden was a riot of colours.   => none

rule   en.protest.block-bare
match  block,blockade,besiege,surround,encircle
roles  subj=actor obj=topic
type   PROTEST obstruct
need   subj:actor
why    states and armed men who block are in coerce.lex
yes    Party supporters blocked the N2 with burning lorries.   => PROTEST obstruct actor=supporters
no     A fallen tree blocked the N2.

rule   en.protest.clash-with-crowd
match  clash,scuffle,battle,tussle with+protester,demonstrator,miner,student,farmer,fan,supporter,striker,worker,crowd,marcher,resident,youth,rioter,activist,villager,teacher,hooligan
roles  with=actor subj=recipient
type   PROTEST riot
yes    Police clashed with miners at the gate.   => PROTEST riot actor=miners recipient=Police
no     The colours clash with the curtains.
