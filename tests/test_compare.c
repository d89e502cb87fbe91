/* Two reports side by side: the word table, the sides, and what holds for any two reports. */
#include "test.h"

#include "base/file.h"
#include "compare/compare.h"
#include "compare/name_key.h"
#include "compare/unit.h"
#include "run/worker.h"

typedef struct bench {
  arena_block block[2];
  arena keep, scratch;
  jmp_buf full;
  engine en;
  worker w[2];
} bench;

static int enter(void **state) {
  static bench b;
  err e = {0};
  if (!engine_open(SOURCE_DIR, &b.en, &e)) {
    print_error("%s\n", e.text);
    return -1;
  }
  bool ok = worker_open(&b.en, &b.w[0], &e) && worker_open(&b.en, &b.w[1], &e) && arena_open(&b.block[0], (size_t)2 << 30) && arena_open(&b.block[1], (size_t)1 << 30);
  *state = &b;
  return ok ? 0 : -1;
}

static int leave(void **state) {
  bench *b = *state;
  for (int i = 0; i < 2; i++) worker_close(&b->w[i]), arena_close(&b->block[i]);
  engine_close(&b->en);
  return 0;
}

static int fresh(void **state) {
  bench *b = *state;
  b->keep = arena_of(&b->block[0], NULL);
  b->scratch = arena_of(&b->block[1], NULL);
  return 0;
}

static side *side_of(bench *b, int i, const report *rep) {
  err e = {0};
  worker_begin(&b->w[i], rep);
  if (!worker_run(&b->w[i], STAGE_RECORD, false, &e)) fail_msg("%s", e.text);
  return side_make(b->w[i].m, b->w[i].r, &b->keep);
}

static comparison *compare(bench *b, const side *x, const side *y) { return compare_make(&b->en.lex, x, y, true, &b->keep, b->scratch); }

/* Two texts of 14 and 15 May 2024. */
static comparison *compare_texts(bench *b, const char *lang_a, const char *a, const char *lang_b, const char *c) {
  report x = {.id = S("a"), .lang = str_of(lang_a), .published = S("2024-05-14"), .text = str_of(a)};
  report y = {.id = S("b"), .lang = str_of(lang_b), .published = S("2024-05-15"), .text = str_of(c)};
  return compare(b, side_of(b, 0, &x), side_of(b, 1, &y));
}

static bool portion_has(const side *s, const portion *p, const char *want) {
  if (!want) return p->spans == 0;
  for (int32_t i = 0; i < p->spans; i++)
    if (str_find(str_sub(s->text, p->at[i].beg, p->at[i].end), str_of(want), 0) >= 0) return true;
  return false;
}

/* Is there a proposition of that relation whose words hold these on each side (NULL: the side is silent)? */
static void assert_told(const comparison *c, const char *want, const char *a, const char *b) {
  for (int32_t i = 0; i < c->n; i++) {
    const proposition *p = &c->v[i];
    if (strcmp(relation_name((enum relation)p->relation), want) == 0 && portion_has(c->a, &p->a, a) && portion_has(c->b, &p->b, b)) return;
  }
  out o = {0};
  arena_block block;
  arena_open(&block, 1 << 24);
  compare_write(&o, c, arena_of(&block, NULL));
  arena_close(&block);
  fail_msg("no %s \"%s\" \"%s\" in %.*s", want, a ? a : "-", b ? b : "-", (int)o.n, o.p);
}

static void assert_no_table(bench *b, const char *table, const char *part) {
  concepts c;
  err e = {0};
  assert_false(concepts_read(S("w.txt"), str_of(table), &c, &b->keep, &e));
  if (!strstr(e.text, part)) fail_msg("\"%s\" is not in \"%s\"", part, e.text);
}

