// drawings.mjs - timeline, map and graph show the numbers of the data behind them, and lead to the events: by pointer and by keyboard.
import { PHONE, equal, holds } from "./desk.mjs";

const total = (page) => page.locator(".ev-list [role=status]").innerText().then((t) => +t.replace(/[^0-9]/g, ""));

/* The list below a drawing, once it has settled on a number. */
async function listed(page, want) {
  await page.waitForFunction((n) => {
    const s = document.querySelector(".ev-list [role=status]");
    return s && +s.textContent.replace(/[^0-9]/g, "") === n && document.querySelector(".ev-list ol").getAttribute("aria-busy") !== "true";
  }, want).catch(async () => equal(await total(page), want, "events in the list"));
  holds((await page.locator(".ev-list .hit").count()) > 0 || want === 0, "rows in the list");
}

const source = (page, name) => page.locator(`[data-island=${name}]`).getAttribute("data-src");
const events = async (page, name, more) => {
  const address = (await page.locator(`[data-island=${name}]`).getAttribute("data-list")) || (await source(page, name)).replace(name, "events");
  const url = new URL(address, "http://x");
  for (const [k, v] of Object.entries(more)) url.searchParams.set(k, v);
  return (await page.json(url.pathname + url.search)).total;
};
const chosenText = (page) => page.locator(".chosen").innerText();
const sumOf = (buckets) => {
  const s = { coop_fact: 0, coop_claim: 0, conf_fact: 0, conf_claim: 0 };
  for (const b of buckets) if (b.day) for (const k in s) s[k] += b[k];
  return s;
};
const sides = (s) => {
  const n = (k, word) => `${s[k].toLocaleString("en")} ${word}${s[k] === 1 ? "" : "s"}`;
  return `cooperation ${s.coop_fact + s.coop_claim} (${n("coop_fact", "fact")}, ${n("coop_claim", "claim")}), conflict ${s.conf_fact + s.conf_claim} (${n("conf_fact", "fact")}, ${n("conf_claim", "claim")})`;
};

/* The timeline with all its days, strays too. */
async function allDays(page) {
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  const all = page.getByRole("button", { name: "All days" });
  if (await all.count()) await all.click();
}

async function timelineNumbers(page) {
  await allDays(page);
  const data = await page.json(await source(page, "timeline"));
  const s = sumOf(data.buckets);
  holds(s.coop_fact + s.conf_fact > 0 && s.coop_claim + s.conf_claim > 0, "the store has facts and claims");
  holds((await chosenText(page)).includes(sides(s)), `the whole period: ${await chosenText(page)}, should be ${sides(s)}`);
  const fills = await page.$$eval(".timeline .bar", (all) => all.map((b) => [b.classList.contains("claim"), getComputedStyle(b).fill]));
  holds(fills.every(([claim, fill]) => claim === fill.startsWith("url(")), "claims are hatched, facts are solid");
  const zero = await page.$eval(".axes .zero", (l) => +l.getAttribute("y1"));
  const wrong = await page.$$eval(".timeline .bar", (all, y) => all.filter((b) => (+b.getAttribute("y") + 0.01 >= y) !== b.classList.contains("conf")).length, zero);
  equal(wrong, 0, "bars on the wrong side");
  await listed(page, await events(page, "timeline", await spanOf(page)));
  holds(await page.locator("details.as-table table").count(), "the plain table is kept");
}

/* The days of the span, as its handles tell them. */
const spanOf = (page) => page.$$eval(".handle", (h) => {
  const day = (t) => new Date(t + " UTC").toISOString().slice(0, 10);
  const [a, b] = h.map((x) => x.getAttribute("aria-valuetext").split(" to "));
  return { from: day(a[0]), to: day(b[b.length - 1]) };
});

async function brushed(page) {
  await allDays(page);
  const box = await page.locator(".timeline .plot").boundingBox();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2 + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2 + 20, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2 + 20, { steps: 4 });
  await page.mouse.up();
  const span = await spanOf(page);
  const data = await page.json(await source(page, "timeline"));
  const part = data.buckets.filter((b) => b.day >= span.from && b.day <= span.to);
  holds(part.length < data.buckets.length, "the span is a part");
  holds((await chosenText(page)).includes(sides(sumOf(part))), `the span ${span.from} to ${span.to}: ${await chosenText(page)}, should be ${sides(sumOf(part))}`);
  await listed(page, await events(page, "timeline", span));
  await page.shot("timeline-brushed");
  await page.setViewportSize({ width: 1185, height: 900 });
  equal(await spanOf(page), span, "the span in a narrower window");
  await page.getByRole("button", { name: "Whole period" }).click();
  holds((await chosenText(page)).includes(sides(sumOf(data.buckets))), "the whole period again");
}

