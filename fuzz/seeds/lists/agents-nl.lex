agents joined
why    Dutch writes compounds as one word

agent  regering | bondsregering | interim-regering | kabinet | ministerraad | overheid | rijksoverheid | bewind | regime | junta | dictatuur | autoriteit | autoriteiten | instantie | gezag | leiding | leiderschap | coalitieregering | administratie | ministerie | departement | buitenlandministerie | vakministerie | overgangsregering | overgangsraad | landsbestuur | militair_bewind | zijde | kant
code   GOV
flags  body

agent  brandweer | brandweerman | brandweervrouw | brandweerlieden | brandweerlui | brandweerkorps | brandweermensen | hulpdienst | hulpdiensten | reddingsdienst | reddingswerker | reddingswerkers | reddingsploeg | redder | reddingsteam | burgerbescherming | civiele_bescherming | rampendienst | rampenministerie | noodministerie | meldkamer | spoeddienst | reddingsbrigade
code   GOV

agent  NAVO-chef | NAVO-baas | NAVO-troepen | NAVO-missie | NAVO-bondgenoot | NAVO-topman | OVSE-missie | OVSE-waarnemer
code   IGO IGO

agent  partij | regeringspartij | coalitiepartij | fractie | partijleiding | partijbestuur | coalitie | politieke_partij | partijtop | jongerenafdeling | meerderheidspartij | coalitiepartner | moederpartij | bondspartij
code   PTY
flags  body

agent  separatist | separatistenleider | afscheidingsbeweging | separatistenbeweging | onafhankelijkheidsstrijder | afscheiding | rebellenregering | rebellenrepubliek | separatistenregering | volksrepubliek | afvallige_republiek
code   SEP

agent  ondernemer | zakenman | zakenvrouw | zakenlieden | directeur | topman | topvrouw | bestuursvoorzitter | ceo | CEO | handelaar | winkelier | bankier | miljardair | oligarch | investeerder | aandeelhouder | werkgever | koopman | magnaat | fabrikanten | eigenaresse | reder | mediamagnaat | topbestuurder | curator | vastgoedmagnaat | bedrijfsleider | aannemer
code   BUS
flags  person

agent  ngo | NGO | organisatie | hulporganisatie | mensenrechtenorganisatie | activist | activiste | milieuorganisatie | klimaatactivist | mensenrechtenactivist | mensenrechtengroep | stichting | vereniging | actiegroep | beweging | belangenorganisatie | vredesorganisatie | vrijwilliger | vrijwilligster | hulpverleningsorganisatie | burgerrechtenorganisatie | waarnemersgroep | milieugroep | vrouwenorganisatie | jongerenorganisatie | burgerbeweging | burgerinitiatief | waakhond | mensenrechtenverdediger | consumentenbond | vrouwenrechtenactiviste | klokkenluider | verkiezingswaarnemer | mensenrechtencentrum | hulpverleners | welzijnsorganisatie | natuurorganisatie | liefdadigheidsorganisatie | juristenvereniging | feministe | pressiegroep | actiecomité | dierenrechtenactivist | hulpgroep | liga | federatie | persvrijheidsorganisatie | journalistenorganisatie | journalistenvakbond | platform | mensenrechtenadvocaat
code   NGO
