# AGREE: agrees, offers, promises, invites, signs up to later cooperation.

rule   en.agree.agree
match  agree | agree that | concur | assent to | accede to | consent to | acquiesce in | agree upon | come to+agreement | come to+understanding
       | come to+terms with
roles  subj=both with=both on=topic to=topic
type   AGREE
need   subj:actor
why    a truce or a release agreed is in concede.lex
yes    Italy and Albania agreed on a new port.   => AGREE actor=Italy actor=Albania
yes    The government agreed to take in a hundred refugees.   => AGREE actor=government

rule   en.agree.agree-disagree
match  agree to+disagree | agree on+verdict
nonevent yes
type   AGREE
yes    The jurors could not agree on a verdict.   => none

rule   en.agree.reach-strike
match  strike deal | strike agreement | strike accord | strike bargain | cut deal with | clinch deal | seal deal | close deal with | do deal with
       | strike pact with
roles  subj=both with=both on=topic over=topic
type   AGREE
need   subj:actor
yes    Hamas and Fatah struck a deal in Algiers.   => AGREE actor=Hamas actor=Fatah
yes    Employers and unions struck a deal on pay.   => AGREE actor=Employers

rule   en.agree.reach-conclude
match  conclude agreement | conclude deal with | conclude treaty | hammer +out deal | hammer +out agreement | hammer +out compromise
       | thrash +out deal | finalise deal | finalize deal | finalise agreement | finalize agreement | conclude pact with
roles  subj=both with=both on=topic over=topic
type   AGREE
need   subj:actor
yes    Chile concluded a treaty with Peru.   => AGREE actor=Chile actor=Peru

rule   en.agree.reach
match  reach agreement | reach deal | reach accord | reach understanding | reach compromise | reach consensus | reach settlement | make deal
       | forge agreement with | secure deal with | secure agreement with | arrive at+agreement | come to+agreement with | negotiate agreement
roles  subj=both with=both on=topic over=topic
type   AGREE
need   subj:actor
yes    The EU reached an agreement with Tunisia on migration.   => AGREE actor=EU actor=Tunisia

rule   en.agree.sign-contract
match  sign memorandum | sign contract | sign letter of+intent
roles  subj=both with=both on=topic for=topic
type   AGREE
need   subj:actor
yes    Egypt signed a contract with the Dutch shipyard.   => AGREE actor=Egypt
yes    Ethiopia signed a memorandum with Somaliland in January.   => AGREE actor=Ethiopia actor=Somaliland

rule   en.agree.sign-ink
match  ink agreement | ink deal | initial agreement | initial treaty | ink pact
roles  subj=both with=both on=topic for=topic
type   AGREE
need   subj:actor
yes    Qatar inked a deal with Germany.   => AGREE actor=Qatar actor=Germany

rule   en.agree.sign-statement
match  sign declaration | sign charter | sign statement | sign communique | sign document
roles  subj=both with=both on=topic for=topic
type   AGREE
need   subj:actor
yes    Twelve ministers signed a declaration on piracy.   => AGREE actor=ministers

rule   en.agree.sign
match  sign agreement | sign treaty | sign deal | sign accord | sign pact | sign convention | sign protocol | sign on to | sign up to | sign +up to
       | sign roadmap | sign compact | sign agreement between | sign compromise
roles  subj=both with=both on=topic for=topic
type   AGREE
need   subj:actor
why    footballers sign contracts too: see the next entry
yes    The two presidents signed a treaty on fishing rights.   => AGREE actor=presidents

rule   en.agree.sign-no
match  sign player | sign striker | sign midfielder | sign book | sign autograph | sign album | sign singer | sign for+club | sign defender
       | sign goalkeeper | sign record
nonevent yes
type   AGREE
yes    The author signed books for an hour.   => none

rule   en.agree.deal.n
match  agreement/n between | deal/n between | accord/n between | treaty/n between | pact/n between | agreement/n with | deal/n with | accord/n with
       | treaty/n with | pact/n with | understanding/n between | compromise/n between | memorandum/n between | contract/n between
       | settlement/n between | deal/n among | agreement/n among | compromise/n with | memorandum/n with | settlement/n with
