#include "test.h"

#include "code/cameo.h"
#include "code/code.h"
#include "tree_of.h"

static arena_block keep_block, scratch_block;

static int open_blocks(void **state) {
  (void)state;
  return arena_open(&keep_block, 1 << 25) && arena_open(&scratch_block, 1 << 25) ? 0 : -1;
}
static int close_blocks(void **state) {
  (void)state;
  arena_close(&keep_block);
  arena_close(&scratch_block);
  return 0;
}

static const char lex_text[] =
    "rule en.assault.attack\nmatch attack | attack/n on\nroles subj=actor obj=recipient on=recipient\ntype ASSAULT\nyes x => x\n\n"
    "rule en.assault.attack.n\nmatch attack/n\nroles subj=actor\ntype ASSAULT\nneed definite\nyes x => x\n\n"
    "rule en.coerce.arrest\nmatch arrest | arrest/n\ntype COERCE arrest\nyes x => x\n\n"
    "rule en.request.demand\nmatch demand | demand/n\ntype REQUEST\nyes x => x\n\n"
    "rule en.accuse.accuse\nmatch accuse\ntype ACCUSE allege\nyes x => x\n\n"
    "rule en.reject.deny\nmatch deny\ntype REJECT\ninner denied\nroles subj=actor\nyes x => x\n\n"
    "rule en.aid.help\nmatch help\ntype AID\nyes x => x\n\n"
    "rule en.consult.talk\nmatch talk/n | meet\nroles subj=both obj=both with=both\ntype CONSULT\nyes x => x\n\n"
    "rule en.none\nmatch attack heart\nnonevent yes\n\n"
    "list negation\nwords not | no | never\n\nlist modal\nwords may=open | must=must | will=future | can=can\n\n"
    "list hedge\nwords allegedly | alleged\n\nlist attempt\nwords try\n\nlist plan\nwords plan | planned\n\nlist wish\nwords want | fear\n\n"
    "list cancel\nwords fail | foiled\n\nlist condition\nwords if\n\nlist purpose\nwords to | for | that\n\nlist topic\nwords about\n\n"
    "list genitive\nwords of\n\nlist agent-adposition\nwords by\n\nlist light-verb\nwords hold\n\nlist quantity\nwords hundred\n\n"
    "list blame\nwords illegal\n\nlist talk\nwords discuss\n";

typedef struct bench {
  arena keep, scratch;
  lexicon lex;
  marks m;
  record r;
  doc *d;
} bench;

/* Mentions: "word-index COUNTRY SECTOR entity name". */
static void mark(bench *b, const char *spec) {
  const doc *d = b->d;
  b->m = (marks){.d = d};
  b->m.mention = arena_new(&b->keep, mention, 16);
  b->m.entity = arena_new(&b->keep, entity, 16);
  b->m.of_word = arena_new(&b->keep, int32_t, d->W);
  b->m.place_of_word = arena_new(&b->keep, int32_t, d->W);
  b->m.time = arena_new(&b->keep, time_mark, 4);
  for (int32_t w = 0; w < d->W; w++) b->m.of_word[w] = b->m.place_of_word[w] = -1;
  for (str rest = str_of(spec), line; line = str_cut(&rest, '\n'), line.p;) {
    int w, e;
    char country[8], sector[8], called[32], buf[128];
    snprintf(buf, sizeof buf, "%.*s", line.n, line.p);
    if (sscanf(buf, "%d %7s %7s %d %31s", &w, country, sector, &e, called) != 5) continue;
    mention *mn = &b->m.mention[b->m.M];
    *mn = (mention){.head = w, .first = w, .last = w + 1, .entity = e, .kind = MENTION_NOMINAL, .actor = true};
    memcpy(mn->country, country, 4);
    memcpy(mn->sector, sector, 4);
    b->m.of_word[w] = b->m.M++;
    entity *en = &b->m.entity[e];
    if (!en->count++) *en = (entity){.name = arena_copy(&b->keep, str_of(called)), .first = b->m.M - 1, .count = 1};
    memcpy(en->country, country, 4);
    memcpy(en->sector, sector, 4);
    if (e >= b->m.E) b->m.E = e + 1;
  }
}

