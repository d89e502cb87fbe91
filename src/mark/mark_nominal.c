#include "mark/mark_nominal.h"

#include "mark/mark_abbrev.h"
#include "mark/mark_agent.h"
#include "mark/mark_name.h"
#include "mark/mark_phrase.h"

/* What the words of one phrase tell. */
typedef struct code {
  char country[4], sector[4];
  uint8_t from;         // enum mark_from
  const agent *a;
  const name *known;
  int32_t name_head;    // word that heads the name in it, -1 none
  int32_t owner;        // possessive pronoun or the like, -1
  bool our;
} code;

static void set3(char out[4], const char *v) { memcpy(out, v, 4); }
static bool open3(const char *v) { return !v[0] || strcmp(v, "UNK") == 0; }

static const agent *agent_word(const work *k, int32_t w) { return k->agent[w]; }

// The first part of a compound ("politie_woordvoerder", "oppositieleider"): the agent that lends its sector. It may
// end in a letter that only joins it ("parlementsvoorzitter").
static const agent *agent_part(const work *k, int32_t w, const agent *whole) {
  str lemma = k->low[w];
  if (!k->lang || !whole || lemma.n <= whole->word.n) return NULL;
  int32_t at = str_find(lemma, whole->word, lemma.n - whole->word.n - 2 > 0 ? lemma.n - whole->word.n - 2 : 1);
  if (at < 3) return NULL;
  while (at > 0 && (lemma.p[at - 1] == '-' || lemma.p[at - 1] == '_')) at--;
  const agent *a = agents_find(&k->lang->agents, str_sub(lemma, 0, at));
  if (!a && at > 4) a = agents_find(&k->lang->agents, str_sub(lemma, 0, at - 1));
  return a && a->sector[0] != 'x' ? a : NULL;
}

static void country_once(code *c, const char *country, mark_from from) {
  if (!open3(c->country) || open3(country)) return;
  set3(c->country, country);
  c->from = (uint8_t)from;
}

static void sector_once(code *c, const char *sector) {
  if (open3(c->sector) && !open3(sector)) set3(c->sector, sector);
}

// A known name by itself: a country acts as its government, its people as civilians.
static void code_name(code *c, const name *n) {
  country_once(c, n->country, FROM_NAME);
  sector_once(c, n->sector);
  switch ((name_kind)n->kind) {
    case NAME_COUNTRY: case NAME_CAPITAL: case NAME_METONYM: sector_once(c, "GOV"); break;
    case NAME_INHABITANT: sector_once(c, "CVL"); break;
    case NAME_ADJECTIVE: case NAME_PERSON: case NAME_BODY: case NAME_GROUP: case NAME_PLACE: case NAME_KINDS: break;
  }
}

static code code_of(const work *k, int32_t head, int depth);

// The agent noun that a phrase is headed by; where the parser took the word before it for the head ("demissionair minister"),
// its flat part.
static const agent *agent_head(const work *k, int32_t head) {
  const agent *a = agent_word(k, head);
  for (int32_t c = k->d->word[head].child; !a && c >= 0; c = k->d->word[c].next)
    if (c == head + 1 && word_rel(k->d, c) == REL_FLAT && k->d->word[c].upos == UPOS_NOUN && !hit_at(k, head)) a = agent_word(k, c);
  return a;
}

// May a name stand beside the word: a noun, or a title written with a capital ("Secretary of State Antony Blinken").
static bool may_title(const work *k, int32_t head) {
  const agent *a = agent_head(k, head);
  if (k->d->word[head].upos == UPOS_NOUN) return true;
  return a && (a->flags & AGENT_PERSON) && !hit_at(k, head);
}

// The name that stands beside a title: "president [Emmanuel Macron]"; -1 none.
static int32_t titled_name(const work *k, int32_t head) {
  const doc *d = k->d;
  if (!may_title(k, head)) return -1;
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    if (c > head && !agent_word(k, c) && d->word[c].upos == UPOS_PROPN && (r == REL_APPOS || r == REL_FLAT || r == REL_NMOD) && word_case(d, c) < 0 &&
        !phrase_broken(d, head, c))
      return c;
  }
  return -1;
}

// "De verpleegkundige Ana Ruiz": what somebody is, read as an adjective.
static bool adjectival(const work *k, int32_t head, int32_t c) {
  const agent *a = k->d->word[c].upos == UPOS_ADJ && word_rel(k->d, c) == REL_AMOD && !word_capital(k->d, c) ? agent_word(k, c) : NULL;
  return a && !(a->flags & (AGENT_BODY | AGENT_OF)) && a->sector[0] && word_ne(k->d, head) == NE_B_PER && !hit_at(k, c);
}

