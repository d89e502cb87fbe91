# Dutch nouns for those who act, with the sector of the codebook. Compounds whose last part is here need no line of their own
# ("vredesleger" is found by "leger") unless the last part misleads.

agents joined
why    Dutch writes compounds as one word

# ---- government ----

agent  president | presidente | bondspresident | interim-president | overgangspresident | expresident
code   GOV
flags  person title state

agent  staatshoofd | vorst | monarch | koning | keizer | emir | sultan | sjah | grootvorst | kroonprins | kroonprinses | koningin | staatspresident
code   GOV
flags  person title state

agent  premier | minister-president | regeringsleider | regeringshoofd | eersteminister | bondskanselier | kanselier | Kanzler | kanzler | bondskanzler | interim-premier
code   GOV
flags  person title state

agent  ministerpresident | minister_president | deelstaatpremier | vicepremier | vice-premier | vicepresident | vice-president | vicekanselier
code   GOV
flags  person title

agent  minister | staatssecretaris | onderminister | viceminister | vice-minister | vakminister | bewindsman | bewindsvrouw | bewindspersoon | demissionair | oud-minister | excellentie
code   GOV
flags  person title

agent  buitenlandminister | defensieminister | justitieminister | binnenlandminister | gezondheidsminister | onderwijsminister | oorlogsminister | legerminister
code   GOV
flags  person title

agent  regering | bondsregering | interim-regering | kabinet | ministerraad | overheid | rijksoverheid | bewind | regime | junta | dictatuur | autoriteit | autoriteiten | instantie | gezag | leiding | leiderschap | coalitieregering | administratie | ministerie | departement | buitenlandministerie | vakministerie | overgangsregering | overgangsraad | landsbestuur | militair_bewind | zijde | kant
code   GOV
flags  body

agent  staat | land | buurland | mogendheid | wereldmacht | grootmacht | lidstaat | natie | koninkrijk | republiek | buurstaat | westen
code   GOV
flags  body

agent  gemeente | stadsbestuur | gemeentebestuur | provincie | provinciebestuur | waterschap | burgemeester_en_wethouders | college | gouvernement | stadhuis | veiligheidsregio | burgemeesterschap | prefectuur | districtsbestuur | deelraad | eilandbestuur | bestuurscollege | gewest | deelstaat | kanton | stadsdeel
code   GOV
flags  body

agent  burgemeester | loco-burgemeester | waarnemend-burgemeester | wethouder | schepen | gouverneur | vicegouverneur | prefect | gedeputeerde | commissaris_van_de_koning | districtscommissaris | gezaghebber | landvoogd | stadsbestuurder | provinciegouverneur | regiogouverneur | oblastgouverneur | havenmeester | dijkgraaf
code   GOV
flags  person title

agent  ambassadeur | zaakgelastigde | consul | diplomaat | attaché | topdiplomaat | chef-staf | kabinetschef | stafchef | veiligheidsadviseur | presidentsadviseur | ombudsman | ombudsvrouw | kinderombudsman | mensenrechtencommissaris
code   GOV
flags  person title

agent  ambassade | consulaat | consulaat-generaal    | kanselarij | presidium | veiligheidsraad | nationale_veiligheidsraad | staatsraad | rijksdienst | dienst | inspectie | toezichthouder | agentschap | belastingdienst | douane | immigratiedienst | centrale_bank | ombudsdienst | mensenrechtencommissie | kiescommissie | verkiezingscommissie | kiesraad | comité | antiterrorismecomité | commissie | onderzoekscommissie
code   GOV
flags  body

agent  functionaris | ambtenaar | topambtenaar | overheidsfunctionaris | regeringsfunctionaris | beambte | bestuurder | gezagsdrager | gezagsdraagster | regeringsvertegenwoordiger | hoogwaardigheidsbekleder | bureaucraat | douanier | inspecteur | gezaghebber_van_het_eiland | machthebber | machthebster | dictator | juntaleider | heerser | potentaat | despoot | regent | leider_van_de_junta | regeringsgezant | onderkoning
code   GOV
flags  person

agent  brandweer | brandweerman | brandweervrouw | brandweerlieden | brandweerlui | brandweerkorps | brandweermensen | hulpdienst | hulpdiensten | reddingsdienst | reddingswerker | reddingswerkers | reddingsploeg | redder | reddingsteam | burgerbescherming | civiele_bescherming | rampendienst | rampenministerie | noodministerie | meldkamer | spoeddienst | reddingsbrigade
code   GOV

# ---- armed forces ----

agent  leger | krijgsmacht | strijdkracht | strijdkrachten | troep | troepen | luchtmacht | landmacht | marine | zeemacht | vloot | legereenheid | eenheid | brigade | bataljon | regiment | divisie | compagnie | peloton | legerkorps | garnizoen | legerleiding | legertop | generale_staf | grondtroepen | legermacht | regeringsleger | regeringstroepen | luchtafweer | artillerie | infanterie | cavalerie | commandotroepen | elitetroepen | elite-eenheid | legerbasis | militie_van_de_staat | defensie | defensieleiding | opperbevel | legercommando | manschap | manschappen | contingent | patrouille | konvooi | strijdmacht | regeringsmacht | mariniers | bondgenootschappelijke_troepen | oorlogsschip | fregat | marineschip | gevechtsvliegtuig | straaljager
code   MIL
flags  body

agent  militair | soldaat | reservist | dienstplichtige | rekruut  | onderofficier | piloot | gevechtspiloot | legerofficier | marinier | commando | parachutist | scherpschutter | sluipschutter | veteraan_in_dienst | matroos | schutter | tankbemanning | para | huzaar | legerarts | legerfunctionaris | dienstplichtsoldaat | frontsoldaat
code   MIL
flags  person

agent  generaal | kolonel | majoor | kapitein | luitenant | sergeant | korporaal | admiraal | maarschalk | brigadegeneraal | luitenant-generaal | generaal-majoor | luitenant-kolonel | luitenant-admiraal | vice-admiraal | schout-bij-nacht | commodore | veldmaarschalk | legerleider | legerchef | legercommandant | stafchef_van_het_leger | bevelhebber | opperbevelhebber | legerbaas  | defensiechef | korpscommandant | luchtmachtchef | marinechef | legerbevelhebber | coupleider
code   MIL
flags  person title

agent  grenswacht | grenswachter | grenswachten | grenspost | grenspolitie | grensbewaker | grensbewaking | grensdienst | grenssoldaat | grenstroepen | kustwacht | kustwachter | kustwachtschip | grenseenheid | grenswachtdienst | grensbeambte
code   MIL

agent  vredesmacht | vredestroepen | vredessoldaat | vredesmissie
code   MIL

agent  blauwhelm | blauwhelmen | VN-militair | VN-soldaat | VN-vredesmacht | VN-troepen | VN-missie | VN-vredestroepen | VN-gezant | VN-chef | VN-baas | VN-secretariaat | VN-functionaris | VN-organisatie | VN-rapporteur | VN-onderzoeker | VN-topman | VN-woordvoerder | VN-medewerker | VN-waarnemer | VN-expert | VN-commissie | VN-hof | VN-delegatie | VN-agentschap | vluchtelingenorganisatie
code   UNO IGO

agent  NAVO-chef | NAVO-baas | NAVO-troepen | NAVO-missie | NAVO-bondgenoot | NAVO-topman | OVSE-missie | OVSE-waarnemer
code   IGO IGO

agent  EU-commissaris | eurocommissaris | Eurocommissaris | europarlementariër | Europarlementariër | EU-buitenlandchef | EU-chef | EU-topman | EU-gezant | EU-missie | EU-waarnemer | EU-functionaris | buitenlandchef | EU-leider | commissievoorzitter | EU-diplomaat | EU-delegatie
code   EUR IGO

# ---- police and services ----

