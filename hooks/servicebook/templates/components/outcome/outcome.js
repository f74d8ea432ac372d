/**
 * What the answers of one view come to, on the page: a table, a chart, the lowest statements.
 *
 * @typedef {import("./answers.js").AnswerDocument} AnswerDocument
 * @typedef {import("./questionnaire.js").Questionnaire} Questionnaire
 * @typedef {import("./scoring.js").Result} Result
 */

import { drawChart } from "./chart.js";
import { valueOf } from "./documents.js";
import { bandOf, rounded, scored } from "./scoring.js";

/** The result of the answers on the page. */
export class Outcome {
  #page;
  #lowest;

  /** @param {Questionnaire} page */
  constructor(page) {
    this.#page = page;
    this.#lowest = new Lowest(page, page.part("outcome").querySelector("[data-part=lowest]"));
  }

  /** @param {AnswerDocument} document */
  show(document) {
    const page = this.#page;
    const result = scored(page.questions, document.answers);
    const answered = result.given + result.unknown;
    page.part("scores").hidden = answered === 0;
    page.part("state").textContent = answered ? this.#state(result, document) : page.words("nothing");
    if (answered) {
      this.#showTable(result);
      this.#lowest.show(result.lowest, document);
      const rows = result.principles.map((one) => ({
        title: page.titleOf(one.id),
        bars: [{ score: shown(one.score), text: scoreText(page, one) }],
      }));
      const inOrder = orderOf(page).map((id) => rows[result.principles.findIndex((one) => one.id === id)]);
      const said = summary(page, page.part("outcome").querySelector("h3").textContent, result);
      const label = page.words("chart", { views: said });
      drawChart(page.part("chart"), { rows: inOrder, limits: page.limits, label, lang: page.lang });
    }
  }

  #state({ given, unknown, all }, document) {
    const open = all - given - unknown;
    const numbers = this.#page.unshown(document).join(", ");
    const said = [
      this.#page.words("state", { given: given + unknown, all, unknown }),
      open > 0 && this.#page.words("open", { open }),
      numbers && this.#page.words("unshown", { numbers }),
    ];
    return said.filter(Boolean).join(" ");
  }

  #showTable(result) {
    const page = this.#page;
    for (const one of result.principles) {
      const row = page.part("table").querySelector(`[data-scored="${one.id}"]`);
      const given = page.words("given", { done: one.given + one.unknown, all: one.all });
      fill(row, [...this.#cells(one), cell(given, page.lang)]);
    }
    const { overall, scored: count, principles, unknown } = result;
    page.part("overall").textContent = page.words("overall", { count, all: principles.length });
    fill(page.part("overall").closest("tr"), [...this.#cells({ score: overall, unknown }), cell("", "")]);
  }

  #cells(one) {
    if (one.score === null) {
      const reason = cell(scoreText(this.#page, one), this.#page.lang);
      reason.colSpan = 2;
      return [reason];
    }
    return [cell(String(rounded(one.score)), ""), cell(bandOf(this.#page.bands, one.score)?.title ?? "", "")];
  }
}

/** The statements with the fewest points, each with the checklists of its principle. */
export class Lowest {
  #page;
  #list;
  #line;

  /**
   * @param {Questionnaire} page
   * @param {HTMLElement} list With one line in it, to be repeated.
   */
  constructor(page, list) {
    this.#page = page;
    this.#list = list;
    this.#line = list.firstElementChild.cloneNode(true);
  }

  /**
   * @param {readonly string[]} statements
   * @param {AnswerDocument} document
   */
  show(statements, document) {
    this.#list.replaceChildren(...statements.map((one) => this.#lineOf(one, document)));
  }

  #lineOf(statement, document) {
    const line = this.#line.cloneNode(true);
    const asked = this.#page.lines.get(statement);
    const link = line.querySelector("[data-text]");
    link.href = `#${asked.id}`;
    link.textContent = this.#page.textOf(statement);
    const answer = valueOf(document.answers, statement);
    line.querySelector("[data-answer]").textContent = this.#page.answerText(statement, answer);
    const checklists = this.#page.checklistsOf(asked.dataset.principle);
    const place = line.querySelector("[data-checklists]");
    checklists ? place.append(checklists) : place.remove();
    return line;
  }
}

/** Return the principles in the order of the table. */
export function orderOf(page) {
  return [...page.part("table").querySelectorAll("[data-scored]")].map((row) => row.dataset.scored);
}

/** Say a principle's score, or why it has none. */
export function scoreText(page, { score, unknown }) {
  if (score !== null) {
    return String(rounded(score));
  }
  return page.words(unknown > 0 ? "no-evidence" : "not-answered");
}

/** Return a score as it is shown; null where there is none. */
export function shown(score) {
  return score === null ? null : rounded(score);
}

/** Say what a result comes to, in a sentence. */
export function summary(page, view, result) {
  const known = result.principles.filter((one) => one.score !== null);
  if (known.length === 0) {
    return page.words("chart-none", { view });
  }
  const byScore = known.toSorted((one, other) => one.score - other.score);
  const [low, high] = [byScore[0], byScore.at(-1)].map((one) =>
    page.words("score-of", { name: page.titleOf(one.id), score: rounded(one.score) }),
  );
  return page.words("chart-of", { view, overall: rounded(result.overall), high, low });
}

/** Make a cell of a table. */
export function cell(text, lang) {
  const made = document.createElement("td");
  made.setAttribute("role", "cell");
  made.textContent = text;
  if (lang) {
    made.lang = lang;
  }
  return made;
}

/** Put cells behind a row's heading. */
export function fill(row, cells) {
  row.replaceChildren(row.querySelector("th"), ...cells);
}
