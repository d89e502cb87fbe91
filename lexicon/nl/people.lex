# Nouns for people by what they do, are or hold: occupations, ages, kin, offices. Beside agents.lex, in the same form.

agent  goudzoeker | goudzoekster | slager | bakker | kapster | caissière | kassière | kassamedewerker | dakdekker | technicus | ingenieur
       | programmeur | stuurman | straatventer | boekhouder | verkoper | verkoopster | oppas | nanny | bezorger | nachtwaker | tuinman | hovenier
       | veehoeder | rijstboer | cacaoboer | koffieboer | varkenshouder | kippenboer | visboer | wijnboer | kraandrijver | duiker | gids
       | bibliothecaris | archivaris | conservator | stagiair | stagiaire | uitzendkracht | zzp'er | freelancer | ambachtsman | pottenbakker | wever
       | naaister | kleermaker | schoenmaker | smid | huisvader | huismoeder | achterkleinkind | jarige | passant | fietsster | wandelaar
       | joggster | kampeerder | dorpsgenote | flatbewoner | flatbewoonster | huurster | ober | serveerster | barman | chef-kok | zwemmer | surfer
       | wielertoerist | motorrijdster | hotelgast | kampbewoonster | grensbewoner | grensarbeider | forens
       | toehoorder | belangstellende | feestganger | concertganger | jongvolwassene | volwassene | leeftijdgenoot
       | klasgenoot | studiegenoot | celgenoot | lotgenoot | dorpsbewoonster | wijkbewoonster | overbuurman | overbuurvrouw | kennis | vriendengroep
       | rouwende | weesmeisje | mantelzorger | donor | orgaandonor | bloeddonor | gedupeerden | getroffene
       | ontslagene | achtergeblevene | achterblijver | verzekerde | erfgenaam | boerenknecht | boerenfamilie
       | vissersfamilie | strandgast | badgast | wachtende | thuisblijver | zwevende_kiezer | rechthebbende | betaler | boseigenaar | zakenreizigster
       | medereiziger | medepassagier | moslima | sikh | katholiek | protestant | alawiet | druze | Roma | Sinti | inheemse_bewoner
       | eilandbewoonster | marron | mesties | dalit | zwarte_Amerikaan
code   CVL
flags  person

agent  anderen | maatschappelijk_werker | maatschappelijk_werkster | medebeklaagde | medegevangene | deken | hoofdgetuige | kroongetuige
       | spijtoptante
code   CVL
flags  person

agent  gasberaad | beraad | bewonersberaad | burgerberaad | overlegplatform | dorpsbelangen | wijkplatform | bewonersplatform | belangenplatform
       | boerensyndicaat
code   NGO
flags  body
