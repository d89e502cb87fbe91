// report.js - a report and its records: each lights the other, a record opens its explanation and takes a correction.
import { calm, getJson } from "./ui.js";

const recs = (e) => (e.dataset.rec || "").split(" ").filter(Boolean);

function linking(island) {
  const pieces = [...island.querySelectorAll("[data-rec]:not([id])")];
  const records = [...island.querySelectorAll("[data-rec][id]")];
  let held = [];
  const light = (names) => {
    for (const part of [...pieces, ...records]) part.classList.toggle("lit", recs(part).some((r) => names.includes(r)));
  };
  const into = (part) => part && part.scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
  for (const record of records) {
    record.addEventListener("pointerenter", () => light(recs(record)));
    record.addEventListener("pointerleave", () => light(held));
    const hold = (e) => {
      held = recs(record);
      light(held);
      if (e.type === "click" && !e.target.closest("a, button, input, select, textarea, label, summary, form")) into(pieces.find((p) => recs(p).some((r) => held.includes(r))));
    };
    record.addEventListener("focusin", hold);
    record.addEventListener("click", hold);
  }
  for (const piece of pieces) {
    piece.addEventListener("pointerenter", () => light(recs(piece)));
    piece.addEventListener("pointerleave", () => light(held));
    piece.addEventListener("click", () => {
      held = recs(piece);
      light(held);
      into(records.find((r) => recs(r).some((name) => held.includes(name))));
    });
  }
  return (name) => {
    held = [name];
    light(held);
  };
}

/* The link opens what the engine says, below itself; a second time closes it. */
function explanation(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "explain";
  button.textContent = link.textContent;
  button.setAttribute("aria-expanded", "false");
  const box = document.createElement("pre");
  box.className = "explanation";
  box.tabIndex = 0;
  box.hidden = true;
  box.setAttribute("aria-label", "Explanation");
  box.setAttribute("role", "region");
  button.addEventListener("click", async () => {
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
    if (box.hidden || box.textContent) return;
    box.textContent = "Fetching…";
    try {
      const got = await getJson(link.dataset.explain || link.getAttribute("href"));
      box.textContent = typeof got.text === "string" ? got.text.replace(/^\n+|\s+$/g, "") : JSON.stringify(got, null, 2);
    } catch (e) {
      box.textContent = e.message;
    }
  });
  link.replaceWith(button);
  const place = button.closest("p") || button;
  place.after(box);
}

function correction(form) {
  const token = document.querySelector('meta[name="volgens-token"]');
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.className = "outcome";
  (form.querySelector("fieldset") || form).append(told);
  const only = ["field", "value"].flatMap((name) => [...form.querySelectorAll(`[name="${name}"]`)]);
  const should = () => {
    const verdict = new FormData(form).get("verdict");
    for (const e of only) (e.closest(".should, label") || e).hidden = verdict !== "should";
  };
  form.addEventListener("change", should);
  should();
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    if (values.verdict !== "should") delete values.field, delete values.value;
    told.textContent = "Sending…";
    told.classList.remove("bad");
    try {
      await getJson(form.getAttribute("action"), {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Volgens-Token": token ? token.content : "" },
        body: JSON.stringify(values),
      });
      told.textContent = values.verdict === "should" ? `Kept: ${values.field} should be ${values.value}.` : `Kept: ${values.verdict}.`;
    } catch (error) {
      told.textContent = `Not kept. ${error.message}`;
      told.classList.add("bad");
    }
  });
}

export function report(island) {
  const show = linking(island);
  island.querySelectorAll("a[data-explain]").forEach(explanation);
  island.querySelectorAll("form[data-correction]").forEach(correction);
  const named = decodeURIComponent(location.hash.slice(1));
  if (named) show(named);
}
