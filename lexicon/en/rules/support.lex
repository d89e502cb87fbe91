# SUPPORT: praises, endorses, approves, recognises, ratifies, expresses solidarity.

rule   en.support.praise
match  praise | laud | commend | applaud | acclaim | extol | compliment | pay tribute to | heap praise on | hail | hail as | salute | eulogise
       | eulogize | give credit to | speak highly | lavish praise on | sing praise | single +out for+praise | cheer | pay homage to | credit with
       | toast | honour | honor | glorify | exalt | celebrate victory | express admiration for | pay respect to | lionise | lionize
roles  subj=actor obj=recipient to=recipient on=recipient of=recipient for=topic
type   SUPPORT
need   subj:actor
why    taxis are hailed
yes    The king praised the firefighters for their courage.   => SUPPORT actor=king recipient=firefighters
yes    The volunteers were commended by the mayor.   => SUPPORT actor=mayor recipient=volunteers

rule   en.support.praise.n
match  praise/n for | tribute/n to | praise/n from | applause/n for | homage/n to | compliment/n to | commendation/n of | praise/n of | acclaim/n for
       | applause/n from | praise/n by
roles  subj=actor from=actor by=actor for=recipient to=recipient of=recipient
type   SUPPORT
need   actor
yes    The president's tribute to the miners was short.   => SUPPORT actor=president recipient=miners

rule   en.support.earn-praise
match  win praise from | earn praise from | draw praise from | receive praise from | win support from | win backing from | win support | win backing
       | receive support from | receive backing from | gain support from | gain support | gain backing from | secure support | secure backing
       | get support from | get backing from | enjoy support | enjoy backing | win approval from | win approval | win endorsement
       | win endorsement from | receive endorsement from | meet with+approval from | gain approval | find favour with | win applause from
roles  subj=recipient from=actor of=actor with=actor
type   SUPPORT
need   actor
yes    The plan won support from the trade unions.   => SUPPORT actor=unions

rule   en.support.welcome-decision
match  applaud decision | welcome decision | welcome agreement | welcome deal | welcome verdict | hail decision | hail agreement | greet decision
       | hail deal | welcome resolution | welcome ruling | hail verdict | hail ruling
roles  subj=actor obj=recipient of=recipient by=recipient at=topic
type   SUPPORT
need   subj:actor
yes    Kyiv welcomed the decision of the court.   => SUPPORT actor=Kyiv
yes    NATO welcomed the decision of the Turkish parliament.   => SUPPORT actor=NATO
yes    The verdict was welcomed by rights groups.   => SUPPORT actor=groups

rule   en.support.welcome
match  welcome | greet with+approval | welcome move | welcome release | welcome step | welcome news | welcome announcement | welcome statement
       | welcome ceasefire | welcome arrest | welcome proposal | welcome result | rejoice at | be glad | hail victory | hail release
roles  subj=actor obj=recipient of=recipient by=recipient at=topic
type   SUPPORT
need   subj:actor
why    guests are welcomed as well: "welcome to" is a visit
yes    The Kremlin welcomed the announcement.   => SUPPORT actor=Kremlin

rule   en.support.support-stand
match  stand behind | stand with | side with | rally behind | stick +up for | stand in+solidarity with | stick by | rally around | rally to+defence
       | close rank behind | close rank around | stand shoulder with | stand alongside | stand by
roles  subj=actor obj=recipient behind=recipient by=recipient with=recipient of=recipient for=recipient around=recipient to=recipient
type   SUPPORT
need   subj:actor
yes    Ireland stood by the agency.   => SUPPORT actor=Ireland recipient=agency
yes    The bishops stood by the striking workers.   => SUPPORT actor=bishops recipient=workers

rule   en.support.support
match  support | back | endorse | uphold | champion | espouse | throw weight behind | come +out in+favour | come +out in+support | speak +up for
       | speak in+favour | put weight behind | second | take side | swing behind | get behind | align itself with | align himself with
       | line +up behind | come +out for | declare support for | be in+favour | be in+favor | weigh +in behind | lend backing to | advocate for
       | speak +out for | speak +out in+support | vouch for | announce support for
