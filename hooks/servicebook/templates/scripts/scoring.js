/**
 * Statements and answers go in, scores come out. Nothing here knows a page.
 *
 * An answer counts from the lowest of the scale up; for a reversed statement from the highest down.
 * A principle's score is the mean of its answered statements, from 0 to 100. A statement that nobody
 * has answered counts for nothing; a "don't know" counts for no score either, but too many of them
 * leave the principle without one. Scores are kept exact; they are rounded, half up, where they are
 * shown, and bands and gaps are told by what is shown.
 *
 * @typedef {{id: string, principle: string, isReverse: boolean}} Asked
 * @typedef {{from: number, title: string}} Band The lowest score of it; bands come lowest first.
 * @typedef {{scale: readonly number[], statements: readonly Asked[]}} Questions
 * @typedef {{id: string, score: number | null, given: number, unknown: number, all: number}} Principle
 *   Without a score, evidence is lacking where something is unknown, else nothing is answered.
 * @typedef {{principles: readonly Principle[], overall: number | null, scored: number,
 *   lowest: readonly string[], given: number, unknown: number, all: number}} Result
 */

import { valueOf } from "./documents.js";

export const UNKNOWN = "unknown";
/** More than one in so many answers that are not known leaves no score. */
const UNKNOWN_AT_MOST = 5;
const LOWEST_SHOWN = 3;
/** Scores that are further apart are worth a talk. */
const APART = 20;
/** What is lost when thirds are added up must not decide how a half is rounded. */
const DUST = 1e-9;

/**
 * Score the answers to an assessment.
 * @param {Questions} questions
 * @param {Record<string, string | number>} answers By statement: a value of the scale, or "unknown".
 * @returns {Result}
 */
export function scored({ scale, statements }, answers) {
  const items = statements.map((one) => {
    const answer = valueOf(answers, one.id);
    return { ...one, points: points(one, scale, answer), isUnknown: answer === UNKNOWN };
  });
  const span = Math.max(...scale) - Math.min(...scale);
  const ids = [...new Set(statements.map((one) => one.principle))];
  const principles = ids.map((id) => principle(id, items.filter((one) => one.principle === id), span));
  const scores = principles.map((one) => one.score).filter((one) => one !== null);
  const known = items.filter((one) => one.points !== null);
  // Sorting keeps the order of the page among equals.
  const byPoints = known.toSorted((one, other) => one.points - other.points);
  return {
    principles,
    overall: scores.length ? sum(scores) / scores.length : null,
    scored: scores.length,
    lowest: byPoints.slice(0, LOWEST_SHOWN).map((one) => one.id),
    given: known.length,
    unknown: items.filter((one) => one.isUnknown).length,
    all: items.length,
  };
}

/**
 * Count an answer to a statement: from the lowest of the scale up, reversed from the highest down.
 * @param {{isReverse: boolean}} statement
 * @param {readonly number[]} scale
 * @param {string | number | null} answer
 * @returns {number | null} Null where there is none, or none that the scale has today.
 */
export function points({ isReverse }, scale, answer) {
  if (answer === null || !scale.includes(Number(answer))) {
    return null;
  }
  return isReverse ? Math.max(...scale) - Number(answer) : Number(answer) - Math.min(...scale);
}

/**
 * Round a score as it is shown, half up.
 * @param {number} score
 */
export function rounded(score) {
  return Math.floor(score + 0.5 + DUST);
}

/**
 * Find the band of a score as it is shown.
 * @template {{from: number}} T
 * @param {readonly T[]} bands
 * @param {number | null} score
 * @returns {T | null}
 */
export function bandOf(bands, score) {
  return score === null ? null : (bands.findLast((one) => one.from <= rounded(score)) ?? null);
}

/**
 * Say how far each principle's scores are apart, as they are shown; the widest gap first.
 * @param {readonly Result[]} results
 * @returns {{id: string, gap: number, isWide: boolean}[]} Without principles of fewer than two scores.
 */
export function gaps(results) {
  const ids = [...new Set(results.flatMap((one) => one.principles.map(({ id }) => id)))];
  const found = ids.flatMap((id) => {
    const same = results.map((one) => one.principles.find((other) => other.id === id));
    const scores = same.flatMap((one) => (one && one.score !== null ? [rounded(one.score)] : []));
    const gap = Math.max(...scores) - Math.min(...scores);
    return scores.length > 1 ? [{ id, gap, isWide: gap > APART }] : [];
  });
  return found.toSorted((one, other) => other.gap - one.gap);
}

/**
 * @param {string} id
 * @param {readonly {points: number | null, isUnknown: boolean}[]} items
 * @param {number} span The points that a statement can have.
 * @returns {Principle}
 */
function principle(id, items, span) {
  const given = items.map((one) => one.points).filter((one) => one !== null);
  const unknown = items.filter((one) => one.isUnknown).length;
  const hasScore = given.length > 0 && span > 0 && unknown * UNKNOWN_AT_MOST <= items.length;
  const score = hasScore ? (sum(given) * 100) / (given.length * span) : null;
  return { id, score, given: given.length, unknown, all: items.length };
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
