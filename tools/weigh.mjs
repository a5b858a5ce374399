// What a first visit downloads of scripts: the brotli copies of JavaScript and WASM. Fails above the budget.
// Usage: node weigh.mjs FOLDER KIB
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const [folder, budget] = [process.argv[2], Number(process.argv[3])];
const parts = readdirSync(folder).filter((name) => /\.(js|wasm)\.br$/.test(name));
const kib = (bytes) => Math.round(bytes / 102.4) / 10;
const sizes = parts.map((name) => [name.split(".").at(-2), statSync(join(folder, name)).size]);
const sum = kib(sizes.reduce((total, [, size]) => total + size, 0));
const kinds = sizes.map(([kind, size]) => `${kind} ${kib(size)}`).join(", ");

console.log(`A page's scripts are ${sum} KiB with brotli (${kinds}); the budget is ${budget} KiB.`);
if (!sizes.some(([kind]) => kind === "wasm") || !sizes.some(([kind]) => kind === "js")) {
  console.error(`${folder} holds no compressed JavaScript and WASM.`);
  process.exit(1);
}
process.exit(sum > budget ? 1 : 0);
