#include "intake/warc.h"

#include <stdio.h>

#include "intake/ascii.h"
#include "intake/http.h"
#include "intake/unit.h"

static const str MARK = S_INIT("WARC/");
static const char WRONG_LENGTH[] = "a record of a wrong length: passed over", CUT_OFF[] = "a record that is cut off";
enum { SKIPPED_AT_ONCE = 1 << 20 };  // what is not wanted and longer is read over before its length is known to be right

/* The length a head tells; -1 when it tells none. */
static int64_t length_of(str head) {
  str s = http_header(head, S("content-length"));
  int64_t v = s.n && s.n < 16 ? 0 : -1;
  for (int32_t i = 0; v >= 0 && i < s.n; i++) v = ascii_digit(s.p[i]) ? v * 10 + s.p[i] - '0' : -1;
  return v;
}

static bool is_page(str type) { return ascii_starts(type, S("text/html")) || ascii_starts(type, S("application/xhtml")); }
static bool is_text(str type) { return ascii_starts(type, S("text/plain")); }

/* Might it hold a report? By the head alone. */
static bool wanted(str head) {
  str kind = http_header(head, S("warc-type")), type = http_header(head, S("content-type"));
  if (ascii_same(kind, S("response"))) return ascii_starts(type, S("application/http")) || !type.n;
  return (ascii_same(kind, S("resource")) || ascii_same(kind, S("conversion"))) && (is_page(type) || is_text(type));
}

static void put(out *to, str head, str type, str codings, str body) {
  str url = http_header(head, S("warc-target-uri"));
  if (url.n > 1 && *url.p == '<') url = str_sub(url, 1, url.n - 1);  // as WARC 1.0's grammar has it
  unit_put(to, UNIT_FORMAT, S("warc"));
  unit_put(to, UNIT_URL, url);
  unit_put(to, UNIT_TYPE, type);
  unit_put(to, UNIT_CODINGS, codings);
  unit_put(to, UNIT_BODY, body);
}

/* An answer of HTTP; false when it holds no report. */
static bool put_response(out *to, str head, str message) {
  int32_t end = http_head_end(message, WARC_MAX_HEAD);
  if (end < 0 || http_status(message) != 200) return false;
  str answer = str_sub(message, 0, end), type = http_header(answer, S("content-type"));
  if (!is_page(type) && !is_text(type)) return false;
  char codings[128];
  str transfer = http_header(answer, S("transfer-encoding")), content = http_header(answer, S("content-encoding"));
  int n = snprintf(codings, sizeof codings, "%.*s %.*s", transfer.n, transfer.n ? transfer.p : "", content.n, content.n ? content.p : "");
  put(to, head, type, (str){codings, n < (int)sizeof codings ? n : (int)sizeof codings - 1}, str_sub(message, end, message.n));
  return true;
}

static bool put_record(out *to, str head, str body) {
  if (ascii_same(http_header(head, S("warc-type")), S("response"))) return put_response(to, head, body);
  put(to, head, http_header(head, S("content-type")), (str){0}, body);
  return true;
}

/* The stream failed: forget the record, go on at the next member. Told once until a record is found. */
static warc_status failed(warc *w, const char **why) {
  bool again, silent = w->lost;
  *why = w->gz && w->gz->why ? w->gz->why : "cannot be read";
  w->lost = true;
  if (!w->gz || !gunzip_resync(w->gz)) return silent ? WARC_END : WARC_BROKEN;
  lines_drop(w->in, (size_t)lines_ahead(w->in, 0, &again).n);
  return silent ? WARC_UNIT : WARC_BAD;
}

/* Does a record, or the end, follow at `at`? Only line breaks may stand between. */
static bool record_follows(str s, int64_t at, bool whole) {
  int64_t i = at;
  while (i < s.n && i < at + 16 && (s.p[i] == '\r' || s.p[i] == '\n')) i++;
  if (i >= s.n) return whole;
  return str_starts(str_sub(s, (int32_t)i, s.n), MARK);
}

