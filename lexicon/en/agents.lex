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

agent  ambassador | consul | diplomat | attaché | attache | plenipotentiary
       | ombudsman | comptroller | auditor
code   GOV
flags  person title

agent  official | bureaucrat | functionary | policymaker | inspector | regulator | administrator | dignitary | putschist
       | officeholder | incumbent | firefighter | rescuer | firefighters | rescuers | instructor | instructors
code   GOV
flags  person

agent  government | cabinet | administration | regime | junta | dictatorship | ministry | department | state | authority | authorities | leadership
       | executive | presidency | monarchy | kremlin | embassy | consulate   | palace | council | municipality | commission
       | panel | committee | subcommittee | inspectorate | customs | treasury | bureaucracy | officialdom | government-in-exile | crown | directorate | secretariat | brigade
        | watchdog
code   GOV
flags  body

agent  country | nation | kingdom | republic | power | superpower | neighbour | neighbor | emirate | sultanate | ally | allies | province | canton
       | emirates
code   GOV
flags  body

# ---- armed forces ----

agent  soldier | soldiers | troop | troops | serviceman | servicemen | servicewoman | officer | general | colonel  | admiral | captain
       | lieutenant | sergeant | brigadier | marshal | conscript | reservist | reservists | cadet | paratrooper | marine | marines | sailor | pilot
       | gunner | sniper | sentry | peacekeeper | peacekeepers | infantryman | infantrymen | airman | airmen | draftee | adjutant | guardsman
       | legionnaire | commando | commandos  
code   MIL
flags  person title

agent  army | military | navy | force | forces | battalion | regiment | division | squadron | fleet | garrison | patrol | unit | platoon | infantry
       | artillery | cavalry | convoy | column | warship | frigate | destroyer | submarine | gunboat | warplane | jet | jets | bomber | tank | tanks
       | vanguard | coastguard | coast-guard | outpost | corps | contingent | reinforcement | flotilla | command
code   MIL
flags  body

# ---- police, secret services ----

agent  garda | gardaí | gardai | police | policeman | policemen | policewoman | policewomen | constable | detective | gendarme | gendarmes | gendarmerie | trooper | carabiniere
       | constabulary | superintendent | warden | warder | jailer | cop | cops | investigator
code   COP
flags  person body

agent  spy | spies | intelligence  | spymaster | counterintelligence
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

agent  frontrunner | nominee
code   PTY
flags  person

agent  opposition | dissident | dissidents | challenger | oppositionist
code   OPP
flags  person

# ---- armed groups ----

agent  rebel | rebels | insurgent | guerrilla | guerilla   | jihadist | jihadi | islamist   | terrorist
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
       | chair | chairperson | director | source | sources | colleague | counterpart | supremo | figure | coordinator | co-ordinator | convener
       | convenor | founder | co-founder | cofounder | secretary_general | secretary-general | general_secretary | deputy_secretary_general
       | press_officer | communications_director | communications_chief | deputy_director | executive_director | managing_director | deputy_head
       | deputy_chief | deputy_leader | co-leader | vice-chairman | vice-chair | vice_chairman | deputy_chairman | co-chair | co-chairman
       | acting_head | acting_director | team_leader | country_director | regional_director | programme_director | program_director
       | programme_manager | program_manager | project_manager | policy_director | legal_director | head_of_mission | field_coordinator
       | treasurer | insider | insiders | number_two | second-in-command | successor | predecessor | rival | rivals | spokespeople | spokespersons
       | chieftain | figurehead | mouthpiece | strategist | legal_adviser | legal_advisor | appointee | heavyweight | stalwart | loyalist
       | loyalists | hardliner | hardliners | collaborator | collaborators | confidant | confidante | bodyguard | bodyguards | liaison_officer
       | information_officer | media_officer | principal_adviser | programme_coordinator | program_coordinator | emergency_coordinator
       | advocacy_director | communications_officer | medical_coordinator | senior_figure | top_official_of
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

agent  bloc
code   IGO IGO
flags  body

# ---- words with a sector of their own where those they belong to tell none ----

agent  delegation | mission
code   GOV
flags  body of

