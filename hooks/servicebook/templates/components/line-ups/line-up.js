/**
 * <pb-line-up>: today's card and those of the days after, picked out of the weeks of all.
 *
 * data-zone says in which time zone it is today, so that a company has one card a day wherever its
 * readers are; data-weekend which days have none. Where the browser does not know the zone, that is
 * said, and the weeks stay, which are all that there is without scripts.
 */

import { dayText } from "./days.js";
import { dayOf, todayIn, turnOf, workingDays } from "./turns.js";

const DAYS_AHEAD = 5;

class PbLineUp extends HTMLElement {
  #shown = null;
  #leaving;

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // A page that stays open over night, or comes back as it was, has missed a midnight.
    document.addEventListener("visibilitychange", () => this.#show(), { signal });
    addEventListener("pageshow", () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #show() {
    const { zone, weekend } = this.dataset;
    const today = dayIn(zone);
    this.querySelector("[data-part=unknown]").hidden = today !== null;
    if (today === null || today === this.#shown) {
      return;
    }
    this.#shown = today;
    this.querySelectorAll("details").forEach((week) => (week.open = `#${week.id}` === location.hash));
    const worked = workingDays(weekend);
    const first = turnOf(today, worked);
    const turns = Array.from({ length: DAYS_AHEAD }, (_, later) => first + later);
    const [now, ...ahead] = turns.map((turn) => this.#card(turn, dayOf(turn, worked)));
    const isWorked = dayOf(first, worked) === today;
    this.querySelectorAll("[data-part=today], [data-part=ahead]").forEach((one) => one.remove());
    const parts = [
      this.#part("today", isWorked ? "today" : "next", [now], this.#wayToPrint(first, worked)),
      this.#part("ahead", "ahead", ahead),
    ];
    this.prepend(...parts);
  }

  #card(turn, day) {
    const card = atTurn(this.querySelectorAll("details li"), turn).cloneNode(true);
    const line = document.createElement("p");
    line.className = "pb-line-up__day";
    line.textContent = dayText(day, this.dataset.locale);
    card.firstElementChild.prepend(line);
    card.dataset.day = day;
    return card;
  }

  /** The week alone, as it is printed. */
  #wayToPrint(turn, worked) {
    // Inside a template an address has no page to be relative to.
    const way = document.importNode(this.#said("[data-part=print]"), true);
    const week = atTurn(this.querySelectorAll("details"), Math.floor(turn / worked.count));
    way.firstElementChild.hash = week.id;
    return way;
  }

  #said(selector) {
    return this.querySelector("template").content.querySelector(selector);
  }

  #part(name, word, cards, ...more) {
    const part = document.createElement("section");
    part.className = "pb-line-up__part";
    part.dataset.part = name;
    const heading = document.createElement("h2");
    heading.className = "pb-line-up__heading";
    heading.append(...this.#said(`[data-say=${word}]`).cloneNode(true).childNodes);
    const list = document.createElement("ol");
    list.className = `pb-line-up__list pb-line-up__list--${name}`;
    list.append(...cards);
    part.append(heading, list, ...more);
    return part;
  }
}

/** Return one of a round that begins again after its last, and goes back before its first. */
function atTurn(round, turn) {
  return round[((turn % round.length) + round.length) % round.length];
}

/** @returns {string | null} Null where the browser does not know the zone. */
function dayIn(zone) {
  try {
    return todayIn(zone);
  } catch (error) {
    if (error instanceof RangeError) {
      return null;
    }
    throw error;
  }
}

customElements.define("pb-line-up", PbLineUp);
