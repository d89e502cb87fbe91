#include "code/setting.h"

#include "mark/mark_scene.h"

/* An act named beside the verb has the verb's day only where the two go together: "killed on Monday in a strike", not "met on
 * Monday at the request of", "after the strike". */
static bool goes_together(const coder *k, const candidate *c) {
  char buf[32];
  deprel r = ud_rel_base((deprel)k->d->word[c->word].rel);
  int32_t cs = args_case(k->d, c->word);
  if (!c->nominal || r != REL_OBL || cs < 0) return true;
  return list_has(k->w.together, args_lemma(k->d, cs, buf, (int32_t)sizeof buf), NULL);
}

static bool heads_phrase(const word *x) { return x->upos == UPOS_NOUN || x->upos == UPOS_PROPN; }

/* Does the act stand by its name alone, or is the noun of another one ("held talks")? */
static bool other_act(const coder *k, const candidate *c, int32_t w) {
  if (k->cand_of[w] < 0) return false;
  const candidate *x = &k->cand.v[k->cand_of[w]];
  return x != c && !(x->rule && x->rule->nonevent) && (k->eaten_by[w] < 0 || x->word == w);
}

static bool case_in(const coder *k, int32_t w, const list *l, str *value) {
  char buf[32];
  int32_t c = args_case(k->d, w);
  return c >= 0 && list_has(l, args_lemma(k->d, c, buf, (int32_t)sizeof buf), value);
}

/* "China on Friday urged", "urged China on Friday", "on Friday unknown men": of a time hung on a noun right there but with an
 * adposition of its own, or behind the noun of a subject or a name, the verb has it too. */
static bool stands_free(const doc *d, int32_t below, int32_t w, int32_t head, int32_t first) {
  bool subject = ud_rel_base((deprel)d->word[w].rel) == REL_NSUBJ, adposition = first > 0 && d->word[first - 1].upos == UPOS_ADP;
  if (below != head || (!subject && d->word[w].upos != UPOS_PROPN)) return false;
  return adposition || (first > w && d->word[first - 1].upos != UPOS_PUNCT);
}

/* The phrases that words [first, last) stand in, on the way up from head to the verb, may keep them for themselves: the phrase
 * of another act, of the subject, of a noun they are an attribute of; and what somebody speaks of is told of, not done then. */
static bool kept_below(const coder *k, const candidate *c, const mark_found *f, bool time) {
  const doc *d = k->d;
  const time_mark *t = time ? &k->m->time[f->mark] : NULL;
  const place_mark *p = time ? NULL : &k->m->place[f->mark];
  int32_t first = time ? t->first : p->first, last = time ? t->last : p->last, head = time ? t->head : p->head, below = head;
  bool conjunct = f->how == LINK_CLAUSE && d->word[c->word].rel == REL_CONJ;
  bool words_only = plover_spoken(c->type) && !c->nominal && f->how == LINK_OWN;
  for (int32_t w = d->word[head].head, n = 0; w >= 0 && n < ARGS_MAX_CLIMB; below = w, w = d->word[w].head, n++) {
    if (w >= first && w < last) continue;
    if (w == c->word || (w >= c->first && w < c->last) || d->word[w].upos == UPOS_VERB) break;
    if (!heads_phrase(&d->word[w]) || (k->eaten_by[w] >= 0 && &k->cand.v[k->eaten_by[w]] == c)) continue;
    deprel r = ud_rel_base((deprel)d->word[w].rel);
    if (other_act(k, c, w) && !(r == REL_OBL && case_in(k, w, k->w.together, NULL))) return true;
    bool argument = r == REL_OBJ || r == REL_NSUBJ || r == REL_IOBJ;
    if (!time && ((words_only && argument) || (conjunct && r == REL_OBJ))) return true;
    if (!time) continue;
    deprel b = ud_rel_base((deprel)d->word[below].rel);
    if (d->word[below].rel != REL_NMOD_POSS && stands_free(d, below, w, head, first)) continue;
    if (r == REL_NSUBJ || d->word[below].rel == REL_NMOD_POSS || b == REL_COMPOUND || b == REL_AMOD) return true;
    if (words_only) return true;
  }
  return false;
}

