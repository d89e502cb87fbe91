/* mark_work.h - what the parts of marking share while they lay marks over one report: the words in lower case
 * and folded, the word lists looked up once, and small questions about trees.
 *
 * A value made by work_open() lives in the scratch arena; nothing of it stays after marking. */
#ifndef VOLGENS_MARK_WORK_H
#define VOLGENS_MARK_WORK_H

#include "lexicon/lexicon.h"
#include "mark/mark.h"

/* The word lists marking uses: X(field, "name in lexicon/<lang>/"). Sorted. */
#define MARK_LISTS(X)                  \
  X(adverb_frequency, "time-frequency") \
  X(any_force, "any-force")            \
  X(before, "time-before")             \
  X(clock, "clock")                    \
  X(comitative, "comitative")          \
  X(count_of, "count-of")              \
  X(credit, "credit")                  \
  X(day_word, "day")                   \
  X(day_part, "day-part")              \
  X(definite, "definite")              \
  X(destination, "destination")        \
  X(document, "document")              \
  X(future, "future")                  \
  X(genitive, "genitive")              \
  X(former, "former")                  \
  X(former_prefix, "former-prefix")    \
  X(group_noun, "group-noun")          \
  X(female_noun, "female-noun")        \
  X(male_noun, "male-noun")            \
  X(generic_body, "generic-body")      \
  X(kind_noun, "kind-noun")            \
  X(local_office, "local-office")      \
  X(plural_ending, "plural-ending")    \
  X(lead_verb, "lead-verb")            \
  X(locative, "locative")              \
  X(month, "month")                    \
  X(month_part, "month-part")          \
  X(name_part, "name-part")            \
  X(negation, "negation")              \
  X(number, "number")                  \
  X(of_body, "of-body")                \
  X(origin, "origin")                  \
  X(our, "our")                        \
  X(own_body, "own-body")              \
  X(own_state, "own-state")            \
  X(parties_to, "parties-to")          \
  X(perfect, "perfect")                \
  X(place_noun, "place-noun")          \
  X(pronoun, "pronoun")                \
  X(quantity, "quantity")              \
  X(same, "same")                      \
  X(side, "side")                      \
  X(time_ago, "time-ago")              \
  X(time_following, "time-following")  \
  X(time_in, "time-in")                \
  X(time_last, "time-last")            \
  X(time_later, "time-later")          \
  X(time_next, "time-next")            \
  X(time_of, "time-of")                \
  X(time_on, "time-on")                \
  X(time_range, "time-range")          \
  X(time_since, "time-since")          \
  X(time_for, "time-for")              \
  X(time_then, "time-then")            \
  X(time_this, "time-this")            \
  X(time_until, "time-until")          \
  X(two_tenses, "two-tenses")          \
  X(unit, "unit")                      \
  X(work_for, "work-for")              \
  X(work_verb, "work-verb")            \
  X(weekday, "weekday")

/* "Nigeria Labour Congress (NLC)": the word in brackets, and the words [first, last) it is short for. */
typedef struct abbrev {
  int32_t word, first, last;
} abbrev;

typedef struct work {
  const lexicon *lex;
  const language *lang;  // NULL when the lexicon lacks the language: lists are empty
  const doc *d;
  marks *m;        // what is made
  arena *keep;     // for results
  arena *scratch;  // for the time of marking
  str *low;        // [W] forms in lower case
  str *fold;       // [W] forms folded as names are (filled by mark_names)
  struct { struct name_hit *v; int32_t n, cap; } hit;  // names in the text, in order, never overlapping (mark_names)
  int32_t *hit_of;                                     // [W] the hit a word lies in, -1 none
  struct { mention *v; int32_t n, cap; } mention;      // what becomes m->mention (mark_nominals)
  struct { struct note *v; int32_t n, cap; } note;     // [M] what is known of each mention beside the mark
  struct { abbrev *v; int32_t n, cap; } abbrev;        // abbreviations that the text explains (mark_abbrev)
  const agent **agent;  // [W] agent noun that a word is, NULL none (mark_nominals)
  bool mixed;      // a report on many countries (mark_context)
  int32_t day;     // the report's date as a day, DAY_NONE
  int32_t date;    // the same as yyyymmdd, 0
#define X(field, name) const list *field;
  MARK_LISTS(X)
#undef X
} work;

/* Names that the lexicon has for words [first, last): the likeliest first. */
enum { HIT_MAX = 8 };
typedef struct name_hit {
  int32_t first, last;
  const name *v[HIT_MAX];
  int32_t n;      // how many of v, at least 1
  bool part;      // only the first part of a hyphenated word ("VN-chef")
  bool family;    // found by family name alone
} name_hit;

typedef enum gender { GENDER_OPEN, GENDER_MALE, GENDER_FEMALE } gender;

/* What is known of a mention beside its mark. */
typedef struct note {
  const agent *a;       // its agent noun, NULL none
  const name *known;    // the lexicon's name for it, NULL none
  str name;             // its name as the text has it, "" for a description
  int32_t owner;        // word whose mention it belongs to when that is still to be found ("its", "zijn"), -1 none
  uint8_t from;         // enum mark_from of mention.country
  uint8_t gender;       // enum gender
  bool definite, person, body, state;
  bool relative, reflexive, possessive, demonstrative;
  int8_t who;           // pronouns: 1, 2 or 3; else 0
} note;

/* Prepare; both arenas must outlive it. */
work *work_open(const lexicon *lex, const doc *d, marks *m, arena *keep, arena *scratch);

/* Is the word's lower-case form on the list? *value may be NULL. */
bool work_in(const work *k, const list *l, int32_t w, str *value);
/* Its lemma (as in the treebank, lower-cased). */
bool work_lemma_in(const work *k, const list *l, int32_t w, str *value);

/* Lower case, Unicode. */
str work_lower(str s, arena *a);

/* Does the word begin with a capital letter? */
bool word_capital(const doc *d, int32_t w);
/* Relation without its subtype. */
deprel word_rel(const doc *d, int32_t w);
/* Is the word itself a finite verb form? */
bool word_finite(const doc *d, int32_t w);
/* What the recogniser of names takes the word for; NE_NONE where it sees no name, else the begin tag of the class. */
ne_tag word_ne(const doc *d, int32_t w);
/* First dependent of w with that plain relation, -1 none; the next one after child c. */
int32_t child_find(const doc *d, int32_t w, deprel plain);
int32_t child_next(const doc *d, int32_t c, deprel plain);
/* The case word (adposition) of a word, -1 none. */
int32_t word_case(const doc *d, int32_t w);
/* May the word head a phrase that names something: noun, name, pronoun, number or adjective used as a noun. */
bool word_nominal(const doc *d, int32_t w);
/* The verb, or predicate with copula, of the clause that w stands in, w itself when it is one; -1 none. */
int32_t word_clause(const doc *d, int32_t w);
/* Is w the head of a clause? */
bool word_is_clause(const doc *d, int32_t w);
/* Finite forms of the clause headed by w (itself, auxiliaries, copula): is one of them in the past; in the future? */
bool clause_past(const work *k, int32_t w);
bool clause_future(const work *k, int32_t w);
/* A plain present tense, which beside a weekday tells of the day to come ("Monday the court hears the case"): no perfect, no
 * report of speech ("meldt de politie zaterdag"). */
bool clause_present(const work *k, int32_t w);

/* A number in digits or words: its value, -1 when it is none. */
int32_t work_number(const work *k, int32_t w);

#endif
