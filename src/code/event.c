#include "code/code.h"

#include "code/cameo.h"
#include "code/confidence.h"
#include "code/find.h"
#include "code/force.h"
#include "code/merge.h"
#include "code/mode.h"
#include "code/mutual.h"
#include "code/scene.h"
#include "code/setting.h"
#include "code/value.h"

static words words_get(const lists *l) {
  return (words){
      .negation = lists_get(l, S("negation")),
      .modal = lists_get(l, S("modal")),
      .hedge = lists_get(l, S("hedge")),
      .attempt = lists_get(l, S("attempt")),
      .plan = lists_get(l, S("plan")),
      .weekday = lists_get(l, S("weekday")),
      .since = lists_get(l, S("time-since")),
      .wish = lists_get(l, S("wish")),
      .cancel = lists_get(l, S("cancel")),
      .condition = lists_get(l, S("condition")),
      .purpose = lists_get(l, S("purpose")),
      .topic = lists_get(l, S("topic")),
      .light = lists_get(l, S("light-verb")),
      .genitive = lists_get(l, S("genitive")),
      .agent = lists_get(l, S("agent-adposition")),
      .quantity = lists_get(l, S("quantity")),
      .blame = lists_get(l, S("blame")),
      .praise = lists_get(l, S("praise")),
      .untrue = lists_get(l, S("untrue")),
      .reprisal = lists_get(l, S("reprisal")),
      .warn = lists_get(l, S("warn")),
      .provocation = lists_get(l, S("provocation")),
      .hearsay = lists_get(l, S("hearsay")),
      .vouch = lists_get(l, S("vouch")),
      .insist = lists_get(l, S("insist")),
      .want = lists_get(l, S("want")),
      .generic = lists_get(l, S("generic")),
      .talk = lists_get(l, S("talk")),
      .occur = lists_get(l, S("occur")),
      .sport = lists_get(l, S("sport")),
      .stage = lists_get(l, S("stage")),
      .genre = lists_get(l, S("genre")),
      .toward = lists_get(l, S("toward")),
      .casualty = lists_get(l, S("casualty")),
      .together = lists_get(l, S("together")),
      .arms = lists_get(l, S("arms")),
      .missile = lists_get(l, S("missile")),
      .anyone = lists_get(l, S("anyone")),
      .settlement = lists_get(l, S("settlement")),
      .meanwhile = lists_get(l, S("meanwhile")),
      .resuming = lists_get(l, S("resuming")),
      .locative = lists_get(l, S("locative")),
      .occasion = lists_get(l, S("occasion")),
      .reciprocal = lists_get(l, S("reciprocal")),
      .fruitless = lists_get(l, S("fruitless")),
      .excess = lists_get(l, S("excess")),
      .document = lists_get(l, S("document")),
      .appeal = lists_get(l, S("appeal")),
      .no_command = lists_get(l, S("no-command")),
      .whoever = lists_get(l, S("whoever")),
      .direction = lists_get(l, S("direction")),
  };
}

static actor *actors_copy(arena *keep, const parties *p) {
  actor *a = arena_new(keep, actor, p->n);
  for (int32_t i = 0; i < p->n; i++) a[i] = p->v[i].who;
  return a;
}

static span words_span(const doc *d, int32_t first, int32_t last) { return (span){d->word[first].beg, d->word[last - 1].end}; }

static int32_t root_of(const coder *k, int32_t i) {
  while (k->cand.v[i].into >= 0) i = k->cand.v[i].into;
  return i;
}

/* The clauses that tell it: its own first, then those of the mentions it took in, in the order of the text. */
static void put_evidence(const coder *k, int32_t at, event *e) {
  int32_t n = 1;
  for (int32_t i = 0; i < k->cand.n; i++) n += i != at && root_of(k, i) == at;
  e->evidence = arena_new(k->keep, span, n);
  const candidate *c = &k->cand.v[at];
  e->evidence[e->evidences++] = words_span(k->d, c->from, c->to);
  for (int32_t i = 0; i < k->cand.n; i++) {
    if (i == at || root_of(k, i) != at) continue;
    span s = words_span(k->d, k->cand.v[i].from, k->cand.v[i].to);
    bool twice = false;
    for (int32_t j = 0; j < e->evidences; j++) twice |= e->evidence[j].beg == s.beg && e->evidence[j].end == s.end;
    if (!twice) e->evidence[e->evidences++] = s;
  }
}