async function byKeys(page) {
  await page.to("/timeline");
  await page.waitForSelector(".timeline .bar");
  const values = () => page.$$eval(".handle", (h) => h.map((x) => +x.getAttribute("aria-valuenow")));
  const last = (await values())[1];
  await page.locator(".handle").first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  equal(await values(), [3, last], "the start moved");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  equal(await values(), [3, last - 2], "the end moved");
  await page.keyboard.press("Shift+ArrowLeft");
  equal(await values(), [2, last - 3], "the span moved");
  await listed(page, await events(page, "timeline", await spanOf(page)));
  await page.keyboard.press("Escape");
  equal(await values(), [0, last], "the whole period");
}

async function closer(page) {
  await allDays(page);
  const before = await page.locator(".timeline .bar").count(), unit = await page.locator(".readout").innerText();
  await page.locator(".handle").first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const span = await spanOf(page), text = await chosenText(page);
  const sums = text.slice(text.indexOf("cooperation"), text.lastIndexOf(")") + 1);
  await page.getByRole("button", { name: "Closer" }).click();
  holds((await page.locator(".readout").innerText()) !== unit && (await page.locator(".timeline .bar").count()) !== before, "finer bars");
  equal(await spanOf(page), span, "the same days");
  holds((await chosenText(page)).includes(sums), `the same numbers: ${await chosenText(page)}, should be ${sums}`);
  await page.getByRole("button", { name: "All days" }).click();
  equal(await page.locator(".timeline .bar").count(), before, "all again");
}

async function mapNumbers(page) {
  await page.to("/map");
  await page.waitForSelector(".map .land");
  const data = await page.json(await source(page, "map"));
  const drawn = data.places.filter((p) => typeof p.lat === "number");
  holds(drawn.length > 3, "the store has places");
  equal(await page.locator(".place").count(), drawn.length, "circles");
  const titles = await page.$$eval(".place title", (all) => all.map((t) => t.textContent).sort());
  const word = (n, w) => `${n.toLocaleString("en")} ${w}${n === 1 ? "" : "s"}`;
  equal(titles, drawn.map((p) => `${p.country ? `${p.name} (${p.country})` : p.name}: ${word(p.facts, "fact")}, ${word(p.claims, "claim")}`).sort(), "what the circles say");
  const areas = await page.$$eval(".place", (all) => all.map((g) => ["claim", "fact"].map((c) => (g.querySelector(`.${c}`) ? +g.querySelector(`.${c}`).getAttribute("r") : 0))));
  const shares = areas.map(([outer, inner]) => (inner / outer) ** 2).sort();
  drawn.map((p) => p.facts / (p.facts + p.claims)).sort().forEach((x, i) => holds(Math.abs(x - shares[i]) < 0.01, "the disc is the share of facts"));
  const nowhere = await page.locator(".nowhere").innerText();
  holds(nowhere.includes("No place given") && nowhere.includes(word(data.nowhere.facts, "fact")) && nowhere.includes(word(data.nowhere.claims, "claim")), `no place: ${nowhere}`);
  await page.locator(".nowhere").click();
  await listed(page, await events(page, "map", { country: "-" }));
}

async function mapMoves(page) {
  await page.to("/map");
  await page.waitForSelector(".map .land");
  const view = () => page.locator(".map > g").first().getAttribute("transform");
  await page.getByRole("button", { name: "World" }).click();
  const world = await view();
  await page.getByRole("button", { name: "Closer" }).click();
  const closer = await view();
  holds(closer !== world, "the button brings closer");
  await page.locator(".map").focus();
  await page.keyboard.press("ArrowRight");
  holds((await view()) !== closer, "an arrow moves");
  await page.keyboard.press("0");
  equal(await view(), world, "0 shows the world");
  await page.getByRole("button", { name: "Places", exact: true }).click();
  const first = page.locator(".pick button").first();
  await first.focus();
  await page.keyboard.press("Enter");
  equal(await first.getAttribute("aria-pressed"), "true", "pressed");
  const data = await page.json(await source(page, "map"));
  const most = Math.max(...data.places.map((p) => p.facts + p.claims));
  await listed(page, most);
  await page.shot("map-chosen");
}

