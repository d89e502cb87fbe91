#include "run/explain.h"

#include "code/confidence.h"

typedef struct explainer {
  const language *la;
  const record *r;
  out *o;
} explainer;

enum { MAX_PATH = 64 };

static str words(const explainer *x, span s) { return s.beg < 0 ? S("–") : str_sub(x->r->d->text, s.beg, s.end); }
static void put(const explainer *x, str s) { out_put(x->o, s); }

/* Words of a span on one line. */
static void put_words(const explainer *x, span s) {
  str w = words(x, s);
  out_text(x->o, "“");
  for (int32_t i = 0; i < w.n; i++) out_byte(x->o, w.p[i] == '\n' || w.p[i] == '\r' ? ' ' : w.p[i]);
  out_text(x->o, "”");
}

/* "nl.assault.fire-on (lexicon/nl/rules/assault.lex:12)"; a rule that is no entry is one of the engine's own. */
static void put_rule(const explainer *x, str id) {
  put(x, id);
  for (int32_t i = 0; i < x->la->rules.n; i++) {
    const rule *r = &x->la->rules.v[i];
    if (str_eq(r->id, id)) {
      out_printf(x->o, " (%.*s:%d)", r->file.n, r->file.p, r->line);
      return;
    }
  }
  for (int32_t i = 0; i < x->la->cues.n; i++) {
    const cue *c = &x->la->cues.v[i];
    if (str_eq(c->id, id)) {
      out_printf(x->o, " (%.*s:%d)", c->file.n, c->file.p, c->line);
      return;
    }
  }
  out_text(x->o, " (rule of the engine, docs/CODEBOOK.md)");
}

/* The word of a span whose head lies outside of it, -1 when the span holds no word. */
static int32_t head_of(const doc *d, span s) {
  for (int32_t w = 0; w < d->W && s.beg >= 0; w++) {
    if (d->word[w].end <= s.beg) continue;
    if (d->word[w].beg >= s.end) break;
    int32_t h = d->word[w].head;
    if (h < 0 || d->word[h].beg < s.beg || d->word[h].end > s.end) return w;
  }
  return -1;
}

static int32_t climb(const doc *d, int32_t w, int32_t *path) {
  int32_t n = 0;
  for (; w >= 0 && n < MAX_PATH; w = d->word[w].head) path[n++] = w;
  return n;
}

/* "schieten -obl> grenswachten": up with "<rel-", down with "-rel>". */
static void put_path(const explainer *x, int32_t from, int32_t to) {
  const doc *d = x->r->d;
  if (from < 0 || to < 0 || d->word[from].sent != d->word[to].sent) {
    out_text(x->o, "(another sentence)");
    return;
  }
  int32_t up[MAX_PATH], down[MAX_PATH];
  int32_t n = climb(d, from, up), m = climb(d, to, down);
  while (n > 1 && m > 1 && up[n - 2] == down[m - 2]) n--, m--;  // both end at the lowest word they share
  put(x, doc_form(d, from));
  for (int32_t i = 0; i + 1 < n; i++) {
    out_printf(x->o, " <%.*s- ", ud_rel_name(d->word[up[i]].rel).n, ud_rel_name(d->word[up[i]].rel).p);
    put(x, doc_form(d, up[i + 1]));
  }
  for (int32_t i = m - 2; i >= 0; i--) {
    out_printf(x->o, " -%.*s> ", ud_rel_name(d->word[down[i]].rel).n, ud_rel_name(d->word[down[i]].rel).p);
    put(x, doc_form(d, down[i]));
  }
}

static void put_actor(const explainer *x, const char *role, const actor *a, int32_t trigger) {
  out_printf(x->o, "    %-10s %s/%s ", role, a->country, a->sector);
  if (a->name.n) put(x, a->name), out_byte(x->o, ' ');
  if (a->at.beg < 0) {
    out_text(x->o, "from context\n");
    return;
  }
  put_words(x, a->at);
  out_text(x->o, a->implicit ? "  from context: " : "  ");
  put_path(x, trigger, head_of(x->r->d, a->at));
  out_byte(x->o, '\n');
}