agent  adviser | advisor | aide | aides | advisers | advisors | envoy | emissary | negotiator | mediator | go-between | delegate | chief_negotiator
       | special_envoy | top_aide | senior_aide | political_secretary | operative | operatives
code   GOV
flags  person title of
why    of rebels, parties, unions and firms as well

agent  company_spokesman | company_spokeswoman | company_spokesperson | company_official | company_source
code   BUS
flags  person of
why    of the company told last

agent  union_official | union_officials | union_spokesman | union_spokeswoman | union_rep | union_representative
code   LAB
flags  person of

agent  campaign_manager | campaign_chief | campaign_spokesman | campaign_spokeswoman | whip
code   PTY
flags  person title of

agent  commander | commanders | guard | guards
code   MIL
flags  person title of

agent  agent | agents
code   COP
flags  person title of

agent  fighter | fighters | militant | militants
code   REB
flags  person of

agent  federation | confederation | league | guild
code   NGO
flags  body

agent  politician | politicians | candidate | candidates
code   PTY
flags  person of

agent  alliance
code   -
flags  body of

# ---- government ----

agent  attorney_general | solicitor_general | solicitor-general | surgeon_general | surgeon-general | governor-general | governor_general
       | consul-general | consul_general | auditor_general | auditor-general | inspector-general | inspector_general | commissioner-general
       | prime_minister | deputy_prime_minister | foreign_minister | foreign_secretary | home_secretary | interior_minister | defence_minister
       | defense_minister | defence_secretary | defense_secretary | secretary_of_state | secretary_of_defense | secretary_of_war | press_secretary
       | treasury_secretary | chief_secretary | permanent_secretary | cabinet_secretary | principal_secretary | chief_of_staff
       | national_security_adviser | national_security_advisor | security_adviser | permanent_representative
       | charge_d'affaires | chargé_d'affaires | chargé | vice-consul | high_commissioner | district_commissioner | chief_minister | first_minister
       | lieutenant_governor | vice_president | vice_premier | crown_prince | crown_princess | head_of_state | head_of_government | heads_of_state
       | deputy_mayor | borough_president | county_executive | city_manager | ombudswoman | ombudsperson | public_protector | border_czar | kaiser
       | chancellors | premiers | governors | ambassadors | envoys | diplomats
code   GOV
flags  person title

agent  government_official | government_officials | state_official | security_official | election_official | election_officials | health_official
       | health_officials | local_official | city_official | customs_officer | customs_officers | customs_official | immigration_officer
       | immigration_officers | immigration_official | immigration_officials | foreign_office_official | civil_servant | civil_servants
       | public_servant | government_spokesman | government_spokesperson | government_spokeswoman | government_minister | government_source
       | government_adviser | election_commissioner | electoral_commissioner | returning_officer | tax_collector | tax_inspector | fire_officer
       | fire_chief | fire_officers | fireman | firemen | firewoman | rescue_worker | rescue_workers | emergency_worker | emergency_workers
       | lifeguard | lifeguards | coastguardsman | postmaster | park_ranger | weather_forecaster | peace_negotiator | peace_negotiators | technocrat
       | apparatchik | courtier | town_clerk | councilman | councilwoman | councilmember | district_chief | headman
code   GOV
flags  person

agent  city_council | county_council | town_council | local_council | village_council | district_council | city_hall | town_hall | mayor_'s_office
       | governor_'s_office | presidential_office | presidential_palace | central_bank | federal_reserve | national_bank | fire_department
       | fire_brigade | fire_service | emergency_service | emergency_services | rescue_service | rescue_services | rescue_team | rescue_teams
       | civil_defence | civil_defense | tax_authority | tax_office | immigration_authority | immigration_authorities | election_commission
       | electoral_commission | electoral_body | election_body | election_authority | human_rights_commission | truth_commission | state_council
       | military_council | ruling_council | transitional_council | transitional_government | interim_government | caretaker_government
       | unity_government | coalition_government | military_government | military_junta | shadow_cabinet | war_cabinet | security_cabinet
       | foreign_ministry | defence_ministry | defense_ministry | interior_ministry | justice_ministry | health_ministry | finance_ministry
       | foreign_office | state_department | justice_department | police_ministry | weather_service | weather_agency | space_agency | health_authority
       | health_authorities | nuclear_agency | aviation_authority | aviation_regulator | port_authority | canal_authority | high_commission
       | trade_mission | statistics_office | statistics_bureau | royal_court | royal_palace | royal_household
