#include "intake/http.h"

#include <zlib.h>

#include "intake/ascii.h"

int32_t http_head_end(str message, int32_t most) {
  str s = str_sub(message, 0, message.n < most ? message.n : most);
  for (int32_t i = 0; (i = str_find_byte(s, '\n', i)) >= 0; i++) {
    if (i + 1 < s.n && s.p[i + 1] == '\n') return i + 2;
    if (i + 2 < s.n && s.p[i + 1] == '\r' && s.p[i + 2] == '\n') return i + 3;
  }
  return -1;
}

str http_header(str head, str name) {
  bool first = true;
  for (str rest = head, line; line = str_cut(&rest, '\n'), line.p; first = false) {
    int32_t colon = first ? -1 : str_find_byte(line, ':', 0);
    if (colon >= 0 && ascii_same(str_trim(str_sub(line, 0, colon)), name)) return str_trim(str_sub(line, colon + 1, line.n));
  }
  return (str){0};
}

int http_status(str head) {
  int32_t blank = str_starts(head, S("HTTP/")) ? str_find_byte(head, ' ', 0) : -1;
  if (blank < 0 || head.n < blank + 4) return 0;
  int v = 0;
  for (int32_t i = blank + 1; i < blank + 4; i++) {
    if (!ascii_digit(head.p[i])) return 0;
    v = v * 10 + head.p[i] - '0';
  }
  return v;
}

/* The size that a line of a chunk begins with; -1 when it is none. */
static int64_t chunk_size(str line) {
  int64_t v = 0;
  int32_t i = 0;
  for (; i < line.n && i < 8; i++) {
    char c = ascii_lower(line.p[i]);
    int digit = ascii_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    if (digit < 0) break;
    v = v * 16 + digit;
  }
  str rest = str_trim(str_sub(line, i, line.n));
  return i && (!rest.n || *rest.p == ';') ? v : -1;
}

static const char *put_together(str raw, str *body, arena *keep) {
  char *p = arena_raw(keep, char, (ptrdiff_t)raw.n + 1);
  int32_t n = 0;
  for (int32_t at = 0; at < raw.n;) {
    int32_t end = str_find_byte(raw, '\n', at);
    int64_t size = end < 0 ? -1 : chunk_size(str_sub(raw, at, end));
    if (size < 0 && !n) return *body = raw, NULL;  // no chunks
    if (size == 0) return *body = (str){p, n}, NULL;
    if (size < 0 || size > raw.n - end - 1) break;
    memcpy(p + n, raw.p + end + 1, (size_t)size);
    n += (int32_t)size;
    at = end + 1 + (int32_t)size;
    if (at < raw.n && raw.p[at] == '\r') at++;
    if (at < raw.n && raw.p[at] == '\n') at++;
  }
  return "the chunks of the answer are cut off or damaged";
}

static void *take(void *a, uInt n, uInt size) { return arena_get_raw(a, 1, (ptrdiff_t) _Alignof(max_align_t), (ptrdiff_t)n * (ptrdiff_t)size); }
static void leave(void *a, void *p) {
  (void)a;
  (void)p;
}

/* How zlib is to read it: gzip or zlib by what stands there, or bare. */
static int window_of(str raw) {
  int first = (unsigned char)raw.p[0], second = raw.n > 1 ? (unsigned char)raw.p[1] : 0;
  bool zlib = (first & 15) == 8 && (first * 256 + second) % 31 == 0;
  return (first == 0x1F && second == 0x8B) || zlib ? 15 + 32 : -15;
}

static const char *unfold(str raw, str *body, arena *keep) {
  z_stream z = {.zalloc = take, .zfree = leave, .opaque = keep};
  if (inflateInit2(&z, window_of(raw)) != Z_OK) return "out of memory";
  char *p = arena_raw(keep, char, HTTP_MAX_BODY + 1);
  z.next_in = (Bytef *)(uintptr_t)raw.p;
  z.avail_in = (uInt)raw.n;
  z.next_out = (Bytef *)p;
  z.avail_out = HTTP_MAX_BODY + 1;
  int got = inflate(&z, Z_FINISH);
  if (z.total_out > HTTP_MAX_BODY) return "an answer that unfolds to more than 16 MB";
  if (got == Z_BUF_ERROR) return "the folded answer is cut off";
  if (got != Z_STREAM_END) return "the folded answer is damaged";
  *body = (str){p, (int32_t)z.total_out};
  return NULL;
}

const char *http_body(str raw, str codings, str *out, arena *keep) {
  *out = raw;
  if (ascii_find(codings, S("chunked"), 0) >= 0) {
    const char *fault = put_together(raw, out, keep);
    if (fault) return fault;
  }
  bool gzip = ascii_find(codings, S("gzip"), 0) >= 0, deflate = ascii_find(codings, S("deflate"), 0) >= 0;
  bool folded = out->n > 1 && (unsigned char)out->p[0] == 0x1F && (unsigned char)out->p[1] == 0x8B;
  bool markup = out->n && (ascii_space(*out->p) || *out->p == '<');
  if (ascii_find(codings, S("br"), 0) >= 0 && !markup) return "an answer folded by brotli, which is not read here";
  if (ascii_find(codings, S("zstd"), 0) >= 0 && !markup) return "an answer folded by zstd, which is not read here";
  return out->n && ((gzip && folded) || (deflate && !markup)) ? unfold(*out, out, keep) : NULL;
}
