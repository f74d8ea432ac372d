/**
 * <pb-path>: what has been read of a path, marked by hand and kept in the browser.
 *
 * A mark belongs to a text, not to a path: data-mark is the same wherever the text stands. All marks
 * of a playbook are one document, kept as the ticks of a list are.
 */

import { EMPTY, renamed, valueOf, withTick } from "./documents.js";
import { filled } from "./saved.js";
import { Store } from "./storage.js";

const LIST = "read";

class PbPath extends HTMLElement {
  #store;
  #document = EMPTY;
  /** Whether the store has all that the page shows. */
  #isKept = true;
  /** The marks that were taken off last, with their times. */
  #takenOff = [];
  /** @type {Map<string, HTMLInputElement>} The boxes by mark, in the order of the path. */
  #boxes = new Map();
  #names = new Map();
  #leaving;

  connectedCallback() {
    if (!this.#store) {
      this.#begin();
    }
    this.#leaving = new AbortController();
    this.#store.watch(() => this.#isKept && this.#read(), this.#leaving.signal);
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #begin() {
    this.#store = new Store(this.dataset.playbook, LIST);
    const tools = this.#part("tools");
    tools.replaceWith(tools.content);
    this.querySelectorAll("[data-mark]").forEach((stop) => this.#addBox(stop));
    this.addEventListener("change", ({ target }) => this.#mark(target));
    this.addEventListener("click", ({ target }) => this.#do(target.closest("button")));
    this.#read();
  }

  #addBox(stop) {
    stop.append(this.#part("mark").content.cloneNode(true));
    const box = stop.querySelector("input");
    const title = stop.querySelector("a").textContent;
    box.setAttribute("aria-label", filled(box.getAttribute("aria-label"), { title }));
    const { mark, before } = stop.dataset;
    before.split(" ").filter(Boolean).forEach((one) => this.#names.set(one, mark));
    this.#boxes.set(mark, box);
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #words(name, values = {}) {
    const word = this.#part("said").content.querySelector(`[data-say="${name}"]`);
    return filled(word.textContent, values);
  }

  /** @param {HTMLInputElement} box */
  #mark(box) {
    this.#takenOff = [];
    const time = box.checked ? new Date().toISOString() : null;
    this.#change([[box.closest("[data-mark]").dataset.mark, time]]);
  }

  #do(button) {
    if (button?.dataset.do === "reset") {
      this.#takenOff = this.#marked();
      this.#change(this.#takenOff.map(([mark]) => [mark, null]));
      this.#part("count").textContent = this.#words("emptied");
      this.querySelector("[data-do=undo]").focus();
    } else if (button?.dataset.do === "undo") {
      const marks = this.#takenOff;
      this.#takenOff = [];
      this.#change(marks);
      this.querySelector("[data-do=reset]").focus();
    }
  }

  /** Take in what the browser has kept. */
  #read() {
    const { document, trouble } = this.#store.read();
    this.#document = renamed(document, this.#names);
    this.#isKept = trouble !== "storage-none";
    this.#show(trouble);
  }

  /** Change marks in the document as it stands now, in whichever tab. */
  #change(marks) {
    const base = this.#isKept ? this.#store.read().document : this.#document;
    const now = renamed(base, this.#names);
    this.#document = marks.reduce((document, [mark, time]) => withTick(document, mark, time), now);
    const trouble = this.#store.write(this.#document);
    this.#isKept = trouble === null;
    this.#show(trouble);
  }

  /** Return the marks of this path that are set, each with its time. */
  #marked() {
    const marks = [...this.#boxes.keys()].map((one) => [one, valueOf(this.#document.ticks, one)]);
    return marks.filter(([, time]) => time);
  }

  #show(trouble) {
    const marked = new Map(this.#marked());
    const next = [...this.#boxes.keys()].find((one) => !marked.has(one));
    this.#boxes.forEach((box, mark) => {
      const stop = box.closest("[data-mark]");
      box.checked = marked.has(mark);
      stop.classList.toggle("is-read", box.checked);
      stop.classList.toggle("is-next", mark === next);
      stop.querySelector("[data-part=next]").hidden = mark !== next;
    });
    const [done, all] = [marked.size, this.#boxes.size];
    this.#part("count").textContent = this.#words(next ? "progress" : "all-read", { done, all });
    this.querySelector("[data-do=reset]").hidden = done === 0;
    this.querySelector("[data-do=undo]").hidden = this.#takenOff.length === 0;
    this.#part("trouble").hidden = trouble === null;
    this.#part("trouble").textContent = trouble ? this.#words(trouble) : "";
  }
}

customElements.define("pb-path", PbPath);