roles  subj=actor obj=recipient behind=recipient by=recipient with=recipient of=recipient for=recipient around=recipient to=recipient
type   SUPPORT
need   subj:actor
why    cars back into garages, pillars support roofs
yes    Poland backed the candidate of the Baltic states.   => SUPPORT actor=Poland recipient=candidate
no     Four pillars support the roof.

rule   en.support.back-no
match  back into | back away from | back onto | support family | support child | second half | back up
nonevent yes
type   SUPPORT
roles  into=topic from=topic onto=topic
yes    The lorry backed into a wall.   => none

rule   en.support.support.n
match  support/n for | backing/n for | endorsement/n of | support/n from | backing/n from | endorsement/n from | endorsement/n by | backing/n of
       | support/n of | solidarity/n with | support/n to | support/n by | vote/n of+confidence in | show/n of+support for
       | expression/n of+support for | show/n of+solidarity with | backing/n by
roles  subj=actor from=actor by=actor for=recipient of=topic with=recipient to=recipient in=recipient
type   SUPPORT
need   subj:actor
yes    Hungary's support for the candidate was crucial.   => SUPPORT actor=Hungary recipient=candidate
no     Support for older phones ends in May.

rule   en.support.express-condolence
match  express sympathy for | express sympathy to | express sympathy with | extend condolence to | express condolence | convey condolence to
       | send condolence | extend sympathy to | convey sympathy to | voice sympathy for | express grief over | offer condolence to | offer sympathy to
roles  subj=actor for=recipient to=recipient with=recipient in=recipient of=recipient at=topic over=topic behind=recipient
type   SUPPORT
yes    The pope offered condolences to the families.   => SUPPORT actor=pope recipient=families
yes    The emir sent condolences to the families of the victims.   => SUPPORT actor=emir

rule   en.support.express-solidarity
match  express solidarity with | voice solidarity with | declare solidarity with | show solidarity with | reaffirm solidarity with
       | express unity with
roles  subj=actor for=recipient to=recipient with=recipient in=recipient of=recipient at=topic over=topic behind=recipient
type   SUPPORT
yes    Dublin expressed solidarity with the Palestinians.   => SUPPORT actor=Dublin recipient=Palestinians
yes    NATO voiced its solidarity with Albania.   => SUPPORT actor=NATO recipient=Albania

rule   en.support.express-confidence
match  express confidence in | voice confidence in | express faith in
roles  subj=actor for=recipient to=recipient with=recipient in=recipient of=recipient at=topic over=topic behind=recipient
type   SUPPORT
yes    The party expressed its confidence in the premier.   => SUPPORT actor=party recipient=premier

rule   en.support.express-satisfaction
match  express appreciation for | express satisfaction with | express satisfaction at | express satisfaction over | express joy at
       | express gratitude to | express gratitude for | express thank to | voice satisfaction with | voice satisfaction at | voice appreciation for
       | express respect for
roles  subj=actor for=recipient to=recipient with=recipient in=recipient of=recipient at=topic over=topic behind=recipient
type   SUPPORT
yes    Hanoi expressed its appreciation for the Japanese government.   => SUPPORT actor=Hanoi

rule   en.support.express
match  express support for | voice support for | express support to | reaffirm support for | reiterate support for | show support for
       | voice backing for | express backing for | signal support for | restate support for | express approval | convey support for | lend support to
       | renew support for | give support to | give backing to | give backing for | give blessing to | give approval to | affirm support for
       | extend support to | throw support behind | offer backing to | voice approval | offer congratulation
roles  subj=actor for=recipient to=recipient with=recipient in=recipient of=recipient at=topic over=topic behind=recipient
type   SUPPORT
yes    The Irish government expressed its support for the court.   => SUPPORT actor=government recipient=court

rule   en.support.condolences.n
match  condolence/n to | message/n of+support to | message/n of+condolence to | message/n of+solidarity to | letter/n of+support to
       | message/n of+support for | message/n of+support from
roles  subj=actor from=actor to=recipient for=recipient
type   SUPPORT
need   who
yes    The queen's condolences to the families were read aloud.   => SUPPORT actor=queen recipient=families

