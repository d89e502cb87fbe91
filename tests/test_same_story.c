#include "test.h"

#include "collect/same_story.h"

#define TITLE S("Leger Noordland trekt zich terug uit grensstad")
#define SUMMARY S("Het leger heeft de grensstad maandag verlaten, zegt de minister van Defensie.")

static void a_page_that_tells_the_item(void **state) {
  (void)state;
  assert_true(same_story(TITLE, SUMMARY, S("NOORDLAND - Soldaten hebben de grensstad verlaten. Dat zei een minister. Maandag vertrokken de laatste wagens.")));
  // words are told by their beginnings: "rebellen" and "rebellenleider"
  assert_true(same_story(S("Rebellen schoten patrouilles"), (str){0}, S("De rebellenleider sprak dat tegen.")));
}

static void a_wall_in_front(void **state) {
  (void)state;
  static const char wall[] = "Wij gebruiken cookies en vergelijkbare technieken. Met jouw toestemming kunnen wij en onze partners informatie op jouw apparaat opslaan. "
                             "Lees meer in ons privacybeleid. Je kunt je instellingen altijd wijzigen.";
  assert_false(same_story(TITLE, SUMMARY, str_of(wall)));
  assert_false(same_story(TITLE, (str){0}, str_of(wall)));
  assert_false(same_story(S("Envoy meets rebels"), S("The envoy met leaders of the rebels near the border."), S("Subscribe now to continue reading. Already a subscriber? Log in.")));
}

static void with_few_words_it_cannot_be_told(void **state) {
  (void)state;
  assert_true(same_story(S("Kort"), S("Een kort bericht."), S("Iets heel anders.")));
  assert_true(same_story((str){0}, (str){0}, (str){0}));
  assert_false(same_story(S("Drie lange woorden samen"), (str){0}, (str){0}));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_page_that_tells_the_item),
      cmocka_unit_test(a_wall_in_front),
      cmocka_unit_test(with_few_words_it_cannot_be_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
