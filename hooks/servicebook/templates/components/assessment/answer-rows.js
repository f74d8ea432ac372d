/**
 * Answers as the rows of a spreadsheet, a statement each, and back.
 *
 * @typedef {import("./answers.js").AnswerDocument} AnswerDocument
 * @typedef {import("./questionnaire.js").Questionnaire} Questionnaire
 * @typedef {import("./saved.js").List} List
 */

import { ANSWERS, VIEWS } from "./answers.js";
import { readCsv } from "./csv.js";
import { valueOf } from "./documents.js";
import { points, UNKNOWN } from "./scoring.js";

const COLUMNS = ["item", "view", "name", "id", "statement", "principle", "answer", "points", "evidence"];
/** Stands for "don't know", in every language. */
const NOT_KNOWN = "?";

/**
 * Lay answers out as rows, with their headings.
 * @param {AnswerDocument} document
 * @param {Questionnaire} page
 * @param {List} list
 * @returns {(string | number)[][]}
 */
export function rowsOf(document, page, list) {
  const who = [nameOf(list), document.view ? page.words(`view-${document.view}`) : "", document.name];
  const { scale, statements } = page.questions;
  const rows = statements.map((one) => {
    const answer = valueOf(document.answers, one.id);
    const isNumber = answer !== null && answer !== UNKNOWN;
    return [
      ...who,
      one.id,
      page.bareTextOf(one.id),
      page.titleOf(one.principle),
      isNumber ? Number(answer) : answer === UNKNOWN ? NOT_KNOWN : "",
      points(one, scale, answer) ?? "",
      valueOf(document.evidence, one.id) ?? "",
    ];
  });
  return [COLUMNS.map((one) => page.words(`column-${one}`)), ...rows];
}

/**
 * Read such rows as they come back from a spreadsheet.
 * @param {string} text
 * @param {Questionnaire} page
 * @param {List} list
 * @returns {{document: AnswerDocument | null, trouble: string | null, title: string}} As openedAs does.
 */
export function answersIn(text, page, list) {
  const refused = (trouble, title = "") => ({ document: null, trouble, title });
  const [head = [], ...rows] = readCsv(text) ?? [];
  const place = Object.fromEntries(COLUMNS.map((one) => [one, head.indexOf(page.words(`column-${one}`))]));
  const cells = rows.map((row) => (column) => row[place[column]] ?? "");
  if (cells.length === 0 || ["item", "id", "answer"].some((one) => place[one] < 0)) {
    return refused("import-damaged");
  }
  const names = [list.list, ...list.old].map((one) => nameOf({ ...list, list: one }));
  const foreign = cells.find((cell) => !names.includes(cell("item")));
  if (foreign) {
    return refused("import-foreign", foreign("item").slice(0, 300));
  }
  const [first] = cells;
  const document = ANSWERS.read({
    ...ANSWERS.empty,
    view: VIEWS.find((one) => page.words(`view-${one}`) === first("view")) ?? null,
    name: first("name"),
    answers: table(cells, (cell) => answerIn(cell("answer").trim())),
    evidence: table(cells, (cell) => cell("evidence")),
  });
  return document ? { document, trouble: null, title: list.title } : refused("import-damaged");
}

/** @param {{playbook: string, list: string}} list */
function nameOf({ playbook, list }) {
  return `${playbook}/${list}`;
}

/** @param {string} text */
function answerIn(text) {
  return text === NOT_KNOWN ? UNKNOWN : text;
}

function table(cells, valueIn) {
  const entries = cells.map((cell) => [cell("id"), valueIn(cell)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}
