#include "compare/name_key.h"

enum { HITS = 8, SOUND_MIN = 3 };

static bool is_state(const name *n) {
  return n->kind == NAME_COUNTRY || n->kind == NAME_ADJECTIVE || n->kind == NAME_INHABITANT || n->kind == NAME_CAPITAL || n->kind == NAME_METONYM;
}

static str key_of(const name *n, arena *keep) {
  if (is_state(n)) return arena_printf(keep, "@%s", n->country);
  return arena_printf(keep, "%c%s %.*s", n->kind == NAME_PERSON ? 'p' : 'b', n->country, n->text.n, n->text.p);
}

str name_key_known(const lexicon *lex, str lang, str folded, bool alone, int32_t date, arena *keep) {
  const name *hit[HITS];
  int32_t n = names_find(&lex->names, lang, folded, date, hit, HITS);
  n = n < HITS ? n : HITS;
  for (int32_t i = 0; i < n; i++)
    if (is_state(hit[i])) return key_of(hit[i], keep);
  if (n) return key_of(hit[0], keep);
  if (alone && names_family(&lex->names, folded, date, hit, HITS)) return key_of(hit[0], keep);
  return (str){0};
}

/* The longest spelling of the language that s has at byte i; its plain form in *plain. Returns its length, 0 for none. */
static int32_t spelling_at(const list *spelling, str s, int32_t i, str *plain) {
  int32_t best = 0;
  for (int32_t k = 0; k < list_count(spelling); k++) {
    str to, from = list_word(spelling, k, &to);
    if (from.n <= best || i + from.n > s.n || !str_eq(str_sub(s, i, i + from.n), from)) continue;
    best = from.n;
    *plain = to;
  }
  return best;
}

static str plain_spelling(const lexicon *lex, str lang, str s, arena *keep) {
  const language *l = lexicon_language(lex, lang);
  if (!l) return s;
  const list *spelling = lists_get(&l->lists, S("compare-spelling"));
  char *p = arena_new(keep, char, 2 * s.n + 1);
  int32_t n = 0;
  for (int32_t i = 0, len; i < s.n; i += len) {
    str plain = str_sub(s, i, i + 1);
    len = spelling_at(spelling, s, i, &plain);
    if (!len) len = 1;
    if (plain.n > 2 * len) plain.n = 2 * len;
    memcpy(p + n, plain.p, (size_t)plain.n);
    n += plain.n;
  }
  return (str){p, n};
}

/* Sounds that transcriptions mix up fall together; 0: not heard. */
static char sound_of(char c) {
  static const char from[] = "cqxzwfaeiouyjh' -.", to[] = "kkssvv\0\0\0\0\0\0\0\0\0\0\0\0";
  for (int32_t i = 0; from[i]; i++)
    if (from[i] == c) return to[i];
  return c;
}

str name_key_sound(const lexicon *lex, str lang, str folded, arena *keep) {
  str s = plain_spelling(lex, lang, folded, keep);
  char *p = arena_new(keep, char, s.n + 2);
  int32_t n = 0;
  p[n++] = 'n';
  for (int32_t i = 0; i < s.n; i++) {
    char c = sound_of(s.p[i]);
    if (!c && i == 0) c = s.p[0] == 'j' || s.p[0] == 'h' ? s.p[0] : 'a';
    if (c && c != p[n - 1]) p[n++] = c;
  }
  if (n > SOUND_MIN) return (str){p, n};
  return arena_printf(keep, "n%.*s", folded.n, folded.p);
}

int32_t name_key_date(str iso) {
  int32_t v = 0;
  if (iso.n < 10) return 0;
  for (int32_t i = 0; i < 10; i++) {
    if (i == 4 || i == 7) continue;
    if (iso.p[i] < '0' || iso.p[i] > '9') return 0;
    v = v * 10 + (iso.p[i] - '0');
  }
  return v;
}
