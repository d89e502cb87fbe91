# What the words of an event say it is about: context codes of PLOVER (src/code/context.h).

list   context
words  leger=military | militair=military | soldaat=military | troep=military | wapen=military | raket=military | drone=military | tank=military
       | munitie=military | marine=military | luchtmacht=military | krijgsmacht=military | defensie=military | wapenstilstand=military
       | front=military | offensief=military | oorlog=military | artillerie=military | granaat=military | gevechtsvliegtuig=military

list   context
words  inlichting=intelligence | inlichtingendienst=intelligence | spion=intelligence | spionage=intelligence | veiligheidsdienst=intelligence
       | afluisteren=intelligence

list   context
words  vredesmissie=peacekeeping | blauwhelm=peacekeeping | vredesmacht=peacekeeping | waarnemer=peacekeeping | vredestroep=peacekeeping

list   context
words  economie=economic | economisch=economic | handel=economic | tarief=economic | invoer=economic | uitvoer=economic | export=economic
       | import=economic | begroting=economic | belasting=economic | bezuiniging=economic | loon=economic | bank=economic | investering=economic
       | sanctie=economic | inflatie=economic | subsidie=economic | pensioen=economic | schuld=economic | beurs=economic

list   context
words  ambassade=diplomatic | ambassadeur=diplomatic | diplomaat=diplomatic | diplomatiek=diplomatic | consulaat=diplomatic | consul=diplomatic
       | top=diplomatic | verdrag=diplomatic | gezant=diplomatic | bemiddeling=diplomatic | bemiddelaar=diplomatic | vredesoverleg=diplomatic

list   context
words  olie=resource | gas=resource | graan=resource | water=resource | mijn=resource | grondstof=resource | pijpleiding=resource
       | visserij=resource | energie=resource | kerncentrale=resource

list   context
words  grens=territory | grondgebied=territory | gebied=territory | territoriaal=territory | annexatie=territory | soevereiniteit=territory
       | eiland=territory | exclave=territory | bezetting=territory | luchtruim=territory

list   context
words  cultuur=culture | cultureel=culture | museum=culture | erfgoed=culture | festival=culture | sport=culture | universiteit=culture
       | onderwijs=culture

list   context
words  virus=disease | epidemie=disease | pandemie=disease | vaccin=disease | besmetting=disease | ziekte=disease | uitbraak=disease | cholera=disease

list   context
words  klimaat=enviro_disaster | milieu=enviro_disaster | overstroming=enviro_disaster | aardbeving=enviro_disaster | orkaan=enviro_disaster
       | storm=enviro_disaster | bosbrand=enviro_disaster | droogte=enviro_disaster | ramp=enviro_disaster | stikstof=enviro_disaster
       | uitstoot=enviro_disaster

list   context
words  vluchteling=migration | migrant=migration | asiel=migration | asielzoeker=migration | migratie=migration | ontheemd=migration
       | opvang=migration | grenscontrole=migration

list   context
words  hulp=humanitarian | noodhulp=humanitarian | hulpgoed=humanitarian | humanitair=humanitarian | voedselhulp=humanitarian | konvooi=humanitarian

list   context
words  rechter=legal | rechtbank=legal | vonnis=legal | hof=legal | aanklacht=legal | proces=legal | beroep=legal | wet=legal | uitspraak=legal
       | arrest=legal | verdachte=legal

list   context
words  mensenrecht=human_rights | mensenrechten=human_rights | marteling=human_rights | foltering=human_rights | oorlogsmisdaad=human_rights
       | genocide=human_rights

list   context
words  persvrijheid=rights_freedoms | vrijheid=rights_freedoms | censuur=rights_freedoms | betoging=rights_freedoms | demonstratie=rights_freedoms
       | demonstratierecht=rights_freedoms | burgerrecht=rights_freedoms | journalist=rights_freedoms

list   context
words  vrouwenrecht=gender | abortus=gender | gender=gender | femicide=gender | vrouwenbeweging=gender

list   context
words  homo=lgbt | lhbti=lgbt | lhbt=lgbt | transgender=lgbt | pride=lgbt

list   context
words  terrorisme=terrorism | terrorist=terrorism | terroristisch=terrorism | aanslag=terrorism | terreur=terrorism | jihadist=terrorism

list   context
words  voedsel=human_security | honger=human_security | huisvesting=human_security | woning=human_security | elektriciteit=human_security
       | drinkwater=human_security | medicijn=human_security | ziekenhuis=human_security

list   context
words  kerk=religion_ethnicity | moskee=religion_ethnicity | synagoge=religion_ethnicity | christen=religion_ethnicity | moslim=religion_ethnicity
       | islam=religion_ethnicity | jood=religion_ethnicity | katholiek=religion_ethnicity | etnisch=religion_ethnicity
       | etniciteit=religion_ethnicity | imam=religion_ethnicity | paus=religion_ethnicity

list   context
words  regering=government | kabinet=government | minister=government | premier=government | president=government | ministerie=government
       | decreet=government

list   context
words  verkiezing=election | stembus=election | stem=election | kiezer=election | kandidaat=election | campagne=election | referendum=election
       | stembureau=election

list   context
words  parlement=legislative | kamer=legislative | kamerlid=legislative | motie=legislative | wetsvoorstel=legislative | amendement=legislative
       | senaat=legislative | coalitie=legislative | fractie=legislative

list   context
words  kernwapen=cbrn | nucleair=cbrn | chemisch=cbrn | gifgas=cbrn | biologisch=cbrn | radioactief=cbrn | uranium=cbrn

list   context
words  cyberaanval=cyber | hack=cyber | hacker=cyber | ransomware=cyber | datalek=cyber | malware=cyber

list   context
words  grondwet=political_institutions | staatsgreep=political_institutions | noodtoestand=political_institutions
       | democratie=political_institutions | junta=political_institutions | rechtsstaat=political_institutions

list   context
words  corruptie=corruption | omkoping=corruption | fraude=corruption | smeergeld=corruption | verduistering=corruption

list   context
words  misdaad=crime | crimineel=crime | bende=crime | politie=crime | afpersing=crime

list   context
words  moord=crime_murder | vermoorden=crime_murder | liquidatie=crime_murder | doodslag=crime_murder

list   context
words  diefstal=crime_theft | overval=crime_theft | plundering=crime_theft | roof=crime_theft | inbraak=crime_theft

list   context
words  drug=crime_drugs | cocaïne=crime_drugs | drugs=crime_drugs | drugshandel=crime_drugs | kartel=crime_drugs | heroïne=crime_drugs

list   context
words  verkrachting=crime_sexual | verkrachten=crime_sexual | aanranding=crime_sexual | misbruik=crime_sexual
