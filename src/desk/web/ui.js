// ui.js - what every island uses: markup by htm, mounting in front of the plain table, fetching, words for the reader.
import { h, render } from "preact";
import htm from "htm";

export const html = htm.bind(h);
export { render };

/* A box in front of the plain content of an island; the content itself is folded away below it, and stays in the page. */
export function mount(island, view, name = "as a table") {
  const box = document.createElement("div");
  box.className = "island";
  const details = document.createElement("details");
  details.className = "as-table";
  const summary = document.createElement("summary");
  summary.textContent = name;
  details.append(summary, ...island.childNodes);
  island.append(box, details);
  render(view, box);
}

/* What an address of the desk answers, as JSON. An error has one sentence for the reader. */
export async function getJson(address, options) {
  let answer;
  try {
    answer = await fetch(address, { headers: { Accept: "application/json" }, ...options });
  } catch (e) {
    if (e.name === "AbortError") throw e;
    throw new Error("The desk does not answer. Is volgens still running?");
  }
  const type = answer.headers.get("Content-Type") || "";
  const body = type.includes("json") ? await answer.json() : { text: await answer.text() };
  if (!answer.ok) throw new Error(body.error || body.text || `The desk answers ${answer.status}.`);
  return body;
}

/* An address with these values set; empty ones are taken out. */
export function withValues(address, values) {
  const [path, query] = address.split("?");
  const all = new URLSearchParams(query || "");
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === "") all.delete(key);
    else all.set(key, value);
  }
  const text = all.toString();
  return text ? `${path}?${text}` : path;
}

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/* "7 facts, 3 claims" */
export const split = (facts, claims) => `${count(facts, "fact")}, ${count(claims, "claim")}`;

/* The same in signs, for narrow places, with words for those who listen. */
export const Both = ({ facts, claims }) => html`<span class="both"><span aria-hidden="true">● ${facts} ○ ${claims}</span><span class="unseen">${split(facts, claims)}</span></span>`;

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
export const dayText = (day) => DAY.format(typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day);
export const dayOf = (date) => date.toISOString().slice(0, 10);

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/* Call f once things have been quiet for so long. */
export function settled(f, milliseconds) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => f(...values), milliseconds);
  };
}
