/**
 * The files that a list or an assessment is saved as: one to go on from elsewhere, and the record of a
 * signature.
 *
 * @typedef {import("./storage.js").Form} Form
 * @typedef {import("./documents.js").Signature} Signature
 * @typedef {{playbook: string, list: string, old: readonly string[], title: string,
 *   fingerprint: string}} List
 */

import { hasExactly, isRecord, VERSION } from "./documents.js";
import { parsed } from "./storage.js";

const SIGNOFF = "servicebook-signoff";
const PARTS = ["format", "version", "playbook", "item", "title", "document"];

/**
 * Return the file that another browser can open.
 * @param {Form} form
 * @param {List} list
 * @param {any} document
 */
export function savedAs({ format, version }, list, document) {
  const { playbook, list: item, title } = list;
  return { format, version, playbook, item, title, document };
}

/**
 * Read such a file.
 * @param {Form} form
 * @param {string} text
 * @param {List} list The one on the page.
 * @returns {{document: any, trouble: string | null, title: string}} What is wrong
 *   is "import-damaged", "import-older", "import-newer" or "import-foreign".
 */
export function openedAs(form, text, list) {
  const refused = (trouble, title = "") => ({ document: null, trouble, title });
  const value = parsed(text);
  if (!isRecord(value) || value.format !== form.format || !Number.isInteger(value.version)) {
    return refused("import-damaged");
  }
  if (value.version !== form.version) {
    return refused(value.version < form.version ? "import-older" : "import-newer");
  }
  const document = form.read(value.document);
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
