/* exporting.h - what the writers of other layouts share: where the bytes go, what stands around an event, how names become addresses.
 *
 *   export.c: query -> rows -> [a writer: export_gdelt.c, export_plover.c, …, with what is here] -> out */
#ifndef VOLGENS_STORE_EXPORTING_H
#define VOLGENS_STORE_EXPORTING_H

#include "base/out.h"
#include "store/query.h"

typedef struct exporter {
  db *d;
  const query *q;
  out o;
  str version;    // of the program, "volgens 0.1.0"
  arena scratch;  // what a writer keeps in it lasts until the next row; a copy of it until the function returns
  int64_t rows;   // written so far, for whoever counts
  err *e;
} exporter;

/* A report in its newest version, with the run that made its records. */
typedef struct export_report {
  int64_t version;
  str name, title, url, published, lang, added;
  str *outlet;  // [outlets]
  int32_t outlets;
  int32_t length;  // code points of the text
  int64_t run;
  str engine, lexicon, model;
} export_report;
bool export_read_report(exporter *x, int64_t version, export_report *r, arena *keep);

typedef struct export_attribution {
  int64_t id, parent;  // rows; parent 0: none
  str name, speech, stance, rule, parent_name;
  query_party who;
  query_span cue;
  query_span *content;  // [contents]
  int32_t contents;
} export_attribution;
typedef struct export_attributions {
  export_attribution *v;  // [n], in the order of the text
  int32_t n, cap;
} export_attributions;
bool export_read_attributions(exporter *x, int64_t version, export_attributions *all, arena *keep);

/* The sentence that holds a place of the text. */
typedef struct export_sentence {
  int32_t number;  // from 1; 0: none
  bool lead;       // headline, or in the first paragraph of the body
} export_sentence;
bool export_read_sentence(exporter *x, int64_t version, int32_t at, export_sentence *s);

/* A stretch of the text with 32 code points before and after it. */
typedef struct export_quote {
  str exact, before, after;
} export_quote;
bool export_read_quote(exporter *x, int64_t version, query_span at, export_quote *q, arena *keep);

/* "urn:volgens:report:" and the name, percent-encoded: letters, digits and -._~ stay. */
void export_put_urn(out *o, const char *kind, str name);
/* A field of a layout that has no quoting: tabs and line ends become blanks. `first` without a tab before it. */
void export_put_plain(out *o, bool first, str s);
/* Names with "; " between. */
str export_join(str a, str b, arena *keep);
/* "20240313" of 2024-03-13, without what is missing; digits of "2024-03-13T10:11:12Z" likewise. */
str export_digits(str date, arena *keep);

#endif
