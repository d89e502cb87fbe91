#include "syntax/conllu_read.h"

#include "base/hash.h"
#include "base/utf8.h"

enum { STATUS_DATA = 65, COLUMNS = 10, ID_MAX = 1 << 24 };
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef struct reader {
  str file;
  int32_t line;
  err *e;
  arena *keep;
  char *text;        // the text so far
  int32_t n;         // its bytes
  struct { word *v; int32_t n, cap; } word;
  struct { sentence *v; int32_t n, cap; } sent;
  int32_t first;     // first word of the sentence in work
  int32_t token_end; // number of the last word of the multiword token in work, 0 none
  int32_t token_at;  // where in the text that token ends
  bool token_space;  // white space follows it
  bool heads;        // a word of the sentence has a head
  bool new_par;      // the next sentence begins a paragraph
  uint8_t kind;      // of the next sentence
  str id;
} reader;

static bool fault(const reader *r, const char *what) { return err_at(r->e, STATUS_DATA, r->file, r->line, 0, "%s", what); }

static bool is_none(str s) { return s.n == 1 && s.p[0] == '_'; }

/* A number of digits only, 0..ID_MAX; -1 when it is none. */
static int32_t number_of(str s) {
  int32_t v = 0;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return -1;
    v = v * 10 + (s.p[i] - '0');
    if (v > ID_MAX) return -1;
  }
  return s.n ? v : -1;
}

static bool glued(str misc) {
  for (str f; f = str_cut(&misc, '|'), f.p;)
    if (str_eq(f, S("SpaceAfter=No"))) return true;
  return false;
}

static uint8_t ne_of(str misc) {
  for (str f; f = str_cut(&misc, '|'), f.p;)
    if (str_starts(f, S("NE="))) return (uint8_t)ud_ne_find(str_sub(f, 3, f.n));
  return NE_NONE;
}

static void put(reader *r, str s) {
  if (s.n) memcpy(r->text + r->n, s.p, (size_t)s.n);
  r->n += s.n;
}

/* White space before a new token, where the text asks for it. */
static void put_gap(reader *r) {
  bool begins = r->word.n == r->first;
  if (begins && r->new_par && r->n) {
    while (r->n && r->text[r->n - 1] == ' ') r->n--;
    put(r, S("\n\n"));
  }
  if (begins) r->new_par = false;
}

static bool read_comment(reader *r, str line) {
  str body = str_trim(str_sub(line, 1, line.n));
  if (str_starts(body, S("newpar")) || str_starts(body, S("newdoc"))) r->new_par = true;
  str value = body;
  str key = str_trim(str_cut(&value, '='));
  if (!value.p) return true;
  value = str_trim(value);
  if (str_eq(key, S("newdoc id")) && !r->id.n) r->id = value;
  if (!str_eq(key, S("kind"))) return true;
  if (str_eq(value, S("headline"))) r->kind = SENT_HEADLINE;
  if (str_eq(value, S("dateline"))) r->kind = SENT_DATELINE;
  if (str_eq(value, S("credit"))) r->kind = SENT_CREDIT;
  return true;
}

/* Bytes, and no white space but single blanks between them. */
static bool good_form(str form) {
  bool gap = true;
  for (int32_t i = 0; i < form.n; i++) {
    if ((unsigned char)form.p[i] < ' ' || form.p[i] == 0x7F || (form.p[i] == ' ' && gap)) return false;
    gap = form.p[i] == ' ';
  }
  return !gap;
}

static bool read_token(reader *r, str *col, int32_t dash) {
  int32_t from = number_of(str_sub(col[ID], 0, dash)), to = number_of(str_sub(col[ID], dash + 1, col[ID].n));
  if (r->token_end) return fault(r, "a multiword token inside another one");
  if (from != r->word.n - r->first + 1 || to <= from) return fault(r, "a multiword token whose numbers are out of order");
  if (!good_form(col[FORM])) return fault(r, "a token without a form, or white space in it");
  put_gap(r);
  put(r, col[FORM]);
  r->token_end = to;
  r->token_at = r->n;
  r->token_space = !glued(col[MISC]);
  r->n -= col[FORM].n;  // the words of the token take their bytes one by one
  return true;
}

