// licenses.mjs META: the licences of all that esbuild bundled, and of the land outlines.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const meta = JSON.parse(readFileSync(process.argv[2], "utf8"));
const names = new Set(["world-atlas"]);
for (const file of Object.keys(meta.inputs)) {
  const found = file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  if (found) names.add(found[1]);
}
console.log("Parts of desk.js and world.json, with their licences.\nThe outlines of world.json are made from Natural Earth, public domain, by way of world-atlas.");
for (const name of [...names].sort()) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  if (!file || !existsSync(`${folder}/${file}`)) throw new Error(`no licence text in ${name}`);
  console.log(`\n${"-".repeat(80)}\n${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}`);
}
