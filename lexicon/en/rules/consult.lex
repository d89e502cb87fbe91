# CONSULT: meets, visits, telephones, negotiates.

rule   en.consult.meet
match  meet | meet +up with | confer with | sit +down with | huddle with | hobnob with | meet in+person | get +together with | rub shoulder with
       | come +together with | come face with | be closeted with
roles  subj=both obj=both with=both
type   CONSULT
need   subj:actor
why    targets, needs and deadlines are met as well: the next entry
yes    The Swedish foreign minister met her Finnish colleague in Stockholm.   => CONSULT actor=minister actor=colleague
yes    Union leaders met with the governor on Tuesday.   => CONSULT actor=leaders actor=governor
no     The two rivers meet near the town.

rule   en.consult.meet-target
match  meet target | meet goal | meet need | meet deadline | meet demand | meet condition | meet requirement | meet standard | meet criterion
       | meet expectation | meet obligation | meet cost | meet challenge | meet fate | meet resistance | meet eye | meet quota | meet commitment
       | meet with+success | meet with+resistance | meet with+opposition | meet with+approval | meet end | meet bill | meet with+criticism
       | meet with+failure | meet payment | meet halfway | meet death | meet test | meet with+anger | meet with+silence | meet definition | meet terms
       | meet term | meet with+force | meet with+enthusiasm | meet threshold
nonevent yes
type   CONSULT
yes    Germany met its climate target last year.   => none

rule   en.consult.gather
match  convene | gather for+summit | gather for+meeting | gather for+talk | gather for+conference | come +together for | assemble for+meeting
       | gather to+discuss | meet for+talk | meet for+summit | sit +down for+talk | hold session | convene meeting | convene session | convene summit
       | convene council | convene in | caucus | meet on+sideline | convene conference
roles  subj=actor obj=topic of=topic with=both
type   CONSULT multilateral
need   subj:actor
yes    African leaders gathered for a summit in Addis Ababa.   => CONSULT multilateral actor=leaders
yes    The Security Council held an emergency session on Friday.   => CONSULT multilateral actor=Council

rule   en.consult.hold-talks-resume
match  begin talk | start talk | open talk | resume talk | begin negotiation | start negotiation with | open negotiation with | resume negotiation
       | resume dialogue | launch dialogue with | launch talk | continue negotiation with | continue talk
roles  subj=both with=both on=topic about=topic obj=topic
type   CONSULT
need   subj:actor
yes    Belgrade resumed the negotiations with Pristina.   => CONSULT actor=Belgrade
yes    Both sides resumed negotiations on Monday.   => CONSULT actor=sides

rule   en.consult.hold-talks-meal
match  have lunch with | have dinner with | dine with | lunch with | hold audience with | have audience with
roles  subj=both with=both on=topic about=topic obj=topic
type   CONSULT
need   subj:actor
yes    The chancellor had lunch with the president.   => CONSULT actor=chancellor

rule   en.consult.hold-talks-end
match  conclude talk with | wrap +up talk with | end talk with | complete talk with
roles  subj=both with=both on=topic about=topic obj=topic
type   CONSULT
need   subj:actor
yes    The envoy concluded talks with the rebels.   => CONSULT actor=envoy actor=rebels

rule   en.consult.hold-talks
match  hold talk | hold meeting | hold consultation | hold negotiation | hold discussion | hold dialogue with | have talk with | have meeting with
       | have conversation with | have discussion with | conduct talk with | conduct negotiation with | have contact with | hold round of+talk
       | enter talk with | engage in+talk with | engage in+dialogue with | enter into+talk with | enter into+negotiation with | be in+talk with
       | be in+contact with | conduct dialogue with | keep contact with | take part in+talk with | hold hearing with | hold conversation
       | exchange view with | exchange view on | enter negotiation with | be in+negotiation with | hold exchange with
roles  subj=both with=both on=topic about=topic obj=topic
type   CONSULT
need   subj:actor
yes    The Dutch premier held talks with his Indian colleague in Delhi.   => CONSULT actor=premier actor=colleague