agent  politie | agent | politieagent | politieman | politievrouw | politieagente | agente | politiemacht | politiekorps | oproerpolitie | rechercheur | recherche | mobiele_eenheid | ME'er | politieofficier | ordepolitie | ordehandhaver | ordetroepen | ordedienst | gendarme | gendarmerie | marechaussee | rijkswacht | rijkswachter | politiechef | korpschef | hoofdagent | hoofdcommissaris | politiecommissaris | hoofdinspecteur | arrestatieteam | politie-eenheid | interventie-eenheid | veiligheidspolitie | verkeerspolitie | militaire_politie | sheriff | politiezone | wijkagent | motoragent | speurder | veldwachter | oproeragent | oproeragenten | politiebureau | veiligheidstroepen | veiligheidsagent | veiligheidsmensen | onderzoeksdienst | politiedienst | politiemensen | boa | stadswacht | cipier | gevangenbewaarder | bewaker_van_de_gevangenis | gevangenisbewaker
code   COP

agent  commissaris
code   COP
flags  person title

agent  inlichtingendienst | veiligheidsdienst | geheime_dienst | spionagedienst | contraspionage | spion | geheim_agent | inlichtingenchef | spionnenchef | inlichtingenofficier | inlichtingenbron | staatsveiligheid | veiligheidsdiensten | inlichtingendiensten | inlichtingenfunctionaris | staatsveiligheidsdienst | staatsveiligheidscomité | binnenlandse_veiligheidsdienst
code   SPY

# ---- parliament, parties ----

agent  parlement | volksvertegenwoordiging | senaat | kamer | gemeenteraad | provinciale_staten | deelstaatparlement | kamercommissie | assemblee | assemblée | huis_van_afgevaardigden | volkscongres | doema | wetgevende_vergadering | raad | staten | parlementscommissie | lagerhuis | hogerhuis | nationale_vergadering | volksraad | wetgever | landdag | eilandsraad | bondsdag | bondsraad | loya_jirga
code   LEG
flags  body

agent  parlementariër | parlementslid | volksvertegenwoordiger | Kamerlid | kamerlid | Tweede-Kamerlid | Eerste-Kamerlid | senator | congreslid | raadslid | afgevaardigde | gemeenteraadslid | Statenlid | statenlid | parlementsvoorzitter | Kamervoorzitter | kamervoorzitter | voorzitter_van_het_parlement | doemalid | huisvoorzitter | griffier | Bondsdaglid | assembleelid | DNA-voorzitter
code   LEG
flags  person title

agent  partij | regeringspartij | coalitiepartij | fractie | partijleiding | partijbestuur | coalitie | politieke_partij | partijtop | jongerenafdeling | meerderheidspartij | coalitiepartner | moederpartij | bondspartij
code   PTY
flags  body

agent  partijleider | fractieleider | fractievoorzitter | lijsttrekker | partijvoorzitter   | partijlid  | presidentskandidaat | kopstuk | partijgenoot | fractiegenoot | lijstduwer | premierskandidaat | coalitiegenoot | regeringskandidaat | partijbons | partijbaas
code   PTY
flags  person title

agent  oppositie | oppositiepartij | oppositieleider | oppositielid | oppositiepoliticus | oppositiekandidaat | oppositieleidster | dissident | oppositiebeweging | oppositieaanhanger | oppositieactivist | tegenstander_van_de_regering | banneling | verzetspartij | oppositiefractie | oppositiecoalitie
code   OPP

# ---- justice ----

agent  rechter | officier_van_justitie | aanklager | hoofdaanklager | openbaar_aanklager | procureur | procureur-generaal | advocaat-generaal | onderzoeksrechter | raadsheer | rechter-commissaris | magistraat | kantonrechter | opperrechter | vrederechter | officier_van_Justitie | hoofdofficier | landsadvocaat | rechtbankpresident | substituut | parketmagistraat | politierechter
code   JUD
flags  person title

agent  rechtbank | hof | gerechtshof | hooggerechtshof | gerecht | tribunaal | parket | justitie | openbaar_ministerie | krijgsraad | rechterlijke_macht | grondwettelijk_hof | constitutioneel_hof | beroepshof | kantongerecht | onderzoekscomité | aanklagersbureau | strafhof | oorlogstribunaal | krijgsrechtbank | ondernemingskamer | arrondissementsrechtbank | arbeidshof | arbeidsrechtbank | parket-generaal | raadkamer | assisenhof | raad_van_state | strafrechtbank | jury | OM | rekenkamer_van_justitie | volksrechtbank
code   JUD
flags  body

# ---- armed groups ----

agent  rebel | opstandeling | rebellengroep | rebellenbeweging | rebellenleider | guerrilla | guerrillabeweging | guerrillero | guerrillastrijder | strijdgroep | verzetsbeweging | verzetsstrijder | jihadist | jihadi | terreurgroep | terreurorganisatie | terreurbeweging | terrorist | terroriste | moslimextremist | extremist    | islamist | gewapende_groep | gewapende_groepering | groepering | rebellenleger | opstandelingenleider | vrijheidsstrijder | krijgsheer | bevrijdingsleger | bevrijdingsfront | coupplegers | muiter | zelfmoordterrorist | partizaan | IS-strijder | IS'er | Talibanstrijder | Hamasstrijder | Houthi-strijder | rebellenalliantie | jihadgroep | terreurcel | verzet | strijdbeweging
code   REB

agent  militie | militielid | paramilitair | burgerwacht | milities | militieleider | militieman | knokploeg | burgermilitie | dorpswacht | zelfverdedigingsgroep | huurling | huurlingen | huurlingenleger | huurlingenbedrijf | huurlingengroep | kolonistenmilitie | regeringsmilitie
code   PRM

agent  separatist | separatistenleider | afscheidingsbeweging | separatistenbeweging | onafhankelijkheidsstrijder | afscheiding | rebellenregering | rebellenrepubliek | separatistenregering | volksrepubliek | afvallige_republiek
code   SEP

agent  gewapende | gewapende_man | schutter_zonder_naam | aanvaller | belager | overvaller_met_wapen | schutters | aanslagpleger | dader | zelfmoordenaar_met_bom | bommenlegger | gijzelnemer | ontvoerder | sluipschutter_onbekend | gemaskerde | onbekende | zelfmoordterroriste | gewapenden
code   UAF

# ---- civilians ----

agent  burger | inwoner | inwoonster | bewoner | bewoonster | bevolking | volk | mens | mensen | man | vrouw | kind | jongen | meisje | familie | gezin | familielid | nabestaande | dorpeling | dorpsbewoner | omwonende | omstander | analist | buurtbewoner | passagier | reiziger | slachtoffer | gewonde | dode | toeschouwer | voorbijganger | ooggetuige | getuige | bejaarde | oudere | jongere | jeugd | tiener | baby | peuter | weduwe | ouder | vader | moeder | zoon | dochter | broer | zus | echtgenoot | echtgenote | verloofde | dorp_als_geheel | gemeenschap | menigte | mensenmassa | massa | publiek | consument | kiezer | boer | boerin | visser | herder | chauffeur | bestuurster | automobilist | fietser | voetganger | toerist | vakantieganger | landgenoot | landgenote | staatsburger | kolonist | nomade | inboorling | burgerbevolking | burgers | minderheid | stam | stamhoofd | stamleider | clan | dorpsoudste | dorpshoofd | volksstam | gegijzelde | gijzelaar | gevangene | gedetineerde | arrestant | verdachte | verdacht | gegijzeld | gewond | gedetineerd | krijgsgevangene | vermiste | overlevende | patiënt | supporter | fan | aanhanger | medestander | sympathisant | gelovige | pelgrim | bruid | koppel | echtpaar | particulier | belastingbetaler | huurder | bewonersgroep | veteraan | oud-strijder | oud-militair | expat | emigrant | zakenreiziger | schipper | bemanning | bemanningslid | zeeman | zeelieden | opvarende | voetbalsupporter | hooligan | homoseksueel | moslim | christen | jood | tegendemonstrant | betrokkene | deelnemer | bezoeker | aanwezige | klant | eigenaar | buur | buurman | buurvrouw | vriend | vriendin
code   CVL