static void test_word_table(void **state) {
  bench *b = *state;
  concepts c;
  err e = {0};
  int32_t row[CONCEPTS_A_WORD];
  assert_true(concepts_read(S("w.txt"), S("# words\nnl\ten\naanval | offensief\tattack\n\nbank\tbank | couch\noever | bank\tbank\n"), &c, &b->keep, &e));
  assert_int_equal(c.rows, 3);
  assert_int_equal(concepts_find(&c, S("nl"), S("offensief"), row), 1);
  assert_int_equal(row[0], 0);
  assert_int_equal(concepts_find(&c, S("en"), S("bank"), row), 2);
  assert_int_equal(row[0], 1);
  assert_int_equal(row[1], 2);
  assert_int_equal(concepts_find(&c, S("en"), S("aanval"), row), 0);
  assert_int_equal(concepts_find(&c, S("de"), S("bank"), row), 0);
  assert_no_table(b, "nl\ten\naanval attack\n", "w.txt:2:1: a word is in small letters and without a blank");
  assert_no_table(b, "nl\ten\naanval\n", "w.txt:2:1: fewer fields");
  assert_no_table(b, "nl\ten\naanval\tattack\tAngriff\n", "w.txt:2:15: more fields");
  assert_no_table(b, "nl\ten\naanval | \tattack\n", "an empty word");
  assert_no_table(b, "nl\ten\naanval | aanval\tattack\n", "w.txt:2:10: the word stands in the field already");
  assert_no_table(b, "nl\ten\n\xff\tattack\n", "w.txt:2:1: not UTF-8");
  assert_no_table(b, "nl\naanval\n", "w.txt:1:1: a table of one language");
}

static void test_the_projects_word_table(void **state) {
  const concepts *c = &((bench *)*state)->en.lex.concepts;
  int32_t nl[CONCEPTS_A_WORD], en[CONCEPTS_A_WORD];
  assert_true(c->rows > 800);
  assert_int_equal(concepts_find(c, S("nl"), S("vergelding"), nl), 1);
  assert_int_equal(concepts_find(c, S("en"), S("retaliation"), en), 1);
  assert_int_equal(nl[0], en[0]);
}

static void assert_same_name(bench *b, const char *nl, const char *en) {
  str x = name_key_sound(&b->en.lex, S("nl"), str_of(nl), &b->keep), y = name_key_sound(&b->en.lex, S("en"), str_of(en), &b->keep);
  if (!str_eq(x, y)) fail_msg("%s %.*s, %s %.*s", nl, x.n, x.p, en, y.n, y.p);
}

static void test_names_across_spellings(void **state) {
  bench *b = *state;
  assert_same_name(b, "tsjoebajs", "chubais");
  assert_same_name(b, "sjamchani", "shamchani");
  assert_same_name(b, "loekasjenko", "lukashenko");
  str x = name_key_known(&b->en.lex, S("nl"), S("poetin"), true, 20220212, &b->keep);
  str y = name_key_known(&b->en.lex, S("en"), S("vladimir putin"), false, 20220212, &b->keep);
  assert_true(x.n > 0 && str_eq(x, y));
  assert_str(name_key_known(&b->en.lex, S("nl"), S("bakoe"), true, 0, &b->keep), "@AZE");
  assert_str(name_key_known(&b->en.lex, S("en"), S("azerbaijani"), true, 0, &b->keep), "@AZE");
}

static void test_relations(void **state) {
  bench *b = *state;
  comparison *c = compare_texts(b, "nl",
      "Rebellen hebben op 13 mei een grenspost bij Goma met mortieren beschoten. Dertig soldaten werden gedood. Minister Dewinter eiste dat Rwanda zijn "
      "troepen uit Congo terugtrekt. De Kerk bad voor de kinderen van het dorp Sake.",
      "en", "The Congolese army said that rebels had shelled a border post near Goma with mortars. Twelve soldiers were killed. Minister Dewinter asked Rwanda to "
      "withdraw its troops from Congo. The United Nations offered emergency aid to the wounded.");
  assert_told(c, "unattributed-in-a", "een grenspost", "a border post");
  assert_told(c, "contradicted", "Dertig soldaten", "Twelve soldiers");
  assert_told(c, "softened", "eiste dat Rwanda", "asked Rwanda");
  assert_told(c, "only-b", NULL, "offered emergency aid");
  c = compare_texts(b, "en", "Thousands marched in Caracas in support of the vote.", "en", "About five hundred people marched in Caracas for the vote.");
  assert_told(c, "contradicted", "Thousands", "five hundred");
  c = compare_texts(b, "en", "Hundreds marched in Caracas in support of the vote.", "en", "About five hundred people marched in Caracas for the vote.");
  assert_told(c, "both", "Hundreds", "five hundred");
}

static void test_calm_and_quotes(void **state) {
  comparison *c = compare_texts(*state, "en",
      "Police officers dispersed a peaceful rally in Minsk on Monday. The provocation by armed youths was stopped. The mayor condemned the opposition.", "en",
      "Rioters threw stones and firebombs at police in Minsk on Monday. The ministry spoke of a \"provocation\" by the opposition.");
  assert_told(c, "contradicted", "a peaceful rally", "threw stones");
  assert_told(c, "unattributed-in-a", "The provocation by", "\"provocation");
}

