# From the form of a verb to its infinitive, for triggers whose lemma the lemmatizer misses: the end of a form and what it
# becomes; several divided by "/", tried in that order. Only ways back to a head that a rule or cue has are taken.
# Regular endings: stem, -t, -d, -te(n), -de(n), -end(e); long vowels single, consonants doubled, f/v and s/z.

list   verb-ending
words  aab=aben | aac=acen | aad=aden | aaf=aven/afen | aag=agen | aaj=ajen | aak=aken | aal=alen | aam=amen | aan=anen | aap=apen | aar=aren
       | aas=azen/asen | aat=aten | aav=aven | aaw=awen | aax=axen | aaz=azen | eeb=eben | eec=ecen | eed=eden | eef=even/efen | eeg=egen | eej=ejen
       | eek=eken | eel=elen | eem=emen | een=enen | eep=epen | eer=eren | ees=ezen/esen | eet=eten | eev=even | eew=ewen | eex=exen | eez=ezen
       | oob=oben | ooc=ocen | ood=oden | oof=oven/ofen | oog=ogen | ooj=ojen | ook=oken | ool=olen | oom=omen | oon=onen | oop=open | oor=oren
       | oos=ozen/osen | oot=oten | oov=oven | oow=owen | oox=oxen | ooz=ozen | uub=uben | uuc=ucen | uud=uden | uuf=uven/ufen | uug=ugen | uuj=ujen
       | uuk=uken | uul=ulen | uum=umen | uun=unen | uup=upen | uur=uren | uus=uzen/usen | uut=uten | uuv=uven | uuw=uwen | uux=uxen | uuz=uzen
       | ab=abben | eb=ebben | ib=ibben | ob=obben | ub=ubben | b=ben | ac=accen | ec=eccen | ic=iccen | oc=occen | uc=uccen | c=cen | ad=adden
       | ed=edden | id=idden | od=odden | ud=udden | d=den/en | af=affen | ef=effen | if=iffen | of=offen | uf=uffen | f=fen/ven | ag=aggen | eg=eggen
       | ig=iggen | og=oggen | ug=uggen | g=gen | aj=ajjen | ej=ejjen | ij=ijjen | oj=ojjen | uj=ujjen | j=jen | ak=akken | ek=ekken | ik=ikken
       | ok=okken | uk=ukken | k=ken | al=allen | el=ellen | il=illen | ol=ollen | ul=ullen | l=len | am=ammen | em=emmen | im=immen | om=ommen
       | um=ummen | m=men | an=annen | en=ennen | in=innen | on=onnen | un=unnen | n=nen | ap=appen | ep=eppen | ip=ippen | op=oppen | up=uppen
       | p=pen | ar=arren | er=erren | ir=irren | or=orren | ur=urren | r=ren | as=assen | es=essen | is=issen | os=ossen | us=ussen | s=sen/zen
       | at=atten | et=etten | it=itten | ot=otten | ut=utten | t=ten/en | av=avven | ev=evven | iv=ivven | ov=ovven | uv=uvven | v=ven | aw=awwen
       | ew=ewwen | iw=iwwen | ow=owwen | uw=uwwen | w=wen | ax=axxen | ex=exxen | ix=ixxen | ox=oxxen | ux=uxxen | x=xen | az=azzen | ez=ezzen
       | iz=izzen | oz=ozzen | uz=uzzen | z=zen | aabt=aben | aact=acen | aadt=aden | aaft=aven/afen | aagt=agen | aajt=ajen | aakt=aken | aalt=alen
       | aamt=amen | aant=anen | aapt=apen | aart=aren | aast=azen/asen | aatt=aten | aavt=aven | aawt=awen | aaxt=axen | aazt=azen | eebt=eben
       | eect=ecen | eedt=eden | eeft=even/efen | eegt=egen | eejt=ejen | eekt=eken | eelt=elen | eemt=emen | eent=enen | eept=epen | eert=eren
       | eest=ezen/esen | eett=eten | eevt=even | eewt=ewen | eext=exen | eezt=ezen | oobt=oben | ooct=ocen | oodt=oden | ooft=oven/ofen | oogt=ogen
       | oojt=ojen | ookt=oken | oolt=olen | oomt=omen | oont=onen | oopt=open | oort=oren | oost=ozen/osen | oott=oten | oovt=oven | oowt=owen
       | ooxt=oxen | oozt=ozen | uubt=uben | uuct=ucen | uudt=uden | uuft=uven/ufen | uugt=ugen | uujt=ujen | uukt=uken | uult=ulen | uumt=umen
       | uunt=unen | uupt=upen | uurt=uren | uust=uzen/usen | uutt=uten | uuvt=uven | uuwt=uwen | uuxt=uxen | uuzt=uzen | abt=abben | ebt=ebben
       | ibt=ibben | obt=obben | ubt=ubben | bt=ben | act=accen | ect=eccen | ict=iccen | oct=occen | uct=uccen | ct=cen | adt=adden | edt=edden
       | idt=idden | odt=odden | udt=udden | dt=den | aft=affen | eft=effen | ift=iffen | oft=offen | uft=uffen | ft=fen/ven | agt=aggen | egt=eggen
       | igt=iggen | ogt=oggen | ugt=uggen | gt=gen | ajt=ajjen | ejt=ejjen | ijt=ijjen | ojt=ojjen | ujt=ujjen | jt=jen | akt=akken | ekt=ekken
       | ikt=ikken | okt=okken | ukt=ukken | kt=ken | alt=allen | elt=ellen | ilt=illen | olt=ollen | ult=ullen | lt=len | amt=ammen | emt=emmen
       | imt=immen | omt=ommen | umt=ummen | mt=men | ant=annen | ent=ennen | int=innen | ont=onnen | unt=unnen | nt=nen | apt=appen | ept=eppen
       | ipt=ippen | opt=oppen | upt=uppen | pt=pen | art=arren | ert=erren | irt=irren | ort=orren | urt=urren | rt=ren | ast=assen | est=essen
       | ist=issen | ost=ossen | ust=ussen | st=sen/zen | att=atten | ett=etten | itt=itten | ott=otten | utt=utten | tt=ten | avt=avven | evt=evven
       | ivt=ivven | ovt=ovven | uvt=uvven | vt=ven | awt=awwen | ewt=ewwen | iwt=iwwen | owt=owwen | uwt=uwwen | wt=wen | axt=axxen | ext=exxen
       | ixt=ixxen | oxt=oxxen | uxt=uxxen | xt=xen | azt=azzen | ezt=ezzen | izt=izzen | ozt=ozzen | uzt=uzzen | zt=zen | aabd=aben | aacd=acen
       | aadd=aden | aafd=aven/afen | aagd=agen | aajd=ajen | aakd=aken | aald=alen | aamd=amen | aand=anen | aapd=apen | aard=aren | aasd=azen/asen
       | aatd=aten | aavd=aven | aawd=awen | aaxd=axen | aazd=azen | eebd=eben | eecd=ecen | eedd=eden | eefd=even/efen | eegd=egen | eejd=ejen
       | eekd=eken | eeld=elen | eemd=emen | eend=enen | eepd=epen | eerd=eren | eesd=ezen/esen | eetd=eten | eevd=even | eewd=ewen | eexd=exen
       | eezd=ezen | oobd=oben | oocd=ocen | oodd=oden | oofd=oven/ofen | oogd=ogen | oojd=ojen | ookd=oken | oold=olen | oomd=omen | oond=onen
       | oopd=open | oord=oren | oosd=ozen/osen | ootd=oten | oovd=oven | oowd=owen | ooxd=oxen | oozd=ozen | uubd=uben | uucd=ucen | uudd=uden
       | uufd=uven/ufen | uugd=ugen | uujd=ujen | uukd=uken | uuld=ulen | uumd=umen | uund=unen | uupd=upen | uurd=uren | uusd=uzen/usen | uutd=uten
       | uuvd=uven | uuwd=uwen | uuxd=uxen | uuzd=uzen | abd=abben | ebd=ebben | ibd=ibben | obd=obben | ubd=ubben | bd=ben | acd=accen | ecd=eccen
       | icd=iccen | ocd=occen | ucd=uccen | cd=cen | add=adden | edd=edden | idd=idden | odd=odden | udd=udden | dd=den | afd=affen | efd=effen
       | ifd=iffen | ofd=offen | ufd=uffen | fd=fen/ven | agd=aggen | egd=eggen | igd=iggen | ogd=oggen | ugd=uggen | gd=gen | ajd=ajjen | ejd=ejjen
       | ijd=ijjen | ojd=ojjen | ujd=ujjen | jd=jen | akd=akken | ekd=ekken | ikd=ikken | okd=okken | ukd=ukken | kd=ken | ald=allen | eld=ellen
       | ild=illen | old=ollen | uld=ullen | ld=len | amd=ammen | emd=emmen | imd=immen | omd=ommen | umd=ummen | md=men | and=annen | end=ennen/en
       | ind=innen | ond=onnen | und=unnen | nd=nen | apd=appen | epd=eppen | ipd=ippen | opd=oppen | upd=uppen | pd=pen | ard=arren | erd=erren
       | ird=irren | ord=orren | urd=urren | rd=ren | asd=assen | esd=essen | isd=issen | osd=ossen | usd=ussen | sd=sen/zen | atd=atten | etd=etten
       | itd=itten | otd=otten | utd=utten | td=ten | avd=avven | evd=evven | ivd=ivven | ovd=ovven | uvd=uvven | vd=ven | awd=awwen | ewd=ewwen
       | iwd=iwwen | owd=owwen | uwd=uwwen | wd=wen | axd=axxen | exd=exxen | ixd=ixxen | oxd=oxxen | uxd=uxxen | xd=xen | azd=azzen | ezd=ezzen
       | izd=izzen | ozd=ozzen | uzd=uzzen | zd=zen | aabte=aben | aacte=acen | aadte=aden | aafte=aven/afen | aagte=agen | aajte=ajen | aakte=aken
       | aalte=alen | aamte=amen | aante=anen | aapte=apen | aarte=aren | aaste=azen/asen | aatte=aten | aavte=aven | aawte=awen | aaxte=axen
       | aazte=azen | eebte=eben | eecte=ecen | eedte=eden | eefte=even/efen | eegte=egen | eejte=ejen | eekte=eken | eelte=elen | eemte=emen
       | eente=enen | eepte=epen | eerte=eren | eeste=ezen/esen | eette=eten | eevte=even | eewte=ewen | eexte=exen | eezte=ezen | oobte=oben
       | oocte=ocen | oodte=oden | oofte=oven/ofen | oogte=ogen | oojte=ojen | ookte=oken | oolte=olen | oomte=omen | oonte=onen | oopte=open
       | oorte=oren | ooste=ozen/osen | ootte=oten | oovte=oven | oowte=owen | ooxte=oxen | oozte=ozen | uubte=uben | uucte=ucen | uudte=uden
       | uufte=uven/ufen | uugte=ugen | uujte=ujen | uukte=uken | uulte=ulen | uumte=umen | uunte=unen | uupte=upen | uurte=uren | uuste=uzen/usen
       | uutte=uten | uuvte=uven | uuwte=uwen | uuxte=uxen | uuzte=uzen | abte=abben | ebte=ebben | ibte=ibben | obte=obben | ubte=ubben | bte=ben
       | acte=accen | ecte=eccen | icte=iccen | octe=occen | ucte=uccen | cte=cen | adte=adden | edte=edden | idte=idden | odte=odden | udte=udden
       | dte=den | afte=affen | efte=effen | ifte=iffen | ofte=offen | ufte=uffen | fte=fen/ven | agte=aggen | egte=eggen | igte=iggen | ogte=oggen
       | ugte=uggen | gte=gen | ajte=ajjen | ejte=ejjen | ijte=ijjen | ojte=ojjen | ujte=ujjen | jte=jen | akte=akken | ekte=ekken | ikte=ikken
       | okte=okken | ukte=ukken | kte=ken | alte=allen | elte=ellen | ilte=illen | olte=ollen | ulte=ullen | lte=len | amte=ammen | emte=emmen
       | imte=immen | omte=ommen | umte=ummen | mte=men | ante=annen | ente=ennen | inte=innen | onte=onnen | unte=unnen | nte=nen | apte=appen
       | epte=eppen | ipte=ippen | opte=oppen | upte=uppen | pte=pen | arte=arren | erte=erren | irte=irren | orte=orren | urte=urren | rte=ren
       | aste=assen | este=essen | iste=issen | oste=ossen | uste=ussen | ste=sen/zen | atte=atten | ette=etten | itte=itten | otte=otten | utte=utten
       | tte=ten | avte=avven | evte=evven | ivte=ivven | ovte=ovven | uvte=uvven | vte=ven | awte=awwen | ewte=ewwen | iwte=iwwen | owte=owwen
       | uwte=uwwen | wte=wen | axte=axxen | exte=exxen | ixte=ixxen | oxte=oxxen | uxte=uxxen | xte=xen | azte=azzen | ezte=ezzen | izte=izzen
       | ozte=ozzen | uzte=uzzen | zte=zen | te=en | aabde=aben | aacde=acen | aadde=aden | aafde=aven/afen | aagde=agen | aajde=ajen | aakde=aken
       | aalde=alen | aamde=amen | aande=anen | aapde=apen | aarde=aren | aasde=azen/asen | aatde=aten | aavde=aven | aawde=awen | aaxde=axen
       | aazde=azen | eebde=eben | eecde=ecen | eedde=eden | eefde=even/efen | eegde=egen | eejde=ejen | eekde=eken | eelde=elen | eemde=emen
       | eende=enen | eepde=epen | eerde=eren | eesde=ezen/esen | eetde=eten | eevde=even | eewde=ewen | eexde=exen | eezde=ezen | oobde=oben
       | oocde=ocen | oodde=oden | oofde=oven/ofen | oogde=ogen | oojde=ojen | ookde=oken | oolde=olen | oomde=omen | oonde=onen | oopde=open
       | oorde=oren | oosde=ozen/osen | ootde=oten | oovde=oven | oowde=owen | ooxde=oxen | oozde=ozen | uubde=uben | uucde=ucen | uudde=uden
       | uufde=uven/ufen | uugde=ugen | uujde=ujen | uukde=uken | uulde=ulen | uumde=umen | uunde=unen | uupde=upen | uurde=uren | uusde=uzen/usen
       | uutde=uten | uuvde=uven | uuwde=uwen | uuxde=uxen | uuzde=uzen | abde=abben | ebde=ebben | ibde=ibben | obde=obben | ubde=ubben | bde=ben
       | acde=accen | ecde=eccen | icde=iccen | ocde=occen | ucde=uccen | cde=cen | adde=adden | edde=edden | idde=idden | odde=odden | udde=udden
       | dde=den | afde=affen | efde=effen | ifde=iffen | ofde=offen | ufde=uffen | fde=fen/ven | agde=aggen | egde=eggen | igde=iggen | ogde=oggen
       | ugde=uggen | gde=gen | ajde=ajjen | ejde=ejjen | ijde=ijjen | ojde=ojjen | ujde=ujjen | jde=jen | akde=akken | ekde=ekken | ikde=ikken
       | okde=okken | ukde=ukken | kde=ken | alde=allen | elde=ellen | ilde=illen | olde=ollen | ulde=ullen | lde=len | amde=ammen | emde=emmen
       | imde=immen | omde=ommen | umde=ummen | mde=men | ande=annen | ende=ennen/en | inde=innen | onde=onnen | unde=unnen | nde=nen | apde=appen
       | epde=eppen | ipde=ippen | opde=oppen | upde=uppen | pde=pen | arde=arren | erde=erren | irde=irren | orde=orren | urde=urren | rde=ren
       | asde=assen | esde=essen | isde=issen | osde=ossen | usde=ussen | sde=sen/zen | atde=atten | etde=etten | itde=itten | otde=otten | utde=utten
       | tde=ten | avde=avven | evde=evven | ivde=ivven | ovde=ovven | uvde=uvven | vde=ven | awde=awwen | ewde=ewwen | iwde=iwwen | owde=owwen
       | uwde=uwwen | wde=wen | axde=axxen | exde=exxen | ixde=ixxen | oxde=oxxen | uxde=uxxen | xde=xen | azde=azzen | ezde=ezzen | izde=izzen
       | ozde=ozzen | uzde=uzzen | zde=zen | de=en | aabten=aben | aacten=acen | aadten=aden | aaften=aven/afen | aagten=agen | aajten=ajen
       | aakten=aken | aalten=alen | aamten=amen | aanten=anen | aapten=apen | aarten=aren | aasten=azen/asen | aatten=aten | aavten=aven
       | aawten=awen | aaxten=axen | aazten=azen | eebten=eben | eecten=ecen | eedten=eden | eeften=even/efen | eegten=egen | eejten=ejen
       | eekten=eken | eelten=elen | eemten=emen | eenten=enen | eepten=epen | eerten=eren | eesten=ezen/esen | eetten=eten | eevten=even
       | eewten=ewen | eexten=exen | eezten=ezen | oobten=oben | oocten=ocen | oodten=oden | ooften=oven/ofen | oogten=ogen | oojten=ojen
       | ookten=oken | oolten=olen | oomten=omen | oonten=onen | oopten=open | oorten=oren | oosten=ozen/osen | ootten=oten | oovten=oven
       | oowten=owen | ooxten=oxen | oozten=ozen | uubten=uben | uucten=ucen | uudten=uden | uuften=uven/ufen | uugten=ugen | uujten=ujen
       | uukten=uken | uulten=ulen | uumten=umen | uunten=unen | uupten=upen | uurten=uren | uusten=uzen/usen | uutten=uten | uuvten=uven
       | uuwten=uwen | uuxten=uxen | uuzten=uzen | abten=abben | ebten=ebben | ibten=ibben | obten=obben | ubten=ubben | bten=ben | acten=accen
       | ecten=eccen | icten=iccen | octen=occen | ucten=uccen | cten=cen | adten=adden | edten=edden | idten=idden | odten=odden | udten=udden
       | dten=den | aften=affen | eften=effen | iften=iffen | often=offen | uften=uffen | ften=fen/ven | agten=aggen | egten=eggen | igten=iggen
       | ogten=oggen | ugten=uggen | gten=gen | ajten=ajjen | ejten=ejjen | ijten=ijjen | ojten=ojjen | ujten=ujjen | jten=jen | akten=akken
       | ekten=ekken | ikten=ikken | okten=okken | ukten=ukken | kten=ken | alten=allen | elten=ellen | ilten=illen | olten=ollen | ulten=ullen
       | lten=len | amten=ammen | emten=emmen | imten=immen | omten=ommen | umten=ummen | mten=men | anten=annen | enten=ennen | inten=innen
       | onten=onnen | unten=unnen | nten=nen | apten=appen | epten=eppen | ipten=ippen | opten=oppen | upten=uppen | pten=pen | arten=arren
       | erten=erren | irten=irren | orten=orren | urten=urren | rten=ren | asten=assen | esten=essen | isten=issen | osten=ossen | usten=ussen
       | sten=sen/zen | atten=atten | etten=etten | itten=itten | otten=otten | utten=utten | tten=ten | avten=avven | evten=evven | ivten=ivven
       | ovten=ovven | uvten=uvven | vten=ven | awten=awwen | ewten=ewwen | iwten=iwwen | owten=owwen | uwten=uwwen | wten=wen | axten=axxen
       | exten=exxen | ixten=ixxen | oxten=oxxen | uxten=uxxen | xten=xen | azten=azzen | ezten=ezzen | izten=izzen | ozten=ozzen | uzten=uzzen
       | zten=zen | ten=en | aabden=aben | aacden=acen | aadden=aden | aafden=aven/afen | aagden=agen | aajden=ajen | aakden=aken | aalden=alen
       | aamden=amen | aanden=anen | aapden=apen | aarden=aren | aasden=azen/asen | aatden=aten | aavden=aven | aawden=awen | aaxden=axen
       | aazden=azen | eebden=eben | eecden=ecen | eedden=eden | eefden=even/efen | eegden=egen | eejden=ejen | eekden=eken | eelden=elen
       | eemden=emen | eenden=enen | eepden=epen | eerden=eren | eesden=ezen/esen | eetden=eten | eevden=even | eewden=ewen | eexden=exen
       | eezden=ezen | oobden=oben | oocden=ocen | oodden=oden | oofden=oven/ofen | oogden=ogen | oojden=ojen | ookden=oken | oolden=olen
       | oomden=omen | oonden=onen | oopden=open | oorden=oren | oosden=ozen/osen | ootden=oten | oovden=oven | oowden=owen | ooxden=oxen
       | oozden=ozen | uubden=uben | uucden=ucen | uudden=uden | uufden=uven/ufen | uugden=ugen | uujden=ujen | uukden=uken | uulden=ulen
       | uumden=umen | uunden=unen | uupden=upen | uurden=uren | uusden=uzen/usen | uutden=uten | uuvden=uven | uuwden=uwen | uuxden=uxen
       | uuzden=uzen | abden=abben | ebden=ebben | ibden=ibben | obden=obben | ubden=ubben | bden=ben | acden=accen | ecden=eccen | icden=iccen
       | ocden=occen | ucden=uccen | cden=cen | adden=adden | edden=edden | idden=idden | odden=odden | udden=udden | dden=den | afden=affen
       | efden=effen | ifden=iffen | ofden=offen | ufden=uffen | fden=fen/ven | agden=aggen | egden=eggen | igden=iggen | ogden=oggen | ugden=uggen
       | gden=gen | ajden=ajjen | ejden=ejjen | ijden=ijjen | ojden=ojjen | ujden=ujjen | jden=jen | akden=akken | ekden=ekken | ikden=ikken
       | okden=okken | ukden=ukken | kden=ken | alden=allen | elden=ellen | ilden=illen | olden=ollen | ulden=ullen | lden=len | amden=ammen
       | emden=emmen | imden=immen | omden=ommen | umden=ummen | mden=men | anden=annen | enden=ennen | inden=innen | onden=onnen | unden=unnen
       | nden=nen | apden=appen | epden=eppen | ipden=ippen | opden=oppen | upden=uppen | pden=pen | arden=arren | erden=erren | irden=irren
       | orden=orren | urden=urren | rden=ren | asden=assen | esden=essen | isden=issen | osden=ossen | usden=ussen | sden=sen/zen | atden=atten
       | etden=etten | itden=itten | otden=otten | utden=utten | tden=ten | avden=avven | evden=evven | ivden=ivven | ovden=ovven | uvden=uvven
       | vden=ven | awden=awwen | ewden=ewwen | iwden=iwwen | owden=owwen | uwden=uwwen | wden=wen | axden=axxen | exden=exxen | ixden=ixxen
       | oxden=oxxen | uxden=uxxen | xden=xen | azden=azzen | ezden=ezzen | izden=izzen | ozden=ozzen | uzden=uzzen | zden=zen | den=en | aabend=aben
       | aacend=acen | aadend=aden | aafend=aven/afen | aagend=agen | aajend=ajen | aakend=aken | aalend=alen | aamend=amen | aanend=anen
       | aapend=apen | aarend=aren | aasend=azen/asen | aatend=aten | aavend=aven | aawend=awen | aaxend=axen | aazend=azen | eebend=eben
       | eecend=ecen | eedend=eden | eefend=even/efen | eegend=egen | eejend=ejen | eekend=eken | eelend=elen | eemend=emen | eenend=enen
       | eepend=epen | eerend=eren | eesend=ezen/esen | eetend=eten | eevend=even | eewend=ewen | eexend=exen | eezend=ezen | oobend=oben
       | oocend=ocen | oodend=oden | oofend=oven/ofen | oogend=ogen | oojend=ojen | ookend=oken | oolend=olen | oomend=omen | oonend=onen
       | oopend=open | oorend=oren | oosend=ozen/osen | ootend=oten | oovend=oven | oowend=owen | ooxend=oxen | oozend=ozen | uubend=uben
       | uucend=ucen | uudend=uden | uufend=uven/ufen | uugend=ugen | uujend=ujen | uukend=uken | uulend=ulen | uumend=umen | uunend=unen
       | uupend=upen | uurend=uren | uusend=uzen/usen | uutend=uten | uuvend=uven | uuwend=uwen | uuxend=uxen | uuzend=uzen | abend=abben
       | ebend=ebben | ibend=ibben | obend=obben | ubend=ubben | bend=ben | acend=accen | ecend=eccen | icend=iccen | ocend=occen | ucend=uccen
       | cend=cen | adend=adden | edend=edden | idend=idden | odend=odden | udend=udden | dend=den | afend=affen | efend=effen | ifend=iffen
       | ofend=offen | ufend=uffen | fend=fen/ven | agend=aggen | egend=eggen | igend=iggen | ogend=oggen | ugend=uggen | gend=gen | ajend=ajjen
       | ejend=ejjen | ijend=ijjen | ojend=ojjen | ujend=ujjen | jend=jen | akend=akken | ekend=ekken | ikend=ikken | okend=okken | ukend=ukken
       | kend=ken | alend=allen | elend=ellen | ilend=illen | olend=ollen | ulend=ullen | lend=len | amend=ammen | emend=emmen | imend=immen
       | omend=ommen | umend=ummen | mend=men | anend=annen | enend=ennen | inend=innen | onend=onnen | unend=unnen | nend=nen | apend=appen
       | epend=eppen | ipend=ippen | opend=oppen | upend=uppen | pend=pen | arend=arren | erend=erren | irend=irren | orend=orren | urend=urren
       | rend=ren | asend=assen | esend=essen | isend=issen | osend=ossen | usend=ussen | send=sen/zen | atend=atten | etend=etten | itend=itten
       | otend=otten | utend=utten | tend=ten | avend=avven | evend=evven | ivend=ivven | ovend=ovven | uvend=uvven | vend=ven | awend=awwen
       | ewend=ewwen | iwend=iwwen | owend=owwen | uwend=uwwen | wend=wen | axend=axxen | exend=exxen | ixend=ixxen | oxend=oxxen | uxend=uxxen
       | xend=xen | azend=azzen | ezend=ezzen | izend=izzen | ozend=ozzen | uzend=uzzen | zend=zen | abende=abben | ebende=ebben | ibende=ibben
       | obende=obben | ubende=ubben | bende=ben | acende=accen | ecende=eccen | icende=iccen | ocende=occen | ucende=uccen | cende=cen | adende=adden
       | edende=edden | idende=idden | odende=odden | udende=udden | dende=den | afende=affen | efende=effen | ifende=iffen | ofende=offen
       | ufende=uffen | fende=fen/ven | agende=aggen | egende=eggen | igende=iggen | ogende=oggen | ugende=uggen | gende=gen | ajende=ajjen
       | ejende=ejjen | ijende=ijjen | ojende=ojjen | ujende=ujjen | jende=jen | akende=akken | ekende=ekken | ikende=ikken | okende=okken
       | ukende=ukken | kende=ken | alende=allen | elende=ellen | ilende=illen | olende=ollen | ulende=ullen | lende=len | amende=ammen | emende=emmen
       | imende=immen | omende=ommen | umende=ummen | mende=men | anende=annen | enende=ennen | inende=innen | onende=onnen | unende=unnen | nende=nen
       | apende=appen | epende=eppen | ipende=ippen | opende=oppen | upende=uppen | pende=pen | arende=arren | erende=erren | irende=irren
       | orende=orren | urende=urren | rende=ren | asende=assen | esende=essen | isende=issen | osende=ossen | usende=ussen | sende=sen/zen
       | atende=atten | etende=etten | itende=itten | otende=otten | utende=utten | tende=ten | avende=avven | evende=evven | ivende=ivven
       | ovende=ovven | uvende=uvven | vende=ven | awende=awwen | ewende=ewwen | iwende=iwwen | owende=owwen | uwende=uwwen | wende=wen | axende=axxen
       | exende=exxen | ixende=ixxen | oxende=oxxen | uxende=uxxen | xende=xen | azende=azzen | ezende=ezzen | izende=izzen | ozende=ozzen
       | uzende=uzzen | zende=zen