rule   en.support.thank
match  thank | give thank to | express gratitude | voice gratitude to | express appreciation to | be grateful to | grateful/a to | acknowledge help
       | acknowledge role | convey gratitude to | convey appreciation to
roles  subj=actor obj=recipient to=recipient for=topic of=recipient
type   SUPPORT
inner  fact
need   subj:actor
why    "thank God" and waiters' thanks have no second actor of the news
yes    The Lebanese premier thanked France for its help.   => SUPPORT actor=premier recipient=France
no     Thanks to the rain, the dams are full.

rule   en.support.congratulate
match  congratulate | send congratulation to | extend congratulation to | offer congratulation to | wish well | felicitate | convey congratulation to
       | wish success | send greeting to | wish luck
roles  subj=actor obj=recipient to=recipient on=topic iobj=recipient
type   SUPPORT
need   subj:actor
yes    Putin congratulated the new president on his victory.   => SUPPORT actor=Putin recipient=president

rule   en.support.recognise
match  recognise | recognize | recognise state | recognize state | grant recognition to | extend recognition to | accord recognition to
       | recognise independence | recognize independence | recognise sovereignty | recognize sovereignty over | recognise government
       | recognize government | acknowledge as+president | recognise result | recognize result | recognise victory | recognize victory
       | acknowledge sovereignty | recognize claim to | recognise claim
roles  subj=actor obj=recipient of=recipient to=recipient over=topic as=topic
type   SUPPORT
need   subj:state
why    faces are recognised too: a state must do it
yes    Norway recognised the Palestinian state in May.   => SUPPORT actor=Norway recipient=state
no     The witness recognised the car.

rule   en.support.recognition.n
match  recognition/n of | recognition/n by | diplomatic+recognition/n | recognition/n as
roles  subj=actor by=actor of=recipient poss=topic
type   SUPPORT
need   actor
yes    The recognition of Kosovo by Spain is not expected.   => SUPPORT recipient=Kosovo actor=Spain

rule   en.support.ratify
match  ratify | ratify treaty | ratify agreement | ratify convention | adopt treaty | rubber-stamp | ratify accession | ratify protocol | ratify deal
       | approve treaty | approve accession | approve membership | stamp rubber
roles  subj=actor obj=topic of=recipient
type   SUPPORT
yes    The Senate ratified the treaty by a wide margin.   => SUPPORT actor=Senate
yes    The accession was ratified by all members.   => SUPPORT actor=members

rule   en.support.ratification.n
match  ratification/n of | adoption/n of+law | adoption/n of+resolution | approval/n of+treaty | passage/n of+bill | passage/n of+law
       | adoption/n of+constitution | approval/n of | adoption/n of+bill | ratification/n by | adoption/n of | approval/n by | approval/n from
roles  subj=actor by=actor of=topic from=actor
type   SUPPORT
need   actor
yes    Turkey's ratification of the protocol ended months of waiting.   => SUPPORT actor=Turkey

rule   en.support.approve
match  approve | give light to | give nod to | clear way for | okay | authorise | authorize | give go-ahead to | give consent to | greenlight
       | sign +off on | give assent to | wave +through | give blessing for | give clearance for | vet | accredit | approve plan | approve budget
       | approve deal | approve appointment | approve sale | authorise operation | give approval for | give backing | give approval to | give light
roles  subj=actor obj=topic to=topic of=topic for=topic on=topic
type   SUPPORT
need   subj:actor
yes    The European Parliament approved the law on artificial intelligence.   => SUPPORT actor=Parliament
yes    The cabinet gave the green light to the plan.   => SUPPORT actor=cabinet

rule   en.support.vote-for-resolution
match  pass resolution | adopt resolution | adopt motion | pass motion | adopt declaration | adopt statement
roles  subj=actor obj=topic for=topic of=topic
type   SUPPORT
need   subj:actor
yes    The General Assembly passed a resolution.   => SUPPORT actor=Assembly
yes    The Security Council adopted a resolution on Haiti.   => SUPPORT actor=Council

rule   en.support.vote-for-law
match  pass law | pass bill | adopt law | adopt bill | adopt constitution | pass amendment | adopt amendment | pass legislation | adopt legislation
       | enact | enact law | push +through law | pass act
