# ACCUSE: criticises, condemns, complains, accuses, sues, investigates.

rule   en.accuse.accuse
match  accuse | level accusation at | level accusation against | make accusation against | hurl accusation at | trade accusation with
       | exchange accusation with | repeat accusation against | level charge at | level charge against
roles  subj=actor obj=recipient at=recipient against=recipient with=both of=topic
type   ACCUSE allege
yes    Sudan accused Ethiopia of shelling a village.   => ACCUSE allege actor=Sudan recipient=Ethiopia
yes    The mayor was accused by the opposition of lying.   => ACCUSE allege actor=opposition recipient=mayor
no     He asked for the keys.

rule   en.accuse.accusation.n
match  accusation/n against | allegation/n against | charge/n against | accusation/n of | complaint/n against | claim/n against | accusation/n that
       | accusation/n by | allegation/n by | finger-pointing/n at | finger+pointing/n at
roles  subj=actor by=actor against=recipient at=recipient of=topic
type   ACCUSE allege
need   who
yes    The ministry's accusations against the charity shocked donors.   => ACCUSE allege actor=ministry

rule   en.accuse.blame
match  blame | pin blame on | put blame on | lay blame on | lay blame at | hold responsible | hold accountable | hold liable | point finger at
       | place blame on | cast blame on | fault | lay responsibility on | saddle with+blame | ascribe to | attribute to | trace to
roles  subj=actor obj=recipient on=recipient at=recipient to=recipient for=topic
type   ACCUSE allege
need   subj:actor
why    weather is blamed too; "blame X on Y": Y is the one charged
yes    Kyiv blamed Moscow for the explosion.   => ACCUSE allege actor=Kyiv recipient=Moscow
no     The bad weather is to blame.

rule   en.accuse.blame-on
match  blame attack on | blame violence on | blame death on | blame bombing on | blame explosion on | blame crisis on | blame delay on
       | blame failure on | blame incident on | blame strike on | blame killing on | attribute attack to | pin attack on
roles  subj=actor on=recipient to=recipient obj=topic
type   ACCUSE allege
yes    The governor blamed the attack on separatists.   => ACCUSE allege actor=governor recipient=separatists

rule   en.accuse.allege
match  allege | charge that | make allegation | raise allegation against | claim fraud | allege fraud | claim violation | make claim against
roles  subj=actor against=recipient
type   ACCUSE allege
need   subj:actor
why    whom the charge is aimed at stands in the clause
yes    Rights groups alleged that soldiers burned homes.   => ACCUSE allege actor=groups
no     The alleged thief ran away.

rule   en.accuse.suspect
match  suspect | implicate | finger | finger as | name as+suspect | link to+attack | suspect as | link to+murder | tie to+attack | incriminate
       | name suspect | inculpate | connect with+attack
roles  subj=actor obj=recipient of=topic in=topic
type   ACCUSE allege
need   obj:actor
yes    Police suspect a local gang of the robbery.   => ACCUSE allege actor=Police recipient=gang
no     Doctors suspect a virus.

rule   en.accuse.charge-trial
match  put on+trial | bring to+trial | face trial | stand trial | go on+trial | be on+trial | commit for+trial
roles  subj=actor obj=recipient against=recipient with=topic for=topic over=topic on=topic
type   ACCUSE allege
need   recipient
yes    The colonel was put on trial in Dakar.   => ACCUSE allege recipient=colonel

rule   en.accuse.charge-court
match  charge in+court | bring to+justice | haul before+court | take to+court | bring before+court | court-martial | bring before+judge
       | appear in+court | appear before+court | appear before+judge | martial court
roles  subj=actor obj=recipient against=recipient with=topic for=topic over=topic on=topic
type   ACCUSE allege
need   recipient
yes    Police brought the suspect before a judge.   => ACCUSE allege recipient=suspect

rule   en.accuse.charge
match  charge with | indict | arraign | charge over | bring charge against | press charge against | file charge against | lay charge against | try for
       | try on+charge | face charge | prosecute
roles  subj=actor obj=recipient against=recipient with=topic for=topic over=topic on=topic
type   ACCUSE allege
why    banks charge fees; a defendant "faces trial": see the entry for subjects
need   recipient
yes    Prosecutors charged two officers with murder.   => ACCUSE allege actor=Prosecutors recipient=officers
yes    A former mayor was indicted for fraud.   => ACCUSE allege recipient=mayor
no     The hotel charges ten euros for breakfast.

