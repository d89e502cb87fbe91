// key.js - what the signs of the drawings mean.
import { html } from "./ui.js";

const Sample = ({ kind, claim }) => html`<svg class="sample" width="18" height="12" aria-hidden="true">
  ${claim && html`<defs><pattern id=${`key-${kind}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class=${`hatch ${kind}`} x1="0" x2="0" y1="0" y2="5" /></pattern></defs>`}
  <rect class=${`bar ${kind} ${claim ? "claim" : "fact"}`} fill=${claim ? `url(#key-${kind})` : undefined} x="1" y="1" width="16" height="10" /></svg>`;

/* The key of bars. */
export const Key = () => html`<ul class="legend" aria-label="Key">
  <li><${Sample} kind="coop" /><${Sample} kind="conf" /> solid: facts, the outlet vouches for them</li>
  <li><${Sample} kind="coop" claim /><${Sample} kind="conf" claim /> hollow: claims, somebody says so</li>
</ul>`;
