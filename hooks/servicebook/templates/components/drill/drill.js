/**
 * <pb-drill>: a story as an exercise. What comes behind it is told on demand.
 *
 * `?drill` in the address begins it, so that a trainer can send one. data-stories leads to the list
 * that picks the next one; whatever else stands in the address are its choices.
 */

class PbDrill extends HTMLElement {
  #page;
  #leaving;

  connectedCallback() {
    if (!this.#page) {
      this.#page = this.closest(".pb-page");
      this.append(this.querySelector("template").content.cloneNode(true));
      this.querySelector('[data-do="begin"]').addEventListener("click", () => this.#begin());
      this.querySelector('[data-do="tell"]').addEventListener("click", () => this.#tell());
    }
    this.#leaving = new AbortController();
    addEventListener("hashchange", () => this.#find(), { signal: this.#leaving.signal });
    this.#show(new URLSearchParams(location.search).has("drill") ? "asked" : "read");
    this.#find();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #begin() {
    const query = new URLSearchParams(location.search);
    query.set("drill", "");
    history.replaceState(history.state, "", `?${query}`);
    this.#show("asked");
    this.querySelector('[data-do="tell"]').focus();
  }

  #tell() {
    this.#show("told");
    const heading = this.closest(".pb-section").nextElementSibling.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus();
  }

  /** Whoever follows a link to what is hidden wants to read it. */
  #find() {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const turn = this.closest(".pb-section");
    const isBehind = place && turn.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBehind && !turn.contains(place) && this.#page.dataset.drill === "asked") {
      this.#show("told");
      place.scrollIntoView();
    }
  }

  /** @param {"read" | "asked" | "told"} state */
  #show(state) {
    this.#page.dataset.drill = state;
    this.querySelector('[data-do="begin"]').hidden = state !== "read";
    const tell = this.querySelector('[data-do="tell"]');
    tell.hidden = state !== "asked";
    tell.setAttribute("aria-expanded", String(state === "told"));
    const next = this.querySelector('[data-part="next"]');
    next.hidden = state !== "told";
    const query = new URLSearchParams(location.search);
    query.delete("drill");
    query.set("practise", "");
    query.set("not", location.pathname);
    next.href = `${this.dataset.stories}?${query}`;
  }
}

customElements.define("pb-drill", PbDrill);
