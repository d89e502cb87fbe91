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

agent  ambassadeur | zaakgelastigde | consul | gezant | diplomaat | attaché | onderhandelaar | hoofdonderhandelaar | topdiplomaat | speciaalgezant | delegatieleider | chef-staf | kabinetschef | stafchef | adviseur | veiligheidsadviseur | presidentsadviseur | ombudsman | ombudsvrouw | kinderombudsman | mensenrechtencommissaris
code   GOV
flags  person title

agent  ambassade | consulaat | consulaat-generaal | delegatie | vertegenwoordiging | missie | kanselarij | presidium | veiligheidsraad | nationale_veiligheidsraad | staatsraad | rijksdienst | dienst | inspectie | toezichthouder | agentschap | belastingdienst | douane | immigratiedienst | centrale_bank | ombudsdienst | mensenrechtencommissie | kiescommissie | verkiezingscommissie | kiesraad | comité | antiterrorismecomité | commissie | onderzoekscommissie
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

agent  militair | soldaat | reservist | dienstplichtige | rekruut | officier | onderofficier | piloot | gevechtspiloot | legerofficier | marinier | commando | parachutist | scherpschutter | sluipschutter | veteraan_in_dienst | matroos | schutter | tankbemanning | para | huzaar | legerarts | legerfunctionaris | dienstplichtsoldaat | frontsoldaat
code   MIL
flags  person

agent  generaal | kolonel | majoor | kapitein | luitenant | sergeant | korporaal | admiraal | maarschalk | brigadegeneraal | luitenant-generaal | generaal-majoor | luitenant-kolonel | luitenant-admiraal | vice-admiraal | schout-bij-nacht | commodore | veldmaarschalk | legerleider | legerchef | legercommandant | stafchef_van_het_leger | bevelhebber | opperbevelhebber | legerbaas | commandant | defensiechef | korpscommandant | luchtmachtchef | marinechef | legerbevelhebber | coupleider
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

agent  partijleider | fractieleider | fractievoorzitter | lijsttrekker | partijvoorzitter | politicus | politica | partijlid | kandidaat | presidentskandidaat | kopstuk | partijgenoot | fractiegenoot | lijstduwer | premierskandidaat | coalitiegenoot | regeringskandidaat | partijbons | partijbaas
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

agent  rebel | opstandeling | rebellengroep | rebellenbeweging | rebellenleider | guerrilla | guerrillabeweging | guerrillero | guerrillastrijder | strijdgroep | verzetsbeweging | verzetsstrijder | jihadist | jihadi | terreurgroep | terreurorganisatie | terreurbeweging | terrorist | terroriste | moslimextremist | extremist | strijder | strijdster | militant | islamist | gewapende_groep | gewapende_groepering | groepering | rebellenleger | opstandelingenleider | vrijheidsstrijder | krijgsheer | bevrijdingsleger | bevrijdingsfront | coupplegers | muiter | zelfmoordterrorist | partizaan | IS-strijder | IS'er | Talibanstrijder | Hamasstrijder | Houthi-strijder | rebellenalliantie | jihadgroep | terreurcel | verzet | strijdbeweging
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

agent  betoger | demonstrant | demonstrante | protesteerder | relschopper | betoogster | protestant_in_de_straat | demonstratie | betoging | protestmars | plunderaar | oproerkraaier | raddraaier | menigte_betogers | blokkeerder | protestbeweging | protesterende | klimaatdemonstrant | boerenactievoerder | bezetter_van_een_gebouw | kraker | hongerstaker
code   CVL

agent  advocaat | raadsman | raadsvrouw | jurist | rechtsgeleerde | notaris | advocate
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

agent  vakbond | bond | vakcentrale | werknemersorganisatie | vakvereniging | vakbeweging | vakbondsfront | politievakbond | onderwijsbond | vakbondsleider | vakbondsman | vakbondslid | arbeider | werknemer | staker | personeel | werkman | mijnwerker | havenarbeider | fabrieksarbeider | vakbondsbestuurder | vakbondsvoorzitter | personeelslid | medewerker_van_een_bedrijf | buschauffeur | treinmachinist | spoorwegpersoneel | vrachtwagenchauffeur | metaalarbeider | seizoenarbeider | arbeidsmigrant | brandweervakbond | kantoorpersoneel | ambtenarenbond | boerenbond | boerenorganisatie | trucker | conducteur
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

