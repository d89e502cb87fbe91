#include "store/scale.h"

#include "code/record.h"

typedef struct step {
  char code[5];
  signed char tenths;
} step;

/* Roots first; a code that has the value of its root, or of the code above it, is left out. */
static const step steps[] = {
    {"01", 0},    {"02", 30},   {"03", 40},   {"04", 10},   {"05", 35},   {"06", 60},   {"07", 70},    {"08", 50},    {"09", -20},  {"10", -50},  {"11", -20},
    {"12", -40},  {"13", -60},  {"14", -65},  {"15", -72},  {"16", -40},  {"17", -70},  {"18", -90},   {"19", -100},  {"20", -100}, {"011", -1},  {"012", -4},
    {"013", 4},   {"016", -20}, {"018", 34},  {"019", 34},  {"021", 34},  {"022", 32},  {"023", 34},   {"024", -3},   {"025", -3},  {"026", 40},  {"027", 40},
    {"028", 40},  {"031", 52},  {"032", 45},  {"033", 52},  {"0334", 60}, {"034", 70},  {"035", 70},   {"037", 50},   {"038", 70},  {"039", 50},  {"042", 19},
    {"043", 28},  {"044", 25},  {"045", 50},  {"046", 70},  {"051", 34},  {"053", 38},  {"054", 60},   {"055", 70},   {"056", 70},  {"057", 80},  {"061", 64},
    {"062", 74},  {"063", 74},  {"064", 70},  {"071", 74},  {"072", 83},  {"073", 74},  {"074", 85},   {"084", 70},   {"085", 70},  {"086", 90},  {"087", 90},
    {"0874", 100}, {"125", -50}, {"126", -50}, {"127", -50}, {"128", -50}, {"129", -50}, {"130", -44},  {"131", -58},  {"132", -58}, {"133", -58}, {"134", -58},
    {"135", -58}, {"136", -70}, {"137", -70}, {"138", -70}, {"139", -70}, {"144", -75}, {"145", -75},  {"162", -56},  {"163", -80}, {"164", -70}, {"165", -65},
    {"166", -70}, {"171", -92}, {"172", -50}, {"173", -50}, {"174", -50}, {"175", -90}, {"182", -95},  {"1821", -90}, {"1822", -90}, {"1823", -100},
    {"183", -100}, {"184", -80}, {"185", -80}, {"186", -100}, {"191", -95}, {"192", -95}, {"196", -95}, {"201", -95},
};

int scale_goldstein(str cameo) {
  for (int32_t n = cameo.n < 4 ? cameo.n : 4; n >= 2; n--)
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
      if (str_eq(str_of(steps[i].code), str_sub(cameo, 0, n))) return steps[i].tenths;
  return 0;
}

int scale_quad_of_cameo(str cameo) {
  if (cameo.n < 2) return 0;
  int root = (cameo.p[0] - '0') * 10 + (cameo.p[1] - '0');
  if (root < 1 || root > 20) return 0;
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

int scale_quad_of_type(str type) {
  static const char quad[EV_COUNT] = {[EV_AGREE] = 1,  [EV_CONSULT] = 1, [EV_SUPPORT] = 1, [EV_CONCEDE] = 1,  [EV_COOPERATE] = 2, [EV_AID] = 2,      [EV_RETREAT] = 2, [EV_REQUEST] = 3,
                                      [EV_ACCUSE] = 3, [EV_REJECT] = 3,  [EV_THREATEN] = 3, [EV_PROTEST] = 4, [EV_SANCTION] = 4, [EV_MOBILIZE] = 4, [EV_COERCE] = 4, [EV_ASSAULT] = 4};
  plover t = plover_find(type);
  return t == EV_COUNT ? 0 : quad[t];
}

const char *scale_quad_name(int quad) {
  static const char *const name[] = {"", "Verbal Cooperation", "Material Cooperation", "Verbal Conflict", "Material Conflict"};
  return name[quad];
}