/* Where the bytes of the word lie: its own, or the next of its multiword token. */
static bool place(reader *r, str *col, word *w) {
  if (!r->token_end) {
    put_gap(r);
    w->beg = r->n;
    put(r, col[FORM]);
    w->end = r->n;
    if (!glued(col[MISC])) {
      w->flags |= WORD_SPACE_AFTER;
      put(r, S(" "));
    }
    return true;
  }
  bool first = r->word.n == r->first || !(r->word.v[r->word.n - 1].flags & (WORD_MWT_FIRST | WORD_MWT_NEXT)) ||
               r->word.v[r->word.n - 1].end != r->n || r->word.v[r->word.n - 1].flags & WORD_SPACE_AFTER;
  w->flags |= first ? WORD_MWT_FIRST : WORD_MWT_NEXT;
  bool last = number_of(col[ID]) == r->token_end;
  int32_t n = last ? r->token_at - r->n : col[FORM].n;
  if (n < 1 || r->n + n > r->token_at) return fault(r, "the words of a multiword token are longer than it");
  if (n != col[FORM].n || memcmp(r->text + r->n, col[FORM].p, (size_t)n) != 0) return fault(r, "the words of a multiword token do not spell it");
  w->beg = r->n;
  w->end = r->n += n;
  if (!last) return true;
  r->token_end = 0;
  if (r->token_space) {
    w->flags |= WORD_SPACE_AFTER;
    put(r, S(" "));
  }
  return true;
}

static bool read_analysis(reader *r, str *col, word *w) {
  w->lemma = is_none(col[LEMMA]) && !is_none(col[FORM]) ? S("") : col[LEMMA];
  w->feats = is_none(col[FEATS]) ? S("") : col[FEATS];
  w->upos = (uint8_t)ud_upos_find(col[UPOS]);
  if (w->upos == UPOS_NONE && !is_none(col[UPOS])) return fault(r, "an unknown part of speech");
  bool head = !is_none(col[HEAD]);
  if (r->word.n > r->first && head != r->heads) return fault(r, "some words of the sentence have heads and some have not");
  r->heads = head;
  if (!head) return true;
  w->head = number_of(col[HEAD]);
  if (w->head < 0) return fault(r, "a head that is no number");
  w->rel = (uint8_t)ud_rel_find(col[DEPREL]);
  if (w->rel == REL_NONE) return fault(r, "an unknown relation");
  if ((w->head == 0) != (w->rel == REL_ROOT)) return fault(r, "the relation root belongs to the word with head 0 and to no other");
  return true;
}

static bool read_word(reader *r, str *col) {
  int32_t dash = str_find_byte(col[ID], '-', 0);
  if (dash >= 0) return read_token(r, col, dash);
  if (str_find_byte(col[ID], '.', 0) >= 0) return true;
  if (number_of(col[ID]) != r->word.n - r->first + 1) return fault(r, "a word whose number is out of order");
  if (!good_form(col[FORM])) return fault(r, "a word without a form, or white space in it");
  word w = {.sent = r->sent.n, .head = -1, .child = -1, .next = -1, .lemma = S(""), .feats = S(""), .ne = ne_of(col[MISC])};
  if (!place(r, col, &w) || !read_analysis(r, col, &w)) return false;
  *VEC_PUSH(r->keep, &r->word) = w;
  return true;
}

