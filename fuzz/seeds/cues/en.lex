cue     en.say.say
match   say
frame   clause quote inf back rest
yes     The ministry said that the border was closed. => source=The ministry | content=the border was closed
no      He said nothing.

cue     en.say.whisper
match   whisper | murmur | mutter
frame   clause quote
yes     "I am afraid," the woman whispered. => source=the woman | content=I am afraid | speech=direct

cue     en.say.make-remark
match   make remark about | make statement about
frame   about
yes     The mayor made remarks about the strike. => source=The mayor | content=the strike | speech=narrative

cue     en.claim.spread
match   spread tale of | spread rumour of | spread rumor of | spread tale
frame   of clause
stance  distances
yes     The party is spreading tales of violence. => source=The party | content=violence | stance=distances

cue     en.deny.deny
match   deny
frame   clause quote inf noun
yes     The state government denied any involvement. => source=The state government | content=any involvement | speech=narrative
no      The guards denied him entry.

cue     en.blame.responsible
match   hold responsible for
frame   noun for
yes     Kyiv held Moscow responsible for the attack. => source=Kyiv | content=the attack | speech=narrative

cue     en.ask.press
match   press | pressure | push | lobby | implore | beseech | entreat | exhort
frame   inf
need    actor
yes     He pressed the two leaders to pull back. => source=He | content=to pull back
no      Reporters pressed forward.

cue     en.noun.rumour
match   rumour/n | rumor/n | gossip/n
frame   complement
stance  distances
yes     The palace heard a rumour that the king had died. => content=the king had died | stance=distances
