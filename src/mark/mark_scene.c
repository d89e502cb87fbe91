#include "mark/mark_scene.h"

enum { CLIMB_MAX = 12, SCENE_MAX = 64 };

static deprel plain_rel(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static bool clause_edge(const doc *d, int32_t w) {
  switch (plain_rel(d, w)) {
    case REL_ROOT: case REL_CCOMP: case REL_ADVCL: case REL_ACL: case REL_PARATAXIS: case REL_CSUBJ: return true;
    default: return false;
  }
}

// Steps from w up to `word` within one clause; -1 when it does not lead there. A step through a noun counts double.
static int32_t climb(const doc *d, int32_t w, int32_t of) {
  int32_t steps = 0;
  for (int32_t n = 0; w >= 0 && n < CLIMB_MAX; n++) {
    if (w == of) return steps;
    if (clause_edge(d, w) || (n > 0 && d->word[w].upos == UPOS_VERB)) return -1;
    steps += d->word[w].upos == UPOS_NOUN && n > 0 ? 2 : 1;
    w = d->word[w].head;
  }
  return -1;
}

static bool has_marker(const doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_MARK && d->word[c].upos != UPOS_PART) return true;
  return false;
}

// The predicate whose clause shares its time with that of `of`; -1 at the top. A clause with a conjunction of its own
// ("after he ignored …") lies at another time, and so may what a noun further down tells.
static int32_t outer_clause(const doc *d, int32_t of) {
  switch (plain_rel(d, of)) {
    case REL_CONJ: case REL_XCOMP: case REL_OBJ: case REL_NSUBJ: return d->word[of].head;
    case REL_ADVCL: return has_marker(d, of) ? -1 : d->word[of].head;
    case REL_OBL: return d->word[of].upos == UPOS_NOUN ? d->word[of].head : -1;
    default: return -1;
  }
}

/* Both kinds of marks by the same steps. */
typedef struct view {
  const marks *m;
  bool time;
} view;

static int32_t count_of(view v) { return v.time ? v.m->T : v.m->P; }
static int32_t head_of(view v, int32_t i) { return v.time ? v.m->time[i].head : v.m->place[i].head; }
static uint8_t sentence_kind_of(view v, int32_t i) { return v.m->d->sent[v.m->d->word[head_of(v, i)].sent].kind; }

// Datelines and credits tell of the report, not of what happened.
static bool counts(view v, int32_t i) {
  uint8_t kind = sentence_kind_of(v, i);
  if (kind == SENT_DATELINE || kind == SENT_CREDIT) return false;
  return v.time ? v.m->time[i].instant && v.m->time[i].edtf.n > 0 : v.m->place[i].locative;
}

// The hour at the head of an entry of a live report holds for the lines below it.
static int32_t entry_hour(view v, int32_t before) {
  for (int32_t i = before, n = 0; v.time && i >= 0 && n < SCENE_MAX; i--, n++)
    if (v.m->time[i].clock && v.m->time[i].edtf.n && sentence_kind_of(v, i) == SENT_DATELINE) return i;
  return -1;
}

// First mark whose head is at or after of w.
static int32_t lower(view v, int32_t w) {
  int32_t lo = 0, hi = count_of(v);
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (head_of(v, mid) < w) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static int32_t top_of(view v, int32_t i) {
  const doc *d = v.m->d;
  int32_t w = head_of(v, i);
  // a place name beside its noun hangs on it
  if (!v.time && d->word[w].head >= 0 && v.m->place_of_word[d->word[w].head] == i) return d->word[w].head;
  return w;
}

static int32_t own(view v, int32_t of) {
  const doc *d = v.m->d;
  const sentence *s = &d->sent[d->word[of].sent];
  int32_t best = -1, least = CLIMB_MAX * 2;
  for (int32_t i = lower(v, s->first); i < count_of(v) && head_of(v, i) < s->first + s->n; i++) {
    int32_t steps = counts(v, i) ? climb(d, top_of(v, i), of) : -1;
    if (steps >= 0 && steps < least) best = i, least = steps;
  }
  return best;
}

// What opened the paragraph's scene: the last mark of an earlier sentence that hangs on its main predicate.
static int32_t scene(view v, int32_t of) {
  const doc *d = v.m->d;
  const sentence *s = &d->sent[d->word[of].sent];
  for (int32_t i = lower(v, s->first) - 1; i >= 0; i--) {
    const sentence *o = &d->sent[d->word[head_of(v, i)].sent];
    if (o->paragraph != s->paragraph) break;
    if (counts(v, i) && climb(d, top_of(v, i), o->root) >= 0) return i;
  }
  return entry_hour(v, lower(v, s->first + s->n) - 1);
}

static mark_found find(view v, int32_t of) {
  int32_t i = own(v, of);
  if (i >= 0) return (mark_found){i, LINK_OWN};
  int32_t up = of;
  for (int n = 0; n < CLIMB_MAX && (up = outer_clause(v.m->d, up)) >= 0; n++)
    if ((i = own(v, up)) >= 0) return (mark_found){i, LINK_CLAUSE};
  i = scene(v, of);
  return (mark_found){i, i >= 0 ? LINK_SCENE : LINK_NONE};
}

mark_found mark_time_of(const marks *m, int32_t of) { return find((view){m, true}, of); }
mark_found mark_place_of(const marks *m, int32_t of) { return find((view){m, false}, of); }

str mark_time_text(const marks *m, int32_t time, int32_t of) {
  const time_mark *t = &m->time[time];
  // seen from the noun it stands in, or from itself
  bool within = m->d->word[t->head].head == of || (of >= t->first && of < t->last);
  return within ? t->edtf : t->outer;
}

void mark_speaker(marks *m, int32_t first, int32_t last, int32_t speaker) {
  for (int32_t w = first; w < last; w++) {
    int32_t i = m->of_word[w];
    if (i < 0 || m->mention[i].head != w || m->mention[i].kind != MENTION_PRONOUN) continue;
    if (!str_eq(word_feat(&m->d->word[w], S("Person")), S("1"))) continue;
    m->mention[i].entity = speaker;
  }
}
