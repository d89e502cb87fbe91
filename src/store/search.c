#include "store/search.h"

#include <libstemmer.h>

#include "base/out.h"
#include "base/utf8.h"
#include "store/words.h"

/* Stands in every body, so that a query of exclusions alone has something to exclude from. */
#define EVERY "0every0"

enum { STATUS_SYSTEM = 71 };

typedef struct sb_stemmer sb_stemmer;

static sb_stemmer *stemmer_of(str lang) {
  const char *name = str_eq(lang, S("nl")) ? "dutch" : str_eq(lang, S("en")) ? "english" : NULL;
  return name ? sb_stemmer_new(name, NULL) : NULL;
}

static str stem(sb_stemmer *st, str word) {
  if (!st) return word;
  const sb_symbol *p = sb_stemmer_stem(st, (const sb_symbol *)word.p, word.n);
  return p ? (str){(const char *)p, sb_stemmer_length(st)} : word;
}

/* Append the stems of the words of a text, a blank between two. */
static void put_stems(out *o, sb_stemmer *st, str text) {
  char buf[WORDS_MAX];
  int32_t n;
  bool any = false;
  for (int32_t at = 0; words_next(text, &at, buf, &n); any = true) {
    if (any) out_byte(o, ' ');
    out_put(o, stem(st, (str){buf, n}));
  }
}

/* What the index holds, or is told to forget, of a version. */
static bool change(db *d, const char *sql, int64_t version, str lang, str title, str text, err *e) {
  sb_stemmer *st = stemmer_of(lang);
  out head = {0}, body = {0};
  put_stems(&head, st, title);
  out_text(&body, EVERY " ");
  put_stems(&body, st, text);
  sb_stemmer_delete(st);
  bool ok = head.lost || body.lost ? err_set(e, STATUS_SYSTEM, "out of memory")
                                   : db_do(d, e, sql, "iss", version, (str){head.p ? head.p : "", (int32_t)head.n}, (str){body.p, (int32_t)body.n});
  out_close(&head);
  out_close(&body);
  return ok;
}

bool search_put(db *d, int64_t version, str lang, str title, str text, err *e) {
  return change(d, "INSERT INTO search(rowid, title, body) VALUES(?,?,?)", version, lang, title, text, e);
}

bool search_drop(db *d, int64_t version, err *e) {
  sqlite3_stmt *st = db_ask(d, e, "SELECT c.lang, v.title, v.text FROM version v JOIN coded c ON c.version = v.id WHERE v.id = ?", "i", version);
  bool ok = st;
  if (!ok || !db_row(d, st, &ok, e)) return ok;
  ok = change(d, "INSERT INTO search(search, rowid, title, body) VALUES('delete',?,?,?)", version, db_text(st, 0), db_text(st, 1), db_text(st, 2), e);
  sqlite3_reset(st);
  return ok;
}

/* The words of a piece as one FTS5 phrase, or two that are OR-ed when the languages stem them in two ways. Empty: no word in it. */
static str phrase(str piece, bool open_end, sb_stemmer *const stemmer[2], arena *keep) {
  str said[2];
  for (int i = 0; i < 2; i++) {
    out o = {0};
    put_stems(&o, open_end ? NULL : stemmer[i], piece);
    said[i] = arena_copy(keep, (str){o.p ? o.p : "", (int32_t)o.n});
    out_close(&o);
  }
  if (!said[0].n) return S("");
  const char *more = open_end ? " *" : "";
  if (str_eq(said[0], said[1])) return arena_printf(keep, "\"%.*s\"%s", said[0].n, said[0].p, more);
  return arena_printf(keep, "(\"%.*s\" OR \"%.*s\")", said[0].n, said[0].p, said[1].n, said[1].p);
}

typedef struct piece {
  str words;
  bool not, open_end;
} piece;

/* Cut the next piece off what was typed: a word up to a blank, or what stands between quotation marks (or behind an open one). */
static bool next_piece(str *rest, piece *p) {
  *rest = str_trim(*rest);
  if (!rest->n) return false;
  *p = (piece){.not = rest->p[0] == '-'};
  if (p->not) *rest = str_sub(*rest, 1, rest->n);
  int32_t end = 0;
  if (rest->n && rest->p[0] == '"') {
    *rest = str_sub(*rest, 1, rest->n);
    end = str_find_byte(*rest, '"', 0);
    if (end < 0) end = rest->n;
    p->words = str_sub(*rest, 0, end);
    *rest = str_sub(*rest, end < rest->n ? end + 1 : end, rest->n);
    return true;
  }
  while (end < rest->n && !strchr(" \t\r\n\"", rest->p[end])) end++;
  p->words = str_sub(*rest, 0, end);
  p->open_end = end > 1 && rest->p[end - 1] == '*';
  *rest = str_sub(*rest, end, rest->n);
  return true;
}

str search_match(str words, arena *keep) {
  str with = S(""), without = S("");
  if (utf8_fault(words) >= 0) return (str){0};
  sb_stemmer *stemmer[2] = {stemmer_of(S("nl")), stemmer_of(S("en"))};
  int pieces = 0;
  for (piece p; pieces < SEARCH_MAX_PIECES && next_piece(&words, &p);) {
    str q = phrase(p.words, p.open_end, stemmer, keep);
    if (!q.n) continue;
    pieces++;
    if (p.not) without = arena_printf(keep, "%.*s NOT %.*s", without.n, without.p, q.n, q.p);
    else with = arena_printf(keep, "%.*s%s%.*s", with.n, with.p, with.n ? " AND " : "", q.n, q.p);
  }
  for (int i = 0; i < 2; i++) sb_stemmer_delete(stemmer[i]);
  if (!with.n && !without.n) return (str){0};
  if (!with.n) with = S("\"" EVERY "\"");
  return without.n ? arena_printf(keep, "(%.*s)%.*s", with.n, with.p, without.n, without.p) : with;
}
