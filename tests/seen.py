"""HTML goes in; what a browser sees in it comes out, and what has no business there."""

import html
import re
from html.parser import HTMLParser

SAFE_SCHEMES = {"https", "http", "mailto", "tel"}
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
ATTRIBUTES = {"a": {"href", "title", "rel"}}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.append((f"!--{data}", {}))


def tags_in(source: str) -> list[tuple[str, dict[str, str]]]:
    """List every element of some HTML as a browser sees it, with its attributes."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.tags


def shown_in(source: str) -> str:
    """Return the text that some HTML shows."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return "".join(reader.text)


def problems_in(source: str, tags: set[str]) -> list[str]:
    """Say what is in some HTML beyond the tags named and the attributes of a link."""
    found = []
    for tag, attributes in tags_in(source):
        if tag not in tags:
            found.append(f"<{tag}>")
        found += [f"{tag} {name}" for name in attributes.keys() - ATTRIBUTES.get(tag, set())]
        found += [f"{tag} {one}" for one in unsafe_addresses(attributes)]
    return found


def unsafe_addresses(attributes: dict[str, str]) -> list[str]:
    """Return the addresses among attributes that a browser would run or take from elsewhere."""
    addresses = (attributes.get(name) for name in ("href", "src", "action", "data", "srcdoc"))
    plain = ("".join(html.unescape(one).split()).lower() for one in addresses if one)
    return [one for one in plain if one.startswith(("//", "\\")) or not _has_safe_scheme(one)]


def _has_safe_scheme(address: str) -> bool:
    scheme = SCHEME.match(address)
    return scheme is None or scheme[1] in SAFE_SCHEMES
