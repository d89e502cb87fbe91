# Reporting words of English: verbs, nouns and phrases by which a report says who says what.
# The form is told in docs/LEXICON.md. Stances follow the codebook: neutral unless the word vouches for what is said (endorses)
# or keeps it at a distance (distances).

list complementiser
words that | whether

list back
words that | this

list as
words as

list like
words as | so

list contrast
words but | while | whereas | although | though | yet

list restrictive
words that

list unsaid
words will | would | can | could | may | might | shall | should | must

list unreal
words would | should | could | might

list no_source
words plan | schedule | law | rule | rules | constitution | custom | tradition | protocol | agreement | need | size | merit | age | method
      | type | kind | rank | formula | theory | principle | standard

list no_content
words nothing | anything | something | everything | word | truth | lie | story | question | time | reason | himself | herself
      | itself | themselves | name | way

# Saying, writing, reporting

cue     en.say.say
match   say
frame   clause quote inf back rest
yes     The ministry said that the border was closed. => source=The ministry | content=the border was closed
no      He said nothing.

cue     en.say.tell
match   tell
frame   clause quote inf
yes     The president told reporters that the talks had failed. => source=The president | content=the talks had failed
no      She told a story.

cue     en.say.state
match   state
frame   clause quote back noun
yes     The report stated that twelve people died. => source=The report | content=twelve people died

cue     en.say.announce
match   announce
frame   clause quote inf back noun
yes     The prime minister announced that the talks would stop. => source=The prime minister | content=the talks would stop
no      The announced rally was called off.

cue     en.say.report
match   report
frame   clause quote back noun
yes     The agency reported that shelling had resumed. => source=The agency | content=shelling had resumed
no      The soldier reported for duty.

cue     en.say.declare-state
match   declare state | declare emergency | declare curfew | declare lockdown | declare truce | declare ceasefire
frame   nothing
why     what is laid down is an act, not a statement
no      Parliament declared a state of emergency.

cue     en.say.declare
match   declare
frame   clause quote back predicate noun
yes     The general declared that the war was over. => source=The general | content=the war was over

cue     en.say.note
match   note
frame   clause quote back noun
yes     The envoy noted that progress was slow. => source=The envoy | content=progress was slow

cue     en.say.stress
match   stress | emphasise | emphasize | underline | underscore
frame   clause quote back noun
yes     Biden stressed that policy has not changed. => source=Biden | content=policy has not changed

cue     en.say.highlight
match   highlight
frame   clause noun
need    actor
yes     The minister highlighted the need for reform. => source=The minister | content=the need for reform | speech=narrative

cue     en.say.add
match   add
frame   clause quote
yes     China remains open to dialogue, Lin added. => source=Lin | content=China remains open to dialogue
no      The chef added salt.

cue     en.say.explain
match   explain
frame   clause quote back
yes     The commander explained that the road was mined. => source=The commander | content=the road was mined

cue     en.say.reply
match   reply | respond | answer | retort | counter
frame   clause quote
yes     "We will never leave," the mayor replied. => source=the mayor | content=We will never leave | speech=direct
no      Police responded with tear gas.

cue     en.say.comment
match   comment | remark | observe
frame   clause quote
yes     "It was a bad day," the coach remarked. => source=the coach | content=It was a bad day | speech=direct
no      Observers observed the vote.

cue     en.say.mention
match   mention
frame   clause noun
yes     The statement mentioned that two men were held. => source=The statement | content=two men were held

cue     en.say.point-out
match   point out | point +out
frame   clause quote noun back
stance  endorses
yes     The official pointed out that the law had expired. => source=The official | content=the law had expired | stance=endorses
no      He pointed to the door.

cue     en.say.reiterate
match   reiterate | repeat | restate
frame   clause quote noun back
yes     The spokesman reiterated that the island was safe. => source=The spokesman | content=the island was safe

cue     en.say.reaffirm
match   reaffirm | affirm | reassert
frame   clause quote noun
yes     The secretary reaffirmed support for the accord. => source=The secretary | content=support for the accord | speech=narrative

cue     en.say.write
match   write
frame   clause quote back
yes     The minister wrote that time was short. => source=The minister | content=time was short
no      She wrote a book.

cue     en.say.tweet
match   tweet | post | blog
frame   clause quote back
yes     The senator tweeted that the bill was dead. => source=The senator | content=the bill was dead
no      Guards were posted at the gate.

cue     en.say.testify
match   testify
frame   clause quote
yes     The officer testified that he saw the blast. => source=The officer | content=he saw the blast