/* "0.74: always +0.61, noun -0.20": each sign and its log-odds. */
static void put_confidence(const explainer *x, const event *ev) {
  const char *before = ": ";
  str label;
  int32_t weight;
  out_text(x->o, "    confidence ");
  out_fixed(x->o, ev->confidence, 2);
  for (int32_t i = 0; confidence_sign(i, &label, &weight); i++) {
    if (!(ev->signs >> i & 1)) continue;
    out_text(x->o, before);
    put(x, label);
    out_text(x->o, weight < 0 ? " " : " +");
    out_fixed(x->o, weight / 1000.0, 2);
    before = ", ";
  }
  out_byte(x->o, '\n');
}

static void put_event(const explainer *x, const event *ev) {
  out_printf(x->o, "\nevent %s", plover_name(ev->type));
  for (int32_t k = 0; k < ev->modes; k++) out_byte(x->o, ' '), put(x, ev->mode[k]);
  out_printf(x->o, ", author %s", verdict_name(ev->author));
  if (verdict_name(ev->speaker)) out_printf(x->o, ", speaker %s", verdict_name(ev->speaker));
  if (ev->attribution >= 0) out_printf(x->o, ", in a%d", ev->attribution + 1);
  out_text(x->o, "\n    rule       ");
  put_rule(x, ev->rule);
  out_text(x->o, "\n    trigger    ");
  put_words(x, ev->trigger);
  out_byte(x->o, '\n');
  put_confidence(x, ev);
  for (int32_t k = 0; k < ev->evidences; k++) {
    out_text(x->o, "    words      ");
    put_words(x, ev->evidence[k]);
    out_byte(x->o, '\n');
  }
  for (int32_t k = 0; k < ev->n_actors; k++) put_actor(x, "actor", &ev->actors[k], ev->trigger_word);
  for (int32_t k = 0; k < ev->n_recipients; k++) put_actor(x, "recipient", &ev->recipients[k], ev->trigger_word);
  if (ev->date.n) out_text(x->o, "    date       "), put(x, ev->date), out_byte(x->o, ' '), put_words(x, ev->date_at), out_byte(x->o, '\n');
  if (ev->where.name.p) out_text(x->o, "    place      "), put(x, ev->where.name), out_byte(x->o, ' '), put_words(x, ev->where.at), out_byte(x->o, '\n');
}

static void put_attribution(const explainer *x, int32_t i) {
  const attribution *a = &x->r->attributions[i];
  out_printf(x->o, "\nattribution a%d, %s, %s", i + 1, speech_name(a->speech), stance_name(a->stance));
  if (a->parent >= 0) out_printf(x->o, ", in a%d", a->parent + 1);
  out_text(x->o, "\n    rule       ");
  put_rule(x, a->rule);
  out_text(x->o, "\n    cue        ");
  put_words(x, a->cue);
  out_byte(x->o, '\n');
  put_actor(x, "source", &a->who, a->cue_word);
  for (int32_t k = 0; k < a->contents; k++) {
    out_text(x->o, "    content    ");
    put_words(x, a->content[k]);
    out_byte(x->o, '\n');
  }
}

static void put_refusal(const explainer *x, const refusal *f) {
  out_text(x->o, "\nrefused ");
  put_words(x, f->at);
  out_text(x->o, "\n    rule       ");
  put_rule(x, f->rule);
  out_printf(x->o, "\n    reason     %.*s\n", f->reason.n, f->reason.p);
}

void explain_write_event(const lexicon *lex, const record *r, int32_t which, out *o) {
  explainer x = {lexicon_language(lex, r->d->lang), r, o};
  put_event(&x, &r->events[which]);
  for (int32_t a = r->events[which].attribution; a >= 0; a = r->attributions[a].parent) put_attribution(&x, a);
  const sentence *s = &r->d->sent[r->d->word[r->events[which].trigger_word].sent];
  for (int32_t i = 0; i < r->R; i++)
    if (r->refusals[i].at.beg >= s->beg && r->refusals[i].at.end <= s->end) put_refusal(&x, &r->refusals[i]);
}

void explain_write(const lexicon *lex, const record *r, out *o) {
  explainer x = {lexicon_language(lex, r->d->lang), r, o};
  out_printf(o, "report %.*s (%.*s)\n", r->d->rep->id.n, r->d->rep->id.p, r->d->lang.n, r->d->lang.p);
  for (int32_t i = 0; i < r->A; i++) put_attribution(&x, i);
  for (int32_t i = 0; i < r->E; i++) put_event(&x, &r->events[i]);
  for (int32_t i = 0; i < r->R; i++) put_refusal(&x, &r->refusals[i]);
  out_byte(o, '\n');
}