// "The [Unite] union", "the [Wagner] group": a name that nobody knows before the noun for what it is; -1 none.
static int32_t named_before(const work *k, int32_t head, const agent *a) {
  const doc *d = k->d;
  int32_t c = child_find(d, head, REL_COMPOUND), next;
  bool kind = work_lemma_in(k, k->kind_noun, head, NULL) || work_lemma_in(k, k->group_noun, head, NULL);
  if (!kind || !a || (a->flags & AGENT_PERSON) || d->word[head].upos != UPOS_NOUN || c < 0 || c + 1 != head) return -1;
  next = child_find(d, c, REL_COMPOUND);
  bool own = d->word[c].upos == UPOS_PROPN && word_capital(d, c) && next < 0 && !hit_at(k, c) && !agent_word(k, c);
  return own && word_ne(d, c) != NE_B_LOC && word_ne(d, c) != NE_B_MISC ? c : -1;
}

// A family name behind given names: is one of them the given name of the person that has it?
static bool own_family(const work *k, int32_t w, const name *n) {
  for (int32_t i = w - 1; i >= 0 && w - i < 6; i--) {
    if (n->text.n && doc_form(k->d, i).p[0] == n->text.p[0]) return true;
    if (k->d->word[i].upos != UPOS_PROPN && k->d->word[i].upos != UPOS_PUNCT) return i == w - 1;
  }
  return word_ne(k->d, w - 1) != NE_B_PER && word_ne(k->d, w - 1) != NE_I_PER;
}

// The title that stands as a dependent of a name: "[President] Emmanuel Macron"; -1 none.
static int32_t title_of(const work *k, int32_t head, const agent **a) {
  const doc *d = k->d;
  if (d->word[head].upos != UPOS_PROPN || agent_word(k, head)) return -1;
  int32_t best = -1;
  for (int32_t c = d->word[head].child; c >= 0 && c < head; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    if ((r != REL_COMPOUND && r != REL_NMOD && r != REL_AMOD && r != REL_FLAT && r != REL_APPOS) || word_case(d, c) >= 0) continue;
    // "National" in "National Committee" is no national
    const agent *t = d->word[c].upos == UPOS_ADJ && r == REL_AMOD ? NULL : agent_word(k, c);
    if (t && (t->flags & AGENT_PERSON)) best = c, *a = t;
    if (adjectival(k, head, c)) best = c, *a = agent_word(k, c);
    // "Minister Kim Yong Hyun", read with the title before the first part of the name
    for (int32_t x = d->word[c].child; !t && r == REL_COMPOUND && d->word[c].upos == UPOS_PROPN && x >= 0 && x < c; x = d->word[x].next) {
      const agent *u = word_rel(d, x) == REL_NMOD || word_rel(d, x) == REL_COMPOUND ? agent_word(k, x) : NULL;
      if (u && (u->flags & AGENT_TITLE) && word_case(d, x) < 0 && word_ne(d, c) == NE_B_PER) best = x, *a = u;
    }
  }
  return best;
}

static bool own_side(const work *k, int32_t w) { return work_in(k, k->our, w, NULL); }

// A state by its name, which tells less of what somebody does than any other word.
static bool state_name(const code *c) {
  return c->known && !c->a && (c->known->kind == NAME_COUNTRY || c->known->kind == NAME_CAPITAL || c->known->kind == NAME_METONYM);
}

static bool takes_sector(const code *c) { return c->a && (c->a->flags & AGENT_OF); }

static bool owned(const doc *d, int32_t head) {
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_NMOD_POSS && d->word[c].upos == UPOS_PRON) return true;
  return false;
}

// "Secretary" in "secretary general": a word of the agent itself.
static bool in_agent(const work *k, const agent *a, int32_t x) {
  return a && !hit_at(k, x) && str_find_byte(a->word, ' ', 0) > 0 && str_starts(a->word, k->low[x]) && a->word.n > k->low[x].n && a->word.p[k->low[x].n] == ' ';
}

