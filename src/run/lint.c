#include "run/lint.h"

typedef struct linter {
  worker w;
  str lang;
  out *o;
  lint_count *count;
} linter;

static void fault_at(linter *l, str file, int32_t line, int32_t column) {
  l->count->wrong++;
  out_printf(l->o, "%.*s:%d:%d: ", file.n, file.p, line, column);
}

/* Code one sentence; the date lets words like "yesterday" be resolved. */
static bool code(linter *l, str text, err *e) {
  report rep = {.id = S("lint"), .lang = l->lang, .published = S("2024-05-15"), .text = text};
  worker_begin(&l->w, &rep);
  l->count->examples++;
  return worker_run(&l->w, STAGE_RECORD, false, e);
}

static str words(const linter *l, span s) { return s.beg < 0 ? S("") : str_sub(l->w.d.text, s.beg, s.end); }

static bool in_role(const linter *l, const actor *a, int32_t n, str want) {
  for (int32_t i = 0; i < n; i++)
    if (str_find(words(l, a[i].at), want, 0) >= 0 || str_find(a[i].name, want, 0) >= 0) return true;
  return false;
}

static bool has_mode(const event *ev, str mode) {
  for (int32_t i = 0; i < ev->modes; i++)
    if (str_eq(ev->mode[i], mode)) return true;
  return false;
}

/* Where the next " key=" begins in s at or after from, s.n when there is none. */
static int32_t next_key(str s, int32_t from) {
  static const str keys[] = {S_INIT(" actor="), S_INIT(" recipient="), S_INIT(" author=")};
  int32_t best = s.n;
  for (int k = 0; k < 3; k++) {
    int32_t at = str_find(s, keys[k], from);
    if (at >= 0 && at < best) best = at;
  }
  return best;
}

/* "ASSAULT firearms" against type and modes. */
static bool kind_fits(const event *ev, str kind) {
  str type = str_cut(&kind, ' ');
  int32_t modes = 0;
  for (str m; m = str_cut(&kind, ' '), m.p;) {
    if (!m.n) continue;
    modes++;
    if (!has_mode(ev, m)) return false;
  }
  return modes == ev->modes && str_eq(type, str_of(plover_name(ev->type)));
}

static bool key_fits(const linter *l, const event *ev, str key, str value) {
  if (str_eq(key, S("actor"))) return in_role(l, ev->actors, ev->n_actors, value);
  if (str_eq(key, S("recipient"))) return in_role(l, ev->recipients, ev->n_recipients, value);
  return str_eq(value, str_of(verdict_name(ev->author)));
}

static bool event_fits(const linter *l, const event *ev, str want) {
  int32_t at = next_key(want, 0);
  if (!kind_fits(ev, str_trim(str_sub(want, 0, at)))) return false;
  while (at < want.n) {
    int32_t end = next_key(want, at + 1), eq = str_find_byte(want, '=', at);
    if (!key_fits(l, ev, str_sub(want, at + 1, eq), str_trim(str_sub(want, eq + 1, end)))) return false;
    at = end;
  }
  return true;
}

static void put_actors(linter *l, const char *key, const actor *a, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    str s = a[i].at.beg < 0 ? a[i].name : words(l, a[i].at);
    out_printf(l->o, " %s=%.*s%s", key, s.n, s.p ? s.p : "", a[i].implicit ? "(implicit)" : "");
  }
}

static void put_events(linter *l) {
  const record *r = l->w.r;
  if (!r->E) out_text(l->o, " nothing");
  for (int32_t i = 0; i < r->E; i++) {
    const event *ev = &r->events[i];
    out_printf(l->o, "%s %s", i ? ";" : "", plover_name(ev->type));
    for (int32_t k = 0; k < ev->modes; k++) out_printf(l->o, " %.*s", ev->mode[k].n, ev->mode[k].p);
    put_actors(l, "actor", ev->actors, ev->n_actors);
    put_actors(l, "recipient", ev->recipients, ev->n_recipients);
    out_printf(l->o, " author=%s by %.*s", verdict_name(ev->author), ev->rule.n, ev->rule.p);
  }
  out_byte(l->o, '\n');
}

