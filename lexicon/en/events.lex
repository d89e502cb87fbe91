# Word lists of the event coder: what function words and verbs do to the words that hang on them.
# Lemmas in small letters, but for "modal" and parts of "hedge", which hold forms. Lists in sorted order of names.

# Adpositions of the doer, with nouns: "attack by rebels".
list   agent-adposition
words  by

# What is tried may have failed.
# Weapons, ships and planes that act for those whose they are.
list   arms
words  drone | uav | missile | rocket | warplane | jet | fighter | bomber | aircraft | plane | helicopter | gunship | tank | artillery | warship | ship
       | vessel | boat | frigate | destroyer | submarine | gunboat | carrier | cutter | trawler | fleet | battery | bulldozer | shell | mortar
       | armour | armor | cannon | airstrike | bomb | barge | icebreaker | convoy | column

# What somebody asks for, or refuses, by its verb or noun: help; talks; to let go, to stop. Anything else asked for is a change.
list   asked-change
words  resign | resignation | apologise | apologize | apology | explain | explanation | clarification

list   asked-assist
words  help | assist | aid | support | rocket | missile | drone | ammunition | shell | battery | fighter | jet | send | supply | provide | give | fund | finance | donate | contribute | deliver | protect | shelter | back
       | join | cooperate | intervene | invest | lend | loan | rescue | evacuate | extradite | share | arm | train | deploy | mediate | volunteer
       | welcome | host | assistance | weapon | money | fund | donation | donor | pledge | asylum | refuge | protection | visa | troop
       | troops | backing | cooperation | reinforcement | intervention | loan | bailout | relief | peacekeeper | defence | defense | membership
       | contingent | investment | supply | grant | volunteer

# Words for the asking itself.
list   asked-form
words  call | appeal | plea | demand | request | petition | ultimatum | deadline | order | pressure | condition | letter | injunction | directive | instruction
       | ruling | signature | sentence | notice | summons | need | decree | application | motion | bid | warrant | account | court | year

list   asked-leave
words  leave | move | evacuate | go | flee | vacate

list   asked-meet
words  meet | talk | negotiate | sit | confer | consult | discuss | dialogue | negotiation | meeting | summit | conversation | session | conference
       | mediation | consultation | audience | table | visit | parley

list   asked-yield
words  stop | halt | cease | end | release | free | withdraw | pull | retreat | surrender | disarm | lift | let | allow | refrain | abandon
       | yield | relinquish | lower | ease | drop | suspend | pause | restrain | refund | hand | lay | stand | desist
       | repeal | revoke | rescind | reverse | scrap | cancel | reopen | open | unblock | unfreeze | spare | pardon | ceasefire | cease-fire | truce
       | restraint | calm | withdrawal | release | departure | pullout | surrender | halt | lifting | removal | disarmament | access | corridor
       | cessation | de-escalation | deescalate | de-escalate | end | amnesty | bail | clemency | freedom | peace | quit | reinstate | rein
       | step | remove | dismantle

list   attempt
words  attempt | try | seek | bid | endeavour | endeavor | strive | appear | seem

# Judging words: in one side's words about the other they make a charge.
list   blame
words  aggression | aggressive | aggressor | annex | annexation | appalling | atrocity | attempt | barbaric | baseless | blackmail | blame | breach | brazen
       | brutal | brutality | coup | cowardly | crime | criminal | cruel | dangerous | deplorable | destabilise | destabilize | dictatorship
       | disgraceful | disinformation | disproportionate | escalation | fabricate | failure | fascist | flagrant | fraud | fraudulent | genocide
       | hatred | hypocrisy | hypocritical | illegal | illegally | illegitimate | immoral | impunity | infringe | infringement | inhuman | interference | intimidate
       | intimidation | intolerable | intrusion | invader | irresponsible | lie | lawless | manipulate | manipulation | massacre | meddle | meddling
       | obstruct | occupation | occupier | oppress | oppression | outrageous | persecute | persecution | propaganda | provocation
       | provocative | provoke | putschist | reckless | repression | repressive | responsibility | retribution | sabotage | sham
       | shame | shameful | terror | terrorism | terrorist | threat | tyranny | unacceptable | undemocratic | undermine
       | unfair | unjust | unjustified | unlawful | unlawfully | unwarranted | usurp | violate | violation | wrongful | wrongfully | wrongdoing | sick
       | absurd | abuse | abusive | arbitrary | arrogant | authoritarian | betray | betrayal | biased | blatant | bogus | boorish | botched | bully | bullying
       | capitulation | catastrophe | censorship | charade | clampdown | complicit | complicity | corrupt | corruption | cover-up | crackdown | cynical
       | damaging | deceit | deceitful | deception | deceptive | despicable | dictator | discriminate | discriminatory | disgrace | dishonest | disrespect
       | disrespectful | distort | distortion | draconian | egregious | excessive | extortion | fabrication | false | farce | farcical | fearmongering
       | fiasco | flawed | foolish | hoax | heinous | heartless | horrific | hostile | humiliate | humiliation | hysterical | ill-advised | inadequate | incite
       | incitement | incompetence | incompetent | indefensible | inexcusable | inhumane | injustice | insult | insulting | invalid | joke | kidnapping | liar
       | ludicrous | malicious | mislead | misleading | mistake | mistreat | mockery | monstrous | murder | murderer | naive | negligence | negligent
       | neglect | nonsense | overreach | paranoid | pathetic | petty | plunder | power-grab | pretext | racist | rampage | reprehensible | ridiculous
       | rig | rigged | ruthless | savage | scandal | scandalous | scapegoat | sell-out | senseless | shortsighted | slander | smear | stoke | theft
       | thuggish | thuggery | traitor | treachery | treason | tyrant | unconscionable | unconstitutional | unfounded | unfriendly | unlawfulness | unnecessary
       | unprovoked | unreasonable | vicious | vile | war-mongering | warmonger | witch-hunt | worthless | wrong

