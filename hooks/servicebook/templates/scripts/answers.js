/**
 * What a browser keeps of an assessment, as plain data: checked where it comes from outside, and
 * never changed in place.
 *
 * @typedef {{version: 1, view: string | null, name: string, answers: Record<string, string>,
 *   evidence: Record<string, string>}} AnswerDocument An answer is a value of the scale, or "unknown".
 */

import {
  hasExactly,
  isEntry,
  isRecord,
  isTable,
  isText,
  MOST_LETTERS,
  valueOf,
  withValue,
} from "./documents.js";

const VERSION = 1;
const PARTS = ["version", "view", "name", "answers", "evidence"];
/** Who answers, apart. */
export const VIEWS = ["leaders", "front-line", "customers"];
const ANSWER = /^(unknown|\d{1,3})$/;
const KIND = "assessments/";

/** @type {AnswerDocument} */
const EMPTY = Object.freeze({ version: VERSION, view: null, name: "", answers: {}, evidence: {} });

/** How answers are kept, read and saved. */
export const ANSWERS = Object.freeze({
  format: "servicebook-answers",
  version: VERSION,
  empty: EMPTY,
  read: readAnswers,
  joined,
});

/**
 * Whether something that is kept is an assessment.
 * @param {string} name As in assessments/service-check.
 */
export function isAssessment(name) {
  return name.startsWith(KIND);
}

/**
 * Answer a statement, or take its answer back.
 * @param {AnswerDocument} document
 * @param {string} statement
 * @param {string | null} answer
 * @returns {AnswerDocument}
 */
export function withAnswer(document, statement, answer) {
  return { ...document, answers: withValue(document.answers, statement, answer) };
}

/**
 * Change what shows that an answer is so; nothing goes.
 * @param {AnswerDocument} document
 * @param {string} statement
 * @param {string} text
 * @returns {AnswerDocument}
 */
export function withEvidence(document, statement, text) {
  const kept = text.slice(0, MOST_LETTERS);
  return { ...document, evidence: withValue(document.evidence, statement, kept) };
}

/**
 * Say who answers.
 * @param {AnswerDocument} document
 * @param {"view" | "name"} field
 * @param {string} value
 * @returns {AnswerDocument}
 */
export function withWho(document, field, value) {
  return field === "view"
    ? { ...document, view: VIEWS.includes(value) ? value : null }
    : { ...document, name: value.slice(0, MOST_LETTERS) };
}

/**
 * Return what stands in a field of the print page; null where it stays empty.
 * @param {string} name As in assessments/x:name, assessments/x:view-leaders or assessments/x/entry:4.
 * @param {(list: string) => AnswerDocument} documentOf
 */
export function printed(name, documentOf) {
  const [place, field] = name.split(":");
  const [kind, item, statement] = place.split("/");
  const document = documentOf(`${kind}/${item}`);
  if (statement) {
    const kept = field === "evidence" ? document.evidence : document.answers;
    const value = valueOf(kept, statement);
    return field === "evidence" || value === field ? value : null;
  }
  return field === "name" ? document.name : field === `view-${document.view}` ? field : null;
}

/**
 * Read what was kept or saved; null unless it is a document of today's version in all its parts.
 * @param {unknown} value
 * @returns {AnswerDocument | null}
 */
function readAnswers(value) {
  if (!isRecord(value) || value.version !== VERSION || !hasExactly(value, PARTS)) {
    return null;
  }
  const isRead =
    (value.view === null || VIEWS.includes(/** @type {any} */ (value.view))) &&
    isText(value.name) &&
    isTable(value.answers, isEntry, (one) => typeof one === "string" && ANSWER.test(one)) &&
    isTable(value.evidence, isEntry, isText);
  return isRead ? /** @type {any} */ (value) : null;
}

/**
 * Add to a document what only another one has.
 * @param {AnswerDocument} document
 * @param {AnswerDocument} other
 * @returns {AnswerDocument}
 */
function joined(document, other) {
  return {
    version: VERSION,
    view: document.view ?? other.view,
    name: document.name || other.name,
    answers: { ...other.answers, ...document.answers },
    evidence: { ...other.evidence, ...document.evidence },
  };
}
