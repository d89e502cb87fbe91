#include "cli/help.h"

#include <stdio.h>
#include <unistd.h>

static const char about[] =
    "Volgens reads news reports in Dutch and English and records who did what to whom, when, where, and according to "
    "whom. What somebody says is kept apart from what is: each event names the attribution it stands in, and whether the "
    "outlet vouches for it.";

void help_index(out *o) {
  out_text(o, "volgens - who did what to whom, when, where, and according to whom\n\nUsage: volgens COMMAND [OPTION…] [ARGUMENT…]\n\nCommands:\n");
  for (const command *c = commands; c->name; c++) out_printf(o, "  %-10s %s\n", c->name, c->summary);
  out_text(o, "\nMore on a command: volgens help COMMAND\n");
}

static void put_options(out *o, const option *opt, int max) {
  for (int k = 0; k < max && opt[k].name; k++) {
    char left[64];
    const char *v = opt[k].choice ? opt[k].choice : opt[k].value;
    snprintf(left, sizeof left, "--%s%s%s", opt[k].name, v ? "=" : "", v ? v : "");
    out_printf(o, "  %-24s %s\n", left, opt[k].help);
  }
}

void help_command(out *o, const command *c) {
  out_printf(o, "volgens %s - %s\n\nUsage: volgens %s [OPTION…] %s\n\n%s\n\nOptions:\n", c->name, c->summary, c->name, c->args, c->text);
  put_options(o, c->option, COMMAND_MAX_OPTIONS);
  put_options(o, common_options, 1);
  if (c->example[0].line) out_text(o, "\nExamples:\n");
  for (int k = 0; k < COMMAND_MAX_EXAMPLES && c->example[k].line; k++)
    out_printf(o, "  %s\n      %s\n", c->example[k].line, c->example[k].what);
}

/* Text with the characters that scdoc reads as marks escaped. */
static void put_scdoc(out *o, const char *s) {
  for (; *s; s++) {
    if (strchr("_*\\#[", *s)) out_byte(o, '\\');
    out_byte(o, *s);
  }
}

static void man_options(out *o, const option *opt, int max) {
  for (int k = 0; k < max && opt[k].name; k++) {
    out_printf(o, "*--%s*", opt[k].name);
    const char *v = opt[k].choice ? opt[k].choice : opt[k].value;
    if (v) out_byte(o, '='), put_scdoc(o, v);
    out_text(o, "\n\t");
    put_scdoc(o, opt[k].help);
    out_text(o, "\n\n");
  }
}

void help_man(out *o) {
  out_text(o, "volgens(1)\n\n# NAME\n\nvolgens - who did what to whom, when, where, and according to whom\n\n# SYNOPSIS\n\n");
  for (const command *c = commands; c->name; c++) {
    out_printf(o, "*volgens %s* \\[OPTION…] ", c->name);
    put_scdoc(o, c->args);
    out_text(o, c[1].name ? "++\n" : "\n\n");
  }
  out_text(o, "# DESCRIPTION\n\n");
  put_scdoc(o, about);
  out_text(o, "\n\n");
  for (const command *c = commands; c->name; c++) {
    out_printf(o, "# VOLGENS %s\n\n", c->name);
    put_scdoc(o, c->text);
    out_text(o, "\n\n");
    man_options(o, c->option, COMMAND_MAX_OPTIONS);
    for (int k = 0; k < COMMAND_MAX_EXAMPLES && c->example[k].line; k++) {
      out_text(o, "\t");
      put_scdoc(o, c->example[k].line);
      out_text(o, "\n\n");
    }
  }
  out_text(o, "# OPTIONS OF EVERY COMMAND\n\n");
  man_options(o, common_options, 1);
  out_text(o, "# EXIT STATUS\n\n0 all went well; 64 wrong usage; 65 a report or a lexicon could not be taken (the others were coded); "
              "66 a file could not be opened; 71 the system refused memory or threads; 73 a file could not be made; 74 reading or writing failed.\n");
}

void help_completion(out *o) {
  out_text(o, "_volgens() {\n  local cur=${COMP_WORDS[COMP_CWORD]}\n  if [ \"$COMP_CWORD\" = 1 ]; then COMPREPLY=($(compgen -W '");
  for (const command *c = commands; c->name; c++) out_printf(o, "%s%s", c == commands ? "" : " ", c->name);
  out_text(o, "' -- \"$cur\")); return; fi\n  case ${COMP_WORDS[1]} in\n");
  for (const command *c = commands; c->name; c++) {
    out_printf(o, "    %s) COMPREPLY=($(compgen -f -W '", c->name);
    for (int k = 0; k < COMMAND_MAX_OPTIONS && c->option[k].name; k++)
      out_printf(o, "--%s%s ", c->option[k].name, c->option[k].value ? "=" : "");
    out_text(o, "--data=' -- \"$cur\"));;\n");
  }
  out_text(o, "  esac\n}\ncomplete -o filenames -F _volgens volgens\n");
}

int command_help(const invocation *in) {
  out o = {0};
  err e = {0};
  const command *c = in->args ? command_find(in->arg[0]) : NULL;
  if (in->args && !c) err_set(&e, EXIT_USAGE, "no command \"%s\" (volgens help)", in->arg[0]);
  else if (invocation_get(in, "man")) help_man(&o);
  else if (invocation_get(in, "completion")) help_completion(&o);
  else if (c) help_command(&o, c);
  else help_index(&o);
  if (!e.status) out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  return e.status ? tell(&e) : EXIT_OK;
}