rule   en.consult.talks.n
match  talk/n between | talk/n with | meeting/n between | meeting/n with | negotiation/n between | negotiation/n with | discussion/n between
       | discussion/n with | consultation/n between | consultation/n with | dialogue/n between | dialogue/n with | contact/n between | contact/n with
       | conversation/n between | conversation/n with | encounter/n between | encounter/n with | exchange/n between | audience/n with
       | interview/n with+pope | working+lunch/n with | working+dinner/n with | lunch/n with | dinner/n with | face-to-face/n with
       | tete-a-tete/n with | rapprochement/n between
roles  subj=both between=both with=both on=topic
type   CONSULT
need   actor
yes    Talks between Serbia and Kosovo ended without a result.   => CONSULT actor=Serbia actor=Kosovo
yes    The senator's meeting with the king lasted an hour.   => CONSULT actor=senator actor=king

rule   en.consult.talks.n-definite
match  talk/n | negotiation/n | meeting/n
roles  subj=both of=actor between=both with=both on=topic
type   CONSULT
need   definite
why    talks in general are no event
yes    The talks in Vienna broke up on Saturday.   => CONSULT
no     She gave talks at schools.

rule   en.consult.peace-talks.n
match  peace+talk/n | ceasefire+talk/n | truce+talk/n | coalition+talk/n | trade+talk/n | accession+talk/n | nuclear+talk/n | border+talk/n
       | bilateral+talk/n | coalition+negotiation/n | peace+negotiation/n | trade+negotiation/n | round/n of+talk | round/n of+negotiation
       | bilateral+meeting/n | closed-door+talk/n | direct+talk/n | high-level+talk/n | exploratory+talk/n | crisis+talk/n | working+meeting/n
       | emergency+talk/n | secret+talk/n | climate+talk/n | crisis+meeting/n | unity+talk/n
roles  subj=both of=both between=both with=both by=actor
type   CONSULT
need   definite
yes    The coalition talks lasted a week.   => CONSULT

rule   en.consult.summit.n
match  summit/n | regional+summit/n | emergency+summit/n | ministerial+meeting/n | conference/n of+minister | peace+conference/n | donor+conference/n
       | international+conference/n | trilateral+meeting/n | trilateral+talk/n | leaders+summit/n | emergency+meeting/n | meeting/n of+minister
       | meeting/n of+leader | meeting/n of+council | extraordinary+session/n | donors+conference/n | emergency+session/n | session/n of+council
       | quadrilateral+meeting/n | cabinet+meeting/n | gathering/n of+leader | multilateral+talk/n | ministerial+conference/n | summit+meeting/n
       | session/n of+assembly
roles  subj=actor of=actor between=both with=both
type   CONSULT multilateral
need   definite
why    press conferences are in another entry
yes    The summit of the leaders in Brasilia closed on Friday.   => CONSULT multilateral actor=leaders

rule   en.consult.press-conference
match  press+conference/n | news+conference/n | hold,give,attend,call,schedule,address conference press,news,media,joint | media+briefing/n
       | press+briefing/n | conference+call/n | hold briefing | give conference | job+interview/n | parents+meeting/n | annual+meeting/n
       | board+meeting/n | general+meeting/n | talk+show/n | pep+talk/n | sales+talk/n
nonevent yes
type   CONSULT
yes    The trainer held a press conference after the match.   => none

rule   en.consult.phone-call
match  have call with | make call to | place call to | call by+phone | hold call | take call from | receive call from
roles  subj=both obj=both with=both to=both from=both of=both
type   CONSULT phone
need   subj:actor
yes    The premier held a phone call with the emir.   => CONSULT phone actor=premier

rule   en.consult.phone
match  telephone | phone | speak by+phone | speak by+telephone | talk by+phone | speak on+phone | talk on+phone | hold conversation by+phone
       | discuss by+phone | ring +up | confer by+phone with | talk over+phone with | speak via+video with | meet by+videoconference | speak over+phone
       | hold videoconference | speak via+link with | confer by+telephone with | talk by+telephone with
roles  subj=both obj=both with=both to=both from=both of=both
type   CONSULT phone
need   subj:actor
yes    President Biden spoke by phone with the Chinese leader on Thursday.   => CONSULT phone actor=Biden actor=leader
yes    The chancellor telephoned the Ukrainian president.   => CONSULT phone actor=chancellor

