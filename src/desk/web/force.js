// force.js - places for the nodes of a graph. The same graph gives the same drawing: d3-force starts from fixed places and has a
// random source of its own; a fixed number of steps is taken before anything is shown.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

const STEPS = 300;

/* nodes  [{id, …}], edges [{from, to, n}]; radius(node)
 * Returns Map id -> {x, y} within width x height. */
export function placed(nodes, edges, radius, width, height) {
  const all = nodes.map((n) => ({ id: n.id, r: radius(n) }));
  const links = edges.filter((e) => e.from !== e.to).map((e) => ({ source: e.from, target: e.to, n: e.n }));
  const room = Math.sqrt((width * height) / Math.max(1, all.length));
  forceSimulation(all)
    .force("link", forceLink(links).id((n) => n.id).distance(room * 0.8).strength(0.25))
    .force("charge", forceManyBody().strength(-room * 3.2).distanceMax(width))
    .force("x", forceX(0).strength(0.06 * Math.min(1, height / width)))
    .force("y", forceY(0).strength(0.06 * Math.max(1, width / height)))
    .force("collide", forceCollide((n) => n.r + 20))
    .stop()
    .tick(STEPS);
  return fitted(all, width, height);
}

/* Spread to the edges of the drawing, with room for names at the right. */
function fitted(all, width, height) {
  const edge = { left: 34, right: 90, top: 46, bottom: 40 };
  const range = (key) => [Math.min(...all.map((n) => n[key])), Math.max(...all.map((n) => n[key]))];
  const [x0, x1] = range("x"), [y0, y1] = range("y");
  const wide = width - edge.left - edge.right, tall = height - edge.top - edge.bottom;
  const at = (v, lo, hi, from, size) => (hi > lo ? from + ((v - lo) / (hi - lo)) * size : from + size / 2);
  return new Map(all.map((n) => [n.id, { x: at(n.x, x0, x1, edge.left, wide), y: at(n.y, y0, y1, edge.top, tall) }]));
}
