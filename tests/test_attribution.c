#include "test.h"

#include <stdio.h>
#include <stdlib.h>

#include "code/attribution.h"
#include "tree.h"

typedef struct room {
  arena_block block, scratch;
  arena keep;
  lexicon lex;
  language lang[2];
} room;

static const char *const dutch =
    "list genitive\nwords van\n\nlist back\nwords dat | dit\n\nlist complementiser\nwords dat | om\n\nlist negation\nwords niet\n\nlist no_content\nwords niets\n\n"
    "list no_source\nwords plan\n\nlist unsaid\nwords zullen\n\n"
    "cue zeggen\nmatch zeggen | melden\nframe clause quote inf back\nyes x => y\n\n"
    "cue benadrukken\nmatch benadrukken\nframe clause quote\nyes x => y\n\n"
    "cue beschuldigen\nmatch beschuldigen\nframe clause inf van\nyes x => y\n\n"
    "cue oproepen\nmatch oproepen\nframe inf tot\nyes x => y\n\n"
    "cue noemen\nmatch noemen\nframe predicate\nyes x => y\n\n"
    "cue eisen\nmatch eisen\nframe noun\nneed actor\nyes x => y\n\n"
    "cue bewering\nmatch bewering/n\nframe complement over\nstance distances\nyes x => y\n\n"
    "cue volgens\nphrase volgens\nframe according\nyes x => y\n";
static const char *const english =
    "list back\nwords this\n\nlist complementiser\nwords that\n\nlist negation\nwords not\n\n"
    "cue say\nmatch say\nframe clause quote back\nyes x => y\n\n"
    "cue claim\nmatch claim\nframe clause\nstance distances\nyes x => y\n\n"
    "cue condemn\nmatch condemn\nframe noun\nyes x => y\n\n"
    "cue note\nmatch note\nframe clause\nyes x => y\n\n"
    "cue according\nphrase according to\nframe according\nyes x => y\n";

static void teach(room *r, language *l, const char *code, const char *text) {
  entries en = {0};
  err e = {0};
  l->code = str_of(code);
  bool ok = entries_read(S("x.lex"), str_of(text), &en, &r->keep, &e) && lists_take(&en, &l->lists, &r->keep, &e) &&
            cues_take(&en, &l->cues, &r->keep, &e);
  if (!ok) fail_msg("%s", e.text);
}

static int enter(void **state) {
  static room r;
  r = (room){0};
  if (!arena_open(&r.block, 1 << 24) || !arena_open(&r.scratch, 1 << 24)) return -1;
  r.keep = arena_of(&r.block, NULL);
  teach(&r, &r.lang[0], "en", english);
  teach(&r, &r.lang[1], "nl", dutch);
  r.lex.language = r.lang;
  r.lex.languages = 2;
  *state = &r;
  return 0;
}

static int leave(void **state) {
  room *r = *state;
  arena_close(&r->block);
  arena_close(&r->scratch);
  return 0;
}

/* Marks for a test: every noun and pronoun that is a subject or hangs on a cue is a mention of its own; words between
 * quotation marks are speech. */
static marks *mark(room *r, const doc *d) {
  marks *m = arena_new(&r->keep, marks, 1);
  *m = (marks){.d = d, .mention = arena_new(&r->keep, mention, d->W), .entity = arena_new(&r->keep, entity, d->W),
               .quote = arena_new(&r->keep, quote_mark, d->W), .of_word = arena_new(&r->keep, int32_t, d->W),
               .place_of_word = arena_new(&r->keep, int32_t, d->W)};
  int32_t open = -1;
  for (int32_t w = 0; w < d->W; w++) {
    m->of_word[w] = m->place_of_word[w] = -1;
    upos u = (upos)d->word[w].upos;
    if (u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_PRON) {
      bool det = w > 0 && d->word[w - 1].upos == UPOS_DET;
      m->entity[m->E] = (entity){.name = doc_form(d, w), .country = "AZE", .sector = "GOV", .first = m->M, .count = 1};
      m->mention[m->M] = (mention){.head = w, .first = w - det, .last = w + 1, .entity = m->E++, .country = "AZE", .sector = "GOV",
                                   .kind = u == UPOS_PRON ? MENTION_PRONOUN : MENTION_NOMINAL, .actor = true};
      m->of_word[w] = m->M++;
    }
    if (!str_eq(doc_form(d, w), S("\""))) continue;
    if (open >= 0) m->quote[m->Q++] = (quote_mark){open + 1, w, open, w, QUOTE_SPEECH};
    open = open < 0 ? w : -1;
  }
  return m;
}

