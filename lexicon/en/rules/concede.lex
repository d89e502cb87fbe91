# CONCEDE: gives way in words: eases rules, announces truce or withdrawal, apologises, pardons.

rule   en.concede.apologise
match  apologise | apologize | say sorry to | say sorry for | beg pardon of | ask forgiveness | ask for+forgiveness | issue apology | offer apology
       | make apology | express regret for | express remorse | express contrition | beg forgiveness | make amends for | atone for | present apology to
       | convey apology to | render apology to | voice regret for
roles  subj=actor to=recipient for=topic of=recipient over=topic
type   CONCEDE
need   subj:actor
yes    The Belgian king apologised to the families in Kinshasa.   => CONCEDE actor=king recipient=families
yes    The army issued an apology for the shelling.   => CONCEDE actor=army

rule   en.concede.apology.n
match  public+apology/n | formal+apology/n | apology/n
roles  subj=actor by=actor from=actor to=recipient for=topic
type   CONCEDE
need   subj:actor
yes    The premier's apology to the survivors was welcomed.   => CONCEDE actor=premier recipient=survivors

rule   en.concede.apology.n-from
match  apology/n from | apology/n by
roles  from=actor by=actor to=recipient
type   CONCEDE
need   actor
yes    An apology from the Vatican to the victims followed.   => CONCEDE actor=Vatican recipient=victims

rule   en.concede.pardon
match  pardon | amnesty | grant pardon | grant amnesty | issue pardon | offer amnesty | declare amnesty | announce amnesty | give amnesty to
       | commute sentence | reprieve | grant reprieve to | forgive | show clemency to | reduce sentence of | show mercy to | announce pardon
       | grant clemency | offer pardon to | spare life of | grant immunity
roles  subj=actor obj=recipient to=recipient for=recipient of=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    The Moroccan king pardoned dozens of activists.   => CONCEDE actor=king recipient=activists
yes    The governor commuted the sentences of four prisoners.   => CONCEDE actor=governor recipient=prisoners

rule   en.concede.pardon.n
match  pardon/n for | pardon/n of | presidential+pardon/n | general+amnesty/n | pardon/n by | royal+pardon/n | clemency/n for | amnesty/n
       | amnesty+law/n
roles  subj=actor by=actor for=recipient of=recipient
type   CONCEDE
need   who
yes    The amnesty for the separatists split the party.   => CONCEDE recipient=separatists

rule   en.concede.announce-ceasefire
match  announce ceasefire | declare ceasefire | announce truce | declare truce | announce pause | agree to+ceasefire | agree to+truce
       | agree ceasefire | agree truce | agree on+ceasefire | agree on+truce | sign ceasefire | sign truce | sign armistice | declare end of+hostility
       | announce end of+hostility | announce cessation of | declare cessation of | reach ceasefire | reach truce | offer truce | offer ceasefire
       | extend ceasefire | extend truce | renew ceasefire | renew truce | accept ceasefire | accept truce | agree to+pause | declare pause
       | declare end to+operation | announce end to+operation | announce end of+operation | announce halt to | announce suspension of+operation
       | agree to+halt | proclaim ceasefire | proclaim truce | call ceasefire | call truce | agree cessation | agree armistice
roles  subj=both with=both to=recipient of=topic
type   CONCEDE
need   subj:actor
yes    The rebels declared a ceasefire for the holiday.   => CONCEDE actor=rebels
yes    Hamas and Israel agreed to a truce in November.   => CONCEDE actor=Hamas

rule   en.concede.ceasefire-agreement.n
match  ceasefire+agreement/n | ceasefire+deal/n | truce+agreement/n | truce+deal/n | announcement/n of+ceasefire | armistice+agreement/n
       | declaration/n of+ceasefire | ceasefire+announcement/n | ceasefire+offer/n | truce+offer/n | ceasefire+accord/n | announcement/n of+withdrawal
       | agreement/n on+ceasefire
roles  subj=both between=both by=actor
type   CONCEDE
need   definite
yes    The ceasefire agreement between the two armies took effect at noon.   => CONCEDE

rule   en.concede.announce-withdrawal
match  announce withdrawal | announce pullout | order withdrawal of+troop | order withdrawal of+troops | order retreat | order troop to+withdraw
       | order troops to+withdraw | agree to+withdraw | agree withdrawal | agree to+pull | agree to+disarm | agree to+release
       | order release of+prisoner | agree to+lift | announce lifting of | announce end of+strike | announce drawdown | promise withdrawal
       | promise release of | announce reduction of+troop | announce reduction of+troops | announce reopening of | agree to+return
       | announce disarmament | plan withdrawal | announce end of+mission | announce departure of+troop | announce departure of+troops
       | announce release | agree release