agent  betoger | manifestant | demonstrant | demonstrante | protesteerder | relschopper | betoogster | protestant_in_de_straat | demonstratie | betoging | protestmars | plunderaar | oproerkraaier | raddraaier | menigte_betogers | blokkeerder | protestbeweging | protesterende   | bezetter_van_een_gebouw | kraker | hongerstaker
code   CVL

agent  advocaat | raadsman | raadsvrouw | raadsvrouwe | jurist | rechtsgeleerde | notaris | advocate
code   CVL
flags  person title

agent  gezinshoofd | hoofdverdachte | bewaker | portier | beveiliger | beveiligingsbeambte | koerier | tolk | vertaler | kunstenaar | schilder | auteur | zangeres | danser | kapper | kok | monteur | elektricien | loodgieter
code   CVL
flags  person

# ---- business, labour ----

agent  bedrijf | onderneming | concern | firma | bank | multinational | fabrikant | producent | fabriek | bedrijfsleven | energiebedrijf | oliebedrijf | gasbedrijf | luchtvaartmaatschappij | maatschappij | rederij | autofabrikant | chipfabrikant | techbedrijf | techreus | werkgeversorganisatie | brancheorganisatie | ondernemersvereniging | staatsbedrijf | wapenfabrikant | mijnbouwbedrijf | mijnbedrijf | leverancier | winkelketen | verzekeraar | investeringsmaatschappij | uitgeverij | kamer_van_koophandel | start-up | exporteur | importeur | industrie | belangenvereniging | brancheclub | moederbedrijf | dochteronderneming | zorgverzekeraar | telecombedrijf | spoorwegmaatschappij | vervoersbedrijf
code   BUS
flags  body

agent  ondernemer | zakenman | zakenvrouw | zakenlieden | directeur | topman | topvrouw | bestuursvoorzitter | ceo | CEO | handelaar | winkelier | bankier | miljardair | oligarch | investeerder | aandeelhouder | werkgever | koopman | magnaat | fabrikanten | eigenaresse | reder | mediamagnaat | topbestuurder | curator | vastgoedmagnaat | bedrijfsleider | aannemer
code   BUS
flags  person

agent  vakbond | bond | vakcentrale | werknemersorganisatie | vakvereniging | vakbeweging | vakbondsfront | politievakbond | onderwijsbond | vakbondsleider | vakbondsman | vakbondslid | arbeider | werknemer | staker | personeel | werkman | mijnwerker | havenarbeider | fabrieksarbeider | vakbondsbestuurder | vakbondsvoorzitter | personeelslid  | buschauffeur | treinmachinist | spoorwegpersoneel | vrachtwagenchauffeur | metaalarbeider | seizoenarbeider | arbeidsmigrant | brandweervakbond | kantoorpersoneel | ambtenarenbond | boerenbond | boerenorganisatie | trucker | conducteur
code   LAB

# ---- learning, health, media, faith ----

agent  student | studente | leerling | scholier | scholiere | leraar | lerares | docent | docente | professor | hoogleraar | onderzoeker | wetenschapper | universiteit | school | academicus | studentenvakbond | studentenbeweging | studentenorganisatie | onderwijzer | rector | schoolkind | leerkracht | historicus | econoom | politicoloog | geleerde | hogeschool | onderzoeksinstituut | denktank | kennisinstituut | decaan | expert | deskundige | faculteit | schooljeugd | middelbare_scholier | universitair_docent | academie | instituut | socioloog | bioloog | viroloog
code   EDU

agent  arts | dokter | verpleegkundige | verpleegster | verpleger | chirurg | ziekenhuis | ambulance | ambulancepersoneel | huisarts | kliniek | gezondheidswerker | zorgmedewerker | zorgpersoneel | medicus | ziekenbroeder | ambulancebroeder | ambulancemedewerker | ambulancedienst | gezondheidsdienst | vroedvrouw | psychiater | psycholoog | tandarts | apotheker | zorginstelling | verpleeghuis | GGD | veldhospitaal | patholoog | anesthesist
code   MED

agent  journalist | journaliste | verslaggever | verslaggeefster | correspondent | correspondente | redacteur | redactie | hoofdredacteur | omroep | krant | dagblad | persbureau | nieuwsagentschap | zender | televisiezender | nieuwszender | staatstelevisie | staatsomroep | staatsmedia | media | pers | persagentschap | nieuwssite | nieuwsdienst | nieuwsbureau | tijdschrift | radiozender | fotograaf | cameraman | columnist | blogger | presentator | presentatrice | nieuwslezer | televisiestation | radiostation | cameraploeg | weekblad | medium | staatskrant | publicist | mediabedrijf | staatsagentschap | tv-zender | tv-ploeg | nieuwsmedium | videojournalist | fotojournalist
code   JRN

agent  priester | pastoor | dominee | bisschop | aartsbisschop | kardinaal | paus | imam | ayatollah | sjeik | moefti | grootmoefti | grootayatollah | rabbijn | opperrabbijn | patriarch | monnik | non | geestelijke | prediker | pastor | moellah | mullah | katholikos | dalai_lama | predikant | lama | abt | diaken | evangelist | goeroe | kerkvader | metropoliet | hodja | nuntius
code   REL
flags  person title

agent  kerk | moskee | bisdom | bisschoppenconferentie | geestelijkheid | clerus | patriarchaat | synode | klooster | sekte | moslimgemeenschap | geloofsgemeenschap | joodse_gemeenschap | kerkgenootschap | bisschoppen | tempel | synagoge | parochie | orde_van_monniken | kerkleider | congregatie | religieuze_leider
code   REL

# ---- civil society, refugees, crime, others ----

agent  ngo | NGO | organisatie | hulporganisatie  | noodhulporganisatie   | mensenrechtenorganisatie | activist | activiste | milieuorganisatie | klimaatactivist | mensenrechtenactivist | mensenrechtengroep | stichting | vereniging | actiegroep | beweging | belangenorganisatie | vredesorganisatie | vrijwilliger | vrijwilligster | hulpverleningsorganisatie | burgerrechtenorganisatie | waarnemersgroep | milieugroep | vrouwenorganisatie | jongerenorganisatie | burgerbeweging | burgerinitiatief | waakhond | mensenrechtenverdediger | consumentenbond | vrouwenrechtenactiviste | klokkenluider | verkiezingswaarnemer | mensenrechtencentrum | hulpverleners | welzijnsorganisatie | natuurorganisatie | liefdadigheidsorganisatie | juristenvereniging | feministe | pressiegroep | actiecomité | dierenrechtenactivist | hulpgroep | liga | federatie | persvrijheidsorganisatie | journalistenorganisatie | journalistenvakbond | platform | mensenrechtenadvocaat
code   NGO

agent  directie | bedrijfsleiding | concernleiding
code   BUS
flags  body of

agent  perssecretaris | persvoorlichter | persofficier
code   GOV
flags  person title of

agent  vakbondsmilitant | vakbondmilitant
code   LAB
flags  person

agent  vluchteling | asielzoeker | ontheemde | migrant | vluchtelinge | bootvluchteling | statushouder | asielzoekers | vluchtelingen | oorlogsvluchteling | evacué | transmigrant | illegaal | asielmigrant | binnenlands_ontheemde | verdrevene | nareiziger
code   REF

agent  crimineel | bende | bendelid | bendeleider | drugskartel | kartel | dief | moordenaar | drugsbende | maffia | smokkelaar | mensensmokkelaar | drugshandelaar | gangster | bandiet | overvaller | inbreker | oplichter | piraat | zeerover | hacker | drugsbaron | drugsbaas | stroper | kidnapper | roofmoordenaar | veroordeelde | fraudeur | verkrachter | misdaadbende | misdaadsyndicaat | bendebaas | misdadiger | oorlogsmisdadiger | vandaal | brandstichter | huurmoordenaar | mensenhandelaar | drugscrimineel | jeugdbende | cybercrimineel | corrupte_ambtenaar
code   CRM

