/* file.h - bytes from files: mapped whole, or line by line from a stream.
 *
 * Errors name the file. Statuses: EX_NOINPUT (66) cannot open, EX_IOERR (74) cannot read. */
#ifndef VOLGENS_BASE_FILE_H
#define VOLGENS_BASE_FILE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

/* A whole file, mapped read-only. An empty file gives n = 0. */
typedef struct file_map {
  const char *p;
  size_t n;
} file_map;
bool file_open(const char *path, file_map *m, err *e);
void file_close(file_map *m);

/* The regular files below a folder (or the path itself), recursively, hidden ones left out, sorted by byte order of
 * their paths. Paths lie in keep. */
typedef struct file_list {
  str *v;  // [n], terminated
  int32_t n, cap;
} file_list;
bool file_walk(const char *folder, file_list *out, arena *keep, err *e);

/* Where bytes come from when not from a file descriptor: up to n > 0 bytes into p. Returns how many, 0 at the end,
 * -1 on an error. */
typedef ptrdiff_t (*read_call)(void *ctx, char *p, size_t n);

/* Lines, or pieces, of a stream. Owns its buffer; the fd stays the caller's. */
typedef struct lines {
  int fd;
  read_call read;      // NULL: from fd
  void *ctx;           // of read
  char *p;             // malloc'd
  size_t n, cap, at;   // bytes held, room, where the next line begins
  size_t max;          // longest line taken
  long line;           // number of the line last given, from 1
  bool ended;
} lines;
typedef enum line_status { LINE_OK, LINE_END, LINE_TOO_LONG, LINE_ERROR } line_status;

void lines_open(lines *l, int fd, size_t max);
void lines_open_from(lines *l, read_call read, void *ctx, size_t max);
void lines_close(lines *l);
/* The next line without its newline; valid until the next call. A line over `max` is passed over whole (LINE_TOO_LONG,
 * the reader stands after it). LINE_ERROR: errno tells. */
line_status lines_next(lines *l, str *line);
/* All that is left, as one piece. LINE_TOO_LONG when it is more than max (the rest is read and dropped). */
line_status lines_rest(lines *l, str *all);
/* The first byte that is no blank, without taking it; -1 at the end. */
int lines_peek(lines *l);
/* All that is held, at least `want` bytes of it unless the stream ends or fails before; nothing is taken. *failed tells
 * whether it failed. Valid until the next call. */
str lines_ahead(lines *l, size_t want, bool *failed);
/* Take n bytes, or as many as are held. */
void lines_drop(lines *l, size_t n);

#endif
