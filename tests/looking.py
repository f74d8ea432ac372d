"""A page in a browser goes in; what stands on it and what it has done comes out."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Page

RECORD = """\
window.ran = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"])
  window[name] = (...all) => { window.ran.push(`ran ${name}(${all})`); };
"""
"""Runs before anything else on each page."""
LOOK = """\
() => {
  const kinds = new Set(), wrong = [...window.ran];
  const addresses = ["href", "src", "srcset", "action", "formaction", "data", "poster", "ping"];
  const schemes = ["http:", "https:", "mailto:", "tel:"];
  for (const one of document.querySelectorAll("*")) {
    if (one.matches(".md-search-result__terms > del")) continue;  // Material: a word not found
    const tag = one.localName;
    kinds.add(`${one.namespaceURI} ${tag}`);
    for (const {name, value} of one.attributes) {
      kinds.add(`${tag} ${name}`);
      if (name.startsWith("on") || name == "style" && /url\\(|expression|import/i.test(value))
        wrong.push(`${tag} ${name}=${value}`);
      if (addresses.includes(name.split(":").pop()) && !value.startsWith("#")) {
        const address = new URL(value, location.href);
        const is_link = tag == "a" && schemes.includes(address.protocol);
        if (!is_link && address.origin != location.origin)
          wrong.push(`${tag} ${name}=${value}`);
      }
    }
  }
  return [[...kinds], wrong];
}
"""


@dataclass
class Looking:
    """What a browser met on its way through a site."""

    address: str
    kinds: set[str] = field(default_factory=set)
    """Elements, and elements with each of their attributes."""
    wrong: list[str] = field(default_factory=list)
    """What no page does, whatever stands on it."""

    def listen(self, context: BrowserContext) -> None:
        """Take down what is asked for, said, and complained of."""
        context.add_init_script(RECORD)
        context.on("request", lambda one: self._asked(one.url))
        context.on("dialog", self._dialog)
        context.on("console", self._said)
        context.on("weberror", lambda one: self.wrong.append(f"error: {one.error}"))

    def look(self, page: Page) -> None:
        """Take down what stands on a page now."""
        kinds, wrong = page.evaluate(LOOK)
        self.kinds |= set(kinds)
        self.wrong += [f"{page.url}: {one}" for one in wrong]
        if len(page.frames) > 1:
            self.wrong.append(f"{page.url}: frames")

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:image/", "blob:")):
            self.wrong.append(f"asked for {url}")

    def _dialog(self, one: Dialog) -> None:
        self.wrong.append(f"dialog: {one.message}")
        one.dismiss()

    def _said(self, one: ConsoleMessage) -> None:
        if one.type in {"error", "warning"}:
            self.wrong.append(f"said: {one.text}")
