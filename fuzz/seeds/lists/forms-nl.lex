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
       | um=ummen | m=men 

# What falls out of participles ("tegengehouden" -> "tegenhouden"), and what stands in its place.
list   verb-infix
words  ge | geë=e | geï=i | ge-

# Endings of infinitives, which stand as nouns too ("het aftreden").
list   infinitive
words  en | gaan | slaan | staan | doen | zien

# The auxiliary that is "be", and the verbs that make their perfect with it: "is afgetreden" is no passive.
list   be
words  zijn
