#include "compare/align.h"

#include <stdlib.h>

#include "base/hash.h"

/* Fitted on pairs of reports with planted propositions (docs/COMPARE.md), rounded; thousandths of the whole. */
enum {
  LIKE_MIN = 30,      // pairs below are not kept
  CHOSEN_MIN = 230,   // pairs below are not taken for the same
  WEIGH_WORDS = 960, WEIGH_PART = 200, WEIGH_NAMES = 520,
  ONE_SHARED = 250, NO_NAMES = 150, TWO_SHARED = 140, OTHER_ACTOR = 180, OTHER_RECIPIENT = 120, OTHER_SPEAKER = 430, SAME_DATE = 90, SAME_CONTACT = 250, IN_HEADLINE = 300,
  LIKENESS_TOP = 4 * LIKENESS_ONE,
  FAR_TENTHS = 6, DEPTHS = 6, PRONOUN_BYTES = 4,
  TELLING_MIN = 2,    // words that tell something, of a unit that may have a mate
  TYPE_FIT = 4, KIN_FIT = 1,
  RARITY_ONE = 64,    // a key that one unit has
};

/* The whole root of n. */
static int64_t root(int64_t n) {
  int64_t r = 0;
  for (int64_t bit = (int64_t)1 << 31; bit; bit >>= 1)
    if ((r + bit) * (r + bit) <= n) r += bit;
  return r;
}

/* Weights times rarity: RARITY_ONE by the root of how many units have the key. */
static void weigh(const facet *f, const int32_t *units_with) {
  for (int32_t i = 0; i < f->u->n; i++) {
    unit *u = &f->u->v[i];
    for (int32_t k = 0; k < u->keys; k++) {
      int64_t rarity = root((int64_t)RARITY_ONE * RARITY_ONE / units_with[u->key[k].key]);
      u->key[k].weight = (int32_t)(u->key[k].weight * rarity);
      u->norm[u->key[k].kind] += (int64_t)u->key[k].weight * u->key[k].weight;
    }
  }
}

static void count_keys(const facet *f, int32_t *units_with) {
  for (int32_t i = 0; i < f->u->n; i++)
    for (int32_t k = 0; k < f->u->v[i].keys; k++) units_with[f->u->v[i].key[k].key]++;
}

/* How many units have each key, on the side where they are more: a key that each side has once is as rare as one that one
 * side has once. */
static int32_t *key_counts(const facet *a, const facet *b, int32_t keys, arena *scratch) {
  int32_t *x = arena_new(scratch, int32_t, keys), *y = arena_new(scratch, int32_t, keys);
  count_keys(a, x);
  count_keys(b, y);
  for (int32_t k = 0; k < keys; k++) x[k] = x[k] > y[k] ? x[k] : y[k];
  return x;
}

/* Products of the weights of shared keys, by kind; how many of what is told they share. */
static int32_t shared_keys(const unit *a, const unit *b, int64_t sum[KEY_KINDS]) {
  int32_t matters = 0;
  for (int32_t i = 0, j = 0; i < a->keys && j < b->keys;) {
    int32_t x = a->key[i].key, y = b->key[j].key;
    if (x == y) sum[a->key[i].kind] += (int64_t)a->key[i].weight * b->key[j].weight;
    matters += x == y && a->key[i].kind == KEY_MATTER;
    i += x <= y;
    j += y <= x;
  }
  return matters;
}

static int32_t cosine(int64_t sum, int64_t norm, int64_t other) {
  int64_t both = root(norm) * root(other);
  int64_t c = both ? sum * LIKENESS_ONE / both : 0;
  return (int32_t)(c < LIKENESS_ONE ? c : LIKENESS_ONE);
}

static int32_t contained(int64_t sum, int64_t norm, int64_t other) {
  int64_t less = norm < other ? norm : other;
  int64_t c = less ? sum * LIKENESS_ONE / less : 0;
  return (int32_t)(c < LIKENESS_ONE ? c : LIKENESS_ONE);
}

static bool known(const char *country) { return country[0] && !str_eq(str_of(country), S("UNK")); }

static bool same_name(str a, str b) {
  return a.n && b.n && (str_eq(a, b) || str_ends(a, b) || str_ends(b, a));
}

/* Those who act for a state, and all others. 0: not known. */
static int32_t camp(const char *sector) {
  static const char state[][4] = {"GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY"};
  if (!sector[0] || str_eq(str_of(sector), S("UNK"))) return 0;
  for (size_t i = 0; i < sizeof state / sizeof *state; i++)
    if (str_eq(str_of(sector), str_of(state[i]))) return 1;
  return 2;
}

