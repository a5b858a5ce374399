// Writes style/tokens.css from the colours below, with the contrast measured beside every colour that carries text.
// Stops when a pair of text and ground falls below 7:1, or a line that carries meaning below 3:1 (WCAG 2.2, 1.4.6 and 1.4.11).
// Run from the root of the project after changing a colour: node tools/look/palette.mjs
import { writeFileSync } from "node:fs";

const themes = {
  light: {
    says: "Ink on linen.", scheme: "light",
    colours: {
      linen: "#f6f0e3", paper: "#fdfaf3", weft: "#ebe2cf",
      ink: "#211b16", soft: "#463d34", rule: "#cfc2a8", edge: "#75684f",
      link: "#22376f", "link-hover": "#7d1525",
      madder: "#7d1525", "madder-cloth": "#8b1a2b", "madder-thread": "#fdfaf3",
      indigo: "#22376f", "indigo-cloth": "#263d7a", "indigo-thread": "#fdfaf3",
      birch: "#1f4a2c", "birch-cloth": "#265435", "birch-thread": "#fdfaf3",
      rye: "#5c3b00", "rye-cloth": "#e2ad3b", "rye-thread": "#211b16",
      act: "#8b1a2b", "act-hover": "#6a1020", "act-text": "#fdfaf3",
      "focus-inner": "#f2c14e", "focus-outer": "#211b16",
      "sash-ground": "#fdfaf3", "sash-figure": "#8b1a2b", "cloth-edge": "transparent",
    },
  },
  dark: {
    says: "Linen on ink, softer than black.", scheme: "dark",
    colours: {
      linen: "#1b1714", paper: "#26201c", weft: "#332b25",
      ink: "#f4ecdc", soft: "#d6c9b4", rule: "#51463c", edge: "#9c8d78",
      link: "#b7c8ff", "link-hover": "#ffc2bd",
      madder: "#ffb4ae", "madder-cloth": "#7f1c2b", "madder-thread": "#fdf3e6",
      indigo: "#b7c8ff", "indigo-cloth": "#2c4282", "indigo-thread": "#fdf6ea",
      birch: "#a9dcb4", "birch-cloth": "#275638", "birch-thread": "#fdf6ea",
      rye: "#f2c76a", "rye-cloth": "#d9a436", "rye-thread": "#1b1714",
      act: "#f2c76a", "act-hover": "#ffdf9a", "act-text": "#1b1714",
      "focus-inner": "#1b1714", "focus-outer": "#ffd76e",
      "sash-ground": "#1b1714", "sash-figure": "#ea8d84", "cloth-edge": "transparent",
    },
  },
  contrast: {
    says: "As far apart as colours can be.", scheme: "dark",
    colours: {
      linen: "#000000", paper: "#000000", weft: "#1c1c1c",
      ink: "#ffffff", soft: "#ffffff", rule: "#ffffff", edge: "#ffffff",
      link: "#ffe34d", "link-hover": "#ffffff",
      madder: "#ffd0cc", "madder-cloth": "#000000", "madder-thread": "#ffffff",
      indigo: "#ffffff", "indigo-cloth": "#000000", "indigo-thread": "#ffffff",
      birch: "#c8ffd3", "birch-cloth": "#000000", "birch-thread": "#ffffff",
      rye: "#ffe34d", "rye-cloth": "#000000", "rye-thread": "#ffe34d",
      act: "#ffe34d", "act-hover": "#ffffff", "act-text": "#000000",
      "focus-inner": "#000000", "focus-outer": "#00e5ff",
      "sash-ground": "#000000", "sash-figure": "#ffffff", "cloth-edge": "#ffffff",
    },
  },
};

const meanings = {
  linen: "the ground of every page", paper: "what lies on it: fields, the slip", weft: "what is sunk into it",
  ink: "text", soft: "text that may wait", rule: "lines that only please", edge: "lines of fields and boxes to tick",
  link: "links", "link-hover": "links under the pointer",
  madder: "text: stop and read", indigo: "text: good to know", birch: "text: it went well", rye: "text: soon, or few",
  act: "the one main action of a page", "focus-inner": "the ring around what the keyboard is at", "sash-figure": "the woven signs of the band", "cloth-edge": "around cloths that are as dark as the ground",
};

const grounds = ["linen", "paper", "weft"];
const onGround = ["ink", "soft", "link", "link-hover", "madder", "indigo", "birch", "rye"];
const pairs = [["madder-thread", "madder-cloth"], ["indigo-thread", "indigo-cloth"], ["birch-thread", "birch-cloth"], ["rye-thread", "rye-cloth"],
  ["act-text", "act"], ["act-text", "act-hover"]];
const lines = [...grounds.map((ground) => ["edge", ground]), ["focus-inner", "focus-outer"], ["sash-figure", "sash-ground"]];

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What a colour is measured against: its comment, or a stop when it is too near. */
function measured(theme, name, colours) {
  const against = onGround.includes(name) ? grounds.map((ground) => [ground, 7])
    : [...pairs.filter(([text]) => text === name).map(([, ground]) => [ground, 7]), ...lines.filter(([line]) => line === name).map(([, ground]) => [ground, 3])];
  return against.map(([ground, least]) => {
    const ratio = contrast(colours[name], colours[ground]);
    if (ratio < least) throw new Error(`${theme}: ${name} on ${ground} is ${ratio.toFixed(2)}:1, less than ${least}:1`);
    return `${(Math.floor(ratio * 10) / 10).toFixed(1)} on ${ground}`;
  }).join(", ");
}

function block(theme, indent) {
  const { scheme, colours } = themes[theme];
  const rows = Object.keys(colours).map((name) => {
    const note = [meanings[name], measured(theme, name, colours)].filter(Boolean).join("; ");
    return `${indent}--${name}: ${colours[name]};${note ? ` /* ${note} */` : ""}`;
  });
  return [`${indent}color-scheme: ${scheme};`, ...rows].join("\n");
}

const named = (theme) => `/* ${themes[theme].says} */\n@media screen {\n  :root[data-theme="${theme}"] {\n${block(theme, "    ")}\n  }\n}`;
const asked = (query, theme) => `@media screen and (${query}) {\n  :root:not([data-theme]) {\n${block(theme, "    ")}\n  }\n}`;

writeFileSync("style/tokens.css", `/* Colours of the three themes. Written by tools/look/palette.mjs, which measures every pair and stops below 7:1; edit the colours there.
   The numbers are contrast ratios. A theme is chosen by data-theme on <html>; without it the device decides. Paper is always light. */

/* ${themes.light.says} */
:root {
${block("light", "  ")}
}

${asked("prefers-color-scheme: dark", "dark")}

${asked("prefers-contrast: more", "contrast")}

${named("dark")}

${named("contrast")}
`);
