// edges.mjs - drawings of data that a store rarely holds: nothing, one day, twenty years, crowds, positions not known; and a desk that fails.
import { PHONE, equal, holds } from "./desk.mjs";

/* The next answers of an address are these. */
const answers = (page, path, data, status = 200) => page.route((url) => url.pathname === path, (r) => r.fulfill({ status, contentType: "application/json", body: JSON.stringify(data) }));
const bucket = (day, n) => ({ day, coop_fact: n, coop_claim: 0, conf_fact: 0, conf_claim: 1 });

async function nothing(page) {
  await answers(page, "/api/timeline", { buckets: [] });
  await page.to("/timeline");
  await page.waitForSelector("text=No events with a day to draw.");
  await answers(page, "/api/graph", { nodes: [], acts: [], says: [] });
  await page.to("/graph");
  await page.waitForSelector("text=Nothing to draw.");
  await answers(page, "/api/map", { places: [], nowhere: { facts: 0, claims: 0 } });
  await page.to("/map");
  await page.waitForSelector(".nowhere");
  equal(await page.locator(".place").count(), 0, "circles");
}

async function oneDay(page) {
  await answers(page, "/api/timeline", { buckets: [bucket("2024-02-29", 2)] });
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  equal(await page.locator(".timeline .bar").count(), 2, "bars");
  holds((await page.locator(".readout").innerText()).startsWith("One bar is one day"), "days");
  holds((await page.locator(".chosen").innerText()).includes("cooperation 2 (2 facts, 0 claims), conflict 1 (0 facts, 1 claim)"), "its numbers");
}

async function twentyYears(page) {
  const buckets = [];
  for (let year = 2004; year < 2024; year++) for (const month of ["01", "07", "12"]) buckets.push(bucket(`${year}-${month}-31`, 1));
  await answers(page, "/api/timeline", { buckets });
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  holds((await page.locator(".readout").innerText()).startsWith("One bar is one year"), "years");
  equal(await page.locator(".handle").last().getAttribute("aria-valuemax"), "19", "twenty bars");
  holds((await page.locator(".chosen").innerText()).includes("1 Jan 2004 to 31 Dec 2023"), "whole years");
  const narrow = await page.$$eval(".timeline .bar", (all) => Math.min(...all.map((b) => +b.getAttribute("width"))));
  holds(narrow >= 3, `the narrowest bar is ${narrow} pixels wide`);
}

async function strays(page) {
  const buckets = [bucket("1974-05-05", 1)];
  for (let day = 10; day < 30; day++) buckets.push(bucket(`2024-03-${day}`, 2));
  await answers(page, "/api/timeline", { buckets });
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  holds((await page.locator(".chosen").innerText()).includes("10 Mar 2024 to 29 Mar 2024: cooperation 40 (40 facts, 0 claims)"), "the days that hold nearly all");
  holds((await page.locator(".note").innerText()).includes("2 events of other days"), "strays are told");
  await page.getByRole("button", { name: "All days" }).click();
  holds((await page.locator(".chosen").innerText()).includes("1 Jan 1974 to 31 Dec 2024: cooperation 41 (41 facts, 0 claims)"), "and drawn when asked");
}

async function undated(page) {
  await answers(page, "/api/timeline", { buckets: [bucket("2024-02-29", 2), bucket("", 4)] });
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  holds((await page.locator(".note").innerText()).includes("5 without a day"), "what has no day is told");
}

async function crowd(page) {
  const places = [];
  for (let i = 0; i < 1200; i++) places.push({ name: `Place ${i}`, country: "TST", lat: (i % 140) - 70, lon: ((i * 7) % 340) - 170, facts: i % 5, claims: 1 });
  places.push({ name: "Nowhere known", country: "", facts: 90, claims: 0 });
  await answers(page, "/api/map", { places, nowhere: { facts: 3, claims: 4 } });
  await page.to("/map");
  await page.waitForSelector(".place");
  equal(await page.locator(".place").count(), 800, "circles");
  holds((await page.locator(".island").innerText()).includes("Drawn: the 800 places with most events, of 1200."), "what is left out is told");
  holds((await page.locator(".island").innerText()).includes("1 place whose position is not known"), "and what has no position");
  holds((await page.locator(".pick button").first().innerText()).startsWith("Nowhere known"), "it is in the list");
  const boxes = await page.$$eval(".names text", (all) => all.map((t) => t.getBoundingClientRect()).map((b) => [b.left, b.top + 2, b.right, b.bottom - 2]));
  const crossed = boxes.filter((a, i) => boxes.some((b, k) => k > i && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3])).length;
  equal(crossed, 0, "names that cover each other");
}

async function tangle(page) {
  const acts = [], nodes = [];
  for (let i = 0; i < 100; i++) nodes.push({ id: `T${String(i).padStart(2, "0")}/GOV`, label: "", events: 1 });
  for (let i = 0; i < 100; i++) for (let k = 1; k < 6; k++) acts.push({ from: nodes[i].id, to: nodes[(i * k + k) % 100].id, coop: k, conf: i % 4, facts: k, claims: i % 4 });
  await answers(page, "/api/graph", { nodes, acts, says: [] });
  await page.to("/graph");
  await page.waitForSelector(".graph .node");
  holds((await page.locator(".graph .node").count()) <= 20, "twenty actors at first");
  await page.locator(".tools select").selectOption("80");
  await page.locator(".tools input[type=checkbox]").uncheck();
  await page.waitForFunction(() => document.querySelectorAll(".graph .node").length > 60);
  const out = await page.$$eval(".graph .node circle", (all) => {
    const box = document.querySelector(".graph").getBoundingClientRect();
    return all.map((c) => c.getBoundingClientRect()).filter((b) => b.left < box.left || b.right > box.right || b.top < box.top || b.bottom > box.bottom).length;
  });
  equal(out, 0, "actors outside of the drawing");
}

async function fails(page) {
  await answers(page, "/api/timeline", { error: "The store is busy." }, 503);
  await page.to("/timeline");
  equal(await page.locator(".island [role=alert]").innerText(), "The store is busy.", "told");
  holds(await page.locator("details.as-table table").count(), "the table is there");
}

export async function edges(desk) {
  await desk.together([
    ["drawings of nothing", {}, nothing],
    ["timeline of one day", {}, oneDay],
    ["timeline of twenty years, on a phone", { size: PHONE }, twentyYears],
    ["timeline: strays do not squeeze the rest", {}, strays],
    ["timeline: what has no day is told", {}, undated],
    ["map of a crowd", {}, crowd],
    ["graph of a tangle", {}, tangle],
    ["a desk that fails", {}, fails, ["console: Failed to load resource"]],
  ]);
}