rule   en.accuse.face-trial
match  face charge of | face charge for | face trial for | face trial over | stand trial for | stand trial over | go on+trial for | be on+trial for
       | plead to+charge | await trial | face prosecution | face charge over | face indictment | face court over | face accusation
       | face investigation | face inquiry | be under+investigation | come under+investigation
roles  subj=recipient before=actor by=actor for=topic over=topic
type   ACCUSE allege
yes    The former general is facing trial for war crimes.   => ACCUSE allege recipient=general

rule   en.accuse.indictment.n
match  indictment/n of | indictment/n against | prosecution/n of | trial/n of | lawsuit/n against | criminal+charge/n against | case/n against
       | legal+action/n against | criminal+case/n against | criminal+complaint/n against | charge/n of | legal+proceeding/n against | impeachment/n
roles  subj=actor by=actor against=recipient of=recipient poss=recipient
type   ACCUSE allege
need   recipient
yes    The trial of the opposition leader opened on Monday.   => ACCUSE allege recipient=leader
no     The trial of a new vaccine has begun.

rule   en.accuse.trial-no
match  clinical+trial/n | drug+trial/n | vaccine+trial/n | trial/n of+drug | trial/n of+vaccine | trial/n of+treatment | time+trial/n | trial/n error
       | field+trial/n | charge/n of+discrimination | trial+run/n
nonevent yes
type   ACCUSE
yes    The firm began a clinical trial in May.   => none

rule   en.accuse.sue-complaint
match  file petition against | file complaint | lodge complaint
roles  subj=actor obj=recipient against=recipient with=topic for=topic
type   ACCUSE allege
need   subj:actor
yes    The family lodged a complaint against the police.   => ACCUSE allege actor=family recipient=police

rule   en.accuse.sue-proceeding
match  take action against | bring case against | file case against | bring action against | open case against | launch proceeding against
       | open proceeding against | start proceeding against | institute proceeding against | initiate proceeding against | bring claim against
       | file claim against | register case against | begin proceeding against | open proceedings against | launch proceedings against
       | institute proceedings against | start proceedings against | initiate proceedings against | begin proceedings against
roles  subj=actor obj=recipient against=recipient with=topic for=topic
type   ACCUSE allege
need   subj:actor
yes    Brussels opened proceedings against Hungary.   => ACCUSE allege actor=Brussels recipient=Hungary

rule   en.accuse.sue
match  sue | bring suit against | launch lawsuit against | take before+court | take to+tribunal | file lawsuit | file suit | file charge
       | press charge
roles  subj=actor obj=recipient against=recipient with=topic for=topic
type   ACCUSE allege
need   subj:actor
why    legal action charges the other side
yes    Gambia sued Myanmar at the world court.   => ACCUSE allege actor=Gambia recipient=Myanmar
yes    The union filed a lawsuit against the ministry.   => ACCUSE allege actor=union recipient=ministry

rule   en.accuse.impeach
match  impeach | vote to+impeach | impeach for | censure | pass motion of+censure | table motion of+confidence against | file motion of+confidence
       | pass vote of+confidence in | file impeachment against | adopt motion of+censure against | launch impeachment against
       | bring impeachment against
roles  subj=actor obj=recipient against=recipient in=recipient
type   ACCUSE allege
yes    The National Assembly impeached the president in December.   => ACCUSE allege actor=Assembly recipient=president

rule   en.accuse.criticise-sharp
match  slam | blast | lambast | lambaste | slate | castigate | pillory | excoriate | savage | tear into | lay into | lash | flay | hit +out
       | lash +out | roast
roles  subj=actor obj=recipient at=recipient of=recipient with=recipient against=recipient on=recipient for=topic over=topic
type   ACCUSE disapprove
need   subj:actor
yes    The union lambasted the transport minister.   => ACCUSE disapprove actor=union recipient=minister
yes    Beijing slammed Washington over the arms sale.   => ACCUSE disapprove actor=Beijing recipient=Washington

rule   en.accuse.criticise-rebuke
match  chastise | rebuke | berate | upbraid | admonish | reprimand | scold | chide
roles  subj=actor obj=recipient at=recipient of=recipient with=recipient against=recipient on=recipient for=topic over=topic
type   ACCUSE disapprove
need   subj:actor
yes    The Vatican rebuked the archbishop in a letter.   => ACCUSE disapprove actor=Vatican recipient=archbishop