roles  subj=actor obj=topic for=topic of=topic
type   SUPPORT
need   subj:actor
yes    Parliament passed the bill.   => SUPPORT actor=Parliament

rule   en.support.vote-for
match  vote for | vote +through | pass budget | adopt budget | adopt measure | pass measure | vote to+approve | vote yes | pass reform | adopt plan
       | adopt decree | vote in+favour | vote in+favor | adopt document | pass vote of+confidence | adopt convention | adopt strategy
       | vote with+majority for
roles  subj=actor obj=topic for=topic of=topic
type   SUPPORT
need   subj:actor
why    an adopted vote
yes    Lawmakers voted for the amendment late on Tuesday.   => SUPPORT actor=Lawmakers
no     Readers voted for the best recipe.

rule   en.support.vote.n
match  vote/n in+favour of | yes+vote/n | adoption/n by | vote/n in+favor of | vote/n by
roles  subj=actor by=actor for=topic of=topic
type   SUPPORT
need   actor
yes    The vote by deputies in favour of the reform was clear.   => SUPPORT actor=deputies

rule   en.support.elect
match  elect | elect president | elect speaker | re-elect | reelect | choose as+leader | name as+candidate | nominate | confirm as+minister
       | elect to+council | confirm as | swear +in | inaugurate as | install as | choose as+candidate | pick as+candidate | invest as | vote +in as
roles  subj=actor obj=recipient as=topic for=topic
type   SUPPORT
need   subj:actor obj:actor
why    parliament or party puts somebody in office
yes    Parliament elected the former general as president.   => SUPPORT actor=Parliament recipient=general
no     The couple elected to stay at home.

rule   en.support.defend
match  defend | defend decision | defend policy | defend action | defend move | defend record | justify | defend strategy | defend use
       | come to+defence | come to+defense | leap to+defence | stick up for | defend right | defend against+criticism | defend plan | defend law
       | defend handling | justify use | justify attack
roles  subj=actor obj=recipient of=recipient against=topic
type   SUPPORT
need   subj:state
why    soldiers defend towns: only a government's words count here
yes    The chancellor defended the decision to close the plants.   => SUPPORT actor=chancellor

rule   en.support.respect
match  respect decision | respect sovereignty | respect choice | hold in+esteem | speak well | regard as+friend | call friend | call hero | call ally
       | describe as+friend | describe as+hero | describe as+partner | describe as+success | describe as+ally | describe as+friendly | call success
       | call victory | describe as+breakthrough | call breakthrough | call step
roles  subj=actor obj=recipient of=recipient
type   SUPPORT
need   subj:actor
yes    The envoy described the vote as a success.   => SUPPORT actor=envoy

rule   en.support.award
match  award | award prize to | decorate | honour with | honor with | bestow on | present with+medal | award medal | award order to | give award to
       | knight | award title to | present medal to | promote to+general | grant honour
roles  subj=actor obj=recipient iobj=recipient to=recipient on=recipient with=topic
type   SUPPORT
need   subj:actor obj:actor
yes    The president decorated the wounded soldiers.   => SUPPORT actor=president recipient=soldiers
no     The referee awarded a penalty.

rule   en.support.commemorate
match  lay wreath for | lay wreath at | commemorate victim | observe minute of+silence for | mourn victim | honour victim | honor victim
       | honour memory | mourn | mourn death | hold minute of+silence | declare mourning for | observe silence for | remember victim
roles  subj=actor obj=recipient of=recipient for=recipient at=topic
type   SUPPORT
need   subj:actor
yes    The two presidents honoured the victims of the massacre.   => SUPPORT actor=presidents recipient=victims

rule   en.support.sympathise
match  sympathise with | sympathize with | empathise with | commiserate with | condole with | feel for | be moved by | share pain | share sorrow
       | share joy | share grief | share view | share concern | agree with+position
roles  subj=actor with=recipient of=recipient for=recipient by=topic
type   SUPPORT
need   subj:actor
yes    Thousands of fans sympathised with the families.   => SUPPORT recipient=families

