# English nouns for those who act, with the sector of the codebook. A compound is read at its last word ("riot police" at "police"); words with
# the flag "of" take their sector from what stands before or behind them ("opposition leader", "head of the army"). Plurals in -men stand beside
# their singulars.

# ---- government ----

agent  president | co-president | vice-president | president-elect
code   GOV
flags  person title state

agent  monarch | king | queen | emperor | empress | emir | sultan | shah | ruler | prince | princess | pharaoh | sovereign
code   GOV
flags  person title state

agent  premier | chancellor | taoiseach
code   GOV
flags  person title state

agent  minister | ministers | secretary | undersecretary | under-secretary | vice-premier | vice-chancellor | commissioner | governor | mayor | mayors
       | prefect | councillor | councilor | alderman | sheriff | viceroy | regent | dictator | strongman | statesman | attorney-general
code   GOV
flags  person title

agent  ambassador | consul | envoy | diplomat | attaché | attache | emissary | negotiator | mediator | plenipotentiary | go-between | delegate
       | ombudsman | comptroller | auditor
code   GOV
flags  person title

agent  official | bureaucrat | functionary | policymaker | inspector | regulator | administrator | dignitary | adviser | advisor | aide | putschist
       | officeholder | incumbent | firefighter | rescuer | firefighters | rescuers | instructor | instructors
code   GOV
flags  person

agent  government | cabinet | administration | regime | junta | dictatorship | ministry | department | state | authority | authorities | leadership
       | executive | presidency | monarchy | kremlin | embassy | consulate | mission | delegation | palace | council | municipality | commission
       | panel | committee | subcommittee | inspectorate | customs | treasury | bureaucracy | officialdom | government-in-exile | crown | directorate | secretariat | brigade
       | federation | watchdog
code   GOV
flags  body

agent  country | nation | kingdom | republic | power | superpower | neighbour | neighbor | emirate | sultanate | ally | allies | province | canton
       | emirates
code   GOV
flags  body

# ---- armed forces ----

agent  soldier | soldiers | troop | troops | serviceman | servicemen | servicewoman | officer | general | colonel | commander | admiral | captain
       | lieutenant | sergeant | brigadier | marshal | conscript | reservist | reservists | cadet | paratrooper | marine | marines | sailor | pilot
       | gunner | sniper | sentry | peacekeeper | peacekeepers | infantryman | infantrymen | airman | airmen | draftee | adjutant | guardsman
       | legionnaire | commando | commandos | guard | guards
code   MIL
flags  person title

agent  army | military | navy | force | forces | battalion | regiment | division | squadron | fleet | garrison | patrol | unit | platoon | infantry
       | artillery | cavalry | convoy | column | warship | frigate | destroyer | submarine | gunboat | warplane | jet | jets | bomber | tank | tanks
       | vanguard | coastguard | coast-guard | outpost | corps | contingent | reinforcement | flotilla | command
code   MIL
flags  body

# ---- police, secret services ----

agent  police | policeman | policemen | policewoman | policewomen | constable | detective | gendarme | gendarmes | gendarmerie | trooper | carabiniere
       | constabulary | superintendent | warden | warder | jailer | cop | cops | investigator
code   COP
flags  person body

agent  spy | spies | intelligence | agent | spymaster | counterintelligence
code   SPY
flags  person

# ---- parliament, courts, parties ----

agent  parliament | senate | congress | assembly | legislature | bundestag | knesset | duma | chamber
code   LEG
flags  body

agent  lawmaker | lawmakers | parliamentarian | legislator | senator | congressman | congressmen | congresswoman | deputy | deputies | mp | mps
       | backbencher | speaker
code   LEG
flags  person title

agent  judge | judges | justice | magistrate | prosecutor | prosecutors | juror | coroner
code   JUD
flags  person title

agent  court | tribunal | judiciary | jury | bench | prosecution
code   JUD
flags  body

agent  party | coalition | faction | caucus | politburo
code   PTY
flags  body

agent  politician | candidate | frontrunner | nominee
code   PTY
flags  person

agent  opposition | dissident | dissidents | challenger | oppositionist
code   OPP
flags  person

# ---- armed groups ----

agent  rebel | rebels | insurgent | guerrilla | guerilla | militant | militants | jihadist | jihadi | islamist | fighter | fighters | terrorist
       | extremist | mutineer | insurgency | rebellion | combatant | partisan | resistance | revolutionary | invader
code   REB
flags  person

agent  gunman | gunmen | attacker | assailant | shooter | infiltrator | mercenary | mercenaries | perpetrator
code   UAF
flags  person

agent  militia | militiaman | militiamen | paramilitary | paramilitaries | vigilante | warlord | warlords
code   PRM
flags  body

agent  separatist | separatists | secessionist
code   SEP
flags  person

# ---- society ----