rule   en.accuse.criticise-mock
match  deride | ridicule | mock | disparage | belittle | scorn | pour scorn on | heap scorn on
roles  subj=actor obj=recipient at=recipient of=recipient with=recipient against=recipient on=recipient for=topic over=topic
type   ACCUSE disapprove
need   subj:actor
yes    The opposition leader mocked the president.   => ACCUSE disapprove actor=leader recipient=president

rule   en.accuse.criticise
match  criticise | criticize | take +aim at | hit out at | take to+task | disapprove of | find fault with | fault for | rail against | rail at
       | fulminate against | speak +out against | inveigh | take swipe at | take issue with | attack verbally | attack over | trash | bash | chew +out
       | carp at
roles  subj=actor obj=recipient at=recipient of=recipient with=recipient against=recipient on=recipient for=topic over=topic
type   ACCUSE disapprove
need   subj:actor
why    doors are slammed, pans are knocked
yes    The bishop criticised the government for its silence.   => ACCUSE disapprove actor=bishop recipient=government
no     The door slammed shut.

rule   en.accuse.condemn
match  condemn | denounce | decry | deplore | deprecate | abhor | revile | censure for | repudiate | vilify | brand | label as | brand terrorist
       | stigmatise | stigmatize | execrate
roles  subj=actor obj=recipient as=topic for=topic
type   ACCUSE disapprove
need   subj:actor
yes    France condemned the coup in its former colony.   => ACCUSE disapprove actor=France
yes    The killing was denounced by several churches.   => ACCUSE disapprove actor=churches
no     The old house was condemned as unsafe.

rule   en.accuse.condemnation.n
match  condemnation/n of | criticism/n of | denunciation/n of | rebuke/n of | censure/n of | criticism/n by | condemnation/n by | criticism/n from
       | condemnation/n from | disapproval/n of | reproach/n against | attack/n on+record | tirade/n against | broadside/n against | rebuke/n to
       | outcry/n over | outrage/n at | outrage/n over | broadside/n at | swipe/n at | diatribe/n against
roles  subj=actor by=actor from=actor of=recipient against=recipient at=recipient to=recipient over=topic
type   ACCUSE disapprove
need   who
yes    The minister's criticism of the court drew a reply.   => ACCUSE disapprove actor=minister recipient=court
no     Literary criticism of the novel is rare.

rule   en.accuse.draw-criticism
match  draw criticism from | draw condemnation from | draw fire from | provoke criticism from | spark criticism from | draw ire
       | attract criticism from | meet with+criticism from | draw rebuke from | trigger condemnation from | spark outrage among
       | provoke outrage among | come under+criticism from | face criticism from | draw protest from | prompt outcry from | spark condemnation from
       | prompt condemnation from | prompt criticism from | earn rebuke from | anger | infuriate | enrage | incense | outrage
roles  subj=recipient from=actor among=actor of=actor obj=actor
type   ACCUSE disapprove
need   actor
yes    The verdict has drawn criticism from the European Union.   => ACCUSE disapprove actor=Union

rule   en.accuse.concern-anger
match  express outrage at | express outrage over | express anger at | express anger over | express indignation at | voice anger at | voice anger over
       | voice outrage at | express horror at | express revulsion at
roles  subj=actor obj=topic at=recipient about=recipient over=recipient with=recipient to=recipient of=recipient
type   ACCUSE disapprove
need   actor
yes    The mayor expressed outrage over the ruling of the court.   => ACCUSE disapprove actor=mayor

rule   en.accuse.concern-disappointment
match  express regret over | express dismay at | express dismay over | express disappointment with | express disappointment at
       | express disappointment over | voice dismay at | express frustration with | express displeasure at | express displeasure with
       | express unhappiness with | voice disappointment at | voice disappointment with | voice frustration with
roles  subj=actor obj=topic at=recipient about=recipient over=recipient with=recipient to=recipient of=recipient
type   ACCUSE disapprove
need   actor
yes    Tokyo expressed its disappointment with the decision of Seoul.   => ACCUSE disapprove actor=Tokyo

rule   en.accuse.concern
match  have,lose,express confidence,faith,trust in not | lose confidence,faith,trust in
       | express concern at | express concern about | express concern over | voice concern over | voice concern about | raise concern over
       | raise concern about | express alarm at | express alarm over | voice alarm at | voice alarm over | convey alarm at | convey concern over
       | convey concern about | express opposition to | voice opposition to | express reservation about | express doubt about | express disapproval
       | voice disapproval | voice criticism