# What hangs on these did not take place.
list   cancel
words  abort | avert | call off | put off | cancel | cancelled | canceled | fail | failed | foil | foiled | neglect | postpone | prevent | refuse | scrap | scrapped | shelve
       | thwart | thwarted | aborted

list   condition
words  if | unless | whether | once | provided

# Nouns too wide to be one occurrence by themselves.
list   generic
words  violence | conflict | war | fighting | struggle | crisis | tension | negotiation | talk | support | cooperation | aid | pressure | help | operation

# Kinds of text that tell no news, in the first words of a report, before a colon.
list   genre
words  explainer | review | quiz | recipe | crossword | horoscope | backgrounder | factbox | glossary | q&a

list   genitive
words  of

# Telling that something is not vouched for; forms and lemmas.
list   hedge
words  allegedly | alleged | reportedly | reported | purportedly | purported | supposedly | supposed | possibly | possible | probably | probable | likely
       | apparently | apparent | presumably | presumed | suspected | so-called | unconfirmed | perhaps | maybe | potential | potentially
       | seemingly | rumoured | rumored | claimed

# What harm is done with, or who does it with that: gives the mode of an assault that no other word gives.
list   means-aerial
words  warplane | warplanes | aircraft | plane | jet | bomber | helicopter | gunship | airstrike | airplane | aeroplane | mig

list   means-crowd-control
words  rubber | teargas | baton | truncheon | pepper | water-cannon | stun

list   means-drone
words  drone | uav | quadcopter | shahed

list   means-explosives
words  bomb | grenade | mine | landmine | explosive | explosives | dynamite | ied | bombing | blast | explosion | bomber

list   means-firearms
words  gunman | gunmen | sniper | shooter | gunfire | bullet | rifle | pistol | gun | revolver | shotgun | shooting | kalashnikov | handgun | firearm | shot
       | shootout | machine-gun

list   means-heavy-weapons
words  artillery | tank | mortar | rocket | missile | shell | howitzer | shelling | shellfire | bombardment | torpedo | warship | gunboat | barrage

list   means-primitive
words  knife | machete | axe | sword | stone | brick | bottle | hammer | arrow | spear | stabbing | dagger | blade | club | stick | rock | cleaver

list   means-unconventional
words  sarin | novichok | chlorine | poison | toxin | anthrax | nerve

# Verbs that only carry a noun of action: their subject is its doer.
list   light-verb
words  hold | stage | conduct | carry | launch | make | begin | start | open | mount | lead | organise | organize | resume | undertake | commit
       | deliver | give | have | take | wage | file | lodge | issue | end | call | offer | provide | send | perform | impose

# Forms of auxiliaries: open (not vouched for), future, would, must, can.
# What flies and hits.
list   missile
words  missile | rocket | shell | drone | bomb | mortar | projectile | torpedo | airstrike | strike | shelling | barrage | salvo | volley | shrapnel | uav
       | munition | grenade | bombardment | blast | explosion

list   modal
words  may=open | might=open | could=open | will=future | 'll=future | ’ll=future | shall=future | would=would | 'd=would | ’d=would | must=must | should=must
       | ought=must | can=can | wo=future | ca=can | need=must

list   negation
words  not | n't | n’t | no | never | neither | nor | nobody | none | nothing | no-one | hardly

# Verbs of taking place: what they deny did not happen.
list   occur
words  take | happen | occur | come | go | be | begin | follow | erupt | proceed

list   plan
words  about | plan | planned | intend | intention | prepare | preparation | due | expect | expected | consider | aim | schedule | scheduled | propose | proposed
       | set | poised | plot | going | announce | announced | want

