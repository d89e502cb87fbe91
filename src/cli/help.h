/* help.h - the table of commands, told to a person, to man, and to a shell. */
#ifndef VOLGENS_CLI_HELP_H
#define VOLGENS_CLI_HELP_H

#include "base/out.h"
#include "cli/command.h"

void help_index(out *o);                      // volgens help
void help_command(out *o, const command *c);  // volgens help COMMAND
void help_man(out *o);                        // scdoc source of volgens(1)
void help_completion(out *o);                 // bash completion

int command_help(const invocation *in);

#endif