// Adjectives, compounds and possessors before the noun.
static void code_modifiers(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  char late[4] = "UNK";
  for (int32_t x = d->word[head].child; x >= 0; x = d->word[x].next) {
    deprel full = (deprel)d->word[x].rel, r = ud_rel_base(full);
    if (r != REL_AMOD && r != REL_COMPOUND && r != REL_NMOD && r != REL_DET && r != REL_FLAT) continue;
    if ((r == REL_NMOD && full != REL_NMOD_POSS && word_case(d, x) >= 0) || in_agent(k, c->a, x)) continue;
    if (d->word[x].upos == UPOS_PRON || d->word[x].upos == UPOS_DET) {
      if (own_side(k, x)) c->our = true;
      str v;
      if (c->owner < 0 && work_in(k, k->pronoun, x, &v) && str_find_byte(v, 'P', 0) >= 0) c->owner = x;
      continue;
    }
    const name_hit *h = hit_at(k, x);
    if (r == REL_FLAT && h && h->family && !own_family(k, x, h->v[0])) continue;
    if (h && r == REL_AMOD) country_once(c, h->v[0]->country, FROM_PHRASE);
    if (r == REL_AMOD && !h) {
      const agent *a = agent_word(k, x);
      if (a && takes_sector(c)) sector_once(c, a->sector);
    }
    if (r == REL_AMOD || depth <= 0) continue;
    // "its China director" is of whoever "it" is
    if (r == REL_COMPOUND && takes_sector(c) && h && h->v[0]->kind == NAME_COUNTRY && owned(d, head)) continue;
    code in = code_of(k, x, depth - 1);
    country_once(c, in.country, FROM_PHRASE);
    if (state_name(&in)) memcpy(late, in.sector, 4);
    else if (!c->a || takes_sector(c)) sector_once(c, in.sector);
    if (c->owner < 0) c->owner = in.owner;
    c->our |= in.our;
  }
  if (!c->a || (takes_sector(c) && !c->a->sector[0])) sector_once(c, late);
}

// "van Armenië", "of the army", "in Parijs", "from Niger"
static void code_complements(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  for (int32_t x = d->word[head].child; x >= 0; x = d->word[x].next) {
    if (word_rel(d, x) != REL_NMOD || x < head || depth <= 0) continue;
    int32_t cs = word_case(d, x);
    if (cs < 0) continue;
    if (work_in(k, k->origin, cs, NULL)) {
      code in = code_of(k, x, depth - 1);
      country_once(c, in.country, FROM_PHRASE);
      if (takes_sector(c) && !(c->a->sector[0] && state_name(&in))) sector_once(c, in.sector);
      if (c->owner < 0) c->owner = in.owner;
      c->our |= in.our;
    } else if (work_in(k, k->locative, cs, NULL)) {
      const name_hit *h = hit_at(k, x);
      if (h && h->v[0]->kind != NAME_PERSON) country_once(c, h->v[0]->country, FROM_PHRASE);
    }
  }
}

static void code_appositions(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  for (int32_t x = d->word[head].child; x >= 0 && depth > 0; x = d->word[x].next) {
    if (word_rel(d, x) != REL_APPOS || x < head) continue;
    code in = code_of(k, x, depth - 1);
    country_once(c, in.country, FROM_PHRASE);
    sector_once(c, in.sector);
    if (c->owner < 0) c->owner = in.owner;
    c->our |= in.our;
  }
}

// "thousands of people", "een groep betogers": who is counted
static void code_counted(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  for (int32_t x = d->word[head].child; x >= 0 && depth > 0; x = d->word[x].next) {
    if (word_rel(d, x) != REL_NMOD || x < head) continue;
    code in = code_of(k, x, depth - 1);
    country_once(c, in.country, FROM_PHRASE);
    sector_once(c, in.sector);
    if (!c->a) c->a = in.a;
    return;
  }
}

static const name *best_name(const work *k, const name_hit *h, bool place) {
  (void)k;
  if (!h) return NULL;
  for (int32_t i = 0; !place && i < h->n; i++)
    if (h->v[i]->kind != NAME_PLACE && h->v[i]->kind != NAME_ADJECTIVE) return h->v[i];
  return h->v[0];
}

// "Labour Congress", "Police Department": in a name the word before a general noun for a body tells what kind of body it is.
static void code_kind(const work *k, int32_t head, code *c) {
  const doc *d = k->d;
  if (!c->a || c->known || !(c->a->flags & AGENT_BODY) || d->word[head].upos != UPOS_PROPN || !strstr("GOV LEG NGO CVL", c->sector)) return;
  for (int32_t x = d->word[head].child; x >= 0 && x < head; x = d->word[x].next) {
    if (word_rel(d, x) != REL_COMPOUND || hit_at(k, x)) continue;
    const agent *a = agent_word(k, x);
    for (int32_t y = d->word[x].child; !a && y >= 0; y = d->word[y].next)
      if (word_rel(d, y) == REL_COMPOUND) a = agent_word(k, y);
    if (a && !a->country[0] && a->sector[0] && strstr("LAB BUS EDU MED JRN REL COP", a->sector)) set3(c->sector, a->sector);
  }
}

// "Jairo Rueda has been a parish priest": what a name is said to be.
static void code_predicate(const work *k, int32_t head, code *c) {
  const doc *d = k->d;
  int32_t p = d->word[head].head;
  if (c->a || c->known || p < 0 || word_rel(d, head) != REL_NSUBJ || child_find(d, p, REL_COP) < 0) return;
  const agent *a = agent_word(k, p);
  if (!a || !(a->flags & AGENT_PERSON) || !a->sector[0] || (a->flags & AGENT_OF)) return;
  for (int32_t x = d->word[p].child; x >= 0; x = d->word[x].next)
    if (str_eq(word_feat(&d->word[x], S("Polarity")), S("Neg")) || work_in(k, k->negation, x, NULL)) return;
  c->a = a;
}

