# Sets of nouns that the rules name by "@NAME": what is held, imposed, closed, sent. Lemmas in small letters, lists in sorted order of names.

# Adjectives and nouns that call a claim untrue: who uses them of a charge rejects it.
list   baseless
words  baseless | groundless | unfounded | false | untrue | fabricated | fabrication | fake | nonsense | lie | invention | fiction | propaganda | disinformation
       | rumour | rumor | speculation | slander | hoax | malicious | incorrect | inaccurate | misleading | nonsensical | ludicrous | untruth | smear
       | libel | falsehood | fantasy | rubbish | libellous | defamatory | unsubstantiated | myth | absurdity

list   border
words  border | crossing | frontier | checkpoint | airspace | airport | port | strait | waterway | corridor | terminal | seaport | canal | passage | harbour
       | harbor | gate | route

# Houses of the state, faith, learning; things that are wrecked, raided, searched, stormed.
list   building
words  building | house | home | office | school | hospital | mosque | church | temple | synagogue | shop | store | market | bridge | road | depot | warehouse
       | plant | factory | refinery | pipeline | station | tower | watchtower | monument | statue | embassy | consulate | headquarters | headquarter | barracks
       | outpost | dam | pylon | substation | railway | line | cable | village | farm | greenhouse | orchard | field | crop | camp | tent | shelter
       | apartment | flat | block | power | property | cemetery | grave | shrine | monastery | convent | clinic | bakery | silo | tanker | tank | car
       | vehicle | bus | truck | lorry | ambulance | boat | ship | vessel | fence | barrier | structure | facility | compound | base | airfield | runway
       | radar | launcher | bunker | tunnel | position | mast | antenna | dormitory | settlement | hut | cottage | library | museum | archive | courthouse
       | prison | garage | airport | plane | aircraft | helicopter | jet

# What computers are called that somebody breaks into.
list   computer
words  website | site | network | computer | server | system | database | account | email | e-mail | inbox | mailbox | phone | infrastructure | software
       | mainframe | router | portal | platform | data | domain | channel | grid | laptop | device

list   demo
words  protest | demonstration | rally | march | sit-in | vigil | gathering | procession | walkout | picket | parade | assembly | protests

list   drill
words  exercise | drill | manoeuvre | maneuver | wargame | game | training | patrol | manoeuvres

list   envoy
words  ambassador | envoy | diplomat | consul | attache | attaché | chargé | representative

# What a state does to another in money: what is raised, lowered, imposed and lifted at a border.
list   levy
words  tariff | duty | levy | quota | surcharge | tariffs

list   measure
words  restriction | ban | curb | limit | control | curfew | lockdown | blackout | embargo | quota | blockade | siege | clampdown | moratorium | prohibition
       | cordon | quarantine

list   medium
words  newspaper | broadcaster | channel | station | magazine | outlet | daily | weekly | website | blog | paper | radio | television | portal | programme
       | program | broadcast | film | book | play | song | internet | network | app | platform | media

# What a parliament votes on.
list   motion
words  bill | law | motion | resolution | amendment | budget | act | legislation | proposal | draft | constitution | treaty | reform | decree | referendum
       | measure | package | statute | ordinance | petition | text

list   oath
words  pledge | promise | vow | commitment | assurance | word | undertaking

# Dues of a public office.
list   office
words  post | office | position | job | duty | command | leadership | seat | chairmanship | presidency | premiership | role | portfolio | chair | mandate

list   pact
words  deal | agreement | accord | treaty | pact | contract | memorandum | compromise | settlement | understanding | protocol | convention | arrangement
       | bargain | charter | compact | partnership | alliance | roadmap | framework | declaration | communique | communiqué | consensus | covenant

# Goods brought to those in need.
list   relief
words  aid | relief | food | water | medicine | blanket | tent | supply | supplies | mattress | flour | fuel | generator | vaccine | bread | meal | parcel
       | kit | clothing | clothes | grain | rice | milk | assistance | oxygen | parcels | drug | shelter | ration | wheat | oil | stove | bed | ventilator
       | equipment

list   sanctions
words  sanction | sanctions | embargo | penalty | blacklist

list   talks
words  talk | meeting | negotiation | discussion | consultation | dialogue | conversation | session | summit | conference | round | talks | audience
       | teleconference | debate

# Those who move in ranks.
list   troops
words  troop | troops | soldier | force | army | unit | brigade | battalion | regiment | guard | reservist | marine | paratrooper | commando | division
       | contingent | reinforcement | military | infantry | garrison | mercenary | fighter | serviceman | trooper | armour | squadron
       | ranger | legionnaire | personnel

list   weapon
words  weapon | arm | arms | missile | rocket | tank | howitzer | ammunition | munition | shell | drone | jet | helicopter | aircraft | battery | launcher
       | artillery | system | rifle | gun | submarine | frigate | warship | bomb | mine | mortar | vehicle | interceptor | warplane | cannon | torpedo
       | carrier | explosive | radar | defence | defense | defences | armour | armor | plane | fighter | weaponry | gunboat | grenade | destroyer | warhead | howitzers

# Words that condemn whom or what they are said of.
list   slur
words  reckless | illegal | unlawful | illegitimate | unacceptable | outrageous | shameful | disgraceful | irresponsible | barbaric | cowardly | cynical | hypocritical
       | provocative | provocation | aggression | crime | lie | sham | farce | coup | betrayal | disgrace | scandal | disaster | mistake | liar | criminal | dictator
       | terrorist | terrorism | murderer | traitor | coward | hypocrite | fascist | puppet | clown | blackmail | piracy | theft | robbery | genocide
       | massacre | atrocity | absurd | ridiculous | boorish | worthless | sell-out | immoral | unjust | unfair | undemocratic | unconstitutional | dangerous
       | inhumane | brutal | cruel | appalling | abhorrent | despicable | deplorable | regrettable | disproportionate | discriminatory | racist | antisemitic
       | shame | travesty | joke | failure | catastrophe | insult | affront | outrage | escalation | violation | breach | hostile | threat | extremist | extortion
       | repression | persecution | cover-up | witch-hunt | abuse | stunt | error | blunder | insanity | madness | folly | incompetent | corrupt | weak | naive
       | unhelpful | unfriendly | counterproductive | wrong | heinous | monstrous | vile | horrific | sickening | callous | heartless | draconian | arbitrary
       | politicised | biased | flawed | fraudulent | rigged | stolen | bogus | meddling | interference | sabotage | warmonger | occupier | aggressor | tyrant
       | thug | bandit | invader | attack
