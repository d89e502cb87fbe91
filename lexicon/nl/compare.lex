# What the comparison of two reports needs of Dutch: src/compare/vocabulary.h. Words stand in their dictionary form, compounds
# and separable particles joined, unless a form is told.

# Words that tell nothing of what a clause is about.
list    compare-stop
words   zijn | hebben | worden | zullen | kunnen | moeten | mogen | willen | gaan | komen | doen | laten | blijven | zeggen | melden | verklaren
        | mededelen | meedelen | weten | stellen | aldus | volgens | ook | nog | al | wel | dan | er | daar | hier | zo | echter | toen | nu | meer
        | zeer | erg | heel | opnieuw | weer | staan | liggen | zitten | vallen | krijgen | geven | maken | nemen | houden | zetten | brengen
        | betreffen | volgend | ander | eigen | zelf | alle | alleen | slechts | daarbij | daarmee | waarbij | waarmee | hierbij | jaar | dag | uur
        | keer | man | mens | persoon | zijde | kant | minister | president | premier | woordvoerder | woordvoerster | regering | ministerie | heer | mevrouw | land
        | zaak | kwestie | volgen | voeren | uitvoeren | plaatsvinden | gebeuren | gelden | vinden | zien | noemen | toe | af | op | uit | eerste | tweede
        | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | maandag

# How strong a word is on its scale: the words of one scale can stand in for each other, the higher the number the stronger.
#   press   to want something of somebody         blame   to find fault              commit  to bind oneself
#   harm    to use force                          refuse  to say no                  size    how heavy
list    compare-strength
words   vragen=press:1 | verzoeken=press:1 | verzoek=press:1 | waarschuwen=press:4 | waarschuwing=press:4 | uitnodigen=press:1 | voorstellen=press:1 | aanraden=press:1
        | bepleiten=press:2 | pleiten=press:2 | oproepen=press:2 | oproep=press:2 | aandringen=press:3 | aansporen=press:2 | manen=press:2 | aanmanen=press:2 | dringen=press:2
        | eisen=press:4 | eis=press:4 | verlangen=press:3 | opeisen=press:4 | sommeren=press:4 | bevelen=press:5 | gelasten=press:5 | opdragen=press:5
        | dreigen=press:6 | bedreigen=press:6 | ultimatum=press:6
        | teleurgesteld=blame:1 | teleurstelling=blame:1 | zorg=blame:1 | bezorgd=blame:1 | bezorgdheid=blame:1 | zorgelijk=blame:1 | betreuren=blame:1 | belangrijk=blame:1
        | bekritiseren=blame:2 | kritiek=blame:2 | afkeuren=blame:2 | hekelen=blame:3 | laken=blame:2 | onverantwoord=blame:2 | onverstandig=blame:1
        | veroordelen=blame:4 | onaanvaardbaar=blame:4 | onacceptabel=blame:4 | beschuldigen=blame:4 | betichten=blame:4 | misdadig=blame:5 | barbaars=blame:6
        | onmenselijk=blame:5 | schandalig=blame:4 | crimineel=blame:5 | terroristisch=blame:6 | misdaad=blame:5 | oorlogsmisdaad=blame:6
        | overwegen=commit:1 | hopen=commit:1 | wens=commit:1 | wensen=commit:1 | bereid=commit:1 | bereidheid=commit:1 | bespreken=commit:1 | praten=commit:1 | verkennen=commit:1 | onderzoeken=commit:1
        | aanbieden=commit:2 | aanbod=commit:2 | plannen=commit:2 | toezeggen=commit:3 | toezegging=commit:3 | beloven=commit:3 | belofte=commit:3
        | garanderen=commit:4 | overeenkomen=commit:4 | ondertekenen=commit:5 | tekenen=commit:5 | zweren=commit:4
        | begeleiden=harm:1 | begeleiding=harm:1 | tegenhouden=harm:1 | duwen=harm:2 | verdrijven=harm:3 | uiteenjagen=harm:3 | aanhouden=harm:3 | arresteren=harm:3
        | oppakken=harm:3 | opsluiten=harm:3 | deporteren=harm:4 | uitzetten=harm:3 | aanvallen=harm:4 | mishandelen=harm:5 | slaan=harm:4
        | botsing=harm:2 | incident=harm:2 | schermutseling=harm:3 | gevecht=harm:4 | bloedbad=harm:9 | slachting=harm:9 | afslachten=harm:9 | vermoorden=harm:8 | moord=harm:8
        | doden=harm:7 | omkomen=harm:7 | sneuvelen=harm:7
        | afwijzen=refuse:2 | weigeren=refuse:2 | verwerpen=refuse:3 | uitsluiten=refuse:2 | ontzeggen=refuse:3
        | licht=size:1 | beperkt=size:1 | ernstig=size:3 | zwaar=size:3 | enorm=size:4 | massaal=size:4

# Forms that keep what is told at a distance, beside the list hedge.
list    compare-unsure
words   zou | zouden | naar verluidt

