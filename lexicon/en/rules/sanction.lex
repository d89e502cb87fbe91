# SANCTION: cuts or lowers relations, convicts, expels from a group, recalls an ambassador, withdraws aid.

rule   en.sanction.convict
match  convict | find guilty | declare guilty | condemn to+death | condemn to+imprisonment | convict in+absentia
roles  subj=actor obj=recipient of=topic for=topic on=topic
type   SANCTION convict
yes    A court in Lima convicted the former president of murder.   => SANCTION convict actor=court recipient=president
yes    Two officers were found guilty of torture.   => SANCTION convict recipient=officers

rule   en.sanction.sentence
match  sentence | hand down sentence | hand +down sentence | sentence to+death | sentence in+absentia | impose sentence | give sentence to
       | pass sentence on | pronounce sentence on | hand sentence
roles  subj=actor obj=recipient on=recipient to=topic iobj=recipient for=topic
type   SANCTION convict
yes    The tribunal sentenced the general to life in prison.   => SANCTION convict actor=tribunal recipient=general
yes    The editor was sentenced to six years.   => SANCTION convict recipient=editor

rule   en.sanction.jail-for
match  imprison for | jail | get year in+prison | receive sentence | get sentence | give year in+prison | lock +up for+year | send to+prison
       | send to+jail | receive term | give term
roles  subj=actor obj=recipient for=topic
type   SANCTION convict
need   recipient
why    jailed for years: by a court; without a term it mostly follows a verdict too
yes    A judge jailed the banker for nine years.   => SANCTION convict actor=judge recipient=banker

rule   en.sanction.receive-sentence
match  receive sentence of | receive term of | face sentence
roles  subj=recipient
type   SANCTION convict
need   subj:actor
yes    The smuggler received a sentence of twelve years.   => SANCTION convict recipient=smuggler

rule   en.sanction.conviction.n
match  conviction/n | sentencing/n of | conviction/n on | guilty+verdict/n | verdict/n against | death+sentence/n | prison+sentence/n
       | jail+sentence/n | life+sentence/n | jail+term/n | prison+term/n | jailing/n of+journalist
roles  poss=recipient of=recipient against=recipient by=actor for=recipient
type   SANCTION convict
need   who
yes    The conviction of the colonel by a military court was upheld.   => SANCTION convict recipient=colonel actor=court

rule   en.sanction.verdict
match  return verdict | deliver verdict against | rule against | uphold conviction | uphold sentence | uphold verdict | confirm conviction
       | confirm sentence | deliver ruling against | reach verdict | uphold penalty | uphold ban on
roles  subj=actor against=recipient of=recipient on=recipient
type   SANCTION convict
need   subj:actor
yes    The Supreme Court upheld the conviction of the mayor.   => SANCTION convict actor=Court recipient=mayor

rule   en.sanction.court-fine
match  award damage against | order compensation from | fine by+court | award damage to | order to to+pay | order pay to
roles  subj=actor obj=recipient against=recipient from=recipient to=topic
type   SANCTION convict
need   subj:actor
yes    The court ordered the firm to pay damages.   => SANCTION convict actor=court recipient=firm

rule   en.sanction.expel
match  expel | expel ambassador | expel diplomat | order ambassador to+leave | declare persona | declare persona non | declare non
       | kick +out ambassador | throw +out ambassador | expel envoy | declare ambassador | declare diplomat | order diplomat to+leave
       | kick +out diplomat | boot +out | give hour to+leave | give day to+leave | give hour | throw +out diplomat | send +home diplomat
       | expel official | expel attache | expel representative | order expulsion | kick +out
roles  subj=actor obj=recipient of=recipient iobj=recipient over=topic
type   SANCTION expel
need   subj:state
why    migrants expelled are in coerce.lex
yes    Albania expelled the Iranian ambassador in 2018.   => SANCTION expel actor=Albania recipient=ambassador
yes    The diplomats were expelled by the Bulgarian government.   => SANCTION expel recipient=diplomats actor=government

rule   en.sanction.expulsion.n
match  expulsion/n of+diplomat | expulsion/n of+ambassador | tit-for-tat+expulsion/n | expulsion/n
roles  subj=actor by=actor of=recipient from=topic
type   SANCTION expel
need   who
yes    Moscow's expulsion of the diplomats was expected.   => SANCTION expel actor=Moscow recipient=diplomats

rule   en.sanction.expel-member
match  expel from | suspend from | oust from | exclude from | drop from | remove from | eject from | strip of+membership | bar from+bloc
       | kick +out of | throw +out of | expel from+party | suspend from+union | suspend from+bloc | disbar | excommunicate | disown member
       | revoke membership | ban from+games | suspend membership
roles  subj=actor obj=recipient of=recipient from=topic
type   SANCTION expel
need   subj:actor obj:actor
yes    The African Union suspended Gabon from its ranks.   => SANCTION expel actor=Union recipient=Gabon
no     Dentists removed a tooth from the jaw.

