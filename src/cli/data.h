/* data.h - where the lexicon and the models are: --data, $VOLGENS_DATA, beside the program, or where they were installed. */
#ifndef VOLGENS_CLI_DATA_H
#define VOLGENS_CLI_DATA_H

#include "cli/command.h"
#include "run/engine.h"

/* Open the engine for a command. False: e tells where it looked. */
bool data_open(const invocation *in, engine *en, err *e);

#endif