code   GOV
flags  body

# ---- armed forces ----

agent  army_chief | army_general | military_chief | navy_chief | air_force_chief | military_officer | military_officers | army_officer | army_officers
       | naval_officer | naval_officers | air_force_officer | staff_officer | defence_official | defense_official | military_official
       | military_officials | military_spokesman | military_spokesperson | army_spokesman | army_spokesperson | warrant_officer | petty_officer
       | commanding_officer | field_marshal | lieutenant_general | major_general | brigadier_general | rear_admiral | vice_admiral
       | lieutenant_colonel | adjutant-general | adjutant_general | chief_of_defence | chief_of_defense | coup_leader | coup_leaders | military_leader
       | military_leaders | military_ruler | border_guard | border_guards | coast_guard | coast_guards | presidential_guard | republican_guard
       | national_guard | national_guardsman | fighter_pilot | fighter_pilots | military_police | serviceperson | servicepeople | recruit | recruits
       | enlisted_man | infantry_soldier | special_operator | artilleryman | tankman | sapper | deminer | occupier | occupiers
code   MIL
flags  person title

agent  air_force | armed_forces | armed_force | ground_forces | special_forces | coalition_forces | government_forces | federal_forces
       | occupation_forces | peacekeeping_force | peacekeeping_mission | border_service | border_force | naval_vessel | patrol_vessel | patrol_boat
       | patrol_ship | aircraft_carrier | fighter_jet | fighter_jets | drone_unit | missile_unit | defence_forces | defense_forces | defence_force
       | general_staff | high_command | joint_staff | rocket_force | air_defence | air_defense | home_guard | self-defence_force | military_coalition
       | marine_corps | brigades | battalions | legion
code   MIL
flags  body

# ---- police and services ----

agent  police_officer | police_officers | police_chief | police_commander | police_commissioner | police_spokesman | police_spokesperson
       | police_spokeswoman | police_inspector | police_superintendent | police_source | police_agent | police_official | police_officials
       | law_enforcement_officer | law_enforcement_officers | law_enforcement_official | law_enforcement_officials | enforcement_officer
       | enforcement_officers | enforcement_official | enforcement_agent | security_officer | security_officers | security_agent | security_agents
       | federal_agent | federal_agents | immigration_agent | immigration_agents | border_agent | border_agents | border_police | prison_officer
       | prison_officers | prison_guard | prison_guards | prison_warden | prison_official | correctional_officer | corrections_officer
       | traffic_officer | sheriff_'s_deputy | sheriff_'s_deputies | chief_constable | chief_inspector | detective_inspector | patrolman | patrolmen
       | inspector-general_of_police | inspector_general_of_police | commissioner_of_police | chief_of_police | vice_squad
code   COP
flags  person title

agent  police_force | police_department | police_service | police_station | riot_police | law_enforcement | security_forces | security_force
       | investigative_service | investigation_bureau | bomb_squad | sheriff_'s_office | prison_service | prison_authority | prison_authorities
       | prison_administration | anti-terror_unit | counterterrorism_unit | vice_police | morality_police | anti-corruption_agency
       | anti-corruption_police
code   COP
flags  body

agent  intelligence_service | intelligence_services | intelligence_agency | intelligence_agencies | intelligence_community | security_service
       | security_services | spy_agency | spy_agencies | secret_service | secret_police | military_intelligence | counter-intelligence
       | state_security | domestic_security_agency | cyber_command
code   SPY
flags  body

agent  intelligence_officer | intelligence_officers | intelligence_official | intelligence_officials | intelligence_chief | intelligence_agent
       | intelligence_agents | intelligence_source | secret_agent | secret_agents | spy_chief | double_agent | security_chief | informer
code   SPY
flags  person

# ---- parliament, parties, courts ----