rule   en.consult.phone.n
match  telephone+talk/n | video+call/n | phone+call/n with | phone+call/n between | telephone+conversation/n with | telephone+conversation/n between
       | call/n with | call/n between | videoconference/n with | videoconference/n between | phone+call/n to | telephone+call/n with
       | telephone+call/n between | phone+talk/n | video+conference/n with | video+link/n with | call/n to+president | call/n to+minister
roles  subj=both with=both between=both to=both from=both of=both
type   CONSULT phone
need   actor
yes    The phone call between the two presidents lasted an hour.   => CONSULT phone actor=presidents

rule   en.consult.the-call
match  call/n | phone+call/n | telephone+call/n | telephone+conversation/n | phone+conversation/n
roles  subj=both with=both between=both
type   CONSULT phone
need   definite
yes    The call took place late on Monday evening.   => CONSULT phone
no     Calls cost ten cents.

rule   en.consult.call-person
match  call
roles  subj=both obj=both
type   CONSULT phone
need   subj:state obj:state
why    two states or their officials on the line; "call X a liar" has a complement and is in accuse.lex
yes    Macron called the German chancellor.   => CONSULT phone actor=Macron
no     They called the dog Rex.

rule   en.consult.visit-travel
match  travel to | fly to | journey to | head to | arrive in | fly into | arrive for+visit | arrive for+talk | travel for+talk | fly in for+talk
       | set +off for | set +out for | leave for | depart for | jet to | land in | touch +down in | set foot in | arrive on+visit
roles  subj=actor obj=recipient to=recipient on=recipient in=recipient of=recipient into=recipient for=recipient from=recipient at=recipient
type   CONSULT visit
need   subj:state
yes    The foreign minister flew to Ankara.   => CONSULT visit actor=minister recipient=Ankara
yes    Lavrov travelled to Beijing for two days.   => CONSULT visit actor=Lavrov recipient=Beijing

rule   en.consult.visit-light
match  visit | make trip to | tour | pay visit | go on+visit to | be on+visit to | embark on+tour | embark on+visit to | kick +off visit to
       | begin visit to | start visit to | undertake visit to | conclude visit to | wrap +up visit to | make stop in | stop over in | make visit
       | begin tour | cut +short visit to | accompany on+visit to | come on+visit to | come to+visit | return from+visit to | embark on+trip to
       | be on+tour
roles  subj=actor obj=recipient to=recipient on=recipient in=recipient of=recipient into=recipient for=recipient from=recipient at=recipient
type   CONSULT visit
need   subj:state
yes    The king paid a visit to Oman.   => CONSULT visit actor=king recipient=Oman
yes    The Japanese prime minister visited South Korea in May.   => CONSULT visit actor=minister recipient=Korea

rule   en.consult.visit
match  pay call on | go to+talk | drop +in on | call at | lead delegation to | send delegation to | dispatch envoy to | send envoy to
       | dispatch delegation to
roles  subj=actor obj=recipient to=recipient on=recipient in=recipient of=recipient into=recipient for=recipient from=recipient at=recipient
type   CONSULT visit
need   subj:state
why    tourists visit too, and athletes fly to races: an official must do it
no     Thousands of tourists visited the museum.
yes    The bloc sent a delegation to Niger.   => CONSULT visit actor=bloc recipient=Niger

rule   en.consult.visit-org
match  visit
roles  subj=actor obj=recipient to=recipient
type   CONSULT visit
need   subj:actor obj:actor
yes    The bishop visited detainees in their cells.   => CONSULT visit actor=bishop recipient=detainees

rule   en.consult.visit.n
match  visit/n to | trip/n to | state+visit/n | tour/n of | working+visit/n | official+visit/n | surprise+visit/n to | three-day+visit/n to
       | two-day+visit/n to | fact-finding+mission/n | goodwill+visit/n | return+visit/n | =mission/n to
roles  subj=actor by=actor to=recipient of=actor from=actor
type   CONSULT visit
need   subj:actor
why    a book tour, a trip of tourists: an official must stand with it
yes    The pope's visit to Iraq began in Baghdad.   => CONSULT visit actor=pope recipient=Iraq
no     The visit to the dentist took an hour.