static void set(bench *b, const char *tree, const char *spec) {
  *b = (bench){0};
  b->keep = arena_of(&keep_block, NULL);
  b->scratch = arena_of(&scratch_block, NULL);
  err e = {0};
  entries en = {0};
  b->lex.language = arena_new(&b->keep, language, 1);
  b->lex.languages = 1;
  language *l = b->lex.language;
  l->code = S("en");
  if (!entries_read(S("x.lex"), str_of(lex_text), &en, &b->keep, &e) || !rules_take(&en, &l->rules, &b->keep, &e) ||
      !lists_take(&en, &l->lists, &b->keep, &e) || !agents_take(&en, &l->agents, &b->keep, &e))
    fail_msg("%s", e.text);
  b->d = tree_of(tree, "en", &b->keep, b->scratch);
  mark(b, spec);
  b->r.d = b->d;
}

static void attribute(bench *b, int32_t by, int32_t source, const char *country, const char *sector, int32_t first, int32_t last,
                      uint8_t how) {
  attribution *a = arena_new(&b->keep, attribution, 1);
  *a = (attribution){.cue_word = by, .source_word = source, .parent = -1, .speech = SPEECH_INDIRECT, .stance = how, .contents = 1};
  a->content = arena_new(&b->keep, span, 1);
  a->content[0] = (span){b->d->word[first].beg, b->d->word[last - 1].end};
  a->cue = (span){b->d->word[by].beg, b->d->word[by].end};
  a->source = SPAN_NONE;
  memcpy(a->who.country, country, 4);
  memcpy(a->who.sector, sector, 4);
  b->r.attributions = a;
  b->r.A = 1;
}

static void run(bench *b) { event_make(&b->lex, &b->m, true, &b->r, &b->keep, b->scratch); }

static const char attacked[] = "Rebels rebel NOUN 2 nsubj\nattacked attack VERB 0 root\nsoldiers soldier NOUN 2 obj\n";
static const char two_sides[] = "0 ARM REB 0 _\n2 AZE MIL 1 _\n";

static void a_plain_act_is_yes(void **state) {
  (void)state;
  bench b;
  set(&b, attacked, two_sides);
  run(&b);
  assert_int_equal(b.r.E, 1);
  const event *e = &b.r.events[0];
  assert_int_equal(e->type, EV_ASSAULT);
  assert_int_equal(e->author, IS_YES);
  assert_int_equal(e->speaker, IS_NONE);
  assert_int_equal(e->n_actors, 1);
  assert_string_equal(e->actors[0].country, "ARM");
  assert_string_equal(e->recipients[0].country, "AZE");
  assert_str(e->rule, "en.assault.attack");
  assert_str(e->cameo, "180");
  assert_int_equal(e->evidence[0].end, b.d->word[2].end);
}

static void what_the_words_around_it_do(void **state) {
  (void)state;
  static const struct { const char *tree; int32_t events; uint8_t author; } t[] = {
      {"Rebels rebel NOUN 4 nsubj\ndid do AUX 4 aux\nnot not PART 4 advmod\nattack attack VERB 0 root\n", 1, IS_NO},
      {"Rebels rebel NOUN 3 nsubj\nallegedly allegedly ADV 3 advmod\nattacked attack VERB 0 root\n", 1, IS_OPEN},
      {"Rebels rebel NOUN 3 nsubj\nmay may AUX 3 aux\nattack attack VERB 0 root\n", 1, IS_OPEN},
      {"Rebels rebel NOUN 3 nsubj\nwill will AUX 3 aux\nattack attack VERB 0 root\n", 1, IS_OPEN},
      {"Rebels rebel NOUN 3 nsubj\nmust must AUX 3 aux\nattack attack VERB 0 root\n", 0, 0},
      {"Rebels rebel NOUN 3 nsubj\ncan can AUX 3 aux\nattack attack VERB 0 root\n", 0, 0},
      {"Rebels rebel NOUN 2 nsubj\ntried try VERB 0 root\nto to PART 4 mark\nattack attack VERB 2 xcomp VerbForm=Inf\n", 1, IS_OPEN},
      {"Rebels rebel NOUN 2 nsubj\nfailed fail VERB 0 root\nto to PART 4 mark\nattack attack VERB 2 xcomp VerbForm=Inf\n", 1, IS_NO},
      {"Rebels rebel NOUN 2 nsubj\nwant want VERB 0 root\nto to PART 4 mark\nattack attack VERB 2 xcomp VerbForm=Inf\n", 0, 0},
      {"Rebels rebel NOUN 2 nsubj\ndemand demand VERB 0 root\nto to PART 4 mark\nattack attack VERB 2 xcomp VerbForm=Inf\n", 1, IS_YES},
      {"the the DET 3 det Definite=Def\nfoiled foiled ADJ 3 amod\nattack attack NOUN 0 root\n", 1, IS_NO},
      {"an an DET 2 det Definite=Ind\nattack attack NOUN 0 root\n", 0, 0},
      {"Rebels rebel NOUN 2 nsubj\nleft leave VERB 0 root\nif if SCONJ 5 mark\nthey they PRON 5 nsubj\nattacked attack VERB 2 advcl\n", 0, 0},
  };
  for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
    bench b;
    set(&b, t[i].tree, "0 ARM REB 0 _\n");
    run(&b);
    if (b.r.E != t[i].events) fail_msg("case %zu: %d events", i, b.r.E);
    if (b.r.E) assert_int_equal(b.r.events[0].author, t[i].author);
  }
}

