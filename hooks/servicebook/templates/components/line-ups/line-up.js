/**
 * <pb-line-up>: today's card and those of the days after, picked out of the list of all.
 *
 * data-zone says in which time zone it is today, so that a company has one card a day wherever its
 * readers are; data-weekend which days have none. Where the browser does not know the zone, the
 * list of all stays, which is all that there is without scripts.
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
    document.addEventListener("visibilitychange", () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #show() {
    const { zone, weekend } = this.dataset;
    const today = dayIn(zone);
    if (today === null || today === this.#shown) {
      return;
    }
    this.#shown = today;
    const worked = workingDays(weekend);
    const first = turnOf(today, worked);
    const turns = Array.from({ length: DAYS_AHEAD }, (_, later) => first + later);
    const [now, ...ahead] = turns.map((turn) => this.#card(turn, dayOf(turn, worked)));
    const isWorked = dayOf(first, worked) === today;
    this.querySelectorAll("[data-part=today], [data-part=ahead]").forEach((one) => one.remove());
    const parts = [
      this.#part("today", isWorked ? "today" : "next", [now]),
      this.#part("ahead", "ahead", ahead),
    ];
    this.prepend(...parts);
  }

  #card(turn, day) {
    const cards = this.querySelector("[data-part=all]").children;
    const card = cards[((turn % cards.length) + cards.length) % cards.length].cloneNode(true);
    const line = document.createElement("p");
    line.className = "pb-line-up__day";
    line.textContent = dayText(day, this.dataset.locale);
    card.firstElementChild.prepend(line);
    card.dataset.day = day;
    return card;
  }

  #part(name, word, cards) {
    const part = document.createElement("section");
    part.className = "pb-line-up__part";
    part.dataset.part = name;
    const heading = document.createElement("h2");
    heading.className = "pb-line-up__heading";
    const said = this.querySelector("template").content.querySelector(`[data-say=${word}]`);
    heading.append(...said.cloneNode(true).childNodes);
    const list = document.createElement("ol");
    list.className = `pb-line-up__list pb-line-up__list--${name}`;
    list.append(...cards);
    part.append(heading, list);
    return part;
  }
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