/* Is every word's way up free of circles? Each word is walked over once: mark holds the walk that saw it. */
static bool is_tree(const reader *r, arena scratch) {
  int32_t n = r->word.n - r->first;
  int32_t *mark = arena_new(&scratch, int32_t, n);
  for (int32_t i = 0; i < n; i++) {
    int32_t at = i;
    while (at >= 0 && !mark[at]) {
      mark[at] = i + 1;
      int32_t head = r->word.v[r->first + at].head;
      at = head < 0 ? -1 : head - r->first;
    }
    if (at >= 0 && mark[at] == i + 1) return false;
  }
  return true;
}

static bool set_heads(reader *r, int32_t n, arena scratch) {
  int32_t roots = 0;
  for (int32_t i = r->first; i < r->word.n; i++) {
    word *w = &r->word.v[i];
    if (w->head > n) return fault(r, "a head outside the sentence");
    if (w->head == 0) {
      roots++;
      w->head = -1;
    } else {
      w->head += r->first - 1;
    }
  }
  if (roots != 1) return fault(r, roots ? "a sentence with two roots" : "a sentence without a root");
  return is_tree(r, scratch) || fault(r, "the heads of the sentence go in a circle");
}

static bool close_sentence(reader *r, arena scratch) {
  int32_t n = r->word.n - r->first;
  if (r->token_end) return fault(r, "a multiword token without all its words");
  if (!n) return true;
  if (r->heads && !set_heads(r, n, scratch)) return false;
  int32_t before = r->sent.n ? r->sent.v[r->sent.n - 1].paragraph : 0;
  int32_t beg = r->word.v[r->first].beg;
  bool par = r->sent.n && beg > 0 && r->text[beg - 1] == '\n';
  *VEC_PUSH(r->keep, &r->sent) = (sentence){.beg = beg, .end = r->word.v[r->word.n - 1].end, .first = r->first, .n = n,
                                            .root = -1, .paragraph = before + par, .kind = r->kind};
  r->first = r->word.n;
  r->kind = SENT_PLAIN;
  r->heads = false;
  return true;
}

static bool read_line(reader *r, str line, arena scratch) {
  if (line.n && line.p[line.n - 1] == '\r') line.n--;
  if (!str_trim(line).n) return close_sentence(r, scratch);
  if (line.p[0] == '#' && r->word.n == r->first) return read_comment(r, line);
  if (line.p[0] == '#') return true;
  str col[COLUMNS], rest = line;
  int32_t n = 0;
  for (str f; f = str_cut(&rest, '\t'), f.p; n++)
    if (n < COLUMNS) col[n] = f;
  return n == COLUMNS ? read_word(r, col) : fault(r, "a line that has not ten columns");
}

static void finish(reader *r, str lang, report *rep, doc *d) {
  while (r->n && r->text[r->n - 1] == ' ') r->n--;
  if (r->word.n) r->word.v[r->word.n - 1].flags |= WORD_SPACE_AFTER;
  str text = {r->text, r->n};
  *rep = (report){.id = r->id.n ? r->id : hash_hex(hash_bytes(text, 0), r->keep), .lang = lang, .text = text};
  *d = (doc){.rep = rep, .text = text, .lang = lang, .sent = r->sent.v, .word = r->word.v, .S = r->sent.n, .W = r->word.n};
  doc_link(d);
}

bool conllu_read(str file, str bytes, str lang, report *rep, doc *out, arena *keep, arena scratch, err *e) {
  int32_t bad = utf8_fault(bytes);
  if (bad >= 0) return err_at(e, STATUS_DATA, file, 0, 0, "not UTF-8, or a NUL byte, at byte %d", (int)bad);
  str own = arena_copy(keep, bytes);
  reader r = {.file = file, .e = e, .keep = keep, .text = arena_new(keep, char, (ptrdiff_t)bytes.n + 4)};
  for (str rest = own, line; line = str_cut(&rest, '\n'), line.p;) {
    r.line++;
    if (!read_line(&r, line, scratch)) return false;
  }
  if (!close_sentence(&r, scratch)) return false;
  finish(&r, lang, rep, out);
  return true;
}
