#include "intake_read.h"

/* Pages as they are laid out, and the text that must come out. */
static const struct {
  const char *file, *text;
} pages[] = {
    {"page-wp.html",
     "PORT SAMPLE — Talks on a ceasefire stalled on Sunday after both sides accused each other of shelling the road to the port.\n\n"
     "“There is nothing to talk about,” the rebel commander said.\n\n"
     "We will not wait for ever.\n\n"
     "The prime minister\n\n"
     "The government denied it.\n\n"
     "Three soldiers were killed on Saturday.\n\n"
     "Two villages were evacuated.\n\n"
     "What next\n\n"
     "The envoy will fly to the capital on Monday.\n\n"
     "Additional reporting by D. Proof."},
    {"page-divs.html",
     "Het kabinet stuurt een fregat naar de wateren bij Varda.\n\n"
     "De ministerraad heeft daar vrijdag mee ingestemd, zegt minister Jansma van Defensie.\n\n"
     "\"Wij willen de scheepvaart beschermen\", aldus de minister.\n\n"
     "De oppositie noemt het besluit overhaast. Volgens Kamerlid Bakker is er geen mandaat voor de missie en ontbreekt een plan voor de terugkeer van de bemanning.\n\n"
     "Noordland heeft nog niet gereageerd."},
    {"page-live.html",
     "Rebels leave the hall\n\n"
     "The rebel delegation has left the hall in Port Sample, our reporter says, after a row over prisoners.\n\n"
     "Talks begin\n\n"
     "The envoy opened the talks at half past eight with a call on both sides to stop the shelling of the road.\n\n"
     "Good morning and welcome. Both delegations arrived in the port last night under heavy guard."},
    {"page-custom.html",
     "The army denied on Monday that it had struck a hospital in Varda, as the rebels had said a day before.\n\n"
     "It said the building had been empty.\n\n"
     "Doctors said eleven people were hurt, three of them children, when a shell fell on the east wing of the building."},
    {"page-teasers.html",
     "Varda\n\n"
     "De minister van Defensie van Noordland heeft woensdag ontkend dat zijn marine de haven van Varda heeft aangevallen. “Dat is een leugen”, zei hij in het parlement.\n\n"
     "De rebellen hadden dinsdag beelden verspreid waarop volgens hen een brandend schip te zien is. Die beelden zijn niet te controleren.\n\n"
     "Onderzoek\n\n"
     "De unie wil een onderzoek."},
};

static void the_article_of_each_page(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    readings r;
    read_file(pages[i].file, &r);
    assert_int_equal(r.n, 1);
    assert_str(r.v[0].text, pages[i].text);
    arena_close(&r.block);
  }
}

static void lines_stay_where_a_page_breaks_them(void **state) {
  (void)state;
  readings r;
  read_bytes("<html><article><p>The envoy of the union met the ministers of both sides in the port,<br>and said that the talks would go on.</p><pre>one\n  two</pre>"
             "<table><tr><td>Killed</td><td>three soldiers of the army, two of the rebels, and nobody else in all of these days, they say</td></tr></table></article>", &r);
  assert_str(r.v[0].text, "The envoy of the union met the ministers of both sides in the port,\nand said that the talks would go on.\n\none\ntwo\n\n"
                          "Killed three soldiers of the army, two of the rebels, and nobody else in all of these days, they say");
  arena_close(&r.block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_article_of_each_page),
      cmocka_unit_test(lines_stay_where_a_page_breaks_them),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