agent  member_of_parliament | members_of_parliament | assemblyman | assemblywoman | assemblymember | assembly_member | mep | meps | msp
       | house_speaker | parliament_speaker | parliamentary_speaker | speaker_of_parliament | majority_leader | minority_leader | senate_leader
       | majority_whip | parliamentarians | legislators | senators
code   LEG
flags  person title

agent  lower_house | upper_house | national_assembly | constituent_assembly | constitutional_assembly | parliamentary_committee
       | parliamentary_commission | select_committee | senate_committee | house_committee | state_legislature | state_assembly | state_senate
       | regional_parliament
code   LEG
flags  body

agent  ruling_party | governing_party | ruling_coalition | governing_coalition | political_party | political_parties | far-right_party
       | central_committee | party_leadership | party_congress | parliamentary_group | campaign_team | communists | socialists
       | democrats_of_the_party | conservatives_of_the_party
code   PTY
flags  body

agent  party_leader | party_chairman | party_chair | party_official | party_officials | party_member | party_members | party_spokesman
       | party_spokesperson | party_secretary | presidential_candidate | presidential_hopeful | presidential_contender | running_mate | party_chief
       | party_boss | politicos
code   PTY
flags  person

agent  opposition_parties | opposition_leader | opposition_leaders | opposition_politician | opposition_politicians | opposition_figure
       | opposition_figures | opposition_lawmaker | opposition_candidate | opposition_groups | opposition_chief | opposition_spokesman
       | opposition_member | opposition_members | opposition_activist | opposition_activists | political_prisoner | political_prisoners
       | government_critic | kremlin_critic | regime_critic | exiled_leader
code   OPP

agent  chief_justice | chief_judge | high_court_judge | supreme_court_justice | presiding_judge | investigating_judge | federal_judge | district_judge
       | judge_advocate | district_attorney | us_attorney | u.s._attorney | state_attorney | state_'s_attorney | special_counsel | special_prosecutor
       | public_prosecutor | public_prosecutors | chief_prosecutor | federal_prosecutor | federal_prosecutors | state_prosecutor | prosecutor-general
       | prosecutor_general | procurator | procurator-general | arbitrator | arbiter | jurors | court_official | court_spokesman
code   JUD
flags  person title

agent  supreme_court | high_court | constitutional_court | appeals_court | appeal_court | court_of_appeal | court_of_appeals | district_court
       | federal_court | criminal_court | military_court | military_tribunal | war_crimes_tribunal | electoral_court | electoral_tribunal
       | sharia_court | grand_jury | prosecutor_'s_office | prosecutors_'_office | prosecution_service | attorney_general_'s_office | public_ministry
       | investigative_committee | judicial_council | judicial_authority | courts
code   JUD
flags  body

# ---- armed groups ----

agent  rebel_group | rebel_groups | rebel_leader | rebel_commander | rebel_fighter | rebel_fighters | rebel_force | rebel_forces | rebel_army
       | rebel_alliance | rebel_coalition | rebel_movement | rebel_faction | rebel_spokesman | insurgents | insurgent_group | guerrillas
       | guerrilla_group | guerrilla_commander | guerrilla_leader | armed_group | armed_groups | armed_movement | armed_wing | armed_rebels
       | militant_group | militant_groups | militant_leader | militant_organisation | militant_organization | terror_group | terror_groups
       | terrorist_group | terrorist_groups | terrorist_organization | terrorist_organisation | terror_cell | terrorists | extremists | jihadists
       | jihadist_group | islamists | islamist_group | islamist_fighters | suicide_bomber | suicide_bombers | mutineers | mutinous_soldiers
       | liberation_front | liberation_army | liberation_movement | resistance_movement | resistance_group | resistance_fighter | resistance_fighters
       | freedom_fighter | freedom_fighters | foreign_fighter | foreign_fighters | combatants | mujahideen | mujahedeen
code   REB

agent  paramilitary_group | paramilitary_groups | paramilitary_force | paramilitary_forces | pro-government_militia | militia_group | militia_groups
       | militia_fighter | militia_fighters | militia_leader | militia_commander | militia_member | militia_members | militias | self-defence_group
       | self-defense_group | self-defence_groups | vigilantes | vigilante_group | death_squad | death_squads | mercenary_group | mercenary_company
       | private_army | private_military_company | blackshirt | stormtrooper | village_guard