roles  subj=actor of=topic from=recipient
type   CONCEDE
need   subj:actor
yes    Paris announced the withdrawal of its troops from Niger.   => CONCEDE actor=Paris
yes    The junta announced the release of four ministers.   => CONCEDE actor=junta

rule   en.concede.agree-inf
match  agree withdraw | agree free | agree stop | agree halt | agree end | agree lift | agree disarm | agree suspend | agree cease | agree leave
       | agree surrender | agree return | agree resign | agree step | agree drop | agree allow | agree ease | agree reduce | agree let | agree pull
       | agree abandon | agree extradite | agree cancel | agree give | agree permit
roles  subj=both with=both
type   CONCEDE
need   subj:actor
yes    The militia agreed to free the pilots.   => CONCEDE actor=militia

rule   en.concede.order-own
match  tell commander | order troop to+stop | order troops to+stop | order ceasefire | order end to | order troop back | order troops back
       | order halt | order pullback | order army to+stop | order suspension of+operation | order end of+operation | halt operation | order pause
       | instruct troop to+withdraw | instruct troops to+withdraw | order withdrawal from
roles  subj=actor to=topic obj=topic from=recipient
type   CONCEDE
need   subj:actor
why    ordering one's own forces to stop
yes    The president ordered a halt to the bombing.   => CONCEDE actor=president

rule   en.concede.admit
match  admit guilt | admit responsibility | admit wrongdoing | acknowledge responsibility for | acknowledge mistake | admit mistake | concede mistake
       | own +up to | plead guilty | admit error | acknowledge error | admit failure | acknowledge failure | accept blame for | accept responsibility
       | take responsibility for+death | admit killing | admit defeat | acknowledge guilt | confess | admit to | take blame for | admit involvement in
       | admit role in | acknowledge role in | acknowledge wrongdoing | make confession | concede error | admit fault
roles  subj=actor for=topic to=recipient in=topic
type   CONCEDE
inner  fact
need   subj:actor
why    bombers who "claim responsibility" do not give way: that is an attribution
yes    The ministry admitted responsibility for the deaths.   => CONCEDE actor=ministry
yes    The captain pleaded guilty to manslaughter.   => CONCEDE actor=captain

rule   en.concede.claim-responsibility
match  claim responsibility | claim credit for
nonevent yes
roles  for=topic
type   CONCEDE
why    reporting words: the attack is the event
yes    The group claimed responsibility for the bombing.   => none

rule   en.concede.concede
match  concede | concede defeat | concede election | give in | give +in | back +down | climb +down | bow to | bow to+pressure | bow to+demand
       | cave in to | cave +in | relent | yield to | yield to+pressure | yield to+demand | accede to+demand | capitulate | accept demand
       | meet demand of | make concession | give ground | make compromise | grant concession to | accept defeat | knuckle under | submit to
       | backpedal | backtrack | make u-turn | perform u-turn | soften stance | soften position | soften tone | cave to | bend to | throw +in towel
       | water +down plan | water +down | buckle under+pressure | change course | reverse course | accept ruling | accept verdict | accept result
       | grant demand | give way
roles  subj=actor obj=topic to=recipient on=topic of=recipient
type   CONCEDE
need   subj:actor
why    goals are conceded in sport
yes    The opposition leader conceded defeat on Monday.   => CONCEDE actor=leader
yes    The mayor bowed to the demands of the taxi drivers.   => CONCEDE actor=mayor
no     The goalkeeper conceded three goals.

rule   en.concede.concede-goal
match  concede goal | concede penalty | concede that | give ground on+price | concede corner | concede foul | concede point
nonevent yes
type   CONCEDE
yes    Ajax conceded a goal in the last minute.   => none

rule   en.concede.concession.n
match  concession/n to | concession/n by | concession/n from | climbdown/n | capitulation/n | u-turn/n
roles  subj=actor by=actor from=actor to=recipient on=topic over=topic
type   CONCEDE
need   actor
yes    The concession by the government to the farmers ended the blockade.   => CONCEDE actor=government recipient=farmers

rule   en.concede.ease
match  ease restriction | ease sanction | relax restriction | loosen restriction | ease curb | ease rule | relax rule | loosen rule | relax control
       | ease curfew | relax curfew | ease ban | relax ban | ease blockade | ease measure | ease control | ease embargo | relax measure
       | loosen control | ease lockdown | ease siege | relax law | ease condition for | soften law | soften rule | ease visa | loosen grip on
       | relax sanction | relax grip | ease policy | relax embargo | loosen law | ease pressure on