roles  subj=actor obj=topic at=recipient about=recipient over=recipient with=recipient to=recipient of=recipient
type   ACCUSE disapprove
need   actor
why    concern about somebody's conduct
yes    Germany expressed concern over the arrests in Turkey.   => ACCUSE disapprove actor=Germany
yes    The envoy has voiced alarm over the conduct of the junta.   => ACCUSE disapprove actor=envoy

rule   en.accuse.be-concerned-angry
match  outraged/a by | outraged/a at | angry/a at | angry/a with | furious/a at | furious/a with | furious/a over | angry/a over | indignant/a at
       | incensed/a by
roles  subj=actor about=recipient by=recipient at=recipient with=recipient over=recipient of=recipient
type   ACCUSE disapprove
need   subj:actor recipient
yes    Cairo was furious with the mediators.   => ACCUSE disapprove actor=Cairo recipient=mediators

rule   en.accuse.be-concerned
match  concerned/a about | concerned/a by | concerned/a at | alarmed/a by | alarmed/a at | appalled/a by | appalled/a at | dismayed/a by
       | critical/a of | unhappy/a with | disappointed/a by | disappointed/a with | disappointed/a at | shocked/a by | horrified/a by
       | displeased/a with | dissatisfied/a with | concerned/a over | upset,outraged,shocked,horrified,disgusted,saddened,troubled,disturbed,angered,furious,incensed,distressed/a by,at,about,over,with
roles  subj=actor about=recipient by=recipient at=recipient with=recipient over=recipient of=recipient
type   ACCUSE disapprove
need   subj:actor recipient
yes    France was critical of Turkey.   => ACCUSE disapprove actor=France
no     Doctors are concerned about the virus.

rule   en.accuse.deplore-v
match  regret | bemoan | lament | bewail | object to | complain that | grumble about | protest to | protest that | moan about | complain
       | take exception to | take umbrage at | take offence at | take offense at | express objection to | raise objection | register objection to
       | gripe about
roles  subj=actor obj=recipient to=recipient about=recipient of=recipient at=recipient
type   ACCUSE disapprove
need   subj:actor
yes    The union complained about the treatment of prisoners.   => ACCUSE disapprove actor=union
yes    Tokyo objected to the military exercise.   => ACCUSE disapprove actor=Tokyo
no     Patients complain of headaches.

rule   en.accuse.complaint.n
match  complaint/n about | complaint/n by | complaint/n from | objection/n to | complaint/n over | objection/n from | objection/n by
       | grievance/n against | grievance/n about | formal+complaint/n | formal+protest/n | diplomatic+protest/n | official+protest/n | protest+note/n
       | note/n of+protest | note/n verbale | diplomatic+note/n to | letter/n of+protest
roles  subj=actor by=actor from=actor about=recipient to=recipient over=topic against=recipient
type   ACCUSE disapprove
need   who
yes    The embassy's complaint about the broadcast was ignored.   => ACCUSE disapprove actor=embassy

rule   en.accuse.summon
match  summon ambassador | summon envoy | summon diplomat | summon charge | summon chargé | call +in ambassador | summon to+ministry
       | summon to+protest | haul +in ambassador | summon consul | summon official | call in ambassador
roles  subj=actor obj=recipient of=recipient over=topic
type   ACCUSE disapprove
why    an ambassador is summoned to hear a complaint
yes    Sweden summoned the Russian ambassador over the flight.   => ACCUSE disapprove actor=Sweden recipient=ambassador
yes    The envoy was summoned to the ministry in Ankara.   => ACCUSE disapprove recipient=envoy

rule   en.accuse.protest-note
match  lodge protest | deliver protest to | file protest | send note to | hand note to | register protest with | hand +over note to
       | send note of+protest | make protest to | make representation to | send letter of+protest | deliver note to | issue protest | make demarche to
       | raise protest with
roles  subj=actor with=recipient to=recipient against=recipient over=topic iobj=recipient
type   ACCUSE disapprove
why    a diplomatic protest is no demonstration
yes    Manila lodged a protest with Beijing over the collision.   => ACCUSE disapprove actor=Manila recipient=Beijing

rule   en.accuse.call-lie-describe
match  describe as+lie | describe as+crime | describe as+aggression | describe as+provocation | describe as+terrorist | describe as+illegal
       | describe as+sham | describe as+farce | describe as+unacceptable | describe as+genocide | describe as+terrorism
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    The minister described the raid as aggression.   => ACCUSE disapprove actor=minister

