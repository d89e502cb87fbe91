/* export_trig.h - reports as RDF in TriG: events of the Simple Event Model in named graphs, each the voice of one source.
 *
 *   <report>#voice       what the outlet vouches for        <report>#voice-open, #voice-no   what it leaves open, denies
 *   <report>#a1          what attribution a1 asserts         <report>#a1-open, #a1-no         what it leaves open, denies
 *
 * So nothing that is only said stands in a graph of the outlet. The default graph tells whose each graph is (PROV), from what run,
 * and which stretches of text denote the events (GAF, NIF). An event that the outlet vouches for and somebody says stands in both.
 * Source  van Hage et al. 2011 (SEM); Fokkens et al. 2013 (GAF); PROV-O, W3C 2013; NIF 2.0 core; TriG, W3C 2014. */
#ifndef VOLGENS_STORE_EXPORT_TRIG_H
#define VOLGENS_STORE_EXPORT_TRIG_H

#include "store/exporting.h"

bool export_trig_begin(exporter *x);
bool export_trig_report(exporter *x, int64_t version);
bool export_trig_event(exporter *x, const query_row *r);

#endif