/* The same party, as far as names and codes tell: of one state, and not one of its organs against one of its people. */
static bool same_party(const actor *a, const actor *b) {
  if (same_name(a->name, b->name)) return true;
  if (!known(a->country) || !str_eq(str_of(a->country), str_of(b->country))) return false;
  int32_t x = camp(a->sector), y = camp(b->sector);
  return !x || !y || x == y;
}

static bool meet(const actor *a, int32_t n, const actor *b, int32_t m) {
  for (int32_t i = 0; i < n; i++)
    for (int32_t j = 0; j < m; j++)
      if (same_party(&a[i], &b[j])) return true;
  return false;
}

/* Is somebody known by more than the code of a pronoun? */
static bool any_known(const actor *a, int32_t n) {
  for (int32_t i = 0; i < n; i++)
    if (known(a[i].country) && (a[i].name.n || (a[i].at.beg >= 0 && span_length(a[i].at) > PRONOUN_BYTES))) return true;
  return false;
}

/* One contact: two talks of one kind (by telephone, on a visit), or of the same parties. */
static bool same_contact(const event *x, const event *y) {
  if (x->type != EV_CONSULT || y->type != EV_CONSULT) return false;
  for (int32_t i = 0; i < x->modes; i++)
    for (int32_t j = 0; j < y->modes; j++)
      if (str_eq(x->mode[i], y->mode[j])) return true;
  return false;
}

static bool same_actors(const event *x, const event *y) { return meet(x->actors, x->n_actors, y->actors, y->n_actors); }

static int32_t event_fit(const event *x, const event *y) {
  return (x->type == y->type ? TYPE_FIT : plover_spoken(x->type) == plover_spoken(y->type) ? KIN_FIT : 0) + same_actors(x, y) +
         meet(x->recipients, x->n_recipients, y->recipients, y->n_recipients);
}

/* Are some of both of one state? */
static bool meet_state(const actor *a, int32_t n, const actor *b, int32_t m) {
  for (int32_t i = 0; i < n; i++)
    for (int32_t j = 0; j < m; j++)
      if (known(a[i].country) && str_eq(str_of(a[i].country), str_of(b[j].country))) return true;
  return false;
}

bool align_reversed(const event *x, const event *y) {
  return !meet_state(x->actors, x->n_actors, y->actors, y->n_actors) && !meet_state(x->actors, x->n_actors, x->recipients, x->n_recipients) &&
         meet_state(x->actors, x->n_actors, y->recipients, y->n_recipients) && meet_state(x->recipients, x->n_recipients, y->actors, y->n_actors);
}

bool align_may_be_one(const event *x, const event *y) {
  return x->type == y->type && (same_actors(x, y) || !any_known(x->actors, x->n_actors) || !any_known(y->actors, y->n_actors));
}

/* A number for two events that is the same from either side. */
static uint64_t event_order(const facet *fa, int32_t x, const facet *fb, int32_t y) { return hash_bytes(fa->s->event_id[x], 0) + hash_bytes(fb->s->event_id[y], 0); }

/* The two events that fit best; ties are broken the same way from either side. */
static int32_t best_events(const facet *fa, const unit *a, const facet *fb, const unit *b, likeness *l) {
  int32_t best = 0;
  for (int32_t i = 0; i < a->events.n; i++)
    for (int32_t j = 0; j < b->events.n; j++) {
      int32_t x = a->events.v[i], y = b->events.v[j];
      int32_t fit = event_fit(&fa->s->event[x], &fb->s->event[y]);
      if (fit < best || !fit) continue;
      if (fit == best && event_order(fa, x, fb, y) >= event_order(fa, l->event_a, fb, l->event_b)) continue;
      best = fit;
      l->event_a = x;
      l->event_b = y;
    }
  return best;
}

static void compare_parties(const event *x, const event *y, likeness *l) {
  l->type = x->type == y->type;
  l->same_actor = same_actors(x, y);
  l->other_actor = !l->same_actor && any_known(x->actors, x->n_actors) && any_known(y->actors, y->n_actors);
  l->same_recipient = meet(x->recipients, x->n_recipients, y->recipients, y->n_recipients);
  l->other_recipient = !l->same_recipient && any_known(x->recipients, x->n_recipients) && any_known(y->recipients, y->n_recipients);
  l->reversed = l->other_actor && (meet(x->actors, x->n_actors, y->recipients, y->n_recipients) || meet(x->recipients, x->n_recipients, y->actors, y->n_actors));
  l->contact = same_contact(x, y);
  l->same_date = x->date.n && str_eq(x->date, y->date);
}