rule   en.accuse.call-lie-person
match  call liar | call terrorist | call criminal | call dictator | call murderer | label terrorist | call coward | call hypocrite
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    The senator called the king a dictator.   => ACCUSE disapprove actor=senator recipient=king

rule   en.accuse.call-lie
match  call lie | call illegal | call illegitimate | call provocation | call act of+aggression | call crime | call disgrace | call sham | call farce
       | call disgraceful | call mistake | term illegal | term baseless | call unacceptable | call irresponsible | call act of+terrorism
       | call terrorism | call aggression | call genocide | denounce as+sham | call shameful | call scandal | term provocation | decry as | dub
roles  subj=actor obj=recipient
type   ACCUSE disapprove
need   subj:actor
yes    The senator called the trial a sham.   => ACCUSE disapprove actor=senator
no     She called her brother a taxi.

rule   en.accuse.question
match  question legality | question legitimacy | cast doubt on | question decision | question motive | call into+question | question wisdom
       | challenge legality | question independence | question credibility | dispute legitimacy | question right | raise question about
       | question fairness | question sincerity
roles  subj=actor obj=topic of=recipient on=recipient about=recipient
type   ACCUSE disapprove
need   subj:actor
yes    The opposition questioned the legitimacy of the vote.   => ACCUSE disapprove actor=opposition

rule   en.accuse.investigate-open
match  open investigation | launch investigation | open inquiry | launch inquiry | launch probe | open probe | begin inquiry into | open case
       | start investigation | start inquiry into | begin investigation
roles  subj=actor obj=recipient into=recipient against=recipient over=topic for=topic
type   ACCUSE investigate
need   subj:actor
yes    The ministry launched an inquiry into the deaths.   => ACCUSE investigate actor=ministry
yes    Prosecutors opened an investigation into the police chief.   => ACCUSE investigate actor=Prosecutors recipient=chief

rule   en.accuse.investigate-order
match  order inquiry | order investigation | order probe
roles  subj=actor obj=recipient into=recipient against=recipient over=topic for=topic
type   ACCUSE investigate
need   subj:actor
yes    The governor ordered an investigation into the fire brigade.   => ACCUSE investigate actor=governor recipient=brigade

rule   en.accuse.investigate
match  investigate | probe | look into | inquire into | conduct inquiry into | conduct investigation | place under+investigation
       | put under+investigation | hold inquiry into | carry +out investigation | examine allegation | investigate allegation against
       | hold inquest into | reopen investigation into | reopen case | widen investigation into | set +up commission | set +up inquiry | audit
       | inspect site | establish commission | file report against
roles  subj=actor obj=recipient into=recipient against=recipient over=topic for=topic
type   ACCUSE investigate
need   subj:actor
why    scientists investigate too, then nobody is charged: an actor must do it
yes    The commission is investigating two ministers for bribery.   => ACCUSE investigate actor=commission recipient=ministers
no     The book looks into the past.

rule   en.accuse.investigation.n
match  investigation/n into | inquiry/n into | probe/n into | enquiry/n into | investigation/n of | investigation/n against | criminal+investigation/n
       | inquest/n into | murder+investigation/n | corruption+investigation/n | fraud+investigation/n | police+investigation/n | corruption+probe/n
       | investigation/n by | inquiry/n by | probe/n by | criminal+inquiry/n | probe/n of | audit/n of | public+inquiry/n
roles  subj=actor by=actor into=recipient of=recipient against=recipient
type   ACCUSE investigate
yes    An inquiry into the shooting by the ombudsman is under way.   => ACCUSE investigate
yes    The investigation into the former prime minister was widened.   => ACCUSE investigate recipient=minister

rule   en.accuse.investigation.n-bare
match  investigation/n | inquiry/n | probe/n
roles  subj=actor by=actor into=recipient
type   ACCUSE investigate
need   definite
yes    The investigation is led by a judge from the capital.   => ACCUSE investigate
no     The space probe reached Mars.

rule   en.accuse.probe-no
match  space+probe/n | scientific+investigation/n | mars+probe/n | lunar+probe/n | customer+inquiry/n | journalistic+investigation/n
nonevent yes
type   ACCUSE
yes    The space probe sent pictures of the moon.   => none

