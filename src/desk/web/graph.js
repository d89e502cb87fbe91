// graph.js - actors by who acts on whom, or by who says what of whom. A line is as wide as its number; as much of it is solid as are facts.
import { scaleSqrt } from "d3-scale";
import { useMemo, useState } from "preact/hooks";
import { placed } from "./force.js";
import { EventList } from "./list.js";
import { PanButtons, usePan } from "./pan.js";
import { useData, useWidth } from "./size.js";
import { count, html, mount, split, withValues } from "./ui.js";

const AMOUNTS = [10, 20, 40, 80];
const LINES = 45, LINES_PHONE = 30; // at first: those with most
const NARROW = 1.2, WIDE = 9; // of a line

const OWN = "-";
const nameOf = (id, labels) => (id === OWN || !id ? "outlets’ own voice" : labels.get(id) || id);

/* Both kinds of lines in one shape: {from, to, n, conf, facts, claims}. */
function edgesOf(data, mode) {
  if (mode === "acts") return data.acts.map((a) => ({ from: a.from, to: a.to, n: a.facts + a.claims, conf: a.conf, facts: a.facts, claims: a.claims }));
  return data.says.map((s) => ({ from: s.source || OWN, to: s.about, n: s.n, conf: s.conf, facts: s.source ? 0 : s.n, claims: s.source ? s.n : 0 })); // solid for the outlets' own voice
}

/* The actors with most lines, and the lines between them; `few`: only so many of these, and the actors at their ends;
 * `own`: with the outlets' own voice as one who says. */
function shown(data, mode, most, few, own) {
  const edges = edgesOf(data, mode).filter((e) => e.from && e.to && e.n > 0 && (own || e.from !== OWN));
  const weight = new Map();
  for (const e of edges) for (const id of new Set([e.from, e.to])) weight.set(id, (weight.get(id) || 0) + e.n);
  const order = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const labels = new Map(data.nodes.map((n) => [n.id, n.label || n.id]));
  const nodes = order.slice(0, most).map(([id, n]) => ({ id, n, label: nameOf(id, labels) }));
  const kept = new Set(nodes.map((n) => n.id));
  const between = edges.filter((e) => kept.has(e.from) && kept.has(e.to)).sort((a, b) => b.n - a.n);
  const drawn = between.slice(0, few);
  const ends = new Set(drawn.flatMap((e) => [e.from, e.to]));
  return { nodes: nodes.filter((n) => ends.has(n.id)), edges: drawn, all: order.length, lines: between.length };
}

const edgeKind = (e) => (e.conf * 2 >= e.n ? "conf" : "coop");
const edgeKey = (e) => `${e.from}>${e.to}`;
function edgeText(e, mode, name) {
  const kinds = `${count(e.conf, "conflict", "conflict")}, ${count(e.n - e.conf, "cooperation", "cooperation")}`;
  return mode === "acts" ? `${name(e.from)} → ${name(e.to)}: ${e.n} (${kinds}; ${split(e.facts, e.claims)})` : `${name(e.from)} of ${name(e.to)}: ${e.n} (${kinds})`;
}

/* A bent line from the rim of one node to the rim of another; a loop for an act on one's own. */
function bend(a, b, ra, rb) {
  if (a === b) return `M${a.x - ra * 0.7},${a.y - ra * 0.7}c-22,-30 22,-30 ${ra * 1.4},0`;
  const dx = b.x - a.x, dy = b.y - a.y, far = Math.hypot(dx, dy) || 1;
  const mx = (a.x + b.x) / 2 - dy * 0.12, my = (a.y + b.y) / 2 + dx * 0.12;
  const rim = (p, r) => {
    const d = Math.hypot(mx - p.x, my - p.y) || 1;
    return [p.x + ((mx - p.x) / d) * Math.min(r, far / 2), p.y + ((my - p.y) / d) * Math.min(r, far / 2)];
  };
  const [x0, y0] = rim(a, ra + 1), [x1, y1] = rim(b, rb + 7);
  return `M${x0.toFixed(1)},${y0.toFixed(1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${x1.toFixed(1)},${y1.toFixed(1)}`;
}

/* Solid for the share of facts, then dashes to the end of a line so long. */
function dashes(e, long, wide) {
  if (!e.claims) return null;
  const solid = (long * e.facts) / e.n, dash = 4 + wide, gap = 3 + wide * 0.6;
  const out = solid > 0 ? [solid, gap] : [];
  for (let at = solid; at < long * 1.2 + dash; at += dash + gap) out.push(dash, gap);
  return out.map((n) => n.toFixed(1)).join(" ");
}