roles  subj=both between=both with=both among=both on=topic
type   AGREE
need   actor
yes    An agreement between Israel and Lebanon set the sea border.   => AGREE actor=Israel actor=Lebanon
yes    Turkey's deal with the European Union dates from 2016.   => AGREE actor=Turkey actor=Union

rule   en.agree.deal.n-definite
match  peace+deal/n | peace+accord/n | peace+agreement/n | trade+deal/n | trade+agreement/n | nuclear+deal/n | coalition+agreement/n
       | coalition+deal/n | migration+deal/n | arms+deal/n | power-sharing+deal/n | framework+agreement/n | security+pact/n | grain+deal/n
       | defence+pact/n | defense+pact/n | prisoner+deal/n | landmark+deal/n | migrant+deal/n | security+agreement/n | climate+deal/n | tax+deal/n
       | pay+deal/n | provisional+agreement/n
roles  subj=both between=both with=both of=topic
type   AGREE
need   definite
yes    The peace deal fell apart in May.   => AGREE

rule   en.agree.promise-commitment
match  commit to | commit itself to | commit himself to | commit themselves to | make commitment | reiterate commitment to | reaffirm commitment to
       | underline commitment to | renew commitment to | stress commitment to | remain committed to | affirm commitment to
roles  subj=actor obj=recipient iobj=recipient to=recipient of=topic
type   AGREE
need   subj:actor
yes    The king reaffirmed his commitment to the accord.   => AGREE actor=king

rule   en.agree.promise-assure
match  give guarantee to | give assurance | assure of | reassure | guarantee | issue guarantee
roles  subj=actor obj=recipient iobj=recipient to=recipient of=topic
type   AGREE
need   subj:actor
yes    The premier gave assurances to the minority.   => AGREE actor=premier recipient=minority

rule   en.agree.promise
match  promise | pledge | give word | swear | make promise to | make pledge | renew pledge to | undertake | vow to+continue | repeat pledge
       | pledge allegiance to | give pledge
roles  subj=actor obj=recipient iobj=recipient to=recipient of=topic
type   AGREE
need   subj:actor
why    crimes are committed, studies undertaken; what is promised is not yet done
yes    The prime minister promised new schools for the north.   => AGREE actor=minister
yes    Norway pledged shells to Ukraine.   => AGREE actor=Norway
no     The weather promises to improve.

rule   en.agree.promise-to-sums
match  promise money | pledge fund | pledge money | pledge million | pledge billion | pledge euro | pledge dollar | earmark million for
roles  subj=actor to=recipient for=recipient iobj=recipient obj=topic
type   AGREE
need   subj:actor
yes    Norway pledged money for the camp.   => AGREE actor=Norway
yes    Denmark pledged two hundred million euros for the refugees.   => AGREE actor=Denmark recipient=refugees

rule   en.agree.promise-to-arms
match  promise weapon | pledge weapon | pledge troop | pledge troops | pledge tank
roles  subj=actor to=recipient for=recipient iobj=recipient obj=topic
type   AGREE
need   subj:actor
yes    Paris promised weapons to Armenia.   => AGREE actor=Paris recipient=Armenia

rule   en.agree.promise-to
match  promise help | promise aid | promise support | pledge aid | pledge support | pledge assistance | pledge help | pledge cooperation
       | promise cooperation | vow support | pledge solidarity | promise reform | pledge reform | promise election | promise inquiry
       | promise investigation | vow help | promise action
roles  subj=actor to=recipient for=recipient iobj=recipient obj=topic
type   AGREE
need   subj:actor
yes    Seoul pledged support for the islanders.   => AGREE actor=Seoul recipient=islanders

rule   en.agree.promise.n
match  promise/n of | pledge/n of | promise/n by | pledge/n by | assurance/n from | assurance/n of | commitment/n from | commitment/n by
       | guarantee/n from | pledge/n to | promise/n to | commitment/n to | promise/n from | pledge/n from | assurance/n that
       | security+guarantee/n for | aid+pledge/n | guarantee/n by
