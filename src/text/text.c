#include "text/text.h"

#include "text/kind.h"
#include "text/language.h"
#include "text/line.h"
#include "text/token.h"

enum { STATUS_DATA = 65 };

typedef struct sentence_list {
  sentence *v;
  int32_t n, cap;
} sentence_list;

/* Tokens [first, last) are one line: add its sentences. */
static void add_sentences(const splitter *s, int32_t first, int32_t last, const report *rep, int32_t paragraph, arena *a, sentence_list *out) {
  int32_t beg = first;
  for (int32_t t = first; t < last; t++) {
    bool full = t - beg + 1 >= TEXT_MAX_SENTENCE && !(t + 1 < last && s->out.v[t + 1].flags & TOKEN_MWT_NEXT);
    if (!(s->out.v[t].flags & TOKEN_BREAK) && t + 1 < last && !full) continue;
    sentence_kind kind = kind_of(s, beg, t + 1, first, last, rep->title, paragraph == 0);
    *VEC_PUSH(a, out) = (sentence){
        .beg = s->out.v[beg].beg, .end = s->out.v[t].end, .first = beg, .n = t + 1 - beg, .root = -1, .paragraph = paragraph, .kind = (uint8_t)kind};
    beg = t + 1;
  }
}

static bool split(splitter *s, const report *rep, arena *a, sentence_list *out, err *e) {
  lines_of lines = line_begin(s->text);
  for (int32_t beg, end, paragraph = 0; line_next(&lines, &beg, &end); paragraph++) {
    int32_t first = s->out.n, first_sentence = out->n;
    token_line(s, beg, end);
    if (s->out.n > TEXT_MAX_WORDS) return err_set(e, STATUS_DATA, "the report has more than %d words", TEXT_MAX_WORDS);
    int32_t body = kind_dateline(s, first);
    kind_part_credit(s, body);
    if (body > first) {
      add_sentences(s, first, body, rep, paragraph, a, out);
      for (int32_t i = first_sentence; i < out->n; i++)
        if (out->v[i].kind != SENT_CREDIT) out->v[i].kind = SENT_DATELINE;
    }
    add_sentences(s, body, s->out.n, rep, paragraph, a, out);
  }
  return true;
}

static uint8_t word_flags(str text, const token_list *t, int32_t i) {
  uint8_t f = 0;
  if (t->v[i].flags & TOKEN_MWT_FIRST) f |= WORD_MWT_FIRST;
  if (t->v[i].flags & TOKEN_MWT_NEXT) f |= WORD_MWT_NEXT;
  if (i + 1 == t->n || t->v[i].end < t->v[i + 1].beg || t->v[i].end == text.n) f |= WORD_SPACE_AFTER;
  return f;
}

/* Copy what the splitter found into keep. */
static void fill(doc *d, const splitter *s, const sentence_list *sent, arena *keep) {
  d->S = sent->n;
  d->W = s->out.n;
  d->sent = arena_new(keep, sentence, d->S);
  d->word = arena_new(keep, word, d->W);
  if (d->S) memcpy(d->sent, sent->v, (size_t)d->S * sizeof *d->sent);
  for (int32_t i = 0; i < d->S; i++)
    for (int32_t w = d->sent[i].first; w < d->sent[i].first + d->sent[i].n; w++)
      d->word[w] = (word){.beg = s->out.v[w].beg, .end = s->out.v[w].end, .sent = i, .head = -1, .child = -1, .next = -1,
                          .lemma = S(""), .feats = S(""), .flags = word_flags(d->text, &s->out, w)};
}

static const language *choose(const lexicon *lex, const report *rep, str lang, err *e) {
  str named = lang.n ? lang : rep->lang;
  if (!named.n) return language_of(lex, rep->text, e);
  const language *l = lexicon_language(lex, named);
  if (!l) err_set(e, STATUS_DATA, "the lexicon has no language \"%.*s\"", named.n, named.p);
  return l;
}

bool text_make(const lexicon *lex, const report *rep, str lang, doc *out, arena *keep, arena scratch, err *e) {
  *out = (doc){.rep = rep, .text = rep->text};
  if (rep->text.n > TEXT_MAX_BYTES) return err_set(e, STATUS_DATA, "the report's text is longer than %d bytes", TEXT_MAX_BYTES);
  const language *l = choose(lex, rep, lang, e);
  if (!l) return false;
  out->lang = l->code;
  orth o = orth_make(l);
  splitter s = {.text = rep->text, .o = &o, .a = &scratch, .most = TEXT_MAX_WORDS};
  sentence_list sent = {0};
  if (!split(&s, rep, &scratch, &sent, e)) return false;
  fill(out, &s, &sent, keep);
  return true;
}
