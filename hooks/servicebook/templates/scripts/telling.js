/**
 * A list on the page and its document go in; what can be pasted or put into a calendar comes out.
 *
 * @typedef {import("./documents.js").ListDocument} ListDocument
 * @typedef {import("./sheet.js").Sheet} Sheet
 */

import { dayAfter } from "./days.js";
import { valueOf } from "./documents.js";

/**
 * Write a list as plain text.
 * @param {HTMLElement} root
 * @param {Sheet} sheet
 * @param {ListDocument} document
 */
export function asText(root, sheet, document) {
  const done = Object.keys(sheet.ticksOf(document)).length;
  const head = [root.dataset.title, sheet.words("progress", { done, all: sheet.boxes.size })];
  const sections = [...root.querySelectorAll("[data-section]")].map((section) =>
    [plain(section.querySelector("h3")), ...entriesText(section, sheet, document)].join("\n"),
  );
  return `${head.join("\n")}\n\n${sections.join("\n\n")}\n`;
}

/**
 * Say what is due on which day, a day for each section that is over at some time.
 * @param {HTMLElement} root
 * @param {ListDocument} document With a start.
 */
export function daysOf(root, { start, fields }) {
  const who = fields.name ? `${root.dataset.title} (${fields.name})` : root.dataset.title;
  return [...root.querySelectorAll("[data-section]")].flatMap((section) => {
    const heading = section.querySelector("h3");
    const days = Number(section.querySelector("[data-due]").dataset.due);
    const [day, next] = [dayAfter(start, days), dayAfter(start, days + 1)];
    const { playbook, list } = root.dataset;
    // A named person's day that has moved takes the place of the one that a calendar has already.
    const whose = encodeURIComponent(fields.name ?? start);
    const id = `${playbook}.${list.replace("/", ".")}.${heading.id}.${whose}@servicebook`;
    const title = `${plain(heading)}: ${who}`;
    return day && next ? [{ id, day, next, title, text: sectionText(section) }] : [];
  });
}

function sectionText(section) {
  const tasks = [...section.querySelectorAll("label")].map((one) => `- ${plain(one)}`);
  const goal = plain(section.querySelector("[data-goal]"));
  const gate = plain(section.querySelector("[data-gate]"));
  return `${goal}\n\n${tasks.join("\n")}\n\n${gate}`;
}

function entriesText(section, sheet, document) {
  return [...section.querySelectorAll("input[type=checkbox]")].flatMap((box) => {
    const entry = sheet.entryOf(box);
    const line = `[${box.checked ? "x" : " "}] ${sheet.textOf(entry)}`;
    const note = valueOf(document.notes, entry);
    return note ? [line, `    ${note.replaceAll("\n", "\n    ")}`] : [line];
  });
}

function plain(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}