roles  subj=actor by=actor from=actor to=topic for=recipient
type   AGREE
need   actor
yes    The minister's promise of new schools was not kept.   => AGREE actor=minister

rule   en.agree.offer-trade
match  offer thank | offer criticism | offer explanation | offer reward | offer comment | offer discount
nonevent yes
roles  to=topic for=topic
type   AGREE
why    trade and talk, no cooperation
yes    The shop offered a discount to pensioners.   => none

rule   en.agree.offer
match  offer | make offer | offer help | offer aid | offer talk | offer assistance | offer support | offer asylum | offer mediation | offer dialogue
       | extend offer to | offer service | put +forward offer | offer troop | offer troops | offer weapon | offer service as | present offer
       | renew offer | offer cooperation | offer refuge to | repeat offer
roles  subj=actor obj=topic iobj=recipient to=recipient
type   AGREE
need   subj:actor
why    shops offer discounts, hotels offer views
yes    Brazil offered to mediate in the conflict.   => AGREE actor=Brazil
yes    The king offered the students a talk.   => AGREE actor=king recipient=students
no     The hotel offers free parking.

rule   en.agree.offer.n-from
match  offer/n from | offer/n by | overture/n from | proposal/n from | proposal/n by | invitation/n from | invitation/n by
roles  from=actor by=actor to=recipient
type   AGREE
need   actor
yes    An offer from Turkey to mediate was on the table.   => AGREE actor=Turkey

rule   en.agree.invite
match  invite | invite for+talk | invite to+talk | issue invitation to | send invitation to | invite to+visit | invite to+meeting | invite to+summit
       | invite to+join | invite to+conference | extend invitation | invite for+visit | invite to+dialogue
roles  subj=actor obj=recipient to=recipient
type   AGREE
need   subj:actor obj:actor
why    bids and criticism are invited too
yes    King Charles invited the Ukrainian president to London.   => AGREE actor=Charles recipient=president
no     The design invites criticism.

rule   en.agree.invitation.n
match  invitation/n to | invitation/n of | invitation/n for+talk | official+invitation/n | invitation/n
roles  subj=actor by=actor from=actor
type   AGREE
need   subj:actor
yes    Berlin's invitation to the rebel leader upset Ankara.   => AGREE actor=Berlin

rule   en.agree.accept
match  accept invitation | accept offer | accept proposal | accept plan | accept mediation | accept deal | accept help | accept roadmap
       | take +up offer | take +up invitation | accept compromise | accept aid | accept terms | accept request | accept responsibility for+security
       | say yes to | okay deal | accept nomination
roles  subj=actor from=recipient of=recipient by=recipient to=topic
type   AGREE
need   subj:actor
yes    The rebels accepted the invitation of the African Union.   => AGREE actor=rebels recipient=Union

rule   en.agree.acceptance.n
match  acceptance/n of+offer | acceptance/n of+plan | acceptance/n of+invitation | acceptance/n of | consent/n to | assent/n to | agreement/n to+meet
roles  subj=actor by=actor
type   AGREE
need   subj:actor
yes    The militia's acceptance of the plan surprised mediators.   => AGREE actor=militia

rule   en.agree.propose-plan
match  propose plan | put +forward plan | present plan | present roadmap | propose roadmap | unveil plan | unveil initiative | lay +out plan
       | set +out plan | propose package
roles  subj=actor obj=topic to=recipient
type   AGREE
need   subj:actor
yes    The envoy presented a roadmap to the generals.   => AGREE actor=envoy recipient=generals

rule   en.agree.propose-talk
match  propose talk | propose meeting | propose dialogue | suggest meeting | suggest talk | propose summit | propose mediation
roles  subj=actor obj=topic to=recipient
type   AGREE
need   subj:actor
yes    Moscow proposed talks in Istanbul.   => AGREE actor=Moscow
yes    The French president proposed a summit in Paris.   => AGREE actor=president