agent  civilian | civilians | citizen | resident | villager | inhabitant | people | person | man | men | woman | women | child | children | boy | girl
       | youth | teenager | baby | crowd | mob | protester | protesters | protestor | demonstrator | demonstrators | marcher | marchers | rioter
       | rioters | looter | looters | bystander | passer-by | passerby | family | families | relative | widow | mother | father | parent | son
       | daughter | brother | sister | wife | husband | victim | victims | survivor | hostage | hostages | captive | prisoner | prisoners | detainee
       | detainees | inmate | passenger | passengers | driver | motorist | farmer | farmers | fisherman | fishermen | shopkeeper | settler | settlers
       | tourist | traveller | traveler | pilgrim | worshipper | worshippers | voter | voters | taxpayer | pensioner | lawyer | lawyers | attorney
       | expatriate | national | nationals | community | minority | population | public | tribe | tribesman | tribesmen | clan | elder | elders
       | supporter | supporters | opponent | opponents | organiser | organizer | organisers | islander | villagers | townspeople | compatriot
       | countryman | countrymen | patriot | hooligan | fan | fans | smallholder | consumer | customer | donor-private | herder | shepherd | nomad
       | peasant | peasants | eyewitness | witness | witnesses | user | visitor | defendant | client | spectator | casualty | casualties | patient
       | patients | wounded | injured
code   CVL
flags  person

agent  rights_group | human_rights_group | aid_group | relief_group | advocacy_group | campaign_group | lobby_group | aid_organization
       | aid_organisation | aid_agency | relief_agency | watchdog_group | monitoring_group | activist_group | environmental_group
code   NGO
flags  body

agent  opposition_party | opposition_bloc | opposition_coalition | opposition_alliance | opposition_group | opposition_movement
code   OPP
flags  body

agent  aid_worker | relief_worker | humanitarian_worker | rights_activist | rights_defender
code   NGO
flags  person

agent  activist | activists | campaigner | campaigners | environmentalist | feminist | volunteer | volunteers | charity | charities | foundation | ngo
       | ngos | nonprofit | think-tank | organisation | organization | association | humanitarian
code   NGO
flags  body

agent  worker | workers | employee | employees | labourer | laborer | miner | miners | striker | strikers | union | unions | unionist | docker
       | dockers | steelworker | railwayman | railwaymen | trucker | truckers | labor | labour
code   LAB
flags  body

agent  teacher | teachers | student | students | professor | scholar | academic | pupil | schoolchild | schoolchildren | university | school
       | lecturer | researcher | scientist | historian | analyst | expert
code   EDU
flags  person

agent  doctor | doctors | nurse | nurses | medic | medics | paramedic | physician | surgeon | midwife | pharmacist
code   MED
flags  person

agent  journalist | journalists | reporter | reporters | correspondent | editor | broadcaster | newspaper | photographer | cameraman | columnist
       | media | press | blogger | anchor | presenter | publisher | tabloid | daily | newsroom | magazine | cameramen | newsman | newsmen
code   JRN
flags  person

agent  pope | bishop | bishops | archbishop | cardinal | priest | priests | imam | ayatollah | mullah | rabbi | monk | monks | nun | pastor | cleric
       | clerics | clergy | clergyman | church | churches | patriarch | missionary | congregation | mufti | preacher
code   REL
flags  person title

agent  firm | company | corporation | bank | conglomerate | business | employer | employers | manufacturer | retailer | supplier | contractor | trader
       | traders | investor | lender | shipowner | shipyard | operator | airline | industrialist | businessman | businessmen | businesswoman | banker
       | entrepreneur | restaurateur | exporter | importer | startup | cooperative | producer | developer
code   BUS
flags  body

agent  refugee | refugees | migrant | migrants | asylum-seeker | exile | exiles | evacuee | evacuees | deportee | returnee | seeker | seekers
code   REF
flags  person

agent  criminal | gang | gangs | gangster | cartel | mafia | thief | thieves | robber | robbers | smuggler | smugglers | trafficker | traffickers
       | pirate | pirates | hacker | hackers | bandit | bandits | murderer | killer | kidnapper | kidnappers | abductor | thug | thugs | fugitive
       | suspect | suspects | mobster | burglar | poacher | fraudster | arsonist | racketeer | hijacker | lawbreaker | lawbreakers | captor | rapist
code   CRM
flags  person

agent  ex-president | ex-minister | ex-premier | ex-general | celebrity | oligarch | tycoon | billionaire | magnate | actor | actress | singer
       | footballer | athlete | novelist | writer | poet | filmmaker | coach | elite
code   ELI
flags  person

# ---- words that speak for others ----

agent  spokesman | spokeswoman | spokesperson | representative | leader | leaders | head | chief | boss | member | members | chairman | chairwoman
       | chair | chairperson | director | source | sources | colleague | counterpart | supremo | figure
code   -
flags  person title of

agent  office | team | group | groups | side | wing | branch | body | agency | service | services | personnel | staff | crew | units | ranks
       | movement | network | cell
code   -
flags  of

agent  mr | mr. | mrs | mrs. | ms | ms. | dr | dr. | prof | prof. | sir | lord | lady | sheikh | comrade | gen | gen. | col | col. | lt. | sgt.
       | capt.
code   -
flags  person title of

agent  bloc | alliance
code   IGO IGO
flags  body

# ---- words that mislead ----

agent  statesmanship | superhuman | manpower | policy | courtship | staffing
code   none