# Adpositions and marks of what is wanted or aimed at.
# Words that judge well.
list   praise
words  admirable | brave | breakthrough | commendable | constructive | courageous | encouraging | excellent | fair | fruitful | heroic | historic | hopeful
       | impressive | just | justified | landmark | laudable | lawful | legitimate | milestone | positive | productive | progress | reasonable | rightful | success | successful
       | triumph | valuable | victory | vindication | welcome | wise

# What answers an act in kind: told of the own future, it threatens.
list   reprisal
words  accountable | answer | avenge | consequence | counterattack | countermeasure | crush | destroy | escalate | force | hit | judge | justice | measure | pay | penalty | price
       | prosecute | prosecution | punish | punishment | react | reply | reprisal | respond | response | retaliate | retaliation | retaliatory | revenge
       | sanction | strike | sue | tariff | war

list   purpose
words  to | for | into | that | from | on

list   quantity
words  number | dozen | dozens | hundred | hundreds | thousand | thousands | million | group | score | handful | majority | minority | part | half | crowd
       | lot | rest | member | couple | ten | tens | series | bunch

# Nouns of matches: five different ones make a report one about sport, which has no events.
list   sport
words  goal | goalkeeper | striker | midfielder | defender | header | equaliser | equalizer | corner | penalty | referee | kick | match | coach | league | cup | stadium | final | half | whistle | post | cross | batsman | wicket | innings | quarterback | touchdown | tournament | medal | inning | playoff | semi-final | semifinal | halftime | half-time | offside | teammate

# Nouns of plays, films and books: eight different ones make a report one about those.
list   stage
words  theatre | theater | actor | actress | director | playwright | premiere | monologue | audience | stage | curtain | foyer | scene | act | play
       | production | critic | review | cast | comedy | tragedy | novel | novelist | author | protagonist | chapter | film | filmmaker | screenplay
       | sequel | trilogy | orchestra | conductor | symphony | soprano | opera | ballet | dancer | choreography | costume | album | song | singer
       | melody | lyric | chorus | poem | verse | painting | gallery | exhibition | curator | plot | dialogue | ensemble | rehearsal | role | script

list   talk
words  discuss | talk | speak | debate | discussion | conversation | negotiate | negotiation | agenda | topic | issue | question | meeting | consultation
       | conference | raise | address

list   topic
words  about | on | over | regarding | concerning | of

# Adpositions of an act that goes on at the time of the verb: "killed on Monday in a strike".
list   together
words  in | during | at | by | with | amid

# Adpositions of the one an act is done to, where a rule names none.
list   toward
words  against | to | at | toward | towards

# Words that call something untrue: they deny it.
list   untrue
words  untrue | false | baseless | groundless | unfounded | fabrication | fabricated | hoax | nonsense | lie | fiction | slander | fantasy | falsehood | rubbish

# What somebody is warned off.
list   provocation
words  attack | strike | violation | aggression | provocation | incursion | infringement | move | step | act | attempt | interference | intervention | invasion
       | escalation | breach | intrusion | assault | harm | obstacle | delay | refusal

# Verbs of saying it again against contradiction; of wishing what another should do.
list   hearsay
words  report | rumour | rumor | allegation | allege | suspicion | suspect

# Verbs that vouch: what is not confirmed is open.
list   vouch
words  confirm | verify | corroborate | authenticate | substantiate

list   insist
words  insist | maintain | contend

list   want
words  want

# Verbs of warning.
list   warn
words  warn | threaten | vow | swear | caution | hint | resolve

# Wished, feared, thought of: no event.
list   wish
words  want | wish | hope | fear | concern | risk | danger | possibility | chance | likelihood | need | afraid | ready | willing | readiness | able | unable | right
       | prospect | idea | threat | potential | dare | afford | capable | likely | worry

# Nouns that tell of a doer only that it is somebody.
list   anyone
words  man | person | individual | someone | somebody

# Where people live: an attack on one hits them.
list   settlement
words  village | town | city | suburb | district | neighbourhood | neighborhood | hamlet | settlement | home | house | market | school | flat | apartment | apartment_block | high-rise | tenement
       | farm | café | cafe | restaurant | hotel | shop | mall | supermarket | train | bus | metro | station | tram | funeral | wedding | playground
       | beach | nightclub | bus_stop | petrol_station | office | bakery | building | block

# What two sides do to each other.
list   reciprocal
words  each | one

# What talks do that are held without success.
list   fruitless
words  fail | collapse | founder | stall | flop | break

# What makes any quality a reproach.
list   excess
words  too | overly | unduly

# Verbs that, told to somebody, ask for nothing.
list   no-command
words  look | listen | think | see | let | wait | imagine | thank | believe | remember | forget | consider | say | know | god | bless | welcome | have | be | note | guess | take

# Subjects that mean nobody in particular.
list   whoever
words  whoever | anyone | anybody | whomever

# What is lodged against the ruling of a court.
list   appeal
words  appeal
