/* mark_outlet.h - who a report was taken from: credits at its start and end, datelines.
 *
 * "Referentie: Azertag.az", "Bron: Belga", "(ANP)", "NIAMEY (Reuters) -", "/TASS/". The list "credit" of the language has
 * the words that lead to a source. Only what the text room set apart as dateline or credit is looked at.
 * Cost         linear.
 * See it work  volgens code FILE   (outlet) */
#ifndef VOLGENS_MARK_OUTLET_H
#define VOLGENS_MARK_OUTLET_H

#include "mark/mark_work.h"

/* Fill m->outlet: the original source first. */
void mark_outlets(work *k);

#endif