rule   en.accuse.claim-against
match  charge
nonevent yes
type   ACCUSE
why    bare "charge" takes fees, fills batteries and leads horses: only "charge with", "charge that" and the like charge somebody
yes    The hotel charges forty euros a night.   => none

rule   en.accuse.summon-court
match  summon | subpoena | call before+court | call before+committee | summon to+court | summon for+questioning | summon before+judge
       | call for+questioning | serve with+summons | summon for+interrogation | call +in for+questioning
roles  subj=actor obj=recipient
type   ACCUSE investigate
need   obj:actor
why    an ambassador summoned: the longer entries
yes    The court summoned two former ministers.   => ACCUSE investigate actor=court recipient=ministers

rule   en.accuse.expose
match  expose | unmask | reveal wrongdoing | blow whistle on | report to+police | denounce to+police | report to+court | refer to+court
       | refer to+prosecutor | refer to+tribunal | find guilty of+violation | find in+violation | document abuse by | uncover plot by | expose plot by
       | uncover fraud by | find responsible | find liable
roles  subj=actor obj=recipient on=recipient by=recipient of=topic for=topic
type   ACCUSE allege
need   subj:actor recipient
yes    The auditor found the ministry responsible for the loss.   => ACCUSE allege actor=auditor recipient=ministry
no     The sun exposed the rocks.

rule   en.accuse.liken
match  liken to | compare to+hitler | compare with+nazi | compare to+nazi | insult | humiliate | slander | defame | offend | smear | demonise
       | demonize | discredit | malign | heap abuse on | abuse verbally | call name | demean | denigrate
roles  subj=actor obj=recipient on=recipient to=topic
type   ACCUSE disapprove
need   subj:actor obj:actor
yes    The deputy insulted the Turkish president on live television.   => ACCUSE disapprove actor=deputy recipient=president
no     The critic likened the film to a dream.

rule   en.accuse.trade-blame
match  trade accusation | trade blame | exchange accusation | blame each | accuse each | swap accusation | trade barb | trade insult | exchange insult
       | exchange barb | trade charge | blame other | accuse other | accuse one
roles  subj=both with=both
type   ACCUSE allege
need   actor
yes    India and Pakistan traded accusations after the clash.   => ACCUSE allege actor=India recipient=Pakistan

rule   en.accuse.reject-as
match  dismiss as+unwarranted | decry move | decry decision | disagree with | differ with | quarrel with | argue with | row with | spar with
       | feud with | be at+odds with | clash over | fall +out with | cross sword with | lock horn with | be at+loggerhead with | quarrel over
       | bicker over | wrangle with
roles  subj=actor with=recipient over=topic
type   ACCUSE disapprove
need   subj:actor
yes    Greece quarrelled with Turkey over the islands.   => ACCUSE disapprove actor=Greece recipient=Turkey

rule   en.accuse.row.n
match  row/n with | dispute/n with | quarrel/n with | spat/n with | feud/n with | war/n of+word with
       | row/n between | spat/n between | quarrel/n between | war/n of+word between | disagreement/n with | disagreement/n between | stand+off/n with
roles  subj=both with=both between=both over=topic
type   ACCUSE disapprove
need   actor
why    a quarrel in words between two sides
yes    A row between Spain and Argentina broke out in May.   => ACCUSE disapprove actor=Spain recipient=Argentina
no     He won four games in a row.

rule   en.accuse.betray
match  charge of+betrayal | accuse of+treason | brand traitor | call traitor | declare enemy | declare terrorist | designate as+terrorist
       | label agent | declare agent | designate agent | brand agent | name as+agent | declare undesirable | designate as+undesirable
       | declare extremist | designate as+extremist | list as+agent | put on+wanted-list | put on+wanted | place on+wanted | add to+wanted
       | put on+list
roles  subj=actor obj=recipient
type   ACCUSE allege
need   subj:actor
yes    The justice ministry declared the newspaper a foreign agent.   => ACCUSE allege actor=ministry recipient=newspaper

rule   en.accuse.summon-no
match  summon courage | summon strength | summon energy | summon help | summon waiter | charge battery | charge phone | charge fee | charge price
       | blast music | slam door | slam brake
nonevent yes
type   ACCUSE
yes    The climber summoned all her courage.   => none

rule   en.accuse.name-bad
match  call,label,brand,term,dub,deem,describe,denounce,condemn,slam,portray,decry,dismiss,paint,castigate,criticise,criticize,blast as+@slur
       | call,label,brand,term,dub,deem,find @slur | liken,compare to+@slur | see,regard,view as+@slur
       | speak of,about+@slur