rule   en.consult.visit.n-by
match  visit/n by | visit/n of | state+visit/n by | state+visit/n of | trip/n by | visit/n from | tour/n by | official+visit/n by
       | official+visit/n of
roles  by=actor of=actor from=actor to=recipient
type   CONSULT visit
need   actor
yes    A visit by the Turkish president to Athens is unusual.   => CONSULT visit actor=president recipient=Athens

rule   en.consult.host
match  host | receive | welcome to | play host to | receive in+audience | entertain | greet | host for+talk | welcome at+palace | welcome in
       | receive at | host at | roll +out carpet for | give audience to | host dinner for | give welcome to | host banquet for | shake hand with
       | host delegation
roles  subj=recipient obj=actor to=actor for=actor with=actor of=actor
type   CONSULT visit
need   subj:state obj:actor
why    the guest visits the host
yes    The Austrian president received the king of Spain in Vienna.   => CONSULT visit recipient=president actor=king
no     The city hosts a jazz festival.

rule   en.consult.host-summit-attend
match  attend summit | attend meeting | attend talk | attend conference | take part in+summit | take part in+meeting | participate in+summit
       | attend session | join summit | take part in+conference | participate in+meeting | address council | address assembly | address parliament
       | address summit | join meeting | attend funeral | attend inauguration
roles  subj=actor between=both of=topic with=both
type   CONSULT multilateral
need   subj:actor
yes    The prime minister attended a summit in Lima.   => CONSULT multilateral actor=minister
yes    Ministers attended a conference on the crisis in Berlin.   => CONSULT multilateral actor=Ministers

rule   en.consult.host-summit-chair
match  chair meeting | chair session | chair talk | preside over+meeting | preside over+session
roles  subj=actor between=both of=topic with=both
type   CONSULT
need   subj:actor
yes    The queen chaired a meeting of the ministers.   => CONSULT actor=queen

rule   en.consult.host-summit
match  host summit | host talk | host meeting | host conference | host negotiation | host round of+talk | convene talk between | hold summit
       | hold summit in | hold meeting of
roles  subj=actor between=both of=topic with=both
type   CONSULT multilateral
need   subj:actor
yes    Saudi Arabia hosted talks between the warring generals.   => CONSULT multilateral actor=Arabia

rule   en.consult.mediate
match  mediate | broker talk | facilitate talk | arbitrate | act as+mediator | intercede | serve as+mediator | mediate talk | facilitate dialogue
       | shuttle between | act as+intermediary | good+office/n | broker meeting between | act as+go-between | moderate talk | mediate dispute
       | arrange meeting between | broker
roles  subj=actor between=both obj=topic in=topic
type   CONSULT third-party
need   subj:actor
why    brokered deals are in agree.lex
yes    Qatar mediated between Hamas and Israel.   => CONSULT third-party actor=Qatar actor=Hamas

rule   en.consult.mediation.n
match  mediation/n | arbitration/n by | shuttle+diplomacy/n | mediation+effort/n | good+offices/n | intercession/n of | us-brokered+talk/n
       | mediated+talk/n | indirect+talk/n | indirect+negotiation/n | proximity+talk/n
roles  subj=actor by=actor of=actor between=both
type   CONSULT third-party
need   actor
yes    The mediation by Oman led to the release of the sailors.   => CONSULT third-party actor=Oman

rule   en.consult.negotiate
match  negotiate | haggle with | parley | treat with | negotiate deal with | bargain | negotiate release of | negotiate agreement with
       | negotiate with+over | renegotiate | negotiate end to | engage with | liaise with | reach +out to
roles  subj=both with=both over=topic to=both
type   CONSULT
need   subj:actor
yes    The union is negotiating with the port authority.   => CONSULT actor=union actor=authority

rule   en.consult.discuss
match  discuss | debate | go over with | deliberate | consult | speak with | speak to | confer on | compare note with | touch base with | chat with
       | converse with | discuss in | talk | brief | exchange view | raise with | take +up with | thrash +out | hash +out | discuss issue with
       | discuss situation with
