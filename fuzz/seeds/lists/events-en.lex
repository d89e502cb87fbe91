# Adpositions of the doer, with nouns: "attack by rebels".
list   agent-adposition
words  by

# What hangs on these did not take place.
list   cancel
words  abort | avert | cancel | cancelled | canceled | fail | failed | foil | foiled | neglect | postpone | prevent | refuse | scrap | scrapped | shelve
       | thwart | thwarted | aborted

list   means-explosives
words  bomb | grenade | mine | landmine | explosive | explosives | dynamite | ied | bombing | blast | explosion | bomber

# Verbs of taking place: what they deny did not happen.
list   occur
words  take | happen | occur | come | go | be | begin | follow | erupt | proceed
