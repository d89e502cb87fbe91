/* Which events are one occurrence, which denial denies which act, what looks like fulfilment: on invented events. */
#include "test.h"

#include "store/denial.h"
#include "store/fulfil.h"
#include "store/link_score.h"

static link_event event_of(const char *type, const char *actor, const char *recipient, const char *day, const char *words) {
  static arena_block b;
  if (!b.base) assert_true(arena_open(&b, 1 << 20));
  link_event x = {.type = str_of(type), .modes = S(""), .rule = S(""), .author = S("open"), .speaker = S("yes"), .spoken = true, .day = str_of(day), .exact = strlen(day) == 10,
                  .report = S("2024-03-14"), .place = S(""), .place_country = S(""), .words = str_of(words), .version = 1};
  if (actor) x.actor[x.actors++] = (link_party){str_sub(str_of(actor), 0, 3), str_sub(str_of(actor), 4, 7), S("")};
  if (recipient) x.recipient[x.recipients++] = (link_party){str_sub(str_of(recipient), 0, 3), str_sub(str_of(recipient), 4, 7), S("")};
  link_event_words(x.words, &x, arena_of(&b, NULL));
  return x;
}

static const char shelling[] = "Armeense strijdkrachten hebben op woensdag stellingen bij het dorp Azatan met artillerie beschoten";

static void same_shelling_told_twice(void **state) {
  (void)state;
  link_event a = event_of("ASSAULT", "ARM/MIL", "AZE/MIL", "2024-03-13", shelling);
  link_event b = event_of("ASSAULT", "ARM/MIL", "AZE/MIL", "2024-03-13", "Bij het dorp Azatan zijn stellingen met artillerie beschoten");
  b.version = 2;
  assert_true(link_same(&a, &b).same);
  assert_int_equal(link_same(&a, &b).points, link_same(&b, &a).points);
}

static void another_day_place_or_doer_is_another_one(void **state) {
  (void)state;
  link_event a = event_of("ASSAULT", "ARM/MIL", "AZE/MIL", "2024-03-13", shelling), b = a;
  b.day = S("2024-03-11");
  assert_false(link_same(&a, &b).same);
  b = a, b.type = S("COERCE");
  assert_false(link_same(&a, &b).same);
  b = a, b.actor[0].country = S("GEO");
  assert_false(link_same(&a, &b).same);
  b = a, a.place = S("Tovuz"), a.place_country = S("AZE"), b.place = S("Goris"), b.place_country = S("ARM");
  assert_false(link_same(&a, &b).same);
}

static void same_sides_and_day_alone_are_not_enough(void **state) {
  (void)state;
  link_event a = event_of("ASSAULT", "RUS/MIL", "UKR/CVL", "2024-03-13", "A drone struck an apartment building in Kharkiv and wounded eleven people");
  link_event b = event_of("ASSAULT", "RUS/MIL", "UKR/CVL", "2024-03-13", "Missiles destroyed the power station of Odesa during the night");
  assert_false(link_same(&a, &b).same);
}

static void a_call_told_in_two_languages(void **state) {
  (void)state;
  link_event a = event_of("CONSULT", "FRA/GOV", NULL, "2024-03-13", "The two presidents spoke by telephone on Wednesday");
  link_event b = event_of("CONSULT", "TUR/GOV", "FRA/GOV", "2024-03-13", "De Turkse president belde woensdag met zijn Franse ambtgenoot");
  a.actor[a.actors++] = (link_party){S("TUR"), S("GOV"), S("")};
  assert_true(link_same(&a, &b).same);
  b.recipient[0].country = S("GRC");
  assert_false(link_same(&a, &b).same);
}

static void each_side_says_the_other_began(void **state) {
  (void)state;
  link_event a = event_of("ASSAULT", "ARM/MIL", "AZE/MIL", "2024-03-13", shelling), b = event_of("ASSAULT", "AZE/MIL", "ARM/MIL", "2024-03-13", shelling);
  a.source = (link_party){S("AZE"), S("GOV"), S("")}, b.source = (link_party){S("ARM"), S("GOV"), S("")};
  assert_true(link_counter(&a, &b) && link_counter(&b, &a));
  b.source.country = S("AZE");  // the same side tells both: nobody contradicts it
  assert_false(link_counter(&a, &b));
}

