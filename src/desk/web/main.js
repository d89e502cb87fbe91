// main.js - finds the islands of a page and gives each its part. See README.md for the markup.
//
//   theme.js     the colours, before anything is drawn
//   search.js    results that follow the filters
//   report.js    a report and its records
//   timeline.js  bins.js
//   map.js       pan.js
//   graph.js     force.js pan.js
//   table.js     contested, commitments
//   readouts.js  two texts side by side
//   list.js size.js key.js ui.js  shared by them
import { graph } from "./graph.js";
import { map } from "./map.js";
import { readouts } from "./readouts.js";
import { report } from "./report.js";
import { search } from "./search.js";
import { table } from "./table.js";
import { themeButton, themeStart } from "./theme.js";
import { timeline } from "./timeline.js";

const ISLANDS = { theme: themeButton, search, report, timeline, map, graph, contested: table, commitments: table, readouts };

/* On a phone the filters of a drawing or a ledger would hide it: they fold. */
function fold() {
  const form = document.querySelector("form.filters");
  const drawing = document.querySelector('[data-island="timeline"], [data-island="map"], [data-island="graph"], [data-island="contested"], [data-island="commitments"], [data-island="readouts"]');
  if (!form || !drawing || !matchMedia("(max-width: 34rem)").matches) return;
  const details = document.createElement("details");
  details.className = "fold";
  const summary = document.createElement("summary");
  summary.textContent = "Filters";
  form.replaceWith(details);
  details.append(summary, form);
}

function start() {
  fold();
  for (const island of document.querySelectorAll("[data-island]")) {
    const f = ISLANDS[island.dataset.island];
    if (!f) continue;
    try {
      f(island);
    } catch (e) {
      console.error(island.dataset.island, e); // the plain page stays; tests fail on it
    }
  }
  document.documentElement.dataset.script = "on";
}

themeStart();
if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
