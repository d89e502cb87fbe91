/* export_annotation.h - reports as W3C Web Annotations (JSON-LD): one an attribution, one an event.
 *
 * The targets are stretches of the report's text, each by position (code points) and by quotation; the body is the record, as JSON.
 * Source  Web Annotation Data Model, W3C Recommendation 2017. */
#ifndef VOLGENS_STORE_EXPORT_ANNOTATION_H
#define VOLGENS_STORE_EXPORT_ANNOTATION_H

#include "store/exporting.h"

/* The page that holds all annotations: begin, then reports with their events, then end. */
bool export_annotation_begin(exporter *x);
bool export_annotation_report(exporter *x, int64_t version);
bool export_annotation_event(exporter *x, const query_row *r);
bool export_annotation_end(exporter *x);

#endif
