// Chooses the eight colors of speakers for each group of themes: node tools/colors/choose.mjs [--write]
// Simulated annealing in OKLCH, the same in every run. What counts is the worst pair: CIEDE2000 between two colors as
// most people see them, and as
// those see them who lack one kind of cone. `--write` puts them into package.json.
import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  inGamut,
  parse,
  wcagContrast,
} from 'culori';
import { grounds } from './grounds.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const voices = 8;
const steps = 30_000;
const restarts = 5;

/**
 * A kind of eye, and the difference that two colors should have for it. Full color vision tells most apart, so more is
 * asked of it.
 */
const eyes = [
  { see: color => color, apart: 20 },
  { see: filterDeficiencyDeuter(1), apart: 10 },
  { see: filterDeficiencyProt(1), apart: 10 },
  { see: filterDeficiencyTrit(1), apart: 8 },
];
/** The differences that should be kept from text, from errors, and from dialogue of which nobody knows who says it. */
const [fromText, fromError, fromDialogue] = [22, 20, 16];
/** Lightness and chroma in OKLCH that are pleasant to read: neither near black or white, nor gray, nor neon. */
const range = {
  light: { l: [0.36, 0.6], c: [0.07, 0.18] },
  dark: { l: [0.63, 0.91], c: [0.06, 0.125] },
  'high contrast': { l: [0.66, 0.95], c: [0.06, 0.17] },
  'high contrast light': { l: [0.3, 0.5], c: [0.08, 0.24] },
};

const difference = differenceCiede2000();
const inGamutOf = inGamut('rgb');

/** Random numbers in [0, 1), the same in every run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A color that may be used: in gamut, readable, neither gray nor neon, not near text or error. Undefined for another.
 */
function usable(ground, { l, c, h }) {
  const within = (value, [least, most]) => value >= least && value <= most;
  const color = { mode: 'oklch', l, c, h: (h + 360) % 360 };
  if (!within(l, range[ground.name].l) || !within(c, range[ground.name].c) || !inGamutOf(color)) {
    return undefined;
  }
  const hex = formatHex(color);
  if (ground.backgrounds.some(background => wcagContrast(hex, background) < ground.contrast + 0.05)) {
    return undefined;
  }
  if (
    ground.texts.some(text => difference(hex, text) < fromText) ||
    ground.errors.some(error => difference(hex, error) < fromError) ||
    difference(hex, ground.dialogue) < fromDialogue
  ) {
    return undefined;
  }
  return { l, c, h, hex, seen: eyes.map(({ see }) => formatHex(see(parse(hex)))) };
}

/** How far apart the two are for the eye that tells them apart least; 1 is as far as is asked. */
const apart = (a, b) => Math.min(...eyes.map((eye, i) => difference(a.seen[i], b.seen[i]) / eye.apart));

/** The worst pair decides, then the second worst and so on, each for less. */
function goodness(colors) {
  const pairs = colors.flatMap((a, i) => colors.slice(0, i).map(b => apart(a, b))).sort((a, b) => a - b);
  return pairs.slice(0, 6).reduce((sum, value, i) => sum + value * 0.5 ** i, 0);
}

function anneal(ground, next) {
  const draw = () => {
    for (;;) {
      const color = usable(ground, { l: 0.2 + next() * 0.78, c: 0.05 + next() * 0.14, h: next() * 360 });
      if (color !== undefined) {
        return color;
      }
    }
  };
  let colors = Array.from({ length: voices }, draw);
  let value = goodness(colors);
  for (let step = 0; step < steps; step++) {
    const heat = (1 - step / steps) ** 2;
    const at = Math.floor(next() * voices);
    const { l, c, h } = colors[at];
    const spread = 0.02 + heat;
    const moved = usable(ground, {
      l: l + (next() - 0.5) * 0.3 * spread,
      c: c + (next() - 0.5) * 0.1 * spread,
      h: h + (next() - 0.5) * 180 * spread,
    });
    if (moved === undefined) {
      continue;
    }
    const changed = colors.with(at, moved);
    const better = goodness(changed);
    if (better > value || next() < Math.exp((better - value) / (0.08 * heat + 1e-6))) {
      [colors, value] = [changed, better];
    }
  }
  return { colors, value };
}

/** The main speakers have the first colors: each next one is the farthest from those before it. */
function ordered(colors) {
  const rest = [...colors].sort((a, b) => Math.abs(a.h - 250) - Math.abs(b.h - 250));
  const out = [rest.shift()];
  while (rest.length > 0) {
    rest.sort((a, b) => Math.min(...out.map(one => apart(b, one))) - Math.min(...out.map(one => apart(a, one))));
    out.push(rest.shift());
  }
  return out;
}

const file = new URL('../../package.json', import.meta.url);
let manifest = fs.readFileSync(file, 'utf8');
for (const ground of grounds) {
  const next = random(8);
  const best = Array.from({ length: restarts }, () => anneal(ground, next)).sort((a, b) => b.value - a.value)[0];
  const colors = ordered(best.colors);
  const worst = eyes.map((_, i) =>
    Math.min(...colors.flatMap((a, j) => colors.slice(0, j).map(b => difference(a.seen[i], b.seen[i])))).toFixed(1),
  );
  console.log(
    `${ground.name}: ${colors.map(({ hex }) => hex.toUpperCase()).join(' ')}\n` +
      `  least CIEDE2000: all cones ${worst[0]}, no green ${worst[1]}, no red ${worst[2]}, no blue ${worst[3]}`,
  );
  const from = manifest.indexOf(ground.group, manifest.indexOf('"editor.semanticTokenColorCustomizations"'));
  const to = manifest.indexOf('}', from);
  const rules = manifest
    .slice(from, to)
    .replace(/(voice(\d)[^"]*": ")#[0-9A-Fa-f]{6}/g, (_, head, number) => head + colors[number - 1].hex.toUpperCase());
  manifest = manifest.slice(0, from) + rules + manifest.slice(to);
}
if (options.write) {
  fs.writeFileSync(file, manifest);
}