agent  ex-president | oud-president | ex-premier | oud-premier | ex-minister | oud-topman | prominent | beroemdheid | acteur | actrice | zanger | schrijver | schrijfster | voetballer | sporter | bondscoach | trainer | coach | atleet | ex-diplomaat | oud-ambassadeur | ex-generaal | oud-generaal | ex-presidente | elite | oud-staatshoofd | regisseur | artiest | muzikant | rapper | popster | filmster | aanvoerder | doelman | keeper | spits | verdediger | middenvelder | speler | prins | prinses | hertog | hertogin | ex-legerchef | ex-burgemeester | oud-burgemeester | ex-kanselier | oud-bondskanselier | voormalig_president | voormalig_premier | ex-leider | Nobelprijswinnaar | influencer | elftal | ploeg  | scheidsrechter | wielrenner | tennisser | bokser | filmmaker | dichter | topsporter
code   ELI

# ---- words that speak for others ----

agent  woordvoerder | woordvoerster | zegsman | zegsvrouw | perschef | vertegenwoordiger | vertegenwoordigster   | leider | leidster | hoofd | chef | baas | lid | voorzitter | voorzitster | vicevoorzitter | secretaris | secretaris-generaal | bron | bronnen | topfunctionaris | kopman | oprichter | oprichtster | bondgenoot | tegenstander | rivaal | gesprekspartner | collega | ambtgenoot | voorganger | opvolger | voorlichter | assistent | medestrijder | rechterhand | bestuurslid | lijfwacht | vijand | nummer_twee | plaatsvervanger | directeur-generaal | co-voorzitter | covoorzitter | vredesbemiddelaar | bemiddelaar | mediator | waarnemer | waarnemend_hoofd | gastheer | gastvrouw | delegatielid
       | coördinator | coördinatrice | medeoprichter | medeoprichtster | directrice | voorman | voorvrouw | beleidsmedewerker | projectleider
       | projectcoördinator | programmamanager | landendirecteur | regiodirecteur | campagneleider | campagnemanager | campagnewoordvoerder
       | teamleider | afdelingshoofd | diensthoofd | onderdirecteur | adjunct-directeur | plaatsvervangend_hoofd | plaatsvervangend_directeur
       | perswoordvoerder | communicatiechef | penningmeester | insider | ingewijde | sleutelfiguur | boegbeeld | ondervoorzitter | spreekbuis
       | zegslieden | huisjurist | algemeen_secretaris | dienstchef | ploegbaas | noodhulpcoördinator | landencoördinator | medisch_coördinator
       | programmacoördinator | veldcoördinator
code   -
flags  person title of

agent  kern | bureau | kantoor | afdeling | tak | vleugel | hoofdkwartier | persdienst | persbureau_van_de_president | adviesraad | bestuur | groep | team | tegenpartij
code   -
flags  of

agent  heer | mevrouw | meneer | mr | mr. | dr | dr. | ir. | drs. | prof. | de_heer | dhr. | mevr. | sir | lord | lady | sayyid | hadji | hoogheid | majesteit
code   -
flags  person title of

agent  gemeenschap_van_staten | internationale_gemeenschap | wereldgemeenschap
code   UNK

# ---- words with a sector of their own where those they belong to tell none ----

agent  delegatie | missie | vertegenwoordiging | onderhandelingsteam
code   GOV
flags  body of

agent  adviseur | topadviseur | onderhandelaar | hoofdonderhandelaar | gezant | afgezant | delegatieleider | speciaalgezant | topmedewerker
       | vertrouweling | vertrouwelinge | beleidsadviseur | persadviseur | stafmedewerker
code   GOV
flags  person title of
why    van rebellen, partijen, bonden en bedrijven evengoed

agent  commandant | officier | bevelvoerder | eenheidscommandant
code   MIL
flags  person title of

agent  strijder | strijdster | militant | militante
code   REB
flags  person of

agent  medewerker | medewerkster
code   LAB
flags  person of

agent  politicus | politica | kandidaat
code   PTY
flags  person title of

agent  partijwoordvoerder | topkandidaat | formateur | informateur | verkenner | partijprominent | partijcoryfee | partijideoloog | partijsecretaris
       | partijkader | backbencher
code   PTY
flags  person

# ---- government, officials ----

agent  consul-generaal | gouverneur-generaal | inspecteur-generaal | commissaris-generaal | rijksvertegenwoordiger | regeringscommissaris
       | coronacommissaris | deltacommissaris | informatiecommissaris | landsminister | gevolmachtigd_minister | ministerraadvoorzitter
       | plaatsvervangend_minister | vice-ambassadeur | vice-consul | ereconsul | honorair_consul | permanent_vertegenwoordiger | hoge_commissaris
       | onderhandelaarster | vredesonderhandelaar | brexitonderhandelaar | handelsgezant | klimaatgezant | kabinetsdirecteur | kabinetsmedewerker
       | kabinetslid | regeringslid | deelstaatminister | bondsminister | thesaurier-generaal | staatsraad_in_buitengewone_dienst | locoburgemeester
       | viceburgemeester | oud-wethouder | wijkburgemeester | wijkwethouder | bezirksburgemeester | provinciehoofd | dorpsoverste
       | gemeentesecretaris | tolbeambte | gemeenteambtenaar | immigratiebeambte | staatsambtenaar | kiesambtenaar | verkiezingsfunctionaris
       | staatsman | soeverein | troonopvolger | troonpretendent | farao | tsaar | keizerin | groothertog | groothertogin | prins-gemaal
       | eerste_minister | rijksadvocaat | ministersvrouw
code   GOV
flags  person title

agent  coördinatiecentrum | informatiecentrum | crisiscoördinatiecentrum | regeringscentrum | paleis | presidentieel_paleis | bestuur_van_de_stad | stadsregering | deelstaatregering | deelregering | provincieregering | regionale_regering
       | lokale_autoriteiten | lokale_overheid | nationale_bank | hoogste_instantie | schaduwkabinet | schaduwregering | oorlogskabinet
       | veiligheidskabinet | kernkabinet | crisiskabinet | regering_van_nationale_eenheid | eenheidsregering | militaire_junta | militaire_raad
       | militaire_regering | volksregering | zakenkabinet | minderheidskabinet | minderheidsregering | meerderheidsregering | regeringscoalitie
       | landbouwministerie | energieministerie | milieuministerie | defensieministerie | justitieministerie | gezondheidsministerie
       | onderwijsministerie | financieministerie | binnenlandministerie | handelsministerie | cultuurministerie | sportministerie | visumdienst
       | vreemdelingendienst | voedselautoriteit | luchtvaartautoriteit | kernenergieagentschap | ruimtevaartorganisatie | ruimtevaartagentschap
       | statistiekbureau | planbureau | rekenkamer | kadaster | weerdienst | weerinstituut | meteorologische_dienst | geologische_dienst
       | politiek_bureau | politbureau | volkscommissariaat | stadsraad | wijkraad | dorpsraad | dorpsbestuur | regiobestuur | kustprovincie
       | gemeentehuis | crisiscentrum | crisisteam | vervoersautoriteit | havenautoriteit | kanaalautoriteit | verkiezingsautoriteit
       | mededingingsautoriteit | toezichtraad | mediaraad | mediatoezichthouder | privacywaakhond | financiële_waakhond | beurswaakhond
       | voedselwaakhond | mensenrechteninstituut | diplomatieke_dienst | diplomatieke_missie | handelsmissie | handelsdelegatie | regeringsdelegatie
       | asielautoriteit | gezondheidsautoriteiten | gezondheidsautoriteit
code   GOV
flags  body

agent  brandweercommandant | brandweercorps | bedrijfsbrandweer | reddingshelikopter | reddingsboot | reddingshond_team | reddingstroepen
       | crisisdienst | rampenbestrijder | rampenbestrijding | bergingsdienst | boswachter | brandbestrijder | strandwacht | badmeester