code   PRM

agent  armed_man | armed_men | masked_man | masked_men | masked_gunman | masked_gunmen | unknown_gunmen | unidentified_gunmen | unidentified_men
       | hitman | hitmen | assassin | assassins | armed_assailants | knifeman | bomb-thrower | attackers | assailants | shooters | hostage-taker
       | hostage-takers
code   UAF
flags  person

agent  separatist_leader | separatist_leaders | separatist_group | separatist_movement | separatist_government | separatist_authorities
       | breakaway_region | breakaway_republic | breakaway_government | independence_movement | secessionists
code   SEP

# ---- people ----

agent  local_resident | local_residents | residents | citizens | inhabitants | islanders | townsfolk | townsman | townswoman | grandmother
       | grandfather | grandson | granddaughter | grandparent | grandchild | grandchildren | uncle | aunt | cousin | nephew | niece | brother-in-law
       | sister-in-law | father-in-law | mother-in-law | son-in-law | daughter-in-law | stepfather | stepmother | sibling | siblings | twin | spouse
       | fiancé | fiancée | fiance | girlfriend | boyfriend | friend | friends | mourner | mourners | orphan | orphans | toddler | infant | infants
       | kid | kids | adolescent | teen | teens | gentleman | housewife | homeowner | landowner | tenant | tenants | squatter | squatters | beggar
       | vagrant | jobseeker | retiree | veteran | veterans | ex-soldier | ex-serviceman | deserter | deserters | draft_dodger
       | conscientious_objector | worshiper | churchgoer | congregant | believer | believers | protestant_believer | palestinian_civilian
       | indigenous_people | aborigine | pedestrian | cyclist | biker | motorcyclist | commuter | commuters | travelers | holidaymaker | backpacker
       | climber | festivalgoer | reveller | reveler | onlooker | onlookers | passersby | spectators | crowds | mobs | throng | picketer
       | counter-protester | counter-protesters | counterprotester | protest_leader | protest_leaders | protest_organiser | protest_organizer
       | organizers | agitator | agitators | protestors | yellow_vest | yellow_vests | fisher | fishers | farmhand | rancher | ranchers | grower
       | growers | beekeeper | hunter | hunters | pastoralist | pastoralists | herdsman | herdsmen | herders | vendor | vendors | street_vendor
       | street_vendors | hawker | taxi_driver | lorry_driver | boatman | boatmen | seafarer | seafarers | crewman | crewmen | crew_member
       | crew_members | tribal_leader | tribal_leaders | tribal_elder | tribal_elders | tribal_chief | village_chief | village_elder | village_head
       | community_leader | community_leaders | tribespeople | clansman | abductee | abductees | kidnap_victim | prisoner_of_war | prisoners_of_war
       | pow | inmates | defendants | plaintiff | plaintiffs | complainant | co-defendant | accuser | accusers | petitioner | petitioners | claimant
       | claimants | evictee | stranded_passengers | stowaway | expat | expats | foreigner | foreigners | immigrant_community | diaspora
       | ethnic_group | ethnic_minority | religious_minority | consumers | customers | users | netizen | netizens | subscriber | blood_donor
       | attendee | attendees | participant | participants | survivors | injured_people | loved_one | loved_ones | individual | individuals | folk
       | folks | locals | guide | interpreter | translator | mechanic | electrician | plumber | security_guard | security_guards | bouncer
       | human_rights_lawyer | defence_lawyer | defense_lawyer | defence_attorney | defense_attorney | attorneys | barrister | solicitor | advocate
       | counsel | legal_team | notary | jurist | whistleblower
code   CVL
flags  person

