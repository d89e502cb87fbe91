# ASSAULT: deliberate physical harm to people, and armed force against places and things.

rule   nl.assault.aanvallen
match  aanvallen
type   ASSAULT
why    "aanvallen op" and "aanvallen over" (in words) are longer matches in accuse.lex
yes    Rebellen vielen zondagnacht een legerbasis aan.  => ASSAULT actor=Rebellen recipient=legerbasis
yes    Het konvooi werd door strijders aangevallen.  => ASSAULT actor=strijders recipient=konvooi

rule   nl.assault.aanval
match  aanval/n
roles  subj=actor van=actor door=actor op=recipient tegen=recipient
type   ASSAULT
yes    De aanval van het leger op de stad Goma duurde twee dagen.  => ASSAULT actor=leger recipient=Goma
yes    Bij de Russische aanval op Charkov vielen drie doden.  => ASSAULT actor=Russische recipient=Charkov

rule   nl.assault.aanval-uitvoeren
match  uitvoeren aanval | openen aanval | plegen aanval | inzetten aanval | lanceren aanval | doen aanval
roles  subj=actor op=recipient tegen=recipient
type   ASSAULT
yes    Het leger heeft een aanval op het rebellenkamp uitgevoerd.  => ASSAULT actor=leger recipient=rebellenkamp
yes    Jemenitische strijders openden de aanval op de havenstad.  => ASSAULT actor=strijders recipient=havenstad

rule   nl.assault.aanval-ziekte
match  hart+aanval/n | paniek+aanval/n | angst+aanval/n | astma+aanval/n | hoest+aanval/n | woede+aanval/n | lach+aanval/n
nonevent yes
type   ASSAULT
yes    De oud-minister overleed aan een hartaanval.  => none

rule   nl.assault.luchtaanval
