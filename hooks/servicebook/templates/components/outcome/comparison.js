/**
 * Up to three views side by side: from files that were saved here, and from the page itself.
 *
 * @typedef {import("./answers.js").AnswerDocument} AnswerDocument
 * @typedef {import("./questionnaire.js").Questionnaire} Questionnaire
 * @typedef {import("./scoring.js").Result} Result
 * @typedef {{letter: string, name: string, document: AnswerDocument, result: Result}} View
 */

import { drawChart, swatch } from "./chart.js";
import { cell, fill, Lowest, orderOf, scoreText, shown, summary } from "./outcome.js";
import { gaps, rounded, scored } from "./scoring.js";

const LETTERS = ["A", "B", "C"];

/** The part of the page that compares. */
export class Comparison {
  #page;
  /** What is compared, in the order in which it came; the page's own answers have no document. */
  #entries = [];
  #own;
  #line;
  #gapLine;
  #lowestPart;

  /** @param {Questionnaire} page */
  constructor(page) {
    this.#page = page;
    this.#line = taken(page.part("views").firstElementChild);
    this.#gapLine = taken(page.part("gaps").firstElementChild);
    this.#lowestPart = taken(page.part("lowest-of"));
  }

  /**
   * Compare one more.
   * @param {string} file Its name; empty for the page's own answers.
   * @param {AnswerDocument | null} document Null for the page's own answers.
   * @returns {string | null} What went wrong.
   */
  add(file, document) {
    if (this.#entries.length === LETTERS.length) {
      return "compare-full";
    }
    this.#entries.push({ file, document });
    this.show(this.#own);
    this.tell([]);
    return null;
  }

  /** Compare one less: the one whose button was pressed. */
  takeAway(button) {
    const line = button.closest("li");
    this.#entries.splice([...line.parentElement.children].indexOf(line), 1);
    this.show(this.#own);
    this.tell([]);
    this.#button("compare").focus();
  }

  /** Say how many are compared, and what went wrong. */
  tell(troubles) {
    const count = this.#page.words("compared", { count: this.#entries.length });
    this.#page.part("compare-message").textContent = [...troubles, count].join("\n");
  }

  /**
   * Show all of it.
   * @param {AnswerDocument} own The answers of the page.
   */
  show(own) {
    this.#own = own;
    const views = this.#entries.map((entry, index) => this.#viewOf(entry, LETTERS[index]));
    const isFull = views.length === LETTERS.length;
    const hasOwn = this.#entries.some((one) => one.document === null);
    this.#button("compare-own").setAttribute("aria-disabled", String(isFull || hasOwn));
    this.#button("compare").setAttribute("aria-disabled", String(isFull));
    this.#page.part("views").hidden = views.length === 0;
    this.#page.part("views").replaceChildren(...views.map((one, place) => this.#lineOf(one, place)));
    this.#page.part("compared").hidden = views.length === 0;
    if (views.length) {
      this.#showChart(views);
      this.#showTable(views);
      this.#showGaps(views);
      this.#showLowest(views);
    }
  }

  #viewOf({ document }, letter) {
    const answers = document ?? this.#own;
    const name = this.#page.who(answers);
    return { letter, name, document: answers, result: scored(this.#page.questions, answers.answers) };
  }

  #lineOf({ letter, name, result }, place) {
    const line = this.#line.cloneNode(true);
    const { file } = this.#entries[place];
    const values = { view: `${letter} ${name}`, file, given: result.given + result.unknown, all: result.all };
    line.querySelector("[data-swatch]").replaceChildren(swatch(place));
    const label = line.querySelector("[data-label]");
    label.textContent = this.#page.words(file ? "view-file" : "view-own", values);
    label.lang = this.#page.lang;
    line.querySelector("button").setAttribute("aria-label", this.#page.words("take-away", values));
    return line;
  }

  #showChart(views) {
    const page = this.#page;
    const rows = orderOf(page).map((id) => ({
      title: page.titleOf(id),
      bars: views.map(({ letter, result }) => {
        const one = principleOf(result, id);
        return { score: shown(one.score), text: `${letter} ${scoreText(page, one)}` };
      }),
    }));
    const said = views.map(({ letter, name, result }) => summary(page, `${letter} ${name}`, result));
    const label = page.words("chart", { views: said.join(" ") });
    drawChart(page.part("compared-chart"), { rows, limits: page.limits, label, lang: page.lang });
  }

  #showTable(views) {
    const table = this.#page.part("compared-table");
    const found = new Map(gaps(views.map((one) => one.result)).map((one) => [one.id, one]));
    const head = table.querySelector("thead tr");
    const rows = orderOf(this.#page).map((id) => {
      const scores = views.map(({ result }) => this.#scoreCell(principleOf(result, id)));
      return this.#rowOf(id, [...scores, gapCell(found.get(id))]);
    });
    head.replaceChildren(head.firstElementChild, ...views.map((one) => this.#headOf(one)), head.lastElementChild);
    table.tBodies[0].replaceChildren(...rows);
    const overall = views.map(({ result }) => this.#scoreCell({ ...result, score: result.overall }));
    fill(table.tFoot.rows[0], [...overall, gapCell(undefined)]);
  }

  #rowOf(id, cells) {
    const row = document.createElement("tr");
    row.setAttribute("role", "row");
    const heading = this.#page.part("table").querySelector(`[data-scored="${id}"] > th`);
    row.append(heading.cloneNode(true), ...cells);
    return row;
  }

  #headOf({ letter, name }) {
    const head = document.createElement("th");
    head.scope = "col";
    head.setAttribute("role", "columnheader");
    head.lang = this.#page.lang;
    const said = document.createElement("span");
    said.className = "pb-outcome__who";
    said.textContent = ` ${name}`;
    head.append(letter, said);
    return head;
  }

  #scoreCell(one) {
    return cell(scoreText(this.#page, one), one.score === null ? this.#page.lang : "");
  }

  #showGaps(views) {
    const wide = gaps(views.map((one) => one.result)).filter((one) => one.isWide);
    this.#page.part("talk").hidden = views.length < 2;
    this.#page.part("no-gaps").hidden = wide.length > 0;
    this.#page.part("gaps").hidden = wide.length === 0;
    this.#page.part("gaps").replaceChildren(...wide.map((one) => this.#gapLineOf(one, views)));
  }

  #gapLineOf({ id, gap }, views) {
    const line = this.#gapLine.cloneNode(true);
    const known = views.filter(({ result }) => principleOf(result, id).score !== null);
    const scores = known.toSorted((one, other) => scoreOf(other, id) - scoreOf(one, id));
    const [high, low] = [scores[0], scores.at(-1)].map((one) =>
      this.#page.words("score-of", { name: `${one.letter} ${one.name}`, score: scoreOf(one, id) }),
    );
    line.querySelector("[data-principle]").textContent = this.#page.titleOf(id);
    line.querySelector("[data-gap]").textContent = this.#page.words("gap", { high, low, gap });
    return line;
  }

  #showLowest(views) {
    const parts = views.map(({ letter, name, result, document: answers }) => {
      const part = this.#lowestPart.cloneNode(true);
      part.hidden = result.lowest.length === 0;
      const heading = part.querySelector("[data-heading]");
      heading.textContent = this.#page.words("lowest-of", { view: `${letter} ${name}` });
      new Lowest(this.#page, part.querySelector("[data-part=lowest]")).show(result.lowest, answers);
      return part;
    });
    const place = this.#page.part("compared");
    place.querySelectorAll("[data-part=lowest-of]").forEach((one) => one.remove());
    place.append(...parts);
  }

  #button(name) {
    return this.#page.part("comparison").querySelector(`[data-do="${name}"]`);
  }
}

function principleOf(result, id) {
  return result.principles.find((one) => one.id === id);
}

function scoreOf({ result }, id) {
  return rounded(principleOf(result, id).score);
}

/** A gap that is worth a talk stands out by its weight too. */
function gapCell(found) {
  const made = cell(found ? String(found.gap) : "", "");
  made.classList.toggle("is-wide", Boolean(found?.isWide));
  return made;
}

/** Take an element out of the page, to be repeated. */
function taken(element) {
  element.remove();
  return element;
}