/* Do two rules make the same of a match? Then it does not matter which of them takes the words that both name. */
static bool same_outcome(const rule *a, const rule *b) {
  bool same = a->type == b->type && a->nonevent == b->nonevent && a->hedge == b->hedge && a->modes == b->modes;
  for (int32_t i = 0; same && i < a->modes; i++) same = str_eq(a->mode[i], b->mode[i]);
  return same;
}

static const rule *rule_named(const rules *rs, str id) {
  for (int32_t i = 0; i < rs->n; i++)
    if (str_eq(rs->v[i].id, id)) return &rs->v[i];
  return NULL;
}

/* Is there an event by the rule (any at all when want is absent), or one that is as wanted, by it or by a longer match of a
 * rule that makes the same of it? */
static bool rule_gives(const linter *l, const rules *rs, const rule *r, str want) {
  for (int32_t i = 0; i < l->w.r->E; i++) {
    const event *ev = &l->w.r->events[i];
    const rule *by = rule_named(rs, ev->rule);
    bool mine = by == r || (by && want.p && same_outcome(by, r));
    if (mine && (!want.p || event_fits(l, ev, want))) return true;
  }
  return false;
}

static bool check_rule(linter *l, const rules *rs, const rule *r, err *e) {
  l->count->entries++;
  for (int32_t i = 0; i < r->examples; i++) {
    const rule_example *x = &r->example[i];
    if (!code(l, x->text, e)) return false;
    bool none = r->nonevent || (x->want.p && str_eq(x->want, S("none")));
    bool ok = !x->yes ? !rule_gives(l, rs, r, (str){0}) : none ? l->w.r->E == 0 : rule_gives(l, rs, r, x->want);
    if (ok) continue;
    fault_at(l, r->file, x->line, x->column);
    out_printf(l->o, "%.*s: \"%.*s\" gives", r->id.n, r->id.p, x->text.n, x->text.p);
    put_events(l);
  }
  return true;
}

/* "source=De minister | content=het bestand standhoudt" against one attribution; every named part must be there. */
static bool attribution_fits(const linter *l, const attribution *a, str want) {
  for (str part; part = str_cut(&want, '|'), part.p;) {
    part = str_trim(part);
    str key = str_cut(&part, '=');
    str value = str_trim(part);
    bool ok = false;
    if (str_eq(key, S("source"))) ok = str_eq(value, str_eq(value, S("-")) && a->source.beg < 0 ? value : words(l, a->source));
    else if (str_eq(key, S("speech"))) ok = str_eq(value, str_of(speech_name(a->speech)));
    else if (str_eq(key, S("stance"))) ok = str_eq(value, str_of(stance_name(a->stance)));
    else
      for (int32_t i = 0; i < a->contents && !ok; i++) ok = str_eq(value, words(l, a->content[i]));
    if (!ok) return false;
  }
  return true;
}

static bool cue_gives(const linter *l, str id, str want) {
  for (int32_t i = 0; i < l->w.r->A; i++) {
    const attribution *a = &l->w.r->attributions[i];
    if (str_eq(a->rule, id) && (!want.p || attribution_fits(l, a, want))) return true;
  }
  return false;
}

static void put_attributions(linter *l) {
  const record *r = l->w.r;
  if (!r->A) out_text(l->o, " nothing");
  for (int32_t i = 0; i < r->A; i++) {
    const attribution *a = &r->attributions[i];
    str source = words(l, a->source);
    out_printf(l->o, "%s source=%.*s", i ? ";" : "", source.n, source.p);
    for (int32_t k = 0; k < a->contents; k++) {
      str content = words(l, a->content[k]);
      out_printf(l->o, " | content=%.*s", content.n, content.p);
    }
    out_printf(l->o, " by %.*s", a->rule.n, a->rule.p);
  }
  out_byte(l->o, '\n');
}

