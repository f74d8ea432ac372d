"""HTML of ours goes in; what it says comes out as plain text, for where nothing can be marked."""

from html.parser import HTMLParser

BULLET = "• "
"""Stands before an entry: a hyphen would begin a formula in a spreadsheet."""
INDENT = "  "
LINES = frozenset({"p", "blockquote", "pre", "hr"})
"""What stands on lines of its own."""


def plain_text(html: str) -> str:
    """Take the formatting off: each paragraph and entry is a line, an address follows its link."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "\n".join(line.rstrip() for line in reader.lines if line.strip())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = [""]
        self._numbers: list[int | None] = []
        """For each open list the number of its last entry, or None where it has bullets."""
        self._is_after_bullet = False
        self._is_code = False
        self._link: tuple[str, int] | None = None
        """The address of an open link, and how much of the line stood before it."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"ul", "ol"}:
            self._numbers.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._begin_entry()
        elif tag == "a":
            self._link = (dict(attrs).get("href") or "", len(self.lines[-1]))
        elif tag == "br" or (tag in LINES and not self._is_after_bullet):
            self.lines.append("")
        self._is_code = self._is_code or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in {"ul", "ol"}:
            self._numbers.pop()
        if tag == "a" and self._link is not None:
            self._end_link(*self._link)
        if tag == "pre":
            self._is_code = False
        if tag in {*LINES, "ul", "ol"}:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if self._is_code:
            first, *others = data.split("\n")
            self.lines[-1] += first
            self.lines += others
            return
        text = data.replace("\n", " ")
        is_begun = self.lines[-1].strip() and not self._is_after_bullet
        self.lines[-1] += text if is_begun else text.lstrip()
        self._is_after_bullet = self._is_after_bullet and not text.strip()

    def _begin_entry(self) -> None:
        number = self._numbers[-1]
        if number is not None:
            self._numbers[-1] = number = number + 1
        sign = BULLET if number is None else f"{number}. "
        self.lines.append(f"{INDENT * (len(self._numbers) - 1)}{sign}")
        self._is_after_bullet = True

    def _end_link(self, address: str, begin: int) -> None:
        shown = self.lines[-1][begin:]
        if address and shown not in {address, address.removeprefix("mailto:")}:
            self.lines[-1] += f" ({address})"
        self._link = None
