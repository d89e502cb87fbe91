// map.js - where: circles on the land by number, the solid disc facts, the ring around it claims; and a box for what has no place.
import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { zoomIdentity } from "d3-zoom";
import { useEffect, useMemo, useState } from "preact/hooks";
import { feature } from "topojson-client";
import { EventList } from "./list.js";
import { PanButtons, usePan } from "./pan.js";
import { useData, useWidth } from "./size.js";
import { Both, count, html, mount, split, withValues } from "./ui.js";

const CLOSEST = 40; // magnification
const FULL = 30; // events of the largest circle, at least
const LABELS = 40, CIRCLES = 800, LISTED = 120; // at most: those with most events

const nameOf = (p) => (p.country ? `${p.name} (${p.country})` : p.name);
const total = (p) => p.facts + p.claims;

/* The transform that brings all places into view. */
function fitted(points, width, height) {
  if (!points.length) return zoomIdentity;
  const xs = points.map((p) => p.x), ys = points.map((p) => p.y);
  const x0 = Math.min(...xs), x1 = Math.max(...xs), y0 = Math.min(...ys), y1 = Math.max(...ys);
  const k = Math.max(1, Math.min(9, (0.7 * width) / Math.max(1, x1 - x0), (0.7 * height) / Math.max(1, y1 - y0)));
  const within = (n, size) => Math.max(size - size * k, Math.min(0, n));
  return zoomIdentity.translate(within(width / 2 - (k * (x0 + x1)) / 2, width), within(height / 2 - (k * (y0 + y1)) / 2, height)).scale(k);
}

const crossed = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/* Where the name of a circle may stand: right, left, below, above. */
function placesOf({ p, x, y, r }) {
  const wide = 6.8 * p.name.length, gap = r + 3;
  return [
    { p, x: x + gap, y, anchor: "start", box: [x + gap, y - 7, x + gap + wide, y + 7] },
    { p, x: x - gap, y, anchor: "end", box: [x - gap - wide, y - 7, x - gap, y + 7] },
    { p, x, y: y + gap + 6, anchor: "middle", box: [x - wide / 2, y + gap, x + wide / 2, y + gap + 14] },
    { p, x, y: y - gap - 6, anchor: "middle", box: [x - wide / 2, y - gap - 14, x + wide / 2, y - gap] },
  ];
}

/* Names that cover neither each other nor another circle, the places with most first. */
function labelled(points, view, radius, width, height) {
  const around = points.map((p) => {
    const x = view.applyX(p.x), y = view.applyY(p.y), r = radius(total(p));
    return { p, x, y, r, box: [x - r, y - r, x + r, y + r] };
  });
  const names = [];
  for (const c of around) {
    if (names.length >= LABELS) break;
    const free = (box) => box[0] > 2 && box[2] < width - 2 && box[1] > 0 && box[3] < height && !names.some((n) => crossed(box, n.box)) && !around.some((o) => o !== c && crossed(box, o.box));
    const name = placesOf(c).find((n) => free(n.box));
    if (name) names.push(name);
  }
  return names;
}

function Place({ p, x, y, radius, chosen, choose }) {
  const outer = radius(total(p)), inner = outer * Math.sqrt(p.facts / total(p));
  return html`<g class=${chosen ? "place chosen" : "place"} transform=${`translate(${x},${y})`} onClick=${choose} data-place=${p.name}>
    <title>${`${nameOf(p)}: ${split(p.facts, p.claims)}`}</title>
    ${chosen && html`<circle class="halo" r=${outer + 5} />`}
    <circle class="claim" r=${outer} />
    ${inner > 0 && html`<circle class="fact" r=${inner} />`}
  </g>`;
}

const PlaceKey = () => html`<ul class="legend" aria-label="Key">
  <li><svg class="sample" width="16" height="16" aria-hidden="true"><circle class="fact" cx="8" cy="8" r="6" /></svg> solid: facts</li>
  <li><svg class="sample" width="16" height="16" aria-hidden="true"><circle class="claim" cx="8" cy="8" r="6" /></svg> hollow: claims</li>
  <li><svg class="sample" width="16" height="16" aria-hidden="true"><circle class="claim" cx="8" cy="8" r="7" /><circle class="fact" cx="8" cy="8" r="4.5" /></svg> both; areas go by number</li>
</ul>`;

