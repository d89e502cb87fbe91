#include "desk/frame.h"
#include "desk/pages.h"

static bool put_counts(call *c) {
  static const struct {
    const char *what, *ask;
  } v[] = {
      {"reports", "SELECT count(*) FROM report"},
      {"of them near copies of others", "SELECT count(*) FROM report WHERE copy_of IS NOT NULL"},
      {"versions", "SELECT count(*) FROM version"},
      {"versions coded", "SELECT count(*) FROM coded"},
      {"attributions: somebody says something", "SELECT count(*) FROM attribution"},
      {"events, of all versions", "SELECT count(*) FROM event"},
      {"actors", "SELECT count(*) FROM actor"},
      {"places", "SELECT count(*) FROM place"},
      {"corrections", "SELECT count(*) FROM correction"},
  };
  html_put(&c->body, "<table><caption>What is in the store</caption><tbody>\n");
  for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
    int64_t n;
    if (!db_number(c->d, 0, &n, &c->fault, v[i].ask, "")) return false;
    html_put(&c->body, "<tr><th scope=\"row\">%t</th><td class=\"n\">%n</td></tr>\n", str_of(v[i].what), n);
  }
  html_put(&c->body, "</tbody></table>\n");
  return true;
}

static bool put_runs(call *c) {
  sqlite3_stmt *st = db_ask(c->d, &c->fault,
                            "SELECT u.version, u.lexicon, u.model, (SELECT count(*) FROM coded WHERE run=u.id) FROM run u ORDER BY u.id DESC", "");
  bool ok = st;
  const desk_config *k = c->shared->config;
  html_put(&c->body, "<table><caption>Engines that made the records</caption><thead><tr><th scope=\"col\">version</th><th scope=\"col\">lexicon</th>"
           "<th scope=\"col\">models</th><th scope=\"col\" class=\"n\">versions coded</th><th scope=\"col\">same as this program</th></tr></thead><tbody>\n");
  while (ok && db_row(c->d, st, &ok, &c->fault)) {
    bool own = str_eq(db_text(st, 0), k->version) && str_eq(db_text(st, 1), k->lexicon_hash) && str_eq(db_text(st, 2), k->model_hash);
    html_put(&c->body, "<tr><td>%t</td><td><code>%t</code></td><td><code>%t</code></td><td class=\"n\">%n</td><td>%t</td></tr>\n", db_text(st, 0), db_text(st, 1),
             db_text(st, 2), (int64_t)sqlite3_column_int64(st, 3), own ? S("yes") : S("no"));
  }
  html_put(&c->body, "</tbody></table>\n");
  return ok;
}

bool page_about(call *c) {
  const desk_config *k = c->shared->config;
  frame_begin(c, S("About"), S("Volgens (Dutch: “according to”) reads news reports and records who did what to whom, when, where, and according to whom."));
  if (!put_counts(c) || !put_runs(c)) return false;
  html_put(&c->body, "<h2>This program</h2>\n<p>Version %t, lexicon <code>%t</code>, models <code>%t</code>; store <code>%t</code>.</p>\n", k->version, k->lexicon_hash,
           k->model_hash, str_of(k->path));
  html_put(&c->body,
           "<h2>How to read it</h2>\n<p>An event bears what the outlet makes of it. <span class=\"badge fact\">fact</span>: the outlet tells it in its own voice. "
           "<span class=\"badge claim\">claim</span>: it only tells that somebody says so, or leaves it open. <span class=\"badge denied\">not so</span>: the outlet "
           "says that it did not happen. Beside it stands who says so, and whether that speaker asserts or denies it. A date or a place is empty when the text gives none. "
           "Nothing on these pages is an opinion on who is right.</p>\n"
           "<p>Everything stays on this machine: the desk answers to its own address only and asks nothing of any other. "
           "<a href=\"/static/LICENSES.txt\">Licences</a> of what the pages use.</p>\n");
  frame_end(c);
  return true;
}
