#include "text/orth.h"

#include "text/glyph.h"

static bool option(const language *l, const char *what) { return list_has(lists_get(&l->lists, S("text-option")), str_of(what), NULL); }

orth orth_make(const language *l) {
  const lists *all = &l->lists;
  return (orth){
      .abbreviation = lists_get(all, S("text-abbreviation")),
      .starter = lists_get(all, S("text-starter")),
      .contraction = lists_get(all, S("text-contraction")),
      .contraction_next = lists_get(all, S("text-contraction-next")),
      .clitic = lists_get(all, S("text-clitic")),
      .apostrophe = lists_get(all, S("text-apostrophe")),
      .bare_apostrophe = lists_get(all, S("text-bare-apostrophe")),
      .prefix = lists_get(all, S("text-prefix")),
      .suffix = lists_get(all, S("text-suffix")),
      .keep = lists_get(all, S("text-keep")),
      .unit = lists_get(all, S("text-unit")),
      .month = lists_get(all, S("text-month")),
      .agency = lists_get(all, S("text-agency")),
      .credit = lists_get(all, S("text-credit")),
      .byline = lists_get(all, S("text-byline")),
      .clock = lists_get(all, S("text-clock")),
      .single = lists_get(all, S("text-single")),
      .single_lead = lists_get(all, S("text-single-lead")),
      .split_hyphen = option(l, "split-hyphen"),
      .split_slash = option(l, "split-slash"),
      .split_unit = option(l, "split-unit"),
      .split_bracket = option(l, "split-bracket"),
      .keep_final_dot = option(l, "keep-final-dot"),
  };
}

bool orth_has(const list *l, str word, str *value) {
  char buf[64];
  if (!list_count(l) || word.n > 60) return false;
  str folded = glyph_fold(word, buf, sizeof buf);
  return folded.p && list_has(l, folded, value);
}