rule   en.support.encourage
match  hearten | embolden | encourage by+support | motivate | give hope to | boost morale | reassure of+support | assure of+support | boost
       | give boost to | give impetus to
roles  subj=actor obj=recipient to=recipient of=recipient
type   SUPPORT
need   subj:actor obj:actor
yes    The visitor assured the Ukrainians of his support.   => SUPPORT actor=visitor recipient=Ukrainians
no     The drug boosts the immune system.

rule   en.support.establish-relations
match  establish tie with | establish relation | open relation with | open embassy in | restore relation | restore tie | reopen embassy
       | reestablish relation with | re-establish tie with | resume relation | appoint ambassador to | send ambassador to | return ambassador to
       | exchange ambassador | accept credential | present credential to | re-establish relation | reestablish tie with | name ambassador to
       | resume tie
roles  subj=both with=both in=recipient to=recipient of=recipient
type   SUPPORT
need   subj:actor
why    diplomatic recognition renewed
yes    Saudi Arabia restored relations with Iran in 2023.   => SUPPORT actor=Arabia actor=Iran

rule   en.support.relations.n
match  restoration/n of+relation | restoration/n of+tie | resumption/n of+relation | establishment/n of+relation | normalisation/n of+relation
       | normalization/n of+relation | reopening/n of+embassy | normalisation/n with | normalization/n with | establishment/n of+tie
roles  subj=both with=both between=both
type   SUPPORT
need   actor
yes    The restoration of relations with Syria was Jordan's wish.   => SUPPORT actor=Syria

rule   en.support.accept-member
match  admit | admit to+alliance | admit to+union | welcome as+member | accept as+member | admit as+member | grant status to+candidate | grant status
       | grant membership to | accept into | accept bid | accept candidacy | readmit
roles  subj=actor obj=recipient to=recipient of=recipient into=topic iobj=recipient
type   SUPPORT
need   subj:actor obj:actor
yes    The Arab League readmitted Syria in May.   => SUPPORT actor=League recipient=Syria
no     The stadium admits forty thousand fans.

rule   en.support.prayer
match  pray for | light candle for | say prayer for | pray for+peace | bless | offer prayer for | hold prayer for | celebrate mass for
roles  subj=actor for=recipient obj=recipient
type   SUPPORT
need   subj:actor
yes    The pope prayed for the victims of the bombing.   => SUPPORT actor=pope recipient=victims

rule   en.support.campaign-plan
match  back plan | back decision | endorse plan | support decision | support plan | back move | endorse proposal | back proposal
roles  subj=actor obj=topic of=recipient by=recipient for=topic
type   SUPPORT
need   subj:actor
yes    The senators backed the plan.   => SUPPORT actor=senators

rule   en.support.campaign
match  campaign for+candidate | endorse candidate | endorse for+president | throw support | endorse bid | back candidacy | support bid
       | support candidacy | back bid | back sanction | back resolution | back motion | support motion | support resolution | endorse resolution
       | back law | support bill | back amendment | support right | back right | back effort | support effort
roles  subj=actor obj=topic of=recipient by=recipient for=topic
type   SUPPORT
need   subj:actor
yes    Kenya supported the candidacy of its neighbour.   => SUPPORT actor=Kenya recipient=neighbour
yes    Twelve countries backed the resolution.   => SUPPORT actor=countries

rule   en.support.sign-law
match  sign decree | sign bill into+law | sign into+law | sign law | sign order | sign bill | sign act
roles  subj=actor obj=topic
type   SUPPORT
yes    The governor signed the bill into law on Monday.   => SUPPORT actor=governor

rule   en.support.approve-motion
match  pass,adopt,approve,ratify,enact,endorse,back,accept,authorise,authorize,greenlight,okay,confirm,clear @motion | vote,push,wave +through @motion
       | vote for,in+@motion | vote in+favour,favor of | sign @motion into,to | sign into+law
       | give assent,approval,consent,nod,go-ahead,blessing,clearance,light,backing to,for
       | approve,back,endorse,confirm plan,deal,agreement,appointment,nomination,sale,merger,accession,membership,candidate,candidacy,bid,nominee,list,text,pact,accord,treaty,deployment,package,loan,strategy,project,idea,proposal,decision,move,call,effort,initiative
       | accept agreement,appointment,sale,merger,accession,membership,candidate,candidacy,bid,nominee,list,text,pact,accord,treaty,deployment,package,loan,strategy,project,idea,decision,move,call,effort,initiative