rule   en.sanction.suspension.n
match  suspension/n of+membership | suspension/n from+union | suspension/n from+bloc | exclusion/n of | exclusion/n from+bloc | suspension/n from
       | expulsion/n from+party
roles  subj=actor poss=recipient of=recipient by=actor
type   SANCTION expel
need   recipient
yes    The exclusion of Russia from the council came in March.   => SANCTION expel recipient=Russia

rule   en.sanction.dismiss
match  sack | fire | dismiss | dismiss as+minister | dismiss from+post | remove from+post | relieve of+duty | relieve of+command | oust as
       | strip of+post | strip of+rank | remove as | suspend from+office | relieve of+post | axe | strip of+title | suspend as | remove from+command
       | strip of
roles  subj=actor obj=recipient of=topic as=topic over=topic from=topic for=topic
type   SANCTION expel
need   subj:actor obj:actor
why    an official put out of office; shots are fired, reports dismissed
yes    The king dismissed the prime minister on Sunday.   => SANCTION expel actor=king recipient=minister
yes    The army chief was sacked by President Kagame.   => SANCTION expel recipient=chief actor=Kagame
no     The shop dismissed the rumours.

rule   en.sanction.purge
match  purge | suspend official | suspend judge | suspend minister | suspend officer | demote | suspend governor | dismiss judge | dismiss official
       | dismiss teacher | sack worker | lay +off | purge from+party | recall governor
roles  subj=actor obj=recipient from=topic
type   SANCTION expel
need   subj:state
yes    The ministry suspended four judges.   => SANCTION expel actor=ministry recipient=judges

rule   en.sanction.cut-ties
match  break relation with | cut tie | sever tie | sever relation | break +off relation | break tie | cut relation | cut +off relation with
       | end relation with | freeze relation with | rupture relation with | cut +off tie with | suspend tie with | sever link with | cut link with
       | cut +off contact with | sever contact with | cut contact with | break with | break +off contact with | freeze tie with | suspend relation
       | break +off tie
roles  subj=actor with=recipient to=recipient
type   SANCTION discontinue
need   subj:actor
yes    Nicaragua broke off relations with Israel.   => SANCTION discontinue actor=Nicaragua recipient=Israel
yes    Diplomatic ties with Iran were cut by Albania.   => SANCTION discontinue

rule   en.sanction.rupture.n
match  rupture/n with | break/n with | severing/n of+tie | severance/n of+relation | rupture/n of+relation | breach/n of+relation
       | severing/n of+relation | breakdown/n of+relation with | suspension/n of+relation
roles  subj=actor with=recipient by=actor
type   SANCTION discontinue
need   actor
yes    Mali's rupture with France was complete by then.   => SANCTION discontinue actor=Mali recipient=France

rule   en.sanction.downgrade
match  downgrade relation | downgrade tie | downgrade embassy | lower level of+relation | reduce relation with | scale +back relation with
       | downgrade level of | review relation with | reduce tie with | reduce staff at+embassy | freeze relation | limit contact with
       | cool relation with | shun contact with
roles  subj=actor with=recipient
type   SANCTION discontinue
need   subj:actor
yes    Jordan downgraded its ties with Qatar in 2017.   => SANCTION discontinue actor=Jordan recipient=Qatar

rule   en.sanction.recall
match  recall ambassador | recall envoy | withdraw ambassador | recall diplomat | call +home ambassador | call +back ambassador | pull +out ambassador
       | recall for+consultation | recall charge | withdraw envoy | bring +home ambassador | recall consul | withdraw diplomat
roles  subj=actor from=recipient to=recipient of=recipient
type   SANCTION withdraw
yes    Colombia recalled its ambassador from Buenos Aires.   => SANCTION withdraw actor=Colombia recipient=Aires

rule   en.sanction.recall.n
match  recall/n of+ambassador | recall/n of+envoy | withdrawal/n of+ambassador | recall/n of+diplomat
roles  subj=actor by=actor from=recipient
type   SANCTION withdraw
yes    The recall of the ambassador by Ankara was no surprise.   => SANCTION withdraw actor=Ankara

rule   en.sanction.close-embassy
match  close embassy | shut embassy | close consulate | shut consulate | order closure of+consulate | shut +down embassy | evacuate embassy in
       | shutter embassy | close +down embassy | close mission
roles  subj=actor in=recipient
type   SANCTION withdraw
need   subj:actor
yes    Canada closed its embassy in Damascus.   => SANCTION withdraw actor=Canada recipient=Damascus

rule   en.sanction.closure-embassy.n
match  closure/n of+embassy | closing/n of+embassy | closure/n of+consulate
roles  subj=actor by=actor
type   SANCTION withdraw
yes    The closure of the embassy by Australia came as a shock.   => SANCTION withdraw actor=Australia

