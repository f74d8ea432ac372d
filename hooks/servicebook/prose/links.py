"""Look at every link and picture in a text once Markdown has read it; let only good ones by."""

import html
import re
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

ITEM_SCHEME = "servicebook"
"""Stands before `kind/id` until the page's own address is known."""
ITEM_REFERENCE = re.compile(r"[a-z]+/[a-z0-9-]+")
AFTER_BACKSLASHES = -5
"""Markdown takes its marks for escaped letters out at 0."""


ITEM_LINK = re.compile(r"(?<!!)\[[^\[\]\\`*_<>&!\n]+\]\(([a-z]+/[a-z0-9-]+)\)")
NEEDS_MARKDOWN = re.compile(r"[\\`<\t]|(?:^|\n) {4}")
"""What can make a link of something else, or of a link something else."""


def item_links(text: str) -> tuple[str, ...] | None:
    """List the items that a text links to; None where only Markdown can tell.

    Most texts with a link hold nothing but such links, and Markdown takes long.
    """
    if NEEDS_MARKDOWN.search(text):
        return None
    links = tuple(ITEM_LINK.findall(text))
    return links if text.count("[") == len(links) else None


class LinkGuard(Treeprocessor):
    """Mark links to items, take out links that lead where none may, and all pictures."""

    def __init__(self, markdown: Markdown, schemes: frozenset[str]) -> None:
        super().__init__(markdown)
        self._schemes = set(schemes)
        begins = (f"{one}://" if one.startswith("http") else f"{one}:" for one in sorted(schemes))
        self._allowed = re.compile(rf"(?:{'|'.join(begins)})[^\s\x00-\x1f]+", re.IGNORECASE)
        self.reset()
        markdown.treeprocessors.register(self, "servicebook-links", AFTER_BACKSLASHES)

    def reset(self) -> None:
        """Forget the last text."""
        self.unsafe_links: list[str] = []
        self.images: list[str] = []

    def run(self, root: Element) -> None:
        """Look through the tree that Markdown has made."""
        for element in root.iter():
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self.images.append(element.get("src", ""))

    def _link(self, element: Element) -> None:
        # A browser decodes `javascript&#58;` before it follows it; so do we before we judge it.
        written = html.unescape(element.get("href", ""))
        if ITEM_REFERENCE.fullmatch(written):
            element.set("href", f"{ITEM_SCHEME}:{written}")
        elif not self._is_safe(written):
            self.unsafe_links.append(written)
            del element.attrib["href"]

    def _is_safe(self, address: str) -> bool:
        """Ask nh3 too, which would take away in silence what it cannot read."""
        if self._allowed.fullmatch(address) is None:
            return False
        link = f'<a href="{html.escape(address)}">'
        return " href=" in nh3.clean(link, tags={"a"}, url_schemes=self._schemes)
