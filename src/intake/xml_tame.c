#include "intake/xml_tame.h"

#include <stdio.h>

#include "intake/ascii.h"
#include "intake/clean.h"

typedef struct taming {
  str s;
  int32_t at;
  char *p;
  ptrdiff_t n;
} taming;

static bool forbidden(char c) { return (unsigned char)c < ' ' && c != '\t' && c != '\n' && c != '\r'; }

static void keep_to(taming *t, int32_t end) {
  for (; t->at < end; t->at++) t->p[t->n++] = forbidden(t->s.p[t->at]) ? ' ' : t->s.p[t->at];
}

/* Leave out, but for the line breaks. */
static void drop_to(taming *t, int32_t end) {
  for (; t->at < end; t->at++)
    if (t->s.p[t->at] == '\n') t->p[t->n++] = '\n';
}

/* Behind `what`, or the end. */
static int32_t behind(const taming *t, str what, int32_t from) {
  int32_t i = str_find(t->s, what, from);
  return i < 0 ? t->s.n : i + what.n;
}

/* Behind the document type: its '>' stands outside of quotes, comments and the brackets of its declarations. */
static int32_t doctype_end(const taming *t) {
  int brackets = 0;
  for (int32_t i = t->at; i < t->s.n; i++) {
    char c = t->s.p[i];
    if (c == '"' || c == '\'') {
      i = str_find_byte(t->s, c, i + 1);
      if (i < 0) return t->s.n;
    }
    if (str_starts(str_sub(t->s, i, t->s.n), S("<!--"))) i = behind(t, S("-->"), i + 4) - 1;
    brackets += c == '[';
    brackets -= c == ']';
    if (c == '>' && brackets <= 0) return i + 1;
  }
  return t->s.n;
}

static void take_reference(taming *t) {
  int32_t len = 0;
  uint32_t c = clean_reference(str_sub(t->s, t->at, t->s.n), &len);
  bool plain = c && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
  if (!plain) {
    c = '&';
    len = 1;
  }
  char number[16];
  int n = snprintf(number, sizeof number, "&#%u;", c);
  memcpy(t->p + t->n, number, (size_t)n);
  t->n += n;
  t->at += len;
}

str xml_tame(str document, arena *keep) {
  taming t = {.s = document, .p = arena_raw(keep, char, 5 * (ptrdiff_t)document.n + 16)};
  while (t.at < document.n) {
    str rest = str_sub(document, t.at, document.n);
    if (*rest.p == '&') take_reference(&t);
    else if (*rest.p != '<') keep_to(&t, t.at + 1);
    else if (str_starts(rest, S("<![CDATA["))) keep_to(&t, behind(&t, S("]]>"), t.at));
    else if (str_starts(rest, S("<!--"))) keep_to(&t, behind(&t, S("-->"), t.at + 4));
    else if (ascii_starts(rest, S("<!doctype"))) drop_to(&t, doctype_end(&t));
    else keep_to(&t, t.at + 1);
  }
  return t.n > INT32_MAX ? (str){t.p, INT32_MAX} : (str){t.p, (int32_t)t.n};
}