static record *code(room *r, const char *lang, const char *rows) {
  doc *d = tree_make(&r->keep, lang, rows);
  record *out = arena_new(&r->keep, record, 1);
  out->d = d;
  attribution_make(&r->lex, mark(r, d), out, &r->keep, arena_of(&r->scratch, NULL));
  return out;
}

static str text(const record *r, span s) { return str_sub(r->d->text, s.beg, s.end); }

#define assert_one(rec, i, source_, cue_, content_, speech_)            \
  do {                                                                  \
    assert_true((rec)->A > (i));                                        \
    const attribution *a_ = &(rec)->attributions[i];                    \
    const char *said_by_ = (source_);                                   \
    if (said_by_) assert_str(text(rec, a_->source), said_by_);          \
    else assert_int_equal(a_->source.beg, -1);                          \
    assert_str(text(rec, a_->cue), (cue_));                             \
    assert_str(text(rec, a_->content[0]), (content_));                  \
    assert_int_equal(a_->speech, (speech_));                            \
  } while (0)

static void a_that_clause_is_said_without_its_complementiser(void **state) {
  record *r = code(*state, "nl",
                   "De de DET 2 det\nminister minister NOUN 3 nsubj\nzei zeggen VERB 0 root VerbForm=Fin\ndat dat SCONJ 7 mark\n"
                   "het het DET 6 det\nbestand bestand NOUN 7 nsubj\nstandhoudt standhouden VERB 3 ccomp VerbForm=Fin\n"
                   "en en CCONJ 12 cc\ndat dat SCONJ 12 mark\nde de DET 11 det\ngrens grens NOUN 12 nsubj\n"
                   "opengaat opengaan VERB 7 conj VerbForm=Fin\n. . PUNCT 3 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, "De minister", "zei", "het bestand standhoudt", SPEECH_INDIRECT);
  assert_int_equal(r->attributions[0].contents, 2);
  assert_str(text(r, r->attributions[0].content[1]), "de grens opengaat");
  assert_memory_equal(r->attributions[0].who.country, "AZE", 4);
}

static void coordinated_cues_share_the_source(void **state) {
  record *r = code(*state, "nl",
                   "Hij hij PRON 2 nsubj Person=3\nzei zeggen VERB 0 root VerbForm=Fin\ndat dat SCONJ 5 mark\nzij zij PRON 5 nsubj\n"
                   "aanviel aanvallen VERB 2 ccomp VerbForm=Fin\nen en CCONJ 7 cc\nbenadrukte benadrukken VERB 2 conj VerbForm=Fin\n"
                   "dat dat SCONJ 10 mark\nhij hij PRON 10 nsubj\nwacht wachten VERB 7 ccomp VerbForm=Fin\n. . PUNCT 2 punct\n");
  assert_int_equal(r->A, 2);
  assert_one(r, 0, "Hij", "zei", "zij aanviel", SPEECH_INDIRECT);
  assert_one(r, 1, "Hij", "benadrukte", "hij wacht", SPEECH_INDIRECT);
  assert_int_equal(r->attributions[1].parent, -1);
}

static void direct_speech_goes_on_behind_its_cue_and_in_the_next_sentence(void **state) {
  record *r = code(*state, "en",
                   "\" \" PUNCT 4 punct -\nWe we PRON 4 nsubj Person=1\nnever never ADV 4 advmod\nleave leave VERB 7 ccomp VerbForm=Fin -\n"
                   ", , PUNCT 4 punct -\n\" \" PUNCT 4 punct\nsaid say VERB 0 root VerbForm=Fin\nLin Lin PROPN 7 nsubj -\n. . PUNCT 7 punct\n\n"
                   "\" \" PUNCT 4 punct -\nThey they PRON 4 nsubj\nshall shall AUX 4 aux\npay pay VERB 0 root VerbForm=Inf -\n. . PUNCT 4 punct -\n"
                   "\" \" PUNCT 4 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, "Lin", "said", "We never leave", SPEECH_DIRECT);
  assert_int_equal(r->attributions[0].contents, 2);
  assert_str(text(r, r->attributions[0].content[1]), "They shall pay.");
}

static void a_quotation_after_indirect_speech_is_free_speech_of_the_same_source(void **state) {
  const char *indirect =
      "Lin Lin PROPN 2 nsubj\nsaid say VERB 0 root VerbForm=Fin\nthat that SCONJ 5 mark\nrain rain NOUN 5 nsubj\n"
      "fell fall VERB 2 ccomp VerbForm=Fin -\n. . PUNCT 2 punct\n";
  const char *quote =
      "\" \" PUNCT 4 punct -\nThey they PRON 4 nsubj\nshall shall AUX 4 aux\npay pay VERB 0 root VerbForm=Inf -\n. . PUNCT 4 punct -\n"
      "\" \" PUNCT 4 punct\n";
  char rows[1024];
  snprintf(rows, sizeof rows, "%s\n%s", indirect, quote);
  record *r = code(*state, "en", rows);
  assert_int_equal(r->A, 2);
  assert_int_equal(r->attributions[1].speech, SPEECH_FREE);
  assert_int_equal(r->attributions[1].cue.beg, -1);
  assert_str(text(r, r->attributions[1].source), "Lin");
  snprintf(rows, sizeof rows, "%s%%\n%s", indirect, quote);  // the next paragraph, all of it
  r = code(*state, "en", rows);
  assert_int_equal(r->A, 2);
  assert_int_equal(r->attributions[1].speech, SPEECH_FREE);
  const char *other = "Rain rain NOUN 2 nsubj\nfell fall VERB 0 root VerbForm=Fin -\n. . PUNCT 2 punct\n";
  snprintf(rows, sizeof rows, "%s%%\n%s%%\n%s", indirect, other, quote);  // nobody is known to speak
  assert_int_equal(code(*state, "en", rows)->A, 1);
}

static void a_clause_that_goes_on_without_cue_or_marks_is_the_outlets_own(void **state) {
  record *r = code(*state, "en",
                   "Lin Lin PROPN 2 nsubj\nsaid say VERB 0 root VerbForm=Fin\nthat that SCONJ 5 mark\nrain rain NOUN 5 nsubj\n"
                   "fell fall VERB 2 ccomp VerbForm=Fin -\n. . PUNCT 2 punct\n\n"
                   "The the DET 2 det\nclaim claim NOUN 4 nsubj\nis be AUX 4 cop VerbForm=Fin\nmanipulation manipulation NOUN 0 root -\n. . PUNCT 4 punct\n");
  assert_int_equal(r->A, 1);
}

static void volgens_takes_the_rest_of_its_clause(void **state) {
  record *r = code(*state, "nl",
                   "Gewonden gewonde NOUN 7 nsubj\nzijn zijn AUX 7 aux VerbForm=Fin\nvolgens volgens ADP 5 case\nde de DET 5 det\n"
                   "politie politie NOUN 7 obl\nniet niet ADV 7 advmod\ngevallen vallen VERB 0 root VerbForm=Part -\n. . PUNCT 7 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, "de politie", "volgens", "Gewonden zijn", SPEECH_ACCORDING);
  assert_str(text(r, r->attributions[0].content[1]), "niet gevallen");
  r = code(*state, "nl",
           "Alles alles PRON 2 nsubj\nverloopt verlopen VERB 0 root VerbForm=Fin\nvolgens volgens ADP 4 case\nplan plan NOUN 2 obl -\n. . PUNCT 2 punct\n");
  assert_int_equal(r->A, 0);
}

static void a_closing_according_holds_the_whole_sentence_and_is_the_parent(void **state) {
  record *r = code(*state, "en",
                   "Biden Biden PROPN 2 nsubj\nsaid say VERB 0 root VerbForm=Fin\nthat that SCONJ 5 mark\npolicy policy NOUN 5 nsubj\n"
                   "stays stay VERB 2 ccomp VerbForm=Fin -\n, , PUNCT 5 punct\naccording accord VERB 10 case\nto to ADP 7 fixed\n"
                   "the the DET 10 det\nPalace Palace PROPN 5 obl -\n. . PUNCT 2 punct\n");
  assert_int_equal(r->A, 2);
  const attribution *said = &r->attributions[0], *by = &r->attributions[1];
  if (said->speech == SPEECH_ACCORDING) { const attribution *t = said; said = by; by = t; }
  assert_str(text(r, by->content[0]), "Biden said that policy stays");
  assert_str(text(r, said->content[0]), "policy stays");
  assert_int_equal(said->parent, (int32_t)(by - r->attributions));
  assert_int_equal(by->parent, -1);
}

static void dat_meldt_reports_the_sentence_before(void **state) {
  record *r = code(*state, "nl",
                   "De de DET 2 det\nstad stad NOUN 3 nsubj\nviel vallen VERB 0 root VerbForm=Fin -\n. . PUNCT 3 punct\n\n"
                   "Dat dat PRON 2 obj PronType=Dem\nmeldt melden VERB 0 root VerbForm=Fin\nReuters Reuters PROPN 2 nsubj -\n. . PUNCT 2 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, "Reuters", "meldt", "De stad viel", SPEECH_INDIRECT);
}

static void narrative_speech_has_noun_phrases(void **state) {
  record *r = code(*state, "nl",
                   "Rutte Rutte PROPN 2 nsubj\nnoemde noemen VERB 0 root VerbForm=Fin\nhet het DET 4 det\nbezoek bezoek NOUN 2 obj\n"
                   "laf laf ADJ 2 xcomp -\n. . PUNCT 2 punct\n");
  assert_one(r, 0, "Rutte", "noemde", "het bezoek laf", SPEECH_NARRATIVE);
  r = code(*state, "nl",
           "Hij hij PRON 2 nsubj Person=3\nbeschuldigt beschuldigen VERB 0 root VerbForm=Fin\nIran Iran PROPN 2 obj\nvan van ADP 5 case\n"
           "leugens leugen NOUN 2 obl -\n. . PUNCT 2 punct\n");
  assert_one(r, 0, "Hij", "beschuldigt", "leugens", SPEECH_NARRATIVE);
  r = code(*state, "en",
           "It it PRON 3 nsubj:pass Person=3\nwas be AUX 3 aux:pass VerbForm=Fin\ncondemned condemn VERB 0 root VerbForm=Part\nby by ADP 5 case\n"
           "Paris Paris PROPN 3 obl:agent -\n. . PUNCT 3 punct\n");
  assert_one(r, 0, "Paris", "condemned", "It", SPEECH_NARRATIVE);
}

static void infinitives_are_indirect_speech(void **state) {
  record *r = code(*state, "nl",
                   "De de DET 2 det\nleider leider NOUN 3 nsubj\nroept oproepen VERB 0 root VerbForm=Fin\nburgers burger NOUN 3 obj\n"
                   "op op ADP 3 compound:prt\nom om ADP 8 mark\nte te ADP 8 mark\nkomen komen VERB 3 xcomp VerbForm=Inf -\n. . PUNCT 3 punct\n");
  assert_one(r, 0, "De leider", "roept", "te komen", SPEECH_INDIRECT);
}

static void a_noun_cue_has_owner_and_content(void **state) {
  record *r = code(*state, "nl",
                   "De de DET 2 det\nbewering bewering NOUN 8 nsubj\nvan van ADP 4 case\nIran Iran PROPN 2 nmod\nover over ADP 6 case\n"
                   "gas gas NOUN 2 nmod\nis zijn AUX 8 cop VerbForm=Fin\nonzin onzin NOUN 0 root -\n. . PUNCT 8 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, "Iran", "bewering", "gas", SPEECH_NARRATIVE);
  assert_int_equal(r->attributions[0].stance, STANCE_DISTANCES);
}

static void passives_without_agent_have_no_source(void **state) {
  record *r = code(*state, "en",
                   "It it PRON 3 expl\nwas be AUX 3 aux:pass VerbForm=Fin\nnoted note VERB 0 root VerbForm=Part\nthat that SCONJ 6 mark\n"
                   "rain rain NOUN 6 nsubj\nfell fall VERB 3 ccomp VerbForm=Fin -\n. . PUNCT 3 punct\n");
  assert_int_equal(r->A, 1);
  assert_one(r, 0, NULL, "noted", "rain fell", SPEECH_INDIRECT);
  assert_memory_equal(r->attributions[0].who.country, "UNK", 4);
}

static void nested_cues_get_parents_and_relative_clauses_their_noun(void **state) {
  record *r = code(*state, "en",
                   "Lin Lin PROPN 5 nsubj -\n, , PUNCT 4 punct\nwho who PRON 4 nsubj PronType=Rel\nleft leave VERB 1 acl:relcl VerbForm=Fin\n"
                   "said say VERB 0 root VerbForm=Fin\nthat that SCONJ 8 mark\nIran Iran PROPN 8 nsubj\nclaimed claim VERB 5 ccomp VerbForm=Fin\n"
                   "that that SCONJ 11 mark\nrain rain NOUN 11 nsubj\nfell fall VERB 8 ccomp VerbForm=Fin -\n. . PUNCT 5 punct\n");
  assert_int_equal(r->A, 2);
  assert_int_equal(r->attributions[1].parent, 0);
  assert_int_equal(r->attributions[1].stance, STANCE_DISTANCES);
  assert_int_equal(attribution_at(r, r->attributions[1].content[0].beg, -1), 1);
  assert_int_equal(attribution_at(r, r->attributions[1].content[0].beg, 1), 0);
  assert_int_equal(attribution_by_cue(r, 7), 1);
}

static void denied_future_and_own_words_are_no_attributions(void **state) {
  assert_int_equal(code(*state, "nl",
                        "Hij hij PRON 2 nsubj\nzei zeggen VERB 0 root VerbForm=Fin\nniet niet ADV 2 advmod\ndat dat SCONJ 6 mark\n"
                        "het het PRON 6 nsubj\nregent regenen VERB 2 ccomp VerbForm=Fin\n")->A, 0);
  assert_int_equal(code(*state, "nl",
                        "Hij hij PRON 3 nsubj\nzal zullen AUX 3 aux VerbForm=Fin\nzeggen zeggen VERB 0 root VerbForm=Inf\ndat dat SCONJ 6 mark\n"
                        "het het PRON 6 nsubj\nregent regenen VERB 3 ccomp VerbForm=Fin\n")->A, 0);
  assert_int_equal(code(*state, "nl",
                        "Wij wij PRON 2 nsubj Person=1\nzeggen zeggen VERB 0 root VerbForm=Fin\ndat dat SCONJ 5 mark\n"
                        "het het PRON 5 nsubj\nregent regenen VERB 2 ccomp VerbForm=Fin\n")->A, 0);
}

/* Hundreds of cues inside, across and between quotations and open brackets: every span lies in the text, every parent exists. */
static void hostile_nesting_of_quotations(void **state) {
  enum { N = 600 };
  const char *one = "\" \" PUNCT 3 punct -\nLin Lin PROPN 3 nsubj\nsaid say VERB 0 root VerbForm=Fin\n( ( PUNCT 5 punct -\nrain rain NOUN 3 obj\n\" \" PUNCT 3 punct -\n"
                    "\" \" PUNCT 3 punct -\n. . PUNCT 3 punct\n\n";
  size_t n = strlen(one);
  char *rows = malloc(N * n + 1);
  for (int i = 0; i < N; i++) memcpy(rows + (size_t)i * n, one, n);
  rows[N * n - 1] = 0;
  record *r = code(*state, "en", rows);
  for (int32_t i = 0; i < r->A; i++) {
    assert_true(r->attributions[i].contents > 0 && r->attributions[i].parent < r->A);
    for (int32_t k = 0; k < r->attributions[i].contents; k++)
      assert_true(r->attributions[i].content[k].beg < r->attributions[i].content[k].end && r->attributions[i].content[k].end <= r->d->text.n);
  }
  free(rows);
}

static void a_headline_counts_only_when_the_body_does_not_tell(void **state) {
  const char *head = "# headline\nLin Lin PROPN 2 nsubj\ncondemned condemn VERB 0 root VerbForm=Fin\nattack attack NOUN 2 obj\n%\n";
  const char *told = "Lin Lin PROPN 2 nsubj\ncondemned condemn VERB 0 root VerbForm=Fin\nit it PRON 2 obj -\n. . PUNCT 2 punct\n";
  const char *other = "Rain rain NOUN 2 nsubj\nfell fall VERB 0 root VerbForm=Fin -\n. . PUNCT 2 punct\n";
  char rows[1024];
  snprintf(rows, sizeof rows, "%s%s", head, told);
  assert_int_equal(code(*state, "en", rows)->A, 1);
  snprintf(rows, sizeof rows, "%s%s", head, other);
  assert_int_equal(code(*state, "en", rows)->A, 1);
}

static bool takes(room *r, const char *lex, err *e) {
  entries en = {0};
  cues c;
  *e = (err){0};
  return entries_read(S("x.lex"), str_of(lex), &en, &r->keep, e) && cues_take(&en, &c, &r->keep, e);
}

static void faults_of_cue_entries_name_their_place(void **state) {
  room *r = *state;
  err e;
  assert_false(takes(r, "cue a\nmatch say\nframe clause\n", &e));
  assert_string_equal(e.text, "x.lex:1:1: a cue without a `yes` example");
  assert_false(takes(r, "cue a\nmatch say\nyes x => y\n", &e));
  assert_false(takes(r, "cue a\nframe clause\nyes x => y\n", &e));
  assert_false(takes(r, "cue a\nmatch say\nframe clause\nyes x\n", &e));
  assert_false(takes(r, "cue a\nmatch say\nframe clause\nstance warm\nyes x => y\n", &e));
  assert_false(takes(r, "cue a\nmatch say\nframe clause\nyes x => y\n\ncue a\nmatch tell\nframe clause\nyes x => y\n", &e));
  assert_true(takes(r, "cue a\nphrase in the words of\nframe according\nyes x => y\n", &e));
}

#define T(f) cmocka_unit_test_setup_teardown(f, enter, leave)

int main(void) {
  const struct CMUnitTest tests[] = {
      T(a_that_clause_is_said_without_its_complementiser),
      T(coordinated_cues_share_the_source),
      T(direct_speech_goes_on_behind_its_cue_and_in_the_next_sentence),
      T(a_quotation_after_indirect_speech_is_free_speech_of_the_same_source),
      T(a_clause_that_goes_on_without_cue_or_marks_is_the_outlets_own),
      T(volgens_takes_the_rest_of_its_clause),
      T(a_closing_according_holds_the_whole_sentence_and_is_the_parent),
      T(dat_meldt_reports_the_sentence_before),
      T(narrative_speech_has_noun_phrases),
      T(infinitives_are_indirect_speech),
      T(a_noun_cue_has_owner_and_content),
      T(passives_without_agent_have_no_source),
      T(nested_cues_get_parents_and_relative_clauses_their_noun),
      T(denied_future_and_own_words_are_no_attributions),
      T(a_headline_counts_only_when_the_body_does_not_tell),
      T(hostile_nesting_of_quotations),
      T(faults_of_cue_entries_name_their_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
