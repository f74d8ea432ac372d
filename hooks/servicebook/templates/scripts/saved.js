/**
 * The files that a list is saved as: one to go on from elsewhere, and the record of a signature.
 *
 * @typedef {import("./documents.js").ListDocument} ListDocument
 * @typedef {import("./documents.js").Signature} Signature
 * @typedef {{playbook: string, list: string, old: readonly string[], title: string,
 *   fingerprint: string}} List
 */

import { hasExactly, isRecord, readDocument, VERSION } from "./documents.js";
import { parsed } from "./storage.js";

const TICKS = "servicebook-ticks";
const SIGNOFF = "servicebook-signoff";
const PARTS = ["format", "version", "playbook", "item", "title", "document"];

/**
 * Return the file that another browser can open.
 * @param {List} list
 * @param {ListDocument} document
 */
export function savedList(list, document) {
  const { playbook, list: item, title } = list;
  return { format: TICKS, version: VERSION, playbook, item, title, document };
}

/**
 * Read such a file.
 * @param {string} text
 * @param {List} list The one on the page.
 * @returns {{document: ListDocument | null, trouble: string | null, title: string}} What is wrong
 *   is "import-damaged", "import-older", "import-newer" or "import-foreign".
 */
export function openedList(text, list) {
  const refused = (trouble, title = "") => ({ document: null, trouble, title });
  const value = parsed(text);
  if (!isRecord(value) || value.format !== TICKS || !Number.isInteger(value.version)) {
    return refused("import-damaged");
  }
  if (value.version !== VERSION) {
    return refused(value.version < VERSION ? "import-older" : "import-newer");
  }
  const document = readDocument(value.document);
  if (!hasExactly(value, PARTS) || typeof value.title !== "string" || document === null) {
    return refused("import-damaged");
  }
  const isOurs = value.playbook === list.playbook && [list.list, ...list.old].includes(value.item);
  return isOurs
    ? { document, trouble: null, title: value.title }
    : refused("import-foreign", value.title.slice(0, 300));
}

/**
 * Return the record of a signature.
 * @param {List} list
 * @param {Signature} signature
 * @param {Record<string, string>} ticks Of the entries that the list has today.
 */
export function signedRecord(list, signature, ticks) {
  const { playbook, list: item, title, fingerprint } = list;
  const { name, role, date } = signature;
  return { format: SIGNOFF, version: VERSION, playbook, item, title, fingerprint, name, role, date, ticks };
}

/**
 * Fill values into a text of the interface.
 * @param {string} text
 * @param {Record<string, string | number>} values By the name that stands in braces.
 */
export function filled(text, values) {
  const parts = text.split(/\{([a-z]+)\}/);
  return parts.map((one, number) => (number % 2 ? String(values[one] ?? "") : one)).join("");
}