/* Titles that say nothing of what the body is: "president of the union" belongs to the union, "minister of trade" to no trade. */
static void code_headed(const work *k, int32_t head, int32_t titled, int depth, code *c) {
  static const char bodies[] = "LAB BUS NGO EDU REL PTY OPP MED JRN IGO REB SEP JUD LEG COP";
  const doc *d = k->d;
  if (!c->a || depth <= 0 || !list_has(k->of_body, c->a->word, NULL)) return;
  for (int i = 0; i < 2; i++) {
    int32_t at = i ? titled : head;
    for (int32_t x = at >= 0 ? d->word[at].child : -1; x >= 0; x = d->word[x].next) {
      deprel r = word_rel(d, x);
      int32_t cs = word_case(d, x);
      bool of = r == REL_NMOD && cs >= 0 && work_in(k, k->origin, cs, NULL), beside = r == REL_COMPOUND && x < at;
      if (!of && !beside) continue;
      const abbrev *b = abbrev_at(k, x);
      code in = code_of(k, b ? b->last - 1 : x, depth - 1);
      if (open3(in.sector) || !strstr(bodies, in.sector) || (in.a && (in.a->flags & AGENT_PERSON))) continue;
      set3(c->sector, in.sector);
      country_once(c, in.country, FROM_PHRASE);
      return;
    }
  }
}

/* "Ana Ruiz, who leads the union": the body somebody is said to head tells whom he acts for. */
static void code_leader(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  if (!open3(c->sector) || (c->a && !(c->a->flags & AGENT_PERSON)) || depth <= 0) return;
  for (int32_t v = d->word[head].child; v >= 0; v = d->word[v].next) {
    if (d->word[v].rel != REL_ACL_RELCL || !work_lemma_in(k, k->lead_verb, v, NULL)) continue;
    int32_t o = child_find(d, v, REL_OBJ), s = child_find(d, v, REL_NSUBJ);
    if (o < 0 || (s >= 0 && d->word[s].upos != UPOS_PRON)) continue;
    code in = code_of(k, o, depth - 1);
    if (open3(in.sector) || (in.a && (in.a->flags & AGENT_PERSON))) continue;
    sector_once(c, in.sector);
    country_once(c, in.country, FROM_PHRASE);
    return;
  }
}

// Does the noun stand with a word that tells of the past?
static bool once(const work *k, int32_t head) {
  for (int32_t x = k->d->word[head].child; x >= 0; x = k->d->word[x].next)
    if (word_rel(k->d, x) == REL_AMOD && x < head && work_lemma_in(k, k->former, x, NULL)) return true;
  return false;
}

/* Who held an office once holds none now: "former minister", "oud-premier". */
static void code_former(const work *k, int32_t head, code *c) {
  if (!c->a || !(c->a->flags & AGENT_PERSON) || open3(c->sector) || !strstr("GOV LEG JUD PTY OPP SPY", c->sector)) return;
  bool former = once(k, head);
  const agent *a;
  int32_t title = former ? -1 : title_of(k, head, &a);
  if (title >= 0) former = once(k, title);
  for (int32_t i = 0; i < list_count(k->former_prefix) && !former; i++) former = str_starts(k->low[head], list_word(k->former_prefix, i, NULL));
  if (former) set3(c->sector, "ELI");
}

/* "The surgeon Ana Ruiz works for the Red Cross": who works for an international body takes its code. */
static void code_employer(const work *k, int32_t head, code *c, int depth) {
  const doc *d = k->d;
  int32_t v = word_rel(d, head) == REL_NSUBJ ? d->word[head].head : -1;
  for (int32_t x = d->word[head].child; x >= 0 && v < 0; x = d->word[x].next)
    if (d->word[x].rel == REL_ACL_RELCL) v = x;
  if (v < 0 || depth <= 0 || !work_lemma_in(k, k->work_verb, v, NULL) || (c->a && (c->a->flags & AGENT_BODY))) return;
  for (int32_t x = d->word[v].child; x >= 0; x = d->word[x].next) {
    int32_t cs = word_case(d, x);
    if (word_rel(d, x) != REL_OBL || cs < 0 || !work_in(k, k->work_for, cs, NULL)) continue;
    code in = code_of(k, x, depth - 1);
    if (!strstr("UNO IGO NGO EUR", in.country) || open3(in.country)) continue;
    set3(c->country, in.country);
    set3(c->sector, in.sector);
    c->from = FROM_PHRASE;
  }
}