roles  subj=actor obj=topic to=topic for=topic of=topic
type   SUPPORT
need   subj:actor
why    an adopted vote, a plan approved
yes    The Senate enacted the pension reform on Tuesday.   => SUPPORT actor=Senate
yes    Deputies pushed the amendment through.   => SUPPORT actor=Deputies

rule   en.support.approve-motion.n
match  adoption,passage,approval,ratification,endorsement,confirmation,enactment/n of+@motion
       | approval,endorsement,ratification,confirmation,backing/n of,by,from | vote/n in+favour,favor of
       | unanimous,parliamentary,senate,final+approval/n
roles  subj=actor by=actor from=actor of=topic
type   SUPPORT
need   actor
yes    The passage of the budget by the Senate was narrow.   => SUPPORT actor=Senate

rule   en.support.praise-more
match  praise,laud,commend,applaud,hail,thank,congratulate,salute,honour,honor,welcome,admire,compliment,cheer for,on,over,as
       | hail,welcome,applaud,praise,celebrate,greet decision,move,step,verdict,ruling,deal,agreement,release,vote,result,victory,election,announcement,statement,ceasefire,truce,arrest,resignation,reform,resolution,initiative,plan,proposal,outcome,news,commitment,measure,withdrawal,offer,progress,breakthrough,appointment,pledge,judgment,reopening,return
       | pay tribute,homage,respect to
       | express,voice,convey,offer,send,extend gratitude,thanks,thank,appreciation,admiration,satisfaction,respect,congratulation,greeting to,for,at,with,over
       | heap,lavish,shower praise on,with | speak highly of | describe as+hero,friend,partner,ally,success,breakthrough,patriot,model,champion
       | call,label hero,friend,partner,ally,success,breakthrough,patriot,historic,courageous,brave
roles  subj=actor obj=recipient to=recipient for=topic on=topic of=recipient
type   SUPPORT
need   subj:actor
yes    The envoy called the harbour pilots heroes.   => SUPPORT actor=envoy recipient=pilots
yes    Manila voiced its gratitude to the Japanese government.   => SUPPORT actor=Manila recipient=government

rule   en.support.praise-more.n
match  praise,tribute,thanks,gratitude,congratulation,applause,acclaim,homage,sympathy,condolence,solidarity,backing,support,admiration/n for,to,from,with,by
roles  subj=actor from=actor by=actor for=recipient to=recipient with=recipient
type   SUPPORT
need   subj:actor
yes    The mayor's gratitude to the firefighters was sincere.   => SUPPORT actor=mayor recipient=firefighters

rule   en.support.condole
match  express,convey,send,offer,extend,voice condolence,sympathy,grief,sorrow,sadness,solidarity,compassion to,for,with,at,over
       | mourn,commemorate,remember,honour,honor victim,death,dead,fallen,passing,loss,memory | share grief,sorrow,pain of | lay wreath,flower
       | observe,hold silence,minute | lower flag | declare mourning | attend funeral,memorial of
roles  subj=actor to=recipient for=recipient with=recipient of=recipient over=topic
type   SUPPORT
need   subj:actor
yes    The sultan conveyed his sorrow to the families of the sailors.   => SUPPORT actor=sultan recipient=families

rule   en.support.back-party
match  back,support,endorse,champion,defend,uphold candidate,candidacy,president,premier,government,minister,ally,party,opposition,rebel,protester,ukraine,israel,palestinians,union,striker,farmer,resistance,leader,junta,territorial,sovereignty,independence,integrity,right,stance,position,claim,cause,demand,struggle,policy,line
       | stand,rally,line,swing behind,by | stand firmly,fully,shoulder behind,with,by | throw weight,support,backing behind | come +out for,in
       | declare,announce,reaffirm,reiterate,restate,renew,underline,underscore,stress,voice,express,signal,affirm,confirm support,backing,solidarity,confidence,faith,trust for,to,with,in,of
       | reaffirm,reiterate treaty,alliance,friendship,partnership,bond with | renew treaty,friendship,partnership,bond with
       | reaffirm,renew,reiterate treaty,alliance,pact | lend,give support,backing to | offer backing to | win,secure,get backing
       | speak +up,out for,in | defend,justify decision,policy,action,record,minister,police,army,ally,handling,use
