// timeline.js - acts by day: cooperation up and conflict down, facts solid and claims hollow; a span of it lists its events.
import { scaleLinear, scaleUtc } from "d3-scale";
import { useMemo, useRef, useState } from "preact/hooks";
import { binsOf, coreOf, spanDays, spanText } from "./bins.js";
import { Key } from "./key.js";
import { EventList } from "./list.js";
import { useData, useWidth } from "./size.js";
import { count, html, mount, split, withValues } from "./ui.js";

const MARGIN = { top: 26, right: 14, bottom: 48, left: 44 };
const HEIGHT = 320, HEIGHT_PHONE = 280;
const BAR = 6; // pixels: the narrowest bar

const clamp = (n, most) => Math.max(0, Math.min(most, n));

/* Scales of a drawing this wide. Both directions have one scale, so that lengths compare. */
function layout(bins, width) {
  const height = width < 480 ? HEIGHT_PHONE : HEIGHT;
  const right = width - MARGIN.right;
  const up = Math.max(1, ...bins.map((b) => b.coop_fact + b.coop_claim));
  const down = Math.max(1, ...bins.map((b) => b.conf_fact + b.conf_claim));
  const y = scaleLinear([-down, up], [height - MARGIN.bottom, MARGIN.top]).nice(5);
  const x = scaleUtc([bins[0].start, bins[bins.length - 1].end], [MARGIN.left, right]);
  return { width, height, right, x, y, at: (i) => x(i < bins.length ? bins[i].start : bins[i - 1].end) };
}

/* A year where it begins, a month where it begins, else a day. */
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
function tickText(t) {
  if (t.getUTCDate() !== 1) return `${t.getUTCDate()} ${MONTH.format(t)}`;
  return t.getUTCMonth() ? MONTH.format(t) : String(t.getUTCFullYear());
}

function Axes({ l, unit }) {
  const whole = l.y.ticks(6).filter(Number.isInteger);
  const times = l.x.ticks(Math.max(2, Math.floor(l.width / 110)));
  return html`<g class="axes" aria-hidden="true">
    ${whole.map((n) => html`<g><line class=${n ? "grid" : "zero"} x1=${MARGIN.left} x2=${l.right} y1=${l.y(n)} y2=${l.y(n)} />
      <text x=${MARGIN.left - 6} y=${l.y(n)} dy="0.32em" text-anchor="end">${Math.abs(n)}</text></g>`)}
    ${times.map((t) => html`<g><line class="tick" x1=${l.x(t)} x2=${l.x(t)} y1=${l.height - MARGIN.bottom} y2=${l.height - MARGIN.bottom + 5} />
      <text x=${clamp(l.x(t), l.width - 20)} y=${l.height - MARGIN.bottom + 19} text-anchor="middle">${tickText(t)}</text></g>`)}
    <text class="side coop" x=${MARGIN.left} y="14">▲ cooperation</text>
    <text class="side conf" x=${MARGIN.left} y=${l.height - 6}>▼ conflict</text>
    <text x=${l.right} y="14" text-anchor="end">${`events a ${unit}`}</text>
  </g>`;
}

