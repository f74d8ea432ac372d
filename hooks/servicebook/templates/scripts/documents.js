/**
 * What a browser keeps of one list, as plain data: checked where it comes from outside, and never
 * changed in place.
 *
 * @typedef {{name: string, role: string, date: string, fingerprint: string, done: number,
 *   all: number}} Signature
 * @typedef {{version: 1, ticks: Record<string, string>, start: string | null,
 *   fields: Record<string, string>, notes: Record<string, string>,
 *   signatures: readonly Signature[]}} ListDocument
 */

import { isDay } from "./days.js";

export const VERSION = 1;

const ENTRY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const SIGN = /^[0-9a-f]{0,64}$/;
const FIELDS = new Set(["name", "manager", "buddy"]);
const PARTS = ["version", "ticks", "start", "fields", "notes", "signatures"];
const MOST_ENTRIES = 5000;
export const MOST_LETTERS = 5000;

/** @type {ListDocument} */
export const EMPTY = Object.freeze({
  version: VERSION,
  ticks: {},
  start: null,
  fields: {},
  notes: {},
  signatures: [],
});

/** How documents of lists are kept, read and saved. */
export const LISTS = Object.freeze({
  format: "servicebook-ticks",
  version: VERSION,
  empty: EMPTY,
  read: readDocument,
  joined,
});

/**
 * Read what was kept or saved; null unless it is a document of today's version in all its parts.
 * @param {unknown} value
 * @returns {ListDocument | null}
 */
export function readDocument(value) {
  if (!isRecord(value) || value.version !== VERSION || !hasExactly(value, PARTS)) {
    return null;
  }
  const { ticks, start, fields, notes, signatures } = value;
  const isRead =
    isTable(ticks, isEntry, isTime) &&
    (start === null || isDay(start)) &&
    isTable(fields, (name) => FIELDS.has(name), isText) &&
    isTable(notes, isEntry, isText) &&
    Array.isArray(signatures) &&
    signatures.length <= MOST_ENTRIES &&
    signatures.every(isSignature);
  return isRead ? /** @type {any} */ (value) : null;
}

/**
 * Tick an entry at a time, or take its tick off.
 * @param {ListDocument} document
 * @param {string} entry
 * @param {string | null} time
 * @returns {ListDocument}
 */
export function withTick(document, entry, time) {
  return { ...document, ticks: withValue(document.ticks, entry, time) };
}

/**
 * Change a note on an entry; an empty one goes.
 * @param {ListDocument} document
 * @param {string} entry
 * @param {string} note
 * @returns {ListDocument}
 */
export function withNote(document, entry, note) {
  return { ...document, notes: withValue(document.notes, entry, note.slice(0, MOST_LETTERS)) };
}

/**
 * Change a name, or the day of the start; an empty one goes.
 * @param {ListDocument} document
 * @param {string} name "start", or one of the fields.
 * @param {string} value
 * @returns {ListDocument}
 */
export function withField(document, name, value) {
  if (name === "start") {
    return { ...document, start: isDay(value) ? value : null };
  }
  const text = value.slice(0, MOST_LETTERS);
  return { ...document, fields: withValue(document.fields, name, text) };
}

/**
 * Give ticks and notes of before the names that their entries have today.
 * @param {ListDocument} document
 * @param {ReadonlyMap<string, string>} names Today's, by each name of before.
 * @returns {ListDocument}
 */
export function renamed(document, names) {
  return {
    ...document,
    ticks: underTodaysNames(document.ticks, names),
    notes: underTodaysNames(document.notes, names),
  };
}

/**
 * Add to a document what only another one has.
 * @param {ListDocument} document
 * @param {ListDocument} other
 * @returns {ListDocument}
 */
export function joined(document, other) {
  return {
    version: VERSION,
    ticks: { ...other.ticks, ...document.ticks },
    start: document.start ?? other.start,
    fields: { ...other.fields, ...document.fields },
    notes: { ...other.notes, ...document.notes },
    signatures: [...other.signatures, ...document.signatures],
  };
}

/**
 * Return what a table has under a name of its own: never what every object has.
 * @param {Record<string, string>} table
 * @param {string} name
 */
export function valueOf(table, name) {
  return Object.hasOwn(table, name) ? table[name] : null;
}

/**
 * Whether something is an object of JSON.
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether an object has these parts and no other.
 * @param {Record<string, unknown>} value
 * @param {readonly string[]} parts
 */
export function hasExactly(value, parts) {
  return Object.keys(value).length === parts.length && parts.every((one) => Object.hasOwn(value, one));
}

/**
 * Change one value of a table; an empty one goes.
 * @param {Record<string, string>} table
 * @param {string} name
 * @param {string | null} value
 */
export function withValue(table, name, value) {
  const others = Object.entries(table).filter(([one]) => one !== name);
  return Object.fromEntries(value ? [...others, [name, value]] : others);
}

/**
 * @param {Record<string, string>} table
 * @param {ReadonlyMap<string, string>} names
 */
function underTodaysNames(table, names) {
  const isOld = ([name]) => names.has(name);
  const old = Object.entries(table).filter(isOld);
  const others = Object.entries(table).filter((one) => !isOld(one));
  return Object.fromEntries([...old.map(([name, value]) => [names.get(name), value]), ...others]);
}

/** @param {unknown} value */
function isSignature(value) {
  return (
    isRecord(value) &&
    hasExactly(value, ["name", "role", "date", "fingerprint", "done", "all"]) &&
    isText(value.name) &&
    isText(value.role) &&
    isDay(value.date) &&
    typeof value.fingerprint === "string" &&
    SIGN.test(value.fingerprint) &&
    Number.isInteger(value.done) &&
    Number.isInteger(value.all)
  );
}

/**
 * Whether something is a table of names and values of some sort, and no larger than people make it.
 * @param {unknown} value
 * @param {(name: string) => boolean} isName
 * @param {(one: unknown) => boolean} isValue
 */
export function isTable(value, isName, isValue) {
  return (
    isRecord(value) &&
    Object.keys(value).length <= MOST_ENTRIES &&
    Object.entries(value).every(([name, one]) => isName(name) && isValue(one))
  );
}

/**
 * Whether something can be the name of an entry.
 * @param {string} name
 */
export function isEntry(name) {
  return name.length <= 200 && ENTRY.test(name);
}

/** @param {unknown} value */
function isTime(value) {
  return typeof value === "string" && TIME.test(value);
}

/**
 * Whether something is a text, and no longer than people type.
 * @param {unknown} value
 */
export function isText(value) {
  return typeof value === "string" && value.length <= MOST_LETTERS;
}
