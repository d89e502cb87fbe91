/* world.h - the rows of the .tsv files of lexicon/world: one name or person a line, fields divided by tabs.
 *
 *   kind       lang country sector names                          options
 *   country    nl   AZE     -      Azerbeidzjan | Republiek Azerbeidzjan
 *   capital    -    AZE     -      Bakoe | Baku                   geoname=587084 lat=40.37767 lon=49.89201 weight=1116513
 *   person     -    UKR     GOV    Volodymyr Zelensky | Zelenskyy office=head of state from=20190520
 *   person     -    CHN     GOV    Xi Jinping | ~Xi               office=head of state from=20130314
 *
 * kind     country adjective inhabitant capital metonym person body group place
 * lang     two letters, "-" for every language
 * country  three letters as in the codebook; sector as there, "-" where it follows from the phrase
 * names    divided by " | ", the usual one first. "~X": X is a family name, good only where persons are asked for by family
 *          name; a person without one has the last word of each name.
 * options  id=, office=, from= and to= (yyyymmdd), geoname=, lat=, lon=, weight=; each after a tab
 *
 * A body's country UNK is that of the phrase or the report ("Supreme Court"). One without weight whose name is of up to four letters, or
 * of several states, counts only where its state is told (mark/mark_context.h); weight=1 says that the world knows it by that name.
 * A place with a sector has a government of its own ("Texas").
 *
 * "#" starts a comment line; empty lines count for nothing.
 * Cost         linear in the bytes.
 * See it work  tests/test_names.c */
#ifndef VOLGENS_LEXICON_WORLD_H
#define VOLGENS_LEXICON_WORLD_H

#include "lexicon/names.h"

/* One way to write a name: a key of the look-up tables. */
typedef struct world_key {
  str folded;
  char lang[3];    // "" every language
  bool family;     // a family name only
  int32_t of;      // index into world.name
} world_key;

typedef struct world {
  struct { name *v; int32_t n, cap; } name;
  struct { world_key *v; int32_t n, cap; } key;
} world;

/* Make room for the rows of such bytes at once: growing row by row would copy them over and over. Optional. */
void world_reserve(world *out, const str *bytes, int32_t files, arena *keep);

/* Read the rows of one file. `file` names it in errors; `bytes` must outlive the world. Every fault names line and column:
 * bytes that are not UTF-8, fewer than five fields, an unknown kind, sector, office or option, a bad number or date. */
bool world_read(str file, str bytes, world *out, arena *keep, err *e);

/* Is it an office that rows may use? */
bool office_known(str office);

#endif
