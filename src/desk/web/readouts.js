// readouts.js - two texts of one contact side by side: a proposition lights up on both sides, chips choose relations.
import { Chips, tally, toggled } from "./table.js";
import { calm, html, render } from "./ui.js";

const words = (e, name) => (e.dataset[name] || "").split(" ").filter(Boolean);

/* What the pieces of the page say to each other: pieces of the texts and lines of the list by proposition. */
function index(island) {
  const parts = [...island.querySelectorAll("[data-prop]")];
  const by = new Map();
  for (const part of parts) for (const p of words(part, "prop")) by.set(p, [...(by.get(p) || []), part]);
  return { parts, by };
}

function bring(part) {
  part.scrollIntoView({ block: "nearest", inline: "nearest", behavior: calm() ? "auto" : "smooth" });
}

const boxOf = (part) => part.closest("[data-side] .text");

/* Each text is a box of its own; the first twin in a box that is not the reader's is brought to its upper part. */
function bringTwins(parts, from) {
  const seen = new Set([boxOf(from)]);
  for (const part of parts) {
    const box = boxOf(part);
    if (!box || seen.has(box)) continue;
    seen.add(box);
    const below = part.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (below < 0 || below > box.clientHeight - 40) box.scrollBy({ top: below - box.clientHeight / 3, behavior: calm() ? "auto" : "smooth" });
  }
}

function light({ parts, by }, from, sticky) {
  const props = from ? words(from, "prop") : [];
  for (const part of parts) part.classList.toggle("lit", words(part, "prop").some((p) => props.includes(p)));
  if (from) bringTwins(props.flatMap((p) => by.get(p) || []), from);
  if (sticky && from) for (const p of props) for (const part of by.get(p)) if (part.matches("li") && part !== from) bring(part);
}

function filter(island, on) {
  for (const line of island.querySelectorAll("li[data-prop]")) line.hidden = on.size > 0 && !on.has(line.dataset.relation);
  for (const span of island.querySelectorAll("[data-side] [data-prop]")) span.classList.toggle("off", on.size > 0 && !words(span, "relation").some((r) => on.has(r)));
}

export function readouts(island) {
  const all = index(island);
  const lines = [...island.querySelectorAll("li[data-prop]")];
  if (!lines.length) return;
  for (const box of island.querySelectorAll("[data-side] .text")) {  // a box that scrolls must be reached by keyboard
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", `Text ${box.closest("[data-side]").dataset.side.toUpperCase()}`);
  }
  let held = null;
  for (const part of all.parts) {
    if (!part.closest("a, button") && !part.querySelector("a, button")) part.tabIndex = part.matches("li") ? 0 : -1;
    part.addEventListener("pointerenter", () => light(all, part));
    part.addEventListener("pointerleave", () => light(all, held));
    part.addEventListener("focusin", () => light(all, (held = part)));
    part.addEventListener("click", () => light(all, (held = part), true));
  }
  island.addEventListener("keydown", (e) => {
    if (e.key === "Escape") light(all, (held = null));
  });
  const box = document.createElement("div");
  box.className = "tools";
  (lines[0].closest("ul, ol") || lines[0]).before(box);
  let on = new Set();
  const values = tally(lines.map((l) => l.dataset.relation));
  const draw = () => render(html`<${Chips} name="Relations" values=${values} on=${on} toggle=${(v) => { on = toggled(on, v); filter(island, on); draw(); }} />`, box);
  draw();
}
