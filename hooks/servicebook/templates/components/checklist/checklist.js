/**
 * <pb-checklist>: a list that keeps its ticks, dates, names, notes and signatures in the browser.
 *
 * Around a finished list of boxes. Attributes: data-playbook, data-list and data-aliases say under
 * what names things are kept; data-title and data-fingerprint what is signed; data-locale and
 * data-weekend how days are written.
 */

import { calendar } from "./calendar.js";
import { today } from "./days.js";
import { EMPTY, LISTS, renamed, valueOf, withField, withNote, withTick } from "./documents.js";
import { carryToPrint, download, downloadJson, textOf } from "./files.js";
import { openedAs, savedAs, signedRecord } from "./saved.js";
import { Sheet } from "./sheet.js";
import { Store } from "./storage.js";
import { asText, daysOf } from "./telling.js";

class PbChecklist extends HTMLElement {
  #sheet;
  #store;
  #document = EMPTY;
  /** Whether the store has all that the page shows. */
  #isKept = true;
  /** What takes back each change that can be taken back, the last one last. */
  #undo = [];
  #leaving;

  #commands = {
    undo: () => this.#takeBack(),
    "only-open": (button) => this.#showOnlyOpen(button),
    "ask-reset": () => this.#ask(),
    reset: () => this.#replace(EMPTY, "emptied"),
    export: () => downloadJson(this.#fileName("json"), savedAs(LISTS, this.#list, this.#document)),
    import: () => this.#sheet.part("file").click(),
    copy: () => this.#copy(),
    calendar: () => this.#saveCalendar(),
    note: (button) => this.#sheet.toggleNote(button),
  };

  connectedCallback() {
    if (!this.#sheet) {
      this.#begin();
    }
    this.#leaving = new AbortController();
    this.#store.watch(() => this.#isKept && this.#read(), this.#leaving.signal);
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get #list() {
    const { playbook, list, aliases, title, fingerprint } = this.dataset;
    return { playbook, list, old: aliases.split(" ").filter(Boolean), title, fingerprint };
  }

  #begin() {
    const { playbook, list, old } = this.#list;
    this.#sheet = new Sheet(this);
    this.#store = new Store(playbook, list, old);
    const early = [...this.#sheet.boxes].filter(([, box]) => box.checked && !isRestored());
    this.#read();
    early.forEach(([entry]) => this.#tick(entry, true));
    this.#sheet.part("sign").elements.date.value = today();
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("input", (event) => this.#onInput(event.target));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.#sheet.part("file").addEventListener("change", (event) => this.#open(event.target));
  }

  #onClick(event) {
    const button = event.target.closest("button[data-do]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      this.#sheet.tell(null);
      this.#commands[button.dataset.do](button);
    }
  }

  #onInput(target) {
    if (target.type === "checkbox") {
      this.#tick(this.#sheet.entryOf(target), target.checked);
      this.#sheet.keepFocus(this.#sheet.entryOf(target));
    } else if (target.closest("li textarea")) {
      const entry = this.#sheet.entryOf(target);
      this.#change((document) => withNote(document, entry, target.value));
    } else if (target.closest(".pb-desk__fields") && !target.form) {
      this.#change((document) => withField(document, target.name, target.value));
    }
  }

  #onSubmit(event) {
    if (event.target === this.#sheet.part("sign")) {
      event.preventDefault();
      this.#sign(event.target.elements);
    }
  }

  /** Take in what the browser has kept. */
  #read() {
    const { document, trouble } = this.#store.read();
    this.#document = renamed(document, this.#sheet.renamed());
    this.#isKept = trouble !== "storage-none";
    this.#show(trouble);
  }

  /** Change the document as it stands now, in whichever tab. */
  #change(change) {
    const base = this.#isKept ? this.#store.read().document : this.#document;
    this.#document = change(renamed(base, this.#sheet.renamed()));
    const trouble = this.#store.write(this.#document);
    this.#isKept = trouble === null;
    this.#show(trouble);
  }

  #show(trouble) {
    this.#sheet.show(this.#document, this.#undo.length > 0);
    this.#sheet.warn(trouble);
    carryToPrint(this.#list.list, this.#isKept ? null : this.#document);
  }

  #tick(entry, isTicked) {
    const before = valueOf(this.#document.ticks, entry);
    this.#undo.push((document) => withTick(document, entry, before));
    this.#sheet.tell(null);
    const time = isTicked ? new Date().toISOString() : null;
    this.#change((document) => withTick(document, entry, time));
  }

  #takeBack() {
    const change = this.#undo.pop();
    if (change) {
      this.#change(change);
    }
  }

  #replace(document, message) {
    const before = this.#document;
    this.#undo.push(() => before);
    this.#change(() => document);
    this.#sheet.tell(message);
  }

  #showOnlyOpen(button) {
    this.#sheet.showOnlyOpen(button.getAttribute("aria-pressed") !== "true");
  }

  #ask() {
    this.#sheet.part("ask").showModal();
  }

  async #open(input) {
    const [file] = input.files;
    const { document, trouble, title } = openedAs(LISTS, await textOf(file), this.#list);
    input.value = "";
    if (document) {
      this.#replace(renamed(document, this.#sheet.renamed()), "opened");
    } else {
      this.#sheet.tell(trouble, { title });
    }
  }

  async #copy() {
    const text = asText(this, this.#sheet, this.#document);
    const field = this.#sheet.part("copy");
    try {
      await navigator.clipboard.writeText(text);
      this.#sheet.tell("copied");
    } catch {
      // Browsers keep the clipboard from pages that came over plain HTTP.
      field.hidden = false;
      field.value = text;
      field.select();
      this.#sheet.tell("copy-here");
    }
  }

  #saveCalendar() {
    if (this.#document.start === null) {
      this.#sheet.tell("start-first");
      return;
    }
    const address = location.href.split("#")[0];
    const text = calendar(daysOf(this, this.#document), address, new Date());
    download(this.#fileName("ics"), "text/calendar", text);
  }

  #sign({ signer, role, date }) {
    const ticks = this.#sheet.ticksOf(this.#document);
    const signature = {
      name: signer.value.trim(),
      role: role.value.trim(),
      date: date.value,
      fingerprint: this.#list.fingerprint,
      done: Object.keys(ticks).length,
      all: this.#sheet.boxes.size,
    };
    const add = (document) => ({ ...document, signatures: [...document.signatures, signature] });
    this.#change(add);
    downloadJson(this.#fileName("signed.json"), signedRecord(this.#list, signature, ticks));
    this.#sheet.tell("signed-now");
  }

  #fileName(ending) {
    return `${this.#list.list.replace("/", "-")}.${ending}`;
  }
}

/** Browsers put boxes back as they were when a page is loaded again; nobody has ticked those. */
function isRestored() {
  const [visit] = performance.getEntriesByType("navigation");
  return visit !== undefined && visit.type !== "navigate";
}

customElements.define("pb-checklist", PbChecklist);
