# Adpositions of the doer, with nouns: "aanval door rebellen".
list   agent-adposition
words  door

# Nouns too wide to be one occurrence by themselves.
list   generic
words  geweld | conflict | oorlog | strijd | crisis | spanning | onderhandeling | overleg | steun | samenwerking | hulp | druk

list   negation
words  niet | geen | nooit | noch | nimmer | niemand | evenmin | niets | nergens | geenszins

# Nouns of matches: five different ones make a report one about sport, which has no events.
list   sport
words  doelpunt | wedstrijd | keeper | doelman | spits | aanvaller | verdediger | middenvelder | voorzet | hoekschop | strafschop | scheidsrechter | competitie | elftal | finale | halve | rust | treffer | kopbal | blessuretijd | eredivisie | coach | trainer | bondscoach | medaille | wielrenner | etappe | klassement | set | tiebreak | doelsaldo | gelijkmaker | publiekslieveling | koploper
