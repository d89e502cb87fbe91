/* politeness.h - how to fetch, as the options --delay and --timeout of a command say. */
#ifndef VOLGENS_CLI_POLITENESS_H
#define VOLGENS_CLI_POLITENESS_H

#include "cli/command.h"
#include "fetch/fetch.h"

/* The defaults of fetch with what the invocation sets. False: e tells. */
bool politeness_of(const invocation *in, fetch_config *c, err *e);

#endif