agent  ngo | NGO | organisatie | hulporganisatie | hulpverlener | noodhulporganisatie | actievoerder | actievoerster | mensenrechtenorganisatie | activist | activiste | milieuorganisatie | klimaatactivist | mensenrechtenactivist | mensenrechtengroep | stichting | vereniging | actiegroep | beweging | belangenorganisatie | vredesorganisatie | vrijwilliger | vrijwilligster | hulpverleningsorganisatie | burgerrechtenorganisatie | waarnemersgroep | milieugroep | vrouwenorganisatie | jongerenorganisatie | burgerbeweging | burgerinitiatief | waakhond | mensenrechtenverdediger | consumentenbond | vrouwenrechtenactiviste | klokkenluider | verkiezingswaarnemer | mensenrechtencentrum | hulpverleners | welzijnsorganisatie | natuurorganisatie | liefdadigheidsorganisatie | juristenvereniging | feministe | pressiegroep | actiecomité | dierenrechtenactivist | hulpgroep | liga | federatie | persvrijheidsorganisatie | journalistenorganisatie | journalistenvakbond | platform | mensenrechtenadvocaat
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

agent  ex-president | oud-president | ex-premier | oud-premier | ex-minister | oud-topman | prominent | beroemdheid | acteur | actrice | zanger | schrijver | schrijfster | voetballer | sporter | bondscoach | trainer | coach | atleet | ex-diplomaat | oud-ambassadeur | ex-generaal | oud-generaal | ex-presidente | elite | oud-staatshoofd | regisseur | artiest | muzikant | rapper | popster | filmster | aanvoerder | doelman | keeper | spits | verdediger | middenvelder | speler | prins | prinses | hertog | hertogin | ex-legerchef | ex-burgemeester | oud-burgemeester | ex-kanselier | oud-bondskanselier | voormalig_president | voormalig_premier | ex-leider | Nobelprijswinnaar | influencer | elftal | ploeg | voetbalploeg | scheidsrechter | wielrenner | tennisser | bokser | filmmaker | dichter | topsporter
code   ELI

# ---- words that speak for others ----

agent  woordvoerder | woordvoerster | zegsman | zegsvrouw | perschef | vertegenwoordiger | vertegenwoordigster | medewerker | medewerkster | leider | leidster | hoofd | chef | baas | lid | voorzitter | voorzitster | vicevoorzitter | secretaris | secretaris-generaal | bron | bronnen | topfunctionaris | kopman | oprichter | oprichtster | bondgenoot | tegenstander | rivaal | gesprekspartner | collega | ambtgenoot | voorganger | opvolger | voorlichter | assistent | medestrijder | rechterhand | bestuurslid | lijfwacht | vijand | nummer_twee | plaatsvervanger | directeur-generaal | co-voorzitter | covoorzitter | vredesbemiddelaar | bemiddelaar | mediator | waarnemer | waarnemend_hoofd | gastheer | gastvrouw | delegatielid
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

# ---- words whose last part misleads ----

agent  hoofdstad | stad | dorp | buitenland | binnenland | vaderland | moederland | platteland | eiland | thuisland | ontwikkelingsland | grensgebied | stadsdeel_als_plaats | achterland | weiland | schiereiland | gastland
code   none
why    "-land" and "-staat" name places here

agent  toestand | noodtoestand | voorraad | verraad | huisraad | wanstaat | lijfstraf | tijdperk | aandeel | onderdeel | voordeel | vijandschap | burgemeesterspost | vakkennis | tijdschema | maatstaf | resultaat | apparaat | plaat | soldij | koopkracht | kernkracht | veerkracht | arbeidskracht | zwaartekracht | drijfkracht | bijzaak
code   none

agent  wedstrijd | wederpartij | voorkant | achterkant | bovenkant | onderkant | zijkant | buitenkant | binnenkant | overkant | linkerkant | rechterkant | noordkant | zuidkant | oostkant | westkant | keerzijde | bladzijde | achterzijde | voorzijde | noordzijde | overzijde | zuidzijde
code   none

agent  bloedgroep | doelgroep | werkgroep_van_woorden | grachtengordel | muziekgroep_zonder_naam | leeftijdsgroep | spijtoptant | slaapkamer | huiskamer | badkamer | luchtkamer | kleedkamer | rechtszaal | gaskamer | raamkozijn | zandbank | databank | bloedbank | rugleuning | voedselbank | zitbank | taalschool | rijschool
code   none

agent  staatsgreep | wacht | afwachting | verwachting | nachtwacht | ochtend | middagpauze | gerechtigheid | nagerecht | voorgerecht | hoofdgerecht | bijgerecht | hoofdzaak | tijdsdienst | mechanisme | voorhoofd | eerdienst | kerkdienst | treindienst | dienstregeling | nachtdienst | uitzendbureau | reisbureau | stembureau | milieu | gemiddelde | arsenaal | bedrijfstak | boomtak | gesprek_als_topic | kant-en-klaar
code   none
