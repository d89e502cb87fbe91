// check.mjs ADDRESS OUT: the desk at an address, in a browser; pictures into OUT. tests/web/run.sh starts it.
import { deskOpen } from "./desk.mjs";
import { drawings } from "./drawings.mjs";
import { edges } from "./edges.mjs";
import { pages } from "./pages.mjs";
import { reading } from "./reading.mjs";

const [base, out] = process.argv.slice(2);
const at = { report: process.env.REPORT || "/report/1", markup: process.env.MARKUP || "/report/1", contested: "/contested", commitments: "/commitments", readouts: process.env.READOUTS || "/readouts" };
const desk = await deskOpen(base, out);
await pages(desk, { search: "/", timeline: "/timeline", map: "/map", graph: "/graph", about: "/about", ...at });
await drawings(desk);
await edges(desk);
await reading(desk, at);
process.exit((await desk.end()) ? 0 : 1);
