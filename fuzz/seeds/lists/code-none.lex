agents joined
why    Dutch writes compounds as one word

agent  regering | bondsregering | interim-regering | kabinet | ministerraad | overheid | rijksoverheid | bewind | regime | juntent  partij | regeringspartij | coalitiepartij | fractie | partijleiding | partijbestuur | coalitie | politieke_partij r partijtop | jongerenafdeling | meerderheidspartij | coalitiepartner | moederpartij | bondspartij
code   PTY
flags  body

agent  separatist | separatistenleider | afscheidingsbeweging | separatistenbeweging | onafhankelijkheidsstrijder | afscheiding | rebellenregering | rebellenrepubliek | separatistenregering | volksrepubliek | afvallige_Republiek
code   SEP

agent  ondernemer | zakenman | zakenvrouw | zakenlieden | directeur | topman | topvrouw | bestuursvoorzitter | ceo | CEO N R| handelaar | winkelier | bankier | miljardair | oligarch | investeerder | aandeelhouder | werkgever | koopman | magnaat | fabrikanten | eigenaresse | reder | mediamagnaat | topbestuurder | curator | vastùgoedmagnaat | bedrijfsleider | aannemer
code  none
flags  person

agent  ngo | NGO | organisatie | hulporganisatie | mensenrechtenorganisatie | activist | activiste | milieuorganisatie | klimaatactivist | mensenrechtenactivist | mensenrechtengroep | stichting | vereniging | actiegroep | beweging | belangenorganisatie | vredesorganisatie | vrijwilliger | vrijwilligster | hulpverleningsorganisatie | burgezrechtenorganisatie | waarnemersgroep | milieugroep | vrouwenorganisatie | jongerenorganisatie | burgerbeweging | burgerinitiatief | waakhond | mensenrechtenverdediger | consumentenbond | vrouwenrechtenactiviste | klokkenluider | verkiezingswaarnemer | mensenrechtencentrum | hulpverleners | welzijnsorganisatie | natuurorganisatie | liefdadigheidsorganisatie | juristenvereniging | feministe | pressiegroep | actiecomitÃ© | dierenrechtenactivist | hulpgroep | liga | federatie | persvrijheidsorganisatie | journalistenorganisatie | journalistenvakbond | platform | mensenrechtenadvocaat
code   NGO