cue     en.say.inform
match   inform | notify | brief
frame   clause of about
yes     The embassy informed citizens that flights were cancelled. => source=The embassy | content=flights were cancelled

cue     en.say.shout
match   shout | yell | chant | cry | scream | exclaim
frame   clause quote
yes     "We want bread," the crowd chanted. => source=the crowd | content=We want bread | speech=direct
no      The child cried.

cue     en.say.whisper
match   whisper | murmur | mutter
frame   clause quote
yes     "I am afraid," the woman whispered. => source=the woman | content=I am afraid | speech=direct

cue     en.say.joke
match   joke | quip | laugh | smile
frame   quote clause
yes     "We are too old," the coach joked. => source=the coach | content=We are too old | speech=direct

cue     en.say.continue
match   continue | go on | conclude | begin
frame   quote
yes     "We will rebuild," the mayor continued. => source=the mayor | content=We will rebuild | speech=direct
no      The fighting continued.

cue     en.say.lament
match   lament | sigh | grumble | fume | rage
frame   quote clause noun
yes     "Nobody helped us," the farmer lamented. => source=the farmer | content=Nobody helped us | speech=direct

cue     en.say.quote-as
match   quote as
frame   clause as
yes     "We did not choose this fight," his office quoted him as telling ministers. => source=his office | content=We did not choose this fight
yes     The agency quoted the chief as saying that losses were high. => source=The agency | content=losses were high

cue     en.say.quote
match   quote | cite
frame   clause quote
yes     The daily quoted the envoy: "We will not leave." => source=The daily | content=We will not leave.

cue     en.say.put-it
match   put it | tell it | have it
frame   quote clause
yes     The rebels, as the minister put it, had burned the village. => source=the minister | content=The rebels | content=had burned the village
no      He put it on the table.

cue     en.say.document
match   document | record
frame   clause
yes     The agency has documented that guards beat prisoners. => source=The agency | content=guards beat prisoners
no      The band recorded a song.

cue     en.say.hear
match   hear
frame   that
source  none
yes     The court heard that the driver had been drunk. => source=- | content=the driver had been drunk
no      He heard a shot.

cue     en.say.describe
match   describe
frame   noun clause
need    actor
yes     The witness described the attack. => source=The witness | content=the attack | speech=narrative

cue     en.say.recount
match   recount | relate | narrate
frame   clause quote noun
yes     The survivor recounted how the roof fell. => source=The survivor | content=how the roof fell

cue     en.say.outline
match   outline | detail | spell out
frame   clause noun
need    actor
yes     The president outlined his plan for the border. => source=The president | content=his plan for the border | speech=narrative

cue     en.say.convey
match   convey
frame   clause noun at
need    actor
yes     The envoy conveyed alarm at the fighting. => source=The envoy | content=alarm at the fighting | speech=narrative

cue     en.say.speak-of
match   speak of | talk of
frame   of
yes     The general spoke of a long war. => source=The general | content=a long war | speech=narrative
no      The two men spoke by telephone.

cue     en.say.broadcast
match   broadcast | televise
frame   clause
yes     State radio broadcast that the president had fled. => source=State radio | content=the president had fled

cue     en.say.signal
match   signal | indicate
frame   clause noun back
need    actor
yes     The envoy indicated that talks would resume. => source=The envoy | content=talks would resume

cue     en.say.hint
match   hint
frame   clause at
yes     The minister hinted that troops would leave. => source=The minister | content=troops would leave

cue     en.say.suggest
match   suggest
frame   clause quote back
yes     The president suggested that talks might help. => source=The president | content=talks might help
no      The data suggest a trend.

cue     en.say.elaborate
match   clarify | specify
frame   clause quote
yes     The ministry clarified that no one was hurt. => source=The ministry | content=no one was hurt

cue     en.say.proclaim
match   proclaim | pronounce
frame   clause quote predicate
yes     The rebels proclaimed that the town was free. => source=The rebels | content=the town was free

cue     en.say.boast
match   boast | brag
frame   clause quote of
yes     The commander boasted that his men held the town. => source=The commander | content=his men held the town

cue     en.say.relay
match   relay | pass on
frame   clause noun
yes     The aide relayed that the deal was off. => source=The aide | content=the deal was off

cue     en.say.read
match   read
frame   clause quote
yes     "Go home," read a statement. => content=Go home
no      He read the book.

cue     en.say.learn
match   learn from | hear from
frame   clause
source  from
yes     The paper learned from diplomats that the summit failed. => source=diplomats | content=the summit failed