roles  subj=both with=both obj=topic to=both on=topic about=topic
type   CONSULT
need   subj:state
why    what is discussed is no event; "talk to reporters" is in the next entry
yes    The two ministers discussed the pipeline.   => CONSULT actor=ministers
yes    Erdogan spoke with the Qatari emir about Gaza.   => CONSULT actor=Erdogan actor=emir

rule   en.consult.talk-to-press
match  tell reporter | speak to+journalist | talk to+journalist | speak with+reporter | talk to+press | speak to+press | speak to+crowd
       | speak to+nation | speak to+agency | speak to+media | speak to+supporter | brief reporter | brief journalist | brief press | address reporter
       | address nation | talk to+agency | speak with+agency | address crowd | speak to+newspaper | speak to+bbc | talk of | speak of | talk +up
       | speak out | speak to+afp | speak to+reuters | brief media | address journalist | address rally | address newsman | address supporter
       | speak +up | talk to to+reporter | speak to to+reporter | speak to to+press | talk to to+press | speak to to+journalist
       | talk to to+journalist | speak with with+reporter | speak to to+media
nonevent yes
type   CONSULT
roles  of=topic
yes    The minister told reporters a joke.   => none

rule   en.consult.meet-planned
match  plan meeting with | plan visit to | plan trip to | schedule visit to | arrange meeting with | plan summit | plan talk with | plan to+visit
       | schedule talk | schedule summit | schedule meeting | announce visit to | planned+visit/n | planned+meeting/n | planned+talk/n
       | planned+summit/n | upcoming+visit/n | forthcoming+visit/n | planned+trip/n to | upcoming+meeting/n with | upcoming+summit/n
roles  subj=actor with=both to=recipient obj=topic by=actor of=actor
type   CONSULT
hedge  yes
yes    The prime minister planned a trip to India.   => CONSULT actor=minister author=open

rule   en.consult.inspect
match  inspect | inspect troop | inspect troops | tour camp | tour site | visit line | visit hospital | visit camp | visit site | visit troop
       | visit troops | visit front | visit scene | tour area | review troop | review troops | inspect damage | meet survivor | meet victim
       | meet family
roles  subj=actor obj=recipient of=recipient
type   CONSULT visit
need   subj:state
yes    The president visited the camp on the border.   => CONSULT visit actor=president

rule   en.consult.delegation
match  delegation/n from arrive | send mission to | deploy envoy to | send minister to | send team to+talk | host delegation from | receive delegation
       | dispatch minister to | meet delegation from | meet delegation | welcome delegation from
roles  subj=actor to=recipient from=both of=both
type   CONSULT
need   subj:actor
yes    The junta received a delegation from the regional bloc.   => CONSULT actor=junta actor=bloc

rule   en.consult.coalition
match  explore coalition with | sound +out | court | sound +out partner | negotiate coalition | form talk | woo | hold talk on+coalition
       | mend fence with | make overture to | make contact with | establish contact with | put +out feeler to | extend hand to | reach out to
roles  subj=both obj=both with=both to=both
type   CONSULT
need   subj:actor
yes    The Social Democrats negotiated a coalition with the Greens.   => CONSULT actor=Democrats actor=Greens
no     The couple met at a tennis court.

rule   en.consult.testify
match  testify before | give testimony to | report to+council | brief council | brief parliament | brief ambassador | appear before+committee
       | brief lawmaker | brief diplomat
roles  subj=actor before=recipient to=recipient obj=recipient
type   CONSULT
need   subj:actor
yes    The envoy briefed the council on the famine.   => CONSULT actor=envoy recipient=council

rule   en.consult.broker-deal
match  broker deal | broker agreement | broker accord | broker peace | broker ceasefire | broker truce | mediate deal | mediate agreement
       | mediate ceasefire | mediate truce | broker release | broker exchange
roles  subj=actor between=both obj=topic of=topic
type   CONSULT third-party
need   subj:actor
yes    Saudi Arabia brokered a truce between the two armies.   => CONSULT third-party actor=Arabia actor=armies

rule   en.consult.hold-more
match  hold,have,conduct,begin,start,open,resume,continue,conclude,finish,enter,launch @talks with,between,on,about,over,in
       | hold,conduct @talks | begin,start,open,resume,conclude,enter @talks | meet,sit,speak,talk,consult,parley with
       | meet privately,secretly,briefly,behind,face-to-face | meet for+lunch,dinner,meeting,coffee | sit,get,come +down,together,round with
       | hold,give,grant audience | pay call on | break bread with | exchange view,opinion,note with,on
