/**
 * <pb-assessment>: statements that keep their answers in the browser, and the scores they come to.
 *
 * Around a finished form. Attributes: data-playbook, data-list and data-aliases say under what names
 * answers are kept; data-title what they are answers to.
 */

import { answersIn, rowsOf } from "./answer-rows.js";
import { ANSWERS, withAnswer, withEvidence, withWho } from "./answers.js";
import { Comparison } from "./comparison.js";
import { asCsv } from "./csv.js";
import { valueOf } from "./documents.js";
import { carryToPrint, download, downloadJson, textOf } from "./files.js";
import { Outcome } from "./outcome.js";
import { Questionnaire } from "./questionnaire.js";
import { openedAs, savedAs } from "./saved.js";
import { Store } from "./storage.js";

class PbAssessment extends HTMLElement {
  #page;
  #outcome;
  #comparison;
  #store;
  #document = ANSWERS.empty;
  /** Whether the store has all that the page shows. */
  #isKept = true;
  /** What takes back each change that can be taken back, the last one last. */
  #undo = [];
  #leaving;

  #commands = {
    undo: () => this.#takeBack(),
    "ask-reset": () => this.#page.part("ask").showModal(),
    reset: () => this.#replace(ANSWERS.empty, "emptied"),
    export: () => downloadJson(this.#fileName("json"), savedAs(ANSWERS, this.#list, this.#document)),
    "export-csv": () => this.#saveCsv(),
    import: () => this.#page.part("file").click(),
    compare: () => this.#page.part("compare-files").click(),
    "compare-own": () => this.#comparison.add("", null),
    "take-away": (button) => this.#comparison.takeAway(button),
  };

  connectedCallback() {
    if (!this.#page) {
      this.#begin();
    }
    this.#leaving = new AbortController();
    this.#store.watch(() => this.#isKept && this.#read(), this.#leaving.signal);
    addEventListener("resize", () => this.#showScores(), { signal: this.#leaving.signal });
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get #list() {
    const { playbook, list, aliases, title } = this.dataset;
    return { playbook, list, old: aliases.split(" ").filter(Boolean), title };
  }

  #begin() {
    const { playbook, list, old } = this.#list;
    this.#page = new Questionnaire(this);
    this.#outcome = new Outcome(this.#page);
    this.#comparison = new Comparison(this.#page);
    this.#store = new Store(playbook, list, old, ANSWERS);
    const early = this.#page.chosen();
    this.#read();
    early.forEach(([statement, answer]) => this.#answer(statement, answer));
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("input", (event) => this.#onInput(event.target));
    this.#page.part("file").addEventListener("change", (event) => this.#open(event.target));
    const files = this.#page.part("compare-files");
    files.addEventListener("change", () => this.#compare(files));
  }

  #onClick(event) {
    const button = event.target.closest("button[data-do]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      this.#page.tell(null);
      this.#commands[button.dataset.do](button);
    }
  }

  #onInput(target) {
    if (target.type === "radio") {
      this.#answer(this.#page.statementOf(target), target.value);
    } else if (target.matches("li[data-statement] textarea")) {
      const statement = this.#page.statementOf(target);
      this.#change((document) => withEvidence(document, statement, target.value));
    } else if (target.matches("[name=view], [name=name]")) {
      this.#change((document) => withWho(document, target.name, target.value));
    }
  }

  /** Take in what the browser has kept. */
  #read() {
    const { document, trouble } = this.#store.read();
    this.#document = document;
    this.#isKept = trouble !== "storage-none";
    this.#show(trouble);
  }

  /** Change the document as it stands now, in whichever tab. */
  #change(change) {
    this.#document = change(this.#isKept ? this.#store.read().document : this.#document);
    const trouble = this.#store.write(this.#document);
    this.#isKept = trouble === null;
    this.#show(trouble);
  }

  #show(trouble) {
    this.#page.show(this.#document, this.#undo.length > 0);
    this.#page.warn(trouble);
    this.#showScores();
    carryToPrint(this.#list.list, this.#isKept ? null : this.#document);
  }

  #showScores() {
    this.#outcome.show(this.#document);
    this.#comparison.show(this.#document);
  }

  #answer(statement, answer) {
    const before = valueOf(this.#document.answers, statement);
    this.#undo.push((document) => withAnswer(document, statement, before));
    this.#change((document) => withAnswer(document, statement, answer));
    const isLast = before === null && this.#page.chosen().length === this.#page.lines.size;
    this.#page.tell(isLast ? "complete" : null);
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
    this.#page.tell(message);
  }

  async #open(input) {
    const { document, trouble, title } = await this.#opened(input.files[0]);
    input.value = "";
    if (document) {
      this.#replace(document, "opened");
    } else {
      this.#page.tell(trouble, { title });
    }
  }

  async #compare(input) {
    const files = [...input.files];
    const opened = await Promise.all(files.map((file) => this.#opened(file)));
    input.value = "";
    const troubles = opened.map(({ document, trouble, title }, index) => {
      const wrong = document ? this.#comparison.add(files[index].name, document) : trouble;
      const said = wrong && this.#page.words(wrong, { title });
      return said && this.#page.words("file-trouble", { file: files[index].name, trouble: said });
    });
    this.#comparison.tell(troubles.filter(Boolean));
  }

  /** Read a file that was saved here, in either form. */
  async #opened(file) {
    const text = await textOf(file);
    const isJson = text.trimStart().startsWith("{");
    return isJson ? openedAs(ANSWERS, text, this.#list) : answersIn(text, this.#page, this.#list);
  }

  #saveCsv() {
    const text = asCsv(rowsOf(this.#document, this.#page, this.#list));
    download(this.#fileName("csv"), "text/csv", text);
  }

  #fileName(ending) {
    const parts = [this.#list.list.replace("/", "-"), this.#document.view].filter(Boolean);
    return `${parts.join("-")}.${ending}`;
  }
}

customElements.define("pb-assessment", PbAssessment);