cue     en.say.make-clear
match   make clear
frame   clause
yes     The envoy made clear that sanctions would stay. => source=The envoy | content=sanctions would stay

cue     en.say.make-remark
match   make remark about | make statement about
frame   about
yes     The mayor made remarks about the strike. => source=The mayor | content=the strike | speech=narrative

cue     en.say.implicate
match   implicate in
frame   noun in
yes     The memo implicated officers in the murder. => source=The memo | content=officers | speech=narrative

cue     en.say.issue-warning
match   issue warning | issue statement | issue call
frame   clause inf about
yes     The agency issued a warning about floods. => source=The agency | content=floods

# What the outlet takes for true

cue     en.admit.confirm
match   confirm
frame   clause quote noun back
stance  endorses
yes     The speaker confirmed that all troops had left. => source=The speaker | content=all troops had left | stance=endorses
no      The report could not be confirmed.

cue     en.admit.acknowledge
match   acknowledge
frame   clause quote noun back
stance  endorses
yes     He acknowledged that the step was extreme. => source=He | content=the step was extreme | stance=endorses

cue     en.admit.admit
match   admit
frame   clause quote noun to back
stance  endorses
yes     The coach admitted that the better team won. => source=The coach | content=the better team won | stance=endorses

cue     en.admit.concede
match   concede
frame   clause quote back
stance  endorses
yes     The minister conceded that mistakes were made. => source=The minister | content=mistakes were made | stance=endorses
no      The keeper conceded a goal.

cue     en.admit.reveal
match   reveal | disclose | divulge
frame   clause quote noun back
stance  endorses
yes     The union leader disclosed that suspects had been arrested. => source=The union leader | content=suspects had been arrested | stance=endorses

cue     en.admit.recall
match   recall
frame   clause quote
stance  endorses
yes     He recalled that the king had signed the treaty. => source=He | content=the king had signed the treaty | stance=endorses
no      The country recalled its ambassador.

cue     en.admit.remind
match   remind
frame   clause of
stance  endorses
yes     The judge reminded the court that the law was clear. => source=The judge | content=the law was clear | stance=endorses

cue     en.admit.confess
match   confess
frame   clause quote to
stance  endorses
yes     The man confessed that he fired the shot. => source=The man | content=he fired the shot | stance=endorses

cue     en.admit.find
match   find
frame   clause
yes     Investigators found that the bridge was mined. => source=Investigators | content=the bridge was mined
no      Police found a weapon.

cue     en.admit.determine
match   determine | establish | ascertain
frame   clause
stance  endorses
yes     The inquiry established that the shell was fired from the north. => source=The inquiry | content=the shell was fired from the north | stance=endorses

cue     en.admit.realise
match   realise | realize | recognise that | recognize that
frame   clause
stance  endorses
yes     The general realised that the bridge was lost. => source=The general | content=the bridge was lost | stance=endorses

cue     en.admit.apologise
match   apologise | apologize
frame   for
stance  endorses
yes     The minister apologised for the raid. => source=The minister | content=the raid | stance=endorses

cue     en.admit.own-up
match   own +up to
frame   to
stance  endorses
yes     The firm owned up to the leak. => source=The firm | content=the leak | stance=endorses

# What the outlet keeps at a distance

cue     en.claim.claim
match   claim
frame   clause quote inf noun back
stance  distances
yes     The rebels claimed that they held the airport. => source=The rebels | content=they held the airport | stance=distances
no      The attack claimed ten lives.

cue     en.claim.claim-lives
match   claim life | claim victim | claim responsibility
frame   nothing
why     a disaster claims lives; responsibility is an act of its own
no      The attack claimed ten lives.

cue     en.claim.allege
match   allege
frame   clause quote noun
stance  distances
yes     The opposition alleged that votes were stolen. => source=The opposition | content=votes were stolen | stance=distances
no      The alleged attacker fled.

cue     en.claim.purport
match   purport | pretend | profess
frame   clause inf
stance  distances
yes     The group professed to seek peace. => source=The group | content=to seek peace | stance=distances

cue     en.claim.insinuate
match   insinuate | imply
frame   clause
stance  distances
yes     The paper insinuated that the judge was bribed. => source=The paper | content=the judge was bribed | stance=distances

cue     en.claim.present-as
match   present as | portray as | paint as | depict as
frame   noun predicate
need    actor
stance  distances
yes     The authorities presented his release as proof of justice. => source=The authorities | content=his release as proof of justice | stance=distances

