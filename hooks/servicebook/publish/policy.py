"""A page goes in; it comes out with a rule that lets it run and load only what we wrote.

The rule is a content security policy (W3C CSP 3). Scripts and styles that stand in a page are
allowed by the hash of their text, so that nothing a text smuggles in can run.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

CHARSET = '<meta charset="utf-8">'
DATA_TYPES = frozenset({"application/json", "application/ld+json"})
"""Scripts of these types hold data and never run."""
ELEMENT = re.compile(r"<(script|style)\b([^<>]*)>(.*?)</\1", re.DOTALL | re.IGNORECASE)
"""A script or style, with its attributes and its text, which ends where a browser lets it end."""
SOURCE = re.compile(r"\ssrc\s*=")
TYPE = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]+)""")
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
    found: dict[str, set[str]] = {"script": set(), "style": set()}
    for name, attributes, text in ELEMENT.findall(html):
        kind = TYPE.search(attributes)
        if not SOURCE.search(attributes) and (kind is None or kind[1] not in DATA_TYPES):
            digest = hashlib.sha256(text.encode()).digest()
            found[name.lower()].add(f"'sha256-{base64.b64encode(digest).decode()}'")
    return Inline(frozenset(found["script"]), frozenset(found["style"]))


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
    # A page that is Markup would escape it, and large ones are not copied for that.
    return str.replace(html, CHARSET, f"{CHARSET}\n{meta}", 1)


def headers(allowed: Inline) -> str:
    """Write the file `_headers`, which several hosts read, for all pages at once."""
    lines = (f"Content-Security-Policy: {policy(allowed)}; {SERVED_ONLY}", *OTHER_HEADERS)
    return "\n  ".join(("/*", *lines)) + "\n"


def _directive(name: str, hashes: Iterable[str]) -> str:
    return " ".join((name, "'self'", *sorted(hashes)))
