// list.js - the events that a drawing was asked for: one list below each drawing, filled from /api/events.
import { useEffect, useRef, useState } from "preact/hooks";
import { COOPERATION, count, dayText, getJson, html, partiesText, partyText, settled, withValues } from "./ui.js";

const PAGE = 25;

const isFact = (e) => e.author === "yes";

function Row({ e }) {
  const source = e.source ? partyText(e.source) : "";
  const where = e.place && e.place.name;
  return html`<li class="ev-row">
    <p class="ev-head">
      <span class=${isFact(e) ? "badge fact" : "badge claim"}>${isFact(e) ? "fact" : e.author === "no" ? "claim, denied" : "claim"}</span>
      <span class=${COOPERATION.has(e.type) ? "type coop" : "type conf"}>${e.type}</span>
      <span class="who">${partiesText(e.actors)}${e.recipients && e.recipients.length ? html` <span aria-label="to">→</span> ${partiesText(e.recipients)}` : ""}</span>
    </p>
    ${e.words && html`<blockquote><a href=${`/report/${e.report}#${e.event}`}>${e.words}</a></blockquote>`}
    <p class="ev-foot">${[e.day ? dayText(e.day) : e.date || "no date given", where || "no place given", source ? `according to ${source}` : "in the outlet's own voice", e.outlet].filter(Boolean).join(" · ")}</p>
  </li>`;
}

/* address  of /api/events with all filters, or null: nothing asked
 * title    what the list is of */
export function EventList({ address, title }) {
  const [state, set] = useState({ rows: [], total: 0, error: "", busy: false });
  const fetching = useRef(null);
  const load = useRef(null);
  load.current = async (from) => {
    if (fetching.current) fetching.current.abort();
    const control = (fetching.current = new AbortController());
    set((s) => ({ ...s, busy: true }));
    try {
      const got = await getJson(withValues(address, { limit: PAGE, offset: from || "" }), { signal: control.signal });
      set((s) => ({ rows: from ? [...s.rows, ...got.events] : got.events, total: got.total, error: "", busy: false }));
    } catch (e) {
      if (e.name !== "AbortError") set((s) => ({ ...s, error: e.message, busy: false }));
    }
  };
  const soon = useRef(settled(() => load.current(0), 150)).current;
  useEffect(() => {
    if (address) soon();
  }, [address]);
  if (!address) return null;
  return html`<section class="ev-list">
    <h2>${title}</h2>
    <p role="status">${state.error || (state.busy && !state.rows.length ? "Fetching…" : count(state.total, "event"))}</p>
    <ol class=${state.busy ? "busy" : ""}>${state.rows.map((e) => html`<${Row} key=${`${e.report} ${e.event}`} e=${e} />`)}</ol>
    ${state.rows.length < state.total && html`<button type="button" onClick=${() => load.current(state.rows.length)}>More: ${state.total - state.rows.length} left</button>`}
  </section>`;
}
