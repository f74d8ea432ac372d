/** Rows of a spreadsheet go in and out as CSV; no program takes a text of it for a formula. */

const BEGIN = "\ufeff";
const NEW_LINE = "\r\n";
/** What a program may take for the beginning of a formula, with the mark that makes it a text. */
const FORMULA = /^'*([=+\-@\t\r\n＝＋－＠]|\s+[=+\-@＝＋－＠])/;
const AS_TEXT = "'";
/** A text in quotes, one without, or what stands between two of them. */
const TOKEN = /"((?:[^"]|"")*)"|([^",;\t\r\n][^,;\t\r\n]*)|(\r\n|\n|\r|[,;\t])/gy;

/**
 * Write rows as RFC 4180 has it, with the mark by which Excel knows UTF-8.
 * @param {readonly (readonly (string | number)[])[]} rows Numbers stand bare, texts in quotes.
 */
export function asCsv(rows) {
  return BEGIN + rows.map((row) => row.map(written).join(",") + NEW_LINE).join("");
}

/**
 * Read rows, also as spreadsheets save them again: with semicolons or tabs, and without quotes.
 * @param {string} text
 * @returns {string[][] | null} Null where it is no CSV.
 */
export function readCsv(text) {
  const body = text.startsWith(BEGIN) ? text.slice(1) : text;
  const separator = /[,;\t]/.exec(body.split(/\r|\n/)[0].replace(/"[^"]*"/g, ""))?.[0] ?? ",";
  const rows = [[""]];
  let end = 0;
  for (const [whole, quoted, bare, sign] of body.matchAll(TOKEN)) {
    end += whole.length;
    const row = rows.at(-1);
    if (sign === separator) {
      row.push("");
    } else if (sign && /[\r\n]/.test(sign)) {
      rows.push([""]);
    } else {
      row[row.length - 1] += quoted === undefined ? (bare ?? sign) : quoted.replaceAll('""', '"');
    }
  }
  const filled = rows.filter((row) => row.some((one) => one !== ""));
  return end === body.length ? filled.map((row) => row.map(asTyped)) : null;
}

/** @param {string | number} cell */
function written(cell) {
  if (typeof cell === "number") {
    return String(cell);
  }
  const text = FORMULA.test(cell) ? AS_TEXT + cell : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

/** @param {string} text */
function asTyped(text) {
  return text.startsWith(AS_TEXT) && FORMULA.test(text) ? text.slice(1) : text;
}