code   GOV

# ---- armed forces ----

agent  legerstaf | speciale_eenheid | speciale_eenheden | speciale_troepen | elitekorps | commando-eenheid | commandokorps | luchtmachtbasis
       | drone-eenheid | tankdivisie | pantserbrigade | pantserdivisie | parachutistenbrigade | mijnenveger | onderzeeër | onderzeeboot
       | vliegdekschip | torpedobootjager | patrouilleschip | patrouilleboot | patrouillevaartuig | gevechtshelikopter | bommenwerper
       | gevechtseenheid | vloot_van_de_marine | bezettingsmacht | bezettingsleger | bezettingstroepen | bezetter | coalitietroepen | coalitiemacht
       | invasiemacht | interventiemacht | stabilisatiemacht | militaire_coalitie | vijandelijke_troepen | nationale_garde | presidentiële_garde
       | republikeinse_garde | revolutionaire_garde | garde | lijfgarde | reservisteneenheid | volksleger | dienstplichtigenleger | militaire_leiding
       | legerwoordvoering | defensietop | landstrijdkrachten | zeestrijdkrachten | luchtstrijdkrachten | raketeenheid | luchtverdediging
       | luchtdoelartillerie
code   MIL
flags  body

agent  vlieger | gevechtsvlieger | helikopterpiloot | kanonnier | artillerist | infanterist | tanksoldaat | militair_attaché | adjudant | ritmeester
       | wachtmeester | brigadier-generaal | luitenant-ter-zee | kapitein-luitenant | eerste_luitenant | tweede_luitenant | legerwoordvoerder
       | defensiewoordvoerder | garnizoenscommandant | divisiecommandant | brigadecommandant | regimentscommandant | vlootcommandant | marineofficier
       | stafofficier | verbindingsofficier | cadet | coupgeneraal | frontcommandant | militaire_bron | legerbron | kustwachtcommandant
code   MIL
flags  person

# ---- police, prisons, services ----

agent  ordetroep | veiligheidstroep | veiligheidsbeambte | oproertroepen | bereden_politie | federale_politie | lokale_politie | rijkspolitie
       | gemeentepolitie | havenpolitie | luchtvaartpolitie | zedenpolitie | moraalpolitie | religieuze_politie | antiterreureenheid
       | antiterreurpolitie | terreurbestrijding | arrestatie-eenheid | politiewoordvoerder | politiezegsman | politiebaas | politiecommandant
       | politiefunctionaris | politiebron | politiehelikopter | politiewagen | speciale_politie-eenheid | oproereenheid | oproerkorps
       | narcoticabrigade | drugsbrigade | opsporingsdienst | opsporingsambtenaar | opsporingsteam | financiële_recherche | inspecteur_van_politie
       | commissaris_van_politie | hoofdinspecteur_van_politie | gevangeniswezen | gevangenisdienst | gevangenisdirecteur | gevangenisdirectie
       | gevangenispersoneel | penitentiair_beambte | gevangenbewaarster | jeugdagent | buurtagent | buitengewoon_opsporingsambtenaar | handhaver
       | handhavers | parkeerwachter | motorpolitie | waterpolitie | spoorwegpolitie | douanerecherche | nationale_recherche | politiepatrouille
       | politiepost | oproerbrigade | detective | politie-inspecteur
code   COP

agent  militaire_inlichtingendienst | geheime_politie | buitenlandse_inlichtingendienst | inlichtingenagentschap | inlichtingenanalist | spionne
       | dubbelspion | veiligheidschef | contraspionagedienst | cyberdienst | staatsveiligheidsministerie | inlichtingenbaas | spionagechef
       | geheime_agent | inlichtingenman
code   SPY

# ---- parliament, parties ----

agent  volksvertegenwoordigster | parlementsvicevoorzitter | Europarlementslid | deelstaatparlementslid | provinciaal_statenlid | eilandsraadslid
       | stadsraadslid | kamervoorzitster | senaatsvoorzitter | senatrice | congresvrouw | congresman | parlementaire_meerderheid | lagerhuislid
       | hogerhuislid | bondsraadslid | adelborst_van_het_parlement | statenvoorzitter | raadsvoorzitter | DNA-lid | assembleevoorzitter
code   LEG
flags  person title

agent  bondsparlement | volkskamer | grondwetgevende_vergadering | constituante | constituerende_vergadering | federale_assemblee
       | parlementaire_commissie | parlementaire_enquêtecommissie | enquêtecommissie | vaste_commissie | begrotingscommissie | staten-generaal
       | kamermeerderheid | overgangsparlement | schaduwparlement | regioparlement | raadscommissie | tweede_kamer | eerste_kamer
code   LEG
flags  body

agent  rechtse_partij | linkse_partij | extreemrechtse_partij | radicaal-rechtse_partij | christendemocraat | sociaaldemocraat | christendemocraten
       | centrumpartij | kartelpartij | eenheidspartij | staatspartij | islamistische_partij | zusterpartij | zusterfractie | kieslijst
       | partijcongres | partijraad | partijafdeling | partijcommissie | kiesalliantie | verkiezingsalliantie | centraal_comité | campagneteam
code   PTY
flags  body

agent  oppositievoorman | oppositiealliantie | oppositieblok | oppositieprominent | oppositieraad | oppositieparlementariër | oppositieaanvoerder
       | oppositiegroep | oppositiegroepering | oppositievoorzitter | dissidente | regeringscriticus | Kremlincriticus | kremlincriticus
       | presidentscriticus | oppositiefiguur | politiek_gevangene | politieke_gevangene | verzetsleider_in_ballingschap | regering_in_ballingschap
code   OPP

# ---- courts ----

agent  aanklaagster | hoofdaanklaagster | openbare_aanklager | federale_aanklager | militaire_aanklager | speciaal_aanklager | speciale_aanklager
       | federaal_procureur | procureur_des_konings | procureur_generaal | parketwoordvoerder | parketwoordvoerster | persrechter | strafrechter
       | kinderrechter | arbeidsrechter | assisenvoorzitter | onderzoeksmagistraat | rechter_van_instructie | voorzieningenrechter | kortgedingrechter
       | bestuursrechter | vreemdelingenrechter | appelrechter | hofpresident | rechtbankvoorzitter | rechtbankwoordvoerder | lekenrechter | jurylid
       | gerechtsdeurwaarder | deurwaarder | hoofdofficier_van_justitie | patholoog-anatoom_van_justitie
code   JUD
flags  person title

agent  hoge_raad | hoogste_rechter | hoogste_rechtbank | hoogste_gerechtshof | federaal_parket | arrondissementsparket | arbeidsauditoraat
       | hof_van_beroep | hof_van_assisen | hof_van_cassatie | hof_van_justitie | militaire_rechtbank | militair_tribunaal | revolutionaire_rechtbank
       | rechterlijk_college | rechtscollege | beroepsrechter | rechtsinstantie | kamer_van_inbeschuldigingstelling | meervoudige_kamer
       | politierechtbank | jeugdrechtbank | handelsrechtbank | correctionele_rechtbank | familierechtbank | vredegerecht | aanklagerskantoor
       | strafkamer | tuchtraad | tuchtcollege | militair_gerechtshof | hof_van_discipline | cassatiehof | kiestribunaal | verkiezingsrechtbank
code   JUD
flags  body

# ---- armed groups ----

agent  rebellencommandant | rebellenwoordvoerder | rebellencoalitie | rebellenfactie | opstandelingenbeweging | opstandelingengroep | guerrillaleger
       | guerrillaleider | guerrillacommandant | verzetsgroep | verzetsleger | terreurnetwerk | terroristenleider | terroristengroep | jihadistengroep
       | jihadistenleider | moslimrebel | moslimstrijder | stadsguerrilla | gewapende_tak | gewapende_vleugel | militaire_vleugel | gewapende_beweging
       | gewapende_rebellen | islamitische_strijder | talib | mujahedien | moedjahedien | moedjahedienstrijder | muiterij_leider | muitend_leger
       | muitende_soldaat | peshmerga-opstandeling | Koerdische_strijder | verzetscoalitie | IS-lid | IS-leider | Hamasleider | Hamaslid
       | Hezbollahstrijder | Hezbollahleider | M23-rebel | M23-strijder | bevrijdingsbeweging | bevrijdingsstrijder | opstandelingenleger | coupleger
       | extremistengroep