rule   en.agree.propose
match  propose | propose ceasefire | propose truce | put +forward proposal | submit proposal | present proposal | table proposal | propose swap
       | propose exchange | propose treaty | make proposal | propose solution | float idea of | propose coalition | propose transition
       | propose buffer | propose partnership | propose election
roles  subj=actor obj=topic to=recipient
type   AGREE
need   subj:actor
why    a plan put forward offers later cooperation
yes    Mexico proposed a truce to both sides.   => AGREE actor=Mexico recipient=sides

rule   en.agree.ready-express
match  express readiness | signal readiness | voice readiness | express willingness | signal willingness | declare readiness | reiterate readiness
       | stress readiness | reaffirm readiness | indicate willingness | readiness/n for | willingness/n for
roles  subj=actor to=topic for=topic with=recipient
type   AGREE
need   subj:actor
yes    Brussels signalled its willingness to pay.   => AGREE actor=Brussels
yes    Armenia expressed its readiness to reopen the railway.   => AGREE actor=Armenia

rule   en.agree.ready-open-to
match  open/a to+talk | open/a to+dialogue | open/a to+negotiation | open/a to | remain open to | signal openness to
roles  subj=actor to=topic for=topic with=recipient
type   AGREE
need   subj:actor
yes    The junta remains open to talks.   => AGREE actor=junta
yes    The rebel leader is open to dialogue with the state.   => AGREE actor=leader

rule   en.agree.ready
match  ready/a for+talk | ready/a for+dialogue | ready/a to+cooperate | ready/a to+talk | willing/a | prepared/a for+talk | ready/a for+negotiation
       | express interest in+talk | committed/a to+peace | committed/a to+dialogue | committed/a to+agreement | committed/a to+process
       | committed/a to+effort
roles  subj=actor to=topic for=topic with=recipient
type   AGREE
need   subj:actor
no     The shop is open to visitors.
yes    Both rebel groups are ready for talks.   => AGREE actor=groups

rule   en.agree.ready-verb
match  ready/a | prepared/a
roles  subj=actor with=recipient
type   AGREE
need   subj:state
yes    China is ready to work with all parties.   => AGREE actor=China
no     Dinner is ready.

rule   en.agree.ready-war
match  ready/a for+war | ready/a for+battle | ready/a for+combat | prepared/a for+war | prepared/a for+attack | ready/a for+winter
       | ready/a for+election | ready/a for+match | ready/a to+fight | prepared/a for+worst
nonevent yes
type   AGREE
yes    The army is ready for war.   => none

rule   en.agree.continue-work-ties
match  strengthen tie with | deepen tie with | forge tie with | build tie with | strengthen relation with | improve relation with | boost tie with
       | upgrade tie with | upgrade relation with | strengthen partnership with | deepen relation with | deepen partnership with | normalise tie with
       | normalize tie with | normalise relation with | normalize relation with | improve tie with | develop relation with | elevate relation with
roles  subj=both with=both
type   AGREE
need   subj:actor
yes    Berlin will strengthen ties with Nairobi.   => AGREE actor=Berlin actor=Nairobi

rule   en.agree.continue-work
match  continue work with | work together on | continue cooperation | continue support | step +up cooperation | continue to+work
       | intensify cooperation with | boost cooperation | strengthen cooperation | expand cooperation | deepen cooperation | enhance cooperation with
       | increase cooperation with
roles  subj=both with=both
type   AGREE
need   subj:actor
yes    Vietnam will deepen its cooperation with Australia.   => AGREE actor=Vietnam actor=Australia

rule   en.agree.announce-aid-sums
match  announce fund for | announce million for | announce billion for | announce loan to | announce loan for | announce contribution to
       | allocate million for | allocate million to | set +aside million for | earmark fund for | announce funding | announce dollar
       | announce grant for
roles  subj=actor for=recipient to=recipient with=recipient in=recipient
type   AGREE
need   subj:actor
yes    London announced a loan for Jordan.   => AGREE actor=London recipient=Jordan

rule   en.agree.announce-aid
match  announce aid | announce package | announce delivery of | announce investment in | announce cooperation | announce partnership
       | unveil package for | approve plan for+aid | announce assistance | announce relief for | announce shipment of | announce meeting with
       | announce talk with | announce summit