function Bar({ l, i, from, to, kind, claim }) {
  if (from === to) return null;
  const x = l.at(i), gap = Math.min(2, (l.at(i + 1) - x) / 5);
  const wide = Math.max(1, l.at(i + 1) - x - gap), top = l.y(Math.max(from, to)), tall = Math.abs(l.y(from) - l.y(to));
  if (!claim) return html`<rect class=${`bar fact ${kind}`} x=${x + gap / 2} y=${top} width=${wide} height=${tall} />`;
  const edge = Math.min(0.75, wide / 4, tall / 4); // half of the line around it
  return html`<rect class=${`bar claim ${kind}`} fill=${`url(#hatch-${kind})`} x=${x + gap / 2 + edge} y=${top + edge} width=${wide - 2 * edge} height=${tall - 2 * edge} />`;
}

function Hatch({ kind }) {
  return html`<pattern id=${`hatch-${kind}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class=${`hatch ${kind}`} x1="0" x2="0" y1="0" y2="5" /></pattern>`;
}

const sums = (bins) => {
  const all = { coop_fact: 0, coop_claim: 0, conf_fact: 0, conf_claim: 0 };
  for (const b of bins) for (const key in all) all[key] += b[key];
  return all;
};
const sumText = (s) => `cooperation ${s.coop_fact + s.coop_claim} (${split(s.coop_fact, s.coop_claim)}), conflict ${s.conf_fact + s.conf_claim} (${split(s.conf_fact, s.conf_claim)})`;

/* A handle on one edge of the span, a slider for the keyboard. */
function Handle({ l, bins, edge, span, move }) {
  const i = edge === 0 ? span[0] : span[1];
  const x = l.at(edge === 0 ? i : i + 1), mid = (l.height - MARGIN.bottom + MARGIN.top) / 2;
  return html`<g class="handle" role="slider" tabindex="0" aria-orientation="horizontal" aria-label=${edge === 0 ? "Start of the span" : "End of the span"}
    aria-valuemin="0" aria-valuemax=${bins.length - 1} aria-valuenow=${i} aria-valuetext=${spanText(bins, [i, i])} data-edge=${edge}
    onKeyDown=${(e) => move(e, edge)}>
    <line x1=${x} x2=${x} y1=${MARGIN.top} y2=${l.height - MARGIN.bottom} />
    <rect x=${x - 5} y=${mid - 16} width="10" height="32" rx="4" />
  </g>`;
}

/* Where the arrow keys take the span: an edge moves alone, with shift the whole span. */
function moved(e, edge, [i, j], last) {
  const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -last, End: last }[e.key];
  if (e.key === "Escape") return [0, last];
  if (step === undefined) return null;
  if (e.shiftKey) {
    const by = Math.max(-i, Math.min(last - j, step));
    return [i + by, j + by];
  }
  return edge === 0 ? [Math.min(j, clamp(i + step, last)), j] : [i, Math.max(i, clamp(j + step, last))];
}

function Chart({ bins, unit, span, setSpan, width, label }) {
  const l = useMemo(() => layout(bins, width), [bins, width]);
  const svg = useRef(null), start = useRef(null);
  const [over, setOver] = useState(null);
  const last = bins.length - 1;
  const binAt = (e) => {
    const x = e.clientX - svg.current.getBoundingClientRect().left;
    let i = 0;
    while (i < last && l.at(i + 1) <= x) i++;
    return i;
  };
  const down = (e) => {
    if (e.button || !e.isPrimary) return;
    const i = binAt(e), grip = e.target.closest(".handle");
    start.current = grip ? span[1 - grip.dataset.edge] : i;
    svg.current.setPointerCapture(e.pointerId);
    if (!grip) setSpan([i, i]);
  };
  const drag = (e) => {
    const i = binAt(e);
    setOver(i);
    if (start.current !== null) setSpan(start.current < i ? [start.current, i] : [i, start.current]);
  };
  const up = () => {
    start.current = null;
  };
  const move = (e, edge) => {
    const to = moved(e, edge, span, last);
    if (!to) return;
    e.preventDefault();
    setSpan(to);
  };
  const x0 = l.at(span[0]), x1 = l.at(span[1] + 1), top = MARGIN.top, tall = l.height - MARGIN.bottom - MARGIN.top;
  return html`<svg ref=${svg} class="chart timeline" width=${l.width} height=${l.height} viewBox=${`0 0 ${l.width} ${l.height}`}
      onPointerDown=${down} onPointerMove=${drag} onPointerUp=${up} onPointerCancel=${up} onPointerLeave=${() => setOver(null)}>
    <defs><${Hatch} kind="coop" /><${Hatch} kind="conf" /></defs>
    <rect class="plot" x=${MARGIN.left} y=${top} width=${l.right - MARGIN.left} height=${tall} />
    <g role="img" aria-label=${label}>
      <${Axes} l=${l} unit=${unit} />
      ${bins.map((b, i) => html`<g key=${i} class=${i < span[0] || i > span[1] ? "out" : ""} data-bin=${i}>
        <${Bar} l=${l} i=${i} from=${0} to=${b.coop_fact} kind="coop" />
        <${Bar} l=${l} i=${i} from=${b.coop_fact} to=${b.coop_fact + b.coop_claim} kind="coop" claim />
        <${Bar} l=${l} i=${i} from=${0} to=${-b.conf_fact} kind="conf" />
        <${Bar} l=${l} i=${i} from=${-b.conf_fact} to=${-b.conf_fact - b.conf_claim} kind="conf" claim />
      </g>`)}
    </g>
    <rect class="span" x=${x0} y=${top} width=${x1 - x0} height=${tall} />
    <${Handle} l=${l} bins=${bins} edge=${0} span=${span} move=${move} />
    <${Handle} l=${l} bins=${bins} edge=${1} span=${span} move=${move} />
  </svg>
  <p class="readout" aria-hidden="true">${over === null ? `One bar is one ${unit}. Drag to choose a span, or move its edges with the arrow keys.` : `${spanText(bins, [over, over])}: ${sumText(bins[over])}`}</p>`;
}

function Timeline({ source, list }) {
  const { data, error } = useData(source);
  const [box, width] = useWidth();
  const [kept, keep] = useState(null); // a span counts bars: it goes when other bars are drawn
  const [asked, ask] = useState(undefined); // days to draw; null: all of them; undefined: nothing asked yet
  const buckets = (data && data.buckets) || [];
  const core = useMemo(() => coreOf(buckets), [data]);
  const window = asked === undefined ? core : asked;
  const { unit, bins, undated, outside } = useMemo(() => binsOf(buckets, Math.floor((width - MARGIN.left - MARGIN.right) / BAR), window), [data, width, window]);
  const drawn = bins.length ? `${unit} ${bins.length} ${+bins[0].start}` : ""; // the same bars in another width are the same
  const span = kept && kept.drawn === drawn ? kept.span : null;
  const setSpan = (to) => keep(to && { drawn, span: to });
  const all = [0, bins.length - 1], chosen = span || all;
  const here = bins.length ? sums(bins.slice(chosen[0], chosen[1] + 1)) : null;
  const [from, to] = bins.length ? spanDays(bins, chosen) : [];
  const label = here ? `Acts by ${unit}, ${spanText(bins, all)}: ${sumText(sums(bins))}` : "";
  return html`<div ref=${box}>
    ${error && html`<p role="alert">${error}</p>`}
    ${!data && !error && html`<p>Fetching…</p>`}
    ${data && !bins.length && html`<p>No events with a day to draw.</p>`}
    ${here && html`<${Key} /><${Chart} bins=${bins} unit=${unit} span=${chosen} setSpan=${setSpan} width=${width} label=${label} />
      <p class="chosen" role="status"><strong>${spanText(bins, chosen)}</strong>: ${sumText(here)}
        ${span && html` <button type="button" onClick=${() => setSpan(null)}>Whole period</button>`}
        ${span && chosen[1] - chosen[0] < bins.length - 1 && unit !== "day" && html` <button type="button" onClick=${() => ask(spanDays(bins, chosen))}>Closer</button>`}
        ${outside > 0 && html` <button type="button" onClick=${() => ask(null)}>All days</button>`}</p>
      ${outside + undated > 0 && html`<p class="note">Not drawn: ${[outside > 0 && `${count(outside, "event")} of other days`, undated > 0 && `${undated} without a day`].filter(Boolean).join(", ")}.</p>`}
      <${EventList} address=${withValues(list, { from, to })} title=${`Events, ${spanText(bins, chosen)}`} />`}
  </div>`;
}

export function timeline(island) {
  mount(island, html`<${Timeline} source=${island.dataset.src} list=${island.dataset.list || island.dataset.src.replace("timeline", "events")} />`);
}
