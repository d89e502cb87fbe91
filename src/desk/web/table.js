// table.js - the ledger and the commitments: the table of the page sorted by its heads, filtered by words and by status.
import { render, html, count, settled } from "./ui.js";

const keyOf = (row, column) => {
  const cell = row.cells[column];
  return cell ? cell.dataset.sort || cell.textContent.trim() : "";
};

function compare(a, b) {
  const x = Number(a), y = Number(b);
  return a !== "" && b !== "" && !isNaN(x) && !isNaN(y) ? x - y : a.localeCompare(b, "en");
}

function sorted(table, column, down) {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row, at) => ({ row, at, key: keyOf(row, column) }));
  rows.sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)) || a.at - b.at);
  body.append(...rows.map((r) => r.row));
}

function heads(table) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!head.textContent.trim() || head.dataset.sort === "no") return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sorted(table, column, down);
    });
  });
}

/* A chip for each value, pressed ones are shown; none pressed: all. */
export const Chips = ({ name, values, on, toggle }) => html`<div class="chips" role="group" aria-label=${name}>
  ${values.map(([value, n]) => html`<button type="button" key=${value} class="chip" data-value=${value} aria-pressed=${on.has(value)} onClick=${() => toggle(value)}>${value} <span>${n}</span></button>`)}</div>`;

export function tally(all) {
  const counts = new Map();
  for (const value of all) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts];
}
export function toggled(set, value) {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function table(island) {
  const sheet = island.querySelector("table");
  if (!sheet || !sheet.tHead || !sheet.tBodies.length || !sheet.tBodies[0].rows.length) return;
  heads(sheet);
  const rows = [...sheet.tBodies[0].rows];
  const values = tally(rows.map((r) => r.dataset.status).filter(Boolean));
  const box = document.createElement("div");
  box.className = "tools";
  island.prepend(box);
  let words = [], on = new Set();
  const apply = () => {
    let n = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !((!on.size || on.has(row.dataset.status)) && words.every((w) => text.includes(w)));
      n += !row.hidden;
    }
    draw(n);
  };
  const typed = settled((e) => {
    words = e.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    apply();
  }, 80);
  const draw = (n) => render(html`<label>Filter <input type="search" onInput=${typed} /></label>
    ${values.length > 1 && html`<${Chips} name="Status" values=${values} on=${on} toggle=${(v) => { on = toggled(on, v); apply(); }} />`}
    <span role="status">${n === rows.length ? count(n, "row") : `${n} of ${count(rows.length, "row")}`}</span>`, box);
  draw(rows.length);
}
