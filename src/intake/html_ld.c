#include "intake/html_ld.h"

#include <jansson.h>

enum { DEPTH = 8, RANK = 10, NAMES = 16 };

static str text_of(const json_t *v) {
  if (!json_is_string(v) || json_string_length(v) > INT32_MAX) return (str){0};
  return (str){json_string_value(v), (int32_t)json_string_length(v)};
}

static str member(const json_t *o, const char *key) { return text_of(json_object_get(o, key)); }

static bool article_type(str type) {
  int32_t slash = type.n;
  while (slash && type.p[slash - 1] != '/' && type.p[slash - 1] != ':') slash--;
  type = str_sub(type, slash, type.n);
  return str_ends(type, S("Article")) || str_ends(type, S("Posting")) || str_eq(type, S("Report"));
}

static bool is_article(const json_t *o) {
  const json_t *type = json_object_get(o, "@type"), *x;
  if (json_is_string(type)) return article_type(text_of(type));
  size_t i;
  json_array_foreach(type, i, x) if (article_type(text_of(x))) return true;
  return false;
}

/* The first article at or below v, where pages put it. */
static const json_t *find_article(const json_t *v, int depth) {
  if (depth > DEPTH) return NULL;
  if (json_is_array(v)) {
    size_t i;
    const json_t *x;
    json_array_foreach(v, i, x) {
      const json_t *found = find_article(x, depth + 1);
      if (found) return found;
    }
    return NULL;
  }
  if (!json_is_object(v) || is_article(v)) return json_is_object(v) ? v : NULL;
  const json_t *found = find_article(json_object_get(v, "@graph"), depth + 1);
  return found ? found : find_article(json_object_get(v, "mainEntity"), depth + 1);
}

/* The node of the graph that has this "@id"; v itself when there is none. */
static const json_t *resolve(const json_t *root, const json_t *v) {
  const json_t *graph = json_is_array(root) ? root : json_object_get(root, "@graph"), *x;
  str id = member(v, "@id");
  size_t i;
  if (!id.p || json_object_get(v, "name")) return v;
  json_array_foreach(graph, i, x) if (json_object_get(x, "name") && str_eq(member(x, "@id"), id)) return x;
  return v;
}

/* A name: a string, or the "name" of an object; lists joined with ", ". */
static str names_of(const json_t *root, const json_t *v, arena *keep) {
  size_t n = json_is_array(v) ? json_array_size(v) : v ? 1 : 0;
  str all = {0};
  for (size_t i = 0; i < n && i < NAMES; i++) {
    const json_t *x = json_is_array(v) ? json_array_get(v, i) : v;
    const json_t *name = json_is_object(x) ? json_object_get(resolve(root, x), "name") : x;
    str s = str_trim(text_of(json_is_array(name) ? json_array_get(name, 0) : name));
    if (!s.n || str_find(s, S("://"), 0) >= 0) continue;
    all = all.n ? arena_printf(keep, "%.*s, %.*s", all.n, all.p, s.n, s.p) : s;
  }
  return all;
}

static void take_article(const json_t *root, const json_t *a, html_meta *m, arena *keep) {
  str headline = member(a, "headline");
  const json_t *page = json_object_get(a, "mainEntityOfPage"), *lang = json_object_get(a, "inLanguage");
  html_meta_offer(m, META_TITLE, headline.n ? headline : member(a, "name"), RANK, keep);
  html_meta_offer(m, META_OUTLET, names_of(root, json_object_get(a, "publisher"), keep), RANK, keep);
  html_meta_offer(m, META_AUTHOR, names_of(root, json_object_get(a, "author"), keep), RANK, keep);
  html_meta_offer(m, META_PUBLISHED, member(a, "datePublished"), RANK, keep);
  html_meta_offer(m, META_MODIFIED, member(a, "dateModified"), RANK, keep);
  html_meta_offer(m, META_URL, member(a, "url"), RANK + 20, keep);
  html_meta_offer(m, META_URL, json_is_object(page) ? member(page, "@id") : text_of(page), RANK + 20, keep);
  html_meta_offer(m, META_LANG, json_is_object(lang) ? member(lang, "alternateName") : text_of(lang), RANK, keep);
  html_meta_offer(m, META_BODY, member(a, "articleBody"), RANK, keep);
}

void html_ld_read(str script, html_meta *m, arena *keep) {
  int32_t beg = 0;
  while (beg < script.n && script.p[beg] != '{' && script.p[beg] != '[') beg++;
  char *p = arena_raw(keep, char, (ptrdiff_t)script.n + 1);
  int32_t n = 0;
  for (int32_t i = beg; i < script.n; i++) p[n++] = (unsigned char)script.p[i] < ' ' ? ' ' : script.p[i];
  json_error_t why;
  json_t *root = json_loadb(p, (size_t)n, JSON_DISABLE_EOF_CHECK, &why);
  const json_t *a = root ? find_article(root, 0) : NULL;
  if (a) take_article(root, a, m, keep);
  json_decref(root);
}