/* What begins once and then holds ("the guns have been silent since Friday", "since Friday an inquiry is under way") is of the day
 * when it began; so is what a clause tells of the time itself ("since 2014, when they agreed"). */
static bool of_the_start(const coder *k, const candidate *c, const time_mark *t) {
  if (c->type == EV_RETREAT || c->type == EV_ACCUSE) return true;
  return ud_rel_base((deprel)k->d->word[c->word].rel) == REL_ACL && k->d->word[c->word].head == t->head;
}

/* Those killed or held since then, as counted now: from then to the day of the report. */
static bool counted_up(const coder *k, const candidate *c) {
  const doc *d = k->d;
  if ((c->type != EV_ASSAULT && c->type != EV_COERCE) || c->nominal || !args_passive(d, c->word)) return false;
  int32_t who = args_child(d, c->word, REL_NSUBJ);
  return who >= 0 && args_child(d, who, REL_NUMMOD) >= 0;
}

/* "condemned the attack on 22 April", "convicted of the murder of six priests in 1989": what stands right behind the name of the
 * act spoken of is of that act, whatever it hangs on. */
static bool behind_act(const coder *k, const candidate *c, int32_t head, int32_t from) {
  const doc *d = k->d;
  if ((!plover_spoken(c->type) && c->type != EV_SANCTION) || c->nominal || from <= c->word || d->word[head].head != c->word) return false;
  for (int32_t w = c->word + 1; w < from; w++) {
    int32_t first, last;
    if (!other_act(k, c, w) || !k->cand.v[k->cand_of[w]].nominal) continue;
    args_phrase(d, w, &first, &last);
    if (last >= from - 1 && last <= from && d->word[from - 1].upos == UPOS_ADP) return true;
  }
  return false;
}

/* "for the third time since 2019" */
static bool since_last_time(const coder *k, const time_mark *t) {
  char buf[32];
  return t->first > 1 && list_has(k->w.occasion, args_lemma(k->d, t->first - 2, buf, (int32_t)sizeof buf), NULL);
}

static void set_time(coder *k, candidate *c, int32_t mark) {
  const time_mark *t = &k->m->time[mark];
  c->date = mark_time_text(k->m, mark, c->word);
  if (str_ends(c->date, S("/.."))) {
    str from = str_sub(c->date, 0, c->date.n - 3), now = k->d->rep->published;
    if (of_the_start(k, c, t)) c->date = from;
    else if (now.n >= 10 && counted_up(k, c)) c->date = arena_printf(k->keep, "%.*s/%.10s", from.n, from.p, now.p);
  }
  c->date_at = (span){k->d->word[t->first].beg, k->d->word[t->last - 1].end};
}

/* "the attack on Friday, in which gunmen …" */
static bool in_which(const coder *k, const candidate *c) {
  for (int32_t x = k->d->word[c->word].child; x >= 0 && x < c->word; x = k->d->word[x].next)
    if (ud_rel_base((deprel)k->d->word[x].rel) == REL_OBL && args_antecedent(k->d, x) != x && case_in(k, x, k->w.together, NULL)) return true;
  return false;
}

/* The word whose time the clause goes on at: "when", "while", "in which". */
static int32_t same_time(const coder *k, const candidate *c) {
  const doc *d = k->d;
  deprel r = ud_rel_base((deprel)d->word[c->word].rel);
  if ((r != REL_ADVCL && r != REL_ACL) || d->word[c->word].head < 0) return -1;
  if (r == REL_ACL && in_which(k, c)) return d->word[c->word].head;
  for (int32_t x = d->word[c->word].child; x >= 0; x = d->word[x].next) {
    char buf[32];
    bool mark = d->word[x].rel == REL_MARK || ud_rel_base((deprel)d->word[x].rel) == REL_ADVMOD;
    if (mark && x < c->word && list_has(k->w.meanwhile, args_lemma(d, x, buf, (int32_t)sizeof buf), NULL)) return d->word[c->word].head;
  }
  return -1;
}

/* "… last October, and the others have pledged": another's perfect is not of that time. */
static bool starts_anew(const coder *k, const candidate *c) {
  const doc *d = k->d;
  if (d->word[c->word].rel != REL_CONJ || args_child(d, c->word, REL_NSUBJ) < 0) return false;
  int32_t aux = args_child(d, c->word, REL_AUX);
  return aux >= 0 && str_eq(word_feat(&d->word[aux], S("Tense")), S("Pres"));
}