static void test_bare_denial(void **state) {
  comparison *c = compare_texts(*state, "nl", "Griekse agenten staken dinsdag bij Lesbos een rubberboot lek.", "nl",
                                "Turkije beweert dat Griekse agenten dinsdag bij Lesbos een rubberboot lek hebben gestoken. Griekenland ontkent dat.");
  assert_told(c, "unattributed-in-a", "een rubberboot lek", "Turkije beweert");
  assert_told(c, "contradicted", "een rubberboot lek", "Griekenland ontkent");
}

static void test_same_speaker(void **state) {
  comparison *c = compare_texts(*state, "en", "Foreign Minister Sameh Shoukry accused Addis Ababa of bad faith. Talks ended on Tuesday.", "en",
                                "Shoukry expressed disappointment at the position of the other side. No date was set for a new round.");
  assert_told(c, "softened", "accused Addis Ababa", "expressed disappointment");
}

static void test_renamed(void **state) {
  comparison *c = compare_texts(*state, "nl", "De politie sprak over relschoppers. Turkije is boos. Onze minister Kaya van Turkije reisde naar Rotterdam.", "nl",
                                "De politie sprak over betogers. De Turkse minister Kaya reisde naar Rotterdam.");
  assert_told(c, "renamed", "relschoppers", "betogers");
  assert_told(c, "renamed", "Onze minister", "Turkse minister");
  c = compare_texts(*state, "nl", "Bij Tovuz werd gevochten. In Sake niet.", "nl", "Aan de grens bij Tavush werd gevochten. In Sake niet.");
  assert_told(c, "renamed", "Tovuz", "Tavush");
  for (int32_t i = 0; i < c->n; i++) assert_false(c->v[i].relation == RELATION_RENAMED && portion_has(c->a, &c->v[i].a, "Sake"));
}

static void test_less_sure_only_on_demand(void **state) {
  bench *b = *state;
  report x = {.id = S("a"), .lang = S("en"), .text = S("The minister said that the weather in the mountains was bad. The army shelled Goma on Monday. Police arrested three editors on Tuesday.")};
  report y = {.id = S("b"), .lang = S("en"), .text = S("The United Nations called for a ceasefire.")};
  side *s = side_of(b, 0, &x), *t = side_of(b, 1, &y);
  assert_told(compare_make(&b->en.lex, s, t, true, &b->keep, b->scratch), "only-a", "the weather", NULL);
  assert_told(compare_make(&b->en.lex, s, t, true, &b->keep, b->scratch), "only-a", "shelled Goma", NULL);
  comparison *c = compare_make(&b->en.lex, s, t, false, &b->keep, b->scratch);
  assert_told(c, "only-b", NULL, "called for a ceasefire");
  assert_told(c, "only-a", "three editors", NULL);
  assert_int_equal(c->n, 2);
}

/* What goes on after somebody's words without a speaker is told alone; what speaks of the words is not. */
static void test_attribution_lost(void **state) {
  bench *b = *state;
  report x = {.id = S("a"), .lang = S("en"), .text = S("President Xi said that relations with America must improve. Supply chains are the arteries of the world economy.\n\nThe minister said that trade is growing. This has not been confirmed by independent experts abroad.")};
  report y = {.id = S("b"), .lang = S("en"), .text = S("The United Nations called for a ceasefire in Sudan.")};
  comparison *c = compare_make(&b->en.lex, side_of(b, 0, &x), side_of(b, 1, &y), false, &b->keep, b->scratch);
  assert_told(c, "only-a", "Supply chains", NULL);
  for (int32_t i = 0; i < c->n; i++) assert_false(portion_has(c->a, &c->v[i].a, "not been confirmed"));
}

static void test_words_of_time(void **state) {
  comparison *c = compare_texts(*state, "nl", "De ministers spraken op 13 mei in Genève over vrede.", "en", "The ministers spoke in Geneva on Monday about peace.");
  assert_told(c, "both", "13 mei", "Monday");
}

static const char *const ten =
    "Police arrested 107 protesters in Tbilisi on Monday. The ministry said that four officers were hurt by stones. Opposition leaders accused the government of "
    "violence. The European Union called on the authorities to release the protesters. Georgia rejected the criticism.";

