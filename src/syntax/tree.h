/* tree.h - sentences, words and their dependency trees: what `text` and `syntax` make of a report.
 *
 *   report -> [TEXT: sentences, words] -> [SYNTAX: tags, lemmas, trees] -> marks -> record
 *
 * One array of words for the whole report; every index is an index into it. `text` fills the offsets and
 * flags, `syntax` the rest, then doc_link() adds the child lists. Nobody changes a doc after that.
 * Annotation follows Universal Dependencies 2 (de Marneffe et al. 2021, Computational Linguistics 47:2).
 * See it work  volgens run --until=token|tag|tree FILE */
#ifndef VOLGENS_SYNTAX_TREE_H
#define VOLGENS_SYNTAX_TREE_H

#include <stdint.h>

#include "base/str.h"
#include "intake/report.h"

/* Universal parts of speech, in the order of ud_upos_name(). */
typedef enum upos {
  UPOS_NONE, UPOS_ADJ, UPOS_ADP, UPOS_ADV, UPOS_AUX, UPOS_CCONJ, UPOS_DET, UPOS_INTJ, UPOS_NOUN, UPOS_NUM,
  UPOS_PART, UPOS_PRON, UPOS_PROPN, UPOS_PUNCT, UPOS_SCONJ, UPOS_SYM, UPOS_VERB, UPOS_X, UPOS_COUNT
} upos;

/* Relations with the subtypes of the treebanks we train on; names in tree.c, same order. */
typedef enum deprel {
  REL_NONE, REL_ROOT, REL_ACL, REL_ACL_RELCL, REL_ADVCL, REL_ADVCL_RELCL, REL_ADVMOD, REL_AMOD, REL_APPOS,
  REL_AUX, REL_AUX_PASS, REL_CASE, REL_CC, REL_CC_PRECONJ, REL_CCOMP, REL_COMPOUND, REL_COMPOUND_PRT,
  REL_CONJ, REL_COP, REL_CSUBJ, REL_CSUBJ_OUTER, REL_CSUBJ_PASS, REL_DEP, REL_DET, REL_DET_PREDET,
  REL_DISCOURSE, REL_DISLOCATED, REL_EXPL, REL_EXPL_PV, REL_FIXED, REL_FLAT, REL_GOESWITH, REL_IOBJ,
  REL_LIST, REL_MARK, REL_NMOD, REL_NMOD_DESC, REL_NMOD_NPMOD, REL_NMOD_POSS, REL_NMOD_UNMARKED, REL_NSUBJ,
  REL_NSUBJ_OUTER, REL_NSUBJ_PASS, REL_NUMMOD, REL_OBJ, REL_OBL, REL_OBL_AGENT, REL_OBL_ARG, REL_OBL_NPMOD,
  REL_OBL_TMOD, REL_OBL_UNMARKED, REL_ORPHAN, REL_PARATAXIS, REL_PUNCT, REL_REPARANDUM, REL_VOCATIVE,
  REL_XCOMP, REL_COUNT
} deprel;

/* Named entities, written as begin and inside of person, organisation, location, other name; names by ud_ne_name(). */
typedef enum ne_tag {
  NE_NONE, NE_B_PER, NE_I_PER, NE_B_ORG, NE_I_ORG, NE_B_LOC, NE_I_LOC, NE_B_MISC, NE_I_MISC, NE_COUNT
} ne_tag;

enum {
  WORD_SPACE_AFTER = 1,  // white space or the end of the text follows
  WORD_MWT_FIRST = 2,    // first word of a multiword token ("do" of "don't")
  WORD_MWT_NEXT = 4,     // a later word of one ("n't")
};

typedef struct word {
  int32_t beg, end;   // bytes [beg, end) of the text; the form is exactly these bytes
  int32_t sent;       // its sentence
  int32_t head;       // index of its head, -1 for the root of the sentence (and before parsing)
  int32_t child;      // leftmost dependent, -1 none
  int32_t next;       // next dependent of the same head to the right, -1 none
  str lemma;          // as in the treebanks: "_" joins compound parts and separable particles ("aan_vallen")
  str feats;          // "Number=Sing|Tense=Past", sorted as in UD; "" for none
  uint8_t upos;       // enum upos
  uint8_t rel;        // enum deprel, relation to the head
  uint8_t flags;      // WORD_*
  uint8_t ne;         // enum ne_tag
} word;

typedef enum sentence_kind {
  SENT_PLAIN,
  SENT_HEADLINE,  // title or heading inside the text: a line of its own without a full stop
  SENT_DATELINE,  // "NIAMEY, Aug 31 (Reuters) -" where it is cut off as a unit of its own
  SENT_CREDIT,    // "(ANP)", "Bron: Belga", "(Reporting by …)"
} sentence_kind;

typedef struct sentence {
  int32_t beg, end;    // bytes [beg, end), from the first word's begin to the last word's end
  int32_t first, n;    // its words are word[first .. first+n)
  int32_t root;        // index of the root word, -1 before parsing
  int32_t paragraph;   // counts from 0; a line break in the text starts a new one
  uint8_t kind;        // enum sentence_kind
} sentence;

/* Places in a name, as a row of scores tells them: none, then begin, inside, end, single of PER, ORG, LOC, MISC. */
enum { NE_PLACES = 17, NE_UNIT = 64 };

typedef struct doc {
  const report *rep;
  str text;       // = rep->text
  str lang;       // "nl" or "en": as given or recognised
  sentence *sent; // [S]
  word *word;     // [W]
  int32_t S, W;
  int16_t *ne_score;  // [W][NE_PLACES] logarithm of the odds times NE_UNIT, from the network; NULL when it tells none
} doc;

static inline str doc_form(const doc *d, int32_t w) { return str_sub(d->text, d->word[w].beg, d->word[w].end); }

/* "NOUN", "nsubj:pass", "B-PER"; valid for every enum value. */
str ud_upos_name(upos u);
str ud_rel_name(deprel r);
/* The value for a name, *_NONE when unknown. A relation with an unknown subtype gives its plain form ("flat:name" -> flat). */
upos ud_upos_find(str name);
str ud_ne_name(ne_tag t);
ne_tag ud_ne_find(str name);
deprel ud_rel_find(str name);
/* The relation without its subtype: REL_NSUBJ for REL_NSUBJ_PASS. */
deprel ud_rel_base(deprel r);

/* Fill child, next and root from head. */
void doc_link(doc *d);

/* The value of a feature, absent view when it has none: word_feat(w, S("Tense")). */
str word_feat(const word *w, str name);

/* A present participle or gerund: "saying". */
bool word_lasting(const word *w);

/* The part of a lemma after its last "_": the head of a compound ("vredes_demonstratie" -> "demonstratie"). */
str lemma_head(str lemma);

/* Leftmost and rightmost word of the subtree of w, as a half-open range in *first, *last. No recursion. */
void doc_subtree(const doc *d, int32_t w, int32_t *first, int32_t *last);

#endif