static bool check_cue(linter *l, const cue *c, err *e) {
  l->count->entries++;
  for (int32_t i = 0; i < c->examples; i++) {
    const cue_example *x = &c->example[i];
    if (!code(l, x->text, e)) return false;
    if (cue_gives(l, c->id, x->yes ? x->want : (str){0}) == x->yes) continue;
    fault_at(l, c->file, x->line, x->column);
    out_printf(l->o, "%.*s: \"%.*s\" gives", c->id.n, c->id.p, x->text.n, x->text.p);
    put_attributions(l);
  }
  return true;
}

/* Have two sets of words, divided by commas, one in common? */
static bool words_meet(str a, str b) {
  if (!a.n || !b.n) return a.n == b.n;
  for (str x; x = str_cut(&a, ','), x.p;)
    for (str rest = b, y; y = str_cut(&rest, ','), y.p;)
      if (str_eq(x, y)) return true;
  return false;
}

static bool patterns_meet(const pattern *a, const pattern *b) {
  bool same = str_eq(a->head, b->head) && words_meet(a->part, b->part) && a->pos == b->pos && a->alone == b->alone &&
              a->negated == b->negated && a->items == b->items;
  for (int32_t i = 0; same && i < a->items; i++)
    same = a->item[i].kind == b->item[i].kind && a->item[i].optional == b->item[i].optional &&
           words_meet(a->item[i].adp, b->item[i].adp) && words_meet(a->item[i].word, b->item[i].word) &&
           str_eq(a->item[i].set_name, b->item[i].set_name);
  return same;
}

static bool same_pattern(const pattern *a, const pattern *b) {
  bool same = str_eq(a->part, b->part);
  for (int32_t i = 0; same && i < a->items; i++) same = str_eq(a->item[i].adp, b->item[i].adp) && str_eq(a->item[i].word, b->item[i].word);
  return same;
}

/* Patterns of one head stand together, so only neighbours need comparing. */
static void check_twins(linter *l, const rules *rs, str prefix) {
  for (int32_t i = 0; i < rs->match.n; i++)
    for (int32_t j = i + 1; j < rs->match.n && str_eq(rs->match.v[i].head, rs->match.v[j].head); j++) {
      const rule *a = &rs->v[rs->match.v[i].owner], *b = &rs->v[rs->match.v[j].owner];
      const pattern *x = &rs->match.v[i], *y = &rs->match.v[j];
      if (!patterns_meet(x, y) || a->need != b->need || !str_starts(b->id, prefix)) continue;
      if (same_outcome(a, b) && !same_pattern(x, y)) continue;
      fault_at(l, b->file, b->line, 1);
      out_printf(l->o, "%.*s matches \"%.*s\" as %.*s (%.*s:%d) does\n", b->id.n, b->id.p, rs->match.v[j].head.n,
                 rs->match.v[j].head.p, a->id.n, a->id.p, a->file.n, a->file.p, a->line);
    }
}

bool lint_language(const engine *en, str lang, str prefix, out *o, lint_count *count, err *e) {
  const language *la = lexicon_language(&en->lex, lang);
  if (!la) return err_set(e, 65, "the lexicon has no language \"%.*s\"", lang.n, lang.p);
  linter l = {.lang = lang, .o = o, .count = count};
  if (!worker_open(en, &l.w, e)) return false;
  bool ok = true;
  for (int32_t i = 0; ok && i < la->rules.n; i++)
    if (str_starts(la->rules.v[i].id, prefix)) ok = check_rule(&l, &la->rules, &la->rules.v[i], e);
  for (int32_t i = 0; ok && i < la->cues.n; i++)
    if (str_starts(la->cues.v[i].id, prefix)) ok = check_cue(&l, &la->cues.v[i], e);
  if (ok) check_twins(&l, &la->rules, prefix);
  worker_close(&l.w);
  return ok;
}
