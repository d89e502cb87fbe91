/* confidence.h - how likely an event is right, from signs that the engine has.
 *
 *   candidate -> signs (yes or no each) -> weights, summed -> sigmoid -> 0.10 … 0.95
 *
 * "Right": an annotator by the codebook has an event there, and of that type. Of events with confidence 0.9 about nine in ten are
 * right on reports not used to set the weights; docs/RECORDS.md has the measured curve. The weights are whole numbers, in
 * thousandths of a log-odds unit, and the sigmoid a table: the same value everywhere.
 * Cost         linear in the candidates, for each event.
 * Source       train/confidence.py fits the weights from annotated reports and prints the table of confidence.c.
 * See it work  volgens explain FILE names the signs of each event and what each counts. */
#ifndef VOLGENS_CODE_CONFIDENCE_H
#define VOLGENS_CODE_CONFIDENCE_H

#include "code/record.h"

struct coder;

/* The signs of the event that candidate `at` became, a bit each; kept in event.signs. */
uint64_t confidence_signs(const struct coder *k, int32_t at);

/* Hundredths, 10..95. */
int32_t confidence_of(uint64_t signs);

/* Sign i: its name and weight; false past the last. */
bool confidence_sign(int32_t i, str *label, int32_t *weight);

#endif
