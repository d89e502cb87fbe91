#include "mark/mark_outlet.h"

typedef struct outlet_list { str *v; int32_t n, cap; } outlet_list;

static void put_outlet(work *k, outlet_list *out, str source) {
  source = str_trim(source);
  while (source.n && strchr(".,;:)(/-", source.p[source.n - 1])) source = str_trim(str_sub(source, 0, source.n - 1));
  while (source.n && strchr(".,;:)(/-", source.p[0])) source = str_trim(str_sub(source, 1, source.n));
  if (!source.n || source.n > 80) return;
  for (int32_t i = 0; i < out->n; i++)
    if (str_eq(out->v[i], source)) return;
  *VEC_PUSH(k->keep, out) = source;
}

static str words_between(const doc *d, int32_t first, int32_t last) {
  return first < last ? str_sub(d->text, d->word[first].beg, d->word[last - 1].end) : (str){0};
}

// Parts of "ANP/AFP", "Reuters, AP".
static void put_parts(work *k, outlet_list *out, str all) {
  for (str rest = all, slash; slash = str_cut(&rest, '/'), slash.p;)
    for (str part; part = str_cut(&slash, ','), part.p;) put_outlet(k, out, part);
}

static int32_t find_form(const doc *d, int32_t from, int32_t end, const char *a) {
  while (from < end && !str_eq(doc_form(d, from), str_of(a))) from++;
  return from;
}

static void read_dateline(work *k, outlet_list *out, int32_t first, int32_t end) {
  const doc *d = k->d;
  int32_t open = find_form(d, first, end, "("), close = find_form(d, open, end, ")");
  if (close < end) {
    put_parts(k, out, words_between(d, open + 1, close));
    return;
  }
  open = find_form(d, first, end, "/");
  close = open < end ? find_form(d, open + 1, end, "/") : end;
  if (close < end) {
    put_parts(k, out, words_between(d, open + 1, close));
    return;
  }
  // "Teheran, IRNA –", "Bakoe, 19 september, AZERTAC": what stands behind the last comma and is no date
  int32_t last = end;
  while (last > first && d->word[last - 1].upos == UPOS_PUNCT) last--;
  int32_t comma = last - 1;
  while (comma > first && !str_eq(doc_form(d, comma), S(","))) comma--;
  if (comma <= first || last - comma - 1 > 3) return;
  for (int32_t w = comma + 1; w < last; w++)
    if (!word_capital(d, w) || work_in(k, k->month, w, NULL)) return;
  put_outlet(k, out, words_between(d, comma + 1, last));
}

static void read_credit(work *k, outlet_list *out, int32_t first, int32_t end) {
  const doc *d = k->d;
  int32_t colon = find_form(d, first, end, ":");
  if (colon < end) {
    bool led = false;
    for (int32_t w = first; w < colon; w++) led |= work_in(k, k->credit, w, NULL);
    if (led) put_parts(k, out, words_between(d, colon + 1, end));
    return;
  }
  int32_t open = find_form(d, first, end, "("), close = find_form(d, open, end, ")");
  if (close < end && close - open <= 8) {
    int32_t from = open + 1;
    while (from < close && !word_capital(d, from)) from++;
    if (from == open + 1) put_parts(k, out, words_between(d, from, close));
    return;
  }
  if (end - first > 6 || first >= end) return;
  bool led = work_in(k, k->credit, first, NULL);
  if (led) put_parts(k, out, words_between(d, first + 1, end));
}

void mark_outlets(work *k) {
  const doc *d = k->d;
  outlet_list out = {0};
  for (int32_t i = 0; i < d->rep->outlets; i++) put_outlet(k, &out, d->rep->outlet[i]);
  for (int32_t s = 0; s < d->S; s++) {
    const sentence *x = &d->sent[s];
    if (x->kind == SENT_DATELINE) read_dateline(k, &out, x->first, x->first + x->n);
    if (x->kind == SENT_CREDIT) read_credit(k, &out, x->first, x->first + x->n);
  }
  k->m->outlet = out.v;
  k->m->outlets = out.n;
}
