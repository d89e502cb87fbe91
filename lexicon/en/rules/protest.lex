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
need   subj:actor
yes    Rioters torched a building.   => PROTEST vandalize actor=Rioters

rule   en.protest.vandalize
match  vandalise | vandalize | loot | deface | smash window | smash shop | tear +down fence | daub | spray-paint | tear +down barrier | break window
       | throw paint at | throw soup at | overturn car | smash +up | paint spray
roles  subj=actor obj=recipient to=recipient of=recipient at=recipient
type   PROTEST vandalize
need   subj:actor
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
       | take action | resume strike | call sick | hold stoppage | walk +out of+class | stage slowdown | take part in+strike | strike in+protest
roles  subj=actor against=recipient over=topic for=topic
type   PROTEST strike
yes    Doctors staged a two-day strike against the reform.   => PROTEST strike actor=Doctors

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