static void test_same_report_twice(void **state) {
  comparison *c = compare_texts(*state, "en", ten, "en", ten);
  assert_true(c->n >= 5);
  for (int32_t i = 0; i < c->n; i++)
    if (c->v[i].relation != RELATION_BOTH) fail_msg("%s: %.*s", relation_name((enum relation)c->v[i].relation), c->v[i].why.n, c->v[i].why.p);
}

static void test_empty_report(void **state) {
  bench *b = *state;
  report empty = {.id = S("a"), .lang = S("en"), .text = S("")}, full = {.id = S("b"), .lang = S("en"), .text = str_of(ten)};
  side *x = side_of(b, 0, &empty), *y = side_of(b, 1, &full);
  comparison *c = compare(b, x, y);
  assert_true(c->n > 0);
  for (int32_t i = 0; i < c->n; i++) assert_int_equal(c->v[i].relation, RELATION_ONLY_B);
  assert_int_equal(compare(b, x, x)->n, 0);
}

/* A side that somebody filled in without a parse, in a language that the lexicon lacks: names and numbers still meet. */
static void test_bare_words(void **state) {
  bench *b = *state;
  side x = {.id = S("a"), .lang = S("de"), .text = S("Rebellen schossen auf Goma.\nDabei starben 107 Soldaten in Sake und Minova.")};
  side y = {.id = S("b"), .lang = S("en"), .text = S("Near Sake and Minova, some 107 soldiers were killed. The U.N. said so! Prices rose by 3.5 percent.")};
  side_words(&x, &b->keep);
  side_words(&y, &b->keep);
  assert_int_equal(x.S, 2);
  assert_int_equal(y.S, 3);
  assert_str(str_sub(y.text, y.word[y.W - 2].at.beg, y.word[y.W - 2].at.end), "3.5");
  assert_told(compare(b, &x, &y), "both", "107 Soldaten", "107 soldiers");
}

static void test_units(void **state) {
  bench *b = *state;
  report rep = {.id = S("a"), .lang = S("nl"), .text = S("Bakoe beweert dat het leger een steunpunt heeft vernietigd. Het leger beschoot een dorp. Voor het centrum van de stad gold een noodbevel.")};
  side *s = side_of(b, 0, &rep);
  vocabulary v;
  vocabulary_open(&v, &b->en.lex, &b->keep);
  units *u = units_make(&v, s, vocabulary_tokens(&v, s, &b->keep, b->scratch), &b->keep, b->scratch);
  assert_true(u->n >= 3);
  assert_int_equal(u->v[0].kind, UNIT_SAID);
  assert_int_equal(u->v[0].depth, 1);
  assert_int_equal(u->v[1].kind, UNIT_ACT);
  assert_int_equal(u->v[1].depth, 0);
  assert_int_equal(u->left_out, 0);
}

static int32_t mirrored(int32_t r) {
  switch ((enum relation)r) {
    case RELATION_ONLY_A: return RELATION_ONLY_B;
    case RELATION_ONLY_B: return RELATION_ONLY_A;
    case RELATION_SOFTENED: return RELATION_STRENGTHENED;
    case RELATION_STRENGTHENED: return RELATION_SOFTENED;
    case RELATION_UNATTRIBUTED_A: return RELATION_UNATTRIBUTED_B;
    case RELATION_UNATTRIBUTED_B: return RELATION_UNATTRIBUTED_A;
    case RELATION_BOTH: case RELATION_RENAMED: case RELATION_CONTRADICTED: case RELATIONS: break;
  }
  return r;
}

static bool same_portion(const portion *p, const portion *q) {
  bool same = p->spans == q->spans && p->events == q->events && p->saids == q->saids;
  for (int32_t i = 0; same && i < p->spans; i++) same = p->at[i].beg == q->at[i].beg && p->at[i].end == q->at[i].end;
  return same;
}

static void assert_mirror(const comparison *c, const comparison *d) {
  assert_int_equal(c->n, d->n);
  for (int32_t i = 0; i < c->n; i++) {
    int32_t j = 0;
    while (j < d->n && !(d->v[j].relation == mirrored(c->v[i].relation) && same_portion(&c->v[i].a, &d->v[j].b) && same_portion(&c->v[i].b, &d->v[j].a))) j++;
    if (j == d->n) fail_msg("no mirror image of %s: %.*s", relation_name((enum relation)c->v[i].relation), c->v[i].why.n, c->v[i].why.p);
  }
}

