#include "syntax/conllu.h"

static const char *const kind_name[] = {"plain", "headline", "dateline", "credit"};

/* Bytes with every run of white space and control characters as one blank. */
static void put_plain(out *o, str s) {
  bool gap = false;
  for (int32_t i = 0; i < s.n; i++) {
    bool blank = (unsigned char)s.p[i] <= ' ' || s.p[i] == 0x7F;
    if (!blank) {
      if (gap) out_byte(o, ' ');
      out_byte(o, s.p[i]);
    }
    gap = blank;
  }
}

static void put_or_none(out *o, str s) { out_put(o, s.n ? s : S("_")); }

static void put_comments(const doc *d, int32_t s, out *o) {
  const sentence *x = &d->sent[s];
  if (s == 0) {
    out_text(o, "# newdoc id = ");
    out_put(o, d->rep->id);
    out_byte(o, '\n');
  }
  if (s == 0 || x->paragraph != d->sent[s - 1].paragraph) out_text(o, "# newpar\n");
  out_text(o, "# sent_id = ");
  out_put(o, d->rep->id);
  out_printf(o, "-%d\n", (int)s + 1);
  if (x->kind != SENT_PLAIN) out_printf(o, "# kind = %s\n", kind_name[x->kind]);
  out_text(o, "# text = ");
  put_plain(o, str_sub(d->text, x->beg, x->end));
  out_byte(o, '\n');
}

/* Number in its sentence of the word w, from 1. */
static int32_t number(const doc *d, int32_t w) { return w - d->sent[d->word[w].sent].first + 1; }

static int32_t token_last(const doc *d, int32_t w) {
  const sentence *s = &d->sent[d->word[w].sent];
  int32_t last = w;
  while (last + 1 < s->first + s->n && d->word[last + 1].flags & WORD_MWT_NEXT) last++;
  return last;
}

static void put_token(const doc *d, int32_t w, out *o) {
  int32_t last = token_last(d, w);
  out_printf(o, "%d-%d\t", (int)number(d, w), (int)number(d, last));
  put_plain(o, str_sub(d->text, d->word[w].beg, d->word[last].end));
  out_printf(o, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", d->word[last].flags & WORD_SPACE_AFTER ? "_" : "SpaceAfter=No");
}

static str ne_misc(const doc *d, int32_t w, void *env, arena *scratch) {
  (void)env;
  str name = ud_ne_name((ne_tag)d->word[w].ne);
  return d->word[w].ne ? arena_printf(scratch, "NE=%.*s", (int)name.n, name.p) : (str){0};
}

static void put_misc(const doc *d, int32_t w, bool in_token, str misc, out *o) {
  bool glued = !in_token && !(d->word[w].flags & WORD_SPACE_AFTER);
  out_put(o, misc);
  if (misc.n && glued) out_byte(o, '|');
  if (glued) out_text(o, "SpaceAfter=No");
  if (!misc.n && !glued) out_byte(o, '_');
}

static void put_word(const doc *d, int32_t w, bool in_token, str misc, out *o) {
  const word *x = &d->word[w];
  bool parsed = x->rel != REL_NONE;
  out_printf(o, "%d\t", (int)number(d, w));
  put_plain(o, doc_form(d, w));
  out_byte(o, '\t');
  put_or_none(o, x->lemma);
  out_byte(o, '\t');
  out_put(o, ud_upos_name((upos)x->upos));
  out_text(o, "\t_\t");
  put_or_none(o, x->feats);
  if (parsed) out_printf(o, "\t%d\t", x->head < 0 ? 0 : (int)number(d, x->head));
  else out_text(o, "\t_\t");
  out_put(o, ud_rel_name((deprel)x->rel));
  out_text(o, "\t_\t");
  put_misc(d, w, in_token, misc, o);
  out_byte(o, '\n');
}

void conllu_write(const doc *d, conllu_misc *misc, void *env, arena scratch, out *o) {
  for (int32_t s = 0; s < d->S; s++) {
    put_comments(d, s, o);
    for (int32_t w = d->sent[s].first; w < d->sent[s].first + d->sent[s].n; w++) {
      uint8_t flags = d->word[w].flags;
      bool in_token = flags & (WORD_MWT_FIRST | WORD_MWT_NEXT);
      if (flags & WORD_MWT_FIRST) put_token(d, w, o);
      arena line = scratch;
      put_word(d, w, in_token, misc ? misc(d, w, env, &line) : ne_misc(d, w, NULL, &line), o);
    }
    out_byte(o, '\n');
  }
}