agent  aid_workers | relief_workers | humanitarian_workers | aid_groups | aid_agencies | aid_organizations | relief_organisation | relief_organization
       | rights_groups | human_rights_groups | human_rights_organisation | human_rights_organization | rights_organisation | rights_organization
       | rights_activists | human_rights_activist | human_rights_activists | human_rights_defender | human_rights_defenders | civil_society
       | civil_society_group | civil_society_groups | civil_society_organisation | civil_society_organization | advocacy_groups | campaign_groups
       | pressure_group | lobbyist | lobbyists | interest_group | environmental_groups | environmental_activist | climate_activist | climate_activists
       | climate_campaigner | peace_activist | peace_activists | pro-democracy_activist | pro-democracy_activists | pro-democracy_group
       | democracy_activist | women_'s_group | women_'s_rights_group | lgbt_group | consumer_group | election_observer | election_observers
       | election_monitor | election_monitors | observer_group | press_freedom_group | animal_rights_group | conservationist | conservationists
       | conservation_group | philanthropist | benefactor | advocates | environmentalists | nonprofits | non-profit | nongovernmental_organization
       | non-governmental_organisation | non-governmental_organization | football_federation | football_association | sports_federation | sports_club
       | bar_association | lawyers_'_association | law_society | medical_charity | welfare_organisation | citizens_'_group | citizen_group
       | grassroots_group | grassroots_movement | protest_movement | hacktivist | hacktivists | think_tank | think_tanks
code   NGO

agent  trade_union | trade_unions | labor_union | labour_union | labor_unions | labour_unions | union_leader | union_leaders | union_boss | union_member | union_members | union_president | union_organiser
       | union_organizer | labor_leader | labour_leader | labor_federation | labour_federation | union_federation | shop_steward | trade_unionist
       | trade_unionists | unionists | teachers_'_union | teachers_union | doctors_'_union | factory_worker | factory_workers | farm_worker
       | farm_workers | farmworker | farmworkers | migrant_worker | migrant_workers | construction_worker | construction_workers | dock_worker
       | dock_workers | dockworker | dockworkers | longshoreman | longshoremen | railway_worker | railway_workers | rail_worker | rail_workers
       | transport_worker | transport_workers | postal_worker | postal_workers | garment_worker | garment_workers | steel_worker | steelworkers
       | oil_worker | oil_workers | autoworker | autoworkers | mineworker | mineworkers | hotel_worker | hotel_workers | domestic_worker
       | domestic_workers | seasonal_worker | public_sector_workers | government_workers | day_laborer | day_labourer | truck_driver | truck_drivers
       | bus_driver | bus_drivers | train_driver | train_drivers | delivery_driver | delivery_drivers | lorry_drivers | labourers | laborers
       | staff_member | staff_members | flight_attendant | flight_attendants | cabin_crew | ground_crew | air_traffic_controller
       | air_traffic_controllers | strikebreaker | workforce | picketers | porter | waitress | carpenter | mason | welder | handyman
code   LAB

agent  university_student | university_students | student_leader | student_leaders | student_group | student_groups | student_union | students_'_union
       | student_activist | student_activists | schoolgirl | schoolgirls | schoolboy | schoolboys | schoolteacher | schoolteachers | headteacher
       | headmaster | headmistress | dean | rector | university_president | university_chancellor | undergraduate | undergraduates | graduate_student
       | postgraduate | academics | scholars | researchers | scientists | professors | lecturers | historians | analysts | experts
       | political_scientist | political_analyst | security_analyst | military_analyst | legal_scholar | legal_expert | constitutional_expert
       | economist | economists | sociologist | anthropologist | archaeologist | biologist | virologist | epidemiologist | physicist | chemist
       | mathematician | geologist | seismologist | volcanologist | climatologist | meteorologist | astronomer | philosopher | linguist
       | criminologist | demographer | research_institute | research_centre | research_center | research_group | laboratory | lab | high_school
       | primary_school | boarding_school | kindergarten | college | academy | campus | faculty | universities | schools
code   EDU