static void compare_speakers(const facet *fa, const unit *a, const facet *fb, const unit *b, likeness *l) {
  const actor *x = unit_speaker(fa->s, a), *y = unit_speaker(fb->s, b);
  if (!x || !y) return;
  l->same_speaker = same_party(x, y);
  l->other_speaker = !l->same_speaker && known(x->country) && known(y->country);
}

static likeness measure(const facet *fa, const unit *a, const facet *fb, const unit *b) {
  likeness l = {.event_a = -1, .event_b = -1};
  int64_t sum[KEY_KINDS] = {0};
  if (a->telling < TELLING_MIN || b->telling < TELLING_MIN) return l;
  l.shared = shared_keys(a, b, sum);
  if (!sum[KEY_MATTER]) return l;
  int64_t both = sum[KEY_MATTER] + sum[KEY_SIGN], x = a->norm[KEY_MATTER] + a->norm[KEY_SIGN], y = b->norm[KEY_MATTER] + b->norm[KEY_SIGN];
  l.words = cosine(both, x, y);
  l.part = contained(both, x, y);
  l.names = cosine(sum[KEY_PARTY], a->norm[KEY_PARTY], b->norm[KEY_PARTY]);
  if (best_events(fa, a, fb, b, &l)) compare_parties(&fa->s->event[l.event_a], &fb->s->event[l.event_b], &l);
  compare_speakers(fa, a, fb, b, &l);
  l.all = (l.words * WEIGH_WORDS + l.part * WEIGH_PART + l.names * WEIGH_NAMES) / LIKENESS_ONE - (l.other_actor && !l.reversed) * OTHER_ACTOR - (l.other_recipient && !l.reversed) * OTHER_RECIPIENT -
          l.other_speaker * OTHER_SPEAKER + l.same_date * SAME_DATE + l.contact * SAME_CONTACT - (a->headline != b->headline) * IN_HEADLINE -
          (l.contact ? 0 : l.shared == 1 ? ONE_SHARED + (!l.names) * NO_NAMES : l.shared == 2 ? TWO_SHARED : 0);
  return l;
}

static int by_likeness(const void *x, const void *y) {
  const couple *a = x, *b = y;
  if (a->l.all != b->l.all) return a->l.all > b->l.all ? -1 : 1;
  if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
  if (a->a + a->b != b->a + b->b) return a->a + a->b < b->a + b->b ? -1 : 1;
  return a->a < b->a ? -1 : a->a > b->a;
}

static void choose(alignment *al) {
  for (int32_t i = 0; i < al->all.n; i++) {
    couple *c = &al->all.v[i];
    if (c->l.all < CHOSEN_MIN || al->mate_a[c->a] >= 0 || al->mate_b[c->b] >= 0) continue;
    c->chosen = true;
    al->mate_a[c->a] = al->mate_b[c->b] = i;
  }
  for (int32_t i = 0; i < al->all.n; i++) {  // a pair that is far from the mate of one of its units tells nothing of the other
    const couple *c = &al->all.v[i];
    int32_t x = al->mate_a[c->a] < 0 ? 0 : al->all.v[al->mate_a[c->a]].l.all, y = al->mate_b[c->b] < 0 ? 0 : al->all.v[al->mate_b[c->b]].l.all;
    if (c->l.all * 10 >= y * FAR_TENTHS && c->l.all > al->best_a[c->a]) al->best_a[c->a] = c->l.all;
    if (c->l.all * 10 >= x * FAR_TENTHS && c->l.all > al->best_b[c->b]) al->best_b[c->b] = c->l.all;
  }
}

static bool has_key(const unit *u, int32_t key) {
  int32_t lo = 0, hi = u->keys;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (u->key[mid].key < key) lo = mid + 1;
    else hi = mid;
  }
  return lo < u->keys && u->key[lo].key == key;
}

int32_t align_depth(const facet *f, const unit *u, const unit *other) {
  int32_t words[DEPTHS] = {0}, best = -1;
  for (int32_t w = u->first; w < u->last; w++) {
    const token *t = &f->tok[w];
    bool shared = false;
    for (int32_t i = 0; i < t->keys && !shared; i++) shared = has_key(other, t->key[i]);
    if (shared && token_counts(t) && t->kind != TOKEN_NAME && t->kind != TOKEN_STATE) words[f->depth[w] < DEPTHS ? f->depth[w] : DEPTHS - 1]++;
  }
  for (int32_t d = 0; d < DEPTHS; d++)
    if (words[d] && (best < 0 || words[d] > words[best])) best = d;
  return best < 0 ? u->depth : best;
}