function Line({ e, a, b, ra, rb, wide }) {
  const d = bend(a, b, ra, rb), long = Math.max(40, Math.hypot(a.x - b.x, a.y - b.y) - ra - rb);
  return html`<path class="reach" d=${d} /><path class="line" d=${d} stroke-width=${wide} stroke-dasharray=${dashes(e, long, wide)} marker-end=${`url(#end-${edgeKind(e)})`} />`;
}

/* An arrow for cooperation, a bar for conflict. */
const Ends = () => html`<defs>
  <marker id="end-coop" viewBox="0 0 10 10" refX="2" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="end coop" d="M0,0L10,5L0,10z" /></marker>
  <marker id="end-conf" viewBox="0 0 10 14" refX="3" refY="7" markerWidth="9" markerHeight="13" markerUnits="userSpaceOnUse" orient="auto"><path class="end conf" d="M2,0h4v14h-4z" /></marker>
</defs>`;

function Drawing({ graph, mode, width, chosen, choose, over, setOver, name }) {
  const height = Math.round(width < 480 ? width * 1.1 : Math.min(560, width * 0.62));
  const most = Math.max(1, ...graph.nodes.map((n) => n.n)), thick = Math.max(4, ...graph.edges.map((e) => e.n));
  const radius = useMemo(() => { const s = scaleSqrt([0, most], [3, width < 480 ? 13 : 18]); return (n) => s(n.n); }, [most, width]);
  const wide = scaleSqrt([0, thick], [NARROW, WIDE]);
  const at = useMemo(() => placed(graph.nodes, graph.edges, radius, width, height), [graph, radius, width, height]);
  const size = useMemo(() => new Map(graph.nodes.map((n) => [n.id, radius(n)])), [graph, radius]);
  const pan = usePan(width, height, 6);
  const focus = over || chosen; // {node} or {edge}
  const edgeOn = (e) => !focus || (focus.node ? e.from === focus.node || e.to === focus.node : focus.edge === edgeKey(e));
  const near = focus && focus.node ? new Set(graph.edges.filter(edgeOn).flatMap((e) => [e.from, e.to])) : null;
  const nodeOn = (n) => !focus || (focus.node ? n.id === focus.node || near.has(n.id) : focus.edge.split(">").includes(n.id));
  return html`<div class="drawing"><${PanButtons} pan=${pan} />
    <svg ref=${pan.ref} class="chart graph" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} tabindex="0" role="img" onKeyDown=${pan.keys}
      aria-label=${`Graph of ${count(graph.nodes.length, "actor")} and ${count(graph.edges.length, "line")}. Arrow keys move, plus and minus bring closer and farther. Actors and lines are listed below.`}>
      <${Ends} />
      <g transform=${pan.view.toString()}>
        ${graph.edges.map((e) => html`<g key=${edgeKey(e)} class=${`edge ${edgeKind(e)}${edgeOn(e) ? "" : " dim"}`} data-edge=${edgeKey(e)}
            onClick=${() => choose({ edge: edgeKey(e) })} onPointerEnter=${() => setOver({ edge: edgeKey(e) })} onPointerLeave=${() => setOver(null)}>
          <title>${edgeText(e, mode, name)}</title>
          <${Line} e=${e} a=${at.get(e.from)} b=${at.get(e.to)} ra=${size.get(e.from)} rb=${size.get(e.to)} wide=${wide(e.n)} />
        </g>`)}
        ${graph.nodes.map((n) => html`<g key=${n.id} class=${`node${nodeOn(n) ? "" : " dim"}${chosen && chosen.node === n.id ? " chosen" : ""}`} data-node=${n.id} transform=${`translate(${at.get(n.id).x},${at.get(n.id).y})`}
            onClick=${() => choose({ node: n.id })} onPointerEnter=${() => setOver({ node: n.id })} onPointerLeave=${() => setOver(null)}>
          <title>${`${n.label}: ${count(n.n, mode === "acts" ? "act" : "saying")}`}</title>
          <circle r=${size.get(n.id)} /><text x=${size.get(n.id) + 3} dy="0.32em">${n.id === OWN ? n.label : n.id}</text>
        </g>`)}
      </g>
    </svg></div>`;
}

function Actors({ graph, mode, chosen, choose, setOver, name }) {
  const on = chosen && (chosen.node || chosen.edge.split(">")[0]);
  const light = (what) => ({ onFocus: () => setOver(what), onBlur: () => setOver(null), onPointerEnter: () => setOver(what), onPointerLeave: () => setOver(null) });
  return html`<ol class="pick" aria-label="Actors, those with most events first">${graph.nodes.map((n) => html`<li key=${n.id}>
    <button type="button" aria-pressed=${!!chosen && chosen.node === n.id} onClick=${() => choose({ node: n.id })} ...${light({ node: n.id })}><b>${n.label}${n.label !== n.id && n.id !== OWN ? html` <span class="code">${n.id}</span>` : ""}</b> <span>${count(n.n, mode === "acts" ? "act" : "saying")}</span></button>
    ${on === n.id && html`<ul class="lines">${graph.edges.filter((e) => e.from === n.id || e.to === n.id).map((e) => html`<li key=${edgeKey(e)}>
      <button type="button" aria-pressed=${chosen.edge === edgeKey(e)} onClick=${() => choose({ edge: edgeKey(e) })} ...${light({ edge: edgeKey(e) })}>${edgeText(e, mode, name)}</button></li>`)}</ul>`}</li>`)}</ol>`;
}

/* Filters of the list for what was chosen. */
function filtersOf(chosen, mode) {
  if (chosen.node) return mode === "acts" ? { actor: chosen.node } : { speaker: chosen.node };
  const [from, to] = chosen.edge.split(">");
  return mode === "acts" ? { actor: from, recipient: to } : { speaker: from, actor: to };
}

const MODES = [["acts", "Who acts on whom"], ["says", "Who says what of whom"]];
const GraphKey = ({ mode }) => html`<ul class="legend" aria-label="Key">
  <li><svg class="sample" width="36" height="12" aria-hidden="true"><path class="line coop" d="M1,6h26" /><path class="end coop" d="M26,1L36,6L26,11z" /></svg> mostly cooperation</li>
  <li><svg class="sample" width="36" height="12" aria-hidden="true"><path class="line conf" d="M1,6h28" /><path class="end conf" d="M29,0h4v12h-4z" /></svg> mostly conflict</li>
  ${mode === "acts" && html`<li><svg class="sample" width="44" height="12" aria-hidden="true"><path class="line plain" d="M1,6h20" /><path class="line plain" stroke-dasharray="4 3" d="M24,6h19" /></svg> solid: share of facts, dashed: of claims</li>`}
  ${mode === "says" && html`<li><svg class="sample" width="36" height="12" aria-hidden="true"><path class="line plain" stroke-dasharray="7 4" d="M1,6h34" /></svg> from who says so to whom it is about; solid: the outlets’ own voice</li>`}
</ul>`;

function Graph({ source, list }) {
  const { data, error } = useData(source);
  const [box, width] = useWidth();
  const [mode, setMode] = useState("acts");
  const [most, setMost] = useState(AMOUNTS[1]);
  const [few, setFew] = useState(true);
  const [own, setOwn] = useState(false);
  const [chosen, choose] = useState(null);
  const [over, setOver] = useState(null);
  const strongest = width < 480 ? LINES_PHONE : LINES;
  const graph = useMemo(() => data && shown(data, mode, most, few ? strongest : Infinity, own), [data, mode, most, few, strongest, own]);
  const labels = useMemo(() => new Map(((data && data.nodes) || []).map((n) => [n.id, n.label || n.id])), [data]);
  const name = (id) => nameOf(id, labels);
  const turn = (m) => { setMode(m); choose(null); setOver(null); };
  const title = chosen && (chosen.node ? `${mode === "acts" ? "Acts of" : "Told by"} ${name(chosen.node)}` : `Events, ${chosen.edge.split(">").map(name).join(mode === "acts" ? " → " : " of ")}`);
  return html`<div ref=${box}>
    ${error && html`<p role="alert">${error}</p>`}
    ${!data && !error && html`<p>Fetching…</p>`}
    ${graph && html`<div class="tools" role="group" aria-label="What is drawn">
        ${MODES.map(([m, text]) => html`<button type="button" aria-pressed=${mode === m} onClick=${() => turn(m)}>${text}</button>`)}
        <label>Actors <select onChange=${(e) => { setMost(+e.target.value); choose(null); }}>${AMOUNTS.map((n) => html`<option value=${n} selected=${n === most}>${n}</option>`)}</select> of ${graph.all}</label>
        ${mode === "says" && html`<label><input type="checkbox" checked=${own} onChange=${(e) => { setOwn(e.target.checked); choose(null); }} /> with the outlets’ own voice</label>`}
        ${graph.lines > strongest && html`<label><input type="checkbox" checked=${few} onChange=${(e) => setFew(e.target.checked)} /> only the ${strongest} strongest of ${graph.lines} lines</label>`}
      </div>
      <${GraphKey} mode=${mode} />
      ${graph.nodes.length ? html`<${Drawing} graph=${graph} mode=${mode} width=${width} chosen=${chosen} choose=${choose} over=${over} setOver=${setOver} name=${name} />
        <${Actors} graph=${graph} mode=${mode} chosen=${chosen} choose=${choose} setOver=${setOver} name=${name} />` : html`<p>Nothing to draw.</p>`}
      <${EventList} address=${chosen && withValues(list, filtersOf(chosen, mode))} title=${title} />`}
  </div>`;
}

export function graph(island) {
  mount(island, html`<${Graph} source=${island.dataset.src} list=${island.dataset.list || island.dataset.src.replace("graph", "events")} />`);
}
