#include "store/change.h"

#include <stdlib.h>

static change_rule *rule_of(changes *c, str rule, arena *keep) {
  for (int32_t i = 0; i < c->n; i++)
    if (str_eq(c->v[i].rule, rule)) return &c->v[i];
  change_rule *r = VEC_PUSH(keep, c);
  *r = (change_rule){.rule = arena_copy(keep, rule)};
  return r;
}

static void put_line(out *each, char mark, str report, const told_event *x) {
  if (!each) return;
  out_printf(each, "%c %.*s %.*s ", mark, report.n, report.p, x->name.n, x->name.p);
  for (int f = 0; f < TOLD_FIELDS; f++)
    if (x->field[f].n) out_printf(each, "%s%.*s", f ? "; " : "", x->field[f].n, x->field[f].p);
  out_printf(each, ": %.*s\n", x->words.n, x->words.p);
}

static void put_difference(out *each, str report, const told_event *a, const told_event *b) {
  if (!each) return;
  out_printf(each, "~ %.*s %.*s", report.n, report.p, b->name.n, b->name.p);
  const char *between = " ";
  for (int f = 0; f < TOLD_FIELDS; f++) {
    if (str_eq(a->field[f], b->field[f])) continue;
    out_printf(each, "%s%s %.*s -> %.*s", between, told_field_name((told_field)f), a->field[f].n ? a->field[f].n : 1, a->field[f].n ? a->field[f].p : "-",
               b->field[f].n ? b->field[f].n : 1, b->field[f].n ? b->field[f].p : "-");
    between = "; ";
  }
  out_printf(each, ": %.*s\n", b->words.n, b->words.p);
}

static void take_pair(changes *c, str report, const told_event *a, const told_event *b, out *each, arena *keep) {
  bool same = true;
  for (int f = 0; f < TOLD_FIELDS; f++) same = same && str_eq(a->field[f], b->field[f]);
  if (same) {
    c->same++;
    return;
  }
  change_rule *r = rule_of(c, b->field[TOLD_RULE], keep);
  r->changed++;
  c->changed++;
  for (int f = 0; f < TOLD_FIELDS; f++) r->field[f] += !str_eq(a->field[f], b->field[f]);
  put_difference(each, report, a, b);
}

/* The first of `after` that is not taken and is the same event as x: by name, else by trigger. -1: none. */
static int32_t find_pair(const told_event *x, const told *after, const bool *taken, bool by_name) {
  for (int32_t i = 0; i < after->n; i++) {
    const told_event *y = &after->v[i];
    if (!taken[i] && (by_name ? str_eq(x->name, y->name) : x->begin == y->begin && x->end == y->end)) return i;
  }
  return -1;
}

void change_take(changes *c, str report, const told *before, const told *after, out *each, arena *keep, arena scratch) {
  bool *found = arena_new(&scratch, bool, before->n), *taken = arena_new(&scratch, bool, after->n);
  for (int by_name = 1; by_name >= 0; by_name--)
    for (int32_t i = 0; i < before->n; i++) {
      int32_t k = found[i] ? -1 : find_pair(&before->v[i], after, taken, by_name);
      if (k < 0) continue;
      found[i] = taken[k] = true;
      take_pair(c, report, &before->v[i], &after->v[k], each, keep);
    }
  for (int32_t i = 0; i < before->n; i++) {
    if (found[i]) continue;
    rule_of(c, before->v[i].field[TOLD_RULE], keep)->gone++;
    c->gone++;
    put_line(each, '-', report, &before->v[i]);
  }
  for (int32_t i = 0; i < after->n; i++) {
    if (taken[i]) continue;
    rule_of(c, after->v[i].field[TOLD_RULE], keep)->come++;
    c->come++;
    put_line(each, '+', report, &after->v[i]);
  }
}

static int64_t size_of(const change_rule *r) { return r->come + r->gone + r->changed; }

static int by_size(const void *a, const void *b) {
  int64_t x = size_of(a), y = size_of(b);
  return x != y ? (x < y) - (x > y) : str_cmp(((const change_rule *)a)->rule, ((const change_rule *)b)->rule);
}

void change_write(const changes *c, out *o, arena scratch) {
  if (!c->n) return;
  change_rule *v = arena_new(&scratch, change_rule, c->n);
  memcpy(v, c->v, (size_t)c->n * sizeof *v);
  qsort(v, (size_t)c->n, sizeof *v, by_size);
  for (int32_t i = 0; i < c->n; i++) {
    const change_rule *r = &v[i];
    out_printf(o, "%.*s: +%lld -%lld ~%lld", r->rule.n, r->rule.p, (long long)r->come, (long long)r->gone, (long long)r->changed);
    const char *between = " (";
    for (int f = 0; f < TOLD_FIELDS; f++) {
      if (!r->field[f]) continue;
      out_printf(o, "%s%s %lld", between, told_field_name((told_field)f), (long long)r->field[f]);
      between = ", ";
    }
    out_text(o, r->changed ? ")\n" : "\n");
  }
}