rule   en.sanction.withdraw-from-quit
match  quit coalition | quit treaty | quit agreement | quit bloc | quit alliance | quit union | quit government | leave coalition | leave alliance
       | leave bloc | leave union | leave treaty | leave organisation | exit treaty | exit bloc | bolt coalition | quit organisation | quit deal
       | quit pact | leave court | quit talk | leave talk | quit negotiation | quit party | leave government | exit coalition | leave cabinet
       | leave community
roles  subj=actor obj=topic from=topic of=topic
type   SANCTION withdraw
need   subj:actor
yes    Angola quit the bloc.   => SANCTION withdraw actor=Angola
yes    The small party left the coalition over the budget.   => SANCTION withdraw actor=party

rule   en.sanction.withdraw-from-pull-out
match  pull +out of+treaty | pull +out of+agreement | pull +out of+deal | pull +out of+coalition | pull +out of+pact | pull +out of+accord
       | pull +out of+talk | pull +out of+government | pull +out of+alliance
roles  subj=actor obj=topic from=topic of=topic
type   SANCTION withdraw
need   subj:actor
yes    The Liberals pulled out of the coalition.   => SANCTION withdraw actor=Liberals

rule   en.sanction.withdraw-from
match  withdraw from+treaty | withdraw from+agreement | withdraw from+union | withdraw from+alliance | withdraw from+deal | withdraw from+accord
       | withdraw from+coalition | withdraw from+talk | withdraw from+convention | withdraw from+organisation | withdraw from+organization
       | withdraw from+bloc | withdraw from+pact | withdraw from+government | abandon treaty | withdraw support for+government | withdraw from+court
       | withdraw from+council | secede from | break +away from | walk +out of+coalition | withdraw from+process | resign from+coalition
roles  subj=actor obj=topic from=topic of=topic
type   SANCTION withdraw
need   subj:actor
why    leaving an alliance or coalition for good; troops that withdraw are in retreat.lex
yes    Burkina Faso withdrew from the regional bloc.   => SANCTION withdraw actor=Faso

rule   en.sanction.exit.n
match  withdrawal/n from+treaty | withdrawal/n from+agreement | exit/n from+bloc | exit/n from+treaty | withdrawal/n from+bloc
       | withdrawal/n from+deal | departure/n from+coalition | withdrawal/n from+coalition | secession/n from | exit/n from+union
       | withdrawal/n from+pact | withdrawal/n from+union | withdrawal/n from+court | secession/n of
roles  subj=actor by=actor of=actor from=topic
type   SANCTION withdraw
need   actor
yes    The American withdrawal from the treaty was announced in June.   => SANCTION withdraw actor=American

rule   en.sanction.break-talks
match  break +off talk | break +off negotiation | break +off dialogue with | end negotiation with | end participation in | terminate negotiation
       | break +off contact | end talk | abandon talk with | call +off negotiation | break +off engagement | walk +away from+negotiation
       | terminate talk | pull plug on+talk | end dialogue with
roles  subj=actor with=recipient in=topic
type   SANCTION withdraw
need   subj:actor
yes    The rebels broke off talks with the government.   => SANCTION withdraw actor=rebels recipient=government

rule   en.sanction.impose-tighten
match  extend sanction against | extend sanction on | expand sanction against | expand sanction on | renew sanction | prolong sanction against
       | tighten sanction | widen sanction against
roles  subj=actor obj=recipient on=recipient against=recipient
type   SANCTION discontinue
need   subj:state?
yes    Brussels extended the sanctions against Belarus.   => SANCTION discontinue actor=Brussels recipient=Belarus

rule   en.sanction.impose
match  impose sanction | slap sanction on | slap sanction against | sanction | adopt sanction | announce sanction | hit with+sanction
       | place sanction on | level sanction against | introduce sanction | apply sanction against | place under+sanction | put under+sanction
       | agree sanction against | agree on+sanction against | reimpose sanction on | reinstate sanction on | approve sanction against
       | add to+list of+sanction | slap with+sanction | impose measure on | levy sanction on | levy sanction against | approve sanction on
       | unveil sanction on | unveil sanction against | issue sanction against
roles  subj=actor obj=recipient on=recipient against=recipient
type   SANCTION discontinue
need   who subj:state?
yes    The European Union imposed sanctions on two Georgian officials.   => SANCTION discontinue actor=Union recipient=officials
yes    Sanctions were announced against the militia by London.   => SANCTION discontinue recipient=militia
no     My wife has imposed sanctions on my boots.

rule   en.sanction.sanction.n
match  sanction/n against | sanction/n on | sanction/n by | economic+sanction/n | eu+sanction/n | round/n of+sanction | package/n of+sanction
       | sanctions+package/n | sanction/n from | trade+sanction/n | international+sanction/n
roles  subj=actor by=actor from=actor against=recipient on=recipient
type   SANCTION discontinue
need   who subj:state?
yes    American sanctions against the bank took effect on Monday.   => SANCTION discontinue actor=American recipient=bank

