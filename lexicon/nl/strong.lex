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
       | begon=beginnen | begonnen=beginnen | vroor=vriezen | vroren=vriezen | dreef=drijven | dreven=drijven | gold=gelden | golden=gelden
       | heven=heffen | hielp=helpen | hielpen=helpen | holpen=helpen | klonk=klinken | klonken=klinken | slagen=slaan | slaat=slaan | sla=slaan
       | woog=wegen | wogen=wegen | sprong=springen | sprongen=springen | spoot=spuiten | spoten=spuiten | streek=strijken | streken=strijken
       | dronk=drinken | dronken=drinken | dween=dwijnen | dwenen=dwijnen | leek=lijken | leken=lijken | scheen=schijnen | schenen=schijnen
       | won=winnen | wonnen=winnen | zwaai=zwaaien | ooi=ooien | oei=oeien | ui=uien | aai=aaien | uich=uichen | stierf=sterven | stierven=sterven
       | storven=sterven | zonk=zinken | zonken=zinken | zong=zingen | zongen=zingen | beet=bijten | beten=bijten | smeet=smijten | smeten=smijten
       | kneep=knijpen | knepen=knijpen | sneed=snijden | sneden=snijden | stoof=stuiven | stoven=stuiven | sloop=sluipen | slopen=sluipen
       | kroop=kruipen | kropen=kruipen | dook=duiken | doken=duiken | boog=buigen | bogen=buigen | zoog=zuigen | zogen=zuigen | goot=gieten
       | goten=gieten | verried=verraden | verrieden=verraden | wreef=wrijven | wreven=wrijven | steeg=stijgen | stegen=stijgen | gleed=glijden
       | gleden=glijden | bleek=blijken | bleken=blijken | wees=wijzen | ging=gaan | liep=lopen | liepen=lopen | sliep=slapen | sliepen=slapen
       | zat=zitten | zaten=zitten | lag=liggen | lagen=liggen | trof=treffen | troffen=treffen
       | schrok=schrikken | schrokken=schrikken
       | blies=blazen | bliezen=blazen | floot=fluiten | floten=fluiten | schoof=schuiven | schoven=schuiven | klom=klimmen | klommen=klimmen
       | rees=rijzen | rezen=rijzen | splijt=splijten | spleet=splijten | spleten=splijten | wrong=wringen | wrongen=wringen | dolf=delven
       | dolven=delven | hees=hijsen | hesen=hijsen | zwol=zwellen | zwollen=zwellen | hieuw=houwen | hieuwen=houwen | rook=ruiken | roken=ruiken
