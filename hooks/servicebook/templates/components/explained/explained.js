/** A term's meaning can be closed with Escape, and comes back with the next visit to the term. */

class Explained extends HTMLElement {
  connectedCallback() {
    this.ownerDocument.addEventListener("keydown", this);
    this.addEventListener("pointerenter", this);
    this.addEventListener("focusin", this);
  }

  disconnectedCallback() {
    this.ownerDocument.removeEventListener("keydown", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type !== "keydown") {
      this.removeAttribute("data-is-closed");
    } else if (event.key === "Escape" && this.matches(":hover, :focus-within")) {
      this.setAttribute("data-is-closed", "");
    }
  }
}

customElements.define("pb-explained", Explained);