cue     en.claim.spread
match   spread tale of | spread rumour of | spread rumor of | spread tale
frame   of clause
stance  distances
yes     The party is spreading tales of violence. => source=The party | content=violence | stance=distances

cue     en.claim.tout
match   tout as | hail as | trumpet
frame   noun predicate
yes     The leader hailed the vote as a victory. => source=The leader | content=the vote as a victory | speech=narrative

cue     en.claim.maintain
match   maintain
frame   clause quote
yes     The police maintained that he was taken into custody. => source=The police | content=he was taken into custody
no      The army maintained order.

cue     en.claim.insist
match   insist | insist on
frame   clause quote on back
yes     The labour leader insisted that officers must face trial. => source=The labour leader | content=officers must face trial

cue     en.claim.assert
match   assert | contend | argue
frame   clause quote back
yes     The lawyer argued that the arrest was illegal. => source=The lawyer | content=the arrest was illegal
no      The couple argued loudly.

cue     en.claim.swear
match   swear
frame   clause quote inf
yes     The witness swore that he saw the car. => source=The witness | content=he saw the car

# Holding, judging

cue     en.hold.believe
match   believe | think
frame   clause quote
yes     The analyst believes that the army will attack. => source=The analyst | content=the army will attack
no      He believes in God.

cue     en.hold.fear
match   fear
frame   clause noun
yes     The agency fears that thousands are trapped. => source=The agency | content=thousands are trapped

cue     en.hold.hope
match   hope
frame   clause inf
yes     The envoy hopes that talks will resume. => source=The envoy | content=talks will resume

cue     en.hold.suspect
match   suspect | suspect of
frame   clause of
yes     Police suspected that the fire was set. => source=Police | content=the fire was set

cue     en.hold.expect
match   expect
frame   clause
yes     Analysts expect that prices will rise. => source=Analysts | content=prices will rise

cue     en.hold.predict
match   predict | forecast | foresee
frame   clause quote noun
yes     The bank predicted that prices would fall. => source=The bank | content=prices would fall

cue     en.hold.conclude
match   conclude | judge | deem
frame   clause quote predicate
yes     The panel concluded that the vote was fair. => source=The panel | content=the vote was fair
no      The two sides concluded a treaty.

cue     en.hold.estimate
match   estimate at | put at | reckon | estimate
frame   noun at clause
need    actor
yes     The ministry put the losses at 107. => source=The ministry | content=the losses at 107 | speech=narrative
no      He put the book on the table.

cue     en.hold.doubt
match   doubt | question whether
frame   clause noun
yes     The expert doubted that the deal would hold. => source=The expert | content=the deal would hold

cue     en.hold.wonder
match   wonder | inquire | enquire
frame   clause quote
yes     The paper wondered whether the army would obey. => source=The paper | content=the army would obey

cue     en.hold.speculate
match   speculate | surmise | guess
frame   clause quote
yes     The diplomats speculated that the general had fled. => source=The diplomats | content=the general had fled

cue     en.hold.consider
match   consider | regard as | view as | see as
frame   predicate
need    actor
yes     The party considers the vote invalid. => source=The party | content=the vote invalid | speech=narrative
no      The court considered the appeal.

cue     en.hold.blame
match   blame
frame   noun for on
need    actor
yes     The governor blamed the flood on bad planning. => source=The governor | content=the flood on bad planning | speech=narrative

cue     en.hold.attribute
match   attribute | ascribe
frame   noun to
need    actor
yes     The company attributed the delay to technical reasons. => source=The company | content=the delay to technical reasons | speech=narrative

cue     en.hold.concern
match   express concern about | express concern over | voice concern about | voice concern over | raise concern about
frame   about over
yes     The council expressed concern about the arrests. => source=The council | content=the arrests | speech=narrative

cue     en.hold.worry
match   worry
frame   clause quote
yes     The mayor worried that the dam would burst. => source=The mayor | content=the dam would burst

# Denying, rejecting

cue     en.deny.deny
match   deny
frame   clause quote inf noun
yes     The state government denied any involvement. => source=The state government | content=any involvement | speech=narrative
no      The guards denied him entry.

cue     en.deny.deny-entry
match   deny entry | deny access | deny visa | deny bail | deny permission
frame   nothing
why     a refusal of entry is an act
no      The guards denied reporters access to the site.

cue     en.deny.reject
match   reject
frame   noun clause
need    actor
yes     Tajikistan rejected that version. => source=Tajikistan | content=that version | speech=narrative

