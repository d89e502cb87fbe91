#define _DEFAULT_SOURCE
#include "run/source.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { STATUS_NOINPUT = 66 };

static char stdin_path[] = "-";
static char *stdin_only[] = {stdin_path};

void source_open(source *s, char **path, int paths) {
  *s = (source){.path = paths ? path : stdin_only, .paths = paths ? paths : 1, .fd = -1};
}

static void leave_file(source *s) {
  if (s->fd < 0) return;
  intake_close(&s->in);
  if (s->fd != STDIN_FILENO) close(s->fd);
  s->fd = -1;
}

void source_close(source *s) { leave_file(s); }

static bool enter_file(source *s, err *e) {
  const char *path = s->path[s->at++];
  bool std = strcmp(path, "-") == 0;
  s->fd = std ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (s->fd < 0) return err_set(e, STATUS_NOINPUT, "%s: %s", path, strerror(errno));
  intake_open(&s->in, s->fd, std ? S("<stdin>") : str_of(path), s->format);
  return true;
}

bool source_next(source *s, job *j) {
  for (;;) {
    if (s->fd < 0) {
      if (s->at == s->paths) return false;
      j->file = str_of(s->path[s->at]);
      if (!enter_file(s, &j->fault)) return true;
    }
    str bytes = {0};
    intake_status got = intake_next(&s->in, &bytes, &j->line, &j->fault);
    j->file = s->in.file;
    j->format = s->in.format;
    if (got == INTAKE_OK) out_put(&j->raw, bytes);
    if (got == INTAKE_END || got == INTAKE_BROKEN) leave_file(s);
    if (got != INTAKE_END) return true;
  }
}