static void the_content_of_a_demand_is_no_event(void **state) {
  (void)state;
  bench b;
  set(&b, "Rebels rebel NOUN 2 nsubj\ndemand demand VERB 0 root\nto to PART 4 mark\nattack attack VERB 2 xcomp VerbForm=Inf\n", "0 ARM REB 0 _\n");
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_int_equal(b.r.events[0].type, EV_REQUEST);
  assert_int_equal(b.r.R, 1);
  assert_str(b.r.refusals[0].rule, "en.assault.attack");
}

static void what_is_said_is_open_and_endorsed_is_yes(void **state) {
  (void)state;
  static const char said[] =
      "Police police NOUN 2 nsubj\nsaid say VERB 0 root\nthat that SCONJ 5 mark\nrebels rebel NOUN 5 nsubj\nattacked attack VERB 2 ccomp\nsoldiers soldier NOUN 5 obj\n";
  bench b;
  for (int how = STANCE_NEUTRAL; how <= STANCE_ENDORSES; how++) {
    set(&b, said, "0 MLI COP 0 _\n3 UNK REB 1 _\n5 MLI MIL 2 _\n");
    attribute(&b, 1, 0, "MLI", "COP", 3, 6, (uint8_t)how);
    run(&b);
    assert_int_equal(b.r.E, 1);
    assert_int_equal(b.r.events[0].attribution, 0);
    assert_int_equal(b.r.events[0].author, how == STANCE_ENDORSES ? IS_YES : IS_OPEN);
    assert_int_equal(b.r.events[0].speaker, IS_YES);
  }
}

static void a_side_that_tells_of_the_other_accuses(void **state) {
  (void)state;
  bench b;
  set(&b, "Aliyev Aliyev PROPN 2 nsubj\nsaid say VERB 0 root\nforces force NOUN 4 nsubj\nattacked attack VERB 2 ccomp\nguards guard NOUN 4 obj\n",
      "0 AZE GOV 0 Aliyev\n2 ARM MIL 1 _\n4 AZE MIL 2 _\n");
  attribute(&b, 1, 0, "AZE", "GOV", 2, 5, STANCE_NEUTRAL);
  run(&b);
  assert_int_equal(b.r.E, 2);
  assert_int_equal(b.r.events[0].type, EV_ACCUSE);
  assert_int_equal(b.r.events[0].author, IS_YES);
  assert_int_equal(b.r.events[0].attribution, -1);
  assert_string_equal(b.r.events[0].recipients[0].country, "ARM");
  assert_int_equal(b.r.events[1].type, EV_ASSAULT);
  assert_int_equal(b.r.events[1].author, IS_OPEN);
}

static void a_must_said_of_another_is_a_demand(void **state) {
  (void)state;
  bench b;
  set(&b, "Aliyev Aliyev PROPN 2 nsubj\nsaid say VERB 0 root\nArmenia Armenia PROPN 5 nsubj\nmust must AUX 5 aux\nleave leave VERB 2 ccomp\n",
      "0 AZE GOV 0 Aliyev\n2 ARM GOV 1 Armenia\n");
  attribute(&b, 1, 0, "AZE", "GOV", 2, 5, STANCE_NEUTRAL);
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_int_equal(b.r.events[0].type, EV_REQUEST);
  assert_string_equal(b.r.events[0].recipients[0].country, "ARM");
}

static void an_own_promise_is_an_agreement(void **state) {
  (void)state;
  bench b;
  set(&b, "Paris Paris PROPN 2 nsubj\nsaid say VERB 0 root\nit it PRON 5 nsubj\nwill will AUX 5 aux\nhelp help VERB 2 ccomp\nNiger Niger PROPN 5 obj\n",
      "0 FRA GOV 0 Paris\n2 FRA GOV 0 Paris\n5 NER GOV 1 Niger\n");
  attribute(&b, 1, 0, "FRA", "GOV", 2, 6, STANCE_NEUTRAL);
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_int_equal(b.r.events[0].type, EV_AGREE);
  assert_string_equal(b.r.events[0].recipients[0].country, "NER");
}

