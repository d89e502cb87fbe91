/* command.h - the table of commands: one entry gives parsing, help, man page and completion.
 *
 * A command reads its invocation, writes to standard output, tells its troubles on standard error, and returns an exit
 * status of sysexits.h.
 * See it work  volgens help; volgens help code; volgens help --man */
#ifndef VOLGENS_CLI_COMMAND_H
#define VOLGENS_CLI_COMMAND_H

#include <stdbool.h>

#include "base/err.h"

enum { EXIT_OK = 0, EXIT_USAGE = 64, EXIT_DATA = 65, EXIT_NOINPUT = 66, EXIT_BUG = 70, EXIT_SYSTEM = 71, EXIT_CANTCREATE = 73, EXIT_IO = 74 };

enum { COMMAND_MAX_OPTIONS = 24, COMMAND_MAX_EXAMPLES = 4 };

typedef struct option {
  const char *name;    // without the dashes; NULL ends the list
  const char *value;   // what stands after "=", NULL for a switch
  const char *choice;  // "json|csv|tsv" where only these are taken, else NULL
  const char *help;    // one line
} option;

typedef struct example {
  const char *line;  // as typed in the root of the repository; the tests run it
  const char *what;
} example;

typedef struct invocation invocation;

typedef struct command {
  const char *name;
  const char *args;     // "[FILE…]"
  const char *summary;  // one line
  const char *text;     // paragraphs for the man page
  option option[COMMAND_MAX_OPTIONS];
  example example[COMMAND_MAX_EXAMPLES];
  int (*run)(const invocation *in);
} command;

struct invocation {
  const command *cmd;
  const char *value[COMMAND_MAX_OPTIONS];  // by the command's options; "" for a switch that is on, NULL not given
  const char *data;                        // --data, or NULL
  char **arg;                              // [args] what is left
  int args;
};

/* All commands, in the order of the help; ended by one without a name. */
extern const command commands[];
/* Options that every command takes; ended by one without a name. */
extern const option common_options[];

const command *command_find(const char *name);

/* Parse argv[2..]. False: e tells, and how to ask for help. */
bool invocation_parse(const command *cmd, int argc, char **argv, invocation *in, err *e);

/* The value of an option of the command by name, NULL when it was not given. Asserts that the command has it. */
const char *invocation_get(const invocation *in, const char *option_name);
/* The same as a whole number; `none` when not given. False: e tells. */
bool invocation_number(const invocation *in, const char *option_name, long min, long max, long none, long *out, err *e);

/* Say the error on standard error ("volgens: …") and give its status. */
int tell(const err *e);

#endif