roles  subj=both obj=both with=both between=both on=topic about=topic over=topic
type   CONSULT
need   subj:actor
yes    The envoy resumed discussions with the rebels on Monday.   => CONSULT actor=envoy actor=rebels
no     The choir holds rehearsals on Monday.

rule   en.consult.hold-more.n
match  talk,talks,meeting,negotiation,discussion,consultation,dialogue,conversation,session,round,conference,audience,gathering,encounter,lunch,dinner,breakfast/n between,with
       | meeting,conference,gathering,session,convention,congress,assembly/n of
       | contract,pay,wage,coalition,peace,budget,trade,border,ceasefire,truce,accession,exploratory,face-to-face,closed-door,emergency,crisis,bilateral,direct,secret,back-channel,reconciliation,unity,climate,fisheries,nuclear,debt,informal,formal,preliminary,technical,marathon,all-night,last-ditch,tense,constructive,frank,fresh,new,renewed+talk,talks,negotiation,meeting,discussion,consultation,dialogue/n
roles  subj=both between=both with=both of=both on=topic
type   CONSULT
need   actor
yes    Contract talks between the union and the port authority collapsed early on Wednesday.   => CONSULT actor=union actor=authority

rule   en.consult.phone-more
match  call,phone,telephone,ring,dial president,premier,minister,chancellor,leader,counterpart,king,emir,ambassador,mayor,governor,secretary
       | speak,talk,confer,discuss by,on,over,via+phone,telephone,video,videolink,videoconference,link,zoom
       | hold,have,make,place,take,receive call,videoconference,teleconference with,to,from | hold conversation telephone,phone,with
       | have conversation telephone,phone | exchange call
roles  subj=both obj=both with=both to=both from=both
type   CONSULT phone
need   subj:actor
yes    The chancellor phoned the Polish premier at dawn.   => CONSULT phone actor=chancellor actor=premier
yes    The emir held a call with the caliph's envoy.   => CONSULT phone actor=emir

rule   en.consult.phone-more.n
match  phone,telephone,video,conference,separate,late-night+call,conversation,talk,conference,exchange/n with,between,to
       | call/n with,between | separate,joint+call/n
roles  subj=both with=both between=both to=both from=both
type   CONSULT phone
need   actor
yes    The telephone exchange between the king and the pope was short.   => CONSULT phone actor=king

rule   en.consult.visit-more
match  visit,tour,inspect capital,country,camp,front,frontline,village,town,city,island,base,border,site,hospital,troop,plant,region,province,school,family,survivor
       | pay,make,begin,start,conclude,complete,embark,undertake,end,cut,wrap visit,trip,tour,stopover to,of,in,on | arrive,land,touch in,at,for,on
       | lead,send,head,dispatch delegation,mission,envoy,team,minister to
roles  subj=actor obj=recipient to=recipient in=recipient
type   CONSULT visit
need   subj:state
why    an official must do it
yes    The Hungarian premier made a trip to Tbilisi.   => CONSULT visit actor=premier recipient=Tbilisi
no     The backpacker travelled to Cairo.

rule   en.consult.host-more
match  host,receive,welcome,greet,entertain president,premier,minister,chancellor,leader,king,queen,envoy,ambassador,delegation,counterpart,emir,pope,secretary,general,visitor
roles  subj=recipient obj=actor
type   CONSULT visit
need   subj:state obj:actor
why    the guest visits the host
yes    The sultan received the Greek premier at his palace.   => CONSULT visit recipient=sultan actor=premier

rule   en.consult.visit-more.n
match  visit,trip,tour,stopover,journey/n to,of,by,from
       | state,official,working,surprise,unannounced,two-day,three-day,four-day,one-day,farewell,landmark,historic,rare,brief+visit,trip,tour/n
roles  subj=actor by=actor to=recipient
type   CONSULT visit
need   subj:state
yes    The queen's unannounced trip to Cyprus was kept secret.   => CONSULT visit actor=queen