roles  subj=actor obj=recipient of=topic as=topic
type   ACCUSE disapprove
need   subj:actor
why    somebody says that a deed or a person is bad
yes    The opposition chief dismissed the plan as reckless.   => ACCUSE disapprove actor=chief
yes    The mayor termed the blockade unlawful.   => ACCUSE disapprove actor=mayor
no     The critic called the film a joy.

rule   en.accuse.criticise-more
match  criticise,criticize,condemn,denounce,decry,deplore,slam,blast,lambast,lambaste,assail,rebuke,reprimand,chide,berate,scold,castigate,pillory,censure,reproach,upbraid,mock,ridicule,deride,savage,chastise,admonish,taunt,bemoan,lament,fault for,over,as
       | hit,lash,speak +out against,at | rail,inveigh,fulminate,thunder against,at | take swipe,shot,dig at | heap,pile criticism,scorn on
       | voice,express,convey,register,raise,state,reiterate,repeat,renew,restate criticism,disapproval,concern,alarm,anger,outrage,indignation,dismay,displeasure,disappointment,frustration,opposition,objection,discontent,fury,unease,worry,doubt,condemnation,misgiving,reservation,disgust,horror over,about,at,with,to,of,on
       | question need,role,wisdom,legality,legitimacy,fairness,motive,decision,independence,credibility,competence,integrity,sincerity,impartiality,right,commitment,timing,purpose,proportionality of,for,behind
       | cast,raise,throw doubt,question on,about,over | complain,object,grumble about,to,over,at
       | lodge,file,send,deliver,make,submit,hand,issue,register protest,representation,demarche,note,objection with,to,against,over
       | summon,call,haul +in @envoy | summon @envoy to,over,for | summon @envoy
roles  subj=actor obj=recipient at=recipient about=recipient over=recipient with=recipient to=recipient against=recipient of=recipient on=recipient for=topic
type   ACCUSE disapprove
need   subj:actor
yes    The fishermen's federation reiterated its opposition to the mine, and Tokyo voiced its unease over the visit.   => ACCUSE disapprove actor=Tokyo
yes    The senator questioned the need for foreign troops.   => ACCUSE disapprove actor=senator

rule   en.accuse.criticise-more.n
match  criticism,condemnation,denunciation,rebuke,disapproval,censure,reproach,scorn,fury,outrage,anger,outcry,tirade,broadside,diatribe/n of,from,by,over,at,against
       | sharp,fierce,harsh,strong,severe,scathing,stinging,international,widespread,mounting,public,rare,blistering+criticism,condemnation,rebuke,denunciation,censure,reprimand,outcry,backlash/n
roles  subj=actor by=actor from=actor of=recipient at=recipient against=recipient over=topic
type   ACCUSE disapprove
need   who
yes    The rare rebuke of the junta by Laos was noted.   => ACCUSE disapprove recipient=junta actor=Laos

rule   en.accuse.charge-more
match  charge,indict,arraign,prosecute,impeach,sue,court-martial with,for,over,on,in | accuse,suspect of,over | accuse each,other
       | bring,press,lay,prefer,level charge,case,indictment,suit,lawsuit,complaint,proceeding,action,claim against,over,for
       | file,lodge charge,case,indictment,suit,lawsuit,proceeding,action,claim against,over,for
       | file,bring,lodge,launch,start,initiate,begin,institute,register lawsuit,suit,complaint,proceeding,case
       | open lawsuit,suit,complaint,proceeding | take to+court,tribunal | put,place on+trial,dock
       | haul before,into+court,judge,tribunal,magistrate | name,declare,list as+suspect,defendant,terrorist,agent,extremist,enemy
       | blame,hold,pin,lay,implicate,finger for,responsible,accountable,on,over,in | fault responsible,accountable
       | charge,allege,claim that+be | level,make,repeat,hurl,throw,raise,trade accusation,allegation,charge at,against,with,that,of
       | uncover,expose,reveal,allege plot,fraud,corruption,abuse,scheme by,of | be behind+attack,bombing,killing,hack,plot
roles  subj=actor obj=recipient against=recipient at=recipient on=recipient with=topic for=topic over=topic of=topic in=topic
type   ACCUSE allege
need   subj:actor
yes    The prosecutors arraigned four customs men.   => ACCUSE allege actor=prosecutors
yes    The union sued the ministry over the spill.   => ACCUSE allege actor=union recipient=ministry
no     The hotel charged for breakfast.

