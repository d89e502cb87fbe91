// reading.mjs - search, report, tables and readouts; with the script, and search and report without it.
import { equal, holds } from "./desk.mjs";

const found = (page) => page.locator("#results h2").first().innerText().then((t) => +t.replace(/[^0-9]/g, ""));

async function searchLive(page) {
  await page.to("/");
  const all = await found(page);
  await page.evaluate(() => (window.sameDocument = true));
  const type = await page.$eval("#results .type", (t) => t.textContent.toUpperCase());
  await page.locator("[name=type]").selectOption(type);
  await page.waitForURL((u) => u.searchParams.get("type") === type);
  await page.waitForFunction((n) => +document.querySelector("#results h2").textContent.replace(/[^0-9]/g, "") !== n, all);
  equal(await page.evaluate(() => window.sameDocument), true, "the same document");
  equal(await found(page), (await page.json(`/api/events?type=${type}`)).total, "events found");
  equal(await page.$$eval("#results .type", (t) => [...new Set(t.map((x) => x.textContent.toUpperCase()))]), [type], "types shown");
  await page.reload();
  equal(await page.locator("[name=type]").inputValue(), type, "the address holds the filter");
}

async function searchPages(page) {
  await page.to("/");
  const link = page.locator("#results a[data-page]").last();
  holds(await link.count(), "there are more pages");
  const before = await page.locator("#results li").first().innerText();
  await page.evaluate(() => (window.sameDocument = true));
  await link.click();
  await page.waitForFunction((t) => document.querySelector("#results li").innerText !== t, before);
  equal(await page.evaluate(() => window.sameDocument), true, "the same document");
  await page.goBack();
  await page.waitForFunction((t) => document.querySelector("#results li").innerText === t, before);
}