async function graphNumbers(page) {
  await page.to("/graph");
  await page.waitForSelector(".graph .node");
  const data = await page.json(await source(page, "graph"));
  const acts = new Map(data.acts.filter((a) => a.from && a.to).map((a) => [`${a.from}>${a.to}`, a]));
  const lines = await page.$$eval(".graph .edge", (all) => all.map((g) => [g.dataset.edge, g.querySelector("title").textContent, g.querySelector(".line").getAttribute("stroke-dasharray")]));
  holds(lines.length > 3, "the store has acts");
  for (const [key, title, dashes] of lines) {
    const a = acts.get(key);
    holds(a, `no such act: ${key}`);
    holds(title.includes(`: ${a.facts + a.claims} (`) && title.includes(`${a.facts} fact`) && title.includes(`${a.claims} claim`), `${title}: should tell ${JSON.stringify(a)}`);
    holds((a.claims === 0) === (dashes === null), `${key}: dashes where there are claims`);
  }
  const wide = await page.$$eval(".graph .line", (all) => all.map((l) => +l.getAttribute("stroke-width")));
  const by = lines.map(([key], i) => [acts.get(key).facts + acts.get(key).claims, wide[i]]).sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < by.length; i++) holds(by[i][1] >= by[i - 1][1], "a line with more is wider");
  const where = () => page.$$eval(".graph .node", (all) => all.map((g) => g.dataset.node + g.getAttribute("transform")));
  const once = await where();
  await page.reload();
  await page.waitForSelector(".graph .node");
  equal(await where(), once, "the same drawing again");
}

async function graphLeads(page) {
  await page.to("/graph");
  await page.waitForSelector(".graph .node");
  const first = page.locator(".pick > li > button").first();
  await first.focus();
  const dim = await page.locator(".graph .dim").count(), all = await page.locator(".graph .node, .graph .edge").count();
  const node = (await page.locator(".graph .node:not(.dim)").count()) > 0;
  holds(dim < all && node, "focus lights an actor and its lines");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".pick .lines button");
  await page.locator(".pick .lines button").first().focus();
  await page.keyboard.press("Enter");
  const text = await page.locator(".pick .lines button[aria-pressed=true]").innerText();
  const data = await page.json(await source(page, "graph"));
  const [from, to] = (await page.locator(".graph .edge:not(.dim)").first().getAttribute("data-edge")).split(">");
  const act = data.acts.find((a) => a.from === from && a.to === to);
  holds(text.includes(`: ${act.facts + act.claims} (`), `the line's number: ${text}`);
  await listed(page, await events(page, "graph", { actor: from, recipient: to }));
  await page.shot("graph-chosen");
}

async function graphSays(page) {
  await page.to("/graph");
  await page.waitForSelector(".graph .node");
  await page.getByRole("button", { name: "Who says what of whom" }).click();
  await page.waitForSelector(".graph .node");
  equal(await page.locator(".graph [data-node='-']").count(), 0, "sources alone at first");
  await page.shot("graph-says");
  await page.getByLabel("with the outlets’ own voice").check();
  const data = await page.json(await source(page, "graph"));
  const says = new Map(data.says.filter((s) => s.about).map((s) => [`${s.source || "-"}>${s.about}`, s.n]));
  const lines = await page.$$eval(".graph .edge", (all) => all.map((g) => [g.dataset.edge, g.querySelector("title").textContent]));
  holds(lines.length > 2, "somebody says something");
  for (const [key, title] of lines) holds(title.includes(`: ${says.get(key)} (`), `${title}: should tell ${says.get(key)}`);
}

export async function drawings(desk) {
  await desk.together([
    ["timeline: numbers, solid and hollow, up and down", {}, timelineNumbers],
    ["timeline: numbers, on a phone", { size: PHONE, scheme: "dark" }, timelineNumbers],
    ["timeline: brushing lists the events of the span", {}, brushed],
    ["timeline: by keyboard", {}, byKeys],
    ["timeline: closer and back", {}, closer],
    ["map: circles, shares, and what has no place", {}, mapNumbers],
    ["map: moving about and choosing by keyboard", {}, mapMoves],
    ["graph: lines as wide as their numbers, the same again", {}, graphNumbers],
    ["graph: focus lights, a line lists its events", {}, graphLeads],
    ["graph: who says what of whom", {}, graphSays],
  ]);
}
