/* commands.h - the commands themselves; each returns an exit status of sysexits.h. Their help is in main.c. */
#ifndef VOLGENS_CLI_COMMANDS_H
#define VOLGENS_CLI_COMMANDS_H

#include "cli/command.h"

int command_add(const invocation *in);
int command_rebuild(const invocation *in);
int command_correct(const invocation *in);
int command_corrections(const invocation *in);
int command_code(const invocation *in);
int command_compare(const invocation *in);
int command_run(const invocation *in);
int command_explain(const invocation *in);
int command_lint(const invocation *in);
int command_coverage(const invocation *in);
int command_show(const invocation *in);
int command_baseline(const invocation *in);
int command_baseline_diff(const invocation *in);
int command_fetch(const invocation *in);
int command_bench(const invocation *in);
int command_query(const invocation *in);
int command_link(const invocation *in);
int command_pairs(const invocation *in);
int command_contested(const invocation *in);
int command_commitments(const invocation *in);
int command_desk(const invocation *in);
int command_link(const invocation *in);
int command_pairs(const invocation *in);
int command_contested(const invocation *in);
int command_commitments(const invocation *in);
int command_export(const invocation *in);
int command_watch(const invocation *in);
int command_verify(const invocation *in);
int command_version(const invocation *in);

#endif