/* "Somaliland's defence minister": whose state breaks away holds no office of the other. */
static void code_breakaway(const work *k, int32_t head, code *c) {
  const doc *d = k->d;
  if (strcmp(c->sector, "GOV") != 0) return;
  for (int32_t x = d->word[head].child; x >= 0; x = d->word[x].next) {
    int32_t cs = word_case(d, x);
    bool owns = d->word[x].rel == REL_NMOD_POSS || (word_rel(d, x) == REL_NMOD && cs >= 0 && work_in(k, k->origin, cs, NULL));
    const name_hit *h = owns ? hit_at(k, x) : NULL;
    if (h && !strcmp(h->v[0]->sector, "SEP")) set3(c->sector, "SEP");
  }
}

/* "The police officer": which force it is, told by the word before. "A Houthi official" is of those who hold the place. */
static void code_force(const work *k, int32_t head, code *c) {
  const doc *d = k->d;
  const name_hit *own = hit_at(k, head);
  if (!c->a) return;
  bool holds = !strcmp(c->sector, "GOV") && !(c->a->flags & (AGENT_STATE | AGENT_TITLE));
  if (holds && own && own->part && strstr("REB SEP", own->v[0]->sector) && own->v[0]->sector[0]) set3(c->sector, own->v[0]->sector);
  for (int32_t x = d->word[head].child; x >= 0 && x < head; x = d->word[x].next) {
    deprel r = word_rel(d, x);
    if (r != REL_COMPOUND && r != REL_AMOD && r != REL_NMOD) continue;
    const agent *a = agent_word(k, x);
    const name_hit *h = hit_at(k, x);
    if (a && a->sector[0] && strstr("COP MIL REB PRM", a->sector) && work_lemma_in(k, k->any_force, head, NULL)) set3(c->sector, a->sector);
    if (h && !strcmp(c->sector, "CVL") && !strcmp(h->v[0]->sector, "JRN") && (c->a->flags & AGENT_PERSON)) set3(c->sector, "JRN");
    if (h && holds && h->v[0]->sector[0] && strstr("REB SEP", h->v[0]->sector)) set3(c->sector, h->v[0]->sector);
  }
  code_breakaway(k, head, c);
}

/* "Councillor Els Bos (VVD)": who sits in a parliament for a party acts for the party. */
static void code_party(const work *k, int32_t head, int32_t named, code *c) {
  const doc *d = k->d;
  if (strcmp(c->sector, "LEG") != 0 || !c->a || !(c->a->flags & AGENT_PERSON)) return;
  const agent *of = NULL;
  int32_t title = title_of(k, head, &of), at = title >= 0 ? title : head;
  for (int32_t x = at; x >= 0; x = x == at ? d->word[at].child : d->word[x].next) {  // "PVV-Kamerlid", "a PTI lawmaker"
    const name_hit *p = x == at || word_rel(d, x) == REL_COMPOUND ? hit_at(k, x) : NULL;
    if (p && (x != at || p->part) && (!strcmp(p->v[0]->sector, "PTY") || !strcmp(p->v[0]->sector, "OPP"))) set3(c->sector, p->v[0]->sector);
  }
  int32_t first, w;
  name_extent(d, named >= 0 ? named : head, &first, &w);
  if (w + 2 >= d->W || d->word[w + 1].sent != d->word[head].sent || !str_eq(doc_form(d, w), S("("))) return;
  const name_hit *h = hit_at(k, w + 1);
  if (h && (!strcmp(h->v[0]->sector, "PTY") || !strcmp(h->v[0]->sector, "OPP"))) set3(c->sector, h->v[0]->sector);
}

/* "The Spanish premier Pedro Sánchez": of namesakes the one of that state; NULL when the adjective speaks against n. */
static const name *of_state(const work *k, int32_t head, const name_hit *h, const name *n) {
  const doc *d = k->d;
  if (!n || n->kind != NAME_PERSON) return n;
  for (int32_t x = d->word[head].child; x >= 0 && x < head + 1; x = d->word[x].next) {
    const name_hit *a = word_rel(d, x) == REL_AMOD ? hit_at(k, x) : NULL;
    if (!a || a->v[0]->kind != NAME_ADJECTIVE || open3(a->v[0]->country) || !strcmp(a->v[0]->country, n->country)) continue;
    for (int32_t i = 0; i < h->n; i++)
      if (!strcmp(h->v[i]->country, a->v[0]->country)) return h->v[i];
    return NULL;
  }
  return n;
}

