/**
 * Scores go in, a drawing of bars comes out. Sizes are in letters, so that it grows with the text.
 *
 * @typedef {{score: number | null, text: string}} Bar A score as it is shown, and what stands behind it.
 * @typedef {{title: string, bars: readonly Bar[]}} Row
 */

const SVG = "http://www.w3.org/2000/svg";
/** How much of the width a hundred takes; what is left is for the numbers. */
const WHOLE = 82;
const AXIS = 1.9;
const LINE = 1.45;
const GAP = 0.9;
/** How wide a letter of a title is, at least on average, and how wide a drawing. */
const LETTER = 0.62;
const NARROWEST = 240;
/** How high a bar is, alone and among others. */
const [ALONE, AMONG] = [1, 1.3];
const HUNDRED = 100;

/**
 * Draw bars for some rows, as wide as their place.
 * @param {HTMLElement} place
 * @param {{rows: readonly Row[], limits: readonly number[], label: string, lang: string}} what
 *   The scores at which bands begin; what the drawing says, for those who do not see it.
 */
export function drawChart(place, { rows, limits, label, lang }) {
  const isShared = rows.some((row) => row.bars.length > 1);
  const thick = isShared ? AMONG : ALONE;
  const room = Math.max(place.clientWidth, NARROWEST) / fontSize(place) / LETTER;
  const drawing = element("svg", { class: "pb-chart", role: "img", "aria-label": label, lang });
  let top = AXIS;
  const drawn = rows.flatMap((row) => {
    const lines = wrapped(row.title, room);
    const parts = rowOf(lines, row.bars, top, thick);
    top += lines.length * LINE + row.bars.length * thick + GAP;
    return parts;
  });
  const ticks = [...new Set([0, ...limits, HUNDRED])].flatMap((one) => tick(one, top));
  drawing.setAttribute("height", `${top}em`);
  drawing.append(...(isShared ? [patterns()] : []), ...ticks, ...drawn);
  place.replaceChildren(drawing);
}

/**
 * Draw what a view's bars look like.
 * @param {number} place 0 for the first.
 */
export function swatch(place) {
  const drawing = element("svg", { class: "pb-chart pb-chart--swatch", "aria-hidden": "true" });
  drawing.append(...bar(place, 0, 0, HUNDRED, 1));
  return drawing;
}

function rowOf(lines, bars, top, thick) {
  const titles = lines.map((line, index) => textAt("0", top + (index + 0.5) * LINE, line, "pb-chart__title"));
  const below = top + lines.length * LINE;
  const drawn = bars.flatMap(({ score, text }, place) => {
    const [y, middle] = [below + place * thick, below + (place + 0.4) * thick];
    if (score === null) {
      return [textAt("0", middle, text, "pb-chart__none")];
    }
    const width = (score * WHOLE) / HUNDRED;
    const said = textAt(`${width + 1.5}%`, middle, text, "pb-chart__number");
    return [...bar(place, y, 0, width, thick * 0.8), said];
  });
  return [...titles, ...drawn];
}

/**
 * Break a title into lines, because drawings do not.
 * @param {string} title
 * @param {number} room How many letters a line has.
 */
function wrapped(title, room) {
  const lines = [""];
  for (const word of title.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > room && lines.at(-1)) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

/** How large the letters of a drawing will be there. */
function fontSize(place) {
  return Number.parseFloat(getComputedStyle(place).fontSize);
}

/** A bar has its sort of surface and an edge, so that views differ without their colours. */
function bar(place, y, x, width, thick) {
  const at = { x: `${x}%`, y: `${y}em`, width: `${width}%`, height: `${thick}em` };
  const kind = `pb-chart__bar pb-chart__bar--${place}`;
  const sides = place === 0 ? {} : { fill: `url(#${patternName(place)})` };
  const start = { x1: "0", x2: "0", y1: `${y}em`, y2: `${y + thick}em`, class: "pb-chart__start" };
  return [element("rect", { ...at, ...sides, class: kind }), element("line", start)];
}

function tick(score, height) {
  const x = `${(score * WHOLE) / HUNDRED}%`;
  const line = element("line", { x1: x, x2: x, y1: `${AXIS * 0.8}em`, y2: `${height}em`, class: "pb-chart__limit" });
  const said = textAt(x, AXIS * 0.4, String(score), "pb-chart__tick");
  said.setAttribute("text-anchor", score === 0 ? "start" : "middle");
  return [line, said];
}

/** The surfaces of the second and third view: slanting lines, and dots. */
function patterns() {
  const lines = pattern(1, { patternTransform: "rotate(45)" });
  lines.append(element("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "pb-chart__slant" }));
  const dots = pattern(2, {});
  dots.append(element("circle", { cx: 3, cy: 3, r: 1.2, class: "pb-chart__dot" }));
  const kept = element("defs", {});
  kept.append(lines, dots);
  return kept;
}

function pattern(place, more) {
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return element("pattern", { id: patternName(place), ...size, ...more });
}

function patternName(place) {
  return `page--surface-${place}`;
}

function textAt(x, middle, text, name) {
  const found = element("text", { x, y: `${middle}em`, class: name, "dominant-baseline": "central" });
  found.textContent = text;
  return found;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }
  return made;
}