roles  subj=actor for=recipient to=recipient with=recipient in=recipient
type   AGREE
need   subj:actor
yes    Canada announced a new aid package for Haiti.   => AGREE actor=Canada recipient=Haiti

rule   en.agree.plan-cooperate
match  plan cooperation with | intend to+cooperate | plan deal with | plan aid for | plan investment in | plan delivery of | plan to+help
       | agree in+principle | agree timetable | set date for+talk | set date for+election | agree on+date | agree to+meet | agree to+cooperate
       | agree to+talk | agree to+work | set date for
roles  subj=actor with=recipient for=recipient in=recipient
type   AGREE
need   subj:actor
yes    The council set a date for the election.   => AGREE actor=council

rule   en.agree.join-treaty
match  join treaty | join convention | join agreement | accede to+treaty | become party to | join pact | join alliance | join coalition against
       | join bloc | join initiative | enlist in+coalition | accede to+convention | join paris | rejoin treaty | rejoin agreement
       | enter into+agreement | enter into+contract with | enter into+pact with | enter agreement with | enter into+alliance with
roles  subj=actor with=both against=topic
type   AGREE
need   subj:actor
yes    Sweden joined the alliance in March.   => AGREE actor=Sweden

rule   en.agree.coalition
match  form coalition | form alliance | build coalition | enter coalition with | join coalition | enter government | join government | form government
       | forge alliance | forge coalition | form bloc with | form government together
roles  subj=both with=both
type   AGREE
need   subj:actor
yes    The Liberals formed a coalition with the Greens.   => AGREE actor=Liberals actor=Greens

rule   en.agree.settle
match  settle dispute | resolve dispute | settle case with | settle lawsuit with | bury hatchet | make peace | reconcile | patch +up difference
       | iron +out difference | settle difference | end dispute with | end row with | resolve row | compromise with | come to+term | settle out+of
       | end feud | settle with
roles  subj=both with=both obj=topic
type   AGREE
need   subj:actor
yes    Chile and Bolivia settled their dispute over the river.   => AGREE actor=Chile actor=Bolivia
no     The dust settled on the shelf.

rule   en.agree.appease
match  guarantee safety | guarantee security | guarantee right | guarantee access to | guarantee freedom | guarantee passage for | assure safety
       | ensure safety | grant guarantee to | offer guarantee to | provide guarantee to | give guarantee
roles  subj=actor of=recipient to=recipient for=recipient
type   AGREE
need   subj:actor
yes    The militia guaranteed the safety of the aid workers.   => AGREE actor=militia recipient=workers

rule   en.agree.hope
match  hope for+cooperation | look forward to+cooperation | welcome prospect of+cooperation | express hope for+cooperation
       | express optimism about+talk | express hope for+talk | look forward to+meeting | look forward to+work
roles  subj=actor
type   AGREE
need   subj:actor
yes    The ambassador looked forward to cooperation with the new cabinet.   => AGREE actor=ambassador

rule   en.agree.intend-meet
match  agree meet | agree hold | agree resume | agree continue | agree send | agree provide | agree cooperate | agree work | agree form | agree share
       | agree supply | agree host | agree join | agree extend | agree open | agree create | agree establish | agree set | agree start | agree begin
       | agree pay | agree help | agree build | agree restore | agree boost | agree accept | agree buy | agree sell | agree finance
roles  subj=both with=both
type   AGREE
need   subj:actor
yes    The two leaders agreed to resume the work in June.   => AGREE actor=leaders

rule   en.agree.vow-work
match  vow work | vow continue | vow cooperate | vow protect | vow defend | vow stand | vow uphold | vow reform | vow investigate | vow ensure
       | vow improve | vow rebuild | vow end | vow tackle
roles  subj=actor with=recipient
type   AGREE
need   subj:actor
yes    The new premier vowed to work with the opposition.   => AGREE actor=premier

rule   en.agree.join-force-planned
match  plan exercise with | plan drill with | plan to+cooperate | agree drill | agree exercise | announce drill with | schedule drill with
       | announce exercise | schedule exercise with
