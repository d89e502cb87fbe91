/* volgens - who did what to whom, when, where, and according to whom.
 *
 * The line, in call order:
 *
 *   run/source.c     files or standard input            -> raw reports
 *   run/pool.c       reads in order, works on threads, hands out in order
 *   intake/          text, pages, feeds, news items,
 *                    archives                           -> report
 *   text/            language, sentences, words         -> doc
 *   syntax/          tags, lemmas, dependency trees     -> doc
 *   mark/            actors, times, places, quotations  -> marks
 *   code/            attributions, then events          -> record
 *   compare/         two reports of one thing           -> comparison
 *   run/write_*.c    JSON, tables, text; store/         -> out
 *
 * Everything a language needs lies in lexicon/<lang> and models/<lang>. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/help.h"

#define LANG {"lang", "CODE", NULL, "language of the reports (nl, en); otherwise as given in the report or recognised"}

const option common_options[] = {
    {"data", "FOLDER", NULL, "folder with lexicon/ and models/ (otherwise $VOLGENS_DATA, or beside the program)"},
    {0},
};

const command commands[] = {
    {"code", "[FILE…]", "reports in, records out",
     "Codes news reports: JSON lines ({id, lang?, title?, outlet?, published?, url?, text}), plain text, HTML pages, RSS and Atom, "
     "IPTC ninjs, NewsML-G2 and NITF, web archives (WARC), each of them also folded by gzip; from standard input when no file is "
     "given. The format is recognised. Writes one JSON object a report, in input order, by docs/record.schema.json. A report that "
     "cannot be taken is told on standard error with file and line or number, and the others are coded.",
     {{"jobs", "N", NULL, "work on N reports at a time (the output stays the same)"},
      {"format", "FORMAT", "json|csv|tsv", "JSON lines (default), or one row an event"},
      {"no-text", NULL, NULL, "leave the text out of the JSON"},
      {"store", "FILE.sqlite", NULL, "also write the records to an SQLite file"},
      LANG},
     {{"build/volgens code samples/reports.jsonl", "records of the sample reports, as JSON lines"},
      {"build/volgens code --format=csv samples/reports.jsonl", "their events as a table"},
      {"build/volgens code tests/data/intake/article.html tests/data/intake/atom.xml", "a page and the items of a feed"}},
     command_code},
    {"add", "DB SOURCE…", "reports into a store",
     "Codes reports and writes them to the store DB (made when it is not there). A source is a file, a folder (all files below it, in "
     "the order of their names, without hidden ones and links), - for standard input, or the address (http, https) of a page or a feed, in "
     "the formats that `code` takes. Behind a feed's summaries the pages are fetched, as `fetch` does, when robots.txt allows it. A "
     "report that is there already is passed over; one with another text under the same name or from the same address becomes a "
     "new version; one that cannot be taken is told, with file and line, and the others are added. It can be stopped at any moment "
     "and started again: it goes on where it was. Prints how many were new, changed, the same, copies, refused.",
     {{"jobs", "N", NULL, "work on N reports at a time (the store stays the same)"}, {"delay", "SECONDS", NULL, "between two questions to a site (2)"}, {"timeout", "SECONDS", NULL, "for one answer (120)"}, LANG},
     {{"build/volgens add out.sqlite samples/reports.jsonl", "the sample reports in a store"}},
     command_add},
    {"rebuild", "DB", "code a store anew after the lexicon or the models changed",
     "Codes every version of every report again that was not coded by this engine (program, lexicon, models as `volgens version` tells), "
     "from the text in the store, and prints what changed by the rule that made the record: events that came (+), are gone (-) and "
     "changed (~, and in what). What an analyst said of events stays. It can be stopped at any moment and started again: it goes "
     "on where it was. Run `link` afterwards: links of events that changed are gone.",
     {{"jobs", "N", NULL, "work on N reports at a time"},
      {"all", NULL, NULL, "also what this engine has coded"},
      {"each", NULL, NULL, "also a line for each event that changed"}},
     {{"build/volgens rebuild out.sqlite", "bring a store up to date"}},
     command_rebuild},
    {"verify", "DB", "is a store sound",
     "Reads a store from end to end and tells what is damaged or does not fit together. It writes nothing.",
     {{0}},
     {{"build/volgens verify out.sqlite", "look over a store"}},
     command_verify},
    {"correct", "DB REPORT EVENT VERDICT [FIELD=VALUE…]", "say of an event that it is right, wrong, or what it should be",
     "Keeps what an analyst says of an event of the newest version of a report, apart from the records: `right`, `wrong` (there is no such event), or "
     "`should` and what should be otherwise: type, mode, actor, recipient (COUNTRY/SECTOR and a name or none, \";\" between two), date, place (a name and, "
     "behind a comma, a country), source (who says so; nothing: the outlet's own voice), author, speaker, trigger (words of the text). "
     "It is bound to the words of the event, so it survives `rebuild`.",
     {{"note", "TEXT", NULL, "why"}},
     {{"build/volgens correct out.sqlite sample-nl-01 $(sqlite3 out.sqlite \"SELECT event FROM events WHERE report = 'sample-nl-01' LIMIT 1\") should date=2024-03-13 'actor=TUR/GOV; GRC/GOV'", "another date, other actors"}},
     command_correct},
    {"corrections", "DB [REPORT]", "what analysts said of events, and what has become of it",
     "Lists corrections as JSON lines, each with its state: `holds` (right, and there), `lost` (right or should, but there no more), `open` (wrong or should, and "
     "still as it was), `mended` (wrong and gone, should and so now), `old` (of a text that is no longer the newest). With --gold it writes the corrected "
     "reports instead, in the form of docs/record.schema.json with the corrections applied: gold for scoring.",
     {{"gold", NULL, NULL, "the reports that were corrected, with their records as they should be"}},
     {{"build/volgens corrections --gold out.sqlite", "the corrected reports as gold"}},
     command_corrections},
    {"show", "[FILE…]", "records for a person to read",
     "Codes reports as `code` does and prints each event with who, to whom, when, where, who says so, whether the outlet "
     "vouches for it, and the words.",
     {LANG},
     {{"build/volgens show samples/reports.jsonl", "the sample reports, readable"}},
     command_show},
    {"compare", "[FILE…]", "two reports of one thing side by side",
     "Lays two reports of one contact or event side by side and writes JSON: what both tell, what only one tells, what is softened, "
     "strengthened, renamed or contradicted, and what one attributes and the other prints in its own voice, each with the words "
     "on both sides, the records, and the reason (docs/COMPARE.md). Takes two files of one report each, or a file that holds two.",
     {{"a", "ID", NULL, "the report to take as a, where the files hold more than two"},
      {"b", "ID", NULL, "the report to take as b"},
      {"all", NULL, NULL, "also what one side alone tells where that is less sure"},
      LANG},
     {{"build/volgens compare --a=dev-01-a --b=dev-01-b tests/pairs/dev-reports.jsonl", "two reports of one clash"}},
     command_compare},
    {"run", "[FILE…]", "any stage of the line, as CoNLL-U",
     "Runs the line up to a stage and writes CoNLL-U: words, tags and lemmas, trees, or marks (in the MISC column). With "
     "--from=conllu the input is trees made elsewhere.",
     {{"until", "STAGE", "token|tag|tree|mark|record", "last stage (default tree); record writes JSON"},
      {"from", "FORMAT", "report|conllu", "what comes in (default report)"},
      LANG},
     {{"build/volgens run --until=tree samples/reports.jsonl", "the trees of the sample reports"}},
     command_run},
    {"explain", "[FILE…]", "why each record is there, and what was refused",
     "For each record the words, the rule with file and line, and the path through the tree; then the candidates that were "
     "refused, with the reason.",
     {LANG},
     {{"build/volgens explain samples/reports.jsonl", "why the sample records are there"}},
     command_explain},
    {"lint", "", "check the lexicon: every entry's examples",
     "Reads every lexicon file, names faults with file, line and column, and codes the examples of every entry: each must come "
     "out as written.",
     {{"lang", "CODE", NULL, "only this language"}, {"only", "PREFIX", NULL, "only entries whose id starts so"}},
     {{"build/volgens lint --lang=nl --only=nl.consult", "check the Dutch CONSULT entries"}},
     command_lint},
    {"coverage", "[FILE…]", "lexicon entries that never fire",
     "Codes reports and lists how often each entry fired, and those that never did.",
     {{"lang", "CODE", NULL, "only this language"}},
     {{"build/volgens coverage samples/reports.jsonl", "entries that the samples use"}},
     command_coverage},
    {"baseline", "[FILE…]", "the records of a corpus, to be compared later",
     "Codes reports as `code` does, one after the other. Keep what comes out, change a rule, a word or a model, and see with "
     "baseline-diff what the change did.",
     {LANG},
     {{"build/volgens baseline samples/reports.jsonl", "the records of the samples as they are now"}},
     command_baseline},
    {"baseline-diff", "OLD NEW", "what changed between two baselines, by rule",
     "Compares two files of records of the same corpus. For each rule, those with the most changes first: how many records are new "
     "(+), gone (-), changed (~ before, > after), and each of them on a line.",
     {{0}},
     {{"build/volgens baseline-diff tests/data/before.jsonl tests/data/after.jsonl", "two small baselines"}},
     command_baseline_diff},
    {"query", "DB", "events of a store, under filters",
     "Writes the events of a store that pass all filters, newest day first: one JSON object a line, or a table. Only the newest version of each "
     "report counts, and near copies of other reports do not. A name finds all actors that bear it (\"Erdogan\": also \"Recep Tayyip Erdoğan\").",
     {FILTER_OPTIONS,
      {"format", "FORMAT", "json|csv|tsv|parquet", "JSON lines (default), or a table; parquet by the program duckdb, where it is installed"},
      {"count", NULL, NULL, "only how many there are; with --limit no further than that"}},
     {{"build/volgens query out.sqlite --type=ASSAULT --reading=claims --format=tsv", "attacks that somebody says happened, in the store out.sqlite"},
      {"build/volgens query out.sqlite --actor=KEN/COP --count", "how many acts of Kenya's police it holds"}},
     command_query},
    {"desk", "DB", "pages over a store, for a browser on this machine",
     "Serves the desk on 127.0.0.1 and prints its address: search, reports with their records marked in the text, why each record is there, "
     "and a form to correct it. Nothing is asked of any other machine. Ends with Ctrl-C.",
     {{"port", "N", NULL, "port to listen on (default 8620; 0 takes a free one)"}},
     {{"timeout 5 build/volgens desk out.sqlite --port=0", "look at the store out.sqlite for five seconds"}},
     command_desk},
    {"fetch", "URL…", "what an address gives, fetched politely",
     "Fetches pages or feeds by http or https and writes their bytes. robots.txt is kept to, a site is left alone between two "
     "questions, redirects are followed, an answer has at most 16 MiB, unfolded. Asks as volgens/VERSION; proxies by http_proxy, "
     "https_proxy and no_proxy. An address that gives nothing is told on standard error, and the others are fetched.",
     {{"info", NULL, NULL, "instead of the bytes, a JSON line an address: status, address in the end, type, length, what to send next time"},
      {"delay", "SECONDS", NULL, "between two questions to a site (2)"},
      {"timeout", "SECONDS", NULL, "for one answer (120)"}},
     {{0}},
     command_fetch},
    {"export", "DB", "events of a store in the layouts of other tools",
     "Writes the events of a store that pass all filters as GDELT 2.0 events or mentions, PLOVER JSON, POLECAT, W3C Web Annotations or RDF "
     "(TriG); docs/EXPORT.md tells every column and what is lost. The first four have no place for who says so: unless --reading is given they "
     "hold only what the outlet vouches for.",
     {FILTER_OPTIONS,
      {"as", "LAYOUT", "gdelt|gdelt-mentions|plover|polecat|webannotation|trig", "the layout"}},
     {{"build/volgens export out.sqlite --as=plover --type=ASSAULT", "attacks that outlets vouch for, as PLOVER records"},
      {"build/volgens export out.sqlite --as=trig --report=sample-en-06", "one report as RDF: each voice a graph"}},
     command_export},
    {"watch", "DB ADDRESS…", "look at feeds again and again, until stopped",
     "Looks at feeds or pages and adds what is new to the store DB, as `add` does, then again when it is time: between five minutes and two "
     "hours, sooner for a feed that brings news, never before the feed or its server want it; after failures later and later, up to a day. "
     "Ends with Ctrl-C, after the report in work; it can be killed at any moment and started again: it goes on where it was. Prints a line a look "
     "that brought something.",
     {{"every", "SECONDS", NULL, "look that often instead (failures and Retry-After apart)"},
      {"once", NULL, NULL, "look at what is due, then end: for a timetable of one's own"},
      {"jobs", "N", NULL, "work on N reports at a time (the store stays the same)"},
      {"delay", "SECONDS", NULL, "between two questions to a site (2)"},
      {"timeout", "SECONDS", NULL, "for one answer (120)"},
      LANG},
     {{0}},
     command_watch},
    {"bench", "[FILE…]", "words a second, stage by stage",
     "Runs the reports through the line and measures each stage: words a second, share of time, results kept; the network at "
     "every kernel level of the machine: multiply-adds a cycle, and the peak of that level as measured on registers, with the "
     "shares of layers and gates in the time of the trees; the whole on one and on more threads; peak memory. Stages and "
     "kernels count time of the processor, the whole line counts the clock.",
     {{"jobs", "N", NULL, "threads of the second measurement (default 2)"},
      {"seconds", "N", NULL, "how long each measurement takes at least (default 3)"},
      LANG},
     {{"build/volgens bench --seconds=1 samples/reports.jsonl", "a quick look at the speed"}},
     command_bench},
    {"link", "DB", "events of different reports that are one occurrence",
     "Links the events of a store that are not linked yet: which are the same occurrence, which are told the other way round, which "
     "denial denies which act, and which act looks like what came of an offer, a promise, a request or a refusal. Each link holds its "
     "reasons (docs/STORE.md).",
     {{"all", NULL, NULL, "forget all links and begin anew"}},
     {{"build/volgens link out.sqlite", "link what came in since the last time"}},
     command_link},
    {"contested", "DB", "what one side asserts and another denies or tells otherwise",
     "The ledger of a linked store, one JSON object an occurrence: who asserts it, who denies it or tells it the other way round, since "
     "when, last repeated when, in which words.",
     {{"country", "CODE", NULL, "of a side"}, {"type", "TYPE", NULL, "of the event"}, {"from", "DAY", NULL, "last told on or after"},
      {"to", "DAY", NULL, "last told on or before"}, {"limit", "N", NULL, "at most so many"}},
     {{"build/volgens contested out.sqlite", "what the samples tell in two ways"}},
     command_contested},
    {"pairs", "DB", "reports worth laying side by side",
     "Pairs of reports by different outlets that tell the same occurrences, contacts first, one JSON object a pair; `compare` then "
     "lays two of them side by side.",
     {{"limit", "N", NULL, "at most so many"}},
     {{0}},
     command_pairs},
    {"commitments", "DB", "offers, promises, requests, refusals, and what came of them",
     "One JSON object for each offer, promise, request and refusal of a linked store, with later acts that look like its fulfilment (of a "
     "refusal: like a change of mind). A hint for the analyst, never a verdict.",
     {{"country", "CODE", NULL, "of who makes it or to whom"}, {"kind", "KIND", "offer|promise|request|refusal", "only these"},
      {"from", "DAY", NULL, "made on or after"}, {"to", "DAY", NULL, "made on or before"}, {"fulfilled", NULL, NULL, "only those that something came of"},
      {"limit", "N", NULL, "at most so many"}},
     {{"build/volgens commitments --kind=request out.sqlite", "what was asked in the samples"}},
     command_commitments},
    {"version", "", "version and content hashes of engine, lexicon and models",
     "The same three on the same text give the same bytes.",
     {{0}},
     {{"build/volgens version", "what this program is"}},
     command_version},
    {"help", "[COMMAND]", "this help",
     "Tells of all commands, or of one.",
     {{"man", NULL, NULL, "the manual page, as scdoc source"}, {"completion", NULL, NULL, "completion for bash"}},
     {{"build/volgens help code", "options of the command code"}},
     command_help},
    {0},
};

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);  // a closed pipe is told as a failed write
  const char *name = argc > 1 ? argv[1] : "help";
  if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) name = "help";
  if (strcmp(name, "--version") == 0) name = "version";
  const command *c = command_find(name);
  if (!c) {
    fprintf(stderr, "volgens: no command \"%s\" (volgens help)\n", name);
    return EXIT_USAGE;
  }
  if (argc > 2 && strcmp(argv[2], "--help") == 0) {
    argv[2] = argv[1];
    c = command_find("help");
  }
  invocation in;
  err e = {0};
  return invocation_parse(c, argc, argv, &in, &e) ? c->run(&in) : tell(&e);
}
