// Weaves the signs of `signs.txt` into what needs them:
//   app/src/ui/sign.rs   the path of each sign, between the two marks at its foot
//   public/sash.svg      the band under the header, one repeat with all twelve signs
//   public/favicon.svg   the eight-pointed star
// Run from the root of the project after changing a sign: node tools/look/weave.mjs
import { readFileSync, writeFileSync } from "node:fs";

const SIZE = 24;
const LOOM = new URL("./signs.txt", import.meta.url);
const SIGN_RS = "app/src/ui/sign.rs";
const FROM = "// woven: from here";
const TO = "// woven: to here";

/** The signs as [name, rows of true and false]. */
function signs() {
  const blocks = readFileSync(LOOM, "utf8").trim().split(/\n\s*\n/);
  return blocks.map((block) => {
    const [name, ...rows] = block.split("\n");
    if (rows.length !== SIZE || rows.some((row) => row.length !== SIZE)) throw new Error(`${name} is not ${SIZE} by ${SIZE}`);
    return [name, rows.map((row) => [...row].map((cell) => cell === "#"))];
  });
}

/** Edges of the woven cells, each with the cell on its right, by where they begin. */
function edges(grid) {
  const woven = (x, y) => Boolean(grid[y]?.[x]);
  const from = new Map();
  const add = (x, y, dx, dy) => from.set(`${x},${y}`, [...(from.get(`${x},${y}`) ?? []), [dx, dy]]);
  grid.forEach((row, y) => row.forEach((cell, x) => {
    if (!cell) return;
    if (!woven(x, y - 1)) add(x, y, 1, 0);
    if (!woven(x + 1, y)) add(x + 1, y, 0, 1);
    if (!woven(x, y + 1)) add(x + 1, y + 1, -1, 0);
    if (!woven(x - 1, y)) add(x, y + 1, 0, -1);
  }));
  return from;
}

/** Takes the edge that leaves a corner; where two cells touch by a corner only, the one that turns right. */
function take(from, x, y, dx, dy) {
  const leaving = from.get(`${x},${y}`);
  const right = leaving.findIndex(([nx, ny]) => nx === -dy && ny === dx);
  const [edge] = leaving.splice(Math.max(right, 0), 1);
  if (leaving.length === 0) from.delete(`${x},${y}`);
  return edge;
}

/** The outline of a grid as SVG path data of whole numbers. */
function outline(grid) {
  const from = edges(grid);
  let path = "";
  while (from.size > 0) {
    const [x0, y0] = [...from.keys()][0].split(",").map(Number);
    let [x, y, run] = [x0, y0, 0];
    let [dx, dy] = take(from, x, y, 0, 0);
    const steps = [];
    for (;;) {
      [x, y, run] = [x + dx, y + dy, run + 1];
      if (x === x0 && y === y0) break;
      const [nx, ny] = take(from, x, y, dx, dy);
      if (nx !== dx || ny !== dy) {
        steps.push(dx === 0 ? `v${dy * run}` : `h${dx * run}`);
        [dx, dy, run] = [nx, ny, 0];
      }
    }
    path += `M${x0} ${y0}${steps.join("")}z`;
  }
  return path;
}

/** Two chevrons, tip to tip, with a triangle above and below: what parts two signs of the sash. */
function parting() {
  const width = 16;
  return Array.from({ length: SIZE }, (_, y) => {
    const depth = Math.floor(Math.min(y, SIZE - 1 - y) / 2);
    return Array.from({ length: width }, (_, x) => {
      const side = Math.min(x, width - 1 - x);
      return side === depth + 1 || side === depth + 2 || (side >= depth + 5 && depth < 3);
    });
  });
}

/** The sash: every sign in its order, parted, with empty threads around. */
function sash(all) {
  const pieces = all.flatMap(([, grid]) => [parting(), grid.map((row) => [false, false, ...row, false, false])]);
  const rows = Array.from({ length: SIZE }, (_, y) => pieces.flatMap((piece) => piece[y]));
  const empty = rows[0].map(() => false);
  return [empty, empty, empty, ...rows, empty, empty, empty];
}

const all = signs();
const constant = (name) => name.toUpperCase();
const woven = all.map(([name, grid]) => `const ${constant(name)}: &str = "${outline(grid)}";`).join("\n");
const source = readFileSync(SIGN_RS, "utf8");
const [head, rest] = source.split(FROM);
writeFileSync(SIGN_RS, `${head}${FROM}\n${woven}\n${TO}${rest.split(TO)[1]}`);

const band = sash(all);
const [width, height] = [band[0].length, band.length];
writeFileSync("public/sash.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges"><path d="${outline(band)}"/></svg>\n`);

const star = outline(all.find(([name]) => name === "eight_star")[1]);
writeFileSync("public/favicon.svg", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#8b1a2b" d="M0 0h32v32H0z"/><path fill="#fbf7ee" transform="translate(4 4)" d="${star}"/></svg>\n`);