roles  subj=both with=both
type   AGREE
need   subj:actor
yes    India announced a naval exercise with Vietnam.   => AGREE actor=India actor=Vietnam

rule   en.agree.offer.n
match  offer/n of+help | offer/n of+aid | offer/n of+talk | offer/n to | offer/n of | offer/n of+mediation | peace+offer/n | peace+overture/n
       | overture/n to | peace+proposal/n | peace+plan/n | peace+initiative/n
roles  subj=actor by=actor from=actor to=recipient
type   AGREE
need   subj:actor
yes    Egypt's offer of mediation came on Sunday.   => AGREE actor=Egypt

rule   en.agree.pact
match  strike,reach,sign,conclude,seal,clinch,ink,initial,finalise,finalize,forge,secure,cut,close,make,agree,hammer,accept,renew,extend,enter @pact with,on,over,between,to,for
       | negotiate @pact with,on,over,to,for | strike,reach,sign,conclude,seal,clinch,ink,initial,finalise,finalize,forge,cut,agree @pact
       | hammer,thrash,work,iron +out deal,difference,compromise,settlement,agreement,accord | come to+agreement,terms,understanding,arrangement
       | arrive at+agreement,compromise | shake hand on | put pen,signature to | sign +up to,for | enter into+@pact
       | join treaty,pact,alliance,convention,coalition,initiative,agreement
roles  subj=both with=both between=both on=topic over=topic
type   AGREE
need   subj:actor
yes    Peru and Chile clinched an accord on fishing.   => AGREE actor=Peru actor=Chile
yes    The port and the union hammered out a settlement.   => AGREE actor=union

rule   en.agree.pact.n
match  deal,agreement,accord,treaty,pact,memorandum,compromise,settlement,understanding,contract/n between,with,among
       | peace,trade,nuclear,coalition,migration,arms,power-sharing,framework,security,grain,defence,defense,landmark,pay,wage,provisional,draft,interim,bilateral,climate,tax,border,water,gas,energy,mineral,minerals,fisheries,extradition,readmission,historic,three-year,debt+deal,agreement,accord,pact,treaty,memorandum/n
       | signing,conclusion/n of+@pact
roles  subj=both between=both with=both among=both of=topic on=topic
type   AGREE
need   actor
yes    The interim accord between the army and the rebels was signed in Juba.   => AGREE actor=army

rule   en.agree.promise-more
match  promise,pledge,vow,undertake,commit,guarantee,swear to+help,send,provide,support,build,pay,invest,cooperate,work,fund,give,supply,protect,investigate,rebuild,share,join,meet,train,deliver,hold,create,continue,improve,respect,buy,increase,raise,double,finance,donate,host,strengthen,boost,speed,step,mediate,consider,look,study,take,resume,accept,reform
       | offer to+help,send,provide,support,build,pay,invest,cooperate,work,fund,give,supply,protect,investigate,rebuild,share,join,meet,train,deliver,hold,create,continue,improve,respect,buy,increase,raise,double,finance,donate,host,strengthen,boost,speed,mediate,consider,look,study,take,resume,accept,reform
       | agree to+help,send,provide,support,build,invest,cooperate,work,fund,give,supply,protect,investigate,rebuild,share,join,meet,train,deliver,hold,create,continue,improve,respect,buy,increase,raise,double,finance,donate,host,strengthen,boost,speed,step,mediate,consider,look,study,take,resume,accept
       | promise,pledge,offer,guarantee,commit,earmark,propose million,billion,money,fund,loan,grant,aid,help,support,assistance,package,investment,cooperation,troop,weapon,tank,missile,vaccine,relief,reform,inquiry,investigation,election,talk,dialogue,vote,mediation,asylum,protection,seat,job,deal,partnership,training to,for,in,with
       | announce million,billion,money,fund,loan,grant,aid,help,assistance,package,investment,cooperation,troop,weapon,tank,missile,vaccine,relief,reform,election,talk,dialogue,vote,mediation,asylum,protection,seat,job,deal,partnership,training to,for,in,with
       | allocate million,aid,help,support,assistance,package,investment,cooperation,troop,weapon,tank,missile,vaccine,relief,reform,inquiry,investigation,election,talk,dialogue,vote,mediation,asylum,protection,seat,job,deal,partnership,training to,for,in,with
       | make,give,offer,renew,repeat,reiterate @oath to,of,on,that
       | promise,pledge,offer inquiry,investigation,help,support,aid,reform,dialogue,talk,mediation,protection,cooperation,asylum,seat
