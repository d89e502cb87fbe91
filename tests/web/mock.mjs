// mock.mjs PORT: the pages' markup and the JSON of the desk by the contract (src/desk/web/README.md), with invented data.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const web = new URL("../../src/desk/web/", import.meta.url);
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
let seed = 7;
const rnd = (n) => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 8) % n;
const PARTIES = ["AZE/GOV", "AZE/MIL", "ARM/GOV", "ARM/MIL", "TUR/GOV", "GRC/MIL", "GRC/GOV", "BEL/CVL", "BEL/COP", "RUS/GOV", "FRA/GOV", "USA/GOV", "NLD/GOV", "UKR/MIL", "UNK/REB"];
const PLACES = [["Tovuz", "AZE", 40.99, 45.63], ["Yerevan", "ARM", 40.18, 44.51], ["Baku", "AZE", 40.38, 49.89], ["Ankara", "TUR", 39.92, 32.85], ["Athene", "GRC", 37.98, 23.73], ["Antwerpen", "BEL", 51.22, 4.4], ["Genève", "CHE", 46.2, 6.15], ["Kyiv", "UKR", 50.45, 30.52], ["Moskou", "RUS", 55.75, 37.62], ["Washington", "USA", 38.9, -77.04]];
const COOP = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"];
const CONF = ["REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];
const party = (c) => ({ country: c.split("/")[0], sector: c.split("/")[1], name: rnd(3) ? "" : "Somebody <b>Named</b>", implicit: false });
const events = [];
for (let i = 0; i < 160; i++) {
  const p = rnd(4) ? PLACES[rnd(rnd(10) + 1)] : null, day = new Date(Date.UTC(2024, 0, 3) + (rnd(90) + (rnd(3) ? 20 : 0)) * 864e5).toISOString().slice(0, 10);
  const a = PARTIES[rnd(rnd(PARTIES.length) + 1)], b = PARTIES[rnd(rnd(PARTIES.length) + 1)];
  events.push({ event: `e${(i % 9) + 1}`, report: 1 + (i % 12), report_title: "A <i>title</i>", outlet: "Voorbeeldtekst", published: day, type: rnd(2) ? COOP[rnd(7)] : CONF[rnd(9)], modes: [], actors: [party(a)], recipients: rnd(4) ? [party(b)] : [], a, b, date: day, day,
    place: p && { name: p[0], country: p[1], lat: p[2], lon: p[3] }, author: rnd(2) ? "yes" : rnd(3) ? "open" : "no", source: rnd(2) ? party(b) : null, speech: "say", stance: "neutral", words: "troops were said to have fired on a post <script>alert(1)</script> near the border", confidence: 0.8 });
}
const fact = (e) => e.author === "yes";
const coop = (e) => COOP.includes(e.type);
function timeline() {
  const by = {};
  for (const e of events) {
    const b = (by[e.day] ||= { day: e.day, coop_fact: 0, coop_claim: 0, conf_fact: 0, conf_claim: 0 });
    b[`${coop(e) ? "coop" : "conf"}_${fact(e) ? "fact" : "claim"}`]++;
  }
  return { buckets: Object.values(by).sort((a, b) => (a.day < b.day ? -1 : 1)), actor: "", with: "" };
}
function places() {
  const by = {}, nowhere = { facts: 0, claims: 0 };
  for (const e of events) {
    const p = e.place ? (by[e.place.name] ||= { ...e.place, facts: 0, claims: 0, types: {} }) : nowhere;
    p[fact(e) ? "facts" : "claims"]++;
  }
  return { places: Object.values(by), nowhere };
}
function graph() {
  const nodes = {}, acts = {}, says = {};
  for (const e of events) {
    for (const id of [e.a, e.b]) (nodes[id] ||= { id, label: id, events: 0 }).events++;
    const x = (acts[e.a + e.b] ||= { from: e.a, to: e.b, coop: 0, conf: 0, facts: 0, claims: 0 });
    x[coop(e) ? "coop" : "conf"]++, x[fact(e) ? "facts" : "claims"]++;
    if (e.source) {
      const s = (says[e.b + e.a] ||= { source: e.b, about: e.a, n: 0, conf: 0 });
      s.n++, (s.conf += !coop(e));
    }
  }
  return { nodes: Object.values(nodes), acts: Object.values(acts), says: Object.values(says) };
}
function list(q) {
  const got = events.filter((e) => (!q.get("from") || e.day >= q.get("from")) && (!q.get("to") || e.day <= q.get("to")) && (!q.get("country") || q.get("country") !== "-" || !e.place) && (!q.get("place") || (e.place && e.place.name === q.get("place"))) &&
    (!q.get("actor") || e.a === q.get("actor")) && (!q.get("recipient") || e.b === q.get("recipient")) && (!q.get("type") || e.type === q.get("type")));
  const at = +q.get("offset") || 0;
  return { total: got.length, events: got.slice(at, at + (+q.get("limit") || 50)) };
}
const esc = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const page = (title, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><meta name="volgens-token" content="t0k"><link rel="stylesheet" href="/static/desk.css"><script src="/static/desk.js" defer></script></head><body><header class="masthead" data-island="theme"><a class="brand" href="/">Volgens</a><nav aria-label="Pages"><ul><li><a href="/">Search</a></li><li><a href="/timeline">Timeline</a></li><li><a href="/map">Map</a></li><li><a href="/graph">Graph</a></li><li><a href="/contested">Contested</a></li><li><a href="/readouts">Readouts</a></li><li><a href="/commitments">Commitments</a></li></ul></nav></header><main><h1>${title}</h1>${body}</main></body></html>`;
const tableOf = (heads, rows) => `<table><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
const row = (cells, status = "") => `<tr${status && ` data-status="${status}"`}>${cells.map((c) => `<td>${esc(c)}</td>`).join("")}</tr>`;
const island = (name, inner) => page(name, `<div data-island="${name}" data-src="/api/${name}" data-list="/api/events">${inner}</div>`);
const RELATIONS = ["both", "softened", "renamed", "contradicted", "only-a", "only-b"];
const pages = {
  "/": (q) => { const got = list(q); return page("Search", `<form data-island="search" action="/" method="get"><label>Type <select name="type"><option value=""></option>${[...COOP, ...CONF].map((t) => `<option${t === q.get("type") ? " selected" : ""}>${t}</option>`).join("")}</select></label> <button>Search</button></form><section id="results"><h2>${got.total} events</h2><ol>${got.events.map((e) => `<li><a href="/report/${e.report}#${e.event}">${e.type} ${esc(e.words)}</a></li>`).join("")}</ol></section>`); },
  "/timeline": () => island("timeline", tableOf(["Day", "Cooperation", "Conflict"], timeline().buckets.map((b) => row([b.day, b.coop_fact + b.coop_claim, b.conf_fact + b.conf_claim])))),
  "/map": () => island("map", tableOf(["Place", "Facts", "Claims"], places().places.map((p) => row([p.name, p.facts, p.claims])))),
  "/graph": () => island("graph", tableOf(["From", "To", "n"], graph().acts.map((a) => row([a.from, a.to, a.facts + a.claims])))),
  "/contested": () => page("Contested", `<div data-island="contested">${tableOf(["What", "Since", "Repeated"], events.slice(0, 12).map((e, i) => row([e.type, e.day, i], i % 2 ? "denied" : "told otherwise")))}</div>`),
  "/commitments": () => page("Commitments", `<div data-island="commitments">${tableOf(["Who", "When", "n"], events.slice(0, 12).map((e, i) => row([e.a, e.day, i * 3], ["open", "kept", "refused"][i % 3])))}</div>`),
  "/readouts": () => page("Readouts", `<div data-island="readouts"><div class="two">${["a", "b"].map((s) => `<section data-side="${s}"><h2>Report ${s}</h2><p>${RELATIONS.map((r, i) => `Text before. <span data-prop="${i + 1}" data-relation="${r}">Proposition ${i + 1} as told by ${s}.</span> `).join("").repeat(1)}</p></section>`).join("")}</div><ol>${RELATIONS.map((r, i) => `<li data-prop="${i + 1}" data-relation="${r}">${r}: proposition ${i + 1}</li>`).join("")}</ol></div>`),
  "/report/1": () => page("A report", `<div data-island="report"><p>On Monday <span data-rec="a1">the army said that </span><span data-rec="a1 e1">rebels fired on a patrol</span>. <span data-rec="e2">Police arrested eleven people</span>.</p><ol>${["e1", "e2"].map((e) => `<li id="${e}" data-rec="${e}"><p>${e} ASSAULT <a data-explain="/api/explain?report=1&amp;event=${e}">Why</a></p><form data-correction action="/api/correction" method="post"><input type="hidden" name="report" value="1"><input type="hidden" name="event" value="${e}"><fieldset><legend>Is it right?</legend><label><input type="radio" name="verdict" value="right" checked> right</label><label><input type="radio" name="verdict" value="wrong"> wrong</label><label><input type="radio" name="verdict" value="should"> should be</label></fieldset><label>Field <select name="field"><option>type</option></select></label><label>Value <input name="value"></label><label>Note <input name="note"></label><button>Send</button></form></li>`).join("")}</ol></div>`),
};
const api = { "/api/timeline": timeline, "/api/map": places, "/api/graph": graph, "/api/events": list, "/api/explain": () => ({ text: "rule   en-fire-on\npath   fired <- nsubj rebels" }) };
const css = readFileSync(new URL("desk.css", web));
createServer((req, res) => {
  const url = new URL(req.url, "http://x"), send = (type, body, status = 200) => res.writeHead(status, { "Content-Type": type, "Content-Security-Policy": CSP }).end(body);
  if (req.method === "POST") {
    let body = "";
    req.on("data", (d) => (body += d)).on("end", () => (req.headers["x-volgens-token"] === "t0k" && JSON.parse(body).event ? send("application/json", '{"ok":true}') : send("application/json", '{"error":"The token is wrong."}', 403)));
    return;
  }
  if (url.pathname === "/static/desk.css") return send("text/css", css + "\n" + readFileSync(new URL("dist/islands.css", web)));
  if (url.pathname.startsWith("/static/")) return send(url.pathname.endsWith("js") ? "text/javascript" : "application/json", readFileSync(new URL(`dist/${url.pathname.slice(8)}`, web)));
  if (api[url.pathname]) return send("application/json", JSON.stringify(api[url.pathname](url.searchParams)));
  if (pages[url.pathname]) return send("text/html; charset=utf-8", pages[url.pathname](url.searchParams));
  send("text/plain", "no such page", 404);
}).listen(+process.argv[2], "127.0.0.1");
