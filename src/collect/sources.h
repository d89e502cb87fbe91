/* sources.h - what a command line names, into the store: files, folders, standard input, addresses, in the order given.
 *
 * See it work  volgens add out.sqlite samples https://example.org/feed */
#ifndef VOLGENS_COLLECT_SOURCES_H
#define VOLGENS_COLLECT_SOURCES_H

#include "collect/collect.h"
#include "collect/web.h"

/* c: all but supply and from. w: open when there is an address among what is named. c->n gets the sum. False: as collect_run. An
 * address that gives nothing is told to the listener and counts as refused. */
bool sources_add(collect *c, web *w, char **named, int n_named, err *e);

#endif