cue     en.deny.reject-appeal
match   reject appeal | reject motion | reject bill | reject bid
frame   nothing
why     a decision on a motion is an act, not a statement
no      The court rejected the appeal.

cue     en.deny.dismiss
match   dismiss outcry,uproar,backlash,condemnation,objection,complaint,call,demand | dismiss as | dismiss claim | dismiss allegation | dismiss report | dismiss criticism | dismiss accusation | dismiss charge | dismiss suggestion | dismiss rumour | dismiss rumor | dismiss concern
frame   noun predicate
yes     The presidency dismissed the strike as unwarranted. => source=The presidency | content=the strike as unwarranted | speech=narrative
no      The general was dismissed from the army.

cue     en.deny.refute
match   refute | rebut | dispute | contest
frame   clause noun
yes     The company disputed the figures. => source=The company | content=the figures | speech=narrative

cue     en.deny.rule-out
match   rule +out | rule out
frame   clause noun
yes     The president ruled out talks with the rebels. => source=The president | content=talks with the rebels | speech=narrative

cue     en.deny.disavow
match   disavow | disown | repudiate
frame   noun clause
yes     The party disavowed the attack. => source=The party | content=the attack | speech=narrative

cue     en.deny.distance
match   distance from
frame   from
yes     The leader distanced himself from the violence. => source=The leader | content=the violence | speech=narrative

cue     en.deny.brush-off
match   brush off | brush aside | shrug off | laugh off | wave away
frame   noun
yes     The minister brushed off the criticism. => source=The minister | content=the criticism | speech=narrative

cue     en.deny.downplay
match   downplay | play down
frame   noun
yes     The aide downplayed the threat. => source=The aide | content=the threat | speech=narrative

# Accusing, condemning, criticising

cue     en.blame.accuse
match   accuse
frame   of
yes     Islamabad accuses Delhi of using its consulates. => source=Islamabad | content=using its consulates | speech=narrative

cue     en.blame.charge-with
match   charge with
frame   with
yes     Prosecutors charged the clerk with murdering the judge. => source=Prosecutors | content=murdering the judge | speech=narrative
no      The police charged the crowd.

cue     en.blame.charge
match   charge
frame   clause
yes     The opposition has charged that votes were bought. => source=The opposition | content=votes were bought

cue     en.hold.ruling
match   hold
frame   clause
yes     The judge held that the police had broken the law. => source=The judge | content=the police had broken the law
no      The mayor held a speech.

cue     en.hold.question
match   question need | question legality | question decision | question validity | question motive | question result | question role | question use
frame   noun
yes     The minister questioned the need for foreign troops. => source=The minister | content=the need for foreign troops | speech=narrative

cue     en.say.put-at
match   put number at | put toll at | put figure at | put cost at | put total at
frame   noun
yes     The ministry puts the number of dead at 80. => source=The ministry | content=the number of dead at 80 | speech=narrative

cue     en.blame.condemn
match   condemn
frame   noun clause
yes     The White House condemned the attack. => source=The White House | content=the attack | speech=narrative

cue     en.blame.condemn-to
match   condemn to
frame   nothing
why     a sentence, not a statement
no      The court condemned the man to death.

cue     en.blame.denounce
match   denounce | decry | deplore | abhor
frame   noun clause
yes     Iran denounced the decision. => source=Iran | content=the decision | speech=narrative

cue     en.blame.criticise
match   criticise | criticize
frame   noun for clause
yes     The union criticised the plan. => source=The union | content=the plan | speech=narrative

cue     en.blame.slam
match   slam | blast | lambast | lambaste | censure | berate | rebuke | chide | castigate | excoriate | assail | bemoan
frame   noun for quote
yes     The senator slammed the verdict. => source=The senator | content=the verdict | speech=narrative
no      A car slammed into the wall.

cue     en.blame.complain
match   complain
frame   clause quote of about
yes     Residents complained about the shelling. => source=Residents | content=the shelling | speech=narrative

cue     en.blame.regret
match   regret
frame   clause noun
yes     The ministry regretted the incident. => source=The ministry | content=the incident | speech=narrative

cue     en.blame.object
match   object to | protest against | protest
frame   clause quote to
yes     The judge objected to the law. => source=The judge | content=the law | speech=narrative
no      Thousands protested in the capital.

cue     en.blame.mock
match   mock | ridicule | deride | scoff | scoff at
frame   noun quote at
yes     The leader mocked the sanctions. => source=The leader | content=the sanctions | speech=narrative

