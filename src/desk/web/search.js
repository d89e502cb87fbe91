// search.js - a filter that changes refines the results in place: the page is fetched with the new query and its results are taken.
import { settled } from "./ui.js";

/* The address that the form stands for, without empty fields. */
function addressOf(form) {
  const values = new URLSearchParams();
  for (const [key, value] of new FormData(form)) if (value !== "") values.append(key, value);
  const query = values.toString();
  return form.getAttribute("action") + (query ? `?${query}` : "");
}

export function search(form) {
  const results = () => document.getElementById("results");
  if (!results()) return;
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("role", "status");
  results().before(told);
  let control = null;

  async function show(address, push) {
    if (control) control.abort();
    const mine = (control = new AbortController());
    results().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("results");
      if (!fresh) throw new Error("no results in the answer");
      results().replaceWith(document.adoptNode(fresh));
      if (push) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      const head = results().querySelector("h2, #count");
      told.textContent = head ? head.textContent : "";
    } catch (e) {
      if (e.name === "AbortError") return;
      location.assign(address); // the plain way, which shows what is wrong
    }
  }

  const soon = settled(() => show(addressOf(form), false), 250);
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    show(addressOf(form), true);
  });
  document.addEventListener("click", (e) => {
    const link = e.target.closest("#results a[data-page]");
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
    e.preventDefault();
    show(link.getAttribute("href"), true).then(() => {
      results().tabIndex = -1;
      results().focus({ preventScroll: true });
      results().scrollIntoView({ block: "start" });
    });
  });
  addEventListener("popstate", () => location.reload());
}
