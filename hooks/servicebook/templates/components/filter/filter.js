/**
 * <pb-filter>: picks among the cards of its page by all choices at once.
 *
 * A card says in data-<name of the choice>, a line each, what is true of it. The choices stand in
 * the address, so that a picked list can be sent. `?practise` leads on to one of the cards.
 */

class PbFilter extends HTMLElement {
  #cards = [];
  #leaving;

  connectedCallback() {
    if (!this.#cards.length) {
      this.append(this.querySelector("template").content.cloneNode(true));
      this.#cards = [...this.closest(".pb-page").querySelectorAll(".pb-card[data-polarity]")];
      this.addEventListener("change", () => this.#choose());
      this.addEventListener("submit", (event) => event.preventDefault());
      this.addEventListener("click", (event) => this.#do(event.target.closest("button")));
    }
    this.#leaving = new AbortController();
    addEventListener("popstate", () => this.#read(), { signal: this.#leaving.signal });
    this.#read();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get #choices() {
    return [...this.querySelectorAll("select")];
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #do(button) {
    if (button?.dataset.do === "clear") {
      this.#choices.forEach((one) => (one.value = ""));
      this.#choose();
      this.#choices[0].focus();
    } else if (button?.dataset.do === "practise") {
      this.#practise((address) => location.assign(address));
    }
  }

  /** Take the choices from the address; what is not offered counts as no choice. */
  #read() {
    const asked = new URLSearchParams(location.search);
    for (const one of this.#choices) {
      one.value = asked.get(one.name) ?? "";
      one.value ||= "";
    }
    this.#show();
    const isWide = matchMedia("(min-width: 48em)").matches;
    this.querySelector("details").open ||= isWide || this.#choices.some((one) => one.value);
    if (asked.has("practise")) {
      this.#practise((address) => location.replace(address));
    }
  }

  #choose() {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.#choices) {
      value ? query.set(name, value) : query.delete(name);
    }
    const search = query.size ? `?${query}` : location.pathname;
    history.replaceState(history.state, "", search + location.hash);
    this.#show();
  }

  #show() {
    const shown = new Set(this.#fitting(this.#choices));
    for (const card of this.#cards) {
      card.hidden = !shown.has(card);
    }
    for (const section of new Set(this.#cards.map((card) => card.closest(".pb-section")))) {
      section.hidden = !section.querySelector(".pb-card:not([hidden])");
    }
    this.#choices.forEach((one) => this.#count(one));
    this.#say(shown.size);
  }

  #say(shown) {
    const said = this.#part("said");
    said.dataset.text ??= said.textContent;
    const values = { shown, all: this.#cards.length };
    said.textContent = said.dataset.text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
    this.#part("nothing").hidden = shown > 0;
    this.querySelector('[data-do="clear"]').hidden = !this.#choices.some((one) => one.value);
    this.querySelector('[data-do="practise"]').hidden = shown === 0;
  }

  /** Write behind each answer how many cards it would leave beside the other choices. */
  #count(choice) {
    const others = this.#choices.filter((one) => one !== choice);
    const fitting = this.#fitting(others);
    for (const option of [...choice.options].filter((one) => one.value)) {
      const left = fitting.filter((card) => isTrue(card, choice.name, option.value)).length;
      option.dataset.text ??= option.text;
      option.text = `${option.dataset.text} (${left})`;
      option.disabled = left === 0 && !option.selected;
    }
  }

  #fitting(choices) {
    const made = choices.filter((one) => one.value);
    return this.#cards.filter((card) => made.every((one) => isTrue(card, one.name, one.value)));
  }

  /** Go to a card by chance, without the one that was just there. */
  #practise(go) {
    const query = new URLSearchParams(location.search);
    const last = query.get("not");
    query.delete("practise");
    query.delete("not");
    const links = this.#fitting(this.#choices).map((card) => card.querySelector("a").href);
    const others = links.filter((one) => new URL(one).pathname !== last);
    const offered = others.length ? others : links;
    if (offered.length) {
      query.set("drill", "");
      go(`${offered[Math.floor(Math.random() * offered.length)]}?${query}`);
    }
  }
}

function isTrue(card, name, value) {
  return card.dataset[name].split("\n").includes(value);
}

customElements.define("pb-filter", PbFilter);