/* "The speaker for Ghana" in a meeting of states speaks for its government, no parliament. */
static void code_envoy(const work *k, int32_t head, code *c) {
  const doc *d = k->d;
  if (strcmp(c->sector, "LEG") != 0 || !c->a || !(c->a->flags & AGENT_PERSON)) return;
  for (int32_t x = d->word[head].child; x >= 0; x = d->word[x].next) {
    int32_t cs = word_case(d, x);
    if (word_rel(d, x) != REL_NMOD || x < head || cs < 0 || !work_in(k, k->work_for, cs, NULL) || !hit_kind(hit_at(k, x), NAME_COUNTRY)) continue;
    set3(c->sector, "GOV");
    country_once(c, hit_at(k, x)->v[0]->country, FROM_PHRASE);
  }
}

/* For whom somebody acts, where more than the agent noun tells. */
static void code_refine(const work *k, int32_t head, code *c, int depth) {
  code_force(k, head, c);
  code_party(k, head, c->name_head, c);
  code_envoy(k, head, c);
  code_leader(k, head, c, depth);
  code_employer(k, head, c, depth);
  code_former(k, head, c);
}

static code code_of(const work *k, int32_t head, int depth) {
  code c = {.country = "UNK", .sector = "UNK", .name_head = -1, .owner = -1};
  const doc *d = k->d;
  const agent *title = NULL;
  c.a = agent_head(k, head);
  int32_t beside = titled_name(k, head);
  if (d->word[head].upos == UPOS_PROPN && !(c.a && !hit_at(k, head) && (c.a->flags & (AGENT_BODY | AGENT_PERSON)))) {
    if (title_of(k, head, &title) >= 0) c.a = title;
    c.name_head = head;
  }
  if (beside >= 0) c.name_head = beside;
  if (beside < 0 && c.name_head < 0) c.name_head = named_before(k, head, c.a);
  const name_hit *h = hit_at(k, beside >= 0 ? beside : head);
  const name *n = of_state(k, head, h, best_name(k, h, false));
  bool part = h && h->part;
  if (!n || n->kind == NAME_PERSON) code_headed(k, head, beside, depth, &c);
  if (n && !part && n->kind != NAME_ADJECTIVE && !(h->family && h->n > 1 && !c.a)) {
    c.known = n;
    if (n->kind == NAME_PERSON && takes_sector(&c) && c.a->sector[0]) code_modifiers(k, head, &c, depth);
    if (n->kind == NAME_PERSON && c.a) sector_once(&c, c.a->sector);
    if (!(h->family && c.a)) code_name(&c, n);
  }
  if (c.name_head >= 0) code_predicate(k, head, &c);
  if (c.a && c.a->country[0]) country_once(&c, c.a->country, FROM_PHRASE);
  if (c.a && !takes_sector(&c)) sector_once(&c, c.a->sector);
  code_kind(k, head, &c);
  if (part || (n && n->kind == NAME_ADJECTIVE)) {
    country_once(&c, n->country, FROM_PHRASE);
    sector_once(&c, n->sector);
  }
  const agent *first = open3(c.sector) ? agent_part(k, head, c.a) : NULL;
  if (first) sector_once(&c, first->sector);
  bool document = work_lemma_in(k, k->document, head, NULL);
  if (!c.known || c.known->kind == NAME_PERSON || document || open3(c.known->country)) {
    code_modifiers(k, head, &c, depth);
    if (beside >= 0) code_complements(k, beside, &c, depth);
    code_complements(k, head, &c, depth);
  }
  code_appositions(k, head, &c, depth);
  if (c.a) sector_once(&c, c.a->sector);  // what takes its sector from others may have one of its own where they tell none
  if (work_lemma_in(k, k->side, head, NULL) && !open3(c.country)) sector_once(&c, "GOV");
  if (work_lemma_in(k, k->quantity, head, NULL) || work_in(k, k->quantity, head, NULL) || d->word[head].upos == UPOS_NUM) code_counted(k, head, &c, depth);
  if (h && h->family && n) country_once(&c, n->country, FROM_NAME);
  if (h && h->family && n) sector_once(&c, n->sector);
  code_refine(k, head, &c, depth);
  return c;
}

/* Mentions. */

static bool is_plural(const doc *d, int32_t w) {
  if (str_eq(word_feat(&d->word[w], S("Number")), S("Plur"))) return true;
  int32_t n = child_find(d, w, REL_NUMMOD);
  return n >= 0 && d->word[w].upos == UPOS_NOUN;
}

static void read_pronoun(const work *k, int32_t w, mention *m, note *t) {
  str v;
  if (!work_in(k, k->pronoun, w, &v)) return;
  for (int32_t i = 0; i < v.n; i++) switch (v.p[i]) {
      case '1': case '2': case '3': t->who = (int8_t)(v.p[i] - '0'); break;
      case 'p': m->plural = true; break;
      case 'm': t->gender = GENDER_MALE, t->person = true; break;
      case 'f': t->gender = GENDER_FEMALE; break;
      case 'n': t->body = true; break;
      case 'P': t->possessive = true; break;
      case 'R': t->relative = true; break;
      case 'X': t->reflexive = true; break;
      case 'D': t->demonstrative = true; break;
      default: break;
    }
  m->actor = t->who != 0 || t->relative || t->reflexive || t->demonstrative;
}