agent  health_worker | health_workers | healthcare_worker | healthcare_workers | medical_worker | medical_workers | medical_staff | hospital_staff
       | hospital_official | hospital_officials | hospital_director | hospital | hospitals | clinic | clinics | field_hospital | medical_team
       | medical_teams | medical_source | medical_sources | medical_official | medical_centre | medical_center | health_centre | health_center
       | ambulance | ambulance_crew | ambulance_crews | ambulance_service | ambulance_driver | ambulance_worker | paramedics | physicians | surgeons
       | midwives | pharmacists | pharmacy | dentist | psychiatrist | psychologist | therapist | paediatrician | pediatrician | cardiologist
       | pathologist | forensic_expert | medical_examiner | veterinarian | resident_doctor | resident_doctors | junior_doctor | junior_doctors
       | medical_association | doctors_'_association | red_cross_volunteer | first_responder | first_responders | caregiver | carer | carers
code   MED

agent  news_agency | news_agencies | state_news_agency | news_outlet | news_outlets | media_outlet | media_outlets | news_organisation
       | news_organization | news_organizations | news_channel | news_website | news_site | news_portal | tv_channel | television_channel
       | television_station | tv_station | radio_station | state_television | state_tv | state_media | state_radio | state_broadcaster
       | public_broadcaster | local_media | social_media_influencer | press_agency | wire_service | newspapers | broadcasters | tabloids | editors
       | editor-in-chief | chief_editor | managing_editor | bureau_chief | foreign_correspondent | war_correspondent | news_anchor | news_presenter
       | tv_presenter | tv_host | talk_show_host | camera_crew | photojournalist | photographers | freelancer | freelance_journalist
       | investigative_journalist | columnists | bloggers | podcaster | youtuber | vlogger | documentary_maker | publishing_house | media_company
       | media_group | press_club | publishers | gazette
code   JRN

agent  religious_leader | religious_leaders | church_leader | church_leaders | spiritual_leader | spiritual_leaders | muslim_cleric | grand_mufti
       | grand_ayatollah | chief_rabbi | archbishops | cardinals | imams | rabbis | nuns | pastors | patriarchs | friar | abbot | abbess | deacon
       | chaplain | reverend | vicar | minister_of_religion | evangelist | televangelist | preachers | missionaries | mullahs | guru | swami | lama
       | shaman | theologian | jesuit | seminarian | seminarians | holy_man | prayer_leader | bishopric
code   REL
flags  person title

agent  diocese | archdiocese | parish | synod | monastery | convent | mosque | mosques | temple | synagogue | cathedral | bishops_'_conference
       | council_of_churches | religious_group | religious_groups | religious_community | religious_authorities | religious_council | muslim_council
       | sect | cult | congregations | seminary
code   REL
flags  body

agent  business_leader | business_leaders | business_owner | business_owners | shop_owner | shop_owners | hotelier | hotel_owner | restaurant_owner
       | landlord | landlords | chief_executive | chief_executives | chief_executive_officer | ceo | ceos | company_executive | company_executives
       | plant_manager | factory_owner | mine_owner | shopkeepers
       | merchant | merchants | wholesaler | broker | brokers | stockbroker | financier | financiers | shareholder | shareholders | creditor
       | creditors | bondholder | bondholders | entrepreneurs | bankers | investors | industrialists | arms_dealer | property_developer | manager
       | managers | accountant | consultant | exporters | importers | retailers | manufacturers | producers | suppliers | contractors | operators
code   BUS
flags  person

agent  companies | firms | businesses | corporations | banks | oil_company | oil_companies | oil_giant | gas_company | energy_company | energy_giant
       | power_company | electricity_company | utility | utilities | utility_company | water_company | tech_company | tech_companies | tech_giant
       | tech_giants | tech_firm | software_company | chipmaker | chip_maker | carmaker | carmakers | automaker | automakers | car_manufacturer
       | aircraft_maker | planemaker | plane_maker | aircraft_manufacturer | airlines | low-cost_carrier | carrier | shipping_company | shipping_line
       | shipping_firm | shipbuilder | railway_company | rail_operator | railway_operator | train_operator | bus_company | haulier | courier_company
       | delivery_company | logistics_company | telecoms_company | telecom_operator | mining_company | mining_giant | mining_firm | steelmaker
       | steel_company | drugmaker | drugmakers | drug_company | pharmaceutical_company | vaccine_maker | tobacco_company | brewer | brewery
       | food_company | supermarket | supermarkets | supermarket_chain | retail_chain | retail_giant | department_store | online_retailer
       | construction_company | construction_firm | builder | builders | real_estate_company | property_company | insurer | insurers
       | insurance_company | hedge_fund | pension_fund | sovereign_wealth_fund | investment_fund | investment_bank | private_equity_firm
       | state-owned_company | state_company | state_oil_company | state-run_company | arms_maker | arms_manufacturer | weapons_manufacturer
       | defence_contractor | defense_contractor | defense_company | security_company | security_firm | private_security_company
       | social_media_company | social_media_platform | start-up | startups | multinational | multinationals | subsidiary | parent_company
       | joint_venture | consortium | plant_operator | management | board_of_directors | trade_association | trade_group | industry_group
       | industry_body | business_group | business_lobby | business_association | business_community | employers_'_association
       | employers_'_federation | employers_'_group | employers_'_organisation | chamber_of_commerce | stock_exchange | stock_market_operator
       | cooperatives | farmers_'_cooperative | refinery | farm_company | private_sector | industry
