/**
 * A print page, filled with what the reader's browser keeps, or empty at a click.
 *
 * What it finds on the page:
 * - <body data-playbook="ID">; data-locale="en-GB" says how days are written, else the page's
 *   language; data-weekend="60" and data-weekend-text="{day} (weekend)" name days of the weekend.
 * - input[type=checkbox][name="checklists/x/entry"]: ticked as in the browser.
 * - input[type=text][name="checklists/x:name"], or :manager, :buddy: filled in; :start
 *   or :date: with the day of the start;
 *   :signed-1 and :signed-1-date: with who signed as what its aria-label says, else whoever signed
 *   next.
 * - input[name="assessments/x/statement:3"]: ticked where that is the answer; :view-leaders where they
 *   answered; input[type=text][name="assessments/x:name"]: filled in.
 * - [data-evidence="assessments/x/statement:evidence"]: what shows that the answer is so.
 * - [data-due="29"][data-of="checklists/x"]: the day that many days after the start, in place of
 *   the text that stands there.
 * - data-aliases on any input: its names of before, separated by spaces.
 * - button[data-pr=blank] and button[data-pr=print]: shown, because they work.
 *
 * An address may bring a document along, for browsers that keep nothing: #s=…&of=checklists/x, as
 * the page of the list writes it. No server is told what stands behind the #.
 */

import { ANSWERS, isAssessment, printed } from "./answers.js";
import { dayAfter, dayText, isWeekend } from "./days.js";
import { LISTS, valueOf } from "./documents.js";
import { fromFragment } from "./files.js";
import { filled } from "./saved.js";
import { Store } from "./storage.js";

const { playbook, locale = document.documentElement.lang, weekend = "" } = document.body.dataset;
const SIGNED = /^signed-([1-9]\d*)(-date)?$/;

/** The documents of the lists on the page. */
class Kept {
  #documents = new Map();

  constructor() {
    const carried = new URLSearchParams(location.hash.slice(1));
    if (carried.has("s")) {
      const of = carried.get("of") ?? "";
      const { read, empty } = formOf(of);
      this.#documents.set(of, read(fromFragment(carried.get("s"))) ?? empty);
    }
  }

  of(list) {
    if (!this.#documents.has(list)) {
      this.#documents.set(list, new Store(playbook, list, [], formOf(list)).read().document);
    }
    return this.#documents.get(list);
  }
}

function formOf(list) {
  return isAssessment(list) ? ANSWERS : LISTS;
}

function begin() {
  const kept = new Kept();
  const days = [...document.querySelectorAll("[data-due]")];
  const before = new Map(days.map((slot) => [slot, slot.textContent]));
  const fill = (isBlank) => {
    document.querySelectorAll("input[name]").forEach((one) => fillIn(one, isBlank ? null : kept));
    days.forEach((slot) => {
      slot.textContent = (isBlank ? null : dueText(slot, kept)) ?? before.get(slot);
    });
    document.querySelectorAll("[data-evidence]").forEach((slot) => {
      slot.textContent = isBlank ? "" : valueFor(slot.dataset.evidence, slot, kept);
    });
  };
  button("blank", (pressed) => fill(toggled(pressed)));
  button("print", () => print());
  fill(false);
}

/**
 * @param {HTMLInputElement} input
 * @param {Kept | null} kept Null where all stays empty.
 */
function fillIn(input, kept) {
  const names = [input.name, ...(input.dataset.aliases ?? "").split(" ").filter(Boolean)];
  const values = names.map((name) => kept && valueFor(name, input, kept));
  const value = values.find((one) => one) ?? null;
  if (input.type === "checkbox") {
    input.checked = value !== null;
  } else {
    input.value = value ?? "";
  }
}

function valueFor(name, input, kept) {
  if (isAssessment(name)) {
    return printed(name, (list) => kept.of(list));
  }
  const [list, field] = name.split(":");
  if (field === undefined) {
    const end = name.lastIndexOf("/");
    return valueOf(kept.of(name.slice(0, end)).ticks, name.slice(end + 1));
  }
  const { fields, start, signatures } = kept.of(list);
  const signed = SIGNED.exec(field);
  if (signed) {
    return signatureFor(list, Number(signed[1]), signatures, Boolean(signed[2]));
  }
  return field === "start" || field === "date" ? start && dayText(start, locale) : valueOf(fields, field);
}

/** Find who signed a line: as what it says, or else in the order in which the others signed. */
function signatureFor(list, line, signatures, isDate) {
  const lines = [...document.querySelectorAll(`input[name^="${list}:signed-"]`)];
  const roles = lines.filter((one) => !one.name.endsWith("-date")).map((one) => one.getAttribute("aria-label"));
  const others = signatures.filter((one) => !roles.includes(one.role));
  const signers = roles.map(
    (role) => signatures.findLast((one) => one.role === role) ?? others.shift(),
  );
  const signature = signers[line - 1];
  return signature && (isDate ? dayText(signature.date, locale) : signature.name);
}

function dueText(slot, kept) {
  const { start } = kept.of(slot.dataset.of);
  const day = start && dayAfter(start, Number(slot.dataset.due));
  if (!day) {
    return null;
  }
  const form = isWeekend(day, weekend) ? document.body.dataset.weekendText : undefined;
  return filled(form ?? "{day}", { day: dayText(day, locale) });
}

function button(name, act) {
  const found = document.querySelector(`button[data-pr="${name}"]`);
  if (found) {
    found.hidden = false;
    found.addEventListener("click", () => act(found));
  }
}

function toggled(pressed) {
  const isPressed = pressed.getAttribute("aria-pressed") !== "true";
  pressed.setAttribute("aria-pressed", String(isPressed));
  return isPressed;
}

begin();