roles  subj=actor on=recipient against=recipient for=recipient
type   CONCEDE
need   subj:actor
yes    Egypt has eased restrictions on travellers from Gaza.   => CONCEDE actor=Egypt recipient=travellers
yes    The blockade was eased by the coalition.   => CONCEDE actor=coalition

rule   en.concede.easing.n
match  easing/n of+restriction | relaxation/n of+rule | easing/n of+sanction | loosening/n of+restriction | easing/n of+blockade | easing/n of
       | relaxation/n of | easing/n of+curfew | easing/n of+measure
roles  subj=actor by=actor of=topic
type   CONCEDE
need   actor
yes    The easing of the rules by Brussels was welcome news.   => CONCEDE actor=Brussels

rule   en.concede.permit
match  permit | allow | let | give permission to | give permission for | grant permit to | issue permit to | issue permit for | grant licence to
       | grant permission | allow protest | permit protest | authorise protest | authorise rally | authorize protest | permit rally | allow rally
       | issue visa to | grant visa | legalise | legalize | decriminalise | decriminalize | unban | legalise party | allow return of
       | permit return of | grant accreditation to
roles  subj=actor obj=recipient to=recipient for=topic of=recipient iobj=recipient
type   CONCEDE
need   subj:actor obj:actor
why    software allows things; aid let through is in retreat.lex
yes    The city permitted the union to hold its march.   => CONCEDE actor=city recipient=union
no     The window allows light into the room.

rule   en.concede.grant
match  grant right to | grant autonomy | grant independence | grant suffrage to | extend right to | cede power to | transfer power to
       | give autonomy to | recognise right of | grant citizenship to | give citizenship to | grant self-rule to | grant freedom to | share power with
       | cede control of | restore right
roles  subj=actor to=recipient with=recipient of=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    Papua New Guinea granted autonomy to Bougainville.   => CONCEDE actor=Guinea recipient=Bougainville

rule   en.concede.withdraw-plan
match  withdraw bill | scrap bill | scrap tax | drop bill | drop plan for+tax | withdraw proposal | announce reversal of | withdraw demand
       | drop demand | drop claim | drop objection to | drop opposition to | lift objection to | withdraw objection to | drop veto | lift veto
       | abandon demand | withdraw veto | shelve law | scrap law | drop condition | withdraw claim | scale +back plan | lift opposition to
       | drop resistance to | give +up demand | drop request | withdraw threat | drop threat | retract | recant | take +back statement
       | retract statement | take +back word
roles  subj=actor obj=topic to=recipient for=topic
type   CONCEDE
need   subj:actor
why    what is given up was one's own
yes    The Kenyan president withdrew the finance bill.   => CONCEDE actor=president
yes    Turkey dropped its objection to the accession of Sweden.   => CONCEDE actor=Turkey

rule   en.concede.election
match  call election | call referendum | announce election | agree to+election | set election | schedule election | agree to+referendum
       | announce referendum | agree to+inquiry | agree to+dialogue | announce reform | announce concession | promise concession | announce transition
       | announce handover of | unveil reform | agree to+demand | call poll | agree to+reform
roles  subj=actor to=topic of=topic for=topic
type   CONCEDE
need   subj:actor
yes    The caretaker premier called a snap election for July.   => CONCEDE actor=premier

rule   en.concede.resign-offer
match  offer to+resign | tender resignation | announce resignation plan | promise to+resign | announce retirement from | offer to+step
       | rule +out candidacy | rule +out term | announce departure | offer resignation to
roles  subj=actor to=recipient from=topic
type   CONCEDE
need   subj:actor
yes    The defence minister offered his resignation to the king.   => CONCEDE actor=minister recipient=king

rule   en.concede.compensate
match  agree to+compensate | agree to+pay | offer compensation | promise compensation | offer reparation to | agree compensation with
       | agree to+compensation | promise reparation
roles  subj=actor to=recipient with=recipient iobj=recipient
type   CONCEDE
need   subj:actor
yes    Germany offered compensation to the Herero.   => CONCEDE actor=Germany recipient=Herero

rule   en.concede.delay
match  postpone tax | delay tax | postpone reform | delay reform | delay law | postpone deadline | extend deadline | pause reform | suspend reform
       | suspend tax | freeze reform | postpone law | delay execution of | suspend execution | stay execution | delay deportation | delay offensive
       | postpone offensive | delay attack | put +off attack | call +off attack | call +off strike against | postpone execution
roles  subj=actor for=recipient of=recipient
type   CONCEDE
need   subj:actor
yes    The government suspended the reform of the pensions.   => CONCEDE actor=government
