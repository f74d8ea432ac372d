/**
 * Documents of lists and assessments, kept in the browser: read by playbook and list, written, and
 * watched.
 *
 * What goes wrong is returned by its name, because the page must say it: "storage-none" (the browser
 * keeps nothing), "storage-full", "storage-unread" (what was kept is damaged or of another version;
 * it stays, set aside).
 *
 * @typedef {{format: string, version: number, empty: any, read: (value: unknown) => any,
 *   joined: (document: any, other: any) => any}} Form How documents of a sort are kept.
 */

import { LISTS } from "./documents.js";

const PREFIX = "servicebook";
const ASIDE = ":unread";

/** The document of one list. */
export class Store {
  #playbook;
  #list;
  #old;
  #form;

  /**
   * @param {string} playbook The company's id.
   * @param {string} list As in checklists/put-it-right.
   * @param {readonly string[]} old Names that the list had before.
   * @param {Form} form
   */
  constructor(playbook, list, old = [], form = LISTS) {
    this.#playbook = playbook;
    this.#list = list;
    this.#old = old;
    this.#form = form;
  }

  /**
   * Read the document as it stands now, with what was kept under old names.
   * @returns {{document: any, trouble: string | null}}
   */
  read() {
    try {
      const found = [this.#list, ...this.#old].map((list) => this.#readOne(list));
      const document = found.map((one) => one.document).reduce(this.#form.joined);
      return { document, trouble: found.find((one) => one.trouble)?.trouble ?? null };
    } catch {
      return { document: this.#form.empty, trouble: "storage-none" };
    }
  }

  /**
   * Keep a document; what was kept under old names goes.
   * @param {any} document
   * @returns {string | null} What went wrong.
   */
  write(document) {
    try {
      localStorage.setItem(this.#key(this.#list), JSON.stringify(document));
      this.#old.forEach((list) => localStorage.removeItem(this.#key(list)));
      return null;
    } catch {
      return isStorageThere() ? "storage-full" : "storage-none";
    }
  }

  /**
   * Call back whenever another tab may have changed the document.
   * @param {() => void} callback
   * @param {AbortSignal} signal
   */
  watch(callback, signal) {
    const onStorage = ({ key }) => {
      if (key === null || key === this.#key(this.#list)) {
        callback();
      }
    };
    addEventListener("storage", onStorage, { signal });
    // A page that a browser brings back as it was has missed what happened meanwhile.
    addEventListener("pageshow", (event) => event.persisted && callback(), { signal });
  }

  /** @param {string} list */
  #readOne(list) {
    const kept = localStorage.getItem(this.#key(list));
    if (kept === null) {
      return { document: this.#form.empty, trouble: null };
    }
    const document = this.#form.read(parsed(kept));
    if (document === null) {
      return { document: this.#form.empty, trouble: this.#setAside(list, kept) };
    }
    return { document, trouble: null };
  }

  /**
   * @param {string} list
   * @param {string} kept
   */
  #setAside(list, kept) {
    try {
      localStorage.setItem(this.#key(list) + ASIDE, kept);
      return "storage-unread";
    } catch {
      return "storage-full";
    }
  }

  /** @param {string} list */
  #key(list) {
    return `${PREFIX}:${this.#playbook}:${list}`;
  }
}

/**
 * Read JSON; null where it is none.
 * @param {string} text
 * @returns {unknown}
 */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isStorageThere() {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
