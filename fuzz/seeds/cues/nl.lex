cue     nl.say.zeggen
match   zeggen
frame   clause quote inf back
yes     De minister zei dat het bestand standhoudt. => source=De minister | content=het bestand standhoudt
no      Hij zei niets.

cue     nl.say.getuigen
match   getuigen
frame   clause quote
yes     De soldaat getuigde dat er op burgers is geschoten. => source=De soldaat | content=er op burgers is geschoten

cue     nl.say.aangeven
match   aangeven | aanvoeren | aantekenen | aanstippen | aanroeren
frame   clause quote back
need    actor
yes     De burgemeester gaf aan dat de betoging doorgaat. => source=De burgemeester | content=de betoging doorgaat

cue     nl.hold.menen
match   menen | geloven | denken
frame   clause quote
yes     De rechter meent dat het bewijs voldoende is. => source=De rechter | content=het bewijs voldoende is
no      De soldaten dachten aan thuis.

cue     nl.deny.afwijzen-verzoek
match   afwijzen verzoek | afwijzen beroep | verwerpen beroep | verwerpen motie | verwerpen wet
frame   nothing
why     een besluit over een verzoek is een daad, geen uitspraak
no      De rechter wees het verzoek af.

cue     nl.call.beschrijven-als
match   beschrijven als | benoemen als | zien als | beschouwen als
frame   noun predicate
yes     De woordvoerder beschreef het gesprek als open. => source=De woordvoerder | content=het gesprek als open | speech=narrative

cue     nl.ask.verlangen
match   vorderen | verlangen
frame   clause inf noun
yes     Ankara verlangt dat de groep wordt ontwapend. => source=Ankara | content=de groep wordt ontwapend

cue     nl.noun.belofte
match   belofte/n | toezegging/n | garantie/n | verzekering/n
frame   complement inf
yes     De belofte van de premier om af te treden werd gebroken. => source=de premier | content=af te treden
