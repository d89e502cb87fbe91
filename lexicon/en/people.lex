# Nouns for people by what they do, are or hold: occupations, ages, kin, offices. Beside agents.lex, in the same form.

agent  year-old | gold_miner | artisan | bricklayer | roofer | plasterer | hairdresser | fishmonger | greengrocer
       | barman | bartender | barmaid | cleaner | janitor | caretaker | babysitter | nanny | postman | courier | cabbie
       | van_driver | coach_driver | jogger | hiker | camper | passers-by | homeowners | landlady | householder | schoolmate | classmate | classmates
       | roommate | newborn | retirees | pensioners | apprentice | trainee | engineer | engineers | technician | programmer | salesman | saleswoman
       | shop_assistant | cashier | clerk | typist | bookkeeper | vintner | winemaker | skipper | deckhand | ferryman | stallholder
       | stallholders | hawkers | market_trader | rickshaw_driver | seamstress | cobbler | blacksmith | grieving_mother
       | grieving_father | bereaved | well-wisher | well-wishers | holidaymakers | sunbather | partygoer | partygoers | revellers | concertgoer
       | churchgoers | mosque-goer | shopper | shoppers | diner | diners | guest | guests | minor | minors | juvenile | youngster | youngsters
       | schoolkid | stepson | godfather | godmother | in-laws | widower | next_of_kin | beneficiary | ratepayer | home-owner
       | landowners | sharecropper | smallholders | slum_dweller | slum_dwellers | city_dweller | city_dwellers | highlander | tribeswoman
       | indigenous_leader | aboriginal | dalit | adivasi | hindu | hindus | sikh | sikhs | muslim | muslims | christian | christians | jew | jews
       | buddhist | buddhists | catholic | catholics | protestant | shiite | shiites | sunni | sunnis | alawite | alawites | druze | yazidi | yazidis
       | copt | copts | roma | ethnic_Albanian | ethnic_Serb | ethnic_Russian | amateur | hobbyist | dog_walker | birdwatcher
       | rescuee | castaway | stowaways | hitchhiker
code   CVL
flags  person

agent  others | social_worker | social_workers | bystanders
code   CVL
flags  person

agent  council_member | city_councilor | county_commissioner | selectman | freeholder | comptroller_general | state_treasurer
       | school_superintendent | fire_captain | vice_mayor | ward_councillor | divisional_commissioner | deputy_commissioner
       | health_secretary | deputy_first_minister | lord_mayor | provost | deputy_high_commissioner
       | special_representative | trade_representative | trade_minister | tsar | czar | drug_czar | collector | district_collector
       | county_governor | regional_governor | provincial_governor | ward_chief | barangay_captain | panchayat_head
       | wali | alcalde | intendant | prefecture_head
code   GOV
flags  person title

agent  county_supervisor | Supervisor | Councilmember
code   GOV
flags  person title