static bool definite_phrase(const work *k, int32_t head) {
  const doc *d = k->d;
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel == REL_NMOD_POSS) return true;
    if (word_rel(d, c) == REL_DET && work_in(k, k->definite, c, NULL)) return true;
  }
  return false;
}

static str text_of(const doc *d, int32_t first, int32_t last) { return str_sub(d->text, d->word[first].beg, d->word[last - 1].end); }

static str name_text(const work *k, const code *c) {
  if (c->name_head < 0) return S("");
  int32_t first, last;
  const name_hit *h = hit_at(k, c->name_head);
  name_extent(k->d, c->name_head, &first, &last);
  if (h && !h->part && h->first < first) first = h->first;
  if (h && !h->part && h->last > last) last = h->last;
  const agent *a = NULL;
  int32_t title = title_of(k, c->name_head, &a);
  if (title >= first && title < c->name_head) first = title + 1;
  while (first < c->name_head && hit_kind(hit_at(k, first), NAME_ADJECTIVE) && word_rel(k->d, first) == REL_AMOD) first++;
  return text_of(k->d, first, last);
}

// A body that has no name of its own goes by its description: "ministerie van Defensie".
static str body_name(const work *k, int32_t head, const mention *m, const code *c, bool definite) {
  if (!c->a || !(c->a->flags & AGENT_BODY) || m->plural || !definite) return S("");
  static const char *const named[] = {"GOV", "LEG", "JUD", "BUS", "LAB", "NGO", "REL", "EDU"};
  bool fits = false;
  for (size_t i = 0; i < sizeof named / sizeof *named; i++) fits |= strcmp(m->sector, named[i]) == 0;
  if (!fits) return S("");
  const doc *d = k->d;
  int32_t first = m->first;
  while (first < head && (d->word[first].rel == REL_DET || d->word[first].upos == UPOS_DET || d->word[first].rel == REL_NMOD_POSS ||
                          d->word[first].rel == REL_CASE))
    first++;
  return text_of(d, first, m->last);
}

static bool skip(const work *k, const bool *in_time, int32_t w) {
  const doc *d = k->d;
  if (!word_nominal(d, w) || in_time[w]) return true;
  deprel r = word_rel(d, w);
  if (r == REL_FLAT || r == REL_FIXED || r == REL_GOESWITH || r == REL_EXPL || r == REL_DET || r == REL_CASE) return true;
  if (r == REL_COMPOUND && !hit_at(k, w)) return true;
  if (r == REL_AMOD && d->word[w].upos != UPOS_NOUN && d->word[w].upos != UPOS_PROPN) return true;
  int32_t h = d->word[w].head;
  // the name beside a title, the title beside a name: one mention with their head
  if (h >= 0 && h < w && titled_name(k, h) == w) return true;
  const agent *a;
  return h > w && title_of(k, h, &a) == w;
}

static bool acts(const work *k, int32_t head, const code *c) {
  const doc *d = k->d;
  if (strcmp(c->sector, "GOV") == 0 && !c->a && work_lemma_in(k, k->side, head, NULL)) return true;
  int32_t cs = word_case(d, head);
  bool located = cs >= 0 && work_in(k, k->locative, cs, NULL) && !work_toward_state(k, head, cs);
  if (c->known) {
    bool governed = c->known->sector[0] && !located;  // "Texas sues"
    if (c->known->kind == NAME_PLACE) return governed || (c->a && (c->a->flags & (AGENT_BODY | AGENT_PERSON)));
    bool place = c->known->kind == NAME_COUNTRY || c->known->kind == NAME_CAPITAL || c->known->kind == NAME_METONYM;
    return !(place && located);
  }
  if (c->a) return true;
  ne_tag ne = word_ne(d, head);
  return (d->word[head].upos == UPOS_PROPN || ne == NE_B_PER || ne == NE_B_ORG) && !located;
}

// "His wife, Ana Ruiz", "Mr Smith": a noun or form of address that tells man from woman.
static uint8_t told_gender(const work *k, int32_t head, int32_t named) {
  if (work_lemma_in(k, k->female_noun, head, NULL)) return GENDER_FEMALE;
  if (work_lemma_in(k, k->male_noun, head, NULL)) return GENDER_MALE;
  for (int32_t c = named >= 0 ? k->d->word[named].child : -1; c >= 0; c = k->d->word[c].next) {
    if (work_in(k, k->female_noun, c, NULL)) return GENDER_FEMALE;
    if (work_in(k, k->male_noun, c, NULL)) return GENDER_MALE;
  }
  return GENDER_OPEN;
}

