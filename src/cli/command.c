#include "cli/command.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const command *command_find(const char *name) {
  for (const command *c = commands; c->name; c++)
    if (strcmp(c->name, name) == 0) return c;
  return NULL;
}

static bool chosen(const char *choice, const char *value) {
  for (str rest = str_of(choice), one; one = str_cut(&rest, '|'), one.p;)
    if (str_eq(one, str_of(value))) return true;
  return false;
}

/* Take `--name`, `--name=value` or `--name value`; *i moves past what it took. */
static bool take_option(const command *cmd, int argc, char **argv, int *i, invocation *in, err *e) {
  const char *word = argv[*i] + 2, *eq = strchr(word, '=');
  size_t n = eq ? (size_t)(eq - word) : strlen(word);
  const option *o = NULL;
  const char **slot = NULL;
  for (int k = 0; k < COMMAND_MAX_OPTIONS && cmd->option[k].name && !o; k++)
    if (strlen(cmd->option[k].name) == n && memcmp(cmd->option[k].name, word, n) == 0) o = &cmd->option[k], slot = &in->value[k];
  if (!o && n == 4 && memcmp(word, "data", 4) == 0) o = &common_options[0], slot = &in->data;
  if (!o) return err_set(e, EXIT_USAGE, "%s: no option --%.*s (volgens help %s)", cmd->name, (int)n, word, cmd->name);
  if (!o->value && eq) return err_set(e, EXIT_USAGE, "%s: --%s takes no value", cmd->name, o->name);
  if (o->value && !eq && *i + 1 >= argc) return err_set(e, EXIT_USAGE, "%s: --%s needs %s", cmd->name, o->name, o->value);
  *slot = !o->value ? "" : eq ? eq + 1 : argv[++*i];
  if (o->choice && !chosen(o->choice, *slot))
    return err_set(e, EXIT_USAGE, "%s: --%s is one of %s, not \"%s\"", cmd->name, o->name, o->choice, *slot);
  return true;
}

bool invocation_parse(const command *cmd, int argc, char **argv, invocation *in, err *e) {
  *in = (invocation){.cmd = cmd, .arg = argv};
  bool plain = false;
  for (int i = 2; i < argc; i++) {
    if (!plain && strcmp(argv[i], "--") == 0) plain = true;
    else if (!plain && strncmp(argv[i], "--", 2) == 0) {
      if (!take_option(cmd, argc, argv, &i, in, e)) return false;
    } else in->arg[in->args++] = argv[i];
  }
  return true;
}

const char *invocation_get(const invocation *in, const char *option_name) {
  for (int k = 0; k < COMMAND_MAX_OPTIONS && in->cmd->option[k].name; k++)
    if (strcmp(in->cmd->option[k].name, option_name) == 0) return in->value[k];
  assert(false && "a command asks for an option that it does not have");
  return NULL;
}

bool invocation_number(const invocation *in, const char *option_name, long min, long max, long none, long *out, err *e) {
  const char *s = invocation_get(in, option_name);
  *out = none;
  if (!s) return true;
  char *end;
  *out = strtol(s, &end, 10);
  if (*s && !*end && *out >= min && *out <= max) return true;
  return err_set(e, EXIT_USAGE, "%s: --%s is a whole number from %ld to %ld, not \"%s\"", in->cmd->name, option_name, min, max, s);
}

int tell(const err *e) {
  fprintf(stderr, "volgens: %s\n", e->text);
  return e->status;
}