code   REB

agent  doodseskader | militiestrijder | militiecommandant | schaduwleger | privéleger | zelfverdedigingsmilitie | regeringsgezinde_militie
       | prorussische_militie | burgerwachter | knokploegen | paramilitairen | paramilitaire_groep | paramilitaire_organisatie | paramilitaire_eenheid
       | volksmilitie | stammenmilitie | veiligheidsbrigade | dorpsmilitie | stoottroep | zwarthemd | vigilante
code   PRM

agent  gewapende_aanvaller | onbekende_schutter | gemaskerde_man | bommengooier | messentrekker | zelfmoordcommando | moordcommando | kaper
       | vliegtuigkaper | ontvoerster
code   UAF
flags  person

agent  gewapende_mannen | gewapende_bende | gewapende_onbekende
code   UAF

# ---- people ----

agent  ingezetene | stadsbewoner | stadsbewoonster | eilandbewoner | eilander | dorpelinge | plattelander | kampbewoner | wijkbewoner | buurtgenoot
       | stedeling | inheemse | autochtoon | stamgenoot | stamoudste | clanleider | clanlid | kastelid | oma | opa | grootmoeder | grootvader | tante
       | oom | neef | nicht | kleinkind | kleinzoon | kleindochter | stiefvader | stiefmoeder | schoonvader | schoonmoeder | schoonzoon
       | schoondochter | zwager | schoonzus | ouders | tweeling | ex-partner | ex-man | ex-vrouw | weduwnaar | weeskind | achterneef | familieleden
       | nabestaanden | dierbare | naaste | dorpsgenoot | stadsgenoot | plaatsgenoot | huisgenoot | kamergenoot | dame | jongeman | jongedame | kerel
       | dakloze | thuisloze | zwerver | bedelaar | bergbeklimmer | festivalganger | kerkganger | moskeeganger | bioscoopbezoeker | cafébezoeker
       | treinreiziger | busreiziger | luchtreiziger | vliegtuigpassagier | opvarenden | inzittende | bijrijder | motorrijder | bromfietser
       | scooterrijder | taxichauffeur | boerenzoon | veehouder | melkveehouder | akkerbouwer | tuinder | fruitteler | imker | jager | zeevisser
       | houthakker | straatverkoper | huisvrouw | huisman | gepensioneerde | werkloze | werkzoekende | uitkeringsgerechtigde | bijstandsmoeder
       | gehandicapte | zwangere | zwangere_vrouw | kraamvrouw | coronapatiënt | bewonerscollectief | bewonersvereniging | bewonerscommissie
       | huurdersvereniging | oorlogsslachtoffer | oorlogsweduwe | oorlogsveteraan | burgerslachtoffer | dodelijk_slachtoffer | aanslagoverlevende
       | holocaustoverlevende | drenkeling | verstekeling | gestrande_reiziger | gedupeerde | benadeelde | klager | klaagster | aanklagende_burger
       | eiser | eiseres | verweerder | beklaagde | beschuldigde | gedaagde | medeverdachte | terreurverdachte | hoofdbeklaagde | gedetineerden
       | geïnterneerde | politieke_gevangenen | langgestrafte | ex-gedetineerde | vrijgelatene | onderduiker | deserteur | dienstweigeraar
       | gewetensbezwaarde | oud-soldaat | ex-militair | ex-soldaat | ex-strijder | reisleider | ramptoerist | backpacker | toeriste | pelgrims
       | bedevaartganger | stemgerechtigde | kiezers | aanhangster | sympathisante | stemmer | Twitteraar | twitteraar | gebruiker | internetgebruiker
       | netizen | spaarder | huiseigenaar | grondbezitter | landeigenaar | pachter | landloze | landbouwer | keuterboer | plattelandsbewoner
       | bergbewoner | woestijnbewoner | zigeuner | transgender | lesbienne | biseksueel | drag_queen | hindoe | boeddhist | atheïst | sjiiet
       | soenniet | aleviet | jezidi | druus | Druze | kopt | Oeigoer | Rohingya | Koerd | bedoeïen | Toeareg | Hutu | Tutsi | Tamil | Sikh
       | Afro-Amerikaan | minderheidsgroep | bevolkingsgroep | etnische_groep | etnische_minderheid | religieuze_minderheid | diaspora | buitenlander
       | vreemdeling | landverhuizer | remigrant | nieuwkomer | organisator | organisatrice | initiatiefnemer | initiatiefneemster
       | opsteller_van_de_petitie | ondertekenaar | voorstander | omstanders | menigten | feestvierder | uitgaanspubliek | jeugdgroep | hangjongere
       | straatkind | minderjarige | pleegkind | pleegouder | adoptiekind | kleuter | schoolverlater | twintiger | dertiger | veertiger | vijftiger
       | zestiger | zeventiger | tachtiger | negentiger | medemens | individu | persoon
code   CVL
flags  person

agent  advocaten | raadslieden | strafpleiter | pleiter | letselschadeadvocaat | strafrechtadvocaat | stadsadvocaat | confrater | mensenrechtenjurist
       | juridisch_adviseur
code   CVL
flags  person title

agent  betogers | demonstranten | relschoppers | oproerling | oproerlingen | stenengooier | protestgroep | protestleider | protestleidster
       | demonstratieleider | stakingsbreker | barricadebouwer | geel_hesje | gele_hesjes | klimaatspijbelaar | anti-regeringsbetoger | tegenbetoger
       | boze_menigte | woedende_menigte | lynchmenigte
code   CVL

agent  hotelier | hotelhouder | hoteleigenaar | restauranthouder | restauranteigenaar | horecaondernemer | horecabaas | kroegbaas | cafébaas
       | caféhouder | marktkoopman | marktkoopvrouw | winkeleigenaar | winkelierster | middenstander | grossier | groothandelaar | makelaar
       | beurshandelaar | belegger | financier | geldschieter | multimiljardair | miljonair | techmiljardair | techondernemer | zakenpartner
       | zakenrelatie | zakenmagnaat | oliemagnaat | staalmagnaat | tycoon | grootaandeelhouder | president-commissaris | president-directeur
       | algemeen_directeur | financieel_directeur | topmanager | manager | fabriekseigenaar | fabrieksdirecteur | filiaalhouder | exploitant
       | projectontwikkelaar | ontwikkelaar | huisbaas | verhuurder | scheepseigenaar | scheepsagent | bankdirecteur | ondernemersvrouw
       | onderneemster | accountant | consultant | adviesbureau | werkgevers | werkgeefster | werkgeversvoorman | werkgeversvoorzitter
code   BUS
flags  person