rule   en.sanction.blacklist
match  blacklist | put on+blacklist | add to+blacklist | add to+list | freeze asset | seize asset | place on+blacklist | put on+list of+sanction
       | impose visa on | impose ban on+entry | bar entry to+official | impose freeze on | designate | list as+terrorist | block asset | delist
       | cut +off from+system | freeze holding | declare organisation | freeze reserve | seize yacht | impose ban on+travel against
roles  subj=actor obj=recipient of=recipient on=recipient
type   SANCTION discontinue
need   subj:state
yes    Switzerland froze the assets of the ousted president.   => SANCTION discontinue actor=Switzerland recipient=president
yes    Washington blacklisted three shipping firms.   => SANCTION discontinue actor=Washington recipient=firms

rule   en.sanction.asset-freeze.n
match  asset+freeze/n | blacklisting/n of | freezing/n of+asset | freeze/n of+asset | visa+ban/n | visa+restriction/n on | freeze/n on+asset
roles  subj=actor by=actor on=recipient of=recipient against=recipient
type   SANCTION discontinue
need   who
yes    The asset freeze on the oligarch was lifted.   => SANCTION discontinue recipient=oligarch

rule   en.sanction.embargo-export
match  halt export to | stop export to | suspend export to | restrict export | restrict export to | curb export | halt export | suspend export
       | ban export | ban,bar,block export to | curb export to | impose control on+export | block export | impose curb on+export
roles  subj=actor on=recipient against=recipient with=recipient from=recipient to=recipient of=topic
type   SANCTION discontinue
need   subj:actor
yes    China banned exports of rare metals.   => SANCTION discontinue actor=China

rule   en.sanction.embargo-trade
match  impose trade on | halt trade with | suspend trade with | ban trade with | end trade with | stop trade with | cut +off trade with
       | restrict trade with
roles  subj=actor on=recipient against=recipient with=recipient from=recipient to=recipient of=topic
type   SANCTION discontinue
need   subj:actor
yes    Ankara halted trade with Israel.   => SANCTION discontinue actor=Ankara recipient=Israel

rule   en.sanction.embargo
match  impose embargo | embargo | declare embargo on | place embargo on | slap embargo on | extend embargo on | tighten embargo on | halt import from
       | suspend import from | ban sale | stop sale | ban product from | block import | block import from | ban import | suspend import | halt import
       | block sale
roles  subj=actor on=recipient against=recipient with=recipient from=recipient to=recipient of=topic
type   SANCTION discontinue
need   subj:actor
yes    India banned imports from its neighbour after the attack.   => SANCTION discontinue actor=India recipient=neighbour
yes    The Security Council imposed an embargo on the island.   => SANCTION discontinue actor=Council

rule   en.sanction.embargo.n
match  embargo/n against | embargo/n on | arms+embargo/n | oil+embargo/n | trade+embargo/n | export+ban/n | import+ban/n | economic+embargo/n
       | ban/n on+export | ban/n on+import | trade+ban/n | export+control/n on | export+restriction/n on | export+curb/n on
roles  subj=actor by=actor against=recipient on=recipient
type   SANCTION discontinue
need   who
yes    The American embargo against Cuba began in 1962.   => SANCTION discontinue actor=American recipient=Cuba

rule   en.sanction.tariff
match  impose duty on | impose tariff | slap tariff on | levy tariff on | increase tariff on | impose levy on | announce tariff | slap duty on
       | double tariff on | hike tariff on | introduce tariff on | impose quota on | impose tax on+import | place tariff on | slap levy on
       | raise duty on | impose surcharge on | raise tariff | impose countermeasure against | impose countermeasure on | impose curb on
roles  subj=actor on=recipient against=recipient
type   SANCTION discontinue
need   subj:state?
yes    China imposed tariffs on Australian wine in 2020.   => SANCTION discontinue actor=China

rule   en.sanction.tariff.n
match  tariff/n on | tariff/n against | punitive+tariff/n | import+duty/n on | retaliatory+tariff/n | customs+duty/n on | punitive+duty/n on
       | countermeasure/n against | duty/n on+import
roles  subj=actor by=actor on=recipient against=recipient
type   SANCTION discontinue
need   subj:actor
yes    Washington's tariffs on steel hurt Canadian mills.   => SANCTION discontinue actor=Washington

rule   en.sanction.suspend-aid-fund
match  withdraw funding from | suspend funding for | cut funding for | suspend funding to | cut funding to | halt funding for | stop funding
       | freeze funding for | freeze funding to | freeze fund | freeze loan to | block fund for | withhold fund from | suspend payment to
       | stop payment to | withhold funding from | freeze payment to | cut +off funding to | cut +off funding for | withdraw funding for
       | block payment to | defund | cut funding