/* Go to the next "WARC/" at the beginning of a line, at or behind `from`. */
static void look_for_next(warc *w, size_t from) {
  bool fault;
  lines_ahead(w->in, from, &fault);
  lines_drop(w->in, from);
  for (;;) {
    str s = lines_ahead(w->in, WARC_MAX_HEAD, &fault);
    int32_t at = str_find(s, S("\nWARC/1."), 0);
    if (at >= 0) {
      lines_drop(w->in, (size_t)at + 1);
      return;
    }
    bool last = s.n < WARC_MAX_HEAD;
    lines_drop(w->in, last ? (size_t)s.n : (size_t)s.n - 8);
    if (last) return;
  }
}

/* Read over n bytes; false when there are fewer. */
static bool pass_over(warc *w, int64_t n, bool *fault) {
  while (n > 0) {
    str s = lines_ahead(w->in, 1, fault);
    if (!s.n) return false;
    int64_t take = s.n < n ? s.n : n;
    lines_drop(w->in, (size_t)take);
    n -= take;
  }
  return true;
}

/* The record at hand is of a wrong length, or cut off: its head is `head` bytes. */
static warc_status wrong(warc *w, int32_t head, const char *what, const char **why) {
  *why = what;
  w->lost = true;
  look_for_next(w, (size_t)head);
  return WARC_BAD;
}

/* A record too long to be held. */
static warc_status skip(warc *w, int32_t head, int64_t length, bool tell, const char **why) {
  bool fault = false;
  lines_drop(w->in, (size_t)head);
  bool all = pass_over(w, length, &fault);
  if (fault) return failed(w, why);
  str s = lines_ahead(w->in, WARC_MAX_HEAD, &fault);
  if (!all || !record_follows(s, 0, true)) return wrong(w, 0, all ? WRONG_LENGTH : CUT_OFF, why);
  *why = "a record of more than 32 MB: passed over";
  return tell ? WARC_BAD : WARC_UNIT;
}

/* A record that can be held; WARC_UNIT with nothing appended: it holds no report. */
static warc_status take_record(warc *w, int32_t head, int64_t length, bool want, out *to, const char **why) {
  bool fault;
  int64_t all = head + length;
  str s = lines_ahead(w->in, (size_t)all + 32, &fault);
  bool whole = s.n < all + 32;  // the stream ends, or fails, behind it
  if (s.n < all && fault) return failed(w, why);
  if (s.n < all || !record_follows(s, all, whole)) {
    bool more = str_find(str_sub(s, head, s.n), S("\nWARC/1."), 0) >= 0;
    return wrong(w, head, s.n < all && !more ? CUT_OFF : WRONG_LENGTH, why);
  }
  if (want) put_record(to, str_sub(s, 0, head), str_sub(s, head, (int32_t)all));
  lines_drop(w->in, (size_t)all);
  return WARC_UNIT;
}

static warc_status one_record(warc *w, out *to, const char **why) {
  bool fault;
  str s = lines_ahead(w->in, WARC_MAX_HEAD, &fault);
  int32_t blank = 0;
  while (blank < s.n && ascii_space(s.p[blank])) blank++;
  if (blank == s.n) {
    lines_drop(w->in, (size_t)blank);
    w->record += fault && !w->lost;
    return fault ? failed(w, why) : WARC_END;
  }
  lines_drop(w->in, (size_t)blank);
  s = lines_ahead(w->in, WARC_MAX_HEAD, &fault);
  w->record += !w->lost || str_starts(s, MARK);
  if (!str_starts(s, MARK)) {
    bool silent = w->lost;
    warc_status got = wrong(w, 0, "no record where one should begin", why);
    return silent ? WARC_UNIT : got;
  }
  w->lost = false;
  int32_t head = http_head_end(s, WARC_MAX_HEAD);
  if (head < 0 && fault) return failed(w, why);
  if (head < 0) return wrong(w, MARK.n, "a record whose head does not end", why);
  int64_t length = length_of(str_sub(s, 0, head));
  if (length < 0) return wrong(w, head, "a record without a length", why);
  bool want = wanted(str_sub(s, 0, head));
  if (length > (want ? WARC_MAX_RECORD : SKIPPED_AT_ONCE)) return skip(w, head, length, want, why);
  return take_record(w, head, length, want, to, why);
}

warc_status warc_next(warc *w, out *to, const char **why) {
  for (;;) {
    size_t before = to->n;
    warc_status got = one_record(w, to, why);
    if (got == WARC_UNIT && to->n == before) continue;
    return got;
  }
}
