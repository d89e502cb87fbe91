// world.mjs OUT: the outlines of the land, from world-atlas (Natural Earth 1:50m, public domain), as a small topology.
// Land alone, no borders: who holds what is not ours to draw.
import { readFileSync, writeFileSync } from "node:fs";
import { quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const STEPS = 6000; // of the grid that coordinates are rounded to: 0.06 degrees
const SMALLEST = 6e-6; // steradians: corners that matter less are dropped, and islands that are smaller

const atlas = JSON.parse(readFileSync("node_modules/world-atlas/land-50m.json", "utf8"));
const weighed = presimplify(atlas, sphericalTriangleArea);
const small = filter(simplify(weighed, SMALLEST), filterWeight(weighed, SMALLEST, () => 1));
writeFileSync(process.argv[2], JSON.stringify(quantize(small, STEPS)) + "\n");
