#include "desk/html.h"

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/utf8.h"

static const str replacement = S_INIT("\xEF\xBF\xBD");

/* What stands for a byte of text in HTML; absent: the byte itself. */
static str html_entity(unsigned char c) {
  switch (c) {
    case '&': return S("&amp;");
    case '<': return S("&lt;");
    case '>': return S("&gt;");
    case '"': return S("&quot;");
    case '\'': return S("&#39;");
    default: return c < 0x20 && c != '\n' && c != '\t' && c != '\r' ? replacement : c == 0x7F ? replacement : (str){0};
  }
}

/* The longest well-formed piece at the start of s; what follows it, if anything, is one bad byte. */
static str whole_part(str s) {
  int32_t bad = utf8_fault(s);
  return bad < 0 ? s : str_sub(s, 0, bad);
}

static void put_escaped(out *o, str s) {
  int32_t from = 0;
  for (int32_t i = 0; i < s.n; i++) {
    str e = html_entity((unsigned char)s.p[i]);
    if (!e.p) continue;
    out_put(o, str_sub(s, from, i));
    out_put(o, e);
    from = i + 1;
  }
  out_put(o, str_sub(s, from, s.n));
}

void html_text(out *o, str s) {
  while (s.n) {
    str good = whole_part(s);
    put_escaped(o, good);
    if (good.n < s.n) out_put(o, replacement), good.n++;
    s = str_sub(s, good.n, s.n);
  }
}

static bool is_plain(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
}

void html_url(out *o, str s) {
  static const char digit[] = "0123456789ABCDEF";
  for (int32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (is_plain(c)) out_byte(o, (char)c);
    else out_byte(o, '%'), out_byte(o, digit[c >> 4]), out_byte(o, digit[c & 15]);
  }
}

static void put_address(out *o, str s) {
  if (str_starts(s, S("https://")) || str_starts(s, S("http://"))) html_text(o, s);
  else out_byte(o, '#');
}

/* Three digits, a comma, three digits. */
static void put_count(out *o, int64_t v) {
  out digits = {0};
  out_int(&digits, v);
  for (size_t i = 0; i < digits.n; i++) {
    if (i && (digits.n - i) % 3 == 0 && digits.p[i - 1] != '-') out_byte(o, ',');
    out_byte(o, digits.p[i]);
  }
  out_close(&digits);
}

/* Write what stands before the next directive; returns its letter, NULL when there is none left. */
static const char *until_directive(out *o, const char *p) {
  const char *at = strchr(p, '%');
  out_put(o, (str){p, at ? (int32_t)(at - p) : (int32_t)strlen(p)});
  return at ? at + 1 : NULL;
}

void html_format(out *o, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  for (const char *p = fmt; (p = until_directive(o, p)); p++) {
    switch (*p) {
      case 't': html_text(o, va_arg(ap, str)); break;
      case 'u': html_url(o, va_arg(ap, str)); break;
      case 'a': put_address(o, va_arg(ap, str)); break;
      case 'd': out_int(o, va_arg(ap, int64_t)); break;
      case 'n': put_count(o, va_arg(ap, int64_t)); break;
      case 'r': out_fixed(o, va_arg(ap, double), 2); break;
      case '%': out_byte(o, '%'); break;
      default: assert(false && "a directive that html_put does not have");
    }
  }
  va_end(ap);
}

/* What stands for the bytes at s in a JSON string; absent: they stand as they are. *used: how many bytes. */
static str json_escape(str s, char room[8], int32_t *used) {
  static const char digit[] = "0123456789abcdef";
  unsigned char c = (unsigned char)s.p[0];
  *used = 1;
  if (c == '"') return S("\\\"");
  if (c == '\\') return S("\\\\");
  if (c == '\n') return S("\\n");
  if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == 0x7F) {
    memcpy(room, "\\u00", 4);
    room[4] = digit[c >> 4], room[5] = digit[c & 15];
    return (str){room, 6};
  }
  if (c != 0xE2 || s.n < 3 || s.p[1] != '\x80' || (s.p[2] != '\xA8' && s.p[2] != '\xA9')) return (str){0};
  *used = 3;
  return s.p[2] == '\xA8' ? S("\\u2028") : S("\\u2029");
}

static void put_json(out *o, str s) {
  int32_t from = 0, used;
  char room[8];
  for (int32_t i = 0; i < s.n; i += used) {
    str e = json_escape(str_sub(s, i, s.n), room, &used);
    if (!e.p) continue;
    out_put(o, str_sub(s, from, i));
    out_put(o, e);
    from = i + used;
  }
  out_put(o, str_sub(s, from, s.n));
}

void json_text(out *o, str s) {
  if (!s.p) {
    out_put(o, S("null"));
    return;
  }
  out_byte(o, '"');
  while (s.n) {
    str good = whole_part(s);
    put_json(o, good);
    if (good.n < s.n) out_put(o, replacement), good.n++;
    s = str_sub(s, good.n, s.n);
  }
  out_byte(o, '"');
}

void json_format(out *o, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  for (const char *p = fmt; (p = until_directive(o, p)); p++) {
    switch (*p) {
      case 's': json_text(o, va_arg(ap, str)); break;
      case 'b': out_put(o, va_arg(ap, int) ? S("true") : S("false")); break;
      case 'd': out_int(o, va_arg(ap, int64_t)); break;
      case 'r': out_fixed(o, va_arg(ap, double), 2); break;
      case '%': out_byte(o, '%'); break;
      default: assert(false && "a directive that json_put does not have");
    }
  }
  va_end(ap);
}

void json_guard(out *o, size_t from) {
  out made = {0};
  for (size_t i = from; i < o->n; i++) {
    char c = o->p[i];
    if (c == '<' || c == '>' || c == '&') out_printf(&made, "\\u00%02x", (unsigned)c);
    else out_byte(&made, c);
  }
  o->n = from;
  out_put(o, (str){made.p, (int32_t)made.n});
  o->lost = o->lost || made.lost;
  out_close(&made);
}