code   BUS
flags  body

agent  asylum_seeker | asylum_seekers | asylum-seekers | displaced_person | displaced_persons | displaced_people | displaced_families
       | internally_displaced_people | internally_displaced_persons | refugee_family | refugee_families | boat_people | undocumented_migrant
       | undocumented_migrants | undocumented_immigrant | undocumented_immigrants | illegal_immigrant | illegal_immigrants | immigrant | immigrants
       | stateless_person | returnees | deportees | idp | idps | migrant_family | migrant_families
code   REF

agent  criminal_gang | criminal_gangs | criminal_group | criminal_groups | criminal_organisation | criminal_organization | criminal_network
       | crime_syndicate | crime_group | crime_boss | organised_crime | organized_crime | organised_crime_group | organized_crime_group | drug_cartel
       | drug_cartels | drug_gang | drug_gangs | drug_lord | drug_lords | drug_trafficker | drug_traffickers | drug_dealer | drug_dealers
       | drug_smuggler | gang_member | gang_members | gang_leader | gang_leaders | gangsters | street_gang | cartels | mafia_boss | mob_boss
       | people_smuggler | people_smugglers | human_trafficker | human_traffickers | arms_trafficker | smuggling_network | smuggling_ring
       | hacking_group | hacker_group | ransomware_group | ransomware_gang | cybercriminal | cybercriminals | extortionist | blackmailer | scammer
       | scammers | fraudsters | counterfeiter | money_launderer | rapists | murderers | killers | mass_shooter | serial_killer | paedophile
       | pedophile | pimp | burglars | armed_robber | armed_robbers | pickpocket | carjacker | cattle_rustler | cattle_rustlers | rustler | rustlers
       | poachers | illegal_miner | illegal_miners | illegal_logger | illegal_loggers | war_criminal | war_criminals | convict | convicts | felon
       | felons | offender | offenders | outlaw | fugitives | wildcat_miner | wildcat_miners | miscreant | miscreants | racketeers
code   CRM

agent  ex-prime_minister | ex-leader | ex-mayor | ex-governor | ex-senator | ex-official | ex-diplomat | ex-commander | ex-chancellor | ex-king
       | ex-spy | ex-head | ex-lawmaker | ex-judge | movie_star | film_star | pop_star | rock_star | actors | singers | rapper | musician | musicians
       | composer | pianist | film_director | playwright | comedian | supermodel | influencer | influencers | sportsman | sportswoman | athletes
       | olympian | footballers | soccer_player | football_player | basketball_player | tennis_player | cricketer | boxer | sprinter | gymnast
       | goalkeeper | midfielder | head_coach | team_captain | football_coach | champion | chess_grandmaster | nobel_laureate
       | nobel_peace_prize_winner | laureate | oligarchs | billionaires | media_mogul | mogul | heir | heiress | nobleman | aristocrat | duke
       | duchess | baron | baroness | earl | countess | royal_family | royals | intellectual | intellectuals | author | authors | writers | poets
       | first_lady | socialite
code   ELI
flags  person title

# ---- words that mislead ----

agent  task_force | working_group | statesmanship | superhuman | manpower | policy | courtship | staffing
code   none
