#include "desk/label.h"

const label label_types[] = {
    {"AGREE", "Agree"}, {"CONSULT", "Consult"}, {"SUPPORT", "Support"}, {"CONCEDE", "Concede"}, {"COOPERATE", "Cooperate"}, {"AID", "Aid"},
    {"RETREAT", "Retreat"}, {"REQUEST", "Request"}, {"ACCUSE", "Accuse"}, {"REJECT", "Reject"}, {"THREATEN", "Threaten"}, {"PROTEST", "Protest"},
    {"SANCTION", "Sanction"}, {"MOBILIZE", "Mobilize"}, {"COERCE", "Coerce"}, {"ASSAULT", "Assault"}, {0},
};

const label label_sectors[] = {
    {"GOV", "government"}, {"MIL", "armed forces"}, {"COP", "police"}, {"SPY", "intelligence services"}, {"LEG", "parliament"}, {"JUD", "courts"},
    {"PTY", "party"}, {"OPP", "opposition"}, {"REB", "rebels"}, {"PRM", "pro-government militia"}, {"UAF", "unidentified armed"},
    {"SEP", "separatist authority"}, {"CVL", "civilians"}, {"BUS", "business"}, {"LAB", "workers"}, {"EDU", "students, scholars"},
    {"MED", "health workers"}, {"JRN", "media"}, {"REL", "religious"}, {"NGO", "organisations"}, {"IGO", "international body"}, {"REF", "refugees"},
    {"CRM", "criminals"}, {"ELI", "prominent people"}, {"UNK", "unknown"}, {0},
};

str label_of(const label *list, str code) {
  for (; list->code; list++)
    if (str_eq(code, str_of(list->code))) return str_of(list->words);
  return code;
}

bool label_cooperates(str type) {
  for (int i = 0; i < 7; i++)
    if (str_eq(type, str_of(label_types[i].code))) return true;
  return false;
}