static void tell_time(coder *k, candidate *c) {
  mark_found f = mark_time_of(k->m, c->word);
  int32_t up = f.how == LINK_OWN || f.how == LINK_CLAUSE ? -1 : same_time(k, c);
  if (up >= 0) f = mark_time_of(k->m, up);
  if (f.how == LINK_CLAUSE && (!goes_together(k, c) || starts_anew(k, c))) return;
  if (f.how != LINK_OWN && f.how != LINK_CLAUSE) return;
  const time_mark *t = &k->m->time[f.mark];
  if (since_last_time(k, t) || (f.how == LINK_OWN && up < 0 && behind_act(k, c, t->head, t->first))) return;
  if ((up >= 0 && f.how == LINK_OWN) || !kept_below(k, c, &f, true)) set_time(k, c, f.mark);
}

static void set_place(const coder *k, candidate *c, const place_mark *p) {
  c->where = (place){.name = p->name, .at = {k->d->word[p->first].beg, k->d->word[p->last - 1].end}, .geonameid = p->geonameid,
                     .lat = p->lat, .lon = p->lon};
  memcpy(c->where.country, p->country, sizeof p->country);
}

/* What an attack is on, where that is a place: "they bombed the southern suburbs of Beirut". */
static int32_t place_hit(const coder *k, const candidate *c) {
  if (c->type != EV_ASSAULT && c->type != EV_COERCE) return -1;
  fillers f = args_obj(k->d, c->word);
  for (int32_t i = 0; i < f.n; i++)
    if (k->m->place_of_word[f.word[i]] >= 0) return k->m->place_of_word[f.word[i]];
  return -1;
}

/* Where an act heads to or comes from is where it is done only of those that move. */
static bool moves(const candidate *c) {
  return c->type == EV_MOBILIZE || c->type == EV_RETREAT || c->type == EV_CONSULT || c->type == EV_PROTEST || c->type == EV_ASSAULT;
}

static bool place_fits(const coder *k, const candidate *c, const mark_found *f) {
  str way = {0};
  if (kept_below(k, c, f, false)) return false;
  if (!case_in(k, k->m->place[f->mark].head, k->w.direction, &way)) return true;
  if (moves(c)) return c->type != EV_RETREAT || !str_eq(way, S("to"));
  return str_eq(way, S("on")) ? !plover_spoken(c->type) : c->type == EV_AID && str_eq(way, S("to"));
}

/* The place that hangs on a noun: "the broadcaster in Lima". */
static int32_t place_on(const coder *k, int32_t w) {
  for (int32_t x = k->d->word[w].child; x >= 0; x = k->d->word[x].next) {
    str weak = {0};
    if (ud_rel_base((deprel)k->d->word[x].rel) != REL_NMOD || k->m->place_of_word[x] < 0) continue;
    if (case_in(k, x, k->w.locative, &weak) && !weak.n) return k->m->place_of_word[x];
  }
  return -1;
}

/* Where those are who gather, or what is struck, taken or closed: the act is there too. */
static int32_t place_of_party(const coder *k, const candidate *c) {
  if (c->nominal) return place_on(k, c->word);
  if (c->type != EV_PROTEST && c->type != EV_ASSAULT && c->type != EV_COERCE) return -1;
  fillers f = args_obj(k->d, c->word);
  int32_t p = -1;
  for (int32_t i = 0; i < f.n && p < 0; i++) p = other_act(k, c, f.word[i]) ? -1 : place_on(k, f.word[i]);
  if (p >= 0 || c->type != EV_PROTEST) return p;
  f = args_subj(k->d, c->word);
  for (int32_t i = 0; i < f.n && p < 0; i++) p = place_on(k, f.word[i]);
  return p;
}

