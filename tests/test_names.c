#include "test.h"

#include "base/arena.h"
#include "base/file.h"
#include "lexicon/names.h"
#include "lexicon/places.h"
#include "lexicon/world.h"

typedef struct world_of_test {
  arena_block block;
  arena a;
  names n;
} world_of_test;

static int open_world(void **state) {
  static world_of_test w;
  err e = {0};
  assert_true(arena_open(&w.block, (size_t)1 << 28));
  w.a = arena_of(&w.block, NULL);
  uint64_t hash = 0;
  if (!names_open(SOURCE_DIR "/lexicon/world", &w.n, &hash, &w.a, &e)) fail_msg("%s", e.text);
  assert_true(hash != 0);
  *state = &w;
  return 0;
}

static int close_world(void **state) {
  world_of_test *w = *state;
  names_close(&w->n);
  arena_close(&w->block);
  return 0;
}

static const name *first(world_of_test *w, const char *lang, const char *text, int32_t date, int32_t *count) {
  const name *hit[8];
  int32_t n = names_find(&w->n, str_of(lang), name_fold(str_of(text), &w->a), date, hit, 8);
  if (count) *count = n;
  return n ? hit[0] : NULL;
}

static void assert_name(world_of_test *w, const char *lang, const char *text, name_kind kind, const char *country) {
  const name *x = first(w, lang, text, 0, NULL);
  if (!x) fail_msg("%s (%s) is no name", text, lang);
  if (x->kind != kind || strcmp(x->country, country) != 0) fail_msg("%s (%s) is %d %s", text, lang, x->kind, x->country);
}

