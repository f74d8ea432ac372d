"""A finished site goes in; what is broken in it comes out, before anybody sees it.

Pages are read by patterns instead of by a parser, which would take longer than all else: what
Material and our templates write has every attribute in double quotes, and no `<` or `>` in them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from sys import intern
from urllib.parse import unquote, urlsplit

from servicebook.publish.policy import inline, policy

TAG = re.compile(
    r"<!--.*?-->"
    r"|<(?P<raw>script|style)\b(?P<of_raw>[^<>]*)>.*?</(?P=raw)>"
    r"|<(?P<name>[a-zA-Z][a-zA-Z0-9-]*)\s(?P<attributes>[^<>]*)>",
    re.DOTALL,
)
"""A comment, a script or style with what is in it, or another tag that says more than its name."""
ATTRIBUTE = re.compile(r'(?:^|\s)(id|href|src|rel)="([^"]*)"')
LOADED_BY = frozenset({"script", "link", "img", "iframe", "source", "embed", "video", "audio"})
"""Elements that make a browser fetch something, where an `a` only offers it."""
OFFERED_BY = frozenset({"canonical", "alternate", "prev", "next", "author", "license"})
"""Kinds of `link` that a browser does not fetch."""
INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something broken in a finished site."""

    page: str
    """The file's path in the site."""
    text: str
    address: str = ""
    """The link that is meant; empty where it is none."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What is kept of a page: its text is let go, because all pages together are large."""

    path: str
    ids: frozenset[str]
    links: tuple[tuple[str, str, str], ...]
    """Element, address and what it is for, of each."""
    faults: tuple[Fault, ...]
    """What is wrong with the page alone."""


def inspect(site_path: Path, expected: Iterable[str], base: str = "/") -> tuple[Fault, ...]:
    """Look for what leads nowhere, loads from elsewhere, is there twice, or is not there at all.

    Args:
        site_path: The folder.
        expected: The path of each file that must be in it.
        base: The path of the address that the site is published at.
    """
    files = {
        path.relative_to(site_path).as_posix() for path in site_path.rglob("*") if path.is_file()
    }
    paths = sorted(one for one in files if one.endswith(".html"))
    pages = {one: _read(one, (site_path / one).read_text("utf-8")) for one in paths}
    site = _Site(files, pages, base)
    missing = (Fault(one, "it is not there") for one in sorted(set(expected) - files))
    return (*missing, *(fault for page in pages.values() for fault in site.faults(page)))


def _read(path: str, html: str) -> _Page:
    ids: Counter[str] = Counter()
    links: dict[tuple[str, str, str], None] = {}
    for tag in TAG.finditer(html):
        name = tag["raw"] or tag["name"] or ""
        given = dict(ATTRIBUTE.findall(tag["of_raw"] or tag["attributes"] or ""))
        if "id" in given:
            ids[unescape(given["id"])] += 1
        for address in filter(None, (given.get("href"), given.get("src"))):
            links[intern(name.lower()), intern(unescape(address)), given.get("rel", "")] = None
    twice = (
        Fault(path, f"it has the id `{name}` {count} times")
        for name, count in ids.items()
        if count > 1
    )
    return _Page(path, frozenset(ids), tuple(links), (*twice, *_wrong_policy(path, html)))


def _wrong_policy(path: str, html: str) -> Iterator[Fault]:
    if policy(inline(html)) not in html:
        yield Fault(path, "its policy is not the one of what stands in it")


@dataclass(frozen=True, slots=True)
class _Site:
    files: set[str]
    pages: dict[str, _Page]
    base: str

    def faults(self, page: _Page) -> Iterator[Fault]:
        yield from page.faults
        for element, address, rel in page.links:
            text = self._wrong(address, element, rel, page)
            if text is not None:
                yield Fault(page.path, text, address)

    def _wrong(self, address: str, element: str, rel: str, page: _Page) -> str | None:
        """Say what is wrong with an address; None where it leads to something."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            is_loaded = element in LOADED_BY and rel not in OFFERED_BY
            is_elsewhere = parts.netloc or parts.scheme not in {"data", "mailto", "tel"}
            return f"it loads `{address}` from elsewhere" if is_loaded and is_elsewhere else None
        path = self._path(unquote(parts.path), page.path)
        if path not in self.files:
            return f"`{address}` leads nowhere"
        anchor, target = unquote(parts.fragment), self.pages.get(path)
        if anchor and target is not None and anchor not in target.ids:
            return f"`{address}` leads to no place on its page"
        return None

    def _path(self, address: str, page_path: str) -> str:
        """Return the file that an address means, as a web server finds it."""
        if not address:
            return page_path
        is_whole = address.startswith("/")
        start = address.removeprefix(self.base) if is_whole else join(dirname(page_path), address)
        path = normpath(start or ".")
        if path in self.files:
            return path
        return INDEX if path == "." else f"{path}/{INDEX}"
