# What the words of an event say it is about: context codes of PLOVER (src/code/context.h).

list   context
words  army=military | military=military | soldier=military | troop=military | weapon=military | missile=military | drone=military | tank=military
       | ammunition=military | navy=military | force=military | defence=military | defense=military | ceasefire=military | front=military
       | offensive=military | war=military | artillery=military | shell=military | airstrike=military | warplane=military | warship=military

list   context
words  intelligence=intelligence | spy=intelligence | espionage=intelligence | agent=intelligence | surveillance=intelligence | wiretap=intelligence

list   context
words  peacekeeper=peacekeeping | peacekeeping=peacekeeping | observer=peacekeeping

list   context
words  economy=economic | economic=economic | trade=economic | tariff=economic | import=economic | export=economic | budget=economic | tax=economic
       | austerity=economic | wage=economic | bank=economic | investment=economic | sanction=economic | inflation=economic | subsidy=economic
       | pension=economic | debt=economic | market=economic

list   context
words  embassy=diplomatic | ambassador=diplomatic | diplomat=diplomatic | diplomatic=diplomatic | consulate=diplomatic | consul=diplomatic
       | summit=diplomatic | treaty=diplomatic | envoy=diplomatic | mediation=diplomatic | mediator=diplomatic

list   context
words  oil=resource | gas=resource | grain=resource | water=resource | mine=resource | mineral=resource | pipeline=resource | fishery=resource
       | energy=resource

list   context
words  border=territory | territory=territory | territorial=territory | annexation=territory | sovereignty=territory | island=territory
       | enclave=territory | occupation=territory | airspace=territory

list   context
words  culture=culture | cultural=culture | museum=culture | heritage=culture | festival=culture | sport=culture | university=culture
       | education=culture | school=culture

list   context
words  virus=disease | epidemic=disease | pandemic=disease | vaccine=disease | infection=disease | disease=disease | outbreak=disease
       | cholera=disease

list   context
words  climate=enviro_disaster | environment=enviro_disaster | flood=enviro_disaster | earthquake=enviro_disaster | hurricane=enviro_disaster
       | storm=enviro_disaster | wildfire=enviro_disaster | drought=enviro_disaster | disaster=enviro_disaster | emission=enviro_disaster

list   context
words  refugee=migration | migrant=migration | asylum=migration | migration=migration | displaced=migration | deportation=migration
       | immigration=migration | immigrant=migration

list   context
words  aid=humanitarian | relief=humanitarian | humanitarian=humanitarian | convoy=humanitarian

list   context
words  judge=legal | court=legal | verdict=legal | ruling=legal | charge=legal | trial=legal | appeal=legal | law=legal | lawsuit=legal
       | prosecutor=legal | suspect=legal | indictment=legal

list   context
words  torture=human_rights | genocide=human_rights | atrocity=human_rights

list   context
words  freedom=rights_freedoms | censorship=rights_freedoms | rally=rights_freedoms | protest=rights_freedoms | demonstration=rights_freedoms
       | journalist=rights_freedoms | activist=rights_freedoms

list   context
words  abortion=gender | gender=gender | feminist=gender | femicide=gender

list   context
words  gay=lgbt | lgbt=lgbt | lesbian=lgbt | transgender=lgbt | pride=lgbt

list   context
words  terrorism=terrorism | terrorist=terrorism | terror=terrorism | jihadist=terrorism | bombing=terrorism

list   context
words  food=human_security | hunger=human_security | housing=human_security | electricity=human_security | medicine=human_security
       | hospital=human_security | shelter=human_security

list   context
words  church=religion_ethnicity | mosque=religion_ethnicity | synagogue=religion_ethnicity | christian=religion_ethnicity
       | muslim=religion_ethnicity | islam=religion_ethnicity | jewish=religion_ethnicity | catholic=religion_ethnicity | ethnic=religion_ethnicity
       | ethnicity=religion_ethnicity | imam=religion_ethnicity | pope=religion_ethnicity

list   context
words  government=government | cabinet=government | minister=government | premier=government | president=government | ministry=government
       | decree=government

list   context
words  election=election | ballot=election | vote=election | voter=election | candidate=election | campaign=election | referendum=election
       | poll=election

list   context
words  parliament=legislative | lawmaker=legislative | motion=legislative | bill=legislative | amendment=legislative | senate=legislative
       | coalition=legislative | congress=legislative | senator=legislative

list   context
words  nuclear=cbrn | chemical=cbrn | biological=cbrn | radioactive=cbrn | uranium=cbrn

list   context
words  cyberattack=cyber | hack=cyber | hacker=cyber | ransomware=cyber | malware=cyber

list   context
words  constitution=political_institutions | coup=political_institutions | emergency=political_institutions | democracy=political_institutions
       | junta=political_institutions

list   context
words  corruption=corruption | bribe=corruption | bribery=corruption | fraud=corruption | embezzlement=corruption | graft=corruption

list   context
words  crime=crime | criminal=crime | gang=crime | police=crime | extortion=crime

list   context
words  murder=crime_murder | homicide=crime_murder | assassination=crime_murder

list   context
words  theft=crime_theft | robbery=crime_theft | looting=crime_theft | burglary=crime_theft | heist=crime_theft

list   context
words  drug=crime_drugs | cocaine=crime_drugs | cartel=crime_drugs | heroin=crime_drugs | fentanyl=crime_drugs | narcotic=crime_drugs

list   context
words  rape=crime_sexual | harassment=crime_sexual
