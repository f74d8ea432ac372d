/**
 * Documents of lists, kept in the browser: read by playbook and list, written, and watched.
 *
 * What goes wrong is returned by its name, because the page must say it: "storage-none" (the browser
 * keeps nothing), "storage-full", "storage-unread" (what was kept is damaged or of another version;
 * it stays, set aside).
 *
 * @typedef {import("./documents.js").ListDocument} ListDocument
 */

import { EMPTY, joined, readDocument } from "./documents.js";

const PREFIX = "servicebook";
const ASIDE = ":unread";

/** The document of one list. */
export class Store {
  #playbook;
  #list;
  #old;

  /**
   * @param {string} playbook The company's id.
   * @param {string} list As in checklists/put-it-right.
   * @param {readonly string[]} old Names that the list had before.
   */
  constructor(playbook, list, old = []) {
    this.#playbook = playbook;
    this.#list = list;
    this.#old = old;
  }

  /**
   * Read the document as it stands now, with what was kept under old names.
   * @returns {{document: ListDocument, trouble: string | null}}
   */
  read() {
    try {
      const found = [this.#list, ...this.#old].map((list) => this.#readOne(list));
      const document = found.map((one) => one.document).reduce(joined);
      return { document, trouble: found.find((one) => one.trouble)?.trouble ?? null };
    } catch {
      return { document: EMPTY, trouble: "storage-none" };
    }
  }

  /**
   * Keep a document; what was kept under old names goes.
   * @param {ListDocument} document
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
      return { document: EMPTY, trouble: null };
    }
    const document = readDocument(parsed(kept));
    if (document === null) {
      return { document: EMPTY, trouble: this.#setAside(list, kept) };
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