cue     en.blame.responsible
match   hold responsible for
frame   noun for
yes     Kyiv held Moscow responsible for the attack. => source=Kyiv | content=the attack | speech=narrative

cue     en.blame.hit-out
match   hit +out at | lash +out at | hit out | lash out
frame   at quote
yes     The premier lashed out at the protesters. => source=The premier | content=the protesters | speech=narrative

cue     en.blame.reproach
match   reproach for | fault for | upbraid for
frame   for noun
yes     The king reproached the general for the defeat. => source=The king | content=the defeat | speech=narrative

# Calling by a name

cue     en.call.call
match   call
frame   predicate
yes     The coach called the triumph a fairytale. => source=The coach | content=the triumph a fairytale | speech=narrative
no      He called the police.

cue     en.call.describe-as
match   describe as | characterise as | characterize as | refer as | denounce as | condemn as | see as | regard as
frame   noun predicate
yes     The secretary described the call as direct. => source=The secretary | content=the call as direct | speech=narrative

cue     en.call.term
match   term | label | brand | dub | style
frame   predicate
yes     The ministry termed the charge baseless. => source=The ministry | content=the charge baseless | speech=narrative

cue     en.call.liken
match   liken | compare to
frame   noun to
need    actor
yes     The pope likened the war to a plague. => source=The pope | content=the war to a plague | speech=narrative

# Praising, thanking

cue     en.praise.praise
match   praise | commend | laud | extol | salute
frame   noun for
yes     The presidency commended the unions. => source=The presidency | content=the unions | speech=narrative

cue     en.praise.welcome
match   welcome | applaud | hail
frame   noun clause
need    actor
yes     The secretary welcomed the truce. => source=The secretary | content=the truce | speech=narrative

cue     en.praise.welcome-to
match   welcome to | welcome at
frame   nothing
why     a reception of guests
no      The queen welcomed guests to the palace.

cue     en.praise.thank
match   thank
frame   for
stance  endorses
yes     The president thanked the king for his help. => source=The president | content=his help | stance=endorses

cue     en.praise.congratulate
match   congratulate
frame   on
yes     Paris congratulated Berlin on the vote. => source=Paris | content=the vote | speech=narrative

cue     en.praise.express
match   express | voice | declare support | pledge support
frame   clause noun
need    actor
yes     The council expressed its support for the truce. => source=The council | content=its support for the truce | speech=narrative

cue     en.praise.defend
match   defend | justify
frame   noun clause
need    actor
yes     The minister defended the decision. => source=The minister | content=the decision | speech=narrative
no      The soldiers defended the town.

cue     en.praise.defend-place
match   defend town,city,village,capital,border,country,homeland,territory,position,line,base,airport,bridge,airspace,island,coast,sky,title
frame   nothing
why     held by arms, not by words
no      The soldiers defended the town.

cue     en.praise.endorse
match   endorse | back call
frame   noun
yes     The senator endorsed the plan. => source=The senator | content=the plan | speech=narrative

# Asking, demanding, ordering

cue     en.ask.ask
match   ask
frame   clause quote inf
yes     The envoy asked the rebels to stop. => source=The envoy | content=to stop

cue     en.ask.ask-for
match   ask for | plead for | beg for | appeal for | call for
frame   for
yes     The agency appealed for help. => source=The agency | content=help | speech=narrative

cue     en.ask.renew
match   renew plea | renew call | renew appeal | renew demand | repeat call | repeat demand | reiterate call | reiterate demand
frame   for
yes     The president renewed his plea for weapons. => source=The president | content=weapons | speech=narrative

cue     en.ask.urge
match   urge | oblige
frame   inf clause quote noun
yes     China urged the Philippines to stop its infringement. => source=China | content=to stop its infringement

cue     en.ask.call-on
match   call on | call upon | appeal to
frame   inf
yes     Organisers called on the police to release everyone. => source=Organisers | content=to release everyone
no      The president called on the king.

cue     en.ask.demand
match   demand
frame   clause inf noun quote
need    actor
yes     Demonstrators demanded new elections. => source=Demonstrators | content=new elections | speech=narrative

cue     en.ask.request
match   request
frame   clause inf noun
yes     The governor requested that troops be sent. => source=The governor | content=troops be sent

cue     en.ask.order
match   order | command | instruct | direct
frame   inf clause
yes     The junta ordered police to expel the envoy. => source=The junta | content=to expel the envoy
no      The men ordered coffee.

