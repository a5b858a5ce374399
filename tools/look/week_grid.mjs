// Writes style/pages/week-grid.css: the classes that place a session on the board of a day, and the widths from which a
// board of so many rooms has space. Run from the root of the project: node tools/look/week_grid.mjs
import { writeFileSync } from "node:fs";

const [FIRST, LAST] = [7 * 60, 22 * 60]; // minutes of the day
const QUARTER = 15; // minutes of one row
const ROOMS = 12;
const ROWS = (LAST - FIRST) / QUARTER;
const ROOM_WIDTH = 8; // rem; narrower, and words break
const HOURS_WIDTH = 4; // rem

const count = (n, row) => Array.from({ length: n }, (_, i) => row(i));
const hhmm = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;

const board = (rooms) => `@container page (min-width: ${HOURS_WIDTH + ROOM_WIDTH * rooms}rem) {
  .board.rooms-${rooms} {
    display: grid;
    grid-template: auto repeat(${ROWS}, auto) / ${HOURS_WIDTH}rem repeat(${rooms}, minmax(0, 1fr));

    & > * { display: grid; grid-template: subgrid / subgrid; }
    & > .board__heads { grid-area: 1 / 2 / 2 / -1; }
    & > .board__hours { grid-area: 2 / 1 / -1 / -1; }
    & > .board__slots { grid-area: 2 / 2 / -1 / -1; }
    & .slot { margin: 1px 3px 3px; }
    & .slot__where:not(:has(.tag)) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
}`;

writeFileSync("style/pages/week-grid.css", `/* Where a session stands on the board of a day. Written by tools/look/week_grid.mjs; edit the numbers there.
   .at-HHMM begins a row (quarters of an hour from 07:00 to 21:45), .for-N is N quarters
   long, .room-N is the Nth room of the day, .rooms-N a board of N rooms. Where the page is too narrow for them, a day is a list. */
${count(ROWS, (i) => `.at-${hhmm(FIRST + i * QUARTER)} { grid-row-start: ${i + 1}; }`).join("\n")}
${count(ROWS, (i) => `.for-${i + 1} { grid-row-end: span ${i + 1}; }`).join("\n")}
${count(ROOMS, (i) => `.room-${i + 1} { grid-column: ${i + 1}; }`).join("\n")}
${count(ROOMS, (i) => board(i + 1)).join("\n")}
`);