roles  subj=actor to=recipient from=recipient for=recipient with=recipient
type   SANCTION discontinue
need   subj:actor
yes    Washington has cut funding for the agency.   => SANCTION discontinue actor=Washington recipient=agency

rule   en.sanction.suspend-aid-support
match  end cooperation with | withdraw backing from | withdraw support | suspend support | halt cooperation | suspend programme with
       | suspend program with | suspend cooperation | end support for | end support to | stop cooperation with
roles  subj=actor to=recipient from=recipient for=recipient with=recipient
type   SANCTION discontinue
need   subj:actor
yes    The party withdrew its support for the cabinet.   => SANCTION discontinue actor=party recipient=cabinet

rule   en.sanction.suspend-aid
match  cut +off aid to | halt assistance to | cut aid | suspend aid | stop aid to | halt aid | suspend assistance | end aid to | slash aid to
       | freeze aid | withhold aid | block aid to
roles  subj=actor to=recipient from=recipient for=recipient with=recipient
type   SANCTION discontinue
need   subj:actor
yes    Germany has suspended aid to Mali.   => SANCTION discontinue actor=Germany

rule   en.sanction.suspend-aid.n
match  suspension/n of+aid | suspension/n of+cooperation | aid+cut/n | aid+freeze/n | cut/n in+aid to | suspension/n of+funding
       | withdrawal/n of+support | freeze/n on+aid | suspension/n of+assistance | withdrawal/n of+funding | halt/n to+aid | funding+cut/n to
       | cessation/n of+aid
roles  subj=actor by=actor to=recipient for=recipient
type   SANCTION discontinue
need   who
yes    The suspension of aid to Uganda by Sweden drew praise.   => SANCTION discontinue

rule   en.sanction.suspend-agreement-visa
match  cancel visa | revoke visa | suspend visa
roles  subj=actor obj=topic with=recipient in=topic to=recipient of=recipient for=topic
type   SANCTION discontinue
need   subj:actor
yes    Paris revoked the visas of the envoys.   => SANCTION discontinue actor=Paris recipient=envoys
yes    London cancelled the visas of four judges.   => SANCTION discontinue actor=London recipient=judges

rule   en.sanction.suspend-agreement-delivery
match  suspend licence for+export | halt sale to | halt delivery to | suspend delivery to | halt sale | suspend sale | stop delivery
       | stop delivery to | stop supply to | suspend supply to
roles  subj=actor obj=topic with=recipient in=topic to=recipient of=recipient for=topic
type   SANCTION discontinue
need   subj:actor
yes    Berlin halted arms sales to Turkey.   => SANCTION discontinue actor=Berlin recipient=Turkey

rule   en.sanction.suspend-agreement
match  suspend agreement | suspend treaty | terminate agreement | terminate treaty | cancel agreement | cancel contract | scrap agreement
       | tear +up agreement | tear +up deal | tear +up treaty | scrap treaty | revoke agreement | annul treaty | suspend participation in
       | suspend accord | abrogate treaty | abrogate | cancel deal | suspend deal | denounce treaty | cancel exercise with | suspend partnership with
       | rip +up agreement | end agreement with | end treaty with | scrap deal | terminate contract with | suspend pact | void agreement
       | terminate deal
roles  subj=actor obj=topic with=recipient in=topic to=recipient of=recipient for=topic
type   SANCTION discontinue
need   subj:actor
yes    Moscow suspended the grain agreement in July.   => SANCTION discontinue actor=Moscow

rule   en.sanction.termination.n
match  termination/n of+agreement | termination/n of+treaty | cancellation/n of+agreement | suspension/n of+treaty | suspension/n of+agreement
       | cancellation/n of+contract | abrogation/n of | revocation/n of+visa | suspension/n of+accord | cancellation/n of+deal | suspension/n of+visa
       | termination/n of+contract
roles  subj=actor by=actor with=recipient
type   SANCTION discontinue
need   actor
yes    The suspension of the treaty by India alarmed Islamabad.   => SANCTION discontinue actor=India

rule   en.sanction.divest
match  divest from | pull +out investment from | boycott product from | pull +out of+market | leave market | exit market | suspend operation in
       | stop business with | cease operation in | withdraw investment from | cut business with | suspend service to | suspend service in
       | exclude from+market | ban from+market | exclude from+tender | exclude from+system
roles  subj=actor obj=recipient from=recipient in=recipient with=recipient to=recipient
type   SANCTION discontinue
need   subj:actor
yes    The oil firm suspended its operations in Russia.   => SANCTION discontinue actor=firm

rule   en.sanction.planned
match  consider sanction against | consider sanction on | plan sanction against | plan sanction on | propose sanction against | propose sanction on
       | weigh sanction against | weigh sanction on | draft sanction against | planned+sanction/n | proposed+sanction/n against | prepare sanction
       | plan tariff on | consider tariff on | mull sanction against | weigh expulsion