# Words by which a side says that it is not so.
list    compare-denial
words   ontkennen | ontkenning | tegenspreken | weerspreken | weerleggen | verzinsel | verzonnen | propaganda | leugen | liegen | onzin | onwaar | onjuist
        | nepnieuws | ongegrond | verzinnen | loochenen | fabel | laster

# Nouns for things that have several names, by class: two sides that use other words of a class name the same thing otherwise.
list    compare-naming
words   betoger=crowd | demonstrant=crowd | relschopper=crowd | burger=crowd | menigte=crowd | manifestant=crowd | oproerkraaier=crowd | herrieschopper=crowd
        | demonstratie=unrest | betoging=unrest | protest=unrest | rel=unrest | onrust=unrest | opstand=unrest | oproer=unrest | ongeregeldheid=unrest | manifestatie=unrest
        | rebel=fighters | terrorist=fighters | strijder=fighters | militant=fighters | opstandeling=fighters | verzetsstrijder=fighters | vrijheidsstrijder=fighters | extremist=fighters
        | terreurorganisatie=fighters | separatist=fighters | guerrillastrijder=fighters | militie=fighters | verzet=fighters
        | oorlog=war | invasie=war | agressie=war | interventie=war | crisis=war | conflict=war | kwestie=war | speciale operatie=war | opmars=war
        | migrant=refugees | vluchteling=refugees | asielzoeker=refugees | illegaal=refugees
        | regime=rule | bewind=rule | bezetter=rule | junta=rule
        | referendum=vote | volksraadpleging=vote | stemming=vote | verkiezing=vote
        | bevrijding=taking | inname=taking | verovering=taking | bezetting=taking | annexatie=taking | hereniging=taking
        | muur=barrier | hek=barrier | barrière=barrier | blokkade=closure | afsluiting=closure | belegering=closure | quarantaine=closure

# Numbers in words; "+": a lower bound.
list    compare-count
words   twee=2 | drie=3 | vier=4 | vijf=5 | zes=6 | zeven=7 | acht=8 | negen=9 | tien=10 | elf=11 | twaalf=12 | dertien=13 | veertien=14 | vijftien=15
        | zestien=16 | zeventien=17 | achttien=18 | negentien=19 | twintig=20 | dertig=30 | veertig=40 | vijftig=50 | zestig=60 | zeventig=70
        | tachtig=80 | negentig=90 | honderd=100 | duizend=1000 | miljoen=1000000 | tweehonderd=200 | driehonderd=300 | vierhonderd=400
        | vijfhonderd=500 | zeshonderd=600 | zevenhonderd=700 | achthonderd=800 | negenhonderd=900 | tweeduizend=2000 | drieduizend=3000
        | vierduizend=4000 | vijfduizend=5000 | tienduizend=10000 | twintigduizend=20000 | honderdduizend=100000
        | tientallen=20+ | honderden=200+ | duizenden=2000+ | tienduizenden=20000+ | honderdduizenden=200000+ | miljoenen=2000000+
        | eenentwintig=21 | tweeëntwintig=22 | drieëntwintig=23 | vierentwintig=24 | vijfentwintig=25 | zesentwintig=26 | zevenentwintig=27 | achtentwintig=28 | negenentwintig=29
        | eenendertig=31 | tweeëndertig=32 | drieëndertig=33 | vierendertig=34 | vijfendertig=35 | zesendertig=36 | zevenendertig=37 | achtendertig=38 | negenendertig=39
        | eenenveertig=41 | tweeënveertig=42 | drieënveertig=43 | vierenveertig=44 | vijfenveertig=45 | zesenveertig=46 | zevenenveertig=47 | achtenveertig=48 | negenenveertig=49
        | eenenvijftig=51 | tweeënvijftig=52 | drieënvijftig=53 | vierenvijftig=54 | vijfenvijftig=55 | zesenvijftig=56 | zevenenvijftig=57 | achtenvijftig=58 | negenenvijftig=59

# Endings that a form may lose (=: what comes in their place, alternatives divided by commas) where no parse gave the dictionary form.
list    compare-ending
words   te=en | ten=en | de=en | den=en | t=en | en=,e | e | s | n

# Spellings of foreign names, made plain.
list    compare-spelling
words   tsj=ch | sj=sh | dzj=j | zj=zh | oe=u | aa=a | ie=i | tj=ch | dj=j | eu=yu | ou=u | kh=h | ij=i

# Those who saw it: what they tell is not the outlet's own word.
list    compare-witness
words   ooggetuige | getuige | omstander | omwonende

# Words by which somebody is said to use no violence.
list    compare-calm
words   vreedzaam | rustig | kalm | geweldloos | terughoudend | terughoudendheid | ordelijk | weerloos | ongewapend | humaan

# Words by which what is told is made small.
list    compare-few
words   enkele | sommige | enkel | slechts | paar | handvol | weinig | beperkt