static void tell_place(coder *k, candidate *c) {
  mark_found f = {.mark = c->place_word >= 0 ? k->m->place_of_word[c->place_word] : place_hit(k, c), .how = LINK_OWN};
  if (f.mark >= 0) {
    set_place(k, c, &k->m->place[f.mark]);
    return;
  }
  f = mark_place_of(k->m, c->word);
  int32_t up = f.how == LINK_OWN || f.how == LINK_CLAUSE ? -1 : same_time(k, c);
  if (up >= 0) f = mark_place_of(k->m, up);
  if ((f.how == LINK_OWN || f.how == LINK_CLAUSE) && place_fits(k, c, &f)) set_place(k, c, &k->m->place[f.mark]);
  int32_t there = c->where.name.n ? -1 : place_of_party(k, c);
  if (there >= 0) set_place(k, c, &k->m->place[there]);
}

void setting_tell(coder *k) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (c->refused.p || c->headline) continue;
    tell_time(k, c);
    tell_place(k, c);
  }
}

static bool takes_part(const candidate *meeting, const candidate *c) {
  for (int32_t i = 0; i < c->actors.n; i++)
    for (int32_t j = 0; j < meeting->actors.n; j++)
      if (c->actors.v[i].entity >= 0 && c->actors.v[i].entity == meeting->actors.v[j].entity) return true;
  for (int32_t i = 0; i < c->actors.n; i++)
    for (int32_t j = 0; j < meeting->recipients.n; j++)
      if (c->actors.v[i].entity >= 0 && c->actors.v[i].entity == meeting->recipients.v[j].entity) return true;
  return false;
}

/* A present tense tells of the day of the report. */
static bool now(const coder *k, const candidate *c) {
  const word *x = &k->d->word[c->word];
  return str_eq(word_feat(x, S("VerbForm")), S("Fin")) && str_eq(word_feat(x, S("Tense")), S("Pres"));
}

/* What is said in a meeting is said on its day. */
static void share_meeting(coder *k) {
  const candidate *meeting = NULL;
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (!meeting && c->type == EV_CONSULT && c->attribution < 0 && c->author == IS_YES && c->date.n) meeting = c;
    if (meeting && c != meeting && plover_spoken(c->type) && !now(k, c) && c->attribution < 0 && !c->date.n && takes_part(meeting, c)) c->date = meeting->date;
  }
}

static bool meet(const parties *a, const parties *b) {
  for (int32_t i = 0; i < a->n; i++)
    if (parties_have(b, &a->v[i])) return true;
  return false;
}

/* A simple past goes on with what was told; a perfect or present starts anew. */
static bool goes_on(const coder *k, const candidate *c) {
  const doc *d = k->d;
  int32_t w = c->word;
  while (d->word[w].rel == REL_CONJ && args_child(d, w, REL_NSUBJ) < 0) w = d->word[w].head;
  int32_t aux = args_child(d, w, REL_AUX_PASS);
  if (c->nominal || d->word[w].upos != UPOS_VERB) return false;
  for (int32_t x = d->word[w].child; x >= 0; x = d->word[x].next)
    if (d->word[x].rel == REL_AUX) return false;
  return str_eq(word_feat(&d->word[aux < 0 ? w : aux], S("Tense")), S("Past"));
}

/* Crowds, police, fighters: what each does is told in a row, whoever it is. */
static bool unrest(const candidate *c) {
  for (int32_t i = 0; i < c->modes; i++)
    if (c->type == EV_COERCE && !str_eq(c->mode[i], S("arrest")) && !str_eq(c->mode[i], S("seize"))) return false;
  return c->type == EV_PROTEST || c->type == EV_ASSAULT || (c->type == EV_COERCE && c->modes > 0);
}

/* "daarbij", "then": goes on from what was told before. */
static bool takes_up(const coder *k, const candidate *c) {
  for (int32_t x = k->d->word[c->word].child; x >= 0; x = k->d->word[x].next) {
    char buf[32];
    if (list_has(k->w.resuming, args_lemma(k->d, x, buf, (int32_t)sizeof buf), NULL)) return true;
  }
  return false;
}

/* Does the sentence of c name a place, before c, that is not the scene's? */
static bool elsewhere(const coder *k, const candidate *b, const candidate *c) {
  int32_t first = k->d->sent[k->d->word[c->word].sent].first;
  for (int32_t w = first; w < c->word; w++) {
    int32_t p = k->m->place_of_word[w];
    if (p >= 0 && k->m->place[p].locative && !str_eq(k->m->place[p].name, b->where.name)) return true;
  }
  return c->where.name.n > 0 && !str_eq(c->where.name, b->where.name);
}

