#include "marking.h"

#include "mark/mark_time.h"

typedef struct sample {
  const char *lang, *published, *words;  // words: parted by blanks; "+" in front of one: a finite verb in the past, ">": in the future
  const char *want;                      // EDTF texts parted by blanks, "?" for an instant without one, "-" for a duration
} sample;

/* Words that all hang on the first verb, or on the first word: enough for patterns of words. */
static const char *flat_tree(const char *words) {
  static char out[4096];
  int32_t n = 0, verb = 0, at = 0;
  char copy[1024];
  snprintf(copy, sizeof copy, "%s", words);
  for (char *w = strtok(copy, " "); w; w = strtok(NULL, " ")) {
    at++;
    if (!verb && (*w == '+' || *w == '>')) verb = at;
  }
  snprintf(copy, sizeof copy, "%s", words);
  at = 0;
  for (char *w = strtok(copy, " "); w; w = strtok(NULL, " ")) {
    at++;
    bool past = *w == '+', future = *w == '>', is_verb = past || future;
    if (is_verb) w++;
    bool root = at == (verb ? verb : 1), number = *w >= '0' && *w <= '9';
    n += snprintf(out + n, sizeof out - (size_t)n, "%s %s %s %d %s%s\n", w, future ? "zullen" : w, is_verb ? "VERB" : number ? "NUM" : "NOUN",
                  root ? 0 : verb ? verb : 1, root ? "root" : "obl", past ? " Tense=Past|VerbForm=Fin" : future ? " Tense=Pres|VerbForm=Fin" : "");
  }
  return out;
}

static const sample samples[] = {
    {"nl", NULL, "Op 29 juli +sprak hij", "XXXX-07-29"},
    {"nl", "2023-08-02", "Op 29 juli +sprak hij", "2023-07-29"},
    {"nl", "2024-01-03", "Op 28 december +sprak hij", "2023-12-28"},
    {"en", "2023-11-06", "elections on December 20 >follow", "2023-12-20"},
    {"en", NULL, "He +left on 8 September 2023 .", "2023-09-08"},
    {"en", NULL, "He +left on July 26 , 2023 .", "2023-07-26"},
    {"en", "2022-09-08", "It +came in July .", "2022-07"},
    {"en", NULL, "Clashes in April 2021 .", "2021-04"},
    {"en", "2023-08-31", "He may leave", ""},
    {"en", "2023-08-31", "They +met last Friday .", "2023-08-25"},
    {"en", "2023-08-31", "They +met on Thursday evening .", "2023-08-31"},
    {"en", "2023-08-31", "They +rallied at the weekend .", "2023-08-26/2023-08-27"},
    {"en", "2023-08-31", "They +left last year .", "2022"},
    {"en", "2023-08-31", "They +met two days ago .", "2023-08-29"},
    {"en", "2024-06-19", "On Wednesday they +spoke of what +happened two days earlier .", "2024-06-19 2024-06-17"},
    {"en", "2024-12-01", "in the night of Friday to Saturday", "2024-11-29/2024-11-30"},
    {"en", "2024-12-01", "They +fell overnight .", "2024-11-30/2024-12-01"},
    {"en", "2022-09-08", "sour since 2014", "2014/.."},
    {"en", "2022-09-08", "until 2028", "-"},
    {"en", "2022-09-08", "to this day", "?"},
    {"en", "2022-09-08", "24 hours to leave", "-"},
    {"en", NULL, "They +met yesterday", "?"},
    {"nl", "2022-09-19", "in de nacht van 12 op 13 september +vielen zij", "2022-09-12/2022-09-13"},
    {"nl", "2017-03-13", "De minister +vertrok zaterdagnacht", "2017-03-11/2017-03-12"},
    {"nl", "2020-07-14", "in de nacht op maandag +vielen zij", "2020-07-12/2020-07-13"},
    {"nl", "2024-12-05", "Hij +werd vorige week geslagen", "2024-11-25/2024-12-01"},
    {"nl", "2019-02-22", "Hij +zei vorige week woensdag", "2019-02-13"},
    {"nl", "2019-02-22", "Gisteren +landde een toestel dat morgen vertrekt", "2019-02-21 2019-02-23"},
    {"nl", "2025-11-19", "begin november", "2025-11"},
    {"nl", "2025-11-19", "Dinsdag en woensdag +onderhandelden zij", "2025-11-18/2025-11-19"},
    {"nl", "2025-11-19", "Hij +greep op 30 september in . China +verbood vier dagen later", "2025-09-30 2025-10-04"},
    {"nl", "2023-07-24", "Hij >zal donderdag komen", "2023-07-27"},
    {"nl", "2024-12-05", "Op 28 november +sprak hij . Sindsdien +zweeg hij", "2024-11-28 2024-11-28/.."},
    {"nl", "2019-02-22", "Zij +kwam woensdag . Daags daarna +ging hij", "2019-02-20 2019-02-21"},
    {"nl", "2019-02-22", "tot op de dag van vandaag", "?"},
    {"nl", NULL, "dinsdag 26 augustus", "XXXX-08-26"},
    {"nl", "2024-12-03", "20.29 uur", "2024-12-03"},
    {"nl", "2023-02-30", "gisteren", "?"},
};

static void samples_come_out_as_written(void **state) {
  marking *r = *state;
  for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
    const sample *x = &samples[i];
    work *k = marking_work(r, x->lang, x->published, flat_tree(x->words));
    mark_times(k);
    char got[512] = "";
    for (int32_t t = 0; t < k->m->T; t++) {
      time_mark *m = &k->m->time[t];
      str s = !m->instant ? S("-") : m->edtf.n ? m->edtf : S("?");
      snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s", t ? " " : "", s.n, s.p);
    }
    if (strcmp(got, x->want) != 0) print_error("%s\n", x->words);
    assert_string_equal(got, x->want);
  }
}

/* "sinds de verkiezingen van juni": the elections were in June, what the verb tells goes on since. */
static void a_time_inside_a_noun_phrase_turns_outside_it(void **state) {
  marking *r = *state;
  work *k = marking_work(r, "nl", "2025-01-13",
                         "Hij hij PRON 2 nsubj\nonderhandelt onderhandelen VERB 0 root Tense=Pres|VerbForm=Fin\nsinds sinds ADP 5 case\n"
                         "de de DET 5 det\nverkiezingen verkiezing NOUN 2 obl\nvan van ADP 7 case\njuni juni NOUN 5 nmod -\n. . PUNCT 2 punct\n");
  mark_times(k);
  assert_int_equal(k->m->T, 1);
  assert_str(k->m->time[0].edtf, "2024-06");
  assert_str(k->m->time[0].outer, "2024-06/..");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(samples_come_out_as_written),
      cmocka_unit_test(a_time_inside_a_noun_phrase_turns_outside_it),
  };
  return cmocka_run_group_tests(tests, marking_enter, marking_leave);
}
