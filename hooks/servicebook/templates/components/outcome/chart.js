/**
 * Scores go in, a drawing of bars comes out. Sizes are in letters, so that it grows with the text.
 *
 * @typedef {{score: number | null, text: string}} Bar A score as it is shown, and what stands behind it.
 * @typedef {{title: string, bars: readonly Bar[]}} Row
 */

const SVG = "http://www.w3.org/2000/svg";
/** How much of the width a hundred takes; what is left is for the numbers. */
const WHOLE = 82;
const AXIS = 1.6;
const TITLE = 1.5;
const GAP = 0.9;
/** How high a bar is, alone and among others. */
const [ALONE, AMONG] = [0.8, 1.15];
const HUNDRED = 100;

/**
 * Draw bars for some rows.
 * @param {readonly Row[]} rows
 * @param {readonly number[]} limits The scores at which bands begin.
 * @param {string} label What the drawing says, for those who do not see it.
 * @param {string} lang
 */
export function chart(rows, limits, label, lang) {
  const isShared = rows.some((row) => row.bars.length > 1);
  const thick = isShared ? AMONG : ALONE;
  const heights = rows.map((row) => TITLE + row.bars.length * thick + GAP);
  const height = AXIS + heights.reduce((sum, one) => sum + one, 0);
  const ticks = [...new Set([0, ...limits, HUNDRED])];
  const drawing = element("svg", { class: "pb-chart", role: "img", "aria-label": label, lang });
  drawing.setAttribute("height", `${height}em`);
  drawing.append(...(isShared ? [patterns()] : []), ...ticks.flatMap((one) => tick(one, height)));
  let top = AXIS;
  rows.forEach((row, index) => {
    drawing.append(...rowOf(row, top, thick));
    top += heights[index];
  });
  return drawing;
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

/**
 * @param {Row} row
 * @param {number} top
 * @param {number} thick
 */
function rowOf({ title, bars }, top, thick) {
  const drawn = bars.flatMap(({ score, text }, place) => {
    const y = top + TITLE + place * thick;
    const width = ((score ?? 0) * WHOLE) / HUNDRED;
    const said = textAt(`${width + 1.5}%`, y + thick / 2, text, "pb-chart__number");
    return score === null ? [textAt("0", y + thick / 2, text, "pb-chart__none")] : [
      ...bar(place, y, 0, width, thick * 0.8),
      said,
    ];
  });
  return [textAt("0", top + TITLE / 2, title, "pb-chart__title"), ...drawn];
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
  const line = element("line", { x1: x, x2: x, y1: `${AXIS}em`, y2: `${height}em`, class: "pb-chart__limit" });
  const said = textAt(x, AXIS / 2, String(score), "pb-chart__tick");
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