agent  bedrijfsdirectie | raad_van_bestuur | raad_van_commissarissen | concerntop | moederconcern | dochterbedrijf | techgigant | techconcern
       | oliemaatschappij | oliegigant | oliereus | oliereuzen | energiereus | energieleverancier | energiemaatschappij | elektriciteitsbedrijf
       | stroombedrijf | netbeheerder | gasleverancier | waterleidingbedrijf | drinkwaterbedrijf | autobouwer | autobedrijf | automerk | autoconcern
       | vliegtuigbouwer | vliegtuigfabrikant | vliegmaatschappij | prijsvechter | luchthaven | vliegveldexploitant | havenbedrijf
       | scheepvaartbedrijf | scheepsbouwer | scheepswerf | werf | rederijen | spoorbedrijf | vervoerder | vervoersmaatschappij | busmaatschappij
       | taxibedrijf | taxidienst | transportbedrijf | transporteur | pakketbezorger | postbedrijf | koeriersbedrijf | telecomprovider | telecomreus
       | provider | internetbedrijf | internetprovider | softwarebedrijf | chipmaker | chipbedrijf | chipproducent | elektronicafabrikant
       | batterijfabrikant | staalfabriek | staalbedrijf | staalconcern | staalproducent | chemieconcern | chemiebedrijf | farmaceut | farmabedrijf
       | farmaceutisch_bedrijf | medicijnfabrikant | vaccinfabrikant | vaccinmaker | tabaksfabrikant | bierbrouwer | brouwerij | voedingsconcern
       | voedselproducent | supermarkt | supermarktketen | winkelbedrijf | warenhuis | modeketen | webwinkel | grootgrutter | slachterij
       | zuivelcoöperatie | coöperatie | landbouwbedrijf | plantage | bouwbedrijf | bouwonderneming | aannemersbedrijf | woningcorporatie
       | vastgoedbedrijf | investeerders | investeringsfonds | hedgefonds | pensioenfonds | staatsfonds | durfkapitalist | grootbank | staatsbank
       | zakenbank | kredietbeoordelaar | effectenbeurs | verzekeringsmaatschappij | beveiligingsbedrijf | beveiligingsfirma | wapenproducent
       | wapenleverancier | defensiebedrijf | defensieconcern | wapenindustrie | wapenhandelaar | mijnbouwer | mijnconcern | mijnbouwconcern
       | mijnmaatschappij | goudmijn | kolenmijn | oliebedrijven | raffinaderij | kerncentrale | energiecentrale | socialmediabedrijf
       | platformbedrijf | maaltijdbezorger | reisorganisatie | reisorganisator | touroperator | horeca | werkgeverskoepel | werkgeversvereniging
       | ondernemersorganisatie | branchevereniging | middenstand | middenstandsorganisatie | sectorfederatie | producentenorganisatie | exportbedrijf
       | handelshuis | handelsonderneming | joint_venture | consortium | familiebedrijf | startup | scale-up
code   BUS
flags  body

agent  vakbondsvrouw | vakbondswoordvoerder | vakbondssecretaris | vakbondsafgevaardigde | vakbondsvertegenwoordiger | vakbondsactivist
       | vakbondscoalitie | vakbondskoepel | vakbondsfederatie | vakbondskader | syndicalist | syndicaliste | lerarenvakbond | lerarenbond
       | artsenvakbond | artsenbond | journalistenbond | spoorbond | spoorvakbond | transportvakbond | transportbond | havenvakbond | mijnwerkersbond
       | mijnwerkersvakbond | metaalbond | ziekenhuisbond | zorgbond | pilotenvakbond | pilotenbond | ambtenarenvakbond | arbeidersbeweging
       | arbeidster | fabrieksarbeidster | bouwvakker | landarbeider | landarbeidster | dagloner | seizoensarbeider | plantagearbeider | olie-arbeider
       | staalarbeider | textielarbeider | textielarbeidster | metaalbewerker | dokwerker | sjouwer | kraanmachinist | machinist | treinbestuurder
       | trambestuurder | buschauffeurs | maaltijdkoerier | postbode | schoonmaker | schoonmaakster | vuilnisman | stratenmaker | gastarbeider
       | huishoudelijke_hulp | huishoudster | dienstmeisje | cabinepersoneel | grondpersoneel | vliegend_personeel | stewardess | steward
       | luchtverkeersleider | verkeersleider | baliemedewerker | werknemers | werkvolk | ondernemingsraad | stakers | staakster | kantoorbediende
       | bediende | lasser | timmerman | metselaar | loopbaanambtenaar
code   LAB

agent  studenten | studentenleider | studentenactivist | studentenvertegenwoordiger | studentenraad | studentenbond | studentenprotest_leider
       | schoolleider | schooldirecteur | schoolhoofd | schoolbestuur | scholierenorganisatie | scholieren | basisschool | middelbare_school
       | basisschoolleerling | kleuterschool | kinderdagverblijf_school | meisjesschool | internaat | koranschool | promovendus | promovenda
       | wetenschapster | onderzoekster | lector | universiteitsbestuur | college_van_bestuur | collegevoorzitter | rector_magnificus
       | universiteitsvoorzitter | vicerector | arabist | archeoloog | antropoloog | astronoom | filosoof | fysicus | natuurkundige | scheikundige
       | chemicus | wiskundige | geograaf | geoloog | seismoloog | vulkanoloog | klimatoloog | klimaatwetenschapper | meteoroloog | ecoloog
       | epidemioloog | microbioloog | immunoloog | criminoloog | demograaf | psefoloog | rechtssocioloog | taalkundige | theoloog
       | terrorismedeskundige | terrorisme-expert | veiligheidsexpert | veiligheidsanalist | militair_analist | politiek_analist | defensiespecialist
       | Ruslandkenner | Chinakenner | kenner | onderzoekscentrum | onderzoeksbureau | laboratorium | lab
code   EDU

agent  ziekenhuispersoneel | ziekenhuisdirecteur | ziekenhuisbestuur | ziekenhuiswoordvoerder | ziekenhuisbron | medische_bron | spoedarts | internist
       | cardioloog | kinderarts | gynaecoloog | neuroloog | radioloog | oncoloog | traumachirurg | verloskundige | kraamzorg | thuiszorg
       | wijkverpleegkundige | verzorgende | verzorger | verplegend_personeel | medisch_personeel | medische_staf | medisch_team | artsen
       | huisartsenpost | huisartsenvereniging | artsenorganisatie | artsenfederatie | kinderziekenhuis | kraamkliniek | gezondheidscentrum
       | gezondheidspost | polikliniek | dierenarts | fysiotherapeut | therapeut | psychotherapeut | ambulancechauffeur | ambulancier
       | ambulanceverpleegkundige | traumateam | eerstehulppost | apotheek | lijkschouwer | forensisch_arts | gezondheidsorganisatie
code   MED

agent  journalisten | verslaggevers | oorlogsverslaggever | oorlogscorrespondent | buitenlandcorrespondent | sportverslaggever | onderzoeksjournalist
       | freelancejournalist | televisiejournalist | radiojournalist | nieuwsanker | presentatoren | talkshowhost | commentator | sportcommentator
       | recensent | opiniemaker | podcastmaker | vlogger | youtuber | documentairemaker | persfotograaf | geluidsman | hoofdredactie
       | adjunct-hoofdredacteur | eindredacteur | nieuwsredactie | uitgever | uitgeefster | omroepbaas | omroepvereniging | publieke_omroep
       | staatszender | staatsradio | staatspersbureau | staatsnieuwsagentschap | partijkrant | avondkrant | ochtendkrant | zondagskrant | zakenkrant
       | sportkrant | regionale_krant | nieuwsblad | opinieblad | maandblad | magazine | nieuwsmagazine | roddelblad | tabloid | boulevardblad
       | televisiekanaal | nieuwskanaal | tv-station | nieuwswebsite | nieuwsplatform | onderzoekscollectief | mediahuis | mediagroep | mediaconcern
       | journalistencollectief | perscentrum
code   JRN

agent  geestelijk_leider | geestelijke_leider | gebedsleider | kapelaan | kerkbestuur | kerkraad | kerkprovincie | kerkvorst | kerkelijk_leider
       | aartsbisdom | islamgeleerde | korangeleerde | schriftgeleerde | oelama | haatprediker | imams | priesters | monniken | nonnen | missionaris
       | zendeling | pastores | zieneres | sjamaan | brahmaan | mollah | opperrabbinaat | rabbinaat | moslimraad | moslimvereniging
       | moslimorganisatie | kerkenraad | raad_van_kerken | geloofsgemeenschappen | broederschap | kloosterorde | jezuïet | franciscaan | dominicaan
       | salafist
code   REL