rule   en.accuse.charge-more.n
match  lawsuit,suit,case,indictment,proceeding/n against | trial,prosecution,indictment,impeachment,arraignment,court-martial/n of,against
       | corruption,murder,fraud,treason,terrorism,bribery,libel,defamation,espionage,genocide,criminal,impeachment,disciplinary+charge,case,trial,proceeding,accusation,allegation,complaint,lawsuit,indictment/n
roles  subj=actor by=actor against=recipient of=recipient poss=recipient
type   ACCUSE allege
need   who
yes    The defamation lawsuit against the newspaper was filed in Accra.   => ACCUSE allege recipient=newspaper

rule   en.accuse.probe-more
match  investigate,probe,examine,audit,inspect,scrutinise,scrutinize allegation,claim,complaint,death,attack,killing,bank,company,minister,police,party,fraud,contract,official,incident,abuse,firm,shooting,explosion,leak,role,conduct,finance,donation,deal
       | open,launch,order,start,begin,announce,widen,reopen,establish,set,conduct,hold,lead,carry investigation,inquiry,enquiry,probe,inquest,audit,commission into,of,against,over,on,to
       | open,launch,order,start,begin,announce,widen,reopen,conduct,hold,establish,set investigation,inquiry,enquiry,probe,inquest,audit | delve into
       | be,come under+investigation
       | summon,subpoena,question witness,minister,official,officer,chief,head,executive,boss,leader,editor,suspect before,to,for,over
       | call witness,suspect before
roles  subj=actor obj=recipient into=recipient against=recipient of=recipient over=topic
type   ACCUSE investigate
need   subj:actor
yes    The ombudsman announced an enquiry into the fire service.   => ACCUSE investigate
yes    Prosecutors widened the probe into the governor.   => ACCUSE investigate actor=Prosecutors recipient=governor

rule   en.accuse.probe-more.n
match  investigation,inquiry,enquiry,probe,inquest,audit/n into,of,by,against
       | criminal,independent,official,parliamentary,judicial,internal,police,public,murder,corruption,fraud,antitrust,international,senate,congressional,war-crimes,formal,preliminary,disciplinary+investigation,inquiry,enquiry,probe/n
       | commission/n of+inquiry
roles  subj=actor by=actor comp=actor into=recipient of=recipient against=recipient
type   ACCUSE investigate
yes    A parliamentary probe into the purchase found no fault.   => ACCUSE investigate

rule   en.accuse.figures
match  charge phone,battery,fee,price,euro,dollar,pound,interest,extra,rent,toll,customer,up | blast music,rock,off,horn
       | slam door,brake,phone,dunk | question whether,everything | mock exam,test | attack goal | investigate origin,gene,property
       | sue for+peace | try +on,out | try hard,harder,best,again,hand,luck,new | accuse not
       | look into+eye,camera,future,mirror,past,sky,distance | regret outcome,nothing,mistake,day,choice | expose skin,film,rock,flaw,wound
       | file photo,story,return,tax | clinical,drug,vaccine,time,free,field,medical+trial,run/n | space,lunar,mars,solar+probe/n
       | cover,extra,service,delivery,depth,electric,battery+charge/n | literary,film,music,art,textual+criticism,critic/n
       | case/n for,in+point
nonevent yes
type   ACCUSE
why    fees, doors, science, art
yes    The delegate regretted the outcome.   => none
yes    The drug trial ran for a year.   => none

rule   en.accuse.complain-of-no
match  complain of+headache,pain,cough,fever,nausea,symptom,dizziness,fatigue,cold,noise,heat,hunger,thirst
nonevent yes
type   ACCUSE
yes    Patients complain of headaches.   => none

rule   en.accuse.link
match  link,tie to
roles  subj=actor obj=topic to=recipient
type   ACCUSE allege
need   subj:actor
why    to link an evil to somebody is to charge him; good things are linked as well, so somebody must do the linking
yes    The premier linked the fire to the ministry.   => ACCUSE allege actor=premier recipient=ministry
no     The road links the port to the city.

rule   en.accuse.heckle
match  heckle | boo | jeer | barrack | shout +down
roles  subj=actor obj=recipient at=recipient
type   ACCUSE disapprove
need   recipient
yes    The minister was heckled by farmers.   => ACCUSE disapprove actor=farmers recipient=minister