roles  subj=actor against=recipient on=recipient of=recipient
type   SANCTION discontinue
hedge  yes
yes    The bloc is considering sanctions against the militia.   => SANCTION discontinue actor=bloc recipient=militia author=open

rule   en.sanction.ostracise
match  ostracise | ostracize | shun diplomatically | isolate diplomatically | freeze +out | cold-shoulder | treat as+pariah | isolate on+stage
       | cut loose | break rank with | part company with | part way with | shoulder cold
roles  subj=actor obj=recipient with=recipient
type   SANCTION
need   subj:actor
yes    The bloc ostracised the junta after the killings.   => SANCTION actor=bloc recipient=junta

rule   en.sanction.accreditation
match  strip of+immunity | waive immunity | revoke immunity | strip of+diplomatic | lift immunity | strip of+privilege | withdraw agrément
       | withdraw credential | revoke credential | strip ambassador | revoke accreditation of+diplomat
roles  subj=actor obj=recipient of=recipient
type   SANCTION
need   subj:actor
yes    Parliament lifted the immunity of three deputies.   => SANCTION actor=Parliament recipient=deputies

rule   en.sanction.dismissal.n
match  dismissal/n of | sacking/n of | firing/n of | removal/n of | dismissal/n by | ousting/n of | demotion/n of | ouster/n of+minister | purge/n of
       | suspension/n of+judge | suspension/n of+minister | suspension/n of+officer | suspension/n of+official | suspension/n of+governor
roles  poss=recipient of=recipient by=actor
type   SANCTION expel
need   recipient
yes    The dismissal of the police chief by the mayor angered officers.   => SANCTION expel recipient=chief actor=mayor
no     The removal of the tumour took an hour.

rule   en.sanction.expel-envoy
match  expel,oust,eject,remove,banish @envoy | bar,ban,prevent,stop @envoy from | order,tell,ask,instruct @envoy to+leave
       | give,grant @envoy hour,day to+leave | give hour,day to+leave | kick,throw,boot +out @envoy | send +home,packing @envoy
       | declare @envoy persona,unwelcome | declare unwelcome,persona | brand persona | order closure of+consulate,embassy
roles  subj=actor obj=recipient of=recipient iobj=recipient over=topic
type   SANCTION expel
yes    Pakistan barred the Iranian ambassador from coming back.   => SANCTION expel actor=Pakistan recipient=ambassador
yes    The junta ordered the envoys to leave.   => SANCTION expel actor=junta recipient=envoys

rule   en.sanction.recall-envoy
match  recall,withdraw @envoy | call,bring,pull +back,home,out @envoy | summon,call +home,back @envoy
roles  subj=actor from=recipient to=recipient in=recipient
type   SANCTION withdraw
yes    Ankara withdrew its representative from Stockholm.   => SANCTION withdraw actor=Ankara

rule   en.sanction.leave-body
match  leave,exit,bolt,desert coalition,alliance,bloc,union,treaty,pact,convention,agreement,accord,organisation,organization,government,cabinet,party,faction,caucus,talk,talks,negotiation,court,council,agency,commission,federation,league,group
       | quit coalition,alliance,bloc,union,treaty,pact,convention,agreement,accord,organisation,organization,government,party,faction,caucus,talk,talks,negotiation,court,council,agency,commission,federation,league,group
       | abandon coalition,alliance,bloc,union,treaty,pact,convention,accord,organisation,organization,government,cabinet,party,faction,caucus,talks,negotiation,court,council,agency,commission,federation,league,group
       | withdraw,pull,walk,storm,drop,break from,out,away+coalition,alliance,bloc,union,treaty,pact,convention,agreement,accord,organisation,organization,government,party,talk,talks,negotiation,court,council,agency,commission,federation,league,deal,process,cabinet,caucus
       | withdraw,pull membership,signature | split,secede,break,defect from+party,coalition,bloc,union,alliance | split +away,off from
       | form party,faction breakaway | withdraw,pull support from+government,coalition,cabinet | cross floor | resign from+party,coalition
roles  subj=actor obj=topic from=topic of=topic
type   SANCTION withdraw
need   subj:actor
yes    The Greens walked out of the coalition over the dam.   => SANCTION withdraw actor=Greens
yes    Twelve deputies split from the ruling party.   => SANCTION withdraw actor=deputies

rule   en.sanction.leave-body.n
match  exit,withdrawal,departure,split,defection/n from | collapse,break-up,breakup,end,split,dissolution/n of+coalition,alliance,bloc,union
       | break-up/n of | walkout/n from+coalition,government
roles  subj=actor by=actor of=actor from=topic
type   SANCTION withdraw
need   actor
yes    The Liberals' exit from the coalition was sudden.   => SANCTION withdraw actor=Liberals

