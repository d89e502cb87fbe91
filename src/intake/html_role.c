#include "intake/html_role.h"

#include "intake/ascii.h"

static bool tag_in(GumboTag tag, const GumboTag *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (list[i] == tag) return true;
  return false;
}

#define TAG_IN(tag, list) tag_in((tag), (list), sizeof(list) / sizeof *(list))

html_flow html_flow_of(const GumboNode *n) {
  static const GumboTag none[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,      GUMBO_TAG_IFRAME,
                                  GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,    GUMBO_TAG_CANVAS,   GUMBO_TAG_SELECT,   GUMBO_TAG_BUTTON,
                                  GUMBO_TAG_INPUT,  GUMBO_TAG_TEXTAREA, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_HEAD, GUMBO_TAG_MATH,     GUMBO_TAG_TITLE,
                                  GUMBO_TAG_NOFRAMES, GUMBO_TAG_APPLET, GUMBO_TAG_CAPTION};
  static const GumboTag line[] = {
      GUMBO_TAG_A,     GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BDI, GUMBO_TAG_BDO,
      GUMBO_TAG_BIG,   GUMBO_TAG_CITE, GUMBO_TAG_CODE,    GUMBO_TAG_DATA,   GUMBO_TAG_DEL, GUMBO_TAG_DFN,
      GUMBO_TAG_EM,    GUMBO_TAG_FONT, GUMBO_TAG_I,       GUMBO_TAG_INS,    GUMBO_TAG_KBD, GUMBO_TAG_LABEL,
      GUMBO_TAG_MARK,  GUMBO_TAG_NOBR, GUMBO_TAG_Q,       GUMBO_TAG_RUBY,   GUMBO_TAG_S,   GUMBO_TAG_SAMP,
      GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE,  GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP,
      GUMBO_TAG_TIME,  GUMBO_TAG_TT,   GUMBO_TAG_U,       GUMBO_TAG_VAR,    GUMBO_TAG_WBR, GUMBO_TAG_IMG,
      GUMBO_TAG_BR,    GUMBO_TAG_TD,   GUMBO_TAG_TH,      GUMBO_TAG_UNKNOWN};
  if (n->type == GUMBO_NODE_TEMPLATE) return FLOW_NONE;
  if (n->type != GUMBO_NODE_ELEMENT) return FLOW_INLINE;
  GumboTag tag = n->v.element.tag;
  return TAG_IN(tag, none) ? FLOW_NONE : TAG_IN(tag, line) ? FLOW_INLINE : FLOW_BLOCK;
}

/* Does a value of blank-separated words hold this one? */
static bool has_word(str value, str word) {
  for (int32_t i = 0; i < value.n;) {
    int32_t end = i;
    while (end < value.n && !ascii_space(value.p[end])) end++;
    if (ascii_same(str_sub(value, i, end), word)) return true;
    i = end + 1;
  }
  return false;
}

box_kind html_kind_of(const GumboNode *n) {
  if (n->type != GUMBO_NODE_ELEMENT) return BOX_PLAIN;
  str prop = html_attribute(n, "itemprop"), role = html_attribute(n, "role");
  if (has_word(prop, S("articlebody"))) return BOX_BODY;
  if (html_is(n, GUMBO_TAG_ARTICLE) || has_word(role, S("article"))) return BOX_ARTICLE;
  return html_is(n, GUMBO_TAG_MAIN) || has_word(role, S("main")) ? BOX_MAIN : BOX_PLAIN;
}

/* Words of a class or id: surely not the article; and perhaps not. */
static const char *const never_words[] = {
    "breadcrumb", "breadcrumbs", "comment", "comments",   "consent", "cookie", "cookies",    "copyright",     "disqus",      "footer",
    "gdpr",       "menu",        "nav",     "navbar",     "navigation", "newsletter", "outbrain", "pagination", "recirculation", "recommended", "taboola",
};
static const char *const maybe_words[] = {
    "ad",     "ads",     "advert",  "adverts", "advertisement", "advertorial", "banner",    "caption",   "masthead", "modal",   "popup", "promo",
    "related", "share",  "sharing", "sidebar", "skip",          "social",      "sponsor",   "sponsored", "subscribe", "toolbar", "trending",
};
static const char *const byline_words[] = {"author", "authors", "byline", "dateline", "timestamp", "pubdate", "published", "readtime"};

