/** That a text should be checked again is decided on the reader's day: nobody builds for it. */

import { isDay, today } from "./days.js";

class Upkeep extends HTMLElement {
  connectedCallback() {
    const due = this.querySelector("[data-search-exclude]");
    const until = this.dataset.until;
    if (due instanceof HTMLElement && isDay(until)) {
      due.hidden = today() <= until;
    }
  }
}

customElements.define("pb-upkeep", Upkeep);
