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

/* buckets  as /api/timeline gives them; those without a day are left out and counted
 * most     bins that there is room for
 * Returns {unit, bins: [{start, end (exclusive), coop_fact, …}], undated}. */
export function binsOf(buckets, most) {
  const dated = buckets.filter((b) => b.day).map((b) => ({ ...b, date: new Date(`${b.day}T00:00:00Z`) }));
  const undated = buckets.filter((b) => !b.day).reduce((n, b) => n + KEYS.reduce((m, key) => m + (b[key] || 0), 0), 0);
  if (!dated.length) return { unit: "day", bins: [], undated };
  let from = dated[0].date, to = dated[0].date;
  for (const b of dated) {
    if (b.date < from) from = b.date;
    if (b.date > to) to = b.date;
  }
  const lack = LEAST - utcDay.count(from, utcDay.offset(to, 1));
  if (lack > 0) {
    from = utcDay.offset(from, -Math.ceil(lack / 2));
    to = utcDay.offset(to, Math.floor(lack / 2));
  }
  const { name, every } = UNITS.find((u) => u.every.count(u.every.floor(from), to) + 1 <= most) || UNITS[UNITS.length - 1];
  return { unit: name, bins: gather(dated, every, from, to), undated };
}

export const lastDay = (bin) => utcDay.offset(bin.end, -1);

/* "13 Mar 2024", "11 Mar 2024 to 17 Mar 2024" */
export function spanText(bins, [i, j]) {
  const a = dayText(bins[i].start), b = dayText(lastDay(bins[j]));
  return a === b ? a : `${a} to ${b}`;
}
export const spanDays = (bins, [i, j]) => [dayOf(bins[i].start), dayOf(lastDay(bins[j]))];