static bool share_scale(const unit *a, const unit *b) {
  for (int32_t s = 1; s < UNIT_SCALES; s++)
    if (a->rank[s] && b->rank[s]) return true;
  return false;
}

/* Has the unit no mate, or one that it shares no more with than the scene around what is said ("told him by telephone that …")? */
static bool is_free(const facet *f, const facet *g, const alignment *al, int32_t i, bool in_a) {
  int32_t at = in_a ? al->mate_a[i] : al->mate_b[i];
  if (at < 0) return true;
  const unit *u = &f->u->v[i], *mate = &g->u->v[in_a ? al->all.v[at].b : al->all.v[at].a];
  return u->kind == UNIT_SAID && align_depth(f, u, mate) == 0;
}

/* The same speaker in words of one scale: pairs of units whose words have no mate. */
static void pair_speakers(const facet *a, const facet *b, alignment *al, arena *keep) {
  couples all = {0};
  for (int32_t i = 0; i < a->u->n; i++) {
    const unit *x = &a->u->v[i];
    if (x->speaker < 0 || x->headline || !is_free(a, b, al, i, true)) continue;
    for (int32_t j = 0; j < b->u->n; j++) {
      const unit *y = &b->u->v[j];
      if (y->speaker != x->speaker || y->headline || !share_scale(x, y) || !is_free(b, a, al, j, false)) continue;
      *VEC_PUSH(keep, &all) = (couple){i, j, measure(a, x, b, y), x->hash + y->hash, false};
    }
  }
  if (all.n) qsort(all.v, (size_t)all.n, sizeof *all.v, by_likeness);
  bool *used_a = arena_new(keep, bool, a->u->n), *used_b = arena_new(keep, bool, b->u->n);
  for (int32_t i = 0; i < all.n; i++) {
    if (used_a[all.v[i].a] || used_b[all.v[i].b]) continue;
    used_a[all.v[i].a] = used_b[all.v[i].b] = true;
    *VEC_PUSH(keep, &al->pair) = all.v[i];
  }
}

static int32_t *numbers(int32_t n, int32_t value, arena *keep) {
  int32_t *v = arena_new(keep, int32_t, n);
  for (int32_t i = 0; i < n; i++) v[i] = value;
  return v;
}

/* The least likeness of the pairs that are kept: LIKE_MIN, or more where that would be over COUPLES_MAX. */
static int32_t least_likeness(const facet *a, const facet *b, arena scratch) {
  if ((int64_t)a->u->n * b->u->n <= COUPLES_MAX) return LIKE_MIN;
  int32_t *count = arena_new(&scratch, int32_t, LIKENESS_TOP + 1);
  for (int32_t i = 0; i < a->u->n; i++)
    for (int32_t j = 0; j < b->u->n; j++) {
      int32_t all = measure(a, &a->u->v[i], b, &b->u->v[j]).all;
      if (all >= LIKE_MIN) count[all < LIKENESS_TOP ? all : LIKENESS_TOP]++;
    }
  int64_t kept = 0;
  int32_t least = LIKENESS_TOP;
  while (least >= LIKE_MIN && kept + count[least] <= COUPLES_MAX) kept += count[least--];
  return least + 1;
}

alignment *align_make(const facet *a, const facet *b, vocabulary *v, arena *keep, arena scratch) {
  int32_t *units_with = key_counts(a, b, v->key.n, &scratch);
  weigh(a, units_with);
  weigh(b, units_with);
  alignment *al = arena_new(keep, alignment, 1);
  al->mate_a = numbers(a->u->n, -1, keep);
  al->mate_b = numbers(b->u->n, -1, keep);
  al->best_a = numbers(a->u->n, 0, keep);
  al->best_b = numbers(b->u->n, 0, keep);
  int32_t least = least_likeness(a, b, scratch);
  for (int32_t i = 0; i < a->u->n; i++)
    for (int32_t j = 0; j < b->u->n; j++) {
      likeness l = measure(a, &a->u->v[i], b, &b->u->v[j]);
      if (l.all >= least) *VEC_PUSH(keep, &al->all) = (couple){i, j, l, a->u->v[i].hash + b->u->v[j].hash, false};
    }
  if (al->all.n) qsort(al->all.v, (size_t)al->all.n, sizeof *al->all.v, by_likeness);
  choose(al);
  pair_speakers(a, b, al, keep);
  return al;
}
