/* job.h - one cue at work: what the parts of `said` share while they look for its content.
 *
 *   said -> [JOB] -> said_clause, said_aside, said_object
 *
 * Content is kept as runs of words in the order of the text.
 * Cost         linear in the words put. */
#ifndef VOLGENS_CODE_JOB_H
#define VOLGENS_CODE_JOB_H

#include "code/said.h"

/* Whatever is being built: the room, the cue, and where the result goes. */
typedef struct job {
  const cue_room *r;
  const doc *d;
  const marks *m;
  const cue_hit *h;
  int32_t source;   // never content
  word_run seg;     // the part of the sentence between semicolons that the cue stands in
  said *out;
} job;

enum { JOB_MAX_SKIP = 24 };

/* Words whose subtrees are left out; more than JOB_MAX_SKIP are not. */
typedef struct skips {
  int32_t v[JOB_MAX_SKIP], n;
} skips;

/* Leave w out, unless it is -1. */
void job_skip(skips *s, int32_t w);

/* Put a run in its place; one that overlaps another makes it longer. */
void job_put_run(said *s, word_run r);
void job_put_subtree(job *j, int32_t w, const skips *s);
/* Without the punctuation at its ends. */
void job_put_trimmed(job *j, word_run r);
/* All of the segment but `own`. */
void job_put_around(job *j, word_run own);
/* Put the speech quotations that touch words [r.first, r.last), whole, but not those that the cue stands in. */
void job_put_quotes(job *j, word_run r);

/* Content is found, of that kind; false when there is none. */
bool job_done(job *j, speech kind, bool whole);
/* The same where the words tell the kind: what is mostly quoted is direct speech, and becomes the quotations themselves. Content
 * that stands free of the cue's clause counts as quoted sooner than a that-clause. */
bool job_settle(job *j, bool free_standing);

/* What a cue may report from: its sentence between semicolons; of a cue inside a quotation, no words outside it. */
word_run job_segment(const marks *m, int32_t w);

/* Does w belong to the phrase of the source? */
bool job_in_source(const job *j, int32_t w);
/* "nothing": an object that says nothing. */
bool job_says_nothing(const job *j, int32_t w);

bool job_punctuation(const doc *d, int32_t w);
/* Do only punctuation marks stand in [first, last)? */
bool job_only_punctuation(const doc *d, int32_t first, int32_t last);

#endif
