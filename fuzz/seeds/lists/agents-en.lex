agent  president | co-president | vice-president | president-elect
code   GOV
flags  person title state

agent  ambassador | consul | envoy | diplomat | attaché | attache | emissary | negotiator | mediator | plenipotentiary | go-between | delegate
       | ombudsman | comptroller | auditor
code   GOV
flags  person title

agent  soldier | soldiers | troop | troops | serviceman | servicemen | servicewoman | officer | general | colonel | commander | admiral | captain
       | lieutenant | sergeant | brigadier | marshal | conscript | reservist | reservists | cadet | paratrooper | marine | marines | sailor | pilot
       | gunner | sniper | sentry | peacekeeper | peacekeepers | infantryman | infantrymen | airman | airmen | draftee | adjutant | guardsman
       | legionnaire | commando | commandos | guard | guards
code   MIL
flags  person title

agent  parliament | senate | congress | assembly | legislature | bundestag | knesset | duma | chamber
code   LEG
flags  body

agent  party | coalition | faction | caucus | politburo
code   PTY
flags  body

agent  gunman | gunmen | attacker | assailant | shooter | infiltrator | mercenary | mercenaries | perpetrator
code   UAF
flags  person

agent  activist | activists | campaigner | campaigners | environmentalist | feminist | volunteer | volunteers | charity | charities | foundation | ngo
       | ngos | nonprofit | think-tank | organisation | organization | association | humanitarian
code   NGO
flags  body

agent  journalist | journalists | reporter | reporters | correspondent | editor | broadcaster | newspaper | photographer | cameraman | columnist
       | media | press | blogger | anchor | presenter | publisher | tabloid | daily | newsroom | magazine | cameramen | newsman | newsmen
code   JRN
flags  person