static void a_denial_answers_the_nearest_charge(void **state) {
  (void)state;
  link_event x[3] = {event_of("ASSAULT", "PAK/MIL", "IND/MIL", "", "fired on a post"), event_of("ASSAULT", "IND/MIL", "PAK/CVL", "", "shelled a village"), event_of("REJECT", "PAK/GOV", "IND/GOV", "", "denied this")};
  x[0].source = (link_party){S("IND"), S("GOV"), S("")}, x[1].source = (link_party){S("PAK"), S("GOV"), S("")};
  x[0].begin = 10, x[1].begin = 60, x[2].begin = 120;
  x[2].spoken = false;
  assert_int_equal(denial_find(x, 3, 2), 0);
  x[2].modes = S("meet");  // a refusal, not a denial
  assert_int_equal(denial_find(x, 3, 2), -1);
  x[2].modes = S(""), x[0].actor[0].sector = S("CRM");  // the state does not answer for bandits
  assert_int_equal(denial_find(x, 3, 2), -1);
}

static void what_was_asked_and_what_came_of_it(void **state) {
  (void)state;
  link_event asked = event_of("REQUEST", "USA/GOV", "VEN/GOV", "2024-03-01", "Washington demanded the release of four prisoners"), act = event_of("RETREAT", "VEN/GOV", "USA/CVL", "2024-03-13", "Caracas released four American prisoners");
  asked.modes = S("yield"), asked.author = act.author = S("yes"), act.version = 2;
  assert_string_equal(commitment_name(commitment_of(asked.type, asked.modes, asked.rule)), "request");
  assert_true(fulfil_score(&asked, &act) > 0);
  act.day = S("2024-02-01");  // earlier
  assert_int_equal(fulfil_score(&asked, &act), 0);
  act.day = S("2024-03-13"), act.author = S("no");  // did not happen
  assert_int_equal(fulfil_score(&asked, &act), 0);
  act.author = S("yes"), act.actor[0].country = S("COL");  // somebody else
  assert_int_equal(fulfil_score(&asked, &act), 0);
}

static void a_denial_commits_to_nothing(void **state) {
  (void)state;
  assert_int_equal(commitment_of(S("REJECT"), S(""), S("en.reject.deny.1")), COMMIT_NONE);
  assert_int_equal(commitment_of(S("REJECT"), S("meet"), S("en.reject.refuse.1")), COMMIT_REFUSAL);
  assert_int_equal(commitment_of(S("AGREE"), S(""), S("en.agree.offer.1")), COMMIT_OFFER);
  assert_int_equal(commitment_of(S("AGREE"), S(""), S("nl.agree.offer-trade")), COMMIT_OFFER);
  assert_int_equal(commitment_of(S("AGREE"), S(""), S("nl.agree.uitnodiging-aanvaarden")), COMMIT_PROMISE);
  assert_int_equal(commitment_of(S("ASSAULT"), S(""), S("")), COMMIT_NONE);
}

static void days_are_counted(void **state) {
  (void)state;
  assert_int_equal(link_day_number(S("1970-01-01")), 0);
  assert_int_equal(link_day_number(S("2000-03-01")), 11017);
  assert_int_equal(link_day_number(S("2024-03-01")) - link_day_number(S("2024-02-28")), 2);
  assert_int_equal(link_day_number(S("2024")), INT32_MIN);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(same_shelling_told_twice),
      cmocka_unit_test(another_day_place_or_doer_is_another_one),
      cmocka_unit_test(same_sides_and_day_alone_are_not_enough),
      cmocka_unit_test(a_call_told_in_two_languages),
      cmocka_unit_test(each_side_says_the_other_began),
      cmocka_unit_test(a_denial_answers_the_nearest_charge),
      cmocka_unit_test(what_was_asked_and_what_came_of_it),
      cmocka_unit_test(a_denial_commits_to_nothing),
      cmocka_unit_test(days_are_counted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