/* The drawing itself. */
function Drawing({ places, world, width, chosen, choose }) {
  const height = Math.round(Math.min(width * (width < 480 ? 0.56 : 0.52), 520));
  const projection = useMemo(() => geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" }), [width, height]);
  const land = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return { sphere: path({ type: "Sphere" }), lines: path(geoGraticule10()), land: world && path(feature(world, world.objects.land)) };
  }, [projection, world]);
  const points = useMemo(() => places.map((p) => {
    const [x, y] = projection([p.lon, p.lat]);
    return { ...p, x, y };
  }), [places, projection]);
  const radius = scaleSqrt([0, Math.max(FULL, ...places.map(total))], [0, width < 480 ? 17 : 24]);
  const size = (n) => Math.max(3, radius(n));
  const pan = usePan(width, height, CLOSEST);
  const fit = () => pan.by.to(fitted(points, width, height));
  useEffect(fit, [points, width, height]);
  const v = pan.view;
  return html`<div class="drawing"><${PanButtons} pan=${pan} fit=${fit} whole="World" />
    <svg ref=${pan.ref} class="chart map" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} tabindex="0" role="img" onKeyDown=${pan.keys}
      aria-label=${`Map of ${count(places.length, "place")}. Arrow keys move, plus and minus bring closer and farther, 0 shows the world. The places are listed below.`}>
      <g transform=${v.toString()}><path class="sphere" d=${land.sphere} /><path class="lines" d=${land.lines} />${land.land && html`<path class="land" d=${land.land} />`}</g>
      <g>${points.map((p) => html`<${Place} key=${nameOf(p)} p=${p} x=${v.applyX(p.x)} y=${v.applyY(p.y)} radius=${size} chosen=${chosen === p.id} choose=${() => choose(p.id)} />`)}</g>
      <g class="names" aria-hidden="true">${labelled(points, v, size, width, height).map((l) => html`<text x=${l.x} y=${l.y} dy="0.32em" text-anchor=${l.anchor}>${l.p.name}</text>`)}</g>
    </svg></div>`;
}

function Nowhere({ n, chosen, choose }) {
  const lines = [["fact", n.facts], ["claim", n.claims]];
  return html`<button type="button" class=${chosen ? "nowhere chosen" : "nowhere"} aria-pressed=${chosen} onClick=${choose}>
    <strong>No place given</strong>
    ${lines.map(([kind, k]) => html`<span><svg class="sample" width="16" height="16" aria-hidden="true"><circle class=${kind} cx="8" cy="8" r="6" /></svg> ${count(k, kind)}</span>`)}
  </button>`;
}

function Places({ places, chosen, choose }) {
  return html`<ol class="pick" aria-label="Places, those with most events first">${places.slice(0, LISTED).map((p) => html`<li key=${p.id}>
    <button type="button" aria-pressed=${chosen === p.id} onClick=${() => choose(p.id)}>${nameOf(p)} <${Both} ...${p} /></button></li>`)}</ol>`;
}

function WorldMap({ source, list }) {
  const { data, error } = useData(source);
  const world = useData("/static/world.json");
  const [box, width] = useWidth();
  const [chosen, choose] = useState(null);
  const places = useMemo(() => ((data && data.places) || []).map((p, id) => ({ ...p, id })).sort((a, b) => total(b) - total(a)), [data]);
  const located = useMemo(() => places.filter((p) => typeof p.lat === "number" && typeof p.lon === "number"), [places]);
  const drawn = useMemo(() => located.slice(0, CIRCLES), [located]);
  const p = places.find((one) => one.id === chosen);
  const address = chosen === "-" ? withValues(list, { country: "-" }) : p ? withValues(list, { place: p.name, country: p.country }) : null;
  return html`<div ref=${box}>
    ${(error || world.error) && html`<p role="alert">${error || world.error}</p>`}
    ${!data && !error && html`<p>Fetching…</p>`}
    ${data && html`<${PlaceKey} /><${Drawing} places=${drawn} world=${world.data} width=${width} chosen=${chosen} choose=${choose} />
      <${Nowhere} n=${data.nowhere} chosen=${chosen === "-"} choose=${() => choose("-")} />
      ${located.length < places.length && html`<p class="note">${count(places.length - located.length, "place")} whose position is not known: in the list alone.</p>`}
      ${drawn.length < located.length && html`<p class="note">Drawn: the ${CIRCLES} places with most events, of ${located.length}.</p>`}
      <${Places} places=${places} chosen=${chosen} choose=${choose} />
      ${places.length > LISTED && html`<p class="note">The list holds the ${LISTED} places with most events; the table below holds them all.</p>`}
      <${EventList} address=${address} title=${chosen === "-" ? "Events, no place given" : p ? `Events, ${nameOf(p)}` : ""} />`}
  </div>`;
}

export function map(island) {
  mount(island, html`<${WorldMap} source=${island.dataset.src} list=${island.dataset.list || island.dataset.src.replace("map", "events")} />`);
}