/* May c go on in the scene of b: told right before it by the same voice, with somebody of b in it? */
static bool same_scene(const coder *k, const candidate *b, const candidate *c) {
  if (!candidate_alive(b) || plover_spoken(b->type) || b->attribution != c->attribution || b->author != IS_YES) return false;
  if (k->d->sent[k->d->word[b->word].sent].kind != SENT_PLAIN) return false;
  if (c->date.n && !str_eq(c->date, b->date)) return false;
  const doc *d = k->d;
  bool near = d->word[c->word].sent <= d->word[b->word].sent + 1;
  if (d->word[c->word].sent != d->word[b->word].sent && elsewhere(k, b, c)) return false;
  bool acts = b->type == EV_PROTEST || b->type == EV_ASSAULT || b->type == EV_COERCE || b->type == EV_MOBILIZE;
  if (acts && (unrest(c) || takes_up(k, c))) return true;
  if (!near) return false;
  return meet(&b->actors, &c->actors) || meet(&b->recipients, &c->actors) || meet(&b->actors, &c->recipients);
}

enum { SCENE_SENTENCES = 2 };

/* Day and place told once for a scene: the next act in the simple past, in the same or the next sentences of the paragraph, has
 * them too. */
static void share_scene(coder *k) {
  const doc *d = k->d;
  for (int32_t i = 1; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c) || plover_spoken(c->type) || c->author != IS_YES || !goes_on(k, c)) continue;
    const sentence *at = &d->sent[d->word[c->word].sent];
    for (int32_t j = i - 1; j >= 0; j--) {
      const candidate *b = &k->cand.v[j];
      const sentence *before = &d->sent[d->word[b->word].sent];
      if (before->paragraph != at->paragraph || before < at - SCENE_SENTENCES) break;
      if (!same_scene(k, b, c)) continue;
      if (!c->date.n && str_find(b->date, S("/"), 0) < 0) c->date = b->date, c->date_at = b->date_at;
      if (!c->where.name.n) c->where = b->where;
    }
  }
}

static bool near_mark(const coder *k, const candidate *c, int32_t w) {
  return k->d->word[w].sent >= k->d->word[c->word].sent - 1 && k->d->sent[k->d->word[w].sent].kind == SENT_PLAIN;
}

static bool place_in_sentence(const coder *k, const candidate *c) {
  const sentence *s = &k->d->sent[k->d->word[c->word].sent];
  for (int32_t w = s->first; w < s->first + s->n; w++)
    if (k->m->place_of_word[w] >= 0 && k->m->place[k->m->place_of_word[w]].locative) return true;
  return false;
}

/* What a sentence before told of no act of its own: "The unrest began on Friday. Shops were looted." */
static void take_scene(coder *k) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c) || !unrest(c) || c->author != IS_YES || c->attribution >= 0 || !goes_on(k, c) || place_in_sentence(k, c)) continue;
    mark_found f = mark_time_of(k->m, c->word);
    if (!c->date.n && f.how == LINK_SCENE && near_mark(k, c, k->m->time[f.mark].head) && !k->m->time[f.mark].clock) set_time(k, c, f.mark);
    f = mark_place_of(k->m, c->word);
    if (!c->where.name.n && f.how == LINK_SCENE && near_mark(k, c, k->m->place[f.mark].head)) set_place(k, c, &k->m->place[f.mark]);
  }
}

/* What the outlet vouches for has been done: a later day is that of what is asked, offered or threatened. */
static void drop_later(const coder *k) {
  str now = k->d->rep->published;
  for (int32_t i = 0; now.n >= 10 && i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    bool day = c->date.n == 10 && c->date.p[0] != 'X' && str_find(c->date, S("/"), 0) < 0;
    if (!candidate_alive(c) || c->author != IS_YES || !day || memcmp(c->date.p, now.p, 10) <= 0) continue;
    c->date = S("");
    c->date_at = SPAN_NONE;
  }
}

void setting_share(coder *k) {
  drop_later(k);
  share_meeting(k);
  share_scene(k);
  take_scene(k);
}
