// pan.js - moving about in a drawing: by pointer and pinch (d3-zoom), by buttons, and by keys on the focused drawing.
// One finger and the plain wheel are left to the page, so that nobody is caught in a drawing while scrolling.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { html } from "./ui.js";

const STEP = 60; // pixels an arrow key moves

function allowed(e) {
  if (e.type === "wheel") return e.ctrlKey;
  if (e.type.startsWith("touch")) return e.touches.length > 1;
  return !e.button;
}

/* The view of a drawing width x height: {ref for its svg, view: transform, to(transform), keys}. `most` is the greatest magnification. */
export function usePan(width, height, most) {
  const ref = useRef(null);
  const [view, set] = useState(zoomIdentity);
  const behaviour = useMemo(() => zoom().filter(allowed).scaleExtent([1, most]).extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]]).on("zoom", (e) => set(e.transform)), [width, height, most]);
  useEffect(() => {
    const svg = select(ref.current);
    svg.call(behaviour).on("dblclick.zoom", null);
    return () => svg.on(".zoom", null);
  }, [behaviour]);
  const act = useCallback((f) => f(select(ref.current)), []);
  const by = {
    in: () => act((s) => behaviour.scaleBy(s, 1.6)),
    out: () => act((s) => behaviour.scaleBy(s, 1 / 1.6)),
    move: (x, y) => act((s) => behaviour.translateBy(s, x / view.k, y / view.k)),
    all: () => act((s) => behaviour.transform(s, zoomIdentity)),
    to: (t) => act((s) => behaviour.transform(s, t)),
  };
  const keys = (e) => {
    const f = {
      ArrowLeft: () => by.move(STEP, 0), ArrowRight: () => by.move(-STEP, 0), ArrowUp: () => by.move(0, STEP), ArrowDown: () => by.move(0, -STEP),
      "+": by.in, "=": by.in, "-": by.out, 0: by.all,
    }[e.key];
    if (!f || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    f();
  };
  return { ref, view, by, keys };
}

export const PanButtons = ({ pan, fit, whole = "Whole" }) => html`<div class="pan" role="group" aria-label="Move about">
  <button type="button" aria-label="Closer" onClick=${pan.by.in}>+</button>
  <button type="button" aria-label="Farther" onClick=${pan.by.out}>−</button>
  <button type="button" onClick=${pan.by.all}>${whole}</button>
  ${fit && html`<button type="button" onClick=${fit}>Places</button>`}
</div>`;