rule   en.sanction.cut
match  cut,sever,break,suspend,freeze,end,rupture,halt tie,relation,contact,link,cooperation,diplomacy
       | cut +off tie,relation,contact,link,cooperation,dialogue | break +off tie,relation,link,cooperation,dialogue
       | downgrade,reduce,lower,scale tie,relation,representation,cooperation
       | suspend,end,freeze,stop,cut,withdraw,slash,block,scrap,axe,pause,terminate aid,assistance,funding,fund,loan,grant,subsidy,support,contribution,payment,delivery,shipment,export,sale,licence,license,import,trade,programme,program to,for,from,of,with
       | halt,withhold assistance,funding,fund,loan,grant,subsidy,support,contribution,payment,delivery,shipment,export,sale,licence,license,import,trade,programme,program to,for,from,of,with
       | shelve licence,license,sale,delivery,export,contract,visa | revoke,suspend,cancel sale,delivery,export,contract,deal,visa
       | freeze licence,license,sale,delivery,export,contract,deal,visa | block licence,license,sale,export,contract,visa
       | refuse license,sale,delivery,export,contract,deal | annul visa | suspend,halt,stop accession,membership,participation,application,visa
       | freeze membership,participation,application,visa | block participation,application,visa
       | suspend,cancel,terminate,scrap,annul,freeze,abrogate,void,tear,rip @pact | denounce treaty,convention | tear,rip +up @pact | pull plug on | turn +off tap
roles  subj=actor obj=topic to=recipient with=recipient for=recipient from=recipient of=recipient
type   SANCTION discontinue
need   subj:actor
yes    Berlin has shelved an export licence for the jets.   => SANCTION discontinue actor=Berlin
yes    Washington withheld payments to the agency.   => SANCTION discontinue actor=Washington recipient=agency

rule   en.sanction.visa-cancelled
match  cancel,revoke,withdraw,annul visa,permit,credential,licence of
roles  subj=actor of=recipient obj=topic
type   SANCTION discontinue
need   recipient
yes    The visas of the ambassador and his family were cancelled.   => SANCTION discontinue recipient=ambassador

rule   en.sanction.cut.n
match  suspension,withdrawal,cancellation/n of,to,in+aid,assistance,funding,tie,relation,cooperation,support,delivery,export,trade,loan,contract,treaty,agreement,accord,visa
       | freeze,freezing,halt,halting,cut,cutting,end,ending,withholding,cessation,termination,severing,rupture/n of,to,in+aid,assistance,funding,tie,relation,cooperation,support,delivery,export,trade,loan,contract,treaty,agreement,accord,visa,licence
       | aid,funding,arms,export,trade,import,travel+cut,freeze,embargo,ban,boycott,stop,halt/n
roles  subj=actor by=actor to=recipient with=recipient of=topic
type   SANCTION discontinue
need   who
yes    The termination of the contract by Warsaw cost jobs.   => SANCTION discontinue actor=Warsaw

rule   en.sanction.impose-more
match  impose,slap,place,put,levy,announce,introduce,adopt,approve,agree,extend,expand,widen,tighten,renew,prolong,reimpose,unveil,issue,reinstate,reintroduce,apply,enact,order,toughen,trigger,snap,step @sanctions on,against
       | impose,slap,place,put,levy,announce,introduce,raise,hike,double,triple,increase,reimpose,extend,set @levy on,against
       | hit,target,punish with+sanction,tariff,duty,levy | hit +back with+sanction,tariff | place,put under+sanction,embargo | add to+blacklist,list
       | sanction | freeze,seize,block asset,account,property,fund,holding,reserve of
       | ban,bar,block entry,import,sale,product,good,wine,coal,fruit,meat,grain from,of,to | raise,increase,hike,impose tariff,duty
       | designate as+terrorist,organisation,organization,sponsor | list,brand,declare as+terrorist,organisation
roles  subj=actor obj=recipient on=recipient against=recipient of=recipient from=recipient to=topic with=topic
type   SANCTION discontinue
need   subj:state
why    a spouse or a firm imposes none: a state, union or council must do it
yes    Ottawa slapped duties on steel from India.   => SANCTION discontinue actor=Ottawa
yes    London froze the accounts of the oligarch.   => SANCTION discontinue actor=London recipient=oligarch

rule   en.sanction.impose-more.n
match  sanction,embargo,tariff,duty,countermeasure,penalty/n on,against
       | economic,trade,financial,travel,fresh,new,punitive,retaliatory,sweeping,international,unilateral,additional,western,targeted,further,import,customs+sanction,tariff,duty,embargo,levy/n
       | visa,entry,travel,import,export,arms,oil,trade+ban,embargo,curb,restriction/n | round,package,wave,set/n of+sanction,tariff
roles  subj=actor by=actor from=actor on=recipient against=recipient
type   SANCTION discontinue
need   who subj:state?
yes    The retaliatory duties on Canadian timber were lifted.   => SANCTION discontinue