static void put_event(coder *k, int32_t at, event *e) {
  const candidate *c = &k->cand.v[at];
  *e = (event){.type = c->type, .modes = c->modes, .trigger_word = c->word, .trigger = words_span(k->d, c->first, c->last),
               .actors = actors_copy(k->keep, &c->actors), .n_actors = c->actors.n,
               .recipients = actors_copy(k->keep, &c->recipients), .n_recipients = c->recipients.n,
               .date = c->date.n ? c->date : S(""), .date_at = c->date_at, .where = c->where, .attribution = c->attribution,
               .author = c->author, .speaker = c->speaker, .signs = confidence_signs(k, at), .rule = c->id};
  e->confidence = confidence_of(e->signs) / 100.0;
  for (int32_t i = 0; i < c->modes; i++) e->mode[i] = c->mode[i];
  e->cameo = cameo_code((plover)c->type, c->mode, c->modes);
  put_evidence(k, at, e);
}

static void put_refusals(coder *k) {
  int32_t n = 0;
  for (int32_t i = 0; i < k->cand.n; i++) n += k->cand.v[i].refused.p != NULL;
  k->out->refusals = arena_new(k->keep, refusal, n);
  for (int32_t i = 0; i < k->cand.n; i++) {
    const candidate *c = &k->cand.v[i];
    if (c->refused.p) k->out->refusals[k->out->R++] = (refusal){words_span(k->d, c->first, c->last), c->id, c->refused};
  }
}

/* Order of the text; at one word the earlier candidate first. */
static void put_events(coder *k) {
  int32_t n = 0, *order = arena_new(k->scratch, int32_t, k->cand.n);
  for (int32_t i = 0; i < k->cand.n; i++) {
    if (!candidate_alive(&k->cand.v[i])) continue;
    int32_t j = n++;
    for (; j > 0 && k->cand.v[order[j - 1]].first > k->cand.v[i].first; j--) order[j] = order[j - 1];
    order[j] = i;
  }
  k->out->events = arena_new(k->keep, event, n);
  for (int32_t i = 0; i < n; i++) {
    put_event(k, order[i], &k->out->events[i]);
    int32_t j = 0;
    while (k->cand.v[order[j]].occurrence != k->cand.v[order[i]].occurrence) j++;
    k->out->events[i].occurrence = j;
  }
  k->out->E = n;
}

/* In the order of the trigger words; at one word the earlier made first. The look-ups by word end here. */
static void sort_candidates(coder *k) {
  for (int32_t i = 1; i < k->cand.n; i++) {
    candidate c = k->cand.v[i];
    int32_t j = i;
    for (; j > 0 && k->cand.v[j - 1].word > c.word; j--) k->cand.v[j] = k->cand.v[j - 1];
    k->cand.v[j] = c;
  }
}

enum { SPORT_WORDS = 5, STAGE_WORDS = 8 };  // different words of the lists "sport", "stage" that make a report one about that

/* Are that many different nouns of the report in the list? */
static bool about(const coder *k, const list *l, int32_t many) {
  int32_t seen[STAGE_WORDS], n = 0;
  char buf[32];
  for (int32_t w = 0; w < k->d->W && n < many; w++) {
    if (k->d->word[w].upos != UPOS_NOUN || !list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL)) continue;
    bool old = false;
    for (int32_t i = 0; i < n; i++) old |= str_eq(k->d->word[seen[i]].lemma, k->d->word[w].lemma);
    if (!old) seen[n++] = w;
  }
  return n == many;
}

enum { GENRE_REACH = 4 };

/* "Explainer: what is a recall?", "Theatre review: …": the first words tell that no news follows. */
static bool of_genre(const coder *k) {
  bool genre = false;
  char buf[32];
  for (int32_t w = 0; w < k->d->W && w < GENRE_REACH; w++) {
    if (genre && args_form_is(k->d, w, S(":"))) return true;
    genre = list_has(k->w.genre, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
  }
  return false;
}

/* "Attack", "shoot", "siege", "truce": reports of matches and plays are full of what is no event. */
static bool no_news(const coder *k) {
  return about(k, k->w.sport, SPORT_WORDS) || about(k, k->w.stage, STAGE_WORDS) || of_genre(k);
}

void event_make(const lexicon *lex, const marks *m, bool why, record *out, arena *keep, arena scratch) {
  const language *lang = lexicon_language(lex, m->d->lang);
  out->E = out->R = 0;
  if (!lang || !m->d->W) return;
  coder k = {.lex = lex, .lang = lang, .rules = &lang->rules, .m = m, .d = m->d, .out = out, .w = words_get(&lang->lists),
             .keep = keep, .scratch = &scratch};
  k.cand_of = arena_new(&scratch, int32_t, m->d->W);
  k.eaten_by = arena_new(&scratch, int32_t, m->d->W);
  if (no_news(&k)) return;
  find_candidates(&k);
  value_candidates(&k);
  force_candidates(&k);
  sort_candidates(&k);
  setting_tell(&k);
  merge_candidates(&k);
  mode_candidates(&k);
  mutual_split(&k);
  scene_fill(&k);
  setting_share(&k);
  merge_occurrences(&k);
  put_events(&k);
  if (why) put_refusals(&k);
}