static void folding_drops_case_marks_and_hyphens(void **state) {
  world_of_test *w = *state;
  static const char *const pairs[][2] = {
      {"Noord-Korea", "noord korea"}, {"Côte d'Ivoire", "cote d ivoire"}, {"Côte d’Ivoire", "cote d ivoire"},
      {"Erdoğan", "erdogan"},         {"Łódź", "lodz"},                   {"Straße", "strasse"},
      {"  İlham   Əliyev ", "ilham eliyev"}, {"V.S.", "v.s."},            {"", ""},
      {"'s-Gravenhage", "s gravenhage"}, {"\xC7\x84", "dz"},              {"Tromsø", "tromso"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) assert_str(name_fold(str_of(pairs[i][0]), &w->a), pairs[i][1]);
}

static void countries_have_names_in_both_languages(void **state) {
  world_of_test *w = *state;
  assert_name(w, "nl", "Verenigde Staten", NAME_COUNTRY, "USA");
  assert_name(w, "nl", "VS", NAME_COUNTRY, "USA");
  assert_name(w, "en", "U.S.", NAME_COUNTRY, "USA");
  assert_name(w, "en", "United Kingdom", NAME_COUNTRY, "GBR");
  assert_name(w, "nl", "Noord-Korea", NAME_COUNTRY, "PRK");
  assert_name(w, "en", "Democratic Republic of the Congo", NAME_COUNTRY, "COD");
  assert_name(w, "nl", "Republiek Azerbeidzjan", NAME_COUNTRY, "AZE");
  assert_name(w, "en", "Kosovo", NAME_COUNTRY, "XKX");
  assert_name(w, "nl", "Palestina", NAME_COUNTRY, "PSE");
  assert_null(first(w, "en", "Noord-Korea", 0, NULL));
}

static void adjectives_inflect_and_inhabitants_have_numbers(void **state) {
  world_of_test *w = *state;
  assert_name(w, "nl", "Azerbeidzjaans", NAME_ADJECTIVE, "AZE");
  assert_name(w, "nl", "Azerbeidzjaanse", NAME_ADJECTIVE, "AZE");
  assert_name(w, "nl", "Chinese", NAME_ADJECTIVE, "CHN");
  assert_name(w, "en", "Chinese", NAME_ADJECTIVE, "CHN");
  assert_name(w, "nl", "Azeri's", NAME_INHABITANT, "AZE");
  assert_name(w, "nl", "Armeniërs", NAME_INHABITANT, "ARM");
  assert_name(w, "en", "Britons", NAME_INHABITANT, "GBR");
}

static void capitals_are_found_by_every_spelling(void **state) {
  world_of_test *w = *state;
  assert_name(w, "nl", "Bakoe", NAME_CAPITAL, "AZE");
  assert_name(w, "en", "Baku", NAME_CAPITAL, "AZE");
  assert_name(w, "nl", "Kiev", NAME_CAPITAL, "UKR");
  assert_name(w, "en", "Kyiv", NAME_CAPITAL, "UKR");
  assert_name(w, "nl", "Moskou", NAME_CAPITAL, "RUS");
  const name *x = first(w, "nl", "Bakoe", 0, NULL);
  assert_int_equal(x->geonameid, 587084);
  assert_true(x->lat > 40 && x->lat < 41 && x->lon > 49 && x->lon < 50);
}

static void prefixes_tell_whether_a_walk_may_go_on(void **state) {
  world_of_test *w = *state;
  assert_true(names_prefix(&w->n, S("en"), S("united")));
  assert_true(names_prefix(&w->n, S("en"), S("united arab")));
  assert_true(names_prefix(&w->n, S(""), S("verenigde")));
  assert_false(names_prefix(&w->n, S("en"), S("united ara")));
  assert_false(names_prefix(&w->n, S("en"), S("united kingdom zzz")));
  assert_false(names_prefix(&w->n, S("en"), S("")));
}

static void a_country_code_has_a_usual_name(void **state) {
  world_of_test *w = *state;
  assert_str(names_country(&w->n, S("NLD"), S("nl")), "Nederland");
  assert_str(names_country(&w->n, S("USA"), S("en")), "United States");
  assert_null(names_country(&w->n, S("QQQ"), S("nl")).p);
}

/* ---- rows made up for the test ---- */

static bool read_rows(world_of_test *w, const char *rows, world *out, err *e) {
  *out = (world){0};
  return world_read(S("x.tsv"), str_of(rows), out, &w->a, e);
}

static void faults_in_rows_name_their_place(void **state) {
  world_of_test *w = *state;
  static const char *const cases[][2] = {
      {"country\tnl\tNLD\n", "x.tsv:1:"},
      {"# c\n\nland\tnl\tNLD\t-\tNederland\n", "x.tsv:3:1: an unknown kind of name"},
      {"country\tdutch\tNLD\t-\tNederland\n", "x.tsv:1:9: a language"},
      {"country\tnl\tNL\t-\tNederland\n", "x.tsv:1:12: a country"},
      {"country\tnl\tNLD\tGOOF\tNederland\n", "x.tsv:1:16: not a sector"},
      {"country\tnl\tNLD\t-\tA |  | B\n", "x.tsv:1:"},
      {"person\t-\tNLD\tGOV\tA B\toffice=boss\n", "x.tsv:1:29: an unknown office"},
      {"person\t-\tNLD\tGOV\tA B\tfrom=20201301\n", "x.tsv:1:27: a date"},
      {"person\t-\tNLD\tGOV\tA B\tfrom=20200101\tto=20190101\n", "x.tsv:1:1: the end"},
      {"capital\t-\tNLD\t-\tA\tlat=12,5\n", "x.tsv:1:23: not decimal"},
      {"capital\t-\tNLD\t-\tA\tcolour=5\n", "x.tsv:1:19: an unknown option"},
      {"body\t-\tNLD\t-\tA | ~B\n", "x.tsv:1:18: only persons"},
      {"body\t-\tNLD\t-\tA\xFF\n", "x.tsv:1:15: not UTF-8"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    world out;
    err e = {0};
    assert_false(read_rows(w, cases[i][0], &out, &e));
    assert_int_equal(e.status, 65);
    if (strncmp(e.text, cases[i][1], strlen(cases[i][1])) != 0) fail_msg("%s is not %s", e.text, cases[i][1]);
  }
}

static void family_names_are_keys_of_their_own(void **state) {
  world_of_test *w = *state;
  world out;
  err e = {0};
  assert_true(read_rows(w, "person\t-\tCHN\tGOV\tXi Jinping | ~Xi\nperson\t-\tNLD\tGOV\tMark Rutte\n", &out, &e));
  assert_int_equal(out.name.n, 2);
  assert_int_equal(out.key.n, 4);
  assert_true(out.key.v[1].family);
  assert_str(out.key.v[1].folded, "xi");
  assert_true(out.key.v[3].family);
  assert_str(out.key.v[3].folded, "rutte");
}

static const name *family(world_of_test *w, const char *text, int32_t date) {
  const name *hit[8];
  return names_family(&w->n, name_fold(str_of(text), &w->a), date, hit, 8) ? hit[0] : NULL;
}

static void every_spelling_has_its_family_name(void **state) {
  world_of_test *w = *state;
  assert_string_equal(family(w, "Sjojgoe", 20230101)->country, "RUS");
  assert_string_equal(family(w, "Shoigu", 20230101)->country, "RUS");
  assert_string_equal(family(w, "Zaluzhnyi", 20230101)->sector, "MIL");
}

static void who_holds_an_office_depends_on_the_date(void **state) {
  world_of_test *w = *state;
  assert_str(names_holder(&w->n, S("NLD"), S("head of government"), 20120101)->text, "Mark Rutte");
  assert_str(names_holder(&w->n, S("NLD"), S("head of government"), 20250101)->text, "Dick Schoof");
  assert_string_equal(family(w, "Wilders", 20200101)->sector, "OPP");
  assert_string_equal(family(w, "Wilders", 20250101)->sector, "PTY");
  // from the UN's speakers and from the Factbook, where no row was written by hand
  assert_string_equal(first(w, "en", "Paul Toungui", 20090901, NULL)->country, "GAB");
  assert_string_equal(first(w, "en", "Aksel Johannesen", 20240101, NULL)->country, "FRO");
}

/* ---- agents ---- */

static bool read_agents(world_of_test *w, const char *text, agents *out, err *e) {
  entries en = {0};
  return entries_read(S("agents.lex"), str_of(text), &en, &w->a, e) && agents_take(&en, out, &w->a, e);
}

static void agents_are_found_whole_or_by_their_last_part(void **state) {
  world_of_test *w = *state;
  agents nl;
  err e = {0};
  assert_true(read_agents(w,
                          "agents joined\n\nagent wacht | leger\ncode MIL\nflags body\n\nagent nachtwacht\ncode CVL\n\n"
                          "agent woordvoerder\ncode -\nflags person of\n\nagent blauwhelm\ncode UNO IGO\n\nagent schaakleger\ncode none\n",
                          &nl, &e));
  assert_string_equal(agents_find(&nl, S("grens_wacht"))->sector, "MIL");
  assert_string_equal(agents_find(&nl, S("grenswacht"))->sector, "MIL");
  assert_string_equal(agents_find(&nl, S("nacht_wacht"))->sector, "CVL");
  assert_string_equal(agents_find(&nl, S("Leger"))->sector, "MIL");
  assert_string_equal(agents_find(&nl, S("woordvoerder"))->sector, "");
  assert_string_equal(agents_find(&nl, S("blauwhelm"))->country, "UNO");
  assert_null(agents_find(&nl, S("schaakleger")));
  assert_null(agents_find(&nl, S("boek")));
  assert_null(agents_find(&nl, S("")));
}

static void faults_in_agents_name_their_place(void **state) {
  world_of_test *w = *state;
  static const char *const cases[][2] = {
      {"agent a\n", "agents.lex:1:1: an agent without a code"},
      {"agent a\ncode  ARMY\n", "agents.lex:2:7: not a sector"},
      {"agent a\ncode MIL\nflags body tall\n", "agents.lex:3:7: an unknown flag"},
      {"agent a | b\ncode MIL\n\nagent b\ncode COP\n", "agents.lex:4:7: \"b\" is an agent already"},
      {"agent a | | b\ncode MIL\n", "agents.lex:1:7: an empty"},
      {"agent a\ncode MIL\nfoo bar\n", "agents.lex:3:5: an unknown key"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    agents out;
    err e = {0};
    assert_false(read_agents(w, cases[i][0], &out, &e));
    if (strncmp(e.text, cases[i][1], strlen(cases[i][1])) != 0) fail_msg("%s is not %s", e.text, cases[i][1]);
  }
}

/* ---- places ---- */

static const char some_places[] =
    "paris\tParis\tFRA\t48.8534\t2.3488\t2138551\t2988507\n"
    "paris\tParis\tUSA\t33.6609\t-95.5555\t24782\t4717560\n"
    "paris plage\tParis-Plage\tFRA\t50.5\t1.6\t100\t5\n"
    "tovuz\tTovuz\tAZE\t40.9929\t45.6289\t12626\t584923\n";

static void places_prefer_the_country_at_hand(void **state) {
  (void)state;
  name x;
  err e = {0};
  str bytes = str_of(some_places);
  assert_true(places_check(S("places.txt"), bytes, &e));
  assert_true(places_find(bytes, S("paris"), S(""), &x));
  assert_string_equal(x.country, "FRA");
  assert_true(places_find(bytes, S("paris"), S("USA"), &x));
  assert_string_equal(x.country, "USA");
  assert_true(x.lon < -95.5 && x.lon > -95.6);
  assert_true(places_find(bytes, S("paris"), S("DEU"), &x));
  assert_string_equal(x.country, "FRA");
  assert_true(places_find(bytes, S("tovuz"), S(""), &x));
  assert_int_equal(x.geonameid, 584923);
  assert_false(places_find(bytes, S("pari"), S(""), &x));
  assert_false(places_find(bytes, S("zz"), S(""), &x));
  assert_false(places_find(S(""), S("paris"), S(""), &x));
  assert_true(places_prefix(bytes, S("paris")));
  assert_false(places_prefix(bytes, S("tovuz")));
}

static void faults_in_places_name_their_place(void **state) {
  (void)state;
  err e = {0};
  assert_false(places_check(S("p"), S("b\tB\tFRA\t1\t1\t1\t1\na\tA\tFRA\t1\t1\t1\t1\n"), &e));
  assert_string_equal(e.text, "p:2:1: places are out of order");
  e = (err){0};
  assert_false(places_check(S("p"), S("b\tB\tFRA\tx\t1\t1\t1\n"), &e));
  assert_int_equal(strncmp(e.text, "p:1:9: ", 7), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(folding_drops_case_marks_and_hyphens),
      cmocka_unit_test(countries_have_names_in_both_languages),
      cmocka_unit_test(adjectives_inflect_and_inhabitants_have_numbers),
      cmocka_unit_test(capitals_are_found_by_every_spelling),
      cmocka_unit_test(prefixes_tell_whether_a_walk_may_go_on),
      cmocka_unit_test(a_country_code_has_a_usual_name),
      cmocka_unit_test(faults_in_rows_name_their_place),
      cmocka_unit_test(family_names_are_keys_of_their_own),
      cmocka_unit_test(every_spelling_has_its_family_name),
      cmocka_unit_test(who_holds_an_office_depends_on_the_date),
      cmocka_unit_test(agents_are_found_whole_or_by_their_last_part),
      cmocka_unit_test(faults_in_agents_name_their_place),
      cmocka_unit_test(places_prefer_the_country_at_hand),
      cmocka_unit_test(faults_in_places_name_their_place),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}
