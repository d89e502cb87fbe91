#include "cli/duckdb.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/command.h"

extern char **environ;

/* Every column is read as text; those that are numbers or truths become so. */
static char copy[] =
    "COPY (SELECT * REPLACE (copy = 'yes' AS copy, TRY_CAST(lat AS DOUBLE) AS lat, TRY_CAST(lon AS DOUBLE) AS lon, CAST(trigger_begin AS INTEGER) AS trigger_begin,"
    " CAST(trigger_end AS INTEGER) AS trigger_end, CAST(confidence AS DOUBLE) AS confidence, TRY_CAST(occurrence AS BIGINT) AS occurrence)"
    " FROM read_csv('/dev/stdin', header = true, delim = ',', quote = '\"', escape = '\"', all_varchar = true, max_line_size = 16777216)) TO '/dev/stdout' (FORMAT parquet)";

bool duckdb_open(duckdb *d, err *e) {
  static char name[] = "duckdb", command_option[] = "-c";
  char *argv[] = {name, command_option, copy, NULL};
  int ends[2];
  posix_spawn_file_actions_t actions;
  if (pipe(ends) != 0) return err_set(e, EXIT_SYSTEM, "no pipe to duckdb: %s", strerror(errno));
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  int failed = posix_spawnp(&d->child, name, &actions, NULL, argv, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[0]);
  d->fd = ends[1];
  if (!failed) return true;
  close(ends[1]);
  if (failed == ENOENT) return err_set(e, EXIT_SYSTEM, "--format=parquet needs the program duckdb, which is not installed here; --format=csv needs nothing");
  return err_set(e, EXIT_SYSTEM, "duckdb: %s", strerror(failed));
}

bool duckdb_close(duckdb *d, err *e) {
  int status = 0;
  close(d->fd);
  while (waitpid(d->child, &status, 0) < 0 && errno == EINTR) {}
  return (WIFEXITED(status) && WEXITSTATUS(status) == 0) || err_set(e, EXIT_IO, "duckdb could not write the Parquet file");
}
