/* volgens.h - who did what to whom, when, where, and according to whom: news reports in, records out.
 *
 *   #include <stdio.h>
 *   #include <string.h>
 *   #include <volgens.h>
 *
 *   int main(void) {
 *     char why[VOLGENS_ERROR_MAX];
 *     volgens *v = volgens_open(NULL, why);                    // lexicon and models, shared by all threads
 *     volgens_coder *c = v ? volgens_coder_open(v, why) : NULL;  // one for each thread
 *     if (!c) return fprintf(stderr, "%s\n", why), 1;
 *     const char *text = "Rebels fired on a patrol on Monday, the army said.";
 *     const char *json = volgens_code_text(c, "en", text, strlen(text));
 *     puts(json ? json : volgens_coder_error(c));
 *     volgens_coder_close(c);
 *     volgens_close(v);
 *     return json ? 0 : 1;
 *   }
 *
 *   cc example.c $(pkg-config --cflags --libs volgens)
 *
 * Threads      A `volgens` may be shared by any number of threads; a `volgens_coder` belongs to one at a time.
 * Memory       What a call returns belongs to the handle it came from and is valid until the next call on it.
 * Text         UTF-8 without NUL. Spans in the JSON count Unicode code points, [start, end).
 * Output       By record.schema.json: the same bytes for the same text on every run and machine.
 * Errors       A function that fails returns NULL; the reason is one sentence. Nothing exits, nothing is printed. */
#ifndef VOLGENS_H
#define VOLGENS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define VOLGENS_API __attribute__((visibility("default")))
#else
#define VOLGENS_API
#endif

enum { VOLGENS_ERROR_MAX = 512 };

typedef struct volgens volgens;              /* the equipment: lexicon and models */
typedef struct volgens_coder volgens_coder;  /* one thread's workplace */

/* Open the equipment in a folder with lexicon/ and models/; NULL: where the library was installed with it.
 * On failure returns NULL and puts the reason, with file and line, into `why` (may be NULL). */
VOLGENS_API volgens *volgens_open(const char *folder, char why[VOLGENS_ERROR_MAX]);

/* Close it after all its coders. NULL is fine. */
VOLGENS_API void volgens_close(volgens *v);

/* A workplace on the equipment. On failure as above. */
VOLGENS_API volgens_coder *volgens_coder_open(const volgens *v, char why[VOLGENS_ERROR_MAX]);
VOLGENS_API void volgens_coder_close(volgens_coder *c);

/* Code a bare text of n bytes. `lang` is "nl", "en", or NULL: recognised.
 * Returns the record as one JSON object, terminated, without a newline; NULL on failure (volgens_coder_error tells). */
VOLGENS_API const char *volgens_code_text(volgens_coder *c, const char *lang, const char *text, size_t n);

/* Code a report given as a JSON object of n bytes: {id, lang?, title?, outlet?, published?, url?, text}. As above. */
VOLGENS_API const char *volgens_code_json(volgens_coder *c, const char *json, size_t n);

/* Why the last call on this coder failed; "" when it did not. */
VOLGENS_API const char *volgens_coder_error(const volgens_coder *c);

/* "0.1.0" */
VOLGENS_API const char *volgens_version(void);

#ifdef __cplusplus
}
#endif
#endif