rule   en.sanction.verdict-more
match  convict,jail,imprison,sentence,condemn,send,fine of,for,to,over+murder,fraud,corruption,treason,bribery,terrorism,rape,embezzlement,espionage,manslaughter,genocide,crime,year,month,life,death,prison,jail,term,libel,defamation,blasphemy
       | hand,pass,impose,give,mete,pronounce +down,out sentence,verdict,term,penalty,punishment
       | hand,pass,impose,give,mete,pronounce sentence,verdict,penalty,term on,to,against | find,hold,declare,judge,rule guilty,liable
       | get,receive,face,serve,draw sentence,term of | sentence in+absentia | jail,imprison for+year,month,life | order to+pay damage,compensation
       | uphold,confirm,affirm,back conviction,sentence,verdict,penalty | strip,deprive of+title,rank,office,immunity,pension,honour
       | disbar,defrock,excommunicate | execute by+hanging,firing
roles  subj=actor obj=recipient iobj=recipient on=recipient against=recipient to=topic of=topic for=topic
type   SANCTION convict
need   who
yes    A court in Tunis passed a verdict on forty critics.   => SANCTION convict actor=court
yes    The editor was jailed for four years over libel.   => SANCTION convict recipient=editor

rule   en.sanction.verdict-more.n
match  conviction,sentencing/n of,for | jailing/n for
       | death,jail,prison,life,suspended,lengthy,five-year,ten-year,two-year,three-year,four-year,six-year,eight-year,year,20-year,10-year,12-year,15-year+sentence,term/n
       | ruling,judgment,judgement/n against
roles  poss=recipient subj=actor of=recipient against=recipient by=actor for=recipient
type   SANCTION convict
need   who
yes    Her ten-year sentence was upheld on Monday.   => SANCTION convict

rule   en.sanction.oust-member
match  suspend,expel,oust,exclude,eject,bar,ban,remove,dismiss,sack,fire,strip,kick from,of+party,parliament,union,bloc,league,council,caucus,federation,post,command,membership,group,cabinet,government,assembly,whip,duty,games,competition,organisation,office
       | drop from,of+parliament,post,command,membership,group,assembly,whip,duty,games,competition,office
       | relieve,strip of+post,duty,command,rank,portfolio,membership,right
       | sack,fire,dismiss,oust,remove,suspend,replace,axe,demote minister,chief,general,governor,commander,ambassador,judge,director,head,mayor,official,officer,prosecutor,commissioner,adviser,aide,editor,speaker,premier,secretary
       | suspend from+duty | purge rank,army,party,court,judiciary | withdraw,remove whip from | strip immunity
roles  subj=actor obj=recipient of=recipient from=topic
type   SANCTION expel
need   subj:actor
yes    The party expelled two senators from its ranks and suspended a mayor from the council.   => SANCTION expel actor=party recipient=mayor
yes    The president fired his central bank governor.   => SANCTION expel actor=president recipient=governor

rule   en.sanction.oust-member.n
match  sacking,dismissal,firing,removal,ousting,ouster,suspension,expulsion,demotion,recall/n of+minister,chief,general,governor,commander,judge,director,head,mayor,official,officer,prosecutor,commissioner,adviser,editor,ambassador,member,deputy,senator
       | expulsion,suspension,exclusion,ejection/n from
roles  poss=recipient of=recipient by=actor subj=actor from=topic
type   SANCTION expel
need   who
yes    The sacking of the governor by the king caused surprise.   => SANCTION expel recipient=governor actor=king

rule   en.sanction.figures
match  sanction marriage,use | fire shot,gun,missile,warning,starting | drop line | remove tumour,stain,shoe,mask,tree,rubbish,doubt
       | penalty+kick,shootout,area,spot,shoot-out/n | death+penalty/n | tariff+plan,comparison/n | phone,energy,electricity,gas+tariff/n
       | cut loose rope | break even
nonevent yes
type   SANCTION
why    sport and figures of speech
yes    The penalty shootout was won by the visitors.   => none

rule   en.sanction.hours-to-leave
match  give,grant staff,ambassador,envoy,diplomat,mission,personnel hour,day to+leave | give hour to+leave
roles  subj=actor iobj=recipient obj=recipient of=recipient to=topic
type   SANCTION expel
need   subj:actor?
yes    Tirana gave the envoys a day to leave.   => SANCTION expel actor=Tirana recipient=envoys

rule   en.sanction.expel-own
match  expel,suspend,oust,eject member,senator,deputy,lawmaker,minister,mp,councillor,mayor,politician,legislator,dissident,faction,wing,chairman,leader,delegate
roles  subj=actor obj=recipient from=topic over=topic
type   SANCTION expel
need   subj:actor
yes    The party expelled the Spanish senator.   => SANCTION expel actor=party recipient=senator

rule   en.sanction.sport-no
match  sack,fire,dismiss,suspend,expel coach,trainer,striker,captain,goalkeeper,midfielder,defender,player
nonevent yes
type   SANCTION
yes    The team fired its coach in May.   => none
