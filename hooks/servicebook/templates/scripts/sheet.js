/**
 * A list as it stands on the page: reads its entries and words out of the HTML, and shows a document.
 *
 * @typedef {import("./documents.js").ListDocument} ListDocument
 */

import { dayAfter, dayText, isWeekend } from "./days.js";
import { valueOf } from "./documents.js";
import { filled } from "./saved.js";

const TICKED = "is-ticked";

/** The page's side of a list. */
export class Sheet {
  #root;
  #said;
  /** @type {Map<string, HTMLInputElement>} The boxes by entry, in the order of the page. */
  boxes;
  /** How a signature is told. */
  #signed;
  #isOnlyOpen = false;

  /** @param {HTMLElement} root The list's element, whose tools are put in place. */
  constructor(root) {
    this.#root = root;
    this.#said = root.querySelector("template[data-part=said]");
    const boxes = [...root.querySelectorAll("input[type=checkbox]")];
    this.boxes = new Map(boxes.map((box) => [box.closest("li").id, box]));
    root.querySelectorAll("template[data-desk]").forEach((one) => one.replaceWith(one.content));
    this.#signed = this.part("signed").textContent;
    boxes.forEach((box) => this.#addNote(box.closest("li")));
  }

  /** Return a part of the tools, by its name. */
  part(name) {
    return this.#root.querySelector(`[data-part="${name}"]`);
  }

  /** Return today's names of entries by those of before. */
  renamed() {
    const old = ([entry, box]) => (box.dataset.aliases ?? "").split(" ").map((one) => [one, entry]);
    const names = [...this.boxes].flatMap(old);
    return new Map(names.filter(([name]) => name && !this.boxes.has(name)));
  }

  /** Return the entry that an element of the page belongs to. */
  entryOf(element) {
    return element.closest("li").id;
  }

  /** Return what an entry says. */
  textOf(entry) {
    return this.boxes.get(entry).nextElementSibling.textContent;
  }

  /** Say a word of the interface, with values in it. */
  words(name, values = {}) {
    const word = this.#said.content.querySelector(`[data-say="${name}"]`);
    return filled(word.textContent, values);
  }

  /** Write a day; one at the weekend says so. */
  day(day) {
    const { locale, weekend } = this.#root.dataset;
    const text = dayText(day, locale);
    return isWeekend(day, weekend) ? this.words("weekend", { day: text }) : text;
  }

  /** Tell the reader what has come of a command. */
  tell(name, values) {
    this.part("message").textContent = name ? this.words(name, values) : "";
  }

  /** Tell the reader that ticks are not kept, or no longer. */
  warn(trouble) {
    const line = this.part("trouble");
    line.hidden = trouble === null;
    line.textContent = trouble ? this.words(trouble) : "";
  }

  /** Return the entries that are ticked, with their times. */
  ticksOf(document) {
    const times = [...this.boxes.keys()].map((one) => [one, valueOf(document.ticks, one)]);
    return Object.fromEntries(times.filter(([, time]) => time));
  }

  /** Show a document, whole. */
  show(document, canUndo) {
    const ticks = this.ticksOf(document);
    this.boxes.forEach((box, entry) => this.#showEntry(box, entry, document));
    this.#root.querySelectorAll("[data-section]").forEach((one) => this.#showSection(one));
    this.#showTotal(Object.keys(ticks).length);
    this.#root.querySelectorAll("[data-due]").forEach((one) => this.#showDue(one, document.start));
    this.#showFields(document);
    this.#showSigned(document.signatures);
    this.#root.querySelector("[data-do=undo]").setAttribute("aria-disabled", String(!canUndo));
  }

  /** Show only what is open, or all. */
  showOnlyOpen(isOnlyOpen) {
    this.#isOnlyOpen = isOnlyOpen;
    this.#root.querySelector("[data-do=only-open]").setAttribute("aria-pressed", isOnlyOpen);
    this.#root.classList.toggle("is-only-open", isOnlyOpen);
  }

  /** Hand the focus on where the box that had it has gone. */
  keepFocus(entry) {
    if (this.#isOnlyOpen && this.boxes.get(entry).checked) {
      const entries = [...this.boxes.keys()];
      const after = entries.slice(entries.indexOf(entry)).concat(entries);
      const next = after.find((one) => !this.boxes.get(one).checked);
      (next ? this.boxes.get(next) : this.#root.querySelector("[data-do=only-open]")).focus();
    }
  }

  /** Open or close the note of an entry. */
  toggleNote(button) {
    const note = button.nextElementSibling;
    note.hidden = !note.hidden;
    button.setAttribute("aria-expanded", String(!note.hidden));
    if (!note.hidden) {
      note.focus();
    }
  }

  #addNote(line) {
    const note = this.part("note").content.cloneNode(true);
    const text = this.textOf(line.id);
    note.querySelectorAll("[aria-label]").forEach((one) => {
      one.setAttribute("aria-label", filled(one.getAttribute("aria-label"), { text }));
    });
    line.append(note);
  }

  #showEntry(box, entry, document) {
    box.checked = valueOf(document.ticks, entry) !== null;
    const line = box.closest("li");
    line.classList.toggle(TICKED, box.checked);
    const note = line.querySelector("textarea");
    const text = valueOf(document.notes, entry) ?? "";
    if (note.value !== text) {
      note.value = text;
    }
    if (text) {
      note.hidden = false;
      note.previousElementSibling.setAttribute("aria-expanded", "true");
    }
  }

  #showSection(section) {
    const boxes = [...section.querySelectorAll("input[type=checkbox]")];
    const done = boxes.filter((box) => box.checked).length;
    const count = section.querySelector("[data-count]");
    count.hidden = false;
    count.textContent = this.words("section-progress", { done, all: boxes.length });
    section.classList.toggle("is-done", done === boxes.length);
  }

  #showTotal(done) {
    const all = this.boxes.size;
    this.part("total").textContent = this.words("progress", { done, all });
    Object.assign(this.part("bar"), { max: Math.max(all, 1), value: done });
    this.part("nothing-left").hidden = done < all;
  }

  #showDue(slot, start) {
    const day = start && dayAfter(start, Number(slot.dataset.due));
    slot.hidden = !day;
    slot.textContent = day ? this.day(day) : "";
  }

  #showFields({ start, fields }) {
    const values = { start: start ?? "", name: "", manager: "", buddy: "", ...fields };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#root.querySelector(`.pb-desk [name="${name}"]`);
      if (field.value !== value && !(name === "start" && field === document.activeElement)) {
        field.value = value;
      }
    }
  }

  #showSigned(signatures) {
    const lines = signatures.map((one) => {
      const line = document.createElement("li");
      const { locale } = this.#root.dataset;
      line.textContent = filled(this.#signed, { ...one, day: dayText(one.date, locale) });
      return line;
    });
    this.part("signed").replaceChildren(...lines);
    this.part("signed").hidden = lines.length === 0;
  }
}
