// list.js - the events that a drawing was asked for: one list below each drawing, filled from /api/events.
import { useEffect, useRef, useState } from "preact/hooks";
import { count, getJson, html, settled, withValues } from "./ui.js";

const PAGE = 25;

const BADGES = { yes: ["fact", "fact"], no: ["denied", "not so"], open: ["claim", "claim"] };
const HOW = { no: "denied by", open: "left open by" };

const Party = ({ p }) => html`<span class="party">${p.name ? `${p.name} ` : ""}<span class="code">${[p.country, p.sector].filter(Boolean).join("/")}</span>${p.implicit ? html` <span class="implicit">(context)</span>` : ""}</span>`;
const Parties = ({ all }) => all.map((p, i) => html`${i ? ", " : ""}<${Party} p=${p} />`);

const Who = ({ e }) => html`<span class="who">${e.actors.length ? html`<${Parties} all=${e.actors} />` : html`<span class="party nobody">nobody named</span>`}
  ${e.recipients.length > 0 && html` <span class="to" role="img" aria-label="to">→</span> <${Parties} all=${e.recipients} />`}</span>`;

const Meta = ({ e }) => html`<p class="meta"><span class=${e.date ? "when" : "when none"}>${e.date || "no date told"}</span> · <span class=${e.place ? "where" : "where none"}>${e.place ? e.place.name : "no place told"}${e.place && e.place.country ? html` <span class="code">${e.place.country}</span>` : ""}</span> · ${
  e.source ? html`<span class="says">${HOW[e.speaker] || "said by"} <${Party} p=${e.source} /></span>` : html`<span class="says own">in the outlet’s own voice</span>`}</p>`;

/* A row as the search shows it, with the same classes. */
function Row({ e }) {
  const [kind, word] = BADGES[e.author] || BADGES.open;
  return html`<li class=${`hit ${kind}`}>
    <p class="what"><span class=${`badge ${kind}`}>${word}</span> <strong class="type">${e.type[0] + e.type.slice(1).toLowerCase()}</strong> ${(e.modes || []).join(", ")} <${Who} e=${e} /></p>
    <${Meta} e=${e} />
    <blockquote lang=${e.lang}>${e.words}</blockquote>
    <p class="source"><cite>${(e.outlets || [e.outlet]).filter(Boolean).join(" › ") || "outlet not known"}</cite>${e.published ? `, ${e.published.slice(0, 10)}` : ""} · <a href=${`/report/${e.report}#${e.event}`} lang=${e.lang}>${e.report_title || e.report_name || "the report"}</a></p>
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
      set((s) => ({ rows: from ? [...s.rows, ...got.events] : got.events, total: got.total, over: got.more, error: "", busy: false }));
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
    <ol class="hits" aria-busy=${state.busy}>${state.rows.map((e) => html`<${Row} key=${`${e.report} ${e.event}`} e=${e} />`)}</ol>
    ${state.rows.length < state.total && html`<button type="button" onClick=${() => load.current(state.rows.length)}>More</button>`}
  </section>`;
}
