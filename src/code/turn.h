/* turn.h - interviews: which paragraphs are somebody's answers.
 *
 *   drafts of all cues -> [TURN] -> drafts of free speech
 *
 * Four ways of printing talk are known:
 *   labels      "Q: …", "Vraag: …", "Rueda: …" open the paragraphs
 *   quotations  answers are paragraphs within quotation marks, questions stand without
 *   dashes      questions and answers open with a dash
 *   bare        questions are paragraphs that end with "?", answers speak in the first person
 * Each asks for questions with answers right behind them. Every answer is one attribution of free speech; its source is the
 * nearest phrase before it that names the one asked: the label, else who was introduced with an age or a full name before the
 * first answer. What the questions say is in the outlet's voice.
 * Cost         linear in the words, times the mentions for the naming phrase of each answer.
 * See it work  volgens code FILE; tests/cases/interview.txt */
#ifndef VOLGENS_CODE_TURN_H
#define VOLGENS_CODE_TURN_H

#include "code/draft.h"

/* Add an attribution for each answer to the drafts. */
void turn_find(drafting *w);

#endif