static void a_denied_act_is_no_by_its_source(void **state) {
  (void)state;
  bench b;
  set(&b, "Paris Paris PROPN 2 nsubj\ndenied deny VERB 0 root\nthat that SCONJ 5 mark\nsoldiers soldier NOUN 5 nsubj\nattacked attack VERB 2 ccomp\n",
      "0 FRA GOV 0 Paris\n3 FRA MIL 1 _\n");
  attribute(&b, 1, 0, "FRA", "GOV", 3, 5, STANCE_NEUTRAL);
  run(&b);
  assert_int_equal(b.r.E, 2);
  assert_int_equal(b.r.events[0].type, EV_REJECT);
  assert_int_equal(b.r.events[1].speaker, IS_NO);
  assert_int_equal(b.r.events[1].author, IS_OPEN);
}

static void a_definite_noun_takes_the_act_up(void **state) {
  (void)state;
  bench b;
  set(&b,
      "Rebels rebel NOUN 2 nsubj\nattacked attack VERB 0 root\nsoldiers soldier NOUN 2 obj\n\n"
      "The the DET 2 det Definite=Def\nattack attack NOUN 3 nsubj\nlasted last VERB 0 root\n",
      two_sides);
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_int_equal(b.r.events[0].evidences, 2);
  assert_int_equal(b.r.events[0].trigger_word, 1);
}

static void different_doers_are_never_merged(void **state) {
  (void)state;
  bench b;
  set(&b,
      "Rebels rebel NOUN 2 nsubj\nattacked attack VERB 0 root\nsoldiers soldier NOUN 2 obj\n\n"
      "Troops troop NOUN 2 nsubj\nattacked attack VERB 0 root\nsoldiers soldier NOUN 2 obj\n",
      "0 ARM REB 0 _\n2 AZE MIL 1 _\n3 GEO MIL 2 _\n5 AZE MIL 1 _\n");
  run(&b);
  assert_int_equal(b.r.E, 2);
}

static void who_meets_is_one_set_and_topics_are_no_events(void **state) {
  (void)state;
  bench b;
  set(&b,
      "Blinken Blinken PROPN 2 nsubj\nmet meet VERB 0 root\nAliyev Aliyev PROPN 2 obj\nabout about ADP 6 case\nthe the DET 6 det Definite=Def\nattack attack NOUN 2 obl\n",
      "0 USA GOV 0 Blinken\n2 AZE GOV 1 Aliyev\n");
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_int_equal(b.r.events[0].type, EV_CONSULT);
  assert_int_equal(b.r.events[0].n_actors, 2);
  assert_int_equal(b.r.events[0].n_recipients, 0);
}

static void who_is_left_out_is_told_by_the_kind_of_act(void **state) {
  (void)state;
  bench b;
  set(&b, "Men man NOUN 3 nsubj:pass\nwere be AUX 3 aux:pass\narrested arrest VERB 0 root\n", "0 NLD CVL 0 _\n");
  run(&b);
  assert_int_equal(b.r.E, 1);
  assert_string_equal(b.r.events[0].actors[0].country, "NLD");
  assert_string_equal(b.r.events[0].actors[0].sector, "COP");
  assert_true(b.r.events[0].actors[0].implicit);
  assert_string_equal(b.r.events[0].recipients[0].sector, "CVL");
}

static void every_type_has_a_cameo_code(void **state) {
  (void)state;
  for (int t = 0; t < EV_COUNT; t++) assert_true(cameo_code((plover)t, NULL, 0).n == 3);
  str fire = S("firearms");
  assert_str(cameo_code(EV_ASSAULT, &fire, 1), "193");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_plain_act_is_yes),
      cmocka_unit_test(what_the_words_around_it_do),
      cmocka_unit_test(the_content_of_a_demand_is_no_event),
      cmocka_unit_test(what_is_said_is_open_and_endorsed_is_yes),
      cmocka_unit_test(a_side_that_tells_of_the_other_accuses),
      cmocka_unit_test(a_must_said_of_another_is_a_demand),
      cmocka_unit_test(an_own_promise_is_an_agreement),
      cmocka_unit_test(a_denied_act_is_no_by_its_source),
      cmocka_unit_test(a_definite_noun_takes_the_act_up),
      cmocka_unit_test(different_doers_are_never_merged),
      cmocka_unit_test(who_meets_is_one_set_and_topics_are_no_events),
      cmocka_unit_test(who_is_left_out_is_told_by_the_kind_of_act),
      cmocka_unit_test(every_type_has_a_cameo_code),
  };
  return cmocka_run_group_tests(tests, open_blocks, close_blocks);
}
