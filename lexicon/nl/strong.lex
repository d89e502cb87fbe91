# Strong and irregular verbs of Dutch, by the ends of their past forms and participles (without "ge"): they also lead
# compounds back ("verweet" -> "verwijten", "sprak … tegen" -> "tegenspreken"). The same list as in forms.lex, further members.

list   verb-ending
words  prees=prijzen | prezen=prijzen | wees=wijzen | wezen=wijzen | weet=wijten | weten=wijten | streed=strijden | streden=strijden
       | zwoer=zweren | zwoeren=zweren | zworen=zweren | riep=roepen | riepen=roepen | hield=houden | hielden=houden | sprak=spreken
       | spraken=spreken | sproken=spreken | schreef=schrijven | schreven=schrijven | vroeg=vragen | vroegen=vragen | bood=bieden | boden=bieden
       | gaf=geven | gaven=geven | nam=nemen | namen=nemen | nomen=nemen | zei=zeggen | zeiden=zeggen | zegde=zeggen | zegden=zeggen
       | beval=bevelen | bevalen=bevelen | bevolen=bevelen | zocht=zoeken | zochten=zoeken | bracht=brengen | brachten=brengen | liet=laten
       | lieten=laten | las=lezen | lazen=lezen | wierp=werpen | wierpen=werpen | worpen=werpen | drong=dringen | drongen=dringen | trok=trekken
       | trokken=trekken | sloot=sluiten | sloten=sluiten | zag=zien | zagen=zien | vond=vinden | vonden=vinden | dacht=denken | dachten=denken
       | schold=schelden | scholden=schelden | bleef=blijven | bleven=blijven | beriep=beroepen | deed=doen | deden=doen | stond=staan
       | stonden=staan | ging=gaan | gingen=gaan | hief=heffen | hieven=heffen | viel=vallen | vielen=vallen | greep=grijpen | grepen=grijpen
       | joeg=jagen | joegen=jagen | sloeg=slaan | sloegen=slaan | schoot=schieten | schoten=schieten | stak=steken | staken=steken | zond=zenden
       | zonden=zenden | bond=binden | bonden=binden | dwong=dwingen | dwongen=dwingen | brak=breken | braken=breken | broken=breken
       | kreeg=krijgen | kregen=krijgen | ried=raden | rieden=raden | kocht=kopen | kochten=kopen | vocht=vechten | vochten=vechten
       | hing=hangen | hingen=hangen | ving=vangen | vingen=vangen | schond=schenden | schonden=schenden | zweeg=zwijgen | zwegen=zwijgen
       | leed=lijden | leden=lijden | meed=mijden | meden=mijden | week=wijken | weken=wijken | bezat=bezitten | bezaten=bezitten
       | kwam=komen | kwamen=komen | verloor=verliezen | verloren=verliezen | koos=kiezen | kozen=kiezen | loog=liegen | logen=liegen
       | bedroog=bedriegen | bedrogen=bedriegen | vloog=vliegen | vlogen=vliegen | reed=rijden | reden=rijden | droeg=dragen | droegen=dragen
       | trad=treden | traden=treden | vergat=vergeten | vergaten=vergeten | stal=stelen | stalen=stelen | stolen=stelen