/* Every two reports of the file, paired or not: compare(a, b) is the mirror image of compare(b, a), and spans lie in the text. */
static void check_file(bench *b, const char *path) {
  file_map m;
  err e = {0};
  if (!file_open(path, &m, &e)) fail_msg("%s", e.text);
  str line[32], rest = {m.p, (int32_t)m.n};
  int32_t n = 0;
  for (str l; l = str_cut(&rest, '\n'), l.p && n < 32;)
    if (l.n) line[n++] = l;
  assert_true(n >= 12);
  for (int32_t i = 0; i < n; i++)
    for (int32_t j = i + 1; j < n && j < i + 4; j++) {
      void *again = b;
      fresh(&again);
      side *s[2];
      for (int k = 0; k < 2; k++) {
        if (!worker_read(&b->w[k], S("pairs"), INTAKE_JSONL, line[k ? j : i], 1, (str){0}, &e) || !worker_run(&b->w[k], STAGE_RECORD, false, &e)) fail_msg("%s", e.text);
        s[k] = side_make(b->w[k].m, b->w[k].r, &b->keep);
      }
      assert_mirror(compare(b, s[0], s[1]), compare(b, s[1], s[0]));
    }
  file_close(&m);
}

static void test_mirror(void **state) {
  check_file(*state, SOURCE_DIR "/tests/pairs/dev-reports.jsonl");
  check_file(*state, SOURCE_DIR "/tests/pairs/kept-reports.jsonl");
}

/* A report of so many sentences, each with other numbers and names. */
static str long_text(bench *b, int32_t sentences, const char *verb) {
  out o = {0};
  for (int32_t i = 0; i < sentences; i++)
    out_printf(&o, "Minister Bar%c%c%d %s on Monday that %d soldiers of unit %d had fired on village %d. ", 'a' + i % 26, 'a' + i / 26 % 26, i, verb, i + 20, i * 7 % 900, i * 13 % 1000);
  str s = arena_copy(&b->keep, (str){o.p, (int32_t)o.n});
  out_close(&o);
  return s;
}

static void test_long_reports(void **state) {
  bench *b = *state;
  report x = {.id = S("a"), .lang = S("en"), .text = long_text(b, 2100, "said")}, y = {.id = S("b"), .lang = S("en"), .text = long_text(b, 2100, "claimed")};
  side s = {.id = S("a"), .lang = S("en"), .text = x.text}, t = {.id = S("b"), .lang = S("en"), .text = y.text};
  side_words(&s, &b->keep);
  side_words(&t, &b->keep);
  comparison *c = compare(b, &s, &t);
  assert_true(c->n > 0);
  assert_int_equal(c->left_out_a, 0);
}

/* Many times one sentence: more equal pairs than are kept, and more units than are compared. */
static void test_one_sentence_many_times(void **state) {
  bench *b = *state;
  out o = {0};
  for (int32_t i = 0; i < 3000; i++) out_text(&o, "The army shelled the market of Goma on Monday. ");
  side s = {.id = S("a"), .lang = S("en"), .text = arena_copy(&b->keep, (str){o.p, (int32_t)o.n})}, t = s;
  out_close(&o);
  side_words(&s, &b->keep);
  side_words(&t, &b->keep);
  comparison *c = compare(b, &s, &t);
  assert_int_equal(c->left_out_a, 3000 - UNIT_MAX);
  assert_int_equal(c->left_out_b, 3000 - UNIT_MAX);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(test_word_table, fresh),   cmocka_unit_test_setup(test_the_projects_word_table, fresh),
      cmocka_unit_test_setup(test_names_across_spellings, fresh), cmocka_unit_test_setup(test_units, fresh),
      cmocka_unit_test_setup(test_relations, fresh),    cmocka_unit_test_setup(test_calm_and_quotes, fresh),
      cmocka_unit_test_setup(test_bare_denial, fresh),  cmocka_unit_test_setup(test_same_speaker, fresh),
      cmocka_unit_test_setup(test_renamed, fresh),      cmocka_unit_test_setup(test_less_sure_only_on_demand, fresh),
      cmocka_unit_test_setup(test_words_of_time, fresh),
      cmocka_unit_test_setup(test_same_report_twice, fresh), cmocka_unit_test_setup(test_empty_report, fresh),
      cmocka_unit_test_setup(test_bare_words, fresh),   cmocka_unit_test_setup(test_mirror, fresh),
      cmocka_unit_test_setup(test_long_reports, fresh), cmocka_unit_test_setup(test_attribution_lost, fresh),
      cmocka_unit_test_setup(test_one_sentence_many_times, fresh),
  };
  return cmocka_run_group_tests(tests, enter, leave);
}
