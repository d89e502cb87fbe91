#include "mark/mark.h"

#include "mark/mark_abbrev.h"
#include "mark/mark_context.h"
#include "mark/mark_coref.h"
#include "mark/mark_group.h"
#include "mark/mark_name.h"
#include "mark/mark_namesake.h"
#include "mark/mark_nominal.h"
#include "mark/mark_outlet.h"
#include "mark/mark_own.h"
#include "mark/mark_place.h"
#include "mark/mark_quote.h"
#include "mark/mark_time.h"
#include "mark/mark_work.h"

marks *mark_make(const lexicon *lex, const doc *d, arena *keep, arena scratch) {
  marks *m = arena_new(keep, marks, 1);
  *m = (marks){.d = d, .country = "UNK"};
  work *k = work_open(lex, d, m, keep, &scratch);
  mark_names(k);
  mark_settle(k);
  mark_abbreviations(k);
  mark_namesakes(k);
  mark_times(k);
  mark_quotes(k);
  mark_nominals(k);
  mark_entities(k);
  mark_groups(k);
  mark_report_country(k);
  mark_places(k);
  mark_context(k);
  mark_own(k);
  mark_outlets(k);
  return m;
}
