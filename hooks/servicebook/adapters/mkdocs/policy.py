"""A page goes in; it comes out with a rule that lets it run and load only what we wrote.

The rule is a content security policy (W3C CSP 3). Scripts and styles that stand in a page are
allowed by the hash of their text, so that nothing a text smuggles in can run.
"""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

CHARSET = '<meta charset="utf-8">'
DATA_TYPES = frozenset({"application/json", "application/ld+json"})
"""Scripts of these types hold data and never run."""
SERVED_ONLY = "frame-ancestors 'none'"
"""What browsers heed in a header alone."""
OTHER_HEADERS = (
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
)


@dataclass(frozen=True, slots=True)
class Inline:
    """Hashes of what stands in pages, as policies write them."""

    scripts: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()

    def __or__(self, other: "Inline") -> "Inline":
        """Allow what either allows."""
        return Inline(self.scripts | other.scripts, self.styles | other.styles)


def inline(html: str) -> Inline:
    """Find the scripts and styles in a page."""
    collector = _Collector()
    collector.feed(html)
    collector.close()
    return Inline(frozenset(collector.found["script"]), frozenset(collector.found["style"]))


def policy(allowed: Inline) -> str:
    """Write the policy: all comes from the site itself, nothing else is run or asked."""
    return "; ".join(
        (
            "default-src 'none'",
            _directive("script-src", allowed.scripts),
            _directive("style-src", allowed.styles),
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def with_policy(html: str) -> str:
    """Put its policy into a page, before anything it holds for.

    Raises:
        ValueError: The page does not say what it is written in, where policies would follow.
    """
    if CHARSET not in html:
        message = f"no {CHARSET} in the page"
        raise ValueError(message)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(inline(html))}">'
    return str(html).replace(CHARSET, f"{CHARSET}\n{meta}", 1)  # what is Markup would escape it


def headers(allowed: Inline) -> str:
    """Write the file `_headers`, which several hosts read, for all pages at once."""
    lines = (f"Content-Security-Policy: {policy(allowed)}; {SERVED_ONLY}", *OTHER_HEADERS)
    return "\n  ".join(("/*", *lines)) + "\n"


def _directive(name: str, hashes: Iterable[str]) -> str:
    return " ".join((name, "'self'", *sorted(hashes)))


class _Collector(HTMLParser):
    """Take the hash of each script and style that stands in the page and is run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: dict[str, set[str]] = {"script": set(), "style": set()}
        self._open: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in self.found and "src" not in given and given.get("type") not in DATA_TYPES:
            self._open = []

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            self._open.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.found and self._open is not None:
            digest = hashlib.sha256("".join(self._open).encode()).digest()
            self.found[tag].add(f"'sha256-{base64.b64encode(digest).decode()}'")
            self._open = None