cue     en.ask.press
match   press | pressure | push | lobby | implore | beseech | entreat | exhort
frame   inf
need    actor
yes     He pressed the two leaders to pull back. => source=He | content=to pull back
no      Reporters pressed forward.

cue     en.ask.advise
match   advise | recommend | counsel
frame   clause inf quote noun
yes     The embassy advised citizens to leave. => source=The embassy | content=to leave

cue     en.ask.encourage
match   encourage | invite
frame   inf
need    actor
yes     The ministry encouraged refugees to return. => source=The ministry | content=to return

cue     en.ask.beg
match   beg | plead
frame   inf clause quote
yes     "Do not shoot," the boy begged. => source=the boy | content=Do not shoot | speech=direct

cue     en.ask.propose
match   propose
frame   clause inf noun
yes     Turkey proposed that talks be held in Ankara. => source=Turkey | content=talks be held in Ankara

cue     en.ask.summon
match   summon
frame   inf
yes     The court summoned the minister to testify. => source=The court | content=to testify

cue     en.ask.forbid
match   forbid | prohibit
frame   inf
need    actor
yes     The general forbade the troops to fire. => source=The general | content=to fire

cue     en.ask.pressure-for
match   press for | push for | lobby for | advocate for | argue for
frame   for
yes     The party pushed for a ceasefire. => source=The party | content=a ceasefire | speech=narrative

cue     en.ask.advocate
match   advocate
frame   noun clause
yes     The bishop advocated talks. => source=The bishop | content=talks | speech=narrative

# Promising, offering, threatening, warning

cue     en.promise.promise
match   promise | pledge | vow
frame   clause inf noun quote
yes     The Philippines promised to tow the ship away. => source=The Philippines | content=to tow the ship away

cue     en.promise.resolve
match   resolve
frame   inf
need    actor
yes     The committee resolved to answer every raid. => source=The committee | content=to answer every raid
no      They resolved the dispute.

cue     en.promise.guarantee
match   guarantee | ensure that
frame   clause noun
yes     The president guaranteed that the vote would be free. => source=The president | content=the vote would be free

cue     en.promise.assure
match   assure | reassure
frame   clause quote of
yes     President Kagame assured the secretary that Rwanda remained committed. => source=President Kagame | content=Rwanda remained committed

cue     en.promise.offer
match   offer
frame   inf
need    actor
yes     The president offered to help the neighbours. => source=The president | content=to help the neighbours
no      The shop offered fresh bread.

cue     en.promise.offer-help
match   offer assistance | offer help | offer aid | offer support | offer backing | offer mediation | offer condolence | offer apology | offer talks | offer amnesty
frame   noun
need    actor
yes     The minister offered assistance to the neighbours. => source=The minister | content=assistance to the neighbours | speech=narrative

cue     en.promise.volunteer
match   volunteer
frame   inf
yes     The mayor volunteered to mediate. => source=The mayor | content=to mediate

cue     en.threat.threaten
match   threaten
frame   inf clause noun quote with
need    actor
yes     China threatened consequences. => source=China | content=consequences | speech=narrative
no      Floods threatened the town.

cue     en.threat.warn
match   warn | caution
frame   clause quote inf of against about
yes     The White House warned that it would hold Iran accountable. => source=The White House | content=it would hold Iran accountable

cue     en.threat.alert
match   alert to | alert
frame   clause to
yes     The agency alerted residents that water was unsafe. => source=The agency | content=water was unsafe

# Nouns

cue     en.noun.claim
match   claim/n | allegation/n
frame   complement of about
stance  distances
yes     The army denied the claim by the rebels that they held the town. => source=the rebels | content=they held the town | stance=distances
no      Insurance claims rose.

cue     en.noun.accusation
match   accusation/n | charge/n
frame   complement of
yes     The ministry denied the accusation by Kyiv that Moscow blew up the dam. => source=Kyiv | content=Moscow blew up the dam

cue     en.noun.assertion
match   assertion/n | contention/n | insistence/n | argument/n
frame   complement
yes     The mayor rejected the assertion by the army that the town fell. => source=the army | content=the town fell

cue     en.noun.statement
match   statement/n | remark/n | comment/n | announcement/n | declaration/n
frame   complement
yes     Traders heard the announcement by Moscow that the deal was over. => source=Moscow | content=the deal was over

cue     en.noun.report
match   report/n
frame   complement
yes     There were reports that water had been cut. => content=water had been cut

