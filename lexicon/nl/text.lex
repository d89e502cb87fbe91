# How Dutch is written: what splitting into sentences and words has to know. The lists are told in src/text/orth.h.

list   text-option
words  keep-final-dot
why    Alpino and LassySmall part neither hyphens nor slashes nor per cent signs, and an abbreviation keeps its dot

# Before a name or in the middle of a sentence: never its end.

list   text-abbreviation
words  dhr | mw | mevr | mej | mr | mrs | dr | drs | ds | ir | ing | prof | jhr | jkvr | mgr | pater | kard | em
       | gen | kol | lt | luit | kapt | sgt | serg | maj | adm | burg | weth | gouv | amb
       | st | sint | fa | gebr | chr=upper | fam | wed
       | min=number | ca | c.a | circa | plm | pl.m | bijv | b.v | bv | o.a | o.m | d.w.z | dwz | t.o.v | t.a.v | t.g.v | t.b.v | i.v.m
       | i.p.v | i.t.t | i.s.m | i.h.k.v | i.o | i.c | m.a.w | m.b.t | m.b.v | m.i | m.n | m.u.v | m.m | n.a.v | n.l | nl | o.l.v
       | o.b.v | o.g.v | o.i.d | t.w | t.a | t.n.v | t.m | t.t.v | u.a | v.a | vgl | w.o | z.g | zgn | zg | zogen | zgnd
       | gw | bw | resp | incl | excl | inz | inb | ged | gem | geb | gest | overl | get | vert | vertal | red | uitg
       | sr | jr=end | ev | evt | event | eventueel=number | vs | v.d | v/d | a.d | ind | off | alg | econ | pol | soc | intern
       | int=upper | nat=upper | kon=upper | ver=upper | ned=upper | ver.st | ass=upper | mij=upper | lib | kath | prot | chr.-dem
       | tel | fax | tst | max | gemidd | ong | verm | wo=number

list   text-abbreviation
words  nr=number | nrs=number | stb=number | stcrt=number | trb=number | art=number | artt=number | blz=number | p=number | pp=number | pag=number | par=number | hfst=number
       | lid=number | sub=number | afb=number | fig=number | tab=number | bijl=number | dl=number | jrg=number | vol=number | aflev=number
       | kam=number | postb=number | mrt=number | jan=number | febr=number | feb=number | apr=number | aug=number | sept=number
       | sep=number | okt=number | nov=number | dec=number | sec=end | h=number | no=number
why    before a number only: "kunst." and "art. 5", "no." and "de p. 12"

# May stand at the end of a sentence.

list   text-abbreviation
words  a.s=close | jl=close | j.l=close | l.l=close | ll=close | e.d=close | etc=close | enz=close | enzv=close | e.v.a=close
       | c.s=close | s.v.p=close | a.u.b=close | n.v.t=close | p.m=close | p.p=close | v.chr=close | n.chr=close | v.c=close | n.c=close
       | u=number close | m/v=close | rk=end | r.k=end | pct=end | mln=end | mld=end | milj=end | kg=end | km=end | gr=end | cm=end | mm=end
       | ha=end | pnt=end | ptn=end | p.d=end | p.j=end | p.u=end | inc=end | ltd=end | co=upper end | corp=end | bros=upper | n.v=end
       | b.v.b.a=end | v.z.w=end | vzw=end | u.s=end | v.s=end | d.c=end | z.k.h | h.k.h | z.m | h.m | z.e | h.e | w.v.t.t.k

# A capital letter on one of these, behind an abbreviation that may end a sentence, most likely begins the next one.

list   text-starter
words de=name | het=sure | een=sure | deze=sure | dit=sure | dat=sure | die | hij=sure | zij=sure | ze=sure | wij=sure | we=sure | ik=sure | jij | je | jullie | u | er=sure | daar=sure | hier
       | toen=sure | nu | dan
       | in=name | op=name | aan=name | bij | met | van=name | voor=name | door | over=name | na | om | tot=name | uit=name | naar | onder=name | tussen | tegen | tijdens | volgens | sinds
       | maar=sure | en | of | want | dus | ook | als | hoewel | omdat | terwijl | zodra | nadat | voordat | wie | wat | waar | wanneer | waarom | hoe
       | geen | niet | niemand | niets | alle | alles | veel | vele | velen | enkele | sommige | elk | elke | ieder | iedere | zo=sure | zelf | zelfs
       | zijn | haar | hun | onze | ons | mijn | toch | wel | al | bovendien | daarom | daarmee | daarna | daarnaast | daarbij | echter
       | eerder | later | gisteren | vandaag | morgen | intussen | inmiddels | ondertussen | verder | vooral | aldus | behalve | wegens
       | ondanks | volgende | vorige | afgelopen | beide | twee | drie | vier | vijf | zes | tien | nog | per | sommigen | anderen | dergelijke
       | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
why    "sure": no name goes on with these after an initial; "name": names do, "J. De Boer"

list   text-common
words  de | het | een | en | van | ik | te | dat | die | in | is | zijn | op | aan | met | voor | er | niet | maar | om | bij | ook | als | dan
       | door | naar | uit | over | heeft | hebben | had | was | wordt | werd | worden | werden | zei | zegt | volgens | hij | zij | ze | wij | we
       | je | geen | nog | wel | meer | haar | hun | deze | dit | of | tot | onder | tegen | na | kan | zal | zou | moet | wil | veel
       | tussen | jaar | twee | mensen | omdat | toen | waar | wat | wie | hoe | al | zo | daar | hier | ons | onze | mijn | jij | u | mij | hem

list   text-bare-apostrophe
words  s | x | z | n

list   text-apostrophe
words  's | 't | 'n | 'm | 'k | 'r | 'er | 'd | 'ns | 'tis | 'twas | 'em

list   text-keep
words  :) | :-) | :( | :-( | ;) | ;-) | :d | :p | =) | ^_^ | <3 | yahoo! | jeopardy! | o&o | wham! | km/u

list   text-month
words  januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
       | jan | feb | febr | mrt | apr | aug | sep | sept | okt | nov | dec

list   text-agency
words  anp | afp | ap | reuters | belga | dpa | tass | itar-tass | interfax | xinhua | novum | bloomberg | efe | ansa | upi | ips
       | bbc | cnn | nos | nu.nl | vrt | rtl | rtl nieuws | ritzau | tt | ntb | apa | anadolu | azertag | azertac | armenpress | ria novosti | ria
       | kyodo | yonhap | pti | irna | isna | petra | wafa | mena | sana | kna | wam | spa | knack | gpd | hln | associated press | agence france-presse
       | tweede kamer | redactie | het persbureau anp | eigen berichtgeving

list   text-credit
words  bron=: | bronnen=: | referentie=: | referenties=: | foto=: | foto's=: | tekst=: | vertaling=: | met dank aan=: | auteur=: | redactie=: | beeld=:
       | met medewerking van= | in samenwerking met=: | © | copyright | lees ook=: | lees meer=: | bekijk ook=: | volg ons

list   text-byline
words  door | van | onze | redactie | redacteur | verslaggever | correspondent

list   text-clock
words  uur | u | u.

# Names of one letter, and the words that they stand behind: no initials.
list   text-single
words  x

list   text-single-lead
words  op | via | naar | medium | platform