// "General Workers' Union of Chile (GWUC)": what goes by an abbreviation is one body. `last`: behind its phrase, which takes in the brackets.
static bool explained(const doc *d, int32_t last) {
  if (last < 4 || !str_eq(doc_form(d, last - 1), S(")")) || !str_eq(doc_form(d, last - 3), S("("))) return false;
  str form = doc_form(d, last - 2);
  return form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z' && form.p[1] >= 'A' && form.p[1] <= 'Z';
}

static void add(work *k, int32_t head) {
  const doc *d = k->d;
  marks *m = k->m;
  mention x = {.head = head, .country = "UNK", .sector = "UNK", .kind = MENTION_NOMINAL, .plural = is_plural(d, head)};
  note t = {.name = S(""), .owner = -1};
  phrase_extent(d, head, &x.first, &x.last);
  if (d->word[head].upos == UPOS_PRON || work_in(k, k->pronoun, head, NULL)) {
    x.kind = MENTION_PRONOUN;
    read_pronoun(k, head, &x, &t);
  } else {
    code c = code_of(k, head, CODE_DEPTH);
    if (c.name_head >= 0) x.kind = MENTION_NAME;
    set3(x.country, c.country);
    set3(x.sector, c.sector);
    t.a = c.a;
    t.known = c.known;
    t.from = c.from;
    t.owner = c.owner;
    t.definite = definite_phrase(k, head) || x.kind == MENTION_NAME;
    x.actor = acts(k, head, &c);
    t.person = (c.a && (c.a->flags & AGENT_PERSON)) || (c.known && c.known->kind == NAME_PERSON);
    t.body = !t.person && ((c.a && (c.a->flags & AGENT_BODY)) || c.known);
    if (!c.a && !c.known && c.name_head >= 0) t.person |= word_ne(k->d, c.name_head) == NE_B_PER;
    t.state = c.a && (c.a->flags & AGENT_STATE);
    const name_hit *named = hit_at(k, c.name_head >= 0 ? c.name_head : head);  // "Human Rights Watch" is one
    if (x.kind == MENTION_NAME && d->word[head].upos == UPOS_PROPN && explained(d, x.last)) x.plural = false;
    if (c.known && c.known->kind == NAME_BODY && named && named->last > named->first + 1) x.plural = false;
    if (c.a && (c.a->flags & AGENT_FEMALE)) t.gender = GENDER_FEMALE;
    if (c.a && (c.a->flags & AGENT_MALE)) t.gender = GENDER_MALE;
    if (t.gender == GENDER_OPEN && x.kind != MENTION_PRONOUN) t.gender = told_gender(k, head, c.name_head);
    if (c.our && open3(x.country)) t.owner = -2;
    t.name = name_text(k, &c);
    if (!t.name.n) t.name = body_name(k, head, &x, &c, t.definite);
  }
  m->of_word[head] = k->mention.n;
  *VEC_PUSH(k->keep, &k->mention) = x;
  *VEC_PUSH(k->scratch, &k->note) = t;
}

// The words beside the head that mean the same: the name beside a title, the title beside a name.
static void share_words(work *k) {
  const doc *d = k->d;
  for (int32_t i = 0; i < k->m->M; i++) {
    int32_t head = k->m->mention[i].head, beside = titled_name(k, head);
    const agent *a;
    if (beside >= 0) k->m->of_word[beside] = i;
    int32_t title = title_of(k, head, &a);
    if (title >= 0) k->m->of_word[title] = i;
    for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next)
      if (word_rel(d, c) == REL_FLAT && k->m->of_word[c] < 0) k->m->of_word[c] = i;
  }
}

void mark_nominals(work *k) {
  const doc *d = k->d;
  k->agent = arena_new(k->scratch, const agent *, d->W);
  for (int32_t w = 0; w < d->W; w++) k->agent[w] = mark_agent(k, w);
  bool *in_time = arena_new(k->scratch, bool, d->W);
  for (int32_t i = 0; i < k->m->T; i++)
    if (k->m->time[i].instant)
      for (int32_t w = k->m->time[i].first; w < k->m->time[i].last; w++) in_time[w] = true;
  k->m->of_word = arena_new(k->keep, int32_t, d->W);
  for (int32_t w = 0; w < d->W; w++) k->m->of_word[w] = -1;
  for (int32_t w = 0; w < d->W; w++)
    if (!skip(k, in_time, w)) add(k, w);
  k->m->mention = k->mention.v;
  k->m->M = k->mention.n;
  share_words(k);
}
