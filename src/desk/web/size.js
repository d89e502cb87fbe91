// size.js - what a drawing lives on: the width of its box, followed when the window changes, and its data.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { getJson } from "./ui.js";

export function useWidth(first = 640) {
  const box = useRef(null);
  const [width, set] = useState(first);
  useLayoutEffect(() => {
    const measure = () => set(Math.max(280, Math.round(box.current.clientWidth)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

/* JSON at an address: {data, error}, both empty while it is fetched. */
export function useData(address) {
  const [state, set] = useState({ data: null, error: "" });
  useEffect(() => {
    getJson(address).then(
      (data) => set({ data, error: "" }),
      (e) => set({ data: null, error: e.message }),
    );
  }, [address]);
  return state;
}