rule   en.consult.multilateral-more
match  attend,join,address,host,chair,open,convene,hold,gather summit,conference,congress,forum,assembly
       | convene,hold,open session,meeting emergency,extraordinary,special
       | gather,meet,assemble,convene,come in,for,at+summit,conference,congress,forum,session | take part in+summit,conference,congress,forum,meeting
       | council,assembly,cabinet meet | debate motion,resolution,situation
roles  subj=actor of=actor between=both
type   CONSULT multilateral
need   subj:actor
yes    Central Asian presidents gathered for a summit in Astana.   => CONSULT multilateral actor=presidents

rule   en.consult.chair
match  chair,lead,convene,preside meeting,session,council,cabinet over,of | hold session,council,cabinet over,of | chair cabinet
       | preside meeting,cabinet,session | address cabinet,party,lawmaker,deputy
       | brief,consult cabinet,council,party,parliament,lawmaker,deputy | appear before
roles  subj=actor obj=recipient before=recipient of=recipient
type   CONSULT
need   subj:actor
yes    The caretaker premier chaired a meeting of the security committee.   => CONSULT actor=premier

rule   en.consult.mediate-more
match  mediate,broker,arbitrate,facilitate,host,moderate @talks | mediate,arbitrate,intercede,shuttle between,in
       | broker,mediate,negotiate @pact between | broker,mediate truce,ceasefire,release,exchange,swap
       | act,serve as+mediator,broker,go-between,intermediary | good office | bring side,party,rival together,to+table
roles  subj=actor between=both obj=topic
type   CONSULT third-party
need   subj:actor
yes    Oman facilitated dialogue between the two sides.   => CONSULT third-party actor=Oman

rule   en.consult.figures
match  meet target,goal,need,deadline,demand,condition,requirement,standard,criterion,expectation,obligation,cost,challenge,fate,resistance,quota,commitment,end,bill,payment,halfway,death,test,definition,term,threshold,aim,objective,pledge,promise
       | call witness,police,ambulance,doctor,game,name,bluff,attention,taxi,it | speak volume,language,english,french,arabic,truth,mind,out,of
       | talk sense,shop,nonsense,rubbish,up,down,tough,of | visit doctor,dentist,website,museum,page,shop,site
       | hold breath,hand,line,key,record,title,share,degree,promise,view,belief,office | host game,cup,olympics,match,tournament,championship,website
       | press,news+conference,briefing/n | job,television,radio,exclusive+interview/n | sales,team,pep,small,baby,trash+talk/n
       | parent,shareholder,shareholders,board,annual,general,prayer+meeting/n | tour guide,stage,date
       | book,concert,world,guided,bus,walking,european,summer+tour/n | round/n of+golf,drink,applause,ammunition | phone+number,line,book,company/n
       | business,school,day,boat,bus,return,fishing,shopping+trip/n
nonevent yes
type   CONSULT
why    goals that are met, sport, trade, travel
yes    The company met its annual target.   => none
yes    The minister held a press conference.   => none

rule   en.consult.talks-between.n
match  talk,talks,negotiation,meeting,dialogue,conversation,discussion/n between
roles  between=both on=topic
type   CONSULT
why    sides that nobody knows also meet
yes    Contract talks between Grolo and the Weavers collapsed on Wednesday.   => CONSULT

rule   en.consult.visit-no
match  visit,tour exhibition,fair,gallery,show,zoo,shop,grave,garden,castle,attraction,monument
nonevent yes
type   CONSULT
yes    The minister visited an exhibition of paintings.   => none

rule   en.consult.call-names
match  call separatist,terrorist,criminal,traitor,liar,dictator,hero,friend,thug,spy,fascist,puppet,partner,enemy,coward,extremist,aggressor,name
nonevent yes
type   CONSULT
why    what somebody is called is in accuse.lex and support.lex
yes    The general, whom Chile calls a dangerous separatist, left.   => none

rule   en.consult.go-ahead
match  go +ahead with+meeting,talk,summit,visit,call | hold meeting,talk with
roles  subj=both with=both
type   CONSULT
need   subj:actor
yes    The premier went ahead with a meeting with the Chilean president.   => CONSULT actor=premier
