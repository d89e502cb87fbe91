// bins.js - days gathered into days, weeks, months or years: the finest that leaves every bar wide enough to be seen.
import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import { dayOf, dayText } from "./ui.js";

const UNITS = [
  { name: "day", every: utcDay },
  { name: "week", every: utcMonday },
  { name: "month", every: utcMonth },
  { name: "year", every: utcYear },
];
const KEYS = ["coop_fact", "coop_claim", "conf_fact", "conf_claim"];
const LEAST = 9; // bins: a lone day is drawn with some days around it

function gather(buckets, every, from, to) {
  const bins = every.range(every.floor(from), every.offset(every.floor(to), 1)).map((start) => ({ start, end: every.offset(start, 1), coop_fact: 0, coop_claim: 0, conf_fact: 0, conf_claim: 0 }));
  const first = every.floor(from);
  for (const b of buckets) {
    const bin = bins[every.count(first, every.floor(b.date))];
    for (const key of KEYS) bin[key] += b[key] || 0;
  }
  return bins;
}

const number = (b) => KEYS.reduce((n, key) => n + (b[key] || 0), 0);
const dateOf = (day) => new Date(`${day}T00:00:00Z`);

/* The days that hold nearly all, when a few strays would squeeze them: [from, to]; null when all days may be drawn.
 * At most FEW of the events are left out, and only if that makes the drawing STRETCH times as wide. */
const FEW = 0.04, STRETCH = 3;
export function coreOf(buckets) {
  const dated = buckets.filter((b) => b.day).sort((a, b) => (a.day < b.day ? -1 : 1));
  let left = Math.floor(FEW * dated.reduce((n, b) => n + number(b), 0));
  let i = 0, k = dated.length - 1;
  const gap = (from, to) => utcDay.count(dateOf(dated[from].day), dateOf(dated[to].day));
  while (i < k) {  // take away at the end where more emptiness goes with an event
    const first = gap(i, i + 1) / number(dated[i]), last = gap(k - 1, k) / number(dated[k]);
    const n = number(first >= last ? dated[i] : dated[k]);
    if (n > left) break;
    left -= n;
    if (first >= last) i++;
    else k--;
  }
  if (dated.length < 2 || (gap(i, k) + LEAST) * STRETCH > gap(0, dated.length - 1)) return null;
  return [dated[i].day, dated[k].day];
}

/* buckets  as /api/timeline gives them; those without a day are left out and counted, and so are those outside of the window
 * most     bins that there is room for
 * window   [from, to] days, or null for all
 * Returns {unit, bins: [{start, end (exclusive), coop_fact, …}], undated, outside}. */
export function binsOf(buckets, most, window) {
  const days = buckets.filter((b) => b.day);
  const inside = window ? days.filter((b) => b.day >= window[0] && b.day <= window[1]) : days;
  const sum = (all) => all.reduce((n, b) => n + number(b), 0);
  const rest = { undated: sum(buckets) - sum(days), outside: sum(days) - sum(inside) };
  if (!inside.length) return { unit: "day", bins: [], ...rest };
  const dated = inside.map((b) => ({ ...b, date: dateOf(b.day) }));
  let [from, to] = window ? window.map(dateOf) : [dated[0].date, dated[0].date];
  for (const b of dated) {
    if (b.date < from) from = b.date;
    if (b.date > to) to = b.date;
  }
  const lack = LEAST - utcDay.count(from, utcDay.offset(to, 1));
  if (lack > 0 && !window) {
    from = utcDay.offset(from, -Math.ceil(lack / 2));
    to = utcDay.offset(to, Math.floor(lack / 2));
  }
  const { name, every } = UNITS.find((u) => u.every.count(u.every.floor(from), to) + 1 <= most) || UNITS[UNITS.length - 1];
  const bins = gather(dated, every, from, to);
  if (window) {  // the first and the last hold days of the window alone
    bins[0].start = from;
    bins[bins.length - 1].end = utcDay.offset(to, 1);
  }
  return { unit: name, bins, ...rest };
}

export const lastDay = (bin) => utcDay.offset(bin.end, -1);

/* "13 Mar 2024", "11 Mar 2024 to 17 Mar 2024" */
export function spanText(bins, [i, j]) {
  const a = dayText(bins[i].start), b = dayText(lastDay(bins[j]));
  return a === b ? a : `${a} to ${b}`;
}
export const spanDays = (bins, [i, j]) => [dayOf(bins[i].start), dayOf(lastDay(bins[j]))];
