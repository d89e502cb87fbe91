// desk.mjs - a browser on the desk under test, and a count of what holds. A page fails its test when anything goes wrong in it:
// an error on the console, a refusal by the content security policy, a request to another address.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8") + "\n;0";
const AT_ONCE = 3; // tabs
export const DESKTOP = { width: 1200, height: 900 }, PHONE = { width: 390, height: 844 };

export async function deskOpen(base, out) {
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: FLAGS });
  let passed = 0, failed = 0;
  const contexts = new Map();

  /* A new tab. look: {size, scheme, script, still}. Its faults are gathered in page.faults. */
  async function tab({ size = DESKTOP, scheme = "light", script = true, still = true } = {}) {
    const key = JSON.stringify([size, scheme, script, still]);
    if (!contexts.has(key)) contexts.set(key, await browser.newContext({ viewport: size, colorScheme: scheme, javaScriptEnabled: script, reducedMotion: still ? "reduce" : "no-preference" }));
    const page = await contexts.get(key).newPage();
    page.setDefaultTimeout(20000);
    page.faults = [];
    page.on("console", (m) => {
      if (m.type() === "error" || m.type() === "warning") page.faults.push(`console: ${m.text()}`);
    });
    page.on("pageerror", (e) => page.faults.push(`script: ${e.message}`));
    page.on("request", (r) => {
      if (!r.url().startsWith(base + "/") && !r.url().startsWith("data:")) page.faults.push(`outside: ${r.url()}`);
    });
    page.to = async (path) => {
      const answer = await page.goto(base + path, { waitUntil: "load" });
      if (script) await page.waitForFunction(() => document.documentElement.dataset.script === "on");
      return answer.status();
    };
    page.drawn = () => page.waitForFunction(() => ![...document.querySelectorAll(".island p")].some((p) => p.textContent === "Fetching…") && !document.querySelector("[aria-busy=true]"));
    page.json = (path) => page.evaluate(async (p) => (await fetch(p)).json(), path);
    page.shot = (name) => page.screenshot({ path: `${out}/${name}.png` });
    return page;
  }

  /* What axe finds that is serious or critical, as lines. */
  async function axe(page) {
    // The policy forbids scripts in the page; the checker is brought in by the debugger instead.
    await page.evaluate(AXE);
    const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    return found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any[0] ? n.any[0].message : "")).join(" | ")}`);
  }

  /* One test in a tab of its own. Faults in `allowed` (text they begin with) are part of the test. */
  async function test(name, look, f, allowed = []) {
    const page = await tab(look);
    try {
      await f(page);
      const faults = page.faults.filter((x) => !allowed.some((a) => x.startsWith(a)));
      if (faults.length) throw new Error(faults.join("\n  "));
      passed++;
    } catch (e) {
      failed++;
      console.log(`FAILED: ${name}\n  ${e.message}`);
      await page.shot(`failed-${failed}`).catch(() => {});
    }
    await page.close();
  }

  /* Tests that change nothing, some at a time. */
  async function together(tests) {
    const left = [...tests];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      while (left.length) await test(...left.shift());
    }));
  }

  async function end() {
    await browser.close();
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0;
  }
  return { test, together, axe, end };
}

export function equal(got, want, what) {
  const a = JSON.stringify(got), b = JSON.stringify(want);
  if (a !== b) throw new Error(`${what}: ${a}, should be ${b}`);
}
export function holds(good, what) {
  if (!good) throw new Error(what);
}