# What falls out of participles ("tegengehouden" -> "tegenhouden"), and what stands in its place.
list   verb-infix
words  ge | geë=e | geï=i | ge-

# Endings of infinitives, which stand as nouns too ("het aftreden").
list   infinitive
words  en | gaan | slaan | staan | doen | zien

# The auxiliary that is "be", and the verbs that make their perfect with it: "is afgetreden" is no passive.
list   be
words  zijn

# The auxiliary of the perfect.
list   have
words  hebben

list   perfect-with-be
words  aankomen | aantreden | aanschuiven | aanbreken | afhaken | aflopen | afreizen | aftreden | afvaren | beginnen | bevallen | bezwijken
       | bijeenkomen | binnendringen | binnengaan | binnenkomen | binnenlopen | binnenrijden | binnenrukken | binnenstormen | binnentrekken | binnenvallen
       | binnenvaren | binnenvliegen | blijven | dalen | deserteren | doordringen | doorgaan | doorreizen | emigreren | escaleren | exploderen
       | gaan | gebeuren | geraken | groeien | immigreren | ineenstorten | ingaan | instorten | klimmen | komen | landen | langsgaan | langskomen
       | lukken | mislukken | neerstorten | omkomen | ontkomen | ontploffen | ontsnappen | ontstaan | opdagen | opduiken | opgroeien | oprukken
       | opstaan | opstappen | opstijgen | optrekken | overgaan | overkomen | overlijden | overlopen | reizen | samenkomen | slagen | sneuvelen
       | stappen | sterven | stijgen | stikken | terugkeren | terugkomen | terugtreden | thuiskomen | toenemen | toetreden | uitbreken | uitrukken
       | uitstappen | uittreden | uitvaren | uitwijken | vallen | vastlopen | verdrinken | verdwijnen | vergaan | verhuizen | verlopen | verongelukken
       | verschijnen | verstrijken | vertrekken | vluchten | voorvallen | vrijkomen | wegblijven | weggaan | weglopen | wegtrekken | wegvluchten
       | wegvaren | worden | zinken | zwichten | slaagsraken | afdruipen | afketsen | stranden | uitlopen | voortvluchten | aangaan
       | toestromen | samendrommen | samenstromen | doodgaan | omvallen | ontwaken | vervallen | opgaan | ondergaan

# Nouns that may carry an act though an adposition of several words holds them: "op verzoek van", "in handen van".
list   phrase-noun
words  verzoek | bevel | last | hand | handen | uitnodiging | aandringen
