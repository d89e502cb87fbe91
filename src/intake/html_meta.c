#include "intake/html_meta.h"

#include "intake/ascii.h"
#include "intake/html_ld.h"
#include "intake/html_pick.h"
#include "intake/html_role.h"

/* <meta name|property|itemprop|http-equiv=…>, in lower case. */
static const struct source {
  const char *key;
  uint8_t name, rank;
} sources[] = {
    {"og:title", META_TITLE, 20},
    {"twitter:title", META_TITLE, 30},
    {"dc.title", META_TITLE, 30},
    {"dcterms.title", META_TITLE, 30},
    {"headline", META_TITLE, 25},
    {"og:site_name", META_OUTLET, 20},
    {"dc.publisher", META_OUTLET, 30},
    {"dcterms.publisher", META_OUTLET, 30},
    {"article:author", META_AUTHOR, 20},
    {"author", META_AUTHOR, 30},
    {"dc.creator", META_AUTHOR, 30},
    {"dcterms.creator", META_AUTHOR, 30},
    {"parsely-author", META_AUTHOR, 30},
    {"sailthru.author", META_AUTHOR, 30},
    {"byl", META_AUTHOR, 35},
    {"article:published_time", META_PUBLISHED, 20},
    {"og:article:published_time", META_PUBLISHED, 20},
    {"datepublished", META_PUBLISHED, 25},
    {"dc.date.issued", META_PUBLISHED, 30},
    {"dcterms.issued", META_PUBLISHED, 30},
    {"dcterms.created", META_PUBLISHED, 35},
    {"dc.date", META_PUBLISHED, 35},
    {"dcterms.date", META_PUBLISHED, 35},
    {"parsely-pub-date", META_PUBLISHED, 30},
    {"sailthru.date", META_PUBLISHED, 30},
    {"cxenseparse:recs:publishtime", META_PUBLISHED, 30},
    {"pubdate", META_PUBLISHED, 35},
    {"publish-date", META_PUBLISHED, 35},
    {"publishdate", META_PUBLISHED, 35},
    {"publication_date", META_PUBLISHED, 35},
    {"citation_publication_date", META_PUBLISHED, 35},
    {"date", META_PUBLISHED, 40},
    {"article:modified_time", META_MODIFIED, 20},
    {"og:updated_time", META_MODIFIED, 25},
    {"datemodified", META_MODIFIED, 25},
    {"dcterms.modified", META_MODIFIED, 30},
    {"lastmod", META_MODIFIED, 35},
    {"og:url", META_URL, 20},
    {"og:locale", META_LANG, 30},
    {"dc.language", META_LANG, 30},
    {"dcterms.language", META_LANG, 30},
    {"content-language", META_LANG, 40},
};

/* What a walk through the tree finds on its way. */
typedef struct finder {
  html_meta *m;
  arena *keep;
  str title, h1;  // <title>; the only <h1> outside of asides
  int h1s;
} finder;

static void offer_named(finder *f, str key, str value) {
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
    if (ascii_same(key, str_of(sources[i].key))) html_meta_offer(f->m, (meta_name)sources[i].name, value, sources[i].rank, f->keep);
}

static void take_meta(finder *f, const GumboNode *n) {
  static const char *const attributes[] = {"property", "name", "itemprop", "http-equiv"};
  str value = html_attribute(n, "content");
  for (size_t i = 0; value.n && i < sizeof attributes / sizeof *attributes; i++) {
    str key = html_attribute(n, attributes[i]);
    if (key.n) offer_named(f, key, value);
  }
}

static void take_link(finder *f, const GumboNode *n) {
  if (ascii_same(html_attribute(n, "rel"), S("canonical"))) html_meta_offer(f->m, META_URL, html_attribute(n, "href"), 10, f->keep);
}

static void take_script(finder *f, const GumboNode *n) {
  const GumboVector *v = html_children(n);
  if (ascii_find(html_attribute(n, "type"), S("ld+json"), 0) < 0 || !v->length) return;
  const char *text = html_child(v, 0)->v.text.text;
  if (strlen(text) <= INT32_MAX) html_ld_read(str_of(text), f->m, f->keep);
}