static bool is_one_of(str word, const char *const *list, size_t n) {
  for (size_t k = 0; k < n; k++)
    if (ascii_same(word, str_of(list[k]))) return true;
  return false;
}

/* Is one of the words of a class or id in the list? Words are parted by anything that is no letter, and by "aB". A class that
 * tells what is around ("has-sidebar", "tag-…") names nothing. */
static bool names_one(str value, const char *const *list, size_t n) {
  static const char *const around[] = {"has", "no", "not", "with", "without", "tag", "category", "in"};
  for (int32_t i = 0; i < value.n;) {
    int32_t end = i;
    while (end < value.n && ascii_letter(value.p[end]) && !(end > i && value.p[end] < 'a' && value.p[end - 1] >= 'a')) end++;
    str word = str_sub(value, i, end);
    if (word.n && is_one_of(word, around, sizeof around / sizeof *around))
      while (end < value.n && !ascii_space(value.p[end])) end++;
    else if (word.n && is_one_of(word, list, n)) return true;
    i = end > i ? end : i + 1;
  }
  return false;
}

#define NAMES_ONE(value, list) names_one((value), (list), sizeof(list) / sizeof *(list))

bool html_is_hidden(const GumboNode *n) {
  if (html_attribute(n, "hidden").p || ascii_same(html_attribute(n, "aria-hidden"), S("true"))) return true;
  if (has_word(html_attribute(n, "class"), S("hidden"))) return true;
  str style = html_attribute(n, "style");
  int32_t at = style.n ? ascii_find(style, S("display"), 0) : -1;
  return at >= 0 && ascii_find(style, S("none"), at) >= 0;
}

html_aside html_aside_of(const GumboNode *n) {
  static const GumboTag tags[] = {GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_MENU};
  static const char *const never_roles[] = {"navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search", "menu"};
  static const char *const maybe_roles[] = {"banner", "form", "alert"};
  if (n->type != GUMBO_NODE_ELEMENT || html_is(n, GUMBO_TAG_BODY)) return ASIDE_NOT;
  str role = html_attribute(n, "role"), class = html_attribute(n, "class"), id = html_attribute(n, "id");
  if (TAG_IN(n->v.element.tag, tags) || (role.n && NAMES_ONE(role, never_roles))) return ASIDE_SURE;
  bool article = html_kind_of(n) != BOX_PLAIN;  // says that it is one
  if (!article && (NAMES_ONE(class, never_words) || NAMES_ONE(id, never_words))) return ASIDE_SURE;
  if (html_is(n, GUMBO_TAG_FORM) || (role.n && NAMES_ONE(role, maybe_roles)) || html_is_hidden(n)) return ASIDE_MAYBE;
  return !article && (NAMES_ONE(class, maybe_words) || NAMES_ONE(id, maybe_words)) ? ASIDE_MAYBE : ASIDE_NOT;
}

bool html_is_byline(const GumboNode *n) {
  if (n->type != GUMBO_NODE_ELEMENT) return false;
  str prop = html_attribute(n, "itemprop");
  if (has_word(prop, S("author")) || has_word(prop, S("datepublished")) || has_word(prop, S("datemodified"))) return true;
  return has_word(html_attribute(n, "rel"), S("author")) || NAMES_ONE(html_attribute(n, "class"), byline_words);
}

int html_heading(const GumboNode *n) {
  if (n->type != GUMBO_NODE_ELEMENT) return 0;
  int level = (int)n->v.element.tag - (int)GUMBO_TAG_H1 + 1;
  return level >= 1 && level <= 6 ? level : 0;
}