async function searchPlain(page) {
  await page.to("/");
  const all = await found(page);
  const type = (await page.locator("#results .type").first().innerText()).toUpperCase();
  await page.locator("[name=type]").selectOption(type);
  await page.locator("form[data-island=search] button").first().click();
  await page.waitForURL(/type=/);
  const n = await found(page);
  holds(n > 0 && n < all, `${n} of ${all} events`);
  await page.locator("#results a[href^='/report/']").first().click();
  await page.waitForURL(/\/report\//);
  holds((await page.locator("[data-island=report] span[data-rec]").count()) > 0, "the text with its records");
  holds((await page.locator("[data-island=report] [id^=e]").count()) > 0, "the records");
}

const recordOf = (page, name) => page.locator(`[data-island=report] [id="${name}"]`);

async function reportLights(page, address) {
  await page.to(address);
  const name = await page.$eval("[data-island=report] [data-rec][id^=e]", (e) => e.id);
  await recordOf(page, name).click({ position: { x: 4, y: 4 } });
  const lit = await page.$$eval("span[data-rec].lit", (all) => all.map((s) => s.dataset.rec.split(" ")));
  holds(lit.length && lit.every((r) => r.includes(name)), `a record lights its words: ${JSON.stringify(lit)}`);
  equal(await page.$$eval("span[data-rec]:not(.lit)", (all, n) => all.filter((s) => s.dataset.rec.split(" ").includes(n)).length, name), 0, "words of it that are not lit");
  const other = await page.$$eval("span[data-rec]", (all, n) => (all.map((s) => s.dataset.rec.split(" ")).find((r) => !r.includes(n) && r.some((x) => x.startsWith("e"))) || []).find((x) => x.startsWith("e")), name);
  holds(other, "another record in the text");
  await page.locator(`span[data-rec~="${other}"]`).first().click();
  holds(await recordOf(page, other).evaluate((e) => e.classList.contains("lit")), "words light their record");
  await page.shot("report-lit");
}

async function reportExplains(page, address) {
  await page.to(address);
  await openForm(page);
  const why = page.locator("[data-island=report] [aria-expanded]").first();
  await why.click();
  const box = page.locator(".explanation:visible");
  await page.waitForFunction(() => /rule/.test([...document.querySelectorAll(".explanation")].map((e) => e.textContent).join("")));
  holds((await box.innerText()).length > 20, "an explanation");
  await page.shot("report-explained");
  await why.click();
  equal(await page.locator(".explanation:visible").count(), 0, "it closes");
}

async function openForm(page) {
  const form = page.locator("form[data-correction]").first();
  await form.evaluate((f) => {
    for (let d = f.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
  });
  return form;
}
async function choose(form, verdict) {
  const radio = form.locator(`input[name=verdict][value=${verdict}]`);
  if (await radio.count()) await radio.check();
  else await form.locator("select[name=verdict]").selectOption(verdict);
}

async function corrects(page, address) {
  await page.to(address);
  const form = await openForm(page);
  await choose(form, "should");
  const field = form.locator("[name=field]");
  if ((await field.evaluate((f) => f.tagName)) === "SELECT") await field.selectOption("type");
  else await field.fill("type");
  const value = form.locator("[name=value]");
  await value.fill("PROTEST");
  await form.locator("[name=note]").fill("<b>seen</b> by a test");
  await form.locator("button[type=submit], button:not([type])").first().click();
  await page.waitForFunction(() => /Kept/.test(document.querySelector("form[data-correction] .outcome").textContent));
  await page.shot("report-corrected");
}
async function correctionStays(page, address) {
  await page.to(address);
  const text = await page.locator("[data-island=report]").innerText();
  holds(/PROTEST|should/.test(text), "the correction is shown");
  equal(await page.locator("b", { hasText: "seen" }).count(), 0, "a note is no markup");
}
async function correctionRefused(page, address) {
  await page.to(address);
  await page.evaluate(() => (document.querySelector('meta[name="volgens-token"]').content = "0".repeat(32)));
  const form = await openForm(page);
  await choose(form, "wrong");
  await form.locator("button[type=submit], button:not([type])").first().click();
  await page.waitForFunction(() => /Not kept/.test(document.querySelector("form[data-correction] .outcome").textContent));
}

async function ledger(page, address) {
  await page.to(address);
  const rows = page.locator("[data-island] tbody tr:visible");
  const n = await rows.count();
  holds(n > 1, "the ledger has rows");
  const head = page.locator("button.sort").first();
  await head.click();
  const cells = () => page.$$eval("[data-island] tbody tr", (all) => all.map((r) => r.cells[0].dataset.sort || r.cells[0].textContent.trim()));
  const up = await cells();
  equal(await page.locator("th").first().getAttribute("aria-sort"), "ascending", "told");
  await head.click();
  const down = await cells();
  equal([up[0], up[n - 1]], [down[n - 1], down[0]], "the other way round");
  const chips = page.locator(".tools .chip");
  if (await chips.count()) {
    const chip = chips.first(), want = +(await chip.locator("span").innerText());
    await chip.click();
    equal(await rows.count(), want, "rows of one status");
    await chip.click();
  }
  await page.locator(".tools input").fill("no such words at all");
  await page.waitForFunction(() => !document.querySelector("[data-island] tbody tr:not([hidden])"));
}

async function twins(page, address) {
  await page.to(address);
  const lines = page.locator("[data-island=readouts] li[data-prop]");
  holds((await lines.count()) > 1, "propositions");
  const both = await page.$$eval("[data-island=readouts] li[data-prop]", (all) => all.map((l) => l.dataset.prop).find((p) => ["a", "b"].every((s) => document.querySelector(`[data-side=${s}] [data-prop~="${p}"]`))));
  holds(both, "a proposition that both tell");
  await page.locator(`[data-side=a] [data-prop~="${both}"]`).first().hover();
  const lit = await page.$$eval("[data-side=b] .lit", (all) => all.map((s) => s.dataset.prop.split(" ")));
  holds(lit.length && lit.some((p) => p.includes(both)), "the twin is lit");
  await page.shot("readouts-lit");
  const chip = page.locator(".tools .chip").first(), relation = await chip.getAttribute("data-value");
  await chip.click();
  equal(await page.$$eval("[data-island=readouts] li[data-prop]", (all) => [...new Set(all.filter((l) => !l.hidden).map((l) => l.dataset.relation))]), [relation], "relations shown");
}

async function twinInView(page, address) {
  await page.to(address);
  const last = await page.$$eval("[data-side=a] [data-prop]", (all) => all.map((s) => s.dataset.prop.split(" ")[0]).reverse().find((p) => document.querySelector(`[data-side=b] [data-prop~="${p}"]`)));
  const seen = () => page.$eval(`[data-side=b] [data-prop~="${last}"]`, (s) => {
    const box = s.closest(".text").getBoundingClientRect(), r = s.getBoundingClientRect();
    return r.top >= box.top - 1 && r.bottom <= box.bottom + 1;
  });
  equal(await seen(), false, "the twin in view at first");
  await page.locator(`li[data-prop="${last}"]`).focus();
  equal(await seen(), true, "the twin in view");
  equal(await page.$eval(`[data-side=a] [data-prop~="${last}"]`, (s) => s.classList.contains("lit")), true, "lit in the first text");
}

async function theme(page) {
  await page.to("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const button = page.locator("button.theme");
  await button.click();
  equal(await button.innerText(), "Theme: light", "first");
  await button.click();
  equal(await button.innerText(), "Theme: dark", "then");
  holds((await ground()) !== light, "dark is another ground");
  await page.to("/about");
  equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark", "kept on the next page");
  await page.locator("button.theme").click();
}

async function markupIsText(page, address) {
  await page.to(address);
  await page.drawn();
  holds((await page.locator("h1").innerText()).includes("<script>alert(1)</script>"), "the title as it was written");
  equal(await page.$$eval("main img, main b, main script", (all) => all.length), 0, "elements out of a text");
  await page.to("/map");
  await page.waitForSelector(".pick button");
  await page.locator(".pick button", { hasText: "Bergen" }).click();
  await page.waitForSelector(".ev-list .hit");
  holds((await page.locator(".ev-list").innerText()).includes("<b>Test</b>"), "an outlet as it was written");
  equal(await page.$$eval("main img, main b, main script", (all) => all.length), 0, "elements out of a list");
}

export async function reading(desk, at) {
  await desk.test("search: filters refine in place", {}, searchLive);
  await desk.test("search: pages in place", {}, searchPages);
  await desk.test("search and report without a script", { script: false }, searchPlain);
  await desk.test("report: records and words light each other", {}, (p) => reportLights(p, at.report));
  await desk.test("report: an explanation in place", {}, (p) => reportExplains(p, at.report));
  await desk.test("report: a correction is sent", {}, (p) => corrects(p, at.report));
  await desk.test("report: a correction stays", {}, (p) => correctionStays(p, at.report));
  await desk.test("report: a wrong token is told", {}, (p) => correctionRefused(p, at.report), ["console: Failed to load resource"]);
  for (const name of ["contested", "commitments"]) await desk.test(`${name}: sorted and filtered`, {}, (p) => ledger(p, at[name]));
  await desk.test("readouts: twins and relations", {}, (p) => twins(p, at.readouts));
  await desk.test("readouts: the twin comes into view", { size: { width: 1200, height: 300 } }, (p) => twinInView(p, at.readouts));
  await desk.test("markup in a report stays text", {}, (p) => markupIsText(p, at.markup));
  await desk.test("theme: chosen and kept", {}, theme);
}
