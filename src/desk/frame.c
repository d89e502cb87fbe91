#include "desk/frame.h"

static const struct {
  const char *path, *name;
} ways[] = {
    {"/", "Search"}, {"/reports", "Reports"}, {"/timeline", "Timeline"}, {"/map", "Map"}, {"/graph", "Graph"}, {"/contested", "Contested"}, {"/readouts", "Two readouts"}, {"/commitments", "Commitments"}, {"/about", "About"},
};

static void put_ways(call *c) {
  html_put(&c->body, "<nav aria-label=\"Pages\"><ul>");
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    str path = str_of(ways[i].path);
    html_put(&c->body, "<li><a href=\"%t\"", path);
    if (str_eq(path, c->path)) html_put(&c->body, " aria-current=\"page\"");
    html_put(&c->body, ">%t</a></li>", str_of(ways[i].name));
  }
  html_put(&c->body, "</ul></nav>");
}

void frame_begin_bare(call *c, str title) {
  html_put(&c->body,
           "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"volgens-token\" content=\"%t\">\n<title>%t – Volgens</title>\n"
           "<link rel=\"icon\" href=\"/static/icon.svg\">\n<link rel=\"stylesheet\" href=\"/static/desk.css\">\n"
           "<script src=\"/static/desk.js\" defer></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n"
           "<header class=\"masthead\" data-island=\"theme\"><a class=\"brand\" href=\"/\">Volgens</a>",
           str_of(c->shared->token), title);
  put_ways(c);
  html_put(&c->body, "</header>\n<main id=\"main\" tabindex=\"-1\">\n");
}

void frame_begin(call *c, str title, str lead) {
  frame_begin_bare(c, title);
  html_put(&c->body, "<h1>%t</h1>\n", title);
  if (lead.n) html_put(&c->body, "<p class=\"lead\">%t</p>\n", lead);
}

void frame_end(call *c) {
  html_put(&c->body,
           "</main>\n<footer class=\"foot\"><p>A claim is not a fact: <span class=\"badge fact\">fact</span> the outlet says so itself, "
           "<span class=\"badge claim\">claim</span> somebody says so, <span class=\"badge denied\">not so</span> the outlet says it did not happen. "
           "Records are made by a machine and err: read the words behind them.</p></footer>\n</body>\n</html>\n");
}

void frame_error(call *c, const char *sentence) {
  static const struct {
    int status;
    const char *title;
  } titles[] = {{CALL_NOT_FOUND, "Not here"},           {CALL_BUSY, "Too long"},           {CALL_FAULT, "Something went wrong"},
                {CALL_MISDIRECTED, "Not for this desk"}, {CALL_TOO_LARGE, "Too large"}};
  const char *title = "Not taken";
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
    if (titles[i].status == c->status) title = titles[i].title;
  if (c->status == CALL_MISDIRECTED) {  // says nothing of this desk, its token least of all
    html_put(&c->body, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%t</title></head><body><h1>%t</h1><p>%t</p></body></html>\n",
             str_of(title), str_of(title), str_of(sentence));
    return;
  }
  frame_begin(c, str_of(title), str_of(sentence));
  html_put(&c->body, "<p><a href=\"/\">To the search</a></p>\n");
  frame_end(c);
}
