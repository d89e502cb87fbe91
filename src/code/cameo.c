#include "code/cameo.h"

typedef struct row {
  uint8_t type;
  str mode;  // empty: the type by itself
  str code;
} row;

/* CAMEO 1.1b3 root and sub-codes that lie nearest; each type's row without mode comes first. */
static const row rows[] = {
    {EV_AGREE, S_INIT(""), S_INIT("030")},
    {EV_CONSULT, S_INIT(""), S_INIT("040")},
    {EV_CONSULT, S_INIT("visit"), S_INIT("042")},
    {EV_CONSULT, S_INIT("phone"), S_INIT("041")},
    {EV_CONSULT, S_INIT("third-party"), S_INIT("045")},
    {EV_CONSULT, S_INIT("multilateral"), S_INIT("046")},
    {EV_SUPPORT, S_INIT(""), S_INIT("050")},
    {EV_CONCEDE, S_INIT(""), S_INIT("080")},
    {EV_COOPERATE, S_INIT(""), S_INIT("060")},
    {EV_AID, S_INIT(""), S_INIT("070")},
    {EV_RETREAT, S_INIT(""), S_INIT("080")},
    {EV_RETREAT, S_INIT("withdraw"), S_INIT("0874")},
    {EV_RETREAT, S_INIT("release"), S_INIT("0841")},
    {EV_RETREAT, S_INIT("disarm"), S_INIT("0873")},
    {EV_RETREAT, S_INIT("ceasefire"), S_INIT("0871")},
    {EV_RETREAT, S_INIT("access"), S_INIT("086")},
    {EV_RETREAT, S_INIT("resign"), S_INIT("0831")},
    {EV_REQUEST, S_INIT(""), S_INIT("100")},
    {EV_REQUEST, S_INIT("assist"), S_INIT("103")},
    {EV_REQUEST, S_INIT("change"), S_INIT("104")},
    {EV_REQUEST, S_INIT("yield"), S_INIT("105")},
    {EV_REQUEST, S_INIT("meet"), S_INIT("106")},
    {EV_ACCUSE, S_INIT(""), S_INIT("110")},
    {EV_ACCUSE, S_INIT("disapprove"), S_INIT("111")},
    {EV_ACCUSE, S_INIT("investigate"), S_INIT("090")},
    {EV_ACCUSE, S_INIT("allege"), S_INIT("112")},
    {EV_REJECT, S_INIT(""), S_INIT("120")},
    {EV_REJECT, S_INIT("assist"), S_INIT("122")},
    {EV_REJECT, S_INIT("change"), S_INIT("123")},
    {EV_REJECT, S_INIT("yield"), S_INIT("124")},
    {EV_REJECT, S_INIT("meet"), S_INIT("125")},
    {EV_THREATEN, S_INIT(""), S_INIT("130")},
    {EV_THREATEN, S_INIT("restrict"), S_INIT("132")},
    {EV_THREATEN, S_INIT("arrest"), S_INIT("132")},
    {EV_THREATEN, S_INIT("relations"), S_INIT("131")},
    {EV_THREATEN, S_INIT("expel"), S_INIT("131")},
    {EV_THREATEN, S_INIT("territory"), S_INIT("138")},
    {EV_THREATEN, S_INIT("violence"), S_INIT("138")},
    {EV_PROTEST, S_INIT(""), S_INIT("140")},
    {EV_PROTEST, S_INIT("demo"), S_INIT("141")},
    {EV_PROTEST, S_INIT("hunger"), S_INIT("142")},
    {EV_PROTEST, S_INIT("strike"), S_INIT("143")},
    {EV_PROTEST, S_INIT("boycott"), S_INIT("143")},
    {EV_PROTEST, S_INIT("obstruct"), S_INIT("144")},
    {EV_PROTEST, S_INIT("riot"), S_INIT("145")},
    {EV_PROTEST, S_INIT("vandalize"), S_INIT("145")},
    {EV_SANCTION, S_INIT(""), S_INIT("160")},
    {EV_SANCTION, S_INIT("convict"), S_INIT("173")},
    {EV_SANCTION, S_INIT("expel"), S_INIT("166")},
    {EV_SANCTION, S_INIT("withdraw"), S_INIT("166")},
    {EV_SANCTION, S_INIT("discontinue"), S_INIT("163")},
    {EV_MOBILIZE, S_INIT(""), S_INIT("150")},
    {EV_MOBILIZE, S_INIT("troops"), S_INIT("154")},
    {EV_MOBILIZE, S_INIT("weapons"), S_INIT("150")},
    {EV_MOBILIZE, S_INIT("police"), S_INIT("153")},
    {EV_MOBILIZE, S_INIT("militia"), S_INIT("154")},
    {EV_COERCE, S_INIT(""), S_INIT("170")},
    {EV_COERCE, S_INIT("seize"), S_INIT("171")},
    {EV_COERCE, S_INIT("restrict"), S_INIT("172")},
    {EV_COERCE, S_INIT("censor"), S_INIT("1721")},
    {EV_COERCE, S_INIT("curfew"), S_INIT("1723")},
    {EV_COERCE, S_INIT("martial-law"), S_INIT("1724")},
    {EV_COERCE, S_INIT("arrest"), S_INIT("173")},
    {EV_COERCE, S_INIT("deport"), S_INIT("174")},
    {EV_COERCE, S_INIT("withhold"), S_INIT("170")},
    {EV_COERCE, S_INIT("misinformation"), S_INIT("170")},
    {EV_COERCE, S_INIT("cyber"), S_INIT("176")},
    {EV_ASSAULT, S_INIT(""), S_INIT("180")},
    {EV_ASSAULT, S_INIT("abduct"), S_INIT("181")},
    {EV_ASSAULT, S_INIT("beat"), S_INIT("182")},
    {EV_ASSAULT, S_INIT("torture"), S_INIT("1822")},
    {EV_ASSAULT, S_INIT("sexual"), S_INIT("1821")},
    {EV_ASSAULT, S_INIT("targeted"), S_INIT("186")},
    {EV_ASSAULT, S_INIT("destroy"), S_INIT("1711")},
    {EV_ASSAULT, S_INIT("primitive"), S_INIT("180")},
    {EV_ASSAULT, S_INIT("firearms"), S_INIT("193")},
    {EV_ASSAULT, S_INIT("explosives"), S_INIT("183")},
    {EV_ASSAULT, S_INIT("suicide-attack"), S_INIT("1831")},
    {EV_ASSAULT, S_INIT("aerial"), S_INIT("195")},
    {EV_ASSAULT, S_INIT("drone"), S_INIT("195")},
    {EV_ASSAULT, S_INIT("heavy-weapons"), S_INIT("194")},
    {EV_ASSAULT, S_INIT("crowd-control"), S_INIT("175")},
    {EV_ASSAULT, S_INIT("unconventional"), S_INIT("204")},
};

enum { ROWS = (int32_t)(sizeof rows / sizeof *rows) };

str cameo_code(plover type, const str *mode, int32_t modes) {
  int32_t at = 0;
  while (rows[at].type != type) at++;
  for (int32_t i = 0; i < modes; i++)
    for (int32_t j = at; j < ROWS && rows[j].type == type; j++)
      if (str_eq(rows[j].mode, mode[i])) return rows[j].code;
  return rows[at].code;
}