roles  subj=actor obj=topic iobj=recipient to=recipient for=recipient with=recipient
type   AGREE
need   subj:actor
yes    The justice ministry promised an inquiry.   => AGREE actor=ministry
yes    Abu Dhabi pledged to finance the dam.   => AGREE actor=Dhabi
no     The clouds promise rain.

rule   en.agree.promise-more.n
match  promise,pledge,offer,commitment,guarantee,assurance,vow,undertaking,readiness,willingness/n of,by,from,to
       | offer/n of+mediation,help,aid,talk,support,asylum,assistance,dialogue | aid,funding,election,climate+pledge,promise,commitment,offer/n
roles  subj=actor by=actor from=actor to=recipient of=topic
type   AGREE
need   actor
yes    The minister thanked China for its offer of mediation.   => AGREE actor=China

rule   en.agree.plan-together
match  plan,agree,announce,schedule,arrange,propose,set,fix visit,meeting,summit,talk,cooperation,project,partnership,delivery with,for,to
       | propose,suggest,float,table,put,present,submit,unveil plan,initiative,roadmap,deal,compromise,talk,summit,mediation,truce,ceasefire,dialogue,formula,solution,settlement,package,exchange,swap,framework to,for
       | propose,suggest talk,summit,mediation,truce,ceasefire,dialogue,swap
       | express,signal,voice,indicate,show,declare,reiterate readiness,willingness,interest,desire to,for,in | be ready,willing,prepared,open to
       | invite to+visit,capital,talk,summit,join,meeting,table,dialogue,ceremony | extend,issue,send invitation to
       | accept,take invitation,offer,proposal,plan,mediation,compromise,aid,help of,from,by
roles  subj=actor obj=topic to=recipient with=recipient from=recipient of=recipient
type   AGREE
need   subj:actor
yes    The caretaker premier floated a compromise to the generals.   => AGREE actor=premier recipient=generals

rule   en.agree.coalition-more
match  form,build,create,forge,join,enter,renew coalition,alliance,bloc,government,pact,front with,between,together,of
       | form,build,forge coalition,alliance,bloc,front | agree,sign agreement coalition
roles  subj=both with=both between=both
type   AGREE
need   subj:actor
yes    Three opposition parties forged a front against the decree.   => AGREE actor=parties

rule   en.agree.figures
match  agree not | sign autograph,book,shirt,player,striker,midfielder,defender,goalkeeper,record,register,cheque,form
       | offer discount,view,room,parking,glimpse,hope,clue,explanation,comment,advice,reward,prize,course,insight | promise moon
       | make way,sense,point | close door,gap,eye | guarantee place,win,spot,freshness | swear oath,word,at | deal with,in,blow,card
       | invite criticism,question,comparison,trouble | seal envelope,crack,victory,win | clinch title,win,victory,gold,place
       | form line,opinion,part,habit,queue,view,circle | card,record,transfer,book,movie,television+deal,contract/n | great,good,big+deal/n
       | deal/n of
nonevent yes
type   AGREE
why    trade, sport, figures of speech
yes    The club sealed victory in the last minute.   => none
yes    It took a great deal of time.   => none

rule   en.agree.invited
match  invite to+join,attend,visit,talk,meeting,summit,take,form,enter,speak,address,capital
       | offer seat,post,job,asylum,deal,talk,help,help,role,support,protection
roles  subj=actor obj=recipient iobj=recipient to=topic
type   AGREE
need   subj:actor?
why    also where nobody says who invites
yes    The Greens were invited to join the cabinet.   => AGREE recipient=Greens
no     The design invites criticism.
