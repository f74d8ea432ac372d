"""Markdown without raw HTML goes in; safe HTML with its links to items set apart comes out."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import nh3
from markdown import Markdown
from markupsafe import Markup, escape

from servicebook.model.effort import is_too_tangled
from servicebook.model.fields import MOST_RICH_LETTERS
from servicebook.prose.ampersands import LiteralAmpersands
from servicebook.prose.links import ITEM_SCHEME, LinkGuard, item_links
from servicebook.prose.plain import plain_text

TAGS = frozenset({"p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "br"})
RICH_TAGS = TAGS | {"pre", "hr"}
SCHEMES = frozenset({"https", "http", "mailto", "tel"})
OUTSIDE_SCHEMES = frozenset({"https", "mailto"})

UNFORMATTED = re.compile(r"[A-Za-z(“\"'][^\\`*_\[\]<>&\n\r\t\xa0\x02\x03]*")
"""A single paragraph in which Markdown finds nothing to do."""
ITEM_HREF = re.compile(rf'(?<=<a) href="{ITEM_SCHEME}:([^"]*)"')


@dataclass(frozen=True, slots=True)
class ItemLink:
    """A link to another item, as written: `kind/id`."""

    reference: str


@dataclass(frozen=True, slots=True)
class Survey:
    """Where a text leads and what it shows."""

    links: tuple[str, ...]
    """The items linked to, as `kind/id`."""
    unsafe_links: tuple[str, ...] = ()
    """Addresses that may not be linked to, as written."""
    images: tuple[str, ...] = ()
    """Addresses of pictures."""


@dataclass(frozen=True, slots=True)
class RichText:
    """A text in HTML."""

    parts: tuple[str | ItemLink, ...]
    """HTML, and in place of each ` href="…"` that leads to an item, the link."""
    unsafe_links: tuple[str, ...] = ()
    """Addresses that were taken out, as written."""
    images: tuple[str, ...] = ()
    """Addresses of pictures that were taken out."""

    @property
    def links(self) -> tuple[str, ...]:
        """The items linked to."""
        return tuple(part.reference for part in self.parts if isinstance(part, ItemLink))

    def html(self, href: Callable[[str], str | None]) -> Markup:
        """Write the text with its links.

        Args:
            href: Gives an item's address; None makes the link plain text.
        """
        # The parts have been through nh3; the addresses are escaped here.
        return Markup("").join(
            Markup(part) if isinstance(part, str) else _attribute(href(part.reference))  # noqa: S704
            for part in self.parts
        )


class Prose:
    """Convert texts for one build, each once."""

    def __init__(self) -> None:
        self._converters: dict[bool, _Converter] = {}
        self._known: dict[tuple[str, bool], RichText] = {}

    def convert(self, text: str, *, is_outside: bool = False) -> RichText:
        """Convert a text.

        Args:
            text: Markdown; raw HTML in it is shown as typed.
            is_outside: Whether somebody we do not know wrote it.
        """
        key = (text, is_outside)
        if key not in self._known:
            self._known[key] = self._converter(is_outside=is_outside).convert(text)
        return self._known[key]

    def plain(self, text: str) -> str:
        """Write a text of ours without formatting, for where nothing can be marked.

        Paragraphs and entries of lists stand on lines of their own.
        """
        return plain_text(str(self.convert(text).html(lambda _: None)))

    def survey(self, text: str, *, is_outside: bool = False) -> Survey:
        """Say where a text leads; without converting it where it can be seen at once."""
        links = item_links(text)
        if links is not None:
            return Survey(links)
        rich = self.convert(text, is_outside=is_outside)
        return Survey(rich.links, rich.unsafe_links, rich.images)

    def _converter(self, *, is_outside: bool) -> "_Converter":
        if is_outside not in self._converters:
            self._converters[is_outside] = (
                _Converter(TAGS, OUTSIDE_SCHEMES, "nofollow ugc")
                if is_outside
                else _Converter(RICH_TAGS, SCHEMES, None)
            )
        return self._converters[is_outside]


class _Converter:
    def __init__(self, tags: frozenset[str], schemes: frozenset[str], link_rel: str | None) -> None:
        self._markdown = Markdown(extensions=["sane_lists"])
        self._guard = LinkGuard(self._markdown, schemes)
        LiteralAmpersands(self._markdown)
        self._tags = set(tags)
        self._schemes = {*schemes, ITEM_SCHEME}
        self._link_rel = link_rel
        # What would let HTML through, break the page's outline, or hide an address.
        self._markdown.preprocessors.deregister("html_block")
        for name in ("html", "entity", "automail"):
            self._markdown.inlinePatterns.deregister(name)
        for name in ("hashheader", "setextheader"):
            self._markdown.parser.blockprocessors.deregister(name)

    def convert(self, text: str) -> RichText:
        if UNFORMATTED.fullmatch(text):
            return RichText((f"<p>{text}</p>",))
        if len(text) > MOST_RICH_LETTERS or is_too_tangled(text):
            # No item can hold it, and Markdown would take seconds over it.
            return RichText((f"<p>{escape(text)}</p>",))
        self._guard.reset()
        html = nh3.clean(
            self._markdown.reset().convert(text),
            tags=self._tags,
            attributes={"a": {"href", "title"}},
            url_schemes=self._schemes,
            link_rel=self._link_rel,
        )
        pieces = ITEM_HREF.split(html)
        parts = [ItemLink(piece) if index % 2 else piece for index, piece in enumerate(pieces)]
        return RichText(tuple(parts), tuple(self._guard.unsafe_links), tuple(self._guard.images))


def _attribute(address: str | None) -> Markup:
    return Markup("") if address is None else Markup(' href="{}"').format(address)
