# How English is written: what splitting into sentences and words has to know. The lists are told in src/text/orth.h.

list   text-option
words  split-hyphen | split-slash | split-unit | split-bracket
why    EWT and GUM part well-known, and/or, 100%, account(s); a full stop at the end of a sentence is a token even behind an abbreviation

list   text-abbreviation
words  mr | mrs | ms | dr | drs | prof | messrs | mme | mlle | st=end | ste | sr=upper | fr=upper | rev=upper | hon=upper | rt
       | gen=upper | lt=upper | ltc | col=upper | sgt=upper | sgts | capt=upper | cpt=upper | maj=upper | cmdr=upper | cdr=upper | adm=upper | brig=upper
       | cpl=upper | pvt=upper | pfc | gov=upper | govs=upper | sen=upper | sens=upper | rep=upper | reps=upper | pres=upper | supt=upper | insp=upper
       | det=upper | amb=upper | sec=upper | asst | ass't | atty | mt=upper | mts=upper | ft=end | dept=upper | univ=upper | est | vs | v | cf | viz | e.g
       | eg | i.e | ie=end | approx | appt | apt | no=number | nos=number | vol=number | vols=number | pp=number | p=number | pg=number | fig=number
       | figs=number | art=number | pop=number | sect=number | ch=number | para=number upper | ed=upper | eds=upper | trans=upper | c=number | ca=number | m=number | d=number | b=number | al
       | jan=number | feb=number | mar=number | apr=number | aug=number | sept=number | sep=number | oct=number | nov=number | dec=number
       | tel | ext=number | attn | arrv | lv | incl | excl | esp | ps | spec | conf | info=number | rec=number | dom=number | tr=number
       | mon=number upper | tue=number upper | tues=number upper | wed=number upper | thur=number upper | thurs=number upper | thu=number upper
       | fri=number upper | sat=number upper | sun=number upper

list   text-abbreviation
words  inc=end | ltd=end | co=upper end | corp=upper end | bros=upper end | llc=end | plc=end | jr=end | esq=end | ave=upper end | blvd=upper end
       | rd=upper end | ln=upper end | hwy=upper end | etc=close | p.m=end | a.m=end | pm=end | u.s=end | u.k=end | u.n=end | e.u=end
       | d.c=end | u.s.a=end | u.a.e=end | d.r.c=end | ph.d=end | m.d=end | b.a=end | m.a=end | p.s | a.k.a | n.y=end | l.a=end | r.i.p=end
       | yrs=end | yr=end | hrs=end | hr=end | mins=end | min=number | secs=end | lb=end | lbs=end | oz=end | sq | dist | div | wt=number
       | calif=upper end | mass=upper number | conn=upper end | fla=upper end | ga=upper end | va=upper end | pa=upper number | ore=upper number | tenn=upper end
       | wis=upper end | wash=upper number | ariz=upper end | ark=upper end | colo=upper end | ill=upper number | ind=upper number | kan=upper end | ky=upper end
       | mich=upper end | minn=upper end | neb=upper end | nev=upper end | okla=upper end | tex=upper end | que=upper end | ont=upper end | la=upper number

list   text-starter
words the=sure | a=sure | an=sure | this=sure | that=sure | these=sure | those=sure | he=sure | she=sure | it=sure
       | they=sure | we=sure | i | you | there=sure | here | then | now | in | on | at | by | with
       | from | for | to | of | over | after | before | during | since | until | under | among | between | against | according | despite | as | if
       | when | while | although | though | because | but=sure | and=sure | or | so | yet | also | who | what | where | why | how | which | his=sure | her | its
       | their=sure | our | my | your | no | not | all | some | many | most | several | both | each | every | other | others | another | one | two | three
       | four | five | ten | earlier | later | meanwhile | however | moreover | still | even | only | officials | police
       | yesterday | today | please | is | are | was | were | do | does | did | can | will | would
why    "sure": no name goes on with these after an initial

list   text-common
words  the | of | and | to | a | in | that | is | was | for | on | with | as | it | by | at | from | he | his | she | her | they | their | we | our
       | be | are | were | been | has | have | had | said | says | not | but | this | which | an | or | who | will | would | after | its | about | more
       | than | also | when | what | there | into | over | between | against | i | you | my | your | me | him | them | do | does | did | can | could
       | if | so | no | all | one | two | people | year | because | where | how | then | now | out | up | just | very