/* Dates and names that stand in the page itself. */
static void take_shown(finder *f, const GumboNode *n, bool aside) {
  str prop = html_attribute(n, "itemprop"), at = html_attribute(n, "datetime");
  if (prop.n && !at.n) at = html_attribute(n, "content");
  if (ascii_same(prop, S("datepublished"))) html_meta_offer(f->m, META_PUBLISHED, at, 25, f->keep);
  else if (ascii_same(prop, S("datemodified"))) html_meta_offer(f->m, META_MODIFIED, at, 25, f->keep);
  else if (html_is(n, GUMBO_TAG_TIME) && !aside) html_meta_offer(f->m, META_PUBLISHED, at, html_attribute(n, "pubdate").p ? 50 : 60, f->keep);
  if (ascii_same(prop, S("author")) || ascii_same(html_attribute(n, "rel"), S("author"))) {
    if (!aside) html_meta_offer(f->m, META_AUTHOR, html_text_of(n, f->keep), 50, f->keep);
  }
  if (html_is(n, GUMBO_TAG_H1) && !aside && f->h1s++ == 0) f->h1 = html_text_of(n, f->keep);
}

static void search(finder *f, const GumboNode *n, bool aside, int depth) {
  if (n->type != GUMBO_NODE_ELEMENT && n->type != GUMBO_NODE_DOCUMENT) return;
  if (html_is(n, GUMBO_TAG_META)) take_meta(f, n);
  else if (html_is(n, GUMBO_TAG_LINK)) take_link(f, n);
  else if (html_is(n, GUMBO_TAG_SCRIPT)) take_script(f, n);
  else if (html_is(n, GUMBO_TAG_TITLE) && !f->title.p) f->title = html_text_of(n, f->keep);
  else if (n->type == GUMBO_NODE_ELEMENT) take_shown(f, n, aside);
  const GumboVector *v = html_children(n);
  if (!v->length || depth == HTML_WALK_DEPTH) return;
  aside = aside || (n->type == GUMBO_NODE_ELEMENT && !html_is(n, GUMBO_TAG_HTML) && html_aside_of(n) != ASIDE_NOT);
  for (unsigned i = 0; i < v->length; i++) search(f, html_child(v, i), aside, depth + 1);
}

/* A title without the outlet's name behind a bar or dash. */
static str without_outlet(str title, str outlet) {
  static const str bars[] = {S_INIT(" | "), S_INIT(" - "), S_INIT(" \u2013 "), S_INIT(" \u2014 "), S_INIT(" \u00B7 "), S_INIT(" : ")};
  if (!outlet.n || !str_ends(title, outlet)) return title;
  str head = str_sub(title, 0, title.n - outlet.n);
  for (size_t i = 0; i < sizeof bars / sizeof *bars; i++)
    if (str_ends(head, bars[i])) return str_trim(str_sub(head, 0, head.n - bars[i].n));
  return title;
}

/* Does one begin with the other? */
static bool begins(str a, str b) {
  int32_t n = a.n < b.n ? a.n : b.n;
  while (n > 0 && n < a.n && ((unsigned char)a.p[n] & 0xC0) == 0x80) n--;
  return n > 0 && html_same_letters(str_sub(a, 0, n), str_sub(b, 0, n));
}

static void choose_title(finder *f) {
  html_meta *m = f->m;
  str shown = f->h1s == 1 ? f->h1 : (str){0}, told = m->v[META_TITLE];
  html_meta_offer(m, META_TITLE, f->title, 40, f->keep);
  if (m->v[META_TITLE].p) m->v[META_TITLE] = without_outlet(m->v[META_TITLE], m->v[META_OUTLET]);
  if (shown.n && (!m->v[META_TITLE].p || begins(told, shown) || begins(m->v[META_TITLE], shown) || begins(f->title, shown))) m->v[META_TITLE] = shown;
}

/* Languages that contradict each other tell nothing. */
static void choose_language(html_meta *m, str html, arena *keep) {
  str lang = html_language(html, keep);
  if (lang.p && m->v[META_LANG].p && !str_eq(lang, m->v[META_LANG])) m->v[META_LANG] = (str){0};
  else if (lang.p) m->v[META_LANG] = lang;
}

void html_meta_read(const html_dom *d, html_meta *out, arena *keep) {
  *out = (html_meta){0};
  finder f = {.m = out, .keep = keep};
  search(&f, d->document, false, 0);
  choose_title(&f);
  const GumboAttribute *lang = d->html ? gumbo_get_attribute(&d->html->attributes, "lang") : NULL;
  choose_language(out, lang ? str_of(lang->value) : (str){0}, keep);
}
