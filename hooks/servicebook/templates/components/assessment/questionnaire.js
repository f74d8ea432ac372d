/**
 * An assessment as it stands on the page: reads statements, scale, bands and words out of the HTML,
 * and shows answers.
 *
 * @typedef {import("./answers.js").AnswerDocument} AnswerDocument
 */

import { valueOf } from "./documents.js";
import { filled } from "./saved.js";
import { UNKNOWN } from "./scoring.js";

/** The page's side of an assessment. */
export class Questionnaire {
  #root;
  #said;
  /** @type {Map<string, HTMLElement>} Statements by their ids, in the order of the page. */
  lines;
  /** What scoring needs. @type {import("./scoring.js").Questions} */
  questions;
  /** @type {import("./scoring.js").Band[]} */
  bands;

  /** @param {HTMLElement} root The assessment's element, whose tools are put in place. */
  constructor(root) {
    this.#root = root;
    this.#said = root.querySelector("template[data-part=said]");
    root.querySelectorAll("template[data-desk]").forEach((one) => one.replaceWith(one.content));
    const lines = [...root.querySelectorAll("li[data-statement]")];
    this.lines = new Map(lines.map((line) => [line.dataset.statement, line]));
    this.questions = this.#read();
    this.bands = [...root.querySelectorAll("[data-band]")].map((one) => ({
      from: Number(one.dataset.band),
      title: one.querySelector("[data-title]").textContent,
    }));
    lines.forEach((line) => this.#addEvidence(line));
  }

  /** The language of what the interface says; empty where it is the page's. */
  get lang() {
    return this.#said.lang;
  }

  /** The scores at which bands begin. */
  get limits() {
    return this.bands.map((one) => one.from);
  }

  /** Return a part of the tools or of the result, by its name. */
  part(name) {
    return this.#root.querySelector(`[data-part="${name}"]`);
  }

  /** Say a word of the interface, with values in it. */
  words(name, values = {}) {
    return filled(this.#said.content.querySelector(`[data-say="${name}"]`).textContent, values);
  }

  /** Return the statement that an element of the page belongs to. */
  statementOf(element) {
    return element.closest("li[data-statement]").dataset.statement;
  }

  /** Return what a statement says, with its number. */
  textOf(statement) {
    return plain(this.lines.get(statement).querySelector("legend"));
  }

  /** Return what a statement says. */
  bareTextOf(statement) {
    return plain(this.lines.get(statement).querySelector("[data-text]"));
  }

  /** Return an answer as the scale names it. */
  answerText(statement, answer) {
    const box = this.lines.get(statement).querySelector(`input[value="${answer}"]`);
    return plain(box.closest("label"));
  }

  /** Return what a principle is called. */
  titleOf(principle) {
    return this.part("table").querySelector(`[data-scored="${principle}"] > th`).textContent.trim();
  }

  /** Return the list of a principle's checklists; null where it has none. */
  checklistsOf(principle) {
    const all = this.part("checklists").content;
    return all.querySelector(`[data-of="${principle}"]`)?.cloneNode(true) ?? null;
  }

  /** Say who has answered. */
  who({ view, name }) {
    const said = this.words(view ? `view-${view}` : "view-none");
    return name ? this.words("view-named", { view: said, name }) : said;
  }

  /** Return the answers that are chosen on the page. */
  chosen() {
    const found = [...this.lines].map(([id, line]) => [id, line.querySelector(":checked")?.value]);
    return found.filter(([, answer]) => answer !== undefined);
  }

  /** Return the numbers of statements with a high answer that nothing shows. */
  unshown(document) {
    const asks = ([id, line]) => line.querySelector("[data-asks]:checked") && !valueOf(document.evidence, id);
    return [...this.lines].flatMap((one, index) => (asks(one) ? [index + 1] : []));
  }

  /** Tell the reader what has come of a command. */
  tell(name, values) {
    this.part("message").textContent = name ? this.words(name, values) : "";
  }

  /** Tell the reader that answers are not kept, or no longer. */
  warn(trouble) {
    const line = this.part("trouble");
    line.hidden = trouble === null;
    line.textContent = trouble ? this.words(trouble) : "";
  }

  /** Show answers, and who gives them. */
  show(document, canUndo) {
    this.lines.forEach((line, id) => this.#showLine(line, id, document));
    this.#showProgress();
    for (const [name, value] of [["view", document.view ?? ""], ["name", document.name]]) {
      const field = this.#root.querySelector(`.pb-desk [name="${name}"]`);
      if (field.value !== value) {
        field.value = value;
      }
    }
    this.#root.querySelector("[data-do=undo]").setAttribute("aria-disabled", String(!canUndo));
  }

  #read() {
    const values = [...this.#root.querySelectorAll("input[type=radio]")].map((one) => one.value);
    const statements = [...this.lines].map(([id, { dataset }]) => ({
      id,
      principle: dataset.principle,
      isReverse: "reverse" in dataset,
    }));
    return { scale: [...new Set(values.filter((one) => one !== UNKNOWN).map(Number))], statements };
  }

  #addEvidence(line) {
    const field = this.part("evidence").content.cloneNode(true);
    const prompt = line.querySelector(".pb-assessment__evidence");
    if (prompt) {
      field.querySelector("textarea").setAttribute("aria-describedby", prompt.id);
    }
    line.querySelector("fieldset").append(field);
  }

  #showLine(line, id, document) {
    const answer = valueOf(document.answers, id);
    line.querySelectorAll("input[type=radio]").forEach((one) => {
      one.checked = one.value === answer;
    });
    const field = line.querySelector("textarea");
    const text = valueOf(document.evidence, id) ?? "";
    if (field.value !== text) {
      field.value = text;
    }
    field.parentElement.hidden = !line.querySelector("[data-asks]:checked");
  }

  #showProgress() {
    const all = this.lines.size;
    const given = this.chosen().length;
    this.part("total").textContent = this.words("progress", { given, all });
    Object.assign(this.part("bar"), { max: Math.max(all, 1), value: given });
    const open = [...this.lines.values()].findIndex((line) => !line.querySelector(":checked"));
    const link = this.part("go-on");
    link.hidden = open < 0 || given === 0;
    if (open >= 0) {
      link.href = `#${[...this.lines.values()][open].id}`;
      link.textContent = this.words("go-on", { number: open + 1 });
    }
  }
}

/** @param {Element} element */
function plain(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}
