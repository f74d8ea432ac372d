"""A compiled page goes in; the same headings, texts and links as Markdown come out.

What only our own markup holds (boxes to tick, drawings, the fold of a long text) has no words and
is left out, so plain Material gets somewhat simpler pages than we make.
"""

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

from servicebook.render import RenderedPage
from servicebook.routes import Target, site_url

INLINE = {"strong": "**", "b": "**", "dt": "**", "em": "*", "code": "`", "q": '"'}
"""Elements inside a line, and the mark on both of their sides."""
BETWEEN_WORDS = frozenset({"a", "abbr", "dd", "input", "label", "small", "span", "time"})
"""Elements inside a line that Markdown has no mark for."""
HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
LISTS = {"ul": "-   ", "ol": "1.  "}
WITHOUT_WORDS = frozenset({"nav", "svg", "script", "style", "template"})
"""Elements left out; Material has a navigation of its own."""
ESCAPES = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>"})


@dataclass(frozen=True, slots=True)
class MarkdownPage:
    """A page as its author would have written it."""

    src_uri: str
    text: str


def markdown_pages(pages: Iterable[RenderedPage]) -> Iterable[MarkdownPage]:
    """Write each page as Markdown, with links from source to source as MkDocs wants them."""
    pages = tuple(pages)
    uris = {site_url("index.md", Target(page.src_uri)): page.src_uri for page in pages}
    for page in pages:
        writer = _Writer(page.src_uri, uris)
        writer.feed(str(page.html))
        writer.close()
        yield MarkdownPage(page.src_uri, writer.text())


class _Writer(HTMLParser):
    """Collect words, and write them down as a block wherever HTML begins or ends one."""

    def __init__(self, src_uri: str, uris: Mapping[str, str]) -> None:
        super().__init__()
        self._src_uri = src_uri
        self._uris = uris
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._hrefs: list[str | None] = []
        self._markers: list[str] = []
        self._is_marked = True
        self._prefix = ""
        self._quotes = 0
        self._silent = 0

    def text(self) -> str:
        """Return the whole page; its title comes first, or MkDocs would not see it."""
        self._end_block()
        blocks = sorted(self._blocks, key=lambda block: not block.startswith("# "))
        pairs = zip(blocks, [*blocks[1:], ""], strict=True)
        return "".join(f"{one}{_space_between(one, after)}" for one, after in pairs)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in WITHOUT_WORDS
        if self._silent:
            return
        if tag in INLINE:
            self._words.append(INLINE[tag])
        elif tag == "dd":
            self._words.append(" ")
        elif tag == "a":
            self._begin_link(dict(attrs).get("href"))
        elif tag not in BETWEEN_WORDS:
            self._begin_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent -= tag in WITHOUT_WORDS
        elif tag in INLINE:
            self._words.append(INLINE[tag])
        elif tag == "a":
            href = self._hrefs.pop()
            self._words.append(f"]({href})" if href else "")
        elif tag not in BETWEEN_WORDS:
            self._end_block()
            self._quotes -= tag == "blockquote"
            if tag in LISTS:
                self._markers.pop()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data.translate(ESCAPES))

    def _begin_link(self, written: str | None) -> None:
        href = self._source_of(written) if written else None
        self._hrefs.append(href)
        self._words.append("[" if href else "")

    def _begin_block(self, tag: str) -> None:
        self._end_block()
        self._prefix = HEADINGS.get(tag, "")
        self._quotes += tag == "blockquote"
        if tag in LISTS:
            self._markers.append(LISTS[tag])
        self._is_marked = tag != "li" and self._is_marked

    def _end_block(self) -> None:
        text = " ".join("".join(self._words).split())
        self._words.clear()
        if not text:
            return
        line = f"{'> ' * self._quotes}{self._prefix}{text}"
        if self._markers:
            marker = "    " if self._is_marked else self._markers[-1]
            line = "    " * (len(self._markers) - 1) + marker + line
        self._blocks.append(line)
        self._is_marked = True
        self._prefix = ""

    def _source_of(self, href: str) -> str | None:
        """Name a link's page by its source; None where it leads to a place on the same page."""
        if "://" in href or href.startswith(("mailto:", "tel:")):
            return href
        path = href.partition("#")[0]
        if not path:
            return None
        here = site_url("index.md", Target(self._src_uri))
        uri = self._uris.get(f"{posixpath.normpath(posixpath.join(here, path))}/")
        return posixpath.relpath(uri, posixpath.dirname(self._src_uri) or ".") if uri else None


def _space_between(one: str, after: str) -> str:
    """Leave no empty line between short list entries, as people write them."""
    is_list = all(block.startswith(tuple(LISTS.values())) for block in (one, after))
    return "\n" if is_list or not after else "\n\n"
