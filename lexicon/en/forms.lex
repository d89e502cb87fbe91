# The auxiliary of the perfect.
list   have
words  have

# From the form of a verb to its infinitive, for triggers whose lemma the lemmatizer misses: the end of a form and what it
# becomes; several divided by "/", tried in that order. Only ways back to a head that a rule or cue has are taken.

list   verb-ending
words  s= | es= | ed=/e/ee | ing=/e | ies=y | ied=y | ying=ie/y | bbed=b/bb | bbing=b/bb | dded=d/dd | dding=d/dd | gged=g/gg | gging=g/gg | lled=l/ll
       | lling=l/ll | mmed=m/mm | mming=m/mm | nned=n/nn | nning=n/nn | pped=p/pp | pping=p/pp | rred=r/rr | rring=r/rr | tted=t/tt | tting=t/tt
       | cked=c | cking=c
       | ruck=rike | held=hold | oze=eeze | ozen=eeze | hrew=hrow | hrown=hrow | bade=bid | bidden=bid | ore=ear | orn=ear | ran=run | ole=eal | olen=eal
       | gave=give | given=give | took=take | taken=take | drew=draw | drawn=draw | sold=sell | sought=seek | fought=fight | ame=ome | ote=ite | itten=ite
       | oke=eak | oken=eak | aught=each | ove=ive | iven=ive | ost=ose | ought=ing | sent=send | spent=spend | lent=lend | bent=bend | ept=eep | eft=eave | wore=wear

# What goes with a title and looks like a verb.
list   acting
words  act