list   text-contraction
words  cannot=can+not | gonna=gon+na | gotta=got+ta | wanna=wan+na | gimme=gim+me | lemme=lem+me | dunno=du+n+no | dont=do+nt | doesnt=does+nt
       | didnt=did+nt | cant=ca+nt | wont=wo+nt | isnt=is+nt | arent=are+nt | wasnt=was+nt | werent=were+nt | havent=have+nt | hasnt=has+nt
       | hadnt=had+nt | couldnt=could+nt | wouldnt=would+nt | shouldnt=should+nt | aint=ai+nt | im=i+m | ive=i+ve | youre=you+re | theyre=they+re
       | thats=that+s | theres=there+s | whats=what+s | youve=you+ve | theyve=they+ve | weve=we+ve | youll=you+ll | theyll=they+ll | itll=it+ll
       | hes=he+s | shes=she+s | heres=here+s | whos=who+s | arnt=ar+nt | mustnt=must+nt | outta=out+ta | wana=wan+a | alot=a+lot
       | its=it+s next | your=you+r next

list   text-contraction-next
words  a | an | the | not | in | for | from | between | on | been | gonna | getting | to | my | your | his | her | our | their | this | that
       | these | those | so | too | also | really | simply | nothing | something | because | if | as | what | why | how | where | when
why    "its" and "your" for "it's" and "you're", as in EWT: no possessive stands in front of these

list   text-clitic
words  's | 're | 've | 'll | 'd | 'm | n't | '

list   text-bare-apostrophe
words  s | x | z

list   text-apostrophe
words  'em | 'til | 'cause | 'bout | 'n | 'tis | 'twas | 'round

list   text-prefix
words  e | co | non | pre | post | anti | pro | re | ex | multi | semi | mid | over | counter | mini | psycho | socio | cross | inter | intra | sub
       | ultra | micro | macro | mega | meta | bi | tri | uni | de | extra | hyper | infra | mono | para | poly | pseudo | trans | under | eco | cyber
       | bio | geo | ante | arch | mm | uh | hm | oh | na
why    of the hyphenated words in the training parts of EWT and GUM these are whole more often than not; quasi, pan, neo, vice are parted

list   text-suffix
words  oh | ho | mm | huh | na | op | ops

list   text-keep
words  :) | :-) | :( | :-( | ;) | ;-) | :d | :p | :o | ;p | =) | (: | ^_^ | <3 | :/ | 'n' | yahoo! | jeopardy! | w/ | w/o

list   text-unit
words  pm | am | p.m | a.m | mm | cm | m | km | kg | g | mg | lb | lbs | ft | in | mi | mph | kmh | k | b | t | gb | mb | kb | tb | ghz | mhz | hz | kw | mw
       | kwh | mwh | hr | hrs | min | mins | sec | secs | yr | yrs | bn | mn | cc | ml | l | oz | pt | px | %

list   text-month
words  january | february | march | april | may | june | july | august | september | october | november | december
       | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec

list   text-agency
words  reuters | ap | afp | xinhua | tass | itar-tass | interfax | upi | bloomberg | cnn | bbc | bbc news | dpa | anp | belga | efe | ansa | kyodo | yonhap
       | pti | ani | irna | isna | tasnim | mehr | petra | wafa | mena | sana | wam | spa | anadolu | aa | azertag | azertac | apa | armenpress | ria novosti
       | ria | ukrinform | unian | pa | cp | aap | npr | pbs | cbs | nbc | abc | fox | voa | rfe | rfe/rl | rferl | dw | france 24 | al jazeera | ips | irin
       | nan | gna | pana | the associated press | associated press | the canadian press | agence france-presse | thomson reuters

list   text-credit
words  reporting by | additional reporting by | additional reporting | writing by | editing by | compiled by | reporting and writing by | reporting=by
       | source=: | sources=: | photo=: | photos=: | image=: | credit=: | text=: | translation=: | with files from | with reporting by | enditem | ends=: | copyright | ©
       | read more=: | read also=: | follow us | all rights reserved

list   text-byline
words  by | our | from | staff

list   text-clock
words  gmt | bst | est | edt | cet | cest | utc | local | am | pm | a.m. | p.m.

# Names of one letter, and the words that they stand behind: no initials.
list   text-single
words  x

list   text-single-lead
words  on | via | to | platform