agent  hulpverlener | hulpverleenster | hulpwerker | noodhulpverlener | hulpverleningsinstantie | hulpinstantie | actievoerder | actievoerster
       | klimaatdemonstrant | boerenactievoerder | klimaatactiviste | klimaatbeweging | klimaatgroep | milieuactivist | milieuactiviste
       | milieubeweging | milieuclub | milieudefensie_groep | vredesactivist | vredesactiviste | vredesbeweging | vrouwenrechtenactivist
       | vrouwenbeweging | vrouwengroep | homorechtenactivist | lhbt-activist | lhbti-organisatie | lhbtq-organisatie | belangenbehartiger
       | belangengroep | belangenclub | lobbygroep | lobbyorganisatie | lobbyclub | lobbyist | drukkingsgroep | vluchtelingenwerk
       | migrantenorganisatie | zelforganisatie | patiëntenorganisatie | patiëntenvereniging | ouderenbond | ouderenorganisatie
       | slachtofferorganisatie | slachtoffervereniging | veteranenorganisatie | veteranenvereniging | sportbond | voetbalbond | wielerbond
       | schaatsbond | tennisbond | atletiekbond | hockeybond | zwembond | olympisch_comité | sportkoepel | voetbalclub | dierenwelzijnsorganisatie
       | dierenbeschermer | natuurbeschermer | natuurbeschermingsorganisatie | natuurvereniging | burgerrechtenactivist | burgerrechtenbeweging
       | burgerrechtengroep | burgercomité | burgerplatform | burgercollectief | maatschappelijke_organisatie | maatschappelijk_middenveld
       | middenveldorganisatie | koepelorganisatie | anticorruptieorganisatie | anticorruptieactivist | democratiebeweging | democratieactivist
       | democratie-activist | prodemocratische_activist | internetactivist | hacktivist | journalistenvereniging | advocatenvereniging
       | orde_van_advocaten | artsenvereniging | mensenrechtencomité | mensenrechtenliga | mensenrechtengroepering | mensenrechtenbeweging
       | mensenrechtenclub | mensenrechtenjuristen | steunfonds | goed_doel | hulpfonds | liefdadigheidsinstelling | filantroop | donateur | weldoener
       | vrijwilligersorganisatie | reddingsorganisatie | zeereddingsorganisatie | studiecentrum | verkiezingswaarnemers | kolonistenorganisatie
       | inheemse_organisatie | boerenbeweging | boerenactiegroep | anti-abortusbeweging | pro-lifebeweging | anti-oorlogsbeweging
       | comité_van_families | solidariteitsbeweging | solidariteitscomité
code   NGO

agent  vluchtelingengezin | vluchtelingenkind | gevluchte | bootmigrant | transitmigrant | economische_migrant
       | alleenstaande_minderjarige_vreemdeling | amv | asielaanvrager | asielzoekster | uitgeprocedeerde | uitgeprocedeerde_asielzoeker
       | ongedocumenteerde | migrante | migrantengezin | migranten | ontheemden | evacués | terugkeerder | staatloze | gezinsherenigers
       | klimaatvluchteling
code   REF

agent  drugssmokkelaar | drugsdealer | drugskoerier | drugsnetwerk | drugsorganisatie | criminele_organisatie | criminele_bende | criminele_groep
       | misdaadorganisatie | misdaadnetwerk | misdaadgroep | misdaadkartel | misdaadbaas | maffiabaas | maffioso | maffiagroep | maffiaclan
       | cosa_nostra | onderwereld | straatbende | straatrover | motorbende | roversbende | kartelleider | kartellid | bendeleden | wapensmokkelaar
       | mensensmokkelbende | hackersgroep | hackersbende | hackerscollectief | ransomwaregroep | ransomwarebende | cyberbende | afperser | chanteur
       | gauwdief | zakkenroller | autodief | kunstdief | veedief | plunderaars | roofovervaller | bankrover | doodrijder | seriemoordenaar
       | moordenares | kindermisbruiker | pedofiel | loverboy | pooier | witwasser | vervalser | belastingontduiker | corrupte_politicus
       | corrupte_agent | illegale_goudzoeker | garimpeiro | illegale_mijnwerker | jihadronselaar | gevangenisbende | recidivist | ontsnapte_gevangene
       | voortvluchtige
code   CRM

agent  oud-politicus | oud-staatssecretaris | ex-staatssecretaris | ex-staatshoofd | ex-regeringsleider | oud-regeringsleider | ex-wethouder
       | oud-kamerlid | ex-kamerlid | ex-parlementariër | oud-parlementariër | ex-senator | oud-senator | ex-gouverneur | oud-gouverneur
       | ex-politicus | ex-politiechef | oud-politiechef | ex-ambassadeur | ex-commandant | oud-commandant | ex-legerleider | ex-rechter | oud-rechter
       | ex-dictator | oud-dictator | ex-inlichtingenchef | ex-spion | ex-koning | oud-secretaris-generaal | oud-eurocommissaris | ex-vicepresident
       | oud-vicepresident | ex-adviseur | oud-adviseur | ex-topman | ex-voorzitter | oud-voorzitter | oud-partijleider | ex-partijleider
       | ex-international | oud-voetballer | ex-voetballer | wereldkampioen | olympisch_kampioen | kampioen | sportman | sportvrouw | voetbalster
       | schaatser | schaatsster | zwemster | atlete | tennisster | turnster | coureur | autocoureur | schaker | schaakgrootmeester | voetbaltrainer
       | ploegleider | bondstrainer | assistent-trainer | clubvoorzitter | celebrity | musicus | componist | dirigent | pianist | rapster | dj
       | operazangeres | fotomodel | comédienne | cabaretier | komiek | romanschrijver | romancier | dichteres | nobelprijswinnares | Oscarwinnaar
       | oscarwinnaar | edelman | baron | barones | gravin | prinselijk_paar | koningshuis | koninklijke_familie | koningspaar | jetset
       | intellectueel | kunstenares | beeldhouwer | architect | ontwerper | modeontwerper | kunstschilder | mecenas
code   ELI
flags  person title

# ---- words whose last part misleads ----

agent  hoofdstad | stad | dorp | buitenland | binnenland | vaderland | moederland | platteland | eiland | thuisland | ontwikkelingsland | grensgebied | stadsdeel_als_plaats | achterland | weiland | schiereiland | gastland
code   none
why    "-land" and "-staat" name places here

agent  kanon | kanonnen | waterkanon | waterkanonnen | vuurwapen | sirene | toestand | noodtoestand | voorraad | verraad | huisraad | wanstaat | lijfstraf | tijdperk | aandeel | onderdeel | voordeel | vijandschap | burgemeesterspost | vakkennis | tijdschema | maatstaf | resultaat | apparaat | plaat | soldij | koopkracht | kernkracht | veerkracht | arbeidskracht | zwaartekracht | drijfkracht | bijzaak
code   none

agent  wedstrijd | wederpartij | voorkant | achterkant | bovenkant | onderkant | zijkant | buitenkant | binnenkant | overkant | linkerkant | rechterkant | noordkant | zuidkant | oostkant | westkant | keerzijde | bladzijde | achterzijde | voorzijde | noordzijde | overzijde | zuidzijde
code   none

agent  bloedgroep | doelgroep | werkgroep_van_woorden | grachtengordel | muziekgroep_zonder_naam | leeftijdsgroep | spijtoptant | slaapkamer | huiskamer | badkamer | luchtkamer | kleedkamer | rechtszaal | gaskamer | raamkozijn | zandbank | databank | bloedbank | rugleuning | voedselbank | zitbank | taalschool | rijschool
code   none

agent  staatsgreep | wacht | afwachting | verwachting | nachtwacht | ochtend | middagpauze | gerechtigheid | nagerecht | voorgerecht | hoofdgerecht | bijgerecht | hoofdzaak | tijdsdienst | mechanisme | voorhoofd | eerdienst | kerkdienst | treindienst | dienstregeling | nachtdienst | uitzendbureau | reisbureau | stembureau | milieu | gemiddelde | arsenaal | bedrijfstak | boomtak | gesprek_als_topic | kant-en-klaar
code   none