cue     en.noun.rumour
match   rumour/n | rumor/n | gossip/n
frame   complement
stance  distances
yes     The palace heard a rumour that the king had died. => content=the king had died | stance=distances

cue     en.noun.warning
match   warning/n
frame   complement of
yes     The minister ignored a warning by the bank that prices would rise. => source=the bank | content=prices would rise

cue     en.noun.call
match   call/n | plea/n | appeal/n
frame   complement inf for
yes     The call by the pope for peace went unheard. => source=the pope | content=peace | speech=narrative
no      The two men held telephone calls.

cue     en.noun.demand
match   demand/n
frame   complement inf
yes     The firm met the demand by the union that wages should rise. => source=the union | content=wages should rise

cue     en.noun.request
match   request/n
frame   complement inf for
yes     The request by Kyiv for weapons is pending. => source=Kyiv | content=weapons | speech=narrative

cue     en.noun.threat
match   threat/n
frame   complement inf
yes     Traders feared the threat by Iran to close the strait. => source=Iran | content=to close the strait

cue     en.noun.promise
match   promise/n | pledge/n | vow/n | assurance/n | guarantee/n
frame   complement inf
yes     The king recalled the pledge by the premier to resign. => source=the premier | content=to resign

cue     en.noun.denial
match   denial/n
frame   complement
yes     Nobody believed the denial by the general that he gave the order. => source=the general | content=he gave the order

cue     en.noun.admission
match   admission/n | confession/n | acknowledgement/n | acknowledgment/n | confirmation/n | revelation/n
frame   complement
stance  endorses
yes     The court heard the admission by the army that it fired shells. => source=the army | content=it fired shells | stance=endorses

cue     en.noun.complaint
match   complaint/n | objection/n
frame   complement
yes     The mayor ignored the complaint by the residents that the road was unsafe. => source=the residents | content=the road was unsafe

cue     en.noun.suggestion
match   suggestion/n | insinuation/n | hint/n
frame   complement
yes     The minister rejected the suggestion by the paper that he had lied. => source=the paper | content=he had lied

cue     en.noun.fear
match   fear/n | suspicion/n | hope/n | belief/n | view/n | expectation/n
frame   complement
yes     The mayor shared the fear of the council that the money was gone. => source=the council | content=the money was gone

cue     en.noun.conclusion
match   conclusion/n | finding/n | opinion/n | verdict/n
frame   complement
yes     The union welcomed the finding by the panel that police had lied. => source=the panel | content=police had lied

cue     en.noun.criticism
match   criticism/n | condemnation/n
frame   complement of
yes     The condemnation by Paris of the coup came at once. => source=Paris | content=the coup | speech=narrative

cue     en.noun.offer
match   offer/n | proposal/n
frame   complement inf
yes     The offer by Turkey to mediate was accepted. => source=Turkey | content=to mediate

cue     en.noun.order
match   order/n | instruction/n
frame   complement inf
yes     The troops ignored the order by the general to fire. => source=the general | content=to fire

# Prepositions and set phrases

cue     en.by.according
phrase  according to
frame   according
yes     According to the police, three people were hurt. => source=the police | content=three people were hurt | speech=according
no      The work went according to plan.

cue     en.by.words
phrase  in the words of
frame   according
yes     It was, in the words of the pope, a world war. => source=the pope | content=It was

cue     en.by.view
phrase  in the view of | in the opinion of | in the eyes of | in the judgment of
frame   according
yes     In the view of the council, the raid was illegal. => source=the council | content=the raid was illegal

cue     en.by.citing
phrase  citing | quoting
frame   according
yes     The general had fled, the paper said, citing officials. => source=officials

cue     en.by.authority
phrase  on the authority of | on the word of | on the testimony of
frame   according
yes     On the word of the guard, the gate was shut. => source=the guard | content=the gate was shut

cue     en.by.account
phrase  by the account of | by the reckoning of | by the admission of | in the telling of
frame   according
yes     By the reckoning of the army, forty men died. => source=the army | content=forty men died

cue     en.by.told-by
phrase  as told by | as reported by | as quoted by | as stated by | as announced by
frame   according
yes     The town fell on Monday, as reported by the army. => source=the army | content=The town fell on Monday

cue     en.by.per
phrase  as per | per a statement from | per a statement by | in a statement from
frame   according
yes     Per a statement by the army, the town fell. => source=the army | content=the town fell

cue     en.blame.link
match   link to | tie to
frame   noun to
need    actor
yes     The premier linked the fire to the vote. => source=The premier | speech=narrative
no      The road links the port to the town.