roles  subj=actor obj=recipient for=recipient to=recipient with=recipient of=recipient behind=recipient in=recipient by=recipient
type   SUPPORT
need   subj:actor
yes    Canberra reaffirmed its alliance with Tokyo.   => SUPPORT actor=Canberra recipient=Tokyo
yes    The bishops rallied behind the strikers.   => SUPPORT actor=bishops recipient=strikers
no     The beams support the roof.

rule   en.support.recognise-more
match  recognise,recognize,acknowledge state,independence,sovereignty,government,authority,claim,president,winner,result,republic,statehood,leader,border,genocide
       | recognise,recognize as+state,president,leader,government,capital,representative | grant,extend,accord recognition to
       | reopen embassy,consulate in | nominate ambassador to | swear,usher +in president,government,minister
       | elect,re-elect,reelect,choose,name,pick,nominate,confirm as,to+president,premier,leader,speaker,candidate,minister,chancellor,chairman,head,chief,secretary
       | vote,elect into,to+office,power
roles  subj=actor obj=recipient of=recipient to=recipient with=recipient in=recipient as=topic over=topic
type   SUPPORT
need   subj:actor
yes    Bogota acknowledged the independence of Kosovo.   => SUPPORT actor=Bogota recipient=Kosovo
no     The witness recognised the car.

rule   en.support.figures
match  welcome guest,visitor,tourist,customer,baby,reader,viewer,chance,rain | support family,child,weight,roof,theory,life,habit,team,club,squad
       | back +up,off,down,out | honour,honor pledge,promise,commitment,agreement,deal,contract,debt,obligation,word,request,ceasefire,truce
       | greet dawn | stand +by,idle while | stand by+door,road,window | cheer goal | toast bread | hail taxi,cab
       | recognise need,importance,fact,sign,symptom,face,voice,pattern | recognize need,importance,fact,sign,face,voice | salute flag
       | celebrate goal,birthday,anniversary,christmas,easter,win,wedding
       | defend title,goal,champion,lead,post,himself,itself,position,town,city,village | elect to | back page,door
       | award point,penalty,contract,degree,mark,damages | clear table,snow,throat,air,way for
       | pass time,test,exam,ball,judgment,word,message,comment,mark,point,through,by,over,on
       | adopt child,style,approach,tone,name,stance,policy,cat,dog | vote with
nonevent yes
type   SUPPORT
why    guests, roofs, taxis, sport
yes    Neither bank honoured its promises.   => none
yes    The champion defended her title.   => none

rule   en.support.elected-with
match  elect,re-elect,reelect,choose with+vote,support,backing,help
roles  subj=topic obj=recipient of=actor
type   SUPPORT
need   recipient
yes    The premier was re-elected with the votes of the Greens.   => SUPPORT actor=Greens recipient=premier

rule   en.support.thank-no
match  thank fan,audience,reader,viewer,sponsor,god,goodness,heaven,family,parent,mother,wife,listener
nonevent yes
type   SUPPORT
yes    The singer thanked her fans.   => none

rule   en.support.confirm-office
match  confirm,ratify justice,minister,nominee,judge,ambassador,governor,commissioner,secretary,nomination,appointment,cabinet
roles  subj=actor obj=recipient of=recipient
type   SUPPORT
need   subj:actor
yes    The Malawian parliament confirmed the new minister.   => SUPPORT actor=parliament recipient=minister
no     The minister confirmed the report.

rule   en.support.assure
match  assure of+support,backing,solidarity,help,commitment,friendship
roles  subj=actor obj=recipient of=topic
type   SUPPORT
need   subj:actor recipient
yes    The premier assured Chile of his support.   => SUPPORT actor=premier recipient=Chile
