"""A page's finished HTML goes in; what search is told of it comes out, as Material would say it.

Material's parser takes eight times as long. What our templates write has every tag closed, every
name in small letters and every `>` in an attribute escaped, so tags can be told apart by one
pattern. A test holds both to the same answer.
"""

import re
from dataclasses import dataclass, field
from html import escape, unescape

TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)([^>]*)>")
ID = re.compile(r'\sid="([^"]*)"')
HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
KEPT = frozenset({"p", "code", "pre", "li", "ol", "ul", "sub", "sup"})
"""Elements that results are shown with."""
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr"}
)
SKIPPED = frozenset({"object", "script", "style"})
EXCLUDED = "data-search-exclude"


@dataclass(slots=True)
class Passage:
    """A heading and what stands under it."""

    id: str | None
    """None for the beginning of the page."""
    depth: int
    """How many elements are open where it begins; what stands outside them belongs to another."""
    is_excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    is_closed: bool = False


def passages(html: str) -> tuple[Passage, ...]:
    """Divide a page by its headings.

    Args:
        html: Made by our templates, with all that Markdown became.
    """
    reader = _Reader()
    pieces = iter(TAG.split(html))
    reader.read_text(next(pieces))
    for slash, name, attributes, text in zip(pieces, pieces, pieces, pieces, strict=True):
        if slash:
            reader.end(name)
        elif name not in VOID and not attributes.endswith("/"):
            reader.begin(name, attributes)
        if text:
            reader.read_text(text)
    return tuple(reader.passages)


class _Reader:
    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self._now: Passage | None = None
        self._open: list[str] = []
        self._silent_from: int | None = None
        """How many elements were open when one began that is not searched."""
        self._heading: int | None = None
        """How many elements are open in the heading that is being read."""

    def begin(self, name: str, attributes: str) -> None:
        """Go into an element."""
        self._open.append(name)
        if name in HEADINGS:
            self._begin_heading(name, attributes)
        self._current()
        if self._silent_from is None:
            if name in SKIPPED or EXCLUDED in attributes:
                self._silent_from = len(self._open)
            elif name in KEPT:
                self._parts().append(f"<{name}>")

    def end(self, name: str) -> None:
        """Leave an element, and with it the passages that began in it."""
        depth = len(self._open)
        if self._now is not None and self._now.depth > depth:
            self._go_back(depth)
        self._open.pop()
        if self._silent_from is not None:
            if self._silent_from == depth:
                self._silent_from = None
        elif name in KEPT:
            _close(name, self._parts())
        if self._heading == depth:
            self._heading = None

    def read_text(self, text: str) -> None:
        """Add what stands between two tags."""
        if self._silent_from is not None or not text:
            return
        parts = self._parts()
        if text.isspace():
            text = text if "pre" in self._open else " "
            if self._heading is None and parts and parts[-1].isspace() and text == " ":
                return
        elif "pre" not in self._open:
            text = text.replace("\n", " ")
        parts.append(escape(unescape(text), quote=False) if "&" in text else text)

    def _begin_heading(self, name: str, attributes: str) -> None:
        found = ID.search(attributes)
        if found is None:
            return
        if name != "h1" and not self.passages:
            self.passages.append(Passage(None, 0))
        self._heading = len(self._open)
        id_ = found[1] if self.passages else None
        self._now = Passage(id_, self._heading, EXCLUDED in attributes)
        self.passages.append(self._now)

    def _go_back(self, depth: int) -> None:
        """Go on with the passage that this one stands in; the first on a page stands in none."""
        for one in reversed(self.passages):
            if one.depth <= depth and not one.is_closed:
                assert self._now is not None
                self._now.is_closed = True
                self._now = one
                return

    def _current(self) -> Passage:
        if self._now is None:
            self._now = Passage(None, 0)
            self.passages.append(self._now)
        return self._now

    def _parts(self) -> list[str]:
        now = self._current()
        return now.title if self._heading is not None else now.text


def _close(name: str, parts: list[str]) -> None:
    """Close an element, or take it back where nothing but space is in it."""
    begin = parts.index(f"<{name}>")
    if any(not one.isspace() for one in parts[begin + 1 :]):
        parts.append(f"</{name}>")
    else:
        del parts[begin:]
