"""An SVG file goes in; what it holds beside a picture comes out.

The logo is shown as `<img>`, where browsers run nothing and load nothing. But the file is also part
of the site, and whoever opens it by itself would run what is in it: so it is refused.
"""

import re
from collections.abc import Mapping
from xml.parsers import expat

NAMESPACE = "http://www.w3.org/2000/svg"
BETWEEN = "|"
"""Stands between a namespace and a name."""
ACTIVE = frozenset({"script", "handler", "foreignobject", "iframe", "object", "embed"})
"""Elements that run or hold something else than a picture."""
ADDRESSES = frozenset({"href", "src"})
INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|webp|gif)[;,]|$)")
OUTSIDE_STYLE = re.compile(r"@import|url\(\s*['\"]?\s*(?!#|data:)[^\s'\")]", re.IGNORECASE)
AGAIN = "export it once more as plain SVG, or as PNG"


class NoPictureError(Exception):
    """A file is no picture, or holds more than one."""

    def __init__(self, what: str, advice: str) -> None:
        """Say what is wrong, as it goes on from the file's name, and what to do."""
        super().__init__(what)
        self.what = what
        self.advice = advice


def read_vector(content: bytes) -> None:
    """Read an SVG file; nothing in it is expanded or loaded.

    Raises:
        NoPictureError: It is none, or holds more than a picture.
    """
    try:
        _Reader().read(content)
    except expat.ExpatError as error:
        what = f"is no SVG picture: it cannot be read from line {error.lineno} on"
        raise NoPictureError(what, AGAIN) from error


class _Reader:
    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=BETWEEN)
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction
        self._parser.StartElementHandler = self._element
        self._parser.CharacterDataHandler = self._characters
        self._is_root = True

    def read(self, content: bytes) -> None:
        self._parser.Parse(content, True)  # noqa: FBT003 -- expat's signature

    def _doctype(self, *_: object) -> None:
        line = "delete the line that begins with `<!DOCTYPE`: pictures do not need it"
        raise NoPictureError(f"holds a `<!DOCTYPE` {self._place()}", line)

    def _instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            raise self._more("a style sheet from elsewhere")

    def _element(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(BETWEEN)
        if self._is_root and (space, local) != (NAMESPACE, "svg"):
            advice = f'its first element must be `<svg xmlns="{NAMESPACE}">`; {AGAIN}'
            raise NoPictureError(f"is no SVG picture: it begins with `<{local}>`", advice)
        self._is_root = False
        if local.lower() in ACTIVE:
            raise self._more(f"`<{local}>`")
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition(BETWEEN)[2].lower(), value)

    def _attribute(self, name: str, value: str) -> None:
        if name.startswith("on") or "javascript:" in "".join(value.split()).lower():
            raise self._more(f"a script in `{name}`")
        if (name in ADDRESSES and not INSIDE.match(value)) or OUTSIDE_STYLE.search(value):
            raise self._more(f"an address outside it in `{name}`")

    def _characters(self, text: str) -> None:
        if OUTSIDE_STYLE.search(text):
            raise self._more("a style with an address outside it")

    def _more(self, what: str) -> NoPictureError:
        return NoPictureError(f"holds {what} {self._place()}", f"take it out, or {AGAIN}")

    def _place(self) -> str:
        return f"in line {self._parser.CurrentLineNumber}"
